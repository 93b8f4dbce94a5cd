import { readArguments } from '../scripts/arguments.ts'
import { check } from '../src/tour/check.ts'
import { checkTrace } from '../src/tour/exemplar.ts'
import { type IncidentPlan, type Lesson, readLessons, type Search, type Step } from '../src/tour/lesson.ts'
import { createPrometheus } from '../src/tour/prometheus.ts'
import { readService, startIncident } from '../src/tour/service.ts'
import type { Outcome } from '../src/tour/verdict.ts'
import { readCommand, tourCommand } from './command.ts'

const EXIT = { right: 0, wrong: 1, unchecked: 2 } as const

type Task = Step | Search

type Urls = { readonly prometheus: string; readonly service: string }

/** What the command line asks for; anything that cannot be done throws with the words for the user. */
async function main(): Promise<void> {
  const tour = tourCommand(process.env)
  const { values: urls, operands } = readArguments(tour)
  const command = readCommand(operands)
  if (command.name === 'check') await checkAnswer(taskOf(command.id), command.query, urls)
  else if (command.name === 'start') await start(command.id, urls)
  else console.log(`${readLessons().map(entry).join('\n')}\n\n${tour.forms.join('\n')}`)
}

async function checkAnswer(task: Task, answer: string, { prometheus: url, service }: Urls): Promise<void> {
  const prometheus = createPrometheus(url)
  if ('metric' in task) return report(await checkTrace(task, answer, prometheus))
  report(await check(task, answer, { readService: () => readService(service), prometheus }))
}

function report({ kind, ...outcome }: Outcome): void {
  const title = { right: 'Right.', wrong: 'Wrong', unchecked: 'Not checked:' }[kind]
  const name = 'verdict' in outcome ? ` (${outcome.verdict}):` : ''
  console.log(`${title}${name} ${outcome.lines.join('\n')}`)
  process.exitCode = EXIT[kind]
}

async function start(id: string, { service }: Urls): Promise<void> {
  const plan = tasksOf(id).find(({ incident }) => incident)?.incident
  if (!plan) throw new Error(`lesson ${id} needs no incident`)
  const { ends_at } = await startIncident(service, bodyOf(plan), process.env.PROMETRIC_CONTROL_TOKEN)
  const started = plan.hidden ? 'A hidden incident' : JSON.stringify(bodyOf(plan))
  console.log(
    `${started} has started and ends at ${new Date(ends_at).toLocaleTimeString()}. In a minute a window is full of it.`,
  )
}

/** The request that starts an incident; where the plan has operations to draw from, it has one of them. */
function bodyOf({ draw, ...plan }: IncidentPlan): object {
  const drawn = draw?.[Math.floor(Math.random() * draw.length)]
  return { ...plan, ...(drawn && { operations: [drawn] }) }
}

function taskOf(id: string): Task {
  const [task, ...others] = tasksOf(id)
  if (task && others.length === 0) return task
  throw new Error(
    `lesson ${id} has several tasks: ${tasksOf(id)
      .map((one) => one.id)
      .join(', ')}`,
  )
}

/** The task of an id such as 5.2, or all tasks of a lesson. */
function tasksOf(id: string): Task[] {
  const lessons = readLessons()
  const found = lessons.flatMap(inOrder).filter((task) => task.id === id || task.id.startsWith(`${id}.`))
  if (found.length === 0) throw new Error(`there is no lesson ${id}; the lessons are 1 to ${lessons.length}`)
  return found
}

function inOrder({ steps, searches }: Lesson): Task[] {
  return [...steps, ...searches].sort((one, other) => Number(one.id) - Number(other.id))
}

function entry(lesson: Lesson): string {
  const { number, title, page } = lesson
  const ids = inOrder(lesson).map(({ id }) => id)
  const tasks = ids.length > 1 ? ` (tasks ${ids.join(', ')})` : ''
  return `${String(number).padStart(2)}. ${title}${tasks}\n    tour/${page}`
}

try {
  await main()
} catch (error) {
  console.error(`tour: ${error instanceof Error ? error.message : error}`)
  process.exitCode = EXIT.unchecked
}
