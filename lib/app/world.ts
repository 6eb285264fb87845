import type { Language } from '../domain/party/party'
import type { Alarms } from '../ports/alarms'
import type { BackupFolder } from '../ports/backup-folder'
import type { Badge } from '../ports/badge'
import type { Clock } from '../ports/clock'
import type { Copies } from '../ports/copies'
import type { DraftFrames } from '../ports/draft-frames'
import type { Ids } from '../ports/ids'
import type { MailLinks } from '../ports/links'
import type { Lock } from '../ports/lock'
import type { Notices } from '../ports/notices'
import type { Notifications } from '../ports/notifications'
import type { Room } from '../ports/room'
import type { Sessions } from '../ports/sessions'
import type { Store } from '../ports/store'
import type { Tabs } from '../ports/tabs'

/** Everything the use cases need from outside. Each takes what it uses of it. */
export interface World {
  readonly store: Store
  /** The two copies behind the store, to look after them. */
  readonly copies: Copies
  readonly room: Room
  readonly sessions: Sessions
  readonly lock: Lock
  readonly clock: Clock
  readonly ids: Ids
  readonly alarms: Alarms
  readonly notifications: Notifications
  readonly badge: Badge
  readonly backupFolder: BackupFolder
  readonly tabs: Tabs
  readonly drafts: DraftFrames
  readonly links: MailLinks
  readonly notices: Notices
  /** The language of the browser, until the person chooses one. */
  readonly browserLanguage: Language
}
