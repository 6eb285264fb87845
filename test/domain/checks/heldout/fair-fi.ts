/** Finnish mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'older Savo plumber, first invoice after a leak',
    subject: 'Lasku 2026-118, keittiön vuoto',
    body: `Terve Marjatta!

Nyt on hana vaihettu ja lattian alusta kuivattu, niinkun puhuttiin. Kuivurit haen poes perjantaina puolilta päevin, kun sanoit olevasi kotona.

Lasku 2026-118 männöö näin:
- työ 6 tuntia, 312,00 e
- hana ja letkut, 148,50 e
- kuivurien vuokra 4 päivältä, 96,00 e
- hajulukko, 85,00 e
Yhteensä 641,50 e, siinä on alv 25,5 % mukana.

Se hajulukko ei ollunna puheissa, vaan minä sen vaihon samoilla lämpimillä, kun kerran olin kontallani siellä kaapissa.

Maksa tilille FI98 1544 6490 9590 85, viite 202 61188. Päivän suat valita ite, kunhan kerkiit ennen kun hanget on maassa.

Terveisin Reijo`,
    known: [],
    unseen: [
      ['surprise', 'minä sen vaihon samoilla lämpimillä'],
      ['dueDate', 'kunhan kerkiit ennen kun hanget on maassa'],
    ],
  },
  {
    name: 'young Helsinki graphic designer, first invoice, over-apologetic',
    subject: 'Lasku 0042 / Kahvila Pulmun ilme',
    body: `Hei Sanna,

ihana nähdä Pulmun uusi kyltti kadulla, kävin eilen ohi ihan vain kuvaamassa sitä! Lähetin sinulle viikonloppuna myös menupohjan, jossa hinnat on helppo vaihtaa itse.

Anteeksi ihan hirveästi, että tulen heti perään rahan kanssa. Minusta tuntuu aina vähän rosvolta kirjoittaa näitä.

Lasku nro 0042: logo, kyltti ja menupohja, 1 200,00 € + alv 25,5 % 306,00 €, yhteensä 1 506,00 €.
Tilinumero FI48 8000 8146 2716 51, viite 42 00424.
Maksuehto 14 pv netto.

Jos jokin jäi mietityttämään, soita vaan, olen torstain työhuoneella.

Terkuin
Noora`,
    known: [
      ['tone', 'Anteeksi ihan hirveästi'],
      ['dueDate', '14 pv netto'],
    ],
    unseen: [['tone', 'tuntuu aina vähän rosvolta']],
  },
  {
    name: 'IT firm, stiff first invoice in officialese, attachment forgotten',
    subject: 'Lasku 20261104, palvelinympäristön siirto',
    body: `Arvoisa vastaanottaja,

viitaten 6.11.2026 allekirjoitettuun sopimukseen saatamme tiedoksenne, että palvelinympäristön siirto on valmis. Uusi ympäristö on ollut käytössä 19.11.2026 alkaen, ja vanhan palvelimen levyt on tyhjennetty. Varmuuskopiot otetaan joka yö kello 2.

Oheistamme laskun 20261104, jonka loppusumma on 5 020,00 euroa (4 000,00 + alv 25,5 % 1 020,00). Eräpäivä on 16.12.2026. Pyydämme suorittamaan maksun tilille FI28 3939 3919 7680 71 viitteellä 2026 11048.

Siltä osin kuin esitetyissä tuntimäärissä ilmenee huomautettavaa, pyydämme ottamaan yhteyttä projektipäällikkö Jari Heinoseen, jari.heinonen@pohjoisbitti.example.

Kunnioittavasti
Pohjoisbitti Oy`,
    known: [
      ['missing', 'attachment'],
      ['jargon', 'viitaten'],
      ['jargon', 'saatamme tiedoksenne'],
      ['jargon', 'Oheistamme'],
      ['jargon', 'suorittamaan maksun'],
    ],
    unseen: [['jargon', 'Siltä osin kuin esitetyissä tuntimäärissä ilmenee huomautettavaa']],
  },
  {
    name: 'Estonian owner of a cleaning firm, monthly invoice in learner Finnish',
    subject: 'Lasku 310 siivous marraskuu',
    body: `Hei Pekka!

Tässä on lasku 310 marraskuun siivouksesta. Me kävimme teidän toimistossa 8 kertaa ja 17.11. pesimme myös ikkunat, niin kuin oli sovittu puhelimessa.

Siivous 8 x 65,00 = 520,00
Ikkunat 140,00
Alv 25,5 % 168,30
Yhteensä 848,30 euroa

Eräpäivä 31.11.2026, tili FI20 4055 4385 9501 57, viite 3 10114.

Keittiön kaapin alla oli lasinsiruja, Triin otti pois. Avain on taas laatikossa koodin takana.

Jos raha on myöhässä niin joulukuussa teidän roskat jäävät lattialle.

Kaikkea hyvää
Kersti, Puhas Koti Oy, ALV-numero FI21170167`,
    known: [
      ['consistency', '848,30'],
      ['dueDate', '31.11.2026'],
      ['payment', 'FI21170167'],
    ],
    unseen: [['tone', 'joulukuussa teidän roskat jäävät lattialle']],
  },
  {
    name: 'freelance coder, three terse lines, first invoice',
    subject: 'lasku 77',
    body: `Moi, tässä lasku 77 syksyn bugikorjauksista, yhteensä 3 012,00 € (sis. alv 25,5 %). Tuntilista liitteenä. Hoidathan pikapuoliin.
Korjasin siinä sivussa kirjautumisen, se on summassa mukana vaikkei ollut tilauksessa.
- Ville`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'howToPay'],
      ['dueDate', 'pikapuoliin'],
    ],
    unseen: [['surprise', 'summassa mukana vaikkei ollut tilauksessa']],
  },
  {
    name: 'Turku wedding photographer, invoice for the balance',
    subject: 'Lasku 2026-61 hääkuvista',
    body: `Hei Emmi ja Oskar!

Kiitos vielä ihanasta päivästä Ruissalossa. Sade tuli juuri oikeaan aikaan, sateenvarjokuvat ovat omia suosikkejani. Katselugalleria on nyt auki, kuvia on 412, ja voitte jakaa linkin vieraille.

Lasku numero 2026-16:
Kuvauspäivä 1 650,00 €
Albumi 390,00 €
Varausmaksu, maksettu toukokuussa -500,00 €
Maksettavaa jää 1 540,00 €. Hinnat sisältävät alv:n 25,5 %.

Toivon maksua 05/12/2026 mennessä tilille FI02 4730 1750 8330 60, viite 202 60613. Täysikokoiset kuvat päästän käsistäni vasta kun kilahtaa.

Albumin kannen väriä voi vielä vaihtaa, kertokaa jos pellava alkoi epäilyttää.

Halauksin
Johanna`,
    known: [
      ['consistency', '2026-16'],
      ['dueDate', '05/12/2026'],
    ],
    unseen: [['tone', 'päästän käsistäni vasta kun kilahtaa']],
  },
  {
    name: 'workplace masseur, monthly invoice to an office',
    subject: 'Lasku 1187, työpaikkahieronta marraskuu',
    body: `Hei Hanna,

kävin teillä 11.11. ja 18.11., kymmenen hierontaa kumpanakin päivänä. Kaksi jäi pois flunssan takia, joten niitä en laskuta.

Lasku 1187
18 hierontaa x 25,00 = 450,00 €
alv 25,5 % 114,75 €
yhteensä 564,75 €

Eräpäivä on perjantai 10.12.2026, tili FI52 5410 4929 9172 89, viite 1 18701. Jos on helpompaa, veloitan sen taas firman kortilta 4539 5782 0164 9172.

Hierontapöydän sain taas kantaa yksin kolmanteen kerrokseen, vaikka talo on täynnä terveitä miehiä.

Seuraava kerta on 2.12., lista on kahvihuoneen ovessa.

Terv. Pirkko`,
    known: [
      ['dueDate', 'perjantai 10.12.2026'],
      ['payment', '4539 5782 0164 9172'],
    ],
    unseen: [['tone', 'vaikka talo on täynnä terveitä miehiä']],
  },
  {
    name: 'Ostrobothnian digger driver, first invoice with an extra stone',
    subject: 'Lasku 402, Ylistaron tontti',
    body: `Moro Juha

Tontti on ny tasattu ja salaojat kaivettu. Sora tuli Kantolan montulta, kolme kuormaa, kuitit on mulla hytis jos tarttet.

Lasku 402
Kaivuu 14 h x 75,00 = 1 050,00
Sora 3 x 180,00 = 540,00
Iso kivi 260,00
Yhteensä 1 850,00 e, alv mukana

Se kivi tuli vähä puskista, siihen meni koneella pualipäivää niin pistin senkin tuohon perhään.

Maksu heti laskun saatua, tili FI62 1220 6963 1413 45, viite 4 02006.

Keväällä voirahan kattoa se pihatie.
Esa`,
    known: [['dueDate', 'heti laskun saatua']],
    unseen: [['surprise', 'pistin senkin tuohon perhään']],
  },
  {
    name: 'Russian-born translator, humble first invoice',
    subject: 'Lasku KÄ-33, käyttöohjeen käännös',
    body: `Hyvää päivää rouva Lindqvist,

lähetän Teille laskun KÄ-33 käyttöohjeen kääntämisestä suomesta venäjäksi. Tekstissä oli 6 200 sanaa ja sanan hinta oli sovittu 0,15 euroa. Sanaluettelo on liitteenä, siitä on hyötyä seuraavassa työssä.

Yhteensä 930,00 euroa, ei arvonlisäveroa.

Pankkitili FI92 1544 1665 5197 66, Svetlana Koivisto
Viite 33 00338

Pyydän nöyrästi maksamaan mahdollisimman pian, sillä jääkaappi meillä on jo melko tyhjä.

Kysyin vielä insinööriltä sivun 14 venttiilistä, ja hän vahvisti käännöksen.

Kunnioittaen
Svetlana Koivisto`,
    attachments: [{ name: 'sanaluettelo.pdf' }],
    known: [
      ['payment', 'FI92 1544 1665 5197 66'],
      ['tone', 'Pyydän nöyrästi'],
      ['dueDate', 'mahdollisimman pian'],
    ],
    unseen: [['tone', 'jääkaappi meillä on jo melko tyhjä']],
  },
  {
    name: 'wedding and party DJ, first invoice after a Christmas party, a bit sour',
    subject: 'Lasku 95 pikkujoulukeikasta',
    body: `Hei [ASIAKKAAN NIMI],

kiitti viime lauantaista! Lattia oli täynnä valomerkkiin asti ja se teidän toimarin karaokeveto jää historiaan.

Lasku 95: DJ 5 tuntia 700,00 €, valot 150,00 €, yhteensä 850,00 € (sis. alv 25,5 %).
Eräpäivä 8.12.2026, tili FI22 3131 0994 4736 23, viite 95 00954.

Viime vuonna ehdin kasvattaa parran ennen kuin rahat näkyi, jospa nyt selvittäis viiksillä.

Yksi mikkijohto jäi narikkaan, käyn hakemassa sen maanantaina.

Tony / Tanssiva Karhu`,
    known: [['consistency', '[ASIAKKAAN NIMI]']],
    unseen: [['tone', 'ehdin kasvattaa parran ennen kuin rahat näkyi']],
  },
  {
    name: 'accounting office, recurring monthly invoice in trade language',
    subject: 'Lasku 8841, joulukuun kuukausipalvelu, eräpäivä 10.12.2026',
    body: `Hyvä asiakkaamme,

joulukuun kuukausipalvelu veloitetaan voimassa olevan hinnaston mukaisesti. Lasku 8841 on 240,00 € + alv 25,5 % 61,20 €, yhteensä 301,20 €.

Eräpäivä on 15.12.2026. Tilimme on FI55 4600 2311 6315 60 ja viite 8 84103. Maksu kuitataan vanhinta avointa erää vastaan kirjautumisjärjestyksessä.

Toimitattehan marraskuun kuitit meille maanantaihin 7.12.2026 mennessä, niin ehdimme tehdä arvonlisäveroilmoituksen ajoissa. Puuttuvista kuiteista Sari soittaa erikseen.

Reklamaatiot on tehtävä seitsemän päivän kuluessa laskun päiväyksestä.

Hyvää joulun odotusta
Tilitoimisto Numerus Ky`,
    known: [
      ['consistency', '15.12.2026'],
      ['jargon', 'voimassa olevan hinnaston mukaisesti'],
      ['jargon', 'Reklamaatiot'],
    ],
    unseen: [['jargon', 'kuitataan vanhinta avointa erää vastaan kirjautumisjärjestyksessä']],
  },
  {
    name: 'potter, first invoice for cups, a little guilt',
    subject: 'Lasku kupeista',
    body: `Hei Tiina!

Kupit lähtivät tänään Matkahuollon kyydissä kahdessa laatikossa, pehmusteena vanhoja villapaitoja. Sininen lasite on joka kupissa vähän erilainen, sellaista se puu-uunissa on.

12 kuppia x 38,00 € = 456,00 €
toimitus 18,00 €
yhteensä 474,00 €

Tilinumero FI96 5620 1315 4116 00, Saimi Rautio, viestiksi "kupit Tiina". Maksuaikaa on kaksi viikkoa.

Tehtaan mukin saisit kympillä, mutta sitten jää joku savenvalaja ilman leipää.

Villapaidat saa pitää tai palauttaa, kun käyt seuraavan kerran Fiskarsissa.

Saimi`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'kaksi viikkoa'],
    ],
    unseen: [['tone', 'sitten jää joku savenvalaja ilman leipää']],
  },
  {
    name: 'car repair shop, first reminder, grumpy',
    subject: 'Maksumuistutus, lasku 5530',
    body: `Hei Antti,

lasku 5530 (jakohihnan vaihto, Skoda, 684,20 €) erääntyi 9.11.2026, ja maksua ei ole vielä näkynyt tilillämme. Me ei olla mikään pankki, osat on maksettu tukkurille jo lokakuussa. Näitä odotellessa meinaa mennä usko ihmisiin.

Maksa 684,20 € perjantaihin 4.12.2026 mennessä tilille FI45 1017 7049 3805 24, viite 5 53007, tai lasku lähtee perintään.

Talvirenkaat on hyllyssä E14. Kun varaat vaihdon tällä viikolla, saat pesun kaupan päälle.

Jos olet jo maksanut, tästä ei tarvitse välittää.

Autokorjaamo Lehtonen, Riihimäki`,
    known: [
      ['tone', 'Me ei olla mikään pankki'],
      ['tone', 'lasku lähtee perintään'],
      ['incentive', 'saat pesun kaupan päälle'],
    ],
    unseen: [['tone', 'meinaa mennä usko ihmisiin']],
  },
  {
    name: 'riding coach, second reminder, angry',
    subject: 'VIIMEINEN VAROITUS lasku 18',
    body: `Hei Kati,

kirjoitan laskusta 18, lokakuun valmennukset Ruusan kanssa, 4 tuntia, yhteensä 260,00 €. Eräpäivä oli 30.10.2026.

Ruusa on mennyt hienosti eteenpäin, varsinkin laukannostot ovat nyt rauhallisia. Mutta hevoset ei elä lupauksilla.

Maksa nyt heti tilille FI18 5730 2501 0668 41, viite 18 00186. Muuten joudun selittämään koko tallille, miksi teidän tuntipaikka on vapaana.

Ensi viikon kouluaidat on varattu juniorien kisoihin, joten kenttä on silloin kiinni.

Riikka`,
    known: [
      ['tone', 'VIIMEINEN VAROITUS'],
      ['dueDate', 'nyt heti'],
    ],
    unseen: [
      ['tone', 'hevoset ei elä lupauksilla'],
      ['tone', 'joudun selittämään koko tallille'],
    ],
  },
  {
    name: 'lift maintenance firm, late reminder in legal language',
    subject: 'Maksukehotus, lasku 73120',
    body: `As Oy Vaahterarinne

Lasku 73120, hissin vuosihuolto, 1 882,50 euroa, eräpäivä 2.10.2026.

Lasku on edelleen suorittamatta. Olemme lähettäneet muistutuksen 19.10. ja 4.11. Tulkitsemme hiljaisuutenne niin, ettei teillä ole aikomustakaan maksaa.

Velallisen tulee maksaa 1 882,50 euroa viimeistään 7.12.2026 tilille FI34 1544 8639 7300 39 viitteellä 73 12005. Mikäli näin ei tapahdu, ryhdymme oikeustoimiin ilman eri ilmoitusta.

Huoltopöytäkirja on isännöitsijällä, ja hissi on tarkastettu 11.9.2026. Laskuista vastaa meillä Maarit Kallio, maarit@hissikallio.example.

Hissihuolto Kallio Oy`,
    known: [
      ['jargon', 'suorittamatta'],
      ['jargon', 'Velallisen'],
      ['jargon', 'Mikäli'],
      ['tone', 'ryhdymme oikeustoimiin'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [['tone', 'ettei teillä ole aikomustakaan maksaa']],
  },
  {
    name: 'young video editor, third reminder, joking and sharp',
    subject: 'Re: Re: lasku 0231',
    body: `Moikka Janne!

Taas täällä :) Kyse on laskusta 0231, juhlavideon leikkaus, 602,40 € (sis. alv 25,5 %), eräpäivä oli 5.11.2026. Teidän sähköposti taitaa syödä laskuja aamupalaksi.

Laitatko rahat asap tilille FI57 8000 0154 0656 63, viite 23 10235. Osaan olla hankalakin, jos sille päälle satun.

LinkedIn-videon tekstitykset on muuten valmiina ja Henna hyväksyi ne eilen.

Onni`,
    known: [
      ['dueDate', 'asap'],
      ['payment', 'FI57 8000 0154 0656 63'],
    ],
    unseen: [
      ['tone', 'Teidän sähköposti taitaa syödä laskuja aamupalaksi'],
      ['tone', 'Osaan olla hankalakin'],
    ],
  },
  {
    name: 'elderly piano teacher, first reminder to a parent, grovelling',
    subject: 'Pieni muistutus laskusta 14',
    body: `Hyvä Miian äiti,

anteeksi kovasti, että vaivaan. Miia on ollut syksyllä niin ahkera, ja Sonatiini alkaa kuulostaa jo oikealta konserttikappaleelta. Joulumatinea on sunnuntaina 13.12. kello 15 kirjaston salissa.

Lasku 14 syksyn tunneista on tainnut jäädä. Eräpäivä oli 13.11.2026. Nämä raha-asiat ovat minulle kauhistus, ja punastelen tätä kirjoittaessani.

Tili on FI53 8000 6093 4575 54 ja viite 1 40148. Maksakaa vasta sitten kun teille sopii.

Lämpimästi
Aune Sarkola`,
    known: [
      ['tone', 'anteeksi kovasti, että vaivaan'],
      ['missing', 'total'],
      ['dueDate', 'sitten kun teille sopii'],
    ],
    unseen: [['tone', 'punastelen tätä kirjoittaessani']],
  },
  {
    name: 'garden firm, friendly first reminder with selling in it',
    subject: 'Muistutus: lasku 2026/207',
    body: `Hei Kirsi,

toivottavasti omenapuut ovat jo talviunilla. Laskun 2026/207 (syysleikkaus ja haravointi 5.10., yhteensä 451,80 €) eräpäivä oli 26.10.2026, emmekä ole vielä saaneet maksua.

Voisitko maksaa 451,80 € viimeistään keskiviikkona 9.12.2026 tilille FI04 3939 4762 4395 13, viite 202 62077?

Hyödynnä samalla talvikampanjamme: kevään leikkaus -20 %, kun varaat tammikuussa. Uusi suunnittelijamme Ella loihtisi takapihallesi sellaisen terassin, että naapurit kadehtivat.

Jos laskussa on jotain epäselvää, vastaa tähän viestiin.

Pihapalvelu Vihervuori
Timo`,
    known: [['incentive', 'Hyödynnä samalla talvikampanjamme']],
    unseen: [['incentive', 'loihtisi takapihallesi sellaisen terassin']],
  },
  {
    name: 'chimney sweep, terse reminder',
    subject: 'Lasku 4471 maksamatta',
    body: `Päivää.

Lasku 4471, nuohous kaksi hormia, 118,00 e. Olette laiminlyöneet maksun. Kunnon isäntä ei jätä nokikolaria odottelemaan.

Maksu viimeistään 20.11.2026 tilille FI64 4055 2165 6325 57, viite 44 71004.

Piipun hatussa oli halkeama, siitä jätin lapun eteiseen.

Nuohous V. Mäkelä`,
    known: [
      ['tone', 'laiminlyöneet'],
      ['dueDate', '20.11.2026'],
    ],
    unseen: [['tone', 'Kunnon isäntä ei jätä nokikolaria odottelemaan']],
  },
  {
    name: 'leadership trainer, second reminder, passive-aggressive',
    subject: 'Lasku 2026-09, toinen muistutus',
    body: `Hei Markus,

kiitos vielä valmennuspäivästä Tampere-talossa. Luin palautteet läpi, ja varsinkin ryhmätyö oli mennyt perille. Kooste on sinulla jo sähköpostissa.

Lasku 2026-09, esihenkilövalmennus 22.9.2026, 2 510,00 € (sis. alv 25,5 %), erääntyi 22.10.2026.

Minua hämmästyttää, miten kevyesti teidän kokoisenne talo ottaa yksinyrittäjän. Odotan maksua 24 tunnin kuluessa tilille FI37 4730 6426 0946 90, viite 20 26095.

Kirjoitan parhaillaan blogiini tekstiä johtajien sanoista ja teoista, ja etsin siihen vielä sopivaa esimerkkiä.

Terveisin
Päivi Aalto-Räsänen`,
    known: [['dueDate', '24 tunnin kuluessa']],
    unseen: [
      ['tone', 'miten kevyesti teidän kokoisenne talo ottaa yksinyrittäjän'],
      ['tone', 'etsin siihen vielä sopivaa esimerkkiä'],
    ],
  },
  {
    name: 'interior designer, estimate for a home',
    subject: 'Tarjous 3 900,00 €, olohuone ja keittiö',
    body: `Hei Laura ja Mikko,

kiitos kahvista ja kierroksesta! Teidän olohuoneen valo on upea, ja se vihreä sohva saa ehdottomasti jäädä.

Tässä tarjous:
- mittaus ja pohjakuva 650,00 €
- kalusteet, olohuone ja keittiö 1 900,00 €
- valaistus 800,00 €
- materiaalit ja värit 600,00 €
Yhteensä 3 950,00 € (alv 0 %).

Maksu kahdessa erässä, puolet aloituksesta ja puolet luovutuksesta, molemmissa 7 pv netto. Hinta on indikatiivinen ja voi paisua, jos luovuus lähtee laukalle.

Voin aloittaa 11.1.2027. Kertokaa, sopiiko tiistai-ilta vai lauantai paremmin.

Iloisin terveisin
Milla`,
    known: [
      ['consistency', '3 950,00'],
      ['jargon', 'alv 0 %'],
      ['dueDate', '7 pv netto'],
      ['jargon', 'indikatiivinen'],
    ],
    unseen: [['surprise', 'voi paisua, jos luovuus lähtee laukalle']],
  },
  {
    name: 'renovation firm, revised price for a bathroom',
    subject: 'Kylpyhuoneen uusi hinta, Lehtorinne A 4',
    body: `Hei Heikki,

laatat on nyt pois ja seinät kuivat. Vedeneristys oli alta mennyt, niin kuin näit itse työmaalla 19.11., ja sen uusimisesta sovittiin silloin.

Alkuperäinen hinta 7 400,00 €
Vedeneristys 920,00 €
Lattialämmitys 640,00 €
Uusi hinta yhteensä 8 860,00 € (sis. alv 25,5 %)

Lämmityskaapeli uitettiin lattiaan, kun sähkömies nyt sattui pyörimään nurkissa. Lisätöitä saattaa tulla vielä.

Kuittaa hinta tänään tai poikien kamat lähtee seuraavalle työmaalle.

Väliovi on varastossa, muista valita siihen kahva.

Jarmo, Remontti-Jarmo Oy`,
    known: [
      ['consistency', '8 860,00'],
      ['surprise', 'Lisätöitä saattaa tulla vielä'],
    ],
    unseen: [
      ['surprise', 'kun sähkömies nyt sattui pyörimään nurkissa'],
      ['tone', 'poikien kamat lähtee seuraavalle työmaalle'],
    ],
  },
  {
    name: 'caterer, final invoice after a part payment',
    subject: 'Loppulasku 712, 60-vuotisjuhlat',
    body: `Hei Raija,

olipa lämminhenkiset juhlat! Lohikiusaus meni viimeistä lusikallista myöten, ja serkkusi pyysi siihen ohjeen.

Lasku 712
Noutopöytä 45 x 34,00 = 1 530,00 €
Kakut 180,00 €
Yhteensä 1 710,00 € (sis. alv 13,5 %)
Ennakkona maksettu 500,00 €
Jäljellä 1 210,00 €

Eräpäivä 11.12.2026, tili FI96 5410 5971 2783 30, viite 7 12000.

Puhe oli 42 vieraasta, mutta kokkasin kolmelle enemmän, kun teillä päin tuppaa sukua riittämään.

Kahvitermos jäi keittiöönne, haen sen ensi viikolla. Loppusumma siis tilillemme viimeistään 4.12.2026.

Kiitos kun saimme olla mukana
Pitopalvelu Helmi`,
    known: [['dueDate', '4.12.2026']],
    unseen: [['surprise', 'kokkasin kolmelle enemmän']],
  },
  {
    name: 'Kainuu log house maker, short estimate with pressure',
    subject: 'Tarjous hirsikehikosta',
    body: `Terve,

hirsikehikko 5 x 6 m, kuusta, 150 mm höylähirsi, 6 800,00 e alv mukana, EXW Kuhmo. Aukot on sahattu valmiiksi piirustuksen 4 mukaan, tapitus ja villat tulee samassa.

Maksusta puolet tilatessa ja loput COD.

Tarjous voimassa vain tänään. Sotkamosta on yksi mies jo peräkärry kytkettynä tulossa samaa kehikkoa hakemaan.

Veli-Pekka`,
    known: [
      ['jargon', 'EXW'],
      ['dueDate', 'COD'],
      ['tone', 'voimassa vain tänään'],
    ],
    unseen: [['tone', 'yksi mies jo peräkärry kytkettynä']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'court interpreter, first invoice (a court is the place of work)',
    subject: 'Lasku 2026-71, tulkkaus 16.11.2026',
    body: `Hei Anne,

kiitos toimeksiannosta. Tulkkasin maanantaina 16.11.2026 Pirkanmaan käräjäoikeudessa, sali 5, kello 9–12. Istunto päättyi heti kahdentoista jälkeen, joten laskutan kolme tuntia.

Lasku 2026-71
Tulkkaus 3 h x 60,00 = 180,00 €
Matkat 24,00 €
Alv 25,5 % 52,02 €
Yhteensä 256,02 €

Eräpäivä on keskiviikko 9.12.2026. Tili FI19 1220 1953 2445 06, viite 20 26710.

Jos tarvitset laskuun oman viitteesi, kerro niin lisään sen.

Ystävällisin terveisin
Leyla Demir`,
  },
  {
    name: 'web developer, first invoice with attachment',
    subject: 'Lasku 1043, varauskalenteri',
    body: `Moi Petri,

varauskalenteri on nyt julkaistu. Siirsin vanhat varaukset maanantaina heti puhelumme jälkeen, ja kaikki 86 tulivat ehjinä mukaan.

Lasku 1043 on liitteenä. Summa on 2 510,00 € (2 000,00 € + alv 25,5 % 510,00 €), ja eräpäivä on 11.12.2026. Voit maksaa tilille FI12 3131 8186 7411 45 viitteellä 1 04304.

Takuukorjaukset kuuluvat hintaan helmikuun loppuun, joten ilmoita vapaasti, jos jokin temppuilee.

Terveisin
Samuli`,
    attachments: [{ name: 'lasku-1043.pdf' }],
  },
  {
    name: 'dog groomer, short invoice',
    subject: 'Lasku 288, Nuppu',
    body: `Hei Jaana!
Nuppu oli taas kiltti kuin mikä, kynnetkin sai leikata ilman yhtään mutinaa. Lasku 288: trimmaus ja kynnet, yhteensä 75,00 €, sisältää alv 25,5 %.
Eräpäivä 4.12.2026, tili FI10 4600 8120 5667 07, viite 2 88000.
Rapsutuksia, Minttu`,
  },
  {
    name: 'electrician, invoice with extra work agreed on the phone',
    subject: 'Lasku 619, sauna ja autokatos',
    body: `Terve Olli,

kiuas on kytketty ja katoksen pistorasiat toimivat. Kaikki mittaukset menivät läpi, ja pöytäkirja on sähkökaapin ovessa.

Lasku 619
Kiukaan kytkentä 290,00 €
Kaksi pistorasiaa katokseen 240,00 €
Ulkovalo, josta sovimme puhelimessa 17.11.2026, 120,00 €
Yhteensä 650,00 € (sisältää alv 25,5 %)

Eräpäivä on 10.12.2026. Tili FI70 5620 9779 9825 29, viite 6 19006.

Soita, jos liiketunnistin pitää säätää hitaammaksi.

Sähkö-Kimmo, p. 044 555 0172`,
  },
  {
    name: 'North Karelian well driller, first invoice, dialect',
    subject: 'Lasku 2026-34, porakaivo Liperi',
    body: `No terve Eino,

vettä tuli 62 metristä, ja hyvvää tulikin. Näyte lähti labraan tiistaina, tulokset tulloo sulle postissa.

Lasku 2026-34
Poraus 62 m x 40,00 = 2 480,00 €
Pumppu asennettuna 1 150,00 €
Yhteensä 3 630,00 €, alv 25,5 % on mukana.

Eräpäivä on perjantaina 18.12.2026. Tili on FI57 1017 1091 2837 36 ja viite 20 26341.

Jos sopis paremmin kahessa erässä, niin soita, kyllä se järjestyy.

Terveisin Arvo`,
  },
  {
    name: 'estate inventory writer, first invoice to heirs, delicate',
    subject: 'Lasku 57, perukirja',
    body: `Hyvä Ritva,

vielä kerran osanottoni. Perukirja on nyt valmis, ja lähetin sen Verohallintoon 20.11.2026. Sinulla ja veljelläsi on siitä omat kappaleet, jotka tulevat postissa.

Lasku 57: perukirjan laatiminen sovittuun hintaan 800,00 € + alv 25,5 % 204,00 €, yhteensä 1 004,00 €. Eräpäivä on 21.12.2026.

Maksun voi tehdä kuolinpesän tililtä. Tilini on FI12 5730 1523 3011 29 ja viite 5 70572.

Pankki saattaa kysyä perukirjaa, ja siihen kelpaa se kopio, jonka annoin sinulle tapaamisessa. Soita, kun jokin mietityttää.

Lämpimin terveisin
Helena Nurmi`,
  },
  {
    name: 'Nigerian-born chef, invoice for lunch catering, learner Finnish',
    subject: 'Lasku 22, lounas 12.11.',
    body: `Hei Susanna,

kiitos paljon, että tilasit meidän ruoka teidän seminaariin! Kaikki laatikot tulivat takaisin tyhjinä, se on minulle paras palaute.

Lasku 22
30 lounasta x 14,50 = 435,00 euroa
Kuljetus 25,00 euroa
Yhteensä 460,00 euroa (alv 13,5 % on hinnassa)

Eräpäivä: 7.12.2026
Tili: FI29 1544 5490 7920 66
Viite: 2 20220

Seuraavalla kerralla voin tehdä myös ilman chiliä, kerro vaan.

Terveisin
Chidi, Lagos Lounas`,
  },
  {
    name: 'accountant, recurring monthly invoice in plain words',
    subject: 'Lasku 3306, kirjanpito marraskuu 2026',
    body: `Hei Tarja,

marraskuun kirjanpito on valmis. Tulos on plussalla, ja Italian-matkan kuitit löytyivät lopulta kaikki.

Lasku 3306: kuukausimaksu 240,00 € + alv 25,5 % 61,20 €, yhteensä 301,20 €.
Eräpäivä 14.12.2026, tili FI58 8000 5995 4259 66, viite 3 30602.

Arvonlisävero maksetaan Verohallinnolle 12.1.2027 mennessä. Laitan siitä sinulle summan ja viitteen joulukuun lopulla.

Mukavaa loppuviikkoa
Outi`,
  },
  {
    name: 'physiotherapist, friendly first reminder',
    subject: 'Muistutus laskusta 905',
    body: `Hei Kalle,

toivottavasti polvi on kestänyt lenkit. Muista lämmitellä ennen hölkkää, niin kipu pysyy poissa.

Lasku 905 (kolme hoitokertaa, 195,00 €) on vielä avoinna, sen eräpäivä oli 16.11.2026. Voisitko maksaa sen keskiviikkoon 2.12.2026 mennessä? Tili on FI30 3939 3290 8631 03 ja viite 9 05008.

Jos maksoit jo, kiitos, eikä sinun tarvitse tehdä mitään.

Terveisin
Elina`,
  },
  {
    name: 'snow clearing firm, late formal reminder, calm',
    subject: 'Toinen muistutus, lasku 1502',
    body: `Hyvä vastaanottaja

Laskun 1502 eräpäivä oli 21.10.2026, emmekä ole saaneet maksua. Lasku koskee pihan hiekanpoistoa 8.9.2026, ja sen summa on 376,50 euroa.

Pyydämme maksamaan 376,50 euroa viimeistään maanantaina 7.12.2026.
Tili: FI03 4055 4498 3863 64
Viite: 1 50206

Viivästyskorkoa kertyy eräpäivästä lähtien, mutta emme peri sitä, kun maksu tulee mainittuun päivään mennessä.

Jos laskussa on virhe tai haluatte sopia toisesta päivästä, soittakaa numeroon 040 555 0138, niin katsomme asian yhdessä.

Ystävällisin terveisin
Tuula Hakala, Lumi ja Piha Oy`,
  },
  {
    name: 'freelance journalist, short reminder to a magazine',
    subject: 'Lasku 2026-27 / juttu ulosotosta',
    body: `Moi Heli,
juttu ulosotosta ja pikavipeistä näytti lehdessä hienolta, kiitos kuvittajalle! Siitä lähettämäni lasku 2026-27, 439,25 €, on 12 päivää myöhässä. Voisitko katsoa, onko se kierrossa?
Uusi maksupäivä voisi olla 4.12.2026, tili FI51 4730 2944 7766 60, viite 20 26273.
Terveisin Jussi`,
  },
  {
    name: 'boat builder, reminder offering instalments',
    subject: 'Lasku 83, veneen kannen korjaus',
    body: `Hei Börje,

vene on hallissa peiteltynä, ja kansi on kuivunut hyvin. Tarkistin tuennat vielä viime viikon myrskyn jälkeen.

Laskusta 83 (yhteensä 2 400,00 €) on maksettu 1 000,00 €, kiitos siitä. Jäljellä on 1 400,00 €, ja sen eräpäivä oli 10.11.2026.

Voitko maksaa 1 400,00 € viimeistään 11.12.2026 tilille FI88 5410 7707 5782 80, viite 8 30830? Jos summa on yhdellä kertaa iso, kerro, niin jaetaan se kahteen osaan.

Nähdään laiturilla keväällä
Kaj Sundström`,
  },
  {
    name: 'choir leader, reminder to an association, warm',
    subject: 'Lasku 11 syyskauden harjoituksista',
    body: `Hyvä Pertti,

kuoro lauloi itsenäisyyspäivän ohjelman maanantaina läpi ilman nuotteja. Viimeinen harjoitus ennen juhlaa on 1.12. kello 18 seurakuntatalolla.

Lasku 11, syyskauden harjoitukset, yhteensä 720,00 €, erääntyi 13.11.2026, enkä ole vielä nähnyt maksua. Rahastonhoitajan vaihtuessa lasku on voinut jäädä vanhaan postiin, joten liitän sen tähän uudelleen.

Pyydän maksua 8.12.2026 mennessä tilille FI36 1220 9226 6976 32, viite 1 10110.

Terveisin
Kaisa`,
    attachments: [{ name: 'lasku_11.pdf' }],
  },
  {
    name: 'roofer, estimate with clear conditions',
    subject: 'Tarjous 214, peltikaton maalaus',
    body: `Hei Seija,

kiitos, että sain käydä katsomassa kattoa. Pelti on kunnossa, ja kaksi saumaa kannattaa tiivistää ennen maalausta.

Tarjous 214
Pesu ja saumojen tiivistys 780,00 €
Maalaus kahteen kertaan 2 900,00 €
Telineet ja turvakaiteet 620,00 €
Yhteensä 4 300,00 €, sisältää alv 25,5 %.

Tarjous on voimassa 31.1.2027 asti. Työ tehdään toukokuussa, kun yöt ovat lämpimiä. Lähetämme laskun, kun olet hyväksynyt valmiin katon, ja eräpäivä näkyy siinä.

Jos katolta löytyy jotain yllättävää, soitamme sinulle ja jatkamme vasta, kun olemme sopineet hinnasta.

Terveisin
Kattotyö Rantala, Raahe`,
  },
  {
    name: 'seamstress, change of price agreed with the customer',
    subject: 'Puvun uusi hinta',
    body: `Hei Veera,

ihanaa, että päädyit pitsihihoihin! Kuten sovimme sovituksessa 20.11.2026, hinta muuttuu näin:

Puku 890,00 €
Pitsihihat 160,00 €
Yhteensä 1 050,00 € (sisältää alv 25,5 %)

Seuraava sovitus on torstaina 10.12.2026 kello 17. Ota mukaan kengät, niin saan helman pituuden kohdalleen. Laskun saat vasta, kun puku on valmis.

Jos haluat vielä miettiä, hihat ehtii vaihtaa 3.12. saakka.

Terkuin Irma`,
  },
  {
    name: 'animator, estimate to a warning-sign project, terse',
    subject: 'Hinta-arvio: varoitusmerkkien animaatio',
    body: `Hei Toni,

hinta-arvio 40 sekunnin animaatiosta, jossa lapset oppivat liikenteen varoitusmerkit:

käsikirjoitus 300,00 €
animaatio 1 400,00 €
äänet 250,00 €
alv 25,5 % 497,25 €
yhteensä 2 447,25 €

Arvioon kuuluu kaksi korjauskierrosta. Aloitan 7.1.2027 ja video on valmis 5.2.2027. Sopiiko näin?

Pinja`,
  },
]
