import type { BrowserContext } from 'playwright'
import type { MailboxOptions, Person, SeedThread } from '../webmail/model'
import { routeWebmail } from '../webmail/routing'
import { KAISLA, LINDBERG, NORTHLIGHT, type PastInvoice, SELLER } from './sample-data'
import type { SentInvoice } from './sample-ledger'

const aino: Person = { name: SELLER.contactName, email: SELLER.email }
const [ella, otto, nora] = [NORTHLIGHT, KAISLA, LINDBERG].map(
  ({ contactName, email }): Person => ({ name: contactName, email }),
) as [Person, Person, Person]

const DAY = 24 * 60 * 60 * 1000

/** Answers for both mail sites under their real addresses; nothing else is reachable. Returns what was refused. */
export async function routeDemoMailboxes(
  context: BrowserContext,
  sent: readonly SentInvoice[],
  { now, dark }: { readonly now: number; readonly dark: boolean },
): Promise<{ readonly strayRequests: readonly string[] }> {
  return routeWebmail(
    context,
    mailbox(dark, [...gmailThreads(now), ...threadsOf('gmail', sent)]),
    mailbox(dark, [...outlookThreads(now), ...threadsOf('outlook', sent)]),
  )
}

function mailbox(dark: boolean, threads: readonly SeedThread[]): MailboxOptions {
  return {
    account: aino.email,
    accountName: aino.name,
    signature: 'Aino Lehtonen\nLehtonen Design',
    threads,
    dark,
  }
}

/** The mails that took the invoices of the past to their clients. */
export function threadsOf(host: PastInvoice['host'], sent: readonly SentInvoice[]): SeedThread[] {
  return sent
    .filter(({ past }) => past.host === host)
    .map(({ past, subject, html, text, sentAt }) => ({
      id: past.threadId,
      subject,
      messages: [
        {
          from: aino,
          to: [{ name: past.client.contactName, email: past.client.email }],
          text,
          html,
          at: new Date(sentAt).toISOString(),
        },
      ],
    }))
    .reverse()
}

function gmailThreads(now: number): SeedThread[] {
  const at = (days: number, hours: number): string =>
    new Date(now - days * DAY - hours * 3_600_000).toISOString()
  return [
    {
      subject: 'Autumn newsletter',
      unread: true,
      messages: [
        {
          from: ella,
          text: 'Hi Aino,\n\nCould you write and lay out our autumn newsletter? Four pages would do.\n\nBest regards,\nElla',
          at: at(9, 3),
        },
        {
          from: aino,
          to: [ella],
          text: 'Hi Ella,\n\nGladly. I will have it ready next week: eight hours at 85 euros.\n\nBest regards,\nAino',
          at: at(9, 1),
        },
        {
          from: ella,
          text: 'It looks wonderful, and everybody here is happy with it. Please send us the invoice.\n\nOur order number is 4500-2217 as before.\n\nElla',
          at: at(0, 2),
        },
      ],
    },
    {
      subject: 'Ikkunateippaukset',
      unread: true,
      messages: [
        {
          from: otto,
          text: 'Hei Aino!\n\nIkkunateippaukset ovat paikallaan ja näyttävät hienoilta. Voit laittaa laskun tulemaan.\n\nOtto',
          at: at(0, 5),
        },
      ],
    },
  ]
}

function outlookThreads(now: number): SeedThread[] {
  return [
    {
      subject: 'Photographs of the new wing',
      unread: true,
      messages: [
        {
          from: nora,
          text: 'Hi Aino,\n\nThank you for the photographs of the new wing. Half a day, as agreed?\nYou can send the invoice to this address.\n\nNora',
          at: new Date(now - 3 * 3_600_000).toISOString(),
        },
      ],
    },
  ]
}
