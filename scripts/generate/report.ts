import type { Place } from '../../src/yaml-positions.ts'

/** Reports a mistake at a place of the contract. */
export type Report = (place: Place, message: string) => void
