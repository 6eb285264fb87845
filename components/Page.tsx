import type { ReactNode } from 'react'
import { languageOf } from '../lib/i18n/ui-language'
import type { Client } from '../lib/messaging/client'
import { ErrorBoundary } from './ErrorBoundary'
import { ClientContext } from './hooks/client'
import { NoticesContext, type Subscribe } from './hooks/notices'
import { LanguageScope } from './LanguageScope'

export interface PageProps {
  readonly client: Client
  readonly subscribe: Subscribe
  readonly children: ReactNode
}

/** What every page of ours stands on. Its language is the browser's until the background tells the person's. */
export function Page({ client, subscribe, children }: PageProps) {
  return (
    <LanguageScope language={languageOf(navigator.language)}>
      <ErrorBoundary>
        <ClientContext value={client}>
          <NoticesContext value={subscribe}>{children}</NoticesContext>
        </ClientContext>
      </ErrorBoundary>
    </LanguageScope>
  )
}
