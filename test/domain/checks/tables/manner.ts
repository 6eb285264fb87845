import type { RuleTable } from '../rule-table'

/** Sentences that no list knows: what is learnt from examples has to tell them. */
export const mannerTables: readonly RuleTable[] = [
  {
    rule: 'tone.manner',
    en: {
      flag: [
        '«You seem to find money for everything except my invoice.»',
        '«I wonder what your neighbours would say about how you treat craftsmen.»',
        {
          text: '«My evenings went into this work while you were on holiday.»',
          context: { stage: 'reminder' },
        },
        '«Perhaps your bank has forgotten how transfers work?»',
      ],
      ok: [
        'I hope your children liked the photographs.',
        'Your accountant asked me to send the invoice again.',
        'Perhaps the invoice has been lost; I gladly send it again.',
        'It was a pity about the rain, and the wall dried in time all the same.',
      ],
    },
    fi: {
      flag: [
        '«En odottanut tällaista asiakkaalta, jonka eteen tein niin paljon.»',
        'Lapseni odottavat «talvikenkiä, ja te lomailette minun rahoillani.»',
        '«Olisi ikävää, jos naapurit kuulisivat, miten» kohtelette tekijöitä.',
      ],
      ok: [
        'Toivottavasti lapset pitivät kuvista.',
        'Ehkä lasku on kadonnut matkalla; lähetän sen mielelläni uudelleen.',
        'Kirjanpitäjänne pyysi laskun uudelleen.',
      ],
    },
    sv: {
      flag: [
        '«Jag hade väntat mig något annat av en kund som jag slitit så för.»',
        '«Det vore synd om grannarna fick höra hur ni behandlar hantverkare.»',
        'Mina barn väntar «på vinterskor medan ni är på semester.»',
      ],
      ok: [
        'Jag hoppas att barnen tyckte om bilderna.',
        'Fakturan kanske har kommit bort; jag skickar den gärna igen.',
        'Revisorn bad mig skicka fakturan igen.',
      ],
    },
  },
  {
    rule: 'jargon.manner',
    en: {
      flag: [
        '«Kindly be advised that the sum hereinbefore specified is payable by you.»',
        '«The invoiced consideration falls due in accordance with the provisions of the agreement.»',
        '«It is incumbent upon the client to» effectuate settlement of the account.',
      ],
      ok: [
        'The work under the agreement is done, and here is the invoice.',
        'You can pay by card or by bank transfer.',
        'The provisions for the boat are on the invoice.',
      ],
    },
    fi: {
      flag: [
        '«Maksun saapuminen mahdollistaa toimituksen loppuun viemisen.»',
        '«Maksun kohdentuminen edellyttää viitetiedon ilmoittamista maksutapahtuman yhteydessä.»',
        '«Maksu on järjestettävä vastaanottajan käytettävissä olevaksi.»',
      ],
      ok: [
        'Sopimuksen mukainen työ on tehty, ja tässä on lasku.',
        'Voit maksaa kortilla tai tilisiirtona.',
        'Maksathan laskun alla olevalle tilille.',
      ],
    },
  },
  {
    rule: 'dueDate.manner',
    en: {
      flag: [
        '«Pay the invoice once the leaves have fallen.» -> Please pay by 14 April 2026.',
        '«The money can come when your own clients have paid you.»',
        '«You can pay it sometime» after the holidays.',
      ],
      ok: [
        'Please pay by 14 April 2026.',
        'We can meet sometime after the holidays.',
        'The photographs come once the album is printed.',
      ],
    },
    fi: {
      flag: [
        '«Voit maksaa sitten, kun omat asiakkaasi ovat maksaneet.» -> Pyydän maksua viimeistään 14.4.2026.',
        '«Laskun voi maksaa, kun on sopiva hetki.»',
        '«Maksu saa tulla sitten, kun katto pitää vettä.»',
      ],
      ok: [
        'Maksathan viimeistään 14.4.2026.',
        'Voimme tavata joskus lomien jälkeen.',
        'Kuvat tulevat, kun albumi on painettu.',
      ],
    },
    sv: {
      flag: ['«Du kan betala när taket är tätt.»', '«Du kan betala när dina egna kunder har betalat.»'],
      ok: [
        'Betala gärna senast 14 april 2026.',
        'Vi kan ses efter semestern.',
        'Bilderna kommer när albumet är tryckt.',
      ],
    },
  },
  {
    rule: 'surprise.manner',
    en: {
      flag: [
        '«I changed the other bracket as well, so that is on the bill too.»',
        '«I gave the shed a second coat and put it on the invoice.»',
        '«You will notice a second coat in the sum, the wood was thirsty.»',
        '«I gave the other lamp new wiring too and wrote it on the bill.»',
      ],
      ok: [
        'As you confirmed on 3 November, the second coat is on the invoice.',
        'Shall I change the other bracket too? It would be €40.00, and I do nothing before you say yes.',
        'The second coat was on the house.',
      ],
    },
    fi: {
      flag: [
        '«Vaihdoin toisenkin kannakkeen, ja se on nyt mukana laskussa.»',
        '«Toinenkin kannake piti panna uusiksi, se on nyt laskussa.»',
        '«Kattoa purkaessa meni päivä pitempään kuin luulin, ja se näkyy summassa.»',
      ],
      ok: [
        'Kuten vahvistit 3.11., toinen maalikerros on laskulla.',
        'Vaihdanko toisenkin kannakkeen? Se maksaisi 40 €, enkä tee mitään ennen lupaasi.',
        'Toinen maalikerros kuului hintaan.',
      ],
    },
    sv: {
      flag: [
        '«Jag bytte det andra fästet också, så det ligger med på fakturan.»',
        '«Priset blev lite högre än vi sa.»',
        '«Det gick åt fler timmar än jag trodde, de står på fakturan.»',
      ],
      ok: [
        'Som du bekräftade den 3 november ligger det andra lagret med på fakturan.',
        'Ska jag byta det andra fästet också? Det kostar 400 kr, och jag gör inget före ditt svar.',
        'Det andra lagret ingick i priset.',
      ],
    },
  },
  {
    rule: 'incentive.manner',
    setting: { context: { stage: 'reminder' } },
    en: {
      flag: [
        '«Book your spring session this week and I take a fifth off.»',
        '«Our new yoga course starts in January, and there is still room for you.»',
        '«Bring a friend to the next class and you both train for half the price.»',
      ],
      ok: [
        'The spring session went well, and the pictures are in your folder.',
        'If you pay within a week, I take 2 % off, as agreed.',
        'The invoice for the yoga course is attached again.',
      ],
    },
    fi: {
      flag: [
        '«Kevään kursseille mahtuu vielä, ilmoittaudu jo tällä viikolla.»',
        '«Uusi joogakurssi alkaa tammikuussa, ja paikkoja on enää muutama.»',
        '«Tammikuussa avaamme uuden salin, ja ensimmäiset sata jäsentä saavat kortin puoleen hintaan.»',
      ],
      ok: [
        'Kevään kuvaus onnistui hyvin, ja kuvat ovat kansiossasi.',
        'Joogakurssin lasku on uudelleen liitteenä.',
        'Sovitun mukaisesti hinnasta on vähennetty 50 €.',
      ],
    },
    sv: {
      flag: [
        '«Boka vårens fotografering den här veckan så drar jag av en femtedel.»',
        '«I januari börjar en ny kurs, anmäl dig nu och få tio procent rabatt.»',
        '«Ta med en vän nästa gång så tränar ni båda till halva priset.»',
      ],
      ok: [
        'Vårens fotografering gick bra, och bilderna ligger i din mapp.',
        'Fakturan för yogakursen bifogas igen.',
        'Som vi kom överens om är 500 kr avdraget.',
      ],
    },
  },
]
