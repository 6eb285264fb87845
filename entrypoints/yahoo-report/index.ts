import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { reportPage } from '../../lib/adapters/webmail/report/page-report'
import { yahooParts } from '../../lib/adapters/webmail/yahoo/compose-parts'
import { yahoo, yahooBody } from '../../lib/adapters/webmail/yahoo/selectors'
import { findComposes, readCompose } from '../../lib/adapters/webmail/yahoo/yahoo-compose'

/** Asked for by the page that shows how mail pages are recognised; its answer is the report. */
export default defineUnlistedScript(() =>
  reportPage({
    host: 'yahoo',
    page: yahoo,
    parts: yahooParts,
    body: yahooBody,
    find: findComposes,
    read: (found) => readCompose(found, () => undefined),
  }),
)
