/** Finnish invoices, reminders, offers and notices of prices by trades and offices, in dialects and in officialese. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'putkimies Oulusta, lasku yksityiselle, murretta',
    subject: 'Lasku 2026-118, hanan vaihto ja viemärin avvaus',
    body: `Moro Seppo!

Kiitos ko kutsuit, oli mukava käyä Kaakkurissa. Tässä lasku 2026-118:

- hanan vaihto, 2 h × 68,00 € = 136,00 €
- viemärin avvaus, 1,5 h × 68,00 € = 102,00 €
- keittiöhana 189,00 €
Yhteensä 427,00 € (sis. alv 25,5 %)

Maksuehto 14 pv netto.
Tili FI11 8000 1359 0394 36, viite 20261188

Kotitalousvähennyksen piiriin luettava osuus tästä laskutuksen kokonaisuuesta on tuntien osalta 238,00 €.

Terveisin
Jouni Räinä
Putkipalvelu Räinä, Y-tunnus 2281782-0`,
    attachments: [],
    known: [['dueDate', '14 pv netto']],
    unseen: [['jargon', 'piiriin luettava osuus tästä laskutuksen kokonaisuuesta on tuntien osalta']],
  },
  {
    name: 'hääkuvaaja Tampereelta, liian anteeksipyytävä lasku',
    subject: 'Hääkuvat ja lasku 47',
    body: `Moikka Iida ja Aleksi!

Kuvat on nyt galleriassa, ja kiitos vielä kun sain olla mukana teidän päivässä. Pyydän tuhannesti anteeksi, että tämä lasku tulee vasta nyt. Mulla on ihan nolo olo edes puhua rahasta niin kauniin päivän jälkeen.

Lasku nro 47
Hääkuvauksen loppuosa 1 150,00 € (toiminta on alle arvonlisäverorajan, joten veroa ei tule)

Maksaa voitte sitten kun teille jossain välissä sopii, tilille FI71 7997 7977 8363 16 viitteellä 47005.

Halauksin
Venla Koskimaa`,
    attachments: [],
    known: [['tone', 'Pyydän tuhannesti anteeksi']],
    unseen: [
      ['tone', 'Mulla on ihan nolo olo edes puhua rahasta'],
      ['dueDate', 'sitten kun teille jossain välissä sopii'],
    ],
  },
  {
    name: 'IT-konsultti Espoosta, jäykkä yrityslasku, väärä kertolasku',
    subject: 'Lasku 10452 / lokakuu 2026',
    body: `Hyvä Mirja Hakkarainen,

oheistettuna lasku 10452 lokakuun konsultointityöstä. Kiitämme yhteistyöstä.

Asiantuntijatyö 37,5 h × 95,00 € = 3 652,50 €
Alv 25,5 % 931,39 €
Yhteensä 4 583,89 €

Maksusuorituksen toivotaan kohdistuvan tilillemme FI21 4055 0028 6332 18 viimeistään 9.12.2026 käyttäen viitettä 1 04524.

Ystävällisin terveisin
Antti Sarkola
Sarkola Systems Oy, 2118596-4, Espoo`,
    attachments: [{ name: 'lasku-10452.pdf' }],
    known: [
      ['jargon', 'oheistettuna'],
      ['consistency', '37,5 h × 95,00 € = 3 652,50 €'],
    ],
    unseen: [['jargon', 'Maksusuorituksen toivotaan kohdistuvan tilillemme']],
  },
  {
    name: 'siivooja Vantaalta, ensimmäinen muistutus, kiukkuinen',
    subject: 'Muistutus laskusta 88',
    body: `Hei Pirkko,

lasku 88, 240,00 €, oli maksettava 13.11.2026. Rahoja ei ole näkynyt. Tämä on viimeinen varoitus. Kyllä siivoojallakin on lapset jotka pitää ruokkia, vaikka se ei teillä päin varmaan mieleen tule.

Siirtäkää raha mahdollisimman pian tilille FI3331313012267522, viite 88006. Kiitos.

T. Natalia Virolainen
Puhdas Nurkka tmi`,
    attachments: [],
    known: [
      ['tone', 'Tämä on viimeinen varoitus'],
      ['dueDate', 'mahdollisimman pian'],
    ],
    unseen: [
      [
        'tone',
        'Kyllä siivoojallakin on lapset jotka pitää ruokkia, vaikka se ei teillä päin varmaan mieleen tule',
      ],
    ],
  },
  {
    name: 'graafikko Turusta, numero ja IBAN pielessä',
    subject: 'Lasku 2026-31: Aurajoen Paahtimon etiketit',
    body: `Moi Kalle!

Kiitos kivasta projektista, etiketit näyttää hyllyssä just niin hyvältä kuin toivottiin. Tässä lasku 2026-13.

Etikettisarja, 4 kpl × 220,00 € = 880,00 €
Alv 25,5 %: 224,40 €
Maksettavaa: 1 104,40 €
Eräpäivä: 9.12.2026
Tilinumero: FI24 3636 3098 2510 96
Viite: 2026134

Jos laskun oikeellisuuden suhteen ilmenee jotain huomautettavaa, laita viestiä.

Terkuin
Salla Ruohonen`,
    attachments: [],
    known: [
      ['consistency', 'lasku 2026-13'],
      ['payment', 'FI24 3636 3098 2510 96'],
    ],
    unseen: [['jargon', 'Jos laskun oikeellisuuden suhteen ilmenee jotain huomautettavaa']],
  },
  {
    name: 'rakennusurakoitsija Kuopiosta, käännetty vero, sopimaton lisätyö',
    subject: 'Lasku 3307, Saarijärven varasto, kattotyöt',
    body: `Tervehdys Markku

Kiitos sujuvasta työmaasta. Laskutetaan seuraavasti, lasku 3307:

Kattourakka sopimuksen mukaan        8 400,00 €
Lisäksi uusittiin samalla räystäät, kun ne kerran oli auki   1 150,00 €
Yhteensä (alv 0 %)                   9 550,00 €

Rakennuspalvelun käännetty verovelvollisuus, AVL 8 c §, ostaja maksaa veron. Ostajan Y-tunnus 2499047-5.
Urakassa noudatetaan YSE 1998 -ehtoja, joten vakuusvaihto tehdään erikseen.
Eräpäivä 16.12.2026, tili FI34 8000 1308 4818 46, viite 33077.

Savolaisin terveisin
Ahti Pirinen
Kallaveden Katto Oy, 2495028-9`,
    attachments: [],
    known: [
      ['jargon', 'YSE 1998 -ehtoja'],
      ['jargon', 'vakuusvaihto'],
    ],
    unseen: [['surprise', 'Lisäksi uusittiin samalla räystäät, kun ne kerran oli auki']],
  },
  {
    name: 'tilitoimisto Lahdesta, muistutus reskontrakielellä',
    subject: 'Maksumuistutus, lasku 22019',
    body: `Hyvä asiakas Timo Lehtisalo

Ostolaskunne 22019 on reskontramme mukaan vailla kuittausta. Erääntynyt saatavamme on 372,24 €. Huomautamme, että sitoumusten hoitaminen on jokaisen yrittäjän kunnia-asia.

Pyydämme maksamaan laskun viimeistään 4.12.2026 tilille FI04 3131 3038 3714 23, viite 220194. Jos maksu on jo matkalla, kiitos siitä.

Terveisin
Tilitoimisto Vesijärvi, Ritva Mäntynen`,
    attachments: [],
    known: [
      ['jargon', 'reskontramme mukaan'],
      ['jargon', 'Erääntynyt saatavamme'],
    ],
    unseen: [
      ['jargon', 'vailla kuittausta'],
      ['tone', 'sitoumusten hoitaminen on jokaisen yrittäjän kunnia-asia'],
    ],
  },
  {
    name: 'pianonopettaja Joensuusta, mahdoton eräpäivä, tili puuttuu',
    subject: 'Syksyn pianotunnit, lasku 12/2026',
    body: `Hei Katja,

Eelis on edistynyt hienosti, kiitos kun olette kannustaneet häntä kotona!

Lasku 12/2026
Soittotunnit 8 × 38,00 € = 304,00 €
Maksettavaa 304,00 €, arvonlisäveroa ei peritä (vähäinen toiminta)
Eräpäivä 31.11.2026

Todetaan samalla, että maksajana toimii se huoltaja, jonka nimissä opetussuhde on perustettu.

Sointuvin terveisin
Helena Tanninen`,
    attachments: [],
    known: [
      ['dueDate', '31.11.2026'],
      ['missing', 'howToPay'],
    ],
    unseen: [['jargon', 'jonka nimissä opetussuhde on perustettu']],
  },
  {
    name: 'koneurakoitsija Kauhavalta, pohjalaisittain, muistutus',
    subject: 'Kyntölasku 56 viäläki maksamata',
    body: `Terve Juhani

Sun kyntölasku 56, 1 305,20 €, tuli maksuhun 30.10.2026 eikä oo vieläkään näkyny. Pitääkö sieltä lährettää poika hakemhan? Ilmeisesti Alahärmäs ei osata enää päiviä laskia.

Laita se nyt viipymättä tulemhan tilille FI48 5180 0664 1839 78, viite 5607. Kiitos jo etukätehen.

Terveesin
Eino Yli-Hakala
Hakalan Konetyö`,
    attachments: [],
    known: [['dueDate', 'viipymättä']],
    unseen: [
      ['tone', 'Pitääkö sieltä lährettää poika hakemhan?'],
      ['tone', 'Ilmeisesti Alahärmäs ei osata enää päiviä laskia'],
    ],
  },
  {
    name: 'kääntäjä Helsingistä, kaksi valuuttaa, EOM',
    subject: 'Invoice 2026/77 – käännös FI–SV, vuosikertomus',
    body: `Hei Camilla,

kiitos tilauksesta ja selkeistä ohjeista. Vuosikertomuksen käännös on nyt toimitettu.

Lasku 2026/77
Käännös 6 200 sanaa × 0,18 € = 1 116,00 €
Oikoluku, kiinteä hinta 150,00 USD
Yhteensä 1 266,00 €, alv 0 % (käännetty verovelvollisuus, ostajan VAT SE556012345601)

Payment terms: EOM + 14.
Tili FI64 3636 3036 9594 68, viite 2026778

Laskun erittelyyn sisältyvien yksikköhintojen perusteet ovat luettavissa voimassa olevasta puitejärjestelystämme.

Ystävällisesti
Joakim Ståhlberg`,
    attachments: [],
    known: [
      ['dueDate', 'EOM + 14'],
      ['consistency', '150,00 USD'],
    ],
    unseen: [
      [
        'jargon',
        'Laskun erittelyyn sisältyvien yksikköhintojen perusteet ovat luettavissa voimassa olevasta puitejärjestelystämme',
      ],
    ],
  },
  {
    name: 'kampaaja Porista, paikkamerkki jäi, hääkampaukset',
    subject: 'Lasku 204, hääkampaukset 14.11.',
    body: `Hei [ETUNIMI],

ihanaa että kampaukset kesti aamuun asti! Kiitos kun sain olla mukana.

Lasku 204
Morsiuskampaus ja koekampaus 210,00 €
Kaasojen kampaukset 3 × 75,00 € = 225,00 €
Ajelin muuten sinne Noormarkkuun ylimääräisen kerran, siitä otin 60,00 €
Yhteensä 495,00 €, sis. alv 25,5 %

Eräpäivä 9.12.2026
MobilePay 59274 tai tili FI54 7997 7970 7481 53, viite 2040

Aurinkoista talvea!
Jenna, Hiushuone Saksiset`,
    attachments: [],
    known: [['consistency', 'Hei [ETUNIMI]']],
    unseen: [['surprise', 'Ajelin muuten sinne Noormarkkuun ylimääräisen kerran, siitä otin 60,00 €']],
  },
  {
    name: 'koirahoitaja Keravalta, korttinumero selvänä',
    subject: 'Re: Hoitojakson lasku 9',
    body: `Moi Susanna!

Kiitos, Musti oli taas tosi kiltti. Lasku 9, viisi hoitopäivää à 42 €, yhteensä 210 €. Eräpäivä on keskiviikko 2.12.2026, ja voit maksaa kuten ennenkin tilille FI20 8000 1340 5385 61, viite 10090.

Kirjoitin sun kortin ylös siltä varalta: 4539 1488 0343 6467. Voin sillä sitten veloittaa itse jos näyttää siltä, ettei teiltä taaskaan saada mitään aikaiseksi.

Rapsutuksin
Minttu
Tassuhoitola, Kerava

> Minttu hei, mikä sen laskun summa olikaan? t. Sanna`,
    attachments: [],
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [['tone', 'jos näyttää siltä, ettei teiltä taaskaan saada mitään aikaiseksi']],
  },
  {
    name: 'lakiasiaintoimisto Helsingistä, toinen muistutus kapulakielellä',
    subject: 'Maksukehotus: lasku 2026-0915',
    body: `Arvoisa toimitusjohtaja Peltomäki

Viitaten aiempaan kirjeenvaihtoomme kehotamme Teitä suorittamaan laskun 2026-0915 mukaisen 2 510,00 euron maksun viimeistään 7.12.2026. Mikäli suoritusta ei ole vastaanotettu määräaikaan mennessä, ryhdymme oikeudellisiin toimenpiteisiin ilman eri ilmoitusta. Asiassa on sanotun velvoitteen osalta nähdäksemme jokseenkin turhaa vedota tietämättömyyteen.

Maksu: FI22 3636 3075 9954 49, viite 2026 09157. Kiitos yhteistyöstänne.

Kunnioittavasti
Asianajotoimisto Brandell & Luoto Oy
varatuomari Kirsi Luoto`,
    attachments: [],
    known: [
      ['jargon', 'Viitaten aiempaan kirjeenvaihtoomme'],
      ['jargon', 'kehotamme Teitä suorittamaan'],
      ['tone', 'ryhdymme oikeudellisiin toimenpiteisiin ilman eri ilmoitusta'],
      ['jargon', 'Mikäli suoritusta ei ole vastaanotettu määräaikaan mennessä'],
    ],
    unseen: [
      ['tone', 'nähdäksemme jokseenkin turhaa vedota tietämättömyyteen'],
      ['jargon', 'sanotun velvoitteen osalta'],
    ],
  },
  {
    name: 'personal trainer Jyväskylästä, myyntiä muistutuksessa',
    subject: 'Muistutus: lasku 331 odottaa',
    body: `Moikka Niko!

Pieni muistutus: lasku 331, 285,00 €, eräpäivä oli 18.11.2026. Voisitko maksaa sen viimeistään keskiviikkona 2.12.2026? Tili FI62 7997 7989 1810 16, viite 3311. Kiitos!

Ja hei, nyt on Black Week: varaa kevään valmennuspaketti ja saat –20 %! Kun kerran tililläsi kuitenkin nyt asioit, nappaa samalla heraproteiinit mun kautta.

Treeni-iloa
Coach Rasmus`,
    attachments: [],
    known: [['incentive', 'Black Week: varaa kevään valmennuspaketti ja saat –20 %']],
    unseen: [['incentive', 'nappaa samalla heraproteiinit mun kautta']],
  },
  {
    name: 'hieroja Kouvolasta, tyly viesti ilman tervehdystä',
    subject: 'lasku 61',
    body: `Lasku 61, kolme hierontaa à 55,00 €, 165,00 € (ei alv, terveydenhuoltopalvelu). Maksa 9.12.2026 mennessä tilille FI91 7997 7990 6665 34, viite 61007. Muista laittaa oikea viite, viimeksi meni sinulta sekin pieleen.

Jari Vainikka
koulutettu hieroja`,
    attachments: [],
    known: [],
    unseen: [['tone', 'viimeksi meni sinulta sekin pieleen']],
  },
  {
    name: 'tapahtumatuottaja Helsingistä, alennus laskematta',
    subject: 'Lasku 5102: pikkujoulutuotanto 20.11.2026',
    body: `Hei Outi,

kiitos hienosta illasta, palaute on ollut loistavaa! Lasku 5102 alla ja liitteenä.

Tuotantopaketti     4 800,00 €
Alv 25,5 %          1 224,00 €
Yhteensä            6 024,00 €

Kassa-alennus 2 %, jos maksu tulee 7 päivän kuluessa. Laskun eräpäivä 16.12.2026, tili FI12 7997 7912 0951 43, viite 51020.

Pidämme kiinni siitä, että tuotannolliset muuttuvat erät peilataan toteutuneeseen volyymiin jälkikäteen.

Parhain terveisin
Sebastian Wrede
Iltalento Oy`,
    attachments: [{ name: 'lasku_5102.pdf' }],
    known: [['incentive', 'Kassa-alennus 2 %']],
    unseen: [['jargon', 'tuotannolliset muuttuvat erät peilataan toteutuneeseen volyymiin jälkikäteen']],
  },
  {
    name: 'sähkömies Raumalta, yli arvion, giäl',
    subject: 'Lasku 118-26, pesutuva sähkö',
    body: `Moi Tuija

Pesutuva sähkö o nys valmi, kiitos kahveist! Arvio oli 900,00 €, mut siihe meni sit ennemmä: lasku 118-26 o yhtes 1 340,00 € (sis. alv 25,5 %).

Työ 790,00 €
Tarvikke 550,00 €

Eräpäiv 9.12.2026, tili FI27 1790 3028 3287 36, viite 118264. Huomautusaika 8 pv.

Terveisi
Kai Nurminen, Sähkö-Kai`,
    attachments: [],
    known: [['jargon', 'Huomautusaika 8 pv']],
    unseen: [['surprise', 'mut siihe meni sit ennemmä']],
  },
  {
    name: 'copywriter Helsingistä, sarkastinen toinen muistutus',
    subject: 'Toinen muistutus: lasku 2026-066',
    body: `Hei Petteri,

ilmeisesti edellinen viestini hukkui roskapostiin niiden kahden edellisen kanssa. Onnea uudesta toimistosta, näin siitä hienoja kuvia somessa – siihen näköjään riitti budjetti.

Lasku 2026-066, 1 882,50 €, erääntyi 30.10.2026. Pyydän maksua viimeistään 2.12.2026 tilille FI51 8000 1336 0649 45, viite 20260668. Muussa tapauksessa asia siirtyy perintätoimistolle ja luottotietosi vaarantuvat.

Kiitos,
Reetta Aho`,
    attachments: [],
    known: [['tone', 'asia siirtyy perintätoimistolle ja luottotietosi vaarantuvat']],
    unseen: [
      ['tone', 'ilmeisesti edellinen viestini hukkui roskapostiin'],
      ['tone', 'siihen näköjään riitti budjetti'],
    ],
  },
  {
    name: 'ohjelmistokehittäjä Oulusta, net 30',
    subject: 'Lasku 1029, sprintit 14–15',
    body: `Moi Jarkko,

kiitos taas hyvästä sprintistä. Lasku 1029:

| Työ | Määrä | Hinta | Yht. |
| Kehitys | 64 h | 88,00 € | 5 632,00 € |
| Code review | 6 h | 88,00 € | 528,00 € |
Veroton 6 160,00 €, alv 25,5 % 1 578,80 €, yhteensä 7 738,80 €.

Net 30, tilille FI53 3131 3041 8845 60 viitteellä 10294.

Burn rate oli tässä kuussa sen verran kuumana, että kapasiteetti ylibuukkautui, mutta se on allokoitu ensi kuulle.

Terv. Ville-Veikko Kemi
VVK Code`,
    attachments: [],
    known: [
      ['dueDate', 'Net 30'],
      ['consistency', 'alv 25,5 % 1 578,80 €'],
    ],
    unseen: [['jargon', 'Burn rate oli tässä kuussa sen verran kuumana, että kapasiteetti ylibuukkautui']],
  },
  {
    name: 'hitsaaja Raahesta, kaksi eräpäivää',
    subject: 'Lasku 77, portin korjaus – eräpäivä 7.12.2026',
    body: `Hei Arvo,

kiitos tilauksesta. Portti on taas suorassa ja saranat rasvattu.

Lasku 77: 3 h × 62,00 € + tarvikkeet 48,00 € = 234,00 € (sis. alv 25,5 %)
Maksa ystävällisesti 14.12.2026 mennessä tilille FI45 5100 0687 9602 27, viite 7702.
Jälkilaskutukseen päädytään, jos ilmenee tarvetta oikaisevan erän kirjaamiselle.

Terveisin Pekka Jauhiainen
Jauhiaisen Metalli`,
    attachments: [],
    known: [['dueDate', '14.12.2026']],
    unseen: [['jargon', 'jos ilmenee tarvetta oikaisevan erän kirjaamiselle']],
  },
  {
    name: 'puuseppä Fiskarsista, viikonpäivä väärin',
    subject: 'Ruokapöydän ennakkolasku 19',
    body: `Hej Anna-Lena,

hienoa että päädyit saarneen! Kiitos tilauksesta. Aloitan höyläyksen, kun ennakko on maksettu.

Ennakkolasku 19: 40 % hinnasta 3 200,00 € = 1 280,00 € (sis. alv 25,5 %)
Eräpäivä torstai 9.12.2026
Tili FI59 8000 1322 6705 56, viite 19004

Toimitusehto EXW Fiskars. Minulla on sinulle hei sellainenkin juttu, että öljyvahauksen työvaihe lisätään lopuksi hintaan, noin 240 euroa.

Hälsningar / terveisin
Kristoffer Lindh`,
    attachments: [],
    known: [
      ['dueDate', 'torstai 9.12.2026'],
      ['jargon', 'Toimitusehto EXW'],
    ],
    unseen: [['surprise', 'öljyvahauksen työvaihe lisätään lopuksi hintaan']],
  },
  {
    name: 'keraamikko Porvoosta, liite unohtunut',
    subject: 'Ravintolan lautaset, lasku 26-40',
    body: `Hei Janne,

ihanaa kuulla että lautaset pääsi heti käyttöön, suurkiitos tilauksesta! Lasku 26-40 on liitteenä.

Lautaset 60 kpl × 24,00 € = 1 440,00 €, alv 25,5 % 367,20 €, yhteensä 1 807,20 €. Tili FI37 7997 7923 5056 76, viite 26408.

Maksun saa laittaa tulemaan joskus ennen joulukiireitä.

Savisin terveisin
Milla Tuomaala`,
    attachments: [],
    known: [['missing', 'attachment']],
    unseen: [['dueDate', 'joskus ennen joulukiireitä']],
  },
  {
    name: 'lumityöyrittäjä Rovaniemeltä, hinnanmuutos tylysti',
    subject: 'Aurauksen hinta 1.1.2027 alkaen',
    body: `Hyvä taloyhtiön hallitus, hei Raimo

Kiitos neljästä yhteisestä talvesta. Aurauskerran hinta nousee 1.1.2027 alkaen 85,00 eurosta 92,00 euroon (alv 0 %). Perusteena on indeksitarkistus. Pidätämme oikeuden hinnanmuutoksiin.

Jos hinta ei kelpaa, lapiota saa rautakaupasta. Muut isännöitsijät ovat kyllä ymmärtäneet tämän ilman selittelyjä.

Terveisin
Napapiirin Auraus
Veikko Kumpula`,
    attachments: [],
    known: [
      ['jargon', 'indeksitarkistus'],
      ['jargon', 'Pidätämme oikeuden hinnanmuutoksiin'],
    ],
    unseen: [
      ['tone', 'Jos hinta ei kelpaa, lapiota saa rautakaupasta'],
      ['tone', 'Muut isännöitsijät ovat kyllä ymmärtäneet tämän ilman selittelyjä'],
    ],
  },
  {
    name: 'pitopalvelu Savonlinnasta, loppusumma väärin',
    subject: 'Lasku 8831, 60-vuotisjuhlat',
    body: `Hei Liisa!

Lämmin kiitos kun saimme kattaa juhlapöytänne. Alla lasku 8831.

Buffet 45 hlö × 32,00 €            1 440,00 €
Täytekakku 3 kpl × 48,00 €           144,00 €
Alv 13,5 %                           213,84 €
Yhteensä                           1 897,84 €

Eräpäivä ti 8.12.2026
Tili FI03 1680 3000 7509 59, viite 88310

Lasku katsotaan hyväksytyksi, ellei reklamaatiota ole tehty viipeettä tilaisuuden päättymisestä lukien.

Terveisin Haapasalon Pitopalvelu
Anneli ja Esko`,
    attachments: [],
    known: [['consistency', '1 897,84 €']],
    unseen: [['jargon', 'ellei reklamaatiota ole tehty viipeettä tilaisuuden päättymisestä lukien']],
  },
  {
    name: 'sisustussuunnittelija Espoosta, liitteen numero toinen',
    subject: 'Lasku 2026-205 Westendin olohuoneesta',
    body: `Hei Henriikka,

kiitos luottamuksesta, olohuoneesta tuli upea. Lasku 2026-205 ohessa.

Suunnittelu, kiinteä hinta 1 900,00 € + alv 25,5 % 484,50 € = 2 384,50 €
Eräpäivä 9.12.2026, tili FI62 1290 3085 6908 58, viite 20262051

Konseptin jalkautus vaatii vielä sitouttavan kick-offin tekstiilitoimittajan kanssa.

Lämmöllä
Camilla Rask Interiors`,
    attachments: [{ name: 'Lasku 2026-250.pdf' }],
    known: [['consistency', '2026-205']],
    unseen: [['jargon', 'Konseptin jalkautus vaatii vielä sitouttavan kick-offin']],
  },
  {
    name: 'verhoilija Hämeenlinnasta, uhkavaatimus',
    subject: 'II muistutus, lasku 415',
    body: `Hei Aki,

nojatuoli on ollut teillä kuusi viikkoa ja lasku 415 (690,00 €, eräpäivä 26.10.2026) on edelleen maksamatta. Vaadimme maksua välittömästi. Tai sitten pakettiauto kurvaa pihaan ja tuoli lähtee, niin kuin se tuli.

Tili FI45 7997 7939 6738 80, viite 4158, viimeinen päivä 2.12.2026. Jos olet jo maksanut, kiitos, eikä tästä viestistä tarvitse välittää.

Verhoomo Hattara
Tuulikki Mäkelä`,
    attachments: [],
    known: [['tone', 'Vaadimme maksua välittömästi']],
    unseen: [['tone', 'Tai sitten pakettiauto kurvaa pihaan ja tuoli lähtee, niin kuin se tuli']],
  },
  {
    name: 'mökinvuokraaja Kuusamosta, monitulkintainen päivä',
    subject: 'Varaus 7714 – loppumaksu',
    body: `Hei Thomas,

kiitos varauksestanne! Mökki Rukanhovi on teidän 19.–26.12.2026. Lasku 7714 loppumaksusta:

Majoitus 7 yötä × 185,00 € = 1 295,00 €, sis. alv 13,5 %
Maksettu ennakko 300,00 €
Jäljellä 995,00 €

Maksettava viimeistään 04/12/2026. Tili FI95 1760 3035 5690 62, viite 77143.

Vieras on velvollinen korvaamaan kohteelle ja irtaimistolle aiheutuneen vahingon täysimääräisesti.
Lakanat olemme laittaneet mukaan ja laskutamme ne sitten paikan päällä.

Tervetuloa!
Oulangan Lomat, Raija Määttä`,
    attachments: [],
    known: [
      ['dueDate', '04/12/2026'],
      ['jargon', 'velvollinen korvaamaan kohteelle ja irtaimistolle aiheutuneen vahingon täysimääräisesti'],
    ],
    unseen: [['surprise', 'Lakanat olemme laittaneet mukaan ja laskutamme ne sitten paikan päällä']],
  },
  {
    name: 'metsäurakoitsija Nurmeksesta, viite väärin, karjalaa',
    subject: 'Lasku 640, taimikon harvennus',
    body: `No terve Heikki!

Taimikko on nyt raivattu, 3,2 ha × 480,00 € = 1 536,00 €, siihe piälle alv 25,5 % 391,68 €, kaikkijaa 1 927,68 €. Lasku on nro 640.

Eräpäivä 16.12.2026, tili FI42 3636 3031 4857 66, viite 640269.

Korkeaimman oikeuven kautta ei kai tätä tarvihe hakea, vai mitä? Kiitos ja hyvvee talvee.

Urho Kettunen, Metsä-Kettu tmi`,
    attachments: [],
    known: [['payment', '640269']],
    unseen: [['tone', 'Korkeaimman oikeuven kautta ei kai tätä tarvihe hakea, vai mitä?']],
  },
  {
    name: 'DJ Helsingistä, yhden rivin lasku',
    subject: 'keikka 21.11. / lasku 14',
    body: `Moi Eetu, kiitti keikasta, oli hyvä meno! Lasku 14 tästä illasta, laita fyrkat ASAP niin ei tarvii tulla huutelemaan teidän oven taakse. Pistä mobilepayllä 0405550142. Peace, DJ Kuura`,
    attachments: [],
    known: [
      ['missing', 'total'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [['tone', 'niin ei tarvii tulla huutelemaan teidän oven taakse']],
  },
  {
    name: 'liikkeenjohdon konsultti, hinnankorotus konsulttikielellä',
    subject: 'Hintojen päivitys vuodelle 2027',
    body: `Hyvä Sari Kaartinen,

kiitos luottamuksestanne vuonna 2026. Ilmoitamme täten, että päiväveloitus on 1.1.2027 lukien 1 180,00 € (alv 0 %), aiemmin 1 120,00 €. Tarkistus mahdollistaa lisäarvon tuottamisen asiakkaan ydinprosesseissa. Käytännössä kyse on siitä, että resursointimme kustannuspohja on uudelleenkalibroitunut.

Vastaattehan viimeistään 11.12.2026, jos haluatte keskustella hinnasta.

Ystävällisin terveisin
Tom Wikholm
Wikholm Advisory Oy`,
    attachments: [],
    known: [
      ['jargon', 'Ilmoitamme täten'],
      ['jargon', 'mahdollistaa lisäarvon tuottamisen'],
    ],
    unseen: [['jargon', 'resursointimme kustannuspohja on uudelleenkalibroitunut']],
  },
  {
    name: 'autonkorjaaja Kemistä, viimeinen muistutus, loukkaava',
    subject: 'Viimeinen muistutus, lasku 5590',
    body: `Hei Mika,

lasku 5590, jakohihnan vaihto, 612,00 €, eräpäivä 15.9.2026. Muistutettu 1.10. ja 2.11.

Häpeäisit edes. Tuommosella maksumoraalilla ei tässä kylässä enää autoja korjata. Jos maksu ei ole tilillä FI57 3636 3034 4753 27 viitteellä 55903 viimeistään 9.12.2026, annan laskun perintään. Jos haluat sopia osamaksusta, soita minulle, kiitos.

Terv. Autokorjaamo Kiviniemi
Reijo`,
    attachments: [],
    known: [
      ['tone', 'Häpeäisit edes'],
      ['tone', 'maksumoraalilla'],
    ],
    unseen: [['tone', 'ei tässä kylässä enää autoja korjata']],
  },
  {
    name: 'tulkki Vaasasta, suhteellinen eräpäivä',
    subject: 'Tulkkaus käräjäoikeudessa, lasku 2611',
    body: `Hyvä Eva Nordström,

kiitos toimeksiannosta. Lasku 2611:

Tulkkaus 4 h × 72,00 €      288,00 €
Matka-aika 2 h × 36,00 €    72,00 €
Yhteensä                    360,00 €
Alv 25,5 %                  91,80 €
Maksettava                  451,80 €

Maksuaika kaksi viikkoa. Tili FI41 1450 3003 6925 94, viite 26110.

Matkustamisesta koituvien aikamenetysten kompensoinnin perusteena on käytetty puolta siitä, mitä varsinaisesta suoritteesta.

Ystävällisin terveisin
Mehmet Aydin
auktorisoitu tulkki, Y-tunnus 3306319-8`,
    attachments: [],
    known: [['dueDate', 'Maksuaika kaksi viikkoa']],
    unseen: [
      [
        'jargon',
        'Matkustamisesta koituvien aikamenetysten kompensoinnin perusteena on käytetty puolta siitä, mitä varsinaisesta suoritteesta',
      ],
    ],
  },
  {
    name: 'käyttöliittymäsuunnittelija, tarjous täynnä jargonia',
    subject: 'Tarjous 2026-T9: varausjärjestelmän uudistus',
    body: `Hei Emmi,

kiitos tapaamisesta! Tarjoan varausjärjestelmän uudistusta hintaan 6 500,00 € + alv 25,5 % = 8 157,50 €. Toimitus on 26.2.2027.

Tarjous on voimassa toistaiseksi ilman sitoumusta. Force majeure -tilanteissa toimittaja vapautuu vastuusta. Roadmapin mukainen discovery on syytä frontloadata, ettei delivery jää roikkumaan.

Ja tehdään tämä nopeasti: jos et vastaa huomenna, kalenteri menee kilpailijallesi.

Terveisin
Onni Saarelma`,
    attachments: [],
    known: [
      ['jargon', 'voimassa toistaiseksi ilman sitoumusta'],
      ['jargon', 'Force majeure -tilanteissa toimittaja vapautuu vastuusta'],
    ],
    unseen: [
      ['jargon', 'Roadmapin mukainen discovery on syytä frontloadata'],
      ['tone', 'jos et vastaa huomenna, kalenteri menee kilpailijallesi'],
    ],
  },
  {
    name: 'hevostalli Ypäjältä, menneisyydessä oleva eräpäivä',
    subject: 'Tallipaikka joulukuu, lasku 512',
    body: `Hei Jonna!

Kiitos kun autoit lauantain tallitalkoissa. Joulukuun tallilasku 512:

Karsinapaikka 520,00 €
Tarhaus ja lisäheinä 60,00 €
Yhteensä 580,00 € (sis. alv)

Eräpäivä 5.11.2026
Tili FI56 5110 0633 7097 67, viite 5128

Niiltä, jotka jättää aina viime tippaan, alkaa tallin emännän hermo kohta mennä.

Terkuin Mervi ja pollet`,
    attachments: [],
    known: [['dueDate', '5.11.2026']],
    unseen: [['tone', 'Niiltä, jotka jättää aina viime tippaan, alkaa tallin emännän hermo kohta mennä']],
  },
  {
    name: 'nuohooja Mikkelistä, laskunumero ja kertolasku',
    subject: 'Nuohous 18.11., Rantakylä',
    body: `Päivää, Irma

Hormit on nuohottu ja todistus jäi keittiön pöydälle. Kiitos pullakahveista!

Hormit 2 kpl × 39,00 € = 87,00 €
Kylpyhuoneen kiuas 25,00 €
Yhteensä 112,00 € (sis. alv 25,5 %)

Maksetaan 9.12.2026 mennessä tilille FI59 4055 0058 0290 63, viite 811260. Suoritus viitteen puuttuessa johtaa kohdistamattomaan erään.

Terveisin
nuohoojamestari Olavi Kokkonen`,
    attachments: [],
    known: [
      ['missing', 'invoiceNumber'],
      ['consistency', '2 kpl × 39,00 € = 87,00 €'],
    ],
    unseen: [['jargon', 'Suoritus viitteen puuttuessa johtaa kohdistamattomaan erään']],
  },
  {
    name: 'teatteri-ilmaisun ohjaaja, moralisoiva muistutus koululle',
    subject: 'Laskusta 2026-08',
    body: `Hyvä rehtori Anttila,

työpajat pidettiin syyskuussa ja lasku 2026-08, 960,00 €, oli maksettava 23.10.2026. Olette laiminlyöneet maksuvelvollisuutenne. Mitä tämä opettaa lapsille, joille puhutte joka aamu vastuusta?

Pyydän maksua 4.12.2026 mennessä tilille FI31 7997 7939 3306 55, viite 2026082. Kiitos.

Terveisin
Taru Vuorela
Näyttämö Liekki`,
    attachments: [],
    known: [['tone', 'Olette laiminlyöneet maksuvelvollisuutenne']],
    unseen: [['tone', 'Mitä tämä opettaa lapsille, joille puhutte joka aamu vastuusta?']],
  },
  {
    name: 'ompelija Kotkasta, arka muistutus',
    subject: 'Pikku kysymys verhoista',
    body: `Hei Marjatta,

anteeksi että häiritsen! Se verholasku nro 33 olisi vielä maksamatta, eräpäivä meni 16.11.2026. En millään haluaisi olla tämmöinen marmattaja, ja ymmärrän jos nyt suututte minulle. Laskun voisi maksaa tilille FI13 4055 0013 3887 45, viite 33006, kun nyt jotenkin ehditte, kiitos.

Terveisin Sirpa
Neulansilmä, Kotka`,
    attachments: [],
    known: [
      ['tone', 'anteeksi että häiritsen'],
      ['missing', 'total'],
    ],
    unseen: [
      ['tone', 'ymmärrän jos nyt suututte minulle'],
      ['dueDate', 'kun nyt jotenkin ehditte'],
    ],
  },
  {
    name: 'videokuvaaja Kuopiosta, lisätunnit sopimatta',
    subject: 'Lasku 2026-59 rekrytointivideosta',
    body: `Moi Laura,

kiitti materiaaleista ja hyvästä kuvauspäivästä! Video on nyt julkaistu.

Lasku 2026-59
Sovittu paketti  2 400,00 €
Ylimääräiset editointitunnit 5 h × 80,00 € = 400,00 €
Veroton 2 800,00 €, alv 25,5 % 714,00 €, yhteensä 3 514,00 €

Maksettavissa 9.12.2026 saakka, tili FI12 1780 3028 9476 77, viite 2026590.

Leikkaaminen venyi, kun teidän päästä ei osattu päättää yhtään mitään.

Terveisin Arttu Hyvärinen
Kuvakulma Savo`,
    attachments: [],
    known: [['surprise', 'Ylimääräiset editointitunnit']],
    unseen: [['tone', 'kun teidän päästä ei osattu päättää yhtään mitään']],
  },
  {
    name: 'IT-tuki Lappeenrannasta, passiivis-aggressiivinen ja myyvä',
    subject: 'Ystävällinen muistutus, lasku 30218',
    body: `Hei Jukka-Pekka,

kuten varmasti hyvin tiedät, lasku 30218 (446,78 €) erääntyi 11.11.2026. Maksathan sen viimeistään ma 7.12.2026 tilille FI53 5770 0693 3598 35, viite 302180, kiitos!

Tutustu samalla uusiin huoltosopimuksiimme. Pilvivarmistuksen saa meiltä joulukuussa puoleen hintaan, ja se sopisi teille kuin nenä päähän.

Terveisin
Saimaan Mikrotuki, Harri Tiainen`,
    attachments: [],
    known: [
      ['tone', 'kuten varmasti hyvin tiedät'],
      ['incentive', 'Tutustu samalla uusiin huoltosopimuksiimme'],
    ],
    unseen: [['incentive', 'Pilvivarmistuksen saa meiltä joulukuussa puoleen hintaan']],
  },
  {
    name: 'arkkitehti Turusta, pitkäpiimäinen laskusaate',
    subject: 'Lasku A-2026-17, Ruissalon huvila',
    body: `Hyvä Fredrik Aminoff,

kiitos miellyttävästä yhteistyöstä. Lasku A-2026-17 koskien luonnosvaihetta on tämän viestin liitteenä. Edellä mainitun johdosta saatetaan tietoon, että luonnosvaiheen tultua hyväksytyksi voidaan katsoa toteuttamisvaiheen edellytysten täyttyneen.

Luonnosvaihe 5 600,00 €, alv 25,5 % 1 428,00 €, yhteensä 7 028,00 €. Maksuaikaa on 30 päivää netto, tili FI86 3636 3009 4453 13, viite 2026176.

Parhain terveisin
Pauliina Eklöf
arkkitehti SAFA`,
    attachments: [{ name: 'Lasku A-2026-17.pdf' }],
    known: [
      ['jargon', 'Edellä mainitun johdosta saatetaan tietoon'],
      ['dueDate', '30 päivää netto'],
    ],
    unseen: [
      [
        'jargon',
        'luonnosvaiheen tultua hyväksytyksi voidaan katsoa toteuttamisvaiheen edellytysten täyttyneen',
      ],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'sähköasentaja Tampereelta, lasku ja kotitalousvähennys',
    subject: 'Lasku 2026-341: keittiön sähkötyöt',
    body: `Hei Marja-Leena,

kiitos, että sain tehdä keittiönne sähkötyöt. Tässä lasku 2026-341, se on myös liitteenä.

Työ 9 h × 58,00 € = 522,00 €
Tarvikkeet 214,00 €
Yhteensä 736,00 €, sisältää alv 25,5 %

Työn osuus, josta voit hakea kotitalousvähennystä, on 522,00 €.

Eräpäivä: keskiviikko 9.12.2026
Tili: FI47 3131 3041 5970 63
Viite: 202 63416

Kysy ihmeessä, jos jokin kohta laskussa mietityttää.

Terveisin
Tapio Rantanen
Sähkö-Rantanen, Y-tunnus 2948708-6`,
    attachments: [{ name: 'lasku-2026-341.pdf' }],
  },
  {
    name: 'kuvittaja Turusta, lyhyt lasku kustantajalle',
    subject: 'Lasku 58, lastenkirjan kuvitus',
    body: `Hei Ulla,

kiitos ihanasta kirjasta! Lasku 58 kuvituksesta on 3 400,00 € + alv 25,5 % 867,00 €, yhteensä 4 267,00 €. Maksathan sen viimeistään 16.12.2026 tilille FI71 3636 3086 7480 84, viite 58007.

Mukavaa loppusyksyä
Noora Pihlajamäki`,
    attachments: [],
  },
  {
    name: 'maanrakennusurakoitsija Lapualta, käännetty verovelvollisuus',
    subject: 'Lasku 4471, Hirvijoen hallin pohjatyöt',
    body: `Terve Jorma,

kiitos hyvästä yhteistyöstä työmaalla. Pohjatyöt on tehty tarjouksen 20.8.2026 mukaan.

Lasku 4471
Kaivinkone 46 h × 78,00 € = 3 588,00 €
Murske 320 t × 11,50 € = 3 680,00 €
Yhteensä 7 268,00 €, alv 0 %

Käännetty verovelvollisuus, AVL 8 c §. Ostajan Y-tunnus on 2709835-1.

Eräpäivä on 16.12.2026. Tili FI07 3636 3060 0411 59, viite 44710.

Terveisin
Matti Koivuniemi
Lakeuden Kaivuu Oy, Y-tunnus 2543180-0`,
    attachments: [],
  },
  {
    name: 'laulunopettaja Oulusta, vähäinen toiminta',
    subject: 'Marraskuun laulutunnit, lasku 27',
    body: `Moi Saana!

Kiitos ahkerasta syksystä, ääni on saanut ihan uutta väriä. Marraskuun lasku on tässä:

Lasku 27
Laulutunnit 4 × 45,00 € = 180,00 €
Toimintani on vähäistä, joten hintaan ei tule arvonlisäveroa.

Voit maksaa MobilePaylla numeroon 040 555 0118 tai tilille FI11 4055 0017 2369 65 viitteellä 27009. Eräpäivä on ke 9.12.2026.

Nähdään tiistaina!
Terkuin Aino Karjula`,
    attachments: [],
  },
  {
    name: 'kampaaja Kajaanista, ensimmäinen muistutus',
    subject: 'Muistutus laskusta 712',
    body: `Hei Päivi,

lasku 712 hiustenpidennyksestä, 320,00 €, on vielä avoinna. Sen eräpäivä oli 18.11.2026. Varmaan se on vain jäänyt muiden kiireiden alle.

Maksaisitko sen viimeistään 4.12.2026? Tili on FI09 4055 0021 6545 75 ja viite 7126. Jos olet jo maksanut, kiitos, ja tämä viesti on turha.

Terveisin
Sari Heikura`,
    attachments: [],
  },
  {
    name: 'ohjelmoija Helsingistä, kuukausilasku',
    subject: 'Lasku 2026-11-03 / marraskuu',
    body: `Moi Teemu,

kiitos taas hyvästä kuukaudesta! Marraskuun lasku 2026-11-03:

• Kehitystyö 84 h × 92,00 € = 7 728,00 €
• Palaverit 5 h × 92,00 € = 460,00 €

Veroton summa 8 188,00 €
Alv 25,5 % 2 087,94 €
Yhteensä 10 275,94 €

Eräpäivä: 28.12.2026
IBAN: FI95 5290 0677 6354 25
Viite: 2026 11035
Tilausnumero: PO 88120

Tuntierittely on liitteenä.

Terveisin
Lauri Ahokas
Ahokas Code Oy, Y-tunnus 2224035-5`,
    attachments: [{ name: 'tuntierittely-marraskuu-2026.xlsx' }, { name: 'lasku-2026-11-03.pdf' }],
  },
  {
    name: 'hautausurakoitsija kiviseppä, lämmin lasku',
    subject: 'Hautakivi, lasku 190',
    body: `Hyvä Kaarina,

kiitos luottamuksestanne. Kivi on nyt paikallaan, ja laitoin siihen kynttilän puolestanne.

Lasku 190 on kivestä ja kaiverruksesta. Summa on sovittu 1 480,00 €, johon sisältyy arvonlisävero 25,5 %. Voitte maksaa sen 30.12.2026 mennessä tilille FI10 8000 1324 5376 21. Viite on 19017.

Jos maksun jakaminen kahteen osaan helpottaa, soittakaa minulle. Sovitaan se yhdessä.

Lämpimin ajatuksin
Veli Kivinen, Kiviveistämö Kivinen`,
    attachments: [],
  },
  {
    name: 'puusepän tarjous liikuntasalin penkeistä',
    subject: 'Tarjous 26-031: puupenkit liikuntasaliin',
    body: `Hyvä Markus Sundell,

kiitos tarjouspyynnöstä. Tarjoan penkit seuraavasti:

Penkki koivusta, 2 m    12 kpl × 340,00 €   4 080,00 €
Kuljetus ja asennus                          420,00 €
Yhteensä ilman veroa                         4 500,00 €
Alv 25,5 %                                   1 147,50 €
Yhteensä                                     5 647,50 €

Penkit valmistuvat kuuden viikon kuluttua tilauksesta. Tarjous on voimassa 18.12.2026 asti.

Vastaan mielelläni kysymyksiin, puhelinnumeroni on 044 555 0173.

Ystävällisin terveisin
Henrik Backman
Snickeri Backman, Raasepori`,
    attachments: [{ name: 'tarjous-26-031.pdf' }],
  },
  {
    name: 'kukkakauppias, hyvityslasku',
    subject: 'Hyvityslasku 1208 laskuun 1193',
    body: `Hei Elina,

olit oikeassa: laskutimme vahingossa neljä pöytäkoristetta liikaa. Kiitos kun huomasit sen!

Hyvityslasku 1208 on 4 × 28,00 € = 112,00 €, sis. alv 25,5 %. Lasku 1193 oli 560,00 €, joten maksettavaa jää 448,00 €. Eräpäivä on edelleen 7.12.2026. Tili on FI39 7997 7918 3649 31 ja viite 11934.

Aurinkoa viikkoon
Kukkahuone Valmu, Tiina`,
    attachments: [{ name: 'hyvityslasku-1208.pdf' }],
  },
  {
    name: 'siivousyrittäjä Espoosta, maksuvahvistus',
    subject: 'Kiitos maksusta, lasku 2210',
    body: `Hei Sanna,

laskun 2210 maksu, 186,00 €, tuli tilillemme eilen. Kiitos! Lasku on nyt kokonaan maksettu.

Tulemme seuraavan kerran sovitusti maanantaina 30.11.2026 kello 9.

Terveisin
Liudmila ja koko Kirkas Koti`,
    attachments: [],
  },
  {
    name: 'remonttimies Jyväskylästä, lisätyö sovittu kirjallisesti',
    subject: 'Lasku 91, kylpyhuone, sis. sovitun lisätyön',
    body: `Moro Janne,

kiitos hyvästä yhteistyöstä, ja hienot laatat valitsitte. Lasku 91:

1. Kylpyhuoneen remontti tarjouksen 14 mukaan: 6 900,00 €
2. Lattialämmityksen termostaatti, josta sovimme sähköpostilla 3.11.2026: 260,00 €

Yhteensä 7 160,00 € (sis. alv 25,5 %). Siitä työtä on 4 300,00 €, ja siitä voitte hakea kotitalousvähennystä.

Maksattehan 9.12.2026 mennessä tilille FI43 8000 1318 2038 00, viite 9108.

Terv. Kari-Pekka Laitila
KP:n Remontit`,
    attachments: [],
  },
  {
    name: 'valmentaja, viimeinen muistutus, luja mutta rauhallinen',
    subject: 'Viimeinen muistutus: lasku 2026-055',
    body: `Hei Robert,

lasku 2026-055, 1 506,00 €, erääntyi 30.9.2026. Muistutin siitä 14.10. ja 4.11., mutta en ole saanut maksua enkä vastausta.

Pyydän, että maksat laskun viimeistään keskiviikkona 9.12.2026:

Tili FI96 7997 7999 7273 11
Viite 202 60558

Jos maksu ei ole tullut siihen mennessä, annan laskun perintätoimiston hoidettavaksi. Toivon, että emme päädy siihen. Jos koko summa on nyt liikaa, vastaa tähän viestiin, niin sovitaan osissa maksamisesta.

Terveisin
Johanna Silvo`,
    attachments: [{ name: 'lasku-2026-055.pdf' }],
  },
  {
    name: 'hierontayrittäjä, hinnankorotus',
    subject: 'Uudet hinnat 1.2.2027 alkaen',
    body: `Hei Tuomas,

olet käynyt hoidossani jo viisi vuotta, kiitos siitä!

Vuokrani nousee vuodenvaihteessa, ja siksi nostan hieman hintoja. Tunnin hieronta maksaa 1.2.2027 alkaen 64,00 € (nyt 60,00 €). Puolentoista tunnin hinta pysyy ennallaan, 85,00 euroa. Jo varatut ajat saat vanhalla hinnalla.

Jos haluat kysyä jotain, soita tai vastaa tähän.

Terveisin
Eija Lampinen, Hoitola Hetki`,
    attachments: [],
  },
  {
    name: 'valokuvaaja Rovaniemeltä, varausmaksu',
    subject: 'Varausmaksu perhekuvaukseen, lasku 301',
    body: `Hei Emmi ja Otto,

mahtavaa, että kuvataan revontulien alla! Varaan teille lauantain 16.1.2027.

Varausmaksu on 150,00 € (sis. alv 25,5 %) eli lasku 301. Se vähennetään loppulaskusta. Eräpäivä on 2.12.2026, tili FI03 3131 3054 5518 17 ja viite 30106.

Jos sää on huono, siirretään kuvaus maksutta toiseen päivään.

Kiitos ja pakkasterveisin
Juho Salmijärvi`,
    attachments: [],
  },
  {
    name: 'kirjanpitäjä Vaasasta, tiliote avoimista laskuista',
    subject: 'Yhteenveto avoimista laskuistanne 25.11.2026',
    body: `Hei Johan,

tässä pyytämäsi yhteenveto laskuista, jotka ovat vielä maksamatta:

Lasku 880, eräpäivä 30.11.2026: 248,00 €
Lasku 894, eräpäivä 14.12.2026: 310,00 €
Lasku 901, eräpäivä 21.12.2026: 248,00 €
Yhteensä 806,00 €

Kaikki maksetaan tilille FI05 4055 0024 4841 37. Viitteet löydät kustakin laskusta. Kiitos, kun hoidat nämä aina ajallaan.

Vänliga hälsningar, terveisin
Gunilla Kronqvist`,
    attachments: [],
  },
  {
    name: 'pitopalvelu Porvoosta, ruoka 13,5 %',
    subject: 'Lasku 2026-77: ristiäiset 22.11.',
    body: `Hei Hanna-Maria,

lämmin kiitos, että saimme kattaa pöydän pienen Elsan juhlaan.

Lasku 2026-77
Noutopöytä 32 hlö × 29,00 €      928,00 €
Kakku                             95,00 €
Yhteensä                          1 023,00 €

Summa sisältää arvonlisäveron 13,5 %. Eräpäivä on tiistai 8.12.2026. Tili FI14 1160 3013 4300 85, viite 20 26778.

Kaikkea hyvää koko perheelle!
Keittiö Kardemumma
Mia Forsell`,
    attachments: [],
  },
  {
    name: 'tilaaja kysyi maksutavasta, vastaus',
    subject: 'Re: Voiko laskun maksaa kahdessa erässä?',
    body: `Hei Anu,

totta kai voi. Maksa ensin 400,00 € viimeistään 9.12.2026 ja loput 350,00 € viimeistään 11.1.2027. Tili FI17 7997 7926 1830 42 ja viite 22554 ovat molemmissa samat, ja lisämaksuja ei tule.

Kiitos, että kysyit ajoissa.

Terveisin
Esa Mustonen

> Hei, lasku 2255 on 750 €. Voisinko maksaa sen kahdessa erässä?
> Anu`,
    attachments: [],
  },
  {
    name: 'kääntäjä Kuopiosta, lasku virolaiselle yritykselle',
    subject: 'Lasku 2026/140: käyttöohjeen käännös',
    body: `Hyvä Kadri Tamm,

kiitos tilauksesta. Käyttöohjeen käännös on liitteenä, samoin lasku 2026/140.

Käännös 5 400 sanaa × 0,15 € = 810,00 €
Alv 0 %, käännetty verovelvollisuus (ostajan ALV-tunnus EE100931558)
Maksettavaa 810,00 €

Eräpäivä: 16.12.2026
IBAN: FI37 5570 0675 1676 79
BIC: NDEAFIHH
Viite: RF50 2026 1405

Ystävällisin terveisin
Outi Räsänen`,
    attachments: [{ name: 'käyttöohje-fi.docx' }, { name: 'lasku-2026-140.pdf' }],
  },
  {
    name: 'muusikko, esiintymispalkkio kaupungille verkkolaskuna',
    subject: 'Itsenäisyyspäivän konsertti, lasku 18',
    body: `Hyvä Riitta Mäkinen,

kiitos kutsusta soittaa itsenäisyyspäivän juhlassa. Lähetin laskun 18 tänään verkkolaskuna osoitteeseen, jonka annoitte.

Esiintyminen, kvartetti 1 600,00 €
Matkat 220 km × 0,55 € = 121,00 €
Yhteensä 1 721,00 €, toimintamme on alle arvonlisäverorajan.

Eräpäivä on 21.12.2026, tili FI12 1730 3096 7844 58 ja viite 18005.

Parhain terveisin
Kvartetti Kaarna
Ilmari Toivola`,
    attachments: [],
  },
  {
    name: 'nuohooja Kokkolasta, teitittelevä lyhyt lasku',
    subject: 'Lasku 6021: nuohous 24.11.2026',
    body: `Hyvä Alma Sjöblom,

kiitos, että nuohous onnistui heti aamusta. Hormit ja tulisija ovat kunnossa, ja todistus on liitteenä.

Lasku 6021 on 98,00 euroa (sis. alv 25,5 %). Voitte maksaa sen 9.12.2026 mennessä tilille FI23 8000 1323 7836 97. Viitenumero on 60215.

Ystävällisin terveisin
Stefan Högnabba`,
    attachments: [{ name: 'nuohoustodistus-24-11-2026.pdf' }],
  },
  {
    name: 'tekninen kirjoittaja, toinen muistutus yritykselle',
    subject: 'Toinen muistutus laskusta 2026-38',
    body: `Hei Vesa,

muistutin laskusta 2026-38 viimeksi 11.11.2026. Laskun summa on 2 133,50 € ja eräpäivä oli 28.10.2026.

Voisitko tarkistaa, onko lasku tullut perille ja hyväksytty? Pyydän maksua viimeistään 3.12.2026 tilille FI73 1290 3022 5866 31, viite 2026383.

Lasku on varmuuden vuoksi vielä liitteenä. Jos siinä on jotain epäselvää, soita: 050 555 0191.

Kiitos avusta!
Heli Vainio`,
    attachments: [{ name: 'lasku-2026-38.pdf' }],
  },
  {
    name: 'koirakouluttaja Nurmijärveltä, rento lasku',
    subject: 'Pentukurssi, lasku 404',
    body: `Moikka Jasmin ja Pate!

Kiitos huipusta kurssista, Patesta tulee vielä melkoinen mestari. Lasku 404 pentukurssista on 175 euroa, alv sisältyy hintaan. Maksathan perjantaihin 4.12.2026 mennessä, joko MobilePaylla (koodi 48213) tai tilille FI91 4055 0085 7795 08 viitteellä 40400.

Hännänheilutuksin
Krista`,
    attachments: [],
  },
  {
    name: 'arkkitehti Helsingistä, ensimmäinen osalasku',
    subject: 'Lasku 26-112, Kulosaaren talo, luonnosvaihe',
    body: `Hyvä Gunnar Ehrnström,

kiitos rakentavasta palaverista viime viikolla. Luonnosvaihe on valmis, ja lähetän siitä sopimuksen mukaisen ensimmäisen laskun.

Lasku 26-112
Luonnosvaihe, 40 % sopimushinnasta 18 000,00 €: 7 200,00 €
Alv 25,5 %: 1 836,00 €
Yhteensä: 9 036,00 €

Eräpäivä: 21.12.2026
Tilinumero: FI08 8000 1346 5282 36
Viite: 261124

Seuraava osa, 35 %, laskutetaan kun rakennuslupa on saatu.

Ystävällisin terveisin
Maarit Valle
Valle Arkkitehdit Oy
Y-tunnus 2217600-7`,
    attachments: [{ name: 'Lasku 26-112.pdf' }],
  },
  {
    name: 'traktoriurakoitsija Ilmajoelta, murteella lasku',
    subject: 'Lasku 65: paalaus ja kuljetus',
    body: `Terve Antti!

Kiitoksia taas, oli mukava teherä töitä ku keli suasii.

Lasku 65
Paalit 140 kpl × 7,50 € = 1 050,00 €
Kuljetus 6 h × 55,00 € = 330,00 €
Alv 25,5 % 351,90 €
Yhteensä 1 731,90 €

Eräpäivä 9.12.2026, tili FI86 1340 3053 9664 54, viite 65003. Soita jos joku kohta jää askarruttamahan.

Terveesin
Vilho Ala-Kokko`,
    attachments: [],
  },
  {
    name: 'verkkokauppakonsultti, arvio ylittyisi, lupa pyydetään',
    subject: 'Verkkokauppa: maksuliittymä vie arvioitua kauemmin',
    body: `Hei Nina,

arvioin maksuliittymään 20 tuntia. Nyt näyttää siltä, että työ vie noin 26 tuntia, koska vanha varasto-ohjelma ei tue rajapintaa. Lisähinta olisi 6 h × 85,00 € = 510,00 € + alv 25,5 % eli yhteensä 640,05 €.

En aloita lisätyötä ennen kuin saan siihen luvan. Voitko vastata maanantaihin 30.11.2026 mennessä? Jos haluat mieluummin jättää varastokytkennän pois, sekin onnistuu alkuperäisellä hinnalla.

Kiitos!
Jere Rautio`,
    attachments: [],
  },
  {
    name: 'sukututkija Hämeenlinnasta, vanhempi kirjoittaja',
    subject: 'Sukuselvitys ja lasku 5',
    body: `Hyvä Raimo Uusitalo,

sukuselvityksenne on valmis, ja se on tämän viestin liitteenä. Esi-isänne löytyivät Hauholta 1690-luvulta asti. Oli ilo tutkia näin hyvin säilynyttä sukua, kiitos tehtävästä.

Lasku 5: selvitystyö 14 tuntia à 30,00 €, yhteensä 420,00 €. Arvonlisäveroa ei ole, koska toiminta on vähäistä.

Pyydän maksua 16.12.2026 mennessä tilille FI19 3131 3006 1139 97, viite 50050.

Kunnioittavasti
Toivo Lahdenperä`,
    attachments: [{ name: 'sukuselvitys-uusitalo.pdf' }],
  },
  {
    name: 'joogaohjaaja Helsingistä, arkinen puhekieli',
    subject: 'lasku 83 / yritysjooga marraskuu',
    body: `Moi Riku!

Kiitos teidän porukalle, oli tosi kiva kuukausi. Tässä marraskuun lasku:

lasku 83
4 tuntia à 110,00 € = 440,00 €
alv 25,5 % 112,20 €
yhteensä 552,20 €
eräpäivä ke 9.12.2026
tili FI6840550044754451
viite 83001

Namaste ja nähdään torstaina!
Pinja`,
    attachments: [],
  },
  {
    name: 'putkiyritys Oulusta, hyväksytty tarjous, aloituspäivä',
    subject: 'Tarjous 2026-T88 hyväksytty – seuraavat vaiheet',
    body: `Hei Mervi ja Pasi,

kiitos, että valitsitte meidät! Patteriremontti tehdään tarjouksen 2026-T88 hintaan 4 250,00 € (sis. alv 25,5 %).

- Aloitamme maanantaina 11.1.2027 kello 8.
- Työ kestää neljä päivää, ja lämmöt ovat poikki yhden yön.
- Laskutamme vasta, kun olette tarkastaneet työn. Maksuaikaa on 14 päivää, ja eräpäivä lukee laskussa.

Ilmoitattehan, jos aloituspäivä ei sovi.

Terveisin
Tuira LVI Oy
Kimmo Ervasti`,
    attachments: [],
  },
  {
    name: 'lehtitoimittaja, kansilehti, saatteen lyhyt liite',
    subject: 'Artikkeli ja lasku 2026-19',
    body: `Hei Minna,

juttu jätteenpoltosta on liitteenä, samoin lasku 2026-19. Kiitos hyvistä kysymyksistä toimituksesta!

Palkkio 650,00 € + alv 25,5 % 165,75 € = 815,75 €. Eräpäivä 16.12.2026, tili FI12 3636 3093 5007 34, viite 2026192.

Terveisin
Ossi Kurkela`,
    attachments: [{ name: 'jatteenpoltto-juttu.docx' }, { name: 'lasku-2026-19.pdf' }],
  },
  {
    name: 'yksityinen muistutus, ystävällinen ja lyhyt, ompelimo',
    subject: 'Muistutus: lasku 250 puvun korjauksesta',
    body: `Hei Leena,

toivottavasti puku istuu nyt hyvin. Laskun 250 (62,00 €) eräpäivä oli 16.11.2026, eikä maksu ole vielä näkynyt. Maksaisitko sen 2.12.2026 mennessä tilille FI92 4055 0004 3592 42, viite 25001?

Kiitos ja mukavaa loppuviikkoa
Ompelimo Silmukka, Riitta`,
    attachments: [],
  },
  {
    name: 'tapahtumatekniikka Turusta, vuokra ja vakuus',
    subject: 'Lasku 1550: äänentoisto 5.12.2026',
    body: `Hei Daniel,

kiitos varauksesta! Lasku 1550:

Äänentoistopaketti, 1 vrk      380,00 €
Mikrofonit 4 × 15,00 €          60,00 €
Yhteensä (sis. alv 25,5 %)     440,00 €

Maksa ystävällisesti torstaihin 3.12.2026 mennessä tilille FI44 3131 3015 0762 50, viite 15503. Vakuutta 200,00 € emme peri ennakkoon, koska olet vuokrannut meiltä ennenkin.

Laitteet voit noutaa perjantaina 4.12.2026 kello 15.

Terveisin
Kaiku Vuokraus
Tero Lindroos`,
    attachments: [],
  },
  {
    name: 'konsultti, kysymys tilausnumerosta ennen laskua',
    subject: 'Mikä tilausnumero laskuun 4100?',
    body: `Hei Birgitta,

olen tekemässä laskua marraskuun työstä, 12 h × 130,00 € = 1 560,00 € + alv 25,5 %. Tarvitsetteko laskuun PO-numeron? Jos kyllä, voisitko lähettää sen minulle perjantaihin 27.11.2026 mennessä?

Kiitos jo etukäteen!

Ystävällisin terveisin
Aleksi Wahlroos`,
    attachments: [],
  },
  {
    name: 'hevosvalmentaja, hyvitys perutusta tunnista',
    subject: 'Perutun ratsastustunnin hyvitys',
    body: `Hei Satu,

pahoittelut, että perjantain tunti peruuntui sairastumiseni takia. Palautan siitä 42,00 € tilillesi huomenna 26.11.2026. Rahat näkyvät viimeistään maanantaina 30.11.2026.

Kiitos ymmärryksestä, ja nähdään ensi viikolla tallilla!

Katja`,
    attachments: [],
  },
  {
    name: 'verhoilija Seinäjoelta, ennakkomaksu kankaasta',
    subject: 'Ennakkolasku 117: sohvan kangas',
    body: `Hei Erkki,

kiitos tilauksesta, valitsitte kauniin kankaan. Tilaan sen heti, kun ennakko on tullut.

Ennakkolasku 117
Kangas 11 m × 46,00 € = 506,00 € (sis. alv 25,5 %)
Eräpäivä 4.12.2026
Tili FI97 4055 0005 7399 47
Viite 11701

Työn hinta on 780,00 €, kuten sovimme, ja siitä tulee lasku vasta kun sohva on valmis tammikuussa.

Terveisin
Verhoomo Ruusunen
Lea Ruusunen`,
    attachments: [],
  },
  {
    name: 'markkinointitoimisto Tampereelta, vastaus laskukysymykseen',
    subject: 'Re: Lasku 20261 – mitä "tuotantokulut" ovat?',
    body: `Hei Kirsi,

hyvä kysymys! Tuotantokulut 640,00 € ovat kuvaajan palkkio 450,00 € ja studion vuokra 190,00 €. Ne sisältyvät arvioon, jonka hyväksyit 8.10.2026. Kopiot molemmista kuiteista ovat liitteenä.

Laskun loppusumma ja eräpäivä eivät muutu. Kysy lisää, jos jotain jäi epäselväksi.

Terveisin
Sampo Ketola

> Hei Sampo, laskulla lukee "tuotantokulut 640 €". Mitä ne ovat?`,
    attachments: [{ name: 'kuitti-kuvaaja.pdf' }, { name: 'kuitti-studio.pdf' }],
  },
  {
    name: 'ikkunanpesijä Vantaalta, taloyhtiö, muistutus isännöitsijälle',
    subject: 'Muistutus: lasku 3090, As Oy Vantaan Kielokuja',
    body: `Hyvä isännöitsijä Koskela,

lasku 3090 porrashuoneiden ikkunoiden pesusta on vielä maksamatta.

Summa: 753,00 € (sis. alv 25,5 %)
Eräpäivä oli: 9.11.2026
Uusi maksupäivä: 7.12.2026
Tili: FI02 3131 3086 7592 30
Viite: 30902

Voisitteko tarkistaa asian? Jos lasku odottaa hyväksyntää tai siinä on jotain korjattavaa, vastatkaa tähän viestiin, niin autan mielelläni.

Kiitos ja terveisin
Bashir Noori
Kirkas Lasi tmi`,
    attachments: [{ name: 'lasku-3090.pdf' }],
  },
  {
    name: 'lastenhoitaja, yksityinen kotitalous, kuukausilasku',
    subject: 'Marraskuun lastenhoito, lasku 11',
    body: `Hei Veera,

kiitos taas, Oliver ja Nelli olivat ihania. Marraskuun lasku on tässä.

Lasku 11
pe 6.11. 4 h
pe 13.11. 4 h
pe 20.11. 5 h
yhteensä 13 h × 18,00 € = 234,00 €

Voit maksaa samalle tilille kuin aina, viite 11112, viimeistään pe 4.12.2026. Kotitalousvähennykseen voit ilmoittaa koko summan, koska se on pelkkää työtä.

Terveisin Meeri`,
    attachments: [],
  },
  {
    name: 'äänikirjan lukija Lohjalta, lasku kustantamolle',
    subject: 'Lasku 2026-9 / äänikirja Hiljainen lahti',
    body: `Hyvä Eero Palmgren,

kiitos, että sain lukea Hiljaisen lahden. Aineisto on nyt palvelimellanne.

Lasku 2026-9
Luenta 9,5 h valmista ääntä × 160,00 € = 1 520,00 €
Alv 25,5 % 387,60 €
Yhteensä 1 907,60 €

Pyydän maksua 21 päivän kuluessa, viimeistään 16.12.2026, tilille FI03 3131 3039 6231 29. Viite on 202691.

Ystävällisesti
Susanna Kallio`,
    attachments: [],
  },
  {
    name: 'viimeinen muistutus yksityiselle, osamaksu tarjolla, autokorjaamo',
    subject: 'Lasku 7781, viimeinen muistutus ennen perintää',
    body: `Hei Sami,

jarrujen korjauksesta 2.9.2026 on edelleen maksamatta lasku 7781, 498,00 €. Eräpäivä oli 16.9.2026, ja olen muistuttanut siitä kaksi kertaa, 7.10.2026 ja 30.10.2026.

Pyydän sinua maksamaan laskun 11.12.2026 mennessä tilille FI34 8000 1325 3784 70, viite 77813. Sen jälkeen lasku siirtyy perintään, ja siitä tulisi sinulle lisäkuluja. Haluaisin välttää sen.

Jos raha on nyt tiukalla, soita numeroon 0400 555 127. Voimme jakaa summan vaikka kolmeen osaan.

Terveisin
Markku Jaatinen, Jaatisen Autohuolto, Imatra`,
    attachments: [],
  },
  {
    name: 'verkkosivujen ylläpito, vuosilasku yhdistykselle',
    subject: 'Sivujen ylläpito 2027, lasku 620',
    body: `Hyvää joulunalusaikaa, Maija!

Kiitos kuluneesta vuodesta. Ensi vuoden ylläpito maksaa saman verran kuin tänä vuonna:

Ylläpito 12 kk × 25,00 € = 300,00 €
Verkkotunnus 18,00 €
Yhteensä 318,00 €, ei arvonlisäveroa (vähäinen toiminta)

Lasku 620 erääntyy tiistaina 15.12.2026. Tili: FI09 5570 0665 5452 98, viite: 62006.

Jos yhdistys haluaa lopettaa ylläpidon, kerro siitä minulle ennen eräpäivää, niin poistan laskun.

Terveisin
Jouko Eskola`,
    attachments: [],
  },
]
