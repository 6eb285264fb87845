import { describe, expect, test } from 'vitest'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { mailBlock } from '../../../lib/app/document/mail-block'
import { reminderText } from '../../../lib/app/reminders/reminder-text'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import type { CreditAdvance } from '../../../lib/domain/invoice/advance'
import { money } from '../../../lib/domain/money/money'
import { CLIENT_LANGUAGES } from '../../../lib/domain/party/party'
import { REMINDER_STAGES } from '../../../lib/domain/reminders/stage'
import { aDraft, aDraftLine } from '../../builders/draft'
import { anInvoice, aSeller } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, fillIn, issueIn, openIn, sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

const INCENTIVE = { kind: 'credit', code: '', amount: '50', until: '31.3.2027' } as const

async function creditsOf(world: FakeWorld): Promise<readonly CreditAdvance[]> {
  const shown = await showComposer(world, FRAME.tabId, await openIn(world, 'gmail-9'))
  return shown.ok ? shown.advances.filter((advance) => advance.kind === 'credit') : []
}

describe('a credit for future work', () => {
  test('is there for the next invoice, and what that does not need stays', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', aDraft({ incentive: INCENTIVE }))
    const [credit] = await creditsOf(world)
    expect(credit).toMatchObject({
      clientId: 'northlight',
      until: '2027-03-31',
      credit: { amount: { minor: 5_000 } },
    })
    if (!credit) throw new Error('No credit')
    const small = aDraft({
      usesCredit: credit.credit,
      lines: [aDraftLine({ quantity: '1', unitPrice: '30' })],
    })
    await sentInvoice(world, 'confirmed', 'gmail-2', small)
    expect(await creditsOf(world)).toMatchObject([
      { credit: { number: '2026-001', amount: { minor: 2_000 } } },
    ])
    expectLedgerHolds(world.store)
  })

  test('comes off before VAT, by the invoice that gave it', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', aDraft({ incentive: INCENTIVE }))
    const [credit] = await creditsOf(world)
    if (!credit) throw new Error('No credit')
    const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-2', aDraft({ usesCredit: credit.credit }))
    const { issued } = world.store.all('invoice').get(invoiceId)?.invoice ?? {}
    expect(issued?.totals).toMatchObject({ credit: { minor: 5_000 }, net: { minor: 97_000 } })
    expect(issued && mailBlock(documentOf(issued), 'en').text).toContain(
      'Credit from invoice 2026-001: -€50.00',
    )
    expect(await creditsOf(world)).toEqual([])
  })

  test('is not used twice, nor after its last day', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', aDraft({ incentive: INCENTIVE }))
    const [credit] = await creditsOf(world)
    if (!credit) throw new Error('No credit')
    const draft = aDraft({ usesCredit: credit.credit })
    await sentInvoice(world, 'confirmed', 'gmail-2', draft)
    const session = await openIn(world, 'gmail-3')
    const refused = { ok: false, code: 'depositMoved' }
    expect(await issueInvoice(world, FRAME.tabId, { command: 'X', session, draft })).toEqual(refused)
  })

  test('that an invoice in a draft uses is not used by another', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world, 'confirmed', 'gmail-1', aDraft({ incentive: INCENTIVE }))
    const [credit] = await creditsOf(world)
    if (!credit) throw new Error('No credit')
    const draft = aDraft({ usesCredit: credit.credit })
    const first = await openIn(world, 'gmail-2')
    await fillIn(world, first, await issueIn(world, first, { draft }))
    const session = await openIn(world, 'gmail-3')
    const refused = { ok: false, code: 'depositInDraft' }
    expect(await issueInvoice(world, FRAME.tabId, { command: 'X', session, draft })).toEqual(refused)
  })
})

describe('incentives', () => {
  const offered = anInvoice({
    seller: aSeller({ monthOffer: { text: 'Logo checks at half price', until: plainDate('2026-12-31') } }),
    incentive: { kind: 'code', code: 'TAKK-25', worth: money(2_500, 'EUR'), until: plainDate('2027-01-31') },
  })
  const said = /TAKK-25|half price/

  test('stand in the first mail, the offer in the seller’s language alone and while it lasts', () => {
    const text = mailBlock(documentOf(offered), 'en').text
    expect(text).toContain('A gift for you: code TAKK-25, worth €25.00, valid until 31 January 2027.')
    expect(text).toContain('Logo checks at half price (until 31 December 2026)')
    expect(mailBlock(documentOf({ ...offered, language: 'fi' }), 'fi').text).not.toContain('half price')
    const late = { ...offered, issueDate: plainDate('2027-01-01') }
    expect(mailBlock(documentOf(late), 'en').text).not.toContain('half price')
  })

  test.each(CLIENT_LANGUAGES)('are whole in %s', (language) => {
    const credit = { kind: 'credit', amount: money(5_000, 'EUR'), until: plainDate('2027-01-31') } as const
    for (const incentive of [credit, offered.incentive]) {
      const text = mailBlock(documentOf({ ...offered, ...(incentive ? { incentive } : {}) }), language).text
      expect(text).not.toMatch(/[{}]/)
      expect(text).toContain('2027')
    }
  })

  test('are in no reminder of any step', () => {
    for (const stage of REMINDER_STAGES) {
      for (const language of CLIENT_LANGUAGES) {
        const { subject, body } = reminderText({
          invoice: { ...offered, language },
          stage,
          open: offered.totals.total,
          relation: 'regular',
          today: plainDate('2026-12-20'),
          senderName: 'Aino Lehtonen',
          contactName: 'Ella Moreau',
        })
        const text = `${subject} ${body}`
        expect(text).not.toMatch(said)
        expect(text).toContain('2026-040')
      }
    }
  })
})
