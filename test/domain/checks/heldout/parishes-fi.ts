/** Finnish invoice mails, reminders and estimates by trades, farms and studios from Hanko to Rovaniemi, and such as only look harsh. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'kirjanpitäjä Kokkolasta, virkakielinen kuukausilasku',
    subject: 'Lasku 2026-118, marraskuun kirjanpito',
    body: `Hyvä asiakas,

oheistettuna toimitamme laskun 2026-118 marraskuun kirjanpidosta ja arvonlisäveroilmoituksesta. Työn osuus on 310,00 € ja arvonlisävero (25,5 %) 79,05 €, yhteensä 389,05 €.

Maksuehto on 14 pv netto. Suoritus pyydetään osoittamaan ao. pankkiyhteyteen: OP Kokkola, FI1152970220343868, viite 202617.

Joulukuun tositteet voitte tuoda toimistolle totuttuun tapaan tai skannata ne ohjelmaan. Olemme kiinni 24.–27.12.

Terveisin
Marja-Liisa Hakala
Tilitoimisto Hakala Oy`,
    attachments: [{ name: 'lasku_2026-118.pdf' }],
    known: [
      ['jargon', 'oheistettuna toimitamme'],
      ['dueDate', '14 pv netto'],
      ['jargon', 'Suoritus pyydetään osoittamaan'],
      ['jargon', 'ao. pankkiyhteyteen'],
    ],
    unseen: [],
  },
  {
    name: 'graafikko Turusta, nuori, rento ensimmäinen lasku',
    subject: 'Logolasku',
    body: `Moikka Jenna!

Vihdoin mää sain kaikki tiedostot pakettiin. Kansiosta löytyy logo vaakana ja pystynä, mustavalkoisena ja väreissä, ja pieni ohje siitä miten fontteja käytetään.

Lasku 31 on tässä liitteenä, yhteensä 680 € (en ole alv-velvollinen). Voit heittää rahat mulle sitten kun kahvila on auki ja kassa kilisee, IBAN on FI36 1145 3020 4230 57. Viitettä ei tarvita, kirjoita viestiin laskun numero.

Oli kyl tosi kiva projekti!
Sini`,
    attachments: [{ name: 'lasku31.pdf' }],
    known: [],
    unseen: [['dueDate', 'sitten kun kahvila on auki ja kassa kilisee']],
  },
  {
    name: 'ohjelmistoalihankkija Tampereelta, tuntilasku, summa ei täsmää',
    subject: 'Lasku 2026-071 / integraatiotyö lokakuu',
    body: `Hei Petri,

tässä lokakuun tunnit:

- rajapinnan toteutus 22 h x 85 € = 1 870 €
- testaus ja korjaukset 9 h x 85 € = 765 €
- palaverit 3 h x 85 € = 255 €

Yhteensä 2 980 € + alv. Lasku 2026-071 on liitteenä, ja samat tiedot ovat myös verkkolaskussa. Maksu 9.12.2026 mennessä, FI52 1572 3020 5022 41, viite 207104.

Seuraava julkaisu menee tuotantoon ensi viikon torstaina. Kirjoitin samalla lokituksen uusiksi, koska vanha oli mielestäni huono, ja siitä tulee pari tuntia ensi kuun laskulle.

Jussi Mäenpää`,
    attachments: [{ name: '2026-071.pdf' }],
    known: [['consistency', '2 980 €']],
    unseen: [['surprise', 'siitä tulee pari tuntia ensi kuun laskulle']],
  },
  {
    name: 'puutarhuri Porvoosta, toinen muistutus, kärsivällisyys lopussa',
    subject: 'Muistutus laskusta 204',
    body: `Hei,

pensasaidan leikkuu ja syyslannoitus tehtiin teillä 28.9., ja lasku 204 (342,00 €) lähti samana päivänä. Eräpäivä oli 12.10. Muistutin asiasta jo lokakuussa.

Minä pidin oman lupaukseni, nyt olisi teidän vuoronne opetella sama taito. Ellei rahaa näy, siirrämme asian perintään ilman eri ilmoitusta.

Maksu perjantaihin 4.12.2026 mennessä: FI33 8000 1220 5814 34, viite 20433.

Kanervat kannattaa muuten peittää ennen kovia pakkasia.

Ystävällisin terveisin
Kaj Söderholm
Itä-Uudenmaan Pihapalvelu`,
    known: [['tone', 'siirrämme asian perintään ilman eri ilmoitusta']],
    unseen: [['tone', 'nyt olisi teidän vuoronne opetella sama taito']],
  },
  {
    name: 'perhepäivähoitaja Joensuusta, anteeksipyytelevä',
    subject: 'Marraskuun hoitomaksu',
    body: `Hei Anni ja Teemu!

Anteeksi kauheasti, että joudun taas häiritsemään teitä raha-asioilla. Teillähän on nyt vauvan kanssa kiirettä.

Marraskuulta tulee Oskarin hoidosta 17 päivää à 38 €, yhteensä 646 €. Laskun numero on 11/26. Maksun voi laittaa MobilePaylla numeroon 040 555 0192.

Hävettää ihan tätä edes kirjoittaa. Maksakaa sitten kun teille sopii.

Oskari on muuten oppinut pukemaan kurahousut ihan itse ja on siitä kovin ylpeä. Perjantaina leivotaan pipareita, joten essu mukaan.

Terkuin Raija`,
    known: [
      ['tone', 'Anteeksi kauheasti'],
      ['dueDate', 'kun teille sopii'],
    ],
    unseen: [['tone', 'Hävettää ihan tätä edes kirjoittaa']],
  },
  {
    name: 'kääntäjä Helsingistä, lasku kustantamolle, viikonpäivä väärin',
    subject: 'Lasku 88/2026: käännös, luvut 1–6',
    body: `Hyvä Laura,

lähetän ohessa laskun 88/2026 romaanin lukujen 1–6 suomennoksesta. Sivuja kertyi 142, sivuhinta on 15 €, ja loppusumma 2 130 € on sopimuksemme mukaisesti veroton, sillä kyse on tekijänoikeuden luovutuksesta.

Toivon maksua tiistaina 16.12.2026. Pankki on Nordea ja numero FI94 4055 1120 6606 20.

Loput luvut tulevat tammikuun puoliväliin mennessä. Luvussa 4 on sanaleikki, josta haluaisin vielä jutella kustannustoimittajan kanssa.

Lämpimin terveisin
Outi Koskela`,
    attachments: [{ name: 'Lasku_88_2026_Koskela.pdf' }],
    known: [['dueDate', 'tiistaina 16.12.2026']],
    unseen: [],
  },
  {
    name: 'äänimies Oulusta, keikkalasku, liite unohtui',
    subject: 'Keikka 14.11. lasku',
    body: `Terve!

Kiitos viime lauantaista, sali soi hyvin ja bändi oli tyytyväinen. Laitan laskun tähän liitteeksi. Summa on 450 € sisältäen miksauksen ja monitorit, bensat menee minun piikkiin.

Lasku nro 57, eräpäivä 8.12.2026. Saaja Äänipaja Kinnunen, FI04 3939 0020 7398 19.

Unohtuiko teille muuten yksi mikkiständi meidän pakuun? Musta, jalassa keltainen teippi.

Ville`,
    known: [['missing', 'attachment']],
    unseen: [],
  },
  {
    name: 'veneenveistäjä Kotkasta, talvityön osalasku',
    subject: 'Osalasku 2 puuveneen kunnostuksesta',
    body: `Hei Heikki,

keulan kaaret on nyt vaihdettu ja lautoja limitetty vasemmalta puolelta kölistä viidenteen asti. Kuvia laitoin eilen puhelimeen.

Osalasku 2, numero V-26-09:
työ 40 h à 48 € = 1 920 €
mänty ja kupariniitit = 310 €
yhteensä 2 230 €

Poistin samalla vanhan septitankin, kun se oli tiellä, ja laitoin uuden tilalle, hinta selviää myöhemmin.

Osalaskut maksetaan 14 vrk kuluessa. Numero on FI95 6601 0020 8190 09, Kymen Puuvene.

Tervetuloa katsomaan, halli on auki arkisin 7–15.

Erkki`,
    known: [['dueDate', '14 vrk kuluessa']],
    unseen: [['surprise', 'laitoin uuden tilalle, hinta selviää myöhemmin']],
  },
  {
    name: 'joogaopettaja Jyväskylästä, muistutus jossa mainos',
    subject: 'Pieni muistutus syyskurssista (lasku 0326)',
    body: `Hei ihana joogi,

syksyn kurssin maksu 145 € on vielä avoinna, lasku 0326 erääntyi 30.10. Maksathan sen perjantaihin 11.12.2026 mennessä tällä linkillä: https://maksu.hengitystila.example/0326

Ja hei, kevään kymppikortti on nyt -20 %, kun varaat sen tällä viikolla! Maksamaton lasku jää energiana kehoon ja tukkii virtauksen myös sinulta itseltäsi.

Torstain yin-tunti on poikkeuksellisesti jo kello 17.

Valoa viikkoosi
Heli`,
    known: [['incentive', 'nyt -20 %, kun varaat']],
    unseen: [['tone', 'Maksamaton lasku jää energiana kehoon']],
  },
  {
    name: 'automekaanikko Seinäjoelta, lyhyt lasku, pikaisesti',
    subject: 'Octavian huolto lasku 4471',
    body: `Moro

Auto on valmis. Öljyt, suodattimet, jarrupalat etehen ja yks ajovalo. Hinta 387,40 € sis. alv. Lasku 4471.

Maksu ensi tilassa, käteisellä tai kortilla hallilla. Avain on toimistossa neljähän asti.

Vaihdin kans pyyhkijänsulat, niistä tuloo 34 € päälle.

Antti / Autohuolto Rinta-Keturi`,
    known: [['dueDate', 'ensi tilassa']],
    unseen: [['surprise', 'niistä tuloo 34 € päälle']],
  },
  {
    name: 'kampaaja Rovaniemeltä, hääkampaukset, laskun numero puuttuu',
    subject: 'Häiden kampaukset 21.11.',
    body: `Heippa Saana ja onnea vielä kerran tuoreelle parille!

Kampauksista tulee yhteensä 395 €: morsian 155 €, kaasot 3 x 80 €. Maksu 4.12.2026 mennessä MobilePaylla numeroon 045 555 0117, niin menee suoraan mulle.

Ne pienet helmipinnit saa pitää muistona. Laittakaa ihmeessä kuvia tulemaan, haluaisin yhden seinälle jos sopii.

Terveisin Katri, Hiustupa Revontuli`,
    known: [['missing', 'invoiceNumber']],
    unseen: [],
  },
  {
    name: 'maanviljelijä Loimaalta, lumityöt ja hiekoitus, uhkaava kolmas muistutus',
    subject: 'Lasku 19, auraukset maaliskuu',
    body: `Päivää.

Maaliskuun auraukset ja hiekoitus, lasku 19, 520 euroa. Siitä on kohta yhdeksän kuukautta eikä rahaa ole kuulunut. TÄMÄ ON VIIMEINEN VAROITUS.

Jos ei ala kuulua, saatte lapioida tienne ihan itse vaikka ruokalusikalla. Turha tulla minulle selittelemään.

Rahat 7.12.2026 mennessä: Osuuspankki FI5457720020898198.

Pentti Yli-Heikkilä`,
    known: [
      ['tone', 'TÄMÄ ON VIIMEINEN VAROITUS'],
      ['tone', 'Turha tulla minulle selittelemään'],
    ],
    unseen: [['tone', 'saatte lapioida tienne ihan itse vaikka ruokalusikalla']],
  },
  {
    name: 'kirjanpitäjä Vantaalta, tilinpäätöslasku, numero eri otsikossa',
    subject: 'Lasku 2026-305 tilinpäätös',
    body: `Hei Samuli,

tilinpäätös on allekirjoitettu ja lähetetty patentti- ja rekisterihallitukseen. Lasku 2026-350 on tämän viestin liitteenä.

Tilinpäätös 600,00 €
Arvonlisävero 25,5 % 153,00 €
Maksettavaa 753,00 €

Eräpäivä on 10.12.2026. Maksutiedot: FI93 2065 1820 9773 83, viite 305006.

Huomaathan, että ennakkoveroja kannattaa tarkistaa vielä ennen vuodenvaihdetta, koska tulos oli viime vuotta parempi. Soita, niin lasketaan.

Terveisin Nina Rautio`,
    attachments: [{ name: 'lasku.pdf' }],
    known: [['consistency', '2026-350']],
    unseen: [],
  },
  {
    name: 'graafikko Porista, muistutus, IBAN väärin',
    subject: 'Vuosikertomuksen taitto, lasku 212 avoinna',
    body: `Hei Minna,

toivottavasti syyslomanne meni mukavasti. Kirjanpitoni mukaan lasku 212 vuosikertomuksen taitosta (1 255,00 €) on vielä maksamatta. Eräpäivä oli 6.11.

Voisitteko katsoa, onko se jäänyt hyväksyntään? Uusi päivä on 3.12.2026, ja maksu menee tänne: FI12 6601 0703 8763 02, viite 21225.

Painosta tulivat muuten vedokset, ja kansi näyttää todella hienolta mattapinnalla.

Kiitos!
Tuulia Vesterinen`,
    known: [['payment', 'FI12 6601 0703 8763 02']],
    unseen: [],
  },
  {
    name: 'konsulttifirma Espoosta, ylimuodollinen ohjelmistolasku',
    subject: 'Lasku 10442',
    body: `Arvoisa vastaanottaja,

viitaten allekirjoitettuun puitesopimukseen saatamme tiedoksenne, että ylläpitokautta 11/2026 koskeva lasku 10442 on toimitettu verkkolaskuosoitteeseenne. Lasku on loppusummaltaan 4 016,00 €.

Laskun maksatus tulee saattaa päätökseen 11.12.2026 mennessä. Maksut Danske Bankiin, FI36 5000 1521 0565 79.

Mahdolliset huomautukset tulee esittää kirjallisesti seitsemän päivän kuluessa, jonka jälkeen katsomme kanssanne vallitsevan yksimielisyyden.

Kunnioittavasti
Ab Norrsoft Oy, laskutus`,
    known: [
      ['jargon', 'viitaten'],
      ['jargon', 'saatamme tiedoksenne'],
      ['jargon', 'saattaa päätökseen'],
    ],
    unseen: [['jargon', 'katsomme kanssanne vallitsevan yksimielisyyden']],
  },
  {
    name: 'puutarhuri Lahdesta, arvio jossa hinta auki',
    subject: 'Kustannusarvio: takapihan kivetys',
    body: `Hei Mirja!

Kiitos kahvista ja mukavasta kierroksesta pihalla. Tässä arvio takapihan kivetyksestä:

maanpoisto ja pohja 1 150 €
kivet ja reunat 980 €
työ 3 päivää 1 260 €
yhteensä 3 490 €

Hinnat sisältävät alv:n. Päälle tulee varmaan jotain pientä, katsotaan sitten mitä maa antaa.

Voisin aloittaa heti vapun jälkeen, jos routa on silloin poissa. Vahvistattehan 15.1.2027 mennessä, niin varaan kivet.

Terveisin Janne Pihlaja`,
    known: [['consistency', '3 490 €']],
    unseen: [['surprise', 'Päälle tulee varmaan jotain pientä']],
  },
  {
    name: 'lastenhoitaja Kuopiosta, opiskelija, tuntilasku ilman maksutapaa',
    subject: 'Lasku 5, iltahoidot marraskuulta',
    body: `Hei Hanna!

Iltahoitoja oli marraskuussa neljä: 3.11., 10.11., 17.11. ja 24.11., yhteensä 14 tuntia. Tuntihinta 13 €, siis 182 €. Lasku on numero 5.

Maksaisitko ens viikolla joskus? Minulla on vuokra maksettavana ja tulen muuten nälkään, heh.

Elsa nukahti eilen vasta puoli kymmeneltä, oli kuulemma mörkö kaapissa. Tarkistettiin yhdessä, ei ollut.

Iita`,
    known: [['missing', 'howToPay']],
    unseen: [
      ['dueDate', 'ens viikolla joskus'],
      ['tone', 'tulen muuten nälkään'],
    ],
  },
  {
    name: 'kääntäjä Maarianhaminasta, ei-äidinkielinen suomi, yrityslasku',
    subject: 'Lasku 1126-3 käännös ruotsi–suomi',
    body: `Hei,

nyt on käännös valmis ja lähetin sen eilen Kristiinalle. 3 400 sanaa, 0,16 € per sana, on 544 €. Lasku 1126-3 on mukana.

Maksuehto net 30. Minun pankki on Ålandsbanken, FI33 5297 0221 1357 68, BIC AABAFI22.

Jos on jotain kysymyksiä terminologiasta niin soita vain. Minusta oli vaikea valita sana för "tillsyn" mutta nyt on valvonta joka paikassa.

Hälsningar / Terveisin
Gun-Britt Eriksson`,
    attachments: [{ name: 'faktura-lasku-1126-3.pdf' }],
    known: [['dueDate', 'net 30']],
    unseen: [],
  },
  {
    name: 'äänittäjä Helsingistä, slangia, podcastlasku, vaatii',
    subject: 'Jakso 12–15 lasku 2026/44',
    body: `Moi Roope

Jaksot 12–15 editoitu ja masteroitu, linkit on samassa drivessä ku ennenki. Lasku 2026/44 on 720 e (4 x 180 e).

Fyrkat 31.11.2026 mennessä mun IBANille FI53 1145 3021 2149 50, kiitti.

Ja hei, viime kerralla jouduin kyselee massien perään kolme viikkoo. Sovitaan et en oo teidän pankki, jooko.

Jakso 14:ssä toi vieraan mikki popitti vähän, mut sain sen siistittyy.

Samppa`,
    known: [['dueDate', '31.11.2026']],
    unseen: [['tone', 'Sovitaan et en oo teidän pankki']],
  },
  {
    name: 'venekorjaamo Naantalista, muistutus seuralle, lakikieltä',
    subject: 'Maksukehotus, lasku 7781',
    body: `Hyvä seura,

saatavamme laskulla 7781 (jollien lasitustyöt, 1 506,00 €) on erääntynyt 20.10.2026, eikä suoritusta ole kirjautunut.

Pyydämme laskun maksua 2.12.2026 mennessä: FI63 1572 3021 2941 45, viite 778109. Mikäli suoritusta ei kuulu, turvaudumme oikeudellisiin toimiin.

Jollat 3 ja 5 ovat edelleen hallissa ja ne saa noutaa arkisin.

Veneveistämö Aaltonen Ky
Risto Aaltonen`,
    known: [
      ['tone', 'turvaudumme oikeudellisiin toimiin'],
      ['jargon', 'saatavamme'],
      ['jargon', 'Mikäli suoritusta ei kuulu'],
    ],
    unseen: [],
  },
  {
    name: 'joogastudio Helsingistä, yrityslasku, paikkamerkit täyttämättä',
    subject: 'Lasku [numero]: toimistojooga',
    body: `Hei [etunimi],

kiitos syksyn toimistojoogista! Kahdeksan tuntia à 95 €, yhteensä 760 € + alv 25,5 % 193,80 €, loppusumma 953,80 €.

Eräpäivä on 14.12.2026, ja maksun voi tehdä laskulla olevalla virtuaaliviivakoodilla tai suoraan: FI98 8000 1221 3733 36.

Keväällä ehtisin tulla tiistaisin kello 8 tai torstaisin kello 15.30, kumpi teille sopisi paremmin?

Namaste, Pauliina`,
    attachments: [{ name: 'lasku.pdf' }],
    known: [
      ['consistency', '[numero]'],
      ['consistency', '[etunimi]'],
    ],
    unseen: [],
  },
  {
    name: 'automaalaamo Kouvolasta, ensimmäinen muistutus, piikikäs',
    subject: 'Lasku 1630, puskurin maalaus',
    body: `Terve,

puskuri kiiltää varmaan hienosti siellä pihassa. Vielä hienompaa olisi, jos se olisi maksettu.

Lasku 1630, 290 €, eräpäivä oli 13.11. Nyt viimeistään 1.12.2026, käteisellä korjaamolle tai numeroon FI6240551121452522.

Jos lohkeamia ilmaantuu, tuo näytille. Maalille on kahden vuoden takuu.

Kalevi Tuominen`,
    known: [],
    unseen: [['tone', 'Vielä hienompaa olisi, jos se olisi maksettu']],
  },
  {
    name: 'kampaamoyrittäjä Vaasasta, tuolivuokralasku, kaksi eräpäivää',
    subject: 'Tuolivuokra joulukuu, lasku 126',
    body: `Hei Emmi,

tässä joulukuun tuolivuokra, lasku 126. Vuokra 420 € + alv 107,10 €, yhteensä 527,10 €. Eräpäivä 5.12.2026. Maksun voi laittaa vanhaan tapaan Säästöpankkiin FI75 3939 0021 5317 10.

Joulukuussa voidaan pitää lauantait auki kolmeen asti, jos sinulle käy. Pyyhkeitä tulee uusi satsi maanantaina.

Muistathan, että vuokran on oltava perillä 10.12.2026.

Mukavaa viikonloppua!
Ann-Mari`,
    attachments: [{ name: 'lasku126.pdf' }],
    known: [['dueDate', '10.12.2026']],
    unseen: [],
  },
  {
    name: 'maitotilallinen Iisalmesta, heinäpaalit, savoksi',
    subject: 'Heinäpualit',
    body: `No terve taas Veikko,

kaheksan pualia kuletettiin sinne tallille viime viikolla niin kuin puhe oli, ja kuiva kun ruuti oli koko satsi. 45 euroa kappale, siis 360. Laskun numero on 14.

Rahat voep antoo kun ohi aja, käteinen kelepoo parraite.

Laetoin sinne kymmenen säkkiä kauroo kaapan piälle, ne on vitosen säkki, maksat samalla.

Tulukee pistäytymmään!
Onni Kärkkäinen`,
    known: [],
    unseen: [
      ['dueDate', 'kun ohi aja'],
      ['surprise', 'ne on vitosen säkki'],
    ],
  },
  {
    name: 'kirjanpitäjä Hämeenlinnasta, hinnankorotus ja lasku',
    subject: 'Lasku 3391 ja hinnantarkistus',
    body: `Hei,

liitteenä lasku 3391, kausi 10/2026. Summa 251,00 € sisältää arvonlisäveron 51,00 €. Eräpäivä on 9.12.2026 ja maksutiedot löytyvät laskun alareunasta: FI15 6601 0021 6109 02.

Hintojamme on jouduttu indeksitarkistamaan 1.1.2027 lukien kustannustason yleisestä noususta johtuen, jolloin kuukausiveloitus tulee olemaan 215 € + alv.

Lisäksi olemme kirjanneet tiliotteelta puuttuneita kuitteja takautuvasti, ja tästä veloitetaan erillinen selvittelymaksu 60 €.

Terveisin
Tilipalvelu Sointu, Eeva Sointu`,
    attachments: [{ name: '3391.pdf' }],
    known: [
      ['jargon', 'kustannustason yleisestä noususta johtuen'],
      ['jargon', 'tulee olemaan'],
    ],
    unseen: [
      ['surprise', 'erillinen selvittelymaksu 60 €'],
      ['jargon', 'jouduttu indeksitarkistamaan'],
    ],
  },
  {
    name: 'kuvittaja Raumalta, eläkeikäinen, asiallinen mutta loppusumma puuttuu',
    subject: 'Lasku 9/2026, lastenkirjan kuvat',
    body: `Hyvä Eero,

kuvat ovat nyt perillä, ja pakkasin ne pahvien väliin niin etteivät kulmat taivu. Akvarelleja on kaksitoista ja kansi erikseen.

Lasku on numeroltaan 9/2026 ja toivon sen maksua 18.12.2026 mennessä numerolle FI49 5772 0021 6900 99.

Toivon, että karhun turkin väri painetaan lämpimänä eikä vihertävänä kuten edellisessä kirjassa.

Tervehtien
Aino Lehtonen`,
    known: [['missing', 'total']],
    unseen: [],
  },
  {
    name: 'mobiilikehittäjä Oulusta, toinen muistutus startupille, painostaa',
    subject: 'Re: Lasku 2026-019 edelleen auki',
    body: `Hei Kasper,

lasku 2026-019, 6 275,00 €, sprintit 4–6. Eräpäivä 22.10. Olen lähettänyt tästä viestin 2.11. ja 12.11.

Pyydän välitöntä maksua. FI88 2065 1821 7692 84, viite 190004.

Näin LinkedInistä, että saitte rahoituskierroksen maaliin. Onnea siitä, ihan kiva tietää mihin ne rahat eivät ainakaan menneet.

Otan build-putken alas, kunnes raha on liikkunut. Koodi on omassa repossani, ja se pysyy siellä.

Aleksi`,
    known: [['dueDate', 'välitöntä maksua']],
    unseen: [
      ['tone', 'ihan kiva tietää mihin ne rahat eivät ainakaan menneet'],
      ['tone', 'Otan build-putken alas, kunnes raha on liikkunut'],
    ],
  },
  {
    name: 'viherrakentaja Mikkelistä, taloyhtiölasku, epäselvä numeropäivä',
    subject: 'As Oy Kuusirinne, lasku 26087',
    body: `Hei isännöitsijä,

leikkipaikan istutukset ja haravointi on tehty 19.11. mennessä. Lasku 26087, summa 1 004,00 € (alv 204,00 €). Eräpäivä 12/10/26.

Maksu Osuuspankkiin: Etelä-Savon Viherpiha, FI10 5000 1521 8484 70.

Vaahtera portin pielessä on lahonnut sisältä, ja suosittelen arboristin käyntiä ennen talven myrskyjä.

Terveisin
Tero Nykänen`,
    attachments: [{ name: 'Lasku_26087.pdf' }],
    known: [['dueDate', '12/10/26']],
    unseen: [],
  },
  {
    name: 'lastenhoitoyrittäjä Espoosta, syyllistävä muistutus',
    subject: 'Lokakuun hoitolasku 402',
    body: `Hei Katja,

lokakuun lasku 402 (598 €) on auki, eräpäivä oli 15.11. Olen todella pettynyt, koska olen joustanut teidän takianne joka ikinen viikko.

Minullakin on lapset, jotka odottavat joulua, ja sen verran voisi toisen äidin tilannetta ajatella.

Pyydän maksua 30.11.2026 mennessä MobilePaylla (050 555 0148).

Leo jätti meille dinosaurushanskansa, ne ovat eteisen korissa.

Merja`,
    known: [['tone', 'Olen todella pettynyt']],
    unseen: [
      ['tone', 'sen verran voisi toisen äidin tilannetta ajatella'],
      ['tone', 'olen joustanut teidän takianne joka ikinen viikko'],
    ],
  },
  {
    name: 'asioimistulkki ja kääntäjä Turusta, lasku kunnalle, vero-numero väärin',
    subject: 'Lasku T-260, tulkkaukset vko 46',
    body: `Hei,

viikolla 46 tulkkasin neuvolassa kolme käyntiä (arabia), yhteensä 4,5 tuntia. Tuntihinta 60 €, yhteensä 270 €, alv 25,5 % 68,85 €, maksettavaa 338,85 €.

Laskun numero T-260, eräpäivä 15.12.2026, FI28 5297 0221 9276 69. ALV-tunnisteeni on FI28419376.

Neuvolan ovikoodi oli vaihtunut, joten odotin ulkona hetken. Voisitteko päivittää sen tilauslomakkeelle?

Yasmin Haddad`,
    known: [['payment', 'FI28419376']],
    unseen: [],
  },
  {
    name: 'bändin äänimies Lappeenrannasta, kieroileva huumori, kiristys',
    subject: 'Festarin miksaus, lasku 33 (600 €)',
    body: `Terve Jarkko,

heinäkuun festareista on kulunut tovi. Lasku 33 on edelleen sama: kaksi päivää miksausta, 600 €. Erääntyi 15.8.

Minulla on teidän keikkanne moniraitana kovalevyllä, ja siellä laulu kuulostaa aika paljaalta ilman efektejä. Olisi ikävää, jos se eksyisi nettiin.

Mitä pikimmin siis: FI7511453022006850. Kiitos.

Hyvää joulunalusta kuitenkin koko porukalle.
Make`,
    known: [['dueDate', 'Mitä pikimmin']],
    unseen: [['tone', 'Olisi ikävää, jos se eksyisi nettiin']],
  },
  {
    name: 'veneentekijä Inkoosta, tarjouksen tarkistus ilman sovittua muutosta',
    subject: 'Uusi hinta: kansiremontti',
    body: `Hei Camilla,

kansi on nyt auki, ja sieltä paljastui enemmän lahoa kuin keväällä näkyi. Alkuperäinen arvio oli 3 800 €. Lopullinen hinta on 4 950 €, ja työ on jo tehty tällä hinnalla valmiiksi.

Hinta: työ 3 300 €, tiikki 1 250 €, epoksi ja ruuvit 400 €.

Niin sanotusti force majeure -tilanne, joten lisähinta lankeaa tilaajan vastattavaksi. Lasku lähtee, kun kansi on lakattu.

Vene on hallissa lämpimässä, eikä sillä ole mitään hätää.

Terveisin Stefan`,
    known: [['jargon', 'force majeure']],
    unseen: [
      ['surprise', 'työ on jo tehty tällä hinnalla valmiiksi'],
      ['jargon', 'lisähinta lankeaa tilaajan vastattavaksi'],
    ],
  },
  {
    name: 'joogaopettaja Kemistä, epäselvä rahatapa ja päivä, lyhyt',
    subject: 'Retriitin loppumaksu',
    body: `Hei Sirpa,

retriitin loppumaksu on 190 € (lasku R-18). Ennakko 100 € on jo tullut, kiitos siitä. Laita loput ennen kuin kuu on täysi, niin saamme kaikki lähteä kevein mielin.

MobilePay 044 555 0171 tai käteisenä perillä.

Ota mukaan villasukat, lämmin viltti ja oma kuksa. Sauna lämpiää molempina iltoina.

Rauhaa, Tarja`,
    known: [],
    unseen: [['dueDate', 'ennen kuin kuu on täysi']],
  },
  {
    name: 'raskaan kaluston korjaaja Ylivieskasta, kova vaatimus, huutomerkit',
    subject: 'MAKSAMATON LASKU 8812!!!',
    body: `Hei.

Traktorin kytkinremontti, lasku 8812, 2 840,00 €. Eräpäivä oli 1.11.2026.

Teille on soitettu jo kolmesti. Ei voi olla näin vaikeaa. Traktorin avaimet eivät muuten liiku pajalta mihinkään ennen kuin raha on kourassa.

Viimeinen maksupäivä 2.12.2026. Saaja Konepaja Niskala, FI85 1572 3022 0860 45.

Vaihteistoöljy kannattaa tarkistaa vielä 50 tunnin ajon jälkeen.

Niskala`,
    known: [
      ['tone', 'MAKSAMATON LASKU 8812!!!'],
      ['tone', 'Ei voi olla näin vaikeaa'],
    ],
    unseen: [['tone', 'ennen kuin raha on kourassa']],
  },
  {
    name: 'kampaaja-maskeeraaja Tampereelta, tuotantolasku, korttinumero',
    subject: 'Maski mainoskuvaus 18.11., lasku 77',
    body: `Moikka tuotanto!

Kiitos pitkästä mutta hauskasta päivästä. Maskeeraus ja hiukset, kaksi mallia, 10 tuntia: 620 €. Lasku 77 liitteenä, eräpäivä 7.12.2026, FI23 8000 1222 1652 36.

Peruukin vuokra on teidän kortilla maksettu niin kuin puhuttiin, korttihan oli 4539 1488 0343 6467, ja kuitti 45 € tulee vuokraamosta suoraan teille.

Jos laitatte valmiin spotin katsottavaksi, ilahdun kovasti.

Vilma`,
    attachments: [{ name: 'lasku-77.pdf' }],
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'lammastilallinen Kemiönsaarelta, joululihalasku, päivä mennyt',
    subject: 'Karitsanliha, lasku 58',
    body: `Hei Susanne,

puolikas karitsa on pakattu ja pakastettu, painoa tuli 9,2 kg. Kilohinta 24 €, yhteensä 220,80 €. Lasku 58.

Maksa 20.11.2026 mennessä, niin tuon lihat Turkuun lauantaina 28.11. Raha numerolle FI57 4055 1122 2444 23 tai käteisenä autolla.

Kylkipalat ovat omassa pussissaan, ja keittoliha on leikattu niin kuin toivoit.

Terveisin Johan Lindroos`,
    known: [['dueDate', '20.11.2026']],
    unseen: [],
  },
  {
    name: 'graafikko Jyväskylästä, mestarillisesti marttyyri, toinen muistutus',
    subject: 'Esitteen taitto, lasku 2026-08',
    body: `Hei Pirjo,

varmaan lasku 2026-08 on hukkunut sinne sähköpostin pohjalle niin kuin minun viestini yleensäkin. Ei se mitään, olen tottunut siihen, että pieni ihminen odottaa.

Summa oli 376,50 € (300 € + alv 76,50 €) ja eräpäivä 30.10. Maksaisitko 3.12.2026 mennessä? FI43 3939 0022 3236 12

Seuraavan esitteen kuvat voit lähettää WeTransferilla. Jos tilaatte joulukortit meiltä nyt, saatte kuoret kaupan päälle.

Hyvää talven jatkoa
Marko Liimatainen`,
    known: [['incentive', 'saatte kuoret kaupan päälle']],
    unseen: [
      ['tone', 'olen tottunut siihen, että pieni ihminen odottaa'],
      ['tone', 'niin kuin minun viestini yleensäkin'],
    ],
  },
  {
    name: 'verkkokaupan tekijä Savonlinnasta, loppulasku, eräpäivä puuttuu',
    subject: 'Loppulasku 1042: verkkokauppa',
    body: `Hei Marjut,

kauppa on nyt auki ja ensimmäiset tilauksetkin näyttivät menevän läpi. Hienoa!

Loppulasku 1042 liitteenä. Sovittu kokonaishinta oli 3 000 €, josta ennakkona on maksettu 1 200 €. Jäljellä on 1 900 €. Yrityksen IBAN on FI80 6601 0022 4028 04 ja viite 104207.

Kirjautumistunnukset tulevat erikseen tekstiviestillä. Varmuuskopiot otetaan joka yö ja säilytetään 30 päivää.

Terveisin Tomi Saarela`,
    attachments: [{ name: 'loppulasku-1042.pdf' }],
    known: [
      ['missing', 'dueDate'],
      ['consistency', '1 900 €'],
    ],
    unseen: [],
  },
  {
    name: 'metsuri-maanviljelijä Kuhmosta, klapilasku, mutkikas kieli',
    subject: 'Lasku 22/26 polttopuista',
    body: `Hyvä asiakas!

Täten laskutan Teiltä toimittamani koivuklapit, 6 heittomotia à 70 € eli 420 €. Laskun numero on 22/26.

Kauppasumma tulee suorittaa myyjälle viivytyksettä. Maksu numeroon FI39 5772 0022 4819 93 taikka minulle kouraan.

Puut on tehty viime talvena ja kuivattu katoksessa. Pino kannattaa silti peittää, kun räystäältä tippuu.

Kunnioittaen
Arvo Heikkinen`,
    known: [
      ['jargon', 'Täten laskutan'],
      ['jargon', 'tulee suorittaa'],
      ['dueDate', 'viivytyksettä'],
    ],
    unseen: [],
  },
  {
    name: 'huutokaupan kääntäjä ja tulkki Helsingistä, luottotietouhka',
    subject: 'Muistutus 2: lasku 515, verkkosivujen venäjännös',
    body: `Hyvä Antero,

lasku 515 (892,00 €) on 40 päivää myöhässä. Ensimmäinen muistutus lähti 5.11.

Luottotietonne voivat vaarantua, jos ette maksa. Alallamme sana kiertää nopeasti, ja moni kääntäjä kysyy minulta, kenelle kannattaa tehdä töitä.

Maksettava 4.12.2026 mennessä, FI8320651822561185, viite 515003. Maksu voidaan myös jakaa kahteen erään, jos soitatte minulle sitä ennen.

Irina Volkova`,
    known: [['tone', 'Luottotietonne voivat vaarantua']],
    unseen: [['tone', 'moni kääntäjä kysyy minulta, kenelle kannattaa tehdä töitä']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'kirjanpitäjä Porista, kuukausilasku',
    subject: 'Lasku 2026-412, lokakuun kirjanpito',
    body: `Hei Jari,

lokakuu on kirjattu ja arvonlisäveroilmoitus lähetetty. Lasku 2026-412 on liitteenä.

Kirjanpito 200,00 €
Arvonlisävero 25,5 % 51,00 €
Yhteensä 251,00 €

Eräpäivä on keskiviikko 9.12.2026. Maksu: FI05 5297 0228 2628 62, viite 412009.

Yksi kuitti puuttuu vielä: Motonet 14.10., 63,90 €. Jos löydät sen, kuva puhelimella riittää.

Terveisin Sari Vuorela`,
    attachments: [{ name: 'lasku-2026-412.pdf' }],
  },
  {
    name: 'kääntäjä Helsingistä, käräjäoikeuden tulkkaus (houkutin: käräjäoikeus, uhka)',
    subject: 'Lasku 64: tulkkaus Helsingin käräjäoikeudessa 17.11.',
    body: `Hyvä vastaanottaja,

tulkkasin istunnossa Helsingin käräjäoikeudessa 17.11. kello 9–13. Asia koski laitonta uhkausta, ja kielenä oli somali.

Palkkio: 4 h à 65 € = 260 €
Lasku 64, maksettavaa 260 € (ei arvonlisäveroa, vähäinen toiminta)
Eräpäivä 11.12.2026
Maksu: Nordea FI30 1145 3028 3420 51

Laskun kopio on liitteenä.

Ystävällisin terveisin
Hodan Abdi`,
    attachments: [{ name: 'lasku_64.pdf' }],
  },
  {
    name: 'graafikko Oulusta, ystävällinen ensimmäinen muistutus',
    subject: 'Lasku 118 taitaa olla vielä auki',
    body: `Hei Reetta,

katselin aamulla laskujani, ja numero 118 (syyskuun somekuvat, 450 €) näyttää olevan vielä avoinna. Eräpäivä oli 13.11. Ehkä se on jäänyt jonkun pöydälle.

Maksaisitko sen perjantaihin 4.12.2026 mennessä? IBAN FI40 1572 3028 4212 46, viestiksi laskun numero. Jos olet jo maksanut, tästä ei tarvitse välittää.

Lähetin laskun mukaan uudelleen, niin sitä ei tarvitse etsiä.

Mukavaa loppuviikkoa!
Elina`,
    attachments: [{ name: 'lasku118.pdf' }],
  },
  {
    name: 'automekaanikko Salosta, merkkivalo (houkutin: varoitus)',
    subject: 'Corollan lasku 2207',
    body: `Terve Markku,

auto on valmis haettavaksi. Kojelaudan varoitusvalo johtui lambda-anturista, joka vaihdettiin niin kuin maanantaina puhelimessa sovittiin.

Anturi 118 €, työ 92 €, yhteensä 210 € sis. alv. Laskun numero 2207. Maksa kun haet auton, viimeistään 30.11.2026: kortti ja käteinen käyvät.

Viimeinen varoitus jäi muistiin vikakoodina, mutta se nollattiin eikä palannut koeajolla.

Jouni`,
  },
  {
    name: 'joogaopettaja Turusta, kurssilasku',
    subject: 'Kevään jooga, lasku 27-003',
    body: `Hei Liisa,

ihanaa, että tulet mukaan! Kevään kurssi alkaa keskiviikkona 13.1.2027 klo 18 Martinsillan salilla.

Kurssimaksu on 160 €, lasku 27-003. Maksathan sen viimeistään 8.1.2027 tällä linkillä: https://maksa.example/jooga/27-003

Matot ja tyynyt löytyvät salilta. Jos selkä vaivaa, kerro ennen ensimmäistä kertaa, niin mietin sinulle omat versiot.

Terveisin Saara`,
  },
  {
    name: 'äänisuunnittelija Tampereelta (houkutin: viive, myöhästyminen)',
    subject: 'Lasku 2026-29: salin viivelinjojen säätö',
    body: `Hei Olli,

säädin eilen salin viivelinjat uudestaan. Takarivin kaiuttimet olivat 18 ms myöhässä, joten puhe kuulosti kaksinkertaiselta. Nyt viivästys on kohdallaan.

Työ 5 h à 70 € = 350 €
Alv 25,5 % 89,25 €
Yhteensä 439,25 €

Lasku 2026-29 lähti verkkolaskuna. Eräpäivä 10.12.2026, FI05 8000 1228 5004 36, viite 290001.

Heti konsertin jälkeen otan mielelläni palautetta vastaan.

Petteri`,
  },
  {
    name: 'perhepäivähoitaja Rovaniemeltä, hoitolasku',
    subject: 'Lasku 47, Eetun hoito marraskuussa',
    body: `Hei!

Eetu oli marraskuussa hoidossa 15 päivää. Päivähinta on 40 €, eli yhteensä 600 €.

Laskun numero on 47 ja eräpäivä 7.12.2026. Maksun voi tehdä MobilePaylla numeroon 040 555 0133 tai pankista FI12 4055 1128 5796 24.

Ensi viikolla käydään joka päivä pulkkamäessä, joten toppahanskoja olisi hyvä olla kahdet.

Terkuin Tuula`,
  },
  {
    name: 'venepuuseppä Raaseporista, arvio',
    subject: 'Arvio: ruffin ikkunoiden uusiminen',
    body: `Hei Kristian,

kiitos kuvista. Tässä arvio kuuden ikkunan uusimisesta:

- vanhojen purku ja pohjien siistiminen 6 h à 50 € = 300 €
- uudet akryylit mittojen mukaan 540 €
- asennus ja tiivistys 9 h à 50 € = 450 €

Yhteensä 1 290 € sis. alv. Hinta pitää maaliskuun 2027 loppuun. Jos purkaessa löytyy lahoa, soitan sinulle ennen kuin teen mitään muuta.

Aikaa menee noin viikko, ja hallissa on tilaa helmikuussa.

Terveisin Henrik`,
  },
  {
    name: 'ohjelmoija Kuopiosta, toistuva ylläpitolasku',
    subject: 'Ylläpito joulukuu, lasku 311',
    body: `Hei Kaisa,

joulukuun ylläpitolasku 311 on liitteenä: 240,00 € + alv 61,20 €, yhteensä 301,20 €. Maksupäivä on 15.12.2026, kuten joka kuukausi. Saaja Koodikorpi Oy, FI9539390028658813.

Marraskuussa asensin turvapäivitykset kahdesti, eikä käyttökatkoja ollut.

Olen lomalla 21.12.–3.1. Kiireellisissä asioissa numero 050 555 0160 vastaa silloinkin.

Lauri`,
    attachments: [{ name: 'lasku_311.pdf' }],
  },
  {
    name: 'puutarhuri Kangasalta, syystyöt',
    subject: 'Syystyöt, lasku 89',
    body: `Hei Maija,

omenapuut on leikattu, lehdet haravoitu ja ruusut peitetty. Käytin havuja, jotka olivat liiterin takana.

Työtä tuli 7 tuntia à 38 €, yhteensä 266 €, ja se on sama kuin arviossa. Lasku 89, eräpäivä 8.12.2026. Maksu Osuuspankkiin FI89 6601 0028 7380 03.

Kotitalousvähennystä varten laskussa on eritelty työn osuus. Lasku tuli postilaatikkoon paperisena, niin kuin pyysit.

Hyvää talvea!
Marjatta Salo`,
  },
  {
    name: 'kampaaja Lahdesta, teatterin peruukit (houkutin: pakko, rangaistus)',
    subject: 'Peruukit "Rikos ja rangaistus", lasku 36',
    body: `Hei Timo,

Rikos ja rangaistus sai hienon ensi-illan! Kolme peruukkia ja Raskolnikovin parta on nyt laskutettu.

Peruukkien muotoilu 3 x 85 € = 255 €
Parta 60 €
Yhteensä 315 €

Lasku 36 on liitteenä, eräpäivä 14.12.2026, FI05 5772 0028 8171 90.

Partaliimaa on pakko pitää viileässä, muuten se paakkuuntuu.

Terveisin Jonna`,
    attachments: [{ name: 'lasku36.pdf' }],
  },
  {
    name: 'lihatilallinen Huittisista, lyhyt',
    subject: 'Sonninliha, lasku 12',
    body: `Hei,

laatikko painoi 12 kg, kilohinta 16 €, yhteensä 192 €. Lasku 12. Maksu käteisellä, kun haette lihan lauantaina 5.12.2026 klo 10–14.

Jauheliha on puolen kilon pusseissa.

Terv. Kari Uotila`,
  },
  {
    name: 'kirjanpitäjä Lohjalta, myöhäinen muodollinen muistutus',
    subject: 'Kolmas muistutus: lasku 2026-188',
    body: `Hyvä Harri,

lasku 2026-188 (elokuun kirjanpito, 376,50 €) on 62 päivää myöhässä. Muistutin siitä 15.10. ja 5.11., mutta en ole saanut vastausta.

Pyydän maksua 7.12.2026 mennessä: FI11 2065 1828 8963 87, viite 188003. Korkoa kertyy eräpäivästä 24.9.2026 alkaen korkolain mukaan, mutta en ole vielä lisännyt sitä summaan.

Jos rahatilanne on tiukka, soita minulle, niin sovimme maksusta erissä. Jos laskussa on jotain epäselvää, kerro se, niin tarkistan.

Ystävällisin terveisin
Päivi Kallio, 040 555 0128`,
  },
  {
    name: 'kuvittaja Joensuusta, osalasku',
    subject: 'Oppikirjan kuvitus, osalasku 1/2 (nro 53)',
    body: `Hei Ulla,

puolet oppikirjan kuvista on hyväksytty, joten lähetän sovitusti ensimmäisen osalaskun. Koko työn hinta on 1 800 €, ja tämä osa on 900 €.

Lasku nro 53, eräpäivä 16.12.2026, maksu FI30 5000 1528 9755 73. Lasku on tässä liitteenä.

Toinen osa tulee, kun loput kuvat ovat valmiit, arviolta helmikuussa.

Lumisin terveisin
Veera`,
    attachments: [{ name: 'osalasku_53.pdf' }],
  },
  {
    name: 'tekninen kääntäjä Vaasasta, ei-äidinkielinen',
    subject: 'Lasku 2026-15, käyttöohje englanti–suomi',
    body: `Hei Tuomas,

käyttöohje on valmis ja lähetin sen teille eilen. Sanoja on 2 500 ja hinta 0,14 € sana, siis 350 €. Arvonlisävero 25,5 % on 89,25 € ja kaikki yhteensä 439,25 €.

Lasku on numero 2026-15. Maksakaa 11.12.2026 mennessä, kiitos. Pankki: Aktia, FI97 5297 0229 0547 63.

Minä jätin sivulle 14 yhden kommentin, koska kuva ja teksti eivät sopineet yhteen.

Paljon terveisiä
Daniel Okafor`,
  },
  {
    name: 'äänittäjä Kajaanista, kuoron levy (houkutin: viimeinen, tuomio)',
    subject: 'Kuoron äänitys, lasku 71',
    body: `Hei Helena,

Requiem on purkissa! Viimeinen tuomio soi niin komeasti, että kirkon lamput helisivät.

Äänitys kaksi iltaa 500 €, editointi 300 €, yhteensä 800 €. Lasku 71 on mukana tässä viestissä. Maksu 17.12.2026 mennessä: FI68 1145 3029 1339 54.

Masterin saatte kuunneltavaksi ennen laskun eräpäivää, eikä kiirettä kommenteilla ole.

Ari`,
    attachments: [{ name: 'lasku_71.pdf' }],
  },
  {
    name: 'automaalari Jyväskylästä, arvio',
    subject: 'Arvio: oven ja lokasuojan maalaus',
    body: `Moi Niko,

katsoin auton läpi. Ovi oiotaan ja maalataan, lokasuoja vain maalataan.

Oikaisu 180 €
Maalit ja tarvikkeet 210 €
Työ 360 €
Yhteensä 750 € sis. alv

Auto on hallissa kolme päivää. Sijaisauton saa lainaksi ilman eri maksua. Arvio pitää 15.1.2027 asti, ja jos hinta muuttuisi, kysyn sinulta ensin.

Terveisin Sami`,
  },
  {
    name: 'joogaopettaja Porvoosta (houkutin: paine, uhata, syyllisyys)',
    subject: 'Hengityspaja 22.11., lasku 9',
    body: `Hei Nina,

kiitos, että olit mukana! Kehoon jää arjessa painetta, ja syyllisyyttäkin, ja oli hienoa nähdä miten ne pajan aikana hellittivät.

Pajan hinta on 75 €, lasku 9. Maksu MobilePaylla numeroon 041 555 0109 viimeistään 3.12.2026.

Harjoituksen äänite on linkin takana vuoden loppuun. Pidä taukoa heti, jos alkaa huimata.

Lempeästi, Johanna`,
  },
  {
    name: 'sovelluskehittäjä Helsingistä, lisätyö sovittu (houkutin: lisätyö)',
    subject: 'Lasku 2026-90, marraskuun tunnit',
    body: `Hei Mikael,

marraskuun lasku 2026-90 on liitteenä.

Sovellus, sprintti 9: 30 h à 90 € = 2 700 €
Lisätyö, jonka hyväksyit 12.11.: 4 h à 90 € = 360 €
Veroton 3 060 €, alv 25,5 % 780,30 €, yhteensä 3 840,30 €

Eräpäivä on 14.12.2026. Saaja Sorsa Code Oy, FI3515723029213147, viite 900003.

Demo on maanantaina kello 13. Tulethan paikalle tai linjoille?

Emilia`,
    attachments: [{ name: 'lasku-2026-90.pdf' }],
  },
  {
    name: 'viherpihasuunnittelija Espoosta, korjattu lasku',
    subject: 'Korjattu lasku 340',
    body: `Hei Riikka,

laskussa 340 oli vanha osoitteenne, kiitos kun huomasit. Korjattu lasku on liitteenä, ja edellisen voi poistaa.

Summa on sama kuin ennen: suunnitelma 480 € ja arvonlisävero 122,40 €, yhteensä 602,40 €. Eräpäivä siirtyi, se on nyt 18.12.2026. Maksu FI92 8000 1229 2923 30.

Kasviluettelo tulee erikseen, kun taimisto on vahvistanut saatavuuden.

Terveisin Hilkka Arola`,
    attachments: [{ name: 'lasku340_korjattu.pdf' }],
  },
  {
    name: 'lastenhoitaja Seinäjoelta, nuori, rento',
    subject: 'lasku 8 / hoitoillat',
    body: `moikka Outi!

kolme hoitoiltaa, yhteensä 11 tuntia, 14 e tunti, eli 154 e. laskun numero on 8.

voisitko maksaa mobilepaylla 045 555 0186 viimeistään maanantaina 30.11.2026? kiitos!!

aatu söi kaikki lihapullat ja pyysi vielä lisää :) torstai käy mulle oikein hyvin.

Emma`,
  },
  {
    name: 'veneveistämö Kuopiosta, talvisäilytys',
    subject: 'Talvisäilytys 2026–2027, lasku 517',
    body: `Hei,

veneenne on nostettu ja pesty 3.11. ja se on paikalla B14.

Nosto 120 €
Säilytys 1.11.2026–30.4.2027 540 €
Yhteensä 660 € sis. alv

Lasku 517, eräpäivä 11.12.2026, Savon Vene Oy, FI77 4055 1129 3715 26, viite 517001.

Akku on otettu talteen ja ladataan talven mittaan. Hallille pääsee arkisin kello 8–16.

Terveisin Matti Kolehmainen`,
  },
  {
    name: 'viljelijä Somerolta, urakointi (houkutin: netto, heti)',
    subject: 'Puinti ja kuivaus, lasku 2026/6',
    body: `Terve Lasse,

kuorman bruttopaino oli 14,2 t ja netto 9,8 t, vaakalappu on liitteenä. Kuivaus alkoi heti puinnin perään, joten kosteus jäi 13 prosenttiin.

Puinti 5 h à 110 € = 550 €
Kuivaus 250 €
Yhteensä 800 € + alv 204 € = 1 004 €

Lasku 2026/6, eräpäivä 15.12.2026, FI63 3939 0029 4507 15.

Siemenviljasta jutellaan keväällä.

Juha`,
    attachments: [{ name: 'vaakalappu.pdf' }, { name: 'lasku_2026_6.pdf' }],
  },
  {
    name: 'kampaaja Helsingistä, kuvauspäivä',
    subject: 'Lasku 1126: hiukset lehtikuvauksessa',
    body: `Hei Iida,

kiitos sujuvasta kuvauspäivästä 20.11.! Päivähinta oli 400 €, arvonlisävero 102 €, yhteensä 502 €.

Lasku 1126 tulee myös verkkolaskuna. Eräpäivä 9.12.2026, maksu FI30 6601 0029 5299 06.

Käytin mallille hajusteettomia tuotteita, niin kuin etukäteen toivottiin.

Terkuin Mira`,
  },
  {
    name: 'kääntäjä Rovaniemeltä, ulosottokirje (houkutin: ulosotto, perintä)',
    subject: 'Lasku 205: asiakirjojen käännös',
    body: `Hei Kirsi,

käännetty on nyt ulosoton päätös, perintätoimiston kaksi kirjettä ja niiden liitteet, yhteensä 11 sivua. Jätin nimet ja summat ennalleen.

Hinta 11 x 32 € = 352 €, arvonlisävero 89,76 €, yhteensä 441,76 €. Lasku 205, eräpäivä 10.12.2026, FI97 5772 0029 6090 91.

Virallisen vahvistuksen leimaan, kun haette paperit.

Terveisin Niila Magga`,
  },
  {
    name: 'elokuvaäänittäjä Turusta, muistutus',
    subject: 'Muistutus: lasku 62, dokumentin jälkiäänet',
    body: `Moi Sanna,

lasku 62 (dokumentin jälkiäänet, 1 380 €) erääntyi 16.11., eikä maksu näy vielä pankissani. Tarkistatko, onko se mennyt eteenpäin?

Sopisiko, että se on perillä 2.12.2026? Pankkini on S-Pankki, FI06 2065 1829 6882 88.

Jos tuotantotuki on viivästynyt, sano ihmeessä. Voidaan hyvin sopia toinen päivä.

Terveisin Ilkka`,
  },
  {
    name: 'tilitoimisto Tampereelta, yrityksen perustaminen, arvio',
    subject: 'Hinta-arvio: kirjanpito uudelle yritykselle',
    body: `Hei Noora,

onnea uudelle yritykselle! Arvioin kirjanpidon hinnan kertomasi perusteella:

Kuukausikirjanpito noin 20 tositetta: 120 € kuukaudessa
Tilinpäätös ja veroilmoitus: 450 € vuodessa
Hintoihin lisätään arvonlisävero 25,5 %.

Sopimuksen voi päättää kuukauden irtisanomisajalla. Ensimmäinen tapaaminen ei maksa mitään. Sopisiko torstai 3.12. klo 14?

Terveisin Hanna-Mari Lahti`,
  },
  {
    name: 'graafikko Hangosta, eläkeläinen, paperilasku',
    subject: 'Kyläkirjan kansi, lasku 4/2026',
    body: `Hyvä kyläyhdistys,

kansi on valmis, ja vedos on nähtävillä kirjastossa. Lasku 4/2026 on 150 euroa, ja sen eräpäivä on 20.12.2026.

Maksun voi tuoda käteisenä joulumyyjäisiin tai lähettää pankin kautta numeroon FI2550001529767474.

Vanhasta merikortista tuli kanteen kaunis tausta.

Tervehdys
Börje Nyman`,
  },
  {
    name: 'automekaanikko Kemijärveltä, moottorikelkka',
    subject: 'Kelkan huolto, lasku 318',
    body: `Moi,

kelkka on käyty läpi: telamatto kiristetty, tulpat ja variaattorin hihna vaihdettu. Hihnasta sovittiin puhelimessa 18.11.

Osat 164 €, työ 96 €, yhteensä 260 €. Lasku 318. Maksu haettaessa tai 4.12.2026 mennessä, kortti, käteinen tai FI22 5297 0229 8466 63.

Ensimmäisellä lenkillä kannattaa ajaa rauhassa, että hihna istuu.

Aslak`,
  },
  {
    name: 'joogastudio Tampereelta, peruutus (houkutin: vaaditaan, 14 päivää)',
    subject: '14 päivän haaste, lasku 2026-77',
    body: `Hei Mari,

tervetuloa 14 päivän haasteeseen! Aiempaa kokemusta ei vaadita, ja tuntien tallenteet näkyvät 14 päivää haasteen jälkeen.

Hinta on 49 €, lasku 2026-77. Maksathan verkkosivulla https://kassa.example/haaste viimeistään 30.11.2026.

Haaste alkaa tiistaina 1.12. kello 7. Jos tulee este, saat rahat takaisin alkamispäivään asti.

Nähdään matolla!
Kati`,
  },
  {
    name: 'puutarha-alan yrittäjä Raisiosta, taimitilaus',
    subject: 'Taimet keväälle, ennakkolasku 640',
    body: `Hei Birgitta,

varasin sinulle 40 marja-aronian tainta ja 12 köynnöshortensiaa. Ennakko on 30 % hinnasta, eli 210 € koko tilauksen 700 eurosta.

Ennakkolasku 640 on liitteenä ja eräpäivä 18.12.2026. Maksu FI90 1145 3029 9258 54, viite 640004. Loput 490 € maksetaan toimituksen jälkeen toukokuussa.

Taimet tuodaan viikolla 20, jos yöpakkaset ovat ohi.

Terveisin Olavi`,
    attachments: [{ name: 'ennakkolasku640.pdf' }],
  },
  {
    name: 'ohjelmistoyrittäjä Joensuusta, virhe omassa laskussa',
    subject: 'Hyvitys laskusta 1207',
    body: `Hei Pekka,

laskutin lokakuussa kaksi tuntia liikaa, pahoittelut siitä. Uusi lasku 1215 korvaa laskun 1207.

Tunteja 18 à 80 € = 1 440 €, alv 25,5 % 367,20 €, yhteensä 1 807,20 €. Eräpäivä on 16.12.2026, FI14 1572 3030 0050 45.

Uusi lasku on liitteenä. Vanhaa ei tarvitse maksaa.

Terveisin Arttu`,
    attachments: [{ name: 'lasku1215.pdf' }],
  },
  {
    name: 'isovanhempien apuna oleva lastenhoitaja Kotkasta, muistutus',
    subject: 'Syyskuun hoito, lasku 22',
    body: `Hei Laura,

muistaakseni syyskuun hoitolasku 22, 280 €, jäi lomien jalkoihin. Eräpäivä oli 10.10.

Sopisiko 4.12.2026? MobilePay 050 555 0155 käy hyvin, ja käteinenkin haettaessa.

Pojat rakensivat eilen majan, joka vei koko olohuoneen. Heille tuli kova nälkä!

Pirkko`,
  },
  {
    name: 'kirjakääntäjä Tampereelta, rikosromaani (houkutin: kiristys, uhkaus)',
    subject: 'Lasku 19/2026, dekkarin näyteluvut',
    body: `Hei Tiina,

näyteluvut ovat liitteenä. Kiristyskirje luvussa 2 oli hauskin: "Maksa tai kadut" toimii suomeksi yllättävän hyvin.

Palkkio sovitun mukaan 320 €, lasku 19/2026, eräpäivä 18.12.2026. Maksu: Danske Bank, FI65 8000 1230 0842 39.

Jos agentti pitää näytteestä, voin aloittaa koko kirjan helmikuussa.

Terveisin Elias Rantanen`,
    attachments: [{ name: 'naytteet.docx' }, { name: 'lasku19.pdf' }],
  },
  {
    name: 'äänentoistovuokraaja Mikkelistä, seuran pikkujoulut',
    subject: 'Pikkujoulujen äänentoisto, lasku 455',
    body: `Hei Tarmo,

kaiuttimet, mikseri ja kaksi langatonta mikkiä perjantaille 27.11., hinta 180 € toimitettuna ja pystytettynä, sis. alv.

Lasku 455, eräpäivä 11.12.2026. Maksu FI29 4055 1130 1634 25 tai MobilePay-numeroon 92155.

Tuon kamat kello 15 ja haen ne seuraavana aamuna.

Jere`,
  },
  {
    name: 'veneen sähköasentaja Turusta, hinta muuttui sovitusti',
    subject: 'Päivitetty hinta, aurinkopaneelit',
    body: `Hei Anders,

puhuimme 23.11. siitä, että paneeleita tulee kahden sijaan kolme. Päivitin hinnan sen mukaan:

Paneelit 3 x 190 € = 570 €
Säädin ja kaapelit 240 €
Työ 8 h à 55 € = 440 €
Yhteensä 1 250 € sis. alv (aiemmin 1 005 €)

Kerrotko 9.12.2026 mennessä, sopiiko tämä? Tilaan paneelit vasta, kun olet vastannut.

Terveisin Jukka-Pekka`,
  },
  {
    name: 'alpakkatilallinen Orimattilasta, vierailulasku koululle',
    subject: 'Luokkaretki 12.11., lasku 30',
    body: `Hei opettaja Virtanen,

kiitos vierailusta! Oppilaat olivat rauhallisia, ja Hertta-alpakka söi hyvällä ruokahalulla.

24 oppilasta à 6 €, yhteensä 144 €. Lasku 30 lähetettiin kaupungin verkkolaskuosoitteeseen. Eräpäivä 14.12.2026, FI15 3939 0030 2426 14.

Tilalle jäi sininen pipo ja yksi lapanen.

Terveisin Minttu ja alpakat`,
  },
  {
    name: 'graafikko Helsingistä, myöhästynyt maksu sovittu eriin',
    subject: 'Lasku 81 kahdessa erässä',
    body: `Hei Tobias,

kiitos, että soitit. Jaetaan lasku 81 (1 000 €) kahtia niin kuin puhuttiin:

500 € viimeistään 15.12.2026
500 € viimeistään 15.1.2027

Molemmat erät voit maksaa IBANilla FI5266010030321806. Mitään lisäkuluja ei tule.

Tsemppiä muuttoon, toivottavasti uusi tila on valoisa.

Henna`,
  },
  {
    name: 'maatalouslomittaja Nivalasta (houkutin: uhri, ryöstö, sakko)',
    subject: 'Lomitus 9.–13.11., lasku 5',
    body: `Terve,

lomitus meni hyvin. Kettu ryösti yhden kanan, mutta muuten uhreilta vältyttiin. Tankille ajettaessa sain ylinopeussakon, sen maksan tietysti itse.

5 päivää à 150 €, yhteensä 750 €. Lasku 5, eräpäivä 8.12.2026, Osuuspankki FI65 5772 0030 4009 93.

Mansikin utareet pitää katsoa, vasen takaneljännes oli vähän kova.

Hannu`,
  },
  {
    name: 'kampaamoketju Oulusta, kirjallinen sopimus koulutuksesta',
    subject: 'Värikoulutus 9.11., lasku K-102',
    body: `Hei Annukka,

kiitos koulutuspäivästä! Osallistujia oli kahdeksan, hinta 90 € henkeä kohti, yhteensä 720 €. Arvonlisävero 183,60 €, maksettavaa 903,60 €.

Lasku K-102 on liitteenä. Eräpäivä 17.12.2026, maksu FI28 2065 1830 4801 88, viite 102005.

Todistukset tulevat postissa ensi viikolla. Jos jonkun nimi on väärin, korjaan sen mielelläni.

Terveisin Riitta-Leena`,
    attachments: [{ name: 'lasku_K-102.pdf' }],
  },
]
