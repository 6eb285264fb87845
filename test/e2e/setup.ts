import { CHROMIUM_VARIABLE, needChromium } from '../browser'
import { freshBuild } from '../build'

/** Once before all end-to-end tests: a browser to run them in, and the extension as it ships. */
export default function setUp(): void {
  process.env[CHROMIUM_VARIABLE] = needChromium(console.log).path
  freshBuild('chrome')
}
