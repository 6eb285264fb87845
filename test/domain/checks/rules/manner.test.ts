import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../../../lib/domain/checks/index'
import { proveRules } from '../prove-rules'

proveRules('tone.manner', 'jargon.manner', 'dueDate.manner', 'surprise.manner', 'incentive.manner')

const HARSH = 'You seem to find money for everything except my invoice.'

function mannersIn(body: string, subject = ''): string[] {
  return checkDraft({ subject, body, recipients: [], attachments: [] }, { today: plainDate('2026-03-31') })
    .filter(({ kind }) => kind === 'manner')
    .map(({ span, severity }) => `${severity}: ${span ? body.slice(...span) : ''}`)
}

describe('the manner of a sentence', () => {
  it('is a hint where the mail is an invoice mail beyond doubt', () => {
    const mail = `Hi Ella,\n\nInvoice 12 of €300.00 was due on 14 March 2026. ${HARSH}\n\nThank you,\nAino`
    expect(mannersIn(mail)).toEqual([`hint: ${HARSH}`])
  })

  it('is not asked of an address to pay to, once the day is said', () => {
    const when = 'It is due by 16 April 2026.'
    const mail = `Hi Ella,\n\nInvoice 12, £2,400. ${when} PayPal is pay@ink.example.\n\nThank you,\nAino`
    expect(mannersIn(mail)).toEqual([])
  })

  it('is nobody’s business in another mail', () => {
    expect(mannersIn(`Hi Ella,\n\n${HARSH}\n\nLove,\nAino`)).toEqual([])
  })

  it('is judged by the words of which nothing else is said', () => {
    const mail = `Invoice 12 of €300.00, due on 14 March 2026, is open. Pay immediately, as my evenings went into this work while you were on holiday.`
    expect(mannersIn(mail)).toEqual(['hint: as my evenings went into this work while you were on holiday.'])
  })

  it('is not asked of lists and of languages that are not known', () => {
    const facts = 'Invoice 12 of €300.00 was due on 14 March 2026.'
    expect(mannersIn(`${facts}\n\n- ${HARSH}`)).toEqual([])
    expect(mannersIn(`${facts}\n\nWarum zahlen Sie nie, Sie haben doch Geld genug?`)).toEqual([])
  })
})
