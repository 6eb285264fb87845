import type { Page } from 'playwright'
import type { WebmailDriver } from './drivers'

export function outlook(_page: Page): WebmailDriver {
  throw new Error('not yet')
}
