import type { Signal } from '../signal-bits'

export const signalsSv: Readonly<Record<Signal, string>> = {
  invoice: 'faktur*|räkning|räkningen|räkningar|betalningspåminnelse*',
  numberLabel: `faktura|fakturan|fakturor|fakturan*|räkning|nummer|nr
faktura|fakturans nr|nummer|no`,
  pay: 'betal*|förfall*|överför*|swish*|likvid*|erlägg*|saldo|faktur*|räkning*|obetal*|skuld|belopp*|sätt*|kvar|netto',
  total: `totalt|totalbelopp*|total|summa|summan|belopp|beloppet|slutsumma*|kostar|priset|saldo
att betala
inkl|inklusive moms
med moms`,
  due: `förfallodag|förfallodagen|förfallodatum|förfaller|betalningsdag|betaldatum
sista datum
förfaller till|den betalning?
sista|senaste betalningsdag|betaldag|dag|dagen
betalas senast`,
  dueWas: `förföll|förfallit
förfallodag|förfallodagen|förfallodatum var
skulle ha? betalats|betalts`,
  by: 'senast|före|innan|till|tills',
  byAfter: `är förfallodag|förfallodagen
är sista betalningsdag|dagen|dag`,
  notDue: `fakturadatum*|leveransdatum|datum|daterad|utfärda*|skickad*|leverera*|utförd*|period*|ringde|skrev|träffades|möte|mötet|avtal*|mellan
från|fr o m den?`,
  reply: `anmärkning*|reklam*|invändning*|bestrid*|klagom*
svar*|kontakta|kontakt|meddela|återkom*|återkomma|hör*|ring*|ses|träffas|prata*|bekräfta|skicka|kommer|kom
hör av|ifrån dig|er
säg till
tack för`,
  clause: 'om|när|så|eftersom|men|att|och|ifall|innan',
  reminder: `förföll|påminn*|betalningspåminn*|obetald|obetalt|obetalda|förfallen|förfallit|försenad|försenat
återstår att betala
ännu|fortfarande inte|ej betalats|betald|betalt|kommit|mottagit|fått
fortfarande öppen|obetald|kvar
inte|ej sett|fått|mottagit er|din|någon|betalningen? betalning?
saknar er|din betalning`,
  finalNotice: `sista|slutlig påminnelse*|påminnelsen|betalningspåminnelse|krav|varning|uppmaning
inkassokrav|inkassovarsel
före inkasso`,
  settled: `har mottagit|fått din|er betalning
tack för din|er|betalningen betalning?
kvitto|kvittot|återbetal*|kreditfaktur*|makuler*
fakturan är betald
betalning|betalningen mottagen
inte skyldig mig|oss något
ingen av oss behöver betala
vi är alltså? kvitt|jämna
behöver inte|inget|ingenting betala
betalat _? _? två gånger
redan? betald|betalda|kvitterad`,
  received: `jag|vi har? inte? ännu|just|nu? fått|fick|mottagit|betalat|betalar er|din|någon faktura|räkning
jag|vi fick|betalade er|din faktura|räkning
tack för er|din faktura
tack för fakturan
er|din faktura #? saknar|är fel|felaktig
fel i|på er|din faktura
ni|du fakturerade|debiterade
fråga|frågor om er|din faktura`,
  offer: `offert*|kostnadsförslag*|prisförslag*|anbud*
skicka mig|oss en|fakturan faktura?`,
  attached: `bifoga*|bilag*
finns|kommer som pdf
i bilaga`,
  howToPay: `bankgiro*|bg|plusgiro*|pg|postgiro|konto|kontot|kontonummer|bankkonto*|iban|bic|swish*|paypal|betallänk*|betalningslänk*|banköverföring*|kort|kortet|ocr|referensnummer|betalningsuppgift*|autogiro
betala här|via|med|genom|på|till
enligt|på|i|se bifogad|fakturan|faktura
via länken`,
  thanks: 'tack*|tackar|tacksam*|uppskatta*|trevlig*|roligt|nöje|glad*',
  please: `gärna|vänligen|snälla|snäll|vänlig|tacksam*|tack|ber|önskar|uppskatta*|hoppas
kan|kunde|skulle|vill|vore du|ni
var|vore vänlig|snäll|tacksam`,
  asksToPay: `pengar*|betal*|förfall*|överför*|sätt*|swish*|likvid*|erlägg*|tillhanda|nollställ*|reglera*|slanten|åtgärda*|pling*|stålarna|kosing*|degen
på kontot
ur världen`,
  greeting: `hej|hejsan|hallå|tjena|bästa|kära|hälsningar
god morgon|dag|kväll|middag
goddag|godmorgon`,
  closing: `hälsningar|mvh|vänligen|hälsar|tack|vh|högaktningsfullt
med vänlig|vänliga|bästa|hjärtlig hälsning|hälsningar
vänlig|vänliga|bästa|varma|många hälsning|hälsningar
allt gott
tack på förhand`,
  perUnit: `per|i|/|om timme|timma|tim|h|dag|dygn|månad|mån|år|st|styck|sida|ord|km|mil|vecka|person
timpris*`,
  parts: `delbetal*|avbetal*|del|delfaktur*|hälften|rest*|handpenning|förskott*|rabatt*|kassarabatt*|sparar|billigare|annars|anstånd|uppskov|flytta*|ursprunglig*
första|andra|sista betalningen|delen|delbetalningen
om du|ni betalar
nytt|ny förfallodatum|förfallodag`,
  taxId: `momsnummer|momsnr|momsregistreringsnummer|organisationsnummer|orgnr|vat
org|moms|vat nr|nummer|reg`,
  address: `adress|gatan|vägen|gata|torget|box|postadress`,
  items: 'för|avser|beskrivning|antal|st|tim|timmar|arbete|arbetet|tjänst*|specifikation|produkt*',
  billTo: 'kund|kunden|köpare|mottagare|fakturamottagare|beställare',
  negation: 'inte|ej|aldrig|utan|ingen|inga|slipper|undvika|istället',
  negationEnd: 'trots|betalar|betalas|men|tveka|tvekar|förrän|om|du|ni|vi|jag|och|eller|val|annat',
  reported: 'du|ni|han|hon|de|kunden|banken skrev|sa|sade|berättade|frågade|nämnde|undrade',
  beforeName: 'ab|hb|kb|oy|as|aps|ek',
  shout:
    'betala|betalas|nu|genast|omedelbart|omgående|förfallen|sista|varning|påminnelse|viktigt|måste|idag|inkasso|kräver|aldrig|inte|ni|du|igen|fortfarande|ingen|alltid|varför|veckor|månader|gånger',
  brings: `här är|kommer din|er|min|vår|en? faktura|fakturan|räkning
här är|kommer fakturan
bifogat|bifogad|bifogar
jag|vi bifogar|skickar`,
  issued: `fakturadatum*|daterad|utfärda*
fakturans datum`,
  viite: '',
  taxLabel: 'moms|vat|momsnr|momsnummer|momsregistreringsnummer',
  bicLabel: 'bic|swift',
  bitcoin: 'bitcoin|btc',
  net: `netto|nettobelopp*|delsumma|exkl
exkl|exklusive|utan|före|ex moms
summa utan moms`,
  vat: 'moms|mervärdesskatt|vat',
  fee: 'påminnelseavgift*|förseningsavgift*|inkassoavgift*|dröjsmålsavgift*',
  poNumber: `beställningsnummer|inköpsnummer|ordernummer|ordernr|referensnummer|märkning
po|order nummer|nr
er|din referens`,
  agreed: 'överens*|avtal*|godkän*|beställ*|bekräfta*|kom|diskuter*|önska*',
  discount: `rabatt*|kassarabatt*
dra|sparar _? # %|procent`,
  sinä: '',
  te: '',
  exchange: 'växelkurs*|kurs|kursen|motsvarar|ungefär|cirka|ca',
  termLabel: `betalningsvillkor*|villkor|betalningstid*|förfaller|betalas|kredittid
betalning`,
  orElse: `eller|annars
i annat fall`,
  online: `länk|länken|online|knappen|webbplats*
via|genom länken|länk
logga in
betala här`,
}
