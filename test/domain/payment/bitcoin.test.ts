import { describe, expect, it } from 'vitest'
import { bitcoinUri, isBitcoinAddress } from '../../../lib/domain/payment/bitcoin'

/** Vectors of BIP-173, BIP-350 and of the first block. */
describe('a bitcoin address', () => {
  it.each([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  ])('%s is valid', (address) => {
    expect(isBitcoinAddress(address)).toBe(true)
  })

  it.each([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
    '',
    'lightning',
  ])('%s is not valid', (address) => {
    expect(isBitcoinAddress(address)).toBe(false)
  })

  it('becomes a URI with payee and number, and no amount that would go stale', () => {
    const uri = bitcoinUri('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'Äijälä & Co', '2026-040')
    expect(uri).toBe(
      'bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?label=%C3%84ij%C3%A4l%C3%A4%20%26%20Co&message=2026-040',
    )
    expect(new URL(uri).searchParams.get('label')).toBe('Äijälä & Co')
  })
})
