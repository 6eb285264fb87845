import type { FullConfig } from 'playwright/test'
import { CHROMIUM_VARIABLE, FIREFOX_VARIABLE, needChromium, needFirefox } from '../browser'
import { datedBuild } from './clock'

/** Once before all end-to-end tests: the browsers to run them in, and the extension as it ships. */
export default function setUp({ projects }: FullConfig): void {
  if (projects.some(({ name }) => name === 'firefox')) {
    process.env[FIREFOX_VARIABLE] = needFirefox(console.log)
  }
  process.env[CHROMIUM_VARIABLE] = needChromium(console.log).path
  datedBuild('chrome')
}
