/** Good Finnish mails whose words or figures would be a problem elsewhere. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'sauna builder from Kuhmo, first invoice after the job',
    subject: 'Lasku 2026-118, rantasaunan kiuas ja lauteet',
    body: `Hei Marjatta!

Saunan lauteet ja kiuas ovat nyt paikallaan. Kiitos kahveista ja siitä, että sain pitää työkaluja vajassa.

Työ ja tarvikkeet tekevät sopimuksemme mukaan 3 012 € (alv 25,5 % mukana). Olet maksanut lokakuussa 1 000 € ennakkoa, joten nyt maksettavaa jää 2 012 €. Nuohoojan 95 euron lasku tulee sinulle erikseen häneltä itseltään, se ei kuulu tähän.

Lasku 2026-118 on liitteenä. Maksathan sen viimeistään perjantaina 11.12.2026 tilille FI81 1236 4009 8636 69, viite 10 53182.

Muista, ettei uutta kiuasta saa lämmittää täysille heti ensimmäisellä kerralla.

Leppoisia löylyjä toivottaa
Reijo Heikkinen`,
    attachments: [{ name: 'lasku-2026-118.pdf' }],
  },
  {
    name: 'translator whose work was a court judgment',
    subject: 'Lasku 4471: käräjäoikeuden tuomion käännös',
    body: `Hyvä Anna-Leena Virtala

Kiitos toimeksiannosta. Käräjäoikeuden tuomion ja haastehakemuksen käännös suomesta ruotsiksi on nyt toimitettu, yhteensä 14 sivua. Viivästyskorkoa koskevan kohdan termit tarkistin lakimieheltänne Peltoselta, kuten pyysitte.

Laskun 4471 loppusumma on 702,80 € (14 sivua à 40 €, yhteensä 560 €, ja alv 25,5 %). Eräpäivä on keskiviikko 9.12.2026. Maksu tilille FI80 1745 4806 3182 59 viitteellä 51 18609.

Lasku on tämän viestin liitteenä. Valitusaika taisi päättyä 30.12., joten ehditte hyvin lukea käännöksen rauhassa.

Ystävällisin terveisin
Helena Grönqvist`,
    attachments: [{ name: 'Lasku_4471.pdf' }],
  },
  {
    name: 'wedding photographer, second half of the price',
    subject: 'Hääkuvat valmiina + lasku 87',
    body: `Moikka Essi ja Tuomas!

Kuvat ovat galleriassa, linkki tuli teille eilen. Lempikuvani on se, jossa bestman uhkaa heittää sulhasen järveen.

Hinta oli sovitusti 1 800 €, josta maksoitte puolet kesällä. Jäljellä on toinen puoli eli 900 €, sisältää alv:n. Lasku on numero 87 ja se löytyy liitteestä. Maksupäivä on 15.12.2026, ja tilinumero on FI80 5720 6107 3892 51. Viitteeksi 12 47118.

Galleria on auki tammikuun loppuun, joten lataamisella ei ole mikään kiire.

Halauksin
Nea / Valokuvaamo Nea Salmi`,
    attachments: [{ name: 'lasku87.pdf' }],
  },
  {
    name: 'debt adviser who gave a lecture on collection',
    subject: 'Lasku 2026-31, luento velkaneuvonnasta 18.11.',
    body: `Hei Kirsi,

oli ilo puhua teidän väelle perinnästä, ulosotosta ja maksuhäiriömerkinnöistä. Yleisön kysymys siitä, kuka vastaa kuolinpesän veloista, jäi vielä mietityttämään, ja palaan siihen erillisellä sähköpostilla.

Luentopalkkio on 600 €, ja alv 25,5 % lisättynä laskun 2026-31 summa on 753 €. Lasku on liitteenä. Toivon maksun olevan tilillä FI84 5541 5606 6873 45 torstaina 10. joulukuuta 2026. Viite on 29 06416.

Matkakuluista ei tule laskua, koska tulin omalla kyydillä siskoni luota.

Kiitos kutsusta!
Pirkko Laitila`,
    attachments: [{ name: 'lasku_2026-31.pdf' }],
  },
  {
    name: 'plumber, first calm reminder',
    subject: 'Muistutus laskusta 5520',
    body: `Hei Jorma,

lasku 5520 pesuallashanan vaihdosta (236,80 €) erääntyi 13.11.2026, enkä ole vielä nähnyt maksua tilillä. Jos olet jo maksanut, viestini on voinut mennä ristiin sen kanssa eikä sinun tarvitse tehdä mitään.

Muussa tapauksessa maksa summa ystävällisesti viimeistään keskiviikkona 2.12.2026 tilille FI67 8000 0607 8992 37, viite 53 44389. Kopio laskusta on mukana.

Vesiyhtiön kirjeestä, jossa uhattiin katkaista vesi, ei tarvitse huolestua. Soitin sinne, ja se oli tarkoitettu naapurin tontille.

Terveisin
Putki-Ville Oy / Ville Juntunen`,
    attachments: [{ name: 'lasku-5520.pdf' }],
  },
  {
    name: 'grandmother who knits mittens, terse',
    subject: 'Lapaslasku nro 12',
    body: `Hei Raija! Viisi paria lapasia à 35 € eli yhteensä 175 €. Lasku nro 12. Tuo raha vaikka kirjekuoressa, kun nähdään kuoroharjoituksissa tiistaina 1.12.2026, se on sopiva maksupäivä minulle. Anelit viime talvena SAMPO-kuvioisia, ja nyt niitä tuli kaksi paria. Tytöntyttöni vaati itselleen samanlaiset viimeistään jouluksi, muuten kuulemma itkee.

Terveisin Aune`,
  },
  {
    name: 'IT consultant, monthly recurring invoice',
    subject: 'Ylläpito marraskuu 2026, lasku 20261107',
    body: `Hei Sami,

tässä marraskuun ylläpitolasku, numero 20261107. Summa on sama kuin aina, 320 € + alv 25,5 % eli 401,60 €. Eräpäivä on 16.12.2026, ja maksu menee tilille FI24 4055 7801 4215 47 viitteellä 13 58612.

Varmenne olisi vanhentunut 27.11., mutta uusin sen jo maanantaina. Microsoftin lisenssilasku (yli 2 000 €) tulee teille suoraan heiltä, joten älä etsi sitä minun laskultani. Palvelimen ilmoitus "FINAL WARNING" oli sekin vain levytilasta, ja levyllä on taas tilaa.

T. Henri`,
    attachments: [{ name: '20261107.pdf' }],
  },
  {
    name: 'translator from Estonia, non-native but fine Finnish',
    subject: 'Lasku 77, käyttöohjeen käännös',
    body: `Hei Timo!

Kiitos hyvästä yhteistyöstä. Lasku numero 77 on liitteenä. Siinä on käyttöohjeen käännös 300 € ja sovittu oikoluku 90 €, yhteensä 390 €. Virossa toimiva yritykseni ei ole alv-velvollinen, joten veroa ei lisätä.

Maksupäivä on perjantai 11. joulukuuta 2026. Tilini on EE38 2200 2210 2014 5685, saaja Kadri Tamm.

Ohjeessa lukee monta kertaa VAROITUS ja HENGENVAARA isoilla kirjaimilla. Jätin ne niin, koska koneesta pitää varoittaa.

Terveisin Kadri`,
    attachments: [{ name: 'lasku-77.pdf' }],
  },
  {
    name: "lawyer's office, invoice for drafting a reclamation",
    subject: 'Lasku 10482, reklamaation laatiminen',
    body: `Hyvä Heikki Rautio

Olen lähettänyt reklamaation autoliikkeelle. Siinä vaadimme kaupan purkua ja annoimme liikkeelle aikaa vastata 14 päivää. Jos vastausta ei tule, asia voidaan viedä kuluttajariitalautakuntaan, mutta siitä päätämme yhdessä vasta myöhemmin.

Työhön kului neljä tuntia. Tuntihinta on 220 €, ja laskun 10482 loppusumma arvonlisäveroineen (25,5 %) on 1 104,40 €. Pyydän maksamaan sen viimeistään tiistaina 15.12.2026 tilille FI51 3939 9601 4265 48 viitenumerolla 17 49179.

Lasku ja tuntierittely ovat liitteinä.

Ystävällisin terveisin
Asianajaja Susanna Kekäle`,
    attachments: [{ name: 'lasku_10482.pdf' }, { name: 'tuntierittely.pdf' }],
  },
  {
    name: 'car repairer, dialect from Savo',
    subject: 'Lasku 903, Corollan jarrut',
    body: `No terve Eino!

Jarrut on nyt vaihettu ja auto käypi katsastuksessa. Palat ja levyt 198 euroa, työ 260, yhteensä 458 euroa veroineen. Laskun numero on 903.

Maksa vaikka kortilla tiskillä, kun haet auton, tai sitten tilille FI17 3636 1302 1554 72. Aikaa on perjantaihin 4.12.2026 asti. Tilille maksettaessa laita viestiksi 903.

Siitä ylinopeussakosta et minulta kuule sanaakaan, se on sinun ja poliisin välinen asia. Katsastusaika näkyi muuten umpeutuvan vasta tammikuun lopussa.

Kari korjaamolta`,
  },
  {
    name: 'graphic designer, corrected invoice after own error',
    subject: 'Korjattu lasku 2026-55 (korvaa laskun 2026-54)',
    body: `Hei Laura,

kiitos kun huomasit virheen. Laskulla 2026-54 oli vahingossa kymmenen tuntia liikaa, joten tein siitä hyvityslaskun 2026-54H ja uuden laskun 2026-55. Molemmat ovat liitteinä.

Maksettavaksi jää vain uusi lasku: 700 € + alv 25,5 % = 878,50 €. Eräpäivä on 14.12.2026, tili FI43 1012 1400 7256 79, viite 25 26456. Vanhan laskun summaa ja eräpäivää ei tarvitse enää ajatella.

Painotalon lasku esitteistä tulee teille erikseen Grafilta. Sen alennuksenhan sovitte jo suoraan heidän kanssaan.

Mukavaa viikkoa!
Jenni Ahola`,
    attachments: [{ name: 'lasku-2026-55.pdf' }, { name: 'hyvityslasku-2026-54H.pdf' }],
  },
  {
    name: 'cleaning firm, reminder with old due day and new day',
    subject: 'Muistutus: lasku 33107, uusi maksupäivä 3.12.2026',
    body: `Hei,

laskun 33107 (310,20 €) eräpäivä oli 10.11.2026, ja maksu ei ole vielä näkynyt tilillämme. Unohduksia sattuu kaikille, joten siirsimme maksupäivän torstaihin 3.12.2026. Muistutuksesta ei tule kuluja.

Tili: FI87 5290 8706 5383 87
Viite: 38 70978
Saaja: Kirkas Koti Oy

Lasku on vielä kerran liitteenä. Portaiden pikainen siivous 20.11. tehtiin talonyhtiön tilauksesta, ja se laskutetaan heiltä.

Jos jokin laskussa jäi epäselväksi, soita minulle, niin katsotaan yhdessä.

Terveisin
Merja Toivonen`,
    attachments: [{ name: 'lasku_33107.pdf' }],
  },
  {
    name: 'theatre director, invoice for a play about debt',
    subject: 'Lasku 8/2026 – näytelmän ohjaus',
    body: `Rakas Kajaanin väki,

ensi-ilta meni hienosti! Kun Velkoja karjui "Maksa heti tai menetät talosi!", koko katsomo hiljeni.

Palkkioni on sopimuksen mukaan 3 000 €, josta maksoitte syyskuussa ensimmäisen erän, 1 200 €. Laskussa 8/2026 on loppuosa, 1 800 €. Taiteilijana en lisää siihen arvonlisäveroa, koska toimintani on pienimuotoista. Maksaisitteko sen viimeistään 18.12.2026 tilille FI33 5001 9303 4585 40? Viitteeksi käy 99 74085.

Lasku liitteenä. Puvustajan kuluista hän lähettää oman laskunsa.

Terveisin Outi Rämö`,
    attachments: [{ name: 'lasku-8-2026.pdf' }],
  },
  {
    name: 'gardener, estimate for spring',
    subject: 'Tarjous T-45: omenapuiden leikkaus keväällä',
    body: `Hei Sirkka,

kiitos kun näytit pihan. Tässä tarjous T-45.

Kuuden omenapuun leikkaus à 65 € on 390 €, ja oksien poisvienti 80 €. Kokonaishinta on 470 € veroineen, ja siitä saa kotitalousvähennystä työn osuudesta. Työn voin tehdä 12.4.2027, ja lasku maksetaan viimeistään perjantaina 30.4.2027.

Tarjous on voimassa 31.1.2027 saakka. Ehdit siis hyvin kysyä naapuriltakin, haluaako hän jakaa oksien kuljetuksen.

Kaupungin kaatolupaa vanhaan kuuseen pitää hakea viimeistään helmikuussa, mutta se on eri asia eikä vaikuta tähän.

Terveisin
Puutarhuri Mikael Strand`,
    attachments: [{ name: 'tarjous-T-45.pdf' }],
  },
  {
    name: 'accountant, yearly accounts',
    subject: 'Tilinpäätös 2025/26 ja lasku 1290',
    body: `Hei Tarja,

tase on liitteenä tarkistettavaksi. Myyntisaamiset, ostovelat ja siirtovelat on nyt täsmäytetty, ja verottajan eräpäivä 1.12. koskee vain yhtiön lisäennakkoa, jonka maksoitte jo.

Minun laskuni on numero 1290. Tilinpäätöksestä sovittiin kiinteä 1 200 €, ja arvonlisäveron kanssa summa on 1 506 €. Maksu tilille FI55 8146 0601 0256 69 viimeistään torstaina 17.12.2026, viitenumero 11 78575. Laskukin on liitteenä.

Luottotappioksi kirjattu Kalusteliike Pajarin 3 400 € näkyy tuloslaskelman sivulla 2, jos hallitus kysyy siitä.

Terveisin
Eeva-Maria Koski`,
    attachments: [{ name: 'lasku_1290.pdf' }, { name: 'tase.pdf' }],
  },
  {
    name: 'baker, catering for a funeral',
    subject: 'Muistotilaisuuden lasku 411',
    body: `Hyvä Kaarina,

otan osaa vielä kerran. Toivottavasti tilaisuus oli isänne näköinen.

Tarjoilu 40 hengelle à 22 € tekee yhteensä 880 € sisältäen arvonlisäveron. Laskun numero on 411, ja se on liitteenä. Sen voi maksaa kuolinpesän tililtä tilillemme FI80 1236 3702 6466 45, viite 11 24215. Eräpäiväksi merkitsin 30.12.2026, jotta perunkirjoituksen kanssa ei tule kiire.

Hautaustoimiston ja seurakunnan laskut tulevat heiltä, niistä en osaa sanoa mitään.

Lämpimästi
Leipomo Hilma, Ritva Mäkelä`,
    attachments: [{ name: 'lasku411.pdf' }],
  },
  {
    name: 'electrician, extra work agreed by phone',
    subject: 'Lasku S-2217, keittiön sähköt',
    body: `Moi Antti,

keittiön sähköt on valmiina ja mittauspöytäkirja jäi sähkökaapin oveen.

- tarjouksen mukainen työ 1 000 €
- kaksi lisäpistorasiaa, joista sovittiin puhelimessa 12.11.: 200 €
- yhteensä 1 200 €, alv 25,5 % mukaan luettuna 1 506 €

Laskun numero on S-2217 ja eräpäivä maanantai 14.12.2026. Tili FI17 1745 9204 5616 81, viite 86 70050. Lasku liitteenä.

Kun pääsulake viimeksi paloi, vaihdoin sen takuuna, joten siitä ei tule mitään. Verkkoyhtiön varoitus sähkökatkosta 2.12. koskee koko katua.

Jukka`,
    attachments: [{ name: 'S-2217.pdf' }],
  },
  {
    name: 'music teacher, monthly lessons',
    subject: 'Pianotunnit marraskuu, lasku 64',
    body: `Hei Iidan äiti!

Marraskuussa oli neljä tuntia à 38 €, siis 152 €. Laskun numero on 64. MobilePayllä numeroon 040 555 0182 onnistuu hyvin, kunhan raha on perillä viimeistään perjantaina 4.12.2026.

Iida harjoittelee nyt kappaletta "Viimeinen varoitus" ja soittaa sen aivan pelottavan hyvin! Nuottivihkon 19 € maksatte suoraan musiikkikauppaan, minulle siitä ei kuulu mitään.

Terveisin
Sanna`,
  },
  {
    name: 'software freelancer, second reminder, formal and calm',
    subject: 'Toinen muistutus: lasku 2026-203, 1 255,00 €',
    body: `Hei Petteri Aalto

Viittaan laskuun 2026-203, jonka summa on 1 255,00 € ja jonka alkuperäinen eräpäivä oli 16.10.2026. Muistutin siitä viimeksi 5.11., ja maksu puuttuu edelleen.

Pyydän maksamaan laskun perjantaihin 4.12.2026 mennessä tilille FI13 5720 1803 4179 10, viite 61 74985. Jos koko summa on nyt hankala, voimme jakaa sen kahteen erään, kerro vain, mitkä päivät sopivat.

Kerroit, että oma asiakkaanne on teille velkaa ja että asia on jo ulosotossa. Ymmärrän hyvin, että se vaikuttaa teilläkin.

Laskun kopio on liitteenä.

Ystävällisin terveisin
Oskari Nieminen`,
    attachments: [{ name: 'Lasku_2026-203.pdf' }],
  },
  {
    name: 'historian, writing about bankruptcy of a mill',
    subject: 'Lasku 19, tehtaan historiikin luku 4',
    body: `Hei Juhani,

luku "Konkurssi ja pakkohuutokauppa 1931" on nyt toimittajalla. Löysin arkistosta kirjeen, jossa pankki vaatii tehtailijaa maksamaan 40 000 markkaa kolmen päivän sisällä oikeustoimien uhalla. Sain siihen käyttöluvan.

Lasku 19: 12 sivua à 50 €, yhteensä 600 €, alv 25,5 % 153 €, maksettavaa 753 €. Eräpäivä ke 16.12.2026. Maksu tilille FI29 5541 4201 2421 43 viitteellä 27 12765. Lasku on liitetiedostona.

Arkiston kopiomaksu 48 € kulki seuran laskuun, kuten keväällä sovittiin.

Terveisin
Markku Yli-Ojala`,
    attachments: [{ name: 'lasku-19.pdf' }],
  },
  {
    name: 'carpenter, part payment received',
    subject: 'Kiitos osamaksusta, lasku 771',
    body: `Hei Minna, kiitos! 700 € tuli tilille maanantaina.

Laskusta 771 (1 500 €) on siis jäljellä 800 €. Sen eräpäivä on sovitusti 21.12.2026, ja tili on sama kuin ensimmäisessä erässä, FI56 8000 5901 8449 61. Viite on 77 04503.

Uuden oven maalaan heti, kun maali on tullut liikkeestä. Maalin lasku tulee sinulle suoraan Väripisteeltä, koska tilasit sen omalla alennuksellasi.

Terkuin
Timppa`,
  },
  {
    name: 'lumber seller, invoice in officialese but plain',
    subject: 'Lasku 60018, koivuklapit 5 m³',
    body: `Hyvä asiakas

Toimitimme teille 19.11.2026 viisi kuutiota koivuklapeja. Hinta on 90 € kuutiolta eli 450 €, ja rahti 40 €. Laskun 60018 loppusumma on 490 € sisältäen arvonlisäveron 25,5 %.

Lasku maksetaan viimeistään 9.12.2026 tilille FI17 4055 8208 0999 93, viitenumero 13 58599. Lasku on liitteenä.

Kuljettaja pyysi kertomaan, että kolhaistu portti oli hänen vahinkonsa ja vakuutuksemme korvaa sen. Vakuutusyhtiö pyytää teiltä valokuvat 30 päivän kuluessa, mutta sillä ei ole vaikutusta tähän laskuun.

Kunnioittavasti
Pohjan Puu Ky
Erkki Pohja`,
    attachments: [{ name: 'lasku 60018.pdf' }],
  },
  {
    name: 'yoga teacher, invoice to a company',
    subject: 'Taukojooga syksy 2026, lasku 305',
    body: `Ihana Team Lumo,

kiitos syksystä! Kahdeksan taukojoogaa à 75 € tekee 600 € (alv sisältyy). Laskun 305 laitoin liitteeksi.

Eräpäivä on 15. joulukuuta 2026. Maksu tilille FI88 3939 5306 9976 50, viitteeksi 28 33547.

Alennus, jonka sovimme elokuussa, on jo laskettu hintaan. Kysyit, mitä "STOP" tarkoittaa rentoutuskortissa: se on vain lyhenne sanoista seiso, tunne, oivalla, pysähdy.

Valoa talveen
Milla`,
    attachments: [{ name: 'lasku305.pdf' }],
  },
  {
    name: 'security guard trainer',
    subject: 'Lasku 2026-K7: uhkatilannekoulutus',
    body: `Hei Riikka,

kiitos eilisestä. Uhkatilanteiden harjoittelu sujui porukalta hienosti, ja vihaisen asiakkaan rooli ("Tämä on viimeinen varoitus!") upposi hyvin.

Päivän hinta on 1 400 € + alv 25,5 %, yhteensä 1 757 €. Laskun numero on 2026-K7. Maksun eräpäivä on tiistai 15.12.2026 ja tilinumero FI29 3636 6507 3600 41. Viite 46 63485. Lasku tuli tämän viestin mukana.

Todistukset lähetän postissa ensi viikolla. Salin vuokran laskuttaa kaupunki.

Terveisin
Pasi Turunen`,
    attachments: [{ name: '2026-K7.pdf' }],
  },
  {
    name: 'nurse doing foot care, elderly customer',
    subject: 'Jalkahoitojen lasku 219',
    body: `Hyvää päivää Lempi!

Kolme jalkahoitoa à 48 € on yhteensä 144 €. Laskun numero on 219. Voitte maksaa sen pankissa tai antaa tyttärenne hoitaa verkossa, tilini on FI61 1012 6000 0089 70 ja viite 39 01876. Viimeinen maksupäivä on maanantai 21.12.2026.

Se kirje, jossa teitä uhattiin ulosotolla, oli huijaus, aivan kuten poikanne arveli. Sitä ei pidä maksaa. Pankki lupasi sulkea vanhan korttinne välittömästi, jos soitatte sinne.

Nähdään tammikuussa!
Jalkaterapeutti Heli Suni`,
  },
  {
    name: 'web designer, estimate with agreed discount',
    subject: 'Tarjous 26-090, yhdistyksen verkkosivut',
    body: `Hei Marko,

tarjous 26-090 on liitteenä. Sivuston hinta on 2 000 €, ja yhdistyksille luvattu 10 prosentin alennus vähentää siitä 200 €. Jää 1 800 €, ja alv 25,5 % mukana kokonaishinta on 2 259 €.

Tarjous on voimassa 18.12.2026 asti. Jos hallitus ehtii kokoontua vasta sen jälkeen, kirjoita, niin jatkan sitä mielelläni.

Verkkotunnuksen vuosimaksu 18 € menee suoraan Traficomin välittäjälle. Vanhan sivuston ylläpitäjän muistutus ("maksa heti") koskee viime vuotta ja on kuulemma jo hoidettu.

Terveisin
Linda Forsman`,
    attachments: [{ name: 'tarjous_26-090.pdf' }],
  },
  {
    name: 'hunter-butcher, cutting an elk for a club',
    subject: 'Hirven leikkuu, lasku 28',
    body: `Terve metsämiehet,

kolme hirveä leikattu, yhteensä 180 kiloa lihaa. Hinta 1,50 € kilolta eli 270 € kaikkineen, lasku 28. Maksu seuran kassasta tilille FI21 5290 6905 6797 70, viestiin 28. Päiväksi sopii perjantai 11.12.2026.

Viimeinen hirvi ammuttiin juuri ennen kuin kausi umpeutui, joten lupamaksut riistakeskukselle ovat seuran asia. Ampumaradan vuokraa peritään kuulemma vasta keväällä.

Lihamestari Tapsa`,
  },
  {
    name: 'NGO lawyer, training on consumer law',
    subject: 'Lasku 3/2026, koulutus kuluttajansuojasta',
    body: `Hei Elina,

kiitos hyvästä ryhmästä. Harjoitustehtävä "myyjä rikkoo sopimusta ja asiakas uhkaa oikeudella" herätti paljon keskustelua, ja vastaukset jaan teille Teamsissa.

Koulutuspäivän palkkio on 950 €, eikä siihen lisätä arvonlisäveroa. Lasku 3/2026 on liitteenä. Eräpäivä 10.12.2026, tili FI23 5001 9106 0617 80, viite 13 74515.

Kahvitus ja tila jäivät teille, kuten oli puhe.

Yhteistyöterveisin
Varpu Lehto`,
    attachments: [{ name: 'lasku_3_2026.pdf' }],
  },
  {
    name: 'moving firm, friendly reminder after a mix-up',
    subject: 'Muistutus, muuttolasku M-8812',
    body: `Moi Janne,

muuton lasku M-8812 oli 640 €, ja maksoit siitä 240 € etukäteen. Loput 400 € olisi pitänyt tulla 18.11.2026, mutta niitä ei vielä näy. Voi olla, että lasku meni vanhaan osoitteeseen. Silloin syy on meidän.

Laskun saat nyt liitteenä. Uusi maksupäivä on 7.12.2026, tili FI20 8146 0806 3133 16, viite 68 49618.

Vuokranantajan vaatimus loppusiivouksesta on teidän välisenne asia, mutta kuvia lähtöhetkestä löytyy meiltä, jos tarvitset niitä.

Terveisin
Muuttomiehet Oksa & Pojat`,
    attachments: [{ name: 'M-8812.pdf' }],
  },
  {
    name: 'insurance inspector working for a firm',
    subject: 'Lasku 5061: kosteusmittaus Kuusitie 4',
    body: `Hyvä Hannu Kallio

Kosteusmittaus Kuusitie 4:ssä tehtiin 17.11. Raportissa todetaan, että putkirikosta ei ole kosteutta seinässä, joten purkutöihin ei ole tarvetta.

Mittauksen hinta on 400 €, ja arvonlisäveron (25,5 %) kanssa 502 €. Lasku 5061 ja raportti ovat liitteinä. Pyydän maksamaan laskun viimeistään keskiviikkona 16.12.2026 tilille FI89 1236 1703 8898 00, viite 33 42493.

Vakuutusyhtiön omavastuu 300 € ei kuulu minulle, vaan sen he vähentävät korvauksestanne. Hakemuksen määräaika heillä on vuosi.

Ystävällisin terveisin
Rakennusterveysasiantuntija Niina Peura`,
    attachments: [{ name: 'lasku5061.pdf' }, { name: 'raportti.pdf' }],
  },
  {
    name: 'student tutor, very short',
    subject: 'Matikan lisätunnit, lasku 6',
    body: `Moi! Viisi tuntia × 25 € = 125 €, lasku 6. Lisätunneista sovittiin viestissäsi 2.11., ja niiden hinta on sama kuin muidenkin. MobilePay 050 555 0134, sunnuntaihin 6.12.2026 mennessä. Onnea kokeeseen, viimeinen palautus opettajalle taisi olla jo huomenna klo 12!

t. Aaro`,
  },
  {
    name: 'Swedish-Finnish upholsterer, revised price agreed',
    subject: 'Sohvan verhoilu: lasku 146 ja sovittu uusi hinta',
    body: `Hei Gunilla,

sohva on valmis ja odottaa noutoa. Jouset olivat katki, ja sovimme 9.11. viestissäsi, että vaihdan ne 150 eurolla. Alkuperäinen hinta oli 1 100 €, joten yhteensä 1 250 € veroineen.

Lasku 146 liitteenä, maksupäivä 11.12.2026, tili FI55 1745 7105 9921 87, viite 62 38106.

Kangaskaupan 320 euron laskun maksoit jo itse lokakuussa. Jos kissa uhkaa taas terävillä kynsillä, anna sille vanha tyynynpäällinen!

Terveisin
Bo Lindroos`,
    attachments: [{ name: 'faktura-lasku-146.pdf' }],
  },
  {
    name: 'music band, gig',
    subject: 'Keikkalasku 14 / pikkujoulut 28.11.',
    body: `Tervehdys Lahteen!

Lauantaina 28.11.2026 nähdään. Soittoaika on 21–23.30, ja roudaamme sisään heti kello 17 jälkeen.

Keikkapalkkio on 1 200 €, ja esiintyjän palkkioon ei lisätä arvonlisäveroa. Lasku 14 on liitteenä ja eräpäivä on perjantai 11.12.2026. Tili FI17 5720 5209 2346 96, viite 84 25988.

Setissä on KOSTO, VELKA ja HÄÄTÖ, mutta niitä ei kannata pelätä, ne ovat valsseja. Teoston maksun hoitaa tilaisuuden järjestäjä, ja se tulee Teostolta.

Rokkiterveisin
Orkesteri Routa / Mape`,
    attachments: [{ name: 'keikkalasku14.pdf' }],
  },
  {
    name: 'occupational psychologist, gentle first invoice',
    subject: 'Lasku 2026/72',
    body: `Hei Saara,

kiitos luottamuksesta. Kolme käyntiä à 110 € on yhteensä 330 €. Terveydenhuollon palveluna siinä ei ole arvonlisäveroa. Laskun numero on 2026/72, ja se on liitteenä suojattuna tiedostona.

Maksupäivä on 18.12.2026. Tilinumero FI68 5541 1500 1667 34, viite 60 20754.

Tapaamisessa puhuttu häpeä ja syyllisyys maksamattomista laskuista on hyvin tavallista. Jatketaan siitä joulukuussa. Kelan korvausta voit hakea kuuden kuukauden ajan.

Lämpimästi
Kaisa Vuori`,
    attachments: [{ name: 'lasku-2026-72.pdf' }],
  },
  {
    name: 'translator for police interview',
    subject: 'Tulkkauslasku 0915',
    body: `Hei,

tulkkasin 20.11. Pasilassa kuulustelussa kolme tuntia, aihe laiton uhkaus. Tuntihinta on 70 €, siis 210 €, ja matka-aika 42 € sopimuksemme kohdan 5 mukaan. Yhteensä 252 €, alv 0 %, koska olen vähäisen toiminnan rajan alapuolella.

Laskun numero on 0915, eräpäivä 21.12.2026, tili FI28 8000 0203 2139 99, viite 99 41160. Lasku on liitteenä.

Seuraava istunto on käräjillä 3.12. kello 9, ja tulen paikalle hyvissä ajoin.

Terveisin
Layla Hassan`,
    attachments: [{ name: 'tulkkaus0915.pdf' }],
  },
  {
    name: 'fisherman selling to a restaurant',
    subject: 'Siikalasku 330',
    body: `Terve keittiö!

Viikon 47 siiat 32 kg × 14 € = 448 €. Perjantain laatikosta yksi oli huonosti jäissä, joten hyvitän siitä 48 € kuten puhuttiin. Maksettavaa jää 400 € verot mukana, lasku 330.

Pane raha tilille FI39 4055 5306 9105 92 torstaihin 3.12.2026 mennessä, viite 61 80283.

Tukun laskut älkää panko samaan pinoon, ne menevät väärin joka kerta. Myrsky on uhannut koko viikon, mutta lauantain tilaus tulee varmasti.

Kalastaja Börje`,
  },
  {
    name: 'IT security expert on phishing',
    subject: 'Lasku 2026-410, tietojenkalastelutesti',
    body: `Hei Ville,

testin tulokset esittelin eilen. Klikatuin viesti oli odotetusti "VIIMEINEN MUISTUTUS: tilisi suljetaan 24 tunnin kuluessa, jos et maksa heti". 11 henkilöä 120:stä avasi sen, mikä on hyvä tulos.

Työn hinta on 2 200 € ja alv:n (25,5 %) kanssa 2 761 €. Lasku on numero 2026-410 ja liitteenä. Eräpäivä on maanantai 14.12.2026, tili FI80 3939 8907 2849 08, viite 18 48096.

Testissä käytetty valelasku 199,00 € on tietysti tekaistu, sitä ei pidä kenenkään maksaa.

Terveisin
Tuuli Harju`,
    attachments: [{ name: 'lasku-2026-410.pdf' }],
  },
  {
    name: 'riding school, monthly',
    subject: 'Ratsastustunnit, marraskuun lasku 2026-1184',
    body: `Hei Nellan huoltaja!

Marraskuun neljä tuntia olisivat 144 €, mutta yksi peruuntui meidän syystämme, joten siitä vähennettiin 36 €. Maksettavaa on 108 €. Lasku 2026-1184 on liitteenä, eräpäivä 8.12.2026, tili FI83 3636 5409 0967 45, viite 54 16547.

Kisoihin ilmoittaudutaan viimeistään 1.12., ja osallistumismaksu 15 € maksetaan ratsastajainliitolle. Nella sai tänään ohjat täysin haltuunsa, vaikka poni yritti karata heti portilla.

Terveisin
Tallin väki / Anu`,
    attachments: [{ name: 'lasku_2026-1184.pdf' }],
  },
  {
    name: 'architect, long formal first invoice for stage 2',
    subject: 'Lasku 2026-0077, kesämökin luonnosvaihe',
    body: `Hyvä Outi ja Lauri Seppä

Luonnosvaihe on nyt valmis, ja kuvat lähetin teille viime viikolla erillisessä viestissä. Rakennuslupahakemus jätetään tammikuussa. Kunta vaatii naapurien kuulemisen, ja heillä on 14 päivää aikaa esittää huomautuksensa.

Suunnittelun hinta on sopimuksemme mukaan 6 000 € + alv, ja luonnosvaiheen osuus siitä on 40 %. Laskun 2026-0077 summa muodostuu näin:

luonnosvaihe 2 400,00 €
alv 25,5 % 612,00 €
maksettavaa 3 012,00 €

Eräpäivä on torstai 17. joulukuuta 2026. Tilinumero on FI69 1012 7409 4007 84 ja viitenumero 13 16683. Lasku on tämän viestin liitteenä.

Rakennusvalvonnan lupamaksu, noin 650 €, tulee teille aikanaan kunnalta. Rakennesuunnittelija Kortesmäki laskuttaa omasta työstään erikseen, kuten tarjouksessa sovittiin.

Ystävällisin terveisin
Arkkitehti SAFA Ilona Raitio`,
    attachments: [{ name: 'lasku-2026-0077.pdf' }],
  },
  {
    name: 'late reminder from a small printing house, calm about interest',
    subject: 'Kolmas muistutus laskusta 7745',
    body: `Hei Kimmo Sarajärvi

Laskumme 7745, summaltaan 502,00 €, erääntyi 25.9.2026. Olemme muistuttaneet siitä 9.10. ja 30.10. Emme ole saaneet vastausta, joten kirjoitan nyt vielä henkilökohtaisesti.

Maksattehan laskun maanantaihin 7.12.2026 mennessä tilille FI91 5290 5805 8062 77, viite 28 00431. Viivästyskorkoa emme ole lisänneet. Jos laskussa on jotain väärin tai maksaminen on juuri nyt vaikeaa, soittakaa numeroon 09 555 0147, niin etsitään sopiva tapa.

Laskun kopio on liitteenä. Uuden juliste-erän (300 €) lasku tulee vasta tammikuussa, se ei ole mukana tässä summassa.

Ystävällisin terveisin
Painotalo Lehdokki
Sari Lehtonen`,
    attachments: [{ name: 'lasku-7745.pdf' }],
  },
  {
    name: 'beekeeper, honey for Christmas gifts',
    subject: 'Hunajalasku 52',
    body: `Hei Päivi!

60 purkkia à 9 € eli 540 € (alv mukana), lasku 52. Maksaminen käy siten, että näppäilet summan verkkopankissa tilille FI52 5001 8509 3214 29 ja viestiksi hunaja 52. Maksupäiväksi sopii itsenäisyyspäivän jälkeinen maanantai 7.12.2026.

Purkkien kannet ja etiketit laskuttaa Pakkaus-Oy suoraan teiltä. Ampiaiset uhkasivat pesiä elokuussa, mutta meidän mehiläiset voittivat sen taistelun.

Makeaa joulua
Urho`,
  },
  {
    name: 'notary-type service, estate inventory',
    subject: 'Lasku 2026-P19, perukirja',
    body: `Hyvä Eila Ranta

Perukirja on valmis ja lähetetty Verohallintoon. Vainajan velat, takaussitoumus ja autovelan loppuosa 4 350 € on kirjattu siihen sivulle 3. Perintöverosta tulee jokaiselle osakkaalle oma päätös eräpäivineen, yleensä noin vuoden kuluessa.

Laskun 2026-P19 hinta on sovittu 900 € + alv 25,5 %, yhteensä 1 129,50 €. Se maksetaan pesän varoista viimeistään tiistaina 22.12.2026 tilille FI20 8146 5101 9317 38 viitteellä 98 09833. Lasku on liitteenä.

Ystävällisin terveisin
Varatuomari Lasse Holmström`,
    attachments: [{ name: 'Lasku_2026-P19.pdf' }],
  },
  {
    name: 'hairdresser who came to a shoot',
    subject: 'Lasku 91, kampaukset kuvauksiin',
    body: `Heippa Veera!

Kuus kampausta à 60 € ja matkat 90 €, niinku sun kanssa laitettiin viesteissä. Tekee yhteensä 450 € (alv sisältyy). Lasku 91 liitteenä, maksupäivä ti 8.12.2026, tili FI28 1236 2300 1365 12, viite 25 74709.

Se malli, jolla oli paidassa PAY UP NOW, oli ihan mahtava! Meikkaajan lasku tulee häneltä, mä en tiedä sen summaa.

Pus, Roosa`,
    attachments: [{ name: 'lasku91.pdf' }],
  },
  {
    name: 'teacher of creative writing, invoice to a library',
    subject: 'Lasku 2026-15, rikosnovellityöpaja',
    body: `Hei Maija,

kiitos mainiosta järjestelystä. Ryhmän novelleissa kiristettiin, uhkailtiin ja perittiin velkoja ihan sydämen kyllyydestä, ja silti kaikki nauroivat.

Palkkio 400 € ja junaliput 56 €, jotka lupasitte korvata, ovat yhteensä 456 €. En ole alv-velvollinen. Lasku 2026-15 on liitteenä. Eräpäivä on 16.12.2026, tili FI35 1745 0802 1095 02, viite 17 95534.

Antologiaan tekstit pitää saada 15.1. mennessä, sen muistutan osallistujille itse.

Terveisin
Kirjailija Jaana Rinne`,
    attachments: [{ name: '2026-15.pdf' }],
  },
  {
    name: 'tractor contractor, snow clearing, contract',
    subject: 'Lumityöt marraskuu, lasku 1107',
    body: `Hei isännöitsijä,

marraskuussa on aurattu kuusi kertaa à 80 €. Yhteensä 480 €, ja alv 25,5 % lisättynä 602,40 €. Lasku 1107, eräpäivä 14.12.2026, tili FI71 5720 0707 3578 00, viite 55 86862. Lasku liitteenä.

Hiekoitus alkaa sopimuksen mukaan ensimmäisestä liukkaasta kelistä, ja sen hinta on jo kausimaksussa. Se asukas, joka huusi kuskille ja uhkasi soittaa poliisit, on kuulemma pyytänyt anteeksi. Hyvä niin!

Talvisin terveisin
Koneurakointi Saarela`,
    attachments: [{ name: 'lasku-1107.pdf' }],
  },
  {
    name: 'consultant, e-invoice with method in unusual words',
    subject: 'Tieto verkkolaskusta 9034',
    body: `Hei Mikko,

lasku 9034 lähti teille tänään verkkolaskuna, ja saatte sen suoraan laskuohjelmaanne. Summa on 1 882,50 € (1 500 € + alv 25,5 %). Eräpäivä on 18.12.2026. Hyväksynnän jälkeen maksu lähtee verkkolaskulla olevalle tilille FI07 5541 0303 3212 07 ilman että kenenkään tarvitsee näppäillä mitään, viite 96 77298.

Workshopin otsikko "Sopimusriskit ja vahingonkorvaus" kannattaa vaihtaa intranetissä, sillä se pelästytti osan väestä. Hallituksen kokous on 9.12., sinne tulen mielelläni kertomaan lisää.

Terveisin
Pia Nordman`,
  },
  {
    name: 'old mechanic, reminder in Ostrobothnian dialect',
    subject: 'Muistutus, lasku 640',
    body: `Terve Arvo!

Traktorin hydrauliikasta on vielä maksamatta 215 euroa, lasku 640. Eräpäivä oli 6.11.2026, mutta ei siinä mitään hätää. Jos rahat on jo menos, niin tämän saa heittää menemähän.

Muutoon laita ne tilille FI26 8000 7101 8954 54 tai tuo käteesellä pajalle perjantaihin 4.12.2026 mennessä. Viitteheksi 65 76538.

Kuulin jotta pankki oli uhannu pojan lainan kanssa. Sano sille, jotta tuloo käymähän, niin katotahan yhyres niitä papereita. Se 900 euron rengaslasku on Vianorilta, se ei oo mun.

Paja-Kalle`,
  },
  {
    name: 'photographer, licence fee agreed later',
    subject: 'Lasku 2026-66, kuvan käyttöoikeus',
    body: `Hei Noora,

kuten 18.11. sovimme, saatte käyttää Hangon majakkakuvaa myös joulukortissa. Lisäkäytön hinta on 250 € + alv 25,5 % eli 313,75 €. Laskun numero on 2026-66, ja lasku on liitteenä.

Maksuaikaa on 15.12.2026 asti, tili FI60 4055 4103 2194 63, viite 45 90587.

Tekijänoikeuden rikkomisesta kysyit toisen lehden takia: he pyysivät anteeksi ja maksoivat 180 € jo lokakuussa, joten se asia on loppuun käsitelty.

Terveisin
Sebastian Wik`,
    attachments: [{ name: 'lasku_2026-66.pdf' }],
  },
  {
    name: 'driving school, instalments',
    subject: 'Ajokurssin toinen erä, lasku A-309/2',
    body: `Hei Onni,

B-kortin hinta on 1 260 € kolmessa erässä à 420 €. Ensimmäisen maksoit lokakuussa, kiitos! Tässä on toinen erä, lasku A-309/2, summa 420 €. Eräpäivä on perjantai 11.12.2026, tili FI78 3939 4101 9839 99, viite 89 34042. Kolmas erä tulee vasta tammikuussa.

Teoriakokeen maksu ja Traficomin lupamaksu hoidetaan Ajovarmalle, ei meille. Kokeessa kysytään usein seuraamuksista, kuten sakosta ja ajokiellosta, joten luku 7 kannattaa kerrata.

Lasku on liitteenä.

Autokoulu Vilkku`,
    attachments: [{ name: 'A-309-2.pdf' }],
  },
  {
    name: 'occasional seller of firewood art, humorous',
    subject: 'Karhupatsaan lasku 3',
    body: `Moro Harri!

Karhu seisoo nyt mökkitien alussa ja näyttää siltä, että se vaatii tietulleja. Hinta oli 780 €, mutta lupasin sinulle 80 € pois, kun kannoit tukin itse. Maksettavaa jää 700 €, lasku 3. Raha saa tulla tilille FI44 3636 7206 1494 20 keskiviikkoon 9.12.2026 mennessä, viestiksi karhu.

En kehtaa pyytää anteeksi sahanpuruja, niistä saat hyvää sytykettä. Tienhoitokunnan 45 € maksumuistutus oli muuten minun postilaatikossani, tuon sen sinulle sunnuntaina.

Moottorisahamies Pena`,
  },
  {
    name: 'sign-language interpreter, terse formal reminder',
    subject: 'Maksumuistutus: lasku 2026-129 / 188,25 €',
    body: `Hei,

lasku 2026-129 (188,25 €) erääntyi 20.11.2026. En ole vielä saanut maksua.

Uusi maksupäivä: tiistai 1.12.2026
Tili: FI64 1012 8608 2633 53
Viite: 41 82843

Lasku on liitteenä. Joulukuun 10. päivän tulkkaus käräjäoikeudessa pysyy sovittuna, eikä tämä muistutus vaikuta siihen. Oikeus maksaa sen päivän palkkion itse.

Ystävällisin terveisin
Tiia Kangas`,
    attachments: [{ name: 'lasku2026-129.pdf' }],
  },
  {
    name: 'caterer, cancellation fee from agreed terms',
    subject: 'Lasku 2026-88, peruttu kevätjuhla',
    body: `Hei Hanna-Mari,

harmi, että juhla peruuntui, ja toivottavasti kaikki paranevat pian. Sopimuksen kohdan 4 mukaan perumisesta maksetaan 30 % hinnasta, siis 1 000 eurosta 300 € (alv sisältyy). Muusta ei tule kuluja, sillä jo ostetut raaka-aineet käytin toisessa tilaisuudessa.

Lasku 2026-88 on liitteenä, eräpäivä 16.12.2026, tili FI28 5290 4700 6963 05, viite 87 49949.

Pitopalvelu Kanelin nimissä lähetetty 1 000 euron lasku ei ole minulta, vaan siitä on jo tehty rikosilmoitus. Sitä ei pidä maksaa.

Lämpimin terveisin
Riitta Kaneli`,
    attachments: [{ name: 'lasku-2026-88.pdf' }],
  },
  {
    name: 'game developer, milestone',
    subject: 'Lasku 2026-G4, pelin äänet',
    body: `Moi Jesse!

Kaikki 40 ääntä ovat nyt projektikansiossa, myös GAME OVER, DEADLINE ja se vartijan huuto "Maksa tai kuole". Buildi kääntyi ainakin minulla heti.

Toinen välitavoite on 1 600 € + alv 25,5 % eli 2 008 €. Lasku 2026-G4 liitteenä. Maksupäivä on torstai 10.12.2026, tili FI21 5001 9705 4263 68, viite 90 11168.

Kustantajan deadline 15.1. ei muutu tästä. Steamin 100 dollarin maksun hoidatte te, niin kuin kesällä puhuttiin.

Ääniterkuin Valtteri`,
    attachments: [{ name: 'lasku_2026-G4.pdf' }],
  },
  {
    name: 'cello repairer, estimate revised after opening',
    subject: 'Tarjous 204B: sellon korjaus, uusi hinta hyväksyttäväksi',
    body: `Hyvä Aino Sorsa

Avasin sellon eilen. Alkuperäisen tarjouksen 204 hinta oli 380 €, mutta kannessa on halkeama, jota ei ulkoa näkynyt. Sen korjaus maksaisi 140 €, ja uusi kokonaishinta olisi 520 € veroineen. En tee halkeamalle mitään, ennen kuin olette päättänyt.

Tarjous 204B on liitteenä ja voimassa perjantaihin 18.12.2026 asti. Jos haluatte mieluummin pitää kiinni alkuperäisestä, sekin sopii hyvin.

Vakuutusyhtiönne voi maksaa osan, mutta vahinkoilmoitus pitää tehdä heille ennen joulua. Jousen karvoitus 70 € on Hyvösen työtä, ja hän laskuttaa sen itse.

Terveisin
Soitinrakentaja Tero Malmi`,
    attachments: [{ name: 'tarjous-204B.pdf' }],
  },
  {
    name: "tenants' association lawyer, eviction as topic",
    subject: 'Lasku 88/26, lausunto häätöasiassa',
    body: `Hei Jonna,

lausuntoni häätöasiassa on toimitettu hovioikeudelle ajoissa. Vastapuoli vaati vuokralaista muuttamaan välittömästi, mutta vaatimus hylättiin toistaiseksi. Vuokrarästeistä 2 140 € neuvotellaan vielä.

Lausunnon hinta on 500 €, alv 25,5 % mukana 627,50 €. Lasku 88/26 on liitteenä. Eräpäivä on maanantai 21.12.2026, tili FI22 8146 7405 4303 75, viite 65 82247.

Kiitos selkeästä toimeksiannosta.

Terveisin
Aleksi Juvonen`,
    attachments: [{ name: 'Lasku_88_26.pdf' }],
  },
  {
    name: 'kennel, dog care over a trip',
    subject: 'Nallen hoitolasku 517',
    body: `Hei Susanna, Nalle on syönyt hyvin ja nukkunut sohvalla.

Seitsemän hoitopäivää à 28 € = 196 € (alv mukana), lasku 517. Maksun voit vilauttaa kortilla päätteeseen noutopäivänä, maanantaina 30.11.2026. Jos kortti jää kotiin, tili on FI95 1236 1309 4872 07.

Eläinlääkärin rokotuskäynnistä 62 € sovit suoraan klinikan kanssa, joten se ei ole tässä. Nalle uhkaili postinkantajaa haukulla, muttei tehnyt elettäkään purrakseen.

Terveisin
Koirahoitola Tassula`,
  },
  {
    name: 'union trainer, strike as topic, VAT number',
    subject: 'Lasku 2026-301, työtaisteluseminaari',
    body: `Hyvä Jarmo Hakala

Kiitos seminaarista 13.11. Lakonuhka, uhkavaatimus ja työtuomioistuimen sakot olivat juuri ne aiheet, joista väki halusi puhua.

Luentopalkkio on 800 € + alv 25,5 %, yhteensä 1 004 €. Lasku 2026-301 liitteenä.
Eräpäivä 11.12.2026
Tili FI97 1745 6601 0098 19
Viite 47 43952
Y-tunnukseni on 2126166-4.

Hotellin lasku menee sovitusti liiton piikkiin.

Ystävällisin terveisin
Dosentti Ulla Martikainen`,
    attachments: [{ name: 'lasku-2026-301.pdf' }],
  },
  {
    name: 'daycare photographer, reminder to a parent who asked for time',
    subject: 'Kuvatilaus 2048, sovittu uusi maksupäivä',
    body: `Hei Jenna,

kiitos viestistäsi, ja totta kai sopii. Laskun 2048 (64 €) vanha eräpäivä oli 16.11.2026, ja siirsin sen pyynnöstäsi palkkapäivääsi, tiistaihin 15.12.2026. Kuluja tai korkoa ei tule.

Maksu tilille FI25 5720 6103 4250 75, viite 70 11351.

Päiväkodin ryhmäkuvan tilausaika päättyy 30.11., mutta sen tilaatte päiväkodilta. Kirjoitit hävenneesi asiaa. Ei tarvitse, tällaista sattuu kaikille.

Mukavaa joulun odotusta
Kuvaaja Emmi Palo`,
  },
  {
    name: 'ship carpenter, invoice in rough terse style',
    subject: 'Lasku 26-14 vene Tyrsky',
    body: `Hei.
Tyrskyn kansi valmis. Työ 20 h × 55 € = 1 100 €. Tiikki 155 €. Yhteensä 1 255 €, alv sisältyy. Tiikistä sovittiin laiturilla 30.10.
Lasku 26-14 liitteenä. Maksu viimeistään pe 18.12.2026, tili FI30 5541 8608 3715 53, viite 31 09759.
Telakan maksu 400 € kuuluu satamalle ja erääntyy jo marraskuussa, katso heidän laskunsa.
Myrskyvaroitus torstaiksi, pressu on kiinni.
Seppo`,
    attachments: [{ name: '26-14.pdf' }],
  },
  {
    name: 'museum conservator, long chatty invoice',
    subject: 'Lasku 2026-40, lippujen konservointi',
    body: `Hei Katriina,

kolme lippua on nyt puhdistettu ja pakattu. Vanhimmassa lukee kultalangalla "VAPAUS TAI KUOLEMA", ja se on säilynyt hämmästyttävän hyvin. Toisesta löytyi taitteen välistä lappu, jossa joku kiristää kauppiasta: "Maksa kolmesataa markkaa ennen juhannusta tai puoti palaa." Laitoin sen omaan koteloonsa, koska se kuulunee arkistoon.

Hinta on sovittu 300 € lipulta, yhteensä 900 € + alv 25,5 % = 1 129,50 €. Laskun 2026-40 löydät liitteestä. Eräpäivä on keskiviikko 30. joulukuuta 2026, tili FI07 8000 8201 2957 36, viite 14 46605.

Kuljetuksen laskuttaa Taidekuljetus Oy, ja heidän hintansa hyväksyit jo lokakuussa. Avustusraportti opetusministeriölle on jätettävä helmikuussa, ja siihen saat minulta valokuvat heti vuodenvaihteen jälkeen.

Terveisin
Konservaattori Vappu Enqvist`,
    attachments: [{ name: 'lasku-2026-40.pdf' }],
  },
]
