import { afterEach, describe, expect, test } from 'vitest'
import { handlersFor } from '../../../entrypoints/background/handlers'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { USUAL_PREFERENCES } from '../../../lib/domain/checks/preferences'
import { money } from '../../../lib/domain/money/money'
import { newProfileForm } from '../../../lib/domain/party/read-profile'
import type { RecurringRecord } from '../../../lib/domain/recurring/occurrences'
import { contentOf } from '../../../lib/domain/recurring/plan'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import { type CallName, type Input, protocol } from '../../../lib/messaging/protocol'
import type { Sender } from '../../../lib/messaging/sender'
import { aBackup } from '../../builders/backup'
import { aClient, anInvoice, aSeller } from '../../builders/invoice'
import { aSchedule } from '../../builders/recurring'
import { type BusyWorld, busyWorld, HALLA } from './busy-world'

type Deep<Value> = Value extends object ? { readonly [Key in keyof Value]: Deep<Value[Key]> } : Value
/** What a message says, but for the id of its command. */
type Given<Name extends CallName> = Deep<Omit<Input<Name>, 'command'>>

/**
 * How each message is taken back. Whoever adds one says it here: the table is held against the protocol, and what it
 * says is carried out.
 */
type Undoing<Name extends CallName> =
  /** Changes nothing. */
  | { readonly reads: (at: BusyWorld) => Given<Name> }
  /** Each of these gives a token, with which `command.undo` leaves everything shown as it was before. */
  | { readonly undone: (at: BusyWorld) => readonly Given<Name>[] }
  /** The page that sends it holds what was there before, and sends that. */
  | { readonly putBack: (at: BusyWorld) => readonly (readonly [there: Given<Name>, back: Given<Name>])[] }
  /** Opens a mail or a composer, where the person sends or throws away; nothing counts before that.
   * `unsent` says that it was not sent, where that is asked. */
  | { readonly opens: (at: BusyWorld) => readonly Given<Name>[]; readonly unsent?: CallName }
  /** What a mail page has seen; where it is wrong, this says so. */
  | { readonly reported: 'nothing is kept' | CallName }
  /** Cannot be taken back, and why that is no trap. */
  | { readonly forGood: string }

const on = plainDate('2027-01-11')
const LAYOUT = { headings: 'date|amount', matching: { date: 0, amount: 1 } }
const VIEW = { name: 'Late', query: 'show=overdue' }

