/** Mails by Finns of mixed trades; half of the good ones look like trouble. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'sähköasentaja Oulusta, autotallin sähköt, ensimmäinen lasku',
    subject: 'Lasku 2026-118, autotallin sähköt',
    body: `Moro Pekka,

tässä liitteenä lasku autotallin sähköistyksestä. Kaapelia meni vähän vähemmän ku arvioin, niin loppusumma jäi alle sen mitä keittiön pöyvän ääressä puhuttiin: 1 129,50 € (900,00 € + alv 25,5 % 229,50 €).

Maksuehto 14 pv netto. Tili on FI82 5708 4734 0832 03 ja viite 51140139.

Latauspisteen pistoke kannattaa kokeilla ennen ku kovat pakkaset tullee. Soita, jos vikavirtasuoja laukeilee.

Jouni
Kaakkurin Sähkö`,
    attachments: [{ name: 'lasku-2026-118.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [],
  },
  {
    name: 'nuori kuvittaja Helsingistä, elämän toinen lasku, pyytelee anteeksi',
    subject: 'Lasku 002 / lastenkirjan kansi',
    body: `Moikka Annukka!

Ihana kun kansi meni teillä läpi ekalla kierroksella, olin jo varautunut piirtämään ketun kolmannen kerran. Liitteenä lasku 002, yhteensä 602,40 € (480 € + alv 25,5 %).

Mua nolottaa ihan kauheesti lähettää tätä, kun tiedän että teillä on pieni kustantamo ja kaikki rahat kiinni painossa. Pyydän tuhannesti anteeksi vaivaa!! Voit ihan rauhassa maksaa sitten kun sulle parhaiten sopii.

Tilinumero: FI09 1860 5930 2786 07
Viite: 704610

Lähetän avoimen tiedoston vielä tänään, siinä on tekstit omalla tasolla.

Halein
Vilma`,
    attachments: [{ name: 'lasku002.pdf' }],
    known: [
      ['tone', 'tuhannesti anteeksi'],
      ['dueDate', 'sitten kun sulle parhaiten sopii'],
    ],
    unseen: [['tone', 'Mua nolottaa ihan kauheesti lähettää tätä']],
  },
  {
    name: 'siivousyritys Turusta, toinen muistutus, uhkaava',
    subject: 'MAKSUMUISTUTUS lasku 20417',
    body: `Hei,

laskumme 20417 (syyskuun porrassiivoukset, 753,00 €) on edelleen maksamatta, vaikka eräpäivä oli 14.10.2026. Olemme lähettäneet asiasta jo yhden muistutuksen.

Tämä on viimeinen varoitus. Ellei maksu ole tilillämme 2.12.2026, siirrämme saatavan perintätoimiston hoidettavaksi ilman eri ilmoitusta, ja silloin teille tulee kuulkaas vielä kallis joulu. Siivoojamme tekevät työnsä ajallaan, joten samaa voisi odottaa asiakkaaltakin.

Tili FI98 3139 2512 1362 88, viite 49 83330.

Aurajoen Puhtaus Oy
Y-tunnus 2306872-9`,
    known: [
      ['tone', 'viimeinen varoitus'],
      ['tone', 'ilman eri ilmoitusta'],
    ],
    unseen: [
      ['tone', 'vielä kallis joulu'],
      ['tone', 'samaa voisi odottaa asiakkaaltakin'],
    ],
  },
  {
    name: 'isännöitsijätoimiston kirjoittaja, virkakieltä, saatelasku',
    subject: 'Lasku nro 5561/2026',
    body: `Arvoisa vastaanottaja,

viitaten käymäämme puhelinkeskusteluun toimitamme oheisena laskun nro 5561/2026 koskien As Oy Kuusipuiston hallinnollista isännöintiä vuoden neljännen neljänneksen osalta. Laskun loppusumma on 1 882,50 euroa (sis. alv 25,5 %).

Suoritus pyydetään saattamaan alla mainitulle tilille viimeistään 11.12.2026. Yhtiökokouksen pöytäkirja toimitetaan hallituksen puheenjohtajalle erikseen ensi viikolla.

Tili: FI65 4795 3508 9387 06
Viitenumero: 6437431

Kunnioittavasti
Raimo Vesterinen
isännöitsijä, ITS`,
    attachments: [{ name: 'Lasku_5561.pdf' }],
    known: [
      ['jargon', 'viitaten käymäämme puhelinkeskusteluun'],
      ['jargon', 'toimitamme oheisena'],
      ['jargon', 'koskien'],
      ['jargon', 'alla mainitulle tilille'],
    ],
    unseen: [
      ['jargon', 'neljännen neljänneksen osalta'],
      ['jargon', 'Suoritus pyydetään saattamaan'],
    ],
  },
  {
    name: 'venäläissyntyinen ompelija Lappeenrannasta, pukujen korjaus',
    subject: 'lasku 77 ompelu',
    body: `Hyvää päivää rouva Minna,

Minä tein valmiiksi kolme esiripua teidän teatteriin ja yksi samettitakki, vetoketju on nyt uusi. Lisäksi minä huomasin että vuori oli rikki, niin minä vaihdoin sen samalla ja laitoin laskuun, teiltä en ehtinyt kysyä.

Lasku 77, yhteensä 340 euroa. Pankki FI24 4796 2622 0051 51, viite 349415.

Toivon maksu nopeasti, koska kangas minun piti ostaa omalla rahalla.

Takin voi hakea joka päivä kello 10-17, lauantaina minä olen kotona.

Kunnioittaen Svetlana`,
    known: [],
    unseen: [
      ['dueDate', 'Toivon maksu nopeasti'],
      ['surprise', 'vaihdoin sen samalla ja laitoin laskuun'],
      ['tone', 'kangas minun piti ostaa omalla rahalla'],
    ],
  },
  {
    name: 'ruotsinkielinen puuseppä Raaseporista, suomeksi, ikkunat',
    subject: 'Lasku 2026-31 ikkunoista',
    body: `Hei Heikki!

Kuusi ikkunaa on nyt paikalla ja vanhat pokat jätin liiteriin niin kuin sanoit. Lasku 2026-31 tulee liitteenä, 3 765,00 euroa, siinä on työ 2 200,00 ja tarvikkeet 800,00 ja alv 765,00.

Maksupäivä on perjantaina 10.12.2026. Tilini on FI21 5585 7556 9537 73 ja viite 55510600. Maksuehdot per avtal, kuten aina.

Kittaus tarvitsee vielä kuivua, älä maalaa ennen kevättä.

Terveisin
Kurt-Erik Lindroos`,
    attachments: [{ name: 'faktura-2026-31.pdf' }],
    known: [
      ['dueDate', 'perjantaina 10.12.2026'],
      ['jargon', 'per avtal'],
    ],
    unseen: [],
  },
  {
    name: 'auraaja Rovaniemeltä, marraskuun lumityöt, lyhyt',
    subject: 'Lumityöt marraskuu',
    body: `Terve.

Marraskuulle tuli yhdeksän aurauskertaa ja kaks hiekotusta. 552,20 € alveineen. Maksu 01/02/2027 mennessä tilille FI81 7158 2570 6467 79.

Keppejä saapi laittaa lissää tuohon postilaatikon viereen, viimeks meinas mennä ojan puolelle.

- Ahti`,
    known: [
      ['dueDate', '01/02/2027'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [],
  },
  {
    name: 'pianonvirittäjä Jyväskylästä, koulun flyygeli',
    subject: 'Lasku 1044 flyygelin viritys',
    body: `Hyvä rehtori Salminen,

kävin virittämässä juhlasalin flyygelin 19.11. ja samalla musiikkiluokan pianon, kuten lokakuun viestissänne toivoitte. Flyygelin ääni on nyt tasainen, mutta salin kosteus kannattaisi mitata ennen itsenäisyyspäivän juhlaa.

Lasku 1044 on liitteenä: 301,20 € (240,00 € + alv 61,20 €). Laskun eräpäivä on 31.11.2026. Maksu tilille FI74 8402 9526 6199 76, viite 98 99542.

Ystävällisin terveisin
Olavi Harju`,
    attachments: [{ name: '1044.pdf' }],
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },
  {
    name: 'valokuvaaja Tampereelta, kaksi eri eräpäivää',
    subject: 'Hääkuvat ja lasku 89',
    body: `Moi Jenni ja Aleksi!

Kuvat on nyt galleriassa, salasana on sama kuin koevedoksissa. Ne sateenvarjokuvat on mun lemppareita, hyvä ettei luovutettu siinä räntäsateessa!

Lasku 89 on liitteenä, yhteensä 1 380,50 € (1 100 € + alv 280,50 €). Eräpäivä on 9.12.2026.

Tilinumero FI37 2661 5670 5148 55
Viite 2352073

Muistattehan hoitaa laskun 16.12.2026 mennessä, niin saan teidän albumin painoon ennen joulua. Muuten albumi voi valitettavasti jäädä tulematta pukinkonttiin ;)

Terkuin Sanni`,
    attachments: [{ name: 'Lasku89.pdf' }],
    known: [['dueDate', '16.12.2026']],
    unseen: [['tone', 'jäädä tulematta pukinkonttiin']],
  },
  {
    name: 'autokorjaamo Kouvolasta, lisätöitä kysymättä',
    subject: 'Lasku 30218 / Octavia',
    body: `Terve Timo

Octavia on valmis ja avaimet tiskillä. Jarrulevyt ja palat vaihdettu eteen kuten sovittiin. Siinä samalla laitettiin sitten myös iskarit, ku ne näytti pojista väsyneiltä, ja niistä tuli tuommonen nelisen sataa päälle. 

Lasku 30218 on yhteensä 1 004,00 € sis. alv. Maksu tilille FI60 8217 7849 9993 28, viite 98 41794. Eräpäivä 4.12.2026.

Autoa ei luovuteta ennen ku rahat on tilillä, ihan turha tulla kyselemään.

Kymen Autohuolto / Mikko`,
    known: [],
    unseen: [
      ['tone', 'Autoa ei luovuteta ennen ku rahat on tilillä'],
      ['surprise', 'niistä tuli tuommonen nelisen sataa päälle'],
      ['tone', 'ihan turha tulla kyselemään'],
    ],
  },
  {
    name: 'joogaohjaaja Porvoosta, muistutus jossa mainos',
    subject: 'Pieni muistutus laskusta 212',
    body: `Hei Riikka,

syksyn joogakurssin lasku 212 (148,00 €) näyttää jääneen maksamatta, eräpäivä oli 10.11.2026. Jos olet jo maksanut, tämä viesti on turha.

Maksathan laskun 3.12.2026 mennessä tilille FI43 5575 9281 6340 43, viite 4750181.

Ja hei, kevään kurssit ovat nyt myynnissä! Ilmoittaudu ennen itsenäisyyspäivää, niin saat 20 % alennuksen koko kevätkaudesta. Uutuutena myös äänimaljarentoutus sunnuntaisin, tuo ystäväsi ilmaiseksi.

Valoa marraskuuhun
Pia`,
    known: [
      ['incentive', '20 % alennuksen'],
      ['incentive', 'tuo ystäväsi ilmaiseksi'],
    ],
    unseen: [['incentive', 'kevään kurssit ovat nyt myynnissä']],
  },
  {
    name: 'IT-konsultti Espoosta, englannin sekainen',
    subject: 'Invoice 2026-0093 / lokakuun sprintit',
    body: `Moi Sami,

attachattuna invoice 2026-0093 lokakuun ja marraskuun alun sprinteistä, 64 h à 95 €, total 7 630,40 € sis. alv 25,5 %. PO-numero on laskulla.

Payment terms net 30 kuten MSA:ssa. Tili on FI52 3943 4833 4462 36, viite 301783.

Tän osalta ois bueno saada raha liikkeelle asap, että voin resursoida joulukuun teille. Demoympäristö on pystyssä perjantaihin asti.

Br,
Teemu`,
    attachments: [{ name: 'INV-2026-0093.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['dueDate', 'asap'],
    ],
    unseen: [
      ['jargon', 'kuten MSA:ssa'],
      ['tone', 'että voin resursoida joulukuun teille'],
    ],
  },
  {
    name: 'kirjanpitäjä Seinäjoelta, virheellinen IBAN',
    subject: 'Lasku 6120 marraskuun kirjanpito',
    body: `Hei Markku,

marraskuun kirjanpito on lukittu ja alv-ilmoitus lähtenyt verottajalle. Liitteenä lasku 6120, summa 313,75 € (250,00 € + alv 63,75 €), eräpäivä 9.12.2026.

Meillä vaihtui pankki, joten käytäthän tästä lähtien tiliä FI60 3184 5584 6277 45. Viite on 54122361.

Tuo traktorin myynti pitää vielä käydä läpi, laitatko kauppakirjan kopion.

Terveisin Tuula`,
    attachments: [{ name: 'lasku-6120.pdf' }],
    known: [['payment', 'FI60 3184 5584 6277 45']],
    unseen: [],
  },
  {
    name: 'hieroja Kotkasta, asiakkaan korttinumero viestissä',
    subject: 'Hieronnat, lasku 415',
    body: `Hei Ritva!

Kolme hierontaa lokakuulta, lasku 415, yhteensä 195,00 €. Eräpäivä 7.12.2026, tili FI28 3674 3082 3711 32, viite 86 11938.

Jos se verkkopankki taas tökkii, niin voin veloittaa suoraan kortiltasi, otin numeron viimeksi talteen: 4539 1488 0343 6467, voimassa 08/28. Sano vain jos se on vielä sama.

Muista venytellä sitä niskaa!
Kirsi`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'verkkokehittäjä Joensuusta, summat eivät täsmää',
    subject: 'Lasku 2026-57, verkkokaupan päivitys',
    body: `Hei Outi,

verkkokauppa on nyt uudessa versiossa ja maksutavat testattu. Tässä erittely:

Päivitys ja testaus 12 h: 960,00 €
Tuotekuvien siirto: 240,00 €
Yhteensä ilman alv: 1 200,00 €
Alv 25,5 %: 306,00 €
Maksettavaa: 1 560,00 €

Lasku 2026-57 on myös liitteenä. Eräpäivä on 10.12.2026, tili FI42 8916 4366 3628 85, viite 4057868.

Toimituskulujen laskenta Ahvenanmaalle on vielä auki, palaan siihen ensi viikolla.

Terveisin Antti Nevalainen`,
    attachments: [{ name: 'lasku_2026-57.pdf' }],
    known: [['consistency', '1 560,00 €']],
    unseen: [],
  },
  {
    name: 'sisustussuunnittelija Lahdesta, täyttämätön pohja',
    subject: 'Lasku [laskunumero] – sisustussuunnittelu',
    body: `Hei Katariina,

kiitos viime viikon tapaamisesta, verhokankaan näytteet saapuvat maanantaina. Liitteenä on lasku suunnittelun toisesta vaiheesta, yhteensä 803,20 € (alv 25,5 % mukana).

Eräpäivä: XX.XX.2026
Tili: FI57 2513 1696 1406 50
Viite: 79811974

Olisin kiitollinen pikaisesta maksusta.

Lämpimin terveisin
Heidi Oksanen`,
    attachments: [{ name: 'lasku.pdf' }],
    known: [
      ['consistency', '[laskunumero]'],
      ['consistency', 'XX.XX.2026'],
      ['dueDate', 'pikaisesta maksusta'],
    ],
    unseen: [],
  },
  {
    name: 'lakitoimiston avustaja, juristikieltä, viimeinen kehotus',
    subject: 'Maksukehotus, lasku 9904',
    body: `Arvoisa päämiehemme vastapuoli,

toimeksiannosta saatamme tietoonne, että päämiehemme Rakennus Haapala Oy:n lasku 9904, pääomaltaan 4 016,00 euroa, on erääntynyt 2.10.2026 ja yhä suorittamatta. Maksuvelvollisuus on riidaton.

Kehotamme teitä suorittamaan saatavan korkoineen ja kuluineen 4.12.2026 mennessä uhalla, että asia muutoin saatetaan käräjäoikeuden tutkittavaksi. Tili FI04 1804 1298 5707 26, viite 60 31471.

Edellä todettu ei rajoita päämiehemme oikeutta esittää lisävaatimuksia.

Asianajotoimisto Melender & Co`,
    known: [
      ['jargon', 'saatamme tietoonne'],
      ['tone', 'uhalla, että'],
      ['jargon', 'korkoineen ja kuluineen'],
    ],
    unseen: [
      ['jargon', 'Maksuvelvollisuus on riidaton'],
      ['jargon', 'yhä suorittamatta'],
      ['jargon', 'pääomaltaan'],
      ['jargon', 'Edellä todettu ei rajoita'],
    ],
  },
  {
    name: 'kengitysseppä Kuopion läheltä, sarkasmia savoksi',
    subject: 'Lasku 63 kengityksestä',
    body: `Terve taas Veli-Matti,

kyllä se hevonen tuli kengitettyä syyskuussa, mutta se raha on jiänä jonnekkii matkalle. Onko se tullunna jalan vai hevosella, kun kestää näin kaavan? Lasku 63, 165 euroo, eräpäivä oli 15.10.

Laitappa nyt 2.12.2026 mennessä tilille FI58 1873 8882 9544 69, viite 382294. Kavijot pittää taas kahtoo joulun alla, mutta en minä ilimatteeks tuu toista kertoo.

Eero`,
    known: [],
    unseen: [
      ['tone', 'Onko se tullunna jalan vai hevosella'],
      ['tone', 'en minä ilimatteeks tuu toista kertoo'],
    ],
  },
  {
    name: 'iäkäs puutarhuri Hämeenlinnasta, moralisoi',
    subject: 'Muistutus: omenapuiden leikkaus, lasku 18/2026',
    body: `Hyvä herra Tuominen,

leikkasin omenapuunne syyskuun 8. päivänä ja lähetin laskun 18/2026, jonka summa on 220,00 euroa. Eräpäivä oli 30.9.2026. Rahaa ei ole näkynyt.

Minut on kasvatettu siihen, että velat maksetaan ennen kuin ostetaan uutta autoa. Ennen vanhaan kädenpuristus riitti, nykyään näköjään ei enää mikään. Teidän olisi syytä hävetä.

Pyydän maksua 4.12.2026 mennessä tilille FI70 3922 7654 5299 51, viite 77648.

Kuningaskaneli kantaa ensi vuonna vähän, se on sen luonto, älkää siitä säikähtäkö.

Toivo Ahola`,
    known: [['tone', 'syytä hävetä']],
    unseen: [
      ['tone', 'ennen kuin ostetaan uutta autoa'],
      ['tone', 'nykyään näköjään ei enää mikään'],
    ],
  },
  {
    name: 'putkimies Vantaalta, huutaa isoilla kirjaimilla',
    subject: 'LASKU 1177 MAKSAMATTA!!!',
    body: `Hei

Hanan vaihto 3.10., lasku 1177, 288,65 €. KOLMAS KERTA KUN LAITAN TÄTÄ VIESTIÄ. MAKSA HETI!!! 

Puhelimeen ette vastaa, ovea ette avaa. Jos tää on joku vitsi niin mua ei naurata.

FI65 5418 1480 6187 79
viite 78 20212

Jarkko / Jarkon Putki Tmi`,
    known: [
      ['tone', 'KOLMAS KERTA KUN LAITAN TÄTÄ VIESTIÄ'],
      ['dueDate', 'MAKSA HETI!!!'],
      ['tone', 'MAKSAMATTA!!!'],
    ],
    unseen: [
      ['tone', 'ovea ette avaa'],
      ['tone', 'mua ei naurata'],
    ],
  },
  {
    name: 'kirvesmies Kajaanista, terassin tarjous, ylimalkainen',
    subject: 'Tarjous terassista',
    body: `Terve Hanna,

kävin kahtomassa sitä pihaa ja terassi onnistuu. Hinta-arvio 24 neliölle kestopuusta on 3 890 € töineen ja tarvikkeineen, alv sisältyy.

Saattaa siihen sitten jotain pientä tulla vielä lisää, sen näkee kun alkaa kaivaa. Perustukset teen pilarikengillä ja kaiteet samaa tavaraa kuin portaissa.

Pitäis vaan päättää äkkiä, kun minulla on muitakin halukkaita jonossa. Puut on tilattava ennen joulua jos meinaa toukokuulle ehtiä.

Reijo Kemppainen`,
    known: [['tone', 'muitakin halukkaita jonossa']],
    unseen: [
      ['surprise', 'jotain pientä tulla vielä lisää'],
      ['tone', 'Pitäis vaan päättää äkkiä'],
    ],
  },
  {
    name: 'copywriter Turusta, syyllistävä muistutus',
    subject: 'Lasku 140 / uutiskirjeet',
    body: `Moikka Jonna,

mitä kuuluu, miten messut meni? Näin kuvista että teidän osasto oli täynnä, hienoa!

Laskun 140 (627,50 €, eräpäivä 6.11.2026) maksua en ole vielä nähnyt. Ymmärrän että on kiire, mutta mulla on vuokra maksamatta ja lapset kyselee miksei tänä vuonna osteta adventtikalenteria. Luulin, että me ollaan kavereita.

Ehditkö hoitaa sen tällä viikolla? Tili FI12 3674 5514 5715 36, viite 72674710.

Terkuin Noora`,
    known: [
      ['dueDate', 'tällä viikolla'],
      ['tone', 'mulla on vuokra maksamatta'],
    ],
    unseen: [
      ['tone', 'lapset kyselee miksei tänä vuonna'],
      ['tone', 'Luulin, että me ollaan kavereita'],
    ],
  },
  {
    name: 'pitopalvelu Porista, laskun numero eri otsikossa',
    subject: 'Lasku 2026-204, muistotilaisuuden tarjoilut',
    body: `Hyvä Kaarina,

toivottavasti tilaisuus sujui rauhallisesti ja kahvi riitti. Lautaliinat voitte tuoda meille silloin kun teille sopii, niillä ei ole kiirettä.

Liitteenä on lasku 2026-240, loppusumma 986,00 €. Eräpäivä on 14.12.2026. Maksu tilille FI12 8484 1351 1020 54, viite 19499.

Otamme osaa suruunne.

Pitopalvelu Marjatta Lehtonen`,
    attachments: [{ name: 'lasku.pdf' }],
    known: [['consistency', '2026-240']],
    unseen: [],
  },
  {
    name: 'virolainen rakennusmies Vantaalla, kylpyhuone, toinen erä',
    subject: 'Lasku 19 kylpyhuone 2. osa',
    body: `Tere Janne,

Kylpyhuone on nyt laatat seinässä ja lattia saumattu. Tämä on toinen osa, lasku 19, 2 510,00 euro, alv sees.

Yks asi on vielä: putki seinän sees oli vana ja minä vahetasin, 180 euro tulee seuraava lasku peale. Ei saanut sinua puhelin kiinni.

Palun maksa 14 päivän sees. Ilman raha minä en tule maanantai töihin, ymmärrät kyllä.

Konto FI65 4794 9063 4132 83, viite 8 21797

Parimat
Priit`,
    attachments: [{ name: 'arve19.pdf' }],
    known: [['dueDate', '14 päivän sees']],
    unseen: [
      ['surprise', '180 euro tulee seuraava lasku peale'],
      ['tone', 'Ilman raha minä en tule maanantai töihin'],
    ],
  },
  {
    name: 'koiratrimmaaja Mikkelistä, summa puuttuu',
    subject: 'Lasku 2026/88 Hilman trimmaus',
    body: `Heippa Päivi!

Hilma oli taas niin reipas, tassujen välitkin sai leikata ilman mutinoita. Tässä tiedot Hilman trimmauksesta, lasku 2026/88:

eräpäivä 4.12.2026
tili FI58 4059 1037 7112 31
viite 653 47229

Korvan takana oli pieni takku, jonka jouduin ajamaan pois, karva kasvaa kyllä jouluksi takaisin. 

Hännänheilutuksin
Trimmaamo Turre / Sari`,
    known: [['missing', 'total']],
    unseen: [],
  },
  {
    name: 'yksityisopettaja Raumalta, maksutapa ja numero puuttuvat',
    subject: 'Matikan tunnit marraskuulta',
    body: `Hei Johanna,

Eetu sai tänään toisen asteen yhtälöt haltuun, olin tosi iloinen! Marraskuussa oli viisi tuntia à 32 €, yhteensä 160 €.

Oliskos sulla mahdollisuus laittaa se piakkoin? En yhtään viittis tämmösestä vaivata, oon huono näissä raha-asioissa.

Ens kerralla aloitetaan derivaatta, kirja mukaan.

Terveisin Iida`,
    known: [
      ['dueDate', 'piakkoin'],
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'En yhtään viittis tämmösestä vaivata']],
  },
  {
    name: 'kuljetusliike Vaasasta, perintä uhkaa',
    subject: 'Erääntynyt saatava, lasku 88120',
    body: `Hei,

kirjanpitomme mukaan lasku 88120 (2 134,00 €, eräpäivä 22.9.2026) on avoinna huolimatta kahdesta huomautuksesta. Huomautusmaksu 5,00 € on lisätty summaan, joten maksettavaa on 2 139,00 €.

Mikäli suoritustanne ei ole kirjattu tilillemme 1.12.2026, ryhdymme oikeudellisiin toimenpiteisiin ja lopetamme kaikki toimitukset. Luottotietomerkintä ei ole yhtiöllenne kunniaksi. Kuljettajamme ovat jo panneet merkille, millaisen talon kanssa ollaan tekemisissä.

Tili FI61 4790 9853 5772 00, viite 709592

Pohjan Rahti Oy, Y-tunnus 3208131-9
Myyntireskontra`,
    known: [
      ['jargon', 'Erääntynyt saatava'],
      ['jargon', 'Mikäli suoritustanne ei ole kirjattu'],
      ['tone', 'lopetamme kaikki toimitukset'],
      ['tone', 'oikeudellisiin toimenpiteisiin'],
    ],
    unseen: [
      ['tone', 'Luottotietomerkintä ei ole yhtiöllenne kunniaksi'],
      ['tone', 'millaisen talon kanssa ollaan tekemisissä'],
    ],
  },
  {
    name: 'kuoronjohtaja Imatralta, liite unohtui',
    subject: 'Joulukonsertin harjoitukset, lasku 9',
    body: `Hei rakas kuoro ja erityisesti rahastonhoitaja Eeva!

Liitteenä lasku 9 syksyn harjoituksista: 14 iltaa à 60 euroa eli yhteensä 840,00 euroa. Eräpäivä on 15.12.2026 ja tili FI72 1813 5199 8415 49, viite 87 49839.

Altot, muistakaa Sylvian toinen säkeistö ulkoa. Lucia-kulkueen kynttilät ovat seurakunnan kaapissa.

Laulaen
Marja-Leena`,
    known: [['missing', 'attachment']],
    unseen: [],
  },
  {
    name: 'graafikko Tampereelta, mennyt eräpäivä uudessa laskussa',
    subject: 'Lasku 311: esitteen taitto',
    body: `Moro Kimmo,

esite lähti eilen painoon ja vedos näytti hyvältä, vaikka se yks sinisen sävy vähän jännitti. Liitteenä lasku 311, 451,80 € (360 € + alv 91,80 €), eräpäivä 20.11.2026. Tili FI13 7159 6053 0014 01, viite 30765098.

Laskuun tulee tästä lähin myös 15 €:n toimistokulu, mikä on nykyään ihan normaalia.

Kuvapankin lisenssit on mulla tallessa, jos niitä joku kysyy.

Morjens, Ville`,
    attachments: [{ name: 'lasku311.pdf' }],
    known: [['dueDate', '20.11.2026']],
    unseen: [['surprise', 'tästä lähin myös 15 €:n toimistokulu']],
  },
  {
    name: 'nuohooja Iisalmesta, epämääräinen maksupäivä',
    subject: 'Nuohouslasku 5520',
    body: `Päivää,

nuohottu 18.11. kaks hormia ja leivinuuni. Lasku 5520, 98,00 euroa. Tili FI78 3133 3047 3295 92, viite 93196073. Maksu tuossa kuunvaihteen tienoilla.

Palopelti on ruosteessa, siihen pittäis laittaa uus ennen ens talavee.

Nuohooja Hyvärinen`,
    known: [],
    unseen: [['dueDate', 'kuunvaihteen tienoilla']],
  },
  {
    name: 'nuori videoeditoija Helsingistä, slangia',
    subject: 'lasku 12 / promovideo',
    body: `Moro moro!

Liitteenä lasku 12 siit promovideost, 1 004 € sis alv. Tilinro FI38 2025 3040 7832 69, viite 47649, deadline 3.12.2026.

Yks juttu viel: te halusitte niin monta kierrosta muutoksia et mä meinasin vetää herneen nenään, ens kerralla päättäkää eka keskenänne mitä te ees haluutte. Ja se lisäleikkaus mitä Jere pyys storyyn niin siit tulee viel joku summa erikseen.

Musa on lisensoitu vuodeks, muistutan sit ens syksynä.

Peace
Onni`,
    attachments: [{ name: 'lasku12.pdf' }],
    known: [],
    unseen: [
      ['tone', 'meinasin vetää herneen nenään'],
      ['tone', 'päättäkää eka keskenänne mitä te ees haluutte'],
      ['surprise', 'siit tulee viel joku summa erikseen'],
    ],
  },
  {
    name: 'puunkaataja Lohjalta, osamaksu, piikittelevä',
    subject: 'Loppuosa laskusta 74',
    body: `Terve,

kiitos 400 eurosta, joka tuli perjantaina. Laskusta 74 (700,00 €) puuttuu siis vielä 350,00 €. Lieneekö laskukone jäänyt sinne mökille, vai oliko tarkoitus maksaa puolet puusta?

Loput pitäisi olla tilillä 4.12.2026. FI51 1828 9834 1651 84, viite 56258.

Kanto on jyrsitty ja halot pinottu vajan taakse, niissä on kyllä polttamista pariksi talveksi.

Arto Lehtola, Puunkaato Lehtola`,
    known: [['consistency', '350,00 €']],
    unseen: [
      ['tone', 'Lieneekö laskukone jäänyt sinne mökille'],
      ['tone', 'tarkoitus maksaa puolet puusta'],
    ],
  },
  {
    name: 'muurari Ylivieskasta, takan tarjous, kapulakieltä',
    subject: 'Tarjous 2026-16 varaavasta takasta',
    body: `Hei Leena ja Esko,

kiitoksia kahvista ja pullasta. Tarjous teidän tuvan takasta on 6 275,00 € (5 000,00 € + alv 25,5 % 1 275,00 €), sisältäen tiilet, luukut ja muuraustyön. Hormin kunto on tarkastettu.

Hinta on annettu varauksin materiaalien hintatason muutoksista johtuen, ja tarjoaja pidättää itsellään oikeuden hinnantarkistuksiin. Toimitusaika sopimuksen mukaan.

Kysykää vapaasti, jos piirustuksessa on jotain epäselvää, se on vähän suttuinen.

Muuraus P. Jylhä`,
    known: [
      ['jargon', 'pidättää itsellään oikeuden'],
      ['jargon', 'Toimitusaika sopimuksen mukaan'],
    ],
    unseen: [['jargon', 'Hinta on annettu varauksin']],
  },
  {
    name: 'arabiankielinen tulkki Oulusta, muistutus kunnalle',
    subject: 'Muistutus, lasku T-58',
    body: `Hyvä talousosasto,

kirjoitan teille koska lasku T-58 tulkkauksesta terveysasemalla 21.9. ei ole maksettu. Summa on 188,25 euroa. Eräpäivä oli 21.10.2026.

Minä anon teiltä nöyrästi, maksakaa ystävällisesti. Te olette iso kunta ja minä olen yksi pieni ihminen. Jos vielä on jokin lomake täytettävä, lähetän sen samana päivänä.

Tilini on FI17 3100 1694 4061 83 ja viite 65485. Uusi päivä maksulle on tiistai 2.12.2026.

Kunnioittaen
Hassan Al-Jabouri`,
    known: [['dueDate', 'tiistai 2.12.2026']],
    unseen: [
      ['tone', 'Minä anon teiltä nöyrästi'],
      ['tone', 'Te olette iso kunta ja minä olen yksi pieni ihminen'],
    ],
  },
  {
    name: 'tilitoimisto Helsingistä, reskontrakieltä',
    subject: 'Avoimet erät, lasku 70133',
    body: `Hei,

reskontramme mukaan teillä on avoimena lasku 70133, 439,25 €, eräpäivä 30.10.2026. Hyvityslasku 70140 on kohdistettu virheellisesti tilikaudelle 2025, joten olemme stornanneet sen.

Pyydämme täsmäyttämään saldon ja saattamaan tilin tasalle 7.12.2026 mennessä. Tili FI33 4795 7761 1844 45, viite 223 49639.

Marraskuun palkat ajetaan normaalisti 30.11.

Ystävällisin terveisin
Tilipalvelu Numeroni Oy`,
    known: [
      ['jargon', 'täsmäyttämään saldon'],
      ['jargon', 'reskontramme mukaan'],
      ['jargon', 'Avoimet erät'],
    ],
    unseen: [
      ['jargon', 'stornanneet'],
      ['jargon', 'saattamaan tilin tasalle'],
    ],
  },
  {
    name: 'keraamikko Fiskarsista, painostava ennakkolasku',
    subject: 'Ennakkolasku 27, astiasto',
    body: `Hei Emilia,

astiastosi savi on jo valettu ja lasitteen koepalat kuivuvat ikkunalla. Liitteenä ennakkolasku 27, 50 % hinnasta eli 520,00 €. Tili FI62 1864 3830 9241 11, viite 36087.

Tämä on viimeinen tilaisuus päästä ennen joulua polttoon, eli nyt ei kannata vitkutella! Maksathan mahdollisimman pian. Uuni ei odota, ja jos paikkasi menee toiselle, siitä on turha syyttää minua.

Sininen lasite näyttää muuten koepalassa vähän vihreämmältä kuin kuvassa, katso kuva 3.

Terveisin Saara`,
    attachments: [{ name: 'ennakko27.pdf' }],
    known: [
      ['tone', 'viimeinen tilaisuus'],
      ['dueDate', 'mahdollisimman pian'],
    ],
    unseen: [
      ['tone', 'nyt ei kannata vitkutella'],
      ['tone', 'siitä on turha syyttää minua'],
    ],
  },
  {
    name: 'venesäilytys Naantalista, väärä ALV-tunnus',
    subject: 'Talvisäilytys 2026–2027, lasku V-339',
    body: `Hei Lars,

veneenne nostettiin 12.10. ja se on paikalla 14 hallissa 2. Akku on irrotettu ja ladattu. Liitteenä lasku V-339, talvisäilytys 1 129,50 € sis. alv 25,5 %.

Eräpäivä 15.12.2026
IBAN FI58 8141 2931 5525 16
Viite 57105
ALV-tunnus FI39248083

Pohjan pesusta peritään lisäksi erillinen korvaus, josta laskutetaan myöhemmin.

Naantalin Talvitelakka Oy`,
    attachments: [{ name: 'V-339.pdf' }],
    known: [['payment', 'FI39248083']],
    unseen: [['surprise', 'peritään lisäksi erillinen korvaus']],
  },
  {
    name: 'rakennussiivooja Kokkolasta, summa eri otsikossa',
    subject: 'Lasku 620, loppusiivous 878,50 €',
    body: `Hei Jukka

Loppusiivous tehty Kaustisentien kohteessa, ikkunat pestiin molemmilta puolilta. Lasku 620 on liitteenä, yhteensä 887,50 €.

Maksu viivytyksettä tilille FI96 3154 8734 3478 35, viite 31163.

Avaimet on työmaakopin laatikossa. Kakkoskerroksen parvekkeella oli rikkinäinen lasi, siitä kuva tulossa.

Terv. Birgitta`,
    attachments: [{ name: '620.pdf' }],
    known: [
      ['consistency', '887,50 €'],
      ['dueDate', 'Maksu viivytyksettä'],
    ],
    unseen: [],
  },
  {
    name: 'liikkeenjohdon konsultti Espoosta, pitkäpiimäinen tarjous',
    subject: 'Tarjous: strategiapäivä',
    body: `Hyvä Marketta,

mahdollistaaksemme yhteisen tahtotilan kirkastamisen esitämme kunnioittavasti tarjouksemme strategiapäivän fasilitoimisesta. Kokonaishinta on 3 137,50 € (2 500,00 € + alv 637,50 €), ja siihen sisältyvät etukäteishaastattelut, päivän ohjaus ja yhteenveto.

Tarjouksen sisällöstä ja siihen liittyvistä seikoista vastaan mielelläni. Mahdolliset jatkotoimet hinnoitellaan tapauskohtaisesti toteutuneen resurssitarpeen pohjalta. Tarjous on voimassa 18.12.2026 asti.

Kokoustila Tapiolassa on alustavasti varattu 14.1., lounas kuuluu hintaan.

Parhain terveisin
Pekka Wahlroos, KTM`,
    attachments: [{ name: 'tarjous_strategiapaiva.pdf' }],
    known: [],
    unseen: [
      ['jargon', 'mahdollistaaksemme yhteisen tahtotilan kirkastamisen'],
      ['jargon', 'esitämme kunnioittavasti'],
      ['jargon', 'siihen liittyvistä seikoista'],
      ['jargon', 'toteutuneen resurssitarpeen pohjalta'],
    ],
  },
  {
    name: 'lapsikuvaaja Kuusamosta, maksumuistutus, eräpäivä ja tili puuttuvat',
    subject: 'Muistutus: lasku 33',
    body: `Moikka Sini!

Laitoin syyskuussa laskun 33 niistä vauvakuvista, 175 €. Oletkohan unohtanut vai onko se tahallista? :D Ihan vaan kysyn, kun viestit näkyy sulla luettuina mutta vastausta ei kuulu.

Minusta olis reilua, että hommat hoidettais eikä mun tarvis täällä kytätä tiliä. Maksaisitko sen pois kuleksimasta?

Vauva on varmaan jo iso, oispa kiva nähdä!

Terkuin Maarit`,
    known: [
      ['missing', 'dueDate'],
      ['missing', 'howToPay'],
    ],
    unseen: [
      ['tone', 'onko se tahallista'],
      ['tone', 'viestit näkyy sulla luettuina'],
      ['tone', 'eikä mun tarvis täällä kytätä tiliä'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'lattia-asentaja Lahdesta, tavallinen lasku',
    subject: 'Lasku 2026-77, olohuoneen parketti',
    body: `Hei Mari,

parketti on valmis ja listat paikallaan. Liitteenä on lasku 2026-77, yhteensä 1 556,20 € (1 240,00 € + alv 25,5 % 316,20 €).

Eräpäivä on 9.12.2026. Maksun voi tehdä tilille FI32 4795 3870 7080 75, viite 646 87825.

Huonekalut voi siirtää takaisin huomisesta alkaen. Laita huopatassut tuolien alle.

Terveisin
Petri Laakso`,
    attachments: [{ name: 'lasku-2026-77.pdf' }],
  },
  {
    name: 'kääntäjä Joensuusta, lyhyt lasku',
    subject: 'Lasku 1021: käyttöohjeen käännös',
    body: `Hei Kirsi,

käännös on toimitettu 23.11. ja lasku 1021 on liitteenä. Summa on 376,50 € (300,00 € + alv 76,50 €) ja eräpäivä 8.12.2026.

Tili: FI86 3674 0370 3969 46
Viite: 359 03567

Kiitos mukavasta työstä!

Terveisin Laura Pitkänen`,
    attachments: [{ name: 'lasku1021.pdf' }],
  },
  {
    name: 'ikkunanpesijä Tampereelta, puhekieltä',
    subject: 'Ikkunat pesty, lasku 208',
    body: `Moro Tarja!

Ikkunat on pesty ja parvekelasit kans. Se keittiön ikkunan kahva oli vähän löysällä, kiristin sen samalla, ei maksa mitään.

Lasku 208, 150,60 € (sis. alv 25,5 %). Eräpäivä 7.12.2026, tili FI63 3610 6406 1355 77, viite 118 64332.

Keväällä taas, laitan viestiä huhtikuussa.

Sami`,
  },
  {
    name: 'tallinpitäjä Salosta, kuukausilasku',
    subject: 'Joulukuun karsinavuokra, lasku 612',
    body: `Hei Anniina,

liitteenä joulukuun karsinavuokra, lasku 612. Yhteensä 480,00 €, eräpäivä maanantai 7.12.2026. Tili on FI62 4054 0654 3158 00 ja viite 245 62809.

Eläinlääkäri tulee rokottamaan hevoset 2.12. klo 10. Jos haluat Ruskan mukaan listalle, vastaa tähän viestiin sunnuntaihin 29.11. mennessä.

Terveisin
Kaisu, Rantatalli`,
    attachments: [{ name: 'lasku612.pdf' }],
  },
  {
    name: 'verhoilija Savonlinnasta, savoa, nojatuoli',
    subject: 'Nojatuoli valmis ja lasku 39',
    body: `Terve Hilkka,

nojatuoli on nyt verhoiltu ja on kyllä kaunis kapistus. Jouset tuli uusittua, niinku syyskuussa sovittiin, ja sammaa kangasta jäi pala talteen.

Lasku 39, yhteensä 527,10 € (420,00 € + alv 107,10 €). Maksupäivä on 11.12.2026, tili FI70 4791 9634 5038 47, viite 529950.

Tuolin tuon perjantaina kymmenen maissa, jos oot kottoo.

Terveisin Unto`,
  },
  {
    name: 'kodinhoitoyritys Vaasasta, ystävällinen muistutus',
    subject: 'Muistutus laskusta 4471',
    body: `Hei Matias,

laskun 4471 (225,90 €) eräpäivä oli 11.11.2026, emmekä ole vielä nähneet maksua. Se on voinut jäädä huomaamatta kiireessä, tai maksu on jo matkalla.

Maksathan laskun 4.12.2026 mennessä. Tili on FI92 5522 7069 7824 91 ja viite 846086. Jos laskussa on jotain epäselvää, soita minulle: 06 555 0142.

Ystävällisin terveisin
Carola Nyman`,
  },
  {
    name: 'maalari Kemistä, tarjous',
    subject: 'Tarjous 15: kahden huoneen maalaus',
    body: `Hei Sirpa,

kiitos että sain tulla katsomaan huoneita. Tarjous kahden makuuhuoneen seinien ja kattojen maalauksesta on 1 380,50 € (1 100,00 € + alv 25,5 % 280,50 €). Hintaan kuuluvat maalit, suojaus ja kaksi maalauskertaa.

Työ kestää kolme päivää ja voin aloittaa 11.1.2027. Tarjous on voimassa 18.12.2026 asti.

Jos kysyttävää tulee, soita vaikka illalla.

Terveisin Aki Mella`,
  },
  {
    name: 'vietnamilaistaustainen ompelija Helsingistä, lyhennykset',
    subject: 'Lasku 54, housut ja verhot',
    body: `Hei Marjut,

housut ja verhot ovat valmiit. Neljä housua lyhennetty, kaksi verhoa lyhennetty.

Lasku 54: yhteensä 96,00 euroa. Maksupäivä on 3.12.2026. Tilini on FI93 3604 0037 8703 79, viite 715 23493.

Voit hakea ne tiistaista lauantaihin, kello 10–18. Kiitos paljon, että tulet taas meidän liikkeeseen.

Terveisin Linh`,
  },
  {
    name: 'ruotsinkielinen merikuljettaja Paraisilta',
    subject: 'Lasku 118, kuljetus Nauvoon',
    body: `Hei Ulla-Maija,

polttopuut ja sauna-ovi on nyt viety saareen ja pinottu laiturin viereen pressun alle. Tuuli oli aika kova, mutta kaikki tuli kuivana perille.

Lasku 118 on liitteenä, 351,40 euroa (280,00 + alv 71,40). Eräpäivä on 10.12.2026, tili FI30 5459 6974 2742 86 ja viite 3 57928.

Terveisin
Göran Sjöblom`,
    attachments: [{ name: 'faktura118.pdf' }],
  },
  {
    name: 'valokuvaaja Kuopiosta, e-lasku ja osamaksun kuittaus',
    subject: 'Lasku 266, toinen erä',
    body: `Hei Jaana,

kiitos, ensimmäinen erä 400,00 € tuli perille 16.11. Toinen erä on lasku 266, 400,00 €, ja sen eräpäivä on 16.12.2026. Lähetin sen myös verkkolaskuna.

Tili FI72 3942 1963 7479 70
Viite 251 80523

Kuvat 1–40 ovat nyt pilvessä, loput tulevat ensi viikolla.

Terveisin Matti Rissanen`,
  },
  {
    name: 'kotiapuyrittäjä Raisiosta, kotitalousvähennys',
    subject: 'Siivouslasku 902',
    body: `Hei Seppo,

marraskuun kaksi siivousta on tehty, lasku 902 on liitteenä. Yhteensä 150,60 €. Summa on kokonaan työtä, joten siitä voi hakea kotitalousvähennystä.

Eräpäivä 14.12.2026, tili FI57 4795 4214 0905 35, viite 29900.

Joulusiivous on kalenterissa 21.12. klo 9.

Terveisin Hanne`,
    attachments: [{ name: 'lasku902.pdf' }],
  },
  {
    name: 'ääniteknikko Turusta, lyhyt',
    subject: 'Keikkalasku 71',
    body: `Moi Lassi,

kiitti lauantaista, soundi oli hyvä. Keikkalasku 71 liitteenä, 502,00 € sis. alv, eräpäivä 9.12.2026. FI16 4790 1820 8661 96, viite 56 47277.

Nähdään Logossa!
Jani`,
    attachments: [{ name: 'keikkalasku71.pdf' }],
  },
  {
    name: 'oikeustulkki Porista, tulkkaus käräjäoikeudessa (sana käräjäoikeus harmiton)',
    subject: 'Lasku 330, käräjäoikeuden istunto 17.11.',
    body: `Hei Eveliina,

tulkkasin 17.11. Satakunnan käräjäoikeudessa klo 9–14. Asian käsittely jatkuu tammikuussa, ja olen varannut 12.1. kalenteriin.

Lasku 330 on liitteenä, yhteensä 564,75 € (450,00 € + alv 114,75 €). Eräpäivä on 9.12.2026, tili FI19 7153 4743 2005 96, viite 2518846.

Terveisin
Aida Rahimi, oikeustulkki`,
    attachments: [{ name: 'lasku330.pdf' }],
  },
  {
    name: 'lukkoseppä Espoosta, pakko ja heti -sanat harmittomina',
    subject: 'Lasku 5012, lukon vaihto',
    body: `Hei Krista,

tulin heti soittosi jälkeen, ja onneksi ovi aukesi poraamatta. Vanha lukko on rikki, eikä sitä ole pakko korjata: uusi lukko toimii samoilla avaimilla.

Lasku 5012, yhteensä 238,45 € (190,00 € + alv 48,45 €), kuten puhelimessa sovimme. Eräpäivä 8.12.2026, tili FI71 3619 6396 9245 51, viite 7992289.

Mukavaa talvea!
Rauno, Lukko-Rane`,
  },
  {
    name: 'hautakiviveistäjä Kuopiosta, surussa rauhallinen lasku',
    subject: 'Lasku 88, kiven kaiverrus',
    body: `Hyvä Anneli,

kaiverrus on valmis, ja kivi on paikallaan Ison hautausmaan korttelissa 14. Kävin aamulla puhdistamassa sen lumesta.

Lasku 88 on liitteenä, yhteensä 614,95 € (490,00 € + alv 124,95 €). Eräpäivä on 15.12.2026, tili FI40 1866 0035 1834 59, viite 9 34817. Jos tarvitset lisää aikaa, kerro, niin sovimme toisen päivän.

Osanotto koko perheelle.

Juhani Miettinen`,
    attachments: [{ name: 'lasku88.pdf' }],
  },
  {
    name: 'sähköyritys Kajaanista, myöhäinen muodollinen muistutus rauhallisesti',
    subject: 'Toinen muistutus, lasku 7781',
    body: `Hei Esa,

laskun 7781 (690,25 €) eräpäivä oli 15.10.2026, eli se on 41 päivää myöhässä. Lähetimme ensimmäisen muistutuksen 3.11.2026.

Viivästyskorko lasketaan eräpäivästä lähtien, ja tähän muistutukseen kuuluu 5,00 €:n huomautusmaksu. Maksettavaa on yhteensä 695,25 € ilman korkoa. Korko laskutetaan erikseen, kun maksu on saapunut. Maksathan summan 9.12.2026 mennessä tilille FI02 1841 2349 3028 25, viite 73037.

Jos et voi maksaa kaikkea kerralla, soita minulle numeroon 08 555 0118, niin teemme maksusuunnitelman.

Ystävällisin terveisin
Kainuun Kodinsähkö Oy, Y-tunnus 2592721-6
Päivi Heikkinen`,
  },
  {
    name: 'puuseppä Loimaalta, sovittu lisätyö, viite hyväksyntään',
    subject: 'Lasku 45, keittiö ja lisähylly',
    body: `Hei Tommi,

keittiö on asennettu. Lisähylly, jonka hyväksyit viestilläsi 6.11. hintaan 125,50 €, on mukana laskussa 45:

keittiö 2 510,00 €
lisähylly 125,50 €
yhteensä 2 635,50 € (sis. alv 25,5 %)

Eräpäivä on 11.12.2026, tili FI88 5797 9106 8801 53, viite 52430. Lasku on liitteenä.

Saranoiden säätö kuuluu takuuseen, soita jos jokin ovi alkaa hangata.

Terveisin Sakari`,
    attachments: [{ name: 'lasku45.pdf' }],
  },
  {
    name: 'näytelmäkirjailija Helsingistä, varoitus-sana näytelmän nimenä',
    subject: 'Lasku 6: Viimeinen varoitus -näytelmän sovitus',
    body: `Hei Taru,

kiitos lukuharjoituksesta, ryhmä löysi Viimeisen varoituksen sävyn heti. Toinen näytös on nyt kolme sivua lyhyempi.

Lasku 6 on liitteenä, 1 255,00 € (1 000,00 € + alv 255,00 €). Eräpäivä on 16.12.2026, tili FI91 5901 0203 2308 41, viite 42 38056.

Terveisin
Kaisa Rautio`,
    attachments: [{ name: 'lasku6.pdf' }],
  },
  {
    name: 'perintäneuvoja pitää luennon, sana perintä harmiton',
    subject: 'Lasku 2026-19, koulutus 19.11.',
    body: `Hei Henri,

kiitos kutsusta kouluttamaan yrittäjiä. Perintää ja maksusuunnitelmia koskevat kysymykset olivat niin hyviä, että lähetin vastaukset vielä kaikille osallistujille.

Lasku 2026-19 on liitteenä: 878,50 € (700,00 € + alv 178,50 €), eräpäivä 10.12.2026. Tili FI21 7152 3653 8853 71, viite 27300.

Terveisin
Susanna Kivelä`,
    attachments: [{ name: 'lasku-2026-19.pdf' }],
  },
  {
    name: 'eläinlääkäri Oulusta, koira kuoli, lasku myötätuntoisesti',
    subject: 'Lasku 9033, Nöpön hoito',
    body: `Hei Maiju,

olen pahoillani Nöpöstä. Teit kaiken oikein, kun toit sen meille jo sunnuntaina.

Lasku 9033 koskee kahta käyntiä, yhteensä 318,00 €. Eräpäivä on 16.12.2026, ja sitä voi siirtää: soita vain vastaanotolle. Tili on FI82 4055 5961 0545 38 ja viite 31700120.

Uurna on haettavissa 1.12. alkaen.

Voimia toivottaen
Elina Karppinen`,
  },
  {
    name: 'korjauslasku, oma virhe myönnetään rauhallisesti',
    subject: 'Korjattu lasku 512 (korvaa laskun 509)',
    body: `Hei Juuso,

laskussa 509 oli väärä tuntimäärä, 9 tuntia, vaikka tein 7. Anteeksi virhe. Liitteenä on korjattu lasku 512, 614,95 €, ja lasku 509 on poistettu.

Uusi eräpäivä on 11.12.2026. Tili FI04 5549 3021 4700 01, viite 12946.

Palvelin on nyt kunnossa ja varmuuskopio ajetaan joka yö klo 2.

Terveisin
Niko Savela`,
    attachments: [{ name: 'lasku512.pdf' }],
  },
  {
    name: 'kansalaisopiston tiedottaja, tarjous ja alennus joka on sovittu',
    subject: 'Lasku 2210, ryhmäalennus mukana',
    body: `Hei Pirjo,

kymmenen hengen ryhmänne sai 15 % alennuksen, kuten 2.11. sovimme. Hinta on 340,00 €, kun täysi hinta olisi ollut 400,00 €.

Lasku 2210 on liitteenä, eräpäivä 9.12.2026, tili FI16 5514 1822 0956 97, viite 41 33672.

Savipaja alkaa 12.1.2027 klo 17.30, ota essu mukaan.

Terveisin Kansalaisopisto, Jonna`,
    attachments: [{ name: 'lasku2210.pdf' }],
  },
  {
    name: 'remonttiyrittäjä Lappeenrannasta, tarjouksen hinnankorotus perusteltuna',
    subject: 'Tarkistettu tarjous 31, saunan paneelit',
    body: `Hei Jorma,

puhelussamme 20.11. vaihdoit kuusipaneelin haapaan, joten hinta muuttuu. Uusi hinta on 2 008,00 € (1 600,00 € + alv 25,5 % 408,00 €), vanha oli 1 757,00 €. En tilaa puuta ennen kuin olet vastannut tähän viestiin.

Tarjous on voimassa 11.12.2026 asti. Jos haapa on liikaa, kuusi sopii yhtä hyvin.

Terveisin Timo Karhu`,
  },
  {
    name: 'elokuvakerho, vihainen-sana ja rangaistus elokuvan nimissä',
    subject: 'Lasku 17, elokuvaesitykset',
    body: `Moi Eero,

Rikos ja rangaistus keräsi 64 katsojaa ja Kaksitoista vihaista miestä jopa 81, joten uusinta kannattaisi. Projektori toimi koko illan.

Lasku 17, yhteensä 251,00 € (200,00 € + alv 51,00 €). Eräpäivä 8.12.2026, tili FI35 5945 2693 9913 28, viite 6 75286.

Terveisin Aino`,
  },
]
