/** Good Finnish mails, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'Piano tuner, first invoice after a home visit',
    subject: 'Lasku 2026-118, pianon viritys',
    body: `Hei Marjatta,

kiitos kahveista ja pullasta, viritys sujui niiden voimalla. Piano oli pysynyt yllättävän hyvin vireessä kuiville syyskeleille ottaen huomioon.

Lasku 2026-118
Pianon viritys 19.11.2026: 140,00 €
Matka Nokialle ja takaisin: 25,00 €
Yhteensä 165,00 € (sis. alv 25,5 %)

Eräpäivä on 9.12.2026. Tili FI45 5722 0944 1921 09, viite 202 61188.

Pidä vesiastia pianon alla koko pakkaskauden, niin seuraavaan viritykseen on aikaa vuosi.

Terveisin
Heikki Salmela`,
  },
  {
    name: 'Dog boarding owner, friendly first reminder',
    subject: 'Rekun hoitolasku 441',
    body: `Moikka Saana!

Rekulla oli täällä kivaa, ja se jäi kyllä kaipaamaan Mustin kanssa painimista :) Toivottavasti korva on jo parantunut.

Lasku 441 (syyslomaviikon hoito 12.–16.10., 4 yötä à 32 €) näkyy vielä avoimena. Summa on 128 €, ja eräpäivä oli 10.11.2026. Näitä unohtuu kaikilta, minulta itseltänikin.

Sopisiko, että maksat sen perjantaihin 4.12.2026 mennessä? Tili on FI44 3636 3047 1221 30 ja viitteeksi 4417. Jos maksoit jo, niin kiitos ja rapsutukset Rekulle!

Terkuin
Minna / Hoitola Hännänheilutus`,
  },
  {
    name: 'Plumber, invoice attached with a short summary',
    subject: 'Lasku 30915 / hanan vaihto, Koivutie 4',
    body: `Terve,

liitteenä lasku 30915 keittiön hanan vaihdosta 18.11. Summa 286,40 € ja eräpäivä 8.12.2026, tilinumero ja viite ovat laskussa.

Vanha sulkuventtiili jäi vähän jäykäksi. Se pitää kyllä vettä, mutta kokeilkaa sitä pari kertaa vuodessa, ettei se jumitu.

Kari Leppänen
Leppäsen Putki Oy`,
    attachments: [{ name: 'lasku-30915.pdf' }],
  },
  {
    name: 'Translator, non-native, monthly invoice',
    subject: 'Marraskuun lasku nro 57',
    body: `Hyvä Laura,

tässä marraskuun lasku nro 57. Tein kolme käännöstä:

- esite, 1 200 sanaa, 3.11.
- kotisivun tekstit, 2 500 sanaa, 12.11.
- kutsukirje, 300 sanaa, 20.11.

Yhteensä 4 000 sanaa, hinta 0,14 € sana. Summa on 560,00 € ilman veroa, alv 25,5 % on 142,80 €, ja kaikki yhteensä 702,80 €.

Maksupäivä on torstai 10.12.2026. Pankkitili: FI66 1572 3050 0521 66, viestiin laskun numero.

Meillä oli eilen ensimmäinen lumi ja tyttäreni teki lumiukon, jolla on minun hattu. Hyvää viikkoa!

Ystävällisin terveisin
Olena Kovalenko`,
  },
  {
    name: 'Wedding photographer, deposit invoice',
    subject: 'Varausmaksu, hääkuvaus 12.6.2027 (lasku 2026-77)',
    body: `Hei Iida ja Joonas,

ihana kuulla, että päädyitte Rapolan kartanoon! Kävin siellä viime kesänä, ja iltavalo rannassa on uskomaton.

Laitan liitteeksi laskun 2026-77 varausmaksusta. Kuten sovimme, koko paketti on 2 400 €, josta nyt maksetaan 600 €. Loput 1 800 € laskutan häiden jälkeen kesäkuussa 2027.

Varausmaksun 600 € eräpäivä on 11.12.2026. Tilinumero ja viite löytyvät laskulta.

Tammikuussa soitellaan ja katsotaan päivän aikataulu. Siihen asti hyviä häähermoja!

Rakkain terveisin
Elli Vainio`,
    attachments: [{ name: 'lasku-2026-77.pdf' }],
  },
  {
    name: 'Snow plougher from Savo, monthly invoice in dialect',
    subject: 'Aurauslasku 12/26',
    body: `Terveppä terve,

tulj se lumi sitten tännäe kertarysäyksellä, ja tuas pittää herätä neljältä. Marraskuussa kävin teijän pihassa viis kertoo: 9.11., 13.11., 17.11., 20.11. ja 23.11. Kerta on sovittu 45 euroo, eli laskulle 12/26 tulloo 225 €. Verot on siinä mukana.

Maksupäivä on 15.12.2026 ja tili FI82 4055 1052 9821 90. Viestikenttään laskun numero 12/26, niin tiijän kenen raha.

Vaemolle terveisiä, ja kiitos niistä muikuista!

Reino Kokkonen, Leppävirta`,
  },
  {
    name: 'Graphic designer, invoice with a change the client agreed to',
    subject: 'Lasku 214: ravintolan ruokalistat',
    body: `Hei Samu,

ruokalistat lähtivät painoon maanantaina 23.11., ja paino lupasi ne teille ensi viikoksi.

Lasku 214 muodostuu näin:
Ruokalistan taitto, tarjouksen mukaan: 480,00 €
Juomalistan taitto, josta sovimme puhelimessa 11.11.: 120,00 €
Alv 25,5 %: 153,00 €
Yhteensä: 753,00 €

Eräpäivä 14.12.2026, tili FI61 1425 3555 9122 28, viite 12140.

Kiitos, että luotit minuun sen vihreän kanssa. Se näyttää paperilla vielä paremmalta kuin ruudulla.

Nelli Aro`,
  },
  {
    name: 'Bookkeeper, terse monthly invoice',
    subject: 'Lasku 1108, kirjanpito 10/2026',
    body: `Hei,

lokakuun kirjanpito on valmis ja alv ilmoitettu 12.11. Lasku 1108 on liitteenä: 188,25 €, eräpäivä 9.12.2026. Maksutiedot ovat laskussa.

Kaksi kuittia puuttuu vielä (Motonet 6.10. ja Neste 22.10.). Kuva puhelimella riittää.

Mukavaa loppuviikkoa
Tuula Hänninen`,
    attachments: [{ name: 'Lasku_1108.pdf' }],
  },
  {
    name: 'Cleaning firm, calm second reminder',
    subject: 'Toinen muistutus: lasku 8842, toimistosiivous lokakuu',
    body: `Hei Petri,

kirjoitin 12.11. laskusta 8842, joka koskee toimiston siivousta lokakuussa. Eräpäivä oli 30.10.2026, eikä maksu ole vielä näkynyt tilillämme. Avoinna on 392,00 €.

Onko laskussa jotain epäselvää, tai onko se mennyt väärään osoitteeseen? Teillä taisi vaihtua laskutusosoite syyskuussa, joten voin hyvin lähettää sen uudestaan.

Jos kaikki on kunnossa, maksathan laskun viimeistään keskiviikkona 2.12.2026. Tili FI56 5722 0961 7722 88, viite 88420.

Siivous jatkuu tavalliseen tapaan tiistaisin ja perjantaisin.

Ystävällisesti
Sirpa Ojala
Puhdas Nurkka Ky`,
  },
  {
    name: 'Seamstress, balance after a fitting',
    subject: 'Puvun loppumaksu, lasku 63',
    body: `Moi Kaisa!

Helma on nyt lyhennetty 4 cm ja hihat kavennettu. Puku roikkuu tangolla valmiina, ja se on kyllä niin kaunis, että naapurikin kävi ihailemassa.

Puvun hinta oli sovitusti 620 €. Maksoit lokakuussa käsirahan 200 €, joten jäljellä on 420 €. Lasku 63 on liitteenä, eräpäivä 7.12.2026 ja maksutiedot ovat siinä.

Olen verstaalla ensi viikolla ma–to kello 10–17, tule silloin kun sopii. Ota kengät mukaan, niin katsotaan vielä pituus yhdessä.

Terveisin Anneli`,
    attachments: [{ name: 'lasku63.pdf' }],
  },
  {
    name: 'Riding teacher, thanks for payment',
    subject: 'Kiitos maksusta, lasku 305',
    body: `Hei Johanna,

lasku 305 (Emmin ratsastustunnit, lokakuu, 4 x 38 € = 152 €) tuli maksetuksi maanantaina, kiitos!

Emmi laukkasi viime tunnilla ensimmäistä kertaa ilman jalustimia eikä irrottanut kertaakaan harjasta. Olin ylpeämpi kuin hän itse.

Ensi viikon tunti on poikkeuksellisesti torstaina 3.12. kello 17, koska kengittäjä tulee keskiviikkona.

Satu, Mäntyharjun talli`,
  },
  {
    name: 'Electrician, estimate for a car charger',
    subject: 'Tarjous 2026-55, latausaseman asennus',
    body: `Hei Timo,

kävin katsomassa sähkökeskuksen tiistaina ja tilaa on hyvin. Tässä tarjous 2026-55:

Latausasema 11 kW: 890,00 €
Kaapeli 14 m ja tarvikkeet: 210,00 €
Työ 6 tuntia à 55,00 €: 330,00 €
Yhteensä 1 430,00 €, alv mukana.

Hinta on kiinteä, vaikka työ veisi tunnin pidempään. Tarjous on voimassa 18.12.2026 asti. Pääsisin asentamaan viikolla 51. Lähetän laskun asennuspäivänä, ja sen voi maksaa tilisiirrolla kahden viikon kuluessa laskun päivästä.

Jos haluat aseman mieluummin autokatoksen sivuseinään, hinta pysyy samana.

T. Jarno Virolainen
Sähkö-Jarno Tmi`,
  },
  {
    name: 'Web developer, answers a question about an invoice',
    subject: 'Vs: Lasku 89, mistä ylläpito koostuu?',
    body: `Moi Henna,

hyvä kun kysyit. Laskun 89 ylläpito (240 € + alv 25,5 % eli 301,20 €) on koko loppuvuosi, loka–joulukuu, 80 € kuukaudelta. Se on sama hinta kuin kesällä, silloin vain laskutin kuukausi kerrallaan.

Siihen kuuluvat päivitykset, varmuuskopiot ja tunti pieniä muutoksia joka kuussa. Lokakuun tunnin käytin uutisosion korjaamiseen, marraskuun on vielä jäljellä.

Eräpäivä on edelleen 7.12.2026 ja tili FI52 8000 1264 7023 18, viite 10896.

Laita viestiä, jos haluat sen jäljellä olevan tunnin siihen joulubanneriin.

Ville`,
  },
  {
    name: 'Caterer, invoice after a funeral reception',
    subject: 'Lasku 2026/203, muistotilaisuus 14.11.',
    body: `Hyvä Raija,

kiitos, että saimme hoitaa isäsi muistotilaisuuden tarjoilun. Moni vieras kehui karjalanpaistia, ja keittiössä tuli siitä hyvä mieli.

Lasku 2026/203:
Lounas 42 hengelle à 24,00 €: 1 008,00 €
Kahvi ja kakku 42 hengelle à 9,50 €: 399,00 €
Yhteensä 1 407,00 € (sisältää alv 13,5 %)

Eräpäivä on 14.12.2026. Maksun voi tehdä tilille FI62 5290 0267 6323 45 viitteellä 202 62035.

Teiltä jäi meille yksi sininen liinakassi. Se on tallessa, ja tuon sen mielelläni ensi viikolla, kun ajan siitä ohi.

Lämpimin terveisin
Päivi Rantala
Pitopalvelu Rantala`,
  },
  {
    name: 'Masseur, small invoice in the mail',
    subject: 'Lasku 510, hieronta 24.11.',
    body: `Hei Jukka,

kiitos käynnistä tiistaina! Hartiassa voi tuntua arkuutta pari päivää, juo vettä ja kävele vähän.

Lasku 510: hieronta 60 min, 24.11.2026, 58 €. Maksa 8.12.2026 mennessä MobilePaylla numeroon 050 555 0182 tai tilille FI87 3636 3070 5623 76. Laita viestiin 510.

Seuraava aikasi on tiistaina 8.12. kello 16.30.

Riikka`,
  },
  {
    name: 'Forest worker, invoice for felling trees',
    subject: 'Lasku 17/2026 pihapuiden kaato',
    body: `Päivää.

Koivut on nurin ja kannot matalana, niin kuin puhe oli. Lasku 17/2026:

kolme koivua à 110 € = 330 €
yksi kuusi talon vierestä 180 €
yhteensä 510 €, sisältää veron

Eräpäivä 12.12.2026. Tili FI62 4970 1073 4924 03, viestiin Lasku 17/2026.

Halot on pinossa liiterin takana. Antakaa kuivua kesän yli ennen kuin poltatte. Saha leikkasi kerran kiinni, mutta se oli minun murhe eikä teidän.

Eero Pyykkö`,
  },
  {
    name: 'Interior designer, part payment received',
    subject: 'Laskun 72 ensimmäinen erä saapui',
    body: `Hei Mirva,

ensimmäinen erä, 700 €, saapui 20.11. Kiitos!

Lasku 72 oli yhteensä 1 400 € (olohuoneen ja eteisen suunnitelma, alv mukana). Jäljellä on siis toinen erä, 700 €, jonka eräpäivä on puhelussa sopimamme 21.12.2026. Sama tili kuin viimeksi, FI69 1572 3076 4224 35, ja viite 72025.

Lähetän verhokankaiden näytteet postissa torstaina. Se harmahtava pellava on suosikkini, mutta sinä siellä asut!

Terkuin Noora`,
  },
  {
    name: 'Travelling vet, first invoice with medicine advice',
    subject: 'Lasku 4471 / Mansikki ja Ruusu',
    body: `Hei,

lasku 4471 sunnuntain 22.11. käynnistä on liitteenä. Loppusumma on 318,60 €, jossa on mukana päivystyskäynti, kahden lehmän tutkimus, lääkkeet ja 46 km matkaa. Eräpäivä on 11.12.2026 ja maksutiedot ovat laskulla.

Mansikin lääkettä annetaan vielä torstaihin saakka, aamuin illoin 20 ml. Maitoa ei saa luovuttaa ennen 1.12. Jos kuume nousee yli 39,5:n, soittakaa päivystykseen heti, yölläkin.

Terveisin
Anna-Kaisa Hietala, eläinlääkäri`,
    attachments: [{ name: 'lasku_4471.pdf' }],
  },
  {
    name: 'Furniture restorer, delay apology and invoice',
    subject: 'Keinutuoli valmis, lasku 39',
    body: `Hei Pentti,

anteeksi, että keinutuolissa meni viikko pidempään kuin lupasin. Lakka ei kuivunut kosteassa kelissä, ja halusin sen kovaksi ennen kuin kukaan istuu siihen.

Nyt se on valmis. Lasku 39:
liimaus ja uusi jalas 190 €
hionta ja lakkaus 110 €
yhteensä 300 €. En ole alv-rekisterissä, joten veroa ei tule päälle.

Eräpäivä on maanantai 14.12.2026, tili FI35 5722 0979 3524 61, viestiin lasku 39.

Voin tuoda tuolin lauantaina 28.11. ilman eri maksua, kun ajan Porvooseen muutenkin.

Terveisin Göran Lindqvist`,
  },
  {
    name: 'Running coach, monthly invoice, chatty',
    subject: 'Valmennus, marraskuu – lasku 0926',
    body: `Moi Eeva!

Huh mikä lenkki se sunnuntain 18 km räntäsateessa oli. Sykkeet pysyivät hienosti alhaalla, joten maltti kannattaa.

Marraskuun valmennus on 89 €, lasku 0926 liitteenä. Eräpäivä 10.12.2026, maksutiedot laskussa.

Ensi viikko on kevyt: ti 40 min, to 50 min ja la uimahalli, jos huvittaa. Polvesta kuulumisia maanantaina, niin päätetään sitten mäkitreenistä.

Tsemppiä!
Jonna`,
    attachments: [{ name: 'valmennus-0926.pdf' }],
  },
  {
    name: 'Court interpreter, invoice to a law office',
    subject: 'Lasku 2026-140, tulkkaus käräjäoikeudessa 17.11.2026',
    body: `Hyvä asianajaja Rautio,

lähetän laskun 2026-140 tulkkauksesta (suomi–dari) Pirkanmaan käräjäoikeudessa tiistaina 17.11.2026 kello 9.00–13.00.

Tulkkaus 4 tuntia à 85,00 €: 340,00 €
Alv 25,5 %: 86,70 €
Yhteensä: 426,70 €

Eräpäivä: 16.12.2026
Tili: FI91 1425 3582 2824 96
Viite: 202 61405

Istunnon jatkopäivä 8.12. on merkitty kalenteriini, ja olen paikalla puoli tuntia ennen alkua.

Kunnioittavasti
Farid Rahimi`,
  },
  {
    name: 'DJ, friendly first reminder',
    subject: 'Pikkujoulukeikka, lasku 88',
    body: `Moro Antti,

kiitti vielä bileistä 6.11.! En ole ennen nähnyt toimitusjohtajaa pöydällä tanssimassa Kirkaa, ja lupasin olla kertomatta kuka se oli.

Lasku 88, keikka 550 € sis. alv, oli menossa maksuun 20.11.2026, mutta en ole vielä nähnyt sitä tilillä. Katsoisitko, onko se jäänyt jonnekin väliin? Uusi maksupäivä voi ihan hyvin olla 3.12.2026.

Tili: FI47 3939 0085 2125 20
Viite: 88019

T. DJ Rane (Rauno Mikkola)`,
  },
  {
    name: 'Chimney sweep, whole invoice in the mail',
    subject: 'Nuohous 16.11., lasku 26-0733',
    body: `Hei,

kaksi hormia ja saunan kiuas nuohottu maanantaina 16.11.2026. Kaikki kunnossa, luukut tiiviit.

Lasku 26-0733
Nuohous, 2 hormia à 52 €: 104 €
Kiukaan nuohous: 28 €
Yhteensä 132 € sis. alv

Eräpäivä 7.12.2026
Tili FI86 5722 0988 1425 56
Viite 26 07333

Puhelimenne ei vastannut, joten jätin todistuksen postilaatikkoon. Seuraava käynti syksyllä 2027.

Nuohooja Tapio Suvanto`,
  },
  {
    name: 'Proofreader, thanks and small correction to own invoice',
    subject: 'Korjattu lasku 31, pro gradun kielentarkistus',
    body: `Hei Aino,

olit oikeassa: sivuja oli 74 eikä 76, eli laskin kansilehdet mukaan. Pahoittelut virheestä, ja kiitos kun huomasit.

Korjattu lasku 31 on liitteenä. Summa on nyt 74 sivua à 4,50 € = 333,00 €. Eräpäivä 15.12.2026 ja maksutiedot ovat laskulla. Aiemman voit heittää roskiin.

Onnea väitöskirjapaikan hakuun! Johdantosi oli parasta, mitä olen tänä syksynä lukenut, enkä sano niin kaikille.

Terveisin
Leena Mustonen`,
    attachments: [{ name: 'lasku-31-korjattu.pdf' }],
  },
  {
    name: 'Small builder, second instalment of a sauna renovation',
    subject: 'Saunaremontti, 2. erä, lasku 5021',
    body: `Terve Olli,

paneelit on seinässä ja lauteet tehty, joten toinen maksuerä tulee nyt niin kuin sopimuksessa on. Urakka on 6 900 €, kolmessa yhtä suuressa erässä, eli tämä erä on 2 300 €.

1. erä 2 300 €, maksettu 2.11.
2. erä 2 300 €, lasku 5021, eräpäivä 9.12.2026
3. erä 2 300 €, lasku lähtee lopputarkastuksen jälkeen tammikuussa

Lasku 5021 on liitteenä ja tilinumero siinä.

Kiuas tulee perjantaina. Laatoittaja on kipeänä, mutta lupasi olla maanantaina kunnossa. Jos ei ole, laatoitan itse.

Terv. Pasi Kärkkäinen
Remontti-Kärkkäinen Oy`,
    attachments: [{ name: 'lasku5021.pdf' }],
  },
  {
    name: 'Gardener, calm late reminder with the story',
    subject: 'Lasku 640, omenapuiden leikkaus',
    body: `Hei Ulla,

toivottavasti kotiutuminen sairaalasta on sujunut hyvin ja lonkka kantaa.

Lasku 640 on vielä maksamatta: kuuden omenapuun leikkaus 29.9.2026, 210 €. Eräpäivä oli 20.10.2026. Ymmärrän hyvin, että laskut ovat olleet viime aikoina viimeisenä mielessä, eikä tästä tule mitään lisää maksettavaa.

Sovitaanko uudeksi päiväksi 18.12.2026? Tili on FI46 4970 1091 0725 83 ja viite 64017. Jos kahdessa osassa maksaminen on helpompaa, soita niin katsotaan.

Keväällä tulen katsomaan, miten Valkea Kuulas on lähtenyt kasvuun.

Kaikkea hyvää
Martti Ahola`,
  },
  {
    name: 'Car repair shop, invoice attached, short',
    subject: 'ABC-123 huolto, lasku 19384',
    body: `Moi,

auto on valmis, avaimet tiskillä klo 17 asti. Jakohihna ja vesipumppu vaihdettu, jarruissa on vielä ainakin 20 000 km.

Lasku 19384 liitteenä, 742,00 €, juuri kuten puhelimessa maanantaina sanottiin. Maksun voi hoitaa tiskillä kortilla tai laskulla 9.12.2026 mennessä, maksutiedot laskussa.

Mika
Autohuolto Vauhti ja Vaihde`,
    attachments: [{ name: 'lasku_19384.pdf' }],
  },
  {
    name: 'Violin teacher, term invoice to a parent',
    subject: 'Syyslukukauden viulutunnit, lasku 2026-09',
    body: `Hei Sari,

Oskari on harjoitellut hienosti! Vibrato alkaa löytyä, ja joulukonserttiin 13.12. soitamme yhdessä Sylvian joululaulun.

Lasku 2026-09, loppusyksyn tunnit:
6 tuntia (28.10.–2.12.) à 35 € = 210 €
uusi E-kieli, josta viestittelimme 4.11. = 9 €
yhteensä 219 €

Eräpäivä on perjantai 11.12.2026. Voit maksaa tilille FI49 5290 0294 0026 11, viestiksi Oskari 2026-09.

Muistathan kengät konserttiin, viime vuonna meillä oli yksi viulisti sukkasillaan :)

Terveisin Kreeta Holm`,
  },
  {
    name: 'Videographer, revised price agreed by client',
    subject: 'Päivitetty tarjous 48B, esittelyvideo',
    body: `Moi Tuomas,

kiitos puhelusta tänään aamulla. Tässä päivitetty tarjous 48B, johon lisäsin pyytämäsi toisen kuvauspäivän.

Suunnittelu ja käsikirjoitus 450 €
Kuvaus 2 päivää à 780 € = 1 560 €
Leikkaus ja värit 3 päivää à 520 € = 1 560 €
Yhteensä 3 570 € + alv 25,5 % (910,35 €) = 4 480,35 €

Tarjous on voimassa 11.12.2026 asti, ja vahvistukseksi riittää vastaus tähän viestiin. Laskutan puolet kuvausten jälkeen ja puolet, kun valmis video on teillä; molemmat tilisiirrolla, kolme viikkoa laskun päivästä.

Droonilla kuvataan vain, jos tuuli sallii. Tammikuussa sitä ei voi luvata kukaan.

T. Aleksi / Kuvapaja Aalto`,
  },
  {
    name: 'Fishing guide from Lapland, thanks and receipt',
    subject: 'Kiitos maksusta, lasku 22',
    body: `Päivää sinne etelään,

lasku 22 (harriretki 5.9., kolme henkeä, 390 €) on kuitattu maksetuksi. Kiitokset.

Täällä on pakkasta 21 astetta ja joki jäässä reunoista. Se teidän pojan kala on nyt piirretty kämpän seinään, pituus 47 cm ja nimi alle.

Jos ens kesänä tuutte, niin elokuun toinen viikko on vielä vapaana. Soittakaa vaikka ennen joulua, niin laitan ylös.

Oula`,
  },
  {
    name: 'IT helper for elderly people, small invoice',
    subject: 'Lasku 415, tietokoneapu 20.11.',
    body: `Hyvää päivää Aune,

kiitos mukavasta iltapäivästä. Tulostin toimii nyt langattomasti, ja kuvat lastenlapsista ovat tallessa sekä koneella että muistitikulla.

Lasku 415
Tietokoneapu kotona perjantaina 20.11.2026, 2 tuntia à 42 € = 84 €
Muistitikku 12 €
Yhteensä 96 €

Laskun voi maksaa pankissa tai verkossa 11.12.2026 mennessä. Tilinumero on FI63 3939 0096 9326 45 ja viitenumero 41506.

Jos joku soittaa ja sanoo olevansa Microsoftilta, saa lyödä luurin korvaan.

Terveisin
Joel Saarinen`,
  },
  {
    name: 'Bakery, monthly invoice to a café',
    subject: 'Leivät marraskuu 1.–24.11., lasku 2290',
    body: `Huomenta Sini!

Lasku 2290 liitteenä, 613,20 €, eräpäivä 8.12.2026. Kuormakirjat ovat samassa tiedostossa, tilitiedot ensimmäisellä sivulla.

Perjantain 13.11. limppuja jäi tulematta kuusi kappaletta, kun uuni sammui kesken. Ne on vähennetty laskusta.

Joulutortut alkavat ensi maanantaina. Montako peltiä laitan aamuksi, kolme vai neljä?

Terv. Hannele / Kulman Leipomo`,
    attachments: [{ name: 'lasku_2290_ja_kuormakirjat.pdf' }],
  },
  {
    name: 'Locksmith, invoice to a housing company',
    subject: 'Lasku 7716 As Oy Tervapääsky, B-rapun lukko',
    body: `Hei,

B-rapun ulko-oven lukko vaihdettiin torstaina 19.11. kello 22.40 isännöitsijä Kallion tilauksesta (puhelu samana iltana kello 21.55).

Lukkorunko: 148,00 €
Iltatyö 1,5 tuntia à 96,00 €: 144,00 €
Yhteensä 292,00 €, alv mukana

Lasku 7716, eräpäivä 18.12.2026
FI58 8000 1299 8626 73, viite 77169

Vanhat avaimet käyvät edelleen, eli asukkaille ei tarvitse jakaa uusia.

Terveisin Lukko-Lasse, Lasse Nieminen`,
  },
  {
    name: 'Illustrator, invoice to a publisher with emoji',
    subject: 'Kansikuva "Kettu ja kuu" / lasku 12',
    body: `moikka Pihla!

jee, kansi on hyväksytty! 🦊 latasin painokelpoiset tiedostot eilen teidän pilveen, kansioon Kettu_valmis.

lasku 12 on liitteenä: 950 € + alv 13,5 % (128,25 €) = 1 078,25 €. eräpäivä 16.12.2026, ja tili + viite ovat laskussa.

ne kaksi pientä vinjettiä kuuluivat jo sovittuun hintaan, joten ne tulevat samassa.

olen ensi viikon Oulussa siskon luona, mutta luen sähköpostit iltaisin.

– Venla`,
    attachments: [{ name: 'lasku12_kettu.pdf' }],
  },
  {
    name: 'Moving company, invoice with agreed extra hour',
    subject: 'Muutto 21.11., lasku 3340',
    body: `Hei Emilia,

toivottavasti uusi koti tuntuu jo kodilta ja kissa on tullut pois sohvan alta.

Lasku 3340, muutto lauantaina 21.11.2026:
kaksi miestä ja auto, 5 tuntia à 95 € = 475 €
yksi lisätunti, josta sovimme paikan päällä kellarikomeron takia = 95 €
yhteensä 570 € (alv mukana)

Eräpäivä 7.12.2026. Tili FI72 5290 0202 7927 09, viite 33404.

Lampun varjostin meni rikki meidän käsissä, ja siitä olen pahoillani. Kuva on jo vakuutusyhtiössä, ja korvaus 60 € tulee suoraan sinulle.

Terkuin
Abdi / Muuttokolmikko`,
  },
  {
    name: 'Architect, estimate for a summer cottage plan',
    subject: 'Tarjous 26-19: mökin laajennuksen suunnittelu',
    body: `Hyvä Kirsi ja Hannu,

kiitos eilisestä tapaamisesta ja mukaan saamastani taikinajuuresta, se kuplii jo keittiössäni.

Tarjoukseni 26-19 koskee noin 25 neliön laajennusta:

1. Luonnokset, kaksi vaihtoehtoa: 1 100 €
2. Lupapiirustukset ja hakemus kunnalle: 1 700 €
3. Yksi käynti tontilla: 200 €

Yhteensä 3 000 € ja alv 25,5 % 765 €, eli maksettavaa 3 765 €.

Tarjous on voimassa 8.1.2027 asti. Laskutan kolmessa osassa aina työvaiheen valmistuttua, ja kullakin laskulla on kolme viikkoa maksuaikaa sen lähetyspäivästä. Maksut tilisiirtona.

Kunnan oma lupamaksu ei sisälly hintaan; viime vuonna se oli vastaavassa kohteessa 380 €.

Terveisin
Ritva Sandell, arkkitehti`,
  },
  {
    name: 'Taxi driver, monthly school rides invoice',
    subject: 'Lasku 11-2026 koulukyydit',
    body: `Hei,

koulukyydit Ylikylä–kirkonkylä marraskuulta, ajettu 2.–24.11.: 17 koulupäivää à 64,00 € eli yhteensä 1 088,00 €, alv 13,5 % sisältyy. Loppukuun ajot tulevat joulukuun laskulle, niin kuin on sovittu.

Lasku 11-2026, eräpäivä 14.12.2026, FI49 4055 1005 7227 35, viite 11 20264.

Hirviä on liikkeellä aamuisin. Lähden 10 minuuttia aikaisemmin, jos yöllä on jäätänyt, ja laitan vanhemmille tekstarin edellisenä iltana.

Veikko Tolonen`,
  },
  {
    name: 'Childminder, changed hours agreed with parent',
    subject: 'Onnin hoito marraskuussa, lasku 26',
    body: `Hei Milla!

Onni oppi tällä viikolla sanomaan "traktori" ja on sanonut sen noin neljäsataa kertaa.

Tässä lasku 26, marraskuu:
sovitut 40 tuntia à 16 € = 640 €
perjantai-ilta 20.11., jonka pyysit viestillä, 3 tuntia à 16 € = 48 €
yhteensä 688 €

Eräpäivä on tiistai 8.12.2026 ja tili FI14 3939 0008 6527 60. Kirjoita viestiin Onni 26.

Onnin varavaatteista alkaa housut olla lyhyet, uudet saa tuoda maanantaina.

Aurinkoisin terveisin
Taru`,
  },
  {
    name: 'Painter, terse first reminder',
    subject: 'Muistutus laskusta 158',
    body: `Moi Arto

laskun 158 (makuuhuoneen maalaus, 430 €) eräpäivä oli 17.11.2026, eikä sitä näy vielä tilillä. Katsotko, onko se jäänyt johonkin? Maksupäiväksi käy 2.12.2026.

FI05 5290 0211 5827 94
viite 15804

Jos maksoit jo, tää oli turha viesti. Pidä ikkunaa vielä raollaan öisin.

Jani`,
  },
  {
    name: 'Hairdresser to a theatre, invoice',
    subject: 'Lasku 34, peruukit, Pyhän Yrjänän yö',
    body: `Rakas väki,

ensi-ilta oli upea! Yksi peruukki lensi toisessa näytöksessä katsomon puolelle, mutta yleisö luuli sen kuuluvan asiaan.

Lasku 34 on liitteenä. Siinä ovat viiden peruukin laitto ja kolme harjoitusiltaa 9.–11.11., yhteensä 845,00 €. Eräpäivä on 17.12.2026 ja maksutiedot löytyvät laskusta.

Kampaan lauantain näytökseen vielä kuningattaren uudestaan, ja se menee samaan hintaan.

Halauksin
Marjukka`,
    attachments: [{ name: 'Lasku-34.pdf' }],
  },
  {
    name: 'Sound engineer, balance after mixing',
    subject: 'EP:n miksaus, loppulasku 2026-61',
    body: `Terve bändi,

masterit ovat nyt jaossa, kuunnelkaa autossa ja halvoilla kuulokkeilla. Kakkosbiisin basso on vihdoin sellainen, että naapuri koputti seinään.

Loppulasku 2026-61:
miksaus 5 biisiä à 180 € = 900 €
masterointi 5 biisiä à 40 € = 200 €
yhteensä 1 100 €
josta maksoitte 2.11. ennakkoon 400 €
jäljellä 700 €

Hinnoissa on alv mukana. Eräpäivä 18.12.2026, tili FI90 2066 1814 5128 23, viite 20 26613.

Jos jokin rivi kuulostaa väärältä, soita. Olen studiolla torstaista lauantaihin.

Sampo`,
  },
  {
    name: 'Beekeeper, invoice to a shop',
    subject: 'Hunajaerä 18.11. – lasku 70',
    body: `Hei Kauppapuoti Kanerva,

toin viime viikon keskiviikkona 48 purkkia kanervahunajaa (450 g) ja 24 purkkia kesähunajaa (250 g).

48 × 7,50 € = 360,00 €
24 × 4,50 € = 108,00 €
Lasku 70 yhteensä 468,00 €, sis. alv 13,5 %

Eräpäivä: 9.12.2026
Tili: FI44 4055 1017 4428 50
Viite: 70263

Kanervahunaja on paksua ja voi näyttää kuplivalta, se kuuluu asiaan. Mehiläiset nukkuvat jo, minä vasta joulun jälkeen.

Irma Puustinen`,
  },
  {
    name: 'Copywriter, invoice number corrected after question',
    subject: 'Vs: Vs: kumpi lasku on oikea?',
    body: `Hei Jenni,

hyvä kysymys, ja anteeksi sekaannus! Oikea on lasku 2026-92. Kirjoitin ensimmäiseen väärän osoitteen, ja sen on korvannut tämä uusi, joka on taas liitteenä.

Eli maksat vain kerran: uutiskirjeet syys–marraskuulta, 3 kpl à 210 € = 630 €, alv 25,5 % 160,65 €, yhteensä 790,65 €. Eräpäivä 11.12.2026, ja laskulla on tili ja viite.

Joulukuun kirjeen aiheeksi ehdotan varaston väkeä. Heillä on parhaat jutut, ja se lasten piirtämä trukkikuva on pakko saada mukaan.

Terkuin
Tiina V.`,
    attachments: [{ name: 'lasku-2026-92.pdf' }],
  },
  {
    name: 'Physiotherapist, formal invoice for workplace visits',
    subject: 'Lasku 20261103: työergonomian kartoitus',
    body: `Hei Merja,

kävin 10. ja 12. marraskuuta teidän pakkaamossanne, kuten sovimme lokakuussa. Tapasin 14 työntekijää, ja yhteenveto lähti sinulle viime perjantaina.

Lasku 20261103: kaksi käyntipäivää à 540,00 €, yhteensä 1 080,00 €. Terveydenhuollon palveluna työ on arvonlisäverotonta.

Eräpäivä: 15. joulukuuta 2026
Tilinumero: FI08 5290 0220 3728 80
Viite: 2026 11035

Linjan 3 pöydän korottaminen 8 senttiä auttaisi jo paljon. Tulen mielelläni maaliskuussa katsomaan, miten selät voivat.

Terveisin
Mari Kettunen, fysioterapeutti`,
  },
  {
    name: 'Digger contractor, plain invoice, Ostrobothnian voice',
    subject: 'Lasku 903 salaojat',
    body: `No terve

salaojat on kaivettu ja pihamaa tasattu, tiistaina 24.11. saatihin viimmeeset sorat paikoollensa ennen ku routa tuloo.

lasku 903
kaivuri 11 tuntia à 72 € = 792 €
sora 2 kuormaa à 160 € = 320 €
yhteensä 1 112 €, verot mukana

eräpäivä 15.12.2026
tili FI06 4055 1023 3029 16
viite 90308

Emäntä keitti hyvän sopan, sano terveesiä. Pihalla ei kannata ajaa autolla ennen ku maa on jääs.

Esa Ylinen`,
  },
  {
    name: 'Florist, first reminder, warm',
    subject: 'Hääkukkien lasku 1177',
    body: `Hei Sanna ja Mikko,

onnea vielä kerran! Näin kuvan, jossa kimppu roikkuu morsiusneidon hattuna, ja se on nyt meillä kassan vieressä.

Huomasin, että hääkukkien lasku 1177, 346 €, on vielä auki. Eräpäivä oli 16.11.2026, ja taisitte olla silloin juuri häämatkalla. Maksuksi sopii hyvin 7.12.2026.

Lasku on tässä uudestaan liitteenä, siitä löytyvät tili ja viite. Jos maksu on jo matkalla, iloista alkutalvea vaan!

Terveisin
Outi, Kukka ja Kaarna`,
    attachments: [{ name: 'lasku_1177.pdf' }],
  },
  {
    name: 'Window cleaner, very short invoice',
    subject: 'Ikkunat pesty, lasku 606',
    body: `Hei Birgitta,

ikkunat on pesty maanantaina, 9 kpl à 12 € = 108 € sis. alv. Lasku 606, eräpäivä 4.12.2026, tili FI41 3939 0026 2329 42, viite 60600.

Keittiön ikkunan saranaan laitoin tipan öljyä, ei narise enää.

Nico`,
  },
  {
    name: 'Accounting office, calm late reminder with offer to split',
    subject: 'Lasku 5540, tilinpäätös 2025',
    body: `Hei Rauli,

laskusta 5540 (tilinpäätös 2025, 1 260,00 €) on nyt kulunut kaksi kuukautta: eräpäivä oli 25.9.2026. Muistutin siitä 13.10. ja 3.11.

Kerroit syksyllä, että kahvilan katuremontti vei asiakkaat. Jos rahat ovat yhä tiukalla, voimme jakaa laskun kolmeen yhtä suureen osaan ilman korkoa:

420,00 € 11.12.2026
420,00 € 15.1.2027
420,00 € 15.2.2027

Vastaisitko perjantaihin 4.12.2026 mennessä, sopiiko tämä, vai haluatko ehdottaa muuta? Tili on FI05 5290 0229 1629 77 ja viite 55408.

Kirjanpitosi hoidan tavalliseen tapaan, siitä ei tarvitse olla huolissaan.

Ystävällisin terveisin
Kaarina Mäenpää`,
  },
  {
    name: 'Tent rental, deposit returned and balance',
    subject: 'Teltan vuokra, lasku 48 ja pantti',
    body: `Heippa Suvi,

teltta palautui kuivana ja ehjänä, iso kiitos! Yleensä sieltä löytyy vähintään yksi grillimakkara.

Vuokra 7.–8.11. oli 280 €, ja pantti, jonka maksoit 4.11., oli 100 €. Sovimme, että pantti vähennetään vuokrasta, joten laskulla 48 maksettavaa jää 180 €.

Eräpäivä on 10.12.2026. Tili FI47 2066 1832 0930 04, viite 48004.

Ensi kesän heinäkuusta on jo kaksi viikonloppua varattu, jos mietitte rippijuhlia.

Terveisin Jouni Telttamies`,
  },
  {
    name: 'Podcast editor, monthly, young voice',
    subject: 'podi marraskuu, lasku #19',
    body: `moii Roosa

neljä jaksoa editoitu ja ulkona! jakso 43 on tähän asti kuunnelluin, arvaan et se johtuu siitä koirasta joka haukkuu taustalla :D

lasku #19: 4 jaksoa × 130 € = 520 € + alv 132,60 € = 652,60 €
eräpäivä to 10.12.2026
tili FI76 3636 3035 0230 35
viite 19198

ens viikolla oon flunssan jälkeen taas normisti paikalla, lähetä jakson 47 raidat vaikka maanantaina.

– kasper`,
  },
  {
    name: 'Farrier, invoice for three horses',
    subject: 'Kengitys 23.11. / lasku 288',
    body: `Hei Pirkko,

kolme hevosta hokkeihin maanantaina 23.11.:

Tähti 115 €
Ruska 115 €
Poju, vain vuolu, 50 €
Yhteensä 280 € (sisältää alv)

Lasku 288, eräpäivä 7.12.2026. Tili FI08 4970 1037 9530 60, viite 28804.

Poju potkaisi, mutta vain kahvimukia. Ruskan vasemman takasen kavio on parempi kuin elokuussa, jatka rasvausta kerran viikossa. Seuraava kerta viikolla 2, soitan loppiaisen jälkeen.

Jyrki`,
  },
  {
    name: 'Social media freelancer, price change confirmed by client',
    subject: 'Sovittu muutos ja marraskuun lasku 146',
    body: `Moikka Niina,

kiitos eilisestä vahvistuksesta! Kirjaan vielä tähän, mitä sovimme: marraskuusta alkaen teen neljä julkaisua viikossa kolmen sijasta, ja kuukausihinta nousee 360 eurosta 450 euroon (+ alv).

Marraskuun lasku 146 tulee siis uudella hinnalla: 450,00 € + alv 25,5 % 114,75 € = 564,75 €. Se on liitteenä, eräpäivä 9.12.2026, ja maksutiedot ovat laskulla.

Ensi viikolla kuvaamme glögit. Voitko varata takahuoneen tiistaiksi kello 12, silloin valo on parhaimmillaan ne hetket kun sitä on.

Aurinkoa odotellen
Fanni`,
    attachments: [{ name: 'Lasku146_marraskuu.pdf' }],
  },
  {
    name: "Children's magician, invoice to a parents' association",
    subject: 'Taikuri Hokkus, lasku 2026/31',
    body: `Hei Vanhempainyhdistys ja erityisesti Katri,

kiitos sunnuntaista! 60 lasta huusi "abrakadabra" niin kovaa, että kani vaati tauon ja porkkanan.

Lasku 2026/31
Taikaesitys 45 min, 22.11.2026: 260 €
Matkat Lahti–Heinola ja takaisin: 40 €
Yhteensä 300 €

Eräpäivä 12.12.2026
Tili FI10 5722 0940 8830 99, viite 20 26312

Lavan alle katosi yksi punainen sienipallo. Löytäjä saa pitää sen ja kutsua itseään taikuriksi.

Taikaterveisin Pekka Hokkanen`,
  },
  {
    name: 'Blacksmith, estimate for a gate',
    subject: 'Arvio portista, nro 8',
    body: `Hei Maarit,

piirustus oli hyvä, siitä sai selvän. Arvio nro 8:

portti 3,2 m taottuna 1 650 €
saranat ja salpa 180 €
asennus yhden päivän työnä 320 €
yhteensä 2 150 €, alv sisältyy

Hinta voi muuttua korkeintaan 10 % kumpaankin suuntaan, ja soitan ja kysyn ennen kuin jatkan, jos niin käy. Arvio pätee 31.1.2027 asti.

Pajalla on tilaa helmikuussa. Lasku tulee, kun portti on paikallaan, ja sen saa maksaa tilille kolmessa viikossa laskun päivästä.

Terveisin seppä Ilmo Rautio`,
  },
  {
    name: 'Lecturer, invoice to a library',
    subject: 'Luentopalkkio, lasku 15, Kirjaston ilta 18.11.',
    body: `Hyvä Eija Lahtinen,

kiitän lämpimästi kutsusta ja hienosta yleisöstä. Erityisesti jäi mieleen rouva, joka muisti vuoden 1952 olympiasoihdun kulun kotikylänsä läpi.

Laskuni 15 on tämän viestin liitteenä. Luentopalkkio on sovittu 400,00 € ja junaliput Tampereelta ovat 43,80 €, yhteensä 443,80 €. Eräpäivä on 17.12.2026, ja tilinumero on laskussa. Junalippujen kuitti on toisessa liitteessä.

Luennon kuvat lähetän ensi viikolla, kun saan luvan museolta.

Kunnioittaen
Antero Laaksonen, FT`,
    attachments: [{ name: 'lasku-15-laaksonen.pdf' }, { name: 'junaliput.pdf' }],
  },
  {
    name: 'Cottage caretaker, monthly invoice with notes',
    subject: 'Mökin talvihuolto, lasku 52',
    body: `Terve Lehtoset,

mökki on talviteloilla. Vedet tyhjennetty 7.11., pumppu nostettu, hiirenloukut ladattu. Yksi oli jo mennyt satimeen, anteeksi herkille.

Lasku 52, marraskuun talkkarityöt sovitulla kuukausihinnalla, 75 €. Eräpäivä on 7.12.2026 ja tili FI67 4970 1043 8131 26, viite 52524.

Järvi on riitteessä rannasta. Katon lumet katson joka toinen lauantai, ensimmäisen kerran 5.12.

Hyvää itsenäisyyspäivää sinne Espooseen
Taisto`,
  },
  {
    name: 'Boat storage firm, invoice attached',
    subject: 'Talvisäilytys 2026–2027, lasku 10042',
    body: `Hei Christian,

vene nostettiin 3.11. ja on nyt hallissa paikalla 27, mastot erikseen telineessä. Pohja pestiin samalla, kuten tilauksessasi oli.

Lasku 10042 on liitteenä. Säilytys 690,00 € ja pohjapesu 85,00 €, yhteensä 775,00 € sis. alv. Eräpäivä 14.12.2026, maksutiedot laskulla.

Potkurissa oli siimaa parinkymmenen sentin pätkä, otin siitä kuvan. Akun voit hakea kotiin lataukseen arkisin 8–16.

Terveisin
Susanne Ek
Ekin Venehalli Oy`,
    attachments: [{ name: 'lasku_10042.pdf' }],
  },
  {
    name: 'City guide, answer about VAT and invoice date',
    subject: 'Vs: Opastuksen lasku 203, kysymys verosta',
    body: `Hei Lotta,

ei haittaa yhtään, parempi kysyä. Olen niin pieni yrittäjä, etten kuulu arvonlisäverorekisteriin, ja siksi laskulla 203 ei ole veroa. Summa on juuri se 190 €, jonka sovimme: kahden tunnin kävely Suomenlinnassa 15.11., 18 henkeä.

Eräpäivä on 8.12.2026, ja voit maksaa tilille FI95 8000 1246 7431 58, viestiin 203.

Se vanhempi herra, joka kysyi kuninkaanportin vuotta: se on 1754. Tarkistin kotona, kun jäi vaivaamaan.

Terveisin
Raili Öhman`,
  },
  {
    name: 'Weaver, thanks for deposit, plan and balance date',
    subject: 'Kiitos ennakosta! Räsymatto, tilaus 33',
    body: `Hei Helmi,

ennakko 150 € tuli tilille eilen, kiitos! Kuteet on leikattu ja loimi luotu, ja kissa on jo hyväksynyt värit makaamalla niiden päällä.

Maton hinta on 400 €, joten loppu on 250 €. Sen lasku 33 on nyt liitteenä, jotta voit suunnitella: eräpäivä on vasta 8.1.2027, kun matto on sinulla. Tili on laskussa.

Kudon itsenäisyyspäivän jälkeen noin metrin päivässä, eli neljä metriä on valmiina hyvissä ajoin ennen joulua.

Kaino`,
    attachments: [{ name: 'lasku33_matto.pdf' }],
  },
  {
    name: 'Kitchen fitter, invoice with items agreed during the work',
    subject: 'Keittiön asennus valmis, lasku 2026-404',
    body: `Hei Noora ja Sami,

keittiö on valmis ja viimeinen listakin löytyi, se oli koko ajan uunin laatikossa.

Lasku 2026-404:
Asennus tarjouksen 2026-38 mukaan: 1 450,00 €
Allaskaapin siirto, sovittu viestillä 17.11.: 120,00 €
Vähennys, vetimet hankitte itse: −60,00 €
Yhteensä 1 510,00 €, alv 25,5 % sisältyy

Eräpäivä keskiviikko 16.12.2026
Tili FI74 2066 1849 6731 86
Viite 202 64046

Tulen torstaina 3.12. kello 9 säätämään kulmakaapin saranan. Saumat saavat kastua huomisesta alkaen, joten tiskivuoro voi alkaa.

Terveisin Risto Hakala`,
  },
]
