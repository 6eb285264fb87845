import { useEffect, useState } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { MOST_ROWS } from '../../lib/domain/import/table'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import { importWords } from '../../lib/i18n/import-words'
import type { Call } from '../../lib/messaging/call'
import type { Output } from '../../lib/messaging/protocol'
import { useCall } from '../hooks/call'
import { useWords } from '../hooks/language'
import { type Loss, lossOf } from '../hooks/loss-of'
import { useNotices } from '../hooks/notices'
import { useAnswer } from '../hooks/use-answer'
import type { Commands } from '../hooks/use-commands'
import { Arrival } from '../ui/Arrival'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import fileDrop from '../ui/FileDrop.module.css'
import styles from './DataScreen.module.css'
import type { DataFiles } from './data-files'
import { ImportColumns } from './ImportColumns'
import { ImportPreview } from './ImportPreview'
import { Section } from './Section'
import { Trouble } from './Trouble'
import { UnreadRows } from './UnreadRows'
import { type TableFile, type Understanding, useImport } from './use-import'

interface ImportSectionProps {
  readonly files: DataFiles
  readonly commands: Commands
  readonly today: PlainDate
}

const askProfile = (call: Call) => call('profile.load', {})

/** Clients and open invoices come in from a table: first what it would bring, then, on the person's word, the change. */
export function ImportSection({ files, commands, today }: ImportSectionProps) {
  const t = useWords(importWords)
  const { answer } = useAnswer(askProfile)
  const seller = answer.kind === 'answered' ? answer.value.seller : undefined
  const { state, understood, read, correct, cancel } = useImport(files, seller, today)
  const { comparison, compareAgain } = useComparison(understood)
  const [isAdding, setAdding] = useState(false)
  const [addedFrom, setAddedFrom] = useState<TableFile>()
  const rows = (understood?.rows ?? []).flatMap((reading) => (reading.ok ? [reading] : []))
  const isNew = comparison?.kind === 'compared' ? comparison.isNew : undefined
  const added = isNew ? rows.filter((_, index) => isNew[index]) : []
  const unread = (understood?.rows ?? []).flatMap((reading) => (reading.ok ? [] : [reading]))

  const add = async () => {
    if (isAdding) return
    setAdding(true)
    const wanted = added.map(({ row }) => row)
    const result = await commands.run(
      (to, command) => to('import.run', { command, rows: wanted }),
      t('added'),
    )
    setAdding(false)
    if (!result?.ok || state.kind !== 'read') return
    if (unread.length === 0) return cancel()
    // What did not come along stays on the screen.
    setAddedFrom(state.file)
    compareAgain()
  }
  return (
    <Section title={t('title')}>
      <p>{t('lead')}</p>
      {answer.kind === 'answered' && !seller && (
        <Banner
          tone="plain"
          actions={<Button onPress={() => location.assign('#settings')}>{t('openSettings')}</Button>}
        >
          {t('needsProfile')}
        </Banner>
      )}
      {seller && state.kind !== 'read' && (
        <DropZone
          className={classNames(fileDrop['drop'], styles['drop'])}
          onDrop={({ items }) => {
            const [item] = items
            if (item?.kind === 'file') void item.getFile().then(read)
          }}
        >
          <span className={styles['quiet']}>{t('drop')}</span>
          <FileTrigger
            acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv', 'text/tab-separated-values']}
            onSelect={(chosen) => {
              const file = chosen?.[0]
              if (file) void read(file)
            }}
          >
            <Button name="chooseTable">{t(state.kind === 'reading' ? 'reading' : 'choose')}</Button>
          </FileTrigger>
        </DropZone>
      )}
      {state.kind === 'fileRefused' && <Banner tone="bad">{t(state.code, { count: MOST_ROWS })}</Banner>}
      {state.kind === 'read' && understood && (
        <>
          <Arrival>{t('fileName', { name: state.file.name })}</Arrival>
          <ImportColumns
            table={state.file.table}
            understood={understood}
            onKind={(kind) => correct({ kind })}
            onOrder={(order) => correct({ order })}
            onColumn={(field, at) => correct({ matching: { [field]: at } })}
          />
          {understood.missing.length > 0 && (
            <Banner tone="warning">
              {t('missing', { fields: understood.missing.map((field) => t(`field.${field}`)).join(', ') })}{' '}
              {Object.keys(understood.matching).length === 0 && t('titlesAbove')}
            </Banner>
          )}
          {comparison?.kind === 'compared' && understood.missing.length === 0 && (
            <ImportPreview
              added={added}
              tellsOpenSums={understood.tellsOpenSums}
              newClients={comparison.newClients}
              sharedAddresses={comparison.sharedAddresses}
              known={rows.length - added.length}
            />
          )}
          {addedFrom === state.file && added.length === 0 && comparison && (
            <Arrival>{t('leftOver', { count: unread.length })}</Arrival>
          )}
          {comparison?.kind === 'compared' && unread.length > 0 && (
            <UnreadRows table={state.file.table} unread={unread} />
          )}
          <div className={styles['actions']}>
            {added.length > 0 && (
              <Button look="primary" onPress={() => void add()}>
                {isAdding ? t('adding', { count: added.length }) : t('add')}
              </Button>
            )}
            {/* One write, which nothing stops half-way; afterwards it can be taken back. */}
            {!isAdding && (
              <Button look={added.length > 0 ? 'bare' : 'plain'} onPress={cancel}>
                {t(added.length > 0 ? 'cancel' : 'close')}
              </Button>
            )}
          </div>
        </>
      )}
      {comparison && <Trouble run={comparison} />}
    </Section>
  )
}

type Comparison =
  | ({ readonly kind: 'compared' } & Extract<Output<'import.compare'>, { ok: true }>)
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: Loss }

/** What of the rows is here already, asked again whenever they are read otherwise, and when something was added or undone. */
function useComparison(understood: Understanding | undefined): {
  readonly comparison: Comparison | undefined
  readonly compareAgain: () => void
} {
  const call = useCall()
  const [found, setFound] = useState<{ readonly of: Understanding; readonly comparison: Comparison }>()
  const [asked, setAsked] = useState(0)
  const compareAgain = () => setAsked((before) => before + 1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: to ask again is to count on
  useEffect(() => {
    if (!understood) return
    let isWanted = true
    const rows = understood.rows.flatMap((reading) => (reading.ok ? [reading.row] : []))
    const tell = (comparison: Comparison) => {
      if (isWanted) setFound({ of: understood, comparison })
    }
    call('import.compare', { rows }).then(
      (answer) => tell(answer.ok ? { kind: 'compared', ...answer } : { kind: 'refused', code: answer.code }),
      (error) => tell({ kind: lossOf(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [call, understood, asked])
  useNotices(({ type }) => {
    if (type === 'ledgerChanged') compareAgain()
  })
  return { comparison: found && found.of === understood ? found.comparison : undefined, compareAgain }
}
