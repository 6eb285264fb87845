import { describe, expect, test } from 'vitest'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { openComposer } from '../../../lib/app/composer/open-composer'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { aDraft, aDraftLine } from '../../builders/draft'
import { fakeWorld } from '../../fakes/world'
import { offerIn } from '../estimates/estimate-job'
import { ELLA, FRAME, fillIn, issueIn, openIn, PIECES, signal } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

async function ready() {
  const world = await fakeWorld().withProfile()
  const session = await openIn(world)
  return { world, session, invoiceId: await issueIn(world, session) }
}

describe('filling a draft', () => {
  test('hands over the pieces and reports each step', async () => {
    const { world, session, invoiceId } = await ready()
    expect(await fillIn(world, session, invoiceId)).toMatchObject({
      ok: true,
      report: { attach: { outcome: 'done' }, block: { outcome: 'done' }, subject: { outcome: 'done' } },
    })
    expect(world.seen.fills).toEqual([{ view: 'gmail-1', ...PIECES, others: [] }])
  })

  test('puts the next pieces in the place of the last', async () => {
    const { world, session, invoiceId } = await ready()
    await fillIn(world, session, invoiceId)
    await fillIn(world, session, invoiceId)
    expect(world.seen.fills[1]).toMatchObject({
      replacesFile: PIECES.file.name,
      previousBlock: PIECES.block,
      previousSubject: PIECES.subject,
    })
  })

  test.each([
    ['forward', 'Fwd: Invoice 2026-000', true],
    ['forward', 'Fwd: Photos', false],
    ['new', 'Invoice 2026-000', false],
  ] as const)(
    'lets the subject of an earlier invoice give way in a forward: %s, %s',
    async (kind, subject, gives) => {
      const world = await fakeWorld().withProfile()
      const opened = { view: 'gmail-1', kind, host: 'gmail', subject, recipients: [ELLA] } as const
      const { session } = await openComposer(world, FRAME, opened)
      await fillIn(world, session, await issueIn(world, session))
      expect(world.seen.fills[0]?.previousSubject).toBe(gives ? subject : undefined)
    },
  )

  test('names the invoices that stand unsent in other drafts, and is none where the mail turns out to hold one', async () => {
    const { world, session, invoiceId } = await ready()
    await fillIn(world, session, invoiceId)
    const second = await openIn(world, 'gmail-2')
    const other = await issueIn(world, second)
    const failed = { outcome: 'failed' } as const
    world.answerFill({ attach: failed, block: failed, subject: { outcome: 'skipped' }, stands: '2026-001' })
    expect(await fillIn(world, second, other)).toMatchObject({ report: { stands: '2026-001' } })
    expect(world.seen.fills[1]?.others).toEqual([{ number: '2026-001', fileName: PIECES.file.name }])
    await signal(world, 'confirmed', { view: 'gmail-2' })
    expect(world.store.all('invoice').get(other)?.invoice.delivery).toBe('unsent')
  })

  test('tells the mail of an estimate that stands unsent in another draft, which takes no invoice', async () => {
    const world = await fakeWorld().withProfile()
    const first = await openIn(world)
    await fillIn(world, first, await offerIn(world, first))
    await fillIn(world, first, [...world.store.all('estimate').keys()][0] ?? '')
    const second = await openIn(world, 'gmail-2')
    await fillIn(world, second, await issueIn(world, second))
    expect(world.seen.fills.map(({ others }) => others)).toEqual([
      [],
      [],
      [{ number: 'E-2026-001', fileName: PIECES.file.name }],
    ])
  })

  test('does not take for filled what failed', async () => {
    const { world, session, invoiceId } = await ready()
    const failed = { outcome: 'failed', code: 'timedOut' } as const
    world.answerFill({ attach: failed, block: { outcome: 'done' }, subject: { outcome: 'skipped' } })
    await fillIn(world, session, invoiceId)
    await fillIn(world, session, invoiceId)
    expect(world.seen.fills[1]).toHaveProperty('previousBlock')
    expect(world.seen.fills[1]).not.toHaveProperty('replacesFile')
    expect(world.seen.fills[1]).not.toHaveProperty('previousSubject')
  })

  test('says that the draft is gone, and forgets what it meant to do', async () => {
    const { world, session, invoiceId } = await ready()
    world.answerFill(undefined)
    expect(await fillIn(world, session, invoiceId)).toEqual({ ok: false, code: 'draftGone' })
    await signal(world, 'confirmed')
    expect([...world.store.all('invoice').values()][0]?.invoice.delivery).toBe('unsent')
  })

  test('counts what stands in the mail as sent, not a change that never came there', async () => {
    const { world, session, invoiceId } = await ready()
    await fillIn(world, session, invoiceId)
    const totalOf = () => world.store.all('invoice').get(invoiceId)?.invoice.issued.totals.total.minor
    const inMail = totalOf()
    await issueIn(world, session, { draft: aDraft({ lines: [aDraftLine({ quantity: '20' })] }) })
    expect(totalOf()).not.toBe(inMail)
    await signal(world, 'confirmed')
    expect(totalOf()).toBe(inMail)
    expect(world.store.all('invoice').get(invoiceId)?.invoice.delivery).toBe('confirmed')
    expectLedgerHolds(world.store)
  })

  test('counts what stands in the mail also where only the person knows that it was sent', async () => {
    const { world, session, invoiceId } = await ready()
    await fillIn(world, session, invoiceId)
    const inMail = world.store.all('invoice').get(invoiceId)?.invoice.issued
    await issueIn(world, session, { draft: aDraft({ lines: [aDraftLine({ quantity: '20' })] }) })
    await signal(world, 'undone')
    expect(world.store.all('invoice').get(invoiceId)?.invoice.issued).not.toEqual(inMail)
    await confirmSent(world, { command: 'C', invoiceId, sent: true })
    expect(world.store.all('invoice').get(invoiceId)?.invoice.issued).toEqual(inMail)
  })

  test('counts the change as sent once it is in the mail', async () => {
    const { world, session, invoiceId } = await ready()
    await fillIn(world, session, invoiceId)
    await issueIn(world, session, { draft: aDraft({ lines: [aDraftLine({ quantity: '20' })] }) })
    const changed = world.store.all('invoice').get(invoiceId)?.invoice.issued
    await fillIn(world, session, invoiceId)
    await signal(world, 'confirmed')
    expect(world.store.all('invoice').get(invoiceId)?.invoice.issued).toEqual(changed)
  })

  test('keeps the PDF that is in the mail where another could not be put there', async () => {
    const { world, session, invoiceId } = await ready()
    await fillIn(world, session, invoiceId)
    const file = { ...PIECES.file, base64: 'JVBERjI=' }
    const failed = { outcome: 'failed', code: 'timedOut' } as const
    for (const report of [undefined, { attach: failed, block: failed, subject: failed }]) {
      world.answerFill(report)
      await fillDraft(world, FRAME.tabId, session, { documentId: invoiceId, ...PIECES, file })
      expect(world.store.all('file').get(invoiceId)).toEqual(PIECES.file)
    }
  })

  test('takes the calendar file from before away, or says that it is still there', async () => {
    const { world, session, invoiceId } = await ready()
    const done = { outcome: 'done' } as const
    const calendar = { name: 'deposit.ics', type: 'text/calendar', base64: 'aWNz' }
    const fill = (file?: typeof calendar) =>
      fillDraft(world, FRAME.tabId, session, {
        documentId: invoiceId,
        ...PIECES,
        ...(file ? { calendar: file } : {}),
      })
    world.answerFill({ attach: done, block: done, subject: done, calendar: done })
    await fill(calendar)
    await fill({ ...calendar, name: 'invoice.ics' })
    expect(world.seen.fills[1]).toMatchObject({ replacesCalendar: 'deposit.ics' })
    world.answerFill({ attach: done, block: done, subject: done })
    const left = { ok: true, report: { calendar: { outcome: 'failed', code: 'left' } } }
    expect(await fill()).toMatchObject(left)
    expect(await fill()).toMatchObject(left)
  })

  test('is refused for an invoice of another draft', async () => {
    const { world, session } = await ready()
    expect(await fillIn(world, session, 'other')).toEqual({ ok: false, code: 'sessionEnded' })
    expect(world.seen.fills).toEqual([])
  })
})
