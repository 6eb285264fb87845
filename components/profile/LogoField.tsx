import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { isPicture } from '../../lib/domain/party/logo'
import type { Logo } from '../../lib/domain/party/party'
import { setupWords } from '../../lib/i18n/setup-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import styles from './LogoField.module.css'
import { readLogo } from './read-logo'

interface LogoFieldProps {
  readonly logo: Logo | undefined
  readonly onChange: (logo: Logo | undefined) => void
}

/** A picture for the head of the invoice. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const t = useWords(setupWords)
  const [trouble, setTrouble] = useState<'tooLarge' | 'unreadable' | undefined>(
    logo && !isPicture(logo) ? 'unreadable' : undefined,
  )
  const choose = async (file: File) => {
    const reading = await readLogo(file)
    setTrouble(reading.ok ? undefined : reading.code)
    if (reading.ok) onChange(reading.logo)
  }
  return (
    <div className={styles['field']}>
      <span className={styles['label']}>{t('logo')}</span>
      <div className={styles['row']}>
        {logo && isPicture(logo) && <img className={styles['logo']} src={logo.png} alt={t('logoAlt')} />}
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'image/svg+xml', 'image/webp', 'image/gif']}
          onSelect={(files) => {
            const file = files?.[0]
            if (file) void choose(file)
          }}
        >
          <Button>{t(logo ? 'changeLogo' : 'chooseLogo')}</Button>
        </FileTrigger>
        {logo && (
          <Button
            look="bare"
            onPress={() => {
              setTrouble(undefined)
              onChange(undefined)
            }}
          >
            {t('removeLogo')}
          </Button>
        )}
      </div>
      <p className={trouble ? styles['bad'] : styles['hint']} role={trouble ? 'alert' : undefined}>
        {trouble ? t(trouble === 'tooLarge' ? 'logoTooLarge' : 'logoUnreadable') : t('logoHint')}
      </p>
    </div>
  )
}
