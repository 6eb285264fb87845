import { useEffect } from 'react'
import type { Language } from '../../lib/domain/party/party'

/** Tells screen readers and hyphenation the language of the page, once it is known. */
export function useDocumentLanguage(language: Language | undefined): void {
  useEffect(() => {
    if (language) document.documentElement.lang = language
  }, [language])
}
