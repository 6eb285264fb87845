import { popup as en } from './en/popup'
import { popup as fi } from './fi/popup'

export const popupWords = { en, fi }
