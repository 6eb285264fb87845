import { describe, expect, it } from 'vitest'
import { readMail } from './read-body'

describe('reading a draft', () => {
  it('takes absent fields as empty, and knows what it was not told', () => {
    const mail = readMail({})
    expect(mail.draft).toMatchObject({ subject: '', body: '', recipients: [], attachments: [] })
    expect(mail.attachmentsKnown).toBe(false)
    expect(readMail({ attachments: [] }).attachmentsKnown).toBe(true)
  })

  it('reads the facts of subject and body apart', () => {
    const [subject, body] = readMail({ subject: 'Invoice 12', body: 'Total €300.00, due 7 May 2026' }).parts
    expect(subject.numbers).toHaveLength(1)
    expect([body.amounts, body.dueDays].map(({ length }) => length)).toEqual([1, 1])
  })

  it('does not read what is quoted', () => {
    expect(readMail({ body: 'Thanks.\n> Invoice 12: €300.00' }).parts[1]).toMatchObject({
      numbers: [],
      amounts: [],
    })
  })

  it('follows the language it is told', () => {
    expect(readMail({ body: 'Hei, lasku on liitteenä' }).pack.id).toBe('fi')
    expect(readMail({ body: 'Hei, lasku on liitteenä' }, { language: 'en' }).pack.id).toBe('en')
  })
})
