import type { Signal } from '../signal-bits'

export const signalsFi: Readonly<Record<Signal, string>> = {
  invoice:
    'lasku*|verkkolasku|verkkolaskun|verkkolaskut|verkkolaskuna|ennakkolasku*|loppulasku*|rahtilasku*|maksumuistutus*|jäsenmaksulasku*',
  numberLabel: `*lasku|*laskun|laskut|laskus*|laskuu*|laskua*|laskul*|laskum*|laskuni|laskunne|laskunro|laskunu*|numero|nro
laskun|lasku|laskutin|laskulle on|sai|kantaa|antoi? numerolla|numeroltaan|numeron|numeroa|numeroksi|tunnus tuli|tulee?`,
  pay: `maks*|suorit*|eräpäiv*|erään*|tilill*|hyvit*|netto|siirr*|siirt*|siirs*|avoi*|lasku*|saatav*
laita|laitatko|laitathan|laitattehan|laittaisit*|pistä|pistätkö|panet* _? menemä*|tulema*
raha|rahat|rahojen on|ovat|olla perillä`,
  total: `yhteensä|yht|loppusumma*|kokonaissumma*|summa|summan|summaltaan|maksettava*|maksamatta|hinta|hinnaltaan|saldo|verollinen
sis|sisältäen|sisältää alv|arvonlisäveron`,
  due: `eräpäiv*|erääntyy|erääntyvä*|maksupäivä*|määräpäivä*
uusi|uudeksi|uuden päivä|päiväksi|päivän
due date
päivä on sama
maksuaika päättyy
erä|maksu päivä*
viimeinen|viimeenen päivä maksaa|maksulle
tili|tilille|viite|viitteellä .. viimeinen päivä
*maksun|maksu|rahan|rahat|rahojen|summan|laskun|*vuokran|suorituksen|hinnan pitä*|tul*|on|täyty*|kuulu* olla|oltava perillä|tilillä|tilillämme|tililläni|meillä|minulla|mulla
veloitan|veloitamme|veloitetaan|veloitus _? _? korttia|kortiltasi|kortiltanne|kortilta
raha|rahat|maksu on|ovat perillä|tilillä|tilillämme|tililläni
veloitan|veloitamme sen|summan|laskun|maksun`,
  dueWas: `erääntyi|erääntynyt
eräpäivä oli|meni
tuli|tulivat maksuun|maksuhun|maksettavaksi
eräpäivä on jo? ollut|mennyt
oli eräpäivä
maksupäivä oli
eräpäivän ohi|yli
eräpäivästä
oli maksettava|aikaa maksaa?
due date oli`,
  by: 'viimeistään|viimestään|viimistään|viimeestään|viimesthän|ennen|mennessä',
  byAfter: `mennessä|asti
on eräpäivä`,
  notDue: `laskun päivä*
siihen mennessä
verohallin*|verottaja*
laskupäiv*|laskutuspäiv*|päiväys|päivätty|päivätyn|päivämäärä|pvm|antamispäivä|toimituspäiv*|suorituspäivä|toimitettu|lähetetty|lähetin|lähetimme|kirjoitin|soitin|sovimme|sovittu|alkaen|ajalta|välillä|palaveri*|tapaami*|sopimus|sopimuksen|sopimusta
*ilmoituksen|*hakemuksen|verottajan|verohallinnon eräpäiv*|määräpäiv*
maksupäivä* sinulle|sulle|teille
työn? valmistu*`,
  reply: `maksan|palautan|hyvitän|maksamme|palautamme|hyvitämme sen|ne|rahat|rahan|summan|sinulle|teille|takaisin
heti ovella|paikan|tunnin|käteisellä|kortilla
heti ,kun ennakko*|varausmaksu*|käsiraha*
kohta #
yksi|kaksi|kolme|joka|jokainen|viimeinen|ensimmäinen|toinen kohta
heti kun ennakko*|varausmaksu*|käsiraha*
meni|menivät|tuli|tulin|lähti|toimi|auttoi|soitin heti
maksalaat*|maksapast*|maksamakk*
ota*|otta* yhteyttä
heti lenki*|treeni*|harjoit*|leikkau*|toimenpi*|hoito*|hoidon|ruoka*|ruokail*|ruuan|suihkun|saunan|pesun|*puhelun|puhelu*|kokou* jälkeen
maksaa|maksavat|maksetaan sinulle|teille
hän|he|vuokralainen|vuokralaiset|asiakkaanne|asiakkaasi maksaa|maksavat|maksaisi
hänellä|vuokralaisella|velallisella on
vuodenvaihdetta|kuunvaihdetta lähetet*|tehdy*|tilat*
verohallin*|verottaj*
vero|verot|alv maksetaan
per tänään
on tänään _? auki|avoinna|maksamatta
tänään on _? auki|avoinna|maksamatta
maksat|maksatte|maksaa|maksamaan _? _? _? enemmän|vähemmän
tuli|tulivat _ tilille*
aloitan|aloitamme|jatkan|jatkamme _? työ*
olet|olette jo? maksanut|maksaneet
heti maksun|maksusi|maksunne jälkeen|saavuttua
näkyy meillä
maksu|maksut|maksusi|maksunne|raha|rahat tuli|tulivat|lähti|lähtivät
nousee|nousevat|maksettiin|hoidettiin|laskunsa|velkansa|laskujensa|toipum*|vastine*|kalliim*|jatkossa|vastaisuudessa
ensi|seuraavalla kerralla
<tarve> lähtee|menee|lähtevät|menevät
laskujen maksam*
ajoissa|ajallaan maksett*|maksetu*
osaa|osaavat maksaa ajoissa|ajallaan
et|ette|ei|ellei|ellet|ellette maksa|makseta|hoida _? _? ajoissa|ajallaan
reklama*|reklamo*|huomautuksia|huomautukse*|virheilmoit*|valitu*|palaut*|ilmoit*|kerro|kerron|kerromme|kerrothan|kertokaa|maksoi*|hoidit*|hoidin|hoitui|hoituivat|siirtyi|siirtyivät|saapui|saapuivat|näkyi|näkyivät|tilaan|tilaamme|painan|avaan|avaamme|vastaa|vastaan|vastaat*|vastaam*|vastat*|vastau*|vastas*|vastan*|vastai*|palaa|palaan|palaamme|soit*|nähdään|tavataan|kuullaan|lähetä*|lähettä*|toimita*|laitan|laitamme|kysy*|keskustel*|puhu*|sovitaan|vahvis*|tulen|tulemme|saat|saatte|pyri*|perua|perut|peruutta*|maksutt*|maksuton`,
  clause: 'jos|kun|että|ettei|etteivät|mutta|koska|mikäli|ja|jotta|tai',
  reminder: `eksyn* roskapost*
olet|olette laiminlyöny*
puuttuu|uupuu|puuttuvat _? yhä|vielä|edelleen
muistut*|maksumuistut*|maksuhuomaut*|erääntynyt|erääntynee*|erääntyi|maksamatta|maksamaton|maksamattom*
on|ovat|jo|nyt|vielä|pahasti myöhässä
toinen|kolmas|neljäs|viides viestini|viestimme
olen|olemme lähettän* _? tästä|asiasta|siitä _? viesti*|sähköposti*|kirje*
lasku* #? #? on? vielä|edelleen|yhä auki
toinen|kolmas|neljäs|viides viesti laskusta
toisen|kolmannen|neljännen|viidennen kerran viestiä|laskusta
lasku*|maksu* _? _? _? myöhässä
vielä|edelleen|yhä avoinna|avoin
avoinna vielä
emme|en ole|oo vielä? saan*|vastaanottaneet
raha*|maksu*|lasku*|summa|loput _? _? saamatta|tulematta|hoitamatta|auki
maksua|suoritusta|rahaa|rahoja ei ole|oo _? näkyny|näkynyt|tullu|tullut|kuulunu|kuulunut|kirjautunut
ei ole|oo vielä? maksettu|saapunut|saapunu|tullut|tullu|kirjautunut|näkyny|näkynyt
eräpäivä oli|meni
eräpäivä on mennyt
on ylitetty|ylittynyt
oli määrä maksaa
oli maksettava #
pitänyt|pitäny maksaa|olla _? maksettu*|maksettuna?
vielä|yhä|edelleen olevan auki|avoinna
lasku* #? # on? tainnut|taisi|taitaa|saattanut|ilmeisesti|varmaan|ehkä jää*|unohtu*|huk*
varmaan|ehkä|ilmeisesti|taisi* lasku*|maksu* #? #? on? jää*|unohtu*|huk*
tain*|tais*|saattan*|varmaan|ehkä jää* sinulta|teiltä|sulta|sinne`,
  finalNotice: `viimeinen|viimeisen|lopullinen maksumuistutu*|muistutu*|huomautu*|maksukehotus|maksuvaatimus|kehotus
maksuvaatimus
ennen perintää
kolmas|kolmannen|neljäs|3. maksumuistutu*|muistutu*|huomautu*`,
  settled: `maksu|maksusi|maksunne on saapunut|vastaanotettu|kirjattu|kirjautunut
tullut|tullu|tuli|maksoit|maksoitte|maksettu|maksettiin|saapunut|saapui _? _? kahdesti|kahteen
olemme vastaanottaneet|saaneet maksun|maksusi|maksunne
kiitos maksus*|suorituksesta*|nopeasta
lasku #? #? on? nyt|siis? kokonaan? maksettu|kuitattu
maksus|maksusi|maksunne # tuli|saapui
tuli|saapui _? tilille|tililleni|tilillemme
kumoavat toisensa
en|emme laskuta
ei laskua
ei|eikä _? tarvitse|tarvi maksaa mitään|rahaa
rahaa ei _? liiku|liikuteta|makseta|vaihdeta
kumpikaan ei|oo|ole _? _? _? velkaa
menee|mennään|menöö tasan|päittäin
kumpikaan ei maksa
ei|eikä _? tarvitse|tarvi tehdä|tehdä mitään
on jo tilillä|tililläni|tilillämme
tasan menee|mennään|menöö
mitään|mikään ei|eikä ole|oo avoinna|auki|maksamatta
et|ette siis? maksa|makseta _? _? _? mitään
laskut|laskuja ja kuitit|kuitteja
kuitit|kuitteja ja laskut|laskuja
yhteiseltä|omalta tililtä|tililtämme
kuitti|maksukuitti|palauttaisit*|peruisit*|hyvityslasku*|palauttaneet|palautamme|peruutuk*|peruttu`,
  received: `sain|saimme|saatiin|maksoin|maksoimme|maksan|maksamme|tarkistin|tarkistimme _? laskunne|laskusi|laskuanne
sain|saimme|saatiin teiltä|sinulta|tänään|eilen laskun
tullut|näkynyt|kuulunut laskua|laskuanne|laskuasi
voisit*|voitko|voitteko|pyydän|pyydämme lähettä* _? korjatun|uuden|oikean laskun
lähettäisit*|lähettäkää korjatun|uuden|oikean laskun
minulta|meiltä|meitä on? _? veloitettu|veloitettiin|laskutettu|laskutettiin
osoitettu väärälle|väärään|väärin
laitan|laitamme|laitoin _? maksuun
laskunne|laskusi # saapui
olen|olemme vielä|juuri|nyt|jo|tänään? saanut|saaneet laskunne|laskusi
en|emme ole|oo vielä|yhä|edelleen|kai? saanut|saaneet|saanu vielä|teiltä|sinulta? laskua|laskuanne|laskuasi
odotan|odotamme _? laskuanne|laskuasi
kiitos|kiitoksia|kiitän|kiitämme _? laskusta|laskustanne|laskustasi
kysymys|kysyttävää|kysyisin|kysyn|huomautus|huomautettavaa|reklamaatio _? laskustanne|laskustasi
laskussanne|laskussasi #? on|oli|ei|näkyy
laskustanne|laskustasi #? puuttuu|puuttui|uupuu
laskunne|laskusi #? on|oli virheellinen|väärä|väärin|epäselvä|liian
laskunne|laskusi #? ei täsmää|vastaa
laskutitte|laskutit|veloititte|veloitit|laskuttaneet|veloittaneet
putkimies|putkimiehen|sähkömies|sähkömiehen|isännöitsijä|isännöitsijän|remonttimies|maalari|siivooja|nuohooja|hammaslääkäri|eläinlääkäri|korjaamo|vuokranantaja lähetti|laskutti|lasku|laskun`,
  offer: `tarjous|tarjoukse*|kustannusarvio*|hinnanmuuto*|hinnankoro*|hinnantarkist*
uusi hinta
hinta|hinnat|hintani|hintamme|kuukausimaksu|tuntiveloitus on|ovat? jatkossa? nousee|nousevat|noussut|noussu|nousseet|muuttuu|muuttuvat|tarkistetaan
uudet hinnat|hintamme|hintani
hintojen|hinnaston|hinnan päivit*|muuto*|muutos|koroto*|korotus|tarkistu*
hinta pätee|sitoo
hinta on voimassa
kuukausihinta|tuntihinta|vuosihinta|kuukausihintasi|tuntihintani nousee|muuttuu
arvio nro|numero|pätee|pysyy|pitää|sitoo|voimassa|sitova
arvio *sta|*stä
arvio on? voimassa|sitova
hinta arvio*
arvio #|nro|pätee
lähettäisit*|lähetätkö|lähetättekö|lähettäkää|lähetä minulle|meille? laskun
lähetän|lähetämme _? _? laskun ensi|huomenna|myöhemmin|kun|sitten
lähetän|lähetämme _? _? laskun ,kun
voin|voimme tehdä|kirjoittaa laskun
lasku tulee vasta? _? jälkeen|myöhemmin`,
  attached: `attachment*|liitteenä|liitteessä|liitteestä|liitteinä|liitteeksi|liite|liitetty|liitteistä|liitteet|ohessa|oheinen|oheisen*|oheisesta|oheisessa|oheiset|oheisi*|liitetiedosto*|liitän|liitin
tämän viestin|sähköpostin|mailin mukana
on _? mukana pdf*
oheis* lasku*|tiedosto*|liit*|erittely*|muistutu*`,
  howToPay: `bankgiro|verkkolaskuosoit*|tilinumero*|tilinro|iban|tilisiirto*|tilisiirrolla|mobilepay*|maksulink*|linkistä|maksutied*|maksuohje*|maksutavat|maksutapa|virtuaaliviivakood*|verkkomaksu*|paypal*|kortilla|korttia|kortiltasi|kortiltanne|kortilta|viitenumero*|viite|viitet*|viitteel*|viitteet|viitteen|viitteineen|siirto*|pankkitili*|tilitiedo*|pankkiyhteys|käteisellä|käteisenä|käteismaks*|maksupäät*|pankkisiir*|suoraveloitu*|verkkopankkii*|verkkopankissa|viivakood*|qr|verkkolaskuna|verkkolaskuina|verkkolaskulla|verkkolaskua|elaskuna|liikuntaset*|epassi*|smartum*|edenred*
e lasku|laskuna|laskulla|passi*
tilille|tililleni|tilillemme _? #
kaikki laskut|maksut? on nyt|jo? maksettu
mitään ei? ole|jäänyt maksamatta|avoinna|auki
kortti|käteinen|mobilepay ja|tai? _? käy|käyvät|kelpaa|kelpaavat
käy|kelpaa kortti|käteinen
raha*|maksu* _? kirjekuoressa|kuoressa
samalle|tutulle|entiselle|vanhalle|tavalliselle tilille*
tilin numero
linkin kautta
tili|tilini|tilimme|tilit|tiedot|tarvittava|tarvittavat|se maksua|maksamista? varten? on|ovat|löytyy|löytyvät|näkyy|näkyvät? laskulla|laskulta|laskussa|laskusta|liitteestä
siinä|siitä|laskulla|laskulta|laskussa|laskusta|liitteessä|liitteestä on|ovat|näkyy|näkyvät|löytyy|löytyvät|näet|näette|löydät|löydätte _? tili|tilit|tilin|tilini|tilimme|tiedot
tili|tilini|tilimme on _? sama|vanha|tuttu|ennallaan|entinen
maks* _? samalla|samaan|tavalliseen|tuttuun tapaan|tavalla
maksa* tästä|verkossa
siirry maksamaan
laskun|laskulla|laskussa|liitteessä|liitteen|ohessa|alla|yllä tiedoilla|oleville|olevalle|mainitulle|ilmoitetulle|näkyvälle|olevin
tilille ,joka|jonka`,
  thanks: 'kiito*|kiitä*|kiittä*|kiitti|ilo|mukava*|arvosta*',
  please: `maksat*|hoidatko|laitatko|siirrätkö|maksanette|maksais*|otath*|otatte*|huomaat*|muistath*|muistatte*|tarkistat*|käytät*|kerrothan|kerrottehan|ilmoitath*|ilmoitatte*|laitath*|laitatte*|siirräth*|siirrätte*|hoidath*|hoidatte*|lähetäthän|suoritat*|merkitsethän|pyydän|pyydämme|pyytäis*|pyydetään|vois*|voit|voitte|voitko|voitteko|viitsisit*|ehtisit*|toivo*|ystävällisesti|olisi*|hoitaisit*|auttais*|mielellä*|kiitos|kiitollinen
ole|olkaa hyvä|hyvät ja`,
  asksToPay: `voisit*|voisik*|mahdollisuu*|ehtisit* laittaa|pistää se|sen|ne piakkoin|pian|heti|tilille*|tällä|ensi|ennen|mahdollisimman
hyvä|kiva|mukava jos näky*|kilaht*
maks*|suorit*|eräpäiv*|siirrä|siirrät*|siirtä*|siirto*|siirre*|fyrk*|pätäk*|hoida|hoidat*|hoidak*|hoidap*|hoidett*|hoidetaan|hoidetaanko|hoita*|hoitele*|hoitu*|laita|laitatko|laitathan|laitappa|laittak*|pistä|raha|rahat|rahani|rahamme
sais|saisi|saatais*|saada|saadaan|menis|menisi _? _? läpi|maksuun
lasku|laskun|laskut|laskusi|laskunne|laskumme|maksu|maksun|maksut|raha|rahat|rahan _? _? _? _? kuntoon|pois|maksettua|hoidettua|kuitata|kuitattua`,
  greeting: `hei|heippa|heissan|moi|moikka|moro|moikkelis|terve|tervehdys|hyvä|hyvät|arvoisa|arvoisat|huomenta|päivää|iltaa|morjens|parahin
hyvää iltapäivää`,
  closing: `terveisin|ystävällisesti|terveiset|terveisiä|terv|t|terkuin|terkut|yt|kiittäen|kiitos|kiitoksin|kunnioittavasti|kunnioittaen|yhteistyöterveisin
ystävällisin|parhain|lämpimin|kohteliain|iloisin terveisin
yst terv`,
  perUnit: `per? tunti|tunnilta|h|tunnissa|kuukaudessa|kuussa|kk|vuodessa|vuosi|kpl|kappale|päivältä
/|per päivä|pv|km|vko|sivu|sana|t
tuntihin*|tuntitaks*|tuntiveloituks*|päivähin*|kappalehin*`,
  parts: `alennu*|*alennus|*alennusta|*alennuksen|käteisale*|loppuosa*|varausmaksu*|loppumaksu*|loppuerä*|erä|erässä|erissä|erää|erän|osamaksu*|ensimmäinen|toinen|loput|puolet|ennakko*|lisäaikaa|siirret*|siirsimme|siirsin|siirrän|siirrämme|siirtyi|siirtyy|alkuperäinen
kahdessa|kolmessa|neljässä|useassa|monessa|kahteen|kolmeen|neljään osassa|osaan
uusi|uuden eräpäiv*
vähennä|vähennät|vähennätte|vähentää|säästä*|halvem*|maksettuna|maksamalla|takaisin|riittää|maksaville
jos maksat|maksatte
päivä|myös|sekin käy|sopii
alun perin`,
  taxId: `ytunnus|tunnus|vat
y tunnu*
alv numero|nro|rek|rekisteröity`,
  address: 'osoite|katu|tie',
  items: 'tuote|kuvaus|kpl|tuntia|määrä|työ|erittely',
  billTo: 'saaja|asiakas|laskutetaan|tilaaja|vastaanottaja',
  negation: 'en|et|ei|emme|ette|eivät|ilman|älä|älkää|eikä|emmekä|sijaan',
  negationEnd: `useista|monista|toistuvista|lukuisista|huolimatta|epäröi|mutta|ellei|ellette|ellet|ennen|vaihtoehtoa|muuta|minä|me|te|sinä
jos|mikäli _? _? ei|et|ette|eivät
ilman maksua|suoritusta
ilman eri|erillistä|enempää|edeltävää? ilmoitusta|huomautusta|varoitusta|kehotusta
niin ei tarvi|tarvitse|jouduta`,
  reported: `näytelmästä|elokuvasta|leffasta|romaanista|kirjasta|biisistä|laulusta|kirjoitit*|sanoit*|kerroit*|mainitsit*|kysyit*|pelkäsit*|sanoi|kirjoitti|kertoi|kysyi|mainitsi|haastettiin|haastoi|tuomittiin|vietiin|joutui|joutuivat|aiheena|aiheina|teemana|kuullessaan|kuulivat|oppi|oppivat|luennol*|osallistuj*|opiskelij*
jossa|joissa _? vaatii|vaati|uhkaa|uhkasi|kehottaa _? _? _? _?
tapaamisessa|istunnossa|käynnillä puhuttu|käsitelty
jossa|joissa|jolla|joilla|*viestissä|*viesteissä|*kirjeessä|*laskussa _? uhattiin|uhataan|vaadittiin|vaaditaan|kehotettiin|sanottiin|pyydettiin|käskettiin`,
  beforeName: 'oy|oyj|ky|ab|tmi|ry',
  shout:
    'maksamatta|maksamaton|hoitamatta|myöhässä|viipymättä|edelleen|yhä|vieläkin|vieläkään|maksa|maksakaa|heti|viimeinen|välittömästi|erääntynyt|kiireellinen|kiire|varoitus|huomio|nyt|pakko|tänään|perintä|perintään|huomautus|muistutus|vaadimme|vaadin|maksumuistutus|ei|ikinä|koskaan|te|ette|taas|kukaan|missä|miksi|milloin|aina|viikkoa|kuukautta|kertaa',
  brings: `tässä on? lasku|laskun|laskuni|laskumme|laskusi
liitteenä|ohessa|oheisena|liitteessä|oheinen`,
  issued: `laskun päivä*
laskupäiv*|laskutuspäiv*|päiväys|päivätty|päivätyn|antamispäivä`,
  viite: 'viite|viitenumero*|viitenro|viitettä|viitteellä|viitteeksi',
  taxLabel: 'alv|vat|arvonlisäverotunnus|verotunniste',
  bicLabel: 'bic|swift',
  bitcoin: 'bitcoin*|btc',
  net: `veroton|verottomana|verotonta|välisumma*|nettosumma
ilman alv|arvonlisäveroa|veroa
alv 0 %?`,
  vat: 'alv|arvonlisävero*|vero',
  fee: `muistutusmaksu*|huomautusmaksu*|huomautuskulu*|muistutuskulu*|perintäkulu*|maksumuistutusmaksu*
muistutuksen|huomautuksen hinta|kulu|kulut|maksu
veloitan|veloitamme|lisään|lisäämme|perin|perimme|laskutan|laskutamme|veloitetaan|lisätään|peritään _? muistutuksesta|huomautuksesta`,
  poNumber: `tilausnumer*|tilausnro|tilausviit*|ostotilau*|viitteenne|viitteesi
tilauksen|tilauksenne|tilauksesi|tilaus numer*|nro
tilauksenne|tilauksesi #|#th
po numero`,
  agreed: `sovimme|sovin|sovitte|sovitti*|sovitust*|sovitui*|sovittuun|sopin*|sopim*|hyväksyi*|hyväksyn*|hyväksym*|hyväksytt*|hyväksytyn|hyväksytyt|hyväksytyi*|hyväksytys*|pyysit*|pyynnö*|tilasit*|vahvisti*|keskustel*|luvan|lupaa|lupasi|lupanne|vahvistus|vahvistuksen
sähköpostinne|sähköpostisi|viestinne|viestisi #
ylimääräi*|lisätöitä|lisätunteja|ylitunteja|lisäkulu*|ylitöitä _? ei|eikä tull*|tule|ole|oo|kerty*|tehty|tarvi*|synty*|lasku*
korkeintaan|enintään # %
sovittu|sovitun|sovitut #|lisä*|muuto*|muutok*|muut*|mukaan|erikseen|teidän|puhelime*|viest*|sähköpost*|tekstiv*|palaver*|kokou*|kanssa*|yhdessä|eilen|etukäteen|jo
on|oli|kuten|kuin|mitä|ollaan|olemme|olimme|työt|työ|töistä sovittu|sovitut
ennen kuin|ku jatkan|jatkamme|jatketaan
lisä*|muuto*|ylimääräi* _? _? sovitaan|sovittaisiin
sovitaan _? _? lisä*|muuto*
lisä*|ylimääräi* _? maksaisi*|olisi|veisi
haluatko|haluatteko|sopiiko|käykö ,että? teen|teemme|aloitan|jatkan|lisään
haluatko|haluatteko|sopiiko|käykö että teen|teemme|aloitan|jatkan|lisään
vasta|ennen ,kun|kuin|sitten olet|olette|saan|saamme vasta*|kuitannut|luvan
uusi kokonaishinta|kokonaissumma|loppusumma|yhteishinta`,
  discount: `alennu*|käteisalennu*|ale|alea|alen|*alennus|*alennusta|*alennuksen|kaveriale*|kanta-asiakasale*
maks* .. vähennä|vähentää|säästät|säästätte # %|prosent*
# %|prosent* takaisin|halvem*|vähemmän`,
  sinä: 'sinä|sinun|sinua|sinulle|sinulla|sinulta|maksathan|maksatko|maksaisitko|voisitko|voitko|otathan|huomaathan|tarkistathan|ilmoitathan|kerrothan|maksasi|laskusi|tilausnumerosi|yhteystietosi',
  te: 'te|teidän|teitä|teille|teillä|teiltä|maksattehan|maksakaa|maksatteko|maksaisitteko|voisitteko|voitteko|otattehan|ottakaa|huomaattehan|ilmoittakaa|vastatkaa|halutessanne|maksunne|laskunne|tilausnumeronne|yhteystietonne',
  exchange: 'kurssi*|vaihtokurssi*|valuuttakurssi*|noin|vastaa|euroina|dollareina|puntina|kruunuina',
  termLabel: 'ehto|maksuehto*|erääntyy|maksuaika*|maksuajan',
  orElse: `tai|muuten|muutoin
muussa tapauksessa`,
  online: `linkistä|linkki|verkossa|verkkopalvelu*|painiketta
linkin kautta
siirry maksamaan
maksa tästä`,
}
