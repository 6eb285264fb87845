import { defineBackground } from 'wxt/utils/define-background'
import * as z from 'zod/mini'
import { closeToContentScripts } from '../../lib/adapters/storage/storage-area'
import { onFirstWake } from '../../lib/adapters/system/first-wake'
import { takeUpdate } from '../../lib/adapters/system/take-update'
import { WEBMAIL_ORIGINS } from '../../lib/adapters/webmail/urls'
import { backUpIfDue } from '../../lib/app/backup/scheduled-backup'
import { renewFacts } from '../../lib/app/drafts/renew-facts'
import { endTab } from '../../lib/app/drafts/report-send'
import { answerNotification } from '../../lib/app/reminders/answer-notification'
import { offerLostThanks } from '../../lib/app/reminders/thank-client'
import { checkLedger } from '../../lib/app/repair/check-ledger'
import { mending } from '../../lib/app/repair/mending'
import { remakeFollowing } from '../../lib/app/repair/remake-following'
import { scanLedger } from '../../lib/app/repair/scan-ledger'
import { tick } from '../../lib/app/tick'
import { browser } from '../../lib/browser'
import { log } from '../../lib/log'
import { classify } from '../../lib/messaging/sender'
import { messageServer } from '../../lib/messaging/server'
import { handlersFor, withMending } from './handlers'
import { createWorld } from './world'

z.config({ jitless: true })

export default defineBackground({
  main() {
    const world = createWorld(() => check())
    const inBackground = (work: Promise<unknown>) => {
      work.catch((error: unknown) => log.error('Work in the background failed', error))
    }
    const check = () => inBackground(checkLedger(world, 'hurry'))
    const lookRound = () => mending(world, () => tick(world))
    const look = () => {
      inBackground(lookRound())
      inBackground(renewFacts(world))
    }
    const makeWhole = async () => {
      await checkLedger(world, 'start')
      if (await remakeFollowing(world)) await lookRound()
    }
    const offerLost = () => mending(world, () => offerLostThanks(world))
    const backUp = () => inBackground(backUpIfDue(world))
    const own = {
      id: browser.runtime.id,
      origin: new URL(browser.runtime.getURL('/')).href.replace(/\/$/, ''),
      mailOrigins: WEBMAIL_ORIGINS,
    }

    browser.runtime.onMessage.addListener(
      messageServer(withMending(world, handlersFor(world, look, backUp)), {
        classify: (sender) => classify(sender, own),
        onError: log.error,
      }) as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    )
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') inBackground(world.tabs.showDashboard('#setup'))
    })
    browser.runtime.onStartup.addListener(backUp)
    browser.runtime.onUpdateAvailable.addListener(() => inBackground(takeUpdate(browser, world.sessions)))
    browser.alarms.onAlarm.addListener(() => {
      check()
      look()
      backUp()
      inBackground(scanLedger(world))
    })
    browser.permissions.onAdded.addListener(() => inBackground(world.tabs.injectLoaders()))
    browser.permissions.onRemoved.addListener(backUp)
    browser.notifications.onClicked.addListener((id) => inBackground(answerNotification(world, id)))
    browser.tabs.onRemoved.addListener((tabId) => inBackground(endTab(world, tabId)))
    inBackground(closeToContentScripts(browser.storage.local))
    inBackground(
      onFirstWake(browser.storage.session, async () => {
        // Mail pages that are open go on with this version, without a reload.
        await Promise.all([makeWhole(), lookRound(), offerLost(), world.tabs.injectLoaders()])
      }),
    )
  },
})
