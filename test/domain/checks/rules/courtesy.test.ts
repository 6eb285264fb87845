import { proveRules } from '../prove-rules'

proveRules('courtesy.greeting', 'courtesy.please', 'courtesy.thanks')
