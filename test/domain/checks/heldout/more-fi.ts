/** Finnish mails by someone who had not seen the lists of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'lasku.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'kuvaaja, jolla on mitta täynnä',
    subject: 'Lasku 1042',
    body: `Hei Kaisa,

laskun 1042 (690,00 €) eräpäivä oli 6.11.2026, eikä maksua ole näkynyt. Nettisivuillenne kuvat kyllä ehtivät jo samana iltana. Olen aika ihmeissäni, ettei teiltä saa edes vastausta.

Maksattehan laskun viimeistään ensi viikolla tilille FI21 1234 5600 0007 85, viite 10427.

Terveisin
Outi Salmela`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'Nettisivuillenne kuvat kyllä ehtivät'],
      ['tone', 'ettei teiltä saa edes vastausta'],
      ['dueDate', 'viimeistään ensi viikolla'],
    ],
  },
  {
    name: 'remonttimies, puhekieltä',
    subject: 'Kylppärin lasku',
    body: `Terve Jari,

eipä oo näkyny rahaa tilillä. Lasku 88, 3 450,00 €, eräpäivä oli 30.10.2026. Suihkussa on kyllä kelvannu käydä, kuulin vaimoltas. Jos ei ala tapahtua, niin tuun hakeen laatat takas. Laitappa maksuun heti kun kerkiät, tili on FI90 5739 0020 1234 58.

T. Pena Huttunen`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'Suihkussa on kyllä kelvannu käydä'],
      ['tone', 'tuun hakeen laatat takas'],
      ['dueDate', 'heti kun kerkiät'],
    ],
  },
  {
    name: 'kääntäjä, virkakieltä',
    subject: 'Lasku K-2026-14',
    body: `Arvoisa toimitusjohtaja Lindroos,

viitaten käymäämme kirjeenvaihtoon toimitan oheisena laskun K-2026-14 käyttöohjeen käännöksestä. Laskun loppusumma, 1 240,00 €, on suoritettavaksi tarkoitettu allekirjoittaneen tilille FI07 5000 9420 0287 10 viitteellä 20145. Maksuehto on 14 pv netto.

Kiitän hyvästä yhteistyöstä.

Kunnioittavasti
Henrik Aaltio`,
    attachments: PDF,
    known: [['dueDate', '14 pv netto']],
    unseen: [
      ['jargon', 'viitaten käymäämme kirjeenvaihtoon'],
      ['jargon', 'toimitan oheisena'],
      ['jargon', 'on suoritettavaksi tarkoitettu'],
      ['jargon', 'allekirjoittaneen tilille'],
    ],
  },
  {
    name: 'ujo hieroja',
    subject: 'Lasku 311',
    body: `Hei Sirpa,

anteeksi kamalasti, että vaivaan. Mua ihan nolottaa kysyä tätä, mutta lasku 311 (130,00 €) taitaa vielä olla maksamatta. Sen eräpäivä oli 13.11.2026. Toivottavasti et nyt suutu tästä.

Maksa sitten kun sulle sopii, tilille FI73 3131 3001 0000 58, viite 3117.

Ihanaa viikkoa ja pidä hartiat lämpiminä!
Minna`,
    attachments: PDF,
    known: [['tone', 'anteeksi kamalasti, että vaivaan']],
    unseen: [
      ['tone', 'Mua ihan nolottaa kysyä tätä'],
      ['tone', 'Toivottavasti et nyt suutu'],
      ['dueDate', 'sitten kun sulle sopii'],
    ],
  },
  {
    name: 'sähköasentaja uhkaa',
    subject: 'Lasku 5120',
    body: `Hei,

lasku 5120, 870,00 €, eräpäivä 2.11.2026, on edelleen maksamatta. Jos raha ei ole tilillä huomiseen mennessä, lasku menee suoraan perintään. Voin myös käydä napsauttamassa sulakkeet pois. Minua ette enää vedätä.

Tili: FI95 8000 1710 1200 15, viite 51208

Sähkö-Mattila
Kari Mattila`,
    attachments: PDF,
    known: [
      ['dueDate', 'huomiseen mennessä'],
      ['tone', 'menee suoraan perintään'],
    ],
    unseen: [
      ['tone', 'käydä napsauttamassa sulakkeet pois'],
      ['tone', 'Minua ette enää vedätä'],
    ],
  },
  {
    name: 'graafikko piikittelee',
    subject: 'Lasku 2026-30, logo',
    body: `Moikka Ville,

hienoa nähdä logo jo pakkausten kyljessä. Vielä hienompaa olisi, jos joku maksaisi siitä. Laskun 2026-30 (1 150,00 €) eräpäivä oli 9.11.2026, mutta ehkä lasku oli liian ruma avattavaksi.

Laita se maksuun mitä pikimmin, tili on FI82 5460 3220 0411 73 ja viite 20307.

Terkuin
Sanni`,
    attachments: PDF,
    known: [['dueDate', 'mitä pikimmin']],
    unseen: [
      ['tone', 'Vielä hienompaa olisi, jos joku maksaisi'],
      ['tone', 'ehkä lasku oli liian ruma avattavaksi'],
    ],
  },
  {
    name: 'kirjanpitäjä kirjaa',
    subject: 'Lasku 774',
    body: `Hei Antti,

lasku 774 (410,00 €) on yhä auki myyntireskontrassamme, ja se on siirtynyt jo yli 30 päivän sarakkeeseen. Huolehdithan, että suoritus kohdistuu oikeaan saatavaan: viite on 77409 ja tili FI21 1234 5600 0007 85. Hoidathan asian mahdollisimman pian.

Ystävällisin terveisin
Tuula Renko`,
    attachments: PDF,
    known: [['dueDate', 'mahdollisimman pian']],
    unseen: [
      ['jargon', 'auki myyntireskontrassamme'],
      ['jargon', 'siirtynyt jo yli 30 päivän sarakkeeseen'],
      ['jargon', 'suoritus kohdistuu oikeaan saatavaan'],
    ],
  },
  {
    name: 'muusikko huutaa',
    subject: 'Lasku 19, lauantain keikka',
    body: `Moro Teemu,

laskun 19 (600,00 €) eräpäivä oli 26.10.2026. Soitettiin kolme settiä täydelle tuvalle. NYT NE RAHAT TÄNNE!!! Kitaristi kyselee joka päivä, ja mä en rupea sun takia valehtelemaan. Muutkin bändit saa kyllä kuulla tästä. Hoida homma tän viikon puolella, tili FI90 5739 0020 1234 58, viite 1902.

Rami`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'NYT NE RAHAT TÄNNE'],
      ['tone', 'en rupea sun takia valehtelemaan'],
      ['tone', 'Muutkin bändit saa kyllä kuulla'],
      ['dueDate', 'tän viikon puolella'],
    ],
  },
  {
    name: 'siivooja anoo',
    subject: 'Lasku 42',
    body: `Hyvä Marja-Leena,

lasku 42 (285,00 €) oli maksettava 6.11.2026. Pyydän ihan polvillani, että maksaisitte sen. Jääkaappi on tyhjä ja kuopus tarvitsisi talvikengät. Olisin ikuisesti kiitollinen, jos rahat tulisivat mielellään jo tänään tilille FI07 5000 9420 0287 10, viite 4200.

Kiitos ja hyvää joulun odotusta
Anneli`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'Pyydän ihan polvillani'],
      ['tone', 'Jääkaappi on tyhjä'],
      ['tone', 'Olisin ikuisesti kiitollinen'],
      ['dueDate', 'mielellään jo tänään'],
    ],
  },
  {
    name: 'nuohooja opettaa tapoja',
    subject: 'Lasku 2208, nuohous',
    body: `Hyvä herra Koskinen,

lasku 2208 (95,00 €) oli maksettava 16.11.2026. Minut on kasvatettu niin, että laskut maksetaan. Ennen vanhaan miehen sanaan sai luottaa. Odotan maksua perjantaina 3.12.2026 tilille FI73 3131 3001 0000 58, viite 22088.

Terveisin
Nuohooja Eero Kantola`,
    attachments: PDF,
    known: [['dueDate', 'perjantaina 3.12.2026']],
    unseen: [
      ['tone', 'Minut on kasvatettu niin'],
      ['tone', 'Ennen vanhaan miehen sanaan'],
    ],
  },
  {
    name: 'koodari kiireessä',
    subject: 'Lasku 2026-08',
    body: `Heippa Niina,

lasku 2026-08 liitteenä, 4 800,00 €, net 14. Pystytkö työntämään tän teidän ostolaskuputkeen ASAP? Pitäis saada kassavirta plussalle ennen kvartaalin vaihdetta.

Tili FI95 8000 1710 1200 15, viite 20268.

Kiitti!
Joonas`,
    attachments: PDF,
    known: [
      ['dueDate', 'net 14'],
      ['dueDate', 'ostolaskuputkeen ASAP'],
    ],
    unseen: [
      ['jargon', 'työntämään tän teidän ostolaskuputkeen'],
      ['jargon', 'kassavirta plussalle'],
      ['dueDate', 'ennen kvartaalin vaihdetta'],
    ],
  },
  {
    name: 'arkkitehti juristina',
    subject: 'Lasku A-61',
    body: `Arvoisa vastaanottaja,

lasku A-61, 5 200,00 €, on sopimuksen kohdan 4 nojalla erääntynyt 19.10.2026. Ellei maksu saavu kohtuullisessa ajassa tilille FI82 5460 3220 0411 73, ryhdyn oikeudellisiin toimiin. Kaikki tästä koituva lankeaa teidän kontollenne. En tällä viestillä luovu mistään oikeudestani.

Kunnioittaen
Risto Vainikka`,
    attachments: PDF,
    known: [['tone', 'ryhdyn oikeudellisiin toimiin']],
    unseen: [
      ['jargon', 'kohdan 4 nojalla erääntynyt'],
      ['dueDate', 'kohtuullisessa ajassa'],
      ['tone', 'lankeaa teidän kontollenne'],
      ['jargon', 'luovu mistään oikeudestani'],
    ],
  },
  {
    name: 'valmentaja hengästyy',
    subject: 'Lasku 205, lokakuun treenit',
    body: `Moi Sami,

hyvin on kyykky mennyt eteenpäin! Lasku 205 (240,00 €) on kuitenkin vielä auki. Salille ehdit kolmesti viikossa, mutta verkkopankkiin et näköjään kertaakaan. En jaksa enää juosta rahojeni perässä.

Maksa viimeistään 31.11.2026 tilille FI21 1234 5600 0007 85, viite 20514.

Terkut
Valmentaja-Jenni`,
    attachments: PDF,
    known: [['dueDate', 'viimeistään 31.11.2026']],
    unseen: [
      ['tone', 'verkkopankkiin et näköjään kertaakaan'],
      ['tone', 'juosta rahojeni perässä'],
    ],
  },
  {
    name: 'ompelija loukkaantuu hiljaa',
    subject: 'Lasku 66, juhlapuku',
    body: `Hei Katariina,

toivottavasti puku istui hyvin juhlissa. Taisin taas jäädä viimeiseksi teidän listallanne. Eihän yksi ompelija nyt niin tärkeä ole, tiedän sen kyllä.

Lasku 66 on 390,00 €, ja sen voi maksaa kun joskus muistatte, tilille FI90 5739 0020 1234 58, viite 6606.

Terveisin
Irma Pöllänen`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'taas jäädä viimeiseksi teidän listallanne'],
      ['tone', 'Eihän yksi ompelija nyt niin tärkeä'],
      ['dueDate', 'kun joskus muistatte'],
    ],
  },
  {
    name: 'kirvesmies Savosta',
    subject: 'Terassin lasku',
    body: `No terve Pekka,

joko oot lompakkos löytännä? Terassin lasku nro 17, 2 100,00 €, piti olla maksettuna 23.10.2026. Minä en oo mikkään pankki. Lauvat saa irti yhtä nopeesti ku ne laitettiin, muistappa se. Pistä rahat lähipäivien aikana tilille FI07 5000 9420 0287 10, viite 1708.

Tapsa Hyvärinen`,
    attachments: PDF,
    known: [['dueDate', 'lähipäivien aikana']],
    unseen: [
      ['tone', 'joko oot lompakkos löytännä'],
      ['tone', 'en oo mikkään pankki'],
      ['tone', 'Lauvat saa irti yhtä nopeesti'],
    ],
  },
  {
    name: 'copywriter ja viimeinen tilaisuus',
    subject: 'Lasku 2026-77',
    body: `Hei Mikael,

tämä on viimeinen mahdollisuutesi. Lasku 2026-77 (1 480,00 €) on ollut auki syyskuusta asti. Jos sitä ei makseta ensi tilassa, tekstit lähtevät sivuiltanne saman tien. Kerron myös seuraaville, millainen maksaja olet.

Tilinumero on FI73 3131 3001 0000 58 ja viite 20776.

Laura Nieminen`,
    attachments: PDF,
    known: [
      ['tone', 'tämä on viimeinen mahdollisuutesi'],
      ['dueDate', 'ensi tilassa'],
    ],
    unseen: [
      ['tone', 'tekstit lähtevät sivuiltanne saman tien'],
      ['tone', 'Kerron myös seuraaville, millainen maksaja'],
    ],
  },
  {
    name: 'lomittaja toimistokielellä',
    subject: 'Lasku 130',
    body: `Hyvät asiakkaat,

lähetän laskun 130 tilallanne suoritettujen toimenpiteiden johdosta. Sen yhteissumma on 735,00 €. Maksun osalta esitän toiveen, että se tapahtuisi kuluvan kuun kuluessa tilille FI95 8000 1710 1200 15 viitettä 13013 hyödyntäen.

Kiitos, että sain hoitaa lehmiänne.

Ystävällisin terveisin
Pirjo Ala-Luoma`,
    attachments: PDF,
    known: [],
    unseen: [
      ['jargon', 'suoritettujen toimenpiteiden johdosta'],
      ['jargon', 'Maksun osalta esitän toiveen'],
      ['dueDate', 'kuluvan kuun kuluessa'],
      ['jargon', 'viitettä 13013 hyödyntäen'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'kuvittaja palaa asiaan',
    subject: 'Lasku 2026-51, kirjan kuvat',
    body: `Hei Emilia,

kiitos mukavasta yhteistyöstä! Liitteenä on lasku 2026-51 kirjan kuvista. Summa on 1 320,00 € ja eräpäivä 9.12.2026. Tilinumero on FI21 1234 5600 0007 85 ja viite 20514.

Palataan kannen väreihin tammikuussa, heti kun paperinäytteet ovat tulleet.

Terveisin
Heli Aro`,
    attachments: PDF,
  },
  {
    name: 'valokuvaaja asianajotoimistossa',
    subject: 'Lasku 408, henkilökuvat',
    body: `Hyvä Johanna Wikman,

kiitos, että sain kuvata asianajotoimistonne väen. Juristinne osasivat hymyillä! Kuvat käräjäoikeuden portailta ovat nyt kansiossanne.

Lasku 408 on liitteenä. Sen summa on 960,00 €, ja sen voi maksaa perjantaihin 11.12.2026 mennessä tilille FI90 5739 0020 1234 58, viite 40811.

Ystävällisin terveisin
Aki Lehto`,
    attachments: PDF,
  },
  {
    name: 'rauhallinen muistutus pianonvirittäjältä',
    subject: 'Muistutus: lasku 215',
    body: `Hei Pauli,

toivottavasti flyygeli soi hyvin. Laskun 215 (180,00 €) eräpäivä oli 16.11.2026, enkä ole vielä saanut maksua. Jos maksoit sen eilen tai tänään, tästä viestistä ei tarvitse välittää.

Muuten pyydän maksamaan laskun 2.12.2026 mennessä. Tili on FI07 5000 9420 0287 10 ja viite 21500. Lasku on vielä liitteenä.

Kiitos!
Tarmo Viita`,
    attachments: PDF,
  },
  {
    name: 'rauhallinen viimeinen muistutus',
    subject: 'Viimeinen muistutus: lasku 93',
    body: `Hyvä Raimo,

lasku 93 portaiden maalauksesta on ollut maksamatta 12.10.2026 lähtien. Summa on 740,00 €. Kirjoitin siitä 26.10. ja 9.11., mutta viestit eivät ehkä tulleet perille.

Maksathan laskun 9.12.2026 mennessä tilille FI73 3131 3001 0000 58, viite 9302. Jos maksaminen on nyt hankalaa, soita minulle numeroon 040 123 4567, niin jaetaan summa kahteen osaan.

Terveisin
Ulla Saarni`,
    attachments: PDF,
  },
  {
    name: 'suutari ja korot',
    subject: 'Lasku 37, kengät',
    body: `Moi Lotta,

saappaisiin on nyt vaihdettu korot, ja pohjallisten toinen erä tulee maanantaina. Lasku 37 on liitteenä: 85,00 €, eräpäivä 8.12.2026. Tilinumero FI95 8000 1710 1200 15, viite 3706.

Nähdään pian, pullakahvit on mun vuoro tarjota!
Jere`,
    attachments: PDF,
  },
  {
    name: 'kotiopettaja korjaa laskun',
    subject: 'Korjattu lasku 12',
    body: `Hei Nadia,

laskin maanantain laskuun vahingossa yhden tunnin liikaa, pahoittelut siitä. Oikea summa on 210,00 €, ja korjattu lasku 12 on liitteenä. Vanhan voit heittää pois.

Eräpäivä on 14.12.2026, tili FI82 5460 3220 0411 73 ja viite 1203. Oskari oppi muuten murtoluvut todella nopeasti!

Terkuin
Saku Holm`,
    attachments: PDF,
  },
  {
    name: 'eräopas',
    subject: 'Lasku 2026-19, vaellus',
    body: `Terve Markku ja muu porukka,

hieno reissu oli, vaikka viimeisenä päivänä tuiskutti. Tässä lasku 2026-19 eräopastuksesta, 1 050,00 €. Maksakaa se keskiviikkoon 16.12.2026 mennessä tilille FI21 1234 5600 0007 85, viite 20190.

Ensi kesänä sitten Kevolle! Otan yhteyttä keväällä, kun varaukset aukeavat.

Heikki`,
    attachments: PDF,
  },
  {
    name: 'museon tekstit ja varoituskyltit',
    subject: 'Lasku M-7, näyttelytekstit',
    body: `Hyvä Susanna Ek,

näyttelyn tekstit ovat nyt valmiit: viimeinen tuomio, kuninkaan velat, hylyn vaarat ja uhanalaiset lajit. Varoituskyltit teen vielä ruotsiksi ensi viikolla.

Lasku M-7 on liitteenä. Summa on 890,00 € ja eräpäivä 18.12.2026. Maksun voi tehdä tilille FI90 5739 0020 1234 58, viite 70014.

Kiitos luottamuksesta!
Marjut Kivi`,
    attachments: PDF,
  },
]
