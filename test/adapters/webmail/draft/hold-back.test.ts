import { expect, test, vi } from 'vitest'
import type { DraftChecks } from '../../../../lib/adapters/webmail/draft/draft-checks'
import type { DraftServices } from '../../../../lib/adapters/webmail/draft/draft-services'
import type { FindingCard } from '../../../../lib/adapters/webmail/draft/finding-card'
import { holdBack } from '../../../../lib/adapters/webmail/draft/hold-back'

const asap = { key: 'asap', severity: 'error', category: 'dueDate' }
const liar = { key: 'liar', severity: 'error', category: 'tone' }
const hint = { key: 'hint', severity: 'hint', category: 'courtesy' }
const paid = { key: 'paid', severity: 'error', category: 'overtaken' }

function aDraft(asksBeforeSending: boolean) {
  const found: { finding: object }[] = []
  const say = ((key: string, params?: { count: number }) =>
    `${key} ${params?.count ?? ''}`.trim()) as unknown as DraftServices['say']
  const card = { tell: vi.fn(), show: vi.fn() }
  const holdsBack = holdBack(
    { say, asksBeforeSending: () => asksBeforeSending },
    { findings: found, refresh: () => {} } as unknown as DraftChecks,
    card as unknown as FindingCard,
  )
  return {
    card,
    pressSend: (...findings: readonly object[]) => {
      found.splice(0, found.length, ...findings.map((finding) => ({ finding })))
      return holdsBack()
    },
  }
}

test('a mail with errors is held back once, with how many there are', () => {
  const { pressSend, card } = aDraft(true)
  expect(pressSend(asap, hint)).toBe(true)
  expect(card.tell.mock.calls.map(([title]) => title)).toEqual(['askTitle 1'])
  expect(pressSend(asap, hint)).toBe(false)
})

test('what is wrong since then is asked about as well, and shown first', () => {
  const { pressSend, card } = aDraft(true)
  pressSend(asap)
  expect(pressSend(asap, liar)).toBe(true)
  card.tell.mock.calls.at(-1)?.[2].act()
  expect(card.show).toHaveBeenCalledExactlyOnceWith({ finding: liar }, true)
  expect(pressSend(asap, liar)).toBe(false)
})

test('nothing holds a mail of hints, or one that is not to be asked about', () => {
  expect(aDraft(true).pressSend(hint)).toBe(false)
  expect(aDraft(false).pressSend(asap)).toBe(false)
})

test('what has happened since is asked about in any case, once', () => {
  const { pressSend, card } = aDraft(false)
  expect(pressSend(asap, paid)).toBe(true)
  card.tell.mock.calls[0]?.[2].act()
  expect(card.show).toHaveBeenCalledExactlyOnceWith({ finding: paid }, true)
  expect(pressSend(asap, paid)).toBe(false)
})
