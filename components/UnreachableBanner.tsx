import { pageWords } from '../lib/i18n/page-words'
import { useWords } from './hooks/language'
import { Banner } from './ui/Banner'
import { Button } from './ui/Button'

interface UnreachableBannerProps {
  /** What it says; for a page of ours in a tab, the usual. */
  readonly text?: string
}

/** Says that the background no longer answers this page, and how to go on. */
export function UnreachableBanner({ text }: UnreachableBannerProps) {
  const page = useWords(pageWords)
  return (
    <Banner tone="bad" actions={<Button onPress={() => location.reload()}>{page('reload')}</Button>}>
      {text ?? page('unreachable')}
    </Banner>
  )
}
