import { type ReactNode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { Language } from '../lib/domain/party/party'
import { LOCALES } from '../lib/i18n/locales'
import { LanguageContext } from './hooks/language'

export interface LanguageScopeProps {
  readonly language: Language
  readonly children: ReactNode
}

/** The language of the screen: of its words, of what the controls say by themselves, and of the page's markup. */
export function LanguageScope({ language, children }: LanguageScopeProps) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
    </LanguageContext>
  )
}
