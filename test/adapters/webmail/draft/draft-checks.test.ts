// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import '../../../../lib/domain/checks/index'
import { draftChecks } from '../../../../lib/adapters/webmail/draft/draft-checks'
import type { CheckGround, DraftServices } from '../../../../lib/adapters/webmail/draft/draft-services'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import type { Span } from '../../../../lib/domain/checks/types'
import type { ComposeView } from '../../../../lib/ports/webmail'

/** A draft whose checks count how often they look at what they know. */
function aDraftOf(body: string, signatures: readonly Span[] = []) {
  const draft = { body, subject: 'Invoice 12', recipients: [{ email: 'ella@northlight.example' }] }
  let checked = 0
  const groundOf = (otherClients: string[]): CheckGround => ({
    get context() {
      checked += 1
      const client = { name: 'Northlight' }
      return { today: plainDate('2026-11-25'), client, otherClients }
    },
  })
  let ground = groundOf([])
  const view = {
    editor: document.createElement('div'),
    readBody: () => ({
      text: draft.body,
      signatures,
      rangeOf: () => undefined,
      offsetAt: () => undefined,
    }),
    readSubject: () => draft.subject,
    readRecipients: () => [...draft.recipients],
    readAttachments: () => [],
  } as unknown as ComposeView
  const services = { checkGround: () => ground, left: new Set() } as unknown as DraftServices
  const checks = draftChecks(
    view,
    services,
    () => 'light',
    () => undefined,
  )
  return {
    draft,
    checks,
    checked: () => checked,
    learn: (others: string[]) => {
      ground = groundOf(others)
    },
    rules: () => checks.findings.map(({ finding }) => finding.rule),
  }
}

test('a draft is checked again only when something of it changed', () => {
  const { draft, checks, checked } = aDraftOf('Please pay invoice 12 soon.')
  checks.refresh()
  checks.refresh()
  expect(checked()).toBe(1)
  draft.body += ' Thanks.'
  checks.refresh()
  draft.recipients = [{ email: 'kai@nordwind.example' }]
  checks.refresh()
  checks.refresh()
  expect(checked()).toBe(3)
})

test('what the checks learn meanwhile counts at the next look', () => {
  const { checks, rules, learn } = aDraftOf('Please pay invoice 12 for Nordwind soon.')
  checks.refresh()
  expect(rules()).not.toContain('consistency.client')
  learn(['Nordwind'])
  checks.refresh()
  expect(rules()).toContain('consistency.client')
})

test('what is put in stands above a signature that only the site knows', () => {
  const text = 'Hello Ella, here is invoice 12.'
  const body = `${text}\n\nall things wood, since 1987`
  const { checks } = aDraftOf(body, [[text.length + 2, body.length]])
  checks.refresh()
  const put = checks.findings.flatMap(({ finding }) => finding.fixes.filter(({ mode }) => mode === 'insert'))
  expect(put.length).toBeGreaterThan(1)
  expect(put.flatMap(({ edits }) => edits.map(({ span }) => span))).toEqual(
    put.map(() => [text.length, text.length]),
  )
})
