// Preloaded in the container. The kernel keeps from process 1 every signal that it does not handle. A SIGTERM before
// the service listens for it would be lost: the engine would wait out its whole grace period and kill. Until then a
// signal ends this process as it would end any other.
const numbers = { SIGTERM: 15, SIGINT: 2, SIGHUP: 1 }
let isStarting = true

for (const [name, number] of Object.entries(numbers)) {
  process.on(name, () => {
    if (isStarting) process.exit(128 + number)
  })
}
process.on('newListener', (name) => {
  if (name in numbers) isStarting = false
})
