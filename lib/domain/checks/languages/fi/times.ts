import type { TimeTag } from '../language-pack'

const FROM =
  'laskun|lähetys|tilauksen|tavaran|työn? päiväyksestä|laskus*|päivämäärästä|vastaanottamisesta|saamisesta|lähett*|lähety*|laskutu*|laskunp*|toimituksesta|saapumisesta|valmistumisesta'
const WITHIN = `kuluessa|sisällä|sisään|päästä|kuluttua|sees|jooksul ${FROM}?`
const TERM = 'maksuaika*|maksuaja*'
const DAYS = 'pv|päivää|vrk|dagar|dgr|päeva'

export const timesFi: Readonly<Record<TimeTag, string>> = {
  netDays: `netto # ${DAYS}?
# ${DAYS}|päivän /? netto
# ${DAYS} n
net # days?
net14|net30|net60`,
  netEndOfMonth: `net # eom
netto # kk|kuun n? loppuun|lopussa
# ${DAYS} eom`,
  discountNet: `# ${DAYS} # % /? # ${DAYS} netto
# % # ${DAYS} # ${DAYS} netto
# / # net|netto #`,
  endOfMonth: 'eom',
  dayOfNextMonth: `seur|seuraavan kk|kuun|kuukauden # pv|päivä|päivänä?
vapaa kuukausi|kk|kuu + # pv|päivää|vrk?
eom + # pv|päivää|vrk?
kuun|kuukauden|kk n? loppu|loppuun|lopussa|lopusta + # pv|päivää|vrk?
# eom`,
  monthlyAccount: '',
  onReceipt: `heti netto?
laskun saapuessa|saavuttua
laskun saatuasi|saatuanne
vaadittaessa
on|upon receipt`,
  withinToday: 'tänään mennessä|eod|cob?',
  withinDays: `${TERM} on? # ${DAYS} netto
heti? huomenna|ylihuomenna|huomiseen|ylihuomiseen|huomiseks*|ylihuomiseks* mennessä|eod|cob?
inom|within # dagar|days
# päivän|päeva|vrk|vuorokauden|pv|arkipäivän|pankkipäivän|työpäivän n? ${WITHIN}
# päivän|arkipäivän|pankkipäivän ajan
# päivässä|arkipäivässä|pankkipäivässä|vuorokaudessa
# ${DAYS}|arkipäivää|pankkipäivää ${FROM}
# päivän|pv|vrk|arkipäivän n? ${TERM}
eräpäivä|maksu aika? # ${DAYS}`,
  bareDays: `# ${DAYS}|arkipäivää|pankkipäivää|päivän`,
  withinWeeks: `#? viikon|vk ${WITHIN}
# viikossa
# viikon|vk n? ${TERM}
# viikkoa|viikon|vk netto
viikon ${TERM}
eräpäivä|maksu aika? # viikkoa|vk|vko
${TERM} on|olisi? #? viikkoa|viikko|viikon|vk`,
  withinMonths: `#? kuukauden|kk ${WITHIN}
${TERM} on|olisi? #? kuukausi|kuukauden|kuukautta|kk`,
  thisMonthEnd: `viimeistään? tämän|kuluvan? kuun|kuukauden loppuun|lopussa|lopulla|vaihteessa|vaihteeseen mennessä?
kuun|kuukauden viimeisenä|viimeiseen päivänä|päivään mennessä?
kk n loppuun mennessä?
kuunvaihteessa|kuunvaihteeseen mennessä?
tässä kuussa`,
  nextMonthEnd: `ensi|seuraavan kuun|kuukauden loppuun|lopussa|lopulla mennessä?
ensi|ens kuussa`,
  byDayOfMonth: `ensi|seuraavan? kuun|kuukauden # päivä|päivänä|päivään|pv mennessä?
# päivä|päivään mennessä`,
  byWeekday: `ensi|tulevaan? @ mennessä|asti
ensi|ens|viimeistään @
maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina`,
  namedMonth: `viimeistään? <month> loppuun|lopussa|lopulla|puolivälissä|puoliväliin|puoleenväliin mennessä?
viimeistään? vuoden loppuun|lopussa mennessä?`,
  endOfWeek: `tämä|tää|ensi|ens viikko tai
joskus|viimeistään? ensi|ens|tällä|tulevalla viikolla
ensi|tämän viikon aikana|loppuun|loppupuolella|alussa mennessä?
viikon loppuun mennessä
loppuviikosta
alkuviikosta
loppuviikolla`,
  vague: `heti? laskun saatua|tultua|vastaanotettua
heti laskun|tämän saatuasi|saatuanne|saapuessa|saavuttua|tullessa
maksu|maksetaan|maksathan|maksa|maksakaa|suoritetaan ennen|tilausta|vasta? toimitusta|noutoa|luovutusta|asennusta|kurssia|keikkaa|tehtäessä
maksuaika*|maksuaja* _? pari|muutam*
kun|ku|kunhan nyt|vain|vaan? jotenkin|joskus|suinkin|jossain|jossakin välissä|vaiheessa? <ehtiä>
iltaan|iltapäivään|aamuun|puoleenpäivään|viikonloppuun|jouluun|jouluaattoon|juhannukseen|vappuun|pääsiäiseen|loppiaiseen mennessä
kun|ku palaat*|tulet*|pääset* lomalta|matkalta|reissusta|töihin|kotiin
ensi|seuraavan kuun alussa|alkuun mennessä?
kuun|kuukauden|viikon viimeis*|ensimmäis* arkipäivä*|pankkipäivä*|työpäivä* mennessä?
*kvartaalin|*neljänneksen|*kauden|projektin|urakan|hankkeen loppuun|lopussa|lopulla mennessä?
ennen töiden|työn|projektin|urakan|hankkeen|kurssin|keikan|toimituksen aloit*|alku*|alkam*
ennen kuun|kuukauden *ttä|puoliväliä päivää?
kuun|kuukauden *nteen päivään? mennessä
samalla|samassa|samaan aikataululla|aikataulussa|tahdilla|tahtiin kuin|kun viimeksi|ennenkin|aiemmin|ennen|aina
ennen kvartaalin|tilikauden|vuoden|vuodenvaihteen|joulun|kesän _? vaihdetta|loppua|kiireitä|ruuhkaa|alkua|taukoa
viikon|kuun|kuukauden|päivän puolella
heti|kunhan|kuha|kuhan|kunha|kun|ku|ko|sitku|sitten|sitte|sit|jahka|milloin|millo kun|ku|ko? vain|vaan|vua? <ehtiä>
kun|kunhan|heti|sitten|silloin|sillon|sitku|milloin|millon kun|ku|kunhan? sinulla|teillä|sulla|sinulle|teille|sulle parhaiten|hyvin|vain|vaan? on|löytyy|tulee|jää|sopii|sattuu _? <aika>?
jos kun? sinulla|teillä|sulla|sinulle|teille on|löytyy|tulee|jää|sattuu _? <aika>
kun|ku|ko ohi aja*|kulje*|mene*
kun|ku|ko aja*|kulje*|mene*|satut* ohi
oman|omaan|omassa tahtiin|tahdissa|tahtiinne|tahtiisi|aikataulun
kaikessa|ihan rauhassa
maksa|maksathan|maksele .. rauhassa
maksathan|maksa|maksakaa|maksattehan|maksaisitko|maksaisitteko|eräpäivä .. *kuussa|syksyllä|keväällä|kesällä|talvella
ensi|ens vuonna|keväänä|kesänä|syksynä|talvena
maksathan|maksa|maksakaa|maksattehan|maksaisitko|maksaisitteko .. etukäteen|ennakkoon
ensi|seuraavalla|seuraavan kerralla|tapaamisessa|käynnillä|tunnilla
maksathan|maksa|maksakaa|maksattehan|maksu|maksetaan|erääntyy .. työn|työt|projektin|urakan|keikan|toimituksen|tilauksen valmistuttua|valmistuessa|päätyttyä|päättyessä|jälkeen|alussa|alkaessa
noudon|toimituksen|luovutuksen|tilauksen yhteydessä
laskun|tämän saatua*
saatuasi|saatuanne|kun saat|saatte? laskun
omaan|oman aikatauluun*|aikataulusi|aikataulunne|mukaan
milloin|millon vain|vaan
tuossa|tässä|tuota tuokiossa|hetkessä|pikaa
määräajassa|määräaikana|määräaikaan|ajoissa|ajoiss|kiireellisesti
kun siltä|mieli tuntuu|tekee
tilanteen|mahdollisuuksien mukaan
vastaanotettaessa
maksuaika* on? vielä? reilusti|runsaasti|paljon|hetki|toistaiseksi|tavanomai*|normaal*|tavalli*|entinen|vanha|sovittu
maksu|maksetaan|maksat|maksathan|maksuaika sovitun|sopimuksemme mukaan|mukaisesti
maksu|maksetaan|maksat|maksathan|maksa|erääntyy|eräpäivä on|tulee? vko|vk|viikolla|viikkoon|viikon # mennessä|loppu|loppuun|lopussa|alku|alussa|alkuun?
maksa|maksathan|maksat|maksakaa kun|ku joudut|jouvat|joudat|joudatte|jouvatte
kohtuullisen|sopivan ajan|hetken|tilaisuuden kuluessa|sisällä|tullen|koittaessa
pikaista|ripeää|joutuisaa
nopeaa|nopeata maksu*|suoritu*
<toivo> .. välitöntä|kiireellistä maksu*|suoritu*
<toivo>|olisin|olisimme|oisin|arvosta* .. pikaisesta|nopeasta|ripeästä|pikaisen|nopean|ripeän maksu*|suoritu*|maksam*|hoitam* => ~
pikaisesta|nopeasta|ripeästä maksus* jo? etukäteen|ennakkoon
lähimpänä|ensimmäisenä|seuraavana mahdollisena? pankkipäivänä|arkipäivänä
tavanomai*|normaal*|tavalli*|yleis*|sovit*|entis* maksuaika*|maksuaja*|maksuehto*|maksuehdo*
pikkuhilj*|syksymmällä|kesemmällä|talvemmalla|keväämmällä|kevättalv*|alkusyksystä|loppusyksystä|alkukesästä|loppukesästä|alkukeväästä|loppukeväästä|alkuvuodesta|loppuvuodesta|välipäivinä|tilipäiv*|palkkapäiv*|hissukseen|lähiaikoi*|lähipäivi*|lähiviik*|lähitulevaisu*|piakkoin|pikimm*|pikapuol*|tuonnempana|hiljalleen|vähitellen|alkuviiko*|loppuviiko*|keskiviikolla|alkukuu*|loppukuu*|viikonlop*|vuodenvaih*
ennen pitkää
jossain|jossakin|johonkin vaiheessa|välissä|väliin|kohtaa
lähimpinä|tulevina päivinä|viikkoina
parin|muutaman päivän|viikon
parissa|muutamassa päivässä|viikossa
puolivälissä|puoliväliin|puoleenväliin|loppupuolella mennessä?
kuun|kuukauden|viikon|vuoden|<month> puoleen|puolen väliin|välissä
siinä|sellaisessa ajassa|aikataulussa|tahdissa
<month> alussa|alkuun|puolella|loppupuolella|tienoilla|vaihteessa mennessä? => ~
kuun|kuukauden|viikon|vuoden alussa|alkuun|puolivälissä|puoliväliin|puolella|loppupuolella|tienoilla|vaihteessa|lopulla mennessä?
niin|mahollisimman|mahd|mahdoll pian|nopea|nopeasti|nopiaa kuin|kun? mahdollista?
<kiireesti>|eod
jo eilen
*sopimuksen mukainen|mukaisesti|mukaan
kohtapuoliin|kohta|joskus|aikanaan
kun|ku aika|tilanne|kassa|kiireet|rahat|rahoitus sallii|antaa|myöten|helpottaa|hellittää|riittää|järjestyy|varmistuu
seuraava* maksuajo*
ajallaan|asap|viivytyksettä|prompt
sinulle|teille sopivana ajankohtana|aikana
sopivassa välissä
ensi tilassa
kohtuullisessa ajassa
hyvissä ajoin
a s a p
niin|mahdollisimman|melko|aika|tosi|hyvin|varsin|kovin|sangen|mitä|suht|suhteellisen|ihan <kiireesti>
nopea*|ripeä*|pika*|tiuk* aikataul*|tahdi*|tahti*|vauhdi*
aika alkaa|käy|on loppu*|vähi*|kortil*
ennen|jälkeen <pyhä>
<pyhä> jälkeen|aikaan|aikana|alla|korvalla|korvilla|tienoilla|aikoihin|perästä|päätteeksi|mentyä|kynnyksellä|lähesty*|mittaan|loputtua|päätyt*|lopuksi|edellä|tullen|puolella|kieppeillä|paikkeilla|maissa|nurkilla|tietämillä
vaikka|vaikkapa|suunnilleen|noin|joskus <pyhä>
vaikka|vaikkapa heti
tän|tämän|tuon|kuluvan|tulevan|lähimmän|seuraavan|puolen|parin|muutaman|kuluvien|lähimpien|seuraavien|tulevien|näiden|ensi <jaksoa> aikana|mittaan|kuluessa|sisällä|sisään|päästä|kuluttua|perästä|puolella
sitten|silloin|samantien|heti|saman tien? kun|ku|ko => ~
määräaikaan mennessä
viimeistään iltaan|lounaaseen|aamulla
mitä pikemmin|nopeammin|pikimmin|pikimmiten
ennen seuraavaa _
seuraavaan _ mennessä
kun|kunhan olet|olette _? saanut|saaneet|ehtinyt|ehtineet|palannut|kotona
kun|ku raha*|*rahat|palkka|palkat|tili|tilipussi|liksa|tilipäivä|palkkapäivä|avustus|apuraha|eläke|veronpalautu* tulee|tulevat|tullut|saapuu|koittaa|kilahtaa|on tullut?
ei|eikä mitään|mikään? hoppua|hoppu|kiirettä|kiire
ei|eikä mitään|ole|oo hätää
tilille|tililleni|tilillemme heti|nyt|välittömästi|viipymättä
ennen kuin|ku|ko minä|mä|mää|me|mie? lähde*|lähet|lähette|mene*|sulje*|panemme|pannaan|lennän|jään|jäämme|alan _?
ennen kuin|ku|ko ryhdyn|ryhdymme|rupean|rupeamme|alan|alamme|aloitan|aloitamme
ennen kuin|ku|ko mun|minun|meidän|oma <tarve>
ennen kuin|ku|ko <pyhä>|meri|järvi|joki|lumi|maa|jäät|*kiireet|*ruuhka|*ruuhkat|*jahti|*kausi alkaa|alkavat|tulee|tulevat|koittaa|jäätyy|on|o|sulaa|lähtee|lähtevät
ennen kinkku*|kinkun|kuusta|pukkia|*joulu*
jouluaattona|jouluaatoksi
sit|sitten|silloin kun|ku irto*|ehtii|kerkee|kerkeää|tulee|saat|saatte|löytyy
*kierroksen|*hyväksynnän|hyväksymisen|*tarkistuksen|*tarkastuksen|käsittelyn|*kokouksen|*katselmuksen|*luovutuksen|käyttöönoton valmistuttua|päätyttyä|jälkeen|saatua
#|viikkojen ja|tai? #? vaihteessa|välissä
# päivä tai|ja|taikka lähin|lähinnä|seuraava
kiireen vilkkaa|vilkkaan`,
}
