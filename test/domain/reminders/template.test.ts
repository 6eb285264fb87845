import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessTemplate,
  fillTemplate,
  TEMPLATE_VARIABLES,
  type TemplateValues,
} from '../../../lib/domain/reminders/template'

const GOOD = {
  subject: 'Invoice {{number}}',
  body: '{{greeting}}\n\nInvoice {{number}} {{due}}, {{open}} is open.\n\n{{howToPay}}\n\n{{seller}}',
}
const VALUES = Object.fromEntries(
  TEMPLATE_VARIABLES.map((variable) => [variable, `<${variable}>`]),
) as TemplateValues

const inBody = (body: string) => assessTemplate({ ...GOOD, body })
const inSubject = (subject: string) => assessTemplate({ ...GOOD, subject })

describe('a thank-you', () => {
  test('names the invoice, and nothing that is still to be paid', () => {
    const text = { subject: 'Thanks', body: '{{number}}: {{paid}}' }
    expect(assessTemplate(text, 'thanks')).toEqual([])
    expect(assessTemplate({ ...text, body: 'Thanks' }, 'thanks')).toEqual([
      { field: 'body', code: 'numberMissing' },
    ])
    expect(assessTemplate({ ...text, body: '{{number}} {{open}}' }, 'thanks')).toEqual([
      { field: 'body', code: 'unknownVariable', name: 'open' },
    ])
    expect(assessTemplate({ ...GOOD, body: `${GOOD.body} {{paid}}` })).toEqual([
      { field: 'body', code: 'unknownVariable', name: 'paid' },
    ])
  })
})

describe('a reminder’s template', () => {
  test('may be used when it says number, open amount, due date and how to pay', () => {
    expect(assessTemplate(GOOD)).toEqual([])
    expect(inBody(GOOD.body.replace('{{due}}', 'is due on {{ dueDate }}'))).toEqual([])
  })

  test.each([
    ['{{number}}', 'numberMissing'],
    ['{{open}}', 'openMissing'],
    ['{{due}}', 'dueDateMissing'],
    ['{{howToPay}}', 'howToPayMissing'],
  ])('without %s may not be used: %s', (variable, code) => {
    expect(inBody(GOOD.body.replace(variable, 'it'))).toEqual([{ field: 'body', code }])
  })

  test('may not have places nobody can fill', () => {
    expect(inBody(`${GOOD.body} {{Number}} {{iban}} {{iban}} {{}}`)).toEqual([
      { field: 'body', code: 'unknownVariable', name: 'Number' },
      { field: 'body', code: 'unknownVariable', name: 'iban' },
      { field: 'body', code: 'unknownVariable', name: '' },
    ])
  })

  test.each(['{{number', 'number}}', '{{number}', '{{ {{number}} }}'])('may not be half open: %s', (text) => {
    expect(inBody(`${GOOD.body} ${text}`)).toContainEqual({ field: 'body', code: 'brokenPlace' })
  })

  test('may use single braces for anything', () => {
    expect(inBody(`${GOOD.body} {number} {`)).toEqual([])
  })

  test('needs a subject of one line, without the account', () => {
    expect(inSubject(' ')).toEqual([{ field: 'subject', code: 'empty' }])
    expect(inSubject('a\nb')).toEqual([{ field: 'subject', code: 'severalLines' }])
    expect(inSubject('{{howToPay}}')).toEqual([{ field: 'subject', code: 'howToPayInSubject' }])
    expect(inSubject('{{nr}}')).toEqual([{ field: 'subject', code: 'unknownVariable', name: 'nr' }])
  })

  test('that is empty is called empty, not incomplete', () => {
    expect(inBody('\n')).toEqual([{ field: 'body', code: 'empty' }])
  })

  test('has an end', () => {
    expect(inBody(GOOD.body + 'a'.repeat(10_000))).toEqual([{ field: 'body', code: 'tooLong' }])
  })

  test('is filled with the values as they are, also when those look like places', () => {
    expect(fillTemplate('{{number}} {{ open }} {total} $& {{number}}', VALUES)).toBe(
      '<number> <open> {total} $& <number>',
    )
    expect(fillTemplate('{{client}}', { ...VALUES, client: '{{number}} $1' })).toBe('{{number}} $1')
  })

  test('is never filled in part', () => {
    expect(() => fillTemplate('{{iban}}', VALUES)).toThrow('Nothing to put into {{iban}}')
    expect(() => fillTemplate('{{client}}', { ...VALUES, client: '' })).toThrow()
    expect(() => fillTemplate('{{client}} {{', VALUES)).toThrow()
  })

  test('that has no problem can always be filled, and leaves no place', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...TEMPLATE_VARIABLES.map((variable) => `{{${variable}}}`),
        '{{',
        '}}',
        '{',
        '}',
        '{{x}}',
      ),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        if (inBody(`${GOOD.body} ${text}`).length > 0) expect(() => fillTemplate(text, VALUES)).toThrow()
        else expect(fillTemplate(text, VALUES)).not.toMatch(/\{\{|\}\}/)
      }),
    )
  })
})
