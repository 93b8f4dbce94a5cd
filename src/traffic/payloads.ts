import type { PersonFields } from '../contract.ts'
import { CITIES, FIRST_NAMES, HINTS, LAST_NAMES, MAIL_HOSTS, STREETS } from './names.ts'
import type { Dice } from './rng.ts'

/** One in so many visitors uses a program that indents its JSON. */
const INDENTS = 0.1

/** The fields of a person as somebody fills them in: often all of them, sometimes with a long hint for the postman. */
export function fillIn(dice: Dice): PersonFields {
  const [first_name, last_name] = [name(dice, FIRST_NAMES), name(dice, LAST_NAMES)]
  return {
    first_name,
    last_name,
    ...(dice.chance(0.8) ? { email: email(dice, first_name, last_name) } : {}),
    ...(dice.chance(0.65) ? { address: address(dice) } : {}),
  }
}

/** The body of a form that is filled in as the contract wants it. */
export function validBody(dice: Dice): string {
  return write(dice, fillIn(dice))
}

/** The body of a form with the kind of mistake that people and their programs make; always 400. */
export function invalidBody(dice: Dice): string {
  const fields = fillIn(dice)
  const mistake = dice.oneOf<() => string>([
    () => write(dice, { ...fields, last_name: ' ' }),
    () => write(dice, { first_name: fields.first_name, email: fields.email }),
    () => write(dice, { ...fields, email: `${fields.first_name}(at)${dice.oneOf(MAIL_HOSTS)}` }),
    () => write(dice, { ...fields, phone: `+44 20 7946 0${dice.between(100, 999)}` }),
    () => write(dice, { ...fields, address: `${HINTS[0]} `.repeat(dice.between(15, 60)) }),
    () => JSON.stringify(fields).slice(0, -dice.between(1, 20)),
  ])
  return mistake()
}

function write(dice: Dice, fields: object): string {
  return JSON.stringify(fields, undefined, dice.chance(INDENTS) ? 2 : 0)
}

/** One name in twelve is a double one. */
function name(dice: Dice, names: readonly [string, ...string[]]): string {
  const first = dice.oneOf(names)
  return dice.chance(1 / 12) ? `${first}-${dice.oneOf(names)}` : first
}

/** An address under `example` (RFC 2606), of the letters that mail always takes. */
function email(dice: Dice, ...parts: readonly string[]): string {
  const letters = parts.map((part) =>
    part
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z]/g, ''),
  )
  const local = letters.filter((part) => part !== '').join(dice.oneOf(['.', '_', '']))
  const number = local === '' || dice.chance(0.3) ? String(dice.between(1, 9999)) : ''
  return `${local}${number}@${dice.oneOf(MAIL_HOSTS)}`
}

function address(dice: Dice): string {
  const line = `${dice.between(1, 199)} ${dice.oneOf(STREETS)}, ${dice.oneOf(CITIES)}`
  const hints = dice.chance(0.25) ? dice.between(1, 7) : 0
  return [line, ...Array.from({ length: hints }, () => dice.oneOf(HINTS))].join('. ')
}
