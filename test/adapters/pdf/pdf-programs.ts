import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const known = new Map<string, boolean>()

/** The programs that read PDFs as other people's do. What needs one that is not installed is left out, which is said once. */
export function has(program: 'pdftotext' | 'pdftoppm' | 'pdffonts' | 'zbarimg' | 'qpdf'): boolean {
  const before = known.get(program)
  if (before !== undefined) return before
  const isThere = spawnSync('which', [program]).status === 0
  known.set(program, isThere)
  if (!isThere)
    process.stderr.write(`${program} is not installed: what it would check of PDFs is left out.\n`)
  return isThere
}

function withFile<Result>(bytes: Uint8Array, work: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'plainvoice-pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    return work(file, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a person would copy out of it, in reading order. */
export function copiedText(bytes: Uint8Array): string {
  return withFile(bytes, (file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }))
}

/** What is wrong with the file's structure; empty when nothing is. */
export function structureProblems(bytes: Uint8Array): string {
  return withFile(bytes, (file) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    return status === 0 ? '' : stdout + stderr
  })
}

/** What a phone reads from the codes on its pages. */
export function scannedCodes(bytes: Uint8Array): readonly string[] {
  return withFile(bytes, (file, folder) => {
    execFileSync('pdftoppm', ['-r', '130', '-png', file, join(folder, 'page')])
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png'))
    return pages.toSorted().flatMap((page) => codesIn(join(folder, page)))
  })
}

/** What a phone reads from black boxes on a white square. */
export function scannedPicture(
  size: number,
  boxes: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[],
): readonly string[] {
  const pixels = Buffer.alloc(size * size, 255)
  for (const { x, y, width, height } of boxes) {
    for (let row = Math.round(y); row < Math.round(y + height); row += 1) {
      pixels.fill(0, row * size + Math.round(x), row * size + Math.round(x + width))
    }
  }
  const picture = Buffer.concat([Buffer.from(`P5\n${size} ${size}\n255\n`), pixels])
  return withFile(picture, (file) => codesIn(file))
}

function codesIn(picture: string): readonly string[] {
  const { stdout } = spawnSync('zbarimg', ['-q', '-Sdisable', '-Sqrcode.enable', picture], {
    encoding: 'utf8',
  })
  return stdout.split(/^QR-Code:/m).flatMap((text) => (text === '' ? [] : [text.trimEnd()]))
}
