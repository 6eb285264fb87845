import { proveRules } from '../prove-rules'

proveRules(
  'payment.businessId',
  'payment.vatId',
  'payment.reference',
  'payment.bic',
  'payment.bitcoin',
  'payment.cardNumber',
)
