import type { TimeTag } from '../language-pack'

const DAYS = 'dagar|dag|dgr|bankdagar|arbetsdagar|kalenderdagar|vardagar|dygn'
const FROM =
  'från|efter fakturadatum|fakturadatumet|fakturans|mottagandet|leverans|leveransen|mottagen|dagens datum|datum|faktura?'

export const timesSv: Readonly<Record<TimeTag, string>> = {
  netDays: `# ${DAYS} netto
netto # ${DAYS}?
net # days?
# d n`,
  netEndOfMonth: `net # eom
# ${DAYS} eom
fri leveransmånad # ${DAYS}`,
  discountNet: `# ${DAYS} # % /? # ${DAYS} netto
# / # net|netto #`,
  endOfMonth: 'eom',
  dayOfNextMonth: '# eom',
  monthlyAccount: '',
  onReceipt: `mot faktura
vid mottagande|mottagandet av? fakturan?
kontant|omgående vid leverans|mottagande
vid anfordran`,
  withinToday: 'senast|till|före|innan|redan? idag|ikväll',
  withinDays: `senast|till|före|innan|redan? imorgon|morgon|övermorgon
om # dagar|dag
inom|på # ${DAYS} ${FROM}
inom|om # ${DAYS}
# ${DAYS} ${FROM}`,
  bareDays: `# ${DAYS}`,
  withinWeeks: `inom|om # vecka|veckor ${FROM}
inom|om # vecka|veckor`,
  withinMonths: `inom|om # månad|månader ${FROM}
inom|om # månad|månader`,
  thisMonthEnd: `före|innan|till|i|vid|senast? slutet av månaden|denna
före|innan|till|vid månadsskiftet|månadens slut?
i slutet av månaden
senare i månaden`,
  nextMonthEnd: `före|innan|till|i|vid? slutet av nästa månad
nästa månad`,
  byDayOfMonth: 'senast|före|till den #th',
  byWeekday: `senast|före|till|innan|nu|nästa? på? nästa? @
på @`,
  namedMonth: `före|innan|till|i|vid|senast? mitten|slutet av <month>|året
före|innan|till|vid årets slut`,
  endOfWeek: `i|före|till|under? början|mitten|slutet av|på nästa|denna|veckan
denna|nästa vecka
den här veckan
senast|före|i|under|inom? nästa vecka
i|före|till? slutet av veckan|nästa
denna vecka
senare i veckan`,
  vague: `ingen|inget|inga stor|större? brådska|stress|hast|jäkt alls?
någon gång innan|före|i|under|efter
när|så pengarna|stålarna|bidraget|lönen|anslaget fort? har|är kommit|inne
i närtid|närtiden
före|innan|efter|till|kring|runt advent|lucia|jullovet|julruschen|löning|lönen|löningen|bokslutet
ska|skall|måste in|vara nu|genast|direkt|inne
när jag|vi slår|vaknar|kommer|tittar|öppnar _?
med post|posten vändande
tillhanda|på kontot omgående|genast|nu|snarast|direkt
inom # timmar|timme|tim|h
till helgen|kvällen|lunch
under dagen|veckan|månaden
när du|ni är tillbaka
så snart|fort pengarna|ni|det kommit|kommer|löst
i|med nästa betalkörning|körning|utbetalning
innan|före _? *ruschen|*rushen|*stressen|det
helst|redan|gärna redan? i? morgon|imorgon|idag|dag
när|närhelst|då du|ni bara|ändå|någon? får|har|hittar _? <stund>
så snart|fort du|ni bara|ändå|någon? får|har|hittar _? <stund>
när|närhelst|då du|ni bara|ändå|själv? hinner|orkar|känner
när|om|då det passar
när|så|då tillfälle|möjlighet|tid ges|finns
inom|under de|den? närmsta|närmaste|kommande dagarna|veckorna|dagar|tiden|framtiden|framtid
framöver
inom|om|under|på de|några|ett|par|någon|den|kommande|närmaste par|närmaste|kommande? dagar|veckor|dagarna|veckorna|tiden|dag|vecka
före|innan|efter|över|till helgen|jul|julen|semestern|sommaren|påsk|midsommar|nyår|årsskiftet|högtiderna
i början|mitten|slutet av|på <month>|månaden|veckan|nästa|året|året
i|någon början|mitten|gång av|i|under <month>|veckan|nästa|dagarna|framtiden
tids nog
förr eller|snarare
ganska|väldigt|rätt|riktigt snart|snabbt|fort
snabbt|fort|raskt|snabbast möjligt?
så snabbt|tidigt|skyndsamt|raskt som möjligt|du|ni
med det snaraste
utan onödigt? dröjsmål|fördröjning
inom kort|sinom
i lugn och ro
snarast|snart|omgående|omgåendet|asap|skyndsamt
inom kort
så snart|fort som? möjligt
så snart|fort du|ni har|kan|hinner möjlighet|tid|tillfälle?
snarast möjligt|möjliga
vid första|närmaste bästa? tillfälle|möjlighet
när|då det|du|ni passar|kan|hinner|har dig|er|tid|möjlighet?
vid tillfälle
inom rimlig tid
inom en snar framtid
utan dröjsmål
inom|om några|ett|par dagar|veckor
de närmaste dagarna|veckorna
i god tid`,
}
