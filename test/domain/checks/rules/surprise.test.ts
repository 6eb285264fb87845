import { proveRules } from '../prove-rules'

proveRules('surprise.estimate')
