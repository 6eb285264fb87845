/** Finnish mails of everyday freelancers in seventy trades, most of their faults ordinary ones. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'hieroja, Kajaani: maksuehto lyhenteenä',
    subject: 'Lasku 2026-118, hieronnat marraskuussa',
    body: `Moikka Eija,

kiitos kun kävit! Tässä lasku kolmesta hieronnasta (4.11., 11.11. ja 18.11.).

3 x 60 min, 58 € kerta = 174 €

Tili: FI48 4725 7600 5688 94
Viite: 202 61188
Maksuehto 14 pv netto

Nähdään taas joulukuussa, ja muista venytellä sitä oikeaa hartiaa :)

Marjut Kemppainen
Hieronta Marjut`,
    attachments: [],
    known: [['dueDate', '14 pv netto']],
    unseen: [],
  },

  {
    name: 'sähköasentaja, Pori: lisätyö josta ei ole sovittu',
    subject: 'Sähkötyöt Itätullissa / lasku 3307',
    body: `Terve Jarkko

Sähköt on nyt keittiössä kunnossa ja mittauspöytäkirja jäi tiskipöydälle. Lasku 3307 menee näin:

Keittiön sähköt, urakka kuten puhuttiin  420,00
Autotallin uusi pistorasia ja kaapeli  140,00
Yhteensä 560,00 € (sis. alv 25,5 %)

Se autotallin rasia oli niin huonossa hapessa, että laitoin samalla uuden vaikkei siitä ollut puhetta.

Eräpäivä 9.12.2026, tili FI47 1889 8321 5573 62, viite 33077.

Kiitos työstä ja hyvää loppuviikkoa!
Sähkötyö Rantanen
Petri Rantanen, 0400 118 734`,
    attachments: [{ name: 'lasku_3307.pdf' }],
    known: [],
    unseen: [['surprise', 'laitoin samalla uuden vaikkei siitä ollut puhetta']],
  },

  {
    name: 'graafikko, Tampere: summa ei täsmää',
    subject: 'Lasku 64 – Kahvila Kanerva',
    body: `Hei Suvi ja kiitos vielä hauskasta projektista!

Laskulla nro 64 on:
– logo 650 €
– käyntikortit 180 €
– ruokalistan taitto 320 €
Yhteensä 1 210 €

Laskussa ei ole arvonlisäveroa.

Maksu viimeistään 11.12.2026 tilille FI52 4052 8213 1912 34 (Noora Vesala), viitteeksi 64004.

Painotiedostot ovat samassa kansiossa kuin ennenkin.

Terkuin
Noora`,
    attachments: [],
    known: [['consistency', 'Yhteensä 1 210 €']],
    unseen: [],
  },

  {
    name: 'putkimies, Lahti: muistutus, jossa pientä syyttelyä ja hoputtelua',
    subject: 'Muistutus laskusta 1192',
    body: `Moi Timo,

lasku 1192 (kylpyhuoneen hanan vaihto, 236,50 €) on vielä auki. Lähetin sen 28.10. ja sinä olet varmaan jättänyt sen lukematta niin kuin edellisenkin.

Maksa välittömästi, viimeistään kuitenkin 2.12.2026. Tili on FI90 8074 8356 0211 36 ja viite 11921.

Jos hana vielä tiputtaa, soita niin tulen katsomaan.

T: Harri Lehtisaari
Putkihuolto Lehtisaari`,
    attachments: [{ name: 'Lasku 1192.pdf' }],
    known: [['tone', 'Maksa välittömästi']],
    unseen: [['tone', 'sinä olet varmaan jättänyt sen lukematta niin kuin edellisenkin']],
  },

  {
    name: 'kääntäjä, Turku: virastokieltä',
    subject: 'Lasku KÄ-2026-41',
    body: `Hyvä Anne Salmela,

viitaten käännöstoimeksiantoonne saatetaan täten tiedoksenne, että suorite on laskutettu oheisella tositteella.

Laskun numero: KÄ-2026-41
Käyttöohje saksa–suomi, 3 400 sanaa à 0,16 € = 544,00 €
Maksettava viimeistään: 9.12.2026
Tilinumero: FI54 5625 6891 9995 35
Viite: 20 26419

Kiitos, että sain kääntää tämän. Sanasto on liitteenä, siitä voi olla hyötyä seuraavassakin ohjeessa.

Ystävällisin terveisin
Leena Honkasalo`,
    attachments: [{ name: 'KA-2026-41.pdf' }, { name: 'sanasto.xlsx' }],
    known: [],
    unseen: [['jargon', 'saatetaan täten tiedoksenne, että suorite on laskutettu oheisella tositteella']],
  },

  {
    name: 'nuohooja, Kouvola: laskun numero puuttuu',
    subject: 'Nuohouksen lasku',
    body: `Hei!

Kävin tiistaina nuohoamassa takan ja leivinuunin. Hinta oli 94 euroa, kuten varausta tehdessä sanoin.

Maksa 94 € viimeistään 10.12.2026 tilille FI55 5729 3945 6154 44. Viestikenttään riittää osoite.

Leivinuunin luukussa on pieni halkeama, mutta sillä pärjää vielä tämän talven.

Kiitos ja lämmintä joulunalusta!
Nuohooja Esa Tiainen`,
    attachments: [],
    known: [['missing', 'invoiceNumber']],
    unseen: [],
  },

  {
    name: 'häämuusikko, Kuopio: eräpäivä puuttuu',
    subject: 'Lasku 2026-27 / hääkeikka 14.11.',
    body: `Moikka Iida ja Aleksi!

Oli aivan mahtavat häät, kiitos että saatiin olla mukana. Pappa tanssi paremmin kuin minä soitin.

Keikka 900 €
Matkat Kuopio–Iisalmi–Kuopio 80 €
Yhteensä 980 €

Laskun numero on 2026-27. Tili FI95 1255 7264 4405 33, Duo Sinisiipi / Katri Pesonen.

Valssista on video, lähetän sen kunhan serkku saa sen siirrettyä.

Halauksin
Katri`,
    attachments: [],
    known: [['missing', 'dueDate']],
    unseen: [],
  },

  {
    name: 'siivooja, Vantaa: ei maksutapaa',
    subject: 'Lokakuun siivoukset, lasku 210',
    body: `Hei Mervi,

tässä lokakuun lasku, numero 210.

Siivous 4 kertaa, 3 tuntia kerrallaan, yhteensä 12 h x 34 € = 408 €
Eräpäivä on 8.12.2026.

Kotitalousvähennystä varten laskussa on työn osuus eriteltynä. Avain on edelleen minulla, palautan sen kun tulet lomalta.

Kiitos luottamuksesta!
Oksana Melnyk
Kodin siivous Melnyk, toiminimi`,
    attachments: [],
    known: [['missing', 'howToPay']],
    unseen: [],
  },

  {
    name: 'lumityöt ja hiekoitus, Rovaniemi: maksa heti',
    subject: 'Lumityöt 11/2026, lasku 88',
    body: `No terve,

lunta on tullu jo ihan mukavasti. Lasku 88: kuus aurausta à 45 € eli 270 €, eräpäivä 4.12.2026. Tili FI13 8498 8671 1850 10.

Maksa heti, niin pidetään auraus käynnissä.

Hiekkaa tuon lauantaina kun pakkanen vähän hellittää. Kiitos!

Veikko Alatalo
Koneurakointi V. Alatalo`,
    attachments: [],
    known: [['tone', 'Maksa heti']],
    unseen: [['tone', 'niin pidetään auraus käynnissä']],
  },

  {
    name: 'valokuvaaja, Jyväskylä: viikonpäivä ei täsmää',
    subject: 'Perhekuvaus, lasku 2026/309',
    body: `Hei Laura!

Kuvat ovat nyt galleriassa, salasana tuli eilen tekstiviestillä. Mun suosikki on se, jossa Väinö karkaa lehtikasaan.

Lasku 2026/309: perhekuvaus ja 15 kuvaa, yhteensä 290 €.
Eräpäivä: perjantai 10.12.2026
Tili: FI61 3651 3585 7664 54
Viite: 202 63092

Kiitos kun kävitte, ja terveiset isosiskolle!

Reetta Korhonen
Valokuvaaja`,
    attachments: [{ name: 'lasku-2026-309.pdf' }],
    known: [['dueDate', 'perjantai 10.12.2026']],
    unseen: [],
  },

  {
    name: 'ompelija, Seinäjoki: epämääräinen eräpäivä',
    subject: 'Verhojen lyhennys – lasku 53',
    body: `Hei Riitta

Verhot on valmiina ja silitetty, voit hakea ne ma–to kello 10–17.

Lasku 53
Verhojen lyhennys, 6 kpl à 14 € = 84 €
Tili FI65 4053 6324 4507 95

Maksele sitten siinä joulun tienoilla kun sulle sopii.

Kiitos ja tervetuloa!
Ompelimo Pirkko Mäki-Hakola`,
    attachments: [],
    known: [],
    unseen: [['dueDate', 'Maksele sitten siinä joulun tienoilla kun sulle sopii']],
  },

  {
    name: 'laatoittaja, Espoo: otsikossa ja viestissä eri summa',
    subject: 'Lasku 715, kylpyhuoneen laatoitus, 1 845 €',
    body: `Hei Kari ja Minna,

kylppäri on nyt saumattu. Pitäkää ovi auki viikonlopun yli, niin saumat kuivuu kunnolla. Suihkua voi käyttää tiistaista.

Laskun tiedot
Laskunumero 715
Loppusumma 1 854 €
Eräpäivä 9.12.2026
Saaja Laatoitus Haapanen Oy
Tilinumero FI79 8013 6959 5783 73
Viite 7 15007

Kiitos kahveista, niitä jää ikävä.

Tomi Haapanen`,
    attachments: [{ name: 'Lasku_715.pdf' }],
    known: [['consistency', '1 854 €']],
    unseen: [],
  },

  {
    name: 'verkkosivujen tekijä, Oulu: mainos muistutuksessa',
    subject: 'Muistutus: lasku 2026-077',
    body: `Hei Markku,

muistuttelisin laskusta 2026-077 (verkkosivujen päivitys, 480 €). Eräpäivä oli 13.11. ja maksua ei ole vielä näkynyt. Onnistuisiko maksu 3.12.2026 mennessä tilille FI95 1597 4241 5782 43, viite 202 60778?

Samalla kannattaa napata ylläpitopaketti, nyt kolme ensimmäistä kuukautta puoleen hintaan!

Jos olet jo maksanut, ei tarvitse tehdä mitään.

Terveisin
Juuso Karjalainen / Nettipaja Karjalainen`,
    attachments: [],
    known: [
      [
        'incentive',
        'Samalla kannattaa napata ylläpitopaketti, nyt kolme ensimmäistä kuukautta puoleen hintaan',
      ],
    ],
    unseen: [],
  },

  {
    name: 'koirankouluttaja, Hyvinkää: säälin herättämistä',
    subject: 'Pentukurssi, lasku 149',
    body: `Moi Sanna!

Nuppu pärjäsi kurssilla hienosti. Luoksetuloa kannattaa treenata vielä pihalla ilman lelua.

Pentukurssi 5 kertaa, 165 €, lasku 149. Maksupäivä viimeistään 7.12.2026.
MobilePay 044 238 9917 tai tili FI98 5670 9328 1373 76.

Meillä on jääkaappi aika tyhjä tämän kuun, joten tämä lasku ratkaisee syödäänkö lihaa vai makaronia.

Kiitos kurssilla olosta ja rapsutukset Nupulle!
Heidi Laakso, Koirakoulu Laakso`,
    attachments: [],
    known: [],
    unseen: [
      [
        'tone',
        'Meillä on jääkaappi aika tyhjä tämän kuun, joten tämä lasku ratkaisee syödäänkö lihaa vai makaronia',
      ],
    ],
  },

  {
    name: 'verhoilija, Rauma: tilinumerossa virhe',
    subject: 'Nojatuolin verhoilu / lasku 2026-34',
    body: `Päivää Aino,

nojatuoli on valmis. Kangas riitti juuri ja juuri, jämäpalasta tein pienen tyynyn kaupan päälle.

Lasku 2026-34
Työ 310 €
Kangas ja vaahtomuovi 128 €
Yhteensä 438 €
Maksuaikaa on 14.12.2026 asti.
Tilinumero FI74 4734 9590 4220 85

Kuljetan tuolin lauantaina, jos joku on kotona ennen puoltapäivää.

Kiitos!
Verhoomo Arto Setälä`,
    attachments: [],
    known: [['payment', 'FI74 4734 9590 4220 85']],
    unseen: [],
  },

  {
    name: 'ilmalämpöpumppuasentaja, Kotka: perintäuhkaus',
    subject: 'Lasku 5518, toinen muistutus',
    body: `Hei,

laskumme 5518 (ilmalämpöpumpun asennus, 690,00 €) on vielä maksamatta, ja sen eräpäivä oli 30.10.2026. Pyydämme maksua 2.12.2026 mennessä.

Mikäli maksua ei näy, siirrämme saatavan perintään ilman eri ilmoitusta.

Tili FI58 5701 3216 5044 28
Viite 5 51805

Terveisin
Kymen Lämpöasennus Oy
Janne Virolainen`,
    attachments: [{ name: '5518.pdf' }],
    known: [['tone', 'siirrämme saatavan perintään ilman eri ilmoitusta']],
    unseen: [],
  },

  {
    name: 'personal trainer, Helsinki: täyttämätön kohta pohjassa',
    subject: 'Valmennus joulukuu – lasku 402',
    body: `Hei [etunimi],

kiitos kuluneesta kuukaudesta! Tässä joulukuun valmennuksen lasku.

Lasku 402
Valmennus, 4 kertaa: 260 €
Eräpäivä 4.12.2026
Maksu tilille FI16 4753 8192 3350 28 viitteellä 4 02006

Sali on kiinni itsenäisyyspäivänä, joten treenit siirtyvät maanantaille.

Sami Nurminen
Liikuntapalvelu Nurminen`,
    attachments: [],
    known: [['consistency', '[etunimi]']],
    unseen: [],
  },

  {
    name: 'asioimistulkki, Tampere: kertolasku väärin',
    subject: 'Tulkkaus 19.11. / lasku 2026-212',
    body: `Hei Päivi,

kiitos mukavasta tulkkauspäivästä, porukka oli hyvin valmistautunut.

Laskun numero 2026-212
Tulkkaus arabia–suomi 3,5 h x 72 € = 262 €
Maksettava yhteensä 262 €
Eräpäivä to 10.12.2026
Tili FI06 1553 3957 3920 80

Kuitti pysäköinnistä ei tule laskulle, koska pääsin bussilla.

Terveisin Hanan Al-Jabouri`,
    attachments: [],
    known: [['consistency', '3,5 h x 72 € = 262 €']],
    unseen: [],
  },

  {
    name: 'arboristi, Porvoo: hinta tarjousta korkeampi',
    subject: 'Puunkaato Tarmolassa, lasku 96',
    body: `Moi Kalle,

pihakuusi on nyt nurin ja oksat haketettu. Rungon pätkin metrin pölleiksi liiterin viereen niin kuin toivoit.

Annoin tarjouksen 680 €, mutta latvassa meni kauemmin kuin ajattelin, niin laskutan 790 €.

Lasku 96, eräpäivä 9.12.2026, tili FI79 4399 6180 5667 78, viite 96001.

Kiitos ja mukavia saunailtoja noilla klapeilla!

Mikael Sundqvist
Puunhoito Sundqvist`,
    attachments: [],
    known: [],
    unseen: [['surprise', 'latvassa meni kauemmin kuin ajattelin, niin laskutan 790 €']],
  },

  {
    name: 'tilitoimisto, Mikkeli: kirjanpidon kieltä',
    subject: 'Lasku 20261104',
    body: `Hei Tuomas,

kirjanpito on lokakuun osalta valmis ja alv-ilmoitus lähetetty.

Lasku 20261104, kirjanpito lokakuu, 175,00 €. Lasku on reskontrassamme avoimena eränä ja kuitataan kohdistuksen jälkeen suoritetuksi.

Maksu 9.12.2026 mennessä tilille FI79 3600 3447 7819 58, viite 2026 11048.

Jos sinulla on vielä kuitteja syksyn messuilta, tuo ne mieluiten ennen joulukuun puoltaväliä. Kiitos!

Ystävällisesti
Tilipalvelu Satu Hämäläinen`,
    attachments: [{ name: 'lasku20261104.pdf' }],
    known: [['jargon', 'Lasku on reskontrassamme avoimena eränä']],
    unseen: [['jargon', 'kuitataan kohdistuksen jälkeen suoritetuksi']],
  },

  {
    name: 'kondiittori, Naantali: eräpäivä jo mennyt',
    subject: 'Kakkulasku 2026-91',
    body: `Hei Johanna!

Ihana kuulla, että rippikakku, eikun siis kastekakku, maistui. Taikinaan meni muuten puolet enemmän sitruunaa kuin viimeksi.

Tässä uusi lasku, numero 2026-91:
kakku 24 hengelle 132 €
toimitus 15 €
yhteensä 147 €

Eräpäivä 12.11.2026
Tili FI66 5087 7576 9885 62

Lautasen voit palauttaa ihan milloin vaan.

Kiitos!
Tiina / Tiinan Leivonnaiset`,
    attachments: [],
    known: [['dueDate', 'Eräpäivä 12.11.2026']],
    unseen: [],
  },

  {
    name: 'atk-tuki, Joensuu: loppusumma puuttuu',
    subject: 'Tietokoneen huolto, lasku 618',
    body: `Hei Raimo,

koneen levy on vaihdettu ja kaikki valokuvat saatiin talteen. Salasanat kirjoitin lapulle, joka on näppäimistön alla, siirrä se sieltä parempaan paikkaan.

Lasku 618 on liitteenä. Laskutan työstä 45 €/h niin kuin sovittiin ja levyn kaupan hinnalla.
Eräpäivä 11.12.2026.
Tilinumero FI24 4781 7405 2953 97.

Kiitos, ja soittele jos tulostin taas temppuilee.

Antti Turunen
Kotimikro Turunen`,
    attachments: [{ name: 'lasku_618.pdf' }],
    known: [['missing', 'total']],
    unseen: [],
  },

  {
    name: 'kaivinkoneurakoitsija, Ylivieska: tiuskaisu',
    subject: 'Ojan kaivuu – lasku 47',
    body: `Terve

Oja on kaivettu ja rumpu laskettu. Lasku 47, 8 tuntia à 68 € eli 544 €. Eräpäivä 4.12.2026 ja tili FI98 1550 5563 5603 18.

Älä ala tästä sitten vääntämään kättä niin kuin viime kesänä.

Maat jäi pellon reunaan, levitän ne keväällä kun kuivaa. Kiitos hommasta.

Ossi Hautala
Kaivuutyö Hautala`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Älä ala tästä sitten vääntämään kättä niin kuin viime kesänä']],
  },

  {
    name: 'joogaopettaja, Hanko: liikaa anteeksipyyntöjä',
    subject: 'Firman jooga, lasku 2026-15',
    body: `Hei Carita,

anteeksi tuhannesti että häiritsen, tiedän että sulla on tärkeämpääkin tekemistä kuin mun lasku.

Lasku 2026-15, marraskuun joogatunnit 4 x 70 € = 280 €. Maksupäivä 10.12.2026, tili FI20 4957 9865 2935 63, viite 20 26150.

Mattoja jäi kaapin päälle kuusi, ne mahtuu sinne kyllä.

Kiitos ihanalle porukalle!
Jenna Forsman`,
    attachments: [],
    known: [['tone', 'anteeksi tuhannesti että häiritsen']],
    unseen: [['tone', 'tiedän että sulla on tärkeämpääkin tekemistä kuin mun lasku']],
  },

  {
    name: 'videokuvaaja, Vaasa: eräpäivä ilman alkua ja nälvivä huomautus',
    subject: 'Lasku 830 / yritysvideo',
    body: `Hei Peter,

lopullinen video on siirretty teidän kansioon, sekä tekstitetty että ilman.

Lasku 830
Kuvaus ja leikkaus 1 350 €
Maksuaika kaksi viikkoa.
Tili FI79 5420 3464 3049 01, viite 83001

Niin kuin olen jo pariin kertaan sanonut, laskun numero pitää laittaa maksuun mukaan.

Kiitos yhteistyöstä, teillä on hieno halli kuvata.

Robin Ahlskog
Ahlskog Film`,
    attachments: [{ name: 'faktura-lasku-830.pdf' }],
    known: [
      ['dueDate', 'Maksuaika kaksi viikkoa'],
      ['tone', 'Niin kuin olen jo pariin kertaan sanonut'],
    ],
    unseen: [],
  },

  {
    name: 'muuttomies, Kerava: ei lähettäjän nimeä',
    subject: 'Lasku 2026-260 muutosta 21.11.',
    body: `Hei Emilia,

kiitos kun käytit meidän muuttoapua! Piano meni yllättävän nätisti ylös.

Muutto 5 h x 85 € = 425 €
Laskunumero 2026-260
Eräpäivä 7.12.2026
Tili FI49 1894 2957 3117 75

Jos jotain on kolhiintunut, laita kuva tulemaan tähän samaan viestiketjuun.

Mukavia päiviä uuteen kotiin!`,
    attachments: [],
    known: [['missing', 'sellerName']],
    unseen: [],
  },

  {
    name: 'copywriter, Helsinki: kaksi eri eräpäivää',
    subject: 'Blogitekstit / lasku #119',
    body: `Moikka Henna

tekstit 1–4 on nyt hyväksytty, jes. Lasku #119 on liitteenä, tässä pääkohdat:

4 blogitekstiä, 190 €/kpl, yhteensä 760 €. Eräpäivä 9.12.2026.

Kuvituskuviin en ole koskenut, ne tulevat teiltä.

Tilinumero on FI48 3991 3661 3041 04. Olisi kiva, jos raha olisi tilillä viimeistään 4.12.2026.

Kiitos taas!
Ville Aaltonen, kevytyrittäjä`,
    attachments: [{ name: 'lasku119.pdf' }],
    known: [],
    unseen: [['dueDate', 'viimeistään 4.12.2026']],
  },

  {
    name: 'matematiikan tukiopettaja, Nokia: moralisointi',
    subject: 'Tukiopetus, muistutus laskusta 38',
    body: `Hei Pasi,

Elias sai kokeesta kasin, siitä iso käsi hänelle!

Lasku 38 on vielä maksamatta: 6 tuntia à 30 €, yhteensä 180 €. Sovitusta kuuluu pitää kiinni, sen minä yritän opettaa lapsillekin.

Pyydän maksua 1.12.2026 mennessä tilille FI84 2278 9288 1915 23.

Seuraava tunti on ensi maanantaina kello 16.30, ottakaa laskin mukaan.

Terveisin Elisa Kivimäki`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Sovitusta kuuluu pitää kiinni, sen minä yritän opettaa lapsillekin']],
  },

  {
    name: 'venehuolto, Parainen: toimistokulu jota ei ole sovittu ja mahdoton päivä',
    subject: 'Lasku 2026-402 talvisäilytys',
    body: `Hei Göran,

vene on nostettu, pesty ja peitetty. Akun otin sisälle lataukseen.

Lasku 2026-402

Talvisäilytys sopimuksen mukaan   520 €
Nosto ja pohjapesu sopimuksen mukaan   180 €
Paperityölisä   25 €
Yhteensä   725 €

Paperityölisän otin nyt syksyllä käyttöön kaikille, siitä ei sopimuksessa puhuta.

Eräpäivä 31.11.2026
Tilinumero FI65 2203 4366 5607 49

Kiitos, ja pidetään peukkuja aikaiselle keväälle.

Veneverstas Lindroos
Kaj Lindroos`,
    attachments: [],
    known: [['dueDate', '31.11.2026']],
    unseen: [
      ['surprise', 'Paperityölisän otin nyt syksyllä käyttöön kaikille, siitä ei sopimuksessa puhuta'],
    ],
  },

  {
    name: 'keraamikko, Fiskars: kortin numero näkyvissä',
    subject: 'Astiatilaus, lasku 2026-58',
    body: `Hei Ulla,

kupit ovat pakattu ja lähtevät huomenna Matkahuollossa. Yksi lautanen halkesi uunissa, tein uuden tilalle.

Lasku 2026-58: 8 kuppia à 28 € = 224 €, postikulut 12 €, yhteensä 236 €. Eräpäivä 9.12.2026.

Voit maksaa tilille FI39 5650 1171 6331 00. Jos maksat mieluummin kortilla, minulla on vielä tallessa numerosi 4920 1833 7752 0617 messuilta, anna vain lupa.

Kiitos tilauksesta!
Savipaja Outi Lehto`,
    attachments: [],
    known: [['payment', '4920 1833 7752 0617']],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'pianonvirittäjä, Savonlinna',
    subject: 'Lasku 2026-84, pianon viritys',
    body: `Hei Marja-Leena,

kiitos kahvista ja pullasta. Piano kesti matkan pappilasta hyvin, vain yläpää oli pudonnut reilusti.

Viritys 145 € + matka 20 € = 165 €.

Laskun numero on 2026-84 ja viimeinen maksupäivä torstai 10.12.2026. Tili FI44 1507 2735 6786 50, saaja Pianonviritys Olli Parkkinen, viite 20 26846.

Seuraavan kerran voisi virittää ensi syksynä, kun patterit on laitettu päälle.

Terveisin Olli Parkkinen`,
    attachments: [],
  },

  {
    name: 'kattoremontti, Salo, taulukkomainen',
    subject: 'Lasku 10077 / Koivutie 8',
    body: `Hei Hannele ja Reijo

Katto on valmis ja telineet haetaan perjantaina. Alla lasku tarjouksen 14.8. mukaisesti.

LASKU 10077
Päivä            25.11.2026
Eräpäivä         9.12.2026
Työ              4 200,00
Pelti ja tarvikkeet  3 150,00
Yhteensä         7 350,00 € (sis. alv 25,5 %)
Tili             FI75 4959 4084 8532 46
Viite            1 00777

Takuu on viisi vuotta. Räystäskourun päässä on vielä teippi, sen saa ottaa pois.

Kiitos, teillä oli mukava olla töissä.
Kattotyö Laine Oy / Juha Laine`,
    attachments: [{ name: 'lasku_10077.pdf' }, { name: 'takuu.pdf' }],
  },

  {
    name: 'kampaaja-maskeeraaja, Lappeenranta, lyhyt',
    subject: 'Häämeikki, lasku 19',
    body: `Moikka Roosa! Olit niin kaunis. Lasku 19 meikistä ja kampauksesta on 185 €, eräpäivä 5.12.2026. MobilePay 050 377 2841. Kiitos ja onnea teille molemmille! T. Susanna Ikonen`,
    attachments: [],
  },

  {
    name: 'kengittäjä, Ypäjä',
    subject: 'Kengitykset 17.11. – lasku 431',
    body: `Terve Anu,

Vilma ja Poju kengitetty, Pojulla takaset piti nyt vähän lyhentää enemmän. Talvihokit on paikallaan.

Vilma 95 €
Poju 95 €
yht. 190 €

Lasku 431, eräpv. 8.12.2026
FI1555661696196479
Saaja Kengityspalvelu Mika Rekola

Seuraava kerta viikolla 2, sanotaan alustavasti 12.1. Laita viestiä jos ei sovi. Kiitos!

Mika`,
    attachments: [],
  },

  {
    name: 'kuvittaja, Helsinki, apurahatyö',
    subject: 'Lasku 2026-06 lastenkirjan kuvitukset, toinen erä',
    body: `Hei Tuuli,

aukeamat 9–16 ovat nyt siirtopalvelussa. Karhun takki on muuttunut punaisesta siniseksi, ihan kuten viime palaverissa päätettiin.

Laskutan sopimuksen mukaisesti toisen erän kolmesta:

1. erä 1 500 € (maksettu syyskuussa, kiitos)
2. erä 1 500 € (tämä lasku)
3. erä 1 500 € (kun kirja menee painoon)

Tämän laskun numero on 2026-06 ja summa 1 500 €. Eräpäivä on 16.12.2026. Tilini on FI46 1523 8418 1232 94 ja viite 20 26066.

Kansiluonnokset tulevat ensi viikolla. Niissä on kettu, mutta siitä voidaan vielä puhua.

Terveisin
Milla Hakkarainen`,
    attachments: [{ name: 'Hakkarainen_2026-06.pdf' }],
  },

  {
    name: 'lukkoseppä, Raisio, päivystyskeikka',
    subject: 'Lasku 7746 ovenavauksesta',
    body: `Hei,

kiitos kärsivällisyydestä lauantai-iltana, onneksi kissa ei huolestunut.

Ovenavaus viikonloppuna 120 €, hinta on se minkä puhelimessa sanoin. Laskun numero 7746, maksettava viimeistään 9.12.2026 tilille FI08 8496 2732 2587 36, viite 77460.

Vara-avain kannattaa antaa naapurille, minulla on omanikin naapurilla.

Lukkopalvelu Jani Suominen
puh. 0500 662 190`,
    attachments: [],
  },

  {
    name: 'mehiläistarhaaja, Loimaa, hunajatoimitus',
    subject: 'Hunajalasku 152',
    body: `Päivää kauppias,

toin eilen 40 purkkia kukkaishunajaa (450 g) takaovelle, kuten sovittiin. Purkki on 6,50 € eli yhteensä 260,00 €.

Laskunumero: 152
Eräpäivä: 15.12.2026
Tilinumero: FI64 5511 7795 7260 05

Hunaja kiteytyy nyt talvella, se on ihan normaalia ja vesihaude auttaa. Mehiläiset nukkuu, isäntä vielä ei.

Kiitoksia tilauksesta!
Heikki Uotila
Uotilan Mehiläistarha`,
    attachments: [],
  },

  {
    name: 'äänikirjan lukija, Helsinki',
    subject: 'Lasku: äänikirja "Routavuosi", nro 2026-31',
    body: `Hei Jonna,

luvut 1–22 on luettu ja korjattu. Luku 14 on äänitetty uudelleen, koska naapurissa porattiin.

Valmista ääntä tuli 9,5 tuntia à 120 € eli 1 140 €. Lasku on numero 2026-31, ja eräpäivä on 18. joulukuuta 2026.

Maksutiedot:
Sanna-Maija Ruuskanen
FI94 3930 2581 9081 13
viite 20 26312

Flunssa on mennyt ohi, joten seuraavan kirjan voi aloittaa vaikka heti tammikuussa.

Lämpimin terveisin
Sanna-Maija`,
    attachments: [{ name: '2026-31.pdf' }],
  },

  {
    name: 'fysioterapeutti, Kokkola, peruttu aika',
    subject: 'Fysioterapia, lasku 2208',
    body: `Hei Bengt

Tässä lasku kahdesta käynnistä, 5.11. ja 19.11. Se 12.11. peruttu aika ei maksa mitään, koska ilmoitit ajoissa.

2 x 68 € = 136 €
Lasku nro 2208
Eräpäivä 9.12.2026
Tili FI13 4374 8578 0703 70
Viite 2 20806

Tee polven liikkeitä kolme kertaa viikossa, 10 toistoa. Särkeä ei saa, venyttää saa.

Kiitos ja hyvää vointia!
Johanna Sandvik, fysioterapeutti`,
    attachments: [],
  },

  {
    name: 'metsuri, Suomussalmi, raivaustyö',
    subject: 'Taimikon raivaus lasku 23/2026',
    body: `Tervehys Kalevi,

se takapalstan taimikko on nyt raivattu, 3,2 hehtaaria. Hirvi oli syönyt mäntyjä mutta kyllä sieltä vielä mettä tulee.

3,2 ha x 450 € = 1 440 €

Lasku 23/2026. Maksua pyydän 14.12.2026 mennessä. Tili FI48 5076 7022 3871 72. Saajana Metsäpalvelu Eero Moilanen.

Metka-tukihakemukseen tarvitset kartan, se on liitteenä.

Kiitos luottamuksesta, ja terveisiä emännälle.
Eero Moilanen`,
    attachments: [{ name: 'kartta.pdf' }, { name: 'lasku 23-2026.pdf' }],
  },

  {
    name: 'floristi, Hämeenlinna, hautajaiset',
    subject: 'Kukkalaitteet 20.11., lasku 3391',
    body: `Hyvä Kirsti,

otan osaa suruunne. Kiitos, että sain tehdä kukat isänne muistoksi.

Arkkulaite 165 €, kaksi kimppua à 45 € eli 90 €, yhteensä 255 €.

Lasku numero 3391. Maksuaikaa on 31.12.2026 asti, ja jos tarvitsette enemmän aikaa, kertokaa vain. Tili FI94 1588 4738 9985 82, viite 3 39108.

Voimia teille kaikille.

Maarit Ojala
Kukkakauppa Orvokki`,
    attachments: [],
  },

  {
    name: 'sovelluskehittäjä, Espoo, tuntierittely',
    subject: 'Lasku INV-0093, marraskuun tunnit',
    body: `Moi Aki,

marraskuun tunnit alla. Lasku menee teille myös verkkolaskuna, tämä viesti on vain tiedoksi sinulle.

vk 45: 30 h
vk 46: 26 h
vk 47: 32 h
yhteensä 88 h x 85 € = 7 480 €, alv 25,5 % 1 907,40 €, maksettavaa 9 387,40 €

Numero: INV-0093
Eräpäivä: 9.12.2026
Maksu: FI92 1236 4051 0708 17, viite 93 00934

Kirjautumisen korjaus menee tuotantoon torstaina, jos testit näyttävät vihreää. Olen 7.12. vapaalla.

Kiitos, ja nähdään demossa!
Teemu Räsänen / Räsänen Code Oy`,
    attachments: [{ name: 'INV-0093.pdf' }, { name: 'tunnit_marraskuu.xlsx' }],
  },

  {
    name: 'lastenhoitaja, Turku, viikonloppu',
    subject: 'lastenhoito 20.–22.11., lasku 11',
    body: `Heippa Maiju!

Lapsilla oli mielestäni kivaa, ja minulla ainakin oli. Sisu söi kolme lautasellista makaronilaatikkoa.

Hoitotunteja kertyi 14, tunti maksaa 16 € eli yhteensä 224 €. Lasku on numero 11 ja sen voi maksaa 4.12.2026 mennessä tilille FI16 2227 1106 9618 82 (Fanni Lindqvist).

Toinen lapanen jäi minun reppuun, tuon sen torstaina.

Kiitos kun pyysitte!
Fanni`,
    attachments: [],
  },

  {
    name: 'putkiremontin valvoja, Helsinki, taloyhtiölle',
    subject: 'As Oy Mäntyrinne, valvonta, lasku 2026-1120',
    body: `Hyvä isännöitsijä Mattila,

kiitos sujuvasta työmaakokouksesta 18.11. Lähetän marraskuun valvontalaskun.

Laskunumero 2026-1120
Valvonta, kuukausihinta sopimuksen mukaan 1 200,00 €
Alv 25,5 % 306,00 €
Maksettava 1 506,00 €
Eräpäivä 16.12.2026
Tilinumero FI20 8001 5942 9954 82
Viitenumero 2026 11200

B-rapun koeponnistus on 3.12. kello 9, ja hallituksesta on hyvä olla joku paikalla. Vesi on silloin poikki noin kaksi tuntia.

Ystävällisin terveisin
Risto Vainio
Rakennusvalvonta Vainio Ky`,
    attachments: [{ name: 'lasku_2026-1120.pdf' }, { name: 'pöytäkirja_18.11.pdf' }],
  },

  {
    name: 'hiusten ja koirien trimmaaja, Imatra',
    subject: 'Trimmaus, lasku 66',
    body: `Moi Tarja,

Hilma oli kuin enkeli, nukahti pöydälle kesken kaiken. Turkki oli tassuista takussa, niin leikkasin ne lyhyiksi niin kuin soitin ja kysyin.

Trimmaus 65 €, lasku nro 66, eräpäivä 3.12.2026. Maksutapa: MobilePay 040 719 3325 (Sirpa Pöyhönen) tai tilille FI41 4055 3075 9629 36.

Seuraava trimmaus helmikuussa?

Kiitos!
Sirpa
Trimmaamo Tassula`,
    attachments: [],
  },

  {
    name: 'dronekuvaaja, Inari, kiltti muistutus',
    subject: 'Pieni muistutus laskusta 2026-45',
    body: `Hei Aslak,

toivottavasti poroerotus meni hyvin ja kelit suosi.

Huomasin, että lasku 2026-45 (ilmakuvat 4 kpl, 380 €) on vielä auki. Eräpäivä oli 16.11., mutta kiirettä varmaan on piisannut. Sopisiko maksaa se 7.12.2026 mennessä? Tili FI51 2201 9917 6033 79, viite 20 26451.

Jos maksu on jo matkalla, kiitos siitä ja unohda tämä viesti.

Terveisin Jouni Paltto
Arctic Ilmakuva`,
    attachments: [{ name: 'lasku 2026-45.pdf' }],
  },

  {
    name: 'sisustussuunnittelija, Kirkkonummi, hyvitys',
    subject: 'Lasku 2026-70 ja hyvitys',
    body: `Hei Camilla,

kuten puhelimessa puhuttiin, hyvitän viime laskusta yhden tunnin, koska valaisinkaupassa käynti oli minun oma virheeni.

Suunnittelu marraskuu, 10 h à 75 €: 750 €
Hyvitys, 1 h: −75 €
Maksettavaa jää: 675 €

Lasku 2026-70, eräpäivä maanantai 14.12.2026, tili FI22 5406 5391 6722 66 ja viite 20 26707.

Verhokankaan näytteet tulivat, se vihreä on luonnossa vielä kauniimpi. Tuon ne torstaina mukanani.

Terveisin
Nina Björklund
Sisustus Björklund`,
    attachments: [{ name: 'Lasku_2026-70.pdf' }],
  },

  {
    name: 'catering, Heinola, ennakko vähennetty',
    subject: 'Pikkujoulut 21.11. loppulasku 888',
    body: `Hei Taneli!

Kiitos teidän porukalle, lautaset tulivat takaisin tyhjinä ja se on kokille paras palaute.

42 henkeä x 39 € = 1 638 €
Ennakkomaksu 500 € vähennetty
Jäljellä 1 138 €

Loppulasku 888, eräpäivä 7.12.2026.
FI1022801673780057, saaja Pitopalvelu Raili Kaski

Kolme kattilaa jäi teille keittiöön. Haen ne maanantaina siinä kymmenen aikaan.

Raili`,
    attachments: [],
  },

  {
    name: 'saksan opettaja, Helsinki, verkkotunnit',
    subject: 'Rechnung eli lasku 2026-17 :)',
    body: `Hallo Matti!

Edistyt hienosti, datiivi alkaa jo sujua. Kotitehtävä: kirjoita kymmenen lausetta mökkireissusta.

Yksityistunnit 3.11., 10.11., 17.11. ja 24.11., á 42 €, yhteensä 168 €.
Laskun numero 2026-17. Eräpäivä tiistai 8.12.2026.
Tili FI40 5672 6956 7817 47

Joulutauko on viikot 52 ja 1. Kiitos tästä syksystä!

Katja Brunner`,
    attachments: [],
  },

  {
    name: 'ravintovalmentaja, Rovaniemi, ryhmä',
    subject: 'Ravintoluento Saarenkylässä, lasku 2026-92',
    body: `Hei Kaisa ja koko koulun väki,

olipa hyviä kysymyksiä, varsinkin se energiajuomista! Esitys on liitteenä, sitä saa jakaa vanhemmille.

Luento 350,00 € ja kilometrit 24 km à 0,55 € = 13,20 €, yhteensä 363,20 €.

Lasku 2026-92 maksetaan viimeistään 17.12.2026 tilille FI33 5058 2144 3233 14. Viite on 20 26927.

Jos kaupunki tarvitsee verkkolaskun, vastaa tähän niin lähetän sen sellaisena.

Iloisin terveisin
Marika Juntunen, ravintovalmentaja`,
    attachments: [{ name: 'luento.pdf' }, { name: 'lasku_2026-92.pdf' }],
  },

  {
    name: 'puuseppä, Orivesi, kirjahylly',
    subject: 'Kirjahylly + lasku 2026/12',
    body: `Moro Pekka,

hylly on öljytty toiseen kertaan ja kuivuu verstaalla. Tuon sen pakulla lauantaina 28.11. jos pihaan pääsee, eli aurataanko sieltä?

Hylly, tammi    1 480 €
Toimitus          60 €
Yhteensä      1 540 €
Varausmaksu    − 400 €
Maksettavana   1 140 €

Lasku 2026/12, maksetaan 11.12.2026 mennessä tilille FI11 5560 3429 9720 32. Viite 20 26121.

Jos joku hyllyväli tuntuu väärältä, sitä saa siirrettyä, reiät on valmiina.

Kiitos tilauksesta!
Puutyö Aki Ylinen`,
    attachments: [],
  },

  {
    name: 'kultaseppä, Kuopio, sormuksen suurennus',
    subject: 'Sormus valmis, lasku 5120',
    body: `Hyvää iltapäivää Irma,

äitinne sormus on nyt suurennettu ja kivi kiristetty. Voitte noutaa sen arkisin 10–17, lauantaisin 10–14.

Työn hinta on 95 euroa, kuten arvioin. Laskun numero on 5120. Voitte maksaa noudettaessa kortilla tai käteisellä tai 12.12.2026 mennessä tilille FI07 4345 7001 9059 01.

Kaunis sormus, vuosileima on 1938.

Kunnioittavasti
Kultaseppä Heimo Räty`,
    attachments: [],
  },

  {
    name: 'äänentoisto, Tampere, festivaali',
    subject: 'Re: Re: keikkalasku',
    body: `Moi Jenni,

hyvä että muistutit, olin ihan unohtanut laskuttaa tämän!

Lasku 2026-101: PA-laitteet ja miksaaja 7.11., 640 €. Kuulostiko bassot takarivissä? Meillä lavalla kyllä.

Eräpäivä 9.12.2026, tilinumero FI47 5531 0261 1930 04, viite 202 61010.

T. Arttu Lampinen, Lampisen Ääni

> Moi Arttu, meiltä puuttuu vielä teidän lasku marraskuun
> klubista. Laita tulemaan niin saadaan se tälle kuulle.
> Jenni`,
    attachments: [{ name: 'lasku_2026-101.pdf' }],
  },

  {
    name: 'parkettihioja, Vihti, sovittu lisätyö',
    subject: 'Lattiat valmiit – lasku 2477',
    body: `Hei Sinikka,

lattiat on lakattu kolmesti. Sukilla voi kävellä jo, matot vasta ensi viikolla.

Olohuone ja eteinen, 38 m² x 32 € = 1 216 €
Makuuhuone, jonka sovimme torstaina lisäksi, 12 m² x 32 € = 384 €
Yhteensä 1 600 €

Lasku 2477
Eräpäivä 10.12.2026
FI91 8095 6075 6615 42
Parketti-Pulkkinen, Ismo Pulkkinen

Lakan haju lähtee parissa päivässä, tuuletelkaa. Kiitos!`,
    attachments: [{ name: 'Lasku2477.pdf' }],
  },

  {
    name: 'kotihoidon avustaja, Pieksämäki',
    subject: 'Lasku 74 äidin luona käynneistä',
    body: `Hei Timo,

kävin äitisi luona marraskuussa kahdeksan kertaa. Hän on hyvällä tuulella, ja olemme lukeneet yhdessä Savon Sanomia. Lääkkeet ovat dosetissa torstaihin asti, uusi resepti pitäisi hakea.

Käynnit 8 x 28 € = 224 €
Kaupasta ostetut ruuat kuittien mukaan 61,40 €
Yhteensä 285,40 €

Lasku 74, eräpäivä 11.12.2026. Tilini on FI92 5622 5468 0227 99, viite 74007. Kuitit ovat liitteenä.

Terveisin Virpi Tarvainen`,
    attachments: [{ name: 'kuitit.jpg' }],
  },

  {
    name: 'tapetoija, Turku, murre',
    subject: 'tapetoinnit ja lasku 2026-39',
    body: `Moro moro,

kyl siit tul hiano. Seinä oli vähä vino, mut kukaan ei sitä huamaa ku minä.

Sovittu hinta oli 460 euroo, ja se pitää. Lasku 2026-39, eräpäivä 4.12.2026, tili FI97 2031 0528 5756 15.

Yks rulla tapettia jäi yli, se on siel komeros. Kiitoksii ja hyvää viikonloppuu!

Maalaus ja tapetointi Jukka Salonen`,
    attachments: [],
  },

  {
    name: 'eräopas, Kuusamo, ryhmä',
    subject: 'Kiitos retkestä! Lasku 2026-205',
    body: `Hei Sari ja muut retkeläiset,

kiitos upeasta päivästä! Lumikengillä tuli 9 kilometriä ja makkaraa meni enemmän kuin opas arvasi.

Opastus 11 hengelle, 48 € / henkilö, yhteensä 528 €.
Lasku nro: 2026-205
Maksu viimeistään: 9.12.2026
Tili: FI47 5641 1417 5367 39
Viite: 202 62051

Nuotiolle jäi yksi harmaa pipo. Se on nyt autoni hattuhyllyllä, postitan sen, jos omistaja ilmoittautuu.

Tunturiterveisin
Oskari Määttä / Erä-Määttä`,
    attachments: [],
  },

  {
    name: 'rakennesuunnittelija, Oulu',
    subject: 'Autokatoksen rakennekuvat, lasku 26-118',
    body: `Hei Lasse,

rakennekuvat on nyt ladattu Lupapisteeseen, ja rakennusvalvonta vastaa yleensä viikossa tai kahdessa.

Lasku 26-118
Rakennesuunnittelu, kiinteä hinta 600,00
Alv 25,5 %  153,00
Maksettava  753,00 euroa
Eräpäivä 9.12.2026
Tili FI20 5497 6400 3728 80
Viite 2 61182

Jos siirrätte katosta lähemmäs rajaa, naapurilta tarvitaan suostumus. Soita, jos se tulee ajankohtaiseksi.

Terveisin
DI Anna-Mari Keränen
Insinööritoimisto Keränen`,
    attachments: [{ name: '26-118.pdf' }],
  },

  {
    name: 'some-tekijä, Lahti, kevytyrittäjä',
    subject: 'Marraskuun some / laskunro 900412',
    body: `Moii Elli!

Reels, jossa mummo maistaa lakupihkaa, on mennyt jo 12 000 katseluun, aika siistiä!

Marraskuun paketti on 450 € + alv 25,5 % 114,75 € = 564,75 €. Laskun lähettää puolestani laskutuspalvelu, sen numero on 900412 ja eräpäivä 9.12.2026. Tilinumero on FI38 4348 1969 9229 14 ja viite 90 04120.

Joulukuun kalenteri on jaetussa kansiossa, kommentoi rauhassa perjantaihin mennessä.

xx Oona Tuominen`,
    attachments: [{ name: 'lasku-900412.pdf' }],
  },

  {
    name: 'kotieläinlääkäri, Kiuruvesi',
    subject: 'Käynti navetassa 22.11., lasku 6083',
    body: `Hei Ilkka,

Mansikki on toivottavasti jo jaloillaan. Jos kuume nousee uudelleen, soita heti, vaikka yöllä.

Käynti 85,00 €
Lääkkeet 47,30 €
Kilometrit 36 km 19,80 €
Yhteensä 152,10 €

Laskunumero 6083, eräpäivä 11.12.2026. Tili FI77 5439 5123 7126 88, viite 60833.

Maidon varoaika on neljä vuorokautta eli torstaiaamuun asti.

Kiitos kahvista, oli tarpeen.
Eläinlääkäri Hanna Rytkönen`,
    attachments: [],
  },

  {
    name: 'juontaja, Helsinki, gaala',
    subject: 'Lasku 2026-44 / Vuoden myyjä -gaala',
    body: `Hei Marko,

ihana ilta! Anteeksi vielä se yksi väärin lausuttu nimi, Gustafsson nauroi onneksi itsekin.

Juonto 1 000 € + alv 25,5 % 255 € = 1 255 €
Lasku 2026-44
Eräpäivä ke 9.12.2026
Tili FI57 2241 3527 9700 72
Viite 20 26448

Jos teillä on kuvia lavalta, ottaisin mielelläni pari sivuilleni.

Kiitos ja kumarrus
Petra Salokangas`,
    attachments: [{ name: 'salokangas_2026-44.pdf' }],
  },

  {
    name: 'aurinkopaneeliasentaja, Lohja, kaksi erää',
    subject: 'Aurinkopaneelit: lasku 3015, toinen puolikas',
    body: `Hei Ritva ja Heikki

Paneelit ovat katolla ja mittari pyörii. Marraskuussa tuotto on pieni, älkää säikähtäkö, keväällä se näyttää toiselta.

Sovittu kokonaishinta oli 6 800 €. Ensimmäinen puolikas 3 400 € on maksettu, kiitos siitä. Tällä laskulla on toinen puolikas, 3 400 €.

Lasku 3015. Eräpäivä 15.12.2026. Tili FI87 4784 2324 7997 09, viite 30151.

Sähköyhtiölle ilmoitin kytkennästä jo maanantaina.

Lohjan Aurinkosähkö Oy
Kimmo Eskola`,
    attachments: [{ name: 'Lasku 3015.pdf' }, { name: 'käyttöönotto.pdf' }],
  },

  {
    name: 'kaihdinasentaja, Järvenpää, yhden rivin tyyli',
    subject: 'Kaihtimet / lasku 1404 / 312 € / eräpäivä 7.12.2026',
    body: `Hei Outi, kaihtimet on nyt paikoillaan ja takapihan oveen jäi yksi vara-avain naulaan. Maksun saa laittaa tilille FI94 1883 5430 4325 25, viite 14041. Kiitos! t. Jari Ahokas, Ahokkaan Kaihdin`,
    attachments: [],
  },

  {
    name: 'musiikin säveltäjä, podcast, Tampere',
    subject: 'podcastin tunnari ja lasku',
    body: `hei lotta,

tässä lopullinen tunnari, 12 sekuntia, ja toinen versio ilman huilua. kuuntele kuulokkeilla, niin kuulet linnut.

lasku nro 2026-08
sävellys ja äänitys 400 €
eräpäivä 13.12.2026
tili FI88 2220 8194 4734 12
saaja aino-kaisa tuuri

käyttöoikeus on podcastissa ja sen mainoksissa, niin kauan kuin ohjelmaa tehdään. tästä me puhuttiinkin.

kiitos kun sain tehdä tämän! sain siitä ihan uutta virtaa marraskuuhun.

aino-kaisa`,
    attachments: [{ name: 'tunnari_v3.wav' }, { name: 'lasku 2026-08.pdf' }],
  },

  {
    name: 'siirtolapuutarhan puutarhuri, Pori, syystyöt',
    subject: 'Syystyöt tehty, lasku 57',
    body: `Hei Eeva,

omenapuut on leikattu, ruusut peitelty ja lehdet ajettu kompostiin. Jätin siilille yhden kasan aidan viereen.

Työtä 7 tuntia, 38 € tunti, joten yhteensä 266 €. Siitä saa kotitalousvähennyksen.

Lasku 57, maksettavissa 9.12.2026 asti tilille FI54 4334 0309 6317 36. Saaja on Puutarhapalvelu Merja Heinonen ja viite 57008.

Tulppaanit maksoit jo keväällä, niitä ei ole tässä.

Hyvää talvea ja kiitos tästä vuodesta!
Merja`,
    attachments: [],
  },

  {
    name: 'pyörähuolto, Joensuu, korjattu lasku',
    subject: 'Korjattu lasku 2026-333',
    body: `Moi Sampo,

olit oikeassa, ketju oli laskussa kahteen kertaan. Hyvä että huomasit! Tässä korjattu lasku, vanhan voi heittää pois.

huolto 75 €
ketju 34 €
jarrupalat 22 €
= 131 €

Numero 2026-333 on sama kuin ennen, ja eräpäiväksi laitoin 8.12.2026, niin ei tule kiire. MobilePay 046 551 2087 / Pyöräpaja Väyrynen.

Talvirenkaat ovat varattuna nimelläsi hyllyssä, niistä ei tarvitse päättää nyt.

Mikko Väyrynen`,
    attachments: [{ name: 'lasku_2026-333_korjattu.pdf' }],
  },

  {
    name: 'kustannustoimittaja, Jyväskylä',
    subject: 'Lasku: Rantalan muistelmat, nro 29',
    body: `Arvoisa Lauri Rantala,

olen lukenut käsikirjoituksen toiseen kertaan, ja korjaukset ovat nyt marginaalissa. Sotavuosien luku on erinomainen, siihen en koskisi lainkaan.

Sovimme kiinteästä hinnasta, 1 250 euroa. Lasku on numeroltaan 29, ja toivon maksua viimeistään 18.12.2026 tililleni FI05 5677 5361 6316 82, viite 29007.

Kuvat tarvitsisin tammikuun loppuun mennessä. Jos skannaaminen tuntuu hankalalta, pojantyttärenne lupasi auttaa.

Parhain terveisin
Inkeri Vuorela`,
    attachments: [{ name: 'kasikirjoitus_kommentit.docx' }, { name: 'lasku29.pdf' }],
  },

  {
    name: 'tanssinopettaja, Seinäjoki, seuralle',
    subject: 'Lavatanssikurssin lasku nro 4/2026',
    body: `Hei tanssiseuran väki ja erityisesti rahastonhoitaja Raija!

Kurssi-illat 2.11., 9.11., 16.11. ja 23.11. on pidetty.

* 4 iltaa x 110 € = 440 €
* salivuokra 4 x 25 € = 100 €, niin kuin johtokunta päätti
* yhteensä 540 €

Lasku nro 4/2026, eräpäivä 14.12.2026, tili FI71 5795 5290 3582 30.

Viimeisellä kerralla oli 31 tanssijaa, melkein puolet miehiä! Humppaa jatketaan keväällä.

Kiitokset ja tanssiterveiset
Pauliina Kojola`,
    attachments: [],
  },

  {
    name: 'ikkunanpesijä, Kauniainen, muistutus toiseen kertaan',
    subject: 'Ikkunanpesun lasku 1066, vielä avoinna',
    body: `Hei Margareta,

toivottavasti lonkkaleikkauksesta toipuminen on lähtenyt hyvin käyntiin.

Ikkunanpesun lasku 1066, 155 €, näyttäisi vielä olevan maksamatta. Ehkä se on hukkunut postiin, joten liitän sen uudestaan. Voisitko maksaa sen 10.12.2026 mennessä? Tilinumero on FI35 3992 7636 2745 64 ja viite 1 06603.

Jos maksaminen on nyt hankalaa, soita minulle, niin sovitaan vaikka kahdesta erästä.

Lämpimästi
Ikkunapesu Kirkas / Daniela Popescu, 041 317 5526`,
    attachments: [{ name: 'lasku 1066.pdf' }],
  },

  {
    name: 'kartoittaja, Kemi, home ja kosteus',
    subject: 'Kosteuskartoitus 18.11.: raportti ja lasku KK-260',
    body: `Hei Jaana,

hyviä uutisia: seinät ovat kuivat, ja lattiakaivon ympärilläkin lukemat ovat normaalit (8–11). Raportti on liitteenä, sivulla 4 on kuva siitä hajulukosta, jonka voi puhdistaa itse.

Lasku KK-260

  Kartoitus ja raportti    390,00 €
  Matkat                    42,00 €
  --------------------------------
  Yhteensä                 432,00 €

Eräpäivä on perjantai 11.12.2026. Maksu tilille FI50 1888 9318 2623 30 viitteellä 26000.

Kysy vapaasti, jos raportissa on outoja sanoja. Kiitos!

Meri-Lapin Kosteusmittaus
Tero Kallinen`,
    attachments: [{ name: 'raportti_KK-260.pdf' }, { name: 'lasku_KK-260.pdf' }],
  },
]
