/** Finnish invoice mails, reminders and estimates by trades, offices and studios from Helsinki to Lapland, and such as only look harsh. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'graafikko Tampereelta, ensimmäinen lasku, rento',
    subject: 'Lasku 2026-031, kahvilan ruokalistat',
    body: `Moi Jenni!

Kiitos vielä kivasta projektista, ruokalistoista tuli tosi nätit. Painotalo lupasi ne teille maanantaiksi.

Tässä lasku 2026-031: taitto 8 tuntia, yhteensä 502,00 € (sis. alv 25,5 %). PDF on liitteenä.

Laita maksu tulemaan sitten kun ehdit, ei tässä mikään hoppu oo.

Halauksin
Veera`,
    attachments: [{ name: 'lasku-2026-031.pdf' }],
    known: [
      ['dueDate', 'sitten kun ehdit'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'putkimies Oulusta, toinen muistutus murteella',
    subject: 'Lasku 1187 vielä auki',
    body: `Terve Reijo

Lasku 1187 vesivahingon korjjauksesta (1 240,00 €) on vieläki maksamatta. Eräpäivä oli 2.11.2026.

Mie en oo mikkään pankki, joka lainaa ihimisille ilimaseksi. Putket kyllä kelepas heti ku vesi lattialla lainehti, mutta maksumies kattoaa näköjään muualle.

Maksa tilille FI56 5754 3467 0653 80, viite 1 18701, 4.12.2026 mennessä.

Jouko`,
    known: [],
    unseen: [
      ['tone', 'Mie en oo mikkään pankki, joka lainaa ihimisille ilimaseksi'],
      [
        'tone',
        'Putket kyllä kelepas heti ku vesi lattialla lainehti, mutta maksumies kattoaa näköjään muualle',
      ],
    ],
  },
  {
    name: 'tilitoimisto Kouvolasta, virkakielinen muistutus',
    subject: 'Maksukehotus, lasku 20488',
    body: `Arvoisa asiakas

Täten saatamme tiedoksenne, että allekirjoittaneen toimiston laskua 20488, määrältään 386,54 €, ei ole tilillämme havaittu.

Pyydämme ystävällisesti suorittamaan saatavamme ensi tilassa tilille FI66 5172 5106 9117 95 viitteellä 2 04880.

Mikäli maksu on jo tapahtunut, on tämä kirje aiheeton.

Kunnioittaen
Tilipalvelu Hännikäinen Ky`,
    known: [
      ['jargon', 'Täten saatamme tiedoksenne'],
      ['jargon', 'allekirjoittaneen'],
      ['jargon', 'suorittamaan saatavamme'],
      ['dueDate', 'ensi tilassa'],
      ['jargon', 'Mikäli'],
      ['jargon', 'on tämä kirje aiheeton'],
    ],
    unseen: [],
  },
  {
    name: 'hääkuvaaja Porvoosta, nolostelee muistutuksessa',
    subject: 'Hääkuvien lasku 88',
    body: `Hei Anna ja Mikko,

toivottavasti häämatka oli ihana! Kuvagalleria on ollut auki viikon ja ilmeisesti mummikin on jo ladannut kuvia.

Anteeksi tuhannesti, että vaivaan teitä näin tylsällä asialla. Melkein hävettää painaa lähetä-nappia, mutta lasku 88 (1 850,00 €) olisi vielä maksamatta. Eräpäivä oli 16.11.2026.

Uusi maksupäivä voisi olla 3.12.2026. Tili on FI80 5541 8172 0912 31 ja viite 88019.

Lämpimin terveisin
Sanni`,
    known: [['tone', 'Anteeksi tuhannesti']],
    unseen: [['tone', 'Melkein hävettää painaa lähetä-nappia']],
  },
  {
    name: 'kääntäjä Turusta, viikonpäivä ei täsmää',
    subject: 'Lasku 2026/77 – käyttöohjeen käännös',
    body: `Hyvä Katriina Lehto,

käännös on toimitettu eilen, ja tässä siitä lasku 2026/77.

Käännös suomi–ruotsi, 6 200 sanaa: 930,00 €
Alv 25,5 %: 237,15 €
Yhteensä: 1 167,15 €

Eräpäivä on perjantai 9.12.2026. Tilinumero FI52 5014 7470 2780 35, viite 20 26778.

Jos tekstiin tulee muutoksia, teen ne mielelläni.

Ystävällisin terveisin
Petra Sjöblom`,
    known: [['dueDate', 'perjantai 9.12.2026']],
    unseen: [],
  },
  {
    name: 'kirvesmies Kuhmosta, lasku yllätystöillä',
    subject: 'Terassi, lasku 56',
    body: `Moro

Terassi on nyt valmis ja roskat viety. Sovittiin 3 200 €, mutta siinä tuli sitten vähän kaikenlaista matkan varrella, niin loppusumma on 3 740,00 €. Portaatkin näyttivät sen verran lahoilta että pistin ne uusiksi samalla.

Lasku nro 56, maksu 10.12.2026 mennessä tilille FI36 7996 9296 7763 56, viite 56009.

Terv. Esa Moilanen`,
    known: [],
    unseen: [
      ['surprise', 'siinä tuli sitten vähän kaikenlaista matkan varrella'],
      ['surprise', 'pistin ne uusiksi samalla'],
    ],
  },
  {
    name: 'kengittäjä Hausjärveltä, kiukkuinen muistutus',
    subject: 'Lasku 340',
    body: `Hei Tiina,

lasku 340 Ruskan ja Pilven kengityksestä, 220 €, on edelleen maksamatta. Eräpäivä oli 30.10.2026.

Jos rahoja ei kuulu, niin ensi kerralla en tule pihaan, ja hevoset saa kävellä paljain kavioin. Tallilla puhutaan muutenkin, ja kohta jokainen Kanta-Hämeen kengittäjä tietää kenelle ei kannata ajaa.

Tili FI19 3939 1681 5984 78, viite 34034. Maksu viimeistään 2.12.2026.

Pasi`,
    known: [],
    unseen: [
      ['tone', 'ensi kerralla en tule pihaan, ja hevoset saa kävellä paljain kavioin'],
      ['tone', 'kohta jokainen Kanta-Hämeen kengittäjä tietää kenelle ei kannata ajaa'],
    ],
  },
  {
    name: 'verkkokehittäjä Espoosta, startup-kieltä',
    subject: 'Lasku 214 / lokakuun sprintit',
    body: `Moikka Otto,

lokakuun sprintit on nyt paketissa ja staging siirretty tuotantoon. Lasku 214 liitteenä: 40 h x 85 €, 3 400,00 € + alv 867,00 €, yhteensä 4 267,00 €.

Maksuehto net 14, eli olis kiva saada rahat ASAP. Meidän kassa on nyt vähän teidän varassa. Tili FI72 7995 8888 9707 82, viite 21403.

Palataan marraskuun tunteihin ensi viikolla.

/Niko`,
    attachments: [{ name: 'lasku_214.pdf' }],
    known: [
      ['dueDate', 'net 14'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [['tone', 'Meidän kassa on nyt vähän teidän varassa']],
  },
  {
    name: 'siivousyritys Vantaalta, kolmas muistutus',
    subject: 'VIIMEINEN VAROITUS: lasku 5521',
    body: `Hei,

laskun 5521 (yhteensä 689,00 €) eräpäivä oli 14.9.2026. Olemme lähettäneet kaksi muistutusta. Rappukäytävät on kyllä kuljettu puhtain kengin, mutta siivooja on jätetty nuolemaan näppejään.

Jos maksua ei ole tilillämme 30.11.2026 mennessä, ryhdymme oikeudellisiin toimenpiteisiin ilman eri ilmoitusta. Muistakaa myös, että luottotietomerkintä seuraa teitä vuosia.

Tilinumero FI03 5746 3490 8409 41, viite 5 52105.

Kiillon Siivouspalvelu Oy`,
    known: [
      ['tone', 'VIIMEINEN VAROITUS'],
      ['tone', 'ryhdymme oikeudellisiin toimenpiteisiin'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [
      ['tone', 'siivooja on jätetty nuolemaan näppejään'],
      ['tone', 'luottotietomerkintä seuraa teitä vuosia'],
    ],
  },
  {
    name: 'pianonsoitonopettaja Jyväskylästä, laskuvirhe',
    subject: 'Marraskuun pianotunnit, lasku 11/26',
    body: `Hei Minna,

Oskari on edistynyt hienosti, ja joululaulu sujuu jo molemmin käsin!

Marraskuun lasku 11/26: neljä tuntia à 42 €, yhteensä 178 €. Maksaisitko sen 7.12.2026 mennessä tilille FI56 5253 8457 8317 88? Viite on 11264.

Ensi kuussa on kolme tuntia, koska itsenäisyyspäivän jälkeen olen matkoilla.

Terveisin Eeva`,
    known: [['consistency', '178 €']],
    unseen: [],
  },
  {
    name: 'lumenauraaja Sotkamosta, mahdoton päivä',
    subject: 'Auraus marraskuu lasku 19',
    body: `Päivää.

Aurattu pihatie 5 kertaa á 35 e. Yhteensä 175 e. Lasku 19.
Eräpäivä 31.11.2026.
Tili FI77 3939 4076 7426 77 viite 19004

Hiekoitus aloitetaan kun lauhtuu.

T. Heikki Tolonen`,
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },
  {
    name: 'kynsistudio Lahdesta, mainos muistutuksessa',
    subject: 'Muistutus laskusta 902',
    body: `Heippa Sini!

Muistuttelen laskusta 902, 68,00 €. Eräpäivä oli 18.11.2026, joten maksaisitko sen maanantaina 30.11.2026?

Samalla vinkki: joulukuun geelikynnet nyt -20 %, varaa aikasi pian! Ja jos tuot kaverin, saatte molemmat rasvahoidon kylkiäisenä.

Tili FI50 5794 1862 9560 98, viite 90201.

Pus, Jonna / Studio Hohde`,
    known: [['incentive', 'nyt -20 %, varaa aikasi pian']],
    unseen: [['incentive', 'jos tuot kaverin, saatte molemmat rasvahoidon kylkiäisenä']],
  },
  {
    name: 'johtamiskonsultti Helsingistä, täyttämätön pohja',
    subject: 'Lasku 2026-118 [ASIAKAS]',
    body: `Hyvä yhteistyökumppani,

kiitos rakentavasta työpajasta. Olen iloinen siitä, miten avoimesti johtoryhmänne keskusteli rooleista.

Lasku 2026-118 työpajapäivästä: 1 800,00 € + alv 459,00 € = 2 259,00 €. Eräpäivä on XX.12.2026. Maksun voi tehdä tilille FI79 2877 0862 2806 39 viitteellä 202 61188.

Seuraavaan tapaamiseen
Marketta Aho-Virtanen`,
    known: [
      ['consistency', '[ASIAKAS]'],
      ['consistency', 'XX.12.2026'],
    ],
    unseen: [],
  },
  {
    name: 'verhoilija Raumalta, väärä IBAN',
    subject: 'Nojatuolin verhoilu, lasku 73',
    body: `Hei Pirkko,

nojatuoli on valmis ja odottaa noutoa verstaalla. Arkisin olen paikalla neljään. Jouset olivat ihan loppu, niin panin uudet kysymättä, ne ovat hinnassa.

Lasku 73: työ ja kangas yhteensä 540,00 €. Maksupäivä on 11.12.2026, tili FI61 4055 3759 1816 13 ja viite 73040.

Terveisin
Arto Vainio`,
    known: [['payment', 'FI61 4055 3759 1816 13']],
    unseen: [['surprise', 'panin uudet kysymättä, ne ovat hinnassa']],
  },
  {
    name: 'tapahtumajärjestäjä Kuopiosta, korttinumero',
    subject: 'Pikkujoulujen lasku 404',
    body: `Hei Timo!

Kiitos, että saimme järjestää pikkujoulut. Palaute oli huikeaa, varsinkin karaokesta.

Lasku 404 on 2 510,00 € (sis. alv). Bändi veti vielä puoli tuntia päälle, ja se tietysti näkyy hinnassa. Bändin matkat maksoin firmanne kortilla 4111 1111 1111 1111, kuten sovittiin, joten ne eivät ole tässä.

Tilimme on FI46 2371 0445 8604 86, viite 40400, eräpäivä 9.12.2026.

Heidi`,
    known: [['payment', '4111 1111 1111 1111']],
    unseen: [['surprise', 'veti vielä puoli tuntia päälle, ja se tietysti näkyy hinnassa']],
  },
  {
    name: 'arkkitehti Vaasasta, summa eri otsikossa',
    subject: 'Lasku 26-45, 3 765,00 €',
    body: `Hei Johan,

luonnosvaihe on hyväksytty ja rakennuslupakuvat aloitetaan viikolla 50.

Naapurien kuuleminen on tehty, eikä kummallakaan ollut huomautettavaa. Kaupungin rakennusvalvonta toivoi julkisivuun tummempaa sävyä, joten lähetän kaksi vaihtoehtoa maanantaina.

Lasku 26-45 luonnosvaiheesta on 3 675,00 € (sis. alv 25,5 %). Hinta nousi hieman siitä mitä arvioin, kun pohjaa piirrettiin niin moneen kertaan. Eräpäivä on 16.12.2026. Tili FI83 4055 4321 8476 40, viite 2 64503.

Parhain terveisin
Kristiina Backlund`,
    known: [['consistency', '3 675,00 €']],
    unseen: [['surprise', 'Hinta nousi hieman siitä mitä arvioin']],
  },
  {
    name: 'hieroja Seinäjoelta, syyllistävä muistutus',
    subject: 'Hieronnat, lasku 215',
    body: `Hei Kari,

lasku 215 on vielä maksamatta. Kolme hierontaa à 55 €, yhteensä 165 €, eräpäivä oli 9.11.

Mulla on kaksi lasta elätettävänä ja joulu tulossa, mieti sitä. Itse kyllä tulin sunnuntainakin paikalle, kun sun selkä oli jumissa.

Toivon, että se hoituu 1.12.2026 mennessä. FI51 5101 6499 2872 03, viite 21500.

Riikka`,
    known: [['tone', 'Mulla on kaksi lasta elätettävänä']],
    unseen: [['tone', 'Itse kyllä tulin sunnuntainakin paikalle']],
  },
  {
    name: 'IT-konsultti Oulusta, tarjous ammattikielellä',
    subject: 'Hinta-arvio: varastojärjestelmän integraatio',
    body: `Hei Sari,

kiitos hyvästä palaverista tiistaina. Kävin rajapinnan dokumentaation läpi, ja työ vaikuttaa selkeältä.

Arvio: määrittely 2 pv ja toteutus 8 pv. Hinta on indikatiivinen, laskutus T&M-pohjalla. Yhteensä 7 900 € + alv 2 014,50 € = 9 914,50 €.

Scope creep hinnoitellaan erikseen change request -menettelyllä. Arvio on voimassa 18.12.2026 asti. Halvemmallakin joku varmasti tekee, mutta sitten ei kannata tulla meille korjauttamaan.

Antti Kemppainen`,
    known: [
      ['jargon', 'indikatiivinen'],
      ['jargon', 'T&M-pohjalla'],
      ['jargon', 'Scope creep'],
      ['jargon', 'change request -menettelyllä'],
    ],
    unseen: [['tone', 'sitten ei kannata tulla meille korjauttamaan']],
  },
  {
    name: 'sähköasentaja Mikkelistä, vanha laskupohja',
    subject: 'Lasku 3310',
    body: `Hei,

lasku 3310 sähköpääkeskuksen vaihdosta mökillä.

Työ 9 h à 60 € 540,00 €
Tarvikkeet 610,00 €
Yhteensä 1 150,00 €

Maksuehto 14 pv netto, viivästyskorko korkolain mukaan, huomautusaika 8 pv. Tili FI19 2536 7683 0605 23, viite 3 31067.

Vesa Pulkkinen`,
    known: [
      ['dueDate', '14 pv netto'],
      ['jargon', 'viivästyskorko korkolain mukaan'],
      ['jargon', 'huomautusaika 8 pv'],
    ],
    unseen: [],
  },
  {
    name: 'eläkeläiskutoja Kauhajoelta, piikikäs muistutus',
    subject: 'Räsymatot',
    body: `Hyvää päivää rouva Koskela,

räsymatot on teillä nyt kaks kuukautta lattialla, lasku 14 on 260 euroa ja eräpäivä oli 12.10.2026.

Teillä on varmaan niin paljon hienoja menoja, ettei tavallisen kutojan lappu sinne joukkoon mahdu. Minä olen kasvanut siihen, että velat maksetaan ennen kuin matolla kävellään.

Maksun voi laittaa tilille FI38 1760 6041 9133 98 viitteellä 14096. Toivon sen perille 4.12.2026 mennessä.

Terveisin Helvi Yli-Hukkala`,
    known: [],
    unseen: [
      [
        'tone',
        'Teillä on varmaan niin paljon hienoja menoja, ettei tavallisen kutojan lappu sinne joukkoon mahdu',
      ],
      ['tone', 'velat maksetaan ennen kuin matolla kävellään'],
    ],
  },
  {
    name: 'virolainen rakentaja Vantaalla, ei äidinkieli',
    subject: 'Lasku 61 kylpyhuone',
    body: `Tere Matti,

kylpyhuone nyt valmis, kaikki laatta paikalla ja silikoni kuiva huomenna.

Lasku 61, hinta 4 600 euro. Minä tein myös seinä eteisessä, siitä tuli lisää 380, sinä varmaan ymmärrä. Kaikki yhteensä 4 980 euro.

Maksa nopeasti, miehet odottaa palkka. Tili FI63 4055 1697 4075 61 viite 61010.

Kiitos, Tarmo`,
    known: [['dueDate', 'Maksa nopeasti']],
    unseen: [
      ['surprise', 'siitä tuli lisää 380'],
      ['tone', 'miehet odottaa palkka'],
    ],
  },
  {
    name: 'kuljetusyrittäjä Kemistä, tyly',
    subject: 'lasku',
    body: `Muutto ajettu 21.11. Kemi–Rovaniemi. 480 e. Maksu heti. Portaita oli muuten tuplasti se mitä puhelimessa väitit.

Lehtola`,
    known: [
      ['dueDate', 'Maksu heti'],
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'Portaita oli muuten tuplasti se mitä puhelimessa väitit']],
  },
  {
    name: 'puutarhuri Salosta, kaksi eräpäivää',
    subject: 'Lasku 120, eräpäivä 8.12.2026',
    body: `Hei Marja-Leena,

omenapuut on leikattu ja ruusut peitelty talveksi. Oksat jätin kompostin viereen, kuten toivoit.

Lasku 120 on 310,00 €. Maksathan sen 15.12.2026 mennessä tilille FI20 5954 7370 0446 46, viite 12001.

Mukavaa talvea!
Tuomas`,
    known: [['dueDate', '15.12.2026']],
    unseen: [],
  },
  {
    name: 'koodari Joensuusta, liite unohtui',
    subject: 'Lasku 2026-9',
    body: `Moi,

liitteenä lasku 2026-9 marraskuun ylläpidosta, 301,20 € sis. alv. Eräpäivä 10.12.2026, tili FI71 8777 9106 6935 05, viite 2 02691.

Päivitin samalla WordPressin ja lisäosat, varmuuskopio on otettu sunnuntaina.

Jaakko`,
    known: [['missing', 'attachment']],
    unseen: [],
  },
  {
    name: 'nuohooja Iisalmesta, mennyt eräpäivä ensimmäisessä laskussa',
    subject: 'Nuohous 23.11.2026, lasku 2981',
    body: `Hei!

Kävin maanantaina nuohoamassa kaksi hormia ja saunan kiukaan. Hormit ovat kunnossa, mutta liesituulettimen suodatin kannattaa pestä.

Lasku 2981, yhteensä 112,00 €. Eräpäivä on 5.11.2026.
Tili FI37 1601 7908 1445 59, viite 2 98100

Piirinuohooja M. Kauppinen`,
    known: [['dueDate', '5.11.2026']],
    unseen: [],
  },
  {
    name: 'viestintätoimisto Helsingistä, monitulkintainen päivä',
    subject: 'Lasku 1042 / lehdistötiedotteet',
    body: `Hei Laura,

lokakuun lehdistötiedotteista tuli hieno osumamäärä, yhteenveto tulee teille perjantaina.

Lasku 1042: kolme tiedotetta, yhteensä 1 506,00 € sis. alv 25,5 %. Due date 04/12/2026. Tili FI37 2756 9467 8588 28 ja viite 1 04207.

Terveisin
Emmi`,
    known: [
      ['dueDate', '04/12/2026'],
      ['jargon', 'Due date'],
    ],
    unseen: [],
  },
  {
    name: 'DJ Hämeenlinnasta, huutava muistutus',
    subject: 'LASKU 33 MAKSAMATTA!!!',
    body: `Hei,

soitin teidän häissä 26.9. ja porukka tanssi neljään. Lasku 33, 650 €, on maksamatta, eräpäivä oli 12.10.2026.

NYT RAHAT TILILLE!! Neljä viestiä olen laittanut ja vastaus on pyöreä nolla, hyvää käytöstä sekin.

FI48 3939 6880 0306 86, viite 33006, takaraja 27.11.2026.

DJ Rane`,
    known: [
      ['tone', 'LASKU 33 MAKSAMATTA!!!'],
      ['tone', 'NYT RAHAT TILILLE!!'],
    ],
    unseen: [['tone', 'vastaus on pyöreä nolla, hyvää käytöstä sekin']],
  },
  {
    name: 'saunanrakentaja Taivalkoskelta, moralisoiva',
    subject: 'Rantasauna, loppuerä',
    body: `Terve Pentti

Saunan loppuerä, lasku 27, 2 900,00 €, on vielä auki. Eräpäivä oli 6.11.2026.

Hormin tarkastuspöytäkirja tuli nuohoojalta ja panin sen postiin. Laiturin tolpat katotaan sitte keväällä, kun jäät on lähteny.

Kunnon ihmiset maksavat laskunsa ajallaan. Meillä päin on tapana, että sana pitää, mutta etelässä taitaa olla toisin.

Maksa viimeistään 30.11.2026 tai tulen hakemaan kiukaan pois. Tili FI45 3939 6948 4597 78, viite 27009.

Veikko Manninen`,
    known: [['tone', 'Kunnon ihmiset maksavat laskunsa ajallaan']],
    unseen: [
      ['tone', 'etelässä taitaa olla toisin'],
      ['tone', 'tulen hakemaan kiukaan pois'],
    ],
  },
  {
    name: 'isännöintitoimisto Kotkasta, virallinen uhkaus',
    subject: 'Muistutus laskusta 88014',
    body: `Hyvä osakas,

kirjanpitomme mukaan lasku 88014 autopaikan remontista, 420,00 €, on maksamatta. Eräpäivä oli 21.9.2026. Talon muut osakkaat ovat hoitaneet osuutensa moitteetta.

Parkkipaikan asfaltti valmistui elokuussa, ja lämmitystolpat kytketään päälle joulukuun alussa. Tolppien avaimet saa huoltomieheltä arkisin kello 8–15.

Kehotamme Teitä maksamaan summan viimeistään 7.12.2026 uhalla, että saatava peritään oikeusteitse kaikkine kuluineen. Edellä mainitun johdosta pyydämme huomioimaan, että viivästyskorko lasketaan eräpäivästä alkaen.

Tili FI54 3939 6713 0147 17, viite 8 80149.

Kymenlaakson Kiinteistöhoiva Oy`,
    known: [
      ['tone', 'uhalla, että saatava peritään oikeusteitse'],
      ['jargon', 'Edellä mainitun johdosta'],
      ['jargon', 'pyydämme huomioimaan, että'],
    ],
    unseen: [['tone', 'Talon muut osakkaat ovat hoitaneet osuutensa moitteetta']],
  },
  {
    name: '16-vuotias ruohonleikkaaja Naantalista, unohti summan',
    subject: 'lasku 3 nurmikko ja lehdet',
    body: `Moi Raili!

Haravoin nyt loput lehdet ja vein säkit kompostille. Tää oli tän vuoden viimeinen kerta, keväällä jatketaan jos sopii.

Tän laskun numero on 3. Voit maksaa MobilePaylla 040 123 4567 joskus tällä viikolla tai ens viikolla.

t. Eetu`,
    known: [['missing', 'total']],
    unseen: [['dueDate', 'joskus tällä viikolla tai ens viikolla']],
  },
  {
    name: 'copywriter Helsingistä, ankkuriton maksuaika',
    subject: 'Lasku 58 / joulukampanja',
    body: `Hei Ilona,

joulukampanjan tekstit ovat nyt kansiossa, ja otsikkovaihtoehdot saat valita rauhassa.

Lasku 58: yhteensä 752,99 € sis. alv. Maksu kahden viikon kuluessa tilille FI62 8749 1874 1841 43, viite 58052.

Ihanaa adventtia!
Saara`,
    known: [['dueDate', 'kahden viikon kuluessa']],
    unseen: [],
  },
  {
    name: 'kakkuleipuri Kokkolasta, ylenpalttinen pahoittelu',
    subject: 'Nimipäiväkakun lasku 41',
    body: `Voi Päivi kulta,

olen niin kamalan pahoillani, että lasku tulee vasta nyt! Olen ihan toivoton näissä papereissa, saat haukkua minut pystyyn.

Kakku 24 hengelle, lasku 41, 144,00 €. Eräpäivä 9.12.2026, tili FI97 1717 4248 3285 71, viite 41072.

Toivottavasti mansikkatäyte maistui!
Maarit`,
    known: [['tone', 'olen niin kamalan pahoillani']],
    unseen: [['tone', 'Olen ihan toivoton näissä papereissa, saat haukkua minut pystyyn']],
  },
  {
    name: 'pitopalvelu Porista, lisähintaa ilman sopimusta',
    subject: 'Muistotilaisuus 14.11., lasku 266',
    body: `Hyvä Hannele,

kiitos, että saimme hoitaa isänne muistotilaisuuden. Otamme osaa suruun.

Lasku 266:
Lounas 45 hengelle à 28 € 1 260,00 €
Kakkukahvit 45 hengelle à 9 € 405,00 €
Lisäpalvelut 180,00 €
Yhteensä 1 845,00 €

Lisäpalvelut-rivi johtuu siitä, että tarjoilijat joutuivat jäämään pidempään kuin alun perin ajateltiin. Eräpäivä on 11.12.2026, tili FI04 1338 3807 6427 02, viite 26602.

Lämmin osanottomme
Pitopalvelu Hellan Lämpö`,
    known: [],
    unseen: [['surprise', 'tarjoilijat joutuivat jäämään pidempään kuin alun perin ajateltiin']],
  },
  {
    name: 'mehiläistarhaaja Loimaalta, väsynyt muistutus',
    subject: 'Hunajalasku 150',
    body: `Hei Leena

Kaupalle toimitettu 60 purkkia à 7 €, yhteensä 420 €, lasku 150. Eräpäivä oli 13.11.2026.

En enää jaksa juosta joka syksy samojen rahojen perässä. Pieni tuottaja kaatuu tällaiseen, mutta eihän se ison kaupan yöunia vie.

Maksattehan 4.12.2026 mennessä: FI31 5621 4203 6489 28, viite 15082.

Kalle Suominen`,
    known: [],
    unseen: [
      ['tone', 'En enää jaksa juosta joka syksy samojen rahojen perässä'],
      ['tone', 'Pieni tuottaja kaatuu tällaiseen, mutta eihän se ison kaupan yöunia vie'],
    ],
  },
  {
    name: 'autokorjaamo Kajaanista, auto panttina',
    subject: 'Corollan huolto, lasku 7719',
    body: `Moro!

Jakohihna vaihdettu, jarrupalat edestä uusittu. Takapyörän laakeri ujeltaa, kannattaa katsoa keväällä.

Lasku 7719, 689,90 €. Avaimet saa kun raha on näkynyt, ei minuuttiakaan ennen. Ollaan tässä muutama kerta poltettu näppimme, kun on luotettu sanaan.

Eräpäivä 30.11.2026, FI46 5069 9495 9190 76, viite 7 71902.

Korjaamo Heikkinen`,
    known: [],
    unseen: [
      ['tone', 'Avaimet saa kun raha on näkynyt, ei minuuttiakaan ennen'],
      ['tone', 'Ollaan tässä muutama kerta poltettu näppimme'],
    ],
  },
  {
    name: 'videotuottaja Turusta, englannin sekaa',
    subject: 'Lasku 2026-64, brändivideo',
    body: `Moi Elias,

final cut on hyväksytty, joten laitan laskun menemään. Kakkosversio someen tulee huomenna.

Lasku 2026-64, yhteensä 4 392,50 € sis. alv. Maksu EOM, jooko? Lisäisittekö PO-numeron remittanceen, niin ei tule sekaannusta. Jos peruutatte kakkososan, kill fee on 50 %.

FI49 5351 5871 3900 12, viite 20 26642

Jesse`,
    known: [
      ['dueDate', 'EOM'],
      ['jargon', 'PO-numeron'],
      ['jargon', 'remittanceen'],
      ['jargon', 'kill fee'],
    ],
    unseen: [],
  },
  {
    name: 'tulkki Helsingistä, passiivis-aggressiivinen',
    subject: 'Toinen muistutus, lasku 812',
    body: `Hyvä vastaanottaja,

kuten varmasti hyvin tiedätte, laskun 812 eräpäivä oli 26.10.2026. Lasku koskee kahta tulkkausta terveysasemalla, 6.10. ja 8.10., ja molemmista on vahvistus varausjärjestelmässänne. Summa on 376,50 €.

Oletan, että edellinen viestini päätyi samaan pinoon kuin lasku itse. Teidän kokoisessanne organisaatiossa luulisi löytyvän joku, joka osaa painaa maksunappia.

Pyydän maksua 3.12.2026 mennessä tilille FI04 4055 3322 7658 43 viitteellä 81278.

Nadia Haddad, oikeustulkki`,
    known: [['tone', 'kuten varmasti hyvin tiedätte']],
    unseen: [
      ['tone', 'Oletan, että edellinen viestini päätyi samaan pinoon kuin lasku itse'],
      ['tone', 'luulisi löytyvän joku, joka osaa painaa maksunappia'],
    ],
  },
  {
    name: 'personal trainer Espoosta, uhkaa julkisuudella',
    subject: 'PT-paketti, lasku 95',
    body: `Moi Joni,

lasku 95, 490 €, on edelleen auki. Eräpäivä oli 2.11.2026.

Sulla on aikaa perjantaihin 27.11.2026. Sen jälkeen laitan Instaan tarinan siitä, miten sun treenit on rahoitettu. Niin makaa kuin petaa.

Tili FI31 2028 1554 8545 07, viite 95086.

Mira`,
    known: [
      ['tone', 'Sulla on aikaa perjantaihin'],
      ['tone', 'Niin makaa kuin petaa'],
    ],
    unseen: [['tone', 'laitan Instaan tarinan siitä, miten sun treenit on rahoitettu']],
  },
  {
    name: 'polttopuukauppias Ruovedeltä, vajaa lasku',
    subject: 'Koivuklapit',
    body: `Päivää

Kuusi heittokuutiota koivua tuotu liiterin eteen lauantaina. Hinta 6 x 75 = 450 euroa. Pinotessa kannattaa jättää vähän ilmaväliä, pohjimmaiset oli vielä kosteita.

Rahat olis hyvä saada ennen kuin järvi menee umpeen.

Terveisin Aimo Ruovedeltä`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [['dueDate', 'ennen kuin järvi menee umpeen']],
  },
  {
    name: 'peliäänittäjä Tampereelta, ulkomainen asiakas ja väärä alv-tunnus',
    subject: 'Lasku 2026-17, äänisuunnittelu',
    body: `Hei Annika,

kiitos tilauksesta, uudet askeläänet löytyvät jaetusta kansiosta. Testasin ne eilen illalla pelin uusimmassa versiossa ja miksaus pitää.

Lasku 2026-17: 1 400,00 €. Reverse charge, joten alv ei tule päälle. Alv-tunnukseni on FI25495065.

Maksu 14.12.2026 tilille FI07 5021 1034 3296 66, viite 20 26176. Mahdolliset pankkikulut shared-periaatteella.

Ville-Veikko Salmi`,
    known: [
      ['jargon', 'Reverse charge'],
      ['payment', 'FI25495065'],
      ['jargon', 'shared-periaatteella'],
    ],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'kuvittaja Turusta, lyhyt ensimmäinen lasku',
    subject: 'Lasku 2026-12, kansikuva',
    body: `Hei Noora,

tässä lasku 2026-12 kansikuvasta, 753,00 € (sis. alv 25,5 %). Eräpäivä on 9.12.2026. Tili FI47 5586 5019 3051 19, viite 20 26121.

Kiitos hauskasta aiheesta!
Iida`,
  },
  {
    name: 'oikeudenkäyntitulkki, houkutin: käräjäoikeus työpaikkana',
    subject: 'Lasku 451, tulkkaus 19.11.',
    body: `Hei,

laskutan tulkkauksesta Pirkanmaan käräjäoikeudessa 19.11.2026. Istunto kesti kolme tuntia.

Lasku 451, yhteensä 301,20 €. Maksupäivä 10.12.2026, tili FI15 1659 3291 4305 08, viite 45104.

Terveisin
Ahmed Yusuf`,
  },
  {
    name: 'putkiasentaja Kuopiosta, ystävällinen muistutus',
    subject: 'Muistutus: lasku 778',
    body: `Terve Ilkka

Lasku 778, 265 €, on vielä maksamatta. Eräpäivä oli 18.11.2026. Maksaisitko sen 2.12.2026 mennessä tilille FI70 2722 8476 5922 62, viite 77800?

Jos maksu on jo matkalla, tästä viestistä ei tarvitse välittää. Ja jos hana vielä tiputtaa, soita.

Harri`,
  },
  {
    name: 'teatteriohjaaja Lappeenrannasta, houkutin: näytelmän nimi',
    subject: 'Lasku 8, Viimeinen varoitus',
    body: `Hei Outi,

näytelmä Viimeinen varoitus sai ensi-iltansa lauantaina, ja yleisö nauroi oikeissa kohdissa.

Lasku 8 ohjaustyöstä on 2 400,00 €. Eräpäivä on 11.12.2026, tili FI48 7998 9266 5862 47 ja viite 80046.

Kiitos koko työryhmälle,
Sampo`,
  },
  {
    name: 'siivooja Rovaniemeltä, kuukausilasku',
    subject: 'Marraskuun siivous, lasku 11-2026',
    body: `Hei Maija,

marraskuussa siivosin neljä kertaa, à 60 €, yhteensä 240 €. Laskun numero on 11-2026.

Maksathan 8.12.2026 mennessä: FI94 3939 9654 8337 80, viite 11 20264.

Avain on taas naapurissa.
Liisa`,
  },
  {
    name: 'kirvesmies Kangasniemeltä, sovittu lisätyö, houkutin',
    subject: 'Kuistin lasku 32',
    body: `Hei Seppo,

kuisti on valmis. Sovimme puhelimessa 12.11., että lisätyönä uusitaan myös räystäslauta 340 eurolla, ja se on laskussa omalla rivillään.

Kuisti 2 800,00 €
Räystäslauta 340,00 €
Yhteensä 3 140,00 €

Lasku 32, eräpäivä 14.12.2026, tili FI92 4055 0382 7151 14, viite 32007.

Taisto`,
  },
  {
    name: 'valokuvaaja Porista, hinta-arvio',
    subject: 'Hinta-arvio: yrityskuvat',
    body: `Hei Kirsi,

kiitos yhteydenotosta. Kuvaisin 12 henkilöä yhden aamupäivän aikana teidän toimistollanne.

Kuvaus 480,00 €
Kuvankäsittely 240,00 €
Alv 25,5 % 183,60 €
Yhteensä 903,60 €

Hinta on voimassa 31.12.2026 asti. Sopisiko teille tiistai 8.12.2026?

Terveisin
Juha Rantanen`,
  },
  {
    name: 'lakimiehen nettisivut, houkutin: perintä ja ulosotto aiheina',
    subject: 'Lasku 2026-88, verkkosivujen tekstit',
    body: `Hei Susanna,

tekstit sivuille Perintä, Ulosotto ja Velkajärjestely ovat valmiit, ja korjasin ne kommenttiesi mukaan.

Lasku 2026-88: kolme sivua à 160 €, 480,00 € + alv 122,40 € = 602,40 €. Eräpäivä on 9.12.2026. Tili FI48 5201 5142 3084 23, viite 20 26888.

Mukavaa viikon jatkoa
Henna`,
  },
  {
    name: 'maanviljelijä Ylivieskasta, aurauslasku',
    subject: 'Auraus lokakuu ja marraskuu',
    body: `Moi

Lasku 6. Kolme aurausta à 40 e, yhteensä 120 e. Maksupäivä 11.12.2026.
FI32 5374 3327 4308 16 viite 60066

Terv. Mauno`,
  },
  {
    name: 'kielenhuoltaja Helsingistä, osamaksu sovittu',
    subject: 'Lasku 199, toinen osa',
    body: `Hei Tuula,

kiitos ensimmäisestä osasta, 400,00 € saapui maanantaina. Kuten sovimme, toinen osa laskusta 199 on 400,00 € ja se maksetaan 18.12.2026. Sen jälkeen lasku on kokonaan maksettu.

Tili FI77 2829 7549 7116 38, viite 19907.

Terveisin
Anna-Kaisa Pirttilä`,
  },
  {
    name: 'kengittäjä Nurmeksesta, houkutin: kiireesti',
    subject: 'Lasku 210, Salaman kengitys',
    body: `Hei Jaana!

Hyvä että soitit kiireesti, kun kenkä irtosi: kavio säästyi ja Salama kävelee jo normaalisti.

Lasku 210, käynti ja kaksi kenkää, yhteensä 95 €. Eräpäivä 7.12.2026, tili FI23 7999 9254 2187 60, viite 21005.

Seuraava kengitys on viikolla 2.
Kaisa`,
  },
  {
    name: 'eläkkeellä oleva nikkari, hieno kohtelias lasku',
    subject: 'Linnunpönttöjä',
    body: `Hyvää iltaa Matti,

kaksitoista linnunpönttöä on maalattu ja pakattu. Hinta on 12 x 18 euroa eli 216 euroa, ja laskun numero on 4.

Voitte maksaa tilille FI42 3939 0653 6069 05 viitteellä 40044 15.12.2026 mennessä. Pöntöt saa hakea milloin vain, olen aina kotona.

Terveisin Onni Kärkkäinen, Pieksämäki`,
  },
  {
    name: 'myöhäinen muodollinen muistutus, rauhallinen',
    subject: 'Kolmas muistutus, lasku 3004',
    body: `Hyvä Olli Saarinen,

lasku 3004, 1 129,50 €, on 40 päivää myöhässä. Eräpäivä oli 16.10.2026. Korko kertyy eräpäivästä alkaen.

Pyydämme maksua 4.12.2026 mennessä tilille FI16 4055 1358 8580 37 viitteellä 3 00409. Jos laskussa on jotain epäselvää tai haluatte sopia maksusta osissa, soittakaa numeroon 050 765 4321.

Ystävällisin terveisin
Elina Ruuska, Ruuskan Kone Oy`,
  },
  {
    name: 'isännöitsijä, houkutin: ylimääräinen yhtiökokous',
    subject: 'Lasku 714, kokouspalvelu',
    body: `Hei,

ylimääräinen yhtiökokous pidettiin 17.11.2026, ja pöytäkirja on lähetetty osakkaille. Hinta on sopimuksemme mukainen.

Lasku 714, yhteensä 251,00 €. Eräpäivä on 10.12.2026, tili FI02 8208 6033 4951 02, viite 71408.

Terveisin
Pekka Jokela`,
  },
  {
    name: 'koiranulkoiluttaja Helsingistä, nuori ja rento',
    subject: 'Nallen lenkit, lasku 7',
    body: `Moikka!

Nalle oli taas ihan hassu, löysi Töölönlahdelta tennispallon ja kantoi sen kotiin asti.

Kymmenen lenkkiä à 15 € eli 150 €, lasku 7. Maksa vaikka heti tai viimeistään 7.12.2026, tili FI14 5371 4215 5275 91, viite 70072.

Aino`,
  },
  {
    name: 'kirjanpitäjä Vaasasta, kaksikielinen firma',
    subject: 'Lasku 5050 lokakuu',
    body: `Hei Camilla,

lokakuun kirjanpito on valmis ja alv-ilmoitus annettu.

Lasku 5050 on 188,25 € (sis. alv 25,5 %). Eräpäivä 9.12.2026. Tilinumero FI58 5474 2190 6822 54, viite 5 05000.

Tack och hälsningar
Ulf`,
  },
  {
    name: 'kalastustarvikkeiden valmistaja, houkutin: verkko ja Net 30',
    subject: 'Lasku 63, verkot',
    body: `Terve Raimo,

tässä lasku 63: kolme muikkuverkkoa mallia Net 30, à 58 €, yhteensä 174 €. Verkot lähtivät postiin tiistaina.

Eräpäivä on 11.12.2026. Tili FI49 1544 0372 7149 40, viite 63018.

Kireitä siimoja!
Jorma, Puumala`,
  },
  {
    name: 'kätilö-doula Tampereelta, lempeä',
    subject: 'Doulapalvelu, lasku 15',
    body: `Rakas Emilia,

onnea vielä pienestä pojasta! Oli suuri ilo olla mukana.

Lasku 15 sovitusta paketista on 650,00 €. Maksun ehtii tehdä 18.12.2026 mennessä tilille FI39 2617 5557 8763 07, viite 15037. Soita, jos imetyksestä tulee kysyttävää.

Halauksin Kati`,
  },
  {
    name: 'autokorjaamo Torniosta, lyhyt',
    subject: 'Lasku 9012, renkaanvaihto',
    body: `Päivää

Renkaat vaihdettu ja tasapainotettu, 80 €. Lasku 9012.
Eräpäivä 8.12.2026, FI04 7997 8037 3990 14, viite 9 01206.

Kesärenkaat on meillä hyllyssä 14.

Rengas-Aatu`,
  },
  {
    name: 'markkinoija, houkutin: alekampanja on itse työ',
    subject: 'Muistutus laskusta 307',
    body: `Hei Pia,

lasku 307 joulun alekampanjan mainoksista (-20 % paidoista ja housuista) on vielä auki. Summa on 878,50 € ja eräpäivä oli 20.11.2026.

Voisitko katsoa, onko se hyväksyttävänä jollakulla? Uusi maksupäivä on 4.12.2026, tili FI13 4055 9357 9212 84, viite 30708.

Terveisin
Rasmus`,
  },
  {
    name: 'ukrainalainen ompelija Kotkassa, ei äidinkieli',
    subject: 'Lasku 22 verhot',
    body: `Hei Sirpa,

minä ompelin verhot valmiiksi, neljä kappaletta. Yksi verho 30 euroa, yhteensä 120 euroa. Lasku numero 22.

Voitko maksaa 9.12.2026 mennessä? Tili FI95 8008 5106 3142 75, viite 22059. Verhot voit hakea joka päivä kello 10–17.

Kiitos paljon!
Oksana`,
  },
  {
    name: 'psykologi Helsingistä, houkutin: häpeä ja syyllisyys luennon aiheina',
    subject: 'Luento 18.11., lasku 1306',
    body: `Hyvä Jari,

kiitos kutsusta. Luento Häpeä ja syyllisyys työelämässä herätti paljon kysymyksiä, ja lähetin kalvot kaikille osallistujille.

Lasku 1306, yhteensä 1 004,00 € sis. alv. Eräpäivä on 14.12.2026, tili FI65 5178 3088 4769 31, viite 1 30608.

Ystävällisesti
Leila Mäkelä`,
  },
  {
    name: 'pitopalvelu Kuusamosta, tarkka erittely',
    subject: 'Yrityksen joulupöytä, lasku 450',
    body: `Hei Tarja,

kiitos tilauksesta! Joulupöydästä ei jäänyt kuulemma kuin yksi lanttulaatikko.

Buffet 30 hengelle à 34 € 1 020,00 €
Kuljetus 45,00 €
Yhteensä 1 065,00 €

Lasku 450 on liitteenä. Eräpäivä on 11.12.2026, tili FI40 5241 8263 8016 24, viite 45007.

Hyvää joulunodotusta!
Eija ja Rauno`,
    attachments: [{ name: 'lasku-450.pdf' }],
  },
  {
    name: 'remonttimies Hyvinkäältä, tarkistettu hinta hyväksytty',
    subject: 'Tarkistettu hinta-arvio, keittiö',
    body: `Hei Mari,

kävimme keskiviikkona läpi, että tasot vaihtuvat kiveen. Tässä uusi arvio hyväksyttäväksi ennen kuin tilaan mitään:

Kalusteet ja asennus 5 400 €
Kivitasot 1 350 €
Yhteensä 6 750 €

Aiempi arvio oli 6 100 €, joten ero on 650 €. Kerro 2.12.2026 mennessä, sopiiko tämä.

Tapio Laine`,
  },
  {
    name: 'lumenpudottaja, houkutin: uhka',
    subject: 'Katon lumityöt, lasku 12',
    body: `Hei,

poistimme katolta lumet, joten putoava jää ei ole enää uhka kulkijoille. Räystään yläpuoli on nyt puhdas.

Lasku 12, sovittu hinta 380,00 €. Maksupäivä 10.12.2026. Tili FI40 2417 4690 0987 72 ja viite 12098.

Katto-Veljet, Kajaani`,
  },
  {
    name: 'uimaopettaja Kouvolasta, lyhyt muistutus',
    subject: 'Uimakoulun lasku 64',
    body: `Hei Laura!

Uimakoulun laskun 64 (95 €) eräpäivä oli 20.11.2026, mutta maksua ei ole vielä näkynyt. Ehtisitkö maksaa sen 30.11.2026 mennessä? Tili FI74 7995 8028 7212 02, viite 64088.

Viljo osaa muuten jo sukeltaa altaan pohjaan.

Terkuin Saija`,
  },
  {
    name: 'it-tuki Joensuusta, kuukausilasku',
    subject: 'Lasku 2026-233, marraskuun tuki',
    body: `Moi Pauliina,

marraskuun tukilasku 2026-233: 4 tuntia à 80 €, 320,00 € + alv 81,60 € = 401,60 €.

Eräpäivä 10.12.2026, tili FI32 3939 6500 7572 88, viite 202 62336.

Tulostimen uusi ajuri toimii nyt kaikissa koneissa.

Otto`,
  },
  {
    name: 'runoilija, houkutin: anteeksi runon nimenä',
    subject: 'Runokeikka, lasku 2',
    body: `Hei kirjaston väki,

kiitos lämpimästä illasta Ylöjärvellä. Runon Anteeksi, anteeksi, anteeksi saa painaa seinälehteen, kun nimeni on mukana.

Lasku 2 esiintymisestä on 250,00 €. Eräpäivä on 16.12.2026. Tili FI82 4055 7235 9393 12, viite 20080.

Säde`,
  },
  {
    name: 'metsuri Lieksasta, murretta mutta kiltti',
    subject: 'Harvennus, lasku 17',
    body: `Terve Erkki

Harvennus on tehty, ja rankakasat jätin tien viereen niinku puhuttiin. Hirvijahti häiritti vähän, mutta hyvin ehittiin.

Lasku 17, kahen päivän työ à 320 €, yhteensä 640 €. Maksa 14.12.2026 mennessä tilille FI26 8896 3114 4792 43, viite 17064.

Pittää nähä keväällä!
Urho`,
  },
  {
    name: 'jalkapallovalmentaja, houkutin: rangaistus ja varoitus',
    subject: 'Valmennuspäivä, lasku 40',
    body: `Moi Kimmo,

valmennuspäivä meni hienosti. Harjoittelimme rangaistuspotkuja, eikä kukaan saanut varoitusta, vaikka kentällä oli vilskettä.

Lasku 40, 300,00 €. Eräpäivä 8.12.2026, tili FI87 5041 7306 7507 66, viite 40060.

Seuran tervehdys
Mika`,
  },
  {
    name: 'ääniteknikko Raahesta, virhe korjattu rauhallisesti',
    subject: 'Korjattu lasku 118',
    body: `Hei Anu,

edellisessä laskussa tuntimäärä oli väärin, pahoittelut siitä. Oikea määrä on 6 tuntia à 50 €, eli 300,00 €. Tämä lasku 118 korvaa aiemman.

Eräpäivä on 11.12.2026 ja tili FI35 1111 5588 1824 54, viite 11808.

Terveisin Lauri`,
  },
  {
    name: 'kasvihuoneyrittäjä Närpiöstä, toimituslasku',
    subject: 'Lasku 6620, joulutähdet',
    body: `Hei Birgitta,

toimitimme tänään 200 joulutähteä à 4 €, yhteensä 800,00 €. Muutama lehti taittui matkalla, vaihdamme ne torstaina.

Lasku 6620, eräpäivä 15.12.2026. Tili FI82 2284 0463 2171 10, viite 6 62008.

Bästa hälsningar
Sven Norrgård`,
  },
  {
    name: 'remonttifirma, houkutin: heti aamulla ja välittömästi',
    subject: 'Hissin huolto, lasku 8801',
    body: `Hei,

huoltomies tuli heti aamulla, ja hissi käynnistyi välittömästi releen vaihdon jälkeen. Sovitulla huoltosopimuksella käynti maksaa 210,00 €.

Lasku 8801. Eräpäivä on 9.12.2026, tili FI03 7993 8786 4537 92, viite 8 80107.

Hissi-Pojat, Turku`,
  },
  {
    name: 'kotipalvelu Savonlinnasta, vanhukselle, isoilla väleillä',
    subject: 'Lasku 93 marraskuulta',
    body: `Hyvä Aune,

kävin luonasi marraskuussa kahdeksan kertaa. Yksi käynti on 35 euroa ja kaikki yhdessä 280 euroa.

Laskun numero on 93. Maksupäivä on 15.12.2026.

Tilinumero on FI66 3939 4506 8204 08 ja viitenumero 93004. Poikasi voi auttaa maksamisessa, jos pankkitunnukset tuntuvat hankalilta.

Nähdään torstaina!
Merja`,
  },
  {
    name: 'ohjelmistosuunnittelija, houkutin: kahden viikon sisällä ankkurin kanssa',
    subject: 'Lasku 77, testausviikko',
    body: `Moi Tero,

testausviikko on raportoitu, löysin 14 virhettä ja kolme niistä on jo korjattu.

Lasku 77 on 1 757,00 € sis. alv 25,5 %. Maksuaikaa on 14 päivää laskun päiväyksestä 25.11.2026, eli eräpäivä on 9.12.2026. Tili FI40 4055 5234 0025 61, viite 77020.

Linus`,
  },
  {
    name: 'koulutusyritys, pidempi viesti ja liite',
    subject: 'Ensiapukurssin lasku 2026-501',
    body: `Hyvä Riitta Kinnunen,

kiitos, että tilasitte ensiapukurssin meiltä. Kurssi pidettiin 20.11.2026 Varkauden toimipisteessänne, ja siihen osallistui 16 henkilöä. Todistukset lähetämme jokaiselle sähköpostiin viikon 49 aikana.

Hinta sovittiin henkilömäärän mukaan:
16 henkilöä à 75,00 € = 1 200,00 €
Alv 25,5 % 306,00 €
Yhteensä 1 506,00 €

Lasku 2026-501 on liitteenä. Eräpäivä on 14.12.2026. Maksu tilille FI60 8693 2287 6983 11, viite 202 65016.

Jos haluatte laskun verkkolaskuna, lähettäkää osoite, niin teemme sen mielellämme. Palautetta kurssista saa antaa vapaasti.

Ystävällisin terveisin
Mari Tossavainen`,
    attachments: [{ name: 'lasku-2026-501.pdf' }],
  },
  {
    name: 'tatuoija Helsingistä, viimeinen kerta, houkutin',
    subject: 'Lasku 29, viimeinen istunto',
    body: `Moi Lotta!

Viimeinen istunto on takana ja hiha on valmis. Muista rasvata ja pysyä poissa saunasta kaksi viikkoa.

Lasku 29, 320 €. Maksathan 4.12.2026 mennessä: FI95 5766 7139 7530 71, viite 29094.

Jere`,
  },
  {
    name: 'muuttofirma Espoosta, hinta-arvio',
    subject: 'Arvio muutosta 12.12.',
    body: `Hei Salla,

kaksio Tapiolasta Järvenpäähän: kaksi miestä ja auto viisi tuntia, à 90 €, yhteensä 450 € sis. alv. Laatikot saat meiltä lainaan.

Jos aika ylittyy, kysymme sinulta ennen kuin jatkamme. Vahvistatko 3.12.2026 mennessä?

Teemu, Muutto-Miehet`,
  },
  {
    name: 'keraamikko Fiskarsista, galleriamyynti',
    subject: 'Lasku 2026-5, maljakot',
    body: `Hei Mikaela,

kiitos, että otitte maljakot joulumyyjäisiin. Kuusi maljakkoa à 85 € on 510,00 €, lasku 2026-5.

Eräpäivä 18.12.2026. Tili FI31 1902 3596 2404 25, viite 20 26053.

Terveisin
Tove`,
  },
  {
    name: 'lvi-yrittäjä Kemijärveltä, toinen muistutus kysyen',
    subject: 'Toinen muistutus: lasku 1440',
    body: `Hei Niilo,

kirjoitin 12.11. laskusta 1440, 524,00 €. Se on vielä auki, ja eräpäivä oli 30.10.2026. Lasku on kaivon pumpun vaihdosta 8.10., ja työssä meni yksi päivä.

Pumpun takuutodistus on sinulla muovitaskussa teknisessä tilassa. Jos vesi vielä haisee raudalle, otetaan näyte ja lähetetään se Rovaniemelle.

Onko laskussa jotain, mistä pitäisi puhua? Jos kaikki on kunnossa, maksaisitko sen 4.12.2026 mennessä tilille FI16 7994 5477 1859 89, viite 1 44005. Jos koko summa on nyt hankala, sovitaan maksusta kahdessa osassa.

Terveisin
Pirita Aikio`,
  },
]