const UNDOING: { readonly [Name in CallName]: Undoing<Name> } = {
  'mail.loaded': { reported: 'nothing is kept' },
  'mail.threadSeen': { reported: 'invoice.readReply' },
  'mail.composeSeen': { reported: 'nothing is kept' },
  'draft.started': { reported: 'nothing is kept' },
  'draft.wantsLanguage': { reported: 'nothing is kept' },
  'draft.facts': { reported: 'nothing is kept' },
  'draft.openComposer': { reported: 'composer.close' },
  'draft.sendSignal': { reported: 'invoice.confirmSent' },
  'draft.findings': { reported: 'nothing is kept' },
  'draft.changeChecks': {
    putBack: () => [
      [{ change: { kind: 'allow', phrase: 'ASAP' } }, { change: { kind: 'disallow', phrase: 'ASAP' } }],
      [{ change: { kind: 'turnOff', rule: 'tone' } }, { change: { kind: 'turnOn', rule: 'tone' } }],
    ],
  },
  'draft.discarded': { reported: 'invoice.confirmSent' },
  'draft.threadShown': { reported: 'invoice.readReply' },
  'draft.reaches': { reported: 'nothing is kept' },
  'draft.insist': { reported: 'reminder.notSent' },
  'draft.mailFilled': { reported: 'reminder.notSent' },

  'composer.opened': { reported: 'nothing is kept' },
  'composer.save': { forGood: 'the composer takes back each step itself, and keeps the draft as it then is' },
  'composer.issue': {
    forGood: 'a number is drawn once; until the mail has left, it is filled in anew, then void',
  },
  'composer.issueEstimate': { forGood: 'as an invoice: until the mail has left, it is filled in anew' },
  'composer.fill': { forGood: 'it stands in the mail draft, where the mail site takes it back' },
  'composer.showFinding': { reported: 'nothing is kept' },
  'composer.readClientMail': { reported: 'nothing is kept' },
  'composer.close': { reported: 'draft.openComposer' },

  'profile.load': { reads: () => ({}) },
  'profile.saveTyped': {
    putBack: () => {
      const [finnish, english] = [newProfileForm('fi'), newProfileForm('en')]
      return [
        [
          { form: finnish, over: english },
          { form: english, over: finnish },
        ],
      ]
    },
  },
  'profile.save': {
    putBack: () => [
      [
        { seller: aSeller({ name: 'Other' }), form: newProfileForm('fi') },
        { seller: aSeller(), form: newProfileForm('en') },
      ],
    ],
  },
  'profile.addRate': { forGood: 'the settings show it, and take it out again' },
  'checks.load': { reads: () => ({}) },
  'checks.save': {
    putBack: () => [
      [
        { preferences: { ...USUAL_PREFERENCES, asksBeforeSending: true } },
        { preferences: USUAL_PREFERENCES },
      ],
    ],
  },
  'reminderTexts.load': { reads: () => ({}) },
  'reminderTexts.save': {
    putBack: () => [[{ texts: [{ stage: 'firm', language: 'en', subject: 'A', body: 'B' }] }, { texts: [] }]],
  },
  'language.choose': { putBack: () => [[{ language: 'fi' }, { language: 'en' }]] },

  'ledger.condition': { reads: () => ({}) },
  'ledger.dismissRepair': { undone: () => [{}] },

  'receivables.overview': { reads: () => ({}) },
  'invoices.list': { reads: () => ({}) },
  'invoices.change': {
    putBack: ({ plain, likely, gone, tagged }) => {
      const of = (...invoiceIds: string[]) => ({ invoiceIds })
      const pay = { kind: 'recordPaid', paymentId: 'BULK', on } as const
      return [
        [
          { ...of(plain, likely), change: pay },
          { ...of(plain, likely), change: { ...pay, kind: 'reversePaid' } },
        ],
        [
          { ...of(plain), change: { kind: 'pause' } },
          { ...of(plain), change: { kind: 'resume' } },
        ],
        [
          { ...of(plain), change: { kind: 'void' } },
          { ...of(plain), change: { kind: 'reopen' } },
        ],
        [
          { ...of(gone), change: { kind: 'reopen' } },
          { ...of(gone), change: { kind: 'void' } },
        ],
        [
          { ...of(plain), change: { kind: 'tag', tag: 'new' } },
          { ...of(plain), change: { kind: 'removeTag', tag: 'new' } },
        ],
        [
          { ...of(tagged), change: { kind: 'removeTag', tag: 'site' } },
          { ...of(tagged), change: { kind: 'tag', tag: 'site' } },
        ],
      ]
    },
  },
  'views.load': { reads: () => ({}) },
  'views.save': { undone: () => [{ views: [VIEW] }] },
  'invoice.history': { reads: ({ plain }) => ({ invoiceId: plain }) },
  'invoices.histories': { reads: ({ plain }) => ({ invoiceIds: [plain] }) },
  'invoice.file': { reads: ({ plain }) => ({ invoiceId: plain }) },
  'invoice.confirmSent': {
    undone: ({ likely, plain }) => [
      { invoiceId: likely, sent: true },
      { invoiceId: likely, sent: false, staysInDraft: true },
      { invoiceId: plain, sent: false },
    ],
  },
  'invoice.recordPayment': {
    undone: ({ plain }) => [
      { invoiceId: plain, amount: money(10_000, 'EUR'), on },
      { invoiceId: plain, amount: money(128_010, 'EUR'), on },
      { invoiceId: plain, amount: money(200_000, 'EUR'), on, excess: { goes: 'back', on } },
    ],
  },
  'invoice.recordReminder': {
    undone: ({ plain, reminding, answered }) => [
      { invoiceId: plain, stage: 'firm' },
      { invoiceId: reminding, stage: 'firm' },
      { invoiceId: answered, stage: 'firm' },
    ],
  },
  'invoice.snooze': {
    undone: ({ plain }) => [{ invoiceId: plain, until: plainDate('2027-01-20') }],
  },
  'invoice.pauseReminders': { undone: ({ plain }) => [{ invoiceId: plain, paused: true }] },
  'invoice.dispute': {
    undone: ({ plain, disputed }) => [
      { invoiceId: plain, note: 'Wrong' },
      { invoiceId: disputed, note: 'Still wrong' },
    ],
  },
  'invoice.resolveDispute': { undone: ({ disputed }) => [{ invoiceId: disputed }] },
  'invoice.promise': {
    undone: ({ plain, promised }) => [
      { invoiceId: plain, day: plainDate('2027-01-20') },
      { invoiceId: promised, day: plainDate('2027-01-20') },
    ],
  },
  'invoice.withdrawPromise': { undone: ({ promised }) => [{ invoiceId: promised }] },
  'invoice.openMail': { undone: ({ answered }) => [{ invoiceId: answered }] },
  'invoice.readReply': { undone: ({ answered }) => [{ invoiceId: answered }] },
  'invoice.reversePayment': {
    undone: ({ paid }) => [{ invoiceId: paid, paymentId: 'PAYMENT' }],
  },
  'invoice.recordWithheldTax': {
    undone: ({ plain }) => [{ invoiceId: plain, amount: money(1_000, 'EUR'), on }],
  },
  'invoice.reverseWithheldTax': { undone: ({ withheld }) => [{ invoiceId: withheld, withheldId: 'TAX' }] },
  'invoice.recordRefund': {
    undone: ({ overpaid }) => [{ invoiceId: overpaid, amount: money(1_000, 'EUR'), on }],
  },
  'invoice.reverseRefund': { undone: ({ refunded }) => [{ invoiceId: refunded, refundId: 'REFUND' }] },
  'invoice.recordByHand': {
    undone: ({ plain, called }) => [
      { invoiceId: plain, step: 'call', outcome: 'skipped' },
      { invoiceId: called, step: 'call', outcome: 'skipped' },
    ],
  },
  'invoice.reverseByHand': { undone: ({ called }) => [{ invoiceId: called, step: 'call' }] },
  'invoice.writeOff': { undone: ({ plain }) => [{ invoiceId: plain }] },
  'invoice.void': { undone: ({ plain }) => [{ invoiceId: plain }] },
  'invoice.reopen': { undone: ({ gone }) => [{ invoiceId: gone }] },
  'command.undo': { forGood: 'it is the undo; the command itself can be given again' },
  'reminder.write': {
    opens: ({ plain }) => [{ invoiceId: plain, again: false }],
    unsent: 'reminder.notSent',
  },
  'reminders.load': { reads: () => ({}) },
  'reminders.savePolicy': {
    undone: () => [{ policy: { ...DEFAULT_POLICY, mostReminders: 2 } }],
  },
  'reminders.setClientWay': {
    undone: () => [{ clientId: HALLA.id, way: { pace: 'gentle' } }],
  },
  'reminders.setInvoiceWay': {
    undone: ({ plain }) => [{ invoiceId: plain, way: { pace: 'off' } }],
  },
  'reminder.words': { reads: ({ plain }) => ({ invoiceId: plain }) },
  'invoice.writeCreditNote': { opens: ({ plain }) => [{ invoiceId: plain }] },
  'invoice.copy': { opens: ({ plain }) => [{ invoiceId: plain }] },
  'thanks.write': { undone: ({ paid }) => [{ invoiceId: paid }] },
  'thanks.decline': { undone: ({ paid }) => [{ invoiceId: paid }] },
  'reminder.notSent': { undone: ({ reminding }) => [{ invoiceId: reminding }] },
  'recurring.list': { reads: () => ({}) },
  'recurring.repeat': {
    undone: ({ plain }) => [
      { invoiceId: plain, schedule: aSchedule({ firstDate: plainDate('2027-02-01') }) },
    ],
  },
  'recurring.change': {
    undone: () => [
      {
        planId: 'PLAN',
        content: { ...contentOf(anInvoice()), poNumber: '77' },
        schedule: aSchedule(),
        clientBefore: anInvoice().client,
      },
    ],
  },
  'recurring.pause': { undone: () => [{ planId: 'PLAN', paused: true }] },
  'recurring.end': { undone: () => [{ planId: 'PLAN' }] },
  'recurring.skip': {
    undone: () => [{ planId: 'PLAN', date: plainDate('2027-01-01') }],
  },
  'recurring.write': {
    opens: () => [{ planId: 'PLAN', date: plainDate('2027-01-01'), again: false }],
  },

  'estimates.list': { reads: () => ({}) },
  'estimate.answer': {
    undone: () => [
      { estimateId: 'ESTIMATE', version: 0, answer: { kind: 'agreed', on, note: '' } },
      { estimateId: 'AGREED', version: 0 },
    ],
  },
  'estimate.confirmSent': {
    undone: () => [
      { estimateId: 'UNSENT', sent: true },
      { estimateId: 'UNSENT', sent: false },
    ],
  },
  'estimate.revise': { opens: () => [{ estimateId: 'ESTIMATE', again: false }] },
  'estimate.ask': { undone: () => [{ estimateId: 'ESTIMATE', text: 'Does it suit you?' }] },
  'estimate.invoice': { opens: () => [{ estimateId: 'AGREED', again: false }] },
  'estimate.deposit': {
    opens: () => [{ estimateId: 'AGREED', percent: '30', description: 'Deposit' }],
  },
  'estimate.openMail': { opens: () => [{ estimateId: 'ESTIMATE' }] },

  'backup.status': { reads: () => ({}) },
  'backup.schedule': {
    undone: () => [{}, { rhythm: { kind: 'month' } }],
  },
  'backup.putOff': { undone: () => [{}] },
  'backup.begin': { reads: () => ({}) },
  'backup.histories': { reads: ({ plain }) => ({ invoiceIds: [plain] }) },
  'rescue.begin': { reads: () => ({}) },
  'rescue.histories': { reads: ({ plain }) => ({ invoiceIds: [plain] }) },
  'rescue.list': { reads: () => ({}) },
  'restore.compare': { reads: () => ({ backup: aBackup() }) },
  'restore.run': {
    undone: () => [
      {
        backup: aBackup(),
        choices: { clientIds: [aClient().id], takesSettings: true },
      },
    ],
  },
  'restore.file': { forGood: 'a PDF where there was none; taking back the restore takes its invoice along' },
  'import.compare': { reads: () => ({ rows: [] }) },
  'import.run': {
    undone: () => [
      {
        rows: [
          {
            client: {
              name: 'New',
              contactName: '',
              email: '',
              address: { street: '', postalCode: '', city: '', country: '' },
              taxId: '',
            },
            invoice: {
              number: 'OLD-1',
              issueDate: plainDate('2026-10-19'),
              dueDate: plainDate('2026-11-02'),
              total: money(100_000, 'EUR'),
              open: money(40_000, 'EUR'),
              reference: '',
              poNumber: '',
            },
          },
        ],
      },
    ],
  },
  'bank.record': {
    undone: ({ plain, likely, paid }) => [
      {
        payments: [
          { invoiceId: plain, paymentId: 'bank-1', amount: money(128_010, 'EUR'), on },
          { invoiceId: likely, paymentId: 'bank-2', amount: money(100, 'EUR'), on },
        ],
        reversals: [{ invoiceId: paid, paymentId: 'PAYMENT' }],
      },
    ],
  },
  'bank.layouts': { reads: () => ({}) },
  'bank.saveLayouts': { putBack: () => [[{ layouts: [LAYOUT] }, { layouts: [] }]] },
  'clients.list': { reads: () => ({}) },
  'client.show': { reads: () => ({ clientId: HALLA.id }) },
  'client.save': {
    undone: () => [{ client: { ...HALLA, name: 'Halla Oy' } }, { client: { ...HALLA, id: 'NEW' } }],
  },
  'client.archive': { undone: () => [{ clientId: HALLA.id, archived: true }] },
  'client.merge': { undone: () => [{ clientId: HALLA.id, into: aClient().id }] },
  'reports.load': { reads: () => ({}) },
  'client.planErasing': { reads: () => ({ clientId: HALLA.id }) },
  'client.erase': { forGood: 'erasing is meant to last; the screen says first what goes and what stays' },
  'backup.made': { forGood: 'a file is in the person’s hands; that is so whatever is taken back' },
}

