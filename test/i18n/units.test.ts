import { expect, test } from 'vitest'

type Message = string | Readonly<Record<string, string>>

const tables = Object.values(
  import.meta.glob<Readonly<Record<string, Readonly<Record<string, Message>>>>>(
    '../../lib/i18n/{en,fi}/*.ts',
    {
      eager: true,
    },
  ),
).flatMap((module) => Object.values(module))

test('a figure stays on one line with the unit after it, in every word of the screens', () => {
  const messages = tables
    .flatMap((table) => Object.values(table))
    .flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)))
  expect(messages.length).toBeGreaterThan(1_000)
  expect(messages.filter((message) => /\d (?:MB|Mt|kB|kt|€)/.test(message))).toEqual([])
})
