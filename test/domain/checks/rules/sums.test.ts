import { proveRules } from '../prove-rules'

proveRules('consistency.line', 'consistency.items', 'consistency.vatSum')
