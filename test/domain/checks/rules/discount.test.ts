import { proveRules } from '../prove-rules'

proveRules('incentive.discount')
