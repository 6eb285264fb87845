// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ReminderTextsSection } from '../../../components/reminders/ReminderTextsSection'
import { sampleText } from '../../../lib/app/reminders/reminder-text'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { OwnTexts } from '../../../lib/domain/reminders/own-texts'
import type { Output } from '../../../lib/messaging/protocol'
import { aSeller } from '../../builders/invoice'
import { aPerson, type FakeBackground, fakeBackground, renderPage } from '../page'

const user = aPerson()

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

async function open(texts: OwnTexts = [], seller: Partial<Output<'reminderTexts.load'>> = {}) {
  const background = fakeBackground({
    'reminderTexts.load': () =>
      ({ ok: true, texts, seller: aSeller(), ...seller }) as Output<'reminderTexts.load'>,
  })
  renderPage(background, <ReminderTextsSection today={plainDate('2026-12-09')} writeSample={sampleText} />)
  await screen.findByRole('heading', { name: 'What reminders say' })
  return background
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const preview = () => screen.getByRole('region', { name: 'Preview' }).textContent

async function choose(label: string, option: string) {
  await user.click(screen.getByRole('button', { name: new RegExp(label) }))
  await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: option }))
}

async function replace(name: string, text: string) {
  await user.clear(field(name))
  await user.click(field(name))
  await user.paste(text)
}

async function saved(background: FakeBackground) {
  await act(() => vi.advanceTimersByTimeAsync(1000))
  return background.inputsOf('reminderTexts.save').at(-1)?.['texts']
}

const OWN =
  '{{greeting}}\n\n{{number}} {{due}}, {{open}} is still open.\n\n{{howToPay}}\n\nThank you,\n{{seller}}'

