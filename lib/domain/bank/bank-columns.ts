import { bareHeading, recogniseHeadings } from '../import/headings'

/** What a column of a bank's table can mean. */
export type BankField =
  | 'date'
  | 'amount'
  | 'credit'
  | 'debit'
  | 'currency'
  | 'payer'
  | 'text'
  | 'reference'
  | 'bankId'
  | 'account'
  | 'direction'
  | 'state'

export const BANK_FIELDS: readonly BankField[] = [
  'date',
  'amount',
  'credit',
  'debit',
  'currency',
  'payer',
  'text',
  'reference',
  'bankId',
  'account',
  'direction',
  'state',
]

/** Which column has which meaning, by its place from 0. */
export type BankMatching = Readonly<Partial<Record<BankField, number>>>

/**
 * What banks call their columns, bare as `bareHeading` makes them; the likelier names first: the day of booking before that of
 * value or of the card.
 */
const NAMES: Readonly<Record<BankField, readonly string[]>> = {
  date: [
    'bookingdate',
    'bookeddate',
    'postingdate',
    'postdate',
    'posteddate',
    'completeddate',
    'datecompletedutc',
    'datecompleted',
    'finishedon',
    'kirjauspäivä',
    'kirjauspvm',
    'kirjauspäivämäärä',
    'buchungstag',
    'buchungsdatum',
    'buchung',
    'bokföringsdag',
    'bokföringsdatum',
    'bogføringsdato',
    'bokføringsdato',
    'transactiondate',
    'date',
    'päivämäärä',
    'pvm',
    'päivä',
    'maksupäivä',
    'datum',
    'dato',
    'valuedate',
    'arvopäivä',
    'valuta',
  ],
  amount: [
    'amount',
    'määrä',
    'määräeuroa',
    'määräeuroina',
    'summa',
    'betrag',
    'umsatz',
    'belopp',
    'beløb',
    'bedrag',
    'transactionamount',
    'tapahtumansumma',
    'orderamount',
    'sum',
    'value',
  ],
  credit: [
    'credit',
    'creditamount',
    'paidin',
    'moneyin',
    'deposit',
    'deposits',
    'haben',
    'panot',
    'pano',
    'insättning',
  ],
  debit: [
    'debit',
    'debitamount',
    'paidout',
    'moneyout',
    'withdrawal',
    'withdrawals',
    'soll',
    'otot',
    'otto',
    'uttag',
  ],
  currency: [
    'currency',
    'currencycode',
    'paymentcurrency',
    'valuutta',
    'valuuttakoodi',
    'währung',
    'waehrung',
    'valuta',
    'munt',
    'ccy',
  ],
  payer: [
    'payername',
    'saajamaksaja',
    'maksajanimi',
    'maksajannimi',
    'counterpartyname',
    'partnername',
    'namedescription',
    'senderreceivername',
    'beneficiarypayer',
    'namezahlungsbeteiligter',
    'counterparty',
    'beguenstigterzahlungspflichtiger',
    'begünstigterzahlungspflichtiger',
    'zahlungspflichtiger',
    'zahlungspflichtigerr',
    'auftraggeberempfänger',
    'auftraggeber',
    'naamtegenpartij',
    'naam',
    'naamomschrijving',
    'nimi',
    'maksaja',
    'payer',
    'sender',
    'namn',
    'avsändare',
    'navn',
    'name',
    'payee',
  ],
  text: [
    'viesti',
    'message',
    'verwendungszweck',
    'meddelande',
    'besked',
    'mededelingen',
    'notifications',
    'beskrivning',
    'beskrivelse',
    'textmottagare',
    'omschrijving1',
    'description',
    'details',
    'memo',
    'narrative',
    'selitys',
    'otsikko',
    'rubrik',
    'tekst',
    'text',
    'transactiondescription',
  ],
  reference: [
    'viitenumero',
    'viite',
    'paymentreference',
    'referencenumber',
    'reference',
    'kundenreferenz',
    'kundenreferenzendtoend',
    'referens',
    'ocr',
    'betalingskenmerk',
  ],
  bankId: [
    'arkistointitunnus',
    'arkistotunnus',
    'archiveid',
    'transferwiseid',
    'transactionid',
    'id',
    'volgnr',
    'fitid',
  ],
  account: [
    'account',
    'accountnumber',
    'tili',
    'tilinumero',
    'auftragskonto',
    'konto',
    'kontonummer',
    'rekening',
    'ibanbban',
  ],
  direction: [
    'direction',
    'suunta',
    'afbij',
    'creditdebit',
    'debitcredit',
    'crdr',
    'drcr',
    'sh',
    'sollhaben',
    'dk',
  ],
  state: ['state', 'status', 'tila', 'tapahtumantila'],
}

/** What the columns mean by their headings, each column once. */
export function recogniseBank(headings: readonly string[]): BankMatching {
  return recogniseHeadings(NAMES, headings.map(bareHeading))
}

/** The fields without which no row can be read; of `amount`, and `credit` with `debit`, one is enough. */
export function missingBankFields(matching: BankMatching): readonly BankField[] {
  const hasAmount = matching.amount !== undefined || matching.credit !== undefined
  return [
    ...(matching.date === undefined ? (['date'] as const) : []),
    ...(hasAmount ? [] : (['amount'] as const)),
  ]
}

/**
 * The place of the row that names the columns: banks put the account and a period above it. The first of the rows that
 * name the most, among the first thirty.
 */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, 30).map((row) => {
    const matching = recogniseBank(row)
    return missingBankFields(matching).length === 0 ? Object.keys(matching).length : 0
  })
  const most = Math.max(0, ...known)
  return most === 0
    ? rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1)
    : known.indexOf(most)
}
