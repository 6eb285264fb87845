import type { WordingRule } from '../language-pack'

const ASK = 'Voisitko vahvistaa maksupäivän {date} mennessä?'
const SETTLE = 'Toivon, että saamme tämän sovittua keskenämme. Voisitko vastata {date} mennessä?'

export const toneFi: readonly WordingRule[] = [
  {
    rule: 'tone.threat',
    category: 'tone',
    severity: 'error',
    rewrite: ASK,
    phrases: `haastamme|haastan|haastetaan teidät|sinut|yrityksesi|yrityksenne? oikeuteen|käräjille
nähdään|tavataan oikeudessa|käräjillä
vien|viemme|viedään asian|tämän|teidät|sinut|jutun? oikeuteen|käräjille|käräjäoikeuteen
menemme|mennään|menen oikeuteen|käräjille
oikeusjuttu*
käräjille
haaste oikeuteen
teemme|teen|tehdään rikosilmoituksen|rikosilmoitus|tutkintapyynnön
rikosilmoitu*
poliisille
ulosotto hoitaa|perii|vie
ulosottoon
ulosottomies*
oikeudellisia|oikeudelliset|vakavia|vakavat|ikävät|ikäviä seuraamuksia|seuraamukset|seurauksia|seuraukset
seuraamukset ovat
joudut|joudutte vastuuseen|oikeuteen|vankilaan
tulemme|tulen|tullaan hakemaan|käymään|perimään|kotiisi|ovellesi|toimistollenne|luoksesi
lähetämme|lähetän perijän|perijät|miehet
lähetämme|lähetän jonkun perimään|hakemaan
tiedämme|tiedän missä asut`,
  },
  {
    rule: 'tone.reputation',
    category: 'tone',
    severity: 'error',
    rewrite: ASK,
    phrases: `menetät|menetätte luottotietosi|luottotietonne|maineesi|maineenne
luottotied* menevät|menee|menetät|menetätte|häiriö
luottotietosi|luottotietonne|luottotietoihin|luottotietosi
luottotietojen menet*
maksuhäiriömerkin*
maksuhäiriö*
julkaisemme|julkaisen|julkaistaan nimesi|nimenne|tiedot|asian|tämän
kerromme|kerron|kerrotaan kaikille|asiakkaillesi|asiakkaillenne|esimiehellesi|pomollesi|kilpailijoillenne|muille
mustalle listalle
mustalla listalla
huono|huonon|negatiivisen|huonoja arvostelu|arvostelun|arvosteluja|palautteen
julkisuuteen
pilaamme|pilaan maineesi|maineenne|liiketoimintasi
maineesi|maineenne`,
  },
  {
    rule: 'tone.insult',
    category: 'tone',
    severity: 'error',
    rewrite: '{open}',
    phrases: `huijari
huijarit
huijareita
huijaatte|huijaat
tämä on huijausta|huijaus|petos|petosta|varkaus|huijanneet|huijannut
petturi
petturit
varas
varkaita
varkaat
varkautta
varastat|varastatte
valehtelija
valehtelijat
valehtelet|valehtelette|valehdelleet|valehdellut
valehtelua
kusetus
kusetusta
kusetat|kusetatte
idiootti
idiootit
typerää
typerys
olet|olette tyhmä|tyhmiä
säälittävää
säälittävä
epärehellistä
epärehellinen
epäammattimaista
häpeällistä
hävetkää
hävetkö
häpeäisit|häpeäisitte
roisto
roistot
lusmu
lusmuilu*
surkea
surkeaa`,
  },
  {
    rule: 'tone.ultimatum',
    category: 'tone',
    severity: 'error',
    rewrite: ASK,
    phrases: `tai muuten
muuten tulee
tulet|tulette katumaan
saat|saatte katua
kadut|kadutte vielä
viimeinen varoitus
viimeinen mahdollisuus
viimeinen tilaisuus
viimeinen tilaisuutesi|mahdollisuutesi|mahdollisuutenne
sinua|teitä on varoitettu
varoitan|varoitamme sinua|teitä?
tämä on varoitus
älä|älkää pakota|pakottako
pakotat|pakotatte|pakotit|pakotitte minut|meidät
ei jää|ole muuta vaihtoehtoa|mahdollisuutta
emme|en jätä|anna enää
emme|en epäröi
aika loppuu|on loppu
keskeytämme kaikki|työt
mitta on täysi
saatte|saat kuulla meistä|minusta|asianajajaltamme`,
  },
  {
    rule: 'tone.legal',
    category: 'tone',
    severity: 'error',
    reminder: 'warning',
    finalNotice: 'quiet',
    rewrite: SETTLE,
    phrases: `oikeustoim*
oikeudellisiin|oikeudellisia|oikeudelliset toimiin|toimenpiteisiin|toimia|toimenpiteitä|toimet
oikeusteitse
oikeudellista tietä
oikeudelliseen perintään
perintätoimisto*
perintätoim*
perintäyhtiö*
perintään
perintää varten
perintä* aloitetaan|siirretään
asianajajamme|asianajajani|asianajajalle|asianajajallemme|lakimiehemme|lakimieheni|lakimiehelle|lakimiehellemme|juristimme|juristini|juristille|juristillemme
käräjäoikeu*`,
  },
  {
    rule: 'tone.pressure',
    category: 'tone',
    severity: 'warning',
    aboutPaying: true,
    phrases: `välittömästi => {by}
heti paikalla => {by}
heti => {by}
heti tänään => {by}
saman tien => {by}
viipymättä => {by}
vitkuttelematta => {by}
viivyttelemättä => {by}
pikimmiten ja viimeistään tänään => {by}
nyt heti => {by}
heti nyt => {by}
tänään viimeistään
vielä tänään => {by}
tämän päivän aikana => {by}
# tunnin kuluessa|sisällä => {by}`,
  },
  {
    rule: 'tone.demand',
    category: 'tone',
    severity: 'warning',
    phrases: `vaadimme maksua|suoritusta => pyydämme maksua
vaadin maksua|suoritusta => pyydän maksua
vaadimme maksamaan => pyydämme maksamaan
vaadin maksamaan => pyydän maksamaan
vaadimme teitä|sinua maksamaan => pyydämme maksamaan
vaadin teitä|sinua maksamaan => pyydän maksamaan
vaadimme että => pyydämme, että
vaadin että => pyydän, että
vaadimme => pyydämme
vaadin => pyydän
edellytämme maksua|suoritusta => pyydämme maksua
edellytämme että => pyydämme, että
edellytän että => pyydän, että
edellytämme välitöntä
teidän on|täytyy|pitää maksettava|maksaa lasku => pyydämme teitä maksamaan laskun
teidän on|täytyy|pitää maksettava|maksaa => pyydämme teitä maksamaan
sinun on|täytyy|pitää maksettava|maksaa lasku => pyydän sinua maksamaan laskun
sinun on|täytyy|pitää maksettava|maksaa => pyydän sinua maksamaan
olet|olette velvollinen|velvollisia maksamaan => pyydämme maksamaan
on pakko maksaa => pyydämme maksamaan
käskemme
käsken
kehotamme teitä|sinua => pyydämme
maksa nyt jo => maksathan
maksa jo => maksathan
maksakaa jo => maksattehan`,
  },
  {
    rule: 'tone.failure',
    category: 'tone',
    severity: 'warning',
    finalNotice: 'quiet',
    phrases: `maksun laiminlyönti
maksunlaiminlyön*
laiminlyön*
laiminlyö*
olette|olet laiminlyöneet|laiminlyönyt
sopimusrikko*
sopimusrikkomu*
rikotte|rikot|rikkoneet|rikkonut sopimusta|sopimuksen
maksukyvytön
maksuhaluton
maksuhaluttom*`,
  },
  {
    rule: 'tone.anger',
    category: 'tone',
    severity: 'warning',
    rewrite: '{open}',
    phrases: `törkeää
törkeä
törkeästi
ala-arvoista
ala-arvoinen
käsittämätöntä
käsittämätön
on uskomatonta
saanut|saaneet tarpeekseni|tarpeeksemme
kyllästynyt|kyllästyneet
kurkkuani|kurkkuamme myöten
sietämätöntä
sietämätön
kohtuutonta
mahdotonta sietää
ei voi hyväksyä
emme voi|aio hyväksyä
en voi|aio hyväksyä
en hyväksy
emme hyväksy
tätä emme|en hyväksy
kärsivällisyyteni|kärsivällisyytemme
pinna palaa|kireällä
raivoissa*
vihainen
vihaisia
suutuksissa*
pettynyt|pettyneitä erittäin|todella|syvästi?
erittäin|todella|syvästi|hyvin pettynyt|pettyneitä|vihainen|vihaisia|tyytymätön|tyytymättömiä
loukkaavaa
epäkunnioit*
naurettavaa
naurettava
häpeä
miten kehtaat|kehtaatte
kehtaat|kehtaatte
tekosyy*
tekosyitä
selityks* riittävät
turhauttavaa
tuhlaatte|tuhlaat aikaamme|aikaani`,
  },
  {
    rule: 'tone.blame',
    category: 'tone',
    severity: 'warning',
    phrases: `ette ole vaivautuneet vastaamaan|maksamaan? => en ole vielä saanut vastausta
et ole vaivautunut vastaamaan|maksamaan? => en ole vielä saanut vastausta
ette ole edes
et ole edes
vaivautu*
olette jättäneet huomiotta|huomioimatta|vastaamatta
olet jättänyt huomiotta|huomioimatta|vastaamatta
kieltäydytte|kieltäydyt
olette kieltäytyneet|kieltäytynyt
välttelette|välttelet
pakoilette|pakoilet
sivuuttaneet|sivuuttanut
lupasit|lupasitte
et|ette koskaan|ikinä maksa|vastaa|hoida|pidä
aina vain
kuten jo|olen|olemme|aiemmin sanoin|sanottu|todettu|kerroin|ilmoitettu|sanonut|sanoneet
kuinka|montako|monta monta? kertaa
kolmatta|neljättä|viidettä|sadatta kertaa => -
kolmannen|neljännen|viidennen kerran => -
yhä uudelleen ja uudelleen? => -
kerta toisensa jälkeen|perään => -
jälleen kerran => -
taas kerran => -
vika on teidän|sinun
oma|omaa vikanne|vikasi|vikaanne|vikaasi
teidän|sinun vikanne|vikasi|syytänne|syytäsi|syysi|syynne
vastuutonta
vastuuton
vastuuttom*
piittaamat*
välinpitämät*
huolimat*
mitä tekosyytä
ettekö|etkö osaa|ymmärrä|tajua|aio|lue
mikä siinä on|kestää
ignoroit*
ignoraat*`,
  },
  {
    rule: 'tone.debt',
    category: 'tone',
    severity: 'hint',
    finalNotice: 'quiet',
    phrases: `olette velkaa meille|minulle? => laskusta on vielä maksamatta
olet velkaa meille|minulle? => laskusta on vielä maksamatta
velkasi => avoin laskusi
velkanne => avoin laskunne
velkaasi => avointa laskuasi
velkaanne => avointa laskuanne
velallinen
velallisen
erääntynyt saatavamme => avoin laskumme
erääntyneen saatavamme => avoimen laskumme
erääntynyt saatava => avoin lasku
pahasti|räikeästi myöhässä => vielä maksamatta`,
  },
  {
    rule: 'tone.forgot',
    category: 'tone',
    severity: 'hint',
    phrases: `unohdit maksaa => et ehkä ole vielä ehtinyt maksaa
unohditte maksaa => ette ehkä ole vielä ehtineet maksaa
unohdit
unohditte
olet unohtanut
olette unohtaneet
unohditko
unohditteko
virheesi
virheenne
laiminlyöntisi
laiminlyöntinne`,
  },
  {
    rule: 'tone.obvious',
    category: 'tone',
    severity: 'hint',
    phrases: `sanomattakin on selvää että => -
tietenkin => -
luonnollisestikin => -
kuten hyvin tiedät|tiedätte => -
kuten varmasti|kyllä? tiedät|tiedätte => -
itsestään selvästi => -`,
  },
  {
    rule: 'tone.apology',
    category: 'tone',
    severity: 'hint',
    phrases: `anteeksi että häiritsen|häiritsemme|vaivaan|vaivaamme taas|jälleen?
pahoittelen|pahoittelemme että? häiritsen|häiritsemme|vaivaan|häiriötä|vaivaa
ikävä häiritä|vaivata|kysyä|muistuttaa
inhottaa kysyä|muistuttaa
nolottaa kysyä|muistuttaa
jos ei ole liikaa vaivaa|vaivannut => -
jos vain mitenkään mahdollista
en haluaisi häiritä|vaivata|olla`,
  },
]
