import { RULES } from './all-rules'
import { calculations } from './calculations'
import { addRules } from './check-draft'
import { english } from './languages/en/en'
import { finnish } from './languages/fi/fi'
import { addLanguage } from './languages/languages'
import { swedish } from './languages/sv/sv'

// The checks with every language there is. A mail page loads them one by one, as drafts need them.
for (const language of [english, finnish, swedish]) addLanguage(language, calculations)
addRules(RULES)

export { RULES } from './all-rules'
export { checkDraft, runRules } from './check-draft'
