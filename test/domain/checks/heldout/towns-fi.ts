/** Finnish mails of a round whose writers were of all countries and trades. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'morsiuskampaaja Joensuusta, ensimmäinen lasku, murretta',
    subject: 'Lasku 118, hääkampaukset 14.11.',
    body: `Moikka Jenni!

Oli kyllä nii mukava päivä siellä Kolilla, ja kuvista näin että kukat pysy hiuksissa iltaan asti. Terveisiä myös äidille, joka toi meille ne karjalanpiirakat.

Morsiuskampaus 160,00 €
Kaasojen kampaukset 2 x 75,00 € = 150,00 €
Yhteensä 310,00 €

Minusta tuntuu ihan kamalalta pyytää rahaa näin ihanasta päivästä. Maksele sitte ku ootte häämatkalta kotiutuneet ja pyykit pesty.
Tili FI75 5770 0520 1234 53, viite 1180.

Halauksin
Marketta`,
    known: [],
    unseen: [
      ['tone', 'tuntuu ihan kamalalta pyytää rahaa'],
      ['dueDate', 'sitte ku ootte häämatkalta kotiutuneet'],
    ],
  },
  {
    name: 'kaivinkoneurakoitsija, toinen muistutus, niukkasanainen',
    subject: 'Lasku 2026-207 maksamatta',
    body: `Terve

Lasku 2026-207, 2 480,00 €, eräpäivä oli 23.10.2026. Salaojat kaivettu ja täytetty syyskuussa, kuvat lähetin silloin.
Kone kyllä kelpasi mutta kukkaro pysyy kiinni.
Maksu 3 arkipäivän kuluessa tilille FI87 4108 0010 0543 21, viite 202 62077. Tämä on viimeinen varoitus. Muuten tulen samalla koneella ja pistän ojat takaisin niin kuin ne olivat.

Kaivuu Hietala`,
    known: [
      ['dueDate', '3 arkipäivän kuluessa'],
      ['tone', 'viimeinen varoitus'],
    ],
    unseen: [
      ['tone', 'kukkaro pysyy kiinni'],
      ['tone', 'pistän ojat takaisin niin kuin ne olivat'],
    ],
  },
  {
    name: 'auktorisoitu kääntäjä, virkakielinen ensimmäinen lasku',
    subject: 'Lasku 46/2026: käännökset ruotsista suomeen',
    body: `Arvoisa vastaanottaja

Viitaten 3.11. käytyyn puhelinkeskusteluun laskutan kolmen tutkintotodistuksen käännöksestä, laskun numero 46/2026. Alkuperäiset todistukset palautin kirjattuna kirjeenä viime perjantaina.

Pyydän suorittamaan maksun tilille FI41 1230 3000 4567 84 viitettä 46200 käyttäen. Maksuehto 14 pv netto. Mahdolliset huomautukset pyydetään osoittamaan allekirjoittaneelle.

Kunnioittavasti
Birgitta Sundholm
auktorisoitu kääntäjä`,
    known: [
      ['jargon', 'Viitaten'],
      ['jargon', 'suorittamaan maksun'],
      ['dueDate', '14 pv netto'],
      ['jargon', 'allekirjoittaneelle'],
      ['missing', 'total'],
    ],
    unseen: [],
  },
  {
    name: 'kiinteistöhuoltoyhtiö, myöhäinen muistutus taloyhtiölle',
    subject: 'Maksukehotus, lasku 30881',
    body: `Hyvä asiakas

Saatavamme laskusta 30881 (lumityöt, maaliskuu 2026) on edelleen suorittamatta. Laskun loppusumma on 1 116,00 €, ja se erääntyi 30.4.2026.

Kehotamme maksamaan laskun viipymättä tilille FI48 8000 1710 9876 53, viite 3 08812. Laiminlyönti johtaa saatavan siirtämiseen perintätoimistolle ilman eri ilmoitusta.

Ensi talven aurausvuorot jaetaan sen mukaan, keiden kanssa raha-asiat ovat kunnossa.

Huoltopalvelu Kontio Oy
Laskutus`,
    known: [
      ['jargon', 'Saatavamme'],
      ['jargon', 'suorittamatta'],
      ['dueDate', 'viipymättä'],
      ['tone', 'siirtämiseen perintätoimistolle'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [['tone', 'aurausvuorot jaetaan sen mukaan, keiden kanssa raha-asiat ovat kunnossa']],
  },
  {
    name: 'nuori graafikko, juttelee, pohja jäi täyttämättä',
    subject: 'Lasku 0012 / logo',
    body: `Moi [etunimi]!

Ihan super että tykkäsitte siitä vihreestä versiosta! Printtitiedostot on nyt samassa kansiossa missä ne luonnoksetki, ja laitoin sinne vielä mustavalkoisen version mukaan hintaan kuuluvana.

Lasku 0012, logo ja käyntikortit, 780,00 € (ei alvia, oon alle rajan). Eräpäivä on perjantai 12.12.2026.
Tili FI96 3939 0010 1234 53, viite 1 20126.

Ois tosi jees jos ei tarttis taas soitella perään niinku viime kerralla.

t. Aino`,
    known: [
      ['consistency', '[etunimi]'],
      ['dueDate', 'perjantai 12.12.2026'],
    ],
    unseen: [['tone', 'jos ei tarttis taas soitella perään']],
  },
  {
    name: 'virolainen laatoittaja, suomi toisena kielenä',
    subject: 'Arve 88 / lasku 88 kylpyhuone',
    body: `Tere Pekka,

kylpyhuone on nyt valmis ja saumat kuiva, suihku voi käyttää lauantaina. Poika siivosi vielä eteinen.

Lasku 88:
Laatoitus 14 m2 = 980,00 €
Vedeneristys = 420,00 €
Silikoni ja lista = 95,00 €
Yhteensä 1 595,00 €

Laitoin myös uusi lattiakaivo, vanha näytti mulle huono, 140 euro sinne seuraava laskulle.
Rahat tilille EE31 2200 2210 2114 5687, saaja Tamm Plaat OÜ. Maksa niin kun miehet tarvitsee palkka, sano vaikka ylihuomenna tai siitä.

Tervisin Rein`,
    known: [['consistency', '1 595,00 €']],
    unseen: [
      ['surprise', 'Laitoin myös uusi lattiakaivo'],
      ['tone', 'niin kun miehet tarvitsee palkka'],
      ['dueDate', 'vaikka ylihuomenna tai siitä'],
    ],
  },
  {
    name: 'tapahtumakuvaaja, tarjous pikkujouluista',
    subject: 'Tarjous pikkujoulujen kuvauksesta 11.12.2026',
    body: `Hei Sari,

kiitos kyselystä! Olen vapaa 11.12. ja Kaapelitehdas on minulle tuttu paikka.

Tarjous: kuvaus klo 18–22 ja 120 muokattua kuvaa, 890,00 € + alv 25,5 % 226,95 € = 1 116,95 €. Tarjous on voimassa 2.12.2026 asti.

Loppusumma voi tosin vähän elää sen mukaan, millainen ilta siitä tulee. Pidätän oikeuden hinnanmuutoksiin.

Kannattaa lyödä lukkoon jo tänään, muuten paikka menee sille toiselle firmalle, joka soittelee minulle koko ajan.

Terveisin
Mikael Ranta`,
    known: [['jargon', 'Pidätän oikeuden hinnanmuutoksiin']],
    unseen: [
      ['surprise', 'voi tosin vähän elää sen mukaan'],
      ['tone', 'muuten paikka menee sille toiselle firmalle'],
    ],
  },
  {
    name: 'LVI-asentaja, lasku, jossa yllättävä lisä',
    subject: 'Lasku 5521 lämpöpumpun huolto, 412,00 €',
    body: `Päivää

Pumppu huollettu 19.11. niin kuin sovittiin. Suodattimet vaihdettu ja paineet tarkistettu, laite on kunnossa.
Huolto 290,00 €, kiertovesipumppu 152,00 €. Yhteensä 442,00 €.
Se kiertovesipumppu vaihdettiin siinä sivussa kun kerran auto oli pihassa.
Eräpäivä 9.12.2026, tili FI88 5290 0220 4561 21, viite 55217.

Lämpö-Lehtinen`,
    known: [['consistency', '412,00 €']],
    unseen: [['surprise', 'vaihdettiin siinä sivussa kun kerran auto oli pihassa']],
  },
  {
    name: 'yksinyrittäjä hieroja, kolmas muistutus, väsynyt',
    subject: 'Muistutus: lasku 204',
    body: `Hei Tuomas

Lasku 204 (kolme hierontaa lokakuussa, 195,00 €) on vielä auki. Eräpäivä oli 6.11.2026.

En ole mikään pankki. Minullakin on vuokra maksettavana, ja tyttären talvikengät jäivät tällä viikolla kauppaan. Olen pahoillani että joudun vaivaamaan tästä jo kolmatta kertaa.

Maksathan niin pian kuin mahdollista tilille FI22 1596 3000 1234 57, viite 2040.

Toivottavasti hartiat voivat paremmin. Muista ne venytykset.
Kirsi`,
    known: [
      ['tone', 'En ole mikään pankki'],
      ['tone', 'Minullakin on vuokra maksettavana'],
      ['tone', 'Olen pahoillani että joudun vaivaamaan'],
      ['dueDate', 'niin pian kuin mahdollista'],
    ],
    unseen: [['tone', 'tyttären talvikengät jäivät tällä viikolla kauppaan']],
  },
  {
    name: 'it-konsultti, englanninsekainen, kuukausilasku',
    subject: 'Lasku INV-1107, marraskuu',
    body: `Moro Antti,

marraskuun sprintit on paketissa ja migraatio meni läpi ilman katkoja. Kiitos että testiporukka jaksoi olla valmiina lauantaina.

INV-1107: 11 pv x 820 € = 9 020,00 €, alv 25,5 % 2 300,10 €, yhteensä 11 320,10 €. Net 30 EOM. Laskutus menee T&M-pohjalla, ja PO:n voi lähettää jälkikäteen.
Tili FI14 5780 3810 2345 66, viite 11073.

Tsekkaa attachmentista tuntierittely.

-Jere`,
    known: [
      ['dueDate', 'Net 30 EOM'],
      ['jargon', 'T&M-pohjalla'],
      ['jargon', 'PO:n'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'siivousyrittäjä, muistutus, jossa mainos',
    subject: 'Ystävällinen muistutus laskusta 733',
    body: `Hei Leena!

Lokakuun siivousten lasku 733, 168,00 €, on näköjään vielä maksamatta. Eräpäivä oli 13.11.2026. Maksun voi tehdä tilille FI85 4055 0010 2345 61, viite 7333, 2.12.2026 mennessä.

Niin ja ikkunat kiiltäviksi jouluksi: kaksi ikkunaa pestään, kolmas menee kaupan päälle! Suosittele meitä ystävälle, saat lahjakortin.

Vaihdoin muuten eteisen maton alle uuden liukuesteen, kun vanha oli haperoitunut. Se ei maksa mitään.

Mukavaa viikonjatkoa
Siivous-Sirkka`,
    known: [['incentive', 'Suosittele meitä ystävälle']],
    unseen: [['incentive', 'ikkunat kiiltäviksi jouluksi']],
  },
  {
    name: 'tilitoimisto, kirjanpitokieltä kahvilayrittäjälle',
    subject: 'Lasku 90417: tilinpäätöstyö',
    body: `Hei

Lasku 90417 tilinpäätöksestä ja veroilmoituksesta on liitteenä. Loppusumma 1 430,70 €, eräpäivä 16.12.2026, tili FI95 2001 1800 3456 73, viite 9 04177.

Huomioithan, että siirtovelat on jaksotettu suoriteperusteisesti ja erotus aktivoitu taseeseen. Ennakkomaksunne on kuitattu saatavaa vastaan.

Kuitteja tuli tänä vuonna taas sellaisessa muovikassissa, että niitä lajitellessa meni usko ihmiskuntaan.

Ystävällisin terveisin
Tilipalvelu Aura`,
    attachments: [{ name: 'lasku-90417.pdf' }],
    known: [
      ['jargon', 'siirtovelat'],
      ['jargon', 'suoriteperusteisesti'],
      ['jargon', 'aktivoitu taseeseen'],
      ['jargon', 'kuitattu saatavaa vastaan'],
    ],
    unseen: [['tone', 'niitä lajitellessa meni usko ihmiskuntaan']],
  },
  {
    name: 'kengityssepän kolmen rivin viesti',
    subject: 'Kengitys',
    body: `Terve, kengitetty Valma ja Poku tiistaina, Pokun oikea etunen vähän arka niin kannattaa katsoa.
Yhteensä 240 €. Rahat saa olla tilillä ennen kuin seuraavan kerran naulaan mitään.
Jorma`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [['dueDate', 'ennen kuin seuraavan kerran naulaan mitään']],
  },
  {
    name: 'tanssiorkesterin laulaja, sarkastinen muistutus festivaalille',
    subject: 'Lasku 61 – se kuuluisa',
    body: `Hei taas,

kiitos kun pidätte jännitystä yllä. Keikka oli heinäkuussa, lasku 61 (1 850,00 €) erääntyi 14.8.2026, ja nyt eletään jo pikkujouluaikaa.

Ehkä festivaalin kassakone on jäätynyt järveen? Lupasit elokuussa, että maksu lähtee ”huomenna”, ja alan ymmärtää, että teillä se päivä ei tule koskaan.

Maksettava viimeistään 4.12.2026 tilille FI17 5410 0120 3456 76, viite 61007. Orkesterin neljä muuta soittajaa odottavat osuuttaan.

Tapio ja Yölinnut`,
    known: [],
    unseen: [
      ['tone', 'se kuuluisa'],
      ['tone', 'kiitos kun pidätte jännitystä yllä'],
      ['tone', 'kassakone on jäätynyt järveen'],
      ['tone', 'teillä se päivä ei tule koskaan'],
    ],
  },
  {
    name: 'metsäpalveluyritys, lakikielinen viimeinen kehotus',
    subject: 'Lasku 1190, hakkuutyö, maksamatta',
    body: `Hyvä metsänomistaja

Laskumme 1190, 3 720,00 €, erääntyi 18.9.2026. Olemme lähettäneet siitä muistutukset 2.10. ja 23.10.

Mikäli maksua ei ole vastaanotettu 7.12.2026 mennessä, ryhdymme oikeudellisiin toimenpiteisiin. Tällöin lisäksenne maksettavaksi lankeavat perimiskulut täysimääräisesti. Korkolain mukainen viivästyskorko lasketaan kulloinkin voimassa olevan korkokannan perusteella.

Kylillä puhutaan, joten kannattaa miettiä kenen nimi siellä seuraavaksi kiertää.

Tili FI10 5620 0520 9876 10, viite 11905.

Metsäpalvelu Kuusela Ky`,
    known: [
      ['jargon', 'Mikäli'],
      ['tone', 'ryhdymme oikeudellisiin toimenpiteisiin'],
      ['jargon', 'maksettavaksi lankeavat'],
      ['jargon', 'täysimääräisesti'],
      ['jargon', 'Korkolain mukainen viivästyskorko'],
      ['jargon', 'kulloinkin voimassa olevan'],
    ],
    unseen: [['tone', 'miettiä kenen nimi siellä seuraavaksi kiertää']],
  },
  {
    name: 'autokorjaamo, kaksi eräpäivää ja auto panttina',
    subject: 'Lasku 7714, Octavian jakopään remontti',
    body: `Morjes,

Octavia on nyt kasassa. Jakohihna, vesipumppu ja kiristimet uusittu, koeajo tehty eikä valoja pala. Talvirenkaat on samalla tasapainotettu, kun pyysit.

Lasku 7714 on 935,00 €. Eräpäivä 7.12.2026. Tili FI42 5542 0520 1122 30, viite 77143.

Maksa siis 11.12.2026 mennessä niin kaikki ok. Auto seisoo meillä lukkojen takana siihen asti että rahat kilahtaa, ja pihasta otetaan viisitoista euroa yöltä, semmonen tapa meillä nyt on.

Korjaamo Pulkkinen`,
    known: [['dueDate', '11.12.2026']],
    unseen: [
      ['tone', 'Auto seisoo meillä lukkojen takana'],
      ['surprise', 'pihasta otetaan viisitoista euroa yöltä'],
    ],
  },
  {
    name: 'copywriter Berliinissä, väärä tilinumero',
    subject: 'Lasku 2026-031, verkkosivujen tekstit',
    body: `Heippa Noora,

terkut sateisesta Neuköllnistä! Tekstit on nyt kaikki samassa dokumentissa, ja korjasin sen yhden pilkun, josta Olli huomautti.

Lasku 2026-031: kuusi sivua tekstiä, 1 200,00 €. Saksan arvonlisäveroa ei tule, koska teen tätä pienyrittäjänä.
IBAN DE53 1005 0000 1234 5678 90
Eräpäivä 10.12.2026.

Yhden ylimääräisen blogijutun kirjoitin, kun inspiraatio iski; lisäsin sen hinnan vielä tuohon kuuden sivun pakettiin, toivottavasti ei haittaa.

Iida`,
    known: [['payment', 'DE53 1005 0000 1234 5678 90']],
    unseen: [['surprise', 'ylimääräisen blogijutun kirjoitin, kun inspiraatio iski']],
  },
  {
    name: 'eläkeläinen puuseppä, anteeksipyytelevä ensimmäinen muistutus',
    subject: 'Keinutuolin lasku',
    body: `Hyvää iltaa rouva Nieminen,

anteeksi tuhannesti häiriö, en yhtään haluaisi olla tällainen kiusankappale. Keinutuolin lasku nro 9 taitaa olla vielä pöydällä. Se oli 350,00 €, ja eräpäiväksi kirjoitin 12.11.2026.

Varmaan vika on minussa, kun en osaa näitä koneella lähettää. Rahan voi panna tilille FI24 4929 4010 1122 84, viite 90094, kunhan sattuu sopimaan.

Tuolia kannattaa pitää pois patterin vierestä, niin liitokset eivät kuivu.

Kunnioittaen Eino Huttunen`,
    known: [
      ['tone', 'anteeksi tuhannesti häiriö'],
      ['dueDate', 'kunhan sattuu sopimaan'],
    ],
    unseen: [
      ['tone', 'en yhtään haluaisi olla tällainen kiusankappale'],
      ['tone', 'Varmaan vika on minussa'],
    ],
  },
  {
    name: 'puutarhuri, osamaksu, laskuvirhe',
    subject: 'Lasku 3106: loppuosa',
    body: `Hei Riitta ja Matti!

Kiitos, 600,00 € tuli tilille 16.11. Laskun 3106 summa oli 1 540,00 €, joten jäljellä on 840,00 €.

Pensasaita on nyt suojattu jäniksiltä ja omenapuut sidottu. Keväällä katsotaan miten alppiruusut selvisivät.

Loppuosan voi maksaa tilille FI33 1018 3500 2233 44 viitteellä 31066. Jos saisin sen vaikka ennen kuin maa jäätyy, niin tilaan teille taimet samalla kertaa.

Saara Viherpeukalosta`,
    known: [['consistency', '840,00 €']],
    unseen: [['dueDate', 'ennen kuin maa jäätyy']],
  },
  {
    name: 'sähköurakoitsija, huutava muistutus',
    subject: 'LASKU 4402 MAKSAMATTA!!!',
    body: `Lasku 4402, 1 275,00 €, eräpäivä 30.9.2026.

MAKSAKAA LASKUNNE VÄLITTÖMÄSTI! Tällä menolla olette viimeinen paikka minne tulen hätäkeikalle pimeässä. Olette ilmeisesti niitä joille sähkö tulee ilmaiseksi seinästä.

Tili FI48 5790 0220 5432 12, viite 44024. Keskuksen takuupaperit lähetin jo syyskuussa.

Sähkö-Salminen`,
    known: [
      ['tone', 'MAKSAMATTA!!!'],
      ['tone', 'MAKSAKAA LASKUNNE'],
      ['dueDate', 'VÄLITTÖMÄSTI'],
    ],
    unseen: [
      ['tone', 'olette viimeinen paikka minne tulen hätäkeikalle'],
      ['tone', 'joille sähkö tulee ilmaiseksi seinästä'],
    ],
  },
  {
    name: 'joogaohjaaja, toistuva lasku, henkinen moraali',
    subject: 'Joulukuun tunnit, lasku J-12',
    body: `Namaste Henna,

torstain työpaikkajooga jatkuu joulukuussa samassa salissa, viimeinen tunti on 17.12. Mattoja on nyt kymmenen, joten omaa ei tarvitse ottaa mukaan.

Lasku J-12: kolme tuntia, 270,00 €. Tili FI05 3131 3010 1234 53, viite 12124. Eräpäivä 31.11.2026.

Ajoissa maksettu lasku on myös hyvää karmaa, ja raha, jota pantataan, pysäyttää energian molemmilta.

Valoa päivääsi
Susanna`,
    known: [['dueDate', '31.11.2026']],
    unseen: [['tone', 'raha, jota pantataan, pysäyttää energian']],
  },
  {
    name: 'kalastusopas Inarista, saksalaisen ryhmän lasku suomalaiselle matkatoimistolle',
    subject: 'Lasku 77, kalastusretki 5.–7.11., 1 320 €',
    body: `Terveppä terve,

hyvin meni reissu, siikaa tuli ja jää kesti. Saksalaiset lupasi tulla keväällä uuestaan.

Lasku 71: opastus kolme päivää 1 320,00 €, ei muita kuluja. Eräpäivä 9.12.2026, tili FI26 5641 0520 3344 53.
Se moottorikelkan bensa pitäis kyllä vielä jonku korvata, en ole siitä hintaa laskenu.

Piera`,
    known: [['consistency', 'Lasku 71']],
    unseen: [['surprise', 'moottorikelkan bensa pitäis kyllä vielä jonku korvata']],
  },
  {
    name: 'arkkitehtitoimisto, tarjous, sopimuskieltä',
    subject: 'Tarjous: huvilan lisärakennuksen suunnittelu',
    body: `Hyvä perhe Forsman

Kiitämme luottamuksesta. Kävimme tontilla 12.11., ja rinne sopii saunalle hyvin.

Tarjouksemme pääpiirustuksista ja lupakuvista on 4 800,00 € + alv 25,5 % 1 224,00 €, yhteensä 6 024,00 €. Tarjous on voimassa 18.12.2026 saakka. Työ laskutetaan à conto -periaatteella valmiusasteen mukaan. Sopimukseen sovelletaan KSE 2013 -ehtoja soveltuvin osin. Matkakulut veloitetaan omakustannushintaan yleiskululisällä korotettuna.

Rinnetontti on aina sellainen, että siellä tulee vastaan kaikenlaista, eikä sitä tässä kannata hinnoitella.

Ystävällisin terveisin
Arkkitehtitoimisto Vaara & Holm`,
    known: [
      ['jargon', 'à conto'],
      ['jargon', 'KSE 2013'],
      ['jargon', 'soveltuvin osin'],
      ['jargon', 'yleiskululisällä'],
    ],
    unseen: [['surprise', 'tulee vastaan kaikenlaista, eikä sitä tässä kannata hinnoitella']],
  },
  {
    name: 'sisustussuunnittelija, liite unohtui, paljon pehmentelyä',
    subject: 'Lasku 58 olohuoneen suunnittelusta',
    body: `Hei Katri,

kiva kun verhot löysivät paikkansa! Lasku 58 on liitteenä. Suunnittelu ja kaksi ostoskierrosta, yhteensä 640,00 €. Eräpäivä 14.12.2026 ja tili FI85 5721 1520 4545 67, viite 58586.

Tiedän että summa voi kirpaista, ja kyllä minä itsekin häpesin vähän kun näin loppuluvun. Anteeksi vielä kerran.

Sohvan kangasnäytteet saat pitää, ne eivät kuulu laskuun.

Terkuin Outi`,
    known: [
      ['missing', 'attachment'],
      ['tone', 'Anteeksi vielä kerran'],
    ],
    unseen: [['tone', 'minä itsekin häpesin vähän kun näin loppuluvun']],
  },
  {
    name: 'vietnamilainen pitopalvelu, suomi toisena kielenä',
    subject: 'Lasku 215 ruoka yrityksen juhla',
    body: `Hei Markku,

kiitos tilauksesta! Kaikki vieras söi paljon, minä iloinen. Astiat haen maanantai aamu.

Lasku 215
Kevätrulla 60 kpl 120,00 €
Phokeitto 40 annosta 360,00 €
Kuljetus 30,00 €
Yhteensä 510,00 €

Maksu pankki FI12 5541 0820 5678 94 viite 21 52150. Maksa joulukuun alkupuolella, ei liian myöhä. Viime kerta sinä maksoit vasta kun minä soitin vaimolle, se ei ollut hyvä mies.

Lan, Hanoi Keittiö`,
    known: [['dueDate', 'joulukuun alkupuolella']],
    unseen: [['tone', 'sinä maksoit vasta kun minä soitin vaimolle']],
  },
  {
    name: 'viittomakielen tulkki, eräpäivä jo mennyt, uusi lasku',
    subject: 'Lasku 2026/144, tulkkaus 20.11.',
    body: `Hei,

kiitos yhteistyöstä koulutuspäivässä. Materiaalit olivat erinomaiset, ja tauot riittivät.

Lasku 2026/144: tulkkaus 6 h x 68,00 € = 408,00 €, matka 36,00 €. Yhteensä 444,00 €.
Eräpäivä 4.11.2026. Tili FI02 1745 3000 6789 22, viite 202 61447. Y-tunnus 2748391-4.

Laskutuslisä 8,00 € lisätään seuraavaan laskuun, kun teidän järjestelmänne on niin hankala.

Terveisin Paula Koskela`,
    known: [
      ['dueDate', '4.11.2026'],
      ['payment', '2748391-4'],
      ['surprise', 'Laskutuslisä 8,00 €'],
    ],
    unseen: [['tone', 'teidän järjestelmänne on niin hankala']],
  },
  {
    name: 'maalausliike, tarkistettu hinta, pitkä',
    subject: 'Lasku 1633, julkisivumaalaus, 7 850,00 €',
    body: `Hei Ilkka,

julkisivu on nyt maalattu kahteen kertaan, telineet lähtivät keskiviikkona ja piha on haravoitu. Ikkunanpuitteet saivat sen taitetun valkoisen, jonka valitsitte näytekartasta.

Maalaus, työ 5 200,00 €
Maalit ja tarvikkeet 1 450,00 €
Telineet 1 100,00 €
Yhteensä 7 750,00 €

Eräpäivä 11.12.2026. Tili FI25 4730 0520 6677 82, viite 16337.

Pohjoispäädyn lahot laudat otimme irti ja panimme uudet, se nyt kuului niin kuin asiaan. Niistä tulee oma paperinsa. Kotitalousvähennystä varten työn osuus on yllä erikseen.

Jos olette tyytyväisiä, kerrotte varmaan naapureille; jos ette, kertokaa meille.

Maalaus Vesterinen`,
    known: [['consistency', '7 850,00 €']],
    unseen: [['surprise', 'Pohjoispäädyn lahot laudat otimme irti ja panimme uudet']],
  },
  {
    name: 'eläkkeelle jäävä asianajosihteeri, oikolukija, moralisoiva',
    subject: 'Lasku 17 odottaa yhä',
    body: `Hyvä tohtori Laakso,

lasku 17, väitöskirjan kielentarkastus, 920,00 €, erääntyi 2.11.2026. Väitöstilaisuus sujui kuulemma hienosti, onnittelut siitä.

Minun nuoruudessani velka hoidettiin ennen kuin juhlittiin. Sivistys näkyy kukkarolla, oli titteli mikä tahansa. On kunnia-asia maksaa velkansa.

Tilinumeroni on FI24 1012 3500 7890 19 ja viite 17174. Odotan suoritustanne tämän viikon aikana.

Hilkka Aaltio`,
    known: [
      ['tone', 'On kunnia-asia maksaa velkansa'],
      ['jargon', 'suoritustanne'],
      ['dueDate', 'tämän viikon aikana'],
    ],
    unseen: [
      ['tone', 'Minun nuoruudessani velka hoidettiin ennen kuin juhlittiin'],
      ['tone', 'Sivistys näkyy kukkarolla'],
    ],
  },
  {
    name: 'web-kehittäjä, uhkaa sivuilla, myöhäinen muistutus',
    subject: 'Lasku 2026-88 / verkkokauppa',
    body: `Moi Ville,

lasku 2026-88 (2 112,00 €) meni eräpäivän ohi 5.10.2026. Olen laittanut viestiä 12.10. ja 2.11.

Palvelin on minun nimissäni, joten mieti hetki mitä jouluostosten tekijät näkevät ensi viikolla. Tämä on viimeinen mahdollisuus hoitaa asia siististi. En jaksa enää uskoa tarinoihin kirjanpitäjän flunssasta.

Tili FI77 5078 0320 8901 28, viite 20 26888, maksu 1.12.2026.

Samuli`,
    known: [['tone', 'viimeinen mahdollisuus']],
    unseen: [
      ['tone', 'mieti hetki mitä jouluostosten tekijät näkevät'],
      ['tone', 'En jaksa enää uskoa tarinoihin'],
    ],
  },
  {
    name: 'kuljetusyritys, rahtikieltä',
    subject: 'Rahtilasku 66190',
    body: `Hei,

kontit purettu Vuosaaressa 18.11., yksi lava oli kastunut ja siitä on kuva kuskilla.

Rahtilasku 66190, yhteensä 2 054,00 €, FCA Hanko, demurrage ei mukana. Eräpäivä 03/12/2026, tili FI50 8919 9710 2345 05, viite 6 61902.
Seisonta-aika menee pientä lisää päälle, summa selviää kun terminaali herää.

Kuljetus Hakala Oy / ajojärjestely`,
    known: [
      ['jargon', 'FCA'],
      ['jargon', 'demurrage'],
      ['dueDate', '03/12/2026'],
    ],
    unseen: [['surprise', 'menee pientä lisää päälle']],
  },
  {
    name: 'maskeeraaja, veloittaa asiakkaan kortilta',
    subject: 'Lasku 402, maskeeraus mainoskuvauksissa',
    body: `Heippa Ronja!

Kuvaukset oli ihanat, ja se malli jolla oli pisamat on nyt mun suosikki ikinä. 

Lasku 402, maskeeraus yksi päivä, 520,00 €. Veloitan sen 1.12.2026 teidän firman kortilta 4556 7375 8689 9855 niin kuin viime kerralla.

Ne tekoripset laskutan sit erikseen, niitä meni aika monta. Kuitin laitan samana päivänä.

xx Milla`,
    known: [['payment', '4556 7375 8689 9855']],
    unseen: [['surprise', 'Ne tekoripset laskutan sit erikseen']],
  },
  {
    name: 'kuoronjohtaja, lasku yhdistykselle, syyllistää',
    subject: 'Syyskauden palkkio',
    body: `Hyvä hallitus,

syyskausi on laulettu, ja adventtikonsertin ohjelma on valmis. Altot ovat kehittyneet hurjasti.

Laskutan kaudesta sovitun palkkion, 1 600,00 €. Maksu tilille FI74 5092 0920 3456 16 pikimmiten, kiitos.

Muissa kuoroissa johtajaa ei tarvitse hävettää rahasta puhumalla. Jos palkkio taas viipyy, on jonkun muun nostettava kätensä ensimmäisenä adventtina.

Musiikkiterveisin
Elina Paasonen`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'pikimmiten'],
    ],
    unseen: [
      ['tone', 'Muissa kuoroissa johtajaa ei tarvitse hävettää'],
      ['tone', 'on jonkun muun nostettava kätensä'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'pianonvirittäjä, ensimmäinen lasku',
    subject: 'Lasku 87, pianon viritys 17.11.',
    body: `Hei Anneli,

piano pysyi viime vireestä yllättävän hyvin, vaikka huone on kuiva. Yksi kieli bassossa alkaa olla lopussa, mutta se kestää vielä kevääseen.

Lasku 87: viritys 140,00 €. Voit maksaa sen 9.12.2026 mennessä tilille FI59 5780 4100 4567 86, viite 87007.

Hyvää adventin odotusta
Risto Mäkelä`,
  },
  {
    name: 'valomies, työpaikkana teatteri ja näytelmän nimi Viimeinen varoitus',
    subject: 'Lasku 2026-54: näytelmän Viimeinen varoitus valot',
    body: `Moi Pirjo,

ensi-ilta meni hienosti, ja uhkaava kohtaus toisessa näytöksessä sai juuri sen punaisen, jota haimme. Ohjelmoin vielä varatilanteen pöytään, jos savukone temppuilee.

Lasku 2026-54
Valosuunnittelu 1 400,00 €
Ajot kolmessa harjoituksessa 450,00 €
Yhteensä 1 850,00 €

Eräpäivä 11.12.2026, tili FI62 1544 3000 9876 15, viite 20 26545.

Jos jokin summa ihmetyttää, soita. Olen lavalla mutta puhelin on taskussa.
Aki`,
  },
  {
    name: 'oikeustulkki, työpaikkana käräjäoikeus',
    subject: 'Lasku 311 / tulkkaus käräjäoikeudessa 12.11.2026',
    body: `Hyvä vastaanottaja

Tulkkasin istunnon Pirkanmaan käräjäoikeudessa 12.11.2026 klo 9–12. Lasku 311 on liitteenä. Sen summa on 273,00 €, ja eräpäivä on 10.12.2026.

Tili: FI98 5730 0820 1144 74
Viite: 31105

Ystävällisin terveisin
Leila Ahmadi
oikeustulkki`,
    attachments: [{ name: 'lasku-311.pdf' }],
  },
  {
    name: 'tallinpitäjä, kuukausilasku, rento',
    subject: 'Marraskuun tallilasku 1108',
    body: `Moikka Emmi!

Tähti on syönyt hyvin ja uusi loimi pysyy päällä. Eläinlääkäri katsoi samalla hampaat, kaikki ok.

Lasku 1108: karsinapaikka marraskuulta 480,00 €, ei lisiä. Eräpäivä on torstai 10.12.2026, tili FI66 4108 0100 7788 96 ja viite 11086.

Nähdään lauantain talkoissa, otan mokkapaloja mukaan!
Heidi`,
  },
  {
    name: 'putkimies, ensimmäinen muistutus, lyhyt',
    subject: 'Muistutus laskusta 951',
    body: `Terve Seppo

En ole vielä nähnyt maksua laskusta 951, hanan vaihto, 185,00 €. Eräpäivä oli 13.11.2026. Pystytkö maksamaan sen 4.12.2026 mennessä? Tili FI07 5529 0050 1234 71, viite 95109.

Jos maksoit jo, ei tarvitse tehdä mitään. Ja sano jos hana vielä tippuu, tulen katsomaan ilmaiseksi.

Putki-Pena`,
  },
  {
    name: 'kirjan taittaja, toinen muistutus kustantamolle, rauhallinen',
    subject: 'Lasku 2026-19, toinen muistutus',
    body: `Hei Johanna,

kävin tänään läpi avoimia laskuja. Lasku 2026-19, runokirjan taitto, 1 130,00 €, on 26 päivää myöhässä. Eräpäivä oli 30.10.2026, ja lähetin siitä muistutuksen 12.11.

Ehkä lasku on jäänyt jonkun muun pöydälle, kun teillä vaihtui syksyllä tuotantopäällikkö. Lähetän sen mielelläni uudelleen oikeaan osoitteeseen.

Toivon maksua 3.12.2026 mennessä tilille FI36 2057 1800 4563 17, viite 20 26192. Jos päivä ei käy teille, kerro mikä kävisi.

Ystävällisesti
Tuuli Kärkkäinen`,
  },
  {
    name: 'rakennusyritys, virallinen myöhäinen muistutus, asialliset seuraukset',
    subject: 'Kolmas muistutus: lasku 4471',
    body: `Hyvä asiakas

Laskuamme 4471 (terassin rakennus, 6 340,00 €) ei ole maksettu. Eräpäivä oli 15.9.2026. Olemme muistuttaneet siitä 5.10. ja 30.10.

Pyydämme teitä maksamaan laskun 9.12.2026 mennessä tilille FI58 8110 9710 4523 85, viite 44710. Myöhästyneelle maksulle lasketaan korkoa eräpäivästä alkaen, ja kerromme sen summan teille erikseen, kun maksu on tullut.

Jos koko summan maksaminen kerralla on vaikeaa, voimme sopia eristä. Soittakaa Marjalle, 040 555 0182, arkisin klo 8–15.

Terveisin
Rakennus Ojala Oy`,
  },
  {
    name: 'kiropraktikko, lasku heti puhelun jälkeen',
    subject: 'Lasku 668, hoitokäynti 23.11.',
    body: `Hei Marko,

lupasin lähettää tämän heti puhelumme jälkeen, joten tässä.

Lasku 668, yksi hoitokäynti, 72,00 €. Eräpäivä 7.12.2026. Tili FI92 3636 3011 2345 64, viite 66808.

Jos selkä jäykistyy, kävele rauhassa äläkä nosta mitään kahteen päivään.

Jaana Kiiski`,
  },
  {
    name: 'kattoremontti, tarjous, kaikki ehdot selkeästi',
    subject: 'Tarjous peltikaton maalauksesta, 3 765,00 €',
    body: `Hei Kauko ja Liisa,

kiitos kahvista eilen. Mittasin katon: 168 neliötä, ja pinta on hyvässä kunnossa yhtä kulmaa lukuun ottamatta.

Pesu ja pohjatyöt 1 000,00 €
Maalaus kahteen kertaan 2 000,00 €
Alv 25,5 % 765,00 €
Yhteensä 3 765,00 €

Hintaan kuuluvat maalit, telineet ja siivous. Jos löydämme työn aikana jotain korjattavaa, emme tee mitään ennen kuin olemme puhuneet teidän kanssanne ja saaneet luvan.

Tarjous on voimassa 31.12.2026 asti. Työ tehtäisiin toukokuussa. Miettikää rauhassa.

Terveisin
Katto-Kaverit, Jyrki`,
  },
  {
    name: 'graafikko, lisätyö josta on sovittu kirjallisesti',
    subject: 'Lasku 1029: esite ja sovittu lisäsivu',
    body: `Hei Mira,

esite meni painoon tänään, ja saat vedoksen perjantaina 27.11.

Lasku 1029
Esite, 8 sivua 960,00 €
Lisäsivu, josta sovimme 9.11. sähköpostilla 120,00 €
Yhteensä 1 080,00 €

Eräpäivä 14.12.2026, tili FI59 5721 1620 8899 02, viite 1 02908.

Kiitos, tätä oli ilo tehdä!
Oskari`,
  },
  {
    name: 'virolainen siivooja, suomi toisena kielenä, selkeä',
    subject: 'Lasku 36 siivous lokakuu',
    body: `Tere Maarit!

Olen siivonnut lokakuussa neljä kertaa, joka kerta 3 tuntia. Jätin avain postilaatikkoon niin kuin sinä pyysit.

Lasku 36: 12 tuntia x 24 euroa = 288,00 euroa. Maksa 8.12.2026. Tili EE98 7700 7710 0123 4568, Kadri Saar.

Kiitos paljon, sinun kissa on kiva.
Kadri`,
  },
  {
    name: 'kennelinpitäjä, osamaksu, loppuosa oikein',
    subject: 'Lasku 212, loppuosa 350,00 €',
    body: `Hei Tanja,

kiitos 500,00 € maksusta, se näkyi tilillä 20.11. Laskun 212 koko summa oli 850,00 €, joten jäljellä on 350,00 €.

Loppuosan eräpäivä on 18.12.2026, niin kuin sovimme puhelimessa. Tili FI21 5648 0040 1237 69, viite 21209.

Pentu tunnistaa jo nimensä ja nukkuu yöt. Rokotuskortti lähtee sinun mukaasi, kun haet sen.

Terveisin Päivi`,
  },
  {
    name: 'stand up -koomikko, muistutus, huumoria ilman piikkiä',
    subject: 'Lasku 14, firman juhlien keikka',
    body: `Moro Jussi!

Se teidän talouspäällikkö nauroi vesilasin nurin, eli ilta oli onnistunut. Kiitos vielä kutsusta.

Lasku 14 (700,00 €) taisi jäädä maksujonoon, eräpäivä oli 18.11.2026. Hoituisiko se vaikka perjantaihin 4.12.2026 mennessä? Tili FI50 1209 3000 5678 43, viite 14148.

Jos teillä on jokin syy odottaa, niin laita viestiä, sovitaan uusi päivä.

Ismo-Pekka`,
  },
  {
    name: 'arkistokonservaattori, kaupungille, verkkolasku ja tilausnumero',
    subject: 'Lasku 2026-7, karttojen konservointi',
    body: `Hyvä kulttuuripalvelut

Konservoin kolme karttaa 1800-luvulta, ja ne on palautettu arkistoon 18.11. Suojakuoret olivat samassa laatikossa.

Lasku 2026-7, 2 400,00 € + alv 25,5 % 612,00 €, yhteensä 3 012,00 €. Eräpäivä 16.12.2026. Lasku on lähetetty myös verkkolaskuna tilausnumerolla 4500-2281.

Tili FI04 1012 9600 3456 10, viite 2 02675, Y-tunnus 2841076-5.

Terveisin
Katariina Brandt`,
  },
  {
    name: 'hautauspalvelun urkuri, hienotunteinen lasku',
    subject: 'Lasku 48: musiikki siunaustilaisuudessa',
    body: `Hyvä Hanna,

otan osaa suruunne. Tilaisuus oli kaunis, ja isäsi toivelaulu soi kirkossa hyvin.

Lasku 48 muusikon palkkiosta on 180,00 €. Sen voi maksaa 21.12.2026 mennessä tilille FI84 4600 1010 4523 77, viite 48486. Jos aika on liian lyhyt, siirrämme päivää, minulle se sopii hyvin.

Lämpimin ajatuksin
Antero Lehto`,
  },
  {
    name: 'peruukintekijä, arvonlisäveroton toiminta',
    subject: 'Lasku 22 peruukin huollosta',
    body: `Hei Sisko

Pesin ja muotoilin peruukin, ja se on haettavissa joka arkipäivä klo 10–17. Otsareunaan laitoin uuden nauhan hintaan kuuluvana.

Lasku 22: 65,00 €. Arvonlisäveroa ei ole, koska myyn vuodessa vähän. Voit maksaa käteisellä tai kortilla, kun haet peruukin, kuitenkin viimeistään 11.12.2026.

Nähdään pian!
Mirja`,
  },
  {
    name: 'suomalainen suunnittelija Tukholmasta',
    subject: 'Lasku 2026-40, näyttelyn planssit',
    body: `Hej Saana, tai siis hei!

Planssit lähtivät painosta maanantaina, ja kuljetus on museolla keskiviikkona 2.12. Ruotsinkieliset tekstit tarkasti vielä Malin.

Lasku 2026-40 on 18 500 kr. Eräpäivä on 15.12.2026.
IBAN SE45 5000 0000 0583 9825 7466
Saaja: Nurmi Form AB

Kysy ihmeessä, jos kruunuista tulee teidän taloushallinnossa päänvaivaa, voin laskuttaa myös euroina.

Laura`,
  },
  {
    name: 'tietokonehuolto, muistutus jossa asiakas on reklamoinut',
    subject: 'Lasku 3340 ja tulostimen vika',
    body: `Hei Timo

Kiitos viestistä. On totta, että tulostin pätki vielä huollon jälkeen, ja korjasin sen eilen maksutta.

Lasku 3340 huollosta oli 156,00 €. Koska jouduit odottamaan, annan 30,00 € hyvitystä, joten maksettavaa jää 126,00 €. Uusi eräpäivä on 9.12.2026. Tili FI74 5236 0220 1123 41, viite 33404.

Jos vika palaa, soita suoraan minulle.
Niko / Bittipaja`,
  },
  {
    name: 'perunanviljelijä, ravintolan toimitus, nettopaino',
    subject: 'Lasku 509, perunat viikko 47',
    body: `Moi keittiö

Viikolla 47 toin 12 säkkiä Siikliä, nettopaino 240 kg. Hinta 1,10 €/kg = 264,00 €, alv 13,5 % 35,64 €. Yhteensä 299,64 €.

Lasku 509, eräpäivä 11.12.2026, tili FI24 5062 0320 1156 72, viite 50908.

Ensi viikolla tulee myös porkkanaa, jos kokki haluaa. Tyhjät säkit voi jättää takaovelle.
Kalle Yli-Hukkala`,
  },
  {
    name: 'nuorisovalmentaja, ensimmäinen lasku ikinä, kysyy neuvoa',
    subject: 'Lasku 1 kehonhallintaleiristä',
    body: `Hei Pia!

Tämä on elämäni ensimmäinen lasku, joten sano jos siitä puuttuu jotain, mitä seura tarvitsee.

Lasku nro 1, päivätty 25.11.2026
Leiri 21.–22.11., kaksi päivää x 200,00 € = 400,00 €
Eräpäivä 9.12.2026
Tili FI82 3939 0050 3344 73, viite 10016

Lapset olivat aivan mahtavia, ja kiitos että sain tulla.
Jesse`,
  },
  {
    name: 'dosentti, lausunto, hyvin muodollinen mutta selkeä',
    subject: 'Lasku 5/2026, asiantuntijalausunto',
    body: `Arvoisa johtaja Heino

Lähetin lausuntoni rakennuksen homeista 16.11.2026. Vastaan mielelläni lautakunnan kysymyksiin kokouksessa 3.12.

Lasku 5/2026 on tämän viestin liitteenä. Summa on 1 500,00 € ja eräpäivä 17.12.2026. Maksu pyydetään tilille FI13 1820 3000 1239 92, viite 5 20263.

Kunnioittavasti
Pentti Aro
dosentti`,
    attachments: [{ name: 'lasku-5-2026.pdf' }],
  },
  {
    name: 'käsityöopettaja, työpajan maksu, vaihtoehtoinen maksutapa',
    subject: 'Lasku 73, huovutustyöpaja',
    body: `Hei kaikki huovuttajat, hei erityisesti Raili, joka ilmoitti ryhmän!

Oli hauska ilta, ja syntyi kuulemma jo kahdeksat tossut. Villat sai viedä kotiin, ne kuuluivat hintaan.

Lasku 73: kymmenen osallistujaa x 35,00 € = 350,00 €. Eräpäivä 8.12.2026. Voitte maksaa tilille FI19 4750 1020 3341 83 viitteellä 73008 tai MobilePaylla numeroon 050 555 0137.

Terveisin Tuija`,
  },
  {
    name: 'muuttofirma, hinta laski sovitusta',
    subject: 'Lasku 8812, muutto Turusta Poriin',
    body: `Päivää Olli,

muutto sujui arvioitua nopeammin, joten lasku on pienempi kuin tarjous: viiden tunnin sijasta laskutamme neljä.

Lasku 8812
Neljä tuntia x 95,00 € = 380,00 €
Kilometrit 140 km x 1,20 € = 168,00 €
Yhteensä 548,00 €

Eräpäivä 10.12.2026. Tili FI24 5718 0020 2234 51, viite 88129. Sohvan jalka jäi autoon, tuon sen ensi viikolla Poriin kun ajan sieltä ohi.

Muutto-Markku`,
  },
  {
    name: 'venäjänkielinen hammasteknikko, suomi toisena kielenä',
    subject: 'Lasku 190 hammassilta',
    body: `Hyvä lääkäri Virtanen

Silta on valmis ja lähetetty kuriirilla 24.11. Väri on A2, kuten tilauksessa oli. Jos väri ei sovi potilas, minä teen uusi ilman maksua.

Lasku 190. Summa 410,00 euroa. Eräpäivä 11.12.2026. Pankki FI81 5402 0120 3456 92. Viite 19004.

Kunnioittaen
Sergei Morozov`,
  },
  {
    name: 'mehiläistarhaaja, lasku ja pahoittelu omasta virheestä',
    subject: 'Korjattu lasku 61B, hunaja',
    body: `Hei Elina

Edellisessä laskussa 61 oli väärä määrä purkkeja, se oli minun virheeni. Tämä lasku 61B korvaa sen, vanhan voi heittää pois.

24 purkkia x 6,50 € = 156,00 €. Eräpäivä on 14.12.2026, tili FI20 5318 0020 4567 17, viite 61010.

Lähetin pari purkkia tattarihunajaa maistiaisiksi, niistä ei tarvitse maksaa. Asiakkaasi ehkä pitävät siitä.

Sirpa Honkanen`,
  },
  {
    name: 'kuntosaliketju, jäsenmaksun muistutus, lyhyt virallinen',
    subject: 'Muistutus laskusta 700214',
    body: `Hei!

Jäsenmaksusi marraskuulta, lasku 700214, 49,90 €, on vielä avoinna. Eräpäivä oli 16.11.2026.

Voit maksaa sen 2.12.2026 mennessä tilille FI02 8146 9710 2233 88, viite 70 02140. Muistutuksesta ei tule kuluja. Jos maksu ja tämä viesti menivät ristiin, kiitos!

Jos tilanteesi on muuttunut, vastaa tähän viestiin, niin löydämme ratkaisun.

Sali 24, jäsenpalvelu`,
  },
  {
    name: 'kansantanssiryhmän hanuristi, murretta, keikkalasku',
    subject: 'Lasku 9, hanurinsoitto Kaustisella',
    body: `No terve mieheen!

Olipa siellä tanssijoita, permanto notkui ja hyvä niin. Kiitokset vielä emännälle kahvipöyrästä.

Lasku 9, soitto yks ilta 250,00 € ja matkat 60,00 €, yhtehensä 310,00 €. Eräpäivä 15.12.2026. Tili on FI36 4713 0100 9876 35 ja viite 90900.

Jos piretähän keväällä toiset tanssit, niin soittele.
Toivo`,
  },
  {
    name: 'tietokirjailija, luentopalkkio kirjastolle',
    subject: 'Luentopalkkio, lasku 2026/11',
    body: `Hei Merja,

kiitos kutsusta Karhulan kirjastoon! Yleisöä oli enemmän kuin uskalsin toivoa, ja kysymys velkavankeudesta 1700-luvulla jäi mieleen vielä kotimatkalle.

Lasku 2026/11, luento 20.11.2026, 320,00 €. Matkakuluja ei ole, koska asun kävelymatkan päässä. Eräpäivä 4.12.2026, tili FI82 1439 3500 1127 87, viite 20 26118.

Terveisin
Heikki Salmi`,
  },
  {
    name: 'keramiikkataiteilija, ennakkomaksu tilauksesta, ehdot selkeät',
    subject: 'Ennakkolasku 31: astiasto 12 hengelle',
    body: `Hei Vilma ja Joonas!

Ihana että päädyitte siniseen lasitteeseen. Aloitan dreijaamisen 7.12., ja astiat ovat valmiit helmikuun lopussa.

Sovimme, että puolet maksetaan ennen työn alkua. Lasku 31 on siis 720,00 €, kun koko astiasto maksaa 1 440,00 €. Eräpäivä 4.12.2026. Tili FI57 5360 0420 1189 22, viite 31312.

Toisen puolen laskutan vasta, kun olette nähneet astiat ja pitäneet niistä.

Terkuin Kerttu`,
  },
  {
    name: 'nuohooja, kolme riviä',
    subject: 'Lasku 1450 nuohous',
    body: `Päivää, hormit nuohottu 24.11., kaikki kunnossa.
Lasku 1450, 78,00 €, eräpäivä 9.12.2026, tili FI87 4309 0020 1234 51, viite 14504.
T. Nuohous Rautio`,
  },
  {
    name: 'start-upin toimitusjohtaja, myöhäinen muistutus tutulle asiakkaalle, maksusuunnitelma',
    subject: 'Lasku 2026-133 ja maksusuunnitelma',
    body: `Hei Riku,

kiitos että kerroit suoraan, miltä kassa teillä näyttää. Ymmärrän hyvin, meilläkin on ollut sellaisia kuukausia.

Lasku 2026-133 oli 3 600,00 €, ja eräpäivä oli 2.10.2026. Tehdään niin kuin ehdotit, eli kolme yhtä suurta erää:

1) 1 200,00 €, eräpäivä 15.12.2026
2) 1 200,00 €, eräpäivä 15.1.2027
3) 1 200,00 €, eräpäivä 15.2.2027

Jokaisessa sama tili FI54 5790 4220 3345 15 ja viite 202 61337. Korkoa emme pyydä. Jos jokin erä viivästyy, riittää kun soitat etukäteen.

Palvelu pysyy teillä auki koko ajan.

Terveisin
Emilia`,
  },
  {
    name: 'pakolaisavustaja ja arabian tulkki, laskutus yhdistykseltä',
    subject: 'Lasku 65, arabian tulkkaus 9.–13.11.',
    body: `Salam Minna,

viikko oli rankka mutta hyvä. Kaikki kahdeksan perhettä saivat paperinsa kuntoon, ja asunnoista tulee tieto ennen joulua.

Lasku 65: 18 tuntia x 42,00 € = 756,00 €. Tuntilista on liitteenä, siitä näkyvät päivät ja perheiden numerot ilman nimiä.
Eräpäivä 11.12.2026. Tili FI42 5554 0110 2233 01, viite 65650.

Jos tunnit eivät täsmää teidän kirjanpitoonne, katsotaan yhdessä.

Yasmin`,
    attachments: [{ name: 'tunnit-9-13-11.pdf' }],
  },
]
