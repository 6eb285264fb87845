import { proveRules } from '../prove-rules'

proveRules('consistency.composer', 'consistency.file')
