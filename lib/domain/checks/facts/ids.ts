import { endsAt, type Ground, type ReadSettings } from '../ground'
import { hasSignal, PLACED } from '../languages/signal-bits'
import type { Cover } from '../text/cover'
import type { Token } from '../text/tokens'

export type IdKind = 'businessId' | 'vatId' | 'reference' | 'bic' | 'bitcoin' | 'cardNumber'

/** An identifier with check digits or a fixed form, as written, and whether it holds. */
export interface IdFact {
  readonly kind: IdKind
  readonly start: number
  readonly end: number
  readonly valid: boolean
}

/** How far the label of a number may stand before it, in tokens. */
const LABEL_REACH = 3
const BUSINESS_ID = /\d{7}-\d(?![\w-])/y
const RF = /rf\d\d(?: ?[a-z]{0,3}\d[a-z0-9]{0,20}){1,7}/y
/** With an account in Finland, a reference is one of its banks' also in a mail in another language. */
const FINNISH_ACCOUNT = /\bfi\d\d(?: ?\d{4}){3}/
/** The day that follows it, "40044 15.12.2026", is no part of it. */
const REFERENCE = /\d[\d ]{2,24}\d(?!\d)(?<! \d{1,4}(?=[./-]\d|\.? [a-zä]+kuu))/y
/** "Kunnan viite: 1402", "tilauksenne viite 77", "viite JUL-1226", "viite on laskulle 5541": not the one to pay with. */
const OTHER_REFERENCE =
  /(?:kunnan|kaupungin|yhtiön|asiakkaan|ostajan|tilaajan|teidän|nne) viite\W*$|viit[a-zä]*:? [a-z]+-$|lasku(?:lle|lla|n) $/
const CARD = /[3-6]\d{3}([ -]?)\d{4,6}\1\d{4,5}(?:\1\d{1,4})?(?![\d-])/y
/** "Invoice PT 309" has letters of a country, too. */
const SHORTEST_VAT_NUMBER = 6
const VAT_NUMBER = /[a-z\d]+(?:[ .]\d{2,4}(?![a-z\d]))*/y
/** The country's letters where a space stands after them. */
const LETTERS = /(?<![a-z])[a-z]{2} $/
/** A bank account has a number that may look like a card's. */
const ACCOUNT = /\b(?:a\/c|acc|konto|tili)[a-zåäö]*[^a-z\d]*(?:(?:no|number|nr|numero)\W*)?$/
/** "Tracking number 4539 1488 0343 6467", "tilaus 1234567-8": what else has as many figures. */
const OTHER_NUMBER =
  /\b(?:track|order|client|customer|serial|parcel|shipment|plot|ticket|booking|seuran|tilau|asiak|kiinteis|lähety|pake|sarja|varau|spår|kund|order|paket)[a-zåäö]*[^a-z\d]*(?:(?:no|nr|nro|number|numero|nummer|code|koodi|id|tunnus|is|was|on|oli|är)\b\W*){0,3}$/
const LONGEST_LABEL = 32
const BIC = /[A-Z0-9]{6,14}(?![A-Za-z0-9])/y
const BIC_FORM = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/
const BITCOIN = /(?:bc1[a-z0-9]{10,80}|[13][a-z0-9]{20,40})(?![a-z0-9])/y

