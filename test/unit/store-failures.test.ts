import { describe, expect, it } from 'vitest'
import { failureOf, unavailable, unsuitable } from '../../src/store/redis/failures.ts'

const reply = (message: string) => Object.assign(new Error(message), { name: 'ReplyError' })

describe('an error reply of a store', () => {
  it.each([
    ['LOADING Redis is loading the dataset in memory', 'loading'],
    ['NOAUTH Authentication required.', 'unauthorized'],
    ['WRONGPASS invalid username-password pair or user is disabled.', 'unauthorized'],
    ['ERR AUTH <password> called without any password configured for the default user.', 'unauthorized'],
    ["NOPERM this user has no permissions to run the 'evalsha' command", 'unauthorized'],
    ["READONLY You can't write against a read only replica. script: 12ab, on @user_script:7.", 'read-only'],
    ['MISCONF Errors writing to the AOF file: No space left on device', 'read-only'],
    ['NOREPLICAS Not enough good replicas to write.', 'read-only'],
    ["OOM command not allowed when used memory > 'maxmemory'. script: 12ab, on @user_script:5.", 'out-of-memory'],
    ['WRONGTYPE Operation against a key holding the wrong kind of value', 'other'],
    ['ERR unknown command', 'other'],
  ])('%s', (message, reason) => {
    expect(failureOf(reply(message))).toEqual({ reason, isUncertain: false })
  })

  it('is one that says that the store is unsuitable', () => {
    expect(failureOf(unsuitable('its keys are taken'))).toEqual({ reason: 'unsuitable', isUncertain: false })
  })
})

describe('a command without a reply', () => {
  it.each([
    ['Command timed out', 'timeout', true],
    ["Socket timeout. Expecting data, but didn't receive any in 300ms.", 'timeout', true],
    ['Reached the max retries per request limit (which is 0).', 'connection', true],
    ['Connection is closed.', 'connection', true],
    ["Stream isn't writeable and enableOfflineQueue options is false", 'connection', false],
  ] as const)('%s', (message, reason, isUncertain) => {
    const failure = failureOf(new Error(message))
    expect(failure).toEqual({ reason, isUncertain })
    const { code, message: detail } = unavailable(failure, 'It may be done.')
    expect([code, detail.endsWith(' It may be done.')]).toEqual(['store-unavailable', isUncertain])
  })
})
