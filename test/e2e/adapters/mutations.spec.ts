import type { Draft, Host } from '../../webmail/model'
import { OFFER_THREAD_ID } from '../../webmail/seeds'
import { expect, HOSTS, type OpenMail, test } from './fixtures'
import { bodyHooksOf, hooksOf, nameOf, pageHooks } from './hooks'
import type { MutatedJob } from './mutated-job'

/** What is said to be done by hand where a hook is gone; nothing else may be. */
const BY_HAND: Readonly<Record<Host, Readonly<Record<string, readonly string[]>>>> = {
  gmail: { '.dL': ['file: notAccepted'] },
  outlook: { 'all labels': ['file: notAccepted'] },
  yahoo: { '[data-test-id]': ['subject', 'subject: notRecognised', 'file: notAccepted'] },
}

/** Hooks of what a new mail of the demo has not: an answer's marks, several senders, popped-out windows. */
const ABSENT: Readonly<Record<Host, number>> = { gmail: 10, outlook: 5, yahoo: 3 }

/** Time passes so many times as fast for the waits of the page and of the adapters. */
const hastened = (times: number) => `{
  const start = setTimeout
  const repeat = setInterval
  globalThis.setTimeout = (act, delay = 0, ...rest) => start(act, delay === 600 ? delay : delay / ${times}, ...rest)
  globalThis.setInterval = (act, delay = 0, ...rest) => repeat(act, delay / ${times}, ...rest)
}`

async function hasten({ page, world }: OpenMail, times = 10): Promise<void> {
  await world.run(hastened(times))
  await page.evaluate(hastened(times))
  await world.run(() => globalThis.adapters.observe())
}

for (const host of HOSTS) {
  test(`${host}: whichever hook is gone or called something else, the mail is right, and what was not done is said`, async ({
    openMail,
  }) => {
    const open = await openMail(host, { signature: 'Sam Seller' })
    await hasten(open, 40)
    const hooks = hooksOf(host)
    expect(hooks.length).toBeGreaterThan(20)
    const jobs = await open.world.run(async (all) => {
      const done = []
      for (const hook of all) {
        const gone = await globalThis.adapters.mutatedJob(hook, `Mail no ${done.length}.`, false)
        done.push({ hook, ...gone })
      }
      // Labels are renamed already, and an attribute by another name is gone.
      const there = done.filter(
        ({ hook, taken }) => taken > 0 && hook.kind !== 'labels' && (hook.kind !== 'attribute' || hook.value),
      )
      for (const { hook } of there) {
        const renamed = await globalThis.adapters.mutatedJob(hook, `Mail no ${done.length}.`, true)
        done.push({ hook, ...renamed })
      }
      return done
    }, hooks)
    await expect.poll(async () => (await open.mail.drafts()).length).toBeGreaterThanOrEqual(jobs.length)
    const drafts = await open.mail.drafts()
    const said: Record<string, readonly string[]> = {}
    for (const [index, job] of jobs.entries()) {
      const name = `${nameOf(job.hook)}${index < hooks.length ? '' : ' renamed'}`
      const draft = drafts.find(({ html }) => html.includes(`Mail no ${index}.`))
      if (!draft) throw new Error(`No mail without ${name}`)
      expect.soft({ name, ...mailOf(draft) }).toEqual({ name, ...expected(job) })
      expect.soft(job.mistaken, name).toEqual([])
      const unaided = [...job.unaided, ...failed(job)]
      if (unaided.length > 0) said[name] = unaided
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

test('gmail: whichever hook of the page is gone or called something else, a reminder stands in its thread', async ({
  openMail,
}) => {
  const open = await openMail('gmail', { variants: ['readingPane'] }, `#all/${OFFER_THREAD_ID.gmail}`)
  await hasten(open)
  const replies = await open.world.run(
    async ([all, thread]) => {
      const done = []
      for (const hook of all) {
        for (const isRenamed of [false, true]) {
          done.push({ hook, ...(await globalThis.adapters.mutatedReply(hook, isRenamed, thread)) })
        }
      }
      return done
    },
    [pageHooks(), { host: 'gmail', threadId: OFFER_THREAD_ID.gmail, subject: 'Offer 42' }] as const,
  )
  const refused: Record<string, string> = {}
  for (const { hook, opened, wroteLast } of replies) {
    if (opened !== 'right') refused[nameOf(hook)] = opened
    expect.soft(['buyer@example.org', undefined], nameOf(hook)).toContain(wroteLast)
  }
  expect(refused).toEqual({})
})

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
    to: [
      ...(steps.firstPeople.ok ? ['first@example.org'] : []),
      ...(steps.people?.ok ? ['buyer@example.org'] : []),
    ],
    subject: steps.subject.ok ? 'Invoice 2026-040' : '',
    sums: steps.block?.ok ? ['€20'] : steps.firstBlock.ok ? ['€10'] : [],
    words: 1,
    signatures: 1,
    files: steps.file?.ok || steps.firstFile.ok ? ['invoice-2026-040.pdf'] : [],
  }
}
