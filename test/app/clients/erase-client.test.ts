import { describe, expect, test } from 'vitest'
import { restoreBackup } from '../../../lib/app/backup/restore-backup'
import { saveClient } from '../../../lib/app/clients/change-client'
import { eraseClient, planErasing } from '../../../lib/app/clients/erase-client'
import { listClients } from '../../../lib/app/clients/show-clients'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { saveDraft } from '../../../lib/app/composer/save-draft'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { confirmSent } from '../../../lib/app/drafts/confirm-sent'
import { answerEstimate } from '../../../lib/app/estimates/answer-estimate'
import { changeInvoices } from '../../../lib/app/invoices/change-invoices'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { listInvoices } from '../../../lib/app/invoices/show-receivables'
import { repeatInvoice } from '../../../lib/app/recurring/recurring-plans'
import { loadViews, saveViews } from '../../../lib/app/settings/saved-views'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { entryOf } from '../../../lib/domain/estimate/entry'
import { money } from '../../../lib/domain/money/money'
import { aDraft } from '../../builders/draft'
import { anEstimate } from '../../builders/estimate'
import { aSchedule } from '../../builders/recurring'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { backupOf } from '../backup/backup-of'
import { FRAME, fillIn, issueIn, openIn, sentInvoice, signal } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

const on = plainDate('2026-11-24')

/** A client with one paid invoice and a draft that was begun. */
async function paidWorld(): Promise<{ world: FakeWorld; invoiceId: string }> {
  const world = await fakeWorld().withProfile()
  const invoiceId = await sentInvoice(world)
  await recordPayment(world, { command: 'P', invoiceId, amount: money(128_010, 'EUR'), on })
  await saveDraft(world, FRAME.tabId, await openIn(world, 'gmail-2'), aDraft({ note: 'half written' }))
  return { world, invoiceId }
}

