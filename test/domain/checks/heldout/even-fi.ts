/** Finnish mails that are right, measured before anything was changed for them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'plumber in Kuopio, chatty, tap replaced',
    subject: 'Lasku 2026-184: keittiön hana, Niiralankatu',
    body: `Hei Marja-Liisa!

Kiitos kahvista ja pullasta, oli mukava käydä. Hana on nyt paikallaan eikä tipu enää. Jos kahva tuntuu ensi viikolla jäykältä, soita, niin käyn kiristämässä sen.

Tässä lasku 2026-184:

Työ 3 h x 62,00 €      186,00 €
Hana ja liittimet      154,00 €
Veroton yhteensä       340,00 €
Alv 25,5 %              86,70 €
Maksettavaa            426,70 €

Maksathan sen tilille FI64 5600 0520 3456 72 viitteellä 202 61845. Eräpäivä on keskiviikko 9.12.2026.

Työn osuudesta saa kotitalousvähennyksen, joten pidä lasku tallessa.

Terveisin
Jari Hyvönen
040 555 0182`,
    attachments: [{ name: 'lasku-2026-184.pdf' }],
  },
  {
    name: 'court interpreter in Oulu, formal',
    subject: 'Lasku 77, tulkkaus Oulun käräjäoikeudessa 17.11.2026',
    body: `Hyvä vastaanottaja

Tulkkasin Oulun käräjäoikeudessa tiistaina 17.11.2026 kello 9–13 asianne R 26/1412 istunnossa. Lasku numero 77 on liitteenä.

Tulkkaus 4 tuntia à 75,00 €: 300,00 €
Arvonlisävero 25,5 %: 76,50 €
Yhteensä: 376,50 €

Eräpäivä: 16.12.2026
Tili: FI09 5740 0112 3456 77
Viitenumero: 1 00777

Jos tuomio annetaan myöhemmin suullisesti ja tarvitsette siihenkin tulkin, olen vapaa joulukuun toisella viikolla.

Ystävällisin terveisin
Nadia Haddad-Lehto
Y-tunnus 2748193-2`,
    attachments: [{ name: 'Lasku_77.pdf' }],
  },
  {
    name: 'chimney sweep in Seinäjoki, terse',
    subject: 'Lasku 1187 nuohous',
    body: `Terve,

hormit nuohottu 20.11. Kaikki kunnossa.

Lasku 1187, 68,00 € (sis. alv 25,5 % 13,82 €). Eräpäivä 10.12.2026, tili FI05 4730 1001 2345 63, viite 11879.

T. Nuohous Rintala`,
  },
  {
    name: 'bakery in Savonlinna, cakes for a school',
    subject: 'Lasku 3062, itsenäisyysjuhlan leivonnaiset',
    body: `Hei Talvisalon koulun väki!

Kiitos tilauksesta. Leivonnaiset tulevat keittiölle perjantaina 4.12.2026 kello 8.30, ja kakut tarvitsevat kylmätilan heti saavuttuaan.

Lasku 3062:
3 täytekakkua à 42,00 € = 126,00 €
60 sämpylää à 1,10 € = 66,00 €
Veroton summa 192,00 €
Alv 13,5 % 25,92 €
Loppusumma 217,92 €

Maksupäivä on viimeistään 18.12.2026. Tili FI15 1078 3000 1234 54, viite 3 06209.

Hyvää juhlaa!
Leipomo Kostiaisen Anu`,
  },
  {
    name: 'photographer in Turku, first friendly reminder',
    subject: 'Muistutus: lasku 2026-52, eräpäivä oli 11.11.2026',
    body: `Moi Eetu,

toivottavasti yrityskuvat ovat jo päässeet sivuillenne. Näin Instagramissa sen porraskuvan, ja se näytti tosi hyvältä.

Laskun 2026-52 (480,00 €) eräpäivä oli 11.11.2026, enkä näe maksua vielä tililläni. Jos se on jo matkalla, tästä viestistä ei tarvitse välittää.

Muuten sopiiko, että maksat sen perjantaihin 4.12.2026 mennessä? Tilinumero on FI79 5710 8420 0123 49 ja viite 20 26529. Lasku on vielä kerran liitteenä.

Jos laskussa on jotain kysyttävää, vastaa tähän tai soita.

Terkuin
Sanni Aaltonen`,
    attachments: [{ name: 'lasku_2026-52.pdf' }],
  },
  {
    name: 'carpenter in Joensuu, estimate for a kitchen',
    subject: 'Tarjous 41: keittiökalusteet, Rantakylä',
    body: `Hei Outi ja Pekka,

kiitos, että näytitte keittiön. Mittasin kaiken, ja tässä on tarjous numero 41.

Kalusteet, koivu: 3 840,00 €
Asennus, noin neljä päivää: 960,00 €
Yhteensä ilman veroa: 4 800,00 €
Alv 25,5 %: 1 224,00 €
Yhteensä: 6 024,00 €

Hinta on kiinteä. Jos haluatte matkan varrella jotain muuta kuin piirustuksessa on, sovimme siitä ja hinnasta kirjallisesti ennen kuin teen mitään.

Tarjous on voimassa 31.12.2026 asti. Ehtisin aloittaa tammikuun lopulla. Miettikää rauhassa.

Terveisin Veli-Matti Karppinen`,
  },
  {
    name: 'musician in Tampere, part payment, band with a stern name',
    subject: 'Keikkapalkkio, lasku 19: 700,00 € jäljellä',
    body: `Hei Riikka!

Kiitos vielä lauantaista. Viimeinen Varoitus ei ole koskaan soittanut noin hyvälle yleisölle, ja miksaaja oli huippu.

Sain eilen 500,00 € laskusta 19, kiitos siitä. Koko palkkio oli 1 200,00 €, joten jäljellä on 700,00 €. Esiintymispalkkiossa ei ole arvonlisäveroa.

Sovimme, että loppu tulee viimeistään 15.12.2026. Tili on sama kuin ennen: FI86 7997 7996 1234 56. Kirjoita viestiksi "lasku 19".

Kuullaan kesän festareista!
Topi / Viimeinen Varoitus`,
  },
  {
    name: 'seamstress in Rovaniemi, thanks for payment',
    subject: 'Kiitos, lasku 214 on maksettu',
    body: `Hei Aino,

94,00 euroa laskusta 214 tuli tänään tilille, kiitos!

Kansallispuvun liivi odottaa hakijaa. Olen paikalla arkisin kymmenestä viiteen, ja perjantaina suljen jo kolmelta.

Ilo oli ommella noin kaunista kangasta.

Terveisin
Kirsti Vaarala`,
  },
  {
    name: 'architect in Helsinki, question before invoicing',
    subject: 'Kysymys laskutusosoitteesta, Lauttasaaren kattoremontti',
    body: `Hei Mikael,

luonnokset on nyt hyväksytty, ja lähetän niistä laskun ensi viikolla. Ennen sitä yksi kysymys: tuleeko lasku taloyhtiölle vai isännöitsijälle?

Jos taloyhtiölle, tarvitsen verkkolaskuosoitteen. Jos isännöitsijälle, riittää sähköposti.

Summa on sama kuin sopimuksessa, 2 400,00 € + alv 25,5 % eli yhteensä 3 012,00 €.

Ystävällisesti
Hanna Silfverberg, arkkitehti SAFA`,
  },
  {
    name: 'bookkeeper in Lappeenranta, statement of account',
    subject: 'Yhteenveto laskuista, syys–marraskuu 2026',
    body: `Hyvä Timo Pulkkinen

Pyysitte yhteenvetoa syksyn laskuista. Tilanne 25.11.2026 on tämä:

Lasku 5101, syyskuu    186,00 €   maksettu 12.10.2026
Lasku 5144, lokakuu    186,00 €   maksettu 11.11.2026
Lasku 5190, marraskuu  186,00 €   avoinna, eräpäivä 11.12.2026

Laskuja yhteensä 558,00 €, maksettu 372,00 €, avoinna 186,00 €.

Avoimen laskun voi maksaa tilille FI46 5620 0420 3456 79 viitteellä 51907. Summissa on mukana arvonlisävero 25,5 %. Kopiot ovat liitteenä.

Terveisin
Saimaan Tilikirja, Eija Toropainen`,
    attachments: [{ name: 'laskut_5101_5144_5190.pdf' }],
  },
  {
    name: 'snow plougher in Kajaani, recurring monthly invoice',
    subject: 'Lasku 411, auraus marraskuu',
    body: `Päivää

Marraskuussa satoi kerrankin kunnolla. Pihat aurattiin yhdeksän kertaa, viimeksi eilen aamulla ennen kuutta.

9 kertaa x 35 € = 315 €
alv 25,5 % 80,33 €
yhteensä 395,33 €

Laskun numero 411, eräpäivä ma 14.12.2026, tili FI80 4600 0010 1234 59, viite 41108.

Jos parkkipaikan autot voisi siirtää torstaisin, saan reunatkin puhtaaksi.

Kainuun Lumi, Seppo Heikkinen`,
  },
  {
    name: 'programmer in Espoo, technical debt',
    subject: 'Lasku 2026-11, marraskuun työt',
    body: `Hei Joonas,

marraskuun tunnit ovat koossa. Suurin osa meni teknisen velan maksuun: kirjautuminen on nyt kirjoitettu uusiksi ja vanha rajapinta poistettu. Kriittinen virhe korjattiin heti palaverimme jälkeen 9.11.

Lasku 2026-11 on liitteenä:
46 h × 85,00 € = 3 910,00 €
Alv 25,5 % = 997,05 €
Yhteensä 4 907,05 €

Eräpäivä on 9.12.2026. Maksu tilille FI17 5723 0220 1234 54, viite 20 26118.

Tuntilista on laskun toisella sivulla.

Terveisin Ville Nyman`,
    attachments: [{ name: 'Lasku-2026-11.pdf' }],
  },
  {
    name: 'personal trainer in Lahti, ten sessions',
    subject: 'Lasku 88, kymmenen treeniä',
    body: `Moikka Jenni!

Mahtava syksy takana, leuanveto nousi nollasta kolmeen! Nyt viikko lepoa ja sitten jatketaan kevyemmällä ohjelmalla.

Lasku 88: 10 treeniä × 59,00 € = 590,00 €, josta alv 13,5 % on 70,18 €.

Voit maksaa tilille FI57 3939 0000 1234 55 viitteellä 88006, viimeistään torstaina 10.12.2026.

Nähdään pian salilla!
Mira`,
  },
  {
    name: 'reindeer farm in Inari, lodging',
    subject: 'Lasku 1026: majoitus 13.–15.11.2026',
    body: `Hei Hilkka ja seurue,

kiitos käynnistä Inarissa! Porot jäivät kaipaamaan jäkälänjakajia.

Lasku 1026 muodostuu näin:
- mökki, 2 yötä à 145,00 €: 290,00 €
- illallinen, 4 henkeä à 39,00 €: 156,00 €
Yhteensä 446,00 €. Hintaan sisältyy alv 13,5 %, 53,05 €.

Maksupäivä: 11. joulukuuta 2026
Tili: FI48 5640 0420 0123 41
Viite: 10265

Punaiset lapaset löytyivät saunan penkiltä, ja postitan ne huomenna ilman kuluja.

Lämpimästi
Inga-Maaret Aikio`,
  },
  {
    name: 'graphic designer in Vaasa, campaign with placeholder text in the layout',
    subject: 'Lasku 2026/33 – joulukampanjan ilmoitukset',
    body: `Hei Camilla,

joulukampanjan kolme ilmoitusta ovat valmiina. Kakkosilmoituksen alareunassa on vielä täytetekstiä, ja vaihdan sen, kun hintanne on päätetty. Vaihto kuuluu hintaan.

Lasku 2026/33:
Kolme ilmoitusta à 220,00 € = 660,00 €
Alv 25,5 % = 168,30 €
Yhteensä = 828,30 €

Maksu 14.12.2026 mennessä tilille FI62 4055 0011 2345 60, viite 20 26338.

Hyvää joulun odotusta
Frida Nygård`,
  },
  {
    name: 'lawyer in Mikkeli, estate inventory, formal',
    subject: 'Lasku 2026-209, perunkirjoitus',
    body: `Arvoisa Ritva Manninen

Perunkirjoitus toimitettiin 12.11.2026, ja perukirja on lähetetty Verohallinnolle. Perintövero määrätään jokaiselle perilliselle erikseen, eikä se kuulu tähän laskuun.

Lasku 2026-209 on osoitettu kuolinpesälle, ja sen voi maksaa kuolinpesän tililtä.

Perunkirjoitus, kiinteä hinta: 850,00 €
Arvonlisävero 25,5 %: 216,75 €
Yhteensä: 1 066,75 €

Eräpäivä on 28.12.2026. Tilinumero on FI66 5271 0420 0123 47 ja viitenumero 202 62093.

Vastaan mielelläni, jos perukirjasta herää kysymyksiä.

Kunnioittavasti
Juhani Paasonen, varatuomari`,
    attachments: [{ name: 'Lasku 2026-209.pdf' }],
  },
  {
    name: 'excavator contractor in Kokkola, second formal reminder',
    subject: 'Toinen muistutus, lasku 640, 2 510,00 €',
    body: `Hyvä Rauno Sillanpää

Laskumme 640 eräpäivä oli 16.10.2026, ja se on nyt 40 päivää myöhässä. Lähetimme ensimmäisen muistutuksen 2.11.2026. Maksua ei näy tilillämme.

Laskun summa on 2 510,00 €: kaivuutyö 2 000,00 € ja alv 25,5 % 510,00 €. Viivästyskorko alkaa eräpäivästä, mutta sitä ei ole lisätty tähän summaan.

Pyydämme maksua viimeistään keskiviikkona 9.12.2026 tilille FI93 4140 0001 2345 69, viite 64004.

Jos työssä tai laskussa on jotain epäselvää tai maksu kannattaisi jakaa osiin, soittakaa numeroon 050 555 0133. Löydämme varmasti sopivan tavan.

Ystävällisin terveisin
Maanrakennus Biskop, Lars Biskop`,
    attachments: [{ name: 'lasku640.pdf' }],
  },
  {
    name: 'electrician in Hämeenlinna, extra work that was agreed',
    subject: 'Lasku 902: saunan sähköt',
    body: `Hei Tuomo,

kiuas lämpiää ja vikavirtasuoja on testattu. Lasku 902 alla.

Sovittu urakka, tarjous 77: 1 150,00 €
Lisätyö, ulkovalaisin (sovimme siitä puhelimessa 3.11., hinta 180,00 €): 180,00 €
Yhteensä, sis. alv 25,5 %: 1 330,00 €

Eräpäivä 11.12.2026. Tili FI31 5680 0030 1234 55, viite 90201.

Tarkastuspöytäkirja on laskun kanssa liitteenä. Se kannattaa säilyttää vakuutusyhtiötä varten.

t. Harri Lampinen, Hämeen Sähköpaja`,
    attachments: [{ name: 'lasku-902.pdf' }, { name: 'tarkastuspoytakirja.pdf' }],
  },
  {
    name: 'vet in Ylivieska, farm visit',
    subject: 'Lasku 7754, käynti 19.11.',
    body: `Hei Jaana

Mansikki voi viimeisen puhelun perusteella jo paremmin, hyvä niin. Jos kuume nousee uudelleen yli 39,5 asteen, soita välittömästi päivystykseen, sillä siinä ei kannata odotella.

Lasku 7754 käynnistä 19.11.2026:
käynti ja hoito 140,00 €
laboratorio 60,00 €
veroton summa 200,00 €
alv 25,5 % 51,00 €
maksettavaa 251,00 €

Eräpäivä 9.12.2026, tili FI98 5410 0021 2345 65, viite 77541.

Terveisin
ELL Paula Isokääntä`,
  },
  {
    name: 'elderly piano tuner in Porvoo',
    subject: 'Lasku n:o 58, pianon viritys',
    body: `Hyvä rouva Lindqvist,

kiitos, että sain taas virittää isänne flyygelin. Se on hienossa kunnossa ikäisekseen, samaa en voi itsestäni sanoa.

Virityksen hinta on 145 euroa. Olen pienyrittäjä, enkä ole arvonlisäverovelvollinen, joten hintaan ei tule veroa.

Lasku n:o 58 on liitteenä. Pyydän maksua viimeistään 15. joulukuuta 2026 tililleni FI76 6601 0001 2345 66, viitteenä 58007.

Keväällä palaan mielelläni, kun huoneilma on kosteampi.

Parhain terveisin
Bjarne Holmström`,
    attachments: [{ name: 'lasku58.pdf' }],
  },
  {
    name: 'hairdresser in Rauma, her first invoice',
    subject: 'Ihka ensimmäinen laskuni :) eli lasku 1',
    body: `Heippa Noora!

Ihana hääpäivä, ja kampaus kesti tanssitkin! Tämä on ihan ensimmäinen laskuni, joten kerro, jos siitä puuttuu jotain.

Lasku 1
Hääkampaus ja koekampaus 150 €
Kaasojen kampaukset 2 × 60 € = 120 €
Yhteensä 270 €

En ole alv-rekisterissä, joten hinnassa ei ole arvonlisäveroa.

Maksa tilille FI53 3636 3001 2345 66, viite 10016, viimeistään 8.12.2026.

Haleja
Emmi`,
  },
  {
    name: 'caterer in Kouvola, two VAT rates',
    subject: 'Lasku 2026-67, seminaarin tarjoilut 18.11.',
    body: `Hei Pirkko,

saimme seminaarista niin kivaa palautetta, että luin sen ääneen keittiössä. Karjalanpaisti loppui kesken vain siksi, että sitä haettiin kolmannen kerran.

Lasku 2026-67:

Lounas 40 × 14,00 €     560,00 €
  alv 13,5 %             75,60 €
Astioiden vuokra        120,00 €
  alv 25,5 %             30,60 €
Yhteensä                786,20 €

Eräpäivä on 16.12.2026. Maksu tilille FI50 5750 0420 0123 47, viite 20 26671.

Terveisin
Kymen Keittiö, Raija Tiainen`,
  },
  {
    name: 'taxi driver in Sodankylä, school rides',
    subject: 'Lasku 318 koulukyydit marraskuu',
    body: `Hei,

koulukyydit 2.–25.11. on ajettu, yksi aamu jäi pois 35 asteen pakkasen takia, ja se on vähennetty.

18 ajoa à 32,00 € = 576,00 €
alv 13,5 % = 77,76 €
yhteensä 653,76 €

Laskun numero 318
Eräpäivä 16.12.2026
Tilinumero FI20 5640 0820 0045 67
Viite 31804

Ajopäiväkirja on liitteenä.

Taksi Onnela, Antti Onnela`,
    attachments: [{ name: 'lasku_318.pdf' }, { name: 'ajopaivakirja_marraskuu.pdf' }],
  },
  {
    name: 'painter in Pori, revised lower estimate',
    subject: 'Uusi hinta tarjoukseen 12: makuuhuoneet ilman kattoja',
    body: `Moro Sirpa,

laskin tarjouksen 12 uusiksi, kun jätit katot pois. Vanha hinta oli 2 100,00 €, katot siitä 250,00 €, joten uusi hinta on 1 850,00 €. Alv 25,5 % on mukana, samoin maalit ja suojaukset.

Työ kestää kolme päivää, ja voisin alkaa maanantaina 11.1.2027. Uusi tarjous on voimassa 18.12.2026 asti.

Sävyt voit päättää vaikka vielä joulun jälkeen, ei se mitään haittaa.

Terv. Kimmo Lehtimäki`,
  },
  {
    name: 'cobbler in Jyväskylä, three lines',
    subject: 'Lasku 665, saappaiden pohjat',
    body: `Hei, saappaat ovat valmiit. Lasku 665, 52,00 € (alv 25,5 % mukana).
Voit maksaa käteisellä tai kortilla, kun haet ne, kuitenkin viimeistään 5.12.2026.
Olen auki ti–la. Suutari Ahonen`,
  },
  {
    name: 'book editor in Helsinki, gloomy book title',
    subject: 'Lasku 2026-23: Häpeä ja velka, toimitustyö',
    body: `Hei Laura,

"Häpeä ja velka" on nyt toimitettu viimeistä lukua myöten. Luku, jossa ulosottomies soittaa ovikelloa, on mielestäni koko kirjan paras.

Lasku 2026-23 on liitteenä. Työ 320 liuskaa × 6,00 € on 1 920,00 €, alv 25,5 % on 489,60 €, yhteensä 2 409,60 €. Eräpäivä on perjantai 18.12.2026, tili FI46 5723 0021 1234 55 ja viite 20 26231.

Oikovedoksen luen mielelläni tammikuussa, kuten sovittiin.

Terveisin
Elina Kaskinen`,
    attachments: [{ name: 'kaskinen_lasku_2026-23.pdf' }],
  },
  {
    name: 'massage therapist in Iisalmi, three visits',
    subject: 'Lasku 240, hieronnat lokakuussa',
    body: `Hei Erkki,

toivottavasti hartia on pysynyt vetreänä. Muista venytellä, erityisesti lumitöiden jälkeen.

Lasku 240: kolme hierontaa à 55 €, yhteensä 165 €. Terveydenhuollon palvelussa ei ole arvonlisäveroa.

Eräpäivä 7.12.2026. Tili FI07 5068 0120 0123 47, viite 24002.

Peruutuksesi 30.10. tuli edellisenä päivänä, joten siitä en veloita mitään.

Terveisin Tuula Kumpulainen, koulutettu hieroja`,
  },
  {
    name: 'cleaning firm in Vantaa, non-native owner, first reminder',
    subject: 'Muistutus laskusta 129',
    body: `Hei Päivi,

minulla on pieni asia. Lasku 129, 310,00 euroa, eräpäivä oli 18.11.2026. En ole nähnyt maksua vielä. Ehkä lasku jäi sähköpostiin, se on ihan tavallista.

Laitan laskun liitteenä uudestaan. Voitteko maksaa 3.12.2026 mennessä? Tili on FI73 1745 3001 1234 56 ja viite on 12904.

Jos te maksoitte jo, kiitos paljon. Siivoamme normaalisti torstaina.

Terveisin
Thuy Nguyen
Kirkas Koti`,
    attachments: [{ name: 'Lasku129.pdf' }],
  },
  {
    name: 'web designer in Nokia, own mistake with the address, new due date',
    subject: 'Lasku 2026-40 uudella eräpäivällä',
    body: `Hei Samuli,

huomasin, että lähetin laskun 2026-40 vanhaan osoitteeseesi. Virhe oli minun, joten annan laskulle uuden eräpäivän: keskiviikko 9.12.2026. Muistutusta tai kuluja ei tietenkään tule.

Summa on sama, 941,25 € (750,00 € + alv 25,5 % 191,25 €). Tili FI81 5730 0820 0123 48, viite 20 26406.

Sivut ovat muuten latautuneet nyt alle sekunnissa, kannattaa kokeilla puhelimella.

Terkuin Oskari Vuori`,
    attachments: [{ name: 'lasku-2026-40.pdf' }],
  },
  {
    name: 'forest machine contractor in Nurmes, first of two instalments',
    subject: 'Lasku 5521, harvennus Höljäkkä, 1. erä',
    body: `Hei Martti

Puolet palstasta on harvennettu ja puut tien varressa. Toinen puoli tehdään tammikuussa, kun maa on jäässä, niin ei tule painumia.

Sopimuksen mukaan laskutan kahdessa erässä:
1. erä nyt 1 600,00 €
2. erä työn valmistuttua 1 600,00 €
koko urakka 3 200,00 € ilman veroa

Tämä on 1. erän lasku, numero 5521: 1 600,00 € + alv 25,5 % 408,00 € = 2 008,00 €.

Eräpäivä 17.12.2026, tili FI14 5175 0020 1234 59, viite 55217. Toisesta erästä tulee oma lasku.

Terveisin Reijo Turunen`,
  },
  {
    name: 'fishing guide in Kuusamo, customer paid twice',
    subject: 'Maksoit laskun 91 kahteen kertaan',
    body: `Hei Petteri,

laskusta 91 tuli tililleni 150,00 € kaksi kertaa, 20.11. ja 23.11. Yhteensä siis 300,00 €, vaikka lasku oli 150,00 €. Palautan ylimääräiset 150,00 €.

Palautanko rahat tilille, jolta ne tulivat, vai johonkin muuhun? Vastaa, kun ehdit, niin teen siirron seuraavana arkipäivänä.

Kireitä siimoja
Ossi Määttä`,
  },
  {
    name: 'trainer who taught at the enforcement authority, e-invoice',
    subject: 'Lasku 2026-71, koulutuspäivä Ulosottolaitoksessa',
    body: `Hyvä Minna Salmela

Kiitos koulutuspäivästä 10.11.2026. Ulosottolaitoksen väki keskusteli vilkkaasti siitä, miten vaikeasta asiasta kirjoitetaan selvästi, ja harjoitus "uhkauksesta pyynnöksi" sai parhaan palautteen.

Lasku 2026-71 lähti tänään verkkolaskuna tilausnumerolla 88140. Sisältö on tässä teille tiedoksi:

Koulutuspäivä          1 400,00 €
Alv 25,5 %               357,00 €
Yhteensä               1 757,00 €
Eräpäivä              28.12.2026
Tili        FI16 5723 0520 0567 84
Viite       20 26710

Kalvot ovat liitteenä, ja niitä saa jakaa vapaasti.

Ystävällisin terveisin
Piia Ranta-aho, Selväsana`,
    attachments: [{ name: 'kalvot_2026-11-10.pdf' }],
  },
  {
    name: 'Spanish teacher in Salo, simple Finnish',
    subject: 'Espanjan tunnit, lasku 14',
    body: `Hola Kaisa!

Sinä opit nopeasti, menneen ajan verbit menevät jo hyvin. Ensi tunnilla puhumme ruuasta.

Marraskuun lasku on numero 14.
4 tuntia, 38 euroa tunti. Yhteensä 152 euroa. Ei arvonlisäveroa.

Maksu: tili FI58 5711 0022 0123 47, viite 14009, viimeistään tiistai 8.12.2026.

Saludos
Lucía`,
  },
  {
    name: 'beekeeper in Loimaa, honey to a shop',
    subject: 'Lasku 2026-9 hunajaa',
    body: `Terve Heidi,

vein 24 purkkia hunajaa takahuoneeseen maanantaina, Jonna otti vastaan. Sato jäi sateiden vuoksi pieneksi, mutta hinta pysyy samana koko talven.

lasku 2026-9
24 x 6,50 = 156,00
alv 13,5 % 21,06
yht. 177,06 euroa
eräpäivä 9.12.2026
tili FI16 4289 0010 1234 57
viite 2 02691

Tyhjät laatikot voi jättää takaoven viereen, haen ne ensi kerralla.

Mehiläistarha Uotila`,
  },
  {
    name: 'printing house in Jyväskylä, discount agreed beforehand',
    subject: 'Lasku 20417: 500 esitettä',
    body: `Hei Anssi,

esitteet lähtivät tänään Matkahuollossa, ja ne ovat perillä perjantaina 27.11.2026.

Lasku 20417
500 esitettä à 0,80 €: 400,00 €
Vuosisopimuksen alennus 10 %: −40,00 €
Veroton: 360,00 €
Alv 25,5 %: 91,80 €
Maksettavaa: 451,80 €

Maksu viimeistään 15.12.2026 tilille FI10 5290 0220 1234 57, viite 2 04178.

Yksi huomio: sivulla 3 oli päiväys 31.11., jota kalenterissa ei ole. Muutin sen luvallasi muotoon 30.11.

Terveisin
Keski-Suomen Paino, Niina Puttonen`,
  },
  {
    name: 'window cleaner student in Turku, MobilePay',
    subject: 'Ikkunat pesty, lasku 36',
    body: `Moi Kerttu,

ikkunat kiiltää! Parvekelasien yläreunaan jäi vanhaa silikonia, sitä en uskaltanut raaputtaa.

Lasku 36, yhteensä 80 €, ei arvonlisäveroa. Voit maksaa MobilePaylla numeroon 044 555 0127 tai tilille FI93 5710 0042 1234 55, viite 36003. Eräpäivä on su 6.12.2026, ja se on pyhäpäivä, joten maanantai 7.12.2026 käy ihan yhtä hyvin.

Kiva kun soitit!
Aaro`,
  },
  {
    name: 'gravestone mason in Kuortane, estimate to a bereaved family',
    subject: 'Tarjous 305, nimen kaiverrus hautakiveen',
    body: `Hyvä Heikki Saarijärvi

Otan osaa suruunne.

Kävin katsomassa kiveä. Nimen ja vuosilukujen kaiverrus samalla kirjaimella kuin äitinne nimi maksaa 420,00 €, johon sisältyy alv 25,5 % (85,34 €). Kiven pesu sisältyy hintaan.

Työ tehdään vasta maan sulattua, toukokuussa 2027, joten päätöksellä ei ole kiirettä. Tarjous on voimassa 31.3.2027 asti. Seurakunnan lupaa ei tarvita, kysyin sen valmiiksi.

Lämpimin ajatuksin
Kuortaneen Kivi, Matti Rinta-Keturi`,
  },
  {
    name: 'figure skating coach in Kerava, statement to a club',
    subject: 'Syyskauden tunnit ja lasku 6',
    body: `Hei rahastonhoitaja Anne!

Tässä koko syyskausi yhdellä silmäyksellä:

Syyskuu   12 h × 30 € = 360 €  (lasku 4, maksettu)
Lokakuu   10 h × 30 € = 300 €  (lasku 5, maksettu)
Marraskuu 14 h × 30 € = 420 €  (lasku 6, tämä)

Kausi yhteensä 36 h eli 1 080 €, josta on maksettu 660 €. Maksettavaa on nyt siis lasku 6, 420 €. Arvonlisäveroa ei ole.

Eräpäivä 15.12.2026, tili FI69 1268 3000 1234 54, viite 60011.

Kiitos, kun hoidat nämä aina niin täsmällisesti.
Veera`,
  },
  {
    name: 'sawmill in Kankaanpää, agreed payment plan in three parts',
    subject: 'Maksusuunnitelma, lasku 1733 (750,00 €)',
    body: `Hei Jukka,

kiitos puhelusta. Maksat laskun 1733, yhteensä 750,00 €, kolmessa osassa niin kuin sovimme:

1. osa 250,00 €: tiistai 15.12.2026
2. osa 250,00 €: perjantai 15.1.2027
3. osa 250,00 €: maanantai 15.2.2027

Korkoa tai kuluja ei tule. Tili on FI09 5700 1120 0123 49, ja sama viite 17336 käy jokaiseen osaan.

Jos jokin päivä osuu huonoon kohtaan, soita, niin siirretään sitä.

Voimia ja hyvää talvea
Esko Mäkiranta`,
  },
  {
    name: 'security consultant in Helsinki, threat assessment',
    subject: 'Lasku 2026-118 / uhka-arvio, Kalasataman toimipiste',
    body: `Hyvä Katariina Ek

Uhka-arvion loppuraportti luovutettiin 20.11.2026. Vakavin uhka on raportin luvussa 4, ja suosittelemme, että sen toimet tehdään ennen vuodenvaihdetta.

Lasku 2026-118 on liitteenä.

Uhka-arvio, kiinteä hinta: 5 200,00 €
Arvonlisävero 25,5 %: 1 326,00 €
Yhteensä: 6 526,00 €
Eräpäivä: keskiviikko 23.12.2026
Tilinumero: FI26 8000 1970 1234 52
Viitenumero: 202 61188
Y-tunnus: 3012456-5

Raportti toimitetaan erikseen salattuna, sitä ei lähetetä sähköpostilla.

Ystävällisin terveisin
Henrik Ståhlberg
Vartia Neuvonta Oy`,
    attachments: [{ name: 'lasku_2026-118.pdf' }],
  },
]
