import { useCallback, useState } from 'react'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import { pageWords } from '../../lib/i18n/page-words'
import type { Call } from '../../lib/messaging/call'
import type { Output } from '../../lib/messaging/protocol'
import { useCall } from './call'
import { useWords } from './language'
import { type Loss, lossOf } from './loss-of'

/** What the worker says of a command. */
type CommandAnswer = Output<'command.undo'>

/** Why something was not done: the background's refusal, or what happened on this page. */
export type Trouble = RefusalCode | Loss | 'notCopied'

export interface NotCopied {
  readonly ok: false
  readonly code: 'notCopied'
}

/** A command that was done, and the token that takes it back. */
export interface EchoedCommand {
  readonly id: string
  readonly text: string
  readonly undo?: string
  /** It is being taken back, which is said until that has an end. */
  readonly isUnderWay?: true
}

export interface Commands {
  /**
   * Sends a command with an id of its own, so that a repeated message changes nothing twice, and says `text` when it is
   * done. Gives the refusal, which is also kept as `trouble`.
   */
  readonly run: (
    send: (call: Call, command: string) => Promise<CommandAnswer | NotCopied>,
    text?: string,
  ) => Promise<CommandAnswer | NotCopied | undefined>
  readonly done: EchoedCommand | undefined
  /** Why the last command was not done. */
  readonly trouble: Trouble | undefined
  readonly undo: () => void
  readonly dismiss: () => void
}

/** Commands with their one toast. `onChanged` is called after each that was done, so that the page reads anew. */
export function useCommands(onChanged: () => void): Commands {
  const call = useCall()
  const page = useWords(pageWords)
  const [done, setDone] = useState<EchoedCommand>()
  const [trouble, setTrouble] = useState<Trouble>()

  const run = useCallback<Commands['run']>(
    async (send, text) => {
      const id = crypto.randomUUID()
      setTrouble(undefined)
      try {
        const result = await send(call, id)
        if (!result.ok) {
          setTrouble(result.code)
          return result
        }
        setDone(text === undefined ? undefined : { id, text, ...(result.undo ? { undo: result.undo } : {}) })
        onChanged()
        return result
      } catch (error) {
        setTrouble(lossOf(error))
        return undefined
      }
    },
    [call, onChanged],
  )

  const undo = async () => {
    const token = done?.undo
    if (!token) return
    const underWay: EchoedCommand = { id: crypto.randomUUID(), text: page('undoing'), isUnderWay: true }
    setDone(underWay)
    await run((to, command) => to('command.undo', { command, undo: token }), page('undone'))
    setDone((now) => (now === underWay ? undefined : now))
  }
  return {
    run,
    done,
    trouble,
    undo: () => void undo(),
    dismiss: () => setDone((now) => (now?.isUnderWay ? now : undefined)),
  }
}
