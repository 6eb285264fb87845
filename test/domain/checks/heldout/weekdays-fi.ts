/** Finnish mails of trades of house, garden and body, and of desk, picture and sound: short, quickly written, one to three faults each. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'putkimies, ei eräpäivää vaan mahdollisimman pian',
    subject: 'Lasku 1187, keittiön hana',
    body: `Moi Pertti,

kiitos kahveista eilen. Hana on nyt uusi ja altaan alta ei enää tiputa.

Lasku 1187
työ 2 h à 58 € = 116 €
hana ja liittimet 149 €
Yhteensä 265 € (sis. alv 25,5 %)

Tilille FI19 8533 3147 8932 86, viite 11879.
Maksathan mahdollisimman pian, niin saan tukun laskun hoidettua.

Terveisin
Jarmo Kettunen
LVI-Kettunen`,
    attachments: [],
    known: [['dueDate', 'mahdollisimman pian']],
    unseen: [],
  },
  {
    name: 'sähköasentaja, 14 pv netto',
    subject: 'Sähkötyöt Koivukuja 4 / lasku 2026-231',
    body: `Hei,

liitteenä lasku 2026-231 autotallin pistorasioista ja uudesta valaisimesta.
Summa 418,50 €.
Maksuehto 14 pv netto.
Tili FI44 1607 2386 2551 12, viitenumero 20262310.

Kiitos hommasta, ja laita viestiä jos vikavirtasuoja vielä laukeilee.

Mika Rantala
Sähköpalvelu Rantala`,
    attachments: [{ name: 'lasku-2026-231.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [],
  },
  {
    name: 'siivooja, muistutus, syyttelee',
    subject: 'Muistutus: lasku 88',
    body: `Hei Satu,

lokakuun siivouksista lähetetty lasku 88 (240 €) on vielä auki, eräpäivä oli 11.11.
Sama juttu oli syyskuussa, sinun kanssa tämä menee aina tähän.
Voisitko maksaa sen perjantaihin 4.12.2026 mennessä?

Tilinumero on sama kuin ennenkin eli FI5450410057618738, viestiin riittää laskun numero.

Kiitos ja nähdään torstaina!
Eija Moilanen`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Sama juttu oli syyskuussa, sinun kanssa tämä menee aina tähän.']],
  },
  {
    name: 'maalari, summa ei täsmää',
    subject: 'Lasku 412 - makuuhuone ja eteinen',
    body: `Terve Anne ja Kimmo

Maalaukset valmiina, kiitos kun olitte siirtäneet kamat valmiiksi!

Makuuhuoneen seinät ja katto   620 €
Eteisen seinät                 280 €
Maalit ja tarvikkeet           165 €
Yhteensä                      1 095 €

Maksuaikaa on keskiviikkoon 9. joulukuuta asti. Tilinumero on FI63 4057 3331 1387 90 (OP), viite 41205.

Jäi yksi purkki sävyä teille komeron hyllylle paikkailuja varten.

t. Maalari Harri Leino`,
    attachments: [],
    known: [['consistency', '1 095 €']],
    unseen: [],
  },
  {
    name: 'kampaaja, muistutus, säälin kerjäämistä',
    subject: 'Lasku 57 vielä maksamatta',
    body: `Moikka Tiina!

Hääkampauksen lasku 57, 135 euroa, näyttäis olevan vielä maksamatta. Eräpäivä oli 13.11.
Mulla on tilillä kakskymppiä ja lapsella synttärit lauantaina, että voit kuvitella miltä tuntuu.
Ehtisitkö maksaa viimeistään pe 27.11.? MobilePay 040 555 0187 käy.

Kiitti sulle!
Jonna / Hiusstudio Kihara`,
    attachments: [],
    known: [],
    unseen: [
      [
        'tone',
        'Mulla on tilillä kakskymppiä ja lapsella synttärit lauantaina, että voit kuvitella miltä tuntuu.',
      ],
    ],
  },
  {
    name: 'nuohooja, maksutapa puuttuu',
    subject: 'Nuohouslasku 3046',
    body: `Hyvää päivää,

kävin tänään nuohoamassa Mäntylän talon, hormit olivat hyvässä kunnossa. Leivinuunin luukun tiiviste kannattaa vaihtaa ennen pakkasia.

Laskun numero on 3046, kaksi hormia ja leivinuuni tekee yhteensä 98 euroa. Eräpäivä on torstai 10.12.

Kiitos ja turvallista talvea!
Nuohooja Veikko Saarela`,
    attachments: [],
    known: [['missing', 'howToPay']],
    unseen: [],
  },
  {
    name: 'kuljetusyrittäjä, täyttämätön kohta',
    subject: 'Lasku 2026/77 sohvan kuljetus',
    body: `Hei [asiakkaan nimi],

sohva on nyt Hämeenlinnassa ja jalat tallella. Tässä lasku 2026/77:

kuljetus Lahti–Hämeenlinna 145 €
kantoapu 3. krs 40 €
yhteensä 185 €

Eräpäivä 7.12.2026, tilille FI18 5511 9718 1478 14 viitteellä 2026778.

Kiitos!
Petri Hakala, Kuljetus Hakala`,
    attachments: [],
    known: [['consistency', '[asiakkaan nimi]']],
    unseen: [],
  },
  {
    name: 'kääntäjä, virkakieltä',
    subject: 'Lasku K-1029, käyttöohjeen käännös',
    body: `Hei Markus,

viitaten aiemmin solmittuun toimeksiantosopimukseen saatan täten tiedoksenne laskun K-1029.
Käännös suomi–saksa, 3 200 sanaa à 0,14 € = 448,00 €.
Eräpäivä on 11.12.2026. Maksu tilille FI68 4050 6998 3397 64, viite 10294.

Kiitos sujuvasta yhteistyöstä, kysy vain jos jokin termi mietityttää.

Terveisin Kaisa Wirtanen`,
    attachments: [],
    known: [['jargon', 'viitaten aiemmin solmittuun toimeksiantosopimukseen saatan täten tiedoksenne']],
    unseen: [],
  },
  {
    name: 'kirvesmies, lisätyö jota ei sovittu',
    subject: 'Terassin kaide, lasku 64',
    body: `Moi Ville,

kaide on pystyssä, kiitos kun lainasit sirkkeliä.

Kaide sovitusti 780 €
Vaihdoin samalla ne kolme pehmeää terassilautaa, 190 €
Yhteensä 970 €

Laskun nro on 64, maksettavissa 8.12. saakka
Osuuspankki FI74 1470 5614 8970 70

Terv. Antti Heikkinen, Rakennus Heikkinen`,
    attachments: [],
    known: [],
    unseen: [['surprise', 'Vaihdoin samalla ne kolme pehmeää terassilautaa, 190 €']],
  },
  {
    name: 'hieroja, viikonpäivä ei täsmää',
    subject: 'Lasku 215 marraskuun hieronnoista',
    body: `Hei Leena,

mukava kuulla, että niska on jo parempi.
Marraskuun hieronnat: 3 x 60 min à 52 € = 156 €.
Laskun numero on 215 ja eräpäivä torstai 9.12.2026. Maksaa voi tilille FI14 8810 7569 0072 04 (viite 21500) tai kortilla vastaanotolla.

Seuraava aika on 3.12. klo 16.30. Kiitos!

Hieroja Sanna Pöntinen`,
    attachments: [],
    known: [['dueDate', 'torstai 9.12.2026']],
    unseen: [],
  },
  {
    name: 'lumityöt, mahdoton päivä',
    subject: 'Lumityöt marraskuu, lasku 19',
    body: `Terve!

Lunta on saatu luotua jo neljä kertaa, ja lisää lupaavat viikonlopuksi.

- auraus 4 krt x 35 e = 140 e
- laskunumero 19
- eräpäivä 31.11.2026
- tili FI50 5171 6712 3431 27, viite 19004

Kiitos, että auto on aina siirretty ajoissa.
Kalle Ojala, Pihapalvelu Ojala`,
    attachments: [],
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },
  {
    name: 'koirahoitaja, kaksi eri eräpäivää',
    subject: 'Nalan hoitopäivät, lasku 132',
    body: `Moikka Henna!

Nala oli tosi kiltti koko viikon, söi kaikki ruuat ja nukkui sohvalla vaikkei olis saanut.

Hoitopäiviä tuli viisi à 28 €, eli lasku 132 on 140 €. Eräpäivä 4.12.2026, MobilePay 045 555 0132.

Kiitos kun maksat 11.12. mennessä, ja rapsutuksia Nalalle!
Milla Aho, Tassutarha Aho`,
    attachments: [],
    known: [['dueDate', '11.12. mennessä']],
    unseen: [],
  },
  {
    name: 'ompelija, tilinumero väärin',
    subject: 'Verhot valmiit + lasku 2026-48',
    body: `Hei Riitta,

verhot on lyhennetty ja silitetty, voit hakea ne arkisin 10–17.

Lasku 2026-48
4 verhon lyhennys à 18 € = 72 €
Eräpäivä 9.12.2026
Tilinumero FI62 5515 5039 0028 54
Viite 2026480

Kiitos!
Ompelimo Neulansilmä, Pirkko Jokinen`,
    attachments: [],
    known: [['payment', 'FI62 5515 5039 0028 54']],
    unseen: [],
  },
  {
    name: 'valokuvaaja, laskun numero puuttuu, epämääräinen aika',
    subject: 'Lasku perhekuvauksesta',
    body: `Hei Outi ja koko porukka,

kiitos kun jaksoitte tuulessa! Kuvat löytyvät galleriasta, linkki tuli eilen.

Kuvaus ja 15 kuvaa: 290 €.
Tili FI79 5003 8699 6784 95, viestiksi oma nimi.
Laita maksu tulemaan kunhan joululta ehditte.

Terkuin Essi Mäkinen, Kuvaamo Essi`,
    attachments: [],
    known: [['missing', 'invoiceNumber']],
    unseen: [['dueDate', 'kunhan joululta ehditte']],
  },
  {
    name: 'puutarhuri, muistutuksessa mainos',
    subject: 'Pieni muistutus laskusta 301',
    body: `Hei Jorma,

omenapuiden leikkauksen lasku 301, 210 €, taitaa olla vielä maksamatta. Eräpäivä oli 16.11.
Hoidatko sen ensi viikon keskiviikkoon 2.12.2026 mennessä, tilille FI13 3996 4844 7309 70, viite 30106.

Nyt kun varaat kevään pensasaidan leikkauksen ennen joulua, saat siitä 15 % pois!

Jos maksu on jo matkalla, kiitos siitä.
Tuula Nieminen, Vihreä Peukalo`,
    attachments: [],
    known: [['incentive', 'varaat kevään pensasaidan leikkauksen ennen joulua, saat siitä 15 % pois']],
    unseen: [],
  },
  {
    name: 'pianonvirittäjä, muistutus, ivaa',
    subject: 'Lasku 904 (viritys 19.10.)',
    body: `Hei Heikki,

lähetin lokakuussa laskun 904, 130 €. Sen eräpäivä oli 9.11.
Ilmeisesti se on jäänyt sinne nuottien sekaan soimaan mollissa.
Uusi eräpäivä on 3.12.2026. Tili FI62 1701 1831 6216 42, viite 90405.

Kiitos!

Olli Tanskanen
pianonvirittäjä`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Ilmeisesti se on jäänyt sinne nuottien sekaan soimaan mollissa.']],
  },
  {
    name: 'kirjanpitäjä, muistutus, korkojargonia ja perintäuhka',
    subject: 'Maksumuistutus, lasku 5521',
    body: `Hei Timo,

lokakuun kirjanpidon lasku 5521 (186,00 €) on avoinna, eräpäivä oli 6.11.2026.
Pyydän maksamaan laskun 2.12.2026 mennessä tilille FI33 4056 3644 1855 39, viite 55217.
Viivästyskorko korkolain mukaan.
Muussa tapauksessa saatava siirtyy perintään.

Kiitos, ja soita jos jokin on epäselvää.
Marjo Lindqvist, Tili-Lindqvist`,
    attachments: [],
    known: [
      ['jargon', 'Viivästyskorko korkolain mukaan'],
      ['tone', 'Muussa tapauksessa saatava siirtyy perintään'],
    ],
    unseen: [],
  },
  {
    name: 'muuttomies, laskun numero eri otsikossa ja tekstissä',
    subject: 'Muutto 20.11. – lasku 2026-118',
    body: `Moro Juuso,

toivottavasti pesukone löysi paikkansa. Tässä lasku muutosta.

Laskun nro 2026-181
2 miestä ja auto, 4 h x 95 € = 380 €
Eräpäivä 4.12.2026. Huomautusaika 8 pv.
Tili FI08 7158 6886 4684 14
Viite 20261188

Kiitokset pizzasta!
Tomi, Muutto-Veljet Salo`,
    attachments: [],
    known: [
      ['consistency', '2026-181'],
      ['jargon', 'Huomautusaika 8 pv'],
    ],
    unseen: [],
  },
  {
    name: 'hevoshoitaja, muistutus, uhkaa olla tulematta',
    subject: 'Tallityöt lokakuu, lasku 26',
    body: `Hei Niina,

lokakuun tallivuorojen lasku 26 (8 vuoroa x 30 € = 240 €) on vielä auki, eräpäivä oli 14.11.
Tamma saa seistä karsinassa siihen asti että rahat näkyy mun tilillä.
Maksathan maanantaihin 30.11.2026 mennessä, FI81 5503 9989 9080 92, viite 26000.

Kiitos!
Veera Kangas`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Tamma saa seistä karsinassa siihen asti että rahat näkyy mun tilillä.']],
  },
  {
    name: 'laatoittaja, kertolasku väärin',
    subject: 'Kylppärin laatoitus, lasku 73',
    body: `Terve Samuli,

saumat saa kuivua vielä huomiseen, sitten voi käydä suihkussa.

Laatoitus 18 m² x 45 € = 840 €
Lasku nro 73
Maksettavaa 840 €
Eräpäivä keskiviikko 9.12.2026
FI10 7152 4250 8996 17, viite 73008

Kiitos, oli siisti työmaa.
Laatta-Laine, Janne Laine`,
    attachments: [],
    known: [['consistency', '18 m² x 45 € = 840 €']],
    unseen: [],
  },
  {
    name: 'verkkosuunnittelija, muistutus, uhkaa sulkea sivut',
    subject: 'Muistutus laskusta W-310',
    body: `Hei Katja,

laskun W-310, 650 €, eräpäivä oli 10.11. eikä maksua ole vielä näkynyt.
Jos raha ei ole tilillä 1.12.2026, sivusto suljetaan.
Luulin, että yritys osaa hoitaa asiansa.
Tilinumero FI77 3990 0727 6816 09, viite 31008.

Kiitos ja mukavaa viikkoa
Lauri Sipilä, Sipilä Web`,
    attachments: [],
    known: [['tone', 'Jos raha ei ole tilillä 1.12.2026, sivusto suljetaan']],
    unseen: [['tone', 'Luulin, että yritys osaa hoitaa asiansa.']],
  },
  {
    name: 'kuvittaja, ylenpalttinen anteeksipyytely',
    subject: 'Lasku 12, kirjan kansi',
    body: `Moi Emmi,

anteeksi hirveästi että häiritsen, mua ihan hävettää edes laskuttaa näin kivasta työstä.
Kansikuvan lasku on numero 12, 480 € niin kuin sovittiin.
Eräpäivä 11.12.2026 ja tili FI28 3620 4942 8110 80, viite 12001.

Kiitos vielä luottamuksesta!
Iida Vuorela`,
    attachments: [],
    known: [['tone', 'anteeksi hirveästi että häiritsen']],
    unseen: [['tone', 'mua ihan hävettää edes laskuttaa näin kivasta työstä']],
  },
  {
    name: 'yksityisopettaja, lähettäjän nimi puuttuu',
    subject: 'Matikan tukitunnit, lasku 2026-09',
    body: `Hei,

Aleksi on petrannut hienosti, derivaatta alkaa jo sujua.

Lasku 2026-09, marraskuun tukitunnit 4 x 35 € = 140 €.
Maksuaikaa on viikko siitä kun ehdit lukea tämän.
Tilinumero FI66 2873 8955 7337 98, viite 2026095.

Kiitos ja tsemppiä perjantain kokeeseen!`,
    attachments: [],
    known: [['missing', 'sellerName']],
    unseen: [['dueDate', 'viikko siitä kun ehdit lukea tämän']],
  },
  {
    name: 'pihamies, loppusumma puuttuu',
    subject: 'Pihakivet paikallaan, lasku 58',
    body: `Moi Sirpa,

kivet on nyt ladottu ja saumahiekka harjattu. Ensimmäisten sateiden jälkeen voi joutua lisäämään hiekkaa, pussi jäi vajan seinustalle.

Laskun numero on 58, eräpäivä ma 7.12.2026.
Tili FI84 3683 6139 4556 33, viite 58007.

Kiitos ja hyvää loppusyksyä!
Esa Tolvanen, Pihatyö Tolvanen`,
    attachments: [],
    known: [['missing', 'total']],
    unseen: [],
  },
  {
    name: 'personal trainer, korttinumero näkyvissä',
    subject: 'Valmennus marraskuu / lasku 340',
    body: `Moi Jenni!

Hyvin menty marraskuu, kyykyssä jo 60 kg.

Lasku 340: valmennus, 4 kertaa, 220 €. Eräpäivä 10.12.2026.
Voin veloittaa sen samalta kortilta kuin viimeksi, 4539 1488 0343 6467, tai sitten maksat tilille FI13 3134 5325 2487 40 viitteellä 34005.

Kiitos ja maanantaina taas!
PT Roope Lehto`,
    attachments: [],
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'IT-tuki, valuutat sekaisin',
    subject: 'Lasku 2026-402 tietokoneen huolto',
    body: `Hei Raija,

kone on puhdistettu ja kuvat siirretty uudelle levylle. Salasana on sama kuin ennen.
Suorite on luovutettu tilaajalle hyväksytysti.

Lasku 2026-402
Työ 1,5 h x 60 € = 90 €
SSD-levy 79 €
Yhteensä 169 $
Eräpäivä 9.12.2026, tili FI89 5179 1442 0496 66, viite 20264020

Kiitos, ja soita jos tulostin taas temppuilee.
Jukka Ahonen, Mikroapu Ahonen`,
    attachments: [],
    known: [['consistency', '169 $']],
    unseen: [['jargon', 'Suorite on luovutettu tilaajalle hyväksytysti.']],
  },
  {
    name: 'kengittäjä, muistutus, naljailua',
    subject: 'Kengityslasku 77 auki',
    body: `Moi Minna,

laskun 77, kahden hevosen kengitys 230 €, eräpäivä oli 12.11. ja maksu ei oo vielä näkynyt.
Uutta satulaa näköjään kyllä riitti varaa kuvata Instaan.
Laitatko maksun 1.12.2026 mennessä, tili FI91 4059 6617 8577 67, viite 77004.

Kiitos.
Kengittäjä Tero Mustonen`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Uutta satulaa näköjään kyllä riitti varaa kuvata Instaan.']],
  },
  {
    name: 'lattianhioja, hinta nousi arviosta ilman sopimista',
    subject: 'Lattian hionta valmis, lasku 501',
    body: `Hei Paula,

olohuoneen lattia on hiottu ja lakattu kahteen kertaan. Mattoja ei vielä viikkoon.

Arvio oli 690 €, mutta vanha lakka oli sitkeää, joten hinta on nyt 860 €.
Laskun numero 501. Maksu tilille FI86 4056 9409 4478 73 (viite 50102) sitten kun palkka tulee.

Kiitos!
Lattiahionta Kari Sutinen`,
    attachments: [],
    known: [['surprise', 'joten hinta on nyt 860 €']],
    unseen: [['dueDate', 'sitten kun palkka tulee']],
  },
  {
    name: 'ikkunanpesijä, muistutus, huutaa isoilla kirjaimilla',
    subject: 'ikkunanpesu lasku 166',
    body: `Hei Ari,

lasku 166 ikkunoiden pesusta, 125 €, on maksamatta. Eräpäivä oli 30.10.
Kolmatta kertaa saan kysellä samojen ruutujen perään.
MAKSA TÄMÄ NYT HETI!!!
Tilinumero on FI02 2055 4915 5217 20 ja viite 16609, viimeistään 27.11.2026.

Kiitos
Marko Peltola
Kirkas Ruutu`,
    attachments: [],
    known: [['tone', 'MAKSA TÄMÄ NYT HETI!!!']],
    unseen: [['tone', 'Kolmatta kertaa saan kysellä samojen ruutujen perään.']],
  },
  {
    name: 'peltiseppä, muistutus, oikeusuhka ja opettavaisuus',
    subject: 'Ränniremontin lasku 2026-66',
    body: `Hei Matti,

syöksytorvien vaihdosta lähetetty lasku 2026-66, 540 €, on vielä avoinna. Eräpäivä oli 2.11.2026.
Aikuinen ihminen pitää huolen sovituista asioista.
Maksua odotan 2.12.2026 mennessä, tili FI10 3994 5514 2256 07, viite 2026668. Sen jälkeen asia menee käräjäoikeuteen.

Kiitos.
Peltityö Risto Hyvönen`,
    attachments: [],
    known: [['tone', 'Sen jälkeen asia menee käräjäoikeuteen']],
    unseen: [['tone', 'Aikuinen ihminen pitää huolen sovituista asioista.']],
  },
  {
    name: 'kääntäjä, firma-asiakas; maksuehto jargonilla',
    subject: 'Lasku 10469, käyttöohjeen käännös',
    body: `Hei Marika,

tässä lasku pumpun käyttöohjeen suomennoksesta, 18 sivua.

Lasku nro 10469
18 sivua x 32 € = 576,00 €
alv 25,5 % 146,88 €
yhteensä 722,88 €

Maksuehto 14 pv netto, eli eräpäivä on 9.12.2026.
Tili FI56 3953 3314 7893 27, viite 10469.

Kiitos taas, oli kiva homma!
Terveisin Outi Rantala`,
    attachments: [{ name: 'lasku_10469.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [],
  },
  {
    name: 'graafikko; laskun numero puuttuu ja sovittua suurempi työ',
    subject: 'Esitteen lasku',
    body: `Moikka Jenni

Esite lähti eilen painoon, ja tässä olisi lasku.

taitto 480 €
Lisäksi piirsin teille samalla uuden kartan, kun vanha näytti vähän suttuiselta, 190 €
Yhteensä 670 € (en ole alv-velvollinen)

Maksettava viimeistään 11.12.2026 tilille FI41 5723 8625 5118 43.

Kiitos ja mukavaa loppuviikkoa!
Tiina Koskela`,
    attachments: [],
    known: [['missing', 'invoiceNumber']],
    unseen: [['surprise', 'Lisäksi piirsin teille samalla uuden kartan, kun vanha näytti vähän suttuiselta']],
  },
  {
    name: 'valokuvaaja, rippikuvat; viikonpäivä ei täsmää',
    subject: 'Lasku 1232 / rippikuvat',
    body: `Hei Sanna ja Pekka,

kiitos vielä viime lauantaista, Eetu jaksoi poseerata hienosti!

Rippikuvauksen lasku nro 1232 on liitteenä. Summa on 320 € sisältäen alv:n ja 15 kuvaa.
Maksu perjantaihin 10.12.2026 mennessä tilille FI54 3631 1387 9811 36, viite 1232.

Kuvat tulevat linkkinä ensi viikolla.

Terkuin
Jaana Mustonen`,
    attachments: [{ name: 'rippikuvat-1232.pdf' }],
    known: [],
    unseen: [['dueDate', 'perjantaihin 10.12.2026']],
  },
  {
    name: 'koodari, yhdistys; summat eivät täsmää',
    subject: 'Lasku 11390: jäsenrekisterin korjaukset',
    body: `Hei Antti,

lasku 11390 marraskuun korjauksista:

- kirjautumisen korjaus 3 h, 210 €
- jäsenlistan vienti Exceliin 2 h, 140 €
- palvelimen päivitys 1 h, 70 €
Yhteensä 460 € (hinnat sisältävät alv:n)

Eräpäivä 8.12.2026
FI11 4718 1047 8158 01
viitenumero 11390

Jos jokin tökkii vielä, soita vaan.

t. Mikko Lahdenperä`,
    attachments: [],
    known: [['consistency', 'Yhteensä 460 €']],
    unseen: [],
  },
  {
    name: 'kirjanpitäjä; virkakieltä',
    subject: 'Kirjanpidon lasku 10/2026',
    body: `Hei,

lokakuun kirjanpito on valmis ja alv ilmoitettu. Lasku numero 20260752, yhteensä 251,00 € (200 € + alv 51 €).

Pyydämme suorittamaan saatavamme pankkitilillemme FI54 4762 6000 0705 62 eräpäivään 7.12.2026 mennessä.
Viite 20260752.

Tositteet marraskuulta mielellään 5.12. mennessä, kiitos!

Terveisin
Tilipalvelu Anne Heikura`,
    attachments: [{ name: '20260752.pdf' }],
    known: [['jargon', 'suorittamaan saatavamme']],
    unseen: [],
  },
  {
    name: 'muusikko, muistutus hääkeikasta; syyllistää rahapulalla',
    subject: 'Muistutus: häiden soittolasku 11183',
    body: `Hei Emilia,

lasku 11183 häistänne (650 €) on vielä maksamatta, eräpäivä oli 13.11.2026.
Meillä on bändissä kolme perheenisää, ja nyt mietitään millä ostetaan lapsille joululahjat.

Voisitko laittaa maksun tiistaihin 1.12.2026 mennessä tilille FI38 4707 1024 8107 52, viite 11183?

Kiitos!
Ville Savela / Kuutamo-trio`,
    attachments: [],
    known: [],
    unseen: [['tone', 'nyt mietitään millä ostetaan lapsille joululahjat']],
  },
  {
    name: 'kuvittaja, kustantamo; pyytelee anteeksi liikaa',
    subject: 'kuvitusten lasku',
    body: `Hei Päivi!

Anteeksi tuhannesti että vaivaan sinua taas tällaisella ikävällä asialla, mutta tässä olisi lasku 1229 satukirjan kansikuvasta.

Kansikuva 550,00 €, ei alv:ta.
Eräpäivä 14.12.2026.
Tili FI47 5200 3171 6712 34, viite 1229

Hävettää oikeastaan edes laskuttaa näin mukavasta työstä.

Lämpimin terveisin
Noora Vainio`,
    attachments: [{ name: 'lasku1229.pdf' }],
    known: [['tone', 'Anteeksi tuhannesti että vaivaan sinua']],
    unseen: [['tone', 'Hävettää oikeastaan edes laskuttaa']],
  },
  {
    name: 'tapahtumajärjestäjä, kaupunki; sovittua kalliimpi',
    subject: 'Joulunavauksen lasku 100735',
    body: `Hei Riitta,

hienosti meni avajaiset, väkeä oli varmaan 800!

Laskutan järjestelyistä nyt 2 259,00 € (sis. alv). Arviossa luki 1 900 €, mutta tunteja vain kertyi enemmän.

Laskun numero 100735, maksupäivä viimeistään 16.12.2026.
Tilinumero FI39 4050 0022 0038 68
Viite 100735

Kiitos yhteistyöstä,
Harri Peltola, Torikaari Tapahtumat`,
    attachments: [{ name: 'Torikaari_100735.pdf' }],
    known: [],
    unseen: [['surprise', 'Arviossa luki 1 900 €, mutta tunteja vain kertyi enemmän']],
  },
  {
    name: 'yksityisopettaja; maksuaika epämääräinen, maksutapa puuttuu',
    subject: 'matikan tunnit marraskuu, lasku 26864',
    body: `Hei Kirsi!

Onnilla oli marraskuussa neljä tuntia, 4 x 35 € = 140 €. Lasku on numero 26864.

Maksathan mahdollisimman pian, kiitos!

Koe meni kuulemma hyvin, oon tosi iloinen!

Terkuin Saara Lindroos`,
    attachments: [],
    known: [
      ['dueDate', 'mahdollisimman pian'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'arkkitehti, yksityinen; kaksi eri eräpäivää',
    subject: 'Lasku 20260477, lupakuvat (eräpäivä 4.12.2026)',
    body: `Hei Juha ja Leena,

saunarakennuksen lupakuvat on nyt toimitettu kunnalle. Tässä lasku 20260477.

Lupakuvat sovittuun hintaan 1 200,00 €
alv 25,5 % 306,00 €
Yhteensä 1 506,00 €

Eräpäivä 11.12.2026, tili FI30 5100 2011 8316 29, viite 20260477.

Rakennustarkastaja lupasi vastata ennen joulua.

Ystävällisin terveisin
Markku Ylönen`,
    attachments: [{ name: '20260477.pdf' }],
    known: [['dueDate', 'Eräpäivä 11.12.2026']],
    unseen: [],
  },
  {
    name: 'kouluttaja; pohjan kenttä jäi täyttämättä',
    subject: 'Ensiapukoulutuksen lasku 10980',
    body: `Hei [yhteyshenkilö],

kiitos innokkaasta porukasta maanantaina, 14 osallistujaa on hyvä määrä.

Lasku 10980, koulutuspäivä 890,00 € (alv 0 %).
Eräpäivä 9.12.2026.
FI23 5786 3644 1855 33, viite 10980.

Todistukset tulevat postissa.

Terveisin
Tuula Kettunen`,
    attachments: [{ name: 'Lasku 10980.pdf' }],
    known: [['consistency', '[yhteyshenkilö]']],
    unseen: [],
  },
  {
    name: 'oikolukija, gradu; marttyyrimäinen letkautus',
    subject: 'Gradun oikoluku, muistutus laskusta 26576',
    body: `Hei Joonas,

lähetin laskun 26576 (180 €) 28.10., ja eräpäivä oli 11.11. Maksua ei ole vielä näkynyt.
Sulla on näköjään ollut kiirettä juhlia valmistumista.

Maksathan maanantaihin 30.11.2026 mennessä tilille FI64 5868 8646 8414 14, viite 26576.

Kiitos
Liisa Hautamäki`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Sulla on näköjään ollut kiirettä juhlia valmistumista']],
  },
  {
    name: 'videokuvaaja, muistutus; mainostaa samalla',
    subject: 'Muistutus laskusta 2026862',
    body: `Hei Teemu,

pieni muistutus: yritysvideon lasku 2026862, 1 004,00 €, erääntyi 18.11.2026.
Maksu käy tilille FI25 7130 0003 9989 92, viite 2026862. Sopisiko 2.12.2026 mennessä?

Ps. Drone-kuvaukset nyt joulukuussa -20 %, varaa omasi!

Terveisin
Sami Rautio, Kehys & Kuva`,
    attachments: [{ name: 'lasku_2026862.pdf' }],
    known: [['incentive', 'Drone-kuvaukset nyt joulukuussa -20 %, varaa omasi!']],
    unseen: [],
  },
  {
    name: 'toimittaja, lehti; uhkaa perinnällä',
    subject: 'Juttulasku 20260697 maksamatta',
    body: `Hei,

juttupalkkiostani (lasku 20260697, 420,00 €) ei ole tullut maksua. Eräpäivä oli 30.10.2026.

Jos rahat eivät ole tilillä FI71 1242 5008 9961 47 viimeistään 30.11.2026, lasku siirtyy perintään.
Viite 20260697.

Terveisin
Katri Niskanen
vapaa toimittaja`,
    attachments: [{ name: 'Niskanen_20260697.pdf' }],
    known: [['tone', 'lasku siirtyy perintään']],
    unseen: [],
  },
  {
    name: 'konsultti; suhteellinen eräpäivä ja firmajargon',
    subject: 'Lasku 10663 / strategiapäivä',
    body: `Moi Hanna,

kiitos tiistain työpajasta, hyvää keskustelua tuli paljon.

Lasku 10663
työpaja ja valmistelu 1 500,00 €
alv 25,5 % 382,50 €
yhteensä 1 882,50 €

Maksu kahden viikon sisällä tilille FI55 4790 0090 0727 66, viite 10663.
Laskulla on mukana sovitut deliverablesit eli yhteenveto ja kalvot.

Terv. Pasi Hellsten`,
    attachments: [{ name: 'lasku-10663.pdf' }],
    known: [['dueDate', 'kahden viikon sisällä']],
    unseen: [['jargon', 'deliverablesit']],
  },
  {
    name: 'graafikko, muistutus; tilinumero väärin',
    subject: 'Muistutus: logon lasku 26149',
    body: `Hei Niko,

logolaskusi 26149, 375 €, on jäänyt vielä auki. Eräpäivä oli 20.11.2026.

Laitatko maksun 3.12.2026 mennessä, kiitos?
Tili FI59 3131 5799 7276 60
Viite 26149

Mukavaa viikonjatkoa
Susanna Hirvonen`,
    attachments: [{ name: 'lasku-26149.pdf' }],
    known: [['payment', 'FI59 3131 5799 7276 60']],
    unseen: [],
  },
  {
    name: 'yksityisopettaja, kitara; korttinumero selväkielisenä',
    subject: 'Kitaratunnit, lasku 10896',
    body: `Hei Jarmo!

Kiitos syksyn tunneista, sormet alkaa totella.

Lasku 10896, viisi tuntia x 40 € = 200 €, eräpäivä 8.12.2026. Tili FI21 5020 5748 7814 69, viite 10896.

Maksoit viimeksi kortilla 4539 5787 6362 1486, sama käy nytkin jos haluat.

Terkuin Olli Markkanen`,
    attachments: [],
    known: [['payment', '4539 5787 6362 1486']],
    unseen: [],
  },
  {
    name: 'valokuvaaja, kiinteistöfirma; muistutus jossa huudetaan',
    subject: 'MAKSAMATON LASKU 100120!!!',
    body: `Hei Riku,

asuntokuvista lähetetty lasku 100120 (310,00 €, eräpäivä 6.11.2026) on maksamatta.
Tämä on nyt jo kolmas viesti.

Maksu 30.11.2026 mennessä tilille FI84 5025 7212 8441 58, viite 100120, kiitos.

Tero Ahonen`,
    attachments: [{ name: '100120.pdf' }],
    known: [['tone', 'MAKSAMATON LASKU 100120!!!']],
    unseen: [['tone', 'Tämä on nyt jo kolmas viesti']],
  },
  {
    name: 'kääntäjä, insinööritoimisto; kertolasku väärin',
    subject: 'Lasku 26822 (turvaohjeet saksaksi)',
    body: `Hei Jouni,

turvaohjeet ovat valmiit ja tiedostot jaossa. Hyvää settiä, ei yhtään epäselvää kohtaa.

Lasku 26822
3 200 sanaa x 0,15 € = 510,00 € (alv 0 %)
Eräpäivä 9.12.2026
FI63 4050 0044 7364 53, viite 26822

Terveisin Birgitta Lund`,
    attachments: [{ name: '26822.pdf' }],
    known: [['consistency', '3 200 sanaa x 0,15 € = 510,00 €']],
    unseen: [],
  },
  {
    name: 'koodari, alihankinta; valuutat sekaisin',
    subject: 'Lasku 11264, marraskuun sprintti',
    body: `Moi Lotta,

tässä marraskuun lasku 11264, tunteja kertyi 20.

20 h x 75 € = 1 500 €
Yhteensä 1 500 $

Eräpäivä 10.12.2026, tilinumero FI70 4790 0072 0066 34 ja viite 11264.

Kiitos ja palataan maanantaina!
Henri Kallio`,
    attachments: [{ name: 'lasku_11264.pdf' }],
    known: [['consistency', 'Yhteensä 1 500 $']],
    unseen: [],
  },
  {
    name: 'muusikko, seurakunta; eräpäivä jo mennyt',
    subject: 'Pyhäinpäivän konsertin lasku 26259',
    body: `Hei Seppo,

kiitos kauniista illasta kirkossa, kaiku oli upea.

Esiintymispalkkio 400 €, matkat 64 €, yhteensä 464 €.
Lasku 26259, eräpäivä 20.11.2026, tilille FI51 3915 4397 3846 11, viite 26259.

Nuotit palautan kanttorille ensi viikolla.

Terveisin
Elisa Nurminen`,
    attachments: [{ name: 'konsertti_26259.pdf' }],
    known: [['dueDate', 'eräpäivä 20.11.2026']],
    unseen: [],
  },
  {
    name: 'kuvittaja; mahdoton päivämäärä',
    subject: 'Lasku 10744 julistekuvasta',
    body: `Heippa Veera,

julisteen kuva on ladattu kansioon painovalmiina.

Lasku 10744, 350,00 € (en laskuta alv:ta).
Maksupäivä 31.11.2026.
Tilinumero FI96 1902 4061 7492 39
Viite 10744

Kiitos kun luotit kettuun!
Milja Aro`,
    attachments: [{ name: 'Aro_10744.pdf' }],
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },
  {
    name: 'konsultti, pk-yritys; monitulkintainen päiväys',
    subject: 'Neuvonnan lasku 2026613',
    body: `Hei Kimmo,

kiitos eilisestä puhelusta. Liitteenä lasku 2026613 rahoitushakemuksen teosta, 753,00 € (600 € + alv 153 €).

Eräpäivä 10/12/26.
FI21 1598 3066 6603 33, viite 2026613

Päätöstä luvattiin tammikuuksi, peukut pystyyn.

Terv. Marjut Saarela`,
    attachments: [{ name: '2026613.pdf' }],
    known: [['dueDate', '10/12/26']],
    unseen: [],
  },
  {
    name: 'videokuvaaja, hääpari; passiivis-aggressiivinen muistutus',
    subject: 'Häävideon lasku 10320',
    body: `Hei Laura ja Mikael,

näin että häävideo on jo jaettu Facebookissa ja tykkäyksiä tullut toista sataa, kiva että se kelpasi ainakin sinne.

Lasku 10320 (980 €) erääntyi 4.11.2026, ja suoritus puuttuu.
Maksattehan 2.12.2026 mennessä, tili FI21 8000 0011 8289 54, viite 10320.

Terveisin Jukka Pelkonen`,
    attachments: [{ name: 'häävideo-10320.pdf' }],
    known: [],
    unseen: [
      ['tone', 'kiva että se kelpasi ainakin sinne'],
      ['jargon', 'suoritus puuttuu'],
    ],
  },
  {
    name: 'arkkitehti, taloyhtiö; virkakielinen saate',
    subject: 'Lasku 26699, julkisivuselvitys',
    body: `Hei Pirjo,

viitaten allekirjoitettuun toimeksiantosopimukseen toimitamme oheisena laskun 26699 julkisivuselvityksestä.

Summa 2 510,00 € (2 000 € + alv 510 €)
Eräpäivä 17.12.2026
Tili FI22 3972 1811 0646 47, viite 26699

Maksun viivästyessä perimme korkolain mukaisen viivästyskoron.

Terveisin
Arkkitehti Heikki Sundqvist`,
    attachments: [{ name: 'Lasku 26699.pdf' }],
    known: [
      ['jargon', 'viitaten allekirjoitettuun toimeksiantosopimukseen'],
      ['jargon', 'Maksun viivästyessä perimme korkolain mukaisen viivästyskoron'],
    ],
    unseen: [['jargon', 'toimitamme oheisena']],
  },
  {
    name: 'kouluttaja; summa puuttuu mailista',
    subject: 'Excel-kurssin lasku 10498',
    body: `Hei Tarja,

kiitos mukavasta päivästä, porukka oli tosi hereillä vielä iltapäivälläkin.

Liitteenä lasku 10498. Eräpäivä on 9.12.2026, tili FI98 5676 6450 1340 84 ja viite 10498.
Harjoitustiedostot löytyvät linkistä, jonka laitoin kaikille.

Terveisin
Ari Vehviläinen`,
    attachments: [{ name: 'lasku_10498.pdf' }],
    known: [['missing', 'total']],
    unseen: [],
  },
  {
    name: 'tapahtumajärjestäjä, yritysjuhla; eräpäivä ja lähettäjä puuttuvat',
    subject: 'lasku 10142 kesäjuhlan loppuosa',
    body: `Hei taas Sari!

Tässä se loppuosa juhlista, lasku 10142.
Koko hinta 3 200 €, ennakko 1 200 € on maksettu, jäljellä 2 000 €.

Tili: FI69 3917 6365 1046 55
Viite: 10142

Kiitos, ja tuoleista tuli naapuriltakin kehuja!`,
    attachments: [{ name: '10142.pdf' }],
    known: [
      ['missing', 'dueDate'],
      ['missing', 'sellerName'],
    ],
    unseen: [],
  },
  {
    name: 'kirjanpitäjä, muistutus; uhkavaatimus',
    subject: 'Lokakuun kirjanpito, lasku 20260503 maksamatta',
    body: `Hei Marko,

lokakuun lasku 20260503, 188,25 €, erääntyi 9.11.2026 eikä ole vielä maksettu.
En avaa marraskuun tositteita ennen kuin raha on tilillä.

Maksu 1.12.2026 mennessä: FI93 3945 1307 8715 66, viite 20260503.

Terveisin
Leena Immonen, Tilitoimisto Immonen`,
    attachments: [{ name: '20260503.pdf' }],
    known: [],
    unseen: [['tone', 'En avaa marraskuun tositteita ennen kuin raha on tilillä']],
  },
  {
    name: 'oikolukija, kustantamo; laskun numero eri otsikossa, epämääräinen maksuaika',
    subject: 'Lasku 100241 / romaanin oikoluku',
    body: `Hei Ulla,

romaani on luettu, 286 sivua, ja lisäsin huomiot marginaaliin. Loppuratkaisua en arvannut!

Lasku 100214, sovitusti 860,00 €.
Maksu lähiaikoina tilille FI63 3682 9306 7066 56, viite 100214.

Terveisin
Sini Raatikainen`,
    attachments: [{ name: 'oikoluku_100214.pdf' }],
    known: [
      ['consistency', '100214'],
      ['dueDate', 'lähiaikoina'],
    ],
    unseen: [],
  },
  {
    name: 'toimittaja, järjestölehti; moralisoiva muistutus',
    subject: 'Muistutus juttupalkkiosta, lasku 10773',
    body: `Hei Anu,

juttupalkkion lasku 10773 (295 €) on maksamatta, eräpäivä oli 16.11.2026.
Järjestöltä, joka puhuu reilusta työelämästä, odottaisi vähän parempaa.

Tili on FI46 5083 6840 3657 83 ja viite 10773. Maksaisitteko 4.12.2026 mennessä?

Kiitos
Pekka Laaksonen`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Järjestöltä, joka puhuu reilusta työelämästä, odottaisi vähän parempaa']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'putkimies, wc-istuin',
    subject: 'Pytty vaihdettu / lasku 78-26',
    body: `Moi Seppo,

pytty on vaihdettu ja vanha lähti mun mukana Sorttiin.

wc-istuin 219 €
työ 2 h x 58 € = 116 €
yhteensä 335 € (sis. alv)

Lasku on nro 78-26 ja eräpäivä 9.12.2026. Tilille FI47 2063 3907 1960 12, viite 78265.

Kiitos, oli hyvät pullat!
Raimo Putkonen, kyllä, nimi on oikea`,
    attachments: [{ name: 'lasku78-26.pdf' }],
  },
  {
    name: 'sähköasentaja, liesi kytketty',
    subject: 'Lieden kytkentä',
    body: `Hei Marja-Leena,

liesi on nyt kytketty ja testattu, kaikki neljä levyä lämpeni.

Laskun numero: 10045
Summa: 92,00 €
Eräpäivä: tiistai 8.12.2026
Tilinumero: FI52 3177 4681 3858 30
Viite: 100450

Kotitalousvähennystä varten työn osuus on 80 euroa, se näkyy liitteenä olevassa laskussa omalla rivillä.

Kiitos ja hyvää joulun odotusta
Joni Backman
Sähkö-Backman`,
    attachments: [{ name: 'Lasku_10045.pdf' }],
  },
  {
    name: 'siivooja, kuukausilasku',
    subject: 'marraskuun siivoukset',
    body: `Heippa Kaarina!

Neljä kertaa à 60 € eli 240 € yhteensä, lasku nro 14.
Maksathan sen maanantaihin 7. joulukuuta mennessä tilille FI2154786518082226, viestiin vaikka "siivous marraskuu".

Ensi viikolla tulen poikkeuksellisesti perjantaina, kun torstaina on lapsen hammaslääkäri.
Avain on mulla tallessa.

Kiitos taas!
Ludmila Sorokina`,
    attachments: [],
  },
  {
    name: 'maalari, ystävällinen muistutus',
    subject: 'Keittiön maalaus, muistutus laskusta 2398',
    body: `Hei Tarja,

toivottavasti keittiön uusi väri on tuntunut omalta.
Katselin, että lasku 2398 (745 €, eräpäivä 18.11.) on vielä auki. Sattuuhan näitä, varsinkin remontin keskellä.
Ehditkö maksaa sen ensi viikon perjantaihin 4.12.2026 mennessä?
Maksutiedot ovat liitteenä olevassa laskussa.
Jos maksoit juuri, ei tarvitse tehdä mitään.

Kiitos!
Markku Vuori, Vuoren Maalaus`,
    attachments: [{ name: 'lasku-2398.pdf' }],
  },
  {
    name: 'kampaaja, kotikäynti äidille',
    subject: 'Äidin kampaus',
    body: `Moikka Päivi!

Kävin eilen leikkaamassa äitisi hiukset ja laitoin papiljotit. Oli hyvällä tuulella ja kertoi taas sen Kuusamon reissun.

Leikkaus ja kampaus 48 € + matkat 12 € = 60 €. Laskun numero on 205.
Voit laittaa sen MobilePaylla numeroon 040 555 0121, viimeistään pe 4.12.

Kiitos ja haleja
Satu Grönroos
Parturi-kampaamo Sakset`,
    attachments: [],
  },
  {
    name: 'nuohooja, mökki',
    subject: 'Mökin nuohous',
    body: `Terve,

hormi ja saunan kiuas nuohottu tiistaina 24.11. Avain on takaisin samassa paikassa.
Hatussa oli linnunpesä, otin sen pois, kuuluu hintaan.

Hinta 85 €, lasku n:o 1902, maksettavissa 10.12.2026 asti.
IBAN FI97 7159 2283 4540 80
viitenumero 19020

Kiitos, kutsu taas ensi syksynä.
Nuohooja Eero Pesonen, Savonlinna`,
    attachments: [],
  },
  {
    name: 'kuljetus, pianon siirto ennakkoon sovitulla lisällä',
    subject: 'Pianon siirto ma 23.11., lasku 3388',
    body: `Hei Ulla,

piano on perillä ja kuulemma vireessäkin vielä.

Kuljetus 180 €
Kolmas kantaja 50 €, niin kuin puhelimessa sovittiin ennen siirtoa
Yhteensä 230 €

Eräpäivä 9.12.2026. Tili FI26 5577 3187 7669 73, viite 33886.

Kiitos kun hiekoititte portaat!
Ahti Lappalainen
Lappalaisen Siirrot`,
    attachments: [],
  },
  {
    name: 'kääntäjä, todistuksen käännös',
    subject: 'Todistus käännetty, lasku 26/31',
    body: `Hei Elina,

tutkintotodistuksen käännös lähti eilen postissa, seurantatunnus on erillisessä viestissä.

Lasku 26/31: virallinen käännös, 3 sivua à 55 € = 165 €, kirjattu kirje 11 €, yhteensä 176 €.
Eräpäivä on perjantai 11. joulukuuta 2026.
Maksutiedot: FI75 3121 7348 5457 50, viite 26314.

Kiitos ja onnea hakuun!
Ann-Sofie Nyberg
auktorisoitu kääntäjä`,
    attachments: [{ name: 'Lasku 26-31.pdf' }],
  },
  {
    name: 'kirvesmies, sauna valmis, ennakko vähennetty',
    subject: 'Lauteet',
    body: `Moi Ville ja Laura,

lauteet on paikallaan, ekat löylyt voi heittää vaikka tänä iltana.

Urakka sovitusti 1.450 €
Ennakko maksettu 3.11. – 500 €
Maksettavaa 950 €

Lasku on numero 9, eräpäivä 10.12., tili FI08 1408 3906 1363 95.

Kiitos luottamuksesta. Oma saunani on muuten yhä ilman lauteita, suutarin lapsilla ei ole kenkiä.

Timppa Kauppila`,
    attachments: [],
  },
  {
    name: 'hieroja, lahjakortti',
    subject: 'Lahjakortti siskolle',
    body: `Hei Leena,

lahjakortti siskollesi on liitteenä, voit tulostaa sen tai lähettää sähköpostilla.

Hieronta 90 min: 78 €
Lasku 2026/611
Eräpäivä ti 8.12.2026
Tilin FI65 8531 5799 7267 65 haltija on Hannele Roine

Kiitos ja leppoisaa viikkoa!
Hannele Roine, koulutettu hieroja`,
    attachments: [{ name: 'lahjakortti.pdf' }, { name: 'lasku_2026_611.pdf' }],
  },
  {
    name: 'lumityöt, taloyhtiö',
    subject: 'As Oy Kuusikallio, lumityöt marraskuu, lasku 4417',
    body: `Hyvä isännöitsijä,

ohessa marraskuun lumityöt:

3.11.   auraus                 70,00
17.11.  auraus ja hiekoitus    95,00
21.11.  auraus                 70,00
Yhteensä                      235,00 €

Lasku 4417 tulee teille myös verkkolaskuna. Eräpäivä 11.12.2026, tilinumero FI04 5000 2057 4878 16, viite 44176.
Parkkipaikan takakulmassa on kinos vähän paksumpana, siirrän sen perjantaina.

Kiitos yhteistyöstä
Konetyö Hannu Alatalo`,
    attachments: [],
  },
  {
    name: 'koirahoitaja, muistutus',
    subject: 'taisi unohtua, lasku 33',
    body: `Moikka Milja!

Onko Oton tassu jo parantunut?
Lokakuun hoitopäivien lasku 33, 84 €, on mun kirjoissa vielä auki, eräpäivä oli 20.11.
Riittää hyvin, jos maksat sen maanantaihin 7.12.2026 mennessä.
MobilePay käy (045 555 0178), tai sitten tuot käteisenä kun tuut hakemaan Oton remmin, se jäi tänne naulaan.

Kiitos!
Anniina, Hauhaukka`,
    attachments: [],
  },
  {
    name: 'ompelija, juhlapuku',
    subject: 'Linnan juhliin en pääse, mutta puku on valmis',
    body: `Hei Annukka,

puku on valmis sovitettavaksi, sopisiko maanantai 30.11. klo 17?

Helman lyhennys 45 € ja vetoketjun vaihto 35 €, yhteensä 80 €.
Lasku 517, maksaa voi haettaessa kortilla tai käteisellä, kuitenkin viimeistään 10.12.2026.

Kiitos, tulee hieno!
Raili Huttunen
Korjausompelimo Raili`,
    attachments: [],
  },
  {
    name: 'valokuvaaja, joulukorttikuvat',
    subject: 'Joulukuvat galleriassa + lasku 1120',
    body: `Hei Virtaset,

galleria on nyt auki ja salasana on koiran nimi pienellä.
Kuva 23 on mun suosikki, siinä kaikki katsoo melkein samaan suuntaan.

Minikuvaus 120 euroa, lasku 1120, eräpäivä 7.12.2026.
FI7140578391253256
viite 11206

Kiitos teille!
Kuvaaja Niko Sandberg`,
    attachments: [],
  },
  {
    name: 'puutarhuri, syystyöt puhekielellä',
    subject: 'Haravoinnit hoidettu, lasku 45',
    body: `Moro Keijo,

lehdet on nyt kasattu ja viety, ja ruusut peitetty havuilla. Siilin pesä jätettiin rauhaan.

6 h x 38 € = 228 €
peräkärry ja kaatopaikkamaksu 32 €
yhteensä 260 €
Lasku nro 45, maksupäivä viim. ke 9.12.2026, tili FI91 3681 9702 5721 25

Kiitti, ja terkkuja vaimolle!
Sari Pihlaja / Pihlajan Pihat`,
    attachments: [],
  },
  {
    name: 'pianonvirittäjä, muistutus',
    subject: 'Viritys 22.10., lasku 2611',
    body: `Hei Irma,

viritin pianonne lokakuussa ja laskun 2611 (130 €) eräpäivä oli 12.11. En ole vielä nähnyt maksua tilillä, joten laitan laskun varmuuden vuoksi uudestaan liitteenä.

Sopisiko maksaa 4.12.2026 mennessä? Tilinumero FI92 8158 4024 4736 42, viite 26110.
Jos viesti ja maksu menivät ristiin, kiitos jo maksusta.

Ystävällisin terveisin
Göran Ekholm
Pianohuolto Ekholm`,
    attachments: [{ name: 'lasku 2611.pdf' }],
  },
  {
    name: 'kirjanpitäjä, kuukausilasku',
    subject: 'Lokakuun kirjanpito, lasku T-88',
    body: `Hei Jarkko,

lokakuun kirjanpito on valmis ja raportti liitteenä. Yksi bensakuitti oli niin haalea, että luin sitä suurennuslasilla, mutta 61,20 siinä luki.

Lasku T-88: 210,00 €, eräpäivä 10.12.2026.
Tili FI60 5087 2006 6362 12, viite 88006.

Marraskuun kuitit ehtivät hyvin 15.12. mennessä.

Kiitos!
Tilitoimisto Virpi Kallio`,
    attachments: [{ name: 'raportti_10_2026.pdf' }, { name: 'lasku_T-88.pdf' }],
  },
  {
    name: 'muuttomies, alennus sovittu',
    subject: 'Lasku M615, muutto Kallioon',
    body: `Moi Aino,

hissi oli rikki mutta hyvin se meni, kiitos kun kavereita oli apuna.

2 miestä ja auto, 5 h x 95 € = 475 €
opiskelija-alennus 10 % = -47,50 €
maksettavaa 427,50 €

Lasku M615, eräpäivä ma 7. joulukuuta. Tilinumero FI52 2843 9738 4612 09, viitteeksi 6156

Hyviä tupareita!
Abdi, Kallion Muutto ja Kanto`,
    attachments: [],
  },
  {
    name: 'hevoshoitaja, tallivuorot',
    subject: 'Marraskuun tallivuorot + lasku 8',
    body: `Heippa Susku!

Tamma on ollut reipas, eilen tosin kaatoi kottikärryt.
Marraskuussa tein 9 vuoroa à 30 €, eli 270 € yhteensä.
Laskun nro 8, maksa mulle viimeistään to 10.12. MobilePaylla 050 555 0109.

Kiitos, ja onnea kisoihin viikonloppuna!
Pinja Rask`,
    attachments: [],
  },
  {
    name: 'laatoittaja, korjattu lasku',
    subject: 'Korjattu lasku 76 (korvaa laskun 75)',
    body: `Tervehdys Eklundille,

laskin neliöt väärin, pahoittelut. Tässä oikea lasku, edellisen 75 voit heittää pois.

Lasku 76
16 m² x 45 € = 720 €
Eräpäivä 11.12.2026
Tili FI24 4970 2461 7492 30
Viite 76005

Kiitos kun huomasit, ja keittiön silikoni on jo kuiva.
Sergei Petrov, laatoittaja`,
    attachments: [{ name: 'lasku-76.pdf' }],
  },
  {
    name: 'verkkosuunnittelija, ennakkolasku',
    subject: 'Ennakkolasku EN-4',
    body: `Hei Pauliina,

kiitos tarjouksen hyväksymisestä! Aloitan etusivusta maanantaina 14.12.

Niin kuin tarjouksessa luki, puolet maksetaan ennen aloitusta:
koko työ 1 300 €, nyt laskutan 650 €.
Ennakkolaskun numero on EN-4 ja eräpäivä 9.12.2026.
Tili FI28 2498 3666 6033 02, viite 44008.

Lähetätkö logon, kun ehdit?
Terveisin
Ella Nordman
nettisivut ja graafinen suunnittelu`,
    attachments: [{ name: 'EN-4.pdf' }],
  },
  {
    name: 'kuvittaja, kiitos maksusta',
    subject: 'Kiitos, lasku 2026-5 on maksettu',
    body: `Moi Otso,

650 € laskusta 2026-5 tuli eilen tilille, kiitos! Siitä ei jäänyt mitään auki.
Painotiedostot ovat jaetussa kansiossa, leikkuuvarat mukana.
Laita kuva, kun kirja on kädessä, haluan nähdä miten se sininen toistui.

Linnea Hiltunen, kuvittaja`,
    attachments: [],
  },
  {
    name: 'yksityisopettaja, englanti',
    subject: 'Englannin tunnit, lasku E31',
    body: `Hei Eemelin äiti ja isä,

Eemeli sai sanakokeesta 9+, siitä saa olla ylpeä.

Marraskuussa oli 3 tuntia à 35 €, yhteensä 105 €.
Laskun numero E31, eräpäivä 8.12.2026.
Saaja Heidi Rautio, FI33 3661 1828 9598 92.

Joulukuussa jatketaan torstaisin klo 17, paitsi 24.12. ollaan kinkun ääressä.

Kiitos!
Heidi Rautio`,
    attachments: [],
  },
  {
    name: 'pihamies, muistutus kuukauden jälkeen',
    subject: 'Lasku 1/52 odottaa vielä',
    body: `Hei Veli-Matti,

soittelin eilen mutta osuin varmaan huonoon hetkeen, joten kirjoitan.
Aidan korjauksen lasku 1/52, 320 €, on vielä maksamatta. Sen eräpäivä oli 26.10.
Jos summa on nyt hankala yhdessä erässä, sen voi maksaa kahdessakin, sano vaan.
Muuten uusi eräpäivä on 7.12.2026, tili FI45 5472 1811 0646 47, viite 52003.

Kiitos ja hyvää viikkoa
Aita-Mäki, Kimmo Mäki`,
    attachments: [{ name: 'lasku52.pdf' }],
  },
  {
    name: 'personal trainer, kymppikortti',
    subject: 'Kymppikortti, lasku 66',
    body: `Morjens Anssi!

Kymppikortti on avattu, eka treeni siitä käytetään tiistaina.
10 kertaa on 480 €, sama hinta kuin keväällä. Lasku nro 66, aikaa 9.12. asti.
Tili FI1636065521998303 tai kortilla salin tiskillä.

Mulla on ite polvi teipissä mut kyl mä silti huutaa jaksan.

Kiitos, nähdään salilla!
Kata Immonen, PT`,
    attachments: [],
  },
  {
    name: 'IT-tuki, tulostin',
    subject: 'Tulostin + lasku H-209',
    body: `Hei Inkeri,

tulostin toimii taas. Vika oli johdossa, joka oli imurin alla.

Kotikäynti 45,00 € + uusi johto 9,90 € = 54,90 €, laskun numero H-209.
Maksakaa tilille FI49 4053 7067 6645 01 viitteellä 20909 viimeistään keskiviikkona 9.12.2026.

Kiitos kahvista ja karjalanpiirakasta!
Mikrotuki Sampo Oinonen`,
    attachments: [],
  },
  {
    name: 'kengittäjä, talviraudat',
    subject: 'Talvikengät alla, lasku 930',
    body: `Hei Lotta,

molemmilla on nyt hokit alla. Ruunan vasen takanen kannattaa katsoa 6 viikon päästä uusiksi.

2 hevosta x 120 € = 240 €
ajo 25 km, 15 €
yhteensä 255 €

Lasku 930. Pistä maksu to 10.12. mennessä tilille FI13 1691 4417 6365 15.

Kiitos, oli hyvin harjattu valmiiksi.
Kaviomies Juha Törmänen`,
    attachments: [],
  },
  {
    name: 'lattianhioja, työ valmis sovitulla arviolla',
    subject: 'Lattia valmis / lasku 2206',
    body: `Hei Merja,

makuuhuoneen lattia on lakattu. Sukkasillaan saa kävellä huomenna, sänky sisään lauantaina.

Hinta on arvion mukainen 540 €.
Laskun nro 2206, eräpäivä 11.12.2026.
Maksu tilille FI66 3654 4044 5130 70 viitteellä 22062.

Kiitos ja terkut kissalle, tassunjälki jäi vain yhteen kohtaan ja se on hiottu pois.
Parketti-Pasi, Pasi Ylinen`,
    attachments: [],
  },
  {
    name: 'ikkunanpesijä, toimistolasku',
    subject: 'Ikkunanpesu 23.11. lasku 171',
    body: `Hei Mikael,

toimiston ikkunat pestiin maanantaina sisältä ja ulkoa, 14 ikkunaa à 9 €.
Yhteensä siis 126 €.
Lasku 171 on liitteenä ja tulee myös verkkopankkiinne e-laskuna. Eräpäivä 8.12.2026.
Jos maksatte käsin: FI71 2760 9643 8293 09, viite 17103.

Kiitos, ja portieerille kiitos pysäköintiluvasta!
Ikkunapesu Kirkkala, Tuija Kirkkala`,
    attachments: [{ name: 'lasku171.pdf' }],
  },
  {
    name: 'peltiseppä, muistutus lyhyt',
    subject: 'Muistutus, lasku K/70',
    body: `Hei Rauno,

kävin tilejä läpi, ja piipun pellityksen lasku K/70 näyttää olevan vielä auki. Summa on 380 € ja eräpäivä oli 17.11.
Voisitko katsoa sen kuntoon 3.12.2026 mennessä?
Tili FI22 1065 9410 0836 88, viite 70700.

Kiitos! Soittele, jos siinä on jotain kysyttävää: 050 555 0144.
Katto-Koskela, Jouni Koskela`,
    attachments: [],
  },
  {
    name: 'suutari, saappaat',
    subject: 'Saappaat valmiit, lasku 614',
    body: `Hei Kirsi,

saappaissa on uudet korkolaput ja vasemman vetskari liukuu taas.
Laput 22 € + vetoketju 38 € = 60 €.
Laskun numero on 614 ja maksu käy kortilla kun haet, tai tilille FI72 5657 8568 9069 68 viimeistään 9.12.2026.
Olen auki arkisin 9–17 ja lauantaina 10–14.

Kiitos!
Suutari Lasse Vainio`,
    attachments: [],
  },
  {
    name: 'lastenhoitaja, iltahoito',
    subject: 'Hoitoillat marraskuussa (lasku 7)',
    body: `Moikka Susanna ja Pekka!

Lapset nukahti joka kerta ennen yhdeksää, uskokaa tai älkää.

7.11. 4 h
14.11. 5 h
21.11. 3 h
12 h x 15 € = 180 €

Lasku 7, eräpäivä 4.12.2026, MobilePay 044 555 0119 tai tili FI69 5090 1174 3554 36.

Kiitos, ja kiitos siitä lasagnesta!
Noora Helin`,
    attachments: [],
  },
  {
    name: 'puusepän hyvityslasku',
    subject: 'Hyvityslasku 2026-35 ja uusi loppusumma',
    body: `Hei Maija,

hyllyn toinen päätylevy jäi naarmulle, joten annan siitä hyvitystä 40 €, kuten sovittiin.

Alkuperäinen lasku 2026-34: 520 €
Hyvitys 2026-35: -40 €
Maksettavaa 480 €

Eräpäivä on edelleen 9.12.2026, tili FI21 4052 5285 5902 69, viite 2026341.

Kiitos ymmärryksestä!
Verstas Ilkka Turunen`,
    attachments: [{ name: 'hyvitys-2026-35.pdf' }],
  },
  {
    name: 'kissanhoitaja, muistutus puhekielellä',
    subject: 'lasku 40 / Mirri',
    body: `Moi Sami!

Miten Mirri voi, vieläkö se istuu keittiön kaapin päällä?
Syysloman hoitokäyntien lasku 40 (7 x 14 € = 98 €) on vielä maksamatta, eräpäivä oli 15.11. Varmaan vaan hukkunut muiden viestien alle.
Pistäisitkö sen tulemaan viimeistään keskiviikkona 2.12.2026? Tili FI97 3620 9818 9623 96, viite 40002.

Kiitti paljon!
Johanna Kivi`,
    attachments: [],
  },
  {
    name: 'lämpöpumppuasentaja, arvio',
    subject: 'Arvio 2026-18: ilmalämpöpumpun huolto',
    body: `Hei Erkki,

kävin katsomassa pumpun ja tässä arvio 2026-18:

pesu ja tarkistus 160 €
uusi suodatin 30 €
yhteensä 190 €

Jos hinta sopii, vastaa tähän, niin tulen perjantaina 4.12. klo 9.
Lasku tulee työn jälkeen ja sen voi maksaa tilisiirrolla, eräpäivä olisi 18.12.2026.

Kiitos yhteydenotosta!
Teemu Vesala, Vesalan Kylmä`,
    attachments: [],
  },
  {
    name: 'jalkahoitaja, kotikäynti',
    subject: 'Jalkahoito 24.11., lasku 455',
    body: `Hyvää päivää Aune,

kiitos eilisestä, oli mukava kuulla Viipurin-tarinoita. Muistattehan rasvata kantapäät iltaisin.

Jalkahoito kotona 58 €
Lasku 455
Eräpäivä 9.12.2026
Tilinumero FI77 5612 8053 3600 97
Viite 45502

Poikanne pyysi laittamaan tämän myös hänelle, joten hän on kopiossa.

Terveisin Mervi Lampinen, jalkahoitaja`,
    attachments: [],
  },
  {
    name: 'klapikauppias, polttopuut',
    subject: 'Klapit tuotu, lasku 233',
    body: `Terve Reino,

kaks motillista koivua on nyt liiterin edessä, pressu päällä.
2 x 95 € ja kuljetus 30 €, tekee 220 €.
Lasku 233, maksupäivä viimeistään 10.12.2026.
Tili FI27 3987 7109 4274 07, viite 23304.

Anteeksi nurmikon renkaanjälki, keväällä tuon siihen multaa.
Kiitoksia!
Pauli Korhonen, Korhosen Klapi`,
    attachments: [],
  },
  {
    name: 'kitaranopettaja, osamaksu',
    subject: 'Syyskauden tunnit, lasku 2026-22, toinen erä',
    body: `Hei Kristian,

soitit viime viikolla sen barreen puhtaasti, hyvä!

Syyskausi maksaa 360 €, ja ensimmäinen erä 180 € tuli syyskuussa, kiitos siitä.
Nyt on vuorossa toinen erä 180 €, eräpäivä ma 7.12.2026. Laskun numero on sama 2026-22.
Tilinumero FI62 4972 7154 1608 90, viite 2026228.

Tiistaina tunti on varttia myöhemmin.
Jani Wallenius`,
    attachments: [],
  },
  {
    name: 'rengaskauppias, muistutus',
    subject: 'Renkaanvaihdon lasku 1870',
    body: `Hei Tuomas,

pitoa on toivottavasti riittänyt näillä keleillä.
Renkaanvaihdosta 29.10. jäi vielä lasku 1870 auki: vaihto 50 €, tasapainotus 30 €, yhteensä 80 €. Eräpäivä oli 12.11.
Voisitko maksaa sen 1.12.2026 mennessä tilille FI46 2059 1446 7541 72, viite 18704?

Jos laskussa on jotain pielessä, soita niin katsotaan yhdessä.
Kiitos!
Rengas-Ripa, Risto Pakarinen`,
    attachments: [{ name: 'lasku_1870.pdf' }],
  },
  {
    name: 'pakettiautoilija, kirppiskuorma',
    subject: 'Lasku 2026/84',
    body: `Moi Oona,

kirppiskamat on viety ja loput Kierrätyskeskukseen. Yks laatikko jäi mun autoon, tuon sen huomenna samalla kun ajan ohi.

Laskun numero 2026/84
2 h x 45 € = 90 €
Eräpäivä pe 4.12.2026
MobilePay 041 555 0163

Kiitos!
Santeri Niemi, Niemen Paku`,
    attachments: [],
  },
  {
    name: 'kääntäjä, matkailuyritys',
    subject: 'Lasku 10401, nettisivujen ruotsinnos',
    body: `Hei Elina,

sivut on nyt käännetty, ja kiitos nopeista vastauksista kysymyksiini.

Lasku 10401, yhteensä 627,50 € (500 € + alv 127,50 €).
Eräpäivä on keskiviikko 9.12.2026.
Tili FI91 7130 0012 7389 59, viite 10401.

Lumiterveisin täältä Kuusamosta
Helena Määttä`,
    attachments: [{ name: 'lasku_10401.pdf' }],
  },
  {
    name: 'graafikko, seurakunta',
    subject: 'Joululehden taitto: lasku 10540',
    body: `Hei Marja,

joululehti meni painoon tänä aamuna, ja se jaetaan koteihin 10.12. Kansikuva pääsi lopulta oikein päin. :)

Liitteenä lasku 10540:
taitto, 24 sivua, sovitusti 720,00 €
(en peri arvonlisäveroa)

Maksu viimeistään 11.12.2026 tilille FI29 3679 6968 3613 95, viite 10540.

Siunattua adventin aikaa!
Kaisa Tervo`,
    attachments: [{ name: 'Lasku 10540 joululehti.pdf' }],
  },
  {
    name: 'koodari, verkkokauppa',
    subject: 'lasku 1313',
    body: `Moi Janne!

Maksunapin vika on korjattu ja testattu sekä iPhonella että Samsungilla.

Lasku 1313, 2,5 h x 80 € = 200 €, siihen alv 51 €, yhteensä 251 €.
Tili: FI25 4790 0063 8853 43
Viite: 1313
Eräpäivä: 8.12.2026

Kiitti ja pidetään yhteyttä!
Aleksi Korpi`,
    attachments: [{ name: '1313.pdf' }],
  },
  {
    name: 'kirjanpitäjä, kuukausilasku',
    subject: 'Marraskuun kirjanpito, lasku 20260480',
    body: `Hei Timo,

marraskuun kuukausilasku on liitteenä.

Laskun numero 20260480
Kuukausimaksu 180,00 €
Alv 25,5 % 45,90 €
Maksettavaa 225,90 €

Eräpäivä 10.12.2026, tilinumero FI10 3124 8744 7317 93, viite 20260480.

Muistathan tuoda bensakuitit, niin saan ne mukaan. Toimisto on kiinni 7.12.

Terveisin
Sirpa Kangas`,
    attachments: [{ name: 'lasku_20260480.pdf' }],
  },
  {
    name: 'toimittaja, asiakaslehti',
    subject: 'Lasku 100997, henkilöjuttu lehteen 4/2026',
    body: `Hei Laura,

kiitos kivasta keikasta! Haastateltava laittoi viestiä, että tykkäsi jutusta.

Palkkio sovittu 380 € + matkakulut 42 € = 422 €. Lasku 100997 on liitteenä.
Maksu 14.12.2026 mennessä tilille FI66 4050 0004 9668 84, viitteeksi 100997.

Mukavaa viikkoa,
Minna Paavola`,
    attachments: [{ name: 'Paavola_lasku_100997.pdf' }],
  },
  {
    name: 'valokuvaaja, lapsikuvaus, muistutus',
    subject: 'Pieni muistutus laskusta 260604',
    body: `Hei Heidi,

toivottavasti kuvat ovat jo seinällä! Lasku 260604 (240 €) taisi jäädä syksyn kiireisiin, eräpäivä oli 18.11.2026.

Ehtisitkö maksaa sen 2.12.2026 mennessä? Tili on FI98 8000 0017 8577 67 ja viite 260604.
Jos olet jo maksanut, kiitos, silloin viestistä ei tarvitse välittää.

Terkut pikku-Aadalle!
Johanna Salo`,
    attachments: [{ name: 'lasku260604.pdf' }],
  },
  {
    name: 'videokuvaaja, yhdistys',
    subject: 'Kevätjuhlan... eikun syysjuhlan video, lasku 2026600',
    body: `Hei Raili,

video on nyt muistitikulla ja tikku Matin postilaatikossa. Kirjoitin otsikkoon ensin väärän juhlan, naurattaa itseänikin.

Lasku 2026600
kuvaus ja leikkaus 450,00 €, ei alv:ta
eräpäivä 15.12.2026
FI17 1694 0094 4787 98
viite 2026600

Kiitos pullakahveista!
Esa Tolvanen`,
    attachments: [{ name: 'Tolvanen 2026600.pdf' }],
  },
  {
    name: 'konsultti, kaupunki',
    subject: 'Lasku 20260846 / osallisuuskysely',
    body: `Hyvä Anna-Maija,

kyselyyn tuli lopulta 312 vastausta, ja raportti on tallennettu sovittuun kansioon.

Lähetin tänään verkkolaskun 20260846, loppusumma 3 012,00 € (2 400 € + alv 612 €). Kopio on liitteenä.
Eräpäivä on perjantai 18.12.2026 ja tili FI06 3154 9155 2172 26, viite 20260846.

Kiitos sujuvasta yhteistyöstä. Esittelen tulokset lautakunnalle 8.12.

Ystävällisin terveisin
Riikka Holopainen`,
    attachments: [{ name: '20260846.pdf' }],
  },
  {
    name: 'yksityisopettaja, englanti',
    subject: 'Englannin tunnit marraskuussa (lasku 20260406)',
    body: `Hei Mari!

Veeti on petrannut ihan hurjasti, epäsäännölliset verbit alkaa olla hallussa.

Tunnit 4.11., 11.11. ja 18.11., 3 x 38 € = 114 €
Lasku 20260406, eräpäivä 7.12.2026
Tilille FI81 3955 1422 5607 94, viite 20260406

Kiitos! Ensi viikolla nähdään taas keskiviikkona.
Terkuin Anniina Rusanen`,
    attachments: [],
  },
  {
    name: 'muusikko, firman pikkujoulut, ennakko',
    subject: 'Pikkujoulujen varausmaksu, lasku 110466',
    body: `Moro Petri,

hienoa, eli me soitetaan teillä 12.12. klo 20 alkaen. Puolet nyt ja puolet keikan jälkeen, niin kuin sovittiin.

Lasku 110466: varausmaksu 600 € (koko keikka 1 200 €)
Maksu 3.12.2026 mennessä, tili FI13 3690 7196 0100 56, viite 110466.

Toivelauluja saa lähettää, Finlandia-hymniä ei kuitenkaan soiteta haitarilla. :D

Kiitos ja nähdään!
Jarkko Vuori, Yöjuna-yhtye`,
    attachments: [{ name: 'varaus-110466.pdf' }],
  },
  {
    name: 'kuvittaja, oppikirja, osalasku',
    subject: 'Lasku 10951: oppikirjan kuvitukset, osa 1/2',
    body: `Hei Susanna,

ensimmäiset 12 kuvaa on nyt hyväksytty, joten tässä sopimuksen mukainen puolikas.

Lasku 10951, 900,00 € (alv 0 %)
Eräpäivä torstai 10.12.2026
Tili FI25 8000 0081 3858 36
Viite 10951

Loput kuvat tulevat tammikuun lopussa. Kiitos hyvistä kommenteista, siilikin sai lopulta jalat.

Iida Forsman`,
    attachments: [{ name: 'Forsman_10951.pdf' }],
  },
  {
    name: 'tapahtumajärjestäjä, kylätoimikunta',
    subject: 'Syysmarkkinat, lasku nro 1805',
    body: `Hei Erkki,

kiitos vielä markkinoista, sää suosi ja makkara loppui kesken!

Lasku 1805:
teltat 300 €
äänentoisto 150 €
kuljetus 80 €
yhteensä 530 €, alv sisältyy hintoihin

Eräpäivä 11.12.2026. Maksutili FI95 4790 0092 2834 52, viite 1805.
Yksi jatkojohto jäi seurantalolle, haen sen ohi ajaessa.

Terveisin Kari Ojala`,
    attachments: [{ name: 'lasku1805.pdf' }],
  },
  {
    name: 'arkkitehti, perhe',
    subject: 'Luonnosvaiheen lasku 110864',
    body: `Hei Outi ja Samuli,

kiitos eilisestä, keittiö löysi viimein paikkansa. Lähetän tarkennetut piirustukset 4.12.

Luonnosvaihe tarjouksen mukaan 1 600,00 €
alv 25,5 % 408,00 €
yhteensä 2 008,00 €

Laskun numero on 110864 ja eräpäivä 16.12.2026.
Tili FI86 1183 5077 3187 78, viite 110864.

Terveisin
Paula Wikström, arkkitehti`,
    attachments: [{ name: 'lasku_110864.pdf' }],
  },
  {
    name: 'kouluttaja, kuntayhtymä, korjattu lasku',
    subject: 'Korjattu lasku 10401B (korvaa laskun 10401)',
    body: `Hei Virpi,

kiitos kun huomasit! Olin laskenut yhden osallistujan liikaa, oma moka.

Korjattu lasku 10401B: 11 osallistujaa x 60 € = 660 € (alv 0 %).
Aiemman laskun 10401 voi heittää pois.

Eräpäivä 10.12.2026, FI53 5152 1734 8545 76, viite 10401.

Mukavaa iltapäivää!
Merja Tiainen`,
    attachments: [{ name: 'lasku_10401B.pdf' }],
  },
  {
    name: 'oikolukija, väitöskirja',
    subject: 'Väitöskirjan kielentarkistus / lasku 11507',
    body: `Hei Tuomas,

onnea lähestyvään väitökseen! Työ oli ilo lukea, vaikka betonista en tiennyt ennestään mitään.

Lasku 11507
174 sivua, sovittu kiinteä hinta 690,00 €
Eräpäivä 14.12.2026
FI43 5008 3906 1363 90, viite 11507

Jos lähdeluetteloon tulee vielä muutoksia, vilkaisen ne samaan hintaan.

Terveisin
Eeva Jokinen`,
    attachments: [{ name: '11507.pdf' }],
  },
  {
    name: 'graafikko, kahvila, maksumuistutus puhelimesta',
    subject: 'Ruokalistojen lasku 110369',
    body: `Moi Jonna!

Olikohan lasku 110369 hukkunut postiin? Summa oli 285 € ja eräpäivä 19.11.2026, mutta en näe maksua vielä tilillä.

Olisiko maksu mahdollinen 1.12.2026 mennessä? Tilinumero on FI32 4069 6063 0901 19, viite 110369.
Soita, jos jokin laskussa on epäselvää, niin katsotaan yhdessä.

Tulen perjantaina lounaalle!
Terkuin Pia Luoto`,
    attachments: [{ name: 'lasku110369.pdf' }],
  },
  {
    name: 'koodari, partiolippukunta, muistutus',
    subject: 'Leirisivun lasku 10317, muistutus',
    body: `Hei Tuukka,

näin, että ilmoittautuneita on jo 127, hienoa!

Leirisivun lasku 10317 (4 tuntia x 45 € = 180 €) on vielä auki, sen eräpäivä oli 21.11.2026.
Sopisiko, että maksatte viimeistään perjantaina 4.12.2026? Tili FI44 3154 3782 5285 50 ja viite 10317.

Kiitos, ja lämmintä telttaa teille!
Jere Huhtala`,
    attachments: [],
  },
  {
    name: 'kääntäjä, avioliittotodistus, yksityinen',
    subject: 'Käännös valmis ja lasku 10757',
    body: `Hei Ahmed,

todistuksen käännös on valmis, ja postitin alkuperäisen tänään kirjattuna kirjeenä.

Lasku 10757
käännös 95,00 € + postikulut 12,50 € = 107,50 €
eräpäivä 7.12.2026
tili FI86 8000 0026 6620 91
viite 10757

Onnea teille molemmille!
Kristiina Alho`,
    attachments: [{ name: 'lasku10757.pdf' }],
  },
  {
    name: 'kirjanpitäjä, kyläyhdistys, tilinpäätös',
    subject: 'Tilinpäätös ja lasku 20260354',
    body: `Hei Veikko,

yhdistyksen tilinpäätös on nyt allekirjoituksia vaille valmis. Paperit voi hakea minulta tiistaina 1.12. klo 16 jälkeen, koira haukkuu mutta ei pure.

Lasku on liitteenä: numero 20260354, 376,50 € (300 € + alv 76,50 €), eräpäivä 11.12.2026.
FI28 4623 9082 2612 80, viite 20260354

Kiitos siististä kuittimapista!
Terveisin Raija Pitkänen`,
    attachments: [{ name: 'Lasku_20260354.pdf' }, { name: 'tilinpaatos.pdf' }],
  },
  {
    name: 'toimittaja, kiitos maksusta ja seuraava lasku',
    subject: 'Kiitos maksusta, ja marraskuun lasku 100719',
    body: `Hei Markus,

kiitos, lokakuun maksu tuli eilen perille.

Tässä marraskuun jutut, lasku 100719:
kolumni 150 €
haastattelu 280 €
yhteensä 430 €

Eräpäivä 14.12.2026, tili FI52 4790 0036 0097 73, viite 100719.

Terv. Sonja Kivelä`,
    attachments: [{ name: 'Kivela_100719.pdf' }],
  },
  {
    name: 'valokuvaaja, koulukuvat',
    subject: 'Koulukuvien lasku 11578',
    body: `Hei rehtori Mäki,

kuvauspäivä sujui hyvin, ja 186 oppilasta saatiin kuvattua ennen ruokatuntia. Kolme poissaollutta kuvaan 3.12.

Lasku 11578: kuvauspalkkio sopimuksen mukaan 1 130,00 € alv mukaan lukien.
Eräpäivä 16.12.2026. Tilinumero FI34 1094 2074 0019 27, viite 11578.

Kiitos keittiölle lohikeitosta!

Terveisin
Risto Heinänen`,
    attachments: [{ name: '11578.pdf' }],
  },
  {
    name: 'videokuvaaja, startup, hyvityslasku',
    subject: 'Hyvitys ja uusi summa, lasku 10430',
    body: `Hei Oona,

niin kuin puhuttiin, toinen kuvauspäivä jäi pois lumimyrskyn takia, joten hyvitän sen.

Lasku 10430, alun perin 1 400,00 €
hyvitys toisesta päivästä -500,00 €
maksettavaa jää 900,00 € (alv sisältyy)

Eräpäivä pysyy samana, 8.12.2026. Tili FI45 3916 0893 2117 52, viite 10430.

Kiitos ymmärryksestä, ja tervetuloa pulkkamäkeen!
Ilkka Rossi`,
    attachments: [{ name: 'hyvitys-10430.pdf' }],
  },
  {
    name: 'konsultti, perheyritys',
    subject: 'Lasku 2026147 sukupolvenvaihdoksen neuvonnasta',
    body: `Hei Maija ja Kalle,

kiitos kahvista ja luottamuksesta. Muistio tulee erikseen perjantaina.

Neuvontaa 6 h x 110 € = 660,00 €
alv 25,5 % 168,30 €
yhteensä 828,30 €

Lasku 2026147, maksu viimeistään 10.12.2026 tilille FI63 3967 5417 7120 43, viite 2026147.

Terveisin
Jorma Autio`,
    attachments: [{ name: 'lasku2026147.pdf' }],
  },
  {
    name: 'yksityisopettaja, piano, aikuinen oppilas',
    subject: 'soittotunnit ja lasku 110246',
    body: `Hei Ritva!

Olipa hieno ensiesitys, naapurikin taputti seinän läpi.

Neljä tuntia x 42 € = 168 €, lasku nro 110246.
Voit maksaa tilille FI08 3176 1873 9347 80 (viite 110246) tai MobilePaylla, kunhan maksu on perillä 9.12.2026.

Ensi viikolla tunti on poikkeuksellisesti torstaina, kun olen hammaslääkärissä.

Terkuin Elina Tuomi`,
    attachments: [],
  },
  {
    name: 'muusikko, hoivakoti',
    subject: 'Lasku 2026558 / yhteislaulu 19.11.',
    body: `Hei Tanja,

lämmin kiitos torstaista. Satumaa jouduttiin laulamaan kahdesti, ja hyvä niin.

Lasku 2026558, sovittu 220 € sisältäen matkat, eräpäivä 4.12.2026.
Tilitiedot: FI22 1082 2022 8783 96, viite 2026558.

Terveisin haitaristi Unto Lepistö`,
    attachments: [{ name: 'yhteislaulu.pdf' }],
  },
  {
    name: 'kuvittaja, peliyhtiö, osamaksu sovittu',
    subject: 'Hahmokuvien lasku 2026914, erä 2/3',
    body: `Hei Wilma,

toinen erä tulee nyt, kun luonnokset on kuitattu.

Erä 1, 400 €, maksettu lokakuussa, kiitos siitä
Erä 2, 400 €, lasku 2026914, maksettava 11.12.2026 mennessä
Erä 3, 400 €, laskutan tammikuussa viimeisten kuvien jälkeen

Tili FI93 3625 9406 0655 24, viite 2026914.

Lohikäärmeelle tuli muuten kuusi varvasta, korjaan sen vielä.

Terveisin Sanni Virtala`,
    attachments: [{ name: 'era2_2026914.pdf' }],
  },
  {
    name: 'tapahtumajärjestäjä, urheiluseura, muistutus',
    subject: 'Turnauksen lasku 260167, muistutus',
    body: `Hei Jani,

turnauksen lasku 260167 (745,00 €) näyttää olevan vielä avoinna, eräpäivä oli maanantaina 16.11.2026. Ymmärrän, että rahastonhoitajan vaihto on vienyt aikaa.

Riittäisikö, jos maksatte 4.12.2026 mennessä? Tili FI66 5563 5155 0090 01, viite 260167.
Jos kaksi erää sopii paremmin, sekin onnistuu.

Reippain terveisin
Mari Sorsa`,
    attachments: [{ name: 'lasku_260167.pdf' }],
  },
  {
    name: 'arkkitehti, seurakunta, arvio',
    subject: 'Seurakuntatalon selvitys valmis, lasku 26709',
    body: `Hei Hannu,

selvitys on nyt valmis, ja jätin avaimen vahtimestarille tiistaina.

Hinta on sama kuin syyskuun arviossa: 1 800,00 € + alv 459,00 € eli yhteensä 2 259,00 €.
Lasku 26709, eräpäivä 17.12.2026.
FI36 5726 4214 7147 88
viite 26709

Esittelen tulokset mielelläni kirkkovaltuustolle.

Ystävällisesti
Anja Grönroos`,
    attachments: [{ name: 'lasku_26709.pdf' }, { name: 'selvitys.pdf' }],
  },
  {
    name: 'kouluttaja, työpaikka, alennus',
    subject: 'Ergonomiakoulutuksen lasku 110806',
    body: `Hei Niina,

kiitos osallistujille, tuolit tulivat säädettyä kaikki 32!

Lasku 110806
kaksi ryhmää x 350 € = 700 €
sovittu alennus 10 % -70 €
maksettavaa 630 €, alv sisältyy hintaan

Eräpäivä 9.12.2026
Tili FI92 8000 0081 3717 29
Viite 110806

Taukojumppaohje on liitteenä.

Terveisin Satu Nevala`,
    attachments: [{ name: '110806.pdf' }, { name: 'taukojumppa.pdf' }],
  },
  {
    name: 'oikolukija, seurakuntalehti, muistutus',
    subject: 'Lasku 260594, ystävällinen muistutus',
    body: `Hei Maarit,

lokakuun lehden oikoluvun lasku 260594, 150 €, oli määrä maksaa 12.11.2026. En ole nähnyt maksua, voi tietysti olla että se on jo matkalla.

Jos ei, niin tilinumero on FI78 3952 9767 8788 80 ja viite 260594. Ehtiikö 3.12.2026 mennessä?

Joulunumero odottaa jo pöydällä, luen sen viikonloppuna.

Kiitos ja terveisin
Helka Rinne`,
    attachments: [{ name: '260594.pdf' }],
  },
  {
    name: 'graafikko, käyntikortit, lyhyt muistutus',
    subject: 'Muistutus: lasku 100874 käyntikorteista',
    body: `Hei Lassi,

menihän korttipaketti perille? Posti väitti jättäneensä sen tiskille.

Lasku 100874 (suunnittelu 120 €, painatus 85 €, yhteensä 205 €) oli maksettava 22.11.2026, ja se on minulla vielä avoinna.
Ehditkö hoitaa sen 1.12.2026 mennessä? FI94 4429 7053 4727 91, viite 100874.

Kiitos tilauksesta!
Emma Lehto`,
    attachments: [],
  },
  {
    name: 'koodari, museo, ylläpito',
    subject: 'Nettisivujen ylläpito 10-12/2026, lasku 260837',
    body: `Hei Birgit,

loppuvuoden ylläpidon lasku on liitteenä: 260837, kolme kuukautta x 60 € = 180 €, siihen alv 45,90 €, eli 225,90 €.

Eräpäivä on 15.12.2026. Tili FI63 7130 0001 4863 96, viite 260837.

Päivitin samalla sovitut joulun aukioloajat. Ilmoita, jos huomaat virheen, olin flunssassa ja näppäilin puolikuntoisena.

Terveisin
Otso Niemelä`,
    attachments: [{ name: 'lasku 260837.pdf' }],
  },
  {
    name: 'kääntäjä, lakitoimisto, muistutus',
    subject: 'Sopimuskäännöksen lasku 26534, muistutus',
    body: `Hei Johanna,

toivottavasti käännös on ollut hyödyksi. Laskun eräpäivä oli 13.11.2026, eikä maksua ole näkynyt, joten laitan tiedot vielä kerran. Jos maksoit jo, kiitos!

Laskun numero: 26534
Työ: sopimus suomesta englantiin, 11 sivua
Hinta: 440,00 € + alv 112,20 €
Maksettavaa: 552,20 €
Uusi maksupäivä: torstai 3.12.2026
Tili: FI82 4790 0089 1720 23
Viite: 26534

Kiitos luottamuksesta!
Mathias Ek`,
    attachments: [{ name: '26534.pdf' }],
  },
  {
    name: 'kirjanpitäjä, parturi, lisätyö sovittu',
    subject: 'Lasku 11947, marraskuu ja oikaisu',
    body: `Moi Katja!

Marraskuu on paketissa. Mukana on myös se alv-oikaisu, josta sovittiin puhelimessa 17.11.

Kuukausimaksu 120 €
oikaisu 50 €
alv 43,35 €
yhteensä 213,35 €

Lasku 11947, eräpäivä 9.12.2026, tili FI15 3676 6529 5927 70, viite 11947.

Nähdään latvojen merkeissä!
Terkuin Tarja Vesa`,
    attachments: [{ name: 'lasku_11947.pdf' }],
  },
  {
    name: 'toimittaja, kirjoittajakurssi kirjastolla, muistutus',
    subject: 'Muistutus kirjoittajaillan palkkiosta, lasku 11183',
    body: `Hei Kaarina,

kiitos kutsusta kirjastoon! Paikalla oli 19 kirjoittajaa ja yksi nukahtanut pappa, joka heräsi aplodeihin.

Lasku 11183 (palkkio 250 € ja bussiliput 18,40 €, yhteensä 268,40 €) on ilmeisesti vielä jonossa, eräpäivä oli 17.11.2026. Saisinko maksun 3.12.2026 mennessä? Tili FI52 4509 7084 4853 77, viite 11183.

Terveisin
Tommi Aalto`,
    attachments: [{ name: 'kirjoittajailta.pdf' }],
  },
  {
    name: 'valokuvaaja, vauvakuvaus, ennakko',
    subject: 'Vauvakuvauksen varaus, lasku 26644',
    body: `Hei Iina,

onnea pienestä! Varasin teille ajan lauantaille 12.12. klo 11, ja jos vauvalla on huono päivä, siirretään.

Varausmaksu 80 €, lasku 26644. Maksu 4.12.2026 mennessä tilille FI44 3663 1860 3204 72, viite 26644.
Loput 160 € maksetaan vasta kuvien jälkeen, niin kuin sovittiin.

Pihassa on tilaa yhdelle autolle.

Lämpimästi
Katja Elo`,
    attachments: [],
  },
  {
    name: 'videokuvaaja, kunta, muistutus kesken lomien',
    subject: 'Lasku 10883, muistutus',
    body: `Hei Arto,

kuntavideon lasku 10883 on vielä maksamatta: 1 255,00 €, eräpäivä 30.10.2026. Kuulin, että olit lomalla, joten se on varmaan jäänyt pinoon.

Voisitko laittaa sen eteenpäin niin, että maksu on perillä 9.12.2026?
Tili FI17 1160 2094 5155 66, viite 10883. Lasku on uudestaan liitteenä.

Kiitos avusta
Minttu Laine`,
    attachments: [{ name: 'lasku_10883_kopio.pdf' }],
  },
  {
    name: 'konsultti, hankeraportti, verkkolasku',
    subject: 'Lasku 1520',
    body: `Hei Satu,

loppuraportti on hyväksytty, jee!

Lasku 1520 lähti verkkolaskuna äsken, tässä vielä tiedot:
2 008,00 € (1 600 € + alv 408 €), eräpäivä 18.12.2026, FI21 3150 6971 4614 87, viite 1520.

Pidän vapaata itsenäisyyspäivän viikon, mutta puhelin on auki.

Terveisin
Henrik Paananen`,
    attachments: [{ name: '1520.pdf' }],
  },
  {
    name: 'yksityisopettaja, suomen kieli, muistutus',
    subject: 'Suomen tunnit lokakuussa, lasku 110602',
    body: `Hei Maria!

Hyvin puhuttu tänään, ja partitiivikin meni oikein (melkein joka kerta).

Lokakuun lasku taisi unohtua, eräpäivä oli 15.11. Ei hätää, voit maksaa sen 2.12.2026 mennessä.
Tunteja oli 6, hinta 30 € tunti, yhteensä 180 €.
Lasku: 110602
Tili: FI67 1308 1030 7688 45
Viitenumero: 110602

Kysy rohkeasti, jos jokin on epäselvää!
Terveisin opettajasi Pirkko Moilanen`,
    attachments: [{ name: 'lasku_110602.pdf' }],
  },
  {
    name: 'kuvittaja, muistutus vanhalle tutulle',
    subject: 'Unohtuiko lasku 260251?',
    body: `Moi Essi,

kalenterikuvien lasku 260251 (460 €) jäi ehkä maksamatta, eräpäivä oli 20.11.2026. Ajattelin vinkata, kun tiedän että teillä on muutto päällä.

Jos saisin maksun 2.12.2026 mennessä, olisi hienoa. Tili FI32 1475 9034 2431 26, viite 260251.

Tsemppiä laatikoiden kanssa! Lainaan nokkakärryjä jos tarvitset.
Terkuin Lotta Kuusisto`,
    attachments: [],
  },
]
