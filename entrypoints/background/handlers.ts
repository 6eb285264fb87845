import { hostOfOrigin } from '../../lib/adapters/webmail/urls'
import { backupStatus, noteBackup } from '../../lib/app/backup/backup-state'
import { beginBackup, readHistories } from '../../lib/app/backup/collect-backup'
import { compareBackup, restoreBackup, restoreFile } from '../../lib/app/backup/restore-backup'
import { putBackupOff, scheduleBackups } from '../../lib/app/backup/scheduled-backup'
import { archiveClient, mergeClients, saveClient } from '../../lib/app/clients/change-client'
import { eraseClient, planErasing } from '../../lib/app/clients/erase-client'
import { listClients, loadReports, showClient } from '../../lib/app/clients/show-clients'
import { closeComposer, readClientMail, showFinding } from '../../lib/app/composer/composer-commands'
import { fillDraft } from '../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../lib/app/composer/issue-invoice'
import { openComposer } from '../../lib/app/composer/open-composer'
import { saveDraft } from '../../lib/app/composer/save-draft'
import { showComposer } from '../../lib/app/composer/show-composer'
import { confirmSent } from '../../lib/app/drafts/confirm-sent'
import { draftFacts } from '../../lib/app/drafts/draft-facts'
import { reportDiscard, reportOpened, reportSend } from '../../lib/app/drafts/report-send'
import { answerEstimate } from '../../lib/app/estimates/answer-estimate'
import { askClient } from '../../lib/app/estimates/ask-client'
import { confirmEstimate } from '../../lib/app/estimates/confirm-estimate'
import { issueEstimate } from '../../lib/app/estimates/issue-estimate'
import { listEstimates } from '../../lib/app/estimates/list-estimates'
import {
  depositOfEstimate,
  invoiceEstimate,
  openEstimateMail,
  reviseEstimate,
} from '../../lib/app/estimates/write-from-estimate'
import { compareRows, importRows } from '../../lib/app/import/import-rows'
import { loadBankLayouts, recordBankPayments, saveBankLayouts } from '../../lib/app/invoices/bank-payments'
import { changeInvoices } from '../../lib/app/invoices/change-invoices'
import { reopenInvoice, voidInvoice, writeOffInvoice } from '../../lib/app/invoices/close-invoice'
import { copyInvoice, writeCreditNote } from '../../lib/app/invoices/credit-invoice'
import {
  recordPayment,
  recordRefund,
  recordWithheldTax,
  reversePayment,
  reverseRefund,
  reverseWithheldTax,
} from '../../lib/app/invoices/record-payment'
import { invoiceFile, listInvoices, showHistory } from '../../lib/app/invoices/show-receivables'
import { reading } from '../../lib/app/ledger/reading'
import { undoCommand } from '../../lib/app/ledger/undo-command'
import { seeThread, wantsThreads } from '../../lib/app/mail/client-reply'
import {
  injectDraftScript,
  noteFindings,
  startDraftScript,
  wantsDraftScript,
} from '../../lib/app/mail/mail-page'
import { fillAnyway, mayFillMail, reportMailTask } from '../../lib/app/mail/mail-tasks'
import { openMail } from '../../lib/app/mail/open-mail'
import { reachesClient } from '../../lib/app/mail/reaches-client'
import {
  changePlan,
  endPlan,
  listPlans,
  pausePlan,
  repeatInvoice,
  skipOccurrence,
} from '../../lib/app/recurring/recurring-plans'
import { writeInvoice } from '../../lib/app/recurring/write-invoice'
import { recordByHand, reverseByHand } from '../../lib/app/reminders/by-hand'
import { readReply } from '../../lib/app/reminders/read-reply'
import { recordReminder, reminderNotSent } from '../../lib/app/reminders/record-reminder'
import {
  loadReminderSettings,
  saveReminderPolicy,
  setClientWay,
  setInvoiceWay,
} from '../../lib/app/reminders/reminder-settings'
import { loadReminderTexts, saveReminderTexts } from '../../lib/app/reminders/reminder-texts'
import {
  disputeInvoice,
  pauseReminders,
  promisePayment,
  resolveDispute,
  snoozeReminders,
  withdrawPromise,
} from '../../lib/app/reminders/stop-reminders'
import { declineThanks, thankClient } from '../../lib/app/reminders/thank-client'
import { reminderWords, writeReminder } from '../../lib/app/reminders/write-reminder'
import { dismissRepair, showLedgerCondition } from '../../lib/app/repair/ledger-condition'
import { mending } from '../../lib/app/repair/mending'
import {
  changeChecks,
  loadCheckPreferences,
  saveCheckPreferences,
} from '../../lib/app/settings/check-preferences'
import { loadViews, saveViews } from '../../lib/app/settings/saved-views'
import {
  addOwnRate,
  chooseLanguage,
  loadProfile,
  saveProfile,
  saveTypedProfile,
} from '../../lib/app/settings/settings'
import { showOverview } from '../../lib/app/show-overview'
import type { World } from '../../lib/app/world'
import type { WebmailHost } from '../../lib/domain/invoice/mail-thread'
import type { Sender } from '../../lib/messaging/sender'
import type { Handlers } from '../../lib/messaging/server'

