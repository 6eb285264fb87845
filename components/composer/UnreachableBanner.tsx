import { composerWords } from '../../lib/i18n/composer-words'
import { pageWords } from '../../lib/i18n/page-words'
import { useWords } from '../hooks/language'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'

/** Says that the background no longer answers this composer. */
export function UnreachableBanner() {
  const t = useWords(composerWords)
  const page = useWords(pageWords)
  return (
    <Banner tone="bad" actions={<Button onPress={() => location.reload()}>{page('reload')}</Button>}>
      {t('unreachable')}
    </Banner>
  )
}
