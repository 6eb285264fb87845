import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { useWords } from '../hooks/language'
import { openShortcuts } from '../shortcuts/Shortcuts'
import { Button } from '../ui/Button'
import { ArchiveIcon } from '../ui/icons/ArchiveIcon'
import { BankIcon } from '../ui/icons/BankIcon'
import { BarsIcon } from '../ui/icons/BarsIcon'
import { BellIcon } from '../ui/icons/BellIcon'
import { BrandMark } from '../ui/icons/BrandMark'
import { ListIcon } from '../ui/icons/ListIcon'
import { OfferIcon } from '../ui/icons/OfferIcon'
import { PersonIcon } from '../ui/icons/PersonIcon'
import { RepeatIcon } from '../ui/icons/RepeatIcon'
import { SettingsIcon } from '../ui/icons/SettingsIcon'
import { UnderlineIcon } from '../ui/icons/UnderlineIcon'
import styles from './SideNav.module.css'

interface SideNavProps {
  readonly current:
    | 'invoices'
    | 'payments'
    | 'clients'
    | 'reports'
    | 'estimates'
    | 'recurring'
    | 'reminders'
    | 'checks'
    | 'settings'
    | 'data'
    | 'about'
    | undefined
}

export function SideNav({ current }: SideNavProps) {
  const t = useWords(dashboardWords)
  return (
    <nav className={styles['side']} aria-label={t('navigation')}>
      <div className={styles['brand']}>
        <BrandMark />
        Plainvoice
      </div>
      <ul className={styles['places']}>
        <li>
          <a href="#invoices" aria-current={current === 'invoices' ? 'page' : undefined}>
            <ListIcon />
            {t('invoices')}
          </a>
        </li>
        <li>
          <a href="#payments" aria-current={current === 'payments' ? 'page' : undefined}>
            <BankIcon />
            {t('payments')}
          </a>
        </li>
        <li>
          <a href="#clients" aria-current={current === 'clients' ? 'page' : undefined}>
            <PersonIcon />
            {t('clients')}
          </a>
        </li>
        <li>
          <a href="#reports" aria-current={current === 'reports' ? 'page' : undefined}>
            <BarsIcon />
            {t('reports')}
          </a>
        </li>
        <li>
          <a href="#estimates" aria-current={current === 'estimates' ? 'page' : undefined}>
            <OfferIcon />
            {t('estimates')}
          </a>
        </li>
        <li>
          <a href="#recurring" aria-current={current === 'recurring' ? 'page' : undefined}>
            <RepeatIcon />
            {t('recurring')}
          </a>
        </li>
        <li>
          <a href="#reminders" aria-current={current === 'reminders' ? 'page' : undefined}>
            <BellIcon />
            {t('reminders')}
          </a>
        </li>
        <li>
          <a href="#checks" aria-current={current === 'checks' ? 'page' : undefined}>
            <UnderlineIcon />
            {t('checks')}
          </a>
        </li>
        <li>
          <a href="#settings" aria-current={current === 'settings' ? 'page' : undefined}>
            <SettingsIcon />
            {t('settings')}
          </a>
        </li>
        <li>
          <a href="#data" aria-current={current === 'data' ? 'page' : undefined}>
            <ArchiveIcon />
            {t('data')}
          </a>
        </li>
      </ul>
      <div className={styles['foot']}>
        <p>{t('keptHere')}</p>
        <p>
          <a href="#about" aria-current={current === 'about' ? 'page' : undefined}>
            {t('about')}
          </a>
        </p>
        <Button look="bare" size="small" onPress={openShortcuts}>
          {t('shortcuts')}
        </Button>
      </div>
    </nav>
  )
}
