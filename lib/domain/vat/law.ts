import type { VatCategory } from './category'
import { isInUnion } from './union'

/** Where the law says it: a provision as its country cites it, or an article of Directive 2006/112/EC. */
export type VatLaw =
  | { readonly kind: 'national'; readonly provision: string }
  | { readonly kind: 'directive'; readonly article: string }

/**
 * National provisions by seller country. Sources: FI arvonlisäverolaki 1501/1993 (vero.fi, Laskutusvaatimukset
 * arvonlisäverotuksessa VH/3634/00.01.00/2023); DE UStG; AT UStG 1994; FR code général des impôts; NL Wet OB 1968.
 * `domestic` is a reverse charge within the country: building work in Finland (8 c §), § 13b in Germany.
 */
const PROVISIONS: Readonly<
  Record<string, { readonly [Category in VatCategory]?: string } & { readonly domestic?: string }>
> = {
  FI: {
    domestic: 'AVL 8 c §',
    reverseCharge: 'AVL 65 §',
    outsideScope: 'AVL 65 §',
    intraEu: 'AVL 72 a §',
    export: 'AVL 70 §',
    smallBusiness: 'AVL 3 §',
  },
  DE: {
    domestic: '§ 13b UStG',
    reverseCharge: '§ 3a Abs. 2 UStG',
    outsideScope: '§ 3a Abs. 2 UStG',
    intraEu: '§ 4 Nr. 1b UStG',
    export: '§ 4 Nr. 1a UStG',
    smallBusiness: '§ 19 UStG',
  },
  AT: {
    domestic: '§ 19 UStG 1994',
    reverseCharge: '§ 3a Abs. 6 UStG 1994',
    outsideScope: '§ 3a Abs. 6 UStG 1994',
    intraEu: 'Art. 7 UStG 1994',
    export: '§ 7 UStG 1994',
    smallBusiness: '§ 6 Abs. 1 Z 27 UStG 1994',
  },
  FR: { smallBusiness: 'art. 293 B du CGI' },
  NL: { smallBusiness: 'artikel 25 Wet OB 1968' },
  GB: { domestic: 'VAT Act 1994 s. 55A', export: 'VAT Act 1994 s. 30(6)' },
}

/** Articles of Directive 2006/112/EC: place of services 44, exempt supplies 138 and 146, liability 196, threshold 284. */
const ARTICLES: { readonly [Category in VatCategory]?: string } = {
  reverseCharge: '196',
  intraEu: '138',
  export: '146',
  smallBusiness: '284',
  outsideScope: '44',
}

/**
 * The provision an invoice may name for a category (art. 226(11) takes the national one or the directive's); undefined
 * where none is known or the person has to name it, as with exempt supplies.
 */
export function vatLawOf(category: VatCategory, seller: string, buyer: string): VatLaw | undefined {
  const abroad = buyer !== '' && buyer !== seller
  if (category === 'outsideScope' && !abroad) return undefined
  const key = category === 'reverseCharge' && !abroad ? 'domestic' : category
  const provision = PROVISIONS[seller]?.[key]
  if (provision !== undefined) return { kind: 'national', provision }
  const article = isInUnion(seller) && key !== 'domestic' ? ARTICLES[category] : undefined
  return article === undefined ? undefined : { kind: 'directive', article }
}

/**
 * True where an invoice under a reverse charge has to tell the rate at which the buyer accounts for the VAT: within the
 * United Kingdom (VAT Act 1994 s. 55A; HMRC, VATREVCON37100). Elsewhere in Europe it may be left out (Directive
 * 2006/112/EC art. 226a).
 */
export function wantsBuyersRate(seller: string, buyer: string): boolean {
  return seller === 'GB' && (buyer === 'GB' || buyer === '')
}
