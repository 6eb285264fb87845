import { pageWords } from '../lib/i18n/page-words'
import { useWords } from './hooks/language'
import { useMailAccess } from './hooks/mail-access'
import { Button } from './ui/Button'

/** Has the browser let us into the mail sites that it keeps us out of; gone where there are none. */
export function LetInButton() {
  const page = useWords(pageWords)
  const { keptOut, letIn } = useMailAccess()
  return keptOut ? <Button onPress={() => void letIn()}>{page('letIn')}</Button> : null
}
