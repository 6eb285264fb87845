import { proveRules } from '../prove-rules'

proveRules(
  'missing.invoiceNumber',
  'missing.total',
  'missing.dueDate',
  'missing.howToPay',
  'missing.sellerName',
)
