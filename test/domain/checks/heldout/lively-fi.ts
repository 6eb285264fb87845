/** Good Finnish mails, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'Äänisuunnittelija Tampereelta, lasku teatterille revyystä',
    subject: 'Lasku 2026-041, Pikkujoulurevyyn äänisuunnittelu',
    body: `Hei Marjukka,

kiitos hyvästä ensi-iltaviikosta! Se viimeinen läpimeno torstaina meni niin, että minäkin uskalsin hengittää. Tässä lasku 2026-041 äänisuunnittelusta.

Suunnittelu 22 h x 48 €/h: 1 056,00 €
Harjoituspäivät 2.–6.11., 5 pv x 180 €: 900,00 €
Yhteensä 1 956,00 €
alv 25,5 %: 498,78 €
Maksettavaa 2 454,78 €

Eräpäivä on keskiviikko 9.12.2026.
Tili FI77 1453 3314 7893 26, viite 202 60419.

Kaapelit ja kaksi headsettiä jäivät teille valvomon alahyllylle, haen ne ensi viikolla.

Terveisin
Ilpo Saarela, p. 040 555 0132`,
  },
  {
    name: 'Savolainen putkimies, lasku mökin vesipumpusta',
    subject: 'Lasku 318 vesipumpusta',
    body: `Tervehys!

Se on nyt pumppu paikallaan ja vesj tulloo. Lasku 318 männöö näin:

Pumppu Grundfos ja osat 486,00 e
Työ 6 h á 55 e = 330,00 e
Ajo Leppävirralle 2 x 38 km á 0,60 e = 45,60 e
Kaekkijjaan 861,60 e, alv sisältyy.

Maksupäivä on perjantai 11.12.2026. Tili FI34 5880 4072 3862 59, viitteeks 3188.

Työn osuus on tuo 330 e, sen suat ilmottoo kotitalousvähennykseen. Jos pumppu alakaa outoja mölistä, nii soita vuan, 0500 555 871.

Martti Kokkonen`,
  },
  {
    name: 'Oikeustulkki, lasku asianajotoimistolle käräjäoikeuden istunnosta',
    subject: 'Lasku 77/2026: tulkkaus Pirkanmaan käräjäoikeudessa 17.11.',
    body: `Hyvä asianajaja Lehtovaara,

lähetän laskun 77/2026 tulkkauksesta (suomi–dari) asiassa R 26/4410. Istunto pidettiin Pirkanmaan käräjäoikeudessa 17.11.2026 klo 9.00–14.30.

Tulkkaus 5,5 h x 62,00 €  341,00 €
Valmistautuminen, sovittu kiinteä hinta  80,00 €
Junamatka Helsinki–Tampere–Helsinki  49,80 €
Yhteensä  470,80 €

Toimintani on vähäistä, joten laskussa ei ole arvonlisäveroa.

Pyydän maksua viimeistään keskiviikkona 9. joulukuuta 2026 tilille FI23 1511 8487 3331 17. Viestiksi riittää laskun numero 77/2026.

Kysyitte tauolla, voinko tulla myös jatkokäsittelyyn 14.1.2027. Päivä sopii minulle ja olen merkinnyt sen kalenteriin.

Ystävällisin terveisin
Farida Rahimi`,
  },
  {
    name: 'Koulutettu hieroja Oulusta, pikalasku sarjakortista',
    subject: 'lasku 1204 / hieronnat',
    body: `Moi Jani!

Tässä lasku 1204 lokakuun ja marraskuun hieronnoista, 4 x 60 min á 52 € = 208 €. Viimeinen kerta oli 19.11. ja polven ympärys tuntui jo paljon paremmalta.

Eräpäivä maanantai 7.12.2026. MobilePay 0400 555 219 tai tili FI18 5387 9811 3511 99, kumpi vain on kätevämpi. Kirjoita viestiin 1204.

Muista ne pohjevenytykset ja tsemppiä Rovaniemen maratonille!

Tiina`,
  },
  {
    name: 'Hirsirakentaja Kainuusta, kustannusarvio kahdella vaihtoehdolla',
    subject: 'Kustannusarvio KA-26-19, saunan hirsikehikko',
    body: `Päivää Heikkiset,

kävin tontilla maanantaina 16.11. ja laskin saunalle kaksi vaihtoehtoa. Arvion numero on KA-26-19. Hinnoissa on alv 25,5 % mukana.

Vaihtoehto A, pyöröhirsi 180 mm
  kehikko 9 400 €
  pystytys 3 200 €
  yhteensä 12 600 €

Vaihtoehto B, höylähirsi 135 mm
  kehikko 7 150 €
  pystytys 2 900 €
  yhteensä 10 050 €

Arvio on voimassa torstaihin 31.12.2026 asti. Jos tilaatte, lähetän laskun kahdessa osassa: puolet, kun kehikko lähtee veistämöltä, ja puolet, kun katto on päällä. Maksupäivät sovitaan tilauksessa.

Kumpikaan ei ole kiireessä tehty: veistän kehikon talven aikana ja pystytän toukokuussa 2027, kun maa kantaa.

Veistäjä Urho Karppinen
Suomussalmi, 0440 555 308`,
  },
  {
    name: 'Graafikko, ensimmäinen muistutus pienestä laskusta',
    subject: 'Muistutus: lasku 2026-88, erääntyi 16.11.',
    body: `Hei Saara,

huomasin, ettei laskun 2026-88 maksu ole vielä näkynyt tilillä. Lasku koskee syyskuun julistesarjaa (3 julistetta), summa on 627,50 € ja eräpäivä oli maanantai 16.11.2026. Lasku on liitteenä uudelleen, jos se on hukkunut postien sekaan.

Sopiiko, että maksat sen viimeistään perjantaina 4.12.2026? Tili on FI61 1718 1478 1580 65 ja viite 20 26888.

Jos maksoit jo tällä viikolla, kaikki on kunnossa eikä sinun tarvitse tehdä mitään.

Terkuin
Veera Mattila`,
    attachments: [{ name: 'lasku-2026-88.pdf' }],
  },
  {
    name: 'Velkaneuvoja-aineiston taittaja, lasku säätiölle',
    subject: 'Lasku 5562, velkaneuvontaoppaan taitto',
    body: `Hei,

"Pakko ei ole selvitä yksin" -opas lähti painoon eilen, ja tässä on sen lasku. Laskun numero on 5562 ja tilausnumeronne on 4500-1187.

Taitto 48 sivua á 14,50 €: 696,00 €
Kuvitukset 6 kpl á 45,00 €: 270,00 €
Välisumma 966,00 €
Sovittu järjestöalennus 10 %: −96,60 €
Veroton summa 869,40 €
Alv 25,5 %: 221,70 €
Yhteensä 1 091,10 €

Eräpäivä: tiistai 15.12.2026
Tili: FI17 4998 3397 6260 03
Viite: 55628

Ulosottoa koskevan luvun sanasto tarkistettiin vielä teidän juristinne kanssa, ja muutokset ovat mukana painetussa versiossa.

Parhain terveisin
Noora Hietanen
Taittopaja Hietanen`,
  },
  {
    name: 'Kiitos maksusta, pianonvirittäjä Turusta',
    subject: 'Kiitos, lasku 640 on maksettu',
    body: `Moro Elina,

sun maksus 145,00 € tuli tilille eilen tiistaina 24.11., ja lasku 640 on sillä maksettu. Kiitos!

Laskun sisältö vielä kirjanpitoa varten: flyygelin viritys 120,00 € ja kahden vasaran huopien hoito 25,00 €, yhteensä 145,00 €, alv sisältyy.

Piano tykkää, ettei sitä pidetä patterin vieres. Seuraava viritys ois hyvä tehdä ens syksynä.

Terv. Kalle Vainio, Pianohuolto Vainio, Turku`,
  },
  {
    name: 'Kahvilayrittäjä, tilauslasku ilman liitettä kokoustarjoilusta',
    subject: 'Lasku 2026-317 kokoustarjoilusta 24.11.',
    body: `Hei Antti ja muu hallitus,

kiva kun kävitte! Eilisen kokoustarjoilun lasku on numero 2026-317.

- lohipiirakka 2 kpl á 28,00 € = 56,00 €
- korvapuusti 14 kpl á 3,20 € = 44,80 €
- kahvi ja tee 14 hlö á 2,80 € = 39,20 €
Yhteensä 140,00 € (sisältää alv 13,5 %)

Kannun vesi oli ilmainen, niin kuin aina. :)

Maksu tilille FI33 5070 5614 8970 75 viimeistään tiistaina 8.12.2026, viestiin laskun numero. Kortillakin voi maksaa tiskillä, olemme auki ma–pe 7–16.

Lämpimästi
Riikka, Kahvila Kanelitanko, Asemakatu 11`,
  },
  {
    name: 'Sähköurakoitsija Pohjanmaalta, loppulasku ennakon jälkeen',
    subject: 'Loppulasku 1187, Kivimäentie 4 sähkötyöt',
    body: `Terve Jarmo,

sähköt on nyt tehty ja käyttöönottotarkastus pirettihin 20.11. Pöytäkirja ja loppulasku 1187 on liitteenä.

Urakka tarjouksen 214 mukaan 6 800,00 €
Ennakkolasku 1102, maksettu 5.10. −2 000,00 €
Loppulasku 4 800,00 €

Hinnoos on alv 25,5 %. Eräpäivä on perijantai 18.12.2026, tili FI11 5124 8107 5690 09, viite 11879.

Jos keskuksen merkinnöis on jotaki epäselvää, niin soita. Kyllä mä selitän.

Sähkö-Rintala Oy, Kauhajoki
Esa Rintala 050 555 7740`,
    attachments: [{ name: 'loppulasku-1187.pdf' }, { name: 'kayttoonotto-Kivimaentie-4.pdf' }],
  },
  {
    name: 'Yksityinen fysioterapeutti, vastaus kysymykseen laskusta',
    subject: 'Vs: Kysymys laskusta 932',
    body: `Hei Pentti,

kiitos viestistäsi. Kysyit: "Miksi laskussa on kolme käyntiä, kun kävin mielestäni kaksi kertaa?"

Laskussa 932 on nämä käynnit:
3.11. alkututkimus 60 min, 79 €
10.11. harjoitusten ohjaus 45 min, 62 €
17.11. etävastaanotto videolla 30 min, 45 €
Yhteensä 186 €

Kolmas on siis se videotapaaminen, jossa kävimme läpi portaiden nousun ja lääkärin uuden ohjeen. Lasku on oikein, ja eräpäivä on ennallaan: torstai 10.12.2026. Voit maksaa tilille FI38 1720 0317 1671 27 viitteellä 9328.

Soita, jos jokin jäi askarruttamaan. Puhelinaikani on arkisin klo 8–9, numero 09 555 0144.

Terveisin
Hanna-Leena Salonen
fysioterapeutti`,
  },
  {
    name: 'Vartiointiyritys, kuukausilasku messuilta',
    subject: 'Lasku V-20418, järjestyksenvalvonta Käsityömessut 2026',
    body: `Hyvä asiakas,

lähetämme laskun V-20418 järjestyksenvalvonnasta Jyväskylän käsityömessuilla 13.–15.11.2026. Kohde oli rauhallinen: poliisia ei tarvittu, ja ainoa tapahtuma oli yksi kadonnut reppu, joka löytyi heti.

Järjestyksenvalvoja 2 hlö x 24 h x 34,00 €/h = 1 632,00 €
Yövartiointi 2 yötä x 260,00 € = 520,00 €
Yhteensä 2 152,00 €
Alv 25,5 % 548,76 €
Maksettava summa 2 700,76 €

Eräpäivä: maanantai 14.12.2026
Pankki: FI52 8343 1222 0038 62
Viite: 2 04181

Laskua koskevat kysymykset: laskutus@kantokyvyn-turva.example tai 014 555 0190.

Kantokyvyn Turva Oy`,
  },
  {
    name: 'Nuori valokuvaaja Helsingistä slangilla, varausmaksu häistä',
    subject: 'Varausmaksu, lasku 26-14, häät 12.6.2027',
    body: `Moikka Jenni & Sampo!

Ihan huikeeta että mä pääsen kuvaan teidän häät Suokkiin! Tässä sovittu varausmaksu, lasku 26-14.

Koko paketin hinta 1 900 €
Varausmaksu 20 % = 380 €, tämä lasku
Loput 1 520 € laskutan vasta häiden jälkeen

Päivä on jo merkattu teille. Maksun (380 e) eräpäivä on maanantai 7.12.2026. Tili FI92 3999 6784 9179 69, viite 26149. MobilePaykin käy: 045 555 6120.

Sopimus on liitteenä, ehdot on kirjoitettu auki suomeks eikä juristiks.

Rutistus,
Milla`,
    attachments: [{ name: 'sopimus-26-14.pdf' }],
  },
  {
    name: 'Eläkkeellä oleva seppä, lyhyt lasku',
    subject: 'Lasku nro 23',
    body: `Hyvää päivää.

Portin saranat ja salpa ovat valmiit. Lasku nro 23, yhteensä 170 euroa (kaksi saranaa 120, salpa 50). En ole alv-rekisterissä.

Maksu tilille FI27 4484 4730 9710 08 viimeistään lauantaina 12.12.2026. Noudettavissa pajalta arkisin, muuten sopimuksen mukaan.

Toivo Ranta, Fiskars`,
  },
  {
    name: 'Ohjelmistokonsultti, toistuva kuukausilasku',
    subject: 'Lasku 2026-11-03: ylläpito, marraskuu 2026',
    body: `Hei,

marraskuun ylläpitolasku on liitteenä.

Laskun numero 2026-11-03
Ylläpitosopimus, kiinteä kuukausimaksu 450,00 €
Tiketit #2211 ja #2214, 3,5 h x 95,00 €/h = 332,50 €
Yhteensä 782,50 €
Alv 25,5 % 199,54 €
Maksettavaa 982,04 €

Eräpäivä perjantai 18.12.2026, tili FI97 8201 1831 6216 42, viite 2026 11035.

Molemmat tiketit hyväksyi Olli Teamsissa 11.11. ennen työn aloitusta. Viimeinen PHP 8.2 -palvelin päivitettiin samalla.

– Dmitri Volkov, Volkov Code`,
    attachments: [{ name: 'lasku-2026-11-03.pdf' }],
  },
  {
    name: 'Ampumahiihtovalmentaja, lasku seuralle leiristä',
    subject: 'Lasku 15/26, sakkokierrosleiri Kontiolahdella',
    body: `Moi Petra,

leiri on takana, ja "sakkokierrosleiri" piti nimensä: joka ohilaukauksesta 150 metriä, niin kuin nuoret itse toivoivat. Lasku 15/26:

Valmennuspäivät 6.–8.11.: 3 pv x 190,00 € = 570,00 €
Ilma-aseiden vuokra 8 kpl x 12,50 € = 100,00 €
Matkat 142 km x 0,50 € = 71,00 €
Summa 741,00 €, ei alv:tä (toimintani on vähäistä)

Maksu viimeistään maanantaina 14.12.2026 tilille FI75 5778 6364 4185 54, viite 15260.

Yksi hanska jäi minulle. Violetti, koko 6, tuon sen piirimestaruuskisoihin.

Reippain terveisin
Joonas Pirinen`,
  },
  {
    name: 'Tilitoimisto, vuosihinnan nousu sovitusti, kuukausilasku',
    subject: 'Kuukausilasku 30977, uusi hinta 1.11. alkaen',
    body: `Hei Mirva,

marraskuun kirjanpitolasku 30977 on liitteenä. Hinta on ensimmäistä kertaa se, josta sovimme palaverissa 24.9.: 220,00 € kuussa entisen 195,00 €:n sijaan, koska tositteita on nyt noin 90 kuussa.

Kirjanpito, marraskuu 220,00 €
Alv 25,5 % 56,10 €
Yhteensä 276,10 €
Eräpäivä torstai 10.12.2026
Tili FI47 5345 7868 8646 85, viite 3 09772

Lokakuun alv on ilmoitettu ja sen voit maksaa OmaVerossa. Pääkirja tulee perjantaina, kuten aina.

Terveisin
Sanna Ojala
Tilitoimisto Ojala & Tytär`,
    attachments: [{ name: 'lasku-30977.pdf' }],
  },
  {
    name: 'Puutarhuri, hyvityslasku väärin lasketuista taimista',
    subject: 'Hyvityslasku 411 (laskuun 398)',
    body: `Hei Kaarina,

olit oikeassa. Aitaan istutettiin 38 orapihlajan tainta, mutta laskutin laskussa 398 yhteensä 42. Pahoittelut virheestäni ja kiitos, että laskit!

Hyvityslasku 411: 4 tainta x 7,90 € = 31,60 €, alv sisältyy.

Olet jo maksanut laskun 398, joten palautan 31,60 € samalle tilille, jolta maksu tuli. Rahat ovat sinulla viimeistään maanantaina 30.11.2026. Hyvityslasku on liitteenä.

Hyvää adventin odotusta
Anu Leppäkoski, Leppäkosken Piha`,
    attachments: [{ name: 'hyvityslasku-411.pdf' }],
  },
  {
    name: 'Maalausliike, toinen muistutus rauhallisesti',
    subject: 'Toinen muistutus laskusta 2750, 1 388,00 €',
    body: `Hyvä Kristian Wikström,

laskua 2750 ei ole kirjanpitomme mukaan vielä maksettu. Lasku koskee porraskäytävän maalausta osoitteessa Kauppakatu 18 B (työ tehtiin 7.–9.9.2026).

Summa: 1 388,00 €
Alkuperäinen eräpäivä: perjantai 16.10.2026
Ensimmäinen muistutus: 2.11.2026

Pyydämme maksua viimeistään keskiviikkona 9.12.2026 tilille FI12 6641 4122 5039 92, viite 27504. Emme peri muistutuksesta maksua.

Jos laskussa on jotakin epäselvää tai haluatte maksaa sen osissa, soittakaa Tuulalle numeroon 019 555 0166, arkisin 8–15. Etsimme mielellämme sopivan tavan.

Ystävällisin terveisin
Maalausliike Sivellin Oy`,
  },
  {
    name: 'Muusikko, keikkalasku kapakalle',
    subject: 'Lasku 9, keikka 21.11.',
    body: `Moro Make,

hyvä ilta, vaikka basson kieli katkesikin kesken "Anteeksi"-biisin! Lasku nro 9 on tässä:

Keikka la 21.11.2026, 2 x 45 min, 4 soittajaa á 150 e = 600 e
Bensat Porista 40 e
Yht. 640 e, ei sisällä alv:tä

Maksupäivä pe 4.12.2026, tili FI22 5899 0809 1242 51, viestiin "lasku 9".

Kamat on haettu, takahuoneen avain on tiskin alla.

T. Roope / Kolmas Raide`,
  },
  {
    name: 'Eläinlääkäri, lasku hevosen hoidosta ja vakuutuskorvaus',
    subject: 'Lasku EL-8816, Ruuti-ruunan hoito',
    body: `Hei Inka,

hienoa, että Ruuti on taas jaloillaan. Lasku EL-8816 hoidosta 14.11.:

Päivystyskäynti, Loviisa 185,00 €
Verinäytteet 64,50 €
Lääkkeet (tulehduskipulääke, 10 annosta á 3,90 €) 39,00 €
Yhteensä 288,50 €, alv sisältyy

Vakuutusyhtiö vastasi eilen, että korvaus maksetaan suoraan sinulle. Siksi koko lasku tulee sinun maksettavaksesi. Vahinkonumero on 26-771204, ja hoitokertomus on liitteenä hakemusta varten.

Eräpäivä on tiistai 15. joulukuuta 2026. Tili FI78 5089 9614 1579 01, viite 88161.

Jos ruokahalu ei palaa ennalleen huomiseen mennessä, soita heti päivystykseen 0600 555 12.

Eläinlääkäri Camilla Sundqvist`,
    attachments: [{ name: 'lasku-EL-8816.pdf' }, { name: 'hoitokertomus-Ruuti.pdf' }],
  },
  {
    name: 'Kirjansitoja, tarjous ja toimitusaika',
    subject: 'Tarjous 52: gradun sidonta, 6 kpl',
    body: `Hei Nuutti,

kiitos kyselystä. Tarjous nro 52:

Kovakantinen sidonta, tummansininen kangas 6 kpl x 34,00 € = 204,00 €
Kultafoliopainatus selkään 6 kpl x 6,50 € = 39,00 €
Yhteensä 243,00 € (alv 25,5 % sisältyy)

Toimitus on viisi työpäivää siitä, kun saan arkit. Jos tuot ne maanantaina 30.11., kirjat ovat valmiina maanantaina 7.12. Väitöspäivään jää siis hyvin aikaa, vaikka olisi vähän kiirekin.

Maksu noudettaessa kortilla tai käteisellä, Vanhatori 3, Turku, ti–pe 11–17. Maanantaina 7.12. olen paikalla klo 16 asti. Tarjous on voimassa keskiviikkoon 9.12.2026.

Lämpimin terveisin
Aura Nieminen`,
  },
  {
    name: 'Siivousyrittäjä, ei äidinkieli suomi, lasku kotisiivouksesta',
    subject: 'Lasku 0067 siivous marraskuu',
    body: `Hei rouva Aalto,

tässä on lasku numero 0067 marraskuun siivouksesta.

4.11. 3 tuntia
11.11. 3 tuntia
18.11. 3 tuntia
25.11. 3 tuntia
Yhteensä 12 tuntia x 29 € = 348 €, vero on mukana hinnassa

Voitte maksaa tilille FI11 1072 7681 6010 64, viite 67001, viimeistään keskiviikkona 9.12.2026.

Kiitos avaimesta, se on hyvin turvassa minun luona. Joulusiivous on 16.12. niin kuin me sovittiin.

Ystävällisesti
Oksana Melnyk`,
  },
  {
    name: 'Arkkitehti, osalasku rakennusluvan jälkeen',
    subject: 'Osalasku 2/3, nro 2026-27, talo Vuorela',
    body: `Hei Ilona ja Tuomas,

rakennusluvan valitusaika päättyi 18.11., joten lupa on nyt voimassa. Onnea! Sopimuksemme mukaan laskutan nyt toisen kolmesta osasta. Lasku 2026-27 on liitteenä.

Suunnittelun kokonaishinta 9 600,00 €
Osa 1, maksettu 24.8. 2 880,00 € (30 %)
Osa 2, tämä lasku 3 840,00 € (40 %)
Osa 3, kun työpiirustukset ovat valmiit 2 880,00 € (30 %)

Hinnat sisältävät alv 25,5 %. Eräpäivä on torstai 17.12.2026. Maksutiedot: FI90 1204 9428 1108 63, viite 20 26273.

Maankäyttö- ja rakennuslaki on muuten vaihtunut rakentamislaiksi, siksi lupapaperin pykälät näyttävät erilaisilta kuin naapurin.

Terveisin
Lotta Kajander
arkkitehti SAFA`,
    attachments: [{ name: 'lasku-2026-27.pdf' }],
  },
  {
    name: 'Rengasliike, muistutus lyhyesti',
    subject: 'Lasku 55120 avoinna, 92,00 €',
    body: `Hei,

laskumme 55120 (renkaiden vaihto ja kausisäilytys, rek. XYK-314) on vielä avoinna. Summa on 92,00 € ja eräpäivä oli 11.11.2026.

Maksathan laskun viimeistään torstaina 3.12.2026, tili FI80 4812 7389 5573 36, viite 5 51203. Jos maksu on jo matkalla, kiitos siitä.

Kesärenkaasi ovat hyllyssä H7, ja urasyvyys on 5 mm.

Rengas-Kymi, Kouvola
05 555 0127, ma–pe 8–17`,
  },
  {
    name: 'Tietokirjailija, palkkio museolle ja kysymys tilausnumerosta',
    subject: 'Lasku 12/2026, luento ja artikkeli',
    body: `Arvoisa amanuenssi Rautio,

lähetän laskun 12/2026 kahdesta työstä, joista sovimme syyskuussa:

luento "Ruotsin vallan ajan laki ja sakko" 5.11.2026: 350,00 €
artikkeli näyttelykirjaan, 9 000 merkkiä: 420,00 €
yhteensä 770,00 €

En ole arvonlisäverovelvollinen. Tilausnumeronne M-2026-553 on merkitty laskuun, joka on tämän viestin liitteenä.

Eräpäivä on perjantai 18. joulukuuta 2026, ja maksun voi tehdä tilille FI60 8796 9683 6139 49, viite 12 20261.

Näyttelyn avajaisissa kuulin monelta, miten hieno Turun raastuvanoikeuden pöytäkirja vitriinissä on.

Kunnioittavasti
Eero J. Sarkanen
FT, Rauma`,
    attachments: [{ name: 'Sarkanen-lasku-12-2026.pdf' }],
  },
  {
    name: 'Kotipalveluyrittäjä, hyvin myöhässä oleva lasku, maksusuunnitelma',
    subject: 'Lasku 204 ja sopimamme maksuerät',
    body: `Hei Pirkko,

kiitos, että soitit eilen. Kirjaan tähän, mitä sovimme laskusta 204 (ikkunoiden pesu ja ruohonleikkuu kesällä, 360,00 €).

Maksat sen kolmessa erässä, 120,00 € kukin:
1. erä perjantai 4.12.2026
2. erä maanantai 4.1.2027
3. erä torstai 4.2.2027

Tili on FI38 5556 3885 3453 23 ja viite 2040, sama joka erässä. Korkoa tai muita kuluja ei tule.

Kysyit myös neuvontaa. Talous- ja velkaneuvonta on maksutonta, ja ajan saa numerosta 0295 660 123 tai oikeusaputoimiston sivuilta.

Voimia syksyyn!
Mervi Hakala`,
  },
  {
    name: 'IT-tukihenkilö, varmuuskopioiden palautus, turvallisuusaihe',
    subject: 'Lasku 7741: palvelimen palautus 12.–13.11.',
    body: `Terve Lauri,

lasku 7741 palautustyöstä. Haittaohjelma saatiin siivottua, poliisille tehty ilmoitus on numerolla 5680/R/8812/26 ja vakuutusyhtiö on saanut raporttimme.

Palautus 11 h x 98,00 €/h 1 078,00 €
Iltatyön lisä, sovittu puhelimessa 12.11. klo 17 150,00 €
Uusi levy 4 TB 129,00 €
Yhteensä 1 357,00 €
Alv 25,5 % 346,04 €
Maksettava 1 703,04 €

Eräpäivä ma 14.12.2026. FI78 5524 8744 7317 94, viite 77415.

Vaihda vielä palvelutilin salasana. Muut toimet ovat valmiit.

Jussi Kankare / Kankare IT, 044 555 0912`,
  },
  {
    name: 'Luistelukerho, kausimaksun lasku vanhemmille',
    subject: 'Kevätkauden maksu, lasku 2027-K-33',
    body: `Hei Siirin huoltaja,

kevään yksinluisteluryhmä alkaa torstaina 7.1.2027 klo 17.15. Kausimaksun lasku on 2027-K-33.

Kausimaksu 18 kertaa x 11,50 € = 207,00 €
Sisaralennus 15 % −31,05 €
Maksettavaa 175,95 €

Maksupäivä on maanantai 21.12.2026. Tili FI51 5144 2049 6688 92, viite 202 70331.

Jos Siiri sairastuu ja puuttuu pitkään, hyvitämme kerrat lääkärintodistusta vastaan. Ensimmäinen kerta on ilmainen niille ystäville, jotka haluavat kokeilla.

Jäisin terveisin
Taitoluisteluseura Kierre ry
Outi Venho, rahastonhoitaja`,
  },
  {
    name: 'Taksiyrittäjä Lapista, lasku matkailuyritykselle',
    subject: 'Lasku 1460, kuljetukset vko 47',
    body: `Hei,

viikon 47 kuljetukset, lasku 1460.

Ma 16.11. Kittilän lentoasema–Äkäslompolo, 2 autoa x 118,00 € = 236,00 €
Ke 18.11. Äkäslompolo–Muonio 96,00 €
Su 22.11. Äkäslompolo–lentoasema, 2 autoa x 118,00 € = 236,00 €
Yhteensä 568,00 €, sis. alv 13,5 %

Keskiviikon ajo vaihtui viime hetkellä Leviltä Muonioon, niin kuin Sini pyysi tekstiviestillä 17.11. ("hinta 96 € ok").

Maksu ti 8.12.2026 mennessä tilille FI75 5661 7857 7626 64, viite 14601.

T:mi Aslak Näkkäläjärvi`,
  },
  {
    name: 'Asunto-osakeyhtiön isännöitsijä, viimeinen tosiasiallinen ilmoitus',
    subject: 'Vuokra-autopaikan lasku 6021, ilmoitus ennen perintää',
    body: `Hyvä Mikael Forsman,

tämä viesti koskee laskua 6021: autopaikka 14, heinä–syyskuu 2026, 3 kk x 25,00 € = 75,00 €. Eräpäivä oli 31.8.2026. Olemme lähettäneet muistutukset 21.9. ja 19.10.

Maksettavaa on nyt 80,00 €: lasku 75,00 € ja lokakuun muistutuksen maksu 5,00 €.

Maksupäivä on perjantai 11.12.2026. Tili FI55 2869 4094 4787 97, viite 60215.

Jos maksua ei ole näkynyt silloin, siirrämme laskun perintätoimiston hoitoon, ja saatte siitä kirjeen. Jos lasku on mielestänne väärä tai haluatte sopia maksusta osissa, soittakaa minulle arkisin klo 9–11, 03 555 0148.

Terveisin
isännöitsijä Ulla Kivelä`,
  },
  {
    name: 'Kielenkääntäjä, käännöslasku lääketieteestä',
    subject: 'Lasku 26/118, pakkausselosteen käännös',
    body: `Hei Terhi,

kiitos nopeasta palautteesta. Pakkausselosteen käännös (englanti–suomi) hyväksyttiin maanantaina, joten tässä tulee lasku 26/118.

2 340 sanaa x 0,16 € = 374,40 €
Toisen kääntäjän tarkistus 2 h x 45,00 € = 90,00 €
Yhteensä 464,40 €
Alv 25,5 % 118,42 €
Loppusumma 582,82 €

Eräpäivä ke 23.12.2026, koska teillä maksuaika on sopimuksen mukaan 28 päivää. Tili FI50 1091 6554 9155 25, viite 2 61182.

Lauseen "Lopeta käyttö heti, jos saat ihottumaa" jätin ennalleen, se on viranomaisen vakioteksti.

Katri Löfman`,
  },
  {
    name: 'Kalastaja-opas, maksukuitti',
    subject: 'Kuitti 57, kalastusretki 15.11. (maksettu)',
    body: `No moro,

rahat tuli perille, 260,00 euroa MobilePayllä 23.11., kiitos! Tämä on kuitti 57: opastettu retki Inarinjärvellä 15.11., 2 henkilöä á 130,00 €, alv 13,5 % sisältyy.

Maksettavaa ei jää. Taimen painoi 3,4 kg, jos joku kyselee.

Antti Morottaja`,
  },
  {
    name: 'Nuohooja, lasku useasta hormista',
    subject: 'Lasku 9035 / nuohous 10.11.',
    body: `Hei!

Nuohous Mäntyrinteellä tehty 10.11. Lasku 9035:

2 hormia á 58,00 € 116,00 €
leivinuuni 30,00 €
matkalisä 9,00 € (hinnaston mukaan yli 15 km)
yht. 155,00 € sis. alv

Eräpäivä tiistai 8.12.2026. Tili FI47 4172 2079 4551 43 viite 90353

Piipun hattu on löysä, se kannattaa kiristää ennen kevättä. Todistus liitteenä vakuutusyhtiötä varten.

Nuohouspalvelu T. Alanko, 0400 555 446`,
    attachments: [{ name: 'nuohoustodistus-9035.pdf' }],
  },
  {
    name: 'Tanssinopettaja, sovitusti muuttunut hinta',
    subject: 'Lasku 2026-66, koreografia, uusi hinta sovittu 9.11.',
    body: `Hei Anneli,

kiitos puhelusta 9.11., jossa laajensimme koreografian kahdesta kohtauksesta kolmeen. Sovimme silloin uudeksi hinnaksi 1 125 €. Lasku 2026-66 on sen mukainen:

3 kohtausta x 375 € = 1 125,00 €
alv 25,5 % 286,88 €
yhteensä 1 411,88 €

Eräpäivä on perjantai 11.12.2026, tili FI20 3922 5607 9186 36, viite 20 26668.

Viimeinen kohtaus on vielä vähän keskeneräinen, sitä hiotaan lauantain harjoituksissa klo 10–14. Näytelmän poliisit tarvitsevat kunnon kengät!

Halauksin
Susanna Kivi`,
  },
  {
    name: 'Mehiläistarhaaja, lasku lahjahunajasta yritykselle',
    subject: 'Lasku 31, joululahjahunajat 60 purkkia',
    body: `Hei Timo,

hunajat vietiin teille eilen, vahtimestari Pekka kuittasi ne vastaan. Lasku on numero 31.

60 purkkia x 7,20 € = 432,00 €
Etiketit teidän logolla 60 x 0,35 € = 21,00 €
Määräalennus 5 % hunajasta −21,60 €
Yhteensä 431,40 €, alv sisältyy

Maksu viimeistään torstaina 10.12.2026. Tili FI09 5390 7196 0100 54, viestiin "lasku 31 / Vuorenpää".

Purkki kannattaa säilyttää huoneenlämmössä. Jos hunaja kiteytyy, se on merkki siitä, että se on oikeaa.

Mehiläistarha Vuorenpää, Ruovesi`,
  },
  {
    name: 'Rakennuskonservaattori, lasku seurakunnalle',
    subject: 'Lasku 2026/19, saarnatuolin konservointi, erä 1',
    body: `Hyvä talousjohtaja Pohjola,

saarnatuolin konservoinnin ensimmäinen vaihe valmistui 13.11.2026 valvojan hyväksymänä. Sopimuksen 3/2026 mukaan laskutan siitä 40 % kokonaishinnasta.

Kokonaishinta, veroton 14 500,00 €
Erä 1, 40 % 5 800,00 €
Alv 25,5 % 1 479,00 €
Laskun 2026/19 summa 7 279,00 €

Eräpäivä: maanantai 28.12.2026
Tili: FI97 2774 6813 8583 93
Viite: 202 61900

Lasku ja valvojan pöytäkirja ovat liitteinä. Erä 2 on vuorossa maaliskuussa 2027.

Kunnioittaen
Riitta-Maija Holm
konservaattori (YAMK), Naantali`,
    attachments: [{ name: 'lasku-2026-19.pdf' }, { name: 'valvojan-poytakirja-13-11.pdf' }],
  },
  {
    name: 'Lastenhoitaja, opiskelija, pikkulasku',
    subject: 'hoitolasku 4',
    body: `Moikka Niina!

Rasmus ja Elsa oli taas ihan huippuja :) Lasku nro 4:

pe 13.11. klo 17–22, 5 h
la 21.11. klo 12–18, 6 h
11 h x 12,50 €/h = 137,50 €

Voitko laittaa sen MobilePayllä 041 555 0307 viimeistään tiistaina 1.12.2026?

Elsan reppu jäi eteiseen mun takin alle ja Rasmusn hammas lähti, se on kirjekuoressa jääkaapin päällä!

Pinja`,
  },
  {
    name: 'Asianajotoimiston assistentti, lasku ja omavastuu',
    subject: 'Lasku 44219, oikeusturvavakuutuksen omavastuu',
    body: `Hyvä Arja Nurminen,

asianne päättyi sovintoon Varsinais-Suomen käräjäoikeudessa 30.10.2026. Vakuutusyhtiö maksoi kuluista oman osuutensa 12.11.2026, ja jäljellä on oikeusturvavakuutuksen omavastuu.

Kulut yhteensä 3 400,00 €
Vakuutusyhtiön maksama osuus 2 890,00 €
Omavastuu 15 %, lasku 44219 510,00 €

Summat sisältävät alv 25,5 %. Eräpäivä on keskiviikko 16.12.2026. Tili FI02 2092 2834 5408 83, viite 4 42192.

Lasku ja erittely ovat liitteinä. Vastapuolen maksu teille tulee vasta tammikuussa, joten kertokaa, jos haluatte maksaa laskun sen jälkeen. Siirrämme silloin eräpäivää.

Ystävällisin terveisin
Laura Dahl
Asianajotoimisto Tammi & Koivu`,
    attachments: [{ name: 'lasku-44219.pdf' }, { name: 'erittely-44219.pdf' }],
  },
  {
    name: 'Verhoomo, vastaus asiakkaalle kaksoismaksusta, palautus',
    subject: 'Palautus: maksoit laskun 873 kahdesti',
    body: `Hei Hannele,

laskun 873 (nojatuolin verhoilu, 540,00 €) maksu tuli tilille kahteen kertaan: 18.11. ja 20.11. Maksoit siis yhteensä 1 080,00 €.

Palautan ylimääräiset 540,00 € tilille, joka päättyy numeroihin 4417, viimeistään perjantaina 27.11.2026. Jos haluat palautuksen muualle, vastaa tähän viestiin huomenna torstaina 26.11. ennen klo 15.

Tuoli näyttää toivottavasti kotona yhtä komealta kuin pajassa.

Terveisin
Jorma Peltonen, Verhoomo Peltonen, Lahti`,
  },
  {
    name: 'Kaivinkoneyrittäjä, terse, tuntilasku',
    subject: 'Lasku 660, kaivuu 18.–19.11.',
    body: `Lasku 660.

Kaivinkone 14 t, 13 h x 72 e = 936 e
Kuorma-auto 4 h x 80 e = 320 e
Murske 0–32, 18 t x 11,50 e = 207 e
Yht. 1463 e + alv 25,5 % 373,07 e = 1836,07 e

Eräpäivä ma 14.12.2026
FI3951835773187767
viite 6606

Salaoja tehdään keväällä, kun maa on sula. Tarjous siitä tulee ennen kuin aloitan.

Maanrakennus Hannu Ylitalo`,
  },
  {
    name: 'Tapahtumajärjestäjä, lippulaskutus ryhmälle teatterissa',
    subject: 'Ryhmävaraus 5107: lasku 33410, Kaunotar ja Hirviö',
    body: `Hei Eläkeliiton Kauhavan yhdistys,

kiitos varauksesta 5107! Paikkanne ovat permannolla, rivit 8–9. Esitys on lauantaina 23.1.2027 klo 14.

32 lippua x 39,00 € = 1 248,00 €
Ryhmäalennus 12 % −149,76 €
Väliaikakahvit 32 x 6,50 € = 208,00 €
Laskun 33410 summa 1 306,24 €, alv sisältyy

Eräpäivä on maanantai 14.12.2026. Maksutavat: verkkolasku tai tili FI76 5697 1521 7348 50, viite 3 34103.

Lippujen määrää voi muuttaa 9.12. asti. Silloin teemme uuden laskun. Bussille on tilaa Teatterikadun puolella, ja pyörätuolipaikat 8/1 ja 8/2 on merkitty teille.

Terveisin
Lipunmyynti, Pohjan Näyttämö
06 555 0185, ti–pe 10–16`,
  },
  {
    name: 'Ompelija, ensimmäinen lasku uudelle asiakkaalle, murteinen Turku',
    subject: 'Lasku 101, esiripun korjaus',
    body: `Päivää taas!

Mää sain teijän esiripun valmiiks, repeämä ei näy ees ensiriviin. Lasku 101 tulee tässä:

korjaus 7 h x 38 € 266,00 €
samettia 2,5 m x 24,00 €/m 60,00 €
yhteensä 326,00 €, alv mukana

Maksaa voi FI50 1457 5530 0083 95 viitteel 1012, eräpäivä on perjantai 11.12.2026. Samettia jäi 40 cm, se on samassa pussissa.

Tua noin, ja näkymisiin ensi-illassa!
Sirkka Laine`,
  },
  {
    name: 'Personal trainer, muistutus kaverillisesti',
    subject: 'Lasku 58 – muistutus',
    body: `Moi Teemu!

Lasku 58 (syyskuun treenit, 5 x 60 € = 300 €) on mun papereissa vielä avoinna. Eräpäivä oli 30.10. Käykö maksaa se viimeistään maanantaina 7.12.2026? Tili FI27 3906 1363 9734 51, viite 1588 tai MobilePay 050 555 4410.

Jos tilanne on tiukka, sano vaan, niin pilkotaan se kahteen osaan. Ja jos maksoit jo, niin unohda koko viesti.

Maastavetoennätys on muuten seinällä: 142,5 kg!

Ville`,
  },
  {
    name: 'Metsäpalveluyrittäjä, kustannusarvio ilman vaihtoehtoja',
    subject: 'Kustannusarvio 26-08, taimikonhoito Hietakangas',
    body: `Hyvä Seija Kemppainen,

kävelin palstan läpi 21.11. Kuviot 12 ja 13 tarvitsevat taimikonhoidon ennen kesää. Arvio 26-08:

Kuvio 12, 3,2 ha x 480 €/ha = 1 536,00 €
Kuvio 13, 1,5 ha x 520 €/ha = 780,00 €
Yhteensä 2 316,00 €, alv 25,5 % sisältyy

Metka-tukea voi hakea ennen työn alkua, ja teen hakemuksen puolestanne samaan hintaan. Tuki maksetaan suoraan teille.

Työ on valmis viimeistään 15.5.2027. Lasku tulee sen jälkeen, ja siinä on 21 päivää maksuaikaa laskun päiväyksestä. Arvio on voimassa tammikuun loppuun, sunnuntaihin 31.1.2027.

Metsä ei karkaa, miettikää rauhassa.

Veli-Matti Hyttinen
metsätalousinsinööri, Kuhmo, 0400 555 735`,
  },
  {
    name: 'Lukkoliike, lasku murron jälkeen',
    subject: 'Lasku 71203, lukkojen vaihto 19.11., Hämeenkatu 22',
    body: `Hei Marko,

toivottavasti yöt ovat olleet rauhallisia murron jälkeen. Lasku 71203 lukkojen vaihdosta:

Turvalukko 2 kpl x 189,00 € 378,00 €
Avaimet 5 kpl x 24,00 € 120,00 €
Asennus, iltatyö 2 h x 79,00 € 158,00 €
Yhteensä 656,00 € sis. alv 25,5 %

Laitoin laskuun poliisin ilmoitusnumeron 5560/R/31877/26, vakuutusyhtiö kysyy sitä aina. Isännöitsijältä voi kysyä, korvaako taloyhtiö omavastuun.

Eräpäivä torstai 10.12.2026, tili FI74 8315 7997 2676 28, viite 7 12039. Lasku on liitteenä.

Terveisin Samuli Heino
Lukko-Heino, Tampere, 03 555 0171, ma–pe 8–17, la 10–14`,
    attachments: [{ name: 'lasku-71203.pdf' }],
  },
  {
    name: 'Podcast-tuottaja, sarjan laskutus, kiire harmittomasti',
    subject: 'Lasku 2026-P12, podcast-sarja "Ei mitään kiirettä"',
    body: `Hei Laura!

Kuudes jakso meni ulos maanantaina, ja sarja on paketissa. Lasku 2026-P12:

Jaksot 4–6, 3 kpl x 620,00 € = 1 860,00 €
Tunnusmusiikin muokkaus 140,00 € (sovittu 2.11. Slackissa)
Yhteensä 2 000,00 €
Alv 25,5 % 510,00 €
Maksettavaa 2 510,00 €

Eräpäivä pe 18.12.2026 / FI58 3920 0020 5748 78 / viite 20 26121

Raakatallenteet ovat pilvessä vielä vuoden loppuun. Lataathan ne itsellesi ennen torstaita 31.12.

Kiitos hauskasta syksystä,
Aino-Kaisa`,
  },
  {
    name: 'Hautauspalvelu, hienotunteinen lasku',
    subject: 'Lasku 10288, hautajaisjärjestelyt',
    body: `Hyvä Marja-Liisa Tervo,

kiitos luottamuksesta. Toivomme, että saattopäivä 14.11. jäi mieleen kauniina.

Lähetämme laskun 10288 liitteenä. Siinä ovat arkku ja varustelu 890,00 €, kuljetukset 310,00 € ja kukkalaitteet 240,00 €, yhteensä 1 440,00 € (alv sisältyy).

Eräpäivä on maanantai 28. joulukuuta 2026. Lasku voidaan maksaa tilille FI11 5814 6819 7025 74, viite 1 02885. Pankki maksaa hautajaislaskun usein suoraan vainajan tililtä, kun näytätte sen konttorissa. Jos se sopii teille paremmin, voimme myös toimittaa laskun pankkiin.

Soittakaa meille, kun jokin mietityttää. Vastaamme joka päivä klo 8–20, 08 555 0102.

Osaa ottaen
Hautaustoimisto Rauhala, Raahe`,
    attachments: [{ name: 'lasku-10288.pdf' }],
  },
  {
    name: 'Kuvataideopettaja, kurssimaksun hyvitys sairastumisen takia',
    subject: 'Hyvitys kurssimaksusta, hyvityslasku 2026-H3',
    body: `Hei Meri,

kurja kuulla, että jalka murtui. Akvarellikurssista jäi sinulta väliin 4 kertaa 10:stä, ja hyvitän ne.

Kurssimaksu, lasku 2026-72 (maksettu 1.9.) 180,00 €
Hyvitys 4 x 18,00 € = 72,00 €
Kurssin hinnaksi jää 108,00 €

Palautan 72,00 € tilillesi viimeistään tiistaina 1.12.2026. Hyvityslasku 2026-H3 on liitteenä.

Paranemisia! Siveltimesi odottavat Galleria Aukiossa, tiski 2.

Oili Kärki`,
    attachments: [{ name: 'hyvityslasku-2026-H3.pdf' }],
  },
  {
    name: 'Juristi-toiminimi, sopimusehtojen tarkistus',
    subject: 'Lasku 2026-19: vuokrasopimuksen ehtojen tarkistus',
    body: `Hei Jussi-Pekka,

kävin liikehuoneiston vuokrasopimuksen läpi, ja kommentit ovat liitteenä. Tärkein huomioni on kohdassa 7: sen ehdot ovat sinulle nyt paremmat kuin laki edellyttäisi, joten siihen ei kannata koskea.

Lasku 2026-19
Tarkistus, kiinteä hinta 290,00 €
Puhelinneuvottelu vuokranantajan kanssa 1 h 120,00 €
Yhteensä 410,00 € + alv 25,5 % 104,55 € = 514,55 €

Eräpäivä: keskiviikko 9.12.2026
Tili: FI78 1212 8441 5840 21
Viite: 20 26192

Vuokranantaja odottaa allekirjoitusta maanantaihin 30.11. mennessä.

Terveisin Emilia Vaara
OTM, Vaasa`,
    attachments: [{ name: 'vuokrasopimus-kommentit.pdf' }, { name: 'lasku-2026-19.pdf' }],
  },
  {
    name: 'Kangaspuuliike, verkkokauppa, toimitettu tilaus laskulla',
    subject: 'Tilaus 88142 on lähtenyt, lasku 45017',
    body: `Hei Elisabet,

tilauksesi 88142 lähti tänään Postin pakettina (seurantakoodi JJFI600012345678). Pitäisi olla Taipalsaarella perjantaina.

Matonkude, puuvilla, 6 kg x 9,80 € = 58,80 €
Kaitaniisi 1 kpl 32,00 €
Toimitus 0,00 € (yli 80 €:n tilauksissa ilmainen)
Yhteensä 90,80 €, alv sisältyy

Lasku 45017 erääntyy torstaina 10.12.2026. Tili FI44 5447 3645 2087 23, viite 4 50171. Palautusoikeus on 14 päivää siitä, kun paketti on sinulla, ja palautus on maksuton.

Mukavia kutomishetkiä
Pirtanauha, Mikkeli`,
  },
  {
    name: 'Bändin roudari/lava-auto, kieliopillisesti puhekielinen',
    subject: 'Lasku 17 rundi lokakuu',
    body: `Moi,

lokakuun rundin ajot, lasku 17:

Tampere 9.10. 180 e
Jyväskylä 10.10. 210 e
Kuopio 16.10. 260 e
Bensakulut kuiteista 143,80 e
yht 793,80 e (ei alvia, oon alle rajan)

eräpäivä pe 4.12.2026, tili FI38 3900 6636 2141 59 viite 1708. Kuitit on liitteenä pdf:nä.

Parkkisakko Kuopiosta meni mun piikkiin, se ei oo laskussa.

T. Niko`,
    attachments: [{ name: 'bensakuitit-lokakuu.pdf' }],
  },
  {
    name: 'Kunnan musiikkiopisto, vastaus kysymykseen eräpäivästä',
    subject: 'Vs: lasku 2611-0043, kysymys',
    body: `Hei Annika,

kiitos kysymyksestä! Kirjoitit: "Laskussa lukee lukukausimaksu 267 €, mutta muistan, että se oli 250."

Summa 267,00 € koostuu kahdesta osasta: lukukausimaksu 250,00 € ja soitinvuokra (sello 1/2) 17,00 €. Vuokrasta sovittiin 19.8. täytetyllä lomakkeella. Lasku 2611-0043 on siis oikein.

Eräpäivä on tiistai 15.12.2026, ja voit maksaa tilille FI18 8439 7384 6120 15 viitteellä 2611 00435. Maksun saa myös kahteen osaan, jos pyydät sitä ennen eräpäivää: toimisto@sointu.example.

Aatoksen konsertti on su 13.12. klo 15 Kirkkopuistikossa.

Ystävällisesti
Britta Granholm, koulusihteeri
Sointulan musiikkiopisto, Pietarsaari`,
  },
  {
    name: 'Remonttifirma, keskeneräinen lisätyö sovittu kirjallisesti',
    subject: 'Lasku 1355, kylpyhuone Sepänkatu 5 A 12',
    body: `Hei Katja,

kylpyhuone luovutettiin perjantaina 20.11. Lasku 1355 on liitteenä, tässä sen sisältö:

Urakka, tarjous 1290 7 400,00 €
Lisätyö: lattiakaivon vaihto, hyväksyit sähköpostilla 28.10. 385,00 €
Hyvitys käyttämättä jääneistä laatoista 6 m² x 31,00 € −186,00 €
Yhteensä 7 599,00 €
Ennakko, maksettu 1.10. −2 500,00 €
Maksettavaa 5 099,00 €

Hinnat sisältävät alv:n. Eräpäivä on torstai 17.12.2026, tili FI09 5890 2461 7492 34, viite 13550.

Vastaamme työstä kaksi vuotta. Silikonisauman pitää kuivua 48 tuntia, eli suihkua voi käyttää jo nyt.

Terv. Remontti Jokinen Oy
Ari Jokinen, 0400 555 918`,
    attachments: [{ name: 'lasku-1355.pdf' }],
  },
  {
    name: 'Sairaanhoitaja-toiminimi, rokotuspäivä yritykselle',
    subject: 'Lasku 2026-51 rokotuspäivästä 12.11.',
    body: `Hei henkilöstöpalvelut,

rokotuspäivä sujui hyvin. 43 työntekijää sai influenssarokotteen, eikä kukaan saanut reaktioita.

Rokotteet 43 x 22,00 € = 946,00 €
Hoitajan työ 6 h x 58,00 € = 348,00 €
Tarvikkeet ja jätteiden käsittely 55,00 €
Yhteensä 1 349,00 € (terveydenhoitoa, ei arvonlisäveroa)

Laskun 2026-51 eräpäivä on perjantai 11.12.2026. Tili FI31 5827 1598 3666 62, viite 20 26516. Teidän kustannuspaikkanne on 4120.

Rokote ei suojaa heti, teho tulee noin kahdessa viikossa.

Terveisin
Minna Lohi
sairaanhoitaja AMK, Lappeenranta`,
  },
  {
    name: 'Keramiikkataiteilija, taloyhtiön näyttelytyö, osamaksu jäljellä',
    subject: 'Lasku 2026-33: jäljellä 450,00 €',
    body: `Hei Raili,

kiitos, 300,00 € tuli tilille 16.11. Laskusta 2026-33 (12 lautasta, 750,00 €) on nyt jäljellä 450,00 €. Sovimme, että maksat loput joulukuun puolessa välissä: päivä on tiistai 15.12.2026.

Tili FI26 4033 0936 6118 24, viite 20 26338.

Lautaset kestävät mikron ja konepesun. Yksi varalautanen tuli kylkiäisenä, se on ilmainen.

Terveisin savenvalaja
Ritva Aho, Fiskarsin Verstas`,
  },
  {
    name: 'Kuljetusyritys, virallinen muistutus yritykselle, tosiasiallinen',
    subject: 'Maksumuistutus, lasku 900314',
    body: `Hyvä Savumäen Kala Oy,

laskumme 900314 kylmäkuljetuksista 28.9.–2.10.2026 erääntyi 2.11.2026. Maksua ei ole vielä tämän päivän tiliotteella.

Laskun summa 3 120,50 €
Muistutusmaksu 5,00 €
Maksettava yhteensä 3 125,50 €

Maksupäivä: perjantai 4.12.2026
Tili: FI26 2895 9898 2247 25
Viite: 90 03147

Viivästyskorkoa emme laske tältä ajalta. Kopio laskusta on liitteenä.

Jos lasku on teillä tarkastettavana, kertokaa, kuka sitä käsittelee. Olemme yhteydessä häneen.

Jääkulje Oy, laskutus
Pekka Salmi, 02 555 0199`,
    attachments: [{ name: 'lasku-900314.pdf' }],
  },
  {
    name: 'Saamenkäsityöyrittäjä, lasku museokaupalle',
    subject: 'Lasku 2026-40, puukot ja guksit',
    body: `Bures Helena,

laatikko lähti Inarista maanantaina. Lasku 2026-40:

Puukko 4 kpl x 145,00 € = 580,00 €
Guksi 6 kpl x 68,00 € = 408,00 €
Jälleenmyyjäalennus 25 % −247,00 €
Veroton yhteensä 741,00 €
Alv 25,5 % 188,96 €
Maksettavaa 929,96 €

Eräpäivä keskiviikko 16. joulukuuta 2026. Tili FI30 5181 1064 6428 36, viite 20 26406.

Viimeinen guksi on tehty samasta pahkasta kuin näyttelyn iso astia. Laitoin siihen lapun.

Oula Aikio`,
  },
  {
    name: 'Saunalautan vuokraaja, lasku polttariporukalle, takuumaksu palautetaan',
    subject: 'Lasku 93, saunalautta 22.8. ja takuumaksun palautus',
    body: `Moikka Essi!

Sori, tämä lasku jäi minulta syksyn alle, mutta tässä se nyt on. Lasku 93:

Saunalautta la 22.8.2026, 4 h x 95,00 €/h 380,00 €
Puut 3 säkkiä x 8,00 € 24,00 €
Yhteensä 404,00 €
Maksamasi takuumaksu −150,00 €
Maksettavaa 254,00 €, alv sisältyy

Lautta tuli takaisin siistinä, joten takuumaksu on kokonaan vähennetty tästä. Koska lasku tulee näin myöhään, aikaa on tavallista pitempään: eräpäivä on perjantai 15.1.2027. Tili FI69 3970 6766 4501 31, viite 9302.

Terkut koko porukalle!
Tero, Lauttasauna Lahti`,
  },
  {
    name: 'Ohjelmistotestaaja, englanninkielinen asiakas suomeksi, kortilla maksulinkki',
    subject: 'Lasku INV-0042, saavutettavuustestaus',
    body: `Hei David,

kirjoitan suomeksi, niin kuin pyysit: "Kirjoita vain suomeksi, minä opettelen!" Tässä on lasku INV-0042 saavutettavuustestauksesta.

16 h x 72,00 €/h = 1 152,00 €
Alv 25,5 % = 293,76 €
Yhteensä 1 445,76 €

Eräpäivä on maanantai 14.12.2026. Voit maksaa kortilla laskun maksulinkistä tai tilille FI13 1408 9144 1763 66, viite 4200. Alv-numeroni on FI28765419.

Raportti ja lasku ovat liitteinä. Löysin 23 puutetta, joista 4 on vakavia. Saavutettavuuslaki koskee näistä kahta, ja ne on merkitty raporttiin punaisella.

Hyvää viikonloppua, kun se joskus tulee!
Jenni Pulkkinen`,
    attachments: [{ name: 'lasku-INV-0042.pdf' }, { name: 'saavutettavuusraportti.pdf' }],
  },
]
