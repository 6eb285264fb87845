import { expect, test } from 'vitest'
import { statedParties } from '../../../lib/domain/invoice/stated-parties'
import { aClient, aSeller } from '../../builders/invoice'

test('an invoice states neither the logo nor what the person keeps for themselves', () => {
  const [seller, client] = [aSeller(), aClient()]
  const logo = { png: 'iVBORw0K', width: 1, height: 1 }
  const full = {
    seller: { ...seller, logo, ownRates: [], contractRate: '12' },
    client: { ...client, facts: { discountPercent: '10' } },
  }
  expect(statedParties(full)).toEqual({ seller, client })
})
