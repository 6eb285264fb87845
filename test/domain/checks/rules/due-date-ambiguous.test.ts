import { proveRules } from '../prove-rules'

proveRules('dueDate.ambiguous')
