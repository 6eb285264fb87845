/** Finnish mails of a round whose writers first thought of each person by name, place, age and mood. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Pirkko, 61, ompelija, Iisalmi, ensimmäinen muistutus, arkailee',
    subject: 'Lasku 58, kansallispuvun korjaus',
    body: `Hei Leena,

anteeksi kauheasti, että joudun vaivaamaan näin juhlien alla. Laskua 58 (helman ja nyörien korjaus, 142 €) en ole vielä nähnyt tilillä, eräpäivä oli 9. marraskuuta. Oikein hävettää ottaa tämä puheeksi, kun toitte vielä pullaakin sovitukseen.

Maksa vaikka sitten joulukuun puolella, kun olet saanut pikkujoulut pidettyä. Tili on FI70 5080 0120 2471 11 ja viite 5801.

Liivin napit löytyivät muuten ompelukoneen alta, saat ne seuraavalla kerralla.

Terveisin
Pirkko`,
    known: [['tone', 'anteeksi kauheasti, että joudun vaivaamaan']],
    unseen: [
      ['tone', 'Oikein hävettää ottaa tämä puheeksi'],
      ['dueDate', 'vaikka sitten joulukuun puolella'],
    ],
  },
  {
    name: 'Jere, 24, muralisti, Turku, ensimmäinen lasku kahvilalle',
    subject: 'lasku 003 seinämaalauksesta',
    body: `moro!

kiitti vielä et sain vetää teidän takaseinän, varsinki se kurki onnistu mun mielestä tosi hyvin. lasku 003 on 850 € (en oo alv-rekisterissä, joten siihen ei tuu veroa päälle).

maksa sit ku kerkeet, ei tässä nälkään kuolla :D tai no kuollaan kyllä jos sä venytät sitä jouluun asti.

laitan ens viikolla kuvat siitä mun instaan ja tägään teidät

t. jere`,
    known: [
      ['dueDate', 'sit ku kerkeet'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'kuollaan kyllä jos sä venytät sitä']],
  },
  {
    name: 'Kiinteistöpalvelu, Lahti, toimistosihteeri, virkakielinen kuukausilasku taloyhtiölle',
    subject: 'Lasku 26-1187 / As Oy Mukkulan Lehmus',
    body: `Arvoisa asiakas

Oheisena toimitamme laskun 26-1187 lumitöistä ja hiekoituksesta ajalta 1.–22.11.2026. Käyntejä oli yhdeksän, hinta 62,00 € käynniltä, yhteensä 558,00 € (sis. alv 25,5 %).

Laskun loppusumma pyydetään suorittamaan eräpäivään 9.12.2026 mennessä tilille FI57 4212 0010 0443 33, viite 2611879. Mahdolliset laskua koskevat reklamaatiot tulee osoittaa allekirjoittaneelle kirjallisesti.

Samalla saatamme tietoonne, että pihan aurauskeppi B-rapun edessä on katkennut. Vaihdamme sen seuraavalla käynnillä, eikä siitä tule kuluja.

Kunnioittavasti
Marja-Leena Tuominen`,
    attachments: [{ name: 'lasku-26-1187.pdf' }],
    known: [
      ['jargon', 'Oheisena toimitamme'],
      ['jargon', 'pyydetään suorittamaan'],
      ['jargon', 'reklamaatiot'],
      ['jargon', 'allekirjoittaneelle'],
      ['jargon', 'saatamme tietoonne'],
    ],
    unseen: [],
  },
  {
    name: 'Anssi, 47, IT-konsultti, Espoo, kuukausilasku, konsulttikieli',
    subject: 'Lasku 2026-41, lokakuun tunnit',
    body: `Hei Katariina,

tässä lokakuun lasku 2026-41. Tunteja kertyi 64, hinta 95 €/h, eli 6 080 € + alv 25,5 % 1 550,40 €, yhteensä 7 630,40 €. Tuntierittely on liitteenä.

Maksuehto 30 pv netto. Tili FI49 1745 3000 0881 22, viite 2026419. Laittakaa PO-numero meille etukäteen, niin billable-tunnit menevät oikealle kustannuspaikalle jo valmiiksi.

Integraatiotestit saatiin perjantaina läpi, joten marraskuussa pääsemme raportteihin. Käydään ne läpi ensi tiistaina palaverissa.

Anssi`,
    attachments: [{ name: 'lasku-2026-41.pdf' }, { name: 'tunnit-lokakuu.xlsx' }],
    known: [
      ['dueDate', '30 pv netto'],
      ['jargon', 'PO-numero'],
      ['jargon', 'kustannuspaikalle'],
    ],
    unseen: [['jargon', 'billable-tunnit']],
  },
  {
    name: 'Svetlana, 39, siivooja, Kotka, suomi toisena kielenä, laskuvirhe',
    subject: 'Lasku 19 siivous marraskuu',
    body: `Hyvää päivää Riitta,

minä lähetän lasku numero 19 marraskuun siivouksesta:
- viikkosiivous 4 kertaa, 55 € kerta = 220 €
- ikkunat sisältä 60 €
- uunin puhdistus 35 €
Yhteensä 325 €.

Ikkunat ja uuni me sovimme puhelimessa 3.11. Kiitos, kun laitoitte kissan toiseen huoneeseen.

Maksu tilille FI98 5559 0020 1445 50, viite 19114. Maksakaa nopeasti, minulla on oma vuokra maksettava ja lapset odottavat joulu.

Ystävällisesti
Svetlana`,
    known: [
      ['consistency', '325 €'],
      ['dueDate', 'nopeasti'],
    ],
    unseen: [['tone', 'minulla on oma vuokra maksettava ja lapset odottavat joulu']],
  },
  {
    name: 'Heikki, 68, puuseppä, Kuhmo, kolmas muistutus, suuttunut',
    subject: 'Maksamaton lasku 112',
    body: `Terve.

Muistutin viimeksi lokakuussa. Kyse on laskusta 112, venevajan ovet, 1 960 euroa, eräpäivä oli 18. syyskuuta. Ennen vanhaan mies maksoi velkansa ennen kuin meni kylälle kahville. Nyt näkyy olevan rahaa uuteen moottorikelkkaan, mutta ei ovien tekijälle.

Ovet on tehty käsin ja saranat taottu Sotkamossa, ja ne kestävät, kun muistaa öljytä keväällä.

Rahat tilille FI69 5760 1240 0122 67 viitteellä 11277 perjantaihin 4.12.2026 mennessä tai haen ovet pois.

Heikki Karppinen`,
    known: [],
    unseen: [
      ['tone', 'Ennen vanhaan mies maksoi velkansa ennen kuin meni kylälle kahville'],
      ['tone', 'näkyy olevan rahaa uuteen moottorikelkkaan'],
      ['tone', 'tai haen ovet pois'],
    ],
  },
  {
    name: 'Pieni lakitoimisto, Helsinki, saatavan vaatimus rakennusliikkeelle',
    subject: 'Lasku 2026/309, telineiden vuokra',
    body: `Rakennus Oy Ventola

Päämiehemme saatava laskusta 2026/309, pääomaltaan 4 220,00 €, on erääntynyt 2.10.2026. Saatava koskee kahden rakennustelineen vuokraa Kalasataman työmaalla elo–syyskuussa.

Kehotamme teitä suorittamaan saatavan täysimääräisenä 7.12.2026 mennessä tilille FI77 1011 3000 0229 95, viite 20263092. Mikäli suoritusta ei ole saatu mainittuun päivään mennessä, ryhdymme oikeudellisiin toimenpiteisiin enempää ilmoittamatta. Tällöin vastattavaksenne jäävät myös oikeudenkäyntikulut.

Laskun jäljennös ja telineiden luovutuspöytäkirja ovat tämän viestin liitteinä. Kysymyksiin vastaa toimistossamme Salla Koponen, puh. 09 5550 132.

Asianajotoimisto Nyman & Koponen`,
    attachments: [{ name: 'lasku-2026-309.pdf' }, { name: 'luovutus.pdf' }],
    known: [
      ['jargon', 'Päämiehemme saatava'],
      ['jargon', 'pääomaltaan'],
      ['jargon', 'suorittamaan saatavan täysimääräisenä'],
      ['jargon', 'Mikäli suoritusta ei ole saatu'],
      ['tone', 'ryhdymme oikeudellisiin toimenpiteisiin'],
      ['tone', 'vastattavaksenne jäävät myös oikeudenkäyntikulut'],
    ],
    unseen: [],
  },
  {
    name: 'Milla, 29, häävalokuvaaja, Tampere, muistutus ja mainos samassa',
    subject: 'Muistutus: lasku 77, hääkuvat',
    body: `Moikka Jonna ja Ville!

Toivottavasti häämatka Madeiralla oli ihana. Lasku 77 (hääkuvaus 8 h, loppuosa 1 150 €) erääntyi 13.11.2026, enkä ole nähnyt siitä maksua vielä. Laittaisitteko sen viimeistään 3.12.2026? Tili FI95 5730 0830 1229 88, viite 77114.

Mulle tämä ei ole mikään harrastus, vaikka moni näköjään niin luulee.

Hei ja nyt kun tavoitin teidät: seinätaulut -25 % marraskuun loppuun asti, ja jos varaatte vauvakuvauksen etukäteen, saatte kehyksen kaupan päälle!

Kuvagalleria on auki kevääseen asti, salasana on sama kuin ennen.

Halauksin
Milla`,
    known: [['incentive', 'seinätaulut -25 % marraskuun loppuun asti']],
    unseen: [
      ['tone', 'Mulle tämä ei ole mikään harrastus'],
      ['incentive', 'jos varaatte vauvakuvauksen etukäteen, saatte kehyksen kaupan päälle'],
    ],
  },
  {
    name: 'Kari, 55, nuohooja, Savonlinna, murteella, kesämökin hormit',
    subject: 'Nuohous, lasku 408',
    body: `Päevee!

Se on nyt mökin hormit nuohottu ja soapiluukku tiivistetty, yhtä sun toista nokkoo sieltä löyty ja vanaha naakanpesä. Lasku 408 tekköö 96,00 € alveineen. Luukun tiivisteen myö sovittiin mäjellä ennen ku alotin.

Makselet sen sitte jahka joutaa, tuossa joulun kieppeillä. Tili on FI52 5358 1120 0331 83, viite 40840.

Takassa elä pijä pelttiä kiinni ennen ku hiillos on ihan musta, niin pyssyy henki.

Kari`,
    known: [['dueDate', 'jahka joutaa']],
    unseen: [['dueDate', 'joulun kieppeillä']],
  },
  {
    name: 'Juha, 50, maansiirtoyrittäjä, Seinäjoki, lisätyö ilman sopimista',
    subject: 'Lasku 2260, pihan kaivuu',
    body: `Terve Markku

Pihan kaivuu ja salaojat on nyt valmiina, lasku 2260 liitteenä.

Kaivuu sopimuksen mukaan 3 400,00
Kivien ajo 480,00
Yhteensä 3 880,00 € sis. alv

Kiviä tuli vastaan enempi kun kukaan arvas, niin niistä piti laittaa omansa päälle. Samalla siirreltiin se vanha kompostin pohja pois, tuntityönä sekin, tulee vielä joulukuun lapulla.

Eräpäivä 11.12.2026, tili FI89 4727 0010 0335 57, viite 226004. Nurmikon siemen kannattaa kylvää vasta toukokuussa.

Juha Luoma`,
    attachments: [{ name: 'lasku2260.pdf' }],
    known: [],
    unseen: [
      ['surprise', 'niistä piti laittaa omansa päälle'],
      ['surprise', 'tuntityönä sekin, tulee vielä joulukuun lapulla'],
    ],
  },
  {
    name: 'Eeva, 44, kaunokirjallisuuden suomentaja, Jyväskylä, lasku kustantamolle',
    subject: 'Lasku 14/2026, romaanin käännöspalkkion toinen erä',
    body: `Hei Tuulikki,

kiitos taittovedoksista, merkitsin niihin enää kolme kohtaa. Luvun 12 merikapteenin puhe on nyt sellaista kuin pitikin.

Laskutan käännöspalkkion toisen erän: 2 300,00 €, lasku 14/2026. Eräpäivä on 31.11.2026 ja tilinumero FI47 5790 1120 0117 71. Viite on 1423.

Seuraavaan romaaniin pääsen käsiksi tammikuussa, jos se teille sopii.

Terveisin
Eeva Honkasalo`,
    known: [
      ['dueDate', '31.11.2026'],
      ['payment', 'FI47 5790 1120 0117 71'],
    ],
    unseen: [],
  },
  {
    name: 'Mikko, 33, personal trainer, Oulu, kuukausimaksu, huutaa',
    subject: 'Joulukuun valmennus, lasku 341',
    body: `Moi tiimi!!

Joulukuun pienryhmävalmennuksen lasku 341 on täällä, 89 €/hlö. Tili FI47 5741 3620 0119 96, viite 34144.

MAKSU EHDOTTOMASTI ENNEN ENSIMMÄISTÄ TREENIÄ!!! Eka treeni on tiistaina 1.12. klo 18, eli maksu viimeistään maanantaina 30.11.2026. Viime kuussa puolet porukasta nukkui, ja se joka on tosissaan treenin kanssa on tosissaan myös laskun kanssa.

Ottakaa mukaan kuminauha ja juomapullo. Sali on Limingantullissa, ovi aukeaa koodilla, jonka laitan ryhmächattiin.

Mikko`,
    known: [['tone', 'MAKSU EHDOTTOMASTI ENNEN ENSIMMÄISTÄ TREENIÄ!!!']],
    unseen: [
      ['tone', 'Viime kuussa puolet porukasta nukkui'],
      ['tone', 'se joka on tosissaan treenin kanssa on tosissaan myös laskun kanssa'],
    ],
  },
  {
    name: 'Wei, 36, kiinan opettaja, Vantaa, suomi kolmantena kielenä',
    subject: 'Lasku 2026-08 kielikurssi',
    body: `Hei Pekka,

kiitos että teidän yritys tilasi kurssin kiinan kielestä. Oppilaat oppivat nopeasti tervehdykset ja numerot, ja jotkut osaavat jo tilata ruokaa.

Lasku 2026-08: 10 tuntia, 70 € tunti, yhteensä 700 €. Ei arvonlisäveroa (vähäinen toiminta).

Maksupäivä on 10/12/2026. Maksu pankkiin FI64 1065 3500 0224 09, viite 2026082. Tuntilista on liitteessä.

Jos maksatte myöhässä, se on minun kulttuurissa iso epäkunnioitus.

Ystävällisin terveisin
Wei Zhang`,
    known: [
      ['dueDate', '10/12/2026'],
      ['missing', 'attachment'],
    ],
    unseen: [['tone', 'se on minun kulttuurissa iso epäkunnioitus']],
  },
  {
    name: 'Lastenteatteri, Porvoo, tuottaja, lomakepohja jäi täyttämättä',
    subject: 'Lasku 61: Peikkometsä-esitys päiväkodissa',
    body: `Hei [VASTAANOTTAJAN NIMI],

kiitos, että saimme esiintyä teillä! Lapset olivat mahtavia, varsinkin se poika, joka tarjosi peikolle porkkanaa.

Lasku 61, Peikkometsä-esitys xx.xx.2026, hinta 390 € (ei alv). Matkakulut sisältyvät hintaan niin kuin sovittiin.

Maksu 10.12.2026 mennessä tilille FI81 4050 0110 0447 74, viitenumero 61269.

Keväällä kiertueella on Kadonnut lapanen, ja päiväkodit ovat kyselleet siitä jo nyt.

Terveisin
Josefin, Teatteri Tuulihattu`,
    known: [
      ['consistency', '[VASTAANOTTAJAN NIMI]'],
      ['consistency', 'xx.xx.2026'],
    ],
    unseen: [],
  },
  {
    name: 'Ritva, 57, kirjanpitäjä, Kouvola, lasku kampaajalle kirjanpitokielellä',
    subject: 'Tilitoimiston lasku 5521',
    body: `Hei Tanja

Laskutan marraskuun kirjanpidon, lasku 5521, 148,00 € + alv 37,74 € = 185,74 €. Eräpäivä 9.12.2026, tili FI69 5750 0120 0773 35, viite 552176.

Lokakuun papereista puuttui kaksi kuittia, joten kirjasin ne selvittelytilille. Jaksotan samalla vuokraennakon siirtosaamisiin, jotta tulos täsmää. Täsmäytys ostoreskontraan jää tekemättä, jos en saa tukkurin laskua.

Kuitit voi kuvata puhelimella ja lähettää tähän osoitteeseen. Ei se nyt luulisi olevan ylivoimaista.

Ritva`,
    known: [
      ['jargon', 'selvittelytilille'],
      ['jargon', 'Jaksotan'],
      ['jargon', 'siirtosaamisiin'],
      ['jargon', 'Täsmäytys ostoreskontraan'],
    ],
    unseen: [['tone', 'Ei se nyt luulisi olevan ylivoimaista']],
  },
  {
    name: 'Petteri, 41, sähköasentaja, Rauma, viikonpäivä väärin',
    subject: 'Sähkötyöt Papinkatu, lasku 903',
    body: `Moi Sari,

keittiön pistorasiat ja lieden syöttö on vaihdettu ja tarkastuspöytäkirja on liitteenä. Lasku 903: työ 6 h x 58 € = 348 €, tarvikkeet 127 €, yhteensä 475 € sis. alv.

Maksu perjantaina 10.12.2026 tilille FI89 5570 0120 0339 97, viite 90324.

Vikavirtasuoja kannattaa testata parin kuukauden välein siitä pienestä napista. Kylppärin valokin tuli korjattua samalla reissulla, katotaan se sit erikseen.

Petteri`,
    attachments: [{ name: 'lasku_903.pdf' }, { name: 'poytakirja.pdf' }],
    known: [['dueDate', 'perjantaina 10.12.2026']],
    unseen: [['surprise', 'Kylppärin valokin tuli korjattua samalla reissulla']],
  },
  {
    name: 'Saana, 31, koirankouluttaja, Kuopio, kiireessä kirjoitettu, numerot sekaisin',
    subject: 'Lasku 226 pentukurssista',
    body: `Hei Noora!

Nuppu oli kurssin reippain, vaikka pihatiellä karkasikin oravan perään. Luoksetuloa kannattaa jatkaa pitkällä liinalla.

Lasku 262: pentukurssi 5 kertaa, 165 €. Eräpäivä 20.11.2026. Maksu tilille FI41 5600 0120 0994 48, viite 22622.

Laitathan maksun heti tänään, niin ei jää roikkumaan. Ohjeet kynsien leikkaamiseen löytyvät kurssin kansiosta.

Saana ja laumansa`,
    known: [
      ['consistency', 'Lasku 262'],
      ['dueDate', '20.11.2026'],
      ['tone', 'heti tänään'],
    ],
    unseen: [],
  },
  {
    name: 'Johan, 52, arkkitehti, Hanko, tarkistettu tarjous kesähuvilasta',
    subject: 'Tarkistettu tarjous, huvilan laajennus',
    body: `Hei Elisabet ja Tom,

kiitos eilisestä kierroksesta. Jätimme kuistin lasituksen pois, kuten sovimme, joten uusi hinta on 9 800 € + alv 25,5 % 2 499 €, yhteensä 12 299 €. Luonnokset A3-koossa ovat liitteenä.

Hinta on sidottu rakennuskustannusindeksiin, ja tarjous on voimassa optioineen 31.12.2026 asti. Force majeure -tilanteissa aikataulua tarkistetaan. Matkalaskut menevät omakustannushintaan.

Suosittelisin, ettette jäisi tähän enää jahkailemaan, sillä otan kevääksi vain kaksi kohdetta.

Rannan puoleinen ikkuna jäi mieleeni, siitä tulee talon paras paikka.

Johan`,
    attachments: [{ name: 'tarjous-huvila-v2.pdf' }, { name: 'luonnokset-a3.pdf' }],
    known: [
      ['jargon', 'Force majeure'],
      ['jargon', 'omakustannushintaan'],
      ['jargon', 'rakennuskustannusindeksiin'],
    ],
    unseen: [
      ['jargon', 'voimassa optioineen'],
      ['tone', 'ettette jäisi tähän enää jahkailemaan'],
    ],
  },
  {
    name: 'Tero, 45, hääbändin basisti, Lappeenranta, toinen muistutus, sarkastinen',
    subject: 'Keikkalasku 38, toinen muistutus',
    body: `Iltaa,

bändi soitti teillä 12.9. kolme settiä ja ylimääräisen tangon mummolle. Lasku 38 on 1 400 € ja se erääntyi 2.10.2026.

Taisi pankkiyhteyskin mennä häämatkalle? Me kyllä muistettiin tulla ajoissa paikalle, vaikka satoi räntää ja ajettiin Imatralta asti.

Maksu 5.12.2026 mennessä tilille FI68 5620 0120 0115 55, viite 38124. Muuten soitetaan seuraavat kappaleet perintätoimistolle.

t. Tero, Saimaan Salama`,
    known: [],
    unseen: [
      ['tone', 'Taisi pankkiyhteyskin mennä häämatkalle'],
      ['tone', 'Me kyllä muistettiin tulla ajoissa paikalle'],
      ['tone', 'soitetaan seuraavat kappaleet perintätoimistolle'],
    ],
  },
  {
    name: 'Urpo, 59, metsäkoneyrittäjä, Pudasjärvi, lyhyesti',
    subject: 'lasku 77-26',
    body: `Harvennus Kipinän palstalla tehty. 212 mottia à 11,50 = 2 438 € + alv 621,69, yht. 3 059,69 €.
Maksu 8 pv. Tili FI76 5342 1120 0662 24, viite 772668.
Koneet ei liiku toiselle palstalle ennen ku rahat näkyy.
Ajourat kestää ku pakkasta tulee.
Urpo`,
    known: [['dueDate', '8 pv']],
    unseen: [['tone', 'Koneet ei liiku toiselle palstalle ennen ku rahat näkyy']],
  },
  {
    name: 'Nea, 26, someyrittäjä, Helsinki, osamaksun toinen erä, kaksi päivää',
    subject: 'Erä 2/3, lasku 2026-19',
    body: `Moikka Heidi!

Ihanaa, että uusi nettikauppa saatiin auki ennen joulusesonkia. Tässä sovitun kolmen erän toinen erä, lasku 2026-19, 600 €, eräpäivä 7.12.2026. Edellinen erä tuli perille 2.11., kiitos siitä.

Maksu viimeistään 14.12.2026 tilille FI63 7997 7955 0331 18, viite 2026192.

Nyt ei sitten enää lipsuta niin kuin syksyllä, eihän :)

Tein teille kolme valmista joulupostausta, ne ovat jaetussa kansiossa.

Nea`,
    known: [['dueDate', 'viimeistään 14.12.2026']],
    unseen: [['tone', 'Nyt ei sitten enää lipsuta niin kuin syksyllä']],
  },
  {
    name: 'Olli, 58, pianonvirittäjä, Mikkeli, korttinumero viestissä',
    subject: 'Lasku 212, flyygelin viritys',
    body: `Hyvä musiikkiopisto,

konserttisalin flyygeli on viritetty 442 hertsiin ja diskantin kaksi vasaraa hiottu. Lasku 212, 190,00 €, eräpäivä 9.12.2026, tili FI32 5271 1120 0448 87, viite 21254.

Jos vahtimestari ostaa kosteuttimen puolestani, niin voitte veloittaa sen kortiltani 4539 1488 0343 6467, voimassa 08/28.

Salin ilmankosteus oli 22 prosenttia, ja se on soittimelle liian vähän. Olen sanonut tästä joka syksy, mutta eihän täällä virittäjää kuunnella.

Olli Parviainen`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [['tone', 'eihän täällä virittäjää kuunnella']],
  },
  {
    name: 'Irina, 42, graafikko, Rovaniemi, tarjous, painostaa ja unohtaa liitteen',
    subject: 'Tarjous hotellin ruokalistoista',
    body: `Hei Antti,

kiitos puhelusta. Oheisessa tiedostossa on tarjoukseni ruokalistojen taitosta neljällä kielellä. Kokonaishinta on 1 240 € + alv 316,20 €, yhteensä 1 556,20 €. Hinta sisältää kaksi korjauskierrosta ja painovalmiit tiedostot.

Varaa paikkasi pian, kalenteri täyttyy vauhdilla! Pelkään pahoin, että muuten lista jää ensi kauden alussa tekstinkäsittelyohjelman varaan.

Taitto vie noin kaksi viikkoa siitä, kun saan lopulliset tekstit. Kiinankielisen oikoluvun tekee tuttu kääntäjä, ja hän on mukana hinnassa.

Irina`,
    known: [
      ['missing', 'attachment'],
      ['tone', 'Varaa paikkasi pian'],
    ],
    unseen: [['tone', 'muuten lista jää ensi kauden alussa tekstinkäsittelyohjelman varaan']],
  },
  {
    name: 'Marjut, 48, pitopalvelu, Raisio, muistotilaisuus, lisämaksu ja väärä summa',
    subject: 'Lasku 730, muistotilaisuus 21.11.',
    body: `Hyvä Hannele,

kiitos, että saimme hoitaa isänne muistotilaisuuden tarjoilun. Lohikeitosta jäi vielä pakkaseen, saitte varmaan rasiat mukaan.

Lasku 730:
Keittolounas 38 henkeä à 19,00 € = 722,00 €
Kakkukahvit 38 henkeä à 8,50 € = 323,00 €
Astiavuokra 45,00 €
Siivouslisä 80,00 €
Yhteensä 1 190,00 €

Siivouslisä johtuu siitä, että väkeä viipyi iltaan asti. Eräpäivä 11.12.2026, tili FI25 4230 0120 0559 95, viite 730118.

Lämpimin ajatuksin
Marjut`,
    known: [['consistency', '1 190,00 €']],
    unseen: [['surprise', 'Siivouslisä johtuu siitä, että väkeä viipyi iltaan asti']],
  },
  {
    name: 'LVI-liike, Vantaa, toimistopäällikkö, toinen muistutus',
    subject: 'VIIMEINEN MAKSUKEHOTUS, lasku 88031',
    body: `Hyvä asiakas,

lasku 88031 lämminvesivaraajan vaihdosta, 1 312,50 €, on edelleen maksamatta. Eräpäivä oli 21.10.2026. Lähetimme edellisen muistutuksen 5.11.

Maksakaa lasku välittömästi tilille FI61 1229 3000 0663 39, viite 8803102. Muuten saatava siirretään perintään ja maksuhäiriömerkintä vaikeuttaa jatkossa asumistanne.

Varaajan takuu on viisi vuotta, ja takuukortti jäi lämmönjakohuoneen seinälle.

LVI-Helenius Oy
Laskutus`,
    known: [
      ['tone', 'VIIMEINEN MAKSUKEHOTUS'],
      ['dueDate', 'välittömästi'],
      ['tone', 'saatava siirretään perintään'],
    ],
    unseen: [['tone', 'maksuhäiriömerkintä vaikeuttaa jatkossa asumistanne']],
  },
  {
    name: 'Kaisa, 37, tallinpitäjä, Ypäjä, kuukausittainen hoitolasku',
    subject: 'Tallilasku joulukuu, nro 119',
    body: `Heippa Essi,

joulukuun täyshoito 420 € ja kengitys 85 € eli yhteensä 505 €, lasku 119. Kengityksestä sovittiin lauantaina.

Maksu viikon sisällä tilille FI18 5032 0120 0881 18, viite 11963. Heinät eivät maksa itse itseään, ja Tuisku kyllä näkee jos sen omistaja laistaa.

Tuisku on ollut reipas, käytiin maanantaina metsälenkillä ja se ylitti ojan ilman draamaa. Talviloimi tarvii pesun, otatko sen kotiin?

Kaisa`,
    known: [['dueDate', 'viikon sisällä']],
    unseen: [
      ['tone', 'Heinät eivät maksa itse itseään'],
      ['tone', 'Tuisku kyllä näkee jos sen omistaja laistaa'],
    ],
  },
  {
    name: 'Lauri, 63, toimittaja, Helsinki, kohtelias lehtijutun lasku ilman summaa',
    subject: 'Lasku 9/2026',
    body: `Hyvä päätoimittaja,

pyydän nöyrimmästi anteeksi, että lähestyn teitä näin proosallisessa asiassa. Marraskuun numerossa ilmestyi esseeni Töölönlahden sorsista, ja rohkenen laskuttaa siitä sovitun palkkion laskulla 9/2026.

Maksun voi toimittaa 11.12.2026 mennessä tilille FI64 8000 1120 0116 64, viite 920261.

Kuvittaja oli tavoittanut sorsien ilmeen hienosti, välittäkää hänelle kiitokseni. Seuraavaa numeroa varten ehdotan juttua raitiovaunujen penkeistä.

Kunnioittaen
Lauri Väyrynen`,
    known: [
      ['missing', 'total'],
      ['tone', 'pyydän nöyrimmästi anteeksi'],
    ],
    unseen: [['tone', 'rohkenen laskuttaa']],
  },
  {
    name: 'Camilla, 46, kääntäjä, Turku, lasku Ruotsiin lähtevälle asiakkaalle, väärä alv-tunnus',
    subject: 'Lasku C-204, esitteen käännös',
    body: `Hei Göran,

tässä lasku C-204 veneesitteen käännöksestä suomeksi, 2 150 sanaa à 0,18 €, yhteensä 387,00 €. Laskulla ei ole arvonlisäveroa: käännetty verovelvollisuus, AVL 65 §.

Oma alv-tunnukseni on FI27483162. Maksu 10.12.2026, tili FI12 5710 0420 0332 27, viite 20417.

Termi "badbrygga" on esitteessä nyt "uimataso", ei "laituri". Tarkistitteko sen vielä kuvista?

Terveisin
Camilla Sundqvist`,
    known: [
      ['payment', 'FI27483162'],
      ['jargon', 'käännetty verovelvollisuus'],
      ['jargon', 'AVL 65 §'],
    ],
    unseen: [],
  },
  {
    name: 'Rasmus, 21, musiikkituottaja, Vantaa, biitti räppärille, slangilla',
    subject: 'biitin lasku #12',
    body: `jou Elmo

lasku #12, biitti "Kehä kolmonen" + miksaus = 250 e. hyvä biisi tuli bro, se toka säe on kovin minkä oot tehny.

heitä massit perjantaina 4.12.2026 tilille FI27 7997 7955 0772 22, viite 12263. jos ei kuulu niin vedän biitin spotifysta alas ja kerron kaikille miks. en oo sun pankki.

stemmit on drivessä, muista exporttaa 24 bittisenä

rasse`,
    known: [['tone', 'en oo sun pankki']],
    unseen: [
      ['tone', 'vedän biitin spotifysta alas'],
      ['tone', 'kerron kaikille miks'],
    ],
  },
  {
    name: 'Esko, 66, kivenhakkaaja, Pori, hautakiven kaiverrus, koukeroinen',
    subject: 'Hautakiven kaiverrus, lasku 45',
    body: `Arvoisa rouva Salonen,

otan osaa suruunne. Miehenne nimi ja vuodet on nyt kaiverrettu Käppärän kiveen, ja kultaus on kuivunut tasaiseksi.

Edellä mainitun johdosta laskutan työstä 310,00 €, lasku 45. Maksu olisi suotavaa saada mahdollisimman pian tilille FI68 5700 1120 0774 41, viitettä 45117 käyttäen.

Pyhäinpäivän kiireiden takia jouduin tekemään kaiverruksen iltatyönä, siitä tuli pieni lisä, jonka olen jo laskenut mukaan.

Kynttilälyhdyn jalka oli vinossa, suoristin sen samalla.

Esko Rantala`,
    known: [
      ['jargon', 'Edellä mainitun johdosta'],
      ['jargon', 'olisi suotavaa saada'],
      ['dueDate', 'mahdollisimman pian'],
    ],
    unseen: [['surprise', 'siitä tuli pieni lisä']],
  },
  {
    name: 'Autokorjaamo, Kemi, Reijo, 54, syyttelevä lasku ja lisäkulut',
    subject: 'Lasku 6120, Octavian jakohihna',
    body: `Terve,

Octavia on pihalla valmiina, avain on vastaanoton kuoressa. Lasku 6120:
jakohihnasarja 210 €
vesipumppu 95 €
työ 380 €
yhteensä 685 € sis. alv. Tili FI64 5640 0120 0227 72, viite 612090.

Jos olisit tuonut auton ajallaan huoltoon niin ei oltais tässä. Hihna oli enää langan varassa. Päivitettiin samalla jarrunesteet omin päin, ne tulee seuraavaan laskuun.

Talvirenkaat voi hakea varastosta arkisin kahdeksasta viiteen.

Reijo`,
    known: [['missing', 'dueDate']],
    unseen: [
      ['tone', 'Jos olisit tuonut auton ajallaan huoltoon niin ei oltais tässä'],
      ['surprise', 'Päivitettiin samalla jarrunesteet omin päin'],
    ],
  },
  {
    name: 'Riikka, 40, fysioterapeutti, Hämeenlinna, lasku ilman numeroa',
    subject: 'Lasku fysioterapiasta, lokakuu',
    body: `Hei Seppo,

olkapään liikkuvuus on jo lähes ennallaan, hienoa työtä! Jatka kuminauhaliikkeitä kahdesti päivässä.

Lokakuun neljä hoitokertaa à 68 €, yhteensä 272 €. Kelan korvaus on vähennetty hinnasta suorakorvausmenettelyn kautta.

Pyydän maksun 8.12.2026 mennessä tilille FI91 5687 1120 0990 04, viite 304117. Peruuttamattomasta ajasta veloitan 45 €, niin kuin varausvahvistuksessa lukee, ja minusta on jotenkin säälittävää, että joudun muistuttamaan aikuisia ihmisiä siitä.

Seuraava aika on torstaina 3.12. klo 10.30.

Riikka`,
    known: [
      ['missing', 'invoiceNumber'],
      ['jargon', 'suorakorvausmenettelyn'],
    ],
    unseen: [['tone', 'jotenkin säälittävää, että joudun muistuttamaan aikuisia ihmisiä']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Leila, 50, oikeustulkki, Tampere, lasku käräjäoikeuden keikasta',
    subject: 'Lasku 2026-57, tulkkaus käräjäoikeudessa 17.11.',
    body: `Hei Minna,

kiitos toimeksiannosta. Lasku 2026-57 koskee arabian tulkkausta Pirkanmaan käräjäoikeudessa 17.11.2026: 3 tuntia à 72 €, yhteensä 216 € (ei arvonlisäveroa, olen verovapaa pienyrittäjä).

Eräpäivä on 9.12.2026. Tili FI12 5730 0120 0664 40, viite 2026574.

Istunto venyi puolella tunnilla, mutta se mahtui sovittuun kolmeen tuntiin.

Terveisin
Leila Haddad`,
    attachments: [{ name: 'lasku-2026-57.pdf' }],
  },
  {
    name: 'Tuomo, 56, puutarhuri, Naantali, omenapuiden leikkaus',
    subject: 'Omenapuiden leikkaus, lasku 88',
    body: `Hei Kerttu,

nyt on kuusi omenapuuta leikattu ja oksat viety kompostille. Valkeakuulas oli pahin, sieltä lähti yksi kuivunut latva kokonaan. Ensi syksynä pitäisi tulla isompia omenoita.

Lasku 88 on 240 €, ja maksupäivä on perjantai 11.12.2026. Maksun voi laittaa tilille FI09 4710 0120 0112 29 viitteellä 88268.

Laita rungoille jänisverkot ennen lumia.

Tuomo`,
  },
  {
    name: 'Henna, 35, ohjelmoija, Oulu, kuukausittainen ylläpitolasku',
    subject: 'Lasku 1107: verkkokaupan ylläpito, marraskuu 2026',
    body: `Moi Janne,

tässä marraskuun ylläpidon lasku 1107.

Ylläpito sopimuksen mukaan: 350,00 €
Alv 25,5 %: 89,25 €
Yhteensä: 439,25 €

Eräpäivä on 14.12.2026. Tilinumero FI79 5740 0120 0110 06 ja viite 110725, samat tiedot ovat myös liitteenä olevassa laskussa.

Tässä kuussa päivitin maksulomakkeen ja korjasin varastosaldon virheen. Joulukuussa en tee julkaisuja 18. päivän jälkeen, jotta kauppa pysyy sesongin ajan vakaana.

Henna`,
    attachments: [{ name: 'lasku_1107.pdf' }],
  },
  {
    name: 'Anni, 33, floristi, Joensuu, hautajaiskukat',
    subject: 'Lasku 615, kukat siunaustilaisuuteen',
    body: `Hyvä Outi,

otan osaa suruunne. Arkkulaite valkoisista liljoista ja neljä käsivihkoa toimitettiin Rantakylän kappeliin lauantaina aamulla, kuten sovimme.

Lasku 615 on 385,00 €. Sen voi maksaa 16.12.2026 mennessä tilille FI08 5060 0120 0337 70, viite 61544.

Jos jokin laskussa jää mietityttämään, voitte soittaa minulle, puh. 040 555 0127.

Lämpimästi
Anni`,
  },
  {
    name: 'Veikko, 49, kirvesmies, Kajaani, saunaremontti ja sovittu lisätyö',
    subject: 'Saunaremontti, loppulasku 340',
    body: `Moi Paavo,

sauna on valmis ja lauteet öljytty. Ensimmäinen lämmitys vasta viikon päästä, niin öljy ehtii kuivua.

Loppulasku 340:
- työ tarjouksen mukaan 2 800 €
- lattian vesieristys 420 €, sovittu viestissäsi 12.10.
- ennakko, jonka maksoit 5.10. -1 000 €
Maksettavaa 2 220 €, hinnoissa on mukana alv.

Eräpäivä 10.12.2026, tili FI73 5340 0120 0776 62, viite 34050. Kuvat eristyksestä ovat liitteenä, ota talteen vakuutusyhtiötä varten.

Veikko`,
    attachments: [{ name: 'loppulasku-340.pdf' }, { name: 'vesieristys-kuvat.zip' }],
  },
  {
    name: 'Sirpa, 62, äidinkielen opettaja, Vaasa, yksityistunnit, kolme riviä',
    subject: 'Lasku 7, Eliaksen tukitunnit',
    body: `Hei Johanna, lasku 7 marraskuun kolmesta tukitunnista on 105 €.
Maksu 7.12.2026 mennessä tilille FI58 4970 0120 0445 55, viite 7113.
Elias kirjoitti eilen hienon novellin, pyydä saada lukea se! Terveisin Sirpa`,
  },
  {
    name: 'Paula, 53, tilitoimisto, Salo, lasku ja selitys yhdistykselle',
    subject: 'Kirjanpidon lasku 4401, kyläyhdistys',
    body: `Hei Raimo,

lasku 4401 syys–lokakuun kirjanpidosta on 130,00 € + alv 25,5 % 33,15 €, yhteensä 163,15 €. Maksu 11.12.2026 mennessä, tili FI93 4170 0120 0221 12, viite 440178.

Laavun katto on kirjanpidossa kuluna useammalle vuodelle, koska se kestää kauan. Siksi tämän vuoden tulos näyttää paremmalta kuin kassa.

Tuokaa joulukuun kuitit tammikuun kokoukseen, niin katsotaan ne yhdessä.

Paula`,
    attachments: [{ name: 'Lasku 4401.pdf' }],
  },
  {
    name: 'Margus, 44, virolainen remonttimies, Helsinki, suomi vieraana kielenä',
    subject: 'Lasku 31 kylpyhuone maalaus',
    body: `Tere Liisa,

kylpyhuoneen katto on maalattu kaksi kertaa ja lamppu on takaisin paikallaan. Lasku 31, hinta 280 € niin kuin sovittiin.

Maksa 9.12.2026 mennessä tilille FI44 1200 3000 0448 83, viite 31260.

Ikkuna voi nyt pitää auki kaksi päivää, haju lähtee pois.

Kiitos ja hyvää viikkoa
Margus`,
  },
  {
    name: 'Aino, 38, keraamikko, Fiskars, ensimmäinen muistutus lahjatavarakaupalle',
    subject: 'Muistutus laskusta 204',
    body: `Hei Petra,

toivottavasti kupit ovat päässeet hyllyyn ehjinä. En ole vielä nähnyt maksua laskusta 204 (24 kuppia, 432 €), ja eräpäivä oli 16.11.2026. Maksu on voinut jäädä joulukiireiden alle.

Voisitko laittaa sen 4.12.2026 mennessä? Tili FI69 4055 0120 0118 83, viite 20491. Lasku on varmuuden vuoksi mukana uudestaan.

Jos maksu on jo lähtenyt, tästä viestistä ei tarvitse välittää.

Terveisin
Aino`,
    attachments: [{ name: 'lasku-204.pdf' }],
  },
  {
    name: 'Markku, 60, huoltoyhtiö, Riihimäki, toinen muistutus, muodollinen',
    subject: 'Toinen muistutus: lasku 7015',
    body: `Hyvä vastaanottaja,

lasku 7015 porttien huollosta, 612,00 €, erääntyi 28.10.2026. Lähetimme ensimmäisen muistutuksen 11.11.2026. Maksua ei ole vielä näkynyt tilillämme.

Pyydämme maksamaan laskun 7.12.2026 mennessä. Tili FI79 5410 0120 0887 71, viite 701545.

Jos laskussa on jotakin epäselvää tai tarvitsette lisää aikaa, soittakaa minulle numeroon 050 555 0184. Löydämme varmasti sopivan ratkaisun.

Terveisin
Markku Virolainen
Riihihuolto Oy`,
  },
  {
    name: 'Emmi, 30, sisustussuunnittelija, Espoo, osamaksusta sovittu',
    subject: 'Lasku 92, ensimmäinen erä',
    body: `Hei Anna-Kaisa,

sovimme maanantaina, että maksat suunnittelun kahdessa erässä. Ensimmäinen erä on 450 €, lasku 92, ja sen eräpäivä on 4.12.2026. Toinen erä, 450 €, tulee omalla laskulla, jonka eräpäivä on 8.1.2027.

Tili FI49 1571 3000 0224 43, viite 92115.

Verhokankaan näytteet tulivat tänään, ja vihreä näyttää sinun olohuoneesi valossa luultavasti kauniimmalta kuin kuvassa. Tuon ne mukanani keskiviikkona.

Emmi`,
  },
  {
    name: 'Sami, 27, ikkunanpesijä, Jyväskylä, kustannusarvio taloyhtiölle',
    subject: 'Kustannusarvio: porraskäytävien ikkunat',
    body: `Hei Timo,

kävin eilen katsomassa kohteen. Porraskäytävissä on 36 ikkunaa, ja niiden pesu molemmin puolin maksaa 9 € ikkunalta eli yhteensä 324 € sisältäen alv:n. Nostinta ei tarvita.

Arvio on voimassa tammikuun 2027 loppuun. Työ vie yhden päivän, ja sopiva päivä olisi esimerkiksi tiistai 8.12.2026.

Jos haluatte mukaan myös saunaosaston ikkunat, laskeskelen niille erillisen hinnan ennen kuin aloitan.

Sami`,
  },
  {
    name: 'Outi, 51, keittiösuunnittelija, Hyvinkää, tarkistettu hinta, perustelee',
    subject: 'Päivitetty tarjous, keittiö Koivukatu 6',
    body: `Hei Mari ja Jussi,

toiveestanne vaihdoin tasot laminaatista kvartsiin, ja liesituuletin jäi pois. Uusi hinta on 8 640 € (aiemmin 8 190 €), ja se sisältää arvonlisäveron, kuljetuksen ja asennuksen.

Hinnan ero tulee tasoista: +820 € ja liesituuletin -370 €. Tarjous on voimassa 18.12.2026 asti, ja se on liitteenä.

Työ kestäisi kolme päivää tammikuun lopulla. Vastatkaa sitten, kun olette ehtineet katsoa kuvat rauhassa läpi.

Outi`,
    attachments: [{ name: 'tarjous-koivukatu-v3.pdf' }],
  },
  {
    name: 'Jaakko, 43, koulukuvaaja, Kokkola, lasku vanhempainyhdistykselle',
    subject: 'Lasku 118, luokkakuvat',
    body: `Hei Mervi,

luokkakuvat ovat nyt valmiina ja toimitettu koululle kahdessa laatikossa. 5B:n kuvassa yksi silmälasi heijastaa, korjasin sen käsin.

Lasku 118: 22 kuvapakettia à 14 € eli 308 €. Maksupäivä on 14.12.2026, tili FI64 5670 0120 0111 17 ja viite 11811.

Jos jokin lapsi jäi kuvauspäivästä pois, kuvaan hänet 20. tammikuuta ilman lisähintaa.

Jaakko`,
    attachments: [{ name: 'lasku-118.pdf' }],
  },
  {
    name: 'Antti-Heikki, 39, kalastusopas, Inari, lasku saksalaisen ryhmän järjestäjälle',
    subject: 'Lasku 26-09, opastus 7.–9. marraskuuta',
    body: `Hei Kirsti,

ryhmä sai neljä taimenta ja yhden kunnon tarinan siitä, joka lähti. Kukaan ei pudonnut veneestä.

Lasku 26-09: kolme päivää à 290 €, yhteensä 870 €, ei arvonlisäveroa. Maksu 10.12.2026 mennessä tilille FI04 5640 1120 0554 40, viite 26097.

Keväällä ensimmäiset vedet aukeavat toukokuun lopussa. Ilmoittelen sitten, milloin pääsee.

Antti-Heikki`,
  },
  {
    name: 'Sirkka, 64, mehiläistarhaaja, Somero, hunajaa yrityslahjoiksi',
    subject: 'Hunajapurkit lahjoiksi, lasku 33',
    body: `Hyvää päivää,

120 purkkia apilahunajaa on pakattu ja noudettavissa tiistaista 1.12. alkaen. Etiketissä lukee yrityksenne nimi niin kuin pyysitte.

Lasku 33: 120 purkkia à 6,50 € = 780,00 €, sisältää alv 13,5 %. Eräpäivä 9.12.2026, tili FI97 5052 0120 0226 66, viite 33103.

Hunaja voi kiteytyä kylmässä. Pienessä vesihauteessa se palaa juoksevaksi.

Sirkka Lehtimäki`,
  },
  {
    name: 'Ville, 36, juontaja, Lahti, pikkujoulut, rento',
    subject: 'Lasku 71, pikkujoulujuonto 20.11.',
    body: `Moikka Tiina!

Teidän pikkujoulut oli kyllä vuoden parhaat. Se tietovisan tasapeli ratkesi vasta toisella lisäkysymyksellä.

Tässä lasku 71, juonto ja visa 650 €, ja siihen tulee alv 165,75 €, yhteensä siis 815,75 €. Maksupäivä on perjantai 11.12.2026. Tili FI91 5290 0120 0661 11 ja viite 71262.

Jätin mikrofonin narikkaan, se oli teidän talon oma.

Ville`,
    attachments: [{ name: 'lasku71.pdf' }],
  },
  {
    name: 'Insinööritoimisto, Varkaus, kolmas muistutus, viivästyskorko asiallisesti',
    subject: 'Muistutus 3: lasku 3308, eräpäivä 30.9.2026',
    body: `Hei,

lasku 3308 lujuuslaskelmista, 2 510,00 €, on maksamatta. Viivästyskorkoa on kertynyt 30.9.2026 jälkeen 31,20 €, joten maksettavaa on yhteensä 2 541,20 €.

Pyydämme maksua 9.12.2026 mennessä tilille FI47 5260 0120 0113 37, viite 330806.

Olemme valmiita sopimaan maksusta useammassa erässä, jos se helpottaa tilannetta. Ottakaa yhteyttä, niin sovitaan päivät.

Terveisin
Jarmo Kosonen
Puh. 044 555 0160`,
    attachments: [{ name: 'lasku_3308.pdf' }],
  },
  {
    name: 'Tiia, 34, UX-suunnittelija, Helsinki, korjattu lasku oman virheen takia',
    subject: 'Korjattu lasku 2026-66 (korvaa laskun 2026-65)',
    body: `Moi Otto,

edellisessä laskussa oli minun virheeni: tunnit olivat 18, mutta sovimme 16 tunnista. Tämä lasku 2026-66 korvaa sen kokonaan. Jos ehdit jo maksaa edellisen, palautan erotuksen.

16 h x 90 € = 1 440 €, alv 25,5 % 367,20 €, yhteensä 1 807,20 €. Maksu 9.12.2026 tilille FI59 1745 3000 0119 91, viite 2026668.

Käyttäjähaastattelujen yhteenveto tulee maanantaina.

Tiia`,
    attachments: [{ name: 'lasku-2026-66.pdf' }],
  },
  {
    name: 'Kerttu, 70, kielentarkistaja, Turku, gradun oikoluku, ystävällinen',
    subject: 'Lasku 12 gradun oikoluvusta',
    body: `Hyvä Sanni,

tekstisi on lämmin ja harkittu. Korjasin lähinnä pilkkuja ja muutaman sanajärjestyksen, ja merkitsin kaksi kohtaa, joissa lähde puuttui.

Lasku 12, 64 sivua à 2,50 €, eli 160,00 €. Maksaisitko sen 7.12.2026 mennessä? Tili FI08 5710 0120 0991 14, viite 12645.

Onnea tarkastukseen, ja kerro miten meni!

Kerttu`,
  },
  {
    name: 'Oona, 23, kevytyrittäjä, Porvoo, kesäteatterin puvut laskutuspalvelun kautta',
    subject: 'Lasku 555-2: pukujen ompelu',
    body: `Hei!

Puvut on nyt kaikki palautettu ja pesty, paitsi velhon viitta, jossa on vielä vähän maalia. Lasku 555-2 tulee laskutuspalvelun kautta, mutta tässä vielä tiedot: 540 € + alv 137,70 €, yhteensä 677,70 €.

Eräpäivä on 11.12.2026. Tili FI94 1011 3000 0778 82, viite 55521.

Soita, jos lasku ei löydy sähköpostista, lähetän sen uudelleen.

Oona`,
  },
  {
    name: 'Saara, 41, huilisti, Kuopio, keikka seurakunnalle',
    subject: 'Lasku 26, musiikki iltakirkossa',
    body: `Hei Juhani,

kiitos iltakirkosta 22. marraskuuta. Urkurin kanssa löytyi lopulta yhteinen tempo, ja kirkon akustiikka on huilulle lempeä.

Lasku 26, esiintyminen 200 €. Maksupäivä 8.12.2026, tili FI16 5600 0120 0442 20, viite 26110.

Joulukonserttiin tulen mielelläni, kerro vain harjoitusten aika.

Saara`,
  },
  {
    name: 'Pentti, 67, tietokirjailija, Kajaani, luentopalkkio kirjastolle',
    subject: 'Lasku 4, luento tervasta',
    body: `Hyvä kirjastonjohtaja,

kiitos kutsusta ja täydestä salista. Kysymyksiä riitti, ja yksi kuulija oli itse polttanut tervaa 1960-luvulla.

Luentopalkkio on 250 € ja matkakulut sopimuksen mukaan 62 €, yhteensä 312 €, lasku numero 4. Eräpäivä on 11. joulukuuta 2026.

Tili FI98 5760 1120 0553 37, viite 41263. Verokortin lähetin jo lokakuussa.

Pentti Moilanen`,
  },
  {
    name: 'Eläinlääkäri Hilla, 45, Ylöjärvi, lasku koiran viimeisestä käynnistä, hienotunteinen',
    subject: 'Lasku 2870, Musti',
    body: `Hyvä Tarja,

olen pahoillani Mustin poismenosta. Se sai nukahtaa rauhassa omassa pedissään, ja olitte sen vieressä koko ajan.

Lasku 2870 kotikäynnistä on 195,00 €. Teillä on aikaa maksaa se 23.12.2026 asti, tili FI60 5730 0120 0336 63, viite 287014.

Uurnan voi noutaa vastaanotolta, kun se teille sopii. Soittakaa ensin, niin otan sen esiin valmiiksi.

Hilla`,
  },
  {
    name: 'Toni, 32, autonasentaja, Pieksämäki, lyhyt ja reilu',
    subject: 'Jarrut, lasku 501',
    body: `Moi Eki, etujarrut vaihdettu ja ajettu sisään. Palat 64 €, levyt 118 €, työ 150 €, yhteensä 332 € sis. alv, lasku 501.
Takapalat kestää vielä ensi katsastukseen.
Maksu viimeistään to 10.12.2026, tili FI51 5251 0120 0112 21, viite 50115. Tai voit maksaa kortilla kun haet auton.
Toni`,
  },
  {
    name: 'Janika, 28, tanssinopettaja, Hamina, kevätkauden maksu vanhemmille',
    subject: 'Lasten tanssi, kevätkausi, lasku 1033',
    body: `Hei Siljan ja Aadan perhe,

kevätkausi alkaa 12. tammikuuta, ja molemmat pääsivät samaan ryhmään niin kuin toivoitte.

Lasku 1033: kaksi paikkaa à 98 €, sisaralennus -20 €, yhteensä 176 €. Maksu 18.12.2026 mennessä tilille FI10 5750 0120 0223 31, viite 103376.

Jos kauden aloitus ei sovikaan, ilmoittakaa 8.1. mennessä, niin palautan maksun.

Janika`,
  },
  {
    name: 'Antero, 59, äänikirjan lukija, Helsinki, lasku kustantamolle',
    subject: 'Lasku 2026-15, äänikirja "Jäämeren laulu"',
    body: `Hei Kirsi,

luenta on nyt valmis, nauhaa tuli 9 tuntia 40 minuuttia. Yhdessä luvussa kuulostan flunssaiselta, mutta ehkä se sopii merimiehelle.

Lasku 2026-15 on 2 900 € ja sen erittely on liitteenä. Maksupäivä on 9.12.2026, tili FI26 8000 1120 0338 82 ja viite 2026150.

Korjausluvut luen tammikuussa, kun olette kuunnelleet kaiken.

Antero`,
    attachments: [{ name: 'lasku-2026-15.pdf' }],
  },
  {
    name: 'Niilo, 71, savolainen nikkari, Rautalampi, selvä lasku murteella',
    subject: 'Lasku 8, keinutuolin korjaus',
    body: `No terve Helmi!

Keinutuol on liimattu ja jalakset höylätty, elekee laittoo sitä heti takan etteen kuivumaan. Kyllä se nyt kiikkuu.

Lasku 8 on 75 euroo, ja maksupäivä on maanantai 7.12.2026. Tili FI80 5358 1120 0442 22, viite 8264.

Tuolin voip noutoo vaikka lauantaina, kahavit keitetään.

Niilo`,
  },
  {
    name: 'Esa, 46, auraaja, Ilomantsi, talven tarjous mökkiläiselle',
    subject: 'Talven auraus, hinta',
    body: `Hei Ilkka,

mökkitien auraus (1,4 km) maksaa 55 € kerralta, ja lähden liikkeelle, kun lunta on 10 cm. Hinta sisältää alv:n, ja lasku tulee kerran kuussa.

Jos haluat, että ajan myös rantapihan, se on 15 € lisää kerralta. Kerro vaan kumpi, niin merkkaan.

Tarjous on voimassa 4.12.2026 asti. Aurauskepit pitäisi olla paikoillaan ennen ensimmäistä lunta.

Esa`,
  },
  {
    name: 'Birgit, 55, verhoilija, Kirkkonummi, kustannusarvio nojatuolista',
    subject: 'Kustannusarvio: kaksi nojatuolia',
    body: `Hei Leif,

kiitos kuvista. Tuolit ovat 50-lukua, ja pohja on vielä tukeva.

Arvio: verhoilutyö 2 x 420 € = 840 €, kangas 8 m à 38 € = 304 €, yhteensä 1 144 € (sis. alv). Hinta voi muuttua vain, jos valitset toisen kankaan, ja kerron uuden hinnan ennen kuin tilaan sitä.

Valmista tulisi noin kuudessa viikossa tuolien tuomisesta. Kangasmallit ovat liitteenä.

Birgit`,
    attachments: [{ name: 'kangasmallit.pdf' }],
  },
  {
    name: 'Elsa, 76, villasukkien neuloja, Kauhava, lasku matkamuistopuodille',
    subject: 'Lasku 15, villasukat',
    body: `Hyvä Seija,

lähetin eilen postissa 18 paria villasukkia, kuusi harmaata ja loput raidallisia. Vanha neulojan käsi on hidas, mutta sukat ovat lujia.

Lasku 15: 18 paria à 16 € = 288 €. Maksa se 15.12.2026 mennessä tilille FI54 4727 0120 0334 48, viite 15189.

Seuraavat valmistuvat helmikuussa.

Terveisin
Elsa-mummo`,
  },
  {
    name: 'Hanna, 37, ensiapukouluttaja, Nokia, kurssilasku tehtaalle',
    subject: 'Lasku 260-4: ensiapukurssi 19.11.',
    body: `Hei Kimmo,

kurssi meni hyvin, ja kaikki 11 osallistujaa läpäisivät kokeen. Kortit ja kurssipalaute ovat liitteenä.

Lasku 260-4: 11 osallistujaa à 85,00 € = 935,00 €, alv 25,5 % 238,43 €, yhteensä 1 173,43 €. Eräpäivä on 10.12.2026 ja tili FI68 5732 0120 0225 57, viite 260413.

Jos joku saa kurssin jälkeen kysymyksiä, vastaan niihin mielelläni. Hätätilanteessa soittakaa 112 välittömästi ja vasta sitten esimiehelle.

Hanna`,
    attachments: [{ name: 'lasku-260-4.pdf' }, { name: 'kortit.pdf' }, { name: 'palaute.pdf' }],
  },
]
