import { ask, type Choice, type DialogLook } from '../ask'
import type { Words } from '../labels'

const LOOK: DialogLook = {
  shade: 'fui-DialogSurface__backdrop',
  box: 'fui-DialogSurface',
  text: 'fui-DialogTitle',
  buttons: 'fui-DialogActions',
  button: 'fui-Button',
}

export function alertBox(words: Words, text: string): Promise<true> {
  return ask(LOOK, 'alertdialog', text, [{ label: words.ok, result: true }])
}

export function confirmWithoutSubject(words: Words): Promise<boolean> {
  return ask(LOOK, 'alertdialog', words.noSubjectQuestion, [
    { label: words.send, result: true },
    { label: words.dontSend, result: false },
  ])
}

export function confirmDiscard(words: Words): Promise<boolean> {
  return ask(LOOK, 'dialog', words.discardQuestion, [
    { label: words.ok, result: true },
    { label: words.cancel, result: false },
  ])
}

export function pickTime(words: Words, times: readonly Choice<string>[]): Promise<string | undefined> {
  return ask<string | undefined>(LOOK, 'dialog', words.scheduleSend, [
    ...times,
    { label: words.cancel, result: undefined },
  ])
}
