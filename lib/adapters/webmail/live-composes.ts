import { type HostCompose, openCompose } from './compose-view'
import type { FoundCompose } from './compose-watcher'
import type { LiveCompose, MailSite } from './mail-site'
import type { SendTracker } from './send-tracker'

/** A compose window as it was when it was last seen. */
interface LeftCompose {
  readonly key: string
  readonly editor: HTMLElement
  readonly draftId: string | undefined
  readonly words: string
}

/**
 * What puts a compose window that was found among the live ones, with a key of its own, and tells of it; it gives what
 * is to be called when the window is gone.
 */
export function composeOpener(
  site: MailSite,
  tracker: SendTracker,
  composes: Set<LiveCompose>,
  tell: (view: LiveCompose['view']) => void,
): (found: FoundCompose) => () => void {
  const left = new WeakMap<HTMLElement, LeftCompose>()
  let opened = 0

  /** A window that a site hid and shows again, with the same mail in it, keeps its key. */
  const keyOf = (found: FoundCompose, host: HostCompose): string => {
    const before = left.get(found.root)
    const now = lookOf(found, host)
    const isSame =
      before?.editor === now.editor && before.draftId === now.draftId && before.words === now.words
    if (before && isSame && (now.words !== '' || now.draftId !== undefined)) return before.key
    opened += 1
    return `${site.host}-${opened}`
  }

  return (found) => {
    const closed = new AbortController()
    const host = site.read(found)
    const key = keyOf(found, host)
    const { view, emitPress, emitSend, emitDiscard, holdsBack } = openCompose(host, key, closed.signal)
    const track = tracker.track({
      key,
      draftId: () => view.draftId(),
      fingerprint: () => site.fingerprint(view),
      pressed: emitPress,
      emit: emitSend,
    })
    let isDiscarded = false
    const compose: LiveCompose = {
      host,
      view,
      track: {
        ...track,
        sendPressed() {
          isDiscarded = false
          track.sendPressed()
        },
      },
      holdsBack,
      discardPressed() {
        isDiscarded = true
        track.dropped()
      },
    }
    composes.add(compose)
    tell(view)
    if (site.isWindowOfMail?.()) emitSend('moved')
    return () => {
      if (found.root.ownerDocument !== document) emitSend('moved')
      left.set(found.root, { key, ...lookOf(found, host) })
      composes.delete(compose)
      closed.abort()
      track.gone()
      if (isDiscarded) emitDiscard()
    }
  }
}

function lookOf({ editor }: FoundCompose, host: HostCompose): Omit<LeftCompose, 'key'> {
  return { editor, draftId: host.draftId(), words: editor.textContent.trim() }
}
