import { setPriority } from 'node:os'

/**
 * A tenth of the share that the services of other tests have. Processes that the tests start inherit it. At the lowest
 * priority, 19, what else runs on the machine would starve them.
 */
const PRIORITY = 15

setPriority(PRIORITY)
