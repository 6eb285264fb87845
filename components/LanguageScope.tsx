import { type ReactNode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { Language, Seller } from '../lib/domain/party/party'
import { taxNameOf } from '../lib/domain/vat/tax-name'
import { LOCALES } from '../lib/i18n/locales'
import { CountryContext, LanguageContext, TaxContext } from './hooks/language'

interface LanguageScopeProps {
  readonly language: Language
  /** Who invoices, once that is known: the words call the tax as their country does. */
  readonly seller?: Seller | undefined
  readonly children: ReactNode
}

/** The language of the screen: of its words, of what the controls say by themselves, and of the page's markup. */
export function LanguageScope({ language, seller, children }: LanguageScopeProps) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const country = seller?.address.country ?? ''
  return (
    <LanguageContext value={language}>
      <CountryContext value={country}>
        <TaxContext value={taxNameOf(country)}>
          <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
        </TaxContext>
      </CountryContext>
    </LanguageContext>
  )
}
