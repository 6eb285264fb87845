/** Finnish mails of rare trades, of all ages, dialects and moods: 40 faulty, 40 good. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'nuohooja, savoa, ensimmäinen muistutus tutulle isännälle',
    subject: 'Nuohouslasku 2026-118',
    body: `Hyvvee päevee Taesto,

kävin teillä lokakuun alussa nuohoomassa leivinuunin ja saunan hormin. Piippu ol hyvässä kunnossa, vuan pellin ketju kannattas vaihtoo ennen kovia pakkasia.

Lasku 2026-118, 96,00 euroo, eräänty 2.11. eikä rahhoo oo vielä tilillä näkyny. Luulis että mies, joka osti uuven mönkijän, saes nuohoojanki maksettuva. Tilinumero on FI76 1572 3091 5389 83 ja viite 1180.

Maksele sitten kun muilta kiireiltäs kerkiit.

Terveisin Eino Rissanen
Kallaveden Nuohous`,
    known: [],
    unseen: [
      ['tone', 'Luulis että mies, joka osti uuven mönkijän, saes nuohoojanki maksettuva'],
      ['dueDate', 'sitten kun muilta kiireiltäs kerkiit'],
    ],
  },
  {
    name: 'kellonkorjaaja, 79 v, Turku, vanhahtavan kohtelias ensilasku',
    subject: 'Lasku 41/2026, taskukellon huolto',
    body: `Arvoisa rouva Lindgren,

isoisänne taskukello on nyt purettu, puhdistettu ja öljytty. Rikkoutuneen jousen tilalle löytyi samanikäinen varaosa Tukholmasta. Kello on käynyt pöydälläni kymmenen päivää ja jätättää enintään puoli minuuttia vuorokaudessa.

Saanen täten kohteliaimmin pyytää Teitä suorittamaan laskun nro 41/2026 loppusumman, 285,00 euroa, tilille FI12 8000 1470 7322 99. Maksuehto 14 pv netto.

Kello on noudettavissa arkisin kello 10–15.

Kunnioittaen
Aarno Heikkilä, kelloseppä`,
    known: [
      ['jargon', 'Saanen täten kohteliaimmin pyytää'],
      ['dueDate', '14 pv netto'],
    ],
    unseen: [],
  },
  {
    name: 'oikeustulkki (dari), ei äidinkielenään suomea puhuva, lasku käräjäoikeudelle',
    subject: 'Tulkkaus 12.11.2026, lasku',
    body: `Hei,

minä tulkkasin teillä torstaina 12.11.2026 kello 9–12.30, sali 4, kieli dari. Asian numero on teillä tiedossa, en kirjoita sitä tähän.

Palkkio 3,5 tuntia x 70 euroa on 245 euroa. Matka bussilla 14 euroa. Yhteensä 259 euroa.

Maksu tilille FI07 2296 1849 9256 04, viimeinen päivä 31.11.2026.

Anteeksi jos kirjoitan väärin, opiskelen suomea vielä.

Terveisin
Farid Nazari`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', '31.11.2026'],
    ],
    unseen: [],
  },
  {
    name: 'dronekuvaaja, 24 v, stadin slangi, lasku ravintolalle',
    subject: 'Lasku #77 kattoterassin ilmakuvat',
    body: `Moikka Jonttu!

Siistiä että matsku kolahti. Laitoin 25 kuvaa ja minuutin leffan teidän Driveen, saatte skulata niitä somessa miten huvittaa.

Lasku #77 on tässä pdf:nä. Kuvauspäivä 450 € ja editti 200 €, ja sit heitin siihen viel 120 € ku jouduin venaa tuulta pari tuntii, eli 770 € total. Tili FI05 4230 1029 1189 18.

Netto 14 niinku aina. Jos handlaat sen jo tällä viikolla, oot kunkku.

Sebu / Ilma & Sebu`,
    attachments: [{ name: 'lasku77.pdf' }],
    known: [['dueDate', 'Netto 14']],
    unseen: [['surprise', 'heitin siihen viel 120 € ku jouduin venaa tuulta pari tuntii']],
  },
  {
    name: 'pianonvirittäjä, arka, pyytelee anteeksi',
    subject: 'Pianon viritys, lasku 209',
    body: `Hyvä Marjatta,

kiitos kahvista ja pullasta. Pianonne on nyt 440 hertsissä, ja keskirekisterin vasarat on intonoitu.

Olen kauhean pahoillani, että joudun vaivaamaan laskulla, mutta tässä se nyt olisi: lasku 209, yhteensä 165 euroa. Hävettää oikein pyytää rahaa, kun teillä oli niin mukavaa. Summan voi maksaa tilille FI50 3636 3008 3122 25 ihan milloin teille vain sopii.

Seuraava viritys olisi hyvä tehdä ensi syksynä, kun lämmityskausi alkaa.

Lämpimin terveisin
Ilmari Sointu`,
    known: [
      ['tone', 'Olen kauhean pahoillani, että joudun vaivaamaan'],
      ['dueDate', 'milloin teille vain sopii'],
    ],
    unseen: [['tone', 'Hävettää oikein pyytää rahaa, kun teillä oli niin mukavaa']],
  },
  {
    name: 'kalastusopas, Inari, lasku yritysryhmälle, summa ei täsmää',
    subject: 'Lasku 2026/33 – Ivalojoen retki',
    body: `Terve Petri,

hieno reissu oli, ja Juhan 78-senttinen taimen jää kyllä mieleen. Kuvat tulevat perässä, kun pääsen parempien yhteyksien äärelle.

Lasku 2026/33:
opastus 2 päivää à 420 € = 840 €
veneet ja polttoaine 160 €
nuotiolounaat 6 hlö à 25 € = 150 €
Yhteensä 1 250 €

Eräpäivä on 10.12.2026.

Kireitä siimoja!
Oula-Matti`,
    known: [
      ['consistency', '1 250 €'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'haamukirjoittaja, myöhäinen muistutus, ivallinen',
    subject: 'Lasku 15-2026, kolmas muistutus',
    body: `Hei Kari,

kirjasi on ollut kaupoissa jo kolme viikkoa, ja näin sinut eilen aamutelevisiossa kertomassa, miten kirjoittaminen oli "yksinäistä puurtamista". Olihan se. Minulle.

Lasku 15-2026, 4 200 euroa, erääntyi 30.9.2026. Ilmeisesti maksaminenkin pitäisi tehdä puolestasi. Tilinumero on yhä FI17 5700 8187 5055 37.

Jos rahat eivät ole tilillä perjantaina 4.12.2026, salassapitosopimuksemme alkaa tuntua minusta kovin ohuelta paperilta.

Terveisin
se, jota ei ole`,
    known: [],
    unseen: [
      ['tone', 'Olihan se. Minulle.'],
      ['tone', 'Ilmeisesti maksaminenkin pitäisi tehdä puolestasi'],
      ['tone', 'salassapitosopimuksemme alkaa tuntua minusta kovin ohuelta paperilta'],
    ],
  },
  {
    name: 'arboristi, toinen muistutus taloyhtiölle, uhkaava',
    subject: 'MAKSUMUISTUTUS lasku 6021',
    body: `As Oy Vaahteranmäen hallitus,

kaadoimme syyskuussa pihaltanne kolme lahoa koivua ja jyrsimme kannot. Työ hyväksyttiin paikan päällä 18.9.

Lasku 6021, 1 860,00 €, on edelleen maksamatta. Tämä on viimeinen varoitus. Ellei maksua kuulu välittömästi, siirrämme saatavan perintään ilman eri ilmoitusta ja luottotietonne menevät. Rungot saamme kyllä tuotua takaisin parkkipaikallenne, jos se auttaa muistamaan.

Tilinumero: FI56 1011 3066 6988 45

Puuta Pidellen Oy
Rami Kyllönen`,
    known: [
      ['tone', 'viimeinen varoitus'],
      ['dueDate', 'välittömästi'],
      ['tone', 'siirrämme saatavan perintään ilman eri ilmoitusta'],
      ['tone', 'luottotietonne menevät'],
    ],
    unseen: [['tone', 'Rungot saamme kyllä tuotua takaisin parkkipaikallenne, jos se auttaa muistamaan']],
  },
  {
    name: 'viittomakielen tulkkausfirma, virkakieli, lasku sairaalalle',
    subject: 'Lasku 88104 koskien tulkkauspalveluja',
    body: `Hyvä vastaanottaja,

viitaten toimittamaanne tilaukseen oheistamme laskun 88104 koskien viittomakielen tulkkausta poliklinikallanne 3.–5.11.2026. Kahden tulkin työparia käytettiin, koska käynnit kestivät yli kaksi tuntia.

Laskun loppusumma on 1 104,40 € sis. alv 25,5 %. Maksusuoritus pyydetään kohdistamaan alla mainitulle tilille 30 päivän kuluessa laskun päiväyksestä.

FI34 3939 0045 8921 55, viite 881041

Mikäli laskun sisällön johdosta ilmenee huomautettavaa, tulee se saattaa tiedoksemme kirjallisesti.

Tulkkausosuuskunta Käsiala`,
    attachments: [{ name: 'lasku_88104.pdf' }],
    known: [
      ['jargon', 'viitaten toimittamaanne tilaukseen'],
      ['jargon', 'oheistamme'],
      ['jargon', 'Maksusuoritus pyydetään kohdistamaan'],
      ['dueDate', '30 päivän kuluessa laskun päiväyksestä'],
      ['jargon', 'saattaa tiedoksemme'],
    ],
    unseen: [['jargon', 'Mikäli laskun sisällön johdosta ilmenee huomautettavaa']],
  },
  {
    name: 'eläintenhoitaja, kissojen kotihoito, väärä tilinumero',
    subject: 'Mirrin ja Väinön hoito, lasku 12',
    body: `Heippa Sanna!

Kissat voivat hyvin. Väinö söi ensin vain tonnikalaa, mutta kolmantena päivänä jo nappuloitakin. Mirri nukkui sylissäni joka ilta.

Hoitokäynnit 14.–20.11., 7 käyntiä à 22 euroa, yhteensä 154 euroa. Laskun numero on 12 ja eräpäivä 7.12.2026. Maksu tilille FI56 1572 3108 9368 80.

Avain on sovitusti alakerran naapurilla.

Terkuin Jonna`,
    known: [['payment', 'FI56 1572 3108 9368 80']],
    unseen: [],
  },
  {
    name: 'juhlatilan emäntä, hääjuhlan loppulasku, täyttämätön kohta',
    subject: 'Häänne Koskenrannassa – lasku 2026-64',
    body: `Hyvä hääpari [NIMET],

kiitos, että saimme olla mukana päivässänne. Vieraskirja löytyi narikasta, ja lähetin sen eilen postissa.

Loppulasku 2026-64: tilavuokra 1 900 €, josta varausmaksu 500 € on jo maksettu. Maksettavaa jää 1 400 €. Lisäksi laskutamme 180 € siivouksesta, koska konfetteja löytyi vielä jouluvaloista. Näin ollen koko summa on 1 580 €.

Eräpäivä 9.12.2026, tili FI28 5555 2025 0854 69.

Terveisin
Emäntä Kerttu Koskela`,
    known: [['consistency', '[NIMET]']],
    unseen: [
      ['surprise', 'Lisäksi laskutamme 180 € siivouksesta, koska konfetteja löytyi vielä jouluvaloista'],
    ],
  },
  {
    name: 'hautakiven kaivertaja, moralisoiva muistutus',
    subject: 'Hautakivi, lasku 307',
    body: `Hyvä Leena,

äitinne nimi on kaiverrettu ja kultattu, ja kivi on nostettu paikoilleen Malmille 16.10.2026. Sammal puhdistettiin samalla.

Lasku 307, 640,00 euroa, erääntyi 11.11.2026. Äitinne olisi varmasti hoitanut tällaiset asiat ajallaan. Kunnon ihmiset maksavat velkansa, varsinkin vainajien puolesta.

Voitte maksaa tilille FI19 1450 3004 2787 73 viimeistään 4.12.2026.

Osanottaen
Kivipaja Vesterinen`,
    known: [],
    unseen: [
      ['tone', 'Äitinne olisi varmasti hoitanut tällaiset asiat ajallaan'],
      ['tone', 'Kunnon ihmiset maksavat velkansa, varsinkin vainajien puolesta'],
    ],
  },
  {
    name: 'mehiläistarhaaja, hunajalasku kahvilalle, summa eri otsikossa',
    subject: 'Lasku 58: 40 purkkia hunajaa, 312,00 €',
    body: `Hei Noora,

toin tänään 40 purkkia lehmushunajaa takaovelle, kuten puhuttiin. Etiketeissä on nyt teidän logonne.

40 purkkia à 8,20 € on yhteensä 328,00 €. Laskun numero on 58. Maksattehan tilille FI59 4106 0083 4720 89 9.12.2026 mennessä.

Pesät ovat talviunilla, joten seuraava erä tulee vasta heinäkuussa.

Pörröisin terveisin
Taneli`,
    known: [['consistency', '312,00 €']],
    unseen: [],
  },
  {
    name: 'jäänveistäjä, Oulu, tarjous hotellille, avoimet kulut',
    subject: 'Tarjous jääveistoksista 12.12.2026',
    body: `Terve,

kiitos kyselystä. Kaksi karhua ja yks jääbaari teijän terassille onnistuu hyvin, jos pakkanen vain piettää.

Hinta: veistokset 1 400 €, baaritiski 900 €, yhteensä 2 300 € (alv 0 %). Kuljetus ja nosturi tulevat sitte päälle sen mukkaan mitä niistä lankiaa. Tarjous on sitoumukseton ja voimassa toistaiseksi.

Ja jos ette päätä nopeasti, niin kyllä ottajia on jonoksi asti, että turha sitte soitella.

Jari, Jäänsärkijät`,
    known: [
      ['jargon', 'alv 0 %'],
      ['jargon', 'sitoumukseton'],
    ],
    unseen: [
      ['surprise', 'Kuljetus ja nosturi tulevat sitte päälle sen mukkaan mitä niistä lankiaa'],
      ['tone', 'niin kyllä ottajia on jonoksi asti, että turha sitte soitella'],
    ],
  },
  {
    name: 'hanuristi, Etelä-Pohjanmaa, huutava muistutus nuorisoseuralle',
    subject: 'LASKU 9 VIELÄKI MAKSAMATTA!!!',
    body: `No niin Antti,

mä soitin teirän kekrijuhulas 31.10. neljä tuntia ja vielä yhyren polkan päälle. Väki tykkäs ja lattia notkuu.

Sovittihin 350 euroa. NYT ON RAHAT MAKSETTAVA! Ei meillä päin oo tapana jäärä pelimannille velkaa. Lasku numero 9, tili FI07 5293 0062 6653 98.

Pane ne tulemahan viimmeestänsä 1.12.2026.

Hanuri-Heikki`,
    known: [
      ['tone', 'NYT ON RAHAT MAKSETTAVA!'],
      ['tone', 'VIELÄKI MAKSAMATTA!!!'],
    ],
    unseen: [['tone', 'Ei meillä päin oo tapana jäärä pelimannille velkaa']],
  },
  {
    name: 'ratsastuksenopettaja, muistutus johon ujutettu mainos',
    subject: 'Muistutus: marraskuun tunnit, lasku 1146',
    body: `Hei Pia,

Ellan tunnit ovat sujuneet hienosti, ja laukkakin alkaa löytyä.

Lasku 1146, 132 euroa, oli maksettava 20.11.2026, mutta en ole vielä nähnyt maksua. Maksathan sen tilille FI16 2103 5041 8587 06 2.12.2026 mennessä.

Samalla kannattaa napata joululeirin paikka: nyt kaksi päivää yhden hinnalla! Myös heppakauppamme upouudet loimet ovat -20 % tämän viikon.

Tallilla nähdään!
Henna`,
    known: [],
    unseen: [
      ['incentive', 'nyt kaksi päivää yhden hinnalla!'],
      ['incentive', 'heppakauppamme upouudet loimet ovat -20 %'],
    ],
  },
  {
    name: 'lukkoseppä, yökeikka, tiukkasanainen lasku',
    subject: 'Oven avaus 22.11., lasku 5509',
    body: `Moro,

avasin oves sunnuntaina kello 2.40. Lukkoon ei tullu jälkiä.

Lasku 5509, 189 €. Piti maksaa käteisellä paikan päällä, mutta lompakko olikin sisällä ja sitten yhtäkkiä tyhjä, just joo. Maksa asap MobilePaylla numeroon 040 555 0182.

Sääliks käy seuraavaa, joka sun ovelle herätetään.

t. Lukko-Lasse, Tampere`,
    known: [['dueDate', 'asap']],
    unseen: [
      ['tone', 'sitten yhtäkkiä tyhjä, just joo'],
      ['tone', 'Sääliks käy seuraavaa, joka sun ovelle herätetään'],
    ],
  },
  {
    name: 'sukututkija, eläkeläisrouva, pitkäsanainen lasku',
    subject: 'Sukututkimus Pylkkönen, lasku 3/2026',
    body: `Hyvä herra Pylkkönen,

esivanhempanne on nyt selvitetty vuoteen 1689 asti. Liitteenä on sukutaulu sekä kopiot Kuopion maaseurakunnan rippikirjoista. Isoisänne isä ei muuten ollut sotamies vaan lautamies, vaikka suvussa on toista kerrottu.

Siinä tapauksessa, että Teillä ei ole tutkimuksen lopputulokseen nähden mitään sitä vastaan, olisin kiitollinen, jos voisitte ryhtyä toimenpiteisiin 480 euron suuruisen palkkion maksamiseksi. Lasku on numeroltaan 3/2026, ja tilini on FI67 8015 8021 0520 13.

Eräpäivästä emme varmaankaan rupea riitelemään, kunhan ennen kevättä.

Ystävällisesti
Aune Tikka`,
    attachments: [{ name: 'sukutaulu.pdf' }, { name: 'rippikirjat.zip' }],
    known: [
      ['jargon', 'ryhtyä toimenpiteisiin'],
      ['jargon', 'Siinä tapauksessa, että'],
    ],
    unseen: [['dueDate', 'kunhan ennen kevättä']],
  },
  {
    name: 'metsuri, Kainuu, viikonpäivä ei täsmää',
    subject: 'Lasku 27, taimikon raivaus',
    body: `Terve Seppo,

taimikko on nyt perattu, 3,2 hehtaaria. Yks palsta jäi märkyyen takia kesken, mutta siitä sovittiin puhelimessa, ja se ei oo tällä laskulla.

3,2 ha x 410 €/ha = 1 312 €. Lasku 27. Maksupäivä perjantai 10.12.2026, tili FI36 5000 1500 2453 26, viite 10278.

Hirviä näky kolme.

Raimo Kemppainen`,
    known: [['dueDate', 'perjantai 10.12.2026']],
    unseen: [],
  },
  {
    name: 'koirahieroja, unohti liitteen, epämääräinen päivä',
    subject: 'Rekun hieronta',
    body: `Hei Outi,

Rekun takajalka oli tällä kertaa selvästi notkeampi. Jatka niitä venytyksiä aamulenkin jälkeen!

Lasku 318 on liitteenä. Hieronta 60 min maksoi 58 euroa. Voit laittaa maksun lähipäivinä tilille FI59 1572 3079 4386 36.

Terkut Rekulle
Minttu / Tassuterapia`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'lähipäivinä'],
    ],
    unseen: [],
  },
  {
    name: 'poronhoitaja, lihalasku, eräpäivä jo mennyt',
    subject: 'Poronliha, lasku 2026-19',
    body: `Bures Timo,

lihat lähtivät eilen Matkahuollossa Oulun asemalle, kaksi styroksilaatikkoa. Paisti kannattaa sulattaa hitaasti jääkaapissa.

Lasku 2026-19: paisti 4 kg à 38 € = 152 €, käristys 5 kg à 29 € = 145 €, rahti 24 €. Yhteensä 321 €. Eräpäivä 20.11.2026. Tili FI44 8000 1458 6319 43.

Meillä on jo puoli metriä lunta, ja tokka on Kaldoaivissa.

Niillas`,
    known: [['dueDate', '20.11.2026']],
    unseen: [],
  },
  {
    name: 'äänikirjan lukija, kaksi eri eräpäivää',
    subject: 'Lasku 90, äänikirja "Talvitie", eräpäivä 4.12.2026',
    body: `Hei Riikka,

viimeiset korjaukset (luvut 11 ja 23) on luettu uudelleen, ja tiedostot ovat palvelimella.

Lasku 90: valmista ääntä 9 tuntia à 160 €, yhteensä 1 440 €. Pyydän maksua tilille FI98 2296 1837 8252 53 14.12.2026 mennessä.

Flunssa on ohi, joten voin aloittaa seuraavan kirjan joulukuun alussa.

Terveisin
Johannes`,
    known: [['dueDate', '14.12.2026']],
    unseen: [],
  },
  {
    name: 'taikuri, peruuntuneen keikan hyvitys, korttinumero sähköpostissa',
    subject: 'Synttärikeikan peruutus ja lasku 44',
    body: `Hei Mikael,

harmi, että Oliver sairastui, mutta taikuri tulee kyllä toistekin.

Varausmaksusta 80 € palautan puolet kortillesi 5425 2334 3010 9903 huomenna. Uuden keikan lasku 44, 220 €, on maksettava viimeistään 12.12.2026 MobilePaylla numeroon 050 555 0147. Ensi kerralla sairastukaa ajoissa, niin ei mene taikurin lauantai hukkaan.

Abrakadabra,
Taikuri Tuikku`,
    known: [['payment', '5425 2334 3010 9903']],
    unseen: [['tone', 'Ensi kerralla sairastukaa ajoissa, niin ei mene taikurin lauantai hukkaan']],
  },
  {
    name: 'kiukaanmuuraaja, toinen muistutus, uhkaa perinnällä',
    subject: 'Toinen muistutus, lasku 1020',
    body: `Hei,

savusaunan kiuas luovutettiin 4.9.2026, ja olette kuulemma löylytelleet ahkerasti.

Lasku 1020 (2 750,00 €) on erääntynyt 4.10.2026. Kehotamme Teitä suorittamaan erääntyneen saatavan korkoineen ja kuluineen viipymättä. Muussa tapauksessa ryhdymme oikeudellisiin toimiin.

Tili FI96 4230 1017 0185 67.

Sitä saa mitä tilaa, ja siitä pitäisi maksaa myös.

Muuraus Hakkarainen`,
    known: [
      ['jargon', 'suorittamaan erääntyneen saatavan korkoineen ja kuluineen'],
      ['dueDate', 'viipymättä'],
      ['tone', 'ryhdymme oikeudellisiin toimiin'],
    ],
    unseen: [['tone', 'Sitä saa mitä tilaa, ja siitä pitäisi maksaa myös']],
  },
  {
    name: 'kirjansitoja, lasku ruotsalaiselle museolle, väärä alv-tunnus',
    subject: 'Lasku 2026-07, Raamatun konservointi',
    body: `Hyvä Kristina Ahlström,

vuoden 1642 Raamattu on sidottu uudelleen kalvosnahkaan, ja alkuperäiset soljet on kiinnitetty takaisin. Kirja lähtee kuriirilla 1.12.

Lasku 2026-07 on liitteenä, yhteensä 3 900,00 euroa. Eräpäivä on 18.12.2026, tilinumero FI61 3636 3096 2118 75. Alv-tunnukseni on FI23241740. Käännetty verovelvollisuus.

Parhain terveisin
Hilja Nahkuri`,
    attachments: [{ name: 'lasku_2026-07.pdf' }],
    known: [
      ['payment', 'FI23241740'],
      ['jargon', 'Käännetty verovelvollisuus'],
    ],
    unseen: [],
  },
  {
    name: 'tatuoija, jäljellä oleva maksu, painostus',
    subject: 'hihan loppumaksu',
    body: `moi jere

kolmas sessio oli eilen ja hiha on nyt valmis, muista rasvata ja pidä poissa saunasta kaks viikkoa.

jäi maksamatta 340 €. jos et maksa huomiseen mennessä, laitan sun kuvan studion seinälle otsikolla "nää ei maksa". tiedän kyllä missä oot töissä.

tili FI81 5700 8175 4051 87

- rasmus / musta neula`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'huomiseen mennessä'],
    ],
    unseen: [
      ['tone', 'laitan sun kuvan studion seinälle otsikolla "nää ei maksa"'],
      ['tone', 'tiedän kyllä missä oot töissä'],
    ],
  },
  {
    name: 'sarjakuvapiirtäjä, lasku kustantajalle, kauppajargonia',
    subject: 'Lasku 2611, kuvitukset',
    body: `Hei Emmi,

viimeiset aukeamat on väritetty, ja painotiedostot ovat CMYK-muodossa kansiossa "final_nyt_oikeesti".

Lasku 2611 on liitteenä: 32 sivua à 140 €, eli 4 480 € + alv 13,5 %. Sovimme maksuehdoksi 30 pv EOM. Mobilisaatiokulut on netotettu ennakkoa vastaan.

Tilinumero löytyy laskusta.

Terkuin Otso`,
    attachments: [{ name: 'lasku-2611.pdf' }],
    known: [
      ['dueDate', '30 pv EOM'],
      ['jargon', 'netotettu'],
    ],
    unseen: [['jargon', 'Mobilisaatiokulut']],
  },
  {
    name: 'siivooja Virosta, kirjoittaa suomea toisena kielenä, kauttaviivapäivä',
    subject: 'Arve / lasku 66 loppusiivous',
    body: `Tere Hannele!

Loppusiivous on tehty, 3 huonet ja keittiö, ikkunat myös. Uuni oli paljon likainen mutta nyt kiiltä.

Lasku 66. Hinta on sovittu 240 €. Maksu olla tilillä 05/12/2026. Tili FI50 1011 3054 5984 94.

Avaimet panin postiluukusta. Jos joku paikka ei ole hyvä, sano, mina tulen uudelleen ilman maksu.

Kiitos!
Kadri`,
    known: [['dueDate', '05/12/2026']],
    unseen: [],
  },
  {
    name: 'ammattisukeltaja, satamatyö, lisätyö sovittelematta',
    subject: 'Lasku 4417, laiturin tarkastus',
    body: `Hei,

laiturin B paalut tarkastettiin 17.–18.11. Näkyvyys oli noin puoli metriä. Raportti ja kuvat ovat liitteenä.

Tarkastus tarjouksen mukaan 2 400,00 €. Pohjasta löytyi samalla polkupyöriä ja yksi kassakaappi, jotka katsoimme parhaaksi nostaa, nostotyö 860,00 €. Yhteensä 3 260,00 € + alv 831,30 €, maksettavaa 4 091,30 €.

Maksuehto 21 pv netto, viivästyskorko korkolain mukaan. Tili FI44 3939 0033 7918 07.

Syväys Oy / J. Merta`,
    attachments: [{ name: 'raportti.pdf' }, { name: 'kuvat.zip' }],
    known: [
      ['dueDate', '21 pv netto'],
      ['jargon', 'viivästyskorko korkolain mukaan'],
    ],
    unseen: [['surprise', 'jotka katsoimme parhaaksi nostaa, nostotyö 860,00 €']],
  },
  {
    name: 'ompelija, yksinhuoltaja, syyllistävä muistutus',
    subject: 'Vanhojentanssipuku, lasku 31',
    body: `Hei Tiina,

toivottavasti Iidan puku istuu hyvin, helma jäi mielestäni kauniiksi.

Lasku 31, 390 euroa, oli maksettava 13.11. Minulla on kaksi lasta ja joulu tulossa, ja teidän takianne en tiedä, millä lahjat ostetaan. En olisi uskonut tällaista juuri sinusta.

Tilini on FI92 5555 2012 9851 19. Toivon maksua 3.12.2026 mennessä.

Sari`,
    known: [],
    unseen: [
      ['tone', 'teidän takianne en tiedä, millä lahjat ostetaan'],
      ['tone', 'En olisi uskonut tällaista juuri sinusta'],
    ],
  },
  {
    name: 'doula, liiallinen anteeksipyytely, ei summaa',
    subject: 'Synnytystuki, lasku 8',
    body: `Rakas Veera,

lämpimät onnittelut vielä kerran pienestä tytöstä! Oli etuoikeus olla mukana yönne.

Tuhannesti anteeksi, että lähestyn sinua raha-asioissa vauvakuplan keskellä, tunnen itseni ihan hirviöksi. Lasku numero 8 pitäisi kuitenkin maksaa 15.12.2026 mennessä tilille FI57 1450 3092 1784 22, kuten keväällä sovittiin. Unohda koko lasku, jos se yhtään ahdistaa!

Halauksin Maija`,
    known: [
      ['tone', 'Tuhannesti anteeksi'],
      ['missing', 'total'],
    ],
    unseen: [
      ['tone', 'tunnen itseni ihan hirviöksi'],
      ['tone', 'Unohda koko lasku, jos se yhtään ahdistaa!'],
    ],
  },
  {
    name: 'miekkailuvalmentaja, uhkavaatimus vanhemmalle',
    subject: 'Kausimaksu, lasku 2026-A12',
    body: `Hyvä vanhempi,

Eetu on edistynyt kalvassa hienosti ja valittiin aluejoukkueeseen.

Kausimaksu 260 € (lasku 2026-A12) on maksamatta. Vaihtoehtoja on kaksi: joko maksu on tilillä FI48 4106 0071 3717 31 tiistaina 1.12.2026, tai Eetu katselee kisat katsomosta. Muutkin perheet pystyvät tähän.

Urheiluterveisin
maître Laakso`,
    known: [['tone', 'Vaihtoehtoja on kaksi: joko']],
    unseen: [
      ['tone', 'tai Eetu katselee kisat katsomosta'],
      ['tone', 'Muutkin perheet pystyvät tähän'],
    ],
  },
  {
    name: 'lumenauraaja, kuukausilasku ilman summaa ja tiliä',
    subject: 'Auraus marraskuu',
    body: `Moro vaan,

aurattu 9., 14., 15. ja 21.11. Postilaatikon tolppa otti vähän osumaa viimesellä kerralla, oikaisin sen.

Lasku 11/26 tavalliseen tapaan. Eräpäivä 15.12.2026.

Lissää lunta luvattu.

Veikko`,
    known: [
      ['missing', 'total'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'kääntäjä, lasku asianajotoimistolle, lyhenteitä ja virkakieltä',
    subject: 'Lasku KÄÄ-551',
    body: `Hei Satu,

em. toimeksianto on valmis: testamentti ja perukirja, suomi–saksa, auktorisoitu käännös leimoineen. Paperiset kappaleet tulevat kirjattuna.

Lasku KÄÄ-551 liitteenä, 742,50 € (sis. alv). Huomautusaika 7 vrk. Maksu 10 pv:n sisällä tilille FI71 5293 0050 5650 48.

Mitä tulee kiirelisään, se on jätetty pois, koska pyysitte tekstin vasta perjantaiksi.

Terv. Ulrike Mäkelä`,
    attachments: [{ name: 'KAA-551.pdf' }],
    known: [
      ['jargon', 'em. toimeksianto'],
      ['jargon', 'Huomautusaika 7 vrk'],
      ['dueDate', '10 pv:n sisällä'],
      ['jargon', 'Mitä tulee'],
    ],
    unseen: [],
  },
  {
    name: 'lehtikuvaaja, myöhäinen muistutus, juristikieltä',
    subject: 'Lasku 773 / kuvien käyttöoikeus',
    body: `Hei,

julkaisitte syyskuun numerossa kuusi kuvaani jääkarhuista. Käyttöoikeuksista sovittiin 1 150 euroa.

Lasku 773 erääntyi 5.10.2026. Velkomuksista huolimatta suoritusta ei ole tapahtunut. Pidätän itselläni oikeuden ryhtyä asiassa jatkotoimiin Teitä enempää kuulematta. Alalla puhutaan, ja minulla on paljon kollegoita.

Tili FI53 2103 5029 7583 57, maksu 2.12.2026 mennessä.

Anni Routala`,
    known: [
      ['jargon', 'Velkomuksista huolimatta suoritusta ei ole tapahtunut'],
      ['tone', 'Pidätän itselläni oikeuden ryhtyä'],
    ],
    unseen: [['tone', 'Alalla puhutaan, ja minulla on paljon kollegoita']],
  },
  {
    name: 'pelikoneiden kasaaja, 19 v, hyväntuulinen mutta epäselvä',
    subject: 'kone valmis 🎮 lasku 004',
    body: `moii Leo

kone on kasattu ja testattu, cyberpunk pyöri 4k:na 90 fps. kaapelit on nyt nätisti eikä tuuletin enää ulvo

työ 150 €, tahna ja johdot 25 €, yht 185 €. lasku 004. maksa vaikka ennen ku mun vuokra lähtee tililtä 😅 mobilepay 044 555 0119

gg
Aleksi`,
    known: [['consistency', '185 €']],
    unseen: [['dueDate', 'ennen ku mun vuokra lähtee tililtä']],
  },
  {
    name: 'ruokastylisti, alv laskettu väärin',
    subject: 'Lasku 2026-140, kuvauspäivä 19.11.',
    body: `Hei Kaisa,

keittokirjan kuvat näyttivät monitorilla herkullisilta, ja vain yksi kohokas lässähti.

Lasku 2026-140:
Työpäivä 620,00 €
Raaka-aineet kuiteista 180,00 €
Välisumma 800,00 €
Alv 25,5 % 204,00 €
Maksettavaa 1 024,00 €

Eräpäivä 11.12.2026, tili FI50 8015 8008 9516 66.

Terveisin Lotta`,
    known: [['consistency', '1 024,00 €']],
    unseen: [],
  },
  {
    name: 'purjeentekijä, suomenruotsalainen, ennakkolasku',
    subject: 'Genua, a conto -lasku 6/26',
    body: `Hej Christian, tai siis hei,

mittasin veneen Hangossa lauantaina ja kangas on tilattu Saksasta. Purje on valmis huhtikuussa ennen vesillelaskua.

Tässä a conto, eli lasku 6/26, 1 500 euroa. Maksu prompt, tili FI63 5000 1588 1449 79. Jos kangas kallistuu, laskutan erotuksen sitten lopussa, se nähdään.

Hyvää talvea,
Kaj Öhman`,
    known: [
      ['jargon', 'Tässä a conto'],
      ['dueDate', 'prompt'],
      ['jargon', 'a conto -lasku'],
    ],
    unseen: [['surprise', 'Jos kangas kallistuu, laskutan erotuksen sitten lopussa, se nähdään']],
  },
  {
    name: 'kuoronjohtaja, passiivis-aggressiivinen muistutus seurakunnalle',
    subject: 'Lasku 19, pyhäinpäivän konsertti',
    body: `Hyvä talouspäällikkö,

ymmärrän toki, että seurakunnassa on tärkeämpiäkin asioita kuin muusikot. Fauré ei laulanut itse itseään, ja harjoituksia oli yhdeksän.

Lasku 19 lähti teille 2.11.2026, eräpäivä oli 16.11. Summa 900 euroa, tili FI53 1572 3067 3382 85. Olisi suorastaan virkistävää nähdä maksu ennen kuin ryhdymme harjoittelemaan joululauluja.

Rauhaa ja siunausta
Elisa Kanto`,
    known: [],
    unseen: [
      ['tone', 'ymmärrän toki, että seurakunnassa on tärkeämpiäkin asioita kuin muusikot'],
      ['tone', 'Olisi suorastaan virkistävää nähdä maksu'],
      ['dueDate', 'ennen kuin ryhdymme harjoittelemaan joululauluja'],
    ],
  },
  {
    name: 'lasinpuhaltaja, tarjous hotelliketjulle, sopimusjargonia',
    subject: 'Tarjous 2026/15 valaisinkuvuista',
    body: `Arvoisa vastaanottaja,

tarjoamme kunnioittaen 48 kappaletta suupuhallettuja valaisinkupuja, väri savunharmaa, halkaisija noin 24 cm. Jokainen kupu on yksilö, joten pieniä kuplia voi näkyä.

Kappalehinta 115 €, yhteensä 5 520 € alv 0 %. Toimituslauseke EXW Nuutajärvi. Toimitusaika 10 viikkoa tilausvahvistuksesta force majeure -varauksin. Muilta osin noudatetaan alan yleisiä sopimusehtoja.

Muotin hiomisesta voi vielä tulla jotain, siitä ilmoitellaan.

Hytti Halonen Ky`,
    known: [
      ['jargon', 'tarjoamme kunnioittaen'],
      ['jargon', 'alv 0 %'],
      ['jargon', 'EXW'],
      ['jargon', 'force majeure'],
      ['jargon', 'Muilta osin noudatetaan alan yleisiä sopimusehtoja'],
    ],
    unseen: [['surprise', 'Muotin hiomisesta voi vielä tulla jotain, siitä ilmoitellaan']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'nuohooja, Karjala, lasku mökkiläiselle',
    subject: 'Lasku 204, nuohous Rautjärvellä',
    body: `Terve Hilkka,

mie kävin maanantaina mökilläs, ja molemmat hormit on nyt nuohottu. Noki ol hyvin kuivaa, elikkä oot polttant hyviä puita.

Lasku 204, yhteensä 84,00 €. Maksathan sen viimeistään 9.12.2026 tilille FI51 1450 3080 0780 71, viite 2040.

Jos on jottain kysyttävää, niin soita.

Terveisin Tapsa Pitkänen`,
  },
  {
    name: 'kellonkorjaaja, torninkello, lure: aika loppui, myöhässä',
    subject: 'Kirkon tornikello, lasku 2026-52',
    body: `Hyvä Sirkka,

tornikello oli neljä minuuttia myöhässä, koska heilurin jousi oli väsynyt. Nyt kello näyttää oikeaa aikaa, ja se lyö taas tasatunnein. Kello ei enää pysähdy pakkasella, ja voitelu kestää noin kaksi vuotta.

Lasku 2026-52 on liitteenä. Summa on 690,00 euroa, eräpäivä 15.12.2026 ja tilinumero FI85 4106 0059 2713 82.

Ystävällisin terveisin
Kauko Viisari`,
    attachments: [{ name: 'lasku-2026-52.pdf' }],
  },
  {
    name: 'oikeustulkki, lure: käräjäoikeus, viimeinen varoitus, haaste tulkattavana tekstinä',
    subject: 'Tulkkauslasku 117',
    body: `Hei,

tulkkasin 19.11.2026 Pirkanmaan käräjäoikeudessa riita-asian valmisteluistunnossa somalin ja suomen välillä. Lisäksi käänsin haastehakemuksen ja työnantajan kirjeen, jonka otsikko oli "Viimeinen varoitus".

Tulkkaus 4 tuntia à 75 € on 300 € ja käännös 120 €, yhteensä 420 €. Laskun numero on 117. Pyydän maksua tilille FI49 5293 0038 4646 94 10.12.2026 mennessä.

Terveisin
Hodan Ali`,
  },
  {
    name: 'dronekuvaaja, lasku kiinteistönvälittäjälle',
    subject: 'Lasku 83 – Kaskitie 4 ilmakuvat',
    body: `Hei Sami!

Keli oli täydellinen, ja järvi näkyy kuvissa tosi hyvin. Kuvat ovat samassa kansiossa kuin viimeksi.

Lasku 83: kuvaus 251,00 € sis. alv. Maksupäivä on torstai 10.12.2026 ja tili FI20 2103 5017 6580 07.

Huuda, jos haluat jonkun kuvan vielä pystyrajauksena, se kuuluu hintaan.

Niko`,
  },
  {
    name: 'pianonvirittäjä, lyhyt lasku koululle',
    subject: 'Lasku 311, flyygelin viritys',
    body: `Hei,

musiikkiluokan flyygeli on viritetty 23.11. Yksi bassokieli vaihdettiin, kuten Hannun kanssa puhelimessa sovittiin.

Viritys 140 € + kieli 35 € = 175 €. Laskun numero 311, eräpäivä 8.12.2026, tili FI88 8015 8096 8513 15.

T. Viljami Kieli`,
  },
  {
    name: 'kalastusopas, ennakkomaksu kevään retkestä',
    subject: 'Varausmaksu toukokuun retkestä, lasku 2026/41',
    body: `Hei Annika,

hienoa, että lähdette toukokuussa haukea hakemaan! Varasin teille veneen 15.–16.5.2027.

Varausmaksu on 200 euroa, lasku 2026/41. Sen voi maksaa tilille FI30 5000 1576 0446 29 viimeistään 11.12.2026. Loput 450 euroa laskutan retken jälkeen.

Jos suunnitelmat muuttuvat, saat varausmaksun takaisin huhtikuun loppuun asti.

Terveisin Pekka Särkkä, Saimaan Selät`,
  },
  {
    name: 'haamukirjoittaja, lure: uhkaus ja rikos kirjan sisällössä',
    subject: 'Lasku 21-2026, dekkarin toinen osa',
    body: `Hei Mervi,

toinen osa on nyt valmis. Kiristäjä lähettää komisariolle uhkauskirjeen luvussa 7, ja perintätoimiston johtaja löytyy suosta luvussa 12. Loppuratkaisun vaihdoin niin kuin toivoit.

Lasku 21-2026, 2 000 euroa, on liitteenä. Eräpäivä on 16.12.2026 ja tilinumero FI63 1572 3055 2379 37.

Mukavia lukuhetkiä!
Terho`,
    attachments: [{ name: 'lasku21.pdf' }, { name: 'osa2.docx' }],
  },
  {
    name: 'arboristi, tarjous omakotitaloon, lure: lisätyö sovittu',
    subject: 'Tarjous: tammen hoitoleikkaus',
    body: `Hei Ulla,

kiitos käynnistä pihallanne. Tammi on terve, mutta katon päälle kaartuva oksa kannattaa keventää.

Hoitoleikkaus 560 euroa ja oksien poisvienti 90 euroa, yhteensä 650 euroa arvonlisäveroineen. Jos työn aikana löytyy jotain yllättävää, pysähdyn ja soitan teille ennen kuin teen mitään lisää.

Tarjous on voimassa 18.12.2026 asti. Vastaukseksi riittää sähköposti.

Terveisin
Kaisa Oksanen, arboristi`,
  },
  {
    name: 'viittomakielen tulkki, lasku yhdistykselle',
    subject: 'Lasku 1309, vuosikokouksen tulkkaus',
    body: `Hei Juho,

kiitos hyvin valmistellusta kokouksesta. Oli iso apu, että sain esityslistan etukäteen.

Lasku 1309 on liitteenä: tulkkaus 3 tuntia, 270,00 euroa. Maksa se 14.12.2026 mennessä tilille FI48 8000 1434 4312 44.

Terveisin
Reetta Sormunen`,
    attachments: [{ name: 'lasku_1309.pdf' }],
  },
  {
    name: 'eläintenhoitaja, ystävällinen ensimmäinen muistutus',
    subject: 'Muistutus laskusta 29, pupujen hoito',
    body: `Moi Laura,

toivottavasti matka meni hyvin ja Pörrö ja Nöpö ottivat sinut iloisina vastaan!

En ole vielä nähnyt maksua laskusta 29. Se oli 96 euroa ja eräpäivä oli 16.11.2026. Maksathan sen 2.12.2026 mennessä tilille FI75 2296 1813 6245 55. Jos maksoit jo, tästä viestistä ei tarvitse välittää.

Terkuin Heidi`,
  },
  {
    name: 'juhlatilan emäntä, loppulasku, lure: kuolinpesä, muistotilaisuus',
    subject: 'Muistotilaisuus 14.11., lasku 2026-71',
    body: `Hyvä Raili,

otan osaa suruunne. Kiitos, että sain kattaa pöydän isänne muistolle.

Lasku 2026-71, 34 vieraan lounas ja kahvit, on 1 190,00 euroa. Laskun saaja on toiveenne mukaan kuolinpesä. Eräpäivä on 18.12.2026, tilinumero FI74 4230 1092 8178 67. Jos pankki tarvitsee kuolinpesän maksuun jonkin paperin, autan mielelläni.

Lämpimin ajatuksin
Maire Puustinen`,
  },
  {
    name: 'hautakiven kaivertaja, rauhallinen lasku',
    subject: 'Lasku 322, nimen kaiverrus',
    body: `Hyvä Antero,

vaimonne nimi on nyt kiven toisella rivillä, samalla kirjasimella kuin isänne. Liitteenä on kuva.

Lasku 322 on yhteensä 310,00 euroa. Voitte maksaa sen 21.12.2026 mennessä tilille FI22 3636 3072 0111 74. Jos haluatte maksaa kahdessa erässä, kertokaa, niin sovimme päivät.

Kunnioittavasti
Kivipaja Graniitti, Eero Lohi`,
    attachments: [{ name: 'kivi.jpg' }],
  },
  {
    name: 'mehiläistarhaaja, savolainen, pieni lasku',
    subject: 'Hunajalasku 61',
    body: `Terve Anneli,

tässäpä se lasku niistä kymmenestä purkista: lasku 61, 10 x 9 euroo, yhteensä 90 euroo. Tili on FI58 5700 8151 2044 89 ja viimeinen maksupäivä 7.12.2026.

Kennohunajoo jäi vielä kolme kehystä, niin jos mieli tekköö, sano.

Jalamari`,
  },
  {
    name: 'jäänveistäjä, lasku kaupungille',
    subject: 'Lasku 18: joulutorin jäälyhdyt',
    body: `Hei Tuula,

kaksikymmentä jäälyhtyä on torilla, ja valot palavat iltakymmeneen. Sulamisvara on noin kuusi viikkoa.

Lasku 18 on liitteenä. Lyhdyt 20 kpl à 60 € = 1 200 €, alv 25,5 % 306 €, yhteensä 1 506 €. Eräpäivä on 28.12.2026, ja tilinumero FI97 1011 3030 3977 97 on myös laskulla.

Terveisin
Aki Railo`,
    attachments: [{ name: 'lasku18.pdf' }],
  },
  {
    name: 'hanuristi, Pohjanmaa, kiitos ja lasku, lure: heti, huuto',
    subject: 'Lasku 14, häät Kauhavalla',
    body: `No päivää Johanna ja Matti,

olipa komiat häät! Heti ensimmäisestä valssista lattia oli täynnä, ja vaari huusi "LISÄÄ!" niin että ikkunat helisi.

Lasku 14, sovitut 500 euroa. Maksakaa se 12.12.2026 mennessä tilille FI48 3939 0009 5911 08.

Onnia matkaan!
Pelimanni-Ville`,
  },
  {
    name: 'ratsastuksenopettaja, kuukausilasku',
    subject: 'Joulukuun ratsastustunnit, lasku 1201',
    body: `Hei Mari,

joulukuussa tunteja on kolme, koska tapaninpäivänä talli on kiinni.

3 tuntia à 33 euroa on 99 euroa. Laskun numero on 1201, eräpäivä 4.12.2026 ja tili FI65 5555 2088 7844 12.

Aadalle lämmintä päälle, maneesissa on viileää!

Jutta`,
  },
  {
    name: 'lukkoseppä, tarjous taloyhtiölle',
    subject: 'Tarjous 340, sarjoitus',
    body: `Hei hallitus,

vaihdamme talon 24 ulko-oven avainpesät niin, että sama avain käy myös pyörävarastoon.

24 avainpesää à 85 euroa on 2 040 euroa, ja työ on 600 euroa. Yhteensä 2 640 euroa, ja hinta sisältää arvonlisäveron. Tarjous on voimassa 15.1.2027 asti.

Työ kestää kaksi päivää, ja ilmoitamme asukkaille viikkoa ennen.

Lukko-Leena`,
  },
  {
    name: 'sukututkija, lure: velkainen esi-isä, ulosotto, torppari häädettiin',
    subject: 'Sukututkimus Hyvärinen, lasku 7/2026',
    body: `Hei Kirsi,

löysin sen, mitä etsit: isoisoisäsi Pekka Hyvärinen oli velkaa kauppiaalle, ja ulosotto vei lehmän vuonna 1868. Häätö tuli seuraavana keväänä. Tuomiokirjan sivut ovat liitteenä.

Tutkimus 8 tuntia à 45 euroa on 360 euroa. Laskun numero on 7/2026. Maksathan tilille FI07 1450 3067 9777 25 viimeistään 17.12.2026.

Jos haluat tietää lehmän nimen, sekin on kirjattu: Mansikki.

Terveisin Olavi`,
    attachments: [{ name: 'tuomiokirja1868.pdf' }],
  },
  {
    name: 'metsuri, lyhyt lasku',
    subject: 'Lasku 45, myrskypuut',
    body: `Terve,

myrskypuut on kasassa tien varressa, 14 runkoa. Tukit sahalle, loput polttopuuksi.

Lasku 45, 380 €. Eräpäivä 11.12.2026. Tili FI25 4106 0047 1710 33.

Arvo Kinnunen`,
  },
  {
    name: 'koirahieroja, lasku ja ohje',
    subject: 'Lasku 330, Nallen hieronta',
    body: `Hei Jaana,

Nallen selkä oli jännittynyt, mutta loppua kohti se jo kuorsasi. Anna sen levätä huomiseen asti ja tee vasta sitten pitkä lenkki.

Lasku 330: 55 euroa. Maksa se 5.12.2026 mennessä MobilePaylla numeroon 040 555 0136.

Rapsutuksin Tuuli`,
  },
  {
    name: 'poronhoitaja, Lappi, lasku ravintolalle',
    subject: 'Lasku 2026-27, poronliha',
    body: `Terve Markku,

sieltä tulee torstain autossa 20 kiloa käristystä ja 6 kielt. Laatikot on merkattu sinun nimelläs.

Käristys 20 kg x 27 € = 540 €, kielet 6 x 12 € = 72 €, yhteensä 612 €. Lasku 2026-27, eräpäivä 14.12.2026, tili FI16 5293 0026 3643 44.

Meilä on kaamos jo ovela.

Aslak`,
  },
  {
    name: 'äänikirjan lukija, lure: asap ja net luetun tekstin lainauksena',
    subject: 'Lasku 96, yritysopas luettu',
    body: `Hei Riikka,

opas on luettu. Lausuin englannin lyhenteet "ASAP" ja "EOM" kirjain kerrallaan, kuten kirjoittaja toivoi, ja luvun nimi "Maksa heti tai itket" sai mukavan dramaattisen äänen.

Valmista ääntä tuli 6 tuntia à 160 €, yhteensä 960 €. Laskun numero on 96. Eräpäivä on 15.12.2026 ja tili FI57 2103 5005 5576 58.

Terveisin
Vuokko`,
  },
  {
    name: 'taikuri, lasku päiväkodille',
    subject: 'Taikashow 20.11., lasku 51',
    body: `Hei Peikonpesän väki,

kiitos loistavasta yleisöstä! Kani voi hyvin ja on syönyt kaikki saamansa porkkanat.

Lasku 51, 180 euroa, on liitteenä. Eräpäivä on 11.12.2026. Tilinumero on FI28 8015 8084 7509 66.

Simsalabim,
Taikuri Topi`,
    attachments: [{ name: 'lasku51.pdf' }],
  },
  {
    name: 'kiukaanmuuraaja, myöhäinen mutta rauhallinen muistutus',
    subject: 'Toinen muistutus laskusta 1033',
    body: `Hei Timo,

laskua 1033 ei ole vielä maksettu. Sen summa on 1 450,00 euroa, ja eräpäivä oli 26.10.2026, eli lasku on nyt 30 päivää myöhässä.

Maksathan sen viimeistään 4.12.2026 tilille FI24 5000 1563 9442 78. Jos koko summa ei onnistu kerralla, soita minulle, niin sovitaan osissa. Puhelin 0400 555 173.

Terveisin
Muurari Kalle Tulikivi`,
  },
  {
    name: 'kirjansitoja, lasku kirjastolle',
    subject: 'Lasku 2026-11, sanomalehtien sidonta',
    body: `Hei Pirjo,

vuosikerrat 1931–1935 on sidottu viiteen niteeseen. Selkämykset ovat tummanvihreää kangasta, kuten vanhemmissa niteissä.

Viisi nidettä à 110 euroa on 550 euroa. Lasku 2026-11 on liitteenä, eräpäivä 21.12.2026. Tili: FI30 1572 3043 1375 87. Alv-tunnus: FI23790420.

Ystävällisesti
Sidepaja Tuomi`,
    attachments: [{ name: '2026-11.pdf' }],
  },
  {
    name: 'tatuoija, rento lasku, lure: kipu, veri, pääkallo, kuolema',
    subject: 'lasku 77, olkapään kallo',
    body: `moikka Sonja!

kallo parani tosi siististi, ja teksti "maksa tai kuole" näyttää just niin vanhalta merimiestatskalta ku haluttiin :D

toinen sessio 280 €, lasku 77. maksaisitko 6.12.2026 mennessä tilille FI85 8000 1422 3308 95?

korjailu kuuluu hintaan, jos joku viiva haalistuu.

Nea`,
  },
  {
    name: 'sarjakuvapiirtäjä, lasku lehdelle',
    subject: 'Lasku 2614, joulukuun strippi',
    body: `Hei Aino,

joulukuun strippi on liitteenä. Vaihdoin tontun lakin siniseksi, jotta se erottuu taustasta.

Neljä ruutua, 220,00 €, lasku 2614. Eräpäivä 10.12.2026, tili FI42 2296 1801 5242 05.

Terveisin Kuutti`,
    attachments: [{ name: 'strippi.png' }, { name: 'lasku2614.pdf' }],
  },
  {
    name: 'siivooja, ukrainalainen, selkeä lasku yksinkertaisella suomella',
    subject: 'Lasku 15, siivous marraskuu',
    body: `Hei Kaarina,

minä siivosin marraskuussa neljä kertaa: 3.11., 10.11., 17.11. ja 24.11. Yksi kerta maksaa 60 euroa. Yhteensä 240 euroa.

Lasku on numero 15. Maksa, ole hyvä, 8.12.2026 mennessä. Tili on FI41 4230 1080 7175 17.

Kiitos paljon, teillä on mukava koti ja kiltti kissa.

Oksana`,
  },
  {
    name: 'ammattisukeltaja, lisätyö sovittu kirjallisesti (lure)',
    subject: 'Lasku 4430, vedenottoputki',
    body: `Hei Jukka,

vedenottoputken siivilä on vaihdettu. Lisätyönä poistimme putken päältä uppotukin, josta sovimme puhelimessa 16.11. ja jonka hinnan vahvistit samana päivänä sähköpostilla.

Siivilän vaihto 1 600 €, uppotukki 400 €, välisumma 2 000 €. Alv 25,5 % on 510 €. Maksettavaa yhteensä 2 510 €. Lasku 4430 on liitteenä, eräpäivä 16.12.2026 ja tili FI75 3636 3059 9108 28.

Terveisin
Suvi Syvänne`,
    attachments: [{ name: 'lasku4430.pdf' }],
  },
  {
    name: 'ompelija, Rauma, lasku naapurille',
    subject: 'Lasku 40, verhot',
    body: `No mitä simmottos Hilma,

verhot ova ny ommeltu ja silitetty, ja ne saa hakki mink päivän vaa. Helmas o kaks senttii varaa, jos ne kutistuva.

Lasku 40, 75 euroo. Maksa tilil FI20 5700 8139 1041 32 viimestäs 9.12.2026.

Terveissi Raili`,
  },
  {
    name: 'doula, lasku rauhallisesti',
    subject: 'Synnytysvalmennus, lasku 13',
    body: `Hei Emma ja Joonas,

oli ilo tutustua. Muistakaa, että voitte soittaa minulle yölläkin, kun laskettu aika lähestyy.

Valmennus kolme kertaa, yhteensä 240 euroa, lasku 13. Eräpäivä on 14.12.2026, ja tilinumeroni on FI10 1011 3018 2974 49. Jos maksu osuu hankalaan hetkeen, kertokaa, niin siirrän eräpäivää.

Lämpimästi Inkeri`,
  },
  {
    name: 'miekkailuvalmentaja, lure: hyökkäys, viimeinen isku, tuomari',
    subject: 'Yksityistunnit, lasku 2026-B4',
    body: `Hei Olli,

hyökkäyksesi ovat nyt paljon nopeampia. Viimeinen isku semifinaalissa oli hieno, vaikka tuomari antoi sinulle varoituksen ja keltaisen kortin. Muista väistää ajoissa!

Viisi tuntia à 40 euroa on 200 euroa. Lasku 2026-B4, eräpäivä 13.12.2026, tili FI32 3939 0097 4907 59.

Terveisin valmentaja Niemi`,
  },
  {
    name: 'lumenauraaja, kuukausilasku',
    subject: 'Auraus marraskuu, lasku 12/26',
    body: `Moro,

marraskuussa aurattiin viisi kertaa: 8., 9., 14., 20. ja 22.11. Hiekoitus tehtiin kerran, ja se kuuluu sopimukseen.

5 kertaa x 45 € = 225 €. Lasku 12/26, eräpäivä 15.12.2026, tili FI59 5555 2076 6840 61, viite 12263.

Matti Auranen`,
  },
  {
    name: 'kääntäjä, lure: käännettävä teksti on perintäkirje ja force majeure -lauseke',
    subject: 'Lasku K-560, sopimuskäännös',
    body: `Hei Henrik,

käännös on liitteenä. Sanan "force majeure" jätin suomennokseen sulkuihin, koska vastapuoli etsii sitä. Perintäkirjeen sävyn pidin yhtä jyrkkänä kuin englanniksi.

Käännös 1 800 sanaa, 324,00 euroa. Lasku K-560. Maksathan 16.12.2026 mennessä tilille FI98 1450 3055 8773 74.

Terveisin
Paula Sanasto`,
    attachments: [{ name: 'kaannos.docx' }],
  },
  {
    name: 'luontokuvaaja, osamaksun toinen erä',
    subject: 'Lasku 781, toinen erä',
    body: `Hei Minna,

kiitos ensimmäisestä erästä, 600 euroa tuli tilille 2.11. Toinen ja viimeinen erä on 600 euroa, lasku 781.

Eräpäivä on perjantai 11.12.2026 ja tili FI62 4106 0035 0706 84. Sen jälkeen koko 1 200 euron näyttelysarja on maksettu.

Karhut nukkuvat, minä kehitän kuvia.

Anssi`,
  },
  {
    name: 'pelikoneiden kasaaja, nuori, selkeä lasku, lure: "heti", "kuolleet pikselit"',
    subject: 'kone valmis, lasku 009',
    body: `moi Iida!

uus näyttö toimi heti ku vaihdettiin johto, eikä kuolleita pikseleitä oo yhtään. vanhan levyn pelit siirsin talteen.

työ 80 € + johto 15 € = 95 €. lasku 009, maksa 4.12.2026 mennessä mobilepaylla 044 555 0128

jos joku kaatuilee, laita viestii, takuu on puol vuotta

Eemil`,
  },
  {
    name: 'ruokastylisti, lasku mainostoimistolle',
    subject: 'Lasku 2026-151, jäätelökuvaus',
    body: `Hei Ville,

jäätelö oli perunamuusia, mutta kukaan ei huomaa. Kiitos rauhallisesta päivästä studiolla.

Työpäivä 600,00 €, alv 25,5 % 153,00 €, maksettavaa 753,00 €. Lasku 2026-151 on liitteenä. Eräpäivä 17.12.2026, tili FI53 5293 0014 2639 95.

Terveisin Sini`,
    attachments: [{ name: 'lasku2026-151.pdf' }],
  },
  {
    name: 'purjeentekijä, tarkistettu hinta, selitys muutoksesta',
    subject: 'Purjeen uusi hinta, tarjous 8/26',
    body: `Hei Göran,

puhuimme eilen paksummasta kankaasta. Tässä on siitä uusi hinta: purje 2 350 euroa ja toinen reivirivi 150 euroa, yhteensä 2 500 euroa. Vanha tarjous oli 2 200 euroa, eli ero on 300 euroa.

Jos hinta sopii, vastaa tähän viestiin 9.12.2026 mennessä, niin tilaan kankaan. Jos ei, teen purjeen mielelläni alkuperäisestä kankaasta.

Terveisin
Bosse Segelman`,
  },
  {
    name: 'kuoronjohtaja, lasku yhdistykselle, lure: requiem, viimeinen tuomio, rangaistus',
    subject: 'Requiem-konsertti, lasku 24',
    body: `Hyvä rahastonhoitaja,

Mozartin Requiem sai seisovat aplodit, ja "Dies irae", vihan päivä ja viimeinen tuomio, soi niin että kynttilät lepattivat.

Lasku 24: johtaminen ja kuusi harjoitusta, yhteensä 800 euroa. Eräpäivä on 18.12.2026 ja tilinumero FI68 2103 5093 4573 08.

Joululaulujen harjoitukset alkavat heti ensi maanantaina.

Terveisin
Helena Sävel`,
  },
  {
    name: 'lasinpuhaltaja, kutsu tarkistaa ja lasku pienestä tilauksesta',
    subject: 'Lasku 2026/22, palkintomaljat',
    body: `Hei Elina,

kolme palkintomaljaa on puhallettu, hiottu ja pakattu. Keskimmäisessä on pieni kupla jalassa. Jos se häiritsee, puhallan uuden ilman lisähintaa.

Kolme maljaa à 130 euroa, yhteensä 390 euroa. Lasku 2026/22 on liitteenä, eräpäivä 15.12.2026 ja tili FI92 8015 8072 6506 16.

Terveisin
Oskari Hehku`,
    attachments: [{ name: 'lasku_2026_22.pdf' }],
  },
]
