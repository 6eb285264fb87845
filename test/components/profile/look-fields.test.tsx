// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LookFields } from '../../../components/profile/LookFields'
import type { ProfileForm } from '../../../lib/domain/party/profile-form'
import { formOf } from '../../../lib/domain/party/read-profile'
import { aSeller } from '../../builders/invoice'
import { aPerson, fakeBackground, renderPage } from '../page'

afterEach(cleanup)

function draw(changes: Partial<ProfileForm>) {
  const typed: ProfileForm[] = []
  const form = { ...formOf(aSeller()), ...changes }
  const onChange = (next: ProfileForm) => typed.push(next)
  renderPage(
    fakeBackground({}),
    <LookFields
      form={form}
      onChange={onChange}
      onTouch={() => {}}
      messageOf={() => undefined}
      onSample={() => {}}
      sampleState="idle"
    />,
  )
  return typed
}

test('asks for the side of the window in Switzerland alone, and of a letter alone', async () => {
  for (const elsewhere of [
    { layout: 'letter', country: 'FI' },
    { layout: 'modern', country: 'CH' },
  ] as const) {
    draw(elsewhere)
    expect(screen.queryByRole('button', { name: /Window of the envelope/ })).toBeNull()
    cleanup()
  }
  const typed = draw({ layout: 'letter', country: 'CH' })
  const user = aPerson()
  await user.click(screen.getByRole('button', { name: /Window of the envelope/ }))
  await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: 'On the left' }))
  expect(typed.at(-1)).toMatchObject({ layout: 'letter', window: 'left' })
})
