/** Good Finnish mails, half of which look like trouble to who reads in haste. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'piano tuner, invoice for work in a courthouse hall',
    subject: 'Lasku 2026-118: flyygelin viritys 20.11.2026',
    body: `Hei Marjatta,

kiitos, että pääsin perjantaina 20.11.2026 käräjäoikeuden juhlasaliin rauhassa ennen istunnon alkua. Flyygeli on nyt vireessä, ja diskantin katkennut kieli on vaihdettu, kuten torstaina puhelimessa sovimme.

Viritys 150,00 €
Kielen vaihto 34,00 €
Matka Imatralta 26,00 €
Yhteensä 210,00 € (sisältää alv:n 25,5 %)

Laskun numero: 2026-118
Eräpäivä: perjantai 11.12.2026
Tili: FI88 5290 0299 5994 88, saaja Viritys Hämäläinen
Viite: 202 61188

Ilmankosteus salissa oli vain 28 %. Jos flyygelin viereen saa kostuttimen, vire pysyy pidempään.

Terveisin
Olli Hämäläinen`,
  },

  {
    name: 'lawyer, invoice to a widow after an estate inventory',
    subject: 'Lasku 4471, perunkirjoitus 9.11.2026',
    body: `Hyvä Anneli Lindroos,

kiitos luottamuksesta ja voimia syksyyn. Perunkirjoitus pidettiin maanantaina 9.11.2026, ja lähetin perukirjan Verohallintoon 18.11. Perintöverosta tulee jokaiselle perilliselle oma päätös postissa. Teidän ei tarvitse tehdä sen vuoksi nyt mitään.

Miehenne velat pankille on merkitty perukirjaan. Ette vastaa niistä omilla varoillanne, joten siitä ei tarvitse olla huolissaan.

Liitteenä on lasku 4471. Sen loppusumma on 1 380,00 euroa, kuten 5.10. sovimme, ja se sisältää arvonlisäveron. Laskun voi maksaa kuolinpesän tililtä. Eräpäivä on keskiviikko 16.12.2026.

Tili: FI05 1315 3078 7927 95
Saaja: Asianajotoimisto Peltola Oy
Viite: 44710

Jos jokin kohta askarruttaa, soittakaa. Vastaan mielelläni.

Ystävällisin terveisin
Riitta Peltola, asianajaja
p. 09 555 0143`,
    attachments: [{ name: 'lasku-4471.pdf' }],
  },

  {
    name: 'graphic designer, poster invoice with roman numerals and dummy text',
    subject: 'Lasku 57: Galleria X:n juhlajuliste',
    body: `Hei Tomi!

Juliste lähti painoon eilen. Painossa on versio 4, se jossa otsikko on "XXX vuotta taidetta". Roomalaiset numerot toimivat mustalla pohjalla tosi hyvin.

Verkkosivun luonnoksessa on vielä Lorem ipsum -tekstiä, koska sinun tekstisi tulevat 3.12. niin kuin sovittiin. Se on ihan tarkoituksella siellä.

Lasku 57, juliste:
suunnittelu 9 h × 70 € = 630,00 €
kuvankäsittely 2 h × 70 € = 140,00 €
veroton summa 770,00 €
alv 25,5 % 196,35 €
maksettavaa 966,35 €

Eräpäivä on keskiviikko 9.12.2026. Tilini on FI86 5730 0857 9861 09 ja viite 57008, saajana Tmi Iina Rautio.

Verkkosivut laskutan erikseen tammikuussa, hinta on se sovittu 1 400 € + alv.

Iina`,
  },

  {
    name: 'farrier, first chatty reminder',
    subject: 'Pieni muistutus: lasku 203, Hilman kengitys',
    body: `Moikka Jenna!

Ihan pieni muistutus vaan: lasku 203 (95,00 €) Hilman kengityksestä 27.10. ei ole vielä näkynyt tililläni. Eräpäivä oli 10.11.2026. Teillä oli silloin tallin muutto, niin arvaan, että se jäi laatikoiden alle.

Voisitko maksaa sen maanantaihin 30.11.2026 mennessä? MobilePay käy, numero on 040 555 0187. Tilillekin saa laittaa: FI74 4055 0037 1794 19, viite 20307.

Jos maksoit jo, tästä ei tarvitse välittää. Seuraava kengitys on kalenterissa tiistaina 8.12. klo 16.

Rapsutuksia Hilmalle!
Sanna kengittäjä`,
  },

  {
    name: 'Estonian carpenter, estimate in simple Finnish',
    subject: 'Tarjous: terassi, Kivikatu 4',
    body: `Hei Pekka,

kiitos kahvista maanantaina. Mittasin terassin ja nyt minulla on hinta.

Puutavara ja ruuvit 2 150 €
Työ 2 300 €
Vanhan terassin purku ja jätteen vienti 200 €
Kaikki yhteensä 4 650 €, alv on mukana.

Voin aloittaa maanantaina 12.4.2027, jos maa on sula. Työ kestää noin kaksi viikkoa. Jos maan alta löytyy jotain yllättävää, soitan sinulle ensin. Teen vain sen, mitä me yhdessä sovimme.

Maksun voi tehdä kahdessa osassa, 2 325 € ja 2 325 €. Molemmista lähetän laskun, jossa on eräpäivä ja tilinumero.

Tarjous on voimassa 18.12.2026 asti. Vastaa vain tähän viestiin, jos hinta sopii.

Terveisin
Margus Tamm`,
  },

  {
    name: 'mixing engineer, invoice listing songs with threatening names',
    subject: 'Lasku 2026-31: EP:n miksaus ja masterointi',
    body: `Terve Ville ja muu bändi,

EP on valmis! Masterit on samassa kansiossa kuin demot, tässä järjestyksessä:

1. Viimeinen varoitus
2. HETI NYT
3. Maksa tai itke
4. Ulosottomiehen tango

Miksaus 4 × 180 € = 720 €
Masterointi 4 × 45 € = 180 €
Yhteensä 900 €. Alv:tä ei tule, koska yritykseni ei ole arvonlisäverovelvollinen.

Laskun numero on 2026-31 ja eräpäivä tiistai 15.12.2026.
Tili FI66 8000 1416 3727 21, saaja Kellari Audio, viite 20 26312

Kolmosen kertsi on jäänyt päähän soimaan jo viikoksi. Onnea julkkareihin!

Jaska`,
  },

  {
    name: 'translator, invoice to a debt collection agency',
    subject: 'Lasku K-0912: kirjepohjien käännös ruotsiin',
    body: `Hei Susanne,

kiitos tilauksesta. Perintätoimistonne neljä kirjepohjaa on nyt käännetty ruotsiksi, ja lähetin tiedostot sinulle eilen. Kohdan "viimeinen kehotus ennen oikeustoimia" käänsin samalla tavalla kuin vuoden 2024 pohjissa, jotta kirjeet ovat yhtenäisiä.

Lasku K-0912:
2 340 sanaa × 0,20 € = 468,00 €
alv 25,5 % = 119,34 €
yhteensä 587,34 €

Eräpäivä on keskiviikko 9.12.2026. Maksu tilille FI62 3939 0095 5660 30, saaja Käännöspalvelu Norrgård, viite 9 12004.

Jos joku kirjeistä kaipaa vielä hiomista, kerro, niin katsotaan sitä yhdessä.

Terveisin
Petra Norrgård`,
  },

  {
    name: 'couples therapist, receipt',
    subject: 'Kuitti: lasku 88 maksettu',
    body: `Hei Katri,

kiitos, maksusi 240,00 € tuli tililleni tänään 25.11.2026. Lasku 88 on sillä kokonaan maksettu.

Lasku 88 sisälsi kaksi käyntiä:
4.11. 120,00 €
18.11. 120,00 €
Yhteensä 240,00 €

Toivoit, että laskut tulevat eron jälkeen vain sinulle. Vaihdoin osoitteen niin, ja Antti saa jatkossa omat laskunsa omista käynneistään.

Seuraava aikasi on keskiviikkona 9.12. klo 17.

Lämpimin terveisin
Helena Suomi`,
  },

  {
    name: 'snow ploughing firm, first of five equal invoices to a housing company',
    subject: 'Lasku 601: auraus, marraskuu 2026',
    body: `Hyvä Asunto Oy Kuusikko, hei Raimo,

talven ensimmäinen lasku on tässä. Hinta on sopimuksen mukaan sama joka kuukausi, satoi lunta tai ei.

Laskun numero: 601
Auraus ja hiekoitus, marraskuu 2026: 410,00 € (sis. alv 25,5 %)
Eräpäivä: maanantai 14.12.2026
Tili: FI35 2165 1874 7593 48, Lumityö Kärkkäinen Oy
Viite: 6 01263

Koko talvi on viisi laskua, yhteensä 5 × 410,00 € = 2 050,00 €. Seuraavat neljä lähetän aina kuukauden vaihteessa.

Roskakatoksen edessä oli viime yönä auto, joten siihen jäi kaistale auraamatta. Kävin tekemässä sen aamulla.

Terveisin
Mika Kärkkäinen`,
  },

  {
    name: 'house painter, invoice in two agreed instalments',
    subject: 'Lasku 318 kahdessa erässä: julkisivun maalaus',
    body: `Hei Leena ja Kari,

talo on nyt maalattu ja telineet haettu pois. Kiitos, että saimme käyttää autotallia maalien säilytykseen.

Laskun 318 loppusumma on 6 800,00 € (sis. alv), ja sovimme 2.11., että maksatte sen kahdessa yhtä suuressa erässä:

1. erä 3 400,00 €, eräpäivä torstai 10.12.2026
2. erä 3 400,00 €, eräpäivä perjantai 29.1.2027

Molemmat maksetaan tilille FI52 5440 1553 9526 51 samalla viitteellä 3 18006. Saaja on Maalaamo Virta Oy.

Kotitalousvähennystä varten työn osuus on 4 900,00 € ja tarvikkeiden 1 900,00 €.

Terveisin
Joni Virta`,
  },

  {
    name: 'accountant, formal late reminder, calm',
    subject: 'Maksumuistutus: lasku 20260877, 558,00 €',
    body: `Hyvä Tapio Nieminen,

lasku 20260877 on kirjanpitomme mukaan vielä maksamatta. Sen summa on 558,00 € ja eräpäivä oli 30.10.2026, joten maksu on nyt 26 päivää myöhässä. Emme lisää muistutuksesta kuluja.

Voitte maksaa laskun perjantaihin 4.12.2026 mennessä näillä tiedoilla:

Saaja: Tilitoimisto Salmela Oy
Tili: FI16 1580 3033 1459 62
Viite: 2026 08776

Jos laskussa on jotain epäselvää, soittakaa minulle numeroon 03 555 0126. Jos summa on helpompi maksaa kahdessa osassa, sekin järjestyy.

Jos olette jo maksaneet, kiitos siitä.

Ystävällisin terveisin
Eeva Salmela`,
  },

  {
    name: 'window cleaner, second friendly reminder',
    subject: 'Lasku 1044: toinen muistutus',
    body: `Hei Birgit,

kirjoitin laskusta 1044 edellisen kerran 12.11., ja viesti on voinut jäädä muiden alle. Kyse on kauppanne ikkunoiden pesusta 14.10., summa 186,00 €. Eräpäivä oli 4.11.2026.

Sopisiko, että maksat sen keskiviikkona 2.12.2026? Tili on FI27 5600 0512 3392 79, saaja Kirkas Ikkuna Ay, ja viite 1 04401.

Laitoin laskun vielä liitteeksi, niin sitä ei tarvitse etsiä. Jos ikkunoihin jäi raitoja tai muuta sanomista, kerro ihan suoraan, tulen korjaamaan.

Kiitos ja mukavaa viikkoa!
Hasan Demir`,
    attachments: [{ name: 'lasku_1044.pdf' }],
  },

  {
    name: 'photographer, returning a deposit after a cancelled wedding',
    subject: 'Varausmaksun palautus 300 €',
    body: `Hei Noora,

kiitos, että kerroit. Häiden peruminen on varmasti ollut raskas päätös, eikä sitä tarvitse minulle sen enempää selittää.

Palautan koko varausmaksun, 300,00 €, samalle tilille, jolta se tuli. Teen siirron perjantaina 27.11.2026. Sinun ei tarvitse tehdä mitään, ja poistin heinäkuun 2027 päivän kalenteristani.

Kaikkea hyvää sinulle!
Lauri`,
  },

  {
    name: 'electrician, revised estimate after agreed changes',
    subject: 'Päivitetty tarjous: keittiön sähköt',
    body: `Hei Outi,

päivitin tarjouksen niillä muutoksilla, jotka sovittiin puhelimessa torstaina 19.11.

Alkuperäinen tarjous 1 890,00 €
Kaksi pistorasiaa lisää saarekkeeseen +140,00 €
Himmennin jää pois −60,00 €
Uusi hinta yhteensä 1 970,00 € (sis. alv 25,5 %)

Muuten kaikki on ennallaan: aloitan maanantaina 14.12. klo 8 ja työ kestää kolme päivää. Sähköt ovat poikki ensimmäisenä päivänä noin klo 9–12, joten pakasteet kannattaa jättää rauhaan siksi aikaa.

Hinta on voimassa 11.12.2026 asti. Riittää, kun vastaat tähän viestiin "sopii".

t. Sami Ojala, Ojalan Sähkö`,
  },

  {
    name: 'sheep farmer, statement of account to a restaurant',
    subject: 'Syksyn laskut ja maksut, tilanne 25.11.2026',
    body: `Hei Mikaela,

pyysit yhteenvedon syksyn lihalaatikoista. Tässä se on:

Lasku 211, 1.9.2026: 486,00 €, maksettu 15.9.
Lasku 224, 5.10.2026: 512,50 €, maksettu 19.10.
Lasku 239, 9.11.2026: 498,00 €, avoinna, eräpäivä 30.11.2026

Laskut yhteensä 1 496,50 €
Maksettu yhteensä 998,50 €
Maksamatta 498,00 €

Eli vain lasku 239 on vielä jäljellä, ja sillä on aikaa maanantaihin asti. Tili on tuttu FI41 4978 0091 5325 80 ja viite 2 39004.

Karitsanpaistia on vielä kuusi kappaletta. Sano, jos varaan ne jouluksi teille.

Terveisin Nygårdin tilalta
Ann-Mari`,
  },

  {
    name: 'choir conductor, reminder after a slip in the sum paid',
    subject: 'Lasku 12: 45,00 € vielä maksamatta',
    body: `Hei Seija,

kiitos maksusta! Laskun 12 loppusumma on 450,00 €, ja 18.11. tilille tuli 405,00 €. Numerot taisivat vain vaihtaa paikkaa, niin minullekin käy.

Voisitko maksaa puuttuvat 45,00 € viimeistään tiistaina 1.12.2026? Laskun eräpäivä oli 20.11.2026. Tili on sama FI83 3636 3087 4991 33 ja viite 1 20003, saajana Aapo Sarvi.

Nähdään joulukonsertissa. Altot olivat eilen aivan loistavia.

Aapo`,
  },

  {
    name: 'dog trainer, change of plan after an accident',
    subject: 'Pentukurssi siirtyy tammikuulle',
    body: `Hei Riikka,

liukastuin sunnuntaina ja ranne murtui, joten joudun siirtämään pentukurssin. Uusi alku on maanantaina 11.1.2027 klo 18, paikka on sama halli.

Maksamasi 160,00 € käy uudelle kurssille sellaisenaan, mitään lisää ei tarvitse maksaa. Jos tammikuu ei sovi, palautan koko summan. Kerro vain perjantaihin 4.12.2026 mennessä, kumman haluat.

Sillä välin voitte Nuten kanssa harjoitella luopumista namilla: kämmen kiinni, odotus, kehu.

Terkuin kipsikäsi
Tiina`,
  },

  {
    name: 'locksmith, invoice for an urgent night call',
    subject: 'Lasku 5560: oven avaus ja lukon vaihto 21.11.2026',
    body: `Hei Emmi,

toivottavasti uni on jo maistunut. Lähdin lauantaiyönä liikkeelle heti puhelumme jälkeen, ja olit silti ehtinyt seistä pakkasessa puoli tuntia.

Oven avaus yöllä 139,00 € (hinta sovittiin puhelimessa ennen lähtöä)
Uusi lukkopesä asennettuna 118,00 € (sovittiin ovella, vanha oli murtunut)
Yhteensä 257,00 €, sis. alv 25,5 %

Laskun numero on 5560 ja eräpäivä keskiviikko 9.12.2026. Maksu tilille FI38 5780 1070 7258 93, saaja Avainapu Koskinen Oy, viite 5 56004.

Kotivakuutus korvaa tällaisen usein osittain. Laitoin liitteeksi laskun, jonka voi lähettää yhtiölle sellaisenaan.

Terveisin
Petteri Koskinen`,
    attachments: [{ name: 'lasku-5560.pdf' }],
  },

  {
    name: 'software developer, invoice for a .NET upgrade',
    subject: 'Lasku 2026-044: siirto .NET 10:een, 2 346,85 €',
    body: `Moi Henrik,

siirto .NET 8:sta .NET 10:een on valmis, ja testit menivät läpi myös tuotantopalvelimella. Vanha sertifikaatti lakkaa toimimasta 31.12.2026, mutta uusi on jo asennettu, joten siitä ei tule katkoa.

Lasku 2026-044
22 h × 85 € = 1 870,00 €
Alv 25,5 % = 476,85 €
Yhteensä 2 346,85 €
Eräpäivä: perjantai 18.12.2026
Tili: FI87 5203 2049 9192 02, Koodipaja Lehto Oy
Viite: 202 60448

Tuntiarvio oli 20–24, joten pysyttiin siinä.

Terveisin Antti`,
  },

  {
    name: 'escape room, invoice for a staff day',
    subject: 'Lasku 732: pakohuone Ultimaatti, 12 henkilöä',
    body: `Hei Johanna,

kiitos hauskasta iltapäivästä! Pomminne ei räjähtänyt, aikaa jäi 48 sekuntia. Se on Ultimaatti-huoneen kolmanneksi paras tulos tänä vuonna.

Pakohuone 12 hlö × 28,00 € = 336,00 €
Kahvit ja korvapuustit 12 hlö × 6,50 € = 78,00 €
Yhteensä 414,00 € (alv sisältyy, erittely liitteenä olevassa laskussa)

Lasku: 732
Eräpäivä: perjantai 11.12.2026
Tili: FI23 1029 3029 1125 12, Lukko ja Salpa Oy
Viite: 7 32006

Lähetän ryhmäkuvan huomenna.

Terveisin pelinjohtaja Kimi`,
    attachments: [{ name: 'Lasku 732.pdf' }],
  },

  {
    name: 'costume maker, reminder to a theatre staging Crime and Punishment',
    subject: 'Muistutus: lasku 26-19, Rikos ja rangaistus',
    body: `Hei Maaret,

kiitos lipuista ensi-iltaan! Koronkiskurin takki näytti valoissa juuri niin nuhruiselta kuin pitikin.

Muistutan samalla laskusta 26-19, jonka eräpäivä oli 12.11.2026. Maksu ei näy vielä tililläni:

Raskolnikovin puku 620,00 €
Koronkiskurin takki ja huivi 410,00 €
Tuomarin kaapu 370,00 €
Yhteensä 1 400,00 €
alv 25,5 % 357,00 €
Maksettavaa 1 757,00 €

Voisitteko maksaa sen torstaihin 3.12.2026 mennessä?
Tili FI84 5530 0008 3058 21, saaja Ompelimo Silmukka, viite 2 61904

Jos lasku on jäänyt jonnekin hyväksyttäväksi, kerro, niin lähetän sen suoraan oikealle ihmiselle.

Terveisin
Kirsti`,
  },

  {
    name: 'funeral singer, gentle short invoice',
    subject: 'Lasku 9, laulu siunaustilaisuudessa 14.11.2026',
    body: `Hyvä Eila,

kiitos, että sain laulaa äitinne siunaustilaisuudessa. Oli kaunista kuulla, että Suvivirsi oli hänelle niin rakas, että se laulettiin marraskuussakin.

Laskun 9 summa on 150,00 €. Siihen ei tule arvonlisäveroa. Eräpäivä on maanantai 14.12.2026, ja tilini on FI45 4109 1237 8188 51 (Maria Ahonen). Viestiksi riittää "lasku 9".

Voimia teille kaikille.

Maria Ahonen`,
  },

  {
    name: 'arborist, estimate for a leaning tree',
    subject: 'Tarjous: kuusen kaato, Rantatie 12',
    body: `Hei Jorma,

kävin katsomassa kuusta tiistaina. Runko on tyvestä laho, ja kova lounaistuuli uhkaa kaataa sen naapurin liiterin päälle. Ei ole kuitenkaan hätää: talvella maa on jäässä ja juuret pitävät paremmin.

Kaato paloina kiipeilemällä 540,00 €
Oksien haketus ja poisvienti 160,00 €
Kannon jyrsintä 120,00 €
Yhteensä 820,00 € (sis. alv 25,5 %)

Jos haluat pitää rungon polttopuuksi, pätkin sen 50 sentin mittoihin samaan hintaan.

Tarjous on voimassa 31.1.2027 asti. Kaatoon menee yksi päivä, ja sen voi tehdä esimerkiksi 15. tai 16. joulukuuta.

Terveisin
Puunhoitaja Esa Mäkinen`,
  },

  {
    name: 'consultant, credit note for his own mistake',
    subject: 'Korjaus laskuun 77: maksettavaa 480,00 €',
    body: `Hei Satu,

huomasit aivan oikein: laskussa 77 oli kaksi tuntia liikaa. Anteeksi virheeni, ja kiitos kun kerroit.

Lasku 77: 8 h × 80 € = 640,00 €
Hyvityslasku 78: −2 h × 80 € = −160,00 €
Maksettavaa laskusta 77: 480,00 €

Hinnat sisältävät alv:n. Eräpäivä on maanantai 7.12.2026, tili FI77 5721 1366 6924 45 ja viite 7 70000. Saaja on Tmi Juho Kallio.

Hyvityslasku on liitteenä kirjanpitoanne varten.

Terveisin
Juho`,
    attachments: [{ name: 'hyvityslasku-78.pdf' }],
  },

  {
    name: 'bookkeeper, plain mail asking for receipts',
    subject: 'Marraskuun kuitit',
    body: `Hei Matleena,

marraskuu alkaa olla lopuillaan, joten tässä lista siitä, mitä kirjanpitoosi vielä puuttuu:

- parkkikuitti 6.11., noin 12 €
- puhelinlasku lokakuulta
- selvitys, oliko 89 €:n ostos rautakaupasta työpajalle vai kotiin

Ehditkö lähettää nämä perjantaihin 11.12.2026 mennessä? Silloin ehdin tehdä alv-ilmoituksen rauhassa ennen joulua. Kännykkäkuva riittää, kunhan päivä ja summa näkyvät.

Vanhoja kuitteja voit hävittää vasta, kun ne ovat kuusi vuotta vanhoja, niin kuin kysyit.

Terkuin
Pirkko`,
  },

  {
    name: 'chimney sweep, terse invoice',
    subject: 'Lasku 3391',
    body: `Hei,

nuohous 23.11.2026, Mäkitie 7, kaksi hormia.
Lasku 3391, yhteensä 98,00 € (sis. alv).
Eräpäivä 8.12.2026.
Tili FI83 5012 0145 8857 57, Nuohous Rantanen, viite 3 39108.
Takan luukun tiiviste on kulunut, vaihto kannattaa ensi kesänä.

Rantanen`,
  },

  {
    name: 'cleaner in Haparanda, invoice in kronor, northern dialect',
    subject: 'Lasku 144: siivous marraskuu, 4 560 kr',
    body: `Hei Gunnel,

kiitos taas kuluneesta kuusta. Met olema käyhneet teilä kolme kertaa, 4.11., 11.11. ja 18.11., ja joka kerta neljä tuntia.

Lasku 144
12 tuntia × 380 kr = 4 560 kr, moms on mukana
Eräpäivä torstai 10.12.2026
Bankgiro 517-2846, saaja Haaparannan Siivous AB
Viesti: lasku 144

Keittiön lattialistassa oli irtonainen naula, sen met löimä paikale. Siittä ei tule maksua.

Terveisin
Aino ja tytöt`,
  },

  {
    name: 'piano teacher, term invoice to a parent of two',
    subject: 'Lasku 26 / kevätlukukausi 2027',
    body: `Hei Hanne!

Oona ja Eelis saavat pitää vanhat aikansa, maanantaisin 15.30 ja 16.00. Kevätlukukausi alkaa 11.1.2027.

Oona 15 × 25 € = 375 €
Eelis 15 × 25 € = 375 €
Sisarusalennus −50 €
Yhteensä 700 €

Laskun numero on 26 ja eräpäivä perjantai 8.1.2027. Voit maksaa MobilePayllä numeroon 050 555 0172 tai tilille FI60 1243 3025 0790 61 (Taru Lahti, viite 2 60002).

Oona kysyi "sitä surullista kappaletta", se oli Satien Gymnopédie nro 1. Nuotti on tunnilla valmiina.

Taru`,
  },

  {
    name: 'beekeeper, receipt for honey by phone payment',
    subject: 'Kiitos, hunajat maksettu (76 €)',
    body: `Hei Arto,

MobilePay-maksusi 76,00 € tuli. Tässä kuitti muistiin:

8 purkkia × 9,50 € = 76,00 €, sis. alv 13,5 %
Maksettu 25.11.2026, kuitti nro 310

Purkit odottavat kuistin penkillä, laatikossa lukee ARTO. Tule hakemaan milloin vain, ovi ei ole lukossa.

Jos hunaja kiteytyy, lämmitä purkkia vesihauteessa, alle 40 astetta.

Surinoin
Kaisu`,
  },

  {
    name: 'coach company, changed departure times, price unchanged',
    subject: 'Aikataulun muutos 12.12.2026, hinta ennallaan',
    body: `Hei Sirpa,

Rukan kisat alkavat lauantaina tuntia aiemmin kuin ensin kerrottiin, joten siirsimme lähtöä saman verran:

Lähtö linja-autoasemalta lauantaina 12.12.2026 klo 5.30 (oli 6.30)
Viimeinen lähtö hotellilta klo 22.00
Kuljettajan numero matkalla 0400 555 019

Tilausajon hinta on edelleen 1 240,00 € (sis. alv 13,5 %). Lasku tulee matkan jälkeen, ja sen eräpäivä on 4.1.2027.

Jos 5.30 on jollekin liian aikaista, voimme poimia väkeä myös Prisman pysäkiltä klo 5.45. Kerro nimet keskiviikkoon 9.12. mennessä.

Terveisin
Liikenne Väisänen, Teijo`,
  },

  {
    name: 'plumber, invoice with agreed extra work',
    subject: 'Lasku 880: kylpyhuoneen putket, 1 255,00 €',
    body: `Hei Merja ja Timo,

työ valmistui maanantaina 23.11. Urakan hinta oli tarjouksen 6.10. mukaan, ja lisätyöstä sovimme sähköpostilla 12.11.

Veroton summa:
Putkityö tarjouksen mukaan 860,00 €
Lisätyö: lattiakaivon vaihto, sovittu 12.11. 140,00 €
Yhteensä 1 000,00 €
Alv 25,5 % 255,00 €
Maksettavaa 1 255,00 €

Laskun numero on 880. Eräpäivä on maanantai 14.12.2026.
Tili FI41 5712 0004 2723 71, saaja LVI-Heino Oy, viite 8 80000.

Vesi oli maanantaina poikki 40 minuuttia pidempään kuin lupasin. Kiitos kärsivällisyydestä.

Ari Heino`,
  },

  {
    name: 'copywriter, plain mail asking for an e-invoice address',
    subject: 'Verkkolaskuosoitteenne?',
    body: `Hei Pauliina,

teksti meni tänään teille hyväksyttäväksi. Jotta lasku löytää oikeaan paikkaan, kysyn vielä kolme asiaa:

1. Mikä on verkkolaskuosoitteenne ja välittäjänne tunnus?
2. Haluatteko laskulle tilausnumeron? Viime vuonna siinä luki "Markkinointi / PL".
3. Sopiiko eräpäiväksi 21.12.2026, kuten puhuimme?

Summa on se sovittu 950 € + alv. Lähetän laskun, kun saan vastauksesi.

Kiitos!
Veera`,
  },

  {
    name: 'baker, invoice for the rest of a wedding cake',
    subject: 'Lasku 415: hääkakku, jäljellä 300,00 €',
    body: `Hei Minttu ja Samuel,

enää kymmenen päivää! Kakku on kolmekerroksinen, vadelmaa ja valkosuklaata, ja yksi kerros on pähkinätön, niin kuin sovittiin.

Kakku ja kuljetus 420,00 €
Varausmaksu, maksettu 3.9.2026 −120,00 €
Maksettavaa 300,00 € (alv sisältyy hintoihin)

Lasku 415, eräpäivä torstai 3.12.2026
Tili FI12 8153 1083 4656 88, Leipomo Vanilja, viite 4 15006

Tuon kakun juhlapaikalle lauantaina 5.12. klo 13. Jätättehän sille kylmän hyllyn, noin 50 × 50 cm.

Terveisin
Elli`,
  },

  {
    name: 'architect, estimate with an option outside the total',
    subject: 'Tarjous 2026-71: mökin laajennus',
    body: `Hyvä Ulla Forsman,

kiitos perjantain kierroksesta. Tässä tarjous mökin laajennuksen suunnittelusta. Hinnat sisältävät arvonlisäveron.

Luonnokset, kaksi vaihtoehtoa 1 200 €
Rakennuslupakuvat 2 600 €
Lupahakemuksen hoitaminen kunnassa 500 €
Yhteensä 4 300 €

Saunan uudet piirustukset olisivat 900 €. Ne eivät ole mukana summassa, koska halusitte vielä miettiä asiaa. Kunnan oma lupamaksu ei myöskään kuulu tähän; viime vuonna se oli Inkoossa samanlaisessa kohteessa 640 €.

Kertomanne rakennusbudjetti, 85 000 €, on mielestäni realistinen.

Tarjous on voimassa 15.1.2027 asti. Jos hyväksytte sen, luonnokset ovat valmiina 26.2.2027.

Ystävällisin terveisin
Henna Valtonen, arkkitehti`,
  },

  {
    name: 'physiotherapist, invoice without charging a cancelled visit',
    subject: 'Lasku 2190: fysioterapia, marraskuu',
    body: `Hei Markku,

toivottavasti kuume on jo laskenut. Torstain 19.11. käyntiä en laskuta, kun ilmoitit siitä edellisenä päivänä.

5.11. hoito 60 min 78,00 €
12.11. hoito 60 min 78,00 €
Yhteensä 156,00 €, terveydenhuoltoon ei lisätä alv:tä

Laskun numero on 2190, eräpäivä keskiviikko 9.12.2026. Tilinumero on FI32 5472 0062 6589 90 (Fysio Selkä Oy) ja viite 2 19008.

Jumppaohje: lonkankoukistajan venytys 2 × 30 s puolelleen, lopeta jos kipu pahenee.

Hyvää toipumista!
Anu`,
  },

  {
    name: 'genealogist, invoice with an impossible old date and old marks',
    subject: 'Lasku 33: Tuomaalan suvun selvitys',
    body: `Hei Kauko,

löysin isoisäsi isän! Kirkonkirjassa hänen syntymäpäivänsä on 31.2.1868, siis päivä, jota ei ole olemassa. Rippikirjassa lukee 3.12.1868, ja pidän sitä oikeana: joku on kuullut tai kirjoittanut numerot väärin.

Perukirjassa vuodelta 1904 torpan arvo oli 340 markkaa ja velkaa kauppiaalle oli 55 markkaa. Lapsia oli seitsemän, heistä kaksi lähti Michiganiin.

Lasku 33:
arkistotyö 11 h × 40 € = 440 €
kopiot 25 €
yhteensä 465 €, ei alv:tä

Eräpäivä on tiistai 15.12.2026. Tilini on FI64 4108 0041 8523 05, Sirkka Uotila, viite 3 30000.

Liitteenä sukutaulu ja lasku.

Terveisin
Sirkka`,
    attachments: [{ name: 'Tuomaala-sukutaulu.pdf' }, { name: 'lasku33.pdf' }],
  },

  {
    name: 'language editor, invoice after softening a letter template',
    subject: 'Lasku 2026/63: kirjepohjien kielenhuolto',
    body: `Hei Jarkko,

muistutuskirjeenne on nyt hiottu. Suurin muutos on alussa: vanhan pohjan otsikko "MAKSAKAA VÄLITTÖMÄSTI" on nyt "Muistutus laskusta". Poistin myös lauseen, jossa asiakkaalle sanottiin "kärsivällisyytemme on lopussa". Eräpäivän "31. huhtikuuta" korjasin muotoon "30. huhtikuuta".

Laskun 2026/63 tiedot:
Kielenhuolto 5 h × 64 € = 320,00 €
Alv 25,5 % = 81,60 €
Yhteensä 401,60 €
Eräpäivä keskiviikko 16.12.2026
Tili FI63 5261 0821 0456 17, saaja Sanahuolto Pihla Arvola
Viite 20 26639

Muutokset näkyvät liitteenä olevassa tiedostossa punaisella, joten voit hyväksyä ne yksitellen.

Terveisin
Pihla`,
    attachments: [{ name: 'muistutuskirje_korjattu.docx' }],
  },

  {
    name: 'marina, yearly statement with nothing to pay',
    subject: 'Venepaikka C14: vuoden 2026 maksut',
    body: `Hei Göran,

kysyit, onko venepaikasta C14 vielä jotain maksamatta. Ei ole, kaikki on maksettu.

Lasku 118, venepaikka kesä 2026: 390,00 €, maksettu 28.4.
Lasku 164, nosto: 95,00 €, maksettu 9.10.
Lasku 171, talvisäilytys: 260,00 €, maksettu 2.11.
Laskutettu ja maksettu yhteensä 745,00 €

Tämä viesti on siis vain yhteenveto, sinun ei tarvitse tehdä mitään. Ensi kesän paikka on varattu sinulle valmiiksi.

Lepoa veneelle ja kipparille!
Satamamestari Nina`,
  },

  {
    name: 'interpreter, invoice for a day in a district court',
    subject: 'Lasku 509: tulkkaus käräjäoikeudessa 17.11.2026',
    body: `Hyvä Kaarina Väre,

tulkkasin tiistaina 17.11.2026 Pirkanmaan käräjäoikeudessa asiakkaallenne arabiasta suomeen. Juttu koski maksamattomia vuokria, ja istunto kesti klo 9–13.

Tulkkaus 4 h × 65,00 € = 260,00 €
Valmistautuminen 1 h × 40,00 € = 40,00 € (sovittu 10.11.)
Yhteensä 300,00 €
Alv 25,5 % 76,50 €
Maksettavaa 376,50 €

Laskun numero: 509
Eräpäivä: torstai 10.12.2026
Tili: FI71 1593 3000 2389 28, saaja Tulkkaus Al-Najjar Oy
Viite: 5 09006

Hävitin muistiinpanoni istunnon jälkeen, kuten salassapito vaatii. Kiitos hyvästä ennakkomateriaalista, siitä oli paljon apua.

Kunnioittavasti
Samir Al-Najjar`,
  },

  {
    name: 'small printing house, notice of a new bank account',
    subject: 'Tilinumeromme vaihtuu 1.1.2027',
    body: `Hyvä asiakas,

vaihdamme pankkia vuodenvaihteessa.

Vanha tili, käytössä 31.12.2026 asti: FI86 2065 1879 4322 31
Uusi tili 1.1.2027 alkaen: FI06 5033 0958 6255 43
Saaja on edelleen Kirjapaino Aalto Oy, Y-tunnus 2145873-1.

Jo lähetetyt laskut voi maksaa niissä olevalle tilille. Uusi numero on jokaisessa laskussa, jonka lähetämme tammikuusta alkaen. Muuta ei tarvitse tehdä.

Tilinumeron vaihtumisesta lähetetään myös huijausviestejä. Siksi voitte hyvin tarkistaa asian soittamalla tuttuun numeroomme 02 555 0110 arkisin klo 9–15.

Terveisin
Kirjapaino Aalto
Bettina Aalto`,
  },
]
