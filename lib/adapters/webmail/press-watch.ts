import { all, type Resolvers } from './dom/layers'
import { isNode } from './dom/node'
import type { LiveCompose } from './mail-site'

/** A real press: a mouse click, or Enter or Space on a focused control. Forged events are none. */
export function isPress(event: Event): boolean {
  if (!event.isTrusted) return false
  if (event.type !== 'keydown') return true
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent
  return (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && !altKey
}

/** Ctrl+Enter or Command+Enter, by which all hosts send. */
export function isSendKey(event: Event): boolean {
  if (!event.isTrusted || event.type !== 'keydown') return false
  const { key, ctrlKey, metaKey, isComposing, repeat } = event as KeyboardEvent
  return key === 'Enter' && (ctrlKey || metaKey) && !isComposing && !repeat
}

/** The compose window an event happened in. */
export function composeAt(event: Event, composes: ReadonlySet<LiveCompose>): LiveCompose | undefined {
  const { target } = event
  if (!isNode(target)) return undefined
  return [...composes].find(({ view }) => view.root.contains(target))
}

/** Whether an event happened on a part of `root`. */
export function isOn(event: Event, root: ParentNode, resolvers: Resolvers): boolean {
  const { target } = event
  return isNode(target) && all(root, resolvers).some((part) => part.contains(target))
}
