import type { Plugin } from 'vite'

interface Cut {
  readonly what: string
  readonly pattern: RegExp
  readonly replacement: string
  readonly times: number
}

/**
 * What jsPDF 4.2.1 brings that an extension may not or need not carry. Outputs that open windows load a script from
 * cdnjs.cloudflare.com, which the Chrome Web Store rejects as remote code. HTML and SVG rendering pulls in three large
 * packages. And a failure inside `output` would end in an alert and an empty file rather than an error.
 */
const CUTS: readonly Cut[] = [
  {
    what: 'outputs to new windows, with a remote script',
    pattern: /case"pdfobjectnewwindow":.*?(?=case"datauri":)/s,
    replacement: '',
    times: 1,
  },
  {
    what: 'imports of html2canvas, dompurify and canvg',
    pattern: /import\("(?:html2canvas|dompurify|canvg)"\)/g,
    replacement: 'Promise.reject(new Error("left out"))',
    times: 3,
  },
  {
    what: 'the alert in place of an error',
    pattern: /if\(!(\w)\.console\)throw new Error\(e\);\1\.console\.error\(e,r\),\1\.alert&&alert\(e\)/,
    replacement: 'throw r',
    times: 1,
  },
]

/** Takes the cuts out of jsPDF's browser build. Throws when one is not found as expected: look again on each upgrade. */
export function withoutRemoteCode(code: string): string {
  return CUTS.reduce((rest, { what, pattern, replacement, times }) => {
    const found = rest.match(pattern)
    const count = found === null ? 0 : pattern.global ? found.length : 1
    if (count !== times) throw new Error(`jsPDF changed: ${what} found ${count} times, not ${times}`)
    return rest.replace(pattern, replacement)
  }, code)
}

/** The Vite plugin that does so wherever jsPDF is bundled. */
export function stripRemoteCode(): Plugin {
  return {
    name: 'plainvoice:strip-remote-code',
    transform: {
      filter: { id: /\/jspdf\/dist\/jspdf\.[\w.]+\.js$/ },
      handler: (code) => ({ code: withoutRemoteCode(code), map: null }),
    },
  }
}
