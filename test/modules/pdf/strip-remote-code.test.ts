import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { withoutRemoteCode } from '../../../modules/pdf/strip-remote-code'

const require = createRequire(import.meta.url)
const file = join(dirname(require.resolve('jspdf/package.json')), 'dist/jspdf.es.min.js')
const original = readFileSync(file, 'utf8')

describe('jsPDF in the package', () => {
  it('has remote code and heavy imports as published', () => {
    expect(original).toMatch(/https:\/\/[^"]*\.js"/)
    expect(original).toContain('import("html2canvas")')
  })

  it('has no address of a script, no window to open and no heavy import left', () => {
    const code = withoutRemoteCode(original)
    expect(code).not.toMatch(/"https?:\/\/[^"]*\.js"/)
    expect(code).not.toMatch(/newwindow|\.alert|createElement\("iframe"\)/)
    expect(code).not.toMatch(/import\("/)
    expect(code).not.toMatch(/\beval\(|new Function/)
  })

  it('still writes a document', async () => {
    const bundle = await build({
      stdin: {
        contents:
          "import { jsPDF } from './jspdf.js'; export const bytes = new jsPDF().text('x', 9, 9).output('arraybuffer')",
        resolveDir: dirname(file),
      },
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [
        {
          name: 'stripped',
          setup: ({ onResolve, onLoad }) => {
            onResolve({ filter: /^\.\/jspdf\.js$/ }, () => ({ path: file }))
            onLoad({ filter: /jspdf\.es\.min\.js$/ }, () => ({ contents: withoutRemoteCode(original) }))
          },
        },
      ],
    })
    const code = bundle.outputFiles[0]?.text ?? ''
    const { bytes } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
    expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-')
  })

  it('is looked at again when it changes', () => {
    expect(() => withoutRemoteCode('export {}')).toThrow('jsPDF changed')
    expect(() => withoutRemoteCode(original.replace('import("canvg")', 'null'))).toThrow(
      'found 2 times, not 3',
    )
  })
})
