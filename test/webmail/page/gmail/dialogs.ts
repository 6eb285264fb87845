import { ask, type Choice, type DialogLook } from '../ask'
import type { Words } from '../labels'

const LOOK: DialogLook = {
  shade: 'Kj-JD-Jh',
  box: 'Kj-JD',
  text: 'Kj-JD-Jz',
  buttons: 'Kj-JD-Jl',
  button: 'J-at1-auR',
}

export function alertBox(words: Words, text: string): Promise<true> {
  return ask(LOOK, 'alertdialog', text, [{ label: words.ok, result: true }])
}

/** Asks before something is done; false for no. */
export function confirmBox(words: Words, text: string): Promise<boolean> {
  return ask(LOOK, 'alertdialog', text, [
    { label: words.cancel, result: false },
    { label: words.ok, result: true },
  ])
}

/** The host's list of times to choose from; answers with undefined when it is cancelled. */
export function pickTime(words: Words, times: readonly Choice<string>[]): Promise<string | undefined> {
  return ask<string | undefined>(LOOK, 'dialog', words.scheduleSend, [
    ...times,
    { label: words.cancel, result: undefined },
  ])
}
