/** Good Finnish mails with quotations, capitals and other people's dates. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'oikeustulkki Lappeenrannasta, lasku käräjäoikeuden istunnosta (lure: oikeussanat)',
    subject: 'Lasku 2026-118: tulkkaus käräjäoikeudessa 17.11.2026',
    body: `Hei Marjatta,

kiitos toimeksiannosta. Tulkkasin tiistaina 17.11.2026 Kymenlaakson käräjäoikeudessa suomen ja venäjän välillä. Syyttäjä, vastaaja ja kaksi todistajaa ehtivät kaikki puhua, ja istunto päättyi kello 14.30. Tuomio annetaan joulukuussa, mutta siihen ei tulkkia tarvita.

Lasku 2026-118
Tulkkaus 5,5 tuntia × 62,00 € = 341,00 €
Matka Lappeenrannasta Kouvolaan ja takaisin 176 km × 0,55 € = 96,80 €
Yhteensä ilman veroa 437,80 €
Arvonlisävero 25,5 % 111,64 €
Maksettavaa 549,44 €

Eräpäivä: keskiviikko 9.12.2026
Tili: FI25 5620 0912 3456 74
Viite: 202 61188

Lasku on myös liitteenä. Jos jokin kohta mietityttää, soita vain.

Ystävällisin terveisin
Svetlana Hirvonen`,
    attachments: [{ name: 'lasku-2026-118.pdf' }],
  },
  {
    name: 'ikkunanpesijä Hämeenlinnasta, lasku perintätoimistolle (lure: asiakkaan ala)',
    subject: 'Lasku 884, ikkunoiden pesu Raatihuoneenkadulla',
    body: `Hei Linnan Perinnän väki,

pesimme perintätoimistonne ikkunat ja lasiovet maanantaina 16.11. ja tiistaina 17.11.2026. Kiitos, että kaihtimet oli nostettu valmiiksi ylös, se nopeutti työtä paljon.

Ikkunat 42 kpl × 6,50 € = 273,00 €
Lasiovet 5 kpl × 9,00 € = 45,00 €
Veroton hinta 318,00 €
Arvonlisävero 25,5 % = 81,09 €
Laskun 884 summa on 399,09 €.

Eräpäivä on 10.12.2026. Maksu tilille FI35 4260 1000 4561 24, viite 88404.

Seuraavan pesun olemme merkinneet kalenteriin 17.5.2027.

Terveisin
Jani ja Eija Lehto
Kirkas Näkymä`,
  },
  {
    name: 'näytelmäkirjailija Turusta, lasku toisesta erästä (lure: lainattu uhkaus näytelmästä)',
    subject: 'Lasku 14/2026: näytelmä Kahden tulen talo',
    body: `Moi Kaarina!

Ihana kuulla, että lukuharjoitus meni hyvin. Muutin toisen näytöksen lopun niin kuin ohjaaja toivoi: koronkiskuri ei enää huuda, vaan sanoo hiljaa "Maksat huomenna, tai vien sinulta talon ja yöunet". Minusta se on paljon pelottavampi niin.

Sovimme tekijänpalkkioksi 2 400 €, ja maksoitte siitä puolet 3.9.2026. Tällä laskulla pyydän toisen puolen:

Lasku 14/2026
Summa 1 200,00 € (sisältää arvonlisäveron)
Eräpäivä 11.12.2026
Tili FI21 5710 0401 2345 62
Viite 14 20265

Korjatun käsikirjoituksen lähetin jo eilen dramaturgille. Nähdään ensi-illassa!

Lämpimin terveisin
Iiris Kallio`,
  },
  {
    name: 'jalkapalloerotuomari Oulusta, lasku otteluista (lure: varoitukset ja rangaistukset)',
    subject: 'Lasku 31, syksyn ottelut Oulussa',
    body: `Terve Pekka,

tässä lasku 31 syksyn kolmesta viimeisestä ottelusta. Rauhallista menoa oli, vain yksi viimeinen varoitus ja yksi punainen kortti, ja siitäkin pelaaja tuli jälkeen päin kättelemään.

3 ottelua × 45 € = 135,00 €
Ajot 64 km × 0,55 € = 35,20 €
Yhteensä 170,20 €

Eräpäivä 8.12.2026, tili FI05 5740 0110 9876 52, viite 31105.

Ottelupöytäkirjat löytyvät liiton järjestelmästä.

t. Ville Kemppainen`,
  },
  {
    name: 'itsepuolustuksen ohjaaja Tampereelta, lasku kurssista (lure: uhka, hyökkäys)',
    subject: 'Lasku 2026-77: itsepuolustuskurssi henkilökunnalle',
    body: `Hei Anne,

kiitos kahdeksasta mukavasta torstaista. Ryhmä oppi hyvin sen tärkeimmän: uhkaavassa tilanteessa ensin puhutaan, sitten poistutaan, ja vasta viimeiseksi torjutaan. "Jos et peräänny, kutsun vartijan" meni jo kaikilta tyynesti.

Laskun 2026-77 erittely:
8 harjoitusta × 95,00 € = 760,00 €
arvonlisävero 13,5 % = 102,60 €
yhteensä 862,60 €

Laskun voi maksaa tilille FI64 3939 0001 1223 32 viitteellä 20 26778. Eräpäivä on maanantai 14.12.2026.

Todistukset osallistujille ovat liitteenä yhdessä laskun kanssa.

Terkuin
Mikko Saarela`,
    attachments: [{ name: 'lasku-2026-77.pdf' }, { name: 'todistukset.pdf' }],
  },
  {
    name: 'verkkokehittäjä Espoosta, lasku uutiskirjepohjasta (lure: pohjan muuttuja tekstissä)',
    subject: 'Lasku 2026-204, uutiskirjepohjan korjaus',
    body: `Hei Johanna,

uutiskirjepohja toimii nyt. Vika oli siinä, että tervehdyksen muuttuja {{etunimi}} oli kirjoitettu pohjaan kahdella tavalla, ja siksi osa tilaajista näki nimensä paikalla tyhjää. Korjasin myös alatunnisteen, jossa luki yhä vanha osoite. Testasin kaiken kolmella sähköpostiohjelmalla.

Lasku 2026-204
12 tuntia × 78,00 € = 936,00 €
Alv 25,5 % = 238,68 €
Yhteensä 1 174,68 €
Eräpäivä 9.12.2026
Tilinumero FI44 7997 7976 5432 10
Viitenumero 202 62048

Tunnit ovat päivittäin eriteltyinä laskussa, joka on liitteenä.

Terveisin
Teemu Rantanen
Y-tunnus 2874531-1`,
    attachments: [{ name: 'Lasku_2026-204.pdf' }],
  },
  {
    name: 'kylttimaalari Raumalta, lasku kylteistä (lure: isot kirjaimet, MAKSA)',
    subject: 'Lasku 56 – huoltoaseman kyltit',
    body: `Hei Tuomo,

kyltit ovat nyt seinällä ja tolpassa, ja kuivuivat hyvin ennen sadetta. Tekstit ovat niin kuin piirsimme ne yhdessä:

1) PYSÄKÖINTI KIELLETTY, 2 kpl × 140 € = 280,00 €
2) MAKSA KASSALLE ENNEN TANKKAUSTA, 1 kpl = 190,00 €

Veroton hinta 470,00 €
Arvonlisävero 25,5 % 119,85 €
Lasku 56 yhteensä 589,85 €

Eräpäivä 15.12.2026. Tili FI15 4405 0012 3450 08, viite 56009.

Maali on ulkomaalia ja kestää pesun, mutta painepesuria kannattaa välttää kevääseen asti.

Terveisiä Raumalta
Harri Nurmi`,
  },
  {
    name: 'peltiseppä Seinäjoelta, arvio kattoremontista (lure: kate, brutto, prosentit)',
    subject: 'Kustannusarvio 2026-41: katon uusiminen, Törnäväntie',
    body: `Hyvä Elina ja Jouko,

kiitos kahvista ja siitä, että pääsin käymään ullakolla. Vanha kate on hauras varsinkin pohjoisen puolella, mutta alusrakenne on terve. Lappeita on kaksi, kaltevuus noin 30 %.

Arvio 2026-41, hinnat sisältävät arvonlisäveron 25,5 %:
Uusi peltikate 168 m² × 38 € = 6 384 €
Työ 52 tuntia × 48 € = 2 496 €
Telineet 620 €
Yhteensä 9 500 €

Arvio on voimassa 15.1.2027 asti. Jos työn aikana löytyy jotain yllättävää, pysäytän työn ja soitan, ja jatkamme vasta kun olemme sopineet hinnasta.

Lähetän laskun, kun katto on valmis ja olette sen katsoneet. Eräpäivä on 14 päivää laskun päiväyksestä.

Terveisin
Antti Kangas`,
  },
  {
    name: 'fysioterapeutti Kuopiosta, lasku hoidoista (lure: lääketieteen sanat)',
    subject: 'Lasku 1123: fysioterapia, neljä käyntiä',
    body: `Hyvä Raimo,

hienoa, että akuutti vaihe on ohi ja L5-hermojuuren oireet ovat helpottaneet. Jatka kotiharjoituksia kipurajan alapuolella, ja lopeta liike heti, jos puutuminen palaa.

Lasku 1123
Neljä käyntiä (3.11., 6.11., 12.11. ja 19.11.2026) × 72 € = 288,00 €
Terveydenhoitopalveluun ei lisätä arvonlisäveroa.
Eräpäivä: torstai 10.12.2026
Tili: FI30 5600 0500 9871 21
Viite: 1 12309

Kela-korvausta varten tarvittava selvitys on liitteenä laskun mukana. Hakuaika Kelaan on kuusi kuukautta käynnistä.

Voi hyvin!
Sanna Miettinen, fysioterapeutti`,
    attachments: [{ name: 'lasku-1123.pdf' }, { name: 'selvitys-kela.pdf' }],
  },
  {
    name: 'liike-englannin opettaja Vantaalta, lasku kurssista (lure: opetetut maksusanat)',
    subject: 'Lasku 2026-19: Business English, loka–marraskuu',
    body: `Hei Petri,

kurssi on nyt pidetty. Viimeisellä kerralla harjoittelimme laskutuksen sanastoa: mitä tarkoittavat "net 30", "overdue" ja "final notice", ja miten saman voi sanoa ystävällisemmin. Ryhmä oli taitava, ja nauroimme paljon.

Lasku 2026-19
6 kertaa × 85,00 € = 510,00 €
arvonlisävero 25,5 % = 130,05 €
yhteensä 640,05 €

Eräpäivä on perjantai 11.12.2026.
Tili FI82 1012 3000 5678 99
Viite 20 26192

Kurssin palautelomake on auki 18.12. asti, jos joku haluaa vielä vastata.

Kind regards ja hyvää joulun odotusta
Fiona Virtanen`,
  },
  {
    name: 'lammastilallinen Paimiosta, lasku karitsanlihasta',
    subject: 'Karitsanlihat, lasku 208',
    body: `Hei Satu!

Puolikas karitsa on nyt leikattu ja pakattu, ja tuon sen lauantaina 28.11. kello 10 ja 12 välillä, kuten sovimme. Paketeissa lukee ruhonosa ja paino.

Lasku 208
Karitsanlihaa 14,2 kg × 19,50 € = 276,90 €
Kotiinkuljetus 10,00 €
Yhteensä 286,90 € (sisältää arvonlisäveron 13,5 %)

Eräpäivä on 5.12.2026. Voit maksaa tilille FI41 5710 8802 3456 14 viitteellä 20802 tai MobilePaylla numeroon 040 739 2216.

Paahtopaistille on resepti mukana laatikossa. Hyvää ruokahalua!

Outi, Kevolan lammastila`,
  },
  {
    name: 'kielentarkastaja Jyväskylästä, lasku ohjeen selkeyttämisestä (lure: lainattu virkakieli)',
    subject: 'Lasku 2026-63: asiakasohjeen kielentarkistus',
    body: `Hei Helena,

sain ohjeen valmiiksi. Suurin muutos on sävyssä: esimerkiksi lause "mikäli suoritusta ei ole vastaanotettu määräaikaan mennessä, asia siirretään perittäväksi" on nyt "jos maksu myöhästyy, soita meille, niin sovitaan uusi päivä". Passiivia on enää siellä, missä tekijällä ei ole väliä.

Tarkistettu teksti on liitteenä, samoin lasku 2026-63:
84 sivua × 4,50 € = 378,00 €
Alv 25,5 % = 96,39 €
Maksettavaa yhteensä 474,39 €
Eräpäivä 16.12.2026
Tili FI98 5290 0203 3445 59, viite 20 26639

Vastaan mielelläni kysymyksiin, jos jokin ratkaisu näyttää oudolta.

Terveisin
Leena Paananen`,
    attachments: [{ name: 'asiakasohje-tarkistettu.docx' }, { name: 'lasku-2026-63.pdf' }],
  },
  {
    name: 'lukiolainen lastenvahti Järvenpäästä, lyhyt lasku',
    subject: 'Lasku 4, lastenhoito',
    body: `Moi Heidi! Kiitos kun sain taas olla Eetun ja Ainon kanssa, legotorni jäi vielä olkkarin lattialle :)

Lasku 4: kolme iltaa, yhteensä 9 tuntia × 10 € = 90 €. Voit maksaa MobilePaylla numeroon 045 231 8874 viimeistään perjantaina 4.12.2026.

Terkuin Nea`,
  },
  {
    name: 'kitaransoitonopettaja Porista, ensimmäinen muistutus',
    subject: 'Pieni muistutus: lasku 77, kitaratunnit',
    body: `Hei Markku,

toivottavasti teille kuuluu hyvää ja F-sointu soi jo puhtaasti.

Huomasin, että lasku 77 lokakuun tunneista on vielä maksamatta. Summa on 140,00 € ja eräpäivä oli 13.11.2026. Se on voinut hukkua sähköpostien joukkoon, joten laitan tiedot tähän uudestaan:

Tili FI82 5700 0104 4556 64
Viite 77004
Sopisiko maksupäiväksi perjantai 4.12.2026?

Jos olet jo maksanut, tämän viestin voi unohtaa. Ja jos päivä ei sovi, kerro, niin katsotaan toinen.

Terveisin
Olli Rosendahl`,
  },
  {
    name: 'siivousyrittäjä Kotkasta, toinen muistutus osamaksun jälkeen',
    subject: 'Lasku 412: jäljellä 150 €',
    body: `Hei Kirsi,

kiitos, sain 18.11. maksusi 260 €. Laskun 412 koko summa on 410 €, joten jäljellä on 150 €.

Voit maksaa loput 11.12.2026 mennessä tilille FI58 4170 0102 0304 06, viite 41205. Jos se tuntuu nyt hankalalta, voimme jakaa summan kahteen osaan. Soita tai vastaa tähän, mietitään yhdessä.

Siivoukset jatkuvat normaalisti torstaisin.

Ystävällisesti
Päivi Karhu, Kotkan Kotiapu`,
  },
  {
    name: 'lukkoseppä Helsingistä, asiallinen muistutus taloyhtiölle',
    subject: 'Muistutus laskusta 2026-1509',
    body: `Hyvä isännöitsijä Salmela,

lasku 2026-1509 As. Oy Vaahterakulman lukkotöistä, 318,00 €, oli määrä maksaa 10.11.2026. Emme ole vielä nähneet maksua tilillämme.

Uusi maksupäivä on maanantai 7.12.2026.
Tili: FI74 8000 1908 7654 32
Viite: 2026 15099

Alkuperäinen lasku on liitteenä. Jos laskussa on teistä jotain epäselvää tai se pitäisi lähettää toiseen osoitteeseen, kertokaa, niin korjaamme asian.

Ystävällisin terveisin
Lukkoliike Berg
Susanna Berg, 09 421 7730`,
    attachments: [{ name: 'lasku-2026-1509.pdf' }],
  },
  {
    name: 'keraamikko Fiskarsista, kuitti maksetusta tilauksesta',
    subject: 'Kuitti 2026-55, kiitos tilauksesta',
    body: `Hei Noora,

maksusi 176,90 € tuli perille 24.11.2026, lämmin kiitos! Tässä kuitti:

Kuitti 2026-55
6 mukia × 28,00 € = 168,00 €
Postitus 8,90 €
Yhteensä 176,90 €, josta arvonlisäveroa (25,5 %) 35,94 €
Maksettu verkkopankissa, maksettavaa ei jäänyt.

Paketti lähtee huomenna torstaina 26.11., ja saat seurantatunnuksen tekstiviestillä. Mukit kestävät konepesun.

Terveisin
Emilia Grönroos
Savipaja Emilia, Y-tunnus 3012457-3`,
  },
  {
    name: 'kukkakauppias Mikkelistä, hyvityslasku vaurioituneista kimpuista',
    subject: 'Hyvityslasku H-09 (laskuun 2026-331)',
    body: `Hei Arja,

kiitos kuvista. Kolme kimppua oli tosiaan paleltunut matkalla, ja olen siitä pahoillani. Palautamme niiden hinnan kokonaan.

Hyvityslasku H-09, koskee laskua 2026-331
3 kimppua × 45,00 € = 135,00 €

Palautus 135,00 € lähtee perjantaina 27.11.2026 samalle tilille, jolta maksoitte laskun. Teidän ei tarvitse tehdä mitään.

Ensi kerralla pakkaamme pakkasella kukat vaahtolaatikkoon.

Hyvää loppuviikkoa toivottaen
Kukkakauppa Kielo, Mirja Pulkkinen`,
  },
  {
    name: 'tallinpitäjä Ypäjältä, kuukauden yhteenveto ja lasku',
    subject: 'Marraskuun yhteenveto ja lasku 2026-11-07',
    body: `Hei Veera,

tässä marraskuun tilanne. Ruusu on ollut reipas ja syö hyvin.

Lasku 2026-11-07
Karsinapaikka, marraskuu 480,00 €
Kengitys 12.11. 95,00 €
Yhteensä 575,00 €
Maksettu 5.11. 300,00 €
Jäljellä 275,00 €

Eräpäivä jäljellä olevalle summalle on 10.12.2026. Tili FI40 4550 0100 6677 87, viite 2026 11077.

Joulukuun karsinapaikan hinta on sama 480 €, ja siitä tulee oma lasku joulukuun lopussa.

Terveisin
Tiina Uotila, Peltolan talli`,
  },
  {
    name: 'insinööritoimisto Vaasasta, tilinumeron vaihtuminen',
    subject: 'Tilinumeromme vaihtuu 1.1.2027',
    body: `Hyvä asiakkaamme,

vaihdamme pankkia, ja tilinumeromme muuttuu 1.1.2027.

Uusi tili on FI72 6601 0002 3456 76. Vanha tili on käytössä 31.3.2027 asti, joten jo lähetetyt laskut voi maksaa niin kuin niissä lukee. Laskujen viitteet ja eräpäivät eivät muutu.

Huijausviestejä liikkuu paljon. Jos haluatte varmistaa tiedon, soittakaa tuttuun numeroomme 06 318 4420 ja pyytäkää Carolaa.

Ystävällisin terveisin
Carola Nyman
Insinööritoimisto Nyman & Holm`,
  },
  {
    name: 'keittiöpuuseppä Nurmijärveltä, sovittu maksusuunnitelma',
    subject: 'Maksusuunnitelma, lasku 2026-88',
    body: `Hei Riikka,

kiva että soitit, ja totta kai tämä järjestyy. Sovimme puhelimessa, että maksat laskun 2026-88 (3 600 €) kolmessa osassa ilman lisäkuluja:

15.12.2026: 1 200 €
15.1.2027: 1 200 €
15.2.2027: 1 200 €

Tili on FI16 5092 0007 7889 93 ja viite kaikissa sama, 20 26888.

Jos jokin päivä alkaa tuntua tiukalta, ilmoita siitä rauhassa ennen sitä, niin siirretään.

Saranoita voi muuten säätää ristipäämeisselillä, jos ovi jää vinoon talven kuivassa.

Terveisin
Juhani Laaksonen`,
  },
  {
    name: 'häävalokuvaaja Savonlinnasta, tarjous kesälle 2027',
    subject: 'Tarjous 27-03: hääkuvaus 19.6.2027',
    body: `Hei Laura ja Daniel,

onnea kihlauksesta! Oli hauska tavata, ja Olavinlinnan ranta on kuvauspaikkana upea.

Tarjous 27-03 (hinnat sisältävät arvonlisäveron)
Kuvaus 8 tuntia ja noin 400 käsiteltyä kuvaa 1 450 €
Albumi, 40 sivua 320 €
Matkat 120 €
Yhteensä 1 890 €

Tarjous on voimassa 20.12.2026 asti. Jos päätätte varata päivän, lähetän varausmaksusta laskun, 400 €, ja se vähennetään loppusummasta. Loput 1 490 € maksetaan vasta, kun kuvat ovat teillä.

Sadepäivän varalta meillä on käytössä Linnankadun vanha makasiini.

Lämpimin terveisin
Jonna Tiainen`,
  },
  {
    name: 'arboristi Porvoosta, arvio puiden kaadosta (lure: myrskyuhka, kaato)',
    subject: 'Arvio: kolmen kuusen kaato Gammelbackassa',
    body: `Hei Stefan,

kävin katsomassa kuuset. Kaksi niistä uhkaa kaatua katolle seuraavassa kovassa myrskyssä, ja kolmannen juuristo on laho, joten ne kannattaa kaataa talven aikana.

Kaato pala kerrallaan, 3 kuusta × 260 € = 780 €
Kantojen jyrsintä 3 × 60 € = 180 €
Yhteensä 960 €, sisältää arvonlisäveron 25,5 %

Hinta on kiinteä ja voimassa 31.1.2027 asti. Kaadosta on hyvä ilmoittaa kaupungille, ja teen sen puolestasi. Lasku tulee työn jälkeen, ja sen eräpäivä on kaksi viikkoa laskun päiväyksestä.

Vastaa tähän viestiin, jos haluat minun varaavan päivän. Vapaata on 8.12. ja 10.12.

Terveisin
Robin Sundqvist`,
  },
  {
    name: 'remonttiyrittäjä Lahdesta, päivitetty arvio sovitun muutoksen jälkeen (lure: lisätyö)',
    subject: 'Päivitetty arvio 118B: kylpyhuone, sovittu muutos 17.11.',
    body: `Hei Minna,

päivitin arvion niin kuin sovimme työmaalla tiistaina 17.11.2026. Lisätyönä mukaan tuli lattialämmitys, jonka hyväksyit samana päivänä sähköpostilla.

Alkuperäinen arvio (118): 8 200 €
Lattialämmitys, sovittu 17.11.: 650 €
Uusi arvio (118B) yhteensä: 8 850 € (sisältää arvonlisäveron 25,5 %)

Muu pysyy ennallaan: aloitamme 11.1.2027 ja valmista on 5.2.2027. Laskutan puolet aloituspäivänä ja puolet, kun olet tarkastanut valmiin työn. Kummallekin laskulle tulee eräpäivä 14 päivää laskun päiväyksestä.

Päivitetty arvio on liitteenä.

Terveisin
Kimmo Ahonen, Lahden Laattamestarit`,
    attachments: [{ name: 'arvio-118B.pdf' }],
  },
  {
    name: 'kiviveistäjä Kurikasta, lasku kaiverruksesta (lure: isot kirjaimet, kuolema)',
    subject: 'Lasku 640, hautakiven kaiverrus',
    body: `Hyvä Aino,

kaiverrus on valmis, ja kivi on takaisin paikallaan Kurikan hautausmaalla. Teksti on sellaisena kuin sen toivoitte:

VEIKKO ILMARI
1941–2026
ÄLÄ ITKE, KUOLEMA ON VAIN OVI

Lasku 640
46 merkkiä × 6,50 € = 299,00 €
Vanhan tekstin kultaus 80,00 €
Yhteensä 379,00 € (sisältää arvonlisäveron)
Eräpäivä 18.12.2026
Tili FI24 4730 0500 1122 39
Viite 64004

Kesällä voitte pestä kiven pelkällä vedellä.

Osanottaen
Erkki Rinta-Koski`,
  },
  {
    name: 'podcast-äänittäjä Helsingistä, lasku jaksoista (lure: muiden asioiden määräajat)',
    subject: 'Lasku 2026-91, jaksot 5 ja 6',
    body: `Moikka Aleksi,

jaksot 5 ja 6 ovat miksattuina kansiossa. Jakson 7 raakaäänen tarvitsen ensi perjantaina, jotta ehditään julkaista ajallaan, ja kansikuvan voit lähettää, kun ehdit.

Lasku 2026-91
2 jaksoa × 210 € = 420,00 €
alv 25,5 % 107,10 €
yht. 527,10 €
Eräpäivä 9.12.2026
Tili FI89 7997 7955 6677 09
Viite 20 26914

Hyvä kausi tulossa!

Sampo`,
  },
  {
    name: 'nuohooja Siilinjärveltä, lasku savoksi',
    subject: 'Nuohouslasku 1207',
    body: `No terve Pentti,

kävin maanantaina 23.11. nuohoommassa, niinkun puhuttiin. Hormit ol ihan hyväs kunnossa, vuan saunan puolella on yks tiilj löysällä. Kahtoppa sitä kesällä.

Lasku 1207
2 hormia × 38 € = 76 €
matka 12 €
yhteesä 88 € (alvi mukana)

Eräpäevä on 8.12.2026. Tilj on FI54 4780 0109 0909 00 ja viite 1 20702.

Kiitos pullakahveesta, emännälle terveisiä!

Nuohooja Tauno Räsänen`,
  },
  {
    name: 'venekorjaaja Naantalista, lasku sovitusta lisätyöstä (lure: ylimääräinen työ)',
    subject: 'Lasku 2026-150: moottorin talvihuolto',
    body: `Moi Kalle,

sul o vene ny talviteloil ja kone huollettu. Vesipumpu vaihto oli lisätyö, minkä me sovittii puhelimes 9.11., ja hinta on just se mitä sillo sanottii.

Lasku 2026-150
Talvihuolto 290,00 €
Vesipumpun vaihto, sovittu 9.11. 165,00 €
Yhteensä 455,00 € (sisältää arvonlisäveron 25,5 %)

Eräpäivä 11.12.2026
Tili FI85 5710 5006 6778 83
Viite 202 61502

Vanhan pumpun siipipyörä on pussissa kajuutan pöydällä, jos haluat katsoa. Akun latasin samalla, siitä ei tule laskua.

Terveissi
Jari Vuorio, Luonnonmaan Vene`,
  },
  {
    name: 'perunanviljelijä Tyrnävältä, lasku koulukeittiölle',
    subject: 'Lasku 3306: perunat, viikot 45–47',
    body: `Hei Pirjo,

viikkojen 45, 46 ja 47 perunat on toimitettu keittiölle. Lajike oli kaikissa Nicola.

Viikko 45: 120 kg
Viikko 46: 120 kg
Viikko 47: 100 kg
Yhteensä 340 kg × 0,90 € = 306,00 €
Arvonlisävero 13,5 % 41,31 €
Laskun 3306 loppusumma 347,31 €

Eräpäivä on 17.12.2026. Maksu tilille FI12 5361 0001 2349 80, viite 3 30602.

Viikolla 49 tulen poikkeuksellisesti tiistaina 1.12., koska keskiviikkona auto on katsastuksessa.

Terveisin
Heikki Ylikärppä`,
  },
  {
    name: 'huskyopas Muoniosta, lasku matkatoimistolle',
    subject: 'Lasku 2026-34, huskyretki 21.11.2026',
    body: `Hei Katja,

ryhmänne oli mahtava ja koirat saivat enemmän rapsutuksia kuin koko syksynä. Lämpötila oli –14 °C, mutta kukaan ei palellut.

Lasku 2026-34
Aikuiset 12 × 95 € = 1 140 €
Lapset 4 × 55 € = 220 €
Yhteensä 1 360 €, arvonlisävero 13,5 % sisältyy hintaan

Eräpäivä: maanantai 14.12.2026
IBAN FI66 5640 0100 3344 52
Viite 20 26341

Lasku on liitteenä. Valokuvat lähetän viikonloppuna erikseen, ja ne kuuluvat hintaan.

Terveisiä tunturista
Sammeli Näkkäläjärvi`,
    attachments: [{ name: 'lasku-2026-34.pdf' }],
  },
  {
    name: 'ruotsinkielinen kääntäjä Tammisaaresta, lasku vähän kankealla suomella',
    subject: 'Lasku 45 käännöksestä',
    body: `Hei Timo,

käännös on nyt valmis ja se on liitteenä. Yksi kohta sivulla 9 minä käänsin vapaasti, koska suomalainen sananlasku ei ole olemassa ruotsiksi. Sano jos et pidä siitä.

Lasku 45:
2 350 sanaa × 0,16 € = 376,00 €
Arvonlisävero 25,5 % = 95,88 €
Yhteensä 471,88 €

Eräpäivä on 12. joulukuuta 2026. Tilini on FI50 4055 1200 4455 61 ja viite on 45007.

Kiitos hyvästä yhteistyöstä ja mukavaa viikkoa!

Ystävällisin terveisin
Gunilla Ekholm`,
    attachments: [{ name: 'esite-sv.docx' }],
  },
  {
    name: 'virolainen maalari, lasku Vantaan työstä, ei äidinkieli',
    subject: 'Lasku 2026/28 maalaus Tikkurila',
    body: `Tere Janne!

Työ on valmis perjantai 20.11.2026. Olohuone ja kaksi makuuhuonetta, kaikki seinät kaksi kertaa maalattu. Jos löydät joku pieni kohta mistä et tykkää, soita ja minä tulen korjaamaan, se ei maksa sinulle mitään.

Lasku 2026/28
Seinät 96 m² × 9 € = 864 €
Maali, kuten sovittu, 210 €
Yhteensä 1074 € (hinta sisältää arvonlisäveron)

Eräpäivä on 10.12.2026.
Tili EE30 2200 2210 1234 5671
Saaja Kalev Tamm OÜ
Viestiin kirjoita: lasku 2026/28

Kiitos, oli hyvä asiakas!
Kalev`,
  },
  {
    name: 'pianonvirittäjä Joensuusta, lasku virityksestä (lure: prosentit ja luvut)',
    subject: 'Lasku 519: flyygelin viritys 18.11.',
    body: `Hei Kulttuuritalon väki,

viritin flyygelin keskiviikkona 18.11.2026 tasolle 442 Hz, kuten konsertin solisti toivoi. Salin ilmankosteus oli vain 28 %, ja soittimelle sopisi 40–50 %. Suosittelen kostutinta lavan taakse ennen pakkasia.

Viritys 150,00 €
Kahden vasaran hionta, sovittu paikan päällä Kaisan kanssa 40,00 €
Veroton summa 190,00 €
Alv 25,5 % 48,45 €
Lasku 519 yhteensä 238,45 €

Eräpäivä 9.12.2026, tili FI68 5770 0400 8899 18, viite 51907.

Terveisin
Risto Turunen`,
  },
  {
    name: 'juoksuvalmentaja Kuusamosta, kuukausilasku (lure: aikaraja, myöhästyminen)',
    subject: 'Lasku 2026-11: juoksuvalmennus, marraskuu',
    body: `Moi Sini!

Maraton 3.58.12, onnittelut! Aikaraja oli 6 tuntia, ja sinä myöhästyit omasta tavoitteestasi vain kaksi minuuttia. Nyt viikko kevyttä, ja sitten viimeinen mahdollisuus nauttia sulista poluista.

Lasku 2026-11
Valmennus marraskuu 95,00 € (sisältää arvonlisäveron)
Eräpäivä 4.12.2026
Tili FI55 5365 0200 1144 68
Viite 20 26118

Joulukuun ohjelma tulee sinulle sunnuntaina 29.11.

Terkuin
Jaakko`,
  },
  {
    name: 'kirjansitoja Kokkolasta, korjattu lasku oman virheen jälkeen',
    subject: 'Korjattu lasku 302B, kirjansidonta',
    body: `Hei Maria,

kiitos, että huomasit virheen. Laskussa 302 oli kymmenen kirjaa, vaikka sidoin niitä yhdeksän. Anteeksi sekaannus. Laskua 302 ei siis tarvitse maksaa. Sen tilalla on tämä:

Lasku 302B
9 kirjaa × 34,00 € = 306,00 € (sisältää arvonlisäveron)
Eräpäivä 14.12.2026
Tili FI31 4970 0500 7711 08
Viite 30229

Korjattu lasku on myös liitteenä.

Terveisin
Birgitta Sandbacka`,
    attachments: [{ name: 'lasku-302B.pdf' }],
  },
  {
    name: 'pitopalvelu Pieksämäeltä, lasku juhlista (lure: maksa ruokana, heti)',
    subject: 'Lasku 218: 70-vuotisjuhlien ruoat',
    body: `Hei Sirkka,

kiitos kutsusta keittiöönne! Maksalaatikko meni heti, ja maksapasteijasta jäi vain yksi viipale. Vieraista kolme kysyi, mistä maksa oli ostettu: se oli Pieksämäen lihakaupasta.

Lasku 218
Noutopöytä 40 henkilöä × 27,50 € = 1 100,00 €
Kakku 95,00 €
Yhteensä 1 195,00 € (sisältää arvonlisäveron 13,5 %)

Eräpäivä on tiistai 15.12.2026.
Tili FI21 4760 0100 4488 04
Viite 21801

Kaksi tarjoiluvatianne jäi autoomme, tuon ne perjantaina.

Terveisin
Pitopalvelu Maija Väisänen`,
  },
  {
    name: 'eräopas Kuhmosta, lasku retkestä (lure: erä-sanat)',
    subject: 'Lasku 2026-09, eräretki 13.–15.11.2026',
    body: `Hyvä Pohjan Eräveikot ry,

kiitos hienosta retkestä. Karhunjäljet olivat tuoreet, ja eräkokin kalakeitto kelpasi kaikille. Polttopuut kannoimme laavulle kolmessa erässä, ja viimeinen erä jäi sinne seuraaville kulkijoille.

Lasku 2026-09
Opastus 3 päivää × 240 € = 720,00 €
Ruoat 8 henkilöä × 36 € = 288,00 €
Yhteensä 1 008,00 € (sisältää arvonlisäveron)

Eräpäivä: 11.12.2026
Tili: FI56 5760 0200 9900 17
Viite: 20 26095

Ystävällisin terveisin
Eräopas Matti Heikkinen
Y-tunnus 2456784-5`,
  },
  {
    name: 'suutari Kemistä, lasku teatterille (lure: korko kengissä)',
    subject: 'Lasku 77-2026: kenkien korjaus, Keminmaan kesäteatteri',
    body: `Hei Henna,

kengät ovat valmiina noudettavaksi. Korot olivat kuluneet pahasti kuudessa parissa, ja kuningattaren saappaisiin vaihdoin korkeammat korot, kuten puvustaja pyysi.

Uudet korkolaput 6 paria × 14 € = 84 €
Korkeat korot saappaisiin 38 €
Yhteensä 122 € (sisältää arvonlisäveron)

Laskun numero on 77-2026, eräpäivä 10.12.2026. Voit maksaa kortilla tai käteisellä, kun haet kengät, tai tilille FI16 5640 0500 1234 71 viitteellä 77 20260.

Olen liikkeessä arkisin 9–17.

Terveisin
Suutari Aslak Kenttä`,
  },
  {
    name: 'asianajaja Kouvolasta, lasku perunkirjoituksesta (lure: perintö, velat, lain sanat)',
    subject: 'Lasku 2026-417, isänne perunkirjoitus',
    body: `Hyvä Tarja Mäkelä,

perukirja on nyt allekirjoitettu ja lähetetty Verohallintoon. Kuolinpesän varat ylittivät velat, joten pankkilaina maksetaan pesästä, eikä teistä kukaan vastaa siitä omilla rahoillaan. Perintöveron päätökset tulevat kullekin postissa, arviolta keväällä.

Lasku 2026-417
Perunkirjoitus sovittuun kiinteään hintaan 850,00 €
Arvonlisävero 25,5 % 216,75 €
Yhteensä 1 066,75 €

Eräpäivä on 18.12.2026. Lasku kuuluu pesälle, ja sen voi maksaa pesän tililtä.
Tilimme FI40 1260 3000 4567 87
Viite 202 64172

Jäljennös perukirjasta ja lasku ovat liitteenä. Soittakaa, jos jokin jäi mieleen, puhelusta ei tule kuluja.

Lämpimästi osaa ottaen
Eero Sarkkinen, asianajaja`,
    attachments: [{ name: 'perukirja.pdf' }, { name: 'lasku-2026-417.pdf' }],
  },
  {
    name: 'unikouluttaja Hyvinkäältä, lasku luennosta (lure: velka, korko, maksaa takaisin)',
    subject: 'Lasku 12: luento univelasta 12.11.2026',
    body: `Hei Jarkko,

kiitos, että sain tulla. Parasta oli vuorotyöläisten keskustelu: univelka kasvaa korkoa, mutta sen voi maksaa takaisin jo muutamassa yössä. "Velkaa ei makseta väkisin nukkumalla", kuten työterveyslääkärinne sanoi.

Lasku 12
Luento, 2 tuntia 480,00 €
Arvonlisävero 25,5 % 122,40 €
Yhteensä 602,40 €
Eräpäivä 10.12.2026
Tili FI05 5190 0200 5678 15
Viite 12030

Luennon kalvot ja lasku ovat liitteenä.

Rauhallisia öitä
Maarit Eskola`,
    attachments: [{ name: 'kalvot.pdf' }, { name: 'lasku-12.pdf' }],
  },
  {
    name: 'hiihdonopettaja Leviltä, lasku ryhmätunneista (lure: laskut mäessä)',
    subject: 'Lasku 2026-L6: laskettelutunnit 20.–22.11.',
    body: `Moi Essi!

Lapset kehittyivät hurjasti. Ensimmäiset laskut olivat vielä auraamista, mutta sunnuntain viimeinen lasku eturinteestä meni jo sivuluisussa. Jyrkin lasku jätettiin suosiolla ensi vuoteen.

Lasku 2026-L6
Ryhmätunnit 3 päivää × 130 € = 390,00 €
Kypärien vuokra 5 × 8 € = 40,00 €
Yhteensä 430,00 € (sisältää arvonlisäveron)

Eräpäivä perjantai 11.12.2026
Tili FI86 5640 2100 5566 39
Viite 2 02662

Toisen kypärän soljessa on vika, ja vaihdan sen uuteen ennen joulua.

Terkuin Levin mäestä
Saku Ollila`,
  },
  {
    name: 'ampumahiihtoseuran rahastonhoitaja Kontiolahdelta, muistutus leirimaksusta (lure: sakkokierros)',
    subject: 'Muistutus: syysleirin lasku 58',
    body: `Hei Jukka,

leirillä oli hyvä henki, ja Veetin ammunta parani niin, että viimeisessä kisassa tuli vain yksi sakkokierros.

Syysleirin lasku 58, 120 €, on meidän kirjoissa vielä auki. Eräpäivä oli 16.11.2026. Kävisikö, että maksat sen viimeistään 7.12.2026? Tili on FI45 5770 2100 3322 72 ja viite 58052.

Jos maksu on jo matkalla, kiitos siitä. Ja jos seuran tuesta olisi apua, se onnistuu hiljaisesti, laita vain minulle viesti.

Terveisin
Anu Kettunen, rahastonhoitaja`,
  },
  {
    name: 'mökin vuokraaja Padasjoelta, takuumaksun palautus',
    subject: 'Takuumaksunne 200 € palautuu, mökki Kuikka',
    body: `Hei Merja ja perhe,

kiitos vierailusta, jätitte mökin todella siistiin kuntoon. Palautan takuumaksun 200 € kokonaan. Se lähtee torstaina 26.11.2026 tilille, jolta sen maksoitte.

Vuokra 540 € on maksettu 2.11., joten teiltä ei puutu mitään.

Saunalle jäi yksi sininen lasten pipo. Postitanko sen teille?

Tervetuloa toistekin
Seppo Kaukonen`,
  },
  {
    name: 'eläinlääkäri Loimaalta, lasku leikkauksesta (lure: lääketieteen sanat, kiireellisyys)',
    subject: 'Lasku 5521: Rontin leikkaus 19.11.2026',
    body: `Hei Susanna,

Rontti toipuu hyvin. Gastroskopiassa mahasta löytyi sukka, ja kiireellinen leikkaus oli oikea ratkaisu. Tikit poistetaan 3.12. kello 15. Soita meille heti, jos se oksentaa tai haava turpoaa.

Lasku 5521, kuten hinta-arviossa, jonka hyväksyit ennen leikkausta:
Tutkimus ja tähystys 310,00 €
Leikkaus ja nukutus 640,00 €
Lääkkeet kotiin 47,50 €
Yhteensä 997,50 € (sisältää arvonlisäveron)

Eräpäivä on 17.12.2026, tili FI91 5111 0004 4556 35, viite 5 52105. Jos haluat maksaa osissa, soita, niin sovitaan päivät.

Vakuutusyhtiötä varten tarvitset liitteenä olevan erittelyn.

Rapsutuksia Rontille
Eläinlääkäriasema Tassu, Kati Heino`,
    attachments: [{ name: 'lasku-ja-erittely-5521.pdf' }],
  },
  {
    name: 'freelancetoimittaja Tampereelta, lasku jutuista (lure: otsikot lainattuina)',
    subject: 'Lasku 2026-52, marraskuun jutut',
    body: `Hei Ulla,

tässä lasku 2026-52 kolmesta marraskuun jutusta:

"Kaupunki uhkaa haastaa rakentajan oikeuteen" 280 €
"Maksa tai muuta pois: vuokralaisten talvi" 320 €
"Luottotiedot menivät – ja tulivat takaisin" 250 €
Yhteensä ilman veroa 850,00 €
Arvonlisävero 25,5 % 216,75 €
Maksettavaa 1 066,75 €

Eräpäivä on 15.12.2026.
Tili FI53 5730 0800 2211 66, viite 20 26529

Neljännen jutun dedis on sinulla tiedossa, palautan sen maanantaina 30.11.

t. Roosa Peltomaa`,
  },
  {
    name: 'maalaustaiteen konservaattori Turusta, välilasku seurakunnalle (lure: Viimeinen tuomio)',
    subject: 'Lasku 2026-22: Viimeinen tuomio, konservoinnin toinen vaihe',
    body: `Arvoisa kirkkoherra Laine,

alttaritaulun Viimeinen tuomio toinen vaihe on tehty. Tummunut vernissa on poistettu, ja kadotettujen joukosta paljastui pelästynyt veronkantaja, jonka kädessä lukee MENE TEKEL. Kolmas vaihe alkaa 11.1.2027.

Sovimme, että 6 000 € maksetaan kolmessa yhtä suuressa osassa. Ensimmäinen osa on maksettu 30.9.2026. Tämä lasku koskee toista osaa.

Laskun numero: 2026-22
Summa: 2 000,00 € (sisältää arvonlisäveron)
Eräpäivä: 18.12.2026
Tili: FI80 5710 1100 3344 22
Viite: 20 26228

Vaiheraportti kuvineen ja lasku ovat liitteenä.

Kunnioittavasti
Ebba Wallenius, konservaattori`,
    attachments: [{ name: 'vaiheraportti-2.pdf' }, { name: 'lasku-2026-22.pdf' }],
  },
  {
    name: 'pakohuoneyrittäjä Lappeenrannasta, lasku tykypäivästä (lure: pelin uhkaukset ja aikaraja)',
    subject: 'Lasku 1045 – pakohuone 13.11.',
    body: `Hei Ilona,

oli ilo katsoa teidän ryhmän peliä! Pelin alussa kaiuttimesta kuuluva "Teillä on 60 minuuttia, tai ovi ei aukea enää koskaan" säikäytti selvästi vain pomon. Pääsitte ulos ajassa 57.40.

Lasku 1045
10 pelaajaa × 26 € = 260,00 €
Kahvit ja pullat 10 × 5 € = 50,00 €
Yhteensä 310,00 € (sisältää arvonlisäveron)
Eräpäivä 9.12.2026
Tili FI13 5620 1100 7788 66
Viite 1 04508

Ryhmäkuva on liitteenä.

Terveisin
Pakohuone Linnoitus, Atte Pöyhönen`,
    attachments: [{ name: 'ryhmakuva.jpg' }],
  },
  {
    name: 'radiospiikkaaja Kuopiosta, muistutus (lure: spiikattu mainosteksti)',
    subject: 'Muistutus laskusta 2026-70, radiospotit',
    body: `Hei Antero,

kuulin spotin aamulla autossa, ja "Kaikki talvitakit nyt –30 %, vain lauantaihin!" soi mukavasti. Kiitos, että pidit sen toisen oton.

Laskun 2026-70 maksu ei ole vielä näkynyt tililläni. Summa on 376,50 € ja eräpäivä oli 18.11.2026. Sopisiko teille uudeksi maksupäiväksi keskiviikko 2.12.2026?

Tili FI17 5600 0200 6644 91
Viite 20 26707

Laitan laskun varmuuden vuoksi uudestaan liitteeksi. Jos se on jo maksettu, kaikki on kunnossa.

Terveisin
Kaisu Hyvärinen`,
    attachments: [{ name: 'lasku-2026-70.pdf' }],
  },
  {
    name: 'autokoulu Rovaniemeltä, muutos aikatauluun (lure: kokeen määräaika)',
    subject: 'Ajotunti siirtyy, hinta pysyy samana',
    body: `Hei Oona,

huominen ajotunti siirtyy maanantaihin 30.11.2026 kello 16, koska auto on huollossa. Hinta ei muutu, ja tunti kuuluu jo maksamaasi kurssiin, joten uutta laskua ei tule.

Teoriakoe pitää varata viimeistään kaksi viikkoa ennen toivottua päivää, ja ajokorttilupa on voimassa kolme vuotta. Sinulla on siis hyvin aikaa.

Kerro, jos maanantai ei käy, niin etsitään toinen aika.

Terveisin
Napapiirin Ajo, Tero Juntunen`,
  },
  {
    name: 'pieni tilitoimisto Iisalmesta, yhteenveto kahdesta avoimesta laskusta',
    subject: 'Yhteenveto laskuista 901 ja 917',
    body: `Hei Esa,

pyysit yhteenvedon siitä, mitä on vielä auki. Laskuja on kaksi:

Lasku 901, syyskuun kirjanpito 186,00 €, eräpäivä 30.11.2026, viite 90104
Lasku 917, lokakuun kirjanpito 204,00 €, eräpäivä 14.12.2026, viite 91705
Yhteensä 390,00 €

Molemmat maksetaan tilille FI41 4720 0100 5544 85. Kumpikaan ei ole myöhässä.

Marraskuun kuitit tarvitsen 10.12. mennessä, jotta arvonlisäveroilmoitus ehtii ajoissa verottajalle.

Hyvää loppuviikkoa
Tuula Kärkkäinen`,
  },
]
