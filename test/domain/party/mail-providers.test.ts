import { expect, test } from 'vitest'
import { isOfSameFirm } from '../../../lib/domain/party/email'
import { MAIL_PROVIDERS } from '../../../lib/domain/party/mail-providers'

test.each([
  'web.de',
  'orange.fr',
  'pp.inet.fi',
  'iki.fi',
  'comhem.se',
  'bluewin.ch',
  'btinternet.com',
  'mail.com',
])('strangers at %s are no firm', (domain) =>
  expect(isOfSameFirm(`stranger@${domain}`, [`client@${domain}`], MAIL_PROVIDERS)).toBe(false),
)

test.each(['orange.com', 'mail.northlight.example', 'online.example'])('%s is a firm’s own', (domain) => {
  expect(isOfSameFirm(`accounts@${domain}`, [`ella@${domain}`], MAIL_PROVIDERS)).toBe(true)
})

test('each provider is named once, in lower case', () => {
  expect([...new Set(MAIL_PROVIDERS)].map((domain) => domain.trim().toLowerCase())).toEqual(MAIL_PROVIDERS)
  expect(MAIL_PROVIDERS.filter((domain) => !domain.includes('.'))).toEqual([])
})
