import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { sharedServer } from '../support/server.ts'

const { server, client } = await sharedServer()

const all = Object.entries(operations).map(([id, operation]) => ({ id, ...operation }))
const fields = (more: string) => `{"first_name":"Ada","last_name":"Lovelace"${more}}`
const named = (json: string) => `{"first_name":${json},"last_name":"Lovelace"}`

/** Characters that show nothing, of each range that Unicode has. */
const INVISIBLE = [
  0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b, 0x200d, 0x202e, 0x2060, 0x2064, 0x2800,
].concat([0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x13430, 0x1bca0, 0x1d173, 0xe0001, 0xe0041, 0xe01ef])

/** What makes a body wrong, the body, and where the response must point. */
const BODIES: readonly [string, string | Buffer, ...string[]][] = [
  ['no bytes', '', '#'],
  ['an open brace', '{', '#'],
  ['a comma at the end', fields(','), '#'],
  ['two values', `${fields('')} {}`, '#'],
  ['two byte order marks', `\ufeff\ufeff${fields('')}`, '#'],
  ['a byte order mark and nothing else', '\ufeff', '#'],
  ['a byte order mark after the text', `${fields('')}\ufeff`, '#'],
  ['UTF-16', Buffer.from(fields(''), 'utf16le'), '#'],
  ['a byte that is not UTF-8', Buffer.from(named('"Ad\xff"'), 'latin1'), '#'],
  ['overlong UTF-8', Buffer.from(named('"\xc0\xaf"'), 'latin1'), '#'],
  ['a surrogate in UTF-8', Buffer.from(named('"\xed\xa0\x80"'), 'latin1'), '#'],
  ['a control character as it is', named('"A\u0001"'), '#'],
  ['a key twice', fields(',"first_name":"Eve"'), '#/first_name'],
  ['a key twice, once escaped', fields(',"last\\u005fname":"Eve"'), '#/last_name'],
  ['a key twice, inside', fields(',"x":[{},{"a":{"b":1,"b":2}}]'), '#/x/1/a/b'],
  ['__proto__ twice', fields(',"__proto__":1,"__proto__":2'), '#/__proto__'],
  ['null at the top', 'null', '#'],
  ['a number at the top', '7', '#'],
  ['a string at the top', '"Ada"', '#'],
  ['true at the top', 'true', '#'],
  ['an array at the top', `[${fields('')}]`, '#'],
  ['nothing in it', '{}', '#/first_name', '#/last_name'],
  ['no last name', '{"first_name":"Ada"}', '#/last_name'],
  ['null for a name', named('null'), '#/first_name'],
  ['a number for a name', named('1'), '#/first_name'],
  ['an array for a name', named('["Ada"]'), '#/first_name'],
  ['an object for a name', named('{}'), '#/first_name'],
  ['an empty name', named('""'), '#/first_name'],
  ['a blank name', named('" \\u3000\\u00a0"'), '#/first_name'],
  ...INVISIBLE.map((code): [string, string, string] => [
    `nothing but U+${code.toString(16)} for a name`,
    named(`" ${String.fromCodePoint(code, code)}"`),
    '#/first_name',
  ]),
  ['a name that is too long', named(`"${'x'.repeat(101)}"`), '#/first_name'],
  ['an escaped NUL', named('"A\\u0000"'), '#/first_name'],
  ['an escaped line feed', named('"A\\n"'), '#/first_name'],
  ['an escaped DEL', named('"A\\u007f"'), '#/first_name'],
  ['an escaped C1 control', named('"A\\u0085"'), '#/first_name'],
  ['a high surrogate alone', named('"\\ud800"'), '#/first_name'],
  ['a low surrogate alone', named('"A\\udc00"'), '#/first_name'],
  ['surrogates the wrong way round', named('"\\udc00\\ud800"'), '#/first_name'],
  ['a lone surrogate in the address', fields(',"address":"\\ud83d road"'), '#/address'],
  ['an upper-case lone surrogate in the address', fields(',"address":"\\uDC00 road"'), '#/address'],
  ['a control character in the address', fields(',"address":"12\\t"'), '#/address'],
  ['null for the email', fields(',"email":null'), '#/email'],
  ['a text that is not an email', fields(',"email":"ada at home"'), '#/email'],
  ['an unknown property', fields(',"nickname":"Ada"'), '#/nickname'],
  ['a property that only the service sets', fields(',"id":"7","created_at":""'), '#/id', '#/created_at'],
  ['__proto__', fields(',"__proto__":{"email":1}'), '#/__proto__'],
  ['constructor', fields(',"constructor":{}'), '#/constructor'],
  [
    'inherited names for required ones',
    '{"__proto__":{"first_name":"A","last_name":"B"}}',
    '#/first_name',
    '#/last_name',
    '#/__proto__',
  ],
  ['a key with all that a pointer escapes', fields(',"a~/%# é":1'), '#/a~0~1%25%23%20%C3%A9'],
  ['a key with a lone surrogate', fields(',"\\ud800":1'), '#/%EF%BF%BD'],
]

