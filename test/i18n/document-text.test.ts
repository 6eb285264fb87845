import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../lib/domain/document/invoice-document'
import { isBill } from '../../lib/domain/document/invoice-document'
import { CLIENT_LANGUAGES } from '../../lib/domain/party/party'
import { totalLabel } from '../../lib/i18n/document-text'

const KINDS: Readonly<Record<DocumentKind, true>> = {
  invoice: true,
  deposit: true,
  final: true,
  creditNote: true,
  estimate: true,
  changeOrder: true,
}

describe('what the last sum is called', () => {
  it.each(CLIENT_LANGUAGES)('asks for nothing in %s on what is no bill', (language) => {
    for (const kind of Object.keys(KINDS) as DocumentKind[]) {
      if (isBill(kind)) continue
      expect(totalLabel({ kind }, language), kind).not.toMatch(/pay|maks|betala|zahl/i)
    }
  })
})
