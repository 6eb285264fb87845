import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import { askAhead } from '../../lib/messaging/ask-ahead'
import { onNotice, pageCall } from '../../lib/messaging/page-call'

// The background reads while the larger part of the page is loaded.
const call = askAhead(pageCall(), ['receivables.overview', 'backup.status', 'ledger.condition'], onNotice)
void import('./draw').then(({ drawPopup }) => drawPopup(call))
