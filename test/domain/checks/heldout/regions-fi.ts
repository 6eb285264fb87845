/** Finnish invoice mails, reminders and estimates by small firms all over Finland, and such as only look harsh. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'siivooja Kuopiosta, ensimmäinen lasku vakioasiakkaalle',
    subject: 'Lasku 2026-118, marraskuun siivoukset',
    body: `Hei Marjatta!

Tässä marraskuun viikkosiivoukset Puijonkadulla: neljä kertaa, 65 euroa kerralta, yhteensä 260,00 euroa. Laskun numero on 2026-118. Ikkunat jätin pesemättä, kun pakkanen yllätti, niistä en tietenkään veloita.

Maksuaikaa on 14 pv netto. Raha tulee tilille FI22 5601 2345 6781 20, viite 20261188. Olisi hyvä saada se, kun auton talvirenkaatkin pitäisi tästä maksaa ja vuokra painaa päälle.

Ensi viikolla tulen jo tiistaina, kuten puhuttiin.

Terveisin
Raija`,
    known: [['dueDate', '14 pv netto']],
    unseen: [['tone', 'auton talvirenkaatkin pitäisi tästä maksaa ja vuokra painaa päälle']],
  },
  {
    name: 'graafikko Tampereelta, lasku logosta',
    subject: 'Lasku 2045, kahvilan logo ja ruokalista',
    body: `Moikka Aino,

kiitos kivasta projektista! Uusi kyltti näytti eilen ohi ajaessa tosi hyvältä.

Lasku nro 2054 on liitteenä.

Logo 600,00 €
Ruokalistan taitto 240,00 €
Yhteensä 860,00 € (pienyritys, ei arvonlisäveroa)

Eräpäivä on 9.12.2026 ja tili FI89 4055 1234 5678 10, viite 20459.

Lähetin painolle jo tiedostot, joten ne ruokalistat tulevat teille suoraan.

Terkuin Venla`,
    attachments: [{ name: 'lasku-2045.pdf' }],
    known: [
      ['consistency', '2054'],
      ['consistency', '860,00 €'],
    ],
    unseen: [],
  },
  {
    name: 'IT-konsultti Espoosta, virallinen ensimmäinen lasku',
    subject: 'Lasku 31007 / integraatiotyöt',
    body: `Hyvä vastaanottaja,

viitaten välillämme solmittuun puitesopimukseen tässä on lasku 31007 loka-marraskuun integraatiotöistä. Työ käsitti rajapinnan toteutuksen, kuormitustestit sekä kahden tunnin koulutuksen pääkäyttäjille.

Työn hinta on 8 000,00 euroa, arvonlisävero 25,5 % 2 040,00 euroa, yhteensä 10 040,00 euroa.

Pyydämme suorittamaan saatavamme täysimääräisesti 16.12.2026 mennessä tilille FI74 1234 3000 9876 51, viite 310075. Mahdolliset reklamaatiot on saatettava tietoomme kirjallisesti.

Testiympäristö on käytettävissänne vuoden loppuun.

Kunnioittavasti
Tapio Lehmus
Lehmusdata Oy`,
    attachments: [{ name: 'Lasku_31007.pdf' }],
    known: [
      ['jargon', 'viitaten välillämme solmittuun puitesopimukseen'],
      ['jargon', 'suorittamaan saatavamme täysimääräisesti'],
      ['jargon', 'reklamaatiot'],
    ],
    unseen: [['jargon', 'on saatettava tietoomme kirjallisesti']],
  },
  {
    name: 'putkimies Oulusta, lasku kiireisestä korjauksesta',
    subject: 'Lasku 771',
    body: `Terve,

keittiön hana vaihettu ja allaskaapin vuoto korjattu perjantaina. Lasku 771, yhteensä 318,50 € sis. alv. Tilinumero FI49 5740 2001 2345 90 ja viite 7715.

Samalla kun olin siellä, niin katoin vähän muutaki, siitä tuli tunti lisää hintaan.

Laita maksuun kun kerkiät.

Tiivisteet kestää nyt varmasti sen kymmenen vuotta. Jos kuitenki tippuu, soita.

Esa`,
    known: [['dueDate', 'kun kerkiät']],
    unseen: [['surprise', 'katoin vähän muutaki, siitä tuli tunti lisää hintaan']],
  },
  {
    name: 'pianonsoitonopettaja Porvoosta, syyslukukauden lasku',
    subject: 'Syyslukukauden soittotunnit, lasku 26-09',
    body: `Hei Johanna,

Elsa on edistynyt syksyn aikana hienosti, ja Kabalevskin sonatiini soi jo melkein konserttikunnossa. Matinea on lauantaina 12.12. kello 14 Runebergin salissa.

Lasku 26-09: 12 tuntia, 42 euroa tunti, yhteensä 504,00 euroa. Eräpäivä on perjantai 10.12.2026. Tilini on FI46 4762 0012 3458 72 ja viite 26097.

Olen kovin pahoillani, että joudun tällaisella asialla häiritsemään teitä keskellä arkea, raha-asiat tuntuvat aina niin noloilta.

Lämpimin terveisin
Kirsti Holmström`,
    known: [['dueDate', 'perjantai 10.12.2026']],
    unseen: [
      ['tone', 'raha-asiat tuntuvat aina niin noloilta'],
      ['tone', 'Olen kovin pahoillani, että joudun tällaisella asialla häiritsemään'],
    ],
  },
  {
    name: 'valokuvaaja Rovaniemeltä, hääkuvien lasku',
    subject: 'Hääkuvanne ovat valmiit – lasku 412',
    body: `Hei Iida ja Mikko!

Kuvat ovat nyt galleriassa, salasanan lähetin tekstiviestillä. Se revontulikuva Ounasvaaralla on kyllä oma suosikkini koko kaudelta.

Lasku 412 on tämän viestin liitteenä. Summa on 1 850,00 €, josta varausmaksu 300,00 € on jo vähennetty eli maksettavaa jää 1 650,00 €.

Eräpäivä 31.11.2026
Tili FI61 5640 0500 9876 10
Viite 4129

Albumin sivut voitte valita rauhassa tammikuun aikana.

Aurinkoista talvea!
Saara`,
    known: [
      ['missing', 'attachment'],
      ['consistency', '1 650,00 €'],
      ['dueDate', '31.11.2026'],
    ],
    unseen: [],
  },
  {
    name: 'kääntäjä Turusta, lasku käyttöohjeesta',
    subject: 'Lasku 2026/77 käännöstyöstä',
    body: `Hei,

kiekkohiomakoneen käyttöohje on käännetty ja toinen lukukierros tehty, tiedostot menivät aamulla palvelimelle.

Lasku 2026/77: 9 400 sanaa, 0,11 euroa sana, 1 034,00 euroa. Arvonlisävero 263,67 euroa. Maksettavaa 1 297,67 euroa. Eräpäivä 05/12/2026.

Tili: FI24 2057 1800 1234 53
Viite: 2026778

Termilista seuraa mukana, jotta seuraava painos sujuu nopeammin. Toimeksianto on täten allekirjoittaneen osalta loppuun saatettu.

Ystävällisin terveisin
Heikki Vuorela`,
    known: [
      ['dueDate', '05/12/2026'],
      ['payment', 'FI24 2057 1800 1234 53'],
      ['jargon', 'allekirjoittaneen'],
    ],
    unseen: [['jargon', 'loppuun saatettu']],
  },
  {
    name: 'pitopalvelu Seinäjoelta, syntymäpäivätarjoilun lasku',
    subject: 'Isän 70-vuotisjuhlat, lasku',
    body: `Hei Tuula,

kiitos vielä lauantaista! Oli ilo kokata niin iloiselle porukalle, ja karjalanpaistikin hupeni viimeistä murua myöten.

Laskutan sovitusti 45 hengen tarjoilun, 24,00 euroa henkilöltä, eli 1 080,00 euroa sisältäen arvonlisäveron 13,5 %. Päälle tuli vielä kahvikupeista ja muusta sellaisesta pikkukuluja 95 euroa, joten kaikkiaan 1 175,00 euroa.

Maksun voi laittaa tilille FI32 4740 2000 7654 31 viitteellä 117029 viimeistään 7.12.2026.

Lainavadit haen torstaina ohi kulkiessani.

Terveisin
Anneli, Lakeuden Pitopöytä`,
    known: [['missing', 'invoiceNumber']],
    unseen: [['surprise', 'Päälle tuli vielä kahvikupeista ja muusta sellaisesta pikkukuluja']],
  },
  {
    name: 'psykoterapeutti Helsingistä, omavastuulasku',
    subject: 'Lasku 884 / lokakuun käynnit',
    body: `Hei,

tässä lokakuun käyntien lasku 884. Käyntejä oli neljä. Kelan osuus on jo vähennetty, ja omavastuunne on yhteensä 212,00 euroa. Terveydenhuollon palvelussa ei ole arvonlisäveroa.

Maksu suoritetaan tilille FI32 3131 3001 2345 66, viite 8840, mahdollisimman pian.

Ajattelen, että myös maksamisesta huolehtiminen on osa hoitoon sitoutumista ja kertoo siitä, kuinka tosissaan muutosta haluaa.

Seuraava aika on 1.12. kello 16.15.

Ystävällisesti
Leena Aaltio, psykoterapeutti`,
    known: [
      ['dueDate', 'mahdollisimman pian'],
      ['jargon', 'suoritetaan'],
    ],
    unseen: [['tone', 'kertoo siitä, kuinka tosissaan muutosta haluaa']],
  },
  {
    name: 'kuljetusyrittäjä Lahdesta, rahtilasku',
    subject: 'Rahtilasku 5521',
    body: `Moro,

Lahti–Vaasa–Lahti ajettu 19.11., kuusi lavaa perille ehjinä, kuitit kuitattu portilla.

Lasku 5521
Rahti 640,00
Polttoainelisä 48,00
Yht. 688,00 alv 0 %
Alv 25,5 % 175,44
Maksettava 863,44 euroa

Maksuehto 30 pv netto, huom.aika 7 pv. Tili FI74 5390 2004 5678 17, viite 55217.

Lastaus venyi kaksi tuntia teidän takia, ensi kerralla ei muuten odotella ilmaiseksi.

Jari Pekkala
Kuljetus Pekkala Ky`,
    known: [
      ['dueDate', '30 pv netto'],
      ['jargon', 'huom.aika 7 pv'],
    ],
    unseen: [['tone', 'ensi kerralla ei muuten odotella ilmaiseksi']],
  },
  {
    name: 'keraamikko Fiskarsista, lasku astioista ravintolalle',
    subject: 'Lautaset valmiina, lasku K-58',
    body: `Hei Kalle!

Kaikki 60 lautasta on nyt poltettu ja pakattu. Yksi sävy meni vähän vihreämmäksi, mutta sovimme tänään puhelimessa, että se kelpaa.

Lasku K-58, 60 × 28,00 € = 1 680,00 €. Eräpäivä on 14.12.2026.

Toimitus EXW Fiskars, vaaranvastuu siirtyy noudettaessa. Avaimet löytyvät pajan naapurista, jos en ole paikalla.

Kauniita annoksia niille!
Mirva`,
    known: [
      ['missing', 'howToPay'],
      ['jargon', 'EXW'],
      ['jargon', 'vaaranvastuu siirtyy'],
    ],
    unseen: [],
  },
  {
    name: 'koirakouluttaja Jyväskylästä, yksityistunnit',
    subject: 'Rekun yksityistunnit – lasku 2026-31',
    body: `Heippa Satu,

Reku teki maanantaina hienon läpimurron ohituksissa! Jatkakaa namipolkua vielä pari viikkoa.

Lasku 2026-31
Yksityistunti 3 × 60,00 € = 180,00 €
Matkat 3 × 15,00 € = 35,00 €
Yhteensä 215,00 €

Tili FI57 5290 0202 3456 15
Viite 2026312
Eräpäivä 2 viikkoa

MUISTATHAN ETTÄ VIITE ON PAKKO LAITTAA!!!

Rapsutuksia Rekulle
Niina`,
    known: [
      ['consistency', '35,00 €'],
      ['dueDate', '2 viikkoa'],
      ['tone', 'MUISTATHAN ETTÄ VIITE ON PAKKO LAITTAA!!!'],
    ],
    unseen: [],
  },
  {
    name: 'sähköasentaja Kokkolasta, ruotsinkielinen tausta, lasku',
    subject: 'Lasku 1290 sähkötyö',
    body: `Hei Pekka,

nyt on sauna valmis ja kiuas toimii, minä testasin kaksi kertaa. Tarkastuspöytäkirja ja lasku 1290 on liite.

Työ 9 tuntia x 52 euroa = 468,00
Tarvike 212,00
Yhteensä 680,00 euroa (sisältää vero)

Maksa 20.11.2026 mennessä tilille FI94 4055 0112 3456 20, viite 12904.

Kaapeli oli pitempi kuin minä ajattelin, siksi hinta tuli isompi kuin sanottu.

Terveisin
Kenneth`,
    attachments: [{ name: 'lasku-1290.pdf' }, { name: 'tarkastuspoytakirja.pdf' }],
    known: [['dueDate', '20.11.2026']],
    unseen: [['surprise', 'siksi hinta tuli isompi kuin sanottu']],
  },
  {
    name: 'somekonsultti Helsingistä, rento lasku',
    subject: 'Lasku INV-203 😊',
    body: `Heissan!

Syyskampanja paketissa, ja mitkä luvut! Raportti löytyy Drivesta.

Lasku INV-203, 2 400,00 € + alv 612,00 € = 3 012,00 €. Maksu asap, niin mulla pysyy kassavirta kunnossa 🙏 Korttimaksukin käy, mun oma on 4539 1488 0343 6467 jos teidän systeemi haluaa tehdä palautuksen sille. Tilille menee näin: FI75 7997 7991 2345 63, viite 2037.

Palataan joulukuun suunnitelmaan maanantaina!

xx Jenna`,
    known: [
      ['dueDate', 'asap'],
      ['payment', '4539 1488 0343 6467'],
    ],
    unseen: [['tone', 'niin mulla pysyy kassavirta kunnossa']],
  },
  {
    name: 'isännöitsijätoimiston alihankkija, lumityöt Joensuussa',
    subject: 'Lumityöt, lasku {{laskunumero}}',
    body: `Hei [Etunimi],

liitteenä on lasku marraskuun auraus- ja hiekoituskäynneistä As Oy Kalevankulmassa. Käyntejä kertyi kuusi, viimeisin eilen aamulla.

Summa on 6 × 85,00 € = 510,00 €, ja arvonlisäveron kanssa 640,05 €. Eräpäivä on 11.12.2026, tili FI67 5770 2003 4567 15, viite 488114.

Hiekkalaatikko kannattaisi siirtää roskakatoksen viereen, nyt se jää auran alle.

Terveisin
Ville Karttunen`,
    attachments: [{ name: 'lasku_marraskuu.pdf' }],
    known: [
      ['consistency', '{{laskunumero}}'],
      ['consistency', '[Etunimi]'],
    ],
    unseen: [],
  },
  {
    name: 'hieroja Hämeenlinnasta, lasku yritykselle',
    subject: 'Työpaikkahieronnat, lasku 90',
    body: `Hei Sirpa,

marraskuun toimistohieronnat on nyt pidetty, hieronnassa kävi yhteensä 14 teidän väkeä. Monella jumittaa sama kohta lapojen välissä, joten näyttöjen korkeutta kannattaa katsoa.

Laskun 90 loppusumma on 490,00 euroa. Voit maksaa tilille FI41 4108 0012 3456 10 viitteellä 90036, sellaisessa ajassa mikä teillä nyt on tapana.

Ethän pistä pahaksesi, että laskutan, tiedän että tämä on monelle pieni raha mutta minulle iso.

Rentouttavaa viikonloppua
Tarja`,
    known: [],
    unseen: [
      ['dueDate', 'sellaisessa ajassa mikä teillä nyt on tapana'],
      ['tone', 'Ethän pistä pahaksesi, että laskutan'],
      ['tone', 'monelle pieni raha mutta minulle iso'],
    ],
  },
  {
    name: 'arkkitehtitoimisto Porista, osalasku',
    subject: 'Lasku 2026-0144, luonnosvaihe',
    body: `Hei,

luonnosvaihe on hyväksytty 18.11. pidetyssä kokouksessa. Sen mukaisesti laskutamme ensimmäisen erän a conto.

Lasku 2026-0144: 30 % kokonaishinnasta 12 000,00 € eli 3 900,00 €, josta arvonlisävero eritelty laskulla. Eräpäivä keskiviikko 16.12.2026. Tili FI80 2150 1800 2345 61, viite 202601443.

Pidätämme oikeuden hinnantarkistuksiin indeksin niin edellyttäessä.

Pääpiirustukset aloitetaan heti, kun kaupungin lausunto tulee.

Terveisin
Arkkitehtitoimisto Koivula & Rinne`,
    attachments: [{ name: 'lasku-2026-0144.pdf' }],
    known: [
      ['jargon', 'a conto'],
      ['consistency', '3 900,00 €'],
      ['jargon', 'Pidätämme oikeuden'],
    ],
    unseen: [['surprise', 'hinnantarkistuksiin indeksin niin edellyttäessä']],
  },
  {
    name: 'muusikko Imatralta, keikkalasku',
    subject: 'Keikkalasku 17',
    body: `No terve,

pikkujoulut soitettu ja tanssijalat saatu liikkeelle. Hyvä että äänentoisto saatiin lopulta pelaamaan.

Laskun numero 17, palkkio kolmelta hengeltä 900,00 € ja matkat 120,00 €, yhteensä 1 020,00 €. Tili FI13 5601 9001 2345 36 ja viite 17080. Eräpäivä 4.12.2026, mutta maksa nyt viimeistään 7.12.2026.

Ja kun viime vuonna sitä rahaa sai odotella pääsiäiseen, niin katotaan oppiko talo mitään.

Hannu ja pojat`,
    known: [['dueDate', '7.12.2026']],
    unseen: [['tone', 'katotaan oppiko talo mitään']],
  },
  {
    name: 'verkkosivujen tekijä Mikkelistä, lasku yhdistykselle',
    subject: 'Lasku 66: sivuston siirto',
    body: `Hei Riitta,

uudet sivut ovat julki ja vanha osoite ohjautuu niihin. Lähetin tunnukset sinulle ja varapuheenjohtajalle.

Lasku 66, 750,00 euroa. Eräpäivä EOM. Maksu tilille FI72 4600 0112 3456 95, viite 66073. ALV-tunnus FI23456716.

Ylläpitosopimus astuu voimaan ensi kuun alusta, ja siihen sovelletaan IT2022-ehtoja soveltuvin osin.

T. Antti`,
    known: [
      ['dueDate', 'EOM'],
      ['payment', 'FI23456716'],
      ['jargon', 'soveltuvin osin'],
    ],
    unseen: [],
  },
  {
    name: 'puuseppä Kuhmosta, ikkunanpokien lasku',
    subject: 'Ikkunat on nyt tehty',
    body: `Päivää,

pokia tuli tehtyä kymmenen ja kitattua kaikki. Pari lasia meni vaihtoon, ne oli haljennu jo ennestään, niinku elokuussa sovittiin.

Lasku 26/14 on kuoressa mukana ja sama tässä liitteenä. Maksut voi panna Kuhmon tilille FI88 4750 1001 1234 49, viite 26149. Eräpäivä 18.12.2026.

Pijä ne lämpimässä kunnes maali on kuivunu.

Tauno Heikkinen`,
    known: [
      ['missing', 'total'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'graafikko Vantaalta, ensimmäinen muistutus',
    subject: 'Muistutus laskusta 330',
    body: `Hei Markus,

laskun 330 (720,00 €) eräpäivä oli 10.11.2026, enkä ole vielä nähnyt maksua. Ehkä se on jäänyt jonnekin sähköpostin uumeniin?

Olen nyt odottanut kiltisti, vaikka minunkin pitäisi syödä. Maksathan laskun viipymättä tilille FI17 1590 3000 1234 53, viite 3308.

Ps. Joulukorttien suunnittelu nyt −20 %, kun tilaat tällä viikolla!

Terveisin Oona`,
    known: [
      ['dueDate', 'viipymättä'],
      ['incentive', 'Joulukorttien suunnittelu nyt −20 %'],
    ],
    unseen: [['tone', 'vaikka minunkin pitäisi syödä']],
  },
  {
    name: 'rakennusliike Lappeenrannasta, toinen muistutus',
    subject: 'VIIMEINEN HUOMAUTUS lasku 8812',
    body: `Hei.

Lasku 8812, 4 350,00 euroa, terassin rakentamisesta. Eräpäivä oli 28.10.2026. Muistutimme 9.11.

Mikäli maksua ei ole tilillämme FI30 5170 0212 3456 00 (viite 88129) 2.12.2026 mennessä, siirrämme asian perintätoimistolle ilman eri ilmoitusta. Kaikki kulut jäävät teidän piikkiinne, ja luottotiedot ovat äkkiä mennyttä.

Terassin takuu on voimassa normaalisti.

Saimaan Puurakenne Oy
Jouni Mäkelä`,
    known: [
      ['tone', 'VIIMEINEN HUOMAUTUS'],
      ['tone', 'siirrämme asian perintätoimistolle'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [
      ['tone', 'luottotiedot ovat äkkiä mennyttä'],
      ['tone', 'Kaikki kulut jäävät teidän piikkiinne'],
    ],
  },
  {
    name: 'lastenhoitaja Kajaanista, arka muistutus',
    subject: 'Pikku muistutus (anteeksi!)',
    body: `Hei Henna,

anteeksi tuhannesti, että kyselen, mutta lokakuun hoitoilloista tehty lasku 12 taitaa olla vielä maksamatta? Siinä oli 5 iltaa, 50 euroa ilta, yhteensä 250,00 euroa.

Ei haittaa yhtään, jos ei nyt pysty, sitten joskus kun sopii. Tuntuu tosi pahalta edes mainita koko asiaa.

Tilinumeroni on FI65 3939 0011 2345 64 ja viite 12069.

Oli niin ihana nähdä, miten Aada oppi kengännauhat!

Halauksin Jonna`,
    known: [['tone', 'anteeksi tuhannesti']],
    unseen: [
      ['dueDate', 'sitten joskus kun sopii'],
      ['tone', 'Tuntuu tosi pahalta edes mainita koko asiaa'],
    ],
  },
  {
    name: 'tilitoimisto Raumalta, virallinen maksukehotus',
    subject: 'Maksukehotus, lasku 2026-3391',
    body: `Arvoisa asiakas,

kirjanpitomme mukaan alla yksilöity erääntynyt saatavamme on edelleen suorittamatta.

Lasku 2026-3391, 384,00 euroa, eräpäivä 30.10.2026.

Kehotamme teitä huolehtimaan maksusta 4.12.2026 mennessä tilille FI75 4420 1002 3456 60, viite 202633916. Viivästyskorkoa peritään korkolain mukaisesti eräpäivästä lukien. Mikäli suoritus on jo tehty, tämä viesti on aiheeton.

Tilinpäätöksen aineistot pyydämme tammikuun loppuun.

Kunnioitten
Rauman Tilikulma Oy`,
    known: [
      ['jargon', 'erääntynyt saatavamme'],
      ['jargon', 'peritään korkolain mukaisesti'],
      ['jargon', 'suoritus'],
      ['jargon', 'tämä viesti on aiheeton'],
    ],
    unseen: [['jargon', 'alla yksilöity']],
  },
  {
    name: 'parturi Salosta, muistutus kampaamotuolin vuokrasta',
    subject: 'tuolivuokra lasku 9',
    body: `Moi Minna

lokakuun tuolivuokra on vieläkin maksamatta, lasku 9, 450 e, eräpäivä oli 2.11. Kaikki muut täällä kyllä osaa maksaa ajallaan.

Mä en jaksa enää kysellä joka viikko samaa. Jos perjantaina ei oo rahoja niin otan avaimet pois.

Tili FI96 5410 0201 2345 91 viite 90146

Uudet pyyhkeet tuli muuten eilen, ne on takahuoneessa.

-Sari`,
    known: [],
    unseen: [
      ['tone', 'Kaikki muut täällä kyllä osaa maksaa ajallaan'],
      ['tone', 'Mä en jaksa enää kysellä joka viikko samaa'],
      ['tone', 'niin otan avaimet pois'],
      ['dueDate', 'perjantaina'],
    ],
  },
  {
    name: 'kouluttaja Vaasasta, muistutus koulutuspäivästä',
    subject: 'Lasku 2026-58, muistutus',
    body: `Hei Kristian,

muistutan ystävällisesti laskusta 2026-85, joka koski ensiapukoulutusta 6. lokakuuta. Summa on 1 115,00 euroa ja eräpäivä oli 5.11.2026.

Toivoisin maksun tiistaina 3.12.2026. Tili: FI15 4970 1001 2345 54. Viite: 2026587.

Teidän kokoisella talolla luulisi olevan joku, joka avaa postin.

Todistukset lähetin kaikille osallistujille jo lokakuussa.

Terveisin
Carola Nyman`,
    known: [
      ['consistency', '2026-85'],
      ['dueDate', 'tiistaina 3.12.2026'],
    ],
    unseen: [['tone', 'Teidän kokoisella talolla luulisi olevan joku, joka avaa postin']],
  },
  {
    name: 'taksiautoilija Iisalmesta, muistutus sopimusajoista',
    subject: 'Maksamaton lasku 604',
    body: `Päivää,

lokakuun sopimusajot, lasku 604, ovat maksamatta. Loppusumma on 736,00 euroa ja eräpäivä oli 12.11.2026.

Tilinumero FI77 5060 1004 5678 83, viite 6046. Rahat pitää olla tilillä heti, muuten loppuu kyyti siihen.

Joulukuun ajolista saisi tulla entiseen tapaan perjantaisin.

Taksi Reijo Kainulainen`,
    known: [
      ['payment', 'FI77 5060 1004 5678 83'],
      ['dueDate', 'heti'],
    ],
    unseen: [['tone', 'muuten loppuu kyyti siihen']],
  },
  {
    name: 'copywriter Helsingistä, sarkastinen kolmas muistutus',
    subject: 'Kolmas kerta toden sanoo? Lasku 145',
    body: `Hei taas Petteri,

meistähän on tullut jo melkein kirjekavereita. Lasku 145, 1 506,00 €, lepäilee edelleen jossain teidän päässänne. Eräpäivä oli 15.10.2026.

Tiedän, että ostolaskujen hyväksyminen vaatii rakettitiedettä, mutta uskon teihin. Tili FI78 8000 1612 3456 79 ja viite 14504, eräpäiväksi sopii 1.12.2026.

Tekstit löytyvät edelleen etusivultanne, joten ne ilmeisesti kelpasivat.

Ystävällisin terveisin
Laura Siltala`,
    known: [],
    unseen: [
      ['tone', 'Kolmas kerta toden sanoo?'],
      ['tone', 'meistähän on tullut jo melkein kirjekavereita'],
      ['tone', 'ostolaskujen hyväksyminen vaatii rakettitiedettä'],
      ['tone', 'joten ne ilmeisesti kelpasivat'],
    ],
  },
  {
    name: 'metsäpalveluyrittäjä Pieksämäeltä, tylsän lyhyt muistutus',
    subject: 'Muistutus',
    body: `Hei,

taimikonhoito Naarajärvellä tehtiin syyskuussa, kaksi hehtaaria. Lasku oli 840 euroa ja se on yhä auki. Hoida asia kuntoon, niin ei tarvitse lähteä käräjille.

Tili FI92 5275 0200 9876 23.

Kuviokartta on liitteenä, siinä näkyy ensi kesän kohteet.

T. Seppo Ahonen`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'dueDate'],
      ['missing', 'attachment'],
    ],
    unseen: [['tone', 'niin ei tarvitse lähteä käräjille']],
  },
  {
    name: 'joogaopettaja Naantalista, muistutus yritysjoogasta',
    subject: 'Lempeä muistutus: lasku 2026-21',
    body: `Hei ihana väki,

toivottavasti marraskuu kohtelee teitä lempeästi! Lasku 2026-21 aamujoogista (320,00 €) erääntyi 16.11.2026.

Raha on energiaa, ja kun se ei virtaa, jokin muukin jää jumiin. Kutsun teitä siis vapauttamaan sen tilille FI28 4312 0011 2345 10, viite 2026215, lähipäivinä.

Ja hei, tammikuun retriitissä Nauvossa on vielä pari paikkaa, early bird -hinta vain teille!

Valoa
Sanni`,
    known: [
      ['dueDate', 'lähipäivinä'],
      ['incentive', 'early bird -hinta vain teille'],
    ],
    unseen: [
      ['tone', 'kun se ei virtaa, jokin muukin jää jumiin'],
      ['incentive', 'tammikuun retriitissä Nauvossa on vielä pari paikkaa'],
    ],
  },
  {
    name: 'konevuokraamo Ylivieskasta, muistutus osamaksusta',
    subject: 'Lasku 7003, puuttuva osa',
    body: `Hei,

kiitos 20.11. tulleesta maksusta, 1 000,00 euroa. Laskun 7003 loppusumma oli 1 640,00 euroa, joten maksamatta on vielä 740,00 euroa.

Loput 9.12.2026 mennessä, tili FI09 5360 5200 1234 22 ja viite 70030. Osasuoritus ei katkaise koron juoksua.

Teidän olisi pitänyt sanoa jo konetta hakiessa, ettei rahat riitä.

Minikaivurin kauha odottaa teitä varastolla.

Jokilaakson Konevuokra`,
    known: [['consistency', '740,00 euroa']],
    unseen: [
      ['jargon', 'Osasuoritus ei katkaise koron juoksua'],
      ['tone', 'Teidän olisi pitänyt sanoa jo konetta hakiessa, ettei rahat riitä'],
    ],
  },
  {
    name: 'venäläistaustainen ompelija Kotkasta, muistutus',
    subject: 'Lasku 44 muistutus',
    body: `Hyvä rouva Lehtinen,

minä ompelin teille verhot ja kaksi hametta. Lasku 44, hinta 185,00 euroa, eräpäivä oli 6.11.2026. Rahaa ei ole tullut.

Minä tein työ yöllä, että te saatte ajoissa, ja nyt te ette muista minua. Se ei ole kaunis.

Olkaa hyvä ja maksakaa 30.11.2026 mennessä. Pankki: FI24 5420 0209 9876 10, viite 44024.

Kangaspalat ovat vielä minulla, voitte hakea.

Kunnioittaen
Galina`,
    known: [],
    unseen: [
      ['tone', 'nyt te ette muista minua'],
      ['tone', 'Se ei ole kaunis'],
    ],
  },
  {
    name: 'mainostoimisto Oulusta, muistutus kaupungin yksikölle',
    subject: 'Maksumuistutus: lasku 10482',
    body: `Hei,

huomasimme, että lasku 10482 (2 510,00 € sis. alv) on avoinna. Eräpäivä oli 13.11.2026.

Luotamme siihen, että julkinen toimija hoitaa velvoitteensa esimerkillisesti. Pyydämme maksua 30 päivän kuluessa tilille FI88 8119 9701 2345 61, viite 104825. Muistutuslasku on liitteenä.

Aiheutuneet transaktiokustannukset varaamme oikeuden veloittaa jälkikäteen.

Terveisin
Taneli Ojala`,
    attachments: [{ name: 'muistutus-10482.pdf' }],
    known: [
      ['dueDate', '30 päivän kuluessa'],
      ['jargon', 'varaamme oikeuden'],
    ],
    unseen: [
      ['tone', 'Luotamme siihen, että julkinen toimija hoitaa velvoitteensa esimerkillisesti'],
      ['surprise', 'transaktiokustannukset'],
    ],
  },
  {
    name: 'maalari Keravalta, tarjous asunnon maalauksesta',
    subject: 'Tarjous kolmion maalauksesta',
    body: `Hei Noora,

kiitos käynnistä! Katon halkeama on onneksi vain pinnassa.

Seinät 1 450,00 €
Katot 620,00 €
Tasoitustyö 280,00 €
Yhteensä 2 450,00 € sis. alv 25,5 %

Tarjous on voimassa hetken aikaa. Lopullinen hinta elää sen mukaan, mitä tapettien alta löytyy, eikä siitä sen enempää.

Kannattaa päättää nopeasti, sillä muita ottajia on jonossa ja hinta tuskin pysyy tuossa.

Aloittaa voisin 11.1.2027.

Terveisin Maalaus Kimmo Salo`,
    known: [['consistency', '2 450,00 €']],
    unseen: [
      ['dueDate', 'hetken aikaa'],
      ['surprise', 'Lopullinen hinta elää sen mukaan, mitä tapettien alta löytyy'],
      ['tone', 'muita ottajia on jonossa ja hinta tuskin pysyy tuossa'],
    ],
  },
  {
    name: 'ohjelmistotalo Tampereelta, muutettu hinta',
    subject: 'Tarkistettu hinta, tarjous T-219',
    body: `Hei Elina,

tarjouksen T-219 hinta nousee 6 400 eurosta 7 300 euroon (alv 0 %). Määrittelyn edetessä scope hieman kasvoi, mikä heijastuu työmäärään.

Toimittajan vastuu rajoittuu force majeure -tilanteissa voimassa olevan lainsäädännön sallimissa rajoissa. Laskutus tapahtuu etupainotteisesti, maksuehto netto 21.

Demo on edelleen 3.12. kello 13, linkki on kalenterikutsussa.

Terveisin
Juho Rantala`,
    known: [
      ['jargon', 'force majeure'],
      ['dueDate', 'netto 21'],
      ['jargon', 'voimassa olevan lainsäädännön sallimissa rajoissa'],
    ],
    unseen: [
      ['surprise', 'scope hieman kasvoi, mikä heijastuu työmäärään'],
      ['jargon', 'etupainotteisesti'],
    ],
  },
  {
    name: 'kiinteistöhuolto Savonlinnasta, toistuva kuukausilasku',
    subject: 'Kuukausilasku 11/2026, lasku 6617',
    body: `Hei,

marraskuun huoltosopimuksen lasku 6617 on liitteenä. Kuukausimaksu on tuttuun tapaan 390,00 euroa, ja lisäksi kaksi ylimääräistä käyntiä, 120,00 euroa. Yhteensä 510,00 euroa sis. alv.

Erääntyy kuun vaihteessa, tili FI13 5650 0207 7654 23, viite 66170.

Hinnasto muuttuu vuodenvaihteessa, siitä tulee oma ilmoitus, jonka katsotaan tulleen hyväksytyksi, ellei toisin ilmoiteta.

Rännit puhdistettiin 17.11.

Huolto Laamanen Oy`,
    attachments: [{ name: 'lasku-6617.pdf' }],
    known: [['dueDate', 'kuun vaihteessa']],
    unseen: [
      ['surprise', 'kaksi ylimääräistä käyntiä'],
      ['jargon', 'jonka katsotaan tulleen hyväksytyksi, ellei toisin ilmoiteta'],
    ],
  },
  {
    name: 'kuvataiteilija Maarianhaminasta, tilausteoksen ennakkolasku',
    subject: 'Käsiraha, lasku 5/2026',
    body: `Hei Olli,

luonnos hyväksytty, ihanaa! Aloitan öljyvärein heti joulun jälkeen.

Lasku 5/2026 on ensimmäinen puolikas teoksen hinnasta 1 800,00 €, eli 950,00 €. Eräpäivä 30.2.2027. Tili FI18 6601 0011 2345 64, viite 520263.

Sielunihan minä tähän kankaaseen panen, joten toivon ettei raha-asioissa aleta kitsastella.

Terveisin
Sonja Eklund`,
    known: [
      ['consistency', '950,00 €'],
      ['dueDate', '30.2.2027'],
    ],
    unseen: [['tone', 'toivon ettei raha-asioissa aleta kitsastella']],
  },
  {
    name: 'pihasuunnittelija Kouvolasta, tarjous',
    subject: 'Tarjous pihasuunnitelmasta',
    body: `Hei Merja ja Olavi,

oli mukava kävellä pihallanne! Vanhan omenapuun säästäisin ehdottomasti.

Tarjoan suunnitelman kiinteään hintaan, johon sisältyvät asemapiirros, istutussuunnitelma ja yksi muutoskierros. Kasviluettelo ja hinnasto ovat liitteenä.

Tarjous on voimassa 31.12.2026 asti. Sanktiona myöhäisestä peruutuksesta veloitamme täyden hinnan, koska kalenteri on meille pyhä asia.

Terveisin
Piha-Pihla`,
    known: [
      ['missing', 'total'],
      ['missing', 'attachment'],
    ],
    unseen: [
      ['tone', 'koska kalenteri on meille pyhä asia'],
      ['jargon', 'Sanktiona'],
    ],
  },
  {
    name: 'kielenopettaja Hyvinkäältä, kuukausilasku yritykselle',
    subject: 'Lasku 2026-11, englannin ryhmä',
    body: `Hei Anssi,

marraskuun neljä ryhmätuntia on pidetty, ja Dublinin esitys alkaa sujua koko porukalta.

Lasku 2026-11: 4 × 95,00 €, yhteensä 360,00 €. Eräpäivä maanantai 8.12.2026. Tili FI22 4020 2001 2345 78, viite 2026118.

Materiaaleihin upposi tällä kertaa omaa iltaa aika lailla, joten laitoin siitä jotain ensi laskuun.

Joulukuussa tunteja on vain kaksi.

Best, Susanna`,
    known: [
      ['consistency', '360,00 €'],
      ['dueDate', 'maanantai 8.12.2026'],
    ],
    unseen: [['surprise', 'laitoin siitä jotain ensi laskuun']],
  },
  {
    name: 'kattofirma Inarista, tarjous ja ennakkomaksu',
    subject: 'Tarjous 301: mökin katto',
    body: `Päivää Ilmari,

mittasin katon viime torstaina, neliöitä tulee 96 ja räystäät on vielä hyvässä kunnossa.

Tarjous 301: pellit, aluskate ja työ yhteensä 7 900 euroa sis. alv. Siitä ennakkona 40 % tilille FI35 5640 0801 2345 06 heti tilauksen jälkeen tai viimeistään sinne tammikuun puoleen väliin.

Telineet, kuormat ja muut semmoset katotaan sitten päälle kun nähään.

Tarjous raukeaa, ellei kirjallista hyväksyntää ole vastaanotettu 31.12.2026 mennessä.

Kattotyö Uula Morottaja`,
    known: [['jargon', 'raukeaa']],
    unseen: [
      ['dueDate', 'sinne tammikuun puoleen väliin'],
      ['surprise', 'Telineet, kuormat ja muut semmoset katotaan sitten päälle'],
      ['jargon', 'ellei kirjallista hyväksyntää ole vastaanotettu'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'ikkunanpesijä Helsingistä, asiakkaana perintätoimisto (houkutin)',
    subject: 'Lasku 1107, ikkunanpesu',
    body: `Hei Sanna,

perintätoimiston kaikki 34 ikkunaa on nyt pesty, myös neuvotteluhuoneen väliseinät. Yksi sälekaihdin oli rikki jo tullessamme, kuva siitä on vahtimestarilla.

Lasku 1107 on liitteenä. Hinta on tilauksen mukainen 400,00 €, arvonlisävero 102,00 €, yhteensä 502,00 €. Eräpäivä on 9.12.2026.

Tili FI80 5722 0201 2345 29
Viite 11073

Kiitos kahvista!

Terveisin
Mohamed, Kirkas Ruutu`,
    attachments: [{ name: 'lasku-1107.pdf' }],
  },
  {
    name: 'tulkki Rovaniemeltä, tulkkaus käräjäoikeudessa (houkutin)',
    subject: 'Lasku 2026-63: tulkkaus Lapin käräjäoikeudessa',
    body: `Hei,

tulkkasin 19.11. käräjäoikeuden istunnossa pohjoissaamesta suomeen kello 9–12. Oikeus päätti istunnon tuntia ennen aikataulua, joten laskutan kolme tuntia neljän sijaan.

Lasku 2026-63: 3 tuntia, 85,00 euroa tunti, yhteensä 255,00 euroa. Eräpäivä on 10.12.2026. Maksun voi tehdä tilille FI81 5640 0301 2345 68, viite 2026639.

Ystävällisin terveisin
Inga Aikio`,
  },
  {
    name: 'leikkaaja Turusta, elokuvan nimi uhkaava (houkutin)',
    subject: 'Lasku 38, Viimeinen varoitus -trailerin leikkaus',
    body: `Moi Lauri,

"Viimeinen varoitus" on nyt leikattu ja äänet tasattu. Kahden minuutin versio on samassa kansiossa kuin pitkä.

Lasku 38 on liitteenä: 2 päivää, 480,00 € päivä, 960,00 € + alv 244,80 € eli yhteensä 1 204,80 €. Eräpäivä 11.12.2026, tili FI28 5711 4001 2345 75, viite 38027.

Nähdään pian ensi-illassa!

Eetu`,
    attachments: [{ name: 'lasku-38.pdf' }],
  },
  {
    name: 'it-tuki Joensuusta, heti puhelumme jälkeen (houkutin)',
    subject: 'Lasku 519, palvelimen vaihto',
    body: `Hei Päivi,

heti puhelumme jälkeen sain varmuuskopion palautettua, ja toimisto pääsi töihin jo ennen kymmentä. Levyn vika oli siis valmistajan, ja takuu korvaa sen.

Lasku 519: työ 4 tuntia, 78,00 euroa tunti, yhteensä 312,00 euroa. Hinta sisältää arvonlisäveron. Eräpäivä on maanantai 14.12.2026. Tili FI25 5770 0502 3456 11, viite 5199.

Uuden levyn sarjanumero on laitekortissa.

Terveisin
Ossi Turunen`,
  },
  {
    name: 'remonttimies Mikkelistä, sovittu lisätyö (houkutin)',
    subject: 'Lasku 2026-90, kylpyhuoneen laatoitus',
    body: `Hei Kaisa,

laatoitus valmistui maanantaina ja saumat ovat kuivat torstaina, silloin suihkua saa käyttää.

Lasku 2026-90:
Laatoitus tarjouksen mukaan 2 100,00 €
Lisätyö, ikkunasyvennys, sovittu sähköpostilla 12.11. 180,00 €
Yhteensä 2 280,00 € sis. alv 25,5 %

Eräpäivä 16.12.2026
Tili FI54 5650 0401 2345 80
Viite 2026901

Työn osuus kotitalousvähennystä varten näkyy liitteenä olevassa laskussa.

Terveisin Janne`,
    attachments: [{ name: 'lasku-2026-90.pdf' }],
  },
  {
    name: 'talousneuvoja Porista, luento maksuhäiriöistä (houkutin)',
    subject: 'Lasku 27: luento maksuhäiriöistä ja ulosotosta',
    body: `Hei Tiina,

kiitos opiston väelle hyvistä kysymyksistä. Moni oli huojentunut kuullessaan, ettei ulosotto vie kaikkea ja että maksuhäiriömerkintä poistuu kuukaudessa, kun velka on hoidettu.

Lasku 27, luentopalkkio 350,00 euroa, eräpäivä 15.12.2026. Tilinumero on FI53 5700 0201 2345 41 ja viite 27067.

Diat saa jakaa osallistujille vapaasti.

Terveisin
Matti Kallio`,
  },
  {
    name: 'puutarhuri Salosta, lannoite kahden viikon kuluttua (houkutin)',
    subject: 'Syystyöt tehty, lasku 73',
    body: `Hei Ulla!

Ruusut on peitelty ja pensasaita leikattu. Kalkki kannattaa levittää noin 14 päivän kuluttua, kun maa on vielä sula, ja lintulaudan voi täyttää saman tien.

Lasku 73 on 236,00 € (arvonlisävero mukana). Eräpäivä on 8.12.2026, tili FI69 4312 0401 2345 91, viite 73011.

Hyvää talvea teille ja kissalle!

Eija`,
  },
  {
    name: 'draamaopettaja Jyväskylästä, näytelmä Häpeä (houkutin)',
    subject: 'Lasku 2026-14, näytelmäkerho',
    body: `Hei rehtori,

syksyn näytelmäkerho päättyi esitykseen "Häpeä", ja sali oli täynnä. Seitsemäsluokkalaisten syyttäjä ja tuomari saivat väliaplodit.

Laskun 2026-14 summa on 10 kertaa 60,00 euroa eli 600,00 euroa. Eräpäivä on perjantai 11.12.2026. Maksu tilille FI58 5290 0801 2345 58, viite 2026147.

Puvut palautan varastoon torstaina.

Terveisin
Outi Markkanen`,
  },
  {
    name: 'taksi Oulaisista, sopimusajot',
    subject: 'Lasku 2201, marraskuun koulukyydit',
    body: `Päivää,

marraskuun koulukyydit 1.–24.11. on ajettu, 16 päivää. Ajopäiväkirja ja lasku 2201 ovat liitteenä.

16 päivää, 92,00 euroa päivä, yhteensä 1 472,00 euroa (sisältää arvonlisäveron 13,5 %).

Eräpäivä 10.12.2026, tili FI93 5360 5301 2345 16, viite 22017.

Ensi viikolla lähtö on 7.40, kun tie on niin liukas.

Taksi Pirkko Ylitalo`,
    attachments: [{ name: 'lasku-2201.pdf' }, { name: 'ajopaivakirja.pdf' }],
  },
  {
    name: 'pitopalvelu Raumalta, muistotilaisuus',
    subject: 'Muistotilaisuuden tarjoilu, lasku 418',
    body: `Hyvä Anna-Liisa,

kiitos, että saimme hoitaa äitinne muistotilaisuuden tarjoilun. Lämmin osanottoni vielä kerran.

Lasku 418: 30 henkilöä, 22,00 euroa henkilö, yhteensä 660,00 euroa. Arvonlisävero sisältyy hintaan. Eräpäivä on 18.12.2026, ja maksun voi tehdä tilille FI43 4420 2001 2345 82 viitteellä 41807.

Yli jääneet kakut pakastimme, ne voi noutaa koska vain.

Ystävällisesti
Maija Rantanen`,
  },
  {
    name: 'hieroja Lahdesta, lyhyt ensimmäinen lasku',
    subject: 'Lasku 56',
    body: `Moi Teemu,

kolmen kerran sarja on nyt käyty. Lasku 56, 3 × 55,00 € = 165,00 €. Eräpäivä 7.12.2026. Tili FI21 5120 0401 2345 66, viite 56096.

Muista venytellä pohkeet!

Kati`,
  },
  {
    name: 'kääntäjä Vaasasta, lasku säätiölle',
    subject: 'Lasku V-301, vuosikertomuksen käännös',
    body: `Hei Anders,

vuosikertomus on käännetty suomeksi ja oikoluettu. Lasku V-301 on liitteenä.

Käännös 1 200,00 €
Alv 25,5 % 306,00 €
Yhteensä 1 506,00 €

Eräpäivä on keskiviikko 16.12.2026. Maksun voi tehdä tilille FI19 4970 2001 2345 45, viite 3010.

Luvussa neljä on kaksi kohtaa, jotka kannattaa tarkistaa tilintarkastajalta; merkitsin ne keltaisella.

Terveisin
Helena Backman`,
    attachments: [{ name: 'lasku-V-301.pdf' }],
  },
  {
    name: 'pianonvirittäjä Kuopiosta, lasku seurakunnalle',
    subject: 'Lasku 640, flyygelin viritys',
    body: `Hei Antero,

flyygeli on viritetty perjantaina ja kaksi vasaraa vaihdettu, kuten etukäteen sovimme. Kuiva talvi-ilma on sille hankala, joten kostutin kannattaa pitää päällä.

Lasku 640: viritys 180,00 €, vasarat 70,00 €, yhteensä 250,00 €. Eräpäivä 9.12.2026. Tili FI03 4600 0401 2345 68, viite 64046.

Sointuisaa adventtia!
Esko Miettinen`,
  },
  {
    name: 'verkkokauppakonsultti Espoosta, lasku',
    subject: 'Lasku 2026-0071, hakutoiminnon parannus',
    body: `Hei Mira,

uusi haku on tuotannossa, ja ensimmäisen viikon luvut näyttävät hyviltä: tyhjät hakutulokset putosivat kolmannekseen.

Lasku 2026-0071 on liitteenä.
Työ 20 tuntia, 90,00 €/t: 1 800,00 €
Arvonlisävero 25,5 %: 459,00 €
Yhteensä: 2 259,00 €

Eräpäivä 14.12.2026, tili FI96 1745 3000 1234 57, viite 202600716.

Kysy rohkeasti, jos jokin rivi mietityttää.

Terveisin Samuli`,
    attachments: [{ name: 'lasku-2026-0071.pdf' }],
  },
  {
    name: 'nuohooja Kemistä, murteinen lasku',
    subject: 'Nuohous, lasku 332',
    body: `No terve,

hormit on nuohottu ja pesä tarkastettu, ei mithään vikaa löytyny. Todistus on keittiön pöyällä.

Lasku 332, 78,00 euroa, eräpäivä 10.12.2026. Tili FI17 5640 0701 2345 23, viite 33200.

Hyvä oli kahvi!

Nuohooja Aimo Keskitalo`,
  },
  {
    name: 'valokuvaaja Hämeenlinnasta, henkilöstökuvat',
    subject: 'Henkilöstökuvat ja lasku 205',
    body: `Hei Jaana,

kaikki 18 henkilöstökuvaa ovat nyt ladattavissa, ja linkki toimii helmikuun loppuun. Kolmelta pyysin vielä valinnan kahden otoksen välillä.

Laskun 205 loppusumma on 1 129,50 euroa: kuvaus 900,00 euroa ja arvonlisävero 229,50 euroa. Toivon maksua viimeistään 11.12.2026. Tili on FI95 5680 0001 2345 39 ja viite 20501.

Terveisin
Kuvaamo Ilona Paju`,
  },
  {
    name: 'suomen kielen opettaja Lappeenrannasta, maahanmuuttajataustainen',
    subject: 'Lasku 8, suomi toisena kielenä -kurssi',
    body: `Hei Heidi,

kurssi on loppu ja kaikki kymmenen oppilasta sai todistuksen. Olin tosi iloinen heistä.

Lasku numero 8: 24 tuntia, 45,00 euroa tunti, yhteensä 1 080,00 euroa. Eräpäivä on 17.12.2026. Minun tilini on FI31 5620 0001 2345 57 ja viite 80033.

Kevään kurssista voimme puhua tammikuussa.

Terveisin
Oksana Melnyk`,
  },
  {
    name: 'fysioterapeutti Kajaanista, lasku vakuutusyhtiölle',
    subject: 'Lasku 2026-402, fysioterapia',
    body: `Hei,

lähetän laskun 2026-402 viidestä fysioterapiakäynnistä ajalla 26.10.–23.11.2026. Maksusitoumuksen numero on laskulla.

Käynnit 5 × 68,00 € = 340,00 €. Palvelu on arvonlisäverotonta terveydenhoitoa.

Eräpäivä 16.12.2026. Tili FI24 5760 0001 2345 16, viite 20264020. Lasku on liitteenä.

Ystävällisin terveisin
Riikka Heikkinen, fysioterapeutti`,
    attachments: [{ name: 'lasku-2026-402.pdf' }],
  },
  {
    name: 'keraamikko Ahvenanmaalta, lahjatilaus',
    subject: 'Mukit lähtivät tänään – lasku 19',
    body: `Hei Pia,

24 mukia lähti aamulla postiin, ja seurantakoodi tulee sinulle tekstiviestillä. Pakkasin mukaan yhden ylimääräisen lahjaksi, jos jokin matkalla särkyy.

Lasku 19: mukit 24 × 26,00 € = 624,00 €, postikulu 18,00 € kuten sovittiin, yhteensä 642,00 €. Eräpäivä on maanantai 7.12.2026. Tili FI79 6601 0021 2345 54, viite 19046.

Terveisin saaristosta
Camilla`,
  },
  {
    name: 'sirkusohjaaja Tampereelta, syntymäpäivät',
    subject: 'Sirkussynttärit, lasku 61',
    body: `Heippa Emilia!

Oli aivan mahtava porukka, ja Leon jonglööritaidot jäivät mieleen. Kuvat lähetin jo erikseen.

Lasku 61 kahden tunnin ohjelmasta on 190,00 €. Eräpäivä on 4.12.2026, tilinumero FI70 5730 0201 2345 11 ja viite 61052.

Kuperkeikkaterveisin
Tuomas`,
  },
  {
    name: 'siivousyritys Oulusta, asiakkaana ulosottovirasto, muistutus (houkutin)',
    subject: 'Muistutus laskusta 905',
    body: `Hei Juhani,

laskun 905 ulosottoviraston toimipisteen siivouksesta eräpäivä oli 16.11.2026, emmekä ole vielä nähneet maksua. Summa on 753,00 €.

Voisitteko tarkistaa asian ja maksaa laskun 3.12.2026 mennessä? Tili FI67 5740 0101 2345 44, viite 9056. Jos maksu on jo lähtenyt, tätä viestiä ei tarvitse huomioida.

Mukavaa viikkoa
Siivouspalvelu Helmi`,
  },
  {
    name: 'kirjansitoja Porvoosta, ensimmäinen muistutus',
    subject: 'Ystävällinen muistutus, lasku 144',
    body: `Hei Henrik,

huomasin tänään, että lasku 144 gradujen sidonnasta (96,00 euroa) on vielä maksamatta. Eräpäivä oli 13.11.2026.

Ehditkö maksaa sen 2.12.2026 mennessä? Tili on FI33 4055 0201 2345 11 ja viite 14407. Jos maksu on jo matkalla, kiitos siitä.

Terveisin
Birgitta`,
  },
  {
    name: 'lvi-yritys Kokkolasta, toinen muistutus, rauhallinen korko',
    subject: 'Toinen muistutus: lasku 3380',
    body: `Hei,

lasku 3380 lämpöpumpun huollosta on edelleen maksamatta. Summa on 401,60 euroa, ja eräpäivä oli 23.10.2026. Lähetimme edellisen muistutuksen 6.11.

Pyydämme maksamaan laskun viimeistään 4.12.2026 tilille FI45 5550 0101 2345 50, viite 33802. Korkoa lasketaan eräpäivästä alkaen 11,5 % vuodessa.

Jos laskussa on jotain epäselvää tai tarvitsette lisää aikaa, soittakaa, niin sovitaan: 040 555 0182.

Terveisin
Marko Hästbacka`,
  },
  {
    name: 'kotiopettaja Nurmijärveltä, muistutus ja maksusuunnitelma',
    subject: 'Lasku 31, muistutus',
    body: `Hei Satu,

laskusta 31 (280,00 €) on eräpäivä mennyt 9.11.2026. Ei hätää, jos syksy on ollut tiukka: voimme jakaa summan kahteen osaan.

Jos maksat kerralla, sopiva päivä olisi 4.12.2026. Tili FI26 5093 0001 2345 71, viite 31079.

Oliverin murtoluvut sujuvat jo hyvin.

Terveisin
Pasi`,
  },
  {
    name: 'asianajajan graafikko Helsingistä, muistutus lakitoimistolle (houkutin)',
    subject: 'Lasku 2026-77, pieni muistutus',
    body: `Hei Kaarina,

lakitoimiston uusi esite "Riita, oikeus ja sovinto" on ollut painossa jo hyvän aikaa, toivottavasti se on palvellut.

Lasku 2026-77, 1 004,00 €, on vielä auki minun kirjoissani. Eräpäivä oli 18.11.2026. Voisitko katsoa, onko se tullut perille, ja maksaa sen 1.12.2026 mennessä? Tili FI85 2145 1800 1234 57, viite 2026778. Lasku on varmuuden vuoksi liitteenä.

Kiitos avustasi!
Nelli`,
    attachments: [{ name: 'lasku-2026-77.pdf' }],
  },
  {
    name: 'kuljetusyrittäjä Seinäjoelta, lyhyt muistutus',
    subject: 'Lasku 7712 auki',
    body: `Moro Timo,

lasku 7712, 863,44 euroa, erääntyi 17.11.2026. Maksatko 30.11.2026 mennessä tilille FI83 4740 0101 2345 62, viite 77127? Soita, jos rahtikirja puuttuu.

Harri`,
  },
  {
    name: 'muusikko Jyväskylästä, muistutus kulttuuriyhdistykselle',
    subject: 'Muistutus, lasku 12 lokakuun konsertista',
    body: `Hei Leena,

lämmin kiitos vielä lokakuun illasta, kirkon akustiikka on jäänyt soimaan päähän.

Lasku 12 on ilmeisesti jäänyt väliin, kun rahastonhoitaja vaihtui. Summa on 700,00 euroa ja eräpäivä oli 6.11.2026. Sopisiko teille uudeksi päiväksi maanantai 7.12.2026? Tili FI20 5290 0101 2345 48, viite 12056.

Lähetän laskun tässä liitteenä uudelleen.

Terveisin
Duo Halla / Eeva`,
    attachments: [{ name: 'lasku-12.pdf' }],
  },
  {
    name: 'tietoturvayritys Tampereelta, muistutus uhkakartoituksesta (houkutin)',
    subject: 'Muistutus: lasku 4415, uhkakartoitus',
    body: `Hei Sami,

syyskuun uhkakartoituksen lasku 4415 on meillä vielä avoinna. Loppusumma on 3 765,00 euroa, eräpäivä oli 30.10.2026.

Maksaisitteko laskun 2.12.2026 mennessä: tili FI91 8114 9701 2345 58, viite 44150.

Raportin vakavin hyökkäysreitti suljettiin teillä välittömästi, joten jälkitarkastus voi odottaa tammikuuhun.

Ystävällisin terveisin
Noora Vilén`,
  },
  {
    name: 'remonttifirma Kotkasta, muistutus osamaksusta',
    subject: 'Lasku 2026-55, jäljellä oleva osa',
    body: `Hei Tarmo,

kiitos 12.11. tulleesta 1 500,00 eurosta. Laskun 2026-55 summa on 2 150,00 euroa, joten maksettavaa on vielä 650,00 euroa.

Sovimme puhelimessa, että loput maksetaan perjantaina 4.12.2026. Tilinumero on FI50 5420 0101 2345 25 ja viite 2026558.

Listat käyn kiinnittämässä keskiviikkona.

Terveisin
Rauno`,
  },
  {
    name: 'eläinlääkäri Ylivieskasta, muistutus tilakäynnistä',
    subject: 'Lasku 1890, muistutus tilakäynnistä',
    body: `Hei Juha,

toivottavasti vasikka voi jo hyvin! Lasku 1890 lokakuun yökäynnistä, 212,00 €, on vielä maksamatta. Eräpäivä oli 11.11.2026.

Voit maksaa sen tilille FI89 5360 5401 2345 07, viite 18908. Uusi päivä on 7.12.2026, ja jos se on hankala, laita viesti.

Terveisin
Anniina Kangas`,
  },
  {
    name: 'kansalaisopiston leipuri Savonlinnasta, muistutus',
    subject: 'Joulutorttukurssin lasku 22',
    body: `Hei Mirja,

kurssi oli niin mukava, että itsekin unohdin katsoa kelloa. Lasku 22 raaka-aineista ja opetuksesta, 318,00 euroa, erääntyi 19.11.2026, eikä maksua vielä näy tilillä.

Se tili on FI50 5650 0501 2345 71 ja viite 22091. Riittää hyvin, jos maksu on perillä 4.12.2026.

Kardemummaiset terveiset
Hilkka`,
  },
  {
    name: 'tilitoimisto Porista, virallinen kolmas muistutus',
    subject: 'Kolmas muistutus, lasku 2026-1180',
    body: `Hyvä asiakas,

lasku 2026-1180 on edelleen maksamatta. Summa on 502,00 euroa ja eräpäivä oli 9.10.2026. Olemme muistuttaneet 23.10. ja 6.11.2026.

Pyydämme maksamaan laskun 9.12.2026 mennessä.
Tili FI49 5700 0301 2345 32
Viite 202611802

Jos olette laskusta eri mieltä, kertokaa siitä meille, niin selvitämme asian yhdessä. Voimme sopia myös maksamisesta useammassa osassa.

Ystävällisin terveisin
Porin Laskenta, Arja Nieminen`,
  },
  {
    name: 'lumityöyrittäjä Kuusamosta, murteinen muistutus',
    subject: 'Auraukset, lasku 18',
    body: `Terve Kari,

viime kevään viimeiset auraukset, lasku 18, jäivät mulla itelläki lähettämättä ajallaan, ku vaihoin konetta. Sulla eräpäivä oli 20.11.2026 ja summa 144,00 euroa.

Maksatko 5.12.2026 mennessä, tili FI31 5360 5501 2345 97, viite 18034.

Lunta on luvattu viikonlopuksi, tuun kuuen aikaan.

Veikko`,
  },
  {
    name: 'maalari Turusta, tarjous',
    subject: 'Tarjous eteisen ja portaikon maalauksesta',
    body: `Hei Ritva,

kiitos, että sain käydä katsomassa kohdetta. Tarjoukseni on tässä:

Seinät 980,00 €
Portaikon katto 340,00 €
Suojaus ja siivous 160,00 €
Yhteensä 1 480,00 € sis. alv 25,5 %

Hinta on kiinteä. Jos jotain yllättävää tulee esiin, pysähdyn ja kysyn teiltä ennen kuin jatkan. Tarjous on voimassa 15.12.2026 asti, ja työ kestäisi neljä päivää alkaen 18.1.2027.

Terveisin
Maalausliike Virtanen`,
  },
  {
    name: 'ohjelmoija Oulusta, muutettu hinta sovitun mukaan (houkutin)',
    subject: 'Päivitetty tarjous T-88',
    body: `Hei Miikka,

lisäsin tarjoukseen T-88 raporttinäkymän, josta sovimme kokouksessa 20.11. Aiempi hinta oli 3 200,00 €, lisäosa on 600,00 €, ja uusi kokonaishinta on siis 3 800,00 € (alv 0 %).

Muutos ei vaikuta aikatauluun. Tarjous on voimassa 11.12.2026 asti ja tarkka erittely on liitteenä.

Vastaathan tähän viestiin, jos hyväksyt uuden hinnan.

Terveisin
Aleksi`,
    attachments: [{ name: 'tarjous-T-88.pdf' }],
  },
  {
    name: 'kiinteistöhuolto Hyvinkäältä, toistuva kuukausilasku',
    subject: 'Huoltosopimus, marraskuu, lasku 2611',
    body: `Hei,

marraskuun huoltosopimuksen lasku 2611 on liitteenä. Summa on sama kuin aiemmin, 330,00 € ja arvonlisävero 84,15 €, yhteensä 414,15 €. Eräpäivä on tiistai 15.12.2026.

Tili FI44 5093 0101 2345 54, viite 26110.

Kellarin lamput vaihdettiin 10.11. ja savuhälyttimet testattiin samalla.

Terveisin
Tuomo Saarela`,
    attachments: [{ name: 'lasku-2611.pdf' }],
  },
  {
    name: 'kuvataiteilija Fiskarsista, ennakon ensimmäinen erä',
    subject: 'Seinämaalaus, ensimmäinen erä, lasku 4/2026',
    body: `Hei Joonas,

luonnos on nyt hyväksytty, ja aloitan maalaamisen 7.1.2027.

Sopimuksen mukaan laskutan puolet työn hinnasta ennen aloitusta. Koko hinta on 3 000,00 euroa, ja tämän laskun 4/2026 summa on 1 500,00 euroa. Eräpäivä on perjantai 18.12.2026. Tili FI94 4055 0301 2345 93, viite 420266.

Toisen puolen laskutan, kun seinä on valmis.

Terveisin
Anni Lindroos`,
  },
  {
    name: 'pihapalvelu Kouvolasta, hinnanmuutos vuodenvaihteessa',
    subject: 'Kausisopimuksen hinta vuonna 2027',
    body: `Hei Pirjo,

kausisopimuksenne kuukausihinta nousee 1.2.2027 alkaen 120,00 eurosta 126,00 euroon. Syynä on polttoaineen ja varaosien kallistuminen. Työt pysyvät samoina.

Jos uusi hinta ei sovi, voitte päättää sopimuksen ilman kuluja, kunhan kerrotte siitä 15.1.2027 mennessä. Kerron mielelläni lisää puhelimessa.

Kiitos, että olette olleet mukana jo kuusi kautta!

Terveisin
Sinikka ja Reino`,
  },
  {
    name: 'pitopalvelu Vihdistä, tarjous pikkujouluista (houkutin: pakko sanoa)',
    subject: 'Tarjous pikkujoulupöydästä 12.12.',
    body: `Hei Tomi,

joulupöytä 40 hengelle maksaa 32,00 euroa henkilö, yhteensä 1 280,00 euroa sis. alv 13,5 %. Kuljetus Nummelaan kuuluu hintaan, ja kasvisruokailijoille teemme oman lanttulaatikon.

Tarjous on voimassa 1.12.2026 asti. Lopullisen henkilömäärän tarvitsemme viimeistään 7.12.2026, ja hinta lasketaan sen mukaan, 32,00 euroa henkilöltä.

Pakko sanoa, että viime vuoden laulut jäivät meille mieleen!

Terveisin
Keittiö Kaneli`,
  },
  {
    name: 'kielenhuoltaja Maarianhaminasta, toistuva lasku lehdelle (houkutin: uhkavaatimus)',
    subject: 'Lasku 2026-11, marraskuun oikoluku',
    body: `Hei Riina,

marraskuun numero on luettu, 48 sivua. Lasku 2026-11 on tavalliseen tapaan 384,00 €, eli 8,00 € sivulta. Eräpäivä on 10.12.2026.

Tili: FI16 6601 0031 2345 45
Viite: 2026118

Kolumnissa puhuttiin "viimeisestä uhkavaatimuksesta"; vaihdoin sen sovitusti sanaan "uhkavaatimus".

Terveisin
Fredrika`,
  },
]
