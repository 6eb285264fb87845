import type { Resolvers } from '../../../lib/adapters/webmail/dom/layers'
import { gmailBody, gmailParts, gmailRoot } from '../../../lib/adapters/webmail/gmail/compose-parts'
import { gmail } from '../../../lib/adapters/webmail/gmail/selectors'
import { outlookRoot } from '../../../lib/adapters/webmail/outlook/compose-marks'
import { outlookBody, outlookParts } from '../../../lib/adapters/webmail/outlook/compose-parts'
import { yahooParts, yahooRoot } from '../../../lib/adapters/webmail/yahoo/compose-parts'
import { yahooBody } from '../../../lib/adapters/webmail/yahoo/selectors'
import type { Host } from '../../webmail/model'

/** One thing about a host's page that the adapters hold on to. */
export interface Hook {
  readonly kind: 'attribute' | 'class' | 'id' | 'labels'
  readonly name: string
  /** Of an attribute: only where it has this value. */
  readonly value?: string
}

/** What these attributes mean, the browser itself says: without them there is no editor and no file field. */
const OF_THE_BROWSER = new Set(['contenteditable', 'type', 'style', 'value', 'id', 'class'])

const TABLES: Readonly<Record<Host, readonly Resolvers[]>> = {
  gmail: [...Object.values(gmailParts), gmailRoot],
  outlook: [...Object.values(outlookParts), outlookRoot],
  yahoo: [...Object.values(yahooParts), yahooRoot],
}

/** Every hook by which a host's compose windows are known, once, and all labels together as one more. */
export function hooksOf(host: Host): readonly Hook[] {
  return [{ kind: 'labels', name: 'aria-label' }, ...hooksIn(TABLES[host])]
}

/** Those by which quotes and signatures are known. */
export function bodyHooksOf(host: Host): readonly Hook[] {
  return hooksIn(Object.values({ gmail: gmailBody, outlook: outlookBody, yahoo: yahooBody }[host]))
}

/** Those of Gmail's page around them. */
export function pageHooks(): readonly Hook[] {
  return hooksIn(Object.values(gmail))
}

function hooksIn(tables: readonly Resolvers[]): readonly Hook[] {
  const selectors = tables.flat().flatMap(({ find }) => (typeof find === 'string' ? [find] : []))
  const hooks = new Map<string, Hook>()
  const add = (hook: Hook) => hooks.set(nameOf(hook), hook)
  for (const selector of selectors) {
    for (const [, name = '', operator = '', value = ''] of selector.matchAll(
      /\[([\w-]+)(?:([~^$*|]?=)"([^"]*)")?\]/g,
    )) {
      if (OF_THE_BROWSER.has(name)) continue
      add({ kind: 'attribute', name, ...(operator === '=' ? { value } : {}) })
    }
    const plain = selector.replace(/\[[^\]]*\]/g, '')
    for (const [, name = ''] of plain.matchAll(/\.([A-Za-z][\w-]*)/g)) add({ kind: 'class', name })
    for (const [, name = ''] of plain.matchAll(/#([A-Za-z][\w-]*)/g)) add({ kind: 'id', name })
    for (const [, name = ''] of selector.matchAll(/\[id[$^*]="([^"]*)"\]/g)) add({ kind: 'id', name })
  }
  return [...hooks.values()]
}

export function nameOf({ kind, name, value }: Hook): string {
  if (kind === 'labels') return 'all labels'
  if (kind === 'class') return `.${name}`
  if (kind === 'id') return `#${name}`
  return value === undefined ? `[${name}]` : `[${name}="${value}"]`
}
