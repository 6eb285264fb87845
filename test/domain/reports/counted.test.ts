import { describe, expect, test } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import { countedIn, currenciesOf } from '../../../lib/domain/reports/counted'
import { aRow } from '../../builders/invoice-row'

describe('what counts in the reports', () => {
  test('has left and is in force, in one currency', () => {
    const [draft, gone] = [aRow({ lifecycle: 'draft', delivery: 'likely' }), aRow({ lifecycle: 'void' })]
    const [open, krona] = [aRow(), aRow({ total: money(5, 'SEK') })]
    expect(countedIn([draft, gone, open, krona], 'EUR')).toEqual([open])
  })

  test('is told by currency, the one with most invoices first', () => {
    const krona = aRow({ total: money(5, 'SEK') })
    expect(currenciesOf([aRow(), krona, krona, aRow({ lifecycle: 'void', total: money(1, 'USD') })])).toEqual(
      ['SEK', 'EUR'],
    )
  })
})
