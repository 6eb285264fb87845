import { createContext, useContext } from 'react'
import type { ComposerDocuments } from '../composer/composer-documents'
import type { DataFiles } from '../data/data-files'

/** How an export becomes files. */
export interface ExportFiles {
  readonly renderPdf: ComposerDocuments['renderPdf']
  readonly zip: DataFiles['zip']
  /** The civil date where the person is. */
  readonly today: () => string
}

export const ExportFilesContext = createContext<ExportFiles | undefined>(undefined)

/** The files of this page. Throws outside a page that gives them. */
export function useExportFiles(): ExportFiles {
  const files = useContext(ExportFilesContext)
  if (!files) throw new Error('No way to make files was given to this page')
  return files
}
