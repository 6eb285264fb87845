import { proveRules } from '../prove-rules'

proveRules('consistency.client', 'consistency.recipient')
