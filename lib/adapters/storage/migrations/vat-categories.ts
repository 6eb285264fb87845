import type { Migration } from './migration'

/**
 * Invoices and drafts came to know VAT categories, charges, discounts on lines and prices with VAT. All of it is
 * optional, and absent it means what it meant before: nothing is rewritten, but an older Plainvoice would drop it.
 */
export const vatCategories: Migration = { to: 3, kinds: {} }
