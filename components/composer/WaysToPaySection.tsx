import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { Split } from './Split'
import type { SectionProps } from './section'
import { useMethodName } from './use-method-name'
import styles from './WaysToPaySection.module.css'

interface WaysToPaySectionProps extends SectionProps {
  readonly onOpenSettings: () => void
}

/** What the client may use to pay; the preferred one stands first on the invoice. */
export function WaysToPaySection({
  draft,
  seller,
  onEdit,
  messageOf,
  onOpenSettings,
}: WaysToPaySectionProps) {
  const t = useWords(composerWords)
  const nameOf = useMethodName(seller.methods)
  const message = messageOf('methods')
  const offered = draft.methodIds.filter((id) => seller.methods.some((method) => method.id === id))
  return (
    <Split title={t('waysToPay')} name="methods" beside="row">
      <ul>
        {seller.methods.map((method) => (
          <li key={method.id} className={styles['way']}>
            <Checkbox
              isSelected={offered.includes(method.id)}
              onChange={(isOffered) => {
                const others = offered.filter((id) => id !== method.id)
                onEdit({ type: 'chooseMethods', ids: isOffered ? [...others, method.id] : others })
              }}
            >
              {nameOf(method)}
            </Checkbox>
            {offered.length > 1 && method.id === offered[0] && (
              <span className={styles['preferred']}>{t('preferred')}</span>
            )}
            {offered.includes(method.id) && method.id !== offered[0] && (
              <Button
                look="bare"
                size="small"
                className={styles['prefer'] ?? ''}
                label={t('makePreferredFull', { way: nameOf(method) })}
                onPress={() => {
                  const others = offered.filter((id) => id !== method.id)
                  onEdit({ type: 'chooseMethods', ids: [method.id, ...others] })
                }}
              >
                {t('makePreferred')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {seller.methods.length === 0 && (
        <p>
          {t('noWays')}{' '}
          <Button look="bare" size="small" onPress={onOpenSettings}>
            {t('openSettings')}
          </Button>
        </p>
      )}
      {message && <p className={styles[message.tone]}>{message.text}</p>}
    </Split>
  )
}
