import type { CheckedLanguage } from '../preferences'

/** A language whose mails are told apart; those that we do not check go as one. */
export type KnownLanguage = CheckedLanguage | 'other'

/**
 * Words that hardly any sentence of a language lacks and the other languages do not have. They are known of every
 * language, so that its other words need be loaded only for a draft in it.
 */
export const FUNCTION_WORDS: Readonly<Record<KnownLanguage, string>> = {
  en: 'the and to of you your is for we with this that have are in please our will by be not it if from as has was can would any hi hello dear regards thanks thank i my pay due attached invoice payment on within days',
  fi: 'ja on ei se että jos tai kun sekä myös ovat oli hei moi hyvä kiitos terveisin ystävällisin lasku laskun laskusta maksu maksun maksat maksathan maksettava eräpäivä eräpäivään mennessä viimeistään liitteenä ohessa oheisena tässä tämä tämän mutta vielä kanssa sinun teidän meille minulle olen olet olemme ole emme en et ette sinä te teille sinulle laskua maksaa mitä miksi jo vain nyt siitä tästä asia pyydämme pyydän päivän yhteensä tilille',
  sv: 'och att det är som på för med av inte har jag vi du ni din ditt er ert kan ska till från om så eller hej tack vänliga hälsningar faktura fakturan betala betalas betalning betalningen senast bifogat bifogar här nu när var vara blir skulle vill gärna inom dagar moms kronor belopp frågor oss mig dig',
  // Norwegian and Danish, which share many words with Swedish, some German, and Polish with its "faktura". In others hardly any of ours are.
  other:
    'og ikke jeg deg meg fra til vennligst venligst takk tak vedlagt vedhæftet vennlig venlig hilsen hvis hva hvad hvor også være bliver beløp beløb kroner innen inden dager dage gjerne gerne dere jer den denne disse er det som på av af for har vi din kan om så eller faktura fakturaen hei hej her nå betale betal betales und bitte rechnung danke na proszę dziękuję fakturę',
}
