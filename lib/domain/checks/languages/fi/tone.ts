import type { ToneName } from '../wording-rules'

export const toneFi: Readonly<Record<ToneName, string>> = {
  'tone.threat': `kuulette|kuulet|tulette|tulet kuulemaan? asianajaja*|lakimieh*|juristi*
tulen|tulemme|haen|haemme itse? hakemaan? rahani|rahamme|rahat
haast* teidät|sinut|yrity*? oikeuteen|käräjille
nähdään|tavataan|tapaamme sitten|vielä? oikeudessa|käräjillä
vien|viemme|viedään|siirrän|siirrämme asian|tämän|teidät|sinut|jutun? oikeuteen|käräjille
menemme|mennään|menen oikeuteen
rikosilmoitus ,jos|mikäli|ellei|ellet|ellette
muuten|muutoin|seuraavaksi|sitten .. rikosilmoitus
rikosilmoituksen|tutkintapyynnön teen|teemme|tehdään|jätän|jätämme
joudu*|aion|aiomme|voin|voimme|täytyy|pitää|harkits* _? tehdä|tekemään|jättää|jättämään|tekemistä? rikosilmoituksen
ilmoitan|ilmoitamme|teen|teemme|vien|viemme|men* _? _? poliisille
poliisille menee|tästä|asiasta
teemme|teen|tehdään|jätämme|jätän _? _? rikosilmoitu*|tutkintapyyn*
haemme|haen|haetaan|ajamme|ajan _? konkurssiin
jätämme|jätän|teemme|teen _? konkurssihakemu*
seurauksista vastaat*|vastuu*
vastuu* seurau*
yhteyttä poliisiin
tiedä* ,missä asut
tiedä* missä asut
tästä tulee vielä kallista|kalliiksi
ulosotto hoitaa|perii|vie
oikeudelli*|vakav*|ikäv* seuraamu*|seurau*
joudu* vastuuseen|oikeuteen|vankilaan
vastaa* seurau*
tul* perimään|kotiisi|ovellesi|luoksesi
lähet* perijä*|miehet`,
  'tone.reputation': `laitan|laitamme|kirjoitan|jaan|julkaisen tämän|kokemukseni|kokemuksemme|nimesi|nimenne _? someen|facebookiin|nettiin|instaan|googleen
sana kiertää|leviää|kulkee
teen|tehdään tästä|asiasta julki*
menetä* luottotie*|maine*
luottotiedot|luottotietojen* menevät|menee|lähtee|lähtevät|menet*
menee|menevät|lähtee|lähtevät luottotiedot
luottotiedot|luottotietojen* ovat|on _? mennyttä
luottotietosi|luottotietonne|luottotietoihin|julkisuuteen|maineesi|maineenne
laitan|pistän|jaan|kirjoitan tämän|teidät|sinut|asian|nimesi|nimenne someen|julki*
julkaisemme|julkaisen|julkaistaan nimesi|nimenne|tiedot|asian|tämän
kerromme|kerron|kerrotaan kaikille|asiakkaille*|esimiehelle*|pomolle*|muille
kirjoitan|kirjoitamme tästä|teistä|sinusta? someen|somessa|nettiin|netissä|julkisuuteen
huono*|negatiivi* arvostelu*|palaut*
laitan|kirjoitan|jätän|annan tästä|teistä|sinusta googleen|nettiin|facebookiin|someen|trustpilotiin
luottokelpoisuutesi|luottokelpoisuutenne`,
  'tone.insult': `huijari*|huijaat*|petturi*|varastat|varastatte|valehtel*|valehdel*|kuset*|idiootti|idiootit|idiootteja|idioottimai*|epärehelli*|epäammattimai*|häpeälli*|hävetkää|häpeäi*|häpeisi*|roisto*|lusmu*
tämä|tämähän|tää on huijau*|petos*|varastam*|varkaus|varkautta|ryöstö*|rikos
suoranai*|silkka*|puhdas*|selvää huijau*|petos*|varkau*|ryöst*
olet|olette|oot|ootte|te _? varas|varkaita|huijare*|rosvo*|tyhm*|epäluotettav*|ahne*|surkea|surkeita|typer*|säälit*
surke*|typer*|säälit* maks*|toimin*|käytö*|selity*|tekosy*|asiak*|yrity*|touhu*|peli*|temp*|veruk*|kohtelu*`,
  'tone.ultimatum': `tai muuten
*llä on seurauksensa
kovem*|järeäm* keino*|otte*
mitä poliisi|juristi sano*
tul*|saat* katu*
viimeinen|viimenen|viiminen|vihonviimeinen varoitus|varotus|mahdollisuu*|tilaisuu*
sinua|teitä on varoitettu
varoitan|varoitamme sinua|teitä?
tämä|tää on varoitus|uhkaus
viimeisen kerran pyydän|pyydämme|kysyn
älä|älkää pakot*
pakotat*|pakotit* minut|meidät
ei jää|ole muuta vaihtoehtoa|mahdollisuutta
et|ette jätä _? _? vaihtoehto*
emme|en epäröi
aika loppuu
keskeytämme kaikki|työt
mitta on täysi
saat* kuulla meistä|minusta|asianajaj*`,
  'tone.legal': `oikeusjuttu*|käräjille|ulosottoon|oikeustoim*|ulosottomie*|oikeusteitse|käräjäoikeuteen|perintätoime*|perintätoimii*|perintätoimia|perintätoimistosta|perintätoimistoon|perintätoimistolle|perintätoimisto|perintäyhtiö*|perintään
perintätoimiston hoid*|peritt*|puole*|käsi*|kaut*|halt*|tehtäv*|asiak*
oikeudelli* toim*|tietä|perintä*
siirr*|luovut* _? _? perittäväksi|oikeuteen
juristin|lakimiehen|asianajajan puoleen|pöydälle|käsiin
perintä* aloitetaan|siirretään
oikeuden|käräjäoikeuden|tuomioistuimen ratkaistavaksi|käsiteltäväksi
perinnästä|perinnän aiheutu*|johtuvat|kulut|kustannukset
maksuhäiriö|maksuhäiriön|maksuhäiriömerkintä*|maksuhäiriömerkinnä*|maksuhäiriömerkintö*|luottotietomerk*
vie|vien|viemme|viety loppuun asti|saakka
haemme|haen|haetaan _? _? tuomio*|maksutuomio*
haemme|haen|haetaan _? *oikeuden päätö*
asianajajamme|asianajajani|asianajajalle*|lakimiehemme|lakimieheni|lakimiehelle*|juristimme|juristini|juristille*`,
  'tone.pressure': `välittömästi|viipymättä|viivyttelemättä|viiveettä|aikailematta|vitkuttelematta => {by}
heti paikalla|nyt|tänään? => {by}
nyt heti => {by}
saman tien => {by}
samantien => {by}
ilman aiheetonta|turhaa|tarpeetonta|enempää|pidempää? viivytystä|viivytyksiä|viivyttelyä|viivettä => {by}
tänään viimeistään
vielä tänään => {by}
tämän päivän aikana => {by}
# tunnin kuluessa|sisällä => {by}`,
  'tone.demand': `vaadimme|edellytämme|vaadin|edellytän välitöntä|pikaista reag*|toimia|toimenpi*|vastau*|yhteydenot* => ~ kerro, mitä toivot ja milloin
vaadimme|edellytämme välitöntä|pikaista|viivytyksetöntä? maksua|suoritusta => pyydämme maksua
vaadin|edellytän välitöntä|pikaista|viivytyksetöntä? maksua|suoritusta => pyydän maksua
vaadimme => pyydämme
vaadin => pyydän
teidän on|täytyy|pitää|tulee|tulisi maksettava|maksaa|suorittaa lasku|maksu => pyydämme teitä maksamaan laskun
teidän on|täytyy|pitää|tulee|tulisi maksettava|maksaa => pyydämme teitä maksamaan
sinun on|täytyy|pitää|tulee|tulisi maksettava|maksaa|suorittaa lasku|maksu => pyydän sinua maksamaan laskun
sinun on|täytyy|pitää|tulee|tulisi maksettava|maksaa => pyydän sinua maksamaan
kehotamme|kehotan teitä|sinua|vakavasti => pyydämme|pyydän
maksa nyt? jo => maksathan
maksakaa jo => maksattehan
odotamme|odotan maksua heti|välittömästi => pyydämme maksua|pyydän maksua
on pakko|velvollisuutenne|velvollisuutesi maksaa => pyydämme maksamaan`,
  'tone.failure': `maksun|olette|olet? laiminlyö*
maksunlaiminlyö*|sopimusrikko*|maksukyvytön|maksuhalut*
rikot*|rikko* _? sopimus*|sopimuks*|ehto*|sovit*|lupau*`,
  'tone.anger': `hermoni|hermot|kärsivällisyyteni|kärsivällisyytemme|kärsivällisyys on|ovat|alkaa|loppuu koetuksella|lopussa|loppua
olen|olemme ollut|olleet _? kärsivälli*
oletko|oletteko tosissasi|tosissanne
tämä|tää ei kelpaa|vetele
ei ole|oo hyväksyttävää
oikeesti|oikeasti nyt
törkeä*|käsittämät*|sietämät*|kohtuuton*|raivoissa*|suutuksissa*|loukkaavaa|epäkunnioit*|naurettava*|häpeä|tekosyy*|tekosyi*|turhauttavaa|kyllästyn*
miten|kuinka vaikeaa|vaikea
miten? kehtaat*
aivan|ihan|jo liian kauan|monta|myöhään
ala arvoi*
töitä ilmaiseksi
en|emme ole mikään? pankki*|rahoitus*|rahalait*|luottolait*
nyt riittää|riitti tämä|tää|jo|minulle|mulle|meille|tällä|toi|tuo|selittely*|odott*
nyt jo|saa|kyllä|tämä|tää riittää|riitti
uskomatonta|älytöntä|hävyt*
ei|eikö mitään kunnioitusta
uskomaton|uskomattom*|älytön|älyttöm* toimin*|käytö*|kohtel*|välinpit*|viiv*|touhu*|selity*
kiitos ei mistään
en|emme voi|aio? hyväksyä|hyväksy
kärsivällisyyteni|kärsivällisyytemme|kärsivällisyydel*
kärsivällisyys|kärsivällisyyden|kärsivällisyyttä on|ei|alkaa? ole? loppu*|koetuk*|äärettömi*
loppu* kärsivällisyy*
pinna|pinnani|hermo|hermot|hermoni alkaa|alkavat|on|ovat|kohta? men*|pala*|kireä*|kirist*|katke*|loppu*
luottamus|luottamukseni|luottamuksemme|uskoni on|alkaa? menny*|loppu*|murtu*|horju*|koetuk*
erittäin|todella|syvästi|hyvin|olen|oon|olemme|ollaan|jo pettyn*|vihai*|tyytymät*
tuhlaat* aikaa*`,
  'tone.blame': `eikö|ettekö|etkö teillä|siellä|te|sä? lueta|lue|osata|saa|voida|hoideta
luetko|luetteko|oletko|oletteko edes
onko tarkoitus|tarkoituksena|aikomus|aikomusta _? maksa*
et|ette vastaa puhelimeen|viesteihi*|mihinkään
taas kerran
ette ole vaivautuneet vastaamaan => en ole vielä saanut vastausta
et ole vaivautunut vastaamaan => en ole vielä saanut vastausta
et|ette viitsi*
viitsi*|jaksa* edes
aina myöhässä
roikutta* meitä|minua
vaivautu*|kieltäydyt*|välttelet*|pakoilet*|sivuutta*|vastuuto*|vastuuttom*|piittaamat*|välinpitämät*|huolimaton*|huolimattom*|hutiloi*|leväperä*|saamattomuu*|laiskuu*|holtiton*|holtittom*|ignor*
et|ette koskaan|ikinä maksa|vastaa|hoida|pidä
monta kertaa
montako kertaa vielä|pitää
missä|mihin raha*|maksu*|maksa* viipy*|viivy*|jäi*
missä mun|minun|meidän raha*|maksu*
kolmatta|neljättä|viidettä|sadatta kertaa => -
kerta toisensa jälkeen => -
on|oli ihan|oma|omaa|kokonaan|täysin|yksin? teidän|sinun|sun vika*|syytä*|syysi|syynne
oma|omaa vika|vikasi|vikanne|syytäsi|syytänne|syysi|syynne
ettekö|etkö osaa|ymmärrä|tajua|aio|lue
mikä siinä on|kestää`,
  'tone.debt': `olet|olette meille|minulle? velkaa meille|minulle? => laskusta on vielä maksamatta
velkasi => avoin laskusi
velkanne => avoin laskunne
pahasti|räikeästi|roimasti myöhässä|viivästyn*|myöhästyn* => vielä maksamatta`,
  'tone.forgot': `unohdit maksaa => et ehkä ole vielä ehtinyt maksaa
unohditte maksaa => ette ehkä ole vielä ehtineet maksaa
unohdit*|virheesi|virheenne
olet|olette unohta*`,
  'tone.obvious': `tiedät|tiedätte|tiedäthän varsin|oikein|vallan|kyllä|hyvin hyvin?
sanomattakin on selvää että => -
tietenkin|luonnollisestikin => -
kuten hyvin|varmasti|varmaan|varmaankin|kyllä? hyvin|varsin|oikein? hyvin? tiedät|tiedätte => -
itsestään selvästi => -`,
  'tone.apology': `jos vain? mitenkään|millään|suinkin mahdolli*|onnistuu|jaksa*|viitsi*|pysty*|ehti*|voisit*
anteeksi ,anteeksi ,anteeksi
pahoittelen|pahoittelemme että? häiri*|vaiva*
jos ei ole liikaa vaiva* => -
anteeksi häiriö* => -
anteeksi kun|että taas|jälleen? kysy*|muistut*|häirit*|vaiva*`,
}
