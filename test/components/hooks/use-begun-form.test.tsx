// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useBegunForm } from '../../../components/hooks/use-begun-form'
import { Field } from '../../../components/ui/Field'
import { aPerson, fakeBackground, renderPage } from '../page'

const EMPTY = { name: '', city: '' }
const KNOWN = { name: '', city: 'Turku' }

const user = aPerson()
afterEach(cleanup)

function Form({ told, isStored }: { readonly told: typeof EMPTY; readonly isStored: boolean }) {
  const { form, setForm, isBack, forget } = useBegunForm('form', told, { isStored })
  return (
    <>
      <Field label="Name" value={form.name} onChange={(name) => setForm({ ...form, name })} />
      <Field label="City" value={form.city} onChange={(city) => setForm({ ...form, city })} />
      {isBack && <p>Back</p>}
      <button type="button" onClick={forget}>
        Forget
      </button>
    </>
  )
}

/** The form and a switch that takes it away; it is told of a city when it comes back. */
function Place({ isStored }: { readonly isStored: boolean }) {
  const [visit, setVisit] = useState(0)
  return (
    <>
      <button type="button" onClick={() => setVisit(visit + 1)}>
        Go
      </button>
      {visit % 2 === 0 && <Form told={visit === 0 ? EMPTY : KNOWN} isStored={isStored} />}
    </>
  )
}

function draw(isStored = false) {
  renderPage(fakeBackground({}), <Place isStored={isStored} />)
}

async function leaveAndReturn() {
  await user.click(screen.getByRole('button', { name: 'Go' }))
  await user.click(screen.getByRole('button', { name: 'Go' }))
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

/** True where the browser asks before it closes the page. */
function asksBeforeClosing(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

test('a form comes back with what was typed, and what nothing was typed into as it is by then', async () => {
  draw()
  await user.type(field('Name'), 'Halla')
  await leaveAndReturn()
  expect([field('Name').value, field('City').value]).toEqual(['Halla', 'Turku'])
  expect(screen.getByText('Back')).toBeTruthy()
})

test('a form that nothing was typed into begins anew', async () => {
  draw()
  await user.type(field('Name'), 'H{Backspace}')
  await leaveAndReturn()
  expect(field('City').value).toBe('Turku')
  expect(screen.queryByText('Back')).toBeNull()
})

test('a form is forgotten once it was saved or cancelled', async () => {
  draw()
  await user.type(field('Name'), 'Halla')
  await user.click(screen.getByRole('button', { name: 'Forget' }))
  await leaveAndReturn()
  expect(field('Name').value).toBe('')
})

test('the page asks before it closes over what was typed, wherever one is by then', async () => {
  draw()
  expect(asksBeforeClosing()).toBe(false)
  await user.type(field('Name'), 'Halla')
  expect(asksBeforeClosing()).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Go' }))
  expect(asksBeforeClosing()).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Go' }))
  await user.click(screen.getByRole('button', { name: 'Forget' }))
  expect(asksBeforeClosing()).toBe(false)
})

test('the page does not ask over what is stored as one types', async () => {
  draw(true)
  await user.type(field('Name'), 'Halla')
  expect(asksBeforeClosing()).toBe(false)
})
