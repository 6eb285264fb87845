import { exportTable as en } from './en/export'
import { exportTable as fi } from './fi/export'

export const exportWords = { en, fi }
