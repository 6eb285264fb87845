import { type Found, finding } from '../finding'
import type { Ground } from '../ground'
import { isWordCode } from '../text/tokens'
import { isQuoted } from '../wording-guards'

/** Places of a template that were not filled in, and a label with nothing after it. */
const PLACEHOLDER =
  /\{\{[^{}\n]{0,60}\}\}|\{[A-Za-z_ ]{3,30}\}|\{%[^%\n]{0,60}%\}|\$\{[^{}\n]{1,40}\}|\[(?:[A-ZÄÖÅ][A-ZÄÖÅ0-9 _/-]{2,40})\]|<<[^<>\n]{1,40}>>|%[A-Z_]{3,30}%|<(?:your|client|asiakas|tilaaja|name|amount|date|number|insert|company|invoice|nimi|summa|pvm|numero|yritys)[a-zåäö _-]{0,30}>|\$(?:number|amount|name|date|total|due|client|invoice)[a-z_]{0,20}\b|\b(?:TBD|TBA|XXX+|TODO)\b|\bXX(?= (?:[a-zäåö€$£]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]))|_{4,60}|[€£$] ?(?:[xX]{2,4}|_{2,60})(?:[.,](?:[xX]{2}|__))?(?![a-zA-Z])|__+(?:[.,]__+)?(?= ?(?:[€£$]|eur))|\bxxx+(?= (?:eur|€|pounds|dollars|kr))|(?<=(?:^|\n)(?:Hi|Hello|Dear|Hei|Moi|Hyvä|Hej) )(?:[Nn]ame|(?:[Ee]tun|[Nn])imi|[Nn]amn)(?=[,!\n])|\b(?:DD|MM|PP|KK)[./-](?:DD|MM|PP|KK)\b|\bpp\.kk\.|\b[xX]{2,4}[./-][xX\d]{1,4}[./-][xX\d]{2,4}\b|\b(?:INSERT|ADD|LISÄÄ|TÄYTÄ) (?:AMOUNT|DATE|NAME|NUMBER|SUM|TOTAL|PRICE|SUMMA|PÄIVÄ|ERÄPÄIVÄ|NIMI|NUMERO|HINTA)\b|(?<=(?:^|\n)(?:Hi|Hello|Dear|Hei|Moi|Hyvä|Hej) )\([^()\n\d]{0,30}(?:[Nn]ame|[Nn]imi|[Nn]amn)[^()\n\d]{0,30}\)|\((?:date|amount|number|sum|name|päivä|summa|numero|nimi) (?:here|tähän)\)|\((?:[Ii]nsert|[Aa]dd|[Ll]isää|[Tt]äytä) (?:amount|date|name|number|sum|summa|päivä|eräpäivä|nimi|numero|hinta)\)|\((?:[Pp]ut|[Aa]dd|[Ee]nter|[Ii]nsert|[Ww]rite|[Ll]isää|[Kk]irjoita|[Ll]aita|[Ss]kriv|[Ll]ägg) [^()\n]{2,40} (?:here|tähän|här)\)/g
/** Quicker to look for than the placeholders themselves; hardly any mail has one of these. */
const MAY_HOLD =
  /[{[<$_]|[€£] ?[xX]|xxx|INSERT|ADD |LISÄÄ|TÄYTÄ|\((?:[Ii]nsert|[Aa]dd|[Ll]isää|[Tt]äytä)|(?:[Nn]ame|[Nn]imi|[Nn]amn)[,!)\n]|%[A-Z]|TB[DA]|TODO|XX|[xX]{2}[./-]|DD|MM|KK|pp\.kk|(?:here|tähän|här)\)/
const NAMED_GAP =
  /\[(?:fill|täytä|your|client|customer|insert|first|last|company|invoice|due|name|amount|date|day|month|week|year|period|number|total|sum|price|project|address|link|nimi|kuukausi|päivä|etunimi|sukunimi|asiakas|asiakkaan|summa|päivämäärä|pvm|eräpäivä|laskun|laskunumero|yhteyshenkilö|viitenumero|viite|hinta|projekti|kohde|numero|yritys|tilinumero)(?![a-zåäö])[^[\]\n]{0,40}\]|(?<=^(?:hi|hello|dear|hei|moi|hyvä|hej) )\[[^[\]\n\d]{1,30}\]|\[[a-zåäö' ]{1,30} (?:name|date|day|month|amount|number|total|nimi|päivä|kuukausi|summa|numero)\]/gim
const EMPTY_LABEL =
  /((?<!the |our |an )(?:invoice|bill) ?(?:#|no\.?|number) ?:?|(?:due date|amount due|total|eräpäivä|laskun? ?numero|(?:loppu)?summa|viitenumero|iban) ?:) ?(?=\n(?!\n?[^\n]{0,40}[\d€£$])|$|[.,](?:\s(?![\w#/-]{0,12}\d)|$))/g

/** What was left to fill in: `[amount]`, `XX.XX.`, or a label with nothing behind it. */
export function placeholder({ plain, folded }: Ground): Found[] {
  const spans: [number, number][] = []
  const gaps = [
    ...(MAY_HOLD.test(plain) ? plain.matchAll(PLACEHOLDER) : []),
    ...(plain.includes('[') ? plain.matchAll(NAMED_GAP) : []),
  ]
  for (const { index, 0: gap } of gaps) {
    const end = index + gap.length
    if (!isRule(plain, index, gap) && !isTold(plain, index, end)) spans.push([index, end])
  }
  for (const match of folded.matchAll(EMPTY_LABEL)) {
    if (isWordCode(plain.charCodeAt(match.index - 1))) continue
    const label = (match[1] ?? '').trimEnd()
    const start = match.index + match[0].indexOf(label)
    spans.push([start, start + label.length])
  }
  return spans.map((span) =>
    finding('consistency.placeholder', 'error', span, { phrase: plain.slice(...span) }),
  )
}

/** A line of underscores by itself parts a mail; it is not a blank to fill in. */
function isRule(plain: string, start: number, match: string): boolean {
  if (!match.startsWith('_')) return false
  const before = plain.charAt(start - 1)
  const after = plain.charAt(start + match.length)
  return (
    (before === '' || before === '\n' || before === '_') && (after === '' || after === '\n' || after === '_')
  )
}

/** Who writes of templates names their gaps, and thirty is XXX in Roman numerals. */
function isTold(plain: string, start: number, end: number): boolean {
  if (isQuoted(plain, start, end)) return true
  const before = plain.slice(Math.max(0, start - 24), start)
  if (TEMPLATE_WORD.test(before)) return true
  const isRoman =
    plain.slice(start, end) === 'XXX' && /^ [A-ZÄÖÅ]?[a-zäöå]{2}/.test(plain.slice(end, end + 4))
  return isRoman && !LABELLED.test(before)
}

const TEMPLATE_WORD =
  /(?:fields?|tags?|placeholders?|variables?|tokens?|greeting|koht(?:a|aan)|kohda[nt]|kenttä|kentän|muuttuja[nt]?|tervehdys|tervehdyksen|fältet|hälsningen)(?: [\w:,'`(]{1,12}){0,3} ?['`(]?$/i
const LABELLED =
  /(?:(?:invoice|bill|number|no\.|nro|numero|laskun?|fakturan?|by|due|dear|hi|hei|hej|on|sum|summa|total|yhteensä) ?:? ?|[€£$#] ?)$/i
