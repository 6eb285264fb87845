import { useState } from 'react'
import { WEBMAIL_HOSTS } from '../lib/domain/invoice/mail-thread'
import { diagnosticsWords } from '../lib/i18n/diagnostics-words'
import { pageWords } from '../lib/i18n/page-words'
import { useWords } from './hooks/language'
import { useMailAccess } from './hooks/mail-access'
import { Banner } from './ui/Banner'
import { Button } from './ui/Button'

const LEFT_AS = 'plainvoice.leftOut'

/** The origins that the person leaves us out of. */
function leftOut(): readonly string[] {
  return localStorage.getItem(LEFT_AS)?.split(' ') ?? []
}

interface MailAccessNoteProps {
  /** Also of the sites that the person leaves us out of. */
  readonly isWhole?: boolean
}

/** Says which mail sites the browser keeps us out of, and lets the person change that; mostly nothing. */
export function MailAccessNote({ isWhole = false }: MailAccessNoteProps) {
  const page = useWords(pageWords)
  const named = useWords(diagnosticsWords)
  const { keptOut, isRefused, letIn } = useMailAccess()
  const [left, setLeft] = useState(leftOut)
  if (!keptOut) return null
  const { origins, sites, isEverywhere } = keptOut
  const mayLeave = !isWhole && !isEverywhere
  if (mayLeave && origins.every((origin) => left.includes(origin))) return null
  const names = sites.map((site) => {
    const host = WEBMAIL_HOSTS.find((known) => known === site)
    return host ? named(host) : site
  })
  const leave = () => {
    localStorage.setItem(LEFT_AS, origins.join(' '))
    setLeft(origins)
  }
  return (
    <Banner
      tone="warning"
      actions={
        <>
          <Button onPress={() => void letIn()}>{page('letIn')}</Button>
          {mayLeave && (
            <Button look="bare" onPress={leave}>
              {page('leaveOut')}
            </Button>
          )}
        </>
      }
    >
      <p>{page('keptOut', { sites: names.join(', ') })}</p>
      {isRefused && <p>{page('notLetIn')}</p>}
    </Banner>
  )
}
