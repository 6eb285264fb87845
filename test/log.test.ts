import { expect, test, vi } from 'vitest'
import { log, redact } from '../lib/log'

test.each([
  ['Invalid recipient ella@northlight.example here', 'Invalid recipient <address> here'],
  ['Unexpected "Website copy editing" in JSON', 'Unexpected "…" in JSON'],
  ['Account FI21 1234 5600 0007 85 unknown', 'Account <account>unknown'],
  ['paid 1240.50 € of €2,287.60', 'paid <number> € of <number>'],
  ['run@moz-extension://id/background.js:1:20', 'run@moz-extension://id/background.js:1:20'],
  ['at run (background.js:1:4021)', 'at run (background.js:1:4021)'],
])('%j is logged as %j', (text, logged) => {
  expect(redact(text)).toBe(logged)
})

test('an error is logged once, without what it is about', () => {
  const written = vi.spyOn(console, 'error').mockReturnValue()
  log.error('Work failed', new Error('No mail for ella@northlight.example'))
  expect(written).toHaveBeenCalledOnce()
  expect(written.mock.calls.flat().join(' ')).toContain('Plainvoice: Work failed')
  expect(written.mock.calls.flat().join(' ')).not.toContain('northlight')
})
