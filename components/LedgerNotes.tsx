import { ledgerWords } from '../lib/i18n/ledger-words'
import type { Call } from '../lib/messaging/call'
import type { Output } from '../lib/messaging/protocol'
import { CommandEcho } from './CommandEcho'
import { useWords } from './hooks/language'
import { useAnswer } from './hooks/use-answer'
import { useCommands } from './hooks/use-commands'
import { Banner } from './ui/Banner'
import { Button } from './ui/Button'

type RepairReport = NonNullable<Output<'ledger.condition'>['repair']>

const askCondition = (call: Call) => call('ledger.condition', {})

/** What a person should know about the place where their invoices are kept; mostly nothing. */
export function LedgerNotes() {
  const t = useWords(ledgerWords)
  const { answer, askAgain } = useAnswer(askCondition)
  const commands = useCommands(askAgain)
  if (answer.kind !== 'answered') return null
  const { isRoomLow, isMainLost, repair } = answer.value
  const dismiss = () =>
    void commands.run((to, command) => to('ledger.dismissRepair', { command }), t('didDismiss'))
  return (
    <>
      {isMainLost && <Banner tone="bad">{t('mainLost')}</Banner>}
      {isRoomLow && <Banner tone="warning">{t('roomLow')}</Banner>}
      {repair && (
        <Banner
          tone={isWhole(repair) ? 'plain' : 'warning'}
          actions={<Button onPress={dismiss}>{t('dismiss')}</Button>}
        >
          <RepairWords report={repair} />
        </Banner>
      )}
      <CommandEcho commands={commands} />
    </>
  )
}

function RepairWords({ report }: { readonly report: RepairReport }) {
  const t = useWords(ledgerWords)
  const { lostHistories, lostUnnamed, lostFiles, lost } = report
  const on = { date: report.on }
  return (
    <>
      {isOnlySecond(report) || <p>{t(isWhole(report) ? 'repaired' : 'repairedPartly', { on })}</p>}
      {report.isSecondRemade && <p>{t('secondRemade', { on })}</p>}
      {lostHistories.map((number) => (
        <p key={`history ${number}`}>{t('lostHistory', { number })}</p>
      ))}
      {lostUnnamed > 0 && <p>{t('lostUnnamed', { count: lostUnnamed })}</p>}
      {lostFiles.map((number) => (
        <p key={`file ${number}`}>{t('lostFile', { number })}</p>
      ))}
      {lost.map((part) => (
        <p key={part}>{t(`lost_${part}`)}</p>
      ))}
    </>
  )
}

function isWhole({ lostHistories, lostUnnamed, lostFiles, lost }: RepairReport): boolean {
  return lostHistories.length + lostUnnamed + lostFiles.length + lost.length === 0
}

/** The main copy was whole all the time. */
function isOnlySecond(report: RepairReport): boolean {
  return report.isSecondRemade === true && isWhole(report)
}
