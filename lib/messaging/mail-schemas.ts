import * as z from 'zod/mini'
import type { Ability, WebmailHost } from '../ports/webmail'

export const hostSchema = z.enum(['gmail', 'outlook', 'yahoo']) satisfies z.ZodMiniType<WebmailHost>

/** What has to be done by hand in a compose window. */
export const byHandSchema = z.array(
  z.enum(['read', 'insert', 'attach', 'subject', 'recipients', 'send']),
) satisfies z.ZodMiniType<readonly Ability[]>
