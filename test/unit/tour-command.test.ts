import { describe, expect, it } from 'vitest'
import { readCommand } from '../../tour/command.ts'

describe('readCommand', () => {
  it.each([
    [[], { name: 'list' }],
    [['check', '5.1', 'a / b'], { name: 'check', id: '5.1', query: 'a / b' }],
    [['start', '4'], { name: 'start', id: '4' }],
  ])('reads %j', (positionals, command) => {
    expect(readCommand(positionals)).toEqual(command)
  })

  const FORM = "npm run tour -- check 2 '<PromQL>'"
  it.each([
    [['check', '2'], `the query is missing; put it after the lesson, in single quotes: ${FORM}`],
    [['check', '2', ' '], `the query is missing; put it after the lesson, in single quotes: ${FORM}`],
    [['check', '2', 'a', '/', 'b'], `the query came in 3 parts; put it in single quotes: ${FORM}`],
  ])('says of %j what is wrong with the query', (positionals, words) => {
    expect(() => readCommand(positionals)).toThrow(new Error(words))
  })

  it.each([
    [['check'], "check 1 'up'"],
    [['check', ''], "check 1 'up'"],
    [['start'], 'start 4'],
  ])('says of %j that the lesson is missing', (positionals, example) => {
    expect(() => readCommand(positionals)).toThrow(
      new Error(`the lesson is missing, for example: npm run tour -- ${example}`),
    )
  })

  it.each([[['hint', '2']], [['start', '4', '5']], [['start', '4', '', '5']]])(
    'says of %j that it is not a command and where the commands are shown',
    (positionals) => {
      expect(() => readCommand(positionals)).toThrow(/^\S.*: not a command of the tour; see npm run tour -- --help$/)
    },
  )
})
