/** Swedish mails by a fourth, who knew only what the checks are for. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'golvläggare i Borås, 61, arg på kvällen',
    subject: 'Hallgolvet, faktura 2026-88',
    body: `Peter,

jag har lagt golvet, du går på det varje dag, men pengarna lyser med sin frånvaro. Fakturan är nr 2026-88 på 14 750 kr. Jag låg tre kvällar på knäna för att ni skulle bli klara till dopet, och det blev ni.

Tydligen finns det pengar till en ny Volvo på uppfarten men inte till att göra rätt för sig. Min fru såg den när hon gick förbi. Nu får det vara nog. Pengarna ska in NU, annars kommer jag med kofoten och hämtar hem ekparketten igen.

Bankgiro 5512-3348, skriv fakturanumret på betalningen.

Göran Ahlm
Ahlms Golv`,
    known: [
      ['tone', 'göra rätt för sig'],
      ['tone', 'Nu får det vara nog'],
    ],
    unseen: [
      ['tone', 'pengarna lyser med sin frånvaro'],
      ['tone', 'Tydligen finns det pengar till en ny Volvo på uppfarten'],
      ['dueDate', 'Pengarna ska in NU'],
      ['tone', 'annars kommer jag med kofoten och hämtar hem ekparketten'],
    ],
  },
  {
    name: 'översättare i Helsingfors, gammal mall',
    subject: 'Faktura nr 417',
    body: `Bästa kund,

Härmed översändes faktura nr 417 beträffande översättning till svenska av stadgar och verksamhetsberättelse under november månad innevarande år. Fakturans totalbelopp uppgår till 1 284,50 euro.

Textmassan översteg det på förhand uppskattade, vilket föranledde en justering av slutsumman med 84 euro.

Betalningstid: 14 dagar netto
Dröjsmålsränta enligt räntelagen
Konto: FI48 4055 1120 0337 61
Referens: 4171

Eventuella anmärkningar mot fakturan bör göras skriftligen inom åtta dagar.

Jag tackar för ett angenämt samarbete och emotser gärna nya uppdrag.

Högaktningsfullt
Mirja Sandelin
Översättningsbyrå Sandelin`,
    attachments: [{ name: 'faktura_417.pdf' }],
    known: [
      ['jargon', 'Härmed översändes'],
      ['jargon', 'beträffande översättning'],
      ['jargon', 'november månad innevarande år'],
      ['jargon', 'totalbelopp uppgår till'],
      ['jargon', 'vilket föranledde en justering'],
      ['dueDate', '14 dagar netto'],
      ['jargon', 'Dröjsmålsränta enligt räntelagen'],
      ['jargon', 'Eventuella anmärkningar mot fakturan bör göras skriftligen'],
      ['jargon', 'emotser gärna'],
    ],
    unseen: [['jargon', 'Textmassan översteg det på förhand uppskattade']],
  },
  {
    name: 'illustratör i Göteborg, 24, vågar knappt ta betalt',
    subject: 'faktura för bilderna (ledsen för krånglet!!)',
    body: `Hej Johanna!!

Förlåt att jag stör mitt i allt, du har säkert tusen viktigare saker än mig att tänka på... Men här kommer fakturan för de sex bilderna till barnboken, nr 0012 på 9 600 kr. Jag hade jätteont i magen av att skriva den haha. Tycker du att det är för mycket så stryker jag en bild, säg bara till!

Du behöver verkligen inte stressa, ta det när andan faller på. Fast ärligt talat har jag 140 kronor kvar till mat så snälla, snälla försök...

Swish 123 664 20 18, skriv 0012 i meddelandet.

Sorry igen att jag tjatar, och tack för att du ens gav en nobody som jag chansen.

Kram
Elsa Nordin`,
    attachments: [{ name: 'Faktura 0012.pdf' }],
    known: [
      ['tone', 'Förlåt att jag stör'],
      ['tone', 'Sorry igen att jag tjatar'],
    ],
    unseen: [
      ['tone', 'ledsen för krånglet!!'],
      ['tone', 'du har säkert tusen viktigare saker än mig'],
      ['tone', 'Jag hade jätteont i magen av att skriva den'],
      ['tone', 'Tycker du att det är för mycket så stryker jag'],
      ['dueDate', 'ta det när andan faller på'],
      ['tone', '140 kronor kvar till mat så snälla, snälla försök'],
      ['tone', 'att du ens gav en nobody som jag chansen'],
    ],
  },
  {
    name: 'formgivare i Malmö, pratsam, bara dagen saknas',
    subject: 'Faktura 2026-031 – affisch och programblad',
    body: `Tjena Camilla!

Tack för en rolig höst med er på teatern! Jag såg affischen uppe vid Möllan i går och blev faktiskt lite mallig. Det gröna funkade ju till slut, trots att vi bråkade om det i tre veckor.

Här är fakturan för affischen och programbladet, nr 2026-031. Den är på 22 750 kr med moms, samma som i offerten. För min del får ni gärna vänta tills bidraget från Kulturrådet har trillat in, så tar vi det då.

Bankgiro 433-8810, skriv gärna fakturanumret så hittar jag den lättare.

Vi ses på premiären, jag bjuder på bubbel om ni bjuder på jordnötter.

Hälsningar
Jens Krona, Krona Form`,
    attachments: [{ name: 'Krona_Form_2026-031.pdf' }],
    known: [],
    unseen: [['dueDate', 'vänta tills bidraget från Kulturrådet har trillat in']],
  },
  {
    name: 'elektriker i Vasa med finska som modersmål',
    subject: 'Räkning 1023, laddare',
    body: `Hej familjen Backlund,

nu är laddare för elbilen monterad i garage och testad, allting fungerar. Bruksanvisning lämnade jag på hyllan bredvid vinterdäcken.

Räkning 1023 kommer som bilaga, 890 euro med moms. Ni betalar när lönen har kommit på kontot i nästa månad, eller lite efter, det är samma sak för mig. Bara inte så som förra gången, då jag fick springa efter er hela sommaren och ni svarade inte i telefon.

Konto FI63 5670 2214 9008 12, referensnummer 10236.

Tack och hälsningar
Pekka Mäkelä
PM Sähkö-El`,
    attachments: [{ name: 'lasku-rakning-1023.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'när lönen har kommit på kontot i nästa månad'],
      ['tone', 'då jag fick springa efter er hela sommaren'],
    ],
  },
  {
    name: 'redovisningskonsult i Linköping, 58, skriver som i boken',
    subject: 'Faktura 20455',
    body: `Hej Anders,

Vid avstämning av kundreskontran per 2026-11-24 framgår att faktura 20455 alltjämt kvarstår som en öppen post. Beloppet om 6 375 kr avser löpande bokföring för tredje kvartalet, däribland periodisering av upplupna semesterlöner.

Det vore önskvärt att posten nollställs snarast möjligt, dock innan bokslutsarbetet tar vid hos er.

Betala till plusgiro 48 12 66-1 med OCR-nummer 2045512. Föreligger invändningar i sak torde dessa framföras till undertecknad.

Hoppas att du är frisk igen efter förkylningen!

Med vänlig hälsning
Birgitta Ståhl
Ståhls Redovisning AB`,
    known: [
      ['jargon', 'avstämning av kundreskontran'],
      ['jargon', 'alltjämt kvarstår som en öppen post'],
      ['jargon', 'Beloppet om 6 375 kr avser'],
      ['dueDate', 'snarast möjligt'],
      ['jargon', 'torde dessa framföras till undertecknad'],
    ],
    unseen: [
      ['jargon', 'periodisering av upplupna semesterlöner'],
      ['jargon', 'Det vore önskvärt att posten nollställs'],
      ['dueDate', 'innan bokslutsarbetet tar vid hos er'],
      ['jargon', 'Föreligger invändningar i sak'],
    ],
  },
  {
    name: 'trumlärare i Umeå, rolig på någon annans bekostnad',
    subject: 'Faktura 77 från september',
    body: `Hej Stefan!

Hoppas att allt är bra med bandet. Jag undrar lite över faktura 77 på 3 200 kr som jag skickade den 4 september. Antingen går posten i Västerbotten med renskjuts numera, eller så har någon drabbats av väldigt selektivt minne :)

Du spelade ju jättefint på Kulturnatta så lektionerna måste ha gett något. Då är det lite lustigt att bara en av oss två verkar kunna hålla takten.

Betala gärna senast onsdag den 2 december till bankgiro 901-2277. Det tar två minuter i mobilen, det klarar till och med en trummis.

Ha det fint!
Kajsa Lidgren`,
    known: [],
    unseen: [
      ['tone', 'Antingen går posten i Västerbotten med renskjuts numera'],
      ['tone', 'någon drabbats av väldigt selektivt minne'],
      ['tone', 'bara en av oss två verkar kunna hålla takten'],
      ['tone', 'det klarar till och med en trummis'],
    ],
  },
  {
    name: 'webbyrå i Stockholm, hotar i kavaj',
    subject: 'Så släcks er webbutik – faktura 3391',
    body: `Hej Carina och Ove,

Trots påminnelser den 2 och den 12 november har vi inte sett röken av betalningen för faktura 3391 på 27 500 kr. Händer inget mer nu ser vi oss tvungna att koppla ner er butik mitt i julhandeln.

Servern står hos oss och det är vi som sitter på nycklarna, kan vara bra att minnas. Hur julen blir för era kunder bestämmer ni alltså själva.

Betala senast torsdagen den 3 december 2026 till bankgiro 5870-1142 och ange 3391. Efter det får ni snacka med vår advokat i stället för med mig, och hon är inte lika trevlig.

Robin Ek
Nordlyset Webb AB`,
    known: [
      ['tone', 'Trots påminnelser'],
      ['tone', 'ser vi oss tvungna'],
    ],
    unseen: [
      ['tone', 'Så släcks er webbutik'],
      ['tone', 'har vi inte sett röken av betalningen'],
      ['tone', 'koppla ner er butik mitt i julhandeln'],
      ['tone', 'det är vi som sitter på nycklarna'],
      ['tone', 'Hur julen blir för era kunder bestämmer ni alltså själva'],
      ['tone', 'får ni snacka med vår advokat i stället för med mig'],
    ],
  },
  {
    name: 'trädgårdsmästare i Sollentuna, snäll och luddig',
    subject: 'Äppelträden är klara',
    body: `Hej Margareta!

Så var trädgården klädd för vintern. Äppelträden är beskurna, rosorna kupade och jag hittade din gamla kratta bakom komposten. Det stora päronträdet mår inte riktigt bra, det kan vi titta på i vår.

Fakturan är nr 214 och blev 5 450 kr efter rutavdraget. Jag är inte så noga med datum och sånt, så sätt in slanten någon gång innan tjälen går i backen. Fast helst före advent, för då ska jag köpa ny motorsåg.

Swisha till 123 550 07 41 eller använd bankgiro 5217-6630, vilket du vill.

Tack för fikat och bullarna!

Lotta Vrede
Vredes Trädgård`,
    attachments: [{ name: 'faktura214.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'Jag är inte så noga med datum'],
      ['dueDate', 'någon gång innan tjälen går i backen'],
      ['dueDate', 'Fast helst före advent'],
    ],
  },
  {
    name: 'fotograf i Uppsala, vänlig men med avtalsprosa',
    subject: 'Bilderna från invigningen + faktura',
    body: `Hej Lena,

vilken fin dag vi fick, och tur att regnet väntade tills bandet var klippt! Alla 48 bilder ligger i mappen som du fick länken till i måndags. Nyttjanderätten upplåts icke-exklusivt och utan rätt till vidareöverlåtelse.

Fakturan har nummer F-1406 och är på 8 125 kr inklusive moms, precis som vi sa i telefon. Villkor: 20 dgr netto.

Betala till bankgiro 718-3394 och skriv F-1406 som meddelande.

Stort tack för förtroendet, och hälsa borgmästaren att han blundade på bara fyra av bilderna.

Amir Karimi
Karimi Foto`,
    attachments: [{ name: 'F-1406.pdf' }],
    known: [['dueDate', '20 dgr netto']],
    unseen: [
      ['jargon', 'Nyttjanderätten upplåts icke-exklusivt'],
      ['jargon', 'utan rätt till vidareöverlåtelse'],
    ],
  },
  {
    name: 'städfirma, sista brevet',
    subject: 'SISTA VARNING faktura 8814',
    body: `Till berörd part.

Vår faktura 8814 på 11 960 kr är trots upprepade påminnelser obetald. Detta är er sista chans. Därefter går ärendet utan vidare varsel till inkasso, och vad det kostar får ni stå för helt själva. Det blir inte billigt, det kan vi lova.

Vi har visat er ett tålamod som ni aldrig gjort er förtjänta av. Era kontor har skinit varje måndag, det är mer än man kan säga om ert samvete.

Full likvid ska vara oss tillhanda omgående på bankgiro 5098-2217. Ange fakturanumret.

Gunilla Sparr
Sparr Städ & Fönster`,
    known: [
      ['tone', 'SISTA VARNING'],
      ['jargon', 'Till berörd part'],
      ['tone', 'trots upprepade påminnelser'],
      ['tone', 'Detta är er sista chans'],
      ['tone', 'utan vidare varsel till inkasso'],
      ['jargon', 'Full likvid ska vara oss tillhanda'],
      ['dueDate', 'oss tillhanda omgående'],
    ],
    unseen: [
      ['tone', 'vad det kostar får ni stå för helt själva'],
      ['tone', 'Det blir inte billigt, det kan vi lova'],
      ['tone', 'ett tålamod som ni aldrig gjort er förtjänta av'],
      ['tone', 'mer än man kan säga om ert samvete'],
    ],
  },
  {
    name: 'massör i Örebro, len med nålar i',
    subject: 'Faktura 562, fyra behandlingar',
    body: `Hej Niklas!

Skönt att höra att nacken känns bättre. Min egen har däremot låst sig av att gå och undra över faktura 562, dina fyra behandlingar i september. Den är på 2 600 kr.

Jag vet ju var du jobbar, så jag kan alltid slå en signal till din chef och höra om det är något knas med friskvårdspengarna. Men det vill vi nog slippa, både du och jag.

Jag bjöd på en extra kvart två gånger, nu är det din tur att visa lite klass.

Betala senast måndagen den 30 november med Swish till 123 901 55 27 och skriv 562.

Ulrika
Ulrikas Friskvård`,
    known: [],
    unseen: [
      ['tone', 'låst sig av att gå och undra över faktura'],
      ['tone', 'slå en signal till din chef'],
      ['tone', 'Men det vill vi nog slippa, både du och jag'],
      ['tone', 'nu är det din tur att visa lite klass'],
    ],
  },
  {
    name: 'snickare i Närpes, 67, moraliserar',
    subject: 'Terrassen, räkning 58',
    body: `Goddag Tommy,

jag är så pass gammal att jag minns när ett handslag räckte. Här i bygden har timmermannen alltid fått sitt före krögaren, men ni som har flyttat hit söderifrån har kanske andra seder.

Räkningen nr 58 är på 2 340 euro och den har fått ligga och samla damm hos dig sedan midsommar. Terrassen har ni nog hunnit grilla på, det hördes över till oss. Jag vill inte vara elak men jag fostrade fyra pojkar till att aldrig vara skyldiga någon en penni.

Finns det någon skam i kroppen så är saken ur världen före helgen. Kontot är FI27 4970 1020 3311 45 och referensen 588.

Kaj Norrgård`,
    known: [['dueDate', 'före helgen']],
    unseen: [
      ['tone', 'jag minns när ett handslag räckte'],
      ['tone', 'timmermannen alltid fått sitt före krögaren'],
      ['tone', 'ni som har flyttat hit söderifrån har kanske andra seder'],
      ['tone', 'den har fått ligga och samla damm hos dig'],
      ['tone', 'Terrassen har ni nog hunnit grilla på'],
      ['tone', 'fostrade fyra pojkar till att aldrig vara skyldiga någon'],
      ['tone', 'Finns det någon skam i kroppen'],
    ],
  },
  {
    name: 'managementkonsult i Stockholm, svengelska',
    subject: 'Invoice 1188 fas 2',
    body: `Hej Björn och Tove,

Tack för ett grymt samarbete i höst! Workshopen i Sigtuna var en höjdare och jag gillade verkligen hur ert team växlade upp mot slutet.

Attached ligger invoice 1188 för fas 2, 148 000 kr plus moms, mappad mot er PO. Som per SOW:en triggas betalningen av er sign-off på slutrapporten, och sen kör vi EOM + 15. Pinga gärna AP så att den inte bottnar ur i attestflödet. Retentionen nettar vi mot nästa milestone.

Bankgiro 5733-9021, skriv 1188.

Hörs på fredag om fas 3!

Cheers
Sofie Brandt
Brandt Advisory`,
    attachments: [{ name: 'Invoice_1188.pdf' }],
    known: [['dueDate', 'EOM + 15']],
    unseen: [
      ['jargon', 'Attached ligger invoice 1188'],
      ['jargon', 'mappad mot er PO'],
      ['jargon', 'Som per SOW:en'],
      ['dueDate', 'triggas betalningen av er sign-off på slutrapporten'],
      ['jargon', 'Pinga gärna AP'],
      ['jargon', 'bottnar ur i attestflödet'],
      ['jargon', 'Retentionen nettar vi mot nästa milestone'],
    ],
  },
  {
    name: 'copywriter i Lund, skrev fel på almanackan',
    subject: 'Faktura 92 för nyhetsbreven',
    body: `Hej Samira!

Kul att novemberbrevet gick så bra, 41 procent som öppnade är ju nästan oanständigt bra. Rubriken med pepparkakan var din idé, så äran är din.

Här kommer fakturan för de fyra nyhetsbreven. Det är faktura 92 på 12 000 kr, med moms blir det 15 000 kr. Betala senast den 31 november 2026 till bankgiro 345-7812. Skriv 92 som meddelande så kopplar banken ihop det rätt.

Jag är ledig hela nästa vecka och ska sitta i en stuga utan täckning i Jämtland, men sms brukar nå fram ibland.

Tack för i år, det har varit lätt och roligt!

Hedda Wallin`,
    attachments: [{ name: 'Faktura 92 Hedda Wallin.pdf' }],
    known: [],
    unseen: [['dueDate', 'senast den 31 november 2026']],
  },
  {
    name: 'hundtrimmare i Kalmar, väcker skuldkänslor',
    subject: 'Bosses trimning, faktura 339',
    body: `Hej Anneli,

hoppas Bosse trivs i sin nya frisyr! Jag skriver om trimningen i oktober, faktura 339 på 895 kr, som jag inte har fått in.

För er är det väl växelpengar, men för en ensamstående mamma med egen firma avgör det om det blir någon jul. Leo fyller sju och har önskat sig en cykel, och jag vet inte vad jag ska säga till honom längre. Jag gjorde dessutom tassarna gratis för att jag trodde att vi var vänner.

Kan du betala så snart du kan? Helst innan Leo skriver sitt brev till tomten. Swish 123 287 64 00, märk med 339.

Hälsningar
Monica på Tass & Tova`,
    known: [['dueDate', 'så snart du kan']],
    unseen: [
      ['tone', 'För er är det väl växelpengar'],
      ['tone', 'avgör det om det blir någon jul'],
      ['tone', 'jag vet inte vad jag ska säga till honom'],
      ['tone', 'för att jag trodde att vi var vänner'],
      ['dueDate', 'innan Leo skriver sitt brev till tomten'],
    ],
  },
  {
    name: 'rörmokare, skriver från skåpbilen, rasande',
    subject: 'HALLÅ??? 6071',
    body: `ok sista gången jag är snäll i det här ärendet

Ni ringde mig klockan två på natten när det forsade i källaren och då gick det minsann att få tag på er!! Nu när vattnet är borta är ni det också.

SJUTUSENÅTTAHUNDRAFYRTIO KRONOR. Det är allt. Faktura 6071. Jag körde sju mil i snöblask och missade min dotters luciagenrep dagen efter för att jag sov som en stock.

Jag vill se det på kontot när jag slår upp ögonen imorgon. Annars är det jag som öppnar kranen nästa gång, fattar ni??

bankgiro 288-4519

Conny
Connys VVS`,
    known: [],
    unseen: [
      ['tone', 'HALLÅ??? 6071'],
      ['tone', 'sista gången jag är snäll'],
      ['tone', 'då gick det minsann att få tag på er'],
      ['tone', 'Nu när vattnet är borta är ni det också'],
      ['tone', 'SJUTUSENÅTTAHUNDRAFYRTIO KRONOR. Det är allt'],
      ['tone', 'missade min dotters luciagenrep'],
      ['dueDate', 'när jag slår upp ögonen imorgon'],
      ['tone', 'Annars är det jag som öppnar kranen nästa gång'],
      ['tone', 'fattar ni??'],
    ],
  },
  {
    name: 'målare i Södertälje med polska som modersmål',
    subject: 'Faktura 45 fönster',
    body: `God dag herr Lundgren,

jag målade färdig alla fönster på 22 oktober och skickade faktura 45 samma dag, 32 000 kronor efter rotavdrag. Frun sade att det blev mycket fint och hon tog bild för mormor.

Jag betalar mina arbetare på tid varje gång, så jag kan inte vara bank för dig. Ursäkta min svenska, men jag märker att det går alltid långsamt när firman har utländskt namn.

Du måste betala. Gör det fort, för annars jag kommer hem till dig med min bror och då vi pratar på annat sätt.

Bankgiro 5641-0872, skriv 45.

Zbigniew Nowak
Nowak Måleri`,
    known: [['tone', 'Du måste betala']],
    unseen: [
      ['tone', 'jag kan inte vara bank för dig'],
      ['tone', 'går alltid långsamt när firman har utländskt namn'],
      ['dueDate', 'Gör det fort'],
      ['tone', 'annars jag kommer hem till dig med min bror'],
    ],
  },
  {
    name: 'arkitekt i Falun, kanslispråk',
    subject: 'Fakturering av programskede, 2026:19',
    body: `Bäste byggherre,

I enlighet med punkt 4.2 i uppdragsavtalet får jag härmed påkalla ersättning för arbetad tid i programskedet. Den uppgår till 70 400 kr exklusive mervärdesskatt och faktureras à conto med fakturanummer 2026:19.

Beloppet förfaller till betalning trettio dagar efter det att handlingarna kommit er till del. Utlägg för plottning särredovisas och vidaredebiteras med sedvanligt påslag.

Det åligger er att vid betalning ange fakturanumret. Bankgiro är 812-4455.

Det var trevligt att träffas på tomten, och jag hoppas att ni slapp ligga i diket på vägen hem i halkan.

Med vänlig hälsning
Torsten Ljungqvist
Ljungqvist Arkitektkontor`,
    attachments: [{ name: '2026-19.pdf' }],
    known: [
      ['jargon', 'I enlighet med'],
      ['jargon', 'får jag härmed påkalla'],
      ['jargon', 'Den uppgår till'],
      ['jargon', 'faktureras à conto'],
      ['jargon', 'förfaller till betalning'],
      ['jargon', 'Det åligger er'],
    ],
    unseen: [
      ['jargon', 'exklusive mervärdesskatt'],
      ['dueDate', 'trettio dagar efter det att handlingarna kommit er till del'],
      ['jargon', 'särredovisas och vidaredebiteras med sedvanligt påslag'],
    ],
  },
  {
    name: 'frilansjournalist i Åbo, otålig',
    subject: 'Arvodet, faktura 118',
    body: `Hej Mattias,

ännu en gång undrar jag vart arvodet för reportaget om småbåtshamnen tog vägen. Faktura 118, 620 euro. Du hinner tydligen diskutera padel på Facebook halva dagen, men mina mejl försvinner i ett svart hål.

Vore det tänkbart att någon på redaktionen för en gångs skull lyfter på luren? Jag loggar in på banken varje morgon före kaffet och det börjar bli tröttsamt. Hur svårt kan det vara?

Jag har hållit varenda deadline åt er i elva år. Betala senast fredagen den 4 december till FI90 6601 0010 2245 18, referens 1180.

Hälsningar
Petra Sjöblom`,
    known: [
      ['tone', 'ännu en gång undrar jag'],
      ['tone', 'för en gångs skull'],
      ['tone', 'Hur svårt kan det vara'],
    ],
    unseen: [
      ['tone', 'Du hinner tydligen diskutera padel på Facebook'],
      ['tone', 'mina mejl försvinner i ett svart hål'],
      ['tone', 'Jag loggar in på banken varje morgon före kaffet'],
      ['tone', 'det börjar bli tröttsamt'],
      ['tone', 'Jag har hållit varenda deadline åt er'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'översättare i Helsingfors, om en stämning',
    subject: 'Faktura 2231 för översättningen',
    body: `Hej Fredrik,

här kommer fakturan för översättningen av stämningsansökan och de tre bilagorna. Det var spännande läsning, jag har aldrig tidigare suttit uppe till midnatt för en tvist om en brygga. Hoppas att det går bra i tingsrätten nästa vecka!

Fakturan har nummer 2231 och är på 1 140 euro inklusive moms, samma summa som i offerten. Betala gärna senast onsdagen den 9 december 2026 till konto FI42 1745 3000 0642 89 med referens 22317.

Om motparten skickar in något nytt före förhandlingen hinner jag översätta det på ett dygn.

Tack för att du vände dig till mig igen.

Vänliga hälsningar
Annika Forsell
Forsell Språk`,
    attachments: [{ name: 'Faktura 2231.pdf' }],
  },
  {
    name: 'snickare i Skellefteå, första påminnelsen',
    subject: 'Faktura 187 för bastun',
    body: `Hej Ingrid och Sture!

Hoppas att bastun går varm nu när det är sjutton minus. Hos oss har pannan strulat hela helgen så jag är lite avundsjuk.

Jag gick igenom papperen i dag och ser inte att faktura 187 är betald än. Det är den på 21 300 kr för panelen och lavarna. Den kan lätt ha hamnat i skräpposten, så jag skickar med den en gång till här.

Det blir bra om ni betalar senast fredagen den 4 december till bankgiro 5162-7740. Skriv 187 på betalningen. Har ni redan gjort det så är allt i sin ordning.

Tack för gott kaffe och ett roligt jobb!

Hälsningar
Mikael Burman
Burmans Bygg`,
    attachments: [{ name: 'faktura-187.pdf' }],
  },
  {
    name: 'formgivare, kunden är ett inkassobolag',
    subject: 'Loggan är klar! (faktura 64)',
    body: `Hej Daniel!

Så kul att styrelsen valde den blå. Jag var lite nervös, för hur ritar man en vänlig logga för ett inkassobolag? Men jag tycker att den ser ut som någon man vågar ringa till, och det var ju precis det ni bad om.

Alla filer ligger i mappen. I dag skickar jag också fakturan, nummer 64 på 31 250 kr med moms. Sista dag att betala är den 15 december 2026 och bankgirot är 690-1183. Skriv gärna 64 i meddelandet.

Kravbreven i den nya stilen visar jag när vi ses den 2 december, de är nästan klara.

Tack för ett fint samarbete!

Frida Holm
Studio Holm`,
    attachments: [{ name: 'Studio Holm faktura 64.pdf' }],
  },
  {
    name: 'pianostämmare i Visby, torr humor',
    subject: 'Flygeln är stämd',
    body: `Hej Kerstin,

nu är flygeln i församlingshemmet stämd inför adventskonserten. En av bashamrarna har gett upp inför åldern, men det hörs bara om kantorn blir arg. Jag byter den i januari utan extra kostnad.

Priset blev 1 850 kr som vanligt, fakturan har nummer 1109. Jag är tacksam om ni betalar senast torsdagen den 10 december. Ni kan betala till plusgiro 77 31 09-4.

Håll gärna rummet på arton grader, så slipper vi en upprepning av förra julen då "Stilla natt" lät allt annat än stilla.

Tack så mycket och glad advent!

Rolf Pettersson
pianostämmare`,
    attachments: [{ name: '1109.pdf' }],
  },
  {
    name: 'yogalärare i Karlstad, har varit sjuk',
    subject: 'Faktura 38 – yogan i höst',
    body: `Hej Malin!

Nu är jag på benen igen efter influensan, tack för att du frågade. Jag är ledsen att vi missade passet den 11 november. Det tar vi igen den 2 december, samma tid, om det passar gruppen.

Här är fakturan för höstens pass på jobbet. Det blev nio gånger à 1 200 kr, alltså 10 800 kr, och fakturans nummer är 38. Det inställda passet är inte med.

Du kan betala till bankgiro 5390-4416 senast måndagen den 14 december. Är det något som ser konstigt ut så ring mig, jag svarar säkrast efter lunch.

Tack för att ni är så roliga att jobba med, till och med i hunden!

Varma hälsningar
Jenny Ros
Ros Yoga`,
    attachments: [{ name: 'faktura 38 yoga.pdf' }],
  },
  {
    name: 'rörmokare i Ekenäs, kort',
    subject: 'Räkning 4410, varmvattenberedaren',
    body: `Hej,

den nya varmvattenberedaren är installerad och provkörd. Garantin är fem år, papperen hänger i en plastficka på väggen i pannrummet. Den gamla förde jag till Horsbäck.

Räkningen har nummer 4410 och summan är 1 475 euro med moms. Betala senast 11.12.2026 till konto FI95 4055 0010 8890 34 och använd referensnummer 44102.

Ventilen under diskbänken droppar litet. Det är ingen brådska med den, men säg till när det passar så byter jag den.

Tack för uppdraget!

Hälsningar
Bosse Lindroos
Lindroos Rör Ab
tfn 0400 112 358`,
    attachments: [{ name: 'rakning4410.pdf' }],
  },
  {
    name: 'trädgårdsarbetare i Växjö, har lärt sig svenska som vuxen',
    subject: 'Faktura 17 från Hassan Trädgård',
    body: `Hej Eva,

tack för att jag fick klippa häcken hos er. Det var en stor häck! Jag hoppas att grannen också är nöjd, han stod och tittade i två timmar.

Jag skickar faktura 17 i det här mejlet. Den är på 2 900 kronor efter rutavdrag. Du kan betala med Swish till 123 445 81 90 eller till bankgiro 5827-3361. Senaste dag är tisdag den 8 december 2026. Skriv siffran 17 så vet jag att det är du.

Jag har lagt löven bakom garaget, för igelkotten vill bo där i vinter.

Om du har frågor kan du ringa mig alla dagar.

Tack och vänliga hälsningar
Hassan Osman`,
    attachments: [{ name: 'faktura17.pdf' }],
  },
  {
    name: 'korrekturläsare i Umeå, andras deadline',
    subject: 'Avhandlingen, kapitel 1–4, och fakturan',
    body: `Hej Oskar,

här har du kapitel 1–4 tillbaka med mina ändringar. Det är en väldigt fin text, och du behöver inte skämmas för kommatecknen. Kapitel 5 och 6 får du så fort jag hunnit igenom noterna, senast på måndag, så att du klarar din deadline hos tryckeriet.

Jag passar på att skicka fakturan för den första halvan: nr 2026-56, 7 400 kr. Betala den senast den 18 december 2026 till bankgiro 276-5503, med fakturanumret som meddelande.

Glöm inte att äta och sova. Opponenten är också bara en människa, även om hon skrev den där recensionen.

Tack för förtroendet!

Bästa hälsningar
Gunnel Åström
Åströms Textvård`,
    attachments: [{ name: 'Faktura 2026-56.pdf' }, { name: 'kap1-4_GA.docx' }],
  },
  {
    name: 'skyltmakare i Jönköping, tredje mejlet men vänligt',
    subject: 'Kan jag hjälpa till med faktura 905?',
    body: `Hej Patrik,

jag hör av mig igen om faktura 905 för skylten, 16 800 kr. Jag ser den fortfarande inte på kontot och ville bara höra hur det ligger till. Är det något i fakturan som inte stämmer, eller något med skylten, så berätta det för mig så rättar jag till det.

Kan du betala senast onsdagen den 9 december? Bankgirot är 5446-2098. Är det tungt just nu går det bra att dela upp summan på tre gånger. Ring mig på 070-555 21 83 så kommer vi överens om dagarna.

Jag körde förbi i går kväll och den lyser fint i mörkret.

Tack på förhand, och hälsa Sara!

Henrik Dahl
Dahls Skyltar`,
    attachments: [{ name: 'Faktura_905.pdf' }],
  },
  {
    name: 'bröllopsfotograf i Borgå, andra halvan',
    subject: 'Era bröllopsbilder och den sista fakturan',
    body: `Kära Emma och Christoffer,

äntligen är albumet klart! Jag grät en skvätt åt bilden där morfar dansar med brudtärnan, bara så att ni är förvarnade.

I augusti betalade ni halva summan, 1 100 euro, tack för den. Här kommer fakturan för den andra halvan. Den har nummer 73 och är också på 1 100 euro. Ni kan betala den till konto FI17 5721 1520 0478 09, referens 738, senast söndagen den 13 december 2026.

Albumet för jag personligen till er när ni är hemma från bröllopsresan. Ta det lugnt i solen, här är det bara slask och mörker.

Tusen tack för att jag fick vara med på er dag!

Kramar
Linn Söderholm
Linn Fotograferar`,
    attachments: [{ name: 'Faktura 73.pdf' }],
  },
  {
    name: 'fönsterputsare i Norrköping, 22, snabb i mobilen',
    subject: 'Rena rutor + faktura 301',
    body: `Tja Bengt!

Nu är alla 22 fönster putsade, inglasningen också. Nyckeln har jag kvar i bilen men det är väl ingen panik? Lägger den i brevlådan i morgon bitti när jag ändå ska till grannen.

Fakturan är nr 301, 1 320 kr efter rut. Swisha till 123 730 19 46 senast den 7 december och skriv 301 så är det klart.

PS. En skata attackerade sin egen spegelbild medan jag stod på stegen. Hon förlorade. Det lilla märket på köksfönstret är alltså hennes, jag putsar bort det nästa gång.

Tack för att du rekommenderade mig till Ulla!

/Viktor, Putsat & Klart`,
    attachments: [{ name: 'faktura_301.pdf' }],
  },
  {
    name: 'it-konsult i Gävle, till en kommun',
    subject: 'Faktura 2026-1140: support i oktober',
    body: `Hej Marie,

här kommer fakturan för supporten på biblioteken i oktober. Jag lade 26 timmar på de nya lånedatorerna och 4 timmar på skrivaren i Valbo, som nu skriver ut i färg igen. Timmarna dag för dag finns i den andra filen.

Fakturanummer: 2026-1140
Att betala: 33 750 kr inklusive moms
Betala senast: 25 december 2026
Bankgiro: 5904-1127
Er beställare: Marie Ekström

Ni brukar ha stängt på juldagen, så betala gärna någon dag tidigare om det är enklare för er.

Tack för ett trevligt samarbete under året.

Med vänlig hälsning
Jonas Åkerlund
Åkerlund Data`,
    attachments: [{ name: '2026-1140.pdf' }, { name: 'timmar-oktober.xlsx' }],
  },
  {
    name: 'konditor i Mariehamn, rättar sitt eget fel',
    subject: 'Rätt faktura för tårtan (nr 519)',
    body: `Hej Susanne,

i går råkade jag skicka en faktura med fel summa, så kasta gärna den. Förlåt för det! Jag hade räknat med fyra våningar på tårtan fast det bara blev tre, jag måste ha drömt.

Här är den rätta. Den har nummer 519 och är på 285 euro. Du kan betala den senast tisdagen den 8 december till konto FI65 6601 0003 1177 28, referens 5194.

Roligt att höra att 50-åringen blev överraskad. Det är synd att katten hann först till marsipanrosen, men jag tar det som beröm.

Tack för beställningen, och hör av dig om du vill ha lussebullar. Beställningarna tar jag emot fram till den 10 december.

Hälsningar
Ann-Christin Karlsson
Ankis Bageri`,
    attachments: [{ name: 'Faktura 519 rättad.pdf' }],
  },
  {
    name: 'dramapedagog, pjäsen heter Pengarna eller livet',
    subject: 'Faktura 27, repetitionerna av "Pengarna eller livet"',
    body: `Hej Yasmin!

Jag sitter på ett försenat tåg utanför Hallsberg, så det här är ett bra tillfälle att få undan pappersarbetet. Vad bra eleverna var i torsdags! Rånaren skrek "betala nu, annars smäller det" så att vaktmästaren kom springande.

En liten påminnelse bara: faktura 27 för repetitionerna i oktober, 9 500 kr, verkar inte vara betald. Det är lätt hänt när man har premiär. Kan du se till att den blir betald senast fredagen den 11 december? Bankgiro 384-6690, meddelande 27.

Om pengarna redan är på väg kan du glömma det här mejlet.

Tack, och hälsa alla banditerna!

Simon Berggren
Berggren Drama`,
    attachments: [{ name: 'faktura-27.pdf' }],
  },
]
