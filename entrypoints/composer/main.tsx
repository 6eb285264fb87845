import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import { createRoot } from 'react-dom/client'
import { Composer } from '../../components/composer/Composer'
import { Page } from '../../components/Page'
import { showDashboardTab } from '../../lib/adapters/system/dashboard-tab'
import { systemClock } from '../../lib/adapters/system/system-clock'
import { browser } from '../../lib/browser'
import { onNotice, pageCall } from '../../lib/messaging/page-call'
import { documents } from './documents'

const address = new URLSearchParams(location.search)
const takeTheme = () => {
  const theme = location.hash.slice(1)
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
}
takeTheme()
window.addEventListener('hashchange', takeTheme)

createRoot(document.getElementById('page') ?? document.body).render(
  <Page call={pageCall()} subscribe={onNotice}>
    <Composer
      session={address.get('session') ?? ''}
      documents={documents}
      today={systemClock.today}
      onOpenDashboard={(place) => void showDashboardTab(browser, place)}
    />
  </Page>,
)
