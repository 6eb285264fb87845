import type { CDPSession } from 'playwright'

export interface TraceEvent {
  readonly name: string
  readonly tid: number
  /** When it began and how long it took, in microseconds. */
  readonly ts: number
  readonly dur?: number
  /** What the thread spent on it, in microseconds: other programs of the machine do not count. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } }
}

/** What Chromium's threads did while something was done. */
export async function traced(
  devTools: CDPSession,
  act: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]))
  devTools.on('Tracing.dataCollected', collect)
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await act()
  const complete = new Promise((resolve) => devTools.once('Tracing.tracingComplete', resolve))
  await devTools.send('Tracing.end')
  await complete
  devTools.off('Tracing.dataCollected', collect)
  return events
}

/** The median and the 95th percentile of times in ms. */
export function figures(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(2)
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms of ${sorted.length}`
}
