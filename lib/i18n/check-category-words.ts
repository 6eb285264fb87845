import { checkCategories as en } from './en/check-categories'
import { checkCategories as fi } from './fi/check-categories'

export const checkCategoryWords = { en, fi }
