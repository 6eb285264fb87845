import type { StatementReading } from '../../lib/domain/bank/statement'

/** Reads the files of banks; the page that wires it knows how. */
export interface BankFiles {
  readStatement(file: Blob): Promise<StatementReading>
}
