import type { UsualLine } from '../../lib/domain/reports/usual-lines'
import { clientsWords } from '../../lib/i18n/clients-words'
import { useWords } from '../hooks/language'
import { Amount } from '../ui/Amount'
import { classNames } from '../ui/class-names'
import table from '../ui/DataTable.module.css'
import styles from './ClientScreen.module.css'

/** What a client buys again and again. */
export function UsualLines({ lines }: { readonly lines: readonly UsualLine[] }) {
  const t = useWords(clientsWords)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="client-usually">
      <h2 id="client-usually" className={styles['heading']}>
        {t('usually')}
      </h2>
      <p className={styles['lead']}>{t('usuallyLead')}</p>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col" className={table['middle']}>
              <span className="hidden-visually">{t('usually')}</span>
            </th>
            <th scope="col" className={table['amount']}>
              {t('price')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ description, unit, unitPrice, times }) => (
            <tr key={`${description} ${unit} ${unitPrice.currency}`}>
              <th scope="row">{description}</th>
              <td className={classNames(table['middle'], table['fixed'], table['quiet'])}>
                {t('times', { count: times })}
              </td>
              <td className={table['amount']}>
                <Amount value={unitPrice} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
