import { createServer, type Server } from 'node:http'
import { Server as NetServer, Socket } from 'node:net'
import type { WriteStream } from 'node:tty'
import express from 'express'
import { type Handler, OpenAPIBackend } from 'openapi-backend'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkOpenApiBackend } from '../../src/api/check-openapi-backend.ts'
import { checkExpress } from '../../src/api/express-prototypes.ts'
import { checkNode } from '../../src/http/node-check.ts'
import { hasByteCounts, unblock } from '../../src/node-internals.ts'

/** A server on which each connection is changed before Node.js knows it, or after. */
function changedServer(change: (socket: Socket) => void, when: 'before' | 'after'): Server {
  const server = createServer()
  if (when === 'before') server.prependListener('connection', change)
  else server.on('connection', change)
  return server
}

/**
 * Makes a property ignore what is assigned to it until the end of the test, as if Node.js read another one. Node.js uses a
 * parser again for a later connection.
 */
function ignoreAssignments(target: object, name: string): void {
  const value = Reflect.get(target, name)
  Object.defineProperty(target, name, { get: () => value, set: () => {}, configurable: true })
  onTestFinished(() => void Object.defineProperty(target, name, { value, writable: true }))
}

describe('Node.js', () => {
  it('is as it should be', async () => {
    await expect(checkNode()).resolves.toBeUndefined()
  })

  it.each([
    [
      'hands over requests',
      (socket: Socket) => ignoreAssignments(Reflect.get(socket, 'parser'), 'onIncoming'),
      'after',
    ],
    ['closes idle connections', (socket: Socket) => ignoreAssignments(socket, 'destroy'), 'before'],
    ['ends after its last response', (socket: Socket) => ignoreAssignments(socket, 'destroySoon'), 'before'],
  ] as const)('is refused when it %s otherwise', async (what, change, when) => {
    await expect(checkNode(changedServer(change, when))).rejects.toThrow(what)
  })

  it('is refused when an HTTP server closes as any other', async () => {
    const server = Object.assign(createServer(), { close: NetServer.prototype.close })
    await expect(checkNode(server as Server)).rejects.toThrow('how a server closes')
  })

  it('is refused when sockets do not count bytes', async () => {
    const socket = Object.assign(new Socket(), { connect: () => new Socket() })
    expect(hasByteCounts(socket as unknown as Socket)).toBe(false)
    await expect(checkNode(createServer(), false)).rejects.toThrow('counts of bytes')
  })

  it('is refused when terminals cannot be set not to wait', () => {
    expect(() => unblock({ _handle: {} } as unknown as WriteStream)).toThrow('setBlocking')
  })
})

describe('Express', () => {
  it('is as it should be', () => {
    expect(() => checkExpress()).not.toThrow()
  })

  it.each([
    [0, 'requests'],
    [1, 'responses'],
  ])('is refused when it gives part %i, the %s, other prototypes', (index) => {
    // A layer before the middleware of the check, as if it were a part of Express.
    const create = () =>
      express().use((...parts) => {
        const part = parts[index] as object
        Object.setPrototypeOf(part, Object.create(Object.getPrototypeOf(part)))
        parts[2]()
      })
    expect(() => checkExpress(create)).toThrow('Express has changed')
  })

  it.each(['request', 'response'] as const)('is refused when it has no prototype of a %s', (name) => {
    const create = () => Object.assign(express(), { [name]: undefined })
    expect(() => checkExpress(create)).toThrow('Express has changed')
  })
})

/** openapi-backend that changes a function of its own after it has started. */
function withHandler(name: string, change: (handler: Handler) => Handler) {
  return class extends OpenAPIBackend {
    override async init() {
      await super.init()
      this.handlers[name] = change(this.handlers[name] as Handler)
      return this
    }
  }
}

describe('openapi-backend', () => {
  it('is as it should be', async () => {
    await expect(checkOpenApiBackend()).resolves.toBeUndefined()
  })

  it.each([
    [
      'that routes by itself',
      class extends OpenAPIBackend {
        override handleRequest(...[request, ...others]: Parameters<OpenAPIBackend['handleRequest']>) {
          Reflect.deleteProperty(this.router, 'matchOperation')
          return super.handleRequest(request, ...others)
        }
      },
    ],
    [
      'that parses by itself',
      class extends OpenAPIBackend {
        override handleRequest(...[request, ...others]: Parameters<OpenAPIBackend['handleRequest']>) {
          Reflect.deleteProperty(this.router, 'parseRequest')
          return super.handleRequest(request, ...others)
        }
      },
    ],
    [
      'without a hook',
      class extends OpenAPIBackend {
        override async init() {
          await super.init()
          Reflect.deleteProperty(this.handlers, 'preOperationHandler')
          return this
        }
      },
    ],
    ['that calls an operation without the exchange', withHandler('only', (handle) => (context) => handle(context))],
    ['that answers 404 without the exchange', withHandler('notFound', (handle) => (context) => handle(context))],
    [
      'that gives an operation another exchange',
      withHandler('only', (handle) => (context, exchange) => handle(context, { ...exchange })),
    ],
    [
      'that loses the result of an operation',
      withHandler(
        'only',
        (handle) =>
          (...given) =>
            void handle(...given),
      ),
    ],
    [
      'that renames the result of an operation',
      withHandler(
        'postResponseHandler',
        (handle) =>
          ({ response: result, ...context }, ...given) =>
            handle({ ...context, result } as never, ...given),
      ),
    ],
  ])('%s is refused', async (_, Changed) => {
    await expect(checkOpenApiBackend(Changed)).rejects.toThrow('openapi-backend has changed')
  })
})
