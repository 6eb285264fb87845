import { useState } from 'react'
import {
  type Estimate,
  type EstimateAnswer,
  lastAnswered,
  lastOffered,
} from '../../lib/domain/estimate/estimate'
import { depositLine } from '../../lib/i18n/document-text'
import { estimateQuestion } from '../../lib/i18n/estimate-question'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import { clientOf, contentShown } from './version-shown'

export interface EstimateActions {
  /** Resolves with true when it was done. */
  readonly answer: (
    estimate: Estimate,
    answer: Pick<EstimateAnswer, 'kind' | 'on' | 'note'> & { readonly version: number },
  ) => Promise<boolean>
  /** Takes back the answer that was given last. */
  readonly takeBack: (estimate: Estimate) => void
  /** What became of the version that was not seen to leave its draft. */
  readonly confirmSent: (estimate: Estimate, sent: boolean) => void
  /** Opens the mail; asked again after the answer that it stands in a draft, it opens another. */
  readonly revise: (estimate: Estimate) => void
  readonly invoice: (estimate: Estimate) => void
  /** Opens a mail with a deposit invoice. `percent`: canonical text. */
  readonly deposit: (estimate: Estimate, percent: string) => void
  readonly isWaitingInDraft: (estimate: Estimate, what: Written) => boolean
  /** Opens a mail that asks whether it suits. */
  readonly ask: (estimate: Estimate) => void
  readonly openMail: (estimate: Estimate) => void
}

export type Written = 'revise' | 'invoice'

/** What can be done with an estimate, each with the words that say it was done. */
export function useEstimateActions({ run }: Commands): EstimateActions {
  const t = useWords(estimateWords)
  const receivable = useWords(receivablesWords)
  const [waiting, setWaiting] = useState<string>()
  const write = async ({ id: estimateId }: Estimate, what: Written) => {
    const again = waiting === `${what} ${estimateId}`
    const result = await run((call, command) => call(`estimate.${what}`, { command, estimateId, again }))
    const isInDraft = result && !result.ok && result.code === 'alreadyInDraft'
    setWaiting(isInDraft ? `${what} ${estimateId}` : undefined)
  }
  return {
    async answer(estimate, { version, ...answer }) {
      const { id: estimateId, number } = estimate
      const result = await run(
        (call, command) => call('estimate.answer', { command, estimateId, version, answer }),
        t(answer.kind === 'agreed' ? 'didAgree' : 'didDecline', { client: clientOf(estimate).name, number }),
      )
      return result?.ok === true
    },
    takeBack(estimate) {
      const { id: estimateId, number } = estimate
      const version = lastAnswered(estimate)
      void run(
        (call, command) => call('estimate.answer', { command, estimateId, version }),
        t('didTakeBack', { number }),
      )
    },
    confirmSent({ id: estimateId, number }, sent) {
      void run(
        (call, command) => call('estimate.confirmSent', { command, estimateId, sent }),
        receivable(sent ? 'didConfirm' : 'didDiscard', { number }),
      )
    },
    revise: (estimate) => void write(estimate, 'revise'),
    invoice: (estimate) => void write(estimate, 'invoice'),
    deposit(estimate, percent) {
      const { id: estimateId, number } = estimate
      const description = depositLine(number, percent, contentShown(estimate).language)
      void run((call, command) => call('estimate.deposit', { command, estimateId, percent, description }))
    },
    isWaitingInDraft: ({ id }, what) => waiting === `${what} ${id}`,
    ask(estimate) {
      const { id: estimateId, number, versions } = estimate
      const { content, sentOn } = versions[lastOffered(estimate)] ?? {}
      if (!content || !sentOn) return
      const text = estimateQuestion(number, content, sentOn)
      void run(
        (call, command) => call('estimate.ask', { command, estimateId, text }),
        t('didAsk', { client: content.client.name }),
      )
    },
    openMail: ({ id: estimateId }) => void run((call) => call('estimate.openMail', { estimateId })),
  }
}
