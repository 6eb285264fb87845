import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import { createRoot } from 'react-dom/client'
import { Dashboard } from '../../components/dashboard/Dashboard'
import type { DataFiles } from '../../components/data/data-files'
import type { MailPages } from '../../components/diagnostics/DiagnosticsScreen'
import { MailAccessContext } from '../../components/hooks/mail-access'
import { Page } from '../../components/Page'
import type { MailSites } from '../../components/profile/ReadyScreen'
import { makeBackupFile, readBackupFile } from '../../lib/adapters/backup/backup-file'
import { readStatement } from '../../lib/adapters/bank-statements/read-statement'
import { readTable } from '../../lib/adapters/csv/read-table'
import { separatedRows } from '../../lib/adapters/csv/separated-rows'
import { systemClock } from '../../lib/adapters/system/system-clock'
import { decodeText } from '../../lib/adapters/text-files/decode-text'
import { mailAccess } from '../../lib/adapters/webmail/mail-access'
import { mailboxUrl } from '../../lib/adapters/webmail/urls'
import { zipFiles } from '../../lib/adapters/zip/zip-files'
import { sampleText } from '../../lib/app/reminders/reminder-text'
import { browser } from '../../lib/browser'
import { askMailTabs } from '../../lib/messaging/mail-reports'
import { onNotice, pageCall } from '../../lib/messaging/page-call'
import { documents } from '../composer/documents'
import { papers } from './papers'
import { REPORT_SCRIPTS } from './report-scripts'

const dataFiles: DataFiles = {
  make: (backup, device, passphrase) =>
    makeBackupFile(backup, { madeAt: new Date(systemClock.now()).toISOString(), device }, passphrase),
  read: readBackupFile,
  readTable: (file) => readTable(file, decodeText),
  readStatement: (file) => readStatement(file, { decode: decodeText, rowsOf: separatedRows }),
  zip: zipFiles,
  allowDownloads: () => browser.permissions.request({ permissions: ['downloads'] }),
}

const mailPages: MailPages = {
  version: browser.runtime.getManifest().version,
  look: () => askMailTabs(browser, REPORT_SCRIPTS),
}

const mailSites: MailSites = {
  gmail: mailboxUrl({ host: 'gmail' }),
  outlook: mailboxUrl({ host: 'outlook' }),
  yahoo: mailboxUrl({ host: 'yahoo' }),
}

createRoot(document.getElementById('page') ?? document.body).render(
  <Page call={pageCall()} subscribe={onNotice}>
    <MailAccessContext value={mailAccess(browser)}>
      <Dashboard
        today={systemClock.today}
        renderPdf={documents.renderPdf}
        papers={papers}
        renderEstimate={documents.renderEstimate}
        writeSample={sampleText}
        dataFiles={dataFiles}
        mailPages={mailPages}
        mailSites={mailSites}
      />
    </MailAccessContext>
  </Page>,
)
