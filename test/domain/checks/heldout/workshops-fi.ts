/** Finnish mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'young graphic designer, first invoice for a café logo',
    subject: 'Lasku 2026-118, Kahvila Pullan ilme',
    body: `Moikka Sanna!

Kiva että uusi logo meni läpi jo toisella kierroksella. Laitoin painovalmiit tiedostot eilen Driveen, ja samassa kansiossa on mustavalkoinen versio leimasinta varten.

Lasku 2026-118 on liitteenä, yhteensä 1 129,50 € (900 € + alv 25,5 % 229,50 €). Maksuehto on 14 pv netto. Tili FI02 1234 3000 5612 74, viite 20261188.

Mulla on muuten vuokra maksettavana ensi viikolla ja tili aika tyhjänä, joten toivon ettet anna tän lojua.

Terkuin
Iida Rantala`,
    attachments: [{ name: 'lasku-2026-118.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [['tone', 'Mulla on muuten vuokra maksettavana ensi viikolla ja tili aika tyhjänä']],
  },
  {
    name: 'electrician, terse first invoice',
    subject: 'Lasku 4471',
    body: `Terve

Keskuksen vaihto Kivitiellä tehty maanantaina ja mittauspöytäkirja jätetty sähkökaapin oveen.

Lasku 4471 liitteenä, summa 1 506,00 € sis. alv. Tilille FI80 5723 0220 1145 60, viite 447100.

t. Jari Hakala
Sähkö-Hakala Ky
040 555 0182`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },
  {
    name: 'older accountant, first invoice in officialese',
    subject: 'Lasku 20261/55: tilinpäätös',
    body: `Hyvä asiakas,

viitaten käymäämme puhelinkeskusteluun toimitamme oheisena laskumme 20261/55, joka koskee tilikauden 2025–2026 tilinpäätöksen laadintaa. Veroilmoitus on lähetetty Verohallintoon 19.11.2026, ja päätös tulee teille OmaVeroon.

Laskun loppusumma on 1 757,00 € (sis. alv 25,5 %). Pyydämme kohteliaimmin suorittamaan maksun 10.12.2026 mennessä tilillemme FI86 1544 3000 0219 36 viitenumeroa 2026150 käyttäen.

Mahdolliset huomautukset tulee saattaa tietoomme kirjallisesti.

Kunnioittavasti
Tilitoimisto Ahonen & Kumpp.
Raimo Ahonen`,
    attachments: [{ name: 'lasku_55.pdf' }],
    known: [
      ['jargon', 'viitaten käymäämme puhelinkeskusteluun'],
      ['jargon', 'toimitamme oheisena'],
      ['jargon', 'Pyydämme kohteliaimmin suorittamaan maksun'],
      ['jargon', 'saattaa tietoomme'],
    ],
    unseen: [],
  },
  {
    name: 'shy translator, first invoice with grovelling',
    subject: 'Käännöslasku 31',
    body: `Hei Mikael,

käyttöohjeen suomennos lähti sinulle aamulla, yhteensä 42 sivua. Termit noudattavat teidän sanastoanne, ja kolme epävarmaa kohtaa on merkitty keltaisella.

Olen tosi pahoillani, että joudun vaivaamaan sinua laskulla näin pian. Tuntuu vähän nololta pyytää rahaa, kun työ oli niin mukavaa.

Lasku 31 on liitteenä: 1 004,00 € (800 € + alv 204 €). Maksa se vaikka sitten, kun sopii paremmin. Tilinumero on FI25 4055 0012 3321 99 ja viite 31095.

Ystävällisin terveisin
Kaisa Lindroos`,
    attachments: [{ name: 'Lasku31_Lindroos.pdf' }],
    known: [
      ['tone', 'Olen tosi pahoillani'],
      ['dueDate', 'kun sopii paremmin'],
    ],
    unseen: [['tone', 'Tuntuu vähän nololta pyytää rahaa']],
  },
  {
    name: 'bathroom renovator, first invoice with extra work nobody agreed to',
    subject: 'Lasku 2608 / kylpyhuone, Mäkitie 4',
    body: `Moi Antti ja Päivi,

kylppäri on nyt valmis ja saumat saa kastella lauantaina. Muistakaa pitää lattialämmitys pois päältä vielä pari päivää.

Lasku 2608:
Sovittu urakka 6 400,00 €
Kattopaneelien vaihto 780,00 €
Yhteensä 7 180,00 € (sis. alv 25,5 %)

Paneelit olivat sen verran rumat, että laitoin saman tien uudet. Lisäksi mukana on vähän ylimääräistä purkuhommaa.

Eräpäivä 11.12.2026, tili FI77 5290 0220 4471 04, viite 260840.

Terveisin Pasi / Remontti-Pasi Oy`,
    known: [],
    unseen: [
      ['surprise', 'laitoin saman tien uudet'],
      ['surprise', 'vähän ylimääräistä purkuhommaa'],
    ],
  },
  {
    name: 'piano teacher, first invoice of the autumn, sum wrong',
    subject: 'Syksyn pianotunnit, lasku 14',
    body: `Hei Elinan vanhemmat!

Elina on edistynyt hienosti, ja joulukonserttiin valittiin Griegin Arietta. Konsertti on sunnuntaina 13.12. klo 15 Musiikkitalon alasalissa.

Lasku 14, marraskuu:
4 x 45 min à 38 € = 152 €
tilaamanne nuottivihko 19 €
Yhteensä 181 €

Pyydän maksamaan 8.12.2026 mennessä tilille FI20 3636 3012 3345 79 (Tuula Vesanen), viite 14070. Tunneista ei tule arvonlisäveroa.

Mukavaa adventin odotusta!
Tuula`,
    known: [['consistency', '181 €']],
    unseen: [],
  },
  {
    name: 'web developer, first invoice, numbers differ from the subject',
    subject: 'Lasku 2026-077: verkkokaupan maksutapa',
    body: `Moro Teemu,

MobilePay toimii nyt tuotannossa. Testasin kolmella oikealla ostoksella ja hyvitin ne sen jälkeen, joten näet ne raportissa nollarivinä.

Tässä lasku 2026-071, tunteja 16 à 75 €, eli 1 200 € + alv 306 € = 1 506 €. Maksu kuun lopussa +30 pv, tili FI45 7997 7995 1204 38, viite 2026778.

Ensi sprintin lista tulee perjantaina Trelloon.

- Oskari`,
    attachments: [{ name: '2026-077.pdf' }],
    known: [
      ['consistency', '2026-071'],
      ['dueDate', 'kuun lopussa +30 pv'],
    ],
    unseen: [],
  },
  {
    name: 'cleaning firm, recurring invoice from a template',
    subject: 'Siivouslasku marraskuu 2026',
    body: `Hei [ETUNIMI],

marraskuun siivouskäynnit on tehty sovitusti maanantaisin ja torstaisin. Ikkunat pestään seuraavan kerran maaliskuussa.

Lasku 10342 on liitteenä, 602,40 € sis. alv. Eräpäivä on 31.11.2026. Tili FI57 1820 3500 0441 28, viite 1034253.

Avaimet ovat edelleen meillä kassakaapissa numerolla 12.

Terveisin
Kirkas Koti Tmi / Heli`,
    attachments: [{ name: 'lasku-10342.pdf' }],
    known: [
      ['consistency', '[ETUNIMI]'],
      ['dueDate', '31.11.2026'],
    ],
    unseen: [],
  },
  {
    name: 'photographer, first wedding invoice with wrong IBAN and no number',
    subject: 'Hääkuvat ja lasku',
    body: `Ihanat Noora ja Ville!

Kuvat ovat nyt galleriassa, 412 kappaletta. Salasana on teidän hääpäivänne ilman pisteitä. Mummin kuva sillan kaiteella on ihan oma suosikkini!

Lasku on liitteenä, loppusumma 1 255 € (varausmaksu on jo vähennetty). Eräpäivä on 14.12.2026 ja tilinumero FI21 1234 5600 0007 58.

Halauksin
Emmi Kuvaajatar`,
    attachments: [{ name: 'haakuvaus.pdf' }],
    known: [
      ['payment', 'FI21 1234 5600 0007 58'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [],
  },
  {
    name: 'tree surgeon, first invoice, weekday does not match',
    subject: 'Lasku 88 puunkaadosta',
    body: `Päivää,

kuuset on kaadettu ja oksat haketettu. Rungot jäi liiterin viereen metrin pölleinä, kuten puhuttiin. Kannot kannattaa peittää ennen lunta, ettei niihin kompastu.

Lasku 88, 753,00 € (sis. alv 25,5 %). Maksu viimeistään maanantaina 9.12.2026 tilille FI41 5410 0520 1139 63, viite 88051.

Edellinen asiakas makuutti laskua puoli vuotta enkä jaksa samaa rumbaa toista kertaa.

Terv. Urpo Kettunen
Metsä- ja pihapalvelu`,
    known: [['dueDate', 'maanantaina 9.12.2026']],
    unseen: [['tone', 'enkä jaksa samaa rumbaa toista kertaa']],
  },
  {
    name: 'English-born copywriter in Helsinki, first invoice in learner Finnish',
    subject: 'Lasku INV-209 blogitekstit',
    body: `Hei Laura,

kiitos palautteesta viime viikolla! Kaikki kuusi blogitekstiä on nyt valmis ja ne on CMS:ssä luonnoksena. Kuvat tulee Joonakselta.

Lasku INV-209 on mukana, 903,60 euroa alv kanssa. Eräpäivä on 04/12/2026. Voit maksaa tilille FI15 7997 7990 3345 13, viite 209047.

Huom: tein myös kaksi LinkedIn-postausta bonuksena, ne on laskussa 90 e, toivottavasti ok.

Cheers ja hyvää viikkoa
Daniel`,
    attachments: [{ name: 'INV-209.pdf' }],
    known: [['dueDate', '04/12/2026']],
    unseen: [['surprise', 'tein myös kaksi LinkedIn-postausta']],
  },
  {
    name: 'marketing consultant, first invoice full of business talk',
    subject: 'Lasku 5012 / loppuvuoden konsultointi',
    body: `Hei Petri,

hyvä työpaja tiistaina, tiimi oli selvästi innoissaan. Koostan muistiinpanot ja lähetän ne maanantaina.

Liitteenä lasku 5012 ajalta 1.–24.11., 3 012,00 € (2 400 € + alv 612 €). Tällä fakturalla ovat sovitut neljä päivää, ja tunnit on allokoitu work orderille budjettiraamin puitteissa. Maksuaika on 30 days EOM. Tili FI92 3131 3001 0446 27, viite 501279.

Nähdään joulukuun työpajassa!

Jesse Saarnio
Saarnio Growth Oy`,
    attachments: [{ name: 'Saarnio_5012.pdf' }],
    known: [
      ['jargon', 'fakturalla'],
      ['dueDate', '30 days EOM'],
    ],
    unseen: [['jargon', 'allokoitu work orderille budjettiraamin puitteissa']],
  },
  {
    name: 'seamstress, first invoice, very short',
    subject: 'Verhot',
    body: `Hei Riitta, verhot on valmiit ja voit noutaa ne liikkeestä arkisin 10–17. Lasku 212, hinta 225,90 €. Maksathan mahdollisimman pian. Silityksessä kannattaa käyttää höyryä, kangas on puuvillaa.

t. Ompelimo Helmi`,
    known: [
      ['dueDate', 'mahdollisimman pian'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'plumber from Ostrobothnia, first invoice, two due dates',
    subject: 'Lasku 1190 lämminvesivaraaja',
    body: `No moro Kalevi!

Varaaja on paikallaan ja toimii. Käy kattomas parin päivän päästä, notta liitokset on kuivat, ja soita jos tippuu.

Lasku 1190 on tuos liittees, eräpäivä 7.12.2026. Summa 1 840,00 € sis. alv, josta kotitalousvähennykseen kelpaa työn osuus 620,00 €. Maksathan 17.12.2026 mennessä, tili FI94 4747 0010 2288 15, viite 119030.

Sun vanhan varaajan kuljin kaatikselle, siitä tulloo vielä joku kymppi päälle.

Esa Ylinen, LVI-Ylinen`,
    attachments: [{ name: 'lasku1190.pdf' }],
    known: [['dueDate', '17.12.2026']],
    unseen: [['surprise', 'siitä tulloo vielä joku kymppi päälle']],
  },
  {
    name: 'illustrator, first friendly reminder with guilt',
    subject: 'Muistutus: lasku 2026-64',
    body: `Hei Henna!

Toivottavasti kirjan julkkarit menivät hyvin, näin kuvia Instasta ja kansi näytti ihanalta pöydällä.

Lasku 2026-64 (702,80 €) erääntyi 16.11.2026 enkä ole vielä nähnyt maksua. Olisiko mahdollista hoitaa se 2.12.2026 mennessä? Tili on FI77 1298 3000 7715 46 ja viite 2026642.

Anteeksi kauheasti häirintä. Teille tämä on varmasti pikkuraha, minulle se on puolet kuun tuloista.

Rakkain terveisin
Venla`,
    known: [['tone', 'Anteeksi kauheasti']],
    unseen: [['tone', 'Teille tämä on varmasti pikkuraha']],
  },
  {
    name: 'car repair shop, second reminder with shouting',
    subject: 'Toinen muistutus: lasku 77310',
    body: `Hei

Jakohihnan vaihto tehtiin 6.10. ja auto haettiin samana päivänä. Lasku 77310, 803,20 €, on maksamatta. Eräpäivä oli 20.10.2026.

MAKSU PITÄÄ OLLA TILILLÄ 30.11.2026!!! Emme ole mikään pankki. Olisi siinä itselläkin huuto päällä, jos auto olisi jätetty puolitiehen. Tili FI68 5711 0420 0881 39, viite 773104.

Talvirenkaiden säilytyksestä voi kysellä normaaliin tapaan.

Autokorjaamo Niemi
Kari`,
    known: [
      ['tone', 'MAKSU PITÄÄ OLLA TILILLÄ 30.11.2026!!!'],
      ['tone', 'Emme ole mikään pankki'],
    ],
    unseen: [['tone', 'Olisi siinä itselläkin huuto päällä']],
  },
  {
    name: 'property maintenance firm, late reminder in legalese',
    subject: 'Muistutus, lasku 30551',
    body: `Asunto Oy Lehtokuja
Hallituksen puheenjohtaja

Lasku 30551 (lumityöt, maaliskuu 2026, 953,80 €) on edelleen suorittamatta. Eräpäivä oli 30.4.2026.

Kehotamme Teitä suorittamaan saatavan viivytyksettä. Jos maksua ei kuulu, ryhdymme oikeudellisiin toimenpiteisiin ilman eri ilmoitusta.

Maksutiedot: FI45 1555 3000 0112 71, viite 3055162.

Talvikauden 2026–2027 päivystysnumero on 019 555 0140.

Kiinteistöhuolto Salpa Oy
Laskutus`,
    known: [
      ['jargon', 'suorittamatta'],
      ['jargon', 'Kehotamme Teitä suorittamaan saatavan'],
      ['dueDate', 'viivytyksettä'],
      ['tone', 'ryhdymme oikeudellisiin toimenpiteisiin'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [],
  },
  {
    name: 'dog groomer, first reminder with an offer inside',
    subject: 'Pikku muistutus, lasku 409',
    body: `Heippa Marjo!

Miten Nekku viihtyy uudessa turkissaan? Seuraava aika on 11.1. klo 10.

Lasku 409, 75 €, on vielä auki (eräpäivä oli 18.11.). Maksun voi laittaa 1.12.2026 mennessä tilille FI28 3939 0051 2204 73, viite 409054.

Ja hei, joulukuussa kaikki kynsienleikkaukset -20 %, varaa omasi nyt!

Tassuterveisin
Jonna / Trimmaamo Karvakamu`,
    known: [['incentive', 'joulukuussa kaikki kynsienleikkaukset -20 %']],
    unseen: [],
  },
  {
    name: 'videographer, third reminder with sarcasm',
    subject: 'Lasku 2026-39, kolmas viesti',
    body: `Hei taas Jukka,

esittelyvideo pyörii teidän etusivullanne jo toista kuukautta, joten se on ilmeisesti kelvannut. Laskun 2026-39 kohdalla tahti on ollut verkkaisempi.

Summa on 2 510,00 € ja eräpäivä oli 2.10.2026. Pyydän maksua perjantaihin 4.12.2026 mennessä tilille FI64 5062 0320 7789 17, viite 2026396.

Jos rahaa ei näy, video lähtee teidän sivuilta ja kerron syyn kaikille, jotka kysyvät.

Tuomas Heino
Heino Films`,
    known: [],
    unseen: [
      ['tone', 'joten se on ilmeisesti kelvannut. Laskun 2026-39 kohdalla tahti on ollut verkkaisempi'],
      ['tone', 'video lähtee teidän sivuilta ja kerron syyn kaikille, jotka kysyvät'],
    ],
  },
  {
    name: 'bookkeeper for a joinery, second reminder, amounts differ',
    subject: 'Muistutus laskusta 662, avoinna 1 757,00 €',
    body: `Hei Satu,

keittiön kaapinovet toimitettiin 12.10. ja sinulta tuli niistä kiva viesti, kiitos siitä.

Lasku 662 on kirjanpidossamme vielä maksamatta. Avoin summa on 1 775,00 € ja eräpäivä oli 30.10.2026. Tilinumero on FI33 4600 0010 2217 90 ja viite 662037.

Ehtisitkö katsoa tämän lähipäivinä?

Terveisin
Anne Kortelainen
Puusepänliike Kortelainen`,
    known: [
      ['consistency', '1 775,00 €'],
      ['dueDate', 'lähipäivinä'],
    ],
    unseen: [],
  },
  {
    name: 'moving man, blunt second reminder with blame',
    subject: 'lasku 5530 maksamatta',
    body: `Moi

Muutto Vantaalta Lahteen 3.10., lasku 5530, 640 €. Eräpäivä meni 17.10.

Oon soittanu kolmesti. Rehellinen ihminen maksais velkansa. Kyllä sulla näköjään rahaa riittää uuteen telkkariin, kannettiin se itse sisään.

Maksa 30.11.2026 mennessä tai tulen hakemaan rahat ovelta. Tili FI97 3601 0020 4417 85, viite 553023.

Mika`,
    known: [['tone', 'Rehellinen ihminen maksais velkansa']],
    unseen: [
      ['tone', 'Kyllä sulla näköjään rahaa riittää uuteen telkkariin'],
      ['tone', 'tulen hakemaan rahat ovelta'],
    ],
  },
  {
    name: 'yoga teacher, first reminder, hardly any facts',
    subject: 'Maksumuistutus',
    body: `Hei ihana Sari,

kiitos syksyn tunneista, ryhmässä on ollut niin lämmin tunnelma! Ensi vuoden tunnit alkavat 12. tammikuuta samalla salilla.

Huomasin, että syyskauden lasku on vielä auki. Laitathan sen menemään, kun muistat. Tili on FI13 7997 7998 2206 49. Raha-asiat eivät oikein sovi joogasaliin, joten toivon, ettei minun tarvitse ottaa tätä esiin tunnilla.

Namaste
Minna`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'total'],
      ['dueDate', 'kun muistat'],
    ],
    unseen: [['tone', 'toivon, ettei minun tarvitse ottaa tätä esiin tunnilla']],
  },
  {
    name: 'IT support firm, last reminder with ultimatum',
    subject: 'Muistutus: lasku 88012',
    body: `Hyvä vastaanottaja,

palvelimen ylläpito on laskutettu neljännesvuosittain sopimuksen mukaan. Lasku 88012 (2 008,00 €, eräpäivä 15.9.2026) on yhä auki. Muistutimme siitä 30.9. ja 28.10.

Tämä on viimeinen mahdollisuutenne hoitaa asia. Ellei koko summa ole tilillä FI95 8000 1770 2231 55 1.12.2026 mennessä, maksuhäiriömerkintä on edessänne. Viite 8801256.

Ylläpidon yhteyshenkilönä jatkaa Lauri, jonka tavoittaa arkisin klo 8–16.

Nettitalo Oy
Laskutus`,
    known: [
      ['tone', 'viimeinen mahdollisuutenne'],
      ['tone', 'maksuhäiriömerkintä on edessänne'],
    ],
    unseen: [],
  },
  {
    name: 'landscape gardener, friendly reminder, past date',
    subject: 'Muistutus laskusta 315',
    body: `Hei Leena ja Olli,

omenapuut on nyt suojattu jäniksiltä ja verkot kannattaa tarkistaa ensilumen jälkeen.

Lasku 315 (401,60 €) taisi jäädä muun postin alle, eräpäivä oli 11.11. Pyytäisin maksua 20.11.2026 mennessä tilille FI40 5169 0320 1102 38, viite 315070.

Kyllä se vähän kirpaisee, kun itse raataa sateessa ja toiset vain unohtavat.

Pihaterveisin
Birgitta Sjöblom`,
    known: [['dueDate', '20.11.2026']],
    unseen: [['tone', 'Kyllä se vähän kirpaisee, kun itse raataa sateessa ja toiset vain unohtavat']],
  },
  {
    name: 'house painter, estimate with pressure and vague extras',
    subject: 'Tarjous: talon ulkomaalaus',
    body: `Hei Kaarina,

kiitos kahvista torstaina. Talo on hyvässä kunnossa, vain pohjoisseinän alalaudat pitää vaihtaa.

Tarjous: pesu, kaavinta ja kaksi maalikerrosta 7 900 € sis. alv ja maalit. Lautojen vaihto 640 €. Yhteensä 8 440 €. Työ alkaisi toukokuun toisella viikolla.

Vastaus mielellään huomenna, mulla on jonossa kolme muuta ja niistä joku kyllä nappaa paikan. Pidätän oikeuden hinnanmuutoksiin.

Terveisin
Seppo Maalari-Mäki`,
    known: [
      ['consistency', '8 440 €'],
      ['jargon', 'Pidätän oikeuden hinnanmuutoksiin'],
    ],
    unseen: [['tone', 'mulla on jonossa kolme muuta ja niistä joku kyllä nappaa paikan']],
  },
  {
    name: 'architect, stiff estimate for a summer cottage',
    subject: 'Tarjous 26-19 / Loma-asunto, Kustavi',
    body: `Hyvä Heikki Laine,

kiitämme tarjouspyynnöstänne ja tarjoamme kunnioittaen pääsuunnittelua seuraavasti: luonnokset 2 400 €, lupakuvat 3 100 €, yhteensä 5 500 € (alv 0 %).

Tarjous on voimassa 31.12.2026 saakka. Hintoihin lisätään kulloinkin voimassa oleva arvonlisävero. Force majeure -tilanteissa sovelletaan KSE 2013 -ehtoja soveltuvin osin.

Tontin pohjakartta on tilattu kunnasta, ja se saapuu joulukuun alussa. Tarjous pdf:nä on liitteenä.

Arkkitehtitoimisto Wikström
Carl-Johan Wikström`,
    known: [
      ['jargon', 'tarjoamme kunnioittaen'],
      ['jargon', 'kulloinkin voimassa oleva'],
      ['jargon', 'Force majeure'],
      ['jargon', 'soveltuvin osin'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'caterer, changed price after the guest count rose',
    subject: 'Pikkujoulut 11.12., uusi hinta',
    body: `Moikka Riikka!

Sain viestin, että teitä tuleekin 48 eikä 40. Hyvin mahtuu, ja kasvisruokailijoita on listan mukaan yhdeksän.

Uusi hinta on 48 x 32 € = 1 636 € sis. alv. Lasku tulee tilaisuuden jälkeen.

Olisi kyllä ollut kiva kuulla tästä ennen kuin kalat oli jo tilattu, mutta eihän tässä auta kuin venyä taas.

Terkuin
Susanna, Pitopalvelu Lusikka`,
    known: [['consistency', '1 636 €']],
    unseen: [
      ['tone', 'Olisi kyllä ollut kiva kuulla tästä ennen kuin kalat oli jo tilattu'],
      ['tone', 'eihän tässä auta kuin venyä taas'],
    ],
  },
  {
    name: 'carpenter, thanks for a part payment',
    subject: 'Kiitos, osa laskusta 501 saapui',
    body: `Hei Jorma,

kiitos, 1 000 € tuli tilille eilen. Laskusta 501 (1 840 €) on siis jäljellä 740 €.

Loput voit maksaa joskus ennen joulua samalle tilille FI94 4108 0010 3345 25, viite 501033.

Portaiden kaide tulee lakkaamolta ensi tiistaina, ja asennan sen samalla viikolla.

Aarne Tuominen`,
    known: [
      ['consistency', '740 €'],
      ['dueDate', 'joskus ennen joulua'],
    ],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'copywriter, chatty first invoice',
    subject: 'Lasku 2026-51: uutiskirjeet',
    body: `Moikka Katja!

Kaikki neljä uutiskirjettä ovat nyt Mailchimpissa luonnoksina. Vaihdoin marraskuun kirjeen otsikon, kuten toivoit.

Lasku 2026-51 on liitteenä. Summa on 602,40 € (480 € + alv 25,5 % 122,40 €) ja eräpäivä keskiviikko 9.12.2026. Tili on FI17 1234 3000 5571 24 ja viite 2026516.

Kysy ihan vapaasti, jos jokin jäi epäselväksi.

Terkuin
Riina Salo`,
    attachments: [{ name: 'lasku-2026-51.pdf' }],
  },
  {
    name: 'electrician, terse but complete first invoice',
    subject: 'Lasku 3320, pistorasiat',
    body: `Terve Markku

Autotallin pistorasiat asennettu ja mitattu. Pöytäkirja on sähkökaapissa.

Lasku 3320: 439,25 € sis. alv. Eräpäivä 10.12.2026. Tili FI23 5723 0220 3345 15, viite 332040.

Soita jos sulake laukeaa.

Jari, 040 555 0119`,
  },
  {
    name: 'lawyer, formal first invoice, a court only as the place of work',
    subject: 'Lasku 2026/204, avustaminen käräjäoikeudessa',
    body: `Hyvä Marianne Holm,

kiitos luottamuksesta. Avustin teitä käräjäoikeuden istunnossa 17.11.2026, ja tuomio annetaan 15.12.2026. Soitan teille heti, kun olen lukenut sen.

Lasku 2026/204 on liitteenä. Se koskee istuntoa ja siihen valmistautumista, yhteensä kahdeksan tuntia sovitulla hinnalla 200 €. Veroton hinta on 1 600,00 €, arvonlisävero 408,00 € ja maksettavaa yhteensä 2 008,00 €.

Pyydän maksamaan laskun viimeistään 16.12.2026 tilille FI91 1544 3000 0871 27. Viitenumero on 20262048.

Vastaan mielelläni kysymyksiin laskusta.

Ystävällisin terveisin
Eeva Talvio
asianajaja`,
    attachments: [{ name: 'lasku_2026_204.pdf' }],
  },
  {
    name: 'translator, first invoice to a publisher',
    subject: 'Lasku 17, romaanin käännös, 2. erä',
    body: `Hei Outi,

käsikirjoituksen toinen kolmannes on nyt kansiossa. Luvun 14 sanaleikki vaatii vielä yhden yön, mutta muuten teksti on valmis luettavaksi.

Sopimuksen mukainen toinen erä on 2 510,00 € sis. alv, ja se on laskulla 17 liitteenä. Eräpäivä on perjantai 11.12.2026. Maksutili: FI07 4055 0012 7719 33, viite 17080.

Kolmas erä tulee vasta, kun koko käännös on hyväksytty.

Lämpimästi
Inkeri Maunula`,
    attachments: [{ name: 'Lasku 17.pdf' }],
  },
  {
    name: 'bathroom renovator, first invoice with agreed extra work',
    subject: 'Lasku 2611, kylpyhuone Harjukatu 8',
    body: `Moi Tiina ja Lauri,

kylpyhuone on valmis, kiitos kärsivällisyydestä pölyn kanssa! Lattiaa voi käyttää normaalisti sunnuntaista alkaen.

Lasku 2611:
Urakka tarjouksen mukaan 7 200,00 €
Pyyhekuivaimen siirto, josta sovimme sähköpostilla 9.11. 240,00 €
Yhteensä 7 440,00 € (sis. alv 25,5 %)

Kotitalousvähennystä varten: työn osuus on 4 300,00 €.

Eräpäivä on 14.12.2026. Tili FI80 5290 0220 7713 21, viite 261179.

Terveisin
Pekka, Laattatyö Pekkarinen`,
  },
  {
    name: 'piano teacher, autumn invoice',
    subject: 'Pianotunnit marraskuu, lasku 22',
    body: `Hei,

Oskari soitti tiistaina koko sonatiinin ulkoa, hienoa työtä kotonakin!

Lasku 22: neljä tuntia à 38 € eli 152 € ja tilaamanne nuotit 19 €, yhteensä 171 €. Arvonlisäveroa ei tule. Maksun voi laittaa 7.12.2026 mennessä tilille FI10 3636 3012 9981 42, viite 22059.

Ensi viikolla tunti on poikkeuksellisesti keskiviikkona.

Terveisin
Marketta Ojala`,
  },
  {
    name: 'web developer, e-invoice sent separately',
    subject: 'Verkkosivut julkaistu, lasku 2026-090',
    body: `Moro Anssi!

Sivut ovat nyt julki, ja vanhat osoitteet ohjautuvat uusiin. Varmuuskopio otetaan joka yö kolmelta.

Lähetin laskun 2026-090 tänään e-laskuna teidän osoitteeseenne, joten sitä ei tarvitse syöttää käsin. Summa on 3 012,00 € (2 400 € + alv 612 €) ja eräpäivä 18.12.2026. Tilinumero FI26 7997 7995 8812 60 ja viite 2026901 löytyvät myös laskulta.

Jos e-lasku ei näy, laita viestiä niin lähetän pdf:n.

Ville K.`,
  },
  {
    name: 'cleaning firm, monthly invoice',
    subject: 'Marraskuun siivous, lasku 10355',
    body: `Hei Paula,

marraskuussa kävimme toimistolla kahdeksan kertaa. Keittiön hana tippuu hiukan, siitä kannattaa kertoa huoltoyhtiölle.

Lasku 10355 on liitteenä: 803,20 € sis. alv 25,5 %. Eräpäivä on tuttuun tapaan kuun puolivälissä, eli tiistaina 15.12.2026. Tili FI75 1820 3500 7714 98, viite 1035566.

Itsenäisyyspäivän viikolla tulemme normaalisti.

Terveisin
Heli ja koko Kirkkaan väki`,
    attachments: [{ name: 'lasku-10355.pdf' }],
  },
  {
    name: 'wedding photographer, final invoice',
    subject: 'Hääkuvat valmiina, lasku 76',
    body: `Hei Saara ja Miika!

Galleria on auki, ja kuvia tuli 388. Suosikkini on se, jossa isoisä tanssii sateessa.

Lasku 76 on liitteenä. Koko hinta on 1 757 € ja maksoitte keväällä varausmaksun 357 €, joten maksettavaa jää 1 400 €. Eräpäivä on 17.12.2026, tili FI26 3131 3001 7721 51 ja viite 76092.

Albumin voi tilata vielä myöhemminkin, sillä ei ole mitään kiirettä.

Iloa yhteiseen jouluun!
Emma`,
    attachments: [{ name: 'lasku76.pdf' }],
  },
  {
    name: 'tree surgeon, plain invoice to a pensioner',
    subject: 'Lasku 95, koivun kaato',
    body: `Hyvää päivää Hilkka,

kiitos kahvista ja pullasta! Koivu on kaadettu ja pilkottu, ja klapit ovat vajan seinustalla.

Lasku 95 on liitteenä ja tulee myös paperilla postissa. Hinta on sama, jonka sovimme puhelimessa: 351,40 € arvonlisäveroineen. Maksupäivä on viimeistään 16.12.2026. Tilinumero on FI62 5410 0520 8814 37 ja viite 95044.

Jos pankissa tarvitsette apua, näyttäkää vain paperilaskua tiskillä.

Terveisin
Urho Lehto`,
    attachments: [{ name: 'lasku_95.pdf' }],
  },
  {
    name: 'Estonian-born tiler, first invoice in simple Finnish',
    subject: 'Lasku 12, keittiö laatat',
    body: `Tere ja hei Timo,

laatat on nyt seinässä ja sauma kuivaa kaksi päivää. Älä pese ennen perjantai.

Lasku numero 12 on tässä liite. Hinta 753 euroa, alv on mukana. Maksa 8.12.2026 mennessä, tili FI38 8000 1770 5519 44, viite 12030.

Kiitos paljon, oli mukava työ!

Margus Tamm`,
    attachments: [{ name: 'lasku12.pdf' }],
  },
  {
    name: 'seamstress, pay in the shop',
    subject: 'Verhot valmiit, lasku 219',
    body: `Hei Raija, verhot odottavat sinua liikkeessä. Lasku 219 on 188,25 € sis. alv, ja voit maksaa kortilla tai MobilePaylla, kun noudat verhot lauantaina 28.11.2026. Olen paikalla klo 10–15. Terveisin Helmi`,
  },
  {
    name: 'plumber from Savo, first invoice',
    subject: 'Lasku 1204, vesivuoto',
    body: `No terve Veikko!

Putki on vaihettu ja vesj pyssyy nyt siellä missä pittää. Vakuutusyhtiö saattaa kysellä kuvia, ne on tässä samassa viestissä laskun kanssa.

Lasku 1204 on liitteenä, 401,60 € sis. alv. Eräpäivä on 11.12.2026 ja tili FI62 4747 0010 6614 29, viite 120469.

Soitahan, jos lattia alakaa kupruilla.

Eino Miettinen, Putkimies Miettinen`,
    attachments: [{ name: 'lasku-1204.pdf' }, { name: 'kuvat.zip' }],
  },
  {
    name: 'occupational health consultant, first invoice to a municipality',
    subject: 'Lasku 8807, koulutuspäivä 12.11.2026',
    body: `Hyvä vastaanottaja,

pidin kunnan esihenkilöille koulutuspäivän työkyvyn johtamisesta 12.11.2026. Osallistujia oli 23, ja palautteen yhteenveto on liitteenä.

Lasku 8807 lähti tänään verkkolaskuna. Tilausnumero on 4500-118 ja viitteenne Sari Vainio. Laskun summa on 1 757,00 € (1 400,00 € + alv 25,5 % 357,00 €), eräpäivä 28.12.2026, tili FI31 5062 0320 1145 76 ja viitenumero 880754.

Annan mielelläni lisätietoja, puh. 050 555 0127.

Ystävällisin terveisin
Anna-Liisa Peltonen`,
    attachments: [{ name: 'palaute_yhteenveto.pdf' }],
  },
  {
    name: 'illustrator, first gentle reminder',
    subject: 'Muistutus: lasku 2026-64',
    body: `Hei Henna!

Toivottavasti kirjamessut menivät hyvin.

En ole vielä nähnyt maksua laskusta 2026-64, eräpäivä oli 16.11.2026. Summa on 702,80 €. Voisitko maksaa sen perjantaihin 4.12.2026 mennessä tilille FI59 1298 3000 4418 76, viite 2026642? Lasku on varmuuden vuoksi uudelleen liitteenä.

Jos maksoit jo, kiitos, eikä sinun tarvitse tehdä mitään.

Terveisin
Venla`,
    attachments: [{ name: 'lasku-2026-64.pdf' }],
  },
  {
    name: 'car repair shop, second reminder, calm',
    subject: 'Toinen muistutus, lasku 77341',
    body: `Hei Sami,

jarrut vaihdettiin 5.10., ja lasku 77341 (506,00 €) on vielä maksamatta. Eräpäivä oli 20.10.2026 ja muistutin siitä 6.11.

Pyydän maksua 3.12.2026 mennessä tilille FI97 5711 0420 3312 81, viite 773418.

Jos koko summa on nyt hankala, soita, niin jaetaan se kahteen osaan. Olen korjaamolla arkisin klo 8–16, puh. 044 555 0161.

Terveisin
Kari Niemi`,
  },
  {
    name: 'property maintenance firm, late formal reminder with interest as fact',
    subject: 'Kolmas muistutus, lasku 30560',
    body: `Hyvä hallituksen puheenjohtaja,

lasku 30560 (lumityöt, maaliskuu 2026) on avoinna. Summa on 953,80 € ja eräpäivä oli 15.9.2026. Olemme muistuttaneet laskusta 1.10. ja 2.11.

Pyydämme maksamaan laskun 9.12.2026 mennessä tilille FI52 1555 3000 4471 60. Viite on 3056077. Laskulle kertyy korkoa eräpäivästä alkaen, mutta emme peri sitä, jos maksu saapuu tuohon päivään mennessä.

Onko laskussa jotain, mistä olette eri mieltä? Selvitämme sen mielellämme ennen maksua.

Ystävällisin terveisin
Minna Aro
Kiinteistöhuolto Salpa Oy`,
  },
  {
    name: 'dog groomer, short reminder',
    subject: 'Muistutus laskusta 412',
    body: `Heippa Marjo! Lasku 412 (75 €, eräpäivä 17.11.) näyttää olevan vielä auki. Maksathan sen 1.12.2026 mennessä tilille FI82 3939 0051 8817 20, viite 412038. Jos maksu on jo matkalla, kaikki on kunnossa. Rapsutuksia Nekulle! Jonna`,
  },
  {
    name: 'videographer, third reminder to a former friend of the firm',
    subject: 'Lasku 2026-39 on vielä auki',
    body: `Hei Jukka,

kirjoitan laskusta 2026-39 kolmannen kerran. Avoinna on 2 510,00 €, ja eräpäivä oli 2.10.2026.

Tiedän, että teillä on ollut muutto ja uusi laskuttaja, joten on hyvin mahdollista, että viestini ovat menneet väärään osoitteeseen. Kenelle lasku kannattaa lähettää?

Toivon maksua 8.12.2026 mennessä. Tili on FI74 5062 0320 4419 53 ja viite 2026396. Jos päivä ei käy, ehdota toista, niin sovitaan siitä.

Terveisin
Tuomas Heino`,
  },
  {
    name: 'joinery bookkeeper, reminder after a bank mix-up of her own',
    subject: 'Lasku 670, korjattu muistutus',
    body: `Hei Satu,

eilisessä muistutuksessa oli minun virheeni: siinä luki vanha viitenumero. Pahoittelen sekaannusta.

Oikeat tiedot ovat: lasku 670, 1 129,50 €, alkuperäinen eräpäivä 13.11.2026, tili FI59 4600 0010 7735 43, viite 670061. Voit maksaa laskun 4.12.2026 mennessä.

Ovien saranat saapuivat muuten tänään, tuon ne perjantaina.

Anne Kortelainen`,
  },
  {
    name: 'moving man, reminder to a private customer',
    subject: 'Muuttolasku 5541',
    body: `Moi Jenni

Joko uus kämppä tuntuu kodilta? Muutosta 17.10. on lasku 5541 vielä maksamatta, 640 €. Eräpäivä oli 2.11.2026.

Pystytkö maksamaan 5.12.2026 mennessä? Tili FI24 3601 0020 8813 45, viite 554158.

Jos nyt on tiukkaa, soita niin katotaan yhdessä joku järkevä tapa. 045 555 0138.

Mika`,
  },
  {
    name: 'yoga teacher, reminder with all facts',
    subject: 'Muistutus: syyskauden lasku 58',
    body: `Hei Sari,

kiitos, että olit mukana myös kylminä aamuina!

Syyskauden lasku 58 on 180 €, ja eräpäivä oli 15.11.2026. Maksua ei ole vielä tullut. Sopisiko sinulle, että maksat sen sunnuntaihin 6.12.2026 mennessä? Tili on FI92 7997 7998 7713 51 ja viite 58049.

Voit myös maksaa MobilePaylla tunnin jälkeen, kumpi vain on sinulle helpompaa.

Minna`,
  },
  {
    name: 'IT support, part of the invoice still open',
    subject: 'Lasku 88030, puuttuva osa 204,00 €',
    body: `Hei Kirsi,

kiitos maksusta 20.11.! Laskusta 88030 (1 004,00 €) saapui 800,00 €, joten avoinna on vielä 204,00 €. Se on sama kuin arvonlisäveron osuus, joten vero on voinut jäädä maksusta pois.

Voitteko maksaa puuttuvan osan 7.12.2026 mennessä tilille FI32 8000 1770 4412 78? Viite on 8803018.

Palvelimen päivitys tehdään lauantaiyönä, ja tuki vastaa välittömästi sen jälkeen.

Lauri Vuori
Nettitalo Oy`,
  },
  {
    name: 'landscape gardener, second reminder with instalments agreed by phone',
    subject: 'Lasku 322, maksut kahdessa osassa',
    body: `Hei Leena,

kiitos puhelusta eilen. Kirjaan tähän, mitä sovimme laskusta 322 (1 506,00 €, eräpäivä oli 2.11.2026):

- 753,00 € viimeistään 4.12.2026
- 753,00 € viimeistään 4.1.2027

Tili on FI89 5169 0320 7719 63 ja viite kummassakin 322063. Korkoa tai kuluja ei tule.

Toivottavasti jalka paranee pian!

Birgitta Sjöblom`,
  },
  {
    name: 'house painter, estimate',
    subject: 'Tarjous ulkomaalauksesta, Niittykuja 3',
    body: `Hei Kaarina,

kiitos kierroksesta torstaina. Tässä hinta, josta puhuttiin:

Pesu ja kaavinta 2 300 €
Pohjamaali ja kaksi pintakerrosta 5 600 €
Yhteensä 7 900 € sis. alv 25,5 % ja maalit

Tarjous on voimassa 31.1.2027 asti. Jos alta löytyy lahoa, näytän sen ensin sinulle ja sovitaan hinnasta ennen kuin teen mitään.

Työ alkaisi 10.5.2027, jos sää on kuiva. Mieti rauhassa.

Seppo Mäki`,
  },
  {
    name: 'architect, estimate with attachment',
    subject: 'Tarjous 26-22, sauna Kustaviin',
    body: `Hyvä Henrik,

kiitos tontin esittelystä. Tarjous saunan suunnittelusta on liitteenä. Luonnokset maksavat 1 400 € ja lupakuvat 2 000 €, yhteensä 3 400 € ilman arvonlisäveroa eli 4 267 € veron kanssa.

Hintaan kuuluu kaksi luonnoskierrosta. Tarjous on voimassa vuoden loppuun, 31.12.2026.

Voin aloittaa tammikuussa. Kerro, jos haluat jättää jonkin osan pois, niin lasken hinnan uudelleen.

Hälsningar ja terveisin
Carl-Johan Wikström`,
    attachments: [{ name: 'tarjous_26-22.pdf' }],
  },
  {
    name: 'caterer, price changed after guest count agreed by phone',
    subject: 'Pikkujoulut 11.12., uusi hinta 48 hengelle',
    body: `Moikka Riikka!

Kuten puhelimessa sovittiin, varaan ruoat 48 hengelle 40:n sijaan. Uusi hinta on 48 x 32 € = 1 536 € sis. alv. Aiempi hinta oli 1 280 €, joten ero on 256 €.

Kasvisannoksia tulee yhdeksän ja gluteenittomia kolme. Määriä voi muuttaa vielä perjantaihin 4.12. asti.

Lasku tulee juhlien jälkeen.

Susanna, Pitopalvelu Lusikka`,
  },
  {
    name: 'carpenter, thanks for the payment',
    subject: 'Kiitos maksusta, lasku 501',
    body: `Hei Jorma,

1 840 € tuli tilille tänään, joten lasku 501 on kokonaan maksettu. Kiitos!

Portaiden kaide tulee lakkaamolta ensi tiistaina, ja asennan sen samalla viikolla. Se kuuluu jo maksettuun hintaan.

Hyvää loppuvuotta teille molemmille.

Aarne Tuominen`,
  },
]
