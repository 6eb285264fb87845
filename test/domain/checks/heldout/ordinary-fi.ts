/** Finnish mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber in Tampere, terse, first invoice for a tap',
    subject: 'Lasku hanan vaihdosta',
    body: `Moro Pirkko,

tässä lasku maanantain hananvaihdosta. Työtä meni 2 h x 58 € ja hana maksoi 139 €, yhteensä 255 €. Samalla vaihdoin myös altaan alta molemmat sulkuventtiilit, kun olivat niin huonossa hapessa, siitä tulee 64 €. Maksettavaa on kaikkiaan 319 €, alv sisältyy.

Maksuaika 14 pv. Tili FI02 1579 3286 4090 92, viestiin oma nimi.

Vanha hana jäi teille autotallin hyllylle, sen voi viedä metallinkeräykseen.

Terv. Jari Lehtonen
Putki-Lehtonen`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'Maksuaika 14 pv'],
    ],
    unseen: [['surprise', 'Samalla vaihdoin myös altaan alta molemmat sulkuventtiilit']],
  },
  {
    name: 'translator in Turku, stiff and formal, first invoice',
    subject: 'Lasku 2026-118, käyttöohjeen käännös',
    body: `Hyvä vastaanottaja,

viitaten toimeksiantosopimukseemme lähetän liitteenä laskun käyttöohjeen kääntämisestä suomesta ruotsiksi. Käännös lähti teille 20.11.2026, ja siinä oli 14 200 sanaa.

Laskun loppusumma on 2 138,52 € (1 704,00 € + alv 25,5 % 434,52 €). Eräpäivä on 9.12.2026. Pyydän suorittamaan maksun laskulla näkyvälle tilille ja käyttämään laskun viitettä.

Mahdolliset reklamaatiot tulee esittää kirjallisesti 4.12.2026 mennessä.

Työn aikana kokoamani sanasto on mukana omana tiedostonaan, ja voitte käyttää sitä vapaasti.

Ystävällisin terveisin
Annika Söderholm`,
    attachments: [{ name: 'lasku-2026-118.pdf' }, { name: 'sanasto-fi-sv.xlsx' }],
    known: [
      ['jargon', 'viitaten toimeksiantosopimukseemme'],
      ['jargon', 'suorittamaan maksun'],
      ['jargon', 'reklamaatiot tulee esittää kirjallisesti'],
    ],
    unseen: [],
  },
  {
    name: 'wedding photographer, chatty, first invoice for the rest',
    subject: 'Teidän hääkuvat ja lasku 311',
    body: `Moikka Sanna ja Aleksi!

Kuvat on nyt galleriassa, linkki tuli eilen erillisessä viestissä. Niitä on lopulta 612, ja se kalliokuva iltavalossa on mun suosikki.

Ja sitten se tylsempi osuus: lasku 311. Sovitusta 1 350 eurosta varausmaksu 400 € on jo maksettu, joten jäljellä on 950 €. Mua ihan hävettää pyytää rahaa näin kivalta porukalta. Maksakaa sitten kun teille sopii, tili on FI74 5459 9619 5526 37 ja viite 3117.

Kirjaa varten valitkaa 60 kuvaa 4.12.2026 mennessä, niin se ehtii painosta jouluksi.

Halauksin
Noora`,
    known: [['dueDate', 'sitten kun teille sopii']],
    unseen: [['tone', 'Mua ihan hävettää pyytää rahaa']],
  },
  {
    name: 'graphic designer, polite, template not filled in',
    subject: 'Lasku 1047, 858,50 €',
    body: `Hei [etunimi],

kiitos mukavasta yhteistyöstä! Logon lopulliset tiedostot ovat nyt jaetussa kansiossa: vektorit, png-versiot sekä käyntikortin painopohja.

Lasku 1047 on liitteenä. Työtä oli 10 tuntia, 70 € tunti, yhteensä 700,00 € + alv 178,50 € = 878,50 €. Eräpäivä on 9.12.2026 ja tilinumero FI04 8309 5072 6052 07, viite 10472.

Jos painotalo kyselee värejä, kaikki arvot löytyvät ohjeen sivulta 3.

Terveisin
Veera Koskela`,
    attachments: [{ name: 'lasku_1047.pdf' }],
    known: [
      ['consistency', '[etunimi]'],
      ['consistency', '878,50 €'],
    ],
    unseen: [],
  },
  {
    name: 'web developer, monthly maintenance invoice with a grumble',
    subject: 'Lasku 20260044: verkkokaupan ylläpito, marraskuu',
    body: `Hei Tuomas,

marraskuun ylläpitolasku on liitteenä. Kuukausimaksu on sama kuin ennenkin, 290 € + alv 25,5 %, eli maksettavaa on 363,95 €. Maksuehto 14 pv netto, viivästyskorko korkolain mukaan. Tilinumero ja viite ovat laskulla.

Kuun aikana päivitin kaupan uusimpaan versioon ja siirsin varmuuskopiot uudelle palvelimelle. Varmuuskopio otetaan nyt joka yö kello kolme.

Lisäksi korjasin maksusivun, kun teidän markkinointi oli mennyt sörkkimään asetuksia. Siitä tulee kaksi tuntia lisätyötä joulukuun laskulle.

Terveisin Jussi
Koodipaja Hiltunen`,
    attachments: [{ name: 'Lasku_20260044.pdf' }],
    known: [
      ['dueDate', '14 pv netto'],
      ['jargon', 'viivästyskorko korkolain mukaan'],
      ['surprise', 'kaksi tuntia lisätyötä'],
    ],
    unseen: [['tone', 'teidän markkinointi oli mennyt sörkkimään asetuksia']],
  },
  {
    name: 'cleaner, non-native Finnish, first invoice of the month',
    subject: 'Lasku 58 siivous marraskuu',
    body: `Hei Leena,

tässä on lasku 58, minun siivous marraskuussa. Siivous oli 4 kertaa, yksi kerta on 75 euroa, yhteensä 300 euroa. Vero on mukana.

Voitko maksaa heti kun saat tämä viesti, kiitos.

Joulukuussa minä tulen tiistaina 1., 8., 15. ja 22. päivä. Jos et ole kotona, avain on sama paikka kuin ennen.

Ystävällisin terveisin
Oksana`,
    known: [
      ['dueDate', 'heti kun saat tämä viesti'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'personal trainer, cheerful, first invoice with wrong sums',
    subject: 'Valmennuksen lasku 77',
    body: `Heippa Minna,

kiitos syksystä! Maastaveto nousi 20 kiloa ja polvi kesti, se on hieno tulos.

Marraskuussa oli viisi tapaamista, 55 € kerta, yhteensä 265 €. Laskun numero on 77. Eräpäivä on perjantai 10.12.2026. Voit maksaa MobilePaylla numeroon 040 512 7736 tai tilille FI03 5725 2870 5458 85.

Joulutauolle laitan sinulle kotiohjelman, johon riittää kahvakuula ja matto.

Tsemppiä, Riku`,
    known: [
      ['consistency', '265 €'],
      ['dueDate', 'perjantai 10.12.2026'],
    ],
    unseen: [],
  },
  {
    name: 'bookkeeping office, recurring invoice, office language',
    subject: 'Kuukausilasku 4412',
    body: `Hyvä asiakas,

lokakuun kirjanpito on valmis, ja alv-ilmoitus on lähetetty Verohallinnolle 12.11.2026. Raportit löytyvät palvelusta kohdasta Tulosteet.

Kirjanpidon kuukausihinta on 150,00 € + alv 38,25 €, yhteensä 188,25 €. Toivomme suoritustanne kuluvan kuukauden loppuun mennessä tilillemme FI20 5013 2413 8501 40, viite 44121.

Seuraavaa jaksoa varten tarvitsemme marraskuun tositteet 7.12.2026 mennessä. Kuitit voi kuvata puhelimella, kunhan koko kuitti näkyy.

Terveisin
Tilipalvelu Marjamäki Oy`,
    known: [
      ['jargon', 'Toivomme suoritustanne'],
      ['dueDate', 'kuluvan kuukauden loppuun mennessä'],
      ['payment', 'FI20 5013 2413 8501 40'],
    ],
    unseen: [],
  },
  {
    name: 'electrician, first invoice for a cottage, attachment forgotten',
    subject: 'Lasku 2203, mökin sähköt',
    body: `Hei Markku,

mökin sähköt ovat valmiit ja tarkastettu. Lasku 2203 on tämän viestin liitteenä, samoin tarkastuspöytäkirja, joka kannattaa säilyttää.

Loppusumma on 1 486,20 €. Kaapelia upposi enemmän kuin arvioin ja ajojakin kertyi, joten se on vähän suurempi kuin alun perin puhuttiin. Eräpäivä on 11.12.2026, tili FI83 2382 0561 6543 89 ja viite 22033.

Saunan kiukaan kytkin on nyt eteisessä vasemmalla. Pääkatkaisin kannattaa talveksi jättää päälle, jos peruslämpö on käytössä.

Terveisin
Sami Ojanperä
Sähkötyö Ojanperä Ky`,
    known: [['missing', 'attachment']],
    unseen: [['surprise', 'Kaapelia upposi enemmän kuin arvioin ja ajojakin kertyi']],
  },
  {
    name: 'tree feller, Savo dialect, first invoice',
    subject: 'Puunkuato, lasku 26/31',
    body: `Terve Veikko!

Kiitoksia kahvista. Kuadettiin sitte kuus kuusta ja yks koivu, ja oksat ajettiin hakkeeks. Hinta niinku sovittiin, 840 euroo veroneen.

Laita raha tilille FI67 5423 2399 4704 95 ennen ku järvi jiätyy. Laskun numero on 26/31, pistä se viestiin.

Kannot jätettiin 20 sentin korkeuteen. Jos ne haluat keväällä jyrsittee, niin soita.

T: Pentti`,
    known: [],
    unseen: [['dueDate', 'ennen ku järvi jiätyy']],
  },
  {
    name: 'copywriter, first invoice for a newsletter, old grudge',
    subject: 'Uutiskirjeen tekstit ja lasku 2026-39',
    body: `Hei Johanna,

uutiskirjeen kolme juttua ovat valmiina jaetussa kansiossa. Otsikoista on kaksi vaihtoehtoa, valitkaa sopivampi.

Lasku 2026-39 on liitteenä. Summa on 564,75 € (450 € + alv 25,5 %), eräpäivä 31.11.2026, ja maksutiedot ovat laskulla. Toivottavasti tämä ei jää teillä jonkun pöydänkulmalle niin kuin kesäkuun lasku.

Joulunumeron jutut voin aloittaa 1.12., jos saan aiheet sitä ennen.

Terveisin
Heli Rautio`,
    attachments: [{ name: 'Lasku 2026-39.pdf' }],
    known: [['dueDate', '31.11.2026']],
    unseen: [['tone', 'ei jää teillä jonkun pöydänkulmalle niin kuin kesäkuun lasku']],
  },
  {
    name: 'home baker, first invoice for a wedding cake, card number in the text',
    subject: 'Hääkakku 5.12. / lasku 19',
    body: `Hei Emilia!

Kakku on tilauksessa lauantaille 5.12. ja tuon sen juhlapaikalle kello 12. Täytteinä mustaherukka ja valkosuklaa, kuten sovittiin.

Laskun 19 erittely: kakku 320 €, sokerikukat 45 €, varausmaksu -80 €. Maksettavaa jää 285 €. Kukkiin hurahti koko ilta, niin laitoin ne erikseen. Varausmaksun veloitin kortilta 4539 1488 0343 6467, kuten puhelimessa annoit.

Loput voit maksaa 3.12.2026 mennessä tilille FI31 4112 9620 8575 22, viestiksi lasku 19.

Kaunista juhlapäivää!
Tuija / Tuijan kakut`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [['surprise', 'Kukkiin hurahti koko ilta, niin laitoin ne erikseen']],
  },
  {
    name: 'piano teacher, first reminder to a parent, own money worries',
    subject: 'Muistutus laskusta 204',
    body: `Hei Katja,

lokakuun pianotuntien lasku 204 (160 €) taitaa olla vielä maksamatta. Eräpäivä oli 13.11.2026. Minulla on perjantaina vuokra ja tilillä neljäkymppiä, joten tästä on nyt oikeasti kiinni paljon. Maksathan mahdollisimman pian.

Eetu on edistynyt hienosti, ja joulukonserttiin harjoitellaan Sibeliuksen Kuusta. Konsertti on 12.12. kello 15 musiikkitalon pienessä salissa.

Terveisin
Marjut`,
    known: [
      ['dueDate', 'mahdollisimman pian'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'Minulla on perjantaina vuokra ja tilillä neljäkymppiä']],
  },
  {
    name: 'removal firm, second reminder, hard form letter',
    subject: 'TOINEN MAKSUKEHOTUS, lasku 5510',
    body: `Hei,

muutto Lahdesta Kouvolaan tehtiin 2.10.2026 sovittuun hintaan 488,00 € + alv 124,44 €. Lasku 5510, yhteensä 612,44 €, erääntyi 20.10.2026.

Aiemmasta kehotuksestamme huolimatta ette ole maksaneet laskua. Jos maksu ei näy tilillämme FI19 3606 2505 3900 11 (viite 55107) viimeistään 2.12.2026, asia siirtyy perintätoimistolle ilman eri ilmoitusta. Kaikki perinnästä aiheutuvat kulut veloitetaan teiltä täysimääräisinä.

Laskutus, puh. 044 731 2280, arkisin 9–15
Päijänteen Muutot Oy`,
    known: [
      ['tone', 'TOINEN MAKSUKEHOTUS'],
      ['tone', 'kehotuksestamme huolimatta'],
      ['tone', 'asia siirtyy perintätoimistolle'],
      ['jargon', 'ilman eri ilmoitusta'],
      ['tone', 'perinnästä aiheutuvat kulut veloitetaan teiltä täysimääräisinä'],
    ],
    unseen: [],
  },
  {
    name: 'curtain maker, first reminder, hurt and ironic',
    subject: 'Verhojen lasku 88',
    body: `Hei Pauliina,

verhot valmistuivat lokakuussa, ja näin niistä kauniin kuvan Instagramissasi. Niistä on siis tykätty, mutta lasku ei näköjään kiinnosta samalla lailla.

Kyse on laskusta 88, 395 €, jonka eräpäivä oli 10.11.2026. Laitathan sen viikon sisällä tilille FI60 3994 2841 6753 72, viite 10883.

Keittiön kappa on muuten leikattu ja odottaa mittoja. Soittele, niin sovitaan sovitus.

Terveisin Raija`,
    known: [['dueDate', 'viikon sisällä']],
    unseen: [['tone', 'lasku ei näköjään kiinnosta samalla lailla']],
  },
  {
    name: 'property maintenance firm, first reminder, officialese',
    subject: 'Maksumuistutus, lasku 90312',
    body: `Hyvä taloyhtiön hallitus,

kirjanpitomme mukaan alla yksilöity saatavamme on edelleen avoinna:

Lasku 90312, lokakuun pihatyöt
Summa 447,53 €
Eräpäivä 4.11.2026
Tili FI08 3119 2484 9806 34, viite 9 03123

Kehotamme suorittamaan ko. erän viipymättä. Jos maksu on jo lähtenyt, kiitos siitä.

Lumityöt alkavat 1.12., ja hiekoitussora tuodaan portin viereen sitä ennen.

Kiinteistöhuolto Aalto & Pojat Oy
Seppo Aalto`,
    known: [
      ['jargon', 'alla yksilöity saatavamme'],
      ['jargon', 'suorittamaan ko. erän'],
      ['dueDate', 'viipymättä'],
    ],
    unseen: [],
  },
  {
    name: 'tyre shop, first reminder with a campaign in it',
    subject: 'Muistutus rengastyön laskusta',
    body: `Terve,

lokakuussa vaihdettiin pakettiautoonne renkaat, ja siitä on lasku vielä auki. Summa on 118 € ja eräpäivä oli 6.11.2026. Maksun voi laittaa tilille FI44 4050 4205 7295 96 keskiviikkoon 2.12.2026 mennessä.

Muistathan kiristää pultit noin sadan kilometrin ajon jälkeen, tai poikkea hallilla niin tehdään se samalla.

Nastarenkaat nyt -15 % joulukuun puoliväliin, tule tekemään kaupat!

T. Rengas-Kärki / Mika`,
    known: [
      ['missing', 'invoiceNumber'],
      ['incentive', 'Nastarenkaat nyt -15 %'],
    ],
    unseen: [],
  },
  {
    name: 'small builder, third reminder, veiled threat about reputation',
    subject: 'Terassin lasku 146, kolmas muistutus',
    body: `Hei Harri,

terassin lasku 146, 2 310 €, on edelleen maksamatta. Eräpäivä oli 18.9.2026, ja olen muistuttanut siitä 5.10. ja 2.11.

Olen ollut tässä jo liian kiltti. Savonlinna on pieni paikka, ja täällä rakentajat juttelee keskenään.

Maksa lasku maanantaihin 30.11.2026 mennessä tilille FI51 5392 5390 5002 82, viite 1465. Jos summassa on jotain epäselvää, soita 0400 662 118.

Petri Turunen`,
    known: [],
    unseen: [
      ['tone', 'Olen ollut tässä jo liian kiltti'],
      ['tone', 'Savonlinna on pieni paikka, ja täällä rakentajat juttelee keskenään'],
    ],
  },
  {
    name: 'illustrator, first reminder, apologising far too much',
    subject: 'Kuvituksen lasku 2026-14',
    body: `Hei Laura,

anteeksi hirveästi, että häiritsen taas! Olen varmasti se rasittavin ihminen teidän postilaatikossa tällä viikolla.

Lastenkirjan aukeamien lasku 2026-14 (620 €) erääntyi 16.11.2026, enkä ole nähnyt siitä maksua. Laitan laskun vielä liitteeksi. Tilinumero on FI49 8961 4257 0796 75 ja viite 20 26147. Olisiko mahdollista saada maksu lähipäivinä?

Kannen luonnokset tulevat perjantaina kuten sovittiin, ja kettu on nyt vähemmän vihainen.

Terkuin Iida`,
    known: [
      ['tone', 'anteeksi hirveästi, että häiritsen taas'],
      ['dueDate', 'lähipäivinä'],
      ['missing', 'attachment'],
    ],
    unseen: [['tone', 'Olen varmasti se rasittavin ihminen teidän postilaatikossa']],
  },
  {
    name: 'business consultant, late reminder, figures mixed up',
    subject: 'Lasku 2026-071, 1 240,00 €',
    body: `Hei Kari,

lasku 2026-071 strategiapäivän vetämisestä, 1 420,00 €, erääntyi 30.9.2026. Muistutin siitä 15.10. ja 6.11., mutta en ole saanut kumpaankaan vastausta.

Tämän jälkeen en enää viitsi kirjoittaa nätisti. Jos rahat eivät ole tilillä FI20 1887 5933 8125 42 (viite 202 60710) 4.12.2026, vien asian käräjäoikeuteen.

Päivän muistiinpanot ja osallistujien palautteet toimitin teille 18.9. Vastaan mielelläni, jos niistä on kysyttävää.

Olli-Pekka Virta`,
    known: [
      ['consistency', '1 420,00 €'],
      ['tone', 'vien asian käräjäoikeuteen'],
    ],
    unseen: [['tone', 'Tämän jälkeen en enää viitsi kirjoittaa nätisti']],
  },
  {
    name: 'kitchen fitter, estimate, half-filled and pushy',
    subject: 'Tarjous keittiön asennuksesta',
    body: `Hei Anne ja Mikael,

kiitos käynnistä eilen, tässä tarjous keittiön asennuksesta:

- kaappien ja tasojen asennus 1 800 €
- vanhan keittiön purku ja vienti 640 €
- välitilan laatoitus 220 €

Yhteensä 2 680 € sis. alv 25,5 %. Kodinkoneiden kytkennän tekee oma sähkömiehenne.

Asennus kestää noin neljä päivää, ja voimme aloittaa 11.1.2027. Tarjous on voimassa xx.12.2026 asti. Päättäkää kuitenkin saman tien, sillä samaa viikkoa kärkkyy jo toinen perhe.

Tilauksen voi vahvistaa vastaamalla tähän viestiin.

Terveisin
Teemu, Keittiöasennus Laine`,
    known: [
      ['consistency', '2 680 €'],
      ['consistency', 'xx.12.2026'],
    ],
    unseen: [['tone', 'Päättäkää kuitenkin saman tien, sillä samaa viikkoa kärkkyy jo toinen perhe']],
  },
  {
    name: 'video editor, revised price, blaming the client',
    subject: 'Esittelyvideon hinta muuttuu',
    body: `Hei Niina,

esittelyvideo on kolmatta versiota vaille valmis. Musiikin lisenssi on hankittu ja tekstitykset tehty suomeksi ja englanniksi.

Sovittu hinta oli 900 € + alv. Tunteja on nyt mennyt seitsemän yli, koska teillä ei kukaan osannut päättää mitä halutaan. Uusi hinta on 1 250 € + alv 25,5 % eli 1 568,75 €.

En avaa projektia ennen kuin olette hyväksyneet tämän. Valmis video lähtee teille kahden työpäivän kuluttua hyväksynnästä.

Terveisin Lauri`,
    known: [],
    unseen: [
      ['surprise', 'Tunteja on nyt mennyt seitsemän yli'],
      ['tone', 'teillä ei kukaan osannut päättää mitä halutaan'],
      ['tone', 'En avaa projektia ennen kuin olette hyväksyneet tämän'],
    ],
  },
  {
    name: 'gardener, thanks for a late payment with a sting',
    subject: 'Maksu saatu, lasku 67',
    body: `Hei Risto,

laskun 67 maksu, 280 €, tuli tilille tänään. Kiitos, vihdoinkin. Ensi kerralla pärjätään toivottavasti ilman kolmea perään huutelua.

Omenapuut leikataan maaliskuussa. Jänisverkot kannattaa laittaa runkojen ympärille ennen lumia, muuten nuoret puut syödään.

Terveisin Kaisa
Pihapalvelu Vuokko`,
    known: [['tone', 'vihdoinkin']],
    unseen: [['tone', 'Ensi kerralla pärjätään toivottavasti ilman kolmea perään huutelua']],
  },
  {
    name: 'dental technician, payment plan confirmed, dates and sums wrong',
    subject: 'Maksusuunnitelma, lasku 3308',
    body: `Hei Aino,

kuten puhelimessa sovittiin, voit maksaa laskun 3308 (900 €) kolmessa erässä:

1. erä 300 €, 15.12.2026
2. erä 300 €, 15.1.2027
3. erä 250 €, 30.2.2027

Tili on FI05 4772 5576 1275 07 ja viite 33080 jokaisessa erässä sama. Yhdenkin erän viivästyessä koko jäljellä oleva pääoma erääntyy kerralla maksettavaksi.

Sovitusaika on 3.12. kello 10. Ota vanha proteesi mukaan.

Terveisin
Erkki Niemi, Hammaslaboratorio Niemi`,
    known: [
      ['consistency', '900 €'],
      ['dueDate', '30.2.2027'],
      ['jargon', 'koko jäljellä oleva pääoma erääntyy kerralla maksettavaksi'],
    ],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'court interpreter, invoice to a law office, the court is the place of work',
    subject: 'Lasku 2026-52, tulkkaus Oulun käräjäoikeudessa 17.11.2026',
    body: `Hei Outi,

kiitos toimeksiannosta. Tulkkasin asiakkaallenne venäjää Oulun käräjäoikeudessa tiistaina 17.11.2026 kello 9–13.

Lasku 2026-52 on liitteenä:
- tulkkaus 4 h x 65 € = 260,00 €
- alv 25,5 % = 66,30 €
- yhteensä 326,30 €

Eräpäivä on 9.12.2026. Maksun voi tehdä tilille FI46 5660 5842 4028 68, viite 20 26529.

Seuraava istunto on tietojeni mukaan 14. tammikuuta. Varasin päivän kalenteristani.

Ystävällisin terveisin
Irina Kettunen`,
    attachments: [{ name: 'lasku-2026-52.pdf' }],
  },
  {
    name: 'plumber, short first invoice',
    subject: 'Lasku 418, pesukoneen liitäntä',
    body: `Moi Tarja,

lasku 418 eilisestä pesukoneen liitännästä: 95 €, alv mukana. Maksa viimeistään 8.12.2026 tilille FI35 1855 4857 1712 64, viite 4187.

Jos letkusta tihkuu vettä, sulje hana ja soita, niin tulen katsomaan sitä maksutta.

Terv. Kimmo`,
  },
  {
    name: 'web designer, first invoice with extra work that was agreed',
    subject: 'Verkkosivujen lasku 1021',
    body: `Hei Sari,

sivut julkaistiin maanantaina, ja ensimmäisten päivien kävijämäärä näyttää hyvältä. Kiitos, että jaksoitte kirjoittaa tekstit itse, niistä tuli teidän näköisenne.

Lasku 1021 koostuu kahdesta osasta:
- sivujen suunnittelu ja toteutus tarjouksen mukaan 2 400,00 €
- ajanvarauksen lisääminen, josta sovimme sähköpostissa 3.11.2026, 300,00 €

Veroton summa on 2 700,00 €, alv 25,5 % on 688,50 € ja maksettavaa yhteensä 3 388,50 €. Eräpäivä on 10.12.2026. Tilinumero on FI39 5735 0280 2248 34 ja viite 10210. Sama lasku on pdf-tiedostona liitteenä.

Pidän teille tunnin opastuksen sivujen päivittämiseen 1.12. kello 13, kuten sovittiin.

Terveisin
Elina Saarinen`,
    attachments: [{ name: 'Lasku 1021.pdf' }],
  },
  {
    name: 'piano tuner, first invoice, older gentleman',
    subject: 'Flyygelin viritys, lasku nro 73',
    body: `Hyvä rouva Lindroos,

kiitos vieraanvaraisuudesta. Flyygeli on nyt vireessä, ja kahden basson kielen surina johtui vain irronneesta huovasta.

Lasku nro 73: viritys ja pieni korjaus, yhteensä 170 euroa, arvonlisävero mukaan luettuna. Pyydän maksua 11. joulukuuta 2026 mennessä tilille FI57 8685 3616 3774 03, viite 10731.

Huoneilman kosteus on nyt 35 %. Talvella vesiastia soittimen lähellä tekee sille hyvää.

Parhain terveisin
Kalevi Honkanen`,
  },
  {
    name: 'cleaner, non-native Finnish, monthly invoice, complete',
    subject: 'Lasku 31, siivous marraskuussa',
    body: `Hei Päivi,

tässä minun lasku numero 31. Marraskuussa minä siivosin 3 kertaa, 80 euroa joka kerta, yhteensä 240 euroa. Vero on hinnassa.

Maksupäivä on 4.12.2026. Minun tili on FI44 5753 5904 9420 07 ja nimi Maria Santos. Kirjoita viestiin: lasku 31.

Ensi viikolla minä tulen torstaina kello 10, koska keskiviikkona olen lääkärissä. Kiitos paljon ja hyvää viikkoa!

Maria`,
  },
  {
    name: 'bookkeeper, recurring invoice, plain',
    subject: 'Marraskuun kirjanpitolasku 2215',
    body: `Hei Jukka,

kuukauden lasku 2215 on liitteenä: kirjanpito 120,00 € ja palkanlaskenta 60,00 €, alv 25,5 % 45,90 €, yhteensä 225,90 €. Eräpäivä on perjantai 11.12.2026, ja tilinumero ja viite löytyvät laskulta.

Lokakuun alv on maksettu ajallaan. Marraskuun kuiteista puuttuu vielä kaksi bensakuittia (9.11. ja 16.11.). Jos löydät ne, lähetä kuva minulle.

Terveisin
Sirpa Mattila`,
    attachments: [{ name: 'lasku2215.pdf' }],
  },
  {
    name: 'wedding DJ, chatty first invoice for the rest',
    subject: 'Häiden musiikki, lasku 40',
    body: `Moi Henna ja Joni!

Olipa bileet! Erityispisteet isoäidille, joka oli lattialla vielä kahdelta.

Lasku 40: sovittu hinta 890 €, josta ennakko 290 € on maksettu, joten jäljellä on 600 €. Viimeinen maksupäivä on sunnuntai 6.12.2026. MobilePay käy numeroon 050 338 4471 tai tilisiirto tilille FI59 5041 5577 2273 99, viite 10401.

Soittolista tulee teille erikseen Spotifyssa. Kiitos, että sain olla mukana!

Make`,
  },
  {
    name: 'proofreader, invoice to a university by e-invoice',
    subject: 'Lasku 2026-09: väitöskirjan kielentarkastus',
    body: `Hei Antti,

väitöskirjasi kielentarkastus on valmis, ja merkinnät ovat Word-tiedostossa. Viittaustekniikan kysymyksiä jäi kolme, ne löytyvät kommentteina luvusta 4.

Lähetin laskun 2026-09 tänään verkkolaskuna yliopistolle sinun nimelläsi. Summa on 1 129,50 € (900 € + alv 229,50 €) ja eräpäivä 16.12.2026. Yliopisto maksaa sen suoraan tililleni, joten sinun ei tarvitse tehdä muuta kuin hyväksyä lasku järjestelmässä.

Onnea painatuslupaan!
Terveisin Riitta Vainio`,
  },
  {
    name: 'chimney sweep, dialect, first invoice',
    subject: 'Nuohous ja lasku 655',
    body: `Päivää Aarne,

hormit on nuohottu ja hyvässä kunnossa olivat. Saunan piipun hattu kannattaa uusia ens kesänä, ei oo kiirettä.

Lasku 655 on 68 euroa veroineen. Eräpäivä on 9.12.2026 ja tili FI21 2668 1105 3265 88, viite 6554. Nuohoustodistus on tässä mukana, vakuutusyhtiö voi sitä kysellä.

Ens vuonna tullaan taas marraskuussa, soitan ennen.

Terveisin nuohooja Hannu`,
    attachments: [{ name: 'nuohoustodistus.pdf' }],
  },
  {
    name: 'upholsterer, first invoice that turned out cheaper',
    subject: 'Nojatuolin verhoilu, lasku 2026/27',
    body: `Hei Ulla,

nojatuoli on valmis ja näyttää upealta vihreässä sametissa. Jouset olivat paremmassa kunnossa kuin luulin, joten työtunteja kului arvioitua vähemmän.

Arvio oli 620 €, lopullinen hinta on 540 € (sis. alv). Lasku 2026/27, eräpäivä 14.12.2026, tili FI19 5451 8456 8476 11, viite 20 26273. Jos haluat, voit maksaa myös kortilla, kun haet tuolin.

Olen pajalla arkisin kello 9–16 ja lauantaina 28.11. kello 10–13.

Terveisin
Verhoomo Tilda / Mari`,
  },
  {
    name: 'IT support, invoice to an association, formal but plain',
    subject: 'Lasku 7702: tietokoneiden asennus',
    body: `Hyvä rahastonhoitaja,

asensin yhdistyksen kolme uutta tietokonetta 19.11.2026 ja siirsin vanhat tiedostot niille. Vanhojen koneiden levyt tyhjennettiin heti siirron jälkeen.

Laskun tiedot:
Laskun numero: 7702
Summa: 451,80 € (360,00 € + alv 25,5 % 91,80 €)
Eräpäivä: 15.12.2026
Saaja: Mikrotuki Peltola
Tili: FI77 4498 0991 5297 94
Viite: 77020

Lasku on myös liitteenä tilintarkastusta varten. Kysymyksiin vastaan mielelläni numerossa 045 127 9034.

Ystävällisin terveisin
Arto Peltola`,
    attachments: [{ name: 'Lasku_7702_Mikrotuki.pdf' }],
  },
  {
    name: 'childminder, small first invoice to a family',
    subject: 'Lastenhoito 14. ja 21.11., lasku 6',
    body: `Hei Jenni!

Oli ihana olla tyttöjen kanssa. Leivottiin pipareita ja Viivi oppi solmimaan kengännauhat.

Lasku 6:
lauantai 14.11. 4 h
lauantai 21.11. 5 h
9 h x 14 € = 126 €

Voitko maksaa perjantaihin 4.12.2026 mennessä, tili FI78 3634 8662 4672 33 (Emma Hakala)? Laita viestiin "lasku 6".

Joulukuussa pääsen 12. ja 19. päivä, kerro jos tarvitsette.

T. Emma`,
  },
  {
    name: 'florist, first friendly reminder',
    subject: 'Muistutus: lasku 233, hautajaiskukat',
    body: `Hei Sirkka,

toivottavasti muistotilaisuus sujui kauniisti.

Lasku 233 (145 €) erääntyi 16.11.2026, enkä ole vielä nähnyt maksua tilillä. Se on voinut näinä viikkoina hyvin unohtua. Sopisiko, että maksat sen 4.12.2026 mennessä? Tili on FI93 3922 8905 7725 98 ja viite 2338. Jos haluat enemmän aikaa, vastaa vain tähän, niin sovitaan uusi päivä.

Lämpimin terveisin
Kukkakauppa Pioni, Leena`,
  },
  {
    name: 'carpenter, first reminder, three lines',
    subject: 'Lasku 512, eräpäivä oli 18.11.2026',
    body: `Moi Ville,

saunan lauteiden lasku 512, 780 €, on näemmä vielä auki. Ehditkö maksaa sen tiistaihin 1.12.2026 mennessä? Tili FI04 3117 8548 0578 57, viite 5128.

Jos maksoit sen jo, kaikki kunnossa. – Tapio`,
  },
  {
    name: 'graphic designer, second reminder, calm facts',
    subject: 'Toinen muistutus laskusta 1188',
    body: `Hei Mervi,

kirjoitin sinulle 5.11. vuosikertomuksen taiton laskusta 1188. Sen summa on 1 004,00 € ja eräpäivä oli 22.10.2026. En ole vielä saanut maksua, joten lasku on nyt 34 päivää myöhässä.

Voisitko maksaa sen viimeistään 3.12.2026? Tili on FI65 4053 2818 1362 14 ja viite 11882. Kopio laskusta on liitteenä.

Jos laskussa on jotain korjattavaa tai se pitäisi lähettää toiselle henkilölle, kerro, niin hoidan sen samana päivänä.

Terveisin
Hanna-Kaisa Ruuska`,
    attachments: [{ name: 'lasku-1188-kopio.pdf' }],
  },
  {
    name: 'small building firm, late formal reminder, firm but fair',
    subject: 'Kolmas muistutus, lasku 8841',
    body: `Hyvä Pekka Ranta,

lasku 8841 autotallin katon korjauksesta on edelleen maksamatta. Olemme muistuttaneet siitä 12.10. ja 3.11.2026.

Summa: 3 765,00 €
Eräpäivä: 28.9.2026
Tili: FI60 5320 8457 6774 04
Viite: 88417

Pyydämme maksua keskiviikkoon 9.12.2026 mennessä. Laskuun merkitty viivästyskorko lasketaan eräpäivästä, ja lähetämme siitä erillisen laskelman, kun maksu on tullut.

Jos koko summa on kerralla liikaa, voimme sopia osamaksusta. Silloin soita Marikalle numeroon 040 719 5520, hän on paikalla arkisin kello 8–16.

Ystävällisin terveisin
Rakennus Metsola Oy`,
  },
  {
    name: 'translator, reminder to an accounts department',
    subject: 'Laskun 2026-83 maksupäivä?',
    body: `Hei,

kysyisin laskusta 2026-83 (esitteen käännös, tilaaja Minna Holm). Lasku on 376,50 €, se lähetettiin verkkolaskuna 28.10.2026 ja eräpäivä oli 18.11.2026.

Onko lasku tullut teille perille ja hyväksytty? Jos siitä puuttuu tilausnumero, saan sen Minnalta. Muuten pyytäisin maksua 2.12.2026 mennessä tilille FI18 1815 8090 2827 61, viite 20 26833.

Kiitos avusta!
Jaana Kärkkäinen`,
  },
  {
    name: 'horse stable, second reminder with an own mistake admitted',
    subject: 'Lokakuun talliaika, lasku 96',
    body: `Hei Essi,

edellisessä muistutuksessa 17.11. oli väärä viite, se oli minun virheeni. Pahoittelut siitä. Tässä oikeat tiedot:

lasku 96, lokakuun talliaika 430 €
eräpäivä oli 6.11.2026
tili FI93 4700 1633 5977 22
viite 10964

Jos maksoit jo vanhalla viitteellä, kerro päivä, niin etsin maksun tiliotteelta. Muussa tapauksessa maksathan 2.12.2026 mennessä.

Ruska kävi kengityksessä eilen ja seisoi kuin enkeli.

Terveisin Kati`,
  },
  {
    name: 'massage therapist, reminder about part payment',
    subject: 'Laskusta 154 on jäljellä 90 €',
    body: `Hei Olavi,

kiitos 120 euron maksusta, se tuli tilille 20.11. Hierontasarjan lasku 154 oli 210 €, joten jäljellä on 90 €. Eräpäivä oli 15.11.2026.

Sopiiko sinulle, että maksat loput 7.12.2026 mennessä? Tili FI42 5698 1976 8020 86 tai MobilePay 044 902 6183, viestiin lasku 154.

Seuraava aikasi on tiistaina 8.12. kello 14. Muista juoda vettä ja jatkaa niskan venytyksiä!

Terveisin Susanna`,
  },
  {
    name: 'sound technician, last reminder before handing over, still kind',
    subject: 'Festivaalin lasku 61, ehdotus',
    body: `Hei Roope,

tiedän, että festivaalin lipunmyynti jäi alle odotusten, ja ymmärrän että rahasta on nyt tiukkaa. Siksi ehdotan, että jaetaan äänitekniikan lasku 61 (1 800 €, eräpäivä oli 31.8.2026) kolmeen osaan:

600 € 11.12.2026
600 € 11.1.2027
600 € 11.2.2027

Tili on FI97 1831 5491 8734 61 ja viite 10618. Vastaatko 30.11.2026 mennessä, käykö tämä vai onko sinulla parempi ehdotus?

Teltan pohjoispään kaiuttimet ovat edelleen minulla varastossa. Ne voi noutaa milloin vain, laskusta riippumatta.

Terveisin Miro`,
  },
  {
    name: 'painter, estimate with clear terms',
    subject: 'Tarjous: olohuoneen ja eteisen maalaus',
    body: `Hei Merja,

kiitos, että kävin katsomassa kohdetta tiistaina. Tarjous on tämä:

olohuoneen seinät ja katto 980 €
eteisen seinät 370 €
maalit ja suojaus 210 €
yhteensä 1 560 €, alv 25,5 % sisältyy

Hinta on kiinteä. Jos seinistä paljastuu jotain yllättävää, keskeytän työn ja kysyn sinulta ennen kuin teen mitään muuta. Työ kestää kolme päivää ja voin aloittaa 7.12.2026. Tarjous on voimassa 2.12.2026 asti. Lähetän laskun, kun olet hyväksynyt työn, ja sen eräpäivä on 31.12.2026.

Kotitalousvähennyksen saat työn osuudesta, joka on 1 350 €.

Terveisin
Maalausliike Toivonen, Jere`,
  },
  {
    name: 'garden designer, revised price asked before the work',
    subject: 'Ehdotus muutoksesta pihasuunnitelmaan',
    body: `Hei Elisa ja Tom,

toivoitte maanantain puhelussa, että suunnitelmaan lisätään kasvihuone ja sen perustukset. Se onnistuu hyvin.

Nykyinen sopimus on 1 100 €. Kasvihuoneen suunnittelu maksaisi 240 € (sis. alv), joten uusi hinta olisi 1 340 €. En aloita lisäosaa ennen kuin olette miettineet asiaa rauhassa. Jos haluatte pysyä alkuperäisessä, sekin on ihan hyvä ratkaisu.

Piirustukset valmistuvat kummassakin tapauksessa 18.12.2026.

Terveisin
Pihasuunnittelu Kanerva
Satu`,
  },
  {
    name: 'illustrator, thanks for a payment',
    subject: 'Kiitos, lasku 2026-20 on maksettu',
    body: `Hei Sofia,

laskun 2026-20 maksu 502,00 € tuli tilille eilen. Kiitos nopeasta hoidosta!

Lähetän kannen painotiedostot torstaina, kuten sovittiin. Kustantamon logo on jo mukana, joten teidän ei tarvitse lisätä mitään.

Mukavaa joulun odotusta!
Pinja`,
  },
  {
    name: 'caterer, corrected invoice replaces the first',
    subject: 'Korjattu lasku 905-B, korvaa laskun 905',
    body: `Hei Timo,

huomasit aivan oikein, että laskussa 905 oli 30 annosta, vaikka tilauksessa oli 28. Kiitos, että kerroit, ja anteeksi sekaannus.

Uusi lasku 905-B on liitteenä: 28 annosta x 22 € = 616 €, alv sisältyy. Eräpäivä on 10.12.2026, tili FI77 5011 1824 9260 38 ja viite 9056. Laskua 905 ei tarvitse maksaa.

Palautitte astiat puhtaina, se oli meille iso apu.

Terveisin
Pitopalvelu Rosmariini, Kirsi`,
    attachments: [{ name: 'Lasku_905-B.pdf' }],
  },
]
