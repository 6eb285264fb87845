import { checkDraft } from '../../../domain/checks/check-draft'
import { ignoredPlaces } from '../../../domain/checks/ignored-places'
import type { Category, DraftText, Edit, Finding, Fix, Span } from '../../../domain/checks/types'
import type { BodyText, ComposeView } from '../../../ports/webmail'
import type { Ground } from '../dom/ground'
import { type Mark, painterFor } from '../dom/highlights'
import { editSteps } from '../dom/replace'
import type { CheckGround, DraftServices } from './draft-services'

/** A finding with the place in the page it is underlined at, if it has one. */
export interface PlacedFinding {
  readonly finding: Finding
  readonly range: Range | undefined
  /** What is marked, as it stands in the body; empty for what has no place there. */
  readonly words: string
}

export interface DraftChecks {
  /** What is to be looked at, in the order of the body, then the subject, then what is missing. */
  readonly findings: readonly PlacedFinding[]
  /** Reads, checks and paints again if anything changed. */
  refresh(): void
  ignore(key: string): void
  /** The edits of the body that need no choice and can be made, one list for each finding; none touch each other. */
  clearEdits(): readonly (readonly Edit[])[]
  /** Whether edits of the body are several undo steps. */
  isInSteps(edits: readonly Edit[]): boolean
  /** Shows which finding's card is open. */
  open(key: string | undefined): void
  stop(): void
}

/** Categories about wording: a signature is not ours to word. */
const WORDING: ReadonlySet<Category> = new Set(['jargon', 'tone', 'courtesy', 'surprise', 'incentive'])

/** Checks one draft at each change and keeps its underlines where the words are. `changed` when findings differ. */
export function draftChecks(
  view: ComposeView,
  services: DraftServices,
  ground: () => Ground,
  changed: () => void,
): DraftChecks {
  const owner = {}
  const ignored = ignoredPlaces(services.left)
  let last: Read | undefined
  let found: readonly Finding[] = []
  let placed: readonly PlacedFinding[] = []
  let openKey: string | undefined
  let stopped = false

  const paint = () => {
    const marks = placed.flatMap(({ finding, range }): (Mark & { key: string })[] =>
      range ? [{ severity: finding.severity, range, key: finding.key }] : [],
    )
    const open = marks.find((mark) => mark.key === openKey)
    // Of this page: a site may have moved the editor into the document of another window, where another script paints.
    painterFor(document)?.paint(owner, marks, open, ground())
  }
  const place = (body: BodyText) => {
    placed = found
      .filter((finding) => !isSignatureWording(finding, body.signatures))
      .map((each) => aboveSignature(each, body))
      .map((finding) => ({ finding, range: rangeOf(finding, body), words: wordsOf(finding, body) }))
      .sort((one, other) => position(one.finding) - position(other.finding))
    paint()
  }
  const keys = () => placed.map(({ finding }) => finding.key).join('\n')
  const refresh = () => {
    if (stopped) return
    const body = view.readBody()
    if (!body) return
    const before = keys()
    const read = readDraft(view, body, services)
    if (!last || !isSame(read, last))
      found = ignored.rest(checkDraft(read.draft, read.ground.context, services.wantLanguage), read.draft)
    last = read
    place(body)
    if (keys() !== before) changed()
  }
  const clear = () => {
    const body = view.readBody()
    return clearEdits(placed).filter((edits) => body && editSteps(body, edits))
  }
  return {
    get findings() {
      return placed
    },
    refresh,
    ignore(key) {
      ignored.ignore(key)
      found = found.filter((finding) => finding.key !== key)
      refresh()
    },
    clearEdits: clear,
    isInSteps(edits) {
      const body = view.readBody()
      return body !== undefined && (editSteps(body, edits)?.length ?? 0) > 1
    },
    open(key) {
      openKey = key
      paint()
    },
    stop() {
      stopped = true
      ignored.leave()
      found = []
      placed = []
      painterFor(document)?.clear(owner)
    },
  }
}

/** All that a check depends on. */
interface Read {
  readonly draft: DraftText
  readonly ground: CheckGround
}

function readDraft(view: ComposeView, body: BodyText, services: DraftServices): Read {
  const recipients = view.readRecipients() ?? []
  const ground = services.checkGround(view, recipients)
  const draft = {
    subject: view.readSubject() ?? '',
    body: body.text,
    recipients,
    attachments: view.readAttachments() ?? [],
    ...(ground.invoice ? { invoice: ground.invoice } : {}),
  }
  return { draft, ground }
}

/** Compared at each letter, so without making a text of the body. */
function isSame({ draft, ground }: Read, last: Read): boolean {
  return (
    ground === last.ground && draft.body === last.draft.body && aroundBody(draft) === aroundBody(last.draft)
  )
}

function aroundBody({ subject, recipients, attachments }: DraftText): string {
  return JSON.stringify([subject, recipients, attachments])
}

function rangeOf({ where, span }: Finding, body: BodyText): Range | undefined {
  return where === 'body' && span && span[1] > span[0] ? body.rangeOf(span) : undefined
}

function wordsOf({ where, span }: Finding, body: BodyText): string {
  return where === 'body' && span ? body.text.slice(...span) : ''
}

/** Two fixes may write the same sentence anew: the first of them stands. */
function clearEdits(placed: readonly PlacedFinding[]): readonly (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = []
  for (const { finding } of placed) {
    const [fix] = finding.fixes
    if (finding.where !== 'body' || fix?.mode !== 'safe') continue
    const isFree = fix.edits.every(({ span }) => !chosen.flat().some((other) => touches(span, other.span)))
    if (isFree) chosen.push(fix.edits)
  }
  return chosen
}

function touches([start, end]: Span, [otherStart, otherEnd]: Span): boolean {
  return start <= otherEnd && otherStart <= end
}

function isSignatureWording({ category, where, span }: Finding, signatures: readonly Span[]): boolean {
  return (
    where === 'body' &&
    span !== null &&
    WORDING.has(category) &&
    signatures.some(([start, end]) => span[0] >= start && span[1] <= end)
  )
}

/** What is put in stands above the signature that the site wrote. */
function aboveSignature(finding: Finding, { text, signatures: [signature] }: BodyText): Finding {
  const end = text.slice(0, signature?.[0]).trimEnd().length
  const fixes = finding.fixes.map((fix): Fix => {
    if (fix.mode !== 'insert') return fix
    return {
      ...fix,
      edits: fix.edits.map(({ span: [at], text }) => ({
        span: [Math.min(at, end), Math.min(at, end)],
        text,
      })),
    }
  })
  return { ...finding, fixes }
}

/** Body by offset, then subject, then the whole draft. */
function position({ where, span }: Finding): number {
  if (span === null) return Number.MAX_SAFE_INTEGER
  return where === 'body' ? span[0] : Number.MAX_SAFE_INTEGER / 2 + span[0]
}
