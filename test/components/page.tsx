import { configure, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { vi } from 'vitest'
import { type ExportFiles, ExportFilesContext } from '../../components/export/export-files'
import { Page } from '../../components/Page'
import type { Call } from '../../lib/messaging/call'
import type { PageNotice } from '../../lib/messaging/notice'
import type { CallName, Output } from '../../lib/messaging/protocol'

// Nothing is hidden by style sheets here, and working out computed styles would take most of the time. A busy machine may
// take more than the second that is usual for what comes after an answer.
configure({ defaultHidden: true, asyncUtilTimeout: 5_000 })
vi.setConfig({ testTimeout: 30_000 })

type Answers = { readonly [Name in CallName]?: (input: never) => Output<Name> | Promise<Output<Name>> }

export interface FakeBackground {
  readonly call: Call
  readonly subscribe: (listener: (notice: PageNotice) => void) => () => void
  /** Tells every open page that something changed. */
  readonly notify: (notice: PageNotice) => void
  /** What was asked, in order. */
  readonly calls: { readonly name: CallName; readonly input: unknown }[]
  /** The inputs of the calls of one name. */
  readonly inputsOf: (name: CallName) => readonly Record<string, unknown>[]
}

/** A background that answers as told, and with `{ ok: true }` otherwise. */
export function fakeBackground(answers: Answers): FakeBackground {
  const calls: FakeBackground['calls'] = []
  const listeners = new Set<(notice: PageNotice) => void>()
  const client = async (name: CallName, input: unknown) => {
    calls.push({ name, input })
    const answer = answers[name] as ((given: unknown) => unknown) | undefined
    return answer ? answer(input) : { ok: true }
  }
  return {
    call: client as Call,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    notify(notice) {
      for (const listener of listeners) listener(notice)
    },
    calls,
    inputsOf: (name) =>
      calls.filter((call) => call.name === name).map(({ input }) => input as Record<string, unknown>),
  }
}

/** Answers of a ledger without invoices and without a seller. */
export const noInvoices = {
  'invoices.list': () => ({ rows: [] }) as unknown as Output<'invoices.list'>,
  'views.load': () => ({ ok: true, views: [] }),
  'profile.load': () => ({ language: 'en' }) as Output<'profile.load'>,
} satisfies Answers

/** Draws a screen as a page of ours draws it. */
export function renderPage(background: FakeBackground, screen: ReactNode, files = fakeExportFiles()) {
  return render(
    <Page call={background.call} subscribe={background.subscribe}>
      <ExportFilesContext value={files}>{screen}</ExportFilesContext>
    </Page>,
  )
}

/** A screen that a press on “Look elsewhere” takes off the page, and another brings back. */
export function Leavable({ children }: { readonly children: ReactNode }) {
  const [isShown, setShown] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setShown(!isShown)}>
        Look elsewhere
      </button>
      {isShown && children}
    </>
  )
}

/** PDFs that say the number of their invoice, and the names in each zip. */
export function fakeExportFiles(): ExportFiles & { readonly zipped: string[][] } {
  const zipped: string[][] = []
  return {
    zipped,
    today: () => '2026-11-26',
    renderPdf: async ({ number }) => ({
      ok: true,
      file: { name: `new-${number}.pdf`, type: 'application/pdf', base64: '' },
    }),
    async zip(entries) {
      const names: string[] = []
      for await (const { name } of entries) names.push(name)
      zipped.push(names)
      return new Blob([names.join()])
    },
  }
}

/** A person at the keyboard and the mouse, without pauses between the keys. */
export function aPerson(): ReturnType<typeof userEvent.setup> {
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 })
}
