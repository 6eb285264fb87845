import type { EstimateContent } from '../../domain/estimate/estimate'
import { isAlikeSubject } from '../../domain/invoice/alike-subject'
import type { FilledPieces } from '../../domain/invoice/filled-pieces'
import type { FillReport, SentFile } from '../../ports/draft-frames'
import type { DraftRecord } from '../../ports/store'
import type { MailBlock } from '../../ports/webmail'
import { bindView } from '../drafts/bind-view'
import { enterDraft } from '../drafts/draft-index'
import { unsentInDrafts } from '../drafts/held-by-drafts'
import { lastIssue } from '../drafts/issued-as-filled'
import { draftName } from '../drafts/names'
import { inMailOf, putInMail } from '../estimates/estimate-records'
import { note } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { Refusal, type Refused, refuse } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import type { World } from '../world'
import { composerSession } from './composer-session'

export interface Pieces {
  /** Of the invoice or the estimate in this draft. */
  readonly documentId: string
  readonly file: SentFile
  readonly calendar?: SentFile
  readonly block: MailBlock
  readonly subject: string
}

/**
 * Hands the finished pieces to the draft: each takes the place of what was put there before. What is about to be put
 * there is written down first, since the page finishes also when the worker dies meanwhile.
 */
export function fillDraft(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices' | 'drafts'>,
  tabId: number,
  sessionId: string,
  { documentId, file, calendar, block, subject }: Pieces,
): Promise<{ readonly ok: true; readonly report: FillReport } | Refused> {
  return reading(async () => {
    const session = await composerSession(world, tabId, sessionId)
    const { draftKey, frame, view, host, kind, subject: begun = '' } = session
    let stood: Standing | undefined
    const setFilled = (
      filled: (stood: Standing) => FilledPieces | undefined,
      isThere: boolean,
      sent?: SentFile,
      draftId?: string,
    ) =>
      note(world, async (tx) => {
        const kept = await tx.load('draft', draftKey)
        if (!kept || (kept.invoiceId ?? kept.estimate?.estimateId) !== documentId)
          throw new Refusal('sessionEnded')
        stood ??= await standing(tx, kept)
        const pieces = filled(stood)
        if (kept.estimate) await putInMail(tx, kept.estimate, isThere ? undefined : stood.inMail)
        tx.put('draft', draftKey, withFilled(kept, pieces))
        // Of an estimate no PDF is kept, since nothing attaches it again.
        if (sent && kept.invoiceId !== undefined) tx.put('file', kept.invoiceId, sent)
        const hostDraft = draftId && draftName({ host, draftId })
        await enterDraft(tx, world.clock, draftKey, hostDraft, pieces !== undefined)
      })

    const now = { fileName: file.name, block, subject, ...(calendar ? { calendar: calendar.name } : {}) }
    const noted = await setFilled(({ issued }) => ({ ...now, ...(issued ? { issued } : {}) }), true, file)
    if (!noted.ok) return noted
    const before = stood?.filled
    const forwarded = kind === 'forward' && isAlikeSubject(begun, subject) ? begun : undefined
    const previousSubject = before?.subject ?? forwarded
    const others = (await unsentInDrafts(world, host))
      .filter((other) => other.documentId !== documentId)
      .map(({ number, fileName }) => ({ number, fileName }))
    const report = await world.drafts.fill(frame, {
      view,
      file,
      ...(calendar ? { calendar } : {}),
      block,
      subject,
      others,
      ...(before?.calendar === undefined ? {} : { replacesCalendar: before.calendar }),
      ...(before?.fileName === undefined ? {} : { replacesFile: before.fileName }),
      ...(before?.block === undefined ? {} : { previousBlock: before.block }),
      ...(previousSubject === undefined ? {} : { previousSubject }),
    })
    if (!report || report.stands !== undefined) {
      await setFilled(({ filled }) => filled, false, stood?.file)
      return report ? { ok: true, report } : refuse('draftGone')
    }
    await bindView(world, frame, view, { draftKey })
    await setFilled(
      ({ filled = {}, issued }) => inPlace(report, { ...now, ...(issued ? { issued } : {}) }, filled),
      !isAsBefore(report),
      isAsBefore(report) ? stood?.file : undefined,
      report.draftId,
    )
    return { ok: true, report: before?.calendar === undefined ? report : withOldCalendar(report) }
  })
}

/** What stands in the mail before it is filled, its PDF, and which issue of the invoice is to be put there. */
interface Standing {
  readonly filled?: FilledPieces
  readonly file?: SentFile
  readonly issued?: string
  /** Of an estimate, where it is not what the estimate says now. */
  readonly inMail?: EstimateContent
}

async function standing(
  tx: Pick<Transaction, 'load'>,
  { filled, invoiceId, estimate }: DraftRecord,
): Promise<Standing> {
  const file = invoiceId === undefined ? undefined : await tx.load('file', invoiceId)
  const issued = invoiceId === undefined ? undefined : await lastIssue(tx, invoiceId)
  const inMail = estimate && (await inMailOf(tx, estimate))
  return {
    ...(filled ? { filled } : {}),
    ...(file ? { file } : {}),
    ...(issued ? { issued } : {}),
    ...(inMail ? { inMail } : {}),
  }
}

/** Neither came there. Where one did, the person is told to put the other there by hand. */
function isAsBefore({ attach, block }: FillReport): boolean {
  return attach.outcome === 'failed' && block.outcome === 'failed'
}

/** What stands in the draft now: the new piece where it was put in, else the one before. */
function inPlace(report: FillReport, now: FilledPieces, before: FilledPieces): FilledPieces {
  const fileName = report.attach.outcome === 'done' ? now.fileName : before.fileName
  const block = report.block.outcome === 'done' ? now.block : before.block
  const subject = report.subject.outcome === 'done' ? now.subject : before.subject
  const calendar = report.calendar?.outcome === 'done' ? now.calendar : before.calendar
  const issued = isAsBefore(report) ? before.issued : now.issued
  return {
    ...(fileName === undefined ? {} : { fileName }),
    ...(block === undefined ? {} : { block }),
    ...(subject === undefined ? {} : { subject }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(issued === undefined ? {} : { issued }),
  }
}

/** A calendar file from before is left in the mail, since none takes its place: the person takes it off. */
function withOldCalendar(report: FillReport): FillReport {
  return report.calendar ? report : { ...report, calendar: { outcome: 'failed', code: 'left' } }
}

function withFilled(kept: DraftRecord, filled: FilledPieces | undefined): DraftRecord {
  const { filled: _filled, ...rest } = kept
  return filled ? { ...rest, filled } : rest
}
