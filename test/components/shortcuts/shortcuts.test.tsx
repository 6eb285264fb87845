// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Shortcuts } from '../../../components/shortcuts/Shortcuts'
import { fakeBackground, renderPage } from '../page'

describe('the slash', () => {
  afterEach(cleanup)

  test('leads into the search', () => {
    renderPage(
      fakeBackground({}),
      <>
        <input type="search" />
        <Shortcuts shortcuts={[]} />
      </>,
    )
    const isLeftToBrowser = fireEvent.keyDown(document.body, { key: '/' })
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
    expect(isLeftToBrowser).toBe(false)
  })

  test('is left to the browser, which may search by it, where the page has no search', () => {
    renderPage(fakeBackground({}), <Shortcuts shortcuts={[]} />)
    expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(true)
  })
})
