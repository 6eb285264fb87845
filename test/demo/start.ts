import { showDemo } from './show'
import { runTour } from './tour'

const wantsTour = process.argv.includes('--tour')
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
const say = (line: string): void => console.log(line)

if (!wantsTour && !hasDisplay) say('There is no display here, so Plainvoice shows the whole job by itself.')
await (wantsTour || !hasDisplay ? runTour(say) : showDemo(say))
