// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { LARGEST_STATEMENT, readStatement } from '../../../lib/adapters/bank-statements/read-statement'
import { bytesOf, READER, read, statementIn } from './statement-files'

const camt = bytesOf('nordea-camt053.xml').toString('utf8')
const code = async (content: string | Uint8Array) => {
  const reading = await read(content)
  return reading.ok ? 'read' : reading.code
}

describe('files that mean harm, or are no statements', () => {
  test('a document type is refused before anything is expanded', async () => {
    const lol = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    expect(await code(camt.replace('?>', `?>${lol}`))).toBe('unsafe')
    expect(await code(camt.replace('?>', '?><!doctype x SYSTEM "file:///etc/passwd">'))).toBe('unsafe')
    const utf16 = Buffer.from(`\uFEFF${camt.replace('?>', `?>${lol}`)}`, 'utf16le')
    expect(await code(utf16)).toBe('unsafe')
  })

  test('an entity that nobody defined stays text', async () => {
    expect(await code(camt.replace('&amp;', '&xxe;'))).toMatch(/read|broken/)
  })

  test('elements within elements without end are refused', async () => {
    expect(await code(`<Document>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</Document>`)).toBe('broken')
  })

  test('too large a file is not even opened', async () => {
    const large = { size: LARGEST_STATEMENT + 1 } as Blob
    expect(await readStatement(large, READER)).toEqual({ ok: false, code: 'tooLarge' })
  })

  test.each(['x\r', '"\n', 'a;b\r\n'])('endless lines of %j are not taken apart', async (line) => {
    const rowsOf = () => {
      throw new Error('The file was taken apart')
    }
    const file = new File([line.repeat(1_000_000)], 'lines.csv')
    expect(await readStatement(file, { ...READER, rowsOf })).toEqual({ ok: false, code: 'tooManyLines' })
  })

  test.each([
    ['nothing', ''],
    ['words', 'Dear bank, where is my money?'],
    ['a page', '<html><body><p>Log in</p></body></html>'],
    ['other XML', '<Document><Invoice/></Document>'],
    ['a program', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
  ])('%s', async (_, content) => {
    expect(await code(content)).toBe('notStatement')
  })

  test('a statement without bookings says so', async () => {
    const none = camt.replaceAll(/<Ntry>[\s\S]*?<\/Ntry>/g, '')
    expect(await code(none)).toBe('empty')
  })
})

describe('files that were cut off', () => {
  test.each(['nordea-camt053.xml', 'sparkasse.sta', 'barclays.ofx', 'chase.ofx'])('%s', async (name) => {
    const whole = bytesOf(name)
    expect(await code(whole.subarray(0, Math.floor(whole.length * 0.9)))).toBe('broken')
  })
})

describe('quotation marks', () => {
  const HEADINGS = 'Kirjauspäivä;Määrä;Maksaja;Viesti\n'

  test('that are never closed do not swallow the payments below them', async () => {
    const open = `${HEADINGS}01.11.2026;100,00;"Kulma;1\n02.11.2026;200,00;Mäki Oy;2\n`
    expect(await code(open)).toBe('broken')
    expect(await code(`${open}03.11.2026;300,00;Oy "Laine";3\n`)).toBe('broken')
  })
})

describe('encodings', () => {
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${camt}`, 'utf8')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${camt}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(camt, 'utf16le')],
    ['UTF-16, the large end first', Buffer.from(`\uFEFF${camt}`, 'utf16le').swap16()],
  ])('%s', async (_, content) => {
    expect(await code(content)).toBe('read')
  })

  test('a file that says UTF-8 and is not is read as what it is', async () => {
    const wrong = Buffer.from(camt.replace('NORTHLIGHT', 'NÖRTHLIGHT'), 'latin1')
    const reading = await read(wrong)
    expect('statement' in reading && reading.statement.lines[0]?.payer).toBe('NÖRTHLIGHT STUDIO OY')
  })

  test('letters of northern banks arrive', async () => {
    expect((await statementIn('op-camt053-batch.xml')).lines[0]?.payer).toBe('Hyvärinen Åke')
    expect((await statementIn('op.csv')).lines[1]?.payer).toBe('VR-YHTYMÄ OYJ')
  })
})

describe('amounts', () => {
  const entry = (amount: string, currency: string) =>
    read(
      camt
        .replaceAll(/<Ntry>[\s\S]*?<\/Ntry>/g, '')
        .replace(
          '</Stmt>',
          `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-12</Dt></BookgDt></Ntry></Stmt>`,
        ),
    )

  test.each([
    ['1240', 'JPY', 1240],
    ['1240.00', 'JPY', 1240],
    ['1240.5', 'EUR', 124_050],
    ['1.240', 'KWD', 1240],
    ['12.3400', 'EUR', 1234],
  ])('%s %s', async (amount, currency, minor) => {
    const reading = await entry(amount, currency)
    expect('statement' in reading && reading.statement.lines[0]?.amount).toEqual({ minor, currency })
  })

  test.each([
    ['12.345', 'EUR'],
    ['12.5', 'JPY'],
    ['-5.00', 'EUR'],
    ['1e5', 'EUR'],
    ['99999999999999999999', 'EUR'],
    ['5.00', 'euro'],
  ])('%s %s is named as unreadable, not rounded', async (amount, currency) => {
    const reading = await entry(amount, currency)
    expect('statement' in reading && reading.statement).toMatchObject({
      lines: [],
      unreadable: [{ text: expect.stringContaining(amount) }],
    })
  })
})
