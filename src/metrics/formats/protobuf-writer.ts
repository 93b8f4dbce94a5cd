/**
 * Writes fields in the wire format of protobuf (https://protobuf.dev/programming-guides/encoding/), from the last one to the
 * first: the length of a message stands before it, and so it is known by then.
 */
export type Writer = {
  /** An unsigned integer, a boolean or an enumeration; exact up to 2^53. */
  readonly varint: (field: number, value: number) => void
  /** A signed integer as `sint32` or `sint64`; exact up to 2^52. */
  readonly sint: (field: number, value: number) => void
  readonly double: (field: number, value: number) => void
  readonly string: (field: number, value: string) => void
  /** Fields that are written already. */
  readonly fields: (written: Buffer) => void
  /** How many bytes there are; a message that is yet to be written ends before them. */
  readonly size: () => number
  /** Makes one field of all that was written since then. */
  readonly message: (field: number, sizeBefore: number) => void
  /** The same without a field, as in a stream of messages. */
  readonly delimited: (sizeBefore: number) => void
  /** All that was written. */
  readonly bytes: () => Buffer
}

/** A writer into memory that grows from `firstSize` bytes. */
export function createWriter(firstSize: number): Writer {
  let buffer = Buffer.allocUnsafe(firstSize)
  let view = new DataView(buffer.buffer, buffer.byteOffset)
  let start = firstSize

  /** Moves the start back by that many bytes, which are written next. */
  const take = (bytes: number) => {
    if (bytes > start) {
      const larger = Buffer.allocUnsafe(2 * (buffer.length + bytes))
      const moved = larger.length - buffer.length
      buffer.copy(larger, moved + start, start)
      buffer = larger
      view = new DataView(buffer.buffer, buffer.byteOffset)
      start += moved
    }
    start -= bytes
  }
  const putVarint = (value: number) => {
    let length = 1
    for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) length += 1
    take(length)
    let at = start
    let rest = value
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) buffer[at++] = (rest % 0x80) | 0x80
    buffer[at] = rest
  }
  const putTag = (field: number, wireType: number) => putVarint(field * 8 + wireType)
  const size = () => buffer.length - start
  const delimited = (sizeBefore: number) => putVarint(size() - sizeBefore)
  const message = (field: number, sizeBefore: number) => {
    delimited(sizeBefore)
    putTag(field, 2)
  }
  return {
    varint: (field, value) => {
      putVarint(value)
      putTag(field, 0)
    },
    sint: (field, value) => {
      putVarint(value < 0 ? -2 * value - 1 : 2 * value)
      putTag(field, 0)
    },
    double: (field, value) => {
      take(8)
      view.setFloat64(start, value, true)
      putTag(field, 1)
    },
    string: (field, value) => {
      const before = size()
      take(Buffer.byteLength(value))
      buffer.write(value, start)
      message(field, before)
    },
    fields: (written) => {
      take(written.length)
      buffer.set(written, start)
    },
    size,
    message,
    delimited,
    bytes: () => buffer.subarray(start),
  }
}
