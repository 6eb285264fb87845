import type { PdfFonts } from '../../../lib/adapters/pdf/render-pages'
import { subsetOf } from '../../../modules/pdf/fonts'

/** The fonts just as the build makes them. */
export async function builtFonts(): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([
    subsetOf('noto-sans-regular.ttf'),
    subsetOf('noto-sans-bold.ttf'),
  ])
  return { regular: new Uint8Array(regular), bold: new Uint8Array(bold) }
}
