import type { Rows, RuleTable } from '../rule-table'

/** The rules that patterns alone find: no set phrase of theirs is listed. */
export const patternTables: readonly RuleTable[] = [
  {
    rule: 'tone.plea',
    en: {
      flag: [
        'I cannot «pay my rent» without this invoice being paid.',
        '«My kids need» winter coats, so please pay the invoice.',
        '«I really need the money» for this invoice.',
        '«Please, please» pay the invoice.',
        'I have «mouths to feed» and the invoice is still open.',
        '«I have bills to pay» too, like this invoice.',
        "«Don't forget about me» and my invoice.",
        'I «cannot sleep» for the open invoice.',
        'It has been a «thin month and» invoice 12 is open.',
      ],
      ok: [
        'You can rely on the usual quality for the next invoice.',
        'You have two bills to pay, and both invoices are attached.',
        'The invoice covers the photographs of your kids.',
        'Please pay the invoice for the rent of the hall.',
        'You can pay the invoice by card, and please note the reference.',
        'With the new import of invoice 12 your night shift can sleep.',
        'Invoice 12: the thin slices took a month to dry.',
      ],
    },
    fi: {
      flag: [
        '«En saa maksettua vuokraa», ellei lasku tule maksetuksi.',
        '«Jääkaappi on tyhjä» ja lasku auki.',
        '«Tarvitsen rahat kipeästi», joten lasku olisi hyvä maksaa.',
        'Olisin «ikuisesti kiitollinen», jos maksaisit laskun.',
        'Lasku on auki, ja «minunkin pitää elää».',
        'Lasku on auki, ja «pieni yrittäjä ei» elä lupauksilla.',
        'Lasku on auki, ja «minullakin on laskut» maksettavana.',
        'Lasku on auki, ja «minäkin joudun maksamaan» omani.',
        'Lasku on auki, ja «palkat maksettavana».',
        '«Kyllä minä pärjään», vaikka lasku on auki.',
      ],
      ok: [
        'Lasku koskee toimitilan vuokraa.',
        'Kiitos perheen kuvauksesta, lasku on liitteenä.',
        'Olisin kiitollinen, jos maksaisit laskun.',
        'Olen niin pieni yrittäjä, etten lisää laskuun veroa.',
        'Vuokranantaja odottaa allekirjoitusta, lasku on liitteenä.',
        'Tilini on FI21 1234 5600 0007 85, lasku on liitteenä.',
        'Laskulla on hieronta. Polvi edellä eli kevyesti.',
        'Meillä on kaksi laskua maksettavana.',
        'Meilläkin on lasku liitteenä.',
      ],
    },
    sv: {
      flag: [
        'Jag «kan inte betala» hyran utan fakturan.',
        '«Snälla, snälla», betala fakturan.',
        '«Jag är helt pank», så betala gärna fakturan.',
      ],
      ok: [
        'Fakturan gäller hyra av lokalen.',
        'Tack för ett fint samarbete, fakturan är bifogad.',
        'Betala gärna fakturan senast 14 april 2026.',
      ],
    },
  },
  {
    rule: 'tone.moral',
    en: {
      flag: [
        '«Honest people pay» their invoices.',
        'A «serious company does» not leave an invoice open.',
        'It is «basic courtesy» to pay an invoice.',
        '«People who keep» their word pay their invoices.',
        '«I was raised» to pay every invoice.',
        '«When I was a boy», people paid their invoices.',
        'I did «my side of the bargain», and the invoice is open.',
        '«We dropped everything» for you, and the invoice is open.',
        '«After all the work I put» in, the invoice is open.',
        '«All my other clients pay» their invoices.',
        'Please «do the right thing» and pay the invoice.',
      ],
      ok: [
        'Your people have the invoice already.',
        'The company pays the invoice from abroad.',
        'It was a pleasure to work with such good people; the invoice is attached.',
        'The basic rate on the invoice is €40.00.',
        'After all the work the kitchen looks great; the invoice is attached.',
        'Invoice 12 is all paid.',
        'The right thing is on invoice 12.',
      ],
    },
    fi: {
      flag: [
        '«Rehelliset ihmiset maksavat» laskunsa.',
        '«Hyviin tapoihin» kuuluu maksaa lasku ajallaan.',
        'Minut on «kasvatettu» maksamaan jokainen lasku.',
        '«Kunnon yritys hoitaa» laskunsa.',
        '«Rehellinen mies maksaa» laskun.',
        '«Sovittu on sovittu», joten maksathan laskun.',
        '«Rehti peli» olisi maksaa lasku.',
        '«Isossa talossa pitäisi» saada lasku maksuun.',
        '«Ammattimaiseen toimintaan kuuluu» laskun maksaminen.',
      ],
      ok: [
        'Yritys maksaa laskun ulkomailta.',
        'Laskussa on työn hinta ja matkat.',
        'Tuntihinta on laskun mukaan reilu 40 euroa.',
      ],
    },
    sv: {
      flag: [
        '«Seriösa företag betalar» sina fakturor.',
        'Det är «vanligt hyfs» att betala en faktura.',
        '«Folk som håller» ord betalar sina fakturor.',
      ],
      ok: [
        'Företaget betalar fakturan från utlandet.',
        'Fakturan gäller vanlig städning.',
        'Era kunder får en egen faktura.',
      ],
    },
  },
  {
    rule: 'tone.sarcasm',
    en: {
      flag: [
        '«How kind of» you to leave the invoice open.',
        '«I suppose the cheque» is in the post; the invoice is open.',
        '«Congratulations on ignoring» one more invoice.',
        '«Is it really so hard» to pay an invoice?',
        '«Correct me if» I am wrong, but the invoice is open.',
        '«Strange how the» invoice gets lost.',
        '«Thanks for ignoring» the invoice.',
        'The «cheque is in the post only» works once for an invoice.',
        'I assume you «know how an invoice» works.',
        'Our people do not «work for nothing», and invoice 12 is open.',
      ],
      ok: [
        'You were kind to call about the invoice.',
        'The invoice is attached, and I hope you are well.',
        'Our bank is the same as on the last invoice.',
        'I suppose the invoice went to your old address.',
        'If the cheque is in the post, the invoice is settled.',
        'The strange how-to film is on the invoice.',
        'Let me know how you would like the invoice.',
        'Congratulations on the new office! Invoice 12 is attached.',
        'The instalments of invoice 12 are interest free.',
      ],
    },
    fi: {
      flag: [
        '«Onneksi olkoon», lasku on taas auki.',
        '«Ilmeisesti laskut» eivät teillä kuulu kenellekään.',
        'Onko laskun maksaminen «liian vaikeaa»?',
        '«Onpa ikävää», että lasku on auki.',
        '«Kiitos vain odottelusta», lasku on auki.',
        '«Hienoa, että lasku on taas unohdettu».',
        '«Ilmeisesti viestini eivät kiinnosta», lasku on auki.',
        '«Emme toimi pankkina», lasku on auki.',
        'Ei tätä «ilmaiseksi» tehdä, lasku on auki.',
      ],
      ok: [
        'Lasku on ilmeisesti perillä.',
        'Pankki on sama kuin edellisessä laskussa.',
        'Hienoa, että projekti onnistui; lasku on liitteenä.',
        'Kiitos odottamisesta, lasku on nyt liitteenä.',
        'Kiitos vain ystävällisyydestä, lasku on liitteenä.',
        'Kiva, että näimme taas; lasku on liitteenä.',
        'Ensimmäisen tunnin saat ilmaiseksi, lasku on liitteenä.',
        'Lasku on liitteenä. Osoite on Talkootie 4.',
      ],
    },
    sv: {
      flag: [
        '«Grattis», fakturan är fortfarande obetald.',
        'Vi är «ingen bank», så betala gärna fakturan.',
        'Är det «så svårt» att betala en faktura?',
      ],
      ok: [
        'Vår bank är densamma som på förra fakturan.',
        'Hoppas att ni mår bra; fakturan är bifogad.',
        'Fakturan är nog försenad i posten.',
      ],
    },
  },
]

