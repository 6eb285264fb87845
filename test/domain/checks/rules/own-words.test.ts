import { proveRules } from '../prove-rules'

proveRules('jargon.own')
