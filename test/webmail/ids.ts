/** Ids that look like the hosts' own and come out the same in every run. */

const FNV_OFFSET = 0xcbf29ce484222325n
const FNV_PRIME = 0x100000001b3n
const UINT64 = (1n << 64n) - 1n

function hash64(text: string): bigint {
  let hash = FNV_OFFSET
  for (const char of text) {
    hash = ((hash ^ BigInt(char.codePointAt(0) ?? 0)) * FNV_PRIME) & UINT64
  }
  return hash
}

/** Sixteen hexadecimal digits beginning with 1, as Gmail's legacy thread and message ids have. */
export function legacyHexId(source: string): string {
  const low60 = hash64(source) & ((1n << 60n) - 1n)
  return `1${low60.toString(16).padStart(15, '0')}`
}

export function decimalOfHexId(hex: string): string {
  return BigInt(`0x${hex}`).toString()
}

/** The legacy id of a thread: the same number for a received one, a new one for a thread begun here. */
export function legacyThreadId(permId: string): string {
  const received = /^thread-f:(\d+)$/.exec(permId)
  return received?.[1] ? BigInt(received[1]).toString(16) : legacyHexId(permId)
}

const FIRST_CLIENT_NUMBER = 8190137112111191537n

/** The nth id that a Gmail page makes up itself, before the server has seen the draft. */
export function gmailClientId(kind: 'msg' | 'thread', ordinal: number): string {
  const step = kind === 'msg' ? 15485863n : 32452843n
  return `${kind}-a:r${FIRST_CLIENT_NUMBER + BigInt(ordinal) * step}`
}

const FIRST_OUTLOOK_DRAFT = 0x59b8f0b1aa3n

export function outlookDraftId(ordinal: number): string {
  return (FIRST_OUTLOOK_DRAFT + BigInt(ordinal) * 7919n).toString(16)
}

export function outlookConversationId(source: string): string {
  return `AQQk${btoa(`${legacyHexId(source)}${legacyHexId(`${source}+`)}`)}`
}

/** Outlook names the same mail differently on every visit. */
export function outlookItemId(conversationId: string, visit: number): string {
  return `AQMk${btoa(`${conversationId}|${visit}`).replaceAll('+', '-').replaceAll('/', '_')}`
}

/** Accepts an item id or a conversation id. */
export function conversationOfOutlookId(id: string): string {
  if (!id.startsWith('AQMk')) return id
  try {
    const [conversation] = atob(id.slice(4).replaceAll('-', '+').replaceAll('_', '/')).split('|')
    return conversation ?? id
  } catch {
    return id
  }
}
