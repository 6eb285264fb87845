/**
 * The positional JSON that a Gmail page and its server exchange at `/sync/u/N/i/s`.
 * Only the positions an observer of these requests reads are filled; the rest are null.
 */

export const SEND_LABEL = '^pfg'
export const DRAFT_LABELS = ['^r', '^r_bt'] as const

type Json = null | boolean | number | string | readonly Json[]

export interface SyncPerson {
  email: string
  name: string
}

export interface SyncMessage {
  id: string
  to: readonly SyncPerson[]
  cc: readonly SyncPerson[]
  bcc: readonly SyncPerson[]
  subject: string
  html: string
  labels: readonly string[]
  legacyId?: string | undefined
}

/** Where in its wrapper a message travels: a first save of a new thread, of a reply, or anything later. */
export type SyncStep = 'firstSave' | 'firstSaveOfReply' | 'update'

export interface SyncEntry {
  threadId: string
  step: SyncStep
  message: SyncMessage
}

export interface SyncedThread {
  threadId: string
  legacyThreadId: string
  messages: readonly SyncMessage[]
}

function sparse(cells: Readonly<Record<number, Json>>): Json[] {
  const last = Math.max(...Object.keys(cells).map(Number))
  return Array.from({ length: last + 1 }, (_, index) => cells[index] ?? null)
}

function at(value: unknown, ...path: number[]): unknown {
  return path.reduce<unknown>((node, index) => (Array.isArray(node) ? node[index] : undefined), value)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function encodePeople(people: readonly SyncPerson[]): Json {
  return people.map(({ email, name }) => [1, email, name])
}

function decodePeople(value: unknown): SyncPerson[] {
  return list(value).map((person) => ({ email: text(at(person, 1)), name: text(at(person, 2)) }))
}

function encodeMessage(message: SyncMessage): Json {
  return sparse({
    0: message.id,
    2: encodePeople(message.to),
    3: encodePeople(message.cc),
    4: encodePeople(message.bcc),
    7: message.subject,
    8: [null, [[0, message.html]]],
    10: [...message.labels],
    13: `<${message.id.replace(/\W/g, '')}@mail.example>`,
    ...(message.legacyId === undefined ? {} : { 55: message.legacyId }),
  })
}

function decodeMessage(value: unknown): SyncMessage | undefined {
  const id = text(at(value, 0))
  if (id === '') return undefined
  return {
    id,
    to: decodePeople(at(value, 2)),
    cc: decodePeople(at(value, 3)),
    bcc: decodePeople(at(value, 4)),
    subject: text(at(value, 7)),
    html: text(at(value, 8, 1, 0, 1)),
    labels: list(at(value, 10)).map(text),
    legacyId: text(at(value, 55)) || undefined,
  }
}

const STEP_PATHS: Record<SyncStep, readonly number[]> = {
  firstSave: [1, 2, 0, 4, 0],
  firstSaveOfReply: [1, 1, 0],
  update: [1, 13, 0],
}

function nest(path: readonly number[], leaf: Json): Json {
  const [index, ...rest] = path
  return index === undefined ? leaf : sparse({ [index]: nest(rest, leaf) })
}

export function encodeRequest(entries: readonly SyncEntry[]): string {
  const wrappers = entries.map(({ threadId, step, message }, index) => {
    const wrapper = nest([...STEP_PATHS[step]], encodeMessage(message)) as Json[]
    wrapper[0] = threadId
    return [index + 1, wrapper]
  })
  return JSON.stringify([null, [wrappers]])
}

export function decodeRequest(body: string): SyncEntry[] {
  let request: unknown
  try {
    request = JSON.parse(body)
  } catch {
    return []
  }
  return list(at(request, 1, 0)).flatMap((entry) => {
    const wrapper = at(entry, 1)
    for (const step of Object.keys(STEP_PATHS) as SyncStep[]) {
      const message = decodeMessage(at(wrapper, ...STEP_PATHS[step]))
      if (message) return [{ threadId: text(at(wrapper, 0)), step, message }]
    }
    return []
  })
}

export function encodeResponse(threads: readonly SyncedThread[]): string {
  const wrappers = threads.map(({ threadId, legacyThreadId, messages }) => [
    threadId,
    null,
    sparse({ 6: [sparse({ 4: messages.map(encodeMessage), 19: legacyThreadId })] }),
  ])
  return JSON.stringify([null, sparse({ 5: wrappers })])
}

export function decodeResponse(body: string): SyncedThread[] {
  let response: unknown
  try {
    response = JSON.parse(body)
  } catch {
    return []
  }
  return list(at(response, 1, 5)).map((wrapper) => {
    const inner = at(wrapper, 2, 6, 0)
    return {
      threadId: text(at(wrapper, 0)),
      legacyThreadId: text(at(inner, 19)),
      messages: list(at(inner, 4)).flatMap((message) => decodeMessage(message) ?? []),
    }
  })
}
