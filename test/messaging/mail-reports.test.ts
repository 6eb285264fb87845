import { expect, test } from 'vitest'
import { askMailTabs, type MailReport } from '../../lib/messaging/mail-reports'

const REPORT: MailReport = { host: 'gmail', things: [], windows: [] }
const SCRIPTS = [
  { matches: ['https://mail.google.com/*'], file: '/gmail-report.js' },
  { matches: ['https://outlook.live.com/*'], file: '/outlook-report.js' },
]

test('asks each open mail page by the script of its site, and leaves out what gives no report', async () => {
  const asked: string[] = []
  const answers: Readonly<Record<number, unknown>> = { 1: REPORT, 2: { host: 'gmail', secret: 'x' } }
  const reports = await askMailTabs(
    {
      tabs: {
        query: async ({ url }) =>
          url[0]?.includes('google') ? [{ id: 1 }, { id: 2 }, {}, { id: 3 }] : [{ id: 4 }],
      },
      scripting: {
        async executeScript({ target, files }) {
          asked.push(`${target.tabId} ${files.join()}`)
          if (target.tabId === 3) throw new Error('The page is asleep')
          return target.tabId === 4 ? [] : [{ result: answers[target.tabId] }]
        },
      },
    },
    SCRIPTS,
  )
  expect(asked).toEqual([
    '1 /gmail-report.js',
    '2 /gmail-report.js',
    '3 /gmail-report.js',
    '4 /outlook-report.js',
  ])
  expect(reports).toEqual([REPORT])
})
