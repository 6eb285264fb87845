import { createRoot } from 'react-dom/client'
import { MailAccessContext } from '../../components/hooks/mail-access'
import { Page } from '../../components/Page'
import { Popup } from '../../components/popup/Popup'
import { showDashboardTab } from '../../lib/adapters/system/dashboard-tab'
import { systemClock } from '../../lib/adapters/system/system-clock'
import { mailAccess } from '../../lib/adapters/webmail/mail-access'
import { browser } from '../../lib/browser'
import type { Call } from '../../lib/messaging/call'
import { onNotice } from '../../lib/messaging/page-call'

/** Draws the popup into its page. */
export function drawPopup(call: Call): void {
  createRoot(document.getElementById('page') ?? document.body).render(
    <Page call={call} subscribe={onNotice}>
      <MailAccessContext value={mailAccess(browser)}>
        <Popup today={systemClock.today} onOpenDashboard={(place) => void showDashboardTab(browser, place)} />
      </MailAccessContext>
    </Page>,
  )
}
