import type { ToneName } from '../wording-rules'

export const toneSv: Readonly<Record<ToneName, string>> = {
  'tone.threat': `stämmer|stämma vi|jag? dig|er|ert|företaget
ses|vi|syns i rätten|domstol|tingsrätten
går|gå|tar|drar|dra vi|jag? dig|er|ärendet|detta|saken? till|inför domstol|rätten|tingsrätten
polisanmäl*
anmäler|anmäla dig|er|detta till? polisen?
rättsliga|allvarliga|juridiska konsekvenser|följder|påföljder
får|kommer ta|att? konsekvenserna
kommer hem till dig|er`,
  'tone.reputation': `svartlist*
förstör*|skada* ditt|ert rykte|namn|kreditbetyg
berättar|berätta|säger detta|det? för|till alla|andra|era|dina|er|din kunder|kollegor|chef?
skriver|skriva om? detta|det? på|i nätet|facebook|linkedin|google
dålig|dåliga|negativ recension|recensioner|omdöme
varnar|varna andra`,
  'tone.insult': `bedragare*|tjuv|tjuvar|lögnare|skurk*|idiot*|oseriös*|oärlig*|patetisk*|skamlig*|bluff*|oprofessionell*
du|ni ljuger|ljög|stjäl|lurar|lurat
det|detta är stöld|bedrägeri
skäms|skäm på?`,
  'tone.ultimatum': `annars så|jävlar
eller så
sista chansen|varningen|chans|varning|möjligheten
tvinga|tvinga inte mig|oss
du|ni kommer att? ångra
du|ni har blivit varnade|varnad
jag|vi varnar dig|er
ger mig|oss inget|ingen annat|annan? val|utväg
inget|ingen annat|annan val|utväg
tvekar|dröjer inte
sista gången jag|vi ber|påminner`,
  'tone.legal': `rättsliga|juridiska|rättslig åtgärder|steg|process|åtgärd|vägen
inkasso*|kronofogde*
stämningsansök*|betalningsanmärkning*|kreditvärdighet*
advokat*|jurist|juristen|jurister
till|i domstol
betalningsföreläggande
vidta|vidtar åtgärder|ytterligare`,
  'tone.pressure': `omedelbart|genast|ögonblickligen|ofördröjligen => {by}
nu direkt => {by}
betala|betalar fakturan|räkningen|nu|den|pengarna .. på en gång => {by}
omedelbar|omgående betalning
redan idag => {by}
utan vidare|ytterligare? dröjsmål => {by}
inom 24|48 timmar => {by}
senast idag`,
  'tone.demand': `jag|vi kräver att du|ni betalar => vi ber er betala
jag|vi kräver|fordrar
du|ni måste betala => betala gärna
du|ni är skyldig|skyldiga|tvungna|tvungen att betala => betala gärna
måste|ska|skall|får|bör betala nu => får gärna betala
betala nu ,annars|eller|innan|så
det är bara att betala => betala gärna
jag|vi förväntar mig|oss att du|ni betalar => betala gärna`,
  'tone.failure': `underlåtenhet att betala
utebliven betalning
om betalning|betalningen uteblir
vid utebliven|försummad betalning
har försummat
avtalsbrott|kontraktsbrott`,
  'tone.anger': `måttet är
oacceptabel*|skandal*|löjlig*|upprörande|absurd*|bortförklaring*|oförskämd*|respektlös*
trött|trötta|less på
får vara nog
nu räcker det
hur svårt kan det vara
tålamod* är|börjar slut|tryta|ta
inte en? bank|välgörenhet
arbetar|jobbar gratis
mycket|väldigt|djupt|så besviken|besvikna|irriterad|arg|frustrerad
skärp dig|er`,
  'tone.blame': `trots påminnelse|påminnelser|påminnelserna|mejl|mejlen|samtal
trots upprepade|flera|många|otaliga påminnelser|mejl|mail|försök
du|ni lovade => vi kom överens om
du|ni betalar alltid för? sent
aldrig betalar|betalat i tid
som vanligt är|du|ni|dröjer|sen|sent|sena|för
du|ni bryr dig|er|inte inte?
ännu en gång => igen
för tredje|fjärde|femte|sista gången => -
gång på|efter gång => -
var är|blir|dröjer|tog mina|våra|pengarna|betalningen|betalning
hur många gånger
du|ni har ignorerat|struntat => jag har inte fått svar
du|ni ignorerar|struntar|undviker|vägrar|gömmer|slingrar
du|ni har inte ens|brytt
ditt|ert beteende|agerande|fel
slarv*|nonchalan*|ansvarslös*
ingen ursäkt`,
  'tone.debt': `du|ni är skyldig|skyldiga mig|oss
din|er skuld => den obetalda fakturan
kraftigt|grovt försenad => fortfarande obetald`,
  'tone.forgot': `du|ni har|måste|verkar glömt|glömde ha? att? betala?
du|ni glömde|missade
har du|ni glömt
du|ni har missat|glömt`,
  'tone.obvious': `självklart|givetvis|naturligtvis|uppenbarligen|såklart => -
som du|ni mycket? väl? vet|känner => -
det säger sig självt => -
självfallet => -`,
  'tone.apology': `förlåt|ursäkta|ledsen att|för jag|vi? stör|störa|tjatar|besvärar => en kort fråga
ber om ursäkt för att jag|vi stör|tjatar|påminner => en kort fråga
vill inte tjata|störa|vara|besvära
om det inte är för mycket besvär => -
ledsen|förlåt igen`,
}
