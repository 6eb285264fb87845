// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { LateRatesFields } from '../../../components/profile/LateRatesFields'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { ProfileForm } from '../../../lib/domain/party/profile-form'
import { newProfileForm } from '../../../lib/domain/party/read-profile'
import { aPerson, fakeBackground, renderPage } from '../page'

afterEach(cleanup)
const user = aPerson()

function Fields({ onForm }: { readonly onForm: (form: ProfileForm) => void }) {
  const [form, setForm] = useState<ProfileForm>({ ...newProfileForm('en'), country: 'FI' })
  onForm(form)
  const props = { form, onChange: setForm, messageOf: () => undefined, onTouch: () => undefined }
  return <LateRatesFields {...props} today={plainDate('2026-11-26')} />
}

test('a rate that was looked up is kept with its day and its source, and can be removed', async () => {
  let form: ProfileForm | undefined
  renderPage(
    fakeBackground({}),
    <Fields
      onForm={(typed) => {
        form = typed
      }}
    />,
  )
  await user.click(screen.getByRole('button', { name: 'Add rate' }))
  expect(screen.getByText('Write a rate, such as 10.5.')).toBeTruthy()
  expect(form?.ownRates).toBeUndefined()
  await user.type(screen.getByRole('textbox', { name: /^Per cent a year/ }), '10,5')
  await user.type(screen.getByRole('textbox', { name: /^Valid from/ }), '1.7.')
  await user.type(screen.getByRole('textbox', { name: /^Where you found it/ }), 'suomenpankki.fi')
  await user.click(screen.getByRole('button', { name: 'Add rate' }))
  expect(form?.ownRates).toEqual([
    { regime: 'fiBusiness', from: '2026-07-01', percent: '10.5', source: 'suomenpankki.fi' },
  ])
  expect(screen.getByText(/10.5% from 1 July 2026 \(suomenpankki.fi\)/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Remove the rate from 1 July 2026' }))
  expect(form?.ownRates).toEqual([])
})
