import { describe, expect, test } from 'vitest'
import { mergeClients, saveClient } from '../../../lib/app/clients/change-client'
import { reachesClient } from '../../../lib/app/mail/reaches-client'
import type { MailThread } from '../../../lib/domain/invoice/mail-thread'
import { addresseesOf } from '../../../lib/domain/party/addressees'
import type { Client } from '../../../lib/domain/party/party'
import type { Recipient } from '../../../lib/ports/webmail'
import { aClient } from '../../builders/invoice'
import { fakeWorld } from '../../fakes/world'

const FRAME = { tabId: 1, frameId: 0 }
const byId: MailThread = { host: 'gmail', threadId: '18c2', subject: 'Photos' }
const bySubject: MailThread = { host: 'gmail', subject: 'Photos' }
const ella = aClient()
const nora = aClient({
  id: 'lindberg',
  name: 'Lindberg Oy',
  contactName: 'Nora Lind',
  email: 'nora@lindberg.example',
})

/** Words for this client wait for a reply in the thread. */
async function waiting(client: Client = ella, thread = byId) {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  await saveClient(world, { command: 'ELLA', client })
  await saveClient(world, { command: 'NORA', client: nora })
  await world.sessions.put('task', 'T', {
    purpose: { what: 'thanks', invoiceId: 'I' },
    thread,
    mail: { ...addresseesOf(client), subject: '', body: '' },
    isNewMail: false,
    madeAt: 0,
    tabId: FRAME.tabId,
  })
  const reaches = async (...people: readonly Recipient[]) =>
    (await reachesClient(world, FRAME, 'T', people)).reaches
  return { world, reaches }
}

describe('a reply in the thread', () => {
  test.each<[string, boolean, readonly Recipient[]]>([
    ['the client', true, [{ name: 'Ella', email: 'ELLA@northlight.example' }]],
    ['a colleague of theirs', true, [{ email: 'accounts@northlight.example' }]],
    ['the client at an address of their own', true, [{ name: 'Ella Moreau', email: 'ella.m@gmail.com' }]],
    ['another client beside them', true, [{ email: nora.email }, { email: ella.email }]],
    ['somebody who is called as they are, without an address', true, [{ name: 'ella moreau' }]],
    ['somebody without an address whom nobody knows', true, [{ name: 'Bo Berg' }]],
    ['nobody yet, or somebody who cannot be read', true, []],
    ['another client', false, [{ name: 'Nora Lind', email: nora.email }]],
    ['another client whose name alone is shown', false, [{ name: 'Nora Lind' }]],
    ['another client, whatever they are called', false, [{ name: 'Ella Moreau', email: nora.email }]],
    ['somebody whom nobody knows', false, [{ name: 'Bo Berg', email: 'bo@elsewhere.example' }]],
  ])('to %s reaches the client: %s', async (_, answer, people) => {
    expect(await (await waiting()).reaches(...people)).toBe(answer)
  })

  test('to an address of one who was merged into the client reaches them', async () => {
    const { world, reaches } = await waiting()
    const old = aClient({ id: 'old', name: 'Northlight', email: 'office@elsewhere.example' })
    await saveClient(world, { command: 'OLD', client: old })
    await mergeClients(world, { command: 'M', clientId: old.id, into: ella.id })
    expect(await reaches({ email: old.email })).toBe(true)
  })

  test('to the only address of a client who has none in the book is theirs, unless another client’s', async () => {
    const nameless = aClient({ email: '' })
    const { reaches } = await waiting(nameless)
    expect(await reaches({ email: 'bo@elsewhere.example' })).toBe(true)
    expect(await reaches({ email: nora.email })).toBe(false)
    const sought = await waiting(nameless, bySubject)
    expect(await sought.reaches({ email: 'bo@elsewhere.example' }), 'found by its subject alone').toBe(false)
  })

  test('of another tab, or for which nothing waits, is written by nobody', async () => {
    const { world } = await waiting()
    const people = [{ email: ella.email }]
    expect(await reachesClient(world, { tabId: 2, frameId: 0 }, 'T', people)).toEqual({ reaches: false })
    expect(await reachesClient(world, FRAME, 'X', people)).toEqual({ reaches: false })
  })
})
