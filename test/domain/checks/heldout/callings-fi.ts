/** Finnish mails from trades one does not think of first, measured before anything was changed for them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'pianonvirittäjä Jyväskylästä, ensimmäinen lasku seurakunnalle',
    subject: 'Lasku 2026-88, flyygelin ja pianon viritys',
    body: `Hyvää iltapäivää Marjatta,

kiitos kahvista ja pullasta maanantaina. Seurakuntasalin flyygeli oli säilynyt kesän yli yllättävän hyvin, vain ylin oktaavi oli laskenut. Kerhohuoneen piano kaipasi kaksi kierrosta, ja vaihdoin siihen samoilla lämpimillä yhden basson kielen.

Flyygelin viritys 160,00 €
Pianon viritys 140,00 €
Basson kieli 20,00 €
Veroton summa 320,00 €, alv 25,5 % 81,60 €, yhteensä 401,60 €

Lasku 2026-88 on liitteenä. Maksuehto 14 pv netto, tili FI03 5731 0466 0053 16, viite 498638. Mahdolliset reklamaatiot on esitettävä kahdeksan päivän kuluessa.

Pitäkää huoneessa vesiastiaa patterin vieressä, niin viritys kestää kevääseen.

Ystävällisin terveisin
Olavi Tiitta
Pianonviritys Tiitta, Y-tunnus 3486318-9`,
    attachments: [{ name: 'lasku-2026-88.pdf' }],
    known: [
      ['dueDate', '14 pv netto'],
      ['jargon', 'Mahdolliset reklamaatiot on esitettävä'],
    ],
    unseen: [['surprise', 'vaihdoin siihen samoilla lämpimillä yhden basson kielen']],
  },
  {
    name: 'nuohooja Savosta, toinen muistutus mökkiläiselle, murretta',
    subject: 'Muistutus laskusta 412, hormien nuohous 27.8.',
    body: `Päevee Pertti,

nuohosin teijän mökin hormit 27.8. ja kahtelin vaimos kanssa, mihin kohti takkaluukkua pittää laittoo uutta tiivistettä. Lasku 412 lähti syyskuun alussa, summa 84,00 €, ja eräpäivä oli 21.9.2026. Yks muistutus on jo mänt lokakuussa.

Kummasti se raha näky löytyvän mönkijään vuan ei nuohoojalle. Oon yhen miehen firma, ja dieselinsä pittää minunni jostain maksoo.

Laitappa nyt se 84 € tulemmaan mitä pikimmin tilille FI50 3968 0140 7491 71, viite 642659.

Jos luukun kanssa on vielä jottae kysyttävvee, niin soita, vastoon kyllä.

Terveisin Veijo Kärkkäinen
Nuohous Kärkkäinen, Y-tunnus 2321554-9`,
    known: [['dueDate', 'mitä pikimmin']],
    unseen: [
      ['tone', 'Kummasti se raha näky löytyvän mönkijään'],
      ['tone', 'dieselinsä pittää minunni jostain maksoo'],
    ],
  },
  {
    name: 'darin kielen tulkki Nokialta, ensimmäinen lasku asianajajalle, ei äidinkielinen',
    subject: 'Lasku T-57, tulkkaus 11.11.2026',
    body: `Hyvä asianajaja Lehtovaara,

Anteeksi tuhannesti, että häiritsen teitä laskun kanssa. Minä tulkkasin dari–suomi teidän asiakkaan tapaamisessa 11.11.2026 klo 9–11.30 teidän toimistossa Hämeenkadulla.

Lasku numero T-57:
tulkkaus 2,5 tuntia × 64 € = 160,00 €
matka Nokialta bussilla, kuten sovimme puhelimessa, 8,00 €
yhteensä 168,00 €, arvonlisäveroa ei ole, koska olen pieni yrittäjä.

Pyydän maksaa 14 päivän sisällä. Tiedän, että minun lasku on kaikkein pienin asia teidän pöydällä, enkä halua olla kivi kenenkään kengässä.

Jos tarvitsette bussilipun kuitin, lähetän sen mielelläni.

Kunnioittavasti
Farid Rahimi
tulkki, Y-tunnus 3549974-5`,
    known: [
      ['tone', 'Anteeksi tuhannesti'],
      ['dueDate', '14 päivän sisällä'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'minun lasku on kaikkein pienin asia teidän pöydällä']],
  },
  {
    name: 'graafikko Helsingistä, festarijulisteiden lasku, puhekieltä',
    subject: 'Lasku 31: festarijulisteet',
    body: `Moikka Aino ja muut,

ihan mahtavaa että julisteet on jo seinillä! Kävelin eilen Kalliossa ja niitä oli joka toisessa ikkunassa.

Tässä syksyn lasku nro 31, pdf liitteenä. Hinnoissa on alv mukana:
- julistesarja, 3 kpl: 900 €
- somekuvat, 12 kpl: 360 €
- logon viilaus, ne neljä kierrosta mistä ei ollu puhetta: 240 €
Yhteensä 1 600 €

Eräpäivä on 9.12.2026, tili FI59 7997 7956 7152 67, viite XXXXXX.

Ne painon originaalit löytyy samasta Drive-kansiosta kuin ennenkin, alikansio "julisteet_syksy". Huutakaa jos jotain puuttuu.

terkuin Milja Ojanen
Y-tunnus 2587653-5`,
    attachments: [{ name: 'lasku_31.pdf' }],
    known: [
      ['consistency', '1 600 €'],
      ['consistency', 'XXXXXX'],
    ],
    unseen: [['surprise', 'ne neljä kierrosta mistä ei ollu puhetta']],
  },
  {
    name: 'hevosenkengittäjä, lyhyt lasku tallille',
    subject: 'Kengitys 17.11., lasku 229',
    body: `Moi Noora,

Ukko ja Hilppa kengitetty 17.11., molemmille hokkikengät ja Hilpalle pohjalliset niin kuin tallilla puhuttiin.

Kengitys 2 x 115 € = 230 €
Pohjalliset 40 €
Yht. 270 € sis. alv

Eräpäivä torstai 9.12.2026. Tili FI61 1572 3060 1785 71, viite 106102569. Jos rahaa ei näy, niin hevoset saa sitten luistella koko talven vanhoilla raudoilla.

Ukon vasen etunen on muuten paljon parempi, jatka rasvaamista.

Tapsa
Kengitys T. Rantanen, Y 2726466-3`,
    known: [['dueDate', 'torstai 9.12.2026']],
    unseen: [['tone', 'hevoset saa sitten luistella koko talven vanhoilla raudoilla']],
  },
  {
    name: 'koodari, muodollinen lasku rajapinnasta',
    subject: 'Lasku 2026-0117, verkkokaupan rajapinta',
    body: `Hyvä Petri Saarelainen,

viitaten käymiimme keskusteluihin lähetän laskun 2026-0117 verkkokaupan ja varastojärjestelmän välisestä rajapinnasta. Se on ollut tuotannossa 16.11. alkaen, ja ensimmäisen viikon aikana siirtyi 214 tilausta ilman virheitä.

Tilattu toteutus, 40 h à 85 €: 3 400,00 €
Varastosaldojen päivitys, 9 h à 85 €: 765,00 €
Veroton summa: 4 165,00 €
Alv 25,5 %: 1 062,08 €
Yhteensä: 5 227,08 €

Varastosaldot eivät olleet mukana tilauksessa, mutta katsoin parhaaksi hoitaa ne samaan syssyyn.

Eräpäivä on 11.12.2026, tili FI85 8123 4519 2456 14, viite 412423. Maksusuorituksen viivästyessä pidätän itselläni oikeuden keskeyttää ylläpidon.

Lokit ja tekninen kuvaus ovat projektin wikissä sivulla "Integraatiot".

Terveisin
Jarno Väisälä
Väisälä Software, Y-tunnus 3886700-5`,
    attachments: [{ name: 'Lasku_2026-0117.pdf' }],
    known: [
      ['jargon', 'viitaten käymiimme keskusteluihin'],
      ['jargon', 'Maksusuorituksen viivästyessä'],
      ['tone', 'pidätän itselläni oikeuden keskeyttää'],
    ],
    unseen: [['surprise', 'katsoin parhaaksi hoitaa ne samaan syssyyn']],
  },
  {
    name: 'virolainen siivooja Vantaalta, kuukausilasku kampaamolle, ei äidinkielinen',
    subject: 'Lasku 11/2026 siivous',
    body: `Moi Sanna,

tässä marraskuu lasku, numero 11/2026. Siivosin joka torstai illalla, 4 kertaa, niinkuin meillä sopimus on. Isot ikkunat oli niin mustat kaduntolmusta, että pesin nekin ja panin sen laskuun.

4 × 55 € = 220 €
ikkunat 60 €
yhteensä 280 € (alv on sisällä)

Maksa sitten kun kassassa on, tili FI79 4786 0079 1617 43, viite 683414.

Joulukuussa en pääse 24.12., tulenko keskiviikkona 23.12. sen asemel? Avain on minulla edelleen.

Kadri Tamm
Y-tunnus 3842124-9`,
    known: [['payment', 'FI79 4786 0079 1617 43']],
    unseen: [
      ['surprise', 'pesin nekin ja panin sen laskuun'],
      ['dueDate', 'sitten kun kassassa on'],
    ],
  },
  {
    name: 'hautauspalvelu, maksumuistutus vainajan tyttärelle',
    subject: 'Maksumuistutus, lasku 10482, hautausjärjestelyt',
    body: `Hyvä Anneli Virolainen,

otamme edelleen osaa suruunne.

Lasku 10482, 2 940,00 €, isänne siunaustilaisuuden järjestelyistä erääntyi 2.11.2026, emmekä ole vielä saaneet siihen maksua. Summassa ovat arkku, kuljetus, kukat ja urkurin palkkio niin kuin syyskuussa sovimme.

Jos perunkirjoitus on kesken, laskun voi maksaa suoraan vainajan tililtä. Pankki hoitaa sen, kun viette laskun konttoriin.

Pyydämme suorittamaan maksun viipymättä tilille FI08 5418 0927 6591 80, viite 341714. Vainajan muistoa kunnioittaa parhaiten se, ettei hänen jälkeensä jää hoitamattomia asioita. Mikäli suoritusta ei kuulu, asia siirtyy perintätoimistolle.

Kunnioittaen
Hautauspalvelu Rauhala Oy
Kirsti Rauhala
Y-tunnus 2508280-7`,
    known: [
      ['jargon', 'suorittamaan maksun'],
      ['dueDate', 'viipymättä'],
      ['jargon', 'Mikäli suoritusta ei kuulu'],
      ['tone', 'asia siirtyy perintätoimistolle'],
    ],
    unseen: [
      ['tone', 'Vainajan muistoa kunnioittaa parhaiten se, ettei hänen jälkeensä jää hoitamattomia asioita'],
    ],
  },
  {
    name: 'nuori hääkuvaaja Tampereelta, toinen muistutus, puhekieltä',
    subject: 'MUISTUTUS!!! Hääkuvien loppulasku 77',
    body: `Moikka Jenni ja Arttu!

Toivottavasti Madeira oli just niin ihana kun storyista näytti, varsinkin se levadavaellus.

Loppulasku 77 on edelleen auki, eräpäivä oli 6.11.2026. Koko paketti oli 1 650 €, ennakko 500 € tuli kesällä (kiitos siitä!) ja nyt on jäljellä 1 150 €.

Mä editoin teidän 640 kuvaa kolmena yönä putkeen että ehditte nähdä ne ennen lentoa, ja tää on sit kiitos. Täyskokoiset kuvat pysyy mun kovalevyllä siihen asti et rahat näkyy.

Maksattehan perjantaihin 4.12.2026 mennessä: tili FI50 2166 1895 3699 77, viite 999135853. Jos haluutte jakaa summan kahteen erään, sanokaa vaan.

Essi
Essi Lammi Kuvaus, Y-tunnus 3528335-4`,
    known: [['tone', 'MUISTUTUS!!!']],
    unseen: [
      ['tone', 'tää on sit kiitos'],
      ['tone', 'Täyskokoiset kuvat pysyy mun kovalevyllä'],
    ],
  },
  {
    name: 'brasilialainen hieroja Espoosta, lasku pienelle toimistolle, ei äidinkielinen',
    subject: 'Lasku 26-14, toimistohieronnat marraskuu',
    body: `Hei Minna!

Oli kiva päivä teillä 19.11., ihmiset olivat iloisia ja niskat olivat kovia kuin kivi. Tein kuusi hierontaa, jokainen 20 minuuttia, ja yksi tunti myynnin Karille, hänen olkapää oli tosi jumi.

Lasku numero on 26-14 ja hinta on sama kuin viime kerralla. Te voitte maksaa palkkapäivän aikoihin, minulle sopii. Tili FI42 3636 3943 6634 84, viite 55736002.

Minua vähän hävettää pyytää raha ihmisiltä, jotka ovat aina niin ystävällisiä minulle.

Seuraava vapaa päivä on torstai 17.12.2026, varaanko teille?

Lämpimästi
Thaís Moreira
hieroja, Y-tunnus 3000089-6`,
    known: [['missing', 'total']],
    unseen: [
      ['dueDate', 'palkkapäivän aikoihin'],
      ['tone', 'Minua vähän hävettää pyytää raha'],
    ],
  },
  {
    name: 'maanmittari Kajaanista, lasku rakennuspaikan mittauksesta, virkakieltä',
    subject: 'Lasku 3307, rakennuspaikan merkintämittaus',
    body: `Arvoisa vastaanottaja,

otsikossa mainittuun asiaan viitaten saatan tiedoksenne, että rakennuspaikan merkintämittaus Paltaniemellä on suoritettu 18.11.2026. Nurkkapisteet on merkitty punaisin paaluin ja korkeusasema on siirretty kallioon porattuun pulttiin tontin koilliskulmassa.

Lasku 3370 on liitteenä. Veroton summa on 600,00 €, alv 25,5 % 153,00 € ja yhteensä 753,00 €. Eräpäivä on 31.11.2026. Maksu tapahtuu tilille FI60 5731 0469 5679 73 viitenumerolla 7901872.

Paaluja ei pidä siirtää ennen sijaintikatselmusta. Mahdolliset lisätiedustelut pyydetään osoittamaan allekirjoittaneelle, puhelin 044 987 0112.

Ilpo Heikkinen
maanmittausinsinööri
Kainuun Mittapiste Oy, Y-tunnus 3916061-8`,
    attachments: [{ name: 'lasku.pdf' }],
    known: [
      ['jargon', 'otsikossa mainittuun asiaan viitaten'],
      ['jargon', 'saatan tiedoksenne'],
      ['consistency', '3370'],
      ['dueDate', '31.11.2026'],
      ['jargon', 'Mahdolliset lisätiedustelut pyydetään osoittamaan allekirjoittaneelle'],
    ],
    unseen: [],
  },
  {
    name: 'suomenruotsalainen veneveistäjä Pellingistä, toisen erän lasku',
    subject: 'Puuvene, lasku 18, toinen erä',
    body: `Hei Heikki,

pohjalankut ovat nyt paikallaan ja vene alkaa näyttää vene. Laitoin kolme kuvaa liitteeksi, siitä näet myös uuden peräpeilin, tuli tammesta niin kuin toivoit.

Sopimuksen hinta oli 6 200 €: ensimmäinen erä 2 500 € (maksettu elokuussa), toinen erä 2 500 € ja viimeinen erä 1 000 € kun vene lasketaan.

Tämä lasku 18 on toinen erä, 2 500 €, alv sisältyy. Eräpäivä 04/12/2026, tilini on nyt Aktiassa: FI40 4055 3225 9815 05, viite 323469849.

Kaikki haluavat nykyään puuvene mutta harva on valmis maksamaan mitä käsi tekee, ajattelin sanoa.

Tervetuloa katsomaan vajaan, yleensä olen siellä kello kuudesta.

Terveisin
Göran Sjöblom
Y-tunnus 2667350-2`,
    attachments: [{ name: 'vene1.jpg' }, { name: 'vene2.jpg' }, { name: 'vene3.jpg' }],
    known: [
      ['consistency', 'viimeinen erä 1 000 €'],
      ['dueDate', '04/12/2026'],
    ],
    unseen: [['tone', 'harva on valmis maksamaan mitä käsi tekee']],
  },
  {
    name: 'mehiläistarhaaja Lohjalta, myöhään lähtenyt lasku pölytyspalvelusta',
    subject: 'Pölytyspalvelu kesä 2026, lasku 9',
    body: `Hei Tuomo,

omenat taisivat onnistua, kun kuulin että mehustamolla oli jono portille asti. Hyvä niin, mehiläisille oli teillä hyvä olla ja hunajaakin tuli.

Lasku 9 on tämän viestin liitteenä. Häpeän silmät päästäni, että se tulee vasta marraskuussa, olen kerta kaikkiaan toivoton paperihommissa ja ymmärrän hyvin jos ette enää halua samaa miestä.

12 pesää × 65 € = 780 €
siirto yöllä kahteen kertaan, sovittu 120 €
yhteensä 900 €, sisältää alv:n

Eräpäivä on 20.11.2026, tili FI63 3968 0132 1399 93, viite 275026.

Ensi keväänä voin tuoda pesät jo vapun jälkeen, jos kukinta näyttää aikaiselta.

Terveisin Kaarlo Nummela
Y-tunnus 3411653-8`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', '20.11.2026'],
    ],
    unseen: [
      ['tone', 'Häpeän silmät päästäni'],
      ['tone', 'ymmärrän hyvin jos ette enää halua samaa miestä'],
    ],
  },
  {
    name: 'puvustaja Turusta, lasku harrastajateatterille',
    subject: 'Lasku talven puvuista, eräpäivä 10.12.2026',
    body: `Hei Riitta ja koko johtokunta,

ensi-ilta oli hieno, ja kiitos siitä että nostitte minutkin lavalle kukitettavaksi! Kuningattaren kaapu pysyi päällä, vaikka pelkäsin koko toisen näytöksen sen hakasten puolesta.

Lasku puvuista:
6 pukua, ompelu ja sovitukset 1 080 €
kankaat ja nauhat kuittien mukaan 214 €
yhteensä 1 294 € (sisältää alv:n)

Kuitit ovat liitteenä. Maksattehan viimeistään 14.12.2026 tilille FI55 5290 1809 6745 48, viite 895493. Kyllähän lipputuloilla väliaikakahvit saatiin ostettua, joten eiköhän niistä jää jotain ompelijallekin.

Pesuohje: kaavun saa tuulettaa, mutta pesukoneeseen sitä ei saa laittaa.

Terkuin
Sirpa Aro
Ompelimo Aro, Y-tunnus 2654749-3`,
    attachments: [{ name: 'kuitit_kankaat.pdf' }],
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', '14.12.2026'],
    ],
    unseen: [['tone', 'eiköhän niistä jää jotain ompelijallekin']],
  },
  {
    name: 'hammasteknikko Oulusta, loppulasku yksityisasiakkaalle',
    subject: 'Loppulasku 5521, yläleuan proteesi',
    body: `Hyvä Reino Alatalo,

proteesinne valmistui 20.11.2026 ja sovitus tehtiin samana päivänä. Jos ien hankaa ensimmäisten viikkojen jälkeen, tulkaa korjaukseen, se kuuluu hintaan.

Yläleuan kokoproteesi: 840,00 €
Ennakko, veloitettu kortiltanne 4539 1488 0343 6467: 200,00 €
Maksettavaa: 640,00 €

Lasku on maksettava 7 päivää netto. Tili FI90 1572 3031 6685 85, viite 407807. Proteesi on omistusoikeudenpidätyksen alainen, kunnes kauppahinta on maksettu.

Kun mietitte maksaako vai ei, muistakaa miltä syöminen tuntui ennen tätä.

Pohjolan Hammaslaboratorio
Juha Kinnunen
Y-tunnus 3806271-7`,
    known: [
      ['payment', '4539 1488 0343 6467'],
      ['dueDate', '7 päivää netto'],
      ['jargon', 'omistusoikeudenpidätyksen alainen'],
    ],
    unseen: [['tone', 'muistakaa miltä syöminen tuntui ennen tätä']],
  },
  {
    name: 'lumenauraaja Etelä-Pohjanmaalta, lasku taloyhtiölle, murretta',
    subject: 'Lasku 61 lumityöt marraskuu',
    body: `Moro Keijo,

sitä lunta sitte tuli viikos enemmän ku koko viime talavena. Auraasin teirän pihan neljä kertaa, 9., 11., 16. ja 20. päivä, ja roskakatoksen eren kolalla käsin, niinku syksyllä puhuttihin.

4 kertaa 45 € on 180 €. Hiekootin samalla ajoluiskan ku se näytti liukkahalta, 60 € siitä. Yhteensä 240 €, alv on mukana.

Maksakaa ennen ku seuraavan kerran pyryttää.

Auratikut on viä hakematta varastosta, laitan ne paikoollensa lauantaina.

Terveesin
Jussi Ala-Hakala
Y-tunnus 3119317-5`,
    known: [['missing', 'howToPay']],
    unseen: [
      ['surprise', 'Hiekootin samalla ajoluiskan'],
      ['dueDate', 'ennen ku seuraavan kerran pyryttää'],
    ],
  },
  {
    name: 'äänikirjojen lukija, kolmas muistutus kustantamolle',
    subject: 'Lasku 2026-31 edelleen maksamatta',
    body: `Hyvä Laura Ekholm,

luin syyskuussa teille romaanin "Routarajan takana", 412 sivua ja 11 tuntia valmista ääntä. Lasku 2026-31, 1 980,00 €, erääntyi 15.10.2026. Olen kirjoittanut siitä 22.10. ja 5.11.

Luin puolestanne neljäsataa sivua ääneen, mutta yhtä sivua ei talossanne ilmeisesti lue kukaan. Pyydän teitä maksamaan saatavani ensi tilassa tilille FI27 4786 0001 3651 23, viite 480983239.

Kirja on jo myynnissä kahdessa palvelussa, ja kuuntelija-arviot ovat olleet lämpimiä. Kustannusalalla on pieni piiri, ja me lukijat vaihdamme kyllä kuulumisia.

Jos laskussa on jotain epäselvää, olen tavoitettavissa iltapäivisin numerosta 050 331 2094.

Timo Vuorela
Y-tunnus 3747008-1`,
    known: [
      ['dueDate', 'ensi tilassa'],
      ['jargon', 'saatavani'],
    ],
    unseen: [
      ['tone', 'yhtä sivua ei talossanne ilmeisesti lue kukaan'],
      ['tone', 'me lukijat vaihdamme kyllä kuulumisia'],
    ],
  },
  {
    name: 'eläkkeellä oleva sukututkija, muistutus karjalaissuvun tutkimuksesta',
    subject: 'Muistutus laskusta 7/2026, Ihalaisten sukuselvitys',
    body: `Hyvä Pirkko,

sukuselvitys on nyt toista kuukautta ollut luonanne, ja toivon että siitä on ollut iloa sukukokouksessa. Isoisänne isän vihkitieto löytyi lopulta Jaakkiman rippikirjasta, vaikka kaikki olivat etsineet sitä Lumivaarasta.

Lasku 7/2026:
tutkimustyö 14 tuntia à 35 € = 490 €
kopiot arkistosta 24 €
yhteensä 541 €

Eräpäivä oli 30.10.2026. Minun kotonani opetettiin, että velka maksetaan ennen kuin itse istutaan ruokapöytään. Pyydän teitä maksamaan laskun jouluun mennessä tilille FI93 5418 0907 9553 01, viite 309507.

Alkuperäiset valokuvat palautan kirjattuna, kunhan kerrotte mihin osoitteeseen.

Terveisin
Erkki Pullinen
Y-tunnus 3735780-4`,
    known: [
      ['consistency', '541 €'],
      ['dueDate', 'jouluun mennessä'],
    ],
    unseen: [['tone', 'velka maksetaan ennen kuin itse istutaan ruokapöytään']],
  },
  {
    name: 'koirankouluttaja Lahdesta, ensimmäinen muistutus kurssimaksusta',
    subject: 'Muistutus: arkitottelevaisuuskurssi, lasku 203',
    body: `Heippa Saara ja Nuutti-koira!

Nuutin luoksetulo on parantunut ihan hurjasti, huomasin viime kerralla hallilla. Muistakaa palkata edelleen heti jalkojen luona.

Lasku 203 kurssista, 195 €, on vielä maksamatta, eräpäivä oli 11.11.2026. Maksaisitko sen niin pian kuin mahdollista? Tili FI88 2166 1833 2120 81, viite 58686036, tai MobilePay 045 224 8810.

Ja hei, kun nyt kerran kirjoittelen: joulun lahjakortit nyt -20 %! Tammikuun noseworkiin pääsee kaveri mukaan puoleen hintaan, eli naapurin labbis vaan reppuun ja matkaan.

Viimeinen kurssikerta on keskiviikkona 2.12.2026 klo 18, lelu mukaan.

Heta Suvanto
Tassutaito, Y-tunnus 3772971-9`,
    known: [
      ['dueDate', 'niin pian kuin mahdollista'],
      ['incentive', 'joulun lahjakortit nyt -20 %'],
    ],
    unseen: [['incentive', 'pääsee kaveri mukaan puoleen hintaan']],
  },
  {
    name: 'kelloseppä Turusta, maksupyyntö noudetusta kaappikellosta, murretta',
    subject: 'Kaappikellon korjaus',
    body: `No mitä Eero,

kaappikello on ny sit ollu sul kotosal kuukauren päivät ja Maija sano torilla et se lyö just ja tasan. Hyvä nii, koneisto o viäl sata vuat kunnos ku sitä rasvaa.

Korjaus 310 €, sisältää uuren jousen ja veron. Kello käy mut maksu vaa seiso. Pistä rahat heti tilille FI48 3636 3965 3413 24, viite 295456579.

Jos se alkaa jätättää pakkasel, ni käännä heilurin mutterii puol kierrost oikeal.

Terveisi
Raimo Vainio
Kelloseppä Vainio, Y-tunnus 2946359-4`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'heti'],
    ],
    unseen: [['tone', 'Kello käy mut maksu vaa seiso']],
  },
  {
    name: 'ammattisukeltaja Torniosta, lasku laiturin tarkastuksesta',
    subject: 'Lasku S-2026-044, Röyttän venelaiturin tarkastus',
    body: `Hei,

laiturin vedenalainen tarkastus tehtiin 17.–18.11.2026. Paalut 1–11 ovat kunnossa, paalussa 12 on halkeama noin 1,4 metrin syvyydessä. Video ja raportti ovat liitteinä.

Tarkastus tilauksen mukaan: 1 200,00 €
Toinen sukeltaja, kun virta yltyi iltapäivällä: 350,00 €
Laskutuslisä: 5,00 €
Veroton summa 1 555,00 €, alv 25,5 % 390,28 €, yhteensä 1 945,28 €

Maksuehto kk loppu + 14 pv. Tilimme on Haaparannan puolella: SE58 5000 0000 0583 6486 2557, viestiin laskun numero S-2026-044.

Halkeama kannattaa vahvistaa ennen jäidenlähtöä. Työn voi tehdä jään alta maaliskuussa.

Terveisin
Antti Kourilehto
Meri-Lapin Sukellus, Y-tunnus 2472614-8`,
    attachments: [{ name: 'raportti_roytta.pdf' }, { name: 'paalu12.mp4' }],
    known: [
      ['surprise', 'Laskutuslisä'],
      ['dueDate', 'kk loppu + 14 pv'],
    ],
    unseen: [['surprise', 'Toinen sukeltaja, kun virta yltyi iltapäivällä']],
  },
  {
    name: 'kääntäjä Maarianhaminasta, ruotsinkielinen, muistutus matkailuyritykselle',
    subject: 'Muistutus: lasku 640, esitteen käännös',
    body: `Hyvä Pekka Tuulos,

esite on kuulemma jo painettu ja näyttää kauniilta, serkkuni näki sen laivalla. Siinä on sivulla 7 myös oikea muoto Kökar, kiitos että korjasitte.

Lasku 640 on vielä avoinna. Käännös ruotsi–suomi 22 sivua, 880,00 €, josta olen vähentänyt maksunne a conto 300,00 €. Jäljellä on 580,00 € ja eräpäivä oli 28.10.2026.

Olette ehkä Helsingissä unohtaneet, että saarella ei eletä pelkästä merinäköalasta. Odotan että maksatte viimeistään 7.12.2026 tilille FI64 4055 3237 6582 24, viite 27454309.

Alv-numeroni on FI21394780, jos kirjanpitonne sitä tarvitsee.

Ystävällisin terveisin
Ann-Charlotte Eriksson`,
    known: [
      ['jargon', 'a conto'],
      ['payment', 'FI21394780'],
    ],
    unseen: [['tone', 'saarella ei eletä pelkästä merinäköalasta']],
  },
  {
    name: 'saksalainen viulunrakentaja Helsingistä, lasku korjauksesta, ei äidinkielinen',
    subject: 'Lasku 2026/52, sellon korjaus',
    body: `Hyvä rouva Kallas,

sello on nyt terve. Kannen halkeama on liimattu ja tuettu sisältä kolme pienellä kuusipalalla, ääni on minusta jopa vähän lämpimämpi kuin ennen. Talla on uusi, kuten sovimme.

Lasku 2026/52:
halkeama 420 €
talla 130 €
kielten vaihto 25 € (kielet toitte itse)
yhteensä 575 € sisältää alv

Eräpäivä on perjantai 11.12.2026. Rahan pitää näkyä minulla kuitenkin jo 4.12.2026. Tili FI12 8000 1594 9754 28, viite 93087496.

Saksassa opin, että hyvä soittaja maksaa korjaajalle ennen kuin hän avaa nuotin.

Pitäkää kotelossa kosteutta, 45 prosenttia on hyvä.

Parhain terveisin
Matthias Brückner
Viulupaja Brückner, Y-tunnus 3369011-6`,
    known: [['dueDate', '4.12.2026']],
    unseen: [['tone', 'hyvä soittaja maksaa korjaajalle ennen kuin hän avaa nuotin']],
  },
  {
    name: 'kaivonporaaja Savonlinnasta, kustannusarvio mökkitontille',
    subject: 'Kustannusarvio porakaivosta, Kerimäki',
    body: `Hei Susanna,

kävin katsomassa tonttia maanantaina. Kaivolle on hyvä paikka saunan takana, ja kone mahtuu tietä pitkin, kunhan portin vieressä olevan koivun oksat karsitaan.

Hinnat alv mukana:
koneen siirto 350 €
poraus 38 € metriltä
suojaputki maan läpi 75 € metriltä
pumppu asennettuna 1 650 €

Metrit tulee sitten mitä tulee, kallio sen päättää eikä poraaja. Tarjous annetaan sitoumuksetta ja pidätämme oikeuden hinnanmuutoksiin.

Kone on teillä päin enää perjantaihin, joten tässä ei nyt parane jäädä miehen kanssa pähkäilemään.

Vesinäyte otetaan viikon pumppauksen jälkeen, tulos menee teille suoraan laboratoriosta.

Terveisin
Mika Pesonen
Itä-Savon Porakaivo Oy`,
    known: [
      ['missing', 'total'],
      ['jargon', 'annetaan sitoumuksetta'],
      ['jargon', 'pidätämme oikeuden hinnanmuutoksiin'],
    ],
    unseen: [
      ['surprise', 'Metrit tulee sitten mitä tulee'],
      ['tone', 'ei nyt parane jäädä miehen kanssa pähkäilemään'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'viittomakielen tulkki, lasku tulkkauksesta käräjäoikeudessa',
    subject: 'Lasku 2026-140, viittomakielen tulkkaus 12.11.',
    body: `Hyvä Outi Saarinen,

kiitos hyvästä yhteistyöstä Pirkanmaan käräjäoikeudessa 12.11.2026. Istunto venyi iltapäivään, mutta tauot järjestyivät hienosti ja työpari ehti vaihtaa sovitusti puolen tunnin välein.

Tulkkaus 3 h × 72,00 € = 216,00 €
Matkat tilausvahvistuksen mukaan 18,40 €
Veroton summa 234,40 €, alv 25,5 % 59,77 €, yhteensä 294,17 €

Lasku on liitteenä. Eräpäivä on keskiviikko 9.12.2026, tili FI48 3968 0109 8147 43 ja viite 266103.

Jos istunto jatkuu tammikuussa, varaan mielelläni samat päivät.

Ystävällisin terveisin
Johanna Peltomaa
viittomakielen tulkki, Y-tunnus 2951261-6`,
    attachments: [{ name: 'lasku_2026-140.pdf' }],
  },
  {
    name: 'lasinpuhaltaja, ystävällinen ensimmäinen muistutus ravintolalle',
    subject: 'Muistutus: lasku 88, viinilasit',
    body: `Hei Samuli,

kävin syömässä teillä lauantaina, ja lasit näyttivät kynttilänvalossa juuri siltä kuin piirsimme. Hirvi oli myös erinomaista.

Lasku 88 on vielä auki: 40 lasia × 24 € = 960 €, alv mukana. Eräpäivä oli 13.11.2026. Se on ehkä jäänyt avajaisten alle, ja jos olet jo maksanut, tämän viestin voi unohtaa.

Muuten maksu sopii perjantaihin 4.12.2026 mennessä tilille FI50 7997 7907 7011 35, viite 66134253. Laitoin laskun vielä uudestaan liitteeksi.

Kaksi varalasia odottaa hyttillä, tuon ne ensi kerralla.

Terveisin Elina Hytönen
Y-tunnus 3868371-6`,
    attachments: [{ name: 'lasku88.pdf' }],
  },
  {
    name: 'metsuri Kainuusta, lasku myrskypuiden kaadosta, murretta',
    subject: 'Lasku 14, myrskypuut Nurmeksentie',
    body: `Terve Aila,

nyt on kuuset nurin ja pihalla tillaa. Kolome isoa kaaoin vinssin kanssa ettei liiteri kärsinyt, ja rangat pinosin talon taakse niinkuin toivoit.

Työ 8 h × 48 € = 384 €
traktori, sovittu 70 €
yhteensä 454 €, alv siinä mukana

Lasku 14, eräpäivä 11.12.2026, tili FI17 5290 1882 1295 76, viite 52109755.

Käpytikka oli muuten tehny pesän siihen lahoimpaan, jätin pölökyn pystyyn mehtän reunaan.

Terveisin Esa Karppinen
Y-tunnus 2044660-8`,
  },
  {
    name: 'poroyrittäjä Inarista, lasku matkanjärjestäjälle',
    subject: 'Lasku 311 / poroajelu 21.11.2026',
    body: `Hei Mari,

kiitos ryhmästä! Pakkasta oli vain yhdeksän astetta, ja kaikki jaksoivat kodalle asti. Englantilaiset kysyivät heti ajelun jälkeen, pääseekö ensi vuonna uudestaan.

Lasku 311:
poroajelu ja kotakahvit, 14 henkeä × 85 € = 1 190 € (sis. alv)

Eräpäivä on maanantai 14.12.2026. Tili FI10 1572 3096 0698 77, viite 38696952.

Joulukuun ryhmille on vapaata vielä 8. ja 10. päivä aamupäivisin. Kerro, kumpi sopii paremmin, niin merkitsen.

Terveisin
Nils-Heikki Morottaja
Y-tunnus 2756730-6`,
  },
  {
    name: 'eläintentäyttäjä, kustannusarvio metsosta',
    subject: 'Kustannusarvio: metson täyttäminen',
    body: `Hei Antero,

kiitos kuvista. Höyhenpeite on hyvässä kunnossa, ja haulinjäljet saa piiloon. Lintu kannattaa pitää pakastimessa pussissa, kunnes haen sen.

Arvio:
metso soidinasennossa 520 €
kelopuinen jalusta 60 €
yhteensä 580 €, alv mukana

Hinta on kiinteä ja voimassa 31.1.2027 asti. Työ valmistuu noin neljässä kuukaudessa siitä, kun lintu on minulla. Laskun lähetän vasta valmiista työstä, ja maksuaikaa on silloin kolme viikkoa.

Jos haluat mieluummin lentoasennon, se onnistuu samaan hintaan.

Terveisin
Pasi Ruuskanen`,
  },
  {
    name: 'suomenruotsalainen purjeentekijä Raaseporista, lasku korjauksesta',
    subject: 'Lasku 2026-71, isopurjeen korjaus',
    body: `Hei Ville,

purje on valmis ja viikattuna loftilla. Takaliesman saumat olivat pahemmassa kunnossa kuin luulimme, mutta puhelimessa 5.11. sovittu hinta riittää kuitenkin.

Työ 6 tuntia × 60 € = 360 €
kangas ja langat 85 €
yhteensä 445 € (alv sisältyy)

Lasku 2026-71 liitteenä. Eräpäivä 10.12.2026, tili FI66 8123 4524 3497 08, viite 568380.

Saat hakea purjeen milloin vain, ei tarvitse odottaa maksua. Avain on naapurin Bengtillä, jos olen merellä.

Terveisin
Kenneth Lindroos
Lindroos Segel, Y-tunnus 2996555-1`,
    attachments: [{ name: 'lasku_2026-71.pdf' }],
  },
  {
    name: 'syyrialainen pitopalveluyrittäjä Kuopiosta, lasku juhlaruoista, ei äidinkielinen',
    subject: 'Lasku 46, syntymäpäivä 14.11.',
    body: `Hei Leena,

kiitos että saimme tehdä ruoka äitisi 80-vuotisjuhlaan. Minun vaimo oli iloinen, kun vieraat pyysivät reseptin linssikeitosta.

Lasku 46:
ruoka 35 henkeä × 18 € = 630 €
kuljetus Siilinjärvelle kuten sovimme 20 €
yhteensä 650 €, alv on mukana

Maksupäivä on viimeistään 9.12.2026. Tili FI57 4786 0046 6444 74, viite 479615.

Kaksi meidän tarjotinta jäi keittiöön. Haen ne itse kun olen seuraavan kerran siellä päin, ei ole kiire.

Kaikkea hyvää
Bassel Haddad
Y-tunnus 2729931-3`,
  },
  {
    name: 'perinnekuppari Kaustiselta, muistutus vakioasiakkaalle',
    subject: 'Lasku 19, kuppaus lokakuussa',
    body: `Hei Martti,

kuinka hartiat voivat? Sanoit lähtiessä, että kirves nousi taas, ja siitä olin iloinen.

Lokakuun lasku 19 näyttää olevan vielä maksamatta. Siinä on kaksi kuppauskertaa à 70 €, yhteensä 140 €. Eräpäivä oli 12.11.2026. Maksaisitko sen 7.12.2026 mennessä tilille FI98 5418 0911 1921 98, viite 341196? Käteinenkin käy, jos olet tulossa saunalle ennen sitä.

Muista juoda vettä kuppauksen jälkeen, se jää monelta.

Terveisin
Helmi Salo
Y-tunnus 3922269-8`,
  },
  {
    name: 'maalausten restauroija, lasku kirkon alttaritaulusta, sovittu lisätyö',
    subject: 'Lasku R-2026-08, alttaritaulun puhdistus',
    body: `Hyvä kirkkoherra Mäkelä,

alttaritaulu on nyt takaisin paikallaan. Lakan alta paljastui taivaan alkuperäinen sininen, ja konservointiraportti kuvineen on liitteenä yhdessä laskun kanssa.

Puhdistus ja tuenta tarjouksen mukaan, 48 h × 55 € = 2 640,00 €
Kehyksen kultaus, jonka hyväksyitte sähköpostilla 4.11.2026, 6 h × 55 € = 330,00 €
Veroton summa 2 970,00 €, alv 25,5 % 757,35 €, yhteensä 3 727,35 €

Laskun numero on R-2026-08 ja eräpäivä 16.12.2026. Tili FI42 2166 1879 4661 95, viite 966654503.

Kynttilät kannattaa pitää vähintään metrin päässä taulusta. Tulen mielelläni kertomaan työstä adventin jälkeen, jos seurakunta haluaa kuulla.

Kunnioittavasti
Anna-Liisa Wikman
Y-tunnus 2288478-3`,
    attachments: [{ name: 'lasku_R-2026-08.pdf' }, { name: 'konservointiraportti.pdf' }],
  },
  {
    name: 'tanssinopettaja, korjattu lasku työväenopistolle',
    subject: 'Korjattu lasku 45-2, syksyn lattarit',
    body: `Moi Kaisa,

hyvä että huomasit! Laskin yhden tunnin liikaa, 26.10. oli tosiaan syyslomaa. Pahoittelut, tässä korjattu lasku 45-2, ja edellisen voi heittää roskiin.

10 tuntia × 90 € = 900 €, ei arvonlisäveroa
eräpäivä 9.12.2026
tili FI67 3636 3901 0179 54, viite 54686687

Lasku on liitteenä myös pdf:nä kirjanpitoa varten.

Kevään ryhmään on kuulemma jo 18 ilmoittautunutta, vitsi miten kivaa. Varaattehan sen isomman salin?

Terkuin
Yasmin Koskela
Y-tunnus 2829162-0`,
    attachments: [{ name: 'lasku_45-2.pdf' }],
  },
  {
    name: 'drone-kuvaaja, lyhyt lasku kiinteistönvälittäjälle',
    subject: 'Lasku 512, ilmakuvat Hirvensalo',
    body: `Moi Jukka,

ilmakuvat ja video on nyt ladattavissa samasta linkistä kuin viimeksi. Tuuli oli 9 m/s, mutta rantaviiva saatiin terävänä.

Lasku 512: 380,00 € + alv 25,5 % 96,90 € = 476,90 €
Eräpäivä 9.12.2026
Tili FI56 5731 0453 7506 43, viite 9128365

Soita, jos tarvitset pystyversion someen, se kuuluu hintaan.

Roope Laine
Ilmalaine, Y-tunnus 2903163-6`,
  },
  {
    name: 'hautakivien kaivertaja, hienovarainen muistutus leskelle',
    subject: 'Lasku 1207, kaiverrus Tapani Niemisen kiveen',
    body: `Hyvä Raija Nieminen,

kaiverrus tehtiin lokakuussa hautausmaalla, ja kävin katsomassa kiveä viime viikolla. Kirjaimet ovat asettuneet hyvin, ja joku oli tuonut kanervia.

Lasku 1207, 290,00 €, on vielä avoinna. Eräpäivä oli 6.11.2026. Tiedän, että tällaisena syksynä on paljon muuta ajateltavaa. Jos uusi maksupäivä 18.12.2026 on liian pian, soittakaa minulle, niin katsotaan yhdessä sopiva päivä tai jaetaan summa osiin.

Tili on FI76 1394 3021 1311 37 ja viite 717649. Puhelin 040 713 5528, vastaan parhaiten aamupäivällä.

Lämpimin terveisin
Seppo Kivistö
Kivikaiverrus Kivistö, Y-tunnus 2667155-8`,
  },
  {
    name: 'tekstittäjä, toinen muistutus tuotantoyhtiölle, rauhallinen',
    subject: 'Toinen muistutus: lasku 2026-66, dokumentin tekstitys',
    body: `Hei Oona,

onnea DocPoint-valinnasta! Huomasin, että tekstitykset ovat mukana myös näytekopiossa.

Lasku 2026-66 on 19 päivää myöhässä, eräpäivä oli 6.11.2026. Muistutin siitä edellisen kerran 16.11.

118 minuuttia × 7,50 € = 885,00 €
alv 25,5 % 225,68 €
yhteensä 1 110,68 €

Maksattehan laskun viimeistään keskiviikkona 2.12.2026 tilille FI86 8000 1572 6785 49, viite 831000240. Korkoa en ole lisännyt. Jos laskusta puuttuu jokin tieto tai se pitää lähettää verkkolaskuna, kerro, niin hoidan asian heti samana päivänä.

Terveisin
Lauri Hakanen
Y-tunnus 3049425-9`,
  },
  {
    name: 'doula Vantaalta, loppusumma kahdessa erässä perheelle',
    subject: 'Lasku 33, doulapalvelu, kaksi erää',
    body: `Hei Emmi ja Juho,

kaunis pieni tyttö teillä! Oli kunnia olla mukana, ja muistan vielä pitkään, miten rauhallisesti te hengititte yhdessä sen viimeisen tunnin.

Lasku 33: paketti 750 €, josta varausmaksu 250 € on jo maksettu. Jäljellä on 500 €, alv mukana. Puhuttiin siitä, että se jaetaan kahtia:
1. erä 250 €, eräpäivä 15.12.2026
2. erä 250 €, eräpäivä 15.1.2027

Molemmat samalle tilille FI18 4055 3206 9404 13, viite 453140106. Lasku on liitteenä.

Tulen käymään viikolla 50 niin kuin sovittiin. Jos imetyksen kanssa on jotain jo ennen sitä, laita viestiä mihin aikaan vain.

Halauksin
Sanni Kokko
Y-tunnus 3191479-6`,
    attachments: [{ name: 'lasku33.pdf' }],
  },
]
