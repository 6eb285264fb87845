/** Good Finnish mails, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'piano tuner to a private customer, first invoice',
    subject: 'Pianon viritys, lasku 12',
    body: `Hei Marjatta,

kiitos kahvista ja mukavasta aamupäivästä! Piano on nyt vireessä, ja vasarat kestävät vielä monta vuotta.

Viritys 130 e ja ajokulut 15 e, yhteensä 145 e. Hinnassa ei ole arvonlisäveroa.

Laskun numero on 12. Maksa viimeistään pe 4.12. tilille FI36 5720 2300 1234 56, viite 10126.

Terveisin
Olli Kananen`,
  },
  {
    name: 'translator to an agency, table with vat, attachment',
    subject: 'Lasku 2026-12: käyttöohjeen käännös',
    body: `Hyvä Sanna,

tässä lasku porakoneen käyttöohjeen käännöksestä saksasta suomeen.

Lasku nro 2026-12
Sanamäärä        4 200
Hinta            0,14 €/sana
Veroton hinta    588,00 €
Alv 25,5 %       149,94 €
Yhteensä         737,94 €

Eräpäivä: 16.12.2026
Tilinumero: FI57 1745 3000 9876 53
Viitenumero: 20 26121

Lasku on myös liitteenä pdf-muodossa. Kerro, jos tilausnumero pitää lisätä siihen.

Ystävällisin terveisin
Kirsi Tolonen`,
    attachments: [{ name: 'lasku-2026-12.pdf' }],
  },
  {
    name: 'dog groomer, MobilePay, chatty',
    subject: 'Nalle trimmattu 🐾 lasku #31',
    body: `Moikka Jenni!

Nalle oli tosi reipas ja antoi leikata kynnetkin ilman namia. Kuvia laitoin WhatsAppiin.

Lasku #31
- trimmaus 65 €
- pesu ja kuivaus 20 €
Yht. 85 € (sis. alv)

Voit maksaa MobilePaylla numeroon 040 123 4567, viestiksi "31". Maksupäivä on viimeistään 2.12.2026.

Seuraava aika on helmikuussa niin kuin juteltiin, pistän viestiä tammikuun lopulla.

Halit Nallelle,
Tiia`,
  },
  {
    name: 'web developer, monthly upkeep, e-invoice',
    subject: 'Verkkosivujen ylläpito, marraskuu 2026 (lasku 20261125)',
    body: `Hei,

marraskuun lasku lähti tänään verkkolaskuna teidän Maventa-osoitteeseenne. Laskun numero on 20261125.

Kuukausimaksu 120,00 € ja marraskuun muutostyöt tilauksenne 10.11. mukaan (2 h x 90 €) 180,00 €. Veroton summa on 300,00 €, arvonlisävero 25,5 % 76,50 € ja maksettavaa yhteensä 376,50 €. Eräpäivä on 9.12.2026.

Varmuuskopiot on testattu ja lisäosat päivitetty 24.11. Sivuilla ei ollut kuun aikana katkoja.

Terveisin
Mikko Räsänen
Räsänen Web Tmi`,
  },
  {
    name: 'carpenter, second instalment of a terrace, household deduction',
    subject: 'Terassi, lasku L-12 (2. erä)',
    body: `Terve Pekka ja Leena,

runko on nyt pystyssä ja katto päällä, joten laitan sopimuksen mukaisen toisen erän. Eriä on kolme, kukin 3 000 €, ja urakka yhteensä 9 000 € sisältäen alv:n.

Lasku L-12:
– työn osuus 2 400,00 €
– tarvikkeet 600,00 €
– yhteensä 3 000,00 €

Työn osuudesta saatte hakea kotitalousvähennystä, se on eritelty liitteenä olevassa laskussa.

Eräpäivä perjantai 11.12.2026. Tili FI86 4405 2000 0123 43, viite 12 00126.

Viimeinen erä tulee vasta, kun kaiteet ovat paikoillaan ja olette katsoneet työn läpi kanssani.

Terv. Jukka Määttä`,
    attachments: [{ name: 'L-12.pdf' }],
  },
  {
    name: 'small printing house, second reminder, factual',
    subject: 'Toinen muistutus: lasku 4471',
    body: `Hei,

lasku 4471 (esitteet, 2 000 kpl), 642,00 €, erääntyi 26.10.2026. Lähetimme siitä muistutuksen 9.11. Maksu ei näy vielä tilillämme.

Pyydämme teitä maksamaan laskun 4.12.2026 mennessä:

IBAN FI62 8000 1111 2222 39
Viite 4 47100
Summa 642,00 €

Jos laskussa on jotain epäselvää tai maksu on jo matkalla, kerro meille, niin selvitetään asia. Tarvittaessa voimme jakaa summan kahteen osaan.

Ystävällisin terveisin
Päivi Laine
Kirjapaino Laine Oy
puh. 014 555 120`,
  },
  {
    name: 'house painter, estimate with tidy rows',
    subject: 'Tarjous: olohuoneen ja eteisen maalaus',
    body: `Hei Antti,

kiitos käynnistä maanantaina. Tässä tarjous maalauksesta:

Suojaus ja tasoitus     380 €
Maalaus, kaksi kertaa   960 €
Maalit ja tarvikkeet    110 €
Yhteensä              1 450 € (sis. alv 25,5 %)

Hinta on kiinteä. Työ kestää neljä päivää, ja voin aloittaa ma 11.1.2027. Lasku tulee työn valmistuttua, ja maksuaikaa on 14 päivää laskun päiväyksestä.

Tarjous on voimassa 18.12.2026 asti. Hyväksymiseksi riittää vastaus tähän viestiin.

Terveisin
Heikki Sorsa
Maalaus Sorsa Oy`,
  },
  {
    name: 'yoga teacher, thanks for payment',
    subject: 'Kiitos maksusta!',
    body: `Hei Riikka,

syksyn kurssin maksu 168 € tuli tänään tilille, kiitos paljon! Lasku 207 on nyt kokonaan maksettu.

Nähdään taas torstaina klo 18, matot odottavat salilla.

Lempeää viikkoa,
Elina`,
  },
  {
    name: 'accountant, correction of own vat mistake',
    subject: 'Korjattu lasku 1081 (korvaa laskun 1079)',
    body: `Hei Timo,

eilisessä laskussa 1079 oli minun virheeni: olin laskenut arvonlisäveron väärällä kannalla. Pahoittelen vaivaa. Lasku 1079 on mitätöity, eikä sitä tarvitse maksaa.

Oikea lasku 1081 on liitteenä:

Tilinpäätöksen neuvonta, 3 h à 80 €   240,00 €
Alv 25,5 %                             61,20 €
Maksettavaa                           301,20 €

Eräpäivä on 9.12.2026. Tilinumero FI26 3939 0001 2345 66 ja viite 10812.

Terveisin
Anne Virtala
Tilipalvelu Virtala`,
    attachments: [{ name: 'lasku_1081.pdf' }],
  },
  {
    name: 'copywriter answers a question on hours',
    subject: 'Vs: Kysymys laskusta 58',
    body: `Moi Saara,

hyvä kysymys! Laskulla 58 on seitsemän tuntia, koska tilasit 12.11. sähköpostilla kaksi tuotetekstiä lisää.

Alkuperäiset tekstit: 5 h x 75 € = 375 €
Lisätekstit 12.11.: 2 h x 75 € = 150 €
Yhteensä 525 € (en peri arvonlisäveroa)

Summa ja eräpäivä pysyvät siis ennallaan: 525 €, ti 8.12.2026. Maksutiedot ovat samat kuin laskulla, eli FI76 5290 0209 8765 47 ja viite 58007.

Soita vaan jos jäi jotain auki, olen koneella neljään asti.

Jutta`,
  },
  {
    name: 'event technician, three invoices in one mail',
    subject: 'Laskut 301, 302 ja 303',
    body: `Hei Johanna,

liitteenä marraskuun keikkojen laskut:

nro 301 | 6.11. syysjuhla | 420,00 €
nro 302 | 13.11. seminaari | 560,00 €
nro 303 | 20.11. pikkujoulut | 310,00 €

Yhteensä 1 290,00 €, sis. alv 25,5 %. Kaikilla on sama eräpäivä, 11.12.2026.

Maksa jokainen omalla viitteellään. Viitteet ja tilinumero ovat laskuilla.

Kiitos hyvistä keikoista!
Sami Ojala`,
    attachments: [{ name: '301.pdf' }, { name: '302.pdf' }, { name: '303.pdf' }],
  },
  {
    name: 'caterer, advance invoice thirty percent',
    subject: 'Ennakkolasku 2026-88, häät 12.6.2027',
    body: `Hei Noora ja Ville,

ihanaa, että valitsitte meidät häihinne! Liitteenä on ennakkolasku nro 2026-88, jolla päivä varataan teille.

Koko menu 80 vieraalle: 6 500 €
Ennakko 30 %: 1 950 €
Loppuosa häiden jälkeen: 4 550 €
Hinnat sisältävät arvonlisäveron.

Ennakon eräpäivä on tiistai 15. joulukuuta 2026. Tilinumero ja viite löytyvät laskulta, ja verkkopankissa voi käyttää myös laskun viivakoodia.

Maistelu on helmikuussa. Ehdotan päivää tammikuun alussa.

Lämpimin terveisin
Pitopalvelu Rosmariini
Helena Kettunen`,
    attachments: [{ name: 'Ennakkolasku_2026-88.pdf' }],
  },
  {
    name: 'student tutoring maths, cash or MobilePay',
    subject: 'Matikan tunnit',
    body: `Hei Minna!

Eetulla oli nyt marraskuussa neljä tuntia, 25 e kerta eli yhteensä 100 e. Derivaatta alkaa sujua tosi hyvin.

Lasku nro 7. Voit maksaa käteisellä ensi tunnilla ke 2.12. tai MobilePaylla numeroon 050 111 2233 samaan päivään mennessä, kumpi vaan on helpompi.

t. Aleksi`,
  },
  {
    name: 'graphic designer, discount as agreed',
    subject: 'Lasku 2026/45 – logo ja käyntikortit',
    body: `Hei Tero,

kiitos hyvästä yhteistyöstä. Logon lopulliset tiedostot ja lasku 2026/45 ovat liitteenä.

* Logo ja värit: 900,00 €
* Käyntikortit: 350,00 €
* Sovittu alennus 10 %: −125,00 €
* Veroton summa: 1 125,00 €
* Alv 25,5 %: 286,88 €
* Yhteensä: 1 411,88 €

Eräpäivä: 9.12.2026
IBAN: FI75 7997 7991 2345 63
Viite: RF352026451

Terveisin
Oona Lehto`,
    attachments: [{ name: 'lasku-2026-45.pdf' }, { name: 'logo.zip' }],
  },
  {
    name: 'chimney sweep, terse',
    subject: 'Nuohous 23.11., lasku 3312',
    body: `Päivää,

nuohous tehty 23.11. Hormit kunnossa, todistus jäi keittiön pöydälle.

Takka 62,00 €
Liesi 18,00 €
Yhteensä 80,00 € sis. alv

Lasku 3312, eräpäivä 7.12.2026.
FI4855412800123458
Viite 33129

Nuohous V. Hakala`,
  },
  {
    name: 'sound engineer, card by payment link',
    subject: 'Masterointi valmis – lasku 94',
    body: `Moro Kalle,

EP on masteroitu ja tiedostot on jaetussa kansiossa. Toka biisi soi nyt niin kuin pitikin.

Kuusi biisiä à 45 €, yht. 270 € (ei alv:tä, pieni liikevaihto). Laskun numero 94.

Maksulinkki, käy kortti tai verkkopankki: https://maksu.kuulokulma.example/94
Linkki on auki 7.12.2026 asti, ja se on samalla eräpäivä.

Jos joku kohta vielä särähtää korvaan, kerro, hinta sisältää yhden korjauskierroksen.

– Rasmus`,
  },
  {
    name: 'farmer selling firewood, old style prices',
    subject: 'Polttopuut',
    body: `Terve Erkki,

koivuklapit on nyt pinottu liiterin viereen niin kuin puhuttiin.

10 pinokuutiota à 95,-      950,-
kuljetus                     60,-
yhteensä                   1010,-   (sis. alv)

Lasku no 27. Maksupäivä 10.12.2026, tili FI44 5078 1001 2345 60, viestiksi laskun numero ja nimi. Käteinenkin kelpaa, jos satut ohi ajamaan ennen sitä.

Lämmintä talvea!
Veikko Hirvonen`,
  },
  {
    name: 'illustrator to a publisher, long polite mail',
    subject: 'Lasku nro 19: Metsän väki -kirjan kuvitus, 2. osa',
    body: `Hyvä Eeva,

lähetin eilen viimeiset kahdeksan aukeamaa, ja oli hienoa kuulla, että ketunpoikanen pääsi kanteen.

Kustannussopimuksemme mukaan toinen osa laskutetaan, kun kuvat on toimitettu. Kahdeksan aukeamaa maksaa 160 euroa kappaleelta, eli verottomana 1 280 euroa. Arvonlisäveroa 25,5 prosenttia on 326,40 euroa, joten maksettavaa on 1 606,40 euroa.

Lasku nro 19 on liitteenä. Eräpäivän siirsin joulun yli, se on maanantai 28.12.2026. Tilinumero ja viite ovat laskun alareunassa.

Tammikuussa pidän kaksi viikkoa lomaa, mutta vastaan oikovedosten kysymyksiin.

Lämpimin terveisin
Inkeri Saarni`,
    attachments: [{ name: 'lasku19_metsanvaki.pdf' }],
  },
  {
    name: 'bookkeeper, first reminder in two lines',
    subject: 'Lasku 615 – onko jäänyt väliin?',
    body: `Moi Petri, lasku 615 (210 €, eräpäivä 18.11.) näyttää olevan vielä auki. Maksatko sen ti 1.12. mennessä tilille FI32 4055 1200 1234 57 viitteellä 61502? Jos maksoit jo, kaikki kunnossa.

Kiitos!
Satu / Tilitiimi`,
  },
  {
    name: 'massage therapist, series of treatments',
    subject: 'Hierontasarja, lasku 2026-140',
    body: `Hei Raija,

kiitos varauksesta. Viiden kerran sarja maksaa 290 € (58 € kerta, sis. alv).

Lasku 2026-140
Eräpäivä ma 7.12.2026
Tili FI53 3636 3001 2345 66
Viite 202 61405

Voit maksaa myös kortilla vastaanotolla ensimmäisellä kerralla to 3.12. klo 14. Silloin tilisiirtoa ei tarvita.

Ota mukaan lääkärin lausunto, jos sinulla on sellainen.

Terveisin Birgitta`,
  },
  {
    name: 'court interpreter, court as the place of work',
    subject: 'Lasku 77: tulkkaus Helsingin käräjäoikeudessa 19.11.',
    body: `Hei,

liitteenä ovat lasku 77 ja matkalasku. Ne koskevat tulkkausta Helsingin käräjäoikeudessa 19.11.2026 (suomi–arabia).

Tulkkaus 4 h à 70,00 €: 280,00 €
Matkakulut: 24,60 €
Yhteensä: 304,60 € (ei arvonlisäveroa)

Eräpäivä: 15.12.2026. Tilinumero FI87 1012 3004 5678 95, viite 770194.

Istunto päättyi klo 13.10, ja lähetin oikeudenkäynnin pöytäkirjaa varten pyydetyt tiedot heti istunnon jälkeen.

Terveisin
Layla Hassan`,
    attachments: [{ name: 'lasku_77.pdf' }, { name: 'matkalasku_77.pdf' }],
  },
  {
    name: 'seamstress, puhekieli',
    subject: 'Mekko valmis!',
    body: `Heippa Anniina,

mekko on nyt lyhennetty ja vetoketju vaihdettu, voit hakea sen ihan milloin vaan aukioloaikana (ti–la 11–17).

Lyhennys 45 e + vetskari 30 e = 75 e. Lasku nro 203 jää pussin mukaan.

Maksu noudettaessa, viimeistään la 5.12., kortilla tai MobilePaylla. Käteinen käy myös.

Terkuin
Kaisa, Ompelimo Neula & Lanka`,
  },
  {
    name: 'video maker, instalments agreed',
    subject: 'Maksusuunnitelma laskulle 2026-61',
    body: `Hei Marko,

kiitos puhelusta. Jaetaan lasku 2026-61 (2 100 € sis. alv) kolmeen yhtä suureen erään, kuten sovimme:

1. erä 700 € – ti 15.12.2026
2. erä 700 € – pe 15.1.2027
3. erä 700 € – ma 15.2.2027

Tilinumero on FI59 5720 2300 7778 89, ja kaikissa erissä käytetään samaa viitettä 20 26613. Jakamisesta ei tule lisäkuluja.

Jos jokin päivä osoittautuu hankalaksi, sano ajoissa, niin siirretään.

Hyvää alkutalvea!
Niklas Forsman`,
  },
  {
    name: 'gardener, autumn work for a housing company',
    subject: 'As Oy Koivukuja 3: syystyöt, lasku 1177',
    body: `Hei isännöitsijä Hämäläinen,

Koivukujan syystyöt ovat valmiit. Lasku 1177 on liitteenä.

Työ                Määrä    Hinta
Haravointi         14 h    588,00
Pensaiden leikkuu           96,00
Lehtien poisvienti          75,00
Veroton                    759,00
Alv 25,5 %                 193,55
Yhteensä EUR               952,55

Eräpäivä 16.12.2026
IBAN FI74 8000 1900 4561 21
Viite 11 77039

Kuvat pihasta 24.11. voin lähettää pyynnöstä.

Terveisin
Piha-Niemi Oy, Jarkko Niemi`,
    attachments: [{ name: '1177.pdf' }],
  },
  {
    name: 'accountant firm, recurring monthly fee, e-lasku',
    subject: 'Marraskuun lasku 11-2026',
    body: `Hei Tuula,

marraskuun kirjanpidon lasku 11-2026 on verkkopankissasi e-laskuna. Summa on tuttu 149,00 € (sis. alv 25,5 %) ja eräpäivä 10.12.2026.

Tositteet joulukuulta voit tuoda tai lähettää 8.1.2027 mennessä, niin ehdimme hyvin ilmoituksiin.

Terveisin
Mirja, Tilikamari Oy`,
  },
  {
    name: 'it trainer to a municipality, e-invoice address',
    subject: 'Tietoturvakoulutus 17.11.2026, lasku 10245',
    body: `Hyvä vastaanottaja,

tietoturvakoulutus pidettiin sovitusti 17.11.2026 kunnantalolla, kaksi ryhmää, yhteensä 46 osallistujaa.

Lasku 10245 on lähetetty tänään verkkolaskuna osoitteeseen 003701234567. Tilausnumeronne 88120 on merkitty laskulle.

Koulutus 2 x 850,00 €     1 700,00 €
Arvonlisävero 25,5 %        433,50 €
Maksettava                2 133,50 €
Eräpäivä                  28.12.2026

Palautteen yhteenvedon lähetän joulukuun alussa.

Kunnioittavasti
Tapio Rautio
Rautio Koulutus Oy, y-tunnus 2345678-0`,
  },
  {
    name: 'drum teacher answers a question on the reference number',
    subject: 'Re: viitenumero?',
    body: `Hei Katja,

joo, viite oli jäänyt laskusta pois, oma moka. Se on 3 30042.

Muut tiedot pysyvät samoina: lasku 33, 96 euroa, eräpäivä ke 9.12.2026, tili FI48 5780 4100 2345 63.

Iivarilla menee muuten hienosti, uusi komppi tuli kerralla!

Jani`,
  },
  {
    name: 'electric contractor, revised estimate after agreed change',
    subject: 'Päivitetty tarjous 214 B: autotallin sähköt',
    body: `Hei Lauri,

päivitin tarjouksen sen mukaan, mitä sovittiin 20.11. paikan päällä: latauspisteelle tulee oma syöttö.

Alkuperäinen tarjous 214: 1 180 €
Sovittu lisäys, latauspisteen syöttö: 340 €
Uusi hinta yhteensä: 1 520 € (sis. alv 25,5 %, tarvikkeet mukana)

Tarjous on liitteenä ja voimassa 31.12.2026 asti. Työ vie kaksi päivää. Laskutan työn valmistuttua, ja maksuaikaa on kaksi viikkoa laskun päiväyksestä.

Vastaa tähän viestiin, jos hinta sopii, niin tilaan keskuksen.

Terv. Sähkö-Salmi / Jere Salmi`,
    attachments: [{ name: 'tarjous-214B.pdf' }],
  },
  {
    name: 'cleaner, monthly, simple Finnish',
    subject: 'Siivous marraskuu',
    body: `Hei Leena,

marraskuussa siivosin 4 kertaa: 3.11., 10.11., 17.11. ja 24.11. Yksi kerta on 70 euroa. Yhteensä 280 euroa.

Laskun numero on 2026/11. Ole hyvä ja maksa 4. joulukuuta 2026 mennessä.

Tilini: FI94 1572 3007 6543 20
Viesti: siivous 2026/11

Voit hakea tästä kotitalousvähennystä. Kiitos, kun laitoit avaimen naapurille!

Terveisin Thuy`,
  },
  {
    name: 'wedding musician in Turku dialect',
    subject: 'Keikkalasku 8',
    body: `Moi Tiina,

kiitti viel viime lauantaist, oli kyl hianot hääjuhlat ja ruakaki oli hyvää.

Keikka 450 euroo ja bensat 40 euroo, siis 490 euroo. Alvii ei tul, ku ollaa nii piänii.

Lasku 8, eräpäivä viimestää pe 11.12. Rahat voi laittaa tilil FI28 5710 0400 1239 80, viestiks "häät Tiina ja Joni".

Terkui
Turkka ja pojat`,
  },
  {
    name: 'snow ploughing entrepreneur to a housing company, season fee',
    subject: 'Lumityöt kausi 2026–2027, lasku 5003',
    body: `Hei,

liitteenä aurauskauden ensimmäinen lasku nro 5003 sopimuksemme mukaan.

Kausimaksu, osa 1/2, 1.11.–31.1.: 1 250,00 € + alv 318,75 € = 1 568,75 €.

Eräpäivä 14.12.2026. Maksutiedot laskulla.

Toinen osa laskutetaan helmikuun alussa. Hiekoituksesta saa toiveita laittaa suoraan kuskille, numero 0400 555 010.

Terveisin
Kone-Peltola Ky`,
    attachments: [{ name: 'lasku5003.pdf' }],
  },
  {
    name: 'moving firm, thorough invoice',
    subject: 'Muutto 21.11. / lasku M-2026-318',
    body: `Hei Emmi!

Toivottavasti uusi koti tuntuu jo kodilta. Tässä muuttolasku:

Lasku: M-2026-318
Kaksi miestä ja auto, 5 h x 110 €/h   550 €
Muuttolaatikoiden vuokra               45 €
YHTEENSÄ                              595 € (sis. alv 25,5 %)

Maksu: FI68 5622 0900 3344 56
Viite: 202 63186
Eräpäivä: 4.12.2026

Tunteja tuli sama viisi kuin tarjouksessa. Laatikot haemme ti 1.12. klo 17 jälkeen.

Muuttopalvelu Kantopojat`,
  },
  {
    name: 'dance school, term fee reminder to a parent',
    subject: 'Muistutus: kevätkauden tanssimaksu, lasku 882',
    body: `Hei Mari,

Aadan kevätkauden maksu on vielä avoinna. Lasku 882, 195 €, eräpäivä oli 20.11.2026.

Maksathan sen pe 4.12.2026 mennessä tilille FI40 4108 0001 2345 69, viite 8 82008. Paikka ryhmässä säilyy, siitä ei tarvitse olla huolissaan.

Jos maksu kannattaa jakaa kahteen osaan, se onnistuu, vastaa vain tähän viestiin.

Ystävällisesti
Tanssikoulu Piruetti
Hanna-Mari`,
  },
  {
    name: 'designer corrects a double sending',
    subject: 'Lasku 2026-70 lähti kahdesti',
    body: `Hei Kimmo,

ohjelmani lähetti laskun 2026-70 sinulle aamulla kaksi kertaa. Kyse on samasta laskusta, joten maksa se vain kerran: 520 €, eräpäivä 8.12.2026, tili FI26 7997 7900 6543 23, viite 2026707.

Toisen viestin voit poistaa. Anteeksi sekaannus!

Veera Kangas`,
  },
  {
    name: 'blacksmith, part payment received, balance left',
    subject: 'Lasku 41: kiitos ensimmäisestä osasta',
    body: `Terve Hannu,

800 € laskusta 41 tuli perille 23.11., kiitos siitä. Portin koko hinta oli 1 600 €, joten jäljellä on 800 €.

Loppu sovitusti 15.12.2026 mennessä samalle tilille FI75 4600 2100 1236 70, viite 41027.

Portti on galvanoitu ja odottaa hallissa. Asennus onnistuu vaikka ensi viikolla, maksusta riippumatta.

Terv. Seppä-Aalto`,
  },
  {
    name: 'hotel linen supplier, credit note',
    subject: 'Hyvityslasku 9012 (lasku 8955)',
    body: `Hei Kati,

palautitte 12 pussilakanaa, joissa oli saumavirhe. Kiitos, että kerroit siitä valokuvan kanssa.

Liitteenä on hyvityslasku 9012, 186,00 €. Se vähennetään laskusta 8955:

Lasku 8955           1 240,00 €
Hyvitys 9012          −186,00 €
Maksettavaa jää      1 054,00 €

Eräpäivä on edelleen 7.12.2026 ja maksutiedot ovat laskussa 8955: tili FI50 2145 1800 1234 08, viite 89555.

Uudet pussilakanat lähtevät torstaina 26.11.

Terveisin
Liinavaate Pohjola Oy / Arja`,
    attachments: [{ name: 'hyvitys-9012.pdf' }],
  },
  {
    name: 'beekeeper to a cafe, honey with food vat',
    subject: 'Hunajalasku nro 16',
    body: `Hei Pihla,

hunajapurkit (40 kpl, 8 €/kpl) jätin eilen tiskin taakse.

Veroton 320,00 €
Alv 13,5 % 43,20 €
Yhteensä 363,20 €

Lasku nro 16, eräpäivä torstai 10.12.2026.
Maksu tilille FI13 5236 0600 2345 17, viite 16405.

Kanervahunajaa on vielä kolme laatikkoa, varaanko ne teille joulumyyntiin niin kuin viime vuonna?

Terveisin
Mehiläistarha Untuva
Pentti`,
  },
  {
    name: 'journalist using an invoicing service',
    subject: 'Juttupalkkio: lasku 7710234',
    body: `Moi Reetta,

Itämeri-jutun lasku lähti laskutuspalveluni kautta tänään, numero 7710234. Siinä on jutun palkkio 380 € ja kuvat 120 €, yhteensä 500 € + alv 25,5 % 127,50 € eli 627,50 €.

Eräpäivä on 23.12.2026, kuten teidän avustajaohjeissa. Tilinumero ja viite ovat laskulla, joka tulee taloushallinnon osoitteeseen laskut@suomenranta.example.

Kuvatekstit tarkistettu, kaikki nimet oikein.

Terv. Ilmari Suhonen`,
  },
  {
    name: 'personal trainer, package and month of rest',
    subject: 'Valmennus joulu–helmikuu',
    body: `Moikka Jonna!

Mahtavaa että jatketaan 💪 Laitan laskun koko jaksosta: 3 kk x 99 € = 297 € (sis. alv).

Laskun nro: 2612
Eräpäivä: 5.12.2026
Maksutapa: MobilePay 044 987 6543 tai tili FI47 3939 0033 4455 60, viite 261205

Ohjelma on jo appissa, eka treeni on maanantaina 30.11. Polvi edellä eli kevyesti aluksi.

– Roosa`,
  },
  {
    name: 'boat yard, winter storage',
    subject: 'Talvisäilytys, vene Saaristotär, lasku 640',
    body: `Hyvä veneenomistaja,

veneenne Saaristotär on nostettu 9.11. ja peitetty. Lasku 640 on liitteenä.

Hallipaikka, 28 m² à 24 €     672 €
Nosto ja pohjan pesu           90 €
Yhteensä                      762 € (sis. alv)

Maksu 18.12.2026 mennessä tilille FI76 6601 0001 2345 66, viite 6 40282.

Akku on otettu sisälle lämpimään. Moottorin talvihuollosta sovitaan erikseen, jos sellaista haluatte.

Terveisin
Nauvon Venetelakka`,
    attachments: [{ name: 'lasku-640.pdf' }],
  },
  {
    name: 'electrician, household, Savo dialect',
    subject: 'Lasku 518, kiukaan kytkentä',
    body: `Terve,

kiuas on kytketty ja löylyt testattu, hyvin lämpiää.

Työtä 2 tuntia à 65 € eli 130 €, ajo 35 €. Yhteesä 165 €, siinä on alvit mukana.

Lasku nro 518, eräpäevä 8.12.2026. Tili FI36 4780 1001 2345 62, viite 51800.

Työn osuuvesta suap kotitalousvähennyksen. Jos sulake vielä naksuu, soeta, niin tulen kahtomaan.

Tuomo Pitkänen, Siilinjärvi`,
  },
  {
    name: 'Estonian builder, non-native Finnish',
    subject: 'Lasku 2026-33 keittiö',
    body: `Tere Markku,

keittiö on valmis ja roskat viety pois. Lasku 2026-33 on liitteessä.

Asennus: 1900 €
Laatat ja liima: 420 €
Kokonaan: 2320 €, alv on hinnassa

Maksupäivä on 9.12.2026. Tilinumero on FI22 8119 9700 1234 50, viite 2026338.

Jos näet seinässä jotain mitä ei ole hyvä, soita minulle, tulen korjaamaan. Takuu kaksi vuotta.

Terveisin
Andres Tamm`,
    attachments: [{ name: 'Lasku 2026-33.pdf' }],
  },
  {
    name: 'bathroom renovator, estimate in sentences',
    subject: 'Kustannusarvio kylpyhuoneesta',
    body: `Hei Ritva ja Jorma,

kiitos, että sain tulla katsomaan kylpyhuonetta. Purkutyö, vedeneristys ja laatoitus maksavat 4200 €, putkityöt 2600 € ja kalusteet asennettuina 1700 €, eli koko remontti 8500 €. Summassa on alv mukana.

Arvio perustuu siihen, että lattian alta ei löydy kosteutta. Jos löytyy, pysähdymme ja sovimme hinnasta kirjallisesti ennen kuin jatkamme.

Voimme aloittaa 8.2.2027, ja työ kestää noin neljä viikkoa. Maksu kolmessa osassa: kolmannes aloituspäivänä, kolmannes vedeneristyksen jälkeen ja loput, kun olette hyväksyneet työn.

Arvio on voimassa vuoden loppuun, 31.12.2026 asti. Päätöksellä ei ole kiirettä.

Ystävällisin terveisin
Kari Nurmi, Kylpyhuone-Nurmi Oy`,
  },
  {
    name: 'web shop developer, estimate with upper limit',
    subject: 'Arvio: verkkokaupan varastonäkymä',
    body: `Moi Laura,

kävin toiveenne läpi. Arvioin työn 16 tunniksi, 85 €/h, eli 1 360 € ilman arvonlisäveroa. Kattohinta on 20 h eli 1 700 € (alv 0 %), eikä se ylity ilman että sovimme siitä etukäteen.

Mukana:
1) varastosaldot tuotelistalle
2) hälytys, kun saldo on alle 5
3) testit ja lyhyt ohje henkilökunnalle

Aloitus to 7.1.2027. Lasku lähtee verkkolaskuna, kun näkymä on käytössä, ja maksuaikaa on 21 päivää laskun päiväyksestä.

Sano ok tai kysy lisää, arvio pysyy samana 15.12.2026 asti.

Eero`,
  },
  {
    name: 'small joinery grants a customer more time',
    subject: 'Vs: Voisiko laskua 366 siirtää?',
    body: `Hei Pasi,

kiitos, että kerroit tilanteesta. Siirto käy hyvin.

Laskun 366 uusi eräpäivä on pe 8.1.2027. Summa on sama 1 120 €, eikä siirrosta tule mitään kuluja. Tili FI51 5360 0400 3456 77 ja viite 3 66016 ovat ennallaan.

Pikaista paranemista sinne!

Terveisin
Mervi, Puusepänliike Lastu`,
  },
  {
    name: 'speech therapist, customer paid twice',
    subject: 'Lasku 129 maksettu kahteen kertaan, palautan 88 €',
    body: `Hei Sofia,

laskun 129 maksu tuli tilille kahdesti, 20.11. ja 23.11., kumpikin 88 €. Palautan toisen niistä.

Lähetä minulle tilinumerosi tai kerro, jos palautus saa mennä samalle tilille, jolta maksu tuli. Rahat ovat sinulla viimeistään maanantaina 30.11.2026.

Terveisin
Puheterapeutti Outi Heino`,
  },
  {
    name: 'machine hire firm, late formal reminder with interest as a fact',
    subject: 'Kolmas muistutus, lasku 20260817',
    body: `Hyvä asiakas,

laskumme 20260817 (minikaivurin vuokra, viikko 33) erääntyi 31.8.2026. Olemme lähettäneet muistutukset 21.9. ja 19.10.

Laskun summa            986,00 €
Muistutuskulu             5,00 €
Korko 31.8.–25.11.       22,07 €
Maksettavaa yhteensä  1 013,07 €

Muistutuskulusta ja korosta on sovittu vuokrasopimuksen kohdassa 6. Pyydämme maksua 7.12.2026 mennessä tilille FI67 5290 0204 5678 02, viite 2026 08174. Laskun kopio on liitteenä.

Jos lasku on mielestänne väärin tai maksaminen on juuri nyt vaikeaa, soittakaa numeroon 03 555 4400. Maksuajasta voidaan sopia.

Ystävällisin terveisin
Konevuokraamo Hämeen Nosto Oy
Raimo Lehtonen`,
    attachments: [{ name: 'lasku_20260817_kopio.pdf' }],
  },
  {
    name: 'tombstone carver, final invoice minus advance',
    subject: 'Loppulasku 53',
    body: `Hyvä Aino,

kivi on nyt paikallaan Malmin hautausmaalla, ja kultaus kestää pakkaset hyvin.

Työn hinta oli 1 840 €. Siitä on vähennetty 2.10. maksamanne ennakko 600 €, joten loppulaskun 53 summa on 1 240 €. Arvonlisävero sisältyy hintaan.

Maksun voi tehdä 18. joulukuuta 2026 mennessä tilille FI98 1012 3009 8765 07, viite 53002.

Lähetän valokuvan kivestä, jos haluatte sen sukulaisille.

Lämpimästi
Kivenhakkaaja Esko Rinne`,
  },
  {
    name: 'bookbinder, tiny invoice in words',
    subject: 'Sidontatyö',
    body: `Hei Ulla,

kolme gradua on sidottu, kappale neljäkymmentä euroa, siis satakaksikymmentä (120) euroa. Lasku numero kuusi (6) on ensimmäisen kirjan välissä.

Maksupäivä on joulukuun 4. päivä, ja maksun voit tehdä käteisellä tai kortilla, kun haet kirjat. Olen verstaalla arkisin kymmenestä neljään.

Onnea valmistujaisiin!
Sitomo Pergamentti`,
  },
  {
    name: 'piano teacher, term invoice to a family of two pupils',
    subject: 'Kevään soittotunnit, lasku 2027-3',
    body: `Hei Susanna ja Tomi,

tässä kevään soittotuntien lasku 2027-3, liitteenä myös pdf.

- Elli, 18 tuntia: 360 €
- Oiva, 18 tuntia: 360 €
- sisaralennus 5 %: –36 €
= 684 € (ei arvonlisäveroa)

Ensimmäinen tunti on ti 12.1.2027. Laskun eräpäivä on pe 8.1.2027. Tili FI71 5541 2800 9876 05, viite 2 02730.

Kahdessa erässäkin saa maksaa: silloin 342 € 8.1. ja 342 € 8.2.2027 samalla viitteellä.

Rauhallista joulunaikaa,
Marja-Liisa`,
    attachments: [{ name: 'Lasku 2027-3.pdf' }],
  },
  {
    name: 'home baker, cake order',
    subject: 'Kakku lauantaiksi, lasku 44',
    body: `Hei Piia!

Suklaakakku 20 hengelle 68e ja kynttilät + koristeet 12e, yht. 80e. Kaikki laktoositonta niin kuin toivoit, pähkinöitä ei ole.

Lasku 44, maksu MobilePay 045 222 3344 pe 27.11.2026 mennessä. Kakku on valmis la 28.11. klo 10.

Ihania juhlia!
Sanni / Sannin leipomus`,
  },
  {
    name: 'podcast editor, recurring, usual pattern',
    subject: 'Jaksot 41–44, lasku 2026-11-A',
    body: `Hei tiimi,

marraskuun jaksot 41–44 on editoitu ja julkaistu. Lasku 2026-11-A liitteenä:

4 jaksoa x 180 € = 720 €
+ alv 25,5 % 183,60 €
= 903,60 €

Eräpäivä on 9.12., siis 14 päivää laskun päiväyksestä niin kuin ennenkin. Tili ja viite löytyvät laskusta.

Jakson 43 taustahuminan sain melkein kokonaan pois, kuunnelkaa kohta 12:30.

Ville-Veikko`,
    attachments: [{ name: '2026-11-A.pdf' }],
  },
  {
    name: 'locksmith, paid on the spot, receipt',
    subject: 'Kuitti oven avauksesta 24.11.',
    body: `Hei,

tässä pyytämänne kuitti vakuutusyhtiötä varten. Oven avaus 24.11.2026 klo 22.40, 149,00 € (sis. alv 25,5 %), maksettu kortilla paikan päällä. Mitään ei ole siis enää maksettavana.

Kuitti on liitteenä.

Hyvää viikkoa
Lukko-Lahti Oy, päivystys`,
    attachments: [{ name: 'kuitti-24112026.pdf' }],
  },
  {
    name: 'architect, phases in a table',
    subject: 'Lasku 26-118, Villa Kallio, luonnosvaihe',
    body: `Hei Henna ja Mikael,

luonnosvaihe on nyt valmis ja pohjapiirros teidän hyväksymänne. Laskun 26-118 erittely:

Vaihe             Tunnit   à      Yhteensä
Tarveselvitys       10     92 €      920 €
Luonnokset          24     92 €    2 208 €
Veroton                            3 128,00 €
Alv 25,5 %                           797,64 €
Maksettavaa                        3 925,64 €

Eräpäivä: 17.12.2026
Tili: FI32 3131 3001 2345 66
Viite: RF87261182

Tunnit mahtuivat arvioon (35 h). Lasku ja tuntierittely ovat liitteinä.

Seuraavaksi haen suunnittelutarveratkaisun papereita kunnasta. Palaan asiaan viikolla 50.

Terveisin
Salla Brunila, arkkitehti SAFA`,
    attachments: [{ name: '26-118.pdf' }, { name: 'tuntierittely-26-118.pdf' }],
  },
  {
    name: 'voice actor, usage rights as agreed',
    subject: 'Lasku 2026-27 / radiospotti',
    body: `Hei Juho,

kiitos studiopäivästä, oli hauska tehdä mummon ääni.

Lasku 2026-27:
luku 350 €
käyttöoikeus radiossa 6 kk 250 € (sovittu 11.11.)
välisumma 600 €, alv 153 €, loppusumma 753 €

Lähetin sen verkkolaskuna (välittäjä Apix). Eräpäivä on 9. joulukuuta.

Jos haluatte myöhemmin jatkaa käyttöä verkossa, se on oma sopimuksensa, ei kuulu tähän.

Terkuin
Krista Malmi`,
  },
  {
    name: 'physiotherapist, ergonomics round in a company',
    subject: 'Työpistekäynnit, lasku 2230',
    body: `Hei Merja,

kävin 18.–19.11. läpi 15 työpistettä. Yhteenveto suosituksista ja lasku 2230 ovat liitteenä.

15 työpistettä à 40 € = 600 €. Palvelu on terveydenhuoltoa, joten siihen ei lisätä arvonlisäveroa.

Eräpäivä 11.12.2026, tilinumero FI27 5723 3000 1122 34, viite 22305.

Kahdelle työntekijälle suosittelin sähköpöytää, siitä enemmän yhteenvedossa. Päätös on teidän.

Ystävällisin terveisin
Fysioterapeutti Jaana Vuori`,
    attachments: [{ name: 'Lasku_2230.pdf' }, { name: 'yhteenveto_tyopisteet.docx' }],
  },
  {
    name: 'neighbour lad cutting hedges, three lines',
    subject: 'aidan leikkuu',
    body: `Moi Risto, pensasaita leikattu, 60e niinku sovittiin. Lasku nro 3.
Käteisellä tai MobilePay 041 300 2211, viimeistään su 29.11.
t. Onni`,
  },
  {
    name: 'music festival assistant, invoice for several days, slash number',
    subject: 'Lasku 7/2026',
    body: `Hei Anu,

laskutan Jazzkaupungin järjestelyapua:
• pe 13.11. 150 €
• la 14.11. 150 €
• su 15.11. 150 €
• junaliput 52,80 €

Yhteensä 502,80 €. Lasku 7/2026, ei alv:tä.

Maksu to 10.12.2026 mennessä, FI2739390076543214, viite 72025.

Junaliput ovat kuvina jaetussa kansiossa. Nähdään ensi vuonna!

Senja Mäki`,
  },
  {
    name: 'farrier, two horses, reminder and new invoice in one mail',
    subject: 'Kengitykset: laskut 210 ja 223',
    body: `Hei Kirsi,

kengitin 24.11. Topin ja Lunan, siitä tulee uusi lasku 223, 240 € (2 x 120 €). Samalla huomasin, että lokakuun lasku 210, 120 €, on vielä avoinna. Sen eräpäivä oli 6.11.

Molemmat yhdessä 360 €. Voit maksaa ne kerralla 8.12.2026 mennessä tilille FI83 4260 0500 1234 40, viestiin laskujen numerot.

Luna seisoi muuten ekaa kertaa ihan rauhassa.

Terveisin
Kengitys Sirpa Aho`,
  },
  {
    name: 'legal text translator, collection as a subject of the work',
    subject: 'Lasku 2026-009, Perintäopas ruotsiksi',
    body: `Hei Camilla,

velkaneuvonnan Perintäopas on nyt käännetty ruotsiksi, 37 sivua à 40 €. Termit "ulosotto" ja "maksuhäiriömerkintä" tarkistin oikeusministeriön sanastosta.

Veroton 1 480,00 €, alv 25,5 % 377,40 €, yhteensä 1 857,40 €. Laskun numero on 2026-009 ja se on liitteenä.

Eräpäivä: 28. joulukuuta 2026. Maksutiedot: FI95 4055 5500 5432 15, viite RF1520260095.

Käännös on jo teidän työtilassanne, samoin lyhyt lista kysymyksistä sivulle 12.

Med vänlig hälsning / terveisin
Robert Ekholm, alv-tunnus FI19876547`,
    attachments: [{ name: '2026-009.pdf' }],
  },
]
