import type { Backup, BackupReading } from '../../lib/domain/backup/backup'
import type { StatementReading } from '../../lib/domain/bank/statement'
import type { TableReading } from '../../lib/domain/import/table'

/** Makes and reads the files of the data screen; the page that wires it knows how. */
export interface DataFiles {
  /** An empty passphrase leaves the file open. */
  make(backup: Backup, device: string, passphrase: string): Promise<Blob>
  read(file: Blob, passphrase: string): Promise<BackupReading>
  /** Asks the person, through the browser, whether backups may be saved by themselves. */
  allowDownloads(): Promise<boolean>
  readTable(file: Blob): Promise<TableReading>
  /** Reads the file of a bank, whatever its kind. */
  readStatement(file: Blob): Promise<StatementReading>
  /** Puts files into one zip as they come; fails as they fail. */
  zip(files: AsyncIterable<{ readonly name: string; readonly base64: string }>): Promise<Blob>
}
