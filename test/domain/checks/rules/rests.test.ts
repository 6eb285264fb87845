import { proveRules } from '../prove-rules'

proveRules('consistency.rest')
