import { proveRules } from '../prove-rules'

proveRules('dueDate.vague', 'dueDate.term', 'dueDate.relative')
