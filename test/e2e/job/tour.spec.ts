import { systemClock } from '../../../lib/adapters/system/system-clock'
import { addDays, type PlainDate } from '../../../lib/domain/calendar/plain-date'
import { openAlbum } from '../../demo/album'
import { launchDemo } from '../../demo/launch-demo'
import { takeTour } from '../../demo/tour'
import { CLOCK_AHEAD, datedBuild, datedFolder, setClockAhead } from '../clock'
import { expect, test } from '../extension'

const DAY = 24 * 60 * 60 * 1000

test.describe('what npm start does by itself goes through to the end', () => {
  test('on a Wednesday', async ({ network }, testInfo) => {
    await goThrough(0, network.address, testInfo.outputPath('tour'))
  })

  test('on a Saturday, from which a fortnight leads to a day on which banks are closed', async ({
    network,
  }, testInfo) => {
    await goThrough(3, network.address, testInfo.outputPath('tour'))
  })
})

/** The tour, so many days after the one on which this run begins. */
async function goThrough(days: number, proxy: string, folder: string): Promise<void> {
  const ahead = CLOCK_AHEAD + days * DAY
  const extensionFolder =
    days === 0
      ? datedFolder('chrome')
      : datedBuild('chrome', ahead, `${datedFolder('chrome')}-in-${days}-days`)
  const clock = {
    now: (): number => systemClock.now() + days * DAY,
    today: (): PlainDate => addDays(systemClock.today(), days),
  }
  const said: string[] = []
  const say = (line: string): void => {
    said.push(line)
  }
  const demo = await launchDemo({ headless: true, reducedMotion: true, proxy, extensionFolder, clock }, say)
  // A step that finds nothing says which, before the whole test has taken too long.
  demo.context.setDefaultTimeout(30_000)
  try {
    await demo.context.addInitScript(setClockAhead, ahead)
    const faults: string[] = []
    demo.context.on('weberror', (error) => faults.push(String(error.error())))
    await takeTour(demo, openAlbum(folder, say))
    expect(faults, 'errors nobody caught').toEqual([])
    expect(
      said.filter((line) => line.includes('.pdf')),
      'the invoices as PDF',
    ).toHaveLength(2)
  } finally {
    await demo.close()
  }
}