const PAGE: Sender = { caller: 'dashboard' }
const MAIL: Sender = { caller: 'mail', tabId: 7, frameId: 0, origin: 'https://mail.google.com' }

type How = Undoing<CallName>
const rows = Object.entries(UNDOING) as [CallName, How][]

async function ask(at: BusyWorld, name: CallName, input: unknown): Promise<Record<string, unknown>> {
  const { input: schema, output, callers } = protocol[name]
  const handlers = handlersFor(
    at.world,
    () => {},
    () => {},
  )
  const handle = handlers[name] as (input: unknown, sender: Sender) => Promise<unknown>
  const sender = (callers as readonly string[]).includes('mail') ? MAIL : PAGE
  return output.parse(await handle(schema.parse(input), sender)) as Record<string, unknown>
}

/** What the person counts on: all that is shown, but for what waits in drafts of mails and the second copy. */
async function counted(at: BusyWorld): Promise<Readonly<Record<string, unknown>>> {
  const answers: Record<string, unknown> = {}
  for (const [name, how] of rows) {
    if (!('reads' in how) || /^rescue|^backup\.begin|histories$/.test(name)) continue
    // How often something happened goes on counting when it is taken back.
    const { events: _, changes: _changes, revision: _revision, ...rest } = await ask(at, name, how.reads(at))
    answers[name] = name === 'recurring.list' ? { ...rest, plans: settledOf(rest) } : rest
  }
  return { ...answers, invoices: [...at.world.store.all('invoice').values()].map(({ invoice }) => invoice) }
}

