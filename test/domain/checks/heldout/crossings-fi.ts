/** Finnish mails of any trade, four good ones to each faulty: lists of hours, discounts, instalments, other people’s numbers and days. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'timpuri, muistutus, välittömästi ja ulosotto',
    subject: 'Lasku 214 maksamatta',
    body: `Hei Matti,

terassin lasku 214, 860 €, on vielä auki, eräpäivä oli 30.10. Vaadin välitöntä maksua, muuten asia siirtyy perintään. Uusi eräpäivä on 2.12.2026.
Tili FI43 5183 2888 6682 37.

Terveisin
Kari Honka
Honkarakenne Kari`,
    attachments: [],
    known: [
      ['tone', 'Vaadin välitöntä maksua'],
      ['tone', 'muuten asia siirtyy perintään'],
    ],
    unseen: [],
  },
  {
    name: 'konsultti, 30 pv netto ja viivästyskorkolaki',
    subject: 'Lasku 2026-40',
    body: `Hei,

lähetän laskun 2026-40, 1 255 € sis. alv. Maksuehto 30 pv netto, viivästyskorko korkolain mukaan.
Tili FI06 1224 2766 8460 12, viite 2026406.

Kiitos yhteistyöstä
Markku Lahti`,
    attachments: [],
    known: [
      ['dueDate', '30 pv netto'],
      ['jargon', 'viivästyskorko korkolain mukaan'],
    ],
    unseen: [],
  },
  {
    name: 'siivooja, eräpäivä puuttuu',
    subject: 'Lasku 87 siivouksesta',
    body: `Hei Päivi!

Marraskuun siivous 4 kertaa à 70 € = 280 €. Lasku 87, tilinumero FI73 5183 7675 1992 39. Avain on nyt sinulla.

Kiitos!
Sirkka Manner`,
    attachments: [],
    known: [['missing', 'dueDate']],
    unseen: [],
  },
  {
    name: 'kotiopettaja, ei tiliä eikä muuta maksutapaa',
    subject: 'Tunnit, lasku 12',
    body: `Moi Essi,

englannin tunnit marraskuussa: 5 × 30 € = 150 €. Lasku nro 12, eräpäivä 9.12.2026.

Oli taas hauskaa, kiitos!
Anton Seppälä`,
    attachments: [],
    known: [['missing', 'howToPay']],
    unseen: [],
  },
  {
    name: 'hieroja, laskun numero puuttuu ja mahdollisimman pian',
    subject: 'Lasku hieronnasta',
    body: `Hei Ulla

hieronta 19.11. 60 min, 62 €. Maksathan mahdollisimman pian tilille FI09 5135 2860 3449 70.

Kiitos ja terveisin
Tarja Vuori`,
    attachments: [],
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'mahdollisimman pian'],
    ],
    unseen: [],
  },
  {
    name: 'sähkömies, summat eivät täsmää',
    subject: 'Lasku 5061 pistorasioista',
    body: `Moi Jarkko,

työ 3 h à 60 € = 180 €
tarvikkeet 75 €
yhteensä 265 € sis. alv
Lasku 5061, eräpäivä 9.12.2026, tili FI73 5126 6012 8126 37.

Kiitos, hyvää viikonjatkoa
Sähkö Virtanen, Mika`,
    attachments: [],
    known: [['consistency', 'yhteensä 265 €']],
    unseen: [],
  },
  {
    name: 'puutarhuri, kertolasku väärin',
    subject: 'Lasku 33 pensasaidan leikkuusta',
    body: `Hei Irene,

pensasaita on leikattu. 7 h x 45 € = 325 €, siinä on alv. Eräpäivä on 10.12.2026 ja tili FI70 5266 9494 7191 89, laskun numero 33.

Kiitos mehusta!
Jouni Laakso`,
    attachments: [],
    known: [['consistency', '7 h x 45 € = 325 €']],
    unseen: [],
  },
  {
    name: 'graafikko, viikonpäivä väärin',
    subject: 'Lasku 2026-18 logosta',
    body: `Hei Kaisa,

logo on valmis, kiitos hyvistä kommenteista! Lasku 2026-18, 620 € sis. alv. Eräpäivä perjantai 9.12.2026, tili FI04 4379 1286 7641 99.

Terveisin Emilia Strand`,
    attachments: [],
    known: [['dueDate', 'perjantai 9.12.2026']],
    unseen: [],
  },
  {
    name: 'muuttofirma, tilinumero väärä tarkiste',
    subject: 'Lasku 771 muutosta',
    body: `Hei Sanna,

muutto 20.11., 5 h × 90 € = 450 € sis. alv. Lasku 771, eräpäivä 4.12.2026.
Tili FI21 5780 1020 3344 59

Kiitos, oli mukava porukka!
Muuttoapu Niemi, Ville`,
    attachments: [],
    known: [['payment', 'FI21 5780 1020 3344 59']],
    unseen: [],
  },
  {
    name: 'parturi, kahdet eräpäivät',
    subject: 'Lasku 66 (eräpäivä 2.12.2026)',
    body: `Hei Eila,

kotikäynti ja permanentti 85 € sis. alv. Lasku 66, maksa viimeistään 9.12.2026 tilille FI94 5180 0863 6214 55.

Kiitos, nähdään taas!
Marja Kokko`,
    attachments: [],
    known: [['dueDate', '9.12.2026']],
    unseen: [],
  },
  {
    name: 'valokuvaaja, ylityö yllätyksenä',
    subject: 'Lasku 2026/71 juhlakuvaus',
    body: `Hei Tero,

kuvat ovat galleriassa. Sovittu 3 tunnin kuvaus 450 €. Jäin kuitenkin vielä tunnin pidempään, joten lisäsin siitä 150 €. Yhteensä 600 € sis. alv.
Lasku 2026/71, eräpäivä 10.12.2026, tili FI20 8261 8041 9486 70.

Kiitos!
Anssi Kaleva`,
    attachments: [],
    known: [],
    unseen: [['surprise', 'Jäin kuitenkin vielä tunnin pidempään, joten lisäsin siitä 150 €']],
  },
  {
    name: 'ompelija, passiivis-aggressiivinen muistutus',
    subject: 'Lasku 140',
    body: `Hei Minna,

lasku 140 (55 €, eräpäivä 12.11.) on yhä auki. Näytät kyllä ehtivän someen, mutta pankkiin ei riitä minuuttia. Voisitko maksaa sen 2.12.2026 mennessä? Tili FI92 5327 8278 9575 74.

Terveisin Raili Salo`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Näytät kyllä ehtivän someen, mutta pankkiin ei riitä minuuttia.']],
  },
  {
    name: 'hoitaja, syyllistäminen',
    subject: 'Muistutus, lasku 31',
    body: `Hei Antti,

laskun 31 (190 €) eräpäivä oli 6.11. Minun lapseni joululahjat ovat nyt sinun käsissäsi. Sopisiko maksaa 3.12.2026 mennessä tilille FI36 5165 1071 6050 08?

Kiitos
Satu Ranta`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Minun lapseni joululahjat ovat nyt sinun käsissäsi.']],
  },
  {
    name: 'kuntosalivalmentaja, mainos muistutuksessa',
    subject: 'Muistutus laskusta 409',
    body: `Moi Janne,

laskun 409 (120 €) eräpäivä oli 15.11. Voisitko hoitaa sen 1.12.2026 mennessä? Tili FI03 1327 7995 8025 59.

Samalla vinkki: kevään kymppipaketti irtoaa nyt 20 % halvemmalla sunnuntaihin asti!

Terkuin
Valmentaja Nico Holm`,
    attachments: [],
    known: [],
    unseen: [['incentive', 'kevään kymppipaketti irtoaa nyt 20 % halvemmalla sunnuntaihin asti!']],
  },
  {
    name: 'tulkki, yliampuva anteeksipyyntö',
    subject: 'Lasku 2026-51',
    body: `Hei Liisa,

anteeksi tuhannesti, hävettää edes lähettää tätä laskua. Lasku 2026-51, tulkkaus 2 h × 70 € = 140 €, eräpäivä 8.12.2026, tili FI06 2266 8199 1394 01.

Kiitos
Olga Petrova`,
    attachments: [],
    known: [['tone', 'anteeksi tuhannesti, hävettää edes lähettää tätä laskua']],
    unseen: [],
  },
  {
    name: 'web-tekijä, hakasulut täyttämättä',
    subject: 'Lasku 2026-84 kotisivuista',
    body: `Hei [asiakkaan nimi],

kotisivut ovat julki, kiitos yhteistyöstä! Lasku 2026-84, 950 € + alv 242,25 € = 1 192,25 €. Eräpäivä 9.12.2026, tili FI18 8174 2822 6185 82.

Terveisin
Aleksi Korpi`,
    attachments: [],
    known: [['consistency', '[asiakkaan nimi]']],
    unseen: [],
  },
  {
    name: 'kirjanpitäjä, kapulakieltä',
    subject: 'Lasku 700 lokakuulta',
    body: `Hyvä asiakas,

toimitamme oheisena laskun 700. Kunnioittavasti saatamme tietoonne, että ylläolevan suoritteen vastike, 240 €, on suoritettava viimeistään 7.12.2026 mainitulle tilille FI05 1310 1866 2535 61.

Kiitos
Tilitoimisto Ruusu`,
    attachments: [{ name: 'lasku-700.pdf' }],
    known: [
      ['jargon', 'toimitamme oheisena'],
      ['jargon', 'Kunnioittavasti saatamme tietoonne'],
    ],
    unseen: [
      ['jargon', 'on suoritettava viimeistään'],
      ['jargon', 'ylläolevan suoritteen vastike'],
    ],
  },
  {
    name: 'putkimies, mennyt eräpäivä uudessa laskussa',
    subject: 'Lasku 909 hanan vaihdosta',
    body: `Hei Kirsi,

hana on vaihdettu ja vuoto loppui. Lasku 909, 145 € sis. alv, eräpäivä 18.11.2026. Tili FI64 5195 5288 9457 54.

Kiitos, ja hyvää syksyn loppua
Putki-Jouko, Jouko Aro`,
    attachments: [],
    known: [['dueDate', '18.11.2026']],
    unseen: [],
  },
  {
    name: 'kuljettaja, epämääräinen päivä ja uhkailu',
    subject: 'Ajolasku 58',
    body: `Terve Pekka,

kuljetukset marraskuussa, lasku 58, 310 €. Maksa ensi kuun alkupuolella tilille FI88 5904 4770 3966 93. Jos ei kuulu, kannattaa miettiä, kuka sitten ajaa joulukuussa.

Kiitos
Ismo Vainikka`,
    attachments: [],
    known: [],
    unseen: [
      ['dueDate', 'ensi kuun alkupuolella'],
      ['tone', 'kannattaa miettiä, kuka sitten ajaa joulukuussa'],
    ],
  },
  {
    name: 'kuvittaja, eri summa otsikossa ja huutaminen',
    subject: 'Lasku 27, 410 €',
    body: `Hei Jenna,

kuvat ovat kansiossa. Lasku 27, yhteensä 440 € sis. alv, eräpäivä 9.12.2026, tili FI75 4256 0814 2756 43. MAKSU AJOISSA TÄLLÄ KERTAA!!!

Terveisin Niina Saari`,
    attachments: [],
    known: [
      ['consistency', '440 €'],
      ['tone', 'MAKSU AJOISSA TÄLLÄ KERTAA!!!'],
    ],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'putkimies Kajaani, tunnit päivittäin, kotitalousvähennys',
    subject: 'Lasku 1187, kylpyhuoneen putkityöt',
    body: `Hei Marjatta,

tässä lasku kylppärin putkitöistä. Tunnit menivät näin:

ma 16.11.  6,5 h
ti 17.11.  8 h
ke 18.11.  3,5 h
yhteensä 18 h à 58 € = 1 044,00 €
Tarvikkeet (kuitit liitteenä) 312,40 €
Yhteensä 1 356,40 €, sisältää alv 25,5 %

Eräpäivä on 9.12.2026. Tili FI55 5285 6062 2295 80, viite 11879.

Kotitalousvähennykseen kelpaava työn osuus on tuo 1 044,00 €, niin ei tarvitse erikseen laskea.
Kiitos kahveista ja pullasta, koira oli hyvä työnjohtaja.

Terveisin
Pekka Heikkinen
Putki-Heikkinen`,
    attachments: [{ name: 'lasku-1187.pdf' }, { name: 'kuitit_kylpyhuone.pdf' }],
  },
  {
    name: 'kirjanpitäjä Salo, kuukausilasku verkkolaskuna',
    subject: 'Marraskuun kirjanpito, lasku 2026-311',
    body: `Hei Jari!

Lähetin marraskuun laskun (2026-311) verkkolaskuna osoitteeseen 003718345672, välittäjä Maventa. Tässä vielä summat sähköpostilla, kuten toivoit:

Kirjanpito, kiinteä kuukausihinta 180,00 €
Palkat 3 henkilöä × 14 € = 42,00 €
Alv 25,5 % 56,61 €
Maksettavaa 278,61 €

Eräpäivä ti 8.12.2026, tili FI29 1193 1713 9589 68 ja viite 20263115.

Marraskuun kuitit tarvitsen 7.12. mennessä, jotta alv-ilmoitus lähtee ajallaan. Kiitos taas siististä mapista!

Riitta Aaltonen
Tilipalvelu Aaltonen`,
    attachments: [],
  },
  {
    name: 'kääntäjä Tampere, sanamäärä ja useita tiedostoja',
    subject: 'Käännöslasku 76/2026',
    body: `Moikka Outi,

kiitos kivoista teksteistä! Sanat tulivat näin:

- käyttöohje 4 120 sanaa
- esite 880 sanaa
- verkkosivu 1 500 sanaa

Yhteensä 6 500 sanaa × 0,16 €/sana = 1 040 €. Alv 25,5 % on 265,20 €, joten lasku 76/2026 on yhteensä 1 305,20 €.

Voit maksaa tilille FI63 2286 0919 0254 95 viimeistään perjantaina 11.12.2026. Viestiksi riittää laskun numero.

Esitteen sivulla 3 oli puhelinnumero 0100 555 vanhassa muodossa, jätin siitä kommentin.

Mukavaa loppuviikkoa!
Saara Lindroos`,
    attachments: [],
  },
  {
    name: 'koiratrimmaaja Rovaniemi, lyhyt',
    subject: 'Lasku 409 Nellin trimmauksesta',
    body: `Heippa Sanna

Nelli oli kiltti kuin mikä, vain tassut olivat vähän kutiavat. Trimmaus 65 € ja kynsien leikkuu 10 €, yhteensä 75 € (sis. alv).
Lasku 409, eräpäivä 4.12.2026. MobilePay 68231 tai tili FI98 5297 3586 6392 26.

Kiitos ja rapsutuksia!
Kaisu, Tassutupa`,
    attachments: [],
  },
  {
    name: 'valokuvaaja Turku, häät, ennakkomaksu vähennetty',
    subject: 'Loppulasku 2026/58 hääkuvauksesta',
    body: `Hei Emma ja Oskari,

kiitos, että sain olla mukana. Kuvia tuli lopulta 612, galleria avautuu 2.12. ja salasana on teillä jo.

Hääkuvaus sopimuksen mukaan     2 150,00 €
Maksettu ennakko 12.5.          – 600,00 €
Maksettavaa                     1 550,00 €

Hintoihin sisältyy alv 25,5 %. Eräpäivä on 10.12.2026.
Tilinumero FI44 4592 7212 0511 98
Viitenumero 2026587

Isoäidin lempikuva on numero 0341, jos mietitte joululahjaa tilattavaksi ihan mistä vain.

Lämpimin terveisin
Noora Salmela`,
    attachments: [{ name: 'lasku_2026-58.pdf' }],
  },
  {
    name: 'puuseppä Ilmajoki, muuttunut arvio sovittu',
    subject: 'Keittiön kaapit, lasku 33',
    body: `Terve Timo,

kaapit ovat paikoillaan ja ovet käyvät. Lasku 33:

Alkuperäinen tarjous 3 400 €
Lisäksi yläkaapin muutos, jonka sovimme puhelimessa 9.11., 280 €
Yhteensä 3 680 € (sis. alv 25,5 %)

Maksuaikaa on ke 16.12.2026 asti, tili FI41 5311 0616 7333 36.
Käyn vielä to 3.12. kiristämässä saranat, se kuuluu hintaan.

Kiitos luottamuksesta!
Antti Kangas
Puusepänverstas Kangas`,
    attachments: [],
  },
  {
    name: 'matikan kotiopettaja Jyväskylä, kertoja luettelona',
    subject: 'Lokakuun matikkatunnit – lasku 14',
    body: `Hei!

Eetun tunnit lokakuussa: 6.10., 13.10., 20.10. ja 27.10. eli neljä kertaa à 60 min, 32 € kerta. Yhteensä 128 €. Olen toiminimellä ja alv-rekisterin ulkopuolella, joten veroa ei tule päälle.

Laskun numero 14, eräpäivä 7.12.2026, tili FI17 3259 4011 8146 25, saaja Veera Mäkinen.

Derivaatta alkaa sujua, ja koe on 1.12. Siitä tulee varmasti hyvä.

Kiitoksin
Veera Mäkinen`,
    attachments: [],
  },
  {
    name: 'hieroja Kuopio, sarjakortti ja alennus',
    subject: 'Hierontasarja, lasku 1022',
    body: `Hei Leena,

tässä lasku kymmenen kerran sarjasta: 10 × 52 € = 520 €, sarja-alennus 10 % eli 52 €, maksettavaa 468 €.

Laskun nro 1022
Eräpäivä 14.12.2026
Tili FI21 5101 7064 2308 75
Viite 102 24685

Seuraava aikasi on to 26.11. klo 9.15. Pysäköidä voi takapihalla ruutuun 7, tolppa numero 3 on vapaa.

Kiitos ja pehmeitä hartioita toivotellen
Tuija Räsänen`,
    attachments: [],
  },
  {
    name: 'ompelija Porvoo, muistutus huumorilla itsestään',
    subject: 'Pieni muistutus laskusta 215',
    body: `Hei Camilla,

selasin vihdoin laskumappiani, joka oli – kuinka ollakaan – silityslaudan alla. Sieltä löytyi lasku 215, 84 € verhojen lyhennyksestä, eräpäivä oli 13.11.

Jos se on vielä maksamatta, sopisiko hoitaa se keskiviikkoon 2.12.2026 mennessä? Tili FI49 4312 8238 7552 17, viite 2150. Jos maksoit jo, silloin kiitos, ja minä opettelen lukemaan tiliotetta.

Verhoja oli 6 kappaletta à 14 €, ihan kuten puhuttiin.

Terveisin
Birgitta Nyholm, Ompelimo Neula`,
    attachments: [],
  },
  {
    name: 'puutarhuri Lohja, tunnit taulukkona',
    subject: 'Syystyöt pihalla, lasku 2026-47',
    body: `Hei Raija ja Olli,

syystyöt ovat valmiit, sipulit maassa ja ruusut peitossa.

Päivä     Työ                  Tunnit
20.10.    haravointi           4
21.10.    pensaiden leikkuu    5
3.11.     sipulien istutus     2,5
Yhteensä                       11,5

11,5 h × 44 € = 506 €
Kukkasipulit 120 kpl × 0,45 € = 54 €
Lasku yhteensä 560 €, alv sisältyy hintoihin.

Eräpäivä on 11.12.2026 ja tilinumero FI84 5298 6660 6653 62. Laskun numero 2026-47 viestiin, kiitos.
Kotitalousvähennykseen voi laittaa työn eli 506 €.

Keväällä nähdään, kun narsissit nousevat!
Mirja Tolvanen`,
    attachments: [],
  },
  {
    name: 'graafikko Helsinki, kaksi alv-kantaa',
    subject: 'Lasku 2026-0092 (kirjan taitto ja 40 kirjaa)',
    body: `Hei Pirjo,

laskulla on kaksi verokantaa, joten erittelen ne tähän:

Taitto 900,00 € + alv 25,5 % 229,50 € = 1 129,50 €
Painetut kirjat 40 kpl à 12,00 € = 480,00 € + alv 13,5 % 64,80 € = 544,80 €
Yhteensä 1 674,30 €

Eräpäivä 9.12.2026. Tili FI17 8694 8579 0424 06, BIC DABAFIHH, viite 202600923.

Kirjat tulevat teille to 26.11. klo 10–14, ja kuski soittaa ovelta. Kiitos hauskasta projektista, kansikuvan kissa jää mieleen.

Ystävällisin terveisin
Ilona Vesa`,
    attachments: [],
  },
  {
    name: 'taksikuski Savonlinna, ajot ja kilometrit',
    subject: 'Ajot marraskuulta, lasku 88',
    body: `Moro Heikki

Tässä marraskuun ajot:
4.11. Savonlinna–Mikkeli 104 km
12.11. Savonlinna–Joensuu 134 km
19.11. Savonlinna–Mikkeli 104 km
Yht. 342 km × 1,50 € = 513,00 € sis. alv

Lasku 88, maksu viimeistään 8.12.2026 tilille FI43 5313 1677 7098 90. Auto oli sama kaikilla kerroilla, rekkari XNR-482, jos sitä kysytään matkalaskussa.

Kiitti kyydeistä ja juttuseurasta,
Reijo Karvinen`,
    attachments: [],
  },
  {
    name: 'pianonvirittäjä Pori, edelleen lähetetty viesti lainauksena',
    subject: 'VS: pianon viritys seurakuntatalolla, lasku 640',
    body: `Hei Kirsti,

kirjoitit eilen: "Laita lasku minulle, niin vien sen taloustoimistoon itse." Tässä se siis tulee.

Lasku 640
Flyygelin viritys 145 €
Sali 2:n pianon viritys 115 €
Matkakulu sovitusti 30 €
Yhteensä 290 € (sis. alv 25,5 %)
Eräpäivä 15.12.2026
Tili FI24 5615 1634 8189 12

Salin 2 pianossa a1 oli noussut 443 hertsiin, nyt se on taas 442. Kiitos kirkkokahveista!

Terv. Markku Vainio`,
    attachments: [],
  },
  {
    name: 'verkkosivuntekijä Oulu, maksu kolmessa erässä',
    subject: 'Verkkosivut, toinen erä (lasku 127)',
    body: `Moi Hanne!

Sovittu 2 400 €:n projekti maksetaan kolmessa 800 €:n erässä:
1. erä 800 € – maksettu 14.10., kiitos!
2. erä 800 € – tämä lasku, eräpäivä pe 4.12.2026
3. erä 800 € – laskutan julkaisun jälkeen tammikuussa

Laskun nro 127, tili FI87 5173 0376 9690 44, viite 12726. Summa sisältää alv:n.

Testisivu on osoitteessa jonka laitoin maanantaina, salasana tulee tekstarilla. Kommentoi rauhassa, ensi tiistaihin on aikaa.

Terkuin
Joonas Pikkarainen`,
    attachments: [],
  },
  {
    name: 'siivooja Vantaa, kaksi kohdetta, hinta muuttuu ensi vuonna',
    subject: 'Siivoukset 11/2026, lasku 5521',
    body: `Hyvää päivää,

lähetän laskun 5521 marraskuun siivouksista.

Toimisto 2. krs: 4 kertaa × 95 € = 380 €
Varasto: 2 kertaa × 60 € = 120 €
Veroton yhteensä 500 €, alv 25,5 % 127,50 €, maksettavaa 627,50 €

Eräpäivä 10.12.2026, tili FI64 2319 0249 0727 96, viite 55217.

Samalla kerron, että toimiston hinta on 1.1.2027 alkaen 98 € kerta. Varaston hinta pysyy ennallaan. Jos haluat jutella tästä, soita 050 123 4567.

Kiitos hyvästä yhteistyöstä!
Thi Nguyen
Siivouspalvelu Kirkas`,
    attachments: [],
  },
  {
    name: 'lämpöpumppuasentaja Seinäjoki, ennenaikaisen maksun alennus',
    subject: 'Ilmalämpöpumppu asennettu – lasku 301',
    body: `Moi Esa,

pumppu käy ja pitää kuulemma tuvan lämpimänä. Lasku 301:

Laite 1 290 €
Asennus 450 €
Yhteensä 1 740 € sis. alv 25,5 %

Eräpäivä on 16.12.2026. Jos maksat jo 2.12.2026 mennessä, saat 2 % pois, eli silloin maksettavaa jää 1 705,20 €. Kumpikin käy oikein hyvin.
Tili FI81 5596 6034 8138 95

Takuu on 5 vuotta, sarjanumero HP-778120. Suodattimet on hyvä imuroida parin kuukauden välein.

Kiitos kaupoista!
Jukka Ylinen
Lakeuden Lämpö`,
    attachments: [],
  },
  {
    name: 'lakaisu- ja lumityöt Kemi, hyvitys',
    subject: 'Lasku 72 ja hyvitys lokakuulta',
    body: `Hei taloyhtiön väki,

lokakuussa laskutin vahingossa yhden aurauksen liikaa, ja se hyvitetään nyt tällä laskulla.

Auraus 5 kertaa à 70 € = 350 €
Hiekoitus 3 kertaa à 40 € = 120 €
Hyvitys lokakuulta −70 €
Maksettavaa 400 € (alv sisältyy)

Laskun numero 72, eräpäivä 9.12.2026, tilinumero FI11 5270 0011 1259 88.

Kiitos Anjalle, että huomasit. Seuraava lumisade on luvattu viikonlopuksi, kone on tankattu.

Terveisin Tauno Alatalo`,
    attachments: [],
  },
  {
    name: 'kuvittaja Helsinki, saksalainen asiakas maksaa ulkomailta',
    subject: 'Lasku 2026-19, kuvitukset lehteen',
    body: `Hei Annika,

kiva kuulla, että numero lähti painoon! Lasku 2026-19 on kolmesta kuvituksesta: 3 × 420 € = 1 260 €.

Koska yrityksenne on Saksassa, laskulla ei ole Suomen arvonlisäveroa, vaan te maksatte sen siellä. Merkinnät ovat liitteenä olevassa laskussa.

Maksun tulisi olla perillä 11.12.2026.
IBAN FI25 5239 2622 2319 40
BIC OKOYFIHH
Saaja Tiia Rantala

Kuvat 4, 7 ja 9 ovat täydessä koossa siinä samassa kansiossa. Kiitos vielä luottamuksesta!

Terveisin
Tiia`,
    attachments: [{ name: 'lasku-2026-19.pdf' }],
  },
  {
    name: 'eläinlääkäri kiertävä Joensuu, osanotto',
    subject: 'Lasku 918, kotikäynti 19.11.',
    body: `Hei Anneli,

olen pahoillani Mustin puolesta. Se sai hyvän ja pitkän elämän, ja sinä olit sille hyvä ihminen.

Tässä kotikäynnin lasku 918, yhteensä 210 € (kotikäynti 120 €, lääkkeet ja hoito 90 €, alv sisältyy). Eräpäivä on 18.12.2026, ja jos haluat jakaa sen kahteen osaan, kerro vain.

Tili FI25 5287 0364 8007 74, viite 9182.

Voimia näihin päiviin.
Lämmöllä
Katri Nevalainen, eläinlääkäri`,
    attachments: [],
  },
  {
    name: 'nuohooja Hämeenlinna, maksu paikan päällä tai tilille',
    subject: 'Nuohous 24.11., lasku 3340',
    body: `Päivää!

Kävin eilen nuohoamassa, kotona oli poikanne joka avasi oven. Takka ja leivinuuni, yhteensä 96 € (takka 42 €, leivinuuni 54 €).
Laskun numero on 3340, eräpäivä ke 9.12.2026 ja tili FI04 5127 8939 4198 42.
Todistus on keittiön pöydällä. Pellin vastapaino kitisee vähän mutta on kunnossa.

Kiitos, ja lämpimiä takkailtoja!
Harri Leppä, nuohooja`,
    attachments: [],
  },
  {
    name: 'personal trainer Espoo, osamaksu saapunut',
    subject: 'Valmennuspaketti: sain 150 €, loput laskusta 61',
    body: `Moikka Jenni!

Kiitos, 150 € tuli perjantaina tilille. Laskun 61 loppusumma oli 350 €, eli jäljellä on 200 €.
Loput voit maksaa sovitusti ti 15.12.2026 mennessä samalle tilille FI14 1201 7937 4307 34.

Kyykky 60 kg × 5 on muuten aika kova tulos kolmessa kuukaudessa. Ensi treeni la 28.11. klo 10, sali 2.

Terkuin Mikke
Valmennus Mikael Lund`,
    attachments: [],
  },
  {
    name: 'sähköasentaja Lappeenranta, tarvikelista',
    subject: 'Lasku 2611, saunan kiuas ja pistorasiat',
    body: `Iltaa Pertti!

Kiuas lämpiää ja autotallissa on nyt valot. Laskulla 2611:

asennustyö 6 h à 62 €      372,00
pistorasia 4 kpl à 11,50    46,00
kaapeli 15 m à 2,20         33,00
kilometrit 40 km à 0,60     24,00
                           ------
yhteensä                   475,00 €

Hinnoissa on alv mukana. Eräpäivä 9.12.2026, tili FI26 5324 7130 3083 83, viite 26110.

Kiuas on tyyppiä 9 kW ja sulake on kolmas vasemmalta. Kiitos löylykutsusta, tulen kyllä.

Sähkö-Sami
Sami Hynninen`,
    attachments: [],
  },
  {
    name: 'tulkki Helsinki, oikaistu lasku, vanha numero mainittu',
    subject: 'Korjattu lasku 2026-145 (tulee laskun 2026-139 tilalle)',
    body: `Hei Maarit,

huomasit oikein, että laskulla 2026-139 oli vahingossa kolme tuntia, vaikka tulkkaus kesti kaksi. Hyvitin sen kokonaan ja tein uuden.

Uusi lasku 2026-145: 2 h × 75 € = 150,00 €, alv 25,5 % 38,25 €, yhteensä 188,25 €.
Eräpäivä 10.12.2026, tili FI57 1135 0652 6156 30, viite 20261450.

Kiitos, kun soitit heti. Palataan tammikuun kokouksessa!

Farah Hassan`,
    attachments: [],
  },
  {
    name: 'leipuri Naantali, tilauskakut, verokanta 13,5',
    subject: 'Lasku 517 kakuista',
    body: `Hei Susanna,

hauskaa, että kakut riittivät kaikille 45 vieraalle. Lasku 517:

2 täytekakkua, 24 hengen, à 96 € = 192 €
1 gluteeniton kakku 58 €
Kuljetus 20 €
Yhteensä 270 € (elintarvikkeissa ja kuljetuksessa alv 13,5 %)

Maksathan sen viimeistään 8.12.2026. MobilePay 91122 tai tili FI61 4269 9863 2409 40.

Kakkuvadit voi palauttaa takaovelle, kun satut ohi kulkemaan.

Makein terveisin
Johanna Sund, Leivontapaja Sund`,
    attachments: [],
  },
  {
    name: 'autokorjaamo Kouvola, rekisterinumero ja arvio alitettu',
    subject: 'Corollan huolto, lasku 7804',
    body: `Hei Ville

Corolla (KYT-219) on valmis ja avain on kioskin Merjalla. Arvio oli 540 €, mutta jarrulevyt kelpasivat vielä, joten lasku jäi pienemmäksi:

Määräaikaishuolto 265 €
Jarrupalat eteen 118 €
Öljyt ja suodattimet 92 €
Yhteensä 475 €, alv sisältyy

Lasku 7804, eräpäivä ma 7.12.2026, tili FI47 5334 8317 6287 40.
Katsastus on 14.1., siihen mennessä ei tarvitse tehdä mitään muuta.

Kiitokset!
Autohuolto Pasi Tuomi`,
    attachments: [],
  },
  {
    name: 'suomen kielen opettaja etänä, viron asiakas',
    subject: 'Arve / lasku 23, suomen tunnit',
    body: `Tere Kadri ja hei!

Lokakuussa ja marraskuussa meillä oli yhteensä 7 tuntia: 8.10., 15.10., 22.10., 29.10., 5.11., 12.11. ja 19.11.
7 × 35 € = 245 €, ei arvonlisäveroa (vähäinen liiketoiminta).

Laskun numero on 23 ja viimeinen maksupäivä 11.12.2026.
IBAN FI06 5413 0400 1489 20, BIC OKOYFIHH, saaja Päivi Koskela

Astevaihtelu meni viimeksi jo todella hienosti. Aitäh!

Päivi`,
    attachments: [],
  },
  {
    name: 'muuttomies Vantaa, lisätunti sovittu paikan päällä',
    subject: 'Muutto 21.11. – lasku 1450',
    body: `Moi Laura,

kiitti siististi pakatuista laatikoista, niitä oli muuten 74. Lasku 1450:

Kaksi miestä ja auto 5 h × 95 € = 475 €
Kuudes tunti pianoa varten, josta sovittiin lauantaina pihalla, 95 €
Yhteensä 570 € sis. alv

Eräpäivä 4.12.2026
Tili FI92 2243 6293 3788 16
Viite 14504

Uuden kodin ovikoodi on pyyhitty puhelimesta. Onnea uuteen kotiin!

Muutto-Make
Marko Salonen`,
    attachments: [],
  },
  {
    name: 'perhepäivähoitaja Nokia, muistutus lyhyt',
    subject: 'Lokakuun hoitomaksu, lasku 10/2026',
    body: `Hei Tiina,

lokakuun lasku 10/2026 (418 €) taitaa olla vielä auki, eräpäivä oli 16.11. Voisitko katsoa sen maanantaihin 30.11.2026 mennessä? Tili on FI98 5874 8880 3426 91.

Hoitopäiviä oli 19, 22 € päivä. Jos jokin ei täsmää, kysy vaan ovella.

Aatu söi tänään kaksi lautasellista puuroa.

Terveisin Sirpa Hakala`,
    attachments: [],
  },
  {
    name: 'äänittäjä Tampere, päivähinnat',
    subject: 'Lasku 2026/31 – dokkarin äänitykset',
    body: `Hei Kimmo!

Kuvauspäivät 9., 10. ja 13.11. → 3 pv × 390 € = 1 170 €
Laitevuokra 3 pv × 80 € = 240 €
Matkat omalla autolla 186 km × 0,55 € = 102,30 €
Välisumma 1 512,30 €
Alv 25,5 % 385,64 €
Yhteensä 1 897,94 €

Laskun numero 2026/31, eräpäivä 16.12.2026, tilille FI40 8307 6388 7593 42.
Verkkolaskua varten: 003724567896, välittäjä 003723327487 (Apix).

Otto 12 on muuten se, jossa kuuluu joutsen. Kiitos hyvästä porukasta!
Niko Järvi`,
    attachments: [],
  },
  {
    name: 'parturi vanhainkodissa, huoneittain',
    subject: 'Lasku 98, hiustenleikkuut Iltarauhassa',
    body: `Hei osasto 3,

tässä marraskuun leikkuut huoneittain:
huone 12: 28 €
huone 14: 28 €
huone 15: leikkuu ja permanentti 74 €
huone 21: 28 €
Yhteensä 158 € (alv sisältyy)

Lasku 98, eräpäivä 9.12.2026, tili FI74 5115 9265 2423 64, viite 981585.

Huoneen 15 Elsa tanssi lopuksi käytävällä valssia. Seuraava käynti ti 15.12. klo 9.

Kiitos avusta suihkun kanssa!
Parturi Minna Ojala`,
    attachments: [],
  },
  {
    name: 'it-tukihenkilö Vaasa, puolituntien laskutus',
    subject: 'Tietokoneapu, faktura / lasku 44',
    body: `Hej och hei Gunilla,

tulostin toimii ja kuvat ovat tallessa. Aikaa meni:

3.11. 1,5 h
10.11. 0,5 h (etänä)
17.11. 1 h
yhteensä 3 h × 50 € = 150 € sis. alv

Lasku 44, eräpäivä 8.12.2026, tili FI32 4226 2281 3543 87.
Salasanalappu kannattaa siirtää näytön reunasta laatikkoon.

Kiitos korvapuusteista!
Kenneth Backman`,
    attachments: [],
  },
  {
    name: 'kattoremontti Mikkeli, iso lasku, välimaksut',
    subject: 'Katon loppulasku 2026-208',
    body: `Hyvä Eero ja Liisa,

katto on valmis ja telineet haetaan perjantaina 27.11. Tilanne on tämä:

Urakkasumma sopimuksen mukaan 14 600 €
Maksettu 1. erä 15.9. −5 000 €
Maksettu 2. erä 20.10. −5 000 €
Loppulasku 4 600 €

Summat sisältävät alv 25,5 %. Laskun nro 2026-208, eräpäivä 16.12.2026, tili FI56 5211 7529 0950 27, viite 20262080.

Työn osuus kotitalousvähennystä varten on koko urakasta 6 200 €.
Räystäslaudan kohdalla näkyvä naarmu maalataan ensi viikolla, se on meidän jälkemme.

Kiitos yhteistyöstä
Kattotyö Asikainen
Juha Asikainen`,
    attachments: [{ name: 'loppulasku_2026-208.pdf' }, { name: 'kuvat_katosta.pdf' }],
  },
  {
    name: 'ratsastuksenohjaaja Hollola, kausimaksu',
    subject: 'Syyskauden tunnit, lasku 306',
    body: `Moi Katja!

Iidan syyskausi: 12 tuntia × 27 € = 324 €. Kaksi peruuntui minun flunssani takia, joten niistä hyvitys 54 €. Maksettavaa 270 €, alv sisältyy.

Lasku 306, eräpäivä pe 11.12.2026
tili FI05 5143 5327 9923 49

Joulukuvaelma on la 19.12. klo 13, ja Iida saa Veikon. Lämmintä päälle, maneesissa on kylmempi kuin pihalla!

Kiitos syksystä
Heli / Tallimäen ratsut`,
    attachments: [],
  },
  {
    name: 'konsultti Helsinki, tuntilista viikoittain, tilausnumero',
    subject: 'Lasku 2026-88, tilausnumero 4500718832',
    body: `Hei Petra,

ohessa marraskuun lasku. Tunnit viikoittain:

vk 45   12 h
vk 46   16 h
vk 47   10 h
yht.    38 h × 90 €/h = 3 420,00 €
alv 25,5 %               872,10 €
yhteensä               4 292,10 €

Lasku 2026-88, eräpäivä 25.12.2026, joka on joulupäivä, joten pankki siirtää sen seuraavaan arkipäivään.
Tili FI58 1338 3229 1446 91, viite 2026888. Verkkolasku on jo matkalla.

Tilausnumeronne 4500718832 on laskun viitetiedoissa, kuten taloustoimistonne toivoi.

Kiitos taas sujuvasta kuusta!
Ulla-Maija Korhonen`,
    attachments: [{ name: 'lasku_2026-88.pdf' }],
  },
  {
    name: 'lastenhoitaja Oulu, pienet summat',
    subject: 'Hoitoillat marraskuussa (lasku 7)',
    body: `Moi!

7.11. 4 h
14.11. 3 h
21.11. 5 h
= 12 h, ja sovittu hinta on 13 €/h eli 156 €.

Lasku 7, eräpäivä 2.12.2026. Tilinumeroni on FI68 5112 4805 7324 15 tai MobilePay 040 765 4321.

Viimeksi luettiin sama dinosauruskirja kuudesti, osaan sen nyt ulkoa.

Kiitos! Nea Kallio`,
    attachments: [],
  },
  {
    name: 'kivimies hautausmaalla, osanotto, kaiverrus',
    subject: 'Kaiverrus hautakiveen, lasku 1203',
    body: `Hyvä Irma,

otan osaa suruunne. Kaiverrus on nyt valmis, ja kivi on paikallaan korttelissa 8, rivi 3.

Kaiverrus 42 merkkiä × 6,50 € = 273 €
Kiven oikaisu 80 €
Yhteensä 353 €, alv sisältyy

Laskun numero 1203. Eräpäivä on 31.12.2026, kiirettä ei ole. Tili FI29 5274 0519 0102 90, viite 12030.

Kynttilälyhdyn laitoin takaisin samaan kohtaan.

Kunnioittavasti
Kivityö Lauri Pesonen`,
    attachments: [],
  },
  {
    name: 'videokuvaaja, tarjous hyväksytty, ennakkolasku',
    subject: 'Ennakkolasku 2027-001, kevään yritysvideo',
    body: `Hei Riku,

kiitos kun hyväksyit tarjouksen! Sovittu hinta on 3 200 € + alv, ja siitä 25 % maksetaan etukäteen.

Ennakko 800,00 €
Alv 25,5 % 204,00 €
Yhteensä 1 004,00 €

Laskun numero 2027-001, eräpäivä 15.1.2027, tili FI11 8330 4062 5187 05, viite 20270014.
Kuvauspäivät ovat 2. ja 3.2., varapäivä 9.2.

Mukavaa joulun odotusta!
Santeri Kuusela`,
    attachments: [],
  },
  {
    name: 'pesula ja mattopesu Rauma, neliöt',
    subject: 'Lasku 860 mattojen pesusta',
    body: `Hei Tarja

Matot ovat kuivat ja rullalla. Mitat ja hinnat:
punainen räsymatto 0,8 × 4 m = 3,2 m²
villamatto 2 × 3 m = 6 m²
yhteensä 9,2 m² × 15 € = 138 €

Lasku 860, alv sisältyy. Maksuaikaa on 10.12.2026 saakka, tili FI59 5338 5241 4115 53.
Haku arkisin klo 8–16, ovi B. Punaisesta lähti se mustikka, vihdoinkin.

Kiitos! Matto-Mari
Mari Lehtinen`,
    attachments: [],
  },
  {
    name: 'toimittaja freelance, juttupalkkio, kaksi juttua',
    subject: 'Lasku 2026/40: kaksi juttua numeroon 12',
    body: `Moi Essi,

juttu saariston postista (7 200 merkkiä) 380 €
kainalojuttu (1 900 merkkiä) 110 €
valokuvat 5 kpl à 30 € 150 €
yhteensä 640 € + alv 25,5 % 163,20 € = 803,20 €

Lasku 2026/40, eräpäivä 9.12.2026, tili FI81 2191 3830 2260 30.

Postinkantaja tarkisti sitaattinsa ja sanoi: "Se oli 38 vuotta eikä 28." Korjasin sen tekstiin eilen.

Kiitos hyvästä editoinnista, se sattui vain vähän.
Anu Raitala`,
    attachments: [],
  },
  {
    name: 'jalkahoitaja Iisalmi, muistutus, asiakas sairaalassa',
    subject: 'Lasku 377, ei hätää',
    body: `Hei Aino,

kuulin tyttäreltäsi, että olet kotiutunut. Hyvä niin! Lasku 377 (54 €) elokuulta on vielä maksamatta, mutta toipuminen ensin. Sopisiko uusi eräpäivä perjantai 18.12.2026?

Tili FI58 5679 2135 3764 86, viite 3777. Jalkahoito 46 € ja voide 8 €, jos haluat tarkistaa.

Voin tulla tammikuussa kotikäynnille, portaita ei tarvitse kiivetä.

Terveisin
Eija Tikkanen, jalkahoitaja`,
    attachments: [],
  },
  {
    name: 'valaistussuunnittelija, useita alennuksia',
    subject: 'Lasku 2026-52 valaistussuunnitelmasta',
    body: `Hei Henrik,

tässä laskun 2026-52 sisältö:

Suunnittelu 20 h × 70 €            1 400,00
Kanta-asiakkaan alennus 5 %          −70,00
Hyvitys palautetusta valaisimesta    −45,00
Veroton                            1 285,00
Alv 25,5 %                           327,68
Maksettavaa                        1 612,68 €

Eräpäivä 14.12.2026, tili FI34 1335 0236 5931 29, viite 2026529.

Asentaja tulee teille ke 2.12. klo 8, ja valaisin L4 jää vielä odottamaan kupua. Kiitos kärsivällisyydestä sen kanssa.

Terveisin
Milla Forsström`,
    attachments: [],
  },
  {
    name: 'polttopuukauppias Kangasala, motit',
    subject: 'Klapilasku 118',
    body: `Moro!

Koivuklapia 6 heittomottia à 95 € = 570 €, kuljetus 40 €, yhteensä 610 € (alv mukana). Lasku 118, eräpäivä 9.12.2026, tilinumero FI75 5263 4882 6874 06.

Kuorma on liiterin edessä pressun alla. Jos peruutan taas postilaatikkoon, saatte motin ilmaiseksi. Tällä kertaa meni tunti ja nolla laatikkoa.

Kiitos kaupoista, Raimo Ahola`,
    attachments: [],
  },
  {
    name: 'asuntoarvioija, kiinteä hinta, verkkolasku ei mennyt perille',
    subject: 'Lasku 2026-1009 uudelleen',
    body: `Hyvää huomenta Kaisa,

verkkolasku kimposi takaisin, joten lähetän saman laskun varmuuden vuoksi pdf:nä. Lasku 2026-1009, arviokirja osoitteeseen Kuusitie 4 B 17, hinta 340,00 € + alv 86,70 € = 426,70 €.

Eräpäivä 10.12.2026, tili FI11 2695 6646 7001 23, viite 202610094.

Voisitko samalla kertoa, onko teillä uusi verkkolaskuosoite? Meillä on tiedossa 003719988776.

Kiitos avusta!
Jarmo Vesterinen`,
    attachments: [{ name: 'lasku-2026-1009.pdf' }],
  },
  {
    name: 'DJ, häät, kuljetus',
    subject: 'Häämusiikki 14.11. / lasku 29',
    body: `Moikka Anni ja Teemu!

Kiitos illasta, tanssilattia oli täynnä kello 01.40 asti. Lasku 29:
– DJ 19.00–02.00, 890 €
– kaiuttimet pihalle 120 €
– varausmaksu maksettu maaliskuussa, −200 €
Jää maksettavaksi 810 € sis. alv.

Eräpäivä 30.11.2026, tili FI51 5751 4496 9074 39.
PS. Toivelistan kappale 17 jäi soittamatta, olen siitä velkaa yhden humpan.

Jussi "DJ Jusa" Niemelä`,
    attachments: [],
  },
  {
    name: 'maalari Kotka, neliöhinta, lisätyö hyväksytty viestillä',
    subject: 'Maalaustyöt, lasku 415',
    body: `Hei Birgit,

makuuhuone ja eteinen on maalattu.

seinät 46 m² × 14 € = 644 €
katto 18 m² × 12 € = 216 €
eteisen ovi, jonka hyväksyit tekstiviestillä 17.11., 90 €
yhteensä 950 € (sis. alv 25,5 %)

Lasku 415, eräpäivä ti 8.12.2026
tilille FI61 5112 3090 1044 05, viite 4158

Kotitalousvähennyksen saat koko summasta, maalit olivat sinun. Sävy oli Y 417, jos joskus tarvitsee paikata.

Kiitos ja hyvää joulunalusaikaa
Olli Rautio`,
    attachments: [],
  },
  {
    name: 'laulunopettaja, peruutettu tunti sovittu',
    subject: 'Laulutunnit marraskuu, lasku 2026-11-03',
    body: `Hei Mirva,

marraskuussa kolme laulutuntia à 48 € eli 144 €. Sairastumisen takia siirretty tunti (18.11.) pidetään joulukuussa, siitä ei ole maksua tässä.

Laskun numero: 2026-11-03
Eräpäivä: 7.12.2026
Tili: FI10 4181 5208 1648 57
Saaja: Aliisa Wrede

Korkea a soi viimeksi kuin kello. Matineassa olet kolmantena, sali aukeaa 17.30.

Kiitos & pikaista paranemista!
Aliisa`,
    attachments: [],
  },
  {
    name: 'tilitoimisto, hinnankorotus ensi vuonna ja toimitusajat',
    subject: 'Lasku 60214 ja tammikuun aikataulu',
    body: `Hei yrittäjä-Minna,

marraskuun lasku 60214 on 215,00 € + alv 54,83 € eli 269,83 €. Eräpäivä 9.12.2026, tili FI06 1273 9172 1042 66, viite 602149.

Pari päivää kalenteriin:
• joulukuun kuitit 8.1. mennessä
• alv-ilmoitus lähtee meiltä 12.2.
• toimisto kiinni 23.12.–3.1.

Kuukausihinta on helmikuusta 2027 alkaen 222 € + alv. Jos se mietityttää, soita, niin katsotaan yhdessä.

Kiitos kuluneesta vuodesta!
Kristiina Palo`,
    attachments: [],
  },
  {
    name: 'kampaaja kotikäynnit Lieksa, murrepuhetta',
    subject: 'Lasku 55 tukanleikkuista',
    body: `No hei vuan!

Tulj käytyä teillä kolomisin: sinä 35 €, ukko 22 € ja poeka 18 €. Yhteensä 75 €, siinä on vero mukana.
Lasku 55, maksuaekoo on 4.12.2026 asti, tili FI68 5465 2424 2224 31.

Kiitos rieskoista, söin ne jo autossa.
Terveisin Hilkka Turunen`,
    attachments: [],
  },
  {
    name: 'lvi-suunnittelija, useampi kohde',
    subject: 'Lasku 2026-301, As Oy Mäntylä',
    body: `Hei isännöitsijä Paula,

As Oy Mäntylän suunnittelutyöt lokakuulta, lasku 2026-301:

A-talo   9 h
B-talo   7,5 h
palaverit 3 kpl, yhteensä 4,5 h
21 h × 82 € = 1 722,00 €
alv 25,5 % 439,11 €
maksettava summa 2 161,11 €

Eräpäivä 16.12.2026. Tili FI37 2228 0223 7073 91. Viite 202 63018.

Hallituksen kokous on 8.12. klo 18, tulen paikalle. B-talon asunto 23 pyysi vielä katsomaan patterin, teen sen samalla reissulla ilman eri maksua.

Ystävällisin terveisin
DI Matias Holm`,
    attachments: [],
  },
  {
    name: 'koirahoitola Kirkkonummi, yöt ja alennus toisesta koirasta',
    subject: 'Rekun ja Tessun loma – lasku 730',
    body: `Hei perhe Laine,

Reku 5 yötä × 32 € = 160 €
Tessu 5 yötä × 32 €, sisaralennus puoleen hintaan = 80 €
Yhteensä 240 € (alv mukana)

Lasku 730, eräpäivä 3.12.2026, MobilePay 74410 tai tili FI28 4289 8111 5661 51.

Reku nukkui viereisellä sohvalla ja Tessu sen päällä. Tessun sininen pallo jäi tänne, laitan sen naulaan numero 6.

Kiitos luottamuksesta!
Saija, Koirahoitola Kallionkolo`,
    attachments: [],
  },
  {
    name: 'kaivinkoneurakoitsija Ylivieska, kuutiot',
    subject: 'Lasku 2026-77 tontin pohjatyöt',
    body: `Terve

Pohjat on nyt ajettu ja tasattu.
Kaivuu 14 h × 75 € = 1 050 €
Sora 60 m³ × 16 € = 960 €
Koneen siirto 120 €
Veroton 2 130 €
Alv 25,5 % 543,15 €
Yhteensä 2 673,15 €

Eräpäivä 18.12.2026 ja tili FI38 5253 7802 0045 39, viite 2026778.
Salaojan tarkastus on ma 30.11. klo 12, olen silloin paikalla.

Kiitos, hyvin sujui vaikka satoi.
Ari Hautala, Hautalan Kone`,
    attachments: [],
  },
  {
    name: 'jooga, avoin muistutus omalla mokalla',
    subject: 'Lasku 84 – taisin laittaa väärän osoitteen',
    body: `Moi Elina,

olin lähettänyt laskun 84 vanhaan osoitteeseesi, joten ei ihme, ettei siitä ole kuulunut. Tässä se uudestaan: joogakurssi 8 kertaa × 16 € = 128 €.

Uusi eräpäivä on 10.12.2026, tili FI38 1653 9210 6699 24, viite 84123.

Ensi maanantaina teemme pelkkää loppurentoutusta, ota villasukat.

Kiitos ymmärryksestä!
Henna Arola`,
    attachments: [],
  },
  {
    name: 'hautaustoimiston pitokokki, muistotilaisuus',
    subject: 'Muistotilaisuus 14.11., lasku 2290',
    body: `Hyvä Hannele ja perhe,

lämmin osanotto vielä kerran. Tilaisuudessa oli 38 henkeä.

Lohikeitto ja leipä 38 × 17,50 € = 665,00 €
Kahvi ja kakku 38 × 8,50 € = 323,00 €
Yhteensä 988,00 €, sisältää alv 13,5 %

Laskun numero 2290, eräpäivä 18.12.2026, tilinumero FI17 5825 7381 1985 52.
Keittoa jäi, ja pakastin sen sisarenne toiveesta; viisi rasiaa odottaa seurakuntatalon pakastimessa.

Voimia toivottaen
Pitopalvelu Orvokki Saarela`,
    attachments: [],
  },
  {
    name: 'sisustussuunnittelija, lyhyt toisto keskustelusta',
    subject: 'Re: Re: olohuoneen suunnitelma + lasku 36',
    body: `Hei taas Nina,

> Voitko laskuttaa vasta kun verhot on valittu?

Voin, ja ne on nyt valittu. Lasku 36: suunnittelupaketti 690 € ja sovittu toinen kierros 110 €, yhteensä 800 € sis. alv.

> Mihin mennessä pitää maksaa?

Eräpäivä on ke 9.12.2026.

> Ja mille tilille?

FI95 1323 7622 2286 85, viestiksi lasku 36.

Kiitos hyvistä kysymyksistä, sohva saapuu viikolla 51!
Petra Heino`,
    attachments: [],
  },
  {
    name: 'tuulilasit ja autolasi, sovittu omavastuu',
    subject: 'Tuulilasin vaihto, lasku 5008',
    body: `Hei Kalle,

vakuutusyhtiö maksaa oman osuutensa suoraan, sinulle jää vain omavastuu. Lasku 5008:
tuulilasin vaihto 780 €
vakuutuksen osuus −580 €
omavastuu 200 €

Eräpäivä 11.12.2026, tili FI56 5199 8177 5153 95, viite 50089. Vahinkonumero on 26-448190, sitä ei tarvitse laittaa maksuun.

Pesussa voi käydä lauantaista alkaen. Kiitos käynnistä!
Autolasi Riekkinen, Tomi`,
    attachments: [],
  },
  {
    name: 'tietokirjailija, luento, matkakulut',
    subject: 'Luento 12.11. Imatralla, lasku 2026-15',
    body: `Hyvä kirjaston väki,

kiitos lämpimästä vastaanotosta, 64 kuulijaa tiistaisateessa... ei kun torstaisateessa!

Luentopalkkio 350,00 €
Juna Helsinki–Imatra–Helsinki 52,80 €
Veroton yhteensä 402,80 €
Alv 25,5 % 102,71 €
Yhteensä 505,51 €

Lasku 2026-15, eräpäivä 12.12.2026, tili FI41 2230 8903 6497 89.
Kunnan tilausviite KIR-2204 on laskulla.

Terveisin
Eeva Sipilä`,
    attachments: [],
  },
  {
    name: 'lukkoseppä yöllä, hinta kerrottu puhelimessa',
    subject: 'Oven avaus su 22.11., lasku 9917',
    body: `Huomenta Joel,

toivottavasti uni maistui lopulta. Lasku 9917 on 165 €: oven avaus 95 € ja sunnuntailisä 70 €, kuten puhelimessa juteltiin.

Sunnuntai on itsenäisyyspäivä, joten laitoin eräpäiväksi maanantain 7.12.2026.
Tili FI59 5114 3977 4592 76, viite 99176.

Vara-avain kannattaa viedä naapuriin, ehkä sille 4. kerroksen mummolle.

Kiitos! Lukko-Late
Lauri Toivola`,
    attachments: [],
  },
  {
    name: 'pihasuunnittelija, kolme eri toimituspäivää',
    subject: 'Lasku 2026-63 (pihasuunnitelma Järvenpää)',
    body: `Hei Maija,

luonnos 12.10., muutokset 2.11. ja lopulliset kuvat 20.11. – kaikki samalla laskulla 2026-63.

Suunnitelma kiinteään hintaan 780 €, alv sisältyy. Maksetaan kahdessa osassa, niin kuin toivoit:
390 € viimeistään 11.12.2026
390 € viimeistään 11.1.2027
Tili FI49 1289 2374 0519 99, viite molemmissa 2026639.

Taimilista on kuvissa 5 ja 6. Kiitos, teidän pihasta tulee mehiläisten suosikki!

Sini Vuorela`,
    attachments: [],
  },
  {
    name: 'hevosenkengittäjä Laihia, kengät kpl',
    subject: 'Kengitykset 23.11., lasku 612',
    body: `Terve Mervi,

Ponille vuolu 45 €, Tähdelle neljä kenkää 120 € ja Rojulle kaksi etukenkää 75 €. Yhteensä 240 € sis. alv.

Lasku 612, eräpäivä 7.12.2026, tili FI76 5851 2476 1106 92.

Roju astui varpaille vain kerran, se on meidän ennätys. Seuraava väli 7 viikkoa eli viikolla 2.

Kiitoksia, Kari Passi`,
    attachments: [],
  },
  {
    name: 'graafikko, avustus yhdistykselle, pyöristys',
    subject: 'Lasku 81 yhdistyksen julisteesta',
    body: `Moi Sari,

juliste 300 €, yhdistysalennus 20 % eli 60 €, jää 240 €. Painotalon lasku 86,40 € kulkee minun kauttani, yhteensä siis 326,40 € (alv sisältyy).

Lasku 81 / eräpäivä 10.12.2026 / tili FI25 4497 9529 7934 01

Julisteita on 150 kpl, ja ne voi hakea studiolta, summeri 9. Kiitos kivasta talkoohengestä!

Rasmus Berg`,
    attachments: [],
  },
  {
    name: 'kiitos maksusta ja uusi lasku samassa',
    subject: 'Kiitos, lasku 190 maksettu – ja tässä 191',
    body: `Hei Ritva,

lasku 190 (86 €) tuli tilille maanantaina, kiitos nopeudesta!

Marraskuun ikkunanpesu on lasku 191: 14 ikkunaa × 8 € = 112 €, alv sisältyy. Eräpäivä 9.12.2026, tili FI10 5279 8117 4854 05, viite 1915.

Parvekelasit teen 3.12., jos pakkanen pysyy alle viiden asteen.

Terveisin Kaarlo Mustonen`,
    attachments: [],
  },
  {
    name: 'käsikirjoituksen oikolukija, sivut, osa palautettu',
    subject: 'Oikoluku valmis, lasku 2026/9',
    body: `Hei Lauri,

sivuja oli lopulta 184, hinta 4 €/sivu, siis 736 €. Kuvaliitteen 12 sivua luin samalla ilman veloitusta. Toimin alv-vapaasti.

Lasku 2026/9, maksupäivä viimeistään ma 14.12.2026, tili FI03 3756 7325 1243 81, saaja Helmi Kivelä.

Sivulla 97 sankari juo kahvia ja sivulla 98 hän keittää sitä. Merkitsin keltaisella.

Onnea kirjalle, ja kiitos että sain lukea ensimmäisenä!
Helmi`,
    attachments: [],
  },
  {
    name: 'edelleen lähetetty: isännöitsijän kommentti',
    subject: 'Fwd: lumityöt / lasku 2026-12',
    body: `Hei Jorma,

Satu pyysi lähettämään laskun suoraan sinulle. Hänen viestinsä eiliseltä:

---------- Edelleen lähetetty viesti ----------
"Moi, lumityöt hyväksytty. Laskutusosoite on nyt As Oy Kuusenlatva, Jorma hoitaa. T. Satu"
------------------------------------------------

Lasku 2026-12: päivystys marraskuulta 150 € ja kaksi aurausta 2 × 85 € = 170 €, yhteensä 320 € (alv sisältyy). Eräpäivä 10.12.2026. Tili FI87 5692 5706 3805 66, viite 2026121.

Kiitos molemmille!
Toni Lampinen, Lampisen Piha`,
    attachments: [],
  },
  {
    name: 'rakennuspiirtäjä, ennakkoon sovittu arvio ylittyi ja hyväksyttiin',
    subject: 'Lupakuvat autotalliin – lasku 118/26',
    body: `Hei Sari ja Mikko,

arvio oli 10 tuntia. Kun kunta pyysi naapurikuvan, kysyin teiltä 5.11. ja vastasitte "anna mennä vaan", joten tunteja tuli 13.

13 h × 55 € = 715 €
tulosteet 3 sarjaa × 15 € = 45 €
yhteensä 760 € sis. alv 25,5 %

Lasku 118/26, eräpäivä 15.12.2026, tili FI30 5306 8975 3850 90, viite 118264.

Rakennustarkastaja Lehto on paikalla tiistaisin klo 9–11, huone 214.

Kiitos ja onnea autotallille!
Reetta Savola`,
    attachments: [],
  },
  {
    name: 'ruotsalainen asiakas, euroissa, ulkomaanmaksu',
    subject: 'Lasku 2026-27, äänikirja',
    body: `Hej Lars, hei!

Sanoit, että suomi on sinulle hyvää harjoitusta, joten tässä suomeksi:

Äänikirjan luenta 6 tuntia 40 minuuttia valmista ääntä, sovittu hinta 1 900 €. Lasku on euroissa, ja Ruotsin yrityksenä hoidatte arvonlisäveron itse.

Laskun numero 2026-27
Viimeinen maksupäivä 18.12.2026
IBAN FI63 1440 0043 2283 41
BIC NDEAFIHH
Saaja Markus Ekholm

Jos pankki kysyy kulujen jaosta, valitse SHA, silloin kumpikin maksaa omansa.

Kiitos hienosta kirjasta. Luku 11 itketti vähän studiossakin.
Markus`,
    attachments: [],
  },
  {
    name: 'ulkomaanopas Lapissa, ryhmä, päiväkohtainen',
    subject: 'Vaellus Ylläksellä, lasku 2026-8',
    body: `Moi porukka!

8 hengen vaellus 16.–18.11.:
opastus 3 pv × 260 € = 780 €
eväät 8 hlö × 3 pv × 14 € = 336 €
lumikengät 8 paria × 20 € = 160 €
yhteensä 1 276 € (alv mukana)

Lasku 2026-8, eräpäivä 9.12.2026. Tili FI19 5216 6707 3973 90, viestiksi ryhmän nimi.

Kahdet lapaset jäivät kodalle, punaiset ja raidalliset. Postitan ne perjantaina.
Kiitos, että jaksoitte mun revontulivitsit.

Aslak Näkkäläjärvi`,
    attachments: [],
  },
  {
    name: 'lomamökin siivous, puhelinnumero, avain',
    subject: 'Mökin siivous lasku 64',
    body: `Hei Tuomas, mökki on putsattu. 4 h x 36 e = 144 e, siinä on alv. Laskun nro 64, eräpäivä 7.12.2026, tili FI6351683090562472.
Avain on liiterin kolmannen laudan takana. Jos hiiriä näkyy, soita Eskolle 0400 112 233.
Kiitos ja hyvää talvea! t. Arja Heino`,
    attachments: [],
  },
  {
    name: 'koodari, retainer-sopimus, alennettu kuukausi',
    subject: 'Ylläpito marraskuu 2026, lasku 1107',
    body: `Hei Tuuli,

marraskuun ylläpito 450 €. Koska palvelin oli 4.11. alhaalla kolme tuntia, vähensin siitä 50 €, vaikka et pyytänyt. Jää 400 € + alv 25,5 % 102 € = 502 €.

Lasku 1107, eräpäivä 9.12.2026, tili FI88 8579 2360 3773 45, viite 11073. Verkkolasku lähti samalla.

Tammikuusta alkaen kuukausihinta on 470 € + alv, sama sopimus, josta puhuttiin syyskuussa.

Virhelokissa ei ole nyt mitään punaista. Kiitos kärsivällisyydestä!
Eetu Salminen`,
    attachments: [],
  },
  {
    name: 'kotiapu vanhukselle, tytär maksaa, kuukauden päivät',
    subject: 'Äitisi kotiapu marraskuussa, lasku 411',
    body: `Hei Marika,

äidillä on kaikki hyvin, eilen laulettiin yhdessä. Marraskuun käynnit:

ma 2.11. 2 h
ma 9.11. 2 h
to 12.11. 1 h (lääkäri)
ma 16.11. 2 h
ma 23.11. 2 h
Yhteensä 9 h × 34 € = 306 €

Lasku 411, alv 0 % sosiaalipalveluna. Eräpäivä pe 11.12.2026, tili FI12 5257 3674 2758 32.
Kotitalousvähennys tulee koko summasta, todistus on liitteenä.

Lämmin kiitos pullapussista!
Marjo Kettunen`,
    attachments: [{ name: 'lasku-411.pdf' }, { name: 'todistus-kotiapu.pdf' }],
  },
  {
    name: 'teatteripukija, vuokrat ja takuumaksu',
    subject: 'Pukuvuokra 13.–15.11., lasku 2026/22',
    body: `Hei harrastajateatteri!

Puvut palasivat ehjinä, vain yksi nappi oli eksynyt viittaan.

12 pukua × 18 € = 216 €
pesu 35 €
takuumaksu palautuu −100 €
Maksettavaa 151 €, alv sisältyy

Lasku 2026/22. Eräpäivä 4.12.2026. Tili FI57 2506 0157 4948 86, viite 2026228.

Rosvopäällikön hattu sopi muuten paremmin poliisille. Kiitos hyvästä naurusta!
Aune Virolainen`,
    attachments: [],
  },
  {
    name: 'kirjansitoja, tilaus numeroina',
    subject: 'Lasku 73, vieraskirjat',
    body: `Hei Helka,

kolme vieraskirjaa lähti eilen postissa, seurantakoodi JJFI 6677 1290. Hinta 3 × 64 € = 192 € ja postitus 9,90 €, yhteensä 201,90 € (sis. alv).

Lasku 73 ja eräpäivä 9.12.2026. Voit maksaa tilille FI19 4250 0497 1560 09.

Kannen kangas on pellavaa ja tahraantuu kahvista, mutta niinhän me kaikki.

Kiitos tilauksesta!
Oona Virta`,
    attachments: [],
  },
  {
    name: 'aurinkopaneelit, maksuaikataulu ja tarkastus',
    subject: 'Lasku 2026-94, paneelit, 2/2',
    body: `Hei Virpi,

asennus valmistui ja mittari pyörii takaperin. Sopimuksen 8 900 €:n summasta maksoitte lokakuussa 4 000 €. Loppu on 4 900 €, alv 25,5 % sisältyy.

Lasku 2026-94
Eräpäivä 16.12.2026
Tili FI08 5990 9271 6291 58
Viite 2026943

Verkkoyhtiö vaihtaa mittarin ti 1.12. klo 8–12, jonkun olisi hyvä olla kotona. Paneeleja on 18 kpl, sovelluksessa näkyy niiden tuotto.

Kiitos kaupoista ja kahvista
Jani Ronkainen
Itä-Aurinko`,
    attachments: [],
  },
  {
    name: 'tanssiopettaja, muistutus, taas oma huumori',
    subject: 'Lasku 51 ja kaksi vasenta jalkaa',
    body: `Hei Arto,

tanssinopettaja kompuroi: en muistanut merkitä laskun 51 eräpäivää kalenteriini ja huomasin vasta tänään, että se meni 10.11. Parikurssi oli 2 × 95 € = 190 €.

Voisitko maksaa sen ke 2.12.2026 mennessä? Tili FI29 5305 0731 1899 66, viite 51907. Jos raha on jo tulossa, unohda koko viesti.

Humppa jatkuu joka tapauksessa torstaina klo 19.
Terkuin Lotta Kivistö`,
    attachments: [],
  },
  {
    name: 'alv eri kannat: kahvila toimitti kokoukseen',
    subject: 'Kokoustarjoilu 18.11., lasku 3056',
    body: `Hei Leila,

erittelin verot, kun kysyit:

Lounas 14 × 13,00 € = 182,00 € (alv 13,5 %)
Kahvi ja pulla 14 × 5,50 € = 77,00 € (alv 13,5 %)
Astiavuokra 25,00 € (alv 25,5 %)
Yhteensä 284,00 €, verot sisältyvät

Lasku 3056, maksupäivä viimeistään 9.12.2026, tili FI03 5120 5243 1319 95, viite 30562.

Laktoositonta maitoa jäi litra, jätin sen jääkaappiinne hyllylle 2. Kiitos!

Kahvila Pikkuleipä, Sointu Manninen`,
    attachments: [],
  },
  {
    name: 'akvaariohuolto, käynnit ja numeroitu lista',
    subject: 'Akvaariohuollon lasku 2026/05',
    body: `Hei vastaanotto,

1) huoltokäynti 3.11.   70 €
2) huoltokäynti 17.11.  70 €
3) suodatinpatruuna     24 €
4) 6 neontetraa à 3 €   18 €
Yht. 182 € sis. alv

Lasku 2026/05, eräpäivä 8.12.2026. Maksun voi tehdä tilille FI70 1229 8721 8277 78.

Veden pH oli 6,8 ja lämpö 25 astetta. Isompi monni on nimetty ylilääkäriksi.

Kiitos kun jaksatte ruokkia!
Miro Haapala`,
    attachments: [],
  },
  {
    name: 'käsityöläinen, myyjäiset, provisio',
    subject: 'Lasku 18: joulumyyjäisten villasukat',
    body: `Hei Käsityöpuodin Sinikka,

marraskuussa myitte 23 paria à 24 € = 552 €. Teidän osuutenne 25 % on 138 €, joten minulle tulee 414 €. Alv:tä ei ole, sillä kuulun vähäisen toiminnan piiriin.

Lasku 18, eräpäivä 14.12.2026, tili FI69 5316 7703 9325 36, saaja Elli Rahikainen.

Koot 41 ja 42 olivat loppu, neulon lisää itsenäisyyspäivän yli. Kiitos, että jaksat kertoa lankojen tarinaa!
Elli`,
    attachments: [],
  },
  {
    name: 'isännöitsijän sijainen, hyvitys ja uusi summa',
    subject: 'Muistutus laskusta 2026-201, hyvitys huomioitu',
    body: `Hyvä Arvo,

laskun 2026-201 eräpäivä oli 10.11. Sillä välin hyvitin 60 €, koska lasipöydän kuljetus jäi tekemättä. Summa on nyt 340 € (alkuperäinen 400 €).

Jos sopii, maksa 4.12.2026 mennessä tilille FI65 5655 5481 8776 33, viite 20262019. Jos jokin on epäselvää, soita vaikka illallakin, 044 998 7766.

Kiitos ja terveisiä vaimolle!
Kuljetus Juntunen
Hannu`,
    attachments: [],
  },
  {
    name: 'psykoterapeutti, alv-vapaa, neutraali',
    subject: 'Lasku 2026-66',
    body: `Hei Veikko,

tässä marraskuun lasku 2026-66.

Käynnit: 5.11., 12.11., 19.11.
3 × 95 € = 285 €
Alv 0 % terveydenhoitopalveluna

Eräpäivä on 11.12.2026, tilinumero FI05 2192 4060 0475 09, viite 2026668. Kela korvaa osan jälkikäteen, kun liität laskun hakemukseen.

Seuraava aika on to 26.11. klo 14, toisessa kerroksessa huone 207.

Ystävällisin terveisin
Susanna Aho`,
    attachments: [],
  },
  {
    name: 'hevoskuljetus, monta kilometriä, valuuttaton',
    subject: 'Lasku 39 hevoskuljetus Ypäjälle',
    body: `Hei Anu

kuljetus 21.11. meni hyvin, Salama hirnui vain Forssan kohdalla. 265 km × 1,20 € = 318 €, odotus 2 h × 35 € = 70 €, yhteensä 388 €, alv mukana.

Lasku 39, eräpäivä 7.12.2026, tili FI12 5332 0475 3371 90.
Traileri on KYR-871, jos tarvitset vakuutukseen.

Kiitos! Olavi Sirén`,
    attachments: [],
  },
  {
    name: 'pieni muutos hintaan, sovittu, kiinteistövälittäjän kuvaus',
    subject: 'Lasku 2026-130, Kasarminkatu 22 kuvaus',
    body: `Hei Tanja,

kuvat ovat pilvessä, 28 kpl. Dronekuva tuli mukaan, kuten viestissäsi 18.11. toivoit ("ota se drone, vaikka maksaa 60 lisää").

Kuvaus 190 €
Drone 60 €
Veroton 250 €
Alv 25,5 % 63,75 €
Yhteensä 313,75 €

Lasku 2026-130, eräpäivä 9.12.2026, tili FI30 8241 5430 9783 54, viite 20261308. Alakerran ovikoodi on minulla muistissa 24.12. asti, sitten poistan sen.

Kiitos hyvästä vauhdista, esittely on kuulemma su 29.11.
Valokuvaaja Teppo Laurila`,
    attachments: [],
  },
]
