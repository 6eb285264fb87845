import { describe, expect, test } from 'vitest'
import { checkGrounds, factsOfDrafts } from '../../../entrypoints/draft/facts-of-drafts'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { USUAL_PREFERENCES } from '../../../lib/domain/checks/preferences'
import type { ComposeView } from '../../../lib/ports/webmail'

const VIEW = { readAttachments: () => undefined } as unknown as ComposeView
const ELLA = [{ email: 'ella@northlight.example' }]
const KAI = [{ email: 'kai@nordwind.example' }]

/** A background that answers when it is told to, and what is asked of it. */
function asking() {
  const asked: { emails: string[]; answer(name: string): void }[] = []
  const work: Promise<unknown>[] = []
  let changes = 0
  const facts = factsOfDrafts(
    (_, emails) =>
      new Promise((resolve) => {
        asked.push({ emails, answer: (phrase) => resolve({ otherClients: [phrase] }) })
      }),
    (learning) => void work.push(learning),
    () => {
      changes += 1
    },
  )
  const answer = async (at: number, phrase: string) => {
    asked[at]?.answer(phrase)
    await work[at]
  }
  return { facts, asked, answer, changes: () => changes }
}

describe('what the background knows of a draft', () => {
  test('is asked for once, and told of when it comes', async () => {
    const { facts, asked, answer, changes } = asking()
    expect(facts.of(VIEW, ELLA)).toEqual({})
    facts.of(VIEW, ELLA)
    expect(asked.map(({ emails }) => emails)).toEqual([['ella@northlight.example']])
    await answer(0, 'Nordwind')
    expect(changes()).toBe(1)
    expect(facts.of(VIEW, ELLA)).toEqual({ otherClients: ['Nordwind'] })
    expect(asked).toHaveLength(1)
  })

  test('is asked for again when the mail goes to somebody else, and holds until then', async () => {
    const { facts, asked, answer } = asking()
    facts.of(VIEW, ELLA)
    await answer(0, 'Nordwind')
    expect(facts.of(VIEW, KAI)).toEqual({ otherClients: ['Nordwind'] })
    expect(asked).toHaveLength(2)
    await answer(1, 'Northlight')
    expect(facts.of(VIEW, KAI)).toEqual({ otherClients: ['Northlight'] })
  })

  test('does not come from an answer that was overtaken', async () => {
    const { facts, answer, changes } = asking()
    facts.of(VIEW, ELLA)
    facts.of(VIEW, KAI)
    await answer(0, 'Nordwind')
    expect(facts.of(VIEW, KAI)).toEqual({})
    expect(changes()).toBe(0)
  })

  test('is asked for again when it was forgotten', async () => {
    const { facts, asked, answer } = asking()
    facts.of(VIEW, ELLA)
    await answer(0, 'Nordwind')
    facts.forget(VIEW)
    expect(facts.of(VIEW, ELLA)).toEqual({ otherClients: ['Nordwind'] })
    expect(asked).toHaveLength(2)
  })
})

test('the ground of the checks is one object until something of it changes', () => {
  let today = plainDate('2026-11-25')
  const ground = checkGrounds({ country: 'FI' }, () => today)
  const facts = { invoice: { dueDate: '2026-12-07', poNumber: '' } }
  const first = ground(VIEW, facts, USUAL_PREFERENCES, 1)
  expect(first).toEqual({
    context: { country: 'FI', today, language: 'auto', preferences: USUAL_PREFERENCES },
    invoice: facts.invoice,
  })
  expect(ground(VIEW, facts, USUAL_PREFERENCES, 1)).toBe(first)
  expect(ground(VIEW, facts, USUAL_PREFERENCES, 2)).not.toBe(first)
  today = plainDate('2026-11-26')
  expect(ground(VIEW, facts, USUAL_PREFERENCES, 1)).not.toBe(first)
})

test('the files of a mail that is passed on are not told of', () => {
  const view = { kind: 'forward', readAttachments: () => [{ name: 'a.pdf' }] } as unknown as ComposeView
  const asked: string[][] = []
  const facts = factsOfDrafts(
    async (_, _emails, names) => {
      asked.push(names)
      return {}
    },
    () => {},
    () => {},
  )
  facts.of(view, [])
  expect(asked).toEqual([[]])
})

test('is asked for again when a file is put into the mail, and waited for by who must know', async () => {
  const files: { name: string }[] = []
  const view = { readAttachments: () => files } as unknown as ComposeView
  const asked: string[][] = []
  const facts = factsOfDrafts(
    async (_, _emails, names) => {
      asked.push(names)
      return { otherClients: names }
    },
    () => {},
    () => {},
  )
  facts.of(view, [])
  files.push({ name: 'invoice-2026-002.pdf' })
  facts.of(view, [])
  await facts.learning(view)
  expect(asked).toEqual([[], ['invoice-2026-002.pdf']])
  expect(facts.of(view, [])).toEqual({ otherClients: ['invoice-2026-002.pdf'] })
})
