/** Mails by Finns from all over the country, some with a dialect or another mother tongue. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Kuopio plumber, first invoice in Savo dialect, net term and unagreed extra parts',
    subject: 'Lasku 2026-211, pesuhuoneen hana ja lattiakaivo',
    body: `Terve Pertti!

Se ois nyt hana paekoillaan ja lattiakaivo vetää niinku pitääkii. Pyyhkäsin jälet mennessäni, mutta kahto vielä että siliconi on kuivana ennen ku suihkuttelette.

Työ 3 h ja hana yhteensä 386,00 euroo (sis. ALV 25,5 %). Piti siihen männä vielä yks kulmaventtiili ja tunti piälle, nii ne on tuossa hinnassa mukana.

Maksuehto 14 pv netto. Tili FI61 5290 4629 1941 01, viite 2118.

Soita jos alakaa tippua.

T. Heikki Räsänen
Putki-Räsänen, Y-tunnus 2796139-7`,
    known: [['dueDate', '14 pv netto']],
    unseen: [['surprise', 'Piti siihen männä vielä yks kulmaventtiili ja tunti piälle']],
  },
  {
    name: 'Young Helsinki illustrator, chatty first invoice, vague day and grovelling',
    subject: 'lasku kansikuvituksesta (nro 34)',
    body: `Moikka Senni!

Kiva että kansi meni painoon, näin sen eilen Akateemisen ikkunassa ja melkein itkin. Lähetän tässä laskun 34 kuvituksesta, yhteensä 650 € (en ole alv-velvollinen).

Sori ihan hirveesti että tää tulee vasta nyt, oon maailman surkein näissä paperihommissa ja varmaan häiritsen sua pahimpaan aikaan.

Tili on FI37 1745 0520 5609 52 ja viite 34005. Voit heittää rahat sit kun sulle parhaiten sopii, ei mitään hoppua.

Nähdään Mestarilla!
Iiris Vuorela`,
    known: [],
    unseen: [
      ['tone', 'Sori ihan hirveesti'],
      ['tone', 'oon maailman surkein näissä paperihommissa'],
      ['dueDate', 'sit kun sulle parhaiten sopii'],
    ],
  },
  {
    name: 'Lahti accounting firm, officialese second reminder with legal threat',
    subject: 'Maksukehotus, lasku 10452',
    body: `Arvoisa asiakkaamme

Viitaten aiempaan kirjeenvaihtoomme toteamme, ettei suoritustanne laskusta 10452 (tilinpäätös 2025, yhteensä 1 506,00 €) ole kirjautunut tilillemme. Laskun eräpäivä oli 30.10.2026.

Kehotamme Teitä suorittamaan erääntyneen saatavamme välittömästi tilille FI72 2180 5227 4157 98 viitteellä 1 04524. Ellei maksu näy tilillä, ryhdymme oikeudellisiin toimenpiteisiin.

Tilinpäätöksen allekirjoitetut kappaleet ovat noudettavissa toimistostamme arkisin klo 9–15.

Kunnioittaen
Tilitoimisto Hakala & Nurmi Oy
Y-tunnus 2436291-1`,
    known: [
      ['jargon', 'Viitaten aiempaan kirjeenvaihtoomme'],
      ['jargon', 'suoritustanne'],
      ['jargon', 'Maksukehotus'],
      ['jargon', 'erääntyneen saatavamme'],
      ['tone', 'Kehotamme Teitä'],
      ['dueDate', 'välittömästi'],
      ['tone', 'ryhdymme oikeudellisiin toimenpiteisiin'],
    ],
    unseen: [],
  },
  {
    name: 'Oulu photographer, invoice that does not add up and promises an attachment',
    subject: 'Lasku 2026-077 / yrityskuvat Limingantulli',
    body: `Hei Johanna,

kiitos kivasta kuvauspäivästä! Henkilökuvat ovat nyt gallerialinkissä, ja sieltä saa ladattua sekä painoon että nettiin sopivat koot. Ryhmäkuvasta tein kaksi versiota, kun Markku ehti räpäyttää silmiä.

Liitteenä lasku 2026-077:
Kuvaus puoli päivää 480,00 €
Kuvankäsittely 12 kuvaa 240,00 €
ALV 25,5 % 183,60 €
Yhteensä 913,60 €

Eräpäivä on 9.12.2026. Tili FI49 5290 3928 6015 35, viite 202 60778.

Mukavaa loppuviikkoa!
Anne-Mari Kinnunen
Valokuvaamo Revontuli`,
    known: [
      ['consistency', '913,60 €'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'Swedish-speaking carpenter from Närpes, careful Finnish, invoice with unclear term',
    subject: 'Lasku 118, kasvihuoneen ovet',
    body: `Hei Tuomas,

anteeksi minun suomi, kirjoitan yleensä ruotsiksi. Ovet on nyt paikallaan kasvihuoneessa ja ne menee kiinni hyvin, myös kun tuulee länsipuolelta.

Lasku 118 on yhteensä 2 008,00 euroa, josta ALV 25,5 % on 408,00 euroa. Hinta on niinkuin tarjouksessa 2. marraskuuta.

Maksuaika on 30 päivää netto, sen jälkeen dröjsmålsränta 8 %. Tilinumero on FI90 4970 9827 0428 20 (Aktia), viitenumero 1180.

Jos saranat alkaa natisemaan talvella, soita vaan niin tulen katsomaan.

Terveisin
Kaj-Erik Nygård
Nygårds Snickeri`,
    known: [
      ['dueDate', '30 päivää netto'],
      ['jargon', 'dröjsmålsränta'],
    ],
    unseen: [],
  },
  {
    name: 'Russian-born cleaner in Imatra, short invoice without due date and account',
    subject: 'Lasku 19 siivous marraskuu',
    body: `Hyvää päivää Marja-Leena!

Kiitos paljon kun saan siivota teidän kotona. Marraskuussa minä siivosin neljä kertaa, joka kerta kolme tuntia. Viime kerralla pesin myös uunin niin kuin sovimme puhelimessa maanantaina.

Lasku numero 19 on 376,50 euroa, siinä on mukana alv.

Olen pahoillani, että vaivaan. Minä todella tarvitsen tämän rahan vuokraan.

Ystävällisesti
Svetlana Morozova`,
    known: [
      ['missing', 'dueDate'],
      ['missing', 'howToPay'],
      ['tone', 'Olen pahoillani, että vaivaan'],
    ],
    unseen: [['tone', 'Minä todella tarvitsen tämän rahan vuokraan']],
  },
  {
    name: 'Old piano tuner from Turku, late reminder that moralises',
    subject: 'Muistutus laskusta 87 (pianon viritys 22.9.)',
    body: `Hyvä herra Lindroos,

virititin flyygelinne syyskuun 22. päivänä ja lasku 87, suuruudeltaan 185,00 euroa, lähti Teille samalla viikolla. Eräpäivä oli 6.10.2026. Rahaa ei ole näkynyt.

Minun nuoruudessani mies maksoi velkansa ennen kuin istui pöytään. Olen 71-vuotias enkä jaksaisi juosta saatavieni perässä. Rehelliselle ihmiselle tämän ei pitäisi olla vaikeaa.

Pyydän maksua viimeistään 4.12.2026 tilille FI84 3636 0326 4348 55, viite 87007.

Flyygelin kosteusmittari kannattaa muuten tarkistaa nyt kun lämmitys on päällä.

Kunnioittavasti
Olavi Saarikko, pianonvirittäjä`,
    known: [],
    unseen: [
      ['tone', 'mies maksoi velkansa ennen kuin istui pöytään'],
      ['tone', 'enkä jaksaisi juosta saatavieni perässä'],
      ['tone', 'Rehelliselle ihmiselle tämän ei pitäisi olla vaikeaa'],
    ],
  },
  {
    name: 'Freelance translator in Espoo, formal invoice with slash date and EOM jargon',
    subject: 'Lasku 2026/143, käännös EN–FI, käyttöohje',
    body: `Hei,

toimitin käyttöohjeen käännöksen eilen portaaliin. Termilistaan lisäsin kuusi uutta sanaa, jotka tarkistin yhdessä Kristianin kanssa.

Lasku 2026/143:
7 400 sanaa à 0,12 € = 888,00 €
ALV 25,5 % = 226,44 €
Yhteensä 1 114,44 €

Laskun eräpäivä on 05/12/2026. Jatkossa noudatamme maksuehtoa 30 pv EOM, kuten hankintaosastonne toivoi.

IBAN FI83 5720 3320 0062 18, BIC OKOYFIHH, viite 202 61434.

Ystävällisin terveisin
Laura Heinonen, FM`,
    known: [
      ['dueDate', '05/12/2026'],
      ['dueDate', '30 pv EOM'],
    ],
    unseen: [],
  },
  {
    name: 'Tampere arborist, second reminder full of sarcasm',
    subject: 'Lasku 305 taas kerran',
    body: `Moro Jarkko,

puut ei sit kasvanu takas, jos sää sitä oot jääny orottaan. Kuuset kaadettiin 8.10. ja lasku 305, yhteensä 1 255,00 €, erääntyi 29.10.2026. Taitaa olla vaikee se nettipankin käyttö?

Ensimmäinen muistutus lähti sulle 10.11. Siihenkään ei tullu vastausta.

Maksapas se nyt viimeistään 2.12.2026 tilille FI19 8000 4528 8825 04, viite 3052, ettei tartte seuraavaks soitella sun muijalle.

Oksakasan haen pois perjantaina aamulla niinku puhuttiin.

Mika Ojanen
Ojasen Puunkaato`,
    known: [],
    unseen: [
      ['tone', 'taas kerran'],
      ['tone', 'puut ei sit kasvanu takas'],
      ['tone', 'Taitaa olla vaikee se nettipankin käyttö'],
      ['tone', 'ettei tartte seuraavaks soitella sun muijalle'],
    ],
  },
  {
    name: 'Jyväskylä yoga teacher, invoice for company classes, weekday does not match',
    subject: 'Lasku 56 – taukojooga loka–marraskuu',
    body: `Ihana Satu ja koko tiimi!

Kiitos yhteisistä hetkistä, oli upeaa nähdä kuinka niskat aukesivat viikko viikolta. Joulukuun ajat ovat samat, tiistaisin klo 11.30 neuvotteluhuone Päijänteessä.

Lasku 56: 8 tuntia à 75,00 € = 600,00 €, ALV 25,5 % 153,00 €, yhteensä 753,00 €.

Eräpäivä on perjantai 10.12.2026. Tili FI04 3939 8424 3415 12, viite 56009.

Muistakaa hengittää!
Mirja Tiainen
JoogaMirja tmi`,
    known: [['dueDate', 'perjantai 10.12.2026']],
    unseen: [],
  },
  {
    name: 'IT consultancy, template mail with placeholders left in',
    subject: 'Lasku [LASKUNRO] – ylläpito 11/2026',
    body: `Hei [ETUNIMI],

tässä marraskuun ylläpitolasku. Kuukauden aikana päivitettiin palvelimen käyttöjärjestelmä, uusittiin varmenne ja palautettiin yksi vahingossa poistettu kansio. Häiriöitä ei ollut.

Ylläpito yhteensä 502,00 € (400,00 € + ALV 25,5 % 102,00 €). Eräpäivä 9.12.2026.

Maksutiedot: FI64 2049 9627 3158 80, viite XXXXX.

Seuraava huoltoikkuna on sunnuntaina 13.12.2026 klo 6–8.

Terveisin
Toni Backman
Koodipaja Oy`,
    known: [
      ['consistency', '[LASKUNRO]'],
      ['consistency', '[ETUNIMI]'],
      ['consistency', 'XXXXX'],
    ],
    unseen: [],
  },
  {
    name: 'Rovaniemi snow plough contractor, recurring invoice with two due dates',
    subject: 'Auraus marraskuu, lasku 412, eräpäivä 11.12.2026',
    body: `Päivää taloyhtiölle!

Lunta tuli marraskuussa jo niin että kävimä pihan kuus kertaa. Hiekotus tehtiin kahesti, sepeliä on laatikossa vielä puolet.

Lasku 412: auraus 6 x 80,00 € = 480,00 €, hiekotus 2 x 60,00 € = 120,00 €, ALV 25,5 % 153,00 €, yhteensä 753,00 €.

Laskun voi maksaa 14.12.2026 mennessä tilille FI34 5062 3726 0362 37, viite 4 12009.

Jättäkääpä autot sieltä kulmalta pois, niin pääsee kaatamaan kasan oikiaan paikkaan.

Esa Ylitalo
Lapin Piha ja Lumi`,
    known: [['dueDate', '14.12.2026']],
    unseen: [],
  },
  {
    name: 'Porvoo cake baker, wedding cake, impossible date',
    subject: 'Hääkakkulasku nro 62',
    body: `Hei Emmi ja Oskar,

sydämellinen kiitos vielä luottamuksesta! Kakku selvisi kuin selvisikin mutkaisesta saaristotiestä, ja oli hauska kuulla, että morsiamen mummo söi kolme palaa.

Lasku 62: kolmikerroskakku 80 hengelle, 454,00 € (sis. ALV 13,5 %).

Pyydän maksua 31.11.2026 mennessä tilille FI41 4970 3126 1167 65, viite 62006.

Kakkuteline saa jäädä teille siihen asti, kun seuraavan kerran ajatte Porvoon ohi.

Lämpimin terveisin
Camilla Söderholm
Camillas Tårtor`,
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },
  {
    name: 'Estonian-born tiler in Vantaa, invoice with mistyped IBAN',
    subject: 'Lasku 2026-31 kylpyhuone',
    body: `Tere Antti,

kylpyhuone on valmis ja silikonit kuivunut, nyt saa suihkuttaa. Saumat pitää pyyhkiä vedellä yhden kerran viikon päästä, mä näytin sulle miten.

Lasku 2026-31: laatoitus urakka 2 510,00 eur (2 000,00 + ALV 510,00). Tilipäivä mulla on maanantai niin ois tosi jees jos rahat ois sillon jo tilillä, muuten tulee tiukkaa.

Eräpäivä 7.12.2026
Tili FI94 5062 2423 9703 51
Viite 20 26312

Kiitos ja terveisin
Raivo Kask, RK Laatta Oy`,
    known: [['payment', 'FI94 5062 2423 9703 51']],
    unseen: [['tone', 'muuten tulee tiukkaa']],
  },
  {
    name: 'Seinäjoki car mechanic, VAT number with wrong digit, blunt Pohjanmaa',
    subject: 'Lasku 1877 / Transit jarrut',
    body: `No niin Jussi,

Transit on pihas ja avaimet tiskillä. Etujarrut on vaihrettu molemmilta puolin ja takana on vielä puolet jäljellä, kestää kevähäsehen.

Lasku 1877: osat ja työ yhteensä 602,40 euroa, siitä ALV 25,5 % 122,40. Vaihrin samalla kans raitisilmasuorattimen ku se oli niin tukos.

Maksa 4.12.2026 mennes tilille FI33 4970 2627 9657 46, viite 18775.

Kari Luoma
Luoman Korjaamo, ALV-nro FI27261158`,
    known: [['payment', 'FI27261158']],
    unseen: [['surprise', 'Vaihrin samalla kans raitisilmasuorattimen']],
  },
  {
    name: 'Pori hairdresser to a chair renter, card number in the open',
    subject: 'Tuolivuokra joulukuu, lasku 8',
    body: `Moi Riikka!

Joulukuun tuolivuokra ois 350,00 € (lasku 8), ei alvia. Eräpäivä on 4.12.2026. Kannattaa varata joulun alla pidemmät päivät, Sirpa lupasi avata oven jo seitsemältä.

Voit maksaa tilille FI44 5290 9229 1003 74 viitteellä 80004 tai vetästä sen salongin kortilta 4539 1488 0343 6467, jos on helpompi, täytät sitten kassaan.

Ja pliis älä enää unohda tätä niinku viimeks, mä en oo sun äiti.

Halauksin Tiina`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [
      ['tone', 'mä en oo sun äiti'],
      ['tone', 'älä enää unohda tätä niinku viimeks'],
    ],
  },
  {
    name: 'Helsinki copywriter, friendly reminder with a Christmas offer inside',
    subject: 'Pieni muistutus: lasku 2026-90',
    body: `Hei Kimmo,

lasku 2026-90 verkkosivujen teksteistä (1 004,00 €) on jäänyt vielä auki, eräpäivä oli 13.11.2026. Se lienee hukkunut muuhun postiin.

Ehtisitkö maksaa sen perjantaihin 4.12.2026 mennessä? Tili FI97 3636 6521 8720 54, viite 20 26901.

Samalla vinkkaan, että tilaamalla joulun uutiskirjeen nyt saat 20 % alennuksen! Lisäksi paketti ”Blogi ja some” on mun uusi suosikkituote, kysy lisää.

Terkuin
Nelli Aaltonen`,
    known: [['incentive', 'saat 20 % alennuksen']],
    unseen: [['incentive', 'on mun uusi suosikkituote']],
  },
  {
    name: 'Turku architect, estimate in heavy officialese with open extra costs',
    subject: 'Tarjous 26-14, asuinrakennuksen laajennus',
    body: `Hyvä Kaisa Virtanen,

kiitämme tarjouspyynnöstänne ja tarjoamme kunnioittavimmin allamainitut suunnittelutyöt seuraavin ehdoin:

Luonnossuunnittelu 2 400,00 €
Rakennuslupakuvat 3 600,00 €
Yhteensä 6 000,00 € + ALV 25,5 % 1 530,00 € = 7 530,00 €

Hinta ei pidä sisällään viranomaismaksuja. Matkan varrella saattaa ilmetä myös muuta työtä, jonka veloitamme erikseen kulloinkin voimassa olevan hinnastomme mukaisesti.

Tarjous on voimassa 18.12.2026 saakka. Luonnokset valmistuvat noin viidessä viikossa siitä, kun olemme käyneet tontilla yhdessä.

Laskut maksetaan tilille FI12 3939 9928 8498 77 21 päivän kuluessa laskun päiväyksestä.

Arkkitehtitoimisto Salmela Ky`,
    known: [
      ['jargon', 'kunnioittavimmin'],
      ['jargon', 'allamainitut'],
      ['jargon', 'kulloinkin voimassa olevan hinnastomme mukaisesti'],
    ],
    unseen: [['surprise', 'saattaa ilmetä myös muuta työtä, jonka veloitamme erikseen']],
  },
  {
    name: 'Vaasa electrician, third reminder, threats about credit record',
    subject: 'VIIMEINEN HUOMAUTUS lasku 2290',
    body: `Hei

Lasku 2290 (sähkökeskuksen vaihto, 1 506,00 €) on ollut maksamatta 9.10.2026 lähtien. Olemme lähettäneet jo kaksi muistutusta, 20.10. ja 6.11. Huomautusmaksu 5,00 € on lisätty, joten maksettavaa on 1 511,00 €.

Jos rahat eivät ole tilillä FI17 5720 1426 5666 30 viimeistään 2.12.2026, lasku menee perintään ja luottotietonne menevät. Viite 22907.

Kannattaa miettiä, haluatteko todella nähdä ulosottomiehen ovellanne.

Keskuksen tarkastuspöytäkirja on postitettu teille 12.10.

Pohjanmaan Sähkötyö Oy
Stefan Rönn`,
    known: [
      ['tone', 'VIIMEINEN HUOMAUTUS'],
      ['tone', 'lasku menee perintään'],
      ['tone', 'luottotietonne menevät'],
    ],
    unseen: [['tone', 'haluatteko todella nähdä ulosottomiehen ovellanne']],
  },
  {
    name: 'Music teacher from Joensuu, reminder by guilt',
    subject: 'Soittotunnit syksy, lasku 27',
    body: `Hei Outi,

Väinö on edistynyt hurjasti ja Bachin menuetti menee jo melkein muistista. Joulukonsertti on 16.12.2026 klo 18 seurakuntatalolla, tulkaa kaikki!

Syyslukukauden lasku 27, 420,00 €, on vielä maksamatta. Eräpäivä oli 30.10.2026. Mulla on kaksi pientä lasta ja jääkaappi on aika tyhjä, niin että joulu näyttää nyt vähän surulliselta. En olisi teistä tällaista uskonut.

Laitatko sen mahdollisimman pian tilille FI43 5720 8620 8110 43, viite 27009?

Terveisin
Hanna-Riikka Pesonen`,
    known: [['dueDate', 'mahdollisimman pian']],
    unseen: [
      ['tone', 'jääkaappi on aika tyhjä'],
      ['tone', 'joulu näyttää nyt vähän surulliselta'],
      ['tone', 'En olisi teistä tällaista uskonut'],
    ],
  },
  {
    name: 'Kouvola property maintenance, shouting reminder',
    subject: 'Lasku 5510 maksettu? EI OLE!',
    body: `Taloyhtiön hallitukselle

Lokakuun huoltolasku 5510, summa 931,21 €, EDELLEEN MAKSAMATTA!!! Eräpäivä oli 10.11.2026.

Nyt se on maksettava heti tilille FI22 1228 7925 2699 29 viitteellä 55107. Muuten lopetetaan lumityöt ja katsotaan kuka teillä sitten kolaa.

Ilmanvaihdon suodattimet on vaihdettu B-rappuun, C-rappu on vuorossa torstaina.

Huoltoyhtiö Kymen Kiinteistöpalvelu
Reijo Hämäläinen`,
    known: [
      ['tone', 'EDELLEEN MAKSAMATTA!!!'],
      ['dueDate', 'heti'],
    ],
    unseen: [
      ['tone', 'EI OLE!'],
      ['tone', 'katsotaan kuka teillä sitten kolaa'],
      ['tone', 'Muuten lopetetaan lumityöt'],
    ],
  },
  {
    name: 'Web developer in Lappeenranta, invoice mail without the sum',
    subject: 'Lasku 2026-15',
    body: `Hei Petteri,

verkkokaupan maksuvaihe on nyt korjattu ja testattu kolmella selaimella. Lokista löytyi myös syy siihen, miksi tilausvahvistukset menivät roskapostiin: DNS-tietue oli väärin.

Lasku 2026-15 on liitteenä. Eräpäivä on 11.12.2026, tili FI47 5062 0026 7994 80, viite 20 26150. Debitoidaan loput tunnit sitten joulukuussa.

Palataan jouluna jos tulee ruuhkaa!

Ville Korhonen`,
    attachments: [{ name: 'lasku-2026-15.pdf' }],
    known: [
      ['missing', 'total'],
      ['jargon', 'Debitoidaan'],
    ],
    unseen: [],
  },
  {
    name: 'Beekeeper from Hämeenlinna to a village shop, no invoice number',
    subject: 'Hunajatoimitus marraskuu',
    body: `Hei Leena,

vein eilen kauppaan kaksi laatikkoa kesähunajaa ja yhden tattarihunajaa. Etiketit on uudet, toivottavasti tykkäätte.

24 x 250 g kesähunaja à 5,00 € = 120,00 €
12 x 250 g tattarihunaja à 6,50 € = 78,00 €
ALV 13,5 % 26,73 €
Yhteensä 224,73 €

Maksu 9.12.2026 mennessä tilille FI52 5062 3625 9593 64. Kirjoita viestiin ”hunaja marraskuu”.

Hinnat nousee muuten tammikuussa vähän ja rahti tulee sitte päälle.

Paavo Kivistö, Kivistön Mehiläistarha`,
    known: [['missing', 'invoiceNumber']],
    unseen: [['surprise', 'rahti tulee sitte päälle']],
  },
  {
    name: 'Rauma house painter, dialect, vague term',
    subject: 'Maalauslasku 44',
    body: `Moi Seppo,

nys o mökk maalattu ja rantsauna kans. Toi pohjoissein otti kolm kerrost, mut ny o hiano.

Lasku 44 o yhtens 1 882,50 euroo (1 500,00 + alv 382,50). Maksel ko kerkkete, mut älä ny ens kessään asti venytt.

Tili FI67 4970 9927 6191 39, viite 44008.

Purki loput maalist jäi liiterim puol, siält riittä korjauksi.

Terv. Arto Vahala`,
    known: [],
    unseen: [
      ['dueDate', 'Maksel ko kerkkete'],
      ['tone', 'älä ny ens kessään asti venytt'],
    ],
  },
  {
    name: 'Somali-born courier entrepreneur in Helsinki, first reminder, polite non-native',
    subject: 'Muistutus lasku 103',
    body: `Hei arvoisa Minna,

toivottavasti voit hyvin ja perhe myös. Minä ajoin teidän paketit lokakuussa 14 päivää ja lasku oli numero 103. Sen eräpäivä oli 12.11.2026, mutta rahaa en ole vielä nähnyt tilissä.

Lasku on 1 129,50 euroa. Minun täytyy maksaa diesel ja vakuutus, siksi pyydän että te kunnioitatte sopimusta ja maksatte ASAP.

Tili: FI97 2180 9328 8532 53
Viite: 1038

Anteeksi, että häiritsen taas. Ensi viikolla ajan normaalisti, myös itsenäisyyspäivän aatto.

Terveisin Abdirahman Yusuf`,
    known: [
      ['dueDate', 'ASAP'],
      ['tone', 'Anteeksi, että häiritsen'],
    ],
    unseen: [
      ['tone', 'te kunnioitatte sopimusta'],
      ['tone', 'Minun täytyy maksaa diesel ja vakuutus'],
    ],
  },
  {
    name: 'Tampere wedding DJ, invoice with a past due date',
    subject: 'DJ-keikka 14.11., lasku 71',
    body: `Moi Jasmin & Aleksi!

Oli kyllä upeet bileet, Haloo Helsinki klo 1.40 oli illan kohokohta! Soittolista on nyt Spotifyssa, linkki tuli Aleksille WhatsAppissa.

Lasku 71: DJ 6 h + valot, yhteensä 900,00 € (sis. ALV 25,5 %). Eräpäivä on 20.11.2026.

Tili: FI60 3636 5624 2057 17
Viite: 71000

Otin mukaan savukoneen ja siitä lisäsin 60 € samaan laskuun.

Rakkaudella DJ Kallenko / Kalle Koskela`,
    known: [['dueDate', '20.11.2026']],
    unseen: [['surprise', 'Otin mukaan savukoneen ja siitä lisäsin 60 €']],
  },
  {
    name: 'Interior designer in Kauniainen, revised price, subject and body differ',
    subject: 'Päivitetty lasku 2026-52, 3 012,00 €',
    body: `Hei Charlotta,

kuten puhelimessa 19.11. sovimme, jätin verhojen mittauksen pois ja lisäsin tilalle eteisen valaisinsuunnitelman. Muutos on kirjattu samana päivänä lähettämääni viestiin.

Uusi loppusumma on 3 102,00 € sisältäen arvonlisäveron 25,5 %. Kreditoin aikaisemman laskun 2026-49 kokonaisuudessaan.

Eräpäivä on 11.12.2026. Tili FI48 4970 5323 1273 54, viite 20 26529.

Kangasnäytteet ovat minulla, tuon ne perjantaina.

Lämpimästi
Pia Strandell`,
    known: [
      ['consistency', '3 102,00 €'],
      ['jargon', 'Kreditoin'],
    ],
    unseen: [],
  },
  {
    name: 'Physiotherapist in Mikkeli, work-place health invoice, jargon-heavy',
    subject: 'Lasku 3391, työpaikkaohjaus',
    body: `Hei,

oheistettuna lasku 3391 toteutuneesta työpaikkaohjauksesta 17.11. Ohjaukseen osallistui 14 henkilöä, ja palautteen mukaan eniten apua oli näppäimistön korkeuden säädöstä.

Laskun loppusumma on 401,60 € (veroton 320,00 €, ALV 81,60 €). Maksusuoritus tulee olla tilillämme FI97 5290 2128 3220 90 eräpäivänä 9.12.2026. Viite 33912.

Maksuviivästyksen sattuessa perimme viivästyskorkoa korkolain 4 §:n mukaisesti.

Ystävällisin terveisin
Fysio-Saimaa Oy, Y-tunnus 2950570-7`,
    attachments: [{ name: 'Lasku_3391.pdf' }],
    known: [
      ['jargon', 'oheistettuna'],
      ['jargon', 'Maksusuoritus'],
      ['jargon', 'Maksuviivästyksen sattuessa'],
      ['jargon', 'korkolain 4 §:n mukaisesti'],
    ],
    unseen: [],
  },
  {
    name: 'Farm contractor from Kauhava, late reminder after harvest',
    subject: 'Puintilasku 16',
    body: `Moi Matti

Puintilasku 16 on ollu ny kaks kuukautta, 2 259,00 euroa. Eräpäivä oli 25.9.2026. Kyllä mä ymmärrän notta oli märkä syksy kaikilla, mutta mullaki on pankki perässä ja puimuri osamaksulla.

Naapurit on kyllä jo kysellehet, maksaako se Matti ikänä mitään.

Pistä rahat tilille FI09 4970 2321 8328 20 ens perjantaihin 4.12.2026 mennes, viite 16007. Jos ei muuta, niin mä haen sitte viljan sun siilosta.

Kuivurin pölyt on muuten imuroitava ennen pakkasia.

Eero Rintala`,
    known: [],
    unseen: [
      ['tone', 'mullaki on pankki perässä'],
      ['tone', 'maksaako se Matti ikänä mitään'],
      ['tone', 'mä haen sitte viljan sun siilosta'],
    ],
  },
  {
    name: 'Freelance journalist to a magazine, third reminder, passive aggressive',
    subject: 'Juttupalkkio, lasku 2026-23: kolmas muistutus',
    body: `Hei jälleen,

kirjoitan laskusta 2026-23 (juttu saaristolaevoista, 720,00 €, ei alv). Juttu ilmestyi lehden numerossa 9, ja eräpäivä oli 2.10.2026.

Ilmeisesti teillä ehditään lukea jutut mutta ei sähköposteja. Ymmärrän toki, että freelancer on ketjun viimeinen, jonka olemassaolo muistetaan.

Odotan maksua viimeistään 1.12.2026 tilille FI49 3636 0225 9083 71, viite 20 26231. Seuraavasta yhteydenotosta vastaa Journalistiliiton lakimies.

Kuvatekstien oikaisu meni verkkoon hyvin, kiitos siitä Katille.

Riku Salonen`,
    known: [],
    unseen: [
      ['tone', 'teillä ehditään lukea jutut mutta ei sähköposteja'],
      ['tone', 'freelancer on ketjun viimeinen, jonka olemassaolo muistetaan'],
      ['tone', 'Seuraavasta yhteydenotosta vastaa Journalistiliiton lakimies'],
    ],
  },
  {
    name: 'Sauna builder from Saarijärvi, part payment that does not add up',
    subject: 'Rantasauna, toinen maksuerä, lasku 12',
    body: `Hei Mervi ja Pauli!

Hirsikehikko on pystyssä ja katto saa vettä pitävän pinnan tällä viikolla. Kiuas tulee suoraan tehtaalta 3.12., joku saisi olla vastassa.

Urakan hinta 18 500,00 €
Maksettu ensimmäinen erä 6 000,00 €
Tämä toinen erä, lasku 12: 7 500,00 €
Jäljellä viimeiseen erään 5 500,00 €

Toinen erä maksetaan viimeistään 8.12.2026 tilille FI34 5062 1924 6906 56, viite 12001. Lattian koolaukseen meni lisäpuuta, mutta siitä palataan loppulaskussa.

Terveisin Kauko Pynnönen
Pynnösen Hirsisaunat`,
    known: [['consistency', '5 500,00 €']],
    unseen: [['surprise', 'Lattian koolaukseen meni lisäpuuta, mutta siitä palataan loppulaskussa']],
  },
  {
    name: 'British voice actor in Helsinki, non-native Finnish, invoice with English terms',
    subject: 'Lasku 0078 voice-over',
    body: `Moi Sanna,

kiitos hyvästä päivästä studiossa! Minusta kolmas otto oli paras, mutta te päätätte tietysti.

Tässä on lasku 0078: yksi studiopäivä plus buyout, yhteensä 1 380,50 €. ALV 25,5 % kuuluu hintaan. Minun terms on due on receipt, koska minä menen Lontooseen joulukuussa.

Pankki: FI52 8000 2921 9287 91, viite 78003.

Jos tarvitset uusi otto sanasta "Jyväskylä", soita minulle. Harjoittelen vielä.

Terveisin
Oliver Whitcombe`,
    known: [
      ['dueDate', 'due on receipt'],
      ['jargon', 'buyout'],
    ],
    unseen: [],
  },
  {
    name: 'Chimney sweep in Salo, three terse lines',
    subject: 'Nuohous',
    body: `Hei. Nuohottu 24.11. kaksi hormia, 128,00 €. Luukku kaipaa uuden tiivisteen.
Raha tilille FI87 5720 1020 2762 14 pikimmiten.
T. Nuohooja Lehtonen`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'pikimmiten'],
    ],
    unseen: [],
  },
  {
    name: 'Vet practice in Ylivieska, second reminder to a dog owner, guilt',
    subject: 'Muistutus, lasku 60118 (Rekun leikkaus)',
    body: `Hyvä Annika,

toivottavasti Reku on jo täysin toipunut. Tikit voi käydä poistattamassa ilman ajanvarausta arkisin klo 8–10.

Leikkauksen lasku 60118, 847,00 €, on edelleen avoinna, vaikka eräpäivä oli 2.11.2026. Autoimme Rekua keskellä yötä hetkeäkään epäröimättä, ja odottaisimme samaa teiltä. Teidän kaltaistenne asiakkaiden vuoksi joudumme nostamaan hintoja muillekin.

Maksattehan kokonaisuuden 3.12.2026 mennessä tilille FI65 5062 8920 2317 40, viite 6 01182. Huomautusmaksua emme tällä kertaa peri.

Jokilaakson Eläinklinikka`,
    known: [['tone', 'Teidän kaltaistenne asiakkaiden']],
    unseen: [['tone', 'ja odottaisimme samaa teiltä']],
  },
  {
    name: 'Ceramicist from Fiskars, first invoice to a restaurant, shy and apologetic',
    subject: 'Astiat ja lasku 9',
    body: `Hei Hanna,

toivottavasti lautaset tulivat ehjinä perille! Kuudes syvä lautanen on vähän tummempi kuin muut, se on uunin takakulmasta. Jos se häiritsee, teen uuden.

Hävettää pyytää tällaista summaa, mutta lasku 9 olisi 1 004,00 € (800,00 € + ALV 25,5 % 204,00 €). Toivottavasti se ei ole liikaa. Jos on, niin keksitään jotain.

Jos mitenkään ehtisitte ennen joulua, olisin ikuisesti kiitollinen. Tili FI83 4055 0922 5164 93, viite 90007.

Terveisin
Vilma Ekholm`,
    known: [['dueDate', 'ennen joulua']],
    unseen: [
      ['tone', 'Hävettää pyytää tällaista summaa'],
      ['tone', 'Toivottavasti se ei ole liikaa'],
      ['tone', 'olisin ikuisesti kiitollinen'],
    ],
  },
  {
    name: 'Bookkeeper in Kerava, recurring monthly invoice, office abbreviations',
    subject: 'Kirjanpito 10/2026, lasku 20261098',
    body: `Hei Jouni,

lokakuun kirjanpito on valmis ja alv-ilmoitus lähetetty. Muutama kuitti puuttuu edelleen: ABC Hirvaskangas 6.10. ja Motonet 22.10. Saitko ne kuvattua?

Ohessa ko. kauden lasku 20261098, yht. 301,20 €. Ed. main. lasku erääntyy 9.12.2026. Maksu tilillemme FI09 5290 3226 1545 42, viite 2026 10984.

Ennakkoverosta pyydämme huomioimaan, että muutos tulee saattaa verottajan tietoon ennen vuodenvaihdetta. Tein viime kuussa myös palkkalaskelman Eetulle, se on tuossa mukana extrana.

Terveisin
Päivi Tolvanen, Tili-Tolvanen`,
    attachments: [{ name: 'lasku_20261098.pdf' }],
    known: [
      ['jargon', 'ko. kauden'],
      ['jargon', 'Ed. main.'],
      ['jargon', 'pyydämme huomioimaan'],
      ['jargon', 'saattaa verottajan tietoon'],
    ],
    unseen: [['surprise', 'se on tuossa mukana extrana']],
  },
  {
    name: 'Moving company from Vantaa, ultimatum over a disputed bill',
    subject: 'Muutto 17.10., lasku 7733',
    body: `Hei Niko,

sanoit puhelimessa, että sohvan jalkaan tuli naarmu. Vahinkoilmoitus on käsitelty ja vakuutus korvaa siitä 80 euroa suoraan sinulle. Se ei muuta laskua.

Lasku 7733 on 690,00 €, ja se erääntyi 6.11.2026. Sulla on 48 tuntia aikaa maksaa, tämän jälkeen ei enää neuvotella. Ollaan nähty näitä selittelijöitä ennenkin.

Tili FI64 1228 8024 3524 42, viite 77334.

Pahvilaatikot voi palauttaa Tikkurilan toimistolle, niistä ei peritä mitään.

Muuttopalvelu Rivakka Oy
Jone Pitkänen`,
    known: [['dueDate', '48 tuntia aikaa']],
    unseen: [
      ['tone', 'tämän jälkeen ei enää neuvotella'],
      ['tone', 'Ollaan nähty näitä selittelijöitä ennenkin'],
    ],
  },
  {
    name: 'Dance school in Kokkola to parents, term fee invoice with mismatched number',
    subject: 'Tanssikoulu Piruetti: kausimaksu, lasku 2026-0418',
    body: `Rakkaat vanhemmat,

kevätkausi alkaa 11.1.2027 ja lapset pitävät vanhan ryhmänsä. Esityspuvut jaetaan viikkoa ennen näytöstä.

Lasku 2026-0481, Aada: kausimaksu 195,00 €. Lasku pitää maksaa 15.12.2026 mennessä tilille FI68 5062 7420 3401 83, viite 2026 04819.

HUOM! MAKSAMATTOMAT EI TANSSI! Meillä on jono ovella, joten paikka menee heti toiselle.

Terveisin
opettaja Jonna ja Piruetin väki`,
    known: [['consistency', '2026-0481']],
    unseen: [
      ['tone', 'HUOM! MAKSAMATTOMAT EI TANSSI!'],
      ['tone', 'paikka menee heti toiselle'],
    ],
  },
  {
    name: 'Vietnamese caterer in Turku, invoice for a company lunch',
    subject: 'Lasku 204 lounas 20.11.',
    body: `Hei Tero ja firma,

kiitos kun tilasit meiltä! Oli 25 ihmistä ja kaikki rullat loppui, olen iloinen. Yksi iso laatikko jäi teille, haen perjantai.

Lasku 204
25 lounas x 16,00 € = 400,00 €
Toimitus = 20,00 €
ALV 13,5 % = 56,70 €
Yhteensä 467,70 €

Otettiin vielä pari lisäannosta kun näytti että ei riitä, ne lähetän eri laskulla.

Maksa tilille FI86 2049 7624 5610 43, viite 20404, kohta kun muistat.

Kiitos, Nguyen Thi Lan, Lan Keittiö`,
    known: [['consistency', '467,70 €']],
    unseen: [
      ['surprise', 'Otettiin vielä pari lisäannosta'],
      ['dueDate', 'kohta kun muistat'],
    ],
  },
  {
    name: 'Seamstress in Savonlinna to a theatre producer, wounded late reminder',
    subject: 'Puvut Savonlinnaan, lasku 2026-44',
    body: `Hei Juhani,

krinoliinit tuli takaisin ehjinä, kiitos huolellisesta pakkaamisesta. Yksi kaulus oli meikissä, mutta se lähti sappisaippualla.

Lasku 2026-44 pukujen muutoksista, 1 757,00 €, on maksamatta. Eräpäivä oli 16.9.2026. Valvoin ennen ensi-iltaa kolme yötä teidän takianne, ja kiitos on tämä hiljaisuus.

Näillä mennään: maksat torstaina 4.12.2026 tai en ompele teille enää nappiakaan. Tili FI09 3939 1025 9742 03, viite 20 26448. Maksusuorituksen yhteydessä ilmoita myös esityskausi.

Kesän mitat kannattaa ottaa ennen helmikuuta.

Terveisin
Raija Kosonen, Ompelimo Kosonen`,
    known: [
      ['dueDate', 'torstaina 4.12.2026'],
      ['jargon', 'Maksusuorituksen yhteydessä'],
    ],
    unseen: [
      ['tone', 'kolme yötä teidän takianne'],
      ['tone', 'kiitos on tämä hiljaisuus'],
      ['tone', 'tai en ompele teille enää nappiakaan'],
    ],
  },
]
export const good: readonly GoodMail[] = [
  {
    name: 'Court interpreter, invoice for work at the district court',
    subject: 'Lasku 2026-66, tulkkaus Pohjanmaan käräjäoikeudessa 18.11.',
    body: `Hyvä Susanne Granfors,

tulkkasin 18.11.2026 Pohjanmaan käräjäoikeudessa asiassa, joka koski perintää ja konkurssia. Istunto kesti neljä tuntia, ja puheenjohtaja vahvisti ajan pöytäkirjaan.

Lasku 2026-66:
Tulkkaus 4 h à 80,00 € = 320,00 €
ALV 25,5 % = 81,60 €
Yhteensä 401,60 €

Eräpäivä on 9.12.2026. Tili FI93 5062 6321 9763 35, viitenumero 20 26668.

Vastaan mielelläni, jos tuntierittelyssä on kysyttävää.

Terveisin
Irina Lehto`,
  },
  {
    name: 'Plumber with extra work that was agreed in writing',
    subject: 'Lasku 318, lämminvesivaraaja',
    body: `Hei Tuula,

varaaja on vaihdettu ja käyttöohje jäi keittiön pöydälle. Lisätyönä vaihdoin vanhan sulkuventtiilin, josta sovimme tekstiviestillä 19.11.: hinta 120,00 € ja kesto tunti.

Lasku 318:
Varaaja ja asennus 1 200,00 €
Sovittu lisätyö, sulkuventtiili 120,00 €
ALV 25,5 % 336,60 €
Yhteensä 1 656,60 €

Maksupäivä on viimeistään keskiviikko 9.12.2026. Tili FI34 5290 9329 8529 99, viite 3 18006.

Soita, jos varaajan ääni ihmetyttää. Pieni naksunta alussa on tavallista.

Juha Niskanen, LVI-Niskanen`,
  },
  {
    name: 'Calm second reminder with lawful late interest and fee',
    subject: 'Toinen muistutus: lasku 4021',
    body: `Hei Jarmo,

lasku 4021 asuntojen loppusiivouksesta on 26 päivää myöhässä. Eräpäivä oli 30.10.2026, ja ensimmäinen muistutus lähti 12.11.2026.

Laskun summa 753,00 €
Muistutuksen kulu 5,00 €
Maksettavaa yhteensä 758,00 €

Viivästyskorkoa ei tässä laskussa ole mukana. Pyydän maksamaan viimeistään 4.12.2026 tilille FI69 2180 5022 3465 03 viitteellä 40219.

Jos maksu on jo matkalla, tästä viestistä ei tarvitse välittää. Jos summa on epäselvä tai haluat jakaa sen kahteen osaan, soita minulle: 040 123 4567.

Terveisin
Marika Seppälä`,
  },
  {
    name: 'Funeral home, careful invoice to a widow',
    subject: 'Lasku 1190',
    body: `Hyvä Helvi Mäkelä,

otamme osaa suruunne. Kiitos, että saimme järjestää siunaustilaisuuden Kangasalan kappelissa.

Lähetämme nyt laskun 1190. Siihen kuuluvat arkku, kuljetus, kukat ja muistotilaisuuden tarjoilu, yhteensä 4 380,00 €. Hinnat ovat samat kuin 2.11. tekemässämme sopimuksessa.

Lasku maksetaan 31.12.2026 mennessä tilille FI43 5062 5024 8672 39, viitenumero 1 19001. Kuolinpesän tililtä maksaminen käy hyvin: pankki tarvitsee sitä varten vain laskun.

Kun teillä on kysyttävää, soittakaa Eeva Harjulle numeroon 03 234 5678.

Hautauspalvelu Harju`,
  },
  {
    name: 'Tattoo artist in Oulu, casual Finnish, complete',
    subject: 'lasku 77, lohikäärme valmis!',
    body: `Moikka Jenni!

Lohikäärme parani tosi nätisti, kiitti kuvista. Muista rasvata vielä viikko ja pidä aurinko poissa.

Lasku 77 on 390 € (sis. alv). Varausmaksu 50 € on jo vähennetty siitä, niin ku sovittiin. Maksa 11.12.2026 mennessä tilille FI89 3636 6428 6900 21, viite 77004. MobilePaylla käy kans, numero 050 555 0199.

Tuu kahville jos kuljet ohi!
Samu`,
  },
  {
    name: 'IT consultant, uses "heti" and "kuolema" harmlessly',
    subject: 'Lasku 2026-212, häiriön korjaus',
    body: `Hei Mikko,

palvelin kuoli maanantaina klo 9.12, ja otin sinuun yhteyttä heti sen jälkeen. Varmuuskopio palautui kolmessa tunnissa eikä tietoja kadonnut. Syynä oli rikki mennyt levy.

Työ tehtiin ylläpitosopimuksen kohdan 4 mukaan: 3 h à 110,00 € = 330,00 €, ALV 25,5 % 84,15 €, yhteensä 414,15 €.

Lasku 2026-212 on liitteenä. Eräpäivä on 10.12.2026, tili FI20 1745 5724 7774 19 ja viite 202 62129.

Levyn takuupalautuksen hoidan itse.

Kimmo Rautio
Rautio Systems Oy`,
    attachments: [{ name: 'Lasku_2026-212.pdf' }],
  },
  {
    name: 'Debt counsellor invoicing a city for lectures',
    subject: 'Lasku 14: luennot velkaneuvonnasta',
    body: `Hei Katri,

kiitos lämpimästä vastaanotosta Hämeenlinnassa. Luennot ”Ulosotto ja arki” ja ”Kun luottotiedot menevät” saivat paljon kysymyksiä, ja lähetän kalvot osallistujille perjantaina.

Lasku 14: kaksi luentoa à 400,00 € = 800,00 €, ALV 25,5 % 204,00 €, yhteensä 1 004,00 €. Matkakuluja ei tullut, koska ajoin samalla isäni luo.

Eräpäivä 16.12.2026, tili FI19 5062 8020 9078 35, viite 14009.

Ystävällisin terveisin
Leila Haddad`,
  },
  {
    name: 'Estimate for a bathroom renovation, with price of possible extra work fixed',
    subject: 'Tarjous 88: kylpyhuoneremontti, Koivutie 4',
    body: `Hei Anne ja Pekka,

kiitos, että sain käydä katsomassa kylpyhuonetta. Tässä tarjous.

Purku ja vedeneristys 3 200,00 €
Laatoitus 2 800,00 €
Yhteensä 6 000,00 €, ALV 25,5 % 1 530,00 €, kaikkiaan 7 530,00 €

Jos lattian alta löytyy kosteutta, pysäytän työn ja kysyn teiltä ennen kuin teen mitään muuta. Ilman teidän kirjallista lupaanne hinta ei muutu.

Tarjous on voimassa 18.12.2026 asti. Työ alkaisi 11.1.2027 ja kestäisi kolme viikkoa. Lasku tulee, kun työ on valmis, ja maksuaikaa on 14 päivää laskun päivästä. Maksu tilille FI32 4055 9425 3493 28.

Terveisin
Timo Hakkarainen`,
  },
  {
    name: 'Payment plan confirmation for a client in difficulty',
    subject: 'Maksusuunnitelma, lasku 905',
    body: `Hei Reetta,

kiitos, että kerroit tilanteestasi suoraan. Jaetaan lasku 905, yhteensä 900,00 €, kolmeen osaan niin kuin ehdotit:

300,00 € viimeistään 15.12.2026
300,00 € viimeistään 15.1.2027
300,00 € viimeistään 15.2.2027

Tili FI58 3636 0627 0467 62, viite 9 05008. Korkoa tai kuluja en lisää. Jos jokin kuukausi näyttää vaikealta, kirjoita minulle ennen päivää, niin siirretään se.

Kissan rokotustodistus on sähköisessä kortissa, jos tarvitset sitä hoitolaa varten.

Voimia!
Outi Väänänen, Eläinlääkäri Väänänen`,
  },
  {
    name: 'Swedish-speaking boat builder, plain non-native Finnish',
    subject: 'Lasku 41 veneen talvisäilytys',
    body: `Hei Ilkka,

vene on nyt sisällä hallissa, peitetty ja moottorissa on pakkasneste. Löysin pienen halkeaman keulasta, mutta en tee sille mitään ennen kuin me puhutaan keväällä.

Lasku 41: talvisäilytys 1.11.2026–30.4.2027, 8 metriä, yhteensä 627,50 euroa, josta ALV 25,5 % on 127,50 euroa.

Eräpäivä on 14.12.2026. Tili FI45 4970 8820 7705 77, viite 41001.

Terveisin
Bengt Österlund, Korppoo`,
  },
  {
    name: 'Part payment, sums right, stonemason',
    subject: 'Muuri Nummelassa, lasku 27',
    body: `Moro Lasse,

muurin alaosa on valmis ja loput kivet tulevat torstaina. Kuivatus toimii, testasin letkulla.

Koko työ 5 020,00 € (4 000,00 € + ALV 25,5 % 1 020,00 €)
Jo maksettu 2 000,00 €
Tämä lasku 27: 1 500,00 €
Viimeiseen laskuun jää 1 520,00 €

Laskun 27 eräpäivä on 9.12.2026. Tili FI67 5062 4626 0088 21, viite 27009.

Ville Salo
Salon Kivi`,
  },
  {
    name: 'First gentle reminder by a music teacher',
    subject: 'Muistutus laskusta 62',
    body: `Hei Katariina,

Eevin sellotunnit ovat menneet hienosti, ja hän soittaa joulujuhlassa soolon.

Syyskauden lasku 62, 360,00 €, on vielä avoinna. Eräpäivä oli 16.11.2026. En ole nähnyt maksua tilillä, joten laitan tässä tiedot uudelleen: tili FI33 1228 4120 7177 86, viite 62006.

Sopisiko maksupäiväksi viimeistään perjantai 4.12.2026? Jos maksoit jo, kiitos siitä!

Terveisin
Elina Kotilainen`,
  },
  {
    name: 'Letter from a crime novelist to a publisher, words of violence as content',
    subject: 'Lasku 2026-3: dekkarin kustannustoimitus',
    body: `Hei Paula,

murha kirjastossa -jakso on nyt selvästi tiiviimpi, ja kiristäjän uhkauskirje toimii, kun siitä lähti puolet pois. Poistin myös lakimiehen monologin. Merkinnät näkyvät tiedostossa.

Lasku 2026-3: kustannustoimitus 40 h à 50,00 € = 2 000,00 €, ALV 25,5 % 510,00 €, yhteensä 2 510,00 €.

Eräpäivä on 15.12.2026, tili FI84 3939 7228 8172 06, viite 2 02633.

Seuraava lukukierros sopii minulle tammikuussa.

Terveisin
Aino Rantanen`,
  },
  {
    name: 'Corrected invoice after own mistake, short apology',
    subject: 'Korjattu lasku 551',
    body: `Hei Henrik,

huomasit oikein: laskussa 550 oli väärä tuntimäärä. Anteeksi virheeni. Lasku 550 on peruttu, eikä sitä tarvitse maksaa.

Uusi lasku 551: 6 h à 90,00 € = 540,00 €, ALV 25,5 % 137,70 €, yhteensä 677,70 €. Lasku on liitteenä.

Eräpäivä on 14.12.2026. Tili FI60 2180 8223 9825 97, viite 5 51009.

Kiitos, että kerroit.
Sini Heikkilä, Sinin Siivous`,
    attachments: [{ name: 'lasku551.pdf' }],
  },
  {
    name: 'Swimming coach, Turku, invoice to a club, extra lesson agreed',
    subject: 'Uintivalmennus, lasku 2026-29',
    body: `Hei Matias,

Kupittaan ryhmässä kaikki osaavat nyt perhosen alkeet. Ylimääräinen tunti 21.11. pidettiin seuran pyynnöstä, ja siitä sovittiin kokouksessa 5.11.

Lasku 2026-29: 9 tuntia à 45,00 € = 405,00 €. Olen pienyrittäjä enkä lisää arvonlisäveroa.

Maksupäivä 11.12.2026, tili FI11 5720 2920 4486 06, viite 20 26299.

Nähdään altaalla!
Oona Nieminen`,
  },
  {
    name: 'Recurring invoice of a gardener, on credit from an earlier overpayment',
    subject: 'Marraskuun pihatyöt, lasku 133',
    body: `Hei Birgitta,

haravoin lehdet ja suojasin ruusut havuilla. Omenapuun leikkaus jää maaliskuuhun.

Maksoit lokakuussa vahingossa 30,00 € liikaa, joten vähensin sen tästä laskusta.

Pihatyöt 210,00 € (sis. ALV 25,5 %)
Liikaa maksettu −30,00 €
Lasku 133, maksettavaa 180,00 €

Eräpäivä on 10.12.2026. Tili FI46 4970 8722 7394 49, viite 1 33003.

Terveisin
Jari Peltola`,
  },
  {
    name: 'Immigrant baker from Syria, warm and complete',
    subject: 'Lasku 15 leivät marraskuu',
    body: `Hei Sari,

kiitos, että kahvila otti meidän leivän! Asiakas sanoi minulle, että hän tulee vain sen takia. Olen siitä tosi iloinen.

Marraskuussa toin 80 leipää, hinta on 2,50 euroa kappale. Lasku 15 on 200,00 € plus ALV 13,5 % 27,00 €, yhteensä 227,00 €.

Viimeinen maksupäivä on 8.12.2026. Tili on FI83 5290 9128 0220 83, viite on 1 50002.

6.12. en leivo, koska on itsenäisyyspäivä.

Terveisin Khaled Al-Masri`,
  },
  {
    name: 'Lawyer, plain invoice for a will, words of law as content',
    subject: 'Lasku 2026-401: testamentti',
    body: `Hyvä Raimo Koskinen,

testamentti on allekirjoitettu ja todistettu 20.11.2026. Alkuperäinen on teillä, ja kopio on säilössä kassakaapissamme. Oikeuteen asiassa ei tarvitse mennä, sillä sisaruksenne hyväksyivät jaon.

Lasku 2026-401: 480,00 € + ALV 25,5 % 122,40 € = 602,40 €. Se on sama hinta, jonka kerroin ensimmäisessä tapaamisessa.

Eräpäivä on 16.12.2026. Tili FI38 1228 4525 0267 91, viite 202 64017.

Voitte soittaa minulle arkisin klo 9–12.

Asianajaja Maarit Lindqvist`,
  },
  {
    name: 'Chimney sweep, very short but complete',
    subject: 'Nuohouslasku 820',
    body: `Hei, hormi nuohottu 24.11. ja kaikki kunnossa. Lasku 820, 64,00 € (sis. ALV). Eräpäivä 9.12.2026. Tili FI18 5720 4927 0659 46, viite 8 20002.
Pekka Nuotio`,
  },
  {
    name: 'Conference interpreter, formal invoice explaining zero VAT for an EU client',
    subject: 'Lasku 2026-58, seminaari Helsingissä 12.11.',
    body: `Hyvä Karin Tamm,

kiitos hyvin järjestetystä seminaarista. Osallistujat antoivat tulkkauksesta palautetta lomakkeella, ja lähetän siitä yhteenvedon teille torstaina.

Lasku 2026-58: tulkkaus yhden päivän ajalta 780,00 €. Virolainen yrityksenne ilmoittaa arvonlisäveron itse Virossa, joten laskussa ei ole sitä mukana.

Eräpäivä on 11.12.2026. Tili FI31 3939 8120 3861 91, BIC SBANFIHH, viite 20 26587. ALV-numeroni on FI24984040.

Ystävällisin terveisin
Johanna Meriläinen`,
  },
]
