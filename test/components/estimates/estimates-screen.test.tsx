// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { EstimateScreen } from '../../../components/estimates/EstimateScreen'
import { EstimatesScreen } from '../../../components/estimates/EstimatesScreen'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { Estimate } from '../../../lib/domain/estimate/estimate'
import type { DeductedDeposit } from '../../../lib/domain/invoice/deducted-deposit'
import { totalsOf } from '../../../lib/domain/invoice/totals'
import { decimal } from '../../../lib/domain/money/decimal'
import type { Output } from '../../../lib/messaging/protocol'
import {
  aDepositOf,
  agreedOn,
  anEstimate,
  anOffer,
  aVersion,
  COPY_EDITING,
  GUIDELINES,
} from '../../builders/estimate'
import { aLine } from '../../builders/invoice'
import { aPerson, fakeBackground, Leavable, renderPage } from '../page'

afterEach(cleanup)
const user = aPerson()
const TODAY = plainDate('2026-11-25')
const agreed = anEstimate([aVersion(anOffer(), agreedOn('2026-11-24'))])
const changed = anEstimate([
  aVersion(anOffer(), agreedOn('2026-11-24')),
  aVersion(anOffer([COPY_EDITING, GUIDELINES]), agreedOn('2026-11-25')),
])

function background(
  estimates: readonly Estimate[],
  revise: Output<'estimate.revise'> = { ok: true },
  asked: readonly DeductedDeposit[] = [],
) {
  const deposits = asked.map((deduction) => ({ estimateId: 'ESTIMATE', deduction }))
  return fakeBackground({
    'estimates.list': () => ({ ok: true, estimates, deposits }) as unknown as Output<'estimates.list'>,
    'estimate.answer': () => ({ ok: true, undo: 'U' }),
    'estimate.confirmSent': () => ({ ok: true, undo: 'U' }),
    'estimate.revise': () => revise,
    'estimate.invoice': () => ({ ok: true }),
    'estimate.deposit': () => ({ ok: true }),
    'estimate.ask': () => ({ ok: true }),
  })
}

function open(
  estimates: readonly Estimate[],
  revise?: Output<'estimate.revise'>,
  deposits?: readonly DeductedDeposit[],
) {
  const behind = background(estimates, revise, deposits)
  renderPage(
    behind,
    <Leavable>
      <EstimatesScreen today={TODAY} />
    </Leavable>,
  )
  return behind
}

async function choose(action: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'More for E-2026-001' }))
  await user.click(await screen.findByRole('menuitem', { name: action }))
}

