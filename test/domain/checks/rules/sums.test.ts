import { proveRules } from '../prove-rules'

proveRules('consistency.line', 'consistency.vatSum')
