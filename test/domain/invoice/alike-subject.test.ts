import { describe, expect, test } from 'vitest'
import { isAlikeSubject } from '../../../lib/domain/invoice/alike-subject'

const OURS = 'Invoice 2026-003: €1,251.00, due Friday 2 October 2026'

describe('the subject of a forwarded mail', () => {
  test.each([
    ['Fwd: Invoice 2026-002: €125.50, due Wednesday 30 September 2026', OURS],
    ['FW: Fwd: Invoice 2026-002: €125.50, due Wednesday 30 September 2026', OURS],
    [
      'VL: Lasku 2026-002: 125,50 €, eräpäivä keskiviikko 30.9.2026',
      'Lasku 2026-003: 1 251,00 €, eräpäivä perjantai 2.10.2026',
    ],
    [
      'VB: Faktura 12: 125,50 €, förfaller onsdag 30 september 2026',
      'Faktura 13: 1 €, förfaller fredag 2 oktober 2026',
    ],
  ])('is another of ours: %s', (subject, ours) => {
    expect(isAlikeSubject(subject, ours)).toBe(true)
  })

  test.each(['Fwd: Invoice 2026-002: what I forgot', 'Fwd: Photos of 30 September', 'Invoice 2026-002', ''])(
    'is the person’s own: %s',
    (subject) => {
      expect(isAlikeSubject(subject, OURS)).toBe(false)
    },
  )
})
