import { useState } from 'react'
import { type AgreementRow, changeParts } from '../../lib/domain/document/agreement-rows'
import { changeOrder } from '../../lib/domain/estimate/agreement'
import type { Estimate } from '../../lib/domain/estimate/estimate'
import { statedAmount } from '../../lib/domain/estimate/line-changes'
import type { InvoiceLine } from '../../lib/domain/invoice/content'
import type { Logo } from '../../lib/domain/party/party'
import { agreementAmount, agreementLabel } from '../../lib/i18n/document-text'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { formatAmount } from '../../lib/i18n/format'
import type { ComposerDocuments } from '../composer/composer-documents'
import { Sums } from '../composer/Sums'
import { useLanguage, useWords } from '../hooks/language'
import { Amount } from '../ui/Amount'
import { Button } from '../ui/Button'
import styles from '../ui/Paper.module.css'
import { downloadFile } from '../ui/save-file'

interface VersionPaperProps {
  readonly estimate: Estimate
  readonly version: number
  readonly logo: Logo | undefined
  readonly renderEstimate: ComposerDocuments['renderEstimate']
}

/** The original with its lines, or a change order with what it changes, up to the total; each with its PDF as it was sent. */
export function VersionPaper({ estimate, version, logo, renderEstimate }: VersionPaperProps) {
  const t = useWords(estimateWords)
  const language = useLanguage()
  const [trouble, setTrouble] = useState<string>()
  const [isMaking, setMaking] = useState(false)
  const offered = estimate.versions[version]
  if (!offered) return null
  const { lines, totals } = offered.content
  const change = changeOrder(estimate, version)
  const [first, whole = []] = change
    ? changeParts(change).map(({ rows }) => rows.map(agreementRow))
    : [lines.map(lineRow)]
  const download = async () => {
    setMaking(true)
    setTrouble(undefined)
    try {
      const pdf = await renderEstimate({ estimate, version, ...(logo ? { logo } : {}) })
      if (pdf.ok) downloadFile(pdf.file)
      else setTrouble(t('cannotPrint', { characters: pdf.characters }))
    } catch {
      setTrouble(t('pdfFailed'))
    }
    setMaking(false)
  }
  const title = change ? t('change', { ordinal: version }) : t('original')
  return (
    <section className={styles['paper']} aria-label={title}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{title}</h3>
        <Button look="bare" onPress={() => void download()}>
          {t(isMaking ? 'makingPdf' : 'downloadPdf')}
        </Button>
      </div>
      {trouble && (
        <p className={styles['bad']} role="alert">
          {trouble}
        </p>
      )}
      {list(first ?? [])}
      {change ? list(whole.slice(0, -1)) : <Sums of={offered.content} part="upToTotal" />}
      <p className={styles['total']}>
        <span>{whole.at(-1)?.label ?? t('total')}</span>
        <Amount value={totals.total} />
      </p>
      {!change && <Sums of={offered.content} part="within" />}
    </section>
  )

  function list(rows: readonly Row[]) {
    return (
      <ul className={styles['lines']}>
        {rows.map(({ label, amount }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a version never change
          <li key={index} className={styles['line']}>
            <span>{label}</span>
            <span>{amount}</span>
          </li>
        ))}
      </ul>
    )
  }

  function lineRow(line: InvoiceLine): Row {
    return { label: line.description, amount: formatAmount(statedAmount(line), language) }
  }

  function agreementRow(row: AgreementRow): Row {
    return { label: agreementLabel(row, language), amount: agreementAmount(row, language) }
  }
}

interface Row {
  readonly label: string
  readonly amount: string
}
