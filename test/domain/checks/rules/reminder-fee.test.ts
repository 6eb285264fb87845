import { proveRules } from '../prove-rules'

proveRules('payment.reminderFee', 'payment.earlyFee')
