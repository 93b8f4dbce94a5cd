import type { PersonFields } from '../contract.ts'
import { CITIES, FIRST_NAMES, HINTS, LAST_NAMES, MAIL_HOSTS, STREETS } from './names.ts'
import type { Rng } from './rng.ts'

/** The share of bodies with indented JSON. */
const INDENTS = 0.1

/** The fields of a person: often all of them, sometimes with a long delivery note in the address. */
function randomFields(rng: Rng): PersonFields {
  const [first_name, last_name] = [name(rng, FIRST_NAMES), name(rng, LAST_NAMES)]
  return {
    first_name,
    last_name,
    ...(rng.chance(0.8) ? { email: email(rng, first_name, last_name) } : {}),
    ...(rng.chance(0.65) ? { address: address(rng) } : {}),
  }
}

/** A body that the contract accepts. */
export function validBody(rng: Rng): string {
  return write(rng, randomFields(rng))
}

/** A body with a mistake that people and their programs make; the service responds 400. */
export function invalidBody(rng: Rng): string {
  const fields = randomFields(rng)
  const mistake = rng.oneOf<() => string>([
    () => write(rng, { ...fields, last_name: ' ' }),
    () => write(rng, { first_name: fields.first_name, email: fields.email }),
    () => write(rng, { ...fields, email: `${fields.first_name}(at)${rng.oneOf(MAIL_HOSTS)}` }),
    () => write(rng, { ...fields, phone: `+44 20 7946 0${rng.between(100, 999)}` }),
    () => write(rng, { ...fields, address: `${HINTS[0]} `.repeat(rng.between(15, 60)) }),
    () => JSON.stringify(fields).slice(0, -rng.between(1, 20)),
  ])
  return mistake()
}

function write(rng: Rng, fields: object): string {
  return JSON.stringify(fields, undefined, rng.chance(INDENTS) ? 2 : 0)
}

/** One name in twelve is a double one. */
function name(rng: Rng, names: readonly [string, ...string[]]): string {
  const first = rng.oneOf(names)
  return rng.chance(1 / 12) ? `${first}-${rng.oneOf(names)}` : first
}

/** An address under `example` (RFC 2606), with letters that every mail server takes. */
function email(rng: Rng, ...parts: readonly string[]): string {
  const letters = parts.map((part) =>
    part
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z]/g, ''),
  )
  const local = letters.filter((part) => part !== '').join(rng.oneOf(['.', '_', '']))
  const number = local === '' || rng.chance(0.3) ? String(rng.between(1, 9999)) : ''
  return `${local}${number}@${rng.oneOf(MAIL_HOSTS)}`
}

function address(rng: Rng): string {
  const line = `${rng.between(1, 199)} ${rng.oneOf(STREETS)}, ${rng.oneOf(CITIES)}`
  const hints = rng.chance(0.25) ? rng.between(1, 7) : 0
  return [line, ...Array.from({ length: hints }, () => rng.oneOf(HINTS))].join('. ')
}
