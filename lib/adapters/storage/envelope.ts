import * as z from 'zod/mini'
import { canonicalJson, ordered } from '../../domain/canonical-json'
import type { Change, Loaded, RecordKind, Records, Removal } from '../../ports/store'
import { crc32 } from './checksum'
import { migrate, SCHEMA_VERSION } from './migrations'
import { recordSchemas } from './record-schemas'

/** What stands under each key: the shape's version, a checksum of the data, and the data; null: removed. */
export interface Envelope {
  readonly v: number
  readonly c: string
  readonly data: unknown
}

const envelopeSchema = z.object({ v: z.int().check(z.minimum(1)), c: z.string(), data: z.unknown() })

/** Data as it is stored, with the version of its shape and a checksum (CRC-32). */
export function seal(data: unknown): Envelope {
  // In order, so that the checksum of what is read is quickly worked out: it is read far more often than written.
  const inOrder = ordered(data)
  return { v: SCHEMA_VERSION, c: crc32(JSON.stringify(inOrder)), data: inOrder }
}

/** What a change leaves under its key: the data, or the mark of a removed record. */
export function sealChange(change: Change | Removal): Envelope {
  return seal('data' in change ? change.data : null)
}

/** What a stored value holds. Browsers return rotten data without an error, so the checksum decides. */
export function unseal<Kind extends RecordKind>(kind: Kind, value: unknown): Loaded<Records[Kind]> {
  if (value === undefined || value === null) return { kind: 'empty' }
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return { kind: 'corrupt', issue: 'envelope' }
  const { v, c, data } = envelope.data
  if (v > SCHEMA_VERSION) return { kind: 'newer', version: v }
  if (crc32(canonicalJson(data)) !== c) return { kind: 'corrupt', issue: 'checksum' }
  if (data === null) return { kind: 'empty', removed: true }
  const parsed = recordSchemas[kind].safeParse(migrate(kind, v, data))
  if (parsed.success) return { kind: 'ok', data: parsed.data }
  const [issue] = parsed.error.issues
  return { kind: 'corrupt', issue: `${issue?.code ?? 'shape'} at ${issue?.path.join('.') ?? ''}` }
}
