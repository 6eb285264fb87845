import * as z from 'zod/mini'
import type { MailReport } from '../ports/mail-report'
import { hostSchema, unaidedSchema } from './mail-schemas'

export type { MailReport }

const short = z.string().check(z.maxLength(40))
const thingSchema = z.object({
  name: short,
  ways: z.array(
    z.object({
      layer: z.enum(['attribute', 'structure', 'class', 'label', 'shape']),
      seen: short,
      count: z.int(),
      agrees: z.boolean(),
    }),
  ),
})

/** What a report script answers; it comes out of a mail page, so it is checked before it is shown. */
const mailReportSchema = z.object({
  host: hostSchema,
  things: z.array(thingSchema),
  windows: z.array(
    z.object({
      kind: z.enum(['new', 'reply', 'forward']),
      unaided: unaidedSchema,
      things: z.array(thingSchema),
      structure: z.array(z.string().check(z.maxLength(1_000))),
    }),
  ),
}) satisfies z.ZodMiniType<MailReport>

/** What is used of the browser. */
export interface MailTabsApi {
  readonly tabs: { query(filter: { url: string[] }): Promise<readonly { id?: number | undefined }[]> }
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number }
      files: string[]
    }): Promise<readonly { result?: unknown }[]>
  }
}

/** Where the build puts the report scripts, and which pages each is for. */
export interface ReportScript {
  readonly matches: readonly string[]
  readonly file: string
}

/** Has every open mail page say how it is recognised. A page that is asleep or shows an error says nothing. */
export async function askMailTabs(
  api: MailTabsApi,
  scripts: readonly ReportScript[],
): Promise<readonly MailReport[]> {
  const reports: MailReport[] = []
  for (const { matches, file } of scripts) {
    for (const { id } of await api.tabs.query({ url: [...matches] })) {
      if (id === undefined) continue
      const answer = await api.scripting
        .executeScript({ target: { tabId: id }, files: [file] })
        .then(([first]) => mailReportSchema.safeParse(first?.result))
        .catch(() => undefined)
      if (answer?.success) reports.push(answer.data)
    }
  }
  return reports
}
