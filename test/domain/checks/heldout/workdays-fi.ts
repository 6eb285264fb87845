/** Finnish mails of plain tradespeople on a working day: short, quickly written, one to three faults each. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'putkimies, netto-termi',
    subject: 'Lasku 1182, hanan vaihto',
    body: `Moi Jari,

tässä lasku 1182 keittiön hanan vaihdosta, yhteensä 186 €.
Maksuehto 14 pv netto.
Tili FI48 5291 4177 7631 73, viitteeksi laskun numero.

Kiitos kahveista!
Timo Rantala, Rantalan Putki`,
    attachments: [{ name: 'lasku1182.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [],
  },
  {
    name: 'koiratrimmaaja, syyllistävä muistutus',
    subject: 'Lasku 77 vielä auki',
    body: `Hei Päivi,

lasku 77 (Nelli, trimmaus 65 €) erääntyi 13.11. Kyllä minäkin hoidan omat laskuni ajallaan.
Maksathan viimeistään 30.11.2026 tilille FI58 5011 5244 9390 91.

Terveisin Sanna Koivu, Tassutupa`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Kyllä minäkin hoidan omat laskuni ajallaan.']],
  },
  {
    name: 'valokuvaaja, summat ei täsmää',
    subject: 'Lasku 2026-41 hääkuvaus',
    body: `Hei Emmi ja Olli!

Kiitos ihanasta päivästä. Laskun 2026-41 erittely:
Kuvaus 900 €
Albumi 250 €
Yhteensä 1 250 €
Eräpäivä 9.12.2026, tili FI51 5398 2597 9190 70.

Lämpimin terveisin, Laura Niemi`,
    attachments: [],
    known: [['consistency', 'Yhteensä 1 250 €']],
    unseen: [],
  },
  {
    name: 'kääntäjä, oikeustoimet',
    subject: 'Muistutus laskusta 309',
    body: `Hei,

lasku 309, 420,00 €, on maksamatta. Jos maksua ei näy 2.12.2026 mennessä, siirrän asian perintään ja ryhdyn oikeustoimiin.
Tili: FI53 5341 6721 1068 41

Kiitos, Henrik Salo, kääntäjä`,
    attachments: [],
    known: [['tone', 'siirrän asian perintään ja ryhdyn oikeustoimiin']],
    unseen: [],
  },
  {
    name: 'puutarhuri, epämääräinen eräpäivä',
    subject: 'Syystyöt, lasku 58',
    body: `Terve Matti!

Lehdet on haravoitu ja omenapuut leikattu. Lasku 58 on 240 €. Maksele kun kerkeät tilille FI56 5945 8073 0215 78.

Kiitos ja hyvää talvea, Esko Mäkelä`,
    attachments: [],
    known: [],
    unseen: [['dueDate', 'Maksele kun kerkeät']],
  },
  {
    name: 'ompelija, sovittua kalliimpi',
    subject: 'Lasku 214 verhot',
    body: `Hei Riitta,

verhot ovat valmiit. Sovittiin 120 €, mutta lopulta tulikin 165 €, kun lisäsin vuorikankaan.
Lasku 214, eräpäivä 8.12.2026, tili FI72 5917 4002 9755 09.

Kiitos! Anneli Lehto, Ompelimo Lehto`,
    attachments: [],
    known: [],
    unseen: [['surprise', 'lopulta tulikin 165 €, kun lisäsin vuorikankaan']],
  },
  {
    name: 'hieroja, mainos muistutuksessa',
    subject: 'Muistutus: lasku 93',
    body: `Hei Kaisa,

lasku 93, 70 €, on jäänyt auki. Voisitko maksaa sen 1.12.2026 mennessä tilille FI55 5526 0181 5908 31?
Osta samalla 10 kerran kortti, nyt -20 %!

Kiitos, Mira Aho`,
    attachments: [],
    known: [['incentive', 'Osta samalla 10 kerran kortti, nyt -20 %!']],
    unseen: [],
  },
  {
    name: 'kuljettaja, väärä viikonpäivä',
    subject: 'Lasku 640 muutto',
    body: `Moro Ville,

muuton lasku 640 on 310 €. Eräpäivä on torstai 11.12.2026. Tili FI63 5356 2301 2383 61.

Kiitti ja onnea uuteen kotiin! Pasi Kivelä`,
    attachments: [],
    known: [['dueDate', 'torstai 11.12.2026']],
    unseen: [],
  },
  {
    name: 'pianonvirittäjä, maksutapa puuttuu',
    subject: 'Lasku 12, pianon viritys',
    body: `Hyvä Leena,

kiitos käynnistä. Lasku 12 virityksestä on 130 €, eräpäivä 7.12.2026.

Ystävällisin terveisin, Kalle Virta`,
    attachments: [],
    known: [['missing', 'howToPay']],
    unseen: [],
  },
  {
    name: 'graafikko, välitön maksu ja huuto',
    subject: 'Lasku 27 MAKSAMATTA!!!',
    body: `Hei Niko,

logon lasku 27, 380 €, on auki. Vaadin välitöntä maksua tilille FI22 5795 4220 5879 19.

Terveisin Elina Koski`,
    attachments: [],
    known: [
      ['tone', 'MAKSAMATTA!!!'],
      ['dueDate', 'Vaadin välitöntä maksua'],
    ],
    unseen: [],
  },
  {
    name: 'kuvittaja, sääli',
    subject: 'Lasku 15 muistutus',
    body: `Moi Anna,

lasku 15, 200 €, on vielä auki. Ilman tätä rahaa en saa lapsille ruokaa pöytään.
Maksatko 1.12.2026 mennessä tilille FI02 5906 7903 7742 05?

Kiitos, Iida Ranta`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Ilman tätä rahaa en saa lapsille ruokaa pöytään.']],
  },
  {
    name: 'siivooja, paikkamerkki jäi',
    subject: 'Lasku 301 siivous',
    body: `Hei [nimi],

siivouksen lasku 301 on 95 €, eräpäivä 8.12.2026, tili FI08 5787 7893 2879 23.

Kiitos, Marjo Elo`,
    attachments: [],
    known: [['consistency', '[nimi]']],
    unseen: [],
  },
  {
    name: 'valmentaja, loppusumma puuttuu',
    subject: 'Lasku 49, lokakuun treenit',
    body: `Moi Teemu,

tässä lasku 49 treeneistä. Eräpäivä 7.12.2026, tili FI41 5748 5260 5747 98.

Kiitos, Sami Oja`,
    attachments: [],
    known: [['missing', 'total']],
    unseen: [],
  },
]
export const good: readonly GoodMail[] = [
  {
    name: 'kirjanpitäjä',
    subject: 'Lasku 2026-118, marraskuu',
    body: `Hei Tuomas,

tässä marraskuun kirjanpidon lasku 2026-118, 180 €. Eräpäivä on 9.12.2026 ja tili FI15 5266 4737 8288 30.
Kuitit ehtii tuoda vielä perjantaina.

Kiitos! Outi Laine, Tilitupa Laine`,
    attachments: [{ name: 'lasku-2026-118.pdf' }],
  },
  {
    name: 'putkimies oulusta',
    subject: 'Lasku 455 vessan remppa',
    body: `Moikka Sari!

Vessa vetää taas niinku pitää. Lasku 455, yhteensä 274 € (työ 190 € + osat 84 €).
Maksaisitko 10.12.2026 mennessä tilille FI94 5230 9721 5134 08.
Avain jäi postilaatikkoon.

Kiitos, Jouni Karppinen`,
    attachments: [],
  },
  {
    name: 'kiltti muistutus, trimmaaja',
    subject: 'Pieni muistutus laskusta 88',
    body: `Hei Maija,

lasku 88 (55 €) taisi unohtua, eräpäivä oli 16.11. Ehtisitkö maksaa sen 2.12.2026 mennessä? Tili on FI34 5410 9466 8523 44.
Jos maksoit jo, kiitos ja unohda tämä viesti. Rapsutuksia Ruskalle!

Tiina Hakala, Turkkitupa`,
    attachments: [],
  },
  {
    name: 'valokuvaaja',
    subject: 'Perhekuvat ja lasku 61',
    body: `Hei Jenni,

kuvat ovat galleriassa, kuopuksen virne on paras. Lasku 61 on 220 €, eräpäivä 8.12.2026.
Tili: FI43 5692 3232 1240 79, viestiksi 61.

Kiitos teille, Antti Saari`,
    attachments: [{ name: 'lasku61.pdf' }],
  },
  {
    name: 'puuseppä, ennakko',
    subject: 'Ennakkolasku 19, keittiön ovet',
    body: `Terve Kari,

sovitun mukaan ennakko 400 € ovista, lasku 19. Eräpäivä 4.12.2026, tili FI05 5603 4704 0496 10. Asennus viikolla 51.

Kiitos tilauksesta! Reijo Pelto, Puupelto Oy`,
    attachments: [],
  },
  {
    name: 'tukiopettaja',
    subject: 'Marraskuun matikkatunnit, lasku 33',
    body: `Hei Susanna,

Eetu pärjäsi hienosti. Neljä tuntia à 35 € eli yhteensä 140 €, lasku 33.
Eräpäivä 7.12.2026, tilinumero FI56 5336 9802 7098 29.

Kiitos ja mukavaa viikkoa, Noora Heino`,
    attachments: [],
  },
  {
    name: 'kääntäjä, teitittely',
    subject: 'Lasku 502, käyttöohjeen käännös',
    body: `Hyvä rouva Lindholm,

kiitos toimeksiannosta. Käännöksen lasku 502 on 365,00 €. Pyydän teitä maksamaan sen 11.12.2026 mennessä tilille FI74 5744 3114 8545 69.

Ystävällisin terveisin, Pirjo Tamminen`,
    attachments: [{ name: 'lasku_502.pdf' }],
  },
  {
    name: 'puutarhuri',
    subject: 'Lasku 71, pensasaita',
    body: `Moi Heikki,

aita on leikattu ja risut viety. Lasku 71, 160 €, eräpäivä 9.12.2026. Tili FI25 5128 9232 7633 23.

Kiitos pullasta, Veera Lampi`,
    attachments: [],
  },
  {
    name: 'hieroja, kiitos maksusta',
    subject: 'Kiitos, lasku 140 maksettu',
    body: `Hei Ulla,

70 € laskusta 140 tuli tänään perille, kiitos! Muista venytellä niskaa. Nähdään 3.12.

Mervi Salmi`,
    attachments: [],
  },
  {
    name: 'ompelija',
    subject: 'Lasku 206, housunlahkeet',
    body: `Hei Pertti,

housut ovat valmiina, tiskiltä saa hakea. Lasku 206, 24 €, eräpäivä 4.12.2026, tili FI30 5815 9941 8566 06.

Kiitos, Raija Kallio`,
    attachments: [],
  },
  {
    name: 'nettisivut, muistutus',
    subject: 'Muistutus: lasku 84',
    body: `Moi Joonas,

kurkkasin tiliä, eikä lasku 84 (450 €) näy vielä. Sopisiko maksu 3.12.2026 mennessä? Tili FI91 5849 0934 0662 12.
Jos jokin mietityttää, soita vaan.

Kiitos, Mikael Forss`,
    attachments: [{ name: 'lasku84.pdf' }],
  },
  {
    name: 'pianonsoitonopettaja',
    subject: 'Syksyn soittotunnit, lasku 8',
    body: `Hei Hanna,

Aino soitti konsertissa upeasti. Lasku 8 on 150 €, eräpäivä 10.12.2026, tili FI39 5071 6202 1832 24.

Kiitos syksystä, Kirsi Vuori`,
    attachments: [],
  },
  {
    name: 'sähkömies',
    subject: 'Lasku 733 pistorasiat',
    body: `Moro Jukka,

rasiat on vaihdettu. Lasku 733 on 128 €, eräpäivä 9.12.2026, tili FI53 5132 4370 0158 53.

Kiitos, Arto Nurmi`,
    attachments: [],
  },
  {
    name: 'mattopesijä',
    subject: 'Lasku 92, matot',
    body: `Hei Eila,

matot ovat puhtaat. Lasku 92 on 86 €, eräpäivä 8.12.2026, tili FI98 5923 4788 2985 81.

Kiitos, Seppo Harju`,
    attachments: [],
  },
]
