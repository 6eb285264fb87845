import { proveRules } from '../prove-rules'

proveRules('courtesy.greeting', 'courtesy.name', 'courtesy.please', 'courtesy.thanks', 'courtesy.closing')
