/** Every label that the code can fill, and with what; generation refuses a catalogue that asks for another one. */
export const LABELS = {
  code: 'a status code that the contract declares, or 499 for a client that hung up',
  method: 'a method of METHODS, else OTHER',
  path: 'a path template of the contract, else unmatched',
  operation: 'an operationId of the contract, else unmatched',
  incident: 'a kind of incident that the contract lists, all of them from the start',
  fault: 'a fault that x-faults of the contract lists, all of them from the start',
  reason: 'a reason that x-connection of the contract lists',
  version: 'the version of the program',
  node_version: 'the version of Node.js',
  kind: 'a kind of garbage collection: minor, major, incremental, weakcb',
  space: 'a heap space of V8',
  major: 'the first number of a version',
  minor: 'the second number of a version',
  patch: 'the third number of a version',
} as const

/** The methods that appear as they are in the label `method`. */
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const