/**
 * Each call and the use case behind it. `changed` is called after everything that may move a reminder, `backUp` when a
 * backup may be due.
 */
export function handlersFor(world: World, changed: () => void, backUp: () => void): Handlers {
  const then = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work
    changed()
    return result
  }
  return {
    'mail.loaded': async ({ host }, sender) => {
      changed()
      return {
        wantsDraftScript: await wantsDraftScript(world, frameOf(sender)),
        watchesThreads: await wantsThreads(world, host),
      }
    },
    'mail.threadSeen': async (shown, sender) => {
      if (isOnHost(sender, shown.thread.host)) await then(seeThread(world, shown))
      return {}
    },
    'mail.composeSeen': async ({ host }, sender) => {
      await injectDraftScript(world, frameOf(sender), host)
      return {}
    },
    'draft.started': async ({ host }, sender) => ({
      ...(await startDraftScript(world, frameOf(sender))),
      watchesThreads: await wantsThreads(world, host),
    }),
    'draft.wantsLanguage': async ({ language }, sender) => {
      await world.tabs.injectLanguage(frameOf(sender), language)
      return {}
    },
    'draft.facts': async (asked, sender) => {
      if (await reportOpened(world, asked)) changed()
      return draftFacts(world, frameOf(sender), asked)
    },
    'draft.openComposer': (request, sender) => openComposer(world, frameOf(sender), request),
    'draft.sendSignal': async (report, sender) => {
      await then(reportSend(world, frameOf(sender), report))
      return {}
    },
    'draft.findings': async (draft, sender) => {
      await noteFindings(world, frameOf(sender), draft)
      return {}
    },
    'draft.changeChecks': ({ change }) => changeChecks(world, change),
    'draft.discarded': async (draft, sender) => {
      await then(reportDiscard(world, frameOf(sender), draft))
      return {}
    },
    'draft.threadShown': ({ taskId, shown }, sender) =>
      then(mayFillMail(world, frameOf(sender), taskId, shown)),
    'draft.reaches': ({ taskId, people }, sender) => reachesClient(world, frameOf(sender), taskId, people),
    'draft.insist': ({ taskId }, sender) => fillAnyway(world, frameOf(sender), taskId),
    'draft.mailFilled': async (report, sender) => {
      await then(reportMailTask(world, frameOf(sender), report))
      return {}
    },

    'composer.opened': ({ session, chosen }, sender) =>
      showComposer(world, frameOf(sender).tabId, session, chosen),
    'composer.save': ({ session, draft }, sender) => saveDraft(world, frameOf(sender).tabId, session, draft),
    'composer.issue': (order, sender) => then(issueInvoice(world, frameOf(sender).tabId, order)),
    'composer.issueEstimate': (order, sender) => issueEstimate(world, frameOf(sender).tabId, order),
    'composer.fill': ({ session, ...pieces }, sender) =>
      fillDraft(world, frameOf(sender).tabId, session, pieces),
    'composer.showFinding': async ({ session, key }, sender) => {
      await showFinding(world, frameOf(sender).tabId, session, key)
      return {}
    },
    'composer.readClientMail': (wanted, sender) => readClientMail(world, frameOf(sender).tabId, wanted),
    'composer.close': async ({ session }, sender) => {
      await closeComposer(world, frameOf(sender).tabId, session)
      return {}
    },

    'profile.load': () => loadProfile(world),
    'profile.saveTyped': ({ form, over }) => saveTypedProfile(world, form, over),
    'profile.save': ({ seller, form }) => then(saveProfile(world, seller, form)),
    'profile.addRate': ({ rate }) => addOwnRate(world, rate),
    'reminder.words': ({ invoiceId }) => reminderWords(world, invoiceId),
    'thanks.write': (input) => then(thankClient(world, input)),
    'thanks.decline': (input) => then(declineThanks(world, input)),
    'checks.load': () => loadCheckPreferences(world),
    'checks.save': ({ preferences }) => saveCheckPreferences(world, preferences),
    'reminderTexts.load': () => loadReminderTexts(world),
    'reminderTexts.save': ({ texts }) => saveReminderTexts(world, texts),
    'language.choose': ({ language }) => then(chooseLanguage(world, language)),

    'ledger.condition': () => showLedgerCondition(world),
    'ledger.dismissRepair': (input) => dismissRepair(world, input),
    'receivables.overview': (input) => then(showOverview(world, input)),
    'invoices.list': ({ since }) => listInvoices(world, since),
    'invoices.change': (input) => then(changeInvoices(world, input)),
    'views.load': () => loadViews(world),
    'views.save': (input) => saveViews(world, input),
    'invoice.history': ({ invoiceId }) => showHistory(world, invoiceId),
    'invoices.histories': ({ invoiceIds }) => readHistories(world, invoiceIds, 'withoutFiles'),
    'invoice.file': ({ invoiceId }) => invoiceFile(world, invoiceId),
    'invoice.confirmSent': (input) => then(confirmSent(world, input)),
    'invoice.recordPayment': (input) => then(recordPayment(world, input)),
    'invoice.recordReminder': (input) => then(recordReminder(world, input)),
    'invoice.snooze': (input) => then(snoozeReminders(world, input)),
    'invoice.pauseReminders': (input) => then(pauseReminders(world, input)),
    'invoice.dispute': (input) => then(disputeInvoice(world, input)),
    'invoice.resolveDispute': (input) => then(resolveDispute(world, input)),
    'invoice.promise': (input) => then(promisePayment(world, input)),
    'invoice.withdrawPromise': (input) => then(withdrawPromise(world, input)),
    'invoice.openMail': (input) => then(openMail(world, input)),
    'invoice.readReply': (input) => then(readReply(world, input)),
    'invoice.reversePayment': (input) => then(reversePayment(world, input)),
    'invoice.recordWithheldTax': (input) => then(recordWithheldTax(world, input)),
    'invoice.reverseWithheldTax': (input) => then(reverseWithheldTax(world, input)),
    'invoice.recordRefund': (input) => then(recordRefund(world, input)),
    'invoice.reverseRefund': (input) => then(reverseRefund(world, input)),
    'invoice.recordByHand': (input) => then(recordByHand(world, input)),
    'invoice.reverseByHand': (input) => then(reverseByHand(world, input)),
    'invoice.writeOff': (input) => then(writeOffInvoice(world, input)),
    'invoice.writeCreditNote': (input) => then(writeCreditNote(world, input)),
    'invoice.copy': (input) => then(copyInvoice(world, input)),
    'invoice.void': (input) => then(voidInvoice(world, input)),
    'invoice.reopen': (input) => then(reopenInvoice(world, input)),
    'command.undo': (input) => then(undoCommand(world, input)),
    'reminder.write': (input) => then(writeReminder(world, input)),
    'reminders.load': () => loadReminderSettings(world),
    'reminders.savePolicy': (input) => then(saveReminderPolicy(world, input)),
    'reminders.setClientWay': (input) => then(setClientWay(world, input)),
    'reminders.setInvoiceWay': (input) => then(setInvoiceWay(world, input)),
    'reminder.notSent': (input) => then(reminderNotSent(world, input)),

    'estimates.list': () => listEstimates(world),
    'estimate.answer': (input) => then(answerEstimate(world, input)),
    'estimate.confirmSent': (input) => then(confirmEstimate(world, input)),
    'estimate.revise': (input) => then(reviseEstimate(world, input)),
    'estimate.ask': (input) => then(askClient(world, input)),
    'estimate.invoice': (input) => then(invoiceEstimate(world, input)),
    'estimate.deposit': (input) => then(depositOfEstimate(world, input)),
    'estimate.openMail': (input) => openEstimateMail(world, input),

    'recurring.list': () => listPlans(world),
    'recurring.repeat': (input) => then(repeatInvoice(world, input)),
    'recurring.change': (input) => then(changePlan(world, input)),
    'recurring.pause': (input) => then(pausePlan(world, input)),
    'recurring.end': (input) => then(endPlan(world, input)),
    'recurring.skip': (input) => then(skipOccurrence(world, input)),
    'recurring.write': (input) => then(writeInvoice(world, input)),

    'backup.status': () => backupStatus(world),
    'backup.schedule': async (input) => {
      const result = await scheduleBackups(world, input)
      if (result.ok) backUp()
      return result
    },
    'backup.putOff': (input) => putBackupOff(world, input),
    'backup.begin': () => beginBackup(world),
    'backup.histories': ({ invoiceIds }) => readHistories(world, invoiceIds),
    'rescue.begin': () => beginBackup({ store: world.copies.second }),
    'rescue.histories': ({ invoiceIds }) => readHistories({ store: world.copies.second }, invoiceIds),
    'rescue.list': () =>
      reading(async () => {
        const { rows } = await listInvoices({ store: world.copies.second })
        return { ok: true as const, rows }
      }),
    'restore.compare': ({ backup }) => compareBackup(world, backup),
    'restore.run': (order) => then(restoreBackup(world, order)),
    'restore.file': ({ file }) => restoreFile(world, file),
    'import.compare': ({ rows }) => compareRows(world, rows),
    'import.run': (order) => then(importRows(world, order)),
    'bank.record': (order) => then(recordBankPayments(world, order)),
    'bank.layouts': () => loadBankLayouts(world),
    'bank.saveLayouts': ({ layouts }) => saveBankLayouts(world, layouts),
    'clients.list': () => listClients(world),
    'client.show': ({ clientId }) => showClient(world, clientId),
    'client.save': (input) => saveClient(world, input),
    'client.archive': (input) => archiveClient(world, input),
    'client.merge': (input) => then(mergeClients(world, input)),
    'reports.load': () => loadReports(world),
    'client.planErasing': ({ clientId }) => planErasing(world, clientId),
    'client.erase': (input) => then(eraseClient(world, input)),
    'backup.made': (made) => noteBackup(world, made),
  }
}

/** The same, where a call that meets damage in storage is answered after it was mended. */
export function withMending(world: World, handlers: Handlers): Handlers {
  const mended = Object.entries(handlers).map(([name, handle]) => [
    name,
    (input: never, sender: Sender) => mending<unknown>(world, () => handle(input, sender)),
  ])
  return Object.fromEntries(mended) as Handlers
}

/** A mail page speaks only of threads of its own site. */
function isOnHost(sender: Sender, host: WebmailHost): boolean {
  return sender.caller === 'mail' && hostOfOrigin(sender.origin) === host
}

/** The server lets only senders in a tab call what needs one. */
function frameOf(sender: Sender): { readonly tabId: number; readonly frameId: number } {
  if (!('tabId' in sender)) throw new Error('A call from outside a tab')
  return { tabId: sender.tabId, frameId: sender.frameId }
}