/** The plans with the invoices that have left or were passed over. */
function settledOf({ plans }: Readonly<Record<string, unknown>>) {
  return (plans as readonly RecurringRecord[]).map((record) => ({
    ...record,
    occurrences: record.occurrences.filter(({ isSkipped, invoice }) => isSkipped || invoice),
  }))
}

/** The same with what only a backup holds, but for when a mail draft was last touched. */
async function everything(at: BusyWorld) {
  const { eventCount: _, ...backup } = await ask(at, 'backup.begin', {})
  return { ...(await counted(at)), backup: JSON.parse(JSON.stringify(backup, untouched)) as unknown }
}

/** Those touched last stand last. */
function untouched(name: string, value: unknown): unknown {
  if (name === 'touchedOn') return undefined
  if (name !== 'drafts') return value
  return (value as readonly { readonly key: string }[]).toSorted((one, other) =>
    one.key.localeCompare(other.key),
  )
}

/** One world for all: each case leaves it as it was, and after one that did not there is another. */
let at = await busyWorld()
const start = await everything(at)
let orders = 0

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') at = await busyWorld()
})

/** Gives a command that was not given before; its id is its token. */
async function give(name: CallName, input: object | undefined) {
  orders += 1
  const command = `COMMAND-${orders}`
  return { command, result: await ask(at, name, { ...input, command }) }
}

