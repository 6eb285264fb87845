import { describe, expect, test, vi } from 'vitest'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { recordBankPayments } from '../../../lib/app/invoices/bank-payments'
import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { commit } from '../../../lib/app/ledger/commit'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { recordReminder } from '../../../lib/app/reminders/record-reminder'
import { snoozeReminders } from '../../../lib/app/reminders/stop-reminders'
import { checkLedger } from '../../../lib/app/repair/check-ledger'
import { saveProfile } from '../../../lib/app/settings/settings'
import type { World } from '../../../lib/app/world'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { formOf } from '../../../lib/domain/party/read-profile'
import type { Change } from '../../../lib/ports/store'
import { aDraft } from '../../builders/draft'
import { anInvoice, aSeller } from '../../builders/invoice'
import { Died, mortalWorld } from '../../fakes/mortal-world'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, openIn, sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

const on = plainDate('2026-11-23')

interface Given {
  readonly session: string
  readonly invoiceId: string
}

type Command = (world: World, given: Given) => Promise<unknown>

const commands: Readonly<Record<string, Command>> = {
  'an invoice is issued': (world, { session }) =>
    issueInvoice(world, FRAME.tabId, { command: 'C', session, draft: aDraft() }),
  'a payment is recorded': (world, { invoiceId }) =>
    recordPayment(world, { command: 'C', invoiceId, amount: money(128_010, 'EUR'), on }),
  'payments from the bank are recorded': (world, { invoiceId }) =>
    recordBankPayments(world, {
      command: 'C',
      payments: [{ invoiceId, paymentId: 'bank-1-1', amount: money(500, 'EUR'), on }],
      reversals: [],
    }),
  'an invoice is declared void': (world, { invoiceId }) => voidInvoice(world, { command: 'C', invoiceId }),
  'a payment is taken back': (world) => undoCommand(world, { command: 'C', undo: 'PART' }),
  'a reminder is recorded': (world, { invoiceId }) =>
    recordReminder(world, { command: 'C', invoiceId, stage: 'friendly' }),
  'a reminder is put off': (world, { invoiceId }) =>
    snoozeReminders(world, { command: 'C', invoiceId, until: plainDate('2026-12-24') }),
  'the profile is saved': (world) => saveProfile(world, aSeller(), formOf(aSeller())),
}

/** A ledger with two invoices, one of them partly paid, to be begun from again and again. */
async function begun() {
  const first = await fakeWorld().withProfile()
  const partly = await sentInvoice(first, 'confirmed', 'gmail-1')
  await recordPayment(first, { command: 'PART', invoiceId: partly, amount: money(500, 'EUR'), on })
  const invoiceId = await sentInvoice(first, 'confirmed', 'gmail-2')
  await checkLedger(first, 'start')
  const names = (await first.copies.main.names()) ?? []
  const records: Change[] = []
  for (const { kind, id } of names) {
    const [loaded] = await first.store.load(kind, [id])
    if (loaded?.kind === 'ok') records.push({ kind, id, data: loaded.data } as Change)
  }
  return async (): Promise<{ readonly world: FakeWorld; readonly given: Given }> => {
    const world: FakeWorld = { ...fakeWorld(), ids: first.ids }
    await world.copies.main.write(records)
    await world.copies.second.write(records)
    return { world, given: { session: await openIn(world, 'gmail-3'), invoiceId } }
  }
}

describe('a worker that dies at any call of a command', async () => {
  const begin = await begun()

  test.each(Object.keys(commands))('leaves a whole ledger and the same answer when %s', async (name) => {
    const command = commands[name] ?? expect.fail()
    const undisturbed = await begin()
    const wanted = await command(undisturbed.world, undisturbed.given)
    const eventCount = undisturbed.world.store.all('event').size
    for (const when of ['before', 'after'] as const) {
      for (const isSecondReached of [true, false]) {
        let call = 1
        for (; ; call += 1) {
          const { world, given } = await begin()
          world.copies.second.breakDown(!isSecondReached)
          const death = await command(mortalWorld(world, call, when).world, given).catch(
            (error: unknown) => error,
          )
          world.copies.second.breakDown(false)
          if (!(death instanceof Died)) break
          expectLedgerHolds(world.store)
          const first = await command(world, given)
          expect(withoutNewId(first)).toEqual(withoutNewId(wanted))
          expect(await command(world, given)).toEqual(first)
          expect(world.store.all('event').size).toBe(eventCount)
          expectLedgerHolds(world.store)
          expect(await checkLedger(world, 'start')).toMatch(/^(sound|copied)$/)
          expectLedgerHolds(world.copies.second)
          expect(world.copies.second.all('event')).toEqual(world.store.all('event'))
        }
        expect(call).toBeGreaterThan(1)
      }
    }
  })
})

/** A new invoice has another id in each world. */
function withoutNewId(result: unknown): unknown {
  const { invoiceId: _invoiceId, ...rest } = result as { invoiceId?: string }
  return rest
}

describe('four writers at once', () => {
  const INVOICES = 200
  const COMMANDS = 1000

  test('lose nothing and double nothing', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceIds = Array.from({ length: INVOICES }, () => world.ids.next())
    await commit(world, 'BEGIN', async (tx) => {
      for (const [index, id] of invoiceIds.entries()) {
        const number = `2026-${index}`
        tx.put('number', number, id)
        await tx.run(id, { type: 'issue', invoice: anInvoice({ number }) })
        await tx.run(id, { type: 'reportSend', certainty: 'confirmed', on })
      }
      return {}
    })

    const writer = async (name: string) => {
      for (let count = 0; count < COMMANDS; count += 1) {
        const invoiceId = invoiceIds[count % INVOICES] ?? expect.fail()
        const order = { command: `${name}${count}`, invoiceId, amount: money(1, 'EUR'), on }
        const again = count % 10 === 0 ? [recordPayment(world, order)] : []
        const results = await Promise.all([recordPayment(world, order), ...again])
        const isDone = results.every((result) => result.ok && result.undo === order.command)
        if (!isDone) throw new Error(`${order.command} was refused`)
      }
    }
    await Promise.all(['A', 'B', 'C', 'D'].map(writer))

    const each = (4 * COMMANDS) / INVOICES
    for (const { invoice } of world.store.all('invoice').values()) {
      expect(invoice.payments).toHaveLength(each)
      expect(new Set(invoice.payments.map(({ paymentId }) => paymentId)).size).toBe(each)
    }
    expectLedgerHolds(world.store)
    await vi.waitFor(() =>
      expect(world.copies.second.all('meta').get('')).toEqual(world.store.all('meta').get('')),
    )
    expect(world.copies.second.all('event').size).toBe(2 * INVOICES + 4 * COMMANDS)
    expect(world.seen.behind).toBe(0)
  }, 120_000)
})
