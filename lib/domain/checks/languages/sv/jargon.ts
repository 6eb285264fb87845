import type { PhraseName, ToneName } from '../wording-rules'

export const jargonSv: Readonly<Record<Exclude<PhraseName, ToneName>, string>> = {
  'dueDate.terms': `kontant mot faktura => betalning när du får fakturan
förskottsbetalning|förskottslikvid => betalning innan vi börjar
efterkrav => betalning vid leverans
per anfordran => ~ säg vilken dag`,
  'jargon.word': `enligt|med|till sedvanliga|sedvanlig|gängse|normala villkor|kredittid|praxis => ~ säg vilken dag
med angivande av => med
fakturans|fakturabeloppets förfallodag|förfallodatum => ~ sista dagen att betala
uppgår|uppgick|uppgå till => är|var|vara
eventuella? anmärkning|anmärkningar mot|på|beträffande|i fakturan|räkningen => ~ om något är fel i fakturan
anmärkning|anmärkningar|reklamation|reklamationer|invändning|invändningar ska|skall|bör|måste göras|ske|framställas|framföras|inges|lämnas skriftligen? => ~ skriv till mig
skriftligen => skriftligt
till berörd|berörda|behörig|vederbörande part|parter|person|personer|mottagare? => ~ hälsa med namn
till den det berör|vederbör => ~ hälsa med namn
à|á conto => delbetalning i förskott
förfaller|förfallit|förföll till betalning => ska betalas|skulle betalas|skulle betalas
exklusive|exkl mervärdesskatt|mervärdeskatt|moms => utan moms
mervärdesskatt|mervärdesskatten|mervärdeskatt => moms|momsen|moms
inklusive mervärdesskatt|mervärdeskatt => med moms
nyttjanderätt|nyttjanderätten => rätt att använda|rätten att använda
upplåts|upplåta|upplåter|upplåtits => ~ ni får använda
vidareöverlåtelse|vidareöverlåta|överlåtelse => ~ lämna vidare till andra
icke exklusivt|exklusiv|exklusiva => ~ andra får också använda det
översteg|överstiger|överstigit => ~ blev mer än
önskvärt att? => ~ be direkt
särredovis*|vidaredebiter*|vidarefakturer* => ~ säg vad som läggs till och varför
sedvanligt|sedvanlig|sedvanliga => vanligt|vanlig|vanliga
nollställ* => ~ betala
bokslutsarbete* => ~ säg vilken dag
föreligger => finns
därest => om
påkalla|påkallar => begära|begär
omgående och utan dröjsmål => ~ säg vilken dag
attached => bifogad
attached ligger|är => här är
invoice|invoicen => faktura|fakturan
mappad|mappat|mappade|mappa mot => kopplad till|kopplat till|kopplade till|koppla till
som|as per sow|avtal|avtalet|agreement|offert|offerten => enligt
pinga|pingar|pinga gärna|mig|oss|er|ap => ~ skriv till
milestone|milestonen|milestones => delmål|delmålet|delmål
sign off => godkännande
trigga|triggar|triggas|triggat => ~ säg dagen
netta|nettar|nettas|nettat => ~ räkna av
retention|retentionen => ~ det som hålls inne tills arbetet är klart
attestflöde*|attestkö*|attesträtt*|attestrunda*|attestera* => ~ godkännande
bottna|bottnar|bottnat ur => ~ fastna
kick off => start
onboarding|onboardingen => start|starten
deliverable|deliverables => ~ det du lämnar
payment terms => ~ säg vilken dag
kundreskontra*|huvudbok* => ~ säg det med vanliga ord
remittera|erlägga|erlägg|erlägger => betala|betala|betala|betalar
erläggs|erlagd|erlagts|erlades => betalas|betald|betalts|betalades
likvid|likviden => betalning|betalningen
likvidera => betala
fordran|fordringar|fordringen => ~ det som är obetalt
gäldenär|gäldenären => ~ den som ska betala
borgenär|borgenären => ~ den som ska få betalt
anstånd => längre tid att betala
dröjsmålsränta => ~ ränta när betalningen är sen
referensränta|referensräntan => ~ säg räntan i procent
a conto => delbetalning i förskott
acontofaktura|akontofaktura => delfaktura i förskott
proforma|proformafaktura => ~ en prisuppgift som inte ska betalas
kreditnota => kreditfaktura
debiterar|debitera|debiteras|debiterats => fakturerar|fakturera|faktureras|fakturerats
kvitta|kvittning|kvittas => ~ säg vilket belopp som dras av och varför
periodisera|periodisering => ~ säg vilken tid fakturan gäller
utestående belopp|saldo|fordran|fakturor => det som är obetalt
förfallet belopp => obetalt belopp
omvänd skattskyldighet|betalningsskyldighet => ~ lägg till: ”du redovisar momsen, vi lägger inte på den”
nettobelopp => pris utan moms
bruttobelopp => pris med moms
exkl moms => utan moms
inkl moms => med moms
factoring => ~ fakturan säljs till ett finansbolag
härmed => -
ovannämnda|ovanstående|nedanstående|förutnämnda|nämnda => ~ den här
undertecknad => jag
bilägges|bifogas härmed => bifogas
i enlighet med => enligt
i händelse av att => om
under förutsättning att => om
såvida inte => om inte
erhålla|erhåller|erhållit|erhölls => få|får|fått|fick
avseende => om
beträffande|rörande|angående => om`,
  'surprise.extra': `merarbete|tilläggsarbete|extraarbete|extrakostnad*|tilläggskostnad*|merkostnad*
extra arbete|arbeten|timmar|kostnad|kostnader|tid
oförutsedda|oväntade kostnader|timmar|arbeten
utanför offerten|avtalet|uppdraget|överenskommelsen
tog längre|mer tid än
mer än beräknat|avtalat|offererat|väntat|planerat`,
  'incentive.reminder': `kampanj*|erbjudande*|rabattkod*|nyhetsbrev*|presentkort*
rabatt på nästa|din
rekommendera oss|mig
nya|ny tjänster|tjänst|produkter|webbplats
följ oss
boka nu
grattis på födelsedagen`,
  'dueDate.terms.capitals': 'cod => ~ betalning vid leverans',
  'jargon.word.capitals': `eft => banköverföring
fob|cif|ddp|exw => ~ säg vem som betalar frakten
ocr => ~ numret som betalningen ska märkas med`,
  'jargon.wordy': `på grund av det faktum|att => eftersom
med anledning av att => eftersom
med anledning av => på grund av
till följd av att => eftersom
trots det faktum att => fast
i syfte att => för att
för det fall att? => om
i det fall att? => om
i dagsläget|nuläget => nu
för närvarande => nu
inom ramen för => i
i samband med => vid
med hänsyn till => för
ett stort antal => många
ett flertal => flera
huruvida => om
dock => men
samtliga => alla
således|sålunda => så
nyttja|nyttjar|nyttjas => använda|använder|används
erfordras|erforderlig|erforderliga => behövs|nödvändig|nödvändiga
vänligen notera|observera att => -
jag|vi vill härmed meddela|informera att => -
tveka inte att kontakta mig|oss => kontakta oss gärna
utföra|genomföra en betalning => betala
betalning|inbetalning skall|ska ske|göras => betala gärna
skall => ska`,
}
