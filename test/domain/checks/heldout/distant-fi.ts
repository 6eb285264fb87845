/** Finnish mails by another who had seen neither the lists of the checks nor the sentences they learn from. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'lasku.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'lumenauraaja ja taloyhtiön puheenjohtaja',
    subject: 'Marraskuun auraukset, lasku 311, 280,00 €',
    body: `Terve Ilpo,

piha on nyt aurattu kolmesti ja kolat ovat paikallaan roskakatoksen takana. Lasku 311 on 280,00 € alveineen.

Maksakaa sitten, kun hallitus on taas kasassa ja joku muistaa verkkopankin tunnukset. Viimeistään kai silloin, kun joulukuuset kannetaan pihalle. Ei hoppua.

Tili FI50 6205 9527 7515 08, viite 3117.

Kiitos, että siirsitte autot!

Terveisin
Jorma Hakkarainen`,
    attachments: [{ name: 'lasku 311.pdf' }],
    known: [['dueDate', 'Ei hoppua']],
    unseen: [
      ['dueDate', 'kun hallitus on taas kasassa ja joku muistaa verkkopankin tunnukset'],
      ['dueDate', 'silloin, kun joulukuuset kannetaan pihalle'],
    ],
  },
  {
    name: 'hieroja, jonka hartiat ovat jumissa',
    subject: 'Lasku 87 / yrityshieronnat lokakuu',
    body: `Hei Kirsi,

lokakuun hieronnoista lähti lasku 87, 360,00 €, ja eräpäivä oli 12.11.2026. Maksua ei ole näkynyt.

Hieron teiltä jumit pois niin, että väki palaa hymyillen koneelle. Minä taas palaan kotiin laskemaan, riittääkö kissalle ruokaa. Että sellaista hyvinvointia. Toivottavasti teillä on edes vähän huono olo tästä.

Maksa kiireesti, niin saadaan tämä pois. Tili FI22 5110 9840 7779 13, viite 8701.

Kiitos etukäteen,
Tarja`,
    attachments: PDF,
    known: [['dueDate', 'kiireesti']],
    unseen: [
      ['tone', 'palaan kotiin laskemaan, riittääkö kissalle ruokaa'],
      ['tone', 'Että sellaista hyvinvointia'],
      ['tone', 'Toivottavasti teillä on edes vähän huono olo tästä'],
    ],
  },
  {
    name: 'energiatodistuksen laatija ja virkakieli',
    subject: 'Energiatodistus, Koivutie 8, lasku 2026-144',
    body: `Hyvä Anneli Peltoniemi,

viitaten suoritettuun kohdekäyntiin esitän perittäväksenne energiatodistuksen laadinnasta 390,00 euron suuruisen palkkion, joka määräytyy toimeksiannon mukaisesti. Suoritus tulee kohdistaa laskulle 2026-144 viitettä 202 61447 käyttäen.

Eräpäivä on torstai 10.12.2026, tilinumero FI29 1928 3979 8209 34.

Talonne sijoittui muuten C-luokkaan, mikä on tuonikäiselle talolle hieno tulos. Kiitos kahvista!

Ystävällisin terveisin
Olavi Ruuska`,
    attachments: [{ name: 'lasku 2026-144.pdf' }],
    known: [],
    unseen: [
      ['jargon', 'viitaten suoritettuun kohdekäyntiin'],
      ['jargon', 'esitän perittäväksenne'],
      ['jargon', 'joka määräytyy toimeksiannon mukaisesti'],
      ['jargon', 'Suoritus tulee kohdistaa laskulle'],
    ],
  },
  {
    name: 'somekonsultti, joka näkee kaiken',
    subject: 'lasku 0044 vielä kerran (620,00 €)',
    body: `Moikka Jenna!

Sä postaat joka aamu siitä, miten rehellisyys on sun brändi. Lasku 0044 (620,00 €) kertoo siitä vähän eri tarinaa :D Sen eräpäivä oli 11.11.

Meidän ala on pieni, ja mä olen tosi huono pitämään mölyt mahassa. Laitatko sen nyt ennen seuraavaa aamupostaustasi? Tili FI91 6296 6968 0538 57, viitteeksi 4417.

Kiitti ja hyvää loppuviikkoa,
Roosa`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'kertoo siitä vähän eri tarinaa'],
      ['tone', 'Meidän ala on pieni, ja mä olen tosi huono pitämään mölyt mahassa'],
      ['dueDate', 'ennen seuraavaa aamupostaustasi'],
    ],
  },
  {
    name: 'saunanrakentaja rannalta',
    subject: 'Rantasaunan lasku 56',
    body: `Päivää Markku,

kiuas on paikallaan ja ensimmäiset löylyt otettu, hyvin veti. Lasku 56 lauteista ja paneloinnista on 4 150,00 €, materiaalit mukana.

Rahan voi panna tulemaan jahka jäät on kantavat ja pääset itse katsomaan, ettei ole mitään sanomista. Jos tulee lauha talvi, niin katellaan kevätpuolella. Pankkiin FI31 3168 5137 8037 56, viite 56009.

Kiitos luottamuksesta ja makkarasta.

Reino Kortelainen`,
    attachments: [{ name: 'rantasauna 56.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'jahka jäät on kantavat'],
      ['dueDate', 'pääset itse katsomaan, ettei ole mitään sanomista'],
      ['dueDate', 'katellaan kevätpuolella'],
    ],
  },
  {
    name: 'kääntäjä virastolle',
    subject: 'Lasku 903, esite viroksi',
    body: `Hei Pirjo Vainio,

oheistan laskun 903 esitteen kääntämisestä viroksi, 512,00 €. Laskutus perustuu puitesopimuksen kohdan 4.2 mukaiseen yksikköhintaan ja on asiatarkastettavissa verkkolaskuna kustannuspaikalle 7710.

Maksuehto on 30 pv netto siitä, kun lasku on teillä hyväksymiskierron läpi. Tili FI23 6256 9677 5328 21 ja viite 90308.

Kiitos yhteistyöstä!

Terveisin
Katre Lepp`,
    attachments: [{ name: 'lasku 903.pdf' }],
    known: [
      ['dueDate', '30 pv netto'],
      ['jargon', 'oheistan'],
    ],
    unseen: [
      ['jargon', 'puitesopimuksen kohdan 4.2 mukaiseen yksikköhintaan'],
      ['jargon', 'on asiatarkastettavissa verkkolaskuna kustannuspaikalle 7710'],
      ['dueDate', 'siitä, kun lasku on teillä hyväksymiskierron läpi'],
    ],
  },
  {
    name: 'laatoittaja, jonka mitta on täysi',
    subject: 'Kylpyhuone, lasku 1208, kolmas kerta',
    body: `No niin Sami,

lasku 1208 kylpyhuoneesta, 2 340,00 €, piti olla maksettuna 30. lokakuuta. Kaksi kertaa olen kysynyt ihan nätisti. Sinä vastailet peukuilla.

Vaimo sanoi jo avaimia hakiessa, että tuosta miehestä tulee harmia. Ensi kerralla uskon vaimoa. Tämä on viimeinen huomautus.

Uusi eräpäivä on perjantai 4.12.2026. Tilinumero FI19 3620 3203 5685 53, viite 12085.

Terveisin
Kimmo Laatikainen`,
    attachments: PDF,
    known: [['tone', 'Tämä on viimeinen huomautus']],
    unseen: [
      ['tone', 'Kaksi kertaa olen kysynyt ihan nätisti'],
      ['tone', 'Sinä vastailet peukuilla'],
      ['tone', 'että tuosta miehestä tulee harmia'],
      ['tone', 'Ensi kerralla uskon vaimoa'],
    ],
  },
  {
    name: 'koirankouluttaja ja pentukurssi',
    subject: 'Pentukurssi, lasku 39',
    body: `Hei Jonna ja Rölli!

Rölli oppi kurssin aikana paikallaolon ja vielä melkein luopumisenkin, hurja suoritus. Lasku 39 pentukurssista on 145,00 €.

Sen voi maksella siinä vaiheessa, kun maitohampaat on vaihtuneet, tai kun palkka tulee, kumpi nyt sattuu ensin. Mahdollisimman pian olisi tietysti mukavaa. MobilePay 040 555 0187 tai tili FI49 8327 1047 9808 80, viite 3900.

Kiitos teille ihanasta porukasta! Rapsutuksia!

Outi`,
    known: [['dueDate', 'Mahdollisimman pian']],
    unseen: [
      ['dueDate', 'siinä vaiheessa, kun maitohampaat on vaihtuneet'],
      ['dueDate', 'kun palkka tulee'],
      ['dueDate', 'kumpi nyt sattuu ensin'],
    ],
  },
  {
    name: 'oikolukija, joka opettaa myös tapoja',
    subject: 'Huomio: lasku 66, väitöskirjan oikoluku',
    body: `Hyvä tohtori Lahdelma,

onnittelut väitöksestä! Lasku 66 oikoluvusta, 780,00 €, on tosin jäänyt teiltä lukematta, vaikka lukemisen piti kai olla vahvuutenne. Korjasin työstänne 1 412 pilkkua, ja yksi piste odottaa yhä paikkaansa tilillänne.

Sivistys punnitaan arjessa, kuten äitini tapasi sanoa. Vaadin maksua tiistaihin 8.12.2026 mennessä tilille FI44 4273 6165 1570 81, viite 66073.

Kiittäen
Aino-Maija Saxell`,
    attachments: [{ name: 'lasku 66.pdf' }],
    known: [['tone', 'Vaadin maksua']],
    unseen: [
      ['tone', 'vaikka lukemisen piti kai olla vahvuutenne'],
      ['tone', 'yksi piste odottaa yhä paikkaansa tilillänne'],
      ['tone', 'Sivistys punnitaan arjessa'],
    ],
  },
  {
    name: 'ikkunanpesijä, uusi yrittäjä',
    subject: 'Lasku nro 7 ikkunoiden pesusta',
    body: `Arvoisa asiakas Elvi Mäntylä,

täten laskutan Teitä kahdentoista ikkunan pesusta 156,00 €. Kyseinen summa on saatettava tililleni FI81 3311 4209 3944 93 viitteellä 70014 edellä mainitun työsuoritteen vastikkeena, eräpäivänä 9.12.2026.

Anteeksi, jos tämä on vähän jäykkä, lasku on vasta seitsemäs. Oli mukava jutella orkideoista, ja toivon, että aurinko näkyy nyt paremmin!

Kiitos ja hyvää loppuvuotta
Niko Ahola`,
    attachments: [{ name: 'Lasku 7.pdf' }],
    known: [
      ['jargon', 'täten'],
      ['jargon', 'edellä mainitun'],
    ],
    unseen: [
      ['jargon', 'Kyseinen summa on saatettava tililleni'],
      ['jargon', 'työsuoritteen vastikkeena'],
    ],
  },
  {
    name: 'hääbändin basisti',
    subject: 'Hääkeikka 7.11., lasku 23 (1 450 €)',
    body: `Moro Ville ja Hanna!

Kiitos aivan mielettömistä häistä, mummon tangoa muistellaan keikkabussissa pitkään. Lasku 23 on tässä, 1 450,00 € sisältäen matkat Kuhmosta.

Heittäkää massit sitten, kun kuoret on avattu ja häämatkalta toivuttu. Suunnilleen parin kuukauden haarukassa varmaan ollaan? Ei meillä mikään tulipalo ole, mutta ennen festarikesää kumminkin. Tili FI11 6250 2763 5127 20, viite 23074.

Onnea vielä kerran!
Santeri & Myrskyn Silmä`,
    attachments: [{ name: 'keikkalasku 23.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'kun kuoret on avattu ja häämatkalta toivuttu'],
      ['dueDate', 'Suunnilleen parin kuukauden haarukassa'],
      ['dueDate', 'ennen festarikesää kumminkin'],
    ],
  },
  {
    name: 'siivooja, jolla on viiden kerroksen porras',
    subject: 'Lasku 118 porrassiivous',
    body: `Hei isännöitsijä Kallio,

minun lasku 118 lokakuusta, 430,00 €, ei ole maksettu. Minä pesin joka portaan ja vielä teidän oven edessä olevan maton. Sinulla on lämmin toimisto ja kahvikone, minulla on selkä kipeä ja bussilippu loppuu.

Ole hyvä ja ole ihminen. Rukoilen sinua, maksa ennen kuin minun vuokra menee, tili FI88 2212 8026 1182 76, viite 11808.

Kiitos ja siunausta,
Blessing Adeyemi`,
    attachments: PDF,
    known: [['tone', 'Rukoilen sinua']],
    unseen: [
      ['tone', 'Sinulla on lämmin toimisto ja kahvikone'],
      ['tone', 'minulla on selkä kipeä ja bussilippu loppuu'],
      ['tone', 'ole ihminen'],
      ['dueDate', 'ennen kuin minun vuokra menee'],
    ],
  },
  {
    name: 'työnohjaaja ja hyvinvointialue',
    subject: 'Työnohjaus syksy, lasku 2026/31',
    body: `Hei Marjut,

kiitos ryhmälle rohkeista keskusteluista, viimeinen kerta kosketti minuakin. Se tyhjä tuoli, jonka toitte rinkiin, jäi pitkäksi aikaa mieleen. Lähetin jokaiselle vielä ne kolme kysymystä, joita lupasin, ja kevään ajat ovat jo kalenterissa.

Lasku 2026/31 on 1 120,00 €, neljä kertaa à 280,00 €.

Merkitsin laskun tilausnumerolle ja tiliöintiehdotuksen liitteelle, jotta jaksotus osuu oikein ja ostoreskontra saa sen täsmäytettyä. Maksu menee käsittääkseni teidän seuraavassa maksuajossa sen jälkeen, kun kuukausi on katkaistu. Tili on FI25 6283 5955 5102 21 ja viite 2 02633.

Hyvää joulun odotusta teille!

Lämpimästi
Sirpa Heinonen`,
    attachments: [{ name: 'Lasku 2026-31.pdf' }],
    known: [['jargon', 'ostoreskontra']],
    unseen: [
      ['jargon', 'tiliöintiehdotuksen liitteelle'],
      ['jargon', 'jotta jaksotus osuu oikein'],
      ['jargon', 'saa sen täsmäytettyä'],
      ['dueDate', 'teidän seuraavassa maksuajossa'],
      ['dueDate', 'kun kuukausi on katkaistu'],
    ],
  },
  {
    name: 'koodari, joka pitää avaimia taskussa',
    subject: 'Verkkokaupan jatkokehitys, lasku 1042',
    body: `Hei Petteri,

laskun 1042, 3 875,00 €, eräpäivä oli 6.11.2026. Teidän black friday on ylihuomenna. Kassaliikenne kulkee yhä minun palvelimeni läpi, olisi kurjaa, jos siihen tulisi joku pätkäisy juuri silloin.

En ole kostonhaluinen mies, mutta muisti minulla on pitkä. Hoidetaanko tämä välittömästi? Tili FI22 3133 7286 4666 01, viite 1 04207.

Kiitos!
Aleksi Vuorinen`,
    attachments: PDF,
    known: [['dueDate', 'välittömästi']],
    unseen: [
      ['tone', 'olisi kurjaa, jos siihen tulisi joku pätkäisy'],
      ['tone', 'En ole kostonhaluinen mies'],
      ['tone', 'muisti minulla on pitkä'],
    ],
  },
  {
    name: 'kalastusopas Inarista',
    subject: 'Siikaretki, lasku 18, 540 €',
    body: `Terve Heikki,

oli hyvä reissu, ja se taimen kannattaa kehystää. Lasku 18 retkestä on 540,00 €, siinä on vene, opas ja eväät neljälle.

Täällä päin ei päivämääriä niin katsella. Kunhan tulee kaamoksen aikaan, ja jos unohtuu, niin valon palatessa sitten. Laita tilille FI18 3112 1337 9884 86, viite 18050.

Kiitos, kun kävitte. Tervetuloa uudestaan, pilkille vaikka!

Jouni Aikio`,
    attachments: [{ name: 'Siikaretki 18.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'Täällä päin ei päivämääriä niin katsella'],
      ['dueDate', 'Kunhan tulee kaamoksen aikaan'],
      ['dueDate', 'valon palatessa sitten'],
    ],
  },
  {
    name: 'pianonsoitonopettaja ja unohtelevat vanhemmat',
    subject: 'Lukukausimaksu, lasku 214, Eevertin pianotunnit',
    body: `Hei Eevertin vanhemmat,

lasku 214 syksyn soittotunneista, 465,00 €, on auki. Muut perheet ovat maksaneet jo lokakuussa, teistä vain ei kuulu mitään useista muistutuksista huolimatta. Olisi ikävää, jos Eevert joutuisi joulumatineassa istumaan katsomossa aikuisten takia.

Lapsi oppii sen, mitä kotona näkee. Pyydän hoitamaan asian ensi maanantaina tai tiistaina, miten nyt teille parhaiten käy, tilille FI56 1176 3901 7784 07, viite 21403.

Kiitos!
Terveisin Marketta Riipinen`,
    attachments: PDF,
    known: [['tone', 'useista muistutuksista huolimatta']],
    unseen: [
      ['tone', 'Muut perheet ovat maksaneet jo lokakuussa, teistä vain ei kuulu mitään'],
      ['tone', 'joutuisi joulumatineassa istumaan katsomossa aikuisten takia'],
      ['tone', 'Lapsi oppii sen, mitä kotona näkee'],
      ['dueDate', 'ensi maanantaina tai tiistaina, miten nyt teille parhaiten käy'],
    ],
  },
  {
    name: 'kaivinkoneyrittäjä ja lakikirja',
    subject: 'Lasku 77 / salaojat / Vanha-Mattila',
    body: `Hyvä Tauno Vanha-Mattila,

koskien urakkaa Vanha-Mattilan salaojista: saatavani määrä on 3 960,00 €, lasku 77. Jollei suoritusta ole vastaanotettu eräpäivään 11.12.2026 mennessä, velallisen katsotaan tunnustaneen saatavan perusteiltaan ja määrältään riidattomaksi.

Maksun sijoituspaikka on FI19 3139 6107 2957 55, viitenumeroksi 77020.

Pellolta jäi muuten iso kivi ojan viereen, siitä saa komean portinpielen. Kiitos hyvästä yhteistyöstä!

Terveisin
Esko Niskala`,
    attachments: [{ name: 'lasku 77.pdf' }],
    known: [['jargon', 'koskien']],
    unseen: [
      ['jargon', 'saatavani määrä on'],
      ['jargon', 'Jollei suoritusta ole vastaanotettu'],
      ['jargon', 'velallisen katsotaan tunnustaneen saatavan'],
      ['jargon', 'perusteiltaan ja määrältään riidattomaksi'],
      ['jargon', 'Maksun sijoituspaikka on'],
    ],
  },
  {
    name: 'tatuoija, stadin slangi',
    subject: 'Käsivarren tatska, lasku 92',
    body: `Moi Oskari!

Lohikäärme parantui kuvan perusteella siististi. Lasku 92 on 480,00 €, käsiraha on jo vähennetty.

Dumppaa fyrkat kun liksa kilahtaa, tai viimeistään ens sessioon ku tuut värittämään suomut. Jos menee pitkäks, niin laita ees puolet jossain välissä. Mobilella 050 555 0163 tai tilille FI63 6204 4577 0790 00, viite 92092.

Iso kiitti!
Make / Musta Lampi`,
    known: [['dueDate', 'jossain välissä']],
    unseen: [
      ['dueDate', 'kun liksa kilahtaa'],
      ['dueDate', 'viimeistään ens sessioon ku tuut värittämään suomut'],
    ],
  },
  {
    name: 'arkkitehti ja pitkä kuori',
    subject: 'Lasku 2026-88: luonnosvaihe, Villa Haapaniemi',
    body: `Hei Leena ja Tuomas,

luonnokset on nyt hyväksytty ja terassi sai ilta-auringon, kuten toivoitte! Autokatos siirtyi kaksi metriä länteen, jolloin vanha omenapuu saa jäädä, ja leikkimökillekin löytyi oma nurkka. Kuvat ovat projektikansiossa, ja niistä voi tulostaa vaikka jääkaapin oveen.

Oheisena lasku 2026-88, joka on 5 200,00 € ja vastaa maksuerätaulukon toista erää, valmiusasteen mukaan laskettuna ja indeksillä tarkistettuna.

Erä on maksukelpoinen, kun rakennuslupa saa lainvoiman, ja siitä kulkee tavanomainen maksuaika. Tili on FI59 4240 8339 2723 90, viite 2 02688.

Kiitos ihanasta projektista!

Terveisin
Inka Rautavaara`,
    attachments: [{ name: '2026-88.pdf' }],
    known: [['jargon', 'Oheisena']],
    unseen: [
      ['jargon', 'vastaa maksuerätaulukon toista erää'],
      ['jargon', 'valmiusasteen mukaan laskettuna ja indeksillä tarkistettuna'],
      ['jargon', 'Erä on maksukelpoinen'],
      ['dueDate', 'kun rakennuslupa saa lainvoiman'],
      ['dueDate', 'siitä kulkee tavanomainen maksuaika'],
    ],
  },
  {
    name: 'juhlapalvelun emäntä ja yritysjohtaja',
    subject: 'Muistutus, lasku 505 syyskuun gaalasta',
    body: `Hyvä toimitusjohtaja Strandberg,

gaalassanne syötiin 180 annosta peuraa ja kehuttiin ruokaa mikrofoniin asti. Kehuilla en kuitenkaan saa teurastajaa maksettua. Lasku 505, 7 290,00 €, odottaa jo toista kuukautta, ja alan ymmärtää, millä teidän ennätystuloksenne on tehty.

Olen kertonut tilanteesta vasta lähimmille kollegoilleni. Maksattehan perjantaihin 4.12.2026 mennessä tilille FI70 5099 2755 1848 32, viite 50500, ettei minun tarvitse kääntyä perintätoimiston puoleen.

Kiittäen
Riitta Uusitupa`,
    attachments: PDF,
    known: [['tone', 'perintätoimiston']],
    unseen: [
      ['tone', 'Kehuilla en kuitenkaan saa teurastajaa maksettua'],
      ['tone', 'alan ymmärtää, millä teidän ennätystuloksenne on tehty'],
      ['tone', 'Olen kertonut tilanteesta vasta lähimmille kollegoilleni'],
    ],
  },
  {
    name: 'äänisuunnittelija teatterille',
    subject: 'Lasku 61, Meren tytär',
    body: `Moi Elsa,

kiitos ensi-illasta, se lokkikohtaus kuulosti salissa paremmalta kuin koneella! Lasku 61 äänisuunnittelusta on 2 200,00 €.

Mulle käy ihan hyvin, että raha tulee kun avustuspäätös on tullut, tai jos se viipyy niin kauden päätteeksi sitten. Ens viikolla ois tietty luksusta. Tilini on FI56 4503 4680 9372 46, viite 61010.

Halauksia koko työryhmälle,
Joel`,
    attachments: [{ name: 'Lasku 61 Meren tytär.pdf' }],
    known: [['dueDate', 'Ens viikolla']],
    unseen: [
      ['dueDate', 'kun avustuspäätös on tullut'],
      ['dueDate', 'kauden päätteeksi sitten'],
    ],
  },
  {
    name: 'polttopuukauppias, savolainen',
    subject: 'Klapit, lasku 140',
    body: `No terve Seppo!

Klapit tuli tuotua, kymmenen mottia koivua, ja pinottua vielä pystyyn. Lasku 140 teki 890,00 €, ja se eräpäivä män ohi jo viime viikolla.

Lämmintähän siellä nyt kelpaa pittee, toisten puilla. Tuumoopa vähän, kehtootko kylällä silmiin kahtoo. Minä tulen tarvittaessa ja kannan ne takaisin, lava on jo kytketty. Maksat ennen ku seuraava pesällinen on palanut: FI54 1283 0261 5880 46, viite 14067.

Kiitos,
Väinö`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'Lämmintähän siellä nyt kelpaa pittee, toisten puilla'],
      ['tone', 'kehtootko kylällä silmiin kahtoo'],
      ['tone', 'Minä tulen tarvittaessa ja kannan ne takaisin, lava on jo kytketty'],
      ['dueDate', 'ennen ku seuraava pesällinen on palanut'],
    ],
  },
  {
    name: 'kirjailija kouluvierailulla',
    subject: 'Kouluvierailu 18.11., lasku 9',
    body: `Hei rehtori Jokela,

kiitos kutsusta! Viitosluokka kysyi, onko velho oikeasti minun mieheni, ja siitä riitti juttua kotiin asti. Luokan oma lohikäärmetarina oli niin hieno, että luin sen ääneen junassa, ja konduktöörikin pysähtyi kuuntelemaan. Laitan Aadan kysymyksestä vielä kirjeen, koska siihen ei ehditty vastata kunnolla.

Lasku 9 vierailusta on 350,00 € ja matkat 42,00 €, yhteensä 392,00 €.

Laskun voi kierrättää kunnalla rauhassa, kyllä se perille löytää ennen kuin seuraava kirja ilmestyy. Hyvissä ajoin riittää. Tilini on FI38 6281 1154 2402 66, viite 90049.

Lämpimin terveisin
Siiri Kallionpää`,
    attachments: [{ name: 'lasku 9.pdf' }],
    known: [['dueDate', 'Hyvissä ajoin']],
    unseen: [
      ['dueDate', 'Laskun voi kierrättää kunnalla rauhassa'],
      ['dueDate', 'ennen kuin seuraava kirja ilmestyy'],
    ],
  },
  {
    name: 'kelloseppä vanhasta talosta',
    subject: 'Kaappikello, lasku 330',
    body: `Arvoisa rouva Gyllenberg,

kunnioittavasti saatan tietoonne, että toimeksiantonne, kaappikellon huolto, on loppuun saatettu. Laskun 330 loppusumma 1 180,00 € erääntyy suoritettavaksi 14. joulukuuta 2026 allekirjoittaneen lukuun tilille FI29 5857 1098 4510 90 viitteellä 33006. Mikäli ilmenee reklamoitavaa, pyydän siitä kirjallisesti ilmoittamaan.

Kello lyö nyt taas täydet tunnit, ja kuunkin vaiheet pitävät paikkansa! Kiitän luottamuksestanne.

Carl-Johan Weckman`,
    attachments: [{ name: 'lasku 330.pdf' }],
    known: [['jargon', 'Mikäli']],
    unseen: [
      ['jargon', 'kunnioittavasti saatan tietoonne'],
      ['jargon', 'on loppuun saatettu'],
      ['jargon', 'erääntyy suoritettavaksi'],
      ['jargon', 'allekirjoittaneen lukuun'],
      ['jargon', 'ilmenee reklamoitavaa, pyydän siitä kirjallisesti ilmoittamaan'],
    ],
  },
  {
    name: 'personal trainer, kova motivoija',
    subject: 'Treenipaketti, lasku 71, 450,00 €',
    body: `Moikka Mika!

Maastaveto on jo 140 kiloa, mahtavaa työtä! Lasku 71 treenipaketista, 450,00 €, sen sijaan makaa vieläkin lattialla. Salilla et keksi tekosyitä, miksi sitten tässä? Heikko suoritus, sanoisin, jos olisit asiakas. Ai niin, olethan sinä.

Nyt perse ylös penkistä ja maksu sisään heti, ennen huomista jalkapäivää. Tili FI44 2301 9691 6537 89, viite 71107.

Kiitos, nähdään salilla!
Jesse`,
    attachments: PDF,
    known: [['dueDate', 'heti']],
    unseen: [
      ['tone', 'Salilla et keksi tekosyitä'],
      ['tone', 'Heikko suoritus, sanoisin'],
      ['tone', 'Nyt perse ylös penkistä'],
      ['dueDate', 'ennen huomista jalkapäivää'],
    ],
  },
  {
    name: 'graafikko, jota ei huomata',
    subject: 'Logo, lasku 2026-19',
    body: `Hei Susanna,

lasku 2026-19 logosta, 950,00 €, on ollut teillä 15. lokakuuta alkaen. Logo taas näkyy jo pakettiautoissa, takeissa ja vaalimainoksessa. Taidan olla ainoa, joka sitä ei ole vielä juhlinut.

Voisin toki kysyä sosiaalisessa mediassa, minkä takia. Olen todella pettynyt. Maksupäivä on keskiviikko 2.12.2026, tili FI93 3134 8343 7688 63, viite 2 02617.

Kiitos,
Emmi Tuominen`,
    attachments: [{ name: '2026-19.pdf' }],
    known: [['tone', 'Olen todella pettynyt']],
    unseen: [
      ['tone', 'Taidan olla ainoa, joka sitä ei ole vielä juhlinut'],
      ['tone', 'Voisin toki kysyä sosiaalisessa mediassa'],
    ],
  },
  {
    name: 'metsäsuunnittelija ja kuolinpesä',
    subject: 'Metsäsuunnitelma, lasku 2604',
    body: `Hyvä Raija Kinnunen,

suunnitelma on valmis ja kartat lähtivät postissa. Lasku 2604 on 1 640,00 € ja maksuvelvoitteen kohteena on pesä, kuitenkin siten, että osakkaat vastaavat siitä yhteisvastuullisesti.

Maksuaika lasketaan perunkirjoituksen jättöpäivästä, tai ensimmäisestä puukauppatilityksestä, mikäli te pidätte sitä parempana. Tili on FI11 3397 4857 0883 78 ja viite 26042.

Sieltä löytyi muuten kaunis liito-oravametsikkö. Kiitos, kun sain kulkea mailla!

Terveisin
Juhani Ylitalo`,
    attachments: [{ name: 'lasku 2604.pdf' }],
    known: [['jargon', 'mikäli']],
    unseen: [
      ['jargon', 'maksuvelvoitteen kohteena on pesä'],
      ['jargon', 'osakkaat vastaavat siitä yhteisvastuullisesti'],
      ['dueDate', 'Maksuaika lasketaan perunkirjoituksen jättöpäivästä'],
      ['dueDate', 'ensimmäisestä puukauppatilityksestä'],
    ],
  },
  {
    name: 'animaattori mainostoimistolle',
    subject: 'Animaatio valmis + lasku 0215',
    body: `Moi Tiina,

pöllö räpyttelee nyt molempia silmiä, ja asiakas oli kuulemma haltioissaan! Lasku 0215 on 1 890,00 €.

Laskutin tämän ennakkoerän hyvityksen jälkeen nettona, loput aktivoitte varmaan tuotantobudjetin ylijäämästä. Minulle raha sopii samaan syssyyn, kun lopullinen asiakas on kuitannut teille omansa, noin niin kuin back-to-back. Tili FI06 2588 9853 3257 33, viite 2 15015. Eli suunnilleen tammikuussa.

Kiitos taas, oli kivaa!
Linnea`,
    attachments: [{ name: 'lasku0215.pdf' }],
    known: [],
    unseen: [
      ['jargon', 'ennakkoerän hyvityksen jälkeen nettona'],
      ['jargon', 'loput aktivoitte varmaan tuotantobudjetin ylijäämästä'],
      ['dueDate', 'kun lopullinen asiakas on kuitannut teille omansa'],
      ['jargon', 'noin niin kuin back-to-back'],
      ['dueDate', 'suunnilleen tammikuussa'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'tuomioistuintulkki, hyvällä tuulella',
    subject: 'Lasku 55, tulkkaus käräjäoikeudessa 19.11.',
    body: `Hei Marjo,

kiitos toimeksiannosta! Istunto venyi, kun todistaja jäi Riihimäelle junaan, mutta lopulta kaikki sujui ja tuomarikin nauroi kahvitauolla.

Tässä lasku 55: neljä tuntia, yhteensä 340,00 €. Eräpäivä on torstai 10.12.2026, tili FI15 2621 4442 7482 47 ja viite 55042.

Mukavaa loppuviikkoa!

Terveisin
Nadia Korhonen`,
    attachments: [{ name: 'Lasku 55.pdf' }],
  },
  {
    name: 'valokuvaaja, joka lähetti väärän laskun',
    subject: 'Korjattu lasku 208, pahoittelut!',
    body: `Moi Henna!

Hups, minulla meni viime viikolla sormi lipsahtamaan: laskussa oli kahdet häät. Yhdet riittänevät teille! Heitä se vanha pois, tässä on korjattu lasku 208, 1 390,00 €.

Siirsin samalla eräpäivää, eli maksathan sen viimeistään 16.12.2026 tilille FI42 8076 4779 2935 66. Viite on 20802.

Anteeksi sotku ja kiitos kärsivällisyydestä. Kuvat tulevat galleriaan jo sunnuntaina!

Halauksin
Pinja`,
    attachments: [{ name: 'Lasku 208 korjattu.pdf' }],
  },
  {
    name: 'tenniskentän huoltaja',
    subject: 'Kenttien talvikunnostus, lasku 417',
    body: `Terve Jukka,

kentät 1–3 on nyt harjattu, verkot viety varastoon ja massat peitetty talveksi. Kakkosen takanurkka vaatii keväällä uutta massaa, siitä voidaan jutella sitten lumien sulettua.

Lasku 417 on 640,00 €. Eräpäivä on maanantai 14.12.2026. Tilinumero FI31 8533 0732 8757 28, viite 41700.

Kiitos kuluneesta kaudesta ja terveisiä junnuille!

Arto Pesonen`,
    attachments: [{ name: 'lasku 417.pdf' }],
  },
  {
    name: 'puutarhurin lempeä muistutus',
    subject: 'Pieni muistutus laskusta 96 (185,00 €)',
    body: `Hei Liisa,

toivottavasti tulppaanit pysyvät nyt myyriltä piilossa! Kävin läpi syksyn laskuja ja huomasin, että lasku 96, 185,00 €, on vielä maksamatta. Eräpäivä oli 13.11., ja tällaiset unohtuvat minultakin tämän tästä.

Sopisiko, että maksat sen perjantaina 4.12.2026? Tili on FI50 2650 7481 2937 97 ja viite 96056. Jos maksoit jo, anna anteeksi turha viesti.

Kiitos ja mukavaa adventtia!

Päivi`,
    attachments: PDF,
  },
  {
    name: 'kirjan toimittaja, aiheena velka',
    subject: 'Lasku 33, Velaton-kirjan toimitustyö',
    body: `Hei Samuli,

luin eilen viimeisen luvun uudestaan, ja se kohta, jossa ulosottomies lainaa sinulle kumisaappaat, on kirjan paras. Tästä tulee tärkeä kirja monelle, joka pelkää avata kuoria.

Laskuni 33 on 1 750,00 € ja eräpäivä 15.12.2026. Maksu tilille FI98 3130 4649 5521 96, viite 33035.

Kiitos, että uskalsit kirjoittaa sen. Pidetään peukkuja kevään julkaisulle!

Helena Ojala`,
    attachments: [{ name: 'lasku33.pdf' }],
  },
  {
    name: 'imetysohjaaja ja vauvaperhe',
    subject: 'Kotikäynti ja lasku 12',
    body: `Moikka Iida, Onni ja ihan pikkuinen!

Oli ihana tavata teidät, ja kyllä se siitä lähtee, olette jo hurjan taitavia. Nukkukaa kun vauva nukkuu, tiskit kyllä odottavat.

Lasku 12 kotikäynnistä on 95,00 €. Sen voi maksaa 9.12.2026 mennessä joko MobilePaylla numeroon 040 555 0129 tai tilille FI51 4106 3565 6778 52, viite 12027.

Kiitos ja voimia öihin!

Sanna Lehtola`,
    attachments: [{ name: 'Lasku 12.pdf' }],
  },
  {
    name: 'sähköasentaja, kaksi lausetta ja kahvi',
    subject: 'Lasku 1520, keittiön valot',
    body: `Moro,

valot toimii ja vikavirtasuojat testattu. Se yksi himmennin tikkasi vähän, vaihdoin sen uuteen, ei maksa mitään.

Lasku 1520, yhteensä 475,00 € alv mukana, on liitteenä. Eräpäivä 8.12.2026, tili FI49 5723 9544 0412 68, viite 1 52000.

Kiitos kahvista ja siitä isosta pullasta! Soita, jos joku räpsyy.

Teemu Karppinen
Karpan Sähkö`,
    attachments: [{ name: 'lasku 1520.pdf' }],
  },
  {
    name: 'toinen muistutus, huolissaan',
    subject: 'Lasku 278, jutellaanko?',
    body: `Hei Antti,

kirjoitan uudestaan laskusta 278, tekstit verkkosivuille, 860,00 €. Sen eräpäivä oli 22.10., enkä ole kuullut sinusta, joten toivon, että siellä on kaikki hyvin. Muistan, että teillä piti olla syksyllä liikkeen muutto, ja sellainen syö kuulakärkikynät, laturit ja viikonloput. Meidän muutossa posti kulki kuukauden naapurikuntaan, ja postinkantaja toi sen lopulta säkissä.

Jos raha on juuri nyt tiukilla, sano vain. Voidaan jakaa summa vaikka kahteen osaan. Muuten riittää, että maksat sen keskiviikkona 2.12.2026 tilille FI69 4157 9529 0840 00 viitteellä 27805.

Kiitos, ja soita jos siltä tuntuu!

Terveisin
Kaisu Mäkelä`,
    attachments: PDF,
  },
  {
    name: 'hevoshieroja myöhässä laskuineen',
    subject: 'Tähden ja Pilven käsittelyt, lasku 48',
    body: `Hei Netta!

Minun olisi pitänyt lähettää tämä jo syyskuussa, olen pahoillani! Paperityöt jäivät, kun oma tamma sai varsan kesken kaiken.

Lasku 48 on 240,00 €, kolme käsittelyä. Koska itse vitkastelin, annoin sinulle pitkän maksuajan: eräpäivä on vasta perjantai 8.1.2027. Tili FI12 1083 5180 8919 10, viite 48004.

Kiitos ja porkkanoita molemmille!

Saara Tiainen`,
    attachments: [{ name: 'Lasku 48.pdf' }],
  },
  {
    name: 'kummituskierroksen opas',
    subject: 'Lasku 2026-07, kummituskierros Suomenlinnassa',
    body: `Moi Lauri ja koko jengi!

Teidän porukka kiljui niin komeasti, että lautallakin kuultiin. Se vangin viimeinen kirje on muuten ihan oikea, löysin sen arkistosta. Anteeksi, että taskulamppu sammui kesken kaiken, se ei kuulunut ohjelmaan!

Lasku 2026-07 kierroksesta on 310,00 €, ja eräpäivä on 18.12.2026. Maksu tilille FI43 8326 9325 3333 50, viitteeksi 2 02604.

Kiitos, teidän kanssa oli hauska pelätä.

Veera Salmela`,
    attachments: [{ name: '2026-07.pdf' }],
  },
  {
    name: 'kanttori sijaisena',
    subject: 'Urkujen soitto 21.11., lasku 630',
    body: `Päivää,

kiitos, kun sain olla mukana saattamassa isäänne. Se ralli lopuksi oli oikea valinta, näin että moni hymyili itkun läpi.

Lasku 630 siunaustilaisuuden musiikista on 180,00 €. Eräpäivä maanantai 7.12.2026. Tili FI57 6222 9923 4688 39, viite 63005.

Voimia teille kaikille, ja kiitos kauniista muistotilaisuudesta.

Hannu Pulkkinen`,
    attachments: [{ name: 'lasku630.pdf' }],
  },
  {
    name: 'suomenruotsalainen pitopalvelu',
    subject: 'Kastejuhlan lasku 75',
    body: `Hei Camilla ja Petri,

kiitos, että saimme olla mukana juhlassa! Lohikeitto loppui, ja vaari söi kuulemma kolme palaa kakkua. Kysyitte saaristolaisleivän reseptiä: se on äidin vanha, kirjoitan sen puhtaaksi ja lähetän ensi viikolla. Salaisuus on siirappi, jota pitää olla vähän enemmän kuin kehtaa. Keittiöön jäi muuten sininen tutti, se on meillä tallessa.

Pyydän anteeksi, että kahvi myöhästyi vartin, vähensin siitä laskusta vähän.

Lasku 75 on nyt 610,00 €. Maksattehan sen viimeistään torstaina 10. joulukuuta 2026 tilille FI42 3183 2513 5528 92, viite 75019.

Lämpimät onnittelut pikku Astridille!

Gunilla Sjöblom`,
    attachments: [{ name: 'Lasku 75.pdf' }],
  },
  {
    name: 'ohjelmoija lomalle lähdössä',
    subject: 'Lasku 119, marraskuun tunnit',
    body: `Moi Janne,

marraskuu pulkassa: 62 tuntia, yksi kaatunut palvelin ja nolla kyyneltä. Varausjärjestelmän uusi versio menee tuotantoon ensi viikolla, kun olette testanneet sen.

Lasku 119 on 5 580,00 € + alv 25,5 %, yhteensä 7 002,90 €. Eräpäivä on 9.12.2026. Tili FI56 3397 4373 3308 17, viite 11905.

Olen lomalla 21.12.–3.1., hätätapauksessa puhelin on päällä. Kiitos taas!

Otto`,
    attachments: [{ name: 'lasku_119.pdf' }],
  },
  {
    name: 'neuloja, joka kutoi koko joukkueelle',
    subject: 'Pipot matkalla, lasku 84',
    body: `Hei Mirjami,

kaikki kaksikymmentä pipoa lähtivät tänään, maalivahdille tupsulla niin kuin pyysit! Jos joku puristaa, lähetä se takaisin, niin kudon uuden heti kun puikot joutavat.

Lasku 84 on 640,00 € postikuluineen. Eräpäivä on 11.12.2026, ja maksu käy tilille FI72 3102 1392 9230 81 viitteellä 84013.

Kiitos hauskasta tilauksesta ja tsemppiä lauantain matsiin!

Tuuli Aaltonen`,
    attachments: [{ name: 'Lasku 84.pdf' }],
  },
  {
    name: 'sukututkija ja perintöriita',
    subject: 'Sukuselvitys valmis, lasku 205',
    body: `Hyvä Eino Savolainen,

selvitys on valmis! Vuoden 1873 perintöriita selvisi vihdoin: veljekset kävivät oikeutta lehmästä, joka oli jo kuollut. Sopu syntyi saunassa.

Laskuni 205 on 720,00 €. Toivon maksua torstaihin 17.12.2026 mennessä tilille FI79 5099 8421 9012 93, viite 20501.

Kiitos luottamuksesta ja vanhoista kirjeistä, palautan ne kirjattuna postina.

Ystävällisesti
Leila Kuusisto`,
    attachments: [{ name: 'Lasku 205.pdf' }],
  },
  {
    name: 'ensiapukouluttaja tehtaalla',
    subject: 'Ensiapupäivä + lasku 2026-46',
    body: `Hei Anu,

olipa porukka! Nukke-Niilo on saanut elvytystä elämänsä edestä, ja trukkikuski Pirkko hoiti haavan kuin vanha konkari. Pyydän anteeksi sitä tekoverta matossa, pesula lupasi että lähtee.

Lasku 2026-46 koulutuksesta on 1 300,00 €. Eräpäivä on perjantai 18.12.2026, tili FI66 6204 0649 8314 10, viite 2 02646.

Kiitos lämpimästä vastaanotosta, ja se porkkanakakku oli mestariteos!

Terveisin
Risto Vehviläinen`,
    attachments: [{ name: '2026-46.pdf' }],
  },
]
