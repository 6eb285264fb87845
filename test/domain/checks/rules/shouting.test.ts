import { proveRules } from '../prove-rules'

proveRules('tone.shouting')
