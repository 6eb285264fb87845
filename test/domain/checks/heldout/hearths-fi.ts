/** Mails by Finns at desks, in workshops and in care. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'kaunokirjallisuuden kääntäjä, Turku, ensimmäinen lasku kustantamolle',
    subject: 'Lasku 2026-118, Saaristokirjan käännös',
    body: `Hei Marjatta,

kiitos sujuvasta yhteistyöstä! Luvut 1–9 on nyt käännetty, ja viimeiset korjauksesi tulivat perille maanantaina. Pidin erityisesti siitä, miten ratkaisimme luotsien murteen.

Liitteenä lasku 2026-118, yhteensä 2 259,00 € (1 800,00 € + ALV 25,5 % 459,00 €). Maksuehto 14 pv netto. Toiveissa olisi, että raha kilahtaisi ennen kuin pikkujoulut vievät kaikilta järjen.

Tili: FI35 5710 0420 0123 46
Viite: 202 61188

Jatkan luvusta 10 ensi viikolla, ja lähetän siitä näytteen ennen itsenäisyyspäivää.

Terveisin
Annukka Salmivaara`,
    attachments: [{ name: 'lasku_2026-118.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [['dueDate', 'ennen kuin pikkujoulut vievät kaikilta järjen']],
  },
  {
    name: 'putkimies, Kouvola, lyhyt lasku keittiön vuodosta',
    subject: 'Putkihomma Kuusankoskella',
    body: `Terve

Keittiön vuoto korjattu torstaina. Hana vaihdettu, uudet sulkuventtiilit ja kaapin pohja kuivattu. Tuli siinä sitten vähän muutakin laitettua, kun seinä oli kerran auki.

Tekee yhteensä 564,75 € sis. alv 25,5 %.
Tilille FI27 5750 0112 2003 33, viite 44710.
Maksele heti kun ehdit.

Kaapin ovea kannattaa pitää raollaan vielä pari viikkoa, niin kosteus lähtee.

t. Reijo / Putki-Reijo`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'heti kun ehdit'],
    ],
    unseen: [['surprise', 'vähän muutakin laitettua, kun seinä oli kerran auki']],
  },
  {
    name: 'siivousyhtiön laskutus, Espoo, toinen muistutus taloyhtiölle virkakielellä',
    subject: 'Maksumuistutus, lasku 40772',
    body: `Hyvä vastaanottaja,

viitaten aiempaan kirjelmäämme saatamme tietoonne, että taloyhtiönne porrassiivousta lokakuulta koskeva lasku 40772 on edelleen avoinna. Laskun alkuperäinen eräpäivä oli 9.11.2026, ja sen määrä on 903,60 €.

Pyydämme maksamaan laskun 4.12.2026 mennessä tilille FI55 1234 3000 4455 69, viite 407 72000. Huomautusmaksua emme tällä kertaa veloita.

Ellei suoritusta näy tilillämme mainittuna päivänä, saatava siirretään perintään ilman eri ilmoitusta.

Porrasvuoroista ja mattojen vaihdosta saatte tietoa numerosta 09 555 0142.

Kiltakadun Siivous Oy
Y-tunnus 2214507-5`,
    known: [
      ['jargon', 'saatamme tietoonne'],
      ['jargon', 'suoritusta'],
      ['jargon', 'saatava'],
      ['tone', 'siirretään perintään ilman eri ilmoitusta'],
    ],
    unseen: [['jargon', 'viitaten aiempaan kirjelmäämme']],
  },
  {
    name: 'virolainen maalari, Vantaa, lasku huoneiden maalauksesta',
    subject: 'Lasku 52 maalaus',
    body: `Hei Kirsi!

Maalaus on valmis ja huoneet on siivottu. Sinä olit käynyt katsomassa ja sanoit et kaikki on hyvä, kiitos siitä.

Lasku 52:
Olohuone 480,00
Makuuhuone 320,00
Maalit ja teipit 160,00
Yhteensä 980,00 euroa, siinä on alv 25,5 % sisällä

Eräpäivä 9.12.2026
Tili FI66 3939 0011 2244 58
viite 52016

Jos maali tarvi lisä, purkki jäi sinun varastoon. Seinä älä pese kaks viikko.

Terveisin Urmas Tamm
Tamm Maalaus, Y-tunnus 3104422-8`,
    known: [
      ['consistency', '980,00'],
      ['payment', '3104422-8'],
    ],
    unseen: [],
  },
  {
    name: 'graafikko, Tampere, arka ensimmäinen muistutus kahvilalle',
    subject: 'Pieni muistutus laskusta 311',
    body: `Moikka Jenni!

Anteeksi kauheasti, että vaivaan tällaisella asialla. Tiedän, että teillä on avajaisviikko ja kädet täynnä, ja tunnen itseni ihan hölmöksi, kun tästä kirjoitan.

Lasku 311 (ruokalista ja ikkunateippaukset, 502,00 €) erääntyi 16.11., enkä ole vielä nähnyt sitä tilillä. Siirtäisitkö sen 3.12.2026 mennessä tilille FI72 5732 1230 0441 19, viitteenä 3 11003?

Ikkunat näyttivät muuten upeilta, kun kävelin ohi lauantaina. Ja älä ota tätä pahalla, olen varmasti vain itse väärässä koko asiassa.

Halauksin
Senja`,
    known: [['tone', 'Anteeksi kauheasti, että vaivaan']],
    unseen: [
      ['tone', 'tunnen itseni ihan hölmöksi'],
      ['tone', 'olen varmasti vain itse väärässä koko asiassa'],
    ],
  },
  {
    name: 'koirien trimmaaja, Lahti, muistutus mainoksen kera',
    subject: 'Muistutus: Nallen trimmaus, lasku 1209',
    body: `Hei Pirjo,

Nallen syystrimmauksesta (28.10.) on vielä maksamatta lasku 1209, summa 86,00 €. Eräpäivä oli 11.11.

Uusi maksupäivä on 7.12.2026.
Saaja: Tassutupa Lahti
FI94 4055 0010 2233 41
Viite 12 09004

Muistathan myös, että joulukuussa kynsienleikkaus kaupan päälle kaikille kanta-asiakkaille! Ja jos tuot naapurinkin koiran, saat omasta ajastasi kympin pois.

Rapsutuksia Nallelle, korvatulehdus oli toivottavasti jo ohi.

Tiia`,
    known: [['incentive', 'kynsienleikkaus kaupan päälle kaikille kanta-asiakkaille']],
    unseen: [['incentive', 'jos tuot naapurinkin koiran, saat omasta ajastasi kympin pois']],
  },
  {
    name: 'sovelluskehittäjä, Oulu, kuukausilasku startupille, numero vaihtunut',
    subject: 'Lasku 2026-041, marraskuu',
    body: `Moi Ville,

marraskuun tunnit koossa: 32 h x 75 € = 2 400 €, päälle ALV 25,5 % 612 €, yhteensä 3 012 €. Kirjautumisen uusi versio on tuotannossa ja lokit näyttävät rauhallisilta.

Lasku 2026-014 on liitteenä. Eräpäivä 9.12.2026.
IBAN FI65 5740 0019 8761 21
Viite 202 60419

Perjantain statuspalaveriin en pääse, mutta Katri tietää missä mennään.

-Jukka`,
    attachments: [{ name: 'lasku-2026-041.pdf' }],
    known: [['consistency', '2026-014']],
    unseen: [],
  },
  {
    name: 'kirvesmies, Seinäjoki, kolmas muistutus murteella ja kiukulla',
    subject: 'ja taas se terassi, lasku 88',
    body: `Moron Hannu

Nyt on kolomas kerta ku kirijootan. Lasku 88 terassista, 1 506,00 €, piti olla makses 12.10.

Kummasti sulla on varaa uuteen moottorikelkkahan muttei kirvesmiehen palkkahan. Täs kylällä sana kulukoo, että tiärä se.

Tili FI90 4747 0020 3311 46, viite 88006. Rahat tilille viimestään 2.12.2026.

Kaiteen pylvähän vaihtamisesta puhuttihin, sen teen ku lumet on lähteny niinku sovittihin.

Erkki Ala-Hukkala`,
    known: [],
    unseen: [
      ['tone', 'ja taas se terassi'],
      ['tone', 'Nyt on kolomas kerta ku kirijootan'],
      ['tone', 'Kummasti sulla on varaa uuteen moottorikelkkahan'],
      ['tone', 'Täs kylällä sana kulukoo, että tiärä se'],
    ],
  },
  {
    name: 'hääkuvaaja, Helsinki, loppulasku jossa lisätunteja',
    subject: 'Hääkuvat ja loppulasku 2026/63',
    body: `Rakkaat Emilia ja Otso,

kuvat ovat galleriassa! Linkki ja salasana tulivat teille eilen erillisessä viestissä. Suosikkini on se, jossa mummo tanssii saappaissa.

Loppulasku 2026/63: paketin jälkimmäinen puolisko 950,00 €. Lisäksi juhlat venyivät, joten laskutan kaksi ylimääräistä tuntia 240,00 €. Yhteensä 1 190,00 € (sis. ALV 25,5 %).

Voitte maksaa, kunhan häämatkalta kotiudutte ja arki taas asettuu uomiinsa. Tili FI64 8000 1234 5670 15, viite 20 26639.

Albumin taitto lähtee työn alle, kun olette valinneet 40 kuvaa.

Lämmöllä
Milla`,
    known: [['surprise', 'kaksi ylimääräistä tuntia']],
    unseen: [['dueDate', 'kunhan häämatkalta kotiudutte ja arki taas asettuu uomiinsa']],
  },
  {
    name: 'tilitoimisto, Kuopio, vuosittainen tilinpäätöslasku',
    subject: 'Lasku 7716, tilinpäätös',
    body: `Hei Raimo,

tilinpäätös ja veroilmoitus on tehty ja lähetetty Verohallinnolle. Tulos parani viime vuodesta mukavasti.

Lasku 7716 liitteenä. Veloitus muodostuu seuraavasti: tilinpäätös 500,00 €, veroilmoitus 260,00 €, yhteensä 760,00 € + ALV 25,5 % 193,80 € = 953,80 €. Eräpäivä on perjantai 10.12.2026. Tilinumeromme on FI06 5070 0022 0011 39 ja viite 77 16009.

Jaksotukset ja siirtosaamiset on purettu tase-erittelyssä siten kuin KPL 3:13 edellyttää.

Kevään arvonlisäverokaudet käydään läpi tammikuussa, varaa aika vaikka soittamalla.

Terveisin
Helena Väisänen
Väisäsen Tilipalvelu`,
    attachments: [{ name: 'Lasku_7716.pdf' }, { name: 'Tilinpaatos.pdf' }],
    known: [['dueDate', 'perjantai 10.12.2026']],
    unseen: [
      ['jargon', 'Jaksotukset ja siirtosaamiset on purettu tase-erittelyssä siten kuin KPL 3:13 edellyttää'],
    ],
  },
  {
    name: 'yksityinen kotihoitaja, Joensuu, kuukausilasku omaiselle',
    subject: 'Äitisi kotikäynnit marraskuussa',
    body: `Hei Sirpa,

äidilläsi on ollut hyvä kuukausi. Ruoka maistuu, ja kävimme kahdesti Pielisjoen rannassa kävelemässä. Uuden dosetin hän on oppinut avaamaan itse.

Lasku 2026-77, marraskuu: 12 käyntiä x 42,00 € = 504,00 €. Terveydenhuollon palveluna laskussa ei ole arvonlisäveroa. Eräpäivä 11.12.2026.

Ymmärrän kyllä, että rahaa menee muuhunkin, mutta äidin hyvinvoinnista ei kai kukaan lapsi halua tinkiä.

Joulun käyntiajoista soitan sinulle ensi viikolla.

Terveisin
Raija Kinnunen, lähihoitaja`,
    known: [['missing', 'howToPay']],
    unseen: [['tone', 'äidin hyvinvoinnista ei kai kukaan lapsi halua tinkiä']],
  },
  {
    name: 'kaivinkoneurakoitsija, Rovaniemi, ojien kaivuu, terse',
    subject: 'Lasku 301',
    body: `Moi,

ojat kaivettu ja rumpu vaihdettu Sinetäntiellä. Kuvat laitoin whatsappiin.

9 h x 80 e = 720 e
alv 25,5 % 183,60 e
yht. 903,60 e

eräpäivä 31.11.2026
tili FI65 5640 0220 0331 17
viite 3 01000

Kevättulvalla kannattaa vahtia rummun yläpäätä.

Koneurakointi Kumpula`,
    known: [
      ['dueDate', '31.11.2026'],
      ['payment', 'FI65 5640 0220 0331 17'],
    ],
    unseen: [],
  },
  {
    name: 'puheterapeutti, Jyväskylä, lasku kunnalle, officialese',
    subject: 'Lasku PT-209, puheterapia loka–marraskuu',
    body: `Arvoisa laskujen käsittelijä,

täten toimitan laskun PT-209 päätöksenne mukaisesti toteutetusta puheterapiasta. Käyntejä oli kahdeksan, à 95,00 €, yhteensä 760,00 €. Palvelu on arvonlisäverotonta.

Liitteenä ovat lasku ja käyntiluettelo. Lapsen nimeä ei mainita, vaan laskussa on päätöksen numero, kuten pyysitte.

Maksun suorittaminen pyydetään saattamaan päätökseen 14 päivän kuluessa. Tili FI79 5290 0223 3445 55, viite 20 90018.

Loppulausunto valmistuu joulukuun puolivälissä.

Ystävällisin terveisin
Outi Heiskanen, puheterapeutti`,
    attachments: [{ name: 'PT-209.pdf' }, { name: 'kayntiluettelo.pdf' }],
    known: [
      ['jargon', 'täten'],
      ['dueDate', '14 päivän kuluessa'],
    ],
    unseen: [['jargon', 'Maksun suorittaminen pyydetään saattamaan päätökseen']],
  },
  {
    name: 'englantilainen kielentarkastaja, Helsinki, lasku tutkijalle, ei-natiivi',
    subject: 'Lasku artikkelin tarkistuksesta',
    body: `Hei Tuomas,

minä olen nyt tarkistanut sinun artikkelin kielen, 7 200 sanaa. Se oli hyvin kirjoitettu, lähinnä artikkelit ja prepositiot oli vaikea. Kommentit löytyy marginaalista.

Lasku 2026-29 on liitteenä. Hinta on 0,05 € per sana, eli 360,00 €. Minä en ole alv-velvollinen, siksi ei tule veroa.

Maksa viimeistään 12/10/2026 kiitos. Tili on FI74 7997 7900 1234 51 ja viite 20 26299.

Jos toimittaja kysyy todistuksen kielentarkistuksesta, kirjoitan sellaisen mielellään.

Best, tai siis terveisin,
Graham Whitlock`,
    known: [
      ['dueDate', '12/10/2026'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'autokorjaamo, Pori, viimeinen vaatimus huutaen',
    subject: 'VIIMEINEN VAROITUS lasku 6650',
    body: `Laskunne 6650 (jarrulevyt ja palat, Skoda, 702,80 €) on maksamatta. Eräpäivä oli 21.9.2026.

Olemme olleet kärsivällisiä, mutta nyt mitta on täysi. MAKSAKAA VELKANNE! Jos raha ei ole tilillä 1.12.2026, saatte maksuhäiriömerkinnän ja asiasta tulee kallis.

Tili FI74 5700 1234 0056 76
Viite 6 65005

Auton talvirenkaat ovat yhä meillä varastossa, ne saa noutaa arkisin 8–16.

Autokorjaamo Satakunnan Rulla Oy`,
    known: [
      ['tone', 'VIIMEINEN VAROITUS'],
      ['tone', 'MAKSAKAA VELKANNE!'],
      ['tone', 'saatte maksuhäiriömerkinnän'],
      ['tone', 'mitta on täysi'],
    ],
    unseen: [['tone', 'asiasta tulee kallis']],
  },
  {
    name: 'copywriter, Helsinki, lasku mainostoimistolle, toimistoslangi',
    subject: 'Lasku 2026-202 / verkkokaupan tekstit',
    body: `Moi Noora,

kategoriatekstit on nyt kaikki Drivessä, 24 kpl. Kiitti hyvästä briiffistä, harvoin saa noin selkeetä.

Lasku 2026-202: 1 200 € + alv 25,5 % 306 € = 1 506 €.
Maksuehto net 30, EOM. Tili FI36 5780 0033 4455 65, viite 202 62022.

Lasku pitäis saada teidän puolella läpi ennen kuin talousihmiset sulkee kirjat, muuten mun cashflow menee solmuun.

Tammikuun kamppiksesta voidaan jutella vaikka ens viikolla kahvilla.

Moido
Aleksi`,
    known: [['dueDate', 'net 30, EOM']],
    unseen: [
      ['dueDate', 'ennen kuin talousihmiset sulkee kirjat'],
      ['tone', 'muuten mun cashflow menee solmuun'],
    ],
  },
  {
    name: 'nuohooja, Savonlinna, lasku mökin hormeista',
    subject: 'Nuohous Pihlajaniemi',
    body: `Hei,

nuohosin mökkinne kaksi hormia ja saunan kiukaan 20.11. Leivinuunin luukun tiiviste on kulunut, siitä tein merkinnän nuohoustodistukseen. Avain on takaisin kuistin naulassa.

Lasku nro 5518. Eräpäivä 7.12.2026. Tili FI79 4600 1122 0033 40, viite 5 51805.

Kunnan uutta palotarkastusta varten todistus kannattaa säilyttää.

Terv. Nuohouspalvelu Hämäläinen`,
    known: [['missing', 'total']],
    unseen: [],
  },
  {
    name: 'arkkitehti, Espoo, tarjouksen tarkistus, juridinen sävy',
    subject: 'Tarkistettu tarjous: vapaa-ajan asunnon luonnokset',
    body: `Hei Minna ja Petri,

kiitos palaverista tontilla. Tässä tarkistettu tarjous: luonnossuunnittelu 4 000,00 € + ALV 25,5 % 1 020,00 € = 5 020,00 €. Työ alkaa tammikuussa, ja saatte kaksi vaihtoehtoa helmikuun loppuun mennessä.

Tarjous on voimassa 11.12.2026 asti. Tarjoukseen sovelletaan KSE 2013 -ehtoja soveltuvin osin, ja pidätämme oikeuden hinnantarkistuksiin. Myös piirustusten tekijänoikeus pidätetään kaikilta osin siihen asti, kunnes palkkio on täysimääräisesti kuitattu.

Rannan suojavyöhyke on 15 metriä, joten sauna siirtyy pari askelta ylemmäs, mutta näkymä säilyy.

Terveisin
Lauri Ekholm, arkkitehti SAFA`,
    known: [
      ['jargon', 'soveltuvin osin'],
      ['jargon', 'pidätämme oikeuden hinnantarkistuksiin'],
    ],
    unseen: [['jargon', 'pidätetään kaikilta osin siihen asti, kunnes palkkio on täysimääräisesti kuitattu']],
  },
  {
    name: 'ukrainalainen ompelija, Hämeenlinna, lasku verhoista',
    subject: 'Verhot valmis, lasku 17',
    body: `Hyvä päivä rouva Laine,

verhot ovat valmis ja ripustettu. Te antoi minulle kahvi ja pulla, kiitos paljon, oli oikein mukava.

Lasku 17
Verho 6 kpl x 35 € = 210 €
Kappa 2 kpl x 25 € = 55 €
Yhteensä 265 €
(en ole alv rekisterissä)

Pyydän maksa pian, koska minulla on vuokra ja minun lapset odottaa talvikengät.

Tili FI04 3636 3011 2233 44
Viite 17006

Jos helma on liian pitkä pesun jälkeen, minä korjaan ilman raha.

Kunnioittaen
Oksana Hrytsenko`,
    known: [
      ['consistency', '2 kpl x 25 € = 55 €'],
      ['dueDate', 'pian'],
    ],
    unseen: [['tone', 'minun lapset odottaa talvikengät']],
  },
  {
    name: 'hammaslaboratorio, Tampere, kuukausilasku, paikkamerkki jäänyt',
    subject: 'Lasku [LASKUN NUMERO], lokakuun työt',
    body: `Hyvä {{asiakas}},

lähetämme laskun lokakuun hammasteknisistä töistä: kolme kruunua ja yksi purentakisko, yhteensä 1 140,00 € (arvonlisäveroton terveydenhuollon työ). Laskun numero on 8812, ja erittely töittäin on liitteessä.

Eräpäivä on 9.12.2026. Tili FI05 5731 0022 1100 97, viite 88 12041.

Kiskon materiaali on vaihdettu kovempaan, koska edellinen murtui saumasta.

Ystävällisin terveisin
Hammaslaboratorio Näsi`,
    attachments: [{ name: 'lasku_lokakuu.pdf' }],
    known: [
      ['consistency', '[LASKUN NUMERO]'],
      ['consistency', '{{asiakas}}'],
    ],
    unseen: [],
  },
  {
    name: 'pianonvirittäjä, Vaasa, suomenruotsalainen, lasku koululle',
    subject: 'Lasku 644, koulun kaksi pianoa',
    body: `Hei,

viritin musiikkiluokan flyygelin ja ruokasalin pianon viime tiistaina. Pianossa yksi kieli oli poikki, mutta siitä ette tarvitse olla huolissanne, vaihdoin sen.

Flyygeli 120 €, piano 110 €, kieli ja vaihto 40 €. Summa 270 € sisältäen alv 25,5 %.

Toivoisin maksua lähiaikoina tilille FI61 4055 1122 3300 99, viite 6 44000. Lasku on 644.

Ruokasalin ilma on kuiva, pieni kostutin tekisi pianolle hyvää.

Ystävällisin terveisin
Kaj-Erik Nyholm`,
    known: [['dueDate', 'lähiaikoina']],
    unseen: [['surprise', 'kieli ja vaihto 40 €']],
  },
  {
    name: 'kengittäjä, Loimaa, toinen muistutus tallille, sarkastinen',
    subject: 'Muistutus laskusta 233',
    body: `Heippa,

lasku 233 syyskuun kengityksistä (4 hevosta, 440,00 €) on edelleen auki. Eräpäivä oli 30.9.

Ilmeisesti teillä on siellä tallilla tapana maksaa kauralla, mutta minun pankkini ei huoli sitä. Hevoset sentään osaavat seistä kiltisti, isännästä en menisi takuuseen.

Maksathan laskun 2.12.2026 mennessä: FI33 4710 0022 3388 78, viite 2 33000.

Voltin vasen takanen kannattaa katsoa ennen hokkikelejä, siinä oli pientä halkeamaa.

Saku`,
    known: [],
    unseen: [
      ['tone', 'teillä on siellä tallilla tapana maksaa kauralla'],
      ['tone', 'isännästä en menisi takuuseen'],
    ],
  },
  {
    name: 'tapahtumatuottaja, Turku, lasku, matkakuluissa korttinumero',
    subject: 'Lasku 2026-55, kesäfestarin jälkityöt',
    body: `Hei Sanna,

purku ja palautukset on hoidettu ja lainatut teltat ovat takaisin omistajillaan. Palautekyselyyn vastasi 412 kävijää, koonti tulee viikonloppuna.

Lasku 2026-55: työ 1 600,00 €, ALV 25,5 % 408,00 €, yhteensä 2 008,00 €. Eräpäivä 9.12.2026. Tili FI91 5710 0211 2233 00, viite 20 26558.

Pakettiauton vuokran voitte veloittaa takaisin kortilleni 4539 1488 0343 6467, voimassa 08/28, niin kuin kesällä sovittiin.

Terkuin
Jasmin`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'lakiasiain konsultti, Helsinki, palkkiolasku, vanha latina',
    subject: 'Palkkiolasku 1187',
    body: `Hyvä toimitusjohtaja Sarkola,

kiitän luottamuksesta osakassopimuksen laadinnassa. Allekirjoitettu sopimus on arkistoitu, ja alkuperäiskappale on toimitettu Teille kuriirilla.

Palkkioni on 2 800,00 €, johon lisätään ALV 25,5 % 714,00 €, eli yhteensä 3 514,00 €. Lasku on numeroltaan 1187.

Maksu on suoritettava viipymättä tilille FI41 3131 3001 2233 46, viite 11 87003. Maksun laiminlyönti oikeuttaa allekirjoittaneen ryhtymään toimenpiteisiin. Mahdolliset reklamaatiot on esitettävä uhalla, että niihin vetoaminen muutoin prekludoituu.

Toivotan menestystä laajentumiselle Viroon.

Kunnioittavasti
varatuomari Gustaf Wrede-Holm`,
    known: [
      ['dueDate', 'viipymättä'],
      ['jargon', 'reklamaatiot'],
      ['jargon', 'allekirjoittaneen'],
      ['jargon', 'on suoritettava'],
      ['tone', 'ryhtymään toimenpiteisiin'],
    ],
    unseen: [['jargon', 'uhalla, että niihin vetoaminen muutoin prekludoituu']],
  },
  {
    name: 'lumitöiden tekijä, Kajaani, sopimuslasku, epäselvä summa',
    subject: 'Auraus marraskuu, lasku 909',
    body: `Terve Kauko

Pihat aurattu marraskuussa 5 kertaa, hiekoitus kaks kertaa. Sopimuksen mukaan 5 x 40 = 200 ja hiekka 2 x 25 = 50, yhteensä 250 euroa, alv mukana.

Se tienhaara teki tällä kertaa vähän enempi töitä, pistin siitä viiskymppiä päälle. Siis loppusumma on 300.

Lasku nro 909, eräpäivä 8.12.2026. FI80 5760 0033 2211 01 viite 9 09004

Laita heijastinkepit kukkapenkin reunaan, niin ei tule aura siihen.

Tapsa`,
    known: [],
    unseen: [['surprise', 'pistin siitä viiskymppiä päälle']],
  },
  {
    name: 'jalkahoitaja, Mikkeli, vanhalle asiakkaalle, kaksi eräpäivää',
    subject: 'Jalkahoito 18.11., lasku 420',
    body: `Hyvä Aune,

oli ilo nähdä taas pitkästä aikaa. Kantapään rako näytti jo paljon paremmalta, ja rasvaa riittää kun sitä laittaa iltaisin ohuen kerroksen.

Lasku 420, jalkahoito kotikäyntinä 58,00 €. Eräpäivä 2.12.2026. Maksu tilille FI10 5271 0022 3344 04, viite 4 20004.

Jos pankkiin pääsy on hankalaa, poikasi voi maksaa laskun puolestasi. Laskun viimeinen maksupäivä on 12.12.2026.

Seuraava aika on tammikuun 13. päivä kello 10.

Terveisin
Marja-Leena, jalkojenhoitaja`,
    known: [['dueDate', '12.12.2026']],
    unseen: [],
  },
  {
    name: 'videoeditoija, Tampere, toinen muistutus yhdistykselle, syyllistävä',
    subject: 'Lasku 2026-17 vieläkin auki',
    body: `Moi taas,

lasku 2026-17 (juhlavideon leikkaus, 401,60 €) oli erääntynyt 2.11., ja lähetin siitä muistutuksen viime viikolla.

Tein tän puoleen hintaan ihan hyvää hyvyyttäni, ja tällasen kiitoksen siitä sitten saa. En tosiaankaan odottanut tätä porukalta, joka puhuu koko ajan reilusta pelistä.

Hoitakaa maksu 1.12.2026 mennessä tilille FI32 5730 1144 5566 06, viite 20 26176. Muuten otan videon alas kanavalta.

Raakamateriaali on mulla tallessa vuoden loppuun.

Niko`,
    known: [],
    unseen: [
      ['tone', 'tällasen kiitoksen siitä sitten saa'],
      ['tone', 'En tosiaankaan odottanut tätä porukalta'],
      ['tone', 'Muuten otan videon alas kanavalta'],
    ],
  },
  {
    name: 'pitopalvelu, Lappeenranta, lasku muistotilaisuudesta, loppusumma väärin',
    subject: 'Lasku 381, muistotilaisuus 14.11.',
    body: `Hyvä Heikki,

vielä kerran osanottoni. Toivottavasti tilaisuus oli sellainen kuin toivoitte; äitinne karjalanpiirakkaohje kulki pöydästä pöytään.

Lasku 381:
42 henkeä x 28,00 € = 1 176,00 €
Kukat ja kynttilät 74,00 €
Yhteensä 1 350,00 € (sis. ALV)

Eräpäivä 11.12.2026, tili FI07 5620 0221 1334 07, viite 3 81004.

Kaksi vuokaa jäi meille, voitte noutaa ne milloin vain arkisin.

Lämpimästi
Pitopalvelu Saimaan Pata, Ritva`,
    known: [['consistency', '1 350,00 €']],
    unseen: [],
  },
  {
    name: 'kurdi parturi, Turku, lasku hoivakodille',
    subject: 'Hiustenleikkaus hoivakoti',
    body: `Hei Johanna,

kävin teillä 17.11. ja leikkasin 11 asukas hiukset. Kaikki oli iloinen, herra Virtanen pyysi tukka niin kuin nuorena.

11 x 22 € = 242 €. Alv on hinnassa.
Tili FI75 5710 0677 8899 09
viite 11303

Minä odotan raha ensi viikolla, ei sen jälkeen. Meidän maassa ihminen joka ei maksa, se on häpeä.

Tulen taas 15.12., se sopii?

Terveisin Hêmin, Parturi Rojava`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', 'ensi viikolla, ei sen jälkeen'],
      ['tone', 'ihminen joka ei maksa, se on häpeä'],
    ],
  },
  {
    name: 'IT-tukiyritys, Jyväskylä, toistuva ylläpitolasku väärällä alv-numerolla',
    subject: 'Ylläpito 12/2026, lasku 10233',
    body: `Hei,

joulukuun ylläpitolasku 10233: palvelimen ylläpito 350,00 € + ALV 25,5 % 89,25 € = 439,25 €. Eräpäivä 10.12.2026.

Varmuuskopioiden palautus testattiin 20.11. ja se meni läpi 14 minuutissa. Asiakkaan toimesta tapahtuva käyttöoikeuksien läpikäynti tulee saattaa päivitetyksi vuodenvaihteeseen mennessä.

Tili: FI88 5290 0334 4556 62
Viite: 102 33003
ALV-tunnus: FI25304177

Tukipuhelin päivystää itsenäisyyspäivänä klo 10–14.

Keski-Suomen Verkkotuki Oy`,
    known: [
      ['payment', 'FI25304177'],
      ['jargon', 'Asiakkaan toimesta'],
    ],
    unseen: [['jargon', 'tulee saattaa päivitetyksi']],
  },
  {
    name: 'kuvittaja, Porvoo, osamaksu lastenkirjasta, velvoittava',
    subject: 'Kuvituspalkkion toinen erä, lasku 2026-09',
    body: `Hei Leena,

aukeamat 7–12 ovat nyt värissä ja skannattuina. Hiiri sai lopulta sen punaisen pipon, kun lapset testiluokassa äänestivät niin.

Lasku 2026-09 on toinen kolmesta erästä, 800,00 € + ALV 25,5 % 204,00 € = 1 004,00 €. Tili FI14 8000 2200 1144 51, viite 20 26095.

Sovitun mukaisesti maksu tulee hoitaa mitä pikimmin. En ala aukeamia 13–18 ennen kuin rahat näkyvät.

Väriprofiili on painon pyynnöstä FOGRA51.

Terkkuja
Ilona`,
    known: [['dueDate', 'mitä pikimmin']],
    unseen: [['tone', 'En ala aukeamia 13–18 ennen kuin rahat näkyvät']],
  },
  {
    name: 'sähköasentaja, Kokkola, lasku sähkökeskuksesta, lisätyöt perään',
    subject: 'Lasku 2214, keskuksen uusinta Rantakatu',
    body: `Hei,

uusi keskus on asennettu ja käyttöönottomittaukset tehty, pöytäkirja on kaapin ovessa.

Urakka tarjouksen mukaan 1 440,00 € + alv 25,5 % 367,20 €, yhteensä 1 807,20 €. Lisätyönä vaihdettiin autotallin pistorasiat, 188,25 €. Laskun loppusumma on siis 1 995,45 €.

Lasku 2214 ohessa, eräpäivä 9.12.2026. Maksutili FI03 4050 1112 2233 09, viite 22 14001.

Vikavirtasuojat kannattaa testata napista kahdesti vuodessa.

Sähkö-Storbacka Ky`,
    known: [
      ['surprise', 'Lisätyönä vaihdettiin autotallin pistorasiat'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'freelance-toimittaja, Helsinki, väsynyt muistutus päätoimittajalle',
    subject: 'Re: Re: Juttupalkkio',
    body: `Hei Mikael,

kysyn nyt uudestaan metsäjutun palkkiosta (627,50 €, sisältää ALV:n). Juttu julkaistiin 3.10., ja se oli viikon luetuimpia.

En jaksaisi enää kerjätä omia rahojani. Freelancerkin syö, vaikka se tuntuu toimituksissa aina unohtuvan. Laittakaa maksu tilille FI09 5780 0223 3441 15 viitteellä 55123 tämän viikon aikana.

Seuraavan jutun kuvat saan saamelaismuseosta ensi viikolla.

Kaisa`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'tämän viikon aikana'],
    ],
    unseen: [
      ['tone', 'En jaksaisi enää kerjätä omia rahojani'],
      ['tone', 'vaikka se tuntuu toimituksissa aina unohtuvan'],
    ],
  },
  {
    name: 'metsuri, Kuhmo, raivauslasku, eräpäivä mennyt',
    subject: 'Raivaussaha työ, lasku 12',
    body: `No terve

Taimikko perattu, 3,2 ha x 300 € = 960 €, alv 25,5 % 244,80 €, kaikkiaan 1 204,80 €.
Lasku nro 12
eräpäivä 15.11.2026
tili FI51 4730 0011 9988 29
viite 12014

Mettäkeskus kyselee kuvia tukihakemusta varten, mulla on niitä kännykässä. Haukka pesi siellä yläpalstan reunassa, jätin sen puskan rauhaan.

Pentti`,
    known: [['dueDate', '15.11.2026']],
    unseen: [],
  },
  {
    name: 'verkkosivujen tekijä, Rauma, alkava yrittäjä, liian pitkä ja ylipahoitteleva lasku',
    subject: 'Lasku nettisivuista (2026-3)',
    body: `Hei Tarja,

jee, sivut on julki! Ajanvaraus toimii nyt myös puhelimella, ja Google on löytänyt etusivun.

Lasku 2026-3 on tämän viestin liitteenä: yhteensä 750,00 €, en ole arvonlisäverovelvollinen. Pahoittelen syvästi, jos summa tuntuu isolta, se tuntuu munkin mielestä vähän röyhkeältä. Eräpäivä 16.12.2026, mutta mulle sopii oikeastaan ihan milloin vaan sulle sattuu sopimaan.

Maksu: FI31 5700 3300 4455 62, viite 20 26037

Kuvapankin kuvat on mun tilillä, ne voi käyttää vapaasti.

Terkuin Oona`,
    attachments: [{ name: 'lasku_2026-3.pdf' }],
    known: [['tone', 'Pahoittelen syvästi']],
    unseen: [
      ['tone', 'se tuntuu munkin mielestä vähän röyhkeältä'],
      ['dueDate', 'ihan milloin vaan sulle sattuu sopimaan'],
    ],
  },
  {
    name: 'konekorjaaja, Salo, pitkään auki ollut lasku, virallinen',
    subject: 'Maksukehotus lasku 5001',
    body: `Hei Markku Aaltonen,

puimurin hihnan vaihdosta tehty lasku 5001, 803,20 €, erääntyi 28.9.2026. Lisäksi viivästyskorkoa on kertynyt 12,10 € ja huomautusmaksu on 5,00 €, joten maksettavaa on 820,30 €.

Kehotamme Teitä suorittamaan em. määrän 3.12.2026 mennessä tilille FI79 5230 0110 0442 20, viite 50 01004. Toivomme, ettei meidän tarvitse turvautua järeämpiin keinoihin.

Muistutamme samalla, että talvihuollot nyt -15 % marraskuun loppuun.

Salon Konehalli Oy, laskutus`,
    known: [
      ['jargon', 'suorittamaan em. määrän'],
      ['incentive', 'talvihuollot nyt -15 %'],
    ],
    unseen: [['tone', 'turvautua järeämpiin keinoihin']],
  },
  {
    name: 'saksanopettaja, Espoo, syntyperältään saksalainen, lasku yksityistunneista',
    subject: 'Saksantunnit, lasku 2026-31',
    body: `Hei Anne,

Elias on edistynyt paljon, hän uskaltaa nyt puhua kokonaisia lauseita. Konjunktiivi on vielä vaikea, mutta niin se on minunkin äidille.

Lasku 2026-31: 5 tuntia à 45,00 € = 225,00 €. Kaksi viime hetken peruutusta olen laskenut myös mukaan täydestä hinnasta, 90,00 €. Yhteensä 315,00 €.

Tili FI86 3939 1122 0033 02, viite 20 26312. Maksuaika on saksalaisen tavan mukaan, siis ripeästi.

Joululomalla voidaan tehdä yksi koeharjoitus, jos Elias haluaa.

Terveisin
Birgit Hanselmann`,
    known: [],
    unseen: [
      ['surprise', 'Kaksi viime hetken peruutusta olen laskenut myös mukaan'],
      ['dueDate', 'saksalaisen tavan mukaan, siis ripeästi'],
    ],
  },
  {
    name: 'muuttofirma, Vantaa, lasku ja kiirehtiminen samana päivänä',
    subject: 'Muuttolasku 8845 – maksathan heti',
    body: `Hei Essi,

kiitos, että valitsit meidät! Piano meni kolmanteen kerrokseen ilman naarmuja, pojat lähettävät terveisiä.

Lasku 8845: muutto 6 h x 100,00 € = 600,00 €, ALV 25,5 % 153,00 €, yhteensä 753,00 €. Tili FI36 5720 0445 5667 79, viite 88 45005.

Porraskoneen käyttö tulee vielä erikseen, siitä meillä ei ole tarkkaa hintaa tiedossa. Maksu ASAP, niin vältyt turhilta kuluilta.

Laatikot voit palauttaa Tikkurilaan joulukuun aikana.

Muutto-Hessu Oy`,
    known: [
      ['dueDate', 'maksathan heti'],
      ['dueDate', 'ASAP'],
      ['tone', 'niin vältyt turhilta kuluilta'],
    ],
    unseen: [['surprise', 'Porraskoneen käyttö tulee vielä erikseen']],
  },
  {
    name: 'tulkki, Oulu, lasku järjestölle, virkakieltä omin sanoin',
    subject: 'Tulkkauslasku T-77',
    body: `Hei,

lähetän laskun T-77 vanhempainillan arabiantulkkauksesta 12.11. Paikalla oli 23 vanhempaa, ja kysymyksiä tuli koulukyydeistä eniten.

Tulkkaus 3 h x 60,00 € = 180,00 €, matka 24,00 € sopimuksen mukaan, yhteensä 204,00 €. Olen arvonlisäverovelvollisuuden ulkopuolella.

Laskun mukainen rahamäärä olisi tarkoituksenmukaista ohjata saajan käytettäväksi toimituskuukautta seuraavan kuukauden kuluessa. Tili FI63 5740 0665 5443 38, viite 77 00125.

Seuraava ilta on tietääkseni helmikuussa, olen silloin vapaa.

Terveisin
Yasmin El-Khoury`,
    known: [],
    unseen: [
      ['jargon', 'olisi tarkoituksenmukaista ohjata saajan käytettäväksi'],
      ['dueDate', 'toimituskuukautta seuraavan kuukauden kuluessa'],
    ],
  },
  {
    name: 'muurari, Forssa, takkaurakan hinta-arvio joka muuttui',
    subject: 'Uusi hinta takasta',
    body: `Iltaa

Kävin läpi sen takan piirustukset ja alkuperäinen arvio 4 200 euroa ei nyt riitäkään. Uusi hinta on 5 100 euroa, alv mukana. Semmosta se on kun tiilet ja kaikki.

Jos ei tänä iltana tule vastausta, otan toisen työmaan ja sitten ootatte kesään.

Perustus on kunnossa, sen katsoin tiistaina. Tulen maanantaina 30.11. mittaamaan hormin, jos jatketaan.

Muuraus Nieminen`,
    known: [],
    unseen: [
      ['surprise', 'alkuperäinen arvio 4 200 euroa ei nyt riitäkään'],
      ['tone', 'Jos ei tänä iltana tule vastausta, otan toisen työmaan'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'valokuvaaja, Tampere, tavallinen lasku henkilökuvista',
    subject: 'Lasku 2026-140, henkilökuvat',
    body: `Hei Laura,

kiitos mukavasta kuvauspäivästä! Muokatut kuvat ovat jaetussa kansiossa, 12 henkilöä ja kaksi ryhmäkuvaa.

Lasku 2026-140 on liitteenä. Summa on 1 004,00 € (800,00 € + ALV 25,5 % 204,00 €) ja eräpäivä 9.12.2026.

Tili: FI73 5730 0221 1004 45
Viite: 202 61405

Jos jokin kuva kaipaa rajausta, kerro vain.

Terveisin
Iida Mäkelä`,
    attachments: [{ name: 'lasku-2026-140.pdf' }],
  },
  {
    name: 'putkiasentaja, Imatra, tavallinen lyhyt lasku',
    subject: 'Lasku 771',
    body: `Terve Arto,

lämminvesivaraaja on vaihdettu ja vanha viety pois. Takuu kaksi vuotta, kuitti varaajasta on laskun liitteenä.

Lasku 771, yhteensä 1 506,00 € sis. alv 25,5 %.
Eräpäivä 8.12.2026
Tili FI93 5620 0998 8776 65
Viite 7 71009

Terv. Jari`,
    attachments: [{ name: 'lasku771.pdf' }, { name: 'varaaja_kuitti.pdf' }],
  },
  {
    name: 'siivooja, venäjänkielinen, Helsinki, tavallinen kuukausilasku',
    subject: 'Siivous marraskuu, lasku 23',
    body: `Hei Katja,

marraskuussa siivosin sinun koti 4 kertaa, yhteensä 12 tuntia. Uunin puhdistus oli mukana, niin kuin me sovittiin.

Lasku 23: 12 h x 32 € = 384 €, alv on mukana.
Eräpäivä on 7.12.2026.
Tilinumero FI19 1572 3001 1223 32
Viite 23003

Tarvitsen uusi mikroliina ja lattian pesuaine, voitko ostaa?

Hyvää viikkoa!
Ljudmila`,
  },
  {
    name: 'koodari, Oulu, tavallinen tuntilasku puhekielellä',
    subject: 'Marraskuun lasku 2026-58',
    body: `Moi Petri,

tässä marraskuun lasku 2026-58. Tunteja tuli 20, 80 €/h eli 1 600 €, alv 25,5 % 408 €, yhteensä 2 008 €. Tuntierittely on liitteessä.

Eräpäivä ke 9.12.2026, tili FI42 5740 0332 2110 06, viite 20 26587.

Hakutoiminto on nyt testissä, kattele rauhassa ja huuda jos joku tökkii.

Samuli`,
    attachments: [{ name: 'lasku_2026-58.pdf' }, { name: 'tunnit_marras.xlsx' }],
  },
  {
    name: 'hieroja, Kuopio, tavallinen ensimmäinen muistutus',
    subject: 'Muistutus laskusta 612',
    body: `Hei Timo,

lasku 612 (hieronta 29.10., 55,00 €) erääntyi 12.11., enkä ole vielä nähnyt maksua tililläni. Olisitko ystävällinen ja maksaisit sen 4.12.2026 mennessä.

Tili FI36 5360 0112 2334 43
Viite 6 12003

Jos olet jo maksanut, tämän viestin voi unohtaa. Kiitos!

Terveisin
Heli Ruuskanen, koulutettu hieroja`,
  },
  {
    name: 'isännöintitoimisto, Lahti, muodollinen tavallinen muistutus yritykselle',
    subject: 'Maksumuistutus: lasku 30418',
    body: `Hyvä asiakas,

kirjanpitomme mukaan lasku 30418, liiketilan vuokra marraskuulta, on maksamatta. Laskun summa on 1 255,00 € ja eräpäivä oli 5.11.2026. Lasku on myöhässä 20 päivää.

Pyydämme maksamaan laskun viimeistään 4.12.2026 tilille FI20 1445 3000 6677 87, viite 304 18002. Tästä muistutuksesta ei peritä kulua.

Jos maksussa on ongelmia tai lasku on mielestänne väärä, soittakaa numeroon 03 555 0188, niin sovimme asiasta.

Ystävällisin terveisin
Vesijärven Isännöinti Oy
Y-tunnus 1987342-6`,
  },
  {
    name: 'puutarhuri, Naantali, tavallinen tarjous omenapuiden leikkauksesta',
    subject: 'Tarjous: omenapuiden leikkaus maaliskuussa',
    body: `Hei Raili,

kiitos kahvista ja kierroksesta puutarhassa. Seitsemän omenapuun hoitoleikkaus maksaa 502,00 € sisältäen arvonlisäveron 25,5 %. Hintaan kuuluu oksien poisvienti.

Työ tehdään maaliskuun alussa, kun pahimmat pakkaset ovat ohi. Siitä saa kotitalousvähennyksen.

Tarjous on voimassa 18.12.2026 asti. Vastaa tähän viestiin, jos hinta sopii.

Terveisin
Ulla Rantanen`,
  },
  {
    name: 'kääntäjä, Vaasa, tavallinen lasku, kaksikielinen yrittäjä',
    subject: 'Lasku 88/2026, käyttöohjeen käännös',
    body: `Hei Antti,

käyttöohjeen ruotsinnos lähti eilen, 48 sivua. Lasku 88/2026 on liitteenä: 1 200,00 € + ALV 25,5 % 306,00 € = 1 506,00 €.

Eräpäivä: 10.12.2026
IBAN: FI4840550100334453
Viite: 88 20266

Sanasto on viimeisellä välilehdellä, sitä voi käyttää seuraavissakin ohjeissa.

Ystävällisin terveisin
Maria Backlund`,
    attachments: [{ name: 'lasku_88_2026.pdf' }],
  },
  {
    name: 'musiikinopettaja, Joensuu, tavallinen lukukausilasku vanhemmille',
    subject: 'Viulutunnit, syyslukukauden toinen lasku (nro 45)',
    body: `Hei Kaisu,

Siiri soitti oppilasillassa hienosti, ja vibrato alkaa löytyä. Lasku 45 kattaa tunnit lokakuusta joulukuuhun: 10 kertaa à 36,00 €, yhteensä 360,00 €.

Lasku maksetaan 11.12.2026 mennessä tilille FI38 5770 0110 0998 81, viite 4 50029.

Tammikuussa jatketaan samalla ajalla, maanantaina klo 16.30.

Terkuin
Hanna`,
  },
  {
    name: 'auton korjaaja, Kemi, tavallinen lasku MobilePaylla',
    subject: 'Corollan huolto, lasku 2090',
    body: `Moikka,

Corolla on valmis: öljyt, suodattimet ja takapyyhkijä vaihdettu. Etujarruissa riittää vielä kulutuspintaa ens syksyyn.

Lasku 2090, 251,00 € (sis. alv 25,5 %). Maksa MobilePaylla numeroon 040 555 0117 viimeistään 3.12.2026.

Avaimet saa tiskiltä klo 17 asti.

Korjaamo Lumijärvi`,
  },
  {
    name: 'lastenhoitaja, Jyväskylä, tavallinen viikkolasku perheelle',
    subject: 'Hoitotunnit viikko 47, lasku 2026-47',
    body: `Moi Saara!

Viikolla 47 olin teillä 14 tuntia, 14 h x 18 € = 252 €. Lasku on 2026-47. Maksathan sen ti 1.12.2026 mennessä tilille FI44 5290 0667 7889 03, viite 20 26477.

Vilho nukkui pidemmät päikkärit kuin koskaan, ja hanskat löytyi hiekkalaatikosta.

Nähdään maanantaina!
Emma`,
  },
  {
    name: 'graafinen suunnittelija, Helsinki, tavallinen osalasku',
    subject: 'Lasku 2026-66, ilmeen toinen osa',
    body: `Hei Riikka,

logon lopulliset tiedostot ja käyttöohje ovat kansiossa. Sovimme maksusta kahdessa osassa, ja tämä on jälkimmäinen: 960,00 € + ALV 25,5 % 244,80 € = 1 204,80 €.

Lasku 2026-66 on liitteenä ja erääntyy 14.12.2026. Tilinumero FI87 5780 0776 6554 46, viite 20 26668.

Painotalon PDF-asetukset laitoin ohjeen loppuun.

Kiitos, oli hyvä projekti!
Veera`,
    attachments: [{ name: 'Lasku 2026-66.pdf' }],
  },
  {
    name: 'oikeustulkki, Helsinki, lasku käräjäoikeuden istunnosta, aiheena perintä ja uhkaus',
    subject: 'Lasku 2026-91, tulkkaus käräjäoikeudessa 17.11.',
    body: `Hei,

tulkkasin Helsingin käräjäoikeudessa tiistaina jutun, joka koski laitonta uhkausta ja perintää. Istunto kesti neljä tuntia, ja oikeudenkäynti jatkuu tammikuussa.

Lasku 2026-91: 4 h x 65,00 € = 260,00 €, ALV 25,5 % 66,30 €, yhteensä 326,30 €. Eräpäivä on 9.12.2026.

Tili FI78 5780 0102 0304 05
Viite 20 26914

Odotusaikaa ei tullut, koska istunto alkoi heti kello yhdeksän.

Ystävällisin terveisin
Leyla Karimi`,
  },
  {
    name: 'copywriter, Turku, lasku perintätoimiston verkkosivuista',
    subject: 'Lasku 2026-37, sivuston uudet tekstit',
    body: `Hei Mirva,

perintätoimiston sivuston tekstit on nyt kirjoitettu uudestaan. Otsikon "Viimeinen varoitus" tilalla on nyt "Kerro, jos maksaminen on vaikeaa", ja ulosottoa selittävä sivu lyheni puoleen.

Lasku 2026-37 on liitteenä: 880,00 € + ALV 25,5 % 224,40 € = 1 104,40 €. Eräpäivä 11.12.2026, tili FI82 5710 0554 4332 27, viite 20 26370.

Palautteet ehdin tehdä joulukuun alussa.

Terveisin
Jonna`,
    attachments: [{ name: 'lasku_2026-37.pdf' }],
  },
  {
    name: 'kirvesmies, Rovaniemi, lisätyö sovittu sähköpostilla',
    subject: 'Lasku 145, saunan lauteet ja sovittu lisätyö',
    body: `Moi Ismo,

lauteet on paikoillaan, ja haapa näyttää komealta. Lisätyönä tein oven karmin uusiksi, niin kuin sovittiin sähköpostilla 16.11. hintaan 125,50 €.

Lasku 145: lauteet 941,25 € ja karmi 125,50 €, yhteensä 1 066,75 €. Hinnoissa on alv 25,5 %.
Eräpäivä 10.12.2026
Tili FI94 5640 0778 8990 00
Viite 1 45004

Saunaa voi lämmittää heti.

T: Antti Kumpuniemi`,
  },
  {
    name: 'yöhoitaja, Kotka, lasku kuolinpesälle',
    subject: 'Lasku 2026-12, hoitoyöt lokakuussa',
    body: `Hyvä Marketta,

otan osaa suruunne. Isänne oli lämmin ihminen, ja hänen viimeinen yönsä oli rauhallinen.

Lasku 2026-12 koskee kuutta hoitoyötä lokakuussa, 6 x 160,00 €, yhteensä 960,00 €. Hoiva on arvonlisäverotonta. Eräpäivä on 8.1.2027, jotta pesän asiat ehditään järjestää.

Tili FI54 5620 0443 3221 19
Viite 20 26121

Jos pesän pankkitili ei ole vielä käytössä, ilmoittakaa minulle, niin siirretään päivää.

Lämpimin ajatuksin
Tuula Peltola`,
  },
  {
    name: 'teknisen tekstin kääntäjä, Espoo, jargonia lainauksina sanastotyössä',
    subject: 'Lasku 2026-70, talousviestinnän sanasto',
    body: `Hei Olli,

sanasto on valmis. Siinä on 180 talouden sanaa selityksineen, esimerkiksi "saatava" on nyt "raha, jonka asiakas on velkaa" ja "netto 30" on kirjoitettu auki päivämääräksi. Lainaukset "mitä pikimmin" ja "viipymättä" ovat huonojen esimerkkien sivulla.

Lasku 2026-70: 720,00 € + ALV 25,5 % 183,60 € = 903,60 €. Maksu 9.12.2026 mennessä tilille FI06 5720 0334 4556 62, viite 20 26707.

Terveisin
Sofia Lindgren`,
  },
  {
    name: 'teatterimuusikko, Tampere, lasku esityksestä jonka nimi kuulostaa uhkaukselta',
    subject: 'Lasku 2026-44, Maksa tai itke -esitykset',
    body: `Hei Pauliina,

kiitos syksystä! "Maksa tai itke" keräsi täydet katsomot, ja kriitikko kehui varsinkin velkojan laulua.

Lasku 2026-44: kolme esitystä à 250,00 €, yhteensä 750,00 €. Taiteilijan palkkiossa ei ole arvonlisäveroa. Eräpäivä 15.12.2026.
Tili FI65 5730 0887 7665 54
Viite 20 26448

Kevään harjoitukset alkavat tietääkseni 11.1., nuotit otan mukaan.

Olli-Pekka`,
  },
  {
    name: 'tuholaistorjuja, Turku, lasku ravintolalle',
    subject: 'Lasku 4410, rottien torjunta marraskuussa',
    body: `Hei Jarkko,

loukut on tarkastettu kahdesti, ja viimeisellä käynnillä kaikki olivat tyhjiä. Myrkkyä ei käytetty. Takaoven alle jäi 2 cm:n rako, se kannattaa tukkia ennen pakkasia.

Lasku 4410: 320,00 € + ALV 25,5 % 81,60 € = 401,60 €. Eräpäivä on maanantai 7.12.2026. Maksu tilille FI81 5710 0119 9887 72, viitteellä 44 10007.

Terveystarkastajalle menevä raportti on liitteenä.

Terveisin
Torjunta Aurajoki`,
    attachments: [{ name: 'raportti_marraskuu.pdf' }],
  },
  {
    name: 'kirjanpitäjä, Mikkeli, korjaa oman virheensä rauhallisesti',
    subject: 'Korjattu lasku 2026-133',
    body: `Hei Veikko,

viime viikon laskussa 2026-133 oli minun näppäilyvirheeni: tunteja oli seitsemän, vaikka tein kuusi. Kiitos, kun huomasit. Korjattu lasku on liitteenä, ja vanhan voit poistaa.

Oikea summa: 6 h x 70,00 € = 420,00 €, ALV 25,5 % 107,10 €, yhteensä 527,10 €. Eräpäivä siirtyi, se on nyt 10.12.2026.

Tili FI80 5270 0998 8770 07
Viite 202 61337

Terveisin
Pirkko Auvinen`,
    attachments: [{ name: 'lasku_2026-133_korjattu.pdf' }],
  },
  {
    name: 'ohjelmistotestaaja, Espoo, lasku laskutusjärjestelmän virheiden korjauksesta',
    subject: 'Lasku 2026-19, kalenterin testaus',
    body: `Hei Susanna,

kalenteri on testattu. Järjestelmä hyväksyi ennen päivän 30. helmikuuta, nyt se ilmoittaa virheestä. Kiireellisiksi merkityt pyynnöt menevät jonossa ensimmäisiksi, ja hylätyn maksukortin ilmoitus näkyy oikealla kielellä.

Lasku 2026-19: 10 h x 64,00 € = 640,00 €, ALV 25,5 % 163,20 €, yhteensä 803,20 €. Eräpäivä 11.12.2026.
Tili FI66 5290 0113 3445 58
Viite 20 26192

Raportti on liitteenä.

Terveisin
Dmitri Volkov`,
    attachments: [{ name: 'testiraportti.pdf' }],
  },
  {
    name: 'remonttiyritys, Pori, myöhäinen virallinen muistutus, tarjoaa maksusuunnitelmaa',
    subject: 'Toinen muistutus: lasku 3312',
    body: `Hyvä Jorma Salminen,

lasku 3312 (kylpyhuoneen laatoitus) erääntyi 26.10.2026, ja siitä on maksamatta 1 054,20 €. Muistutimme laskusta 9.11. Viivästyskorko lasketaan eräpäivästä alkaen, ja tämän muistutuksen huomautusmaksu on 5,00 €. Maksettavaa on nyt 1 059,20 €.

Maksun voi tehdä 9.12.2026 mennessä tilille FI42 5700 9988 7766 57, viite 33 12009. Jos koko summa on kerralla liikaa, voimme jakaa sen kolmeen osaan. Soita, niin sovitaan päivät.

Terveisin
Pinta ja Laatta Oy, Merja Koski
Puh. 02 555 0163`,
  },
  {
    name: 'kukkakauppias, Oulu, lasku hautajaiskukista, alennus sovittu',
    subject: 'Lasku 1518, kukat siunaustilaisuuteen',
    body: `Hyvä perhe Ojala,

kiitämme luottamuksesta. Arkkulaite tehtiin valkoisista neilikoista ja jäkälästä, kuten toivoitte.

Arkkulaite 220,00 €, kolme käsivihkoa à 40,00 € = 120,00 €, yhteensä 340,00 €. Sovitun kymmenen prosentin alennuksen (34,00 €) jälkeen maksettavaa on 306,00 €, sisältäen arvonlisäveron. Lasku on numero 1518.

Maksupäivä on 16.12.2026, tili FI82 5740 0990 0112 27, viite 15 18009.

Osaa ottaen
Kukkatupa Merikoski`,
  },
  {
    name: 'lukkoseppä, Vantaa, lasku murron jälkeen, laajennus sovittu puhelimessa',
    subject: 'Lasku 9021, lukkojen vaihto murron jälkeen',
    body: `Hei Hanna,

ikävä juttu tuo murto, onneksi kukaan ei ollut kotona. Etuovessa on nyt turvalukko, ja vanhat avaimet eivät enää käy. Terassin oven vaihdoimme myös, kuten sovimme puhelimessa 21.11.

Lasku 9021: kaksi lukkoa ja työ, yhteensä 602,40 € (480,00 € + ALV 25,5 % 122,40 €). Eräpäivä on 9.12.2026.
Tili FI19 5721 1112 2223 31
Viite 90 21006

Vakuutusyhtiö pyytää yleensä laskun ja poliisin rikosilmoituksen numeron. Rikkoutunut pesä on pussissa eteisen hyllyllä, jos poliisi tarvitsee sitä todisteeksi.

Terveisin
Lukko-Lehtinen Oy`,
  },
]
