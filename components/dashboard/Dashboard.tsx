import { useCallback, useMemo, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { OwnRate } from '../../lib/domain/interest/rates'
import type { Language } from '../../lib/domain/party/party'
import { formOf, newProfileForm } from '../../lib/domain/party/read-profile'
import type { Call } from '../../lib/messaging/call'
import { AboutScreen } from '../about/AboutScreen'
import { BankScreen } from '../bank/BankScreen'
import { CommandEcho } from '../CommandEcho'
import { ChecksScreen } from '../checks/ChecksScreen'
import { ClientsPlace } from '../clients/ClientsPlace'
import type { ComposerDocuments } from '../composer/composer-documents'
import { DataScreen } from '../data/DataScreen'
import type { DataFiles } from '../data/data-files'
import { RescueScreen } from '../data/RescueScreen'
import { DiagnosticsScreen, type MailPages } from '../diagnostics/DiagnosticsScreen'
import { EstimateScreen } from '../estimates/EstimateScreen'
import { EstimatesScreen } from '../estimates/EstimatesScreen'
import { ExportFilesContext } from '../export/export-files'
import { useNotices } from '../hooks/notices'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { usePlace } from '../hooks/use-place'
import { useToday } from '../hooks/use-today'
import { InvoiceScreen } from '../invoice/InvoiceScreen'
import type { Papers } from '../invoice/papers'
import { InvoicesScreen } from '../invoices/InvoicesScreen'
import { PdfScreen } from '../invoices/PdfScreen'
import { LanguageScope } from '../LanguageScope'
import { LedgerNotes } from '../LedgerNotes'
import { MailAccessNote } from '../MailAccessNote'
import { ProfileScreen } from '../profile/ProfileScreen'
import { type MailSites, ReadyScreen } from '../profile/ReadyScreen'
import { RecurringScreen } from '../recurring/RecurringScreen'
import { RemindersScreen } from '../reminders/RemindersScreen'
import type { WriteSample } from '../reminders/ReminderTextPreview'
import { ReportsScreen } from '../reports/ReportsScreen'
import styles from './Dashboard.module.css'
import { DashboardShortcuts } from './DashboardShortcuts'
import { SideNav } from './SideNav'

interface DashboardProps {
  /** The civil date where the person is. */
  readonly today: () => PlainDate
  readonly renderPdf: ComposerDocuments['renderPdf']
  readonly papers: Papers
  readonly renderEstimate: ComposerDocuments['renderEstimate']
  readonly writeSample: WriteSample
  readonly dataFiles: DataFiles
  readonly mailPages: MailPages
  readonly mailSites: MailSites
}

const PLACES = [
  'clients',
  'reports',
  'payments',
  'estimates',
  'recurring',
  'settings',
  'reminders',
  'checks',
  'data',
  'about',
] as const

const askProfile = (call: Call) => call('profile.load', {})

/** All invoices, one invoice, the settings and the first set-up: the part of the address after `#` says which. */
export function Dashboard({
  today,
  renderPdf,
  renderEstimate,
  papers,
  writeSample,
  dataFiles,
  mailPages,
  mailSites,
}: DashboardProps) {
  const { answer, askAgain } = useAnswer(askProfile)
  useNotices(({ type }) => {
    if (type === 'profileTyped') askAgain()
  })
  const commands = useCommands(askAgain)
  const { run } = commands
  const { place, query } = usePlace()
  const day = useToday(today)
  const exportFiles = useMemo(() => ({ renderPdf, zip: dataFiles.zip, today }), [renderPdf, dataFiles, today])
  const profile = answer.kind === 'answered' ? answer.value : undefined
  const [chosen, setChosen] = useState<Language>()
  const language = chosen ?? profile?.language

  const chooseLanguage = useCallback(
    async (wanted: Language) => {
      setChosen(wanted)
      const result = await run((call) => call('language.choose', { language: wanted }))
      if (!result?.ok) setChosen(undefined)
    },
    [run],
  )
  const addRate = useCallback(
    async (rate: OwnRate) => {
      const result = await run((call) => call('profile.addRate', { rate }))
      return result?.ok ?? false
    },
    [run],
  )
  if (answer.kind === 'unreachable') {
    return <RescueScreen files={dataFiles} today={day} />
  }
  if (!profile || !language) return null
  const isReady = place === 'setup' && profile.seller !== undefined
  const isFirstRun = place === 'setup' && !isReady
  const initial = profile.form ?? (profile.seller ? formOf(profile.seller) : newProfileForm(language))
  const estimateId = /^estimate\/(.+)$/.exec(place)?.[1]
  const clientId = /^clients\/(.+)$/.exec(place)?.[1]
  const current = clientId
    ? 'clients'
    : estimateId
      ? 'estimates'
      : place === 'diagnostics'
        ? 'checks'
        : isReady
          ? undefined
          : (PLACES.find((known) => known === place) ?? 'invoices')
  const pdfId = /^pdf\/(.+)$/.exec(place)?.[1]
  const invoiceId = /^invoice\/(.+)$/.exec(place)?.[1]
  const isOfInvoices = current === 'invoices' && !isFirstRun && !pdfId && !invoiceId
  const list = place === 'clients' ? 'clients' : isOfInvoices ? 'invoices' : undefined
  return (
    <LanguageScope language={language} seller={profile.seller}>
      <div className={isFirstRun ? styles['alone'] : styles['dashboard']}>
        {!isFirstRun && <SideNav current={current} />}
        <div className={styles['content']}>
          <ExportFilesContext value={exportFiles}>
            <LedgerNotes />
            {!isFirstRun && place !== 'diagnostics' && <MailAccessNote />}
            <CommandEcho commands={commands} />
            {isReady ? (
              <ReadyScreen mailSites={mailSites} />
            ) : isFirstRun || place === 'settings' ? (
              <ProfileScreen
                key={place}
                initial={initial}
                seller={profile.seller}
                today={day}
                isFirstRun={isFirstRun}
                onChooseLanguage={(wanted) => void chooseLanguage(wanted)}
                renderPdf={renderPdf}
              />
            ) : place === 'payments' ? (
              <BankScreen today={day} files={dataFiles} />
            ) : place === 'clients' || clientId ? (
              <ClientsPlace
                clientId={clientId && decodeURIComponent(clientId)}
                today={day}
                seller={profile.seller}
              />
            ) : place === 'reports' ? (
              <ReportsScreen today={day} seller={profile.seller} />
            ) : place === 'estimates' ? (
              <EstimatesScreen today={day} />
            ) : estimateId ? (
              <EstimateScreen
                key={estimateId}
                estimateId={decodeURIComponent(estimateId)}
                today={day}
                logo={profile.seller?.logo}
                renderEstimate={renderEstimate}
              />
            ) : place === 'recurring' ? (
              <RecurringScreen today={day} />
            ) : place === 'reminders' ? (
              <RemindersScreen today={day} seller={profile.seller} writeSample={writeSample} />
            ) : place === 'checks' ? (
              <ChecksScreen />
            ) : place === 'diagnostics' ? (
              <DiagnosticsScreen mailPages={mailPages} />
            ) : place === 'data' ? (
              <DataScreen today={day} files={dataFiles} />
            ) : place === 'about' ? (
              <AboutScreen version={mailPages.version} />
            ) : pdfId ? (
              <PdfScreen invoiceId={decodeURIComponent(pdfId)} renderPdf={renderPdf} />
            ) : invoiceId ? (
              <InvoiceScreen
                key={invoiceId}
                invoiceId={decodeURIComponent(invoiceId)}
                today={day}
                renderPdf={renderPdf}
                papers={papers}
                seller={profile.seller}
                onOwnRate={addRate}
              />
            ) : (
              <InvoicesScreen today={day} seller={profile.seller} query={query} />
            )}
          </ExportFilesContext>
          <DashboardShortcuts list={list} />
        </div>
      </div>
    </LanguageScope>
  )
}
