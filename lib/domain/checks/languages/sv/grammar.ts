import { conditional } from '../conditional'
import type { WordingName } from '../wording-rules'

/** Words that play the same part in a sentence. */
export const sortsSv: Readonly<Record<string, string>> = {
  not: 'inte|ej|aldrig|ingen|inget|inga',
  next: 'nästa',
  middle: 'mitten',
  hot: 'stopp*|avslut*|avbryt*|stäng*|pausa*|häv*|säg*|spär*|anmäl*|publicer*|eskaler*|lämna*|vidta*|rättslig*|juridisk*|offentlig*|tvung*|tvinga*|överväga|begär*|kräva',
  många: 'många|flera|otaliga|upprepade|åtskilliga|två|tre|fyra|fem|ett',
  brev: 'påminnelse*|mejl*|mail*|meddelande*|samtal*|försök*|brev*|löfte*|löften|förfråg*|uppmaning*',
  skrivit: 'skrivit|bett|påmint|ringt|mejlat|mailat|frågat|sagt|sökt|kontaktat|tjatat',
  seriös:
    'seriös*|hederlig*|ärlig*|anständig*|professionell*|normal*|riktig*|vettig*|ansvarsfull*|vuxn*|rejäl*|andra|alla|pålitlig*',
  folk: 'folk|människor|företag|företagare|kunder|kund|personer|person|bolag|firmor|partner',
  stör: 'stör*|besvär*|tjat*|påminn*|fråg*|kräng*|jobbig*|gnat*|påträngande|irriter*|plåg*|pressa*',
  behov: 'hyra*|hyran|barn*|familj*|mat*|lån*|löner|lönen|bolån*|räkningar*|elräkning*|sparpengar',
  kan: 'kan|hinner|får|har|orkar|hittar|vill|känner|passar',
  stund: 'tid|möjlighet|tillfälle|stund|minut|lucka|vägarna|ork',
  trängd:
    'desperat*|pank|pankt|förtvivl*|utblotta*|ruinera*|konkurs*|kris*|knip*|bönfall*|trängd*|skuldsatt*',
}

const UNPAID = ['om .. <not>', 'annars|såvida|ifall|eller']

