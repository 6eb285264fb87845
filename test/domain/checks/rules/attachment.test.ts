import { proveRules } from '../prove-rules'

proveRules('missing.attachment')
