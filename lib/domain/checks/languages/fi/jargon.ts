import type { PhraseName, ToneName } from '../wording-rules'
import { withCommas } from './commas'
import { wordyFi } from './wordy'

export const jargonFi: Readonly<Record<Exclude<PhraseName, ToneName>, string>> = {
  'dueDate.terms': `maksetaan|maksettava*|maksu nähtäessä|nähdessä|näytettäessä => ~ kerro päivä
jälkivaatimu*|postiennak*|toimitettaessa => ~ maksetaan, kun toimitamme
käteisellä|maksu|maksetaan|tapahtuu|suoritetaan tavaran? toimituksen|noudon|luovutuksen yhteydessä => ~ maksetaan, kun toimitamme
maksutapa*|maksuehto*|maksuehdo*|ehto|ehdot|vain .. ennakkomaksu => ~ maksetaan ennen kuin aloitamme
maksu ennakkoon => ~ maksetaan ennen kuin aloitamme
maksu|maksetaan|maksathan|maksa|maksakaa|ennakkomaksu|loput|puolet|erä|% tilattaessa|luovutettaessa => ~ kerro päivä`,
  'surprise.extra': `lisätyö*|lisätöi*|lisätun*|ylityö*|lisäveloitu*|lisälasku*
ylimääräi* työ*|tun*|kulu*|kustannu*|*kierroksista|korjau*|käyn*|palaver*|*tunti|*tunnit|*tuntia|*tunnista|*tunneista|*työt|*työstä|reissu*|ajo|ajot|ajosta
ylimääräi* kerran|kertaa|päivän|illan|viikon .. otin|otan|otamme|laskutin|laskutan|veloitan|veloitin|pyydän|pyysin
ylitun*
hinto*|hinna*|taks* on tullut|tuli korot*|tarkistu*
tarjouksesta|sovitusta|suunnitelmasta|tilauksesta poiketen
ennakoimaton*|ennakoimattom*|odottamaton*|odottamattom* työ*|kulu*|kustannu*
arvioitua|sovittua|tarjottua enemmän|pidempään|kauemmin|kalliim*|laajem*`,
  'incentive.reminder': `black friday|week*|viikko*
cyber monday
early bird*
saat|saatte|annan|annamme siitä|silloin|teille|sinulle|sulle? # % alennu*|alen
# % alennuksella|alella
tarjouksi*|erikoistarjou*|joulutarjou*|syystarjou*|kevättarjou*|kesätarjou*|kampanjahin*|*kampanjamme|*kampanjassamme|alennuskood*|lahjakort*|arvont*
*kampanja päättyy|jatkuu|alkaa|alkoi
*kampanja on nyt? auki|voimassa|käynnissä|täällä|alkanut|parhaimm*
on|alkaa|alkoi .. *kampanja|kampanjoita
*kampanjassa kaikki|#
uutiskirjeemme|uutiskirjeeni
tilaa|tilaathan|tilaatte uutiskirj*
uusi|uudet|uutta palvelu*|tuot*|mallisto*|valikoim*|*kokoelm*
tutustu*|kurkkaa*|kurkista*|tilaa*|varaa*|ilmoittaudu*|osta*|nappaa*|poimi* samalla
tutustu*|kurkkaa*|vilkaise*|katso*|pyydä*|kysy* _? uusi*|uute*|uude*|uutuu* *mme|*ni|*mmista
tutustu* _? uutuu*
meiltä|minulta saat|saatte|saa nyt|myös|samalla|kätevästi
nyt|jo myynnissä
tiesitkö|tiesittekö muuten? ,että
nyt kannattaa tilata|varata|ostaa|vaihtaa
teemme|teen|tarjoamme|tarjoan|meiltä|minulta saa? nyt myös
suosittele*|kerro|vinkkaa meitä|minua|meistä|ystäväl*|kaver*|tutul*
seuraa|tykkää meitä|meistä
varaa|varaathan nyt|heti|paikkasi|aikasi|omasi
<month>|nyt|viikolla|viikonloppuna|perjantaina|@ kaikki|kaikista|kaikesta _ # %
nappaa|hyödynnä|lunasta|poimi tarjou*|etu*|alennu*|omasi|omanne|paikkasi
tavaraa|erää riittää
ehdit|ehditte mukaan|ilmoittautu*
paikkoja|aikoja on vielä
paikkoja|aikoja on? vain|vielä|enää? #? vapaana|jäljellä|tarjolla
vain|vielä|enää #|muutama|pari vapaata? paikka|paikkaa
viimeiset|viimeisiä vapaat|vapaita? paikat|paikkoja
varanneille|varaaville|tilanneille|tilaaville|ilmoittautuneille _? _? _? halvemp*|alennu*|edulli*|%
# % halvemp*|edullisem*
kanta asiakkaa* saat|saatte
kaupan päälle|päällisiksi`,
  'dueDate.terms.capitals': '',
  'jargon.word.capitals': `yel|sha|rom|eta|cr => ~ kirjoita auki
ovt => ~ verkkolaskuosoite
exw|fca|fob|cif|cip|dap|ddp => ~ kerro, kuka maksaa kuljetuksen
rfq|rfp|md|roi|fy|vvk => ~ kirjoita auki
yse|kse|jyse|reys|jit|sktol => ~ kerro, mitä ehdot tarkoittavat`,
  'jargon.word': withCommas(`nto => ~ ilman vähennyksiä
debet => ~ maksamatta
taannehtivasti => jälkikäteen
rohkenemme|rohkenen muistuttaa => muistutamme|muistutan
rohkenemme|rohkenen pyytää|kysyä|esittää|ehdottaa|tiedustella => ~ sano suoraan
maksunne|maksuanne odotuksessa|odottaen => -
on asetettu maksuaikaa => on maksuaikaa
kalenteroi* => ~ sopia aika
samalla sivulla => ~ samaa mieltä
isossa kuvassa => kokonaisuutena
haasteellinen|haasteellista|haasteellisia => vaikea|vaikeaa|vaikeita
aikaikkuna* => ~ aika
on hold => ~ odottamassa
konffa* => ~ vahvistaa
bumpa*|pinga* => ~ muistuttaa
inputti* => ~ näkemys
ballpark*|stetson* => ~ karkea arvio
hatusta vedet* => ~ karkea arvio
könttäsumm* => ~ yksi hinta kaikesta
reklamoimme|reklamoin => ~ laskussa on virhe
omaa pitkän|vahvan|laajan => ~ on
laskun|asian|maksun merkeissä => laskusta|asiasta|maksusta
erillislaskutuks* => ~ lasku erikseen
tositetta vastaan => kuittia vastaan
face to face => kasvokkain
reminder*|reminderi* => ~ muistutus
quote|quoten|quotea => ~ tarjous
status palaver* => ~ palaveri
statuspalaver* => ~ palaveri
cut offi* => ~ viimeinen päivä
pallo on nyt? teillä|sinulla|sulla => ~ odotan vastaustanne
saamisoikeu* => ~ oikeus saada maksu
pantattu|pantata => ~ annettu vakuudeksi
omavelkai* => ~ kuin omasta velasta
omistusoikeus|omistusoikeuden säily*|pysyy => ~ kerro, kenen tavara on, kunnes se on maksettu
jälkilasku* => ~ lasku myöhemmin
proformalasku* => ~ hinta ennakkoon, ei vielä lasku
loppuerä*|loppusuoritu* => ~ loput
arvonlisäverovelvolli* => ~ maksaa arvonlisäveron
huolimatta siitä että => vaikka
asiaankuuluv* => ~ oikein
kohteliaimmin|kunnioittavimmin|nöyrimmin => ystävällisesti
dröjsmål* => ~ korko myöhästymisestä, esimerkiksi ”10,5 % vuodessa”
förfallod* => ~ eräpäivä
debito* => ~ laskuttaa
buyout* => ~ kertamaksu käyttöoikeudesta
viivästyn* suoritu*|maksu*|maksaminen => ~ myöhässä oleva maksu
palaan|palataan|palaamme astialle|asialle => ~ kerro, milloin vastaat
fiksata*|fiksaan|fiksaamme => ~ korjata
due date on|oli|olisi => eräpäivä on|oli|olisi
due date #|tulee => ~ eräpäivä
on|ovat due => ~ erääntyy
reverse charge => ~ lisää: ”sinä ilmoitat alv:n, me emme lisää sitä”
shared|sha|our periaat*|kulu* => ~ kerro, kuka maksaa pankin kulut
due daten|datea|dateen => eräpäivän|eräpäivää|eräpäivään
duedate => eräpäivä
briiffi*|briiffa*|speksi*|speksa* => ~ toive, kuvaus
t & m => ~ tunnit ja tarvikkeet
ex works => ~ haetaan meiltä
enemmittä|enemmättä kuulemisitta|puheitta|huomautuksitta|ilmoituksitta => ~ heti
saatetaan|saatamme|saatettava oikeusteitse|oikeuden ratkaistavaksi => ~ viedään oikeuteen
haasteitse|lainvoimai* => ~ oikeuden kautta
asiamies|asiamiehe* => ~ edustaja
maksumääräy* => ~ maksu
toimenpiteitänne|jatkotoimenpiteitä varten => ~ kerro, mitä toivot
kassa alennus => alennus nopeasta maksusta
kassa alennu* => ~ alennus nopeasta maksusta
käteisalennus => alennus nopeasta maksusta
käteisalennu* => ~ alennus nopeasta maksusta
erp => eräpäivä
viitekorko* => ~ kerro korko nyt: ”tällä hetkellä 10,5 % vuodessa”
huomautusai*|reklamaatioai* => ~ kerrothan päivään mennessä, jos laskussa on virhe
reklamaatiot => virheilmoitukset
reklamaatio => virheilmoitus
reklamoida => ilmoittaa virheestä
maksukehotus => ~ muistutus
huomautuskulu*|perimiskulu* => ~ muistutuksesta lisättävä maksu
vakiokorvau* => ~ lain mukainen 40 euron korvaus
erääntynyt? saatavamme|saatavani|saldonne|saldosi on => maksamatta oleva summa on
erääntynyt|erääntyneet? saatavamme|saatavani|saldonne|saldosi => ~ maksamatta oleva summa
suorittakaa laskun? maksu|lasku|summa|loppusumma => maksattehan laskun
suorita laskun? maksu|lasku|summa|loppusumma => maksathan laskun
suorittaa maksu|maksun => maksaa
suorittamaan avoinna? olevan|avoimen|erääntyneen? laskun|laskunne? maksun|maksua|laskun|määrän|summan|loppusumman|kokonaissumman => maksamaan laskun
suorita*|suorittais*|suorite*|suoritte*|suorittaj*|suorittak*|suorittamaan|suorittamal*|suorittaman*|suorittami*|suorittane* => ~ maksaa, tehdä, työ
on|ovat|ole|jäänyt|edelleen|vielä|yhä _? suorittamatta => ~ maksamatta
suorittamatta oleva* => ~ maksamatta
suorituksenne => maksunne
suorituksesi => maksusi
maksusuoritus => maksu
suoritus|suoritusta on|ei|oo|ole _? tehty|maksettu|saapunut|näkynyt => ~ maksu
osasuoritu*|ennakkosuoritu*|kertasuoritu*|loppusuoritu*|kokonaissuoritu*|vastasuoritu* => ~ maksu
maksuosoitus => tieto maksamisesta
maksuvelvo* => ~ maksettava summa
maksunsaaja => saaja
maksatus|maksatuksen|maksatusta => maksaminen|maksamisen|maksamista
asiatarkast*|hyväksyntäkier*|hyväksymiskier* => ~ sano, kuka hyväksyy laskun
erääntymispäivä|erääntymispäivän|erääntymispäivään => eräpäivä|eräpäivän|eräpäivään
eräännyt*|erääntymis*|maksuviiv*|voimassaolo* => ~ kerro päivä
eräpvm => eräpäivä
viitesiirto* => ~ maksu viitenumerolla
tilittää|tilitämme => maksaa|maksamme
tilitys|tilityksen => maksu|maksun
tosite|tositteen|tositteet => kuitti|kuitin|kuitit
koontilasku* => ~ yksi lasku koko ajalta
tratta*|tratan => ~ kerro, mitä teet ja milloin
maksuposti* => ~ kerro, mikä vaihe on laskussa ja mikä on seuraava
veloitamme|veloitan|veloitetaan|veloitettu => laskutamme|laskutan|laskutetaan|laskutettu
veloitus|veloituksen|veloitusta => maksu|maksun|maksua
saatava|saatavan|saatavaa => maksamatta oleva summa|maksamatta olevan summan|maksamatta olevaa summaa
saatavanne|saatavien|saatavia|saatavista*|jäännöss*|loppusaldo* => ~ maksamatta oleva summa
avoin saldo => maksamatta oleva summa
jälkiveloitus|jälkiveloituksen => lisälasku|lisälaskun
käsittelykulu* => ~ kerro, mistä se maksetaan
jaksotu*|jaksota*|jaksottaa => ~ kerro, miltä ajalta lasku on
fifo|lifo|luottotappio*|siirtovel*|siirtosaam*|siirtosaat*|ostovel*|myyntisaam*|myyntisaat*|selvittelytil*|tulout* => ~ sano tavallisilla sanoilla
omakustan* => ~ hinta ilman katetta
yleiskulu* => ~ kerro, mistä se maksetaan
konsolidoi* => ~ yhdistää
kuittaus|kuittaamme|kuitataan => ~ kerro, mikä summa vähennetään ja miksi
maksuperuste* => ~ kerro, milloin maksettiin
ylivoimainen|ylivoimaisen|ylivoimaista|force este|esteen|estettä|majeure* => ~ este, jota kukaan ei voinut estää
kehotamme|kehotan => pyydämme|pyydän
on|olleet|ollut erääntynyt|erääntyneet => ~ eräpäivä on ollut
avoin|avoim*|avoint* eristä|erästä|erä|erän|erää|eräksi|erät|eriä|erien|saatav*|saldo* => ~ maksamatta olevat laskut
kredit lasku => hyvityslasku
storn* => ~ perua, hyvittää
per|enligt avtal|sopimus => kuten sovimme
*aika|*ehto|*ehdot|hinta sopimuksen mukaan|mukaisesti => ~ kerro se tässä
kreditoimme|kreditoin|kreditoidaan|kreditoitu|kreditoimalla|kreditointi => hyvitämme|hyvitän|hyvitetään|hyvitetty|hyvittämällä|hyvitys
a|à conto|konto => etumaksu
laskutuslisä|laskutuslisän => laskun lähettämisestä lisättävä maksu|laskun lähettämisestä lisättävän maksun
käännetty|käännetyn|käännettyä|käännetyllä verovelvollisuu*|arvonlisäverovelvollisuu* => ~ lisää: ”sinä ilmoitat alv:n, me emme lisää sitä”
avl => ~ arvonlisäverolaki
nettosumma => hinta ilman alv:tä
bruttosumma => hinta alv:n kanssa
täten => -
tämän johdosta => siksi
siten kuin => kuten
edellyttäen että => jos
sikäli kuin|kun => jos
pidätämme|pidätän|pidätetään|pidättää|varaa|varaamme|varaan|varataan itsel*? oikeu* => ~ sano ehto suoraan: mitä teette ja milloin
koskien|liittyen => ~ jostakin asiasta: ”laskusta”
toimesta* => ~ sano, kuka tekee
viitaten => ~ sano suoraan: ”lasku koskee työtä”
viittaan|viittaamme|viitataan _? _? kirje*|viesti*|sähköpost*|puhelu*|puhelin*|keskustelu*|tilau*|tarjou*|sopimu*|yhteydenotto* => ~ sano suoraan: ”lasku koskee työtä”
vastaisuudessa => jatkossa
allekirjoittan* => ~ minä
edellä|yllä mainittu => tämä
proforma|proforman|proformaa|proformana lasku*? => ~ hinta-arvio, jota ei makseta
factoring* => ~ lasku myydään rahoitusyhtiölle
pääomaltaan => summaltaan
normaalein|tavanomaisin|sovituin|voimassa|yleisin _? ehdoin|maksuehdoin|ehtojen => ~ kerro päivä
rahoitusosuu*|yhteisvastuulli*|vahingonkorvausvelvolli* => ~ kerro, kuka maksaa
riidaton*|riidattom* => ~ siitä ei ole erimielisyyttä
loppusummaltaan|suuruudeltaan|määrältään => ~ yhteensä
vastike|vastikkeen|vastikkeena => maksu|maksun|maksuna
pääoma|pääoman|pääomaa|pääomalle => ~ laskun summa ilman korkoja
ilman eri|erillistä|enempää|edeltävää ilmoitusta|huomautusta|kehotusta => ~ kerro, mitä teet ja milloin
velalli* => ~ sano ”te” tai ”me”
jää|jäävät|tulee|tulevat|jäisivät _? vastattavaksi|vastattaviksi|maksettavaksi|maksettaviksi => ~ maksat, maksatte
viitetietoja|tilitietoja|maksutietoja|viitenumeroa|viitettä käyttäen => viitenumerolla|tiedoilla|tiedoilla|viitenumerolla|viitteellä
jättämään|jättää|jättäkää|jätä|jätäthän|jättänette _? _? huomiotta|huomioimatta|huomioonottamatta => ~ tästä ei tarvitse välittää
viivästyskorko|viivästyskoron|viivästyskorkoa peritään|perimme|veloitamme => ~ korko myöhästymisestä, esimerkiksi ”10,5 % vuodessa”
seuraamu*|viivästysseuraamu*|sopimussak*|viivästyssak* => ~ korko ja kulut, jos maksu myöhästyy
korkolain|korkolaissa|korkolakia => ~ korko myöhästymisestä, esimerkiksi ”10,5 % vuodessa”
kulloinkin? voimassa oleva|olevan|olevaa|olevalla|olevien korko*|verokan*|arvonlisäv*|alv => ~ kerro, mitä se on nyt
kulloinkin voimassa olevan|olevien _? *päätöksen|*ohjeen|*taksan => ~ kerro, mitä se on nyt
toistaiseksi voimassa oleva|olevan|olevaa sopimu* => ~ kerro, milloin se loppuu
saldovahvist* => ~ vahvistus siitä, mitä on maksamatta
kustannuspaikka|kustannuspaikan|kustannuspaikkaa|kustannuspaikalle|kustannuspaikat|kustannuspaikoi* => ~ työ tai osasto, jolle lasku kuuluu
välimyyn* => ~ tarjous ei ole voimassa, jos tavara myydään muille
omistuksenpidäty* => ~ tavara on meidän, kunnes se on maksettu
yhteisömyyn*|yhteisöpalvelu* => ~ myynti toiseen EU-maahan
ennakkoperintärek*|ennakonpidäty* => ~ maksusta ei pidätetä veroa
välittäjätunnu* => ~ verkkolaskuosoite
finvoice => ~ verkkolasku
kohdistamat* => ~ emme tiedä, mille laskulle maksu kuuluu
netota*|netote*|netotu* => ~ vähennetään toisesta laskusta
perintälain|perintälaki|maksuehtolain|kauppalain|kuluttajansuojalain|arvonlisäverolain => ~ sano suoraan
yleis* sopimuseh*|toimituseh* => ~ kerro, mitä ehdot tarkoittavat
ryht|ntm|nl|it2022|it2018|jit|jit2015|kse _? #? ehto*|ehdo*|mukai*|sopimuseh* => ~ kerro, mitä ehdot tarkoittavat
*indeksiin|*indeksi|*indeksin => ~ kerro, milloin ja miten hinta muuttuu
maksuerätaul* => ~ kerro, mistä työstä erä on
könttähinta|könttähinnan => kiinteä hinta|kiinteän hinnan
retainer* => ~ kuukausimaksu
skoop* => ~ sovittu työ
sprint* => ~ työjakso
onboard* => ~ käyttöönotto
fee|feen|feetä => palkkio|palkkion|palkkiota
htp => ~ työpäivä
laskutyö|laskutyönä|laskutyöt|laskutyötä|laskutöi* => ~ työ, josta maksetaan tuntien mukaan
po n|ta|tä|lle|nro|ennen => ~ tilausnumero
billa* => ~ laskuttaa
attachat*|attachment* => ~ liitteenä
kokonaisveloitu*|tuntiveloitu*|minimiveloitu*|vähimmäisveloitu*|kertaveloitu*|kuukausiveloitu*|loppuveloitu* => ~ hinta, maksu
kohdetil*|vastaanottajatil* => ~ tili
saattamaan|saattakaa|saatettav* _? _? _? tilille*|tiliä*|maksuun => ~ maksaa
saattaa|saattamaan|saattakaa|saatatte|saatat|saattaisit* _? maksu*|lasku*|asia*|saatava*|tili*|saldo* _? kuntoon|ajan|tasalle|päätökseen => ~ maksaa
kattohin*|hintakat* => ~ hinta on enintään
duessa|duena => ~ eräpäivä on ollut
wire transfer*|iban*|tilille => ~ tilisiirto
overdue => myöhässä
reminder => muistutus
invoicen|invoicea => laskun|laskua
konfirmoi* => ~ vahvistaa
tilaajan|asiakkaan|ostajan vastuulla? ja? lukuun|kustannuksella|kustannettav*|vastattav* => ~ kerro, kuka maksaa
approva* => ~ hyväksyä
fyi => tiedoksi
payment terms|term => ~ maksuaika
upfront => etukäteen
kindly => ystävällisesti
the? needful => ~ sano, mitä toivot
remitt*|remitoi* => ~ maksaa
mobilisaati* => ~ aloittaminen
mitä tulee *een|*iin|*aan|*ään|*uun|*oon|*hin => ~ sano suoraan
statuksen|status|statusta => tilanteen|tilanne|tilannetta
läpilasku*|edelleenlasku* => ~ kerro, mistä maksetaan
sepa tilisiir*|maksu* => ~ tilisiirto
arvopäivä*|valuuttapäivä* => ~ päivä, jona raha on tilillä
rahoitusyhtiö*|siirtomerkin* => ~ kerro, kenelle nyt maksetaan
maksusuunnitel*|maksusopimu* rauke* => ~ sano suoraan
% p a => ~ kirjoita ”vuodessa”
pyydämme|pyydän _? ryhtymään => ~ sano, mitä toivot ja milloin
sitoumuksett*|sitoumukseton|ohjeelli*|suuntaa-antav*|indikatiivi*|budjettitarjou*|preliminääri*|estimaat* => ~ hinta voi vielä muuttua
*lyn|*ksen|*lun|*nnan|*don|*jen alaisena|alainen|alaisia|alaiset => ~ sano, mitä teette tai mitä ehto tarkoittaa
faktur* => ~ lasku
inkl|exkl|excl => ~ mukana, ei mukana
rahamäär*|euromäär* => ~ summa
tarjous|tarjoukse*|sopimu*|etu|alennus raukea*|raukes*|rauen* => ~ ei ole enää voimassa
ilman|sisällä sitoumu* => ~ hinta voi vielä muuttua
voimassa toistaiseksi => ~ kerro, mihin päivään asti
toimittaja|myyjä|tilaaja|ostaja vapautu* => ~ sano ehto suoraan
lainsäädännön|lain _? rajoissa|puitteissa|sallimi*|edellyttäm*|nojalla => ~ sano suoraan
sanktio* => ~ maksu, jos
etupainottei* => ~ ennen työtä
viivästyskorkoineen|kuluineen|tilinpäätössiir*|hinnantarkistu*|hintatarkistu*|tasokorotu* => ~ sano suoraan
per tänään => tänään
per #|diem|dato|<month> => ~ sano suoraan
edellytys|edellytyksenä => ~ kun on maksettu, teemme
edellyttää _? *maksua|*maksun => ~ kun on maksettu, teemme
ehdoton ehto => ~ kun on maksettu, teemme
välilli*|välittöm* vahin*|kustannu*|kulu* => ~ sano suoraan
loppulaskun|laskutuksen|*laskutuksen yhteydessä => ~ laskussa
asap => ~ kerro päivä
linjassa _ kanssa => ~ kuten
ota*|otet* _? kopin|koppia => ~ hoidan
erääntyy|erääntyvät|erääntyvä _? maksettavaksi|maksuun => ~ maksetaan viimeistään
kokonaisuudessaan => kokonaan
huomautukset|huomautukse* _? _? # päivän|pv => ~ kerro päivä
vastuumme rajoittu* => ~ sano ehto suoraan
tarjoan|*mme seuraavaa|seuraavasti => ~ sano suoraan
*ttakoon|*ttaköön => ~ huomaathan
tapahduttua|tapahtuessa => ~ kun
toteutetaan|toteutettiin => tehdään|tehtiin
feedback* => ~ palaute
call|calli|callin|pikacall* => ~ puhelu
dedi* => ~ määräpäivä
diil*|deal => ~ sopimus
keissi*|case => ~ työ
viime kädessä => lopulta
poislukien => paitsi
ad|pro|mutatis hoc|bono|rata|mutandis => ~ sano suomeksi
tbc|tbd|tba|sow|nda|ipr|sla|poc|mvp|kpi|fte => ~ kirjoita auki
no show* => ~ maksu, jos ei tule paikalle
vapaasti varasto*|perille => ~ kerro, kuka maksaa kuljetuksen
palail* => ~ kerro, milloin vastaat
määräytyy|määräytyvät => ~ kerro, miten hinta lasketaan
sopimu* _? purkautu*|irtisanot* => ~ päättyy
pois lukien => paitsi
ex|excl alv => ~ hinta ilman alv:tä
rf viite*|viitt* => ~ viitenumero
verkkolaskuoper*|peppol*|en 16931 => ~ verkkolasku
pääomasaat*|pääomavel*|velkomustuom*|suoritustuom*|riitaut*|summaari*|kuittauskelp*|tiedoksisaan*|tiedoksian*|viitteettö*|hyvityssald*|factoroi*|faktoroi*|laskurahoitu*|fy2*|budjettiraam*|kunniaksemme => ~ sano tavallisilla sanoilla
lasku* on? _? kierrossa => ~ sano, kuka hyväksyy laskun
km korvau* => ~ sano, mistä maksetaan
maksun|suorituksen|tilauksen|hyväksynnän myötä => ~ kun
tällä kirjeellä => ~ jätä pois
pyydämme|pyydän saada muistut*|ilmoit*|kysy*|huomaut*|esit* => ~ sano suoraan
huomioikaa => huomatkaa
huomioon ottaen => ~ sano suoraan, miksi
asian|tilanteen|summan|loppusumman|hinnan ollessa => ~ kun, koska
pidättäen oikeu* => ~ sano ehto suoraan: mitä teette ja milloin
kustannusteho* => ~ edullinen
tässä yhteydessä => ~ jätä pois
samassa yhteydessä => samalla
kyseisenä ajankohtana|aikana|päivänä => silloin
astuu|astuvat|astui|astuivat voimaan => tulee|tulevat|tuli|tulivat voimaan
per mail|maili|meili|email => sähköpostilla
täysimääräisinä => kokonaan
pitää|pitävät|piti sisällään => sisältää|sisältävät|sisälsi
neukat*|handlaa*|handlat*|overhea*|iteraat*|iteroi*|touchbas*|synkki|synkin|skoupa*|skoupp*|pending*|signat*|alignat*|aligned|wrapat*|procurement*|vendor*|bufferi*|capattu|challeng*|owner|owneri*|breakdown*|ccaan|ccata|osallistaa|evästyks*|matchaa*|mätsä*|sykli|syklin|sykliin|sykliltä|harmonis*|osatekij*|deadlinet|revikka => ~ sano suomeksi
month|roll|change|action|next|rate|lead|day|sign|buy|win|as|touch|on over|end|request*|point*|item*|step*|card*|time*|rate*|off|offi*|out*|win|is|base|top => ~ sano suomeksi`),
  'jargon.wordy': wordyFi,
}
