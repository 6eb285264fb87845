/** Finnish mails of many hands, many of them late, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'metsuri Rautalammilta, lyhyt ensimmäinen lasku',
    subject: 'Lasku 26-041, taimikon raivaus',
    body: `Moi Pentti

Raivaus on nyt valmis Hankaveden palstalla, 12 hehtaaria. Jätin koivuja ojan varteen niin kuin sovittiin.

12 ha x 390 e = 4 680,00
alv 25,5 % 1 193,40
yhteensä 5 873,40 e

Tili FI86 5798 8738 6795 86, viite 298760. Maksuehto 14 pv netto. Joulu tulee ja kone on osamaksulla, että ei kannata tuota laskua sinne hellan päälle unohtaa.

Terv. Esa`,
    known: [['dueDate', '14 pv netto']],
    unseen: [
      ['tone', 'kone on osamaksulla'],
      ['tone', 'ei kannata tuota laskua sinne hellan päälle unohtaa'],
    ],
  },
  {
    name: 'savolainen kirvesmies, toinen muistutus terassista',
    subject: 'Se terassin lasku 118',
    body: `No terve taas Raili ja Kauko,

Soettelin eilen mutta ettepä ollu kotona. Terassi on varmaan kestäny syyssateet, ja jos siinä kaiteessa vielä lonksuu, niin sanokaa, käyn kiristämässä.

Asiahan on semmonen, että lasku 118 (2 340,00 euroa) on vielä auki. Eräpäivä oli 30.10.2026. Mie oon kyllä tottunu, että sana pitää, mutta näköjään kaupunkilaisilla on omat tapasa. Maksakaapa se nyt heti pois kuleksimasta.

Tilinumero on FI94 1376 6025 5032 86 ja viite 565370.

Jos tuo ei oo joulukuun alussa tilillä, niin tulen ja puran laudat mukkaani.

Veikko`,
    known: [['dueDate', 'nyt heti']],
    unseen: [
      ['tone', 'näköjään kaupunkilaisilla on omat tapasa'],
      ['tone', 'tulen ja puran laudat mukkaani'],
      ['dueDate', 'joulukuun alussa'],
    ],
  },
  {
    name: 'kääntäjä Tampereelta, virkakielinen lasku virastolle',
    subject: 'Lasku 2026/87: vuosikertomuksen käännös',
    body: `Arvoisa vastaanottaja

Viitaten tilaukseenne 4500921 laskutan Teitä vuosikertomuksen kääntämisestä suomesta ruotsiin. Käännös toimitettiin 20.11.2026, ja oikoluku sisältyy hintaan.

Oheistettuna löytyy lasku 2026/87, jonka loppusumma on 3 112,40 euroa (alv 25,5 % sisältyy summaan).

Suoritus pyydetään ohjaamaan tilille FI60 2717 1342 6035 27 viitteellä 839048 siten, että se on saajan käytettävissä viimeistään 16.12.2026. Mahdolliset reklamaatiot tulee osoittaa allekirjoittaneelle kahdeksan vuorokauden kuluessa laskun vastaanottamisesta.

Kunnioittaen
Marja-Leena Rantakokko
FM, auktorisoitu kääntäjä`,
    attachments: [{ name: 'lasku_2026_87.pdf' }],
    known: [
      ['jargon', 'Viitaten tilaukseenne'],
      ['jargon', 'Oheistettuna'],
      ['jargon', 'reklamaatiot'],
      ['jargon', 'allekirjoittaneelle'],
    ],
    unseen: [
      ['jargon', 'Suoritus pyydetään ohjaamaan'],
      ['jargon', 'saajan käytettävissä'],
    ],
  },
  {
    name: 'nuori graafikko Helsingistä, arka muistutus',
    subject: 'Anteeksi että häiritsen: lasku 019',
    body: `Moikka Jenni!

Toivottavasti lanseeraus meni hyvin, näin ne julisteet Kalasataman metrossa ja oli kyllä aika siistiä nähdä oma juttu siellä 😊

Oon tosi pahoillani että joudun kysymään tällaista, ja tiedän että teillä on sata tärkeämpää asiaa kuin mun pieni laskuni. Mutta lasku 019 (780 €) ei ole vielä tullut tilille, eräpäivä oli 13.11. En todellakaan haluaisi olla rasittava, ja ihan ymmärrän jos ette enää tän jälkeen halua tilata multa.

Voisitko maksaa sen kun ehdit? Tili FI72 8752 7130 4435 81, viite 311029.

Anteeksi vielä tuhannesti!
Iida`,
    known: [
      ['tone', 'Anteeksi että häiritsen'],
      ['tone', 'Oon tosi pahoillani'],
      ['dueDate', 'kun ehdit'],
      ['tone', 'Anteeksi vielä tuhannesti'],
    ],
    unseen: [
      ['tone', 'sata tärkeämpää asiaa kuin mun pieni laskuni'],
      ['tone', 'En todellakaan haluaisi olla rasittava'],
      ['tone', 'ihan ymmärrän jos ette enää tän jälkeen halua tilata multa'],
    ],
  },
  {
    name: 'putkiliike Oulusta, kolmas muistutus taloyhtiölle',
    subject: 'VIIMEINEN VAROITUS, lasku 3307',
    body: `Hei,

Asensimme 2.9.2026 taloyhtiön B-rapun linjasulut ja uuden sekoitusventtiilin. Työ on hyväksytty ja pöytäkirja allekirjoitettu.

Lasku 3307, 1 964,50 euroa, erääntyi 2.10.2026. Olemme muistuttaneet 15.10. ja 4.11. Laskulle on kertynyt viivästyskorkoa eräpäivästä lähtien.

Mikäli maksua ei näy tilillämme 4.12.2026 mennessä, siirrämme asian perintätoimistolle ilman eri ilmoitusta. Samalla isännöitsijän on hyvä tietää, että Oulun putkimiehet puhuvat keskenään ja seuraava vuoto voi odottaa pitkään tekijää.

Tili: FI88 4036 8167 8433 85
Viite: 182915

Putki-Hietala Oy
Jouko Hietala`,
    known: [
      ['tone', 'VIIMEINEN VAROITUS'],
      ['tone', 'siirrämme asian perintätoimistolle ilman eri ilmoitusta'],
    ],
    unseen: [['tone', 'seuraava vuoto voi odottaa pitkään tekijää']],
  },
  {
    name: 'pianonsoiton opettaja Turusta, kuukausilasku vanhemmille',
    subject: 'Marraskuun soittotunnit',
    body: `Hyvät Aaronin vanhemmat,

Aaron on edistynyt hienosti, ja Mozartin menuetti sujuu jo ulkoa. Joulukonsertti on 12.12. klo 15 Martinkirkossa, toivottavasti isovanhemmatkin pääsevät.

Marraskuussa oli neljä tuntia à 38 euroa eli 142 euroa. Sen voi maksaa tililleni FI59 3670 3977 7126 83, viite 895273.

Maksu saisi olla perillä ennen kuin joulukiireet alkavat.

Ystävällisin terveisin
Birgitta Salo`,
    known: [
      ['consistency', '142 euroa'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [['dueDate', 'ennen kuin joulukiireet alkavat']],
  },
  {
    name: 'virolainen siivousyrittäjä Espoossa, suomi toisena kielenä',
    subject: 'Lasku siivous marraskuu nro 212',
    body: `Tere ja hyvää päivää Tiina,

Lähetän lasku marraskuun siivouksesta. Meillä oli 4 kertaa siivous, yksi kerta 95 euro, yhteensä 380 euro alv kanssa. Ikkunat minä pesin myös kaksi kertaa, koska ne olivat likaiset, siitä lisäsin 60 euro päälle. Nyt summa on 440 euro.

Maksa pankkiin FI25 3919 0414 0411 80, viite 718884. Maksu aika 7 päivää.

Minun työntekijä haluaa myös palkka ja hänen lapset haluavat syödä, ymmärräthän.

Kiitos ja hyvä talvi!
Kadri, Puhas Kodu OÜ`,
    known: [['dueDate', 'Maksu aika 7 päivää']],
    unseen: [
      ['surprise', 'siitä lisäsin 60 euro päälle'],
      ['tone', 'hänen lapset haluavat syödä'],
    ],
  },
  {
    name: 'häävalokuvaaja Jyväskylästä, loppulasku kahdella eräpäivällä',
    subject: 'Hääkuvat valmiina ja lasku H-2026-31 (eräpäivä 9.12.2026)',
    body: `Hei Noora ja Antti!

Galleria on nyt auki, linkki tuli teille eilen. Valitsin 412 kuvaa, ja mummon tanssi on minusta koko päivän paras otos.

Varausmaksu 500 € on maksettu, joten jäljellä on 1 450 €. Lasku H-2026-31 on liitteenä, ja eräpäivä on 11.12.2026. Maksutiedot: FI16 4054 5148 2289 49, viite 164195, saaja Kuvaamo Lumikki.

PS. Albumi maksoikin vähän enemmän kuin puhuttiin, laitoin sen 120 € jo tuohon mukaan.

Halauksin
Sanni`,
    attachments: [{ name: 'H-2026-31.pdf' }],
    known: [['dueDate', '11.12.2026']],
    unseen: [['surprise', 'Albumi maksoikin vähän enemmän kuin puhuttiin']],
  },
  {
    name: 'tilitoimisto Seinäjoelta, vuosilasku täynnä kirjanpitokieltä',
    subject: 'Lasku 10245',
    body: `Hei Hannu,

tilinpäätös on nyt viety loppuun ja veroilmoitus lähti 19.11. Tulos parani viime vuodesta, siitä onnittelut koko pajalle.

Laskutamme tilinpäätöksestä 1 100,00 € + alv 25,5 % 280,50 €, yhteensä 1 380,50 €. Lisäksi ostoreskontran täsmäytyksestä on jaksotettu erä, joka kohdistetaan ensi tilikaudelle. Pyydämme suorittamaan maksun valuuttapäivällä 15.12.2026 tilille FI84 5642 5448 4334 92, viite 603562. Aiemmin avoinna ollut hyvityslasku on kuitattu tällä laskulla.

Kuitit tulivat tänä vuonna taas kenkälaatikossa, ja meillä meni niiden lajitteluun ylimääräistä, josta tulee vielä oma laskunsa.

Terveisin
Päivi Ala-Kortesmäki
Tilipalvelu Ala-Kortesmäki Oy`,
    known: [
      ['jargon', 'ostoreskontran täsmäytyksestä'],
      ['jargon', 'jaksotettu'],
      ['jargon', 'valuuttapäivällä'],
    ],
    unseen: [
      ['jargon', 'kuitattu tällä laskulla'],
      ['tone', 'taas kenkälaatikossa'],
      ['surprise', 'josta tulee vielä oma laskunsa'],
    ],
  },
  {
    name: 'lumiauraaja Kuusamosta, summa ei täsmää',
    subject: 'Aurauslasku 55',
    body: `Terve

Lunta tuli ja aurattua tuli. Mökkitie 6 kertaa.

6 x 45 = 270,00
hiekoitus 2 x 30 = 60,00
yhteensä 350,00 sis. alv

Lasku 55. Maksu 10.12.2026 mennessä tilille FI41 1111 5471 9225 11 viite 495149.

Jos raha ei liiku niin ei liiku aurakaan.

Timo`,
    known: [['consistency', '350,00']],
    unseen: [['tone', 'Jos raha ei liiku niin ei liiku aurakaan']],
  },
  {
    name: 'freelance-koodari Helsingistä, startupille englanninsekaista',
    subject: 'Invoice #0078 / sprintit 11-12',
    body: `Moi [Etunimi],

tässä laskut viime sprinteistä. Login-flow on nyt tuotannossa ja bugilista on nollassa, loistavaa yhteistyötä teidän tiimiltä.

Lasku 0078: 64 h x 95 € = 6 080 €, alv 25,5 % 1 550,40 €, yhteensä 7 630,40 €.

Terms: net 30 EOM, wire IBANiin FI14 5431 0196 2932 76, viite 858799. Pdf attachattu.

Jos teidän runway on taas tiukilla, sanokaa suoraan älkääkä ghostatko niin kuin keväällä.

Cheers
Aleksi`,
    known: [
      ['consistency', '[Etunimi]'],
      ['dueDate', 'net 30 EOM'],
      ['missing', 'attachment'],
    ],
    unseen: [
      ['jargon', 'wire IBANiin'],
      ['tone', 'runway on taas tiukilla'],
      ['tone', 'älkääkä ghostatko niin kuin keväällä'],
    ],
  },
  {
    name: 'erä- ja luonto-opas Inarista, tilinumerossa näppäilyvirhe',
    subject: 'Lasku 2026-14, revontuliretki 14.-16.11.',
    body: `Buorre beaivi!

Kiitos kun kävitte. Revontulet kyllä näyttivät parastaan toisena iltana, ja nuotiolla oli mukava jutella.

Retki 4 hengelle, 3 päivää: 1 560 euroa, sisältää alv:n. Laskun numero on 2026-14. Maksu tilille FI19 1351 8021 0373 81, viite 431349, viimeistään perjantaina 10.12.2026.

Kelkan kate meni rikki kun se teidän serkku ajoi puuhun, laskutan siitä sitten erikseen mitä korjaamo nyt sattuu pyytämään.

Mannu kelirikkoon asti,
Jouni Sarre`,
    known: [
      ['payment', 'FI19 1351 8021 0373 81'],
      ['dueDate', 'perjantaina 10.12.2026'],
    ],
    unseen: [['surprise', 'laskutan siitä sitten erikseen mitä korjaamo nyt sattuu pyytämään']],
  },
  {
    name: 'hevoshieroja Hyvinkäältä, pisteliäs muistutus',
    subject: 'Muistutus laskusta 77',
    body: `Hei Susanna,

Miten Tuulispää on voinut? Lavan seutu oli viimeksi aika kireä, muista venytellä ennen satulointia.

Lasku 77, 130 euroa, erääntyi 6.11.2026. Olen nähnyt Instasta, että uusi satula on kyllä löytynyt, joten rahasta tuskin on kyse. Onneksi olkoon siitä!

Maksathan 130 euroa pikimmiten tilille FI57 2771 4662 9360 58, viite 819149.

Ja hei, joulukuussa kaikki hieronnat -20 %, varaa heti omasi ja kerro kaverillekin!

Terkuin Minttu`,
    known: [
      ['dueDate', 'pikimmiten'],
      ['incentive', 'kaikki hieronnat -20 %'],
    ],
    unseen: [
      ['tone', 'uusi satula on kyllä löytynyt, joten rahasta tuskin on kyse'],
      ['tone', 'Onneksi olkoon siitä'],
    ],
  },
  {
    name: 'maalari Porista, tarkistettu hinta julkisivusta',
    subject: 'Julkisivun maalaus, uusi hinta',
    body: `Hyvää iltaa,

Kävin tänään vielä katsomassa teidän taloa valoisalla. Pohjoisseinä on pahemmassa kunnossa kuin luulin, lautaa pitää vaihtaa noin 15 metriä.

Kustannusarvio oli 6 400 euroa. Nyt hinta on 7 250 euroa, ja jos sieltä jotain vielä tulee vastaan niin se tulee sitten siihen päälle. Hinnassa on maali, telineet ja alv.

Sen verran sanon, että vastaus pitää saada huomiseksi tai annan toukokuun viikot seuraavalle. Hinta on sitoumuksetta ja indeksiin sidottu.

Työ alkaisi toukokuun puolivälissä, ja laskun lähetän vasta, kun seinä on kuiva ja te olette tyytyväisiä.

Pertti Kuusisto
Maalausliike Kuusisto`,
    known: [
      ['jargon', 'sitoumuksetta'],
      ['jargon', 'indeksiin sidottu'],
    ],
    unseen: [
      ['surprise', 'jos sieltä jotain vielä tulee vastaan niin se tulee sitten siihen päälle'],
      ['tone', 'vastaus pitää saada huomiseksi tai annan toukokuun viikot seuraavalle'],
    ],
  },
  {
    name: 'pitopalvelu Mikkelistä, muistutus ja pikkujoulumainos',
    subject: 'Avoin lasku 1402, pitopalvelu 26.9.',
    body: `Hei Mervi!

Syntymäpäivistä on jäänyt meille hyvä mieli, ja isäsi puhe oli ihana. Kiitos, että saimme olla mukana.

Lasku 1402 on vielä maksamatta. Summa on 1 085 euroa ja eräpäivä oli 26.10.2026.

Muistathan, että tilaamalla pikkujoulubuffetin meiltä ennen joulukuuta saat karjalanpiirakat kaupan päälle!

Pyydämme ystävällisimmin saattamaan maksun kuntoon ensi tilassa. Kiitollisuus vieraanvaraisuudesta näkyy myös siinä, miten laskut hoidetaan.

Lämpimästi
Anneli ja Seppo
Pitopalvelu Kattilakoski`,
    known: [
      ['dueDate', 'ensi tilassa'],
      ['jargon', 'Pyydämme ystävällisimmin'],
      ['missing', 'howToPay'],
    ],
    unseen: [
      ['incentive', 'saat karjalanpiirakat kaupan päälle'],
      ['jargon', 'saattamaan maksun kuntoon'],
      ['tone', 'Kiitollisuus vieraanvaraisuudesta näkyy myös siinä, miten laskut hoidetaan'],
    ],
  },
  {
    name: 'johdon konsultti Espoosta, pöhöttynyt ensilasku',
    subject: 'Lasku KV-311, strategiaprosessin vaihe 1',
    body: `Hyvä Markku

Kiitos avoimesta keskustelusta johtoryhmässä. Kooste työpajasta on Teamsissa, ja aikataulu vaiheelle 2 selviää 3.12. pidettävässä palaverissa.

Laskutuksen osalta todettakoon, että vaiheen 1 kokonaisveloitus on sopimuksen mukaisesti 9 200,00 euroa, johon lisätään alv 25,5 % eli 2 346,00 euroa. Yhteensä siis 11 546,00 euroa. Lasku KV-311 on liitteenä.

Pyydän teitä ryhtymään tarvittaviin toimenpiteisiin laskun prosessoimiseksi siten, että varat ovat kohdetilillä FI52 8569 6587 6029 81 (viite 105167) eräpäivänä 05/12/2026.

Ystävällisin terveisin
Henrik Wallin
Kompassi Partners Oy`,
    attachments: [{ name: 'KV-311.pdf' }],
    known: [
      ['jargon', 'Laskutuksen osalta todettakoon'],
      ['jargon', 'ryhtymään tarvittaviin toimenpiteisiin'],
      ['dueDate', '05/12/2026'],
    ],
    unseen: [
      ['jargon', 'kokonaisveloitus'],
      ['jargon', 'laskun prosessoimiseksi'],
      ['jargon', 'kohdetilillä'],
    ],
  },
  {
    name: 'eläkkeellä oleva ompelija Raumalta, vaatimaton ensimmäinen lasku',
    subject: 'Kansallispuvun ompelus',
    body: `Hyvä Kaarina,

Puku on silitetty ja odottaa henkarissa. Liivin helma on käsin ommeltu, ja esiliinaan riitti juuri se vanha pitsi, jonka annoit.

Töistä tulee 420 euroa. Kyllä se minusta itsestänikin tuntuu paljolta näin vanhan ihmisen näpertelystä, ja hävettää pyytääkin. Lasku numero 8 on paperilla puvun taskussa.

Rahan voit panna tilille FI45 4202 6795 0960 02. Ei sillä mikään hoppu ole, sitten kun eläkkeestä jää.

Siunausta adventtiin
Elsa`,
    known: [],
    unseen: [
      ['tone', 'tuntuu paljolta näin vanhan ihmisen näpertelystä'],
      ['tone', 'hävettää pyytääkin'],
      ['dueDate', 'sitten kun eläkkeestä jää'],
    ],
  },
  {
    name: 'sähköasentaja Lahdesta, viikonpäivä ja päivä eri paria',
    subject: 'Lasku 26118, latausaseman asennus',
    body: `Moro Kimmo,

latausasema on koeajettu ja mittauspöytäkirja on taulun ovessa. Jos sovellus ei löydä asemaa, käytä laite virrattomana minuutti.

Lasku 26118
Asennus 640,00
Tarvikkeet 215,00
Yht. 855,00 € (sis. alv 25,5 %)

Eräpäivä tiistai 9.12.2026. Maksu: FI43 3602 8594 4060 83, viite 870159.

Jouduin vetämään uuden kaapelin autokatokselle kun vanha oli ihan romu, ne tunnit tulee seuraavassa laskussa. Kotitalousvähennyksen saat työn osuudesta.

Jani
Sähkö-Jani Tmi`,
    known: [['dueDate', 'tiistai 9.12.2026']],
    unseen: [['surprise', 'ne tunnit tulee seuraavassa laskussa']],
  },
  {
    name: 'ääniteknikko Vantaalta, kertoo kortin numeron',
    subject: 'Keikka 21.11. / lasku 64',
    body: `Morjens!

Hyvä veto lauantaina, basso kuulosti vihdoin bassolta. Äänite on Drivessa.

Keikkapalkkio 350 € + bensat 48 € = 398 €, niin kuin puhelimessa sovittiin. Laskun nro 64.

Varmaan helpointa et heität suoraan mun kortille 4111 1111 1111 1111, käy samana päivänä. Tai sit tilille FI96 3957 1734 5724 69, viite 231251.

Ois jees jos hoituis asap, vuokra lähtee perjantaina ja tili näyttää punaista.

t. Rope`,
    known: [
      ['payment', '4111 1111 1111 1111'],
      ['dueDate', 'asap'],
    ],
    unseen: [['tone', 'vuokra lähtee perjantaina ja tili näyttää punaista']],
  },
  {
    name: 'nuohooja Kouvolasta, mahdoton päivä',
    subject: 'Nuohouslasku 901',
    body: `Hei,

nuohosin 18.11.2026 kaksi hormia ja takan. Tiivisteessä oli pieni rako, joka kannattaa korjata ennen pakkasia.

Hinta 118,00 euroa sisältäen arvonlisäveron. Laskun numero 901. Eräpäivä 31.11.2026, tili FI84 4053 7457 1162 52, viite 364089.

Jos laskun aikoo jättää maksamatta, niin sopii sitten miettiä kuka sen nokipalon sammuttaa.

Nuohous T. Lehtinen`,
    known: [['dueDate', '31.11.2026']],
    unseen: [['tone', 'sopii sitten miettiä kuka sen nokipalon sammuttaa']],
  },
  {
    name: 'pieni asianajotoimisto Kuopiosta, muistutus',
    subject: 'Muistutus, lasku 2026-0093',
    body: `Arvoisa asiakas

Toimistomme hoiti perunkirjoituksen, ja perukirja on toimitettu Verohallintoon 11.9.2026. Alkuperäiset asiakirjat ovat noudettavissa toimistoltamme arkisin klo 9–15.

Laskumme 2026-0093, pääomaltaan 1 240,00 euroa, on eräpäivän 12.10.2026 jälkeenkin maksamatta. Pyydämme Teitä maksamaan saatavan välittömästi. Maksun laiminlyönti johtaa oikeudellisiin toimenpiteisiin, ja Teidän kustannettavaksenne tulevat täysimääräiset perintäkulut.

Lienee Teidänkin etunne mukaista, ettei asia päädy kyläläisten luettavaksi.

Tili FI61 5106 2200 6727 05, viite 116059.

Asianajotoimisto Tuovinen & Kärkkäinen
Varatuomari Erkki Tuovinen`,
    known: [
      ['jargon', 'saatavan'],
      ['dueDate', 'välittömästi'],
      ['tone', 'johtaa oikeudellisiin toimenpiteisiin'],
      ['tone', 'Maksun laiminlyönti'],
    ],
    unseen: [
      ['jargon', 'pääomaltaan'],
      ['jargon', 'Teidän kustannettavaksenne tulevat'],
      ['tone', 'ettei asia päädy kyläläisten luettavaksi'],
    ],
  },
  {
    name: 'personal trainer Vaasasta, innokas muistutus',
    subject: 'Treenipaketti, lasku 233',
    body: `Heippa Johanna! 💪

Mahtava kuukausi takana, maastaveto nousi 10 kiloa!!! Seuraava treeni on maanantaina klo 17 niin kuin sovittiin.

Lasku 233 (10 kerran paketti, 490 €) oli eräpäivänä 16.11. ja se on vieläkin maksamatta. Mestari hoitaa myös tylsät hommat eikä keksi tekosyitä, eikö niin?

HOIDA SE TÄNÄÄN POIS ALTA! Tili FI11 1830 3923 1350 89 ja viite 697620.

Ja jos otat saman tien kevään paketin, pääset vielä vanhalla hinnalla kyytiin!

Tsemppiä
Coach Niko`,
    known: [
      ['tone', 'vieläkin maksamatta'],
      ['tone', 'HOIDA SE TÄNÄÄN POIS ALTA'],
    ],
    unseen: [
      ['tone', 'Mestari hoitaa myös tylsät hommat eikä keksi tekosyitä'],
      ['incentive', 'pääset vielä vanhalla hinnalla kyytiin'],
    ],
  },
  {
    name: 'mehiläistarhaaja Liedosta, lasku kahvilalle ilman liitettä',
    subject: 'Hunajaerä ja lasku 37',
    body: `Hei Laura,

toin tiistaina 40 purkkia lehmushunajaa kahvilan takaovelle, Emilia otti ne vastaan. Tänä vuonna sato oli pieni mutta tosi aromikas.

Lasku 37 on tämän viestin liitteenä. Maksuaikaa on 14 päivää, kuten aina. Tili on FI15 5274 4462 5363 27 ja viite 980696.

Edellisestä laskusta jäi sinulta muuten 12 euroa vajaaksi. En nyt tiedä oliko se vahinko vai yritystä, mutta lisäsin sen tähän.

Syysterveisin
Raimo`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'total'],
      ['dueDate', 'Maksuaikaa on 14 päivää'],
    ],
    unseen: [['tone', 'En nyt tiedä oliko se vahinko vai yritystä']],
  },
  {
    name: 'muuttofirma Hämeenlinnasta, numero eri otsikossa ja tekstissä',
    subject: 'Lasku 4417, muutto Hämeenlinna–Tampere',
    body: `Hei!

Kiitos muutosta, piano meni kolmanteen kerrokseen ehjänä ja pojat kehuvat pullaa vieläkin.

Laskun numero on 4471. Kaksi miestä ja auto, 7 tuntia x 95 € = 665 € (sis. alv).

Portaiden takia meni pidempään, joten pyöristettiin summa 720 euroon, ei kai haittaa. Maksu viimeistään 23.11.2026 tilille FI31 1253 4014 9699 13, viite 672344.

Muuttopojat Ky / Santtu`,
    known: [
      ['consistency', '4471'],
      ['dueDate', '23.11.2026'],
    ],
    unseen: [['surprise', 'pyöristettiin summa 720 euroon, ei kai haittaa']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'oikeustulkki Helsingistä, työpaikkana käräjäoikeus',
    subject: 'Lasku 2026-52, tulkkaus käräjäoikeudessa 17.11.',
    body: `Hei Satu,

kiitos tilauksesta. Tulkkasin 17.11.2026 Helsingin käräjäoikeudessa kolme tuntia, ja istunto päättyi klo 12.

3 h x 85 € = 255,00 €
alv 25,5 % = 65,03 €
Yhteensä 320,03 €

Lasku 2026-52 on liitteenä. Eräpäivä on 9.12.2026.
Tili FI91 2171 9995 1045 10, viite 567255.

Terveisin
Farida Noori`,
    attachments: [{ name: 'lasku-2026-52.pdf' }],
  },
  {
    name: 'halkokauppias Ähtäristä, hyvin lyhyt lasku',
    subject: 'Lasku 19, koivuklapit',
    body: `Terve Martti

Toin 5 mottia kuivaa koivua liiterin eteen. Lasku 19, hinta 450 euroa, sisältää alv:n ja kuljetuksen.

Maksu 11.12.2026 mennessä tilille FI28 8242 8209 7470 41, viite 553476.

Olli`,
  },
  {
    name: 'kuvittaja Turusta, lempeä ensimmäinen muistutus',
    subject: 'Muistutus: lasku 88 (620 €)',
    body: `Hei Mikael,

oli kiva nähdä kirja jo kaupan hyllyssä, väritkin toistuivat hyvin.

Lasku 88 on vielä auki. Sen summa on 620 euroa, ja eräpäivä oli 16.11.2026. Ehkä se on jäänyt muun postin alle. Lähetän laskun varmuuden vuoksi uudestaan liitteenä.

Voisitko maksaa sen perjantaihin 4.12.2026 mennessä? Tili on FI18 4588 3738 3881 60 ja viite 626222. Jos olet jo maksanut, kiitos, eikä tähän tarvitse vastata.

Terveisin
Ronja Lindqvist`,
    attachments: [{ name: 'lasku88.pdf' }],
  },
  {
    name: 'peltiseppä Kokkolasta, kustannusarvio räystäskouruista',
    subject: 'Kustannusarvio: räystäskourut, Rantakatu 8',
    body: `Hei Bengt,

mittasin kourut eilen. Tässä arvio:

Kourut ja syöksyt 38 m: 1 140 €
Asennus: 760 €
Yhteensä 1 900 €, hinta sisältää alv:n.

Arvio on voimassa 31.12.2026 asti. Jos työn aikana löytyy lahoa lautaa, soitan ennen kuin teen mitään, ja sovimme hinnasta ensin.

Voin aloittaa viikolla 50. Kerro, jos jokin kohta jäi epäselväksi.

Terveisin Kaj Snellman`,
  },
  {
    name: 'koirahoitola Nurmijärveltä, toistuva kuukausilasku',
    subject: 'Lasku 1126: Hilman hoitopäivät marraskuussa',
    body: `Hei Pirjo!

Hilma viihtyi hyvin ja sai uuden kaverin, villakoiran nimeltä Usko. Tassun haava on parantunut.

Marraskuussa oli 6 hoitopäivää, 35 € päivä, yhteensä 210 €. Laskun numero on 1126 ja eräpäivä 10.12.2026.

Tili: FI58 3667 7089 3020 31
Viite: 435277

Joulukuun varaukset näet kalenterista.

Terkuin Jaana ja koirat`,
  },
  {
    name: 'rakennusinsinööri Oulusta, osalasku yritykselle',
    subject: 'Lasku R-2026-208, osa 2/3',
    body: `Hyvä vastaanottaja,

laskutan sopimuksemme mukaan toisen osan Kaakkurin hallin rakennesuunnittelusta. Perustuspiirustukset on toimitettu 20.11.2026.

Osa 2/3: 4 000,00 €
Alv 25,5 %: 1 020,00 €
Maksettavaa: 5 020,00 €

Lasku R-2026-208 on liitteenä. Eräpäivä on 15.12.2026, tili FI40 3957 6163 5013 27 ja viite 830733. Ostotilauksenne numero on merkitty laskuun.

Ystävällisin terveisin
Sami Kangas
Kangas Rakennesuunnittelu Oy`,
    attachments: [{ name: 'R-2026-208.pdf' }],
  },
  {
    name: 'syyrialainen räätäli Lahdessa, selkeä suomi',
    subject: 'Lasku 305, puvun korjaus',
    body: `Hyvää päivää Juhani,

puku on valmis. Housut ovat nyt 3 senttiä lyhyemmät ja takin vuori on uusi. Voit hakea puvun joka päivä klo 10–18.

Hinta on 85 euroa. Laskun numero on 305. Voit maksaa liikkeessä kortilla, kun haet puvun, tai tilille FI72 4054 9956 7077 70, viite 202235. Viimeinen maksupäivä on 11.12.2026.

Kiitos, että tulit meille!
Khaled Haddad`,
  },
  {
    name: 'kattofirma Kajaanista, asiallinen kolmas muistutus',
    subject: 'Kolmas muistutus: lasku 2261',
    body: `Hei,

lasku 2261 on ollut maksamatta 47 päivää. Summa on 3 480,00 euroa, ja eräpäivä oli 9.10.2026. Olemme kirjoittaneet asiasta 20.10. ja 6.11.

Viivästyskorko lasketaan eräpäivästä. Emme ole vielä lisänneet sitä laskuun.

Pyydämme teitä maksamaan 3 480,00 euroa viimeistään 9.12.2026 tilille FI08 5206 8133 8002 47, viite 660712. Jos summa on hankala maksaa kerralla, voimme jakaa sen kolmeen erään. Soittakaa numeroon 040 555 0132, niin sovitaan päivistä.

Terveisin
Kainuun Kattotyö Oy
Leena Heikkinen`,
  },
  {
    name: 'nuori videokuvaaja Tampereelta, rento lasku',
    subject: 'Lasku 012 eli fudisvideo',
    body: `Moi Otto!

Video on nyt seuran sivuilla ja sillä on jo 900 katselua, aika hurjaa!

Lasku 012: kuvaus 200 € ja editointi 150 €, yhteensä 350 €. En ole alv-velvollinen, joten veroa ei tule päälle.

Maksa ke 9.12.2026 mennessä tilille FI55 1662 3532 8867 94, viite 916356. Pistä viestiä, jos tarvit laskulle jonkun kustannuspaikan.

t. Eetu`,
  },
  {
    name: 'toimittaja Rovaniemeltä, korjattu lasku oman virheen jälkeen',
    subject: 'Korjattu lasku 143',
    body: `Hei Outi,

edellisessä laskussa oli minulta väärä sanamäärä, pahoittelut siitä. Oikea määrä on 1 200 sanaa, kuten tilasit.

Lasku 143, korjattu: 480 euroa. Se korvaa laskun, jonka lähetin maanantaina. Eräpäivä on 14.12.2026, tili FI21 5963 6215 9146 16 ja viite 480976. Korjattu lasku on liitteenä.

Seuraavan jutun lähetän heti puhelumme jälkeen.

Terveisin
Maarit Alakorva`,
    attachments: [{ name: 'lasku-143-korjattu.pdf' }],
  },
  {
    name: 'traktoriurakoitsija Loimaalta, sovittu lisätyö',
    subject: 'Lasku 72, salaojat',
    body: `Hei Tapani,

salaojat on kaivettu ja huuhdeltu. Pelto kantaa jo ihan hyvin.

Kaivuu sopimuksen mukaan 2 800 €
Lisäkaivo, josta sovimme puhelimessa 12.11.: 350 €
Yhteensä 3 150 €, sisältää alv:n

Lasku 72, eräpäivä 18.12.2026
Tili FI23 1477 1524 6179 41, viite 330479

Olen perjantaina vielä kylällä, jos haluat katsoa kaivot yhdessä.

Jukka Ojala`,
  },
  {
    name: 'psykologi Kuopiosta, muistutus vaikeassa tilanteessa',
    subject: 'Lasku 519, uusi maksupäivä',
    body: `Hei Heidi,

kiitos, että kerroit työtilanteestasi. Voit hyvin maksaa laskun 519 kahdessa osassa, kuten ehdotit.

Ensimmäinen osa on 90 euroa, eräpäivä 15.12.2026. Toinen osa on 90 euroa, eräpäivä 15.1.2027. Yhteensä siis 180 euroa. En lisää korkoa enkä muita kuluja.

Tili on FI17 2459 6335 3006 45 ja viite 689531 molemmilla kerroilla. Seuraava aikamme on sovitusti 3.12. klo 14.

Lämpimin terveisin
Katariina Puustinen`,
  },
  {
    name: 'lukkoseppä Vantaalta, päivystyslasku isännöitsijälle',
    subject: 'Lasku 7719, lukon vaihto Talkootie 4',
    body: `Hei Marko,

C-rapun ulko-oven lukko vaihdettiin 22.11.2026 tilauksesi mukaan. Uudet avaimet, 14 kappaletta, jätettiin huoltoyhtiölle.

Päivystyskäynti 180,00 €
Lukkorunko 145,00 €
Yhteensä 325,00 € (sis. alv 25,5 %)

Laskun numero 7719, eräpäivä 10.12.2026, tili FI26 8819 3691 3324 13, viite 921736.

Ovi kannattaa öljytä ennen kovia pakkasia, muuten se voi jäädä raolleen.

Terveisin
Avain-Vantaa Oy, Dmitri Volkov`,
  },
  {
    name: 'eläkkeellä oleva viulunrakentaja Kaustiselta, lasku ja kiitos',
    subject: 'Viulun huolto, lasku 4',
    body: `Hyvä Aino,

viulusi soi taas. Talla oli vääntynyt, ja tein uuden vanhan mallin mukaan. Kielet ovat samat, joista pidit.

Huolto maksaa 160 euroa, niin kuin arvioin lokakuussa. Lasku on numero 4. Maksa se tilille FI16 4133 1196 2986 08, viite 387574, viimeistään 21.12.2026.

Tule hakemaan viulu milloin sinulle sopii. Kahvia on aina.

Terveisin
Viljo Järvelä`,
  },
  {
    name: 'perintätoimistolle tekstejä kirjoittava copywriter, ensimmäinen lasku',
    subject: 'Lasku 2026-7: verkkotekstit perintätoimiston sivuille',
    body: `Hei Riikka,

kuusi verkkosivua on nyt viety julkaisuun. Sivu "Mitä perintä tarkoittaa?" syntyi teidän juristinne kommenttien pohjalta, ja hän on hyväksynyt sen.

6 sivua x 220 € = 1 320,00 €
alv 25,5 % = 336,60 €
yhteensä 1 656,60 €

Lasku 2026-7 on liitteenä pdf:nä. Eräpäivä on perjantai 18.12.2026, ja maksun voi tehdä tilille FI37 3613 3162 5715 22 viitteellä 197926.

Terveisin
Nelli Vuorio`,
    attachments: [{ name: 'lasku_2026-7.pdf' }],
  },
  {
    name: 'leirikoulun pitäjä Ahvenanmaalta, muistutus koululle',
    subject: 'Muistutus laskusta 610, leirikoulu syyskuussa',
    body: `Hei,

lapset jättivät meille hienon kiitoskortin, se on nyt keittiön seinällä.

Lasku 610 leirikoulusta 14.–17.9.2026 on vielä avoinna. Summa on 2 760 euroa, eräpäivä oli 6.11.2026. Lähetimme laskun osoitteeseen, jonka saimme opettajalta. Onko koulussa joku toinen, jolle se pitäisi lähettää?

Pyydän maksua 9.12.2026 mennessä tilille FI37 3933 7815 6234 35, viite 137708. Jos laskussa on jotain epäselvää, soita minulle, 0457 555 019.

Terveisin Eckerön rannalta
Camilla Eriksson`,
  },
]
