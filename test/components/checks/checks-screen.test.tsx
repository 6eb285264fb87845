// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ChecksScreen } from '../../../components/checks/ChecksScreen'
import { type CheckPreferences, USUAL_PREFERENCES } from '../../../lib/domain/checks/preferences'
import type { Output } from '../../../lib/messaging/protocol'
import { aPerson, type FakeBackground, fakeBackground, renderPage } from '../page'

const user = aPerson()

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

interface KeptChecks extends FakeBackground {
  /** As when it is chosen beside a finding in a mail. */
  readonly chooseInMail: (part: Partial<CheckPreferences>) => Promise<void>
}

async function open(preferences: Partial<CheckPreferences> = {}): Promise<KeptChecks> {
  let stored: CheckPreferences = { ...USUAL_PREFERENCES, ...preferences }
  const background = fakeBackground({
    'checks.load': () => ({ ok: true, preferences: stored }) as Output<'checks.load'>,
    'checks.save': (input: { preferences: CheckPreferences }) => {
      stored = input.preferences
      return { ok: true }
    },
  })
  renderPage(background, <ChecksScreen />)
  await screen.findByRole('heading', { name: 'What is checked' })
  return {
    ...background,
    async chooseInMail(part) {
      stored = { ...stored, ...part }
      await act(async () => background.notify({ type: 'ledgerChanged' }))
    },
  }
}

async function saved(background: FakeBackground) {
  await act(() => vi.advanceTimersByTimeAsync(1000))
  return background.inputsOf('checks.save').at(-1)?.['preferences']
}

async function choose(label: RegExp, option: string) {
  await user.click(screen.getByRole('button', { name: label }))
  await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: option }))
}

describe('the screen of the checks', () => {
  test('lets each rule weigh as the person wants, and forgets what is as usual', async () => {
    const background = await open()
    await user.click(screen.getByText('Tone'))
    await choose(/How much it matters: Threats$/, 'Off')
    expect(await saved(background)).toEqual({ ...USUAL_PREFERENCES, rules: { 'tone.threat': 'off' } })
    await choose(/How much it matters: Threats$/, 'As usual')
    expect(await saved(background)).toEqual(USUAL_PREFERENCES)
  })

  test('takes words of the person, with better ones, and gives the focus where one types', async () => {
    const background = await open()
    const list = screen.getByRole('region', { name: 'Your own words to mark' })
    await user.click(within(list).getByRole('button', { name: 'Add words' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Words 1 to mark' }))
    await user.keyboard('kindly')
    await user.type(screen.getByRole('textbox', { name: 'Better than words 1' }), 'please')
    expect(await saved(background)).toMatchObject({ flagged: [{ phrase: 'kindly', instead: 'please' }] })
  })

  test('gives back what was removed', async () => {
    const background = await open({ allowed: ['net 30', 'EOM'] })
    await user.click(screen.getByRole('button', { name: 'Remove “net 30”' }))
    expect(await saved(background)).toMatchObject({ allowed: ['EOM'] })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await saved(background)).toMatchObject({ allowed: ['net 30', 'EOM'] })
  })

  test.each([
    [
      'a word is typed',
      () => user.type(screen.getByRole('textbox', { name: 'Words 1 to leave alone' }), 's'),
    ],
    [
      'a rule weighs otherwise',
      async () => {
        await user.click(screen.getByText('Tone'))
        await choose(/How much it matters: Threats$/, 'Off')
      },
    ],
  ])('offers no undo that would take back what was changed since: %s', async (_what, changeMore) => {
    const background = await open({ allowed: ['net 30', 'EOM'] })
    await user.click(screen.getByRole('button', { name: 'Remove “net 30”' }))
    await changeMore()
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(await saved(background)).toMatchObject({ allowed: [expect.stringMatching(/^EOMs?$/)] })
  })

  test('goes back to the usual in one press, which can be undone', async () => {
    const background = await open({ language: 'fi', asksBeforeSending: true })
    await user.click(screen.getByRole('button', { name: 'Back to the usual' }))
    expect(await saved(background)).toEqual(USUAL_PREFERENCES)
    expect(screen.queryByRole('button', { name: 'Back to the usual' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await saved(background)).toMatchObject({ language: 'fi', asksBeforeSending: true })
  })

  test('has the focus at the rules, once they are as usual and the button for it is gone', async () => {
    await open({ asksBeforeSending: true })
    screen.getByRole('button', { name: 'Back to the usual' }).focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.tagName).toBe('H2')
    expect(document.activeElement?.id).toBe('rule-weights')
  })

  test('says of one language for all mails that the others are not checked', async () => {
    await open({ language: 'fi' })
    expect(screen.getByText(/^Mails in other languages are then not checked/)).toBeDefined()
    cleanup()
    await open({})
    expect(screen.queryByText(/^Mails in other languages/)).toBeNull()
  })

  test('follows what is chosen in a mail meanwhile, and keeps it', async () => {
    const background = await open({ allowed: ['EOM'] })
    await user.click(screen.getByText('Tone'))
    await choose(/How much it matters: Threats$/, 'Off')
    await saved(background)
    const rules = { 'tone.threat': 'off', 'tone.debt': 'off' } as const
    await background.chooseInMail({ allowed: ['EOM', 'net 30'], rules })
    const inMail = screen.getByRole<HTMLInputElement>('textbox', { name: 'Words 2 to leave alone' })
    expect(inMail.value).toBe('net 30')
    await choose(/How much it matters: Threats$/, 'A hint')
    expect(await saved(background)).toEqual({
      ...USUAL_PREFERENCES,
      allowed: ['EOM', 'net 30'],
      rules: { 'tone.debt': 'off', 'tone.threat': 'hint' },
    })
    expect(background.inputsOf('checks.save'), 'what was chosen in the mail is not sent back').toHaveLength(2)
  })

  test('offers no undo that would take back a choice made in a mail', async () => {
    const background = await open({ allowed: ['EOM'] })
    await user.click(screen.getByRole('button', { name: 'Remove “EOM”' }))
    await saved(background)
    await background.chooseInMail({ allowed: ['net 30'] })
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('keeps what is being typed when it is told of something else', async () => {
    const background = await open({ allowed: ['net 3'] })
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Words 1 to leave alone' })
    await user.type(field, '0')
    await background.chooseInMail({})
    expect(field.value).toBe('net 30')
    expect(await saved(background)).toMatchObject({ allowed: ['net 30'] })
  })

  test('says what stands in the way when nothing can be read', async () => {
    const background = fakeBackground({ 'checks.load': () => ({ ok: false, code: 'storageDamaged' }) })
    renderPage(background, <ChecksScreen />)
    expect((await screen.findByRole('alert')).textContent).not.toBe('')
  })
})
