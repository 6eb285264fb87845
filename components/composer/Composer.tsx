import { useEffect, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { composerWords } from '../../lib/i18n/composer-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { useWords } from '../hooks/language'
import { type ComposerSession, useComposerSession } from '../hooks/use-composer-session'
import { useDraftBeside } from '../hooks/use-draft-beside'
import { useToday } from '../hooks/use-today'
import { LanguageScope } from '../LanguageScope'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import styles from './Composer.module.css'
import { ComposerForm } from './ComposerForm'
import { ComposerHeader } from './ComposerHeader'
import type { ComposerDocuments } from './composer-documents'
import { Unfinished } from './Unfinished'

interface ComposerProps {
  /** The id the background gave this composer. */
  readonly session: string
  readonly documents: ComposerDocuments
  readonly today: () => PlainDate
  readonly onOpenDashboard: (place: 'setup' | 'settings') => void
}

/** The composer beside a draft. Draws nothing until the background has answered. */
export function Composer({ session, documents, today, onOpenDashboard }: ComposerProps) {
  const { state, goOnWith } = useComposerSession(session, useToday(today))
  const [beginsAnew, setBeginsAnew] = useState(false)
  const unfinished = (!beginsAnew && state.kind === 'open' && state.opened.unfinished) || []
  useFocusAfterChoice(unfinished.length > 0)
  if (state.kind === 'opening') return null
  if (state.kind !== 'open') {
    return <Closed session={session} state={state} />
  }
  const { opened, findings, isPartGone } = state
  return (
    <LanguageScope language={opened.language} seller={opened.seller}>
      {opened.seller && unfinished.length > 0 ? (
        <Unfinished
          session={session}
          unfinished={unfinished}
          seller={opened.seller}
          today={opened.today}
          onGoOn={(draftKey) => void goOnWith(draftKey)}
          onBeginAnew={() => setBeginsAnew(true)}
        />
      ) : opened.seller ? (
        <ComposerForm
          session={session}
          opened={opened}
          seller={opened.seller}
          findings={findings}
          isPartGone={isPartGone}
          documents={documents}
          onOpenSettings={() => onOpenDashboard('settings')}
        />
      ) : (
        <Welcome session={session} onSetUp={() => onOpenDashboard('setup')} />
      )}
    </LanguageScope>
  )
}

/** The button that was pressed is gone then: the title of what is shown in its place has the focus. */
function useFocusAfterChoice(isAsking: boolean): void {
  const wasAsking = useRef(false)
  useEffect(() => {
    if (wasAsking.current && !isAsking) document.querySelector<HTMLElement>('h1')?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
}

/** For a composer without fields, where nothing may have the focus yet. */
function useEscape(close: () => Promise<void>): void {
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') void close()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [close])
}

interface ClosedProps {
  readonly session: string
  readonly state: Exclude<ComposerSession, { kind: 'open' }>
}

function Closed({ session, state }: ClosedProps) {
  const t = useWords(composerWords)
  const refusal = useWords(refusalWords)
  const beside = useDraftBeside(session)
  useEscape(beside.close)
  return (
    <main className={styles['composer']} aria-label={t('name')}>
      <ComposerHeader title="Plainvoice" onClose={() => void beside.close()} />
      {state.kind !== 'refused' || beside.isUnreachable ? (
        <UnreachableBanner text={t(state.kind === 'failed' ? 'openFailed' : 'unreachable')} />
      ) : state.code === 'sessionEnded' ? (
        <EmptyState level={2} title={t('endedTitle')}>
          {t('endedText')}
        </EmptyState>
      ) : (
        <Banner tone="bad">{refusal(state.code)}</Banner>
      )}
    </main>
  )
}

function Welcome({ session, onSetUp }: { session: string; onSetUp: () => void }) {
  const t = useWords(composerWords)
  const beside = useDraftBeside(session)
  useEscape(beside.close)
  return (
    <main className={styles['composer']} aria-label={t('name')}>
      <ComposerHeader title="Plainvoice" onClose={() => void beside.close()} />
      {beside.isUnreachable && <UnreachableBanner text={t('unreachable')} />}
      <EmptyState
        level={2}
        title={t('welcomeTitle')}
        action={
          <Button look="primary" onPress={onSetUp}>
            {t('setUp')}
          </Button>
        }
      >
        <p>{t('welcomeText')}</p>
        <p>{t('welcomeAfter')}</p>
      </EmptyState>
    </main>
  )
}