/** What patterns add to the rules that also have set phrases. */
export const patternRows: Readonly<Record<string, Readonly<Record<'en' | 'fi' | 'sv', Rows>>>> = {
  'tone.ultimatum': {
    en: {
      flag: [
        'Unless the invoice is paid, «we will have to suspend» the service.',
        'If the money is not here, «I will stop» all further deliveries of this invoice.',
        '«You have just until» Friday to pay the invoice.',
        'I am «giving you until» Friday for this invoice.',
        "«I'll have no option» but to pass on the invoice.",
        '«We shall be constrained to» cancel the order on the invoice.',
        '«We will not hesitate» to pass on the invoice.',
        "«You won't get the files until» the invoice is paid.",
        '«I will escalate the matter» of the invoice.',
        '«All work will stop» until the invoice is paid.',
        '«Your service will be disconnected» over this invoice.',
        'I am «putting your project on hold» because of the invoice.',
      ],
      ok: [
        'If the invoice is not clear, I will call you.',
        'We will not stop our work because of this invoice.',
        'You wrote that you will cancel the order on the invoice.',
        'Your old site will stay up until the invoice is paid.',
        'Work stops on 18 December, and the invoice is attached.',
        'I will not escalate this invoice.',
        'Please do not hesitate to ask about the invoice.',
        'The speech has six parts and I have marked the pauses; the invoice is attached.',
        'If you have paid the invoice, we will stop the reminders.',
      ],
    },
    fi: {
      flag: [
        'Ellei lasku ole maksettu, «keskeytämme työt».',
        'Jos lasku ei hoidu, «joudun lopettamaan» ylläpidon.',
        '«Annan teille aikaa» perjantaihin laskun kanssa.',
        '«Katkaisemme palvelun, ellei laskua makseta».',
        '«Puramme sopimuksen», koska lasku on auki.',
        '«Emme toimita enää mitään» ennen laskun maksua.',
        '«Työt loppuvat tähän», jos lasku on auki.',
      ],
      ok: [
        'Emme keskeytä töitä laskun takia.',
        'Siirrämme tapaamisen, ellei aika sovi; lasku on liitteenä.',
        'Jos lasku ei ole selvä, soitan sinulle.',
      ],
    },
    sv: {
      flag: [
        'Om fakturan inte betalas «stänger vi» kontot.',
        '«Du har bara till» fredag på dig med fakturan.',
      ],
      ok: ['Vi stänger inte kontot för en faktura.', 'Om fakturan inte är tydlig ringer jag.'],
    },
  },
  'tone.blame': {
    en: {
      flag: [
        '«You still have not» paid the invoice.',
        '«Despite my many reminders» the invoice is open.',
        'I «have asked you three times» about the invoice.',
        '«How many reminders» does this invoice need?',
        '«Without a word» you left the invoice unpaid.',
      ],
      ok: [
        'Have you still got the invoice?',
        'After my reminder you paid the invoice at once, thank you.',
        'I have written the invoice number below.',
        'Why we changed the invoice: the rate was wrong.',
      ],
    },
    fi: {
      flag: [
        '«Et ole vieläkään» maksanut laskua.',
        '«Muistutuksista huolimatta» lasku on auki.',
        'Olen pyytänyt «monta kertaa» laskun maksua.',
        '«Miksi ette» vastaa laskusta?',
        'Laskusta ei «kuulu pihaustakaan».',
        '«Et ole vastannut» viestiini laskusta.',
        '«Odotin sinulta parempaa», lasku on auki.',
        '«Teihin ei voi luottaa», lasku on auki.',
        'Jouduin soittamaan laskusta «taas kerran».',
        '«Sananne ei pidä», lasku on auki.',
      ],
      ok: [
        'Et ole vielä saanut laskua.',
        'Jälleen kerran kiitos mukavasta päivästä, lasku on liitteenä.',
        'Sateesta huolimatta työ valmistui, lasku on liitteenä.',
        'Olen kirjoittanut laskun numeron alle.',
      ],
    },
    sv: {
      flag: [
        '«Ni har inte ens» betalat fakturan.',
        '«Trots mina påminnelser» är fakturan obetald.',
        '«Hur länge ska» jag vänta på fakturan?',
      ],
      ok: ['Har ni fått fakturan?', 'Trots regnet blev arbetet klart, fakturan är bifogad.'],
    },
  },
  'tone.apology': {
    en: {
      flag: [
        "I'm so «sorry to ask» about the invoice.",
        '«I feel awful asking» about the invoice.',
        '«I know you must be very busy», but the invoice is open.',
        "«I don't want to seem pushy» about the invoice.",
      ],
      ok: [
        'I am sorry that the first invoice was wrong.',
        'You must be busy with the fair; the invoice can wait until 14 April 2026.',
        "I don't want to change the invoice.",
      ],
    },
    fi: {
      flag: [
        'Anteeksi, että «vaivaan» laskusta.',
        'Tiedän, että sinulla on «kiire», mutta lasku on auki.',
        '«Hävettää kysyä» laskusta.',
        '«Toivottavasti en häiritse» laskun takia.',
      ],
      ok: ['Anteeksi, laskussa oli virhe.', 'Meillä on ollut kiire, siksi lasku tulee nyt.'],
    },
    sv: {
      flag: [
        'Jag är «verkligen ledsen», men fakturan är obetald.',
        '«Förlåt att jag stör» om fakturan.',
        '«Ingen stress», men fakturan är obetald.',
      ],
      ok: ['Jag är ledsen att fakturan blev fel.', 'Vi har haft mycket att göra, därför kommer fakturan nu.'],
    },
  },
  'dueDate.vague': {
    en: {
      flag: [
        'Please pay «whenever you find a spare minute».',
        'Please pay «before the holidays».',
        'Please pay «in the coming days».',
        'Please pay «in early December». -> Please pay by 14 April 2026.',
        'Please pay the invoice. «Whenever it suits you» is fine.',
      ],
      ok: [
        'When you have a minute, call me about the invoice.',
        'Please pay the invoice by 14 April 2026. The next part starts before the holidays.',
        'I was away over the holidays, so the invoice is late.',
      ],
    },
    fi: {
      flag: [
        'Maksathan laskun, «kunhan ennätät».',
        'Maksathan laskun «ennen joulua».',
        'Maksathan laskun «kuun puolivälissä».',
        'Maksathan laskun «kesän korvalla».',
        'Maksathan laskun «ripeällä tahdilla».',
        'Hoitele lasku «omaan tahtiin».',
        'Maksa lasku «kohtuullisen ajan kuluessa».',
        'Noudatamme laskussa «tavanomaisia maksuehtoja».',
        'Maksa lasku «heti ku kerkeet».',
      ],
      ok: [
        'Soitathan, kunhan ennätät, jos laskussa on virhe.',
        'Kiitos, kun maksoit edellisen laskun ajallaan.',
        'Hoidit asian nopeasti, kiitos; lasku on liitteenä.',
        'Laskutamme keväällä ja hoidamme pihan talven aikana.',
        'Aloitan työn heti, kun lasku on maksettu.',
        'Työ tehtiin ennen joulua, lasku on liitteenä.',
      ],
    },
    sv: {
      flag: [
        'Betala gärna fakturan «när du får en stund» över.',
        'Betala gärna fakturan «före helgen».',
        'Betala gärna fakturan «inom de närmaste veckorna».',
      ],
      ok: [
        'Ring gärna när du får en stund över, om fakturan har ett fel.',
        'Arbetet gjordes före helgen, fakturan är bifogad.',
      ],
    },
  },
  'jargon.wordy': {
    en: {
      flag: [
        'The invoice requires «your prompt attention».',
        'Please «proceed with the payment» of the invoice.',
        'We await the «settlement of the» outstanding invoice.',
        '«With reference to» our call, here is the invoice.',
      ],
      ok: [
        'The invoice is for the translation of the manual.',
        'Thank you for your attention at the meeting; the invoice is attached.',
        'The payment proceeds to the next step of the invoice run.',
      ],
    },
    fi: {
      flag: [
        'Laskun maksamisen «osalta» pyydän tietoa.',
        'Lasku «tulee suorittaa» ajallaan.',
        'Lasku perustuu «toteutuneiden» tuntien määrään.',
        'Matkat on «sisällytetty» laskun summaan.',
        '«Maksu ei ole kohdistunut» laskulle.',
        'Maksu «kohdentui väärälle laskulle».',
        '«Maksu ei ole kirjautunut» tilillemme.',
        'Laskun summa on voimassa 1.1.«2027 lukien».',
        '«Mahdollisissa epäselvyyksissä» soittakaa laskusta.',
        'Työn «turvaamiseksi» pyydän ennakon laskusta.',
        'Laskua ei hyväksytä ilman «hyväksymismenettelyä».',
        'Laskun «oikeellisuus» on tarkistettava.',
        'Laskun riveistä osa on «laskutuksellisista» syistä erikseen.',
        '«Näiltä osin» lasku on väärä.',
        'Asia on «vireillä», ja lasku odottaa.',
        'Laskulla on puolen päivän «workshop».',
        'Maksu on viivästynyt, kertoo «toimeksiantajamme» laskusta.',
        '«Asennus tapahtuu» ennen laskua.',
      ],
      ok: [
        'Laskun maksaminen onnistuu verkkopankissa.',
        'Laskussa on kaikki, myös matkat mukaan lukien.',
        'Laskun hyväksymiseksi riittää vastaus.',
        'Huomiseksi ehdin lähettää laskun.',
        'Menetelmä on uusi, ja lasku on liitteenä.',
        'Virheellinen rivi on poistettu laskusta.',
        'Maksu ei näy laskulla.',
        'Maksathan laskun ajallaan.',
      ],
    },
    sv: {
      flag: [
        'Vi «emotser» betalning av fakturan.',
        '«Med hänvisning till» fakturan ber vi om svar.',
        'Vi «ombesörjer betalningen» av fakturan.',
      ],
      ok: ['Betala gärna fakturan till kontot.', 'Vi svarar gärna på frågor om fakturan.'],
    },
  },
}
