import { expect, test } from 'vitest'
import { LONGEST } from '../../lib/domain/longest'
import { blockSchema } from '../../lib/messaging/draft-command'

test('the longest texts that an invoice may have reach the mail, however much they grow as HTML', () => {
  const html = '&quot;'.repeat(LONGEST.text * 20)
  expect(blockSchema.safeParse({ html, text: '"'.repeat(LONGEST.text * 20) }).success).toBe(true)
})
