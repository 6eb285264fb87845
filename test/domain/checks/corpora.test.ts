import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../../lib/domain/checks/index'
import type { Finding } from '../../../lib/domain/checks/types'

/**
 * False alarms on mails that the repository may not hold. `CORPORA` names a folder with `invoice-mails.jsonl` and
 * `ordinary-mails.jsonl`: one mail a line with `text`, `subject` and, for the former, `lang` and `stage`.
 */
const folder = process.env['CORPORA'] ?? ''
const isThere = ['invoice-mails.jsonl', 'ordinary-mails.jsonl'].every((file) =>
  existsSync(path.join(folder, file)),
)

interface CorpusMail {
  readonly text: string
  readonly subject?: string
  readonly lang?: string
  readonly stage?: string
}

function mailsOf(file: string): CorpusMail[] {
  if (!isThere) return []
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusMail)
}

function check({ text, subject = '' }: CorpusMail): Finding[] {
  return checkDraft(
    { subject, body: text, recipients: [], attachments: [] },
    { today: plainDate('2026-03-20') },
  )
}

const aboutWords = ({ category }: Finding) => ['tone', 'jargon', 'courtesy'].includes(category)

describe.skipIf(!isThere)(`over the corpora${isThere ? '' : ' (CORPORA names no folder with them)'}`, () => {
  const ordinary = mailsOf('ordinary-mails.jsonl').map(check)

  it('says nothing about invoices in ordinary mails, and hardly anything about words', () => {
    expect(ordinary.flat().filter((finding) => !aboutWords(finding))).toEqual([])
    expect(ordinary.flat().length / ordinary.length).toBeLessThanOrEqual(0.05)
  })

  it('stays within 0.6 remarks on the words of an invoice mail that is no final notice', () => {
    const mails = mailsOf('invoice-mails.jsonl').filter(
      ({ lang, stage }) => (lang === 'en' || lang === 'fi') && stage !== 'final',
    )
    const remarks = mails.flatMap(check).filter(aboutWords)
    expect(remarks.length / mails.length).toBeLessThanOrEqual(0.6)
  })
})
