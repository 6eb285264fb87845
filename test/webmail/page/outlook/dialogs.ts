import { ask, type Choice, type DialogLook } from '../ask'
import type { Words } from '../labels'

const LOOK: DialogLook = {
  shade: 'fui-DialogSurface__backdrop',
  box: 'fui-DialogSurface',
  text: 'fui-DialogTitle',
  buttons: 'fui-DialogActions',
  button: 'fui-Button',
}

/** A compose may stand in a window of its own, and its questions with it. */
export function alertBox(words: Words, text: string, place: HTMLElement): Promise<true> {
  return ask(LOOK, 'alertdialog', text, [{ label: words.ok, result: true }], place)
}

export function confirmWithoutSubject(words: Words, place: HTMLElement): Promise<boolean> {
  return ask(
    LOOK,
    'alertdialog',
    words.noSubjectQuestion,
    [
      { label: words.send, result: true },
      { label: words.dontSend, result: false },
    ],
    place,
  )
}

/** Unlike the other questions of a send, a plain dialog. */
export function confirmWithoutFile(words: Words, place: HTMLElement): Promise<boolean> {
  return ask(
    LOOK,
    'dialog',
    words.noFileQuestion,
    [
      { label: words.dontSend, result: false },
      { label: words.send, result: true },
    ],
    place,
  )
}

export function confirmDiscard(words: Words, place: HTMLElement): Promise<boolean> {
  return ask(
    LOOK,
    'dialog',
    words.discardQuestion,
    [
      { label: words.ok, result: true },
      { label: words.cancel, result: false },
    ],
    place,
  )
}

export function pickTime(
  words: Words,
  times: readonly Choice<string>[],
  place: HTMLElement,
): Promise<string | undefined> {
  return ask<string | undefined>(
    LOOK,
    'dialog',
    words.scheduleSend,
    [...times, { label: words.cancel, result: undefined }],
    place,
  )
}
