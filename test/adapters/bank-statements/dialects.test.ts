// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { StatementLine } from '../../../lib/domain/bank/statement'
import { statementIn } from './statement-files'

/** Day, amount, payer, what was written, references, the bank's id. */
const brief = ({ bookedOn, amount, payer, text, references, bankId, isReversal }: StatementLine) => [
  bookedOn,
  amount.minor,
  amount.currency,
  payer,
  text,
  references.join(),
  bankId,
  ...(isReversal ? ['reversal'] : []),
]

const DIALECTS: Readonly<Record<string, { account: string; lines: unknown[][]; pending?: number }>> = {
  'nordea-camt053.xml': {
    account: 'FI2112345600000785',
    pending: 1,
    lines: [
      ['2026-11-12', 228_760, 'EUR', 'NORTHLIGHT STUDIO OY', '', '00000000000020260406', '1112588NNNN000001'],
      ['2026-11-12', -8_990, 'EUR', '', 'Puhelinlasku & laajakaista', '', '1112588NNNN000002'],
    ],
  },
  'op-camt053-batch.xml': {
    account: 'FI4250001510000023',
    lines: [
      ['2026-11-12', 10_050, 'EUR', 'Hyvärinen Åke', '', 'RF341234561', '20261112593497000012/593497A1'],
      ['2026-11-12', 25_000, 'EUR', 'Mäkelä Oy', '', '11112', '20261112593497000012/593497A2'],
    ],
  },
  'danske-camt054.xml': {
    account: 'DK5000400440116243',
    lines: [
      ['2026-11-16', 745_000, 'DKK', 'Nordhavn Kaffe ApS', '2026-051 2026-052', '', 'DAB1'],
      ['2026-11-16', -50_000, 'DKK', '', 'Returned: 2026-049', '', 'DAB2', 'reversal'],
    ],
  },
  'sparkasse.sta': {
    account: '20070024/0123456789',
    lines: [
      [
        '2026-11-13',
        124_000,
        'EUR',
        'Müller & Söhne GmbH und Co. KG',
        'Rechnung 2026-040 vielen Dank',
        '',
        '2111310001',
      ],
      ['2026-11-13', -5_520, 'EUR', 'Stadtwerke', 'Strom November', '', ''],
      ['2026-12-30', -12_000, 'EUR', 'Beispiel AG', 'Rückgabe 2026-038', '', '2111310009', 'reversal'],
    ],
  },
  'deutsche-bank.sta': {
    account: 'DE89370400440532013000',
    lines: [
      [
        '2026-01-02',
        9_990,
        'EUR',
        'HALLA COFFEE',
        'RF18 5390 0754 7034 KD-4711',
        'RF18539007547034',
        'DB0001',
      ],
    ],
  },
  'abn-amro.sta': {
    account: '539007547',
    lines: [
      ['2026-11-16', 181_500, 'EUR', 'GROOT GRACHTEN BV', 'FACTUUR F2026-118', '', ''],
      ['2026-11-16', -1_250, 'EUR', '', 'BEA   NR:12AB34   16.11.26/12.01 CAFE DE TIJD,PAS042', '', ''],
    ],
  },
  'barclays.ofx': {
    account: '20000012345678',
    lines: [
      ['2026-11-12', 96_000, 'GBP', 'SMITH & SONS LTD', 'INV-2026-14 BGC', '', '+96000PTRNNQ20261112'],
      ['2026-11-13', -4_500, 'GBP', 'TRAINLINE', '', '', '-4500PTRNNQ20261113'],
    ],
  },
  'chase.ofx': {
    account: '000000123456789',
    lines: [
      [
        '2026-11-10',
        184_000,
        'USD',
        'ORIG CO NAME:BLUE DOOR MEDIA',
        'CO ENTRY DESCR:INV 1042 SEC:CCD',
        '',
        '202611100',
      ],
    ],
  },
  'chase.csv': {
    account: '',
    lines: [
      [
        '2026-11-10',
        184_000,
        'USD',
        '',
        'ORIG CO NAME:BLUE DOOR MEDIA CO ENTRY DESCR:INV 1042 SEC:CCD',
        '',
        '',
      ],
      ['2026-11-13', -5_999, 'USD', '', 'ADOBE *CREATIVE CLOUD', '', ''],
    ],
  },
  'wise.csv': {
    account: '',
    lines: [
      [
        '2026-11-12',
        124_000,
        'EUR',
        'Halla Coffee',
        'Received money from Halla Coffee with reference 2026-039 2026-039',
        '',
        'TRANSFER-1023456789',
      ],
      ['2026-11-13', -1_490, 'EUR', '', 'Card transaction of 14.90 EUR issued by Figma', '', 'CARD-88123456'],
    ],
  },
  'revolut.csv': {
    account: '',
    pending: 1,
    lines: [['2026-11-12', 50_000, 'EUR', '', 'Payment from Halla Coffee Oy', '', '']],
  },
  'nordea.csv': {
    account: '',
    lines: [
      ['2026-11-12', 124_000, 'EUR', 'Halla Coffee Oy', 'Halla Coffee Oy', '20260396', ''],
      ['2026-11-13', -108_990, 'EUR', 'DNA Oyj', 'DNA Oyj', '', ''],
    ],
  },
  'op.csv': {
    account: '',
    lines: [
      ['2026-11-12', 124_000, 'EUR', 'HALLA COFFEE OY', '', '00000000000020260396', '20261112/5UTH01/000123'],
      ['2026-11-13', -990, 'EUR', 'VR-YHTYMÄ OYJ', 'Viesti: liput', '', '20261113/5UTH01/000001'],
    ],
  },
  's-pankki.csv': {
    account: '',
    lines: [
      ['2026-11-12', 124_000, 'EUR', '"Kulma" Oy', '-', '20260396', '20261112/SBAN/000123'],
      ['2026-11-13', 8_650, 'EUR', 'Halla Coffee Oy', 'Lasku "2026-041" -', '', '20261113/SBAN/000044'],
      ['2026-11-13', -990, 'EUR', 'MEIKÄLÄINEN MAIJA', 'liput -', '', '20261113/SBAN/000045'],
    ],
  },
  'danske.csv': {
    account: '',
    pending: 1,
    lines: [['2026-11-12', 124_000, 'EUR', 'Halla Coffee Oy', '', '', '']],
  },
  'ing-preamble.csv': {
    account: '',
    lines: [['2026-11-12', 124_000, 'EUR', 'Müller & Söhne GmbH', 'Rechnung 2026-040', '', '']],
  },
  'barclays.csv': {
    account: '20-00-0012345678',
    lines: [
      ['2026-11-12', 96_000, 'GBP', '', 'SMITH & SONS LTD INV-2026-14 BGC', '', ''],
      ['2026-11-13', -4_500, 'GBP', '', 'TRAINLINE', '', ''],
    ],
  },
}

describe('the files of banks', () => {
  test.each(Object.entries(DIALECTS))('%s', async (name, { account, lines, pending = 0 }) => {
    const statement = await statementIn(name, name === 'chase.csv' ? 'monthFirst' : 'dayFirst')
    expect(statement.lines.map(brief)).toEqual(lines)
    expect(statement).toMatchObject({ unreadable: [], pending })
    expect(new Set(statement.lines.map((line) => line.account))).toEqual(new Set([account]))
  })
})
