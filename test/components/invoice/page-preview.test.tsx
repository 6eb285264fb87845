// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { PagePreview } from '../../../components/invoice/PagePreview'
import { anInvoice } from '../../builders/invoice'
import { fakeBackground, renderPage } from '../page'

const invoice = anInvoice({ number: '2026-040' })
const PDF = { name: 'Open the PDF of 2026-040' }

function openPreview() {
  let resolve: (pages: readonly string[]) => void = () => {}
  let reject: (cause: Error) => void = () => {}
  const drawn = new Promise<readonly string[]>((...settle) => {
    ;[resolve, reject] = settle
  })
  const drawPages = () => drawn
  renderPage(fakeBackground({}), <PagePreview invoiceId="i1" invoice={invoice} drawPages={drawPages} />)
  return { resolve, reject }
}

describe('the pages of an invoice', () => {
  afterEach(cleanup)

  test('say that they are being drawn, until they are', async () => {
    const { resolve } = openPreview()
    expect(screen.getByRole('status').textContent).toBe('Drawing the pages…')
    expect(screen.getByRole('progressbar').closest('[aria-busy=true]')).not.toBeNull()
    resolve(['<svg/>'])
    expect((await screen.findByRole('link', PDF)).querySelectorAll('img')).toHaveLength(1)
    expect(screen.queryByRole('status')).toBeNull()
  })

  test('say that they could not be drawn, and lead to the PDF all the same', async () => {
    openPreview().reject(new Error('No font'))
    expect((await screen.findByRole('alert')).textContent).toBe('The pages could not be drawn here.')
    expect(screen.getByRole('link', PDF).getAttribute('href')).toBe('#pdf/i1')
  })
})
