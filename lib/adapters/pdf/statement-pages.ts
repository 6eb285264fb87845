import type { Row } from '../../domain/document/rows'
import type { AccountStatement, StatementEntry } from '../../domain/document/statement'
import { negated } from '../../domain/money/money'
import type { ClientLanguage } from '../../domain/party/party'
import { formatAmount, formatDate, formatMoney } from '../../i18n/format'
import { paperWords } from '../../i18n/paper-words'
import { translator } from '../../i18n/translator'
import { amountRows, amountTableHead } from './amount-table'
import { pageFlow, runningHead, withFoot } from './flow'
import { footSection } from './foot'
import { headSection } from './head'
import { howToPaySections } from './how-to-pay'
import { MARGIN, PAPERS, STYLES } from './measures'
import { placeAtFoot } from './pages'
import { type Mark, space, stack } from './section'
import type { TypeSetter } from './type-setter'

/** Every page of a statement of account, as marks in reading order. The last row and the sums stay together. */
export function statementPages(
  statement: AccountStatement,
  language: ClientLanguage,
  setter: TypeSetter,
): readonly (readonly Mark[])[] {
  const t = translator(paperWords, language)
  const paper = PAPERS[statement.paper]
  const width = paper.width - 2 * MARGIN.side
  const { seller, buyer, look, date, contactName } = statement
  const title = t('statementTitle')
  const foot = footSection(statement, language, paper, setter)
  const flow = pageFlow(runningHead(seller.name, title, paper, setter), foot, paper)
  const meta: readonly Row[] = [
    { label: { text: t('date') }, value: { kind: 'date', date } },
    ...(contactName === ''
      ? []
      : [{ label: 'contact', value: { kind: 'text', text: contactName } } as const]),
  ]
  const intro = t('statementIntro', { date: { date } })
  const lead = stack(
    setter.paragraph(formatMoney(statement.left, language), MARGIN.side, width, STYLES.sum),
    setter.paragraph(`${t('leftOn', { date: { date } })}. ${intro}`, MARGIN.side, width, STYLES.toPayBy),
  )
  flow.place(headSection({ look, title, seller, buyer, meta }, lead, language, paper, setter))

  const head = amountTableHead(t('what'), [t('amount'), t('balance')], paper, setter)
  flow.place(head)
  const rows = statement.entries.map((entry) => ({
    words: wordsOf(entry, language),
    amounts: [entry.amount, entry.balance].map((amount) => formatAmount(amount, language).replace('-', '−')),
  }))
  const sums = [
    { words: t('overdue'), amounts: [formatMoney(statement.overdue, language)] },
    { words: t('notDue'), amounts: [formatMoney(statement.notDue, language)] },
    ...(statement.overpaid.minor > 0
      ? [
          {
            words: t('overpaid'),
            amounts: [formatMoney(negated(statement.overpaid), language).replace('-', '−')],
          },
        ]
      : []),
    {
      words: t('leftOn', { date: { date } }),
      amounts: [formatMoney(statement.left, language)],
      isStrong: true,
    },
  ]
  const sumsSection = stack(space(24), ...amountRows(sums, paper, setter))
  amountRows(rows, paper, setter).forEach((row, index) => {
    const after = index === rows.length - 1 ? sumsSection.height : 0
    if (row.height + after > flow.room()) {
      flow.turn()
      flow.place(head)
    }
    flow.place(row)
  })
  flow.place(sumsSection)
  if (statement.left.minor > 0) {
    flow.place(stack(space(16), setter.paragraph(t('sayNumber'), MARGIN.side, width, STYLES.note)))
    const payable = { payments: statement.payments, paymentFacts: [] }
    placeAtFoot(flow, howToPaySections(payable, language, paper, setter))
  }
  return withFoot(flow.pages(), foot, language, paper, setter)
}

function wordsOf(entry: StatementEntry, language: ClientLanguage): string {
  const t = translator(paperWords, language)
  const { number, dueDate, kind } = entry
  const what =
    kind === 'invoice' && dueDate
      ? t('entry.invoiceDue', { number, due: { date: dueDate } })
      : t(`entry.${kind}`, { number })
  return `${formatDate(entry.on, language)}  ${what}`
}
