import { nextStep as en } from './en/next-step'
import { nextStep as fi } from './fi/next-step'

export const nextStepWords = { en, fi }
