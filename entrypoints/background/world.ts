import { browserAlarms } from '../../lib/adapters/alarms/browser-alarms'
import { addressOf, downloadsFolder } from '../../lib/adapters/backup/downloads-folder'
import { browserNotifications } from '../../lib/adapters/notifications/browser-notifications'
import { toolbarBadge } from '../../lib/adapters/notifications/toolbar-badge'
import { browserRoom } from '../../lib/adapters/storage/browser-room'
import { indexedDbCopy } from '../../lib/adapters/storage/indexed-db-copy'
import { localStore } from '../../lib/adapters/storage/local-store'
import { mirroredStore } from '../../lib/adapters/storage/mirrored-store'
import { sessionStore } from '../../lib/adapters/storage/session-store'
import { browserTabs } from '../../lib/adapters/system/browser-tabs'
import { systemClock } from '../../lib/adapters/system/system-clock'
import { ulids } from '../../lib/adapters/system/ulid'
import { webLock } from '../../lib/adapters/system/web-lock'
import { composeUrl, threadUrl } from '../../lib/adapters/webmail/urls'
import type { World } from '../../lib/app/world'
import { browser } from '../../lib/browser'
import { languageOf } from '../../lib/i18n/ui-language'
import { log } from '../../lib/log'
import { draftFrames } from '../../lib/messaging/draft-frames'
import { publishNotice, tellFrame, tellMailPages } from '../../lib/messaging/push'

/** The use cases' world, made of the browser. `onBehind`: the second copy could not follow. */
export function createWorld(onBehind: () => void): World {
  const copies = { main: localStore(browser.storage.local), second: indexedDbCopy(indexedDB) }
  return {
    store: mirroredStore(copies, onBehind),
    copies,
    room: browserRoom(navigator.storage),
    sessions: sessionStore(browser.storage.session),
    lock: webLock(navigator.locks),
    clock: systemClock,
    ids: ulids(systemClock.now),
    alarms: browserAlarms(browser.alarms, systemClock.now),
    notifications: browserNotifications(browser.notifications, browser.runtime.getURL('/icon/128.png')),
    badge: toolbarBadge(browser.action),
    backupFolder: downloadsFolder(browser, addressOf),
    tabs: browserTabs(browser),
    drafts: draftFrames(tellFrame, (notice) =>
      tellMailPages(notice, (error) => log.error('A mail page was not told of its checks', error)),
    ),
    links: { thread: threadUrl, compose: composeUrl },
    notices: { publish: publishNotice },
    browserLanguage: languageOf(browser.i18n.getUILanguage()),
  }
}
