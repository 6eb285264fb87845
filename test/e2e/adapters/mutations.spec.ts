import type { Draft, Host } from '../../webmail/model'
import { expect, type OpenMail, test } from './fixtures'
import { bodyHooksOf, hooksOf, nameOf } from './hooks'
import type { MutatedJob } from './mutated-job'

/** What is said to be done by hand where a hook is gone; nothing else may be. */
const BY_HAND: Readonly<Record<Exclude<Host, 'yahoo'>, Readonly<Record<string, readonly string[]>>>> = {
  gmail: { '.dL': ['file: notAccepted'] },
  outlook: { 'all labels': ['file: notAccepted'] },
}

/** Hooks of what a new mail of the demo has not: an answer's marks, several senders, popped-out windows. */
const ABSENT: Readonly<Record<Exclude<Host, 'yahoo'>, number>> = { gmail: 12, outlook: 12 }

/** Time passes ten times as fast for the waits of the page and of the adapters. */
const HASTEN = `{
  const start = setTimeout
  const repeat = setInterval
  globalThis.setTimeout = (act, delay = 0, ...rest) => start(act, delay === 600 ? delay : delay / 10, ...rest)
  globalThis.setInterval = (act, delay = 0, ...rest) => repeat(act, delay / 10, ...rest)
}`

async function hasten({ page, world }: OpenMail): Promise<void> {
  await world.run(HASTEN)
  await page.evaluate(HASTEN)
  await world.run(() => globalThis.adapters.observe())
}

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: whichever hook is gone, the mail is right, and what was not done is said`, async ({
    openMail,
  }) => {
    const open = await openMail(host, { signature: 'Sam Seller' })
    await hasten(open)
    const hooks = hooksOf(host)
    expect(hooks.length).toBeGreaterThan(20)
    const jobs = await open.world.run(async (all) => {
      const done = []
      for (const [index, hook] of all.entries()) {
        done.push(await globalThis.adapters.mutatedJob(hook, `Mail no ${index}.`))
      }
      return done
    }, hooks)
    await expect.poll(async () => (await open.mail.drafts()).length).toBeGreaterThanOrEqual(hooks.length)
    const drafts = await open.mail.drafts()
    const said: Record<string, readonly string[]> = {}
    for (const [index, hook] of hooks.entries()) {
      const job = jobs[index]
      const draft = drafts.find(({ html }) => html.includes(`Mail no ${index}.`))
      if (!job || !draft) throw new Error(`No mail without ${nameOf(hook)}`)
      expect.soft({ hook: nameOf(hook), ...mailOf(draft) }).toEqual({ hook: nameOf(hook), ...expected(job) })
      expect.soft(job.mistaken, nameOf(hook)).toEqual([])
      const byHand = [...job.byHand, ...failed(job)]
      if (byHand.length > 0) said[nameOf(hook)] = byHand
    }
    expect(said).toEqual(BY_HAND[host])
    const absent = hooks.filter((_hook, index) => jobs[index]?.taken === 0).map(nameOf)
    expect(absent.length, absent.join(' ')).toBe(ABSENT[host])
  })
}

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: whichever mark of a quote or a signature is gone, an answer keeps them below the block`, async ({
    openMail,
  }) => {
    const open = await openMail(host, { signature: 'Sam Seller' })
    await hasten(open)
    await open.mail.openThread('Offer 42')
    const hooks = bodyHooksOf(host)
    const answers = await open.world.run(async (all) => {
      const done = []
      for (const hook of all) done.push(await globalThis.adapters.mutatedAnswer(hook))
      return done
    }, hooks)
    expect(answers.filter(({ taken }) => taken > 0).length).toBeGreaterThan(2)
    for (const [index, { taken: _taken, ...answer }] of answers.entries()) {
      const hook = nameOf(hooks[index] ?? { kind: 'labels', name: '' })
      expect.soft({ hook, ...answer }).toEqual({
        hook,
        steps: [{ ok: true }, { ok: true }],
        isSameAround: true,
        isAboveQuote: true,
      })
    }
  })
}

function failed({ steps }: MutatedJob): readonly string[] {
  return Object.entries(steps).flatMap(([step, done]) => (done.ok ? [] : [`${step}: ${done.code}`]))
}

/** The mail as the site holds it. */
function mailOf({ to, subject, html, attachments }: Draft) {
  return {
    to: to.map(({ email }) => email),
    subject,
    sums: html.match(/€\d+/g) ?? [],
    words: html.split('Mail no').length - 1,
    signatures: html.split('Sam Seller').length - 1,
    files: attachments.map(({ name }) => name),
  }
}

/** The mail as what was said of it lets one expect. */
function expected({ steps }: MutatedJob): ReturnType<typeof mailOf> {
  return {
    to: steps.people.ok
      ? ['buyer@example.org', 'otto@kahvila.example']
      : steps.firstPeople.ok
        ? ['first@example.org']
        : [],
    subject: steps.subject.ok ? 'Invoice 2026-040' : '',
    sums: steps.block.ok ? ['€20'] : steps.firstBlock.ok ? ['€10'] : [],
    words: 1,
    signatures: 1,
    files: steps.file.ok || steps.firstFile.ok ? ['invoice-2026-040.pdf'] : [],
  }
}
