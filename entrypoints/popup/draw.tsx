import { createRoot } from 'react-dom/client'
import { Page } from '../../components/Page'
import { Popup } from '../../components/popup/Popup'
import { systemClock } from '../../lib/adapters/system/system-clock'
import { browser } from '../../lib/browser'
import type { Client } from '../../lib/messaging/client'
import { onNotice } from '../../lib/messaging/page-client'

/** Draws the popup into its page. */
export function drawPopup(client: Client): void {
  createRoot(document.getElementById('page') ?? document.body).render(
    <Page client={client} subscribe={onNotice}>
      <Popup
        today={systemClock.today}
        onOpenDashboard={(place) =>
          void browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#${place}`) })
        }
      />
    </Page>,
  )
}
