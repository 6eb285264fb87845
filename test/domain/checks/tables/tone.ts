import type { Row, RuleTable } from '../rule-table'

const inFinalNotice = (text: string): Row => ({ text, context: { stage: 'finalNotice' } })
const inReminder = (text: string): Row => ({ text, context: { stage: 'reminder' } })

export const toneTables: readonly RuleTable[] = [
  {
    rule: 'tone.threat',
    en: {
      flag: [
        'Pay the invoice or «we will sue you». -> Pay the invoice.',
        'If you do not pay, I will «see you in court». -> Could you confirm a payment date by 14 April 2026?',
        "«I'll sue» over this invoice.",
        "We'll be «filing a money claim» for this invoice.",
        "I am «putting a mechanic's lien» on the house.",
        'We will «press charges».',
        'I will «call the police».',
        'We will «send someone to your office».',
        'We will «lodge a complaint» about this invoice.',
        inFinalNotice('We will «take you to court».'),
      ],
      ok: [
        'We will not sue you.',
        'Susan sued nobody.',
        'The lien waiver and the invoice are attached.',
        'The court yard was painted; the invoice is attached.',
        'I will come to your office on Monday with the invoice.',
        'Our client wrote "we will sue you" in his mail.',
      ],
    },
    fi: {
      flag: [
        'Maksa lasku tai «haastamme teidät oikeuteen». -> Maksa lasku.',
        '«Viemme asian käräjille». -> Voisitko vahvistaa maksupäivän 14.4.2026 mennessä?',
        'Jos et maksa, «teemme rikosilmoituksen».',
        '«Ulosotto hoitaa» loput.',
        '«Haemme yrityksenne konkurssiin». -> Voisitko vahvistaa maksupäivän 14.4.2026 mennessä?',
        '«Seurauksista vastaatte» itse.',
        'Otan «yhteyttä poliisiin».',
        '«Teen asiasta tutkintapyynnön».',
        inFinalNotice('«Haastan teidät oikeuteen».'),
      ],
      ok: [
        'Emme haasta teitä oikeuteen.',
        'Oikeus kotiin: lasku muutosta liitteenä.',
        'Konkurssipesän lasku on liitteenä.',
        'Laadusta ja seurauksista vastaan itse.',
        'Lasku on konkurssihakemuksen käännöksestä.',
        'Kirjoitit: ”viemme asian käräjille”.',
        'Lähetämme jonkun korjaamaan virheen laskussa.',
      ],
    },
  },
  {
    rule: 'tone.reputation',
    en: {
      flag: [
        'We will «ruin your credit».',
        'You will be «blacklisted». -> Could you confirm a payment date by 14 April 2026?',
        'I will «tell your customers» about this.',
        'We will «name and shame» you.',
        'This will «affect your credit» score.',
        'This goes on «your credit report».',
      ],
      ok: [
        'You can pay by credit card.',
        'The invoice covers the social media posts.',
        'Your reputation is excellent.',
        'We will not report you.',
      ],
    },
    fi: {
      flag: [
        '«Menetätte luottotietonne». -> Voisitko vahvistaa maksupäivän 14.4.2026 mennessä?',
        '«Kirjoitan tästä someen».',
        '«Julkaisemme nimesi».',
        'Samalla «lähtevät luottotiedot».',
        'Uhkana on «luottotietojen menetys».',
        '«Kerromme asiakkaillenne», miten toimitte.',
      ],
      ok: [
        'Voit maksaa luottokortilla.',
        'Pankista lähtee luottotietojen tarkistus.',
        'Lasku on luottotietoja käsittelevän esitteen taitosta.',
        'Kerromme mielellämme lisää laskusta.',
        'Lasku koskee julkaisun taittoa.',
      ],
    },
  },
  {
    rule: 'tone.insult',
    en: {
      flag: [
        'You are a «thief». -> The invoice is still open.',
        '«This is fraud».',
        'You people are «liars».',
        'Your firm is «pathetic».',
        '«Shame on you».',
      ],
      ok: [
        'We never change our account by mail; beware of invoice fraud.',
        'The film about the theft is delivered.',
        'Sorry for my stupid mistake in the invoice.',
        'A crooked picture was straightened.',
      ],
    },
    fi: {
      flag: [
        '«Huijarit». -> Lasku on vielä avoinna.',
        'Olet «varas».',
        '«Valehtelette» laskusta.',
        'Toimintanne on «epäammattimaista».',
      ],
      ok: ['Varasimme ajan perjantaille.', 'Varo laskuhuijauksia.', 'Varaston lasku on liitteenä.'],
    },
  },
  {
    rule: 'tone.ultimatum',
    en: {
      flag: [
        'Pay now, «or else». -> Pay now.',
        'This is your «last warning». -> Could you confirm a payment date by 14 April 2026?',
        "«Don't make me» call again.",
        '«You will regret» this.',
        '«You have been warned».',
        '«Govern yourself accordingly».',
      ],
      ok: [
        'Is there something else?',
        'You will not regret the new roof.',
        'We warned the neighbours about the noise.',
        'Someone else can pay the invoice.',
      ],
    },
    fi: {
      flag: [
        'Maksa, «tai muuten». -> Maksa.',
        'Tämä on «viimeinen varoitus». -> Voisitko vahvistaa maksupäivän 14.4.2026 mennessä?',
        'Tää on «viimenen varoitus».',
        '«Tulet katumaan» tätä.',
        '«Sinua on varoitettu».',
      ],
      ok: [
        'Maksa tilille tai kortilla.',
        'Muuten kaikki on kunnossa.',
        'Lasku on Viimeinen varoitus -näytelmän lavasteista.',
        'Varoitusvalo on vaihdettu; lasku liitteenä.',
      ],
    },
  },
  {
    rule: 'tone.legal',
    en: {
      flag: [
        'We will take «legal action». -> I would like to settle this between us; could you reply by 14 April 2026?',
        'We will «hand this over to a debt collection agency».',
        'You will «hear from my lawyer».',
        'A «letter before claim» will follow.',
        'The matter is «in the hands of our solicitors».',
        'This will «be passed to our solicitors».',
        '«Proceedings will be issued» over the invoice.',
        'We will «exercise our lien».',
        'We go «to adjudication» over the invoice.',
        "You pay our «reasonable attorney's fees».",
        inReminder('We will start «court proceedings».'),
        'We will not hesitate to take «legal action».',
      ],
      ok: [
        'We will not take legal action.',
        'The lien waiver is passed to you with the invoice.',
        'The invoice is for interpreting at the tribunal.',
        inFinalNotice('If we cannot agree by 14 April 2026, I will consider legal action.'),
        'The invoice is for the lawyer we recommended.',
        'The letter before the invoice had no claim in it.',
        'I have no intention of taking legal action.',
      ],
    },
    fi: {
      flag: [
        'Ryhdymme «oikeustoimiin». -> Toivon, että saamme tämän sovittua keskenämme. Voisitko vastata 14.4.2026 mennessä?',
        'Lasku siirtyy «perintään».',
        inReminder('Siirrämme saatavan «perintätoimistolle».'),
        '«Asianajajamme» ottaa yhteyttä.',
        'Saat «maksuhäiriömerkinnän».',
        '«Haemme saatavalle tuomion».',
        'Lasku «siirretään perittäväksi».',
        'Joudun kääntymään «juristin puoleen».',
        inReminder('«Perinnästä aiheutuvat» kulut lisätään laskuun.'),
      ],
      ok: [
        'Emme ryhdy oikeustoimiin.',
        inFinalNotice('Perinnästä aiheutuvat kulut lisätään 14.4.2026.'),
        inFinalNotice('Jos emme saa maksua 14.4.2026 mennessä, lasku siirtyy perintään.'),
        'Perinteinen lasku on liitteenä.',
        'Pidätämme oikeuden muuttaa laskun hintaa.',
        'En halua viedä asiaa perintään.',
      ],
    },
  },
  {
    rule: 'tone.pressure',
    en: {
      flag: [
        'Pay the invoice «immediately». -> Pay the invoice by 14 April 2026.',
        'Pay it «at once». -> Pay it by 14 April 2026.',
        'Pay the invoice «right now».',
        'Please pay by 14 April 2026 «without further delay». -> Please pay by 14 April 2026.',
      ],
      ok: [
        'Please tell me immediately if the invoice is wrong.',
        'I will fix it right away.',
        'Please pay by 14 April 2026.',
        'Once the invoice is paid, we start.',
      ],
    },
    fi: {
      flag: [
        'Maksa lasku «välittömästi». -> Maksa lasku viimeistään 14.4.2026.',
        'Maksakaa «heti paikalla». -> Maksakaa viimeistään 14.4.2026.',
        'Pyydämme maksua 14.4.2026 mennessä «viipymättä».',
        'Maksa lasku «heti».',
        'Maksa lasku «samantien».',
        'Pyydämme maksua 14.4.2026 mennessä «ilman aiheetonta viivytystä».',
      ],
      ok: [
        'Ilmoitathan heti, jos laskussa on virhe.',
        'Korjaan virheen välittömästi.',
        'Maksathan 14.4.2026, mutta mieluummin heti kun kerkeät.',
        'Maksathan viimeistään 14.4.2026.',
        'Otan heti yhteyttä.',
      ],
    },
  },
  {
    rule: 'tone.demand',
    en: {
      flag: [
        '«I demand payment» by 14 April 2026. -> Please send payment by 14 April 2026.',
        '«You must pay» the invoice. -> Please pay the invoice.',
        '«I must insist that you pay» on time. -> Please pay on time.',
        '«We require full payment» of the invoice.',
        '«Pay what you owe». -> Please pay.',
        '«No more excuses» about the invoice.',
        '«Cough up» for the invoice!',
        '«Show me the money» for the invoice.',
      ],
      ok: [
        'Please pay by 14 April 2026.',
        'There is much demand for our work.',
        'The contract requires a number on the invoice.',
        'The painting must dry before the invoice is sent.',
      ],
    },
    fi: {
      flag: [
        '«Vaadimme maksua» 14.4.2026 mennessä. -> Pyydämme maksua 14.4.2026 mennessä.',
        '«Teidän on maksettava lasku» viikossa. -> Pyydämme teitä maksamaan laskun viikossa.',
        '«Sinun täytyy maksaa lasku». -> Pyydän sinua maksamaan laskun.',
        '«Edellytämme välitöntä maksua». -> Pyydämme maksua.',
      ],
      ok: [
        'Pyydämme maksua 14.4.2026 mennessä.',
        'Työ oli vaativa.',
        'Vaatimukset on täytetty; lasku liitteenä.',
      ],
    },
  },
  {
    rule: 'tone.failure',
    en: {
      flag: [
        '«Failure to pay» leads to fees.',
        '«You have failed to pay» invoice 12. -> You have not yet paid invoice 12.',
        'This is a «breach of contract».',
        '«If you fail to» pay, the price goes up.',
        '«You have neglected to» pay the invoice.',
        'Your account is «delinquent».',
        '«Failure to remit payment» leads to fees.',
        '«Failing payment», we stop the invoice.',
      ],
      ok: [
        'By default the invoice is in euros.',
        'The power failure was repaired.',
        inFinalNotice('Failure to pay by 14 April 2026 adds interest.'),
      ],
    },
    fi: {
      flag: [
        '«Maksun laiminlyönti» johtaa kuluihin.',
        '«Olette laiminlyöneet» maksun.',
        'Tämä on «sopimusrikkomus».',
        'Olet «rikkonut sopimuksemme».',
      ],
      ok: [
        'Lasku on vielä avoinna.',
        'Sopimus on liitteenä.',
        inFinalNotice('Maksun laiminlyönti 14.4.2026 jälkeen lisää korkoa.'),
      ],
    },
  },
  {
    rule: 'tone.anger',
    en: {
      flag: [
        'This is «unacceptable». -> The invoice is still open.',
        'I am «sick of» this invoice.',
        'You are «taking the mick» with this invoice.',
        'I am «fed up».',
        '«How dare you» ignore the invoice.',
        'We are «very disappointed».',
        'We take a «dim view of» an unpaid invoice.',
      ],
      ok: [
        'Thank you for your patience.',
        'The result is excellent, and the invoice is attached.',
        'Sorry that you were sick.',
        'I hope you are not disappointed with the invoice.',
      ],
    },
    fi: {
      flag: [
        'Tämä on «törkeää». -> Lasku on vielä avoinna.',
        'Olen «saanut tarpeekseni».',
        '«Pinna alkaa kiristyä».',
        'Minun «kärsivällisyys loppuu».',
        '«Luottamus on mennyt».',
        'Käytöksenne on «käsittämätöntä».',
        '«Miten kehtaatte» jättää laskun maksamatta.',
      ],
      ok: [
        'Kiitos kärsivällisyydestä.',
        'Olen kiitollinen luottamuksestasi.',
        'Lopputulos on hieno.',
        'Toivottavasti ette ole pettyneitä.',
      ],
    },
  },
  {
    rule: 'tone.blame',
    en: {
      flag: [
        '«You have ignored our emails». -> I have not heard back yet.',
        '«You promised to» pay in May. -> We agreed to pay in May.',
        '«You always pay late».',
        '«You have ignored» four letters about the invoice.',
        '«As I have said many times», the invoice is open. -> As I mentioned, the invoice is open.',
        'I ask «for the third time». -> I ask.',
        '«You refuse to pay».',
        '«Despite numerous reminders» the invoice is open.',
        'I «ask you for the last time» to pay the invoice.',
        'You have «made no attempt to» pay the invoice.',
        '«You seem to be under the impression» that the invoice is optional.',
        '«If you had read» the invoice, you would know.',
      ],
      ok: [
        'Thank you, you always pay on time.',
        'As promised, here is the invoice.',
        'For the last time this year I cut the hedge, and the invoice is attached.',
        'If you had questions on the invoice, I hope I answered them.',
        'You promised me coffee, and the invoice is attached.',
        'The invoice is for €300.00, as we said.',
        'Please do not ignore the due date.',
        'In case you missed it: the invoice is attached.',
      ],
    },
    fi: {
      flag: [
        '«Ette ole vaivautuneet vastaamaan». -> En ole vielä saanut vastausta.',
        '«Kieltäydytte» maksamasta.',
        'Kysyn «kolmatta kertaa». -> Kysyn.',
        '«Lupasitte» maksaa toukokuussa.',
        '«Missä mun rahat» on?',
        'Se «on teidän vikanne».',
      ],
      ok: [
        'Kuten lupasin, tässä lasku.',
        'Sinun vikasi ei ollut: pankki palautti maksun.',
        'Toivottavasti viesti tavoittaa teidät.',
        'Lasku on ehkä jäänyt huomaamatta.',
      ],
    },
  },
  {
    rule: 'tone.debt',
    en: {
      flag: [
        '«You owe us» €300.00. -> The invoice is still open for €300.00.',
        'Please pay «your debt». -> Please pay your open invoice.',
        '«Your account is past due».',
      ],
      ok: [
        'The invoice is still open.',
        'We owe you an answer.',
        inFinalNotice('You owe us €300.00 since 14 March 2026.'),
      ],
    },
    fi: {
      flag: [
        '«Olette velkaa meille» 300,00 €. -> Laskusta on vielä maksamatta 300,00 €.',
        'Maksathan «velkasi». -> Maksathan avoin laskusi.',
        '«Erääntynyt saatavamme» on 300,00 €.',
      ],
      ok: [
        'Lasku on vielä avoinna.',
        'Olemme teille vastauksen velkaa.',
        inFinalNotice('Velkanne on 300,00 €.'),
      ],
    },
  },
  {
    rule: 'tone.forgot',
    en: {
      flag: [
        '«You forgot to pay» invoice 12. -> You may not have had time to pay invoice 12.',
        '«You have forgotten» us.',
        'It was «your mistake».',
      ],
      ok: ['It may have slipped through.', 'I forgot the attachment.', 'Please do not forget the number.'],
    },
    fi: {
      flag: [
        '«Unohdit maksaa» laskun. -> Et ehkä ole vielä ehtinyt maksaa laskun.',
        '«Olet unohtanut» laskun.',
        '«Unohditteko» laskun?',
      ],
      ok: ['Lasku on ehkä jäänyt huomaamatta.', 'Unohdin liitteen.', 'Muistathan viitteen.'],
    },
  },
  {
    rule: 'tone.obvious',
    en: {
      flag: [
        '«Obviously», the invoice is late. -> The invoice is late.',
        'This is «clearly» late. -> This is late.',
        '«As you are well aware», it is due.',
        '«As per my last email», the invoice is due. -> As I wrote, the invoice is due.',
        '«It only takes two minutes» to pay the invoice.',
        '«You are no doubt aware» that the invoice is late.',
      ],
      ok: ['The obvious choice was blue.', 'The text is clear.', 'As you asked, here is the invoice.'],
    },
    fi: {
      flag: [
        '«Tietenkin» lasku on maksettava. -> Lasku on maksettava.',
        '«Kuten hyvin tiedät», lasku on myöhässä.',
        '«Itsestään selvästi» lasku on maksettava.',
      ],
      ok: ['Teksti on selvä.', 'Kuten pyysit, tässä lasku.', 'Tiedäthän tilinumeron.'],
    },
  },
  {
    rule: 'tone.apology',
    en: {
      flag: [
        '«Sorry to bother you» about invoice 12. -> A quick note about invoice 12.',
        '«I hate to ask», but the invoice is late.',
        "Please pay, «if it's not too much trouble». -> Please pay.",
        "Please «don't be mad», but the invoice is late.",
        '«I am useless at invoices».',
      ],
      ok: [
        'Sorry, the first invoice was wrong.',
        'A quick reminder about invoice 12.',
        'I apologise for the mistake in the invoice.',
      ],
    },
    fi: {
      flag: [
        '«Anteeksi että häiritsen» laskun takia.',
        '«Ikävä kysyä», mutta lasku on avoinna.',
        'Maksathan, «jos ei ole liikaa vaivaa». -> Maksathan.',
      ],
      ok: [
        'Anteeksi, ensimmäisessä laskussa oli virhe.',
        'Pieni muistutus laskusta.',
        'Pahoittelen virhettä laskussa.',
      ],
    },
  },
  {
    rule: 'tone.shouting',
    en: {
      flag: [
        'Please «PAY NOW». -> Please pay now.',
        'Where is my money«!!!» -> Where is my money.',
        '«PAY IMMEDIATELY» or else.',
      ],
      ok: [
        'Thank you!',
        'INVOICE 2026-040',
        'AMOUNT DUE: €300.00',
        'Please pay ASAP.',
        'Pay to IBAN FI21 1234 5600 0007 85, BIC NDEAFIHH.',
        'The VAT ID is on the PDF.',
      ],
    },
    fi: {
      flag: ['«MAKSA HETI». -> Maksa heti.', 'Missä rahat«!!»', 'Lasku, jota «EI OLE IKINÄ» maksettu.'],
      ok: ['Kiitos!', 'LASKU 2026-040', 'YHTEENSÄ: 300,00 €', 'Kapsi Oy LASKU'],
    },
  },
]
