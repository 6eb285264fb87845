import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { outlookRoot } from '../../lib/adapters/webmail/outlook/compose-marks'
import { outlookBody, outlookParts } from '../../lib/adapters/webmail/outlook/compose-parts'
import { findComposes, readCompose } from '../../lib/adapters/webmail/outlook/outlook-compose'
import { outlook } from '../../lib/adapters/webmail/outlook/selectors'
import { reportPage } from '../../lib/adapters/webmail/report/page-report'

/** Asked for by the page that shows how mail pages are recognised; its answer is the report. */
export default defineUnlistedScript(() =>
  reportPage({
    host: 'outlook',
    page: { ...outlook, root: outlookRoot },
    parts: outlookParts,
    body: outlookBody,
    find: findComposes,
    read: (found) => readCompose(found, () => undefined),
  }),
)
