const FIRST_SIZE = 2 ** 16

/** Writes fields in the wire format of protobuf (https://protobuf.dev/programming-guides/encoding/). */
export type Writer = {
  /** An unsigned integer, a boolean or an enumeration; exact up to 2^53. */
  readonly varint: (field: number, value: number) => void
  /** A signed integer as `sint32` or `sint64`; exact up to 2^52. */
  readonly sint: (field: number, value: number) => void
  readonly double: (field: number, value: number) => void
  readonly string: (field: number, value: string) => void
  /** What `write` writes, as one field. */
  readonly message: (field: number, write: () => void) => void
  /** The same without a field, as in a stream of messages. */
  readonly delimited: (write: () => void) => void
  /** All that was written. */
  readonly bytes: () => Buffer
}

/** A writer into memory that grows. */
export function createWriter(): Writer {
  let buffer = Buffer.allocUnsafe(FIRST_SIZE)
  let end = 0

  const reserve = (bytes: number) => {
    if (end + bytes <= buffer.length) return
    const larger = Buffer.allocUnsafe(2 * (end + bytes))
    buffer.copy(larger, 0, 0, end)
    buffer = larger
  }
  const putVarint = (value: number) => {
    reserve(10)
    let rest = value
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) buffer[end++] = (rest % 0x80) | 0x80
    buffer[end++] = rest
  }
  const putTag = (field: number, wireType: number) => putVarint(field * 8 + wireType)

  const delimited = (write: () => void) => {
    reserve(1)
    const start = end
    // Most lengths take one byte; for a longer one, what was written moves.
    end += 1
    write()
    const length = end - start - 1
    let extra = 0
    for (let rest = length; rest > 0x7f; rest >>>= 7) extra += 1
    reserve(extra)
    if (extra > 0) buffer.copyWithin(start + 1 + extra, start + 1, end)
    end = start
    putVarint(length)
    end += length
  }
  return {
    varint: (field, value) => {
      putTag(field, 0)
      putVarint(value)
    },
    sint: (field, value) => {
      putTag(field, 0)
      putVarint(value < 0 ? -2 * value - 1 : 2 * value)
    },
    double: (field, value) => {
      putTag(field, 1)
      reserve(8)
      end = buffer.writeDoubleLE(value, end)
    },
    string: (field, value) => {
      putTag(field, 2)
      const length = Buffer.byteLength(value)
      putVarint(length)
      reserve(length)
      end += buffer.write(value, end)
    },
    message: (field, write) => {
      putTag(field, 2)
      delimited(write)
    },
    delimited,
    bytes: () => buffer.subarray(0, end),
  }
}
