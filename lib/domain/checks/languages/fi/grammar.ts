import { conditional } from '../conditional'
import type { WordingName } from '../wording-rules'

/** Words that play the same part in a sentence. */
export const sortsFi: Readonly<Record<string, string>> = {
  not: 'en|et|ei|emme|ette|eivät',
  next: 'ensi|ens|tuleva*|seur|seuraava*|alkuviikosta',
  middle: 'puoli*|puoleen*',
  teko: 'ryhdyn|ryhdymme|keskeyt*|lopetan|lopetamme|lopetetaan|suljen|suljemme|suljetaan|perun|perumme|perutaan|peruut*|poistan|poistamme|poistetaan|pysäyt*|luovut*|irtisanon|irtisanomme|katkaisen|katkaisemme|katkaistaan|estän|estämme|turvaudu*|etene*|haen|haemme|vien|viemme|käynnist*|aloitan|aloitamme|ilmoitan|julkais*|pidätä*|otan|otamme|jätän|jätämme',
  kerta: 'monta|mone*|use*|kaksi|kolme|neljä|viisi|kahdesti|kolmesti|toistuvasti|lukuisia|lukemattomia',
  viestit:
    'muistutu*|viest*|pyynnö*|pyyntö*|yhteydenot*|soito*|soitto*|lupau*|sähköpost*|kehotu*|huomautu*|kysely*|yrity*',
  pyysin:
    'kirjoittan*|muistuttan*|pyytän*|soittan*|lähettän*|kysyn*|laittan*|huomauttan*|sanon*|yrittän*|tiedustel*',
  kunnon:
    'rehelli*|kunnolli*|kunnon|vastuulli*|vakavasti|otettava*|asialli*|luotettava*|normaali*|järkev*|tosissa*|reilu*|oikea|oikeat|muut|toiset|kaikki|useimmat|aikui*|ammattitaitoi*|kunniall*|kunniantunt*|sivisty*|itseään',
  väki: 'ihmis*|ihminen|yritykset|yrittäj*|asiakkaa*|asiakas|firmat|firma|kumppani*|aikuinen|aikuiset|toimijat|toimija|miehet|nainen|*johtaja|johtajat|*yritys|*yhtiö|talo|maksaja|maksajat|kauppias|isäntä|väki|porukka|työnanta*|*mies',
  häiri:
    'häiri*|vaiva*|muistut*|kysel*|kysyn|kysyä|tungett*|karhuta|karhuan|karhuam*|kiusa*|hoputt*|jankut*|nalkut*|painost*|rasit*|utel*',
  tarve:
    'jääkaap*|kaappi|kaapit|vuokra|vuokran|vuokraa|vuokrani|asuntolain*|laina*|lapsi*|lapse*|perhe*|palkat|palkko*|palkan|ruoka*|ruoan|sähkölasku*|ostoks*|lääkk*|pankki*|puoliso*',
  ehtiä:
    'ehdit*|ehit|ehitte|ehtisit*|kerk*|ennät*|pystyt*|jouda*|joutaa|jouv*|ehtii|kotiud*|sattuu|muistat*|jaksat*|sopii|voit|voitte|käy|mahdollista|kykene*|saat|saatte|haluat*|huvittaa|raaskit*|viitsit*|muistuu|selviä*|pääset|pääsette|suinkin',
  kiireesti:
    'pian|nopeasti|nopees*|pikasesti|ripeesti|vikkel*|nops*|nopeaan|nopiaan|äkki*|ripeästi|rivakasti|joutuin|joutuisasti|pikaisesti|sukkel*|vauhdilla|kiireesti|sassiin|hopusti|liukkaasti|hetim*|sutjak*|joutuun',
  pyhä: 'joulu*|vaihteen|kuunvaih*|palkan|eläkkeen|uudenvuo*|loppiai*|hirvijahdin|juhannu*|pääsiäis*|vapu*|vappu*|*loma|*lomia|*lomaa|*loman|*lomien|*lomille|lom*|pyhi*|viikonlop*|vuodenvaih*|uutta|itsenäisyyspäiv*|pikkujoulu*|tilinpäät*|palkkapäiv*|tilipäiv*|liksapäiv*|häitä|häiden|häät|juhlia|juhlien|muutto*|matka*|reissu*|koulujen|seson*|kesä*|syksy*|talv*|kevä*|lumia|lumien|lumen|pakkas*|halla*|avajai*|messuj*|*aukko',
  jaksoa:
    'tunnin|tuntien|minuutin|päivän|päivien|vuorokauden|viikon|viikkojen|kuun|kuukauden|illan|iltapäivän|aamun|aamupäivän|viikonlopun|kesän|syksyn|talven|kevään|vuoden',
  jos: 'jos|ellei|elleivät|ellet|ellette|mikäli|jollei|jollet|jollette|kunnes|ennenku|ennenkuin',
  loppuu:
    'loppu*|pimen*|irto*|katkea*|katoa*|häviä*|sulkeu*|poistu*|pysähty*|seisahtu*|lähtee|lähtevät|menee|menevät|jää|jäävät|tulee|tulevat|vien|viedään|puran|puretaan|jätän|haen|otan|otetaan|lopetan|lopetetaan|nostan|suljen|poistan|irrotan|vedän',
  sulku: 'katkais*|katko*|sulje*|jäädyt*|lukit*|poistamme|poistetaan|keskeyt*|pysäyt*',
  te: 'te|sä|sinä|teidän|sinun|sun|teillä|sinulla|sulla|teiltä|sinulta|sulta|teille|sinulle|sulle|teitä|sinua|sua|teistä|sinusta|susta|teihin|sinuun|suhun|kanssanne|kanssasi',
  määrä: 'tunteja|tuntia|työtä|töitä|tarvikkeita|materiaalia|aikaa|kilometrejä|kuluja|sivuja',
  moinen: 'tällainen|tällanen|tämmöinen|tämmönen|tuollainen|moinen',
  toivo: 'toivo*|odotan|odotamme|oletan|oletamme|pyydän|pyydämme',
  arvio: 'arvioitua|oletettua|odotettua|ennakoitua|suunniteltua|laskettua|ajateltua',
  käsky:
    'lähetä|lähettäkää|toimita|toimittakaa|ilmoita|ilmoittakaa|vahvista|vahvistakaa|palauta|palauttakaa|kuittaa|kuitatkaa|vastaa|vastatkaa|allekirjoita|allekirjoittakaa|täytä|täyttäkää|hyväksy|hyväksykää|korjaa|korjatkaa|tarkista|tarkistakaa|siirrä|siirtäkää|noudata|noudattakaa|selvitä|selvittäkää',
  lisä: '*elisä|*elisän|*slisä|*slisän|*pplisä|*pplisän|*ulisä|*ulisän|iltalisä*|yölisä*|pyhälisä*',
  hinta: 'tuntihin*|hintani|hintamme|hinnat|hintoja|hinnasto*|taksa*|palkkioni|kuukausimaksu',
  aika: 'aikaa|hetki|hetken|mahdollisu*|rako|raon|tilaisu*|väli|tuokio',
}

const UNPAID = [
  'jos|mikäli .. <not>',
  'ellei|elleivät|ellet|ellette|jollei|jollet|jollette|muuten|muutoin|tapauksessa',
  'ilman maksua|suoritusta',
]

