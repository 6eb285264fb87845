import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import { askAhead } from '../../lib/messaging/ask-ahead'
import { onNotice, pageClient } from '../../lib/messaging/page-client'

// The background reads while the larger part of the page is loaded.
const client = askAhead(pageClient(), ['receivables.overview', 'backup.status', 'ledger.condition'], onNotice)
void import('./draw').then(({ drawPopup }) => drawPopup(client))
