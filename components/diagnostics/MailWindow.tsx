import { diagnosticsWords } from '../../lib/i18n/diagnostics-words'
import type { MailReport } from '../../lib/messaging/mail-reports'
import { useWords } from '../hooks/language'
import styles from './DiagnosticsScreen.module.css'

type SeenWindow = MailReport['windows'][number]
type Ability = SeenWindow['unaided'][number]

/** Which thing of a compose window each ability rests on. */
const RESTS_ON = {
  read: 'editor',
  insert: 'editor',
  attach: 'fileField',
  subject: 'subject',
  recipients: 'to',
  send: 'send',
} as const satisfies Record<Ability, string>

/** One mail being written: what works in it, and by what it is recognised. */
export function MailWindow({ window }: { readonly window: SeenWindow }) {
  const t = useWords(diagnosticsWords)
  return (
    <table className={styles['table']}>
      <caption>{t(`kind.${window.kind}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('how')}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(RESTS_ON) as Ability[]).map((ability) => {
          const layers = layersOf(window, RESTS_ON[ability])
          const isUnaided = window.unaided.includes(ability)
          return (
            <tr key={ability}>
              <th scope="row">{t(`can.${ability}`)}</th>
              <td className={isUnaided ? styles['unaided'] : undefined}>
                {t(isUnaided ? 'unaided' : 'works')}
              </td>
              <td className={styles['quiet']}>
                {layers.map((layer) => t(`layer.${layer}`)).join(', ') || t('nothing')}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The layers that give what most of them give, each once. */
function layersOf({ things }: SeenWindow, name: string) {
  const ways = things.find((thing) => thing.name === name)?.ways ?? []
  return [...new Set(ways.filter(({ agrees }) => agrees).map(({ layer }) => layer))]
}
