/** Finnish mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'joiner in Tampere, first invoice for kitchen worktops, chatty',
    subject: 'Lasku 2026-118, keittiön työtasot',
    body: `Moi Satu ja Timo!

Kiitos kahveista perjantaina, olipa mukava nähdä keittiö valmiina. Se tammi sopi siihen valoon vielä paremmin kuin osasin piirustuksista kuvitella.

Tässä lasku 2026-118 työtasoista ja asennuksesta, yhteensä 1 860,00 € arvonlisäveroineen. Ikkunan alla se nurkka oli sen verran vinossa, että tein siinä muutaman tunnin ylimääräistä ja laskin ne tuohon samaan.

Maksuehto 14 pv netto. Tili on FI93 1234 3105 2352 46 ja viite 13 57118.

Öljytkää tasot vielä kerran ennen joulua, niin kestävät.

Terveisin
Jarkko`,
    attachments: [{ name: 'lasku_2026-118.pdf' }],
    known: [['dueDate', '14 pv netto']],
    unseen: [['surprise', 'tein siinä muutaman tunnin ylimääräistä ja laskin ne tuohon samaan']],
  },
  {
    name: 'young graphic designer in Turku, first invoice for a logo, forgot the attachment',
    subject: 'Lasku 0037 / logo ja käyntikortit',
    body: `Hei Meri,

ihanaa että logo löysi lopullisen muotonsa! Lähetin painotiedostot äsken jaettuun kansioon.

Lasku 0037 on tämän viestin liitteenä. Summa on 753,00 € sisältäen arvonlisäveron. Voit maksaa sen tilille FI44 8000 1184 4287 54, viitenumero 17 14227.

Maksele kun ehdit, ei mitään kiirettä mun puolesta.

Nähdään avajaisissa!
Iida`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'kun ehdit'],
    ],
    unseen: [],
  },
  {
    name: 'bookkeeping office in Lahti, first invoice, officialese',
    subject: 'Lasku 44210, tilinpäätöspalvelu',
    body: `Hyvä asiakas,

viitaten toimeksiantosopimukseemme toimitamme oheisena laskun 44210 koskien tilikauden 2025–2026 tilinpäätöstä.

Laskun loppusumma on 1 506,00 € ja eräpäivä 9.12.2026. Maksun suorittamisen yhteydessä tulee käyttää viitenumeroa 20 71338. Tilinumeromme on FI16 3939 0263 6222 68.

Laskua koskevat reklamaatiot tulee saattaa tietoomme kirjallisesti kahdeksan päivän kuluessa laskun vastaanottamisesta.

Tilinpäätös on jo allekirjoitettavana sähköisessä palvelussa, ja veroilmoitus lähtee viikolla 50.

Kunnioittavasti
Tilitoimisto Salpaus Oy
Pirjo Lehtovaara`,
    attachments: [{ name: 'Lasku_44210.pdf' }],
    known: [
      ['jargon', 'viitaten'],
      ['jargon', 'oheisena'],
      ['jargon', 'koskien tilikauden'],
      ['jargon', 'Maksun suorittamisen yhteydessä'],
    ],
    unseen: [['jargon', 'reklamaatiot tulee saattaa tietoomme kirjallisesti']],
  },
  {
    name: 'Estonian translator, first invoice, not native in Finnish',
    subject: 'Lasku TR-209, käännös viro-suomi',
    body: `Tere Kalle,

käännös käyttöohjeesta on valmis ja minä lähetin sen sinun kollegalle Annelle eilen. Sanoja oli 4 150.

Tässä on lasku TR-209, summa 498,00 euroa. Maksupäivä on 05/12/2026.

Pankkitili: EE12 2210 2014 5685 3331
Saaja: Kristel Tamm FIE

Jos joku sana on teidän alalla toisin, sano minulle, minä korjaan ilman maksua.

Terveisin
Kristel`,
    attachments: [{ name: 'TR-209.pdf' }],
    known: [['dueDate', '05/12/2026']],
    unseen: [],
  },
  {
    name: 'cleaning firm in Kuopio, monthly invoice that does not add up',
    subject: 'Marraskuun siivouslasku 1187',
    body: `Hei!

Tässä marraskuun lasku 1187 toimiston siivouksesta.

Viikkosiivous 4 x 85 €: 340 €
Ikkunoiden pesu (sovittu 3.11.): 120 €
Yhteensä 480 €, sisältää arvonlisäveron

Eräpäivä on torstai 10.12.2026. Tili FI40 4360 0342 8157 72, viite 24 28444.

Ensi kuussa siivouspäivä 24.12. siirtyy tiistaille 22.12., sopiihan se teille?

Terveisin Raija
Puhtaaksi Kerralla Ky`,
    attachments: [{ name: '1187.pdf' }],
    known: [['consistency', 'Yhteensä 480 €']],
    unseen: [],
  },
  {
    name: 'wedding photographer, first invoice, template left half filled',
    subject: 'Hääkuvat ja lasku 2026/64',
    body: `Hei [ETUNIMI]!

Kiitos vielä kerran, että sain olla mukana päivässänne. Galleria aukeaa samalla salasanalla kuin koekuvat, ja kuvat ovat siellä vuoden.

Loppulasku 2026/64 on liitteenä. Kokonaishinta oli 1 950 €, josta olette maksaneet varausmaksun 450 €, joten maksettavaa jää 1 500 €.

Eräpäivä on maanantai 10.12.2026.
Tilinumero FI34 5261 0422 0092 85
Viite 27 85556

Albumin kansivärin voitte kertoa minulle vaikka vasta tammikuussa.

Lämpimästi
Noora Valokuvaamo`,
    attachments: [{ name: 'loppulasku-2026-64.pdf' }, { name: 'albumin-varikartta.pdf' }],
    known: [
      ['consistency', '[ETUNIMI]'],
      ['dueDate', 'maanantai 10.12.2026'],
    ],
    unseen: [],
  },
  {
    name: 'farrier in Savo, dialect, invoice for shoeing two horses',
    subject: 'Kengitys',
    body: `No tervepä terve!

Se tamma seiso tälläkertoo ihan nätisti, ossoo se näköjään kun haluvaa. Takakavijot oli vähän kuivat, rasvoo niitä pari kertoo viikossa.

Kahen hevosen kengitys ja matka tekköö yhteesä 290 €. Maksa sitten kuha kerkiit.

Seuroova kerta ois siinä loppijaisen tienoilla.

Eero`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [['dueDate', 'kuha kerkiit']],
  },
  {
    name: 'IT consultant in Espoo, first invoice full of trade shorthand',
    subject: 'Invoice 10078 / marraskuu',
    body: `Moikka Petteri,

marraskuun sprintit on nyt paketissa ja tuotantoon vienti meni läpi ilman katkoja.

Lasku 10078: 62 h x 95 € = 5 890,00 € alv 0 %, verollisena 7 391,95 €. Ehto net 30. Laitoin siihen PO:n teidän hankinnasta, että menee AP:ssa läpi ilman että joku pallottelee sitä edestakaisin.

Tili: FI51 2294 5501 2027 90
Viite: 31 42664

Joulukuussa olen poissa 21.12. alkaen, Sami tuuraa.

Ville`,
    attachments: [{ name: 'invoice_10078.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['jargon', 'alv 0 %'],
      ['jargon', 'PO:n'],
    ],
    unseen: [['jargon', 'AP:ssa']],
  },
  {
    name: 'piano teacher in Oulu, autumn term invoice, very apologetic',
    subject: 'Syyskauden lasku 15',
    body: `Hei Hanna,

olipa Eliaksella hienosti harjoiteltu se Melartin, menee joulukonsertissa varmasti hyvin.

Anteeksi hirveästi, että joudun vaivaamaan sinua raha-asioilla. Tuntuu aina niin nololta pyytää rahaa siitä, mikä on minulle kuitenkin ilo.

Lasku 15: loppusyksyn 8 tuntia, 38 € tunti, yhteensä 304 €.
Eräpäivä olisi 11.12.2026, tilini on FI55 5784 0580 3963 08 ja viesti "Elias, piano".

Konsertti on sunnuntaina 13.12. kello 15 musiikkitalon pikkusalissa. Tulkaa hyvissä ajoin, pysäköinti on ahdas.

Marjatta`,
    attachments: [{ name: 'lasku15.pdf' }],
    known: [['tone', 'Anteeksi hirveästi']],
    unseen: [['tone', 'Tuntuu aina niin nololta pyytää rahaa siitä, mikä on minulle kuitenkin ilo']],
  },
  {
    name: 'property maintenance firm in Rovaniemi, invoice with a mistyped account',
    subject: 'Lasku 7731, lumityöt',
    body: `Hei,

ensimmäiset aurauskerrat on ajettu 12.11., 17.11. ja 21.11. Hiekoitus tehtiin samalla.

Lasku 7731
3 aurausta x 140 € = 420 €
Maksettava yhteensä 420 €, sisältää arvonlisäveron
Eräpäivä 15.12.2026
Tilinumero FI84 1146 3648 7809 45
Viitenumero 38 56882

Auratolpat jätettiin portin molemmille puolille. Jos joku kaatuu, soittakaa numeroon 040 555 0182.

Napapiirin Kiinteistöhuolto
Ari Kumpula`,
    attachments: [{ name: 'lasku7731.pdf' }],
    known: [['payment', 'FI84 1146 3648 7809 45']],
    unseen: [],
  },
  {
    name: 'garden designer in Porvoo, first invoice, impossible day',
    subject: 'Pihasuunnitelma valmis, lasku 88',
    body: `Hei Kirsi ja Antti,

pihasuunnitelman lopullinen versio ja istutuslista ovat liitteinä. Siirsin syreenin talon päätyyn, kuten puhuimme, ja polku kiertää nyt kaivon.

Lasku 88 suunnittelutyöstä on myös liitteenä. Loppusumma on 1 004,00 € ja eräpäivä 31.11.2026. Maksutiedot: FI14 5730 0738 7833 29, viite 42 13990.

Kävin lisäksi kerran ylimääräistä mittaamassa rajan puolen, kun naapurin aita mietitytti, ja se käynti näkyy laskulla omana rivinään.

Taimet kannattaa varata helmikuussa.

Terveisin
Leena Ahola`,
    attachments: [{ name: 'suunnitelma.pdf' }, { name: 'istutuslista.pdf' }, { name: 'lasku88.pdf' }],
    known: [['dueDate', '31.11.2026']],
    unseen: [['surprise', 'Kävin lisäksi kerran ylimääräistä mittaamassa']],
  },
  {
    name: 'cottage owner in Kuusamo, final charge with the card number in the mail',
    subject: 'Mökkivaraus 26.12.–2.1., lasku 5520',
    body: `Hei Jonna,

mökki on lämmin kun tulette, ja avain on oikeanpuoleisessa kuistin lokerossa. Koodin lähetän tekstiviestillä aattona.

Lasku 5520, loppuosa 640 €, eräpäivä 4.12.2026. Voit maksaa tilille FI64 1234 3817 9768 30 (viite 457 10106), tai veloitamme sen kortilta 4539 1488 0343 6467, jonka annoit puhelimessa.

Loppusiivous ei kuulu hintaan, mutta imuri ja moppi löytyvät eteisen kaapista.

Hyvää joulun odotusta!
Eila ja Reijo`,
    attachments: [{ name: 'lasku-5520.pdf' }],
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'copywriter in Helsinki, new invoice with a dig about last time',
    subject: 'Lasku 131, uutiskirjeet',
    body: `Hei Janne,

kolme uutiskirjettä on valmiina ja Mailchimpissä luonnoksina. Kolmannen otsikkoon jätin kaksi vaihtoehtoa.

Lasku 131 on liitteenä, 602,40 € arvonlisäveroineen. Tällä kertaa toivoisin, ettei rahoja tarvitse onkia teiltä kuukausitolkulla.

Eräpäivä on 9.12.2026 ja sillä me myös tarkoitamme 9.12.
Tili FI63 8000 1897 1703 47, viite 492 81110.

Tammikuun aiheista voidaan jutella vaikka ensi viikolla.

Terkuin
Saara`,
    attachments: [{ name: 'lasku_131.pdf' }],
    known: [],
    unseen: [
      ['tone', 'ettei rahoja tarvitse onkia teiltä kuukausitolkulla'],
      ['tone', 'sillä me myös tarkoitamme 9.12.'],
    ],
  },
  {
    name: 'house painter in Pori, invoice with two totals and a day gone by',
    subject: 'Lasku 402, julkisivumaalaus, 3 765,00 €',
    body: `Päivää,

talon pohjoispuoli ja räystäät saatiin maalattua ennen pakkasia. Telineet haetaan pois torstaina.

Lasku 402 liitteenä, maksettavaa 3 675,00 € sisältäen arvonlisäveron. Eräpäivä 20.11.2026. Tili FI57 3939 0976 3638 53 ja viite 528 52125.

Maalia jäi kaksi purkkia, ne ovat teidän autotallissa hyllyn alla.

Maalausliike Rantanen`,
    attachments: [{ name: 'lasku402.pdf' }],
    known: [
      ['consistency', '3 675,00 €'],
      ['dueDate', '20.11.2026'],
    ],
    unseen: [],
  },
  {
    name: 'caterer in Jyväskylä, first reminder, sarcastic',
    subject: 'Muistutus laskusta 911',
    body: `Moi Tuula,

toivottavasti juhlista jäi hyvä mieli, meidän porukka ainakin tykkäsi keikasta.

Laskun 911 (1 255,00 €) eräpäivä oli 13.11.2026. Se on varmaan taas kadonnut sinne teidän kuuluisaan paperipinoon?

Maksathan sen viimeistään 2.12.2026 tilille FI61 4360 0055 5573 63, viite 564 23136.

Ja hei, meillä on joulukuussa pikkujoulupaketit miinus 15 %, kannattaa varata ajoissa!

Terv. Pete`,
    known: [['incentive', 'pikkujoulupaketit miinus 15 %']],
    unseen: [['tone', 'Se on varmaan taas kadonnut sinne teidän kuuluisaan paperipinoon']],
  },
  {
    name: 'transport firm in Kotka, second reminder, legal officialese with threats',
    subject: 'Maksumuistutus, lasku 20933',
    body: `Arvoisa vastaanottaja,

kirjanpitomme mukaan alla yksilöity saatavamme on edelleen suorittamatta.

Lasku 20933
Eräpäivä 15.10.2026
Avoinna 2 310,00 €

Pyydämme teitä maksamaan laskun viimeistään 4.12.2026 tilille FI71 5261 0134 7508 79, viite 599 94141. Ellei maksua ole määräaikaan mennessä kirjautunut tilillemme, ryhdymme oikeudellisiin toimenpiteisiin ilman eri ilmoitusta.

Mikäli olette jo maksaneet laskun, teidän ei tarvitse tehdä mitään.

Kymen Kuljetus Oy
Laskutus`,
    known: [
      ['jargon', 'alla yksilöity saatavamme'],
      ['jargon', 'suorittamatta'],
      ['tone', 'ryhdymme oikeudellisiin toimenpiteisiin'],
      ['jargon', 'ilman eri ilmoitusta'],
      ['jargon', 'Mikäli'],
    ],
    unseen: [],
  },
  {
    name: 'car repair shop in Seinäjoki, reminder in capitals',
    subject: 'LASKU 3308 MAKSAMATTA!!!',
    body: `Terve

Lasku 3308, jakohihnan vaihto, 742 €, eräpäivä oli 30.10. Oon soittanu kaks kertaa.

MAKSAKAA NYT SE LASKU. Viimeinen päivä on maanantai 30.11.2026, tili FI45 2294 5213 9443 82, viite 635 65155.

Auto kyllä kelpas ajoon heti kun se valmistu, mutta maksaa ei kelpaa.

Korjaamo Mäki-Hannuksela`,
    known: [
      ['tone', 'MAKSAKAA NYT SE LASKU'],
      ['tone', 'MAKSAMATTA!!!'],
    ],
    unseen: [['tone', 'Auto kyllä kelpas ajoon heti kun se valmistu, mutta maksaa ei kelpaa']],
  },
  {
    name: 'seamstress in Vantaa, second reminder, makes the client feel guilty',
    subject: 'Lasku 56 vielä auki',
    body: `Hei Anna-Maija,

muistutan toisen kerran laskusta 56, juhlapuvun ompelu, 385 €. Eräpäivä oli 2.11.2026.

En tiedä ajatteletko sitä, mutta minä elätän tällä itseni ja kaksi lasta. Tytär jäi ilman talvikenkiä, koska tämä raha ei ole tullut.

Pyydän, että maksat viimeistään perjantaina 4.12.2026. Tili FI28 5784 0293 1378 90, viestiksi "lasku 56".

Toivottavasti puku istui hyvin. Helmaa voin lyhentää vielä, jos tarvis.

Terveisin Mirka`,
    known: [],
    unseen: [
      ['tone', 'En tiedä ajatteletko sitä, mutta minä elätän tällä itseni ja kaksi lasta'],
      ['tone', 'Tytär jäi ilman talvikenkiä, koska tämä raha ei ole tullut'],
    ],
  },
  {
    name: 'gym owner in Joensuu, reminder with an offer',
    subject: 'Muistutus: yrityssopimuksen lasku 6012',
    body: `Hei Markus,

lokakuun lasku 6012, 480 €, näyttää olevan vielä maksamatta. Eräpäivä oli 10.11.2026.

Maksu onnistuu tilille FI49 1146 3372 3314 02, viite 707 07171. Hoidathan sen mahdollisimman pian.

Samalla vinkkinä: kun jatkatte sopimusta ennen joulua, saatte tammikuun kaupan päälle koko porukalle!

Terveisin
Kunto-Karelia`,
    known: [
      ['dueDate', 'mahdollisimman pian'],
      ['incentive', 'kaupan päälle'],
    ],
    unseen: [],
  },
  {
    name: 'freelance illustrator, first reminder, grovelling',
    subject: 'Pieni muistutus laskusta 23',
    body: `Hei Outi,

anteeksi tuhannesti kun häiritsen, tiedän että teillä on kirjan kanssa kamala kiire. Olen varmasti maailman ärsyttävin kuvittaja.

Lasku 23, kansikuva, 800 €. Eräpäivä oli 18.11. Olisiko mahdollista saada maksu joskus lähiaikoina? Tilini on FI89 5730 0451 5249 18.

Kannen värit näyttivät vedoksessa tosi hyviltä!

Terveisin
Jenni`,
    known: [
      ['tone', 'anteeksi tuhannesti'],
      ['dueDate', 'joskus lähiaikoina'],
    ],
    unseen: [['tone', 'Olen varmasti maailman ärsyttävin kuvittaja']],
  },
  {
    name: 'electrician in Hämeenlinna, late reminder, ultimatum',
    subject: 'Kolmas muistutus, lasku 1450',
    body: `Hei Kari,

lasku 1450 (sähkökeskuksen vaihto, 2 008,00 €) on nyt 41 päivää myöhässä.

Annan sinulle aikaa tasan 24 tuntia. Jos rahat eivät ole sen jälkeen tilillä FI90 1234 3530 7184 28 (viite 778 49197), niin teen tästä rikosilmoituksen ja kerron muillekin kylällä, mikä sinä olet maksajana miehiäsi.

Terveisin
Sähkö-Salonen`,
    known: [
      ['tone', 'Annan sinulle aikaa tasan'],
      ['dueDate', '24 tuntia'],
      ['tone', 'teen tästä rikosilmoituksen'],
    ],
    unseen: [['tone', 'kerron muillekin kylällä, mikä sinä olet maksajana miehiäsi']],
  },
  {
    name: 'retired engineer, consultant, second reminder, moralising',
    subject: 'Lasku 7/2026, muistutus',
    body: `Hyvä Esa Nurmi,

lähetin teille lokakuussa laskun 7/2026 lujuuslaskelmista. Summa on 1 120 € ja eräpäivä oli 6.11.2026. Maksua ei ole tilillä FI57 8000 1609 9119 39 näkynyt (viite 814 20201).

Minun nuoruudessani laskut maksettiin ajallaan, ja sana oli sana. Kunnon liikemies hoitaa velvoitteensa.

Pyydän teitä maksamaan laskun keskiviikkona 2.12.2026.

Laskelmien liite B on teillä muuten vielä kommentoimatta. Odotan sitä, jotta pääsen jatkamaan perustuksiin.

Kunnioittaen
Veikko Harju`,
    known: [['tone', 'Kunnon liikemies hoitaa velvoitteensa']],
    unseen: [['tone', 'Minun nuoruudessani laskut maksettiin ajallaan, ja sana oli sana']],
  },
  {
    name: 'dog groomer in Mikkeli, short first reminder with nearly everything left out',
    subject: 'Vielä se lasku',
    body: `Moikka!

Mites se Nallen trimmauslasku, onko jäänyt huomaamatta? Laitappa maksuun.

Seuraava aika on 9.12. klo 10.

Terkuin Sanna`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'total'],
      ['missing', 'dueDate'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'builder in Lohja, estimate for a terrace, wrong sum and jargon',
    subject: 'Tarjous terassista',
    body: `Hei Niina,

kiitos kun näytit pihan. Tässä tarjous terassista, 24 neliötä lehtikuusta.

Materiaalit 2 400 €
Työ 3 100 €
Jätteiden vienti 250 €
Yhteensä 5 850 €, sisältää arvonlisäveron

Hinta sitoumuksetta. Jos tulee jotain mitä ei nyt nähty, niin se menee sitten siihen päälle.

Työt voisi aloittaa toukokuun alussa, kun routa on poissa. Ota yhteyttä, niin käydään läpi kaiteen mallit.

Rakennus Vesa Lindroos`,
    known: [
      ['consistency', 'Yhteensä 5 850 €'],
      ['jargon', 'sitoumuksetta'],
    ],
    unseen: [['surprise', 'Jos tulee jotain mitä ei nyt nähty, niin se menee sitten siihen päälle']],
  },
  {
    name: 'web maker in Vaasa, revised price told as a done thing',
    subject: 'Verkkokaupan uusi hinta',
    body: `Hei Linda,

verkkokauppa on nyt testipalvelimella, ja maksutapa toimii. Tunnukset sait viime viikolla.

Hinta muuttuu niin, että sovitun 4 200 euron sijaan lasku on 5 100 €. Tuotekuvien kanssa meni paljon enemmän aikaa kuin luulin, koska ette saaneet niitä minulle järkevässä muodossa.

Olkaa hyvä ja vahvistakaa tämä tänään, muuten julkaisu siirtyy yli joulun.

Laskun lähetän joulukuun alussa.

Terveisin
Robin`,
    known: [],
    unseen: [
      ['surprise', 'Tuotekuvien kanssa meni paljon enemmän aikaa kuin luulin'],
      ['tone', 'koska ette saaneet niitä minulle järkevässä muodossa'],
      ['tone', 'vahvistakaa tämä tänään, muuten julkaisu siirtyy yli joulun'],
    ],
  },
  {
    name: 'plumber in Kajaani, thanks for the payment with a sting',
    subject: 'Maksu saapui',
    body: `Terve Heikki,

lasku 615, 330 €, on nyt maksettu. Kiitos maksusta, parempi myöhään kuin ei milloinkaan.

Ens kerralla otan kyllä rahat ennen kuin avaan työkalupakin.

Patteri kannattaa ilmata vielä joulukuussa, kun on saanu kiertää muutaman viikon.

T. Putkimies Karppinen`,
    known: [['tone', 'parempi myöhään kuin ei milloinkaan']],
    unseen: [['tone', 'Ens kerralla otan kyllä rahat ennen kuin avaan työkalupakin']],
  },
  {
    name: 'event technician in Helsinki, thanks for a part payment, two days for the rest',
    subject: 'Lasku 2290, loppuosa',
    body: `Hei Mikael,

kiitos, ensimmäinen erä 600 € tuli eilen perille. Laskun 2290 summa on 1 500 €, joten jäljellä on vielä 800 €.

Sovimme puhelimessa, että maksat loput 11.12.2026. Tili on sama kuin ennen, FI26 4360 0768 2989 58, ja viite 885 62227.

Kaapelit ja kaksi mikkitelinettä jäi teidän varastoon, haen ne ensi viikolla jos sopii.

Muistathan siis, että loppuosan eräpäivä on 18.12.2026.

Terveisin
Tomi`,
    known: [
      ['consistency', 'jäljellä on vielä 800 €'],
      ['dueDate', '18.12.2026'],
    ],
    unseen: [],
  },
  {
    name: 'wedding venue in Naantali, deposit request after an estimate, pressing',
    subject: 'Varausmaksu 1.8.2027, lasku 3007',
    body: `Hei Ella ja Otto,

ihanaa, että valitsitte meidän pihapiirin! Sauna ja aitta kuuluvat hintaan, ja morsiushuoneeseen pääsee jo perjantaina.

Varausmaksun lasku 3007 on liitteenä, 500 €. Se on maksettava välittömästi tilille FI69 5261 0847 4924 62, viite 121 33237. Jonossa on kolme muuta paria, jotka ottavat päivän ilman muuta, jos te emmitte.

Varausmaksua emme palauta, kuten sopimuksessa lukee.

Menumaistelun päiviä on tammikuussa 16.1. ja 23.1.

Terveisin
Kultarannan Pihatupa, Minna`,
    attachments: [{ name: 'varausmaksu_3007.pdf' }],
    known: [['dueDate', 'välittömästi']],
    unseen: [['tone', 'Jonossa on kolme muuta paria, jotka ottavat päivän ilman muuta, jos te emmitte']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'court interpreter, first invoice for a hearing',
    subject: 'Lasku 2026-31, tulkkaus käräjäoikeudessa 19.11.',
    body: `Hei Riikka,

kiitos toimeksiannosta. Tulkkasin 19.11. Pirkanmaan käräjäoikeudessa kello 9–13, eli neljä tuntia.

Lasku 2026-31 on liitteenä. Summa on 502,00 € ja sisältää arvonlisäveron. Eräpäivä on keskiviikko 9.12.2026.

Tilinumero FI04 4360 0481 0405 47, viite 407 01314.

Olen vapaana seuraavan kerran 3.12., jos asian käsittely jatkuu silloin.

Terveisin
Farida Rahimi`,
    attachments: [{ name: 'lasku-2026-31.pdf' }],
  },
  {
    name: 'chimney sweep in Rauma, short invoice',
    subject: 'Lasku 518, nuohous',
    body: `Hei,

nuohosin kolme hormia tiistaina. Kunto on hyvä, vain leivinuunin luukun tiiviste kannattaa vaihtaa.

Lasku 518: 126 €. Maksathan sen 11.12.2026 mennessä tilille FI25 5261 0560 2340 59, viite 442 72328.

Kiitos!
Nuohooja Teemu Laine`,
    attachments: [{ name: 'lasku518.pdf' }],
  },
  {
    name: 'baker in Savonlinna, invoice for a birthday cake table',
    subject: 'Lasku 74 ja kiitos juhlista',
    body: `Voi hyvänen aika miten kaunis kattaus teillä oli, Helvi!

Mukavaa, että mansikkakakku riitti kaikille. Kakkuvadit voit palauttaa, kun seuraavan kerran käyt torilla.

Lasku 74:
Täytekakku 95 €
Karjalanpiirakat 60 kpl 72 €
Yhteensä 167 €

Eräpäivä on maanantai 7.12.2026. Tilini on FI85 2294 5639 4275 66 ja viite 478 43330. Jos jokin laskussa mietityttää, soita vaikka heti aamusta, olen hereillä neljästä.

Terveisin Ritva`,
    attachments: [{ name: 'lasku_74.pdf' }],
  },
  {
    name: 'software freelancer, monthly invoice, precise',
    subject: 'Lasku 1042, marraskuun työt',
    body: `Hei Olli,

marraskuun tunnit ovat koossa: 20 tuntia, 80 euroa tunnilta.

Työ 1 600,00 €
Arvonlisävero 25,5 % 408,00 €
Yhteensä 2 008,00 €

Lasku 1042 on liitteenä, ja mukana on tuntierittely päivittäin. Eräpäivä on torstai 17.12.2026. Maksutili on FI25 5784 0718 6210 72 ja viitenumero 514 14344.

Teidän tilausnumeronne 88-301 on laskulla, kuten pyysitte.

Terveisin
Henrik`,
    attachments: [{ name: 'lasku_1042.pdf' }, { name: 'tunnit_marraskuu.pdf' }],
  },
  {
    name: 'joiner, invoice with extra work that was agreed',
    subject: 'Lasku 2026-77, vaatekaapit',
    body: `Hei Sari,

kaapit ovat paikoillaan ja ovet käyvät nyt kevyesti. Kiitos, että maltoit odottaa saranoita.

Sovittu hinta oli 2 150 €. Lisäksi teimme 12.11. sähköpostissa sopimamme lisähyllyt, 180 €. Lasku 2026-77 on siis yhteensä 2 330 € arvonlisäveroineen.

Eräpäivä: 10.12.2026
Tili: FI89 1146 3797 8145 86
Viite: 549 85359

Jos ovet alkavat talvella hangata, tulen säätämään ne veloituksetta.

Terveisin
Matti Kangas`,
    attachments: [{ name: 'lasku_2026-77.pdf' }],
  },
  {
    name: 'Syrian tailor in Turku, simple Finnish',
    subject: 'Lasku 9, verhot',
    body: `Hei Päivi,

verhot ovat valmiit ja ne ovat teillä jo ikkunassa. Minä toivon, että väri on hyvä.

Lasku numero 9. Hinta on 240 euroa. Viimeinen maksupäivä on 8.12.2026. Minun tili on FI65 5730 0877 0080 90. Kirjoita viestiin "lasku 9".

Jos verho on liian pitkä, sano minulle. Minä korjaan sen.

Ystävällisesti
Nadim`,
    attachments: [{ name: 'lasku9.pdf' }],
  },
  {
    name: 'theatre lighting designer, invoice, the play has a harsh name',
    subject: 'Lasku 310: näytelmän Viimeinen varoitus valot',
    body: `Moi Kaisa!

Ensi-ilta meni upeasti, ja katkos toisessa näytöksessä oli oikeasti käsikirjoituksessa, vaikka katsomossa kuului kohahdus.

Tässä lasku 310 valosuunnittelusta, 1 506,00 € arvonlisäveroineen. Eräpäivä on perjantai 11.12.2026, ja maksu menee tilille FI12 1234 3956 2016 02 viitteellä 621 27374.

Valoajolista on liitteenä teknikkoja varten. Jos näytelmä lähtee kiertueelle, kerron mielelläni, mitä pienemmillä lampuilla pärjää.

Terkuin Aleksi`,
    attachments: [{ name: 'lasku310.pdf' }, { name: 'valoajolista.pdf' }],
  },
  {
    name: 'small accountant, formal but plain',
    subject: 'Lasku 2611, kirjanpito lokakuu',
    body: `Hyvä Tero Manninen,

lokakuun kirjanpito on valmis, ja arvonlisäveroilmoitus on lähetetty Verohallintoon.

Lasku 2611 on liitteenä. Laskun summa on 251,00 €, ja se sisältää arvonlisäveron. Eräpäivä on 16.12.2026. Tilinumero ja viitenumero ovat laskulla, ja sama lasku tulee myös verkkopankkiinne.

Kaksi kuittia jäi vielä puuttumaan, 8.10. ja 22.10. Voitte lähettää ne kuvina puhelimella.

Ystävällisin terveisin
Anita Koskela
Tilitoimisto Koskela`,
    attachments: [{ name: 'lasku2611.pdf' }],
  },
  {
    name: 'yoga teacher, invoice for workplace classes',
    subject: 'Lasku 12, taukojooga marraskuu',
    body: `Hei ihanat!

Neljä keskiviikkoa takana, ja hartiat selvästi jo alempana. Oli kiva huomata, että myös IT-osasto uskaltautui mukaan.

Lasku 12: neljä tuntia, 75 € kerta, yhteensä 300 €.
Maksupäivä: tiistai 15.12.2026
Tili: FI78 8000 1035 3951 11, viite 656 98389

Joulukuussa aloitamme 2.12. Ottakaa villasukat mukaan, lattia on viileä.

Kaunista loppuviikkoa
Emmi`,
    attachments: [{ name: 'lasku_12.pdf' }],
  },
  {
    name: 'snow ploughing farmer, terse',
    subject: 'Lasku 45 / auraus',
    body: `Terve.

Tie aurattu 12.11. ja 20.11., kaksi kertaa 60 €, yhteensä 120 €.
Lasku 45, eräpäivä 14.12.2026.
Tili FI93 3939 0114 5886 27, viesti: auraus 45.

Kiitos ja hyvää alkavaa talvea.
Pentti`,
  },
  {
    name: 'lawyer, invoice for estate work, inheritance words',
    subject: 'Lasku 5081, perinnönjako',
    body: `Hyvä Maria Heino,

perinnönjako on nyt allekirjoitettu, ja lähetin sopimuksen kaikille kolmelle osakkaalle. Toivon, että se tuo teille rauhaa raskaan vuoden jälkeen.

Lasku 5081 on liitteenä. Summa on 1 255,00 € sisältäen arvonlisäveron, kuten kirjallisessa tarjouksessa sovimme. Eräpäivä on perjantai 18.12.2026.

Tili FI95 4360 0193 7821 39
Viite 728 40405

Jos haluatte käydä erittelyn läpi, soitan teille mielelläni.

Ystävällisin terveisin
Johanna Wikström`,
    attachments: [{ name: 'lasku_5081.pdf' }],
  },
  {
    name: 'moving firm in Helsinki, invoice by phone app or account',
    subject: 'Muuttolasku 9917',
    body: `Moro Lauri!

Muutto sujui, ja pianokin mahtui kuin mahtuikin portaista. Sohvan jalat ovat keittiön laatikossa pussissa.

Lasku 9917 on 480 €, eli sama kuin sovittiin: neljä tuntia ja kaksi miestä, 120 € tunti. Voit maksaa MobilePaylla numeroon 54321 tai tilille FI41 5261 0272 9756 43, viite 764 11416. Eräpäivä on 4.12.2026.

Tyhjät laatikot noudetaan heti puhelusi jälkeen, kun olet saanut ne purettua.

Muuttomiehet Oy
Jesse`,
    attachments: [{ name: '9917.pdf' }],
  },
  {
    name: 'sign painter, Swedish-speaking Finn, invoice',
    subject: 'Lasku 203, kahvilan kyltti',
    body: `Hei Pia,

kyltti on nyt ylhäällä ja näkyy torille asti. Hyvä, että valitsimme tummemman vihreän.

Lähetän samalla laskun 203. Se on 753,00 €, ja arvonlisävero on mukana. Maksaisitko sen viimeistään torstaina 10.12.2026? Tili on FI63 2294 5352 1691 55 ja viite 799 82421.

Ota minuun yhteyttä, jos tuuli heiluttaa ketjuja, niin kiristän ne.

Terveisin
Kaj-Erik`,
    attachments: [{ name: 'lasku203.pdf' }],
  },
  {
    name: 'nurse who teaches first aid, invoice to a school',
    subject: 'Lasku EA-66, ensiapukurssi 18.11.',
    body: `Hei rehtori Saarinen,

kiitos lämpimästä vastaanotosta. Kurssilla oli 16 opettajaa, ja kaikki saivat todistuksen. Todistukset ovat liitteenä yhtenä tiedostona.

Lasku EA-66 on lähetetty verkkolaskuna kaupungin osoitteeseen, ja kopio on tässä mukana. Hinta on 45 € osallistujalta, yhteensä 720 €. Eräpäivä on 22.12.2026, ja tilinumero sekä viite näkyvät laskulla.

Kysyitte, mitä tehdä, jos hengitys lakkaa. Silloin soitetaan heti 112 ja aloitetaan elvytys. Laitan tästä teille vielä julisteen.

Terveisin
Tiina Vuori`,
    attachments: [{ name: 'EA-66.pdf' }, { name: 'todistukset.pdf' }],
  },
  {
    name: 'florist, friendly first reminder',
    subject: 'Muistutus laskusta 388',
    body: `Hei Susanna,

toivottavasti kimput kestivät kauniina. Huomasin, että lasku 388, 210 €, on vielä auki. Eräpäivä oli 16.11.2026.

Voisitko maksaa sen viimeistään keskiviikkona 2.12.2026? Tili on FI89 5784 0431 3626 65 ja viite 835 53435. Lasku on vielä liitteenä varmuuden vuoksi.

Jos maksu on jo matkalla, tästä viestistä ei tarvitse välittää.

Terveisin
Kukka-Aitta, Heli`,
    attachments: [{ name: 'lasku388.pdf' }],
  },
  {
    name: 'carpenter, second reminder, offers instalments',
    subject: 'Lasku 2026-55, toinen muistutus',
    body: `Hei Juha,

lasku 2026-55, parvekkeen lasitus, on nyt 26 päivää myöhässä. Summa on 1 240 € ja eräpäivä oli 30.10.2026.

Voit maksaa sen tilille FI67 1146 3510 5561 75 viitteellä 871 24446. Toivon maksua maanantaihin 7.12.2026 mennessä.

Jos koko summa on nyt hankala, kerro minulle. Voimme jakaa sen esimerkiksi kahteen 620 euron erään. Ja jos työssä jäi jokin vaivaamaan, kuulen siitä mielelläni.

Terveisin
Arto Mattila`,
    attachments: [{ name: 'lasku_2026-55.pdf' }],
  },
  {
    name: 'printing house, late formal reminder with interest',
    subject: 'Lasku 14022, kolmas muistutus',
    body: `Hyvä Ulla Salmi,

emme ole vielä saaneet maksua laskusta 14022. Laskun summa on 890,00 € ja eräpäivä oli 2.10.2026. Muistutimme siitä 16.10. ja 5.11.

Viivästyskorko lasketaan eräpäivästä alkaen, ja lisäämme sen erilliselle laskulle maksun jälkeen. Pyydämme teitä maksamaan laskun viimeistään 9.12.2026 tilille FI05 5730 0589 7496 84, viite 106 95450.

Jos laskussa on jotain epäselvää tai haluatte sopia toisesta päivästä, soittakaa minulle numeroon 050 555 0147. Löydämme varmasti sopivan ratkaisun.

Ystävällisin terveisin
Mika Helin
Painotalo Helin`,
    attachments: [{ name: 'lasku14022.pdf' }],
  },
  {
    name: 'guitar teacher, light first reminder in spoken Finnish',
    subject: 'Lokakuun kitaratunnit, lasku 20',
    body: `Moikka Jussi,

laskun 20 eräpäivä oli viime perjantaina 20.11., enkä oo vielä nähny maksua. Summa on 160 €.

Ehtisitkö maksaa sen sunnuntaihin 29.11.2026 mennessä? Tili FI06 1234 3668 9431 94, viestiin vaan "kitara 20".

Ens tunnilla otetaan se bluesjuttu, jonka aloitit. Kuulosti jo tosi hyvältä!

T. Samppa`,
  },
  {
    name: 'translator, reminder after a possible wrong address',
    subject: 'Lasku 119: tuliko perille?',
    body: `Hei Marko,

lähetin laskun 119 lokakuun lopussa, mutta epäilen, että se meni vanhaan osoitteeseenne. Pahoittelen, jos näin kävi.

Lasku on nyt liitteenä. Summa on 376,50 € ja alkuperäinen eräpäivä oli 13.11.2026. Sopisiko uudeksi maksupäiväksi perjantai 4.12.2026? Tili on FI27 8000 1748 1367 03 ja viite 178 37473.

Kertoisitko samalla, mihin osoitteeseen lähetän laskut jatkossa?

Terveisin
Outi Pelkonen`,
    attachments: [{ name: 'lasku_119.pdf' }],
  },
  {
    name: 'tractor repair man, short second reminder',
    subject: 'Lasku 271',
    body: `Terve Kalevi,

lasku 271, hydrauliikan korjaus, 540 €, on vielä maksamatta. Eräpäivä oli 4.11.2026.

Pystytkö maksamaan sen 3.12.2026 mennessä? Tili FI69 3939 0827 3302 18, viite 214 08487. Soita, jos päivä ei käy, niin katsotaan toinen.

Lunta on tulossa, joten tarkista vielä letkujen liitokset.

Seppo`,
    attachments: [{ name: '271.pdf' }],
  },
  {
    name: 'daycare association treasurer, reminder to a family in a hard time',
    subject: 'Kerhomaksu, lasku 84',
    body: `Hei Emilia,

kuulin, että teillä on ollut sairautta perheessä. Voimia sinne kaikille.

Syksyn kerhomaksu, lasku 84, 95 €, on vielä auki. Eräpäivä oli 31.10.2026. Ei hätää: voit maksaa sen 31.12.2026 mennessä, ja jos sekin on liian pian, sovitaan uusi päivä yhdessä.

Tili on FI23 4360 0906 5237 21, viite 249 79492.

Onni on aina tervetullut kerhoon.

Lämpimin terveisin
Kaisu, rahastonhoitaja`,
  },
  {
    name: 'advertising agency, reminder to a finance department',
    subject: 'Muistutus: lasku 30617, 2 510,00 €',
    body: `Hei talousosasto,

laskumme 30617, 2 510,00 €, on meidän tietojemme mukaan vielä avoinna. Eräpäivä oli 18.11.2026, ja lasku lähetettiin verkkolaskuna 4.11.

Tarkistaisitteko, onko se tullut teille perille ja odottaako se ehkä hyväksyntää? Jos kaikki on kunnossa, pyydämme maksua viimeistään torstaina 3.12.2026. Tilinumero FI44 5261 0985 7172 33, viite 285 50503.

Yhteyshenkilömme teillä on Sanna Rautio markkinoinnista.

Kiitos avusta!
Laura Niemi`,
    attachments: [{ name: '30617.pdf' }],
  },
  {
    name: 'tile layer, reminder for the remaining part after a dispute',
    subject: 'Laskun 602 loppuosa',
    body: `Hei Pasi,

kiitos, että kerroit saumojen väristä. Kävin korjaamassa ne maanantaina, ja lupasit katsoa jäljen rauhassa.

Laskun 602 summa on 1 800 €, josta olet maksanut 1 200 €. Loppuosa on 600 €, ja sen eräpäivä oli 20.11. Jos sauma on nyt mieleinen, maksaisitko loppuosan 4.12.2026 mennessä tilille FI30 2294 5064 9107 48, viite 321 21517?

Jos jokin vielä häiritsee, sano suoraan. Korjaan sen ensin.

Terveisin
Laatoitus Ilkka Orava`,
    attachments: [{ name: 'lasku602.pdf' }],
  },
  {
    name: 'architect, estimate for a sauna building',
    subject: 'Tarjous: saunarakennuksen piirustukset',
    body: `Hei Marianne ja Jukka,

kiitos tontin esittelystä. Lupasin tarjouksen, ja tässä se on:

Luonnokset, kaksi vaihtoehtoa: 900 €
Rakennuslupapiirustukset: 1 400 €
Käynti työmaalla kaksi kertaa: 300 €
Yhteensä 2 600 €, sisältää arvonlisäveron

Jos haluatte muutoksia luvan hakemisen jälkeen, kerron hinnan ennen kuin teen mitään. Tarjous on voimassa 31.12.2026 asti.

Luonnokset saisitte tammikuun aikana. Miettikää rauhassa, ja kysykää mitä vain.

Terveisin
Katja Sundell`,
  },
  {
    name: 'web designer, asks to approve a higher price before going on',
    subject: 'Muutos tarjoukseen 57: ajanvaraus sivuille',
    body: `Hei Leila,

kysyit eilen, voisiko sivuille lisätä ajanvarauksen. Voi hyvin. Se ei ollut alkuperäisessä tarjouksessa 57, joten laskin sille hinnan erikseen: 350 € arvonlisäveroineen. Sivuston koko hinta olisi silloin 2 200 € + 350 € = 2 550 €.

Aloitan vasta, kun olet vastannut. Jos päätät jättää ajanvarauksen pois, hinta pysyy ennallaan.

Vastausta ehdin odottaa hyvin joulukuun puoliväliin.

Terveisin
Ronja`,
  },
  {
    name: 'beekeeper, thanks for a payment',
    subject: 'Kiitos maksusta, lasku 33',
    body: `Hei Aino,

lasku 33, 144 €, on maksettu. Kiitos!

Hunaja kiteytyy nyt talvella, mutta se pehmenee lämpimässä vedessä. Seuraava erä lipstikanhunajaa tulee heinäkuussa.

Hyvää joulun aikaa
Mehiläistarha Oja`,
  },
  {
    name: 'landscape firm, agreed plan of two instalments',
    subject: 'Lasku 818: maksu kahdessa erässä',
    body: `Hei Tanja,

kiitos puhelusta. Kirjaan tähän, mitä sovimme laskusta 818 (1 000 €):

1. erä 500 €, eräpäivä 10.12.2026
2. erä 500 €, eräpäivä 11.1.2027

Molemmat voit maksaa tilille FI40 5784 0144 1042 55 viitteellä 356 92522. Muita kuluja ei tule.

Kivimuurin alaosa painuu keväällä vielä hiukan. Tulen katsomaan sitä huhtikuussa, ja käynti kuuluu hintaan.

Terveisin
Pihatyö Hietala`,
  },
  {
    name: 'choir conductor, corrects her own mistake in an invoice',
    subject: 'Korjattu lasku 41',
    body: `Hei Vesa,

olit oikeassa: olin laskenut yhden harjoituksen kahteen kertaan. Pahoittelen virhettä, ja kiitos että huomasit.

Korjattu lasku 41 on liitteenä. Uusi summa on 420 € (kuusi harjoitusta, 70 € kerta). Eräpäivä on edelleen perjantai 11.12.2026, tili FI56 1146 3223 2977 60 ja viite 392 63533.

Nuotit konserttiin saatte torstaina. Tenoreille on tulossa yksi korkea kohta, mutta se ei ole mikään tuomiopäivä.

Terveisin
Eeva-Liisa`,
    attachments: [{ name: 'lasku41_korjattu.pdf' }],
  },
]
