import type { WebmailHost } from '../../../domain/invoice/mail-thread'
import type { MailReport, SeenThing } from '../../../ports/mail-report'
import { type HostCompose, unaided } from '../compose-view'
import type { FoundCompose } from '../compose-watcher'
import { answers, type Resolvers, resolve } from '../dom/layers'
import { structureOf, wordsOfSelectors } from './censor'

type Things = Readonly<Record<string, Resolvers>>

/** What a host's adapter knows, by the name of each thing. */
export interface KnownPage {
  readonly host: WebmailHost
  readonly page: Things
  readonly parts: Things
  readonly body: Things
  find(): readonly FoundCompose[]
  read(found: FoundCompose): HostCompose
}

/** How the page is recognised as it is now: what finds what, and the structure of its compose windows. */
export function reportPage({ host, page, parts, body, find, read }: KnownPage): MailReport {
  const known = wordsOfSelectors([page, parts, body].flatMap((things) => Object.values(things)))
  return {
    host,
    things: seenIn(document, page),
    windows: find().map((found) => {
      const compose = read(found)
      const editor = compose.editor()
      return {
        kind: compose.kind(),
        unaided: unaided(compose),
        things: [...seenIn(found.root, parts), ...(editor ? seenIn(editor, body) : [])],
        structure: structureOf(found.root, editor, known),
      }
    }),
  }
}

function seenIn(root: ParentNode, things: Things): readonly SeenThing[] {
  return Object.entries(things).map(([name, resolvers]) => {
    const best = resolve(root, resolvers)?.element
    return {
      name,
      ways: resolvers.map((resolver) => {
        const found = answers(root, resolver)
        return {
          layer: resolver.layer,
          seen: resolver.seen,
          count: found.length,
          agrees: best !== undefined && found[0] === best,
        }
      }),
    }
  })
}
