/** Finnish mails of country, sea, food, teaching, health and craft, with discounts, instalments and reminders. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'leipuri, maksuehto ammattikielellä',
    subject: 'Lasku 2041 / ruisleivät marraskuu',
    body: `Moikka Satu,

tässä marraskuun leivät kahvilaan, lasku 2041:

ruisleipä 60 kpl à 4,20 €   252,00 €
karjalanpiirakat 120 kpl à 1,10 €   132,00 €
yhteensä 384,00 € (sis. alv)

Maksuehto 14 pv netto. Tili FI28 7913 6203 5472 76, viite 20417.

Ensi viikolla tuon leivät vasta seitsemältä, uuni on huollossa maanantain.

Kiitos taas!
Terv. Raimo Hakala, Hakalan leipomo`,
    attachments: [{ name: 'lasku-2041.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [],
  },
  {
    name: 'autokorjaaja, muistutus jossa uhkaillaan',
    subject: 'Muistutus: lasku 5518, jakopään vaihto',
    body: `Hei Jorma

Octavian jakopään lasku 5518, 690 €, oli maksettava 6.11. eikä maksua vielä näy.
Maksathan sen viimeistään 2.12. tilille FI97 5775 0982 1694 11.
Muuten lasku menee perintätoimistoon.
Ja tiedoksi että seuraavalla kerralla auto ei lähde hallista ennen kuin rahat on pöydällä.

Pentti Ylönen
Autohuolto Ylönen, Kuortane`,
    attachments: [],
    known: [['tone', 'Muuten lasku menee perintätoimistoon']],
    unseen: [['tone', 'seuraavalla kerralla auto ei lähde hallista ennen kuin rahat on pöydällä']],
  },
  {
    name: 'kalastusopas, loppusumma puuttuu ja päivä epäselvä',
    subject: 'Lasku 77, uisteluretki',
    body: `Terve Mikael!

Kiitos lauantaista, harvoin näkee Inarilla tuommoista taimenta vielä tähän aikaan.
Liitän tähän laskun 77 retkestä niin kuin puhuttiin.
Maksu voisi olla tilillä 04/12 mennessä.

Tilinumero: FI2685889197376266
viite 7702

Kuvat laitan viikonloppuna kun pääsen koneelle.

Kireitä siimoja
Aslak Morottaja`,
    attachments: [{ name: 'lasku77.pdf' }],
    known: [
      ['missing', 'total'],
      ['dueDate', '04/12'],
    ],
    unseen: [],
  },
  {
    name: 'ajo-opettaja, kertolasku väärin',
    subject: 'Ajotunnit lokakuu, lasku 1190',
    body: `Hei Emilia,

lasku 1190 lokakuun ajotunneista:
6 ajotuntia x 72 € = 442 €
Yhteensä maksettavaa 442 €

Eräpäivä 9.12.2026
Tili FI32 3687 3698 6322 78, viitenumero 11905

Peruutus sujuu jo hienosti, seuraavaksi otetaan pimeäajo. Nähdään ti klo 16 koulun parkkiksella.

Ystävällisin terveisin
Tuula Rantanen, Rantasen autokoulu`,
    attachments: [{ name: '1190.pdf' }],
    known: [['consistency', '6 ajotuntia x 72 € = 442 €']],
    unseen: [],
  },
  {
    name: 'fysioterapeutti, korkolaki',
    subject: 'Lasku 3307 fysioterapia',
    body: `Hei Kaarina,

kiitos käynneistä! Lasku 3307 kolmesta hoitokerrasta (3.11., 10.11. ja 17.11.), yhteensä 225 €.

Eräpäivä on 8.12.2026.
Saaja: Fysioterapia Liike & Lepo
Tili: FI61 4051 0080 9375 19
Viite: 33077

Viivästyskorko korkolain mukaan. Huomautusaika 8 pv.

Muista polven koukistukset aamuin illoin, kymmenen toistoa riittää.

Terveisin
Henna Kivelä`,
    attachments: [],
    known: [
      ['jargon', 'Viivästyskorko korkolain mukaan'],
      ['jargon', 'Huomautusaika 8 pv'],
    ],
    unseen: [],
  },
  {
    name: 'pianonopettaja, syyllistäminen',
    subject: 'Syksyn pianotunnit (lasku 28)',
    body: `Hei Anne,

Veetin tuntien lasku 28 (320 €, eräpäivä oli 16.11.) on vielä auki.
Pyytäisin maksun 1.12. mennessä tilille FI64 8047 5217 6760 03, viite 2804.

Ikävä sanoa, mutta minä olen opettanut poikaanne täydellä sydämellä ja olisin ajatellut, että sekin jotain merkitsee.

Joulumatinea on 13.12. klo 15, Veeti soittaa kolmantena.

Terveisin Marjatta Sarkkinen`,
    attachments: [],
    known: [],
    unseen: [
      [
        'tone',
        'minä olen opettanut poikaanne täydellä sydämellä ja olisin ajatellut, että sekin jotain merkitsee',
      ],
    ],
  },
  {
    name: 'keraamikko, täyttämätön kohta',
    subject: 'Lasku K-119, lautaset ravintolaan',
    body: `Hei [asiakkaan nimi],

lautaset ovat nyt poltettu ja pakattu, yhteensä 24 kpl. Voitte hakea ne pajalta milloin vain, avain on naapurin Eilalla.

Lasku K-119
24 lautasta à 28 € = 672 €
Maksu 11.12.2026 mennessä
Tili FI58 4513 3074 4557 97, viite 11905

Parissa lautasessa lasite juoksi vähän reunan yli, laitoin tilalle uudet.

Kiitos tilauksesta!
Iiris Kanto, Savipaja Kanto`,
    attachments: [{ name: 'K-119.pdf' }],
    known: [['consistency', '[asiakkaan nimi]']],
    unseen: [],
  },
  {
    name: 'mehiläishoitaja, viikonpäivä ei täsmää',
    subject: 'lasku 63 hunaja',
    body: `Moi Petri,

jätin 40 purkkia kauppaan tänä aamuna, takahuoneen hyllylle.

Lasku 63: 40 prk x 7,50 € = 300 €
Maksuaikaa on perjantaihin 10.12.2026 asti.
Tili FI9185982030820606 (Ala-Korven Mehiläistarha), viite 6305.

Kanervahunajaa tulee vielä laatikollinen jos menekkiä on, sano vaan.

t. Olli Ala-Korpi`,
    attachments: [],
    known: [['dueDate', 'perjantaihin 10.12.2026']],
    unseen: [],
  },
  {
    name: 'pitopalvelu, sopimaton lisä',
    subject: 'Lasku 812, Eilan 70-vuotisjuhlat',
    body: `Hei Eila ja perhe,

kiitos että saimme hoitaa juhlat! Lohikeitto taisi maistua, kattilat palasivat tyhjinä.

Lasku 812
Ruoka 45 hengelle sovitusti: 1 350 €
Päätin itse tuoda vielä juustotarjottimen ja toisen tarjoilijan, ne tekevät 240 € päälle
Yhteensä: 1 590 €

Eräpäivä: 10.12.2026
Tili: FI91 8453 2547 3732 75
Viite: 81207

Lämpimin terveisin
Pitopalvelu Kaisan Kauha / Kaisa Mäkelä`,
    attachments: [{ name: 'lasku812.pdf' }],
    known: [],
    unseen: [
      [
        'surprise',
        'Päätin itse tuoda vielä juustotarjottimen ja toisen tarjoilijan, ne tekevät 240 € päälle',
      ],
    ],
  },
  {
    name: 'uimaopettaja, mainos muistutuksessa',
    subject: 'Muistutus uimakurssin maksusta, lasku 455',
    body: `Hei Noora!

Elsan alkeiskurssin lasku 455 (95 €) oli maksettava 18.11., mutta maksua ei vielä näy. Voisitko hoitaa sen 2.12. mennessä?
Tili FI60 5245 6627 8559 10, viite 45502.

Samalla kannattaa varata kevään jatkokurssi, nyt vielä -20 % ja uimalasit kaupan päälle!

Jos olet jo maksanut, ei tarvitse tehdä mitään.

Terkuin Jonna Heino
Uimakoulu Molskis`,
    attachments: [],
    known: [['incentive', 'nyt vielä -20 %']],
    unseen: [['incentive', 'uimalasit kaupan päälle']],
  },
  {
    name: 'pyöräkorjaaja, maksutapa puuttuu ja päivä epämääräinen',
    subject: 'Pyörä valmis, lasku 938',
    body: `Moro Antti

Jopon huolto on tehty. Vaihdoin ketjut, takarattaan ja jarrupalat.
Lasku 938, yhteensä 118 €.
Maksele vaikka lähipäivinä.

Pyörä on hallin seinustalla, haettavissa ma-pe 9-17.

Kiitos!
Harri Vesa, Pyörä-Vesa`,
    attachments: [],
    known: [
      ['missing', 'howToPay'],
      ['dueDate', 'lähipäivinä'],
    ],
    unseen: [],
  },
  {
    name: 'räätäli, tilinumero väärin',
    subject: 'Puvun korjaus – lasku 1502',
    body: `Hyvä Kari,

puku on valmis ja roikkuu liikkeessä. Housut lyhenivät 3 cm ja takin hihat 2 cm, kuten sovittiin sovituksessa.

Lasku 1502, 85,00 €
Eräpäivä 7.12.2026
Tilinumero FI10 7947 1501 1377 14
Viite 15024

Hyvää itsenäisyyspäivää ja iloa juhliin!

Rauni Lehto, Ompelimo Lehto`,
    attachments: [],
    known: [['payment', 'FI10 7947 1501 1377 14']],
    unseen: [],
  },
  {
    name: 'kukkakauppias, kaksi eräpäivää',
    subject: 'Lasku 4410 hautajaiskukat – eräpäivä 4.12.',
    body: `Hyvä Leena,

otan vielä osaa suruun. Kiitos, että saimme tehdä kukat.

Lasku 4410
Arkkulaite 180 €
Kaksi kimppua à 55 €, 110 €
Yhteensä 290 €

Eräpäivä 14.12.2026, tili FI29 7967 3264 3748 69, viite 44105.

Lämmöllä
Sirpa Tuominen
Kukka-Sirpa, Nokia`,
    attachments: [{ name: '4410.pdf' }],
    known: [['dueDate', '14.12.2026']],
    unseen: [],
  },
  {
    name: 'traktoriurakoitsija, huutaa ja syyttää',
    subject: 'Lasku 206 EDELLEEN MAKSAMATTA',
    body: `Hei Hannu

kyntö ja paalit syyskuulta, lasku 206, 1 480 euroa. Eräpäivä oli 26.10.
Sinun takiasi en ole saanut omia naftalaskujani hoidettua.
Maksa 30.11. mennessä tilille FI46 5521 1615 2210 71, viite 20608.

Tapio Koskela
Koneurakointi Koskela`,
    attachments: [],
    known: [['tone', 'EDELLEEN MAKSAMATTA']],
    unseen: [['tone', 'Sinun takiasi en ole saanut omia naftalaskujani hoidettua']],
  },
  {
    name: 'taksi, eräpäivä jo mennyt',
    subject: 'Marraskuun koulukyydit, lasku 318',
    body: `Hei,

ohessa lasku 318 Sallin koulukyydeistä 2.–20.11.
15 päivää x 34 € = 510 €
Eräpäivä 15.11.2026
Tili FI29 1967 0078 3411 86, viite 31804

Perjantaina 27.11. ajaa Seppo minun sijastani, lähtöaika on sama.

Kiitos yhteistyöstä
Taksi Väinö Kettunen, Pielavesi`,
    attachments: [{ name: 'lasku_318.pdf' }],
    known: [['dueDate', '15.11.2026']],
    unseen: [],
  },
  {
    name: 'saunarakentaja, hinta yli sovitun',
    subject: 'Saunan loppulasku 24-09',
    body: `Terve Ville,

sauna on nyt lämmittelyä vaille valmis. Anna muurin kuivua vielä viikko, sitten pieniä pesällisiä.

Loppulasku 24-09.
Sovittu hinta oli 6 200 €, mutta tunteja tulikin enemmän, joten laskutan 7 050 €.
Eräpäivä 9.12.2026. Tili FI55 3680 1442 3328 61.

Löylyjä!
Esko Rautio
Rautio Saunat`,
    attachments: [{ name: '24-09.pdf' }],
    known: [['surprise', 'Sovittu hinta oli 6 200 €, mutta tunteja tulikin enemmän, joten laskutan 7 050 €']],
    unseen: [],
  },
  {
    name: 'eläinlääkäri, virkakieltä',
    subject: 'Lasku 7729 / Mirri',
    body: `Hei Riitta,

Mirrin hammaskiven poisto meni hyvin, pehmeää ruokaa vielä kolme päivää.

Toimitamme oheisena laskun 7729, jonka loppusumma 264 € pyydetään suorittamaan viimeistään 7.12.2026.
Suoritus osoitetaan allekirjoittaneen tilille FI86 5281 0785 2460 82 viitettä 77295 käyttäen.

Rapsutuksia Mirrille!
Eläinlääkäri Johanna Ekholm`,
    attachments: [{ name: 'lasku-7729.pdf' }],
    known: [
      ['jargon', 'Toimitamme oheisena'],
      ['jargon', 'pyydetään suorittamaan'],
    ],
    unseen: [['jargon', 'Suoritus osoitetaan allekirjoittaneen tilille']],
  },
  {
    name: 'puutarhuri, pyytelee liikaa anteeksi',
    subject: 'pieni muistutus laskusta 51',
    body: `Hei Maija,

anteeksi hirveästi että taas vaivaan, tuntuu ihan kamalalta kysellä rahan perään.
Lasku 51 omenapuiden leikkauksesta (160 €) oli maksettava 13.11.
Voisitko maksaa sen 3.12. mennessä? Tili FI33 5603 8593 2164 79, viite 51004.

Suojasin samalla nuoret rungot jänisverkolla.

Terveisin Lea Hietala, Puutarhapalvelu Hietala`,
    attachments: [],
    known: [['tone', 'anteeksi hirveästi että taas vaivaan']],
    unseen: [['tone', 'tuntuu ihan kamalalta kysellä rahan perään']],
  },
  {
    name: 'lastenhoitaja, aika ilman lähtöpäivää',
    subject: 'Lasku 12 lastenhoito',
    body: `Moikka Jenni!

Tytöt oli kyllä ihania, muumilaakso on nyt rakennettu olkkarin sohvalle :)

lasku 12
hoito 14.11. 5 h + 21.11. 4 h = 9 h
9 h x 16 € = 144 €

Maksu kahden viikon sisällä kiitos, MobilePay 040 555 0182 tai tili FI34 7995 6502 9388 88.

t. Pinja Salmela`,
    attachments: [],
    known: [['dueDate', 'kahden viikon sisällä']],
    unseen: [],
  },
  {
    name: 'joogaohjaaja, passiivis-aggressiivinen',
    subject: 'Lasku 640, syyskauden jooga',
    body: `Hei Tiina,

laskun 640 (syyskausi, 145 €) eräpäivä oli 12.11. Uusi maksupäivä on 1.12.
Tili FI61 3663 7436 5196 87, viite 64004.

Huomasin kyllä somesta että Teneriffalle oli varaa.

Keskiviikon tunti alkaa poikkeuksellisesti 18.30.

Namaste
Sanna Virta, Jooga Virta`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Huomasin kyllä somesta että Teneriffalle oli varaa']],
  },
  {
    name: 'kirjanpitäjä, kirjanpitokieltä',
    subject: 'Lasku 2026-88, lokakuun kirjanpito',
    body: `Hei Marko,

lokakuun kirjanpito on valmis ja alv-ilmoitus lähetetty.

Lasku 2026-88, 210 €, eräpäivä 9.12.2026.
Tili FI60 4080 2867 7464 07, viite 20 26888.

Myyntireskontrassamme on lisäksi kohdistamaton suoritus, jonka täsmäytämme ensi kaudella.
Kuittikansion voit jättää eteiseen vanhaan tapaan.

Terveisin
Päivi Lund, Tilipalvelu Lund`,
    attachments: [{ name: 'lasku_2026-88.pdf' }],
    known: [['jargon', 'Myyntireskontrassamme on lisäksi kohdistamaton suoritus']],
    unseen: [['jargon', 'täsmäytämme ensi kaudella']],
  },
  {
    name: 'valokuvaaja, korttinumero näkyvissä',
    subject: 'Hääkuvat ja lasku 1077',
    body: `Hei Laura ja Joonas,

kuvat ovat galleriassa, salasana on sama kuin viimeksi. Äidin itkukuva on numero 212 :)

Lasku 1077, loppuosa 900 €, eräpäivä 10.12.2026.
Maksu tilille FI63 4533 4342 1945 78 tai veloitan sen antamastanne kortista 4111 1111 1111 1111, kuten varausmaksun.
Kertokaa kumpi sopii paremmin.

Terkuin Oona Pekkala
Oona Pekkala Photography`,
    attachments: [],
    known: [['payment', '4111 1111 1111 1111']],
    unseen: [],
  },
  {
    name: 'kääntäjä, laskun numero vaihtuu',
    subject: 'Lasku 3014 – käyttöohjeen käännös',
    body: `Hyvä Markus,

käännös lähti teille eilen, tässä siihen kuuluva lasku.

Laskun numero: 3041
Käännös suomi–ruotsi, 2 400 sanaa à 0,15 €: 360 €
Yhteensä: 360 €
Eräpäivä: 9.12.2026
IBAN: FI72 4773 6256 5192 69

Jos termeissä on kysyttävää, soita ihmeessä.

Ystävällisin terveisin
Camilla Nyberg`,
    attachments: [{ name: 'lasku.pdf' }],
    known: [['consistency', '3041']],
    unseen: [],
  },
  {
    name: 'koirahoitola, nimi puuttuu',
    subject: 'Rontin hoitojakso, lasku 299',
    body: `Hei Kirsi!

Rontti käyttäytyi hienosti, vaikka ensimmäisenä yönä vähän ikävöi.

Lasku 299
hoito 4 vrk à 32 € = 128 €
Maksa 4.12.2026 mennessä tilille FI69 4050 2294 1853 57, viite 29900.

Rontin punainen pallo jäi meille, tuon sen kun ajan ohi.

Kiitos ja hyvää viikkoa!`,
    attachments: [],
    known: [['missing', 'sellerName']],
    unseen: [],
  },
  {
    name: 'muurari, mahdoton päivä',
    subject: 'takan korjaus, lasku 147',
    body: `Päivää Reino

Takan arina vaihdettu ja luukku tiivistetty. Nyt vetää.

Lasku 147, työ ja tarvikkeet 415 €
Eräpäivä 31.11.2026
Tili FI19 8237 7553 7511 92 viite 14708

Tuhkaluukku auki sytyttäessä, niin kuin näytin.

Kiitos kahvista
Muuraus Taisto Niemi`,
    attachments: [],
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },
  {
    name: 'nikkari, ivallinen muistutus',
    subject: 'Lasku 83, keittiön kaapit',
    body: `Moi Teemu,

lasku 83 kaappien asennuksesta, 540 €. Piti maksaa 2.11.
Verkkopankki lienee teillä vielä keksimättä, mutta meillä päin se toimii.
Laita maksu 1.12. mennessä tilille FI52 1766 9968 9101 28.

T: Jukka Oravainen
Puutyö Oravainen`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Verkkopankki lienee teillä vielä keksimättä, mutta meillä päin se toimii']],
  },
  {
    name: 'nettisivujen tekijä, ultimaatumi',
    subject: 'Viimeinen varoitus: lasku 2217',
    body: `Hei Sari,

laskun 2217 (780 €) eräpäivä oli 30.10.
Jos raha ei ole tilillä perjantaina 27.11., sivusto pimenee samana iltana.
Tili FI34 5555 6385 1706 62, viite 22172.

Roope Aalto
Aalto Web`,
    attachments: [],
    known: [['tone', 'Viimeinen varoitus']],
    unseen: [['tone', 'Jos raha ei ole tilillä perjantaina 27.11., sivusto pimenee samana iltana']],
  },
  {
    name: 'tukiopettaja, valuutta vaihtuu',
    subject: 'Matikan tukitunnit, lasku 41',
    body: `Hei Ulrika,

Alvar on nyt kärryillä derivaatoista, koe menee varmasti hyvin.

Lasku 41
5 tuntia à 38 € = 190 €
Yhteensä 190 SEK
Maksu viimeistään 8.12.2026, tili FI69 8006 7828 9445 97.

Ensi viikolla tunti on torstaina kirjastossa.

Terveisin Eero Blomqvist, Tornio`,
    attachments: [],
    known: [['consistency', '190 SEK']],
    unseen: [],
  },
  {
    name: 'hieroja, numero puuttuu ja sääliä',
    subject: 'Lasku marraskuun hieronnoista',
    body: `Hei Pirjo,

kolme hierontaa marraskuussa, 3 x 55 € eli yhteensä 165 €.
Eräpäivä 4.12.2026, tili FI19 8383 1861 7240 92.

Toivottavasti ehdit ajoissa, minulla on tilillä enää kuusi euroa ja jääkaappi kumisee.

Niskat pidetään nyt lämpiminä!

Terveisin
Mervi Asikainen, koulutettu hieroja`,
    attachments: [],
    known: [['missing', 'invoiceNumber']],
    unseen: [['tone', 'minulla on tilillä enää kuusi euroa ja jääkaappi kumisee']],
  },
  {
    name: 'lumityöt, käteisalennus lyhenteinä',
    subject: 'Lumityöt taloyhtiö Koivukuja, lasku 530',
    body: `Hei isännöitsijä Paananen,

marraskuun auraukset ja hiekoitus laskulla 530.
Auraus 7 kertaa à 60 € = 420 €
Hiekoitus 3 kertaa à 45 € = 135 €
Yhteensä 555 €
Maksuehto: 7 pv -2 %, 21 pv netto.
Tili FI64 5996 3298 2060 60, viite 53002.

Roskakatoksen edusta aurataan jatkossa ennen kuutta.

Terveisin Mika Juntunen, Kiinteistöpalvelu Juntunen`,
    attachments: [{ name: 'lasku530.pdf' }],
    known: [['dueDate', '7 pv -2 %, 21 pv netto']],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'leipuri, joulutortut kahvilaan',
    subject: 'Lasku 2077, tortut ja pullat',
    body: `Huomenta Satu!

Jätin tortut takaoven viereen kylmään, avain on taas kukkaruukun alla.

Lasku 2077
80 joulutorttua à 1,60 € = 128 €
50 korvapuustia à 1,80 € = 90 €
Yhteensä 218 €

Eräpäivä keskiviikko 9.12.2026
Tili FI48 5028 6161 7883 55, viite 20776

Kaksi torttua paloi reunasta, ne söin itse. Laskussa niitä ei ole :)

Terveisin Anja Pihlaja
Pihlajan pullapuoti`,
    attachments: [{ name: 'lasku-2077.pdf' }],
  },
  {
    name: 'autokorjaaja, talvirenkaat ja jarrut',
    subject: 'Hiace valmis + lasku 6120',
    body: `Terve Kalevi,

auto on pihassa, avain luukussa. Katsastus on tammikuussa, joten katsoin pohjan samalla silmällä läpi: kunnossa on.

Etujarrut osineen 240 €
Renkaiden vaihto 50 €
Summa 290 € sis. alv

Laskun numero on 6120. Maksuaikaa on 10.12. asti, tilille FI2012172074901938 ja viitteeksi 61201.

Kiitos ja ajele varovasti, mäki on jäässä.
Seppo Kangas, Kankaan autokorjaamo`,
    attachments: [],
  },
  {
    name: 'kalastusopas, ystävällinen muistutus',
    subject: 'Pikku muistutus laskusta 81',
    body: `Moro Pasi,

miten se kuhavuoka onnistui? Vaimo kyseli reseptiä.

Lasku 81 haukiretkestä, 260 euroa, taisi unohtua. Eräpäivä oli 16.11.
Sopisiko sinulle, että maksat sen viimeistään torstaina 3.12.?
Tilinumero on FI65 4445 3518 9499 60, viite 81003.

Jos maksu on jo matkalla, kiitos, ja unohda koko viesti.

Teemu Saarelainen
Saarelaisen opasretket, Puumala`,
    attachments: [],
  },
  {
    name: 'ajo-opettaja, erät sovittu',
    subject: 'Ajokorttipaketti – lasku 1233 kahdessa erässä',
    body: `Hei Oskari ja isä,

kuten toimistolla sovittiin, paketin hinta 1 180 € maksetaan kahdessa erässä:

1. erä 590 €, eräpäivä 4.12.2026
2. erä 590 €, eräpäivä 4.1.2027

Lasku 1233, tili FI24 4059 9090 5136 18, viite sama molempiin: 12331.

Ensimmäinen ajotunti ma 30.11. klo 15.30, lähtö lukion edestä. Ota silmälasit mukaan!

Terveisin Arja Kokko
Kokon autokoulu, Kajaani`,
    attachments: [{ name: 'lasku1233.pdf' }],
  },
  {
    name: 'fysioterapeutti, peruttu aika',
    subject: 'Lasku 3390',
    body: `Hei Lasse,

laskutan kaksi käyntiä (12.11. ja 19.11.), flunssan takia perutusta ajasta en tietenkään veloita.

2 x 78 € = 156 €
Lasku 3390, eräpäivä 8.12.2026
Fysio Outi Hirvonen, FI96 8542 3613 5308 41
Viite 33909

Kelakorvausta varten tarvitset lähetteen kopion, sen saat minulta seuraavalla kerralla.

Pikaista paranemista!
Outi`,
    attachments: [{ name: '3390.pdf' }],
  },
  {
    name: 'pianonopettaja, sisaralennus',
    subject: 'Lasku 34, Aino ja Eino',
    body: `Hei Katja!

Marraskuun soittotunnit:
Aino 4 x 30 € = 120 €
Eino 4 x 30 € = 120 €
sisaralennus −24 €
Maksettavaa 216 €

Lasku 34, viimeinen maksupäivä 7.12.
Tilille FI25 5660 1646 5579 57 viitteellä 34005, tai MobilePay 050 555 0147.

Eino keksi oman lopun Ukko Nooaan. Oli parempi kuin alkuperäinen.

Iloisin terveisin
Helena Vuori`,
    attachments: [],
  },
  {
    name: 'keraamikko, hyvitys rikkoutuneista',
    subject: 'Hyvitys rikkoutuneista kupeista (lasku K-127)',
    body: `Hei Minna,

voi harmi, että kolme kuppia oli mennyt matkalla rikki. Kiitos kuvista, niistä näki heti että pakkasin liian väljästi.

Lasku K-127 oli 380 €.
Kolme kuppia à 19 €, hyvitys −57 €
Uusi loppusumma 323 €

Maksa siis 323 € niin kuin ennenkin 11.12. mennessä, tili FI18 7981 9463 5082 90, viite 12700.
Jos haluat mieluummin uudet kupit, ne ehtivät polttoon ensi viikolla.

Terveisin Salla Aho, Keramiikka-Aho`,
    attachments: [{ name: 'hyvitys-K-127.pdf' }],
  },
  {
    name: 'mehiläishoitaja, lyhyt muistutus',
    subject: 'Hunajat, lasku 70, muistutan vain',
    body: `Moi,

lasku 70 lokakuun hunajista näyttää vielä maksamattomalta.
24 purkkia x 8 € = 192 €, eräpäivä oli 10.11.
Pyydän maksua 1.12. mennessä.
Tili FI3918016533037988
Viite 70001

Hunaja on nyt kiteytynyt, se on ihan normaalia. Lämmin vesihaude auttaa.

Kiitos tilauksesta!
Markku Sorsa / Sorsan hunaja, Somero`,
    attachments: [],
  },
  {
    name: 'pitopalvelu, lisä sovittu puhelimessa',
    subject: 'Lasku 840 – pikkujoulut 20.11.',
    body: `Hei Tommi ja koko porukka,

kiitos vauhdikkaasta illasta! Meidän Mauno puhuu vieläkin siitä jenkasta.

Pikkujoulupöytä 32 hengelle à 38 €: 1 216 €
Lisäksi glögi ja tortut, jotka puhelimessa tiistaina lisäsit: 144 €
Yhteensä 1 360 € (alv mukana)

Laskun numero 840
Maksettava 10.12.2026 mennessä
FI08 5991 6107 6203 50, viite 84000

Yksi musta kaulahuivi jäi naulakkoon, se on meillä tallessa.

Terveisin Riikka Ojala, Juhlapalvelu Ojala`,
    attachments: [{ name: '840.pdf' }],
  },
  {
    name: 'uimaopettaja, muistutus',
    subject: 'Uimakoulun lasku 471 vielä maksamatta',
    body: `Hei Janne,

Eeliksen uimakoulun maksua ei vielä näy tililläni. Kyseessä on lasku 471, 88 €, jonka eräpäivä oli 13.11.

Ehditkö maksaa sen 2.12. mennessä? Tässä tiedot uudestaan:
FI89 1638 0528 9634 22
viite 47102

Eelis sukelsi tänään ensimmäistä kertaa renkaan pohjasta! Pyyhe jäi penkille, vein sen löytötavaroihin.

Terkuin
Pauliina Marttila, Uimakoulu Pärske`,
    attachments: [],
  },
  {
    name: 'pyöräkorjaaja, talvisäilytys',
    subject: 'Talvisäilytys ja huolto, lasku 951',
    body: `Morjens Elli!

Pyörä on nyt talviunilla meidän kellarissa, paikka 17.

Perushuolto 75 €
Säilytys joulu–maaliskuu 40 €
Yht. 115 €

Lasku nro 951. Maksa viimeistään 9.12., tili FI98 1655 3948 8377 86, viite 95109.

Rungossa oleva naarmu on vanha, otin siitä kuvan talteen.
Huhtikuussa soitellaan, ellei lumi sula aikaisemmin.

Kiitos, Jarkko Tolonen
Ketju & Vaihde`,
    attachments: [],
  },
  {
    name: 'räätäli, kansallispuku ennakkomaksu',
    subject: 'Kansallispuvun ennakkomaksu, lasku 1540',
    body: `Hyvä Eeva-Liisa,

mitat ovat nyt paperilla ja kankaat tilattu Kaukolasta.

Kuten sovimme, puvun hinta on 1 400 € ja siitä 30 % maksetaan etukäteen.
Lasku 1540: 420 €
Eräpäivä: perjantai 4.12.2026
Tili: FI32 5861 5050 1147 31
Viite: 15406

Loput 980 € laskutan vasta kun puku on valmis keväällä.
Sovitus on 14.1. klo 13, ottakaa juhlakengät mukaan.

Terveisin Mirja Kauppi, Ompelimo Mirja`,
    attachments: [{ name: 'ennakko_1540.pdf' }],
  },
  {
    name: 'kukkakauppias, kuukausilasku hotellille',
    subject: 'Marraskuun kukat / lasku 4466',
    body: `Hei Nina ja vastaanoton väki,

viikkokimput aulaan 4 kpl à 45 €, yhteensä 180 €.

Laskun numero 4466
Eräpäivä 11.12.2026
Tili FI09 1278 6481 8100 34
Viite 44668

Amarylliksiin vain tilkka vettä, ne juovat vähemmän kuin luulisi. Joulukuusi tulee 7.12. aamupäivällä, pakettiauto mahtunee lastausovelle.

Kiitos, että tilaatte meiltä!
Kukkakauppa Unikko, Tarja Mattila`,
    attachments: [{ name: 'lasku 4466.pdf' }],
  },
  {
    name: 'traktoriurakoitsija, tieauraus',
    subject: 'Lasku 219 mökkitie',
    body: `Terve,

aurasin mökkitien 17.11. ja 19.11. ja kerran sunnuntaina ojan puolelta kun tuuli pyrytti.

3 kertaa x 55 € = 165 €
lasku 219
maksupäivä 10.12.
tili FI8949709651547431

Postilaatikko seisoo vielä, vaikka viime talvena ei voinut samaa sanoa. Se oli minun syytäni ja laatikko on tietysti ilmainen.

Kiitoksia
Veikko Piippo, Piipon konetyöt`,
    attachments: [],
  },
  {
    name: 'taksi, sairaalakyydit',
    subject: 'Kyydit Kuopioon, lasku 327',
    body: `Hyvää päivää Aune,

tässä lasku 327 marraskuun kyydeistä sairaalalle.

3.11. meno-paluu 84 €
10.11. meno-paluu 84 €
24.11. vain meno 42 €
yhteensä 210 €

Eräpäivä on tiistaina 8.12. Tili FI82 3687 1082 6762 08 ja viite 32706.
Jos tytär hoitaa maksun, voitte antaa tämän viestin hänelle.

Kahvitermos jäi takapenkille, tuon sen kun haen teidät perjantaina klo 9.15.

Terveisin Taksi Raili Huttunen`,
    attachments: [{ name: 'lasku327.pdf' }],
  },
  {
    name: 'saunarakentaja, lisätyö sovittu',
    subject: 'Lasku 24-15: kiuas ja lauteet',
    body: `Moi Heikki ja Tuija

Lauteet on öljytty kahteen kertaan, saa istua.

Lauteet tervaleppää, tarjouksen mukaan 1 900 €
Uusi kiuas asennettuna, sovittu 12.11. viestillä 850 €
Yhteensä 2 750 €

Lasku 24-15, eräpäivä 14.12.2026, tili FI66 8377 6739 4312 99, viite 24154.

Ensimmäiset löylyt ilman kuppeja lauteilla, öljy vielä tuoksuu.

Kiitos hyvistä kahveista!
Arto Mäntylä, Mäntylän Sauna ja Puu`,
    attachments: [{ name: '24-15.pdf' }],
  },
  {
    name: 'eläinlääkäri, kotikäynti tallille',
    subject: 'Lasku 7802, Rölli-ponin hampaat',
    body: `Hei Maarit,

Rölli on nyt raspattu ja rokotettu. Heinää voi antaa illalla normaalisti, jumppaa vasta huomenna.

Hampaat 130 €
Rokote 48 €
Matka 37 €
Yhteensä 215 €

Lasku 7802 on maksettavissa 9.12. asti.
Tili FI63 3653 4385 3772 84, viite 78029

Sylki takissani on hyvin ansaittu muisto.

Terveisin Sofia Grönroos, eläinlääkäri, Inkoo`,
    attachments: [{ name: 'lasku7802.pdf' }],
  },
  {
    name: 'puutarhuri, kausi päättyy',
    subject: 'Syyssiivous tehty, lasku 58',
    body: `Hei Ritva,

haravoin eilen pihan, leikkasin marjapensaat ja nostin daaliat kellariin. Laatikossa on laput, niin ei mene värit sekaisin.

Työtä 7 tuntia, 36 €/t, yhteensä 252 €.
Lasku 58
Eräpäivä 7.12.2026
Tilinumero FI56 4761 0008 8065 99, viite 58007

Siili nukkuu lehtikasassa kuusen alla, jätin sen kasan rauhaan.

Kevättä odotellessa
Hanna-Mari Oksa, Oksan pihapalvelu`,
    attachments: [],
  },
  {
    name: 'lastenhoitaja, MobilePay',
    subject: 'hoitotunnit, lasku 15',
    body: `Moi Veera :)

poikien hoito viime viikolla: ti 3 h, to 4 h, eli 7 h
7 x 15 = 105 €
lasku 15

voit maksaa MobilePaylla numeroon 044 555 0193, käykö 1.12. mennessä?

Leo söi kaikki herneet!! Luka sanoi ettei niitä saa kertoa äidille, mutta ne nappasi kyllä jälkkärin ensin.

kiitti kun luotatte, t. Iida Korpela`,
    attachments: [],
  },
  {
    name: 'joogaohjaaja, maksu saatu',
    subject: 'Kiitos, lasku 655 on maksettu',
    body: `Hei Johanna,

maksusi 145 € laskuun 655 tuli perille tänään. Kaikki on siis kunnossa, eikä sinun tarvitse tehdä mitään.

Viimeinen tunti ennen joulua on ke 16.12. klo 18, silloin rentoudutaan pitkään ja tarjoan teetä.

Oma pöllökuvioinen mattosi on kaapissa ylähyllyllä.

Lämpimästi
Katri Salo, Joogasali Salo`,
    attachments: [],
  },
  {
    name: 'kirjanpitäjä, selkokielinen',
    subject: 'Lasku 2026-97 lokakuu',
    body: `Hei Timo,

lokakuun kirjat ovat valmiina. Alv-maksu verottajalle on 1 312,40 €, ja se maksetaan OmaVerossa 14.12. mennessä.

Oma laskuni on erikseen:
Lasku 2026-97, 165 €
Eräpäivä 9.12.2026
Tili FI75 7969 2903 8182 50
Viite 20 26972

ABC:n kuitti 6.10. on niin haalistunut, etten saa siitä selvää. Löytyisikö siitä kopio?

Terveisin
Merja Backman, Tilitoimisto Backman`,
    attachments: [{ name: 'lasku_2026-97.pdf' }, { name: 'lokakuu.pdf' }],
  },
  {
    name: 'valokuvaaja, muotokuvat',
    subject: 'Ylioppilaskuvat ja lasku 1102',
    body: `Hei Essi,

onnea vielä kerran lakista, vaikka virallisesti se tulee vasta ensi perjantaina!

Kuvat voit ladata tästä: https://galleria.example.fi/essi
Lasku 1102, 20 kuvan paketti, 230 euroa
Viimeinen maksupäivä 11. joulukuuta
Tili FI68 4007 1357 9906 24 / viite 11028

Mummolle menevät paperikuvat postitan maanantaina.

Terveisin Niklas Heikkinen, Studio Heikkinen, Joensuu`,
    attachments: [],
  },
  {
    name: 'kääntäjä, käteisalennus suomeksi',
    subject: 'Lasku 3102: esitteen käännös saksaksi',
    body: `Hei Jukka-Pekka,

esite on valmis, sivun 4 kuvateksteistä pari jäi keltaiselle, vilkaisetko ne.

Lasku 3102, 3 000 sanaa à 0,20 € = 600 €.
Eräpäivä on 16.12.2026.
Jos maksat jo 2.12. mennessä, voit vähentää 2 % eli maksaa 588 €.

Tili FI20 4733 0095 9060 83, viite 31024.

Hyvää viikon jatkoa
Annika Reuter`,
    attachments: [{ name: 'lasku-3102.pdf' }, { name: 'esite_DE.docx' }],
  },
  {
    name: 'koirahoitaja, muistutus trimmauksesta',
    subject: 'Lasku 312 Nelli',
    body: `Moikka!

Miten Nellin tassut voivat, joko takkuja kasvaa uusia?

Nellin trimmauksesta on vielä lasku 312 maksamatta, 68 €, se oli tarkoitus maksaa 20.11.
Maksathan 4.12. mennessä, tili FI23 8975 5913 6522 47 ja viite 31202.

Uusi aika on varattu 22.1. klo 10, kuten toivoit.

Rapsutuksin
Jaana Miettinen, Koiraparturi Turre`,
    attachments: [],
  },
  {
    name: 'muurari, muistutus kuukauden jälkeen',
    subject: 'Takan lasku 139',
    body: `Hei Reijo,

kävin papereita läpi ja huomasin, että lasku 139 piipun hatusta on vielä maksamatta. Summa on 375 € ja eräpäivä oli 26.10.

Onko lasku varmasti tullut teille? Laitoin sen liitteeksi vielä kertaalleen.
Jos kaikki on kunnossa, maksu olisi hyvä saada pe 4.12. mennessä tilille FI21 4052 7935 3483 87, viite 13903.
Jos jokin työssä mietityttää, soita, tulen katsomaan.

Terveisin Matti Uusitalo
Uusitalon muuraus, Ilmajoki, p. 0400 555 016`,
    attachments: [{ name: 'lasku-139.pdf' }],
  },
  {
    name: 'nikkari, tarjous hyväksytty ja ennakko',
    subject: 'Terassin ennakkolasku 91',
    body: `Moi Sanna,

kiitos kun hyväksyit tarjouksen (4 800 €)! Tilaan puut heti kun ennakko on tilillä.

Ennakkolasku 91: 1 200 €
Eräpäivä: 7.12.2026
IBAN: FI30 7988 6428 7542 85
Viite: 91006

Aloitan vapun jälkeen, kun routa on mennyt. Siihen asti puut kuivuvat meidän ladossa, katto pitää vettä kun korjasin sen kesällä.

Lassi Turunen
Turusen Puutyö`,
    attachments: [{ name: 'ennakkolasku_91.pdf' }],
  },
  {
    name: 'nettisivujen tekijä, korjattu lasku',
    subject: 'Korjattu lasku 2240 (aiempi on mitätön)',
    body: `Hei Kati,

olit oikeassa, y-tunnuksenne oli laskussa väärin. Kiitos kun huomasit, pahoittelut vaivasta.

Tässä korjattu lasku 2240, summa on sama kuin ennen:
Verkkokaupan päivitys 400 €
alv 25,5 % 102 €
Yhteensä 502 €

Eräpäivä 10.12.2026, tili FI27 5014 7755 3181 26, viite 22402.
Vanhan voit heittää pois.

Mukavaa loppuviikkoa!
Samuli Hautala, Hautala Digi`,
    attachments: [{ name: 'lasku-2240-korjattu.pdf' }],
  },
  {
    name: 'tukiopettaja, englanti',
    subject: 'Enkun tunnit, lasku 46',
    body: `Hei Pekka,

Juuso sai kokeesta kasipuolen! Oli itsekin vähän ihmeissään.

Marraskuulta 4 tuntia à 35 € = 140 €.
Laskun numero on 46 ja eräpäivä 8.12.
Maksu tilille FI36 1638 8057 9619 80, saajana Liisa Harju, tai käteisellä seuraavalla tunnilla to 3.12.

Epäsäännölliset verbit riville 40 asti, sitten on lupa pelata.

T. Liisa`,
    attachments: [],
  },
  {
    name: 'hieroja, muistutus lyhyesti',
    subject: 'Muistutus, lasku 266',
    body: `Hei Ulla!

Lasku 266 (hieronta 5.11., 60 €) on ilmeisesti jäänyt pinon alle, niin käy minullekin. Eräpäivä oli 19.11.

Sopiiko, että maksat viimeistään maanantaina 30.11.?
FI47 5042 5305 9873 39
viite 26602

Kiitos jo etukäteen, ja voimia remontin keskelle.
Paula Leskinen
Hieronta Hyvä Hartia`,
    attachments: [],
  },
  {
    name: 'lumityöt, pientaloyhdistys',
    subject: 'Marraskuun auraus, lasku 544',
    body: `Päivää puheenjohtaja,

aurattu 9.11., 14.11., 18.11. ja 23.11., joka kerta koko Kanervatie.

4 x 70 € = 280 €, sis. alv
Laskunumero: 544
Eräpäivä: 14.12.2026
Tilinumero: FI61 7986 2418 7686 84
Viitenumero: 54409

Pyydän, että numeron 6 peräkärry siirretään, kone ei mahdu siitä ohi.

Terveisin
Kimmo Laakso, Laakson piha- ja lumityöt`,
    attachments: [{ name: 'lasku544.pdf' }],
  },
  {
    name: 'pianonvirittäjä',
    subject: 'Viritys tehty, lasku 702',
    body: `Hyvää iltaa Gunilla,

flyygeli on vireessä, ylin oktaavi oli laskenut melkein neljänneksen. Kosteusmittari näytti 28, vesikulho patterin viereen auttaa.

Lasku 702: viritys 150 €, matka Paraisille 30 €, yhteensä 180 €.
Maksuaika 9.12.2026 saakka.
Tili FI22 4709 8277 8132 82, viite 70205.

Kynä, joka löytyi kielten välistä, on nuottitelineellä.

Terveisin Bo Wikström, pianonvirittäjä`,
    attachments: [],
  },
  {
    name: 'venekorjaaja, talvitelakka',
    subject: 'Lasku 118 – veneen nosto ja talvipaikka',
    body: `Terve Kaj,

Buster nostettiin 3.11. ja peite on nyt kireällä, viime viikon myräkkä ei saanut siihen otetta.

Nosto 90 €
Pesu 60 €
Talvipaikka 220 €
Kaikkiaan 370 €

Lasku 118, eräpäivä 15.12.2026
Tili FI83 1282 1939 8967 05, viite 11808

Moottori odottaa hallissa, akku on minulla latauksessa.

Kiitos
Fredrik Sjöblom, Sjöbloms Båt, Kemiönsaari`,
    attachments: [{ name: '118.pdf' }],
  },
  {
    name: 'putkimies, muistutus vesivuodosta',
    subject: 'Muistutus laskusta 1875',
    body: `Hei Marjo,

toivottavasti keittiön hana on pysynyt kuivana.

Meillä on lasku 1875 vielä auki, eräpäivä oli 18.11. Summat olivat
päivystyskäynti 120 € (hinnan kerroin puhelimessa)
hana ja letkut 95 €
yhteensä 215 €

Voisitko maksaa laskun 4.12. mennessä? Tili FI87 5993 8501 7222 93, viite 18759.
Jos odotat vakuutusyhtiön päätöstä, vastaa tähän, niin katsotaan uusi päivä.

Vanha hana on kaapissa pussissa, jos vakuutusyhtiö haluaa nähdä sen.

Terveisin Juha Pitkänen, LVI-Pitkänen Oy`,
    attachments: [{ name: 'lasku1875.pdf' }],
  },
  {
    name: 'kuvittaja, lastenkirja',
    subject: 'Lasku 22 / Hilla-kirjan kuvat 1–6',
    body: `Hei Elina,

kuvat 1–6 ovat kansiossa. Kettu sai punaisemman hännän, niin kuin toivoit palaverissa.

6 kuvaa x 180 € = 1 080 €
Lasku 22, eräpäivä keskiviikko 16.12.2026
Maksu tilille FI78 8822 9779 7317 85, saaja Tmi Aura Lindfors

Loput kuusi kuvaa tulevat tammikuun lopussa, jos tyttäreni vesirokko ei tartu minuun.

Halauksia
Aura`,
    attachments: [{ name: 'lasku22.pdf' }],
  },
  {
    name: 'kuntosalivalmentaja, osamaksu pyynnöstä',
    subject: 'Lasku 805, maksat kolmessa osassa',
    body: `Moi Mikko,

totta kai voit maksaa osissa, mukava että kysyit.

Lasku 805, valmennusjakso 360 €:
120 € 4.12.2026
120 € 4.1.2027
120 € 4.2.2027

Tili FI68 1877 2783 7174 77, viite 80509 joka kerralla. Lisäkuluja ei tule.

Huomenna jalkapäivä, nuku hyvin.

t. Ville-Veikko Kallio, PT Kallio`,
    attachments: [],
  },
  {
    name: 'siivooja, osa maksettu',
    subject: 'Lasku 389: puuttuu vielä 40 €',
    body: `Hei Orvokki,

kiitos maksusta! Laskusta 389 (190 €) tuli tilille 150 €, eli 40 € on vielä maksamatta. Luulen, että ikkunat jäivät laskusta huomaamatta, ne olivat sivulla kaksi.

Maksaisitko loput 40 € keskiviikkoon 2.12. mennessä?
Tili FI79 1297 7915 5231 33
Viite 38904

Uusi imuri kulkee nyt minun mukanani, teidän oma saa jäädä eläkkeelle.

Terveisin Svetlana Ivanova, Siivouspalvelu Kirkas`,
    attachments: [{ name: 'lasku389.pdf' }],
  },
  {
    name: 'metsuri, muistutus kaadoista',
    subject: 'Lasku 64 puiden kaadosta',
    body: `Päivää Irma,

joko pölkyt ovat mahtuneet hellaan, vai sahasinko liian pitkiä?

Kirjoitan siitä, että lasku 64, se könttähinta 450 €, on vielä maksamatta. Eräpäivä oli 11.11., voi olla että posti on taas sekoillut.
Käykö teille, jos maksatte viimeistään 7.12.?
Tili FI23 8569 3593 0253 23
Viestiin vaikka laskun numero.

Oravanpesä koivussa oli muuten tyhjä, katsoin kyllä ensin.

Terveisin
Erkki Laitila, Laitilan metsäpalvelu`,
    attachments: [],
  },
  {
    name: 'kampaaja, muistutus morsiamelle',
    subject: 'Morsiuskampaus 24.10. (lasku 517)',
    body: `Ihana Jasmin,

näin kuvat, olit upea! Ja pinnit pysyi tuulesta huolimatta.

Häämatkan keskellä on lasku varmaan hukkunut, se oli maksettava jo 9.11. Ei hätää, laitan tiedot tähän vielä kerran:

Kampaus ja koekampaus yhteensä 195 €
Laskun numero: 517
Uusi maksupäivä: ma 7.12.2026
Tili: FI59 4053 0833 5972 20 (Hiushuone Heli)

Helmikampa on äidilläsi, annoin sen hänelle illalla.

Onnea teille molemmille
Heli Ruuska`,
    attachments: [],
  },
  {
    name: 'konsultti, verkkolasku lisäksi',
    subject: 'Lasku 2026-031, työpaja 18.11.',
    body: `Hei Outi,

kiitos hyvästä työpajasta, fläppien kuvat ovat liitteenä. Seinään jäi yksi post-it, siinä lukee "lisää kahvia", ja olen samaa mieltä.

Työpajapäivä tilauksenne mukaan 1 000 €
Alv 25,5 % 255 €
Yhteensä 1 255 €

Lasku 2026-031, eräpäivä 16.12.2026
Tili FI18 1457 7325 5022 51, viite 202 60312

Sama lasku tuli teille myös verkkolaskuna, maksattehan vain toisen.

Parhain terveisin
Petra Sundqvist, Sundqvist Konsultointi`,
    attachments: [{ name: 'lasku-2026-031.pdf' }, { name: 'fläpit.pdf' }],
  },
  {
    name: 'sähkömies, hinta alle arvion',
    subject: 'Lasku 933, autotallin pistorasiat',
    body: `Moi Sakari,

hyviä uutisia: työ meni arvioitua nopeammin, joten hinta laski 340 eurosta 295 euroon.

Lasku 933
295 € sis. alv ja tarvikkeet
Eräpäivä 8.12.2026
FI02 1242 1931 8386 47
Viite 93305

Mittauspöytäkirja on liitteenä, säilytä se talon papereissa. Sulaketaulun kansi narisee, se ei ole vaarallista.

Kiitos!
Jere Nurmi, Sähkö-Nurmi`,
    attachments: [{ name: 'lasku933.pdf' }, { name: 'mittaus.pdf' }],
  },
]
