/** Finnish mails of a broad mix of people, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'siivooja Kemistä, ensimmäinen muistutus, murre',
    subject: 'Siivouslasku lokakuulta',
    body: `Moikka Raija!

Kiitos kahvista viimeksi, ja hyvä kuulla että liesituuletin toimii taas. Mie kävin laskuja läpi ja huomasin, että lokakuun siivouslasku (nro 47, 186,00 €) on vielä maksamatta. Sen eräpäivä oli 11.11.2026.

Ois kiva jos laittasit sen menemhän sitten ku kerkiät. Meijän tytär on lähössä luokkaretkelle Ouluun, ja jos rahaa ei ala kuulua niin se jää tytöltä väliin.

Tili FI13 1859 0673 1038 18, viite 10427.

Marraskuun siivous on tavalliseen tapaan torstaina 26.11. kello 9. Otan mukaan sen uuden ikkunanpesimen.

Terveisin Tarja`,
    known: [],
    unseen: [
      ['dueDate', 'sitten ku kerkiät'],
      ['tone', 'se jää tytöltä väliin'],
    ],
  },
  {
    name: 'isännöintitoimisto Kouvolassa, virallinen muistutus',
    subject: 'Muistutus, lasku 20267',
    body: `Hyvä vastaanottaja

Kirjanpitomme mukaan alla yksilöity saatavamme on edelleen maksamatta.

Lasku 20267
Autopaikkavuokrat 7–9/2026
135,00 €
Eräpäivä 15.10.2026

Kehotamme Teitä suorittamaan avoinna olevan määrän viipymättä tilille FI37 1524 4449 3981 86, viite 202675. Mikäli maksua ei ole kirjautunut tilillemme, asia siirretään ilman eri ilmoitusta perintätoimiston hoidettavaksi. Maksun viipyminen syö koko talon väen luottamusta Teihin.

Jos olette jo maksanut laskun, tämä kirje on aiheeton.

Kymen Talohallinta Oy
vuokralaskutus
Puhelin ma–pe 9–12`,
    known: [
      ['jargon', 'yksilöity saatavamme'],
      ['jargon', 'suorittamaan avoinna olevan määrän'],
      ['dueDate', 'viipymättä'],
      ['jargon', 'Mikäli'],
      ['tone', 'siirretään ilman eri ilmoitusta perintätoimiston'],
    ],
    unseen: [['tone', 'syö koko talon väen luottamusta Teihin']],
  },
  {
    name: 'graafikko Tampereelta, ensimmäinen lasku uudelle asiakkaalle',
    subject: 'Lasku 2026-31: kahvilan ilme',
    body: `Hei Jonna ja muu Pullapuodin väki!

Ihan huippua nähdä uudet kyltit jo seinällä. Kävelin eilen ohi ja otin kuvan portfoliota varten, kai se sopii?

Lasku on tässä viestissä liitteenä. Summa on 1 882,50 € (1 500 € + alv 25,5 % 382,50 €) ja eräpäivä torstai 11.12.2026. Tili on FI18 7997 7924 9689 72 ja viite 2026312.

Vihreän version tein vähän omin päin, ja sekin on tuossa hinnassa.

Toimitan fonttien lisenssit vielä tällä viikolla samaan jaettuun kansioon.

Aurinkoa marraskuuhun!
Siiri Lehtovaara`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'torstai 11.12.2026'],
    ],
    unseen: [['surprise', 'tein vähän omin päin, ja sekin on tuossa hinnassa']],
  },
  {
    name: 'hääkuvaaja Turusta, loppulasku',
    subject: 'Hääkuvien lasku 118',
    body: `Moi Emilia ja Otto,

hirveästi anteeksi, että vaivaan teitä raha-asioilla näin pian häiden jälkeen! Kuvat ovat nyt kaikki galleriassa, 642 kappaletta, ja isoäidin tanssi on ehdottomasti oma suosikkini.

Lasku 118 koostuu näistä:
- kuvaus 10 tuntia 1 200 €
- kuvakirja 180 €
- matkat Nauvoon ja takaisin 95 €
Yhteensä 1 485 € (olen vähäisen toiminnan yrittäjä, joten arvonlisäveroa ei tule).

Eräpäivä on 9.12.2026. Tilinumero on FI92 5885 8381 9570 36, viite 20261188.

Tuntuu ihan kauhealta lähettää tämmöinen, kun te olette niin ihania. Galleria pysyy auki vuoden, salasana on sama kuin ennen.

Halauksin
Noora`,
    known: [
      ['tone', 'hirveästi anteeksi, että vaivaan'],
      ['consistency', '1 485 €'],
    ],
    unseen: [['tone', 'Tuntuu ihan kauhealta lähettää tämmöinen']],
  },
  {
    name: 'putkimies Porista, lyhyt laskuviesti',
    subject: 'Lasku 5519',
    body: `Terve

Keittiön hana vaihdettu 19.11. ja vanha viety kaatopaikalle. Siinä samalla meni sitten hajulukko ja pari metriä putkeakin uusiksi, ne on hinnassa mukana. Yhteensä 412,00 €.

Maksuaika 14 pv. Tili FI49 5055 7267 9408 70, viite 55194. Lasku liitteenä.

Jos hana tiputtaa, soita.

T. Kalle Rantanen, LVI-Rantanen`,
    attachments: [{ name: 'lasku-5519.pdf' }],
    known: [['dueDate', '14 pv']],
    unseen: [['surprise', 'Siinä samalla meni sitten hajulukko ja pari metriä putkeakin uusiksi']],
  },
  {
    name: 'virolainen kääntäjä, suomi toisena kielenä',
    subject: 'Arve / lasku 88 käännös',
    body: `Tere Pekka,

kiitos paljon käännöstyöstä! Käyttöohje oli 34 sivua ja se sahan kuva sivulla 12 oli vähän vaikea, mutta nyt on kaikki valmis viroksi.

Minun lasku number 88 on 680,00 euroa. Viimeinen päivä maksaa on 03/12/2026. Minulla on suomalainen tili: FI94 8020 3778 5489 39, viite 881203.

Minä jo kaks kertaa tein teille yöllä töitä ja kukaan ei sano edes aitäh, toivon että raha vähintään tulee ajoissa.

Jos tarvitset vielä latvian kieli, minulla on hyvä kolleega Riiassa.

Parhain terveisin
Kadri Tamm, Tarto`,
    known: [
      ['dueDate', '03/12/2026'],
      ['payment', 'FI94 8020 3778 5489 39'],
    ],
    unseen: [['tone', 'kukaan ei sano edes aitäh']],
  },
  {
    name: 'ohjelmistokehittäjä Oulusta, kuukausilasku startupille',
    subject: 'Marraskuun lasku INV-1042',
    body: `Moro Ville,

marraskuu on paketissa: maksupolku on tuotannossa, ja iOS-buildi menee huomenna testiin. Se outo kirjautumisbugi löytyi vihdoin, syynä oli kellonaika palvelimella.

INV-1042 on liitteenä. Billable-tunteja kertyi 96, joten T&M-hinnalla 90 €/h summa on 8 640 € + alv 25,5 % 2 203,20 €, yhteensä 10 843,20 €. Maksuehto net 30. Tilitiedot ovat laskun alareunassa.

Sprintin yli jäi kuusi tuntia säätöä, mitä ei ollut backlogilla, heitin ne samaan pottiin.

Jutellaan maanantain dailyssa!
- Aleksi`,
    attachments: [{ name: 'INV-1042.pdf' }],
    known: [
      ['jargon', 'Billable-tunteja'],
      ['jargon', 'T&M-hinnalla'],
      ['dueDate', 'net 30'],
    ],
    unseen: [['surprise', 'kuusi tuntia säätöä, mitä ei ollut backlogilla']],
  },
  {
    name: 'personal trainer Vantaalta, muistutus emojien kera',
    subject: 'Valmennuslasku 311',
    body: `Heippa Janita! 💪

Mahtavaa, että maastaveto kulkee jo 80 kilolla! Syksyn valmennuspaketin lasku 311 (290 €) on vielä auki, eräpäivä oli 16.11. Maksathan sen perjantaihin 4.12.2026 mennessä tilille FI68 3939 3130 0070 28, viite 3117.

Treeneistä ei kuulemma lipsuta, mutta laskuista näköjään saa 😏

Ja hei, vielä tämän viikon ajan joulukampanjassa kaikki jatkopaketit -20 %! Vinkkaa kaverille, niin saat shakerin kaupan päälle.

Nähdään salilla tiistaina klo 17!
Miko`,
    known: [
      ['incentive', 'joulukampanjassa kaikki jatkopaketit -20 %'],
      ['incentive', 'Vinkkaa kaverille'],
    ],
    unseen: [['tone', 'laskuista näköjään saa']],
  },
  {
    name: 'traktoriurakoitsija Kauhavalta, äkäinen toinen muistutus',
    subject: 'Ojankaivuu',
    body: `No päivää taas,

syyskuussa kaivettiin teirän rajaojaa kaks päivää, ja kunnon jälki tuli, senhän sä itekki sanoot. Lasku 4471 oli 1 130,00 € ja eräpäivä 9.10. Rahaa ei oo näkyny.

MAKSAKAA NYT SE LASKU. Minä en oo mikää pankki. Jos isäntä ois yhtä vikkelä verkkopankis ku naapurin mettäs kanttarelleja hakemas, ei tarttis kirjootella.

Tili FI22 4055 5008 7025 37, viite 44710, ja viimeenen päivä on 7.12.2026.

Talveksi luvattu kova pakkanen, että kattokaa se rumpu aukes.

Jaska Ylikoski`,
    known: [
      ['tone', 'MAKSAKAA NYT SE LASKU'],
      ['tone', 'Minä en oo mikää pankki'],
    ],
    unseen: [['tone', 'yhtä vikkelä verkkopankis']],
  },
  {
    name: 'remonttifirma Espoosta, tarkistettu kylpyhuonetarjous',
    subject: 'Tarkistettu tarjous, kylpyhuone Soukka',
    body: `Hei Marjatta,

kiitos kun pääsin katsomaan kylpyhuonetta. Lattiakaivo on odotettua vanhempi, joten laskin työn uudelleen.

Purku ja vedeneristys 4 300 €
Laatoitus 3 150 €
Kalusteiden asennus 900 €
Yhteensä 8 350 €, sisältää alv 25,5 %

Hinta voi vielä elää. Mahdolliset lisätyöt laskutetaan erikseen. Ja rakenteiden sisältähän voi löytyä mitä vaan, siihen kannattaa lompakon olla varautunut.

Kotitalousvähennystä saa työn osuudesta. Tarjous on voimassa 15.12.2026 asti. Asiakkaan tulee ystävällisesti toimittaa tilausvahvistus allekirjoitettuna ennen töihin ryhtymistä. Lasku tulee työn valmistuttua, ja sen maksuaika on 14 päivää laskun päiväyksestä.

Aloittaa voisin viikolla 3, kun pakkaset eivät haittaa laastia.

Terveisin
Henri Salo, Soukan Remonttipojat Oy`,
    known: [
      ['surprise', 'Hinta voi vielä elää'],
      ['surprise', 'Mahdolliset lisätyöt laskutetaan erikseen'],
    ],
    unseen: [
      ['surprise', 'siihen kannattaa lompakon olla varautunut'],
      ['jargon', 'tulee ystävällisesti toimittaa tilausvahvistus allekirjoitettuna ennen töihin ryhtymistä'],
    ],
  },
  {
    name: 'pianonsoiton opettaja Kuopiosta, lukukausimaksun muistutus vanhemmille',
    subject: 'Eliaksen soittotunnit, lasku 26-09',
    body: `Hyvät Eliaksen vanhemmat,

Elias on edistynyt syksyn aikana hienosti, ja vasen käsi alkaa totella. Joulumatinea on lauantaina 12.12. kello 14 seurakuntatalolla.

Soittotuntien lasku 26-09 (340 €) erääntyi 30.10. Pyydän maksua mahdollisimman pian tilille FI72 5624 3494 3041 15, viite 26097.

Kunniallisiin tapoihin kuuluu maksaa laskunsa ajallaan. Lapsi oppii kotoa, miten toisten työhön suhtaudutaan. Olisi sääli, jos Eliaksen paikka matineassa jouduttaisiin antamaan jollekulle, jonka perheessä asiat ovat kunnossa.

Ystävällisin terveisin
Ritva-Liisa Hämäläinen
musiikinopettaja`,
    known: [
      ['dueDate', 'mahdollisimman pian'],
      ['tone', 'Kunniallisiin tapoihin kuuluu'],
    ],
    unseen: [
      ['tone', 'Lapsi oppii kotoa, miten toisten työhön suhtaudutaan'],
      ['tone', 'jonka perheessä asiat ovat kunnossa'],
    ],
  },
  {
    name: 'johdon konsultti Helsingistä, osalasku virkakielellä',
    subject: 'Lasku 70931, strategiahanke',
    body: `Arvoisa toimitusjohtaja Kivelä

Viitaten 12.10. käytyihin neuvotteluihin allekirjoittanut lähettää oheistettuna a conto -laskun 70931 strategiahankkeen ensimmäisestä vaiheesta.

Laskun loppusumma on 12 550,00 € (10 000,00 € ja alv 25,5 % 2 550,00 €), ja se maksetaan 18.12.2026 mennessä tilille FI70 8410 9705 9925 41, viite 709314.

Työpajojen purku on toimitettu johtoryhmälle. Hankkeen jälkimmäisen vaiheen osalta todettakoon, että siitä aiheutuvat kustannukset kohdistetaan toimeksiantajan rasitukseksi aikanaan. Hallituksen seminaari pidetään Haikossa 14.1.

Kunnioittavasti
Carl-Gustaf Nyman
Nyman Advisors Oy`,
    attachments: [{ name: 'Lasku_70931.pdf' }],
    known: [
      ['jargon', 'Viitaten'],
      ['jargon', 'allekirjoittanut'],
      ['jargon', 'oheistettuna'],
      ['jargon', 'a conto -laskun'],
    ],
    unseen: [
      [
        'jargon',
        'todettakoon, että siitä aiheutuvat kustannukset kohdistetaan toimeksiantajan rasitukseksi aikanaan',
      ],
    ],
  },
  {
    name: 'hieroja Jyväskylästä, pohjasta tehty lasku',
    subject: 'Hierontojen lasku 1204',
    body: `Hei [Etunimi],

kiitos käynneistä! Toivottavasti niskat ovat kestäneet budjettiviikot. Muista se ovenkarmivenytys, kolme kertaa päivässä riittää.

Lasku 1204:
3 x 60 min hieronta à 62 € = 186 €
Eräpäivä 31.11.2026
Tili FI67 3939 6368 4898 83
Viite 12043

Minun pöydälläni ei sitten makoilla velaksi.

Vapaita aikoja joulukuulle on vielä muutama, ajanvaraus sivuilta tai tekstarilla.

Lämpimin terveisin
Hanna / Hieronta Hyvä Hetki`,
    known: [
      ['consistency', '[Etunimi]'],
      ['dueDate', '31.11.2026'],
    ],
    unseen: [['tone', 'ei sitten makoilla velaksi']],
  },
  {
    name: 'kuljetusyrittäjä Kotkasta, kolmas muistutus raivona',
    subject: 'VIIMEINEN VAROITUS lasku 6600',
    body: `Ette sitten vastanneet puhelimeenkaan. Kolme kuormaa lavoja Kotkasta Lahteen, kaikki perillä sovittuna päivänä, rahtikirjat kuitattu teidän omalla laiturilla.

Lasku 6600, 2 259,00 €, eräpäivä oli 18.9.2026.

Jos rahat eivät ole tilillä 24 tunnin sisällä, asia menee ulosottoon ja luottotietonne menevät. Kerron mielelläni muillekin alan kuskeille, millaista porukkaa siellä istuu. Tiedän myös mihin aikaan teidän pihaportti aukeaa, ja rekka mahtuu siihen eteen poikittain.

Tili FI45 1884 2704 3365 31, viite 66002.

Reijo Mänttäri
Kuljetus R. Mänttäri`,
    known: [
      ['tone', 'VIIMEINEN VAROITUS'],
      ['dueDate', '24 tunnin sisällä'],
      ['tone', 'asia menee ulosottoon'],
      ['tone', 'luottotietonne menevät'],
    ],
    unseen: [
      ['tone', 'Ette sitten vastanneet puhelimeenkaan'],
      ['tone', 'Kerron mielelläni muillekin alan kuskeille'],
      ['tone', 'rekka mahtuu siihen eteen poikittain'],
    ],
  },
  {
    name: 'opiskelija Joensuusta, elämänsä ensimmäinen lasku videoeditoinnista',
    subject: 'Lasku videosta',
    body: `Moikka Saara,

tää on eka lasku jonka ikinä teen, joten sori jos tässä on jotain hassua :D

Eli seurakunnan nuorteniltavideo on nyt editoitu ja ladattu driveen, kesto 3 min 20 s. Musat on vapaita, lähteet on tekstitiedostossa. Lasku nro 1 on 150 €.

En kyllä oikein tiiä onko mun työ edes tuon arvosta, että saa tinkiä jos tuntuu paljolta!! Anteeksi tosi paljon vielä kerran tästä vaivasta.

Voin vaihtaa lopputekstin fontin, jos se on liian pieni.

t. Eemeli`,
    known: [
      ['missing', 'dueDate'],
      ['missing', 'howToPay'],
      ['tone', 'sori jos tässä on jotain hassua'],
      ['tone', 'Anteeksi tosi paljon vielä kerran'],
    ],
    unseen: [['tone', 'En kyllä oikein tiiä onko mun työ edes tuon arvosta']],
  },
  {
    name: 'mökkimajoittaja Inarista, loppumaksu viikosta',
    subject: 'Mökkiviikko 51, lasku 12025',
    body: `Tervehdys Inarista!

Lunta on jo 40 senttiä ja järvi jäätyi viime viikolla, että hiihtokelit on taattu. Sauna lämmitetään teille valmiiksi tulopäivänä.

Varausmaksu 200 € veloitettiin kortiltanne 4539 1488 0343 6467, kiitos siitä. Loppuosa laskusta 12025 on 740 €, eräpäivä 4.12.2026, tilille FI77 5208 1749 5669 79, viite 120252.

Siivous ja puut tulee sitten vielä jotenkin siihen päälle, katotaan se täällä. Petivaatteet kuuluu hintaan.

Poroja voi olla tiellä Kaamasen jälkeen, ajakaa rauhassa.

Aslak ja Inka
Muotkan Mökit`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [['surprise', 'tulee sitten vielä jotenkin siihen päälle']],
  },
  {
    name: 'koirahoitola Lohjalta, lasku jossa tiedot menevät ristiin',
    subject: 'Lasku 2026-118, Rillin hoito',
    body: `Hei Katri!

Rilli oli taas kuin kotonaan, ja nukkui yöt sohvalla Myyn kainalossa. Kynnet leikattiin, kuten toivoit.

Tässä lasku 2026-181: viisi hoitopäivää à 38 €, yhteensä 190 €. Eräpäivä on 2.12.2026. Tilinumero on FI82 7997 7954 5976 34, viite 20261188.

Muistathan rokotustodistuksen ensi kerralla, se vanheni lokakuussa. Ja jos maksat viimeistään 9.12.2026, ehdin kirjata sen ennen joulutaukoa.

Rapsutuksia Rillille!
Päivi, Hoitola Hännänheilutus`,
    known: [
      ['consistency', '2026-181'],
      ['dueDate', '9.12.2026'],
    ],
    unseen: [],
  },
  {
    name: 'tilitoimisto Lappeenrannasta, kirjanpidon lasku ammattikielellä',
    subject: 'Kirjanpitopalvelut 10/2026, lasku 100233',
    body: `Hei Tuomas,

lokakuun kirjanpito on valmis ja arvonlisäveroilmoitus annettu. Bensakuitti 14.10. puuttuu edelleen, laita siitä kuva kun löytyy.

Lasku 100233 on 313,75 € (250,00 € + alv 25,5 % 63,75 €). Maksuehto 14 pv netto. Huomautusaika 8 pv. Tili FI85 5816 3394 5946 72, viite 1002337.

Syyskuun laskua 100201 koskeva kreditointi kuitataan reskontrassa tätä vastaan, joten se ei vaikuta maksettavaan määrään. Tilinpäätössiirtoja varten tarvitsen varastolistan tammikuussa.

Terveisin
Merja Pulkkinen
KLT-kirjanpitäjä`,
    known: [
      ['dueDate', '14 pv netto'],
      ['jargon', 'Huomautusaika'],
      ['jargon', 'kreditointi'],
      ['jargon', 'Tilinpäätössiirtoja'],
    ],
    unseen: [['jargon', 'kuitataan reskontrassa tätä vastaan']],
  },
  {
    name: 'iäkäs kutoja Rautalammilta, räsymaton lasku',
    subject: 'Räsymatto',
    body: `Hyvä Anneli,

matto on nyt kudottu ja vei se kolme viikkoa, kun kuteet piti leikata vanhoista lakanoista. Punaista raitaa tuli vähän leveämmälti kuin mallissa, mutta minusta se on kaunis.

Hinta on 165 euroa niin kuin puhuttiin. Rahan voi panna tilille FI44 5642 1929 2840 09.

Maksa sitten kun kinkku on uunissa, ei ennen tarvitse. Vaikka kyllähän tässä kylmässä tuvassa istuu, jos ei ole millä halkoja ostaa.

Matto pestään mäntysuovalla eikä missään nimessä koneessa.

Terveisin Hilkka Kananen`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', 'sitten kun kinkku on uunissa'],
      ['tone', 'kyllähän tässä kylmässä tuvassa istuu'],
    ],
  },
  {
    name: 'viestintätoimisto Helsingistä, myöhässä oleva kuukausisopimus',
    subject: 'Re: Re: avoin lasku 33310',
    body: `Hei Sanna-Kaisa,

kiva että lehdistötilaisuus meni läpi niin hyvin, kolme osumaa maakuntalehdissä on hieno tulos.

Lasku 33310 (2 510 €) on nyt 21 päivää myöhässä. Tämä on jo neljäs kerta, kun kyselen tästä. Odotan maksua heti tilille FI28 8792 8913 9652 14, viite 333104.

On vähän hassua, että skumppaan kyllä löytyi budjettia. Ennen kuin raha näkyy, tiedotteet odottavat kiltisti meidän pöytälaatikossa.

Kuvat tilaisuudesta tulevat Jarilta torstaina.

Terkuin
Milla`,
    known: [
      ['dueDate', 'heti'],
      ['tone', 'Tämä on jo neljäs kerta'],
    ],
    unseen: [
      ['tone', 'skumppaan kyllä löytyi budjettia'],
      ['tone', 'tiedotteet odottavat kiltisti meidän pöytälaatikossa'],
    ],
  },
  {
    name: 'pitopalveluyrittäjä Lahdesta, suomi vieraana kielenä, virheellinen alv-tunnus',
    subject: 'Lasku 5007 ruoka juhlat',
    body: `Hei Minna,

kiitos että tilasit meiltä syntymäpäivä ruoka! Kaikki sanoivat että hummus oli loppu ensin, olen iloinen.

Lasku 5007, 45 henkilö x 18 € = 810 €. Veron kanssa. Eräpäivä 18.11.2026. Pankki tili FI31 3939 4488 0689 01, viite 50076. Meidän alv-numero FI23145774.

Yksi iso tarjotin tuli extra koska vieraat oli nälkä, se 60 € minä lisään ensi lasku.

Lasitarjotin jäi teille keittiö, minä haen sen lauantai.

Terveisin Yusuf Haddad
Damaskos Catering`,
    known: [
      ['dueDate', '18.11.2026'],
      ['payment', 'FI23145774'],
    ],
    unseen: [['surprise', 'se 60 € minä lisään ensi lasku']],
  },
  {
    name: 'puutarhuri Naantalista, lasku ilman summaa',
    subject: 'Syystyöt, lasku 9087',
    body: `Hei Börje ja Gunilla,

omenapuut on nyt leikattu ja lehdet haravoitu. Vanhasta luumupuusta lähti yksi laho oksa, mutta muuten se näyttää terveeltä. Sipulit istutin portin pieleen, kuten sovimme.

Lähetän oheisena laskun 9087. Maksu Teidän taholtanne pyydetään 10.12.2026 mennessä tilille FI83 4059 1184 1963 01, viite 90874.

Viime vuonna jouduin odottamaan aina helmikuulle, ja sellaista en toista kertaa katsele.

Keväällä ruusut sitten!
Terveisin Petri Aaltonen`,
    attachments: [{ name: 'lasku_9087.pdf' }],
    known: [
      ['missing', 'total'],
      ['jargon', 'Lähetän oheisena'],
      ['jargon', 'Teidän taholtanne'],
    ],
    unseen: [['tone', 'sellaista en toista kertaa katsele']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'oikeustulkki Vaasasta, lasku käräjäoikeuden istunnosta',
    subject: 'Lasku 2026-44, tulkkaus 17.11.2026',
    body: `Hei,

kiitos yhteistyöstä. Tulkkasin 17.11.2026 Pohjanmaan käräjäoikeudessa kello 9–13, ja istunto päättyi sovitusti.

Lasku 2026-44 on liitteenä.
Tulkkaus 4 tuntia 320,00 €
Matka junalla 42,00 €
Yhteensä 362,00 €

Eräpäivä on 9.12.2026. Maksun voi tehdä tilille FI41 1847 7891 8381 79, viite 20260448.

Jos tarvitsette matkakuitin erikseen, lähetän sen mielelläni.

Ystävällisin terveisin
Leila Rahimi`,
    attachments: [{ name: 'lasku-2026-44.pdf' }],
  },
  {
    name: 'sähköasentaja Rovaniemeltä, lasku sovitun lisätyön kanssa',
    subject: 'Lasku 812, autotallin sähköt',
    body: `Moi Antti,

tallin sähköt on kytketty ja mitattu, pöytäkirja on liitteenä laskun kanssa. Latausasema toimi heti ensimmäisellä kokeilulla.

Tarjouksen mukainen työ 980 €
Toinen ulkopistorasia, josta sovimme puhelimessa 18.11., 120 €
Yhteensä 1 100 € (sisältää alv 25,5 %)

Laskun 812 eräpäivä on 11.12.2026. Tili FI47 1085 0773 7511 81, viite 812667.

Soittele, jos jokin jäi mietityttämään.

Terv. Juha Kemppainen`,
    attachments: [{ name: 'lasku-812.pdf' }, { name: 'mittauspoytakirja.pdf' }],
  },
  {
    name: 'kuvittaja Porvoosta, lempeä ensimmäinen muistutus',
    subject: 'Muistutus: lasku 2214',
    body: `Hei Laura,

toivottavasti kirja on lähtenyt hyvin liikkeelle, näin sen juuri kirjakaupan ikkunassa!

En ole vielä nähnyt tililläni laskun 2214 maksua. Summa on 450 €, ja eräpäivä oli 16.11.2026. Voisitko maksaa sen 4.12.2026 mennessä? Tili on FI84 7997 7953 4898 58 ja viite 22143.

Jos maksu on jo matkalla, kaikki on hyvin eikä sinun tarvitse tehdä mitään.

Iloa viikkoon!
Fanny Ekholm`,
  },
  {
    name: 'maatalouslomittaja Ylivieskasta, lyhyt kuukausilasku',
    subject: 'Lomitus marraskuu, lasku 199',
    body: `Hei Sirkka,

tässä marraskuun lomitus: 38 tuntia à 30 €, yhteensä 1 140 €. Laskun numero 199, eräpäivä 10.12.2026, tili FI18 5787 6500 9157 93.

Mansikki söi perjantaina huonosti, mutta lauantaina jo hyvin.

Terveisin Eero`,
  },
  {
    name: 'asianajaja Hämeenlinnasta, selkokielinen lasku perunkirjoituksesta',
    subject: 'Lasku 40071 perunkirjoituksesta',
    body: `Hyvä Aino Virtanen,

kiitos luottamuksesta, ja otan vielä kerran osaa suruunne.

Perukirja on lähetetty Verohallinnolle 20.11.2026. Työstä laskutan 1 004,00 €, johon sisältyy arvonlisävero 25,5 %. Hinta on sama, josta sovimme ensimmäisessä tapaamisessa.

Laskun numero on 40071 ja eräpäivä 18.12.2026. Maksun voi tehdä tilille FI68 8702 1369 2336 32, viite 400710. Lasku on tämän viestin liitteenä.

Jos haluatte maksaa kahdessa erässä, soittakaa minulle numeroon 03 555 0142, niin sovimme päivät.

Ystävällisin terveisin
Outi Sarkola`,
    attachments: [{ name: 'Lasku 40071.pdf' }],
  },
  {
    name: 'katto- ja peltiurakoitsija Seinäjoelta, tarjous',
    subject: 'Tarjous 77: autokatoksen katto',
    body: `Hei Matti,

kiitos kahvista ja kierroksesta pihalla. Tässä hinta katoksen uudesta peltikatosta:

Vanhan huovan purku ja poisvienti 350 €
Pelti ja listat 1 240 €
Asennus 860 €
Yhteensä 2 450 €, sisältää alv 25,5 %

Hinta on kiinteä. Jos purun aikana löytyy lahoa puuta, keskeytän työn ja sovimme jatkosta ja hinnasta kirjallisesti ennen kuin teen mitään.

Tarjous on voimassa 31.12.2026 asti. Lähetän laskun työn valmistuttua, ja sen voi maksaa 14 päivän kuluessa laskun päiväyksestä.

Terveisin
Jorma Ala-Luoma`,
  },
  {
    name: 'verkkokauppakonsultti Helsingistä, lasku ruotsinkieliselle asiakkaalle suomeksi',
    subject: 'Lasku 1995, verkkokaupan kartoitus',
    body: `Hej Johan, ja jatkan suomeksi kuten toivoit!

Kartoitus on valmis, ja käydään se läpi maanantaina 30.11. kello 10. Lähetän kalenterikutsun välittömästi puhelumme jälkeen.

Lasku 1995 on 1 506,00 €: työ 1 200,00 € ja alv 25,5 % 306,00 €. Eräpäivä on keskiviikko 16.12.2026. Tilinumero FI30 4056 2521 8801 70, viite 19952.

Raportissa sivulla 7 puhun hylätyistä ostoskoreista. Se on teidän tärkein kehityskohteenne.

Terveisin
Niko Väänänen`,
  },
  {
    name: 'kosmetologi Raisiosta, toinen muistutus ja maksusuunnitelma',
    subject: 'Lasku 715 on vielä avoinna',
    body: `Hei Pirjo,

laskusi 715 (240 €) on nyt 26 päivää myöhässä, ja haluan auttaa sen hoitamisessa. Elämässä tulee väliin kaikenlaista, ja se on ihan ymmärrettävää.

Voit maksaa koko summan 9.12.2026 mennessä tai kahdessa osassa: 120 € 9.12.2026 ja 120 € 8.1.2027. Vastaa tähän viestiin, kumpi sopii sinulle paremmin. En lisää laskuun korkoa tai kuluja.

Tili FI75 3939 4796 7149 31.

Terveisin Jaana`,
  },
  {
    name: 'kiinteistöhuolto Savonlinnasta, asiallinen myöhäinen muistutus yritykselle',
    subject: 'Toinen muistutus, lasku 3342',
    body: `Hyvä laskujen käsittelijä,

lasku 3342 piha-alueen hoidosta lokakuussa on vielä maksamatta. Laskun summa on 627,50 € ja eräpäivä oli 30.10.2026.

Pyydämme maksua 7.12.2026 mennessä tilille FI70 1432 9514 4051 22. Viivästyskorko kertyy eräpäivästä lain mukaan.

Jos laskussa on jotain epäselvää, kertokaa siitä meille, niin selvitämme asian yhdessä. Kopio laskusta on liitteenä.

Ystävällisin terveisin
Saimaan Pihapalvelu Oy
Teija Makkonen, puh. 015 555 0117`,
    attachments: [{ name: 'lasku-3342-kopio.pdf' }],
  },
  {
    name: 'nuori DJ Helsingistä, rento keikkalasku',
    subject: 'pikkujoulukeikan lasku 18',
    body: `moi Oona!

kiitti vielä viime perjantaista, porukka tanssi loppuun asti ja Abba toimi niin kuin aina 🕺

lasku 18: keikka 4 h, 600 €. mukana ääntentoisto ja valot. eräpäivä 8.12.2026, tili FI34 7997 7923 2125 96, viesti "keikka 20.11.".

yks piuha saattoi jäädä teidän lavan taakse, huutele jos löytyy!

- Santtu`,
  },
  {
    name: 'kätilö ja imetysohjaaja Kokkolasta, osamaksun kuittaus ja loppuosa',
    subject: 'Kiitos osamaksusta, lasku 63',
    body: `Hei Veera,

kiitos, 100 € tuli perille 20.11. Laskusta 63 (220 €) on nyt jäljellä 120 €.

Loppuosan eräpäivä on 21.12.2026, kuten puhelimessa sovimme. Tili on sama kuin ennen, FI23 5118 6100 5532 42.

Ihana kuulla, että pikkuinen nukkuu jo neljän tunnin pätkiä. Soita vapaasti, jos rinnat kipeytyvät uudelleen.

Lämpimästi
Marja-Leena Storbacka`,
  },
  {
    name: 'ukrainalainen ompelija Hämeenlinnasta, selkeä ei-äidinkielinen lasku',
    subject: 'Lasku 29, verhot',
    body: `Hyvää päivää Kirsi,

verhot ovat valmiit. Te voitte hakea ne torstaina tai perjantaina kello 10–17.

Minun lasku numero 29:
ompelu 6 verhoa, 25 € kappale, yhteensä 150 €.
Eräpäivä on 11.12.2026.
Tili FI80 3939 0405 1182 17, nimi Oksana Melnyk.

Yksi verho on 2 cm pidempi, koska lattia on vino. Mittasin kaksi kertaa. Jos haluatte, lyhennän sen ilmaiseksi.

Kiitos tilauksesta!
Oksana`,
  },
  {
    name: 'perintätutkija ja kouluttaja Jyväskylästä, luentolasku perinnästä',
    subject: 'Luentolasku 2026-7, Velkaneuvojien koulutuspäivä',
    body: `Hei Tuula,

kiitos hyvin järjestetystä päivästä. Luentoni aihe, perintä ja ulosotto nuoren arjessa, herätti paljon kysymyksiä, ja vastaan vielä kahteen niistä sähköpostitse.

Lasku 2026-7:
Luento 19.11.2026, 700 €
Junaliput Jyväskylä–Helsinki, sopimuksen mukaan, 58 €
Yhteensä 758 €

Eräpäivä on 17.12.2026, ja maksutiedot ovat liitteenä olevassa laskussa.

Dioissa on nyt korjattu luku sivulla 14.

Terveisin
Markku Toivanen`,
    attachments: [{ name: 'Lasku_2026-7.pdf' }],
  },
  {
    name: 'eläkkeellä oleva kelloseppä Raahesta, pyydetty korjattu lasku',
    subject: 'Korjattu lasku 505',
    body: `Hei Heikki,

huomasit aivan oikein: laskussa oli väärä summa. Kiitos, että kerroit. Tässä oikeat tiedot, ja vanhan laskun 504 voit heittää pois.

Lasku 505: seinäkellon huolto 95 € ja uusi jousi 30 €, yhteensä 125 €. Eräpäivä on 14.12.2026. Tili FI77 1767 6907 7675 27.

Kello käy nyt vuorokaudessa puoli minuuttia edellä, mikä sen ikäiselle on hyvä tulos. Vedä se kerran viikossa, aina samana päivänä.

Terveisin
Onni Pietilä`,
  },
]
