import * as z from 'zod/mini'

/** Names one thing: a command, a record, a compose window. */
export const id = z.string().check(z.minLength(1), z.maxLength(200))

/** Words of a person or of a mail page. */
export const text = z.string().check(z.maxLength(20_000))
