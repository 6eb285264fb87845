const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ONES_SV =
  'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'
const ONES_FI = 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const TENS_SV = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'

/** What each word stands for, also within a longer one: "kaksi" in "kaksikymmentä". */
const VALUES = new Map(
  [ONES, ONES_SV, ONES_FI]
    .flatMap((words) => words.split(' ').map((word, at) => [word, at + 1] as const))
    .concat(
      [TENS, TENS_SV].flatMap((words) => words.split(' ').map((word, at) => [word, 10 * at + 20] as const)),
    ),
)

const oneOf = (words: string) => words.replaceAll(' ', '|')
/** One is an article as well; hundreds before it and a hyphen after it make a word another number, or no number. */
const NUMBER = new RegExp(
  `(?<![a-zåäö]|(?:hundred|thousand|hundra|tusen)(?: and| och)?[ -]|[a-zåäö]-)(?!(?:one|ett|yksi)(?![a-zåäö]))(?:(${oneOf(`${TENS} ${TENS_SV}`)})[- ]?(${oneOf(`${ONES} ${ONES_SV}`)})?|(${oneOf(ONES_FI)})(?:(toista)|(kymmentä)(${oneOf(ONES_FI)})?)?|(${oneOf(`${ONES} ${ONES_SV}`)}))(?![a-zåäö-])`,
  'g',
)

/** The text with the numbers from two to ninety-nine that it has in words, English, Finnish and Swedish, in figures. */
export function inFigures(folded: string): string {
  return folded.replace(NUMBER, (_, tens = '', one = '', finnish = '', teen, ten, last = '', alone = '') => {
    const [first = 0, second = 0] = [finnish || tens || alone, last || one].map((word) => VALUES.get(word))
    if (teen) return String(first + 10)
    return String((ten ? first * 10 : first) + second)
  })
}
