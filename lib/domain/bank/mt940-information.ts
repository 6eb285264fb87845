import type { StatementLine } from './statement'

type Said = Pick<StatementLine, 'payer' | 'text' | 'references'>

/** Keywords that banks put between slashes; other words there are the payer's. */
const SLASHED =
  /\/(TRTP|TYPE|TRCD|IBAN|BIC|NAME|REMI|EREF|KREF|MREF|MARF|PREF|IREF|CSID|CRED|ORDP|BENM|CNTP|ISDT|PURP|ULTC|ULTD|ULTB|ADDR|RTRN|OAMT|COAM|CDTRREF|SVCL|CHGS|EXCH|INIT|OCMT|RREF|ABWA)\//
const SEPA = /(EREF|KREF|MREF|BREF|RREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC)\+/

/**
 * What field 86 says: with numbered parts (`166?20SVWZ+…?32…`, as German banks agreed), with words between slashes
 * (`/NAME/…/REMI/…/`, as Dutch and many other banks write it), or freely.
 */
export function readInformation(lines: readonly string[]): Said {
  const text = lines.join('')
  const marked = /^\d{3}([^A-Za-z0-9\s])\d{2}/.exec(text)
  if (marked?.[1]) return numbered(text.slice(3), marked[1])
  if (SLASHED.test(text)) return slashed(text)
  return {
    payer: '',
    text: lines
      .map((line) => line.trim())
      .join(' ')
      .trim(),
    references: [],
  }
}

function numbered(text: string, mark: string): Said {
  const parts = text.split(mark).slice(1)
  const of = (wanted: (code: number) => boolean) =>
    parts.filter((part) => wanted(Number(part.slice(0, 2)))).map((part) => part.slice(2))
  const purpose = of((code) => (code >= 20 && code <= 29) || (code >= 60 && code <= 63)).join('')
  const words = keyed(purpose, SEPA)
  const said = words.get('SVWZ') ?? (words.size === 0 ? purpose : (words.get('') ?? ''))
  return {
    payer: (words.get('ABWA') ?? of((code) => code === 32 || code === 33).join('')).trim(),
    text: said.trim(),
    references: referencesIn(said),
  }
}

function slashed(text: string): Said {
  const words = keyed(text, SLASHED)
  const party = words.get('NAME') ?? partyName(words.get('ORDP') ?? words.get('CNTP') ?? '')
  const remittance = words.get('REMI') ?? ''
  const said = remittance.replace(/^\/?(?:USTD|STRD)\/(?:CUR|ISO)?\/?/, '').replace(/\/+$/, '')
  const structured = words.get('CDTRREF') ?? ''
  return {
    payer: (words.get('ULTD') ?? party).replaceAll(/^\/+|\/+$/g, '').trim(),
    text: said.trim(),
    references: [...new Set([...referencesIn(structured), ...referencesIn(said)])],
  }
}

/** `IBAN/BIC/Name/City`: what is neither account nor bank. */
function partyName(text: string): string {
  const parts = text.split('/').map((part) => part.trim())
  return (
    parts.find(
      (part) => /\p{L}{2}/u.test(part) && !/^[A-Z]{2}\d{2}[A-Z0-9]+$|^[A-Z]{6}[A-Z0-9]{2,5}$/.test(part),
    ) ?? ''
  )
}

/** The text after each keyword up to the next; what stands before the first has the empty name. */
function keyed(text: string, words: RegExp): ReadonlyMap<string, string> {
  const pieces = text.split(words)
  const found = new Map<string, string>()
  if (pieces[0]?.trim()) found.set('', pieces[0])
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] ?? ''
    if (!found.has(name)) found.set(name, pieces[at + 1] ?? '')
  }
  return found
}

/** A text that is a creditor reference and nothing else. */
function referencesIn(text: string): readonly string[] {
  const bare = text.replaceAll(/[\s/]/g, '')
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(bare) ? [bare] : []
}
