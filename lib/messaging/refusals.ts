import * as z from 'zod/mini'
import { REFUSAL_CODES } from '../domain/refusal-codes'
import { id } from './field-schemas'

export const refusalCode = z.enum(REFUSAL_CODES)

export const refused = z.object({ ok: z.literal(false), code: refusalCode })
const done = z.object({ ok: z.literal(true), undo: z.exactOptional(id) })
export const commandResult = z.union([done, refused])
