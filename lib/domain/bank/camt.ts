import { isPlainDate, type PlainDate } from '../calendar/plain-date'
import { type Money, negated, sum } from '../money/money'
import { statementAmount } from './amount'
import {
  bankStatementOf,
  type StatementLine,
  type StatementReading,
  type UnreadBooking,
  unreadBooking,
} from './statement'
import { find, findAll, textAt, type XmlElement } from './xml-element'

/** Statement (camt.053), report within the day (camt.052), notification (camt.054). */
const MESSAGES = [
  ['BkToCstmrStmt', 'Stmt'],
  ['BkToCstmrAcctRpt', 'Rpt'],
  ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
] as const

type Read = { readonly lines: readonly StatementLine[] } | { readonly unreadable: UnreadBooking } | 'pending'

/** Reads a bank-to-customer message of ISO 20022, of any version. Refusals: `notStatement`, `empty`. */
export function readCamt(root: XmlElement): StatementReading {
  const parts = MESSAGES.flatMap(([message, part]) => findAll(root, message, part))
  if (root.name !== 'Document' || !MESSAGES.some(([message]) => find(root, message))) {
    return { ok: false, code: 'notStatement' }
  }
  const read = parts.flatMap((part) => findAll(part, 'Ntry').map((entry) => readEntry(entry, part)))
  return bankStatementOf(
    'camt',
    read.flatMap((one) => (typeof one === 'object' && 'lines' in one ? one.lines : [])),
    {
      unreadable: read.flatMap((one) =>
        typeof one === 'object' && 'unreadable' in one ? [one.unreadable] : [],
      ),
      pending: read.filter((one) => one === 'pending').length,
    },
  )
}

function readEntry(entry: XmlElement, part: XmlElement): Read {
  const status = textAt(entry, ['Sts', 'Cd'], ['Sts'])
  if (status === 'PDNG' || status === 'INFO' || status === 'FUTR') return 'pending'
  const amount = signedAmount(entry, find(entry, 'Amt'))
  const bookedOn = dateAt(entry, 'BookgDt') ?? dateAt(entry, 'ValDt')
  if (!amount || !bookedOn) return { unreadable: unreadBooking(textsIn(entry)) }
  const base = {
    account: textAt(part, ['Acct', 'Id', 'IBAN'], ['Acct', 'Id', 'Othr', 'Id']).replaceAll(' ', ''),
    bookedOn,
    isReversal: /^(?:true|1)$/.test(textAt(entry, ['RvslInd'])),
  }
  const entryId = textAt(entry, ['AcctSvcrRef'])
  const details = findAll(entry, 'NtryDtls', 'TxDtls')
  const parts = details.map((detail) => detailAmount(detail, amount, entry))
  const isBatch = details.length > 1 && parts.every((each) => each !== undefined) && sumsTo(parts, amount)
  if (!isBatch) {
    // Details that do not add up belong together: the booking is one.
    const said = details.map(saidIn)
    const [first = saidIn(entry)] = said
    const line = {
      ...base,
      amount,
      payer: details.length > 1 ? '' : first.payer,
      text: [...said.map(({ text }) => text), textAt(entry, ['AddtlNtryInf'])].filter(Boolean).join(' '),
      references: [...new Set(said.flatMap(({ references }) => references))],
      bankId: entryId || first.bankId,
    }
    return { lines: [line] }
  }
  return {
    lines: details.map((detail, at) => {
      const said = saidIn(detail)
      const bankId = said.bankId === '' ? '' : `${entryId}/${said.bankId}`
      return { ...base, ...said, bankId, amount: parts[at] ?? amount }
    }),
  }
}

/** All texts of an entry, as they come. */
function textsIn({ text, children }: XmlElement): readonly string[] {
  return [text, ...children.flatMap(textsIn)]
}

function saidIn(detail: XmlElement): Pick<StatementLine, 'payer' | 'text' | 'references' | 'bankId'> {
  const remittance = findAll(detail, 'RmtInf')
  const structured = remittance.flatMap((each) => findAll(each, 'Strd'))
  const words = [
    ...remittance.flatMap((each) => findAll(each, 'Ustrd')),
    ...structured.flatMap((each) => findAll(each, 'AddtlRmtInf')),
    ...structured.flatMap((each) => findAll(each, 'RfrdDocInf', 'Nb')),
    ...findAll(detail, 'AddtlTxInf'),
  ]
  const references = structured.flatMap((each) => findAll(each, 'CdtrRefInf', 'Ref'))
  const endToEnd = textAt(detail, ['Refs', 'EndToEndId'])
  return {
    payer: textAt(
      detail,
      ['RltdPties', 'UltmtDbtr', 'Pty', 'Nm'],
      ['RltdPties', 'UltmtDbtr', 'Nm'],
      ['RltdPties', 'Dbtr', 'Pty', 'Nm'],
      ['RltdPties', 'Dbtr', 'Nm'],
    ),
    text: words.map(({ text }) => text).join(' '),
    references: references.map(({ text }) => text.replaceAll(/\s/g, '')).filter(Boolean),
    bankId:
      textAt(detail, ['Refs', 'AcctSvcrRef'], ['Refs', 'TxId']) ||
      (endToEnd === 'NOTPROVIDED' ? '' : endToEnd),
  }
}

/** Before version 4 the amount of a detail stands deeper. */
function detailAmount(detail: XmlElement, whole: Money, entry: XmlElement): Money | undefined {
  const element = find(detail, 'Amt') ?? find(detail, 'AmtDtls', 'TxAmt', 'Amt')
  const amount = signedAmount(find(detail, 'CdtDbtInd') ? detail : entry, element)
  return amount?.currency === whole.currency ? amount : undefined
}

function signedAmount(of: XmlElement, element: XmlElement | undefined): Money | undefined {
  if (!element || /^[-−]/.test(element.text)) return undefined
  const amount = statementAmount(element.text, element.attributes['Ccy'] ?? '')
  const direction = textAt(of, ['CdtDbtInd'])
  if (direction === 'CRDT') return amount
  return direction === 'DBIT' && amount ? negated(amount) : undefined
}

function sumsTo(parts: readonly (Money | undefined)[], whole: Money): boolean {
  const amounts = parts.flatMap((part) => part ?? [])
  return sum(amounts, whole.currency).minor === whole.minor
}

function dateAt(entry: XmlElement, name: string): PlainDate | undefined {
  const text = textAt(entry, [name, 'Dt'], [name, 'DtTm']).slice(0, 10)
  return isPlainDate(text) ? text : undefined
}
