/** Good Finnish mails about law, art, medicine, sport and other things that have words like ours. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'illustrator Turku, cover of a crime novel with a threatening title, first invoice',
    subject: 'Lasku 2026-114: kansikuva kirjaan Maksa tai itke, 1 418,15 €',
    body: `Hei Pauliina,

kiitos mukavasta yhteistyöstä! Oli hauska päästä piirtämään verinen kirjekuori, ja teidän toiveenne punaisesta leimasta "VIIMEINEN VAROITUS" teki kannesta heti paremman.

Tässä on lasku 2026-114 dekkarin Maksa tai itke kannesta:

Kansikuva 950,00 €
Selkä ja takakansi 180,00 €
Arvonlisävero 25,5 % 288,15 €
Yhteensä 1 418,15 €

Eräpäivä on keskiviikko 9.12.2026.
Tili: FI29 5710 0420 1553 35
Viite: 202 61146

Sama lasku on myös liitteenä. Painovalmis tiedosto lähti Jarille painoon eilen.

Terveisin
Inka Saarelma
Y-tunnus 2894415-0`,
    attachments: [{ name: 'lasku-2026-114.pdf' }],
  },
  {
    name: "translator Oulu, translated a firm's collection letters, quotes their words",
    subject: 'Lasku 88 käännöksistä, yhteensä 469,87 €',
    body: `Hyvä Markku Leinonen,

asiakaskirjeidenne ruotsinnos valmistui perjantaina 20.11.2026. Kirjeen 3 otsikko "Tämä on viimeinen huomautus" on ruotsiksi "Detta är den sista påminnelsen". Kohdan "ryhdymme oikeustoimiin" käänsin sanasta sanaan, kuten toivoitte.

Lasku 88:
2 340 sanaa, 0,16 euroa sanalta: 374,40 euroa
Arvonlisävero 25,5 %: 95,47 euroa
Yhteensä: 469,87 euroa

Pyydän maksamaan laskun viimeistään 10.12.2026 tilille FI69 8000 1922 3341 73. Viitenumero on 1 00887.

Vastaan mielelläni, jos jokin sanavalinta mietityttää.

Ystävällisin terveisin
Birgitta Kallio
Käännöstoimisto Kallio, Oulu`,
  },
  {
    name: "puppet theatre Kuopio, two shows in a nursery, a robber's line quoted",
    subject: 'Lasku 41, nukketeatteri Päiväkoti Peippo, 956,60 €',
    body: `Moikka Sari ja koko Peipon väki!

Voi että oli meillä mukavata! Siitä ne lapset vielä eteisessäkin huusivat rosvon repliikkiä: "Rahat tiskiin ja heti!" Toivottavasti ette kuule sitä joka aamu jouluun asti.

Lasku 41 menee näin:
- kaksi esitystä 18.11.2026, 420,00 euroa esitykseltä, 840,00 euroa
- ajot Kuopio–Kiuruvesi ja takaisin, 212 km, sovittu 0,55 euroa kilometriltä, 116,60 euroa
- yhteensä 956,60 euroa

Esityksistä ei mene arvonlisäveroa. Eräpäivä on 11.12.2026. Maksun voi laittaa tilille FI20 5600 0520 4481 20 viitteellä 41001.

Terveisiä rosvolta ja mummolta, molemmat saman käden päässä
Heli Räsänen
Nukketeatteri Hilipakka`,
  },
  {
    name: 'court interpreter Tampere, to a law firm',
    subject: 'Lasku T-219, tulkkaus 19.11.2026',
    body: `Hyvä asianajaja Lehtovaara,

kiitos varauksesta. Tulkkasin asiakkaanne kuulemisen Pirkanmaan käräjäoikeudessa torstaina 19.11.2026 klo 9–12. Istunto jatkuu 14.1.2027, ja olen varannut päivän teille.

Lasku T-219
Tulkkaus arabia–suomi, 3 tuntia, 68,00 euroa tunnilta: 204,00 euroa
Arvonlisävero 25,5 %: 52,02 euroa
Maksettavaa yhteensä: 256,02 euroa
Eräpäivä: 10.12.2026
Tilinumero: FI72 1146 3000 4155 28
Viitenumero: 2 19008

Lasku on tulossa teille myös verkkolaskuna samalla numerolla. Maksu yhteen kertaan riittää.

Kunnioittavasti
Samir Haddad
oikeustulkki`,
  },
  {
    name: 'accountant Seinäjoki, monthly fee, deadlines of tax returns named',
    subject: 'Marraskuun kirjanpito, lasku 3312',
    body: `Hei Juha-Pekka,

lokakuun kirjanpito on valmis. Arvonlisäveroilmoituksen lähetin Verohallinnolle tänään, sen viimeinen päivä olisi ollut 14.12.2026. Veroa jäi maksettavaksi 1 846,10 euroa, ja sen sinä maksat Verohallinnolle OmaVerosta löytyvällä viitteellä.

Meidän oma laskumme on erikseen:

Lasku 3312, kirjanpito marraskuu 2026
Kuukausimaksu 189,00 €
Arvonlisävero 25,5 % 48,20 €
Yhteensä 237,20 €
Eräpäivä 9.12.2026
Tili FI15 4730 1020 0771 18, viite 33 12261

Seuraavat kuitit tarvitsen 4.1.2027 mennessä, niin ehdin tehdä marraskuun ilmoituksen rauhassa.

Hyvää viikonjatkoa!
Marjaana Ylinen
Tilipalvelu Ylinen Oy, Seinäjoki`,
  },
  {
    name: 'goalie coach Rauma, penalties and percentages of the game',
    subject: 'Lasku 57: maalivahtitreenit, 270,00 €',
    body: `Terve Mika!

Onnittelut Eetulle kauden parhaasta pelistä! Torjuntaprosentti 91,4 ja rangaistuslaukauskin kiinni, ei huono. Viiden minuutin jäähyä ei lasketa, se oli tuomarin kanssa makuasia.

Syksyn maalivahtitreenit ovat nyt takana: kuusi kertaa, 45,00 euroa kerta. Lasku 57 on siis 270,00 euroa, ja siinä on mukana arvonlisäveroa 13,5 % eli 32,11 euroa.

Maksupäivä on viimeistään perjantai 11.12.2026.
Tili FI95 4460 1020 3040 54
Viite 5704

Tammikuussa taas, jos Eetua huvittaa. Ensimmäinen jää on 7.1.2027 klo 17.

Sami "Räpylä" Kuusisto`,
  },
  {
    name: 'dog physiotherapist Rovaniemi, invoice to a private customer',
    subject: 'Lasku 903, Nuutin fysioterapia',
    body: `Hei Kaisa!

Ihana kuulla, että Nuutti hyppäsi eilen sohvalle ihan itse. Leikattu polvi kestää nyt 20 minuutin lenkin hihnassa. Laita kylmää heti lenkin jälkeen ja soita päivystykseen, jos ontuminen alkaa äkkiä uudelleen.

Marraskuussa kävitte kolme kertaa, 62,00 euroa käynniltä. Lasku 903 on yhteensä 186,00 euroa, ja siihen sisältyy arvonlisäveroa 25,5 % eli 37,79 euroa. Eräpäivä on 14.12.2026.

Voit maksaa MobilePaylla numeroon 040 512 3390 tai tilille FI32 5640 0720 3319 04, viite 90311. Kumpikin käy.

Rapsutuksia Nuutille
Annukka Näkkäläjärvi
Tassutupa, Rovaniemi`,
  },
  {
    name: 'freelance coder Tampere, e-mail templates with fill-in fields',
    subject: 'Lasku 2026/61, uutiskirjepohja',
    body: `Moi Riikka,

uutiskirjepohja on nyt testattu Gmailissa, Outlookissa ja vanhalla iPhonella. Kun lähetätte kirjeen, tervehdyksen kohta {{etunimi}} hakee nimen rekisteristänne, ja jos nimeä ei ole, lukijalle näkyy pelkkä "Hei!". Testiosoite testi@esimerkki.fi kannattaa poistaa listalta.

Lasku 2026/61:
12 tuntia, 78,00 €/tunti: 936,00 €
alv 25,5 %: 238,68 €
yhteensä 1 174,68 €

Eräpäivä 9.12.2026, tili FI74 3939 0011 2233 44, viite 20 26613. Tuntierittely päivittäin on liitteessä.

Terkuin
Olli Vatanen`,
    attachments: [{ name: 'lasku-2026-61.pdf' }, { name: 'tunnit-marraskuu.pdf' }],
  },
  {
    name: 'genealogist Mikkeli, debts and courts of the 1700s',
    subject: 'Sukututkimus valmis, lasku 19',
    body: `Arvoisa Aino Pylkkänen,

tutkimus isoisänne suvusta on valmis. Löysin yhden mehevän tarinan: vuonna 1783 Heikki Pylkkänen haastettiin Juvan käräjille, kun hän ei ollut maksanut velkaansa, kolmea tynnyriä ruista. Naapuri uhkasi viedä hevosen, mutta sopu syntyi ennen pyhäinpäivää. Perintö jaettiin lopulta neljälle tyttärelle.

Raportti, 42 sivua, on liitteenä yhdessä laskun kanssa.

Lasku 19: työtä 14 tuntia, sovittu hinta 38,00 euroa tunnilta, yhteensä 532,00 euroa. Laskussa ei ole arvonlisäveroa, koska toimintani on pientä. Pyydän maksua 15. joulukuuta 2026 mennessä tilille FI26 5271 0420 0883 39. Viite on 19266.

Lämpimästi tervehtien
Veikko Tarkiainen
sukututkija, Mikkeli`,
    attachments: [{ name: 'pylkkanen-sukuselvitys.pdf' }, { name: 'lasku-19.pdf' }],
  },
  {
    name: 'carpenter Kauhajoki, estimate of a terrace with tax deduction worked out',
    subject: 'Tarjous terassista, 3 100 euroa',
    body: `Päivää Hannele,

kävin maanantaina mittaamassa teidän pihan ja tässä olisi nyt tarjous. Terassi 4 × 6 metriä, lauta kestopuuta, kaiteet kahdelle sivulle ja portaat nurmelle.

Työ 1 860 euroa
Tarvikkeet 1 240 euroa
Yhteensä 3 100 euroa, arvonlisävero 25,5 % on mukana

Hinta on kiinteä. Jos haluatte matkan varrella muuttaa jotain, kerron hinnan ensin ja teen vasta kun olette sanoneet kyllä.

Työn osuudesta voitte hakea kotitalousvähennystä. Se on 35 prosenttia eli 651 euroa, ja siitä otetaan pois omavastuu 150 euroa. Vähennys olisi siis 501 euroa, jos teillä ei ole ensi vuonna muita töitä.

Tarjous on voimassa 15.12.2026 asti, ja vastaus tähän viestiin riittää tilaukseksi. Työ alkaisi 3.5.2027 ja kestäisi viikon. Lähetän laskun, kun olette katsoneet terassin ja se kelpaa, ja siinä on maksuaikaa kaksi viikkoa laskun päivästä.

Terveisin
Esa Luomanmäki, kirvesmies`,
  },
  {
    name: 'electrician Kotka, agreed extra sockets',
    subject: 'Lasku 7741, keittiön sähköt, 1 620,00 €',
    body: `Hei Tuomas ja Elina,

keittiön sähköt ovat valmiit ja tarkastuspöytäkirja on liitteenä.

Lasku 7741:
Keittiön sähköt tarjouksen 318 mukaan 1 480,00 €
Lisätyö: kaksi pistorasiaa saarekkeeseen. Tästä ja hinnasta sovimme Elinan kanssa puhelimessa 12.11.2026, ja Elina vahvisti sen samana iltana viestillä. 140,00 €
Yhteensä 1 620,00 €, josta arvonlisäveroa 25,5 % on 329,16 €

Eräpäivä on 10.12.2026. Tili FI54 2204 1800 2113 34, viite 7 74103.

Vikavirtasuojaa kannattaa kokeilla painikkeesta kaksi kertaa vuodessa. Jos se laukeaa itsestään, soittakaa minulle heti, päivystän myös joulun.

T. Ari Hovi
Hovin Sähkö, Kotka`,
    attachments: [{ name: 'lasku-7741.pdf' }, { name: 'tarkastuspoytakirja.pdf' }],
  },
  {
    name: 'choir conductor Vaasa, concert fee, encore as a gift',
    subject: 'Lasku 12: syyskonsertti ja harjoitus, 734,40 €',
    body: `Hyvät Mieslaulajat,

kiitos syksystä! Lauantain konsertti oli ilo alusta loppuun, ja ylimääräiset numerot venyttivät iltaa kauniisti. Niistä en tietenkään laskuta mitään, ne olivat minulta lahja yleisölle.

Lasku 12:
Konsertin johtaminen 21.11.2026: 500,00 euroa
Harjoitus 19.11.2026: 150,00 euroa
Junaliput Helsinki–Vaasa–Helsinki: 84,40 euroa, kuten syyskuussa sovimme
Yhteensä: 734,40 euroa

Esiintymispalkkiossa ei ole arvonlisäveroa. Maksun toivon viimeistään 14.12.2026 tilille FI16 4055 0011 2334 48. Viitenumero on 1 20265. Kopiot junalipuista ovat liitteenä.

Nähdään juhlaharjoituksessa 5.12. klo 14!

Kalervo Strang`,
    attachments: [{ name: 'junaliput.pdf' }],
  },
  {
    name: 'ceramics studio Fiskars, friendly first reminder',
    subject: 'Muistutus laskusta 212',
    body: `Hei Noora,

kuulin, että lautaset ovat jo käytössä ja että sininen lasite sopii teidän saliin. Siitä tuli hyvä mieli koko pajalle.

Lasku 212, 318,50 euroa, näyttää olevan vielä avoinna. Siinä on seitsemän lautasta, 45,50 euroa kappale, ja sen eräpäivä oli 13.11.2026. Voi hyvin olla, että maksu on jo matkalla; silloin tästä viestistä ei tarvitse välittää.

Jos ei ole, sopiiko että maksat sen perjantaihin 4.12.2026 mennessä? Tili on FI65 4055 0020 9988 17 ja viite 21209. Laitoin laskun vielä liitteeksi, niin sitä ei tarvitse etsiä. Jos päivä ei sovi, sano vain, niin katsotaan toinen.

Terkuin
Mia Grönholm`,
    attachments: [{ name: 'lasku-212.pdf' }],
  },
  {
    name: 'piano tuner Joensuu, reminder to a school, cents of pitch',
    subject: 'Lasku 640 on vielä avoinna',
    body: `Hyvää huomenta!

Viritin koulun flyygelin 26.10.2026. Vire oli laskenut 12 senttiä, mikä on lämmityskauden alussa ihan tavallista. Toivottavasti se on pysynyt.

Laskun 640, 165,00 euroa, eräpäivä oli 10.11.2026, enkä ole vielä nähnyt maksua tililläni. Joskus lasku jää matkalle, joten kysyn varmuuden vuoksi: onko se tullut perille?

Jos kaikki on kunnossa, pyydän maksua 7.12.2026 mennessä tilille FI48 5770 0520 1334 45, viite 6 40059. Jos lasku pitää lähettää johonkin toiseen osoitteeseen, kertokaa, niin lähetän sen sinne.

Ystävällisesti
Pentti Hirvonen
pianonvirittäjä`,
  },
  {
    name: 'stone workshop Vehmaa, second reminder to a widow, very gentle',
    subject: 'Lasku 1185, hautakivi',
    body: `Hyvä Raili Suominen,

toivon, että syksynne on sujunut rauhassa ja että kivi on sellainen kuin toivoitte. Tekstin "Viimeinen matka on kotimatka" kaiversi poikani Ville, ja se on minusta hänen kauneimpia töitään.

Kirjoitan laskusta 1185, joka on 1 460,00 euroa. Sen eräpäivä oli 16.10.2026, ja laitoin siitä viestin myös 2.11. Maksua en ole vielä nähnyt. Ymmärrän hyvin, että tällaisena aikana on paljon hoidettavaa.

Sopiiko teille, että maksu tulee 18.12.2026 mennessä? Tili on FI82 4270 0510 0992 24 ja viite 1 18507. Jos teille on helpompaa maksaa kahdessa tai kolmessa osassa, soittakaa minulle numeroon 02 432 1180, niin sovitaan siitä. Se käy meille hyvin.

Lämpimin terveisin
Tapio Lehtinen
Lehtisen kiviveistämö, Vehmaa`,
  },
  {
    name: 'photo lab Hämeenlinna, credit note for one album too many',
    subject: 'Hyvityslasku 431H ja maksettava summa 178,00 €',
    body: `Hei Johanna,

olit oikeassa: laskussa 431 oli kolme albumia, vaikka tilasit kaksi. Kiitos, että huomasit!

Hyvitin yhden albumin hyvityslaskulla 431H, joka on liitteenä:
Lasku 431: 267,00 euroa
Hyvitys: 89,00 euroa
Maksettavaa jää: 178,00 euroa

Maksa siis 178,00 euroa 11.12.2026 mennessä tilille FI46 5680 0120 4455 11. Viite on sama kuin laskussa, 4 31006.

Albumit ovat haettavissa liikkeestä, olemme auki lauantainakin kello 15 asti.

Terveisin
Kimmo Aaltonen
Kuvapaja Aaltonen`,
    attachments: [{ name: 'hyvityslasku-431H.pdf' }],
  },
  {
    name: 'snow clearing Kajaani, credit note, money back',
    subject: 'Hyvityslasku 58, palautamme 120,00 euroa',
    body: `Hei Reijo,

lokakuun laskulla 55 oli kaksi lumityökäyntiä, joita ei tehty, kun lumi suli jo yöllä. Hyvitämme ne: kaksi käyntiä, 60,00 euroa kumpikin, yhteensä 120,00 euroa. Hyvityslasku 58 on liitteenä.

Palautamme rahan maanantaina 30.11.2026 samalle tilille, jolta maksoit. Sinun ei tarvitse tehdä mitään.

Jos summa ei näy tililläsi 2.12.2026, soita minulle, niin selvitän asian: 044 730 1125.

Lumisempaa joulukuuta toivoen
Sirpa Heikkinen
Kainuun Pihatyö`,
    attachments: [{ name: 'hyvityslasku-58.pdf' }],
  },
  {
    name: 'wedding videographer Porvoo, deposit request',
    subject: 'Häävideo 19.6.2027: ennakkolasku 27-03, 570,00 €',
    body: `Moikka Laura ja Ville!

Aivan huippua, että pääsen kuvaamaan teidän hääpäivän! Varasin lauantain 19.6.2027 teille.

Kuten sopimuksessa lukee, ennakkomaksu on 30 % koko hinnasta 1 900,00 euroa eli 570,00 euroa. Loput 1 330,00 euroa laskutan häiden jälkeen, ja sen laskun eräpäivä on 9.7.2027.

Tästä ennakkolaskusta:
Laskun numero 27-03
Summa 570,00 euroa (arvonlisävero on mukana)
Eräpäivä tiistai 15.12.2026
Tili FI27 5092 0920 4411 34
Viite 2 70348

Lasku on myös liitteenä.

Ja siihen Villen kysymykseen: jos sataa, kuvaan sateessa. Varjoja löytyy viisi, kaikki valkoisia.

Halein
Jonna / Merikuva`,
    attachments: [{ name: 'ennakkolasku-27-03.pdf' }],
  },
  {
    name: 'boat builder Savonlinna, deposit of a rowing boat',
    subject: 'Ennakkolasku 9/2026, soutuvene',
    body: `Terve Ilkka,

laudat on nyt höylätty ja kuivuvat verstaassa, kosteus 14 prosenttia. Veneen pituus on 5,2 metriä ja paikka kolmelle, niin kuin piirustuksessa 2 on.

Veneen hinta on 4 600,00 euroa. Sovimme, että 40 % eli 1 840,00 euroa maksetaan ennen kuin alan tehdä kaaria. Loput 2 760,00 euroa maksat, kun haet veneen ja olet soutanut sillä koelenkin. Hakupäivä on 22.5.2027.

Ennakkolasku 9/2026
1 840,00 euroa, arvonlisävero 25,5 % sisältyy hintaan
Eräpäivä 16.12.2026
Tili FI98 5650 3420 0556 63, viite 9 20261

Terva vielä vai pellavaöljy? Sen ehdit päättää huhtikuun loppuun asti.

Terveisin
Arvo Kosonen, veneveistäjä`,
  },
  {
    name: 'cleaning firm Lahti, monthly bill',
    subject: 'Siivous marraskuu 2026, lasku 20611',
    body: `Hei,

tässä marraskuun siivouslasku toimistosta Aleksanterinkatu 12.

Lasku 20611
4 siivouskertaa, 96,00 € kerta: 384,00 €
Arvonlisävero 25,5 %: 97,92 €
Yhteensä 481,92 €
Eräpäivä 11.12.2026
Tili FI81 1578 3000 1221 13
Viite 2 06118

Joulukuussa käymme 3., 10., 17. ja 29. päivä. Jos 29. päivä on teillä suljettu, vaihdan päivän mielelläni.

Terveisin
Nguyen Thi Lan
Lanin Siivous Oy`,
  },
  {
    name: 'yoga teacher from Ireland, Helsinki, simple Finnish, monthly bill',
    subject: 'Lasku 33 jooga marraskuu',
    body: `Hei Minna!

Kiitos, että teidän työpaikka tykkää joogasta. Minulla on hyvä mieli joka maanantai.

Marraskuussa oli viisi tuntia: 2.11., 9.11., 16.11., 23.11. ja yksi tunti keskiviikkona 4.11. Yksi tunti maksaa 75 euroa. Lasku 33 on yhteensä 375 euroa. Laskussa ei ole arvonlisäveroa, koska yritys on pieni.

Viimeinen maksupäivä: 9. joulukuuta 2026
Tili: FI83 7997 7900 1122 31
Viite: 33116

Jos suomen kieli on väärin, voit nauraa, mutta numerot ovat oikein!

Terveisin
Siobhán Keane`,
  },
  {
    name: 'lighting designer Helsinki, thank-you for payment, play by Strindberg',
    subject: 'Kiitos maksusta, lasku 77',
    body: `Hei Katri,

Velkojat-esityksen valosuunnittelun maksu tuli tänään tilille, 1 250,00 euroa, ja lasku 77 on nyt kokonaan maksettu. Kiitos!

Ensi-illan arviossa luki, että "valo uhkaa katsojaa kuin perintäkirje". Otan sen kohteliaisuutena, ja niin kannattaa ottaa ohjaajankin.

Jos kolmannen näytöksen loppu tuntuu yhä liian pimeältä, nostakaa kanava 14 arvoon 35 %. Kevään näytökset hoitaa Aleksi, hänellä on kaikki tilanteet tallessa.

Hyvää näytäntökautta!
Outi Repo`,
  },
  {
    name: 'cake baker Jyväskylä, thank-you after a paid invoice',
    subject: 'Kiitos teille!',
    body: `Heippa Tarja,

huomasin juuri, että lasku 148 on maksettu, 96,00 euroa tuli perille eilen. Kiitos nopeasta maksusta, ja vielä enemmän siitä kuvasta, jossa vaari syö viimeistä palaa haarukka pystyssä!

Kysyit reseptiä. Täytteessä on 200 grammaa mansikoita, vähän sitruunaa ja kermaa, jossa on rasvaa 38 prosenttia. Laihemmalla kermalla kakku lysähtää, sen olen oppinut kantapään kautta.

Kakkulaatikkoa ei tarvitse palauttaa.

Terveisin
Eeva Piippo
Piipon pikkuleipomo`,
  },
  {
    name: 'joinery Kuhmoinen, new account number from new year',
    subject: 'Tilinumeromme vaihtuu 1.1.2027',
    body: `Hyvä asiakkaamme,

vaihdamme pankkia, ja siksi tilinumeromme on 1.1.2027 alkaen uusi:

FI50 4108 0010 5566 71
Saaja: Kuhmoisten Puuseppä Oy, Y-tunnus 1875532-1

Ennen vuodenvaihdetta lähetetyt laskut voitte maksaa niissä olevalle vanhalle tilille. Se on käytössä maaliskuun 2027 loppuun.

Tilinumeron vaihtumisesta tulee nykyään paljon huijausviestejä, joten on viisasta varmistaa asia meiltä. Soittakaa tuttuun numeroomme, joka on myös vanhoissa laskuissa: vastaan itse arkisin kello 8–16.

Ystävällisin terveisin
Timo Ahonen
toimitusjohtaja`,
  },
  {
    name: 'sound technician Espoo, asks for billing details before the invoice',
    subject: 'Tarvitsen laskutustiedot, Tapiolan talvitapahtuma',
    body: `Moi Essi,

hyvin meni! Ainoa yllätys oli lavalle kävellyt hanhi, ja sekin pysyi rytmissä.

Lähetän laskun, kun saan sinulta kolme asiaa:
1. verkkolaskuosoite
2. teidän viite tai tilausnumero, jos sellainen pitää olla laskulla
3. kenen nimellä lasku tulee

Summa on se, mistä sovimme 3.11.2026, eli 1 100,00 euroa ja arvonlisävero 280,50 euroa, yhteensä 1 380,50 euroa. Jos ehdit vastata perjantaihin 27.11.2026 mennessä, saat laskun jo ensi viikolla.

Terkuin
Jaakko Ranta`,
  },
  {
    name: 'nature surveyor Kuhmo, endangered species, percentages, field days',
    subject: 'Lasku LK-38, liito-oravaselvitys Lentiira',
    body: `Hei,

liito-oravaselvityksen raportti on liitteenä. Alueella on kaksi uhanalaista kääpälajia ja yksi kolopuu, jossa 80 prosentin todennäköisyydellä asuu liito-orava. Lausunto Lupa- ja valvontavirastolle pitää jättää 31.12.2026 mennessä, ja sen teette te. Raportin luku 5 sopii siihen suoraan.

Lasku LK-38:
Maastopäivät 3., 4. ja 5.11.2026, 460,00 € päivä: 1 380,00 €
Ajot 318 km, tarjouksen mukaan 0,55 € kilometri: 174,90 €
Yhteensä ilman arvonlisäveroa 1 554,90 €
Arvonlisävero 25,5 %: 396,50 €
Maksettavaa 1 951,40 €

Eräpäivä on 10.12.2026, tili FI79 5760 0320 1998 87 ja viite 3 82663.

Terveisin
Hanna-Leena Karjalainen
biologi`,
    attachments: [{ name: 'raportti-lentiira.pdf' }, { name: 'lasku-LK-38.pdf' }],
  },
  {
    name: 'caterer Naantali, liver paste and fat percentages',
    subject: 'Lasku 515, syntymäpäivät 14.11.',
    body: `Hei Kirsti ja onnea vielä kerran 70-vuotiaalle!

Maksa maistui, siitä ei jäänyt murustakaan: kaikki kolme vuokaa maksapasteijaa tyhjeni ennen puheita. Juusto, jota kysyit, oli Kolatun vuohenjuustoa, rasvaa 28 %.

Lasku 515:
45 henkeä, 28,00 euroa henki, yhteensä 1 260,00 euroa. Hintaan kuuluu arvonlisävero 13,5 % eli 149,87 euroa.
Eräpäivä on 9.12.2026.
Tili FI58 5299 0420 3377 18, viite 5 15016.

Yksi teidän pitoliinoistanne lähti vahingossa meidän mukaan. Se on pesty, ja tuon sen torstaina 26.11., kun käyn Naantalissa muutenkin.

Aurinkoisin terveisin
Pirjo Laine
Pitopalvelu Pirjo`,
  },
  {
    name: 'sign painter Pori, shouting words on the signs',
    subject: 'Lasku 1027, kyltit parkkipaikalle, 376,50 €',
    body: `Moro Jarmo,

kyltit on tolpissa. Toisessa lukee "SEIS! MAKSA ENSIN!" ja toisessa "LUVATON PYSÄKÖINTI KIELLETTY, AUTO SIIRRETÄÄN", niin kuin taloyhtiön kokous halus. Keltanen pohja näkyy pimeässäkin.

Lasku 1027
Kaks kylttiä, 130,00 € kappale: 260,00 €
Kiinnitys, hinta tarjouksesta: 40,00 €
Arvonlisävero 25,5 %: 76,50 €
Yhteensä 376,50 €

Eräpäivä 11.12.2026. Tili FI76 5700 0220 1144 01, viite 1 02704.

Kiitos kahvista ja pullasta!
Raimo Salonen
Porin Kilpimaalaus`,
  },
  {
    name: 'lawyer Espoo, plain invoice about a lease with its own deposit and dates',
    subject: 'Lasku 2026-0442, vuokrasopimuksen laatiminen',
    body: `Hyvä Camilla,

vuokrasopimus on valmis allekirjoitettavaksi. Liitteessä on lopullinen teksti. Kolme kohtaa, joista puhuimme:

- Vuokralainen maksaa sinulle 1 800 euron vakuuden 31.12.2026 mennessä.
- Jos vuokra myöhästyy, sopimuksen kohdan 6 mukaan korko on korkolain mukainen.
- Kummallakin on oikeus irtisanoa sopimus kohdan 9 mukaan.

Oma laskuni tästä työstä:
Lasku 2026-0442
3 tuntia, 210,00 euroa tunnilta, 630,00 euroa
Arvonlisävero 25,5 %, 160,65 euroa
Yhteensä 790,65 euroa
Eräpäivä 14.12.2026
Tili FI67 3131 1000 9988 76, viite 2026 04424
Lasku on toisena liitteenä.

Soita, jos jokin kohta herättää kysymyksiä. Lyhyt puhelu kuuluu hintaan.

Parhain terveisin
Henrik Wasenius`,
    attachments: [{ name: 'vuokrasopimus.pdf' }, { name: 'lasku-2026-0442.pdf' }],
  },
  {
    name: 'trainer Lappeenranta, course on debt recovery',
    subject: 'Lasku 804, koulutus Ulosotto, perintä ja velkajärjestely',
    body: `Hyvä Anne Kärkkäinen,

kiitos innostuneesta koulutuspäivästä 17.11.2026! Ryhmätyö, jossa maksuhäiriömerkinnän saanut nuori soittaa perintätoimistoon, herätti eniten keskustelua, ja siitä voisi tehdä teille vaikka oman työpajan.

Lasku 804:
Koulutuspäivä Ulosotto, perintä ja velkajärjestely: 980,00 euroa
Tulostetut aineistot, 24 osallistujaa: 60,00 euroa
Arvonlisävero 25,5 %: 265,20 euroa
Yhteensä: 1 305,20 euroa
Eräpäivä: 16.12.2026

Lasku on lähetetty tänään verkkolaskuna kaupungin osoitteeseen, ja sen voi maksaa tilille FI60 5620 0020 5511 97 viitteellä 8 04028. Palautekyselyyn ehtii vastata 4.12.2026 asti.

Ystävällisin terveisin
Tuula Pesonen`,
  },
  {
    name: 'opera surtitle translator Savonlinna, a threat quoted from the libretto',
    subject: 'Lasku 26-17, tekstityksen käännös',
    body: `Hei Mikael,

tekstitys on nyt kokonaan suomeksi. Toisen näytöksen lopussa kreivi laulaa kuusi kertaa "Kostan vielä, ja te kadutte sitä!", mutta yleisölle riittää, kun lause näkyy kahdesti. Riville 377 jätin sulkuihin sanan (hiljaisuus), koska kapellimestari pyysi sitä.

Lasku 26-17: 612 riviä, 1,50 euroa riviltä, on 918,00 euroa. Arvonlisävero 25,5 % on 234,09 euroa ja loppusumma 1 152,09 euroa. Eräpäivä on 11.12.2026. Tili on FI41 5640 2020 1887 78 ja viite 2 61784.

Tiedosto ja lasku ovat liitteinä. Korjaan vielä mielelläni, jos jokin rivi jää laulajan jalkoihin; kaksi korjauskierrosta kuuluu hintaan.

Terveisin
Saara Immonen`,
    attachments: [{ name: 'tekstitys-fi.txt' }, { name: 'lasku-26-17.pdf' }],
  },
  {
    name: 'graphic designer Sysmä, poster with a roman XXX',
    subject: 'XXX Kirjakyläpäivien juliste, lasku 72',
    body: `Heissan Lotta,

kolmannetkymmenennet kirjakyläpäivät saivat siis julisteensa, ja iso kultainen XXX ylälaidassa näkyy kyllä torin toiselle puolelle. Ohjelmalehden sivulla 3 on vielä ruudukko, johon Pekka kirjoittaa puheensa; painoon se menee vasta keväällä.

Lasku 72
Juliste, sovittu hinta 480,00 €
Arvonlisävero 25,5 % 122,40 €
Yhteensä 602,40 €
Eräpäivä torstai 10.12.2026
Tili FI59 4231 0020 0445 51
Viite 7 20005

Tiedostot A2 ja A4 ovat liitteenä laskun kanssa.

Terkkuja kirjahyllyjen välistä
Maarit Nieminen`,
    attachments: [{ name: 'juliste-A2.pdf' }, { name: 'juliste-A4.pdf' }, { name: 'lasku-72.pdf' }],
  },
  {
    name: 'language checker Turku, thesis with square brackets',
    subject: 'Lasku 2026-29, väitöskirjan kielentarkistus',
    body: `Hei Mohammed,

väitöskirjasi on nyt luettu alusta loppuun. Kieli on selkeää ja tarkkaa. Merkitsin kommentteina kohdat, joissa viite on vielä tyhjä, esimerkiksi sivulla 88 [?] ja sivulla 102 [vuosi]. Lainauksiin jätin merkinnän [sic] niin kuin pitää.

Tiedekunta haluaa painoversion viimeistään 18.1.2027.

Lasku 2026-29 on liitteenä:
186 sivua, 4,50 euroa sivulta, yhteensä 837,00 euroa. Toimintani on pientä, joten arvonlisäveroa ei ole.
Eräpäivä: 14.12.2026
Tilinumero: FI88 5711 1320 2244 02
Viitenumero: 20 26299

Onnea loppusuoralle!
Leena Vuorio`,
    attachments: [{ name: 'vaitoskirja-tarkistettu.docx' }, { name: 'lasku-2026-29.pdf' }],
  },
  {
    name: 'roof painter Raahe, revised lower estimate with both prices',
    subject: 'Uusi tarjous kattomaalauksesta, 3 850 euroa',
    body: `Iltaa Seppo,

kävit eilen mun luona ja sovittiin, että autotallin katto jää pois ja maalaan pelkän talon. Hinta laskee samalla.

Vanha tarjous 2.11.2026 oli 4 200 euroa
Autotalli pois 350 euroa
Uusi hinta 3 850 euroa, jossa arvonlisävero 25,5 % on mukana

Tämä tarjous korvaa aiemman ja on voimassa 18.12.2026 asti. Pesen ja maalaan kahteen kertaan, väri sama tiilenpunainen. Työt alkaa 7.6.2027, jos on kuivaa, ja kestää neljä päivää. Lasku tulee, kun katto on valmis, ja maksuaikaa on 14 päivää laskun päiväyksestä.

Jos kelpaa, vastaa tähän viestiin "kyllä", niin laitan päivät kalenteriin.

Terv. Kari Pyhäluoma`,
  },
  {
    name: 'piano restorer Kokkola, agrees to a plan of three parts',
    subject: 'Maksu kolmessa osassa, lasku 366',
    body: `Hei Jenni,

kiitos, että kerroit tilanteesta. Kolme osaa sopii minulle oikein hyvin, eikä siitä tule sinulle mitään lisää maksettavaa.

Lasku 366 on 900,00 euroa, ja maksat sen näin:
300,00 euroa 30.12.2026
300,00 euroa 29.1.2027
300,00 euroa 26.2.2027

Tili on FI44 4727 0200 4455 61 ja viite kaikissa sama, 3 66003. Laskun vanha eräpäivä 27.11.2026 ei siis enää ole voimassa.

Toivottavasti lonkka paranee leikkauksesta nopeasti. Piano odottaa soittajaansa, kielet on nyt vaihdettu diskantista kokonaan.

Terveisin
Lars-Erik Nyman`,
  },
  {
    name: 'farmer Ylistaro, snow ploughing, dialect, terse',
    subject: 'Aurauslasku 4',
    body: `No mutta päivää Martti,

lunta tuli jotta tie meinas hukkua. Seittemän kertaa ajoon tähän mennes, 45 euroa kerta, niin ku syksyllä sovittihin.

Lasku 4: 315,00 euroa, josta arvonlisäveroa (25,5 %) 64,00 euroa.
Eräpäivä 9.12.2026.
Tili FI75 4743 2020 0778 89
Viite 42644

Postilaatikko on ehjä, vaikka emäntä muuta epääli. Se oli kallellansa jo kesällä.

Antti Mäki-Kahma`,
  },
  {
    name: 'young video editor Vantaa, first invoice ever, chatty',
    subject: 'Eka lasku :) numero 1, 240 €',
    body: `Moi Roosa!

Tää on mun eka lasku ikinä, joten tarkista kaikki ja sano jos joku puuttuu!

Lasku numero 1, päivätty 25.11.2026
Neljä editoitua videota, 60 € video, yhteensä 240 €. Arvonlisäveroa ei ole, koska yritys on tosi pieni.
Eräpäivä on perjantai 11.12.2026.
Maksu MobilePaylla 045 118 2290 tai tilille FI90 3636 3011 2200 50, viite 10090.

Siinä kolmannessa videossa sä huudat "MAKSA VELKAS, TEEMU!!" ja se on musta koko sarjan paras kohta, jätin sen lopputekstien jälkeen. Neljäs julkaistaan vasta 1.12., et ei oo kiire katsoa.

Kiitti ihan sikana luottamuksesta!
Aleksi Tran`,
  },
  {
    name: 'handicraft maker Inari, parcel with a long tracking code',
    subject: 'Lasku 2026-55 ja paketin seurantatunnus',
    body: `Hei Marja!

Kuksat lähtivät tänään Ivalon postista. Seurantatunnus on JJFI 6512 3400 0876 5432 1, ja paketin pitäisi olla Turussa maanantaina 30.11.2026. Kuksaan ei saa panna tiskiainetta, pelkkä lämmin vesi riittää. Ensimmäinen kahvi kannattaa keittää suolalla.

Lasku 2026-55
Kaksi kuksaa, 85,00 euroa kappale, 170,00 euroa
Postimaksu 12,90 euroa, sama kuin tilauksessasi
Yhteensä 182,90 euroa
Toimintani on pientä, joten laskussa ei ole arvonlisäveroa.

Eräpäivä on 15.12.2026. Tili FI55 5640 0520 1008 89 ja viite 20 26558.

Giitu!
Inga Aikio`,
  },
  {
    name: 'doula Jyväskylä, the calculated day of the birth versus the due date',
    subject: 'Lasku 48 doulan palveluista',
    body: `Hei Emmi ja Oskari,

ihana tapaaminen eilen! Laskettu aika on siis 14.12.2026, mutta vauva saa tulla milloin vain. Puhelin on minulla auki yötä päivää 30.11. alkaen. Soittakaa heti, jos vedet menevät, ja synnytysosastolle ensin.

Lasku on rauhallisempi asia:
Lasku 48
Synnytystuki 420,00 €
Kaksi tapaamista kotona 170,00 €
Yhteensä 590,00 €, sisältää arvonlisäveroa 25,5 % eli 119,88 €
Eräpäivä maanantai 7.12.2026
Tili FI87 5290 0220 6611 00, viite 4 82657

Nyt tärkeintä on lepo ja lämpimät villasukat.

Sydämellä
Jutta Manninen`,
  },
  {
    name: 'beekeeper Loimaa, honey to a shop',
    subject: 'Lasku H-60, hunajat kauppaan',
    body: `Päivää Lasse,

toin tänään 60 purkkia. Kosteus on 17,2 %, eli alle rajan 20 %, ja parasta ennen -päivä purkeissa on 30.11.2028. Kanervahunajaa ei tänä vuonna tullut, karhu ehti ensin.

Lasku H-60
60 purkkia, 6,20 euroa purkki: 372,00 euroa
Arvonlisävero 13,5 %: 50,22 euroa
Yhteensä 422,22 euroa
Eräpäivä 11.12.2026
Tili FI91 5030 0020 4419 06
Viite 6 02602

Hinta on sama kuin viime vuonna, ja niin se pysyy ensi kesäänkin.

Terveisin
Matti Pohjankukka, Loimaa`,
  },
]
