import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import { createRoot } from 'react-dom/client'
import { Page } from '../../components/Page'
import { Popup } from '../../components/popup/Popup'
import { browser } from '../../lib/browser'
import { onNotice, pageClient } from '../../lib/messaging/page-client'

createRoot(document.getElementById('page') ?? document.body).render(
  <Page client={pageClient()} subscribe={onNotice}>
    <Popup
      onOpenDashboard={(place) =>
        void browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#${place}`) })
      }
    />
  </Page>,
)