const takePersons = all.filter(({ hasBody, path }) => hasBody && path.startsWith('/person'))
describe.each(takePersons)('$id', ({ method, path }) => {
  const send = async (body: string | Buffer) => {
    const { id } = (await client.send({ method: 'POST', path: '/person', json: { first_name: 'A', last_name: 'B' } }))
      .json
    return client.send({
      method,
      path: path.replace('{id}', id),
      headers: { 'Content-Type': 'application/json' },
      body,
    })
  }

  it.each(BODIES)('answers 400 to a body with %s, and points there', async (_, body, ...pointers) => {
    const { status, json } = await send(body)
    expect(status).toBe(400)
    const found = new Set(json.errors.map(({ pointer }: { pointer: string }) => pointer))
    expect(found).toEqual(new Set(pointers))
  })

  it.each([
    ['a byte order mark before it', `\ufeff${fields('')}`],
    ['white space around it', `\r\n\t ${fields('')} \n`],
    ['a byte order mark within a name', named('"\ufeffAda"')],
    ['a family of emoji, whose joiners show nothing', named('"👩\u200d👩\u200d👧"')],
    ['a surrogate pair, escaped', named('"\\ud83d\\ude00"')],
    ['an escaped backslash before what looks like a surrogate', named('"\\\\ud800"')],
  ])('reads a body with %s', async (_, body) => {
    expect((await send(body)).status).toBeLessThan(300)
  })

  it('lists at most ten of many mistakes, and how many there are', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `,"x${index}":1`).join('')
    const { status, json } = await send(fields(many))
    expect([status, json.errors.length, json.detail]).toEqual([400, 10, '500 mistakes were found.'])
  })

  it('survives a body that is nested as deep as it can be', async () => {
    expect((await send('['.repeat(8192) + ']'.repeat(8192))).status).toBe(400)
    expect((await send(`${'{"":'.repeat(2700)}1${'}'.repeat(2700)}`)).status).toBe(400)
  })
})

/** Texts that are not an integer in plain decimal digits, and those that are out of any range here. */
const NO_INTEGERS = [
  '',
  '0x10',
  '0b1',
  '1e400',
  '1e2',
  '1e0',
  '-1',
  '-0',
  '+7',
  '%2B7',
  '%207',
  '7%20',
  '+',
  '7.0',
  '7.',
  '07',
  '1_000',
  '7n',
  'NaN',
  'Infinity',
  'null',
  'true',
  '%D9%A7',
  '%EF%BC%97',
  '9007199254740992',
  '9'.repeat(400),
  '%',
  '%zz',
  '%ff',
  '%00',
]

const integers = all.flatMap(({ id, path, parameters }) =>
  parameters.filter(({ type }) => type === 'integer').map(({ name }) => ({ id, path, name })),
)

describe.each(integers)('$id, parameter $name', ({ path, name }) => {
  const mistakesOf = async (query: string) => {
    const { status, json } = await client.get(`${path}?${query}`)
    expect([query, status]).toEqual([query, 400])
    return json.errors.map(({ parameter }: { parameter: string }) => parameter)
  }

  it.each(NO_INTEGERS)('answers 400 to %j', async (text) => {
    expect(await mistakesOf(`${name}=${text}`)).toEqual([name])
  })

  it('answers 400 when it is given twice, or as a list, or without a value', async () => {
    expect(await mistakesOf(`${name}=1&${name}=1`)).toEqual([name])
    expect(await mistakesOf(`${name}=1&%${name.charCodeAt(0).toString(16)}${name.slice(1)}=1`)).toEqual([name])
    expect(await mistakesOf(`${name}=1,2`)).toEqual([name])
    expect(await mistakesOf(`${name}[]=1`)).toEqual([`${name}[]`])
    expect(await mistakesOf(name)).toEqual([name])
  })

  it('takes 1, also percent-encoded, also among empty pairs', async () => {
    for (const query of [`${name}=1`, `${name}=%31`, `&&${name}=1&`]) {
      expect((await client.get(`${path}?${query}`)).status).toBe(200)
    }
  })
})

describe('listPersons', () => {
  it.each([
    ['limit=0', ['limit']],
    ['limit=101', ['limit']],
    ['start=-1&limit=101', ['start', 'limit']],
    ['start=x&limit=0x10&nonsense=1', ['start', 'limit', 'nonsense']],
  ])('answers 400 to %s and names what is wrong', async (query, names) => {
    const { status, json } = await client.get(`/person/list?${query}`)
    expect(status).toBe(400)
    expect(json.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(names)
  })

  it('takes the ends of both ranges', async () => {
    for (const query of ['limit=1', 'limit=100', 'start=0', 'start=9007199254740991']) {
      expect((await client.get(`/person/list?${query}`)).status).toBe(200)
    }
  })
})

it('logs none of this as an error', () => {
  expect(
    server
      .log()
      .split('\n')
      .filter((line) => line.includes('"level":50')),
  ).toEqual([])
})
