import type { PageConfig } from '../model'
import { type MailboxState, seedMailbox } from './mailbox'

const DATABASE = 'demo-mailbox'
const STATES = 'states'

/**
 * One account's mailbox, kept in the page origin's IndexedDB so that it outlives the browser,
 * and shared between the tabs of that origin.
 */
export class Store {
  readonly #database: IDBDatabase
  readonly #config: PageConfig
  readonly #tabs = new BroadcastChannel(DATABASE)
  readonly #listeners = new Set<() => void>()
  #state: MailboxState

  private constructor(database: IDBDatabase, config: PageConfig, state: MailboxState) {
    this.#database = database
    this.#config = config
    this.#state = state
    this.#tabs.addEventListener('message', async () => this.#adopt(await this.#load()))
  }

  static async open(config: PageConfig): Promise<Store> {
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STATES))
    const store = new Store(await settled(request), config, seedMailbox(config))
    store.#adopt(await store.#load())
    return store
  }

  get state(): Readonly<MailboxState> {
    return this.#state
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  /** Runs one change on the newest stored state, as one transaction. */
  async update<Result>(change: (state: MailboxState) => Result): Promise<Result> {
    const transaction = this.#database.transaction(STATES, 'readwrite')
    const states = transaction.objectStore(STATES)
    const stored: MailboxState | undefined = await settled(states.get(this.#config.account.email))
    const state = stored ?? seedMailbox(this.#config)
    const result = change(state)
    await settled(states.put(state, this.#config.account.email))
    this.#tabs.postMessage('changed')
    this.#adopt(state)
    return result
  }

  async reset(): Promise<void> {
    await this.update((state) => Object.assign(state, seedMailbox(this.#config)))
  }

  async #load(): Promise<MailboxState> {
    const states = this.#database.transaction(STATES).objectStore(STATES)
    const stored: MailboxState | undefined = await settled(states.get(this.#config.account.email))
    return stored ?? seedMailbox(this.#config)
  }

  #adopt(state: MailboxState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
