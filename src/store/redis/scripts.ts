import { createHash } from 'node:crypto'
import type { Client } from './connection.ts'

/** A Lua script, which the server runs as a whole or not at all, and the name under which the server keeps it. */
export type Script = { readonly text: string; readonly sha: string }

/** What `create` replies when it creates nothing. */
export const REFUSAL = { full: -1, settling: -2, forgotten: -3 } as const

/** The value of the field `format` of the state: who has made these keys, and how. */
const FORMAT = 'prometric 1'

/** The names of the keys of all scripts: who comes when (sorted set of ids), the persons by id (hash), the state (hash), the pause of ids. */
export type Keys = readonly [order: string, person: string, state: string, settling: string]

/** The keys with a prefix; the braces keep them together in a cluster. */
export function keysOf(prefix: string): Keys {
  const key = (name: string) => `{${prefix}}:${name}`
  return [key('order'), key('person'), key('state'), key('settling')]
}

const KEYS = 'local order, person, state, settling = KEYS[1], KEYS[2], KEYS[3], KEYS[4]\n'

/**
 * Refuses the keys of another program. Sets the counter of ids above the highest one in use (ARGV 1). A server that is
 * new here (its run id is ARGV 2) gives no ids for ARGV 3 milliseconds. Replies whether ids were forgotten, the highest id,
 * and the milliseconds until there are new ones.
 */
const join = script(`
for key, kind in pairs({ [order] = 'zset', [person] = 'hash', [state] = 'hash', [settling] = 'string' }) do
  local found = redis.call('TYPE', key).ok
  if found ~= 'none' and found ~= kind then return redis.error_reply('UNSUITABLE another program has a ' .. found .. ' at ' .. key) end
end
local known = redis.call('HMGET', state, 'format', 'next', 'server')
if known[1] and known[1] ~= '${FORMAT}' then return redis.error_reply('UNSUITABLE another program, or another version, has ' .. state) end
for _, key in ipairs({ order, person, state, settling }) do
  if not known[1] and redis.call('EXISTS', key) == 1 then return redis.error_reply('UNSUITABLE another program has ' .. key) end
end
local highest = tonumber(ARGV[1])
local next = tonumber(known[2] or '0')
local forgotten = next <= highest
if forgotten then next = highest + 1 end
if forgotten or not known[1] or known[3] ~= ARGV[2] then
  redis.call('HSET', state, 'format', '${FORMAT}', 'next', string.format('%.0f', next), 'server', ARGV[2])
  if ARGV[3] ~= '0' then redis.call('SET', settling, '1', 'PX', ARGV[3]) end
end
return { forgotten and 1 or 0, next - 1, math.max(0, redis.call('PTTL', settling)) }`)

/** Keeps a person (ARGV 3) under a new id, unless there are as many as ARGV 1, or ids up to ARGV 2 were forgotten. */
const create = script(`
if redis.call('EXISTS', settling) == 1 then return ${REFUSAL.settling} end
local next = tonumber(redis.call('HGET', state, 'next') or '-1')
if next <= tonumber(ARGV[2]) then return ${REFUSAL.forgotten} end
if redis.call('HLEN', person) >= tonumber(ARGV[1]) then return ${REFUSAL.full} end
local id = string.format('%.0f', next)
redis.call('HINCRBY', state, 'next', 1)
redis.call('HSET', person, id, ARGV[3])
redis.call('ZADD', order, id, id)
return next`)

/** ARGV 2 persons after the first ARGV 1: their ids, then their values. */
const list = script(`
local ids = redis.call('ZRANGE', order, ARGV[1], string.format('%.0f', ARGV[1] + ARGV[2] - 1))
if #ids == 0 then return { {}, {} } end
return { ids, redis.call('HMGET', person, unpack(ids)) }`)

/** Puts ARGV 2 after the first ARGV 3 characters of the person ARGV 1, and replies those. */
const replace = script(`
local found = redis.call('HGET', person, ARGV[1])
if not found then return false end
local kept = string.sub(found, 1, ARGV[3])
redis.call('HSET', person, ARGV[1], kept .. ARGV[2])
return kept`)

/** Removes the person ARGV 1 and replies whether there was one. */
const remove = script(`
if redis.call('HDEL', person, ARGV[1]) == 0 then return 0 end
redis.call('ZREM', order, ARGV[1])
return 1`)

/** The scripts by what they do. */
export const SCRIPTS = { join, create, list, replace, remove } as const

function script(body: string): Script {
  const text = KEYS + body.trim()
  return { text, sha: createHash('sha1').update(text).digest('hex') }
}

/** Runs a script by its name, or by its text where the server does not know it any more. */
export async function evaluate(
  client: Client,
  { sha, text }: Script,
  keys: Keys,
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await client.evalsha(sha, keys.length, ...keys, ...args)
  } catch (error) {
    if (!(error as Error).message.startsWith('NOSCRIPT')) throw error
    return client.eval(text, keys.length, ...keys, ...args)
  }
}