/** Sentences of a kind, whatever their words. */
export const grammarFi: Readonly<Partial<Record<WordingName, string>>> = {
  'tone.ultimatum.step': `maksa|maksakaa|rahat|hoida|hoitakaa|lasku|tilille .. tai <teko>
<teko> _? _? _? ,ellei|ellet|ellette|elleivät|jollei|jollet|jollette _? maks*|raha*|lasku*|velka*|suoritu*
${conditional(UNPAID, ['<teko>', 'työ*|homma*|palvelu*|toimitu*|projekt* pysähty*|seisahtu*|katkea*', 'vedän|vedämme _? _? alas', 'annan|annamme|annetaan|luovutetaan|myydään|myyn|myymme|menee|vapau* _? _? toisel*|seuraaval*|muille|ajan|paikan|päivän', 'joudun|joudumme|jouduttaisiin|täytyy _? siirt*|keskeyt*|lopet*|ryhty*|turvautu*|viemä*|viedä|luovut*|hake*|peru*|poist*|sulke*|pysäyt*|harkits*|perimä*|katkais*|palkka*|kerto*|ottama*', 'saat|saatte maksaa|kuulla|vastata|tuntea|syyttää', 'takuu|takuunne|takuusi raukea*|lakka*|päätty*|loppu*|mitätöi*', 'takuu|takuunne|takuusi ei ole|oo|enää|jatku*', 'laitan|laitamme|pistän|ripustan <te>? kuva*|nime*|naama* _? _? seinälle|ikkunaan|ilmoitustaululle|oveen'])}
huoneisto*|asunno*|asunto* ottami*|otetaan|otamme yhtiön? hallintaan
joko raha|rahat|rahani|maksu|lasku|velka on|ovat tilillä|tililläni|tilillämme|maksettu .. tai _ _
vaihtoehtoja on|jää .. joko raha*|maks*|lasku*`,
  'tone.ultimatum.hint': `maksuvaatimus|maksuvaatimuksen
viimeinen|viimeisen|lopullinen maksukehotu*|huomautu*|maksuhuomautu*
viivästyessä|myöhästyessä|laiminlyötäessä peritään|perimme|perin|veloitetaan|veloitamme|lisätään
ilman eri|erillistä|enempää|edeltävää? varoitusta
enempiä|enempää|enää|uusia|uutta|muita|erikseen *uksia|*usta? varoittamatta|muistuttamatta|*uksitta|antamatta|lähettämättä
syyttä*|syytä vain|vaan? itseäsi|itseänne|itseään
perinnän|oikeustoimien|ulosoton uhalla
uhalla ,että
laskutan|veloitan jokaisesta muistutu*
vastaa* itse kuluista|kustannuksista|seurauksista
muuten|muutoin loppu*|päätty*|pysähty*|katkea* _? _? siihen|tähän
muuten|muutoin *mme|joudun|haastan|tulen|annan|myyn|perun|kerron|jätän|kirjoitan|varoitan|soitan|haen|lopetan
<sulku> _? _? _? ,<jos> <not>? _? _? maks*|lasku*|raha*|velka*
pysyy|pysyvät|jää|jäävät minun|minulla|mulla|meillä _? siihen asti|saakka
pysyy|pysyvät|seisoo|pidetään|pidän|pidämme|odottaa _? _? _? ,kunnes lasku*|maks*|raha*|velka*
ei lähde|luovuteta|lähetetä|toimiteta|saa ,ennen
otamme|otan|laitan|laitamme|kytken _? _? pois päältä|käytöstä|verkosta
otan|vedän|vedämme|laitan sivu*|kotisivu*|palvelu*|verkkokau* alas|kiinni
hyväksy|hyväksykää|vahvista|vahvistakaa|vastaa|vastatkaa|päätä .. tai lopet*|perun|peruut*|annan|myyn
vaikeneminen|hiljaisuus|hiljaisuuden on|tarkoittaa|tulkit*|katson|katsomme
ei|en|emme ole|oo? neuvoteltav*|tingi*|neuvottele
työt|hommat|työmaa|toimitukset on|ovat? seis|tauolla|jäissä
piirit|ala on|ovat pienet|pieni|pieniä
käytämme|käytän? pidätysoikeu*
korko|korot|mittari|kello juoks*|tikitt*|raksutt*
otan|otamme|ilmoitan|ilmoitamme|kerron|kerromme yhteyttä|asiasta|tästä teidän|sinun? toimitusjohtaj*|esimie*|pomo*|johto*|hallituk*|vanhem*|verottaj*|lakimie*|juristi*
haluatko|haluatteko|aiotko|aiotteko todella|tosiaan|oikeasti
tulen|tulemme|tullaan|tuun hake*
haen|haemme _? takaisin|pois|takas
<loppuu> _? _? _? _? ,<jos>
saa|saavat _? _? kuulla|tietää|kirje*
jää*|koitu*|tule*|teetä* vahingoksenne|vahingoksesi|tappioksenne|tappioksesi|kustannuksellanne|kustannuksellasi
*sopimus|*sopimuksenne|*sopimuksesi|tilinne|tilisi|asiakkuutenne puretaan|irtisanotaan|katkaistaan|päätetään|perutaan|suljetaan
katsomme|katson|tulkitsemme|tulkitsen|oletamme|oletan _? _? hyväksyty*|hyväksynee*|hyväksyvä*|suostu*
avai*|etäyhtey*|salasan* on|ovat|jää|jäävät|pysyy|pysyvät mulla|mulle|minulla|minulle|meillä|meille
*kulujen|*kustannusten|*toimien|perinnän|seurausten|seuraamusten|*korkojen välttämiseksi|välttääksenne|välttääksesi
kerron|ilmoitan kyllä _
ilman maksua|suoritusta|rahaa|rahoja|raha minä|mä|me? emme|en|joudun|joudumme|<teko>
en|emme|ei _ _? _? ennen kuin|ku _? lasku*|maks*|raha*
ei rahaa ,ei
vasta kun|ku _? lasku*|maks*|raha*
vasta ,kun|ku _? lasku*|maks*|raha*
pidätän|pidätämme .. keskeyt*|sulke*|peru*|lopett*|irtisano*
joudun|joudumme|joutua _? keskeyttämään|harkitsemaan|lopettamaan|ryhtymään|sulkemaan
johtaa _? _? haltuunot*|hääd*|irtisano*|purk*|katkais*|keskeyt*|sulkem*|perin*
teille|sinulle aiheutuu|koituu
aiheut*|koituu|tuottaa|tuo|tietää|seuraa teille|sinulle _? *kuluja|*kustannuksia
seurauksena|luvassa|joudut|joudutte on|maksamaan? _? *kuluja|*kulut|*kustannuksia
*kulut|*kustannukset jäävät|tulevat|kaatuvat|lankeavat _? teille|sinulle|teidän|sinun|maksettava*
pidätän|pidätämme oikeuden jatko*|perintä*|oikeudelli*|toimiin
tulee|tulevat kalliiksi
<sulku> kunnes
kalliiksi tulee
tästä|siitä tulee _? kallis
seuraava|seuraavaksi .. perinnästä|perintätoimistolta|juristilta|lakimieheltä
asia|juttu|lasku etenee|menee|päätyy oikeuteen
välty*|vältä*|säästy*|ettei|jottei .. ikävyy*|hankaluu*|*kuluilta|lisäkulu*|perintäkulu*
ei kannata|passaa|parane aikail*|vitkut*|viivyt*
ensi|ens|seuraavalla kerralla _? _? vain|ainoastaan|pelkästään ennakkomaks*|ennakkoon|etukäteen|käteisellä
pitäisi|pitäis|pitäs vain|vaan|nyt? päättää <kiireesti>
muita|muitakin|muitaki _? ottaj*|kiinnostun*|kyselij*|ehdok*|tulijoita
jos ei|vain? raha*|maksu*|suoritu* _? näy|kuulu|ala|tule|tipu
jos ei|hinta hinta|ei kelpaa|miellytä ,etsi*|ota*|mene*|valit*|ei|niin|kiitos`,
  'tone.ultimatum': `ota|ottakaa tai jätä|jättäkää|jättää
teillä|sinulla|sulla on vielä|enää|tasan|vain aikaa|huomiseen|@|#
teillä|sinulla|sulla on aikaa? huomiseen|@|#
annan|annamme teille|sinulle vielä? aikaa|#|@|yhden|viimeisen
aikasi|aikanne on|alkaa|loppu* loppu*|vähissä`,
  'tone.ultimatum.mild': `tämä|tää|nyt on|oli? viimeinen kerta
en|emme odota|odottele|varoita|viitsi|kysy|pyydä|muistuta|jaksa|siedä|katso|jatka|aio|voi|suostu _? enää|kauemmin|pidempään|ikuisesti|loputtomiin|toista|uudelleen|loputtomasti|määräänsä
enää en|emme
viimeinen|viimeisen|viimeistä|viimenen kerran|kertaa|viesti*|sana|pyyntö*|yrity*|kehotu*|ilmoitu*
tarjous|hinta|hinnalla|etu|alennu*|kampanja* .. vain|ainoastaan tänään|huomiseen|viikonlopun
nuole* näpp*
voimassa|saatavilla|tarjolla vain|vaan? rajoitetun|rajatun|lyhyen|hetken ajan|aikaa?
tarjou*|hinta*|hinnan|paik*|ajat|aikoja|alennu*|voimassa .. kannattaa|kannattaisi toimia|tarttua|päättää|vahvistaa|hyväksyä|varata _? <kiireesti>|heti
viedään|menevät|myydään meiltä? käsistä
toimi|toimikaa nyt ,niin|ennen
työt|hommat|yhteistyö|yhteistyömme loppuu|loppuvat|päättyy|päättyvät tähän|siihen
nyt loppuu|loppui leikki|pelleily|peli|huvi|kiltteys
työ|työt|hommat|projekti|sivusto|palvelunne|palvelusi|sivustonne|sivustosi keskeytetään|keskeytyy|keskeytyvät|seis|katkaistaan|suljetaan|otetaan|katkeaa
lopetan|lopetamme|keskeytän työt|työn|hommat
ei maksua ,ei
en|emme luovuta|anna|toimita _? ennen
aikaa on @
saat|saatte vielä|enää viikon|päivän|kaksi|#
en|emme _ _? enää|yhtään mitään|yhtään|yhtäkään
irtisanomme|irtisanon|katkaisemme|katkaisen|puramme|puran|jäädytämme|jäädytän|keskeytämme|keskeytän|lopetamme|lopetan _? *sopimuksen|*sopimuksenne|sopimu*|palvelu*|*palvelut|*palvelun|*palvelunne|yhteisty*|asiakassuh*|ylläpi*|toimitu*|*toimitukset|*huollot
menetät|menetätte oikeu*|*paikkasi|*paikkanne|*aikasi|*aikanne|etusi|etunne|alennukse*|asiakkuu*
maksa|maksat|maksakaa|maksatte tai
maksa|maksat|maksakaa|maksatte ,tai
ota|otat|ottakaa tai jätä|jätät|jättäkää|ole
tinkimään en
eri|toisenlai* sävyyn|sävyllä|äänensäv*
harkitse*|harkitka*|mieti* tarkkaan|kahdesti|kaksi
yhteistyö* päätt*|lopp*|lopet*
loppuu|päättyy yhteistyö*
etsi*|hanki*|hankki*|ota*|valit* toinen|toisen|uusi|uuden|joku|jonkun tekijä|tekijän|muu|muun|toimittaj*
älä|älkää odota*|kuvitel*|luulko|luule`,
  'tone.demand': `hoida|hoitakaa homma|hommat
edellytän|edellytämme ennakkomaksu*
missään|minkäänlaisissa olosuhteissa
asiasta|tästä|hinnasta ei keskustella|neuvotella
edellytämme|edellytän ,että
odotan|odotamme|edellytän|edellytämme|haluan|haluamme|tahdon|tahdomme rahoja*|rahat|rahani|rahamme|maksun|saatavani|saatavamme|suorituksen|suoritusta
maksa|maksakaa|hoida|hoitakaa|siirrä|siirtäkää|laita|laittakaa|suorita|suorittakaa _? lasku|laskusi|laskunne|rahat|summa|maksu|velka|velkasi|asia|se|tämä|tää|homma|juttu _? nyt|heti|viimeinkin|vihdoin|kuntoon|pois|tänään|jo
rahat|rahojen|maksun on|pitää|täytyy|tulee|oltava nyt|olla|oltava tililläni|tilillämme|tilillä
odotan|odotamme|oletan|oletamme|edellytän|edellytämme ,että raha|rahat|maksu|lasku on|ovat
älä|älkää viivyt*|venyt*|keksi*|selit*|leiki*|leikki*|pelleil*|pilail*|vitsail*|valehdel*|vitkut*|vetkut*
maksa|maksakaa|hoida|hoitakaa|laita|laittakaa nyt|jo? se|ne lasku*|raha*|velka*|velat|maksu*
pane|pankaa|pistä|pistäkää|hoida|hoitakaa rahat|toimeksi|homma|hommasi|maksu|asia
lopettakaa|lopeta jo|se|tämä|tää|tuo|toi
maksa|maksakaa*|maksap*|hoida|hoidap*|hoitakaa*|laita|laitap*|laittakaa*|siirrä|siirtäkää* .. pois|poies alta|kuleksimasta|kuljeksimasta|roikkumasta|häiritsemästä|päiväjärjestyksestä|mielestäni|mielestämme|tieltä
maksa|maksakaa*|hoida|hoidap*|hoitakaa* .. alta pois
turha|turhaa enää? tulla|ruveta|alkaa|yrittää|lähteä|jäädä? _? selit*|pyyt*|odot*|vedota|väit*|itke*|kuvit*|venkoil*|marist*|valitt*
olisi|olis|jo|korkea aika|aikakin maksaa
rahat tänne|tiskiin|pöytään
missä|missäs raha|rahani|rahat|rahamme|maksu
pidä|pitäkää sanasi|sananne|lupauksesi|lupauksenne|kiinni
hoida|hoitakaa osuutesi|osuutenne|velvollisuutesi|velvollisuutenne
nyt rahat
ala|alkakaa|alahan jo|nyt vasta*|maks*|hoita*|toimi*
on pakko hyväksyä|suostua|tyytyä|maksaa
maksa|maksakaa velkas|velkasi|velkanne`,
  'tone.blame': `pidät|pidätkö|pidätte|pidättekö minua|meitä _? _? tyhmä*|hölmö*|idiootti*|typer*|pelle*
ota|ottakaa itsesi|itseäsi|itseänne|itsenne|ittees niskasta
etkä|ettekä ole|oo maksan*|hoitan*|vastan*|soittan*
en|emme rupea|rupee|ala|aio näitä|tätä|teitä|sinua|rahoja? kytt*|kyylä*|vahtia|vahtimaan
vastoin sovittua|sopimusta|sopimustamme
unohtanut|unohtaneet velvollisuu*
teidän|sinun|sun vika|vikanne|vikasi on|että
syy|vika|virhe on yksin|yksinomaan|kokonaan|täysin? teidän|teissä|sinun|sinussa|sun
johtuu|johtui täysin|kokonaan|yksin? siitä että ette|et
koska ette|et osaa|osannut|osanneet|viitsi|viitsinyt
ymmärrättekö|ymmärrätkö te|sä|sinä? ollenkaan|lainkaan|edes
niin makaa kuin petaa
mitä|minkä kylvää|kylvät|kylvätte ,sitä|sen
ghosta*|katosit*|hävisit*
mitä tässä|siinä|siellä|te|sinä|sä oikein
et|ette ilmeisesti|nähtävästi|selvästi|kai _? lue|osaa|aio|arvosta|välitä|lukenut|lukeneet
et|ette ole|oo pitän* lupau*|sana*
teidän|sinun pitäisi|pitäis|kuuluisi tietää|ymmärtää|osata
yritätkö|yritättekö te|sä|sinä? vältel*|vältt*|pakoil*|huija*|luist*|livist*
antaisit*|vastaisit*|kertoisit*|maksaisit* edes
maksa*|hoida* sitten kun|ku huvit*|viitsi*|jaksa*
maksa*|hoida* sitten ,kun huvit*|viitsi*|jaksa*
hämmästyneinä|hämmästyneenä|hämmästellen|kummastellen|ihmetellen
oma mokasi|mokanne
et|ette ole|oo vieläkään|edelleenkään|taaskaan|edes|kertaakaan|koskaan|ikinä|viitsi*|nähtävästi|vaivautu*|piitan*|hoitan*
<viestit> huolimatta
huolimatta .. <viestit>
olen|olemme jo? <pyysin> _? _? <kerta>
olen|olemme jo? <kerta> <pyysin>
olen|olemme _? odottan* _? viikko*|kuukau*|liian|turhaan|pitkään|tarpeeksi
kuinka|miten kauan|monta|pitkään|usein|monesti|monennen kertaa|vielä|minun|meidän|oikein|joudun|joudumme|täytyy|pitää|viestiä
montako|monesko kerta|viestiä|muistutusta
miksi|miks|miksei ihmeessä|et|ette|te|sinä|maksu|maksua|raha*|lasku|tämä|näin|ei
mikä tässä|teillä|sinulla|oikein|mahtaa|maksamisessa|kestää
mikä|mitä _? oikein|siellä|teillä kestä*|viivyt*
onko teillä|sinulla tapana|aikomu*|tarkoitus|liian
aiot|aiotko|aiotte|aiotteko oikein|edes|koskaan|ikinä|ylipäätään|maksaa|vastata
luulet*|luulit*|kuvittelet*|kuvittelit*|oletatko|oletatteko
milloin oikein|vihdoin|viimein|aiot|aiotte
joka ikinen kerta|kuukausi|kuu|kerran
joka kerta|kuukausi|kuu _? _? sama|uusi|huomen*|myöhä*|joudu*|muistut*|selity*|viimei*
sama|samaa|samat vanha|vanhaa|vanhat? juttu*|tarina*|virsi*|virttä|selity*|laulu*|rumba*|tekosy*|peli*
vastaamattomuu*|maksamattomuu*|hiljaisuutesi|hiljaisuutenne|selittely*|selityksesi|selityksenne|asenteesi|asenteenne|käytöksesi|käytöksenne|viivyttely*|pakoilu*
jatkuva*|toistuva*|alitui* viivy*|viiväs*|myöhäs*|lupau*|laiminl*|selity*
edes vastau*|sanaa
juos*|juoks* _? _? perässä|perään
viimeise* _? listal*|jonos*
sun|sinun|teidän|tän|sen takia|tähden
vedät*|huiput*|petkut*
<te> ei|enää? voi|pysty|kannata enää? luottaa|luottamaan|asioida|asioimaan
odotin|odotimme|toivoin|luulin|luulimme|pidin|pidimme <te>? enemmän|parempaa|muuta|rehelli*|luotetta*
luotin|luotimme sinuun|suhun|teihin
luotin|luotimme|luottanut|luottaneet sanaa*
eikö|etkö|ettekö _? _? hävetä|häpeä*|nolota|kiinnosta|huvita
maksatko|maksatteko|aiotko|aiotteko .. vai et|ette
pitääkö|joudunko|täytyykö _? todella|oikeasti|tosiaan
vieläkö pitää|täytyy|joudu*
näinkö te|sinä|teillä hoid*|kohtel*|kohdel*|toimi*
missä|mikä|mistä nyt|oikein? mättää|kiikastaa
haloo
sanasi|sananne|lupauksesi|lupauksenne ei|eivät pidä|pitänyt|pitäneet
joudun|joudumme taas|jälleen
ryhdistäyty*|ryhdistäydy*
sanaakaan|vastaustakaan|senttiäkään|minkäänlais*
ilman selity*|vastau*|pahoittel*
olisit|olisitte voinut|voineet|pitänyt|kuulunut|ymmärtänyt|edes
sinulla|teillä|sulla on|oli ollut? aikaa _? tarpeeksi|riittävästi|kylliksi
ei voi|voisi olla? liikaa pyydetty
takianne|takiasi|vuoksenne|vuoksesi
peti*|pettä* lupau*|sana*|luottamu*
lupauksesi|lupauksenne
juoksut*|pompot*|pallot*|venkoil*|vetkut*|vitkut*|lymyil*|hyväksikäyttä*|hyväuskoi*
käytä*|käytt* hyväksi|hyväkse*
ei|et|ette _? osaa|pysty|kykene|viitsi|saa _? _? edes|yhtä
et|ette te|sinä|sä muuta|mitään|edes
jättän*|jätit*|jätät* _? _? hoitamatta|maksamatta|vastaamatta|huomaamatta
jättän*|jätit* _? _? huomiotta|huomioimatta
jätät* viest*|muistutu*|pyyn*|minut|meidät _? huomiotta|huomioimatta
on sinun|teidän|sun ongelmasi|ongelmanne|murhe*|päänsär*
toivomisen varaa
soit*|laito*|lähet*|kertaa|puhelimeen .. et|ette vastaa|vastannut
saisit*|pitäisi|pitäis|kuuluisi|sietäisi*|syytä _? hävetä
häpyä|häpeäntun*
luetko|luetteko <te>? ollenkaan|lainkaan
tahallanne|tahallasi|kiusallasi|kiusallanne
onko|lieneekö .. lompakko*|kukkaro*|laskukone
vai|oliko aiot*|oliko|tarkoitu* _? _? maksa*|jättää
se|kyse tahall*
onko tämä|tää jokin|joku? vitsi|pilaa`,
  'tone.blame.mild': `olisi|ois voinut|voitu|kannattanut lukea|lukeakin|katsoa|tarkistaa
panemme|panen|panneet|pannut merkille
huomautamme|huomautan vakavasti|painokkaasti
kolmas|neljäs|viides sähköposti*|kerta
vieläkään|edelleenkään|taaskaan
et|ette|maksu*|lasku*|raha* .. kertaakaan
vieläkin|edelleenkin|yhäkin maksamatta|avoinna|auki|suorittamatta|hoitamatta
on vieläkin|edelleenkin
toinen|kolmas|neljäs|viides|kuudes kirje*|pyyntö*|yhteydenot*|viesti*
jo toinen|kolmas|neljäs|viides muistut*|maksumuistut*
taas|jälleen kuukausi|sama|joudun|joudumme|myöhässä|jäi|auki|avoinna|roikku*|maksamatta
jälleen|taas kerran sama*|raha*|ei|joudu*|myöhä*|lasku*|maks*|muistut*|pyyd*|kysy*|odot*|ilman
lasku*|maks*|myöhä*|joudu* .. jälleen|taas kerran => -
korjaa|korjatkaa ,jos olen|olemme väärässä
linjat|linja|päässä|teiltä|sieltä|siellä on|ovat _? _? hilja*
missä|mihin on|viipyy|jäi|luuraa|katosi _? maksu|maksun|maksus*|rahat|rahani|rahamme|suoritus
eikö|eivätkö <viestit>|posti|puhelin* _? tavoi*|kulje|toimi
onko siellä ketään|elämää
edes vasta*|jotain|jotakin|kerto*|kuita*|sanan
onko|onkohan teillä|sinulla|sulla _? maksuvaik*|rahahuol*|talousvaik*|rahapul*
lupail*|lupasit*
tuttuun tapaan
kuten|niinkuin jo|olen|olemme|aiemmin _? _? sano*|totesin|totesimme|kirjoitin|luki|pyysin|ilmoitin|todettu|todennut|kerroin|mainitsin|ilmoitettu
kuten|kuin viime|viimeksi|edelli*|aiem* _? _? totesin|totesimme|sanoin|sanoimme|luki|lukee|pyysin|pyysimme|huomaut*|muistut*
kuten|kuin jo? sanottu|todettu|totesin|totesimme
tästä|siitä on|alkaa tullut|tulla tapa|rutiini
et|ette ole|oo maksanut|maksaneet|hoitanut|hoitaneet|vastannut|vastanneet|reagoinut|reagoineet
ihmettelen|ihmettelemme|kummastel*
olisi pitänyt|kuulunut
jo|yli|taas <kerta>|# viikkoa|kuukautta|päivää myöhässä
ylihuomatt*|jäänyt roikkumaan
vihdoin*|viimein|viimeinkin ja? viimein? saim*|sain|tuli*|saapui*|kilaht*|maks* _? maksu*|raha*|suoritu*
vihdoin*|viimein saapunee*|tulleesta|saadusta
maksu*|raha*|suoritu* _? tuli|tulivat|saapui|saapuivat|saatiin|kilaht* _? vihdoin*|viimein*
<toivo> .. jatkossa|vastaisuudessa|kerralla .. maks* .. ajoissa|ajallaan|eräpäivä*
<toivo> .. maks* .. jatkossa|vastaisuudessa|kerralla ajoissa|ajallaan|eräpäivä*
<toivo> .. jatkossa|vastaisuudessa|kerralla noudat*|muistat*|huolehdit*|hoidat*
mitään ei ole? kuulu*|tull*|tapahtu*|näky*
ei|eivät|ette|et sitten|näköjään|tietenkään|suinkaan|ilmeisestikään|taida|liene|lienee|tainnut|muka _? _? _?
kuulu|kuulunut|kuulunu|näy|näkynyt|tullut|irtoa|heru|liikene|vastaa _? _? edes|sanaa|yhtä|*tään|*tkään|*äkään|*akaan|kukaan
edes kiito*|yhtä|yhden|puol*|tervehd*|euro*|sentti*|viesti*|kerran|soit*
kohdellaan|kohdeltu|kohtelet*|kohtelis*
teidän|sinun|sun koko*|kaltai*|asema*|taso*|luok*
selitystä|selityksiä
<te> _? osuutenne|osuutesi|sanasi|sananne|vuoronne|vuorosi ei? _?
on _? hiljaista
minä|mä _ _? _? ja|mutta te|sä|sinä
te|sä|sinä _ _? _? ja|mutta|kun minä|mä
uusi|uus|maailman|ihan? ennäty*
mutta|vaan raha*|maksa* ei|eivät|tuntuu|puuttuu
vihdoin*|viimein|viimeinkin se? maks*|raha*|suoritu*|perille|tilil*|kuitat*
vatuloi*|jahkail*
parempi myöhään
viime* .. raha*|maksu* tuli*|saapui* vasta
olet|olette|oot|ootte _? myöhässä
muistutan|muistutamme|kysyn|pyydän|sanon vielä? kerran|uudelleen|uudestaan
selityks* ei|eivät _? kiinnosta*|auta|riitä|kelpaa
vastausta ei ole|oo|kuulu|näy|tule
ole|oo eka|ensimmäinen kerta
<pyysin>|kirjoitan|muistutan|pyydän|kysyn|lasku* .. kolmannen|neljännen kerran`,
  'tone.anger': `turha|turhaan _? _? ruikut*|valit*|marmat*|nurist*|mutist*|nurise*|mutise*|kitist*|selit*
säästäkää|säästä minut|meidät|mut selity*
pidättekö|pidätkö|pitäkö|älkää|älä _? minua|meitä|mua pilkka*|tyhm*|idioot*|pelle*
järkyttyn*|loukkaantun*|ällisty*|pöyristy*|tyrmisty*|harmissa*|vihoissa*|kiukku*|kiukust*|loukkaav*
ärsyt*|raivost*|suutut*|vitut*|sapet*|turhaut*|kyrsi*|tympi*|hermostut*|raivo
röyhke*|sikamai*|lapsellis*|ylimieli*|tökerö*|asiaton*|asiattom*|sopimaton*|sopimattom*|epäreilu*|epäoikeudenmu*|nöyryyt*|noloa|kestämät*|kohtuut*
<moinen> peli|meno|touhu|käytös|toiminta ei|saa|on|loppu*
peli|meno|touhu|pelleily|leikki|leikit saa|saavat jo? riittää|loppua
leikki|leikit sikseen|loppui|riittää
tämäkö|tääkö on _? kiitos|palkka
näin|tämä|tää|meno ei|eihän voi|saa jatkua
<moinen> ei käy|kelpaa
ei|eihän|eikä käy? vetele|päinsä|laatuun|peliin
kaikella|kaikellakin on? raja|rajat|rajansa
joku|jokin|jotain roti|rotia|tolkku|tolkkua
täysin|aivan|ihan väärin
epäasial*
menetä* hermo*|luottamu*|usko*|malt*
saanut|saaneet tarpeek*|kyllik*
pelleil*|farssi*|pilail*|sirkus*
kohtel* minua|meitä
ansaitsen|ansaitsemme parempa*
väsynyt|väsyneitä
petty*|petyin|petyimme
peiliin kats*
hyvä tahto|tahtoni|tahtomme
mitta|mittani|mittamme alkaa|on|tuli _? _? täynnä|täysi|täyteen
tuntuu|tuntui _? pahal*|ikäväl*|kurjal*|loukkaa*|nöyryyt*|inhottav*|surkeal*|petetyl*
menee|alkaa|palaa|kiristyy hermo|hermot|pinna|käpy
ei|eihän voi|voinut olla totta|tosi|mahdollista
mitä|miten|miksi|missä ihmettä|hittoa|hemmettiä|helvettiä
kaikella kunnioituksella
haaska* aika*
palaa|palavat|paloi|paloivat päreet|käämit|hihat|proput
paheksu*
älä|älkää viitti|viitsi
luottamus|luottamukseni|luottamuksemme teihin|sinuun|suhun on|alkaa`,
  'tone.threat': `vedän|vedämme|vedetään|teen|teemme _? johtopäätö*
hiljaisuus|hiljaisuutesi|hiljaisuutenne luetaan|tulkitaan|katsotaan
kurvaa|kurvaan|kurvataan|kaarran|kaartaa _? pihaan|pihaasi
tulee sinulle|sulle|teille|sulla vielä? kallis|kalliiksi
käy kalliiksi|huonosti|ohraisesti|köpelösti
kadutte
kadut sitä|vielä
joudu*|ehdi*|vielä katua
seuraukset tul*|ovat|voi*`,
  'tone.legal': `haastehakemu*|kanne|kannetta|ulosotto
nosta*|noste*|ajan|ajamme|jätän|jätämme|panen|panemme _? _? kanteen
kanteen nosta*|noste*|vireil*
pidätän|pidätämme kaikki oikeu*
${conditional(UNPAID, ['jatkotoim*|perinnä*|perint*|oikeut*|lakim*|juristi*', '<teko>|seura*|joudu* _? _? toimenpit*|toimii*'])}
ryhdy*|ryhtym*|ryhtyn*|turvaudu*|turvautu* jatkotoim*|toimenpit*|muihin|muita|kovemp*|järeämp*|toimiin|oikeu*
*mme|aion|voin|saatan|epäröi|epäröidä|pakko|syytä|aihetta _? ryhtyä jatkotoim*|toimenpit*|muihin|kovemp*|järeämp*|toimiin|oikeu*
ulosoton kautta|avulla|puoleen
muita|kovempia|järeämpiä|jyrkempiä keinoja|toimia|otteita`,
  'tone.reputation': `ilmoitan|ilmoitamme|kerron asiasta|tästä|teistä|sinusta verottaj*|poliisi*|media*|lehteen
arvostelu|palaute googleen|someen|nettiin lähtee|tulee|menee
kerron|kerromme|kirjoitan|varoitan|mainitsen .. muille|muillekin|kaikille|toisille|asiakka*|kolleg*|tuttav*|some|someen|somessa
muut|muutkin|kaikki|kollegat|alalla .. kuulla|kuulevat|tietää|tietävät
sana|tieto kiirii|leviää
sana|juttu kiertää|kulkee pien*|alalla|kylil*|täällä|nopeas*
maineesi|maineenne|nimesi|nimenne kärsi*|tahra*
muidenkin|kaikkien|muiden tietoon|tiedettävä|kuultava
varoit* muita|muille
nimi|nimesi|nimenne lähtee|menee kiertoon|jakoon
kirjoitan|kirjoitamme|annan|jätän <te> _? arvostelu*
koko kylä|kaupunki|kunta|ala kuulee|tietää
millais*|minkälais* maksaj* <te>|olet*`,
  'tone.moral': `toivottavasti opit|opitte|opitaan
luulin|kuvittelin|ajattelin ,että olemme|oltiin|olimme kavereita|ystäviä|tuttuja
velka on veli
isäs*|isänne|äitis*|äitinne|edeltäj* maksoi* aina|ain|ajal*|ajoi*
kunnia asia*
kunniaasia*
kunnian mies|miehen|ihminen|ihmiset
sopimukset on tehty pidettäviksi
pyhä|pyhää asia|asioita
kitsast*
kohtuus kaikessa
<kunnon> <väki> _? maks*|hoita*|pitä*|vasta*|pysty*|osaa*|toimi*|kunnioit*|ei|eivät
isossa|suuressa|isolta|suurelta talossa|*firmassa|yrityksessä|talolta|*firmalta|yritykseltä pitäisi
hyvä*|normaali*|ammattimai*|asialli* toimintaan|liiketoimintaan kuuluu|kuuluisi
hyvä*|hyvi*|normaali*|tavalli* tapoihin|tapa|käytöstap*|liiketap*|kauppatap*
kunnioit* työtä*|aikaa*|sopimu*|sana*|toisen|muiden|yrittäj*
rehellisy*|moraali*|maksumoraal*|omatunto*|omaatuntoa|selkäran*|kunniantun*|oikeudenmukai*|kohtuullisuu*|reiluu*
rehti|rehtiä|rehdin|reilua|reilu|reilun peli*|että|toimin*|kohtel*
kasvatett*|opetettu
muutkin _? pystyvät|ehtivät|osaavat tähän|siihen|maksa*|hoita*
ennen vanhaan
vanhaan hyvään? aikaan
miehen|naisen|kunnian sana*
kädenpuri*|kättel*
lupaus|sopimus|sana|sovittu|velka on|mikä|pitää lupaus|sopimus|sana|sovittu|velka|pitää
sovitu*|sana*|lupau* pide*|pitää|pitäis* kiinni|sana*
työstä|tehdystä kuuluu|pitää|täytyy|tulee|pitäisi|on|maksetaan|työstä _? maksaa|maksettava|palkka
palkka*|palkkio* ansain*|ansait*
liikaa|paljon pyydet*|vaadit*
miltä sinusta|teistä|itsestäsi
jokainen|jokaisen|kaikki|yrittäjä|yrittäjän ansaitse*|ymmärtä*|elä*|kuuluu
<kunnon> <väki> _? ei? _? *isi|*isivat|*isivät|kuuntel*|hoitaa|hoitavat|tietää|pitää|ymmärtää|tekee
aikamies*|aikamieh*|kunniallis*
muut|muutkin|toiset ovat|on? _? maksaneet|maksaa|maksavat
jos arvostat*|kunnioitat*|välität*
peruskohteliai*
ammattilai* maksa*|hoita*|vastaa*
halvemmalla|halvalla saa
<kunnon>|ammattimai* _? maksaisi|hoitaisi|vastaisi
olisi|olis kohteliasta|asiallista|reilua|korrektia vastata|ilmoittaa|kertoa|maksaa|edes
sopimukset|sopimus on|ovat|tehdään pidettä*|noudatet*
maksamaton lasku on varast*|varka*`,
  'tone.sarcasm': `turha|turhaan soitella|soittaa|kysellä perään
mukava|kiva|hienoa että|kun jossain|jossakin|jollain|jollakin|teillä|sulla rahaa riittää
pyöreä nolla
lasku|laskut ei|eivät maksa itseään
eihän|ei tässä|tällä mitään? kiirettä|kiire|hoppua
onko teillä|sulla|sinulla rahat loppu|lopussa
kello käy|tikittää
hienoa|mukavaa|kiva|kivaa|hauska|ihanaa ,että ehditte|ehdit|lomalle|rahaa|teillä|löytyy|varaa
kiva|mukava kun|ku vastaatte|vastaat|vastasit|ehdit|ehditte
kiitos tästäkin
onneksi olkoon
kiva|kivaa|hienoa|mukava|mukavaa|upeaa|mahtavaa|ihanaa ,että|kun lasku*|maksu*|raha*|viesti* _? _? taas|jälleen|unohd*|unohtu*|myöhässä|maksamatta
ilmeisesti|nähtävästi|näköjään|näemmä|selvästi* _? _? ei|eivät _? kiinnosta*
kyllä|kuitenkin|on löyty*|riittä*|kelpas*|kelvan*|ehti* _? rahaa|rahat|varaa|aikaa|käydä|käyttää
rahaa|varaa <te>? kyllä|tuntuu|näyttää
söi laskun*
kaiva* kuvetta
kukkaro* pysy*|aukea*|nyör*
niin tärke*|kiireinen
yllätys yllätys
kumma|outo|merkillinen juttu|homma
kiva|kivaa|hienoa|mukava|mukavaa|upeaa|mahtavaa|ihanaa|ystävällistä .. et|ette|vihdoin|viimein|jaksat*|viitsit*|edes|suvaits*
vihdoin|viimein|lopulta|joskus|edes suvait*|viitsi*|jaksa*|muista*|löyd*|vaivaut*
suvait*|alennut*|vaivaut*
ilmeisesti|nähtävästi|näköjään|näemmä|kaipa|kai et|ette|te|sinä|teillä|sinulla|teitä|sinua|laskut*|laskujen|maksamin*|raha*|on
lasku* maksa* itse*
unohtu*|unohdit* _? _? taas|jälleen
kiitos|kiitti vain|vaan|nyt odot*|viiv*|tästä*|tuosta
raha ei? kasva* puus*
pyhällä hengellä
<not>|ettei|luul*|pitäis* .. ilmaiseks*|huvikse*|rakkaude*
hyvyyttäni|hyväntekeväi*|harrastu*|talkootyö*|talkoilla|talkoina
en|emme ole|oo|pidä|pyöritä|toimi|ala|rupea|halua mikään|mikkään|<te>|olla|toimia|ilmaista? pankki*|rahoit*|luotottaj*|lainanant*|luottolait*|hyväntek*
koroton|korottoman|korotonta|ilmainen|ilmaista laina*|luot*
liian|niin|noin|kovin vaikea*|raskas*|monimutkai*|ylivoima*|hankala*
ehkä|varmaan|varmaankin|kenties unohd*|hukku*|postissa|kirjanpit*|pankki*|eksy*
ota|ottakaa kaikessa|ihan? rauhassa
sattumalta
kas kummaa|vain
miten ollakaan
unoht*|unohd*|huk*|jäi ,vai
eipä|ei yllätä
arvasin*|tiesin* ,että näin|tässä|ette|et
onpa|kylläpä|onpas ikävää|harmi|sääli|kurjaa
varaa unoht*|minuun|meihin|kuvaaj*|juhl*|loma*|mats*|lento*|auto*|uute*
rautalan*|piirtää kuva
kyllä|ilmeisesti|näköjään|näemmä|nähtävästi kelpas*|kelvannut
ei|luul*|mieltä*|kuvit* .. vapaaehtoista|vapaaehtoiseksi|vapaaehtoinen
onnittelut|onneksi ,lasku*|velka*`,
  'tone.apology': `pahoittelen|pahoittelemme syvästi|kovasti|suuresti|vilpittömästi|suunnattomasti|hirveästi|kamalasti
olen|olemme pahoillani|pahoillamme ,että joudun|joudumme
anteeksi|anteeks|pahoittel*|sori|valitan|pahoillani .. <häiri>
sori|anteeksi|pahoittelut vielä|taas? tuhannesti|kerran
anteeksi|sori|anteeks tosi|ihan|nyt? vielä|taas|kovasti|tuhannesti|todella|kamala*|kauhe*|hirve*|paljon|kun|ku|jos|että|et
todella|kovasti|syvästi|erittäin|vilpittömästi|hirve*|kamala*|kauhea*|hirmu*|tosi|äärimmäisen|tuhannesti pahoill*|anteeksi|pahoitt*
tuntuu|tuntui|tuntuisi _? _? *lta|*ltä kysy*|pyyt*|pyydel*|muistut*|periä|karhu*
väärältä|nololta|pahalta|hassulta|tyhmältä|typerältä|kurjalta|rumalta|ikävältä|kiusalliselta puhu*|lähett*|kirjoitt*|ottaa|laskutt*|velo*
hävet*|nolot*|nolo|noloa|kiusalli*|ikävä|ikävää|inhot*|kurja|kurjaa|hankala|epämukava* <häiri>|pyyt*|lähest*|ottaa|joutua|palata|laskutt*
hävettää|nolottaa|häpeän|kehtaan*|kehtaisin|rohkenen|uskallan|uskaltaisin
tiedän|ymmärrän|varmaan|varmasti|uskon .. kiire*
tiedän|ymmärrän .. tärkeämp*|muutakin
en|emme millään|mitenkään|mielellä*? haluaisi|halua|tahdo|tahtoisi|haluaisin|tarkoita|tarkoituks* millään|todellakaan|missään? <häiri>|vaikuttaa|olla|tuntua|kuulostaa
toivottavasti|toivon ,että? en|emme ole|oo? liian|pahasti? <häiri>|vaivaksi|riesaksi|vaivana
toivottavasti|toivon .. haittaa|häiri*|pahastu*|loukkaan*|suutu|pahaksi|tungett*|vaiva*
älä|älkää|elä|et|ethän|ettehän pahastu*|suutu*|loukkaannu*
älä|älkää|elä säikäh*|pelästy*|ihmet* _? *summaa|hintaa|laskua
älä|älkää ota|ottako _? itseesi|itseenne|pahal*|pahakse*
jos ei vain|vaan|mitenkään|suinkin|ole|siitä .. vaiva*|haitta*|liika*|mahdoll*
pieni|pikkuinen|tyhmä|typerä kysymys|pyyntö|asia|vaiva
saanko|saanen|saisinko kysy*|muistut*|pyytä*|häiri*
nöyrä*|nöyri*
ei mitään|mikään kiire*|paine*|hätä*|stress*
ei ollut|ole tarkoitu* <häiri>|painostaa
varmasti|varmaan vain? oma|omaa|minun|meidän vika*|virhe*|mokani|moka
vaivaksi|riesaksi|harmiksi|kiusaksi
en|emme kehta*
pahoillani|anteeksi|sori|pahoittel* .. joudun|joudumme lähettämään|laskuttamaan|pyytämään|palaamaan
pikkumai*
en|emme _? viitsisi*|viitsis|viittis*|tykkää|kehtais* _? _? <häiri>|pyyt*|puhu*
huono|onneton|surkea|surkee|paska näissä|täll*|tämm*? raha*|laskutt*|pyyt*|pyyd*|perimään|puhumaan|kysy*
olen|oon _? rasittav*|rasite|riesa|kiusankap*
sori|anteeksi sori|anteeksi`,
  'tone.plea': `rahat|rahatilanne|rahatilanteeni|talous|budjetti on|ovat tiukka|tiukalla|tiukassa|tiukilla|kuralla
vuokra|lainanlyhennys|laskut pitää|täytyy maksaa
häätö*|nälkä*|nälässä
maks*|kattaa|hoita*|elättä*|ostaa|ruokkia|selvi* _? <tarve>
lapseni|perheeni odot*|tarvits*|on
lapset|lapseni|perheeni jää* ilman
yritykseni|firmani _? kaatu*|nurin|konkurs*
<tarve>|tasku*|kukkaro* on|ovat|huutaa|kumisee tyhjä*|tyhjy*
minulla|mulla|meillä on? tyhjä* <tarve>|tasku*|kukkaro*
<tarve> erääntyy|odottaa|maksamatta|rästissä|myöhässä
tarvits*|tarvitaan _? kipeästi|epätoivoi*|todella|kiireesti|pikaisesti|rah*|maksun
kipeästi|epätoivoi*
rahat|rahani|rahamme|säästöt|säästöni|tilanteeni|talous|talouteni|tili|tilini|tilillä|kassa on|ovat|käy|loppu*|alkavat|näyttää _? _? lopus*|vähis*|loppu*|tyhjä*|nolla*|nollilla|miinuks*|pakkas*|tiukka*|vaikea*|heikko*
pulassa|ahdingossa|rahapula*|rahaton*|rahattom*
ikuisesti|äärettöm*|suunnattom*|loputtom*|valtavan kiitolli*
rukoil*|anel*|polvill*|polvist*|armo*|hartaasti|kerjä*
pelasta*|ikikiitolli*
teille|sulle|sinulle _? _? pikkuraha*|pikkusumma*|taskuraha*|hiluja
en|emme ole|oo nukkunu*
auta|auttakaa|autathan|auttaisit* minua|meitä|edes|pientä|yrittäjää
en|emme selviä|selviydy|pärjää|pysty|saa|tule|nuku|tiedä _? ilman|vuokra*|maksa*|toimeen|miten|nukuttua|enää|tätä
riippu*|varassa|varaan tästä|maksusta*|sinusta|teistä|rahoista
ole|olkaa|maks* niin|nyt? kiltti|kiltit|kilttejä|armolli*
minunkin|munkin|meidänkin|minullakin|mullakin|meilläkin|itsellänikin|minäkin|mekin pitää|täytyy|on|pitäis*|joudun|joudumme omat|omia? elää|syödä|maksaa|maksamaan|maksettav*|pärjätä|tulla|laskut|laskuja|laskuni|menoja|menot|kulut|kuluja|velk*|velat|<tarve>
palkat|palkkoja|vuokra|vuokrat|lainat|verot maksettavan*
kyllä|eiköhän _? jotenkin? pärjään|selviän|pärjäämme|selviämme
elää|elän|eletään jollain|jollakin|jostain|tällä|kädestä
pienelle|pienyrittäj*|yksinyrittäj* yrittäj*|yrity*|iso|on
pieni yrittäj*|yrity* ei|elä*|tarvits*|joutuu|odott*|kärsi*
vain|vaan pieni yrittäj*|yrity*
vaikea|vaikeaa|tukala|tiukka|raskas aika*|tilanne*|kuukausi|vaihe
pliis|plis|pleas
auttakaa|auta|armahda*
maksakaa|maksa edes|nyt|ees puol*|osa|yksi|yhden|osan|herran|hyvä|jotain|#
odottaa|odottavat palkk*|rahoja*|ruok*
hengitt* niska*
mulla|minulla|meillä _? _? _? laskuja|velkoja
leipä|leivän|leipää _? _? _? pöytä*
elän|elämme|elätän tästä|näistä|laskuista|tällä
pienyrittäjänä|yksinyrittäjänä _? elän|jokainen|minulle
en|emme elä pelkällä|pyhällä
perheeni|perhe|lapseni|lapset elää|elävät|syö|syövät _? näistä|näillä|tästä|tällä
ruokittava*|elätettävä*`,
  'tone.obvious': `pitäisi|pitäisikin olla|olevan _? selv*|itsest*
luulis*|odottaisi
varmasti|varmaan|kyllä ymmärrät*|tiedät*|muistat*|tajuat*
ymmärrät|ymmärrätte|tiedät|tiedätte varmasti|varmaan|kai|toivottavasti|kyllä|hyvin
ei voi|voine|pitäisi olla noin|näin|niin|liian? vaike*|hanka*
kuvittelisi
toivottavasti tajuat*|käsität*
saat|saatte sitä ,mistä|mitä maksat*`,
  'surprise.extra.hint': `laskutetaan|laskutamme|laskutan|veloitetaan|veloitamme|veloitan toteutun*|todelli*|menekin|kulutuksen mukaan|mukaisesti?
päälle|lisäksi tulee|tullee|voi|saattaa tulla? _? jotain|jotakin|pientä
voi|saattaa vielä? tulla vielä? jotain|jotakin|lisää|päälle
lisätöi*|ylitöi* .. voi|saattaa vielä? tulla|kertyä|ilmetä
kulu*|*kulut|muuto*|matka* .. veloite*|laskute*|veloitamme|laskutamme .. erikseen
laskuta*|veloita* _? _? myöhemmin|jälkikäteen|erikseen
lisätään|lisäämme|lisään|laskutetaan|laskutamme|laskutan lopuksi|lopulta|jälkikäteen|paikan|sitten _? hintaan|summaan|laskuun|päällä`,
  'surprise.extra': `en|emme _? _? _? muistanut|muistaneet|ehtinyt|ehtineet|jaksanut|hoksannut|hoksanneet|huomannut|huomanneet|tajunnut _? mainita|puhua|sanoa|kertoa|ilmoittaa
en|emme _? muista ,puhuttiinko|sovittiinko|sanoinko|mainitsinko|kerroinko
en|emme _? muista puhuttiinko|sovittiinko|sanoinko|mainitsinko|kerroinko
arvio|arvioni|arviomme|tarjous|tarjoukseni|tarjouksemme oli #
ei ollut|oltu tilattu|pyydetty|sovittu ,mutta
ylimääräi* *itus|*aus|*ennus|*tely
käsittelymaksu*|ympäristömaksu*|avausmaksu*|hallinnointimaksu*|toimistomaksu* #|joka
arvio|budjetti|hinta ylittyi|ylittyy # %|prosentilla
vaikka sitä|niitä ei tilat*|pyydet*|sovit*
# .. malttanut|viitsinyt|kehdannut|raaskinut kysy*|herät*|häiri*
oma|omasta|omalla|omin päätös|päätöksellä|aloitteesta|luvalla|lupineni|päin
<te>|lupaa? kysymättä
jo viime|edellisen kuun|kuukauden töihin|tunteihin
<määrä> _? _? meni|tuli|kului|kertyi|upposi _? enemmän|lisää|pidempään|kauemmin
meni|kului|kesti|vei _? _? enemmän
meni|kului|kesti|vei <arvio>? kauemmin|pidempään|kauemman
meni|kului|kesti|vei _? tunti|tunnin|tuntia|tovi|hetki|hetken kauemmin|pidempään
<arvio> enemmän <määrä>
<arvio> kauemmin|pidempään|kalliim*|laajem*|isom*|suurem*|työlääm*|hankalam*|vaikeam*
jouduin|jouduimme|piti lisäksi|vielä|samalla _? _? *maan|*mään|tehdä|korjata|vaihtaa
päätin|päätimme|tein|teimme|vaihdoin|vaihdoimme|korjasin|korjasimme siinä|siitä? samalla _?
päätin|päätimme itse
<lisä>
<hinta> on|ovat? _? nousi*|noussu*|nousse*|korotettu|kallistui*|kallistunu*|tarkistettu
korotin|korotimme|nostin|nostimme <hinta>
matkan|työn|purun varrella|edetessä|aikana _? tuli|ilmeni|paljastui|selvisi _?
tarjoukse*|urakka*|hintaan|sopimukse*|tilaukse* sisältymättöm*|kuulumattom*
hintaan|tarjoukseen|urakkaan ei|eivät _? kuulunut|kuuluneet|sisältyn*
unohdin|unohdimme|unohtui|muistanut|muistaneet mainita
hinta|summa|arvio|loppusumma voi|saattaa vielä? elää|muuttua|nousta|tarkentua|kasvaa
summa|hinta|lasku|loppusumma|urakka|työmäärä|laajuus|homma _? nousi|nousikin|kasvoikin|venyikin|kasvoi|paisui|venyi|laajeni
tunnin|tuntia|päivän ylimääräi*
ylimenev*
niistä|siitä|tästä|siihen tulee|tuloo|tullee|tuli # .. päälle|lisää
veloi*|peri*|laskut*|lisä* .. erilli*|ylimääräi* *maksu|*maksun|*kulu|*kulun|*palkkio
on jo? tehty|valmis tällä|uudella hinnalla
kulu*|hin*|summ* .. ylöspäin
lisäkierro*|lisäsivu*|lisäkuva*|lisäkäyn*|lisämuuto*|lisämat*
matka|odotus aikaa|ajan|ajasta
lisättiin|lisäsin|lisätty _? _? laskuun|laskulle|summaan|hintaan _? _?
*työkorotus|*työkorotuksen|viikonloppukoro*|kiirekoro*|pikakoro*|iltakoro*|toimistoku*|kuvapankkik*
muuto* _? laskutettiin|laskutin|laskutimme|veloitettiin|veloitin|veloitimme
pyöristin|pyöristimme|pyöristetty|pyöristettiin
jota|joita|joka|jotka|mitä ei|eivät|en|emme _? ollut|olleet|kuulunut|sovittu|mainit*|mainin*|pyydetty|tilattu
ajattelin|oletin|arvelin ,että|ettei sopii|käy|kelpaa|haluat*|se|haittaa
tuplahin*|tuplataks*|triplahin*
työtä|töitä|hommaa oli|olikin|tulikin|riitti|riittikin enemmän
hieman|vähän|hiukan|pikkuisen|reilusti yli arvion|budjetin|tarjouksen|sovitun|kustannusarvion
lisäsin|lisäsimme samalla|siihen|vielä|mukaan matka*|*kulut|*kulun|*maksun|*palkkion
aloitusmaksu*|avauspalkk*|aloituspalkk*|lähdetiedostom*|varastointim*|arkistointim*
tulee|tuli|peritään|lisään|lisäsin|lisätty|hallinnollinen lisämaksu*
lisämaksu*|*smaksu|*palkkio on|tuli _? lisätty|laskuun|laskulle|päälle
lisäsin|lisäsimme yhden|pari|muutaman|pienen ekstra*|lisä*
tuplasin|tuplasimme|tuplattiin|tuplaantui`,
  'courtesy.please.whole': `rahat|maksu|summa|suoritus tilille
maksa|maksakaa tilille
<käsky> _ _? _? _?
maksa|maksakaa lasku|summa|se|tämä liitteen? mukaan|heti?
laita|pistä rahat|maksu|lasku
soita|soittakaa mulle|minulle|meille|takaisin
odotan|odotamme vastausta|vastaustasi|vastaustanne|maksua _?`,
  'jargon.wordy.point': 'ko|ed => ~ tämä',
  'jargon.wordy': `indeksi*|indeksoi* => ~ kerro, milloin ja miten hinta muuttuu
kirjattu|kirjataan|luettu|luetaan hyväksenne|hyväksesi|eduksenne|eduksesi => ~ sano, mistä se vähennetään
irtisano* kirjallisesti => ~ sano, miten sopimus päättyy
kipupiste* => ~ vaikeus
best effort => ~ parhaamme mukaan
time & material
time and material
allokoi* => ~ varata
vastaanottajan|tilaajan|ostajan riskillä => ~ kuka vastaa
pysyy|säilyy myyjän omaisuutena => ~ on myyjän
hyvä|arvoisa laskun vastaanottaja|saaja|maksaja ,_ => ~ tervehdi nimellä
hyvä? herra / rouva => ~ tervehdi nimellä
asiakas|laskunmaksaja hyvä? ,lasku* => ~ tervehdi nimellä
kohdistu*|kohden* _? lasku*|viitte*|saatav*|maksu* => ~ sano, mille laskulle maksu kuuluu
maksu*|suoritu*|summa* ei|eivät ole? kohdist*|kohden*|kirjaut* => ~ sano, mille laskulle maksu kuuluu
työhön|töihin|toteutukseen ryhdy*|ryhty* => ~ aloittaa
*sta|*stä|# lukien => ~ alkaen
erääntyn* saatav* => ~ maksamatta olevat laskut
oheis* => ~ liitteenä
lisätiedustelu* => ~ kysymykset
mahdolli* lisäkysymy*|lisätieto*|tiedustelu*|huomautu*|epäselv* => ~ kysymykset
toteutuneen|toteutuneista mukaan|mukaisesti|perusteella => ~ tehtyjen tuntien mukaan
reskontra*|kustannusvaik*|myyntireskontra*|ostoreskontra*|ostolasku*|kassavir*|cash|cashflow*|kustannustas*|likviditeet*|kustannuskehi*|kustannuspain*|kvartaal*|tilikau*|sarake|sarakke* => ~ sano tavallisilla sanoilla
ohessa toimit*|lähet*|seur*|oheiset|liitteenä|pyyt* => ~ liitteenä
suoritettavaksi|maksettavaksi tarkoit*|eräänty*|langen* => ~ maksetaan
lankea*|langen* => ~ maksetaan
kontol* => ~ sano, kuka maksaa
luovu* oikeu* => ~ sano suoraan
hyödyntä*|hyväksikäyttäen => ~ käyttäen
esitän|esitämme toivee*|pyynnö* => ~ toivon, pyydän
toimeenpan*|toteut*|toimit* maksu*|makso*|siirto|siirron|hyvity*|suoritu*|tarkastu*|tarkistu*|selvity*|toimenpi*|korjau*|tility*|arvioin* => ~ sano teonsanalla: maksaa, tarkistaa
*amiseksi|*ämiseksi|loppuunsaat*|maksuunpan* => ~ sano teonsanalla
*misen|*miseen|*misesta|*misestä johdosta|osalta|suhteen|yhteydessä|puitteissa|tiimoilta|johtuen|liittyen|edellyttämä*|mahdollistami* => ~ sano teonsanalla
siltä|näiltä|tältä|soveltuvin osin => ~ sano suoraan
*sta|*stä johtuen => ~ takia
johtuen => ~ takia, koska
kuittausta|kuittauksen => ~ vahvistus, vastaus
erään* maksettavaksi|maksuun => ~ maksetaan viimeistään
saat* maksettavaksi|maksuun|tiedoksi|tietoon*|päätökseen|voimaan|ajan => ~ sano suoraan
hyvit* _? _? tilillemme|tililleni|tiliämme|tiliäni => ~ maksaa tilille
tulee|tulevat|tulisi|tulisivat maksetuksi|suoritetuksi|hoidetuksi|huomioiduksi|kirjatuksi => ~ maksetaan, hoidetaan
maksettavaksenne|maksettavaksesi|vastattavaksenne|vastattavaksesi|tarkastettavaksenne|hyväksyttäväksenne => ~ sano suoraan
tulee|pitää|on toimitettava|saatettava|huomioitava|huomioida|ilmoitettava => ~ maksathan, kerrothan
edellä|yllä|alla|tässä maini*|esite*|todet*|kuvat*|yksilöi* => ~ tämä
mainit*|kyse* lasku*|summa*|maksu*|saatav*|erä*|asia* => ~ tämä
velvoit* => ~ pyydämme
pyydetään|pyydettäisiin|kehotetaan|edellytetään|odotetaan|toivotaan => ~ sano, kuka pyytää: pyydän
vastuunraj*|vastuuvap*|korvausvast*|vahingonkorvau*|välimies*|huomioitavaa|kyseisi*|kyseisel*|kyseises*|rahtivap*|optio|optiot|optiona|viivytyksettä|asianmukai*|ensitilassa|muodoin|tarkoituksenmu*|lainmukai*|nimenomai*|tarpeelliseksi|aiheelliseksi|tapauskoht*|seikoi*|seikat|seikkoja|tahtotil*|mahdollistaakse*|varmistaakse*|voidakse*|kertaluon*|*tuksellisista|aikataululli*|hinnallis*|oikeellisuu*|virheellisyy*|puutteellisuu*|perustuen|nojautuen|vedoten|vireill*|jalkaut*|ohjeistam*|ohjeistet*|saanemme => ~ sano suoraan
prosessoi*|aktivoi*|priorisoi*|realisoi*|kommunikoi*|fasilitoi*|eskaloi*|skaalautu*|skaalata*|kokonaisratkaisu*|kokonaisvaltai*|innovat*|synergi*|resurs*|monitoroi*|konvertoi*|lisäarvo*|ydinpros*|volyym*|kustannuspoh*|kustannusrak*|uudelleenkal*|kontaktoi*|indikoi*|validoi*|optimoi* => ~ sano suomeksi
workshop*|synkata*|synkkaa*|pinga*|sparra*|konseptoi*|proaktiiv*|kickof*|tsekka*|cancel*|forward*|buukka*|linjata|linjataan|linjattu|linjau*|discovery|frontload*|pipeline*|bandwidth*|overbook*|ylibuuk*|roadmap*|stakeholder*|implement*|brief*|scope*|milestone*|meetin*|kick|delivera*|follow|update*|touchpoint*|issue|budjetoi* => ~ sano suomeksi
toimenpi*|toimeksianto*|toimeksiannon|toimeksisaa*|toimeksiantajamme|päämiehemme|menettely*|asianosai*|osapuol*|velkoja*|aikamäär*|täytäntöön*|ulosottokelp*|ulosottoperust*|korvausvelv*|sopimusosap*|sopimusvelv* => ~ sano suoraan, kuka tekee ja mitä
tietojenne|tietojemme|kirjanpitomme|*järjestelmämme|*järjestelmäni|*rekisterimme|asiakirjojemme mukaan|perusteella => ~ näen, että
vaadittav*|tarvittav* toimenpi*|toimet|toimia => ~ sano, mitä pitää tehdä
avoinna|maksamatta oleva|olevan|olevaa|olevat saatav*|suoritu*|erä*|velvoi*|saldo* => ~ avoin lasku
aiheutu* kulu*|kustannu* => ~ kulut
koituv* => ~ sano suoraan
vailla kuittau*|suoritu*|maksu*|vastau* => ~ maksamatta
maksajan|asiakkaan|tilaajan|ostajan|vuokraajan on|tulee _? huolehdi*|vasta*|korva*|kusta* => ~ maksat, maksatte
laadittu*|laatia|laadimme lasku* => ~ tehty, tehdä, teimme
tiedustel*|informoi*|todeta|todetaan|ilmoitetaan|huomautetaan|muistutetaan => ~ kysyn, kerron
*minen|*tus|*tys|*nnus|*nta|*nti|maksu tapahtuu|toteutet*|toimeenpannaan => ~ sano teonsanalla
tullaan|tulevat|tulemme _? _? *maan|*mään => ~ sano nykyhetkessä: teemme, laskutamme
hyväksytyksi|vastaanotetuksi => ~ sano suoraan
katsot* _? hyväksyn*|luopun*|päätty*|puretu*|rauen*|suoritetu*|tulleen|olevan|tapahtu*|loppuun* => ~ sano suoraan
huomioidaan|huomioitu|huomioiden|huomioida|sovelletaan|sovelletun|noudatetaan|noudattaen|sisällyttä*|sisällyte*|eriytet*|eriyttä*|pidätetty|pidätetään|pidättäy*|määritet*|nettoute*|brutto*|kohdistet*|hyvitetään|kompensoi*|kompensaat*|generoi*|tiliöi*|täsmäyt*|jyvitet*|jyvittä*|jaksote*|laskennalli*|oikaist*|oikaisu*|veloitettava* => ~ sano tavallisilla sanoilla
hinnoittelur*|hinnoittelum*|hinnoittelup*|*perusteinen|*perusteisesti|*perusteiset|*perusteisen|*perusteella|*perustein|*peruste|*perusteen|*perusteet => ~ sano, miten hinta on laskettu
*pohjaisesti|*pohjainen|*pohjaiset|*pohjaisen|*pohjalla => ~ sano, miten hinta on laskettu
kilometrikorv*|matkakorv*|kulukorv*|viivästyskorv*|työkorv*|käyttökorv*|peruutuskorv* => ~ sano, mistä maksetaan
*menettely|*menettelyn|*menettelyä|*velvoite|*velvoitteen|*velvoitteet|*vaade|*vaateen|*vaatimus|*saatava|*saatavan|*saatavaa|*saatavat => ~ maksamatta oleva summa
*laskelma|*laskelman|*laskelmassa|*asiakirja|*asiakirjat|tositteeksi|tositteelle|tositteita => ~ kerro, mitä siinä on
*serä|*serän|*serästä|*vakuus|vakuud*|vakuusv* => ~ sano, mikä maksu se on
*okanta|*okannan|*okantaa|*okannalla|laskukan* => ~ prosentti
toimitusehto*|toimitusehdo*|maksuehto*|maksuehdo* => ~ kerro, mitä ehto tarkoittaa
umpeudut*|umpeutu*|päätytt*|päättymi*|vanhentumi*|katkaisemi* => ~ sano, milloin
*oikeus|*oikeudet|*hallinta|*vastuu siirty*|luovut*|siirre* => ~ sano, mitä saa tehdä
luovutetaan|luovutu* => ~ sano suoraan
vaatimuk* => ~ sano, mitä pyydät
toteutuneiden|toteutunut|toteutuneet|toteuma* => ~ tehdyt tunnit
uhalla => ~ kerro, mitä teet ja milloin
hin*|tarjo*|arvio*|annet* _? _? varauksin|varauksella|varauksellinen|varaumin => ~ sano, mistä hinta voi muuttua
tulee|tulevat|tulisi olemaan => on|ovat|olisi
tulee|tulevat *tumaan|*tymään|nousemaan|koskemaan|laskemaan|kestämään|jatkumaan|alkamaan => ~ sano nykyhetkessä: teemme, laskutamme
kulu*|kustannu*|tunnit kohden*|kohdist* => ~ sano, mille laskulle se kuuluu
vallitse* yksimielisy*|käsity* => ~ olemme samaa mieltä
budjettihin*|budjettiarvi* => ~ hinta voi vielä muuttua
suuntaa antav* => ~ hinta voi vielä muuttua`,
  'incentive.reminder': `älä|älkää missaa|missatko
nyt tarjouksessa
nopealle|nopeille maksajalle|maksajille
vain sinulle|teille ,:? puolen|ilmainen|ilmaiset
vielä ehdit|ehditte saada|varata|tilata|mukaan
kysy|kysykää myös|samalla
meillä|meiltä on|saa|saat myös
kiitokseksi|palkkioksi maksusta|maksamisesta saat|saatte
oletko|oletteko jo? nähnyt|nähneet|tutustunut|tutustuneet
säästä|säästät|säästätte # euroa|€|%|prosenttia
kanta asiakkaanamme
tuo|ota kaveri*|ystäv*|naapur* mukaan
kurkkaa|vilkaise myös? uusi*|uutta
samalla voit|voisit|kannattaa tilata|varata|ostaa
teemme|teen|myymme|meiltä saa|saat? myös|muutakin
hyvä|oikea hetki|aika tilata|varata|ostaa|uusia
saat|saatte|annan|lisään _? _? ilmaiseksi|lahjaksi|veloituksetta
bonuksena|kaupanpäälli*|kylkiäi*|kaupantekijäi*
vain tällä|tänä viikolla|viikonloppuna|kuussa
liity _? uutiskirj*|kanta*|jäsen*
kokeile|testaa _? premium*|ilmai*|uutta|uusi*|*palvelua|*pakettia
maksajat|maksajille|maksaneille|maksaville _? palkit*|alennu*|etu*|saa*|kahvi*
haluatko|haluatteko _? säästää|alennu*|etuja
loppuunmyyn*|alennusmyyn*
voitte|voit|voisit* tilata|varata|ostaa myös|samalla|lisäksi
kurkatkaa|vilkaiskaa|katsokaa|tsekatkaa|muistakaa myös uusi*|uude*|uute*|*tarjou*|*palvel*|*sopimu*|*kurss*|kevään|syksyn|kesän|talven|muut
*tarjous on? voimassa vain|enää|vielä
osallistu* _? kysely*|arvont*|kilpail*|kampanj*
ehdotan|ehdotamme|suosittele* samalla|myös _? jatkosop*|*pakettia|*palvelua|*sopimusta
jatkatko|jatkatteko|jatketaanko *sopimu*
päivittämällä|vaihtamalla _? _? säästä*
klikkaa*|klikatkaa tästä ja? katso*|tutustu*
ilmainen|ilmaisen|maksuton|maksuttoman konsultaatio*|kartoitu*|kokeilu*|näyte*
tutustumistarj*|tutustumishin*|spessudiil*|lanseerasimme|lanseeraamme|lanseeranneet|upsel*
tarjoamme|tarjoan teille|sinulle? lisäpalv*|uutta|uuden
ehdit|ehditte vielä mukaan
jätä|jättäkää meille|minulle? arvostelu|arvio|palaute ,saat|saatte|niin
voisin|voisimme|voin|voimme samalla hoitaa|tehdä|päivittää`,
}
