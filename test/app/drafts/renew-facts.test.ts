import { expect, test } from 'vitest'
import { renewFacts } from '../../../lib/app/drafts/renew-facts'
import { noteFindings } from '../../../lib/app/mail/mail-page'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { fakeWorld } from '../../fakes/world'
import { FRAME } from '../job'

test('the drafts with an invoice or a reminder of ours are told to ask again, and no others', async () => {
  const world = fakeWorld()
  const reply = { tabId: 8, frameId: 2 }
  await noteFindings(world, FRAME, { view: 'gmail-1', findings: [], isPartGone: false })
  await world.sessions.put('view', '7:0:gmail-2', { ...FRAME, findings: [], draftKey: 'D1' })
  await world.sessions.put('view', '8:2:outlook-3', {
    ...reply,
    findings: [],
    reminder: { invoiceId: 'I1', stage: 'friendly', revision: plainDate('2026-12-07') },
  })
  await renewFacts(world)
  expect(world.seen.lookedAgain.toSorted()).toEqual(['7:0:gmail-2', '8:2:outlook-3'])
})
