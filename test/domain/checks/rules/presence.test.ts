import { proveRules } from '../prove-rules'

proveRules(
  'missing.sellerTaxId',
  'missing.sellerAddress',
  'missing.sellerPhone',
  'missing.items',
  'missing.clientName',
)
