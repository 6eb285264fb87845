import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { gmailBody, gmailParts, gmailRoot } from '../../lib/adapters/webmail/gmail/compose-parts'
import { findComposes, readCompose } from '../../lib/adapters/webmail/gmail/gmail-compose'
import { gmail } from '../../lib/adapters/webmail/gmail/selectors'
import { reportPage } from '../../lib/adapters/webmail/report/page-report'

/** Asked for by the page that shows how mail pages are recognised; its answer is the report. */
export default defineUnlistedScript(() =>
  reportPage({
    host: 'gmail',
    page: { ...gmail, root: gmailRoot },
    parts: gmailParts,
    body: gmailBody,
    find: findComposes,
    read: (found) => readCompose(found, () => undefined),
  }),
)
