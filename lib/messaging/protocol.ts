import * as z from 'zod/mini'
import {
  backupDifferenceSchema,
  backupFileSchema,
  backupRhythmSchema,
  backupSchema,
  backupWishesSchema,
} from '../domain/backup/schema'
import { bankLayoutsSchema } from '../domain/bank/schema'
import { plainDateSchema } from '../domain/calendar/schema'
import { checkChangeSchema, checkedLanguageSchema, checkPreferencesSchema } from '../domain/checks/schema'
import { estimateDepositSchema, estimateSchema } from '../domain/estimate/schema'
import { importedRowsSchema } from '../domain/import/schema'
import {
  advanceSchema,
  excessSchema,
  invoiceDraftSchema,
  issuedInvoiceSchema,
  mailThreadSchema,
  reminderStageSchema,
  storedEventSchema,
} from '../domain/invoice/schema'
import { decimalTextSchema, moneySchema } from '../domain/money/schema'
import {
  clientSchema,
  languageSchema,
  ownRateSchema,
  profileFormSchema,
  sellerSchema,
} from '../domain/party/schema'
import type { InvoiceRow } from '../domain/receivables/invoice-row'
import { invoiceRowSchema, overviewSchema, savedViewsSchema } from '../domain/receivables/schema'
import {
  dueInvoiceSchema,
  planContentSchema,
  recurringRecordSchema,
  scheduleSchema,
} from '../domain/recurring/schema'
import {
  byHandStepSchema,
  clientHabitSchema,
  clientWaySchema,
  ownTextsSchema,
  reminderPolicySchema,
  reminderRulesSchema,
  waySchema,
} from '../domain/reminders/schema'
import { boughtLineSchema } from '../domain/reports/schema'
import { blockSchema, clientMailSchema, fileSchema, fillReportSchema } from './draft-command'
import { id, text } from './field-schemas'
import {
  hostSchema,
  recipientSchema,
  seenFindingSchema,
  sendSignalSchema,
  shownThreadSchema,
  unaidedSchema,
  waitingMailSchema,
} from './mail-schemas'
import { commandResult, refusalCode, refused } from './refusals'

/** Who may call: a script in a mail page, or one of our own pages. */
export type Caller = 'mail' | 'composer' | 'popup' | 'dashboard'

const nothing = z.object({})
/** `acceptsFee`: what is missing is let go as `acceptable` has it, and the invoice is taken as paid. `withheldTax`: what the client kept as tax. */
const paymentFields = {
  amount: moneySchema,
  on: plainDateSchema,
  acceptsFee: z.exactOptional(z.literal(true)),
  withheldTax: z.exactOptional(moneySchema),
  excess: z.exactOptional(excessSchema),
}
/** Rows that were checked one by one as they were read from the store: a second look at ten thousand takes as long. */
const readRowsSchema = z.custom<readonly InvoiceRow[]>(Array.isArray)
const noteSchema = z.string().check(z.maxLength(500))
/** So many invoices are changed in one write. */
const MOST_AT_ONCE = 200
/** A command about nothing in particular. */
const order = z.object({ command: id })
/** A command about one invoice that needs no more. */
const invoiceOrder = z.object({ command: id, invoiceId: id })
/** A command about one recurring plan. */
const planOrder = { command: id, planId: id }
/** A command about one estimate. */
const estimateOrder = { command: id, estimateId: id }

function call<In extends z.ZodMiniType, Out extends z.ZodMiniType>(
  callers: readonly Caller[],
  input: In,
  output: Out,
) {
  return { callers, input, output }
}

const backupBegun = z.union([
  z.object({
    ok: z.literal(true),
    device: text,
    eventCount: z.int(),
    invoiceIds: z.array(id),
    rest: z.omit(backupSchema, { events: true, files: true }),
  }),
  refused,
])
const historiesWanted = z.object({ invoiceIds: z.array(id).check(z.maxLength(100)) })
const histories = z.union([
  z.object({ ok: z.literal(true), events: z.array(storedEventSchema), files: z.array(backupFileSchema) }),
  refused,
])

const checkedSellerSchema = z.exactOptional(
  z.object({
    name: z.exactOptional(text),
    taxId: z.exactOptional(text),
    phone: z.exactOptional(text),
    iban: z.exactOptional(text),
    ibans: z.exactOptional(z.array(text)),
  }),
)

