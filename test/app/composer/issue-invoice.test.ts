import { describe, expect, test } from 'vitest'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { saveProfile } from '../../../lib/app/settings/settings'
import { aDraft, aDraftLine } from '../../builders/draft'
import { aClient, aSeller } from '../../builders/invoice'
import { fakeWorld } from '../../fakes/world'
import { FRAME, issueIn, openIn, sentInvoice, signal } from '../job'

const issue = (world: ReturnType<typeof fakeWorld>, session: string, command = world.ids.next()) =>
  issueInvoice(world, FRAME.tabId, { command, session, draft: aDraft() })

describe('issuing an invoice', () => {
  test('draws the first number and the Finnish reference', async () => {
    const world = await fakeWorld().withProfile()
    const issued = await issue(world, await openIn(world))
    expect(issued).toMatchObject({
      ok: true,
      invoice: { number: '2026-001', reference: '20260011', issueDate: '2026-11-23' },
    })
  })

  test('draws one number for one command, however often it comes', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const first = await issue(world, session, 'COMMAND')
    expect(await issue(world, session, 'COMMAND')).toEqual(first)
    expect(world.store.all('event').size).toBe(1)
  })

  test('keeps the number when the invoice changes before it is sent', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const first = await issueIn(world, session)
    const draft = aDraft({ lines: [aDraftLine({ quantity: '13' })] })
    const second = await issueInvoice(world, FRAME.tabId, { command: 'B', session, draft })
    expect(second).toMatchObject({ ok: true, invoiceId: first, invoice: { number: '2026-001' } })
    expect(world.store.all('invoice').size).toBe(1)
    expect(world.store.all('numbering').get('')).toEqual({ '{year}-###': { counter: 1, year: '2026' } })
  })

  test('gives two drafts at once different numbers', async () => {
    const world = await fakeWorld().withProfile()
    const sessions = [await openIn(world, 'gmail-1'), await openIn(world, 'gmail-2')]
    const issued = await Promise.all(sessions.map((session) => issue(world, session)))
    expect(issued.map((one) => one.ok && one.invoice.number).toSorted()).toEqual(['2026-001', '2026-002'])
  })

  test('passes over a number that another pattern has given already', async () => {
    const world = await fakeWorld().withProfile()
    await issueIn(world, await openIn(world, 'gmail-1'))
    const form = { name: '' } as never
    await saveProfile(world, aSeller({ numberPattern: '2026-###' }), form)
    const issued = await issue(world, await openIn(world, 'gmail-2'))
    expect(issued).toMatchObject({ invoice: { number: '2026-002' } })
  })

  test('goes on in the old year for a traveller to whom New Year’s Eve comes back', async () => {
    const world = await fakeWorld('2026-12-30T10:00').withProfile({ numberStart: 40 })
    const numberOn = async (day: string) => {
      world.clock.set(`${day}T10:00`)
      const issued = await issue(world, await openIn(world, `gmail-${day}-${world.ids.next()}`))
      return issued.ok && issued.invoice.number
    }
    expect(await numberOn('2026-12-30')).toBe('2026-040')
    expect(await numberOn('2027-01-01')).toBe('2027-001')
    expect(await numberOn('2026-12-31')).toBe('2026-041')
    expect(await numberOn('2027-01-02')).toBe('2027-002')
    await world.store.write([
      { kind: 'numbering', id: '', data: { '{year}-###': { counter: 2, year: '2027' } } },
    ])
    expect(await numberOn('2026-12-31')).toBe('2026-042')
  })

  test('begins where the seller was before, and goes on from there', async () => {
    const world = fakeWorld()
    await saveProfile(world, aSeller({ numberStart: 41 }), { name: '' } as never)
    const numbers = []
    for (const thread of ['gmail-1', 'gmail-2']) {
      const issued = await issue(world, await openIn(world, thread))
      numbers.push(issued.ok && issued.invoice.number)
    }
    expect(numbers).toEqual(['2026-041', '2026-042'])
  })

  test('counts each series by itself: the one that was chosen, and one for each client', async () => {
    const world = fakeWorld()
    await saveProfile(world, aSeller({ otherPatterns: ['{client}-{yy}-##'] }), { name: '' } as never)
    const draft = aDraft({ numberPattern: '{client}-{yy}-##' })
    const session = await openIn(world, 'gmail-1')
    const own = await issueInvoice(world, FRAME.tabId, { command: 'A', session, draft })
    expect(own).toMatchObject({ invoice: { number: 'NORTHLIG-26-01' } })
    const usual = await issue(world, await openIn(world, 'gmail-2'))
    expect(usual).toMatchObject({ invoice: { number: '2026-001' } })
  })

  test('keeps what one notes of a client out of the invoice, and remembers it', async () => {
    const world = await fakeWorld().withProfile()
    const facts = { notes: 'Likes short mails', occasion: { kind: 'birthday', day: '4.12.' } } as const
    const draft = aDraft({ client: aClient({ facts, payerEmail: 'ap@northlight.example' }) })
    const session = await openIn(world)
    const issued = await issueInvoice(world, FRAME.tabId, { command: 'A', session, draft })
    expect(issued).toMatchObject({ ok: true, invoice: { client: { payerEmail: 'ap@northlight.example' } } })
    expect(JSON.stringify([...world.store.all('event').values()])).not.toContain('short mails')
    expect(world.store.all('client').get(draft.client.id)?.facts).toEqual(facts)
  })

  test('remembers the client, the last one first', async () => {
    const world = await fakeWorld().withProfile()
    await issueIn(world, await openIn(world))
    expect([...world.store.all('client').values()].map(({ name }) => name)).toEqual(['Northlight Studio Oy'])
    expect(world.store.all('clientIndex').get('')).toEqual(['northlight'])
  })

  test('hands the logo back and does not keep a copy with each invoice', async () => {
    const world = fakeWorld()
    const logo = { png: 'data:image/png;base64,AAAA', width: 1, height: 1 }
    await world.store.write([{ kind: 'profile', id: '', data: aSeller({ numberPattern: '###', logo }) }])
    const issued = await issue(world, await openIn(world))
    expect(issued).toMatchObject({ invoice: { seller: { logo } } })
    for (const { event } of world.store.all('event').values()) {
      expect(event.type === 'issued' && event.invoice.seller).not.toHaveProperty('logo')
    }
  })

  test.each([
    ['noProfile', false, aDraft()],
    ['incompleteDraft', true, aDraft({ lines: [] })],
  ])('is refused: %s', async (code, hasProfile, draft) => {
    const world = hasProfile ? await fakeWorld().withProfile() : fakeWorld()
    const session = await openIn(world)
    expect(await issueInvoice(world, FRAME.tabId, { command: 'A', session, draft })).toEqual({
      ok: false,
      code,
    })
    expect(world.store.all('numbering').size).toBe(0)
  })

  test('is refused to a session of another tab and to one that ended', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const order = { command: 'A', session, draft: aDraft() }
    expect(await issueInvoice(world, 8, order)).toEqual({ ok: false, code: 'sessionEnded' })
    expect(await issueInvoice(world, 7, { ...order, session: 'other' })).toEqual({
      ok: false,
      code: 'sessionEnded',
    })
  })

  test('is refused once the invoice is sent, and possible again after the sending is undone', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const session = await openIn(world)
    expect(await issue(world, session)).toEqual({ ok: false, code: 'alreadySent' })
    await signal(world, 'undone')
    expect(await issue(world, session)).toMatchObject({ ok: true, invoice: { number: '2026-001' } })
  })

  test('says when the disk is full, and changes nothing', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    world.store.fill(true)
    expect(await issue(world, session)).toEqual({ ok: false, code: 'storageFull' })
    world.store.fill(false)
    expect(await issue(world, session)).toMatchObject({ ok: true, invoice: { number: '2026-001' } })
  })

  test.each([
    ['storageDamaged', { kind: 'corrupt', issue: 'checksum' } as const],
    ['newerVersion', { kind: 'newer', version: 2 } as const],
  ])('never goes on from a record it cannot read: %s', async (code, fault) => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    world.store.damage('numbering', '', fault)
    expect(await issue(world, session)).toEqual({ ok: false, code })
    expect(world.store.all('event').size).toBe(0)
  })

  test('a void invoice keeps its number for itself', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    await voidInvoice(world, { command: 'V', invoiceId })
    expect(await issue(world, await openIn(world, 'gmail-2'))).toMatchObject({
      invoice: { number: '2026-002' },
    })
  })
})
