import { describe, expect, test } from 'vitest'
import { keptProfile, tooLongInProfile } from '../../../lib/domain/party/profile-length'
import { formOf, readProfile } from '../../../lib/domain/party/read-profile'
import { profileFormSchema, sellerSchema } from '../../../lib/domain/party/schema'
import { aSeller } from '../../builders/invoice'

const form = formOf(aSeller())

describe('a text of the profile that is too long to be kept', () => {
  test.each([
    ['name', 1000],
    ['street', 1000],
    ['legalLine', 1000],
    ['otherPayment', 500],
    ['paymentLink', 492],
    ['paymentLinkLabel', 500],
  ] as const)('is said by its field, and all else is kept as it is typed: %s', (field, most) => {
    const typed = { ...form, [field]: 'x'.repeat(10_001) }
    expect(tooLongInProfile(typed)).toEqual([{ field, most }])
    const reading = readProfile(typed)
    expect(!reading.ok && reading.problems[0]).toEqual({ field, key: 'tooLong', most })
    const kept = keptProfile(typed)
    expect(kept).toEqual({ ...form, [field]: 'x'.repeat(most) })
    expect(profileFormSchema.safeParse(kept).success).toBe(true)
  })

  test('is none where it is as long as may be, and what is read of it can be saved', () => {
    const paymentLink = `pay.example/${'x'.repeat(480)}`
    const typed = { ...form, otherPayment: 'x'.repeat(500), paymentLink, legalLine: 'x'.repeat(1000) }
    const reading = readProfile(typed)
    expect(reading.ok && sellerSchema.safeParse(reading.seller).success).toBe(true)
    expect(keptProfile(typed)).toEqual(typed)
  })

  test('is more number patterns than there may be', () => {
    const patterns = (count: number) =>
      readProfile({
        ...form,
        otherPatterns: Array.from({ length: count }, (_, at) => `P${at}-###`).join('\n'),
      })
    expect(patterns(20).ok).toBe(true)
    expect(patterns(21)).toEqual({
      ok: false,
      problems: [{ field: 'otherPatterns', key: 'otherPatternsMany', most: 20 }],
    })
  })
})
