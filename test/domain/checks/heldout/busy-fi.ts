/** Finnish mails by a fifth, of whom the checks knew nothing. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber, 58, Lahti, fed up, late reminder',
    subject: 'Lasku 2231, lämminvesivaraaja',
    body: `Terve Jukka,

kävin syyskuussa vaihtamassa teille lämminvesivaraajan, ja siitä lähti lasku 2231, summa 1 486,00 €. Maksua ei oo näkynyt. Vesi kyllä kelpaa mutta raha ei liiku. Oon soittanut kahdesti ja molemmilla kerroilla lupasit hoitaa. Mulla on kaks poikaa palkkalistoilla, eikä ne elä sun lupauksilla.

Jos varaajassa ois ollu jotain vikaa, niin siitä ois voinu sanoo, tuun kyllä katsomaan. Nyt rahat tilille ja äkkiä.

Tili FI13 5290 0240 0817 35
Viite 2 23104

Rauno Lehtimäki
Putki-Lehtimäki Oy
p. 040 555 0182`,
    known: [],
    unseen: [
      ['tone', 'molemmilla kerroilla lupasit hoitaa'],
      ['tone', 'Vesi kyllä kelpaa mutta raha ei liiku'],
      ['tone', 'eikä ne elä sun lupauksilla'],
      ['tone', 'Nyt rahat tilille ja äkkiä'],
      ['dueDate', 'tilille ja äkkiä'],
    ],
  },
  {
    name: 'environmental surveyor, former civil servant, first invoice to a housing company',
    subject: 'Lasku 2026-118 / As Oy Koivurinne',
    body: `Hyvä isännöitsijä,

viitaten elokuussa antamaamme tarjoukseen saatamme tiedoksenne, että asunto-osakeyhtiössä toteutettujen haitta-ainekartoitustoimenpiteiden johdosta on nyt laadittu lasku. Laskun numero on 2026-118 ja summa 3 280,00 euroa (sis. alv 25,5 %).

Maksu pyydetään suorittamaan tilille FI12 1745 3000 7192 88 viimeistään 9.12.2026 käyttäen viitettä 202 61188.

Näytteiden tulokset lähetin Teille 12.11.2026. Laskun sisältöön mahdollisesti kohdistuvat huomautukset on saatettava allekirjoittaneen tietoon kirjallisesti.

Kiitämme yhteistyöstä.

Marja-Leena Tuovinen
Ympäristöselvitys Tuovinen Oy`,
    attachments: [{ name: 'lasku_2026-118.pdf' }],
    known: [
      ['jargon', 'viitaten elokuussa antamaamme tarjoukseen'],
      ['jargon', 'saatamme tiedoksenne'],
      ['jargon', 'Maksu pyydetään suorittamaan'],
      ['jargon', 'saatettava allekirjoittaneen tietoon'],
    ],
    unseen: [
      ['jargon', 'toteutettujen haitta-ainekartoitustoimenpiteiden johdosta'],
      ['jargon', 'Laskun sisältöön mahdollisesti kohdistuvat huomautukset'],
    ],
  },
  {
    name: 'illustrator, 27, Tampere, over-apologising, second mail',
    subject: 'Se kansikuvan lasku (47)',
    body: `Moikka Hannele!

Anteeksi kauheasti että vaivaan taas!! Mua ihan hävettää edes kirjoittaa tästä rahasta, mutta huomasin että lasku 47 kansikuvasta (620 €) ei oo vielä tullut tilille. Mä varmaan laitoin sen väärään osoitteeseen tai jotain, oon ihan toivoton näissä.

Ei siis mitään stressiä! Maksat sitten kun rahatilanne antaa periksi, kyllä mä täällä makaronilla pärjään.

Tilinumero on FI73 5062 0320 3664 08 ja viitteeksi 10 00478. Kirjan kansi on muuten painossa, näin vedoksen ja siniset on just niin syvät kuin toivottiin.

Kiitos ja kauniita pakkaspäiviä!

Aino Rautava
kuvitus ja piirtely`,
    known: [['tone', 'Anteeksi kauheasti että vaivaan taas']],
    unseen: [
      ['tone', 'Mua ihan hävettää edes kirjoittaa tästä rahasta'],
      ['tone', 'oon ihan toivoton näissä'],
      ['tone', 'kyllä mä täällä makaronilla pärjään'],
      ['dueDate', 'sitten kun rahatilanne antaa periksi'],
    ],
  },
  {
    name: 'carpenter, Närpiö, Swedish-speaking, summer cottage terrace, first invoice',
    subject: 'Lasku terassista, nro 88',
    body: `Hei Markku ja Tuula,

terassi on nyt valmis ja portaat myös, niin kuin sovimme puhelimessa. Lauta oli vähän märkää kun se tuli sahalta, joten raot kasvavat kesällä pari milliä, se on ihan normaalia.

Lasku numero 88 on 4 150,00 euroa ja se on tämän viestin mukana. Se maksetaan kahden viikon sisällä. Tili on FI70 4055 0010 0442 26 ja viite 88006. Viimeksi Helsingin herrat antoivat minun odottaa puoli vuotta, joten sanon teille jo etukäteen että minä en ole pankki.

Kiitos kahvista ja pullasta, ne olivat hyviä!

Terveisin
Kaj Söderholm
Söderholms Snickeri`,
    attachments: [{ name: 'Faktura-lasku 88.pdf' }],
    known: [
      ['dueDate', 'kahden viikon sisällä'],
      ['tone', 'minä en ole pankki'],
    ],
    unseen: [['tone', 'Helsingin herrat antoivat minun odottaa puoli vuotta']],
  },
  {
    name: 'electrician, old template from 2009',
    subject: 'Lasku 10447 Sähkö-Nieminen Tmi',
    body: `Hyvä asiakas,

tässä lasku 10447 sähkökeskuksen uusimisesta, kohde Rantatie 6.

Laskun summa: 2 310,40 €
Maksuehto: 14 pv netto
Viivästyskorko: korkolain mukaan
Huomautusaika: 8 pv
Tili: FI60 5710 0420 1193 72
Viite: 10 44780

Asennettu materiaali säilyy omistuksessamme, kunnes kauppahinta on kokonaisuudessaan suoritettu. Käyttöönottopöytäkirjaa ei luovuteta, ennen kuin raha on nähty.

Keskuksen kansi on lukossa ja avain jäi eteisen naulaan. Jos vikavirtasuoja laukeaa, soita, neuvon mielelläni.

Kiitos tilauksesta!

Pertti Nieminen
Sähkö-Nieminen Tmi`,
    attachments: [{ name: '10447.pdf' }],
    known: [
      ['dueDate', '14 pv netto'],
      ['jargon', 'Maksuehto: 14 pv netto'],
      ['jargon', 'Viivästyskorko: korkolain mukaan'],
      ['jargon', 'Huomautusaika: 8 pv'],
      ['jargon', 'säilyy omistuksessamme, kunnes kauppahinta'],
    ],
    unseen: [['tone', 'ei luovuteta, ennen kuin raha on nähty']],
  },
  {
    name: 'translator, 61, dry and sarcastic, to a publisher, third mail',
    subject: 'Lasku 2026/19, käännöspalkkio',
    body: `Hyvä Antti Palosaari,

laskuni 2026/19 (5 400,00 €) lienee eksynyt samaan kuiluun kuin kolme edellistä viestiäni. Olen kääntänyt teille kuusisataasivuisen romaanin viidessä kuukaudessa, joten uskon, että yhden tilisiirron pitäisi onnistua kustantamolta vähemmässäkin ajassa.

Onko talossa vielä joku, joka osaa lukea? Riittää, että palkkio näkyy tililläni ennen kuin kirja päätyy alennuslaariin.

Tilinumero: FI59 1018 3500 7715 08
Viite: 20 26192

Oikovedokset palautan perjantaina 4.12., kuten sovimme. Luvussa 14 on yksi kohta, josta haluaisin vielä kysyä toimittajalta.

Terveisin
Pirkko Aalto-Setälä`,
    known: [],
    unseen: [
      ['tone', 'eksynyt samaan kuiluun kuin kolme edellistä viestiäni'],
      ['tone', 'yhden tilisiirron pitäisi onnistua kustantamolta vähemmässäkin ajassa'],
      ['tone', 'Onko talossa vielä joku, joka osaa lukea'],
      ['dueDate', 'ennen kuin kirja päätyy alennuslaariin'],
    ],
  },
  {
    name: 'cleaner from Estonia, second language, reminder',
    subject: 'Siivous lokakuu lasku 31',
    body: `Hei Sanna,

minä kirjoitan sinulle laskusta 31, lokakuun siivous, neljä kertaa, yhteensä 380 euroa. En ole saanut raha vielä. Ehkä sinä unohdit, ehkä sinä et halua maksaa, minä en tiedä. Minun pitää maksaa vuokra ja lapselle talvikengät, ja nyt minulla ei ole millä ostaa.

Pyydän maksa ensi viikolla. Tili FI57 3131 3011 9024 67, viite 31 00266.

Torstaina tulen taas kello yhdeksän. Keittiön hana tippuu vähän, sano miehelle, että hän katsoo.

Hyvää viikkoa!
Kadri Tamm
Kadrin Kotisiivous`,
    known: [['dueDate', 'maksa ensi viikolla']],
    unseen: [
      ['tone', 'ehkä sinä et halua maksaa'],
      ['tone', 'lapselle talvikengät, ja nyt minulla ei ole millä ostaa'],
    ],
  },
  {
    name: 'machine rental office, final notice, cold',
    subject: 'VIIMEINEN MAKSUKEHOTUS, lasku 77120',
    body: `Hei,

laskunne 77120 on erääntynyt 21.10.2026. Avoinna oleva pääoma on 1 975,60 euroa, minkä lisäksi perimme muistutuskulut 5 euroa.

Mikäli suoritusta ei ole tilillämme 4.12.2026, siirrämme saatavan perintätoimiston hoidettavaksi ilman eri ilmoitusta. Samalla konevuokraamomme ovi sulkeutuu teiltä, ja kerromme syyn muillekin alueen vuokraajille.

Selityksiä emme enää ota vastaan.

Tilinumero: FI41 5541 2802 2031 67
Viite: 77 12032

Henkilönostin KL-4 on edelleen työmaallanne Hakunilassa, ja nouto on sovittu keskiviikoksi 2.12.2026 kello 7.

Timo Kettunen
Etelän Konevuokra Oy`,
    known: [
      ['tone', 'VIIMEINEN MAKSUKEHOTUS'],
      ['jargon', 'laskunne 77120 on erääntynyt'],
      ['jargon', 'Avoinna oleva pääoma'],
      ['jargon', 'Mikäli suoritusta ei ole'],
      ['jargon', 'perimme muistutuskulut'],
      ['tone', 'siirrämme saatavan perintätoimiston hoidettavaksi'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [
      ['tone', 'konevuokraamomme ovi sulkeutuu teiltä'],
      ['tone', 'kerromme syyn muillekin alueen vuokraajille'],
      ['tone', 'Selityksiä emme enää ota vastaan'],
    ],
  },
  {
    name: 'wedding photographer, sweet and vague, first invoice',
    subject: 'Hääkuvat ja lasku 2026-63',
    body: `Ihanat Iida ja Topi!

Kuvat on nyt käsitelty, 412 kappaletta, ja linkki galleriaan tulee teille tänään erikseen. Isoisän tanssi on mun suosikki, itketti vielä koneellakin.

Lasku 2026-63 on liitteenä, loppusumma 1 150 €. Sen voi hoitaa sitten, kun olette toipuneet häämatkasta ja arki taas rullaa. Tili FI51 2001 1800 6153 49, viite 20 26639.

Albumin laitan painoon, kun maksu on perillä. Olishan se vähän kiusallista, jos anoppi selaisi jouluna albumia, jota kukaan ei ole maksanut ;)

Kiitos, että sain olla mukana teidän päivässä!

Halauksin
Emmi Korpela
Valokuvaamo Lempi`,
    attachments: [{ name: 'lasku-2026-63-korpela.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'kun olette toipuneet häämatkasta ja arki taas rullaa'],
      ['tone', 'jos anoppi selaisi jouluna albumia, jota kukaan ei ole maksanut'],
    ],
  },
  {
    name: 'IT contractor, Espoo, half English',
    subject: 'Lasku INV-0093 / marraskuun sprintit',
    body: `Moro Ville,

tässä INV-0093, 11 200,00 € + alv 25,5 %, eli yhteensä 14 056,00 €. Laskutus on T&M-pohjainen ja kattaa backlogin deliverablet sprinteistä 21 ja 22, burn rate pysyi capin alla.

Terms on net 30, mutta ois jees jos saisitte sen läpi ennen teidän Q4-klousausta. Pistin PO:n riville 2, ettei AP bounceta sitä takas niinku viimeksi.

IBAN FI13 5290 0240 0817 35
Viite 93004

Kirjautumisbugi korjattiin maanantaina ja julkaistiin samana iltana, lokeissa ei näy enää virheitä. Kiitos hyvästä porukasta!

Joonas Hyytiä
Hyytiä Software Oy`,
    attachments: [{ name: 'INV-0093.pdf' }],
    known: [['dueDate', 'Terms on net 30']],
    unseen: [
      ['jargon', 'T&M-pohjainen ja kattaa backlogin deliverablet'],
      ['jargon', 'burn rate pysyi capin alla'],
      ['dueDate', 'ennen teidän Q4-klousausta'],
      ['jargon', 'Pistin PO:n riville 2, ettei AP bounceta sitä takas'],
    ],
  },
  {
    name: 'farrier, Savo, dialect, reminder',
    subject: 'Kengitykset, lasku 214',
    body: `No terve Leena,

se syksyn kengityslasku, numero 214, 2 hevosta ja yhteensä 270 euroo, on täällä vielä ilman maksua. Tuo tamma on kyllä teillä talon fiksuin, sille kun annat laskun niin se varmaan tietäs mitä sillä tehhään.

Sen voit maksaa, kunhan lumet on pysyvästi maassa. Tili FI12 1745 3000 7192 88, viite 2 14029.

Ruunalla oli vasemmassa takasessa vähän halkeamaa, pijä silmällä. Seuraava kerta on 15.12. kello 10, pistä hevoset sissään valmiiks niin ei tarvi juosta pitkin peltoja.

Kiitoksia ja pärjäilkee!

Veikko Pirskanen
Kengityspalvelu Pirskanen`,
    known: [],
    unseen: [
      ['tone', 'Tuo tamma on kyllä teillä talon fiksuin'],
      ['tone', 'se varmaan tietäs mitä sillä tehhään'],
      ['dueDate', 'kunhan lumet on pysyvästi maassa'],
    ],
  },
  {
    name: 'accounting firm, ledger language, reminder',
    subject: 'Avoimet erät, asiakas 3309',
    body: `Hei Kimmo,

reskontramme mukaan teillä on avoimia eriä seuraavasti: lasku 26-0417, 744,00 €. Tilitapahtumia täsmäytettäessä kyseistä suoritusta ei pystytty kohdistamaan, koska viitetieto poikkesi aineistossa.

Pyydämme selvittämään asian ja maksamaan summan viimeistään maanantaina 7.12.2026 tilille FI73 5062 0320 3664 08 viitteellä 26 04174. Jos olet jo maksanut, lähetä kuitti niin etsin maksun täältä.

Tilinpäätöksen papereista vielä: tarvitsen inventaariolistan ja ajopäiväkirjan tammikuussa. Niiden kanssa ei ole vielä kiirettä.

Kiitos avusta!

Terveisin
Satu Väyrynen
Tilitoimisto Selkeä Sarake Oy`,
    known: [
      ['jargon', 'Avoimet erät'],
      ['jargon', 'reskontramme mukaan'],
      ['jargon', 'avoimia eriä'],
      ['jargon', 'suoritusta ei pystytty kohdistamaan'],
    ],
    unseen: [
      ['jargon', 'Tilitapahtumia täsmäytettäessä'],
      ['jargon', 'viitetieto poikkesi aineistossa'],
    ],
  },
  {
    name: 'renovation entrepreneur, angry at half past ten in the evening',
    subject: 'NYT RIITTÄÄ, lasku 509',
    body: `Juha,

kirjoitan tämän viimeisen kerran. Keittiö on ollut teillä käytössä seitsemän viikkoa, ja lasku 509, 6 870 €, on MAKSAMATTA!!! Joka kerta uusi tarina. Ensin vaimo oli kipeä, sitten pankki jumissa, mitä seuraavaksi, söikö koira pankkikortin?

Jos rahaa ei ole tilillä aamulla kun avaan koneen, tulen pakun kanssa ja ruuvaan ovet irti. Usko pois, mulla on akkuporakone jo latauksessa.

FI70 4055 0010 0442 26, viite 50908

Tiskikoneen takuukortti on muuten ylälaatikossa.

Sami Kokkonen
Remppa-Kokkonen`,
    known: [
      ['tone', 'NYT RIITTÄÄ'],
      ['tone', 'kirjoitan tämän viimeisen kerran'],
    ],
    unseen: [
      ['tone', 'on MAKSAMATTA!!!'],
      ['tone', 'Joka kerta uusi tarina'],
      ['tone', 'söikö koira pankkikortin'],
      ['dueDate', 'aamulla kun avaan koneen'],
      ['tone', 'tulen pakun kanssa ja ruuvaan ovet irti'],
      ['tone', 'mulla on akkuporakone jo latauksessa'],
    ],
  },
  {
    name: 'massage therapist, kind, a date that does not exist',
    subject: 'Lasku 118, hieronnat syksyllä',
    body: `Hei Eeva!

Kiitos syksyn käynneistä, oli mukava kuulla, että niska antaa taas kääntää päätä autossa.

Lähetän nyt laskun 118 neljästä hieronnasta, yhteensä 240,00 euroa. Maksathan sen 31.11.2026 mennessä tilille FI60 5710 0420 1193 72, viite on 1 18002. MobilePaykin käy, numero on 050 555 0147.

Joulun alla on vielä muutama vapaa aika, esimerkiksi tiistaina 15.12. iltapäivällä. Muista se kuminauhajumppa, edes kahdesti viikossa!

Lämpimin terveisin
Raili Hokkanen
Hieronta Hokkanen`,
    attachments: [{ name: 'lasku118.pdf' }],
    known: [],
    unseen: [['dueDate', '31.11.2026 mennessä']],
  },
  {
    name: 'British designer in Helsinki, learnt Finnish, second reminder',
    subject: 'Lasku 2026-07, logo',
    body: `Hei Kaisa,

toivottavasti sinulla on hyvä viikko! Helsingissä sataa räntää, ja minun pyörä on nyt virallisesti talvilomalla.

Lasku 2026-07 logosta on 1 900,00 euroa, ja viimeinen maksupäivä on 12/10/26. Lähetin sen jo kaksi kertaa, joten alan miettiä, luetko sinä minun sähköpostia ollenkaan. Englannissa me sanomme, että hyvä asiakas maksaa ennen kuin häneltä kysytään.

Tilinumero on FI59 1018 3500 7715 08 ja viitenumero on 20 26079.

Lähetän värikoodit painotalolle heti, kun saan heidän osoitteen.

Kiitos paljon!
Oliver Marsh
Marsh Design`,
    attachments: [{ name: 'Marsh_lasku_2026-07.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'viimeinen maksupäivä on 12/10/26'],
      ['tone', 'alan miettiä, luetko sinä minun sähköpostia ollenkaan'],
      ['tone', 'hyvä asiakas maksaa ennen kuin häneltä kysytään'],
    ],
  },
  {
    name: 'one-man law office, demand to a private client',
    subject: 'Maksukehotus, lasku 2026-204',
    body: `Hyvä herra Lindroos,

allekirjoittanut on hoitanut perunkirjoituksenne ja siihen liittyvän osituksen. Palkkiolaskuni 2026-204, 2 728,00 euroa, on huomautuksista huolimatta edelleen suorittamatta.

Kehotan Teitä maksamaan laskun seitsemän päivän kuluessa tämän viestin saapumisesta tilille FI57 3131 3011 9024 67 viitteellä 202 62048 uhalla, että asia saatetaan käräjäoikeuden ratkaistavaksi. Teidän asemassanne en ottaisi sitä riskiä. Sivistyneiden ihmisten kesken tällaista kirjettä ei tarvitsisi edes kirjoittaa.

Perukirjan jäljennös on postitettu Teille maanantaina 23.11.2026.

Kunnioittaen
Henrik Stjernvall
Asianajotoimisto Stjernvall`,
    known: [
      ['tone', 'Maksukehotus, lasku 2026-204'],
      ['jargon', 'allekirjoittanut on hoitanut'],
      ['tone', 'huomautuksista huolimatta edelleen suorittamatta'],
      ['jargon', 'huolimatta edelleen suorittamatta'],
      ['tone', 'Kehotan Teitä maksamaan'],
      ['dueDate', 'seitsemän päivän kuluessa tämän viestin saapumisesta'],
      ['tone', 'asia saatetaan käräjäoikeuden ratkaistavaksi'],
      ['jargon', 'uhalla, että asia saatetaan'],
    ],
    unseen: [
      ['tone', 'Teidän asemassanne en ottaisi sitä riskiä'],
      ['tone', 'Sivistyneiden ihmisten kesken tällaista kirjettä ei tarvitsisi'],
    ],
  },
  {
    name: 'florist, Kuopio, guilt, funeral flowers',
    subject: 'Muistutus laskusta 1562',
    body: `Hyvä Ritva,

lasku 1562 hautajaiskukista, 340,00 euroa, on meillä vielä ilman maksua. Ymmärrän, että syksy on ollut teille raskas, mutta raskasta on täällä tiskin takanakin. Yhden hengen kaupassa 340 euroa ratkaisee, palaako valo joulukuussa.

Pyydän, että maksat mahdollisimman pian. Muuten joudun miettimään, kenelle uskallan jatkossa sitoa kukkia ennen maksua.

Tili: FI41 5541 2802 2031 67
Viite: 15 62000

Valkoiset liljat kestivät kuulemma pitkään, se lämmitti mieltä. Kynttiläpäivä on meillä lauantaina 28.11., tervetuloa glögille.

Mirja Huttunen
Kukkakauppa Orvokki`,
    known: [['dueDate', 'maksat mahdollisimman pian']],
    unseen: [
      ['tone', 'raskasta on täällä tiskin takanakin'],
      ['tone', '340 euroa ratkaisee, palaako valo joulukuussa'],
      ['tone', 'kenelle uskallan jatkossa sitoa kukkia ennen maksua'],
    ],
  },
  {
    name: 'snow clearing contractor to a municipality, officialese',
    subject: 'Lasku 6013, talvikunnossapito lokakuu',
    body: `Kunnan tekninen toimi,

lähetämme laskun 6013 lokakuun talvikunnossapidosta. Laskutus perustuu toteutuneisiin kalustotunteihin yksikköhintaluettelon positioiden 3 ja 7 mukaisesti. Edellä mainitun laskun loppusumma on 8 412,75 €.

Maksuaika puitesopimuksen mukainen. Tilinumero FI51 2001 1800 6153 49, viite 60 13101.

Liukkaudentorjunnan hälytysperusteiset lisäsuoritteet eritellään jäljempänä toimitettavassa liitteessä.

Ensimmäinen lumi tuli tänä vuonna jo 9.10., ja koulun pihassa kävimme sinä aamuna kaksi kertaa. Uusi aura on tilattu ja se saapuu joulukuun puolivälissä.

Kiitos hyvästä yhteistyöstä!

Esa Määttä
Koneurakointi Määttä & Pojat`,
    attachments: [{ name: 'lasku_6013.pdf' }],
    known: [
      ['jargon', 'Edellä mainitun laskun'],
      ['dueDate', 'Maksuaika puitesopimuksen mukainen'],
    ],
    unseen: [
      ['jargon', 'toteutuneisiin kalustotunteihin yksikköhintaluettelon positioiden'],
      ['jargon', 'hälytysperusteiset lisäsuoritteet eritellään jäljempänä toimitettavassa liitteessä'],
    ],
  },
  {
    name: 'wedding DJ, 34, offended, Helsinki slang',
    subject: 'Keikkapalkka, lasku 41',
    body: `Moi Janne,

ois kiva tietää mikä tässä nyt mättää. Firman bileet oli 30.10., kaikki veti lattialla kolmeen asti, ja lasku 41 (850 €, sis. kamat ja matkat) on sun pöydällä ties kuinka monetta viikkoa.

Mun mutsi opetti, että jos tilaa niin maksaa. Ilmeisesti teidän johtoryhmässä oli joku muu kasvatus. Hoida homma pois kuleksimasta, mieluiten jo eilen.

Tilille FI13 5290 0240 0817 35, viite 41263.

Se sun toivebiisi jäi muuten soittamatta kun äänentoisto pätki, saat sen ens kerralla.

DJ Late / Lauri Virkkala`,
    known: [['dueDate', 'mieluiten jo eilen']],
    unseen: [
      ['tone', 'ois kiva tietää mikä tässä nyt mättää'],
      ['tone', 'sun pöydällä ties kuinka monetta viikkoa'],
      ['tone', 'jos tilaa niin maksaa'],
      ['tone', 'teidän johtoryhmässä oli joku muu kasvatus'],
      ['tone', 'Hoida homma pois kuleksimasta'],
    ],
  },
  {
    name: 'young web maker, polite, start payment, no clear day',
    subject: 'Verkkosivujen alkumaksu, lasku 12',
    body: `Hei Päivi,

kiitos eilisestä palaverista, siitä jäi tosi hyvä fiilis! Leipomon värit toimivat ruudulla vielä paremmin kuin paperilla.

Kuten tarjouksessa kerroin, puolet hinnasta maksetaan alussa. Lasku 12 on liitteenä, ja summa on 1 240,00 euroa. Toivoisin, että maksu ehtii perille siinä vaiheessa, kun etusivun luonnos on teidän mielestä hyvä. Tilinumero on FI12 1745 3000 7192 88 ja viite 12001.

Luonnoksen lähetän perjantaina 4.12. ja kuvat voit pudottaa suoraan jaettuun kansioon. Korvapuustista otettu lähikuva on ehdoton!

Terveisin
Niko Jauhiainen
Nikon Nettisivut`,
    attachments: [{ name: 'Lasku_12_Nikon_Nettisivut.pdf' }],
    known: [],
    unseen: [['dueDate', 'siinä vaiheessa, kun etusivun luonnos on teidän mielestä hyvä']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'roofer, Seinäjoki, first invoice after a rainy job',
    subject: 'Lasku 3071, katon korjaus',
    body: `Hei Tapio,

saatiin katto kuntoon juuri ennen lumia, vaikka maanantain sade meinasi viedä tikkaatkin mukanaan. Läpivienti piipun juuressa on nyt tiivis, ja vaihdoin samalla neljä haljennutta tiiltä.

Lasku 3071 on liitteenä. Summa on 1 265,00 euroa eli sama kuin kustannusarviossa. Maksathan sen viimeistään keskiviikkona 9.12.2026 tilille FI73 5062 0320 3664 08. Viitenumero on 30 71269.

Jos vintillä näkyy kosteutta suojasään jälkeen, soita vaikka illalla, tulen katsomaan.

Kiitos, että annoit työn meille!

Harri Yli-Kojola
Katto-Kojola Oy, p. 0400 555 016`,
    attachments: [{ name: 'lasku-3071.pdf' }],
  },
  {
    name: 'legal translator, court as a topic of work',
    subject: 'Käännös valmis, lasku 2026-88',
    body: `Hei Anna-Kaisa,

haastehakemuksen ja kahden tuomion käännökset ovat nyt jaetussa kansiossa. Käräjäoikeuden nimen kirjoitin samalla tavalla kuin aiemmissa papereissa, ja velallisen osoite on tarkistettu. Sivun 12 korkolaskelmaan jätin kommentin, katsoisitko sen ennen perjantain istuntoa?

Lasku 2026-88 on tämän viestin liitteenä. Summa on 936,00 euroa, ja viimeinen maksupäivä on torstai 10.12.2026. Tilinumeroni on FI70 4055 0010 0442 26 ja viite 20 26888.

Kiitos luottamuksesta ja tsemppiä oikeussaliin!

Terveisin
Maarit Ek
Käännöstoimisto Ek`,
    attachments: [{ name: 'lasku_2026-88.pdf' }],
  },
  {
    name: 'photographer, christening, warm',
    subject: 'Ristiäiskuvat ja lasku 155',
    body: `Hei Noora ja Aleksi,

voi miten suloinen pieni Vilja teillä on! Hän nukkui läpi koko papin puheen ja heräsi vasta kakulle, niin kuin kuuluukin.

Kuvat löytyvät galleriasta, johon lähetin teille tunnuksen eilen. Ladatkaa ne talteen maaliskuun loppuun mennessä, sen jälkeen galleria sulkeutuu.

Lasku 155 on liitteenä, summa 390,00 €. Maksun voi tehdä 11.12.2026 asti joko tilille FI60 5710 0420 1193 72 (viite 1 55269) tai MobilePaylla numeroon 045 555 0139.

Kiitos, että pyysitte minut mukaan!

Terveisin Jenni Salokangas
Kuvapuro`,
    attachments: [{ name: 'Kuvapuro_lasku_155.pdf' }],
  },
  {
    name: 'piano tuner, friendly reminder',
    subject: 'Pianon viritys, lasku 602',
    body: `Hei Marjatta,

mitenkäs piano on pysynyt vireessä, kun pakkaset alkoivat? Kostutin kannattaa täyttää kerran viikossa, niin viritys kestää kevääseen.

Kirjoitan laskusta 602, joka lähti sinulle 2.11. Summa on 165,00 euroa, enkä ole vielä löytänyt maksua tililtä. Joulukiireissä lasku hukkuu helposti muun postin sekaan, joten laitan sen tähän uudestaan. Sopisiko sinulle, että maksat sen perjantaihin 4.12.2026 mennessä?

Tili FI59 1018 3500 7715 08
Viite 6 02000

Jos maksu on jo matkalla, tästä viestistä ei tarvitse välittää. Kiitos ja hyvää adventtia!

Olavi Pesonen
pianonvirittäjä`,
    attachments: [{ name: 'lasku602.pdf' }],
  },
  {
    name: 'electrician, third mail, still calm',
    subject: 'Lasku 26-311, voinko auttaa?',
    body: `Hei Pekka,

tämä on kolmas viestini laskusta 26-311, joten ajattelin kysyä, onko siinä jotain epäselvää. Lasku koskee lokakuun valaisintöitä, ja summa on 874,50 euroa. Jos tuntimäärä mietityttää, käydään se läpi puhelimessa, minulla on työpäiväkirja tallessa.

Muussa tapauksessa pyydän maksun tiistaina 8.12.2026 tilille FI57 3131 3011 9024 67, viite 2 63119. Voin jakaa summan myös kahteen erään, jos se auttaa. Kerro vain, niin teen uuden laskun.

Kiitos, että katsot tämän!

Terveisin
Mika Sundell
Sundellin Sähkötyö, p. 044 555 0170`,
  },
  {
    name: 'plumber, terse but fine',
    subject: 'Lasku 918, hanan vaihto',
    body: `Moi Kirsi,

hana vaihdettu tänään, vanha vietiin mennessä kierrätykseen. Allaskaapin alla oli vanha vuotojälki, se on kuiva eikä vaadi mitään. Jos alkaa tiputtaa, soita heti, päivystän myös viikonloppuna.

Lasku 918, liitteenä
Summa 212,00 €, sis. hana ja tunnin työ
Maksupäivä viimeistään 9.12.2026
Tili FI41 5541 2802 2031 67
Viite 9 18260

Kotitalousvähennystä varten työn osuus on laskulla omalla rivillään, 68 €.

Kiitos ja mukavaa loppuviikkoa!

Arto Jokela
LVI-Jokela`,
    attachments: [{ name: 'Lasku 918.pdf' }],
  },
  {
    name: 'tiler from Pietarsaari, Swedish-speaking, first invoice',
    subject: 'Kylpyhuoneen laatoitus, lasku 45',
    body: `Hei Heikki,

kylpyhuone on nyt valmis ja saumat kuivuvat. Älkää käyttäkö suihkua ennen lauantaita, niin kaikki kestää hyvin. Teidän kissa kävi tarkastamassa työn ja jätti yhden tassunjäljen, mutta sain sen pois!

Lasku 45 on mukana tässä viestissä. Se on 3 690,00 euroa, ja se maksetaan viimeistään 14.12.2026 tilille FI51 2001 1800 6153 49 viitteellä 4 50265. Ylijääneet laatat ovat autotallissa, ne on hyvä säästää.

Kiitos mukavista keskusteluista ja lohikeitosta!

Ystävällisin terveisin
Bo-Göran Ström
Ströms Kakel, Pietarsaari`,
    attachments: [{ name: 'Lasku_45_Strom.pdf' }],
  },
  {
    name: 'dog trainer, chatty, spoken language',
    subject: 'Pentukurssi + lasku 73',
    body: `Moikka Sini!

Ihan huippua miten Nappi oppi luoksetulon, vaikka ekalla kerralla se lähti oravan perään eikä katsonut taakseen. Läksynä on edelleen se odottaminen ovella, sitä voi treenata vaikka joka kerta kun menette pihalle.

Laitoin tähän mukaan laskun 73 pentukurssista, 145 €. Sen voi maksaa ma 7.12.2026 saakka tilille FI13 5290 0240 0817 35, viitteeks 73008.

Joulutauko on meillä 21.12.–6.1., sen jälkeen alkaa jatkoryhmä. Huuda jos haluat paikan!

Kiitti tosi paljon ja rapsutuksia Napille!

Tiia Mertala
Häntäheilu-koirakoulu`,
    attachments: [{ name: 'lasku73.pdf' }],
  },
  {
    name: 'traffic planner, formal you, to a city',
    subject: 'Pyöräväyläselvitys, lasku 2026-032',
    body: `Hyvä Ilkka Pohjanpalo,

luovutimme pyöräväyläselvityksen loppuraportin kaupungille 20.11.2026. Kiitämme Teitä ja koko työryhmää hyvistä kommenteista, erityisesti asemanseudun osuus parani niiden ansiosta paljon.

Lähetämme nyt laskun 2026-032. Sen summa on 12 550,00 euroa, ja eräpäivä on 16.12.2026. Lasku on kulkenut myös verkkolaskuna kaupungin järjestelmään. Maksun voi tehdä tilille FI12 1745 3000 7192 88, ja viite on 202 60325.

Vastaan mielelläni, jos laskusta on kysyttävää. Raportin esittelen lautakunnalle tammikuussa, kuten sovimme.

Ystävällisin terveisin
Johanna Kivimaa
Liikennesuunnittelu Kivimaa Oy`,
    attachments: [{ name: 'lasku-2026-032.pdf' }, { name: 'loppuraportti.pdf' }],
  },
  {
    name: 'copywriter, many other deadlines in the mail',
    subject: 'Tekstit sivuille ja lasku 2026-51',
    body: `Hei Laura,

tässä uutiskirjeen tekstit ja etusivun uusi otsikko. Kommentoisitko niitä mahdollisimman pian, jotta taittaja ehtii mukaan? Messulehden juttu pitää olla painossa ensi viikolla, ja haastateltava soittaa takaisin heti kun pääsee lentokentältä. Juna oli eilen kaksi tuntia myöhässä, joten ehdin onneksi kirjoittaa Tikkurilan ja Tampereen välillä koko esitteen.

Samalla lasku 2026-51, yhteensä 1 085,00 €. Maksupäivä on perjantai 11.12.2026. Tilini on FI73 5062 0320 3664 08 ja viite 20 26516.

Kiitos, teidän tiimin kanssa on ilo työskennellä!

Terkuin
Essi Haavisto
Tekstitoimisto Haavisto`,
    attachments: [{ name: 'Haavisto_lasku_2026-51.pdf' }, { name: 'uutiskirje_v2.docx' }],
  },
  {
    name: 'web writer whose client is a debt advice office',
    subject: 'Velkaneuvonnan opas, lasku 84',
    body: `Hei Petra,

opas "Mitä teen, kun lasku menee perintään?" on nyt valmis. Luku viivästyskorosta lyheni puoleen, ja ulosotosta kertovaan osaan lisäsin esimerkin. Testilukija sanoi, että ensimmäistä kertaa hän ymmärsi, mitä maksukehotus tarkoittaa. Siitä tuli hyvä mieli!

Minun oma laskuni on onneksi yksinkertaisempi. Lasku 84, 1 750,00 euroa, maksetaan torstaina 17.12.2026 tai ennen sitä tilille FI70 4055 0010 0442 26. Viite on 84026.

Kiitos tärkeästä aiheesta, tätä oli hieno tehdä.

Terveisin
Riku Ahvenainen
Selkosanat Tmi`,
    attachments: [{ name: 'lasku_84.pdf' }],
  },
  {
    name: 'foot care at home, MobilePay, reminder after a flu',
    subject: 'Muistutus: lasku 209',
    body: `Hei Seija,

toivottavasti flunssa on jo helpottanut! Meillä koko perhe yski viime viikon, ja mies väitti tietysti olevansa kipein.

Muistutan vielä laskusta 209, kaksi jalkahoitoa, yhteensä 118 euroa. Se oli tarkoitus maksaa 18.11., mutta sairaana tällaiset jäävät helposti. Uusi päivä voisi olla perjantai 4.12.2026, sopiiko se? Maksu käy MobilePaylla numeroon 040 555 0128 tai tilille FI60 5710 0420 1193 72, viite 2 09267.

Siirretty aikasi on nyt 9.12. kello 13.30. Villasukat mukaan!

Kiitos ja pikaista paranemista!

Anneli Rytkönen
Jalkahoitola Varvas`,
  },
  {
    name: 'gardener, autumn work, first invoice with extra hours explained',
    subject: 'Puutarhan syystyöt, lasku 2026-40',
    body: `Hei Liisa,

pensasaita on leikattu, lehdet kompostissa ja ruusut peitetty havuilla. Omenapuista nuorempi oli saanut jäniksestä osumaa, joten laitoin rungon ympärille verkon.

Arvioin työhön kahdeksan tuntia, ja siihen meni yhdeksän, koska kanto istui tiukemmassa kuin luultiin. Soitin siitä sinulle tiistaina, ja se tunti on mukana hinnassa.

Lasku 2026-40 on liitteenä: 486,00 euroa, viimeinen maksupäivä 10.12.2026, tili FI59 1018 3500 7715 08, viite 20 26406.

Pihakuusi olisi muuten jo joulukuusen mittainen, mutta jätetään se oraville. Kiitos tästä syksystä!

Hannu Vainikka
Vainikan Vihertyöt`,
    attachments: [{ name: 'lasku 2026-40 Vainikka.pdf' }],
  },
  {
    name: 'bookkeeper, reminder to an old client, plain',
    subject: 'Lokakuun kirjanpito, lasku 1190',
    body: `Hei Tommi,

lokakuun kirjanpito on valmis, ja arvonlisäveron ilmoitus lähti Verohallinnolle ajallaan. Sinun ei tarvitse tehdä sille mitään. Marraskuun kuitit ehtivät hyvin, kun tuot ne 8.12. mennessä.

Yksi pieni asia vielä: lasku 1190, 198,40 euroa, näyttää jääneen sinulta huomaamatta. Maksaisitko sen maanantaina 30.11.2026? Tili on FI57 3131 3011 9024 67 ja viite 11 90100. Jos se meni jo eilen, maksu näkyy meillä huomenna, eikä asia vaadi sinulta mitään.

Kiitos, ja terveisiä varaston väelle. Pikkujouluissa nähdään!

Ulla Haapsaari
Tilipalvelu Haapsaari`,
  },
  {
    name: 'sauna builder, part payment, next visit next week',
    subject: 'Sauna, toinen maksu, lasku 33',
    body: `Terve Olli,

lauteet on paikoillaan ja kiuas tulee ensi viikolla, kunhan kuljetusliike saa autonsa korjattua. Löylyt saatte siis itsenäisyyspäiväksi, jos kaikki menee putkeen. Isäukko lupasi tuoda koivuvihdat pakkasesta.

Sovittiin, että hinta maksetaan kolmessa osassa. Tämä on toinen, lasku 33, 2 400,00 euroa. Päivä on sama kuin sopimuksessa eli tiistai 15.12.2026, tili FI41 5541 2802 2031 67 ja viite 33022. Kolmannen laskun lähetän vasta, kun olette saunoneet ja todenneet kaiken toimivan.

Kiitos reilusta meiningistä!

Jarmo Törmänen
Saunatyö Törmänen`,
    attachments: [{ name: 'lasku33.pdf' }],
  },
  {
    name: 'interior designer, last reminder, offers help, late sending admitted',
    subject: 'Lasku 2026-27 ja maksupäivä',
    body: `Hei Outi,

kiitos puhelusta, oli hyvä kuulla, miten kahvilassa menee. Avajaisviikko kuulosti hurjalta, ja hyvin te siitä selvisitte.

Kuten puhuttiin, lasku 2026-27 (1 320,00 euroa) saa uuden maksupäivän, joka on perjantai 18.12.2026. Pahoittelen, että alkuperäisessä laskussa oli väärä viite, oikea on 20 26273. Tilinumero on ennallaan: FI51 2001 1800 6153 49. Lisämaksuja ei tule.

Jos päivä ei sittenkään käy, soita minulle, niin katsotaan yhdessä toinen. Verhokankaat haen tukusta perjantaina, ellei lumimyräkkä sulje moottoritietä.

Kiitos ja voimia joulukuuhun!

Susanna Hällström
Sisustus Hällström`,
    attachments: [{ name: 'lasku_2026-27_korjattu.pdf' }],
  },
]