const reading = rows.flatMap(([name, how]) => ('reads' in how ? [[name, how.reads] as const] : []))
const undoable = rows.flatMap(([name, how]) =>
  'undone' in how ? how.undone(at).map((_, way) => [name, way, how.undone] as const) : [],
)
const held = rows.flatMap(([name, how]) =>
  'putBack' in how ? how.putBack(at).map((_, way) => [name, way, how.putBack] as const) : [],
)
const opening = rows.flatMap(([name, how]) =>
  'opens' in how ? how.opens(at).map((_, way) => [name, way, how] as const) : [],
)

describe('every message', () => {
  test('says how it is taken back', () => {
    expect(Object.keys(UNDOING).toSorted()).toEqual(Object.keys(protocol).toSorted())
  })

  test.each(reading)('%s changes nothing', async (name, input) => {
    const before = at.world.store.all('meta').get('')
    await ask(at, name, input(at))
    expect(at.world.store.all('meta').get('')).toEqual(before)
  })

  test.each(undoable)('%s (%d) is taken back by its token', async (name, way, inputs) => {
    const { command, result } = await give(name, inputs(at)[way])
    expect(result).toMatchObject({ ok: true, undo: command })
    expect(await everything(at)).not.toEqual(start)
    expect((await give('command.undo', { undo: command })).result).toMatchObject({ ok: true })
    expect(await everything(at)).toEqual(start)
  })

  test.each(held)('%s (%d) is taken back by what was there', async (name, way, pairs) => {
    const [there, back] = pairs(at)[way] ?? []
    const before = await counted(at)
    await give(name, there)
    expect(await counted(at)).not.toEqual(before)
    await give(name, back)
    expect(await counted(at)).toEqual(before)
  })

  test.each(opening)('%s (%d) counts for nothing until it is sent', async (name, way, { opens, unsent }) => {
    const before = await counted(at)
    const input = opens(at)[way]
    expect((await give(name, input)).result).toMatchObject({ ok: true })
    if (unsent) await give(unsent, input)
    expect(await counted(at)).toEqual(before)
  })
})
