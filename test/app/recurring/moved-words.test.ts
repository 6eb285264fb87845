import { expect, test } from 'vitest'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { changePlan, repeatInvoice } from '../../../lib/app/recurring/recurring-plans'
import { aDraft, aDraftLine } from '../../builders/draft'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'
import { MONTHLY, mailAppears, planIn, write } from './recurring-job'

async function hostingPlan(description = 'Hosting, November 2026'): Promise<FakeWorld> {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const draft = aDraft({ lines: [aDraftLine({ description })] })
  const invoiceId = await sentInvoice(world, 'confirmed', 'gmail-1', draft)
  const result = await repeatInvoice(world, { command: 'REPEAT', invoiceId, schedule: MONTHLY })
  if (!result.ok) throw new Error(result.code)
  return world
}

/** What the composer begins with in the mail of one invoice. */
async function shownOn(world: FakeWorld, date: string, tabId = 1) {
  const result = await write(world, date)
  if (!result.ok) throw new Error(result.code)
  const { session } = await mailAppears(world, tabId, `gmail-${tabId + 1}`)
  const shown = await showComposer(world, tabId, session)
  if (!shown.ok) throw new Error(shown.code)
  const { draft, recurringOn } = shown
  return {
    recurringOn,
    supply: draft?.supply,
    descriptions: draft?.lines.map(({ description }) => description),
  }
}

test('a recurring invoice bills the month of its own day, and says which day that is', async () => {
  const world = await hostingPlan()
  world.clock.set('2026-12-01T10:00')
  expect(await shownOn(world, '2026-12-01')).toEqual({
    recurringOn: '2026-12-01',
    supply: undefined,
    descriptions: ['Hosting, December 2026'],
  })
})

test('one that waited over the end of its month is told from the others, by its month and its day of supply', async () => {
  const world = await hostingPlan()
  world.clock.set('2027-02-02T10:00')
  expect(await shownOn(world, '2026-12-01')).toMatchObject({
    supply: { from: '2026-12-01', to: '' },
    descriptions: ['Hosting, December 2026'],
  })
  expect(await shownOn(world, '2027-02-01', 2)).toMatchObject({
    supply: undefined,
    descriptions: ['Hosting, February 2027'],
  })
})

test('words that the person gave a plan are those of the next invoice; other changes leave them as they were', async () => {
  const world = await hostingPlan()
  const { plan } = planIn(world)
  const order = { planId: plan.id, schedule: plan.schedule, clientBefore: plan.content.client }
  const [line = aDraftLine()] = plan.content.lines
  const dearer = { ...plan.content, lines: [{ ...line, unitPrice: '90' }] }
  await changePlan(world, { ...order, command: 'DEARER', content: dearer })
  expect(planIn(world).plan.wordedFor).toBe('2026-11-23')
  const other = { ...dearer, lines: [{ ...line, description: 'Care of December 2026' }] }
  await changePlan(world, { ...order, command: 'OTHER', content: other })
  expect(planIn(world).plan.wordedFor).toBe('2026-12-01')
  world.clock.set('2027-01-04T10:00')
  expect(await shownOn(world, '2027-01-01')).toMatchObject({ descriptions: ['Care of January 2027'] })
})
