/**
 * Answers one question at a time. Identical calls that wait for their turn share one result, whose work starts after
 * the last of them. So neither work nor memory grows with their number. `ready`, which must not reject, delays each
 * turn.
 */
export function singleFlight<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  nameOf: (question: Question) => string,
  ready?: () => Promise<unknown>,
): (question: Question) => Promise<Answer> {
  const waiting = new Map<string, Promise<Answer>>()
  let last: Promise<unknown> = Promise.resolve()
  return (question) => {
    const name = nameOf(question)
    const shared = waiting.get(name)
    if (shared) return shared
    const turn = (ready ? last.then(ready) : last).then(() => {
      waiting.delete(name)
      return answer(question)
    })
    waiting.set(name, turn)
    last = turn.catch(() => {})
    return turn
  }
}
