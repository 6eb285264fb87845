import type { Row, Rows } from '../rule-table'

const inReminder = (text: string): Row => ({ text, context: { stage: 'reminder' } })

/** What the rules flag and let pass in Swedish mails, by rule. */
export const swedishRows: Readonly<Record<string, Rows>> = {
  'dueDate.vague': {
    flag: [
      'Betala fakturan «omedelbart». -> Betala fakturan senast 14 april 2026.',
      'Betala «genast».',
      'Betala fakturan «på en gång».',
      'Betala gärna fakturan «snarast». -> Betala gärna fakturan senast 14 april 2026.',
      'Betala fakturan «så snart som möjligt».',
      'Kan du betala «när du hinner»?',
      'Vi ber om betalning «omgående».',
      'Fakturan ska betalas «inom 24 timmar».',
      'Betala gärna «före helgen». -> Betala gärna senast 14 april 2026.',
    ],
    ok: [
      'Betala gärna senast 14 april 2026.',
      'Vi ses snart.',
      'Anmärkningar mot fakturan tar jag gärna emot så snart som möjligt.',
      'Hör av dig så snart som möjligt om fakturan har ett fel.',
      'Jag återkommer inom kort om fakturan.',
    ],
  },
  'dueDate.relative': {
    flag: [
      'Betala gärna «inom 14 dagar». -> Betala gärna inom 14 dagar, senast 14 april 2026.',
      'Fakturan ska betalas «senast fredag».',
      'Betala fakturan «före månadsskiftet».',
    ],
    ok: [
      'Betala gärna inom 14 dagar, senast 14 april 2026.',
      'Arbetet tar 14 dagar.',
      'Vi ses senast fredag om fakturan.',
    ],
  },
  'dueDate.term': {
    flag: [
      'Villkor: «30 dagar netto». -> Villkor: inom 30 dagar, senast 30 april 2026.',
      'Betalningsvillkor: «netto 14 dagar».',
      'Fakturan betalas «vid anfordran».',
    ],
    ok: [
      'Priset är 30 kronor netto.',
      'Betala gärna senast 30 april 2026.',
      'Tack för mottagandet av paketet, fakturan är bifogad.',
    ],
  },
  'dueDate.invalid': {
    flag: [
      'Betala gärna senast «31 april 2026». -> Betala gärna senast 30 april 2026.',
      'Förfallodag: «30 februari 2026»',
      'Förfallodag: «2026-02-30»',
    ],
    ok: ['Betala gärna senast 30 april 2026.', 'Förfallodag: 2026-04-30', 'Betala senast den 30 april.'],
  },
  'dueDate.weekday': {
    flag: [
      'Betala gärna senast «måndag 14 april 2026». -> Betala gärna senast tisdag 14 april 2026.',
      'Betala gärna senast «fredag den 14 april 2026».',
      'Vi ses «onsdag 1 maj 2026» och fakturan är bifogad.',
    ],
    ok: [
      'Betala gärna senast tisdag 14 april 2026.',
      'Betala gärna senast tisdagen den 14 april 2026.',
      'På måndag skickar jag fakturan, den förfaller 14 april 2026.',
    ],
  },
  'consistency.number': {
    flag: [
      {
        text: 'Faktura «2026-041» bifogas.\n\nBelopp 125,50 €\nReferens 202 60416\n\nTack.',
        subject: 'Faktura 2026-040',
      },
      { text: 'Faktura «2026-041» bifogas. OCR-nummer: 2026 00416.', subject: 'Faktura 2026-040' },
    ],
    ok: [
      { text: 'Betala gärna fakturan med OCR-nummer 20260040.', subject: 'Faktura 2026-041' },
      { text: 'Faktura 2026-040 bifogas. Referensnummer: 202 60406.', subject: 'Faktura 2026-040' },
    ],
  },
  'consistency.file': {
    flag: [
      {
        text: 'Faktura «2026-040» bifogas. OCR nr 202600406.',
        attachments: [{ name: 'faktura-2026-040.pdf' }, { name: 'faktura-2026-039.pdf' }],
      },
      { text: 'Faktura «2026-040» bifogas.', attachments: [{ name: 'faktura-2026-039.pdf' }] },
    ],
    ok: [{ text: 'Faktura 2026-040 bifogas.', attachments: [{ name: 'faktura-2026-040.pdf' }] }],
  },
  'consistency.dueDate': {
    flag: [
      'Förfallodag är 14 april 2026.\n\nBetala gärna senast «15 april 2026». -> Förfallodag är 14 april 2026.\n\nBetala gärna senast 14 april 2026.',
      'Förfallodag: 2026-04-14\nFakturan förfaller «20 april 2026».',
      { text: 'Betala gärna senast «15 april 2026».', subject: 'Faktura 12, förfallodag 14 april 2026' },
    ],
    ok: [
      'Förfallodag 14 april 2026. Betala gärna senast den 14 april.',
      'Hälften betalas senast 14 april 2026, resten senast 14 maj 2026.',
      'Fakturadatum: 1 april 2026\nFörfallodag: 14 april 2026',
    ],
  },
  'consistency.vatSum': {
    flag: [
      'Netto 200,00 kr\nMoms 25 %: 50,00 kr\nAtt betala «240,00 kr» -> Netto 200,00 kr\nMoms 25 %: 50,00 kr\nAtt betala 250,00 kr',
      'Exkl moms 1 000,00 kr, moms 250,00 kr, totalt «1 200,00 kr».',
      'Delsumma: 400 kr\nMoms: 100 kr\nTotalt: «480 kr»',
    ],
    ok: [
      'Netto 200,00 kr\nMoms 25 %: 50,00 kr\nAtt betala 250,00 kr',
      'Totalt 250,00 kr, varav moms 50,00 kr',
      'Delsumma: 400 kr\nMoms: 100 kr\nTotalt: 500 kr',
    ],
  },
  'missing.dueDate': {
    flag: [
      'Hej, fakturan är bifogad, den är på 300 kr.',
      'Här är fakturan 12, totalt 300 kr. Betala till bankgiro 123-4567.',
      'Faktura 12 är bifogad. Mvh Aino',
    ],
    ok: [
      {
        text: 'Faktura 12, 165,00 €, är betald två gånger. Du är inte skyldig mig något.',
        context: { stage: 'auto' },
      },
      'Faktura 12, förfaller 14 april 2026.',
      'Betala gärna faktura 12 senast 14 april 2026.',
      'Förfallodag: 2026-04-14',
    ],
  },
  'missing.howToPay': {
    flag: [
      'Faktura 12 på 300 kr förfaller 14 april 2026.',
      'Betala gärna 300 kr senast 14 april.',
      'Här är faktura 12.',
    ],
    ok: [
      'Betala till bankgiro 123-4567.',
      'Betala med Swish till 070 123 45 67.',
      'Betala till konto FI21 1234 5600 0007 85.',
    ],
  },
  'courtesy.greeting': {
    flag: [
      'Faktura 12 förfaller 14 april 2026.',
      'Här är fakturan för november.',
      'Fakturan är bifogad, tack.',
    ],
    ok: [
      'Hej Ella,\n\nfaktura 12 förfaller 14 april 2026.',
      'God morgon Ella,\n\nhär är fakturan för november.',
      'Bästa Ella,\n\nfakturan är bifogad.',
    ],
  },
  'tone.threat': {
    flag: [
      'Betala fakturan annars «stämmer vi er». -> Betala fakturan.',
      'Om du inte betalar «drar vi detta inför domstol».',
      'Det blir «polisanmälan».',
    ],
    ok: [
      'Vi kommer inte att stämma er.',
      'Beloppet stämmer med offerten, fakturan är bifogad.',
      'Rätten serverades på fredag, fakturan är bifogad.',
      'Du skrev ”vi ses i rätten” i ditt mejl om fakturan.',
    ],
  },
  'tone.reputation': {
    flag: [
      'Jag «svartlistar» er.',
      'Jag «skriver om detta på Facebook».',
      'Jag «berättar för era kunder» om fakturan.',
      'Det «skadar ert rykte».',
    ],
    ok: [
      'Du kan betala fakturan med kreditkort.',
      'Fakturan gäller inläggen på Facebook.',
      'Vi berättar gärna mer om fakturan.',
    ],
  },
  'tone.insult': {
    flag: [
      'Ni är «bedragare».',
      'Det är «oprofessionellt» att inte betala fakturan.',
      '«Ni ljuger» om fakturan.',
    ],
    ok: [
      'Se upp för falska fakturor, vi byter aldrig konto via mejl.',
      'Förlåt mitt dumma fel i fakturan.',
      'Fakturan gäller filmen om stölden.',
    ],
  },
  'tone.ultimatum': {
    flag: [
      'Det här är «sista chansen» att betala fakturan.',
      '«Tvinga inte mig» att ringa.',
      'Betala nu, «eller så» går vi vidare.',
    ],
    ok: [
      'Sista dagen att betala är 14 april 2026.',
      'Betala med kort eller Swish.',
      'Ge mig gärna besked om fakturan.',
    ],
  },
  'tone.legal': {
    flag: [
      'Vi vidtar «rättsliga åtgärder».',
      'Fakturan går till «inkasso».',
      'Vi lämnar ärendet till «Kronofogden».',
      'Vår «advokat» tar över fakturan.',
      'Ni får en «betalningsanmärkning».',
    ],
    ok: [
      'Vi vidtar inga rättsliga åtgärder.',
      'Stämningen av flygeln är betald, faktura 12.',
      'Fakturan gäller juridiken i avtalet.',
      'Åtgärderna på taket är klara, fakturan är bifogad.',
    ],
  },
  'tone.pressure': {
    flag: [
      'Betala fakturan «omedelbart», senast 14 april 2026.',
      'Betala «genast», senast 14 april 2026.',
      'Betala fakturan «på en gång». Förfallodagen är 14 april 2026.',
    ],
    ok: [
      'Räkningarna 219 och 226 kan betalas var för sig eller på en gång.',
      'Jag svarar genast om du har frågor om fakturan.',
      'Hör av dig omedelbart om fakturan har ett fel.',
      'Betala gärna fakturan senast 14 april 2026.',
    ],
  },
  'tone.demand': {
    flag: [
      '«Vi kräver att ni betalar» fakturan. -> Vi ber er betala fakturan.',
      '«Du måste betala» fakturan. -> Betala gärna fakturan.',
      '«Jag kräver» betalning av fakturan.',
    ],
    ok: [
      'Faktura 12. Att betala nu: 28 000 kr.',
      'Vi ber er betala fakturan.',
      'Du måste inte betala fakturan med kort.',
      'Betala gärna fakturan.',
    ],
  },
  'tone.failure': {
    flag: [
      'Det är ett «avtalsbrott» att inte betala fakturan.',
      '«Vid utebliven betalning» tillkommer en avgift på fakturan.',
      'Ni «har försummat» fakturan.',
    ],
    ok: [
      'Fakturan följer avtalet.',
      'Betalningen har inte kommit ännu.',
      'Mötet uteblev, fakturan är ändrad.',
    ],
  },
  'tone.anger': {
    flag: [
      'Här är fakturan. Det är «oacceptabelt». Tack. -> Här är fakturan. Tack.',
      'Det är «oacceptabelt» att fakturan är obetald.',
      'Vi är «trötta på» att vänta på betalning.',
      '«Nu räcker det», betala fakturan.',
    ],
    ok: [
      'Vi är inte arga, fakturan är bara obetald.',
      'Banken är stängd, så betalningen av fakturan dröjer.',
      'Tack för tålamodet med fakturan.',
    ],
  },
  'tone.blame': {
    flag: [
      '«Ni ignorerar» våra fakturor.',
      '«Ännu en gång» ber vi om betalning av fakturan.',
      '«Som vanligt är» fakturan obetald.',
      'Fakturan är obetald «trots upprepade påminnelser».',
    ],
    ok: [
      'Jag har inte fått svar om fakturan.',
      'Vi kom överens om fakturan.',
      'Förra gången var fakturan lägre.',
      'Betala till samma konto som vanligt.',
    ],
  },
  'tone.debt': {
    flag: [
      '«Du är skyldig mig» 300 kr för faktura 12.',
      '«Din skuld» är 300 kr.',
      'Fakturan är «kraftigt försenad».',
    ],
    ok: [
      'Fakturan på 300 kr är obetald.',
      'Skulden är min, fakturan var fel.',
      'Tåget var försenat, fakturan kommer nu.',
    ],
  },
  'tone.forgot': {
    flag: ['«Du har glömt att betala» fakturan.', '«Ni glömde» fakturan.', '«Har du glömt» faktura 12?'],
    ok: [
      'Jag glömde bifoga fakturan.',
      'Glöm inte bort oss när fakturan är betald.',
      'Fakturan kan ha hamnat fel.',
    ],
  },
  'tone.obvious': {
    flag: [
      '«Självklart» ska fakturan betalas.',
      '«Som du vet» förfaller fakturan.',
      'Fakturan ska «naturligtvis» betalas.',
    ],
    ok: [
      'Fakturan förfaller 14 april 2026.',
      'Det syns klart på fakturan.',
      'Vet du vem som betalar fakturan?',
    ],
  },
  'tone.apology': {
    flag: [
      '«Ursäkta att jag stör» om fakturan.',
      '«Ledsen att jag tjatar» om faktura 12.',
      'Jag «vill inte tjata» om fakturan.',
    ],
    ok: ['Ursäkta felet i fakturan.', 'Förlåt att fakturan är sen.', 'En kort fråga om fakturan.'],
  },
  'dueDate.terms': {
    flag: [
      'Vi skickar fakturan mot «förskottsbetalning». -> Vi skickar fakturan mot betalning innan vi börjar.',
      'Fakturan: «kontant mot faktura».',
      'Villkor för fakturan: «per anfordran».',
    ],
    ok: ['Betala före vi börjar.', 'Kontanter tar vi inte emot för fakturan.', 'Fakturan gäller förskottet.'],
  },
  'dueDate.terms.capitals': {
    flag: ['Villkor: «COD».', 'Fakturan är «COD».', 'Vi levererar «COD», faktura 12.'],
    ok: ['Villkor: cod.', 'Fakturan gäller codning.', 'Fakturan: Cod AB.'],
  },
  'surprise.extra': {
    flag: [
      'Fakturan har «merarbete» på 3 timmar.',
      'Fakturan har «oförutsedda kostnader».',
      'Arbetet «tog längre tid än» tänkt, se fakturan.',
    ],
    ok: [
      'Fakturan gäller det beställda merarbetet.',
      'Fakturan har 3 timmar.',
      'Vi kom överens om merarbete, se fakturan.',
    ],
  },
  'incentive.reminder': {
    flag: [
      inReminder('Fakturan är obetald. Se vårt «nyhetsbrev».'),
      inReminder('Betala fakturan. Nytt «erbjudande» till dig.'),
      inReminder('Betala fakturan och «följ oss» på nätet.'),
    ],
    ok: [
      { text: 'Tack, fakturan är bifogad. Se vårt nyhetsbrev.', context: { stage: 'invoice' } },
      inReminder('Fakturan är obetald.'),
      inReminder('Vi erbjuder längre tid att betala fakturan.'),
    ],
  },
  'jargon.word': {
    flag: [
      'Vi ber dig «erlägga» fakturan. -> Vi ber dig betala fakturan.',
      'Fakturan betalas «i enlighet med» avtalet. -> Fakturan betalas enligt avtalet.',
      'Fakturan gäller en «acontofaktura».',
      'Vi «debiterar» 3 timmar på fakturan. -> Vi fakturerar 3 timmar på fakturan.',
    ],
    ok: ['Betala fakturan enligt avtalet.', 'Vi fakturerar 3 timmar.', 'Fakturan är i linje med offerten.'],
  },
  'jargon.word.capitals': {
    flag: [
      'Betala fakturan med «EFT». -> Betala fakturan med banköverföring.',
      'Märk betalningen av fakturan med «OCR».',
      'Fakturan är «EXW».',
    ],
    ok: ['Betala fakturan med eft.', 'Märk fakturan med ocr.', 'Fakturan är klar.'],
  },
  'jargon.wordy': {
    flag: [
      '«I dagsläget» är fakturan obetald. -> Nu är fakturan obetald.',
      'Fakturan är ändrad «med anledning av att» priset var fel. -> Fakturan är ändrad eftersom priset var fel.',
      '«Samtliga» fakturor är bifogade. -> Alla fakturor är bifogade.',
    ],
    ok: [
      'Webbplatsen är uppdaterad, och fakturan är bifogad. Betala gärna asap.',
      'Nu är fakturan obetald.',
      'Fakturan är ändrad eftersom priset var fel.',
      'Alla fakturor är bifogade.',
    ],
  },
}
