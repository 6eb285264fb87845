import type { DemoMailbox, PageConfig, Variant } from '../model'
import { type Words, wordsFor } from './labels'
import { receiveReply } from './mailbox'
import { Store } from './store'

/** What every part of a page needs to know. */
export interface Page {
  readonly config: PageConfig
  readonly store: Store
  readonly words: Words
  readonly record: { leakedKeys: string[]; escapes: number; bootFailure: string | undefined }
  has(variant: Variant): boolean
}

export function readConfig(): PageConfig {
  const element = document.getElementById('demo-config')
  return JSON.parse(element?.textContent ?? '') as PageConfig
}

export async function boot(config: PageConfig): Promise<Page> {
  const store = await Store.open(config)
  const record: Page['record'] = { leakedKeys: [], escapes: 0, bootFailure: undefined }
  window.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') record.escapes += 1
  })
  const mailbox: DemoMailbox = {
    sent: async () => structuredClone(store.state.sent),
    drafts: async () => structuredClone(store.state.drafts),
    threads: async () => structuredClone(store.state.threads),
    receiveReply: (threadId, reply) =>
      store.update((state) => receiveReply(state, config, threadId, reply, new Date().toISOString())),
    reset: () => store.reset(),
    get leakedKeys() {
      return record.leakedKeys
    },
    get escapes() {
      return record.escapes
    },
    get bootFailure() {
      return record.bootFailure
    },
  }
  window.demoMailbox = mailbox
  return {
    config,
    store,
    words: wordsFor(config.locale),
    record,
    has: (variant) => config.variants.includes(variant),
  }
}
