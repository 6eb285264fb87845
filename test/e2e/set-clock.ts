import { CLOCK_AHEAD, setClockAhead } from './clock'

setClockAhead(CLOCK_AHEAD)
