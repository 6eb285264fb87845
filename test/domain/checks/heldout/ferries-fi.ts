/** Mails by Finnish craftspeople, translators, cleaners, musicians and others. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Pohjanmaan kirvesmies, saunan paneelit, ensimmäinen lasku',
    subject: 'Lasku 2026-41, saunan paneelit',
    body: `Moro Jukka,

sauna on nyt valamis ja löylyt koitettu, niin tuloo sitte tämä lasku.

Paneelit ja listat 412,00 €
Työ 18 h x 42 € = 756,00 €
Yhteensä 1 168,00 €, alv mukana

Pihkapaikat hioin viälä lauantaina, siitä en ota mitään. Ku kiuas piti sitte siirtää kymmenen senttiä, niin siinä hujahti pari tuntia ylimäärääst ja ne on nuas tunneis kans.

Tili FI49 1586 3040 9863 60, viite 6 05311. Maksa ku satut kirkolle päin tulemahan.

Ovenkahva on täälä mun pakus, tuon sen torstaina.

Ketolan Esa`,
    known: [],
    unseen: [
      ['surprise', 'siinä hujahti pari tuntia ylimäärääst'],
      ['dueDate', 'ku satut kirkolle päin tulemahan'],
    ],
  },
  {
    name: 'kirjallisuuden kääntäjä, toinen muistutus kustantamolle',
    subject: 'Toinen muistutus: lasku 2026/087',
    body: `Hyvä vastaanottaja,

lähetin 14.10.2026 laskun 2026/087, joka koskee romaanin Suolan tie käännöksen toista osaa (214 liuskaa). Laskun loppusumma on 3 210,00 euroa, ja sen eräpäivä oli 28.10.2026.

Kirjanpitoni mukaan suoritusta ei ole vastaanotettu. Pyydän teitä suorittamaan avoinna olevan saatavan viipymättä tilille FI14 1028 3084 8631 82, viite 3411 86065.

Kolmannen osan teen sovitusti tammikuun puoliväliin mennessä. Kysyn siihen vielä parista paikannimestä luvussa 12.

Kustantamolla luulisi olevan varaa maksaa se, minkä se on jo painanut.

Kunnioittavasti
Marketta Aholainen`,
    known: [
      ['jargon', 'suoritusta ei ole vastaanotettu'],
      ['jargon', 'suorittamaan avoinna olevan saatavan'],
      ['dueDate', 'viipymättä'],
    ],
    unseen: [['tone', 'luulisi olevan varaa maksaa se, minkä se on jo painanut']],
  },
  {
    name: 'IT-konsultti, lyhyt kuukausilasku',
    subject: 'Lasku 1187, 4 016,00 €',
    body: `Hei Minna,

marraskuun sprintin tunnit laskulla 1187:

32 h x 100 € = 3 200,00 €
alv 25,5 % 816,00 €
yhteensä 4 061,00 €

Maksuehto 14 pv netto. Tili FI73 5290 0217 3892 51, viite 14 71159.

Tuntierittely on liitteenä. Kirjautumisvirhe on korjattu tuotantoon, ja loki näytti eilen puhdasta.

Joulukuussa olen teillä ke–pe.

t. Antti`,
    attachments: [{ name: 'tunnit_11.xlsx' }],
    known: [
      ['consistency', '4 061,00 €'],
      ['dueDate', '14 pv netto'],
    ],
    unseen: [],
  },
  {
    name: 'vietnamilaistaustainen kotisiivooja, kuukausilasku',
    subject: 'Siivous marraskuu',
    body: `Hei Riitta,

minä lähetän sinulle lasku marraskuun siivouksesta. Neljä kertaa, yksi kerta 65 euroa, yhteensä 260 euroa.

Anteeksi todella paljon että häiritsen. Minä tiedän että sinulla on nyt paljon kuluja kun mies on sairaala, minulla on huono olo kun pyydän.

Voit maksaa MobilePay 040 555 0182 viimeistään 7.12.2026.

Ikkunat minä pesin myös sisäpuolelta niin kuin pyysit. Avain on naapuri Sirkka luona.

Terveisin
Linh`,
    known: [
      ['missing', 'invoiceNumber'],
      ['tone', 'Anteeksi todella paljon että häiritsen'],
    ],
    unseen: [['tone', 'minulla on huono olo kun pyydän']],
  },
  {
    name: 'häämuusikko, kolmas muistutus, pilkallinen',
    subject: 'Lasku 52, hääkeikka 22.8.',
    body: `Hei taas Jenna ja Mikko,

toivottavasti häämatka Azoreille meni hyvin, kuvat ainakin olivat hienoja.

Lasku 52 (keikka 22.8., kolme settiä ja valssi, 1 450 €) on edelleen auki. Eräpäivä oli 11.9.2026. Olen muistuttanut teitä jo kaksi kertaa, joten kai tämäkin menee sinne samaan roskikseen kuin edelliset.

Basistimme haluaisi kuulemma syödä myös joulukuussa, eli laittakaahan rahat tulemaan ensi tilassa.

Tili on FI03 5720 0866 6873 44 ja viite 2 06410 67893.

Jos haluatte sen häävalssin äänitteen, se on valmis ja lähtee linkkinä.

Terkuin
Roope / Kuutamokvartetti`,
    known: [['dueDate', 'ensi tilassa']],
    unseen: [
      ['tone', 'kai tämäkin menee sinne samaan roskikseen kuin edelliset'],
      ['tone', 'Basistimme haluaisi kuulemma syödä myös joulukuussa'],
    ],
  },
  {
    name: 'fysioterapeutti, työnantajalle laskutetut käynnit',
    subject: 'Lasku F-3308, työfysioterapia',
    body: `Hei,

kiitos luottamuksesta. Laskutan lokakuun käynnit kuten aiemmin: kuusi käyntiä à 78,00 €, yhteensä 468,00 € (terveydenhoitopalvelu, alv 0 %). Laskun numero on F-3308.

Liitteenä on käyntierittely ilman henkilötietoja.

Maksu pyydetään tilille FI35 8000 1892 3534 43 viitteellä 4 78142 15400. Eräpäivä on perjantai 10.12.2026.

Varaston nostoergonomiasta pidän mielelläni lyhyen tietoiskun tammikuussa, kuten puhuimme.

Ystävällisin terveisin
Henna Sipilä, fysioterapeutti AMK`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'perjantai 10.12.2026'],
    ],
    unseen: [],
  },
  {
    name: 'savolainen heinänviljelijä, paalit hevostallille',
    subject: 'Paalilasku 19',
    body: `Terve Satu,

ne 24 paalia on nyt siellä tallin takana, ja traktorin jälet tasottelin männessä. Hinta on se mitä keväällä lyötiin lukkoon, 38 euroa paali, eli 912 euroo kaikkiaan alvin kanssa. Laskun numero on 19.

Tili FI73 4055 1135 8619 65, viite 226 54078. Se ee oo niin turkan tarkkoo millon, kunhan nyt ennen kevätkylvöjä kilahtaa.

Jos tammalle pittää olla kuivempoo, niin sano, ladossa on vielä viime vuotista.

Ja rahtia en viitsi pyytee, vaikka mäki olj kyllä semmonen että oisi pitännä.

Pentti`,
    known: [],
    unseen: [
      ['dueDate', 'kunhan nyt ennen kevätkylvöjä kilahtaa'],
      ['tone', 'vaikka mäki olj kyllä semmonen että oisi pitännä'],
    ],
  },
  {
    name: 'kampaamoyrittäjä, tuolivuokra rästissä',
    subject: 'TUOLIVUOKRA MARRASKUU!!!',
    body: `Hei Saija

marraskuun tuolivuokra 420,00 € (lasku 2026-11S) piti maksaa 16.11. ja nyt on 25. päivä. Tili on sama kuin aina FI94 3636 3049 1713 25, viite 2547 14074.

MULLAKIN ON VUOKRA MAKSETTAVANA. Ja kyllä mä nään sun instasta, että Tallinnaan oli varaa lähteä.

Laita se viimeistään 30.11. niin ollaan sujut. Joulukuun vuorot on nyt kalenterissa, laitoin sulle molemmat lauantait niin kuin toivoit.

Uusi pesupaikka tulee muuten ensi viikolla.

Tarja`,
    known: [
      ['tone', 'TUOLIVUOKRA MARRASKUU!!!'],
      ['tone', 'MULLAKIN ON VUOKRA MAKSETTAVANA'],
    ],
    unseen: [['tone', 'kyllä mä nään sun instasta, että Tallinnaan oli varaa lähteä']],
  },
  {
    name: 'hääkuvaaja, muistutus ja joulutarjous',
    subject: 'Muistutus laskusta 2026-206',
    body: `Hei Elina,

kuvagalleria on nyt ollut auki kaksi viikkoa, ja kummitädin kuvista tuli omia suosikkejani.

Lasku 2026-206, 690,00 € (sis. alv 25,5 %), erääntyi 17.11.2026 enkä ole vielä nähnyt maksua. Maksathan sen viimeistään 4.12.2026 tilille FI51 3939 0025 6715 20, viite 658 76538.

Samalla vinkkinä: tilaa joulukortit nyt ja saat -20 %! Kampanjakoodilla LUMI saat vielä ilmaisen postituksen.

Jos raha on jo matkalla, tämän viestin voi unohtaa. Galleriaan en kyllä raaskisi laittaa lukkoa päälle, mutta sormi on jo napilla.

Aurinkoista loppuvuotta
Noora Kettunen`,
    known: [
      ['incentive', 'tilaa joulukortit nyt ja saat -20 %'],
      ['incentive', 'Kampanjakoodilla LUMI saat vielä ilmaisen postituksen'],
    ],
    unseen: [['tone', 'sormi on jo napilla']],
  },
  {
    name: 'rakennusurakoitsija, viranomaiskielinen maksukehotus',
    subject: 'Maksukehotus, lasku 40231',
    body: `Hyvä asiakas,

viitaten laskuumme 40231 (ulkoverhouksen korjaus, Koivutie 8, loppusumma 5 271,00 euroa) toteamme, että laskun eräpäivä 6.11.2026 on ylitetty.

Mikäli suoritus ei ole tilillämme 20.11.2026 mennessä, siirrämme saatavan perintätoimiston perittäväksi ilman eri ilmoitusta. Perinnästä aiheutuvat kulut tulevat täysimääräisinä velallisen kannettaviksi.

Tili FI93 4740 1283 8287 00, viite 99334 58542. Viivästyskorko lasketaan eräpäivästä.

Työnjohtaja Hakala on tavattavissa numerossa 050 555 0144, jos julkisivussa on jotain katsottavaa.

Rakennus Hakala & Rantanen Oy
Y-tunnus 3974080-7`,
    known: [
      ['jargon', 'viitaten laskuumme'],
      ['jargon', 'Mikäli suoritus ei ole tilillämme'],
      ['dueDate', '20.11.2026'],
      ['tone', 'siirrämme saatavan perintätoimiston perittäväksi'],
      ['jargon', 'ilman eri ilmoitusta'],
      ['jargon', 'tulevat täysimääräisinä velallisen kannettaviksi'],
    ],
    unseen: [],
  },
  {
    name: 'matematiikan yksityisopettaja, pohja jäänyt täyttämättä',
    subject: 'Lasku 14, tukiopetus',
    body: `Hei [huoltajan nimi],

Oskari on edistynyt syksyn aikana hienosti: prosenttilaskut sujuvat, ja yhtälöissä enää etumerkit lipsuvat.

Laskutan marraskuun viisi tuntia à 40,00 €, yhteensä 200,00 €. Laskun numero on 14 ja eräpäivä pp.kk.2026. Tili FI87 2200 1861 0256 68, viite 1 78576.

Koeviikolla voin tulla ylimääräisenä päivänä, kunhan sovitaan siitä etukäteen.

Ystävällisin terveisin
Juhani Lehto`,
    known: [
      ['consistency', '[huoltajan nimi]'],
      ['consistency', 'pp.kk.2026'],
    ],
    unseen: [],
  },
  {
    name: 'nuori graafikko, ensimmäinen lasku ikinä',
    subject: 'Logo valmis + lasku 001',
    body: `Moikka Veera!

Logon lopulliset tiedostot ovat Drivessa, vektorit ja sosiaalisen median koot omissa kansioissaan.

Tässä tulee sit myös lasku 001. Hinta on 350,00 € + alv 25,5 % 89,25 € = 439,25 €. Tuntuu vähän hassulta laskuttaa tällaisesta puuhastelusta, mutta kai se on pakko.

Eräpäivä on 31.11.2026, tili FI89 5000 1237 2646 65, viite 4 12423.

Tosi pahoillani jos summa tuntuu isolta!! Sano ihan suoraan niin tiputan sitä.

Ihanaa että pääsin tekemään tän teidän kahvilalle.

xx Milla`,
    known: [
      ['dueDate', '31.11.2026'],
      ['tone', 'Tosi pahoillani jos summa tuntuu isolta!!'],
    ],
    unseen: [
      ['tone', 'Tuntuu vähän hassulta laskuttaa tällaisesta puuhastelusta'],
      ['tone', 'Sano ihan suoraan niin tiputan sitä'],
    ],
  },
  {
    name: 'putkiasentaja, vuodon korjaus venähti',
    subject: 'Lasku 7719 keittiön vuoto',
    body: `Terve,

käytiin tiistaina ja vuoto on poikki. Lasku 7719:

työ 3 h x 65 € = 195,00 €
osat 48,20 €
matka 30,00 €
yhteensä 283,20 €, alv sisältyy

Altaan alla oli yksi hana niin vanha, että uusittiin sekin kun kerran työkalut oli levällään.

Maksupäivä 9.12.2026, tili FI38 3131 3019 2456 12, viite 68670 05187.

Hajulukon tiivistettä kannattaa seurata viikko. Jos tippuu, soita.

Kari Ojala`,
    known: [['consistency', '283,20 €']],
    unseen: [['surprise', 'uusittiin sekin kun kerran työkalut oli levällään']],
  },
  {
    name: 'sähköurakoitsija, tarjous sähköpääkeskuksesta',
    subject: 'Tarjous 26-118, pääkeskuksen vaihto',
    body: `Hei Tommi,

kiitos käynnistä. Tarjoamme pääkeskuksen vaihdon avaimet käteen -toimituksena hintaan 2 510,00 € (2 000,00 € + alv 25,5 %). Hintaan kuuluvat keskus, vikavirtasuojat ja käyttöönottotarkastus. Sähköt ovat poikki yhden työpäivän.

Tarjous on voimassa 18.12.2026 asti. Hinta on sitoumukseton ja pidätämme oikeuden hinnanmuutoksiin. Mahdolliset lisätyöt veloitetaan toteutuneen mukaan.

Maadoituksen katsomme samalla, siitä ei tule eri hintaa.

Päätä ripeästi, sillä näillä tunneilla on ottajia jonoksi asti.

Terveisin
Sähkö-Virta Oy
Jarno Pelkonen`,
    known: [
      ['jargon', 'pidätämme oikeuden hinnanmuutoksiin'],
      ['jargon', 'sitoumukseton'],
      ['surprise', 'Mahdolliset lisätyöt veloitetaan toteutuneen mukaan'],
    ],
    unseen: [['tone', 'Päätä ripeästi, sillä näillä tunneilla on ottajia jonoksi asti']],
  },
  {
    name: 'tilitoimiston kirjanpitäjä, ammattikieltä asiakkaalle',
    subject: 'Lasku 2026-0952',
    body: `Hei Anna-Kaisa,

tilikauden vaihteen työt on tehty ja veroilmoitus lähti eilen.

Myyntireskontrassamme on sinulta avoinna lasku 2026-0952, 602,40 € (480,00 € + alv 25,5 %). Lokakuussa maksamasi 50,00 € on siirtosaatavissa, ja se netotetaan joulukuun laskutukseen. Suorite on siis bruttona tuo 602,40 €.

Pyydän maksun tilille FI44 4235 6034 1791 64, viite 24984 21244, maanantaihin 7.12.2026 mennessä.

Kuittinippu oli tällä kertaa ihailtavan siisti. Palkkatodistus kannattaa vielä laittaa, niin saadaan kulurivi jaksotettua oikealle kaudelle.

Terveisin
Pirjo Nyman`,
    known: [
      ['jargon', 'Myyntireskontrassamme'],
      ['jargon', 'siirtosaatavissa'],
      ['jargon', 'netotetaan'],
      ['jargon', 'jaksotettua'],
    ],
    unseen: [['jargon', 'Suorite on siis bruttona']],
  },
  {
    name: 'isännöitsijä, kaksi eri eräpäivää',
    subject: 'Lasku 880145, vesimaksun tasaus',
    body: `Hyvä osakas,

vesimittarit luettiin 2.11.2026. Asuntonne A 12 kulutus oli 11 m³ yli ennakon, ja tasauslasku on 71,50 €. Laskun numero on 880145.

Maksakaa lasku viimeistään 9.12.2026 tilille FI78 6601 0021 4171 26, viite 7591 84497.

Mittariluettelo on nähtävillä ilmoitustaululla A-portaassa. Pesutuvan remontti alkaa 11.1.

Muistutamme, että lasku erääntyy 16.12.2026. Viivästynyt suoritus katsotaan yhtiövastikkeen laiminlyönniksi siihen sovellettavine seuraamuksineen.

Isännöinti Kotilinna
Outi Vesala`,
    known: [
      ['dueDate', '16.12.2026'],
      ['jargon', 'Viivästynyt suoritus'],
    ],
    unseen: [['tone', 'katsotaan yhtiövastikkeen laiminlyönniksi siihen sovellettavine seuraamuksineen']],
  },
  {
    name: 'nuohooja, niukkasanainen',
    subject: 'Lasku 3051',
    body: `Hei.

Nuohous 12.11. kaksi hormia 88,00 €. Lasku 3051. Eräpäivä 2.12.2026.
Tili FI77 1586 3167 7045 06, viite 88 09999.

Yläkerran luukun tiiviste vaihdettava ennen talvea.

Noki ei sakkoja kirjoita, mutta minä kirjoitan.

Nuohous T. Mäkelä`,
    known: [['payment', 'FI77 1586 3167 7045 06']],
    unseen: [['tone', 'Noki ei sakkoja kirjoita, mutta minä kirjoitan']],
  },
  {
    name: 'koiratrimmaaja, syyllistävä muistutus',
    subject: 'Muistutus, lasku 118 (Nuppu)',
    body: `Moikka Kirsi!

Nuppu oli taas aivan hurmaava, ja kynsien leikkuu meni tällä kertaa ilman murinaa.

Lasku 118 trimmauksesta, 72,00 €, on vielä maksamatta. Eräpäivä oli 13.11. Yrittäjälle jokainen euro on tärkeä, ja yhden ihmisen yrityksenä jään helposti ilman palkkaa, kun asiakkaat unohtavat. Tytär kysyi eilen, miksi meillä on taas makaronia.

Laitathan maksun heti kun ehdit: FI73 1028 3091 3585 98, viite 56 99762.

Seuraava aika on varattu 14.1. kello 10.

Halauksin Sari / Karvakamu`,
    known: [
      ['dueDate', 'heti kun ehdit'],
      ['tone', 'jään helposti ilman palkkaa'],
    ],
    unseen: [['tone', 'Tytär kysyi eilen, miksi meillä on taas makaronia']],
  },
  {
    name: 'arabian tulkki, virheellinen alv-tunnus ulkomaiselle asiakkaalle',
    subject: 'Lasku 2026-73, tulkkaus 18.11.',
    body: `Hyvä rouva Lindgren,

kiitos toimeksiannosta. Tulkkasin 18.11.2026 klo 9–12 palaverinne Helsingissä suomen ja arabian välillä. Palkkio on 3 h x 95,00 € = 285,00 €. Lasku on numeroltaan 2026-73.

Laskussa ei ole arvonlisäveroa, koska yrityksenne maksaa sen Ruotsissa. Minun alv-tunnukseni on FI32833545.

Pyydän maksun 11.12.2026 mennessä tilille FI29 5290 0265 7360 07, viite 566 34860.

Tulkkasin myös kahvitauon keskustelut, ja siitä otan tavallisesti erikseen, mutta näin hyvin käyttäydyn vain tämän kerran.

Kunnioittaen
Samir Haddad`,
    known: [['payment', 'FI32833545']],
    unseen: [['tone', 'näin hyvin käyttäydyn vain tämän kerran']],
  },
  {
    name: 'puutarhuri, syystyöt omakotitalolle',
    subject: 'Syystyöt ja lasku 266',
    body: `Hei Leena ja Ossi,

omenapuut on leikattu, ruusut mullattu ja haravoinnit viety. Vadelmapenkki oli siinä kunnossa, että jätin sen kevääseen.

Työtä tuli sovitut 12 tuntia à 38,00 € = 456,00 € ja multaa 54,00 €, yhteensä 510,00 € alveineen. Lasku 266.

Maksupäivä on tiistai 9.12.2026. Tili on FI29 5720 0800 0089 79, viite 3 01876 95670.

Kotitalousvähennykseen kelpaa työn osuus.

Jos maksu myöhästyy, niin tulppaanit saavat ensi vuonna istuttaa itse itsensä.

Päivi Hallikainen`,
    known: [['dueDate', 'tiistai 9.12.2026']],
    unseen: [['tone', 'tulppaanit saavat ensi vuonna istuttaa itse itsensä']],
  },
  {
    name: 'copywriter, hinta noussut matkalla',
    subject: 'Päivitetty hinta + lasku 2026-59',
    body: `Hei Ville,

verkkosivujen tekstit ovat valmiit ja siirretty kaikkiin 14 sivupohjaan.

Tarjouksessa oli 1 200,00 €, mutta työmäärä osoittautui arvioitua suuremmaksi, joten lasku 2026-59 on 1 600,00 € + alv 25,5 % 408,00 € = 2 008,00 €. Teidän toimarin mielipiteet vaihtuivat sen verran taajaan, että niille oli pakko laittaa hintalappu.

Eräpäivä 10.12.2026, tili FI16 8000 1897 7916 05, viite 67 80379.

Tekijänoikeudet siirtyvät täysimääräisesti vasta suorituksen jälkeen.

Etusivun otsikosta tuli minusta oikeasti hyvä. Lähetän vielä metakuvaukset huomenna.

Emmi`,
    known: [
      ['surprise', 'työmäärä osoittautui arvioitua suuremmaksi'],
      ['jargon', 'täysimääräisesti vasta suorituksen jälkeen'],
    ],
    unseen: [['tone', 'Teidän toimarin mielipiteet vaihtuivat sen verran taajaan']],
  },
  {
    name: 'DJ, pikkujoulujen ennakkomaksu',
    subject: 'Pikkujoulut 5.12. / lasku 88',
    body: `Moro Sanni,

kaikki valmiina lauantaille: tuon omat kaiuttimet, ja savukone jää kotiin niin kuin toivoitte.

Lasku 88: ilta 20–01, 502,00 € (400,00 € + alv 25,5 %). Maksu viimeistään 3.12.2026 tilille FI27 4055 1145 1086 39, viite 231 68495.

Se teidän viime vuoden takuumaksu palautuu samalle kortille 4920 5061 1738 8988, tarkistatko että numero on vielä voimassa.

No money, no honey, eli ennen rahaa en kanna sisään yhtään piuhaa.

Soittolistan saa lähettää vielä torstaina. Humppaakin löytyy.

-Jape`,
    known: [
      ['payment', '4920 5061 1738 8988'],
      ['tone', 'No money, no honey'],
    ],
    unseen: [['tone', 'ennen rahaa en kanna sisään yhtään piuhaa']],
  },
  {
    name: 'hieroja, uhkavaatimus peruutusmaksusta',
    subject: 'Peruuttamaton aika 3.11., lasku 640',
    body: `Hei Marko,

sinulle oli varattu hieronta 3.11. kello 16, etkä päässyt paikalle. Ajanvarauksen ehtojen mukaan peruuttamatta jätetystä ajasta veloitetaan puolet hinnasta, eli 34,00 €. Lasku 640.

Tämä on viimeinen varoitus: jos rahat eivät ole tilillä 27.11.2026, menetät oikeuden varata aikoja. Aikuinen ihminen osaa soittaa, jos ei pääse.

Tili FI79 3636 3003 3424 90, viite 8 59921.

Jos sairastuit äkillisesti, kerro, niin mitätöin laskun. Niskaasi tekisi silti hyvää jatkaa hoitosarjaa.

Anu Rautio, koulutettu hieroja`,
    known: [
      ['tone', 'Tämä on viimeinen varoitus'],
      ['tone', 'menetät oikeuden varata aikoja'],
    ],
    unseen: [['tone', 'Aikuinen ihminen osaa soittaa']],
  },
  {
    name: 'juristi, saatavan vaatimuskirje tutulle yrittäjälle',
    subject: 'Lasku 2026-31, sopimuksen laadinta',
    body: `Hyvä Heikki,

vuokrasopimuksen lopullinen versio on toimitettu sinulle ja vuokralaiselle 30.10.2026. Laskutin työstä 753,00 € (600,00 € + alv 25,5 %), lasku 2026-31, eräpäivä 16.11.2026.

Totean, ettei edellä mainittua laskua ole asianmukaisesti suoritettu. Varaan itselleni oikeuden vaatia viivästyskorkoa sekä kohtuullisia perintäkuluja ja ryhtyä tarvittaessa oikeudellisiin toimenpiteisiin saatavan turvaamiseksi.

Kehotan maksamaan laskun viimeistään 3.12.2026 tilille FI98 3939 0018 5238 11, viite 1292 34692.

Liiketilan avaimista pitää vielä tehdä luovutuspöytäkirja. Malli on liitteenä.

Terveisin
Katariina Wessman, OTM`,
    attachments: [{ name: 'luovutuspoytakirja_malli.docx' }],
    known: [
      ['jargon', 'edellä mainittua'],
      ['jargon', 'asianmukaisesti suoritettu'],
      ['jargon', 'Varaan itselleni oikeuden'],
      ['tone', 'ryhtyä tarvittaessa oikeudellisiin toimenpiteisiin'],
      ['jargon', 'saatavan turvaamiseksi'],
    ],
    unseen: [],
  },
  {
    name: 'iäkäs ompelija, kansallispuku, maksutapa unohtunut',
    subject: 'Kansallispuvun lasku',
    body: `Hyvä Inkeri,

puku on nyt valmis sovitettavaksi viimeisen kerran. Helmaan jätin kolmen sentin varan, jos vaikka vielä kasvatte, kuten äidilläni oli tapana sanoa.

Laskun numero on 5 ja summa 680 euroa, kankaat mukaan luettuina. Toivon, että saisin rahat 12.12.2026 mennessä.

En mitenkään kehtaisi tästä kirjoittaa, kun olette olleet minulle niin ystävällisiä, ja häpeän melkein pyytää.

Nauhat sain lopulta Vuorelmalta, oikean sinistä.

Lämpimästi tervehtien
Aune Kokkonen`,
    known: [
      ['missing', 'howToPay'],
      ['tone', 'häpeän melkein pyytää'],
    ],
    unseen: [['tone', 'En mitenkään kehtaisi tästä kirjoittaa']],
  },
  {
    name: 'arkkitehti, osalaskutus lupavaiheen jälkeen',
    subject: 'A conto -lasku 2026-17, Villa Harju',
    body: `Hei Sanna ja Pekka,

rakennuslupahakemus jätettiin 19.11.2026, ja käsittelijäksi tuli Maija Tuominen. Naapurin kuuleminen on hoidettu.

Lasku 2026-17 kattaa luonnosvaiheen ja lupakuvat, yhteensä 4 016,00 € (3 200,00 € + alv 25,5 %). Lasku on a conto, ja loppusuoritus täsmäytetään hankkeen päättyessä toteumaan.

Eräpäivä on 14.12.2026, tili FI15 4740 1284 2598 14, viite 6 16672.

Autokatoksen piirsin uusiksi sen kolmannen toiveen jälkeen, ja se näkyy loppusummassa.

Detaljikuvia teen tammikuussa, kun ikkunatoimittaja on valittu.

Terveisin
Aleksi Norrgård, arkkitehti SAFA`,
    known: [
      ['jargon', 'Lasku on a conto'],
      ['jargon', 'loppusuoritus täsmäytetään'],
    ],
    unseen: [['surprise', 'se näkyy loppusummassa']],
  },
  {
    name: 'kouluttaja, virastokielinen lasku kunnalle',
    subject: 'Koulutuspäivä 10.11., lasku 2026-44',
    body: `Hyvä vastaanottaja,

koskien 10.11.2026 järjestettyä selkokielen koulutuspäivää saatan täten tiedoksenne, että laskutus on suoritettu sovitun mukaisesti. Osallistujia oli 26, ja palaute oli keskimäärin 4,6.

Lasku 2026-44, loppusumma 1 506,00 € (1 200,00 € + alv 25,5 %), on lähetetty verkkolaskuna, ja kopio on liitteenä. Maksuaika on 30 päivää.

Ryhmätöiden tuotokset puhtaaksikirjoitan ja lähetän ensi viikolla.

Ystävällisin terveisin
Ritva Saarikoski`,
    attachments: [{ name: 'lasku_2026-44.pdf' }],
    known: [
      ['jargon', 'koskien 10.11.2026'],
      ['jargon', 'saatan täten tiedoksenne'],
      ['jargon', 'laskutus on suoritettu'],
      ['dueDate', 'Maksuaika on 30 päivää'],
    ],
    unseen: [],
  },
  {
    name: 'web-kehittäjä, laskun numero eri otsikossa',
    subject: 'Lasku 2026-138: verkkokaupan päivitys',
    body: `Moi Hanna,

verkkokauppa pyörii nyt uudella versiolla, ja toimitusmaksut laskee myös Ahvenanmaalle oikein.

Lasku 2026-183, 903,60 € (720,00 € + alv 25,5 %), liitteenä. Eräpäivä 9.12.2026, maksutiedot laskulla.

Se maksupalvelun sertifikaatti vanheni kesken kaiken ja jouduin säätämään illan, heitin laskulle siitä vähän päälle.

Varmuuskopiot menee jatkossa joka yö kello 3.

- Tuukka`,
    attachments: [{ name: 'lasku.pdf' }],
    known: [['consistency', '2026-183']],
    unseen: [['surprise', 'heitin laskulle siitä vähän päälle']],
  },
  {
    name: 'metsäkoneyrittäjä, lasku harvennuksesta myöhässä',
    subject: 'Lasku 1022 harvennus Kuusela',
    body: `Terve Reijo.

Harvennus tehtiin lokakuussa, 6,2 hehtaaria, ja puut on tienvarressa pinoissa. Lasku 1022 on 3 765,00 € (3 000,00 € + alv 25,5 %), eräpäivä oli 12.11.

Rahaa ei ole kuulunut. Näillä kylillä sana kulkee, ja koneita saa sitten odotella.

Maksa 1.12.2026 mennessä tilille FI38 2200 1835 0207 53, viite 13 21393. Muuten haemme omamme tavalla tai toisella.

Ajourien painumat tasaan keväällä, kun maa kantaa.

Hannu Kärkkäinen
Metsäkone Kärkkäinen Oy, Y-tunnus 3994116-6`,
    known: [],
    unseen: [
      ['tone', 'Näillä kylillä sana kulkee, ja koneita saa sitten odotella'],
      ['tone', 'Muuten haemme omamme tavalla tai toisella'],
    ],
  },
  {
    name: 'traktoriurakoitsija, lumityöt tiekunnalle',
    subject: 'Lumityöt marraskuu, lasku 31',
    body: `Päivää,

marraskuussa aurattiin neljä kertaa ja hiekotettiin kerran. Hinnat kuten syyskokouksessa päätettiin. Lasku 31.

Maksu tilille FI50 5000 1253 6910 56 viitteellä 9180 28899 kuun vaihteessa tai sinne päin.

Mutkan kohdalla oleva postilaatikko on vinossa, mutta se oli vinossa jo ennen minua.

Postilaatikoita en muutenkaan korvaa, jos ne on pystytetty miten sattuu niin kuin siellä tapana on.

Ensi viikolle on luvattu kymmenen senttiä.

Seppo Räsänen`,
    known: [['missing', 'total']],
    unseen: [
      ['dueDate', 'kuun vaihteessa tai sinne päin'],
      ['tone', 'pystytetty miten sattuu niin kuin siellä tapana on'],
    ],
  },
  {
    name: 'elämäntapavalmentaja, hymiöitä ja piikkejä',
    subject: 'Pikku muistutus laskusta 205',
    body: `Heippa Laura!

Ihanaa miten hyvin olet pitänyt kiinni aamurutiineista, siitä voi olla ylpeä.

Näemmä laskun maksaminen ei ole vielä päässyt rutiineihin mukaan ;) Lasku 205 eli kolmen kerran valmennuspaketti, 251,00 €, erääntyi 18.11.2026.

Kuten varmasti muistat, sovimme maksusta etukäteen. Hoidathan sen pois kuleksimasta mahdollisimman pian: FI85 3131 3072 8490 03, viite 880 95493.

Tsemppiä viikkoon! Ja nyt viisi uutta asiakasta mahtuu Kevätkunto-ryhmään, early bird -hinta 199 € vain tällä viikolla.

Rakkaudella
Pauliina`,
    known: [
      ['tone', 'Kuten varmasti muistat'],
      ['dueDate', 'mahdollisimman pian'],
      ['incentive', 'early bird -hinta 199 € vain tällä viikolla'],
    ],
    unseen: [['tone', 'Näemmä laskun maksaminen ei ole vielä päässyt rutiineihin mukaan']],
  },
  {
    name: 'laatoittaja, moralisoiva muistutus',
    subject: 'Kylpyhuoneen laatoitus, lasku 77',
    body: `Hei,

laatoitus valmistui 23.10. ja saumat on jo kuivat. Lasku 77, 1 757,00 € (1 400,00 € + alv 25,5 %), olisi pitänyt maksaa 13.11.2026.

Rehellinen ihminen maksaa laskunsa ajallaan. Meillä päin on opetettu, että ensin maksetaan tekijälle ja vasta sitten ostetaan uudet verhot.

Tili FI49 4235 6009 6745 46, viite 15474 94000. Odotan maksua pikimmiten.

Huomautusmaksu tästä muistutuksesta on 5,00 €, joten maksettavaa on nyt yhteensä 1 762,00 €.

Lattiakaivon kannen tuon, kun se tulee tukusta.

Laatta-Lauri`,
    known: [
      ['tone', 'Rehellinen ihminen maksaa laskunsa ajallaan'],
      ['dueDate', 'pikimmiten'],
    ],
    unseen: [['tone', 'ensin maksetaan tekijälle ja vasta sitten ostetaan uudet verhot']],
  },
  {
    name: 'karjalainen pitokokki, muistojuhlan tarjoilu',
    subject: 'Pitopalvelun lasku 63',
    body: `Voi hyvä Helvi,

kyllä se oli kaunis tilaisuus, ja piirakat hupeni niin että mie vaan ihmettelin. Astiat on pesty ja liinat menossa pesulaan.

Lasku numero 63, 34 henkee à 19 euroa, yhteensä 646 euroa. Alv on mukana.

Maksa sie se sitten kun perintöasiat on selvillä, ei tässä nyt hoppuilla. Tili on FI24 6601 0078 0316 63, viite 8858 06270.

Väkee tulj vähä enemmän ku luvattiin, niin mie leivoin yöllä lissää ja kirjotin nekin samaan lappuun.

Jäi pakkaseen viis rasiallista karjalanpaistia, hae pois ko jaksat.

Terveisii Toini`,
    known: [],
    unseen: [
      ['dueDate', 'kun perintöasiat on selvillä'],
      ['surprise', 'kirjotin nekin samaan lappuun'],
    ],
  },
  {
    name: 'sovellussuunnittelija, startup-suomea',
    subject: 'Invoice 2026-Q4-03',
    body: `Hei Jonas,

designit on handattu deville ja Figma on siivottu. Q4-laskutus lähtee nyt, invoice 2026-Q4-03, 8 päivää à 600,00 € = 4 800,00 € + alv 25,5 % 1 224,00 € = 6 024,00 €.

Termit on net 30 EOM ja olis tosi jees jos teidän AP sais tän läpi asap.

Tili FI79 1586 3018 0043 86, viite 6 32142 51190.

Muuten meillä joudutaan laittamaan sprintti holdiin, ja sitä tuskin kukaan teidän boardissa haluaa selitellä.

Demo on perjantaina, nähdään siellä.

Oona`,
    known: [
      ['dueDate', 'net 30 EOM'],
      ['dueDate', 'asap'],
      ['jargon', 'teidän AP'],
    ],
    unseen: [
      ['tone', 'joudutaan laittamaan sprintti holdiin'],
      ['tone', 'sitä tuskin kukaan teidän boardissa haluaa selitellä'],
    ],
  },
  {
    name: 'muuttofirma, tiukka toinen muistutus',
    subject: 'Toinen muistutus, lasku 15530',
    body: `Hei,

muutto Lahdesta Tampereelle tehtiin 31.10.2026. Laskumme 15530, 878,50 € (700,00 € + alv 25,5 %), on erääntynyt 14.11.2026.

Toistuvista kehotuksista huolimatta ette ole vaivautuneet reagoimaan. NYT RIITTÄÄ. Maksun on oltava 30.11.2026 mennessä tilillä FI66 1028 3031 7398 08, viite 9 32301 36515.

Mikäli maksu viivästyy edelleen, annamme maksuhäiriömerkinnän hoitaa puhumisen.

Teiltä jäi autoon yksi lampunvarjostin. Sen voi noutaa varastolta arkisin 8–16.

Muutto-Ässät Oy
Y-tunnus 2574700-7`,
    known: [
      ['tone', 'Toistuvista kehotuksista huolimatta'],
      ['tone', 'ette ole vaivautuneet reagoimaan'],
      ['tone', 'NYT RIITTÄÄ'],
      ['payment', '2574700-7'],
    ],
    unseen: [['tone', 'annamme maksuhäiriömerkinnän hoitaa puhumisen']],
  },
  {
    name: 'äänisuunnittelija, osamaksu ja loppuosa',
    subject: 'Loppuosa laskusta 2026-22',
    body: `Hei Teatteri Kipinä,

kiitos 300,00 euron osamaksusta, se tuli tilille 20.11.

Laskun 2026-22 loppusumma oli 941,25 €, joten jäljellä on 614,25 €. Pyydän loput 7.12.2026 mennessä samalle tilille FI78 5290 0282 1095 01, viite 19553 07734.

Ukkoskohtauksen äänet vaihdoin pehmeämmiksi, ja ajolista on tekniikan kansiossa. Kenraalissa olen paikalla kello 17.

Tiedän kyllä, että teillä riitti rahaa uuteen valopöytään, joten tästä tuskin tulee kynnyskysymys.

Ismo Vainio`,
    known: [['consistency', '614,25 €']],
    unseen: [['tone', 'teillä riitti rahaa uuteen valopöytään']],
  },
  {
    name: 'vanha kelloseppä, juhlallinen kirje',
    subject: 'Kaappikellon kunnostus, lasku 9/2026',
    body: `Arvoisa apteekkari Sundman,

kellonne käy jälleen, ja lyönti on viritetty. Heiluriin vaihdoin uuden jousen.

Rohkenen nöyrimmin lähestyä Teitä laskullani 9/2026, jonka määrä nousee 540 euroon alv mukaan luettuna. Pyydän kohteliaimmin, että suorittaisitte mainitun määrän tililleni FI06 5720 0857 8055 82, viite 6 60333 21208, ennen kuin kello seuraavan kerran vedetään.

Suokaa anteeksi, että vaivaan Teitä näin maallisella asialla.

Kelloa ei tule siirtää itse. Soittakaa, jos se seisahtuu.

Kunnioittaen
Eino Bergroth`,
    known: [
      ['tone', 'Rohkenen nöyrimmin lähestyä Teitä'],
      ['jargon', 'suorittaisitte mainitun määrän'],
    ],
    unseen: [
      ['dueDate', 'ennen kuin kello seuraavan kerran vedetään'],
      ['tone', 'vaivaan Teitä näin maallisella asialla'],
    ],
  },
  {
    name: 'suomenruotsalainen purjeentekijä, epäselvä päiväys',
    subject: 'Lasku 4471, isopurjeen korjaus',
    body: `Hei Timo,

iso purje on nyt korjattu, vahvike on tehty sivuliikin yläpäähän ja kaksi latta on vaihdettu. Varastoin purjeen kevääseen saakka ilman maksua.

Lasku 4471 on 577,30 € (460,00 € + alv 25,5 %). Eräpäivä 03/12/2026. Tili FI87 8000 1886 7729 70, viite 28 95459.

Samalla huomasin genuassa yhden repeämän ja ompelin sen, sinä varmaan haluat niin.

Liitän kuvat työstä. Sinun kannattaa katsoa toinen kuva, siinä näkyy sauman kunto.

Terveisin
Kaj Söderlund, Nagu Segel`,
    known: [
      ['dueDate', '03/12/2026'],
      ['missing', 'attachment'],
    ],
    unseen: [['surprise', 'ompelin sen, sinä varmaan haluat niin']],
  },
  {
    name: 'lastenhoitaja, nöyrä lasku ilman päivää',
    subject: 'Marraskuun hoitolasku nro 11',
    body: `Hei Johanna!

Eemil ja Viola ovat olleet kullanmuruja, ja Viola nukkuu nyt päiväunet ilman tuttia.

Tunteja oli 22 à 16,00 €, yhteensä 352,00 €. Voit maksaa tilille FI34 4055 1165 7653 42, viite 221 94635.

Anteeksi kauheasti, että taas lähestyn raha-asioissa, en yhtään haluaisi olla vaivaksi. Ymmärrän kyllä tosi hyvin, jos joudut jättämään osan pois, minä pärjään aina jotenkin.

Perjantaina tulen puoli tuntia myöhemmin, niin kuin sovittiin.

Terkuin Mira`,
    known: [
      ['tone', 'Anteeksi kauheasti, että taas lähestyn raha-asioissa'],
      ['tone', 'en yhtään haluaisi olla vaivaksi'],
      ['missing', 'dueDate'],
    ],
    unseen: [['tone', 'minä pärjään aina jotenkin']],
  },
  {
    name: 'kiinteistöhuolto, viimeinen maksukehotus yritykselle',
    subject: 'VIIMEINEN MAKSUKEHOTUS, lasku 300871',
    body: `Vastaanottaja: Parturi-kampaamo Siluetti Ky

Laskumme 300871, kohde Torikatu 4, piha-alueen huolto syys–lokakuu, 652,60 € (520,00 € + alv 25,5 %), on maksamatta. Alkuperäinen eräpäivä oli 30.10.2026.

Kehotamme Teitä suorittamaan saatavan viivästyskorkoineen seitsemän päivän kuluessa. Laiminlyöntinne johdosta keskeytämme huoltopalvelut siihen saakka, kunnes tilanne on normalisoitunut. Liukastumisista vastaatte sen jälkeen itse, ja niitä tulee.

Tili FI20 3636 3059 0584 12, viite 2 83998 93405.

Hiekoituslaatikko on täytetty 20.11., ja avain on huoltomiehellä.

Huolto-Havu Oy, Y-tunnus 2726149-7
laskutus 020 555 0170`,
    known: [
      ['tone', 'VIIMEINEN MAKSUKEHOTUS'],
      ['jargon', 'suorittamaan saatavan viivästyskorkoineen'],
      ['dueDate', 'seitsemän päivän kuluessa'],
      ['tone', 'Laiminlyöntinne johdosta'],
      ['tone', 'keskeytämme huoltopalvelut'],
    ],
    unseen: [['tone', 'Liukastumisista vastaatte sen jälkeen itse, ja niitä tulee']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'puuseppä, käräjäoikeuden aulan penkit',
    subject: 'Lasku 2026-54, käräjäoikeuden aulan penkit',
    body: `Hei Tuula,

käräjäoikeuden aulan kuusi penkkiä on kiinnitetty, ja oikeussalin 3 ovi aukeaa taas ilman narinaa. Syyttäjän pöydän laatikkoon tuli uusi lukko.

Lasku 2026-54 on 3 012,00 € (2 400,00 € + alv 25,5 %). Eräpäivä on 15.12.2026. Tili FI67 3939 0042 8682 65, viite 453 18281.

Öljytty pinta kestää kosteaa rättiä, mutta ei voimakasta pesuainetta.

Terveisin
Mika Savolainen
Puutyö Savolainen, Y-tunnus 2470696-4`,
  },
  {
    name: 'oikeustulkki, tulkkaus poliisilla',
    subject: 'Lasku 311, tulkkaus kuulustelussa 17.11.',
    body: `Hyvä rikosylikonstaapeli Laine,

kiitos tilauksesta. Tulkkasin 17.11.2026 kuulustelun, jossa käsiteltiin laitonta uhkausta ja perintää koskevaa riitaa. Aika oli klo 12.30–15.00 ja kieli somali.

Lasku 311: 2,5 h x 60,00 € = 150,00 €, alv 25,5 % 38,25 €, yhteensä 188,25 €. Maksun voi tehdä 16.12.2026 mennessä tilille FI47 4740 1230 8749 97, viite 4 75426 36908.

Kirjallisen vakuutuksen salassapidosta toin jo paikan päällä.

Ystävällisin terveisin
Hodan Abdi`,
  },
  {
    name: 'perunkirjoituksen tehnyt juristi, suruviesti ja lasku',
    subject: 'Perukirja ja lasku 2026-90',
    body: `Hyvä Marjatta,

otan vielä kerran osaa suruunne. Miehenne perukirja on nyt allekirjoitettu ja lähetetty Verohallintoon, joten teidän ei tarvitse tehdä sen suhteen enää mitään.

Laskuni 2026-90 on liitteenä. Summa on 1 129,50 € (900,00 € + alv 25,5 %), kuten lokakuussa sovimme. Eräpäivä on 18.12.2026, ja maksutiedot ovat laskussa. Laskun voi maksaa kuolinpesän tililtä.

Jos eräpäivä osuu huonoon kohtaan, soittakaa minulle, niin siirretään sitä.

Lämpimin terveisin
Elisa Rönkkö
puh. 050 555 0119`,
    attachments: [{ name: 'lasku_2026-90.pdf' }, { name: 'perukirja_kopio.pdf' }],
  },
  {
    name: 'siivousyrittäjä, rauhallinen muistutus sairastuneelle asiakkaalle',
    subject: 'Muistutus laskusta 702',
    body: `Hei Raili,

kuulin tyttäreltäsi, että olet kotona leikkauksen jälkeen. Toivottavasti polvi paranee hyvin.

Lokakuun siivouksen lasku 702, 130,00 €, on vielä auki. Eräpäivä oli 16.11.2026. Sen voi maksaa 11.12.2026 mennessä tilille FI72 2200 1811 1674 53, viite 503 76580. Huomautusmaksua en lisää.

Jos lasku on jo maksettu, tästä viestistä ei tarvitse välittää.

Tulemme seuraavan kerran torstaina 3.12. kello 9, ellet toivo toista päivää.

Terveisin
Mervi Toivola`,
  },
  {
    name: 'maalari, virallinen muistutus korkoineen',
    subject: 'Toinen muistutus: lasku 2026-112',
    body: `Hei,

lasku 2026-112 (asunnon maalaus, Kanavakatu 7) on tänään 26 päivää myöhässä. Eräpäivä oli 30.10.2026.

Laskun summa 1 004,00 €
Huomautusmaksu 5,00 €
Maksettavaa yhteensä 1 009,00 €

Viivästyskorko lasketaan eräpäivästä alkaen. Maksakaa summa viimeistään 9.12.2026 tilille FI90 5000 1222 4139 47, viite 82066 10092.

Jos laskussa on jotain epäselvää tai haluatte sopia maksusta osissa, soittakaa: 044 555 0161. Vastaan arkisin klo 8–16.

Terveisin
Maalaus Lahtinen Oy
Y-tunnus 3147439-9`,
  },
  {
    name: 'remonttimies, sovittu lisätyö',
    subject: 'Lasku 1290, kylpyhuone ja sovittu lisätyö',
    body: `Hei Jaana,

kylpyhuone on valmis. Kun lattian alta löytyi kosteutta, sovimme 6.11. tekstiviestillä lisätyöstä, joka maksaa 480,00 €.

Tarjouksen mukainen työ 3 900,00 €
Sovittu lisätyö 480,00 €
Yhteensä 4 380,00 €, sisältää alv 25,5 %

Laskun 1290 eräpäivä on 10.12.2026. Tili FI95 3131 3051 2616 67, viite 6 34256. Kosteusmittauksen pöytäkirja on liitteenä.

Suihkuseinän takuu on viisi vuotta.

Terveisin
Petri Immonen`,
    attachments: [{ name: 'kosteusmittaus.pdf' }],
  },
  {
    name: 'keittiöasentaja, kustannusarvio',
    subject: 'Arvio keittiön asennuksesta',
    body: `Hei Jukka ja Merja,

kiitos kahvista. Arvioin keittiön asennuksen näin:

Vanhan purku 280,00 €
Kaapistojen asennus 1 150,00 €
Taso ja allas 320,00 €
Yhteensä 1 750,00 €, sisältää alv 25,5 %

Arvio on voimassa 31.12.2026 asti. Jos työssä tulee vastaan jotain, mikä muuttaisi hintaa, pysähdyn ja kysyn teiltä ensin.

Sähkötyöt tilaatte erikseen, ja voin suositella kahta asentajaa. Voisin aloittaa 18.1.

Terveisin
Aki Nurmela`,
  },
  {
    name: 'tietoturvakonsultti, hyökkäyksen selvitys',
    subject: 'Lasku 2026-77, tietomurron selvitys',
    body: `Hei Katja,

kuten heti puhelumme jälkeen kirjoitin, palvelimelle ei päästy. Kiristysviesti, jossa vaadittiin maksua 24 tunnin sisällä, oli huijaus, eikä siihen kannata vastata. Varoitus hälytysjärjestelmästä oli aito, ja salasanat on nyt vaihdettu.

Lasku 2026-77: 6 h x 120,00 € = 720,00 €, alv 25,5 % 183,60 €, yhteensä 903,60 €. Eräpäivä on keskiviikko 9.12.2026. Maksutiedot: FI46 4235 6007 7011 35, viite 6 68371 55214.

Raportti on liitteenä. Rikosilmoituksen voitte tehdä sen pohjalta.

Terveisin
Lauri Hyvönen`,
    attachments: [{ name: 'selvitys_2026-11.pdf' }],
  },
  {
    name: 'teatterin lavastaja, näytelmä nimeltä Viimeinen varoitus',
    subject: 'Viimeinen varoitus: lavastuksen lasku 18',
    body: `Hei Kaisa,

Viimeisen varoituksen ensi-ilta oli upea, ja oikeussalin takaseinä pysyi sittenkin pystyssä. Toisen näytöksen velkojan pöytä kannattaa teipata lattiaan.

Lavastuksen lasku 18 on 2 259,00 € (1 800,00 € + alv 25,5 %), niin kuin sopimuksessa. Eräpäivä on 14.12.2026, tili FI08 6601 0009 7582 10, viite 3 57304 46608.

Purkuun tulen viimeisen esityksen jälkeen 30.1. ja tuon pakettiauton.

Terkuin
Jonna Sten`,
  },
  {
    name: 'kouluttaja, perintäkurssi tilitoimistolle',
    subject: 'Kurssi "Perintä ja maksukehotukset", lasku 2026-61',
    body: `Hei Marianne,

kiitos mukavasta päivästä. Ryhmä jaksoi hyvin, vaikka aiheina olivat velkojat, trattauhka ja ulosotto. Osallistujilta tuli hyvä kysymys siitä, milloin saa sanoa "siirrämme asian perintään", ja lähetän siihen vastauksen kaikille.

Lasku 2026-61 on 1 506,00 € (1 200,00 € + alv 25,5 %). Eräpäivä on 11.12.2026. Tili FI90 1586 3026 8696 97 ja viite 5 60698 73756.

Kalvot ovat liitteenä.

Terveisin
Timo Vuori`,
    attachments: [{ name: 'kalvot_perinta.pdf' }],
  },
  {
    name: 'graafikko, oma virhe ja korjattu lasku',
    subject: 'Korjattu lasku 2026-35',
    body: `Hei Anssi,

edellisessä laskussa oli minun virheeni: olin kirjannut yhden esitteen kahteen kertaan. Pahoittelut siitä. Lasku 2026-34 on nyt mitätöity.

Oikea lasku on 2026-35, summa 451,80 € (360,00 € + alv 25,5 %). Eräpäivä on 9.12.2026, ja tilinumero on FI94 1028 3067 3040 63, viite 882 43494. Lasku on myös liitteenä.

Painotiedostot lähtivät painoon aamulla, ja vedos tulee sinulle perjantaina.

Terveisin
Heidi Manner`,
    attachments: [{ name: 'lasku_2026-35.pdf' }],
  },
  {
    name: 'aurausyrittäjä, toistuva kuukausilasku',
    subject: 'Auraus marraskuu, lasku 208',
    body: `Hei,

marraskuun auraus Lehtotie 3–9: kuukausimaksu 180,00 €, sisältää alv 25,5 %. Lasku 208, eräpäivä 8.12.2026. Tili FI35 5290 0270 2996 52, viite 5327 96141.

Käyntejä oli kolme. Roskakatoksen edusta jäi 19.11. auraamatta auton takia, se tehtiin seuraavana aamuna.

T. Vesa Kuusisto`,
  },
  {
    name: 'hammasteknikko, sovittu maksu kolmessa osassa',
    subject: 'Maksusuunnitelma, lasku 5140',
    body: `Hei Paavo,

kiitos, että soitit ja kerroit lomautuksesta. Laskun 5140 summa on 900,00 €, ja sovimme, että maksat sen kolmessa osassa:

15.12.2026 300,00 €
15.1.2027 300,00 €
15.2.2027 300,00 €

Korkoa tai kuluja ei tule. Tili on FI53 5720 0866 4447 20 ja viite jokaisella kerralla 79 93123.

Jos jokin päivä ei onnistu, soita ennen sitä, niin katsotaan uusi.

Proteesin voi tulla sovittamaan uudelleen, jos se hankaa.

Terveisin
Irma Ketola`,
  },
  {
    name: 'lakikielen kääntäjä, sopimuksen käännös',
    subject: 'Käännös ja lasku 2026-146',
    body: `Hei Robert,

käännös on liitteenä. Kohta 7.2 oli hankala: "velallisen maksuviivästys" ja "ilman eri kehotusta" kääntyvät kyllä, mutta termille "trattakynnys" ei ole hyvää vastinetta, joten lisäsin selityksen hakasulkeisiin.

Lasku 2026-146: 2 000 sanaa à 0,16 € = 320,00 €, alv 25,5 % 81,60 €, yhteensä 401,60 €. Eräpäivä on 10.12.2026, tili FI31 8000 1804 1191 14, viite 2 21959 22262.

Kysy vapaasti, jos jokin termi näyttää oudolta.

Terveisin
Leila Forsman`,
    attachments: [{ name: 'sopimus_en.docx' }],
  },
  {
    name: 'hieroja, rento lasku vakioasiakkaalle',
    subject: 'Hieronnat, lasku 93',
    body: `Moikka Tepa!

Kiitti viimesestä, toivottavasti hartia antaa nyt nukkua. Muista se ovenkarmivenytys.

Marraskuun kolme kertaa à 55 € tekee 165 €. Lasku on nro 93, ja eräpäivä on pe 4.12.2026. MobilePayllä numeroon 045 555 0137 tai tilille FI61 4055 1199 7666 54, viite 4079 46615.

Nähdään taas 10.12. klo 17!

Sanna`,
  },
  {
    name: 'valokuvaaja, hautajaiskuvat',
    subject: 'Kuvat isän muistotilaisuudesta ja lasku 2026-88',
    body: `Hei Outi,

kuvat isäsi siunaustilaisuudesta ovat nyt galleriassa. Poimin erilliseen kansioon ne, joissa kaikki sisarukset ovat yhdessä. Katsokaa rauhassa, galleria on auki vuoden.

Lasku 2026-88 on 376,50 € (300,00 € + alv 25,5 %), kuten sovimme. Eräpäivä on 17.12.2026. Tili FI38 3636 3091 2884 72, viite 864 68666.

Jos haluat jonkin kuvan mustavalkoisena, se kuuluu hintaan.

Voimia näihin viikkoihin
Tiina Harju`,
  },
  {
    name: 'savolainen perunanviljelijä, selvä murrelasku',
    subject: 'Pottulasku 12',
    body: `Terve Maija,

potut tulj tuotuvva kouluv varastoon eilen, 20 säkkiä Siiklii ja kaks porkkanoo. Hinta on 22 euroo säkki, eli kaikkiaan 484 euroo alvin kanssa.

Laskunnumero on 12 ja eräpäivä 9.12.2026. Tili FI95 3939 0080 1017 93, viite 68 29162.

Yks säkki oli männy pohjasta rikki, se on vaihettu.

Terveisin
Veikko Ruotsalaene`,
  },
  {
    name: 'ohjelmoija, kolmen rivin lasku',
    subject: 'Lasku 2026-19',
    body: `Hei, rajapinta on tuotannossa. Lasku 2026-19: 1 255,00 € (1 000,00 € + alv 25,5 %), eräpäivä 9.12.2026.
Tili FI08 4740 1229 3128 35, viite 7375 06411.
T. Niko`,
  },
  {
    name: 'kattoyrittäjä, vastaus asiakkaan reklamaatioon',
    subject: 'Vastaus reklamaatioon, lasku 2026-150',
    body: `Hei Harri,

kiitos viestistäsi. Kävin tänään katolla, ja olet oikeassa: toinen läpivienti vuotaa. Tiivistämme sen perjantaina 27.11., eikä se maksa sinulle mitään.

Lumiesteistä olemme eri mieltä. Niitä on 14 metriä, kuten tarjouksessa, ja kuvat ovat liitteenä. Jos emme pääse tästä yhteisymmärrykseen, voit kysyä neuvoa kuluttajaneuvonnasta.

Laskun 2026-150 summa on 2 761,00 €. Uusi eräpäivä on 18.12.2026, jotta ehdit tarkistaa korjauksen ensin. Tili FI92 2200 1890 3163 77, viite 37 64217.

Terveisin
Jouni Alanko
Katto-Alanko Oy`,
    attachments: [{ name: 'lumiesteet.jpg' }],
  },
  {
    name: 'mainostoimittaja, joulukampanjan tekstit',
    subject: 'Joulukampanjan tekstit, lasku 2026-120',
    body: `Hei Susanna,

tekstit ovat valmiit. Pääotsikkona on "Osta heti, maksa tammikuussa" ja varalla "Viimeiset päivät, -30 %". Lakiosastonne toivoi, että luottokulut mainitaan heti otsikon alla, ja niin on tehty.

Lasku 2026-120 on 1 004,00 € (800,00 € + alv 25,5 %). Eräpäivä on 14.12.2026. Lasku lähti verkkolaskuna, ja kopio on liitteenä.

Instagramin versiot saat maanantaina.

Terveisin
Saku Palo`,
    attachments: [{ name: 'lasku_2026-120.pdf' }],
  },
]
