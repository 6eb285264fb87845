import * as z from 'zod/mini'
import { canonicalJson } from '../../domain/canonical-json'
import type { Loaded } from '../../ports/store'
import { crc32 } from './checksum'

/** The version of the records' shape. A new one comes with a migration. */
export const SCHEMA_VERSION = 1

/** What stands under each key: the shape's version, a checksum of the data, and the data. */
export interface Envelope {
  readonly v: number
  readonly c: string
  readonly data: unknown
}

const envelopeSchema = z.object({ v: z.int().check(z.minimum(1)), c: z.string(), data: z.unknown() })

export function seal(data: unknown): Envelope {
  return { v: SCHEMA_VERSION, c: crc32(canonicalJson(data)), data }
}

/** What a stored value holds. Browsers return rotten data without an error, so the checksum decides. */
export function unseal<Data>(value: unknown, schema: z.ZodMiniType<Data>): Loaded<Data> {
  if (value === undefined || value === null) return { kind: 'empty' }
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return { kind: 'corrupt', issue: 'envelope' }
  const { v, c, data } = envelope.data
  if (v > SCHEMA_VERSION) return { kind: 'newer', version: v }
  if (crc32(canonicalJson(data)) !== c) return { kind: 'corrupt', issue: 'checksum' }
  const parsed = schema.safeParse(data)
  if (parsed.success) return { kind: 'ok', data: parsed.data }
  const [issue] = parsed.error.issues
  return { kind: 'corrupt', issue: `${issue?.code ?? 'shape'} at ${issue?.path.join('.') ?? ''}` }
}
