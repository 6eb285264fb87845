import { pageWords } from '../lib/i18n/page-words'
import { refusalWords } from '../lib/i18n/refusal-words'
import { useWords } from './hooks/language'
import { useMailAccess } from './hooks/mail-access'
import { useFocusBack } from './hooks/use-focus-back'
import { Banner } from './ui/Banner'
import { Button } from './ui/Button'

/** Says that nothing was written because the browser keeps us out, and has it let us in; gone once we are in. */
export function KeptOutBanner() {
  const { keptOut, letIn } = useMailAccess()
  return keptOut ? <WayIn onLetIn={() => void letIn()} /> : null
}

function WayIn({ onLetIn }: { readonly onLetIn: () => void }) {
  const page = useWords(pageWords)
  const refusal = useWords(refusalWords)
  useFocusBack()
  return (
    <Banner tone="warning" actions={<Button onPress={onLetIn}>{page('letIn')}</Button>}>
      {refusal('keptOut')}
    </Banner>
  )
}
