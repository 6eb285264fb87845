/** Finnish mails by someone who had seen neither the lists of the checks nor the sentences they learn from. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'lasku.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'an excavator man from Kainuu',
    subject: 'Lasku 118, 1 364,00 €',
    body: `Terve Reijo

Lasku 118 pihan kaivuusta 1 364,00 € piti olla maksettu 6.11.2026. Kyllä sinä osasit kiirettä pitää silloin kun kuoppa piti saada. Samalla koneella se salaoja nousee ylöskin, jos tarvis on. Maksa heti, viimeistään 30.11.2026.

Tili FI22 3131 1365 8441 37
Viite 61 85628

Kiitos
Konetyö T. Heikkinen`,
    known: [['tone', 'Maksa heti']],
    unseen: [
      ['tone', 'Kyllä sinä osasit kiirettä pitää'],
      ['tone', 'Samalla koneella se salaoja nousee ylöskin'],
    ],
  },
  {
    name: 'a dog groomer who pleads',
    subject: 'Nupun trimmaus, lasku 77',
    body: `Moikka Jenna!

Nupun trimmauksesta tulee 68,00 €, lasku 77 liitteenä. Oon nyt kyllä ihan helisemässä ton hallin vuokran kanssa ja itkuhan tässä tulee jos ei kohta tilille tipahda mitään. Ethän sä jätä mua pulaan? Laitathan maksun mahdollisimman pian, mieluiten ennen ku vuokraisäntä soittaa.

FI14 1078 2641 2761 43

Kiitos ja rapsutukset Nupulle ♥
Tiia`,
    attachments: PDF,
    known: [['dueDate', 'mahdollisimman pian']],
    unseen: [
      ['tone', 'itkuhan tässä tulee'],
      ['tone', 'Ethän sä jätä mua pulaan?'],
      ['dueDate', 'ennen ku vuokraisäntä soittaa'],
    ],
  },
  {
    name: 'a retired civil servant as consultant',
    subject: 'Lasku 4/2026',
    body: `Arvoisa vastaanottaja

Täten saatan tiedoksenne laskun 4/2026, jonka perusteena on lausunnon laatimisesta aiheutunut työpanos. Laskun loppusumma 1 860,00 € tulee saattaa tilille FI39 4055 2246 6208 29 siten, että varojen hallinta siirtyy saajalle 11.12.2026 mennessä.

Kiitän luottamuksesta.
Kunnioittavasti
Aarno Vuorela`,
    attachments: [{ name: 'Lasku_4_2026.pdf' }],
    known: [['jargon', 'Täten']],
    unseen: [
      ['jargon', 'jonka perusteena on lausunnon laatimisesta aiheutunut työpanos'],
      ['jargon', 'siten, että varojen hallinta siirtyy saajalle'],
    ],
  },
  {
    name: 'a chimney sweep with a sharp pen',
    subject: 'NUOHOUS, lasku 2290',
    body: `Hei Pirkko ja Esko,

olen jo kahdesti muistuttanut laskusta 2290 (92,00 €). Te ette ole vaivautuneet vastaamaan. Savu näyttää kyllä piipusta nousevan ihan mukavasti, että kotona ollaan. Ensi vuonna voitte vaikka itse kiivetä katolle luudan kanssa.

Eräpäivä on nyt 4.12.2026. Tili: FI18 3131 3452 2346 69, viite 34 28715.

Kiitos,
nuohooja Lasse Mäntylä`,
    known: [['tone', 'ette ole vaivautuneet']],
    unseen: [
      ['tone', 'Savu näyttää kyllä piipusta nousevan'],
      ['tone', 'voitte vaikka itse kiivetä katolle'],
    ],
  },
  {
    name: 'a literary translator who waited',
    subject: 'Käännöspalkkio, lasku 2026-14',
    body: `Hyvä kustannustoimittaja,

laskun 2026-14 (2 750,00 €) eräpäivä oli 2.11.2026. Minulle kyllä soitettiin heti aamukahdeksalta, kun käsikirjoitus oli päivän myöhässä. Olisi ihan sivistynyttä, että sama täsmällisyys pätisi toiseenkin suuntaan. Jos kääntäjä on teille pelkkä pakollinen kuluerä, sen voisi sanoa suoraan.

Pyydän suoritusta viipymättä tilille FI93 3131 1327 7145 84.

Kiitos
Marketta Ilves`,
    known: [['dueDate', 'viipymättä']],
    unseen: [
      ['tone', 'Minulle kyllä soitettiin heti aamukahdeksalta'],
      ['tone', 'Olisi ihan sivistynyttä'],
      ['tone', 'pelkkä pakollinen kuluerä'],
    ],
  },
  {
    name: 'a coder on a payment term',
    subject: 'Lasku #2026-31 / marraskuu',
    body: `Moro Ville,

ohessa marraskuun lasku #2026-31, 96 h, yhteensä 9 024,00 €. Ehto 14 pv netto. Käytännössä riittää, kun tupsahtaa tilille silloin kun teillä muutenkin ajetaan maksuja. Tunnit on allokoitu tiketeittäin tuotoksen hyväksyntää vasten.

FI14 5290 6025 0102 03

Kiitti, oli jees kuukausi!
Antti`,
    attachments: [{ name: 'lasku-2026-31.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [
      ['dueDate', 'silloin kun teillä muutenkin ajetaan maksuja'],
      ['jargon', 'allokoitu tiketeittäin tuotoksen hyväksyntää vasten'],
    ],
  },
  {
    name: 'a bookkeeper in the passive',
    subject: 'Avoin lasku 20261107',
    body: `Hei

Reskontrassamme on avoinna lasku 20261107, 186,00 €. Suorituksen kohdistumatta jäämisen johdosta asian tila pyydetään tarkistamaan teidän puoleltanne. Mahdollinen hyvitys huomioidaan täsmäytyksen yhteydessä.

Maksathan 3.12.2026 mennessä tilille FI87 5290 3172 4739 20, viite 88 92883.

Kiitos!
Tilipalvelu Sari Kero`,
    known: [['jargon', 'Reskontrassamme']],
    unseen: [
      ['jargon', 'Suorituksen kohdistumatta jäämisen johdosta'],
      ['jargon', 'huomioidaan täsmäytyksen yhteydessä'],
    ],
  },
  {
    name: 'a lead singer of a dance band',
    subject: 'Pikkujoulukeikka 20.11., lasku 9 (800,00 €)',
    body: `Moi Sanna,

keikkalasku 9, 800,00 €, liitteenä. Bändi ajoi Kemistä asti räntäsateessa ja söi huoltoaseman sämpylät omasta pussista, että teillä olis kivaa. Rumpali kyselee joka ilta, joko on rahat tulleet, ja minä saan olla se pahis. Hoidatteko asap, vaikka samalla kun pääsette krapulasta.

FI08 5290 4769 0834 11

Kiitos illasta!
Jari`,
    attachments: [{ name: 'keikkalasku9.pdf' }],
    known: [['dueDate', 'asap']],
    unseen: [
      ['tone', 'söi huoltoaseman sämpylät omasta pussista'],
      ['tone', 'minä saan olla se pahis'],
      ['dueDate', 'samalla kun pääsette krapulasta'],
    ],
  },
  {
    name: 'a social media consultant',
    subject: 'Lasku 55, marraskuun some',
    body: `Heippa tiimi!

Koskien marraskuun kampanjaa: lasku 55 (1 488,00 €) löytyy liitteestä. Voisitteko viedä sen eteenpäin omassa prosessissanne, niin saadaan kaupallinen puoli purkkiin ja voidaan fokusoida seuraavaan sprinttiin? Jos maksu osuisi vielä tälle kvartaalille, niin mahtavaa.

FI96 2180 9856 4553 80

Iso kiitos, ootte huippuja
Noora`,
    attachments: [{ name: 'Lasku 55.pdf' }],
    known: [['jargon', 'Koskien']],
    unseen: [
      ['jargon', 'viedä sen eteenpäin omassa prosessissanne'],
      ['jargon', 'saadaan kaupallinen puoli purkkiin'],
      ['dueDate', 'osuisi vielä tälle kvartaalille'],
    ],
  },
  {
    name: 'a personal trainer who scolds',
    subject: 'PT-paketti, lasku 301',
    body: `Moi Kimmo!

Viimeinen varoitus laskusta 301 (240,00 €, eräpäivä oli 9.11.2026). Kyykyssä sä löysit kyllä aina tekosyyn, ja näköjään sama meno jatkuu verkkopankissa. Aikuinen mies hoitaa laskunsa, ei siihen mitään valmentajaa tarvita.

Maksupäivä 1.12.2026. FI07 1590 0962 1531 48

Kiitos
Pete`,
    known: [['tone', 'Viimeinen varoitus']],
    unseen: [
      ['tone', 'sama meno jatkuu verkkopankissa'],
      ['tone', 'Aikuinen mies hoitaa laskunsa'],
    ],
  },
  {
    name: 'a cleaner who writes Finnish as a second language',
    subject: 'Siivous raha, lasku 12',
    body: `Hei Päivi

lasku 12 siivouksesta lokakuu on 310,00 €. Minä odotan jo kauan, sinä sanot joka kerta huomenna ja sitten puhelin kiinni. Minulla on kolme lasta ja jääkaappi on tyhjä. Pyydän maksa heti kun luet, ei enää ensi viikko ja ensi viikko.

FI83 3131 4071 4802 38

Kiitos
Ludmila`,
    known: [['dueDate', 'heti kun luet']],
    unseen: [
      ['tone', 'joka kerta huomenna ja sitten puhelin kiinni'],
      ['tone', 'jääkaappi on tyhjä'],
    ],
  },
  {
    name: 'a dressmaker and the bride',
    subject: 'Hääpuvun kavennus, lasku 63',
    body: `Hei Emmi,

Lähetin laskun 63 (185,00 €) jo syyskuussa. En olisi uskonut, että morsian jolle valvoin kaksi yötä helmojen kanssa voi noin vain unohtaa. Kai se on niin, että käsityö kelpaa mutta käsityöläinen ei. Ei sitä rahaa tarvitse heti, mutta olisi kauniisti tehty, jos se olisi täällä ennen kuin joulukuuset kannetaan sisään. Maksa siis pikimmiten.

FI22 2180 1251 7560 74

Kiitos
Aila`,
    known: [['dueDate', 'pikimmiten']],
    unseen: [
      ['tone', 'jolle valvoin kaksi yötä helmojen kanssa'],
      ['tone', 'käsityö kelpaa mutta käsityöläinen ei'],
      ['dueDate', 'ennen kuin joulukuuset kannetaan sisään'],
    ],
  },
  {
    name: 'a property caretaker of the written word',
    subject: 'As Oy Kuusirinne: lasku 2026/88',
    body: `Asunto-osakeyhtiö Kuusirinteen hallitukselle

Viitaten käytyihin keskusteluihin toimitan laskun 2026/88, 2 108,00 €, joka muodostuu lumenpoiston valmiudesta sekä tosiasiallisesti toteutuneista käynneistä. Lasku saatettaneen käsitellä hallituksen soveliaaksi katsomassa aikataulussa.

Tilinumero FI52 5290 8957 7819 18

Kiittäen
Kiinteistöhuolto Raimo Salo`,
    attachments: [{ name: 'Kuusirinne_88.pdf' }],
    known: [['jargon', 'Viitaten']],
    unseen: [
      ['jargon', 'tosiasiallisesti toteutuneista käynneistä'],
      ['dueDate', 'hallituksen soveliaaksi katsomassa aikataulussa'],
    ],
  },
  {
    name: 'a lawyer on her own',
    subject: 'Lasku 1042, sopimusneuvottelut',
    body: `Hyvä toimitusjohtaja Rantala,

Mikäli laskua 1042 (3 472,00 €) vastaan on esitettävissä perusteltuja väitteitä, ne on tuotava esiin yksilöityinä. Muutoin saatavan katsotaan tulleen riidattomaksi. En usko teidän haluavan nähdä, miten asia etenee minun käsissäni.

Maksu odotetaan tilille FI21 5290 2667 5349 15 7.12.2026 mennessä.

Kiitän yhteistyöstä.
Henriikka Stjernvall
varatuomari`,
    known: [['jargon', 'Mikäli']],
    unseen: [
      ['jargon', 'ne on tuotava esiin yksilöityinä'],
      ['jargon', 'saatavan katsotaan tulleen riidattomaksi'],
      ['tone', 'En usko teidän haluavan nähdä'],
    ],
  },
  {
    name: 'a lake fishing guide',
    subject: 'Kuhareissu, lasku 16',
    body: `No moro Mauri!

Oli komiat kuhat. Lasku 16 on 280,00 € ja se on tuossa liitteenä. Maksele sitten kun ehdit, ei hoppua. Jos ei muuten niin jäitten tultua, kun tuut pilkille, tai sitten kun firma on taas antanu liksaa.

FI19 5290 9614 8575 05

Kiitos ja kireitä siimoja
Opas-Erkki`,
    attachments: [{ name: 'lasku16.pdf' }],
    known: [['dueDate', 'sitten kun ehdit']],
    unseen: [
      ['dueDate', 'jäitten tultua'],
      ['dueDate', 'sitten kun firma on taas antanu liksaa'],
    ],
  },
  {
    name: 'an interior designer who is hurt',
    subject: 'Lasku 2026-40, keittiön suunnittelu',
    body: `Hei Katja!

Näin Instasta, että keittiö on valmis ja kaikki kehuvat. Minun nimeäni en sieltä kyllä löytänyt, enkä rahoja tililtäni. Lasku 2026-40, 1 116,00 €, on ollut auki lokakuusta. Näköjään tasoihin riitti marmoria mutta suunnittelijalle ei riitä edes vastausta. En halua sotkea tähän oikeustoimia, joten maksathan 5.12.2026 mennessä.

FI12 1078 8896 4092 55

Kiitos,
Linda`,
    known: [['tone', 'oikeustoimia']],
    unseen: [
      ['tone', 'Minun nimeäni en sieltä kyllä löytänyt'],
      ['tone', 'tasoihin riitti marmoria'],
    ],
  },
  {
    name: 'a forest worker from Savo',
    subject: 'raivaussahatyöt lasku 7',
    body: `Päevee Tauno

Lasku 7, taimikon raivaus 2,5 ha, 1 250,00 €. Eräpäivä oli 13.11.2026 eikä oo näkynä. Jos ei ala raha liikkua nii se annetaan perintään. Semmosta se on kun luottaa toisen sanaan, vanhempi mies opetti nuorempata. Metässä on muuten hyvin kuulu kuka laskunsa maksaa ja kuka ei.

Maksa 2.12.2026 mennessä. FI56 2180 1384 4806 59

Kiitos
Sahapalvelu Kokkonen`,
    known: [['tone', 'perintään']],
    unseen: [
      ['tone', 'Semmosta se on kun luottaa toisen sanaan'],
      ['tone', 'hyvin kuulu kuka laskunsa maksaa ja kuka ei'],
    ],
  },
  {
    name: 'a proofreader with nested clauses',
    subject: 'Oikoluku: lasku 220 (396,80 €)',
    body: `Hei,

ohessa yllämainittu lasku, jonka osalta todettakoon, että siihen sisältyvä sivumäärä on laskettu liuskoiksi muunnettuna. Toivottavaa olisi, että maksutoimenpiteisiin ryhdyttäisiin hyvissä ajoin.

FI45 5290 0247 4538 38
viite 66 00006

Kiitos ja hyvää loppusyksyä
Tuomas Raitala`,
    attachments: [{ name: '220.pdf' }],
    known: [['jargon', 'yllämainittu']],
    unseen: [
      ['jargon', 'jonka osalta todettakoon'],
      ['jargon', 'maksutoimenpiteisiin ryhdyttäisiin'],
      ['dueDate', 'hyvissä ajoin'],
    ],
  },
  {
    name: 'a masseur with a cold shoulder',
    subject: 'Hieronta, lasku 412',
    body: `Hei.

Lasku 412, 150,00 €, kolme kertaa, erääntyi 30.10.2026. Vaadin rahat 28.11.2026 mennessä. Aikoja sinulle ei enää löydy, älä turhaan kysele. Minun puolestani juttu oli tässä.

FI25 2180 6620 3896 06

Kiitos
M. Toivonen`,
    known: [['tone', 'Vaadin']],
    unseen: [
      ['tone', 'Aikoja sinulle ei enää löydy'],
      ['tone', 'Minun puolestani juttu oli tässä'],
    ],
  },
  {
    name: 'a student who edits videos',
    subject: 'lasku videoista hei',
    body: `Moii,

tässä lasku nro 3 niistä kolmesta reelsistä, yht 210 €. voisitsä maksaa sen vaik lähipäivinä? tai no siis viimeistään sit ku mun opintotuki on loppu eli aika pian lol. en kehtais ees kysyä mut oon syöny nuudelia kaks viikkoa enkä kohta pääse kouluun ku ei oo bussirahaa

FI36 1078 2146 5419 91

kiitos tosi paljon!! 🙏
Elmeri`,
    attachments: [{ name: 'lasku_3.pdf' }],
    known: [['dueDate', 'lähipäivinä']],
    unseen: [
      ['dueDate', 'sit ku mun opintotuki on loppu'],
      ['tone', 'oon syöny nuudelia kaks viikkoa'],
      ['tone', 'enkä kohta pääse kouluun ku ei oo bussirahaa'],
    ],
  },
  {
    name: 'an engineer who calculates',
    subject: 'Lasku 26-091 rakennesuunnittelu',
    body: `Hei Jukka

Liitteenä lasku 26-091. Allekirjoittanut on veloittanut tunnit toteuman mukaan, kattohinnan alle jääden. Summa 4 340,00 € sis. alv, tuloutettavissa teidän maksukiertonne puitteissa.

Tili FI53 2180 8725 3222 76

Kiitos, t. Ilkka`,
    attachments: [{ name: '26-091.pdf' }],
    known: [['jargon', 'Allekirjoittanut']],
    unseen: [
      ['jargon', 'toteuman mukaan, kattohinnan alle jääden'],
      ['dueDate', 'teidän maksukiertonne puitteissa'],
    ],
  },
  {
    name: 'a sarcastic sound engineer',
    subject: 'Podcast, lasku 2026-22 taas kerran',
    body: `Moi Riikka,

Olet laiminlyönyt laskun 2026-22 (434,00 €), joka erääntyi 16.10.2026. Tein jaksoonne talousvinkeistä hienot äänet, mutta vinkit taisi mennä tekijöiltä itseltään ohi. Pitääkö tämä lukea ääneen ja laittaa taustamusiikki, että menee perille?

Maksu 4.12.2026 mennessä: FI35 1078 8067 9495 92

Kiitos!
Ossi`,
    known: [['tone', 'laiminlyönyt']],
    unseen: [
      ['tone', 'vinkit taisi mennä tekijöiltä itseltään ohi'],
      ['tone', 'Pitääkö tämä lukea ääneen'],
    ],
  },
  {
    name: 'a lecturer who bills a town',
    subject: 'Luentopalkkio, lasku 31/2026',
    body: `Hei,

ohessa lasku luennosta "Muisti ja ikä" (31/2026, 620,00 €). Maksuun pantavaksi ensi tilassa, kiitos. Kulukorvausten määräytymisperusteista todettakoon, että ne noudattavat kulloinkin voimassa olevaa ohjeistusta. Aikanaanhan teillä oli tapana hoitaa nämä ennen itsenäisyyspäivän kahveja.

FI43 1590 8961 2801 01

Kiitos kutsusta ja lämpimin terveisin
Eeva-Liisa Nurmio`,
    attachments: [{ name: 'luento31.pdf' }],
    known: [['dueDate', 'ensi tilassa']],
    unseen: [
      ['jargon', 'Kulukorvausten määräytymisperusteista'],
      ['jargon', 'kulloinkin voimassa olevaa ohjeistusta'],
      ['dueDate', 'ennen itsenäisyyspäivän kahveja'],
    ],
  },
  {
    name: 'a taxi owner with a school run',
    subject: 'Koululaiskyydit lokakuu, lasku 510',
    body: `Huomenta

lasku 510, 1 023,00 €, on teillä jossain pinon alla, oletan. Kunnantalolla ei taida kello käydä ihan samaa tahtia kuin meillä jotka herätään viideltä. Jos tankki on tyhjä, niin lapset kävelköön, ja kerron kyllä vanhemmille kenen ansiota se on.

Toivon maksua mitä pikimmin. FI87 3131 5382 5463 28

Kiitos
Taksi Niskanen`,
    known: [['dueDate', 'mitä pikimmin']],
    unseen: [
      ['tone', 'jossain pinon alla, oletan'],
      ['tone', 'Kunnantalolla ei taida kello käydä'],
      ['tone', 'kerron kyllä vanhemmille kenen ansiota se on'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'a stove mason',
    subject: 'Lasku 44: leivinuunin korjaus, 870,00 €',
    body: `Hei Helvi ja Matti,

kiitos pullakahveista, uuni lämpiää nyt varmasti sata vuotta. Polttakaa ensimmäinen viikko vain pientä pesällistä.

Lasku 44 on liitteenä. Se on 870,00 € ja eräpäivä on 9.12.2026.

Tili: FI90 1078 5767 9256 33
Viite: 65 34169

Terveisin
muurari Seppo Kangas`,
    attachments: PDF,
  },
  {
    name: 'a court interpreter',
    subject: 'Lasku 2026-73, tulkkaus käräjäoikeudessa 18.11.',
    body: `Hei Minna,

kiitos tilauksesta. Tulkkasin käräjäoikeudessa 18.11. neljä tuntia, ja tuntihinta on 75,00 €. Lasku on siis 300,00 € ilman arvonlisäveroa.

Laskun 2026-73 eräpäivä on 16.12.2026. Maksu tilille FI46 1078 5823 3681 33, viitteellä 78 32925.

Jos tarvitsette laskun verkkolaskuna, kerro osoite, niin lähetän sen vielä tänään.

Ystävällisin terveisin
Leyla Demir`,
    attachments: [{ name: 'lasku-2026-73.pdf' }],
  },
  {
    name: 'a chatty knitwear maker',
    subject: 'Villapaita valmis! Lasku 19, 210,00 €',
    body: `Heippa Outi!

Nyt se on valmis, se ikuisuusprojekti nimittäin. Purin hihan kolmesti ja kissa veti loput langat sohvan alle, mutta lopputulos on ihana enkä malttaisi luopua. Postitan paidan huomenna.

Laskussa 19 on summa 210,00 €, ja maksuaikaa on perjantaihin 11.12.2026 asti. Tilinumero FI16 1590 1402 0990 08.

Kiitos kun jaksoit odottaa, laita kuva kun puet päälle!
Terhi`,
    attachments: [{ name: 'lasku19.pdf' }],
  },
  {
    name: 'an electrician, first reminder',
    subject: 'Muistutus laskusta 1203 (456,32 €)',
    body: `Hei Timo,

laskun 1203 eräpäivä oli 17.11.2026, enkä ole vielä nähnyt maksua tililläni. Se on voinut hyvin lähteä juuri tänään, jolloin tästä viestistä ei tarvitse välittää.

Jos lasku jäi huomaamatta, maksathan 456,32 € viimeistään 2.12.2026. Lasku on varmuuden vuoksi uudelleen liitteenä.

FI41 5290 7693 9610 65
Viite 88 12782

Kiitos, ja soita jos pistorasioissa on jotain kysyttävää!
Sähkö-Janne`,
    attachments: [{ name: 'lasku1203.pdf' }],
  },
  {
    name: 'a photographer with a calm last reminder',
    subject: 'Viimeinen muistutus: lasku 2026-29',
    body: `Hei Satu,

kirjoitin laskusta 2026-29 lokakuussa ja uudestaan 5.11., mutta en ole saanut vastausta. Mietin, menevätkö viestini perille. Summa on 590,00 €, eikä siihen ole lisätty korkoa tai kuluja.

Tämä on viimeinen muistutukseni. Maksathan laskun 8.12.2026 mennessä tilille FI91 1590 8906 3061 36, tai kerro sitä ennen, jos jokin asia kuvissa tai laskussa on epäselvä. Keksimme kyllä ratkaisun.

Kiitos ja mukavaa joulunodotusta
Veera`,
    attachments: [{ name: 'Lasku 2026-29.pdf' }],
  },
  {
    name: 'a notary-like official',
    subject: 'Kaupanvahvistus 20.11.2026, lasku 84',
    body: `Hei,

vahvistin kiinteistönne kaupan 20.11.2026. Palkkio on 138,00 € ja matkakulut 22,00 €, yhteensä 160,00 €.

Maksakaa lasku 84 viimeistään 10.12.2026 tilille FI98 2180 2063 9044 72. Käyttäkää viitettä 52 45381.

Kauppakirjan kopio ja lasku ovat liitteinä. Vastaan mielelläni, jos jokin jäi askarruttamaan.

Onnea uuteen kotiin ja kiitos!
Kirsi Aalto, kaupanvahvistaja`,
    attachments: [{ name: 'kauppakirja.pdf' }, { name: 'lasku84.pdf' }],
  },
  {
    name: 'a debt adviser who teaches',
    subject: 'Lasku 11: luento "Kun perintäkirje tulee"',
    body: `Hei Marjut,

kiitos kutsusta! Nuoret kyselivät ulosotosta ja perinnästä niin paljon, että kahvi ehti jäähtyä. Hieno porukka teillä.

Luennon hinta on 350,00 € niin kuin sovimme, ja lasku 11 on liitteenä. Eräpäivä: 14.12.2026. Tili: FI02 1078 2408 7457 28.

Tulen mielelläni keväällä uudestaan.
Hannu Repo`,
    attachments: [{ name: 'lasku11.pdf' }],
  },
  {
    name: 'a carpenter who splits the bill',
    subject: 'Terassin lasku 133 kahdessa erässä',
    body: `Moi Niko,

hyvä kun soitit. Jaetaan terassin lasku 133 (1 800,00 €) kahtia ilman mitään lisämaksuja:

- 900,00 € 4.12.2026
- 900,00 € 31.12.2026

Tili FI31 1590 3377 8148 17, sama viite molemmille: 11 40134.

Jos päivät eivät sovi, ehdota toisia. Kiitos sinulle ja terveisiä naapuriin!
Kalle`,
  },
  {
    name: 'a crime novelist who writes a play for a theatre',
    subject: 'Lasku 5, "Viimeinen varoitus", 2. näytös',
    body: `Terve Petteri,

toinen näytös lähti sinulle aamulla. Kiristäjän repliikit menivät uusiksi, hän uhkailee nyt niin kohteliaasti että katsomossa palelee. Pakko sanoa, että tätä on ollut hauska kirjoittaa.

Lasku 5 tästä osasta: 1 500,00 €, eräpäivä 15.12.2026, tili FI49 5290 1235 5491 16.

Kiitos koko työryhmälle!
Silja`,
    attachments: [{ name: 'lasku5.pdf' }],
  },
  {
    name: 'a mover of few words',
    subject: 'Muutto 21.11., lasku 640',
    body: `Hei Anu

Muutto 5 h, 375,00 €. Lasku 640, eräpäivä 4.12.2026.
FI81 5290 4518 6789 25
viite 57 68253

Kiitos, oli kevyt piano :)
Muuttomiehet Ahola`,
  },
  {
    name: 'a graphic designer who corrects',
    subject: 'Korjattu lasku 2026-66 (682,00 €)',
    body: `Hei Johanna,

pahoittelut, laskin eilisessä laskussa yhden sivun liikaa. Oikea summa on 682,00 €, ja korjattu lasku 2026-66 on liitteenä. Vanhan voit heittää pois.

Eräpäivä pysyy samana, 7.12.2026, samoin tilinumero FI42 5290 0421 9587 35. Jos ehdit jo maksaa isomman summan, palautan erotuksen saman tien.

Kiitos ymmärryksestä!
Mikael`,
    attachments: [{ name: 'lasku_2026-66_korjattu.pdf' }],
  },
  {
    name: 'a bookkeeper in plain words',
    subject: 'Tilinpäätös valmis ja lasku 118/26',
    body: `Moi Aki,

tilinpäätös on nyt valmis, ja hyviä uutisia: veroa tulee takaisin noin tonnin verran. Kuitit olivat kerrankin mapissa, siitä iso kiitos!

Lasku 118/26 on 520,80 € (sis. alv 25,5 %). Maksathan sen 18.12.2026 mennessä tilille FI54 4055 5146 2950 06.

Jos haluat käydä luvut läpi yhdessä, soitellaan ensi viikolla.

T. Merja`,
    attachments: [{ name: 'tilinpaatos.pdf' }, { name: 'lasku118-26.pdf' }],
  },
  {
    name: 'an organist at a funeral',
    subject: 'Lasku 8, muistotilaisuuden musiikki',
    body: `Hyvä Kaarina,

oli kunnia soittaa äitisi muistotilaisuudessa. Se Merikannon laulu jäi soimaan mieleen koko illaksi.

Laskun 8 summa on 180,00 €. Eräpäiväksi laitoin vasta 31.12.2026, ettei sinun tarvitse ajatella sitä nyt. Tilini on FI35 3131 8885 1447 08.

Voimia sinulle ja perheellesi, ja kiitos luottamuksesta
Johannes`,
    attachments: [{ name: 'lasku8.pdf' }],
  },
  {
    name: 'a young dance teacher',
    subject: 'Syksyn tanssitunnit, lasku 27 :)',
    body: `Heissan Mira!

Wau mikä kevennys syksyyn teidän tyky-ryhmä on ollut 💃 Etenkin Kari takarivissä, terkkuja!

Lasku 27 neljästä tunnista on 320,00 €, ja sen voi maksaa ihan minä päivänä vaan 11.12.2026 asti. Tili FI06 2180 5370 6102 29, viestiin "lasku 27".

Kiitos ja nähään tammikuussa!
Saaga`,
    attachments: [{ name: 'lasku27.pdf' }],
  },
  {
    name: 'a well driller, second reminder',
    subject: 'Toinen muistutus, lasku 905 (4 960,00 €)',
    body: `Hyvä Rauno Kettunen,

porakaivon lasku 905 on edelleen maksamatta. Eräpäivä oli 23.10.2026 ja ensimmäisen muistutuksen lähetin 9.11.2026.

Pyydän maksamaan 4 960,00 € viimeistään 4.12.2026. Jos summa on kerralla iso, soita numeroon 050 555 0142, niin sovitaan osamaksusta. Jos vedessä tai pumpussa on vikaa, tulen katsomaan veloituksetta.

FI47 4055 4925 7446 80
viite 9 34891

Kiitos jo etukäteen
Porakaivo Hiltunen`,
    attachments: [{ name: 'lasku905.pdf' }],
  },
  {
    name: 'a translator to an agency',
    subject: 'Lasku 2026-112 / työ 48813',
    body: `Hei Camilla,

tässä lasku 2026-112 työstä 48813 (käyttöohje, 5 400 sanaa). Summa on 594,00 € ja eräpäivä sopimuksemme mukaan 30 päivän päästä, eli 25.12.2026. Pankit ovat silloin kiinni, joten 28.12.2026 käy myös hyvin.

Tili FI05 1590 4171 3435 73, viite 29 18284.

Kiitos taas mukavasta työstä!
Olli-Pekka`,
    attachments: [{ name: '2026-112.pdf' }],
  },
]
