import { useEffect, useState } from 'react'
import { hasGaps } from '../../lib/domain/party/client-fill'
import { looksLikeEmail } from '../../lib/domain/party/email'
import { quotedFrom } from '../../lib/domain/party/own-words'
import type { Client, Seller } from '../../lib/domain/party/party'
import { readSignature, type SignatureFacts } from '../../lib/domain/party/signature'
import { useCall } from './call'

/**
 * What the last mail of a client says of them, as the mail page beside a composer shows it; asked once, where something
 * of the client is missing. The mail itself is forgotten at once.
 */
export function useSignature(session: string, of: Client, seller: Seller): SignatureFacts | undefined {
  const call = useCall()
  const [asked] = useState(() => (looksLikeEmail(of.email) && hasGaps(of) ? of : undefined))
  const [facts, setFacts] = useState<SignatureFacts>()
  useEffect(() => {
    if (!asked) return
    const from = asked.email.trim()
    const read = async () => {
      const { mail, draft } = await call('composer.readClientMail', { session, from })
      const text = mail ?? (draft === undefined ? undefined : quotedFrom(draft, from))
      if (text !== undefined) setFacts(readSignature(text, { name: asked.contactName, email: from }, seller))
    }
    // Without the mail the person writes the fields themselves, as where it says nothing.
    read().catch(() => setFacts(undefined))
  }, [call, session, asked, seller])
  return facts
}
