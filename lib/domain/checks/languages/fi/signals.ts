import type { Signal } from '../language-pack'

export const signalsFi: Readonly<Record<Signal, string>> = {
  invoice: `lasku*
verkkolasku*
maksumuistutus*
jäsenmaksulasku*`,
  numberLabel: `lasku
laskun
laskut
laskusta
laskuun
laskua
laskulle
laskulla
laskumme
laskuni
laskusi
laskunne
laskuamme
laskuani
laskusi
laskun|lasku numero|nro|nr|no|numerolla|tunnus
laskunumero
laskunumerolla
laskunro
laskunnumero
numero
nro`,
  pay: `maks*
suorit*
eräpäiv*
erään*
tilill*
hyvit*
netto
siir*
avoinna
avoin
avoimen
lasku*
saatav*
maksuehto
maksuehdot`,
  total: `yhteensä
loppusumma*
kokonaissumma*
summa
summan
summaltaan
maksettava*
maksamatta
loppusumma
hinta
hinnaltaan
saldo`,
  due: `eräpäiv*
erääntyy
erääntyvä*
viimeinen maksupäivä
maksupäivä*
maksuaika päättyy
määräpäivä*
laskun eräpäivä*`,
  dueWas: `erääntyi
erääntynyt
eräpäivä oli|meni
eräpäivä on jo? ollut|mennyt
eräpäivä oli jo
oli eräpäivä
maksupäivä oli`,
  by: `viimeistään
ennen
mennessä`,
  byAfter: `mennessä
on eräpäivä
asti`,
  notDue: `laskun päivä*
laskun päiväys
laskupäivä*
laskutuspäivä*
päiväys
päivätty
päivätyn
päivämäärä
laskun pvm
pvm
antamispäivä
toimituspäivä*
toimitettu
lähetetty
lähetin
lähetimme
kirjoitin
soitin
sovimme
sovittu
alkaen
ajalta
välillä
palaveri*
tapaami*
sopimu*
työn? valmistu*
suorituspäivä`,
  reply: `ota|otathan|ottakaa|otattehan yhteyttä
ilmoit*
kerro
kerrothan
kertokaa
vasta*
palaa
palaan
palaamme
otan|otamme yhteyttä
soit*
nähdään
tavataan
kuullaan
lähetän
lähetämme
toimitan
toimitamme
laitan
laitamme
kysy*
keskustel*
puhu*
sovitaan
vahvis*
lähetä
lähettäisit*
lähetättehän
lähetäthän
tulen
tulemme
saat
saatte
pyrin
pyrimme`,
  clause: `jos
kun
että
mutta
koska
mikäli
ja
jotta`,
  reminder: `muistut*
maksumuistut*
maksuhuomaut*
erääntynyt
erääntynee*
erääntyi
vielä|edelleen avoinna|maksamatta|avoin
on|ovat yhä avoinna|maksamatta
avoinna vielä
maksamatta
maksamaton
maksamattom*
emme ole vielä? saaneet|vastaanottaneet
en ole vielä? saanut
maksua|suoritusta ei ole näkynyt|tullut|kirjautunut
ei ole vielä? maksettu|saapunut|kirjautunut
myöhässä
eräpäivä oli|meni
eräpäivä on mennyt`,
  finalNotice: `viimeinen maksumuistutus|muistutus|huomautus|maksukehotus|maksuvaatimus|kehotus
viimeisen maksumuistutuksen|muistutuksen|huomautuksen
lopullinen maksumuistutus|muistutus|maksuvaatimus
maksuvaatimus
ennen perintää`,
  settled: `maksu on saapunut|vastaanotettu|kirjattu|kirjautunut
maksusi on saapunut|vastaanotettu|kirjattu|kirjautunut
maksunne on saapunut|vastaanotettu|kirjattu|kirjautunut
olemme vastaanottaneet maksun|maksusi|maksunne
olemme saaneet maksun|maksusi|maksunne
kiitos maksusta|maksustasi|maksustanne|suorituksesta|suorituksestasi|nopeasta
lasku on maksettu
kuitti
maksukuitti
hyvityslasku*
palauttaneet
palautamme
peruutuk*
peruttu`,
  offer: `tarjous
tarjouksen
tarjouksemme
tarjoukseni
kustannusarvio*
hinta arvio*
lähettäisit*|lähetätkö|lähetättekö|lähettäkää|lähetä minulle|meille? laskun`,
  attached: `liitteenä
liitteessä
liite
liitetty
liitteistä
liitteet
ohessa
oheisena
oheinen
oheisen
oheisesta
oheiset
liitetiedosto*
liitän
liitin`,
  howToPay: `tilille
tilillemme
tililleni
tilinumero*
tilin numero
tilinro
iban
tilisiirto*
tilisiirrolla
mobilepay*
maksulink*
linkin kautta
linkistä
maksutied*
maksuohje*
maksutavat
maksutapa
maksaa tämän? linkin|verkossa|kortilla
maksa tästä
siirry maksamaan
virtuaaliviivakood*
verkkomaksu*
paypal*
kortilla
laskun|laskulla|laskussa tiedoilla|oleville|mainitulle|näkyvälle|olevin
viitenumero*
viitettä
viitteellä
viite
siirto*
pankkitili*
tilitiedot
pankkiyhteys`,
  thanks: `kiitos
kiitokset
kiitoksia
kiitän
kiitämme
kiitollinen
kiitollisia
kiittäen
kiitti
ilo
mukava
mukavaa
arvosta*`,
  please: `maksathan
maksattehan
maksanette
maksaisit
maksaisitte
maksaisitko
maksaisitteko
otathan
otattehan
huomaathan
huomaattehan
muistathan
muistattehan
tarkistathan
tarkistattehan
käytäthän
käytättehän
kerrothan
kerrottehan
ilmoitathan
ilmoitattehan
laitathan
laitattehan
siirräthän
siirrättehän
hoidathan
hoidattehan
lähetäthän
suoritathan
suoritattehan
merkitsethän
pyydän
pyydämme
pyytäisin
pyytäisimme
pyydetään
voisit*
voisitko
voisitteko
voisitte
voisiko
voitko
voitteko
viitsisit*
ehtisit*
toivon
toivomme
toivoisin
toivoisimme
toivottavasti
ystävällisesti
olisitko
olisitteko
olisit
olisin
olisimme
hoitaisit*
auttais*
mielellä*
mielellään
voit
voitte
kiitos
kiitollinen`,
  asksToPay: `maks*
suorit*
eräpäiv*
siir*`,
  greeting: `hei
heippa
heissan
moi
moikka
terve
tervehdys
hyvä
hyvät
arvoisa
arvoisat
huomenta
hyvää päivää|huomenta|iltapäivää|iltaa
päivää
iltaa
morjens
parahin`,
  closing: `terveisin
ystävällisin|parhain|lämpimin|kohteliain|iloisin terveisin
ystävällisesti
terveiset
terveisiä
terv
t
terkuin
terkut
yst terv
yt
kiittäen
kiitos
kiitoksin
kunnioittavasti
yhteistyöterveisin`,
  perUnit: `tunti
tunnilta
h
tunnissa
kuukaudessa
kuussa
kk
vuodessa
vuosi
kpl
kappale
päivä
päivältä
/ h|tunti|kk|kpl|pv|vuosi|km|vko|sivu|sana|t
per tunti|kk|kpl|päivä|sivu|sana`,
  parts: `alennu*
erä
erässä
erissä
erää
erän
osamaksu*
ensimmäinen
toinen
loput
puolet
ennakko*
lisäaikaa
uusi eräpäivä
uuden eräpäivän
siirret*
siirsimme
alun perin
alkuperäinen`,
  discount: `alennu*
käteisalennu*
kassa-alennu*
vähennä
vähennyks*`,
  taxId: `y tunnus
y tunnuksemme|tunnukseni
alv numero|nro|tunnus|rek|rekisteröity
ytunnus
alv-tunniste
tunnus
vat`,
  phone: `puh
puhelin
puhelimitse
p
gsm
puhelinnumero*
tel`,
  address: `osoite
katu
tie`,
  items: `tuote
kuvaus
kpl
tuntia
määrä
työ
erittely`,
  billTo: `saaja
asiakas
laskutetaan
tilaaja
vastaanottaja`,
  negation: `en
et
ei
emme
ette
eivät
ilman
älä
älkää
eikä
emmekä
sijaan`,
  negationEnd: `epäröi
mutta
ellei
ellette
ellet
ennen
vaihtoehtoa
muuta
minä
me
te
sinä`,
  beforeName: `oy
oyj
ky
ab
tmi
ry`,
  shout: `maksa
maksakaa
heti
viimeinen
välittömästi
erääntynyt
kiireellinen
kiire
varoitus
huomio
nyt
pakko
tänään
perintä
perintään
huomautus
muistutus
vaadimme
vaadin
maksumuistutus
ei
ikinä
koskaan
te
ette`,
  brings: `tässä on? lasku|laskun|laskuni|laskumme|laskusi
lähetän|lähetämme|laitan|laitamme ohessa|liitteenä|tässä? laskun
liitteenä
ohessa
oheisena
liitteessä
oheinen`,
  termLabel: `ehto
maksuehto
erääntyy
maksuehdot
maksuehtona
maksuaika
maksuaikaa
maksuajan`,
  orElse: `tai
muuten
muutoin
muussa tapauksessa`,
  online: `linkin kautta
linkistä
linkki
verkossa
verkkopalvelu*
siirry maksamaan
maksa tästä
painiketta`,
}
