import { constants, setPriority } from 'node:os'

// Processes that the tests start inherit it. At the lowest priority, what else runs on the machine would starve them.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
