/** Finnish mails of one writer who knew only the aim, measured before anything was changed for them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Cottage caretaker by Lake Saimaa, Savo dialect, autumn invoice',
    subject: 'Mökin syyshommat, lasku 34',
    body: `Terve Jukka!

Vene on nyt talavisäilössä ja laituri vejetty rantaan. Vejet valutin putkista ja hiirenloukut laitoin virityksiin. Katolla oli pari ruostunutta naulaa, vaihoin ne samalla, siitä en ota mitään.

Lasku 34, yhteensä 310 euroa. Tili on FI02 5570 0120 3456 72, viite 34018.

Maksele sitte ku hirvijahilta jouvat.

Pannaanko keväällä rantasauna maaliin?

t. Heikki Puumalasta`,
    known: [],
    unseen: [['dueDate', 'Maksele sitte ku hirvijahilta jouvat']],
  },

  {
    name: 'Seamstress in Turku, first reminder with guilt',
    subject: 'Muistutus laskusta 2026-081 (iltapuku)',
    body: `Hei Sanna,

toivottavasti juhlissa oli mukavaa ja puku istui niin kuin sovituksessa. Näin kuvan ja helma näytti juuri sellaiselta kuin puhuttiin.

Lasku 2026-081, 245,00 €, erääntyi 13.11. enkä ole nähnyt maksua tililläni. Minä valvoin kaksi yötä, että ehdit saada pukusi, ja nyt itse mietin millä ostan lapselle talvikengät.

Voisitko maksaa laskun 2.12.2026 mennessä tilille FI35 5710 0420 0123 46, viite 20 26817.

Vuokrakin on maksettava jostain.

Terveisin
Marja-Liisa, Ompelimo Helmasilmu`,
    known: [['tone', 'Vuokrakin on maksettava']],
    unseen: [['tone', 'nyt itse mietin millä ostan lapselle talvikengät']],
  },

  {
    name: 'Builder in Jyväskylä, invoice with extra work nobody agreed',
    subject: 'Lasku 1187 / Koivutie 6 kylpyhuone',
    body: `Hei,

kylpyhuoneen remontti on valmis ja loppusiivous tehty. Takuupaperit ja vedeneristeen pöytäkirja ovat liitteenä.

Lasku 1187
Urakka sopimuksen mukaan 8 400,00 €
Lisätyöt 960,00 €
Yhteensä 9 360,00 €

Lattian alta löytyi kaikenlaista, mitä ei osattu aavistaa, niin siihen meni pojilla pari päivää enemmän.

Maksuehto 14 pv netto. Tili FI69 4600 0120 0987 65, viite 1 18701.

Jos silikonisaumoissa näkyy jotain, soittakaa niin tullaan katsomaan.

Yt. Jari Hokkanen
Rakennus Hokkanen Oy`,
    attachments: [{ name: 'lasku-1187.pdf' }, { name: 'vedeneristys-koivutie6.pdf' }],
    known: [
      ['dueDate', '14 pv netto'],
      ['surprise', 'Lisätyöt'],
    ],
    unseen: [['surprise', 'siihen meni pojilla pari päivää enemmän']],
  },

  {
    name: 'Photographer in Oulu, invoice number differs between subject and body',
    subject: 'Lasku 2026-112 – henkilöstökuvat',
    body: `Moi Petra!

Kiitos viime viikosta, teillä on harvinaisen rento porukka kameran edessä. Kuvat ovat nyt galleriassa ja latauslinkki toimii vuoden loppuun.

Lasku 2026-121 on liitteenä: 14 henkilökuvaa ja yksi ryhmäkuva, yhteensä 1 180,00 € (sis. alv 25,5 %). Eräpäivä on 9.12.2026, tilinumero ja viite löytyvät laskulta.

Jos joku haluaa toisen otoksen omastaan, laittakaa kuvan numero mulle.

Ville Kerälä
Valokuvaamo Kerälä`,
    attachments: [{ name: 'lasku-2026-112.pdf' }],
    known: [['consistency', '2026-121']],
    unseen: [],
  },

  {
    name: 'Vietnamese-born nail and brow artist in Vantaa, non-native Finnish, bill for a hen party',
    subject: 'Lasku polttari 21.11.',
    body: `Hei Emilia,

kiitos että tulitte meille, kaikki tytöt oli tosi kiva ja nauroi paljon. Morsian kynnet on kauniit, toivon että kestää hyvin häihin.

Tässä hinta: 6 henkilö manikyyri 45 euro = 270 euro, kulmat 2 henkilö 30 euro = 60 euro. Yhteensä 340 euro.

Voit maksaa MobilePay 045 782 3310 tai tili FI94 8000 7100 4567 87.

Maksa pian kiitos, minun pitää ostaa tuotteet ja toimittaja ei odota.

Ystävällisin terveisin
Linh, Lotus Kynsistudio`,
    known: [
      ['consistency', '340 euro'],
      ['missing', 'invoiceNumber'],
      ['dueDate', 'Maksa pian'],
    ],
    unseen: [['tone', 'minun pitää ostaa tuotteet ja toimittaja ei odota']],
  },

  {
    name: 'Massage therapist in Rovaniemi, monthly invoice with impossible date',
    subject: 'Marraskuun hieronnat, lasku 411',
    body: `Hei!

Kooste marraskuun työpaikkahieronnoista: yhdeksän käyntiä à 48 €, yhteensä 432,00 €. Kaikki ajat käytettiin, vain Tapanin aika siirtyi seuraavalle viikolle.

Lasku 411, eräpäivä 31.11.2026. Tili FI68 5640 0100 5678 95, viite 41108.

Joulukuun lista on taukotilan seinällä, siihen voi kirjoittaa nimensä suoraan.

Lämpimin terveisin
Kaisa Tervaniemi`,
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },

  {
    name: 'Plumber in Tampere, third reminder, threats',
    subject: 'Lasku 5561, kolmas muistutus',
    body: `Hyvä asiakas,

lasku 5561, 684,50 €, erääntyi 18.9. Muistutin siitä 5.10. ja 26.10., kumpaankaan en saanut vastausta.

Putki pitää, lämmin vesi tulee ja te nautitte siitä joka aamu minun piikkiini. Minulla on edelleen avaimet tekniseen tilaan, ja venttiili kääntyy molempiin suuntiin.

Jos rahat eivät ole tilillä perjantaina 4.12.2026, asia siirtyy perintään ja maksuhäiriömerkintä seuraa perässä.

Tili FI70 5730 0820 0345 65, viite 5 56101.

Pertti Salonen
LVI-Salonen`,
    known: [['tone', 'maksuhäiriömerkintä seuraa perässä']],
    unseen: [
      ['tone', 'te nautitte siitä joka aamu minun piikkiini'],
      ['tone', 'venttiili kääntyy molempiin suuntiin'],
    ],
  },

  {
    name: 'Piano tuner in Kuopio, neat but no way to pay',
    subject: 'Lasku 77, flyygelin viritys',
    body: `Hyvä seurakuntasihteeri,

viritin kirkon flyygelin tiistaina 17.11. ja seurakuntatalon pianon samana iltapäivänä. Flyygelin ilmankosteus on nyt hyvä, mutta pianon vieressä oleva patteri kuivattaa kaikupohjaa. Siirtäisin pianon metrin verran ikkunasta poispäin.

Lasku 77, yhteensä 265 euroa, eräpäivä 11.12.2026.

Seuraava viritys olisi luontevasti ennen pääsiäistä.

Kunnioittaen
Aarne Miettinen, pianonvirittäjä`,
    known: [['missing', 'howToPay']],
    unseen: [],
  },

  {
    name: 'Management consultant in Espoo, officialese',
    subject: 'Lasku 2026/19, strategiatyöpajat',
    body: `Hyvä vastaanottaja,

viitaten tiistaiseen keskusteluumme toimitan ohessa laskun 2026/19 koskien strategiatyöpajoja 1–3. Laskun loppusumma on 6 275,00 euroa.

Suoritus pyydetään saattamaan maksuun siten, että se on käytettävissämme 10.12.2026. Maksutiedot käyvät ilmi laskulta.

Mikäli laskun johdosta ilmenee lausuttavaa, pyydämme saattamaan sen tietoomme ennen mainittua ajankohtaa. Työpajojen kuvat ja muistiinpanot ovat jo Teamsissa.

Ystävällisin terveisin
Henrik Vaarala`,
    attachments: [{ name: 'lasku-2026-19.pdf' }],
    known: [
      ['jargon', 'viitaten'],
      ['jargon', 'toimitan ohessa'],
      ['jargon', 'koskien'],
      ['jargon', 'Mikäli'],
      ['jargon', 'saattamaan sen tietoomme'],
      ['jargon', 'ennen mainittua ajankohtaa'],
      ['jargon', 'käyvät ilmi'],
    ],
    unseen: [
      ['jargon', 'Suoritus pyydetään saattamaan maksuun siten, että se on käytettävissämme'],
      ['jargon', 'ilmenee lausuttavaa'],
    ],
  },

  {
    name: 'Cleaning firm in Lahti, weekday does not match',
    subject: 'Lasku 3302 loppusiivous Vesijärvenkatu',
    body: `Hei Minna!

Asunto on siivottu ja avaimet palautettu huoltoyhtiölle kuten sovittiin. Uunin luukussa oli yksi vanha naarmu, siitä laitoin sulle kuvan WhatsAppiin ennen kuin aloitettiin.

Lasku 3302: loppusiivous 58 m² 290,00 €, ikkunat 85,00 €, yhteensä 375,00 €.
Eräpäivä maanantai 9.12.2026.
Tilinumero FI08 1590 3000 4567 13, viite 3 30204.

Onnea uuteen kotiin!

Tiina / Siivouspalvelu Kuura`,
    known: [['dueDate', 'maanantai 9.12.2026']],
    unseen: [],
  },

  {
    name: 'Graphic designer in Helsinki, template sent half filled and without the file',
    subject: 'Lasku [numero] – logopaketti',
    body: `Heippa Joonas!

Tosi kiva että tykkäsitte siitä keltaisesta versiosta, se oli munkin suosikki. Lopulliset tiedostot on Drivessa: vektorit, PNG:t ja pieni ohje fonteista.

Liitteenä lasku, yhteensä 1 450 €. Eräpäivä 8.12.2026 ja tilitiedot laskulla.

Jos teette autoteipit, näyttäkää teippaajan vedos mulle ensin, katson ilmaiseksi että väri on oikea.

Halauksin
Iida`,
    known: [
      ['consistency', '[numero]'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },

  {
    name: 'Farrier in Ypäjä, sarcastic reminder',
    subject: 'Lasku 209 vieläkin',
    body: `Moro Riikka,

kengitin lokakuussa neljä hevosta, lasku 209, 440 euroa, eräpäivä oli 30.10. Ruunan takanen oli muuten parantunut hienosti.

Kuulin että talliin on tullut uusi estevaljakko ja kärrytkin kiiltää. Mukava että jossain rahaa riittää. Hevoset sentään seisoo paikallaan kun niiltä jotain pyytää, omistajista en menis takuuseen.

Uus maksupäivä 3.12.2026, tili FI22 5390 0600 1234 07, viite 20909. Seuraava kengitys olis vuorossa viikolla 50, tuun kyllä jos asia on hoidossa.

Kale`,
    known: [],
    unseen: [
      ['tone', 'vieläkin'],
      ['tone', 'Mukava että jossain rahaa riittää'],
      ['tone', 'omistajista en menis takuuseen'],
      ['tone', 'tuun kyllä jos asia on hoidossa'],
    ],
  },

  {
    name: 'Web developer in Tampere, card number in the mail',
    subject: 'Lasku 2026-58: domain ja hosting',
    body: `Moikka Anssi,

uudistin teidän domainin ja hostingin kolmeksi vuodeksi niin kuin maanantaina sovittiin. Palvelu veloitti mun kortilta, ja vaihdetaan se nyt sinne teidän kortti: onko 4539 1488 0343 6467, voimassa 08/28, edelleen oikea?

Lasku 2026-58: domain 54,00 €, hosting 3 vuotta 324,00 €, työ 1 h 80,00 €, yhteensä 458,00 €. Eräpäivä 14.12.2026. Tili FI36 3939 0010 0456 72, viite 20 26587.

Varmuuskopiot pyörii nyt öisin kello kolme.

Samu`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },

  {
    name: 'Wedding DJ in Seinäjoki, reminder with marketing',
    subject: 'Muistutus: lasku 640 (häät 24.10.)',
    body: `Moikka Laura ja Mikko!

Kiitos vielä huikeesta illasta, harvoin näkee mummon johtavan letkajenkkaa!

Lasku 640, 690 €, meni umpeen 14.11. Laittaisitteko sen maksuun 4.12.2026 mennessä: tili FI93 4740 0100 2345 06, viite 64004.

Samalla vinkkinä, että firman pikkujouluihin irtoaa nyt karaokelaitteet kaupan päälle kun varaa ennen joulukuun puoltaväliä. Kertokaa kavereille, suosittelijalle tulee 50 € lahjakortti!

Biitti jatkuu,
DJ Hannu`,
    known: [['incentive', 'lahjakortti']],
    unseen: [['incentive', 'firman pikkujouluihin irtoaa nyt karaokelaitteet kaupan päälle']],
  },

  {
    name: 'Accountancy office in Pori, reminder in bookkeeping language',
    subject: 'Maksumuistutus, lasku 20458',
    body: `Hei,

reskontramme mukaan saatavamme laskusta 20458 on edelleen maksamatta. Laskun pääoma on 372,00 € ja eräpäivä oli 6.11.2026.

Pyydämme suorittamaan avoimen saldon viipymättä tilille FI40 4010 1000 3456 76 viitteellä 20 45801.

Ellei maksua ole näkynyt kahdeksan päivän kuluessa, keskeytämme palkanlaskennan. Jos maksu on jo lähtenyt, tästä viestistä ei tarvitse välittää.

Lokakuun alv-ilmoitus on annettu ajallaan ja kopio on OmaVerossa.

Tilitoimisto Karhunsaari
Outi Lehtimäki`,
    known: [
      ['jargon', 'reskontramme'],
      ['jargon', 'saatavamme'],
      ['jargon', 'pääoma'],
      ['jargon', 'suorittamaan'],
      ['jargon', 'avoimen saldon'],
      ['dueDate', 'viipymättä'],
      ['dueDate', 'kahdeksan päivän kuluessa'],
      ['tone', 'keskeytämme palkanlaskennan'],
    ],
    unseen: [],
  },

  {
    name: 'Forest machine contractor in Kainuu, terse, sum wrong',
    subject: 'Lasku 96 harvennus',
    body: `Terve.

Harvennus Pirttivaaran palstalla valmis. Ajourat meni vähän märiksi itäpäästä, tasaan keväällä.

Lasku 96
harvennus 12 h x 95 € = 1 140 €
lähikuljetus 6 h x 88 € = 528 €
konesiirto 180 €
yhteensä 1 948 €

Eräp. 11.12.2026. Tili FI59 5760 0300 6789 00 viite 96001.

Kolari Hyrynsalmi`,
    known: [['consistency', '1 948 €']],
    unseen: [],
  },

  {
    name: 'Student tutor in Joensuu, first invoice ever, grovelling',
    subject: 'Lasku 1, matikan tukiopetus',
    body: `Hei Päivi,

anteeksi kauheasti että häiritsen keskellä viikkoa! Tämä on mun ihan ensimmäinen lasku ja hävettää edes pyytää rahaa, kun Eetu on ollut niin kiva oppilas.

Opetin yhteensä 6 tuntia lokakuussa ja marraskuussa, 25 € tunti, eli 150 €. Derivaatta alkaa olla hallussa, integraaleja pitää vielä treenata ennen kirjoituksia.

Lasku 1. Tili FI77 5770 0400 1122 04. Jos summa tuntuu liian isolta niin pudotan sitä heti, ei tarvi edes perustella.

Maksu ois kiva vaikka joskus ennen joulua, mutta ei oo mikään pakko.

Anteeksi vielä!
Oona`,
    known: [
      ['tone', 'anteeksi kauheasti että häiritsen'],
      ['tone', 'Anteeksi vielä'],
      ['dueDate', 'joskus ennen joulua'],
    ],
    unseen: [
      ['tone', 'hävettää edes pyytää rahaa'],
      ['tone', 'Jos summa tuntuu liian isolta niin pudotan sitä heti'],
      ['tone', 'ei oo mikään pakko'],
    ],
  },

  {
    name: 'Dog boarding in Nurmijärvi, two due dates',
    subject: 'Tessun hoitojakso, lasku 718 (eräpäivä 4.12.2026)',
    body: `Hei Kirsi!

Tessu viihtyi taas mainiosti, söi hyvin ja nukkui vanhan Saku-beaglen kanssa samalla patjalla. Yhtenä iltana vatsa oli vähän löysällä, annoin riisiä ja se meni ohi.

Lasku 718: viisi vuorokautta à 38 €, yhteensä 190 €. Maksathan viimeistään 7.12.2026 tilille FI80 5092 0900 3344 08, viite 71806.

Joulun viikolle on vielä kaksi paikkaa, sano jos pidän toisen teille.

Terkuin
Anne, Koirahoitola Kuusikumpu`,
    known: [['dueDate', '7.12.2026']],
    unseen: [],
  },

  {
    name: 'Architect in Porvoo, estimate in trade language with hazy price',
    subject: 'Tarjous: pientalon lupakuvat',
    body: `Hei Markus,

kiitos tapaamisesta tontilla, se pihlaja kannattaa ehdottomasti säästää.

Tarjoan lupakuvat ja pääsuunnittelijan tehtävät ajalle tammi–maaliskuu. Hinta asettuu johonkin 7 000 euron tuntumaan tai vähän päälle, riippuu miten kaupunki suhtautuu.

Mahdolliset lisäkustannukset laskutetaan toteutuneen mukaan. Matkat ja kopiot kuuluvat hintaan. Maksuerät maksuehdolla 14 pv netto.

Tarjous on voimassa 18.12.2026 saakka. Liitän mukaan muutaman kuvan aiemmista taloista.

Terveisin
Cecilia Sundqvist, arkkitehti SAFA`,
    known: [
      ['surprise', 'Mahdolliset lisäkustannukset laskutetaan toteutuneen mukaan'],
      ['dueDate', '14 pv netto'],
      ['missing', 'attachment'],
    ],
    unseen: [['surprise', 'tai vähän päälle, riippuu miten kaupunki suhtautuu']],
  },

  {
    name: 'Fishing guide in Inari, relaxed, mixed language',
    subject: 'Siikareissun lasku',
    body: `Moi jätkät ja kiitti reissusta!

Se kolmen kilon harjus jää kyllä mun top vitoseen. Savustuspönttö jäi teiltä laiturille, lähetän sen Matkahuollossa.

Invoice 15, kaksi päivää opastusta, vene ja eväät, total 880 €. Payment terms net 14. Tilille FI09 5642 0200 4321 05.

Bensaa meni sit aika lailla enemmän kun haluttiin kiertää Kaamassaari, laitoin siitä sata euroa tuohon sisään.

Ensi kesänä uudestaan?

Aslak`,
    known: [['dueDate', 'net 14']],
    unseen: [['surprise', 'Bensaa meni sit aika lailla enemmän']],
  },

  {
    name: 'Moving firm in Vantaa, shouting ultimatum',
    subject: 'VIIMEINEN VAROITUS lasku 8890',
    body: `Hei.

Muutto Keravalta Hyvinkäälle tehtiin 3.10. Lasku 8890, 760 €, eräpäivä 17.10. Maksua ei ole näkynyt.

MAKSAKAA LASKUNNE NYT. Olen soittanut viisi kertaa ja joka kerta luuri korvaan, kyllä aikuinen ihminen vastaa puhelimeen. Teillä on 24 tuntia aikaa.

Meille jäi vielä teidän kaksi pahvilaatikkoa autoon, ne saa takaisin kun raha on meillä.

Tili FI48 1745 3000 7812 05 viite 8 89001.

Muuttomiehet J & K`,
    known: [
      ['tone', 'VIIMEINEN VAROITUS'],
      ['tone', 'MAKSAKAA LASKUNNE NYT'],
      ['tone', 'Teillä on 24 tuntia aikaa'],
    ],
    unseen: [
      ['tone', 'kyllä aikuinen ihminen vastaa puhelimeen'],
      ['tone', 'ne saa takaisin kun raha on meillä'],
    ],
  },

  {
    name: 'Life coach in Helsinki, second reminder wrapped in feelings',
    subject: 'Lasku 2026-27, toinen muistutus',
    body: `Rakas Tuuli,

ihanaa seurata, miten olet lähtenyt lentoon syksyn valmennuksen jälkeen!

Lasku 2026-27, 540 €, on erääntynyt 26.10. Muistutin siitä 9.11. Kannattaa pysähtyä miettimään, mitä maksamatta jättäminen kertoo suhteestasi omaan arvoosi. Minä annoin sinulle kaikkeni, ja tuntuu surulliselta tulla unohdetuksi.

Maksuohjeet: FI17 1012 3000 5678 08, viite 20 26273, eräpäivä 1.12.2026.

Kun hoidat tämän viikonloppuun mennessä, saat liput tammikuun retriittiin puoleen hintaan.

Valoa ja rakkautta,
Satu-Maaria`,
    known: [
      ['tone', 'Minä annoin sinulle kaikkeni'],
      ['incentive', 'puoleen hintaan'],
      ['dueDate', 'viikonloppuun mennessä'],
    ],
    unseen: [
      ['tone', 'mitä maksamatta jättäminen kertoo suhteestasi omaan arvoosi'],
      ['tone', 'tuntuu surulliselta tulla unohdetuksi'],
    ],
  },

  {
    name: 'Audiobook narrator in Helsinki, new invoice with a past due date',
    subject: 'Lasku 2026-33, Kuisman perhe -äänikirja',
    body: `Hei Elsa,

viimeinenkin luku on nyt luettu ja korjaukset ajettu sisään. Luvussa 14 kuuluu pieni raitiovaunu, päätimme Jonin kanssa jättää sen kun se sopii kohtaukseen.

Laskutan liitteenä olevalla laskulla 2026-33: 11 valmista tuntia à 140 €, yhteensä 1 540,00 €. Eräpäivä on 9.11.2026 ja maksutiedot ovat laskulla.

Kuulen mielelläni, jos sarja jatkuu.

Parhain terveisin
Antti Rautio`,
    attachments: [{ name: 'lasku_2026-33.pdf' }],
    known: [['dueDate', '9.11.2026']],
    unseen: [],
  },

  {
    name: 'Digger driver in Kokkola, total differs from subject, extra hours',
    subject: 'Lasku 442, yhteensä 2 310 €',
    body: `Iltaa Tommi!

Salaojat on kaivettu ja sorat ajettu, pumppukaivo kans paikallaan. Pihatien pää jäi vähän kuopalle, ajan siihen kuorman mursketta kun routa antaa periksi.

Lasku 442: kaivuu 18 h à 85 € eli 1 530 €, sora 640 €, kuljetus 210 €. Yhteensä 2 380 €.

Kivenlohkareen takia tunteja tuli vähän tuplaten siihen mitä alussa heitin.

Maksupäivä 10.12.2026, tili FI09 4755 0400 1230 05, viite 44202.

Kjell-Erik`,
    known: [['consistency', '2 380 €']],
    unseen: [['surprise', 'tunteja tuli vähän tuplaten siihen mitä alussa heitin']],
  },

  {
    name: 'Retired joiner in Hämeenlinna, moralising reminder',
    subject: 'Keittiön pöydän lasku nro 12',
    body: `Hyvä rouva Lindell,

toimitin teille tammipöydän syyskuun lopussa. Pöytä on käsittelemätöntä tammea, muistakaahan öljytä se joulun alla.

Lasku nro 12, 920 euroa, oli maksettava 20.10. mennessä. Ennen vanhaan velka maksettiin ennen kuin itse syötiin. Minun isäni olisi hävennyt silmät päästään, jos puusepän palkka olisi ollut antamatta.

Odotan rahoja ensi tilassa tilille FI68 4260 0100 8976 09.

Kunnian mies ei tarvitse toista muistutusta.

Olavi Rekola`,
    known: [['dueDate', 'ensi tilassa']],
    unseen: [
      ['tone', 'Ennen vanhaan velka maksettiin ennen kuin itse syötiin'],
      ['tone', 'Minun isäni olisi hävennyt silmät päästään'],
      ['tone', 'Kunnian mies ei tarvitse toista muistutusta'],
    ],
  },

  {
    name: 'Estonian-born house painter in Espoo, wrong check digits in the account',
    subject: 'Lasku 61 maalaus Soukka',
    body: `Tere Timo,

olohuone ja käytävä on maalattu kahteen kertaan, katto kerran. Pensselit ja suojat vein pois. Yksi purkki valkoista jäi sinulle eteiseen, jos tulee naarmu.

Lasku 61: työ 1 100 €, maalit 240 €, yhteensä 1 340 €. Maksupäivä 9.12.2026.
Tili FI45 1309 3000 4567 07.

Jos ulkoseinät tulevat keväällä, soita minulle maaliskuussa.

Terveisin Margus`,
    known: [['payment', 'FI45 1309 3000 4567 07']],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Court interpreter in Helsinki, court is the workplace',
    subject: 'Lasku 2026-140, tulkkaus 19.11.',
    body: `Hei Leena,

tulkkasin torstaina 19.11. Helsingin käräjäoikeudessa kello 9–13, salissa 211. Istunto päättyi tuntia aiottua aikaisemmin, joten laskutan neljä tuntia.

Lasku 2026-140: 4 h à 72 €, yhteensä 288,00 €. Eräpäivä on 9.12.2026. Tili FI94 1112 3000 3456 00, viite 202 61405.

Ensi viikolla olen vapaana tiistaina ja keskiviikkona.

Terveisin
Amina Yusuf`,
  },

  {
    name: 'Shoemaker in Vaasa, heels and soles',
    subject: 'Lasku 508: näyttämökengät',
    body: `Hei Johanna,

teatterin kengät ovat valmiit noudettaviksi. Seitsemään pariin vaihdoin korot ja kolmeen pohjat. Punaisten avokkaiden korko oli halki, liimasin sen ja vahvistin tapilla.

Lasku 508 on 312,00 €, ja se maksetaan 11.12.2026 mennessä tilille FI58 4055 0010 1234 00, viite 50801.

Liike on auki arkisin kello 10–17.

Terveisin
Kaj Nyström, Suutarinpaja`,
  },

  {
    name: 'Illustrator in Jyväskylä, calm first reminder',
    subject: 'Muistutus laskusta 2026-44',
    body: `Hei Mari,

lasku 2026-44 kirjan kansikuvasta (850,00 €) erääntyi 13.11., enkä ole vielä nähnyt maksua. Voi olla, että lasku on jäänyt sähköpostin uumeniin, joten liitän sen tähän uudelleen.

Sopisiko maksupäiväksi 4.12.2026? Tili on FI21 5290 0200 4567 03 ja viite 20 26448. Jos maksu on jo matkalla, tästä viestistä ei tarvitse välittää.

Kansi näyttää painettuna upealta, kiitos että lähetit kappaleen.

Terveisin
Noora Pelkonen`,
    attachments: [{ name: 'lasku-2026-44.pdf' }],
  },

  {
    name: 'Security trainer in Lappeenranta, threat as the subject of the work',
    subject: 'Lasku 231, uhkatilannekoulutus 12.11.',
    body: `Hei,

kiitos osallistujille hyvistä kysymyksistä. Uhkatilanteiden harjoittelu onnistui vastaanotossa hyvin, ja hälytysnapin paikka kannattaa siirtää pöydän oikealle puolelle. Muistio on liitteenä.

Lasku 231: puolen päivän koulutus, yhteensä 1 129,50 € (sis. alv 25,5 %). Eräpäivä on perjantai 11.12.2026. Lasku on liitteenä, ja maksutiedot ovat siinä.

Ystävällisin terveisin
Teemu Inkinen`,
    attachments: [{ name: 'lasku-231.pdf' }, { name: 'muistio-12-11.pdf' }],
  },

  {
    name: 'Electrician in Kajaani, extra work that was agreed',
    subject: 'Lasku 1904, autotallin sähköt',
    body: `Terve Mika,

tallin sähköt ovat valmiit ja mittaukset tehty. Pöytäkirja on liitteenä.

Lasku 1904:
sovittu työ 780,00 €
latauspistoke, josta sovittiin puhelimessa 11.11. 240,00 €
yhteensä 1 020,00 €

Maksupäivä on 9.12.2026. Tili FI37 5760 0200 3456 00, viite 1 90402.

Pistokkeen saa käyttöön heti, kun vaihdat keskukseen 16 ampeerin sulakkeen. Neuvon tarvittaessa puhelimessa.

Antero Karppinen`,
    attachments: [{ name: 'mittauspoytakirja.pdf' }],
  },

  {
    name: 'Gardener in Naantali, estimate with a clear price',
    subject: 'Tarjous omenapuiden leikkauksesta',
    body: `Hei Ritva!

Kävin katsomassa puut maanantaina. Kahdeksan omenapuun leikkaus maaliskuussa maksaa 520 euroa, ja hintaan kuuluu oksien vienti. Vanhin puu on sisältä ontto, mutta sen voi vielä säästää.

Tarjous on voimassa 31.12.2026 asti. Lähetän laskun työn jälkeen, ja maksuaikaa on 14 päivää laskun päivästä.

Jos jokin mietityttää, soita vaikka iltasella.

Terveisin
Pia, Saariston Puutarhapalvelu`,
  },

  {
    name: 'Karelian-pie baker in Joensuu, chatty invoice to a school',
    subject: 'Lasku 66, piirakat isänpäiväksi',
    body: `Hei vain!

Kiva kuulla, että piirakat loppuivat kesken, se on leipojalle paras palaute. Pellit voi palauttaa, kun joku sattuu ajamaan ohi.

Lasku 66: 120 piirakkaa à 1,50 € = 180,00 €, munavoi 24,00 €, yhteensä 204,00 €. Eräpäivä 8.12.2026, tili FI96 5770 0300 6789 08, viite 66002.

Itsenäisyyspäivän tilauksia otan vastaan 1.12. asti.

Terveisin Helvi`,
  },

  {
    name: 'Physiotherapist in Kotka, formal late reminder, factual',
    subject: 'Toinen muistutus, lasku 3015',
    body: `Hyvä Timo Kallio,

lasku 3015 (126,00 €) erääntyi 16.10.2026. Muistutin siitä 2.11.2026. Maksua ei ole vielä näkynyt tilillämme.

Uusi maksupäivä on keskiviikko 9.12.2026. Tili FI73 5500 0600 1234 04, viite 3 01505. Muistutuksesta emme peri maksua.

Jos summan voi helpommin maksaa kahdessa osassa, soittakaa minulle numeroon 05 218 4400, niin sovimme päivät. Jos laskussa on jotakin epäselvää, selvitän sen mielelläni.

Ystävällisin terveisin
Ulla Mäkelä
Fysioterapia Mäkelä`,
  },

  {
    name: 'Ghost writer in Tampere, part payment',
    subject: 'Lasku 2026-71, muistelmien toinen erä',
    body: `Hei Raimo,

kiitos lämpimästä haastattelusta. Sota-ajan luku saa nyt aivan uuden alun, ja isänne kirje päättää sen. Lähetän luvun luettavaksi 15.12.

Sopimuksemme kolmesta erästä toinen on 1 500 euroa. Lasku 2026-71 on liitteenä. Eräpäivä on 14.12.2026, ja tili ja viite ovat laskulla. Viimeinen erä, 1 500 euroa, tulee vasta kun käsikirjoitus on valmis.

Terveisin
Hanna Ylöstalo`,
    attachments: [{ name: 'Lasku 2026-71.pdf' }],
  },

  {
    name: 'Snow plough contractor in Kemi, terse monthly bill',
    subject: 'Lasku 17, auraus marraskuu',
    body: `Moi.

Marraskuussa viisi aurausta à 60 € = 300 €. Hiekoitus kaksi kertaa à 45 € = 90 €. Yhteensä 390 €.

Lasku 17, eräpäivä 10.12.2026, tili FI44 5640 0400 2345 01, viite 17006.

Lunta on luvassa torstaina, tulen aamuviideltä.

Jarmo`,
  },

  {
    name: 'Yoga teacher in Helsinki, first invoice to a company',
    subject: 'Lasku 3: taukojooga lokakuussa',
    body: `Hei Saara,

kiitos, että sain aloittaa teillä! Ryhmä oli ihana, ja ensi kerralla otan mukaan muutaman lisämaton.

Neljä tuntia à 90 €, yhteensä 360,00 €. Toiminta on arvonlisäverotonta, koska liikevaihtoni on alle rajan. Laskun numero on 3, eräpäivä 7.12.2026 ja tili FI86 3636 0010 0567 09. Kirjoitathan viestiksi laskun numeron.

Jos teillä on käytössä verkkolaskut, kerro osoite, niin lähetän seuraavan sillä tavalla.

Namaste,
Milla`,
  },

  {
    name: 'Sound engineer in Turku, corrected invoice with short apology',
    subject: 'Korjattu lasku 2026-95B',
    body: `Moi Olli,

huomasit aivan oikein: laskussa 2026-95 oli yksi kuvauspäivä liikaa. Pahoittelen virhettä. Tässä on korjattu lasku 2026-95B, joka korvaa aiemman.

Kolme päivää à 420 €, yhteensä 1 260,00 €. Eräpäivä on 9.12.2026. Tili FI31 5710 0100 7890 07, viite 20 26956.

Ääniraidat ovat jo leikkaajalla, ja tuulikohdat sain siivottua.

Terveisin
Benjamin Ek`,
  },

  {
    name: 'Chimney sweep in Savonlinna, village association, agreed discount',
    subject: 'Lasku 1290, kylätalon hormit',
    body: `Päivää,

nuohosin kylätalon kolme hormia ja leivinuunin. Uunin luukun tiiviste on hapertunut, se kannattaa vaihtaa ennen pakkasia. Hormissa 2 ei saa polttaa, ennen kuin halkeama on korjattu.

Lasku 1290: nuohous 165 €, sovittu yhdistysalennus 15 €, maksettavaa 150 €. Eräpäivä 11.12.2026. Tili FI95 4866 0100 2345 04, viite 1 29004.

Todistus on liitteenä.

Terveisin
Eino Pesonen`,
    attachments: [{ name: 'nuohoustodistus.pdf' }],
  },

  {
    name: 'Violin maker in Kaustinen, repair invoice with phone call',
    subject: 'Lasku 404 viulun korjauksesta',
    body: `Hei Siiri,

aloitin työn heti puhelumme jälkeen, ja viulu soi taas. Kaulan kulma on nyt oikea, ja kieliksi laitoin samat kuin ennen. Talla on uusi, vanha on kotelon taskussa.

Lasku 404, yhteensä 385 €. Voit maksaa viulua noutaessasi kortilla tai tilille FI86 5156 0200 3456 02, viite 40400. Maksupäivä on viimeistään 12.12.2026.

Pidä huoneen kosteus noin 45 prosentissa, niin kansi ei halkea.

Terveisin
Lasse Pajala`,
  },

  {
    name: 'Interior designer in Rauma, revised price after an agreed change',
    subject: 'Uusi hinta, asiakaspalvelutilan suunnittelu',
    body: `Hei Katja,

sovimme 20.11. palaverissa, että suunnittelen myös neuvotteluhuoneen. Siksi hinta muuttuu 2 400 eurosta 2 900 euroon. Muut kohdat pysyvät samoina kuin tarjouksessa 14.

Jos uusi hinta sopii, vastaathan tähän 4.12.2026 mennessä, niin varaan ajan verhoilijalta. Laskun lähetän työn jälkeen tammikuussa.

Kangasmallit ovat liitteenä, ja sininen on mielestäni paras.

Terveisin
Henna Uusitalo`,
    attachments: [{ name: 'kangasmallit.pdf' }],
  },

  {
    name: 'Somali-born courier in Espoo, simple Finnish, weekly bill',
    subject: 'Lasku 48, kuljetukset viikko 47',
    body: `Hei Ari,

viikolla 47 ajoin 16 kuljetusta. Yksi asiakas Tapiolassa ei ollut kotona, paketti on minulla ja vien sen huomenna.

Lasku 48: 16 x 14 € = 224 €. Eräpäivä on 4.12.2026.
Tili FI44 8000 1500 1234 02, viite 48004.

Kiitos hyvästä yhteistyöstä!

Abdi Farah`,
  },
]
