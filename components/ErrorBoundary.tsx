import { Component, type ReactNode } from 'react'
import { pageWords } from '../lib/i18n/page-words'
import { useWords } from './hooks/language'
import { Button } from './ui/Button'
import { EmptyState } from './ui/EmptyState'

interface Props {
  readonly children: ReactNode
}

/** Shows plain words and a way on where a part of the page broke. React knows error boundaries as classes only. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const t = useWords(pageWords)
  return (
    <EmptyState
      title={t('brokenTitle')}
      action={<Button onPress={() => location.reload()}>{t('reload')}</Button>}
    >
      {t('brokenText')}
    </EmptyState>
  )
}
