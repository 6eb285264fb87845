/** Finnish mails of a round of forty writers, the last that was measured before anything was changed for it. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'putkimies Kainuusta, ensimmäinen muistutus tutulle, murre',
    subject: 'Lasku 3312, Pihlajakujan viemäri',
    body: `Moro Pertti,

se viemäri oli kuulemma vetäny hyvin lokakuun sateissakin, hyvä niin. Lasku 3312, 486,40 €, eräpäivä oli 6.11., eikä rahoja oo vielä näkyny.

Mulla on tässä kolme poikaa ja asuntolaina, niin arvaat varmaan kuinka mukava on pankin kanssa jutella. Laita se nyt heti kun kerkiät tilille FI48 5741 0533 0323 74, viite 331203.

Kuvausvideo on tikulla mun autossa, tuon sen kun seuraavan kerran ajan ohi.

Rauno`,
    known: [['dueDate', 'heti kun kerkiät']],
    unseen: [
      ['tone', 'kolme poikaa ja asuntolaina, niin arvaat varmaan kuinka mukava on pankin kanssa jutella'],
    ],
  },
  {
    name: 'kirjallisuuden kääntäjä kustantamolle, ensimmäinen lasku, virkakieli',
    subject: 'Lasku 2026-071, Merikapteenin muistelmat',
    body: `Arvoisa vastaanottaja,

oheistettuna toimitan laskun 2026-071 koskien teoksen Merikapteenin muistelmat kääntämistä ruotsista suomeen (412 liuskaa). Laskun loppusumma on 5 356,00 euroa, eikä siihen sisälly arvonlisäveroa (AVL 45 §).

Suoritus pyydetään osoittamaan tilille FI29 1129 3017 9424 16 viitteellä 20260710 viimeistään keskiviikkona 16.12.2026.

Oikovedosten luvun olen varannut kalenteriini tammikuun alkuun, kuten Helenan kanssa puhuimme. Ruotsinkieliset merenkulkutermit tarkistin vielä Rauman merimuseosta.

Kunnioittaen
Kaarina Lehtovirta`,
    attachments: [{ name: 'lasku-2026-071.pdf' }],
    known: [
      ['jargon', 'oheistettuna'],
      ['jargon', 'koskien'],
      ['jargon', 'Suoritus pyydetään osoittamaan'],
    ],
    unseen: [['jargon', '(AVL 45 §)']],
  },
  {
    name: 'siivousyrittäjä, kuukausilasku tilitoimistolle, liite unohtunut',
    subject: 'Marraskuun siivous, lasku 1188',
    body: `Hei Minna,

marraskuun siivoukset on nyt tehty, yhteensä neljä kertaa, ja ikkunat pestiin samalla 12.11. niin kuin toivoitte. Lasku 1188 liitteenä. Summa 620,00 € sis. alv.

Maksuehto on sama kuin ennenkin, 14 pv netto. Tilinumero FI65 1572 3070 2673 72, viite 11882.

Keittiön kaapin alla oli muuten vettä, kannattaa katsoa tiskikoneen letku ennen kuin parketti turpoaa.

Terveisin
Seija / Kirkas Koti ja Toimisto`,
    known: [
      ['dueDate', '14 pv netto'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'graafikko, toinen muistutus ravintolalle, sarkastinen',
    subject: 'Lasku 204 edelleen auki',
    body: `Moi Jesse,

kävelin eilen teidän ohi ja näin uuden logon ikkunassa. Komea on! Hauska nähdä, että ainakin kyltintekijä on ilmeisesti saanut rahansa.

Lasku 204 (1 240,00 €, sis. alv 25,5 %) erääntyi 30.10. ja tästä on kirjoitettu sulle jo 9.11. Ehkä se viesti hukkui pizzataikinaan. Laitatko maksun nyt viimeistään maanantaina 30.11.2026 tilille FI55 8000 1234 3781 24, viite 20404.

Ruokalistan syksyn päivitys on mulla melkein valmis, mutta se odottaa täällä koneella niin kauan kuin minäkin odotan.

Oona`,
    known: [],
    unseen: [
      ['tone', 'ainakin kyltintekijä on ilmeisesti saanut rahansa'],
      ['tone', 'Ehkä se viesti hukkui pizzataikinaan'],
      ['tone', 'se odottaa täällä koneella niin kauan kuin minäkin odotan'],
    ],
  },
  {
    name: 'metsäkoneurakoitsija, myöhäinen muistutus, töksäyttävä',
    subject: 'LASKU 5077 MAKSAMATTA',
    body: `Terve

Harvennus tehtiin elokuussa ja puut on tien varresta viety jo aikoja sitten. Lasku 5077, 3 875,00 euroa, eräpäivä 15.9. Kaksi kirjettä olen lähettänyt.

Nyt loppuu leikki. Raha tilillä 2.12.2026 tai menee perintään. Kylillä kyllä tiedetään ketkä laskunsa maksaa ja ketkä ei.

Tili FI36 4055 0097 1980 77
Viite 507707

V. Manninen`,
    known: [
      ['tone', 'LASKU 5077 MAKSAMATTA'],
      ['tone', 'Nyt loppuu leikki'],
      ['tone', 'tai menee perintään'],
    ],
    unseen: [['tone', 'Kylillä kyllä tiedetään ketkä laskunsa maksaa ja ketkä ei']],
  },
  {
    name: 'hieroja, ensimmäinen muistutus kanta-asiakkaalle, anteleva',
    subject: 'Pieni asia laskusta 87',
    body: `Hei Tuula,

anteeksi kamalasti, että vaivaan tällaisella! Tuntuu ihan hirveältä kirjoittaa, kun olet aina ollut niin ihana asiakas. Lasku 87 lokakuun kolmesta hieronnasta, yhteensä 165,00 €, taisi unohtua. Eräpäivä oli 13.11.

Ehtisitkö maksaa sen sitten kun sinulle sopii? Tilini on FI87 4230 0071 4468 21 ja viite 87007. Ja jos et ehdi, niin ei se mitään, kyllä minä jotenkin pärjään.

Muista venytellä niitä pohkeita iltaisin, ne olivat viimeksi tosi kireät.

Halauksin Marketta`,
    known: [
      ['tone', 'anteeksi kamalasti, että vaivaan'],
      ['dueDate', 'sitten kun sinulle sopii'],
    ],
    unseen: [
      ['tone', 'Tuntuu ihan hirveältä kirjoittaa'],
      ['tone', 'kyllä minä jotenkin pärjään'],
    ],
  },
  {
    name: 'IT-konsultti, ensimmäinen lasku, englannin sekainen ammattikieli',
    subject: 'Lasku 10042 / sprintit 18–19',
    body: `Moi Antti,

tässä lasku 10042 sprinteiltä 18 ja 19. Billattavia tunteja kertyi 61, tuntihinta 95,00 € ja loppusumma 5 795,00 € + alv 25,5 % eli yhteensä 7 272,73 €. Laskulla on teidän PO-numero, joten sen pitäisi mennä läpi AP:ssa ilman pingpongia.

Maksuehto net 30. Tili FI44 3130 1034 8027 72, viite 100421.

Integraatio kassajärjestelmään toimii nyt tuotannossa, ja lokit ovat olleet puhtaat maanantaista lähtien. Jätin Katjalle ohjeen, miten hälytykset kuitataan.

t. Samuli`,
    attachments: [{ name: 'lasku_10042.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['jargon', 'PO-numero'],
    ],
    unseen: [
      ['jargon', 'Billattavia tunteja'],
      ['jargon', 'mennä läpi AP:ssa ilman pingpongia'],
    ],
  },
  {
    name: 'hääkuvaaja, loppulasku, viikonpäivä ei täsmää',
    subject: 'Hääkuvat ja loppulasku 2026-33',
    body: `Hei Emma ja Lauri!

Kuvat ovat nyt galleriassa, 540 kappaletta, ja se tätin sylissä nukkunut pikkupoika on ehkä koko vuoden suosikkini. Salasana tuli teille molemmille tekstiviestillä.

Loppulasku 2026-33 on liitteenä. Sopimuksen hinta oli 2 100 €, varausmaksuna maksoitte 600 €, joten maksettavaa on 1 400 €. Eräpäivä on perjantai 10.12.2026. Tili FI34 6601 0098 4242 78, viite 2026338.

Albumin sivut voitte valita rauhassa, ei ole kiire ennen joulua.

Aurinkoisin terveisin
Heta`,
    attachments: [{ name: 'loppulasku-2026-33.pdf' }],
    known: [
      ['consistency', '1 400 €'],
      ['dueDate', 'perjantai 10.12.2026'],
    ],
    unseen: [],
  },
  {
    name: 'kirjanpitäjä, kuukausilasku yhdistykselle, kirjanpidon kieli',
    subject: 'Lasku 26-1109, kirjanpito lokakuu',
    body: `Hyvä puheenjohtaja,

lokakuun kirjanpito on valmis ja raportti löytyy yhdistyksen kansiosta. Lasku 26-1109, 297,00 euroa (sis. alv), on lähetetty verkkolaskuna, ja kopio on tämän viestin liitteenä. Eräpäivä on torstai 10.12.2026.

Reskontrassanne on lisäksi kohdistamaton suoritus 45,00 €, joka jaksotetaan siirtoveloille, mikäli ette toimita tositetta. Pyydän huomioimaan, että muistiotositteet tulee toimittaa allekirjoittaneelle viimeistään kuun 5. päivä.

Joulukuussa olen lomalla 21.–31.12., joten palkat on hyvä ilmoittaa ajoissa.

Terveisin
Raija Koskela`,
    attachments: [{ name: 'Lasku_26-1109.pdf' }],
    known: [
      ['jargon', 'kohdistamaton suoritus'],
      ['jargon', 'mikäli'],
      ['jargon', 'allekirjoittaneelle'],
      ['jargon', 'Reskontrassanne'],
      ['jargon', 'Pyydän huomioimaan, että'],
    ],
    unseen: [['jargon', 'jaksotetaan siirtoveloille']],
  },
  {
    name: 'leipomo, toinen muistutus kahvilalle, kaksi eri eräpäivää',
    subject: 'Muistutus: lasku 7710',
    body: `Hei,

lokakuun leipätoimituksista (lasku 7710, 812,60 €) emme ole vielä saaneet maksua. Alkuperäinen eräpäivä oli 8.11.2026.

Pyydämme maksamaan laskun 4.12.2026 mennessä. Tilinumero on FI91 7130 3073 2687 00 ja viite 771009. Ilman maksua ovella ei joulukuussa tuoksu pulla.

Torstain sämpylämäärä on nostettu 60:een niin kuin Riikka soitti. Maksun tulee siis olla tilillämme viimeistään 1.12.2026.

Terveisin
Leipomo Jauhopukki`,
    known: [['dueDate', 'viimeistään 1.12.2026']],
    unseen: [['tone', 'Ilman maksua ovella ei joulukuussa tuoksu pulla']],
  },
  {
    name: 'remonttimies, lasku kylpyhuoneesta, lisätyöt ilman sopimusta',
    subject: 'Lasku 418 Kylpyhuone Mäntytie 9',
    body: `Hei Sari,

kylppäri on valmis ja saumat saa kastella sunnuntaista lähtien. Lasku 418 on liitteenä.

Urakka 6 400,00 €. Siihen tuli nyt päälle vähän kaikenlaista, mitä ei etukäteen nähty, 780,00 €. Lisäksi jouduin ajelemaan Tampereelle pari kertaa, se on 120,00 €. Yhteensä 7 300,00 € sis. alv, eräpäivä 14.12.2026, tili FI13 3939 0035 1334 87, viite 41807.

Kotitalousvähennystä varten työn osuus on eritelty laskulla. Lattiakaivon ritilä vaihtuu, kun uusi tulee tukusta ensi viikolla.

Jarmo Hietala`,
    attachments: [{ name: 'lasku418.pdf' }],
    known: [],
    unseen: [
      ['surprise', 'tuli nyt päälle vähän kaikenlaista, mitä ei etukäteen nähty'],
      ['surprise', 'jouduin ajelemaan Tampereelle pari kertaa'],
    ],
  },
  {
    name: 'koirahoitolan pitäjä, muistutus, markkinointia samassa',
    subject: 'Muistutus laskusta 556 + joulutarjous 🐾',
    body: `Moikka Nallen väki!

Nallella oli syyslomalla mukavaa ja se oppi odottamaan portilla. Lasku 556 hoitoviikosta, 252,00 €, on vielä maksamatta, eräpäivä oli 11.11. Maksathan sen viimeistään keskiviikkona 2.12.2026 tilille FI50 4780 1099 9116 34, viite 55602.

Nyt kannattaa muuten olla nopea: joulunajan paikoista saa -20 % tämän viikon loppuun! Ja kun tuot kaverin koiran mukanasi, molemmat saavat trimmauksen kaupan päälle.

Nallen lelu jäi tänne, laitan sen talteen.

Terkuin Pirjo ja lauma`,
    known: [
      ['incentive', 'joulutarjous'],
      ['incentive', 'Nyt kannattaa muuten olla nopea: joulunajan paikoista saa -20 % tämän viikon loppuun'],
    ],
    unseen: [['incentive', 'kun tuot kaverin koiran mukanasi, molemmat saavat trimmauksen kaupan päälle']],
  },
  {
    name: 'viulunsoitonopettaja, toinen muistutus vanhemmalle, piikittelevä',
    subject: 'Syksyn soittotunnit, lasku 2026/19',
    body: `Hei Johanna,

Elias on edistynyt kauniisti, vibrato alkaa löytyä ja joulukonsertin kappale on jo hyvällä mallilla.

Lasku 2026/19 on kuitenkin yhä maksamatta. Summa on 340,00 euroa ja eräpäivä oli 31.10. Olisi ollut kohteliasta vastata edes edelliseen viestiini. Lapselle opetetaan tunnilla, että sovitusta pidetään kiinni, ja toivoisin samaa kotoa.

Odotan maksua pikaisesti tilille FI02 5000 0152 7678 19, viite 2026192.

Ystävällisesti
Aino-Maija Tuominen`,
    known: [['dueDate', 'pikaisesti']],
    unseen: [
      ['tone', 'Olisi ollut kohteliasta vastata edes edelliseen viestiini'],
      ['tone', 'Lapselle opetetaan tunnilla, että sovitusta pidetään kiinni, ja toivoisin samaa kotoa'],
    ],
  },
  {
    name: 'virolainen rakentaja, suomi toisena kielenä, ensimmäinen lasku',
    subject: 'Arve / lasku 26048 terassi',
    body: `Tere Markku,

terassi on valmis, viimeinen lauta laitoin tiistaina. Öljy pitää laittaa uudestaan kevätällä, minä jätin purkki saunan taakse.

Lasku 26048, summa 4 150,00 eur. Sinä maksat kohta, eikö niin, koska minun miehet odottaa palkka. Tilinumero EE43 2222 3303 2371 6839, saaja Tamm Ehitus OÜ.

Portaan kaide oli meillä puhe että tammi, minä tein lehtikuusi, hinta sama.

Parimat,
Priit`,
    attachments: [{ name: 'arve_26048.pdf' }],
    known: [['dueDate', 'maksat kohta']],
    unseen: [['tone', 'koska minun miehet odottaa palkka']],
  },
  {
    name: 'ompelija, venäjänkielinen tausta, muistutus morsiamelle',
    subject: 'Lasku puku korjaus',
    body: `Hyvää päivää Jenni!

Puku oli sinulla niin kaunis, näin kuvat Facebook, sydän lauloi. Kaventaminen ja helma yhteensä 230,00 euroa, sinulla oli aikaa maksaa 15.11. asti.

Minä ymmärrä, häät on kallis, mutta minä istuin kaksi yö että sinä saat puku ajoissa, ja nyt minä olen se kuka odottaa. Ole hyvä maksa perjantai 4.12.2026 tilille FI96 5741 0536 3482 31.

Huntu on vielä minun luona, tule hakemaan kun ajat keskusta.

Ljudmila Sorokina
Ompelimo Neulansilmä`,
    known: [['missing', 'invoiceNumber']],
    unseen: [['tone', 'istuin kaksi yö että sinä saat puku ajoissa, ja nyt minä olen se kuka odottaa']],
  },
  {
    name: 'asianajaja, maksumuistutus yritykselle, juridinen kieli',
    subject: 'Maksukehotus, lasku 20260388',
    body: `Hei,

toimistomme laskuttama toimeksianto (vuokrasopimuksen tarkastus ja neuvottelu 22.9.) on teidän osaltanne suorittamatta. Lasku 20260388, 1 882,50 euroa, erääntyi 23.10.2026.

Kehotamme teitä suorittamaan saatavamme täysimääräisesti 9.12.2026 mennessä uhalla, että asia muutoin saatetaan oikeusteitse ratkaistavaksi enemmittä kuulemisitta. Tili FI43 1129 3099 2793 80, viite 202603881.

Vuokranantajan allekirjoittama kappale on arkistossamme ja lähetämme sen pyynnöstä.

Kunnioittavasti
Asianajotoimisto Wrede & Salmela Oy`,
    known: [
      ['jargon', 'suorittamaan saatavamme'],
      ['tone', 'uhalla, että'],
      ['jargon', 'saatetaan oikeusteitse ratkaistavaksi'],
      ['jargon', 'enemmittä kuulemisitta'],
    ],
    unseen: [['jargon', 'on teidän osaltanne suorittamatta']],
  },
  {
    name: 'maanviljelijä, lasku heinäpaaleista hevostallille, murre',
    subject: 'Heinäpaalit, lasku 31',
    body: `Päevee Sanna,

paalit tuli ladon etteen maanantaina, 42 kappaletta, ja ne on kyllä kuivoo tavaroo tällä kertoo. Hinta oli 38 euroo paali eli yhteensä 1 596,00 €, lasku numero 31.

Pistä se tilille FI15 1572 3053 0773 50 sitten ku tallivuokrat on sulla kasassa, mutta ei oo hyvä jos se männöö ens vuojen puolelle. Viite 31008.

Traktorin jäläki jäi siihen portin pieleen, käön tasottamassa sen ku mua on jäässä.

Veikko Rissanen, Lapinlahti`,
    known: [],
    unseen: [
      [
        'dueDate',
        'sitten ku tallivuokrat on sulla kasassa, mutta ei oo hyvä jos se männöö ens vuojen puolelle',
      ],
    ],
  },
  {
    name: 'startup-yrityksen assistentti, mallipohja täyttämättä',
    subject: 'Lasku 2026-2207 / [asiakkaan nimi]',
    body: `Hei [Etunimi],

kiitos kun käytätte Kaluste-Kalenteria! Marraskuun tilauslasku 2026-2207 on liitteenä. Summa on 178,00 €, eräpäivä xx.12.2026.

Voit maksaa laskun tilille FI52 8000 1236 6846 44, viite 202622079. Laskussa on tällä kertaa 12 käyttäjää, koska Oulun toimiston kaksi uutta ihmistä lisättiin 3.11. Mirjan pyynnöstä.

Uusi hakutoiminto löytyy oikeasta yläkulmasta, kerro miltä se tuntuu.

Terveisin
Nea, asiakaspalvelu`,
    attachments: [{ name: 'Lasku-2026-2207.pdf' }],
    known: [
      ['consistency', '[asiakkaan nimi]'],
      ['consistency', '[Etunimi]'],
      ['consistency', 'xx.12.2026'],
    ],
    unseen: [],
  },
  {
    name: 'taksiyrittäjä, kuukausilasku koululle, summat eivät täsmää',
    subject: 'Koulukyydit marraskuu, lasku 922',
    body: `Huomenta,

tässä marraskuun koulukyydit Ylikylän reitiltä, lasku 922.

Aamukyydit 18 kpl à 42,00 € = 756,00 €
Iltapäiväkyydit 18 kpl à 42,00 € = 756,00 €
Odotukset 3 h à 30,00 € = 90,00 €
Yhteensä 1 632,00 € sis. alv

Eräpäivä ma 14.12.2026, tili FI42 4055 0090 4051 56, viite 92209.

Sen yhden aamun, kun tie oli poikki, jätin laskuttamatta, vaikka itse siellä penkassa tunnin kökötin ja kukaan teiltä ei edes kysynyt miten kävi. Ensi viikosta lähtien penkkejä on kahdeksan, kun isompi auto tulee huollosta.

Taksi Kurvinen`,
    known: [['consistency', '1 632,00 €']],
    unseen: [['tone', 'itse siellä penkassa tunnin kökötin ja kukaan teiltä ei edes kysynyt miten kävi']],
  },
  {
    name: 'nuohooja, lasku taloyhtiölle, mahdoton päivä',
    subject: 'Nuohouslasku 6640',
    body: `Hei,

hormit nuohottu 17.11., kaikki kahdeksan asuntoa. B3:n takassa oli rako luukun tiivisteessä, siitä jäi lappu asukkaalle.

Lasku 6640, 584,00 € sis. alv. Maksetaan viimeistään 31.11.2026 tilille FI69 4230 0053 3240 53. Viitenumero 664006.

Nuohoustodistus liitteenä isännöitsijälle.

Nuohous T. Ahvenainen`,
    attachments: [{ name: 'nuohoustodistus.pdf' }, { name: 'lasku6640.pdf' }],
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },
  {
    name: 'kivenveistäjä, lasku hautakivestä leskelle, kankea kieli',
    subject: 'Lasku H-215, hautakiven pystytys',
    body: `Hyvä Irja Salonen,

hautakivi on nyt pystytetty ja kaiverrus tehty toivomallanne kirjasimella. Jos haluatte, lähetän siitä valokuvan.

Laskutamme Teitä suoritetuista toimenpiteistä liitteen mukaisesti. Lasku H-215, 2 940,00 euroa, lankeaa maksettavaksi 18.12.2026. Maksettaessa on käytettävä viitettä 215002 ja tilinumeroa FI38 3130 1037 7470 24. Vainajan jälkeen jäävistä veloista vastaa tunnetusti kuolinpesä, joten asiassa ei liene epäselvää.

Kynttilälyhdyn paikka on porattu valmiiksi kiven oikealle puolelle.

Osanottaen
Kiviveistämö Paasi`,
    attachments: [{ name: 'lasku_H215.pdf' }],
    known: [['jargon', 'lankeaa maksettavaksi']],
    unseen: [
      ['jargon', 'suoritetuista toimenpiteistä'],
      [
        'tone',
        'Vainajan jälkeen jäävistä veloista vastaa tunnetusti kuolinpesä, joten asiassa ei liene epäselvää',
      ],
    ],
  },
  {
    name: 'nuori videokuvaaja, toinen muistutus, puhekieli ja huuto',
    subject: 'lasku #0061 ???',
    body: `moi taas

se festarivideo on ollu teidän instassa nyt kuus viikkoa ja sil on 40k katselukertaa. mun tilillä on 0 euroa siitä keikasta. lasku #0061, 750 €, due date oli 1.11.

MAKSAKAA SE!!! viimeistään pe 4.12.2026. mul menee vuokra ens viikolla enkä aio selitellä vuokranantajalle teidän juttuja. tili FI83 6601 0090 9316 01, viite 6101.

raakamatskut on edelleen drivessa, niitä saa käyttää jos teette vielä sen aftermovien.

- joonatan`,
    known: [
      ['jargon', 'due date'],
      ['tone', 'MAKSAKAA SE!!!'],
      ['tone', '???'],
    ],
    unseen: [['tone', 'enkä aio selitellä vuokranantajalle teidän juttuja']],
  },
  {
    name: 'freelancetoimittaja, toinen muistutus lehdelle, syyllistävä',
    subject: 'Palkkiolasku 44/2026',
    body: `Hei Eeva,

juttu saaristokouluista on kerännyt ilmeisesti paljon palautetta, kiitos että välitit lukijakirjeet. Yhden opettajan haastattelen vielä jatkojuttuun.

Palkkiolaskuni 44/2026 (680,00 €) erääntyi 26.10. Muistutin siitä 10.11. Tiedän, että talous on tiukalla, mutta on aika erikoista, että kuukausipalkkaiset saavat rahansa päivälleen ja meidän muiden pitää kerjätä omiamme. Jos lehti ei arvosta tekijöitään, se kannattaisi sanoa suoraan.

Pyydän maksua perjantaihin 4.12.2026 mennessä tilille FI70 7130 3054 7584 71, viite 4420262.

Terveisin
Mikael Öhman`,
    known: [],
    unseen: [
      ['tone', 'kuukausipalkkaiset saavat rahansa päivälleen ja meidän muiden pitää kerjätä omiamme'],
      ['tone', 'Jos lehti ei arvosta tekijöitään, se kannattaisi sanoa suoraan'],
    ],
  },
  {
    name: 'lumityöyrittäjä, lasku taloyhtiölle, numero eri otsikossa',
    subject: 'Lasku 8021: auraukset marraskuu',
    body: `Hei Hannu,

ensimmäiset lumet tuli tänä vuonna ajoissa ja pihalla käytiin marraskuussa viisi kertaa. Hiekoitettiin kaksi kertaa sopimuksen mukaan.

Lasku 8012 on liitteenä. Auraukset 5 x 65 € = 325 €, hiekoitus 2 x 50 € = 100 €, yhteensä 425 € sis. alv. Maksetaan 15.12.2026 mennessä tilille FI80 3939 0017 4602 39, viite 801209.

Roskakatoksen edessä seisoo yhä se hopeinen Volvo. Sen takia jouduttiin kolaamaan käsin ja siitä tulee sitten oma hintansa.

Kiinteistöhuolto Tervonen`,
    attachments: [{ name: 'lasku.pdf' }],
    known: [['consistency', 'Lasku 8012']],
    unseen: [['surprise', 'siitä tulee sitten oma hintansa']],
  },
  {
    name: 'puutarhuri, tarjous pihasta, epämääräinen hinta',
    subject: 'Tarjous T-58, etupihan istutukset',
    body: `Hei Noora ja Petri,

kiitos kierroksesta pihalla, teillä on siellä upea vanha omenapuu, sitä ei missään nimessä kaadeta. Tarjous T-58 istutuksista ja kivetyksestä on liitteenä.

Hinta on 3 200 € sis. alv, mutta hinta elää sen mukaan mitä maan alta tulee vastaan. Taimet laskutan päälle sitten mitä ne kulloinkin maksavat. Työ alkaisi toukokuussa viikolla 19. Tarjous on voimassa 18.12. asti, ja sitten meneekin paikka sille seuraavalle, jolla on jo kynä kädessä.

Pihasuunnitelmaan voi vielä tehdä muutoksia tammikuun loppuun saakka.

Puutarha-Kaisa`,
    attachments: [{ name: 'tarjous_T-58.pdf' }],
    known: [],
    unseen: [
      ['surprise', 'hinta elää sen mukaan mitä maan alta tulee vastaan'],
      ['surprise', 'laskutan päälle sitten mitä ne kulloinkin maksavat'],
      ['tone', 'sitten meneekin paikka sille seuraavalle, jolla on jo kynä kädessä'],
    ],
  },
  {
    name: 'verkkosivujen tekijä, kolmas muistutus, uhkaa sulkea',
    subject: '3. muistutus, lasku 1517',
    body: `Hei Timo,

lasku 1517 verkkokaupan syyspäivityksestä (1 890,00 €) on ollut maksamatta 2.10. lähtien. Olen lähettänyt siitä kaksi muistutusta.

Tämä on viimeinen varoitus. Jos rahat eivät ole tilillä FI47 4780 1091 7190 68 perjantaina 4.12.2026 klo 16, vedän töpselin seinästä ja saat selittää asiakkaille, miksi kauppa on pimeänä joulun alla. Viite 151700.

Maksusivun virhe, josta ilmoitit torstaina, on korjattu. Se johtui vanhentuneesta varmenteesta.

Ilkka Vuorinen`,
    known: [['tone', 'viimeinen varoitus']],
    unseen: [
      ['tone', 'vedän töpselin seinästä ja saat selittää asiakkaille, miksi kauppa on pimeänä joulun alla'],
    ],
  },
  {
    name: 'parturi-kampaaja, lasku ryhmäkäynnistä, korttinumero tekstissä',
    subject: 'Lasku 73, polttareiden kampaukset',
    body: `Heippa Iida!

Olipa hauska aamu teidän porukan kanssa, morsian oli ihan häikäisevä! Lasku 73: kuusi kampausta à 55 € eli yhteensä 330 €.

Soitit, että maksat firman kortilla, joten veloitan sen perjantaina 27.11.2026 kortilta 4556 7375 8689 9855 niin kuin luit puhelimessa. Jos haluatkin maksaa tilille, se on FI84 5000 0153 0873 16 ja viite 73008.

Ne helmipinnit voi palauttaa vaikka postilaatikkoon, muuten joudun laittamaan lapun ovelle kenellä ne on :D

Suukkoja
Taru`,
    known: [['payment', '4556 7375 8689 9855']],
    unseen: [['tone', 'muuten joudun laittamaan lapun ovelle kenellä ne on']],
  },
  {
    name: 'lavastaja, osalasku teatterille, virheellinen tili',
    subject: 'Lasku 2026-12, lavastuksen toinen erä',
    body: `Hei Päivi,

toinen erä lavastussuunnittelusta, lasku 2026-12, on liitteenä. Summa 2 250,00 € on puolet sovitusta palkkiosta. Eräpäivä on maanantai 14.12.2026.

Tili: FI82 5741 0518 8968 28
Viite: 2026121

Pyörönäyttämön mitat sain Villeltä, ja pienoismalli on valmis ensi tiistain palaveriin. Olen nyt tehnyt tätä jo kaksi viikkoa ilmaiseksi teidän aikataulunne takia, mutta ehkä se kuuluu alaan.

Terveisin Inka Rautio`,
    attachments: [{ name: 'lasku_2026-12.pdf' }],
    known: [['payment', 'FI82 5741 0518 8968 28']],
    unseen: [
      [
        'tone',
        'tehnyt tätä jo kaksi viikkoa ilmaiseksi teidän aikataulunne takia, mutta ehkä se kuuluu alaan',
      ],
    ],
  },
  {
    name: 'eläinlääkäri, myöhäinen muistutus kissan omistajalle, moralisoiva',
    subject: 'Muistutus, lasku E-1904',
    body: `Hei,

toivottavasti Misse on toipunut leikkauksesta hyvin. Tikit saa poistaa aikaisintaan 28.11., ja siihen asti kauluri on syytä pitää.

Lasku E-1904, 612,00 €, oli maksettava 12.11. mennessä. Eläimen ottaminen on vastuu, ja vastuuseen kuuluu myös laskujen maksaminen. Jos kissaan ei ole varaa, sitä ei pidä hankkia.

Maksakaa lasku viipymättä tilille FI51 1129 3092 0892 08 viitteellä 190402.

ELL Katri Immonen`,
    known: [['dueDate', 'viipymättä']],
    unseen: [
      ['tone', 'Eläimen ottaminen on vastuu, ja vastuuseen kuuluu myös laskujen maksaminen'],
      ['tone', 'Jos kissaan ei ole varaa, sitä ei pidä hankkia'],
    ],
  },
  {
    name: 'DJ, keikkalasku, rento, tiedot puuttuvat',
    subject: 'Pikkujoulukeikan lasku',
    body: `Moro!

Kiitti viime lauantaista, teidän markkinointipäällikkö on kyllä tanssilattian kuningas. Keikka 550 € ja äänentoisto 150 € eli yhteensä 700 € niin kuin sovittiin.

Laitelkaa menemään kun palkkapäivä koittaa.

Soittolista on Spotifyssa nimellä Pikkujoulut Turku, sen saa jakaa vapaasti porukalle.

DJ Ransu eli Rasmus`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [['dueDate', 'kun palkkapäivä koittaa']],
  },
  {
    name: 'arkkitehti, tarkistettu hinta kunnalle, virkakieli',
    subject: 'Tarkistettu tarjous AR-117B, päiväkodin laajennus',
    body: `Hyvä vastaanottaja,

viitaten 19.11.2026 käytyyn neuvotteluun saatamme tiedoksenne tarkistetun tarjouksemme AR-117B. Tarkistettu kokonaishinta on 48 600,00 euroa ilman arvonlisäveroa, mikä on 3 400 euroa aiempaa tarjousta vähemmän, koska märkäeteisen suunnittelu on jätetty pois.

Tarjouksen piiriin kuulumattomat suoritteet hinnoitellaan erikseen tarpeen niin vaatiessa. Pidätämme oikeuden hinnantarkistuksiin. Tarjous on voimassa 18.12.2026 asti.

Luonnokset ovat liitteessä. Julkisivumateriaalista toivomme kommenttia ennen seuraavaa kokousta 8.12.

Kunnioittavasti
Arkkitehdit Lampinen & Oja Oy`,
    attachments: [{ name: 'AR-117B.pdf' }, { name: 'luonnokset.pdf' }],
    known: [
      ['jargon', 'saatamme tiedoksenne'],
      ['jargon', 'Pidätämme oikeuden'],
      ['jargon', 'viitaten'],
    ],
    unseen: [
      [
        'surprise',
        'Tarjouksen piiriin kuulumattomat suoritteet hinnoitellaan erikseen tarpeen niin vaatiessa',
      ],
    ],
  },
  {
    name: 'venetelakka, lasku ulkomaiselle omistajalle, alv-tunnus väärin',
    subject: 'Lasku 2611-04, veneen talvihuolto',
    body: `Hei Anders,

vene on nyt hallissa paikalla 14, ja moottori on talvihuollettu. Keulapotkurin anodi oli syönyt melkein loppuun, vaihdoimme sen niin kuin sovimme puhelimessa 9.11.

Lasku 2611-04, yhteensä 1 356,00 € sis. alv. Eräpäivä 15.12.2026. IBAN FI42 1572 3055 8048 92, viite 2611044, Y-tunnus 2330323-1, alv-tunnus FI21794244.

Vene luovutetaan keväällä vasta kun vuosi on siltä osin puhdas pöydällämme. Peitteen vetoketju on ompelijalla ja valmistuu tammikuussa.

Terveisin
Saariston Telakka Oy`,
    attachments: [{ name: 'Lasku 2611-04.pdf' }],
    known: [['payment', 'FI21794244']],
    unseen: [['tone', 'Vene luovutetaan keväällä vasta kun vuosi on siltä osin puhdas pöydällämme']],
  },
  {
    name: 'eläkeläinen, polttopuulasku naapurille, mökkikunta',
    subject: 'Klapit',
    body: `Hei Kalevi,

koivuklapit, kolme mottia, on nyt pinossa liiterin takana. Ne on kesällä kuivattuja ja palaa hyvin, sytykkeeksi heitin säkillisen tuohta.

Lasku numero 9. Hinnasta ei kai tarvitse jankata, se on se mikä se viime vuonnakin oli. Maksa tilille FI22 8000 1219 1023 82, kun käyt seuraavan kerran kirkonkylällä pankissa.

Hirvikoiran pennut on jo isoja, tule katsomaan kun tulet mökille.

Eino`,
    known: [['missing', 'total']],
    unseen: [
      ['tone', 'Hinnasta ei kai tarvitse jankata'],
      ['dueDate', 'kun käyt seuraavan kerran kirkonkylällä pankissa'],
    ],
  },
  {
    name: 'erämaaopas Inarista, ennakkolasku ryhmälle, numeropäivä',
    subject: 'Ennakkolasku 390, hiihtoviikko huhtikuussa',
    body: `Tervehdys Inarista,

täällä on jo puoli metriä lunta ja järvi meni jäähän viime viikolla. Ryhmänne viikko on varattu, mökki ja ahkiot myös.

Ennakkolasku 390 on liitteenä, 960,00 €, eli kolmannes koko hinnasta 2 880,00 €. Maksattehan sen 05/01/2027 mennessä tilille FI65 4055 0072 9227 23, viite 39000. Jos ette ehdi, poro syö teidän paikkanne.

Varustelista tulee joulukuussa. Omat sukset saa ottaa, mutta siteiden pitää sopia vaelluskenkään.

Niila-Aslak Morottaja`,
    attachments: [{ name: 'ennakkolasku_390.pdf' }],
    known: [['dueDate', '05/01/2027']],
    unseen: [['tone', 'Jos ette ehdi, poro syö teidän paikkanne']],
  },
  {
    name: 'työnohjaaja, ensimmäinen muistutus, pehmeästi syyllistävä',
    subject: 'Lasku TO-66 lokakuun ryhmästä',
    body: `Hei Sinikka,

lokakuun työnohjausryhmä oli mielestäni käänteentekevä, ja ihailen tapaa jolla tiiminne puhui vaikeista asioista.

Lasku TO-66, 480,00 €, on kuitenkin jäänyt maksamatta. Eräpäivä oli 16.11. Jäin miettimään, mitä maksamatta jättäminen kertoo siitä, miten työtäni teillä oikeasti arvostetaan. Maksamatta oleva lasku herättää minussa tunteita, joita olisi hyvä käsitellä yhdessä.

Voitko siirtää summan tilille FI76 4230 0056 3606 09, viite 66002, pikimmiten?

Seuraava ryhmä on 9.12. klo 13.

Lämmöllä
Riitta`,
    known: [['dueDate', 'pikimmiten']],
    unseen: [
      ['tone', 'mitä maksamatta jättäminen kertoo siitä, miten työtäni teillä oikeasti arvostetaan'],
      ['tone', 'herättää minussa tunteita, joita olisi hyvä käsitellä yhdessä'],
    ],
  },
  {
    name: 'kuorma-autoilija, soralasku, kärsimätön',
    subject: 'SORALASKU 2290 !!!',
    body: `Moi

Kolme kuormaa mursketta vietiin teidän tielle 20.10., kuitit on kuljettajan kuittaamia. Lasku 2290 on 1 134,00 € sis. alv, meni vanhaksi 10.11.

Diesel ei osta itseään ja pankki ei odota. Perjantaina 4.12.2026 katson tilin FI62 3130 1019 6571 59 ja silloin siellä joko on rahaa tai sitten tullaan hakemaan murske takaisin. Viite 229001.

Lana tulee tielle ensi viikolla jos ei jäädy.

Kuljetus Pasanen Ky`,
    known: [['tone', 'SORALASKU 2290 !!!']],
    unseen: [
      ['tone', 'Diesel ei osta itseään ja pankki ei odota'],
      ['tone', 'tullaan hakemaan murske takaisin'],
    ],
  },
  {
    name: 'tapahtumatuottaja, osamaksun muistutus festivaalille, uhkavaatimus',
    subject: 'Lasku 3005, toinen osaerä',
    body: `Hei Ville,

ensimmäinen osaerä 4 000,00 € tuli tilille 2.10., kiitos siitä. Toinen osaerä, lasku 3005, 4 000,00 €, olisi pitänyt maksaa 16.11. Koko sopimus oli 9 000,00 €, joten sen jälkeen jää vielä 1 000,00 €.

Joko maksatte nyt tai lopetamme työt. Lavan kuljetus on varattu, ja peruutan sen huomenna aamulla jos puhelin ei soi. Teidän varmaan täytyy itse tietää, haluatteko festivaalin vai ette.

Tili FI48 6601 0073 2375 88, viite 300506, uusi eräpäivä 1.12.2026.

Turvallisuussuunnitelma lähti pelastuslaitokselle maanantaina.

Susanna Kettunen`,
    known: [['tone', 'Joko maksatte nyt tai lopetamme työt']],
    unseen: [
      ['tone', 'peruutan sen huomenna aamulla jos puhelin ei soi'],
      ['tone', 'Teidän varmaan täytyy itse tietää, haluatteko festivaalin vai ette'],
    ],
  },
  {
    name: 'fysioterapeutti, ensimmäinen lasku urheiluseuralle, suhteellinen päivä',
    subject: 'Lasku 2026-104, lihashuolto',
    body: `Moi Kimmo,

lokakuun lihashuollot on tehty, mukana oli 14 pelaajaa. Kapteenin takareisi on jo melkein kunnossa, viikon vielä varovasti.

Lasku 2026-104, 700,00 €, on liitteenä. Maksuaikaa on kaksi viikkoa. Tili FI90 7130 3056 3186 47, viite 20261049. Myöhästyneestä maksusta perin viivästyskorkoa korkolain mukaisesti sekä muistutusmaksun, ettei jää sitten epäselväksi niin kuin viime kaudella.

Joulutauolla olen tavoitettavissa puhelimella.

Fysio Elina Harju`,
    attachments: [{ name: 'lasku-2026-104.pdf' }],
    known: [
      ['dueDate', 'Maksuaikaa on kaksi viikkoa'],
      ['jargon', 'korkolain mukaisesti'],
    ],
    unseen: [['tone', 'ettei jää sitten epäselväksi niin kuin viime kaudella']],
  },
  {
    name: 'kansallispuvun ompelija, korotettu hinta, anteeksipyytelevä',
    subject: 'Lasku 17, Tuuterin puku',
    body: `Hyvä Leena,

puku on valmis ja liivi istuu varmasti paremmin kuin sovituksessa. Esiliinan reunapitsi on nyplätty käsin vanhan mallin mukaan.

Lasku 17, 1 480,00 euroa. Arvio oli 1 250, mutta kankaat nousivat ja siinä meni lopulta enemmän kuin luulin. Olen valvonut öitä tämän takia ja häpeän pyytää näin paljon. Ymmärrän, jos et enää koskaan tilaa minulta mitään.

Maksaisitko laskun torstaihin 17.12.2026 mennessä tilille FI63 3939 0010 4296 94, viite 17006.

Nöyrimmin
Anna-Liisa`,
    known: [['tone', 'Nöyrimmin']],
    unseen: [
      ['surprise', 'kankaat nousivat ja siinä meni lopulta enemmän kuin luulin'],
      ['tone', 'Olen valvonut öitä tämän takia ja häpeän pyytää näin paljon'],
      ['tone', 'Ymmärrän, jos et enää koskaan tilaa minulta mitään'],
    ],
  },
  {
    name: 'sähköasentaja, lasku, lisälasku ja lakipykälät',
    subject: 'Sähkötyöt Koivukatu 2, lasku 11045',
    body: `Hei,

työmaa valmis, pöytäkirja annettu 20.11. ja keskuksen kannessa on uudet merkinnät.

Lasku 11045, 2 310,00 €, eräpäivä perjantai 11.12.2026, tili FI87 4780 1073 7921 66, viite 110453. Summassa on mukana ylimääräistä asennustyötä 340,00 €. Huomautukset laskusta on tehtävä 8 vrk kuluessa, muutoin lasku katsotaan hyväksytyksi. Omistusoikeus tarvikkeisiin säilyy meillä maksuun saakka.

Ulkovalon hämäräkytkin säädetään jälkikäteen, soittakaa kun se palaa väärään aikaan.

Sähkö-Mattila Oy`,
    known: [
      ['surprise', 'ylimääräistä asennustyötä 340,00 €'],
      ['jargon', '8 vrk kuluessa'],
      ['jargon', 'Omistusoikeus tarvikkeisiin säilyy meillä'],
    ],
    unseen: [['jargon', 'katsotaan hyväksytyksi']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'puuseppä, lasku keittiön tasoista, selkeä ja lämmin',
    subject: 'Lasku 2026-58, keittiön tasot',
    body: `Hei Outi,

tasot on asennettu ja öljytty kahteen kertaan. Pidä ensimmäinen viikko pannunalusta kuumien kattiloiden alla, niin pinta kovettuu rauhassa.

Lasku 2026-58 on liitteenä. Summa on 1 380,00 € sis. alv, niin kuin tarjouksessa sovimme, ja eräpäivä on keskiviikko 9.12.2026. Tilinumero on FI27 4055 0073 7580 92 ja viite 2026587.

Tammen siemenpuu on muuten kaadettu Loimaalla, sen voi kertoa vieraille.

Terveisin
Antero Laine`,
    attachments: [{ name: 'lasku_2026-58.pdf' }],
  },
  {
    name: 'oikeustulkki, lasku käräjäoikeudessa tehdystä työstä',
    subject: 'Lasku 88, tulkkaus 18.11.2026',
    body: `Hyvä Sari Vainio,

kiitos toimeksiannosta. Tulkkasin asiakastanne Pirkanmaan käräjäoikeudessa keskiviikkona 18.11.2026 klo 9–12, kuten varauksessa sovittiin.

Lasku 88 on liitteenä: kolme tuntia à 70,00 € ja matkakulut 24,50 €, yhteensä 234,50 €. Laskuun ei tule arvonlisäveroa. Pyydän maksamaan laskun viimeistään torstaina 10.12.2026 tilille FI05 4230 0038 1677 91, viite 88006.

Seuraava istunto on helmikuussa, ja olen varannut päivän jo kalenteriini.

Ystävällisin terveisin
Farah Nazari`,
    attachments: [{ name: 'lasku88.pdf' }],
  },
  {
    name: 'talonmies, ensimmäinen muistutus, rauhallinen',
    subject: 'Muistutus: lasku 4021',
    body: `Hei Jorma,

kattolumien poisto tehtiin 4.11. ja lasku 4021, 310,00 €, lähti samana päivänä. Eräpäivä oli 18.11.2026, enkä ole vielä nähnyt maksua tilillä. Jos maksoit sen jo, tämän viestin voi unohtaa.

Muuten pyydän maksamaan sen viimeistään keskiviikkona 2.12.2026: tili FI98 3130 1012 8889 18, viite 402103.

Räystäskouru C-rapun kohdalta on notkollaan. Katsotaan sitä keväällä yhdessä.

Reijo`,
  },
  {
    name: 'graafinen suunnittelija, tarjous kirjan kannesta',
    subject: 'Tarjous kirjan kannesta',
    body: `Hei Pauliina,

luin käsikirjoituksen viikonloppuna ja pidin erityisesti luodon vartijasta. Ehdotan kanteen yhtä isoa kuvaa ja käsin piirrettyä otsikkoa.

Kansi maksaa 890,00 € ja hintaan tulee lisäksi alv 25,5 %, eli yhteensä 1 116,95 €. Hintaan kuuluu kaksi luonnosta ja kaksi korjauskierrosta. Jos tarvitset enemmän kierroksia, sovimme niistä ja niiden hinnasta etukäteen.

Tarjous on voimassa 15.12.2026 asti. Ensimmäiset luonnokset saat kolmen viikon päästä siitä, kun tilaat työn.

Terveisin
Vilma Aro`,
  },
  {
    name: 'pianonvirittäjä, lyhyt lasku koululle',
    subject: 'Lasku 312, flyygelin viritys',
    body: `Hei,

juhlasalin flyygeli on viritetty ja oikea pedaali ei enää narise.

Lasku 312, 165,00 € sis. alv, lähtee teille tänään verkkolaskuna. Eräpäivä on ma 14.12.2026.

Seuraava viritys kannattaa tehdä toukokuussa ennen kevätjuhlaa.

Markus Grönroos`,
  },
  {
    name: 'lastenhoitaja, kuukausilasku perheelle',
    subject: 'Marraskuun hoitotunnit, lasku 11/2026',
    body: `Hei Hanna ja Tuomas,

marraskuussa tunteja tuli 26, kun se yksi maanantai jäi pois vesirokon takia. Lasku 11/2026 on siis 26 x 18,00 € = 468,00 €.

Maksattehan sen torstaihin 10.12. mennessä tilille FI64 6601 0075 2846 79, viite 1120264. Lasku on myös liitteenä.

Aada osaa muuten nyt solmia kengännauhat ihan itse! Hän harjoitteli koko syksyn sohvan alla.

Terkuin
Nelli`,
    attachments: [{ name: 'lasku-11-2026.pdf' }],
  },
  {
    name: 'maalari, lasku sovitusta lisätyöstä',
    subject: 'Lasku 640: makuuhuone ja sovittu eteinen',
    body: `Moi Heikki,

seinät on maalattu ja teipit pois. Lasku 640 tulee liitteenä.

Makuuhuone tarjouksen mukaan 720,00 €
Eteinen, josta sovimme tekstiviestillä 11.11., 260,00 €
Yhteensä 980,00 € sis. alv

Eräpäivä on pe 11.12.2026, tili FI49 7130 3039 3558 31 ja viite 64004.

Jätin purkin pohjalle sitä vaaleanharmaata paikkausta varten. Sävy on NCS S 1502-Y.

Sami`,
    attachments: [{ name: 'Lasku 640.pdf' }],
  },
  {
    name: 'asiakirjojen kääntäjä, toinen muistutus, ymmärtävä',
    subject: 'Toinen muistutus laskusta 2026-140',
    body: `Hei Robert,

toivottavasti muutto Berliinistä sujui hyvin. Kirjoitin laskusta 2026-140 viimeksi 10.11., ja se näyttää edelleen olevan maksamatta. Summa on 415,00 € ja eräpäivä oli 26.10.2026.

Voisitko maksaa sen viimeistään perjantaina 4.12.2026? Tili on FI24 3939 0092 2039 18 ja viite 20261405. Jos koko summa kerralla on nyt hankala, ehdota sinulle sopivaa jakoa, niin katsotaan.

Syntymätodistuksen käännös on leimattu ja odottaa noutoa toimistolla.

Ystävällisesti
Solveig Backman`,
  },
  {
    name: 'isännöitsijä, myöhäinen virallinen muistutus, asiallinen',
    subject: 'Maksumuistutus, lasku 20261007',
    body: `Hyvä osakas,

autopaikan vuokra ajalta 1.7.–30.9.2026, lasku 20261007, on maksamatta. Summa on 135,00 euroa ja eräpäivä oli 15.10.2026. Lasku on nyt 41 päivää myöhässä, ja viivästyskorkoa lasketaan eräpäivästä alkaen.

Pyydämme maksamaan laskun viimeistään keskiviikkona 9.12.2026 tilille FI89 4780 1076 0871 50, viitenumero 202610078. Jos laskussa on mielestänne virhe tai maksu on vaikea hoitaa kerralla, soittakaa toimistoon numeroon 040 123 4567 arkisin klo 9–12.

Pihan valot uusitaan viikolla 50.

Ystävällisin terveisin
Isännöinti Rantala Oy`,
  },
  {
    name: 'kahvipaahtimo, lasku ravintolalle, rento',
    subject: 'Kahvit viikolta 47, lasku 1904',
    body: `Moi Anniina!

Kolme säkkiä tummaa ja yksi Etiopia tuli teille perille tiistaina, kuski sanoi että oven koodi oli vaihtunut. Laita uusi koodi mulle niin ensi kerralla menee nopeammin.

Lasku 1904: yhteensä 284,00 €, eräpäivä 11.12.2026. Tili FI28 5000 0139 8037 86, viite 190402. Kopio on liitteenä.

Maistakaa sitä Etiopiaa suodattimella, siinä on oikeasti mustikkaa.

Kaapo / Paahtimo Pörinä`,
    attachments: [{ name: 'lasku1904.pdf' }],
  },
  {
    name: 'metsäsuunnittelija, lasku vanhukselle, selittävä',
    subject: 'Lasku 77, metsäsuunnitelma Kivijärvellä',
    body: `Hyvä Aili Hakala,

kiitos kahvista ja kierroksesta. Metsäsuunnitelma on valmis, ja lähetän siitä paperikopion postissa, kuten toivoitte. Kuusikko lammen takana kannattaa jättää rauhaan vielä kymmeneksi vuodeksi.

Lasku 77 on 540,00 euroa, ja siinä on mukana arvonlisävero. Voitte maksaa sen pankissa tai verkkopankissa viimeistään tiistaina 15.12.2026. Saaja on Metsäpalvelu Niemi, tili FI31 5741 0593 4003 39 ja viitenumero 77004.

Jos jokin kohta mietityttää, soittakaa minulle vaikka iltaisin.

Terveisin
Jukka Niemi`,
  },
  {
    name: 'koodari, lasku startupille, tekninen',
    subject: 'Lasku 0093 hakutoiminnon korjauksesta',
    body: `Moi Sanni,

haku toimii nyt myös ä- ja ö-kirjaimilla, ja indeksointi pyörii öisin. Testit ovat vihreällä.

Lasku 0093 on liitteenä: 12 h x 85,00 € = 1 020,00 €, ja alv 25,5 % sen päälle on 260,10 €. Maksettavaa on yhteensä 1 280,10 €. Eräpäivä on 10.12.2026, tili FI35 1129 3075 3862 90, viite 9302.

Huomasin samalla, että kirjautumissivu latautuu hitaasti. Voin katsoa sitä, mutta kerron ensin hinnan.

t. Miro`,
    attachments: [{ name: '0093.pdf' }],
  },
  {
    name: 'hautausurakoitsija, lasku omaiselle, hienotunteinen',
    subject: 'Lasku 2026/311',
    body: `Hyvä Marjatta,

kiitos, että saimme hoitaa Einon viimeisen matkan. Tilaisuus oli kaunis ja lapsenlapsen runo jäi meille kaikille mieleen.

Lasku 2026/311 on liitteenä, ja sen summa on 2 460,00 euroa. Siihen on eritelty arkku, kuljetus ja kukat sen mukaan, mitä sovimme 9.11. Eräpäivä on perjantai 18.12.2026. Laskun voi antaa suoraan kuolinpesän hoitajalle, ja maksutiedot ovat laskulla.

Surunvalittelut koko perheelle
Hautauspalvelu Kaste`,
    attachments: [{ name: 'lasku-2026-311.pdf' }],
  },
  {
    name: 'partiolippukunnan vuokraaja, lasku tilasta',
    subject: 'Lasku 19, leirikeskus 13.–15.11.',
    body: `Hei,

kiitos siististä loppusiivouksesta, saunakin oli kunnossa. Pieneen vasaraan jäi teidän nimilappu, sen saa hakea.

Lasku 19 viikonlopun vuokrasta on 390,00 €, eli sama hinta kuin varausvahvistuksessa. Eräpäivä on ma 7.12.2026, tili FI61 1572 3030 1480 50, viite 19004.

Ilmoittakaa keväällä jo tammikuussa, jos haluatte huhtikuun viikonlopun.

Leirikeskus Haukkalahti
Pertti`,
  },
  {
    name: 'kirjailija, esiintymispalkkio kirjastolle',
    subject: 'Lasku 6/2026, kirjailijavierailu 20.11.',
    body: `Hei Kirsi,

oli mukava illassa, ja varsinkin takarivin rouvan kysymys kirkonkellosta jäi mieleen. Signeerasin vielä kaksi kirjaa hyllyyn.

Vierailusta sovittiin palkkio 450,00 € ja matkat 38,00 €, joten lasku 6/2026 on 488,00 €. Lähetin sen kunnan verkkolaskuosoitteeseen tänään. Eräpäivä on keskiviikko 16.12.2026.

Terveisin
Hannele Kotro`,
  },
  {
    name: 'verhoilija, tarkistettu tarjous, avoin syy',
    subject: 'Tarkistettu tarjous 33B, nojatuolit',
    body: `Hei Birgitta,

purin tuolin pohjan auki, ja jouset ovat toisesta tuolista poikki. Lähetän siksi tarkistetun tarjouksen ennen kuin jatkan.

Alkuperäinen tarjous oli 820,00 €. Uudet jouset ja kiinnitys maksavat 145,00 €, joten uusi hinta on 965,00 € sis. alv. Jos haluat jättää jouset vaihtamatta, teen työn alkuperäisellä hinnalla, mutta toinen tuoli jää pehmeämmäksi.

Kerro kumman valitset, niin sovitaan aika. Kuva jousista on liitteenä.

Terveisin
Pirkko Saari`,
    attachments: [{ name: 'jouset.jpg' }],
  },
  {
    name: 'kuvataiteilija, lasku galleristille, lyhyt',
    subject: 'Lasku 14 (Iltatuuli)',
    body: `Hei Camilla,

Iltatuuli on pakattu ja lähetti tulee huomenna. Kehys on pähkinää, niin kuin ostaja toivoi.

Lasku 14, 1 900,00 €, on liitteenä. Maksun voi laittaa tilille FI51 8000 1292 9656 14 viimeistään 15.12.2026, viite 14009.

Näyttelyn avajaisiin tulen Tukholmasta yöjunalla.

Noomi`,
    attachments: [{ name: 'lasku_14.pdf' }],
  },
  {
    name: 'koiratrimmaaja, ensimmäinen muistutus tutulle',
    subject: 'Lasku 205 taisi unohtua',
    body: `Moi Satu,

Hilla oli mukavin villakoira tänä syksynä, se nukahti foonatessa. Laskun 205 (72,00 €) eräpäivä oli 20.11., mutta en löydä maksua tiliotteelta. Laitan laskun vielä uudestaan liitteeksi.

Tili FI28 4055 0057 5664 46, viite 20501. Sopiiko, että maksat sen tiistaihin 1.12. mennessä?

Kynnet kannattaa katsoa kuuden viikon päästä.

Terkuin Mira`,
    attachments: [{ name: 'lasku205.pdf' }],
  },
  {
    name: 'rakennesuunnittelija, osalasku yritykselle',
    subject: 'Lasku 26-077, suunnittelun toinen osa',
    body: `Hei Tero,

kattoristikoiden laskelmat on hyväksytty rakennusvalvonnassa 23.11., joten lähetän suunnittelun toisen laskun. Sopimuksen mukaan se on 40 % kokonaishinnasta 12 000,00 €, eli 4 800,00 € ilman arvonlisäveroa. Alv 25,5 % on 1 224,00 € ja maksettavaa yhteensä 6 024,00 €.

Lasku 26-077 lähtee verkkolaskuna tänään, ja eräpäivä on perjantai 18.12.2026. Piirustukset löytyvät projektikansiosta.

Heti keskiviikon palaverin jälkeen päivitän vielä liitosdetaljin numero 7.

Terveisin
DI Henna Virtala`,
  },
  {
    name: 'kielenhuoltaja, tarjous opinnäytteestä opiskelijalle',
    subject: 'Tarjous gradun kielentarkistuksesta',
    body: `Hei Ayse,

kiitos näytteestä. Teksti on hyvää ja lukuja on helppo seurata, korjattavaa on lähinnä pilkuissa ja sanajärjestyksessä.

Tarkistus maksaa 3,20 € sivulta, ja sivuja on 84, joten hinta on 268,80 €. Hinta ei muutu, jos sivumäärä pysyy alle 90:n. Saat tekstin takaisin viikossa siitä, kun lähetät sen.

Tarjous on voimassa jouluaattoon 24.12.2026 asti.

Terveisin
Tiina Lounela`,
  },
  {
    name: 'mökkitalkkari, vuosilasku, murretta',
    subject: 'Lasku 12, mökin talvivahti',
    body: `Terve vuan Matti,

kävin mökillä maanantaina, katto on kuiva ja hiiriä ei näy. Liiteriin tuli orava, mutta annoin sen olla kun se oli siinä ennen minua.

Talvivahti marras-maaliskuulta on 150,00 €, niin kuin viime vuonnakin. Lasku 12 on liitteessä. Pistä se 12.12.2026 mennessä tilille FI66 4230 0039 4758 05, viite 12001.

Soita jos tuut jouluks, niin kolloon tien auki.

Olavi`,
    attachments: [{ name: 'lasku12.pdf' }],
  },
  {
    name: 'ravitsemusterapeutti, lasku yritykselle, muodollinen',
    subject: 'Lasku 2026-029, luento 12.11.2026',
    body: `Hyvä Johanna Kettula,

kiitos kutsusta puhua henkilöstöpäivänne aamussa. Kysymyksiä tuli yli ajan, mikä on luennoijalle paras palaute.

Lasku 2026-029, 600,00 euroa sisältäen arvonlisäveron, on tämän viestin liitteenä. Eräpäivä on maanantai 14.12.2026, ja maksutiedot ovat laskun alareunassa. Luentokalvot saa jakaa talon sisällä.

Ystävällisin terveisin
Maria Sundqvist
laillistettu ravitsemusterapeutti`,
    attachments: [{ name: 'lasku-2026-029.pdf' }, { name: 'kalvot.pdf' }],
  },
  {
    name: 'pyöräkorjaaja, lasku lähettifirmalle',
    subject: 'Lasku 866, marraskuun huollot',
    body: `Moi,

tässä marraskuun huollot: seitsemän ketjunvaihtoa à 35,00 € = 245,00 € ja kolme jarrusäätöä à 20,00 € = 60,00 €. Yhteensä 305,00 € sis. alv, lasku 866.

Eräpäivä on 9.12.2026, tili FI85 3130 1094 2947 53, viite 86600.

Pyörässä 14 on runko haljennut emäputken kohdalta, älkää ajako sillä. Se seisoo täällä punainen lappu sarvissa.

Jani`,
  },
  {
    name: 'lakimies, lasku sovittelusta, lämmin',
    subject: 'Lasku 2026-203, perintöasian sovittelu',
    body: `Hei Ritva,

olen iloinen, että sisarusten kesken päästiin yhteisymmärrykseen ilman riitaa tuomioistuimessa. Allekirjoitettu sopimus on postissa teille kaikille.

Lasku 2026-203 on liitteenä. Neljä tuntia à 180,00 € on 720,00 €, ja hintaan sisältyy arvonlisävero. Eräpäivä on perjantai 11.12.2026, tili FI33 6601 0056 0031 89 ja viite 20262035.

Sopimuksen alkuperäinen kappale kannattaa säilyttää pankin tallelokerossa.

Terveisin
Outi Hellman`,
    attachments: [{ name: 'Lasku 2026-203.pdf' }],
  },
  {
    name: 'DJ, keikkalasku, puhekieli mutta kaikki tiedot',
    subject: 'lasku 31 / lauantain keikka',
    body: `moikka Iiris!

oli kyl hyvä meno, varsinki ku mummot tuli lattialle Kirkan aikana. soittolistan laitoin sulle whatsappiin.

lasku 31 on liitteenä, 480 € niinku puhuttiin. laita se viimeistään pe 4.12.2026 tilille FI35 7130 3031 4614 47, viite 31008.

jos joku löys mustan kuulokekotelon nii se on mun.

Late`,
    attachments: [{ name: 'lasku31.pdf' }],
  },
  {
    name: 'lasku Virosta, suomi toisena kielenä',
    subject: 'Lasku 26-118 ikkunad',
    body: `Tere Tuija,

ikkunat on paikalla, kahdeksan kappaletta, ja vaahto on kuivanut. Yksi kahva oli naarmulla, uusi tulee postilla minun kustannuksella.

Lasku 26-118 on liitteenä, yhteensä 3 760,00 €, sama kuin tarjouksessa. Viimeinen maksupäivä on perjantai 11.12.2026. Saaja Aknamees OÜ, tili EE93 2222 1794 2410 2590.

Kiitos kahvista ja pullasta, miehet tykkäsivät!

Meelis Kask`,
    attachments: [{ name: 'lasku_26-118.pdf' }],
  },
  {
    name: 'ruotsalainen yhteistyökumppani, suomenkielinen lasku',
    subject: 'Lasku 5521, messuosaston rakennus',
    body: `Hei Riikka,

kiitos hyvistä messuista, osasto purettiin eilen ja roll-upit ovat laatikossa numero kolme.

Lasku 5521 on liitteenä. Sovittu hinta on 18 400 Ruotsin kruunua, ja eräpäivä on 16.12.2026. Maksu tulee tilille SE08 8000 0008 3303 2371 6834, BIC SWEDSESS, viestiksi riittää laskun numero.

Verhojen vuokraus sisältyi hintaan, siitä ei tule erillistä laskua.

Terveisin Göteborgista
Pia Holmgren`,
    attachments: [{ name: 'faktura_5521.pdf' }],
  },
  {
    name: 'kuorma-autoilija, lasku muutosta, asiallinen ja lyhyt',
    subject: 'Lasku 731 muutto Lahti–Kuopio',
    body: `Hei,

muutto ajettiin 21.11. ja kaikki tuli ehjänä perille, kaappikellokin käy.

Lasku 731, 890,00 € sis. alv, kiinteä hinta tarjouksen mukaan. Eräpäivä 7.12.2026. Tili FI41 3939 0095 5442 92, viite 73105.

Lainahuovat haen kun ajan seuraavan kerran ohi.

Kuljetus Hyvönen`,
  },
  {
    name: 'laulupedagogi, muistutus, joustava',
    subject: 'Muistutus: lasku 2026-44, laulutunnit',
    body: `Hei Kaisu,

kuorolaisesi lauloivat pyhäinpäivänä hienosti, sopraanojen pianissimo oli kuin lunta.

Laskun 2026-44 eräpäivä oli 12.11., ja maksua ei ole vielä tullut. Summa on 225,00 €. Onko lasku ehkä mennyt väärään osoitteeseen? Laitoin sen nyt uudestaan liitteeksi. Jos maksat sen viimeistään pe 4.12.2026 tilille FI82 4780 1058 3309 41 viitteellä 2026448, asia on kunnossa.

Jos jokin laskussa on epäselvää, soita, niin käydään se läpi.

Terveisin
Dora Lindroos`,
    attachments: [{ name: 'lasku-2026-44.pdf' }],
  },
  {
    name: 'psykologi, lasku lausunnosta kunnalle',
    subject: 'Lasku 119, lausunto',
    body: `Hei,

lausunto toimitettiin salattuna 19.11.2026 perheneuvolaan. Lasku 119 siitä on 640,00 €. Terveydenhuollon palvelu on arvonlisäveroton.

Lasku on lähetetty verkkolaskuna osoitteeseen, jonka saimme teiltä, ja eräpäivä on torstai 17.12.2026. Tilausnumeroksi merkitsin 4500123, niin kuin pyysitte.

Ystävällisin terveisin
Psykologi Jaana Wuori`,
  },
  {
    name: 'marjatilan emäntä, lasku leipomolle',
    subject: 'Mustikat, lasku 65',
    body: `Hei Kaija,

pakastemustikat, 40 kiloa, lähti tänään kylmäautossa ja ovat teillä huomenna aamupäivällä. Hinta oli 7,50 €/kg, eli yhteensä 300,00 €.

Lasku 65 on liitteenä. Eräpäivä on pe 11.12.2026, tilinumero FI02 5000 0112 2943 75 ja viite 65003.

Puolukkaa jäi tänä vuonna vähemmän, kun halla vei kukat. Kerro ajoissa, jos haluat varata.

Terveisin
Elsa Tervo`,
    attachments: [{ name: 'lasku65.pdf' }],
  },
  {
    name: 'sukellusyrittäjä, lasku satamalle pohjatarkastuksesta',
    subject: 'Lasku 2026-31 laiturin tarkastus',
    body: `Hei Pasi,

laituri tarkastettiin sunnuntaina ja kolme ponttia tarvitsee hitsausta. Video ja raportti ovat liitteenä.

Lasku 2026-31, 1 450,00 € + alv 25,5 % 369,75 €, yhteensä 1 819,75 €. Eräpäivä on 14.12.2026. Maksutiedot: FI10 5741 0595 9670 46, viite 2026312.

Vesi oli neljä astetta ja näkyvyys puoli metriä, joten kuvat ovat vähän vihreitä.

Sukelluspalvelu Nieminen`,
    attachments: [{ name: 'lasku_2026-31.pdf' }, { name: 'raportti.pdf' }],
  },
  {
    name: 'tanssikoulun omistaja, toistuva lasku vanhemmille',
    subject: 'Kevätkauden lasku 1408',
    body: `Hyvät vanhemmat,

joulunäytös on lauantaina 12.12. klo 15, ja esiintyjät tulevat tuntia aiemmin. Tossut ja hiuslenkit mukaan.

Kevätkauden lasku 1408 on liitteenä. Kausimaksu on 215,00 € ja sisarusalennus on jo vähennetty niiltä, joita se koskee. Eräpäivä on perjantai 8.1.2027, tili FI90 1129 3059 8400 80, viite 140805. Jos haluatte maksaa kahdessa erässä, vastatkaa tähän viestiin.

Tammikuussa alkaa uusi alkeisryhmä, lukujärjestys on verkkosivuilla.

Terveisin
Tanssikoulu Piruetti`,
    attachments: [{ name: 'lasku1408.pdf' }],
  },
  {
    name: 'metallipaja, lasku muutetusta tilauksesta',
    subject: 'Lasku 9902, portti ja kaide',
    body: `Terve Ismo,

portti on sinkitty ja valmis noudettavaksi. Kaide tehtiin puoli metriä pidempänä, kuten sovimme puhelimessa 16.11. Siitä tuli 90,00 € lisää, kuten silloin sovittiin.

Lasku 9902: portti 1 100,00 €, kaide 440,00 €, pidennys 90,00 €, yhteensä 1 630,00 € sis. alv. Eräpäivä 11.12.2026, tili FI88 1572 3011 4656 55, viite 990204.

Tuo lava mukaan, portti painaa 140 kiloa.

Paja-Lasse`,
    attachments: [{ name: 'lasku9902.pdf' }],
  },
  {
    name: 'vuokramökin emäntä, ensimmäinen lasku, lämmin',
    subject: 'Lasku 27, viikko 52',
    body: `Hei Laura,

ihana että tulette juuri meille jouluksi! Joulukuusi on jo valittu rannasta.

Lasku 27 on 680,00 €, ja siinä on mukana liinavaatteet. Varaus on teidän, kun maksu on tilillä 4.12.2026. Tili FI47 8000 1296 7035 81, viite 27009. Ellei aika sovi, soita, niin keksitään toinen.

Pulkkia löytyy liiteristä kolme. Saunapuut on hintaan laskettu.

Jouluisin terveisin
Tuula ja Erkki`,
  },
  {
    name: 'ilmastointiasentaja, tarjous huollosta, selkeä hinnoittelu',
    subject: 'Tarjous 210, ilmalämpöpumpun huolto',
    body: `Hei Mari,

pumppu on vuoden 2017 mallia, joten huolto kannattaa tehdä ennen pakkasia.

Huolto maksaa 165,00 € ja ajo 25,00 €, yhteensä 190,00 € sis. alv. Jos kylmäainetta pitää lisätä, kerron siitä paikan päällä ja työ jatkuu vain, jos sanot kyllä. Lisäys maksaa 80,00 €.

Sopivia aikoja ovat ti 1.12. klo 10 ja to 3.12. klo 13. Tarjous on voimassa 11.12.2026 asti.

Kylmä-Salo Oy
Ari`,
  },
  {
    name: 'museopedagogi, lasku työpajasta päiväkodille',
    subject: 'Lasku 58, savityöpaja',
    body: `Hei Minttu,

lapset muovailivat 14 pöllöä ja yhden krokotiilin. Ne on poltettu ja odottavat hakijaa museon kassalla, ei ole kiirettä.

Lasku 58 on 180,00 €, eräpäivä keskiviikko 9.12.2026. Maksu onnistuu tilille FI81 4055 0058 6899 16, viite 58007. Lasku on liitteenä, ja materiaalit sisältyvät hintaan.

Kiitos, että tulitte bussilla ajoissa, vaikka satoi räntää.

Terveisin
Lotta`,
    attachments: [{ name: 'lasku-58.pdf' }],
  },
  {
    name: 'hyllykalusteiden myyjä, maksu sovittu kahdessa erässä',
    subject: 'Lasku 3120 kahdessa erässä',
    body: `Hei Rauni,

kiitos soitosta, oli hyvä että kerroit tilanteesta ajoissa. Jaetaan lasku 3120 (1 600,00 €) niin kuin puhuimme:

800,00 € viimeistään ti 15.12.2026
800,00 € viimeistään pe 15.1.2027

Tili on sama molemmissa, FI29 4230 0013 9093 08, ja viite 312002. Korkoa en lisää.

Ne puuttuvat hyllynkannattimet löytyivät pakettiauton lattialta, postitan ne huomenna.

Terveisin
Börje Nylund`,
  },
  {
    name: 'kotisiivooja, maahanmuuttaja, yksinkertainen suomi',
    subject: 'Lasku 15 siivous',
    body: `Hei Kaarina,

siivous on tehty, kaksi kertaa marraskuussa. Ikkuna keittiössä ei mene kiinni hyvin, katso sitä.

Lasku 15: 2 kertaa x 60 € = 120 €. Maksupäivä on 10.12.2026. Tili: FI09 3130 1095 0527 21. Viite: 15008.

Ensi kerta on 8.12. klo 9. Avain on minulla.

Kiitos paljon!
Thuy`,
  },
  {
    name: 'tilitoimisto, kuukausilasku, siisti yleiskieli',
    subject: 'Lasku 40915, kirjanpito marraskuu',
    body: `Hei Esko,

marraskuun kirjanpito on valmis ja alv-ilmoitus lähetetty. Vero maksetaan 12.1.2027 mennessä, ja sen tiedot näet OmaVerosta.

Lasku 40915 on liitteenä. Kuukausimaksu on 165,00 € + alv 25,5 % 42,08 €, yhteensä 207,08 €. Eräpäivä on maanantai 14.12.2026, tilinumero FI73 6601 0050 8604 02, viite 409151.

Puuttuva bensakuitti 6.11. kannattaa etsiä autosta, käsijarrun vierestä niitä yleensä löytyy.

Ystävällisin terveisin
Virpi Manner`,
    attachments: [{ name: 'lasku40915.pdf' }],
  },
]