describe('the estimates', () => {
  test('teach how to begin where there are none', async () => {
    open([])
    expect(await screen.findByText('No estimates yet')).toBeTruthy()
  })

  test('stand with client, number, sum and state, those that wait first', async () => {
    open([anEstimate(), { ...agreed, id: 'OTHER', number: 'E-2026-002' }])
    const row = await screen.findByRole('listitem')
    for (const text of [
      'Northlight Studio Oy',
      'E-2026-001',
      '€1,280.10',
      'waiting for an answer, 28 days left',
    ]) {
      expect(within(row).getByText(text)).toBeTruthy()
    }
    await user.click(screen.getByRole('button', { name: 'Agreed 1' }))
    expect(await screen.findByText('agreed on 24 November 2026')).toBeTruthy()
  })

  test.each([
    [
      'with a reply',
      anEstimate([aVersion()], { reply: { replyId: 'm', on: TODAY, isRead: false } }),
      'they wrote on 25 November 2026',
    ],
    ['changed', anEstimate([...agreed.versions, aVersion()]), 'agreed; a change waits for an answer'],
    [
      'declined',
      anEstimate([aVersion(anOffer(), { answer: { kind: 'declined', on: TODAY, note: '' } })]),
      'declined on 25 November 2026',
    ],
    [
      'lapsed',
      anEstimate([aVersion(anOffer(undefined, { validUntil: plainDate('2026-11-24') }))]),
      'not answered by 24 November 2026',
    ],
    ['not sent', anEstimate([aVersion(anOffer(), { delivery: 'unsent' })]), 'not sent'],
    ['invoiced', { ...agreed, invoice: { id: 'I', isSent: true } }, 'invoiced'],
  ])('say in words that one is %s', async (_, estimate, words) => {
    open([estimate])
    expect(await screen.findByText(words)).toBeTruthy()
  })

  test('offer the next step before what is behind More, as invoices do', async () => {
    open([anEstimate()])
    const next = await screen.findByRole('button', { name: 'They agreed' })
    const more = screen.getByRole('button', { name: 'More for E-2026-001' })
    expect(next.compareDocumentPosition(more)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('are answered with a day and where it stands, and can be undone', async () => {
    const behind = open([anEstimate()])
    await user.click(await screen.findByRole('button', { name: 'They agreed' }))
    expect(screen.getByText(/^The conversation “The new site” is noted/)).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Fine')
    await user.click(screen.getByRole('button', { name: 'Record that they agreed' }))
    expect(await screen.findByText('Northlight Studio Oy agreed to E-2026-001')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
    expect(behind.inputsOf('estimate.answer')).toMatchObject([
      { estimateId: 'ESTIMATE', version: 0, answer: { kind: 'agreed', on: '2026-11-25', note: 'Fine' } },
    ])
  })

  test('have an answer that was typed and not recorded again after a look elsewhere', async () => {
    open([anEstimate()])
    await user.click(await screen.findByRole('button', { name: 'They agreed' }))
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Fine')
    await user.dblClick(screen.getByRole('button', { name: 'Look elsewhere' }))
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })).value).toBe('Fine')
    expect(screen.getByText(/^What you typed before is still here/)).toBeTruthy()
  })

  test('keep an answer that was typed until it is recorded, where that was refused', async () => {
    const estimates = { ok: true, estimates: [anEstimate()], deposits: [] }
    renderPage(
      fakeBackground({
        'estimates.list': () => estimates as unknown as Output<'estimates.list'>,
        'estimate.answer': () => ({ ok: false, code: 'storageFull' }),
      }),
      <EstimatesScreen today={TODAY} />,
    )
    await user.click(await screen.findByRole('button', { name: 'They agreed' }))
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Fine')
    await user.click(screen.getByRole('button', { name: 'Record that they agreed' }))
    expect(await screen.findByText(/^The browser has no room left/)).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('Fine')
  })

  test('take no answer from before they were sent', async () => {
    const behind = open([anEstimate()])
    await choose('They declined')
    const day = screen.getByRole('textbox', { name: 'On which day' })
    await user.clear(day)
    await user.type(day, '2026-11-20')
    await user.click(screen.getByRole('button', { name: 'Record that they declined' }))
    expect(await screen.findByText(/It was sent on 23 November 2026/)).toBeTruthy()
    expect(behind.inputsOf('estimate.answer')).toEqual([])
  })

  test('that were answered too late are agreed to with one press all the same', async () => {
    const lapsed = aVersion(anOffer(undefined, { validUntil: plainDate('2026-11-24') }))
    open([anEstimate([lapsed], { reply: { replyId: 'm', on: TODAY, isRead: false } })])
    expect(await screen.findByText('they wrote on 25 November 2026')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'They agreed' })).toBeTruthy()
  })

  test('whose change was declined are agreed to as they were before', async () => {
    const declined = { answer: { kind: 'declined', on: TODAY, note: '' } } as const
    const behind = open([anEstimate([aVersion(), aVersion(anOffer([GUIDELINES]), declined)])])
    await user.click(await screen.findByRole('button', { name: /All/ }))
    await choose('They agreed to the offer before')
    await user.click(screen.getByRole('button', { name: 'Record that they agreed' }))
    expect(behind.inputsOf('estimate.answer')).toMatchObject([{ version: 0, answer: { kind: 'agreed' } }])
  })

  test('not seen to leave are said to be sent, or thrown away', async () => {
    const behind = open([anEstimate([aVersion(anOffer(), { delivery: 'unsent' })])])
    await choose('Mark as sent')
    expect(await screen.findByText('E-2026-001 is sent')).toBeTruthy()
    await choose('The draft was thrown away')
    expect(await screen.findByText('E-2026-001 waits no longer to be sent')).toBeTruthy()
    expect(behind.inputsOf('estimate.confirmSent')).toMatchObject([{ sent: true }, { sent: false }])
  })

  test('said to be thrown away by mistake are marked as sent', async () => {
    const behind = open([anEstimate([aVersion(anOffer(), { delivery: 'abandoned' })])])
    await choose('Mark as sent')
    expect(behind.inputsOf('estimate.confirmSent')).toMatchObject([{ sent: true }])
    await user.click(screen.getByRole('button', { name: 'More for E-2026-001' }))
    expect(screen.queryByRole('menuitem', { name: 'The draft was thrown away' })).toBeNull()
  })

  test('take an answer back', async () => {
    const behind = open([agreed])
    await choose('Take the answer back')
    expect(await screen.findByText('The answer to E-2026-001 was taken back')).toBeTruthy()
    expect(behind.inputsOf('estimate.answer')[0]).not.toHaveProperty('answer')
  })

  test('take back that the offer before was agreed to', async () => {
    const declined = { answer: { kind: 'declined', on: TODAY, note: '' } } as const
    const behind = open([
      anEstimate([aVersion(anOffer(), agreedOn(TODAY)), aVersion(anOffer([GUIDELINES]), declined)]),
    ])
    await user.click(await screen.findByRole('button', { name: /All/ }))
    await choose('Take the answer back')
    expect(behind.inputsOf('estimate.answer')).toMatchObject([{ version: 0 }])
  })

  test('are invoiced with one press once agreed, and revised, a second time in words', async () => {
    const behind = open([agreed], { ok: false, code: 'alreadyInDraft' })
    await user.click(await screen.findByRole('button', { name: 'Invoice it' }))
    expect(behind.inputsOf('estimate.invoice')).toMatchObject([{ estimateId: 'ESTIMATE', again: false }])
    await choose('Revise')
    await choose('Write it again')
    expect(behind.inputsOf('estimate.revise')).toMatchObject([{ again: false }, { again: true }])
  })

  test('that nobody answers for a week are asked about with one press', async () => {
    const behind = background([anEstimate()])
    renderPage(behind, <EstimatesScreen today={plainDate('2026-11-30')} />)
    await user.click(await screen.findByRole('button', { name: 'Ask if it suits' }))
    expect(behind.inputsOf('estimate.ask')).toMatchObject([
      { estimateId: 'ESTIMATE', text: expect.stringContaining('Have you had a chance to look at it?') },
    ])
  })

  test('that were not sent or are invoiced offer nothing', async () => {
    open([anEstimate([aVersion(anOffer(), { delivery: 'unsent' })])])
    await screen.findByText('not sent')
    expect(screen.queryByRole('button', { name: /They agreed|Revise|Invoice it/ })).toBeNull()
  })
})

