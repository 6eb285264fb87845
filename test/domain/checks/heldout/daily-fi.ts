/** Finnish mails of everyday work, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'young graphic designer in Tampere, first invoice, chatty and embarrassed about money',
    subject: 'Lasku 2026-031 / syysmarkkinoiden julisteet',
    body: `Moikka Henna!

Kiitos vielä kerran ihanasta projektista. Julisteet näyttivät torilla tosi hyviltä, ja ainakin kolme ihmistä kysyi multa, kuka ne on piirtänyt :)

Tässä tulee nyt lasku 2026-031. Summa on 1 129,50 € (900 € + alv 25,5 %) ja maksuehto 14 pv netto. Mua suoraan sanottuna hävettää lähettää tällaista, kun meillä oli niin kivaa.

Tilinumero on FI72 8000 1361 5231 87 ja viite 1 35713. Lasku on myös PDF:nä liitteenä.

Painovalmiit tiedostot ovat jaetussa kansiossa vuoden loppuun asti, joten lataathan ne talteen.

Terkuin
Iida Lahtinen`,
    attachments: [{ name: 'lasku-2026-031.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [['tone', 'Mua suoraan sanottuna hävettää lähettää tällaista']],
  },
  {
    name: 'freelance coder in Helsinki, second reminder in slang, sarcastic',
    subject: 'Lasku 1187 vieläkin auki',
    body: `Moro Jesse,

se varaussysteemin integraatio on pyörinyt tuotannossa nyt viis viikkoo ilman yhtään kaatumista, mikä on siistiä.

Vähemmän siistiä on, että lasku 1187 (4 016,00 €, eräpäivä oli 6.11.2026) on maksamatta. Teidän ostolaskut katoaa ilmeisesti samaan mustaan aukkoon kuin mun Slack-viestit. Laittakaa raha liikkeelle ASAP.

Tili: FI67 5710 8262 5526 59
Viite: 1 71421

Se testikannan siivous, josta puhuttiin maanantain palaverissa, on tehty ja dokumentoitu README:hen.

- Ville K.`,
    known: [['dueDate', 'ASAP']],
    unseen: [['tone', 'samaan mustaan aukkoon kuin mun Slack-viestit']],
  },
  {
    name: 'Estonian-born translator to an agency, first invoice, ambiguous date and no account',
    subject: 'Lasku nr 58, käyttöohje viro–suomi',
    body: `Hei Katariina,

lähetän laskun käännöksestä, jonka palautin teille eilen (lämpöpumpun käyttöohje, 6 420 sanaa). Termit tarkistin valmistajan sanastosta, ja kaksi epäselvää kohtaa merkitsin keltaisella.

Laskun numero on 58 ja summa 770,40 €. Eräpäivä on 03/12/2026.

Huomasin, että alkuperäisessä sivulla 14 oli vanha taulukko. Minun käsityksen mukaan teidän korjaajan olisi pitänyt osata katsoa se ennen minua, mutta olkoon.

Ensi viikolla olen Tartossa, mutta luen sähköpostia joka päivä.

Ystävällisin terveisin
Kadri Tamm`,
    known: [
      ['dueDate', '03/12/2026'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'teidän korjaajan olisi pitänyt osata katsoa se ennen minua']],
  },
  {
    name: 'renovation firm in Oulu, final invoice, unannounced extra work and a wrong sum',
    subject: 'Lasku 412, keittiöremontti Kaijonharju',
    body: `Hei,

keittiö on nyt valmis ja siivottu. Työtason saumat kannattaa pyyhkiä ensimmäisen kuukauden ajan kuivaksi, niin silikoni kestää pitempään.

Lasku 412 erittelyineen:
- työ 1 860,00 €
- tarvikkeet 742,50 €
Yhteensä 2 702,50 € (sis. alv 25,5 %)

Siinä hommassa meni uusiksi sitten eteisen kynnyskin ja listat, kun kerran oltiin paikalla. Ne on laskettu työhön mukaan.

Maksu viimeistään 11.12.2026 tilille FI43 1596 3063 5821 28, viite 2 07133.

Vanhat kaapinovet on autotallissa, kuten toivoitte.

Terveisin Pekka Niskala
Niskala & Pojat Ky`,
    known: [['consistency', '2 702,50']],
    unseen: [['surprise', 'meni uusiksi sitten eteisen kynnyskin ja listat']],
  },
  {
    name: 'small haulage firm in Kouvola, formal late reminder in officialese',
    subject: 'Maksumuistutus, lasku 20263307',
    body: `Arvoisa asiakas

Viitaten allekirjoittaneen aiemmin lähettämään muistutukseen toteamme, että lasku 20263307 (586,70 €, eräpäivä 30.10.2026) on edelleen maksamatta. Lasku koskee lavatavaran kuljetusta Kouvolasta Poriin 12.10.2026, rahtikirja nro 88412. Tavara kyllä osattiin ottaa vastaan kuittausta myöten.

Pyydämme maksamaan laskun viimeistään 4.12.2026 tilille FI36 3130 1064 6115 98 viitteellä 2 42842.

Mikäli suoritusta ei ole kirjattu tilillemme määräaikaan mennessä, siirrämme saatavan perintätoimiston hoidettavaksi ilman eri ilmoitusta.

Kuormakirjan kopion saa tarvittaessa toimistoltamme arkisin klo 8–15.

Kunnioittavasti
Kymen Rahtipalvelu Oy
Raimo Seppälä`,
    known: [
      ['jargon', 'Viitaten'],
      ['jargon', 'allekirjoittaneen'],
      ['jargon', 'Mikäli suoritusta ei ole kirjattu'],
      ['tone', 'siirrämme saatavan perintätoimiston hoidettavaksi'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [['tone', 'Tavara kyllä osattiin ottaa vastaan']],
  },
  {
    name: 'wedding photographer in Turku, first invoice, sum differs from subject, no attachment',
    subject: 'Häiden kuvaus, lasku 77: 1 890 €',
    body: `Hei Sanna ja Mikael,

onnea vielä kerran! Kuvissa näkyy, miten hyvin teillä ja vieraillanne oli Ruissalossa, ja se yksi sadekuurokin toi valoon jotain, mitä ei voi tilata.

Valitut 420 kuvaa ovat gallerian linkissä, jonka sain teille lähetettyä sunnuntaina. Gallerian salasana on sama kuin ennenkin.

Kuvauspäivä ja albumi maksavat yhteensä 1 980 € (sis. alv). Lasku on tämän viestin liitteenä. Maksattehan sen 9.12.2026 mennessä tilille FI95 6601 0065 6410 60, viite 2 78557. Laitan albumin painoon vasta, kun näen, että teihin voi luottaa.

Lämpimin terveisin
Jonna Aaltonen, Valokuvaamo Aallotar`,
    known: [
      ['consistency', '1 980'],
      ['missing', 'attachment'],
    ],
    unseen: [['tone', 'vasta, kun näen, että teihin voi luottaa']],
  },
  {
    name: 'personal trainer in Jyväskylä, first reminder with an advert in it',
    subject: 'Muistutus laskusta 219',
    body: `Moikka Teemu!

Tosi hyvä treeni tiistaina, maastaveto alkaa näyttää siltä kuin pitää. Muista palautella, unta kahdeksan tuntia :)

Lokakuun valmennuksen lasku 219, 240 €, on vielä auki. Eräpäivä oli 13.11.2026. Saisitko sen maksettua keskiviikkoon 2.12.2026 mennessä? Tili FI51 1029 5066 6705 34, viite 3 14262. Mun oma vuokra roikkuu nyt tästä sun laskusta.

Muuten: joulun kymppikortit nyt -20 %, tarjous voimassa itsenäisyyspäivään asti!

Ensi viikon ajat ovat samat kuin ennen, ti ja pe klo 7.

Terkuin Niko / Voimapaja`,
    known: [
      ['incentive', 'joulun kymppikortit nyt -20 %'],
      ['incentive', 'tarjous voimassa'],
    ],
    unseen: [['tone', 'Mun oma vuokra roikkuu nyt tästä sun laskusta']],
  },
  {
    name: 'home care firm in Mikkeli to the daughter of a client, second reminder with guilt',
    subject: 'Kotihoidon lasku 3045 (syyskuu–lokakuu)',
    body: `Hyvä Marja-Liisa,

äitinne voi hyvin. Hän on syönyt paremmin ja kävi viime viikolla hoitajamme kanssa kaksi kertaa ulkona rollaattorin kanssa.

Lähetämme laskusta 3045 toisen muistutuksen. Summa on 864,00 € ja eräpäivä oli 28.10.2026. Hoitajamme ovat tulleet äitinne luo kipeinäkin, joten luulisi, että omainen hoitaisi edes tämän.

Maksu on suoritettava viipymättä tilille FI27 2201 1867 7000 08, viite 3 49978. Laskun kopio on liitteenä.

Palveluseteliasioissa auttaa kaupungin palveluohjaus, numero on kotikansion ensimmäisellä sivulla.

Terveisin
Anne Kuikka, vastaava hoitaja
Kotihoiva Onnenpolku Oy`,
    attachments: [{ name: 'lasku_3045_kopio.pdf' }],
    known: [
      ['dueDate', 'viipymättä'],
      ['jargon', 'on suoritettava'],
    ],
    unseen: [['tone', 'luulisi, että omainen hoitaisi edes tämän']],
  },
  {
    name: 'gigging violinist, invoice for a company party, wrong weekday and wrong IBAN',
    subject: 'Lasku 14/2026, pikkujouluesiintyminen 20.11.',
    body: `Hei Outi,

kiitos hyvästä illasta! Sali soi kauniisti, ja oli hauskaa, että teidän hallituksen puheenjohtaja uskalsi tulla laulamaan Sylvian joululaulun.

Lasku 14/2026: duon esiintyminen 2 x 45 min, 650 €, ja äänentoisto 120 €, yhteensä 770 €. Pyytäisin maksua perjantaihin 10.12.2026 mennessä.

Tili FI10 6601 0064 4701 80, viite 3 85686.

Viime vuonna sain teiltä keikkapalkkani vasta, kun olin ruikuttanut sitä kuin kerjäläinen.

Jos tarvitsette kuvia nettisivuille, Laurilla on niitä muutama hyvä.

Terveisin
Elina Suhonen`,
    known: [
      ['dueDate', 'perjantaihin 10.12.2026'],
      ['payment', 'FI10 6601 0064 4701 80'],
    ],
    unseen: [['tone', 'olin ruikuttanut sitä kuin kerjäläinen']],
  },
  {
    name: 'management consultant in Espoo, recurring invoice full of loan jargon',
    subject: 'Lasku 2026-11-02, kehitysohjelma marraskuu',
    body: `Hei Petri,

kiitos eilisestä työpajasta. Johtoryhmän kanssa saatiin tavoitteet vihdoin kolmeen lauseeseen, ja lähetän muistiinpanot huomenna.

Marraskuun lasku 2026-11-02 on liitteenä. Summa on 7 530,00 € (6 000 € + alv 25,5 %). Laskutus on T&M-pohjainen, ja viikko 46 on laskettu pro rata. Terms: NET 30.

Maksutili on FI66 5000 0168 7294 72, viite 4 21391.

Kävimme työpajan jälkeen läpi pari juttua, joita ei ollut ohjelmassa; laitoin nekin samaan syssyyn tunteina.

Ystävällisin terveisin
Harri Vuorela
Vuorela Advisory Oy`,
    attachments: [{ name: 'Vuorela_lasku_2026-11-02.pdf' }],
    known: [
      ['jargon', 'T&M-pohjainen'],
      ['jargon', 'pro rata'],
      ['dueDate', 'NET 30'],
    ],
    unseen: [['surprise', 'laitoin nekin samaan syssyyn tunteina']],
  },
  {
    name: 'accounting office in Lahti to a small client, stiff reminder with a past date',
    subject: 'Avoimet laskut',
    body: `Hei,

täten saatamme tietoonne, että reskontramme mukaan laskunne nro 6120 (kirjanpito, elo–syyskuu) on maksamatta. Avoin saldo on 372,00 €.

Olkaa hyvä ja maksakaa summa 20.11.2026 mennessä tilille FI03 7900 7069 7589 45, viite 4 57103.

Lokakuun tositteista puuttuu vielä polttoainekuitti 14.10. Lähetättekö siitä kuvan, niin saamme alv-ilmoituksen valmiiksi ajoissa? Kirjanpitoaan hoitavalta yrittäjältä odottaisi vähän ryhdikkäämpää otetta.

Terveisin
Tilitoimisto Päijät-Luku Oy
Sirkka Holopainen`,
    known: [
      ['jargon', 'täten saatamme tietoonne'],
      ['jargon', 'reskontramme'],
      ['jargon', 'Avoin saldo'],
      ['dueDate', '20.11.2026'],
    ],
    unseen: [['tone', 'odottaisi vähän ryhdikkäämpää otetta']],
  },
  {
    name: 'cleaning entrepreneur in Vantaa, terse demand in three lines',
    subject: 'lasku',
    body: `Hei. Ikkunoiden pesu tehty 9.11. ja hinta 185 euroa, niin kuin sovittiin puhelimessa.
Raha tilille HETI, en ole mikään pankki!!
T. Marko, Kirkas Pesu`,
    known: [
      ['dueDate', 'HETI'],
      ['tone', 'en ole mikään pankki!!'],
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'old plumber in Kuopio, revised estimate in Savo dialect',
    subject: 'Kylypyhuoneen putket, uus hinta-arvio',
    body: `Päevee Reijo,

kävin nyt kahtomassa sitä teijän kylypyhuonetta uuvestaan. Lattian alla on vanhoo kuparia, ja hyvässä kunnossa se ei oo.

Hinta-arvio on nyt 3 450 € (työ ja osat, alv mukana), entinen oli 2 900 €. Siihen voepi tulla vielä yhtä sun toista piälle, ku seinä aukasstaan.

Työ alakas maanantaina 14.12.2026 ja kestäs nelisen päevee. Laskun laitan, kun on valamista, ja sen kerkijää maksoo sitten joskus.

Ottoo aekasa, ja soettoo saap vaekka illalla.

Terv. Eino Tirkkonen, putkimies`,
    known: [],
    unseen: [
      ['surprise', 'voepi tulla vielä yhtä sun toista piälle'],
      ['dueDate', 'kerkijää maksoo sitten joskus'],
    ],
  },
  {
    name: 'web designer in Rovaniemi, template mail sent with the blanks unfilled',
    subject: 'Lasku 0092 – verkkosivujen päivitys',
    body: `Hei [ASIAKKAAN NIMI],

verkkosivujen päivitys on nyt valmis, ja uusi varauskalenteri toimii myös puhelimella. Kokeilin sitä itse kolmella eri laitteella.

Lasku 0092 on liitteenä. Laskun summa on XXX € ja eräpäivä on 15.12.2026. Maksu tilille FI11 3612 0070 7884 13, viite 4 92812.

Ylläpitosopimus jatkuu ennallaan, eikä siitä tarvitse tehdä mitään.

Pohjoisin terveisin
Saara Magga
Revontuli Web`,
    attachments: [{ name: 'lasku-0092.pdf' }],
    known: [
      ['consistency', '[ASIAKKAAN NIMI]'],
      ['consistency', 'XXX €'],
    ],
    unseen: [],
  },
  {
    name: 'architect in Helsinki, part payment with two different due dates',
    subject: 'Osalasku 2/3, Villa Lepola (lasku 26-118)',
    body: `Hyvä rouva Hagström,

luonnokset ovat nyt hyväksytyt ja rakennuslupahakemus jätettiin kaupungille maanantaina. Käsittely kestää arviolta kahdeksan viikkoa.

Oheistan suunnittelusopimuksen mukaisen toisen osalaskun 26-118. Se on a conto -lasku, 4 200,00 € (sis. alv 25,5 %). Laskun eräpäivä on 10.12.2026.

Tili: FI51 4790 4071 8178 84
Viite: 5 28524

Kolmas osalasku lähetetään vasta, kun lupa on saatu. Pyydän ystävällisesti, että tämä lasku on maksettu 17.12.2026 mennessä. Toimistomme kalenteriin ei kuulu perässä juoksemista.

Kunnioittaen
Christian Ramstedt, arkkitehti SAFA`,
    attachments: [{ name: 'Osalasku_26-118.pdf' }],
    known: [
      ['jargon', 'Oheistan'],
      ['jargon', 'a conto'],
      ['dueDate', '17.12.2026'],
    ],
    unseen: [['tone', 'Toimistomme kalenteriin ei kuulu perässä juoksemista']],
  },
  {
    name: 'gardener in Salo, late reminder, moralising',
    subject: 'Omenapuiden leikkaus, lasku 33, kolmas muistutus',
    body: `Hei Jorma,

pihassa on nyt kaikki talvikunnossa, ja jänisverkot ovat nuorissa puissa kiinni.

Lasku 33 on vieläkin maksamatta. Summa on 310 € ja eräpäivä oli 9.10.2026. Kunnian mies maksaa velkansa. Minut on kasvatettu niin, että toisen työ korvataan ennen kuin omaan pöytään katetaan.

Nyt on viimeinen tilaisuus: 310 € tilille FI27 4055 0072 8473 59, viite 5 64232, perjantaihin 4.12.2026 mennessä.

Keväällä kannattaa katsoa, tuliko vanhaan Valkeaan Kuulaaseen pakkashalkeamia.

Tuula Rantala
Puutarhapalvelu Vihreä Käsi`,
    known: [
      ['tone', 'Kunnian mies maksaa velkansa'],
      ['tone', 'Nyt on viimeinen tilaisuus'],
    ],
    unseen: [['tone', 'toisen työ korvataan ennen kuin omaan pöytään katetaan']],
  },
  {
    name: 'copywriter in Porvoo, monthly invoice charged to a card written out in full',
    subject: 'Marraskuun tekstit, lasku 2611',
    body: `Hei Linda!

Neljä blogitekstiä ja uutiskirje ovat valmiina ja julkaistu. Pakurikääpä-juttua on luettu jo yli tuhat kertaa.

Lasku 2611 on 652,60 € (520 € + alv 25,5 %). Veloitan sen sovitusti kortiltasi 4539 1488 0343 6467 torstaina 3.12.2026, joten sinun ei tarvitse tehdä mitään.

Viimeisen tekstin otsikko meni teidän pyynnöstä uusiksi neljästi. Sellaisesta vatuloinnista pitäisi oikeastaan ottaa hermolisä.

Palataan joulukuun aiheisiin maanantain puhelussa.

Terkuin Camilla Öhman`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [['tone', 'Sellaisesta vatuloinnista pitäisi oikeastaan ottaa hermolisä']],
  },
  {
    name: 'retired piano teacher in Hämeenlinna, term invoice, apologises at length',
    subject: 'Syyslukukauden pianotunnit, lasku 7',
    body: `Hyvä Kaisa,

Aino on edistynyt syksyn aikana kauniisti. Sonatiinin hidas osa soi jo niin, että kissakin jää kuuntelemaan.

Pyydän tuhannesti anteeksi, että vaivaan teitä näin joulun alla. Lasku numero 7 kattaa kaksitoista tuntia, yhteensä 420 euroa. Maksakaa se toki vasta, kun teille parhaiten sopii, ja jos summa tuntuu liialta, sysätkää syy minun vanhan ihmisen ahneuteen.

Tilini numero on FI34 8000 1373 8768 21. Viitettä ei tarvita, nimi riittää.

Oppilaskonsertti on lauantaina 12.12.2026 kello 14 seurakuntatalolla, ja tarjolla on glögiä.

Sydämellisin terveisin
Ritva Sarkola`,
    known: [
      ['tone', 'Pyydän tuhannesti anteeksi'],
      ['dueDate', 'kun teille parhaiten sopii'],
    ],
    unseen: [['tone', 'sysätkää syy minun vanhan ihmisen ahneuteen']],
  },
  {
    name: 'small engine repair shop in Seinäjoki, reminder with an impossible date and a hostage machine',
    subject: 'Lumilingon huolto, lasku 1504',
    body: `Terve,

lumilinko on huollettu: kaasutin puhdistettu, hihna vaihdettu ja öljyt uusittu. Käynnistyy nyt ensimmäisestä vedosta.

Lasku 1504, 218,40 €, pitäs maksaa 31.11.2026 mennes. Linko pysyy meillä munalukon takana niin kauan ku raha ei näy. Tilinumero FI61 5710 8274 9062 99, viite 5 99948.

Hallilla ollahan arkisin seittemästä neljähän.

Antti Yli-Hukkala`,
    known: [['dueDate', '31.11.2026']],
    unseen: [['tone', 'Linko pysyy meillä munalukon takana']],
  },
  {
    name: 'IT support shop in Lappeenranta, shouting second reminder with threats and a sales line',
    subject: 'LASKU 8871 MAKSAMATTA!!!',
    body: `Hei,

palvelimenne varmuuskopiot on ajettu normaalisti koko syksyn, ja viimeinen palautustesti meni läpi 18.11.

Laskusta 8871, 497,00 €, on lähetetty jo kaksi muistutusta. Alkuperäinen eräpäivä oli 16.10.2026. Maksamattomuus johtaa maksuhäiriömerkintään ja palvelun katkaisuun. Sormi on jo valmiina teidän palvelimenne katkaisijalla. Pyydämme maksua 2.12.2026 mennessä tilille FI10 1596 3075 9357 69, viite 6 35653. Perimme lisäksi korkolain mukaisen viivästyskoron.

Oletteko muuten jo tutustuneet uuteen pilvipakettiimme? Ensimmäinen kuukausi kaupan päälle!

Saimaan Mikrotuki Oy
Jarkko Pöyhönen`,
    known: [
      ['tone', 'MAKSAMATTA!!!'],
      ['tone', 'johtaa maksuhäiriömerkintään'],
      ['jargon', 'korkolain mukaisen viivästyskoron'],
      ['incentive', 'Oletteko muuten jo tutustuneet uuteen pilvipakettiimme'],
      ['incentive', 'Ensimmäinen kuukausi kaupan päälle'],
    ],
    unseen: [['tone', 'Sormi on jo valmiina teidän palvelimenne katkaisijalla']],
  },
  {
    name: 'Russian-born interpreter in Imatra to a law office, first invoice, anchorless term',
    subject: 'Lasku 45, tulkkaus käräjäoikeudessa 17.11.',
    body: `Hyvä asianajaja Nieminen,

kiitän yhteistyöstä. Tulkkaus käräjäoikeudessa Lappeenrannassa kesti 17.11. kello 9–13.30, ja odotusaika oli yksi tunti.

Laskun 45 summa on 451,80 euroa, siinä on veroa 91,80 euroa. Pyydän maksaa 14 päivän kuluessa. Lasku on liitteessä.

Pankkitili: FI52 3130 1076 9652 30
Viitenumero: 6 71361

Viimeksi teidän toimisto maksoi minulle niin kuin köyhälle almua, vähän kerrallaan. Toivon, että nyt on yksi maksu.

Jos tarvitaan, voin tulkata myös valmistelussa tammikuussa.

Kunnioittavasti
Svetlana Orlova`,
    attachments: [{ name: 'lasku45.pdf' }],
    known: [['dueDate', '14 päivän kuluessa']],
    unseen: [['tone', 'niin kuin köyhälle almua']],
  },
  {
    name: 'illustrator in Helsinki to a publisher, long passive-aggressive first reminder',
    subject: 'Kuvituslaskusta (nro 2026/19)',
    body: `Hei Pauliina,

kirja tuli eilen postissa, ja se on kaunis. Paperi on juuri oikea, ja kannen vihreä on painossa lähes sama kuin alkuperäisessä akvarellissa. Kiitos, että jaksoitte tehdä sen kolmannen värivedoksen.

Näin myös, että teillä oli julkkarit Kirjamessuilla ja että kuohuviiniä riitti. Oli valaisevaa huomata, mihin rahaa löytyy ja mihin ei.

Laskun 2026/19 eräpäivä oli 10.11.2026, ja summa on 2 750,00 €. En ole vielä nähnyt maksua tilillä. Ymmärrän, että talousosastolla on kiireitä, mutta toivoisin rahojen tulevan mahdollisimman pian.

Tili on FI51 6601 0077 9947 05 ja viite 7 07073. Laitan laskun kopion mukaan.

Jatko-osan luonnokset ovat hyvässä vauhdissa. Ketun turkki vaatii vielä miettimistä, koska se ei saa näyttää samalta kuin supikoiran. Tuon niitä näytille tammikuussa.

Terveisin
Maaria Ekholm`,
    attachments: [{ name: 'lasku_2026-19_kopio.pdf' }],
    known: [['dueDate', 'mahdollisimman pian']],
    unseen: [['tone', 'Oli valaisevaa huomata, mihin rahaa löytyy ja mihin ei']],
  },
  {
    name: 'video production duo in Vaasa, estimate with reserve clauses and a wrong sum',
    subject: 'Tarjous: rekrytointivideo, Pohjan Konepaja',
    body: `Hei Tommi,

oli mukava käydä tehtaalla. Hitsausrobotti on kuvattavana kuin elokuvatähti, ja haastateltaviksi sopisivat hyvin ne kaksi oppisopimusnuorta.

Hinta:
- suunnittelu ja käsikirjoitus 800 €
- kaksi kuvauspäivää 2 400 €
- leikkaus ja värit 1 300 €
Yhteensä 4 600 € (sis. alv 25,5 %)

Tarjous on voimassa 18.12.2026 asti. Pidätämme oikeuden hinnanmuutoksiin. Jos kuvauksissa innostutaan, tunnit juoksee ja lasku sen mukaan.

Kuvaukset sopisivat viikolle 3 tai 4. Laskutamme toimituksen jälkeen, ja eräpäivä on 14 päivää laskun päiväyksestä.

Terkuin
Rasmus ja Heidi
Kaksi Linssiä`,
    known: [
      ['consistency', '4 600'],
      ['jargon', 'Pidätämme oikeuden hinnanmuutoksiin'],
    ],
    unseen: [['surprise', 'tunnit juoksee ja lasku sen mukaan']],
  },
  {
    name: 'massage therapist in Rauma, invoice for a missed appointment, blaming',
    subject: 'Väliin jäänyt aika 23.11., lasku 301',
    body: `Hei Kirsi,

toivottavasti selkä on voinut paremmin. Sulle oli varattu maanantaiksi 23.11. kello 16 hieronta, mutta et päässyt tulemaan.

Olet taas kerran unohtanut aikasi, ja mää istusin täälä kynttilät palamas ku mikäki hölmö. Ajanvarauksen ehdoissa lukee, että perumatta jääneestä ajasta maksetaan puolet hinnasta, eli 32 €.

Laskun numero on 301. Maksathan sen lähipäivinä tilille FI45 1029 5079 0241 74 tai MobilePaylla numeroon 040 555 0173.

Uusi aika löytyy ajanvarauksesta, torstaisin on vielä tilaa.

Hyvää viikkoa
Päivi, Hierontahuone Merituuli`,
    known: [
      ['tone', 'Olet taas kerran unohtanut'],
      ['dueDate', 'lähipäivinä'],
    ],
    unseen: [['tone', 'istusin täälä kynttilät palamas ku mikäki hölmö']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'portrait photographer in Kajaani, first invoice',
    subject: 'Lasku 118, henkilökuvaus 16.11.',
    body: `Hei Timo,

kiitos hauskasta kuvauspäivästä! Kaikki 24 kuvaa ovat nyt ladattavissa linkistä, jonka sait perjantaina.

Lasku 118 on liitteenä. Summa on 753,00 € (600 € + alv 25,5 %) ja eräpäivä keskiviikko 9.12.2026. Tili on FI16 2201 1880 0536 41 ja viite 7 78497.

Jos joku haluaa kuvastaan vielä mustavalkoisen version, se kuuluu hintaan.

Terveisin
Emmi Karppinen`,
    attachments: [{ name: 'lasku-118.pdf' }],
  },
  {
    name: 'interpreter from Syria, invoice for work in court',
    subject: 'Lasku 2026-64, tulkkaus hovioikeudessa 19.11.',
    body: `Hyvä Johanna Laakso,

kiitos hyvästä yhteistyöstä. Tulkkasin Turun hovioikeudessa torstaina 19.11. kello 9–12, arabia–suomi. Lähdin heti istunnon jälkeen junaan, siksi emme ehtineet puhua.

Laskun numero on 2026-64 ja summa 338,85 € (270 € + alv 25,5 %). Eräpäivä on 10.12.2026.

Tilinumero: FI33 5000 0181 0831 13
Viite: 8 14209

Jos laskussa on jotain epäselvää, soittakaa: 044 555 0129.

Ystävällisin terveisin
Rami Haddad`,
  },
  {
    name: 'electrician in Pori, calm late reminder with interest',
    subject: 'Toinen muistutus: lasku 5590',
    body: `Hei Markku,

lasku 5590 (sähkökeskuksen vaihto, 1 240,00 €) on ollut maksamatta 26 päivää. Eräpäivä oli 30.10.2026, ja ensimmäisen muistutuksen lähetin 12.11.

Voisitko maksaa laskun perjantaihin 4.12.2026 mennessä? Tili on FI51 7900 7082 1125 83 ja viite 8 49915. Laskun kopio on liitteenä.

Sopimuksemme mukaan myöhässä olevalle summalle kertyy korkoa 9 % vuodessa eräpäivästä alkaen. Jos maksu on jo lähtenyt, tästä viestistä ei tarvitse välittää.

Jos koko summan maksaminen kerralla on nyt vaikeaa, soita, niin jaetaan se kahteen erään.

Terveisin
Kimmo Lehtinen, Porin Sähkötyö`,
    attachments: [{ name: 'lasku_5590.pdf' }],
  },
  {
    name: 'tiler in Hyvinkää, bathroom estimate',
    subject: 'Hinta-arvio: kylpyhuoneen laatoitus, Kenkiä 4 B',
    body: `Hei Susanna,

kiitos, että sain käydä katsomassa kylpyhuonetta. Lattia on suora ja kaivo hyvässä kunnossa, joten työ on selkeä.

Arvio:
- vanhojen laattojen purku 680 €
- vedeneristys 920 €
- laatoitus ja saumaus 1 750 €
Yhteensä 3 350 €, alv mukana.

Laatat ostat itse, niin kuin sovimme. Jos purussa löytyy jotain yllättävää, keskeytän työn ja kysyn sinulta, ennen kuin teen mitään lisää.

Arvio on voimassa 31.12.2026 asti. Lasku tulee työn valmistuttua, ja maksuaikaa on 14 päivää laskun päiväyksestä.

Terveisin
Arto Miettinen`,
  },
  {
    name: 'web developer in Tampere, invoice with an agreed change',
    subject: 'Lasku 342, verkkokaupan toinen vaihe',
    body: `Moikka Roosa,

toinen vaihe on nyt tuotannossa, ja ensimmäiset tilauksetkin tulivat jo viikonloppuna. Siistiä!

Lasku 342 on 5 020,00 € (4 000 € + alv 25,5 %). Siinä on mukana lahjakorttitoiminto, jonka hyväksyit sähköpostilla 4.11. hintaan 600 € + alv. Muuten summa on sama kuin tarjouksessa.

Eräpäivä on tiistai 15.12.2026. Tili FI05 3612 0083 1420 53, viite 8 85623.

Nähdään heti joulun jälkeen kolmannen vaiheen merkeissä!

Juho Salmela`,
  },
  {
    name: 'accounting office in Joensuu, monthly invoice in plain words',
    subject: 'Marraskuun kirjanpito, lasku 7204',
    body: `Hei Tiina,

lokakuun kirjanpito on valmis. Yrityksesi teki voittoa 1 860 euroa, ja arvonlisäveron ilmoitus on lähetetty.

Marraskuun lasku 7204 on 188,25 €, sama kuin ennenkin. Eräpäivä on 14.12.2026. Tilinumero on FI61 4790 4084 1715 27 ja viite 9 21338.

Muistathan lähettää marraskuun kuitit 10.12. mennessä, niin joulun pyhät eivät osu väliin.

Hyvää joulun odotusta!
Leena Turunen
Tilipalvelu Turunen`,
  },
  {
    name: 'game sound designer, part payment already received',
    subject: 'Lasku 51: puolet maksettu, kiitos',
    body: `Hei Oskari,

kiitos, ensimmäinen erä 900 € näkyi tilillä maanantaina. Laskusta 51 on nyt maksamatta toinen puoli, 900 €, ja sen eräpäivä on sopimuksemme mukaan 18.12.2026.

Tili on sama kuin ennen: FI16 4055 0085 2009 92, viite 9 57043.

Pomotaistelun musiikista on uusi versio kansiossa. Vaihdoin räjähdyksen tilalle uhkaavan kuoron, kuuntele kuulokkeilla.

Terveisin
Minttu Hakala`,
  },
  {
    name: 'home care firm in Kotka, invoice after the death of a client',
    subject: 'Lasku 2209, kotipalvelu lokakuu',
    body: `Hyvä Heikki,

otamme osaa suruunne. Isänne oli meille kaikille rakas, ja hänen tarinansa satamasta jäävät mieleen.

Lokakuun käynneistä on jäljellä yksi lasku, numero 2209. Summa on 412,00 € ja eräpäivä 31.12.2026. Jos pesän asiat ovat vielä kesken, kertokaa, mikä päivä sopisi teille paremmin.

Tili: FI28 8000 1386 2304 61
Viite: 9 92752

Isänne avaimet ja lukulasit ovat toimistollamme. Voimme myös tuoda ne teille.

Lämpimin ajatuksin
Sari Hyppönen
Kotipalvelu Kymenlahti`,
  },
  {
    name: 'dance band from Ostrobothnia, invoice in dialect',
    subject: 'Lavatanssit 14.11., lasku 88',
    body: `Terve Esko,

komia ilta oli, ja kansa tanssii viimmeesehen valssihin asti! Kahviakin sai, kiitoksia emännälle.

Lasku 88 tuloo täs: soitto 1 400 €, matkat 160 €, yhteensä 1 560 €. Eräpäivä on 11.12.2026. Tilinumero FI93 5710 8287 2599 34, viite 10 28463.

Kevään päivistä soitellahan tammikuus.

Orkesteri Hanuri & Haka
Juha-Pekka Koskela`,
  },
  {
    name: 'van driver in Espoo, terse invoice',
    subject: 'Muutto 21.11., lasku 960',
    body: `Hei Anu,
muutto kesti 5 tuntia, 68 € tunti, yhteensä 340 € (alv mukana). Lasku 960, eräpäivä 7.12.2026.
Tili FI96 1596 3088 2894 02, viite 10 64171. Tyhjät laatikot voin hakea, kun olette purkaneet ne.
Terveisin Hamza, Muuttoapu Nopsa`,
  },
  {
    name: 'carpenter in Inari, friendly first reminder',
    subject: 'Pieni muistutus: lasku 27 (saunan lauteet)',
    body: `Hei Ulla,

toivottavasti lauteilla on jo päästy kunnolla löylyihin. Haapa tummuu hieman ensimmäisenä talvena, se kuuluu asiaan.

Lasku 27, 890 €, on vielä auki. Eräpäivä oli 18.11.2026, enkä ole vielä nähnyt maksua. Se on voinut hyvin jäädä muun postin alle. Maksatko sen torstaihin 3.12.2026 mennessä? Tili on FI89 3130 1089 3188 72 ja viite 10 99887.

Jos jotain on pielessä lauteissa tai laskussa, soita, niin katsotaan yhdessä.

Terveisin
Antti Aikio`,
  },
  {
    name: 'seamstress from Ukraine in Lahti, invoice in simple Finnish',
    subject: 'Lasku 12, verhot kahvilaan',
    body: `Hei Minna!

Verhot ovat valmiit, kahdeksan kappaletta. Voit hakea ne minun ompelimosta arkipäivänä kello 10–17.

Lasku 12: työ 320 €, kangas 145 €, yhteensä 465 €. Eräpäivä on 10.12.2026. Minun tili on FI02 6601 0090 3483 43. Kirjoita viestiin laskun numero.

Pesu 40 astetta, sitten silitys kosteana. Kiitos, että tilasit minulta!

Terveisin
Oksana Kovalenko`,
  },
  {
    name: 'translator in Vaasa, corrected invoice',
    subject: 'Korjattu lasku 203 (korvaa 20.11. lähetetyn)',
    body: `Hei Fredrik,

laskin perjantain laskuun sanamäärän väärin, anteeksi. Oikea määrä on 3 100 sanaa, ja korjattu summa on 434,00 €.

Uusi lasku on liitteenä, ja sen numero on edelleen 203. Eräpäivä on 14.12.2026. Maksu tilille FI82 1029 5091 3778 16, viite 11 71307. Aiemman laskun voit poistaa.

Vuosikertomuksen oikoluku valmistuu tiistaina.

Terveisin
Hanna Backlund`,
    attachments: [{ name: 'lasku-203-korjattu.pdf' }],
  },
  {
    name: 'business coach in Kuopio, agreed payment plan',
    subject: 'Maksusuunnitelma laskulle 405',
    body: `Hei Sami,

kiitos, että soitit eilen ja kerroit tilanteesta suoraan. Kirjaan tähän, mitä sovimme.

Lasku 405 on yhteensä 1 200 €. Se maksetaan kolmessa erässä:
- 400 € viimeistään 15.12.2026
- 400 € viimeistään 15.1.2027
- 400 € viimeistään 15.2.2027

Tili on FI37 2201 1892 4072 80 ja viite 12 07019, sama kaikissa erissä. Korkoa tai kuluja ei tule.

Valmennus jatkuu normaalisti. Ensi kerralla käydään läpi, miten kevään uhat käännetään mahdollisuuksiksi.

Terveisin
Kaija Räsänen`,
  },
]
