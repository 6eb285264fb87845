import { proveRules } from '../prove-rules'

proveRules('dueDate.beforeIssue', 'dueDate.tooLong', 'dueDate.weekend')
