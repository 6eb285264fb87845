import { gzipSync } from 'node:zlib'
import { text as alex } from 'alex'
import * as chrono from 'chrono-node'
import { buildSync } from 'esbuild'
import { retext } from 'retext'
import retextSimplify from 'retext-simplify'
import writeGood from 'write-good'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import type * as Checks from '../../lib/domain/checks/index'
import { calmMails } from '../domain/checks/corpus/calm-mails'

/**
 * Our checks beside other checkers of prose, in one run on one machine: the median time of a check with one letter
 * typed since the last, that of the quickest tenth, which a busy machine disturbs less, and how many times longer the
 * others take by it. Ours are bundled, as they ship and as the others come. Each other one knows a part of English;
 * chrono-node reads dates alone.
 */
const TODAY = plainDate('2026-11-25')
const HARSH =
  'You have ignored our emails. Pay invoice 77 (€1,240.00, due 07/12/26, net 30) immediately or we will sue you!!\n'
const mails = calmMails.map(({ body }) => body).join('\n\n') + HARSH
const simplify = retext().use(retextSimplify).freeze()

function bundled(file: string, format: 'esm' | 'iife'): Uint8Array {
  const entryPoints = [`lib/domain/checks/${file}.ts`]
  const { outputFiles } = buildSync({ entryPoints, bundle: true, minify: true, write: false, format })
  const [output] = outputFiles
  if (!output) throw new Error(`${file} gives no bundle.`)
  return output.contents
}

const script = Buffer.from(bundled('index', 'esm')).toString('base64')
const { checkDraft } = (await import(`data:text/javascript;base64,${script}`)) as typeof Checks

const CHECKERS: Readonly<Record<string, (body: string) => unknown>> = {
  ours: (body) =>
    checkDraft({ subject: 'Invoice 77', body, recipients: [], attachments: [] }, { today: TODAY }),
  'write-good': (body) => writeGood(body),
  alex: (body) => alex(body),
  'retext with simplify': (body) => simplify.processSync(body),
  'chrono-node': (body) => chrono.parse(body, new Date(2026, 10, 25, 12)),
}
const LENGTHS = [2_000, 20_000]
const BARS: Readonly<Record<number, number>> = { 2000: 0.2, 20000: 2 }
/** Checks are made for so long before they are measured, and while they are, in ms. */
const WARM_UP = 700
const MEASURED = 1500

function typing(length: number): () => string {
  const text = mails.repeat(Math.ceil(length / mails.length)).slice(0, length)
  const middle = Math.floor(length / 2)
  let typed = 0
  return () => {
    typed = (typed + 1) % 20
    return `${text.slice(0, middle)}${'x'.repeat(typed)}${text.slice(middle)}`
  }
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

interface Measured {
  readonly median: number
  readonly quick: number
}

function measure(check: (body: string) => unknown, length: number): Measured {
  const next = typing(length)
  const stopWarming = performance.now() + WARM_UP
  while (performance.now() < stopWarming) check(next())
  const times: number[] = []
  const stop = performance.now() + MEASURED
  while (performance.now() < stop || times.length < 10) {
    const body = next()
    times.push(timed(() => check(body)))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { median: at(0.5), quick: at(0.1) }
}

const rows = Object.entries(CHECKERS).map(([name, check]) => {
  const body = typing(300)()
  const first = timed(() => check(body))
  return { name, first, measured: LENGTHS.map((length) => measure(check, length)) }
})
const [ours] = rows
process.stdout.write('One letter typed: median and quickest tenth, in ms; ×: so many times as long as ours\n')
for (const { name, first, measured } of rows) {
  const cells = measured.map(({ median, quick }, at) => {
    const length = LENGTHS[at] ?? 0
    const times = quick / (ours?.measured[at]?.quick ?? 1)
    const told = name === 'ours' ? `bar ${BARS[length]}` : `×${times.toFixed(0)}`
    return `${length} letters ${median.toFixed(3)}, ${quick.toFixed(3)} (${told})`
  })
  process.stdout.write(`${name.padEnd(21)} first ${first.toFixed(1).padStart(6)}   ${cells.join('   ')}\n`)
}
for (const file of ['check-draft', 'all-rules', 'languages/en/en', 'languages/fi/fi', 'languages/sv/sv']) {
  const size = gzipSync(bundled(file, 'iife'), { level: 9 }).length
  process.stdout.write(`${file.padEnd(21)} ${(size / 1000).toFixed(1)} kB compressed\n`)
}
