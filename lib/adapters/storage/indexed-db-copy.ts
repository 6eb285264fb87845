import { log } from '../../log'
import type { SecondCopy } from '../../ports/copies'
import type { Change, Loaded, RecordKind, Records, Removal, Written } from '../../ports/store'
import { sealChange, unseal } from './envelope'
import { keyOf, nameOf } from './keys'

const DATABASE = 'plainvoice'
const STORE = 'records'

/** The second copy, in IndexedDB: the same envelopes under the same keys. */
export function indexedDbCopy(factory: IDBFactory): SecondCopy {
  let opened: Promise<IDBDatabase> | undefined

  function database(): Promise<IDBDatabase> {
    opened ??= open(factory).then((db) => {
      const forget = () => {
        opened = undefined
      }
      db.onclose = forget
      db.onversionchange = () => {
        db.close()
        forget()
      }
      return db
    })
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }

  async function read<Result>(ask: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
    return answerOf(ask((await database()).transaction(STORE).objectStore(STORE)))
  }

  async function readOne<Kind extends RecordKind>(kind: Kind, id: string): Promise<Loaded<Records[Kind]>> {
    try {
      return unseal(kind, await read((store) => store.get(keyOf(kind, id))))
    } catch (error) {
      log.error('A record of the second copy cannot be read', error)
      return { kind: 'corrupt', issue: 'unreadable' }
    }
  }

  async function change<Result>(work: (store: IDBObjectStore) => Promise<Result> | Result): Promise<Result> {
    const transaction = (await database()).transaction(STORE, 'readwrite')
    const end = endOf(transaction)
    const [result] = await Promise.all([work(transaction.objectStore(STORE)), end])
    return result
  }

  return {
    load: (kind, ids) => Promise.all(ids.map((id) => readOne(kind, id))),

    async names() {
      try {
        const keys = await read((store) => store.getAllKeys())
        return keys.flatMap((key) => nameOf(String(key)) ?? [])
      } catch (error) {
        log.error('The records of the second copy cannot be listed', error)
        return undefined
      }
    },

    write: (changes) => attempt(() => change((store) => putAll(store, changes))),

    async follow(revision, changes) {
      try {
        return await change(async (store) => {
          const meta = unseal('meta', await answerOf(store.get(keyOf('meta', ''))))
          const stands = meta.kind === 'ok' ? meta.data.revision : meta.kind === 'empty' ? 0 : undefined
          if (stands !== revision) return 'behind'
          putAll(store, changes)
          return 'copied'
        })
      } catch (error) {
        log.error('The second copy could not follow', error)
        return 'behind'
      }
    },

    startOver: () =>
      attempt(async () => {
        const db = await opened?.catch(() => undefined)
        db?.close()
        opened = undefined
        await answerOf(factory.deleteDatabase(DATABASE))
      }),
  }
}

async function attempt(work: () => Promise<void>): Promise<Written> {
  try {
    await work()
    return { ok: true }
  } catch (error) {
    log.error('The second copy could not be written', error)
    return { ok: false, code: isFull(error) ? 'storageFull' : 'storageDamaged' }
  }
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE)
  }
  return answerOf(request)
}

function putAll(store: IDBObjectStore, changes: readonly (Change | Removal)[]): void {
  for (const change of changes) store.put(sealChange(change), keyOf(change.kind, change.id))
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
