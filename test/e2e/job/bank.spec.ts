import { systemClock } from '../../../lib/adapters/system/system-clock'
import { bankWords } from '../../../lib/i18n/bank-words'
import { formatMoney } from '../../../lib/i18n/format'
import { pageWords } from '../../../lib/i18n/page-words'
import { translator } from '../../../lib/i18n/translator'
import { expect, type Plainvoice, test } from '../extension'
import { seedPast } from './seed'

const t = translator(bankWords, 'en')
const undo = translator(pageWords, 'en')('undo')

test('a statement pays the invoice that it names, once the person agrees, and can be taken back', async ({
  plainvoice,
}) => {
  await seedPast(plainvoice)
  const { id, open, number } = await openInvoice(plainvoice)
  const page = await plainvoice.openPage('dashboard', '#payments')
  const file = { name: 'statement.xml', mimeType: 'text/xml', buffer: statement(open, number) }
  const bring = () => page.locator('input[type=file]').setInputFiles(file)

  await bring()
  const certain = page.getByRole('region', { name: t('certain') })
  await expect(
    certain.getByRole('checkbox', { name: `${t('unknownPayer')} ${formatMoney(open, 'en')}` }),
  ).toBeChecked()
  expect(await leftOf(plainvoice, id)).toBe(open.minor)
  await page.getByRole('button', { name: t('record', { count: 1 }) }).click()
  await expect(page.getByText(t('known', { count: 1 }))).toBeVisible()
  expect(await leftOf(plainvoice, id)).toBe(0)

  await page.getByRole('button', { name: undo }).click()
  await expect(certain).toBeVisible()
  expect(await leftOf(plainvoice, id)).toBe(open.minor)

  await page.getByRole('button', { name: t('record', { count: 1 }) }).click()
  await expect(page.getByText(t('known', { count: 1 }))).toBeVisible()
  await page.getByRole('button', { name: t('putAway') }).click()
  await bring()
  await expect(page.getByText(t('known', { count: 1 }))).toBeVisible()
})

async function rowsOf(plainvoice: Plainvoice) {
  return (await plainvoice.from('dashboard')('invoices.list', {})).rows
}

async function openInvoice(plainvoice: Plainvoice) {
  const found = (await rowsOf(plainvoice)).find(({ lifecycle }) => lifecycle === 'open')
  if (!found) throw new Error('The sample has no open invoice')
  return found
}

async function leftOf(plainvoice: Plainvoice, id: string): Promise<number | undefined> {
  return (await rowsOf(plainvoice)).find((row) => row.id === id)?.open.minor
}

function statement({ minor, currency }: { minor: number; currency: string }, number: string): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>FI2112345600000785</IBAN></Id></Acct>
<Ntry><Amt Ccy="${currency}">${(minor / 100).toFixed(2)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${systemClock.today()}</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef>
<NtryDtls><TxDtls><RmtInf><Ustrd><![CDATA[Invoice ${number}]]></Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>`)
}