/**
 * Every message to the background: who may send it, what goes in, what comes out. Pages of ours may ask for
 * everything they show; a mail page only for what its drafts need.
 */
export const protocol = {
  /** A mail page has loaded: catch up on reminders, and say whether the draft script is wanted at once. */
  'mail.loaded': call(
    ['mail'],
    z.object({ host: hostSchema }),
    z.object({ wantsDraftScript: z.boolean(), watchesThreads: z.boolean() }),
  ),
  /** A thread was opened: who wrote last in it, and when. Asked for only while an outstanding invoice may stand in one. */
  'mail.threadSeen': call(['mail'], shownThreadSchema, nothing),
  /** A compose window appeared: put the draft script into this frame. */
  'mail.composeSeen': call(['mail'], z.object({ host: hostSchema }), nothing),
  'draft.started': call(
    ['mail'],
    z.object({ host: hostSchema, account: z.exactOptional(text) }),
    z.object({
      today: plainDateSchema,
      country: z.exactOptional(text),
      currency: z.exactOptional(text),
      seller: checkedSellerSchema,
      checks: checkPreferencesSchema,
      tasks: z.array(waitingMailSchema),
      watchesThreads: z.boolean(),
    }),
  ),
  /** A draft is in this language: put the script with its words into this frame. */
  'draft.wantsLanguage': call(['mail'], z.object({ language: checkedLanguageSchema }), nothing),
  /** What the checks may know of the client, for a draft with something of ours in it or to a client's address. */
  'draft.facts': call(
    ['mail'],
    z.object({
      view: id,
      host: hostSchema,
      draftId: z.exactOptional(text),
      emails: z.array(text).check(z.maxLength(100)),
      /** The names of the files in it, but for a mail that is passed on. */
      files: z.array(text),
    }),
    z.object({
      stage: z.exactOptional(z.enum(['reminder', 'finalNotice', 'other'])),
      seller: checkedSellerSchema,
      client: z.exactOptional(
        z.object({
          name: text,
          contactName: text,
          country: text,
          needsPoNumber: z.boolean(),
          emails: z.array(text),
          isConsumer: z.boolean(),
        }),
      ),
      otherClients: z.exactOptional(z.array(text)),
      estimate: z.exactOptional(moneySchema),
      invoice: z.exactOptional(
        z.object({
          number: z.exactOptional(text),
          total: z.exactOptional(moneySchema),
          dueDate: z.exactOptional(text),
          poNumber: z.exactOptional(text),
        }),
      ),
      overtaken: z.exactOptional(
        z.object({
          by: z.enum(['paid', 'closed', 'disputed', 'open', 'dueDate', 'seller']),
          params: z.object({
            number: z.exactOptional(text),
            open: z.exactOptional(moneySchema),
            date: z.exactOptional(z.object({ date: text })),
          }),
          after: z.exactOptional(plainDateSchema),
          sum: z.exactOptional(z.object({ was: z.int(), is: z.int(), currency: text })),
        }),
      ),
    }),
  ),
  'draft.openComposer': call(
    ['mail'],
    z.object({
      view: id,
      kind: z.enum(['new', 'reply', 'forward']),
      draftId: z.exactOptional(text),
      host: hostSchema,
      subject: z.exactOptional(text),
      recipients: z.array(recipientSchema),
      /** What has to be done by hand in this window. */
      unaided: z.exactOptional(unaidedSchema),
    }),
    z.object({ session: id }),
  ),
  'draft.sendSignal': call(
    ['mail'],
    z.object({
      view: id,
      draftId: z.exactOptional(text),
      host: hostSchema,
      signal: sendSignalSchema,
      /** Of a mail that returned, the window of this page that it was sent from. */
      sentFrom: z.exactOptional(id),
      /** The page closes as this mail goes, and may have no time to say so. */
      closesWithMail: z.exactOptional(z.boolean()),
      thread: z.exactOptional(mailThreadSchema),
      holds: z.exactOptional(z.enum(['whole', 'fileGone', 'blockGone', 'bothGone'])),
      subject: z.exactOptional(text),
    }),
    nothing,
  ),
  'draft.findings': call(
    ['mail'],
    z.object({ view: id, findings: z.array(seenFindingSchema), isPartGone: z.boolean() }),
    nothing,
  ),
  /** A choice made beside a finding: a phrase to allow, a check to turn off, and the reverse. */
  'draft.changeChecks': call(
    ['mail'],
    z.object({ change: checkChangeSchema }),
    z.union([
      z.object({ ok: z.literal(true), checks: checkPreferencesSchema, reverse: checkChangeSchema }),
      refused,
    ]),
  ),
  'draft.discarded': call(
    ['mail'],
    z.object({ view: id, host: hostSchema, draftId: z.exactOptional(text) }),
    nothing,
  ),
  /** The thread of a waiting mail is shown: may it be filled, or has the client replied since? */
  'draft.threadShown': call(
    ['mail'],
    z.object({ taskId: id, shown: shownThreadSchema }),
    z.object({ replied: z.boolean(), on: z.exactOptional(plainDateSchema) }),
  ),
  /** Whether a mail in the thread to these people reaches the client that it is for. */
  'draft.reaches': call(
    ['mail'],
    z.object({ taskId: id, people: z.array(recipientSchema) }),
    z.object({ reaches: z.boolean() }),
  ),
  /** The client has replied, and the person wants the words all the same: may they be filled? */
  'draft.insist': call(['mail'], z.object({ taskId: id }), z.object({ ok: z.boolean() })),
  'draft.mailFilled': call(
    ['mail'],
    z.object({
      taskId: id,
      view: z.exactOptional(id),
      draftId: z.exactOptional(text),
      outcome: z.enum(['filled', 'threadNotFound', 'toOthers', 'replied', 'failed']),
    }),
    nothing,
  ),

  'composer.opened': call(
    ['composer'],
    /** `chosen`: of the unfinished drafts that it was offered, the one to go on with. */
    z.object({ session: id, chosen: z.exactOptional(id) }),
    z.union([
      z.object({
        ok: z.literal(true),
        /** Absent before the first set-up. */
        seller: z.exactOptional(sellerSchema),
        language: languageSchema,
        today: plainDateSchema,
        draft: z.exactOptional(invoiceDraftSchema),
        unfinished: z.exactOptional(z.array(z.object({ draftKey: id, draft: invoiceDraftSchema }))),
        /** The number the invoice has, or would get now. */
        number: text,
        issuedBefore: z.boolean(),
        /** The number it has, or would get now, as an estimate. */
        estimateNumber: text,
        /** Nothing has settled yet which of the two it is. */
        canBeEstimate: z.boolean(),
        /** The day of the recurring invoice that it is. */
        recurringOn: z.exactOptional(plainDateSchema),
        /** The days for the discount as agreed for each month, where there are fewer in this one. */
        agreedEarlyDays: z.exactOptional(text),
        /** Which change order it is, from 1. */
        changeOrdinal: z.exactOptional(z.int()),
        /** What the client has agreed to pay for the work that this invoices. */
        agreedTotal: z.exactOptional(moneySchema),
        /** What waits to be taken off an invoice, of all clients. */
        advances: z.array(advanceSchema),
        proposedClient: z.exactOptional(clientSchema),
        /** The mail shows the proposed client's name alone: that it goes to their address is only supposed. */
        isSupposed: z.exactOptional(z.boolean()),
        clients: z.array(clientSchema),
        recipient: z.exactOptional(recipientSchema),
        findings: z.array(seenFindingSchema),
        unaided: z.exactOptional(unaidedSchema),
      }),
      refused,
    ]),
  ),
  'composer.save': call(['composer'], z.object({ session: id, draft: invoiceDraftSchema }), commandResult),
  /** Draws the number on the first time and freezes the invoice; again before sending, it replaces the content. */
  'composer.issue': call(
    ['composer'],
    z.object({ command: id, session: id, draft: invoiceDraftSchema }),
    z.union([z.object({ ok: z.literal(true), invoiceId: id, invoice: issuedInvoiceSchema }), refused]),
  ),
  /** The same for an estimate, or for a change order where the draft is one. */
  'composer.issueEstimate': call(
    ['composer'],
    z.object({ command: id, session: id, draft: invoiceDraftSchema }),
    z.union([z.object({ ok: z.literal(true), estimate: estimateSchema, version: z.int() }), refused]),
  ),
  /** Hands the finished pieces to the draft: file attached, block inserted, subject set, each read back. */
  'composer.fill': call(
    ['composer'],
    z.object({
      session: id,
      documentId: id,
      file: fileSchema,
      calendar: z.exactOptional(fileSchema),
      block: blockSchema,
      subject: text,
    }),
    z.union([z.object({ ok: z.literal(true), report: fillReportSchema }), refused]),
  ),
  'composer.showFinding': call(['composer'], z.object({ session: id, key: text }), nothing),
  /** What the client wrote last, for their details: read when it is asked for, and kept nowhere. */
  'composer.readClientMail': call(['composer'], z.object({ session: id, from: text }), clientMailSchema),
  'composer.close': call(['composer'], z.object({ session: id }), nothing),

  'profile.load': call(
    ['dashboard', 'popup'],
    nothing,
    z.object({
      seller: z.exactOptional(sellerSchema),
      /** As last typed, also when it is not complete yet. */
      form: z.exactOptional(profileFormSchema),
      language: languageSchema,
    }),
  ),
  'profile.saveTyped': call(
    ['dashboard'],
    z.object({ form: profileFormSchema, over: profileFormSchema }),
    commandResult,
  ),
  'profile.save': call(
    ['dashboard'],
    z.object({ seller: sellerSchema, form: profileFormSchema }),
    commandResult,
  ),
  /** A rate of late interest that was looked up. The rest of the profile stays as it is by now. */
  'profile.addRate': call(['dashboard'], z.object({ rate: ownRateSchema }), commandResult),
  'checks.load': call(
    ['dashboard'],
    nothing,
    z.union([z.object({ ok: z.literal(true), preferences: checkPreferencesSchema }), refused]),
  ),
  'checks.save': call(['dashboard'], z.object({ preferences: checkPreferencesSchema }), commandResult),
  'reminderTexts.load': call(
    ['dashboard'],
    nothing,
    z.union([
      z.object({
        ok: z.literal(true),
        texts: ownTextsSchema,
        /** Absent before the first set-up. */
        seller: z.exactOptional(sellerSchema),
      }),
      refused,
    ]),
  ),
  'reminderTexts.save': call(['dashboard'], z.object({ texts: ownTextsSchema }), commandResult),
  'language.choose': call(['dashboard'], z.object({ language: languageSchema }), commandResult),

  /** What a person should know about the place where their invoices are kept. */
  'ledger.condition': call(
    ['dashboard', 'popup'],
    nothing,
    z.object({
      isRoomLow: z.boolean(),
      isMainLost: z.exactOptional(z.literal(true)),
      repair: z.exactOptional(
        z.object({
          on: plainDateSchema,
          lostHistories: z.array(text),
          lostUnnamed: z.int(),
          lostFiles: z.array(text),
          lost: z.array(
            z.enum(['profile', 'clients', 'drafts', 'reminders', 'recurring', 'estimates', 'settings']),
          ),
          isSecondRemade: z.exactOptional(z.literal(true)),
        }),
      ),
    }),
  ),
  /** The person has read what was repaired. */
  'ledger.dismissRepair': call(['dashboard', 'popup'], order, commandResult),

  /** What the popup draws first, or the whole, for the search and for whoever asks for more. */
  'receivables.overview': call(
    ['popup'],
    z.object({ isWhole: z.exactOptional(z.literal(true)) }),
    z.union([
      z.object({
        ok: z.literal(true),
        overview: overviewSchema,
        toInvoice: z.array(dueInvoiceSchema),
        toFollowUp: z.array(estimateSchema),
        hasProfile: z.boolean(),
        language: languageSchema,
      }),
      refused,
    ]),
  ),
  'invoices.list': call(
    ['dashboard'],
    z.object({ since: z.exactOptional(z.int()) }),
    z.object({
      rows: readRowsSchema,
      rules: reminderRulesSchema,
      revision: z.exactOptional(z.int()),
      parts: z.exactOptional(z.array(z.string())),
    }),
  ),
  /** The same change of many invoices in one write; `refused` is how many of them it could not be made of. */
  'invoices.change': call(
    ['dashboard'],
    z.object({
      command: id,
      invoiceIds: z.array(id).check(z.maxLength(MOST_AT_ONCE)),
      change: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('recordPaid'), paymentId: id, on: plainDateSchema }),
        z.object({ kind: z.literal('reversePaid'), paymentId: id }),
        z.object({ kind: z.enum(['pause', 'resume', 'void', 'reopen']) }),
        z.object({
          kind: z.enum(['tag', 'removeTag']),
          tag: z.string().check(z.minLength(1), z.maxLength(40)),
        }),
      ]),
    }),
    z.union([
      z.object({ ok: z.literal(true), refused: z.int(), why: z.exactOptional(refusalCode) }),
      refused,
    ]),
  ),
  'views.load': call(
    ['dashboard'],
    nothing,
    z.union([z.object({ ok: z.literal(true), views: savedViewsSchema }), refused]),
  ),
  'views.save': call(['dashboard'], z.object({ command: id, views: savedViewsSchema }), commandResult),
  'invoice.history': call(
    ['popup', 'dashboard'],
    z.object({ invoiceId: id }),
    z.union([
      z.object({
        ok: z.literal(true),
        row: invoiceRowSchema,
        invoice: issuedInvoiceSchema,
        events: z.array(storedEventSchema),
        rules: reminderRulesSchema,
      }),
      refused,
    ]),
  ),
  /** Everything that happened to some invoices, for files and comparisons that are made in the page. */
  'invoices.histories': call(['dashboard'], historiesWanted, histories),
  /** The PDF as it was put into the mail, where it is kept. */
  'invoice.file': call(
    ['dashboard'],
    z.object({ invoiceId: id }),
    z.union([z.object({ ok: z.literal(true), file: z.exactOptional(fileSchema) }), refused]),
  ),
  'invoice.confirmSent': call(
    ['popup', 'dashboard'],
    z.object({
      command: id,
      invoiceId: id,
      sent: z.boolean(),
      staysInDraft: z.exactOptional(z.boolean()),
    }),
    commandResult,
  ),
  'invoice.recordPayment': call(
    ['popup', 'dashboard'],
    z.object({ command: id, invoiceId: id, ...paymentFields }),
    commandResult,
  ),
  /** The person reminded the client outside Plainvoice, or confirms that a filled reminder went out. */
  'invoice.recordReminder': call(
    ['popup', 'dashboard'],
    z.object({ command: id, invoiceId: id, stage: reminderStageSchema }),
    commandResult,
  ),
  'invoice.snooze': call(
    ['popup', 'dashboard'],
    z.object({ command: id, invoiceId: id, until: plainDateSchema }),
    commandResult,
  ),
  'invoice.pauseReminders': call(
    ['popup', 'dashboard'],
    z.object({ command: id, invoiceId: id, paused: z.boolean() }),
    commandResult,
  ),
  /** The client says that something is wrong: no reminders until it is resolved. */
  'invoice.dispute': call(
    ['popup', 'dashboard'],
    z.object({ command: id, invoiceId: id, note: noteSchema }),
    commandResult,
  ),
  'invoice.resolveDispute': call(['popup', 'dashboard'], invoiceOrder, commandResult),
  /** The client has promised to pay on a day: no reminders until the banking day after. */
  'invoice.promise': call(
    ['popup', 'dashboard'],
    z.object({ command: id, invoiceId: id, day: plainDateSchema }),
    commandResult,
  ),
  'invoice.withdrawPromise': call(['popup', 'dashboard'], invoiceOrder, commandResult),
  /** Opens the invoice's thread in its webmail. */
  'invoice.openMail': call(['popup', 'dashboard'], invoiceOrder, commandResult),
  /** The person has looked at the client's answer. */
  'invoice.readReply': call(['popup', 'dashboard'], invoiceOrder, commandResult),
  'invoice.reversePayment': call(
    ['dashboard'],
    z.object({ command: id, invoiceId: id, paymentId: id }),
    commandResult,
  ),
  /** The client kept tax of what was paid before, or did not after all. */
  'invoice.recordWithheldTax': call(
    ['popup', 'dashboard'],
    z.object({ command: id, invoiceId: id, amount: moneySchema, on: plainDateSchema }),
    commandResult,
  ),
  'invoice.reverseWithheldTax': call(
    ['dashboard'],
    z.object({ command: id, invoiceId: id, withheldId: id }),
    commandResult,
  ),
  /** Something of what was paid too much was given back, or was not after all. */
  'invoice.recordRefund': call(
    ['dashboard'],
    z.object({ command: id, invoiceId: id, amount: moneySchema, on: plainDateSchema }),
    commandResult,
  ),
  'invoice.reverseRefund': call(
    ['dashboard'],
    z.object({ command: id, invoiceId: id, refundId: id }),
    commandResult,
  ),
  /** A step after the last reminder, such as the call: done, or left out. */
  'invoice.recordByHand': call(
    ['popup', 'dashboard'],
    z.object({ ...invoiceOrder.shape, step: byHandStepSchema, outcome: z.enum(['done', 'skipped']) }),
    commandResult,
  ),
  'invoice.reverseByHand': call(
    ['dashboard'],
    z.object({ ...invoiceOrder.shape, step: byHandStepSchema }),
    commandResult,
  ),
  'invoice.writeOff': call(['popup', 'dashboard'], invoiceOrder, commandResult),
  'invoice.void': call(['popup', 'dashboard'], invoiceOrder, commandResult),
  /** Brings a void or written-off invoice back. */
  'invoice.reopen': call(['dashboard'], invoiceOrder, commandResult),
  /** Takes back the command whose result carried this token. */
  'command.undo': call(['popup', 'dashboard'], z.object({ command: id, undo: id }), commandResult),
  /**
   * Opens the thread in its webmail and has the mail filled. `again` after a first filling that was not sent, `anyway`
   * where the person knows that the client has replied.
   */
  'reminder.write': call(
    ['popup', 'dashboard'],
    z.object({ command: id, invoiceId: id, again: z.boolean(), anyway: z.exactOptional(z.boolean()) }),
    commandResult,
  ),
  /** How clients are reminded, and the clients it differs for or who pay in time. */
  'reminders.load': call(
    ['dashboard'],
    nothing,
    z.object({
      rules: reminderRulesSchema,
      clients: z.array(z.object({ id, name: text, habit: z.exactOptional(clientHabitSchema) })),
    }),
  ),
  'reminders.savePolicy': call(
    ['dashboard'],
    z.object({ command: id, policy: reminderPolicySchema }),
    commandResult,
  ),
  /** Replaces what differs for a client; an empty way is the usual one. */
  'reminders.setClientWay': call(
    ['dashboard'],
    z.object({ command: id, clientId: id, way: clientWaySchema }),
    commandResult,
  ),
  'reminders.setInvoiceWay': call(
    ['dashboard'],
    z.object({ command: id, invoiceId: id, way: waySchema }),
    commandResult,
  ),
  /** The words that `reminder.write` would write, to be sent in another way. */
  'reminder.words': call(
    ['popup', 'dashboard'],
    z.object({ invoiceId: id }),
    z.union([z.object({ ok: z.literal(true), mail: z.object({ subject: text, body: text }) }), refused]),
  ),
  /** Opens a new mail to the client with a credit note for the invoice, or with another invoice like it. */
  'invoice.writeCreditNote': call(['dashboard'], invoiceOrder, commandResult),
  'invoice.copy': call(['dashboard'], invoiceOrder, commandResult),
  /** Opens the thread of a paid invoice and has a thank-you filled. */
  'thanks.write': call(['popup'], z.object({ command: id, invoiceId: id }), commandResult),
  'thanks.decline': call(['popup'], z.object({ command: id, invoiceId: id }), commandResult),
  /** The reminder draft was not sent after all. */
  'reminder.notSent': call(['popup', 'dashboard'], z.object({ command: id, invoiceId: id }), commandResult),
  'recurring.list': call(
    ['dashboard'],
    nothing,
    z.union([
      z.object({
        ok: z.literal(true),
        plans: z.array(recurringRecordSchema),
        clients: z.array(clientSchema),
        /** Absent before the first set-up. */
        seller: z.exactOptional(sellerSchema),
      }),
      refused,
    ]),
  ),
  /** From now on the invoice comes back by the schedule. */
  'recurring.repeat': call(
    ['dashboard'],
    z.object({ command: id, invoiceId: id, schedule: scheduleSchema }),
    commandResult,
  ),
  'recurring.change': call(
    ['dashboard'],
    z.object({
      ...planOrder,
      content: planContentSchema,
      schedule: scheduleSchema,
      clientBefore: clientSchema,
    }),
    commandResult,
  ),
  'recurring.pause': call(
    ['popup', 'dashboard'],
    z.object({ ...planOrder, paused: z.boolean() }),
    commandResult,
  ),
  'recurring.end': call(['popup', 'dashboard'], z.object(planOrder), commandResult),
  'recurring.skip': call(
    ['popup', 'dashboard'],
    z.object({ ...planOrder, date: plainDateSchema }),
    commandResult,
  ),
  /** Opens a new mail to the client with the prepared invoice. `again`: also when it stands in another mail. */
  'recurring.write': call(
    ['popup', 'dashboard'],
    z.object({ ...planOrder, date: plainDateSchema, again: z.boolean() }),
    commandResult,
  ),

  'estimates.list': call(
    ['dashboard'],
    nothing,
    z.union([
      z.object({
        ok: z.literal(true),
        estimates: z.array(estimateSchema),
        deposits: z.array(estimateDepositSchema),
      }),
      refused,
    ]),
  ),
  /** What the client has answered to a version; nothing, where it was not an answer after all. */
  'estimate.answer': call(
    ['dashboard'],
    z.object({
      ...estimateOrder,
      version: z.int().check(z.minimum(0)),
      answer: z.exactOptional(
        z.object({ kind: z.enum(['agreed', 'declined']), on: plainDateSchema, note: noteSchema }),
      ),
    }),
    commandResult,
  ),
  /** The person's word on a version that was not seen to leave its draft: it was sent, or that was thrown away. */
  'estimate.confirmSent': call(
    ['popup', 'dashboard'],
    z.object({ ...estimateOrder, sent: z.boolean() }),
    commandResult,
  ),
  /** Opens a mail in the thread with a change order in the composer. `again`: also when it stands in another mail. */
  'estimate.revise': call(['dashboard'], z.object({ ...estimateOrder, again: z.boolean() }), commandResult),
  /** Opens the thread with a mail that asks, in these words, whether the estimate suits. */
  'estimate.ask': call(['popup', 'dashboard'], z.object({ ...estimateOrder, text }), commandResult),
  /** Opens a new mail with the invoice of what was agreed. */
  'estimate.invoice': call(['dashboard'], z.object({ ...estimateOrder, again: z.boolean() }), commandResult),
  /** Opens a new mail with a deposit invoice for a part of what was agreed; its lines say `description`. */
  'estimate.deposit': call(
    ['dashboard'],
    z.object({ ...estimateOrder, percent: decimalTextSchema, description: text }),
    commandResult,
  ),
  /** Shows the conversation in its webmail. */
  'estimate.openMail': call(['popup', 'dashboard'], z.object({ estimateId: id }), commandResult),

  /** When the last backup was made, and whether it is time for another. */
  'backup.status': call(
    ['popup', 'dashboard'],
    nothing,
    z.object({
      madeOn: z.exactOptional(plainDateSchema),
      filesLeftOut: z.exactOptional(z.int()),
      changes: z.int(),
      isDue: z.boolean(),
      wishes: z.exactOptional(backupWishesSchema),
    }),
  ),
  /** Backups are made by themselves from now on; without a rhythm no longer. */
  'backup.schedule': call(
    ['dashboard'],
    z.object({ command: id, rhythm: z.exactOptional(backupRhythmSchema) }),
    commandResult,
  ),
  /** No word of an old backup for a while. */
  'backup.putOff': call(['popup', 'dashboard'], order, commandResult),
  /** Everything of a backup but the histories, which are asked for in pages. */
  'backup.begin': call(['dashboard'], nothing, backupBegun),
  'backup.histories': call(['dashboard'], historiesWanted, histories),
  /** The same from the second copy, where the main one is lost, and a list of what is in it. */
  'rescue.begin': call(['dashboard'], nothing, backupBegun),
  'rescue.histories': call(['dashboard'], historiesWanted, histories),
  'rescue.list': call(
    ['dashboard'],
    nothing,
    z.union([z.object({ ok: z.literal(true), rows: z.array(invoiceRowSchema) }), refused]),
  ),
  /** What restoring would change; nothing is written. */
  'restore.compare': call(
    ['dashboard'],
    z.object({ backup: backupSchema }),
    z.union([z.object({ ok: z.literal(true), difference: backupDifferenceSchema }), refused]),
  ),
  'restore.run': call(
    ['dashboard'],
    z.object({
      command: id,
      backup: backupSchema,
      choices: z.object({ clientIds: z.array(id), takesSettings: z.boolean() }),
    }),
    commandResult,
  ),
  /** The sent PDF of a restored invoice. */
  'restore.file': call(['dashboard'], z.object({ file: backupFileSchema }), commandResult),
  /** What of the rows of a table is not here yet; nothing is written. */
  'import.compare': call(
    ['dashboard'],
    z.object({ rows: importedRowsSchema }),
    z.union([
      z.object({
        ok: z.literal(true),
        isNew: z.array(z.boolean()),
        newClients: z.int(),
        sharedAddresses: z.int(),
      }),
      refused,
    ]),
  ),
  'import.run': call(['dashboard'], z.object({ command: id, rows: importedRowsSchema }), commandResult),
  /** What a person agreed to record from bank statements: one change, one undo. */
  'bank.record': call(
    ['dashboard'],
    z.object({
      command: id,
      payments: z
        .array(z.object({ invoiceId: id, paymentId: id, ...paymentFields }))
        .check(z.maxLength(5000)),
      reversals: z.array(z.object({ invoiceId: id, paymentId: id })).check(z.maxLength(500)),
    }),
    commandResult,
  ),
  /** How the tables of banks were understood. */
  'bank.layouts': call(['dashboard'], nothing, z.object({ layouts: bankLayoutsSchema })),
  'bank.saveLayouts': call(['dashboard'], z.object({ layouts: bankLayoutsSchema }), commandResult),
  /** Everybody, the last invoiced first; the archived are no longer offered for invoices. */
  'clients.list': call(
    ['dashboard'],
    nothing,
    z.object({
      clients: z.array(clientSchema),
      archived: z.array(id),
      names: z.exactOptional(z.record(z.string(), z.array(z.string()))),
    }),
  ),
  'client.show': call(
    ['dashboard'],
    z.object({ clientId: id }),
    z.union([
      z.object({
        ok: z.literal(true),
        client: clientSchema,
        isArchived: z.boolean(),
        /** Those that turned out to be this client. */
        merged: z.array(clientSchema),
        rows: z.array(invoiceRowSchema),
        /** Of the last invoices. */
        lines: z.array(boughtLineSchema),
        rules: reminderRulesSchema,
      }),
      refused,
    ]),
  ),
  'client.save': call(['dashboard'], z.object({ command: id, client: clientSchema }), commandResult),
  'client.archive': call(
    ['dashboard'],
    z.object({ command: id, clientId: id, archived: z.boolean() }),
    commandResult,
  ),
  /** From now on the client is the one named `into`; without it, itself again. */
  'client.merge': call(
    ['dashboard'],
    z.object({ command: id, clientId: id, into: z.exactOptional(id) }),
    commandResult,
  ),
  /** Every invoice with what the reports need of it. */
  'reports.load': call(['dashboard'], nothing, z.object({ rows: readRowsSchema })),
  /** What erasing a client's personal data takes and leaves; nothing is written. */
  'client.planErasing': call(
    ['dashboard'],
    z.object({ clientId: id }),
    z.union([
      z.object({
        ok: z.literal(true),
        name: text,
        keptInvoices: z.int(),
        keptUntilYear: z.exactOptional(z.int()),
        drafts: z.int(),
        estimates: z.int(),
        views: z.array(text),
        openInvoices: z.int(),
        unsentInvoices: z.int(),
      }),
      refused,
    ]),
  ),
  /** There is no undo. */
  'client.erase': call(['dashboard'], z.object({ command: id, clientId: id }), commandResult),
  /** The file was handed to the person. */
  'backup.made': call(
    ['dashboard'],
    z.object({ eventCount: z.int(), filesLeftOut: z.exactOptional(z.int()) }),
    commandResult,
  ),
} as const

export type Protocol = typeof protocol
export type CallName = keyof Protocol
export type Input<Name extends CallName> = z.output<Protocol[Name]['input']>
export type Output<Name extends CallName> = z.output<Protocol[Name]['output']>
