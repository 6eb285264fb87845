import { isBusinessId } from '../payment/business-id'
import { isVatNumber } from '../payment/vat-number'
import { readable } from '../readable-text'
import { looksLikeEmail } from './email'
import { ownLines } from './own-words'
import type { PostalAddress, Seller } from './party'
import { postalLine } from './postal-line'
import { taxIdProblem } from './tax-id'

/** What a client's signature says of them; each only where it is sure. */
export interface SignatureFacts {
  readonly contactName?: string
  readonly company?: string
  readonly phone?: string
  /** As a whole; `country` only where the address or a tax id says it. */
  readonly address?: Omit<PostalAddress, 'country'> & { readonly country?: string }
  /** Its check digits hold, or it is named as what it is. */
  readonly taxId?: string
}

/** Who wrote the mail, as the mail itself says. */
export interface Writer {
  readonly name?: string
  readonly email?: string
}

const LONGEST_MAIL = 20_000
const LONGEST_SIGNATURE = 12
const LONGEST_PART = 80

/** What stands alone above a signature, in the languages of clients. */
const CLOSINGS =
  /^(?:(?:with )?(?:best|kind|warm|many)(?: regards| wishes| thanks)?|regards|sincerely|yours(?: sincerely| truly| faithfully)?|cheers|thanks(?: again)?|thank you|all the best|(?:ystävällisin |parhain |lämpimin |yhteistyö)?terveisin|(?:ystävällisesti|kunnioittavasti|terv|t|yt|ystäv(?:ällisin)? ?terv|kiitos|kiittäen)|(?:med )?(?:vänliga?|bästa) hälsning(?:ar)?|mvh|hälsningar|(?:mit )?(?:freundlichen|besten|herzlichen|vielen) grüßen?|(?:viele|beste|liebe) grüße|mfg)[\s.,!-]*$/i

const LEGAL_FORM =
  /(?:^|[\s,])(?:oyj?|ab|tmi|ky|ry|osk|a\/s|as|aps|asa|gmbh|ug|ag|kg|ohg|e\.k\.|ltd\.?|limited|llp|plc|llc|l\.l\.c\.|inc\.?|corp\.?|bv|b\.v\.|nv|n\.v\.|s\.?a\.?r\.?l\.?|sas|s\.a\.|srl|s\.r\.l\.|sp\. z o\.o\.|oü|sia|uab|pty)$/i
const LEGAL_FORM_FIRST = /^(?:oy|ab|tmi|ky|as) \p{Lu}/u

const VAT_LETTERS =
  /(?<![\p{L}\d])(?:AT|BE|BG|CH|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI)[ .-]?[A-Z0-9]{1,4}(?:[ .-]?[A-Z0-9]{1,4}){1,6}(?![\p{L}\d])/gu

/**
 * Reads the signature at the end of a mail that a client wrote, as plain text. It begins below two dashes, below a
 * closing that stands alone, or with the writer's own name; without any of these nothing is sure. What is quoted is
 * not read, and nothing that is the seller's own is taken. Two of a kind that differ are none.
 */
export function readSignature(text: string, writer: Writer, seller: Seller): SignatureFacts {
  const parts = signatureLines(readable(text.slice(0, LONGEST_MAIL)), writer)
    .flatMap((line) => line.split(/\s+[|·•–—]\s+|[|·•\t]+|\s{3,}/))
    .map((part) => part.replace(/^[\s*_]+|[\s*_]+$/g, ''))
    .filter((part) => part !== '' && part.length <= LONGEST_PART && !isOwn(part, seller))
  const contactName = parts
    .slice(0, 2)
    .find((part) => isNameOf(part, writer))
    ?.replace(/,$/, '')
  const company = theOne(parts.flatMap(companyIn))
  const taxId = theOne(parts.flatMap(taxIdIn), (id) => id.replace(/\D/g, ''))
  const phone = parts.map(phoneIn).find((found) => found !== undefined && !isPhoneOf(found, seller))
  const address = addressIn(parts)
  const country = address?.country ?? (taxId && countryOfTaxId(taxId))
  return {
    ...(contactName ? { contactName } : {}),
    ...(company ? { company } : {}),
    ...(phone ? { phone } : {}),
    ...(address ? { address: { ...address, ...(country ? { country } : {}) } } : {}),
    ...(taxId ? { taxId } : {}),
  }
}

function signatureLines(text: string, writer: Writer): readonly string[] {
  const lines = ownLines(text)
  const delimiter = lines.findLastIndex((line) => /^\s*--\s*$/.test(line))
  const closing = lines.findLastIndex((line) => CLOSINGS.test(line.trim()))
  const name = lines.findLastIndex((line) => isNameOf(line.trim(), writer))
  const from = delimiter >= 0 ? delimiter + 1 : closing >= 0 ? closing + 1 : name
  if (from < 0) return []
  return lines
    .slice(from)
    .filter((line) => line.trim() !== '')
    .slice(0, LONGEST_SIGNATURE)
}