describe('what reminders say', () => {
  test('is shown filled in, for each step and language', async () => {
    await open()
    expect(screen.getByText('This is our text.')).toBeDefined()
    expect(field('Text').value).toContain('{{howToPay}}')
    expect(preview()).toContain(
      'Invoice 2026-014 was due on Monday 7 December 2026, and €1,240.00 is still open.',
    )
    expect(preview()).toContain('FI21 1234 5600 0007 85')
    expect(preview()).toContain('Nothing to improve.')
    await choose('Language of the client', 'German')
    await choose('Step', 'Last notice')
    expect(preview()).toContain('Guten Tag Ella Moreau,')
    expect(preview()).toContain('Our checks read English, Finnish and Swedish.')
    await choose('A regular client', 'A new client')
    expect(preview()).not.toContain('früheren Rechnungen')
  })

  test('can be said in one’s own words, kept as they are typed', async () => {
    const background = await open()
    await replace('Text', OWN)
    expect(preview()).toContain('Hello Ella,')
    expect(preview()).toContain('2026-014 was due on Monday 7 December 2026, €1,240.00 is still open.')
    expect(screen.getByText(/^This is your text/)).toBeDefined()
    expect(await saved(background)).toEqual([
      { stage: 'friendly', language: 'en', subject: 'Invoice {{number}}, due on {{dueDate}}', body: OWN },
    ])
  })

  test('is read by our checks', async () => {
    await open([
      { stage: 'friendly', language: 'en', subject: '{{number}}', body: `${OWN}\n\nPay immediately.` },
    ])
    expect(preview()).toContain('1 to look at')
  })

  test('is read by our checks in Swedish too, whatever the language of the screens', async () => {
    await open()
    await choose('Language of the client', 'Swedish')
    expect(preview()).toContain('Nothing to improve.')
    await replace('Text', `${field('Text').value}\n\nBetala omedelbart.`)
    expect(preview()).toContain('1 to look at')
  })

  test('says by the field what is wrong, and is not used meanwhile', async () => {
    const background = await open()
    await replace('Text', OWN.replace('{{howToPay}}', '{{iban}}'))
    const problem = 'Nothing is known by the name {{iban}}. Choose from the list below the text.'
    expect(screen.getByText(problem).id).toBe(field('Text').getAttribute('aria-describedby'))
    expect(field('Text').getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/not used until it is put right/)).toBeDefined()
    expect(preview()).toContain('The preview comes back')
    expect(await saved(background)).toHaveLength(1)
    await replace('Text', OWN.replace('{{howToPay}}', ''))
    expect(screen.getByText('The text does not say how to pay. Add {{howToPay}}.')).toBeDefined()
    await replace('Subject of a new mail', ' ')
    expect(screen.getByText('Write a subject.')).toBeDefined()
  })

  test('takes a place where the caret stands, and goes on behind it', async () => {
    await open([{ stage: 'friendly', language: 'en', subject: '{{number}}', body: 'ab' }])
    field('Text').setSelectionRange(1, 1)
    await user.click(screen.getByRole('button', { name: 'Add {{number}}: Invoice number' }))
    expect(field('Text').value).toBe('a{{number}}b')
    expect(document.activeElement).toBe(field('Text'))
    expect(field('Text').selectionStart).toBe('a{{number}}'.length)
  })

  test('is ours again with one press, which can be taken back', async () => {
    const own = { stage: 'friendly', language: 'en', subject: 'Mine {{number}}', body: OWN } as const
    const background = await open([own])
    await user.click(screen.getByRole('button', { name: 'Use our text again' }))
    expect(field('Subject of a new mail').value).toBe('Invoice {{number}}, due on {{dueDate}}')
    expect(await saved(background)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(field('Subject of a new mail').value).toBe('Mine {{number}}')
    expect(await saved(background)).toEqual([own])
  })

  test('is ours again when it is typed back', async () => {
    const background = await open()
    const ours = field('Text').value
    await replace('Text', OWN)
    await replace('Text', ours)
    expect(screen.getByText('This is our text.')).toBeDefined()
    expect(await saved(background)).toEqual([])
  })

  test('has the thank-you for a payment beside them, with places of its own', async () => {
    const background = await open()
    await choose('Step', 'Thank-you for the payment')
    expect(preview()).toContain('has arrived. Thank you.')
    expect(screen.queryByRole('button', { name: /How to pay/ })).toBeNull()
    await replace('Text', '{{paid}} is here.')
    expect(screen.getByText(/does not name the invoice/)).toBeDefined()
    await replace('Text', '{{paid}} for {{number}} is here.')
    expect(await saved(background)).toMatchObject([{ stage: 'thanks', language: 'en' }])
  })

  test('can be written before the first set-up, without a preview', async () => {
    const background = fakeBackground({ 'reminderTexts.load': () => ({ ok: true, texts: [] }) })
    renderPage(background, <ReminderTextsSection today={plainDate('2026-12-09')} writeSample={sampleText} />)
    await screen.findByText(/^Fill in your details in the settings to see the text filled in\./)
    expect(screen.getByRole('link', { name: 'Open settings' }).getAttribute('href')).toBe('#settings')
    expect(field('Text').value).toContain('{{number}}')
  })

  test('follow what was kept elsewhere meanwhile, and do not write over it', async () => {
    let kept: OwnTexts = []
    const background = fakeBackground({
      'reminderTexts.load': () =>
        ({ ok: true, texts: kept, seller: aSeller() }) as unknown as Output<'reminderTexts.load'>,
    })
    renderPage(background, <ReminderTextsSection today={plainDate('2026-12-09')} writeSample={sampleText} />)
    await screen.findByText('This is our text.')
    const restored = { stage: 'friendly', language: 'en', subject: 'Restored', body: OWN } as const
    const formal = { ...restored, stage: 'formal' } as const
    kept = [restored, formal]
    await act(async () => background.notify({ type: 'ledgerChanged' }))
    expect(field('Subject of a new mail').value).toBe('Restored')
    await replace('Subject of a new mail', 'Changed')
    expect(await saved(background)).toEqual([formal, { ...restored, subject: 'Changed' }])
  })

  test('says when the texts cannot be read', async () => {
    const background = fakeBackground({
      'reminderTexts.load': () => ({ ok: false, code: 'storageDamaged' }),
    })
    renderPage(background, <ReminderTextsSection today={plainDate('2026-12-09')} writeSample={sampleText} />)
    await waitFor(() => expect(screen.getByText(/cannot be read/)).toBeDefined())
  })
})
