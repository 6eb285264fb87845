import '../../components/ui/tokens.css'
import '../../components/ui/base.css'
import { createRoot } from 'react-dom/client'
import { Dashboard } from '../../components/dashboard/Dashboard'
import type { DataFiles } from '../../components/data/data-files'
import { Page } from '../../components/Page'
import { makeBackupFile, readBackupFile } from '../../lib/adapters/backup/backup-file'
import { readTable } from '../../lib/adapters/csv/read-table'
import { systemClock } from '../../lib/adapters/system/system-clock'
import { zipFiles } from '../../lib/adapters/zip/zip-files'
import { sampleText } from '../../lib/app/reminder-text'
import { browser } from '../../lib/browser'
import { onNotice, pageClient } from '../../lib/messaging/page-client'
import { documents } from '../composer/documents'
import { papers } from './papers'

const dataFiles: DataFiles = {
  make: (backup, device, passphrase) =>
    makeBackupFile(backup, { madeAt: new Date(systemClock.now()).toISOString(), device }, passphrase),
  read: readBackupFile,
  readTable,
  zip: zipFiles,
  allowDownloads: () => browser.permissions.request({ permissions: ['downloads'] }),
}

createRoot(document.getElementById('page') ?? document.body).render(
  <Page client={pageClient()} subscribe={onNotice}>
    <Dashboard
      today={systemClock.today}
      renderPdf={documents.renderPdf}
      papers={papers}
      renderEstimate={documents.renderEstimate}
      writeSample={sampleText}
      dataFiles={dataFiles}
    />
  </Page>,
)
