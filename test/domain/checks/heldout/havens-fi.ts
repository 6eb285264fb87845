/** Mails by Finns of mixed trades, with as many good ones as faulty ones. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'graphic designer in Tampere, first invoice, vague date',
    subject: 'Lasku 2026-118 / logo ja käyntikortit',
    body: `Moikka Henna,

kiitos vielä kivasta projektista! Logo näytti tosi hyvältä siinä ikkunateippauksessa, kävin bongaamassa sen eilen ohi kulkiessani.

Tässä lasku 2026-118. Logon suunnittelu 800,00 € ja käyntikortit 200,00 €, yhteensä 1 000,00 € + alv 25,5 % 255,00 € eli 1 255,00 €.

Tilinumero on FI53 5730 0820 0216 79 ja viite 202 61188. Maksele kun ehdit, kunhan ennen kuin mun vuokra lähtee tililtä.

Terkuin
Saara Lehtovirta`,
    known: [['dueDate', 'Maksele kun ehdit']],
    unseen: [['dueDate', 'ennen kuin mun vuokra lähtee tililtä']],
  },
  {
    name: 'plumber in Kuopio, second reminder, angry',
    subject: 'Toinen muistutus laskusta 4471',
    body: `Hei

Lasku 4471 (keittiön hanan vaihto 14.10., 376,50 €) on edelleen auki. Eräpäivä oli 4.11.2026. Lähetin muistutuksen jo 12.11.

Kyllä se hana näytti kelpaavan silloin kun vettä piti saada. Minulla on kaksi kisälliä, joiden palkat maksetaan oikealla rahalla eikä lupauksilla.

Maksa 376,50 € viimeistään 4.12.2026 tilille FI08 5600 0520 3451 28, viite 44710. Muussa tapauksessa lasku siirtyy perintään ilman eri ilmoitusta.

Putkityö Karttunen
Raimo Karttunen`,
    known: [['tone', 'Muussa tapauksessa lasku siirtyy perintään ilman eri ilmoitusta']],
    unseen: [
      ['tone', 'Kyllä se hana näytti kelpaavan silloin kun vettä piti saada'],
      ['tone', 'palkat maksetaan oikealla rahalla eikä lupauksilla'],
    ],
  },
  {
    name: 'accounting office in Helsinki, officialese, recurring',
    subject: 'Kirjanpitopalkkio, lokakuu 2026, lasku 30992',
    body: `Arvoisa asiakas,

viitaten väliseemme toimeksiantosopimukseen lähetämme ohessa laskun 30992 lokakuun 2026 kirjanpidosta. Laskun loppusumma on 451,80 € (360,00 € + alv 25,5 % 91,80 €).

Maksuehto 14 pv netto, eräpäivä 9.12.2026. Suoritus pyydetään kohdistamaan viitteelle 3 09921 tilille FI44 1015 3000 2345 62. Viivästyneille suorituksille peritään korkolain mukainen viivästyskorko.

Lokakuun tositteet ovat nyt kaikki kirjattuina, ja alv-ilmoitus on annettu.

Kunnioittavasti
Tilitoimisto Sarkia Oy
Y-tunnus 2471503-5`,
    attachments: [{ name: 'lasku_30992.pdf' }],
    known: [
      ['jargon', 'viitaten väliseemme toimeksiantosopimukseen'],
      ['jargon', '14 pv netto'],
      ['jargon', 'korkolain mukainen viivästyskorko'],
    ],
    unseen: [['jargon', 'Suoritus pyydetään kohdistamaan viitteelle']],
  },
  {
    name: 'cleaner in Vantaa, non-native, missing number and date',
    subject: 'Lasku siivous marraskuu',
    body: `Hei Paula!

Minä lähetän nyt lasku siivouksesta marraskuu. Neljä kertaa kolme tuntia, tunti on 30 euroa, yhteensä 360 euroa. Minulla ei ole alv, koska pieni yritys.

Tili on FI79 7997 0000 1234 55.

Ensi kerralla tulen 2.12. kello 9. Avain on minulla. Kiitos että kissa oli huoneessa, hän on kiltti mutta pelkää imuri.

Terveisin
Thuy Nguyen`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },
  {
    name: 'carpenter in Seinäjoki, extra work without agreement',
    subject: 'Lasku 88/2026, terassi',
    body: `Terve Jukka!

Terassi on valmis ja roskat viety. Lasku 88/2026 tulee tässä:

Terassi tarjouksen mukaan 2 400,00 €
Siinä samalla rakentelin vähän portaitakin, kun puuta jäi, 300,00 €
Yhteensä 2 700,00 €, sisältää alv 25,5 %

Eräpäivä 11.12.2026, tili FI33 4747 0010 0223 33, viite 88 20266.

Öljyä se pinta vasta keväällä, nyt on liian märkää. Jos portaat narisee niin soita.

T. Esa Rintamäki`,
    known: [],
    unseen: [['surprise', 'Siinä samalla rakentelin vähän portaitakin']],
  },
  {
    name: 'translator in Turku, grovelling reminder',
    subject: 'Pieni kysymys laskusta 2026-57',
    body: `Hei Marko,

anteeksi kauheasti, että häiritsen sinua taas tämmöisellä. Tiedän, että teillä on messukiireet, ja hävettää edes kirjoittaa.

Lasku 2026-57 käyttöohjeen käännöksestä (602,40 €) erääntyi 13.11.2026, enkä ole vielä nähnyt maksua tililläni. Vika voi olla ihan hyvin minussa, olen toivoton näissä raha-asioissa.

Voisitko maksaa sen 4.12.2026 mennessä tilille FI61 3939 0012 3456 74, viite 20 26574? Laitoin laskun vielä liitteeksi.

Terveisin
Iida Salomaa`,
    attachments: [{ name: 'lasku-2026-57.pdf' }],
    known: [['tone', 'anteeksi kauheasti, että häiritsen']],
    unseen: [
      ['tone', 'hävettää edes kirjoittaa'],
      ['tone', 'olen toivoton näissä raha-asioissa'],
    ],
  },
  {
    name: 'web developer in Oulu, sum does not add up',
    subject: 'Lasku 1045: verkkokaupan kehitys, lokakuu',
    body: `Hei Antti,

lokakuun työt ovat tuotannossa ja kassan uusi maksutapa toimii myös mobiilissa.

Lasku 1045:
- Maksutavan integrointi, 8 h, 640,00 €
- Hakutoiminnon korjaus, 4 h, 320,00 €
Yhteensä 1 060,00 € (alv 0 %)
Alv 25,5 % 270,30 €
Maksettavaa 1 330,30 €

Eräpäivä on 9.12.2026. Tili FI63 5741 3620 1234 52, viite 10456.

Marraskuussa jatketaan varastosaldoista, niin kuin palaverissa sovittiin.

Ville Kynsilehto`,
    known: [['consistency', 'Yhteensä 1 060,00 €']],
    unseen: [],
  },
  {
    name: 'photographer in Rovaniemi, subject total differs',
    subject: 'Lasku 312, 890,00 €, hääkuvaus',
    body: `Hei Anni ja Joonas!

Ihanat häät olivat, ja se porokello alttarilla jää kyllä mieleen. Kuvat ovat nyt galleriassa, salasana tuli teille tekstiviestinä.

Lasku 312 hääkuvauksesta 24.10.2026: 980,00 € sis. alv. Eräpäivä 10.12.2026.
Tilille FI41 5640 0820 5432 18, viitenumero 31 20262.

Kuvatiedostot säilyvät galleriassa kesäkuuhun 2027 asti, ladatkaa ne rauhassa talteen.

Lämmöllä
Eeva-Stiina Aikio`,
    known: [['consistency', '890,00 €']],
    unseen: [],
  },
  {
    name: 'electrician in Lahti, final demand in officialese',
    subject: 'Maksukehotus, lasku 20260733',
    body: `Hyvä vastaanottaja,

kirjanpitomme mukaan alla mainittu saatavamme on edelleen suorittamatta.

Lasku 20260733, sähkökeskuksen uusinta, 1 882,50 €, eräpäivä 15.10.2026.

Kehotamme Teitä viipymättä suorittamaan erääntyneen saatavan kuluineen tilillemme FI38 1280 3500 0123 42 viitteellä 2026 07337 viimeistään 7.12.2026. Mikäli suoritusta ei ole saatu määräaikaan mennessä, ryhdymme oikeudellisiin toimenpiteisiin, mikä aiheuttaa Teille huomattavia lisäkuluja.

Jos haluatte tarkistaa työn erittelyn, sen saa allekirjoittaneelta.

Sähkö-Lampela Oy
Olavi Lampela
p. 040 555 0147`,
    known: [
      ['jargon', 'alla mainittu saatavamme'],
      ['jargon', 'suorittamaan erääntyneen saatavan kuluineen'],
      ['tone', 'viipymättä'],
      ['jargon', 'Mikäli suoritusta ei ole saatu'],
      ['tone', 'ryhdymme oikeudellisiin toimenpiteisiin'],
      ['tone', 'aiheuttaa Teille huomattavia lisäkuluja'],
      ['jargon', 'allekirjoittaneelta'],
    ],
    unseen: [],
  },
  {
    name: 'yoga teacher in Espoo, wrong IBAN',
    subject: 'Syksyn työpaikkajooga, lasku 77',
    body: `Hei Katri,

kiitos syksystä! Porukkanne on ihana, ja Pekkakin pääsi lopulta varpaisiin asti.

Lasku 77: kuusi joogatuntia á 80 €, yhteensä 480,00 € + alv 122,40 € = 602,40 €.
Eräpäivä maanantai 14.12.2026.
Tili FI58 5722 1020 3456 78
Viite 77 20260

Tammikuun alustavat ajat laitan joulukuun alussa.

Namaste, Mira Holopainen`,
    known: [['payment', 'FI58 5722 1020 3456 78']],
    unseen: [],
  },
  {
    name: 'farmer in Loimaa, firewood, terse',
    subject: 'halot',
    body: `Päivää.

6 heittokuutiota koivua tuotu 20.11. Lasku 15. Halot jäi liiterin eteen kun ovi oli lukossa.

Hinta sama kuin viimeksi. Maksu heti tilille FI30 4269 0000 1237 76.

Matti Uusitalo`,
    known: [
      ['dueDate', 'heti'],
      ['missing', 'total'],
    ],
    unseen: [],
  },
  {
    name: 'marketing consultant in Helsinki, upsell inside a reminder',
    subject: 'Muistutus: lasku 5590',
    body: `Hei Laura,

lasku 5590 syyskuun some-sisällöistä, 753,00 €, erääntyi 16.11.2026. Varmaan vain hukkunut sähköposteihin.

Maksathan sen 3.12.2026 mennessä tilille FI41 8000 0612 3498 71, viite 55903.

Ja hei, kun nyt kirjoittelen: tilaa joulukampanja tällä viikolla, niin saat -20 %! Meiltä saa nyt myös TikTok-videot, joilla kilpailijasi ovat jo tuplanneet näkyvyytensä.

Mukavaa viikkoa,
Jenni / Sisältöpaja Kipinä`,
    known: [['incentive', 'saat -20 %']],
    unseen: [['incentive', 'joilla kilpailijasi ovat jo tuplanneet näkyvyytensä']],
  },
  {
    name: 'house painter in Pori, dialect, sarcastic reminder',
    subject: 'Lasku 61 viäläki maksamatta',
    body: `Moro Timo

Se lasku 61 o viäläki maksamatta, 1 506,00 €. Eräpäivä oli 6.11.

Pankkis taitaa olla viäl kesälomal vai? Seinät kyl o maalattu ja hyvät tuli, emäntäki kehus.

Laita rahat 2.12.2026 mennes tilil FI17 5031 0540 1234 05 viitteel 61 20269. En tykkää soitella ihmisten perään mut osaan mää senki.

Kari`,
    known: [],
    unseen: [
      ['tone', 'Pankkis taitaa olla viäl kesälomal vai?'],
      ['tone', 'mut osaan mää senki'],
    ],
  },
  {
    name: 'IT consultant in Jyväskylä, net terms only',
    subject: 'Lasku INV-2026-209',
    body: `Hei,

ohessa lasku INV-2026-209 lokakuun konsultoinnista, 15 h á 100 €, 1 500,00 € + alv 25,5 % 382,50 €, yhteensä 1 882,50 €.

Maksuehto: 30 pv netto. Huomautusaika 8 pv.
IBAN FI57 1745 3000 9876 53, BIC NDEAFIHH, viite 202 62093.

Tuntierittely on laskun toisella sivulla. Marraskuussa olen poissa viikolla 48, mutta sähköposti kulkee.

Terveisin
Tuomas Riihimäki`,
    attachments: [{ name: 'INV-2026-209.pdf' }],
    known: [
      ['dueDate', '30 pv netto'],
      ['jargon', 'Huomautusaika 8 pv'],
    ],
    unseen: [],
  },
  {
    name: 'dog groomer in Hyvinkää, weekday wrong',
    subject: 'Lasku 204, Nallen trimmaus',
    body: `Moikka!

Nalle oli tänään superreipas, vaikka kynnet onkin edelleen kamalat leikata :)

Lasku 204, trimmaus ja pesu 75,30 € (sis. alv 25,5 %). Maksuaikaa on perjantaihin 9.12.2026 asti.
Tili FI78 3636 0010 4567 84, viite 204 20262.

Seuraava aika on varattu 20.1.2027 klo 10.

Haleja Nallelle!
Tassutupa / Roosa`,
    known: [['dueDate', 'perjantaihin 9.12.2026']],
    unseen: [],
  },
  {
    name: 'journalist in Helsinki, promised attachment lacking',
    subject: 'Lasku: juttu Itämeren norpista',
    body: `Hei Susanna,

hienoa että norppajuttu pääsi kanteen! Kuvatekstit korjasin vielä eilen.

Liitteenä lasku 2026/31, palkkio 640,00 € + alv 163,20 €, yhteensä 803,20 €. Eräpäivä 16.12.2026, tili FI53 5780 3820 0345 50, viite 20 26312.

Seuraavaksi ehdottaisin juttua Saimaan muikuista, palaan siihen ensi viikolla.

Terveisin
Johannes Sjöblom`,
    known: [['missing', 'attachment']],
    unseen: [],
  },
  {
    name: 'excavator contractor in Kajaani, two due dates',
    subject: 'Lasku 1177, salaojat, eräpäivä 10.12.2026',
    body: `Terve,

salaojat on kaivettu ja pihan tasasin siltä osin kuin routa antoi periksi.

Lasku 1177. Kaivuu 14 h ja sora 2 kuormaa, yhteensä 2 510,00 € sis. alv.
Eräpäivä 18.12.2026.
Tilinro FI35 5760 0520 7890 16, viite 11772

Keväällä tulen vielä kylvämään nurmikon, se kuului hintaan.

Maanrakennus H. Kemppainen
Heikki`,
    known: [['consistency', 'Eräpäivä 18.12.2026']],
    unseen: [],
  },
  {
    name: 'music teacher in Joensuu, guilt-tripping',
    subject: 'Pianotunnit lokakuu, lasku 45',
    body: `Hei Minna,

lasku 45, lokakuun pianotunnit, 120,00 €. Se erääntyi 10.11., eikä maksua ole näkynyt.

Minä olen aina joustanut teidän kanssanne, myös silloin kun Aava jäi pois ilmoittamatta. Olisi mukavaa, jos jousto toimisi molempiin suuntiin. Pienyrittäjälle 120 euroa on monen päivän ruoat.

Pyydän maksun 2.12.2026 mennessä tilille FI85 4055 0010 2345 61, viite 45 20269.

Aava on edistynyt hienosti, joulukonserttiin tulee Satie.

Terveisin Liisa Turunen`,
    known: [],
    unseen: [
      ['tone', 'Minä olen aina joustanut teidän kanssanne'],
      ['tone', 'Olisi mukavaa, jos jousto toimisi molempiin suuntiin'],
      ['tone', '120 euroa on monen päivän ruoat'],
    ],
  },
  {
    name: 'startup in Espoo, template placeholder left',
    subject: 'Lasku 10234',
    body: `Hei [Etunimi],

kiitos kun käytätte palveluamme. Lasku 10234 ajalta 1.10.-31.10.2026 on 301,20 € (240,00 € + alv 25,5 % 61,20 €).

Eräpäivä: 15.12.2026
Saaja: Varvi Software Oy
IBAN: FI30 7944 2730 1234 52
Viite: 1 02348

Laskua koskeviin kysymyksiin vastaa asiakaspalvelumme arkisin klo 9-15, billing@varvi.example.

Ystävällisin terveisin
Varvi-tiimi`,
    known: [['consistency', '[Etunimi]']],
    unseen: [],
  },
  {
    name: 'moving firm in Vantaa, shouting',
    subject: 'MUUTTO 3.11. LASKU MAKSAMATTA',
    body: `Hei!

Muutto Tikkurilasta Keravalle 3.11., lasku 7702, summa 502,00 €, eräpäivä 17.11.2026. RAHAT EI OLE TILILLÄ!!!

Miehet kantoi pianon neljänteen kerrokseen ilman hissiä. Viimeinen varoitus: maksu 1.12.2026 mennessä tai luottotiedot menee.

Tili FI52 1590 3500 6789 07
Viite 77020

Muuttopalvelu Jaguaari`,
    known: [
      ['tone', 'LASKU MAKSAMATTA'],
      ['tone', 'RAHAT EI OLE TILILLÄ!!!'],
      ['tone', 'Viimeinen varoitus'],
      ['tone', 'tai luottotiedot menee'],
    ],
    unseen: [['tone', 'Miehet kantoi pianon neljänteen kerrokseen ilman hissiä']],
  },
  {
    name: 'lawyer in Turku, legalese invoice',
    subject: 'Lasku 2026-0418, perukirjan laatiminen',
    body: `Arvoisa Kaisa Mäntylä,

asianajotoimistomme on loppuunsaattanut toimeksiannon koskien äitinne jälkeen toimitettua perunkirjoitusta. Perukirja on jätetty Verohallinnolle 18.11.2026.

Palkkiomme on 1 200,00 €, johon lisätään arvonlisävero 25,5 % 306,00 €, jolloin maksettavaksenne jää 1 506,00 €. Lasku 2026-0418 erääntyy maksettavaksi 16.12.2026, ja se on suoritettava tilille FI52 6601 0010 4567 88 viitettä 2026 04181 käyttäen.

Pidätämme oikeuden periä kulloinkin voimassa olevan hinnastomme mukaiset kulut aiheuttamisperiaatteella.

Kunnioitettavasti
Henrik Stålnacke, asianajaja`,
    known: [['jargon', 'Pidätämme oikeuden']],
    unseen: [
      ['jargon', 'loppuunsaattanut toimeksiannon koskien'],
      ['jargon', 'kulut aiheuttamisperiaatteella'],
    ],
  },
  {
    name: 'hairdresser in Kotka, bridal party, no way to pay',
    subject: 'Morsiuskampaukset, lasku 19',
    body: `Moikka Emmi,

ihana päivä teillä, ja onneksi tuuli tyyntyi! Kampauksetkin kesti kuulemma aamuun asti.

Lasku 19: morsiuskampaus 150 € ja kolme kaason kampausta 70 €/kpl, yhteensä 360 €, sisältää alv:n. Eräpäivä on 8.12.2026.

Jos saat kuvaajalta luvan, laittaisin mielelläni yhden kuvan seinälle.

Hali!
Nelli, Hiushuone Kahle`,
    known: [['missing', 'howToPay']],
    unseen: [],
  },
  {
    name: 'solar installer in Salo, estimate with extra-cost hint',
    subject: 'Tarjous aurinkopaneeleista, 5,4 kWp',
    body: `Hei Reijo,

kiitos kun esittelit kattoa. Tässä tarjous 12 paneelin järjestelmästä asennettuna: 7 900 € sis. alv 25,5 %. Hintaan kuuluvat invertteri, telineet, kytkentä ja käyttöönottopöytäkirja.

Hinta on voimassa 18.12.2026 asti. Toimitusaika on noin viisi viikkoa tilauksesta.

Päätös kannattaa tehdä nyt, sillä ensi vuonna maksat samasta varmasti enemmän. Laskuun voi tulla päälle yhtä sun toista, mitä katolla sattuu vastaan tulemaan.

Vastaan mielelläni kysymyksiin.

Pauli Heinonen
Lounais-Aurinko Oy, Y-tunnus 2654317-7`,
    known: [],
    unseen: [
      ['tone', 'ensi vuonna maksat samasta varmasti enemmän'],
      ['surprise', 'Laskuun voi tulla päälle yhtä sun toista'],
    ],
  },
  {
    name: 'Estonian tiler in Helsinki, non-native, pressure',
    subject: 'Lasku 2026-12 kylpyhuone laatoitus',
    body: `Tere Sami,

kylpyhuone on valmis, kuvat lähetin whatsappissa. Sauma kuivuu kaksi päivää, sitten saa suihkuun mennä.

Lasku 2026-12, laatoitus 18 m2, 1 857,40 euro, alv on sisällä. Eräpäivä 4.12.2026. Tili FI54 5723 5820 4567 82, viite 20 26121.

Minä pyydän sinä maksat tosi nopeasti, minun perhe odottaa joulurahat. Kun hyvä asiakas maksaa samana päivänä, hän pääsee jonossa ensimmäinen, muut saa odottaa kevät.

Terv. Andrus Kask`,
    known: [],
    unseen: [
      ['dueDate', 'maksat tosi nopeasti'],
      ['tone', 'minun perhe odottaa joulurahat'],
      ['tone', 'muut saa odottaa kevät'],
    ],
  },
  {
    name: 'association treasurer in Vaasa, due date past',
    subject: 'Lasku 2026-08, salivuokra syksy',
    body: `Hei,

tässä vielä syksyn salivuokra: 12 iltaa á 40,00 €, yhteensä 480,00 € (ei alv:ta, yhdistys ei ole alv-velvollinen). Laskun numero on 2026-08.

Eräpäivä 15.11.2026. Maksu yhdistyksen tilille FI65 4970 0010 3456 74, viitenumero 20 26082.

Pahoittelut, että lasku lähtee vasta nyt, rahastonhoitaja vaihtui kesällä. Kevään vuorot jaetaan 10.12. kokouksessa.

Terveisin
Christina Backlund, rahastonhoitaja`,
    known: [['dueDate', 'Eräpäivä 15.11.2026']],
    unseen: [],
  },
  {
    name: 'ad agency in Helsinki, commercial anglicisms',
    subject: 'Q4-retainer, lasku 6620',
    body: `Moi tiimi,

tässä Q4-retainerin lasku 6620, 3 012,00 € sis. alv. Due date 12/11/2026. Tili FI40 3131 3001 1234 54, viite 66206.

Scopen ulkopuoliset deliverablet on ajettu samaan settiin, about 6 h, koska ne nyt vaan piti saada ulos. Kick-off ensi vuoden suunnitelmalle olisi 8.12. klo 13 meillä Punavuoressa, tarjolla glögiä.

Cheers
Miko`,
    known: [
      ['dueDate', '12/11/2026'],
      ['jargon', 'Due date'],
      ['jargon', 'Q4-retainerin'],
    ],
    unseen: [
      ['jargon', 'Scopen ulkopuoliset deliverablet'],
      ['surprise', 'koska ne nyt vaan piti saada ulos'],
    ],
  },
  {
    name: 'chimney sweep in Mikkeli, relative due date',
    subject: 'Nuohouslasku 3308',
    body: `Hyvä asiakas,

nuohosimme kiinteistönne kaksi hormia 19.11.2026. Hormit ovat hyvässä kunnossa, mutta luukun tiiviste kannattaa vaihtaa ennen ensi talvea.

Lasku 3308, yhteensä 112,95 € (90,00 € + alv 25,5 % 22,95 €). Maksetaan kahden viikon kuluessa tilille FI86 5271 0420 5678 94, viite 33080.

Nuohoustodistus jäi keittiön pöydälle.

Nuohous Väisänen Ky`,
    known: [['dueDate', 'kahden viikon kuluessa']],
    unseen: [],
  },
  {
    name: 'video producer in Tampere, passive aggressive second reminder',
    subject: 'Vs: Vs: Lasku 2026-071',
    body: `Hei taas Niklas,

palaan jo kolmatta kertaa tähän laskuun 2026-071 (rekryvideo, 2 510,00 €, eräpäivä oli 30.10.2026). Kuten viime viestissäni totesin, lasku on hyväksytty teillä jo lokakuussa.

Ymmärrän toki, että isossa talossa yhden pienen tekijän lasku ei ole kenenkään ykkösprioriteetti. Kiva silti nähdä, että video pyörii teidän etusivulla joka päivä.

Saisinko maksun 3.12.2026 mennessä, tili FI60 5732 1920 6789 03, viite 202 60710?

Toivottavasti tätä ei tarvitse enää toistaa.
Ossi Peltokangas`,
    known: [
      ['tone', 'jo kolmatta kertaa'],
      ['tone', 'Kuten viime viestissäni totesin'],
      ['tone', 'Toivottavasti tätä ei tarvitse enää toistaa'],
    ],
    unseen: [
      ['tone', 'yhden pienen tekijän lasku ei ole kenenkään ykkösprioriteetti'],
      ['tone', 'Kiva silti nähdä, että video pyörii teidän etusivulla'],
    ],
  },
  {
    name: 'beekeeper in Kemiö, honey for a shop, number differs',
    subject: 'Faktura/lasku 118, hunaja',
    body: `Hei Gun-Britt!

60 purkkia kukkahunajaa tuli perille perjantaina, toivottavasti ehjinä. Tämän vuoden sato on vaalea ja hieman kiteinen.

Lasku 181: 60 x 6,00 € = 360,00 €, alv 13,5 % sisältyy hintaan. Eräpäivä 9.12.2026. Tili FI15 6601 0010 9987 14, viite 202 61188.

Jouluksi tulee vielä erä lahjapurkkeja, jos haluat.

Terveisin Nisse Engblom`,
    known: [['consistency', 'Lasku 181']],
    unseen: [],
  },
  {
    name: 'physiotherapist in Lappeenranta, client card number in mail',
    subject: 'Kuitti ja lasku 940, hieronnat',
    body: `Hei Risto,

sain korttitietosi puhelimessa, mutta maksu ei mennyt läpi. Kirjasin numeroksi 4539 1488 0343 6467, voimassa 08/28. Tarkistatko, onko se oikein?

Lasku 940, kolme hoitoa á 65,00 €, yhteensä 195,00 €. Voit myös maksaa tilille FI96 5620 0820 7654 35, viite 940 20261, viimeistään 7.12.2026.

Muista jumpata selkää joka päivä, viisi minuuttia riittää.

Terveisin Anitta Pulkkinen`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'landlord of a storage unit in Raisio, moralising',
    subject: 'Varastovuokra, lasku 11-2026',
    body: `Hei Joni,

marraskuun varastovuokra 95,00 € on maksamatta. Lasku 11-2026, eräpäivä oli 5.11.2026.

Aikuinen ihminen hoitaa velvoitteensa ajallaan. Minun nuoruudessani ei kehdattu edes kauppaan mennä, jos oli velkaa naapurille.

Maksa 95,00 € tilille FI21 1320 3500 7890 16 viitteellä 11 20264 maanantaihin 30.11.2026 mennessä, tai vaihdan lukon.

Pihavalo on muuten korjattu.

Tauno Alanen`,
    known: [],
    unseen: [
      ['tone', 'Aikuinen ihminen hoitaa velvoitteensa ajallaan'],
      ['tone', 'ei kehdattu edes kauppaan mennä'],
      ['tone', 'tai vaihdan lukon'],
    ],
  },
  {
    name: 'caterer in Porvoo, part payment, impossible date',
    subject: 'Ennakkolasku 2026-66, pikkujoulut 18.12.',
    body: `Hei Tuuli,

kiitos tilauksesta! Menu on nyt lukossa: sillit, lohi, rosolli, kinkku ja kasvisvaihtoehtona juuresterriini, 45 henkeä.

Ennakkolasku 2026-66 on 700,00 €, eli 40 % kokonaishinnasta 1 750,00 €. Eräpäivä 31.11.2026. Loppusumma laskutetaan tilaisuuden jälkeen.

Tili FI55 5551 0220 8765 46, viite 20 26668.

Kerrothan allergiat 10.12. mennessä. Maksu on ehdoton edellytys tilauksen voimassaololle.

Terv. Pia Forsman, Pitopalvelu Rosmariini`,
    known: [
      ['dueDate', '31.11.2026'],
      ['jargon', 'Maksu on ehdoton edellytys tilauksen voimassaololle'],
    ],
    unseen: [],
  },
  {
    name: 'facility management in Kouvola, dense official reminder',
    subject: 'Maksumuistutus laskusta 88120',
    body: `Asunto Oy Kymenrinne
c/o isännöinti

Tarkastaessamme myyntireskontraamme olemme havainneet, että lasku 88120 (lumenauraus, maaliskuu, 702,80 €, eräpäivä 30.10.2026) on per tänään avoinna.

Mikäli olette jo suorittaneet maksun, pyydämme pitämään tätä kirjettä aiheettomana. Muutoin pyydämme kohdistamaan suorituksen ensi tilassa tilillemme FI17 5810 2020 1234 56, viite 8 81203. Lisäämme seuraavaan laskuun muistutusmaksun 5,00 €.

Kiinteistöhuolto Kymi-Service Oy
Y-tunnus 1987452-5`,
    known: [
      ['jargon', 'myyntireskontraamme'],
      ['jargon', 'per tänään'],
      ['jargon', 'Mikäli olette jo suorittaneet maksun'],
      ['jargon', 'pitämään tätä kirjettä aiheettomana'],
      ['dueDate', 'ensi tilassa'],
    ],
    unseen: [['jargon', 'pyydämme kohdistamaan suorituksen']],
  },
  {
    name: 'game illustrator in Helsinki, chatty, no number, vague',
    subject: 'hahmokuvat valmiina + laskua',
    body: `moiii

kaikki 6 hahmoa on nyt drivessä, se pöllömaagi on mun uus lemppari!! korjasin sen hännän myös

eli 6 x 120 = 720 e plus alv 183,60 eli 903,60 e. tili on FI2136360010998876

ois siistii jos rahat näkyis ennen ku lähen Japaniin, mut ei oo niinku paineita tai siis vähän on :D

palataan kakkoskansioon tammikuussa?

- Oona`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', 'ennen ku lähen Japaniin'],
      ['tone', 'ei oo niinku paineita tai siis vähän on'],
    ],
  },
  {
    name: 'car repair in Ylivieska, surprise costs in invoice',
    subject: 'Lasku 5512, Octavia ABC-123',
    body: `Hei,

auto on noudettavissa pihasta, avain on luukussa koodilla jonka sait tekstarilla.

Lasku 5512
Jakohihnan vaihto sovitusti 620,00 €
Jarrupalat eteen, vaihdettiin kun oli kerran pyörät irti 180,00 €
Pientarvikkeita ym. 24,00 €
Yhteensä 824,00 € sis. alv 25,5 %

Eräpäivä 9.12.2026, tili FI59 5378 0820 1239 85, viite 55123.

Talvirenkaat ovat hyvät, ne kestävät vielä kaksi talvea.

Autokorjaamo Niemelä`,
    known: [],
    unseen: [
      ['surprise', 'vaihdettiin kun oli kerran pyörät irti'],
      ['surprise', 'Pientarvikkeita ym.'],
    ],
  },
  {
    name: 'interpreter from Turku, Arabic speaker, VAT number wrong',
    subject: 'Lasku 26-044 tulkkaus 12.11.',
    body: `Hyvää päivää,

tulkkasin arabia-suomi 12.11.2026 teidän vastaanotolla, kaksi tuntia ja matka. Potilas oli tyytyväinen ja lääkäri puhui selvästi, kiitos hänelle.

Lasku 26-044: tulkkaus 150,00 €, alv 25,5 % 38,25 €, yhteensä 188,25 €. Maksupäivä viimeistään 11.12.2026.
IBAN FI84 5729 1020 9876 13, viite 2 60442. ALV-numero FI27534187.

Pyydän kunnioittavasti armoa, että lasku ei ole valmis aikaisemmin, olen hyvin hyvin pahoillani.

Terveisin
Yousef Al-Khatib`,
    known: [['payment', 'FI27534187']],
    unseen: [
      ['tone', 'Pyydän kunnioittavasti armoa'],
      ['tone', 'olen hyvin hyvin pahoillani'],
    ],
  },
  {
    name: 'roofing firm in Hämeenlinna, revised price with ultimatum',
    subject: 'Päivitetty tarjous, kattoremontti Ojoinen',
    body: `Hei Seppo ja Riitta,

pellin hinta nousi tehtaalla 1.11., joten päivitin tarjouksen. Uusi hinta on 14 600 € sis. alv 25,5 %, aiempi oli 13 900 €. Sisältö on sama: vanhan tiilen purku, aluskate, rimat ja konesaumapelti.

Tarjous on ota tai jätä, tinkimään en ala. Vahvistus tarvitaan perjantaina 4.12.2026, tai paikka menee toiselle ja te jäätte vuotavan katon alle talveksi.

Aloitus olisi viikolla 17, kesto noin kaksi viikkoa.

Hämeen Peltikate, Jarkko Sillanpää`,
    known: [['tone', 'ota tai jätä']],
    unseen: [
      ['tone', 'tinkimään en ala'],
      ['tone', 'te jäätte vuotavan katon alle talveksi'],
    ],
  },
  {
    name: 'ceramist in Fiskars, gallery commission, blame',
    subject: 'Lasku 2026-23, myydyt työt',
    body: `Hei Agneta,

laskutan syksyn näyttelyssä myydyistä töistäni. Kolme maljaa ja yksi vati, minun osuuteni 60 % eli 564,00 €, ei alv:ta. Lasku 2026-23.

Te olette taas kerran unohtaneet lähettää myyntilistan, joten jouduin keräämään luvut itse kassakuiteista. Alan olla kurkkuani myöten täynnä tätä säätöä.

Maksu 11.12.2026 mennessä tilille FI24 5500 0920 2345 68, viite 20 26231.

Jäljelle jääneet kaksi vatia haen 3.12. kun tulen Helsinkiin.

Terveisin
Veera Lindroos`,
    known: [['tone', 'taas kerran unohtaneet']],
    unseen: [
      ['tone', 'jouduin keräämään luvut itse kassakuiteista'],
      ['tone', 'kurkkuani myöten täynnä tätä säätöä'],
    ],
  },
  {
    name: 'staffing firm in Oulu, third-party collection jargon',
    subject: 'Lasku 77410, henkilöstövuokraus vko 46',
    body: `Hei,

alla laskun 77410 tiedot. Työntekijöinä viikolla 46 olivat sovitusti Hanna ja Dmitri, molemmat varastolla.

Laskun loppusumma 2 510,00 € (2 000,00 € + alv 25,5 % 510,00 €), eräpäivä 8.12.2026.

Saatava on siirretty rahoitusyhtiölle, ja vapauttavasti sen voi suorittaa vain tilille FI02 8146 9700 1234 57, viite 7 74103. Reklamaatiot on tehtävä kirjallisesti 7 vuorokauden kuluessa laskun päiväyksestä uhalla, että lasku katsotaan hyväksytyksi.

Tuntilistat saa esihenkilöltä.

Pohjoisen Työvoima Oy, laskutus`,
    known: [
      ['jargon', 'Saatava on siirretty rahoitusyhtiölle'],
      ['jargon', 'Reklamaatiot on tehtävä kirjallisesti'],
    ],
    unseen: [
      ['jargon', 'vapauttavasti sen voi suorittaa vain'],
      ['jargon', 'uhalla, että lasku katsotaan hyväksytyksi'],
    ],
  },
  {
    name: 'wedding DJ in Lahti, overdue, sneaky guilt and vague date',
    subject: 'Häiden DJ-keikka, lasku 29',
    body: `Moro Henkka ja Tiia!

Toivottavasti häämatka oli huippu! Vieläkin soi päässä se teidän avaustanssi.

Keikan lasku 29, 650,00 € (ei alv, vähäinen toiminta), on vielä maksamatta, eräpäivä oli 9.11. Eihän teille nyt pelkkä bile kelvannut ja maksaminen unohtunut? ;)

Hoitakaa homma pois päiväjärjestyksestä tässä ihan lähipäivinä. Tili FI21 7997 0000 8765 40, viite 29 20269.

Rokkia!
DJ Pate`,
    known: [['dueDate', 'tässä ihan lähipäivinä']],
    unseen: [
      ['tone', 'Eihän teille nyt pelkkä bile kelvannut'],
      ['tone', 'Hoitakaa homma pois päiväjärjestyksestä'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'carpenter in Nokia, kitchen invoice',
    subject: 'Lasku 214, keittiön kalusteasennus',
    body: `Hei Mervi,

keittiö on nyt valmis, ja viimeinenkin listanpätkä löysi paikkansa. Laatikot säädin niin, että ne sulkeutuvat hiljaa.

Lasku 214: kalusteasennus sopimuksen mukaan 1 200,00 € + alv 25,5 % 306,00 € = 1 506,00 €.
Eräpäivä 9.12.2026
Tili FI12 5730 0820 1122 39
Viite 214 20261

Jos jokin ovi alkaa hangata, soita, niin tulen säätämään.

Terveisin
Mika Salmela`,
  },
  {
    name: 'copywriter in Helsinki, monthly invoice, chatty',
    subject: 'Lasku 2026-97 (marraskuun tekstit)',
    body: `Moikka Sanna!

Kiitos marraskuusta, uutiskirjeen joulunumerosta tuli musta tosi hyvä.

Tässä lasku 2026-97: neljä blogitekstiä á 150,00 € eli 600,00 €, alv 25,5 % 153,00 €, yhteensä 753,00 €. Eräpäivä on torstai 10.12.2026. Tili FI74 3939 0011 2233 44 ja viite 20 26972.

Joulukuun aiheet lähetän sulle perjantaina.

Terkuin Essi`,
  },
  {
    name: 'plumber in Oulu, terse',
    subject: 'Lasku 5023',
    body: `Hei,

WC-istuimen vaihto 20.11.2026, lasku 5023.
Työ ja osat yhteensä 376,50 € sis. alv 25,5 %.
Eräpäivä 4.12.2026.
Tili FI23 5741 3620 5432 12, viite 50238.

Vanha istuin on viety kierrätykseen.

T. Jari Pyykkö`,
  },
  {
    name: 'translator in Turku, first gentle reminder',
    subject: 'Muistutus: lasku 2026-40',
    body: `Hei Jaana,

lasku 2026-40 (esitteen käännös ruotsiksi, 401,60 €) erääntyi 18.11.2026, enkä ole vielä nähnyt maksua tililläni.

Maksathan laskun 2.12.2026 mennessä tilille FI67 5551 0220 1239 98, viite 20 26406. Jos maksu on jo lähtenyt, tästä viestistä ei tarvitse välittää.

Laitan laskun varmuuden vuoksi liitteeksi.

Ystävällisin terveisin
Carola Nyman`,
    attachments: [{ name: 'lasku-2026-40.pdf' }],
  },
  {
    name: 'landscaper in Salo, estimate',
    subject: 'Arvio pihatöistä, Koivukuja 4',
    body: `Hei Pentti,

kiitos kierroksesta pihalla. Tässä arvio:

- vanhan pensasaidan poisto 450 €
- uusi aita, 30 tainta istutettuna 620 €
- multa ja kate 280 €
Yhteensä 1 350 € sis. alv 25,5 %.

Arvio on voimassa 31.1.2027 asti. Jos hinta näyttää työn aikana muuttuvan, kysyn sinulta ensin. Istutus onnistuu huhtikuun lopulla, kun maa on sulanut.

Terveisin
Sari Hakala, Pihapalvelu Vuokko`,
  },
  {
    name: 'accounting firm in Vaasa, formal invoice',
    subject: 'Lasku 40771, tilinpäätös 2026',
    body: `Hyvä asiakas,

lähetämme laskun 40771 tilikauden 1.10.2025-30.9.2026 tilinpäätöksestä.

Tilinpäätös sopimuksen mukaan 800,00 €
Alv 25,5 % 204,00 €
Yhteensä 1 004,00 €

Eräpäivä on 16.12.2026. Maksu tilille FI76 4970 0010 5678 97 viitenumerolla 4 07713.

Allekirjoitettava tilinpäätös on sähköisessä kansiossanne.

Ystävällisin terveisin
Rehn & Ketola Oy
Y-tunnus 2318845-6`,
  },
  {
    name: 'dog walker in Espoo, receipt',
    subject: 'Kuitti, lasku 33 maksettu',
    body: `Hei Leena,

kiitos, lasku 33 (marraskuun kävelyt, 120,00 €) on maksettu 23.11.2026. Tämä viesti käy kuittina.

Hugo on oppinut kulkemaan vieraiden koirien ohi ilman haukkua, ainakin melkein.

Nähdään maanantaina!
Ronja`,
  },
  {
    name: 'IT contractor in Jyväskylä, hourly invoice',
    subject: 'Lasku 1188, ylläpitotyöt lokakuu',
    body: `Hei Kimmo,

lokakuun ylläpidosta lasku 1188:

Palvelinpäivitykset 5 h
Varmuuskopioinnin testaus 3 h
8 h á 80,00 € = 640,00 €
Alv 25,5 % 163,20 €
Maksettavaa 803,20 €

Eräpäivä 14.12.2026, IBAN FI21 1745 3000 1122 94, viite 11882.

Tuntilista on liitteenä.

Terveisin
Arto Mäkitalo`,
    attachments: [{ name: 'lasku-1188.pdf' }, { name: 'tunnit-lokakuu.xlsx' }],
  },
  {
    name: 'cleaner in Vantaa, non-native, invoice',
    subject: 'Lasku 58, siivous marraskuu',
    body: `Hei Marjatta!

Kiitos, että sain siivota teidän kotia. Ikkunat minä pesin myös, niin kuin me sovittiin.

Lasku numero 58. Marraskuu 10 tuntia, 32 euroa tunti, yhteensä 320,00 €. Ei alv, vähäinen toiminta.
Eräpäivä 11.12.2026.
Minun tili on FI02 7997 0000 3344 58, viite 58 20269.

Seuraava siivous on torstai 3.12.

Terveisin Oksana Bondarenko`,
  },
  {
    name: 'piano tuner in Kuopio, small invoice',
    subject: 'Pianon viritys, lasku 402',
    body: `Hei Heli,

piano on nyt vireessä, ja keskialueen kahiseva vaimennin on korjattu. Pidä huoneen kosteus noin 40 prosentissa, niin vire kestää kevääseen.

Lasku 402, viritys 150,00 € sis. alv 25,5 %. Eräpäivä 8.12.2026. Tili FI31 5600 0520 8712 30, viite 402 20264.

Terveisin
Markku Ruotsalainen`,
  },
  {
    name: 'architect in Helsinki, part payment',
    subject: 'Lasku 2026-15, 2. erä, mökin luonnokset',
    body: `Hei Ulla ja Erkki,

luonnosvaihe on valmis, ja toinen maksuerä on sopimuksen mukaan nyt ajankohtainen.

Lasku 2026-15, erä 2/3: 1 500,00 € + alv 25,5 % 382,50 € = 1 882,50 €.
Eräpäivä on 18.12.2026.
Tili FI11 5780 3820 6781 25, viite 20 26150.

Seuraavaksi piirrän lupakuvat. Kolmas erä laskutetaan, kun rakennuslupa on myönnetty.

Parhain terveisin
Anders Wikström`,
  },
  {
    name: 'taxi owner in Kemi, terse group ride',
    subject: 'Lasku 770, kuljetus 21.11.',
    body: `Päivää

Kuljetus Kemi-Rovaniemi 21.11., 8 henkeä, sovittu hinta 280,00 € (sis. alv 13,5 %).
Lasku 770, eräpäivä 7.12.2026.
Tili FI64 5640 0820 9912 35, viite 770 20262.

Yksi hanska jäi takapenkille, harmaa. Se on mulla tallessa.

Tapani`,
  },
  {
    name: 'photographer in Tampere, school photos invoice',
    subject: 'Lasku 2026-204, päiväkotikuvaus',
    body: `Hei Riikka,

kuvauspäivä sujui mukavasti, ja pikkuiset jaksoivat hienosti. Perheet saavat kuvagallerian tunnukset teiltä.

Lasku 2026-204, kuvauspäivä 480,00 € + alv 25,5 % 122,40 € eli yhteensä 602,40 €. Eräpäivä 15.12.2026. Maksu tilille FI61 5732 1920 1198 74, viite 202 62048.

Ryhmäkuvat tulevat postissa ensi viikon tiistaina.

Terveisin
Juho Laaksonen`,
  },
  {
    name: 'second reminder, web shop builder in Lahti, calm',
    subject: 'Toinen muistutus, lasku 640',
    body: `Hei Petri,

lasku 640 (verkkosivujen päivitys, 451,80 €) on ollut maksamatta 28.10.2026 alkaen. Muistutin siitä viimeksi 11.11.2026.

Pyydän maksamaan 451,80 € perjantaihin 4.12.2026 mennessä. Tili on FI04 5031 0540 7812 02 ja viite 640 20262.

Jos laskussa on jotain epäselvää tai haluat maksaa kahdessa erässä, vastaa tähän tai soita 050 555 0192, niin sovitaan.

Terveisin
Hanna Vesala`,
  },
  {
    name: 'sewing studio in Rauma, alteration invoice',
    subject: 'Lasku 91, puvun korjaus',
    body: `Hei Outi!

Puku on valmis noudettavaksi. Helmaa lyhensin kolme senttiä ja vyötäröä otin hiukan sisään.

Lasku 91: 75,30 € sis. alv 25,5 %. Eräpäivä 10.12.2026, tili FI13 4747 0010 5566 78, viite 91 20266. Voit myös maksaa kortilla, kun haet puvun.

Olen paikalla arkisin 10-17.

Terveisin Maija-Liisa`,
  },
  {
    name: 'electrician in Joensuu, estimate formal',
    subject: 'Tarjous 2026-77, sähköauton latauspiste',
    body: `Hei,

kiitos tarjouspyynnöstä. Tarjoamme latauspisteen asennettuna seuraavasti:

Latauslaite 11 kW 890 €
Kaapelointi ja asennus 560 €
Käyttöönottotarkastus 100 €
Yhteensä 1 550 €, sisältää alv 25,5 %

Tarjous on voimassa 20.12.2026 asti. Asennus kestää yhden päivän, ja se voidaan tehdä tammikuussa.

Vastaamme mielellämme kysymyksiin.

Karjalan Sähkötyö Oy
Sanna Hirvonen, p. 044 555 0118`,
  },
  {
    name: 'gym trainer in Espoo, recurring invoice',
    subject: 'Valmennus joulukuu, lasku 128',
    body: `Moikka Teemu!

Hyvin vedetty marraskuu, maastaveto nousee jo kuin itsestään.

Lasku 128 joulukuun valmennuksesta: 4 kertaa á 60,00 €, yhteensä 240,00 € sis. alv. Eräpäivä on 8.12.2026, tili FI21 5722 1020 9812 33, viite 128 20265.

Ti 8.12. treenataan poikkeuksellisesti klo 18.

Ilkka`,
  },
  {
    name: 'Sámi handicraft maker in Inari, shop order',
    subject: 'Lasku 2026-19, hopeakorut',
    body: `Hei Kirsi,

korut lähtivät tänään postissa, seurantatunnus tuli tekstiviestinä. Mukana on 6 korvakoruparia ja 2 riipusta.

Lasku 2026-19: 560,00 € + alv 25,5 % 142,80 €, yhteensä 702,80 €. Eräpäivä 17.12.2026. Tili FI45 5640 0820 1287 62, viite 20 26192.

Kiitos tilauksesta ja hyvää joulun odotusta!
Inka Valkeapää`,
  },
  {
    name: 'lecturer in Turku, fee invoice to association',
    subject: 'Lasku 12/2026, luento 19.11.',
    body: `Hei Pirkko,

kiitos kutsusta ja hyvistä kysymyksistä. Diat saa jakaa jäsenille vapaasti.

Lasku 12/2026: luentopalkkio 300,00 €, ei alv:ta. Matkakulut sovitusti 42,00 €. Yhteensä 342,00 €.
Eräpäivä 9.12.2026.
Tili FI64 5710 0420 3322 15, viite 12 20261.

Lämpimin terveisin
Eino Vuorela`,
  },
  {
    name: 'window cleaner in Pori, reminder, friendly dialect',
    subject: 'Muistutus laskusta 83',
    body: `Moro Raija!

Lasku 83 ikkunanpesusta, 95,00 €, eräpäivä oli 16.11.2026. Ei oo vielä näkyny tilillä, niin laitan vaan muistutuksen.

Voit maksaa sen 1.12.2026 mennessä tilille FI02 5031 0540 3399 85, viite 83 20261.

Jos maksoit jo, niin hyvä homma, kiitos!

Kalle`,
  },
  {
    name: 'graphic designer in Oulu, corrected invoice',
    subject: 'Korjattu lasku 2026-51',
    body: `Hei Tarja,

huomasit oikein: edellisessä laskussa oli yksi tunti liikaa. Tässä korjattu lasku 2026-51, joka korvaa aiemman laskun 2026-50.

Taitto 10 h á 60,00 € = 600,00 €
Alv 25,5 % 153,00 €
Yhteensä 753,00 €

Eräpäivä 11.12.2026. Tili FI25 5741 3620 7766 55, viite 20 26516.

Kiitos tarkkuudesta!
Samuli Karppinen`,
    attachments: [{ name: 'lasku-2026-51.pdf' }],
  },
  {
    name: 'daughter of a farm in Ilmajoki, snow ploughing invoice',
    subject: 'Lumityöt marraskuu, lasku 7',
    body: `Hei,

marraskuun lumityöt, 3 kertaa á 45,00 € = 135,00 € sis. alv. Lasku 7.
Eräpäivä 14.12.2026, tili FI22 4747 0010 8899 05, viite 7 20267.

Postilaatikon viereen jätin hiekkaämpärin, jos tie jäätyy.

Terveisin Anniina Luoma`,
  },
  {
    name: 'physiotherapist in Kotka, receipt for insurance',
    subject: 'Kuitti hoidoista vakuutusyhtiötä varten',
    body: `Hei Ari,

tässä kuitti kolmesta hoitokerrasta 2.11., 9.11. ja 16.11.2026, yhteensä 195,00 €. Ne on maksettu kortilla hoitojen yhteydessä.

Kuitti on liitteenä pdf:nä, sillä vakuutusyhtiö haluaa siihen lähetteen päiväyksen.

Toivottavasti polvi kestää hiihtokauden!
Terveisin Johanna Eklund`,
    attachments: [{ name: 'kuitti-hoidot-11-2026.pdf' }],
  },
  {
    name: 'machine shop in Tampere, B2B invoice, plain',
    subject: 'Lasku 90311, akselit 12 kpl',
    body: `Hei Jouni,

akselit toimitettiin 24.11.2026 Lielahden varastoon, lähetysluettelo 4410.

Lasku 90311
12 kpl á 100,00 € = 1 200,00 €
Alv 25,5 % 306,00 €
Yhteensä 1 506,00 €
Eräpäivä 28.12.2026
IBAN FI96 1280 3500 4455 67, viite 9 03110
Tilausnumeronne 55-812 on merkitty laskulle.

Terveisin
Hatanpään Koneistus Oy
Y-tunnus 1765234-7`,
  },
  {
    name: 'web designer in Helsinki, estimate, chatty',
    subject: 'Hinta-arvio uusille kotisivuille',
    body: `Moi Aino!

Kiitos kahveista ja hyvästä briiffistä. Laskin teidän sivuille seuraavan hinnan:

Suunnittelu 900 €
Toteutus 1 600 €
Koulutus, 2 h 150 €
Yhteensä 2 650 € + alv 25,5 %

Mukana on kaksi muokkauskierrosta. Jos haluatte vielä kolmannen, se maksaa 200 € + alv. Arvio on voimassa vuoden loppuun, 31.12.2026.

Kysy ihmeessä, jos jokin jäi auki!
Lotta`,
  },
  {
    name: 'beekeeper in Lohja, shop invoice',
    subject: 'Lasku 63, hunaja 40 purkkia',
    body: `Hei Päivi,

hunajat jätin eilen takaovelle, kuten sovimme. Purkit ovat 450 grammaa, ja parasta ennen on 11/2028.

Lasku 63: 40 x 6,50 € = 260,00 €, hintaan sisältyy alv 13,5 %. Eräpäivä on maanantai 14.12.2026. Tili FI16 5297 0420 4567 18, viite 63 20263.

Terveisin
Kalevi Nurminen`,
  },
  {
    name: 'childcare worker in Porvoo, monthly invoice, non-native',
    subject: 'Lasku 11, lastenhoito marraskuu',
    body: `Hei Johanna,

lähetän lasku 11, lastenhoito marraskuu. Emil ja Alma olivat kilttejä, me tehtiin paljon piparit.

20 tuntia, 16,00 euroa tunti, yhteensä 320,00 €. Eräpäivä 10.12.2026. Tili FI93 7997 0000 5467 05, viite 11 20264.

Joulukuussa voin tulla myös lauantaina 12.12., jos haluatte.

Terveisin Fatima`,
  },
  {
    name: 'video editor in Rovaniemi, deposit invoice',
    subject: 'Ennakkolasku 2026-36, yritysesittely',
    body: `Hei Mikko,

mahtavaa, että lähdette mukaan! Sopimuksen mukaan puolet maksetaan ennen kuvauksia.

Ennakkolasku 2026-36: 1 000,00 € + alv 25,5 % 255,00 € = 1 255,00 €.
Eräpäivä 7.12.2026, kuvaukset ovat 9.12.
Tili FI03 5640 0820 6655 40, viite 20 26367.

Kuvauspäivän aikataulun lähetän perjantaina.

Terveisin
Santeri Kumpula`,
  },
  {
    name: 'locksmith in Kouvola, payment received thanks',
    subject: 'Kiitos maksusta, lasku 1402',
    body: `Hei Eila,

lasku 1402, 188,25 €, tuli maksetuksi 24.11.2026, kiitos siitä. Mitään ei jäänyt auki.

Avaimen numero on kortissa, joka jäi sinulle. Säilytä se eri paikassa kuin avain.

Terveisin
Kymen Lukko, Pasi Tiainen`,
  },
  {
    name: 'riding stable in Kirkkonummi, recurring invoice',
    subject: 'Joulukuun tallipaikka, lasku 2026-312',
    body: `Hei Nina,

lasku 2026-312, joulukuun tallipaikka 502,00 € sis. alv 25,5 %. Eräpäivä 4.12.2026. Tili FI38 5231 0210 3456 25, viite 202 63128.

Kengittäjä tulee tiistaina 1.12., ja Lumi on listalla toisena. Loimi kannattaa tuoda, yöt ovat jo kylmiä.

Terveisin
Tallin väki / Camilla`,
  },
  {
    name: 'court interpreter, court as workplace',
    subject: 'Lasku 2026-88, tulkkaus käräjäoikeudessa',
    body: `Hei,

tulkkasin 17.11.2026 Pohjois-Karjalan käräjäoikeuden istunnossa suomi-venäjä, klo 9-13. Asianajaja Kettunen vahvisti tunnit heti istunnon jälkeen.

Lasku 2026-88: 4 h á 60,00 € = 240,00 €, alv 25,5 % 61,20 €, yhteensä 301,20 €.
Eräpäivä 11.12.2026. Tili FI25 5770 0320 1234 48, viite 20 26888.

Terveisin
Natalia Sorokina`,
  },
  {
    name: 'crime novelist editor, threats are in the manuscript',
    subject: 'Lasku 44, dekkarin kustannustoimitus',
    body: `Hei Kaarina,

luin käsikirjoituksen loppuun viikonloppuna. Uhkauskirje luvussa 12 toimii nyt, ja perintätoimiston johtaja on epäillyistä ylivoimaisesti hauskin.

Lasku 44: kustannustoimitus sovitusti 950,00 € + alv 25,5 % 242,25 € = 1 192,25 €. Eräpäivä 16.12.2026, tili FI49 5780 3820 9123 75, viite 44 20262.

Onnittelut hyvästä kirjasta!
Sirpa Aro`,
  },
  {
    name: 'florist in Kuopio, funeral flowers, gentle',
    subject: 'Lasku 519, hautajaiskukat',
    body: `Hyvä Aila,

otan osaa suruunne. Arkkulaite ja kaksi vihkoa toimitettiin kappeliin perjantaina aamulla, ja valkoiset liljat olivat juuri auenneet.

Lasku 519 on yhteensä 251,00 € sis. alv 25,5 %. Eräpäivä on 18.12.2026. Tili FI45 5600 0520 4569 82, viite 519 20265.

Jos päivä ei sovi, ilmoittakaa minulle, niin siirrän sitä.

Lämpimin ajatuksin
Tuija Rissanen, Kukkakauppa Vanamo`,
  },
  {
    name: 'formal late reminder, calm interest facts',
    subject: 'Maksumuistutus, lasku 3075',
    body: `Hei,

lasku 3075 (hissin huolto, 803,20 €) on 26 päivää myöhässä. Eräpäivä oli 30.10.2026.

Pyydämme maksamaan 803,20 € ja muistutuksesta 5,00 €, yhteensä 808,20 €, viimeistään 9.12.2026. Tili FI13 1590 3500 2211 87, viite 30753. Viivästyskorkoa emme tällä kertaa peri.

Jos teillä on laskusta kysyttävää tai tarvitsette lisää aikaa, vastatkaa tähän viestiin, niin sovimme asiasta.

Ystävällisin terveisin
Savon Hissihuolto Oy, Merja Kokko`,
  },
  {
    name: 'painter in Turku, agreed extra work by mail',
    subject: 'Lasku 2026-62, olohuone ja lisätyönä eteinen',
    body: `Hei Henrik,

maalaus on valmis. Eteisen katto tehtiin lisätyönä, kuten hyväksyit viestilläsi 10.11.2026.

Lasku 2026-62
Olohuone 800,00 €
Eteisen katto 200,00 €
Yhteensä 1 000,00 €, alv 25,5 % 255,00 €, maksettavaa 1 255,00 €

Eräpäivä 10.12.2026, tili FI84 5710 0420 8877 62, viite 20 26626.

Sävykoodit on kirjoitettu purkkien kylkeen.

Terveisin
Jani Kivelä`,
  },
  {
    name: 'theatre company, play named as a warning',
    subject: 'Lasku 27, esitys "Viimeinen varoitus"',
    body: `Hei Saija,

kiitos, että saimme esittää "Viimeinen varoitus" koulunne juhlasalissa. Oppilaat nauroivat ihan oikeissa kohdissa.

Lasku 27: esityspalkkio sovitusti 600,00 €, ei alv:ta. Eräpäivä on 15.12.2026. Tili FI15 5732 1920 4433 24, viite 27 20265.

Jos rehtori haluaa palautekoosteen, lähetän sen mielelläni.

Terveisin
Teatteri Pakka, Ilona`,
  },
  {
    name: 'sprinkler firm, urgent call-out in harmless words',
    subject: 'Lasku 6409, päivystyskäynti 22.11.',
    body: `Hei Timo,

soititte sunnuntaina klo 22.10, ja lähdimme heti liikkeelle. Vuoto saatiin kiireesti poikki, ja kellari on nyt kuiva.

Lasku 6409: päivystyskäynti hinnaston mukaan 360,00 € + alv 25,5 % 91,80 € = 451,80 €. Eräpäivä 9.12.2026. Tili FI18 5031 0540 9987 15, viite 64091.

Liitin mukaan kuvat vuotokohdasta vakuutusyhtiötä varten.

Terveisin
Porin LVI-päivystys, Harri`,
    attachments: [{ name: 'lasku-6409.pdf' }, { name: 'vuotokuvat.zip' }],
  },
  {
    name: 'therapist-style coach, client in money trouble, payment plan',
    subject: 'Maksusuunnitelma, lasku 71',
    body: `Hei Jari,

kiitos, että kerroit tilanteesta. Sovitaan niin kuin puhuttiin: lasku 71, 360,00 €, maksetaan kolmessa erässä.

120,00 € viimeistään 15.12.2026
120,00 € viimeistään 15.1.2027
120,00 € viimeistään 15.2.2027

Tili on FI59 5297 0420 6601 29 ja viite 71 20268. Korkoa tai kuluja ei tule.

Voimia syksyyn!
Marita Lahti`,
  },
  {
    name: 'debt counselling trainer, debt words as the topic',
    subject: 'Lasku 2026-09, koulutus "Velat hallintaan"',
    body: `Hei Anne,

kiitos koulutuspäivästä. Ulosotosta ja luottotiedoista syntyi hyvä keskustelu, ja nuorten kysymykset olivat teräviä.

Lasku 2026-09: koulutuspäivä 720,00 € + alv 25,5 % 183,60 € = 903,60 €. Eräpäivä 17.12.2026. Tili FI53 8000 0610 2233 18, viite 20 26095.

Diat lähetin jo osallistujille.

Terveisin
Pasi Grönroos`,
  },
  {
    name: 'bakery, own late invoice, a brief apology',
    subject: 'Lasku 388, täytekakut 31.10.',
    body: `Hei Virpi,

pahoittelen, että lasku tulee vasta nyt, se jäi minulta lähettämättä muuton vuoksi.

Lasku 388: kaksi täytekakkua á 55,00 €, yhteensä 110,00 € sis. alv 13,5 %. Eräpäivä on siksi vasta 21.12.2026. Tili FI38 4055 0010 7788 98, viite 388 20265.

Toivottavasti kakut maistuivat juhlaväelle!

Terveisin Leipomo Hilla, Kerttu`,
  },
]
