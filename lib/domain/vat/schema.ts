import * as z from 'zod/mini'
import { VAT_CATEGORIES } from './category'

export const vatCategorySchema = z.enum(VAT_CATEGORIES)
