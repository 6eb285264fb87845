import { composerWords } from '../../lib/i18n/composer-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { useWords } from '../hooks/language'
import { failedSteps, type Insertion } from '../hooks/use-insertion'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { downloadFile } from '../ui/save-file'
import type { ComposerFile } from './composer-documents'
import { TextToCopy } from './TextToCopy'

/** What did not work out while inserting, and how to finish it by hand. Nothing when all went well. */
export function InsertionBanner({ insertion }: { readonly insertion: Insertion }) {
  const t = useWords(composerWords)
  const refusal = useWords(refusalWords)
  switch (insertion.kind) {
    case 'idle':
    case 'running':
      return null
    case 'unreachable':
      return <UnreachableBanner text={t('unreachable')} />
    case 'failed':
      return <Banner tone="bad">{t('insertFailed')}</Banner>
    case 'pdfFailed':
      return <Banner tone="bad">{t('pdfFailed')}</Banner>
    case 'cannotPrint':
      return <Banner tone="bad">{t('cannotPrint', { characters: insertion.characters })}</Banner>
    case 'standsAlready': {
      const { number } = insertion
      return (
        <Banner tone="bad">
          {number === '' ? t('standsAlready') : t('numberStandsAlready', { number })}
        </Banner>
      )
    }
    case 'refused':
      return (
        <Banner tone="bad" actions={insertion.file && <Download file={insertion.file} />}>
          {insertion.code === 'draftGone' ? t('draftGone') : refusal(insertion.code)}
        </Banner>
      )
    case 'inserted': {
      const { report, file, mail } = insertion
      const failed = failedSteps(report)
      if (failed.length === 0) return null
      return (
        <Banner tone="bad" actions={failed.includes('attach') && <Download file={file} />}>
          {failed.includes('attach') && (
            <p>{t(report.attach.code === 'unconfirmed' ? 'attachUnconfirmed' : 'attachFailed')}</p>
          )}
          {failed.includes('block') && (
            <>
              <p>{t('blockFailed')}</p>
              <TextToCopy text={mail.block.text} />
            </>
          )}
          {report.calendar?.code === 'left' && <p>{t('calendarLeft')}</p>}
          {failed.includes('calendar') && insertion.calendar && (
            <p>
              {t('calendarFailed')} <Download file={insertion.calendar} />
            </p>
          )}
          {failed.includes('subject') && <p>{t('subjectFailed', { subject: mail.subject })}</p>}
        </Banner>
      )
    }
  }
}

function Download({ file }: { readonly file: ComposerFile }) {
  const t = useWords(composerWords)
  const label = file.type === 'text/calendar' ? 'downloadCalendar' : 'downloadPdf'
  return <Button onPress={() => downloadFile(file)}>{t(label)}</Button>
}
