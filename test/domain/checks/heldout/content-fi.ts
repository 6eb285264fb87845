/** Finnish mails that are clear, complete and kind, whatever their words. Today is 25 November 2026 in them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'Graafikko Helsingistä, ensimmäinen lasku uudelle asiakkaalle, rento',
    subject: 'Lasku 2026-041, Kahvila Kuuran logo',
    body: `Moikka Venla!

Kiva kun logo osui kerralla oikeaan. Tässä ensimmäinen laskuni sinulle:

Logo ja väripaletti 860,00 €
Alv 25,5 % 219,30 €
Yhteensä 1 079,30 €

Laskun numero on 2026-041 ja eräpäivä keskiviikko 9.12.2026. Tili ja viite löytyvät liitteenä olevasta laskusta, ja siinä on myös virtuaaliviivakoodi.

Logon tekijänoikeus jää minulle ja käyttöoikeus siirtyy teille kokonaan, niin kuin sopimuksessa luki. Kysy, jos jokin tiedostomuoto puuttuu!

Terkuin
Iida Salmela`,
    attachments: [{ name: 'lasku-2026-041.pdf' }],
  },
  {
    name: 'Tulkki Tampereelta, laskuttaa käräjäoikeutta, muodollinen',
    subject: 'Lasku 1187: tulkkaus Pirkanmaan käräjäoikeudessa 17.11.2026',
    body: `Hyvä vastaanottaja

Laskutan tulkkauksesta (suomi–arabia) Pirkanmaan käräjäoikeudessa tiistaina 17.11.2026, salissa 4.

Tulkkaus 3 h à 92,00 € = 276,00 €
Matkakulut 46,50 €
Veroton summa 322,50 €
Arvonlisävero 25,5 % 82,24 €
Yhteensä 404,74 €

Laskun numero: 1187
Eräpäivä: 16.12.2026
Tilinumero: FI39 1146 3000 2341 50
Viitenumero: 1 18701
Y-tunnus: 2817364-0

Käsittely jatkuu oikeuden ilmoituksen mukaan tammikuussa. Olen silloin käytettävissä.

Kunnioittavasti
Nadia Rautio-Haddad`,
  },
  {
    name: 'Putkimies Seinäjoelta, murre, kiireellinen työ sovittu puhelimessa',
    subject: 'Lasku 318 lämminvesivaraajan vaihrosta',
    body: `Moro Antti!

Eikö ny vesi oo pysyny lämpimänä, ku ei oo soittoa kuulunu. Hyvä niin!

Laitan tähän laskun numero 318:
varaaja 640,00 e
työ 4 h x 58,00 e = 232,00 e
alv 25,5 % 222,36 e
yhteensä 1 094,36 e

Kiireellisen keikan lisää en oo pannu, niinku puhelimes sovittihin 12.11.

Maksa maanantaihin 14.12.2026 mennes tilille FI17 4730 0020 1045 67, viite 31804. Soita jos tuloo jotaki kysyttävää.

Jussi Ylikoski
Ylikosken Putki`,
  },
  {
    name: 'Valokuvaaja Turusta, lyhyt, MobilePay',
    subject: 'Lasku 77 ylioppilaskuvista',
    body: `Hei Marjo, kuvat ovat galleriassa ja lasku 77 on tässä: 185,00 €, eräpäivä perjantai 11.12.2026. Voit maksaa MobilePaylla numeroon 050 555 0142, viestiksi ”77”. Galleria pysyy auki kesäkuun loppuun.
Kiitos ihanasta aamusta! Leo Vartiainen`,
  },
  {
    name: 'Siivousyritys Vantaalta, toistuva kuukausilasku',
    subject: 'Marraskuun siivouslasku 5521',
    body: `Hei Tarja,

marraskuun siivouksista tulee sama lasku kuin ennenkin:

4 käyntiä (3.11., 10.11., 17.11. ja 24.11.) à 165,00 € = 660,00 €
Alv 25,5 % 168,30 €
Yhteensä 828,30 €

Laskun numero 5521, eräpäivä 14.12.2026, tili FI77 5780 3820 0123 90 ja viite 5 52105. Sama lasku on liitteenä.

Itsenäisyyspäivä on tänä vuonna sunnuntai, joten aikataulu ei muutu: tulemme seuraavan kerran tiistaina 1.12.2026.

Terveisin Mirjeta Krasniqi
Kiiltoset Oy, Y-tunnus 3102457-4`,
    attachments: [{ name: 'Lasku_5521.pdf' }],
  },
  {
    name: 'Virolainen laatoittaja Espoossa, ei-natiivi',
    subject: 'Lasku 2026/19 kylpyhuone',
    body: `Tere Pekka!

Kylpyhuone on nyt valmis ja sinä olit tyytyväinen, minä myös. Lähetän sinulle lasku 2026/19.

Työ sovittu hinta 2 400,00 eur
Alv 25,5 % 612,00 eur
Yhteensä 3 012,00 eur

Sinä maksat tilille EE77 2200 2210 1123 4563 (pankki on Swedbank Tallinna), viesti ”lasku 2026/19”. Eräpäivä on torstai 17.12.2026.

Minulla on Suomessa Y-tunnus 3345120-3. Kuitti kotitalousvähennystä varten minä lähetän, kun maksu on tullut.

Kaunista joulun aikaa!
Margus Tamm`,
  },
  {
    name: 'Kääntäjä Jyväskylästä, rauhallinen ensimmäinen muistutus',
    subject: 'Muistutus: lasku 2026-88, eräpäivä oli 18.11.2026',
    body: `Hei Sanna,

laskuni 2026-88 (412,50 €, lakimiehenne sopimusluonnoksen käännös) eräpäivä oli keskiviikkona 18.11.2026, enkä ole vielä nähnyt maksua tilillä. Ehkä se on jäänyt sähköpostiin, joten liitin laskun uudelleen.

Voisitko maksaa sen viimeistään keskiviikkona 2.12.2026? Tili on FI05 1272 3500 6128 85 ja viite 20 26888.

Jos maksu on jo matkalla, tästä viestistä ei tarvitse välittää.

Ystävällisesti
Helka Niiranen`,
    attachments: [{ name: 'lasku-2026-88.pdf' }],
  },
  {
    name: 'Sähköasentaja Oulusta, toinen muistutus',
    subject: 'Toinen muistutus, lasku 640',
    body: `Hei Markku,

kirjoitan toisen kerran laskusta 640. Summa on 1 129,50 € ja eräpäivä oli 30.10.2026. Muistutin edellisen kerran 11.11.2026.

Onko laskussa jotain epäselvää tai tuliko se väärään osoitteeseen? Soita vaikka heti aamusta, numero on 044 555 0173, niin katsotaan yhdessä. Muuten pyydän maksua perjantaihin 4.12.2026 mennessä tilille FI83 5740 1520 0287 15, viite 64004.

Terveisin
Esa Pelkonen
Pelkosen Sähkötyö`,
  },
  {
    name: 'Mainostoimisto Lahdesta, rauhallinen viimeinen muistutus',
    subject: 'Viimeinen muistutus laskusta 1904',
    body: `Hyvä Juhani Kärki

Tämä on kolmas ja viimeinen muistutus, jonka lähetämme laskusta 1904. Summa on 2 761,00 € ja eräpäivä oli 15.9.2026. Aiemmat muistutukset lähtivät 1.10. ja 26.10.2026.

Pyydämme maksua tiistaihin 8.12.2026 mennessä tilille FI48 8000 1723 4567 12, viite 19 04008. Jos koko summa kerralla on hankala, voimme sopia kahdesta tai kolmesta erästä. Sellaisesta sopimuksesta emme ota lisämaksua.

Jos emme ole kuulleet teistä tuohon päivään mennessä, lasku siirtyy perintätoimiston hoidettavaksi. Mieluummin sovimme asian keskenämme. Numeroni on 040 555 0118.

Lasku ja erittely ovat liitteinä.

Ystävällisin terveisin
Ritva Lehmuskoski
Mainostoimisto Vaahtera Oy`,
    attachments: [{ name: 'lasku-1904.pdf' }, { name: 'muistutus-1904.pdf' }],
  },
  {
    name: 'Puuseppä Kuhmosta, tarjous keittiöstä',
    subject: 'Tarjous T26-12, keittiön kaapistot',
    body: `Terve Aila,

mittasin keittiön maanantaina ja tässä on tarjous T26-12:

Kaapistot koivusta 3 900,00 €
Asennus 1 450,00 €
Alv 25,5 % 1 364,25 €
Yhteensä 6 714,25 €

Hinta on kiinteä. Jos haluat kesken työn jotain muuta, sovitaan siitä ja hinnasta kirjallisesti ennen kuin teen mitään.

Tarjous on voimassa 18.12.2026 asti. Lasku tulee, kun keittiö on valmis, ja sen eräpäivä on 26.2.2027. Maksu tilisiirtona. Piirustukset ovat liitteenä.

Terveisin Veikko Kemppainen`,
    attachments: [{ name: 'tarjous-T26-12.pdf' }, { name: 'piirustukset.pdf' }],
  },
  {
    name: 'Ohjelmoija Helsingistä, ennakkolasku sopimuksen mukaan',
    subject: 'Ennakkolasku 3007, varausjärjestelmä, 30 % eli 2 940,00 €',
    body: `Hei Oskari,

sopimuksessamme (allekirjoitettu 20.11.2026) projektin hinta on 9 800,00 € ja maksut tulevat kolmessa osassa:

1. Ennakko 30 %: 2 940,00 €, eräpäivä 7.12.2026
2. Beetaversio 40 %: 3 920,00 €, eräpäivä 29.1.2027
3. Julkaisu 30 %: 2 940,00 €, eräpäivä 31.3.2027
Yhteensä 9 800,00 €

Hinnat sisältävät arvonlisäveron. Tämä lasku 3007 koskee vain ensimmäistä osaa. Tili FI63 1023 3000 5567 41, viite 30 07013.

Aloitan työn 8.12. riippumatta siitä, minä päivänä maksu kirjautuu.

Terv. Aleksi Nyholm`,
  },
  {
    name: 'Juhlapalvelu Porista, loppulasku ennakon jälkeen',
    subject: 'Loppulasku 455, häät 14.11.2026',
    body: `Hei Jenna ja Mikko, ja vielä kerran onnea!!

Vieraita oli lopulta 62, joten loppulasku menee näin:

Buffet 62 x 48,00 € = 2 976,00 €
Ennakko, maksettu 2.10.2026: −900,00 €
Maksettavaa 2 076,00 €

Hinnat sisältävät arvonlisäveron. Lasku on numero 455, eräpäivä perjantai 11.12.2026, tilinumero FI24 5700 3200 4521 71 ja viite 4 55202.

Kakkuteline jäi muuten meille talteen, sen saa hakea milloin vain.

Lämpimin terveisin
Pirjo Aaltonen, Pitopöytä Aaltonen`,
  },
  {
    name: 'Kirjanpitäjä Kuopiosta, oman virheen korjaus ja hyvityslasku',
    subject: 'Hyvityslasku 2213 ja korjattu lasku 2214',
    body: `Hei Raimo,

olin laskenut lokakuun laskuun 2198 yhden tunnin liikaa. Virhe oli minun, anteeksi siitä. Korjasin sen näin:

Lasku 2198: 348,00 €
Hyvityslasku 2213: −348,00 €
Uusi lasku 2214: 290,00 €

Maksettavaa on siis vain laskun 2214 summa 290,00 €, ja sen eräpäivä on torstai 10.12.2026. Tilinumero on ennallaan FI57 1078 3000 2199 89, viite 2 21407. Laskun 2198 voit jättää maksamatta. Hyvityslasku ja uusi lasku ovat liitteinä.

Hyvää viikon jatkoa!
Tuula Savolainen`,
    attachments: [{ name: 'hyvityslasku-2213.pdf' }, { name: 'lasku-2214.pdf' }],
  },
  {
    name: 'Hieroja Raumalta, kiitos maksusta ja seuraava lasku',
    subject: 'Kiitos maksusta! Uusi lasku 112',
    body: `Hei Kaisa!

Laskun 108 maksu (240,00 €) tuli perille eilen, kiitos!

Marraskuun hieronnat työpaikallanne ovat laskulla 112: 4 x 60,00 € = 240,00 €, eräpäivä 10.12.2026. Maksathan samalle tilille FI26 4405 1000 2334 53, viite 11206.

Ensi kerralla voidaan aloittaa heti kahvitauon jälkeen, jos se sopii teille paremmin.

Terkkuja Sirpa Uusitalo`,
  },
  {
    name: 'Konsultti Espoosta, vastaus kysymykseen laskun tunneista',
    subject: 'Vs: Kysymys laskusta 2026-17',
    body: `Hei Petteri,

hyvä kysymys. Tunnit jakautuvat näin:

Haastattelut 9 h
Analyysi 8 h
Raportti 5 h
Yhteensä 22 h x 110,00 € = 2 420,00 €

Alv 25,5 % on 617,10 €, joten laskun 2026-17 loppusumma on 3 037,10 €. Tarjouksessa arvio oli 20–24 tuntia, eli pysyimme sen sisällä.

Eräpäivä on edelleen maanantai 7.12.2026. Tili FI61 2001 1800 1234 76, viite 202 61751. Kerro, jos haluat tarkemman erittelyn päiviltä.

Terveisin
Camilla Forsblom`,
  },
  {
    name: 'Kattoyritys Kokkolasta, kirjallisesti sovittu lisätyö',
    subject: 'Lasku 908, katto ja sähköpostissa sovittu lisätyö',
    body: `Hei Bengt,

katto on nyt lumia vailla valmis. Lasku 908 on tällainen:

Katon uusiminen, tarjous 61: 7 200,00 €
Lisätyö: kaksi räystäskourua, sovittu sähköpostissa 29.10.2026: 830,00 €
Alv 25,5 %: 2 047,65 €
Yhteensä 10 077,65 €

Eräpäivä on perjantai 18.12.2026. Maksu tilille FI65 5670 0820 0312 90, viite 90816. Vahvistit lisätyön hinnan samana päivänä, ja lähetän viestin uudelleen, jos haluat.

Terveisin
Tommi Hassinen
Rannikon Katto Oy, ALV-numero FI24509813`,
  },
  {
    name: 'Puutarhuri Naantalista, käteisalennus laskettuna',
    subject: 'Lasku 64: syystyöt ja 2 % alennus nopeasta maksusta',
    body: `Hei Gunilla,

haravoinnit, leikkaukset ja talvisuojaukset ovat valmiit. Lasku 64 on 750,00 € (sis. alv) ja eräpäivä maanantai 21.12.2026.

Sopimuksemme mukaan saat 2 % alennuksen, jos maksat viimeistään perjantaina 4.12.2026. Silloin vähennät 15,00 € ja maksat 735,00 €. Kumpikin tapa on minulle yhtä hyvä.

Tili FI81 6601 0100 1234 54, viite 64017.

Hyvää talvea!
Kerttu Laaksonen`,
  },
  {
    name: 'Pienyritys Joensuusta, tilinumeron muutos',
    subject: 'Lasku 3320 ja uusi tilinumeromme',
    body: `Hei Hannele,

vaihdoimme pankkia marraskuun alussa. Uusi tilinumeromme on FI23 5770 2620 0345 15, ja se on myös laskulla 3320. Vanha tili on auki vuoden loppuun, eli sinne jo lähtenyt maksu ei katoa.

Tilinvaihdon voit tarkistaa soittamalla vanhaan tuttuun numeroon 013 555 0120. Niin kannattaa aina tehdä, kun joku ilmoittaa uuden tilin.

Lasku 3320: marraskuun tulostinhuolto 186,00 € sis. alv, eräpäivä 15.12.2026, viite 3 32008.

Terveisin
Ismo Turunen
Karelian Konehuolto Ky`,
  },
  {
    name: 'Kuvataiteilija Rovaniemeltä, kolme laskua yhdessä viestissä',
    subject: 'Laskut 21, 22 ja 23, yhteensä 950,00 €',
    body: `Hei Elle,

kokosin syksyn laskut samaan viestiin, kuten toivoit:

Lasku 21, työpaja 9.9.: 320,00 €
Lasku 22, työpaja 7.10.: 480,00 €
Lasku 23, näyttelyavustus 11.11.: 150,00 €
Yhteensä 950,00 €

Kaikilla on sama eräpäivä, keskiviikko 16.12.2026, ja ne voi maksaa yhtenä summana tilille FI14 5640 0820 0111 74 viitteellä 21 22232. Laskut ovat liitteinä. Toimintani on niin pientä, että laskuissani ei ole arvonlisäveroa.

Revontulisin terveisin
Aslak Magga`,
    attachments: [{ name: 'lasku-21.pdf' }, { name: 'lasku-22.pdf' }, { name: 'lasku-23.pdf' }],
  },
  {
    name: 'Tietoturva-asiantuntija Helsingistä, uhka ja varoitus työn sisältönä',
    subject: 'Lasku TS-140, uhkakartoitus',
    body: `Hei Lotta,

uhkakartoitus on valmis ja raportti on jaetussa kansiossanne. Yksi kohta on kiireellinen teidän kannaltanne: vanhan palvelimen varoitus tulee uudelleen 3.12., ja siihen löytyy ohje sivulta 14.

Lasku TS-140:
Kartoitus sovittuun hintaan 3 400,00 €
Alv 25,5 % 867,00 €
Yhteensä 4 267,00 €
Eräpäivä 28.12.2026
Tili FI47 1555 3000 1234 64
Viite 14009

Ystävällisin terveisin
Daniel Okafor
Palomäki Security Oy`,
  },
  {
    name: 'Painotalo Mikkelistä, muistutus alennuskylteistä, isot kirjaimet nimissä',
    subject: 'Muistutus laskusta 8812, ALE-kyltit',
    body: `Hei Outi,

ALE- ja TARJOUS-kylttien lasku 8812 (218,40 €) on vielä auki. Eräpäivä oli maanantaina 16.11.2026.

Pyydän maksua torstaihin 3.12.2026 mennessä tilille FI61 4108 0010 0234 58, viite 8 81203. Jos lasku pitäisi lähettää suoraan KIINTEISTÖ OY MIKKELIN TORILLE, kerro niin vaihdan osoitteen.

Terveisin
Harri Manninen
PAINO-MANNINEN OY`,
  },
  {
    name: 'Lyhyt lasku, taksinkuljettaja Kemistä',
    subject: 'Lasku 29, tilausajo Tornioon 20.11.',
    body: `Hei, tilausajon lasku 29: 148,00 € (sis. alv). Eräpäivä 7.12.2026, tili FI38 5640 0720 0321 63, viite 29049. Kiitos kyydistä! Kari Juntunen`,
  },
  {
    name: 'Juristien kouluttaja Helsingistä, muodollinen',
    subject: 'Lasku 2026-203: esiintymiskoulutus lakimiehille 19.11.2026',
    body: `Hyvä Annukka Wallenius

Kiitos mukavasta päivästä lakimiesten kanssa. Erityisesti harjoitus, jossa asianajaja ja syyttäjä vaihtoivat rooleja käräjäsalissa, herätti hyvää keskustelua.

Koulutuspäivän hinta on tarjouksen mukaan 1 950,00 €, arvonlisävero 25,5 % 497,25 € ja loppusumma 2 447,25 €. Lasku 2026-203 on liitteenä, ja se lähtee tänään myös verkkolaskuna. Eräpäivä on 16.12.2026.

Ystävällisin terveisin
Paavo Rintala
Puhetila Oy
Y-tunnus 2290416-6`,
    attachments: [{ name: 'lasku-2026-203.pdf' }],
  },
  {
    name: 'Nuori videokuvaaja Tampereelta, hyvin rento',
    subject: 'lasku 14 / aftermovie',
    body: `Moi Jone!!

Aftermovie on ulkona ja kommentit on ollu ihan mahtavia, kiitos vielä Tanssitalo TAITEn porukalle!

Lasku nro 14:
kuvaus 1 päivä 350,00 €
leikkaus 2 päivää 300,00 € / pv = 600,00 €
yht. 950,00 € (ei alvia, oon vielä pientoimija)

Eräpäivä pe 11.12.2026. Maksu tilille FI61 3939 0012 3456 74, viite 14012. Laita viestiä jos haluut vielä pystyversion someen, se kuuluu samaan hintaan.

Niko L.
Niko Lahtinen`,
  },
  {
    name: 'Nuohooja Kouvolasta, lyhyt muodollinen',
    subject: 'Nuohouslasku 40231',
    body: `Hyvä asiakas

Nuohous tehtiin osoitteessa Mäntytie 8 torstaina 19.11.2026. Hinta on 84,00 € (sis. alv 25,5 %). Piipussa ei ollut huomautettavaa.

Laskun numero 40231
Eräpäivä 10.12.2026
Tili FI67 5750 0120 0987 11
Viite 4 02310

Terveisin
Nuohooja Seppo Vainikka`,
  },
  {
    name: 'Savolainen maansiirtäjä, murre, kaksi erää',
    subject: 'Lasku 77/26 ja toinen erä tammikuussa',
    body: `Terve vuan Eino!

Tien pohja on nyt semmonen että kestää rekanki. Hinta on se mikä kättä päälle lyötiin ja sinä viestillä kuittasit, 5 200,00 e alveineen, ja maksetaan puoliks:

eka erä 2 600,00 e, eräpäivä 11.12.2026
toinen erä 2 600,00 e, eräpäivä 15.1.2027
yhteensä 5 200,00 e

Lasku 77/26 on liitteenä ja siinä on tili ja viitteet kummallekin erälle. Jos pakkaset siirtää murskeen ajoa, niin siirretään se toinen eräki, sovitaan sitten.

Olokeehan terveenä!
Unto Räsänen`,
    attachments: [{ name: 'lasku-77-26.pdf' }],
  },
  {
    name: 'Ruotsista muuttanut UX-suunnittelija, ei-natiivi, Haaparanta',
    subject: 'Lasku 2026-9, sovelluksen testi',
    body: `Hei Minna!

Kiitos hyvästä yhteistyöstä, oli hauska testata teidän kanssa. Minun lasku 2026-9 on tässä: kymmenen käyttäjän testi, hinta 1 480,00 euroa. Eräpäivä on tiistai 15.12.2026.

Minulla on ruotsalainen tili: SE45 5000 0000 0583 9825 7466. Kirjoita viestiin 2026-9. Jos pankki kysyy, minun nimi on Elin Bergqvist ja kaupunki Haparanda.

Jos suomeni on epäselvää jossain, kysy vain!

Terveisin
Elin Bergqvist`,
  },
  {
    name: 'Kustannustoimittaja Helsingistä, tekijänoikeus ja oikeusministeriö',
    subject: 'Lasku K-55, oppaan toimitustyö',
    body: `Hei Riikka,

oikeusministeriön oppaan viimeinen oikoluku valmistui perjantaina 20.11.2026. Hinta on sama kuin sopimuksessa:

Toimitustyö 1 240,00 €
Arvonlisävero 25,5 % 316,20 €
Yhteensä 1 556,20 €

Lasku K-55, eräpäivä 17.12.2026. Tili FI40 1318 3000 1556 70, viite 55 00262.

Kuvien tekijänoikeudet ovat kuvaajilla, ja heidän nimensä on merkitty sivulle 2.

Terveisin
Leena Kivimäki`,
  },
  {
    name: 'Eläinlääkäri Iisalmesta, lasku tilakäynnistä',
    subject: 'Tilakäynnin lasku 6120',
    body: `Hei Marja-Liisa,

vasikka voi toivottavasti jo paremmin. Antibioottikuuri pitää syödä loppuun, viimeinen annos on perjantaina 27.11.2026.

Tilakäynti 118,00 €
Lääkkeet 43,20 €
Matka 27,30 €
Yhteensä 188,50 € (hinnat sis. alv)

Lasku 6120, eräpäivä 9.12.2026, tili FI85 5780 0920 0456 35, viite 6 12061.

Soita heti, jos kuume nousee.

Eläinlääkäri Anne Tikkanen`,
  },
  {
    name: 'Lukkoseppä Helsingistä, poliisi asiakkaana',
    subject: 'Lasku 7003, lukituksen uusinta Pasilan poliisitalossa',
    body: `Hyvä vastaanottaja

Pasilan poliisitalon kellarikerroksen lukitus on uusittu tilauksenne HP-2290 mukaan.

12 lukkoa à 89,00 € = 1 068,00 €
Asennus 540,00 €
Arvonlisävero 25,5 % 410,04 €
Yhteensä 2 018,04 €

Lasku: 7003
Eräpäivä: 23.12.2026
Tili: FI77 8146 9700 1234 65
Viite: 7 00384

Ystävällisin terveisin
Kimmo Sjöblom
Avainmestarit Oy, Y-tunnus 1904482-0`,
  },
  {
    name: 'Lastenvahtipalvelu Turusta, pieni muistutus, hyvin ystävällinen',
    subject: 'Muistutus laskusta 233 (96,00 €)',
    body: `Heippa Emilia!

Laitan pienen muistutuksen laskusta 233. Summa on 96,00 € ja eräpäivä oli viime perjantaina 20.11.2026. Arki lasten kanssa on välillä aikamoista, joten ymmärrän hyvin.

Käykö, että maksat sen tiistaihin 1.12.2026 mennessä? Tili FI59 5710 0420 0321 87, viite 23304.

Terveisiä Eetulle ja uudelle kissalle!
Johanna Vuorinen`,
  },
  {
    name: 'Arkkitehti Espoosta, tarkistettu hinta-arvio',
    subject: 'Tarkistettu tarjous B: terassi ilman katosta',
    body: `Hei Katariina ja Olli,

poistin katoksen, kuten eilen puhelimessa toivoitte. Uusi tarjous B korvaa tarjouksen A:

Luonnokset ja lupakuvat 1 600,00 €
Rakennuslupahakemus 420,00 €
Alv 25,5 % 515,10 €
Yhteensä 2 535,10 €

Tarjous A oli 690,25 € kalliimpi. Työ alkaa, kun hyväksytte tarjouksen sähköpostilla, ja tarjous on voimassa 14.12.2026 asti. Laskun eräpäivä on 29.1.2027 ja voitte maksaa tilisiirrolla. Tarjous on liitteenä.

Ystävällisin terveisin
Robert Ekholm`,
    attachments: [{ name: 'tarjous-B.pdf' }],
  },
  {
    name: 'Teknikko Vaasasta, jääkiekkohalli ja sakkoaitio',
    subject: 'Lasku 512, sakkoaition kello',
    body: `Hei Stefan,

sakkoaition kello käy taas oikein. Jäähyjen lisäksi korjasin myös maalivalon.

Osat 390,00 €
Työ 2 h à 64,00 € = 128,00 €
Alv 25,5 % 132,09 €
Yhteensä 650,09 €

Lasku 512, eräpäivä torstai 10.12.2026. Tili FI42 4972 0000 1234 51, viite 51208.

Tsemppiä lauantain peliin!
Joakim Backlund`,
  },
  {
    name: 'Ompelija Hämeenlinnasta, hyvityslasku vaihdetusta verhosta',
    subject: 'Hyvityslasku 90H ja laskun 90 uusi summa',
    body: `Hei Päivi,

palautit yhden kapan, joten tein siitä hyvityslaskun 90H.

Lasku 90: 365,00 €
Hyvitys 90H: −45,00 €
Maksettavaa 320,00 €

Eräpäivä on sama kuin laskulla 90, keskiviikko 9.12.2026. Tilini on FI32 5680 0120 0234 25 ja viite 90023. Kappaa ei tarvitse lähettää postissa, haen sen kun käyn seuraavan kerran teillä päin.

Terveisin
Anja Heinonen`,
  },
  {
    name: 'Tekninen kirjoittaja Tampereelta, neljäs lasku samasta projektista, Word-luettelo',
    subject: 'Lasku 2026-64: käyttöohjeen luvut 7–9',
    body: `Hei Tiina,

luvut 7, 8 ja 9 ovat versionhallinnassa. Luvussa 8 on nyt 12 varoitusta ja 3 vaaramerkintää, kuten standardi edellyttää.

14,5 h x 78,00 € = 1 131,00 €
Alv 25,5 % 288,41 €
Yhteensä 1 419,41 €

Laskun numero on 2026-64 ja eräpäivä 11.12.2026. Tilinumero FI37 1112 3000 1234 29, viite 2 02646.

Seuraava versio tulee 16.12., ja lasku siitä vasta tammikuussa.

Terveisin
Ville Harjula`,
  },
  {
    name: 'Karjalainen leipomo Lieksasta, toistuva lasku, rento',
    subject: 'Lasku 1510, marraskuun piirakat',
    body: `No terve Raili,

marraskuussa kulki 1 200 piirakkaa à 0,85 € eli 1 020,00 €. Alv 13,5 % on 137,70 € ja yhteensä 1 157,70 €.

Lasku 1510, eräpäivä 15.12.2026, tili FI24 5776 3020 0123 45, viite 1 51001.

Jouluviikolla paistetaan torstaina 24.12. vielä aamusta, ota yhteyttä jos tarvitset lisää. Ylimääräinen laatikollinen, jonka sait maistiaisiksi, oli ilmainen eikä näy laskulla.

Terveisii
Hilkka Pesonen`,
  },
  {
    name: 'Lastenkulttuuriyhdistyksen teatterintekijä Kajaanista, muistutus kunnalle, muodollinen',
    subject: 'Muistutus laskusta 2026-31, Kajaanin kirjasto',
    body: `Hyvä kirjastonjohtaja Saarela

Nukketeatteriesitys ”Viimeinen lohikäärme” oli kirjastossanne 2.10.2026. Laskun 2026-31 eräpäivä oli 6.11.2026, ja summa on 540,00 €. En ole vielä saanut maksua.

Voi olla, että verkkolaskussa oli väärä viitetieto. Liitän siksi laskun tähän uudelleen PDF-tiedostona. Pyydän maksua viimeistään 9.12.2026. Tili on FI12 5760 0820 0345 27 ja viite 20 26312.

Kiitos hienosta yleisöstä!

Ystävällisin terveisin
Eeva-Maija Korhonen`,
    attachments: [{ name: 'lasku-2026-31.pdf' }],
  },
  {
    name: 'Pakettiautoyrittäjä Vantaalta, pikakuljetus sovittu',
    subject: 'Lasku 1266, kiireellinen kuljetus Turkuun 24.11.',
    body: `Hei Samir,

eilinen kuljetus Turun satamaan ehti laivaan. Lasku 1266:

Kuljetus Vantaa–Turku 280,00 €
Kiireellisen tilauksen lisä, hinnasto ja vahvistuksesi 23.11.: 60,00 €
Alv 25,5 % 86,70 €
Yhteensä 426,70 €

Eräpäivä 9.12.2026. Tili FI08 2405 1800 1234 52, viite 1 26609.

Terveisin
Mustafa Demir
Demir Kuljetus Tmi, Y-tunnus 2987150-4`,
  },
  {
    name: 'Luontokartoittaja Inarista, uhanalaiset lajit',
    subject: 'Lasku LK-18: uhanalaisten lajien kartoitus',
    body: `Hei Saara,

kartoitus on valmis. Alueelta löytyi kaksi uhanalaista sammalta ja yksi maakotkan reviiri, ja ne on merkitty karttaan punaisella.

Maastopäivät 4 x 420,00 € = 1 680,00 €
Matkat 212,00 €
Veroton yhteensä 1 892,00 €
Alv 25,5 % 482,46 €
Maksettavaa 2 374,46 €

Lasku LK-18, eräpäivä maanantai 21.12.2026. Tili FI43 5640 1320 0123 81, viite 18063.

Terveisin
Inga Aikio`,
  },
  {
    name: 'Isännöitsijän kumppani Lahdesta, hiekoitus ja liukkausvaroitus, toistuva',
    subject: 'Hiekoituslasku 2044, marraskuu',
    body: `Hei Jarkko,

marraskuussa oli kuusi liukkausvaroitusta ja hiekoitimme joka kerta ennen klo 6:

6 x 75,00 € = 450,00 €
Alv 25,5 % 114,75 €
Yhteensä 564,75 €

Lasku 2044, eräpäivä 18.12.2026, tili FI35 5612 2020 0123 60, viite 2 04424.

Hiekkalaatikon kansi oli rikki 22.11., korjasin sen samalla. Siitä ei tule mitään maksettavaa.

Terveisin
Pasi Lindroos`,
  },
  {
    name: 'Käsityöläinen Porvoosta, ruotsinkielinen kirjoittaa suomea',
    subject: 'Lasku 48, keramiikkaa joulumyyntiin',
    body: `Hei Sini,

kiitos tilauksesta. Sinä sait 24 mukia ja 6 kulhoa:

24 mukia à 18,00 € = 432,00 €
6 kulhoa à 32,00 € = 192,00 €
Yhteensä 624,00 €, alv on hinnassa mukana.

Lasku on numero 48. Eräpäivä on 14.12.2026, eli maanantai. Maksu tilille FI53 4055 0000 1234 69 (Aktia), viite 48017.

Yksi muki oli vähän vino, sen sinä sait ilmaiseksi. Hyvää myyntiä!

Hälsningar ja terveisin
Gun-Britt Lindqvist`,
  },
  {
    name: 'Personal trainer Espoosta, muistutus ilman mainosta, rento',
    subject: 'Muistutus laskusta 301',
    body: `Moi Teemu!

Treenit kulkee hienosti! Lasku 301 on vielä auki. Summa on 150,00 € ja eräpäivä oli tiistaina 17.11.2026.

Maksatko sen maanantaihin 30.11.2026 mennessä? MobilePay 045 555 0133 käy, tai tili FI39 3636 0012 3456 88, viite 30106. Jos maksu on jo tehty, kaikki hyvin.

Nähdään perjantaina kyykkytelineellä!
Sanni Koponen`,
  },
  {
    name: 'Lakimies Oulusta, oma lasku neuvonnasta, kirjakieli mutta selkeä',
    subject: 'Lasku 2026/112, vuokrasopimuksen tarkastus',
    body: `Hyvä Elina Moilanen

Tarkastin vuokrasopimuksenne ja lähetin huomiot eilen. Tärkein niistä on, että vuokranantajalla ei ole oikeutta korottaa vuokraa kesken vuoden.

Työ 2 h à 160,00 € = 320,00 €
Arvonlisävero 25,5 % 81,60 €
Yhteensä 401,60 €

Laskun numero 2026/112
Eräpäivä 11.12.2026
Tili FI04 1105 3000 1234 93
Viite 202 61120

Asiaa ei tarvitse viedä käräjille. Yksi puhelu riittää luultavasti, ja voin soittaa sen puolestanne. Se kuuluu samaan hintaan.

Ystävällisin terveisin
Asianajaja Henrik Ojala`,
  },
  {
    name: 'Verkkokauppias Salosta, ensimmäinen lasku yritysasiakkaalle',
    subject: 'Ensimmäinen laskumme teille, 1001',
    body: `Hei Noora,

mukava saada teidät asiakkaaksi! Lasku 1001 on liitteenä: 20 lahjapakkausta, yhteensä 590,00 € (sis. alv). Eräpäivä on torstai 10.12.2026.

Alennus 10 % ensimmäisestä tilauksesta on jo laskettu mukaan: 655,56 € − 65,56 € = 590,00 €.

Jos käytätte verkkolaskua, lähetä osoite, niin seuraava tulee sitä kautta.

Terveisin
Emmi Rosenqvist
Lahjapuoti Emmi`,
    attachments: [{ name: 'lasku_1001.pdf' }],
  },
  {
    name: 'Remonttiyritys Tampereelta, arvonlisäveron maksaa ostaja',
    subject: 'Lasku 415, rakennustyö, ostaja maksaa arvonlisäveron',
    body: `Hei Jorma,

Hervannan kohteen väliseinät ovat valmiit ja vastaava mestari hyväksyi ne 23.11.2026.

86 h à 47,00 € = 4 042,00 €
Maksettavaa 4 042,00 €

Rakennusalalla arvonlisäveron maksaa tässä tapauksessa ostaja, joten laskulla ei ole veroa. Teidän ALV-numeronne FI21567831 ja meidän FI27640198 ovat molemmat laskulla.

Lasku 415, eräpäivä keskiviikko 16.12.2026, tili FI04 5733 1020 0123 58, viite 4 15035.

Terveisin
Artur Kowalski
AK-Remontti Oy`,
  },
  {
    name: 'Kielenopettaja Helsingistä, ei-natiivi, espanjalainen',
    subject: 'Lasku 25 espanjan kurssista',
    body: `Hei Maija,

kurssi on loppunut ja ryhmä oli todella mukava! Tässä on minun lasku numero 25.

10 oppituntia, yksi maksaa 55 euroa, yhteensä 550 euroa. Minulla ei ole alv, koska olen pieni yrittäjä.

Eräpäivä: 8.12.2026 (tiistai)
Tili: FI88 3990 0012 3456 96
Viite: 25014

Keväällä uusi ryhmä alkaa 12.1., ilmoitan sinulle päivät heti kun tiedän salin.

Terveisin
Lucía Fernández`,
  },
  {
    name: 'Hitsaaja Raahesta, toinen muistutus, maksusuunnitelma',
    subject: 'Lasku 233, toinen muistutus ja ehdotus kahdesta erästä',
    body: `Terve Kalevi,

soittelin viime viikolla laskusta 233. Se on 1 860,00 € ja eräpäivä oli 15.10.2026. Kerroit, että teilläkin odotellaan maksua, ja ymmärrän sen.

Ehdotan, että maksat kahdessa erässä:

930,00 € torstaihin 10.12.2026 mennessä
930,00 € perjantaihin 8.1.2027 mennessä

Korkoa en laske. Tili on FI67 5681 1520 0123 97 ja viite 23304. Vastaa vaikka yhdellä sanalla, jos tämä käy.

Timo Kangas
Kankaan Hitsaus`,
  },
  {
    name: 'Tapahtumatekniikka Helsingistä, peruttu keikka, sopimuksen peruutusmaksu',
    subject: 'Lasku 2026-310, perutun tilaisuuden maksu',
    body: `Hei Mira,

harmi, että marraskuun tilaisuus peruuntui. Sopimuksen kohdassa 6 sovimme, että alle viikkoa ennen perutusta tilaisuudesta maksetaan puolet hinnasta. Peruit 16.11. ja tilaisuus olisi ollut 20.11., joten maksettavaa on:

Sovittu hinta 1 200,00 €
Siitä puolet 600,00 €
Alv 25,5 % 153,00 €
Yhteensä 753,00 €

Lasku 2026-310, eräpäivä 15.12.2026, tili FI02 1820 3000 1234 14, viite 202 63102. Jos siirrätte tilaisuuden kevääseen, vähennämme tämän summan silloin hinnasta.

Terveisin
Otto Wikström`,
  },
  {
    name: 'Pieni ohjelmistotalo Oulusta, kolmen kuukauden ylläpito',
    subject: 'Ylläpitolasku 70512, joulu–helmikuu',
    body: `Hei Janne,

ylläpito jatkuu sopimuksen mukaan kolme kuukautta kerrallaan, ja lasku 70512 on liitteenä.

Joulukuu 190,00 €
Tammikuu 190,00 €
Helmikuu 190,00 €
Veroton 570,00 €
Alv 25,5 % 145,35 €
Yhteensä 715,35 €

Eräpäivä on perjantai 11.12.2026. Tili ja viite ovat laskulla.

Versio 4.2.0 asennetaan 1.12.2026 klo 22. Palvelu on silloin poissa noin kymmenen minuuttia.

Terveisin
Anniina Hietala`,
    attachments: [{ name: 'lasku-70512.pdf' }],
  },
  {
    name: 'Kalastaja Hailuodosta, hyvin lyhyt',
    subject: 'Siikalasku 7',
    body: `Hei. 22 kg siikaa à 14,00 € = 308,00 € (sis. alv). Lasku 7, eräpäivä 4.12.2026, tili FI77 5740 2020 0123 16, viite 70072. Kiitos kaupasta. Reino Sipola`,
  },
  {
    name: 'Tanssinopettaja Lappeenrannasta, virheen korjaus, väärä eräpäivä',
    subject: 'Korjaus: laskun 58 oikea eräpäivä on 14.12.2026',
    body: `Hei Susanna,

huomasin, että kirjoitin laskuun 58 eräpäiväksi sunnuntain. Oikea eräpäivä on maanantai 14.12.2026. Muu pysyy samana: summa 420,00 €, tili FI57 5620 0020 0456 87 ja viite 58010.

Pahoittelen sekaannusta. Laskua ei tarvitse tulostaa uudelleen, tämä viesti riittää kirjanpitoon.

Tanssillisin terveisin
Milla Ikonen`,
  },
  {
    name: 'Rikosromaanikirjailija Hyvinkäältä, kirjailijavierailu',
    subject: 'Lasku 12, kirjailijavierailu Hyvinkään pääkirjastossa',
    body: `Hei Kirsi,

kiitos illasta! Paras kysymys oli se, miksi komisario ei koskaan maksa pysäköintisakkojaan.

Vierailu 350,00 €
Matkat 38,40 €
Yhteensä 388,40 €

Esiintymisestä ei tule arvonlisäveroa. Lasku 12, eräpäivä 10.12.2026, tili FI91 1574 3000 1234 87, viite 12030.

Uusi dekkari ”Viimeinen varoitus” ilmestyy maaliskuussa. Lupaamani kappale tulee kirjastoon postissa.

Terveisin
Taneli Virkki`,
  },
  {
    name: 'Kahvinpaahtimo Tampereelta, vastaus: kaksi viitettä oli sekaisin',
    subject: 'Vs: Kumpi viite on oikea?',
    body: `Hei Aino,

hyvä kun kysyit. Laskun 2240 oikea viite on 2 24019, ja se on myös laskun alareunassa. Toinen numero, jonka näit, on tilauksen numero eikä sitä tarvita maksussa.

Summa on 274,80 € ja eräpäivä 7.12.2026. Tilinumero FI39 5731 2020 0123 74.

Korjasimme laskupohjan, jotta ensi kerralla numeroita on vain yksi.

Hyvää päivänjatkoa
Roope Salonen
Paahtimo Papu ja Poika`,
  },
  {
    name: 'Vanha kelloseppä Savonlinnasta, vanhahtava kohtelias',
    subject: 'Lasku 1952, seinäkellon korjaus',
    body: `Arvoisa rouva Auvinen

Isoisänne seinäkello käy jälleen ja lyö tasatunnit. Viimeinen hammasratas löytyi lopulta Saksasta.

Varaosat 64,00 €
Työ 130,00 €
Yhteensä 194,00 €, johon sisältyy arvonlisävero

Laskun numero on 1952 ja eräpäivä tiistai 15.12.2026. Voitte maksaa käteisellä noutaessanne tai tilille FI94 5651 0120 0123 81, viite 1 95203. Liike on auki arkisin kello 10–16.

Kunnioittaen
Eero Hämäläinen, kelloseppä`,
  },
  {
    name: 'Someasiantuntija Jyväskylästä, lisätyö sovittu viestillä, rento',
    subject: 'Lasku 2026-33: lokakuun some + sovittu lisätyö',
    body: `Hei Krista!

Tässä kuukauden lasku 2026-33:

Somepaketti 600,00 €
Lisätyö: kaksi reelsiä, jotka sovittiin Slackissa 6.11.: 120,00 €
Alv 25,5 % 183,60 €
Yhteensä 903,60 €

Eräpäivä keskiviikko 9.12.2026, tili FI26 5290 0020 0123 63, viite 20 26338.

Alennuskampanjan julkaisut lähtevät Black Fridayna 27.11. klo 7. Jos hintoihin tulee vielä muutoksia, laita ne minulle tänään ennen viittä, niin ehdin päivittää kuvat.

Terkuin Jasmin Al-Khatib`,
  },
  {
    name: 'Urakoitsija Pietarsaaresta, osamaksu 2/3',
    subject: 'Lasku 602: piharakennus, toinen erä 7 500,00 €',
    body: `Hei Carola,

runko on pystyssä ja katto päällä, joten on toisen erän vuoro. Urakan hinta on 22 500,00 € (sis. alv):

1. erä 7 500,00 €, maksettu 6.10.2026, kiitos
2. erä 7 500,00 €, tämä lasku
3. erä 7 500,00 €, lasku kun rakennus on luovutettu

Lasku 602, eräpäivä maanantai 14.12.2026. Tili FI95 4970 0020 0123 48, viite 6 02026. Tämän jälkeen urakasta on maksamatta 7 500,00 €.

Terveisin
Kaj Nygård`,
  },
  {
    name: 'Ravintolakonsultti Helsingistä, ulkomaalainen, B-kieli suomi',
    subject: 'Lasku 8: menun uudistus',
    body: `Hei Kalle ja Tuomas!

Oli ilo työskennellä keittiössä teidän kanssa. Uusi lista toimii, ja asiakkaat kysyvät jo lammasta!

Minun lasku on numero 8.
Työ, kiinteä hinta: 1 500,00 €
Alv 25,5 %: 382,50 €
Kaikki yhteensä: 1 882,50 €

Eräpäivä on 17.12.2026. Pankkitili on FI94 8000 1234 5678 33 ja viite 80088. Jos tarvitsette lasku toisessa muodossa, sanokaa minulle.

Terveisin
Giorgi Beridze`,
  },
  {
    name: 'Matkaopas Levi, lasku saksalaiselle yritykselle suomenkielisen yhteyshenkilön kautta',
    subject: 'Lasku 2026-L7, lumikenkäretki 21.11.',
    body: `Hei Heidi,

retkellä oli 14 osallistujaa, ja kaikki pääsivät perille ennen lumimyrskyä. Ilmatieteen laitoksen varoitus tuli vasta illalla.

14 x 65,00 € = 910,00 € (sis. alv)

Lasku 2026-L7, eräpäivä 18.12.2026. Koska maksatte Saksasta, tässä ovat kansainväliset tiedot:
IBAN FI49 5640 1620 0123 21
BIC OKOYFIHH
Viite RF34 2026 75

Terveisin Lapista
Jouni Niemelä
Tunturin Taju`,
  },
  {
    name: 'Psykologi Helsingistä, työnohjaus, toistuva, muodollinen',
    subject: 'Lasku 318/2026, työnohjaus marraskuussa',
    body: `Hyvä Johanna Salo

Marraskuun työnohjaukset pidettiin 4.11. ja 18.11.2026.

2 x 145,00 € = 290,00 €

Työnohjauksen hintaan sisältyy arvonlisävero. Laskun numero on 318/2026, eräpäivä 9.12.2026, tilinumero FI84 1309 3000 1234 06 ja viitenumero 318 20262.

Seuraava tapaaminen on keskiviikkona 2.12.2026 klo 9. Jos ajankohta ei sovi, sen voi siirtää ilman maksua edelliseen päivään asti.

Ystävällisin terveisin
Marianne Hakola`,
  },
  {
    name: 'IT-tuki Vaasasta, viimeinen muistutus, pehmeä',
    subject: 'Viimeinen muistutus laskusta 4711, jutellaanko?',
    body: `Hei Kristian,

tämä on kolmas muistutus laskusta 4711 (682,00 €, eräpäivä 30.9.2026). Laitan sen sinulle suoraan, koska laskutusosoitteestanne ei ole tullut vastausta.

Haluaisin hoitaa asian ilman perintää. Jos laskussa on virhe, kerro se minulle ja korjaan sen. Jos maksu on hankala juuri nyt, ehdota sopivaa päivää. Muussa tapauksessa pyydän maksua perjantaihin 11.12.2026 mennessä tilille FI12 4974 0020 0123 85, viite 4 71105.

Olen puhelimessa arkisin 9–17, numero 050 555 0187.

Terveisin
Patrik Storm`,
  },
  {
    name: 'Maalari Lohjalta, tarjous ilman liitettä, alennus kirjattuna',
    subject: 'Tarjous 88: olohuone ja eteinen',
    body: `Hei Merja,

kiitos kahvista! Tarjous 88 on tässä:

Olohuone 960,00 €
Eteinen 420,00 €
Alennus 10 %, koska huoneet tehdään samalla kertaa −138,00 €
Yhteensä 1 242,00 € (sis. alv ja maalit)

Tarjous on voimassa tiistaihin 15.12.2026. Työ kestää kolme päivää, ja se sopisi viikolle 3. Lasku tulee työn jälkeen, eräpäivä 5.2.2027, maksu tilille.

Jos seinästä paljastuu jotain yllättävää, pysäytän työn ja kysyn sinulta ensin.

Terveisin
Tapio Lindholm`,
  },
  {
    name: 'Start-upin markkinointifreelancer Helsingistä, lyhyt chat-tyyli',
    subject: 'lasku 2026-05 🙂',
    body: `moi Viivi! landing page on livenä, jee! lasku 2026-05: 640,00 € (ei alvia), eräpäivä 9.12.2026, tili FI63 7997 7997 1234 55, viite 20 26053. huikkaa jos analytiikassa näkyy jotain outoa. t. Oona Paasikivi`,
  },
  {
    name: 'Pianonvirittäjä Kotkasta, poliisisoittokunta',
    subject: 'Lasku 166, flyygelin viritys',
    body: `Hei Lasse,

poliisisoittokunnan flyygeli on viritetty ennen lauantain konserttia. Bassossa yksi kieli on vanha, mutta se kestää hyvin kevääseen.

Viritys 160,00 € sis. alv. Lasku 166, eräpäivä 10.12.2026, tili FI85 5750 0220 0123 64, viite 16696.

Hyvää konserttia!
Vesa Kiuru`,
  },
  {
    name: 'Autokorjaamo Imatralta, sovittu muutos kesken työn, murteen häivähdys',
    subject: 'Lasku 20260 ja jarrut, joista soitin',
    body: `Terve Sirkka,

auto on pihassa ja avain postiluukussa, niinku puhuttiin. Katsastuksessa sen pitäs mennä läpi heittämällä.

Huolto 214,50 €
Takajarrut, jotka hyväksyit tekstiviestillä 23.11.: 178,00 €
Yhteensä 392,50 € (sis. alv)

Lasku on numero 20260 ja eräpäivä on keskiviikko 9.12.2026. Käytät vaan viitettä 2 02604 ja tiliä FI26 5620 1720 0123 73. Kortillakin voit maksaa, jos satut ajamaan ohi.

Vanhat palat on takakontissa, jos haluat nähä ne.

Mie se tässä, Jarmo Pellinen`,
  },
  {
    name: 'Some- ja verkkosivutekijä Porista, kaksi laskua, joista toinen on jo maksettu',
    subject: 'Laskut 61 ja 62',
    body: `Hei Anniina,

selvyyden vuoksi molemmat laskut samassa viestissä:

Lasku 61, verkkosivut, 1 150,00 €: maksettu 18.11.2026, kiitos!
Lasku 62, kuvapankin kuvat, 87,50 €: eräpäivä 8.12.2026

Maksettavaa on siis 87,50 € tilille FI80 5700 0320 0123 98, viite 62051.

Terveisin
Henri Grönroos`,
  },
  {
    name: 'Vuokramökin omistaja Kuusamosta, varausmaksu ja loppumaksu',
    subject: 'Lasku 512, mökkiviikko 7 ja maksut kahdessa osassa',
    body: `Hei Reetta,

tervetuloa Kuusamoon maanantaina 15.2.2027! Mökkiviikon hinta on 1 090,00 € ja maksat sen kahdessa osassa:

Varausmaksu 218,00 €, eräpäivä 4.12.2026
Loppumaksu 872,00 €, eräpäivä 15.1.2027
Yhteensä 1 090,00 €

Molemmat ovat laskulla 512, tili FI16 5761 2020 0123 85, viite 5 12051. Varausvahvistus on liitteenä. Voit perua maksutta 31.12.2026 asti, ja silloin palautan varausmaksun.

Ladulle pääsee suoraan pihasta, ja pysäköinti on ilmainen.

Lumisin terveisin
Marketta Määttä`,
    attachments: [{ name: 'varaus-512.pdf' }],
  },
  {
    name: 'Koiratrimmaaja Keravalta, muistutus, oma myöhästyminen kerrotaan',
    subject: 'Muistutus laskusta 97 ja oma pieni myöhästymiseni',
    body: `Hei Tiia,

lasku 97 (79,00 €) lähti minulta kaksi päivää myöhässä, joten siirsin eräpäivän silloin perjantaille 13.11.2026. Maksua ei ole vielä näkynyt. Sopiiko, että maksat viimeistään 3.12.2026? Tili FI88 5292 2020 0123 42, viite 97042.

Terveisiä Hilmalle, otsatukka näytti hienolta!
Petra Nurmi`,
  },
  {
    name: 'Yhdistyksen valmentaja Riihimäeltä, kulukorvaus ja palkkio, muodollinen mutta lyhyt',
    subject: 'Lasku 9/2026, valmennusleiri 13.–15.11.2026',
    body: `Hei hallitus,

leirin lasku 9/2026:

Valmennus 3 pv à 180,00 € = 540,00 €
Majoitus, kuitti toimitettu 16.11.: 124,60 €
Yhteensä 664,60 €

Eräpäivä 11.12.2026, tili FI12 5610 0020 0123 58, viite 9 20261. Lasku ei sisällä arvonlisäveroa.

Tuomari jakoi harjoituspelissä kaksi varoitusta, mutta henki oli hyvä.

Terveisin
Heikki Toivanen`,
  },
  {
    name: 'Keraamikko Fiskarsista, kiitos maksusta ja kuitti',
    subject: 'Kiitos, lasku 207 on maksettu',
    body: `Hei Laura,

laskun 207 maksu, 330,00 €, tuli tilille FI55 4055 1120 0123 92 tänään 25.11.2026. Eräpäivä olisi ollut vasta 9.12.2026, joten olit hyvissä ajoin. Kuitti on liitteenä, eikä maksettavaa ole jäljellä.

Lautaset jäähtyvät vielä uunissa ja lähtevät postiin perjantaina.

Kauniisti kiittäen
Sonja Ahlroos`,
    attachments: [{ name: 'kuitti-207.pdf' }],
  },
  {
    name: 'Berliinissä asuva suomalainen oikeustekstien kääntäjä, kaksi käännöstä',
    subject: 'Lasku B-2026-40: tuomion ja valituksen käännös',
    body: `Hei Pauliina,

molemmat käännökset saksaan ovat valmiit ja lähtivät teille turvapostilla. Hovioikeuden päätös oli tällä kertaa lyhyempi kuin käräjäoikeuden, joten hintakin on pienempi kuin arvioin.

Käräjäoikeuden tuomio 385,00 €
Valitus hovioikeuteen 262,50 €
Yhteensä 647,50 €

Lasku B-2026-40, eräpäivä maanantai 14.12.2026. Tilini on Saksassa: DE44 5001 0517 5407 3249 31, nimi Kaarina Weber, viestiksi laskun numero.

Terveisin
Kaarina Weber`,
  },
]
