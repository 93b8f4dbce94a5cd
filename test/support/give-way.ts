import { constants, setPriority } from 'node:os'

// Processes that the tests start inherit it.
setPriority(constants.priority.PRIORITY_LOW)
