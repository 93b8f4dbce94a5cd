/** Full intensity from start to end. */
export const steady = () => 1

/** Grows from 0 at the start to 1 at the end in a straight line. */
export const ramp = (elapsedMs: number, durationMs: number) => elapsedMs / durationMs
