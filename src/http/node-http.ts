/**
 * What is needed of node:http at run time. An `import` of it would evaluate all that the module has, fetch and WebSocket among
 * them: 45 ms of a start and the memory that they take (decision 10).
 */
export const { createServer, IncomingMessage, ServerResponse, STATUS_CODES } = process.getBuiltinModule('node:http')
