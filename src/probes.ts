/** Whether the service should get traffic: yes from the start, no from the first signal to stop. */
export type Readiness = {
  readonly isReady: () => boolean
  readonly withdraw: () => void
}

/** Readiness as an orchestrator asks for it; liveness needs no state, a process that answers is alive. */
export function createReadiness(): Readiness {
  let ready = true
  return {
    isReady: () => ready,
    withdraw: () => {
      ready = false
    },
  }
}
