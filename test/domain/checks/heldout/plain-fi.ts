/** Finnish mails by a fourth, who knew only what the checks are for. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'putkimies Kettunen, 58, väsynyt ja vihainen ilta',
    subject: 'lasku 1187 TAAS',
    body: `Moro Pekka,

se vesivaraajan lasku 1187, 640 euroa, on vieläkin maksamatta ja minä vietän taas yhden illan koneella kun muut on saunassa. Lokakuussa puhelin kyllä soi aamukuudelta kun tuli pelkkää kylmää, mutta nyt ei sitten kuulu pihaustakaan. Kumma juttu.

Minun puolesta tämä loppuu nyt lyhyeen. Rahat tilille heti, muuten saat soittaa jollekin toiselle kun putki ens kerran jäätyy.

tili FI21 1234 5600 0007 85
viite 11877

Jari Kettunen
LVI-Kettunen`,
    known: [
      ['tone', 'on vieläkin maksamatta'],
      ['dueDate', 'Rahat tilille heti'],
    ],
    unseen: [
      ['tone', '1187 TAAS'],
      ['tone', 'vietän taas yhden illan koneella kun muut on saunassa'],
      ['tone', 'nyt ei sitten kuulu pihaustakaan'],
      ['tone', 'Kumma juttu'],
      ['tone', 'Minun puolesta tämä loppuu nyt lyhyeen'],
      ['tone', 'muuten saat soittaa jollekin toiselle'],
    ],
  },
  {
    name: 'kiinteistöpalvelun toimistosihteeri, vanha pohja',
    subject: 'Lasku 2026-3391 / ulkoalueet syyskuu',
    body: `Hyvä vastaanottaja,

viitaten 3.11.2026 päivättyyn laskuumme 2026-3391 (1 284,50 €) saatamme tietoonne, ettei kyseistä saatavaa koskevaa suoritusta ole kirjautunut reskontraamme. Lasku kohdistuu syyskuussa toteutettuihin ulkoalueiden kunnossapitotoimenpiteisiin, joiden laajuus on todennettavissa liitteenä olevasta erittelystä.

Kehotamme teitä huolehtimaan maksusta viivytyksettä alla yksilöidylle tilille. Mikäli maksu on jo suoritettu, pyydämme jättämään tämän viestin huomiotta.

Tilinumero FI49 5000 9420 0287 30
Viitenumero 33919

Kiitos yhteistyöstä!

Ritva Salmela
Kiinteistöpalvelu Salmela Oy`,
    attachments: [{ name: 'lasku_2026-3391.pdf' }, { name: 'erittely.pdf' }],
    known: [
      ['jargon', 'viitaten 3.11.2026 päivättyyn laskuumme'],
      ['jargon', 'saatamme tietoonne'],
      ['jargon', 'kyseistä saatavaa koskevaa suoritusta'],
      ['jargon', 'kirjautunut reskontraamme'],
      ['jargon', 'Mikäli maksu on jo suoritettu'],
      ['jargon', 'jättämään tämän viestin huomiotta'],
      ['tone', 'Kehotamme teitä huolehtimaan'],
      ['dueDate', 'huolehtimaan maksusta viivytyksettä'],
    ],
    unseen: [
      ['jargon', 'Lasku kohdistuu syyskuussa toteutettuihin'],
      ['jargon', 'ulkoalueiden kunnossapitotoimenpiteisiin'],
      ['jargon', 'joiden laajuus on todennettavissa'],
      ['jargon', 'alla yksilöidylle tilille'],
    ],
  },
  {
    name: 'graafikko Emmi, 24, pyytelee anteeksi',
    subject: 'Anteeksi että häiritsen, lasku 0017',
    body: `Moikka Satu!

Tuntuu ihan kamalalta kirjoittaa tästä ja olen siirtänyt tätä jo monta päivää. Siis se logon lasku 0017, 350 euroa, ei oo vielä tullut tilille. En halua olla mikään rasite, tiedän että teillä on nyt kädet täynnä avajaisten kanssa! Olen varmaan itse mokannut jotain, ehkä lähetin sen ihan väärään osoitteeseen.

Voit maksaa sitten kun sulla on sellainen rauhallinen hetki. Tilinumero on FI56 4055 0012 3456 72 ja viite 179. Ja jos summa tuntuu nyt liian isolta, niin sano vaan, otan vaikka puolet. Sori vielä tuhannesti!

Emmi
Emmi Lahtela Design`,
    attachments: [{ name: 'Lasku_0017.pdf' }],
    known: [['tone', 'Anteeksi että häiritsen']],
    unseen: [
      ['tone', 'Tuntuu ihan kamalalta kirjoittaa tästä'],
      ['tone', 'En halua olla mikään rasite'],
      ['tone', 'Olen varmaan itse mokannut jotain'],
      ['tone', 'niin sano vaan, otan vaikka puolet'],
      ['tone', 'Sori vielä tuhannesti'],
      ['dueDate', 'sitten kun sulla on sellainen rauhallinen hetki'],
    ],
  },
  {
    name: 'Kaj, sähkömies Kristiinankaupungista, suomi toinen kieli',
    subject: 'lasku sähkötyöstä mökillä',
    body: `Terve Mikko!

Tässä tulee nyt lasku 458 siitä sähkötyöstä teidän mökillä, se teki yhteensä 912 euroa. Se on 60 euroa enemmän kuin me puhuttiin, koska vanha kaapeli laiturille piti vaihtaa kokonaan. Mä laitoin kuvan mukaan.

Mä haluan rahat sisälle ennen kuin mä lähden hirvelle, koska tukkuri hengittää mun niskaan. Viime vuonna mä sain odottaa sun kanssa melkein jouluun asti ja semmoista leikkiä mä en jaksa toista kertaa.

Tili FI72 4970 1010 0012 34, viite 4585.

Kiitos ja terveisin
Kaj Nygård
Nygårds El`,
    attachments: [{ name: 'faktura 458.pdf' }, { name: 'kaapeli.jpg' }],
    known: [],
    unseen: [
      ['tone', 'Mä haluan rahat sisälle'],
      ['dueDate', 'ennen kuin mä lähden hirvelle'],
      ['tone', 'tukkuri hengittää mun niskaan'],
      ['tone', 'mä sain odottaa sun kanssa melkein jouluun asti'],
      ['tone', 'semmoista leikkiä mä en jaksa toista kertaa'],
    ],
  },
  {
    name: 'kääntäjä Karin, asiallinen, ehdot koodina',
    subject: 'Lasku KT-2026-88, käyttöohjeen käännös',
    body: `Hei Janne,

kiitos mukavasta työstä, sahateollisuuden sanasto oli minulle uutta ja opin paljon. Liitteenä on lasku KT-2026-88 (käyttöohjeen käännös suomesta ruotsiin, 14 sivua), yhteensä 1 120 euroa. Maksuehto on 21 pv netto, huomautusaika 7 pv. Maksun viivästyessä peritään korkolain mukainen viivästyskorko sekä muistutuskulut.

Tilinumero on FI13 8000 1500 0771 29 ja viite 202688.

Sanalistan lähetän sinulle maanantaina, kun olen saanut koneeni huollosta. Mukavaa loppuviikkoa Varkauteen!

Karin Törnroos
Käännöstoimisto Törnroos`,
    attachments: [{ name: 'KT-2026-88.pdf' }],
    known: [
      ['dueDate', '21 pv netto'],
      ['jargon', 'huomautusaika 7 pv'],
      ['jargon', 'korkolain mukainen viivästyskorko'],
      ['tone', 'Maksun viivästyessä peritään'],
    ],
    unseen: [],
  },
  {
    name: 'personal trainer Niko, jutteleva syyllistäjä',
    subject: 'Treenipaketin lasku 93',
    body: `Moikka Tiina! 💪

Viime viikon kyykyt meni sulta niin hienosti että hymyilin vielä kotimatkallakin. Sit yks pikkujuttu: lasku 93, viiden kerran paketti, 295 e. Mulla on semmonen kutina, että se on jäänyt sulla samaan laatikkoon kuin ne aamulenkit, eli hyvien aikomusten joukkoon 😅 Kuri on kuri myös rahapuolella!

Mä maksan salin vuokran ihan omasta pussista, niin olis kiva jos muistaisit muakin välillä. Heitä MobilePaylla 040 123 4567 kunhan ehdit, kuitenkin ennen kinkkua.

Nähdään tiistaina, ota juomapullo!

Niko Rantanen, NR Valmennus`,
    known: [['dueDate', 'kunhan ehdit']],
    unseen: [
      ['tone', 'jäänyt sulla samaan laatikkoon kuin ne aamulenkit'],
      ['tone', 'Kuri on kuri myös rahapuolella'],
      ['tone', 'Mä maksan salin vuokran ihan omasta pussista'],
      ['tone', 'olis kiva jos muistaisit muakin välillä'],
      ['dueDate', 'kuitenkin ennen kinkkua'],
    ],
  },
  {
    name: 'kirvesmies Ojala, ivallinen',
    subject: 'Terassin kaide, lasku 2214',
    body: `Hyvää päivää,

lasku 2214, terassin kaide, 2 350 euroa. Kolmas kerta toden sanoo. Ymmärrän, että kahdella maisterilla voi pankkisovelluksen käyttö olla hankalaa, joten selitän hitaasti: avataan sovellus, kirjoitetaan numerot, painetaan nappia. Kaiteeseen te kyllä osaatte nojata, sen olen tieltä nähnyt.

Annan aikaa maanantaihin 30.11.2026 asti. Sen jälkeen peräkärry on pihassanne ja kaide lähtee samaa tietä kuin tulikin.

Tilinumero FI38 1745 3000 0123 48, viite 22145.

Veli-Matti Ojala
Rakennuspalvelu Ojala`,
    known: [],
    unseen: [
      ['tone', 'Kolmas kerta toden sanoo'],
      ['tone', 'kahdella maisterilla voi pankkisovelluksen käyttö olla hankalaa'],
      ['tone', 'joten selitän hitaasti'],
      ['tone', 'Kaiteeseen te kyllä osaatte nojata'],
      ['tone', 'Annan aikaa maanantaihin 30.11.2026 asti'],
      ['tone', 'kaide lähtee samaa tietä kuin tulikin'],
    ],
  },
  {
    name: 'copywriter Outi, kohtelias pinta, piikki alla',
    subject: 'Lasku 1045',
    body: `Hei Marko,

kirjoitan nyt jo neljännen kerran laskusta 1045 (verkkosivujen tekstit, 780 €). Näin LinkedInistä, että teillä on mennyt loistavasti ja että uuteen toimistoon on hankittu oikein designsohvatkin. Olen iloinen puolestanne. Täällä minun keittiönpöytäni ääressä tunnelma on vähän toinen.

En usko, että kukaan teillä tekee tätä pahuuttaan, mutta kyllä tästä näkee, mille portaalle yksinyrittäjä teillä sijoitetaan. Toivoisin, että asia hoituisi vielä tämän viikon puolella.

Tili FI77 3131 3001 2345 61, viite 10458.

Terveisin
Outi Mäkelä, Sanapaja Mäkelä`,
    attachments: [{ name: 'lasku1045.pdf' }],
    known: [
      ['tone', 'jo neljännen kerran'],
      ['dueDate', 'tämän viikon puolella'],
    ],
    unseen: [
      ['tone', 'on hankittu oikein designsohvatkin'],
      ['tone', 'minun keittiönpöytäni ääressä tunnelma on vähän toinen'],
      ['tone', 'En usko, että kukaan teillä tekee tätä pahuuttaan'],
      ['tone', 'mille portaalle yksinyrittäjä teillä sijoitetaan'],
    ],
  },
  {
    name: 'tilitoimisto, viimeinen kirje valmiista pohjasta',
    subject: 'VIIMEINEN MAKSUMUISTUTUS, lasku 6602',
    body: `Arvoisa asiakas,

useista muistutuksista huolimatta emme ole saaneet suoritustanne laskusta 6602 (410,00 €), joka koskee elokuun kirjanpitoa.

Ellei koko summa ole tilillämme 7 päivän kuluessa, siirrämme saatavan perintätoimiston hoidettavaksi. Perinnästä aiheutuvat kulut jäävät velallisen vastattaviksi. Huomautamme myös, että maksuhäiriömerkintä kulkee yrityksen mukana pitkään ja esimerkiksi puhelinliittymän saaminen voi käydä teille mahdottomaksi.

Tilinumero FI85 5410 0120 0345 67
Viite 66025

Tilitoimisto Numerus Ky
Pirjo Hänninen`,
    known: [
      ['tone', 'VIIMEINEN MAKSUMUISTUTUS'],
      ['tone', 'useista muistutuksista huolimatta'],
      ['jargon', 'saaneet suoritustanne'],
      ['dueDate', '7 päivän kuluessa'],
      ['tone', 'perintätoimiston hoidettavaksi'],
      ['jargon', 'siirrämme saatavan'],
      ['tone', 'Perinnästä aiheutuvat kulut'],
      ['jargon', 'velallisen vastattaviksi'],
    ],
    unseen: [
      ['tone', 'maksuhäiriömerkintä kulkee yrityksen mukana pitkään'],
      ['tone', 'puhelinliittymän saaminen voi käydä teille mahdottomaksi'],
    ],
  },
  {
    name: 'koodari Otto, ensimmäinen lasku, maksu sidottu julkaisuun',
    subject: 'Rajapinta valmis + lasku 2026-31',
    body: `Moi Heidi,

varastorajapinta on nyt valmis ja koodi on teidän repossa. Kiitos kun jaksoitte vastailla mun kysymyksiin, varsinkin Teemu, joka oli koko ajan linjoilla.

Liitteenä lasku 2026-31, 4 480 euroa. Tunnit on allokoitu epicien mukaan niin kuin Teemu toivoi, eli burn-rate näkyy sieltä suoraan. Maksun voi pistää menemään kun tää on oikeesti tuotannossa, tai jos julkaisu siirtyy, niin siitä kun testaajat näyttää vihreetä.

Tili FI64 7997 7990 1234 50, viite 202631.

Kivaa viikonloppua kun se sieltä tulee!
Otto Saarinen / Saarinen Software`,
    attachments: [{ name: 'saarinen-2026-31.pdf' }],
    known: [],
    unseen: [
      ['jargon', 'Tunnit on allokoitu epicien mukaan'],
      ['jargon', 'burn-rate näkyy sieltä suoraan'],
      ['dueDate', 'kun tää on oikeesti tuotannossa'],
      ['dueDate', 'siitä kun testaajat näyttää vihreetä'],
    ],
  },
  {
    name: 'hääkuvaaja Sanna, kuvat panttina',
    subject: 'Hääkuvat ja loppulasku 318',
    body: `Hei Laura ja Ville!

Kuvat ovat valmiit, ja täytyy sanoa, että laiturilla otetut ovat koko kesän kauneimmat. Loppulasku 318 on 1 150 euroa, ja maksupäivä on keskiviikko 9.12.2026.

Olen oppinut kantapään kautta, ettei kaikkiin pareihin voi luottaa, joten kuvat pysyvät minun kovalevylläni siihen saakka, kun summa on kokonaan perillä. Jos teistä ei kuulu, siivoan kansion pois uusien tieltä. Mummot varmasti kyselevät jo albumin perään, ettekä te halua selittää heille, miksi sitä ei ole.

Tili FI29 5780 3820 1234 59, viite 3187

Sanna Koponen, Valokuvaamo Laine & Valo`,
    attachments: [{ name: 'Loppulasku318.pdf' }],
    known: [],
    unseen: [
      ['tone', 'ettei kaikkiin pareihin voi luottaa'],
      ['tone', 'kuvat pysyvät minun kovalevylläni siihen saakka'],
      ['tone', 'Jos teistä ei kuulu, siivoan kansion pois'],
      ['tone', 'ettekä te halua selittää heille'],
    ],
  },
  {
    name: 'Kaire, siivousyrittäjä Virosta',
    subject: 'Lasku 77 marraskuu',
    body: `Tere päivää herra Virtanen,

minä lähetän teille lasku 77, marraskuun siivous toimistossa 6 kertaa, yhteensä 468 euroa. Ikkunat oli tällä kertaa mukana, niin kuin puhuimme puhelimessa.

Maksu on heti kun lasku tulee, niin on meillä sääntö kaikille. Edellisen laskun te maksoitte yhdeksän päivää myöhemmin, minä laskin ne päivät. Minun naiset pitää saada palkka, he ei siivoa teidän kahvikuppeja ilmaiseksi.

Tilinumero FI45 2222 1800 0123 46, viite 778.

Kiitos ja hyvää viikkoa
Kaire Tamm
Puhdas Nurk Oy`,
    known: [['dueDate', 'heti kun lasku tulee']],
    unseen: [
      ['tone', 'niin on meillä sääntö kaikille'],
      ['tone', 'minä laskin ne päivät'],
      ['tone', 'he ei siivoa teidän kahvikuppeja ilmaiseksi'],
    ],
  },
  {
    name: 'arboristi Tapio, laskutusohjelman pohja ja mahdoton päivä',
    subject: 'Puunkaato Rantatie 8, lasku 560',
    body: `Hei Marja-Leena!

Kiitos kahvista ja pullasta, kyllä siinä kelpasi katsella kun vanha kuusi oli turvallisesti maassa. Liitteenä lasku 560, kaato ja kannon jyrsintä, 890 euroa. Oksat haen pois maanantaina 30.11.

Eräpäivä on 31.11.2026. Tili FI02 4108 0010 2345 67 ja viitenumero 5604.

Tuotteen omistusoikeus siirtyy ostajalle vasta, kun kauppahinta on kokonaisuudessaan suoritettu. Reklamaatiot on tehtävä kirjallisesti 8 päivän kuluessa laskun päiväyksestä.

Terveisin
Tapio Hietala
Puutaito Hietala`,
    attachments: [{ name: 'Lasku 560.pdf' }],
    known: [
      ['jargon', 'Tuotteen omistusoikeus siirtyy ostajalle'],
      ['jargon', 'kauppahinta on kokonaisuudessaan suoritettu'],
      ['jargon', 'Reklamaatiot on tehtävä kirjallisesti'],
    ],
    unseen: [['dueDate', 'Eräpäivä on 31.11.2026']],
  },
  {
    name: 'Juha, tanssibändin rumpali, viikonpäivä ei täsmää',
    subject: 'Keikkalasku 41 / pikkujoulut',
    body: `Terve Kirsi ja koko porukka,

olipa hauskat pikkujoulut! Harvoin näkee talousosaston johtavan letkajenkkaa. Lasku 41 keikasta on liitteenä, 1 600 euroa sisältäen matkat Lahdesta.

Rahat pitäis olla meillä perjantaina 12.12.2026, tili FI90 5103 4620 0123 45 ja viite 411. Viulisti kyselee joka treeneissä osuutensa perään, niin ei viitsittäis enää selitellä sille mitään. Ja tiedättehän te, että me osataan soittaa Säkkijärven polkkaa pihallakin vaikka koko yö, jos tarve vaatii ;)

Kiitos vielä illasta!
Juha Wallin, Hopeinen Kuu -orkesteri`,
    attachments: [{ name: 'keikka41.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'perjantaina 12.12.2026'],
      ['tone', 'Viulisti kyselee joka treeneissä osuutensa perään'],
      ['tone', 'ei viitsittäis enää selitellä sille mitään'],
      ['tone', 'osataan soittaa Säkkijärven polkkaa pihallakin vaikka koko yö'],
    ],
  },
  {
    name: 'kuljetusliikkeen pomo Arto, lyhytsanainen',
    subject: 'Ajot vko 45-46, lasku 30871',
    body: `Terve,

ohessa lasku 30871, soran ajot Nokian työmaalle viikoilla 45 ja 46. Yhteensä 5 212,40 e. Kuormakirjat on samassa nipussa, jos haluatte tarkistaa tonnit.

Maksu 15. päivä tai lähin arkipäivä sen jälkeen, kuten aina ennenkin. Edellisestä laskusta puuttuu muuten vielä 300 e, en tiedä luuletteko että semmosia ei täällä huomata. Kyllä huomataan.

Tili FI11 1309 3000 0456 78, viite 308717.

Kiitos ajoista
Arto Peltola
Kuljetus Peltola Oy`,
    attachments: [{ name: '30871.pdf' }, { name: 'kuormakirjat.pdf' }],
    known: [],
    unseen: [
      ['dueDate', '15. päivä tai lähin arkipäivä'],
      ['tone', 'en tiedä luuletteko että semmosia ei täällä huomata'],
      ['tone', 'Kyllä huomataan'],
    ],
  },
  {
    name: 'työnohjaaja Marjatta, opettavainen',
    subject: 'Muistutus laskusta 2026-12',
    body: `Hyvä Anneli,

työnohjauksen lasku 2026-12 (3 x 90 min, 540 euroa) oli määrä maksaa 10.11., mutta maksua ei näy. Pysähdyin miettimään, mitä se kertoo.

Olemme puhuneet ryhmässänne paljon luottamuksesta. Luottamus alkaa siitä, että pidetään pienetkin lupaukset, myös ne joista ei saa kiitosta. Johtajana sinun esimerkkisi näkyy koko talossa. Ehkä tämä voisi olla sinulle tilaisuus tutkia omaa suhdettasi rahaan?

Maksathan laskun viimeistään perjantaina 4.12.2026 tilille FI33 8146 9710 0123 45, viite 202612.

Lämpimästi
Marjatta Aho
Työnohjaus Aho`,
    known: [],
    unseen: [
      ['tone', 'Pysähdyin miettimään, mitä se kertoo'],
      ['tone', 'Luottamus alkaa siitä, että pidetään pienetkin lupaukset'],
      ['tone', 'Johtajana sinun esimerkkisi näkyy koko talossa'],
      ['tone', 'tilaisuus tutkia omaa suhdettasi rahaan'],
    ],
  },
  {
    name: 'nuohooja Urpo, 66, kirjoittaa kuin lomakkeelle',
    subject: 'Lasku 811 nuohouksesta',
    body: `Arvoisa talonomistaja,

allekirjoittanut on suorittanut kiinteistössänne tulisijojen nuohouksen 17.11.2026. Kiitän lämpimästä vastaanotosta ja kahvista. Tehdystä työstä veloitetaan hinnaston mukaisesti 96,00 euroa (lasku 811). Samassa yhteydessä havaittiin leivinuunin luukussa puutteellisuutta, joka edellyttää korjaavia toimia.

Maksu on suoritettava viimeistään 9.12.2026 alla mainitulle tilille viitetietoja käyttäen. Mahdolliset huomautukset tulee esittää kirjallisesti allekirjoittaneelle.

FI18 5290 0220 0123 45
viite 8110

Seuraavan kerran tulen teille marraskuussa 2027.

Kiittäen
Urpo Lindroos
nuohoojamestari`,
    attachments: [{ name: 'lasku_811.pdf' }],
    known: [
      ['jargon', 'allekirjoittanut on suorittanut'],
      ['jargon', 'Tehdystä työstä veloitetaan'],
      ['jargon', 'Maksu on suoritettava'],
      ['jargon', 'alla mainitulle tilille'],
      ['jargon', 'tulee esittää kirjallisesti allekirjoittaneelle'],
    ],
    unseen: [
      ['jargon', 'Samassa yhteydessä havaittiin'],
      ['jargon', 'puutteellisuutta, joka edellyttää korjaavia toimia'],
      ['jargon', 'viitetietoja käyttäen'],
    ],
  },
  {
    name: 'kustannustoimittaja Leena, kiltti ja epämääräinen',
    subject: 'Käsikirjoitus ja lasku 29',
    body: `Hei Tuomas,

lähetin äsken käsikirjoituksen takaisin merkintöineen. Kolmas luku on nyt aivan eri maata, hienoa työtä! Lasku toimittamisesta on liitteenä: numero 29, 1 340 euroa.

Minulle sopii hyvin, että maksat sen joskus joulun alla tai jos apurahasi viipyy, vaikka sitten tuonnempana. Kunhan se ei jää ihan kevään puolelle. Tilinumeroni on FI60 4726 4020 0123 45, viitteeksi 299.

Lunta on tullut tänne Kuhmoon jo puoli metriä, ja koira on onnensa kukkuloilla.

Parhain terveisin
Leena Karvonen
toimittaja, Tekstikarvonen`,
    attachments: [{ name: 'Lasku29.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'joskus joulun alla'],
      ['dueDate', 'jos apurahasi viipyy, vaikka sitten tuonnempana'],
      ['dueDate', 'Kunhan se ei jää ihan kevään puolelle'],
    ],
  },
  {
    name: 'kengittäjä Minna, puhekieltä, anoo rahaa',
    subject: 'kengitys lokakuu lasku 204',
    body: `Moi Henna,

ootko sää nähny mun laskun 204 siitä lokakuun kengityksestä, 4 hevosta ja yks irtokenkä, 385 e? Mää en tykkää kysellä mut nyt on kyllä pakko. Auto on pajalla, heinät loppuu ja tili on ihan nollilla. Jos sää et maksa niin mää en tiä millä ruokin omani. Sää oot mun ainoa toivo tässä kuussa.

Laita ees joku satanen nopee, loput sit kun irtoo. Tili FI47 5648 4520 0123 45 viite 2044.

Putten takakavion vuoto näytti muuten jo paremmalta, kiitos kun oot hoitanu sitä!

Minna Ylitalo
Kengitys Ylitalo`,
    known: [],
    unseen: [
      ['tone', 'Mää en tykkää kysellä mut nyt on kyllä pakko'],
      ['tone', 'heinät loppuu ja tili on ihan nollilla'],
      ['tone', 'Jos sää et maksa niin mää en tiä'],
      ['tone', 'Sää oot mun ainoa toivo tässä kuussa'],
      ['dueDate', 'Laita ees joku satanen nopee'],
      ['dueDate', 'loput sit kun irtoo'],
    ],
  },
  {
    name: 'konsultti Heikki, pykäliä ja uhkauksia',
    subject: 'Lasku 2026-007, maksuvaatimus',
    body: `Hyvä toimitusjohtaja,

täten vaadin teitä täyttämään sopimuksen 14.4.2026 mukaisen maksuvelvoitteenne, lasku 2026-007, pääomaltaan 8 900,00 euroa. Vaatimus on riidaton, ja olette laiminlyöneet sen.

Mikäli suoritusta ei ole saatu maanantaihin 7.12.2026 mennessä, ryhdyn oikeudellisiin toimenpiteisiin ilman eri ilmoitusta. Olen aikaisemmin vienyt vastaavia asioita loppuun asti, eikä yksikään vastapuoli ole siitä rikastunut. Hallituksenne jäsenet voivat olla kiinnostuneita kuulemaan, miten asioita teillä hoidetaan.

Tili FI79 4405 2020 0123 45, viite 20267.

Heikki von Essen
Essen Advisory Oy`,
    attachments: [{ name: 'lasku2026-007.pdf' }],
    known: [
      ['tone', '2026-007, maksuvaatimus'],
      ['tone', 'täten vaadin teitä'],
      ['jargon', 'pääomaltaan 8 900,00 euroa'],
      ['jargon', 'Vaatimus on riidaton'],
      ['jargon', 'mukaisen maksuvelvoitteenne'],
      ['tone', 'olette laiminlyöneet sen'],
      ['jargon', 'Mikäli suoritusta ei ole saatu'],
      ['tone', 'ryhdyn oikeudellisiin toimenpiteisiin'],
      ['jargon', 'ilman eri ilmoitusta'],
    ],
    unseen: [
      ['tone', 'eikä yksikään vastapuoli ole siitä rikastunut'],
      ['tone', 'Hallituksenne jäsenet voivat olla kiinnostuneita kuulemaan'],
    ],
  },
  {
    name: 'verkkokauppatoimisto, ensimmäinen lasku, bisneskieltä',
    subject: 'Lasku 10233, verkkokaupan aloitus',
    body: `Moi Riikka!

Huikeeta päästä tekemään teidän kanssa! Liitteenä eka lasku 10233, summa 2 790 euroa. Se sisältää kick-offin ja discovery-vaiheen deliverablet, ja jatkossa mennään rullaavalla kuukausiveloituksella, johon työmääräarvion ylitteet täsmäytetään jälkikäteen.

Net 14, eli ihan normisetti. Tili FI52 1470 3500 0123 45, viite 102338. Jos teillä on verkkolaskutus käytössä, voidaan siirtyä siihen heti seuraavasta laskusta.

Soita jos jokin mietityttää. Kiitos luottamuksesta!

Joonas
Kauppapiste Digital Oy`,
    attachments: [{ name: 'kauppapiste_10233.pdf' }],
    known: [['dueDate', 'Net 14']],
    unseen: [
      ['jargon', 'kick-offin ja discovery-vaiheen deliverablet'],
      ['jargon', 'mennään rullaavalla kuukausiveloituksella'],
      ['jargon', 'työmääräarvion ylitteet täsmäytetään jälkikäteen'],
    ],
  },
  {
    name: 'kuvittaja Aino, huolissaan vuokrasta',
    subject: 'Kuvituslasku 52, pyyntö',
    body: `Hei Petri,

kuvituksen laskun 52, 620 euroa, maksupäivä oli viime viikolla. Rukoilen, että voisitte katsoa sitä. Vuokra lähtee tililtä tiistaina, ja vuokraisäntä on sanonut, ettei enää jousta. En ole nukkunut kunnolla pariin yöhön tämän takia.

Tiedän, ettei teitä ehkä kiinnosta yhden kuvittajan elämä, mutta minulle tämä summa on koko kuukausi. Mahdollisimman pian siis, pliis. Tilini on FI68 3636 3010 0123 45 ja viite 527.

Hyvää työviikkoa teille ja terveisiä Saijalle.

Aino Heikura
kuvittaja`,
    attachments: [{ name: 'kuvituslasku_52.pdf' }],
    known: [['dueDate', 'Mahdollisimman pian siis']],
    unseen: [
      ['tone', 'Rukoilen, että voisitte katsoa sitä'],
      ['tone', 'vuokraisäntä on sanonut, ettei enää jousta'],
      ['tone', 'En ole nukkunut kunnolla pariin yöhön'],
      ['tone', 'ettei teitä ehkä kiinnosta yhden kuvittajan elämä'],
      ['tone', 'minulle tämä summa on koko kuukausi'],
      ['tone', 'siis, pliis'],
    ],
  },
  {
    name: 'pitopalvelun Raija, kiireinen joulu, päivä hukassa',
    subject: 'Syntymäpäivien lasku 1309',
    body: `Hei Eeva ja Olavi,

kiitos että saimme olla mukana juhlissa, isoisän puheesta puhutaan keittiössä vieläkin! Lasku 1309 on liitteenä: ruoat 42 hengelle ja kaksi tarjoilijaa, yhteensä 1 974 euroa. Hinta on sama kuin tarjouksessa, vaikka väkeä tuli pari lisää.

Maksun voitte hoitaa viikkojen 50 ja 51 vaihteessa, tai ainakin niin että se ehtii ennen kuin panemme keittiön kiinni pyhiksi. Tili FI36 5716 1010 0123 45, viite 13093.

Lasiset vuoat voi palauttaa, kun tulette kaupungille.

Terveisin Raija Tuominen
Pitopalvelu Padasta`,
    attachments: [{ name: 'Padasta_1309.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'viikkojen 50 ja 51 vaihteessa'],
      ['dueDate', 'ennen kuin panemme keittiön kiinni pyhiksi'],
    ],
  },
  {
    name: 'sähkömiehen vaimo Sirkka, kylän kesken',
    subject: 'Se vanha lasku 903',
    body: `Päivää Reijo,

Tauno ei itse viitsi kirjoittaa, joten minä kirjoitan. Lasku 903, navetan valot, 1 470 euroa, on ollut teillä elokuusta. Tauno oli siellä kaksi sunnuntaita, vaikka selkä on mitä on. Hävettäisi minua teidän sijassanne.

Pienellä paikalla nämä asiat tulevat kaikkien tietoon, ja kyllä täällä jo puhutaan. Äitisi maksoi aina samana päivänä kun Tauno nosti työkalut autoon. Toivon että sinussakin on jotain samaa.

Tili FI24 4600 0010 1234 56, viite 9037. Viikon sisällä olisi hyvä.

Sirkka Niemi
Sähkö-Niemi`,
    known: [['dueDate', 'Viikon sisällä olisi hyvä']],
    unseen: [
      ['tone', 'Se vanha lasku'],
      ['tone', 'on ollut teillä elokuusta'],
      ['tone', 'Tauno ei itse viitsi kirjoittaa'],
      ['tone', 'kaksi sunnuntaita, vaikka selkä on mitä on'],
      ['tone', 'Hävettäisi minua teidän sijassanne'],
      ['tone', 'kyllä täällä jo puhutaan'],
      ['tone', 'Äitisi maksoi aina samana päivänä'],
      ['tone', 'Toivon että sinussakin on jotain samaa'],
    ],
  },
  {
    name: 'arkkitehti Antti, pitkät lauseet, ensimmäinen lasku',
    subject: 'Luonnosvaihe, lasku A-119',
    body: `Hei,

oheistan laskun A-119 luonnosvaiheen osalta, loppusummaltaan 3 200 euroa. Laskutuksen perusteena on toteutunut ajankäyttö, ja mahdollinen poikkeama tarjoukseen nähden selittyy pihasuunnitelman sisällyttämisellä tehtävänmäärittelyyn. Lisäksi tulen palaamaan lupamenettelyn aikataulutuksen tiimoilta.

Maksu pyydetään ohjaamaan tilille FI74 1012 3450 0123 45, viite 1195, ja sen suhteen toivon, että se tapahtuisi kohtuullisessa ajassa laskun hyväksymiskierroksen valmistuttua.

Kiitos luottamuksesta ja mukavasta keskustelusta tontilla!

Ystävällisin terveisin
Antti Raitio
Arkkitehtitoimisto Raitio`,
    attachments: [{ name: 'A-119.pdf' }],
    known: [
      ['jargon', 'oheistan laskun'],
      ['jargon', 'luonnosvaiheen osalta'],
      ['jargon', 'tulen palaamaan lupamenettelyn aikataulutuksen tiimoilta'],
      ['dueDate', 'kohtuullisessa ajassa'],
    ],
    unseen: [
      ['jargon', 'Laskutuksen perusteena on toteutunut ajankäyttö'],
      ['jargon', 'poikkeama tarjoukseen nähden selittyy'],
      ['jargon', 'pihasuunnitelman sisällyttämisellä tehtävänmäärittelyyn'],
      ['jargon', 'Maksu pyydetään ohjaamaan'],
      ['jargon', 'sen suhteen toivon, että se tapahtuisi'],
      ['dueDate', 'laskun hyväksymiskierroksen valmistuttua'],
    ],
  },
  {
    name: 'taikuri Roope, vitsi joka pistää',
    subject: 'Katoamistemppu, lasku 66',
    body: `Tervehdys hyvä rehtori!

Lasku 66 koulun syysjuhlasta (280 euroa) on nyt ollut kateissa yhdeksän päivää yli sovitun. Olen taikuri, mutta näin hyvää katoamistemppua en ole itse nähnyt, onneksi olkoon! Ehkä opetatte sen minulle? Vai pitääkö minun sahata kirjanpitäjänne kahtia, että rahat löytyvät?

Taiotaan maksu takaisin ennen koulun pikkujoulua, jookos. Tili FI50 1820 3000 0123 45, viite 662.

Lapsille isot terveiset, kolmosluokan avustajat olivat ihan ammattilaisia.

Roope Ihme
Taikuri Ihme tmi`,
    attachments: [{ name: 'ihme66.pdf' }],
    known: [],
    unseen: [
      ['tone', 'Katoamistemppu, lasku 66'],
      ['tone', 'on nyt ollut kateissa yhdeksän päivää yli sovitun'],
      ['tone', 'näin hyvää katoamistemppua en ole itse nähnyt'],
      ['tone', 'onneksi olkoon! Ehkä opetatte sen minulle'],
      ['tone', 'pitääkö minun sahata kirjanpitäjänne kahtia'],
      ['dueDate', 'takaisin ennen koulun pikkujoulua'],
    ],
  },
  {
    name: 'ompelija Oksana, ukrainalainen, suomi kolmas kieli',
    subject: 'Kolmas kirje, lasku 35',
    body: `Hyvä rouva Laaksonen,

minä ompelin teille verhot hotelliin, 18 kappaletta, lasku 35, hinta 1 260 euroa. Verhot roikkuvat, minä näin kun kävelin ohi. Raha ei tullut. Minä kirjoitin kaksi kertaa, te olette hiljaa niin kuin minä olen ilma.

Minun maassa ihminen, joka ottaa työn ja ei maksa, sillä on oma nimi, minä en sano sitä tässä. Maksatte huomenna tai minä tulen vastaanottoon ja istun siellä, kunnes joku puhuu minulle.

Tilinumero FI92 3939 0010 0123 45, viite 356.

Oksana Melnyk
Ompelimo Neula`,
    known: [
      ['tone', 'Kolmas kirje'],
      ['dueDate', 'Maksatte huomenna'],
    ],
    unseen: [
      ['tone', 'Verhot roikkuvat, minä näin kun kävelin ohi'],
      ['tone', 'te olette hiljaa niin kuin minä olen ilma'],
      ['tone', 'ihminen, joka ottaa työn ja ei maksa'],
      ['tone', 'minä tulen vastaanottoon ja istun siellä'],
    ],
  },
  {
    name: 'asfalttimies Sami, kännykällä työmaalta',
    subject: 'piha',
    body: `no moro taas

lasku 1550 pihan asfaltti 3780 e. Jätkät kyselee multa ja mä kysyn sulta, että missä viipyy. Viimeks sanoit et laitoit eilen, ja sitä ennen että vaimo laittaa. Kumpikohan tällä kertaa keksitään.

Laitatko NYT HETI SAMANTIEN ku luet tän, menee kaks minuuttia vaikka vessassa istuis. Ens viikolla ollaan Kokkolassa ja sit en enää ehdi tämmösten perässä juosta.

tili FI66 5500 0120 0123 45 viite 15503, asfaltin takuu on kaks vuotta niin kun puhuttiin

Sami Kangas / Kankaan Asfaltti`,
    known: [
      ['tone', 'NYT HETI SAMANTIEN'],
      ['dueDate', 'NYT HETI SAMANTIEN ku luet tän'],
    ],
    unseen: [
      ['tone', 'Jätkät kyselee multa ja mä kysyn sulta'],
      ['tone', 'Viimeks sanoit et laitoit eilen'],
      ['tone', 'Kumpikohan tällä kertaa keksitään'],
      ['tone', 'menee kaks minuuttia vaikka vessassa istuis'],
      ['tone', 'en enää ehdi tämmösten perässä juosta'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'oikeustulkki Layla asianajotoimistolle',
    subject: 'Tulkkaus käräjäoikeudessa 19.11., lasku 2026-64',
    body: `Hei Katariina,

kiitos yhteistyöstä viime viikolla. Istunto venyi, mutta mielestäni kaikki saivat sanottua sanottavansa, ja tuomarikin muisti pitää taukoja. Liitteenä on lasku 2026-64 tulkkauksesta käräjäoikeudessa 19.11.: viisi tuntia, yhteensä 425 euroa.

Maksathan laskun viimeistään keskiviikkona 9.12.2026 tilille FI21 1234 5600 0007 85, viite 202662.

Hovioikeuden päivä tammikuussa on jo kalenterissani. Jos saat uutta aineistoa ennen sitä, lähetä minulle mieluusti, niin luen sen rauhassa.

Ystävällisin terveisin
Layla Haddad
Tulkkipalvelu Haddad`,
    attachments: [{ name: 'lasku-2026-64.pdf' }],
  },
  {
    name: 'suutari Eino, korkoja ja kenkiä',
    subject: 'Kenkien korjaus, lasku 318',
    body: `Päivää Helena!

Teatterin kengät ovat valmiit. Kaikkiin kuuteen pariin tuli uudet korot ja kolmeen puolipohjat. Punaisissa oli korko aivan irti, mutta nyt niillä uskaltaa taas tanssia. Yhteensä 264 euroa, lasku 318 on tämän viestin liitteenä.

Maksupäivä on perjantai 11.12.2026. Tilinumero FI49 5000 9420 0287 30, viite 3188. Kortillakin voi maksaa täällä pajalla, jos joku tulee kengät hakemaan.

Kiitos taas, ja potkut ensi-iltaan!

Eino Vainio
Suutari Vainio, Turku`,
    attachments: [{ name: 'Lasku 318.pdf' }],
  },
  {
    name: 'karhuopas Pirkka Kuusamosta',
    subject: 'Karhuretken lasku 72 ja pari kuvaa',
    body: `Terve Susanna,

olipa ilta! Ensin ei mitään neljään tuntiin, ja sitten emo ja kaksi pentua suoraan kojun eteen. Karhut ovat nyt pesässä, mutta lasku sen sijaan on tässä: numero 72, seitsemän hengen ryhmä, 1 190 euroa. Summa on sama kuin varausvahvistuksessa.

Maksaisitko sen tilille FI58 4055 0012 3456 70 viimeistään maanantaina 14.12.2026? Viite on 725.

Laitoin liitteeksi myös kolme kuvaa. Niitä saa käyttää vapaasti, kunhan mainitsette kuvaajan.

Kiitos reissusta ja tervetuloa toistekin!
Pirkka Määttä, Erä-Pirkka`,
    attachments: [{ name: 'lasku72.pdf' }, { name: 'karhut.zip' }],
  },
  {
    name: 'jääkiekkovalmentaja Mika, leiri',
    subject: 'Maalivahtileiri, lasku 15',
    body: `Moi Jukka ja muu johtokunta!

Leiri meni hienosti. Pojat jaksoivat viimeiseen erään asti, vaikka jää oli sunnuntaina melkein vettä. Yhden jäähyn annoin, ja senkin itselleni, kun myöhästyin aamupalalta.

Lasku 15 on liitteenä: kaksi leiripäivää ja matkat Porista, yhteensä 830 euroa. Maksupäivä on tiistai 15.12.2026, tili FI25 4970 1010 0012 34 ja viite 154.

Kevään leiristä olisi kiva jutella ensi viikolla, jos teillä on vuorot jo selvillä. Iso kiitos kaikille talkoolaisille, mokkapalat olivat sarjan kärkeä.

Mika Sundqvist
MS Goalie`,
    attachments: [{ name: 'MSGoalie_15.pdf' }],
  },
  {
    name: 'hevoslääkäri Johanna, muistutus',
    subject: 'Tuikun hammashoito, lasku 4410',
    body: `Hei Nina,

toivottavasti Tuiku syö jo kunnolla. Suussa tehty toimenpide oli sen verran iso, että pieni nirsoilu parin viikon ajan on ihan tavallista.

Kirjoitan samalla laskusta 4410, 342 euroa, jonka maksupäivä oli 18.11. Maksu ei näy vielä meillä. Voisitko maksaa sen viimeistään torstaina 3.12.2026 tilille FI55 8000 1500 0771 29, viite 44105? Jos maksoit jo eilen tai tänään, niin kaikki on kunnossa eikä sinun tarvitse tehdä mitään.

Soita, jos hevonen kuumeilee. Päivystän koko viikonlopun.

Kiitos ja rapsutuksia tallille
Johanna Lehto
Hevosklinikka Lehto`,
    attachments: [{ name: 'lasku_4410.pdf' }],
  },
  {
    name: 'sukututkija Martti, perinnöistä ja määräajoista',
    subject: 'Sukuselvitys valmis, lasku 2026/19',
    body: `Hyvä Kaarina,

selvitys on nyt valmis, ja se on liitteenä yhdessä laskun kanssa. Perukirjan määräaika on teillä vasta tammikuussa, joten ehditte lukea kaiken rauhassa. Yllätys löytyi Viipurista: isoisänne serkku oli ulosottomies, ja pidetty mies olikin.

Laskun 2026/19 summa on 570 euroa, eli kolmekymmentä vähemmän kuin arvioin, koska Sortavalan kirjat olivat jo verkossa. Pyydän maksamaan sen viimeistään 16.12.2026 tilille FI77 1745 3000 0123 46. Viite on 202617.

Lämmin kiitos mielenkiintoisesta työstä!

Martti Lauronen
Sukututkimus Lauronen`,
    attachments: [{ name: 'selvitys.pdf' }, { name: 'lasku_2026-19.pdf' }],
  },
  {
    name: 'pianonvirittäjä Bengt, suomenruotsalainen, muistutus',
    subject: 'Pieni muistutus laskusta 88',
    body: `Hei Merja,

miten flyygeli voi? Tammikuun pakkasilla se menee taas vähän alas, mutta konserttiin asti sen pitäisi pysyä hienosti vireessä.

Laskua 88 (viritys ja kaksi kieltä, 210 euroa) ei ole vielä maksettu. Sen päivä oli 20.11., ja ymmärrän hyvin, että marraskuussa teillä on paljon muuta mielessä. Sopiiko sinulle, että maksat sen perjantaina 4.12.2026? Tilini on FI32 3131 3001 2345 66 ja viite 884. Lasku on mukana vielä kerran, niin sitä ei tarvitse etsiä.

Kiitos ja onnea konserttiin!
Bengt Holmlund
Pianot & Flyygelit Holmlund`,
    attachments: [{ name: 'Lasku88.pdf' }],
  },
  {
    name: 'putkiasentaja Sakari, lyhyt ja ystävällinen',
    subject: 'lasku 2051 hanan vaihto',
    body: `Moi Jonna,

hana pelittää nyt niin kuin pitää ja vuoto loppui heti kun sain uuden tiivisteen paikalleen. Vanha oli varmaan kasarilta :)

Laitan laskun 2051 tähän mukaan, 187 euroa, siinä on hana, työ ja ajo. Sama hinta kun sovittiin. Maksupäivä on 9.12.2026, tili FI94 5410 0120 0345 69, viite 20514. MobilePay käy kans, numero 044 555 0101, kirjoita laskun numero viestiin.

Jos alkaa tippua, soita vaikka lauantaina, mä oon kotosalla.

Kiitti ja terkut Villelle!
Sakari Moilanen
Putkityö Moilanen`,
    attachments: [{ name: '2051.pdf' }],
  },
  {
    name: 'kääntäjä Gunilla, ensimmäinen lasku arvion jälkeen',
    subject: 'Museon näyttelytekstit, lasku 140',
    body: `Hei Elina,

tekstit ovat nyt teillä molemmilla kielillä. Oli hauskaa kääntää laivakissoista, sellaista ei tule joka viikko eteen. Jos graafikko tarvitsee lyhyempiä versioita, teen ne mielelläni ensi viikolla.

Lähetän laskun 140 liitteenä. Se on 696 euroa, kun arvioni syyskuussa oli 720 euroa. Toivon maksua viimeistään perjantaina 11.12.2026 tililleni FI09 7997 7990 1234 52, viite 1407. Sama tieto löytyy myös laskusta.

Suuri kiitos, että sain olla mukana!

Terveisin
Gunilla Sjöblom
Språkstugan`,
    attachments: [{ name: 'Lasku_140.pdf' }],
  },
  {
    name: 'podcast-leikkaaja Ilari, myöhässä oleva juna, muistutus',
    subject: 'Jakso 12 ja lasku 33',
    body: `Moikka Veera,

istun Tikkurilassa, kun juna on 50 minuuttia myöhässä, niin hoidetaan samalla pari juttua. Jakso 12 on leikattu ja linkki on kansiossa. Vieraan nauru kohdassa 14:20 on niin hyvä, että jätin sen kokonaan.

Toinen juttu on lasku 33, 400 euroa. Sen maksupäivä oli 19.11. ja se ei ole vielä tullut tilille. Ehditkö maksaa sen viimeistään ti 1.12.2026? Tili FI61 5780 3820 1234 52, viite 337. Jos laskussa on jotain kummaa, laita viesti, niin korjaan.

Kiitos, ja toivottavasti sun flunssa on jo ohi!
Ilari Pohjola, Pohjola Audio`,
    attachments: [{ name: 'lasku-33.pdf' }],
  },
  {
    name: 'siivousyrittäjä Triin, virolainen',
    subject: 'Marraskuun siivous, lasku 509',
    body: `Hei Päivi,

tässä on marraskuun lasku, numero 509. Kävimme teillä neljä kertaa ja pesimme keittiön kaapit, yhteensä 356 euroa. Tiskikoneen suodatin on nyt puhdas, mutta siitä puuttuu yksi ruuvi. Ehkä huoltomies voi katsoa?

Maksu perjantaihin 11.12.2026 mennessä tilille FI45 2222 1800 0123 46, viite 5092.

Itsenäisyyspäivän viikolla tulemme poikkeuksellisesti tiistaina, koska Maret on lomalla Tartossa. Kerro, jos tiistai ei sovi teille.

Kiitos, teille on aina mukava tulla!

Triin Kask
Kodin Kiilto Oy`,
    attachments: [{ name: 'Lasku509.pdf' }],
  },
  {
    name: 'nuohooja Jorma, muistutus puhekielellä',
    subject: 'Nuohouslasku 277',
    body: `Terve Antero,

Nuohooja-Jorma tässä. Kai se leivinuuni on vetäny hyvin, nyt kun pakkaset alko?

Lasku 277, 88 euroa, ei oo vielä tullu tilille. Päivä oli 16.11. ja arvelen, että se hukkui hirvikiireisiin, niin kävi mullakin omien laskujen kanssa. Laitatko sen menemään maanantaina 30.11.2026? Tili on FI59 1309 3000 0456 74 ja viite 2778. Jos paperinen lasku on kadonnut, tässä on uusi liitteenä.

Keväällä tullaan taas, soitan hyvissä ajoin etukäteen.

Kiitoksia paljon ja terveiset emännälle
Jorma Ahonen
Nuohous Ahonen`,
    attachments: [{ name: 'nuohouslasku_277.pdf' }],
  },
  {
    name: 'tekstintekijä Hanna, toinen muistutus ystävällisesti',
    subject: 'Lasku 2026-41, auttaisiko jos lähettäisin sen toiseen osoitteeseen?',
    body: `Hei Sami,

kirjoitin laskusta 2026-41 (uutiskirjeet, 950 euroa) kaksi viikkoa sitten, eikä maksu ole vielä tullut. Mietin, onko se mennyt väärään paikkaan. Jos teillä on laskuille oma osoite, kerro se minulle, niin lähetän laskun sinne tänään.

Ehdottaisin uudeksi maksupäiväksi perjantaita 4.12.2026. Tilini on FI22 8146 9710 0123 44 ja viite 202646. Jos päivä ei sovi, vastaa tähän, niin katsotaan yhdessä toinen.

Joulukirjeen luonnoksen saat torstaina. Siinä on tonttuja, mutta vain kaksi.

Kiitos avusta!
Hanna Rautio
Tekstitoimisto Rautio`,
    attachments: [{ name: 'Lasku_2026-41.pdf' }],
  },
  {
    name: 'mehiläistarhaaja Seija, yrityslahjat',
    subject: 'Hunajapaketit ja lasku 26',
    body: `Hei Markku,

viisikymmentä hunajapakettia lähti tänä aamuna Matkahuollon kyytiin, joten ne ehtivät hyvin ennen joulua. Kortit laitoin mukaan erikseen, koska yksi purkki oli viime vuonna vähän innokas.

Lasku 26 on liitteenä, 745 euroa rahteineen. Maksathan sen viimeistään torstaina 10.12.2026. Tili: FI76 5103 4620 0123 41, viite: 262.

Jos jokin purkki on matkalla rikkoutunut, lähetä kuva, niin postitan uuden heti samana päivänä.

Kiitos tilauksesta, ja makeaa joulun odotusta koko väelle!

Seija Koskela
Koskelan Hunaja`,
    attachments: [{ name: 'lasku26.pdf' }],
  },
  {
    name: 'pihamies Jonne, lumitöitä ja haravointia',
    subject: 'Lasku 9 syksyn pihatöistä',
    body: `Hei taloyhtiön väki!

Syksyn viimeiset lehdet on nyt haravoitu ja polttopuut pinossa. Seuraavaksi odotellaan lunta, aura on jo kiinni traktorissa. Jos yöllä sataa yli viisi senttiä, tulen heti aamusta ennen kuin kukaan lähtee töihin.

Tämä on mun ensimmäinen lasku teille, numero 9: 14 tuntia ja kahden kuorman vienti Ämmässuolle, yhteensä 602 euroa. Liitteessä näkyvät päivät ja tunnit.

Maksupäivä on maanantai 14.12.2026, tili FI05 4108 0010 2345 68, viite 94.

Kiitos, että otitte nuoren yrittäjän hommiin!
Jonne Backman
Pihapalvelu Backman`,
    attachments: [{ name: 'lasku9.pdf' }],
  },
  {
    name: 'talousneuvoja Virpi, kouluttaa perinnästä',
    subject: 'Koulutus 17.11. ja lasku 205',
    body: `Hei Tarja,

kiitos hienosta koulutuspäivästä. Nuoret kysyivät perinnästä, pikavipeistä ja viivästyskoroista niin tarkasti, että jouduin välillä miettimään. Palaute oli minulle tärkeää, etenkin se, että maksuhäiriöistä voi puhua ilman pelottelua.

Liitteenä ovat kalvot ja lasku 205. Summa on 650 euroa, kuten sovimme. Toivoisin maksun viimeistään keskiviikkona 16.12.2026 tilille FI18 5290 0220 0123 45, viite 2053.

Keväällä puhun samasta aiheesta Joensuussa. Jos teiltä joku haluaa tulla kuuntelemaan, paikka järjestyy.

Lämpimin terveisin
Virpi Immonen
Talous tutuksi -koulutukset`,
    attachments: [{ name: 'kalvot.pdf' }, { name: 'lasku205.pdf' }],
  },
  {
    name: 'hieroja Teija, sairastelua ja työpaikkahierontaa',
    subject: 'Työpaikkahieronta marraskuussa, lasku 61',
    body: `Moi Anu!

Pahoittelut, että viime tiistai jäi väliin, kuume nousi yöllä yli 39:n. Korvaan sen 8.12., ja kaikki varatut ajat pysyvät samoina.

Marraskuun lasku 61 on tässä liitteenä. Siinä on yksitoista hierontaa, yhteensä 495 euroa, eikä peruttua päivää tietenkään ole mukana. Maksupäivä on 11.12.2026, tilinumero FI14 5648 4520 0123 44 ja viite 613.

Kiitä Kallea eukalyptusteestä, se auttoi! Ja kerro varastolle, että niskajumppa kannattaa tehdä joka aamu, ei vain silloin kun minä olen paikalla :)

Kiitos ja nähdään!
Teija Räsänen
Hieronta Räsänen`,
    attachments: [{ name: 'Lasku_61_marraskuu.pdf' }],
  },
  {
    name: 'valosuunnittelija Aleksi, ensi-ilta siirtyi',
    subject: 'Valosuunnittelu, ensimmäinen puolikas, lasku 7',
    body: `Hei Milla,

ikävää, että ensi-iltaa piti siirtää, mutta kyllä pääosan esittäjän jalka on tärkeämpi. Minulle tammikuu sopii mainiosti, ja saan rauhassa miettiä myrskykohtausta.

Sopimuksen mukaan laskutan nyt puolet palkkiosta, eli 1 400 euroa (lasku 7, liitteenä). Siirto ei muuta maksupäivää: se on perjantai 18.12.2026. Tili FI35 4726 4020 0123 47 ja viite 71. Toisen laskun lähetän keväällä, ja siihen tulee oma päivänsä.

Kiitos sinulle ja koko työryhmälle. Toivotan pikaista paranemista Oskarille!

Aleksi Fagerström
Valokeila Fagerström`,
    attachments: [{ name: 'valokeila_lasku7.pdf' }],
  },
  {
    name: 'tanssinopettaja Riitta, muistutus vitsin kera',
    subject: 'Tanssikurssin lasku 112',
    body: `Hei Tero,

tangokurssi kaipaa teitä jo, viime kerralla jouduin itse viemään ja seuraamaan yhtä aikaa. Kaatumisilta vältyttiin, juuri ja juuri.

Yhdistyksen lasku 112, 480 euroa, odottaa vielä maksua. Päivä oli 13.11., mutta rahastonhoitajanne oli silloin kai vielä sairaalassa. Toivottavasti hän on jo kunnossa! Jos uusi päivä käy, niin ehdotan tiistaita 8.12.2026. Tili FI93 5716 1010 0123 44, viite 1122. Lasku on liitteenä, ja vastaan mielelläni, jos joku siitä kysyy.

Kiitos, ja nähdään parketilla!
Riitta Laine
Tanssikoulu Askelma`,
    attachments: [{ name: 'Askelma_112.pdf' }],
  },
  {
    name: 'verkkosivujen tekijä Tommi, virallinen kunta asiakkaana',
    subject: 'Kirjaston verkkosivut, lasku 2026-15',
    body: `Hyvä Pia Lamminen,

kirjaston uudet verkkosivut avattiin maanantaina, ja ensimmäisenä päivänä kävijöitä oli yli kaksituhatta. Myöhästymismaksuista kertova sivu oli kuulemma suosituin.

Liitteenä on lasku 2026-15. Sen summa on 5 600 euroa, ja tilausnumeronne 88120 on merkitty laskuun. Pyydän maksamaan laskun viimeistään tiistaina 15.12.2026 tilille FI80 4600 0010 1234 59, viite 202617.

Jos tarvitsette laskun verkkolaskuna, kertokaa osoite, niin lähetän sen sillä tavalla. Avustushakemuksenne määräaikaan mennessä saatte minulta myös raportin.

Paljon kiitoksia hyvästä yhteistyöstä!

Tommi Hakala
Hakala Web`,
    attachments: [{ name: 'Hakala_2026-15.pdf' }],
  },
]