/** The numbers of a passage that have check digits, besides account numbers. */
export function idsOf(ground: Ground, { books: [{ pack }] }: ReadSettings, cover: Cover): IdFact[] {
  const { tokens, numerals, plain, folded, bits } = ground
  const { numbers } = pack
  const isFinnish = /\bviit/.test(folded)
  const ids: IdFact[] = []
  const labelBefore = (start: number) => folded.slice(Math.max(0, start - LONGEST_LABEL), start)
  const add = (kind: IdKind, start: number, text: string, valid: boolean) => {
    const end = start + text.trimEnd().length
    if (cover.touches(start, end)) return
    cover.add(start, end)
    if (!valid && /card|bus/.test(kind) && OTHER_NUMBER.test(labelBefore(start))) return
    ids.push({ kind, start, end, valid })
  }
  const isCode = (start: number) => /^[A-Z]{2} ?\d/.test(plain.slice(start, start + 4))
  for (const at of numerals) {
    const { word, start } = tokens[at] as Token
    const read = (pattern: RegExp, text = folded) => {
      pattern.lastIndex = start
      return pattern.exec(text)?.[0] ?? ''
    }
    const label = labelsBefore(ground, at)
    const letters = /^\d{3}/.test(word)
      ? (LETTERS.exec(folded.slice(Math.max(0, start - 4), start))?.[0] ?? '')
      : ''
    const businessId = word.length === 7 ? read(BUSINESS_ID) : ''
    if (businessId) add('businessId', start, businessId, numbers.isBusinessId(businessId))
    else if (word.startsWith('rf')) {
      const reference = read(RF)
      if (reference) add('reference', start, reference, numbers.isCreditorReference(reference))
    } else if (label & PLACED.viite && (isFinnish || FINNISH_ACCOUNT.test(folded))) {
      const reference = read(REFERENCE)
      const isWhole = isFinnish || !/^[-/.]?\d|^[-/]/.test(folded.slice(start + reference.length))
      const before = labelBefore(start)
      // "Reference 2026 1423" in a mail in English may be what to write in the message of a payment.
      const isMeant = isFinnish || /\b(?:n[a-z]*|is)\W*$/.test(before) || /^(?:\d ?){9}/.test(reference)
      if (reference && isWhole && isMeant && !OTHER_REFERENCE.test(before))
        add('reference', start, reference, numbers.isViitenumero(reference))
    } else if (label & PLACED.taxLabel || (hasSignal(bits, 'taxLabel') && isCode(start - letters.length))) {
      const number = letters + read(VAT_NUMBER)
      const valid = numbers.isVatNumber(number)
      if (valid !== undefined && number.length > SHORTEST_VAT_NUMBER)
        add('vatId', start - letters.length, number, valid)
    } else if (label & PLACED.bitcoin || word.startsWith('bc1')) {
      const address = read(BITCOIN)
      if (address)
        add('bitcoin', start, address, numbers.isBitcoinAddress(plain.slice(start, start + address.length)))
    } else if (word.length > 3) {
      const card = read(CARD)
      const before = labelBefore(start)
      if (card && !ACCOUNT.test(before) && (passesLuhn(card) || isCalledCard(before, card)))
        add('cardNumber', start, card, false)
    }
  }
  if (hasSignal(bits, 'bicLabel')) {
    tokens.forEach(({ start }, at) => {
      if (!endsAt(ground, at - 1, PLACED.bicLabel) && !endsAt(ground, at - 2, PLACED.bicLabel)) return
      BIC.lastIndex = start
      const code = BIC.exec(plain)?.[0]
      if (code) add('bic', start, code, BIC_FORM.test(code))
    })
  }
  return ids
}

/** The signals of the words before a number, up to the number before it. */
function labelsBefore({ endings, tokens }: Ground, at: number): number {
  let labels = 0
  for (let back = at - 1; back >= Math.max(0, at - LABEL_REACH); back -= 1) {
    labels |= endings[back] ?? 0
    if (tokens[back]?.isNumber) break
  }
  return labels
}

/** "Your Visa, 4929 1102 3847 5560": a card by its name and its groups, though a figure was typed wrongly. */
function isCalledCard(before: string, card: string): boolean {
  return /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/.test(card) && CARD_NAME.test(before)
}

const CARD_NAME = /\b(?:card|visa|mastercard|kort(?:ti|ilt|in|et|ist)?[a-zåäö]*)\b[^\n.\d]*$/

/** The check digit of payment cards (ISO/IEC 7812-1). */
function passesLuhn(card: string): boolean {
  const figures = card.replace(/\D/g, '')
  if (figures.length < 13 || figures.length > 19) return false
  let sum = 0
  for (let at = 0; at < figures.length; at += 1) {
    const figure = Number(figures[figures.length - 1 - at]) * (at % 2 === 0 ? 1 : 2)
    sum += figure > 9 ? figure - 9 : figure
  }
  return sum % 10 === 0
}
