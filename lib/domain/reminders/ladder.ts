import { addBusinessDays, nextBusinessDay } from '../calendar/business-day'
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date'
import { REMINDER_STAGES, type ReminderStage } from './stage'

/** What the ladder needs to know of an invoice. */
export interface Reminded {
  readonly issueDate: PlainDate
  readonly dueDate: PlainDate
  readonly sentOn?: PlainDate
  readonly remindedStage?: ReminderStage
  readonly remindedOn?: PlainDate
}

interface Rung {
  readonly stage: ReminderStage
  /** The day of this step by the due date alone; undefined where the invoice is too short for it. */
  readonly day: (invoice: Reminded, country: string | undefined) => PlainDate | undefined
  /** Days to wait after the reminder before, so that a late one is not followed at once by the next. */
  readonly rest: number
}

/** A payment that left the client's bank on the due date may take two banking days to arrive. */
const BANK_DELAY_DAYS = 2
/** With a term shorter than a week, a reminder before the due date follows too close on the invoice. */
const SHORTEST_TERM_FOR_EARLY = 7
const LONG_TERM = 21

const LADDER: readonly Rung[] = [
  {
    stage: 'beforeDue',
    day: ({ issueDate, dueDate }) => {
      const term = daysBetween(issueDate, dueDate)
      return term < SHORTEST_TERM_FOR_EARLY ? undefined : addDays(dueDate, term >= LONG_TERM ? -7 : -3)
    },
    rest: 0,
  },
  {
    stage: 'friendly',
    day: ({ dueDate }, country) => addBusinessDays(dueDate, BANK_DELAY_DAYS, country),
    rest: 3,
  },
  { stage: 'neutral', day: ({ dueDate }) => addDays(dueDate, 7), rest: 4 },
  { stage: 'firm', day: ({ dueDate }) => addDays(dueDate, 14), rest: 6 },
  { stage: 'formal', day: ({ dueDate }) => addDays(dueDate, 30), rest: 7 },
]

/** After the last mail a person calls. */
const CALL_AFTER_FORMAL_DAYS = 7

export interface Step {
  readonly stage: ReminderStage
  readonly on: PlainDate
}

/**
 * The steps an invoice still has before it, mildest first, each on a business day of the seller's country
 * (ISO 3166). Never a step milder than one already sent, and none with less than a full day between sending and it.
 */
export function stepsAhead(invoice: Reminded, country: string | undefined): readonly Step[] {
  const afterSending = invoice.sentOn && addDays(invoice.sentOn, 2)
  return LADDER.slice(rankOf(invoice.remindedStage) + 1).flatMap(({ stage, day, rest }) => {
    const planned = day(invoice, country)
    if (!planned) return []
    const on = nextBusinessDay(
      latest(planned, afterSending, invoice.remindedOn && addDays(invoice.remindedOn, rest)),
      country,
    )
    return stage === 'beforeDue' && on >= invoice.dueDate ? [] : [{ stage, on }]
  })
}

/** The strongest of the steps ahead whose day has come; the milder ones before it are passed over. */
export function stepReached(ahead: readonly Step[], dueDate: PlainDate, today: PlainDate): Step | undefined {
  return ahead.findLast(({ stage, on }) => on <= today && (stage !== 'beforeDue' || today < dueDate))
}

/** The first of the steps ahead that is still to come. */
export function stepAfter(ahead: readonly Step[], today: PlainDate): Step | undefined {
  return ahead.find(({ on }) => on > today)
}

/** True once every mail went out and a week has passed. */
export function isTimeToCall({ remindedStage, remindedOn }: Reminded, today: PlainDate): boolean {
  return (
    remindedStage === 'formal' &&
    remindedOn !== undefined &&
    today >= addDays(remindedOn, CALL_AFTER_FORMAL_DAYS)
  )
}

/** The step that mail written today would be: the one reached, else the first ahead, else the last again. */
export function stageToWrite(
  invoice: Reminded,
  today: PlainDate,
  country: string | undefined,
): ReminderStage {
  const ahead = stepsAhead(invoice, country)
  const step = stepReached(ahead, invoice.dueDate, today) ?? ahead[0]
  return step?.stage ?? 'formal'
}

/** -1 for none; the place in the ladder otherwise. */
export function rankOf(stage: ReminderStage | undefined): number {
  return stage ? REMINDER_STAGES.indexOf(stage) : -1
}

function latest(first: PlainDate, ...others: readonly (PlainDate | undefined)[]): PlainDate {
  return others.reduce<PlainDate>((latest, day) => (day && day > latest ? day : latest), first)
}
