import { expect, test } from 'vitest'
import { mailAccess } from '../../../lib/adapters/webmail/mail-access'
import { WEBMAIL_ORIGINS } from '../../../lib/adapters/webmail/urls'

const GMAIL = 'https://mail.google.com'
const NEW_OUTLOOK = 'https://outlook.cloud.microsoft'

/** A browser that lets us into these, and into whatever it is asked for. */
function aBrowser(granted: readonly string[]) {
  const allowed = new Set(granted.map((origin) => `${origin}/*`))
  const listeners = new Set<() => void>()
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  }
  const access = mailAccess({
    permissions: {
      contains: async ({ origins }) => origins.every((origin) => allowed.has(origin)),
      async request({ origins }) {
        for (const origin of origins) allowed.add(origin)
        for (const listener of listeners) listener()
        return true
      },
      onAdded: event,
      onRemoved: event,
    },
  })
  return { access, listeners }
}

test('nothing is kept out where every mail site is allowed', async () => {
  const { access } = aBrowser(WEBMAIL_ORIGINS)
  expect(await access.keptOut()).toEqual({ origins: [], sites: [], isEverywhere: false })
})

test('a mail site is named whole where none of its addresses is allowed', async () => {
  const { access } = aBrowser([])
  expect(await access.keptOut()).toEqual({
    origins: WEBMAIL_ORIGINS,
    sites: ['gmail', 'outlook', 'yahoo'],
    isEverywhere: true,
  })
  const withGmail = aBrowser([GMAIL])
  expect(await withGmail.access.keptOut()).toMatchObject({
    sites: ['outlook', 'yahoo'],
    isEverywhere: false,
  })
})

test('an address that came with an update is named as such', async () => {
  const { access } = aBrowser(WEBMAIL_ORIGINS.filter((origin) => origin !== NEW_OUTLOOK))
  expect(await access.keptOut()).toEqual({
    origins: [NEW_OUTLOOK],
    sites: ['outlook.cloud.microsoft'],
    isEverywhere: false,
  })
})

test('what is asked for is let in, and whoever listens hears of it', async () => {
  const { access, listeners } = aBrowser([])
  let heard = 0
  const end = access.onChange(() => {
    heard += 1
  })
  expect(await access.ask(WEBMAIL_ORIGINS)).toBe(true)
  expect(heard).toBe(1)
  expect((await access.keptOut()).origins).toEqual([])
  end()
  expect(listeners.size).toBe(0)
})
