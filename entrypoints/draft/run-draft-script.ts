import { systemClock } from '../../lib/adapters/system/system-clock'
import { placesWrittenIn, removeLeftovers } from '../../lib/adapters/webmail/draft/leftovers'
import { type MountedDraft, mountDraft } from '../../lib/adapters/webmail/draft/mount-draft'
import { log } from '../../lib/log'
import type { ChecksChanged, DraftCommand } from '../../lib/messaging/draft-command'
import { mailCall } from '../../lib/messaging/mail-call'
import { pageBrowser } from '../../lib/messaging/page-browser'
import type { Webmail } from '../../lib/ports/webmail'
import { answerCommand } from './answer-command'
import { draftServices, type LivingServices } from './draft-services'
import { fillWaitingMail } from './fill-waiting-mail'
import { offeredFindings } from './language-scripts'
import { takeTurn } from './take-turn'
import { untilAnswered } from './until-answered'
import { watchLife } from './watch-life'

/** Puts Plainvoice into the drafts of this page. Injected again, it does nothing while the first is alive. */
export async function runDraftScript(createWebmail: () => Webmail): Promise<void> {
  const leftOpen = placesWrittenIn()
  const stop = takeTurn('draft')
  if (!stop) return
  removeLeftovers()
  const webmail = createWebmail()
  const call = mailCall()
  const account = webmail.account()
  const input = { host: webmail.host, ...(account === undefined ? {} : { account }) }
  const started = await untilAnswered(() => call('draft.started', input), stop)
  if (!started) return
  const services = draftServices(webmail, call, started, systemClock.today)
  const drafts = new Map<string, MountedDraft>()
  stop.addEventListener('abort', () => services.lose())
  listenToCommands(drafts, services, webmail, stop)
  const renew = () => {
    for (const draft of drafts.values()) draft.renewComposer()
  }
  watchLife(services.lose, renew, stop)
  const { language } = started.checks
  services.wantLanguage(language === 'auto' ? offeredFindings().language : language)
  webmail.observeComposes((view) => {
    const draft = mountDraft(view, services)
    drafts.set(view.key, draft)
    // Written on where an update of the extension broke in, if the site's own draft tells which invoice it was.
    const wasOpen = leftOpen.some((place) => view.root.contains(place))
    if (wasOpen && view.draftId() !== undefined) draft.openComposer(document.activeElement === document.body)
    view.closed.addEventListener('abort', () => drafts.delete(view.key))
  }, stop)
  if (started.watchesThreads) {
    webmail.observeThreads(
      systemClock.today,
      (shown) => services.quietly(call('mail.threadSeen', shown)),
      stop,
    )
  }
  for (const task of started.tasks) {
    services.quietly(
      fillWaitingMail(task, { webmail, call, stop, quietly: services.quietly }).then((view) => {
        if (view && task.opensComposer) drafts.get(view.key)?.openComposer()
      }),
    )
  }
}

function listenToCommands(
  drafts: ReadonlyMap<string, MountedDraft>,
  { setPreferences }: LivingServices,
  webmail: Webmail,
  stop: AbortSignal,
): void {
  const { onMessage } = pageBrowser.runtime
  const hear = (
    message: unknown,
    sender: { readonly id?: string },
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== pageBrowser.runtime.id) return undefined
    if (isChecksChanged(message)) setPreferences(message.checks)
    if (!isCommand(message)) return undefined
    const draft = drafts.get(message.view)
    if (!draft) return undefined
    answerCommand(draft, message, webmail).then(sendResponse, (error: unknown) => {
      log.error('A command for a draft failed', error)
      sendResponse(undefined)
    })
    return true
  }
  onMessage.addListener(hear as Parameters<typeof onMessage.addListener>[0])
  stop.addEventListener('abort', () =>
    onMessage.removeListener(hear as Parameters<typeof onMessage.addListener>[0]),
  )
}

function isChecksChanged(message: unknown): message is ChecksChanged {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'checksChanged'
  )
}

/** The background checks its commands before it sends them. */
function isCommand(message: unknown): message is DraftCommand {
  return typeof message === 'object' && message !== null && 'type' in message && 'view' in message
}
