import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addViteConfig, defineWxtModule } from 'wxt/modules'
import { FONT_FILES, FONT_LICENCE, subsetOf } from './fonts'
import { stripRemoteCode } from './strip-remote-code'

/** What the PDF needs from the build: the fonts and their licence in `/fonts/` of the package, and jsPDF without its remote code. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [stripRemoteCode()] }))
  wxt.hook('build:publicAssets', async (_, files) => {
    // Builds for two browsers at once must not write over what the other copies.
    const folder = join(wxt.config.wxtDir, 'fonts', wxt.config.browser)
    await mkdir(folder, { recursive: true })
    for (const file of FONT_FILES) {
      const absoluteSrc = join(folder, file)
      await writeFile(absoluteSrc, await subsetOf(file))
      files.push({ absoluteSrc, relativeDest: `fonts/${file}` })
    }
    files.push({ absoluteSrc: FONT_LICENCE, relativeDest: 'fonts/OFL.txt' })
  })
})
