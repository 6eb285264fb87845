/** Good Finnish mails as freelancers and small firms of many regions send them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'iäkäs pianonvirittäjä Kuopiosta, lasku flyygelin virityksestä',
    subject: 'Lasku 2026-118, flyygelin viritys 19.11.2026',
    body: `Hyvä Kaarina Vepsäläinen,

kiitos kahvista ja siitä, että sain taas hoitaa flyygeliänne. Ne kaksi ylä-äänten kieltä, joista puhuimme, kestävät hyvin kevääseen, joten niistä ei tarvitse vielä päättää mitään.

Lasku 2026-118
Viritys 19.11.2026: 140,00 €
Matka Kuopiosta Siilinjärvelle ja takaisin: 25,00 €
Yhteensä 165,00 €, josta arvonlisäveroa 25,5 % on 33,53 €

Eräpäivä on 9.12.2026.
Tilinumero: FI74 5600 0520 1234 59
Viite: 20261188

Pidättehän huoneen kosteuden talvella yli 40 prosentissa, niin vire pysyy.

Lämpimin terveisin
Eino Rytkönen, pianonvirittäjä`,
  },
  {
    name: 'hääkuvaaja Turusta pyytää varausmaksua',
    subject: 'Varausmaksu hääkuvauksesta 12.6.2027, lasku 3071',
    body: `Hei Milla ja Joona!

Ihanaa, että valitsitte minut kuvaajaksi. Päivä 12.6.2027 on nyt kalenterissani teidän nimellänne.

Sovimme, että varausmaksu on 30 % kuvauksen hinnasta. Koko hinta on 2 400 €, joten varausmaksu on 720 € (sisältää arvonlisäveron 25,5 %). Loput 1 680 € laskutan kesäkuussa häiden jälkeen.

Laskun numero: 3071
Summa: 720 €
Eräpäivä: perjantai 11.12.2026
Tili: FI52 1024 3000 1207 78
Viite: 3071007

Lasku on liitteenä. Jos suunnitelmat muuttuvat, varausmaksu palautetaan kokonaan 31.3.2027 asti, kuten sopimuksessa lukee.

Kevättä odotellen
Saara Hellsten`,
    attachments: [{ name: 'lasku-3071.pdf' }],
  },
  {
    name: 'putkimies Oulusta, murteinen lasku kotitaloudelle',
    subject: 'Lasku 845, keittiön hanan vaihto',
    body: `No terve Pekka!

Hana on nyt paikallaan ja pittää vettä niinku pitääki. Tässä lasku.

Lasku nro 845
- työ 2,5 h x 62 € = 155 €
- hana Oras, se jonka valittit: 189 €
- liittimet ja tiivisteet: 18 €
Yhteensä 362 €, siinä on alv 25,5 % mukana.

Maksupäivä on keskiviikko 9.12.2026. Tili FI39 5740 2010 0234 55, viite 84505.

Työn osuudesta saat kotitalousvähennyksen, laita tämä lasku talteen verottajaa varten. Jos hanasta kuuluu jotaki outoa, soita niin tuun kattomaan, se kuuluu hintaan.

T. Jarkko
Putki-Jarkko, Y-tunnus 2458137-2`,
  },
  {
    name: 'lakitekstien kääntäjä Helsingistä, lasku jossa sanastossa on maksuehtoja (houkutin)',
    subject: 'Lasku K-2026-77: puitesopimuksen käännös',
    body: `Hyvä Annika Rosenström,

käännös on valmis ja palautettu teille maanantaina 23.11.2026. Liitin mukaan sanaston, jossa selitän, miksi "net 30 EOM" on suomeksi "30 päivää laskutuskuukauden lopusta" ja miksi "without prejudice" kannattaa avata kokonaiseksi lauseeksi.

Laskun tiedot:
Laskun numero: K-2026-77
Englanti–suomi, 6 400 sanaa x 0,20 €: 1 280,00 €
Arvonlisävero 25,5 %: 326,40 €
Maksettavaa yhteensä: 1 606,40 €
Eräpäivä: 10.12.2026
Tili: FI78 1590 3000 0118 72
Viite: 2026778

Laskun ja sanaston löydätte liitteistä. Vastaan mielelläni, jos jokin termi jäi mietityttämään.

Ystävällisin terveisin
Leena Vuorela`,
    attachments: [{ name: 'lasku-K-2026-77.pdf' }, { name: 'sanasto.pdf' }],
  },
  {
    name: 'teatterin valosuunnittelija, lasku Rikos ja rangaistus -esityksestä (houkutin)',
    subject: 'Lasku 26-041, Rikos ja rangaistus, valosuunnittelu',
    body: `Moi Tuukka,

huikea ensi-ilta! "Tunnusta, aikasi loppuu" -kohtauksen punainen toimi juuri niin kuin toivoimme, ja tuomion jälkeinen pimeys sai katsomon ihan hiljaiseksi.

Tässä sovittu toinen ja viimeinen erä suunnittelusta:

Lasku 26-041
Valosuunnittelu, 2. erä: 2 000,00 €
Alv 25,5 %: 510,00 €
Yhteensä 2 510,00 €
Eräpäivä: 14.12.2026
Tilille FI85 3636 3010 0112 29, viite 260413

Valoajot ovat teatterin kovalevyllä kansiossa RIKOS_FINAL. Päivystän puhelimessa lauantain 28.11.2026 esityksen ajan.

Terkuin
Iiris Kallas`,
  },
  {
    name: 'kirjanpitäjä Tampereelta, kuukausilasku',
    subject: 'Kirjanpito, marraskuu 2026 – lasku 11204',
    body: `Hei Riikka,

marraskuun kirjanpitosi lasku on liitteenä. Summa on sama kuin ennenkin:

Kuukausimaksu: 160,00 €
Arvonlisävero 25,5 %: 40,80 €
Yhteensä: 200,80 €

Laskun numero on 11204 ja eräpäivä 8.12.2026. Maksu tilille FI31 5730 0820 1233 43 viitteellä 112040.

Muistathan, että lokakuun arvonlisäveroilmoituksen määräpäivä on 14.12.2026 – minä hoidan sen, kunhan saan sinulta puuttuvan kahvikoneen kuitin viimeistään torstaina 3.12.2026.

Mukavaa viikkoa!
Satu Lehtimäki
Tilitoimisto Numerolla`,
    attachments: [{ name: 'lasku-11204.pdf' }],
  },
  {
    name: 'ukrainalaistaustainen siivooja Vantaalta, lasku yksinkertaisella suomella',
    subject: 'Lasku 58 siivous marraskuu',
    body: `Hyvää päivää Hannele,

lähetän laskun siivouksesta. Marraskuussa minä siivosin teidän kotona neljä kertaa.

Lasku numero 58
4 kertaa, yksi kerta 75 euroa = 300 euroa
Hinnassa on mukana vero 25,5 %.

Maksupäivä: 7.12.2026
Tili: FI51 8000 1971 0234 53
Viite: 58007

Ensi kerta on torstai 3.12.2026 kello 9. Koira saa olla kotona, me olemme nyt ystävät.

Kiitos paljon ja hyvää viikkoa
Oksana Melnyk`,
  },
  {
    name: 'graafinen suunnittelija Jyväskylästä, hyvityslasku virheestä',
    subject: 'Hyvityslasku 2026-93 laskuun 2026-88',
    body: `Hei Ville,

huomasit ihan oikein: laskussa 2026-88 oli kaksi kuvitusta, vaikka tilasitte yhden. Kiitos, kun kerroit.

Liitteenä on hyvityslasku 2026-93:
Kuvitus, 1 kpl: –240,00 €
Arvonlisävero 25,5 %: –61,20 €
Hyvitys yhteensä: –301,20 €

Koska lasku 2026-88 oli jo maksettu, palautan summan tilillenne viimeistään 30.11.2026. Teidän ei tarvitse tehdä mitään.

Terveisin
Noora Pesonen`,
    attachments: [{ name: 'hyvityslasku-2026-93.pdf' }],
  },
  {
    name: 'keraamikko Fiskarsista, kuitti maksusta',
    subject: 'Kuitti: kulhot ja maljakko, lasku 412 maksettu',
    body: `Hei Birgitta,

maksusi tuli perille eilen 24.11.2026, kiitos! Tämä viesti on samalla kuittisi.

Lasku 412
3 kulhoa x 48 € = 144 €
1 maljakko 86 €
Yhteensä 230 €, maksettu tilisiirtona
Arvonlisäveroa 25,5 % summasta 46,73 €

Pakkaan astiat huomenna ja saat lähetystunnuksen, kun paketti on postissa.

Terveisin Fiskarsista
Jonna Ekholm`,
  },
  {
    name: 'kirvesmies Savosta, arvio saunan terassista',
    subject: 'Arvio saunan terassista, Rautalampi',
    body: `Hei Anneli ja Martti,

kävin mittaamassa rannan viime perjantaina ja lupasin laskea hinnan. Terassista tulloo 18 neliötä, ja se tehdään lehtikuusesta niinku toivoitta.

Työ: 46 h x 48 € = 2 208 €
Puutavara: 1 530 €
Ruuvit, kengät ja muu pientarvike: 212 €
Matkat, 6 käyntiä x 35 €: 210 €
Yhteensä 4 160 €, arvonlisävero 25,5 % mukana.

Hinta on kiinteä, ja arvio on voimassa 31.1.2027 asti. Jos haluatta myöhemmin kaiteen tai portaat, lasken niistä oman hinnan ja tehhään vasta kun ootta sen hyväksyneet.

Laskutan, kun terassi on tarkastettu yhessä. Jos aloitetaan sovitusti 3.5.2027, laskun eräpäivä on 4.6.2027 ja maksu käy tilisiirrolla.

Miettikee rauhassa. Kysyä saa vaikka illalla.

Terveisin
Tapio Hiltunen, 040 555 0147`,
  },
  {
    name: 'koiratrimmaaja Lahdesta, ensimmäinen muistutus',
    subject: 'Muistutus laskusta 1093, Nallen trimmaus',
    body: `Hei Heidi!

Nallen trimmauksesta lähti lasku 1093, jonka eräpäivä oli 16.11.2026. En näe maksua vielä tililläni, joten laitan tiedot tähän uudestaan, jos viesti vaikka katosi roskapostiin:

Summa 68 €
Tili FI38 5160 0457 1234 09
Viite 109309

Sopiiko, että maksu on perillä viimeistään keskiviikkona 2.12.2026? Jos olet jo maksanut, kaikki on kunnossa eikä sinun tarvitse tehdä mitään.

Rapsutukset Nallelle!
Tiina / Tassula`,
  },
  {
    name: 'IT-konsultti Espoosta, toinen muistutus yritykselle',
    subject: 'Lasku 2026-0157, toinen muistutus',
    body: `Hei Mikael,

kirjoitin sinulle laskusta 2026-0157 viimeksi 11.11.2026. Laskun eräpäivä oli 2.11.2026, ja kirjanpitoni mukaan se on yhä auki.

Laskun tiedot:
- palvelinsiirto, 20 h x 95 €: 1 900,00 €
- arvonlisävero 25,5 %: 484,50 €
- yhteensä 2 384,50 €
- tili FI24 1745 3000 0452 13, viite 202601579

Maksaisitteko laskun viimeistään 4.12.2026? Jos laskussa on jotain epäselvää tai se on jäänyt hyväksyjän pöydälle, kerro minulle, niin selvitetään asia yhdessä. Laskun kopio on liitteenä.

Terveisin
Antti Suominen`,
    attachments: [{ name: 'lasku-2026-0157.pdf' }],
  },
  {
    name: 'käännöstoimisto, kolmas ja muodollinen muistutus rauhallisesti',
    subject: 'Muistutus: lasku 70412, eräpäivä 5.10.2026',
    body: `Hyvä Harri Nieminen,

laskumme 70412 erääntyi 5.10.2026, ja olemme muistuttaneet siitä 19.10. ja 5.11.2026. Summa on 892,50 €.

Pyydämme maksua viimeistään 9.12.2026 tilille FI47 5780 1020 3456 77, viite 7041208. Viivästyskorkoa emme ole laskuun lisänneet.

Jos maksaminen kerralla on nyt vaikeaa, voimme jakaa summan kolmeen osaan à 297,50 €. Riittää, että vastaatte tähän viestiin tai soitatte numeroon 09 555 0120 arkisin klo 9–15. Jos laskussa on virhe, korjaamme sen mielellämme.

Kunnioittavasti
Marjatta Salo
Käännöstoimisto Kielisilta Oy, Y-tunnus 1987342-6`,
  },
  {
    name: 'jalkapallovalmentaja Vaasasta, lasku seuralle (houkutin)',
    subject: 'Lasku 19/2026, erotuomarikurssi ja valmennus',
    body: `Moro Kalle,

kiitos viikonlopusta. Junnut oppivat, mistä saa varoituksen ja mistä suoran punaisen, ja yksi sai harjoitusottelussa kymmenen minuutin jäähyn, minkä hän kantoi hienosti. Rangaistuspotkukisan voitti tietysti Elsa.

Lasku 19/2026
Sääntökoulutus 21.11.2026: 180 €
Maalivahtivalmennus 22.11.2026: 150 €
Yhteensä 330 €. Toimintani on niin pientä, ettei laskussa ole arvonlisäveroa.

Maksupäivä: 10.12.2026
Tilinumero: FI30 4050 0123 4567 18
Viite: 1920260

Pelin jälkeen on peli ennen!
Robin Nygård`,
  },
  {
    name: 'viulunsoiton opettaja, lukukausimaksu vanhemmille',
    subject: 'Viulutunnit, syksyn toinen puolisko – lasku 231',
    body: `Hei Ainon vanhemmat,

Aino on edistynyt syksyn aikana hienosti, ja kolmas asema alkaa jo soida. Joulukonsertti on sunnuntaina 13.12.2026 klo 15 seurakuntatalolla.

Tässä lasku 231 marras- ja joulukuun tunneista: 6 tuntia x 42 € = 252 €. Hinta on lopullinen, toimintani on arvonlisäverotonta.

Eräpäivä: 11.12.2026
Tili: FI77 3939 0010 0123 42
Viite: 23100

Voitte maksaa myös MobilePaylla numeroon 040 555 0162, silloin viestiksi riittää 231.

Ystävällisesti
Elina Harjula`,
  },
  {
    name: 'äänittäjä Tampereelta, lasku bändille nimeltä Maksuhäiriö (houkutin)',
    subject: 'Lasku 2026/52, Maksuhäiriö-yhtyeen EP',
    body: `Hei Sami ja koko Maksuhäiriö,

masterit ovat nyt valmiit ja kansiossa. Biisien järjestys on teidän viestinne mukaan:

1. NYT TAI EI KOSKAAN
2. Ulosottomiehen poika
3. Anteeksi, anteeksi, anteeksi
4. VIIMEINEN KEHOTUS (live)

Lasku 2026/52
Äänitys, 2 päivää x 380 €: 760 €
Miksaus, 4 kappaletta x 110 €: 440 €
Masterointi: 200 €
Välisumma 1 400 €, alv 25,5 % 357 €
Yhteensä 1 757 €

Eräpäivä on tiistai 15.12.2026. Tili FI22 5732 4010 0223 39, viite 2026529.

Kolmosen basso on muuten parasta mitä olen tänä vuonna kuullut.

Jussi / Kellariääni`,
  },
  {
    name: 'nuohooja Etelä-Pohjanmaalta, lyhyt muistutus',
    subject: 'Lasku 4410, nuohous 14.10.',
    body: `Hei Matti,

lokakuun nuohouksesta näyttää lasku 4410 olevan vielä maksamatta. Summa on 74 euroa ja eräpäivä oli 4.11.2026. Maksatko sen viimeistään perjantaina 4.12.2026 tilille FI89 4746 1002 0123 41, viite 44105.

Jos maksu on jo matkalla, kiitos siitä. Hormit olivat hyvässä kunnossa.

Terveisin Erkki Mäki-Kala, nuohooja, Kauhajoki`,
  },
  {
    name: 'lumenauraaja Rovaniemeltä, talven kuukausilasku taloyhtiölle',
    subject: 'Auraus marraskuu 2026, lasku 2611',
    body: `Terve!

Lunta on piisannut ja mie olen ajanut pihan sovitusti aina kun tuli yli viisi senttiä.

Lasku 2611
Kuukausimaksu sopimuksen mukaan: 300,00 €
Hiekoitus, 4 kertaa x 25 €: 100,00 €
Yhteensä ennen veroa 400,00 €
Alv 25,5 %: 102,00 €
Maksettavaa 502,00 €

Eräpäivä 9.12.2026, tili FI89 5640 3001 2345 65, viite 261108. Lasku tullee samalla tavalla joka kuun lopussa maaliskuuhun 2027 asti.

Sanokaa asukkaille, että autot olisi hyvä siirtää keskiviikkoisin ennen seittemää, niin saan reunatki puhtaaksi.

Lapin lumityö
Aslak Niemelä`,
  },
  {
    name: 'doula Helsingistä, lämmin loppulasku',
    subject: 'Lasku 2026-34, doulapalvelu',
    body: `Rakkaat Emma ja Tomi,

vielä kerran onnea pienestä Alvarista! Oli suuri ilo saada olla mukana.

Doulapalvelun hinta on sopimuksemme mukaan 850 €. Maksoitte syyskuussa 250 € ennakkoa, joten jäljellä on 600 €. Hintaan ei lisätä arvonlisäveroa.

Lasku: 2026-34
Maksettavaa: 600 €
Eräpäivä: 18.12.2026
Tili: FI63 3131 3000 1234 55
Viite: 2026341

Lasku on liitteenä pdf-tiedostona. Tulen teitä katsomaan ensi viikon torstaina, kuten puhuttiin, ja tuon karjalanpiirakoita.

Halauksin
Johanna Viita`,
    attachments: [{ name: 'doula-lasku-2026-34.pdf' }],
  },
  {
    name: 'ääninäyttelijä, lasku mainoksesta ja sovittu käyttöaika',
    subject: 'Lasku 88/2026: radiospotti, 2 versiota',
    body: `Hei Kirsi,

kiitos hyvästä ohjauksesta studiossa. Tässä lasku perjantain äänityksestä.

Laskun numero 88/2026
Äänitys ja kaksi versiota: 480,00 €
Käyttö radiossa Suomessa 1.12.2026–31.5.2027: 320,00 €
Arvonlisävero 25,5 % (800,00 eurosta): 204,00 €
Yhteensä 1 004,00 €

Eräpäivä 16.12.2026
Tili FI17 1234 3000 5678 91
Viite 8820266

Jos haluatte käyttää spottia toukokuun jälkeen, kysy minulta, niin sovitaan siitä erikseen.

Terveisin
Petteri Laaksonen`,
  },
  {
    name: 'verkkokehittäjä, tarkistettu hinta kun muutoksesta sovittiin kirjallisesti (houkutin)',
    subject: 'Tarkistettu arvio: verkkokauppa, versio 2',
    body: `Hei Sanna,

soitit eilen ja päätimme lisätä verkkokauppaan ruotsinkielisen version. Vahvistit lisätyön ja sen hinnan vielä sähköpostilla 24.11.2026, kiitos siitä. Tässä koko arvio uudestaan, jotta kaikki on samassa paikassa:

Alkuperäinen arvio 2.11.2026: 5 200,00 €
Lisätyö: ruotsinkielinen versio, 10 h x 80 €: 800,00 €
Yhteensä ilman arvonlisäveroa: 6 000,00 €
Arvonlisävero 25,5 %: 1 530,00 €
Yhteensä: 7 530,00 €

Hinta ei nouse tästä, ellemme sovi muutoksesta taas kirjallisesti. Arvio on voimassa 18.12.2026 asti.

Laskutan kahdessa yhtä suuressa erässä, 3 765,00 € kumpikin. Ensimmäisen eräpäivä on 15.1.2027 ja toisen 31.3.2027, ja molemmat voi maksaa verkkolaskuna tai tilisiirtona.

Jos tämä näyttää hyvältä, vastaa "sopii", niin aloitan maanantaina 30.11.2026.

Terveisin
Lauri Ketola`,
  },
  {
    name: 'kattoremontoija Porista, vahvistus osamaksun saapumisesta',
    subject: 'Laskun 1508 toinen erä saatu, kiitos',
    body: `Hei Raimo,

toinen erä, 2 000 €, tuli tilillemme maanantaina 23.11.2026. Kiitos!

Tilanne nyt:
Lasku 1508 yhteensä 6 000 €
Maksettu 2 x 2 000 € = 4 000 €
Jäljellä 2 000 €

Viimeisen erän eräpäivä on 15.12.2026, niin kuin syyskuussa sovittiin. Tili FI40 5700 2020 3456 15 ja viite 15082 ovat samat kuin ennen.

Räystäskourun kannake vaihdetaan takuuna ensi viikolla, siitä ei tule laskua.

Terveisin
Katto-Pori Oy / Mirva`,
  },
  {
    name: 'fysioterapeutti vastaa asiakkaalle, joka pyysi lisää aikaa',
    subject: 'Vs: Voinko maksaa laskun 672 kahdessa osassa?',
    body: `Hei Tuula,

kiitos että kirjoitit. Totta kai sopii.

Lasku 672 on 186 €, ja jaetaan se näin:
93 € viimeistään 11.12.2026
93 € viimeistään 11.1.2027

Tili on FI48 5541 2800 1234 58 ja viite kummassakin 67205. Maksun jakaminen ei maksa mitään ylimääräistä.

Jatka niitä olkapään pumppauksia, tiistaina katsotaan, miten on mennyt.

Terveisin Outi`,
  },
  {
    name: 'pieni konepaja Lappeenrannasta, lasku tilausnumerolla uudestaan',
    subject: 'Lasku 26318 uudestaan, tilausnumero 4500178823 lisätty',
    body: `Hyvä Minna Laukkanen,

palautitte laskumme 26318, koska siitä puuttui tilausnumero. Lisäsimme sen, ja korjattu lasku on liitteenä. Samalla siirsimme eräpäivää viikolla eteenpäin, jotta ehditte käsitellä laskun. Muut tiedot eivät ole muuttuneet.

Laskun numero: 26318
Tilausnumero: 4500178823
Akselit, 12 kpl x 145,00 €: 1 740,00 €
Arvonlisävero 25,5 %: 443,70 €
Yhteensä: 2 183,70 €
Eräpäivä: 17.12.2026
Tili: FI61 1596 3000 8765 42
Viite: 263180

Kysymyksiin vastaa Pirjo Hämäläinen, p. 05 555 0133.

Ystävällisin terveisin
Saimaan Sorvaus Oy
Y-tunnus 0945127-0`,
    attachments: [{ name: 'lasku-26318.pdf' }],
  },
  {
    name: 'pieni mainostoimisto kertoo tilinumeron vaihtumisesta (houkutin)',
    subject: 'Tilinumeromme vaihtuu 1.12.2026',
    body: `Hyvä asiakkaamme,

vaihdamme pankkia, ja tilinumeromme muuttuu tiistaina 1.12.2026. Uusi numero on

FI95 5092 0900 1234 54

Tällaisia viestejä lähettävät myös huijarit, joten tarkistakaa numero meiltä ennen kuin maksatte. Soittakaa numeroon, jonka tiedätte ennestään; se on sama kuin sopimuksessamme. Emme koskaan pyydä pankkitunnuksia tai korttitietoja.

Teillä on meiltä yksi avoin lasku: numero 5527, summa 1 004 €, eräpäivä 14.12.2026, viite 55275. Sen voi maksaa uudelle tilille, ja vanhakin tili toimii 31.1.2027 asti.

Terveisin
Kaisa Tolonen
Mainostoimisto Loiske, Kokkola`,
  },
  {
    name: 'maanviljelijä Kangasalta, lasku polttopuista',
    subject: 'Lasku 27, koivuklapit',
    body: `Terve Seppo,

klapit on nyt liiterissäs, kymmenen irtokuutiota koivua.

Lasku 27
10 irtokuutiota x 78 € = 780 €
Ajo Kangasalta Orivedelle: 60 €
Yhteensä 840 €, vero mukana hinnassa.

Maksupäivä maanantai 7.12.2026. Tili FI61 4108 0010 0234 58, viite 27009.

Pinoa ilmavasti niin kuivuu loputkin.

Terv. Olavi Uusi-Penttilä`,
  },
  {
    name: 'porotilallinen Inarista, lasku ravintolalle',
    subject: 'Lasku 2026-61, poronkäristys ja paistit',
    body: `Buorre beaivi Henna,

lihat lähtivät tänä aamuna kylmäkuljetuksella ja ovat teillä perjantaina 27.11.2026 ennen puolta päivää.

Lasku 2026-61
Poronkäristys 20 kg x 34 €: 680,00 €
Paisti 12 kg x 45 €: 540,00 €
Välisumma: 1 220,00 €
Arvonlisävero 13,5 %: 164,70 €
Yhteensä: 1 384,70 €

Eräpäivä: 11.12.2026
Tili: FI80 5644 3000 4567 85
Viite: 2026613

Lasku ja eläinlääkärin tarkastustodistus ovat liitteinä. Sydämiä ja kieliä tulee vielä joulukuussa, sano jos haluat että varaan teille.

Terveisin
Inga-Maarit Aikio`,
    attachments: [{ name: 'lasku-2026-61.pdf' }, { name: 'tarkastustodistus.pdf' }],
  },
  {
    name: 'ompelija Joensuusta, ennakkomaksu kansallispuvusta',
    subject: 'Kansallispukusi ennakkomaksu, lasku 140',
    body: `Hei Pauliina,

ihana kuulla, että päädyit Kaukolan pukuun! Kankaat tilaan, kun ennakkomaksu on tullut, ja ensimmäinen sovitus on tammikuussa.

Puvun hinta on 1 950 €. Siitä 650 € maksetaan nyt, ja loput 1 300 € laskutan huhtikuussa, kun puku on valmis ja istuu sinulle.

Lasku 140: 650 € (sisältää arvonlisäveron 25,5 %)
Eräpäivä 10.12.2026
Tili FI16 5775 1400 1234 02
Viite 14009

Tuo sovitukseen ne kengät, joita aiot käyttää, niin saadaan helma oikein.

Terveisin
Raili Kontkanen
Pukuompelimo Räpsy`,
  },
  {
    name: 'vuokraveneyrittäjä Ahvenanmaalta, ruotsinkielinen kirjoittaa suomeksi',
    subject: 'Lasku 2041: saaristoristeily 21.8.2027, varausmaksu',
    body: `Hei Timo,

kiitos varauksesta! Meidän vene M/S Alfågel on teille varattu lauantaina 21.8.2027 klo 10–18, 24 henkilöä.

Varausmaksu on 400 euroa ja se vähennetään loppulaskusta. Koko risteilyn hinta on 1 900 euroa, joten loppulasku elokuussa on 1 500 euroa. Kumpaankin summaan sisältyy vero.

Laskun numero: 2041
Maksettava nyt: 400 euroa
Viimeinen maksupäivä: 15.12.2026
Tili: FI76 6601 0001 2345 66
Viite: 204107

Suomen kieleni on vähän ruosteessa, mutta puhelimessa menee ihan hyvin. Soittakaa, jos on kysyttävää ruoasta tai satamasta.

Ystävällisin terveisin Maarianhaminasta
Gunilla Sjöblom`,
  },
  {
    name: 'viittomakielen tulkki, lasku konferenssista',
    subject: 'Lasku 2026-145, tulkkaus 18.11.2026',
    body: `Hei Johannes,

kiitos hyvistä järjestelyistä, erityisesti siitä, että saimme puheet etukäteen luettavaksi. Se kuului laadussa – tai näkyi.

Lasku 2026-145
Tulkkaus, kaksi tulkkia, 4 h x 2 x 70 €: 560,00 €
Valmistautuminen sopimuksen mukaan, 2 h x 70 €: 140,00 €
Yhteensä ilman veroa: 700,00 €
Arvonlisävero 25,5 %: 178,50 €
Maksettavaa: 878,50 €

Eräpäivä: 9.12.2026
Pankkitili: FI15 5710 0420 9876 53
Viite: 20261450

Lasku on lähetetty myös verkkolaskuna, sama numero kummassakin. Yksi maksu siis riittää.

Terveisin
Henrik ja Salla
Tulkkaus Kämmen`,
  },
  {
    name: 'kiviveistämö, hautakiven lasku surevalle perheelle',
    subject: 'Lasku 903, Irma Korhosen muistokivi',
    body: `Hyvä Jorma Korhonen,

kivi on nyt paikallaan Pielaveden hautausmaalla. Kävin itse katsomassa, että se on suorassa ja että kielo tuli kauniisti näkyviin. Kuva kivestä on liitteenä.

Muistokivi ja kaiverrus: 1 640 €
Kuljetus ja asennus: 260 €
Lasku 903 yhteensä: 1 900 €, arvonlisävero 25,5 % sisältyy hintaan

Eräpäivä on 31.12.2026. Tilinumero on FI73 5400 3020 1234 92 ja viite 90308.

Jos laskun saa maksaa kuolinpesä, kertokaa, niin teen laskun pesän nimelle. Kiireessä mitään ei tarvitse päättää.

Osaa ottaen
Veikko Tissari`,
    attachments: [{ name: 'lasku-903.pdf' }, { name: 'kuva-kivestä.jpg' }],
  },
  {
    name: 'tatuoija Helsingistä, varausmaksu',
    subject: 'Ajanvaraus 16.1.2027, varausmaksu (lasku 377)',
    body: `Moikka Essi!

Luonnos lähtee sulle ennen joulua. Aika on lauantaina 16.1.2027 klo 12, varaa koko iltapäivä.

Varausmaksu on 80 € ja se vähennetään lopullisesta hinnasta, joka on 420 €. Studiolla maksettavaa jää siis 340 €, kortilla tai käteisellä.

Lasku 377, 80 €
Maksa viimeistään 4.12.2026
MobilePay 040 555 0188, viestiksi 377

Jos tulee flunssa, ei hätää, siirretään aika ja varausmaksu siirtyy mukana.

Nähdään!
Vilma, Musta Lammas Tattoo`,
  },
  {
    name: 'kustannustoimittaja Turusta, laskussa lainaus vanhasta kirjeestä (houkutin)',
    subject: 'Lasku 2026-19, kirjekokoelman toimitus',
    body: `Hei Arto,

käsikirjoitus on nyt toimitettu loppuun. Jätin kauppias Lindroosin vuoden 1911 kirjeen sanasta sanaan: "Maksakaa heti, hunsvotti, tahi vien asian käräjille ja häpeän koko pitäjän tietoon!" Alaviite 88 kertoo, että velka oli kaksi säkkiä kauroja.

Lasku 2026-19
Toimitus, 164 liuskaa x 10 €: 1 640,00 €
Alv 25,5 %: 418,20 €
Yhteensä 2 058,20 €
Eräpäivä 16.12.2026
Tili FI91 5710 0420 5551 20
Viite 2026192

Viimeisen vedoksen pitää olla painossa 15.1.2027, joten korjaukset ehtivät hyvin joulun yli.

Parhain terveisin
Kerttu Aaltonen`,
  },
  {
    name: 'pieni lakitoimisto Seinäjoelta, lasku velkomusasian hoidosta (houkutin)',
    subject: 'Lasku 2026-204, asia Virtanen',
    body: `Hyvä Maija Virtanen,

käräjäoikeus antoi päätöksensä 17.11.2026, ja vastapuoli maksaa teille sekä velan että korot. Voitte olla helpottunut. Vastapuoli voi vielä valittaa 17.12.2026 asti; jos niin käy, soitan teille heti kun saan tiedon.

Tässä laskumme koko asiasta:

Lasku 2026-204
Haastehakemus ja kirjeet, 5 h x 160 €: 800,00 €
Istunto Seinäjoella 3.11.2026, 3 h x 160 €: 480,00 €
Yhteensä 1 280,00 €
Arvonlisävero 25,5 %: 326,40 €
Maksettavaa 1 606,40 €

Eräpäivä: 21.12.2026
Tili: FI51 5671 4020 1234 76
Viite: 20262048

Hinta on se, josta sovimme elokuussa. Soittakaa, jos haluatte käydä laskun läpi yhdessä. Puhelu ei maksa mitään.

Ystävällisin terveisin
Tuomas Ylinen, asianajaja`,
  },
  {
    name: 'talousneuvoja, luentolasku kirjastolle (houkutin)',
    subject: 'Lasku 61: luento "Kun ulosotto uhkaa"',
    body: `Hei Merja,

kiitos kutsusta ja täydestä salista! Luennon "Kun ulosotto uhkaa – viimeisestä varoituksesta maksusuunnitelmaan" jälkeen jäi parikymmentä ihmistä juttelemaan. Moni sanoi, että häpeä helpotti, kun asiasta puhui ääneen.

Lasku 61
Luento 18.11.2026, 2 h: 350,00 €
Junaliput Tampere–Hämeenlinna–Tampere: 26,00 €
Yhteensä 376,00 €. Hinnassa ei ole arvonlisäveroa, koska toimintani on pientä.

Eräpäivä 11.12.2026
Tili FI56 3636 3090 0456 75
Viite 61007

Kuitti junalipuista ja luennon kalvot ovat liitteinä.

Terveisin
Ulla-Maija Forss`,
    attachments: [{ name: 'lasku-61.pdf' }, { name: 'junaliput.pdf' }, { name: 'kalvot.pdf' }],
  },
  {
    name: 'pakohuonesuunnittelija, lasku huoneesta nimeltä Viimeinen varoitus (houkutin)',
    subject: 'Lasku 2026-12, pakohuone Viimeinen varoitus',
    body: `Hei Oskari,

huone on testattu kolmella ryhmällä. "Aikasi on lopussa" -kuulutus tulee nyt 55 minuutin kohdalla, ja jos ryhmä ei maksa rosvolle lunnaita, ovi jää kiinni ja valot sammuvat. Testaajat kiljuivat, mikä lienee hyvä merkki.

Lasku 2026-12
Käsikirjoitus ja pulmat: 1 800,00 €
Rekvisiitta kuittien mukaan: 600,00 €
Yhteensä ilman veroa 2 400,00 €
Alv 25,5 %: 612,00 €
Yhteensä 3 012,00 €
Eräpäivä: keskiviikko 16.12.2026
Tilille FI50 5495 0900 1234 32, viite 2026121

Kuitit rekvisiitasta ovat liitteenä samassa tiedostossa laskun kanssa.

Terkuin Nelli`,
    attachments: [{ name: 'lasku-2026-12-ja-kuitit.pdf' }],
  },
  {
    name: 'kylttimaalari, lasku pysäköintikylteistä (houkutin)',
    subject: 'Lasku 318, kolme kylttiä',
    body: `Päivää Leif,

kyltit ovat valmiit ja noudettavissa verstaalta Loviisasta. Tekstit maalasin näin, tarkista vielä:

1. YKSITYISALUE – PYSÄKÖINTI KIELLETTY
2. LUVATTA PYSÄKÖITY AUTO SIIRRETÄÄN OMISTAJAN KUSTANNUKSELLA!
3. VARO VIHAISTA ANKKAA

Lasku 318
3 kylttiä x 120 € = 360 €
Kultareunus ankkakylttiin, jonka tilasit 9.11.: 40 €
Yhteensä 400 €, vero 25,5 % sisältyy.
Maksupäivä 8.12.2026
Tili FI04 4055 1120 1234 05, viite 31804

Ankasta tuli oikein näköisensä.

Terveisin Bosse Grönqvist`,
  },
  {
    name: 'meijeritukku Kainuusta, lasku kauppiaalle alennuksineen (houkutin)',
    subject: 'Lasku 90077, juustot viikot 46–47',
    body: `Hei Kari,

tässä viikkojen 46 ja 47 juustolasku. Vuosisopimuksen mukainen 10 prosentin alennus on laskettu leipäjuustosta, ja palauttamasi kaksi pakkausta on vähennetty kokonaan.

Leipäjuusto 80 kpl x 5,00 €: 400,00 €
Alennus 10 %: –40,00 €
Vuohenjuusto 40 kpl x 6,50 €: 260,00 €
Hyvitys, 2 vuohenjuustoa: –13,00 €
Välisumma: 607,00 €
Arvonlisävero 13,5 %: 81,95 €
Yhteensä: 688,95 €

Laskun numero: 90077
Eräpäivä: 9.12.2026
Tili: FI70 5760 1080 1234 63
Viite: 900773

Rasvaprosentti on uudessa erässä 24 aiemman 22:n sijaan, joten vaihdathan hyllylapun.

Terveisin
Airi Karppinen
Kainuun Juustokamari`,
  },
  {
    name: 'museokonservaattori, arvio taulun puhdistuksesta',
    subject: 'Arvio: muotokuvan konservointi',
    body: `Arvoisa Cecilia af Hällström,

tutkin muotokuvan 20.11.2026. Maalipinta on vakaa, mutta lakka on kellastunut ja vasemmassa alakulmassa on vanha repeämä.

Ehdotan seuraavaa:
Pinnan puhdistus ja lakan ohentaminen, 16 h: 1 120,00 €
Repeämän korjaus, 6 h: 420,00 €
Kehyksen kiinnitys ja taustasuoja: 160,00 €
Yhteensä ilman arvonlisäveroa: 1 700,00 €
Arvonlisävero 25,5 %: 433,50 €
Kokonaishinta: 2 133,50 €

Hinta pätee 28.2.2027 asti. Jos lakan alta löytyy jotain odottamatonta, pysäytän työn ja kysyn teiltä, ennen kuin jatkan.

Työ kestää helmikuun loppuun. Laskun eräpäivä olisi 31.3.2027, ja sen voi maksaa tilisiirtona tai verkkolaskuna. Tutkimusraportti kuvineen on liitteenä.

Kunnioittavasti
Hanna Wikström`,
    attachments: [{ name: 'tutkimusraportti.pdf' }],
  },
  {
    name: 'hevostalli Nurmijärveltä, kuukausilasku karsinapaikasta',
    subject: 'Tallivuokra joulukuu 2026, lasku 512',
    body: `Heippa Jenna,

joulukuun lasku:

Karsinapaikka ja heinä: 590 €
Kengitys 18.11., maksoin sepälle puolestasi niin kuin sovittiin: 95 €
Lasku 512 yhteensä 685 € (sisältää alv:n)

Eräpäivä 4.12.2026, tili FI15 5090 2120 1234 80, viite 51208.

Ruuna on ollut reipas, ja uusi loimi istuu hyvin. Eläinlääkäri käy rokottamassa keskiviikkona 9.12.2026 klo 10, siitä saat laskun suoraan häneltä.

Terkuin Minttu`,
  },
  {
    name: 'matematiikan tukiopettaja, hyvin lyhyt lasku',
    subject: 'Lasku 9, matikan tunnit',
    body: `Hei Pia, lasku 9: kolme tuntia x 35 € = 105 €, ei arvonlisäveroa.
Maksathan viimeistään 7.12.2026 MobilePaylla 040 555 0119 tai tilille FI03 8000 2612 0456 16, viite 90094.
Leevi osaa nyt derivoida, hurraa! T. Aleksi`,
  },
  {
    name: 'copywriter, lasku alennuskampanjan teksteistä (houkutin)',
    subject: 'Lasku 2026-70, joulukampanjan tekstit',
    body: `Hei Niina,

tekstit ovat Drivessa kommentteineen. Pääotsikoksi jäi teidän äänestyksenne voittaja "Osta nyt, maksa helmikuussa!" ja kakkoseksi "VIIMEISET TUNNIT – älä jää ilman". Varaversio "Vielä ehdit" on rauhallisempi, minä valitsisin sen uutiskirjeeseen.

Lasku 2026-70
Kampanjatekstit, kiinteä hinta: 900,00 €
Arvonlisävero 25,5 %: 229,50 €
Yhteensä: 1 129,50 €
Eräpäivä: 10.12.2026
Tili: FI45 5730 0820 9987 10
Viite: 2026707

Lasku on liitteenä. Kampanja alkaa 1.12., joten jos jokin sana hiertää, kirjoita perjantaihin klo 14 mennessä, niin ehdin korjata.

Terveisin
Emmi Ranta`,
    attachments: [{ name: 'lasku-2026-70.pdf' }],
  },
  {
    name: 'muuttofirma Jyväskylästä, arvio kattohinnalla',
    subject: 'Arvio muutostanne 30.12.2026',
    body: `Hei Katri,

kiitos videosta, siitä näki hyvin tavaran määrän.

Kaksi miestä ja auto, 5 h x 90 €: 450 €
Pianon kantaminen toiseen kerrokseen: 120 €
Muuttolaatikot, 30 kpl x 2 €: 60 €
Yhteensä 630 €, sisältää arvonlisäveron 25,5 %.

Tämä on kattohinta: jos työ kestää yli viisi tuntia, ette maksa enempää, ja jos se on nopeampi, maksatte vähemmän. Arvio on voimassa 9.12.2026 asti.

Lasku tulee sähköpostiin muuton jälkeen, eräpäivä on 15.1.2027 ja maksu tilisiirtona. Päivä varataan, kun vastaatte tähän.

Terveisin
Muutto-Veljekset / Ali Hassan`,
  },
  {
    name: 'työhuoneen vuokraaja Helsingissä, toistuva lasku ja indeksikorotus ennalta sovittu',
    subject: 'Työhuone 3B, vuokra joulukuu 2026, lasku 3B-12',
    body: `Hei Sofia,

joulukuun vuokra on 340 €, sama kuin koko vuoden.

Lasku 3B-12
Eräpäivä 2.12.2026
Tili FI20 1200 3000 1234 97
Viite 303121

Tammikuusta alkaen vuokra on 349 €, kuten sopimuksen kohdassa 4 sovittiin ja kuten kerroin syyskuussa. Laitan tammikuun laskun erikseen, joten tähän ei tarvitse muuttaa mitään.

Ilmanvaihto huolletaan torstaina 3.12.2026 klo 8–10, silloin käytävässä on vähän meteliä.

Terveisin
Kimmo Ahlgren
Kiinteistö Vallila 12`,
  },
  {
    name: 'floristi Porvoosta, lasku hautajaiskukista seurakunnan kautta',
    subject: 'Lasku 2288, kukat 14.11.2026',
    body: `Hyvä Marianne Lindqvist,

kiitos luottamuksesta. Valkoiset neilikat ja kataja sopivat kappeliin kauniisti.

Arkkulaite: 210 €
Kaksi kukkavihkoa, à 35 €: 70 €
Toimitus kappelille: 25 €
Yhteensä 305 € (arvonlisävero 25,5 % mukana)

Laskun numero 2288
Eräpäivä 15.12.2026
Tili FI53 4055 0320 1234 62
Viite 228808

Kukkatervehdysten kortit otin talteen. Ne voi hakea kaupasta Jokikadulta, tai lähetän ne teille postissa.

Lämmöllä
Camilla Backström
Blomma & Kukka`,
  },
  {
    name: 'remonttimies Haaparannalta, lasku kruunuina suomenkieliselle asiakkaalle',
    subject: 'Lasku 2026-44, kylpyhuoneen laatoitus',
    body: `Hei Eila,

kylpyhuone on nyt saumattu, ja suihkua saa käyttää perjantaista 27.11.2026 alkaen. Lattialämmitys pannaan päälle vasta viikon päästä siitä, niin sauma kuivuu rauhassa.

Lasku 2026-44 Ruotsin kruunuina:
Työ 24 h x 520 kr: 12 480 kr
Laatat ja liimat: 6 320 kr
Ilman veroa 18 800 kr
Arvonlisävero 25 %: 4 700 kr
Yhteensä 23 500 kr

Eräpäivä: 18.12.2026
Bankgiro: 529-1349
tai IBAN SE22 8000 0081 0598 1234 5678
Viestiksi laskun numero 2026-44.

Terveisin
Börje Kenttä
Tornionlaakson Laatta AB`,
  },
  {
    name: 'koripalloerotuomari, lasku turnauksesta (houkutin)',
    subject: 'Lasku 7/2026, turnauksen tuomaripalkkiot',
    body: `Hei Jari,

kiitos turnauksesta. Vastalause jätettiin kahdesta ottelusta, mutta molemmat hylättiin, ja se viimeisen erän tekninen virhe meni videonkin mukaan oikein. Raportti meni liittoon määräaikaan 23.11.2026 mennessä.

Lasku 7/2026
Tuomaripalkkio, 6 ottelua x 38 €: 228,00 €
Ajokilometrit 110 km x 0,50 €: 55,00 €
Yhteensä 283,00 €, ei arvonlisäveroa

Maksupäivä 8.12.2026
Tili FI60 5723 4020 1234 82
Viite 720267

Ensi kerralla otan oman pillin mukaan.

Terveisin
Abdi Warsame`,
  },
  {
    name: 'joogaopettaja Naantalista, hyvitys perutusta kurssista',
    subject: 'Kurssin 8.12. peruutus ja rahojen palautus, lasku 655',
    body: `Hei Leea,

joulukuun rentoutuskurssi ei valitettavasti toteudu, koska sali menee remonttiin. Maksoit laskun 655 jo 10.11.2026, ja palautan sinulle koko summan, 90 euroa.

Rahat tulevat samalle tilille, jolta maksoit, viimeistään perjantaina 4.12.2026. Hyvityslasku 661 on liitteenä.

Uusi kurssi alkaa helmikuussa. Kerron siitä, kun päivä on varma, etkä sitoudu nyt mihinkään.

Hyvää adventin aikaa
Mari-Anne Toivola`,
    attachments: [{ name: 'hyvityslasku-661.pdf' }],
  },
  {
    name: 'maalari Raumalta kiittää myöhässä maksanutta asiakasta',
    subject: 'Lasku 734 on nyt maksettu, kiitos',
    body: `Hei Taisto,

maksunne 1 255 € laskusta 734 tuli tänään perille. Kaikki on nyt kunnossa, eikä teiltä tarvita enää mitään.

Kiitos myös, että soititte ja kerroitte sairaalareissusta. Semmosta sattuu, ja hyvä että olette jo kotona.

Ikkunanpokien takuu on voimassa 30.9.2028 asti. Tämä viesti käy kuittina, ja siinä ollut arvonlisävero 25,5 % oli 255,00 €.

Paranemisia toivottaa
Simo Lehtonen, Maalausliike Vanha Rauma`,
  },
  {
    name: 'apurahakirjoittaja, lasku jossa on toisen asian määräaika (houkutin)',
    subject: 'Lasku 2026-28, apurahahakemus',
    body: `Hei Tuija,

hakemus on jätettävä viimeistään maanantaina 30.11.2026 klo 16.00, ja myöhässä tulleet hylätään lukematta – niin säätiön ohjeessa lukee. Budjetti on tasapainossa: menot 24 000 €, josta haetaan 18 000 € eli 75 %, ja omaa rahaa on 6 000 €.

Oma laskuni on tässä:
Lasku 2026-28
Hakemuksen kirjoittaminen, 8 h x 65 €: 520,00 €
Alv 25,5 %: 132,60 €
Yhteensä 652,60 €
Eräpäivä 14.12.2026
Tili FI85 5711 0820 3456 26
Viite 2026286

Maksu ei riipu siitä, saatteko apurahan, mutta peukut ovat pystyssä!

Terveisin
Kaisu Railo`,
  },
]
