import { proveRules } from '../prove-rules'

proveRules('payment.iban', 'payment.otherIban')