describe('erasing a client', () => {
  test('says first what goes, what stays and for how long', async () => {
    const { world } = await paidWorld()
    expect(await listClients(world)).toMatchObject({ clients: [{ id: 'northlight' }] })
    expect(await planErasing(world, 'northlight')).toEqual({
      ok: true,
      name: 'Northlight Studio Oy',
      keptInvoices: 1,
      keptUntilYear: 2032,
      drafts: 2,
      estimates: 0,
      views: [],
      openInvoices: 0,
      unsentInvoices: 0,
    })
    expect(await planErasing(world, 'nobody')).toEqual({ ok: false, code: 'unknownClient' })
  })

  test('leaves the invoice with what the books need, and nothing of the person', async () => {
    const { world, invoiceId } = await paidWorld()
    const { rows: before } = await listInvoices(world)
    expect(await eraseClient(world, { command: 'E', clientId: 'northlight' })).toEqual({ ok: true })
    const left = JSON.stringify(
      (['event', 'invoice', 'client', 'draft', 'commands', 'reminders', 'archiveIndex'] as const).map(
        (kind) => [...world.store.all(kind).values()],
      ),
    )
    for (const word of ['Ella', 'ella@', '18c2', 'half written']) expect(left).not.toContain(word)
    expect(world.store.all('invoice').get(invoiceId)?.invoice.issued.client).toMatchObject({
      name: 'Northlight Studio Oy',
      address: { city: 'Helsinki' },
    })
    const { rows: after } = await listInvoices(world)
    expect(after.map(({ number, total, open }) => [number, total, open])).toEqual(
      before.map(({ number, total, open }) => [number, total, open]),
    )
    // The PDF as it was sent is the voucher itself.
    expect(world.store.all('file').has(invoiceId)).toBe(true)
    expect(await listClients(world)).toEqual({ clients: [], archived: [], names: {} })
    expectLedgerHolds(world.store)
  })

  test('leaves nothing of them in what could be taken back', async () => {
    const { world, invoiceId } = await paidWorld()
    await world.store.write([
      { kind: 'estimate', id: 'ESTIMATE', data: anEstimate() },
      { kind: 'estimateIndex', id: '', data: [entryOf(anEstimate())] },
    ])
    const answer = { kind: 'agreed', on, note: 'Ella rang' } as const
    await answerEstimate(world, { command: 'ANSWER', estimateId: 'ESTIMATE', version: 0, answer })
    await repeatInvoice(world, { command: 'REPEAT', invoiceId, schedule: aSchedule() })
    expect(JSON.stringify(world.store.all('commands').get(''))).toContain('Ella rang')
    await eraseClient(world, { command: 'E', clientId: 'northlight' })
    const left = JSON.stringify(world.store.all('commands').get(''))
    for (const word of ['Ella', 'ella@', '18c2']) expect(left).not.toContain(word)
  })

  test('takes the saved views that tell of them, named before, and leaves the others', async () => {
    const { world, invoiceId } = await paidWorld()
    await changeInvoices(world, {
      command: 'T',
      invoiceIds: [invoiceId],
      change: { kind: 'tag', tag: 'Hers' },
    })
    const kept = [
      { name: 'Late in pounds', query: 'show=overdue&currency=GBP' },
      { name: 'Shared', query: 'tag=Relaunch' },
      { name: 'Other', query: 'client=other&find=Lux&tag=relaunch' },
    ]
    const gone = [
      { name: 'By id', query: 'client=northlight' },
      { name: 'Ella Moreau owes', query: 'show=overdue' },
      { name: 'By name', query: 'find=northl' },
      { name: 'By tag', query: 'tag=Hers' },
    ]
    await saveViews(world, { command: 'V1', views: [...gone, ...kept] })
    await saveViews(world, { command: 'V2', views: [...kept, ...gone] })
    const names = gone.map(({ name }) => name)
    expect(await planErasing(world, 'northlight')).toMatchObject({ views: names })
    await eraseClient(world, { command: 'E', clientId: 'northlight' })
    expect(await loadViews(world)).toEqual({ ok: true, views: kept })
    expect(JSON.stringify(world.store.all('commands').get(''))).not.toContain('Ella')
  })

  test('is not brought back by an older backup', async () => {
    const { world, invoiceId } = await paidWorld()
    const older = await backupOf(world)
    await eraseClient(world, { command: 'E', clientId: 'northlight' })
    const choices = { clientIds: ['northlight'], takesSettings: false }
    await restoreBackup(world, { command: 'R', backup: older, choices })
    expect(world.store.all('client').has('northlight')).toBe(false)
    expect(world.store.all('invoice').get(invoiceId)?.invoice.issued.client.email).toBe('')
    expect((await backupOf(world)).erasedClients).toEqual(['northlight'])
  })

  test('waits until nothing is open any more', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    expect(await planErasing(world, 'northlight')).toMatchObject({ openInvoices: 1 })
    expect(await eraseClient(world, { command: 'E', clientId: 'northlight' })).toEqual({
      ok: false,
      code: 'clientHasOpenInvoices',
    })
    expect(world.store.all('client').has('northlight')).toBe(true)
  })

  describe('while an invoice of theirs stands in a mail draft', () => {
    const order = { command: 'E', clientId: 'northlight' }
    const other = aDraft({ client: { ...aDraft().client, id: 'other', name: 'Other Oy' } })

    async function worldWithDraft() {
      const world = await fakeWorld().withProfile()
      const session = await openIn(world, 'gmail-1', 'd1')
      const invoiceId = await issueIn(world, session)
      await fillIn(world, session, invoiceId)
      return { world, session, invoiceId }
    }

    async function expectRefused(world: FakeWorld, clientId = 'northlight'): Promise<void> {
      expect(await planErasing(world, clientId)).toMatchObject({ unsentInvoices: 1 })
      const refused = { ok: false, code: 'clientHasUnsentInvoice' }
      expect(await eraseClient(world, { command: `E ${clientId}`, clientId })).toEqual(refused)
    }

    test('is refused, so that its send is noticed', async () => {
      const { world, session, invoiceId } = await worldWithDraft()
      await expectRefused(world)
      expect(await saveDraft(world, FRAME.tabId, session, aDraft({ note: 'more' }))).toEqual({ ok: true })
      await signal(world, 'confirmed', { draftId: 'd1' })
      expect(world.store.all('invoice').get(invoiceId)?.invoice.delivery).toBe('confirmed')
      expect(await eraseClient(world, { ...order, command: 'LATER' })).toMatchObject({
        code: 'clientHasOpenInvoices',
      })
    })

    test('is refused of both, where the draft is by now for another client', async () => {
      const { world, session } = await worldWithDraft()
      await saveClient(world, { command: 'NEW', client: other.client })
      await saveDraft(world, FRAME.tabId, session, other)
      await expectRefused(world)
      await expectRefused(world, 'other')
    })

    test('is done once the person has said that the draft was thrown away', async () => {
      const { world, invoiceId } = await worldWithDraft()
      await confirmSent(world, { command: 'GONE', invoiceId, sent: false })
      expect(await planErasing(world, 'northlight')).toMatchObject({ unsentInvoices: 0 })
      expect(await eraseClient(world, order)).toEqual({ ok: true })
      expect(JSON.stringify([...world.store.all('event').values()])).not.toContain('ella@')
      expectLedgerHolds(world.store)
    })
  })

  test('ends the composers that are open: at the next key they would bring the client back', async () => {
    const { world } = await paidWorld()
    const [half, fresh] = [await openIn(world, 'gmail-2'), await openIn(world, 'gmail-3')]
    await eraseClient(world, { command: 'E', clientId: 'northlight' })
    const ended = { ok: false, code: 'sessionEnded' }
    for (const session of [half, fresh]) {
      expect(await saveDraft(world, FRAME.tabId, session, aDraft())).toEqual(ended)
      const order = { command: session, session, draft: aDraft() }
      expect(await issueInvoice(world, FRAME.tabId, order)).toEqual(ended)
    }
    expect(world.seen.closed).toEqual(expect.arrayContaining(['gmail-2', 'gmail-3']))
    expect(world.store.all('draft').size).toBe(0)
    expect(world.store.all('client').size).toBe(0)
    expect([...world.store.all('number').keys()]).toEqual(['2026-001'])
  })

  test('keeps what is written to others, though their composers end as well, as they offer the client', async () => {
    const { world } = await paidWorld()
    const session = await openIn(world, 'gmail-3', 'd3')
    const draft = aDraft({ client: { ...aDraft().client, id: 'other' }, note: 'To another' })
    await saveDraft(world, FRAME.tabId, session, draft)
    await eraseClient(world, { command: 'E', clientId: 'northlight' })
    expect(await showComposer(world, FRAME.tabId, session)).toMatchObject({ code: 'sessionEnded' })
    const again = await openIn(world, 'gmail-3', 'd3')
    expect(await showComposer(world, FRAME.tabId, again)).toMatchObject({ draft, clients: [] })
  })

  test('leaves the composers as they are where it is refused', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const session = await openIn(world, 'gmail-2')
    await eraseClient(world, { command: 'E', clientId: 'northlight' })
    expect(await saveDraft(world, FRAME.tabId, session, aDraft())).toEqual({ ok: true })
  })
})
