import { useCallback } from 'react'
import type { InvoiceLine, LineDiscount } from '../../lib/domain/invoice/content'
import type { DraftLine } from '../../lib/domain/invoice/draft'
import { nextLine } from '../../lib/domain/invoice/new-draft'
import { money } from '../../lib/domain/money/money'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatAmount, formatPercent, formatQuantity } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { LineRow } from '../ui/LineRow'
import { ChargeRow } from './ChargeRow'
import { DiscountRow } from './DiscountRow'
import { LineEditor } from './LineEditor'
import styles from './LinesSection.module.css'
import { MoreForLines } from './MoreForLines'
import { Sums } from './Sums'
import type { SectionProps } from './section'
import { spokenCategory, treatmentText } from './VatSelect'
import { VatWhy } from './VatWhy'

interface LinesSectionProps extends SectionProps {
  readonly onRemoved: (line: DraftLine, index: number) => void
}

export function LinesSection(props: LinesSectionProps) {
  const { draft, assessment, seller, view, onEdit, onView, onRemoved } = props
  const t = useWords(composerWords)
  const language = useLanguage()
  const bad = new Set(
    assessment.problems.map(({ field }) => /^lines\.(.+)\.\w+$/.exec(field)?.[1]).filter(Boolean),
  )
  const amountOf = (read: InvoiceLine | undefined) =>
    formatAmount(read?.gross ?? read?.net ?? money(0, draft.currency), language)
  const openLine = useCallback((id: string) => onView({ type: 'openLine', id }), [onView])
  const addLine = () => {
    const line = nextLine(crypto.randomUUID(), seller, draft)
    onEdit({ type: 'addLine', line })
    onView({ type: 'openLine', id: line.id })
  }
  return (
    <section className={styles['section']} aria-label={t('lines')}>
      <ul>
        {draft.lines.map((line, index) => {
          const read = assessment.lines[index]
          if (view.openLine === line.id) {
            return (
              <li key={line.id} className={styles['open']}>
                <LineEditor
                  {...props}
                  line={line}
                  amount={amountOf(read)}
                  onRemove={() => {
                    onEdit({ type: 'removeLine', id: line.id })
                    onView({ type: 'closeLine', focus: 'lines' })
                    onRemoved(line, index)
                  }}
                />
              </li>
            )
          }
          return (
            <LineRow
              key={line.id}
              id={line.id}
              name={`lines.${line.id}`}
              title={line.description.trim() || t('emptyLine')}
              detail={detailOf(line, read)}
              amount={amountOf(read)}
              label={t('edit')}
              isBad={bad.has(line.id) && (view.saysAll || line.description !== '')}
              onOpen={openLine}
            />
          )
        })}
      </ul>
      {view.isDiscountOpen && <DiscountRow {...props} />}
      {draft.charges?.map((charge) => (
        <ChargeRow key={charge.id} {...props} charge={charge} />
      ))}
      <VatWhy {...props} />
      <div className={styles['after']}>
        <div className={styles['adds']}>
          <Button look="bare" size="small" name="lines" onPress={addLine}>
            {t('addLine')}
          </Button>
          <MoreForLines {...props} />
          {!view.isDiscountOpen && (
            <Button
              look="bare"
              size="small"
              name="addDiscount"
              onPress={() => {
                onEdit({ type: 'setDiscount', discount: { kind: 'percent', percent: '' } })
                onView({ type: 'open', part: 'discount' })
              }}
            >
              {t('addDiscount')}
            </Button>
          )}
        </div>
        <Sums
          of={{
            totals: assessment.totals,
            seller,
            charges: assessment.charges.filter(isRead),
            ...(assessment.deducts ? { deducts: assessment.deducts } : {}),
            ...(draft.usesCredit ? { usesCredit: draft.usesCredit } : {}),
            ...(draft.usesOverpayment ? { usesOverpayment: draft.usesOverpayment } : {}),
            ...(draft.credits ? { credits: draft.credits } : {}),
          }}
        />
      </div>
    </section>
  )

  function detailOf(line: DraftLine, read: InvoiceLine | undefined): string {
    const number = read ? formatQuantity(read.quantity, language) : line.quantity
    const quantity = line.unit === 'piece' ? number : `${number}\u00A0${t(`unit.${line.unit}`)}`
    const price = read ? formatAmount(read.unitPrice, language) : line.unitPrice || '–'
    const category = spokenCategory(line)
    const discount = line.discount && line.discount.kind !== 'none' ? read?.discount : undefined
    return [
      line.vatRate === '' || category
        ? t('lineSum', { quantity, price })
        : t('lineSumVat', {
            quantity,
            price,
            rate: formatPercent(line.vatRate, language),
          }),
      ...(category && category !== 'smallBusiness'
        ? [treatmentText({ vatRate: line.vatRate, vatCategory: category }, t, language)]
        : []),
      ...(discount ? [t('lineOff', { discount: discountText(discount) })] : []),
    ].join(', ')
  }

  function discountText({ percent, amount }: LineDiscount): string {
    return percent === undefined ? formatAmount(amount, language) : formatPercent(percent, language)
  }
}

function isRead<Value>(value: Value | undefined): value is Value {
  return value !== undefined
}
