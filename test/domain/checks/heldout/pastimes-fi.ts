/** Everyday mails of Finnish freelancers with charm and temper, by a writer who knew only the aim. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'pianonvirittäjä Jyväskylästä, eräpäivä sitten joskus',
    subject: 'Lasku 412 – flyygelin viritys',
    body: `Moikka Tuula,

kiitos pullakahveista ja siitä, että Topi-kissa pysyi poissa kannelta edes sen vartin. Bassopuolen surina tuli lopulta nuottitelineen ruuvista, ei kielistä, joten siitä en ota mitään.

Lasku 412
Viritys 160 €
Vasaran huovan liimaus, niin kuin keittiössä sovittiin 25 €
Yhteensä 185 €

Maksele sitten, kun seuraavan kerran istut pankkiasioille. Tili on FI80 4055 0012 8034 05 ja viite 4129.

Soittelemisiin, ihan kirjaimellisesti
Hannu Vesterinen`,
    attachments: [],
    known: [],
    unseen: [['dueDate', 'sitten, kun seuraavan kerran istut pankkiasioille']],
  },
  {
    name: 'kääntäjä, maksuehto netto',
    subject: 'Lasku 2026114 / käyttöohjeen käännös',
    body: `Hei Jari,

kiitos pikaisista vastauksista termikyselyihin! "Hydraulinen yläpöytä" jää elämään meidän perheessä.

Oheisena lasku 2026114 pumpun käyttöohjeen käännöksestä suomesta saksaan, 4 200 sanaa à 0,15 € eli yhteensä 630,00 €.

Maksuehto 30 pv netto. Tilinumero FI33 5700 4896 4962 33, viitenumero 20261146.

Ystävällisin terveisin
Maarit Kokkonen
Kielipaja Kokkonen`,
    attachments: [{ name: 'lasku_2026114.pdf' }],
    known: [['dueDate', '30 pv netto']],
    unseen: [],
  },
  {
    name: 'graafikko joka muuttuu virkamieheksi laskussa',
    subject: 'Juliste valmis ja lasku 331',
    body: `Moi Saana!

Ihan mahtavaa että pöllö sai jäädä. Mä jo pelkäsin että se lentää kolmanteen kierrokseen eikä palaa.

Sitten laskuun 331. Edellä yksilöity suorite on luovutettu tilaajan hallintaan ja katsotaan tilaajan taholta hyväksytyksi. Hinta on se mistä puhuttiin, 540 euroa, ja eräpäivä torstai 10.12.2026. Tili FI96 5231 9063 7190 75, viite 3311.

Jos painosta tulee ylimääräinen juliste, laita mulle yks rullalle!

Iida Ronkainen`,
    attachments: [],
    known: [],
    unseen: [
      [
        'jargon',
        'Edellä yksilöity suorite on luovutettu tilaajan hallintaan ja katsotaan tilaajan taholta hyväksytyksi',
      ],
    ],
  },
  {
    name: 'koirakuvaaja, laskun numero puuttuu',
    subject: 'Mustin kuvat ja lasku',
    body: `Hei Päivi ja Musti,

kuvat löytyvät kansiosta, jonka linkin sait maanantaina. Suosikkini on se, jossa lammikko voittaa.

Kuvaus Nuuksiossa ja 15 käsiteltyä kuvaa, yhteensä 290 €. Maksathan viimeistään 9.12.2026 tilille FI72 1045 5258 3228 45, saajana Valokuvaaja Leena Mäkitalo.

Rapsutuksia korvan taakse!
Leena`,
    attachments: [],
    known: [['missing', 'invoiceNumber']],
    unseen: [],
  },
  {
    name: 'kirvesmies Seinäjoelta, lisätunteja yllättäen',
    subject: 'Terassin lasku 1047',
    body: `Terve Esa,

nyt on terassi siinä kunnos, notta siinä kestää vaikka häät tanssia. Eukko tykkäs kaitehista ku laitoin kuvan.

Lasku 1047:
- sovittu urakka 2 400 €
- siinä meni sitte kuus tuntia pitemphän ku mitä puhuttihin, pistin nekin mukahan, 6 x 45 € = 270 €
Yhteensä 2 670 €

Eräpäivä maanantai 14.12.2026, tili FI68 1572 4392 6850 02, viite 10472.

Kiitoksia hyvistä eväistä!
Jaakko Ylihärsilä`,
    attachments: [],
    known: [],
    unseen: [['surprise', 'siinä meni sitte kuus tuntia pitemphän ku mitä puhuttihin, pistin nekin mukahan']],
  },
  {
    name: 'pitopalveluyrittäjä, rivit eivät täsmää',
    subject: 'Ristiäisten lasku 778',
    body: `Hei Outi ja pikkuinen Eelis,

olipa lämminhenkinen päivä! Mummo kävi vielä ovella pyytämässä karjalanpaistin reseptin, ja hän sai sen.

Lasku nro 778
Keittolounas 32 hengelle   480,00 €
Kakku                      120,00 €
Astioiden vuokra            45,00 €
Yhteensä                   655,00 €

Eräpäivä on 11.12.2026. Tilille FI96 2001 1558 6288 33, viite 7786.

Lämpimästi
Pitopalvelu Marja-Liisa Turpeinen`,
    attachments: [],
    known: [['consistency', '655,00 €']],
    unseen: [],
  },
  {
    name: 'nuohooja, olematon päivä',
    subject: 'Nuohous tehty, lasku 604',
    body: `Päivää,

hormit on harjattu, ja saunan piipusta löytyi se kadonnut sulkapallo. Jätin sen portaille.

Lasku 604, kaksi hormia, 118 euroa. Maksu viimeistään 31.11.2026 tilille FI86 3131 6764 3779 85, viite 6046.

Ensi vuonna taas, kiitos ja hyvää talvea!
Nuohooja Keijo Lappalainen, Iisalmi`,
    attachments: [],
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },
  {
    name: 'ompelija, viikonpäivä ei täsmää',
    subject: 'Lasku 143: iltapuvun korjaus',
    body: `Hei Riikka!

Vetoketju on vaihdettu ja helma lyhennetty juuri siihen kohtaan, mihin neulan pistit. Puku roikkuu tangossa odottamassa, avoinna olen arkisin 10–17.

Laskun numero on 143 ja summa 86 €. Eräpäivä on torstaina 11.12.2026, ja voit maksaa joko kassalla noutaessa tai tilille FI79 3636 3096 4654 97 viitteellä 1436.

Itsenäisyyspäivän juhliin siis! Muistathan syödä ennen kuin vedät vyötärön kiinni.

Ompelimo Helena Saarikoski`,
    attachments: [],
    known: [['dueDate', 'torstaina 11.12.2026']],
    unseen: [],
  },
  {
    name: 'verkkokauppojen rakentaja, musta aukko',
    subject: 'Muistutus laskusta 2026045',
    body: `Hei Mikael,

lasku 2026045 (1 250 €) erääntyi 6.11.2026. Ilmeisesti se on pudonnut samaan mustaan aukkoon kuin kaikki muutkin viestini. Kauppa kyllä näkyy käyvän ihan hyvin, kävin kurkkaamassa.

Maksaisitko laskun 2.12.2026 mennessä? Tili FI11 3939 7548 7090 00, viite 20260451.

Terveisin
Otso Lehtimäki
Koodiverstas Lehtimäki`,
    attachments: [{ name: 'Lasku 2026045.pdf' }],
    known: [],
    unseen: [
      ['tone', 'Ilmeisesti se on pudonnut samaan mustaan aukkoon kuin kaikki muutkin viestini'],
      ['tone', 'Kauppa kyllä näkyy käyvän ihan hyvin, kävin kurkkaamassa'],
    ],
  },
  {
    name: 'keittiökoneiden korjaaja Porista, viimeinen muistutus uhkauksella',
    subject: 'Lasku 518, kolmas muistutus',
    body: `Hei Sami,

laskua 518 (uunin termostaatti ja työ, 365 €) on maksamatta, eräpäivä oli 16.10.2026. Jos rahaa ei näy 4.12.2026 mennessä, lasku lähtee perintään. Pori on pieni kaupunki ja minä korjaan täällä melkein joka ravintolan uunit, että kyllä sana kulkee.

Tilinumero FI73 4108 7665 4890 58, viite 5186.

Veikko Aaltonen
Aaltosen Huolto`,
    attachments: [],
    known: [['tone', 'lasku lähtee perintään']],
    unseen: [
      [
        'tone',
        'Pori on pieni kaupunki ja minä korjaan täällä melkein joka ravintolan uunit, että kyllä sana kulkee',
      ],
    ],
  },
  {
    name: 'kuvittaja joka pyytää anteeksi olemassaoloaan',
    subject: 'Lasku 83 (anteeksi!)',
    body: `Hei Laura,

anteeksi tuhannesti, että häiritsen tällaisella näin kiireisenä aikana. Mua ihan hävettää lähettää tämä, ja istuin varmaan tunnin peukalo napin päällä.

Lasku 83, kannen kuvitus, 450 €, eräpäivä 9.12.2026. Tili FI52 4726 1121 5548 47, viite 835.

Kettu sai muuten lopulta sen villapaidan, katso liitettä!

Sanni Pelkonen`,
    attachments: [{ name: 'kettu_villapaita.png' }],
    known: [
      ['tone', 'anteeksi tuhannesti, että häiritsen tällaisella näin kiireisenä aikana'],
      ['tone', '(anteeksi!)'],
    ],
    unseen: [['tone', 'Mua ihan hävettää lähettää tämä, ja istuin varmaan tunnin peukalo napin päällä']],
  },
  {
    name: 'hääkuvaaja, mainos muistutuksen seassa',
    subject: 'Lasku 2611, pieni muistutus',
    body: `Moikka Jenni ja Aleksi!

Toivottavasti häämatka Madeiralla oli yhtä vihreä kuin kuvissa. Lasku 2611 jäi ehkä matkalaukun pohjalle: 1 450 €, eräpäivä oli 13.11.2026. Olisiko 1.12.2026 teille hyvä päivä maksaa se? Tili FI34 4924 7439 7333 95, viite 26110.

Ja hei, nyt kun olette vauhdissa: ensimmäiset viisi perhekuvausta tammikuulle lähtevät puoleen hintaan, klikkaa omasi ennen kuin ne viedään!

Halauksin
Valokuvaaja Tiia Rönkkö`,
    attachments: [],
    known: [],
    unseen: [
      [
        'incentive',
        'ensimmäiset viisi perhekuvausta tammikuulle lähtevät puoleen hintaan, klikkaa omasi ennen kuin ne viedään!',
      ],
    ],
  },
  {
    name: 'hieroja, korttinumero selväkielisenä',
    subject: 'Lasku 88 / hieronnat marraskuussa',
    body: `Hei Kaarina,

kiitos marraskuusta, ja hyvä että se lapa alkaa jo kääntyä.

Lasku 88: 3 hierontaa x 55 € = 165 €. Eräpäivä 8.12.2026.
Tilille FI97 5410 3815 7823 36 tai, jos pojalla on helpompi, suoraan mun Visalle 4539 1488 0343 6467.

Muista se pyyheliinan kierto iltaisin!

Minna Hakala, koulutettu hieroja`,
    attachments: [],
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'DJ, pohja jäi täyttämättä',
    subject: 'Lasku 707 pikkujouluista',
    body: `Hei [tilaajan etunimi],

kiitos huikeasta illasta Tampereella! En ole koskaan nähnyt kirjanpidon porukkaa pöydillä, ja silti kaikki lasit säilyivät.

Lasku 707, DJ-keikka 20.11., 780 € sisältäen äänentoiston ja matkat. Eräpäivä 10.12.2026, tili FI69 5789 1302 5823 45, viite 7074.

Illan soittolista tulee erikseen, joku kyseli sitä Irwin-remixiä.

DJ Ville "Villasukka" Kurki`,
    attachments: [],
    known: [['consistency', '[tilaajan etunimi]']],
    unseen: [],
  },
  {
    name: 'ahvenanmaalainen puutarhuri, kruunut ja eurot sekaisin',
    subject: 'Lasku 29 omenapuiden leikkauksesta',
    body: `Hei Birgitta,

omenapuut on nyt leikattu ja risut pinossa liiterin takana. Vanhin Åkerö saattaa vielä yllättää, siinä oli komeita silmuja.

Lasku 29
Kuusi puuta à 60 € = 360 €
Maksettava 360 kr viimeistään 11.12.2026 tilille FI98 6601 9786 2793 08, viite 291.

Kiitos kahvista ja sahramipullasta!
Anders Sjöblom, Mariehamn`,
    attachments: [],
    known: [],
    unseen: [['consistency', '360 kr']],
  },
  {
    name: 'atk-apu Kuopiosta, ei kerro nimeään',
    subject: 'Lasku 1188, tietokoneen pelastus',
    body: `No hei Kerttu,

kone se hyrrää taas niinku kissa uunin piällä. Ne valokuvat ol kaikki tallella, kahtelin vuan nimiä enkä kuvia.

Lasku 1188, kaksi tuntia à 40 € eli 80 €. Maksele viimeistään 7.12.2026 tilille FI62 7997 6629 0553 58, viite 11882.

Ja soita heti jos se rupijaa taas pimpottammaan!

Terkuin se sama poeka, joka kävi`,
    attachments: [],
    known: [['missing', 'sellerName']],
    unseen: [],
  },
  {
    name: 'floristi, maksutapa puuttuu',
    subject: 'Adventtikranssit, lasku 20267',
    body: `Hei Susanna!

Kuusi kranssia lähti tänä aamuna pakettiautolla ja pitäisi olla aulassa ennen yhtätoista. Suihkuttele niitä parin päivän välein, niin kestävät loppiaiseen.

Lasku 20267: kranssit 6 x 48 € = 288 €, kuljetus 22 €, yhteensä 310 €. Eräpäivä on keskiviikko 9.12.2026.

Iloista adventtia koko toimistolle!
Kukka-Eija Lampinen`,
    attachments: [],
    known: [['missing', 'howToPay']],
    unseen: [],
  },
  {
    name: 'tekstinikkari, loppusummaa ei ole',
    subject: 'Lasku 315 / verkkosivujen tekstit',
    body: `Hei Antti,

nyt on etusivu, palvelut ja se kuuluisa "Keitä me olemme", josta viimein poistui sana dynaaminen. Kiitos että luotit.

Lasku 315. Tunteja kertyi sovitulla 70 euron tuntihinnalla yhteensä yksitoista, ja päälle tulee vielä alv. Eräpäivä on 11.12.2026, tili FI33 8000 7157 2580 78, viite 3159.

Nautittiin tästä hommasta!
Elina Kettunen, Kettusen teksti`,
    attachments: [],
    known: [['missing', 'total']],
    unseen: [],
  },
  {
    name: 'keramiikanopettaja, eräpäivä puuttuu',
    subject: 'Lasku 77, dreijauskurssi',
    body: `Hei Mirja,

sun kulhot tuli eilen uunista ja ne on ihania, vaikka se yksi vähän nojaakin. Sanotaan että se kuuntelee.

Lasku 77: syksyn dreijauskurssi 220 € ja savet 30 €, yhteensä 250 €. Tilinumero on FI82 4970 7735 6290 68 ja viite 770.

Kulhot saa noutaa torstaisin klo 17–19, ovikoodi on sama kuin ennen.

Savisin terveisin
Paula Nieminen`,
    attachments: [],
    known: [['missing', 'dueDate']],
    unseen: [],
  },
  {
    name: 'kotisivujen ylläpitäjä, kello tikittää',
    subject: 'Lasku 2099',
    body: `Hei Harri,

lasku 2099 (vuoden ylläpito, 420 €) erääntyi 30.10.2026. Tili on FI06 4456 8904 8925 55 ja viite 20996.

Annan aikaa perjantaihin 27.11.2026 kello 12. Minuuttikin yli, ja sivuillasi lukee enää pelkkä "poissa".

Terveisin
Tuomas Rinne`,
    attachments: [],
    known: [],
    unseen: [
      [
        'tone',
        'Annan aikaa perjantaihin 27.11.2026 kello 12. Minuuttikin yli, ja sivuillasi lukee enää pelkkä "poissa"',
      ],
    ],
  },
  {
    name: 'parturi-kampaaja teatterissa, syyllistys luistimilla',
    subject: 'Muistutus: lasku 903',
    body: `Hei Katariina,

toivottavasti ensi-ilta meni hyvin ja peruukit pysyivät päässä vielä toisella puoliajallakin!

Lasku 903 on auki: peruukkien kampaus ja harjoitusilta, 540 €, eräpäivä oli 9.11.2026. Tytölle piti ostaa luistimet lauantaina, mutta kaupasta lähdettiin tyhjin käsin, kun teiltä ei ollut tullut mitään. Hän ei itkenyt ennen kuin autossa.

Sopisiko maksu 30.11.2026? Tili FI84 3410 6454 1655 28.

Terkuin
Janika Östman`,
    attachments: [],
    known: [],
    unseen: [
      [
        'tone',
        'Tytölle piti ostaa luistimet lauantaina, mutta kaupasta lähdettiin tyhjin käsin, kun teiltä ei ollut tullut mitään. Hän ei itkenyt ennen kuin autossa',
      ],
    ],
  },
  {
    name: 'puuseppä, moraalinvartija',
    subject: 'Lasku 64 odottaa',
    body: `Hyvää iltapäivää Raimo,

kirjahyllyn lasku 64, summa 1 180 €, eräpäivä oli 11.11.2026. Meillä päin opetettiin jo kersana, että ensin hoidetaan velat ja vasta sitten ajellaan uudella mönkijällä. Kunnon ihminen maksaa laskunsa.

Uusi päivä olkoon 3.12.2026, tili FI34 5318 3707 9841 18.

Kalevi Myllyniemi, puuseppä`,
    attachments: [],
    known: [['tone', 'Kunnon ihminen maksaa laskunsa']],
    unseen: [
      [
        'tone',
        'Meillä päin opetettiin jo kersana, että ensin hoidetaan velat ja vasta sitten ajellaan uudella mönkijällä',
      ],
    ],
  },
  {
    name: 'bändin rumpali huutaa',
    subject: 'LASKU 118 ON YHÄ MAKSAMATTA!!!',
    body: `Moi Pete,

keikkapalkkio lokakuulta, lasku 118, 350 euroa, eräpäivä oli 12.11.2026. MITÄ TÄSSÄ ENÄÄ VOI EDES SANOA???

Laita se 30.11.2026 mennessä tilille FI17 5029 8510 6329 03.

Jussi "Jyry" Hautala`,
    attachments: [],
    known: [
      ['tone', 'LASKU 118 ON YHÄ MAKSAMATTA!!!'],
      ['tone', 'MITÄ TÄSSÄ ENÄÄ VOI EDES SANOA???'],
    ],
    unseen: [],
  },
  {
    name: 'viherrakentaja, kaksi eräpäivää',
    subject: 'Lasku 641, pihan syystyöt',
    body: `Hei Sirpa,

lehdet on nyt kompostissa ja ruusut peitetty havuilla. Siili asuu edelleen liiterin alla, joten jätin sille oven raolleen.

Lasku 641
Pihan syystyöt, sovittu hinta 380 €
Eräpäivä 7.12.2026
Tili FI91 4309 8946 1765 78
Viite 6415

Niin ja kiirettä ei ole, kunhan rahat ovat perillä viimeistään 14.12.2026.

Terveisin Vihertyö Markku Pesonen`,
    attachments: [],
    known: [['dueDate', 'viimeistään 14.12.2026']],
    unseen: [],
  },
  {
    name: 'tanssinopettaja, otsikossa eri summa',
    subject: 'Lasku 2645, 390 €',
    body: `Hei Heidi!

Häävalssi alkaa sujua, ja sulhasen vasen jalka on virallisesti herännyt. Vielä yksi kenraali ennen lauantaita 5.12. ja olette valmiita.

Lasku 2645: kolme yksityistuntia, yhteensä 309 €. Eräpäivä 10.12.2026, tili FI64 1112 0528 4315 08, viite 26453.

Tanssillisin terveisin
Marko Virolainen`,
    attachments: [],
    known: [['consistency', '390 €']],
    unseen: [],
  },
  {
    name: 'podcast-leikkaaja, tilinumerossa näppäilyvirhe',
    subject: 'Lasku 956 jaksoista 14–17',
    body: `Moikka Noora,

neljä jaksoa leikattu, ja niistä lähti yhteensä 212 "niinku"-sanaa. Jätin yhden muistoksi.

Lasku 956, 4 jaksoa à 95 € = 380 €. Eräpäivä ma 7.12.2026.
Tilinumero: FI02 1555 4977 3845 66
Viite: 9564

Seuraava nauhoitus on kalenterissa tiistaina 15.12.

Eetu Salonen, Korvamato Media`,
    attachments: [],
    known: [['payment', 'FI02 1555 4977 3845 66']],
    unseen: [],
  },
  {
    name: 'siivooja, kertolasku pielessä',
    subject: 'Lasku 45 / marraskuun siivoukset',
    body: `Hei Anneli,

kiitos joulutähdestä! Vein sen teille keittiön ikkunalle, ettei vedon käy.

Lasku nro 45: marraskuussa 5 käyntiä x 52 € = 280 €. Eräpäivä 10.12.2026, tili FI61 5000 0898 1236 81, saaja Siivouspalvelu Irja Kauppinen.

Avain on taas naapurin Eskolla.

Irja`,
    attachments: [],
    known: [['consistency', '5 käyntiä x 52 € = 280 €']],
    unseen: [],
  },
  {
    name: 'videokuvaaja, piikittelijä',
    subject: 'Lasku 2026120, toinen muistutus',
    body: `Hei Jonne,

onneksi olkoon, teidän mainosfilmi pyörii jo kolmatta viikkoa joka ruudulla. Ihailen sitä, miten joku osaa pitää videota parempana kuin rahaa sen tekijälle.

Lasku 2026120, 2 300 €, eräpäivä oli 30.10.2026. Toivon maksua perjantaihin 4.12.2026 mennessä tilille FI65 4055 5611 2053 32, viite 20261201.

Ystävällisin terveisin
Ossi Mannila
Mannila Film`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Ihailen sitä, miten joku osaa pitää videota parempana kuin rahaa sen tekijälle']],
  },
  {
    name: 'brittisyntyinen kielenopettaja, moniselitteinen päivä',
    subject: 'Invoice 33 eli lasku 33',
    body: `Hei Teemu,

sinun presentation meni kuulemma loistavasti! Sanoin, että se "th" tulee kyllä, kun ei yritä liikaa.

Lasku 33, kuusi englannin tuntia, yhteensä 270 euroa. Maksa please viimeistään 12/10/2026, tili FI77 5700 3311 1678 90.

Suomen kielioppi on minulle vielä haaste, mutta numerot osaan.

Terveisin
Gareth Powell, Lahti`,
    attachments: [],
    known: [['dueDate', '12/10/2026']],
    unseen: [],
  },
  {
    name: 'koiranhoitaja Rovaniemeltä, eräpäivä ilman ankkuria',
    subject: 'Lasku 52, Rekun hoitopäivät',
    body: `Moi Ulla!

Reku oli kuin kotonaan ja nukkui joka yö väärällä puolen sänkyä, siis mun puolella.

Lasku 52: neljä hoitopäivää à 35 € eli 140 €. Laita maksu tulemaan ennen kuin lähden hiihtolenkille Ylläkselle, tilille FI17 5231 9886 8600 72.

Terveisiä napapiiriltä, täällä on 18 astetta pakkasta ja aurinko enää huhupuheissa.
Satu Alakorkalo`,
    attachments: [],
    known: [],
    unseen: [['dueDate', 'ennen kuin lähden hiihtolenkille Ylläkselle']],
  },
  {
    name: 'tilitoimistokieleen hurahtanut remonttireiska',
    subject: 'Muistutus, lasku 888',
    body: `Hyvä asiakas,

lasku 888 (kylpyhuoneen silikonit ja listat, 320,00 €) on ollut avoinna 2.11.2026 alkaen. Ellei suoritusta ole kirjattu hyväksemme viimeistään 4.12.2026, saatavalle lasketaan viivästyskorkoa korkolain mukaisesti.

Tilinumero FI88 1045 9249 0144 95, viite 8882.

Kiitos yhteistyöstä
Remontti Raine Hyvönen`,
    attachments: [],
    known: [['jargon', 'viivästyskorkoa korkolain mukaisesti']],
    unseen: [['jargon', 'Ellei suoritusta ole kirjattu hyväksemme']],
  },
  {
    name: 'konsultti, huomautusaika',
    subject: 'Lasku 20260058',
    body: `Hei Merja,

kiitos antoisasta työpajasta Vaasassa! Fläpit on kuvattu ja litteroitu liitteeseen, myös se hirvenkuva, jonka alkuperä jäi selvittämättä.

Lasku 20260058, työpajapäivä 1 000 € + alv 25,5 % 255 € = 1 255 €. Eräpäivä 14.12.2026. Huomautusaika 8 pv. Tili FI57 1572 7833 8613 71, viite 202600583.

Aurinkoisin terveisin
Christa Backlund`,
    attachments: [{ name: 'flapit.pdf' }],
    known: [['jargon', 'Huomautusaika 8 pv']],
    unseen: [],
  },
  {
    name: 'hirsiveistäjä, hinta nousi omia aikojaan',
    subject: 'Saunan lauteet ja lasku 12',
    body: `Terve taas Ilkka!

Lauteet on paikoillaan, ja koesaunoin ne luvallasi sunnuntaina. Ylälauteella mahtuu nyt kaks makaamaan, jos ovat väleissä.

Lasku 12. Keväällä arvioin 900 euroa, mutta haapa on tänä syksynä hinnoissaan ja sormikin siinä meni laastariin, niin tein loppuluvuksi 1 150 euroa. Eräpäivä 15.12.2026, tili FI68 2001 9101 9024 31.

Löylyisin terveisin
Pentti Kauppila, Keuruu`,
    attachments: [],
    known: [],
    unseen: [
      [
        'surprise',
        'Keväällä arvioin 900 euroa, mutta haapa on tänä syksynä hinnoissaan ja sormikin siinä meni laastariin, niin tein loppuluvuksi 1 150 euroa',
      ],
    ],
  },
  {
    name: 'kosmetologi, ensilasku erääntynyt jo ennen lähetystä',
    subject: 'Lasku 231 kasvohoidoista',
    body: `Hei ihana Annukka!

Kiitos kun kävit, ja kiitos suklaasta, se ei nähnyt iltaa. Tässä tulee tuoreeltaan lasku eilisestä: nro 231, kasvohoito 85 € ja ripset 35 €, yhteensä 120 €. Eräpäivä on 20.11.2026 ja tili FI96 3131 3788 8831 14.

Muista aurinkorasva myös lumihangilla!
Kosmetologi Tea Niskanen`,
    attachments: [],
    known: [['dueDate', '20.11.2026']],
    unseen: [],
  },
  {
    name: 'kirjanpitäjä-freelancer tulistuu',
    subject: 'Lasku 1260 lokakuulta',
    body: `Hei Jarkko,

lasku 1260, lokakuun kirjanpito, 190 €, eräpäivä oli 13.11.2026. Sun takia mun oma alv-ilmoitus seisoo ja verottaja huohottaa niskaan. Rahat liikkuu kyllä moottorikelkkakauppaan, näenhän minä sun kuitit.

Ole ystävällinen ja maksa 1.12.2026 mennessä: FI74 3636 1931 3235 09, viite 12603.

T. Tarja Hänninen`,
    attachments: [],
    known: [['tone', 'Sun takia mun oma alv-ilmoitus seisoo ja verottaja huohottaa niskaan']],
    unseen: [['tone', 'Rahat liikkuu kyllä moottorikelkkakauppaan, näenhän minä sun kuitit']],
  },
  {
    name: 'käännösten oikolukija, pistelias',
    subject: 'Lasku 2026017, muistutus',
    body: `Hei Vesa,

en tiedä, onko sähköpostin avaaminen teillä jokin erityisosaaminen, joten kokeilen vielä kerran. Lasku 2026017 oikoluvusta, 240 €, eräpäivä oli 5.11.2026.

Voisitko maksaa sen 30.11.2026 mennessä? Tili FI85 3939 7470 9200 70, viite 20260176.

Kiitos ja mukavaa viikkoa
Sari-Anne Pohjola`,
    attachments: [],
    known: [],
    unseen: [
      [
        'tone',
        'en tiedä, onko sähköpostin avaaminen teillä jokin erityisosaaminen, joten kokeilen vielä kerran',
      ],
    ],
  },
  {
    name: 'lukkoseppä, laskun numero vaihtuu matkalla',
    subject: 'Lasku 4203: lukkojen sarjoitus',
    body: `Hei Timo,

viisi lukkoa, yksi avain, ja anoppikin pääsee nyt sisään. Kerroit, että se on plussa.

Lasku nro 4230, sarjoitus ja käynti, 265 €. Eräpäivä perjantai 11.12.2026. Tilille FI86 4108 3765 5271 94.

Vara-avain on sovitusti kirjekuoressa toimistolla, kuittaus ovella.

Lukkoseppä Reijo Ahvenainen`,
    attachments: [],
    known: [['consistency', '4230']],
    unseen: [],
  },
  {
    name: 'some-freelancer, heti eikä melkein',
    subject: 'Lasku 19 marraskuun somesta',
    body: `Moikka Linda! Huh mikä kuukausi, se kahvivideo teki 41 000 katselua ja mun äitikin jakoi sen vahingossa kahdesti.

Lasku 19: marraskuun somet sovitusti 600 €, alv 25,5 % 153 €, yhteensä 753 €. Maksathan sen mahdollisimman pian tilille FI26 4726 9868 6794 04, ihanaa!

Pusuja ja pipareita,
Jonna Rask`,
    attachments: [],
    known: [['dueDate', 'mahdollisimman pian']],
    unseen: [],
  },
  {
    name: 'personal trainer, suosittelukoodi muistutuksessa',
    subject: 'Muistutus laskusta 340',
    body: `Moro Kimmo!

Treeni kulkee ja leuat nousee, hyvä sä. Pikku muistutus kuitenkin: lasku 340, lokakuun paketti 240 €, eräpäivä oli 16.11.2026. Ehditkö maksaa sen tiistaina 1.12.2026? Tili FI67 4924 7346 3300 46, viite 3405.

Ai niin, tuo työkaveri mukaan, niin saat kymmenen prosenttia pois seuraavasta paketista. Black week -hinnat ovat voimassa sunnuntaihin!

Terv. Valmentaja Niko Laukkanen, Turku`,
    attachments: [],
    known: [['incentive', 'Black week -hinnat ovat voimassa sunnuntaihin!']],
    unseen: [['incentive', 'tuo työkaveri mukaan, niin saat kymmenen prosenttia pois seuraavasta paketista']],
  },
  {
    name: 'kaivinkoneyrittäjä, yhdellä rivillä',
    subject: 'lasku 15',
    body: `Ojat kaivettu, 640 e, lasku 15, eräpäivä 9.12.2026, FI65 5410 9385 8578 53. Maksa eikä meinaa. Rantanen`,
    attachments: [],
    known: [],
    unseen: [['courtesy', 'Maksa eikä meinaa']],
  },
  {
    name: 'runoilija-sihteeri, säälittelyä',
    subject: 'Lasku 8 puhtaaksikirjoituksesta',
    body: `Rakas Eeva-Liisa,

muistelmasi ovat nyt puhtaaksi kirjoitetut, 164 sivua, ja itkin Sortavalan kohdalla kaksi kertaa.

Lasku 8, sovittu palkkio 490 €. Eräpäivä on 8.12.2026 ja tilini FI07 5789 9779 5945 60.

En viitsisi rahasta puhua, mutta jääkaapissani on enää puolikas lanttu ja valo, ja valokin räpsyy.

Kirjeterveisin
Vuokko Sinisalo`,
    attachments: [],
    known: [],
    unseen: [
      [
        'tone',
        'En viitsisi rahasta puhua, mutta jääkaapissani on enää puolikas lanttu ja valo, ja valokin räpsyy',
      ],
    ],
  },
  {
    name: 'putkimies, vaihtoi hanankin kysymättä',
    subject: 'Lasku 3052 – lavuaarin tukos',
    body: `Iltaa Hanna,

tukos oli puoliksi hiusta ja puoliksi legoa. Legon pesin ja jätin peilin eteen.

Lasku 3052
Tukoksen avaus sovitusti 110 €
Vessan hana näytti siltä, että se kohta vuotaa, niin vaihdoin senkin samalla reissulla, 165 €
Yhteensä 275 €, eräpäivä 8.12.2026
Tili FI74 6601 4700 7664 56, viite 30520

Mukavaa pimeää vuodenaikaa, sanoi putkimies.
Arto Kemppainen, Kajaani`,
    attachments: [],
    known: [],
    unseen: [
      ['surprise', 'Vessan hana näytti siltä, että se kohta vuotaa, niin vaihdoin senkin samalla reissulla'],
    ],
  },
  {
    name: 'maalari Kotkasta, puskaradio uhkaa',
    subject: 'Viimeinen muistutus, lasku 452',
    body: `Terve Janne,

lasku 452, olohuoneen maalaus 870 €, eräpäivä oli 2.10.2026, ja tämä on viimeinen muistutus. Uusi eräpäivä on 7.12.2026. Sen jälkeen Kotkan puskaradio saa nähdä kuvan seinästäsi ja kuulla, kuka jätti maalarin nuolemaan näppejään. Myös oikeustoimet ovat mahdollisia.

Tili FI67 7997 4540 2419 42, viite 4527.

Maalari Henri Suikki`,
    attachments: [],
    known: [['tone', 'Myös oikeustoimet ovat mahdollisia']],
    unseen: [
      [
        'tone',
        'Sen jälkeen Kotkan puskaradio saa nähdä kuvan seinästäsi ja kuulla, kuka jätti maalarin nuolemaan näppejään',
      ],
    ],
  },
  {
    name: 'sisustussuunnittelija, alv laskettu väärin',
    subject: 'Lasku 20260219: eteisen suunnitelma',
    body: `Hei Mari ja Tommi,

eteisestä tulee teidän näköinen, nimittäin värikäs ja vähän myöhässä, mikä on pelkkää plussaa. Kiitos luottamuksesta kurpitsankeltaiseen.

Lasku 20260219
Suunnittelu, sovittu könttä   800,00 €
Alv 25,5 %                    214,00 €
Yhteensä                     1 014,00 €

Eräpäivä 9.12.2026, tili FI71 8000 3616 7348 90, viite 202602196.

Mallitilkut voi palauttaa postilaatikkooni, ei kiirettä.

Värikkäin terveisin
Sisustus Anniina Tolonen`,
    attachments: [],
    known: [['consistency', '214,00 €']],
    unseen: [],
  },
  {
    name: 'tilaisuustulkki hallinnon kielellä',
    subject: 'Tulkkaus 18.11. ja lasku 61',
    body: `Hei Farida,

kiitos luottamuksesta, tilaisuus oli lämmin ja tee vielä lämpimämpää.

Lasku 61, tulkkaus persia–suomi, kolme tuntia à 65 € = 195 €. Eräpäivä 10.12.2026. Maksusuorituksen kohdentamiseksi pyydetään ystävällisesti huolehtimaan viestikentän asianmukaisesta täyttämisestä laskun yksilöintitiedoin. Tili FI54 4970 6137 9228 81.

Nähdään taas joulukuun 16. päivä terveysasemalla!

Shirin Moradi`,
    attachments: [],
    known: [],
    unseen: [
      [
        'jargon',
        'Maksusuorituksen kohdentamiseksi pyydetään ystävällisesti huolehtimaan viestikentän asianmukaisesta täyttämisestä laskun yksilöintitiedoin',
      ],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'laulunopettaja, ensilasku rennosti',
    subject: 'Lasku 58, syksyn laulutunnit',
    body: `Moikka Veera!

Sun Finlandia-hymni kuulosti eilen siltä, että naapurikin laski poran kädestään. Hienoa työtä!

Tässä lasku 58: kahdeksan laulutuntia à 40 €, yhteensä 320 €. Eräpäivä on torstai 10. joulukuuta 2026, ja tilinumero on FI77 4456 7103 0670 01.

Konsertti on muuten 19.12. klo 16 Keltaisella kirkolla. Mun äiti tulee itkemään eturiviin, joten nenäliinoista ei ole pulaa.

Terkuin
Kaisu Ahola`,
    attachments: [],
  },
  {
    name: 'sähkömies, savolainen',
    subject: 'Lasku 2207, autotallin sähköt',
    body: `No terve Paavo,

nyt palaa tallissa semmonen valo, että emäntäki huomas miten paljo siellä on romua. Sori siitä.

Lasku 2207, autotallin valot ja kaks pistorasiaa sovittuun hintaan 430 €. Maksele viimeistään 11.12.2026 tilille FI28 3410 1327 2245 52, niin hyvä tulloo.

Käyn vielä panemassa sen ulkovalon hämäräkytkimen keskiviikkona 2.12., se kuuluu samaan hintaan.

Seppo Räsänen, Sähkö-Räsänen`,
    attachments: [],
  },
  {
    name: 'kuvittaja, taulukkomainen lasku',
    subject: 'Lasku 20261107 – lastenkirjan kuvitukset',
    body: `Hei Johanna,

kiitos, että hyväksyit mäyrän baskerin. Se oli minulle tärkeää, ja mäyrälle vielä tärkeämpää.

Lasku nro      20261107
Aukeamat       12 kpl x 180 € = 2 160 €
Kansi          1 kpl = 450 €
Yhteensä       2 610 €
Eräpäivä       16.12.2026
Tili           FI31 5318 7246 9539 97

Alkuperäiset akvarellit tuon sinulle joulukuussa, kun tulen Helsinkiin siskon tupareihin. Pakkaan ne kahteen muoviin, koska tunnen itseni ja räntäsateen.

Lämpimin terveisin
Kuvittaja Aino-Maija Lohi`,
    attachments: [{ name: 'lasku_20261107.pdf' }],
  },
  {
    name: 'ystävällinen muistutus, kissanhoitaja',
    subject: 'Pieni muistutus laskusta 71',
    body: `Hei Riitta!

Terveisiä Miukulta, joka söi viime viikolla kaksi purkkia ja yhden muratin lehden ja voi mainiosti.

Lasku 71 on vielä auki: viisi hoitokäyntiä, 100 €, eräpäivä oli 18.11.2026. Ehtisitkö maksaa sen keskiviikkoon 2.12.2026 mennessä? Tili on FI77 5029 0089 8179 65. Jos maksoit jo, kiitos, niin tästä ei tarvitse välittää.

Avaimesi on minulla tallessa siinä keltaisessa nauhassa.

Lämpimästi
Emmi Karvinen`,
    attachments: [],
  },
  {
    name: 'kattomies, osissa maksu',
    subject: 'Lasku 906, katto ja maksu kahdessa erässä',
    body: `Iltapäivää Erkki,

pelti pitää ja rännit vetää, kuten lupasin. Viime yön sateella nukuin ensimmäisen kerran viikkoon, kun tiesin ettei teille tipu.

Lasku 906, katon korjaus sovitusti 3 600 €. Maksu menee kahdessa erässä, niin kuin pihalla puhuttiin:
1. erä 1 800 €, viimeistään 11.12.2026
2. erä 1 800 €, viimeistään 15.1.2027
Tilinumero on FI85 4309 5814 4792 09.

Tikkaat haen perjantaina. Jos koira on pihalla, laita viesti, niin otan makkaraa mukaan.

Terveisin
Pelti-Ari Koskela, Ylöjärvi`,
    attachments: [],
  },
  {
    name: 'verkkosivujen tekijä, alv erikseen',
    subject: 'Lasku 2026098: uudet kotisivut',
    body: `Hei Petri,

sivut ovat ilmassa! Ensimmäinen yhteydenotto tuli kuulemma jo kello 6.40, ja se oli kilpailijalta, joka kysyi kuka nämä teki.

Lasku 2026098
Kotisivut tarjouksen mukaan   2 000,00 €
Alv 25,5 %                      510,00 €
Yhteensä                      2 510,00 €

Eräpäivä on keskiviikko 9.12.2026. Tilinumero on FI17 1112 1007 0625 58 ja saaja Sivupaja Rantala.

Salasanat tulevat erikseen tekstiviestillä, jotta ne eivät jää postiin lojumaan.

Kiittäen
Joona Rantala`,
    attachments: [{ name: 'Lasku 2026098.pdf' }],
  },
  {
    name: 'kampaaja, kotikäynti, lyhyt',
    subject: 'lasku 17',
    body: `Hei Aune! Kiitos kahvista ja elämänohjeista, permanentti sopii sulle. Lasku 17, 75 €, eräpäivä 8.12.2026, tili FI60 1555 0582 3476 93. Nähdään tammikuussa! Terveisin Mira Salmela`,
    attachments: [],
  },
  {
    name: 'hyvitys liikaa maksetusta, kääntäjä',
    subject: 'Lasku 2026130, hyvitys huomioitu',
    body: `Hei Anna-Kaisa,

kiitos tarkkuudesta: syyskuussa maksoit tosiaan 60 € liikaa. Hyvitin sen tällä laskulla.

Lasku 2026130
Uutiskirjeen käännös ruotsiksi   340 €
Hyvitys syyskuulta               −60 €
Maksettavaa                      280 €

Eräpäivä on 11.12.2026, tili FI18 5000 7844 7057 35.

Kerroit jääneesi flunssan kaatamaksi, joten toivottavasti inkivääritee puree. Meillä tauti kiersi lapset, miehen ja lopulta hamsterinkin, tai ainakin se aivasti.

Ystävällisin terveisin
Monica Lindroos`,
    attachments: [],
  },
  {
    name: 'metsuri, murteella',
    subject: 'Lasku 38 – koivut kaadettu',
    body: `Tervehdys Matti,

koivut on nurin ja klapit pinossa seinustalla, noin seitsemän mottia. Yks tikka kävi haukkumassa, mutta sillä on pönttö sen toisen puun kyljessä, että kyllä se leppyy.

Laskun numero on 38 ja summa 520 €, niin kuin sovittiin. Maksaa voit perjantaihin 18.12.2026 asti, tili FI42 4055 4860 6912 35.

Kiitos hernekeitosta. Emännän sinapista puhutaan meillä vielä.

Taisto Heikura, Kuhmo`,
    attachments: [],
  },
  {
    name: 'valokuvaaja, sovittu lisätyö',
    subject: 'Lasku 2026-44, yrityskuvat',
    body: `Hei Niina,

kiitos kuvauspäivästä! Harvoin näkee, että toimitusjohtaja nauraa vielä kolmannenkin kuvan jälkeen.

Lasku 2026-44:
– Henkilökuvat, 9 henkeä à 60 € = 540 €
– Ryhmäkuva katolla, jonka tilasit paikan päällä 90 eurolla
Yhteensä 630 €

Eräpäivä on 14.12.2026 ja tili FI98 5700 9070 8701 78.

Kuvat ovat ladattavissa vuoden loppuun. Pekan solmio on suoristettu, kuten hän toivoi.

Terveisin
Studio Jussila, Riku Jussila`,
    attachments: [],
  },
  {
    name: 'äidinkielen yksityisopettaja, vanhemmalle',
    subject: 'Oton tunnit ja lasku 23',
    body: `Hei Minna,

Otto kirjoitti eilen ensimmäisen aineensa ilman yhtään "sit ku" -lausetta. Hän pyysi kertomaan tämän sulle ennen kuin puhun mistään muusta, joten nyt se on kerrottu.

Lasku 23: marraskuun neljä tuntia, yhteensä 140 €. Eräpäivä on maanantai 7.12.2026 ja tilinumero FI80 5231 5888 3615 07.

Ensi viikolla luetaan Seitsemää veljestä. Toivottakaa meille onnea!

Terveisin Ilona Hirvelä`,
    attachments: [],
  },
  {
    name: 'kolmas muistutus, lempeä ja selvä, säveltäjä',
    subject: 'Lasku 14, viimeinen muistutus',
    body: `Hei Mikko,

toivottavasti teillä on kaikki hyvin. Kirjoitan vielä laskusta 14, lyhytelokuvan musiikki, 700 €. Eräpäivä oli 2.10.2026, ja tämä on viimeinen kirjallinen muistutukseni. Sen jälkeen soittelen mieluummin ja kyselen samalla kuulumiset.

Voisitko maksaa sen perjantaihin 4.12.2026 mennessä tilille FI16 1045 9263 3320 21? Jos koko summa on juuri nyt paljon, kahdessa osassa käy minulle hyvin, kerro vain kumpi sopii.

Kiitos, ja terveisiä leikkaamoon. Se jousien kohta sai muuten kissani nousemaan seisomaan.

Lauri Peltola`,
    attachments: [],
  },
  {
    name: 'maahanmuuttaja-kokki, sydämellinen suomi',
    subject: 'Lasku 6 syntymäpäiväruoasta',
    body: `Hyvä Liisa,

kiitos että sain tehdä ruokaa sinun 60-vuotisjuhlaan! Sinun setä söi kolme lautasta ja sanoi "ihan menettelee", ja sinä kerroit, että Suomessa se on paras kehu.

Lasku numero 6: ruoka 25 ihmiselle, yhteensä 500 euroa. Viimeinen maksupäivä on 10.12.2026. Pankkitili: FI82 1572 5684 6061 19.

Kaksi isoa kattilaa jäi teille, haen ne sunnuntaina jos sopii.

Terveisin
Tigist Bekele, Oulu`,
    attachments: [],
  },
  {
    name: 'tietokirjatoimittaja, pitkä kirje',
    subject: 'Käsikirjoitus valmis, lasku 2026077 liitteenä',
    body: `Hyvä Olavi,

siinä se nyt on: 312 sivua Saimaan hinaajia, joista jokainen on tarkistettu, paitsi se yksi, jonka omistat itse.

Muutama asia ennen kuin joulukiireet alkavat. Kuvatekstit sivuilla 40–52 kaipaavat vielä vuosiluvut, ja ne voit lähettää minulle tammikuun loppuun mennessä. Hakemiston teen kevättalvella, siitä on oma sopimuksensa.

Lasku 2026077 on liitteenä. Sovittu toimituspalkkio on 3 200 euroa, eräpäivä perjantai 18.12.2026 ja tilinumero FI87 2001 7513 8976 29.

Kiitos yhteisistä iltapäivistä. Opin kolme uutta kirosanaa ja yhden solmun.

Parhain terveisin
Kustannustoimittaja Marketta Ikonen`,
    attachments: [{ name: 'lasku2026077.pdf' }, { name: 'hinaajat_v9.docx' }],
  },
  {
    name: 'pyörähuolto, stadin slangi',
    subject: 'Lasku 1310, fillarin talvihuolto',
    body: `Moro Ransu,

fillari on taas skarppina: uudet talvirenkaat alla, ketju vaihdettu ja se jarrujen ulina historiaa. Löysin satulan alta muuten kolikon vuodelta 1978, teippasin sen runkoon onnea tuomaan.

Lasku 1310, talvihuolto osineen 145 €, just se mistä puhuttiin. Eräpäivä tiistai 8.12.2026 ja tili FI37 3131 3545 3623 78. Mobilepaykin käy, numero 040 555 0142.

Pyörän saa hakea Vallilasta arkisin ennen kuutta.

Terkuin
Late Forsman, Laten Fillaripaja`,
    attachments: [],
  },
  {
    name: 'tatuoija, käsivarsi',
    subject: 'Lasku 91 ja hoito-ohjeet',
    body: `Moi Sonja!

Toivottavasti joutsen on alkanut asettua. Kutina viikon kohdalla on ihan normaalia, älä raavi vaan taputtele.

Lasku 91, tatuointi 380 €. Varausmaksu 80 € on jo maksettu, joten jäljellä on 300 €. Eräpäivä 9.12.2026, tili FI75 3636 1014 7692 30.

Tarkistetaan jälki tammikuussa, silloin voi vaikka vähän ihastella.

Roosa Kallio, Mustekettu`,
    attachments: [],
  },
  {
    name: 'isännöitsijälle ikkunanpesijä',
    subject: 'Lasku 5521 / As Oy Kuusirinne',
    body: `Hei Marjut,

porraskäytävien ikkunat A, B ja C on pesty tiistaina 24.11. B-rapun neljännen kerroksen lintuparvitarra sai jäädä, asukas pyysi niin kauniisti.

Lasku 5521
3 rappua x 130 € = 390,00 €
Alv 25,5 % = 99,45 €
Yhteensä 489,45 €

Eräpäivä on 15.12.2026. Tili FI41 3939 3624 4445 47.

Hyvää loppuvuotta, ja terveisiä talkkarille hyvistä tikkaista!
Ikkunanpesu Pauli Vartiainen`,
    attachments: [],
  },
  {
    name: 'joogaopettaja, yritykselle',
    subject: 'Lasku 36 / taukojooga',
    body: `Hei Satu,

kiitos syksystä! Enää kukaan ei nuku loppurentoutuksessa kovempaa kuin talouspäällikkö, mutta hän tekee sen arvokkaasti.

Lasku 36: kuusi taukojoogaa à 70 €, yhteensä 420 €. Toivoisin maksua viimeistään torstaina 10.12.2026 tilille FI43 4108 2971 2764 48.

Kevään aikoja voidaan katsoa rauhassa tammikuussa.

Hengittelyterveisin
Elli Vainio`,
    attachments: [],
  },
  {
    name: 'tapahtumatekniikka, arvio alittui',
    subject: 'Lasku 3017, hyviä uutisia',
    body: `Terve Anu,

kaapelia jäi kelalle ja purku sujui tunnissa, joten hinta jäi alle sen mitä arvioin: 950 euron sijaan 880 euroa. Kiitos kuuluu teidän talkooporukalle, varsinkin sille mummolle jolla oli oma rullakko.

Lasku 3017, yhteensä 880 €. Eräpäivä perjantai 11.12.2026, tilinumero FI25 4726 2493 6991 94.

Mikrofonista numero 4 löytyi glitteriä. En kysele.

Äänipalvelu Kim Wikström, Porvoo`,
    attachments: [],
  },
  {
    name: 'ompelija, muistutus toipilaalle',
    subject: 'Lasku 102, kun jaksat',
    body: `Hei Helvi,

kuulin Ritvalta, että lonkka on nyt leikattu ja sinä jo kiusaat hoitajia. Hyvä merkki!

Lasku 102 verhojen ompelusta, 135 €, jäi varmaan sairaalareissun jalkoihin. Sen eräpäivä oli 10.11.2026. Sopisiko, että uusi eräpäivä olisi 15.12.2026? Tili on FI38 4924 3237 6598 58, ja jos tyttäresi hoitaa maksuja, voit lähettää tämän suoraan hänelle.

Tuon verhot ripustettavaksi, kun pääset kotiin. En tarvitse kahvia, mutta en kieltäydykään.

Lämpimiä ajatuksia
Raili Huttunen, Raumalta`,
    attachments: [],
  },
  {
    name: 'pelisuunnittelija, ytimekäs englantia viljelevä',
    subject: 'Lasku 2026-09 (UI-suunnittelu)',
    body: `Moi Tatu,

viimeinen Figma-tiedosto on jaettu, nappien hover-tilat mukana. Se yksi bugi, jossa lohikäärme kääntyi selälleen, ei ole mun, mutta rakastan sitä.

Lasku 2026-09
UI-suunnittelu, 24 h x 65 € = 1 560 €
Alv 25,5 % = 397,80 €
Yhteensä 1 957,80 €
Eräpäivä 14.12.2026
Tili FI90 5410 9656 4620 86

Kiitti hyvästä briiffistä ja siitä, että vastaatte aina!

Oskari Tuominen`,
    attachments: [{ name: 'Lasku 2026-09.pdf' }],
  },
  {
    name: 'muuttomies Turusta',
    subject: 'Lasku 482 muutosta',
    body: `Terve vaan Jaana,

sohva men ylös rapuist niinko voi, vaik hetken näyt et täst tulee rappukäytävän sohva. Kaikki ehjän ja anopin peili kans.

Lasku 482: muutto neljäs tunnis, sovittu hinta 360 €. Maksa viimeistään 9.12.2026, tili on FI07 5789 9766 5041 19.

Jos pahvilaatikoi jää yli, mää otan niit mielelläni takas.

Kiitos ja terveisii uuteen kotiin!
Muuttomies Jarno Aaltonen`,
    attachments: [],
  },
  {
    name: 'sukututkija eläkkeeltä, kohtelias vanha tyyli',
    subject: 'Sukuselvitys ja lasku 11',
    body: `Arvoisa Kaarlo Mattsson,

lähetän ohessa selvityksen isoisoisänne vaiheista. Hän ei sittenkään ollut merikapteeni vaan laivakokki, mutta suvun joulukinkkuperinne saa tästä aivan uutta valoa.

Lasku on numeroltaan 11 ja palkkio sovittu 260 euroa. Pyydän maksamaan sen viimeistään 16.12.2026 tilille FI07 6601 6467 2492 12.

Kirkonkirjojen kopiot saatte postissa ensi viikolla.

Kunnioittavasti
Toivo Lindqvist`,
    attachments: [{ name: 'Mattsson_sukuselvitys.pdf' }],
  },
  {
    name: 'lähetti edelleen, kirjanpitäjälle välitetty',
    subject: 'VS: Lasku 2288 markiisin korjaus',
    body: `Hei Leena, laitan tämän vielä sulle, kun Hannes sanoi että sinä hoidat maksut. Kiitos jo etukäteen! Tomi

-----
Hei Hannes,
markiisi rullaa taas molempiin suuntiin, ja moottorista löytynyt ampiaispesä oli onneksi tyhjä. Ainakin sen jälkeen kun olin juossut.
Lasku 2288, korjaus 210 €, eräpäivä 10.12.2026, tili FI70 7997 6179 9627 71.
Terveisin Tomi Vuorela, Vuorelan Aurinkosuojat`,
    attachments: [],
  },
  {
    name: 'copywriter, leikkisä',
    subject: 'Lasku 2026-31: nimi jäätelölle',
    body: `Hei Elina ja koko meijeri!

Neljäkymmentäkaksi ehdotusta, kaksi riitaa, yksi lounas, ja voittajaksi tuli nimi, jonka mun kuusivuotias keksi aamupuurolla. Hän sai palkkioksi tarran. Minun palkkioni on vähän isompi:

Lasku 2026-31, nimisuunnittelu sovitusti 1 100 €. Eräpäivä on keskiviikko 16. joulukuuta 2026, ja tili on FI38 8000 7046 2173 35.

Kun purkit tulevat kauppoihin, ostan ensimmäisen ja luultavasti myös seitsemännen.

Iloisin terveisin
Siiri Koivumäki`,
    attachments: [],
  },
  {
    name: 'muistutus osasuorituksesta',
    subject: 'Lasku 67, jäljellä 200 €',
    body: `Hei Jukka,

kiitos 300 euron maksusta, se näkyi tilillä maanantaina! Laskusta 67 (kiukaan muuraus, 500 €) on siis jäljellä 200 €. Ehtisikö se tulla perjantaihin 11.12.2026 mennessä? Tili on sama kuin ennen, FI96 4970 4070 6448 36.

Anna laastin kuivua vielä viikko ennen ensimmäisiä kunnon löylyjä. Tiedän, pahin on odottaa.

Terveisin
Muurari Sulo Kärkkäinen`,
    attachments: [],
  },
  {
    name: 'vaatesuunnittelija, kahden kohdan lista',
    subject: 'Kuoropuvut: toimitus ja lasku 2026018',
    body: `Hei Hilkka,

kaksi asiaa:

1) Puvut tulevat torstaina 3.12. klo 14 seurakuntatalon takaovelle. Sopraanot vihreissä pusseissa, altot sinisissä, ja se yksi tenori, joka vaihtoi kokoa kolmesti, saa oman nimilapun.

2) Lasku 2026018: 22 pukua à 95 €, yhteensä 2 090 €. Eräpäivä 18.12.2026. Tilinumero FI29 4456 1577 4034 04.

Kiitos ihanasta urakasta ja siitä levystä, se on soinut ompeluhuoneessa koko syksyn.

Elisabet Nurmi, Atelier Nurmi`,
    attachments: [],
  },
  {
    name: 'nuori droonikuvaaja, ensimmäinen laskunsa',
    subject: 'Lasku 1!',
    body: `Hei Sirkka,

tämä on mun ensimmäinen lasku ikinä, joten sillä on komea numero: lasku 1. Meinasin kehystää sen.

Mökin ilmakuvat ja lyhyt video, 150 euroa. Eräpäivä on 9.12.2026 ja tili FI83 3410 4127 3198 46.

Lokki, joka hyökkäsi droonin kimppuun, on mukana videolla kohdassa 1.12. Kumpikin jäi henkiin.

Kiitos kun annoit mahdollisuuden!
Eemeli Karjalainen, Savonlinna`,
    attachments: [{ name: 'mokki_ilmasta.jpg' }],
  },
  {
    name: 'isännöintiin talvikunnossapito, erittely päivittäin',
    subject: 'Lasku 1422 lumitöistä',
    body: `Huomenta Ari,

talvi yllätti taas kaikki muut paitsi minut. Aurattu tähän mennessä:

ma 9.11.   45 €
pe 13.11.  45 €
to 19.11.  60 € (yöhälytys, hinta sovittu syksyllä)
Yhteensä  150 €

Laskun numero 1422, eräpäivä 8.12.2026, tili FI94 5318 9490 8162 27.

Punaisen Volvon omistajalle terveisiä: kaivoin sen esiin ihan huvikseni.

Lumi-Lasse Hietanen`,
    attachments: [],
  },
  {
    name: 'puheterapeutti, asiallinen ja lämmin',
    subject: 'Lasku 2026-112, marraskuu',
    body: `Hei,

kiitos marraskuusta! Aadan r-kirjain pörisee nyt niin että ikkunat helisevät, ja hän harjoittelee kuulemma myös bussissa.

Lasku 2026-112, kolme terapiakertaa à 80 €, yhteensä 240 €. Eräpäivä on 11.12.2026. Tilinumero on FI94 5029 6225 8109 70.

Olen lomalla 21.12.–6.1., joten seuraava aika on torstaina 7.1.2027 kello 15.

Ystävällisin terveisin
Puheterapeutti Inka Repo`,
    attachments: [],
  },
  {
    name: 'hevosenkengittäjä',
    subject: 'lasku 219 kengitys',
    body: `Moi Essi,

molemmat ponit kengitetty, Tähti seisoi kuin patsas ja Ruusu kuin suihkulähde. Hokit on nyt alla, joten jäällä pärjää.

Lasku 219, kaksi hevosta à 110 € eli 220 €. Maksupäivä viimeistään 7.12.2026, tili FI89 4309 5063 2918 34.

Seuraava kerta viikolla 3, eikö niin? Tuon itselleni kypärän.

Joonas Takala, kengittäjä, Lapua`,
    attachments: [],
  },
  {
    name: 'muistutus huumorilla itsestä, kääntäjä',
    subject: 'Muistutus, lasku 2026099',
    body: `Hei Ville,

lähetin laskun 2026099 lokakuussa, ja vasta nyt huomasin sen olevan yhä auki, mikä kertoo kaiken minun seurantajärjestelmästäni: se on keittiön seinällä ja siinä on kissan kuva.

Summa on 410 € ja eräpäivä oli 6.11.2026. Ehditkö maksaa sen 4.12.2026 mennessä? Tili FI61 1112 9445 7081 04. Jos laskussa on jotain epäselvää, soita, vastaan mielelläni.

Kiitos ja hyvää viikonjatkoa!
Mervi Tanskanen`,
    attachments: [],
  },
  {
    name: 'keittiöremontin suunnittelija, ennakkolasku',
    subject: 'Ennakkolasku 2026-60',
    body: `Hei Pia ja Juha,

ihanaa, että vihreä voitti! Tilaan rungot heti kun saan teiltä ennakon, ja toimitus on viikolla 4.

Lasku 2026-60: sovittu ennakko 1 500 €. Loput 3 500 € laskutan vasta, kun viimeinenkin ovi menee kiinni ilman rukoilua. Ennakon eräpäivä on perjantai 4.12.2026 ja tili FI37 1555 9247 3803 20.

Mittaan vielä lieden syvennyksen maanantaina 30.11. noin klo 9.

Terveisin
Keittiösuunnittelija Markus Heino`,
    attachments: [],
  },
  {
    name: 'lastenjuhlien taikuri',
    subject: 'Abrakadabra eli lasku 300',
    body: `Hei Jonna!

Kani voi hyvin, ja Elmeri sai kaivettua kolikon korvastaan ihan omin avuin. Siinä on alan tulevaisuus.

Lasku 300: taikashow 45 minuuttia ja ilmapalloeläimet, yhteensä 250 €. Eräpäivä on 8.12.2026, tili FI39 5000 0023 6981 77. Tästä laskusta en osaa taikoa toista puolta pois, vaikka isoisä sitä ehdotti.

Kiitos kakusta!
Taikuri Simo Salama eli Simo Pitkänen`,
    attachments: [],
  },
  {
    name: 'oikolukija, alennus sovittu',
    subject: 'Lasku 2026-72, gradun oikoluku',
    body: `Moi Aleksi,

gradu on luettu, ja se on hyvä! Poistin 61 pilkkua ja lisäsin 74, eli olet nyt 13 pilkkua rikkaampi.

Lasku 2026-72
Oikoluku 96 sivua x 3 € = 288 €
Opiskelija-alennus, niin kuin sovittiin −48 €
Maksettavaa 240 €

Eräpäivä 15.12.2026 eli vasta opintotuen jälkeen. Tili FI65 4055 2922 4872 61.

Onnea loppurutistukseen!
Pirkko-Liisa Sorvari`,
    attachments: [{ name: 'gradu_kommentit.docx' }],
  },
  {
    name: 'arkkitehti, hillitty',
    subject: 'Lasku 2026/15, lupakuvat',
    body: `Hei Susanne,

lupakuvat jätettiin kaupungille maanantaina, ja käsittely vie heidän mukaansa kuudesta kahdeksaan viikkoa. Naapurin lausunto tuli jo, ja siinä luki kokonaisuudessaan "ok".

Lasku 2026/15, lupakuvat sopimuksemme mukaan, 1 800,00 € + alv 25,5 % 459,00 € eli yhteensä 2 259,00 €. Eräpäivä on 17.12.2026, tili FI82 5700 0824 0911 95.

Palaan tammikuussa ikkunoihin.

Ystävällisin terveisin
Fredrik Holm, arkkitehti`,
    attachments: [{ name: 'Lasku 2026-15.pdf' }],
  },
  {
    name: 'loppumuistutus, joustava, rakennusmies',
    subject: 'Lasku 390, viimeinen kirje tästä',
    body: `Terve Heikki,

kyselen vielä kerran laskusta 390, aidan teko, 740 €. Eräpäivä oli 25.9.2026. Tiedän, että teillä on ollut raskas syksy, joten ei mitään hätää, haluan vain saada tämän sovittua.

Kaksi vaihtoehtoa, valitse kumpi sopii:
a) koko summa 740 € viimeistään 11.12.2026
b) 370 € viimeistään 11.12.2026 ja 370 € viimeistään 15.1.2027

Tili on FI15 5231 2546 4234 23. Tekstiviestikin riittää vastaukseksi.

Terveisiä Marjatalle
Tauno Kinnunen`,
    attachments: [],
  },
  {
    name: 'äänikirjan lukija',
    subject: 'Äänikirja luettu – lasku 44',
    body: `Hei Reetta,

viimeinen luku nauhoitettiin eilen, ja murhaaja yllätti minutkin, vaikka olin lukenut kirjan jo kahdesti. Raakatiedostot ovat palvelimellanne, kesto 9 h 14 min.

Lasku 44: lukupalkkio 1 350 € niin kuin sopimuksessa. Eräpäivä maanantai 14.12.2026, tili FI86 1045 9544 9560 02.

Ääni lepää nyt ensi viikon. Kotiväki on tästä kohtuuttoman iloinen.

Kaunis kiitos
Antero Sihvola`,
    attachments: [],
  },
  {
    name: 'saamelainen käsityöläinen Inarista',
    subject: 'Lasku 27, vyöt ja solki',
    body: `Buorre beaivi Katja,

vyöt ovat valmiit ja lähtivät eilisellä postiautolla, niin että Ivalon kautta ne tulevat sinulle ehkä perjantaina. Tuuli oli niin kova, että paketti meinasi lähteä ilman autoakin.

Lasku 27: kolme vyötä à 85 € = 255 €, postikulut 12 €, yhteensä 267 €. Eräpäivä on 11.12.2026 ja tilinumero FI32 1572 7648 6037 52.

Kiitos tilauksesta, näitä oli ilo tehdä.

Inga Aikio, Inari`,
    attachments: [],
  },
  {
    name: 'Excel-kouluttaja',
    subject: 'Lasku 2026-83, Excel-koulutus 19.11.',
    body: `Hei Tiina,

kiitos porukalle! Kun Reino keksi, että summan voi laskea muutenkin kuin taskulaskimella, salissa oli hetken aivan hiljaista.

Laskun numero: 2026-83
Koulutuspäivä: 900 €
Matkat, sovittu: 84 €
Yhteensä: 984 €
Eräpäivä: 10.12.2026
Tilinumero: FI04 2001 3112 0053 67

Harjoitustiedostot ovat liitteenä. Oikeat vastaukset lähetän, kun kaikki ovat ainakin yrittäneet.

Mukavaa talvea!
Jaana Mäkelä`,
    attachments: [{ name: 'harjoitukset.xlsx' }],
  },
  {
    name: 'remonttinainen, avaimet ja parkkipaikka',
    subject: 'Lasku 174 ja avaimet',
    body: `Moikka Sini,

laminaatti on lattiassa, listat seinässä ja avaimet postiluukusta sisällä. Parkkilappu jäi mun autoon, tuon sen lauantaina kun olen muutenkin menossa Prismaan.

Lasku 174: lattia 28 m² x 22 € = 616 €. Eräpäivä ke 9.12.2026, tili FI05 3131 7959 5858 95.

Narina makuuhuoneen kynnyksellä kuuluu taloon, kokeilin puhua sille.

Terkuin
Niina Haapasalo, Remonttinainen`,
    attachments: [],
  },
  {
    name: 'maksumuistutus yhdistykselle, kuoronjohtaja',
    subject: 'Kuoronjohtajan lasku 9 vielä auki',
    body: `Hyvät ystävät Mieskuoro Kuorsauksen hallituksessa,

kiitos riemukkaasta syysretkestä! Bassot pääsivät kotiin jo puoliltaöin.

Lokakuun lasku 9 odottaa vielä, 480 €, eräpäivä oli 13.11.2026. Arvaan, että rahastonhoitajan vaihdos vei sen väärään kansioon. Voisiko Jorma maksaa sen perjantaihin 4.12.2026 mennessä? Tilinumero on FI26 3636 4816 8201 36.

Harjoitukset tiistaina kello 18 niin kuin aina, nuotit mukaan, muistoja ei tarvitse.

Sävelterveisin
Tapio Rautiainen`,
    attachments: [],
  },
  {
    name: 'koodaaja, kuukausilasku',
    subject: 'Lasku 2026-11, marraskuun työt',
    body: `Moi Henna,

marraskuun tunnit, niin kuin joka kuukauden viimeisenä keskiviikkona:

Kirjautumisen uusinta 14 h
Raportit 9 h
Palaverit 3 h
Yhteensä 26 h x 80 € = 2 080 € (ei arvonlisäveroa)

Lasku 2026-11, eräpäivä 9.12.2026, tili FI74 3939 9001 4890 88.

Olen tavoitettavissa pyhiin asti. Itsenäisyyspäivänä olen metsässä ja puhelin on pöllön hallussa.

Kiitos taas!
Ilmari Vainikka`,
    attachments: [{ name: 'tunnit_marraskuu.csv' }],
  },
  {
    name: 'hautajaiskukkien sitoja, hienovarainen',
    subject: 'Lasku 133',
    body: `Hyvä Anja,

otan osaa suruunne vielä kerran. Oli kaunis ajatus, että kimppuun tuli isän omasta pihasta kanervaa.

Lasku 133: arkkulaite ja kolme käsivihkoa, yhteensä 340 €. Eräpäivä on 18.12.2026, ja jos tarvitsette enemmän aikaa, kertokaa vain. Tilinumero on FI04 4108 5789 8530 01.

Voimia näihin päiviin.

Lämmöllä
Kukkasitomo Taimi Virkkunen`,
    attachments: [],
  },
  {
    name: 'moottoripyörämekaanikko, kiivas mutta reilu',
    subject: 'Lasku 1986 (kyllä, sama kuin pyörän vuosimalli)',
    body: `Terve Make!

Se kaasari, saakeli. Kolme iltaa, neljä tiivistettä ja yksi sana, jota en sano äidin kuullen, mutta nyt se käy kuin ompelukone. Kuuntele liitteestä.

Lasku 1986, kaasarin remontti sovittuun könttähintaan 290 €, iltojen määrästä riippumatta. Eräpäivä 14.12.2026, tili FI86 4726 5602 3239 29.

Pyörä saa talvehtia meillä maaliskuuhun, paikka on ilmainen ja seura hyvää.

Pitkää ikää molemmille
Ripa Jokinen, Hämeenlinna`,
    attachments: [{ name: 'kaynti.mp3' }],
  },
]
