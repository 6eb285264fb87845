import type { shortcuts as english } from '../en/shortcuts'
import type { Words } from '../translator'

export const shortcuts = {
  title: 'Pikanäppäimet',
  search: 'Hae',
  thisSheet: 'Tämä luettelo',
  rows: 'Seuraava tai edellinen lasku',
  select: 'Valitse lasku',
  selectRun: 'Valitse useita',
  selectAll: 'Valitse kaikki',
  selectNone: 'Poista valinnat',
  openRow: 'Avaa lasku',
  pause: 'Keskeytä muistutukset tai jatka niitä',
  singleKeys: 'Yhden näppäimen komennot käytössä',
  close: 'Sulje',
  'key.enter': 'Enter',
  'key.space': 'Väli',
  'key.shift': 'Vaihto',
  'key.control': 'Ctrl',
  'key.escape': 'Esc',
} as const satisfies Words<typeof english>
