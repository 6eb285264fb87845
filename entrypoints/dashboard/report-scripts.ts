import { hostOfOrigin, WEBMAIL_ORIGINS } from '../../lib/adapters/webmail/urls'
import type { ReportScript } from '../../lib/messaging/mail-reports'

const pagesOf = (host: string) =>
  WEBMAIL_ORIGINS.filter((origin) => hostOfOrigin(origin) === host).map((origin) => `${origin}/*`)

/** Where the build puts the scripts that tell how a mail page is recognised, and in which pages each works. */
export const REPORT_SCRIPTS: readonly ReportScript[] = [
  { matches: pagesOf('gmail'), file: '/gmail-report.js' },
  { matches: pagesOf('outlook'), file: '/outlook-report.js' },
  { matches: pagesOf('yahoo'), file: '/yahoo-report.js' },
]
