// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Field } from '../../../components/ui/Field'
import { RowForm } from '../../../components/ui/RowForm'
import { aPerson, fakeBackground, renderPage } from '../page'

afterEach(cleanup)

function draw() {
  const did: string[] = []
  renderPage(
    fakeBackground({}),
    <RowForm label="Fee" send="Keep" onSend={() => void did.push('sent')} onCancel={() => did.push('closed')}>
      <Field label="Sum" value="" onChange={() => {}} autoFocus />
      <Field label="Note" value="" onChange={() => {}} />
    </RowForm>,
  )
  return did
}

test('a small form is sent once by its button, and once by Enter in a field', async () => {
  const did = draw()
  const user = aPerson()
  await user.click(screen.getByRole('button', { name: 'Keep' }))
  expect(did).toEqual(['sent'])
  await user.type(screen.getByRole('textbox', { name: 'Sum' }), '{Enter}')
  expect(did).toEqual(['sent', 'sent'])
})

test('it is not sent again while what was sent is under way', async () => {
  const answers: (() => void)[] = []
  renderPage(
    fakeBackground({}),
    <RowForm
      label="Fee"
      send="Keep"
      onSend={() => new Promise<void>((answer) => answers.push(answer))}
      onCancel={() => {}}
    >
      <Field label="Sum" value="" onChange={() => {}} />
    </RowForm>,
  )
  const user = aPerson()
  const press = () => user.click(screen.getByRole('button', { name: 'Keep' }))
  await press()
  await press()
  expect(answers).toHaveLength(1)
  answers[0]?.()
  await press()
  expect(answers).toHaveLength(2)
})

test('it is closed by its button and by Escape, and not sent', async () => {
  const did = draw()
  const user = aPerson()
  await user.type(screen.getByRole('textbox', { name: 'Note' }), '{Escape}')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(did).toEqual(['closed', 'closed'])
})
