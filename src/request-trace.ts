/** The trace of a sampled request. */
export type RequestTrace = {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** Takes down what happens to the request; undefined when no collector wants to know. */
  readonly recording: Recording | undefined
}

/** What has happened to one request, taken down until its response closes. Times are in milliseconds of the clock. */
export type Recording = {
  readonly queued: (at: number) => void
  readonly begun: (at: number) => void
  readonly ended: (at: number) => void
  /** These incidents affect the request. */
  readonly affected: (incidents: readonly string[]) => void
  /** Calls a function whose calls of the store belong to the request. */
  readonly within: <T>(call: () => T) => T
  readonly closed: (request: ClosedRequest) => void
}

/** What a request was, once its response has closed. */
export type ClosedRequest = {
  /** Undefined when no operation matched. */
  readonly operation: string | undefined
  /** The path template of the operation. */
  readonly route: string | undefined
  readonly method: string
  readonly pathname: string
  /** The header `Host`. */
  readonly host: string | undefined
  readonly httpVersion: string
  /** Undefined when the client has not got the whole response. */
  readonly status: number | undefined
}
