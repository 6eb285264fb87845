import type { TimeTag } from '../language-pack'

const FROM =
  'laskun|lähetys|tilauksen|tavaran|työn? päiväyksestä|laskus*|päivämäärästä|vastaanottamisesta|saamisesta|lähett*|lähety*|laskutu*|laskunp*|toimituksesta|saapumisesta|valmistumisesta'

export const timesFi: Readonly<Record<TimeTag, string>> = {
  netDays: `netto # pv|päivää|vrk?
# pv|päivää|vrk|päivän|vuorokautta netto
# pv|päivää|vrk / netto
# pv|päivää|vrk n
net # days?`,
  netEndOfMonth: `net # eom
netto # kk|kuun n? loppuun|lopussa`,
  discountNet: `# pv|päivää|vrk # % / # pv|päivää|vrk netto
# pv|päivää|vrk # % # pv|päivää|vrk netto
# / # net #
# % # pv|päivää|vrk # pv|päivää|vrk netto
# / # netto #`,
  endOfMonth: 'eom',
  dayOfNextMonth: `seur|seuraavan kk|kuun|kuukauden # pv|päivä|päivänä?
# eom`,
  monthlyAccount: '',
  onReceipt: `heti netto?
laskun saapuessa|saavuttua
laskun saatuasi|saatuanne
vaadittaessa
on|upon receipt`,
  withinDays: `# päivän|vrk|vuorokauden|pv|arkipäivän|pankkipäivän|työpäivän n? kuluessa|sisällä|sisään|päästä|kuluttua ${FROM}?
# päivän|arkipäivän|pankkipäivän ajan
# päivässä|arkipäivässä|pankkipäivässä|vuorokaudessa
# päivää|vrk|pv|arkipäivää|pankkipäivää ${FROM}`,
  bareDays: `# päivää|vrk|pv|arkipäivää|pankkipäivää|päivän`,
  withinWeeks: `# viikon|vk kuluessa|sisällä|päästä|kuluttua ${FROM}?
viikon kuluessa|sisällä|päästä|kuluttua ${FROM}?
# viikossa`,
  withinMonths: `# kuukauden|kk kuluessa|sisällä|päästä|kuluttua ${FROM}?
kuukauden kuluessa|sisällä|päästä|kuluttua ${FROM}?`,
  thisMonthEnd: `tämän? kuun|kuukauden loppuun|loppuun mennessä?
kuun|kuukauden lopussa|lopulla
kk n loppuun mennessä?
kuunvaihteessa|kuunvaihteeseen|kuunvaihde mennessä?
kuun vaihteessa|vaihteeseen mennessä?
tässä kuussa`,
  nextMonthEnd: `ensi|seuraavan kuun|kuukauden loppuun|lopussa|lopulla mennessä?
ensi kuussa`,
  byDayOfMonth: '',
  byWeekday: `ensi|tulevaan? @ mennessä|asti
ensi|viimeistään @`,
  nextWeek: `ensi|tällä viikolla
ensi|tämän viikon aikana|loppuun|loppupuolella|alussa mennessä?
viikon loppuun mennessä
loppuviikosta
alkuviikosta
loppuviikolla`,
  vague: `pian|piakkoin|pikaisesti|pikimmiten|pikapuoliin|lähiaikoina|lähipäivinä|lähiviikkoina|lähitulevaisuudessa|joutuisasti|ripeästi|ajallaan|asap|viivytyksettä
mahdollisimman pian|nopeasti|pikaisesti|joutuisasti
niin pian|nopeasti kuin mahdollista
mitä pikimmin
heti kun vain? se? ehdit*|voit|voitte|pystyt*|mahdollista|on mahdollista?
kun vain? ehdit*|voit|voitte|pystyt*|kerkeät
heti|sitten? kun se? sinulle|teille? sopii|sopiva
sinulle|teille sopivana ajankohtana|aikana
sopivassa välissä
sopivan tilaisuuden tullen
ensi tilassa
kohtuullisessa ajassa
hyvissä ajoin
jossain vaiheessa
parin|muutaman päivän|viikon kuluessa|sisällä|päästä
lähipäivien|lähiviikkojen aikana|kuluessa
a s a p`,
}
