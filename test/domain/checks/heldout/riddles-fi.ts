/** Good Finnish mails by many trades, each with words or figures that would be a problem in another mail. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: "lawyer in Turku; the demand and the summons are for the client's tenant",
    subject: 'Lasku 2026-0418, Rantalan vuokra-asia',
    body: `Hyvä Marja-Leena Rantala,

kiitos luottamuksesta. Liitteenä on lasku 2026-0418 marraskuun työstä vuokra-asiassanne:

– maksuvaatimus entiselle vuokralaisellenne, lähetetty 3.11.2026: 1,5 h
– puhelut hänen kanssaan maksusuunnitelmasta: 1 h
– haastehakemuksen luonnos siltä varalta, ettei suunnitelma pidä: 2 h

4,5 h à 180,00 € = 810,00 €
ALV 25,5 %: 206,55 €
Yhteensä 1 016,55 €

Pyydän teitä maksamaan laskun viimeistään 9.12.2026 tilille FI49 8050 2065 8660 87, viitenumero 2026 04181.

Vuokralainen on luvannut teille ensimmäisen erän 1.12.2026. Jos sitä ei kuulu, kerron siitä teille samana päivänä, ja päätätte rauhassa, viedäänkö asia käräjäoikeuteen.

Ystävällisin terveisin
Henrik Salmela
asianajaja, Turku
Y-tunnus 2158513-2`,
    attachments: [{ name: 'lasku-2026-0418.pdf' }],
  },
  {
    name: 'bookkeeper in Kuopio; reminders and a collection hand-over done for the client',
    subject: 'Lasku 7731 / lokakuun kirjanpito',
    body: `Hei Pekka!

Lokakuu on paketissa, kiitos kun toit kuitit ajoissa. Tässä lasku 7731:

Kirjanpito, kuukausihinta            260,00 €
Maksumuistutukset asiakkaillesi, 6 kpl à 8,00 €    48,00 €
Ruokosen saatavan siirto perintätoimistoon    35,00 €
Yhteensä ilman veroa   343,00 €
ALV 25,5 %   87,47 €
Maksettavaa   430,47 €

Eräpäivä on 10.12.2026. Tili FI94 5687 3169 1760 32, viite 77318.

Kuudesta muistutetusta neljä maksoi jo samalla viikolla, eli se kannatti. Avoinna ovat enää Ruokonen ja Taksi-Tissari.

Terkuin
Anneli Kokkonen
Tilipalvelu Kokkonen, Kuopio, Y-tunnus 2105539-3`,
    attachments: [],
  },
  {
    name: 'literary translator; the thriller is called The last warning',
    subject: 'Lasku 52/2026: Viimeinen varoitus',
    body: `Hei Saara,

"Viimeinen varoitus" on nyt suomeksi ja tiedosto tallessa teidän palvelimellanne. Oli ilo tehdä, vaikka pari yötä meni unettomana sen kellarikohtauksen takia.

Lasku 52/2026
Suomennos, sopimuksen 4.3.2026 mukainen jälkimmäinen puolikas: 3 100,00 €
ALV 25,5 %: 790,50 €
Yhteensä: 3 890,50 €

Maksathan sen viimeistään 16.12.2026 tilille FI48 2122 3187 2504 70. Viitenumero on 52 20267.

Kiitos huolellisesta toimitustyöstä, etenkin luvusta 14.

Ilona Väre
suomentaja`,
    attachments: [],
  },
  {
    name: 'plumber near Oulu, no hurry',
    subject: 'lasku 318, keittiön hana',
    body: `Terve Seppo,

hana on nyt vaihettu ja pittää vettä. Ei ollu iso homma.

Lasku 318
työ 1,5 h x 62,00 € = 93,00 €
hana (Oras, se jonka näytit) 189,00 €
yhteensä 282,00 €, sisältää ALV 25,5 % 57,30 €

Ei mitään kiirettä, eräpäivä on vasta 15.12.2026. Tilille FI75 5007 8520 8319 05, viite 3188. MobilePaykin käy, numero 040 555 0147.

Kiitos kahveista ja pullasta!

t. Jouni
Putki-Jouni, Kempele`,
    attachments: [],
  },
  {
    name: 'kitchen fitter, four instalments all with clear days',
    subject: 'Keittiöremontti: lasku 2026-77 ja neljä maksuerää',
    body: `Hei Kaisa ja Mikael,

kiitos että valitsitte meidät. Niin kuin sovimme 19.11.2026, lasku 2026-77 (yhteensä 8 400,00 €, sis. ALV 25,5 % 1 706,77 €) maksetaan neljässä erässä:

1. erä  2 100,00 €  keskiviikko 9.12.2026
2. erä  2 100,00 €  perjantai 15.1.2027
3. erä  2 100,00 €  maanantai 15.2.2027
4. erä  2 100,00 €  maanantai 15.3.2027

Tili on FI58 8085 9688 3227 69 ja viite kaikissa erissä sama, 20 26778. Korkoa tai muita kuluja ei tule.

Jos joku päivä osuu huonosti, sanokaa, niin siirretään.

Keittiöterveisin
Timo Alho
Alhon Kaluste, Lahti`,
    attachments: [],
  },
  {
    name: 'photographer; Swedish crowns given for information only',
    subject: 'Lasku 1093, valokuvat Luulajan näyttelyyn',
    body: `Hei Birgitta,

kiitos tilauksesta! Kolme vedosta lähti tänään kuriirilla ja niiden pitäisi olla sinulla perjantaina 27.11.2026.

Lasku 1093
3 vedosta à 390,00 € = 1 170,00 €
Kehystys 3 x 60,00 € = 180,00 €
ALV 25,5 %: 344,25 €
Yhteensä 1 694,25 €

Summa on noin 18 600 kruunua, jos se helpottaa omaa budjettiasi. Lasku maksetaan silti euroina tilille FI74 2331 0890 0586 01, viite 10935, viimeistään 11.12.2026. Kiitos jo etukäteen.

Lämpimin terveisin
Outi Niva, Tornio`,
    attachments: [],
  },
  {
    name: 'piano tuner, the day in the past is the day of the visit',
    subject: 'Pianon viritys 12.10.2026, lasku 441',
    body: `Hyvä rouva Heinonen,

kiitos mukavasta iltapäivästä pianonne ääressä. Viritys tehtiin 12.10.2026, ja nyt kuuden viikon jälkeen kävin vielä tarkistamassa diskantin, kuten lupasin.

Lasku 441: viritys ja jälkitarkistus yhteensä 165,00 € (sis. ALV 25,5 % 33,53 €).

Voitte maksaa pankissa tai verkossa tilille FI84 5742 5779 5085 07 viitteellä 4417. Eräpäivä on 9.12.2026.

Hyvää adventin aikaa toivottaen
Veikko Tuulos
pianonvirittäjä, Hämeenlinna`,
    attachments: [],
  },
  {
    name: 'web developer; order number of the client looks like an invoice number',
    subject: 'Lasku 1187 (tilauksenne 2026-1142)',
    body: `Hei Jarno,

tässä lasku 1187, joka koskee tilaustanne 2026-1142 ja tarjousta T-1098. Kaikki kolme numeroa ovat myös liitteessä, niin ostolaskutuksenne löytää ne heti.

Verkkokaupan toimitustapojen uusiminen, kiinteä hinta 2 400,00 €
ALV 25,5 % 612,00 €
Yhteensä 3 012,00 €
Eräpäivä 9.12.2026
Tili FI98 8166 1589 2808 67
Viite 11879

Kiitos sujuvasta projektista!

Aleksi Rautio
Rautio Koodi Oy, Tampere, Y-tunnus 2885181-9`,
    attachments: [{ name: 'lasku-1187.pdf' }],
  },
  {
    name: 'lecturer on debt; the title of the talk',
    subject: 'Lasku 26-031: luento "Kun velat kaatuvat päälle"',
    body: `Hei Tuija,

lämmin kiitos kutsusta Jyväskylään. Salissa oli hyvä henki, ja moni jäi vielä juttelemaan omista veloistaan ja ulosoton kirjeistä.

Lasku 26-031
Luento "Kun velat kaatuvat päälle", 2 h: 480,00 €
Junaliput: 62,40 €
Yhteensä 542,40 €. En ole arvonlisäverovelvollinen (vähäinen toiminta, AVL 3 §).

Pyydän maksua 14.12.2026 mennessä tilille FI12 8002 4942 3946 96, viite 2 60316.

Monisteet saa jakaa eteenpäin vapaasti.

Terveisin
Raili Aho
talousneuvoja`,
    attachments: [],
  },
  {
    name: 'cellist teacher, gentle first reminder with "if paying feels hard"',
    subject: 'Muistutus: lasku 88, Ellan sellotunnit',
    body: `Hei Johanna,

Ella soitti eilen Bachin läpi ensi kerran nuotitta, olin ihan onnellinen.

Huomasin samalla, että syksyn tuntien lasku 88 (240,00 €) on vielä auki. Sen eräpäivä oli 13.11.2026. Se on varmaan jäänyt viestien alle, joten tässä tiedot uudelleen: tili FI62 8006 1446 1125 05, viite 88006. Sopiiko sinulle 4.12.2026 mennessä?

Jos maksu tuntuu juuri nyt hankalalta, sanothan. Sovitaan sitten yhdessä toisin, eikä se vaikuta Ellan tunteihin mitenkään.

Kiitos ja mukavaa viikkoa
Maarit Lehto`,
    attachments: [],
  },
  {
    name: 'lighting designer; the play is called Pay or die',
    subject: 'Lasku 14 / Maksa tai kuole, ensi-ilta',
    body: `Moikka Sanna!

Hieno ensi-ilta, kiitos vielä kaikille. "Maksa tai kuole" näytti just niin synkältä kuin pitikin, ja kolmannen näytöksen punainen toimi.

Lasku 14
Valosuunnittelu 1 900,00 €
Ohjelmointi 3 päivää à 280,00 € = 840,00 €
ALV 25,5 % 698,70 €
Yhteensä 3 438,70 €

Eräpäivä pe 11.12.2026
FI10 5094 4155 3508 93
viite 1 40012

Hali koko porukalle
Jukka-Pekka`,
    attachments: [],
  },
  {
    name: 'joiner to a company, delivery term and delivery time',
    subject: 'Tilausvahvistus 3306 ja ennakkolasku 3306-1',
    body: `Hyvä Antti Kujala,

kiitämme tilauksestanne. Kaksitoista kokouspöytää tulee työn alle viikolla 50.

Toimitusaika: 6 viikkoa
Toimitusehto: DAP Vantaa (Incoterms 2020), eli tuomme pöydät ovellenne omalla kustannuksellamme
Hinta: 12 kpl à 540,00 € = 6 480,00 €, ALV 25,5 % 1 652,40 €, yhteensä 8 132,40 €

Ennakkolasku 3306-1 on sovitusti puolet summasta, eli 4 066,20 €. Pyydämme maksamaan sen 9.12.2026 mennessä tilille FI24 8091 0315 7185 54, viite 3 30615. Toisen puolen laskutamme, kun pöydät ovat teillä.

Kunnioittavasti
Eino Pursiainen
Puusepänverstas Pursiainen Ky, Nastola
Y-tunnus 2309554-0`,
    attachments: [],
  },
  {
    name: 'sauna stove installer, price list from January',
    subject: 'Hinnastoni 1.1.2027 alkaen',
    body: `Hei Riitta,

kerron hyvissä ajoin, että hintani muuttuvat vuodenvaihteessa. Nykyiset ovat voimassa 31.12.2026 asti, ja kaikki ennen sitä tilatut työt teen vanhaan hintaan.

                      nyt        1.1.2027 alkaen
Kiukaan asennus       220,00 €   235,00 €
Kivien vaihto          60,00 €    65,00 €
Hormin tarkistus       75,00 €    75,00 €
Käynti yli 30 km       25,00 €    30,00 €

Hinnat sisältävät ALV:n 25,5 %. Syy on yksinkertainen: tarvikkeet ja polttoaine ovat kallistuneet.

Jos jokin mietityttää, soita vaikka saman tien, 044 555 0119.

Kiitos näistä vuosista!
Lauri Kiuru`,
    attachments: [],
  },
  {
    name: 'sheep shearer with harmless humour',
    subject: 'Lasku 9, keritsemiset',
    body: `Terve Aino ja lampaat,

neljätoista uuhta ja yksi pässi, joka yritti ottaa sakset minulta. Voitin erän 1–0.

Lasku 9
14 uuhta x 9,00 € = 126,00 €
1 pässi 12,00 €
ajot 40 km x 0,50 € = 20,00 €
Yhteensä 158,00 € (ei ALV:tä, vähäinen toiminta)

Maksatko 11.12.2026 mennessä tilille FI52 8123 6644 8271 90, viite 90010? Villoina en voi ottaa, vaimo kielsi. Säkit ovat jo tuvan puolella.

Kiitos ja rapsutuksia koko laumalle
Kalevi, Kangasniemi`,
    attachments: [],
  },
  {
    name: 'final notice to a company, firm and calm',
    subject: 'Viimeinen maksumuistutus, lasku 20611',
    body: `Hyvä Tero Laakso,

lasku 20611 (1 882,50 €, eräpäivä 16.9.2026) on edelleen maksamatta. Olen muistuttanut siitä 30.9. ja 21.10.2026, ja puhuimme puhelimessa 4.11.2026.

Pyydän maksua viimeistään keskiviikkona 9.12.2026 tilille FI67 1619 7970 3608 77, viite 2 06118.

Jos maksua ei siihen mennessä näy, annan asian perintätoimiston hoidettavaksi. Toivon, ettei siihen tarvitse mennä. Maksusta sopiminen käy vielä hyvin: soittakaa tai kirjoittakaa, niin katsotaan teille sopivat erät.

Jos olette jo maksaneet, kiitos siitä, ja tämä viesti on aiheeton.

Ystävällisesti
Merja Oksanen
Graafinen suunnittelu Oksanen, Pori
p. 050 555 0133`,
    attachments: [],
  },
  {
    name: 'carpenter, credit note beside the original invoice',
    subject: 'Hyvityslasku 612 (koskee laskua 598)',
    body: `Hei Sirkka,

olit aivan oikeassa: laskussa 598 oli kaksi ovenkarmia liikaa. Kiitos, että huomasit.

Liitteenä hyvityslasku 612:
2 karmia à 85,00 € = 170,00 €, sis. ALV 25,5 % 34,54 €

Lasku 598 oli 1 150,00 €, joten maksettavaa jää 980,00 €. Eräpäivä on sama kuin ennenkin, 7.12.2026, samoin tili FI16 5787 0555 4428 37 ja viite 5982.

Terveisin
Olli Mäntylä`,
    attachments: [{ name: 'hyvityslasku-612.pdf' }],
  },
  {
    name: 'statement of account, several invoices and days',
    subject: 'Laskusi 25.11.2026, Kahvila Kaneli',
    body: `Hei Elina,

tässä pyytämäsi yhteenveto laskuistasi.

Lasku   Päivä        Summa       Tilanne
2201    2.9.2026     312,00 €    maksettu 14.9.2026
2218    1.10.2026    298,50 €    maksettu 15.10.2026
2240    2.11.2026    334,20 €    maksettu 16.11.2026
2259    24.11.2026   301,80 €    avoinna, eräpäivä 8.12.2026

Kaikki on siis ajan tasalla. Vain lasku 2259, 301,80 €, on vielä edessä, eikä sekään ole myöhässä. Maksutiedot: FI13 5693 5675 1495 95, viite 22596.

Kiitos, että olet niin täsmällinen!

Leipuriterveisin
Heidi / Heidin Juurileipä`,
    attachments: [],
  },
  {
    name: 'thanks for a payment after a long wait',
    subject: 'Kiitos maksusta, lasku 705',
    body: `Hei Mika,

lasku 705 (620,00 €) näkyi tilillä tänä aamuna, kiitos! Muistutus, jonka lähetin maanantaina 23.11.2026, on siis turha, voit heittää sen menemään.

Viivästyskorkoa en laskuta. Asia on minun puolestani kunnossa.

Mukavaa loppuvuotta
Sari Ikonen, Joensuu`,
    attachments: [],
  },
  {
    name: 'conference organiser answers why two VAT rates',
    subject: 'Vs: Kysymys laskusta 4417',
    body: `Hei Hannele,

hyvä kysymys, vastaan mielelläni. Laskussa 4417 on kaksi verokantaa, koska ruoka ja tilavuokra verotetaan eri tavoin:

lounas 20 hlö à 14,00 € = 280,00 €, ALV 13,5 % = 37,80 €
tilan vuokra 300,00 €, ALV 25,5 % = 76,50 €
yhteensä 694,30 €

Summa on siis oikein. Eräpäivä on 7.12.2026, tili FI16 8159 1683 6333 25, viite 44176.

> Miksi tässä on kahta veroa?? Meillä talouspuoli ei suostu maksamaan
> ennen kuin tämä on selvitetty.

Voit näyttää tämän vastauksen suoraan talouspuolelle. Kiitos, että kysyit.

Terveisin
Marko Sillanpää
Kokoustalo Sillanpää, Seinäjoki`,
    attachments: [],
  },
  {
    name: 'covering note with e-invoice to a city, long order number',
    subject: 'Lasku 10922, Rauman kaupunki, tilaus 4500318876',
    body: `Hyvä Katri Nurmi,

lähetimme tänään verkkolaskun 10922 osoitteeseenne 003702126849. Kopio on liitteenä omaan arkistoonne.

Tilausnumero: 4500318876
Sopimus: RAU/2025/1171
Työ: opastekylttien suunnittelu, Vanha Rauma
Summa: 1 800,00 € + ALV 25,5 % 459,00 € = 2 259,00 €
Eräpäivä: 16.12.2026
Tili: FI29 8058 5413 7958 35
Viite: 1 09228

Teidän ei tarvitse tehdä tällä kopiolla mitään, jos verkkolasku on tullut perille. Kiitos yhteistyöstä.

Ystävällisin terveisin
Pirjo Valta
Muotoilutoimisto Valta`,
    attachments: [{ name: 'lasku-10922-kopio.pdf' }],
  },
  {
    name: 'wedding photographer, deposit; the wedding day is far ahead',
    subject: 'Varausmaksu häihinne 19.6.2027, lasku 305',
    body: `Moi Veera ja Juho!

Ihanaa, että pääsen kuvaamaan teidän päivänne. Lauantai 19.6.2027 on nyt teidän.

Varausmaksu on 300,00 € (lasku 305, sis. ALV 25,5 % 60,96 €). Se vähennetään loppusummasta, joka on 1 950,00 €, eli kesällä maksettavaa jää 1 650,00 €.

Varausmaksun eräpäivä on ke 9.12.2026
Tili FI19 2110 2365 6769 06
Viite 3052

Jos häät pitää perua ennen 1.3.2027, saatte varausmaksun kokonaan takaisin.

Kiitos ja ihania hääsuunnitteluja!
Netta
Kuvaamo Netta Lind, Porvoo`,
    attachments: [],
  },
  {
    name: 'electrician, extra work agreed by mail',
    subject: 'Lasku 8814, Koivukuja 3 ja sovittu lisätyö',
    body: `Hei Arto,

työt on tehty ja pöytäkirja liitteenä.

Lasku 8814
1. Keskuksen vaihto, tarjous 2.11.2026    1 150,00 €
2. Lisätyö: pihavalojen kaapeli, jonka hyväksyit sähköpostilla 12.11.2026    280,00 €
Yhteensä 1 430,00 € (sis. ALV 25,5 % 290,56 €)

Lisätyö on täsmälleen se summa, josta sovimme, eikä muuta tullut. Eräpäivä 9.12.2026, tili FI45 5584 5996 3092 35, viite 88145.

Vanhassa keskuksessa oli muuten tyyppikilvessä "Hengenvaara", eikä suotta. Hyvä että se lähti.

Kiitos!
Sähkö-Ville
Ville Hirvonen, Mikkeli`,
    attachments: [{ name: 'tarkastuspoytakirja-koivukuja-3.pdf' }],
  },
  {
    name: 'terrace builder, estimate with a limit',
    subject: 'Hinta-arvio terassista, Peltola',
    body: `Hei Markku,

kiitos että näytit paikan. Arvioni terassista:

lauta ja runko   1 640,00 €
työ 38 h x 45,00 €   1 710,00 €
perustus ja sora   420,00 €
yhteensä   3 770,00 € (sis. ALV 25,5 %)

Arvio on voimassa 18.12.2026 asti. Jos maan alta löytyy kalliota, soitan ennen kuin jatkan, enkä tee mitään ylimääräistä ilman sinun lupaasi. Työt voisi aloittaa huhtikuussa, kun routa on sulanut.

Ei tarvitse päättää nyt. Mieti rauhassa ja kysy, jos jokin jäi auki.

Terveisin
Reijo Pelkonen, Iisalmi`,
    attachments: [],
  },
  {
    name: 'painter, total above the estimate with an agreed change',
    subject: 'lasku 2026/64, talon maalaus',
    body: `Päivää Leena,

ja kiitos kärsivällisyydestä sateiden kanssa.

Arvio oli 4 200,00 €. Sovimme 9.9.2026 viestillä, että länsiseinän lahot laudat vaihdetaan samalla 650,00 eurolla, joten lasku 2026/64 on 4 850,00 € (sis. ALV 25,5 % 985,46 €).

Eräpäivä 14.12.2026
Tilinumero FI60 1274 6021 2698 02
Viitenumero 20 26642

Kotitalousvähennystä varten työn osuus on eriteltynä liitteessä.

Terveisin maalari Tauno Vesa
Kokemäki`,
    attachments: [{ name: 'lasku-2026-64.pdf' }],
  },
  {
    name: 'stonemason to an estate; words about death',
    subject: 'Lasku 1502, hautakiven kaiverrus',
    body: `Hyvä Eeva Lindroos,

osanottoni vielä kerran. Isänne nimi ja kuolinpäivä 2.8.2026 on nyt kaiverrettu, ja kivi on paikallaan.

Lasku 1502 kuolinpesälle:
Kaiverrus 24 merkkiä à 9,50 € = 228,00 €
Kultaus 110,00 €
Yhteensä 338,00 €, josta ALV 25,5 % on 68,68 €

Eräpäivä on 31.12.2026, jotta pesän asioille jää aikaa. Tili FI36 1010 5175 2114 37, viite 15024. Jos pankki tarvitsee perukirjan ennen maksua, odotan kyllä, kunhan kerrotte.

Kiitos luottamuksestanne.

Kunnioittaen
Kiviveistämö Aarne Toivola`,
    attachments: [],
  },
  {
    name: 'pest control, poison and last cockroach',
    subject: 'Lasku 417: torakoiden torjunta, Kulmaravintola',
    body: `Moro Samuli,

viimeinen käynti tehty eilen ja pyydykset tyhjiä. Torakat on nyt historiaa.

lasku 417
3 torjuntakäyntiä à 145,00 €    435,00 €
myrkkysyötit 48,00 €
ALV 25,5 %  123,17 €
yhteensä 606,17 €
eräpäivä 9.12.2026
FI93 2349 0681 0531 26, viite 4174

Terveystarkastajan kehotus ("korjattava välittömästi") voidaan tällä kuitata, laitoin raportin liitteeksi.

Kiitos yhteistyöstä ja tervemenoa ötököille
Pete, Tampereen Tuholaistorjunta`,
    attachments: [{ name: 'torjuntaraportti-kulmaravintola.pdf' }],
  },
  {
    name: 'self-defence trainer, course on threats',
    subject: 'Lasku 119, uhkatilannekoulutus 17.11.2026',
    body: `Hei Anne,

kiitos hyvästä päivästä terveysasemalla! Ryhmä oli rohkea, varsinkin siinä harjoituksessa, jossa minä huusin ja uhkailin.

Lasku 119
Uhkatilannekoulutus 17.11.2026, 6 h: 900,00 €
ALV 25,5 %: 229,50 €
Yhteensä: 1 129,50 €

Toivon maksua 9.12.2026 mennessä tilille FI54 5499 9756 7898 38, viite 1193. Osallistujien todistukset tulevat ensi viikolla postissa.

Terveisin
Kirsi Holm
Turvataidot Holm`,
    attachments: [],
  },
  {
    name: 'graphic designer, leaflet on enforcement',
    subject: 'Lasku 2026-19, esite "Ulosotto tuli – mitä nyt?"',
    body: `Hei Niina,

esite "Ulosotto tuli – mitä nyt?" meni eilen painoon. Kansi on mielestäni rauhallinen eikä pelottele ketään, niin kuin toivoitte.

Lasku 2026-19
taitto 8 sivua à 70,00 €   560,00 €
kuvitus, 4 kuvaa à 120,00 €   480,00 €
ALV 25,5 %   265,20 €
Yhteensä   1 305,20 €

Eräpäivä: torstai 10.12.2026
Tili: FI14 5388 9273 1642 79
Viite: 20 26192

Suuri kiitos tekstistä, sitä oli helppo taittaa.

Terveisin
Emmi Karppinen`,
    attachments: [],
  },
  {
    name: 'game sound designer, the game is called Debtors prison',
    subject: 'Lasku 33 – Velkavankeus, äänet',
    body: `moi Otso!

kaikki 42 ääntä on nyt kansiossa, myös se "Aikasi loppuu!" -huuto kolmella eri tavalla. pahoittelut naapureille, mun puolelta siis.

lasku 33
42 ääntä x 25,00 € = 1 050,00 €
alv 25,5 % 267,75 €
yhteensä 1 317,75 €

eräpäivä 9.12.2026, tili FI88 8178 8253 6901 94, viite 33006

kiitti, Velkavankeudesta tulee hieno peli

– Lumi`,
    attachments: [],
  },
  {
    name: 'nature photographer; bear pictures and the word karhu',
    subject: 'Lasku 71: karhukuvat kalenteriin',
    body: `Hei Tarja,

tässä lasku 71 karhukuvista, eli tällä kertaa sana karhukirje on pelkästään hyvä asia. Kiitos mukavasta tilauksesta!

Kolme kuvaa kalenteriin 2027, à 220,00 €: 660,00 €
ALV 25,5 %: 168,30 €
Yhteensä: 828,30 €

Eräpäivä on 14.12.2026. Tilini on FI56 2164 8458 7927 11 ja viite 71000.

Terveisiä Kuhmon piilokojulta
Esko Määttä`,
    attachments: [],
  },
  {
    name: 'dog trainer with quoted client worry',
    subject: 'Vs: Lasku 58, myöhästyin',
    body: `Hei Sini,

ei hätää, näitä sattuu. Kiitos, että kirjoitit.

> Hävettää, että lasku on myöhässä. Tuleeko tästä nyt
> jotain perintää tai luottotietomerkintä?

Ei tule. Maksa lasku 58 (180,00 €) rauhassa 4.12.2026 mennessä, niin kaikki on kunnossa. Tili FI50 2354 6796 1535 54, viite 58007.

Rapsutukset Rollelle, hän oppi "jätä"-käskyn nopeammin kuin kukaan muu kurssilla.

Terkuin
Katja
Koirakoulu Hyvä Häntä`,
    attachments: [],
  },
  {
    name: "copywriter who rewrote a client's reminder letters",
    subject: 'Lasku 2026-42: maksumuistutusten tekstit',
    body: `Hei Juha-Matti,

kiitos kiinnostavasta työstä! Viidestä muistutuskirjeestä lähti "Huomautamme, että olette laiminlyönyt maksun", ja tilalle tuli "Lasku on ehkä jäänyt huomaamatta". Lyhyempi ja parempi.

Lasku 2026-42
5 kirjettä à 95,00 € = 475,00 €
ALV 25,5 % = 121,13 €
Yhteensä 596,13 €

Maksathan laskun 9.12.2026 mennessä. Tili on FI87 8013 4774 9735 23, viitenumero 20 26422.

Valmiit tekstit ovat liitteenä.

Terveisin
Suvi Ranta
tekstitoimisto Pilkku`,
    attachments: [{ name: 'muistutuskirjeet-valmiit.docx' }],
  },
  {
    name: "consultant explains the client's own term 14 pv netto",
    subject: 'Lasku 5130 ja kysymyksesi maksuajasta',
    body: `Hei Päivi,

kysyit, mitä tilauksenne "14 pv netto" tarkoittaa. Se tarkoittaa, että lasku maksetaan kokonaan 14 päivän kuluessa laskun päivästä. Lasku 5130 on päivätty tänään 25.11.2026, joten eräpäivä on keskiviikko 9.12.2026.

Laskun summa on 1 556,20 € (1 240,00 € + ALV 25,5 % 316,20 €), tili FI55 1650 8739 7607 61 ja viite 51305.

Kiitos, kun kysyit!

Terveisin
Jaana Kettunen
Kettunen Consulting, Espoo`,
    attachments: [],
  },
  {
    name: 'bookbinder corrects a reference, short apology',
    subject: 'Lasku 266: korjattu viitenumero',
    body: `Hyvä Olavi Stenroos,

lähetin teille eilen laskun 266, jossa viitenumerosta puuttui yksi numero. Pahoittelen. Oikea viite on 2 66006.

Muu on ennallaan: Raamatun sidonta 148,00 € (sis. ALV 25,5 % 30,07 €), eräpäivä 8.12.2026, tili FI74 8027 8097 3022 23.

Jos ehditte jo maksaa vanhalla viitteellä, ei se haittaa, löydän maksun nimellänne. Kiitos!

Ystävällisin terveisin
Kirjansitomo Helmi Aura`,
    attachments: [],
  },
  {
    name: 'massage therapist, pain and forced',
    subject: 'Hieronnat lokakuussa, lasku 1204',
    body: `Hei Pertti,

mukava kuulla, että selkä kestää taas lumitöitä. Se piriformis oli kyllä paha paikka, ja sinä kestit hampaat irvessä.

Lasku 1204: 3 hierontaa à 55,00 € = 165,00 € (sis. ALV 25,5 % 33,53 €). Kävit 5.10., 14.10. ja 26.10.2026.

Voit maksaa MobilePaylla numeroon 48213 tai tilille FI80 2247 1325 9445 25, viite 12043, viimeistään maanantaina 7.12.2026.

Kiitos ja muista venyttää, vaikka ei ole pakko!
Tuire Palo, hieroja`,
    attachments: [],
  },
  {
    name: 'chimney sweep; the urgent order concerns the stove',
    subject: 'Nuohous 18.11.2026, lasku 3902 ja huomautus tulisijasta',
    body: `Hei Airi,

kiitos kahvista ja juttuseurasta. Nuohouksen lasku 3902 on 68,00 € (sis. ALV 25,5 % 13,82 €). Eräpäivä on 9.12.2026, tili FI29 1809 3474 1314 27 ja viite 39026.

Sitten tärkeä asia, joka ei liity maksuun: takan peltien vierestä löytyi halkeama. Takan käyttö on kielletty, kunnes muurari on korjannut sen, ja siitä on liitteenä kirjallinen huomautus. Leivinuunia saa lämmittää normaalisti.

Voin suositella paria muuraria, jos haluat.

Terveisin
Nuohousmestari Harri Taipale
Pieksämäki`,
    attachments: [{ name: 'huomautus-tulisija-18-11-2026.pdf' }],
  },
  {
    name: 'genealogist quotes an old letter',
    subject: 'Sukututkimus Kaukola, lasku 2026/12',
    body: `Hyvä Martti Kaukola,

löysin kirjeen, jota isoäitinne muisteli! Siinä nimismies kirjoittaa vuonna 1867 isoisänne isälle:

"Jollei Kaukola suorita rästejänsä ennen Mikkelinpäivää, viedään häneltä lehmä ja karja pannaan huutokaupalle."

Lehmä sai jäädä, sillä rästit maksettiin tervalla. Kopio on liitteenä.

Lasku 2026/12
Arkistotyö 7 h à 42,00 €: 294,00 €
Kopiot: 18,00 €
Yhteensä 312,00 € (ei arvonlisäveroa, vähäinen toiminta)

Pyydän maksua 18.12.2026 mennessä tilille FI29 5156 9312 1432 84, viitteellä 20 26121. Tervaa en valitettavasti pysty ottamaan vastaan.

Parhain terveisin
Ritva Heikkilä, Oulainen`,
    attachments: [{ name: 'nimismiehen-kirje-1867.pdf' }],
  },
  {
    name: 'make-up artist, the film is called Sentenced',
    subject: 'Lasku 16, Tuomittu-elokuva',
    body: `Moi Karoliina,

kiitos ihanista kuvauspäivistä! Verta kului kaksi litraa ja kukaan ei oikeasti loukkaantunut.

Lasku 16 / Tuomittu
5 kuvauspäivää à 310,00 €: 1 550,00 €
tekoveri ja haavat: 94,00 €
ALV 25,5 %: 419,22 €
yhteensä: 2 063,22 €

eräpäivä ke 16.12.2026
FI56 5100 2639 9886 11
viite 16007

Nähdään ensi-illassa
Pinja Saari`,
    attachments: [],
  },
  {
    name: 'band leader; song names',
    subject: 'Keikka 14.11.2026, lasku 2026-30',
    body: `Terve Kari!

Kiitos vielä pikkujouluista, väki lauloi niin että katto nousi. "Maksun aika" ja "Viimeinen varoitus" menivät tilauksesta kahteen kertaan.

Keikkapalkkio 1 600,00 €
Matkat 180 km x 0,55 € = 99,00 €
Yhteensä 1 699,00 € (ei ALV:tä, esiintyjän palkkio)

Lasku 2026-30, eräpäivä 9.12.2026. Maksathan bändin tilille FI63 2195 7512 6164 97, viite 20 26309.

Rock on ja hyvää joulua koko konttorille
Make & Karhukirje-orkesteri`,
    attachments: [],
  },
  {
    name: 'sign painter, cash discount computed',
    subject: 'Lasku 951, ikkunateippaus',
    body: `Hei Jaakko,

teippaus on valmis, ja kuplat ovat poissa.

Lasku 951: 1 004,00 € (800,00 € + ALV 25,5 % 204,00 €), eräpäivä keskiviikko 9.12.2026.

Halutessasi saat 2 prosentin alennuksen: jos maksat viimeistään keskiviikkona 2.12.2026, maksettavaa on 983,92 €, eli säästät 20,08 €. Se on täysin vapaaehtoista.

Tili FI18 8099 8552 9444 96, viite 9519. Kiitos tilauksesta!

Terveisin
Kylttimaalari Ossi Hakala
Kokkola`,
    attachments: [],
  },
  {
    name: 'editor on holiday around Christmas',
    subject: 'Lasku 222 ja joululoma',
    body: `Hei Annukka,

käsikirjoitus on luettu, ja kommentit ovat marginaalissa. Punaisesta väristä ei pidä säikähtää, suurin osa on kehuja.

Lasku 222
Käsikirjoituksen lukeminen, 240 sivua à 3,50 € = 840,00 €
ALV 25,5 % 214,20 €
Yhteensä 1 054,20 €

Maksathan 9.12.2026 mennessä: tili FI35 8053 6527 6172 90, viite 22208.

Olen lomalla 21.12.2026–6.1.2027 enkä silloin lue postia. Vastaan kaikkeen heti torstaina 7.1.2027.

Kiitos luottamuksesta ja kaunista joulua
Elisa Wikman`,
    attachments: [],
  },
  {
    name: 'social media helper, price rise from January, no pressure',
    subject: 'Kuukausihinta 1.1.2027 alkaen',
    body: `Moi Ninni,

kirjoitan hyvissä ajoin, ettei tämä tule yllätyksenä. Hinta on pysynyt samana keväästä 2024, ja tammikuun alusta 2027 se nousee 390,00 eurosta 420,00 euroon kuukaudessa (+ ALV 25,5 %). Joulukuu menee vielä vanhalla hinnalla.

Työ pysyy samana: 12 julkaisua ja kuukausiraportti. Jos uusi hinta ei sovi budjettiin, kerrothan, niin mietitään pienempi paketti tai lopetetaan hyvässä sovussa, kun sinulle passaa. Meillä ei ole irtisanomisaikaa.

Kiitos, että saan tehdä tätä kanssasi!

Iida`,
    attachments: [],
  },
  {
    name: 'haulier, cargo and arrival day',
    subject: 'Lasku 60417, kuorma Kotka–Kajaani',
    body: `Hei Hannu,

kuorma oli perillä Kajaanissa tiistaina 24.11.2026 klo 6.40, purku meni mallikkaasti.

Lasku 60417
Rahti 512 km x 1,45 € = 742,40 €
Odotus lastauksessa, sopimuksen kohdan 4 mukaan, 2 h x 48,00 € = 96,00 €
ALV 25,5 % 213,79 €
Yhteensä 1 052,19 €

Rahtikirja RK-60398 on liitteenä, samoin purkukuittaus.
Eräpäivä 9.12.2026, tili FI67 2029 0967 3584 69, viite 6 04176.

Kiitos keikasta
Kuljetus Räsänen, Kalle`,
    attachments: [{ name: 'rahtikirja-RK-60398.pdf' }, { name: 'purkukuittaus-24-11-2026.pdf' }],
  },
  {
    name: 'forest worker, cubic metres',
    subject: 'Lasku 27, Mustikkakorven harvennus',
    body: `Terve Matti,

harvennus on tehty ja pinot ajettu tien varteen. Jälki on siistiä, käy kattomassa kun kelit antaa.

Lasku 27
kuitupuu 84 m³ x 13,50 € = 1 134,00 €
tukki 21 m³ x 11,00 € = 231,00 €
ALV 25,5 % 348,08 €
Yhteensä 1 713,08 €

Puutavarayhtiön maksupäivä sulle on 4.12.2026, joten laitoin tähän eräpäiväksi 18.12.2026. Ehit saaha omat rahas ensin.

Tili FI66 1799 3284 2325 08, viite 27009. Kiitos työmaasta!

Arvo Tikkanen, Nurmes`,
    attachments: [],
  },
  {
    name: 'researcher; expense in pounds converted',
    subject: 'Lasku 83, arkistokäynti Lontoossa',
    body: `Hei Ulla,

kiitos toimeksiannosta. Kaikki sotapäiväkirjat löytyivät, skannit ovat kansiossanne.

Lasku 83
Tutkimustyö 3 päivää à 350,00 €: 1 050,00 €
Arkiston kopiot: 102,35 € (89,00 GBP pankkini kurssilla)
ALV 25,5 %: 293,85 €
Yhteensä: 1 446,20 €

Kuitti punnissa on liitteenä, mutta lasku on kokonaan euroina. Maksattehan sen 10.12.2026 mennessä tilille FI05 1674 3137 6605 09, viite 83001.

Terveisin
Ville-Veikko Sarasto, tietokirjailija`,
    attachments: [{ name: 'kuitti-kew-89-gbp.pdf' }],
  },
  {
    name: 'first reminder, maybe in the junk mail',
    subject: 'Muistutus laskusta 134',
    body: `Hei Teemu,

veikkaan, että lasku 134 on lentänyt roskapostiin, koska viestissä oli iso liite. Niin kävi minullekin viime kuussa toisin päin.

Kyse on verhoista, 418,00 €. Eräpäivä oli 18.11.2026, mutta ehdit hyvin vielä: riittää, jos maksat 2.12.2026 mennessä.

Tili FI34 2299 8843 6176 96
Viite 1 34002

Lasku on tässä mukana uudelleen. Jos maksu on jo matkalla, kiitos, älä välitä tästä.

Aurinkoista talvea
Ompelimo Silmu / Virpi`,
    attachments: [{ name: 'lasku-134.pdf' }],
  },
  {
    name: 'second reminder; no late interest',
    subject: 'Toinen muistutus, lasku 2209',
    body: `Hyvä Raimo Ojala,

kirjoitin teille 11.11.2026 laskusta 2209, joka koskee lukkojen sarjoitusta (746,00 €, eräpäivä 28.10.2026). Maksua ei ole vielä tullut, ja pyydän sitä nyt viimeistään 7.12.2026 tilille FI60 1955 7387 1390 23, viite 22091.

En lisää viivästyskorkoa enkä muistutuskuluja, jos lasku on siihen mennessä maksettu. Jos laskussa on jotain epäselvää, soittakaa 09 555 0162, niin selvitetään se saman tien.

Kiitos etukäteen.

Ystävällisesti
Lukkoseppä Ari Nykänen, Helsinki`,
    attachments: [],
  },
  {
    name: "payment plan agreed after client's illness",
    subject: 'Maksusuunnitelma, lasku 1640',
    body: `Hei Marjatta,

kiitos puhelusta ja hyvä että toipuminen on alkanut. Laskusta 1640 on auki 900,00 €, ja sovimme kolme erää:

300,00 € perjantaina 18.12.2026
300,00 € maanantaina 18.1.2027
300,00 € torstaina 18.2.2027

Tili FI31 1780 6797 4432 16, viite 16405. Lisäkuluja ei tule. Jos jokin erä ei onnistu, viesti riittää, eikä sitä tarvitse selitellä.

Lämpimästi
Heli Ruusunen
Kotipuutarha Ruusunen, Salo`,
    attachments: [],
  },
  {
    name: 'ceramist, broken parcel and complaint',
    subject: 'Reklamaatiosi 20.11.2026 ja hyvitys laskuun 391',
    body: `Hei Kaarina,

kiitos valokuvista. Kaksi kuppia oli todellakin murskana, ja syy on minun pakkauksessani. Pahoittelen.

Lasku 391 oli 196,00 €. Vähennän siitä 2 kuppia à 28,00 €, eli 56,00 € (hyvityslasku 394). Maksettavaa jää 140,00 €, ja eräpäivää siirsin viikolla: se on nyt 9.12.2026. Tili FI06 2215 4258 3302 72, viite 3 91007.

Sirpaleita ei tarvitse palauttaa, ne voi heittää roskiin tai tehdä mosaiikin.

Terveisin
Inka, Savipaja Inka`,
    attachments: [],
  },
  {
    name: 'plumber, water damage with insurance share',
    subject: 'Vesivahinko Tammitie 8, lasku 7055',
    body: `Hei Petri,

putki on vaihdettu ja kuivurit haettu pois. Lasku 7055 on 1 310,00 € (sis. ALV 25,5 % 266,18 €).

Vakuutusyhtiö (vahinkotunnus 26-448120-7) maksaa suoraan meille 1 010,00 €, ja sinulle jää omavastuu 300,00 €. Sen eräpäivä on maanantai 14.12.2026, tili FI30 1983 8582 4202 06 ja viite 70551.

Vakuutusyhtiö puhuu kirjeessään "vahingon aiheuttajasta". Siitä ei pidä loukkaantua, se on heidän sanansa putkelle.

Kiitos nopeasta soitosta, se pelasti parketin!

Mikko Aaltonen
LVI-Aaltonen, Kouvola`,
    attachments: [],
  },
  {
    name: 'illustrator; your money or your life',
    subject: 'Lasku 2026-08, Rahat tai henki!',
    body: `Hei Tuuli,

viimeiset kuvat lastenkirjaan "Rahat tai henki!" ovat nyt kansiossa. Rosvo on aukeamalla 11 vähän kiltimpi kuin ennen, koska tyttäreni piti häntä pelottavana.

Lasku 2026-08
14 aukeamaa à 180,00 €: 2 520,00 €
Kansi: 350,00 €
ALV 25,5 %: 731,85 €
Yhteensä: 3 601,85 €

Eräpäivä 16.12.2026, tili FI72 1702 3476 5617 69, viite 20 26082.

Sydämellinen kiitos, tämä oli vuoden hauskin työ!

Oona Kivelä`,
    attachments: [],
  },
  {
    name: 'escape room builder; 60 minutes left',
    subject: 'Lasku 602, pakohuone "Viimeiset 60 minuuttia"',
    body: `Moi Roope,

huone on testattu kolmella ryhmällä ja kello pelaa. Yksi porukka jäi lukkojen taakse ja vaati uusintaa, hyvä merkki.

Lasku 602
Lukot ja elektroniikka 1 480,00 €
Rakennus 30 h x 52,00 € = 1 560,00 €
ALV 25,5 % 775,20 €
Yhteensä 3 815,20 €

Sinulla on tässä vähän enemmän aikaa kuin pelaajilla: eräpäivä on keskiviikko 16.12.2026. Tili FI51 5334 3580 8382 41, viite 60202.

Kiitos tilauksesta
Santtu / Salpa & Säppi Oy, Y-tunnus 2966388-7`,
    attachments: [],
  },
  {
    name: 'answer to a client who asks to pay in January',
    subject: 'Vs: Voisinko maksaa tammikuussa?',
    body: `Hei Jenni,

totta kai voit. Siirsin laskun 477 (352,00 €) eräpäivän perjantaihin 15.1.2027. Tili on FI81 1835 2366 7702 33 ja viite 4 77002, ne eivät muuttuneet.

> Onko ihan katastrofi jos maksan vasta joulun jälkeen?
> Luottokortti huutaa hoosiannaa.

Ei ole katastrofi eikä edes pikkuhaaveri. Kiitos, että kysyit ajoissa.

Hyvää joulua!
Laura
Lauran Lastenvaate, Naantali`,
    attachments: [],
  },
  {
    name: 'paid twice, money back',
    subject: 'Maksoit laskun 1811 kahdesti, palautan rahat',
    body: `Hei Sakari,

lasku 1811 (274,00 €) on tullut tilille kahteen kertaan, 19.11. ja 23.11.2026. Toinen kuuluu sinulle.

Lähetätkö tilinumerosi, niin palautan 274,00 € saman päivän aikana? Jos haluat mieluummin jättää summan odottamaan joulukuun laskua, sekin käy, mutta sinä päätät.

Kiitos ja terveisin
Riikka Joki
Siivouspalvelu Joki, Vaasa`,
    attachments: [],
  },
  {
    name: 'small rest unpaid after a payment',
    subject: 'Laskusta 920 jäi 10,00 €',
    body: `Hei Veli-Pekka,

kiitos maksusta, 310,00 € tuli perille 20.11.2026. Lasku 920 oli 320,00 €, joten siitä jäi vielä 10,00 €. Luultavasti vain näppäily, 1 ja 2 ovat vierekkäin.

Voisitko maksaa kympin 9.12.2026 mennessä samalle tilille FI47 8074 5755 6382 47, viite 92005? Jos minulla on virhe, kerrothan, niin tarkistan.

Mukavaa viikkoa
Satu Lampi, kampaaja`,
    attachments: [],
  },
  {
    name: 'locksmith after a burglary',
    subject: 'Lasku 5521, oven korjaus murron jälkeen',
    body: `Hei Mervi,

toivottavasti yöunet ovat palanneet. Ovessa on nyt turvalukko, eikä siitä pääse enää sorkkaraudalla.

Lasku 5521
Hälytyskäynti lauantaina 21.11.2026    140,00 €
Turvalukko ja vastarauta    265,00 €
Yhteensä    405,00 € (sis. ALV 25,5 % 82,29 €)

Eräpäivä on 14.12.2026. Tili FI84 1020 4977 4354 25, viite 55217. Poliisin rikosilmoitus 5680/R/11873/26 on merkitty laskuun, niin vakuutusyhtiö osaa yhdistää sen.

Voimia ja kiitos luottamuksesta
Tapio Koskela
Lukko-Koskela, Riihimäki`,
    attachments: [],
  },
  {
    name: 'court interpreter; penalty and hearing',
    subject: 'Lasku 2026-55, tulkkaus käräjäoikeudessa 10.11.2026',
    body: `Hyvä Liisa Hedman,

lähetän pyynnöstänne laskun 2026-55 tulkkauksesta istunnossa 10.11.2026. Asia koski uhkasakkoa, asianumero L 26/3314.

Tulkkaus suomi–viro, 4 h à 75,00 €: 300,00 €
Matka-aika 1 h: 40,00 €
ALV 25,5 %: 86,70 €
Yhteensä: 426,70 €

Eräpäivä: 9.12.2026
Tili: FI49 2044 1933 5355 79
Viite: 20 26558

Kiitän sujuvasta järjestelystä.

Kunnioittavasti
Kadri Lepik, oikeustulkki
Y-tunnus 2930685-5`,
    attachments: [],
  },
  {
    name: 'podcast editor; the podcast is called Credit record gone',
    subject: 'Lasku 101, podcast Luottotiedot menneet jaksot 5–8',
    body: `Moikka Essi!

Neljä jaksoa leikattu, ja se ulosottomiehen haastattelu on mun mielestä koko kauden paras. Itkin jaksossa 7.

Lasku 101
4 jaksoa x 160,00 € = 640,00 €
ALV 25,5 % 163,20 €
yhteensä 803,20 €
maksupäivä viimeistään 11.12.2026
tili FI42 5109 8399 1456 57
viite 1 01006

Jaksossa 8 sanotaan "jos et maksa, ne vie kaiken". Jätin sen sisään, kun vieras itse nauraa sille perään. Ok?

Kiitos ja hali
Aapo`,
    attachments: [],
  },
  {
    name: 'boxing coach',
    subject: 'Nyrkkeilykurssi, lasku 47',
    body: `Terve Joni,

hyvä kurssi ja kova meno. Sun vasen suora tyrmää kohta minutkin.

Lasku 47: 8 kertaa x 18,00 € = 144,00 € (ei ALV:tä, vähäinen toiminta). Eräpäivä 7.12.2026, tili FI08 1530 8518 2813 73 ja viite 47005. Käteinenkin käy treeneissä.

Kiitti, nähdään salilla!

Valmentaja Kake
Kotkan Nyrkki`,
    attachments: [],
  },
  {
    name: 'book-keeper coach; insolvent customer of the client',
    subject: 'Vs: Mitä teen Lindqvistin konkurssille? + lasku 3019',
    body: `Hei Tuomas,

ikävä uutinen, mutta tästä selviää. Kun asiakkaasi Lindqvist Oy on mennyt konkurssiin, ilmoitat saatavasi (2 150,00 €) pesänhoitajalle. Pesänhoitajan kirjeen mukaan ilmoituksen viimeinen päivä on 15.1.2027. Täytin lomakkeen valmiiksi, se on liitteenä, sinun tarvitsee vain allekirjoittaa.

Oma laskuni 3019 tästä neuvonnasta on 1,5 h à 90,00 € = 135,00 € + ALV 25,5 % 34,43 € = 169,43 €. Maksathan sen 18.12.2026 mennessä, kiitos: tili FI81 2191 8271 8880 40, viite 30193. Jos kassa on nyt tiukalla, kerro, niin siirretään helmikuulle.

Tsemppiä!
Minna Jalava
Yrittäjän talousapu Jalava, Lappeenranta`,
    attachments: [{ name: 'valvontakirjelma-lindqvist.pdf' }],
  },
]
