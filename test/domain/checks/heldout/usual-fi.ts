/** Finnish mails as they are usual, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'cleaner, monthly invoice to a family, chatty',
    subject: 'Lasku lokakuun siivouksista',
    body: `Moikka Sari,

tässä lokakuun siivoukset: neljä kertaa, 75 euroa kerta, eli yhteensä 310 euroa. Ikkunat jäivät viime kerralla pesemättä kun satoi niin kovaa, teen ne sitten keväällä kun vähän lämpenee.

Maksuehto 14 pv netto, tili on sama kuin ennenkin: FI58 4055 0012 3456 70.

Avaimen jätin keittiön pöydälle niin kuin puhuttiin. Nähdään taas tiistaina!

Terkuin
Marjo Hietala`,
    known: [
      ['consistency', '310 euroa'],
      ['dueDate', '14 pv netto'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [],
  },

  {
    name: 'carpenter, third reminder, angry',
    subject: 'Lasku 2026-118 edelleen maksamatta',
    body: `Hei Petri

Terassin lasku 2026-118, 2 510 euroa, on ollut maksamatta elokuusta asti. Olen soittanut kolme kertaa ja laittanut kaksi viestiä.

Terassi kyllä on näköjään kelvannut, kun naapuri kertoi että siellä on grillattu koko syksy. Minä hoidin oman osani ajallaan, toisin kuin eräät.

Jos rahat eivät ole tilillä 2.12.2026, siirrän asian perintään ilman eri varoitusta. Sen jälkeen luottotiedoistasi ei ole paljon jäljellä.

Tili FI91 5730 0020 0883 79, viite 20261188.

Kari Lahtela
Rakennuspalvelu Lahtela`,
    known: [['tone', 'siirrän asian perintään ilman eri varoitusta']],
    unseen: [
      ['tone', 'Terassi kyllä on näköjään kelvannut'],
      ['tone', 'toisin kuin eräät'],
      ['tone', 'luottotiedoistasi ei ole paljon jäljellä'],
    ],
  },

  {
    name: 'young graphic designer, first invoice ever, over-apologising',
    subject: 'Logon lasku',
    body: `Hei Anna!

Anteeksi kauheasti että vaivaan tällä, tiedän että teillä on nyt kiirettä avajaisten kanssa. Logo näytti muuten tosi hienolta siinä ikkunassa, kävin eilen katsomassa!

Tässä olisi lasku numero 1 (jee, ihan ensimmäinen). Summa on 450 euroa, ja tuntuu melkein nololta pyytää rahaa näin kivasta hommasta.

Voit maksaa tilille FI46 4108 0011 3420 55 sitten kun sopii. Jos hinta tuntuu liian kovalta niin sano vaan, ymmärrän täysin.

Logon tiedostot löytyvät samasta Drive-kansiosta kuin luonnokset.

Terveisin
Iida Koskela`,
    known: [
      ['tone', 'Anteeksi kauheasti että vaivaan'],
      ['dueDate', 'sitten kun sopii'],
    ],
    unseen: [
      ['tone', 'tuntuu melkein nololta pyytää rahaa'],
      ['tone', 'Jos hinta tuntuu liian kovalta niin sano vaan'],
    ],
  },

  {
    name: 'accounting office, officialese reminder to a small company',
    subject: 'Maksukehotus, lasku 40817',
    body: `Hyvä asiakkaamme,

kirjanpitomme mukaan alla mainittu saatavamme on edelleen suorittamatta. Viitaten sopimuksemme yleisiin ehtoihin pyydämme teitä ystävällisesti suorittamaan maksun viipymättä.

Lasku 40817, kirjanpito syyskuu 2026, 376,50 euroa
Tilinumero FI08 5780 0020 0123 45, viitenumero 408178

Mikäli maksu on jo suoritettu, on tämä kirje aiheeton.

Muistutamme samalla, että lokakuun kuitit puuttuvat vielä. Arvonlisäveroilmoitus annetaan 14.12.2026, joten tarvitsemme ne viimeistään 4.12.2026.

Kunnioittavasti
Tilipalvelu Rantanen Oy
Seija Rantanen`,
    known: [
      ['jargon', 'saatavamme on edelleen suorittamatta'],
      ['jargon', 'Viitaten sopimuksemme yleisiin ehtoihin'],
      ['jargon', 'suorittamaan maksun'],
      ['dueDate', 'viipymättä'],
      ['jargon', 'Mikäli maksu on jo suoritettu, on tämä kirje aiheeton'],
    ],
    unseen: [],
  },

  {
    name: 'wedding photographer, final invoice, promised attachment forgotten',
    subject: 'Hääkuvat valmiina ja loppulasku 231',
    body: `Hei Jenni ja Ville!

Kuvat ovat nyt valmiina, 612 kappaletta! Galleria on auki vuoden loppuun, salasana on sama kuin ennakkokuvissa. Oma suosikkini on se, jossa ukki tanssii kengät kädessä.

Liitteenä loppulasku 231. Varausmaksun 500 euroa maksoitte keväällä, joten loppuosa on 1 400 euroa. Eräpäivä on perjantai 10.12.2026 ja tilinumero FI22 1596 3000 1234 57.

Albumin kuvat voitte valita rauhassa joulun yli.

Halauksin
Noora Vesterinen`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'perjantai 10.12.2026'],
    ],
    unseen: [],
  },

  {
    name: 'web developer, Finnish as second language, invoice to start-up',
    subject: 'Lasku marraskuu, INV-0047',
    body: `Moi Tuomas,

Minä lähetän nyt laskun marraskuun työstä. Yhteensä 32 tuntia, 65 euroa per tunti, summa 2 080 euroa. Laskun numero INV-0047, pdf on mukana.

Maksuehto on net 30, mutta jos mahdollista maksa ASAP, koska minun pitää maksaa vuokra ja pankki ei odota minua.

Minun tili: FI66 5710 1120 0669 96

Minä tein myös maksusivun korjauksen, koska kukaan muu ei osannut. Testaa se kun sinulla on aika, kirjautuminen toimii nyt myös puhelimessa.

Terveisin,
Dmitri Sokolov`,
    attachments: [{ name: 'INV-0047.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [
      ['tone', 'pankki ei odota minua'],
      ['tone', 'koska kukaan muu ei osannut'],
    ],
  },

  {
    name: 'older firewood seller, Savo dialect, friendly first invoice',
    subject: 'Halakolasku',
    body: `No terve Eero,

sieltä tul viime viikolla ne koivuhalot, viis kuutioo, ja toivottavasti mahtuvat liiteriin. Kuutio maksoo 85 euroo ja tuonti 40 euroo, jotta yhteensä 465 euroo.

Maksele poes jossaen välissä, ee tässä mittää hättee oo. Ossuuspankin tili on FI02 5062 0320 1500 18.

Eikä se haettoo jos vaekka vähä pyörristät, polttoaene kun on niin kalliina.

Terv. Taavi Kokkonen, Iisalami`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', 'jossaen välissä'],
      ['tone', 'jos vaekka vähä pyörristät'],
    ],
  },

  {
    name: 'electrician, invoice with unagreed extra work',
    subject: 'Lasku 5521, sähkötyöt Kuusitie 4',
    body: `Hei,

keittiön sähköt on nyt tehty ja mitattu. Tarkastuspöytäkirja ja lasku 5521 ovat liitteenä.

Tarjous oli 1 200 euroa. Päälle tuli vähän kaikenlaista ylimääräistä 340 euroa, kun samalla oli järkevä vaihtaa muutkin pistorasiat. Yhteensä siis 1 540 euroa, alv mukana.

Eräpäivä 9.12.2026, tili FI73 4260 0012 3400 11, viite 55217.

Lieden voi ottaa käyttöön heti. Pääkeskuksen viereen jäi yksi laatikko tarvikkeita, haen sen maanantaina.

Jouni Marttila
Sähkö-Marttila Tmi`,
    attachments: [{ name: 'lasku-5521.pdf' }, { name: 'poytakirja.pdf' }],
    known: [],
    unseen: [['surprise', 'Päälle tuli vähän kaikenlaista ylimääräistä 340 euroa']],
  },

  {
    name: 'massage therapist, first reminder with marketing',
    subject: 'Muistutus laskusta 302',
    body: `Hei Minna,

lasku 302 (lokakuun kolme hierontaa, 195 euroa) taitaa olla vielä maksamatta. Eräpäivä oli 12.11.2026. Olethan varmaan vain unohtanut.

Maksathan laskun mahdollisimman pian tilille FI08 4730 1020 0345 64, viite 30203.

Ja hei, Black Weekin ajan kaikki lahjakortit -20 %! Kymmenen kerran kortilla saat yhdennentoista kaupan päälle, niin niska pysyy kunnossa koko talven.

Muista venytellä!
Katja / Hyvän olon hoitola`,
    known: [
      ['dueDate', 'mahdollisimman pian'],
      ['incentive', 'Black Weekin ajan kaikki lahjakortit -20 %'],
    ],
    unseen: [
      ['tone', 'Olethan varmaan vain unohtanut'],
      ['incentive', 'Kymmenen kerran kortilla saat yhdennentoista kaupan päälle'],
    ],
  },

  {
    name: 'translator, recurring invoice, number differs',
    subject: 'Lasku 2026/71, käännökset',
    body: `Hei Laura,

marraskuun käännöksistä kertyi kaksi työtä: käyttöohje 420 euroa ja uutiskirje 130 euroa, yhteensä 550 euroa. Lasku 2026/17 on liitteenä.

Maksuaika 30 pv netto, tilinumero FI38 5290 0210 0445 56.

Uutiskirjeessä jätin tuotenimet englanniksi, koska viime kerralla toivoitte niin. Jos termilista on päivittynyt, lähetä uusi ennen seuraavaa työtä.

Ystävällisin terveisin
Helena Aaltonen`,
    attachments: [{ name: 'lasku.pdf' }],
    known: [
      ['consistency', '2026/17'],
      ['dueDate', '30 pv netto'],
    ],
    unseen: [],
  },

  {
    name: 'renovation firm, revised estimate for a bathroom',
    subject: 'Päivitetty tarjous, kylpyhuone',
    body: `Hei Mikko ja Saara,

kiitos käynnistä maanantaina. Tässä uusi tarjous, johon on nyt laskettu valitsemanne laatat.

Purku 1 300 euroa
Vedeneristys 1 600 euroa
Laatoitus 2 900 euroa
Kalusteet 1 700 euroa
Yhteensä 7 300 euroa, alv 25,5 % sisältyy hintaan

Hinta nyt vähän elää sen mukaan, mitä seinien takaa löytyy. Mahdolliset lisätyöt laskutetaan tuntityönä toteutuneen mukaan. Tarjous on voimassa 11.12.2026 asti, mutta kannattaa päättää nopeasti, sillä meillä on jono ovella.

Aloitus onnistuisi viikolla 3.

Terveisin
Remontti Salo & Pojat`,
    known: [
      ['consistency', '7 300 euroa'],
      ['surprise', 'Mahdolliset lisätyöt laskutetaan tuntityönä'],
    ],
    unseen: [
      ['surprise', 'Hinta nyt vähän elää'],
      ['tone', 'kannattaa päättää nopeasti'],
    ],
  },

  {
    name: 'piano teacher, second reminder, guilt',
    subject: 'Syksyn soittotunnit, lasku 88',
    body: `Hei Outi,

laitoin syyskuussa laskun 88 Eliaksen tunneista, 320 euroa, ja lokakuussa muistutuksen. Rahaa ei ole näkynyt.

Olen pettynyt, koska olemme tunteneet jo niin pitkään. Yksin elävälle opettajalle tuo on kuukauden ruoat, mutta ehkä sitä ei tule ajatelleeksi, kun on kuukausipalkka.

Elias on kyllä edistynyt hienosti, joulukonsertissa soitetaan se Sibeliuksen Kuusi. Harmi, jos tunnit pitäisi tämän takia lopettaa juuri nyt.

Tili on FI10 4006 0012 3432 12, viite 8808. Toivon maksua tämän viikon aikana.

Pirkko Saarikoski`,
    known: [
      ['tone', 'Olen pettynyt'],
      ['dueDate', 'tämän viikon aikana'],
    ],
    unseen: [
      ['tone', 'Yksin elävälle opettajalle tuo on kuukauden ruoat'],
      ['tone', 'ehkä sitä ei tule ajatelleeksi, kun on kuukausipalkka'],
      ['tone', 'Harmi, jos tunnit pitäisi tämän takia lopettaa'],
    ],
  },

  {
    name: 'haulage contractor, terse',
    subject: 'lasku',
    body: `Lasku hiekan ajosta liitteenä, 3 kuormaa 660 e. Maksu heti. Seuraavat kuormat lähtee vasta kun raha näkyy.

Kuljetus Hakala
0400 555 123`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
      ['dueDate', 'Maksu heti'],
    ],
    unseen: [['tone', 'Seuraavat kuormat lähtee vasta kun raha näkyy']],
  },

  {
    name: 'personal trainer, template left unfilled, wrong IBAN',
    subject: 'Joulukuun valmennus, lasku 1109',
    body: `Moikka [ASIAKKAAN NIMI]!

Mahtava kuukausi takana, maastaveto nousi jo kuusikymmentä kiloa! Joulukuun ohjelma tulee sovellukseen sunnuntaina.

Tässä samalla lasku 1109: valmennus 149 euroa. Eräpäivä on 7.12.2026.
Tilinumero: FI49 5000 9420 0287 31

Tsemppiä treeneihin, ja muista uni!
Coach Santtu`,
    known: [
      ['consistency', '[ASIAKKAAN NIMI]'],
      ['payment', 'FI49 5000 9420 0287 31'],
    ],
    unseen: [],
  },

  {
    name: 'management consultant, invoice in stiff business Finnish',
    subject: 'Lasku 10233 / strategiatyö, vaihe 1',
    body: `Arvoisa vastaanottaja,

oheistamme täten laskun 10233 koskien strategiatyön ensimmäistä vaihetta. Veloitus perustuu 18.8.2026 allekirjoitettuun sopimukseen ja on määrältään 6 275,00 euroa (veroton 5 000,00 euroa, alv 25,5 % 1 275,00 euroa).

Pyydämme saattamaan laskun maksuun eräpäivään 16.12.2026 mennessä tilille FI72 1745 3000 0987 66. Huomautukset tulee tehdä kirjallisesti 8 päivän kuluessa, muutoin katsomme laskun tulleen kaikilta osin hyväksytyksi.

Toisen vaiheen työpajat on sovittu tammikuulle, kutsut lähtevät ensi viikolla.

Yhteistyöstä kiittäen
Jarmo Wikström
Wikström Advisory Oy`,
    attachments: [{ name: 'Lasku_10233.pdf' }],
    known: [
      ['jargon', 'oheistamme täten'],
      ['jargon', 'koskien'],
      ['jargon', 'Huomautukset tulee tehdä kirjallisesti 8 päivän kuluessa'],
    ],
    unseen: [
      ['jargon', 'on määrältään'],
      ['jargon', 'Pyydämme saattamaan laskun maksuun'],
      ['jargon', 'katsomme laskun tulleen kaikilta osin hyväksytyksi'],
    ],
  },

  {
    name: 'gardener, second reminder, sarcastic',
    subject: 'Pensasaidan leikkuu, lasku 64',
    body: `Hei taas,

arvaapa mistä asiasta kirjoitan. Lasku 64, 280 euroa, eräpäivä 30.10.2026.

Ilmeisesti pankkitunnukset ovat kadonneet lehtikasaan. Aita leikattiin kuten sovittiin, ja risut vein mennessäni, mistä en edes veloittanut.

Viimeinen mahdollisuus hoitaa tämä on 1.12.2026. Tili FI67 5541 2820 0112 20, viite 6402.

Omenapuut leikataan maaliskuussa, kuten sovimme.

Antti Pelkonen, Pihapalvelu Pelkonen`,
    known: [['tone', 'Viimeinen mahdollisuus']],
    unseen: [
      ['tone', 'arvaapa mistä asiasta kirjoitan'],
      ['tone', 'Ilmeisesti pankkitunnukset ovat kadonneet lehtikasaan'],
      ['tone', 'mistä en edes veloittanut'],
    ],
  },

  {
    name: 'young social media freelancer, invoice with emojis',
    subject: 'Lasku 2026-09 ✨',
    body: `Heippa Roosa! 🥰

Kampanja meni ihan nappiin, se sahramipulla-video ylitti 40 000 katselua! Raportin laitoin jo Slackiin.

Lasku 2026-09 on liitteenä, yhteensä 1 004 euroa (800 + alv). Maksathan pikimmiten, oon vähän auki tässä kuussa 🙈 Tili näkyy laskulla.

Tein vielä kolme ekstrastoria kun oli hyvä flow, ne lisäsin samaan laskuun.

xoxo Emmi`,
    attachments: [{ name: 'lasku-2026-09.pdf' }],
    known: [['dueDate', 'pikimmiten']],
    unseen: [
      ['tone', 'oon vähän auki tässä kuussa'],
      ['surprise', 'Tein vielä kolme ekstrastoria'],
    ],
  },

  {
    name: 'computer repair shop, invoice by card, card number in clear',
    subject: 'Kannettavan huolto, lasku K-3390',
    body: `Hei Raimo,

kannettava on valmis ja noudettavissa arkisin klo 10–17. Levy vaihdettiin ja kuvat saatiin talteen lukuun ottamatta yhtä kansiota.

Lasku K-3390: levy 119 euroa, työ 90 euroa, yhteensä 209 euroa. Kuten puhelimessa sovittiin, veloitamme summan kortiltasi 4539 1488 0343 6467 maanantaina 30.11.2026.

Takuu levylle on kolme vuotta. Säilytä tämä viesti kuittina.

Terveisin
Pekka, Kotkan Mikrohuolto`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },

  {
    name: 'chimney sweep, yearly invoice, impossible date',
    subject: 'Nuohous 18.11., lasku 7742',
    body: `Hei,

kiitos kahvista! Hormi ja takka nuohottiin 18.11., ja merkintä on nuohouskirjassa. Luukun tiiviste on kulunut, se olisi hyvä vaihtaa ensi kesänä.

Lasku 7742, 98 euroa. Eräpäivä 31.11.2026.
FI54 4600 1012 3456 78, viite 774200

Myöhässä maksetuista peritään aina maksukorotus, se on hyvä pitää mielessä.

Nuohous Virtanen`,
    known: [['dueDate', '31.11.2026']],
    unseen: [['tone', 'Myöhässä maksetuista peritään aina maksukorotus, se on hyvä pitää mielessä']],
  },

  {
    name: 'caterer, invoice after a party, date already past',
    subject: 'Lasku 512, 60-vuotisjuhlat',
    body: `Hei Tuula,

olipa lämminhenkiset juhlat! Astiat haettiin sunnuntaina, ja vain yksi lasi oli mennyt rikki, sitä ei laskuteta.

Buffet 40 hengelle 1 360 euroa
Kakku 180 euroa
Tarjoilija, 5 tuntia 200 euroa
Yhteensä 1 740 euroa

Lasku 512 on liitteenä. Eräpäivä on 20.11.2026, tili FI94 5620 2020 0331 19. Laskulle kertyy eräpäivän jälkeen korkolain mukainen viivästyskorko.

Jos sienisalaatin ohje kiinnostaa, kerron mielelläni!

Lämpimin terveisin
Marika Juntunen, Pitopalvelu Juntunen`,
    attachments: [{ name: 'lasku512.pdf' }],
    known: [
      ['dueDate', '20.11.2026'],
      ['jargon', 'korkolain mukainen viivästyskorko'],
    ],
    unseen: [],
  },

  {
    name: 'moving firm, late reminder, shouting',
    subject: 'Maksumuistutus, lasku 90014',
    body: `Hei,

muuttonne 3.10. on edelleen maksamatta!!! Lasku 90014, 745 euroa, eräpäivä 19.10.2026.

MAKSAKAA LASKU VÄLITTÖMÄSTI. Emme ole mikään pankki. Kolme miestä kantoi teidän pianonne neljänteen kerrokseen ja palkat niille on maksettu, ihan omasta pussista.

Tili FI46 8000 2012 3432 15, viite 900142.

Ellei maksua kuulu, lasku siirtyy perintätoimistolle ja kulut maksatte te.

Muuttopalvelu Ripeä Oy`,
    known: [
      ['tone', 'maksamatta!!!'],
      ['tone', 'MAKSAKAA LASKU VÄLITTÖMÄSTI'],
      ['tone', 'Emme ole mikään pankki'],
      ['tone', 'lasku siirtyy perintätoimistolle'],
    ],
    unseen: [['tone', 'ihan omasta pussista']],
  },

  {
    name: 'seamstress, part payment for a ball gown',
    subject: 'Iltapuku, toinen erä',
    body: `Hei Henna,

puku on nyt sovitusvalmis, helma jätettiin vielä auki kenkiä varten. Ensimmäinen sovitus käy torstaina 3.12. klo 17, jos se sopii sinullekin.

Puvun hinta on 680 euroa, josta maksoit jo 250 euroa. Jäljellä on siis 420 euroa (lasku 33). Maksaisitko sen 14 päivän kuluessa tilille FI23 4970 1112 3450 00.

Sen verran täytyy sanoa, että sinä muutit mieltäsi hihoista kahdesti ja minä purin saumoja yömyöhään. Napit ovat helmiäistä kuten toivoit.

Terveisin Riitta-Liisa`,
    known: [
      ['consistency', '420 euroa'],
      ['dueDate', '14 päivän kuluessa'],
    ],
    unseen: [['tone', 'sinä muutit mieltäsi hihoista kahdesti']],
  },

  {
    name: 'copywriter, invoice, due date differs between subject and body',
    subject: 'Lasku 2026-33, eräpäivä 11.12.2026',
    body: `Moi Jukka,

verkkosivujen tekstit on nyt hyväksytty ja viimeisetkin pilkut paikallaan. Kiitos nopeista kommenteista!

Lasku 2026-33 liitteenä: etusivu ja viisi alasivua, yhteensä 1 506 euroa. Eräpäivä on 14.12.2026 ja tilinumero FI26 5491 4420 0100 08.

Teitte viimeksi niin, että lasku seisoi hyväksynnässä kolme viikkoa. En jaksaisi enää samaa rumbaa.

Blogista jutellaan joulukuussa, ideoita on jo kymmenkunta.

Terveisin
Sanna Elovaara`,
    attachments: [{ name: 'Lasku_2026-33.pdf' }],
    known: [['consistency', '14.12.2026']],
    unseen: [
      ['tone', 'lasku seisoi hyväksynnässä kolme viikkoa'],
      ['tone', 'En jaksaisi enää samaa rumbaa'],
    ],
  },

  {
    name: 'sound technician, invoice to a Swedish company, wrong VAT number',
    subject: 'Lasku 2026-204, festivaalin äänitekniikka',
    body: `Hei Johan,

kiitos hienosta viikonlopusta Tukholmassa! Jälkimiksaukset ovat jaetussa kansiossa, sunnuntain setissä on vielä vähän huminaa.

Lasku 2026-204 on liitteenä, 1 900 euroa. Käännetty verovelvollisuus, alv 0 %. Meidän alv-tunnus on FI12345678.
Maksuehto on kuun loppu + 15 pv, tili FI71 3131 3001 1122 26.

Matkakulut tuli vähän isommiksi kuin luultiin, ne ovat laskun toisella sivulla.

Ystävällisin terveisin
Otso Niemelä`,
    attachments: [{ name: 'lasku-2026-204.pdf' }],
    known: [
      ['payment', 'FI12345678'],
      ['jargon', 'Käännetty verovelvollisuus'],
      ['dueDate', 'kuun loppu + 15 pv'],
    ],
    unseen: [['surprise', 'Matkakulut tuli vähän isommiksi kuin luultiin']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'painter, invoice after a living room',
    subject: 'Lasku 417, olohuoneen maalaus',
    body: `Hei Kirsi,

olohuone on nyt maalattu kahteen kertaan ja listat ovat paikoillaan. Maalia jäi puoli purkkia, se on eteisen kaapissa.

Lasku 417 on liitteenä. Summa on 1 255 euroa, ja se sisältää arvonlisäveron.
Maksa viimeistään keskiviikkona 9.12.2026 tilille FI29 4055 0012 9876 53, viite 41700.

Kiitos, että sain tehdä työn!

Timo Räsänen`,
    attachments: [{ name: 'lasku-417.pdf' }],
  },
  {
    name: 'speech therapist, monthly invoice to a parent',
    subject: 'Lasku 58, marraskuun käynnit',
    body: `Hei Maria,

Leo kävi marraskuussa kolme kertaa ja oppi viimein r-äänteen. Hän oli siitä todella ylpeä.

Kolme käyntiä, 82 euroa kerta, yhteensä 246 euroa. Laskun numero on 58 ja eräpäivä 11.12.2026. Tilinumero on FI62 5730 0020 1111 14.

Seuraava aika on tiistaina 1.12. klo 15.

Terveisin
Johanna Heikkilä`,
  },
  {
    name: 'plumber, first reminder, friendly',
    subject: 'Muistutus: lasku 2291',
    body: `Hei Matti,

lasku 2291 hanan vaihdosta, 186 euroa, erääntyi 16.11.2026, enkä ole vielä nähnyt maksua. Voisitko maksaa sen viimeistään perjantaina 4.12.2026?

Tili: FI20 1032 3012 3456 78
Viite: 22910

Jos maksoit jo, kiitos, silloin voit jättää tämän viestin huomiotta. Jos laskussa on jotain epäselvää, soita 040 555 7788.

Hyvää viikkoa
Ari Kosonen`,
  },
  {
    name: 'joiner, estimate for a bookshelf',
    subject: 'Tarjous kirjahyllystä',
    body: `Hei Leena,

kiitos mitoista ja kuvista. Hylly tehdään koivuvanerista ja öljytään, kuten juttelimme.

Materiaalit 380 euroa
Työ 620 euroa
Kuljetus ja asennus 120 euroa
Yhteensä 1 120 euroa, arvonlisävero sisältyy hintaan

Hinta on kiinteä. Jos haluat myöhemmin muuttaa jotain, sovimme siitä kirjallisesti ennen kuin teen mitään. Tarjous on voimassa 18.12.2026 asti.

Terveisin
Puusepänverstas Heino`,
  },
  {
    name: 'court interpreter, invoice for a day at the district court',
    subject: 'Lasku 2026-81, tulkkaus 19.11.',
    body: `Hei,

tulkkasin 19.11. Helsingin käräjäoikeudessa klo 9–15. Istunto alkoi tunnin myöhässä, mutta laskutan vain sovitut kuusi tuntia.

Kuusi tuntia, 70 euroa tunti, yhteensä 420 euroa. Lasku 2026-81 on liitteenä ja eräpäivä on 10.12.2026. Tilinumero on FI52 4108 0011 9999 95.

Jatkoistunto on tammikuussa, olen silloin vapaana.

Ystävällisin terveisin
Fatima Hassan`,
    attachments: [{ name: 'Lasku 2026-81.pdf' }],
  },
  {
    name: 'programmer, recurring invoice, short',
    subject: 'Lasku 1047, ylläpito marraskuu',
    body: `Moi Heikki,

tässä marraskuun ylläpidon lasku 1047, 251 euroa. Maksupäivä on 9.12.2026, tili ja viite ovat liitteenä olevassa laskussa.

Palvelin päivitettiin 17.11., katko kesti neljä minuuttia.

Terveisin Lauri`,
    attachments: [{ name: 'lasku_1047.pdf' }],
  },
  {
    name: 'photographer, agreed extra hour',
    subject: 'Lasku 95, syntymäpäiväkuvaus',
    body: `Hei Paula,

kuvat ovat galleriassa, salasana tuli tekstiviestinä heti puhelumme jälkeen.

Kuvaus kolme tuntia 450 euroa
Lisätunti, josta sovimme sähköpostilla 14.11. 120 euroa
Yhteensä 570 euroa

Laskun numero on 95. Maksa viimeistään maanantaina 14.12.2026 tilille FI68 5062 0320 7777 78.

Kiitos ihanasta päivästä!
Veera Lindholm`,
  },
  {
    name: 'daughter running a farm shop, invoice to a restaurant',
    subject: 'Lasku 3308, juurekset viikko 47',
    body: `Terve Ossi,

viikolla 47 toimme teille 60 kiloa perunaa, 25 kiloa porkkanaa ja 10 kiloa punajuurta. Summa on 148,50 euroa, ja rivit näkyvät laskulla 3308, joka on liitteenä.

Eräpäivä 8.12.2026
Tili FI79 5541 2820 3333 35
Viite 33080

Lanttua tulee ensi viikolla, sano jos otat.

Kaisa, Mäkelän tila`,
    attachments: [{ name: '3308.pdf' }],
  },
  {
    name: 'architect, part invoice of an agreed plan',
    subject: 'Lasku 2026-14, suunnittelun toinen erä',
    body: `Hei Elina ja Sami,

lupapiirustukset lähtivät kaupungille tänään. Käsittely kestää arvioni mukaan kuusi viikkoa.

Sovimme kolmesta yhtä suuresta maksusta, 1 800 euroa kukin. Tämä on toinen, ja lasku 2026-14 on liitteenä. Eräpäivä on 15.12.2026 ja tilinumero FI17 1745 3000 5555 59. Viimeinen maksu tulee, kun lupa on myönnetty.

Rakennusvalvonta saattaa kysyä savupiipun korkeudesta, vastaan siihen suoraan.

Terveisin
Markku Hellsten`,
    attachments: [{ name: 'lasku-2026-14.pdf' }],
  },
  {
    name: 'property maintenance firm, formal second reminder, calm',
    subject: 'Toinen muistutus, lasku 66120',
    body: `Hyvä vastaanottaja,

laskumme 66120, 894 euroa, erääntyi 30.10.2026 eli 26 päivää sitten. Muistutimme siitä 12.11.2026, mutta maksua ei ole vielä näkynyt tilillämme.

Pyydämme maksamaan laskun viimeistään 7.12.2026.
Tili: FI79 8000 2012 9999 90
Viite: 661203

Jos maksaminen kerralla on hankalaa, voimme sopia osamaksusta. Soittakaa Päiville, puhelin 03 555 4410, arkisin klo 9–15.

Ystävällisin terveisin
Kiinteistöhuolto Lehto Oy`,
  },
  {
    name: 'violinist, fee for a funeral',
    subject: 'Lasku 12, siunaustilaisuus',
    body: `Hei Hannele,

kiitos, että sain soittaa äitinne muistotilaisuudessa. Osanottoni vielä kerran koko perheelle.

Palkkio on 200 euroa, kuten sovimme. Laskun numero on 12, ja maksuaikaa on 31.12.2026 asti. Tilinumeroni on FI80 4006 0012 7777 73.

Lämpimästi
Aino Tuominen`,
  },
  {
    name: 'driving teacher, non-native, simple words',
    subject: 'Lasku 205, ajotunnit',
    body: `Hei Niko,

sinä ajoit viisi tuntia marraskuussa. Yksi tunti maksaa 78 euroa, yhteensä 390 euroa. Laskun numero on 205.

Maksa viimeistään 10.12.2026 tilille FI17 5710 1120 8888 86.

Ajokoe on 16.12. klo 8.30. Sinä olet valmis, nuku hyvin!

Terveisin Mehmet Yilmaz`,
  },
  {
    name: 'IT support, credit for an error',
    subject: 'Korjattu lasku 778',
    body: `Hei Susanna,

huomasit aivan oikein: laskussa 771 oli yksi tunti liikaa. Pahoittelut virheestä. Lasku 771 on peruttu, ja uusi lasku 778 on liitteenä.

Seitsemän tuntia, 80 euroa tunti, yhteensä 560 euroa. Eräpäivä on 11.12.2026, tili FI82 3131 3001 4444 47.

Tulostin toimii nyt myös toimiston toiselta puolelta.

Terveisin
Joonas Palmu`,
    attachments: [{ name: 'lasku-778.pdf' }],
  },
  {
    name: 'hairdresser, invoice to a theatre',
    subject: 'Lasku 39, ensi-illan kampaukset',
    body: `Moikka Tiina!

Ensi-ilta oli upea, ja peruukit kestivät loppuun asti. Kuningattaren kruunu kannattaa kiinnittää ensi kerralla kahdella pinnillä.

Kahdeksan kampausta, 45 euroa kappale, yhteensä 360 euroa. Lasku on numero 39, eräpäivä 9.12.2026 ja tilinumero FI96 4730 1020 2222 27.

Nähdään lauantaina!
Sirpa`,
  },
  {
    name: 'roofing firm, revised price before work',
    subject: 'Muutos kattotarjoukseen 155',
    body: `Hei Harri,

purimme eilen sovitusti yhden kohdan katosta ja löysimme kaksi lahoa lautaa räystäältä. Kuva on liitteenä.

Tarjous oli 8 400 euroa. Lautojen vaihto maksaisi 260 euroa, jolloin hinta olisi yhteensä 8 660 euroa. Emme aloita vaihtoa ennen kuin olet vastannut. Voit myös vaihtaa laudat itse, katto odottaa sen hyvin.

Sopisiko, että soitan torstaina 26.11. iltapäivällä?

Terveisin
Katto-Ojala Oy
Ilkka Ojala`,
    attachments: [{ name: 'raystas.jpg' }],
  },
  {
    name: 'editor, first reminder to a friend',
    subject: 'Lasku 24 vielä auki',
    body: `Moi Eeva,

toivottavasti kirja lähti painoon hyvin! Lasku 24, 640 euroa, erääntyi 20.11.2026, ja se on vielä auki.

Ehditkö maksaa sen keskiviikkoon 2.12.2026 mennessä? Tili on FI57 5290 0210 6666 63. Jos tarvitset enemmän aikaa, kerro, niin sovitaan uusi päivä.

Kahville joulukuussa?

Terkuin Mirja`,
  },
  {
    name: 'snow ploughing, season contract invoice',
    subject: 'Lasku 801, lumityöt marraskuu',
    body: `Hei,

marraskuussa aurasimme pihan neljä kertaa: 9.11., 13.11., 20.11. ja 23.11. Sopimuksen mukaan kuukausihinta on 150 euroa, vaikka lunta tulisi enemmänkin.

Lasku 801, yhteensä 150 euroa
Eräpäivä 14.12.2026
Tili FI08 4600 1012 9999 95
Viite 80101

Siirtäkää auto pihan reunaan, kun lumisade alkaa, niin aura pääsee käymään.

Konepalvelu Rautio`,
  },
  {
    name: 'dietician, estimate for a lecture',
    subject: 'Luento työpaikallanne, hinta',
    body: `Hei Merja,

kiitos yhteydenotosta! Tunnin luento unesta ja ruoasta maksaa 480 euroa, ja matka Tampereelta Jyväskylään 60 euroa. Yhteensä hinta on 540 euroa, ja siihen sisältyy arvonlisävero.

Tammikuussa minulle sopivat 12.1. ja 19.1. Jos varaatte päivän 11.12.2026 mennessä, pidän sen teille.

Tarvitsen paikan päällä vain valkokankaan ja vettä.

Terveisin
Suvi Karppinen`,
  },
  {
    name: 'illustrator, invoice to a publisher, formal',
    subject: 'Lasku 2026-22, kuvitukset',
    body: `Hyvä Anne Forsman,

olen toimittanut lastenkirjan kaikki 14 kuvaa painotiedostoina 23.11.2026. Käyttöoikeudet ovat kuten sopimuksessa 2.6.2026.

Laskun 2026-22 summa on 3 765 euroa: veroton hinta 3 000 euroa ja arvonlisävero 25,5 % 765 euroa. Eräpäivä on 23.12.2026. Tilinumeroni on FI68 5491 4420 5555 56 ja Y-tunnukseni 2843106-4.

Lasku on liitteenä pdf-tiedostona.

Ystävällisin terveisin
Olli Grönroos`,
    attachments: [{ name: 'Lasku 2026-22.pdf' }],
  },
  {
    name: 'dog sitter, invoice after a week',
    subject: 'Lasku 7, Nellin hoitoviikko',
    body: `Hei Satu,

Nelli on jo ihan kuin kotonaan meillä! Ruoka maistui, ja metsälenkillä se löysi kepin, josta ei suostunut luopumaan.

Seitsemän päivää, 30 euroa päivä, yhteensä 210 euroa. Laskun numero on 7. Voit maksaa MobilePaylla numeroon 040 555 2211 tai tilille FI82 4970 1112 8888 84, viimeistään sunnuntaina 6.12.2026.

Terveisin
Ronja ja rapsutukset Nellille`,
  },
]
