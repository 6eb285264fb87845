/** Letters beyond ASCII of names that come from anywhere in Western Europe. */
const COMMON = new Set('áàâäçéèêëíñóôöúüß')

/** The letters beyond ASCII that languages have themselves. */
const ALPHABETS = [
  'åäöéšž',
  'æøåéöä',
  'áðéíóúýþæö',
  'äöüß',
  'àâçéèêëîïôùûüœæÿ',
  'àèéìíîòóù',
  'áéíñóúüàçèïò',
  'áàâãçéêíóôõúü',
  'äöüõšž',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîşţșț',
  'čćđšž',
].map((letters) => new Set(letters))

/** Signs where they stand in a text: some anywhere, some before a word or at either end of one; ordinals; powers. */
const SIGNS = [
  /[’´\u00A0\u00AD\u202F]/u,
  /(?<!\p{L})[„«¿¡£¥]/u,
  /(?<!\p{L})[‘“”–—…»•·°§€™®©×½²µ]|[‘“”–—…»•·°§€™®©×½²µ](?!\p{L})/u,
  /(?<=\d\.?)[ºª]|(?<=(?<!\p{L})\p{L}{1,2}\.?)[ºª](?!\p{L})/u,
  /(?<!\p{L})[¹³¼¾](?!\p{L})|(?<=(?<!\p{L})[cdk]?m)³/u,
]
const IN_PLACE = new RegExp(`(?=[^\\p{ASCII}])(?:${SIGNS.map(({ source }) => source).join('|')})`, 'gu')

/**
 * How much of what a text has beyond ASCII can be: letters of one language, by half also those of names from elsewhere,
 * and signs where they belong, from 0 to 1. Decoded as what it is, a text of a Latin script comes near to 1; 1 where
 * there is nothing beyond ASCII.
 */
export function legibleShare(text: string): number {
  const all = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  const signs = text.match(IN_PLACE)?.length ?? 0
  const letters = new Map<string, number>()
  const small = text.toLowerCase().replaceAll(/[ºª]/g, '')
  for (const [letter] of small.matchAll(/[^\P{L}\p{ASCII}]/gu)) {
    letters.set(letter, (letters.get(letter) ?? 0) + 1)
  }
  const known = ALPHABETS.map((alphabet) =>
    [...letters].reduce((sum, [letter, count]) => sum + count * weightIn(alphabet, letter), 0),
  )
  return all === 0 ? 1 : (signs + Math.max(...known)) / all
}

function weightIn(alphabet: ReadonlySet<string>, letter: string): number {
  if (alphabet.has(letter)) return 1
  return COMMON.has(letter) ? 0.5 : 0
}
