import type { RecordKind } from '../../ports/store'

const PREFIXES: Readonly<Record<RecordKind, string>> = {
  meta: 'm',
  profile: 's:profile',
  profileForm: 's:form',
  language: 's:language',
  numbering: 's:numbering',
  number: 'n:',
  event: 'e:',
  invoice: 'i:',
  file: 'f:',
  client: 'c:',
  clientIndex: 'x:clients',
  draft: 'd:',
  draftIndex: 'x:drafts',
  openIndex: 'x:open:',
  archiveIndex: 'x:y',
  reminders: 'r:',
  commands: 'k',
}

/** The key a record stands under. Kinds with one record alone have the id `''`. */
export function keyOf(kind: RecordKind, id: string): string {
  return PREFIXES[kind] + id
}
