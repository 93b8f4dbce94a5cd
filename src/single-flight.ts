/**
 * The same answers, one at a time. Who asks what already waits for its turn shares that answer, which is of a moment after
 * all of them have asked; so neither work nor memory grows with the number of those who ask. Each turn begins when `ready`
 * has resolved after the one before, and must not reject.
 */
export function inTurn<Question, Answer>(
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
