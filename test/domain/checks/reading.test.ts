import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { readBody, readMail } from './read-body'

describe('reading a draft', () => {
  it('takes absent fields as empty, and knows what it was not told', () => {
    const mail = readMail({})
    expect(mail.draft).toMatchObject({ subject: '', body: '', recipients: [], attachments: [] })
    expect(mail.attachmentsKnown).toBe(false)
    expect(readMail({ attachments: [] }).attachmentsKnown).toBe(true)
  })

  it('reads the facts of subject and body apart', () => {
    const { places } = readMail({ subject: 'Invoice 12', body: 'Total €300.00, due 7 May 2026' })
    expect(
      places.map(({ where, passage }) => [where, passage.numbers.length, passage.amounts.length]),
    ).toEqual([
      ['subject', 1, 0],
      ['body', 0, 1],
    ])
  })

  it('does not read what is quoted', () => {
    expect(readBody('Thanks.\n> Invoice 12: €300.00')).toMatchObject({ numbers: [], amounts: [] })
  })

  it('reads a passage again only when it, the day or the languages change', () => {
    const body = 'Please pay invoice 12.\n\nKind regards,\n\nAino'
    const passages = (...given: Parameters<typeof readMail>) =>
      readMail(...given).body.places.map(({ passage }) => passage)
    const [first, second] = passages({ body })
    expect(passages({ body: `Hello.\n\n${body}` })[1]).toBe(first)
    expect(passages({ body: body.replace('12', '13') })[0]).not.toBe(first)
    expect(passages({ body: body.replace('12', '13') })[1]).toBe(second)
    expect(passages({ body }, { language: 'fi' })[0]).not.toBe(first)
    expect(passages({ body }, { today: plainDate('2026-04-01') })[0]).not.toBe(first)
  })

  it('follows the language it is told', () => {
    expect(readMail({ body: 'Hei, lasku on liitteenä' }).pack.id).toBe('fi')
    expect(readMail({ body: 'Hei, lasku on liitteenä' }, { language: 'en' }).pack.id).toBe('en')
  })
})
