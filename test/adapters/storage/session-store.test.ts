import { beforeEach, describe } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { type SessionArea, sessionStore } from '../../../lib/adapters/storage/session-store'
import { sessionsContract } from '../../contracts/sessions-contract'

beforeEach(() => fakeBrowser.reset())

describe('the sessions in storage.session', () => {
  sessionsContract(() => sessionStore(fakeBrowser.storage.session as unknown as SessionArea))
})
