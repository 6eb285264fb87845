/** Finnish mails of many trades and countries, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'metsuri Pohjois-Savosta, ensimmäinen lasku tutulle isännälle, murteella',
    subject: 'Lasku 31, Kuikkalammen harvennus',
    body: `Tervehys Martti!

Nyt on se Kuikkalammen palsta raivattu. Kolome päivee siinä mäni, kun lunta tulj jo vähän, vuan siisti siitä tulj. Pinot on tien varressa niinkun puhuttiin, ja rajapyykit jätin näkyville.

Laskun numero on 31 ja summa yhteesä 1 240,00 € (sis. alv 25,5 %). Maksuaikaa 14 pv netto.
Tili FI73 1429 3512 3847 15, viite 20261146.

Sen ojan varren raivasin samalla reissulla, siitä tuli 180 euroo piälle, en viihtinä soittoo kun olit verkoilla. Se on jo tuossa summassa.

Saha kaepoo uutta laippoo, niin pistä rahat tulemaan heti kun kerkiit koneelle.

Terveisin Veijo
Metsäpalvelu V. Pirskanen`,
    known: [['dueDate', '14 pv netto']],
    unseen: [
      ['surprise', 'siitä tuli 180 euroo piälle'],
      ['dueDate', 'heti kun kerkiit koneelle'],
    ],
  },
  {
    name: 'nuori graafikko Helsingistä, eka muistutus, pyytelee anteeksi',
    subject: 'pieni muistutus laskusta 1043',
    body: `Moikka Saara!

Anteeks ihan hirveesti että häiritsen, tiedän että teillä on messut just nyt päällä. Oon kuullu pelkkää hyvää niistä julisteista, kiva että ne toimi siellä osastolla!

Lasku 1043 (680,00 €) erääntyi 16.11.2026 eikä se oo vielä näkyny mun tilillä. Mua nolottaa ihan sairaasti ees kysyä tätä. Jos vaan mitenkään pystyisit hoitaa sen lähipäivinä, niin olisin ikuisesti kiitollinen.

Tilinumero: FI03 5000 1591 5804 41
Viite: 10430

Lasku on tossa liitteenä vielä uudestaan. Toivottavasti et nyt suutu mulle tästä.

Terkuin
Iida / Studio Iida Rantakari`,
    attachments: [{ name: 'lasku-1043.pdf' }],
    known: [
      ['tone', 'Anteeks ihan hirveesti että häiritsen'],
      ['dueDate', 'lähipäivinä'],
      ['tone', 'olisin ikuisesti kiitollinen'],
    ],
    unseen: [
      ['tone', 'Mua nolottaa ihan sairaasti ees kysyä tätä'],
      ['tone', 'Toivottavasti et nyt suutu mulle tästä'],
    ],
  },
  {
    name: 'tilitoimiston kirjanpitäjä, toinen muistutus taloyhtiölle, virkakieli',
    subject: 'Maksukehotus, lasku 4517',
    body: `As. Oy Hämeenpuisto 12
Hallituksen puheenjohtaja

Kirjanpitomme mukaan lasku 4517, 1 866,20 €, eräpäivä 30.10.2026, on edelleen avoinna. Olemme lähettäneet siitä muistutuksen 10.11.2026.

Kehotamme Teitä suorittamaan saatavamme viipymättä, kuitenkin viimeistään 4.12.2026. Mikäli suoritusta ei ole tapahtunut mainittuun päivään mennessä, siirrämme saatavan perittäväksi ilman eri ilmoitusta.

Saatavalle lasketaan viivästyskorko eräpäivästä lukien. Jos maksu on jo matkalla, tästä kirjeestä ei tarvitse välittää.

Saajan tili: FI79 1590 3080 7761 88
Viitenumero: 45175

Lokakuun pääkirja ja vastikeluettelo on toimitettu isännöitsijälle erikseen.

Kunnioittavasti
Marja-Leena Sipilä
Tammerin Tilikulma Oy`,
    known: [
      ['jargon', 'suorittamaan saatavamme'],
      ['dueDate', 'viipymättä'],
      ['jargon', 'Mikäli suoritusta ei ole tapahtunut'],
      ['tone', 'siirrämme saatavan perittäväksi'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [],
  },
  {
    name: 'virolainen laatoittaja Vantaalla, suomi vieras kieli, ensimmäinen lasku',
    subject: 'Lasku nr 88 kylppäri',
    body: `Tere Jukka!

Kylpyhuone on nyt valmis, silikoni pitää kuivua vielä 24 tuntia, sitten voitte käydä suihkussa. Kiitos kahvista joka päivä, teidän koira on hyvä kaveri :)

Lasku nr 88:
laatoitus 2 400 €
vesieristys 650 €
materiaali 480 €
yhteensä 3 630 € (alv sisältyy)

Minun piti ostaa parempi liima kuin oli ajateltu, sen takia materiaali on kalliimpi mitä sanoin.

Maksa tilille FI68 8000 1169 9719 72, saaja Tamm Laatoitus OÜ sivuliike Suomessa. Eräpäivä 9.12.2026.

Minulla on perhe Pärnussa ja he odottavat tätä rahaa.

Terveisin Indrek Tamm`,
    known: [
      ['consistency', '3 630 €'],
      ['payment', 'FI68 8000 1169 9719 72'],
    ],
    unseen: [
      ['surprise', 'materiaali on kalliimpi mitä sanoin'],
      ['tone', 'Minulla on perhe Pärnussa ja he odottavat tätä rahaa'],
    ],
  },
  {
    name: 'hääkuvaaja Turusta, loppulasku ennakon jälkeen, summa ei täsmää',
    subject: 'Häiden loppulasku 2026-77',
    body: `Heippa Emma ja Lauri!

Ihana oli nähdä teitä kuvien katselussa! Se laiturikuva auringonlaskussa on ehdottomasti mun suosikki. Linkki galleriaan toimii vuoden, ja kuvia saa jakaa vapaasti perheelle.

Tässä vielä loppulasku numero 2026-77.

Kuvauspaketti 1 900 €
Kuvakirja 240 €
Maksettu ennakko -500 €
Maksettavaa jää 1 740 €

Tilinumero FI85 4051 0059 1676 68, viestiin riittää laskun numero. Eräpäivä on perjantai 10.12.2026.

Painan kuvakirjan tilaukseen heti kun raha on mulla, ei senttiäkään ennen sitä kirjapainoon.

Halauksin Noora`,
    known: [
      ['consistency', 'Maksettavaa jää 1 740 €'],
      ['dueDate', 'perjantai 10.12.2026'],
    ],
    unseen: [['tone', 'ei senttiäkään ennen sitä kirjapainoon']],
  },
  {
    name: 'kääntäjä Jyväskylästä, säännöllinen asiakas, numero eri otsikossa ja tekstissä',
    subject: 'Lasku 2026-118 / marraskuun käännökset',
    body: `Hei Anneli,

kiitos nopeista vastauksista termikysymyksiin, niistä oli paljon apua. Käyttöohje on nyt palautettu kokonaan, ja muutin "säätöventtiilin" joka paikassa muotoon "ohjausventtiili" kuten toivoitte.

Liitteenä lasku 2026-181, loppusumma 1 255,00 € (1 000,00 € + alv 25,5 % 255,00 €). Maksuehto 30 pv netto.

Maksu tilille FI73 3636 3048 3634 02, viite 77253.

Toivoisin, että tällä kertaa joku teillä oikeasti avaisi liitteen ennen kuin eräpäivä menee.

Ystävällisin terveisin
Petra Koivuniemi`,
    attachments: [{ name: 'lasku_marraskuu.pdf' }],
    known: [
      ['consistency', '2026-181'],
      ['dueDate', '30 pv netto'],
    ],
    unseen: [['tone', 'tällä kertaa joku teillä oikeasti avaisi liitteen']],
  },
  {
    name: 'putkimies Oulusta, kolmas muistutus, kiukkuinen ja ivallinen',
    subject: 'KOLMAS MUISTUTUS lasku 509',
    body: `Terve,

lasku 509, 437,50 €, lämminvesivaraajan vaihto 22.9. Eräpäivä oli 7.10.2026. Muistutin 20.10. ja 6.11.

Kylläpä se lämmin vesi näköjään maistuu, vaikka lasku ei. Silloin syyskuussa piti päästä samana iltana, ja minä tulin, jätin saunan väliin. Puhelimeen ette ole vaivautuneet vastaamaan.

Tili on FI54 5711 7037 5591 47, viite 330194.

Jos rahat eivät ole tilillä perjantaina 4.12.2026, lasku lähtee perintään. MINULTA ON LOPPUNUT KÄRSIVÄLLISYYS.

Varaajan takuupaperit ovat lämmönjakohuoneen oven sisäpuolella muovitaskussa.

Seppo Kinnunen
LVI-Kinnunen Tmi`,
    known: [
      ['tone', 'KOLMAS MUISTUTUS'],
      ['tone', 'lasku lähtee perintään'],
      ['tone', 'MINULTA ON LOPPUNUT KÄRSIVÄLLISYYS'],
      ['tone', 'ette ole vaivautuneet vastaamaan'],
    ],
    unseen: [
      ['tone', 'Kylläpä se lämmin vesi näköjään maistuu'],
      ['tone', 'minä tulin, jätin saunan väliin'],
    ],
  },
  {
    name: 'IT-konsultti Espoosta, yrityskieli, kuukausilaskutus',
    subject: 'Lasku 20611 / marraskuun sprintit',
    body: `Moi Tuomas,

kiitos hyvästä retrosta eilen. Rajapinta on tuotannossa ja monitorointi näyttää vihreää, joten voidaan sulkea se osuus backlogista.

Liitteenä marraskuun lasku 20611, 9 412,50 € (sis. alv). Termit on net 30 as per our MSA. Laskutettu PO:ta vasten, pyydän varmistamaan että ostoreskontra on allokoinut sen oikealle kustannuspaikalle.

Tili: FI94 4703 1026 7548 87

Tunteja tuli 11 yli alkuperäisen scoopin, koska autentikaatio osoittautui isommaksi möröksi kuin luultiin. Ne on sisällä tossa.

Ensi viikon planningissa voidaan katsoa joulukuun kapasiteetti.

Br,
Joonas
Koodiketju Oy`,
    attachments: [{ name: '20611_koodiketju.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['jargon', 'as per our MSA'],
      ['jargon', 'PO:ta vasten'],
      ['jargon', 'ostoreskontra'],
    ],
    unseen: [
      ['surprise', 'Tunteja tuli 11 yli alkuperäisen scoopin'],
      ['jargon', 'allokoinut sen oikealle kustannuspaikalle'],
    ],
  },
  {
    name: 'eläkkeellä oleva pianonsoitonopettaja, syyslukukauden tunnit',
    subject: 'Syksyn pianotunnit',
    body: `Hyvä Riikka,

Aino on edistynyt syksyn aikana suuresti, ja etenkin Kabalevskin pikku valssi soi jo kauniisti. Joulukonserttiin voisi ottaa ohjelmaan sen ja yhden yhteislaulun.

Syyslukukauden tunnit tekevät 12 x 35 euroa eli yhteensä 420 euroa. Summan voi maksaa tililleni FI58 2106 1815 9506 28, kunhan se teille sopivasti lomittuu muihin menoihin.

Olenhan minä jo vanha ihminen enkä montaa vuotta enää opeta, joten ette varmaankaan anna minun odotella kovin kauan.

Viimeinen tunti on tiistaina 15.12. kello 16 kuten ennenkin.

Lämpimin terveisin
Kaarina Aaltio`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', 'kunhan se teille sopivasti lomittuu muihin menoihin'],
      ['tone', 'ette varmaankaan anna minun odotella kovin kauan'],
    ],
  },
  {
    name: 'autokorjaamo Seinäjoelta, lyhyt lasku pohjalaisittain',
    subject: 'Lasku 7712',
    body: `No terve,

Oktavia on valmis, hakiaks saa. Jakohihna, vesipumppu ja hihnankiristin vaihrettihin. Avain on tiskillä Markulla.

Lasku 7712, 894 €. Eräpäivä 31.11.2026. Tili FI16 5563 0295 1463 59.

Takajarrut laitettihin samalla kun auto oli nosturis, lasku nousi sen verran.

Jos ei rahaa kuulu niin talvirenkahat pysyy meillä.

Korjaamo Mäki-Latvala`,
    known: [['dueDate', '31.11.2026']],
    unseen: [
      ['surprise', 'lasku nousi sen verran'],
      ['tone', 'Jos ei rahaa kuulu niin talvirenkahat pysyy meillä'],
    ],
  },
  {
    name: 'siivousyrittäjä Lahdesta, kuukausilasku pohjasta, täyttämättömiä kohtia',
    subject: 'Siivouslasku marraskuu 2026',
    body: `Hei [asiakkaan nimi],

kiitos kuluneesta kuukaudesta! Kävimme teillä marraskuussa neljä kertaa, ja ikkunat pestiin 12.11. kuten sovittiin keväällä tehdyssä sopimuksessa.

Laskun numero: XXXX
Summa: 328,00 € (sis. alv 25,5 %)
Eräpäivä: keskiviikko 9.12.2026
Tili: FI64 1429 3584 3420 96

Huomioittehan, että kyseinen lasku tulee maksaa kokonaisuudessaan eräpäivään mennessä. Huomautusaika 8 pv.

Joulun aikaan käymme poikkeuksellisesti jo maanantaina 21.12. Jos se ei sovi, laittakaa minulle viesti.

Terveisin
Satu Nieminen
Puhtoinen Koti`,
    known: [
      ['consistency', '[asiakkaan nimi]'],
      ['consistency', 'XXXX'],
      ['jargon', 'kyseinen lasku'],
      ['jargon', 'Huomautusaika 8 pv'],
    ],
    unseen: [],
  },
  {
    name: 'hieroja Rovaniemeltä, ystävällismielinen mutta syyllistävä muistutus',
    subject: 'Sun lasku on vielä auki',
    body: `Heissan Minna!

Miten se hartia on voinu? Muista ne venytykset, varsinki aamusin, ja lämmintä kaulaan ku mie tiiän miten siellä tunturissa tuulee.

Sulla on vielä lokakuun hieronnat maksamatta, lasku 212. Mie aina aattelin että sie oot niitä ihmisiä, jotka hoitaa asiansa. Pieni yrittäjä ei elä hyvällä mielellä, tiiäthän sie sen.

Tili FI80 5000 1573 5378 31. Maksa pois ennen ku seuraavan kerran tuut pöyvälle.

Ja hei, jos varaat kolmen kerran joulupaketin tämän viikon aikana, saat siitä 20 % alennuksen!

Terkuin Outi`,
    known: [
      ['missing', 'total'],
      ['incentive', 'saat siitä 20 % alennuksen'],
    ],
    unseen: [
      ['tone', 'Mie aina aattelin että sie oot niitä ihmisiä, jotka hoitaa asiansa'],
      ['tone', 'Pieni yrittäjä ei elä hyvällä mielellä'],
      ['dueDate', 'ennen ku seuraavan kerran tuut pöyvälle'],
    ],
  },
  {
    name: 'pihasuunnittelija Porvoosta, tarkistettu tarjous',
    subject: 'Päivitetty tarjous, pihan kiveys ja istutukset',
    body: `Hei Johanna ja Peter,

kiitos viimeisestä, oli hienoa nähdä piha ilman lehtiä, nyt korkeuserot erottuvat kunnolla.

Tarkistin tarjousta mittausten perusteella:

- kiveys 46 m² 5 980 €
- tukimuuri 2 150 €
- istutukset ja multa 1 320 €
Yhteensä 9 450 € sis. alv

Mahdolliset lisätyöt laskutetaan erikseen. Jos maasta tulee vastaan kalliota, niin se sitten maksaa mitä maksaa.

Tarjous on sitoumukseton ja voimassa 18.12.2026 asti. Kevään kalenteri täyttyy kovaa vauhtia, joten teidän kannattaa lyödä lukkoon nyt tai paikka menee naapurille.

Kasviluettelo on tämän viestin liitteenä, katsokaa etenkin pensasaidan vaihtoehdot.

Ystävällisesti
Camilla Sundqvist`,
    known: [
      ['surprise', 'Mahdolliset lisätyöt laskutetaan erikseen'],
      ['jargon', 'sitoumukseton'],
      ['missing', 'attachment'],
    ],
    unseen: [
      ['surprise', 'se sitten maksaa mitä maksaa'],
      ['tone', 'lyödä lukkoon nyt tai paikka menee naapurille'],
    ],
  },
  {
    name: 'verkkokurssin pitäjä Tampereelta, markkinointia muistutuksessa',
    subject: 'Muistutus: lasku 3390 odottaa sinua',
    body: `Hei ihana yrittäjä!

Toivottavasti valmennuksen toinen moduuli on antanut paljon oivalluksia. Tallenteet ovat alustalla tammikuun loppuun asti.

Huomasin, että lasku 3390 (497,00 €, eräpäivä 15.11.2026) on vielä maksamatta. Raha on energiaa, ja kun pidät siitä kiinni, se lakkaa virtaamasta sinullekin. Maksathan sen siis ASAP!

Tili: FI32 1590 3062 7335 79
Viite: 202604

P.S. Black Friday -tarjous: Kasvun polku 2.0 nyt vain 297 €, ja kaverisi pääsee mukaan puoleen hintaan!

Valoa viikkoosi,
Heidi`,
    known: [
      ['dueDate', 'ASAP'],
      ['incentive', 'Black Friday -tarjous'],
    ],
    unseen: [
      ['tone', 'kun pidät siitä kiinni, se lakkaa virtaamasta sinullekin'],
      ['incentive', 'kaverisi pääsee mukaan puoleen hintaan'],
    ],
  },
  {
    name: 'toimitusjohtajan sihteeri, virallinen ensimmäinen lasku, vanha liikekieli',
    subject: 'Laskumme 88031, koulutuspäivä 18.11.2026',
    body: `Arvoisa vastaanottaja,

viitaten 2.9.2026 päivättyyn tilaukseenne toimitamme oheisena laskumme 88031 koskien esihenkilöstönne koulutuspäivää. Osallistujien palaute oli erinomaista, keskiarvo 4,6.

Laskun loppusumma on 2 886,50 euroa sisältäen arvonlisäveron. Pyydämme ystävällisesti huolehtimaan siitä, että maksusuoritus on allekirjoittaneen edustaman yhtiön tilillä 11.12.2026. Laskussa mainittu eräpäivä on 14.12.2026.

Pankkiyhteys: FI59 8000 1151 9293 13
Viitenumero: 8803128

Osallistumistodistukset postitetaan viikolla 49.

Kunnioittaen
Ritva Holopainen
Johtamistaito Holopainen & Kump. Ky`,
    known: [
      ['jargon', 'viitaten 2.9.2026 päivättyyn tilaukseenne'],
      ['jargon', 'toimitamme oheisena'],
      ['jargon', 'maksusuoritus'],
      ['dueDate', 'eräpäivä on 14.12.2026'],
      ['missing', 'attachment'],
    ],
    unseen: [['jargon', 'allekirjoittaneen edustaman yhtiön tilillä']],
  },
  {
    name: 'koirahoitolan pitäjä Kuopiosta, korttinumero selväkielisenä',
    subject: 'Rokin hoitojakso, lasku 614',
    body: `Hei Ville!

Rokki pärjäsi tosi hyvin, söi kaiken ja leikki Nallen kanssa. Viltti jäi tänne, otan sen mukaan kun näemme koirapuistossa.

Lasku 614: 6 yötä x 38 € = 218 €. Eräpäivä 2.12.2026.

Voin ottaa maksun myös kortilta, annoit viimeksi numeron 4539 1488 0343 6467, voimassa 08/28. Sano vain, niin veloitan.
Muuten tilille FI49 4051 0041 1250 55.

Rokki oli järsinyt yhden patjan, joten lisäsin pikkuisen siivousta ja kulumista päälle, toivottavasti ei haittaa.

Terveisin Tarja`,
    known: [
      ['consistency', '218 €'],
      ['payment', '4539 1488 0343 6467'],
    ],
    unseen: [['surprise', 'lisäsin pikkuisen siivousta ja kulumista päälle']],
  },
  {
    name: 'puuseppä Raumalta, viimeinen muistutus, uhkavaatimus omin sanoin',
    subject: 'Keittiön kaapistot, lasku 2026/41',
    body: `Hei Hannu,

kaapistot on ollu sun seinällä nyt kaks kuukautta ja soft-close-saranat säädetty kahteen kertaan. Ovet on nyt suorassa, kuten ittekin totesit.

Lasku 2026/41, 3 980,00 €, erääntyi 12.10.2026. Tilillä ei ole näkynyt mitään.

Jos perjantaina 4.12.2026 ei oo rahat perillä, niin mää tulen ruuvinvääntimen kanssa hakemaan ovet pois. Rauma on pieni kaupunki ja täällä puhutaan. Tää on viimenen varoitus.

FI10 3636 3030 3207 90, viestiks laskun numero.

Jussi Lehtonen
Puusepänliike Lehtonen`,
    known: [['tone', 'Tää on viimenen varoitus']],
    unseen: [
      ['tone', 'mää tulen ruuvinvääntimen kanssa hakemaan ovet pois'],
      ['tone', 'Rauma on pieni kaupunki ja täällä puhutaan'],
    ],
  },
  {
    name: 'venäläissyntyinen ompelija Lappeenrannassa, suomi vieras kieli',
    subject: 'Lasku 57 mekko ja verhot',
    body: `Hyvä rouva Pekkarinen,

mekko on valmis ja verhot myös ovat valmis. Helma lyhensin 4 senttiä, jos on liikaa, voin laskea takaisin, se ei maksa mitään.

Lasku numero 57, hinta yhteensä 145 euroa. Maksatte kahden viikon sisällä, kiitos. Tilinumero FI34 5711 7019 5165 37, Lukinan Ompelimo.

Pyydän tuhannesti anteeksi, että lähetän laskun. Minä ymmärrän, jos ette enää halua tulla minun luokse.

Haku joka päivä klo 10–17, lauantai kiinni.

Kunnioituksella
Svetlana Lukina`,
    known: [
      ['dueDate', 'kahden viikon sisällä'],
      ['tone', 'Pyydän tuhannesti anteeksi'],
    ],
    unseen: [['tone', 'Minä ymmärrän, jos ette enää halua tulla minun luokse']],
  },
  {
    name: 'amerikkalainen ääninäyttelijä Helsingissä, opeteltu suomi',
    subject: 'Lasku A-019, radiomainos',
    body: `Moi Katri,

kiitos kivasta äänityksestä! Oli hauska sanoa "lakritsi" kolmekymmentä kertaa. Jos asiakas haluaa yhden uusi otto, se kuuluu hintaan, niin kuin sovimme.

Lasku A-019 on liitteessä. Summa on 640,00 € + alv 163,20 € = 803,20 €. Eräpäivä on 12/10/2026.

Tilini: FI85 4703 1098 7122 68
VAT: FI28471936

Jos rahasto-osasto nukkuu taas kuin marraskuussa viime vuonna, minä en nauhoita kevään kampanjaa.

Terveisin,
Brandon Keller`,
    attachments: [{ name: 'A-019.pdf' }],
    known: [
      ['dueDate', '12/10/2026'],
      ['payment', 'FI28471936'],
    ],
    unseen: [
      ['tone', 'Jos rahasto-osasto nukkuu taas kuin marraskuussa viime vuonna'],
      ['tone', 'minä en nauhoita kevään kampanjaa'],
    ],
  },
  {
    name: 'nuohooja Kajaanista, kolmen rivin lasku',
    subject: 'nuohous',
    body: `Nuohottu 24.11. kaks hormia ja leivinuuni, todistus jätetty eteisen pöydälle.
Tekee 119 euroa, käteinen käy tai mobilepay 040 555 0173.
Maksa kun joudat, ettei tartte perään soitella. T. Heikki`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'Maksa kun joudat'],
    ],
    unseen: [['tone', 'ettei tartte perään soitella']],
  },
  {
    name: 'asianajotoimiston avustaja, muistutus kuolinpesän laskusta, lakikieli',
    subject: 'Lasku 26-0933, perunkirjoitus',
    body: `Hyvä Tapani Vuorela,

perukirja on rekisteröity Verohallinnossa 3.11.2026, ja alkuperäinen kappale on noudettavissa toimistostamme arkisin kello 9–16.

Samassa yhteydessä saatamme tiedoksenne, että toimeksiannosta laadittu lasku 26-0933, määrältään 1 430,70 €, on erääntynyt maksettavaksi 18.11.2026. Pyydämme, että kuolinpesän osakkaat saattavat asian päiväjärjestykseen 7.12.2026 mennessä uhalla, että saatavaa haetaan oikeusteitse.

Maksu osoitetaan asiakasvaratilillemme FI49 2106 1887 9080 09.

Mikäli Teillä on kysyttävää perukirjasta, vastaan mielelläni puhelimitse.

Ystävällisin terveisin
Elina Hakkarainen
Asianajotoimisto Hakkarainen & Lind Oy`,
    known: [
      ['jargon', 'saatamme tiedoksenne'],
      ['jargon', 'erääntynyt maksettavaksi'],
      ['tone', 'haetaan oikeusteitse'],
    ],
    unseen: [['jargon', 'saattavat asian päiväjärjestykseen']],
  },
  {
    name: 'keikkamuusikko Porista, uusi lasku, päivä jo mennyt, tietoja puuttuu',
    subject: 'Pikkujoulukeikan lasku nro 14',
    body: `Moro!

Kiitti viimesestä, oli kyllä ihan mahtava porukka ja se karaoken jatko-osa jää historiaan. Kamat saatiin hyvin ulos vaikka lumituisku oli aikamoinen.

Tossa siis lasku nro 14 pikkujouluista 21.11.2026, 1 100 € koko bändiltä. Eräpäivä ois 24.10.2026. Tiedosto on liitteenä.

Basisti makso bensat omasta pussista ja sillä on vuokra rästissä, niin ettehän jätä jätkää pulaan.

Jos otatte meidät kesäjuhliin niin puhutaan hinta sitten erikseen keväällä.

Rock on,
Sami / Reposaaren Rytmi`,
    attachments: [{ name: 'rytmi_lasku14.pdf' }],
    known: [
      ['dueDate', '24.10.2026'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'ettehän jätä jätkää pulaan']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'oikeustulkki Helsingistä, ensimmäinen lasku, työpaikkana käräjäoikeus',
    subject: 'Lasku 2026-63, tulkkaus 19.11.2026',
    body: `Hei Mari,

kiitos toimeksiannosta. Tulkkasin 19.11. Helsingin käräjäoikeudessa kello 9–13, ja istunto päättyi ajallaan. Seuraava käsittely on tammikuussa, ja varasin sen jo kalenteriini heti puhelumme jälkeen.

Liitteenä on lasku 2026-63, yhteensä 502,00 € (400,00 € + alv 25,5 % 102,00 €).
Eräpäivä: keskiviikko 9.12.2026
Tilinumero: FI18 5563 0277 1037 41

Jos laskuun tarvitaan asian numero, lisään sen mielelläni.

Ystävällisin terveisin
Leyla Demir`,
    attachments: [{ name: 'lasku-2026-63.pdf' }],
  },
  {
    name: 'maalari Vaasasta, lisätyö sovittu tekstiviestillä',
    subject: 'Lasku 118, olohuoneen ja eteisen maalaus',
    body: `Hei Kaisa,

maalaus valmistui eilen, ja lattiasuojat on viety pois. Huoneita on hyvä tuulettaa vielä pari päivää.

Lasku 118:
Olohuone tarjouksen mukaan 1 450 €
Eteinen, sovittiin tekstiviestillä 16.11.2026 320 €
Yhteensä 1 770 € (sis. alv 25,5 %)

Eräpäivä on 11.12.2026. Maksun voi tehdä tilille FI87 1429 3566 2994 88, viestiksi riittää laskun numero.

Jos jokin nurkka jäi vaivaamaan, soita, niin tulen katsomaan.

Terveisin
Stefan Nygård`,
  },
  {
    name: 'graafikko Tampereelta, rento ensimmäinen muistutus',
    subject: 'Lasku 402 on vielä auki',
    body: `Moikka Eetu!

Kiva nähdä, että uusi logo on jo pakettiautoissa, bongasin yhden Hervannassa.

Lasku 402 (590,00 €) erääntyi 18.11.2026, enkä ole vielä nähnyt maksua tilillä. Ehditkö maksaa sen viimeistään keskiviikkona 2.12.2026? Jos se on jo lähtenyt, tästä viestistä ei tarvitse välittää.

Tili: FI33 5000 1555 4952 22
Viite: 77253

Jos laskussa on jotain epäselvää, soita tai laita viestiä.

Terkuin
Sini`,
  },
  {
    name: 'tilitoimisto Joensuusta, myöhäinen virallinen muistutus, rauhallinen',
    subject: 'Toinen muistutus: lasku 33019',
    body: `Hyvä Pasi Karvinen,

lasku 33019, 744,00 €, erääntyi 26.10.2026. Se on nyt 30 päivää myöhässä. Lähetimme ensimmäisen muistutuksen 9.11.2026.

Pyydämme maksamaan laskun viimeistään 7.12.2026:
Tilinumero FI07 1590 3044 6909 62
Viitenumero 330194

Viivästyskorko lasketaan eräpäivästä maksupäivään. Jos koko summan maksaminen kerralla on hankalaa, soittakaa minulle, niin sovimme maksun kahdessa erässä.

Lasku on liitteenä.

Ystävällisin terveisin
Hilkka Turunen
Pielisen Tilipalvelu`,
    attachments: [{ name: 'lasku_33019.pdf' }],
  },
  {
    name: 'puutarhuri Hämeenlinnasta, tarjous, hinta perusteltu',
    subject: 'Tarjous: omenapuiden leikkaus maaliskuussa',
    body: `Hei Antero,

kiitos kierroksesta puutarhassa! Vanha Valkea kuulas kannattaa ehdottomasti säästää, siinä on vielä monta hyvää vuotta.

Tarjoan leikkauksen näin:
7 omenapuuta à 65 € = 455 €
Oksien poisvienti 90 €
Yhteensä 545 € sis. alv

Jos matkalla selviää, että jokin puu pitää kaataa, kysyn sinulta ensin ja kerron hinnan ennen kuin teen mitään. Tarjous on voimassa 31.12.2026 asti.

Terveisin
Merja Alanen`,
  },
  {
    name: 'uimaopettaja Kotkasta, kuukausilasku vanhemmille, lyhyt',
    subject: 'Marraskuun uimakoulu, lasku 91',
    body: `Moi Niina,

Eetu hyppäsi eilen ensimmäistä kertaa pää edellä, oli aika ylpeä poika! Marraskuun lasku 91 on 72 €, eräpäivä 8.12.2026. Tili FI55 8000 1133 8867 06, viestiin Eetun nimi.

Joulutauko alkaa 14.12., ja tammikuussa jatketaan samaan aikaan.

Terkut Pinja`,
  },
  {
    name: 'syyrialaissyntyinen leipuri Turussa, juhlatilauksen lasku, suomi vieras kieli',
    subject: 'Lasku 230, kakut 21.11.2026',
    body: `Hei Sanna,

kiitos tilauksesta! Toivon että syntymäpäivä oli iloinen ja mummo tykkäsi pistaasikakusta.

Lasku numero 230:
pistaasikakku 85 €
baklava 3 kg 96 €
kuljetus 15 €
yhteensä 196 €

Eräpäivä on perjantai 4.12.2026. Tilinumero on FI18 4051 0023 0824 49, nimi Halab Leipomo.

Lasit ja vadit voi palauttaa milloin vain, meillä ei ole kiire.

Ystävällisesti
Rami Haddad`,
  },
  {
    name: 'hautakivien kaivertaja, lasku surevalle perheelle',
    subject: 'Lasku 1127, kiven kaiverrus',
    body: `Hyvä Liisa Mattila,

otan osaa suruunne. Nimi ja päivämäärät on nyt kaiverrettu, ja kivi on paikoillaan Kalevankankaalla. Lähetin siitä valokuvan erikseen.

Lasku 1127 on 480,00 €, kuten syyskuun tarjouksessa. Eräpäivä on 31.12.2026. Jos maksu sopii pesälle paremmin tammikuussa perunkirjoituksen jälkeen, kertokaa minulle, niin siirrän päivää.

Tilinumero: FI87 3636 3012 2781 80
Viite: 20261146

Lämpimästi tervehtien
Olavi Kivistö`,
  },
  {
    name: 'koodari Oulusta, osamaksu saatu, loput avoinna',
    subject: 'Kiitos osamaksusta, lasku 2026-15',
    body: `Hei Markus,

1 000,00 € tuli perille maanantaina, kiitos! Laskun 2026-15 summa oli 2 510,00 €, joten maksettavaa jää 1 510,00 €.

Sovimme puhelimessa, että loppuosa maksetaan viimeistään 18.12.2026. Tili on sama kuin ennen: FI90 5711 7091 4739 12.

Varmuuskopiot käynnistyvät nyt itsestään joka yö, ja jos jokin niistä epäonnistuu, saat heti sähköpostin.

Terveisin
Antti Perälä`,
  },
  {
    name: 'teatterin lavastaja, lasku maksuehdolla jossa on ankkuri',
    subject: 'Lasku 44, Viimeinen varoitus -näytelmän lavasteet',
    body: `Hei Tuija,

ensi-ilta oli hieno! "Viimeinen varoitus" sai lavasteet elämään, ja takaseinän ovi jopa aukesi oikealla hetkellä.

Liitteenä lasku 44, 25.11.2026, yhteensä 1 882,50 € (1 500,00 € + alv 25,5 % 382,50 €). Maksuaika on 14 päivää laskun päiväyksestä, eli eräpäivä on 9.12.2026.

Maksu tilille FI65 4703 1080 6696 58, saaja Lavastamo Ilves.

Purku on sovittu tammikuun 17. päiväksi ja se sisältyy hintaan.

Parhain terveisin
Roope Ilves`,
    attachments: [{ name: 'Lasku44_Lavastamo_Ilves.pdf' }],
  },
  {
    name: 'mökkitalkkari Inarista, lumityöt, tarkistettu hinta sopimuksen mukaan',
    subject: 'Lasku 8, lumityöt marraskuussa',
    body: `Terve Pentti,

lunta on tullut jo puoli metriä, mutta tie on auki ja mökissä 8 astetta lämmintä.

Kävin auraamassa viisi kertaa, 5 x 45 € = 225 €. Katon lumet pudotin 20.11., kun annoit siihen luvan puhelimessa, 80 €. Lasku 8 on siis yhteensä 305 €.

Eräpäivä 10.12.2026, tili FI51 2106 1869 8653 91.

Jos tulette jouluksi, ilmoita päivä, niin laitan lämmöt päälle edellisenä iltana.

Juhani Aikio`,
  },
  {
    name: 'viestintäyrittäjä Espoosta, korjattu lasku oman virheen jälkeen',
    subject: 'Korjattu lasku 2026-052',
    body: `Hei Henna,

edellisessä laskussa oli väärä tuntimäärä, virhe oli minun. Pahoittelen. Korjattu lasku 2026-052 on liitteenä, ja se korvaa aiemman laskun.

16 tuntia x 80,00 € = 1 280,00 €
alv 25,5 % 326,40 €
Yhteensä 1 606,40 €

Eräpäivä on tiistai 15.12.2026 ja tilinumero FI95 5563 0259 0611 31.

Uutiskirjeen joulunumero on tekstin osalta valmis. Lähetän sen sinulle luettavaksi huomenna.

Ystävällisin terveisin
Krista Lehto`,
    attachments: [{ name: 'lasku-2026-052-korjattu.pdf' }],
  },
]
