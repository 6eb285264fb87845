import { proveRules } from '../prove-rules'

proveRules('consistency.currency')
