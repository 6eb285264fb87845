import type { LateLetter } from '../../domain/document/late-letter'
import type { Row } from '../../domain/document/rows'
import { negated } from '../../domain/money/money'
import type { ClientLanguage } from '../../domain/party/party'
import { formatDate, formatMoney, formatPercent } from '../../i18n/format'
import { paperWords } from '../../i18n/paper-words'
import { onDay } from '../../i18n/row-text'
import { translator } from '../../i18n/translator'
import { type AmountRow, amountRows } from './amount-table'
import { pageFlow, runningHead, withFoot } from './flow'
import { footSection } from './foot'
import { headSection } from './head'
import { howToPaySections } from './how-to-pay'
import { MARGIN, PAPERS, STYLES } from './measures'
import { onFewPages, placeAtFoot } from './pages'
import { type Mark, stack } from './section'
import type { TypeSetter } from './type-setter'

/** Every page of a reminder letter, as marks in reading order. */
export function lateLetterPages(
  letter: LateLetter,
  language: ClientLanguage,
  setter: TypeSetter,
): readonly (readonly Mark[])[] {
  return onFewPages(setter, (setter) => layOut(letter, language, setter))
}

function layOut(
  letter: LateLetter,
  language: ClientLanguage,
  setter: TypeSetter,
): readonly (readonly Mark[])[] {
  const t = translator(paperWords, language)
  const paper = PAPERS[letter.paper]
  const width = paper.width - 2 * MARGIN.side
  const { seller, buyer, look, number } = letter
  const title = t('letterTitle', { number })
  const foot = footSection(letter, language, paper, setter)
  const flow = pageFlow(runningHead(seller.name, title, paper, setter), foot, paper)
  const meta: readonly Row[] = [
    { label: { text: t('date') }, value: { kind: 'date', date: letter.date } },
    { label: 'payBy', value: { kind: 'date', date: letter.payBy } },
    ...(letter.reference ? [letter.reference] : []),
    ...(letter.contactName === ''
      ? []
      : [{ label: 'contact', value: { kind: 'text', text: letter.contactName } } as const]),
  ]
  const intro = t('letterIntro', {
    number,
    issued: { date: letter.issueDate },
    due: { date: letter.dueDate },
    date: { date: letter.date },
    toPay: letter.toPay,
    payBy: onDay(letter.payBy, language),
  })
  const lead = setter.paragraph(intro, MARGIN.side, width, STYLES.note)
  flow.place(headSection({ look, title, seller, buyer, meta }, lead, language, paper, setter))
  for (const row of amountRows(rowsOf(letter, language), paper, setter)) flow.place(row)
  const { email, phone } = seller
  const after = [
    ...(letter.spans.length > 0 && letter.regime
      ? [t('formula', { basis: t(`basis.${letter.regime}`) })]
      : []),
    phone === '' ? t('talk', { email }) : t('talkOrCall', { email, phone: phone.replace(/ /g, '\u00A0') }),
    `${t('regards')}\n${letter.contactName === '' ? seller.name : letter.contactName}`,
  ]
  for (const text of after) {
    flow.place(stack(setter.space(16, 8), setter.paragraph(text, MARGIN.side, width, STYLES.note)))
  }
  placeAtFoot(flow, howToPaySections(letter, language, paper, setter))
  return withFoot(flow.pages(), foot, language, paper, setter)
}

function rowsOf(letter: LateLetter, language: ClientLanguage): readonly AmountRow[] {
  const t = translator(paperWords, language)
  const money = (amount: LateLetter['total'], sign = '') => `${sign}${formatMoney(amount, language)}`
  return [
    {
      words: t('invoiceOf', { number: letter.number, due: { date: letter.dueDate } }),
      amounts: [money(letter.total)],
    },
    ...letter.taken.map(({ kind, on, number, amount }) => ({
      words: t(`taken.${kind}`, { number, on: { date: on } }),
      amounts: [amount.minor < 0 ? money(negated(amount)) : money(amount, '−')],
    })),
    ...(letter.taken.length === 0
      ? []
      : [{ words: t('leftToPay'), amounts: [money(letter.open)], isStrong: true }]),
    ...letter.spans.map(({ percent, from, to, days, principal, interest }) => ({
      words: t('interestSpan', {
        percent: formatPercent(percent, language),
        from: formatDate(from, language),
        to: formatDate(to, language),
        count: days,
        principal,
      }),
      amounts: [money(interest)],
    })),
    ...(letter.fee ? [{ words: t(letter.fee.kind), amounts: [money(letter.fee.amount)] }] : []),
    { words: t('toPay'), amounts: [money(letter.toPay)], isStrong: true },
  ]
}
