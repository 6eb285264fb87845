import type { WebmailHost } from '../domain/invoice/mail-thread'
import type { Ability } from './webmail'

/** What one way of recognising a thing finds on a page. */
export interface SeenWay {
  readonly layer: 'attribute' | 'structure' | 'class' | 'label' | 'shape'
  /** The month in which a page was last known to look like this: `YYYY-MM`. */
  readonly seen: string
  readonly count: number
  /** Whether its first is what most ways give. */
  readonly agrees: boolean
}

export interface SeenThing {
  readonly name: string
  readonly ways: readonly SeenWay[]
}

export interface SeenWindow {
  readonly kind: 'new' | 'reply' | 'forward'
  readonly unaided: readonly Ability[]
  readonly things: readonly SeenThing[]
  /** The window's elements, without a word of what stands in them. */
  readonly structure: readonly string[]
}

/** How one mail page is recognised. Nothing in it is from a mail, a name or an address. */
export interface MailReport {
  readonly host: WebmailHost
  readonly things: readonly SeenThing[]
  readonly windows: readonly SeenWindow[]
}
