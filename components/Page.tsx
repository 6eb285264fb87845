import type { ReactNode } from 'react'
import { languageOf } from '../lib/i18n/ui-language'
import type { Call } from '../lib/messaging/call'
import { ErrorBoundary } from './ErrorBoundary'
import { AfterPressContext, useNewAfterPress } from './hooks/after-press'
import { CallContext } from './hooks/call'
import { NoticesContext, type Subscribe } from './hooks/notices'
import { BegunFormsContext, useNewBegunForms } from './hooks/use-begun-form'
import { LanguageScope } from './LanguageScope'

interface PageProps {
  readonly call: Call
  readonly subscribe: Subscribe
  readonly children: ReactNode
}

/** What every page of ours stands on. Its language is the browser's until the background tells the person's. */
export function Page({ call, subscribe, children }: PageProps) {
  const begunForms = useNewBegunForms()
  const afterPress = useNewAfterPress()
  return (
    <LanguageScope language={languageOf(navigator.language)}>
      <ErrorBoundary>
        <CallContext value={call}>
          <NoticesContext value={subscribe}>
            <BegunFormsContext value={begunForms}>
              <AfterPressContext value={afterPress}>{children}</AfterPressContext>
            </BegunFormsContext>
          </NoticesContext>
        </CallContext>
      </ErrorBoundary>
    </LanguageScope>
  )
}
