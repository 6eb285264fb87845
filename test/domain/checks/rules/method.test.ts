import { proveRules } from '../prove-rules'

proveRules('payment.method')
