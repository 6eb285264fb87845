import { shortcuts as en } from './en/shortcuts'
import { shortcuts as fi } from './fi/shortcuts'

export const shortcutsWords = { en, fi }
