import { describe, expect, test } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import { answersSearch } from '../../../lib/domain/receivables/search-row'
import { aRow } from '../../builders/invoice-row'

const halla = aRow({
  number: '2026-031',
  clientName: 'Halla Coffee Roasters',
  total: money(185_740, 'EUR'),
  open: money(185_740, 'EUR'),
})

describe('answersSearch', () => {
  test.each(['', '  ', 'halla', 'COFFEE', '2026-031', '031', '1857', '1 857,40', '€1,857.40', "1'857"])(
    'finds the invoice by "%s"',
    (search) => expect(answersSearch(halla, search)).toBe(true),
  )

  test.each(['brightwater', '2026-032', '857', '€', 'x1857'])('does not find it by "%s"', (search) => {
    expect(answersSearch(halla, search)).toBe(false)
  })
})