/** Sentences of a kind, whatever their words. */
export const grammarSv: Readonly<Partial<Record<WordingName, string>>> = {
  'tone.ultimatum.step': `${conditional(UNPAID, ['jag|vi _? _? _? <hot>', '<hot> jag|vi', 'kommer|tvingas|måste|får|blir|ser jag|vi _? _? _? <hot>'])}`,
  'tone.ultimatum.hint': `utan vidare|ytterligare|föregående|mer varsel|påminnelse|påminnelser|förvarning|varning
sista|slutlig|slutliga påminnelse|påminnelsen|krav|uppmaning|brevet
annars *r|tar|får|blir jag|vi|alla|det
tar|hämtar|river|plockar jag|vi _? _? tillbaka|ner|bort|med|kofoten
tills|förrän jag|vi ser|får|har|fått betalt|pengar*|betalning*`,
  'tone.ultimatum': `du|ni har bara|endast|precis på|fram|# på|timmar|dig|er|dagar?
du|ni har bara|endast till
ger dig|er till|fram|#|en|ett|bara
tiden är|rinner ute|ut|slut
klockan tickar`,
  'tone.ultimatum.mild': `jag|vi kan|tänker|vill|kommer|orkar|accepterar|tolererar|väntar inte|ej _? _? _? längre|mer|igen|för|en|någon|detta
orkar|tänker|väntar|accepterar|tolererar inte längre|mer|att
sista gången|mejlet|försöket|påstötningen|brevet
innan jag|vi tappar|slutar|förlorar
tänk|fundera noga|efter|två
räkna inte med`,
  'tone.demand': `jag|vi förväntar|vill|begär|kräver mig|oss|ha _? betalning*|pengar*|pengarna|beloppet|full
jag|vi vill|ska|måste ha mina|våra|pengarna|betalt|betalning*
du|ni ska|måste|bör|skall nu|omedelbart? betala|betalar|göra|sätta|se
betala|betalar|för|sätt|skicka fakturan|nu|mig|oss|över|in|pengarna|det _? nu|genast|idag|äntligen
ge|skicka mig|oss mina|våra|pengarna
sluta ignorer*|slingr*|dröj*|förhal*|skyll*
gör rätt|din|ert`,
  'tone.blame': `ghost*
tomma löften
tyst som
du|ni har fortfarande|ännu|inte|bara|uppenbarligen|tydligen fortfarande? inte|struntat|ens|valt
har du|ni fortfarande|ännu|inte|aldrig inte?
trots mina|våra|alla|flera|upprepade|dina|era|otaliga|att <många>|mina|våra? vänliga|tidigare? <brev>|jag|vi
har redan|nu? <skrivit> _? _? <många>|gånger|upprepade
har väntat|jagat _? i|på|länge|veckor|månader|tillräckligt
väntat i|länge|tillräckligt|förgäves
hur länge|många|ofta|mycket|kan|vågar ska|måste|till|gånger|skall|längre|du|ni
varför har|är|kan|svarar|betalar|i|måste du|ni|inte|det|jag|vi|ingen|hela
vad är|gör|håller det|er|du|ni|som
varje gång|månad|enda
samma gamla? visa|historia|ursäkt*|sak|bortförkl*|lek
din|er|ditt|ert|era|dina tystnad|ursäkter|attityd|beteende|ovilja|inställning|brist|löften|undanflykt*|ständiga|likgiltighet
undanflykt*|förhal*|ignorer*|likgiltig*
inte ett|en enda? ord|svar|livstecken|krona|rad
utan ett|minsta|förklaring|svar|ord enda? ord|förklaring|svar|livstecken
du|ni borde|kunde|skulle ha|åtminstone|veta|kunna|skämmas|förstå
du|ni verkar|tycks|tror|låtsas|väljer|tycker _? att|inte|ignorera|tro|ha|som
tydligen|uppenbarligen|bevisligen du|ni|är|har|inte|tycker
på grund av|er dig|er|din|ert?
bryr du|ni
tänker du|ni
när tänker|hade|har du|ni
svikit|sviker|lurat|utnyttja*|bryter|brutit mig|oss|ditt|ert|dina|löfte*|förtroende*`,
  'tone.blame.mild': `jag|vi har fortfarande|ännu inte
fortfarande|ännu inte hört|fått|sett|betalat|svarat
inget|ingen|inte svar|reaktion|hört|livstecken|något
återigen|ännu en|har|måste|mejl|påminnelse|gång
<många>|# veckor|månader|dagar sen|sent|försenad*
borde ha? varit|betalats|kommit|betalt`,
  'tone.anger': `chockad*|sårad*|häpen*|mållös*|ledsamt|kränkt*
kränk*|förnedr*|orimlig*|frustrer*|irriter*|provocer*|fräck*|nonchal*|skamligt|bedrövlig*|pinsam*|oprofes*|ohållbar*|orättvis*|barnslig*
under all kritik
fått nog
vad i helvete|h
förlorat|förlorar|tappar|tappat förtroende*|tålamod*|tilliten|respekt*
behandla* mig|oss
förtjänar bättre
måttet är
så gör|behandlar|beter man|sig
gör man inte
det|detta är helt|mycket|väldigt|verkligen|rent? orimlig*|fel|ovärdig*|tråkig*|orättvis*|upprör*|trist|skandal*
besvik*|rasande|förbann*|arg|arga`,
  'tone.threat': `du|ni kommer att? få? ångra*|höra|märka
stå dig|er dyrt
kan|kommer|lär bli dyrt|otrevligt|obehagligt|tråkigt`,
  'tone.legal': `förbehåller mig|oss
delgiv*|utmät*
${conditional(UNPAID, ['advokat*|jurist*|ombud*|domstol*|åtgärd*'])}
andra|ytterligare|vidare|hårdare|rättsliga åtgärder|steg|metoder|medel
driva in|ärendet|saken`,
  'tone.reputation': `ditt|ert rykte|anseende
dra|dras|drar|smutskasta* ditt|ert namn
alla|andra|folk|branschen|hela|varenda .. får|ska|kommer|bör _? _? veta|höra
får alla|andra|hela _? _? _? veta|höra
sprida|sprider ordet|detta|ut`,
  'tone.moral': `karma
<seriös> <folk> _? betalar|gör|håller|svarar|skulle|vet|klarar|som
folk|människor|kunder|företag som inte? betalar|håller|tar|gör|tror|respekterar
vanligt|vanlig|enkel|sunt hyfs|artighet|respekt|anständighet|hut|heder|förnuft
hyfs|anständig*|samvete*|moral*|hederlig*|heder|medmänsk*|etik*
respekt* för|mitt|andras|vårt mitt|vårt|andras|arbete|tid
inte mer än rätt
uppfostra*|uppväxt
förr i tiden
handslag*
barn|elever|unge|ungar _? _? vet|kan|förstår
rätt|rimligt|skäligt är|och|att
för mycket begärt
minsta man|du|ni|ni kan
hur skulle du|ni
sätt dig|er in
ett ord|löfte|avtal är
hålla|håller|håll ord|sitt|ditt|ert|löfte*|vad
gör|göra rätt för
ärligt|hårt arbete
arbete|jobb ska|bör|måste betalas|belönas
den som`,
  'tone.sarcasm': `vad|så snällt|trevligt|roligt|fint|kul|bekvämt|generöst|praktiskt av|att|för|om
grattis|gratulerar|bravo
jag|vi antar|gissar|förmodar att
måste vara skönt|trevligt|fint|kul|roligt
vilken|ingen överraskning
dög|dugde|räckte|fanns tydligen|visst|pengar|bra
pengar|råd fanns|finns|till
tur för
räkningar|fakturor|pengar|fakturan betalar|växer|betalas inte|på|sig
leva|lever|leva på luft*|kärlek|löften|beröm
gratis|luft|hobby|välgörenhet|nöjes
ingen|inte någon|en? bank|låneinstitut|välgörenhet*
räntefritt lån
hoppas|hoppas att|du|ni du|ni|semestern|att haft|hade|har|njut*|var
behagar|behagat|nedlåt*|förbarma*
äntligen|någonsin|någon hitta*|orka*|behag*|bestäm*|dag|gång
har|är kanske|möjligen|din|er|banken|fakturan _? glömt|borta|försvunn*|bort
så svårt|jobbigt|krångligt|tungt
ifall du|ni
ta god|all|den tid
så kallade`,
  'tone.apology': `så|verkligen|väldigt|hemskt|oerhört|jätte|djupt|mycket|uppriktigt ledsen|förlåt|ursäkt*|beklagar
förlåt|ursäkta|ledsen|ber|sorry|beklagar .. <stör>
vill|ville|gillar|tycker|avskyr|hatar verkligen|absolut|inte|om|att inte|att|om? _? <stör>|vara|verka|låta
känns|känner lite|väldigt|mig|så|jag? lite|väldigt? pinsamt|jobbigt|obekvämt|tråkigt|genant|dum|besvärligt|skamset
skäms|generad|genant|pinsamt
vet|förstår|säkert att|hur|du|ni _? _? mycket|upptagen|upptagna|fullt|bråttom|viktigare
ta inte illa|åt
inte ta|tar illa
hoppas att|det|jag|du|ni _? inte <stör>|gör|tar|är|känns|misstycker|illa
ingen|inga stress|brådska|press|fara|panik|bråttom
liten|dum|enkel fråga|undran
om|ifall det|jag inte är|får|vore|på för|lov|mycket|besvär
vågar|törs|tillåter fråga|be|påminna|mig|jag
ödmjuk*
tusen ursäkter|förlåt
mitt|eget|min fel|misstag|miss
ursäkta|förlåt min|mitt|att tjat|envishet|jag`,
  'tone.plea': `vräk*|svält*|hungr*
betala|köpa|klara|försörja|ha min|mitt|våra|min|till|råd|mina? <behov>
min|mitt|mina|våra|vår <behov> ska|är|behöver|väntar|måste|förfaller|har
behöver verkligen|så|akut|desperat|pengarna|desperata|de|dessa
verkligen|desperat behöver|behov|beroende
beroende av|utav
jag|vi är|har|blir så|helt|nästan|verkligen? <trängd>
<trängd> dig|er|om|för|på
snälla ,snälla
jag ber dig|er
snälla snälla
hänger på dig|er
evigt|oändligt|otroligt tacksam*
munnar|magar att
får|ska mat på
räknar|litar på|med dig|er|det|pengarna|betalningen
få|får|går ihop|det|runt ihop|ekonomin|runt
utan pengarna|betalningen|den|dem kan|klarar|får|går
kan|klarar|har inte|knappt längre? sova|råd|klara|betala|äta|överleva|mig|oss
tuff|svår|ansträngd|trängd|jobbig|pressad|kärv tid|situation|period|ekonomi|månad|läge|sits
liten|litet|ensam företagare|firma|företag|egenföretagare
hjälp|hjälpa|rädda|rädda mig|oss
ligger efter|back
kontot|kassan|plånboken är|gapar tom*`,
  'tone.obvious': `borde vara|stå självklart|klart|uppenbart|självfallet
kan|skulle|kunde inte|väl vara så? svårt|krångligt
du|ni förstår|vet|inser säkert|väl|nog
är bara att`,
  'jargon.wordy': `reskontra*|kundfordring*|leverantörsskuld*|kassaflöde*|alltjämt|oreglerad*|betalkörning*|betalningskörning*|kvartal*|likviditet* => ~ säg det med vanliga ord
verkställ*|genomför*|ombesörj*|tillse|tillser|fullgör*|effektuer*|erlägg*|vidimera*|tillställ*|översänd*|inkom*|åligg*|medelst|därest|jämlikt|ehuru|enär|desslikes|vederbörlig*|vederbörande|föreligg*|tillhanda|delge*|oaktat|därvid|härvid|härmedelst|sagda|tillika|påkalla*|avhjälp*|åberop*|föranled*|härrör*|anmod* => ~ säg det med vanliga ord
utför*|verkställ*|genomför*|ombesörj*|göra en? betalning*|inbetalning*|överföring*|likvid* => betala
betalning*|inbetalning*|likvid* ska|skall|bör|måste erläggas|ske|göras|utföras|genomföras|vara => betala gärna
med|i|till|för|på|under|vid hänsyn|hänvisning|avseende|anledning|beaktande|enlighet|samband|förhållande|händelse|förbindelse|erhållande|beroende|form|basis|grundval till|på|av|med|härtill => ~ säg det med ett vanligt ord
i|till syfte|ändamål|fullo|vederbörlig|laga|förekommande => ~ säg det enklare
för er|din kännedom|vidare => -
erhåll*|inneha*|tillgodogör*|disponer* => ~ få, ha
*ande|*ning|*else av er|din|vår|ovan|denna|fakturan|betalningen => ~ säg det med ett verb
implementer*|eskaler*|facilit*|allok*|feedback|deadline*|scope*|follow|synka|checka => ~ säg det på svenska
ovan|nedan|härovan|tidigare nämnd*|angiv*|rubricerad*|omnämnd*|specificerad* => ~ den här
angivna|angivet|rubricerad*|förfallna|utestående faktura*|belopp*|skuld*|ärende* => ~ fakturan
så som|skyndsam* => ~ säg vilken dag
det åligger|ankommer|önskas|förutsätts|noteras|emotses|motses => ~ säg vem som gör vad
emotse*|motse*|önskas|anhåll*|torde => ~ be direkt
inom ramen|loppet|utsatt => ~ i`,
}
