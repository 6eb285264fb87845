/** Finnish mails from offices, agencies and sites, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Tampere bathroom renovator, dialect, final invoice with unagreed extras',
    subject: 'Lasku 1142, kylpyhuone Pispala',
    body: `Moro Minna,

nyt on kylppäri valmis ja saumatki kuivunu, suihkun saa ottaa käyttöön huomenissa. Pidä ovea raollaan ekat pari päivää, niin haju lähtee. Lasku 1142 on tuossa liitteenä, 6 480 € alvin kanssa.

Siinä on mukana 840 € semmosta mitä ei tarjouksessa ollu, ku seinän takaa löyty vähän kaikenlaista.

Tili on FI71 1234 1361 6810 12 ja viite 273183. Eräpäivä on 9.12.2026, mutta laita mieluummin heti ku kerkeet, ku mullakin on tukkuri niskassa.

Lattiakaivon kannen tuon ens viikolla, se on jo tilattu.

Terv. Jari / Laatta ja Saumaus J. Ojanen`,
    attachments: [{ name: 'lasku-1142.pdf' }],
    known: [],
    unseen: [
      ['surprise', 'semmosta mitä ei tarjouksessa ollu'],
      ['dueDate', 'heti ku kerkeet'],
      ['tone', 'ku mullakin on tukkuri niskassa'],
    ],
  },
  {
    name: 'authorised translator to a law firm, stiff officialese, first invoice, no way to pay',
    subject: 'Lasku 2026-087 / vuokrasopimuksen käännös suomi–saksa',
    body: `Arvoisa asianajaja Brandt,

saatan täten tiedoksenne, että auktorisoitu käännös päämiehenne vuokrasopimuksesta (11 sivua) on valmistunut. Paperinen kappale lähti eilen kirjattuna kirjeenä Hampurin toimistoonne.

Käännöksessä on säilytetty alkuperäisen sopimuksen numerointi, ja sivun 7 epäselvä leima on merkitty hakasulkein.

Oheistettuna on lasku 2026-087, jonka loppusumma on 697,03 € (sis. alv 25,5 %). Laskun eräpäivä on 11.12.2026. Mikäli laskussa on huomautettavaa, pyydän saattamaan sen allekirjoittaneen tietoon.

Kunnioittavasti
Marja-Leena Hukkanen
auktorisoitu kääntäjä`,
    attachments: [{ name: 'lasku_2026-087.pdf' }],
    known: [
      ['jargon', 'saatan täten tiedoksenne'],
      ['jargon', 'Oheistettuna'],
      ['jargon', 'Mikäli'],
      ['jargon', 'saattamaan sen allekirjoittaneen tietoon'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'property manager to a shareholder, reminder for a certificate, cold official tone',
    subject: 'Lasku 55821, isännöitsijäntodistus B 14',
    body: `As Oy Kuusitien Helmi, huoneisto B 14

Lähetimme Teille lokakuussa laskun 55821 isännöitsijäntodistuksesta ja energiatodistuksen jäljennöksestä, yhteensä 128,00 €. Laskun eräpäivä oli 30.10.2026.

Kehotamme Teitä suorittamaan erääntyneen saatavan 8 päivän kuluessa tilille FI15 5492 1960 8867 21, viite 318226. Muussa tapauksessa asia siirtyy isännöitsijän harkinnan mukaan niille tahoille, joille tällaiset asiakkaat kuuluvat.

Asiakirjoista saa uudet kopiot toimistolta arkisin kello 9–15. Ovikoodi on vaihtunut, soittakaa alaovelta.

Kiinteistötoimisto Harjula Oy
R. Peltomaa`,
    known: [
      ['tone', 'Kehotamme Teitä'],
      ['jargon', 'suorittamaan erääntyneen saatavan'],
      ['dueDate', '8 päivän kuluessa'],
    ],
    unseen: [['tone', 'niille tahoille, joille tällaiset asiakkaat kuuluvat']],
  },
  {
    name: 'haulage owner in Savo, third reminder, threats and guilt',
    subject: 'KOLMAS MUISTUTUS lasku 3098!!!',
    body: `Hei,

ajoimme teille 14.–16.9. kolme kuormaa mursketta Lapinlahdelta Siilinjärvelle. Kuormakirjoissa on teidän työnjohtajan kuittaus, kopiot saa minulta.

Lasku 3098, summa 2 258,00 €, erääntyi 14.10.2026. Maksakaa se perjantaihin 4.12.2026 mennessä tilille FI90 7997 7991 9418 11, viite 468229371. Muuten lasku menee perintään ja samalla lähtevät luottotiedot.

Meillä kuskien lapsetkin tykkäävät syödä joka päivä. Ja pienellä paikkakunnalla sana kiertää.

Kuljetus E. Räsänen Oy
Esko`,
    known: [
      ['tone', 'KOLMAS MUISTUTUS'],
      ['tone', 'lasku menee perintään'],
      ['tone', 'lähtevät luottotiedot'],
    ],
    unseen: [
      ['tone', 'kuskien lapsetkin tykkäävät syödä joka päivä'],
      ['tone', 'pienellä paikkakunnalla sana kiertää'],
    ],
  },
  {
    name: 'young graphic designer, chatty, first invoice to a café, no number and a woolly day',
    subject: 'hommat paketissa + lasku 🎉',
    body: `Moikka Jasu!

Logot, kuosit ja somepohjat on nyt Drivessa, kansiossa "FINAL oikeesti". Tsekkaa varsinkin se vihreä versio, siitä tuli mun mielestä paras.

Lasku on tässä liitteenä: 1 380 € (sis. alv). Tilinumero on FI88 2172 1460 6910 47 ja viestikenttään riittää "Kahvila Usva". Maksele sit ku kuukausi antaa myöten, kunhan ennen ku mun vuokra napsahtaa 😅

Painotalo kysyi vielä leikkuuvaroista, vastasin niille jo.

xx Peppi`,
    attachments: [{ name: 'lasku_usva.pdf' }],
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', 'ku kuukausi antaa myöten'],
      ['dueDate', 'ennen ku mun vuokra napsahtaa'],
    ],
  },
  {
    name: 'IT consultant, recurring sprint invoice, trade jargon and a wrong weekday',
    subject: 'Lasku 10231 – integraatioprojekti, sprintit 5–6',
    body: `Moi Petri,

sprintit 5 ja 6 ovat valmiit ja testit menivät läpi stagingissa. Tuotantoon viedään ensi tiistaina, kuten palaverissa päätettiin.

Lasku 10231 on liitteenä:
96 h × 95,00 € = 9 120,00 €
alv 25,5 % 2 325,60 €
yhteensä 11 445,60 €

Maksuehto on 14 pv netto, eräpäivä keskiviikko 10.12.2026. Tili FI18 8000 6747 5437 34, viite 684808.

Dokumentaatioon upposi enemmän aikaa kuin kukaan arvasi, ja ne tunnit leivoin samaan nippuun. PO-numeron voi lisätä jälkikäteen.

Terveisin
Antti Korhola`,
    attachments: [{ name: 'lasku-10231.pdf' }, { name: 'tuntierittely.xlsx' }],
    known: [
      ['dueDate', '14 pv netto'],
      ['dueDate', 'keskiviikko 10.12.2026'],
      ['jargon', 'PO-numeron'],
    ],
    unseen: [['surprise', 'ne tunnit leivoin samaan nippuun']],
  },
  {
    name: 'violin teacher, first reminder to a parent, grovelling',
    subject: 'Pikkuinen muistutus viulutunneista (lasku 47)',
    body: `Hei Saara,

voi anteeksi kauheasti, että taas vaivaan! Syksyn viulutuntien lasku 47, 260 €, taitaa olla vielä maksamatta. Eräpäivä oli 13.11.2026.

Tunnen itseni ihan hirveäksi ihmiseksi, kun rahaa pyytelen. Joskus tässä pipareita leipoessa olisi ihanaa, jos ehtisit. Tili on FI50 3939 0077 0296 43 ja viite 702654754.

Aino edistyy muuten hienosti, kolmas asema alkaa jo soida puhtaasti. Joulukonsertti on 12.12. klo 14 seurakuntasalissa, ja mummotkin ovat tervetulleita.

Lämpimästi
Kaisa`,
    known: [['tone', 'anteeksi kauheasti, että taas vaivaan']],
    unseen: [
      ['tone', 'Tunnen itseni ihan hirveäksi ihmiseksi'],
      ['dueDate', 'Joskus tässä pipareita leipoessa'],
    ],
  },
  {
    name: 'electrician to a property manager, itemised invoice that does not add up',
    subject: 'Lasku 2026/318, Asunto Oy Tuulimylly',
    body: `Hyvä isännöitsijä Lehtonen,

vaihdoimme 17.11. portaiden A ja B valaisimet ledeihin ja uusimme pesutuvan vikavirtasuojan. Vanhat loisteputket on viety kierrätykseen.

Työ 14 h × 52,00 € = 728,00 €
Valaisimet 18 kpl × 64,50 € = 1 161,00 €
Vikavirtasuoja ja pientarvikkeet 97,20 €
Alv 25,5 % 506,48 €
Yhteensä 2 592,68 €

Lasku on liitteenä. Eräpäivä on 16.12.2026, tili FI59 4055 9238 9330 78, viite 883890.

Portaan C hämäräkytkin tuli vaihdettua siinä samalla reissulla, ja sen hinta selviää teille myöhemmin.

Tarkastuspöytäkirja on huoltoyhtiön kansiossa pannuhuoneessa.

Terveisin
Sähkö-Vuorela
Timo Vuorela`,
    attachments: [{ name: 'lasku_2026_318.pdf' }],
    known: [['consistency', '2 592,68 €']],
    unseen: [['surprise', 'tuli vaihdettua siinä samalla reissulla']],
  },
  {
    name: 'Estonian builder writing Finnish as a second language, terrace invoice, attachment forgotten',
    subject: 'lasku 77 terassi',
    body: `Tere Jukka,

terassi on nyt valmis, kaide on kiinni ja öljy kaksi kertaa tehty. Minä panin lasku 77 liitteeksi, hinta on 3 900 euroa niin kuin me puhuttu keväällä.

Sinä maksa 5 päivän sisällä minun tilille EE34 2200 2219 0581 1144, saaja Rein Kask. Minä en tykkää tulla sinun ovelle veljen kanssa kysymään.

Jos lauta natisee talvella, soita, minä tulen katsoma ilman maksu.

Rein`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', '5 päivän sisällä'],
    ],
    unseen: [['tone', 'tulla sinun ovelle veljen kanssa kysymään']],
  },
  {
    name: 'wedding photographer, reminder mixed with a Christmas offer',
    subject: 'Muistutus: lasku 2214 ja vinkki joulukuviin ✨',
    body: `Heippa Oona ja Ville!

Toivottavasti hääkuvat ovat jo seinällä. Se yksi, jossa mummo nauraa, on minun suosikkini koko kesältä.

Lasku 2214 (1 650 €) erääntyi 6.11., enkä ole vielä nähnyt maksua. Maksathan sen 2.12.2026 mennessä tilille FI61 5068 9326 6435 73, viite 978488.

Nyt on muuten hyvä hetki varata joulukorttikuvaus: koodilla JOULU20 saatte 20 % alennuksen. Ja jos lasku hoituu jo tänään, nakkaan kylkeen yhden canvas-taulun.

Halauksin
Reetta / Kuvaamo Valkama`,
    known: [['incentive', 'koodilla JOULU20 saatte 20 % alennuksen']],
    unseen: [
      ['incentive', 'vinkki joulukuviin'],
      ['incentive', 'hyvä hetki varata joulukorttikuvaus'],
      ['incentive', 'nakkaan kylkeen yhden canvas-taulun'],
    ],
  },
  {
    name: 'moving firm, invoice with an unannounced stair and piano charge, totals differ',
    subject: 'Muuttolasku 906, yhteensä 785 €',
    body: `Hei Tuula!

Kiitos mukavasta muuttopäivästä ja pullakahveista. Sohvan irtojalka löytyi autosta, se on postilaatikossasi muovipussissa.

Lasku 906 on liitteenä. Muutto 4 h × 165 € = 660 €, ja portaista sekä pianosta panimme 185 €, kun hissi oli mitä oli. Yhteensä 845 €, alv mukana.

Maksa viimeistään 4.12.2026 tilille FI82 3131 3051 2620 95 viitteellä 173086391 tai MobilePaylla numeroon 63412. Kunnon ihminen ei muuttomiesten rahoista kitsastele.

Muuttoapu Veljekset Aho`,
    attachments: [{ name: 'lasku906.pdf' }],
    known: [['consistency', '845 €']],
    unseen: [
      ['surprise', 'portaista sekä pianosta panimme 185 €'],
      ['tone', 'Kunnon ihminen ei muuttomiesten rahoista kitsastele'],
    ],
  },
  {
    name: 'copywriter in Helsinki, second reminder, sarcasm',
    subject: 'Muistutus: lasku 2026-19',
    body: `Hei Kristian,

lasku 2026-19 (920 €, eräpäivä 28.10.2026) on edelleen auki. Huomasin LinkedInistä, että skumppaan ja Levin reissuun kyllä löytyi budjettia.

Tekstit ovat olleet sivuillanne lokakuun alusta. Salla kertoi, että varauksia on tullut mukavasti, ja se ilahdutti minua oikeasti.

Onko teidän maksuliikenteenne vielä helmitaulun varassa? Toivon rahat tilille ASAP: FI02 1012 7811 8662 42, viite 265162.

Noora Wikman`,
    known: [['dueDate', 'ASAP']],
    unseen: [
      ['tone', 'skumppaan ja Levin reissuun kyllä löytyi budjettia'],
      ['tone', 'vielä helmitaulun varassa'],
    ],
  },
  {
    name: 'snow clearing trader to a property manager, recurring mail from an unfinished template',
    subject: 'Lasku 411, lumityöt marraskuu, Koivukuja 2 ja 4',
    body: `Hei [NIMI],

marraskuussa aurasimme pihat kuusi kertaa ja hiekoitimme kolmesti. Postilaatikoiden eteen jäänyt valli on siirretty leikkipaikan taakse.

Lasku 411 on liitteenä: kuukausihinta sopimuksen mukaan 480,00 € + alv 122,40 € = 602,40 €.

Eräpäivä on 14 vrk laskun päiväyksestä, huomautusaika 8 vrk. Tili FI81 5290 2037 3838 11, viite 344627.

Sepeli on kallistunut, joten joulukuun laskussa saattaa olla vähän lihaa luiden päällä.

Piha-Lahtinen
Sami`,
    attachments: [{ name: 'lasku-411.pdf' }],
    known: [
      ['consistency', '[NIMI]'],
      ['dueDate', '14 vrk laskun päiväyksestä'],
      ['jargon', 'huomautusaika 8 vrk'],
    ],
    unseen: [['surprise', 'vähän lihaa luiden päällä']],
  },
  {
    name: 'trailer rental, chatty invoice with the card number of the customer',
    subject: 'Trailerin vuokra, lasku 1807',
    body: `Hei Mika,

kiitos kun toit trailerin takaisin pestynä. Lasku 1807 on liitteenä: 2 vrk × 45 € = 90 €, ja perävalon vaihto 38 €, josta sovimme puhelimessa 21.11. Yhteensä 128 €.

Voit maksaa tilille FI83 8146 0231 8845 84 viitteellä 480419282 perjantaihin 4.12.2026 mennessä. Jos kortti on helpompi, kuittaa tähän, niin veloitan summan kortilta 4539 1488 0343 6467, jonka annoit varatessa.

Ensi kerralla peruutellaan sitten peilien eikä mutun kanssa.

t. Hannu, Hannun Vuokrakärryt`,
    attachments: [{ name: 'lasku_1807.pdf' }],
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [['tone', 'peruutellaan sitten peilien eikä mutun kanssa']],
  },
  {
    name: 'architect, estimate for a house extension, contract officialese and open-ended changes',
    subject: 'Tarjous 26-44: omakotitalon laajennus, Kirkkonummi',
    body: `Hyvät Salmiset,

kiitos torstaisesta tapaamisesta. Oli hienoa nähdä, miten valo tulee eteläseinältä, ja luulen että ikkunan saa siirrettyä.

Tarjoan rakennuslupakuvat (pohjat, julkisivut, leikkaus ja asemapiirros) hintaan 5 400 € + alv 25,5 % 1 377 € = 6 777 €. Tarjous on voimassa 15.12.2026 asti. Kuvat valmistuvat helmikuun loppuun mennessä.

Toimeksiantoon sovelletaan KSE 2013 -ehtoja. Pidätän oikeuden hinnantarkistuksiin. Kaupungin toivomat muutokset piirrän sitä mukaa, ja tunnit ilmestyvät aikanaan loppulaskuun.

Kysykää, jos jokin jäi epäselväksi. Olen tavoitettavissa parhaiten aamupäivisin.

Elina Törnroos, arkkitehti SAFA`,
    known: [
      ['jargon', 'KSE 2013 -ehtoja'],
      ['jargon', 'Pidätän oikeuden hinnantarkistuksiin'],
    ],
    unseen: [['surprise', 'tunnit ilmestyvät aikanaan loppulaskuun']],
  },
  {
    name: 'minibus driver in Ostrobothnia, new account with a typing error, old grudge',
    subject: 'Lasku 5520, ryhmäkyydit 18.11.',
    body: `Terve Raija,

kyydit Seinäjoelta Ähtäriin menivät hyvin, ja porukka lauloi koko kotimatkan. Yksi ruskea hanska jäi takapenkille, se on minulla tallessa.

Lasku 5520 on 412,50 €, eräpäivä perjantai 11.12.2026. Tilinumero on vaihtunut, uusi on FI84 5780 7957 5777 19 ja viite 546124.

Josko tällä kertaa selvittäis ilman että minun pitää kolmesti soitella perään.

Tilausajo Mäki-Latvala`,
    known: [['payment', 'FI84 5780 7957 5777 19']],
    unseen: [['tone', 'ilman että minun pitää kolmesti soitella perään']],
  },
  {
    name: 'Finnish cleaner living in Eskilstuna, invoice in kronor, slashed date and a threat',
    subject: 'Lasku 118, lokakuun siivoukset',
    body: `Hei Marjatta,

lokakuussa kävin teillä kuusi kertaa, joka kerta kolme tuntia: 18 h × 310 kr = 5 580 kr. Ikkunat pesin vain alakerrasta, kun yläkerran tikkaat olivat naapurilla lainassa.

Lasku on numero 118, ja siinä eräpäivä on 10/12/2026. Maksu bankgirolle 5432-1088.

Kerron suoraan, että muuten jää joulusiivous väliin. Minulla on ollut jo tarpeeksi asiakkaita, jotka luulevat että lattiat kiiltävät itsestään.

Terveisin Ritva
Ritvas Städ`,
    known: [['dueDate', '10/12/2026']],
    unseen: [
      ['tone', 'muuten jää joulusiivous väliin'],
      ['tone', 'jotka luulevat että lattiat kiiltävät itsestään'],
    ],
  },
  {
    name: 'bookkeeper to a small restaurant, invoice in accountant language, VAT number mistyped',
    subject: 'Lasku 7781, tilinpäätös ja marraskuun kirjanpito',
    body: `Hei Cem,

marraskuun kirjanpito on tehty ja tilinpäätöksen luonnos on Netvisorissa kommentoitavana. Kassaraportit täsmäävät nyt, hyvää työtä keittiön porukalta.

Lasku 7781 on liitteenä, yhteensä 1 129,50 €. Eräpäivä on 14.12.2026, tili FI22 4730 1933 9783 03, viite 647531. ALV-tunnuksemme on FI27481636.

Syyskuun liikaveloitus on huomioitu kreditoimalla. Viivästyskorko määräytyy kulloinkin voimassa olevan korkolain mukaan. Joulukuun alusta palkkiomme seuraa elinkustannusindeksin pistelukua.

Tuo kuitit toimistolle viimeistään 4.12., niin ehdin tehdä alv-ilmoituksen ajoissa.

Tili-Taito Ky
Hanna Rissanen`,
    attachments: [{ name: 'Lasku7781.pdf' }],
    known: [
      ['payment', 'FI27481636'],
      ['jargon', 'kreditoimalla'],
      ['jargon', 'kulloinkin voimassa olevan korkolain mukaan'],
    ],
    unseen: [['jargon', 'seuraa elinkustannusindeksin pistelukua']],
  },
  {
    name: 'elderly joiner to a young customer, late reminder, moralising and threat',
    subject: 'Lasku 63, keittiön kaapinovet',
    body: `Hei Joonas,

kaapinovet olen tehnyt ja asentanut 2.10., ja itse kehuit niitä hyviksi. Lasku 63 on 1 470,00 €, ja sen eräpäivä oli 23.10.2026.

Minun nuoruudessani velat maksettiin ennen kuin ostettiin uusi puhelin. Nyt odotan rahoja viimeistään huomenna tilille FI17 5760 7305 0773 01, viite 723607816. Ruuvimeisseli on minulla kyllä tallella, ja samat ovet lähtevät seinästä nopeammin kuin menivät.

Saranoita voi säätää itse kuusiokoloavaimella, jätin sellaisen ylälaatikkoon.

Puuseppä Olavi Kemppainen`,
    known: [['dueDate', 'viimeistään huomenna']],
    unseen: [
      ['tone', 'Minun nuoruudessani velat maksettiin'],
      ['tone', 'samat ovet lähtevät seinästä nopeammin kuin menivät'],
    ],
  },
  {
    name: 'illustrator, three lines, nearly everything forgotten',
    subject: 'kansikuvan lasku',
    body: `Moi! Tässä liitteenä lasku kannesta, 540 €. Taitto näytti tosi hyvältä, ja selkämyksen keltainen on just oikea.
Hoitele se samassa rytäkässä muiden frilansserien kanssa.
t. Iiris`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
      ['missing', 'attachment'],
    ],
    unseen: [['dueDate', 'samassa rytäkässä muiden frilansserien kanssa']],
  },
  {
    name: 'tinsmith in Kainuu, gutters, impossible date, cash discount and extra pipes',
    subject: 'Lasku 926, vesikourut ja syöksytorvet',
    body: `Terve,

kourut on paikallaan ja pohjoispuolen räystäs oiottu. Katolla kävin vielä katsomassa piipunpellin, se kestää hyvin tämän talven.

Lasku 926 on liitteenä, 2 140,00 € alveineen. Eräpäivä 31.11.2026, kassa-alennus 2 %. Tili FI43 1590 1871 6640 76, viite 829663.

Torvia meni enemmän kuin oli meininki, niin pistin nekin laskuun.

Pelti-Keränen, Sotkamo`,
    attachments: [{ name: 'lasku926.pdf' }],
    known: [
      ['dueDate', '31.11.2026'],
      ['jargon', 'kassa-alennus 2 %'],
    ],
    unseen: [['surprise', 'Torvia meni enemmän kuin oli meininki']],
  },
  {
    name: 'excavator contractor, revised price for drainage work, two due dates',
    subject: 'Lasku 289, salaojat Vihti',
    body: `Iltaa Mervi,

salaojat on kaivettu ja tarkastuskaivojen kannet paikoillaan. Nurmikon kannattaa antaa painua talven yli, keväällä tuon kuorman multaa niin kuin sovittiin.

Lasku 289 on yhteensä 7 905,00 € alveineen, ja se on liitteenä. Maksuaikaa on 14.12.2026 asti. Hinta hiukan kasvoi matkan varrella, kun savi oli semmoista velliä.

Tili FI02 5730 0258 4488 57, viite 972549, eräpäivä 18.12.2026.

Rahaa tulemaan, niin pysytään väleissä.

Koneurakointi T. Saarikko`,
    attachments: [{ name: 'lasku_289.pdf' }, { name: 'kuvat_salaojat.zip' }],
    known: [['dueDate', '18.12.2026']],
    unseen: [
      ['surprise', 'Hinta hiukan kasvoi matkan varrella'],
      ['tone', 'Rahaa tulemaan, niin pysytään väleissä'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'renovator, final invoice with extra work agreed in writing',
    subject: 'Lasku 214, keittiöremontti Lielahti',
    body: `Hei Anne,

keittiö on nyt valmis, ja vein purkujätteet eilen mennessäni. Tiskialtaan silikoni on kuiva perjantaina.

Lasku 214 on liitteenä:
Tarjouksen mukainen työ 4 800,00 €
Lisätyö: lahonneen lattialaudan vaihto, josta sovimme sähköpostilla 9.11., 350,00 €
Yhteensä 5 150,00 €, alv sisältyy hintaan.

Eräpäivä on 9.12.2026. Maksathan tilille FI75 1234 0714 9353 80 viitteellä 121683199.

Soita, jos jokin kohta mietityttää.

Terveisin Pekka Niemi`,
    attachments: [{ name: 'lasku-214.pdf' }],
  },
  {
    name: 'court interpreter, first invoice, court only as the place of work',
    subject: 'Lasku 2026-031, tulkkaus 19.11.',
    body: `Hei Johanna,

kiitos toimeksiannosta. Tulkkasin 19.11. Pirkanmaan käräjäoikeudessa suomen ja arabian välillä kello 9–12.30, ja sali 4 oli onneksi hiljainen.

Lasku 2026-031 on liitteenä. Summa on 439,25 € (350,00 € + alv 25,5 % 89,25 €), ja eräpäivä on 10.12.2026. Tilinumero on FI56 5492 6015 8714 61 ja viite 223337.

Lähetin allekirjoitetun tuntilistan heti istunnon jälkeen omassa viestissään.

Ystävällisin terveisin
Layla Haddad`,
    attachments: [{ name: 'lasku_2026-031.pdf' }],
  },
  {
    name: 'property manager, kind first reminder to a shareholder',
    subject: 'Muistutus laskusta 60417, isännöitsijäntodistus',
    body: `Hei Markku,

isännöitsijäntodistuksen lasku 60417, 94,00 €, oli maksettavana 13.11.2026. Emme ole vielä nähneet maksua tilillämme.

Maksathan laskun 4.12.2026 mennessä tilille FI54 7997 7980 0214 50, viite 387707. Jos olet jo maksanut, tästä viestistä ei tarvitse välittää.

Laitan laskun kopion liitteeksi, niin sitä ei tarvitse etsiä. Hyvää syksyn jatkoa ja onnea asuntokauppoihin!

Terveisin
Tiina Laine
Isännöinti Laine Oy, p. 03 555 0142`,
    attachments: [{ name: 'lasku_60417_kopio.pdf' }],
  },
  {
    name: 'haulier, second reminder, calm and with an offer to talk',
    subject: 'Toinen muistutus: lasku 4410, kuljetus Oulu–Kemi',
    body: `Hei Jarkko,

lasku 4410 kuljetuksesta Oulusta Kemiin (trukki ja kaksi lavaa, 5.10.) on 19 päivää myöhässä. Summa on 815,75 €, ja eräpäivä oli 6.11.2026.

Pyydän maksamaan laskun viimeistään 4.12.2026 tilille FI33 2172 7746 1399 41, viite 478733190.

Jos laskussa on jotain epäselvää tai haluat maksaa kahdessa erässä, soita minulle, niin sovitaan. Rahtikirja on liitteenä.

Terveisin
Ville Alatalo
Alatalon Kuljetus Oy, p. 040 555 0187`,
    attachments: [{ name: 'rahtikirja_5-10.pdf' }],
  },
  {
    name: 'graphic designer, relaxed tone, clear invoice',
    subject: 'Lasku 58: festarijulisteet',
    body: `Moikka Santtu!

Julisteet lähti painoon aamulla, ja painon Kati lupas ne torstaiksi. Se neonpinkki on livenä vielä hurjempi kuin näytöllä.

Lasku 58 tulee liitteenä, 760 € alvillisena. Eräpäivä on 11.12.2026, tili FI33 8000 6538 3986 60 ja viite 523613.

Oli huippua tehdä tätä teidän kanssa. Nähdään keikalla!

Aamu`,
    attachments: [{ name: 'lasku58.pdf' }],
  },
  {
    name: 'painter, estimate with a clear rule for extra work',
    subject: 'Tarjous 77: talon ulkomaalaus, Porvoo',
    body: `Hei Camilla,

kiitos, kun esittelit talon maanantaina. Tarjoan ulkoseinien pesun, kaavinnan ja kaksi maalikerrosta hintaan 6 900 €, johon sisältyvät alv ja maalit.

Voisin aloittaa 17.5.2027, ja työ kestää noin kaksi viikkoa. Tarjous on voimassa 31.12.2026 asti. Kotitalousvähennyksen voit hakea työn osuudesta, joka on 5 100 €.

Jos kaavinnassa paljastuu lahoa lautaa, näytän sen sinulle ja kerron hinnan. Vaihdan laudat vasta, kun olet hyväksynyt hinnan.

Terveisin
Mats Söderholm`,
  },
  {
    name: 'engineering consultant, late formal reminder that states interest calmly',
    subject: 'Kolmas muistutus: lasku 1903, kuntoarvio',
    body: `Hyvä Riitta Salo,

lähetimme 25.9.2026 laskun 1903 kuntoarviosta, joka koskee taloyhtiön kattoa ja julkisivua. Laskun summa on 3 137,50 € ja eräpäivä oli 9.10.2026. Muistutimme siitä 26.10. ja 9.11.

Pyydämme maksamaan laskun 9.12.2026 mennessä tilille FI18 3939 0024 8854 44, viite 600714. Korko lasketaan eräpäivästä, ja lähetämme siitä erillisen laskelman maksun jälkeen.

Jos raportissa on jotain, mikä viivyttää maksua, kertokaa siitä meille. Käymme mielellämme läpi avoimet kohdat hallituksen kanssa.

Ystävällisin terveisin
Insinööritoimisto Hakala Oy
Juhani Hakala`,
  },
  {
    name: 'joiner, agreed part payment',
    subject: 'Lasku 128, portaiden toinen maksuerä',
    body: `Hei Leena ja Kari,

portaan askelmat on liimattu ja hiottu, ja lakkaan ne ensi viikolla. Tuli sen verran komea tammi, että vähän harmittaa luopua siitä.

Sovimme sopimuksessa kolmesta erästä. Tämä on toinen: lasku 128, 1 500,00 €. Ensimmäisen erän, samoin 1 500,00 €, olette jo maksaneet, ja viimeinen tulee asennuksen jälkeen.

Eräpäivä on 14.12.2026 ja tili FI08 4055 2665 6229 75, viite 762659841. Lasku on liitteenä.

Asennus on kalenterissani 12.1., sopiihan se teille?

Terveisin
Ilpo`,
    attachments: [{ name: 'lasku-128.pdf' }],
  },
  {
    name: 'cleaner, recurring monthly invoice, terse',
    subject: 'Lasku 2026-11, marraskuun siivous',
    body: `Hei,

marraskuun siivous: 4 kertaa × 85,00 € = 340,00 € (sis. alv).
Lasku 2026-11 liitteenä.
Eräpäivä 9.12.2026.
Tili FI73 5068 4694 4588 94, viite 865397.

Keittiön hana tiputtaa, ilmoitin siitä huoltoon.

T. Siivous-Sari`,
    attachments: [{ name: 'lasku_2026-11.pdf' }],
  },
  {
    name: 'technical translator, corrected invoice after an own mistake, short apology',
    subject: 'Korjattu lasku 309 (korvaa laskun 307)',
    body: `Hei Tuomas,

laskussa 307 oli virhe: olin laskenut liitteen B sanat kahteen kertaan. Pahoittelen. Oikea summa on 602,40 € (480,00 € + alv 25,5 % 122,40 €).

Liitteenä on korjattu lasku 309, ja laskun 307 voit poistaa. Eräpäivä on 15.12.2026. Tili on FI48 3131 3075 6967 16, viite 965488.

Termistö on nyt päivitetty myös muistiin, joten seuraava käyttöohje sujuu nopeammin.

Terveisin
Outi Karvonen`,
    attachments: [{ name: 'lasku_309.pdf' }],
  },
  {
    name: 'Syrian-born taxi owner, non-native Finnish, simple and clear',
    subject: 'Lasku 33, koulukyydit viikko 47',
    body: `Hei Päivi,

tässä lasku 33, koulukyydit viikolla 47. Viisi päivää, joka päivä 64 €, yhteensä 320 €. Alv on mukana hinnassa.

Viimeinen maksupäivä on 10.12.2026. Minun tili on FI20 1012 7838 1746 46 ja viite 103418531. Lasku on liitteenä.

Perjantaina tie oli jäässä ja tulimme kouluun kymmenen minuuttia myöhemmin, opettaja tietää. Kiitos yhteistyöstä!

Samir`,
    attachments: [{ name: 'lasku33.pdf' }],
  },
  {
    name: 'HVAC firm to a housing company, revised price approved by the board',
    subject: 'Lasku 8812, ilmanvaihdon säätö, As Oy Mäntyrinne',
    body: `Hei Heikki,

ilmanvaihto on nyt mitattu ja säädetty kaikissa 24 asunnossa. Mittauspöytäkirja ja lasku 8812 ovat liitteenä.

Alkuperäinen hinta oli 2 400,00 €. Hallitus hyväksyi 12.11. kahden huippuimurin moottorien vaihdon, 860,00 €. Alv 25,5 % on 831,30 €, joten yhteensä maksettavaa on 4 091,30 €.

Eräpäivä on 16.12.2026. Tili on FI36 5290 9171 5719 52 ja viite 270238.

Asukkaille kannattaa kertoa, että tuloventtiileitä ei pidä tukkia. Laitan tarvittaessa ohjeen rappukäytävään.

Terveisin
Katja Ruuska
Ilmatalo Ruuska Oy`,
    attachments: [{ name: 'lasku-8812.pdf' }, { name: 'mittauspoytakirja.pdf' }],
  },
]
