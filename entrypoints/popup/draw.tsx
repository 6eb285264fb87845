import { createRoot } from 'react-dom/client'
import { Page } from '../../components/Page'
import { Popup } from '../../components/popup/Popup'
import { showDashboardTab } from '../../lib/adapters/system/dashboard-tab'
import { systemClock } from '../../lib/adapters/system/system-clock'
import { browser } from '../../lib/browser'
import type { Call } from '../../lib/messaging/call'
import { onNotice } from '../../lib/messaging/page-call'

/** Draws the popup into its page. */
export function drawPopup(call: Call): void {
  createRoot(document.getElementById('page') ?? document.body).render(
    <Page call={call} subscribe={onNotice}>
      <Popup today={systemClock.today} onOpenDashboard={(place) => void showDashboardTab(browser, place)} />
    </Page>,
  )
}