/** Words that name nobody else: the name beside the address, or words that the address begins with. */
function isNameOf(part: string, { name = '', email = '' }: Writer): boolean {
  const bare = part.replace(/,$/, '')
  if (!/^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(bare)) return false
  const words = plain(bare).split(' ')
  const known = new Set([...plain(name).split(/[ ,]+/), ...plain(email.split('@')[0] ?? '').split(/[._-]+/)])
  return words.filter((word) => known.has(word)).length >= Math.min(2, words.length)
}

function companyIn(part: string): readonly string[] {
  if (/[@:?!;]|https?|www\./i.test(part)) return []
  const whole = /, (?=(?:inc|llc|ltd)\.?$)/i.test(part) ? [part] : part.split(/, | @ | at /)
  return whole
    .map((each) => each.trim())
    .filter((each) => LEGAL_FORM.test(each) || LEGAL_FORM_FIRST.test(each))
    .filter((each) => /^[\p{Lu}\d]/u.test(each) && each.split(' ').length >= 2 && each.split(' ').length <= 7)
}

function taxIdIn(part: string): readonly string[] {
  const business = [...part.matchAll(/(?<![\d-])\d{7}-\d(?![\d-])/g)].map(([id]) => id).filter(isBusinessId)
  const vat = [...part.matchAll(VAT_LETTERS)].flatMap(([found]) => longestVatNumber(found) ?? [])
  const ein = /\bEIN\b\D{0,5}(\d{2}-\d{7})(?!\d)/i.exec(part)?.[1]
  const abn = /\bABN\b\D{0,5}(\d{2} ?\d{3} ?\d{3} ?\d{3})(?!\d)/i.exec(part)?.[1]
  return [
    ...business,
    ...vat,
    ...(ein && !taxIdProblem(ein, 'US') ? [ein] : []),
    ...(abn && !taxIdProblem(abn, 'AU') ? [abn] : []),
  ]
}

/** What follows a number may look like a part of it. */
function longestVatNumber(found: string): string | undefined {
  for (let text = found; text.length > 8; text = text.replace(/[ .-]?[A-Z0-9]+$/, '')) {
    if (text.replace(/\D/g, '').length >= 7 && isVatNumber(text)) return text
    if (!/[ .-]/.test(text)) return undefined
  }
  return undefined
}

function countryOfTaxId(taxId: string): string | undefined {
  if (isBusinessId(taxId)) return 'FI'
  const letters = /^([A-Z]{2})/.exec(taxId)?.[1]
  return letters === 'EL' ? 'GR' : letters === 'XI' ? 'GB' : letters
}

function phoneIn(part: string): string | undefined {
  const match =
    /^(?:(?:tel|telephone|puh|puhelin|phone|mob|mobile|cell|gsm|telefon|tlf|m|p|t|direct|office)[\s.:]*)?(\+?\(?\d[\d\s().-]{5,20}\d)$/i.exec(
      part,
    )
  const number = match?.[1]?.replace(/\s+/g, ' ')
  const digits = number?.replace(/\D/g, '') ?? ''
  const isSure = number !== undefined && (/^[+(0]/.test(number) || match?.[0] !== match?.[1])
  return isSure && digits.length >= 7 && digits.length <= 15 && !isBusinessId(number) ? number : undefined
}

/** A street with its number, and right after it a postal code with its town, on one line or two. */
function addressIn(parts: readonly string[]): SignatureFacts['address'] | undefined {
  const pieces = parts.flatMap((part) => part.split(/,\s+(?!(?:[A-Z]{2}) \d{5})/))
  for (const [at, piece] of pieces.entries()) {
    const town = postalLine(piece) ?? postalLine(`${pieces[at - 1] ?? ''} ${piece}`)
    if (!town) continue
    const isOverTwo = postalLine(piece) === undefined
    const street = pieces[at - (isOverTwo ? 2 : 1)] ?? ''
    if (isStreet(street)) return { street, ...town }
  }
  return undefined
}

function isStreet(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    /\d/.test(text) &&
    !/@|www\.|https?|:/i.test(text) &&
    phoneIn(text) === undefined &&
    taxIdIn(text).length === 0
  )
}

/** Anything that names the seller: our own words come back in what clients answer. */
function isOwn(part: string, seller: Seller): boolean {
  const { name, contactName, email, taxId, address, methods } = seller
  const text = plain(part)
  const accounts = methods.flatMap((method) => (method.kind === 'iban' ? [method.iban] : []))
  const own = [name, contactName, email, address.street].map(plain).filter((word) => word.length > 3)
  const digits = part.replace(/\D/g, '')
  const numbers = [taxId, ...accounts].map((id) => id.replace(/\D/g, '')).filter((id) => id.length > 5)
  return (
    own.some((word) => text.includes(word)) ||
    numbers.some((number) => digits.includes(number)) ||
    isPhoneOf(digits, seller) ||
    (looksLikeEmail(part) && plain(part) === plain(email))
  )
}

/** The same line, with the country's code or without. */
function isPhoneOf(text: string, { phone }: Seller): boolean {
  const [a, b] = [text, phone].map((each) => each.replace(/\D/g, '').slice(-7))
  return a !== undefined && a.length === 7 && a === b
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function theOne(found: readonly string[], keyOf: (text: string) => string = plain): string | undefined {
  return new Set(found.map(keyOf)).size === 1 ? found[0] : undefined
}
