import type { RecordKind, RecordName } from '../../ports/store'

const PREFIXES: Readonly<Record<RecordKind, string>> = {
  meta: 'm',
  profile: 's:profile',
  profileForm: 's:form',
  language: 's:language',
  reminderTexts: 's:reminderTexts',
  checkPreferences: 's:checks',
  savedViews: 's:views',
  bankLayouts: 's:banks',
  thanks: 'x:thanks',
  numbering: 's:numbering',
  number: 'n:',
  event: 'e:',
  invoice: 'i:',
  file: 'f:',
  client: 'c:',
  clientIndex: 'x:clients',
  clientRegister: 's:clients',
  draft: 'd:',
  draftIndex: 'x:drafts',
  openIndex: 'x:open:',
  archiveIndex: 'x:y',
  reminders: 'r:',
  reminderPolicy: 's:reminders',
  reminderWays: 's:ways',
  habits: 'x:habits',
  advances: 'x:advances',
  recurring: 'v:',
  recurringIndex: 'x:recurring',
  estimate: 'o:',
  estimateIndex: 'x:estimates',
  commands: 'k',
  journal: 'j',
  repair: 'p',
  scan: 'q',
  backupState: 'b',
  backupWishes: 's:backups',
  additions: 'u',
  erased: 's:erased',
}

/** The key a record stands under. Kinds with one record alone have the id `''`. */
export function keyOf(kind: RecordKind, id: string): string {
  return PREFIXES[kind] + id
}

export const RECORD_KINDS = Object.keys(PREFIXES) as RecordKind[]

/** What stands under a key; undefined for a key that is not a record's. */
export function nameOf(key: string): RecordName | undefined {
  const single = RECORD_KINDS.find((kind) => PREFIXES[kind] === key)
  if (single) return { kind: single, id: '' }
  const kind = RECORD_KINDS.find((kind) => isMany(PREFIXES[kind]) && key.startsWith(PREFIXES[kind]))
  return kind && { kind, id: key.slice(PREFIXES[kind].length) }
}

/** Kinds of many records have a prefix before their ids. */
function isMany(prefix: string): boolean {
  return prefix.endsWith(':') || prefix === PREFIXES.archiveIndex
}
