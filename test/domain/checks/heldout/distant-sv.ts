/** Swedish mails by another who had seen neither the lists of the checks nor the sentences they learn from. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'faktura.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'en snickare som väntar på villabanken',
    subject: 'Altanen på Tallvägen, faktura 412',
    body: `Hej Göran!

Nu är trappan oljad. Faktura 412 på altanen blev 38 400 kr efter rotavdraget.

Betala när banken har släppt nästa bit av lånet, eller när vi ändå ses för vårbesiktningen. Ingen brådska för min del. Bankgiro 5773-6878, OCR 412023.

Tack för lånet av kärran!

Hälsningar
Roger Forsberg`,
    attachments: [{ name: 'faktura 412.pdf' }],
    known: [['dueDate', 'Ingen brådska']],
    unseen: [
      ['dueDate', 'när banken har släppt nästa bit av lånet'],
      ['dueDate', 'när vi ändå ses för vårbesiktningen'],
    ],
  },
  {
    name: 'en illustratör som räknar gilla-markeringar',
    subject: 'Faktura 88 (7 500 kr), hallå?',
    body: `Hej Malin,

räven på omslaget har fått fyra tusen hjärtan, såg jag. Ett av dem hade gärna fått vara från er ekonomiavdelning. Faktura 88 på 7 500 kr skulle ha varit betald den 6 november.

Jag har hört av kollegor att ni brukar göra så här, men jag försvarade er. Det känns rätt dumt nu. Skicka pengarna omgående till bankgiro 9829-9167, märkt 88.

Tack på förhand
Alva Nyström`,
    attachments: PDF,
    known: [['dueDate', 'omgående']],
    unseen: [
      ['tone', 'hallå?'],
      ['tone', 'Ett av dem hade gärna fått vara från er ekonomiavdelning'],
      ['tone', 'att ni brukar göra så här, men jag försvarade er'],
      ['tone', 'Det känns rätt dumt nu'],
    ],
  },
  {
    name: 'en lantmätare med kanslispråk',
    subject: 'Avseende faktura L-207, gränsutredning Norrby 3:14',
    body: `Bästa Margareta Ekeroth,

härmed översändes faktura L-207 å 12 250 kronor, utgörande arvode jämte utlägg för förrättningen å rubricerad fastighet. Beloppet torde gäldas senast fredagen den 11 december 2026 till bankgiro 9680-1956 med angivande av fakturanumret.

Det gamla röset stod förresten precis där er farfar hade sagt. Tack för sällskapet i skogen!

Med vänlig hälsning
Sigvard Lagerbielke`,
    attachments: [{ name: 'L-207.pdf' }],
    known: [
      ['jargon', 'härmed'],
      ['jargon', 'Avseende'],
    ],
    unseen: [
      ['jargon', 'översändes'],
      ['jargon', 'utgörande arvode jämte utlägg'],
      ['jargon', 'å rubricerad fastighet'],
      ['jargon', 'Beloppet torde gäldas'],
      ['jargon', 'med angivande av'],
    ],
  },
  {
    name: 'en städare från Malmö med ont i ryggen',
    subject: 'Faktura 31 städ oktober 4 200 kr',
    body: `Hej Fredrik,

faktura 31 för oktober är inte betald, 4 200 kr. Jag skurar ert golv på knä klockan fem och du går på det med skor. Min son frågar varför han inte får åka på klassresan, och jag har inget svar som är snällt mot dig.

Snälla snälla, jag ber dig, hjälp oss med det här innan klassen ska lämna in listan. Swish 123 090 55 18 eller bankgiro 9469-9204.

Tack så mycket
Amira Haddad`,
    attachments: PDF,
    known: [['tone', 'jag ber dig']],
    unseen: [
      ['tone', 'och du går på det med skor'],
      ['tone', 'jag har inget svar som är snällt mot dig'],
      ['tone', 'Min son frågar varför han inte får åka på klassresan'],
      ['dueDate', 'innan klassen ska lämna in listan'],
    ],
  },
  {
    name: 'en it-konsult i månadsskiftet',
    subject: 'Faktura 2026-055, driftstöd november',
    body: `Hej Pernilla,

lugn månad, bara ett strömavbrott och en mus i serverrummet (en riktig!). Faktura 2026-055 ligger på 21 600 kr och är periodiserad på november med avrop mot ramavtalet, så den bör matcha er inköpsorder utan avvikelse.

Villkoret är 30 dagar netto, och löper från attest i ert flöde. Bankgiro 9950-9440, OCR 202606.

Tack för gott samarbete, och ge katten en stamkund till i källaren!

Hälsningar
Jonas Wikander`,
    attachments: [{ name: '2026-055.pdf' }],
    known: [['dueDate', '30 dagar netto']],
    unseen: [
      ['jargon', 'är periodiserad på november'],
      ['jargon', 'med avrop mot ramavtalet'],
      ['jargon', 'matcha er inköpsorder utan avvikelse'],
      ['dueDate', 'löper från attest i ert flöde'],
    ],
  },
  {
    name: 'en hovslagare på Österlen',
    subject: 'Skoning, faktura 1190',
    body: `Hallå där Birgitta,

fyra hästar skodda och bara en tå trampad. Faktura 1190 är på 5 600 kr.

Vi gör väl som förra vändan, att du slantar upp när höet är sålt. Eller så tar vi det när jag kommer och byter till broddar, det blir framåt första halkan. Plusgiro 37 82 31-5, skriv 1190.

Tack för kakorna, och klappa Saga!

Nils-Arne`,
    attachments: PDF,
    known: [],
    unseen: [
      ['dueDate', 'Vi gör väl som förra vändan'],
      ['dueDate', 'när höet är sålt'],
      ['dueDate', 'när jag kommer och byter till broddar'],
      ['dueDate', 'framåt första halkan'],
    ],
  },
  {
    name: 'en dagmatte med vassa tassar',
    subject: 'Hunddagis vecka 41–44, faktura 67',
    body: `Hej Caroline,

Doris har det bra här, hon har blivit bästis med en tax. Faktura 67 på 4 800 kr har däremot ingen tagit hand om. Hundar lär sig efter tre upprepningar, det här är min fjärde.

Jag har en lång kö av mattar som sköter sitt. Vore trist för Doris om hon blev den som fick sluta. Betala senast tisdagen den 1 december 2026 till Swish 123 448 20 71, annars går ärendet till inkasso.

Tack
Lena på Tassgården`,
    attachments: PDF,
    known: [['tone', 'annars går ärendet till inkasso']],
    unseen: [
      ['tone', 'Hundar lär sig efter tre upprepningar, det här är min fjärde'],
      ['tone', 'en lång kö av mattar som sköter sitt'],
      ['tone', 'Vore trist för Doris om hon blev den som fick sluta'],
    ],
  },
  {
    name: 'en finlandssvensk översättare och kommunen',
    subject: 'Faktura 140, översättning av skolbroschyren',
    body: `Hej Maj-Len Granholm,

tack för ett roligt uppdrag! Ordet "skolskjutsberättigad" tog en hel förmiddag, och min granne föreslog "den som får åka gula bussen", vilket jag tyckte var betydligt bättre. Jag har lagt en lista med tre sådana alternativ sist i filen, så att du och rektorerna kan välja i lugn och ro. Bilderna på sidan sju är väldigt fina!

Räkningen, nummer 140, är på 486,00 € och bör konteras på bildningens moment, varefter den torde upptas till betalning i sedvanlig ordning.

Från min sida går det bra när nämnden har haft sitt möte och protokollet är justerat. Kontot är FI32 3166 5254 2639 76, referens 14009.

Ha en fin första advent!
Benita Sundqvist`,
    attachments: [{ name: 'Räkning 140.pdf' }],
    known: [],
    unseen: [
      ['jargon', 'bör konteras på bildningens moment'],
      ['jargon', 'varefter den torde upptas till betalning i sedvanlig ordning'],
      ['dueDate', 'när nämnden har haft sitt möte och protokollet är justerat'],
    ],
  },
  {
    name: 'en låtskrivare som sett för många filmer',
    subject: 'Jingeln, faktura 19 (15 000 kr)',
    body: `Tjena Robban,

faktura 19 på 15 000 kr för jingeln är tre veckor sen. Radion spelar den var femte minut, så jag blir påmind om dig oftare än jag skulle vilja. Du är en schysst kille, sägs det. Visa det då.

Det vore synd om jag råkade nämna det här i min intervju i P4. Kan stålarna vara inne före helgen? Bankgiro 5112-3602, märk med 19.

Tack
Micke Dahl`,
    attachments: PDF,
    known: [['dueDate', 'före helgen']],
    unseen: [
      ['tone', 'jag blir påmind om dig oftare än jag skulle vilja'],
      ['tone', 'Du är en schysst kille, sägs det. Visa det då'],
      ['tone', 'synd om jag råkade nämna det här i min intervju i P4'],
    ],
  },
  {
    name: 'en keramiklärare på folkhögskolan',
    subject: 'Drejkurs, faktura 54, 6 300 kr',
    body: `Hej Ulrika!

Vilken grupp! Arton skålar, och bara två exploderade i ugnen. Rektorn drejade en vas som lutar åt Norge till, och hon vägrar låta någon rätta till den. Jag har ställt resten på hyllan i matsalen, och lapparna med namn ligger under dem.

Faktura 54 för helgkursen är på 6 300 kr.

Ta den när hösten lugnat ner sig lite, eller baka in den efter jul någon gång. Skulle ni ha slut på pengar i år tar vi det på nästa budget i stället. Det får bli vid tillfälle helt enkelt. Bankgiro 9197-6035, OCR 54007.

Stort tack för att jag fick komma
Hanna Lindgren`,
    attachments: [{ name: 'Faktura 54.pdf' }],
    known: [['dueDate', 'vid tillfälle']],
    unseen: [
      ['dueDate', 'när hösten lugnat ner sig lite'],
      ['dueDate', 'efter jul någon gång'],
      ['dueDate', 'tar vi det på nästa budget i stället'],
    ],
  },
  {
    name: 'en inredare som lånat en advokats mall',
    subject: 'Faktura 301, Strandvägen 12',
    body: `Hej Charlotte och Henrik,

gardinerna hänger och hallen känns dubbelt så stor, jag är så nöjd! Undertecknads fordran enligt faktura 301 uppgår till 27 900 kr. Äganderätten till mattorna övergår först i och med full likvid, och kvittning medges ej.

Sista betalningsdag är måndagen den 14 december 2026, bankgiro 5092-6385, OCR 301028.

Tack för förtroendet, och hoppas att ni får en underbar julfest i nya vardagsrummet!

Kram
Désirée`,
    attachments: [{ name: 'faktura 301.pdf' }],
    known: [],
    unseen: [
      ['jargon', 'Undertecknads fordran enligt'],
      ['jargon', 'övergår först i och med full likvid'],
      ['jargon', 'kvittning medges ej'],
    ],
  },
  {
    name: 'en formgivare som läst årsredovisningen',
    subject: 'Årsredovisningen, faktura 23',
    body: `Hej Rutger,

faktura 23, 9 200 kr, gäller formgivningen av er årsredovisning. På sidan 14, min favorit, står det att ni tjänar bättre än någonsin, så brist på pengar är det inte. Återstår brist på hyfs.

Jag vill se summan på kontot innan aktieägarna har fått sina exemplar: bankgiro 913-9502, märk med 23. Ni har inte hört av er trots upprepade påminnelser.

Tack och hälsningar
Viveka Tham`,
    attachments: PDF,
    known: [['tone', 'trots upprepade påminnelser']],
    unseen: [
      ['tone', 'så brist på pengar är det inte'],
      ['tone', 'Återstår brist på hyfs'],
      ['dueDate', 'innan aktieägarna har fått sina exemplar'],
    ],
  },
  {
    name: 'en reklamfilmare mitt i budgeten',
    subject: 'Faktura F-77: filmen om tvätthallen',
    body: `Hej Sanna,

så kul att alla skrattade åt skummet! F-77 gäller rate två, 18 750 kr, med slutreglering mot budgetutfallet när vi stänger projektet. Buyouten ligger som en rörlig post utanför.

Pengarna kan ni släppa när er kund har klickat ok på sista klippet, plus en vecka eller så. Bankgiro 9245-2937, OCR 77024.

Tack för tre roliga dagar och världens blötaste skor!

Hej så länge
Isak Berglund`,
    attachments: [{ name: 'F-77.pdf' }],
    known: [],
    unseen: [
      ['jargon', 'gäller rate två'],
      ['jargon', 'med slutreglering mot budgetutfallet'],
      ['jargon', 'Buyouten ligger som en rörlig post utanför'],
      ['dueDate', 'när er kund har klickat ok på sista klippet'],
      ['dueDate', 'plus en vecka eller så'],
    ],
  },
  {
    name: 'en båtmekaniker på Åland',
    subject: 'Vinterförvaring och motor, räkning 260',
    body: `Hej Kjell,

båten står torrt och motorn är konserverad, propellern tog jag hem för riktning. Räkning 260 är på 740,00 € och har legat hos dig sedan september.

Vi bor på en liten ö, Kjell. Här vet alla vem som gör rätt för sig. Hamnen frågade mig i går om du är god för pengarna, och jag visste inte vad jag skulle säga. Se till att det blir gjort snarast, kontot är FI08 3199 5211 1443 51, referens 26000.

Tack
Börje Eriksson`,
    attachments: PDF,
    known: [['dueDate', 'snarast']],
    unseen: [
      ['tone', 'Här vet alla vem som gör rätt för sig'],
      ['tone', 'Hamnen frågade mig i går om du är god för pengarna'],
      ['tone', 'jag visste inte vad jag skulle säga'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'en tolk efter en dag i tingsrätten',
    subject: 'Faktura 72, tolkning i tingsrätten 18 november',
    body: `Hej Annika,

tack för uppdraget! Förhandlingen drog ut på tiden eftersom ett vittne satt fast på Öresundståget, men till slut skrattade både åklagaren och advokaten åt eländet.

Här kommer faktura 72 på 3 480 kr för fyra timmar. Den ska betalas senast torsdagen den 10 december 2026 till bankgiro 5495-7154, OCR 72041.

Ha en fin vecka!
Samir Toma`,
    attachments: [{ name: 'Faktura 72.pdf' }],
  },
  {
    name: 'en tapetserare som räknade fel',
    subject: 'Rättad faktura 118, förlåt!',
    body: `Hej Elsa och Viktor,

oj, där blev det fel! Jag råkade räkna in gästrummet, som ju fortfarande är lika lila som när ni flyttade in. Släng den gamla, här är den rätta: faktura 118 på 13 900 kr.

Ni får såklart lite längre tid på er, så förfallodagen är nu onsdagen den 16 december 2026. Bankgiro 9795-2881 och OCR 118026.

Förlåt för röran, och tack för att jag fick träffa hela familjen!

Tove`,
    attachments: [{ name: 'Faktura 118 rättad.pdf' }],
  },
  {
    name: 'en trädgårdsmästares lugna påminnelse',
    subject: 'Liten påminnelse om faktura 45',
    body: `Hej Ingrid!

Hoppas att rosorna mår bra under granriset. När jag gick igenom pärmen såg jag att faktura 45 på 2 150 kr inte har kommit in än. Den skulle ha betalats den 13 november, och sådant glömmer vi alla ibland.

Går det bra till fredagen den 4 december 2026? Bankgiro 5029-6656, märk gärna med 45. Har du redan betalat, strunta i det här och tack!

Vänliga hälsningar
Per-Olof`,
    attachments: PDF,
  },
  {
    name: 'en simlärare och ett barn som vågade',
    subject: 'Simskolan, faktura 29',
    body: `Hej Theas mamma och pappa!

Thea hoppade från kanten i tisdags, utan puffar och utan att blunda. Ni skulle ha sett hennes min!

Faktura 29 för höstens simskola är på 1 450 kr. Betala gärna med Swish till 123 701 44 90 senast den 8 december 2026, och skriv Thea i meddelandet. Nästa kurs börjar i januari, efter jullovet.

Tack för en fin höst!
Jennie Alm`,
    attachments: [{ name: 'faktura29.pdf' }],
  },
  {
    name: 'en rörmokare som är sen själv',
    subject: 'Värmepumpen, faktura 2210',
    body: `Tjänare Mats,

jag ber om ursäkt, den här skulle ha kommit redan i oktober. Papper är inte min starka sida, frugan har hotat med att gömma mina nycklar tills pärmen är i ordning!

Faktura 2210 är på 9 870 kr. Eftersom det var jag som sölade har du gott om tid, den förfaller fredagen den 15 januari 2027. Bankgiro 964-8866, OCR 221002.

Tack för tålamodet, och ring om pumpen väsnas.

Conny`,
    attachments: [{ name: 'faktura2210.pdf' }],
  },
  {
    name: 'en andra påminnelse med omtanke',
    subject: 'Faktura 163, ska vi höras?',
    body: `Hej Joakim,

jag skriver igen om faktura 163 på 8 200 kr för texterna, den som skulle ha betalats den 23 oktober. Jag har inte hört något och hoppas att allt är bra med dig.

Är det knapert just nu så säg till, vi kan dela upp summan. Annars blir jag glad om du betalar den senast onsdagen den 2 december 2026 till bankgiro 9310-8868, märkt 163.

Tack, och sköt om dig!
Cilla Hammar`,
    attachments: PDF,
  },
  {
    name: 'en kompositör till dansföreställningen Skulden',
    subject: 'Musiken till "Skulden", faktura 14',
    body: `Hej Mireille,

jag har fortfarande gåshud efter genrepet. Scenen där borgenären dansar med sin egen skugga blev precis så kuslig som vi ville!

Faktura 14 för musiken är på 24 000 kr och ska vara betald den 17 december 2026. Bankgirot är 971-6242 och OCR-numret 14043.

Tack för att du litade på mina konstiga basklarinetter. Vi ses på premiären på lördag!

Kram
Love Stensson`,
    attachments: [{ name: 'Faktura 14.pdf' }],
  },
  {
    name: 'en finlandssvensk kock efter julfesten',
    subject: 'Lillajulsbordet, räkning 58',
    body: `Hej Staffan,

tack för en härlig kväll! Laxen tog slut först, precis som jag trodde, och er vaktmästare sjöng bättre än artisten. Du frågade om sillen: den är inlagd med enbär och en skvätt kallt kaffe, och mer än så säger jag inte förrän du har provat själv. Två paraplyer och en tomteluva blev kvar i köket, de väntar i hallen hos oss på Storgatan.

Ursäkta att glöggen var ljummen, jag har dragit av den.

Räkning 58 blir 1 240,00 €. Betala gärna senast fredagen den 11 december 2026 till FI55 6213 6817 1096 94 med referensen 58036.

Hälsa alla barnen från tomten!
Monica Wikström`,
    attachments: [{ name: 'Räkning 58.pdf' }],
  },
  {
    name: 'en programmerare som åker till fjällen',
    subject: 'Faktura 2026-31, november',
    body: `Hej Nour,

appen är uppdaterad och den där buggen som jagade oss i tre veckor visade sig vara ett kommatecken. Typiskt!

Faktura 2026-31 gäller 40 timmar, 36 000 kr plus moms, alltså 45 000 kr. Sista dag att betala är den 9 december 2026, till bankgiro 5276-2655 med OCR 202630.

Jag är ledig från den 19 december och åker skidor tills benen säger ifrån. Tack för i år!

Gustav Palm`,
    attachments: [{ name: '2026-31.pdf' }],
  },
  {
    name: 'två plåtslagare på ett kyrktak',
    subject: 'Kyrktaket, faktura 640',
    body: `Hej Zeynep,

nu är läckan över sakristian tät, och kajorna har fått flytta till tornet.

Faktura 640 är på 16 750 kr inklusive moms. Den ska betalas senast måndagen den 7 december 2026 till bankgiro 9756-9065, OCR 64006.

Tack för pizzan på trappan, och hälsa prästen!

Bosse och Linus`,
    attachments: [{ name: 'faktura 640.pdf' }],
  },
]
