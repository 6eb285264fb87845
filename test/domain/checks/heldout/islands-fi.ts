/** Finnish mails of freelancers and small firms, of writers born here and elsewhere: 40 faulty, 40 good. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber in Kuopio, first invoice, Savo chat',
    subject: 'Lasku 2231, keittiön hanat',
    body: `Moro Erkki,

tässä lasku hanojen vaihosta ja siitä lattiakaivosta. Työ 4 h x 58 € = 232 €, tarvikkeet 141 €, yhteensä 373 € (sis. alv).

Jouvuin samalla uusimaan sen vanhan lyijymuhvin, vaikkei siitä ollut puhetta. Se on tuossa tarvikkeissa.

Tili FI95 2001 1829 1417 72, viite 22318, maksuehto 14 pv netto.

Hyvvee loppuviikkoo!
Pentti / LVI-Pentti Räsänen`,
    attachments: [{ name: 'lasku-2231.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [['surprise', 'vaikkei siitä ollut puhetta']],
  },

  {
    name: 'young graphic designer in Helsinki, second reminder, sarcastic',
    subject: 'Lasku 2026-087, taas kerran',
    body: `Hei Jonna,

toivottavasti syksyn kampanja on lähtenyt hyvin käyntiin, näin teidän julisteita metrossa ja ne näytti tosi hyviltä isossa koossa.

Lasku 2026-087 (1 129,50 €) erääntyi 28.10. Olen laittanut siitä jo kerran viestiä. Ilmeisesti teillä riittää rahaa metromainoksiin mutta ei niiden tekijälle.

Maksaisitko tilille FI43 8000 1201 1524 45 viitteellä 20873 nyt heti, kiitos. Lasku on liitteenä.

Saara Kivelä
graafinen suunnittelija`,
    attachments: [{ name: 'lasku_2026-087.pdf' }],
    known: [['dueDate', 'nyt heti']],
    unseen: [
      ['tone', 'taas kerran'],
      ['tone', 'Ilmeisesti teillä riittää rahaa metromainoksiin mutta ei niiden tekijälle'],
    ],
  },

  {
    name: 'cleaning firm in Tampere, monthly invoice, officialese',
    subject: 'Lasku 44510 / marraskuu 2026',
    body: `Arvoisa asiakas,

täten saatamme tietoonne, että marraskuun 2026 siivouspalveluja koskeva lasku 44510 on laadittu ja se on liitteenä.

Ylläpitosiivous 4 viikkoa: 640,00 €
Ikkunanpesu: 180,00 €
Alv 25,5 %: 209,10 €
Yhteensä: 1 029,10 €

Pyydämme ystävällisesti suorittamaan maksun eräpäivään 11.12.2026 mennessä tilille FI95 4055 0039 8259 77, viite 4 45102.

Mikäli teillä ilmenee kysyttävää edellä mainittuun liittyen, olkaa hyvä ja ottakaa yhteyttä allekirjoittaneeseen.

Kunnioittaen
Marja-Leena Ojala
Puhdas Pirkka Oy`,
    attachments: [{ name: 'lasku_44510.pdf' }],
    known: [
      ['jargon', 'täten saatamme tietoonne'],
      ['jargon', 'suorittamaan maksun'],
      ['jargon', 'Mikäli teillä ilmenee kysyttävää'],
      ['jargon', 'edellä mainittuun liittyen'],
      ['jargon', 'allekirjoittaneeseen'],
    ],
    unseen: [],
  },

  {
    name: 'wedding photographer in Turku, grovelling first reminder',
    subject: 'Pieni muistutus laskusta 318',
    body: `Moikka Essi ja Tuomas,

mää oon hirveen pahoillani, että joudun vaivaamaan teitä tämmösellä heti häämatkan jälkeen. Häpeän vähän jo kun kirjoitan tätä.

Eli toi lasku 318, 1 450 €, eräpäivä oli 16.11.2026. Sitä ei oo vielä näkyny tilillä. Se voi tietysti olla munkin moka, oon niin huono näissä raha-asioissa!

Jos vaan millään pystyisitte laittaan sen joskus lähiaikoina, olisin ikikiitollinen. Tilinumero on FI27 3636 3034 1672 13 ja viite 3188.

Kuvagalleria on auki maaliskuun loppuun, eli ladatkaa rauhassa.

Halauksin,
Minttu`,
    known: [
      ['dueDate', 'joskus lähiaikoina'],
      ['tone', 'hirveen pahoillani, että joudun vaivaamaan'],
    ],
    unseen: [
      ['tone', 'Häpeän vähän jo kun kirjoitan tätä'],
      ['tone', 'oon niin huono näissä raha-asioissa'],
      ['tone', 'olisin ikikiitollinen'],
    ],
  },

  {
    name: 'Swedish-speaking carpenter from Närpiö, invoice with wrong weekday',
    subject: 'Lasku 611 - kuistin portaat',
    body: `Hei Antti!

Nyt on portaat valmiit ja kaide maalattu kahteen kertaan. Jos huomaat keväällä että joku lauta elää, soita, tulen katsomaan.

Lasku 611:
Materiaali 412,00 €
Työ 18 tuntia á 45 € = 810,00 €
Yhteensä 1 222,00 € sisältää moms

Maksu tilille FI36 4743 4094 5807 31, viite 6114, viimeistään perjantaina 10.12.2026.

Terveisin
Kaj-Erik Norrgård
Norrgårds Snickeri`,
    attachments: [{ name: 'lasku 611.pdf' }],
    known: [['dueDate', 'perjantaina 10.12.2026']],
    unseen: [],
  },

  {
    name: 'Estonian renovation entrepreneur in Vantaa, sum that does not add up',
    subject: 'Arve/lasku 77 kylpyhuone',
    body: `Tere Mika,

kylpyhuone nyt valmis, siivosin ja vein jätteet pois. Avain jätin postilaatikkoon kuten sovimme.

Lasku 77:
purku 450 €
vedeneristys 620 €
laatoitus 1380 €
yhteensä 2550 €, alv 0 koska rakennusala, käännetty verovelvollisuus

Lasku PDF on mukana. Maksaa voit tilille FI07 1193 5091 7400 21 viite 70771. Eräpäivä 14 päivää.

Jos et maksa ajoissa, takuu ei ole voimassa.

Terveisin Marek Tamm`,
    attachments: [{ name: 'lasku77.pdf' }],
    known: [
      ['consistency', '2550 €'],
      ['dueDate', '14 päivää'],
      ['jargon', 'käännetty verovelvollisuus'],
    ],
    unseen: [['tone', 'Jos et maksa ajoissa, takuu ei ole voimassa']],
  },

  {
    name: 'massage therapist in Oulu, invoice without total and with no account',
    subject: 'Lasku hieronnoista, lokakuu',
    body: `Hei Ritva,

kiitos taas mukavista käynneistä! Hartia tuntui viimeksi jo selvästi pehmeämmältä, muista ne ovenkarmivenytykset.

Lokakuun käynnit (3.10., 14.10. ja 28.10.) olivat kaikki 60 minuutin hierontoja. Lasku on numero 1092 ja eräpäivä on 9.12.2026.

Seuraava vapaa aika olisi 3.12. klo 15, sopisiko se?

Terveisin
Anne-Mari, Hieronta Anne-Mari Kello`,
    known: [
      ['missing', 'total'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },

  {
    name: 'forest machine firm in Kainuu, late reminder, blunt',
    subject: 'Lasku 5540',
    body: `Terve.

Lasku 5540, summa 3 765,00 €, eräpäivä 15.9.2026. Rahoja ei oo näkyny.

Harvennus tehtiin elokuussa ja puut on jo ajettu tienvarteen ja myyty. Sulla on siis rahat taskussa ja meillä polttoainelaskut maksamatta. Näin ei tehdä kun ollaan naapureita.

Joulukuun neljänteen (4.12.2026) saakka oottelen. Sen jälkeen asia menee perintään ja koko kylä saa kuulla miten täällä maksetaan.

Tili FI89 5468 0252 6018 14 viite 55408

Kauko Heikkinen
Metsäkone Heikkinen Tmi`,
    known: [['tone', 'Sen jälkeen asia menee perintään']],
    unseen: [
      ['tone', 'Sulla on siis rahat taskussa ja meillä polttoainelaskut maksamatta'],
      ['tone', 'Näin ei tehdä kun ollaan naapureita'],
      ['tone', 'koko kylä saa kuulla miten täällä maksetaan'],
    ],
  },

  {
    name: 'bookkeeper in Lahti, dense accounting language',
    subject: 'Tilitoimiston lasku 20261188',
    body: `Hei,

ohessa lasku 20261188 kuluvan kauden kirjanpidosta, määrältään 376,50 €, eräpäivä 7.12.2026.

Laskuun sisältyy kuukausiveloituksen lisäksi jaksotus- ja oikaisutapahtumien vienti pääkirjaan sekä myyntireskontran täsmäytys. Avoinna olevat erät kohdistetaan FIFO-periaatteella ensisijaisesti koroille ja vasta toissijaisesti pääomalle.

Maksutili FI55 5000 1535 6230 18, viite 2026 11886.

Palautattehan joulukuun tositteet viimeistään 8.1.

Ystävällisin terveisin
Päivi Lindroos, KLT`,
    attachments: [{ name: '20261188.pdf' }],
    known: [
      ['jargon', 'myyntireskontran täsmäytys'],
      ['jargon', 'FIFO-periaatteella'],
      ['jargon', 'pääomalle'],
    ],
    unseen: [['jargon', 'jaksotus- ja oikaisutapahtumien vienti pääkirjaan']],
  },

  {
    name: 'piano tuner, elderly, invoice with an impossible date',
    subject: 'Pianon viritys, lasku 58',
    body: `Hyvä rouva Salmela,

kiitän vieraanvaraisuudesta ja erinomaisesta mustikkapiirakasta. Flyygelinne on nyt vireessä, mutta suosittelen huoneeseen ilmankostutinta pakkasten ajaksi.

Viritys ja kahden kielen vaihto maksavat yhteensä 215 euroa. Lasku numero 58 on liitteenä, ja sen voi maksaa 31.11.2026 mennessä tililleni FI84 2001 1879 5422 00, viitenumero 19583.

Parhain terveisin
Olavi Stenroos`,
    attachments: [{ name: 'Lasku 58.pdf' }],
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },

  {
    name: 'chimney sweep firm, second reminder in capitals',
    subject: 'Maksumuistutus, lasku 9043',
    body: `Hei

Laskua 9043 (86,00 €, eräpäivä 2.11.2026) ei ole maksettu.

TÄMÄ ON JO TOINEN MUISTUTUS!! Nuohooja on käynyt, piippu on puhdas, mutta asiakas on vaiti.

Maksu viipymättä tilille FI94 8000 1290 6790 35, viite 90434.

Ensi kerralla tulemme vain ennakkomaksulla.

Nuohous Savolainen Ky`,
    known: [
      ['tone', 'TÄMÄ ON JO TOINEN MUISTUTUS!!'],
      ['dueDate', 'viipymättä'],
    ],
    unseen: [
      ['tone', 'piippu on puhdas, mutta asiakas on vaiti'],
      ['tone', 'Ensi kerralla tulemme vain ennakkomaksulla'],
    ],
  },

  {
    name: 'dog trainer, reminder with marketing',
    subject: 'Muistutus: pentukurssin lasku 402',
    body: `Heippa Laura ja Nuppu!

Pentukurssin lasku 402, 165 €, oli erääntynyt 18.11. ja se näkyy meillä vielä avoimena. Jos maksu on jo matkalla, voit unohtaa tämän.

Maksathan 4.12.2026 mennessä: FI90 4055 0078 7789 39, viite 4022.

Muuten, tammikuussa alkaa arkitottelevaisuuden jatkokurssi, ja nyt varaamalla saat siitä 15 % alennuksen! Paikat viedään käsistä.

Rapsutuksin
Katja / Häntä pystyyn`,
    known: [
      ['incentive', 'nyt varaamalla saat siitä 15 % alennuksen'],
      ['incentive', 'Paikat viedään käsistä'],
    ],
    unseen: [],
  },

  {
    name: 'web developer in Jyväskylä, invoice with unagreed hours',
    subject: 'Lasku 2026-41: verkkokaupan päivitys',
    body: `Moi Henri,

päivitys on tuotannossa ja maksut kulkee. Tein pari testitilausta, molemmat meni läpi.

Lasku 2026-41 on liitteenä. Sovittu työ 1 800 €, lisäksi 7 tuntia à 85 € eli 595 €. Yhteensä 2 395 € + alv 25,5 % (610,73 €) = 3 005,73 €.

Nuo seitsemän tuntia tuli siitä, kun teidän vanha koodi osoittautui sotkuksi ja päätin samalla siivota sen.

Maksuehto 30 pv EOM, tilille FI32 3636 3074 8526 09, viite 20 26419.

Jere Mäntylä`,
    attachments: [{ name: 'lasku-2026-41.pdf' }],
    known: [['dueDate', '30 pv EOM']],
    unseen: [
      ['surprise', 'päätin samalla siivota sen'],
      ['tone', 'teidän vanha koodi osoittautui sotkuksi'],
    ],
  },

  {
    name: 'architect in Espoo, estimate in officialese',
    subject: 'Tarjous T-2026-19, omakotitalon laajennus',
    body: `Hyvä perhe Nieminen,

viitaten käymiimme keskusteluihin tarjoamme laajennuksen pääsuunnittelun kiinteään hintaan 6 400 € sis. alv 25,5 %.

Hinta kattaa luonnokset, lupapiirustukset ja kaksi palaveria kunnan rakennusvalvonnassa. Lupamaksut kunta laskuttaa suoraan teiltä.

Tarjous on voimassa toistaiseksi. Pidätämme oikeuden hinnanmuutoksiin. Mahdolliset lisäpalaverit ja muut eteen tulevat seikat veloitetaan sitten erikseen harkintamme mukaan.

Terveisin
Arkkitehtitoimisto Vuori & Wikström
Elina Vuori`,
    attachments: [{ name: 'tarjous-T-2026-19.pdf' }],
    known: [
      ['jargon', 'viitaten käymiimme keskusteluihin'],
      ['jargon', 'Pidätämme oikeuden hinnanmuutoksiin'],
    ],
    unseen: [['surprise', 'muut eteen tulevat seikat veloitetaan sitten erikseen harkintamme mukaan']],
  },

  {
    name: 'electrician in Seinäjoki, invoice number differs',
    subject: 'Lasku 3187',
    body: `Moi,

tuos olis lasku 3178 latausaseman asennuksesta. Laite 890 €, työ ja kaapeli 415 €, yhteensä 1 305 € (alv sisältyy).

Asema on testattu ja pöytäkirja löytyy toisesta liitteestä. Säilytä se, vakuutusyhtiö kysyy sitä joskus.

Tili FI83 4743 4044 2323 26, viite 8 70010, eräpäivä 9.12.2026.

Sähkö-Kangas
Jarmo`,
    attachments: [{ name: 'lasku.pdf' }, { name: 'kayttoonottopoytakirja.pdf' }],
    known: [['consistency', '3178']],
    unseen: [],
  },

  {
    name: 'caterer in Porvoo, Swedish-speaking, invoice with wrong IBAN',
    subject: 'Lasku 129, syntymäpäivät 21.11.',
    body: `Hei Margareta ja Leo,

kiitos että saimme tulla! Lohi riitti juuri ja juuri, hyvä että otettiin se toinen filee.

Lasku 129: ruoka 32 hengelle à 38 € = 1 216 €, tarjoilija 5 h à 32 € = 160 €, yhteensä 1 376 €.

Eräpäivä 7.12.2026, tili FI82 1193 5019 8344 43, viite 12904.

Pahoittelen jos kirjoitan jotain väärin, suomi on minun toinen kieli.

Lämpimästi
Ann-Sofi Holmqvist, Annsofis Kök`,
    attachments: [{ name: 'Lasku129.pdf' }],
    known: [['payment', 'FI82 1193 5019 8344 43']],
    unseen: [],
  },

  {
    name: 'Russian-born seamstress in Lappeenranta, invoice without number',
    subject: 'Lasku, verhot ja iltapuku',
    body: `Hyvää päivää Tuula,

verhot on valmiit ja voitte hakea ne milloin vaan, olen paikalla kymmenestä viiteen. Iltapuvun helma on lyhennetty neljä senttiä kuten toivoitte.

Hinta: verhot 140 €, iltapuku 45 €. Yhteensä 185 €.

Tilinumero FI31 5468 0230 8023 02, viestiksi teidän nimi. Maksu pitää tehdä sitten kun vaatteet on haettu.

Minulla on pieni yritys ja vuokra pitää maksaa, siksi odotan että asiakas ymmärtää.

Svetlana Ivanova
Ompelimo Neula`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', 'sitten kun vaatteet on haettu'],
      ['tone', 'vuokra pitää maksaa, siksi odotan että asiakas ymmärtää'],
    ],
  },

  {
    name: 'DJ in Rovaniemi, third reminder with ultimatum',
    subject: 'Kolmas viesti laskusta 66',
    body: `Moro,

laitan nyt kolmannen kerran viestiä keikasta 3.10. Lasku 66, 480 €, eräpäivä 17.10.2026.

Joko rahat on tilillä huomenna tai teidän firman nimi lähtee kiertoon kaikille Lapin keikkamuusikoille. Ite saat valita.

Tili: FI02 5000 1557 7463 74
Viite: 66060

En mie tätä harrastuksekseni tee, vaikka te näköjään niin luulette.

DJ Kelo / Juha-Matti Alatalo`,
    known: [['dueDate', 'huomenna']],
    unseen: [
      ['tone', 'teidän firman nimi lähtee kiertoon kaikille Lapin keikkamuusikoille'],
      ['tone', 'Ite saat valita'],
      ['tone', 'vaikka te näköjään niin luulette'],
    ],
  },

  {
    name: 'solo lawyer in Helsinki, late reminder in legalese',
    subject: 'Maksukehotus, lasku 2026/233',
    body: `Hyvä vastaanottaja,

toimeksiantoonne perustuva saatavamme, lasku 2026/233, määrältään 1 882,50 €, on erääntynyt maksettavaksi 20.10.2026, eikä siitä ole tähän päivään mennessä näkynyt maksua.

Kehotamme Teitä suorittamaan mainitun saatavan viivästysseuraamuksineen tilille FI27 2001 1886 4542 82, viite 202 62336, viimeistään 4.12.2026 uhalla, että asia muutoin saatetaan enemmittä huomautuksitta tuomioistuimen ratkaistavaksi.

Kunnioittavasti
Varatuomari Heikki Aalto`,
    attachments: [{ name: 'lasku-2026-233.pdf' }],
    known: [
      ['jargon', 'toimeksiantoonne perustuva saatavamme'],
      ['jargon', 'erääntynyt maksettavaksi'],
      ['jargon', 'suorittamaan mainitun saatavan'],
      ['jargon', 'viivästysseuraamuksineen'],
      ['tone', 'uhalla, että asia muutoin saatetaan'],
      ['jargon', 'enemmittä huomautuksitta'],
    ],
    unseen: [],
  },

  {
    name: 'business consultant, English buzzwords, revised price',
    subject: 'Päivitetty tarjous, strategiatyö Q1',
    body: `Moi Petri,

kiitti eilisestä sessiosta, hyvä draivi! Kuten puhuttiin, toinen työpaja jää pois ja haastattelut on nyt kahdeksan eikä kaksitoista.

Uusi hinta on 7 200 € + alv 25,5 % = 9 036 €. Aiempi oli 9 800 € + alv.

Laskutus upfront 50 %, loput delivery-vaiheessa, payment terms 14d net. Out-of-scope-tekeminen menee time & material -pohjalla.

Jos tää on ok, vastaa vaikka vaan peukulla niin buukkaan tammikuun.

Sami`,
    known: [
      ['jargon', 'payment terms 14d net'],
      ['jargon', 'Out-of-scope-tekeminen'],
      ['jargon', 'time & material -pohjalla'],
      ['jargon', 'upfront'],
    ],
    unseen: [['jargon', 'loput delivery-vaiheessa']],
  },

  {
    name: 'moving company in Vantaa, invoice with a fee nobody agreed',
    subject: 'Muuttolasku 7719',
    body: `Hei Johanna,

kiitos kun valitsit meidät! Toivottavasti uusi koti tuntuu jo omalta.

Lasku 7719:
Muutto 5 h x 89 € = 445 €
Porraslisä 3. kerros 60 €
Pianolisä 90 €
Yhteensä 595 €

Hissi oli epäkunnossa ja tuota pianoa ei oltu mainittu, niin laitettiin niistä omat rivit laskulle.

Lasku tulee tässä liitteenä. Maksa viim. 10/12/2026, FI34 8000 1221 7533 70, viite 77198.

Muuttopojat Oy`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', '10/12/2026'],
    ],
    unseen: [['surprise', 'niin laitettiin niistä omat rivit laskulle']],
  },

  {
    name: 'snow-clearing man in Pori, recurring, no due date',
    subject: 'Lumityöt, lasku 14',
    body: `Iltaa,

lasku 14 marraskuun lumitöistä. Pihalla käyty kuus kertaa, 35 €/kerta, yhteensä 210 €.

Tili FI60 4055 0008 1836 55, viite 14148.

Hiekka loppu kesken viimeks, tuon uuden säkin ens kerralla. Autot sais ajaa aamulla pois edestä ennen seittemää.

T. Raimo Virta`,
    attachments: [{ name: 'lasku14.pdf' }],
    known: [['missing', 'dueDate']],
    unseen: [],
  },

  {
    name: 'excavator contractor, part payment invoice with template leftovers',
    subject: 'Lasku 880, 2. maksuerä',
    body: `Hei [asiakkaan nimi],

toinen maksuerä sovitun taulukon mukaan: pohjatyöt valmiit ja salaojat paikallaan. Lasku 880 on liitteenä.

Maksuerä 2/3: 4 500 € (sis. alv). Kolmas erä 3 000 € laskutetaan, kun piha on tasattu.

Eräpäivä XX.12.2026, tili FI72 3636 3024 1592 04, viite 88006.

Kuvat salaojista ennen peittoa saat erikseen.

Terv. Maanrakennus Hakala
Timo Hakala`,
    attachments: [{ name: 'lasku_880.pdf' }],
    known: [
      ['consistency', '[asiakkaan nimi]'],
      ['dueDate', 'XX.12.2026'],
    ],
    unseen: [],
  },

  {
    name: 'life coach, passive-aggressive reminder',
    subject: 'Lasku 2026-15 ja avoimuus',
    body: `Ihana Kirsi,

olen pohtinut, miten sanoa tämän rakkaudella. Laskusi 2026-15 (360 €, eräpäivä 6.11.2026) on edelleen avoinna.

Me puhuimme paljon lupausten pitämisestä. Nyt on hyvä hetki kysyä itseltäsi, mitä maksamatta jättäminen kertoo sinusta. Raha on energiaa, ja se jumittaa silloin kun emme ole rehellisiä.

Voit tehdä siirron silloin kun tuntuu oikealta, tilille FI73 4743 4026 6473 76 viitteellä 20 26150.

Valoa
Sirpa Maaria`,
    known: [],
    unseen: [
      ['dueDate', 'silloin kun tuntuu oikealta'],
      ['tone', 'mitä maksamatta jättäminen kertoo sinusta'],
      ['tone', 'se jumittaa silloin kun emme ole rehellisiä'],
      ['tone', 'Me puhuimme paljon lupausten pitämisestä'],
    ],
  },

  {
    name: 'maths tutor, student, first invoice, vague day',
    subject: 'lasku 3, matikan tunnit',
    body: `Moi Niina!

Eetu on petrannu tosi hyvin, viimesessä kokeessa jo 8½ :) Jatketaan derivaatalla ens viikolla.

Lasku 3: 4 x 60 min, à 28 € = 102 €.

Voit maksaa MobilePayllä numeroon 040 553 2178, ei mitään kiirettä, sillon ku sulle sopii.

t. Aleksi`,
    known: [
      ['consistency', '102 €'],
      ['dueDate', 'sillon ku sulle sopii'],
    ],
    unseen: [],
  },

  {
    name: 'Iraqi-born interpreter in Turku, polite non-native, grammar and heavy apology',
    subject: 'Lasku 2026-204 tulkkaus',
    body: `Arvoisa Herra Johtaja,

kunnioittaen pyydän anteeksi että häiritsen arvokasta aikaanne minun pienen laskun takia.

Tulkkaus terveysasema 12.11.2026, kaksi tunti, 45 € tunti, yhteensä 90 €. Lasku numero 2026-204. Pankkitili FI38 1193 5023 0972 19, viite 202 62048.

Eräpäivä on 20.11.2026. Jos olen tehnyt virhe, syy on vain minun ja pyydän armoa.

Suurella kunnioituksella
Hassan Al-Jabouri`,
    attachments: [{ name: 'lasku 2026-204.pdf' }],
    known: [
      ['tone', 'pyydän anteeksi että häiritsen arvokasta aikaanne'],
      ['dueDate', '20.11.2026'],
    ],
    unseen: [
      ['tone', 'minun pienen laskun takia'],
      ['tone', 'syy on vain minun ja pyydän armoa'],
    ],
  },

  {
    name: 'podcast editor, two due dates',
    subject: 'Lasku 2026-31 / jaksot 12–15',
    body: `Moikka Oona,

jaksot 12–15 on leikattu ja masteroitu, tiedostot löytyy Drivesta. Jakson 14 alussa oli kohinaa, sain sen melkein pois.

Lasku 2026-31 on liitteenä: 4 jaksoa à 190 € = 760 €, alv 25,5 % 193,80 €, yhteensä 953,80 €. Eräpäivä on 9.12.2026.

Tili FI21 5468 0241 0946 67, viite 20 26312. Rahat tilillä 2.12. mennessä, kiitos!

Ville Sorsa`,
    attachments: [{ name: 'lasku-2026-31.pdf' }],
    known: [['dueDate', '2.12. mennessä']],
    unseen: [],
  },

  {
    name: 'illustrator in Tampere, reminder full of guilt',
    subject: 'Lasku 2026-9 avoinna',
    body: `Hei Maija,

kuvituslasku 2026-9, 620 €, on ollut auki 30.10. lähtien.

En ole nukkunut kunnolla viikkoon, koska en tiedä, millä maksan joulukuun vuokran. Lapsen talvikengätkin odottaa tätä maksua. Teille tämä on pikkuraha.

Voisitko katsoa asian kuntoon 1.12.2026 mennessä? Tili FI46 5000 1569 2323 22, viite 2 02691.

Kirjan kansi näyttää muuten upealta, kiitos painojäljestä!

Iida Peltonen`,
    known: [],
    unseen: [
      ['tone', 'Teille tämä on pikkuraha'],
      ['tone', 'En ole nukkunut kunnolla viikkoon'],
      ['tone', 'Lapsen talvikengätkin odottaa tätä maksua'],
    ],
  },

  {
    name: 'boatyard in Parainen, Swedish-speaking, winter storage, moralising',
    subject: 'Talvisäilytys, lasku 1206',
    body: `Hei Göran Lehtonen,

vene on nostettu ja pesty, pukki oli vähän lyhyt joten lisäsimme kaksi tukea.

Lasku 1206, talvisäilytys 11 m: 780 €. Kaksi tukea lisäksi 90 €, niitä emme olleet puhuneet mutta ilman niitä ei mennyt. Summa 870 €.

Maksu 8.12.2026, tili FI04 2001 1860 3470 49, viite 12069. Muistutan että viime vuonna maksoit kaksi kuukautta myöhässä, se ei ole herrasmiehen tapa.

Terveisin
Bosse Söderlund, Söderlunds Varv`,
    attachments: [{ name: 'lasku_1206.pdf' }],
    known: [],
    unseen: [
      ['surprise', 'niitä emme olleet puhuneet'],
      ['tone', 'viime vuonna maksoit kaksi kuukautta myöhässä'],
      ['tone', 'se ei ole herrasmiehen tapa'],
    ],
  },

  {
    name: 'garage in Kotka, invoice, keeps car as pressure',
    subject: 'Lasku 15533 Skoda',
    body: `Moi,

Skoda on valmis. Vaihdettiin jakohihna, vesipumppu ja samalla etujarrulevyt kun ne näytti huonoilta.

Työ 390 €
Osat 517 €
Yhteensä 907 €

Lasku 15533 liitteenä. Maksu kortilla noudettaessa tai tilille FI89 8000 1233 6980 27, viite 1 55337, viimeistään 4.12.2026. Auto ei liiku pihasta ennen kuin raha on täällä.

Ollaan auki arkisin 8–16.

Autokorjaamo Ranta`,
    attachments: [{ name: '15533.pdf' }],
    known: [],
    unseen: [
      ['surprise', 'samalla etujarrulevyt kun ne näytti huonoilta'],
      ['tone', 'Auto ei liiku pihasta ennen kuin raha on täällä'],
    ],
  },

  {
    name: 'florist, first reminder, total differs from the subject',
    subject: 'Maksumuistutus: lasku 2217, 148,00 €',
    body: `Hei Outi,

pieni muistutus kukkalaskusta 2217. Sen summa on 184,00 € ja eräpäivä oli 13.11.2026.

Hautajaisiin sidotut kukat menivät perille ajallaan, ja omaiset ovat kiittäneet niitä kauniisti.

Maksaisitko laskun pikimmiten tilille FI61 4055 0074 4311 45, viite 22172.

Osanottoni vielä kerran,
Kukkakauppa Orvokki / Taina`,
    known: [
      ['consistency', '184,00 €'],
      ['dueDate', 'pikimmiten'],
    ],
    unseen: [],
  },

  {
    name: 'property manager, dense officialese reminder',
    subject: 'Huomautus: vastike, lasku 100871',
    body: `Hyvä osakas,

yhtiön reskontran mukaan hoitovastikettanne koskeva lasku 100871 (318,40 €, eräpäivä 5.11.2026) on edelleen suorittamatta.

Jos maksua ei näy yhtiön tilillä FI20 3636 3012 8923 29 (viite 10 08713) 3.12.2026 mennessä, hallitus harkitsee huoneiston ottamista yhtiön hallintaan. Kaikki muut osakkaat kyllä hoitavat velvoitteensa.

Mikäli maksu on suoritettu, tämä kirje on aiheeton.

Isännöinti Kruunu Oy
Seppo Mustonen`,
    known: [
      ['jargon', 'yhtiön reskontran mukaan'],
      ['jargon', 'edelleen suorittamatta'],
      ['jargon', 'tämä kirje on aiheeton'],
    ],
    unseen: [
      ['tone', 'hallitus harkitsee huoneiston ottamista yhtiön hallintaan'],
      ['tone', 'Kaikki muut osakkaat kyllä hoitavat velvoitteensa'],
    ],
  },

  {
    name: 'dance teacher, course fee reminder with offers and pressure',
    subject: 'Kurssimaksu, lasku 553',
    body: `Heissan Pinja!

Syyskauden kurssimaksu, lasku 553, 128 €, oli maksettava 1.11. mennessä.

Ilman maksua paikkasi joulunäytöksessä annetaan seuraavalle jonossa. Ajattele, miltä muista ryhmässä tuntuu, jos koreografia menee sinun takiasi uusiksi.

Maksathan 30.11.2026 mennessä tilille FI90 4743 4081 5994 13, viite 55301. Ja hei: jos ilmoittaudut samalla kevätkaudelle, saat tanssikassin kaupan päälle!

Tanssistudio Askel`,
    known: [['incentive', 'saat tanssikassin kaupan päälle']],
    unseen: [
      ['tone', 'paikkasi joulunäytöksessä annetaan seuraavalle jonossa'],
      ['tone', 'jos koreografia menee sinun takiasi uusiksi'],
    ],
  },

  {
    name: 'wilderness guide in Inari, invoice to a travel agency, card number',
    subject: 'Lasku 2026-118, revontuliretki',
    body: `Terve Merja,

ryhmä oli mukava ja taivaskin armollinen, revontulet näkyi molempina iltoina. Yks rukkanen jäi tulille, laitan postissa.

Lasku 2026-118: retki 10 henkeä à 95 € = 950 €. Liitteenä pdf.

Eräpäivä 11.12.2026, tili FI52 1193 5084 9093 44, viite 202 61188.

Teiltä annettiin korttinumero 4539 1488 0343 6467 varauksen takuuksi, siltä en ole veloittanut mithään.

Aslak Morottaja`,
    attachments: [{ name: 'lasku-2026-118.pdf' }],
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },

  {
    name: 'fisherman in the Kvarken selling to a restaurant, bilingual, terse threat',
    subject: 'Silakat ja siika, lasku 92',
    body: `Hei Rami

Siika 22 kg x 14 € = 308 €, silakka 40 kg x 2,50 € = 100 €. Yhteensä 408 €. Lasku 92, eräpäivä oli 11.11.

Ei maksua, ei kalaa. Ensi viikolla tulee taas siikaa mutta toinen ravintola Vaasassa ottaa sen mielellään.

Konto FI48 5468 0207 1620 29 viite 92924. Maksa niin pian kuin mahdollista.

Mvh / terveisin Håkan Backlund`,
    known: [['dueDate', 'niin pian kuin mahdollista']],
    unseen: [
      ['tone', 'Ei maksua, ei kalaa'],
      ['tone', 'toinen ravintola Vaasassa ottaa sen mielellään'],
    ],
  },

  {
    name: 'hairdresser, no-show invoice, scolding',
    subject: 'Lasku 77, peruuttamaton aika',
    body: `Hei Sonja,

varasit ajan tiistaille 17.11. klo 14 etkä saapunut. Istuin tyhjän tuolin vieressä puolitoista tuntia. Aikuisen ihmisen luulisi osaavan soittaa.

Varausehtojen mukaan peruuttamatta jätetystä ajasta veloitetaan puolet hinnasta, 47 €. Lasku 77, tili FI58 5000 1513 2437 06, viite 77004, eräpäivä 7 päivän kuluessa.

Uutta aikaa en anna ennen kuin olen saanut rahat ja selityksen.

Parturi-Kampaamo Sade
Heli`,
    known: [['dueDate', '7 päivän kuluessa']],
    unseen: [
      ['tone', 'Istuin tyhjän tuolin vieressä puolitoista tuntia'],
      ['tone', 'Aikuisen ihmisen luulisi osaavan soittaa'],
      ['tone', 'Uutta aikaa en anna ennen kuin olen saanut rahat ja selityksen'],
    ],
  },

  {
    name: 'IT support, Indian-born in Espoo, mixed language',
    subject: 'Lasku INV-2026-066',
    body: `Hei Tiina,

kindly löydä liitteenä lasku INV-2026-066 lokakuun IT-tuesta. Uusi palvelin toimii hyvin ja backup menee joka yö.

Tuntityö 12 h x 70 € = 840 €. ALV 25,5 % 214,20 €. Total 1 054,20 €.

Pyydän tekemään the needful ja remittoimaan summan due daten mukaan, joka on 45 days from invoice.

IBAN FI12 2001 1892 3478 84, viite 202 60668, VAT FI28451472.

Terveisin
Pradeep Nair`,
    attachments: [{ name: 'INV-2026-066.pdf' }],
    known: [
      ['jargon', 'the needful'],
      ['dueDate', '45 days from invoice'],
      ['payment', 'FI28451472'],
    ],
    unseen: [
      ['jargon', 'remittoimaan summan'],
      ['jargon', 'kindly löydä liitteenä'],
    ],
  },

  {
    name: 'copywriter, estimate with open end',
    subject: 'Hinta-arvio: kotisivutekstit',
    body: `Moi Tommi,

kiva kun soitit! Tässä arvio kuudesta sivusta: 6 x 150 € = 900 €, alv 25,5 % 229,50 €, yhteensä 1 129,50 €.

Mukana on yksi korjauskierros. Jos rupeatte vatuloimaan niin kuin viimeksi, kello alkaa tikittää.

Tarjous on voimassa vain tämän päivän, huomenna saatan olla jo jonkun toisen.

Terkuin Pauliina`,
    known: [['tone', 'Tarjous on voimassa vain tämän päivän']],
    unseen: [
      ['tone', 'Jos rupeatte vatuloimaan niin kuin viimeksi'],
      ['surprise', 'kello alkaa tikittää'],
      ['tone', 'huomenna saatan olla jo jonkun toisen'],
    ],
  },

  {
    name: 'Vietnamese lunch restaurant in Helsinki, catering invoice, no attachment and no number',
    subject: 'Lasku lounas 19.11.',
    body: `Hei Marko,

kiitos tilauksesta! Kevätkääryleet meni kaikki, oli hyvä palaute.

20 lounasta x 13,50 € = 270,00 €, sisältää alv 13,5 %. Lasku liitteenä.

Maksa tilille FI55 8000 1285 9030 69 viite 19114, viimeistään 3.12.2026.

Kiitos ja tervetuloa
Nguyen Thi Lan
Pho Lan`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [],
  },

  {
    name: 'painting contractor in Hyvinkää, revised price after the fact',
    subject: 'Lasku 412, julkisivumaalaus, korjattu hinta',
    body: `Hei Jorma,

talo näyttää nyt komealta, naapurikin kävi kehumassa.

Alkuperäinen arvio oli 5 200 €. Laskulla 412 on nyt 6 050 €, koska maalia upposi enemmän kuin luultiin ja kun telineet piti pitää viikon pidempään.

Näillä mennään, hinnasta ei neuvotella enää. Kyllä sen jokainen tajuaa, että vanha lautaseinä imee maalia.

Lasku liitteenä, FI88 4055 0085 2524 64, viite 41205, 16.12.2026 mennessä.

Maalausliike Siveltimet Oy / Kari`,
    attachments: [{ name: 'lasku412.pdf' }],
    known: [['tone', 'hinnasta ei neuvotella enää']],
    unseen: [
      ['surprise', 'koska maalia upposi enemmän kuin luultiin'],
      ['tone', 'Kyllä sen jokainen tajuaa'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'plumber, first invoice, short',
    subject: 'Lasku 2240, hanan vaihto',
    body: `Hei Sanna,

kiitos kahvista! Keittiön hana on vaihdettu ja toimii. Lasku 2240 on liitteenä: 184 € sisältäen arvonlisäveron.

Maksathan viimeistään 9.12.2026 tilille FI70 5000 1579 8034 35, viite 22402.

Terveisin
Pentti`,
    attachments: [{ name: 'lasku-2240.pdf' }],
  },

  {
    name: 'court interpreter, the court is the place of work (lure)',
    subject: 'Lasku 2026-210, tulkkaus käräjäoikeudessa 17.11.',
    body: `Hei Leena,

tulkkasin tiistaina 17.11. Pirkanmaan käräjäoikeudessa klo 9–12. Istunto alkoi välittömästi todistajan saavuttua, joten odotusaikaa ei tullut.

3 tuntia à 52 € = 156 €. Lasku 2026-210 on liitteenä, eräpäivä 10.12.2026. Tili FI30 2001 1865 3269 49, viite 202 62103.

Ystävällisesti
Amina Yusuf`,
    attachments: [{ name: 'lasku-2026-210.pdf' }],
  },

  {
    name: 'wedding photographer, gentle first reminder',
    subject: 'Muistutus laskusta 322',
    body: `Moikka Roosa ja Miro,

huomasin, että lasku 322 (1 290 €) on vielä avoinna. Eräpäivä oli 18.11.2026, joten se on voinut jäädä muuttolaatikoiden alle.

Voisitteko maksaa sen 2.12.2026 mennessä? Tili on FI05 8000 1210 4332 16 ja viite 3227. Jos maksoitte jo, tästä viestistä ei tarvitse välittää.

Kuvat ovat galleriassa toukokuuhun asti.

Terkuin
Minttu`,
    attachments: [{ name: 'lasku-322.pdf' }],
  },

  {
    name: 'cleaning firm, monthly invoice',
    subject: 'Lasku 44533, siivous marraskuussa',
    body: `Hei,

tässä marraskuun siivouslasku numero 44533. Summa on 803,20 € (640,00 € + alv 25,5 % 163,20 €).

Eräpäivä: 11.12.2026
Tili: FI31 4055 0004 2751 74
Viite: 4 45335

Itsenäisyyspäivän viikolla käymme poikkeuksellisesti perjantaina 4.12.

Mukavaa viikkoa!
Marja-Leena Ojala`,
    attachments: [{ name: 'lasku_44533.pdf' }],
  },

  {
    name: 'threat modelling consultant, "uhka" is the subject of the work (lure)',
    subject: 'Lasku 2026-77, uhkamallinnus',
    body: `Hei Joonas,

uhkamallinnuksen raportti on valmis ja jaettu teille eilen. Vakavin uhka on vanha kirjautumissivu, muut löydökset ovat pienempiä.

Lasku 2026-77: 2 päivää à 780 € = 1 560 €, alv 25,5 % 397,80 €, yhteensä 1 957,80 €. Se on liitteenä.

Eräpäivä on 15.12.2026, tili FI20 3636 3068 8126 35, viite 20 26778.

Käydään löydökset läpi torstaina klo 13.

Laura Heino`,
    attachments: [{ name: 'lasku-2026-77.pdf' }],
  },

  {
    name: 'Swedish-speaking carpenter, estimate',
    subject: 'Tarjous, keittiön kaapinovet',
    body: `Hei Liisa!

Kävin mittaamassa ja tässä on tarjous. 14 ovea mäntyä, maalattuna valkoiseksi: 1 680 €. Asennus 320 €. Yhteensä 2 000 €, arvonlisävero sisältyy.

Toimitus on helmikuun toisella viikolla, jos tilaat ennen joulua. Tarjous on voimassa 31.12.2026 asti.

Soita jos haluat katsoa väriä, minulla on malliovi verstaalla.

Terveisin
Kaj-Erik Norrgård`,
    attachments: [{ name: 'tarjous-keittio.pdf' }],
  },

  {
    name: 'piano tuner, elderly, invoice',
    subject: 'Lasku 61, pianon viritys',
    body: `Hyvä rouva Ahlström,

kiitos viimeisestä. Pianonne oli yllättävän hyvässä kunnossa ikäisekseen.

Viritys maksoi 140 euroa. Lasku numero 61 on liitteenä ja sen eräpäivä on 14. joulukuuta 2026. Tilini on FI22 4743 4046 7414 56 ja viitenumero 61612.

Parhain terveisin
Olavi Stenroos`,
    attachments: [{ name: 'Lasku 61.pdf' }],
  },

  {
    name: 'emergency plumber line, "heti" and "kiire" about the leak (lure)',
    subject: 'Lasku 2251, putkivuoto 22.11.',
    body: `Hei Kimmo,

hyvä että soitit heti, kun huomasit vuodon: kiire oli, mutta parketti säästyi. Venttiili on vaihdettu ja paine testattu.

Päivystyskäynti sunnuntaina 160 €, venttiili 48 €, yhteensä 208 € niin kuin puhelimessa sovittiin.

Lasku 2251 on liitteenä. Eräpäivä on 9.12.2026, tili FI25 1193 5016 0993 88, viite 22512.

Terv. Arto`,
    attachments: [{ name: 'lasku-2251.pdf' }],
  },

  {
    name: 'graphic designer, calm second reminder',
    subject: 'Toinen muistutus, lasku 2026-087',
    body: `Hei Jonna,

kirjoitan uudestaan laskusta 2026-087, jonka summa on 1 129,50 €. Eräpäivä oli 28.10.2026, enkä ole vielä nähnyt maksua.

Onko laskussa jotain epäselvää tai puuttuuko siitä viitetieto? Autan mielelläni. Muuten toivoisin maksua 3.12.2026 mennessä tilille FI31 5468 0251 6879 54, viite 20873.

Lasku on varmuuden vuoksi taas liitteenä.

Terveisin
Saara Kivelä`,
    attachments: [{ name: 'lasku_2026-087.pdf' }],
  },

  {
    name: 'translator of contracts, jargon is the text she translated (lure)',
    subject: 'Lasku 2026-55, sopimuskäännös',
    body: `Hei Outi,

käännös on valmis. Kohdassa 7 käytin termiä "viivästysseuraamus", koska se on vakiintunut vastine, ja kohdan 9 "net 30" on jätetty ennalleen kuten pyysitte.

2 450 sanaa à 0,16 € = 392 €, alv 25,5 % 99,96 €, yhteensä 491,96 €. Lasku 2026-55 on liitteenä ja sen eräpäivä on 11.12.2026.

Tili FI60 5000 1585 2884 80, viite 20 26558.

Mukavaa illanjatkoa
Kristiina Lampi`,
    attachments: [{ name: 'lasku_2026-55.pdf' }, { name: 'kaannos_fi.docx' }],
  },

  {
    name: 'web developer, invoice with agreed extra work',
    subject: 'Lasku 2026-44, varauskalenteri',
    body: `Moi Henri,

kalenteri on nyt livenä. Lasku 2026-44 on liitteenä:

Sovittu työ 1 500 €
Lisätyö: tekstiviestimuistutus, 3 h à 85 € = 255 €, hyväksyit sen sähköpostilla 12.11.
Yhteensä 1 755 €, alv 25,5 % 447,53 €, maksettavaa 2 202,53 €

Eräpäivä 16.12.2026, tili FI74 2001 1815 6158 88, viite 20 26448.

Jere`,
    attachments: [{ name: 'lasku-2026-44.pdf' }],
  },

  {
    name: 'Estonian builder, simple Finnish, invoice',
    subject: 'Lasku 81, terassi',
    body: `Tere Mika,

terassi on valmis. Laitoin kaksi varalautaa varastoon.

Lasku 81, yhteensä 1 940 €, arvonlisävero on mukana. Eräpäivä on 10.12.2026. Tilini on Virossa: EE92 2200 2211 4427 2509, kirjoita viestiin laskun numero.

Kiitos hyvästä työstä yhdessä!
Marek Tamm`,
    attachments: [{ name: 'lasku81.pdf' }],
  },

  {
    name: 'masseuse, invoice with all details in the mail',
    subject: 'Lasku 1101, marraskuun hieronnat',
    body: `Hei Ritva,

marraskuussa kävit kolme kertaa: 4.11., 11.11. ja 18.11. Jokainen kerta oli 55 €, yhteensä 165 €.

Laskun numero on 1101 ja eräpäivä 8.12.2026. Tili FI64 8000 1274 5375 14, viite 11015.

Muista venytellä!
Anne-Mari`,
  },

  {
    name: 'crime novelist coach, threat and extortion in the manuscript (lure)',
    subject: 'Lasku 12, käsikirjoituspalaute',
    body: `Hei Ville,

luin dekkarisi kahdesti. Kiristyskohtaus toimii, mutta luvussa neljä perintäfirman uhkailu tuntuu liian tutulta. Loppu on hieno.

Palaute on liitteenä, samoin lasku 12: 380 €. Eräpäivä on 9.12.2026, tili FI41 4055 0038 8233 87, viite 12124.

Soitellaan, kun olet lukenut.

Hanna-Riikka`,
    attachments: [{ name: 'palaute.pdf' }, { name: 'lasku-12.pdf' }],
  },

  {
    name: 'chimney sweep, first reminder, short',
    subject: 'Muistutus: lasku 9051',
    body: `Hei,

lasku 9051 (86,00 €) erääntyi 12.11.2026 ja näkyy meillä avoimena. Maksaisitko sen 2.12.2026 mennessä, kiitos.

Tili FI02 3636 3040 8756 01, viite 90515. Jos maksu on jo matkalla, kaikki on kunnossa.

Nuohous Savolainen`,
  },

  {
    name: 'caterer, Swedish-speaking, advance and final invoice',
    subject: 'Loppulasku 133, häät 14.11.',
    body: `Hei Petra,

kiitos ihanasta illasta! Jäljelle jäänyt kakku on pakastimessanne.

Ruoka ja tarjoilu 3 400 €
Maksettu ennakko −1 000 €
Jää maksettavaksi 2 400 €

Loppulasku 133 on liitteenä, eräpäivä 14.12.2026. Tili FI25 4743 4093 7878 57, viite 13301.

Lämpimästi
Ann-Sofi Holmqvist`,
    attachments: [{ name: 'Loppulasku133.pdf' }],
  },

  {
    name: 'lawyer, plain formal late reminder',
    subject: 'Muistutus laskusta 2026/240',
    body: `Hyvä Markus Salo,

lasku 2026/240 (941,25 €) erääntyi 30.10.2026 eli se on 26 päivää myöhässä. Viivästyskorkoa kertyy eräpäivästä lähtien.

Pyydän maksamaan laskun 4.12.2026 mennessä tilille FI88 1193 5027 8477 67, viite 202 62404. Jos maksu on nyt vaikea, soittakaa, niin sovimme osissa maksamisesta.

Ystävällisin terveisin
Heikki Aalto, puh. 09 555 0142`,
    attachments: [{ name: 'lasku-2026-240.pdf' }],
  },

  {
    name: 'theatre poster printer, play titled with a threat (lure)',
    subject: 'Lasku 5006, "Maksa tai kuole" -julisteet',
    body: `Hei Teatteri Kulma,

"Maksa tai kuole" -näytelmän julisteet lähtivät tänään kuriirilla, 200 kappaletta A2-koossa. Punainen onnistui upeasti.

Lasku 5006: 310 € + alv 25,5 % 79,05 € = 389,05 €. Eräpäivä on 16.12.2026 ja tili FI03 5468 0213 2412 47, viite 50063.

Ensi-iltaan tullaan koko porukalla!

Painotalo Rasteri`,
    attachments: [{ name: 'lasku-5006.pdf' }],
  },

  {
    name: 'architect, clear estimate',
    subject: 'Tarjous T-2026-22, saunarakennus',
    body: `Hyvä perhe Koskela,

kiitos tapaamisesta tontilla. Tarjoamme saunan piirustukset kiinteään hintaan 2 300 €, joka sisältää arvonlisäveron.

Hintaan kuuluvat luonnos, lupapiirustukset ja yksi käynti rakennusvalvonnassa. Jos haluatte lisää käyntejä, kysymme ensin: yksi maksaa 180 €.

Tarjous on voimassa 18.12.2026 asti. Laskutamme vasta, kun piirustukset ovat valmiit.

Terveisin
Elina Vuori`,
    attachments: [{ name: 'tarjous-T-2026-22.pdf' }],
  },

  {
    name: 'electrician from Ostrobothnia, dialect',
    subject: 'Lasku 3190, autotallin valot',
    body: `Moi Esa,

nyt on tallis valoo. Vanha sulaketaulu kannattaas vaihtaa jossaku vaihees, mutta ei sillä oo hätää.

Lasku 3190 on liittees, 268 € veroineen. Eräpäivä on 9.12.2026, tili FI71 5000 1580 7848 63, viite 31901.

Jarmo, Sähkö-Kangas`,
    attachments: [{ name: 'lasku3190.pdf' }],
  },

  {
    name: 'mixing engineer, band called EOM, song called Uhkapeli (lure)',
    subject: 'Lasku 28, bändin miksaus',
    body: `Moi Santeri,

EOM:n kappaleet on miksattu, "Uhkapeli" soi nyt todella isosti. Stemmat on samassa kansiossa.

Lasku 28: 4 biisiä à 120 € = 480 €. Liite mukana. Eräpäivä on 11.12.2026, tili FI31 2001 1805 9903 82, viite 28286.

Kuunnelkaa autossa ja kertokaa kommentit rauhassa.

Ville`,
    attachments: [{ name: 'lasku-28.pdf' }],
  },

  {
    name: 'DJ in Rovaniemi, friendly reminder in dialect',
    subject: 'Muistutus: lasku 70, pikkujoulukeikka',
    body: `Moro Sari,

mie kattelin tilejä ja lasku 70 (450 €) on vielä auki. Eräpäivä oli 20.11.2026.

Laitakko sen 1.12.2026 mennessä tilille FI49 8000 1293 3303 70, viite 70700? Jos se on jo lähteny, niin hyvä homma.

Hauskat bileet teillä oli!
Juha-Matti`,
  },

  {
    name: 'moving company, price changed by agreement',
    subject: 'Muuttolasku 7733',
    body: `Hei Johanna,

kiitos luottamuksesta! Lasku 7733 on liitteenä.

Muutto 5 h x 89 € = 445 €
Piano 90 €, josta sovimme puhelimessa 19.11.
Yhteensä 535 €

Eräpäivä 10.12.2026, tili FI15 4055 0031 7024 06, viite 77334.

Jos jokin tavara on kolhiintunut, kerro meille, niin korvaamme sen.

Muuttopojat Oy`,
    attachments: [{ name: 'muuttolasku_7733.pdf' }],
  },

  {
    name: 'snow clearing, recurring',
    subject: 'Lasku 15, lumityöt',
    body: `Iltaa,

marraskuussa tuli seitsemän käyntiä, 35 € kerta, yhteensä 245 €. Lasku 15, eräpäivä 8.12.2026.

Tili FI78 3636 3044 9243 71, viite 15150.

Jos lunta tulee yöllä yli viisi senttiä, olen pihalla ennen seitsemää.

Raimo Virta`,
  },

  {
    name: 'debt counselling trainer, debt collection is the topic of the course (lure)',
    subject: 'Lasku 2026-18, koulutus "Kun lasku menee perintään"',
    body: `Hei Anu,

kiitos osallistujille vilkkaasta keskustelusta! "Kun lasku menee perintään" oli tänä syksynä toivotuin aiheeni, ja ulosottoa koskevat kysymykset kokosin erilliseen monisteeseen.

Koulutuspäivä 950 €, matkat 84 €, yhteensä 1 034 €. Lasku 2026-18 ja moniste ovat liitteinä.

Eräpäivä on 14.12.2026, tili FI69 4743 4072 8354 53, viite 20 26189.

Yhteistyöterveisin
Merja Paananen`,
    attachments: [{ name: 'lasku-2026-18.pdf' }, { name: 'moniste.pdf' }],
  },

  {
    name: 'excavator contractor, second part payment',
    subject: 'Lasku 881, toinen maksuerä',
    body: `Hei Niko,

salaojat on paikallaan ja kuvattu ennen peittoa. Kuvat ja lasku 881 ovat liitteinä.

Toinen maksuerä on 4 500 € (sis. alv), kuten sopimuksen taulukossa. Kolmas erä, 3 000 €, tulee kun piha on tasattu.

Eräpäivä 11.12.2026, tili FI27 1193 5092 1374 58, viite 88103.

Timo Hakala`,
    attachments: [{ name: 'lasku_881.pdf' }, { name: 'salaojat.zip' }],
  },

  {
    name: 'maths tutor, student, casual',
    subject: 'lasku 4, matikan tunnit',
    body: `Moi Niina!

Eetu teki tänään ihan itse kaikki derivaattatehtävät :)

Lasku 4: 4 x 60 min à 28 € = 112 €. Voit maksaa MobilePaylla numeroon 040 553 2178, eräpäivä on 7.12.2026.

Nähdään tiistaina
Aleksi`,
  },

  {
    name: 'Iraqi-born interpreter, simple polite Finnish',
    subject: 'Lasku 2026-211, tulkkaus',
    body: `Hyvää päivää,

tulkkasin terveysasemalla 19.11.2026 kaksi tuntia. Yksi tunti on 45 €, yhteensä 90 €.

Lasku 2026-211 on liitteenä. Eräpäivä on 10.12.2026. Tili FI53 5468 0277 4471 69, viite 202 62116.

Jos laskussa on virhe, kertokaa minulle, niin korjaan sen.

Ystävällisin terveisin
Hassan Al-Jabouri`,
    attachments: [{ name: 'lasku 2026-211.pdf' }],
  },

  {
    name: 'locksmith, words like "pakko" and "viimeinen" about locks (lure)',
    subject: 'Lasku 646, lukkojen sarjoitus',
    body: `Hei Tarja,

viimeinen lukko tuli vaihdettua tänään. Takaovi oli pakko avata poraamalla, siitä soitin sinulle aamulla ja annoit luvan.

Lasku 646: 6 lukkoa 540 €, poraus 65 €, yhteensä 605 €. Liitteenä ovat lasku ja avainluettelo.

Eräpäivä on 11.12.2026, tili FI50 5000 1571 9680 38, viite 64606.

Lukkoliike Avain-Aho`,
    attachments: [{ name: 'lasku-646.pdf' }, { name: 'avainluettelo.pdf' }],
  },

  {
    name: 'illustrator, proposes instalments',
    subject: 'Lasku 2026-9, maksu kahdessa erässä',
    body: `Hei Maija,

kiitos puhelusta. Sopii hyvin, että lasku 2026-9 (620 €) maksetaan kahdessa erässä:

310 € viimeistään 4.12.2026
310 € viimeistään 4.1.2027

Tili on molemmilla kerroilla FI49 2001 1864 4837 74 ja viite 2 02691. Muita kuluja ei tule.

Terveisin
Iida Peltonen`,
  },

  {
    name: 'boatyard, Swedish-speaking, winter storage',
    subject: 'Lasku 1210, talvisäilytys',
    body: `Hei Henrik,

vene on nyt hallissa, peräpaikka vasemmalla. Akun otimme lämpimään.

Talvisäilytys 9 metriä: 640 €. Lasku 1210 tulee tässä, eräpäivä on 15.12.2026. Tili FI13 8000 1214 6374 40, viite 12108.

Ensi kevään laskupäivä voidaan sopia huhtikuussa.

Terveisin
Bosse Söderlund`,
    attachments: [{ name: 'lasku_1210.pdf' }],
  },

  {
    name: 'flood and fire restoration, "vahinko", "syy" and "virhe" about the pipe (lure)',
    subject: 'Lasku 3075, kosteusmittaus',
    body: `Hei Veera,

mittasin kylpyhuoneen eilen. Syy kosteuteen on vanha silikonisauma, ei teidän remonttinne, joten kukaan ei ole tehnyt virhettä.

Kosteusmittaus ja raportti 290 € sis. alv. Lasku 3075 on liitteenä raportin kanssa.

Eräpäivä 9.12.2026, tili FI24 4055 0011 6764 97, viite 30753.

Kuivauspalvelu Kettunen
Tero`,
    attachments: [{ name: 'lasku3075.pdf' }, { name: 'raportti.pdf' }],
  },

  {
    name: 'garage, invoice with approved extra part',
    subject: 'Lasku 15540, Volvo',
    body: `Moi,

Volvo on valmis ja haettavissa arkisin klo 8–16. Öljyt on vaihdettu ja etujarrulevyt uusittu, kuten sovittiin puhelimessa maanantaina.

Työ 240 €
Osat 318 €
Yhteensä 558 €

Lasku 15540 on liitteenä. Voit maksaa kortilla noutaessasi tai tilille FI18 3636 3078 1993 61, viite 1 55405, viimeistään 8.12.2026.

Autokorjaamo Ranta`,
    attachments: [{ name: '15540.pdf' }],
  },

  {
    name: 'florist, condolence and invoice',
    subject: 'Lasku 2230, kukat siunaustilaisuuteen',
    body: `Hei Outi,

otan osaa suruunne. Kukat ja kaksi surulaitetta toimitettiin kappeliin perjantaina aamulla.

Lasku 2230 on liitteenä, yhteensä 184,00 €. Eräpäivä on 16.12.2026, tili FI81 4743 4001 2195 55, viite 22305. Jos tarvitsette lisää aikaa, se järjestyy, soittakaa vain.

Taina, Kukkakauppa Orvokki`,
    attachments: [{ name: 'lasku2230.pdf' }],
  },

  {
    name: 'wilderness guide, "ilmainen" and "alennus" in an ordinary invoice as agreed (lure)',
    subject: 'Lasku 2026-121, porosafari',
    body: `Terve Merja,

retki meni hyvin, pakkasta oli vain viisi astetta. Opas oli teille ilmainen, koska ryhmä oli yli kymmenen henkeä, niin kuin sopimuksessa lukee.

12 henkeä à 80 € = 960 €, ryhmäalennus 96 €, yhteensä 864 €. Lasku 2026-121 on liitteenä, eräpäivä 11.12.2026.

Tili FI04 1193 5014 7725 15, viite 202 61214.

Aslak Morottaja`,
    attachments: [{ name: 'lasku-2026-121.pdf' }],
  },

  {
    name: 'hairdresser, cancelled appointment, kind',
    subject: 'Lasku 80, peruuntunut aika 17.11.',
    body: `Hei Sonja,

toivottavasti kaikki on hyvin, jäin tiistaina miettimään. Varausehdoissa peruuttamatta jääneestä ajasta veloitetaan puolet hinnasta eli 47 €.

Jos olit sairaana, kerro, niin jätän laskun pois. Muuten lasku 80 on maksettavissa 9.12.2026 asti tilille FI92 5468 0258 9042 38, viite 80800.

Uuden ajan voit varata ihan normaalisti.

Heli, Parturi-Kampaamo Sade`,
  },

  {
    name: 'IT support, Indian-born, simple Finnish',
    subject: 'Lasku INV-2026-070',
    body: `Hei Tiina,

marraskuun IT-tuki: 10 tuntia à 70 € = 700 €, alv 25,5 % 178,50 €, yhteensä 878,50 €. Lasku INV-2026-070 on liitteenä.

Eräpäivä on 14.12.2026. Tili FI91 5000 1519 2589 55, viite 202 60707, ALV-numero FI28451479.

Uusi tulostin tulee ensi viikolla, asennan sen.

Terveisin
Pradeep Nair`,
    attachments: [{ name: 'INV-2026-070.pdf' }],
  },

  {
    name: "copywriter, estimate, urgency is about the client's own launch (lure)",
    subject: 'Hinta-arvio: lanseeraustekstit',
    body: `Moi Tommi,

kerroit, että lanseeraus on 15.1. ja tekstit tarvitaan "asap". Ehdin aloittaa maanantaina 30.11., ja ensimmäinen versio on teillä perjantaina 4.12.

Viisi tekstiä à 160 € = 800 €, alv 25,5 % 204 €, yhteensä 1 004 €. Hinta sisältää kaksi korjauskierrosta.

Arvio on voimassa 11.12.2026 asti.

Terkuin Pauliina`,
  },

  {
    name: 'Vietnamese restaurant, catering invoice',
    subject: 'Lasku 230, lounas 24.11.',
    body: `Hei Marko,

kiitos, että tilasitte taas! Lasku 230 on liitteenä.

20 lounasta x 13,50 € = 270,00 €, sisältää alv 13,5 %.

Maksa viimeistään 8.12.2026 tilille FI17 2001 1841 8792 76, viite 23029.

Nguyen Thi Lan`,
    attachments: [{ name: 'lasku230.pdf' }],
  },

  {
    name: 'property manager, reminder; words of duty are about the parking places (lure)',
    subject: 'Muistutus: lasku 100902, marraskuun vastike',
    body: `Hyvä osakas,

marraskuun vastike, lasku 100902 (318,40 €), on vielä maksamatta. Eräpäivä oli 5.11.2026.

Pyydämme maksamaan sen 3.12.2026 mennessä tilille FI35 8000 1298 1514 25, viite 10 09026. Jos olette jo maksaneet, kiitos.

Samalla tiedoksi: kattoremontin lopputarkastus on 2.12. klo 10, ja autopaikat 4–9 pitää tyhjentää siksi aikaa.

Terveisin
Seppo Mustonen, Isännöinti Kruunu`,
  },
]
