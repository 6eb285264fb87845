/** Finnish mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'siivooja Tampereelta, muuttosiivouksen lasku',
    subject: 'Lasku 2026-118, muuttosiivous 19.11.',
    body: `Hei Marjut!

Kiitos vielä, että jätit avaimet naapuriin, kaikki sujui hyvin. Keittiö vei eniten aikaa, mutta uuni tuli kirkkaaksi.

Muuttosiivous 6 h × 38 € = 228,00 €
Parvekelasien pesu 45,00 €
Alv 25,5 % 69,62 €
Yhteensä 342,62 €

Parvekelasit olivat sen verran pölyssä, että otin nekin samalla.

Maksuehto on 14 pv netto.
Tili FI12 5610 0266 4453 20, viite 149903

Kotitalousvähennystä varten: koko summa on työtä.

Terveisin
Päivi Hakala`,
    known: [['dueDate', '14 pv netto']],
    unseen: [['surprise', 'otin nekin samalla']],
  },
  {
    name: 'kuvittaja Helsingistä, virallinen lasku kustantamolle',
    subject: 'Lasku kansikuvituksesta',
    body: `Hyvä Hanna Leppälä,

viitaten syyskuussa käymäämme keskusteluun toimitan täten laskun lastenkirjan kansikuvituksesta. Lopulliset tiedostot lähetin kustannustoimittajalle 18.11., ja hän totesi ne painokelpoisiksi samana päivänä.

Kuvituksen hinta on 950,00 € ja alv 25,5 % 242,25 €, yhteensä 1 192,25 €. Pyydän suorittamaan summan allekirjoittaneen tilille FI23 4055 0076 1055 64 viimeistään 9.12.2026.

Alkuperäisen akvarellin voin hakea kustantamosta ensi viikolla, jos se sopii teille.

Ystävällisin terveisin
Elina Ruusuvuori
Y-tunnus 2995290-2`,
    known: [
      ['missing', 'invoiceNumber'],
      ['jargon', 'viitaten'],
      ['jargon', 'täten'],
      ['jargon', 'suorittamaan'],
      ['jargon', 'allekirjoittaneen'],
    ],
    unseen: [],
  },
  {
    name: 'putkimies Oulusta, murteella ja lyhyesti',
    subject: 'hanan vaihto',
    body: `Moro Jouni,

sielä se hana nyt on paikallaan eikä vuoda. Vanhan liittimen heitin autoon, vien sen kierrätykseen. Jos patterin termostaatti rupiaa taas naksumaan niin soita.

Lasku 441 on liitteenä. Maksele pois sitte ku tili tullee. Tilinumero FI20 8000 1253 9738 21, viite 142829.

t. Eero
Putki-Eero`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'total'],
    ],
    unseen: [['dueDate', 'sitte ku tili tullee']],
  },
  {
    name: 'virolainen kääntäjä, suomi toisena kielenä',
    subject: 'Lasku 2026/57, käännös viro–suomi, 340,00 €',
    body: `Hei Katariina,

käännös on nyt valmis ja lähetin sen eilen sinun sähköpostiin. Kaksi termiä merkitsin keltaisella, koska virossa niitä käytetään vähän eri tavalla.

Lasku 2026/57:
17 sivua × 22 € = 374,00 €
(alv 0 %, koska myyn Virosta yritykselle Suomeen)

Maksa kiitos 14 päivää sisällä pankkitilille EE04 2200 7983 9005 2766, saaja Keelesild OÜ.

Jos laskussa pitää olla teidän viite, sano niin minä lisään.

Parhain terveisin
Triin Kask`,
    known: [
      ['consistency', '374,00 €'],
      ['dueDate', '14 päivää sisällä'],
    ],
    unseen: [],
  },
  {
    name: 'graafikko Turusta, kahvilan ruokalista ja julisteet',
    subject: 'Lasku 1072: ruokalista ja julisteet',
    body: `Moikka Sanna!

Ihanaa, että julisteet ehtivät seinälle ennen avajaisia. Kävin ohi mennessä kurkkimassa, ja hyvältä näytti.

Tässä laskun 1072 erittely:

Ruokalistan taitto 420,00 €
Kolme julistetta, 90 € kappale, 270,00 €
Painotiedostot 60,00 €
Veroton summa 780,00 €
Alv 25,5 % 198,90 €
Yhteensä 978,90 €

Eräpäivä on 10.12.2026, tili FI39 7113 1265 1069 52 ja viite 174143.

Maksoin fontit omasta pussistani jo syyskuussa, joten olisi tosi kiva ettei tämä unohtuisi pinon pohjalle.

Nähdään avajaisissa!
Milla`,
    known: [['consistency', '780,00 €']],
    unseen: [['tone', 'olisi tosi kiva ettei tämä unohtuisi pinon pohjalle']],
  },
  {
    name: 'pieni lakitoimisto, konsultaation lasku virkakielellä',
    subject: 'Lasku 26-0331, vuokrasopimus',
    body: `Hyvä asiakas,

oheistamme laskun koskien lokakuun neuvotteluja. Kävimme läpi vuokrasopimuksen kolme kohtaa ja sovimme, että palaamme irtisanomisaikaan tammikuussa.

Hinta on 4 h × 120,00 € = 480,00 €, alv 25,5 % 122,40 €, yhteensä 602,40 €. Maksusuorituksen tulee olla tilillämme FI72 1017 3089 3882 12 (viite 317612) 11.12.2026 mennessä. Jos laskussa on korjattavaa, kirjoittakaa viikon sisällä sen saapumisesta, tai pidämme sitä teidän hyväksymänänne.

Tammikuun ajan voi varata vastaamalla tähän viestiin.

Terveisin
Lakitoimisto Aarnio
Jukka Aarnio`,
    attachments: [{ name: 'lasku_26-0331.pdf' }],
    known: [
      ['jargon', 'oheistamme'],
      ['jargon', 'koskien'],
      ['jargon', 'Maksusuorituksen tulee olla'],
    ],
    unseen: [['tone', 'tai pidämme sitä teidän hyväksymänänne']],
  },
  {
    name: 'hääkuvaaja Jyväskylästä, lasku hääparille',
    subject: 'Lasku 88, hääkuvaus 14.11.',
    body: `Hei Noora ja Timo,

oli ilo kuvata teidän päiväänne, varsinkin mummon tanssi jäi mieleen. Galleriassa on nyt 412 kuvaa, ja salasana tulee tekstiviestillä.

Kuvaus maksoi 1 450 € (alv mukana). Kun lokakuussa maksamanne 300 euron varausmaksu vähennetään, lasku 88 on 1 150 €. Eräpäivä on maanantai 7.12.2026.

Kerran olen joutunut odottamaan hääparia puoli vuotta, joten luotan siihen että te olette toista maata.

Paperikuvat tulevat painosta joulukuun puolivälissä ja tuon ne itse.

Lämpimästi
Johanna`,
    known: [['missing', 'howToPay']],
    unseen: [['tone', 'luotan siihen että te olette toista maata']],
  },
  {
    name: 'freelance-koodari, kuukauden tunnit',
    subject: 'Lasku 2026-31, marraskuun tunnit',
    body: `Moi Ville,

marraskuun tunnit on kasassa: 42 h × 85 € = 3 570,00 €, alv 25,5 % 910,35 €, yhteensä 4 480,35 €. Kirjautumisbugi on korjattu ja testit menee läpi.

Ehdot net 14 EOM niin kuin viimeksikin. Tili FI65 1017 3097 7598 26, viite 305006. Lasku 2026-31 on liitteenä.

Tunneissa on mukana myös raporttinäkymä, 6 h. Tein sen samaan syssyyn, kun näin että tarvitsette sitä kuitenkin.

Maanantain palaverissa lisää.
-Joonas`,
    attachments: [{ name: 'lasku-2026-31.pdf' }],
    known: [['dueDate', 'net 14 EOM']],
    unseen: [['surprise', 'Tein sen samaan syssyyn']],
  },
  {
    name: 'hieroja Kuopiosta, kuukausilasku pohjasta',
    subject: 'Lasku 215, marraskuun hieronnat',
    body: `Hei [asiakkaan nimi],

kävit marraskuussa hieronnassa kolme kertaa (5.11., 12.11. ja 19.11.), 60 min ja 62 € kerta. Lasku 215 on yhteensä 186,00 €, alv sisältyy hintaan.

Hartia oli viimeksi jo selvästi rennompi, jatka samoja venytyksiä.

Voit maksaa MobilePaylla numeroon 040 718 2265 tai tilille FI11 1017 3005 5520 16, viite 761857.

Seuraava aikasi on torstaina 3.12. klo 16.30.

Terveisin Satu
Hieronta Satu Tolvanen`,
    known: [
      ['consistency', '[asiakkaan nimi]'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },
  {
    name: 'puunkaataja Mikkelistä, lasku mökkiläiselle',
    subject: 'Lasku 3307, kolme koivua',
    body: `Terve Heikki,

koivut on nurin ja rungot pinottu liiterin taakse niin kuin puhuttiin. Oksat haketin polulle.

Lasku 3307, summa 690,25 € sis. alv 25,5 %
Maksupäivä perjantai 10.12.2026
IBAN FI52 7113 1236 5506 84
Viite 807465

Summasta työtä on 627,50 €, sen saat ilmoittaa kotitalousvähennykseen. Kannot käyn katsomassa keväällä, kun maa on sula.

Terv. Markku Pulkkinen
Y-tunnus 2711293-4`,
    known: [
      ['dueDate', 'perjantai 10.12.2026'],
      ['payment', 'FI52 7113 1236 5506 84'],
    ],
    unseen: [],
  },
  {
    name: 'vanhempi pianonvirittäjä, arka lasku',
    subject: 'Lasku 64',
    body: `Hyvä rouva Salminen,

kiitos kahvista ja mukavasta iltapäivästä. Flyygeli on nyt hyvässä vireessä, ja suosittelen huoneeseen kosteusmittaria ennen pakkasia.

Olen hirvittävän pahoillani, että lähetän laskun jo nyt, mutta kirjanpitäjäni haluaa sen marraskuulle. Lasku 64, viritys ja matka yhteensä 165,00 €, alv sisältyy hintaan. Maksun voitte tehdä tilille FI48 3636 3075 0784 28, viite 197829, sitten joskus joulun korvilla. Toivottavasti en nyt pilannut mukavaa tuttavuutta rahapuheilla.

Parhain terveisin
Olavi Niskanen`,
    known: [['tone', 'hirvittävän pahoillani']],
    unseen: [
      ['dueDate', 'sitten joskus joulun korvilla'],
      ['tone', 'Toivottavasti en nyt pilannut mukavaa tuttavuutta rahapuheilla'],
    ],
  },
  {
    name: 'kotileipomo Seinäjoelta, juhlakakut',
    subject: 'Lasku 129, juhlakakut',
    body: `Hei Outi!

Mahtavaa kuulla, että kakut maistuivat ja ruusut kestivät automatkan.

Kaksi täytekakkua, 68 € kappale: 136,00 €
Gluteeniton juustokakku: 49,00 €
Kuljetus: 15,00 €
Yhteensä 200,00 € (sis. alv)

Laskun 129 eräpäivä on 4.12.2026. Tilinumero on FI48 4790 1053 5900 91 ja viite 987686.

Kakkuvadit voit tuoda, kun olet seuraavan kerran kaupungilla. Muistathan, että maksun pitäisi näkyä tilillä viimeistään 9.12.

Terkuin Anu`,
    known: [['dueDate', '9.12.']],
    unseen: [],
  },
  {
    name: 'tekstinkirjoittaja Espoosta, verkkosivujen tekstit',
    subject: 'Lasku 2026-09, verkkosivujen tekstit',
    body: `Hei Mikael,

tekstit on nyt viety sivuille, ja korjasin samalla viestissäsi mainitut kolme kirjoitusvirhettä. Etusivun otsikosta tuli mielestäni aiempaa selvempi.

Lasku 2026-09 on liitteenä: kuusi sivua, 1 080,00 € + alv 275,40 € = 1 355,40 €. Maksathan sen 31.11.2026 mennessä tilille FI85 1572 3006 1826 04, viite 475606.

Viime keväänä laskun kanssa kävi vähän hassusti, joten hoidetaanhan tämä kerrankin ajallaan :)

Terveisin
Laura`,
    attachments: [{ name: 'Lasku 2026-09.pdf' }],
    known: [['dueDate', '31.11.2026']],
    unseen: [['tone', 'hoidetaanhan tämä kerrankin ajallaan']],
  },
  {
    name: 'remonttifirma Vantaalta, kylpyhuone',
    subject: 'Lasku 5590, kylpyhuone, Kuusitie 4',
    body: `Hei Pasi,

kylpyhuone on luovutettu 20.11. ja avaimet on jätetty isännöitsijälle. Saumat saa kastella normaalisti 27.11. alkaen.

Urakka sopimuksen mukaan 6 400,00 €
Lisätyöt 740,00 €
Alv 25,5 % 1 820,70 €
Yhteensä 8 960,70 €

Vanhan laatan alta löytyi yhtä ja toista, ja se nyt vaan maksaa.

Eräpäivä 9.12.2026
Tili FI67 5610 0227 9454 18
Viite 553308
Alv-tunnus FI30683619

Viivästyskorko korkolain mukaan.

Remontti Kivelä Oy
Sami Kivelä`,
    known: [
      ['surprise', 'Lisätyöt 740,00 €'],
      ['payment', 'FI30683619'],
      ['jargon', 'korkolain mukaan'],
    ],
    unseen: [['tone', 'se nyt vaan maksaa']],
  },
  {
    name: 'joogaopettaja, ensimmäinen muistutus anteeksipyydellen',
    subject: 'Pieni muistutus laskusta 302',
    body: `Hei Riikka,

anteeksi kauheasti, että häiritsen kesken kiireiden! Taukojoogan lasku 302 (240,00 €, eräpäivä 16.11.2026) ei ole vielä näkynyt tilillä. Ehkä se on vain unohtunut, niin käy itsellenikin. Maksathan sen lähipäivinä: FI35 8000 1271 9108 88, viite 895066.

Tunneilla on ollut mukava porukka, ja ensi viikolla kokeillaan tuolijoogaa.

Halauksin
Heidi`,
    known: [
      ['tone', 'anteeksi kauheasti, että häiritsen'],
      ['dueDate', 'lähipäivinä'],
    ],
    unseen: [],
  },
  {
    name: 'mainostoimisto, toinen muistutus, närkästynyt',
    subject: 'Lasku 2026-77, toinen muistutus',
    body: `Hei Antti,

palaan taas kerran laskuun 2026-77. Bannerit ovat olleet käytössänne 28.9. lähtien, ja summa on 1 129,50 € (sis. alv). Alkuperäinen eräpäivä oli 30.10.2026.

Luulisi, että teidän kokoisessa talossa yhden laskun maksaminen onnistuu. Edelliseen viestiini en ole saanut edes vastausta.

Maksa lasku viimeistään 2.12.2026 tilille FI53 7113 1222 1237 69, viite 237022.

Terveisin
Niklas Forsman
Mainostoimisto Ruutu`,
    known: [
      ['tone', 'taas kerran'],
      ['tone', 'edes vastausta'],
    ],
    unseen: [['tone', 'Luulisi, että teidän kokoisessa talossa yhden laskun maksaminen onnistuu']],
  },
  {
    name: 'konevuokraamo, kolmas muistutus uhkauksin',
    subject: 'Kolmas muistutus, lasku 10448',
    body: `Hei,

minikaivurin vuokra ajalta 3.–5.9.2026, lasku 10448, 533,38 € (sis. alv), on edelleen maksamatta. Eräpäivä oli 25.9.2026, ja olemme muistuttaneet 12.10. ja 2.11.

Ellei maksua näy tilillämme FI78 4315 0031 0957 65 (viite 405223) viimeistään 30.11.2026, siirrämme laskun perintätoimistolle. Siitä tulee teille luottotietomerkintä. Sen jälkeen on turha enää soitella.

Toimisto on auki arkisin 7–16.

Konevuokra Saari Oy
Reijo Saari`,
    known: [
      ['tone', 'siirrämme laskun perintätoimistolle'],
      ['tone', 'luottotietomerkintä'],
    ],
    unseen: [['tone', 'on turha enää soitella']],
  },
  {
    name: 'kampaamotarvikkeiden verkkokauppa, muistutus ja mainos',
    subject: 'Muistutus: lasku 7714',
    body: `Hei Jenni,

kampaamotarvikkeiden laskun 7714 (318,77 € sis. alv) eräpäivä oli 13.11.2026. Onko lasku ehkä jäänyt roskapostiin? Maksa se viimeistään 4.12.2026 tilille FI66 5000 1550 2994 05, viite 898500.

P.S. Nyt kaikki hoitoaineet −20 % sunnuntaihin asti, ja Black Week -tarjoukset löydät verkkokaupasta! Kun kerran olet niin hyvä asiakas, uskalletaan toivoa että laskutkin hoituu :)

Terveisin
Nina / Hiuspuoti`,
    known: [
      ['incentive', 'kaikki hoitoaineet −20 %'],
      ['incentive', 'Black Week -tarjoukset'],
    ],
    unseen: [['tone', 'uskalletaan toivoa että laskutkin hoituu']],
  },
  {
    name: 'tilitoimisto, muistutus virkakielellä',
    subject: 'Lasku 2026-1203 maksamatta',
    body: `Arvoisa asiakkaamme,

kirjanpitomme mukaan alla yksilöity saatavamme on toistaiseksi suorittamatta.

Lasku 2026-1203, tilinpäätös, 878,50 €, eräpäivä 6.11.2026

Kehotamme teitä maksamaan avoimen erän viipymättä tilille FI57 1572 3019 7202 34, viite 577287. Mikäli suoritus on jo tapahtunut, tämä kirje on aiheeton.

Tositteenne voi noutaa toimistolta arkisin klo 9–15.

Tilipalvelu Vaara
Merja Vaara`,
    known: [
      ['jargon', 'alla yksilöity saatavamme'],
      ['jargon', 'suorittamatta'],
      ['tone', 'Kehotamme teitä'],
      ['jargon', 'avoimen erän'],
      ['dueDate', 'viipymättä'],
      ['jargon', 'Mikäli suoritus on jo tapahtunut'],
      ['jargon', 'aiheeton'],
    ],
    unseen: [],
  },
  {
    name: 'freelance-toimittaja, muistutus toimitukseen',
    subject: 'Juttupalkkio, lasku 19',
    body: `Moi Leena,

laskun 19 (Saimaan norppajuttu, 420,00 €) eräpäivä oli 18.11.2026, enkä ole vielä nähnyt maksua. Hienoa, että kuva pääsi kanteen asti, kiitos siitä.

Mulla on nyt joulukuun vuokra tämän yhden laskun varassa. Saisitko sen maksuun viimeistään maanantaina 30.11.? Tuntuu että freelancerin palkkio on aina se, joka jää kasan alle.

Kevään juttuideat laitan erikseen.

Terv. Oskari`,
    known: [['missing', 'howToPay']],
    unseen: [
      ['tone', 'joulukuun vuokra tämän yhden laskun varassa'],
      ['tone', 'freelancerin palkkio on aina se, joka jää kasan alle'],
    ],
  },
  {
    name: 'talonmiespalvelu, tyly lyhyt muistutus',
    subject: 'nurmikko',
    body: `Hei. Lokakuun nurmikon ajot on vielä maksamatta, 3 kertaa, yhteensä 135 e. Eräpäivä oli 12.11. Laita rahat HETI tilille FI58 2290 1867 7393 21!!

Lumitöistä sovitaan erikseen kun sataa.

Jarmo`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'HETI'],
      ['tone', '!!'],
    ],
    unseen: [],
  },
  {
    name: 'videoeditoija, kolmas muistutus, piikikäs',
    subject: 'Lasku 2026-44',
    body: `Hei Petri,

lasku 2026-44 (videon editointi, 753,00 € sis. alv, eräpäivä 26.10.2026) on kai mennyt samaan mappiin kuin kaksi edellistä viestiäni. Video on teidän kanavalla kerännyt jo 4 000 katselua, joten ainakin työ näyttää kelvanneen.

Laitan laskun uudestaan liitteeksi. Maksa se viimeistään 3.12.2026, tili FI42 1017 3057 5873 99, viite 813242.

Jos summassa on jotain epäselvää, soita 050 366 7124.

Aleksi`,
    attachments: [{ name: 'lasku_2026-44.pdf' }],
    known: [],
    unseen: [
      ['tone', 'on kai mennyt samaan mappiin kuin kaksi edellistä viestiäni'],
      ['tone', 'ainakin työ näyttää kelvanneen'],
    ],
  },
  {
    name: 'muuttofirma Lahdesta, osamaksun jälkeen',
    subject: 'Lasku 880612, muuttokuljetus',
    body: `Hyvä Tuomas Rinne,

muuttokuljetus Lahti–Kotka ajettiin 9.10., ja lasku 880612 oli 502,00 €. Maksoitte siitä 250,00 € 2.11., kiitos siitä. Jäljellä on 262,00 €.

Loppuosa pitää maksaa 7 päivän kuluessa tilille FI84 8000 1239 7063 94, viite 920782. Muuten joudumme harkitsemaan oikeustoimia. Aikuisen ihmisen kuuluu hoitaa sovittu loppuun asti.

Unohtunut lampunvarjostin on meillä varastossa, voitte hakea sen milloin vain.

Muuttopalvelu Lehto
Kari Lehto`,
    known: [
      ['consistency', '262,00 €'],
      ['dueDate', '7 päivän kuluessa'],
      ['tone', 'harkitsemaan oikeustoimia'],
    ],
    unseen: [['tone', 'Aikuisen ihmisen kuuluu hoitaa sovittu loppuun asti']],
  },
  {
    name: 'maalari Porista, tarjous kotiin',
    subject: 'Tarjous, olohuone ja eteinen',
    body: `Hei Kirsi,

kiitos kun näytit paikat eilen. Maalataan seinät kahteen kertaan ja katto kerran, kaksi maalaria ja kolme päivää. Hinta on 1 850 € sis. alv ja maalit. Työt voi aloittaa tiistaina 8.12.

Tarjous on sitoumukseton. Jos vanhan tapetin alta tulee vastaan jotain ikävää, niin siitä sitten kirjoitellaan oma lasku.

Kannattaa lyödä lukkoon jo tänään, ovat nämä joulun alusviikot menneet ennenkin nenän edestä.

Terveisin Juha Mäntylä
Maalausliike Mäntylä`,
    known: [['jargon', 'sitoumukseton']],
    unseen: [
      ['surprise', 'siitä sitten kirjoitellaan oma lasku'],
      ['tone', 'Kannattaa lyödä lukkoon jo tänään'],
    ],
  },
  {
    name: 'toimistosiivous, hinnankorotus',
    subject: 'Siivouksen hinta 1.1.2027 alkaen',
    body: `Hei Sari,

siivouksen kuukausihinta on ollut 310 € vuodesta 2023. Palkat ja pesuaineet ovat kallistuneet, joten uusi hinta on 345 € kuussa + alv 1.1.2027 alkaen. Sisältö ja päivät pysyvät samoina.

Jatkossa hintaan tehdään vuosittain indeksitarkistus. Jokainen järkevä yrittäjä tajuaa, ettei vanhoilla hinnoilla elä kukaan. Ellei teistä kuulu 4.12. mennessä, katsomme muutoksen hyväksytyksi.

Joulun viikolla siivoamme vain maanantaina 21.12.

Terveisin
Tarja Koski
Kosken Siivous Ky`,
    known: [
      ['jargon', 'indeksitarkistus'],
      ['tone', 'katsomme muutoksen hyväksytyksi'],
    ],
    unseen: [['tone', 'Jokainen järkevä yrittäjä tajuaa']],
  },
  {
    name: 'keramiikkapaja, kiitos osamaksusta',
    subject: 'Kiitos osamaksusta, lasku 58',
    body: `Hei Anneli,

kiitos 150 euron maksusta, se tuli eilen! Keramiikkakurssin lasku 58 on 390,00 €, joten jäljelle jää 240,00 €. Voit maksaa sen viimeistään 15.12.2026 samalle tilille FI49 1572 3076 9136 15, viite 333463.

Kysyit, voiko loput veloittaa kortilta. Onnistuu, mulla on tallessa korttisi 4556 7375 8689 9855. Sano vaan, niin hoidan.

Toinen vadeistasi halkesi uunissa. Tein uuden, ja sen hinta tupsahtaa sitten seuraavaan laskuun.

Savisin terveisin
Pirkko`,
    known: [['payment', '4556 7375 8689 9855']],
    unseen: [['surprise', 'sen hinta tupsahtaa sitten seuraavaan laskuun']],
  },
  {
    name: 'verkkosuunnittelija, kustannusarvio pohjasta',
    subject: 'Kustannusarvio: verkkokauppa, 4 200 €',
    body: `Hei {{etunimi}},

kiitos hyvästä tapaamisesta! Tässä arvio verkkokaupasta:

Suunnittelu 1 400 €
Toteutus 2 300 €
Tuotteiden siirto 500 €
Yhteensä 4 400 € + alv 25,5 %

Työ kestää noin viisi viikkoa. Skouppi lyödään kiinni kickarissa, ja sen jälkeen muutokset menevät change requestina.

Arvio on voimassa 31.12.2026 asti. Mukavaa viikkoa!

Emma Lindroos`,
    known: [
      ['consistency', '{{etunimi}}'],
      ['consistency', '4 400 €'],
      ['jargon', 'change requestina'],
    ],
    unseen: [['jargon', 'Skouppi lyödään kiinni kickarissa']],
  },
  {
    name: 'viherrakentaja, kiitos myöhässä tulleesta maksusta',
    subject: 'Kiitos maksusta',
    body: `Hei Kaisa,

lasku 93 on nyt vihdoin maksettu, kiitos. Hyvä että sain rahat ennen kuin piti ruveta ikävämpiin keinoihin. Kuitti on liitteenä kirjanpitoa varten.

Havut tuodaan haudoille ensi viikolla, ja kevään istutuksista jutellaan tammikuussa.

Terveisin
Veli-Matti
Pihapojat`,
    known: [
      ['missing', 'attachment'],
      ['tone', 'vihdoin'],
    ],
    unseen: [['tone', 'ennen kuin piti ruveta ikävämpiin keinoihin']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'oikeustulkki, lasku tulkkauksesta käräjäoikeudessa',
    subject: 'Lasku 2026-205, tulkkaus 18.11.',
    body: `Hyvä Minna Karppinen,

kiitos toimeksiannosta. Tulkkasin venäjä–suomi-käsittelyn Pirkanmaan käräjäoikeudessa 18.11. klo 9–13, ja istunto päättyi sovitussa ajassa.

Lasku 2026-205
Tulkkaus 4 h × 70,00 € = 280,00 €
Alv 25,5 % 71,40 €
Yhteensä 351,40 €

Eräpäivä: 9.12.2026
Tili: FI32 5610 0281 6398 16
Viite: 310651

Lasku on myös liitteenä. Jos tarvitsette siihen asianumeron, lisään sen mielelläni.

Ystävällisin terveisin
Irina Lehtonen`,
    attachments: [{ name: 'Lasku_2026-205.pdf' }],
  },
  {
    name: 'sähköasentaja Raumalta, vikakäynti',
    subject: 'Lasku 4412, keittiön sulake',
    body: `Terve Timo,

lähdin liikkeelle heti puhelusi jälkeen, ja vika löytyi onneksi nopeasti: tiskikoneen johto oli hiertynyt rikki. Vaihdoin johdon ja mittasin koko ryhmän, kaikki kunnossa.

Lasku 4412 on 188,25 € (sis. alv). Maksa se viimeistään keskiviikkona 9.12.2026 tilille FI25 5000 1570 9272 90, viite 603533.

Työn osuus on 138,05 €, jos haet kotitalousvähennystä.

Terv. Ari
Sähkö-Ari`,
  },
  {
    name: 'traktoriurakoitsija Savosta, murteella',
    subject: 'Lasku 77, tien lanaus',
    body: `Terve vuan Kauko!

Tie on nyt lanattu ja ne pahimmat kuopat täätetty. Pitäs kestee kelirikkoon asti, mutta soita jos jossain vettyy.

Lasku nro 77: kolome tuntia, 65 € tunti, yhteensä 195 €, alv on siinä mukana. Eräpäivä 11.12.2026. Rahat tilille FI26 5723 0056 9452 36, viite 680255. Jos nettipankki tökkii, niin käteinennii käy, annan kuitin.

Terveisiä emännälle!
Reino Tossavainen`,
  },
  {
    name: 'ohjelmistokehittäjä, lasku myös verkkolaskuna',
    subject: 'Lasku 1019: varausjärjestelmän korjaukset',
    body: `Moi Henna,

varausjärjestelmä on päivitetty, ja tuplavarausten pitäisi nyt olla historiaa. Seurasin lokia viikonlopun yli eikä virheitä tullut.

Laskutin 14 tuntia, 80 €/h:

Työ 1 120,00 €
Alv 25,5 % 285,60 €
Yhteensä 1 405,60 €

Lasku 1019 lähti teille tänään verkkolaskuna, ja sama löytyy pdf:nä liitteestä. Eräpäivä on 16.12.2026, tili FI12 5723 0065 1969 87 ja viite 542322.

Ensi viikolla olen koulutuksessa, mutta vastaan viesteihin iltaisin.

Tommi Ahonen`,
    attachments: [{ name: 'lasku-1019.pdf' }],
  },
  {
    name: 'puutarhuri, sovittu lisätyö laskussa',
    subject: 'Lasku 310, syystyöt ja pensasaita',
    body: `Hei Eeva-Liisa,

piha on nyt talvikunnossa. Ruusut on suojattu havuilla ja lehdet viety kompostiin.

Syystyöt tarjouksen mukaan 420,00 €
Pensasaidan leikkaus 90,00 € (sovimme tästä puhelimessa 17.11.)
Yhteensä 510,00 €, alv sisältyy hintoihin

Laskun 310 eräpäivä on 10.12.2026. Voit maksaa tilille FI60 1572 3073 3994 95, viite 73192.

Omenapuut kannattaa leikata maaliskuussa. Palataan siihen silloin!

Terveisin
Taina Virtanen`,
  },
  {
    name: 'pitopalvelu, muistotilaisuuden lasku',
    subject: 'Muistotilaisuuden lasku 561',
    body: `Hyvä Marja Heinonen,

kiitos, että saimme hoitaa äitinne muistotilaisuuden tarjoilun. Hänen nuoruuskuvansa pöydällä jäi meille kaikille mieleen.

Tarjoilu 35 hengelle, 24 € henkilöltä, on yhteensä 840,00 €. Hinta sisältää arvonlisäveron. Laskun numero on 561 ja eräpäivä 18.12.2026. Maksun voitte tehdä tilille FI48 8000 1254 4929 46, viite 303383.

Jos teille sopii paremmin myöhempi päivä, kertokaa, niin siirrämme sitä.

Voimia teille ja perheelle
Pitopalvelu Kaneli
Ulla Rantanen`,
  },
  {
    name: 'valokuvaaja, alennus sovittu',
    subject: 'Lasku 2026-140, henkilöstökuvat',
    body: `Hei Susanna,

kuvat ovat valmiit, ja latauslinkki on voimassa vuoden loppuun. Vaihdoin Perttilän kuvan taustan harmaaksi, kuten toivoit.

Kuvaus, 12 henkilöä × 45,00 € = 540,00 €
Sovittu alennus 10 % −54,00 €
Veroton hinta 486,00 €
Alv 25,5 % 123,93 €
Maksettavaa 609,93 €

Lasku 2026-140 on liitteenä. Eräpäivä on 11.12.2026, tilinumero FI40 4790 1001 2227 48, viite 283652.

Mukavaa loppuviikkoa!
Jenni Sund`,
    attachments: [{ name: 'Lasku 2026-140 Sund.pdf' }],
  },
  {
    name: 'kanttorin sijainen ja sellisti, lyhyt lasku',
    subject: 'Lasku 12, soitto 21.11.',
    body: `Hei Johannes,

kiitos lauantaista, kirkossa oli hieno akustiikka.

Lasku 12: sellonsoitto vihkimisessä, 150 €, ei arvonlisäveroa.
Eräpäivä 4.12.2026.
Tili FI97 5000 1530 3216 00, viite 288000.

Terveisin Aino Peltola`,
  },
  {
    name: 'ompelija, suomi vieraana kielenä',
    subject: 'Lasku 41 hääpuku korjaus',
    body: `Hei Saara,

puku on valmis ja se istuu oikein hyvin! Helma on nyt kolme senttiä lyhyempi, ja vetoketju vaihdettu. Voit hakea sen arkisin kello 10–18 tai lauantaina kello 10–14.

Lasku numero 41, hinta 125 euroa, alv on mukana. Maksa viimeistään 9.12.2026 tilille FI67 7113 1248 5215 82, viite 546988, tai kortilla kun haet puvun.

Toivon sinulle kaunis hääpäivä!

Natalia Orlova
Ompelimo Lanka`,
  },
  {
    name: 'fysioterapeutti, kuukausilasku',
    subject: 'Lasku 2026-0988, fysioterapia marraskuu',
    body: `Hei Pekka,

polvi taipuu jo 120 astetta, se on hieno tulos kahdessa kuukaudessa. Jatka askelluksia portaissa, mutta pysähdy heti, jos tulee terävää kipua.

Marraskuun käynnit 3.11., 10.11. ja 24.11., kolme kertaa 74,00 €, yhteensä 222,00 €. Fysioterapiasta ei mene arvonlisäveroa.

Laskun numero: 2026-0988
Eräpäivä: 15.12.2026
Tilinumero: FI28 1239 3007 0812 89
Viite: 81896

Seuraava käynti on tiistaina 8.12. klo 14.

Terveisin
Maarit Kettunen, fysioterapeutti`,
  },
  {
    name: 'autokorjaamo, lisäosasta oli sovittu',
    subject: 'Corollan lasku 20731',
    body: `Moi Veera,

auto on pihassa valmiina, avain on aukkolaatikossa ja koodi tuli sulle tekstarina.

Jarrupalat eteen, osat ja työ 214,00 €
Pesijän moottori 68,00 € (annoit luvan puhelimessa 23.11.)
Yhteensä 282,00 € sis. alv

Lasku 20731, eräpäivä pe 11.12.2026. Tili FI86 1239 3061 7652 56, viite 147617. MobilePay käy myös, numero on 94417.

Takapalat kestää hyvin kevään katsastukseen.

Korjaamo Laine / Jani`,
  },
  {
    name: 'kuvittajaopiskelija, ei arvonlisäveroa',
    subject: 'Lasku 3 – logon piirtäminen',
    body: `Hei Matti!

Kiva että tykkäsit ketusta. Lähetin logon kolmessa koossa, ja mustavalkoinen versio on samassa kansiossa.

Tämä on vasta kolmas laskuni, joten kerro, jos jotain puuttuu :)

Lasku nro 3
Logon piirtäminen, sovittu hinta 260 €
Ei arvonlisäveroa, koska myyntini on alle 20 000 € vuodessa
Eräpäivä 9.12.2026
Tilinumero FI41 5000 1571 2330 37
Viite 312604

Terkuin
Iida Nurmi`,
  },
  {
    name: 'nuohooja, hyvin lyhyt lasku',
    subject: 'Lasku 8816, nuohous',
    body: `Hei,

takka ja leivinuuni nuohottu 24.11., todistus on liitteenä. Luukun tiiviste on kulunut, vaihda se ennen ensi talvea.

Lasku 8816, 96,00 € sis. alv, eräpäivä 10.12.2026, tili FI60 7113 1286 0787 50, viite 830076.

Nuohooja Esa Mattila
0400 552 817`,
    attachments: [{ name: 'nuohoustodistus.pdf' }],
  },
  {
    name: 'it-tuki pienyrityksille, toistuva kuukausilasku',
    subject: 'IT-tuki, marraskuu 2026, lasku 6120',
    body: `Hei Raija ja Olli,

tässä marraskuun lasku. Kuukausimaksu on sama kuin ennen, eikä muuta tullut.

IT-tuki 180,00 € + alv 25,5 % 45,90 € = 225,90 €
Laskun numero 6120
Eräpäivä 14.12.2026
Tili FI76 2290 1845 8367 85
Viite 606530

Tässä kuussa päivitin palvelimen ja vaihdoin Ollin koneeseen uuden levyn, joka kuului takuuseen. Tulostimen hälytyksestä ei tarvitse välittää, väri riittää vielä pitkään.

Terveisin
Samuli Hietala
Mikrotuki Hietala`,
  },
  {
    name: 'parturi-kampaaja, ensimmäinen muistutus yritysasiakkaalle',
    subject: 'Muistutus laskusta 188',
    body: `Hei Tiina,

toivottavasti muotinäytös meni hyvin! Lasku 188 näyttää vielä olevan auki: mallien kampaukset, 435,00 € sis. alv, eräpäivä 18.11.2026.

Voisitko maksaa sen keskiviikkoon 2.12.2026 mennessä? Tili FI41 3636 3049 9456 60, viite 757418. Jos maksu on jo matkalla, tästä viestistä ei tarvitse välittää.

Terveisin
Sonja`,
  },
  {
    name: 'kirvesmies, lyhyt ensimmäinen muistutus',
    subject: 'Lasku 501 vielä maksamatta',
    body: `Moi Lauri,

terassin kaiteen lasku 501, 640 €, oli määrä maksaa 16.11. En näe sitä tilillä vielä. Laitatko maksun menemään viimeistään ma 30.11.2026? Tili FI37 4055 0002 0775 31, viite 996651.

Jos kaiteessa on jotain korjattavaa, soita niin tulen katsomaan.

Harri`,
  },
  {
    name: 'äänisuunnittelija, toinen muistutus ja tarjous maksaa osissa',
    subject: 'Toinen muistutus, lasku 2026-63',
    body: `Hei Elias,

kirjoitin laskusta 2026-63 myös 9.11. Se on lyhytelokuvan äänityöstä, 1 255,00 € sis. alv, ja eräpäivä oli 26.10.2026. Lasku on nyt kuukauden myöhässä.

Pyydän maksua viimeistään 4.12.2026 tilille FI98 4790 1029 9384 57, viite 448125.

Tiedän, että apurahan kanssa voi kestää. Jos koko summa on nyt hankala, voimme jakaa sen kahteen erään: 627,50 € perjantaina 4.12. ja 627,50 € maanantaina 4.1.2027. Kerro vain, kumpi sopii.

Terveisin
Roosa Mäki`,
  },
  {
    name: 'kopiofirma, toinen muistutus, virallinen ja kohtelias',
    subject: 'Muistutus 2: lasku 31877, eräpäivä 30.10.2026',
    body: `Hyvä Helena Sjöblom,

laskumme 31877 (yhdistyksen jäsenlehden painatus, 500 kpl, 715,00 € sis. alv) eräpäivä oli 30.10.2026. Maksua ei ole vielä näkynyt tilillämme.

Pyydämme teitä maksamaan laskun 7.12.2026 mennessä:
Tili FI25 3636 3089 8887 05
Viite 671332

Lasku on uudelleen liitteenä. Jos laskun pitäisi mennä yhdistyksessä jollekin toiselle, ilmoittakaa osoite, niin lähetämme sen sinne.

Ystävällisin terveisin
Paino Kontio Oy
Timo Kontio, 03 555 0142`,
    attachments: [{ name: 'lasku31877.pdf' }],
  },
  {
    name: 'kattofirma, kolmas muistutus, asiallinen',
    subject: 'Kolmas muistutus, lasku 9047',
    body: `Hei Jarkko Suominen,

autotallin katon korjauksesta on vielä maksamatta lasku 9047, 1 004,00 € sis. alv. Sen eräpäivä oli 2.10.2026, ja olemme muistuttaneet siitä 19.10. ja 6.11.

Pyydämme maksua perjantaihin 11.12.2026 mennessä tilille FI56 5000 1516 4373 70, viite 582379. Viivästyskorko lasketaan eräpäivästä, mutta emme veloita sitä, kun maksu tulee tuohon päivään mennessä.

Jos lasku on mielestänne väärin tai maksaminen on nyt vaikeaa, soittakaa minulle, niin sovitaan asia yhdessä. Numeroni on 044 977 1350.

Terveisin
Katto-Pohja Oy
Anne Pohja`,
  },
  {
    name: 'ohjaaja, myöhäinen muistutus koululle',
    subject: 'Lasku 27, sirkustyöpaja syyskuussa',
    body: `Hei Virpi,

lapset kyselevät varmaan vielä tulipalloista! Meillä oli teillä oikein hauska päivä.

Yksi asia on auki: lasku 27, sirkustyöpaja 11.9., 380,00 €, ei arvonlisäveroa. Eräpäivä oli 9.10.2026. Ehkä se on jäänyt kaupungin laskujärjestelmään, koska tilausnumero puuttui ensimmäisestä laskusta. Lisäsin numeron nyt, ja korjattu lasku on liitteenä.

Uusi maksupäivä on 11.12.2026, tili FI93 5610 0272 5786 27, viite 533690.

Terveisin
Pauliina Vuori`,
    attachments: [{ name: 'lasku_27_korjattu.pdf' }],
  },
  {
    name: 'kiinteistöhuolto, muistutus taloyhtiölle vaihtuneesta isännöitsijästä',
    subject: 'As Oy Koivuranta, lasku 1455',
    body: `Hei Mika,

onnea uuteen työhön! Edellinen isännöitsijä ehti tilata meiltä räystäskourujen puhdistuksen, ja siitä on lasku 1455 vielä maksamatta. Summa on 376,50 € sis. alv ja eräpäivä oli 20.11.2026.

Sopisiko maksupäiväksi 8.12.2026? Tilimme on FI77 5723 0055 8898 31 ja viite 37280. Laitan liitteeksi laskun ja kopion tilauksesta, niin näet mistä on kyse.

Terveisin
Hannu Ojala
Huolto-Ojala`,
    attachments: [{ name: 'lasku-1455.pdf' }, { name: 'tilaus-koivuranta.pdf' }],
  },
  {
    name: 'uimakoulu, muistutus loppuosasta',
    subject: 'Lasku 734, loppuosa 60 €',
    body: `Hei Jasmin,

kiitos, että maksoit uimakoulun laskusta 734 jo 80 euroa. Koko lasku on 140 €, joten loppuosa on 60 €. Sen eräpäivä oli 20.11.2026.

Maksatko loppuosan viimeistään 3.12.2026? MobilePay 040 615 3390 tai tili FI17 2290 1869 0697 35, viite 55217.

Leo ui viimeksi jo kymmenen metriä ilman kellukkeita!

Terveisin Niina
Uimakoulu Pisara`,
  },
  {
    name: 'kalastusopas, rento muistutus tutulle',
    subject: 'Lasku 15, opastus lokakuussa',
    body: `Moikka Sami,

joko se hauki on syöty? Kuvista päätellen porukalla oli hauskaa.

Lasku 15 on mulla vielä listalla, 320 € sis. alv, eräpäivä oli 13.11.2026. Pistätkö sen ensi viikon perjantaihin 4.12. mennessä tilille FI62 4315 0055 9621 97, viite 950273? Jos oot jo maksanut, niin hyvä, sitten se tulee tilille huomenna.

Jäille lähdetään heti, kun on kymmenen senttiä teräsjäätä.

Jukka`,
  },
  {
    name: 'laatoittaja, arvio kylpyhuoneesta selvin ehdoin',
    subject: 'Arvio: kylpyhuoneen laatoitus, 2 900 €',
    body: `Hei Minttu ja Aku,

kiitos, että pääsin katsomaan kylpyhuonetta. Tässä arvio:

Vanhojen laattojen purku 600 €
Vedeneristys 800 €
Laatoitus, 14 m² 1 500 €
Yhteensä 2 900 € (sis. alv, laatat ostatte itse)

Jos seinän alta löytyy kosteutta, keskeytän työn ja soitan teille. Jatkan vasta, kun olemme sopineet hinnasta.

Voin aloittaa maanantaina 11.1.2027. Arvio on voimassa 18.12.2026 asti, ja voitte miettiä sitä aivan rauhassa.

Terveisin
Toni Järvinen`,
  },
  {
    name: 'juristi, tarjous testamentin laatimisesta',
    subject: 'Hinta testamentille',
    body: `Hyvä Liisa Paavola,

kiitos soitostanne. Testamentin laatiminen maksaa 350 euroa, ja hinta sisältää arvonlisäveron, yhden tapaamisen ja kaksi korjauskierrosta.

Testamentti tarvitsee kaksi todistajaa, ja he voivat olla meidän toimistostamme. Sitä ei tarvitse viedä oikeuteen eikä rekisteröidä minnekään, riittää että säilytätte sen varmassa paikassa.

Tapaamiseen sopisi torstai 10.12. klo 13. Maksusta sovitaan vasta, kun olette päättänyt.

Ystävällisin terveisin
Outi Lahdenperä`,
  },
  {
    name: 'leipomo, hinnanmuutos kahvilalle',
    subject: 'Pullien hinta 1.2.2027 alkaen',
    body: `Hei Erja,

voi ja jauhot ovat kallistuneet syksyn aikana, joten pullan hinta nousee 1.2.2027 alkaen 1,10 eurosta 1,25 euroon kappale (ilman alv). Ruisleivän hinta pysyy samana.

Kerron tästä nyt, jotta ehditte miettiä omia hintojanne. Jos haluatte muuttaa tilausta tai lopettaa sen, ilmoitus edellisellä viikolla riittää.

Kiitos yhteistyöstä, toivottavasti pullat maistuvat jatkossakin!

Leipomo Sydänmaa
Kalle`,
  },
  {
    name: 'rakennussuunnittelija, kiitos maksusta',
    subject: 'Kiitos, lasku 2026-18 on maksettu',
    body: `Hei Sirpa,

maksu 1 882,50 € tuli tänään, kiitos paljon! Lasku 2026-18 on sillä kokonaan maksettu, ja kuitti on liitteenä.

Rakennusluvan paperit jätän kaupungille perjantaina. Käsittely kestää yleensä kuusi viikkoa, ja kerron heti, kun päätös tulee.

Oli mukava suunnitella mökkiä teidän kanssanne.

Terveisin
Antero Lampinen`,
    attachments: [{ name: 'kuitti_2026-18.pdf' }],
  },
  {
    name: 'kielikoulu, korjattu lasku oman virheen vuoksi',
    subject: 'Korjattu lasku 2291, 448,00 €',
    body: `Hei Henrik,

olit oikeassa: laskutin vahingossa kahdeksan tuntia seitsemän sijasta. Pahoittelen virhettä, ja kiitos että huomasit sen.

Oikea summa on 7 h × 64 € = 448,00 €, ei arvonlisäveroa. Korjattu lasku 2291 on liitteenä, ja aiemman laskun 2288 voit poistaa.

Siirsin eräpäivän, se on nyt 11.12.2026. Tili FI89 7113 1219 4987 86, viite 501185.

Ensi tiistaina jatketaan preesensistä!

Hälsningar
Camilla Holm`,
    attachments: [{ name: 'lasku-2291.pdf' }],
  },
]