describe('one estimate', () => {
  function openOne(estimate: Estimate, id = 'ESTIMATE', deposits: readonly DeductedDeposit[] = []) {
    const behind = background([estimate], undefined, deposits)
    renderPage(
      behind,
      <EstimateScreen
        estimateId={id}
        today={TODAY}
        logo={undefined}
        renderEstimate={async () => ({ ok: false, characters: '😀' })}
      />,
    )
  }

  /** Each row of a version: what it says, and its amount. */
  function rowsOf(version: HTMLElement) {
    return [...version.querySelectorAll('li, dl > div, section > p')].map((row) =>
      [...row.children].map((part) => part.textContent).join(' '),
    )
  }

  test('shows what is agreed, the extra cost, the versions and what has happened', async () => {
    openOne(changed)
    expect(await screen.findByText('Extra cost since the estimate')).toBeTruthy()
    expect(screen.getByText('€803.20')).toBeTruthy()
    const change = screen.getByRole('region', { name: 'Change order 1' })
    expect(rowsOf(change)).toEqual([
      'Added: Brand guidelines, print-ready +€640.00',
      'VAT +€163.20',
      'Extra cost +€803.20',
      'Estimate E-2026-001 €1,280.10',
      'This change +€803.20',
      'New total €2,083.30',
    ])
    expect(screen.getAllByText('Northlight Studio Oy agreed')).toHaveLength(2)
    expect(screen.getByText('Change order 1 made')).toBeTruthy()
  })

  test.each([
    ['not sent yet', { isSent: false }, 'An invoice was made, not sent yet'],
    ['sent', { isSent: true }, 'The invoice was sent'],
    ['taken back', { isSent: false, isTakenBack: true }, 'The invoice was made void, or credited in full'],
  ] as const)('says that its invoice is %s', async (_, invoice, words) => {
    openOne({ ...agreed, invoice: { id: 'I', ...invoice } })
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Invoice it' }) !== null).toBe(!invoice.isSent)
  })

  test('says what comes between its lines and its total', async () => {
    openOne(
      anEstimate([
        aVersion(
          anOffer(undefined, {
            totals: totalsOf([COPY_EDITING], { kind: 'percent', percent: decimal('10') }, 'EUR'),
          }),
        ),
      ]),
    )
    expect(rowsOf(await screen.findByRole('region', { name: 'Estimate' }))).toEqual([
      'Website copy editing 1,020.00',
      'Lines 1,020.00',
      'Discount 10% -102.00',
      'Before VAT 918.00',
      'VAT 25.5% 234.09',
      'Total €1,152.09',
    ])
  })

  test('names the characters that its PDF cannot have', async () => {
    openOne(anEstimate())
    await user.click(await screen.findByRole('button', { name: 'Download PDF' }))
    expect((await screen.findByRole('alert')).textContent).toContain('😀')
  })

  test('names the deposits that were asked for, and what is left to ask for', async () => {
    openOne(agreed, 'ESTIMATE', [aDepositOf('2026-002', 76_806)])
    const entry = await screen.findByRole('link', { name: 'Deposit 2026-002 asked for, €768.06' })
    expect(entry.getAttribute('href')).toBe('#invoice/INVOICE 2026-002')
    expect(screen.getByText('Not asked for yet').nextSibling?.textContent).toBe('€512.04')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('tells that deposits stand for more than is agreed by now', async () => {
    openOne(anEstimate(), 'ESTIMATE', [aDepositOf('2026-002', 76_806)])
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Deposits ask for €768.06 more than is agreed now/,
    )
    expect(screen.queryByText('Not asked for yet')).toBeNull()
  })

  test('that is invoiced names the deposits that came off', async () => {
    openOne({ ...agreed, invoice: { id: 'I', isSent: true } }, 'ESTIMATE', [aDepositOf('2026-002', 76_806)])
    expect(await screen.findByText('Asked for in deposits')).toBeTruthy()
    expect(screen.queryByText('Not asked for yet')).toBeNull()
  })

  test('that is gone says so', async () => {
    openOne(anEstimate(), 'GONE')
    expect(await screen.findByText(/no longer here/)).toBeTruthy()
  })
})

test('a deposit of what was agreed is asked for by its share', async () => {
  const behind = open([agreed])
  await user.click(await screen.findByRole('button', { name: 'Agreed 1' }))
  await choose('Invoice a deposit')
  const share = await screen.findByRole('textbox', { name: 'Share of the agreed total, per cent' })
  expect(screen.getByText('€384.03 with VAT')).toBeTruthy()
  await user.clear(share)
  await user.click(screen.getByRole('button', { name: 'Write the deposit invoice' }))
  expect(await screen.findByText('Write a share up to 100, such as 30.')).toBeTruthy()
  expect(behind.inputsOf('estimate.deposit')).toEqual([])
  await user.type(share, '12,5')
  await user.click(screen.getByRole('button', { name: 'Write the deposit invoice' }))
  expect(behind.inputsOf('estimate.deposit')).toMatchObject([
    { percent: '12.5', description: 'Deposit, 12.5% of estimate E-2026-001' },
  ])
})

test.each([
  ['with VAT, to the cent of its invoice', ['25.5', '13.5', '10'], '€38.56 with VAT'],
  ['without a word of VAT where none is charged', [undefined, undefined, undefined], '€33.00'],
])('the sum of a deposit stands beside its share %s', async (_, rates, sum) => {
  const lines = ['33.35', '66.65', '9.99'].map((price, at) => {
    const { vatRate: _rate, ...line } = aLine(`Part ${at}`, '1', price)
    return { ...line, ...(rates[at] === undefined ? {} : { vatRate: rates[at] }) }
  })
  open([anEstimate([aVersion(anOffer(lines), agreedOn('2026-11-24'))])])
  await user.click(await screen.findByRole('button', { name: 'Agreed 1' }))
  await choose('Invoice a deposit')
  expect(await screen.findByText(sum)).toBeTruthy()
})

test('a deposit beside others asks for no more than they leave of what was agreed', async () => {
  const behind = open([agreed], undefined, [aDepositOf('2026-002', 76_806)])
  await user.click(await screen.findByRole('button', { name: 'Agreed 1' }))
  await choose('Invoice a deposit')
  const share = await screen.findByRole('textbox', { name: 'Share of the agreed total, per cent' })
  expect(screen.getByText('Asked for before: €768.06. Not asked for yet: €512.04.')).toBeTruthy()
  await user.clear(share)
  await user.type(share, '60')
  await user.click(screen.getByRole('button', { name: 'Write the deposit invoice' }))
  expect(await screen.findByText(/^Of what was agreed, €512.04 is not asked for yet/)).toBeTruthy()
  expect(behind.inputsOf('estimate.deposit')).toEqual([])
  await user.clear(share)
  await user.type(share, '40')
  await user.click(screen.getByRole('button', { name: 'Write the deposit invoice' }))
  expect(behind.inputsOf('estimate.deposit')).toMatchObject([{ percent: '40' }])
})

test('an estimate whose deposits stand for more than is agreed by now says so in the list', async () => {
  open([anEstimate()], undefined, [aDepositOf('2026-002', 76_806)])
  expect(await screen.findByText(/^Deposits ask for €768.06 more than is agreed now/)).toBeTruthy()
})
