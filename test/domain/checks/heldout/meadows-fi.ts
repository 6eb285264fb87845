/** Mails by Finnish freelancers and small firms, with as many good ones as faulty ones. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'sähköasentaja Oulusta, lyhyt lasku',
    subject: 'Lasku 2026-118',
    body: `Moi Jari,

keittiön pistorasiat ja lieden kytkentä on tehty viime perjantaina. Tarvikkeet 86 €, työ 314 €, alv 25,5 % 102 €, yhteensä 502,00 €.

Tili FI09 5741 3602 4551 95, viite 202 61188. Maksuehto 14 pv netto.

Tarkastuspöytäkirja on liitteenä, laita se talokansioon.

Pertti`,
    known: [
      ['dueDate', '14 pv netto'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'valokuvaaja Helsingistä, hääkuvat, rento',
    subject: 'Hääkuvien lasku 47',
    body: `Moikka Sanni ja Otto!

Kiitos vielä ihanasta päivästä Suomenlinnassa. Kuvat on nyt galleriassa, 412 kpl, ja saatte ladata ne tammikuun loppuun asti.

Lasku 47 on tässä mailissa liitteenä, loppusumma 1 255,00 € (sis. alv 25,5 %). Maksu tilille FI07 1023 3500 9881 21, viite 47005. Maksatte sitten kun ootte toipuneet häämatkan laskuista :)

Laitoin mukaan myös illan lisätunnin, kun bileet venyi.

Halauksin
Miia`,
    attachments: [{ name: 'lasku47.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'sitten kun ootte toipuneet häämatkan laskuista'],
      ['surprise', 'illan lisätunnin, kun bileet venyi'],
    ],
  },
  {
    name: 'tilitoimisto Turusta, toinen muistutus, kankea',
    subject: 'Maksumuistutus, lasku 30451',
    body: `Hyvä asiakas,

viittaamme aiempaan kirjeenvaihtoomme ja toteamme, että allamainittu saatavamme on edelleen suorittamatta.

Lasku 30451
Laskun päivä 12.10.2026
Eräpäivä 26.10.2026
Summa 376,50 €

Pyydämme suorittamaan maksun viipymättä tilille FI96 8146 9710 0332 25, viite 3 04515. Mikäli suoritusta ei kuulu, siirrämme saatavan perintään ilman eri ilmoitusta.

Lokakuun kirjanpito on valmis ja arvonlisävero ilmoitettu.

Kunnioittaen
Tilipalvelu Aurajoki Oy
Y-tunnus 2214563-0`,
    known: [
      ['jargon', 'viittaamme aiempaan kirjeenvaihtoomme'],
      ['jargon', 'saatavamme on edelleen suorittamatta'],
      ['dueDate', 'viipymättä'],
      ['tone', 'siirrämme saatavan perintään ilman eri ilmoitusta'],
      ['jargon', 'suorittamaan maksun'],
      ['jargon', 'allamainittu'],
    ],
    unseen: [],
  },
  {
    name: 'putkimies Kuopiosta, savolainen, muistutus',
    subject: 'Lasku 88 vielä maksamatta',
    body: `No terve Reijo,

se hanaremontti Puijonlaaksossa tuli tehtyä syyskuussa ja vesj tulloo nyt minne pitääkin. Lasku 88, 288,65 €, eräpäivä oli 14.10.2026, ja sitä ee oo tilillä näkynynnä.

Myö ollaan täällä päin totuttu siihen, että mies maksaa mitä lupaa. Minäkkii oon omat putkeni maksanna tukkuun jo aikoja sitten ja akka kyselloo, millä ostetaan joulukinkku.

Tili FI21 5600 0523 1004 70, viite 88103. Pistähän tulemaan tässä jossain välissä.

Terveisin Eino`,
    known: [],
    unseen: [
      ['tone', 'totuttu siihen, että mies maksaa mitä lupaa'],
      ['tone', 'akka kyselloo, millä ostetaan joulukinkku'],
      ['dueDate', 'tässä jossain välissä'],
    ],
  },
  {
    name: 'kääntäjä Tampereelta, toistuva kuukausilasku, luku ei täsmää',
    subject: 'Lasku 2026-11, 602,40 €',
    body: `Hei Katja,

marraskuun käännökset on nyt toimitettu: kolme tuotekorttia, yksi tiedote ja verkkosivun usein kysytyt kysymykset.

Lasku 2026-11
Käännöstyö 480,00 €
Alv 25,5 % 122,40 €
Maksettavaa 620,40 €
Eräpäivä 9.12.2026
Tili FI61 3939 0012 3456 74
Viite 20 26118

Joulukuussa olen lomalla 21.–31.12., joten kiireiset tekstit kannattaa lähettää ennen sitä.

Yst. terv.
Leena Markkula`,
    known: [['consistency', '620,40 €']],
    unseen: [],
  },
  {
    name: 'graafikko Jyväskylästä, nolo ensimmäinen lasku',
    subject: 'Lasku logosta',
    body: `Hei!

Anteeksi hirveästi, että vaivaan taas. Tiedän, että teillä on avajaiset ja kaikki kiireet, enkä oikeasti kehtaisi edes lähettää tätä, mutta opintotuki loppui ja vuokra pitäisi hoitaa.

Logo ja värit on siis nyt valmiit ja tiedostot on jaetussa kansiossa. Sovittiin 450 euroa, ei alvia koska toimintani on niin pientä. Tilini on FI03 3636 3011 4582 96. Maksuaikaa on 14 päivää.

Ihanaa, että piditte siitä vihreästä!

Terkuin
Oona`,
    known: [
      ['tone', 'Anteeksi hirveästi, että vaivaan taas'],
      ['dueDate', '14 päivää'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [
      ['tone', 'enkä oikeasti kehtaisi edes lähettää tätä'],
      ['tone', 'opintotuki loppui ja vuokra pitäisi hoitaa'],
    ],
  },
  {
    name: 'siivousfirma Vantaalta, ei-natiivi, muistutus',
    subject: 'lasku 512 ei maksettu!!!',
    body: `Hyvää päivä,

Me siivotaan teidän toimisto joka maanantai ja torstai, ja lokakuu on kaikki tehty. Lasku 512, 753,00 euro, piti maksaa 16.11.2026.

MIKSI EI MAKSA? Minulla on kolme työntekijä ja he tarvitsee palkka. Maksa 03/12/2026 mennessä tili FI79 1745 3002 0011 98, viite 51208.

Avain on sama paikka kuin ennen, ja uusi imuri toimii hyvin.

Kiitos
Nguyen Thi Hoa
Puhdas Koti Vantaa`,
    known: [
      ['tone', 'MIKSI EI MAKSA?'],
      ['tone', 'lasku 512 ei maksettu!!!'],
      ['dueDate', '03/12/2026'],
    ],
    unseen: [['tone', 'Minulla on kolme työntekijä ja he tarvitsee palkka']],
  },
  {
    name: 'lakimies Helsingistä, virkakieli',
    subject: 'Lasku 2026/0417',
    body: `Arvoisa vastaanottaja,

oheistamme kunnioittavasti laskun koskien toimeksiantonne puitteissa suoritettuja asiantuntijapalveluita ajanjaksolta 1.10.–31.10.2026. Kauppakirjan luonnos käytiin läpi kahdesti ja vastapuolen huomautukset on otettu huomioon.

Laskun 2026/0417 loppusumma on 3 012,00 € ja eräpäivä 11.12.2026. Maksu osoitetaan tilille FI69 1572 3000 0334 80 viitteellä 2026 04178.

Allekirjoittanut vastaa mielellään kysymyksiin.

Kunnioittavasti
Asianajotoimisto Hellén & Roos Oy`,
    attachments: [{ name: 'lasku_20260417.pdf' }],
    known: [
      ['jargon', 'oheistamme kunnioittavasti'],
      ['jargon', 'toimeksiantonne puitteissa'],
      ['jargon', 'Allekirjoittanut'],
    ],
    unseen: [],
  },
  {
    name: 'kampaaja Raumalta, tuolivuokra',
    subject: 'Tuoliviakra marraskuu',
    body: `Mor Päivi,

siuna marraskuun tuoliviakra o viäl maksamat, lasku 23, summa 401,60 euro. Maksapäev o 31.11.2026.

Pesupaika hana o ny korjattu, ja uuren tuolin saa tilattu heti ko värist o päätetty.

Terveisi
Sirkka`,
    known: [
      ['dueDate', '31.11.2026'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'ohjelmoija Espoosta, konsulttilasku jargonilla',
    subject: 'Lasku #1093 / Q4 milestone 2',
    body: `Moi Antti,

toinen milestone on deployattu tuotantoon maanantaina ja monitorointi näyttää vihreää. Kirjautumisbugi, josta mainitsit, on myös korjattu.

Lasku #1093: 40 h x 90 € = 3 600 €, alv 25,5 % 918 €, yhteensä 4 518 €. Net 30 EOM. IBAN FI98 5294 0720 0553 12.

Laskutin samalla myös integraation säädön, siihen upposi odotettua enemmän aikaa.

Pidetään retro ensi viikolla?

-Jussi`,
    known: [['dueDate', 'Net 30 EOM']],
    unseen: [['surprise', 'siihen upposi odotettua enemmän aikaa']],
  },
  {
    name: 'remonttimies Lahdesta, kolmas muistutus, uhkaava',
    subject: 'VIIMEINEN VAROITUS lasku 204',
    body: `Hei

Kylpyhuone luovutettiin 28.8. ja kuittasit itse, että kaikki on ok. Lasku 204, 2 510,00 €, erääntyi 15.9.2026. Olen soittanut kolme kertaa.

Tämä peli loppuu nyt. Jos rahat ei ole tilillä FI47 5041 2000 3471 83 (viite 20404) maanantaina 30.11.2026, nähdään käräjillä. Voin myös tulla hakemaan ne laatat takaisin, mulla on vielä piikkausvasara autossa.

T. Rakennus Salonen`,
    known: [
      ['tone', 'VIIMEINEN VAROITUS'],
      ['tone', 'nähdään käräjillä'],
      ['tone', 'Tämä peli loppuu nyt'],
    ],
    unseen: [['tone', 'Voin myös tulla hakemaan ne laatat takaisin']],
  },
  {
    name: 'hieroja Porista, muistutus mainoksella',
    subject: 'Muistutus laskusta 61',
    body: `Hei Marjatta!

Toivottavasti hartiat on voineet paremmin viime käynnin jälkeen. Laskun 61 eräpäivä oli 18.11.2026 ja summa 65,00 €. En ole vielä nähnyt maksua.

Voit maksaa tilille FI86 4405 0020 1554 31 viitteellä 61007, mieluiten perjantaihin 4.12.2026 mennessä.

Ps. Nyt joulukuussa lahjakortit -20 %! Varaa heti, ajat viedään käsistä.

Lämpimästi
Anneli`,
    known: [
      ['incentive', 'lahjakortit -20 %'],
      ['incentive', 'ajat viedään käsistä'],
    ],
    unseen: [],
  },
  {
    name: 'metsäkoneyrittäjä Kajaanista, niukka',
    subject: 'lasku',
    body: `Harvennus tehty Ristijärvellä 4,2 ha. Kuviot 3 ja 7 jäi odottamaan pakkasia.

Hinta niinkuin puhuttiin. Tilille FI60 5760 0300 1442 18.

Heikkinen`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'total'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },
  {
    name: 'tapahtumatuottaja Helsingistä, stadin slangi',
    subject: 'Bisse-eventin lasku 3007',
    body: `Moro Make,

kiitti jäätävän hyvästä skabasta Teurastamolla, porukka tykkäs ja lava kesti. Lasku 3007 on 1 506,00 €, sis. alvit.

Heitä fyrkat ASAP tilille FI63 7997 7979 9712 36, viite 30070, ettei tarvii ruveta jahtaamaan sua pitkin Kalliota.

Ens vuonna uusiks!
Tumppi`,
    known: [['dueDate', 'ASAP']],
    unseen: [['tone', 'ettei tarvii ruveta jahtaamaan sua pitkin Kalliota']],
  },
  {
    name: 'päiväkodin ruokatoimittaja Seinäjoelta, kaksi eräpäivää',
    subject: 'Lasku 7719, eräpäivä 10.12.2026',
    body: `Hei,

tässä marraskuun lounastoimitusten lasku. Aterioita oli yhteensä 640, joista 32 gluteenittomia.

Laskun numero 7719
Summa 3 840,00 € (sis. alv 13,5 %)
Eräpäivä 17.12.2026
Tili FI20 4108 0020 0563 24
Viite 77198

Joululounas on teillä keskiviikkona 16.12., kinkku tulee leikattuna.

Terveisin
Lakeuden Patapalvelu`,
    known: [['consistency', '17.12.2026']],
    unseen: [],
  },
  {
    name: 'taksiyrittäjä Rovaniemeltä, väärä IBAN',
    subject: 'Koulukyydit lokakuu, lasku 311',
    body: `Hei,

lokakuun koulukyydit on ajettu, 19 päivää aamuin illoin. Marraskuusta laitan laskun ensi viikolla.

Lasku 311, 1 140,00 €, eräpäivä 14.12.2026. IBAN FI78 5640 0723 4550 15, viite 31105. Ajopäiväkirja on mukana.

Terveisin
Taksi Alaruikka`,
    attachments: [{ name: 'lasku311.pdf' }, { name: 'ajot_lokakuu.pdf' }],
    known: [['payment', 'FI78 5640 0723 4550 15']],
    unseen: [],
  },
  {
    name: 'tekstiilitaiteilija Porvoosta, paikanpitäjä jäi',
    subject: 'Lasku [NUMERO]',
    body: `Hei Camilla,

ryijy lähti eilen postiin ja seurantakoodi tulee sinulle tekstiviestillä. Ripustustanko on samassa paketissa.

Laskun loppusumma on 890,00 €, ja maksuaikaa on perjantaihin 10.12.2026 asti. Tili FI24 4055 0010 6773 97.

Terveisin
Ulla Wikström
Y-tunnus XXXXXXX-X`,
    known: [
      ['consistency', '[NUMERO]'],
      ['consistency', 'XXXXXXX-X'],
      ['dueDate', 'perjantaihin 10.12.2026'],
    ],
    unseen: [],
  },
  {
    name: 'koira-alan yrittäjä Hämeenlinnasta, syyllistävä muistutus',
    subject: 'Muistutus: Vilin hoitolasku 142',
    body: `Hei taas,

Vili oli meillä kuusi yötä lokakuussa ja tuli hyvin toimeen muiden kanssa. Lasku 142, 210,00 €, eräpäivä 2.11.2026.

Ilmeisesti muistutukseni katosi jonnekin, kuten edellinenkin? On jotenkin surullista, että koirasta kyllä saadaan jakaa kuvia somessa, mutta hoitajalle ei löydy paria sataa. Meidän pienessä hoitolassa jokainen maksamatta jäänyt lasku on pois koirien ruokakupista.

Maksathan viimeistään keskiviikkona 2.12.2026 tilille FI49 3939 0027 6551 09, viite 14203.

Tiina`,
    known: [],
    unseen: [
      ['tone', 'Ilmeisesti muistutukseni katosi jonnekin, kuten edellinenkin?'],
      ['tone', 'koirasta kyllä saadaan jakaa kuvia somessa, mutta hoitajalle ei löydy paria sataa'],
      ['tone', 'pois koirien ruokakupista'],
    ],
  },
  {
    name: 'arkkitehti Turusta, tarjous lisätöistä',
    subject: 'Tarjous lupakuvista, korotettu',
    body: `Hei Henrik,

kävin tontilla tiistaina ja mittasin vanhan saunan. Rinne on jyrkempi kuin kartassa, joten perustus pitää piirtää uudestaan.

Tarjous lupakuvista on nyt 2 400,00 € + alv 25,5 % 612,00 €, yhteensä 3 021,00 €. Mahdolliset lisätyöt laskutetaan toteutuneen mukaan. Hinta nousi aika lailla, mutta minkäs teet.

Tarjous on voimassa 18.12.2026 asti.

Terveisin
Arkkitehti Paula Rantanen`,
    known: [
      ['consistency', '3 021,00 €'],
      ['surprise', 'Mahdolliset lisätyöt laskutetaan toteutuneen mukaan'],
    ],
    unseen: [['surprise', 'Hinta nousi aika lailla, mutta minkäs teet']],
  },
  {
    name: 'nuohooja Mikkelistä, lasku, tavallinen unohdus',
    subject: 'Nuohous tehty, lasku 905',
    body: `Hei,

hormit on nuohottu 19.11. ja leivinuunin luukun saranassa oli vähän väljää, muuten kaikki kunnossa. Todistus on kuistin pöydällä.

Lasku 905 on 94,00 € sisältäen alv:n. Maksu tilille FI14 5271 0420 0334 59, viite 90502.

Terveisin
Nuohous J. Tiusanen`,
    known: [['missing', 'dueDate']],
    unseen: [],
  },
  {
    name: 'viestintätoimisto Helsingistä, kiukkuinen sarkasmi',
    subject: 'Vs: Vs: Lasku 2026-77',
    body: `Hei Timo,

hienoa, että lehdistötiedote meni läpi kolmessa mediassa. Vielä hienompaa olisi, jos joku teillä osaisi avata verkkopankin.

Lasku 2026-77, 1 882,50 €, eräpäivä 30.10.2026. Tämä on nyt neljäs viestini aiheesta ja alan osata tekstin ulkoa. Odotan maksua tilille FI96 2157 1800 3440 25, viite 20 26778, huomiseen mennessä tai seuraava postaus jää julkaisematta.

Terveisin
Petra`,
    known: [['dueDate', 'huomiseen mennessä']],
    unseen: [
      ['tone', 'Vielä hienompaa olisi, jos joku teillä osaisi avata verkkopankin'],
      ['tone', 'alan osata tekstin ulkoa'],
      ['tone', 'tai seuraava postaus jää julkaisematta'],
    ],
  },
  {
    name: 'kuljetusyrittäjä Kouvolasta, kortti selväkielisenä',
    subject: 'Lasku 6651 ja maksun palautus',
    body: `Hei Virpi,

muutto Kouvolasta Lappeenrantaan meni hyvin, pianokin on ehjä. Lasku 6651, 640,00 € + alv 163,20 € = 803,20 €, eräpäivä 8.12.2026. Tili FI34 5750 0120 4551 01, viite 66510.

Maksoit vahingossa 50 euron varausmaksun kahteen kertaan. Palautan toisen kortillesi 4539 1488 0343 6467, eikö se ole sama kuin ennen?

Terveisin
Muutto-Mäkelä`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'autokorjaamo Vaasasta, eri summa aiheessa',
    subject: 'Lasku 4420 – 486,00 €',
    body: `Hej/hei Mikael,

Volvon etujarrut on vaihdettu ja auto on haettavissa. Avain on kioskilla, jos tulet vasta kuuden jälkeen.

Lasku 4420: osat 212,00 €, työ 256,00 €, yhteensä 468,00 € (alv sisältyy). Eräpäivä 10.12.2026, tili FI42 4970 1020 0123 95, viite 44202.

Samalla vaihdettiin tuulilasinpyyhkijät ja ne on mukana summassa, kun ne näyttivät kuluneilta.

Kenneth`,
    known: [['consistency', '486,00 €']],
    unseen: [['surprise', 'kun ne näyttivät kuluneilta']],
  },
  {
    name: 'yksityisopettaja Joensuusta, lyhyt',
    subject: 'matikan tunnit',
    body: `Moi! Aada on edistynyt derivaatoissa tosi hyvin, koe menee varmasti läpi.

Lokakuun neljä tuntia on yhteensä 140 €. Voit maksaa sit ku sopii, ei mitään kiirettä :) Laitatko MobilePaylla 040 123 4567.

T. Elias`,
    known: [
      ['dueDate', 'sit ku sopii'],
      ['missing', 'invoiceNumber'],
      ['dueDate', 'ei mitään kiirettä'],
    ],
    unseen: [],
  },
  {
    name: 'isännöinti Tampereelta, virkakielinen muistutus',
    subject: 'Maksukehotus',
    body: `Hyvä osakas,

kirjanpitomme mukaan hoitovastikkeenne marraskuulta, lasku 2026-3318, 248,60 €, on eräpäivän 5.11.2026 jälkeen maksamatta. Hallituksen kokous pidetään 3.12. kerhohuoneessa.

Kehotamme teitä suorittamaan erääntyneen saatavan seitsemän (7) päivän kuluessa. Laiminlyönti voi johtaa huoneiston hallintaanottoon sekä luottotietomerkintään.

Maksu tilille FI38 5730 0820 5441 00, viite 2026 33181.

Isännöinti Tammerkulma Oy, Y-tunnus 1873320-2`,
    known: [
      ['jargon', 'suorittamaan erääntyneen saatavan'],
      ['dueDate', 'seitsemän (7) päivän kuluessa'],
      ['tone', 'hallintaanottoon sekä luottotietomerkintään'],
    ],
    unseen: [],
  },
  {
    name: 'ompelija Savonlinnasta, kaunis mutta epäselvä',
    subject: 'Kansallispuku valmis',
    body: `Hyvä Helvi,

Kerimäen puku on nyt valmis ja liivin helma lyhennetty kolme senttiä. Sovittaa voi vielä lauantaina.

Lasku 14 on 560,00 €, ja sen voi maksaa tilille FI04 5241 0023 1120 79 viitteellä 14009. Toivoisin rahoja ennen kuin järvi vetää jäähän, koska kankaat seuraavaan pukuun ovat jo tilauksessa.

Terveisin
Aune Kosonen`,
    known: [],
    unseen: [['dueDate', 'ennen kuin järvi vetää jäähän']],
  },
  {
    name: 'IT-tuki Oulusta, tuntilasku laskuvirheellä',
    subject: 'Lasku 2211, tuki lokakuu',
    body: `Terve,

lokakuun tuki: tulostimen ajurit, kaksi uutta läppäriä ja sähköpostin siirto.

6 h x 65 € = 390 €
2 h x 95 € (ilta) = 180 €
Alv 0 %, yhteensä 570 €

Lasku 2211, eräpäivä 9.12.2026, FI54 5741 0104 5552 33, viite 22114.

Terv. Ville`,
    known: [['consistency', '180 €']],
    unseen: [],
  },
  {
    name: 'puutarhuri Salosta, suuttunut kolmas muistutus',
    subject: 'Lasku 39 taas kerran',
    body: `Hei Lasse,

omenapuut on leikattu ja lehdet haravoitu jo syyskuussa, ja naapurikin kehui. Silti olen joutunut kyselemään rahojeni perään kuin kerjäläinen.

Lasku 39, 345,00 €, eräpäivä oli 30.9.2026. Kunniallinen ihminen maksaa laskunsa. Jos et maksa 4.12.2026 mennessä, joudun turvautumaan oikeustoimiin, ja sinä maksat kulut.

Tili FI35 4730 1120 0441 82, viite 39000.

Seppo`,
    known: [
      ['tone', 'Kunniallinen ihminen maksaa laskunsa'],
      ['tone', 'turvautumaan oikeustoimiin'],
      ['tone', 'taas kerran'],
    ],
    unseen: [
      ['tone', 'kyselemään rahojeni perään kuin kerjäläinen'],
      ['tone', 'ja sinä maksat kulut'],
    ],
  },
  {
    name: 'painotalo Kuopiosta, proforma ja lyhenteet',
    subject: 'Proforma 2026-550',
    body: `Hei Outi,

esitteen vedos on hyväksytty, ja painokone on varattu teille maanantaiksi 30.11. Paperi on 150 g matta, kuten viimeksi.

Proformalasku 2026-550: 2 000 kpl, à 0,40 €, netto 800,00 €, alv 25,5 % 204,00 €, brutto 1 004,00 €. Ennakkomaksu 50 % CIA, loput COD.

Tili FI27 5600 0810 2331 66.

Kirjapaino Kallavesi`,
    known: [
      ['jargon', 'Proformalasku'],
      ['dueDate', 'CIA'],
      ['dueDate', 'COD'],
      ['jargon', 'à 0,40 €'],
    ],
    unseen: [],
  },
  {
    name: 'virolainen maalari Helsingissä, ei-natiivi',
    subject: 'Arve / lasku 17',
    body: `Tere Pekka,

olohuone ja eteinen on maalattu kaks kertaa, väri on se mitä sinä valitsit. Katto tuli myös maalattua koska se näytti ruma, sen hinta on 180 euroa.

Lasku 17 yhteensä 1 080 euro. Olen pahoillani, minä en halua olla vaikea ihminen, mutta minä tarvitsen raha nopeasti. Tili FI95 1745 3020 2117 87. 

Purkit on varastossa jos tarvii paikata.

Tervisi
Andres`,
    known: [],
    unseen: [
      ['surprise', 'Katto tuli myös maalattua koska se näytti ruma'],
      ['tone', 'minä en halua olla vaikea ihminen'],
      ['dueDate', 'tarvitsen raha nopeasti'],
    ],
  },
  {
    name: 'tulkki Rovaniemeltä, muistutus jossa puuttuu liite',
    subject: 'Muistutus laskusta 2026-203',
    body: `Hei,

tulkkaus terveyskeskuksessa 6.10. kesti kaksi tuntia, ja laskun 2026-203 eräpäivä oli 9.11.2026. En ole vielä nähnyt maksua, ja ehkä lasku ei mennyt teillä oikeaan osoitteeseen.

Ohessa lasku uudelleen. Summa on 188,25 €, tili FI95 5640 0523 1006 70, viite 202 62035. Olisin kiitollinen maksusta mahdollisimman pian.

Terveisin
Samira Haddad`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'mahdollisimman pian'],
    ],
    unseen: [],
  },
  {
    name: 'videokuvaaja Tampereelta, painostava',
    subject: 'Lasku 88-26 ja raakamateriaali',
    body: `Moi Saara,

yritysvideon toinen versio on Vimeossa ja tekstitykset on korjattu. Lasku 88-26, 1 882,50 €, eräpäivä 7.12.2026, tili FI83 5730 1022 2334 50, viite 88268.

Raakamateriaalin pidän panttina siihen asti, että raha näkyy. Sanotaanko vaikka niin, että kovalevyille voi sattua kaikenlaista.

Teen mielelläni kevään videotkin.

Roope`,
    known: [],
    unseen: [
      ['tone', 'Raakamateriaalin pidän panttina'],
      ['tone', 'kovalevyille voi sattua kaikenlaista'],
    ],
  },
  {
    name: 'lounaskahvila Lappeenrannasta, catering, mennyt päivä',
    subject: 'Lasku 1250, kokoustarjoilu',
    body: `Hei Merja,

kiitos että saimme hoitaa kokouksen tarjoilun. Karjalanpiirakoita meni 60 ja kahvia melkein 20 litraa.

Lasku 1250: 372,00 € (sis. alv 13,5 %). Eräpäivä 4.12.2025. Tili FI52 5621 0020 0445 64, viite 12506.

Unohtunut sateenvarjo odottaa kassalla.

Kahvila Linnoitus`,
    known: [['dueDate', '4.12.2025']],
    unseen: [],
  },
  {
    name: 'konsultti Espoosta, väärä ALV-numero',
    subject: 'Lasku 2026-31 (työpaja Tukholma)',
    body: `Hei Johan,

kiitos työpajasta Tukholmassa, muistiinpanot ja valokuvat ovat jaetussa kansiossa.

Lasku 2026-31, 2 000,00 €, käännetty verovelvollisuus. Eräpäivä 18.12.2026, tili FI65 1309 3002 1117 63, viite 20 26312.

ALV-numeroni on FI21874458.

Terveisin
Hanna Vuori`,
    attachments: [{ name: 'lasku_2026-31.pdf' }],
    known: [
      ['payment', 'FI21874458'],
      ['jargon', 'käännetty verovelvollisuus'],
    ],
    unseen: [],
  },
  {
    name: 'maatalouslomittaja Kiuruvedeltä, varovainen',
    subject: 'Lumityöt, lasku 6',
    body: `Päivää,

kehtaanhan sitä nyt kysyä, vaikka hävettää: pihatien auraukset on tehty 12., 17. ja 22.11., ja lasku 6 olisi 150 euroa. Jos se on liikaa, niin voi maksaa vähemmänkin, ei siitä riitaa tule.

Tilille FI98 5078 0020 1123 44 ennen joulua. Traktorin kauha raapaisi vähän postilaatikon jalkaa, käyn suoristamassa.

Terveisin Taisto`,
    known: [['dueDate', 'ennen joulua']],
    unseen: [
      ['tone', 'kehtaanhan sitä nyt kysyä, vaikka hävettää'],
      ['tone', 'Jos se on liikaa, niin voi maksaa vähemmänkin'],
    ],
  },
  {
    name: 'markkinointitoimisto Turusta, muistutus myyntipuheella',
    subject: 'Ystävällinen muistutus – lasku 2090',
    body: `Moi Laura!

lokakuun kampanja toi 214 uutta kävijää, raportti on teidän kansiossa. Laskun 2090 (1 004,00 €) eräpäivä oli 13.11.2026, eikä maksua vielä näy.

Maksathan 3.12.2026 mennessä tilille FI19 5710 0422 3113 40, viite 20909. Kun kerran olet jo verkkopankissa, nappaa samalla vuodenvaihteen somepaketti, se maksaa itsensä takaisin ennen kuin ehdit räpäyttää!

Kuten varmasti ymmärrät, emme voi jatkaa kampanjaa loputtomiin luotolla.

Niko`,
    known: [['tone', 'Kuten varmasti ymmärrät']],
    unseen: [
      ['incentive', 'nappaa samalla vuodenvaihteen somepaketti'],
      ['tone', 'emme voi jatkaa kampanjaa loputtomiin luotolla'],
    ],
  },
  {
    name: 'kalatukku Kokkolasta, osamaksu',
    subject: 'Lasku 5580, toinen erä',
    body: `Hei,

siikaa toimitettiin 12.11. 40 kg ja muikkua 25 kg, molemmat jäissä ja hyväkuntoisina vastaanotettu.

Lasku 5580 oli 760,00 €, josta maksoitte 300,00 €. Jäljellä on 406,00 €. Tili FI11 5670 0110 0552 15, viite 55806. Avoin saldo pyydetään saattamaan kuntoon mitä pikimmin.

Ensi viikolla tulee taas lohta.

Kala-Keski`,
    known: [
      ['consistency', '406,00 €'],
      ['jargon', 'Avoin saldo'],
      ['dueDate', 'mitä pikimmin'],
    ],
    unseen: [['jargon', 'pyydetään saattamaan kuntoon']],
  },
  {
    name: 'venäjänkielinen kirjanpitäjä Imatralta',
    subject: 'Lasku 75 tilinpäätös',
    body: `Hyvää iltaa Olga Petrovna ja Markku,

tilinpäätös on valmis ja veroilmoitus lähetetty. Verottaja voi kysyä vielä auton kilometreistä, pitäkää paperit tallessa.

Lasku 75, summa 627,50 euroa. Maksaa pitää ajoissa, muuten tulee ongelma teille. Tili FI67 5620 0420 0441 16, viite 75006. Minulta meni ylimääräistä aikaa kuittien kanssa, ja se on laskussa.

Kunnioituksella
Natalia Sorokina`,
    known: [['dueDate', 'ajoissa']],
    unseen: [
      ['tone', 'muuten tulee ongelma teille'],
      ['surprise', 'Minulta meni ylimääräistä aikaa kuittien kanssa'],
    ],
  },
  {
    name: 'pelimusiikin tekijä Helsingistä, lyhyt ja salaperäinen',
    subject: 'biisit + lasku',
    body: `moi! kaikki viis trackia on masteroitu ja drivessa, wav ja mp3. boss-teemaan tuli se torvi mitä toivoit.

lasku 012 on 627,50 € (alv 25,5 % mukana). maksu normisti kuun vaihteessa, sopiiks? mulla ois vuokra eka päivä niin ois aika kiva jos en joutuis kadulle lol

- Kasper`,
    known: [
      ['dueDate', 'kuun vaihteessa'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'ois aika kiva jos en joutuis kadulle lol']],
  },
  {
    name: 'tapetoija Pietarsaaresta, päiväviikonpäivävirhe ja uhka',
    subject: 'Huomautus: lasku 118 (2. muistutus)',
    body: `Hei Birgitta,

makuuhuoneen tapetti on ollut seinällä lokakuusta, ja sauma ikkunan vieressä on nyt korjattu.

Lasku 118, 313,75 €, erääntyi 6.11.2026. Uusi maksupäivä on tiistai 9.12.2026, tili FI26 4970 1120 0334 57, viite 11808. Jos tämäkin menee ohi, kirjoitan kokemuksistani kylän Facebook-ryhmään.

Huomautusmaksua en peri tällä kertaa.

Tapetointi Nyman`,
    known: [['dueDate', 'tiistai 9.12.2026']],
    unseen: [['tone', 'kirjoitan kokemuksistani kylän Facebook-ryhmään']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'ikkunanpesijä Turusta',
    subject: 'Lasku 214, ikkunanpesu',
    body: `Hei Marja-Liisa,

ikkunat on pesty maanantaina, myös parvekelasit. Yhdessä lasissa oli vanha naarmu, laitoin siitä kuvan tekstiviestillä.

Lasku 214 on 180,00 € (sis. alv 25,5 %). Eräpäivä on 9.12.2026. Tili FI44 5710 0420 0339 12, viite 21403.

Terveisin
Kimmo`,
  },
  {
    name: 'kääntäjä Helsingistä, kuukausilasku',
    subject: 'Lasku 2026-54, marraskuun käännökset',
    body: `Hei Riikka,

tässä marraskuun lasku. Käänsin tuoteselosteet ja kaksi uutiskirjettä, ja kaikki tekstit ovat jaetussa kansiossa.

Lasku 2026-54
Työ 800,00 €
Alv 25,5 % 204,00 €
Yhteensä 1 004,00 €
Eräpäivä 11.12.2026
Tili FI62 1023 3500 7114 57
Viite 20 26545

Kysy ihmeessä, jos jokin termi mietityttää.

Terveisin
Johanna Sipilä`,
    attachments: [{ name: 'lasku_2026-54.pdf' }],
  },
  {
    name: 'sähköasentaja Kemistä, niukka',
    subject: 'Lasku 77',
    body: `Terve!

Pihavalot asennettu ja ajastin säädetty klo 16–23.

Lasku 77, 313,75 €, maksu 10.12.2026 mennessä tilille FI84 5641 0020 0441 72, viite 77004.

Harri Ylitalo`,
  },
  {
    name: 'valokuvaaja Tampereelta, muotokuvat',
    subject: 'Kuvat ja lasku 131',
    body: `Moikka Elina!

Muotokuvat on nyt käsitelty ja latauslinkki tuli sulle äsken erillisessä viestissä. Mun suosikki on se toinen, missä naurat.

Lasku 131 on liitteenä, summa 376,50 € (alv mukana). Maksathan viimeistään keskiviikkona 9.12.2026 tilille FI23 3939 0044 1230 73, viite 13107.

Kiva kun kävit!
Anni`,
    attachments: [{ name: 'lasku131.pdf' }],
  },
  {
    name: 'tilitoimisto Kuopiosta, virallinen',
    subject: 'Lasku 30977, lokakuun kirjanpito',
    body: `Hyvä asiakas,

lähetämme laskun lokakuun kirjanpidosta. Arvonlisäveroilmoitus on annettu, ja raportit löytyvät palvelusta.

Laskun numero: 30977
Summa: 188,25 €, josta veroa 38,25 €
Eräpäivä: 14.12.2026
Tilinumero: FI98 8146 9710 0551 11
Viitenumero: 3 09772

Ystävällisin terveisin
Tilipalvelu Kallansilta Oy
Y-tunnus 2345617-4`,
    attachments: [{ name: 'lasku30977.pdf' }],
  },
  {
    name: 'remonttimies Lahdesta, tarjous',
    subject: 'Tarjous kylpyhuoneremontista',
    body: `Hei Heidi ja Ville,

kiitos kahvista tiistaina. Kylpyhuoneen remontti maksaisi näin:

Purku ja jätteet 1 200 €
Vedeneristys ja laatoitus 4 300 €
Kalusteiden asennus 900 €
Yhteensä 6 400 € sisältäen arvonlisäveron

Laatat ostatte itse. Voisin aloittaa maanantaina 11.1.2027, ja työhön menee noin kolme viikkoa. Tarjous on voimassa 18.12.2026 asti.

Terveisin
Jukka Immonen`,
  },
  {
    name: 'siivousyrittäjä Vantaalta, ei-natiivi',
    subject: 'Lasku 530 marraskuu',
    body: `Hei Anne,

Marraskuussa siivosin kotisi neljä kertaa. Viime kerralla pesin myös jääkaapin, niin kuin sinä pyysit puhelimessa.

Lasku 530, summa 240 euroa. Maksu 8.12.2026 mennessä, tili FI60 1745 3003 0044 23, viite 53002.

Kiitos ja hyvää viikkoa!
Grace`,
  },
  {
    name: 'ohjelmoija Oulusta, projektin erä',
    subject: 'Lasku 1102: verkkokaupan toinen erä',
    body: `Moi Sofia,

verkkokaupan kassa on nyt tuotannossa ja testitilaukset menivät läpi. Seuraavaksi teen toimitustavat.

Lasku 1102, toinen erä kolmesta: 2 000,00 € + alv 25,5 % 510,00 € = 2 510,00 €.
Eräpäivä 16.12.2026
Tili FI89 5741 0100 2334 47
Viite 11028

Nähdään torstain palaverissa!
Tapani`,
  },
  {
    name: 'hieroja Porista, muistutus',
    subject: 'Muistutus laskusta 66',
    body: `Hei Jorma,

laskun 66 eräpäivä oli 16.11.2026, enkä ole vielä nähnyt maksua. Summa on 65,00 €. Jos maksoit juuri, tätä viestiä ei tarvitse huomioida.

Maksaisitko sen 3.12.2026 mennessä tilille FI80 4405 0020 1887 13, viite 66002. Jos lasku on hukassa, lähetän sen mielelläni uudelleen.

Terveisin
Raili`,
  },
  {
    name: 'autokorjaamo Vaasasta',
    subject: 'Auto valmis, lasku 4431',
    body: `Hei Gun,

talvirenkaat on vaihdettu ja jarrunesteet uusittu. Auto on pihassa ja avain tiskillä kello 17 asti.

Lasku 4431: työ 120,00 €, osat 40,00 €, yhteensä 160,00 € (alv sisältyy). Voit maksaa kortilla, kun haet auton, tai tilille FI91 4970 1020 0663 18 viitteellä 44312. Eräpäivä on 7.12.2026.

Stefan`,
  },
  {
    name: 'musiikinopettaja Joensuusta',
    subject: 'Pianotunnit, lasku 18',
    body: `Moikka Kati!

Eino soitti joulukonsertin kappaleen läpi ilman nuotteja, olin tosi ylpeä.

Marraskuun neljä tuntia on yhteensä 140 € (lasku 18). Voit maksaa MobilePaylla numeroon 040 123 4567 tai tilille FI76 5770 0420 0112 87, kunhan se on perillä perjantaina 4.12.2026.

Terkuin Ilona`,
  },
  {
    name: 'metsuri Kajaanista',
    subject: 'Lasku 12 harvennuksesta',
    body: `Päivää Heikki,

kuviot 3 ja 7 on harvennettu, ja puut ovat tien varressa pinossa. Ajourat jäivät siisteiksi, kun maa oli jo jäässä.

Lasku 12, 1 255,00 € alveineen, eräpäivä 15.12.2026. Tili FI35 5760 0300 1889 00, viite 12001.

Terv. Määttä`,
  },
  {
    name: 'leipomo Lappeenrannasta, tarjoilu',
    subject: 'Lasku 1262 pikkujoulutarjoilusta',
    body: `Hei Sinikka,

kiitos, että saimme leipoa teille. Torttuja jäi kuulemma muutama, ne voi pakastaa.

Laskun 1262 summa on 454,00 €, ja se sisältää arvonlisäveron 13,5 %. Eräpäivä on 10.12.2026. Maksu tilille FI68 5621 0020 0778 38 viitteellä 12629.

Hyvää joulunodotusta!
Leipomo Saimaan Kukkaro`,
  },
  {
    name: 'arkkitehti Turusta, korotettu hinta sovitusti',
    subject: 'Uusi hinta lupakuville, kuten sovimme',
    body: `Hei Robert,

sovimme tiistaina puhelimessa, että piirrän myös uuden perustuksen. Tässä uusi hinta:

Lupakuvat 1 800,00 €
Perustuskuva 600,00 €
Alv 25,5 % 612,00 €
Yhteensä 3 012,00 €

Vastaatko 4.12.2026 mennessä, sopiiko tämä, niin jatkan piirtämistä seuraavana maanantaina.

Terveisin
Eeva-Kaisa Lund`,
  },
  {
    name: 'ompelija Savonlinnasta',
    subject: 'Lasku 15, verhot',
    body: `Hyvä Kaarina,

verhot ovat valmiit ja silitetyt. Jätin saumaan kolme senttiä varaa, jos kangas kutistuu pesussa.

Lasku 15 on 125,50 €, eräpäivä 8.12.2026. Tilinumeroni on FI50 5241 0023 1446 19 ja viite 15008.

Terveisin
Tyyne Pelkonen`,
  },
  {
    name: 'taksi Rovaniemeltä',
    subject: 'Lasku 318, lokakuun kyydit',
    body: `Hei,

lokakuun koulukyydit: 18 ajopäivää, 60 € päivältä, tekee 1 080,00 € alveineen.

Lasku 318, eräpäivä 9.12.2026
IBAN FI47 5640 0723 4883 05
Viite 31804

Ajopäiväkirja on liitteenä.

Taksi Kumpula`,
    attachments: [{ name: 'lasku318.pdf' }, { name: 'ajopaivakirja_lokakuu.pdf' }],
  },
  {
    name: 'graafikko Jyväskylästä, ensimmäinen lasku',
    subject: 'Lasku 1, logo',
    body: `Hei!

Logo on valmis, ja tiedostot ovat jaetussa kansiossa sekä painoa että verkkoa varten.

Lasku numero 1 on 450 €. Toimintani on vielä pientä, joten hintaan ei lisätä arvonlisäveroa. Maksathan viimeistään 9.12.2026 tilille FI08 3636 3011 4990 43, viite 10016.

Oli ihanaa tehdä tätä teille!
Nelli`,
  },
  {
    name: 'mehiläistarhaaja Salosta',
    subject: 'Hunajat, lasku 44',
    body: `Moro!

Toin eilen 30 purkkia takaovelle, 20 juoksevaa ja 10 kovaa.

30 x 7,00 € = 210,00 €, alv sisältyy hintaan. Lasku 44, eräpäivä 11.12.2026, tili FI43 4730 1120 0770 18, viite 44008.

Tyhjät laatikot voi palauttaa ens kerralla.

Raimo`,
  },
  {
    name: 'markkinointifreelancer Turusta, toinen muistutus',
    subject: 'Lasku 2090, toinen muistutus',
    body: `Moi Teemu,

laskun 2090 (1 004,00 €) eräpäivä oli 30.10.2026, ja muistutin siitä myös 13.11. Maksu ei ole vielä tullut. Onko laskussa jotain epäselvää?

Sopisiko, että maksat 4.12.2026 mennessä? Tili on FI61 5710 0422 3998 24 ja viite 20909. Jos haluat maksaa kahdessa erässä, soita, niin sovitaan päivät.

Terveisin
Jenna, 050 123 4567`,
  },
  {
    name: 'muuttofirma Kouvolasta',
    subject: 'Lasku 6660, muutto 20.11.',
    body: `Hei Pasi,

muutto meni hyvin, ja piano on paikoillaan olohuoneessa.

Lasku 6660
Kaksi miestä ja auto, 5 h x 128 € = 640,00 €
Alv 25,5 % 163,20 €
Yhteensä 803,20 €
Eräpäivä 7.12.2026
Tili FI56 5750 0120 4990 34, viite 66604

Lainalaatikot haemme ensi keskiviikkona.

Kymen Kantoapu`,
  },
  {
    name: 'maalari Helsingistä, ei-natiivi',
    subject: 'Lasku 21, maalaus',
    body: `Tere Mirja,

olohuone ja eteinen on maalattu. Katon maalaus lisättiin, kun sovimme siitä 12.11. sinun kanssa, ja hinta 180 € on sama kuin viestissä.

Seinät 900 €
Katto 180 €
Yhteensä 1 080 €

Lasku 21, eräpäivä 11.12.2026, tili FI87 1745 3020 2445 23, viite 21005.

Terveisin
Toomas`,
    attachments: [{ name: 'lasku21.pdf' }],
  },
  {
    name: 'it-tuki Oulusta',
    subject: 'Lasku 2218, tuki marraskuussa',
    body: `Terve Minna,

marraskuussa tehtiin kahden koneen vaihto ja yksi tulostin saatiin taas hereille.

6 h x 65 € = 390,00 €
Alv 25,5 % 99,45 €
Yhteensä 489,45 €

Lasku 2218, eräpäivä 10.12.2026, FI48 5741 0104 5881 27, viite 22185.

Aki Karppinen`,
  },
  {
    name: 'kirjapaino Kuopiosta',
    subject: 'Lasku 560, esite',
    body: `Hei Juho,

esitteet lähtivät tänään, ja paketin pitäisi olla teillä perjantaina. Paperi on sama kuin keväällä.

Lasku 560: 2 000 kpl, 800,00 € + alv 204,00 €, yhteensä 1 004,00 €. Eräpäivä 9.12.2026. Tili FI63 5600 0810 2778 17, viite 56009.

Painotupa Väinölä`,
  },
  {
    name: 'koirahoitola Hämeenlinnasta, muistutus',
    subject: 'Vilin hoitolasku 142',
    body: `Hei Sanna,

Rekku oli reipas vieras ja nukkui joka yö omassa pedissään.

Laskun 142 eräpäivä oli 16.11.2026, mutta 210,00 € ei ole vielä tullut tilille. Maksaisitko sen keskiviikkoon 2.12.2026 mennessä? Tili FI28 3939 0027 6990 40, viite 14203.

Terveisin
Minttu`,
  },
  {
    name: 'tulkki Rovaniemeltä',
    subject: 'Lasku 2026-211',
    body: `Hyvä vastaanottaja,

tulkkasin terveyskeskuksessa 17.11.2026 klo 9–11. Laskun 2026-211 summa on 188,25 €, josta arvonlisäveroa on 38,25 €.

Eräpäivä on 14.12.2026, tili FI09 5640 0523 1448 01 ja viite 202 62116.

Ystävällisin terveisin
Samira Haddad`,
    attachments: [{ name: 'lasku_2026-211.pdf' }],
  },
  {
    name: 'säveltäjä Helsingistä, rento',
    subject: 'lasku 013, uudet biisit',
    body: `moi! viis trackia on nyt drivessa, wav ja mp3. lopputeemaan tuli torvi niinku toivoit.

lasku 013 on 627,50 € (alv mukana), eräpäivä 9.12.2026. tili FI62 7997 7979 9145 09, viite 13000.

huikkaa jos joku loop napsuu
- Oskari`,
  },
  {
    name: 'nuohooja Mikkelistä, tarjous',
    subject: 'Hinta-arvio hormin korjauksesta',
    body: `Hei,

kävin katsomassa hormia perjantaina. Yläpäässä on kolme irtonaista tiiltä, ja hatun alle on päässyt vettä.

Korjaus maksaisi 420 € sisältäen tarvikkeet ja arvonlisäveron. Työ kestää yhden päivän, ja sen voi tehdä myös pakkasella. Arvio on voimassa 31.1.2027 asti.

Terveisin
Nuohous Kärkkäinen`,
  },
  {
    name: 'ohjaaja Espoosta, joogatunnit työpaikalla',
    subject: 'Lasku 9/2026, työpaikkajooga',
    body: `Hei kaikille taloustiimissä,

marraskuussa pidin neljä joogatuntia, ja paikalla oli keskimäärin 11 ihmistä.

Lasku 9/2026
4 x 80,00 € = 320,00 €
Alv 25,5 % 81,60 €
Yhteensä 401,60 €
Eräpäivä 18.12.2026
Tili FI68 5294 0720 0883 47, viite 92021

Joulukuun viimeinen tunti on 16.12.

Namaste
Henna`,
  },
  {
    name: 'lumiurakoitsija Kiuruvedeltä',
    subject: 'Lasku 7, auraukset',
    body: `Päivää,

pihatie aurattiin marraskuussa kolme kertaa: 12., 17. ja 22. päivä.

3 x 50 € = 150 €. Lasku 7, maksupäivä viimeistään 9.12.2026, tili FI64 5078 0020 1445 78, viite 70001.

Postilaatikon jalan suoristan ens käynnillä.

Onni Huttunen`,
  },
  {
    name: 'suutari Raumalta',
    subject: 'Saappa ja lasku 29',
    body: `Mor Tuula,

saappa o valmiit, uure pohja ja uus vetoketju. Ne saa hake kaupast arkisi kymmenest viitte.

Lasku 29, summa 86,00 euro, eräpäivä 8.12.2026. Sen saa maksa tilil FI20 4430 0120 0228 11, viite 29007, tai käteisel kaupas.

Terveisi
Aimo`,
  },
  {
    name: 'arkaluontoinen: hautausurakoitsija Seinäjoelta',
    subject: 'Lasku 880, hautajaisten muistotilaisuus',
    body: `Hyvä Liisa,

otan osaa suruunne. Muistotilaisuus sujui kauniisti, ja adressit ovat tallessa toimistollamme.

Laskun 880 summa on 1 129,50 € (sis. alv 25,5 %), ja eräpäivä on 8.1.2027. Maksu tilille FI34 4108 0020 0990 43, viite 88006. Laskun voi maksaa myös kuolinpesän tililtä, ja autan mielelläni, jos pankki kysyy kuittia.

Lämpimin ajatuksin
Hautauspalvelu Alanko`,
    attachments: [{ name: 'lasku880.pdf' }],
  },
  {
    name: 'arkaluontoinen: oikeustulkki, käräjäoikeus työpaikkana',
    subject: 'Lasku 2026-219, tulkkaus käräjäoikeudessa',
    body: `Hei,

tulkkasin Lapin käräjäoikeudessa 19.11.2026. Istunto koski perintäriitaa, ja se päättyi heti lounaan jälkeen.

Lasku 2026-219, 251,00 € alveineen, eräpäivä 15.12.2026. Tili FI62 5640 0523 1779 91, viite 202 62190.

Terveisin
Dmitri Karvonen`,
  },
  {
    name: 'arkaluontoinen: muistutus, jossa korko todetaan rauhallisesti',
    subject: 'Lasku 301, kolmas muistutus',
    body: `Hei Kari,

laskun 301 eräpäivä oli 1.10.2026, joten se on nyt 55 päivää myöhässä. Summa on 753,00 €. Lain mukainen viivästyskorko alkaa eräpäivästä, mutta en peri sitä, jos maksu on tilillä 7.12.2026.

Tili FI21 5041 2000 3882 94, viite 30106. Jos maksaminen on nyt vaikeaa, soita minulle, niin sovitaan erissä maksamisesta.

Terveisin
Marko Tiainen, 050 123 4567`,
  },
  {
    name: 'arkaluontoinen: teatteri, näytelmän nimi on Viimeinen varoitus',
    subject: 'Valosuunnittelu, lasku 41',
    body: `Hei Päivikki,

"Viimeinen varoitus" sai upean ensi-illan, ja uhkailukohtauksen punainen valo toimi juuri niin kuin halusit.

Lasku 41, 1 506,00 € (alv mukana), eräpäivä 11.12.2026. Tili FI15 5730 1022 2667 81, viite 41001.

Kevään näytelmästä voidaan jutella vaikka heti loppiaisen jälkeen.

Inka`,
  },
  {
    name: 'arkaluontoinen: lyhyt anteeksipyyntö omasta virheestä',
    subject: 'Korjattu lasku 1251 (korvaa laskun 1250)',
    body: `Hei Tarja,

laskussa 1250 oli väärä määrä piirakoita, pahoittelut siitä. Tässä korjattu lasku, edellisen voit poistaa.

Lasku 1251: 50 piirakkaa, 2,40 € kappale, = 120,00 €, alv sisältyy. Eräpäivä 10.12.2026. Tili FI68 5621 0020 0118 78, viite 12519.

Mummon Piirakat Ky`,
    attachments: [{ name: 'lasku1251.pdf' }],
  },
  {
    name: 'arkaluontoinen: mainostoimisto laskuttaa alennuskampanjasta',
    subject: 'Lasku 2101, joulukampanja',
    body: `Moi Emma,

"Lahjakortit -20 %, osta heti" -mainokset ovat nyt valmiit, ja ne julkaistaan 1.12. asiakkaanne tilillä.

Lasku 2101
Kuvat ja tekstit 750,00 €
Alv 25,5 % 191,25 €
Yhteensä 941,25 €
Eräpäivä 9.12.2026
Tili FI48 5710 0422 3446 71, viite 21018

Veera`,
  },
  {
    name: 'arkaluontoinen: psykoterapeutti, peruutettu käynti',
    subject: 'Lasku 73, marraskuu',
    body: `Hei,

marraskuussa oli kolme käyntiä ja yksi peruutus. Peruutus tehtiin samana päivänä, joten siitä veloitetaan puolet hinnasta, kuten alussa sovimme.

3 x 100 € = 300 €
Peruutus 50 €
Yhteensä 350 €, terveyspalvelu, ei arvonlisäveroa

Lasku 73, eräpäivä 14.12.2026, tili FI31 3131 3001 2278 91, viite 73008. Jos summa tuntuu nyt raskaalta, voidaan puhua siitä ensi kerralla.

Terveisin
Kaisa Lehto`,
  },
  {
    name: 'arkaluontoinen: osamaksusuunnitelma vaikean ajan jälkeen',
    subject: 'Lasku 118, toinen erä kolmesta',
    body: `Hei Leif,

kiitos, että kerroit tilanteestasi suoraan. Ensimmäinen erä 100,00 € tuli 10.11., kaikki kunnossa.

Laskun 118 koko summa on 300,00 €. Toinen erä 100,00 € maksetaan 10.12.2026 ja kolmas 100,00 € 11.1.2027. Tili FI55 4970 1120 0667 88, viite 11808. Korkoa tai muita kuluja ei tule.

Voi hyvin!
Sisustus Sandberg`,
  },
  {
    name: 'arkaluontoinen: lisätyö, josta on kirjallinen sopimus',
    subject: 'Lasku 205, keittiö ja sovittu lisätyö',
    body: `Hei Minttu,

keittiö on valmis, ja seinän takaa löytynyt kosteusvaurio on kuivattu. Hyväksyit tämän lisätyön sähköpostilla 9.11. hintaan 400,00 €.

Keittiö 2 000,00 €
Lisätyö, sovittu 9.11. 400,00 €
Alv 25,5 % 612,00 €
Yhteensä 3 012,00 €

Laskun 205 eräpäivä on 16.12.2026, tili FI11 5041 2000 3112 62, viite 20501. Sähköpostisi on laskun liitteenä.

Keittiötyö Rautio`,
    attachments: [{ name: 'lasku205.pdf' }, { name: 'hyvaksynta_9.11.pdf' }],
  },
  {
    name: 'arkaluontoinen: erimielisyys tunneista, sovittelu',
    subject: 'Lasku 1110, tarkistettu tuntimäärä',
    body: `Moi Pinja,

olit oikeassa, palaverit eivät kuuluneet laskutettaviin tunteihin. Poistin ne, ja laskun 1110 summa on nyt 1 882,50 € aiemman 2 510,00 € sijaan. Vanha lasku 1108 on mitätöity.

Eräpäivä on 18.12.2026, tili FI79 5741 0100 2775 68 ja viite 11109. Hyvä, että otit asian puheeksi heti puhelumme jälkeen.

Lauri`,
  },
]
