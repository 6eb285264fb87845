/** Finnish mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber in Kuopio, first invoice after a Saturday job',
    subject: 'Lasku 2087, keittiön hana ja tiskikone',
    body: `Terve Pirjo,

hana on nyt paikallaan ja tiskikone kytketty. Pari ensimmäistä päivää kannattaa vilkaista altaan alle, ettei liitos tiputa. Jos tiputtaa, soita niin käväsen kiristämässä.

Lasku 2087 on liitteenä. Tässä sama lyhyesti:

työ 3 h x 58,00 = 174,00 €
hana (Oras) 189,00 €
letkut ja tiivisteet 24,50 €
yhteensä 397,50 €, sisältää alv:n

Maksuehto 14 pv netto, tili FI09 4055 3184 8631 81, viite 38972 84900.

Kun kerran vappaapäivänä tulin, niin ois kohtuullista ettei rahhoo tarvihe perästä huuella.

Terveisin Tapio
Putkityö T. Ruuskanen`,
    attachments: [{ name: 'lasku_2087.pdf' }],
    known: [
      ['consistency', '397,50'],
      ['dueDate', '14 pv netto'],
    ],
    unseen: [['tone', 'ettei rahhoo tarvihe perästä huuella']],
  },
  {
    name: 'translator in Turku, formal first invoice to a company',
    subject: 'Lasku 26-118, tuotekuvaston käännös',
    body: `Hyvä Sofia Lindholm,

lähetän oheistettuna laskun 26-118 syksyn tuotekuvaston kääntämisestä suomesta ruotsiin. Käännös on toimitettu 20.11., ja kiitos vielä nopeista vastauksista tuotenimiä koskeviin kysymyksiin.

Sanastoon kertyi matkan varrella enemmän termejä kuin kukaan osasi aavistaa, mikä näkyy nyt loppusummassa.

Käännöstyö: 1 065,00 €
Alv 25,5 %: 271,58 €
Yhteensä: 1 336,58 €
Eräpäivä: 9.12.2026

Maksu pyydetään suorittamaan allekirjoittaneen tilille FI39 4055 4118 6061 75 viitteellä 14809 54908.

Oikovedoksen luen mielelläni, kun taitto valmistuu. Se kuuluu hintaan.

Ystävällisin terveisin
Marjatta Heinonen, FM
Käännöstoimisto Heinonen`,
    attachments: [{ name: 'Lasku_26-118.pdf' }],
    known: [
      ['jargon', 'oheistettuna'],
      ['jargon', 'pyydetään suorittamaan'],
      ['jargon', 'allekirjoittaneen'],
    ],
    unseen: [['surprise', 'mikä näkyy nyt loppusummassa']],
  },
  {
    name: 'young family photographer in Oulu, chatty first invoice',
    subject: 'Teidän perhekuvat on valmiina!',
    body: `Moikka Jenni ja Ville!

Kuvat on nyt galleriassa, 42 kappaletta, ja se missä Eemi nauraa lehtikasassa on kyllä mun lemppari. Galleria on auki tammikuun loppuun ja salasana tulee Jennille tekstarilla.

Lasku on numero 2026-44 ja summa 280 euroa, niinku varatessa sovittiin. Maksakaa ku keritte, mutta tällä viikolla ois paras, mulla lähtee vuokra perjantaina ja tili on ihan nollilla.

Jos haluatte jonkun kuvan mustavalkosena, laittakaa numero niin muokkaan.

Ihanaa joulunalusta!
Roosa`,
    known: [
      ['dueDate', 'Maksakaa ku keritte'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'mulla lähtee vuokra perjantaina ja tili on ihan nollilla']],
  },
  {
    name: 'Estonian-born cleaner in Vantaa, monthly invoice',
    subject: 'Lasku 315, siivous marraskuu',
    body: `Hei Hannele,

tässä lasku numero 351, siivous marraskuussa. Minä kävin 4 kertaa, joka keskiviikko niin kuin aina.

4 x 85 € = 340 €
Keittiössä oli tosi paljon rasva, siksi minä pesin pitempi aika ja laitoin sen laskuun myös, 35 €
Yhteensä 375 €

Maksupäivä on perjantai 10.12.2026. Tili FI15 4600 9251 2471 17, viite 9745 41653.

Minä jätin uusi mikrokuituliinat kaappiin, ne ovat teille ilmaiseksi. Jouluviikolla minä tulen tiistaina, onko se hyvä?

Terveisin
Kersti Tamm
Puhas Koti Tmi`,
    known: [
      ['consistency', '351'],
      ['dueDate', 'perjantai 10.12.2026'],
    ],
    unseen: [['surprise', 'laitoin sen laskuun myös']],
  },
  {
    name: 'IT consultant in Espoo, business Finnish full of English',
    subject: 'Lasku INV-1093 / sprintit 22–24',
    body: `Moro Antti,

sprintit 22–24 on paketissa ja demo meni mun mielestä hienosti. Jäljelle jäi kaksi pientä tikettiä, ne teen ensi viikolla osana ylläpitoa.

Lasku INV-1093 on liitteenä.

62 h x 98 € = 6 076,00 €
alv 25,5 % = 1 549,38 €
yhteensä 7 625,38 €

Maksuehto net 30 EOM. Tili FI08 4108 6687 3429 07, viite 5494 00789.

Pistä viestiä controllerille, niin saadaan tää mahtumaan teidän marraskuun accruaaleihin.

t. Joonas
Bitpuro Oy`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'net 30 EOM'],
    ],
    unseen: [['jargon', 'accruaaleihin']],
  },
  {
    name: 'older massage therapist in Seinäjoki, apologetic first invoice',
    subject: 'Lasku 77 hieronnoista',
    body: `Hyvää päivää Esko,

pyydän tuhannesti anteeksi, että lasku tulee näin myöhään. Oikein hävettää tällainen saamattomuus, ja ymmärrän kyllä jos olette minuun pettynyt.

Lasku 77 koskee lokakuun viittä hoitokertaa, 45 minuuttia kukin. Hinta on sama kuin keväällä.

Maksaa voitte MobilePaylla numeroon 040 555 0182, joskus tuossa ensi kuun puolella.

Muistakaa ne hartialiikkeet aamuin illoin. Seuraava aika on 2.12. klo 10.

Lämpimin terveisin
Aino-Liisa Mäki-Jaskari`,
    known: [
      ['tone', 'pyydän tuhannesti anteeksi'],
      ['missing', 'total'],
    ],
    unseen: [
      ['tone', 'Oikein hävettää tällainen saamattomuus'],
      ['tone', 'ymmärrän kyllä jos olette minuun pettynyt'],
      ['dueDate', 'joskus tuossa ensi kuun puolella'],
    ],
  },
  {
    name: 'excavator contractor in Kainuu, very terse first invoice',
    subject: 'lasku 1203',
    body: `Lasku 1203. Kaivuutyöt Rantatie 4: 6,5 h x 75 e + lavettikuljetus 160 e = 647,50 e, alv mukana.
Rahat heti tilille FI59 3636 1067 8992 31, viite 116 68583. En ole mikään pankki.
Pihan voi ajaa kovaksi kun pakkaset tulee.
H. Karppinen`,
    known: [
      ['dueDate', 'Rahat heti'],
      ['tone', 'En ole mikään pankki'],
    ],
    unseen: [],
  },
  {
    name: 'accounting office in Lahti, officialese first invoice',
    subject: 'Lasku 40417, kirjanpito lokakuu 2026',
    body: `Arvoisa asiakas,

tiedoksenne saatetaan, että lokakuun kirjanpito on valmis ja arvonlisäveroilmoitus on annettu. Raportit löytyvät Netvisorista tavalliseen tapaan.

Lasku 40417
Kirjanpito, kuukausihinta 240,00 €
Alv 25,5 % 61,20 €
Maksettavaa 301,20 €
Eräpäivä 31.11.2026
Tili FI2580004438781424
Viite 60627 18004

Maksusuorituksen kohdentuminen edellyttää viitetiedon käyttöä.

Marraskuun tositteet toivomme saavamme 8.12. mennessä, koska joulukuussa on pyhien takia tavallista vähemmän työpäiviä.

Kunnioittavasti
Tilitoimisto Ahtola Ky
Raija Ahtola`,
    known: [
      ['jargon', 'tiedoksenne saatetaan'],
      ['dueDate', '31.11.2026'],
      ['jargon', 'Maksusuorituksen'],
    ],
    unseen: [['jargon', 'kohdentuminen edellyttää viitetiedon käyttöä']],
  },
  {
    name: 'graphic designer in Tampere, logo invoice with a sting',
    subject: 'Lasku 2026-31, Kotipesän logo',
    body: `Hei Minna,

lopulliset logotiedostot ovat nyt Drivessa: värillinen, mustavalkoinen ja negatiivi sekä lyhyt ohje fontista.

Laskun 2026-31 erittely:
Logosuunnittelu, sovittu hinta 900,00 €
Ylimääräiset muutoskierrokset 4 x 70,00 € = 280,00 €
Alv 25,5 % 300,90 €
Yhteensä 1 480,90 €

Eräpäivä on 11.12.2026, tili FI47 8000 0986 3660 06 ja viite 485 93210.

Toivottavasti yhdestoista vihreän sävy kelpaa nyt koko suvulle.

Kerro, jos painotalo tarvitsee tiedostot toisessa muodossa.

Terkuin
Salla Vuorela`,
    known: [
      ['payment', 'FI47 8000 0986 3660 06'],
      ['surprise', 'Ylimääräiset muutoskierrokset'],
    ],
    unseen: [['tone', 'Toivottavasti yhdestoista vihreän sävy kelpaa nyt koko suvulle']],
  },
  {
    name: 'wedding make-up artist in Porvoo, template not filled in',
    subject: 'Häämeikit 21.11., lasku 58',
    body: `Hei [etunimi],

kiitos ihanasta päivästä! Kampaukset kestivät tuulesta huolimatta ja kuvat kirkon portailta näyttivät upeilta.

Lasku 58:
morsiamen meikki ja kampaus 195 €
kaksi kaasoa 2 x 75 € = 150 €
yhteensä 345 €

Maksupäivä: 3/12/2026
Tilinumero: FI29 4055 4035 8619 60
Viite: 551 19315
MUISTATHAN SEN VIITTEEN!!!

Huulipunan sävy oli Rosewood 12, saat sitä Sokokselta.

Halauksin
Nina`,
    known: [
      ['consistency', '[etunimi]'],
      ['dueDate', '3/12/2026'],
    ],
    unseen: [['tone', 'MUISTATHAN SEN VIITTEEN!!!']],
  },
  {
    name: 'personal trainer in Jyväskylä, first invoice to a small firm',
    subject: 'Syksyn taukojumpat, lasku 19/2026',
    body: `Moi Kaisa!

Kymmenen taukojumppaa on nyt vedetty ja porukka oli joka kerta mukana, hieno juttu. Markukin sai kyykyn kuntoon.

Lasku 19/2026: 10 x 60 € = 600 €, alv 25,5 % 153 €, yhteensä 753 €. Lasku on myös liitteenä PDF:nä.

Maksathan sen 14 päivän sisällä tilille FI34 3636 2654 0749 15, viite 798 09834. Mun mielestä siitä näkee firman selkärangan, miten se pienen yrittäjän laskun hoitaa.

Kevään ryhmästä voidaan jutella tammikuussa, mulla on maanantaiaamut vielä vapaana.

Treeniterkuin
Jere`,
    attachments: [{ name: 'Lasku-19-2026.pdf' }],
    known: [['dueDate', '14 päivän sisällä']],
    unseen: [['tone', 'siitä näkee firman selkärangan, miten se pienen yrittäjän laskun hoitaa']],
  },
  {
    name: 'riding stable near Hämeenlinna, monthly lessons with a card number',
    subject: 'Marraskuun ratsastustunnit',
    body: `Hei Katariina,

Veera on edistynyt hienosti ja laukannostot alkavat sujua jo ilman apua. Tässä marraskuun maksut:

tunnit 4 x 32 € = 128 €
joululeirin varausmaksu 50 €
yhteensä 178 €

Maksupäivä on 4.12.2026. Voin veloittaa summan samalta kortilta kuin kesäleirin, eli 4716 9302 1854 7763, tai voit maksaa tilille FI2620803215547145 ja kirjoittaa viestiin Veeran nimen.

Heinäkauppias ei odottele eikä hevosille voi selittää, että ruoka tulee sitten kun ehtii.

Joululeirille mukaan villasukat ja oma kypärä.

Terveisin
Riitta, Kanervan talli`,
    known: [
      ['payment', '4716 9302 1854 7763'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [['tone', 'Heinäkauppias ei odottele eikä hevosille voi selittää']],
  },
  {
    name: 'electrician in Pori, first reminder',
    subject: 'Muistutus laskusta 5520',
    body: `Hei Jarmo,

olet ilmeisesti taas unohtanut laskun 5520. Se koski autotallin valoja ja kahta pistorasiaa, summa 418,00 € ja eräpäivä oli 9.11.2026.

Pyydän maksamaan mahdollisimman pian tilille FI15 1590 2567 1526 40, viite 301 36517.

Naapurisi kyllä hoisi omansa samana iltana, eikä hänellä ollut edes isompi homma kuin sinulla.

Se hämäräkytkin tuli muuten tukkuun, voin käydä vaihtamassa sen takuuseen ensi viikolla.

Terv. Seppo Rantala
Rantalan Sähkö`,
    known: [
      ['tone', 'olet ilmeisesti taas unohtanut'],
      ['dueDate', 'mahdollisimman pian'],
    ],
    unseen: [['tone', 'Naapurisi kyllä hoisi omansa samana iltana']],
  },
  {
    name: 'small veterinary clinic in Kouvola, formal second reminder',
    subject: 'Toinen maksumuistutus, lasku 88214',
    body: `Hyvä asiakas,

kirjanpitomme mukaan laskua 88214 (Musti-kissan hammashoito 14.10.2026) ei ole maksettu. Eräpäivä oli 28.10.2026 ja ensimmäinen muistutus lähetettiin 11.11.2026.

Lasku 186,00 €
Muistutuskulu 5,00 €
Maksettavaa yhteensä 196,00 €

Erääntynyt saatavamme tulee olla tilillämme FI92 4600 7653 8382 85 viimeistään 7.12.2026. Viitenumero on 2747 00822. Muussa tapauksessa ryhdymme oikeustoimiin ilman eri ilmoitusta.

Jos olette jo maksanut, voitte jättää tämän viestin huomiotta.

Mustin jälkitarkastus on varattu 10.12. klo 9.15, ja se kuuluu hoidon hintaan.

Eläinklinikka Tassula
Laskutus / M. Pesonen`,
    known: [
      ['consistency', '196,00'],
      ['jargon', 'Erääntynyt saatavamme'],
      ['tone', 'ryhdymme oikeustoimiin'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [],
  },
  {
    name: 'yarn web shop in Mikkeli, friendly first reminder with marketing',
    subject: 'Tilauksesi lasku 10933 on vielä avoinna',
    body: `Hei Tuula!

Toivottavasti langat ovat jo puikoilla. Huomasin, että lasku 10933 (64,80 €) on vielä maksamatta. Eräpäivä oli 16.11.2026. Ehtisitkö maksaa sen viimeistään 2.12.2026?

Ja kun nyt luet tätä, kurkkaa samalla joulun lankapaketit: koodilla PUIKKO15 saat 15 % alennusta sunnuntaihin asti!

Kysyit viimeksi Seitsemän veljeksen vanhaa vihreää. Sitä tuli kymmenen kerää, laitanko sinulle pari syrjään?

Villaisin terveisin
Hanna, Lankalaari`,
    known: [['missing', 'howToPay']],
    unseen: [['incentive', 'kurkkaa samalla joulun lankapaketit: koodilla PUIKKO15 saat 15 % alennusta']],
  },
  {
    name: 'DJ in Rovaniemi, late reminder to an acquaintance',
    subject: 'Lasku 14, firman kesäjuhlat',
    body: `Moro Sami,

soitin teidän juhlissa 22.8. ja lasku 14 lähti siitä seuraavana maanantaina. Summa on 650 euroa ja eräpäivä oli 7.9.2026. Mitään ei oo kuulunu, vaikka laitoin viestiä syyskuussa ja lokakuussa.

Kyllä sitä Leville näkyy rahaa riittävän, niin luulis että riittää mullekin. Tää on sulle nyt viimeinen mahdollisuus hoitaa homma siististi: viikon sisällä rahat tilille FI29 1028 9793 3458 58, viite 29 50077.

Kaiuttimen jalka jäi teille varastoon, haen sen kun käyn kaupungissa.

Miko`,
    known: [
      ['tone', 'viimeinen mahdollisuus'],
      ['dueDate', 'viikon sisällä'],
    ],
    unseen: [['tone', 'Kyllä sitä Leville näkyy rahaa riittävän']],
  },
  {
    name: 'Swedish-speaking web coder in Helsinki, shy first reminder',
    subject: 'Muistutus: lasku 2026-072',
    body: `Hei Petra,

anteeksi jos häiritsen kiireen keskellä. Lasku 2026-027 taitaa olla vielä maksamatta, ja minusta tuntuu kamalalta edes kysyä tätä, kun olette olleet minulle niin kilttejä.

Kyse on varauskalenterin päivityksestä lokakuussa, 496,98 € alv mukaan luettuna. Eräpäivä oli 13.11.2026.

Sopisiko, että maksatte sen viimeistään keskiviikkona 3.12.2026? Tili on FI59 4600 9740 8061 01 ja viite 9530 77355.

Kalenteri toimii muuten nyt myös puhelimessa, testasin sen eilen kahdella mallilla.

Hyvää viikkoa!
Linus Backström`,
    known: [
      ['tone', 'anteeksi jos häiritsen'],
      ['consistency', '2026-027'],
      ['dueDate', 'keskiviikkona 3.12.2026'],
    ],
    unseen: [['tone', 'minusta tuntuu kamalalta edes kysyä tätä']],
  },
  {
    name: 'building firm in Joensuu, third reminder',
    subject: 'VIIMEINEN VAROITUS lasku 3071',
    body: `Hei,

lasku 3071, kuistin runko ja lattia, 4 870,00 €. Eräpäivä oli 21.9.2026. Muistutukset on lähetetty 5.10. ja 26.10.

Jos maksua ei ole tilillä 4.12.2026, lasku lähtee perintään ja saatte maksuhäiriömerkinnän. Tili FI71 4108 6601 7857 36, viite 70558 68601.

Sen kuistin saa pois yhtä nopeasti kuin se tuli, jos muu ei auta.

Kaiteiden mitat on otettu ja ne ovat verstaalla odottamassa. Jos laskussa on jotain epäselvää, soittakaa 050 555 0147.

Rakennus Turunen & Pojat
Pekka Turunen`,
    known: [
      ['tone', 'VIIMEINEN VAROITUS'],
      ['tone', 'lasku lähtee perintään ja saatte maksuhäiriömerkinnän'],
    ],
    unseen: [['tone', 'Sen kuistin saa pois yhtä nopeasti kuin se tuli']],
  },
  {
    name: 'Italian language teacher in Helsinki, non-native, first reminder',
    subject: 'Lasku 33, italian kurssi',
    body: `Hyvä Leena,

kiitos vielä kurssista, teidän ryhmä oli minulle tosi hauska ja kaikki oppivat tilata kahvia oikein!

Minä katsoin tänään pankkia ja lasku 33 ei ole vielä tullut. Eräpäivä oli 15.11.2026. Voitteko maksaa se pian? Tili on FI07 5720 6466 4012 42, viite 332 12085.

Minun maassa sanotaan että suomalainen pitää aina mitä lupaa, en halua muuttaa mielipidettä.

Jos haluatte jatkaa keväällä, minä opetan torstaina kello 17 samassa paikassa.

Ystävällisesti
Chiara Bellini`,
    known: [
      ['dueDate', 'Voitteko maksaa se pian'],
      ['missing', 'total'],
    ],
    unseen: [['tone', 'suomalainen pitää aina mitä lupaa, en halua muuttaa mielipidettä']],
  },
  {
    name: 'bakery in Salo, second reminder to a café',
    subject: 'Lasku 7745, 412,30 €, toinen muistutus',
    body: `Huomenta Kahvila Kulma,

lokakuun leivät ja pullat ovat vielä maksamatta. Lasku 7745, 421,30 €, eräpäivä oli 6.11.2026. Lähetin ensimmäisen muistutuksen 13.11.

Uusi maksupäivä on 20.11.2026. Tili FI40 2080 9245 6168 83, viite 6729 71185.

Leipä näyttää teille kyllä joka aamu maistuvan, vaikka maksaminen ei.

Ensi viikolla tulevat joulutortut. Kertokaa maanantaihin mennessä, montako pellillistä haluatte. Itsenäisyyspäivänä emme aja kuormaa.

Terveisin
Jaana Lehtonen
Lehtosen Leipomo`,
    known: [
      ['consistency', '421,30'],
      ['dueDate', '20.11.2026'],
    ],
    unseen: [['tone', 'Leipä näyttää teille kyllä joka aamu maistuvan, vaikka maksaminen ei']],
  },
  {
    name: 'renovation firm in Hyvinkää, bathroom estimate',
    subject: 'Kustannusarvio, kylpyhuone Kivikatu 8',
    body: `Hei Anne ja Tuomas,

kiitos kahvista ja käynnistä maanantaina. Tässä arvio kylpyhuoneesta:

purku ja jätteet 1 450 €
vedeneristys ja laatoitus 4 300 €
kalusteet ja asennus 1 980 €
yhteensä 7 830 €, alv mukana

Mahdolliset lisätyöt laskutetaan erikseen. Vanhoissa taloissa seinän takaa löytyy aina jotain, niin että varatkaa pari tonnia päälle.

Työ kestää noin kolme viikkoa ja voisimme aloittaa 11.1.2027. Laatat valitsette itse, hinnassa on laskettu 35 €/m². Arvio on voimassa 15.12.2026 asti.

Terveisin
Marko Sillanpää
Remonttipalvelu Sillanpää`,
    known: [
      ['consistency', '7 830'],
      ['surprise', 'Mahdolliset lisätyöt laskutetaan erikseen'],
    ],
    unseen: [['surprise', 'varatkaa pari tonnia päälle']],
  },
  {
    name: 'gardener in Kirkkonummi, estimate under pressure',
    subject: 'Tarjous pihan kevättöistä',
    body: `Hei Birgitta!

Kävin katsomassa pihaa eilen, kun et ollut kotona. Omenapuut ovat hyvässä kunnossa, mutta tuija-aita on jo reilusti ikkunan yli.

Tarjous:
omenapuiden leikkaus, 5 puuta 325 €
tuija-aidan madallus, 18 m 540 €
risujen poisvienti 120 €
yhteensä 985 € sisältäen alv:n

Tarjous annetaan sitoumuksetta ja se on voimassa XX.XX.2027 asti. Mutta suoraan sanoen: jos en kuule sinusta tänään, otan naapurin pihan ja sinä saat pärjätä tuijinesi.

Kotitalousvähennyksen saa työn osuudesta, kirjoitan sen laskuun erikseen.

Terveisin
Kim Grönroos
Kimin Puutarhapalvelu`,
    known: [
      ['jargon', 'sitoumuksetta'],
      ['consistency', 'XX.XX.2027'],
    ],
    unseen: [['tone', 'jos en kuule sinusta tänään, otan naapurin pihan ja sinä saat pärjätä tuijinesi']],
  },
  {
    name: 'property maintenance firm in Vaasa, price change notice',
    subject: 'Talvikunnossapidon hinta 1.1.2027 alkaen',
    body: `Hyvä As Oy Merikatu 12:n hallitus,

kiitos kuluneesta vuodesta. Lumet on saatu pois ajoissa ja hiekoituksesta on tullut teiltä hyvää palautetta.

Viitaten voimassa olevaan sopimukseen suoritamme indeksitarkistuksen, jonka johdosta kuukausihinta on 1.1.2027 alkaen 310 € (nyt 285 €). Koko talven viideltä kuukaudelta se tekee 1 500 €.

Viime talvena polttoainetta kului sen verran, että perimme siitä jälkikäteen vielä 180 €.

Aurausvuorot ja yhteystiedot pysyvät samoina. Kuljettajanne on edelleen Mats.

Kunnioittavasti
Västra Kiinteistöhuolto Oy
Ove Sandqvist`,
    known: [
      ['jargon', 'Viitaten'],
      ['jargon', 'suoritamme indeksitarkistuksen'],
      ['jargon', 'jonka johdosta'],
      ['consistency', '1 500'],
    ],
    unseen: [['surprise', 'perimme siitä jälkikäteen vielä 180 €']],
  },
  {
    name: 'piano tuner in Kokkola, thanks for a late part payment',
    subject: 'Kiitos maksusta, lasku 612',
    body: `Hei Olavi,

kiitos, laskun 612 ensimmäinen puolikas, 110 €, tuli tilille eilen. Parempi myöhään kuin ei milloinkaan.

Toinen puolikas on siis samat 110 €. Laita se tulemaan sitten kun hyvältä tuntuu, samalle tilille FI18 5780 0051 8341 79, viite 9456 57657. En viitsisi kolmatta kertaa ruveta karhukirjeitä raapustamaan aikuiselle miehelle.

Flyygelin kosteusmittari kannattaa siirtää pois patterin vierestä. Jos lukema menee alle 40 prosentin, täytä kostutin.

Seuraava viritys on toukokuussa.

Terveisin
Erkki Nygård`,
    known: [
      ['tone', 'Parempi myöhään kuin ei milloinkaan'],
      ['dueDate', 'sitten kun hyvältä tuntuu'],
    ],
    unseen: [['tone', 'En viitsisi kolmatta kertaa ruveta karhukirjeitä raapustamaan aikuiselle miehelle']],
  },
]
export const good: readonly GoodMail[] = [
  {
    name: 'court interpreter in Tampere, first invoice to a law office',
    subject: 'Lasku 2026-88, tulkkaus Pirkanmaan käräjäoikeudessa',
    body: `Hyvä Outi Salmela,

kiitos toimeksiannosta. Tulkkasin Pirkanmaan käräjäoikeudessa torstaina 19.11.2026 klo 9–14 suomen ja venäjän välillä.

Lasku 2026-88 on liitteenä:
tulkkaus 5 h x 72 € = 360,00 €
alv 25,5 % 91,80 €
yhteensä 451,80 €

Eräpäivä on keskiviikko 9.12.2026. Tilinumero on FI77 2080 6174 9842 17 ja viitenumero 413 21942.

Tammikuun istuntopäivä 14.1. on varattu kalenteriini.

Ystävällisin terveisin
Irina Sorsa`,
    attachments: [{ name: 'Lasku 2026-88.pdf' }],
  },
  {
    name: 'chimney sweep in Savonlinna, short first invoice',
    subject: 'Nuohouksen lasku 1470',
    body: `Päivää,

piippu ja leivinuuni on nuohottu 24.11. Hormi oli hyvässä kunnossa. Tuhkaluukun tiiviste on kulunut, uuden saa rautakaupasta kympillä.

Lasku 1470, 92,00 euroa alv mukana. Eräpäivä 8.12.2026, tili FI72 3636 2141 7127 62, viite 759 05842.

Turvallista lämmityskautta!
Nuohooja Veijo Kokki`,
  },
  {
    name: 'cake baker in Rauma, chatty first invoice',
    subject: 'Kakun lasku 2026/63',
    body: `Moikka Emmi!

Voi että, kiitos kuvista! Pikku-Aatun ilme, kun kynttilät sytytettiin, pelasti mun koko viikon. 🙂

Tässä vielä lasku 2026/63:

dinosauruskakku 20 hengelle 96 €
muffinit 24 kpl 60 €
yhteensä 156 €

Maksupäivä on 7.12.2026 ja voit maksaa joko MobilePaylla numeroon 044 555 0131 tai tilille FI27 6601 1844 9677 01. Kirjoita viestiin laskun numero, niin löydän maksun.

Kakkuteline on teillä lainassa. Sillä ei ole mitään kiirettä, tuo se vaikka kun olette seuraavan kerran tulossa torille.

Terkuin
Sanna`,
  },
  {
    name: 'Somali-born courier in Helsinki, simple non-native first invoice',
    subject: 'Lasku 204, kuljetukset viikko 47',
    body: `Hei Mikko,

tässä on lasku viikon 47 kuljetuksista. Minä ajoin 12 keikkaa, lista on liitteessä.

Laskun numero: 204
12 x 35 € = 420,00 €
Alv 25,5 % = 107,10 €
Yhteensä 527,10 €
Maksupäivä: 4.12.2026
Tili: FI1340550828099990
Viite: 29 83992

Yksi asiakas Kalasatamassa ei ollut kotona, minä vein paketin uudestaan lauantaina. Se ei maksa mitään.

Terveisin
Abdi Warsame`,
    attachments: [{ name: 'lasku204.pdf' }, { name: 'keikat_vk47.xlsx' }],
  },
  {
    name: 'structural engineer in Espoo, formal first invoice with agreed change',
    subject: 'Lasku 11260, rakennesuunnittelu, Niittykatu 3',
    body: `Hei Henrik,

rakennekuvat lähtivät teille 23.11.2026 ja lähetän nyt niistä laskun 11260.

Kiinteä hinta tarjouksen mukaan: 3 200,00 €
Parvekkeen muutos, josta sovimme kirjallisesti 4.11.: 450,00 €
Yhteensä ilman arvonlisäveroa: 3 650,00 €
Arvonlisävero 25,5 %: 930,75 €
Maksettavaa: 4 580,75 €

Eräpäivä: 18.12.2026
Tilinumero: FI59 8000 5859 5369 99
Viitenumero: 83404 72617

Työn aikana olen käytettävissä, jos valussa tulee kysyttävää. Yksi työmaakäynti sisältyy hintaan, ja ehdotan siihen tiistaita 8.12.

Ystävällisin terveisin
Juha-Pekka Alanko
DI, Rakenne-Alanko Oy`,
    attachments: [{ name: 'Lasku_11260.pdf' }],
  },
  {
    name: 'bicycle repairer in Turku, friendly first invoice',
    subject: 'Pyörä on valmis, lasku 932',
    body: `Terve Oskari,

pyörä on huollettu ja odottaa liikkeessä. Vaihdoin ketjun, takapakan ja jarrupalat, ja takavanne suoristui sen verran hyvin, ettei uutta tarvittu.

Lasku 932:
työ 75,00 €
ketju ja pakka 68,90 €
jarrupalat 19,90 €
yhteensä 163,80 €

Voit maksaa kortilla, kun haet pyörän, tai tilille FI98 4108 5283 3546 54 (viite 54286 82636). Maksupäivä on joka tapauksessa 4.12.2026.

Ollaan auki maanantaista lauantaihin kymmenestä kuuteen. Lauantaina 5.12. olemme poikkeuksellisesti kiinni.

Nähdään pian!
Tiina, Föripyörä`,
  },
  {
    name: 'farmer in Ostrobothnia, dialect, hay delivery invoice',
    subject: 'Heinäpaalit, lasku 9',
    body: `No moi Erkki,

paalit tuli nyt sitte ajettua ja pinottua latohon. Hyväs heinäs ne on, eikä yhtään kastunu vaikka taivas uhkas koko matkan.

Lasku 9: 24 paalia, 38 euroa kappale, teköö 912 euroa. Ajo kuuluu hintahan niinku puhuttihin.

Maksupäivä 10.12.2026 ja tili FI86 8000 6004 3663 40. Kirjoota viestihin vaikka "Lasku 9".

Jos tarttet keväällä lisää, niin soita maaliskuus, silloon tierän paljonko jää.

Terveesin
Antti Yli-Hukkala`,
  },
  {
    name: 'copywriter in Helsinki, e-invoice already sent',
    subject: 'Verkkolasku 2026-119 lähti tänään',
    body: `Hei Laura,

uutiskirjeen tekstit ovat teillä, ja lähetin niistä tänään verkkolaskun 2026-119 osoitteeseen, jonka annoit viime viikolla.

Summa on 1 004,00 euroa (800,00 € + alv 25,5 % 204,00 €), ja eräpäivä on torstai 10.12.2026. Tilinumero ja viite ovat laskulla. Tilausnumeronne PO-4471 on viitekentässä, kuten pyysit.

Luin tekstit vielä kerran heti puhelumme jälkeen ja korjasin otsikon kolmanteen juttuun.

Mukavaa loppuviikkoa!
Elsa Toivonen`,
  },
  {
    name: 'dog trainer in Lohja, monthly recurring invoice',
    subject: 'Marraskuun koulutukset, lasku 411',
    body: `Hei Pauliina ja Nalle,

Nallen luoksetulo oli tiistaina jo melkein tokokunnossa. Jatkakaa pitkällä liinalla, niin ei tule takapakkia.

Marraskuun lasku on numero 411: kolme kertaa 28 €, yhteensä 84 €. Kerta 10.11. jäi teiltä väliin sairauden takia, joten sitä en laskuta.

Maksathan viimeistään 11.12.2026 tilille FI3541080000897390 viitteellä 4318 28440.

Joulukuussa treenataan 1., 8. ja 15. päivä samaan aikaan.

Terveisin
Mia`,
  },
  {
    name: 'genealogist in Hämeenlinna, educated older writer',
    subject: 'Sukuselvitys valmis, lasku 17/2026',
    body: `Hyvä Kaarina Wäre,

sukuselvityksenne on nyt valmis. Isoisänne isän tiedot löytyivät lopulta Sortavalan rippikirjasta, ja perunkirjasta vuodelta 1894 selviää, kenelle talo perittiin. Viimeinen varma merkintä on vuodelta 1768.

Liitteenä ovat selvitys (46 sivua) ja lasku 17/2026.

Sovittu hinta on 540 euroa. Arvonlisäveroa siihen ei tule. Pyydän maksamaan laskun viimeistään maanantaina 14.12.2026 tilille FI76 2080 8769 5679 77. Viitenumero on 86 96306.

Jos huomaatte nimissä virheitä, korjaan ne mielelläni ennen kuin painatte kirjan.

Sydämellisin tervehdyksin
Eero Lyytikäinen`,
    attachments: [{ name: 'Wäre_sukuselvitys.pdf' }, { name: 'lasku_17_2026.pdf' }],
  },
  {
    name: 'band bass player in Joensuu, invoice to a restaurant',
    subject: 'Lasku 7, keikka 21.11.',
    body: `Moi Riku,

kiitti lauantaista! Tupa oli täynnä ja miksaus toimi, vaikka rummut meinas viedä lavan.

Lasku 7 / Suoperän Pojat
keikka 21.11.2026, sovittu 900 €
matkat, sovittu 120 €
yht. 1 020 €

Eräpäivä ma 7.12.2026, tili FI27 4600 1606 1780 30, viite 84994 97543.

Basson plektra-askia jäi ehkä takahuoneeseen. Jos löytyy, pidä hyvänäsi.

Jussi`,
  },
  {
    name: 'electrician in Lappeenranta, corrected first invoice',
    subject: 'Korjattu lasku 6013',
    body: `Hei Vesa,

huomasit oikein: laskussa 6012 oli väärä tuntimäärä. Pahoittelut virheestä. Tein uuden laskun 6013, ja vanhan voit heittää pois.

työ 8 h x 62,00 € = 496,00 €
tarvikkeet 138,40 €
yhteensä 634,40 €, alv on mukana hinnoissa

Eräpäivä siirtyi samalla, se on nyt 11.12.2026. Tili FI48 3636 5108 6313 39 ja viite 3369 01116. Uusi lasku on liitteenä.

Sulaketaulussa on keltainen varoitustarra. Se kuuluu siihen, älä ota irti.

Terveisin
Kimmo Inkinen
Saimaan Sähköapu`,
    attachments: [{ name: 'lasku-6013.pdf' }],
  },
  {
    name: 'interior decorator in Oulu, first friendly reminder',
    subject: 'Pieni muistutus: lasku 2026-55',
    body: `Hei Johanna,

miten verhot asettuivat? Toivottavasti ruskea ei näytä iltavalossa liian tummalta.

Laskun 2026-55 eräpäivä oli 17.11.2026, enkä ole vielä nähnyt maksua tilillä. Summa on 376,50 euroa. Voisitko maksaa sen viimeistään keskiviikkona 2.12.2026? Tili on FI64 4108 8496 1173 89 ja viite 64543 03768.

Jos maksu on jo matkalla, asia on sillä selvä. Liitän laskun vielä mukaan.

Terveisin
Kirsi Pulkkinen`,
    attachments: [{ name: 'Lasku 2026-55.pdf' }],
  },
  {
    name: 'snow plough contractor in Kajaani, short first reminder',
    subject: 'Lasku 318 avoinna',
    body: `Terve,

lasku 318, auraukset 3.–15.11., 186 euroa, on vielä avoinna. Eräpäivä oli 22.11.2026.

Pystytkö maksamaan 1.12.2026 mennessä? Tili FI9466018033424972, viite 52241 39480. Jos laskussa on jotain pielessä, soita 0400 555 019.

Lunta lupaa torstaiksi, ajan teidän tien ennen kuutta.

Risto Heikkinen`,
  },
  {
    name: 'accountant in Kerava, second reminder, calm and formal',
    subject: 'Toinen muistutus, lasku 20418',
    body: `Hyvä Timo Harju,

lähetin laskusta 20418 muistutuksen 5.11.2026. Lasku on nyt 29 päivää myöhässä, ja haluaisin varmistaa, että se on tullut perille oikealle henkilölle.

Laskun numero: 20418
Aihe: tilinpäätös 2025
Summa: 1 129,50 €
Alkuperäinen eräpäivä: 27.10.2026
Uusi maksupäivä: perjantai 4.12.2026
Tilinumero: FI86 4108 9921 8523 84
Viitenumero: 70 66102

Jos summan maksaminen kerralla on hankalaa, voimme jakaa sen kahteen erään. Soittakaa tai vastatkaa tähän viestiin, niin sovitaan päivistä.

Laskun kopio on liitteenä.

Ystävällisin terveisin
Sirpa Nevala
Tilipalvelu Nevala`,
    attachments: [{ name: 'Lasku_20418_kopio.pdf' }],
  },
  {
    name: 'tutor in Kotka, first reminder to a parent',
    subject: 'Matikan tukitunnit, lasku 126',
    body: `Hei Marika!

Onneksi olkoon Oonalle, kasi kokeesta on hieno tulos! Murtoluvut menivät nyt selvästi paremmin.

Lasku 126 lokakuun tunneista (6 x 25 € = 150 €) näyttää jääneen maksamatta. Eräpäivä oli 12.11. Sopiiko sinulle, että maksat sen viimeistään 3.12.2026? MobilePay-numeroni on 045 555 0176, tai sitten tilille FI25 1028 5292 3469 83.

Jos sinulla on kysyttävää tunneista, laita viestiä. Vastaan iltaisin.

Terveisin
Niklas`,
  },
  {
    name: 'boatyard in Naantali, third reminder with calm facts',
    subject: 'Kolmas muistutus, lasku 5081, veneen talvisäilytys',
    body: `Hei Christian,

talvisäilytyksen lasku 5081 on edelleen maksamatta. Olemme muistuttaneet siitä 12.10. ja 2.11., ja tavoittelin sinua puhelimella viime perjantaina.

Lasku 5081, eräpäivä 28.9.2026: 980,00 €
Muistutuskulut, 2 x 5 €: 10,00 €
Yhteensä: 990,00 €

Pyydän maksamaan summan viimeistään 9.12.2026 tilille FI43 5720 5981 5016 68, viite 18147 43950.

Voi olla, että taustalla on jokin syy, josta emme tiedä. Kerro siinä tapauksessa, milloin maksu onnistuu, niin etsitään sopiva tapa. Voit soittaa minulle suoraan, 040 555 0120.

Vene on pukilla hallissa kaksi, ja akku on latauksessa.

Terveisin
Maria Lindqvist
Naantalin Venehuolto`,
  },
  {
    name: 'Russian-born seamstress in Imatra, non-native first reminder',
    subject: 'Muistutus, lasku 48',
    body: `Hyvää päivää Ritva,

toivon että takki on ollut lämmin ja hiha on nyt sopiva pituus.

Minulla on lista laskuista ja näen, että lasku 48 ei ole vielä maksettu. Se on 65 euroa, eräpäivä oli 18.11.2026. Voitteko maksaa viimeistään 4.12.2026? Tili on FI12 8000 5020 7502 30, viite 261 66614.

Jos maksoitte jo, kiitos, ja teidän ei tarvitse tehdä mitään.

Ystävällisesti
Galina Petrova
Ompelimo Neula`,
  },
  {
    name: 'web agency in Jyväskylä, reminder after invoice went to an old address',
    subject: 'Lasku 3390, uusi maksupäivä',
    body: `Moi Teemu,

kiitos, että soitit takaisin. Lasku 3390 oli siis mennyt vanhaan sähköpostiosoitteeseen, eikä se ollut teidän vika. Vaihdoin osoitteen järjestelmään heti puhelun jälkeen.

Liitteenä sama lasku uudella eräpäivällä:

verkkosivujen ylläpito, syys–marraskuu: 3 x 120 € = 360,00 €
alv 25,5 %: 91,80 €
yhteensä: 451,80 €
eräpäivä: tiistai 8.12.2026
tili: FI89 2080 3999 9411 67
viite: 325 07704

Muistutuskulua ei tule. Sivujen varmenne uusittiin samalla, joten selaimen varoituksen pitäisi olla poissa.

Terkuin
Heidi Kallio
Pikselipaja`,
    attachments: [{ name: 'lasku_3390.pdf' }],
  },
  {
    name: 'carpenter in Loimaa, reminder agreeing to instalments',
    subject: 'Lasku 702 kahdessa erässä',
    body: `Hei Maija,

kiva kun vastasit. Jaetaan lasku 702 kahteen osaan niin kuin ehdotit:

1. erä 425 €, maksupäivä 4.12.2026
2. erä 425 €, maksupäivä 4.1.2027
yhteensä 850 €

Tili on sama molemmissa, FI5580006910596188, ja viite 23 58682. Korkoa tai kuluja en lisää.

Pikaista paranemista sinulle. Sen alahyllyn reunan hion, kun tulen joulukuussa asentamaan ovet.

Terveisin
Ilkka`,
  },
  {
    name: 'painter in Järvenpää, clear estimate',
    subject: 'Arvio: olohuoneen ja eteisen maalaus',
    body: `Hei Sari,

kiitos, kun esittelit asunnon eilen. Tässä arvio:

olohuone, seinät ja katto 780 €
eteinen, seinät 290 €
maalit ja suojaukset 210 €
yhteensä 1 280 €, alv 25,5 % on mukana

Työ kestää kolme päivää, ja ensimmäinen vapaa aika on 14.–16.12.2026. Hinta on kiinteä. Jos tapetin alta löytyy jotain yllättävää, kysyn sinulta ennen kuin teen mitään.

Arvio on voimassa 31.12.2026 asti. Mieti rauhassa, ja kysy jos jokin jäi auki.

Terveisin
Ari Mattila
Maalausliike Mattila`,
  },
  {
    name: 'event caterer in Porvoo, revised estimate after guest number changed',
    subject: 'Päivitetty tarjous, pikkujoulut 11.12.2026',
    body: `Hei Annika,

kiitos viestistäsi. Päivitin tarjouksen 46 hengelle, kun teitä onkin tulossa kuusi enemmän:

joulubuffet 46 x 38 € = 1 748 €
kahvi ja torttu 46 x 6 € = 276 €
kuljetus 60 €
yhteensä 2 084 €, arvonlisävero mukana

Gluteenittomia annoksia on viisi ja vegaanisia seitsemän. Vahvistatko määrät perjantaihin 4.12.2026 mennessä? Sen jälkeen teemme tilaukset tukkuun.

Tuomme astiat klo 15 ja haemme ne seuraavana aamuna. Laskun lähetän juhlien jälkeen.

Hyvää joulunodotusta!
Camilla Holm
Holms Kök`,
  },
  {
    name: 'yoga teacher in Kuopio, price change for next year',
    subject: 'Joogan hinta tammikuusta alkaen',
    body: `Hei kaikki tiistain joogalaiset!

Kiitos syksystä, teidän kanssa on ollut ihana harjoitella.

Salin vuokra nousee vuodenvaihteessa, ja siksi kymmenen kerran kortti maksaa 1.1.2027 alkaen 135 euroa. Nyt se on 125 euroa. Ennen sitä ostetut kortit käyvät loppuun asti vanhalla hinnalla, eikä niistä tarvitse maksaa lisää.

Jos uusi hinta tuntuu hankalalta, juttele minulle tunnin jälkeen tai laita viestiä.

Viimeinen tunti ennen joulua on 15.12., ja silloin rentoudutaan kynttilöiden valossa.

Lämmöllä
Satu`,
  },
  {
    name: 'locksmith in Pori, thanks for payment',
    subject: 'Kiitos, lasku 1288 on maksettu',
    body: `Hei Leo,

maksusi 214,00 € laskuun 1288 näkyy tilillä, kiitos. Teidän ei tarvitse tehdä enää mitään.

Ovikoodin voi vaihtaa itse, ohje on lukon kannen sisäpuolella. Jos lukko alkaa pakkasella takkuilla, suihkauta siihen grafiittia, ei öljyä.

Terveisin
Jani Salo
Porin Lukkoseppä`,
  },
]
