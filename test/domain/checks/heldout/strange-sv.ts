/** Swedish mails by someone who had seen neither the lists of the checks nor the sentences they learn from. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'faktura.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'a painter from Norrland',
    subject: 'Faktura 219, 8 750 kr',
    body: `Tjena Roger

Faktura 219 på 8 750 kr skulle varit betald 10 november. Du hade bråttom som bara den när svärmor skulle komma, men nu är det visst semester i plånboken. Färg går att skrapa bort också, om det kniper. Betala omgående, senast 30 november 2026.

Bankgiro 344-9204

Tack
Målar-Stig`,
    known: [['tone', 'Betala omgående']],
    unseen: [
      ['tone', 'nu är det visst semester i plånboken'],
      ['tone', 'Färg går att skrapa bort också'],
    ],
  },
  {
    name: 'a stiff consultant of archives',
    subject: 'Faktura 2026-18',
    body: `Bästa mottagare,

Härmed tillställes Er faktura 2026-18 å 14 300 kr, utgörande vederlag för genomgång av föreningens arkivalier. Beloppet torde bringas mig till handa den 11 december 2026.

Bankgiro 428-5995

Med tack för uppdraget
Carl-Gustaf Ehrenborg`,
    attachments: PDF,
    known: [['jargon', 'Härmed']],
    unseen: [
      ['jargon', 'utgörande vederlag för'],
      ['jargon', 'torde bringas mig till handa'],
    ],
  },
  {
    name: 'a riding instructor who is short of hay money',
    subject: 'Ridlektioner oktober, faktura 34',
    body: `Hej Malin!

Faktura 34 för Ellens lektioner är på 1 800 kr. Jag skäms över att tjata, men hästarna får snart äta tapeter om inte ni föräldrar hjälper mig. Snälla, du vet att jag aldrig skulle be om det inte var kris. Swisha eller sätt in så snart som möjligt, helst innan hödagen.

IBAN SE71 5009 6943 8382 5390 2760

Tack snälla du!
Lotta`,
    known: [['dueDate', 'så snart som möjligt']],
    unseen: [
      ['tone', 'hästarna får snart äta tapeter'],
      ['tone', 'jag aldrig skulle be om det inte var kris'],
      ['dueDate', 'helst innan hödagen'],
    ],
  },
  {
    name: 'a project manager for hire',
    subject: 'Faktura 1007, november',
    body: `Hej Fredrik,

bifogar faktura 1007 på 96 000 kr exkl. moms. Villkor: 30 dagar netto. Den får gärna löpa med i den körning som passar er bäst. Upparbetat enligt avrop 3, delleverans B, med avräkning mot ramen.

Bankgiro 509-1525

Tack för gott samarbete
Annika`,
    attachments: [{ name: 'Faktura 1007.pdf' }],
    known: [['dueDate', '30 dagar netto']],
    unseen: [
      ['dueDate', 'i den körning som passar er bäst'],
      ['jargon', 'Upparbetat enligt avrop 3'],
    ],
  },
  {
    name: 'a cellist who played at a wedding',
    subject: 'Vigseln i september, faktura 12',
    body: `Hej Josefin och Emil,

det har gått två månader. Faktura 12, 3 200 kr, ligger kvar. Jag spelade Bach med feber för att er dag skulle bli fin, och så här ser tacksamheten ut. Tårtan i fyra våningar blev väl betald, antar jag.

Jag vill ogärna lämna detta till inkasso. Betala senast 3 december 2026 till bankgiro 596-3848.

Tack
Vendela`,
    known: [['tone', 'inkasso']],
    unseen: [
      ['tone', 'så här ser tacksamheten ut'],
      ['tone', 'Tårtan i fyra våningar blev väl betald'],
    ],
  },
  {
    name: 'a relaxed surf teacher',
    subject: 'faktura nr 8 surfkursen',
    body: `Hallå Jonte!

Grym helg i Varberg! Faktura nr 8 hänger med här, 1 450 kr. Betala vid tillfälle, jag är inte den som är den. Typ när stormarna lagt sig, eller när du fått ordning på kontot efter Black Friday 😄

SE26 5000 3615 3866 7113 6717

Tack för häng
Kajsa`,
    attachments: [{ name: 'faktura8.pdf' }],
    known: [['dueDate', 'vid tillfälle']],
    unseen: [
      ['dueDate', 'när stormarna lagt sig'],
      ['dueDate', 'när du fått ordning på kontot'],
    ],
  },
  {
    name: 'a lawyer in Malmö',
    subject: 'Faktura 556, avtalsgranskning',
    body: `Hej,

Avseende faktura 556, 11 250 kr, konstateras att invändning ej framställts inom skälig tid. Ni får därmed anses ha godtagit räkningen till såväl grund som belopp. Den som spelar högt med mig brukar ångra det. Likvid emotses den 8 december 2026.

Bankgiro 425-1153

Tack på förhand
Advokat M. Thulin`,
    known: [['jargon', 'Avseende']],
    unseen: [
      ['jargon', 'konstateras att invändning ej framställts'],
      ['jargon', 'till såväl grund som belopp'],
      ['tone', 'Den som spelar högt med mig brukar ångra det'],
    ],
  },
  {
    name: 'a computer helper for pensioners',
    subject: 'Datahjälp, faktura 91',
    body: `Hej Göran,

sista varningen gällande faktura 91 på 690 kr (förföll 6 november 2026). Jag visade dig tre gånger hur man betalar en räkning, så det är knappast kunskapen som fattas. Ska jag rita en pil på skärmen också?

Senast 1 december 2026, bankgiro 271-7726.

Tack
Kevin`,
    known: [['tone', 'sista varningen']],
    unseen: [
      ['tone', 'det är knappast kunskapen som fattas'],
      ['tone', 'Ska jag rita en pil på skärmen också?'],
    ],
  },
  {
    name: 'a Finland-Swedish journalist',
    subject: 'Arvode, faktura 26/11',
    body: `Hej redaktionen,

min faktura 26/11 på 480,00 € har legat hos er sedan månadsskiftet augusti–september. Att skriva om usla arbetsvillkor går tydligen bra, att se dem i den egna korridoren är svårare. Frilansen får väl leva på luft och byline. Var vänliga och åtgärda saken snarast, innan nästa nummer går i tryck i alla fall.

FI31 1078 0383 3588 22

Tack
Maj-Britt Sundqvist`,
    known: [['dueDate', 'snarast']],
    unseen: [
      ['tone', 'att se dem i den egna korridoren är svårare'],
      ['tone', 'leva på luft och byline'],
      ['dueDate', 'innan nästa nummer går i tryck'],
    ],
  },
  {
    name: 'a bookkeeper with codes',
    subject: 'Öppen post faktura 3120',
    body: `Hej Abbe!

Undertecknad har gått igenom kontot och ser att 3120 (2 125 kr) står som ej avprickad i kundreskontrans åldersanalys. Återkoppla gärna kring status, så att posten kan bokas ur före stängning. Sedvanlig kredittid gäller.

Bankgiro 522-8234

Tack, ha det fint
Birgitta`,
    known: [['jargon', 'Undertecknad']],
    unseen: [
      ['jargon', 'ej avprickad i kundreskontrans åldersanalys'],
      ['jargon', 'posten kan bokas ur före stängning'],
      ['dueDate', 'Sedvanlig kredittid gäller'],
    ],
  },
  {
    name: 'a snow plougher who says goodbye',
    subject: 'Snöröjning, faktura 70',
    body: `Hej

Faktura 70, 2 400 kr, förföll 31 oktober. Jag kräver pengarna senast 27 november 2026. I vinter får ni skotta själva, mitt nummer kan ni stryka. Alla i byn vet nu hur det står till hos er.

Bankgiro 205-5200

Tack
Bengt-Åke`,
    known: [['tone', 'Jag kräver']],
    unseen: [
      ['tone', 'mitt nummer kan ni stryka'],
      ['tone', 'Alla i byn vet nu hur det står till hos er'],
    ],
  },
  {
    name: 'a brand strategist',
    subject: 'Faktura 2026-44 för er varumärkesresa',
    body: `Hej fina ni!

Vilken resa! Enligt ovannämnd överenskommelse kommer faktura 2026-44 (38 000 kr). Det vore toppen om ni kunde lyfta in den i ert flöde och landa det ekonomiska, så att vi tillsammans kan kroka arm framåt. Gärna i närtid.

Bankgiro 595-6834

Stort tack
Felicia`,
    attachments: [{ name: '2026-44.pdf' }],
    known: [['jargon', 'ovannämnd']],
    unseen: [
      ['jargon', 'lyfta in den i ert flöde'],
      ['jargon', 'landa det ekonomiska'],
      ['dueDate', 'Gärna i närtid'],
    ],
  },
  {
    name: 'a student who babysits and makes websites',
    subject: 'faktura hemsidan!!',
    body: `hejhej Carina

här är faktura 2 på 4 000 kr för hemsidan. kan du betala asap? har typ fjorton spänn kvar och CSN kommer inte förrän typ aldrig. vill inte vara jobbig men du har ju faktiskt hus och båt. funkar det inom nån vecka kanske

SE67 5007 4608 8448 1031 7024

tack tack tack
Liam`,
    attachments: [{ name: 'faktura2.pdf' }],
    known: [['dueDate', 'asap']],
    unseen: [
      ['tone', 'typ fjorton spänn kvar'],
      ['tone', 'du har ju faktiskt hus och båt'],
      ['dueDate', 'inom nån vecka kanske'],
    ],
  },
  {
    name: 'a caterer who heard the excuses',
    subject: 'Fakt 405 (12 600 kr)',
    body: `Hej Susanne,

först var det semester, sen var det nytt system, sen hade ekonomen vinterkräksjuka. Jag börjar samla på era bortförklaringar, det kan bli en bok. Faktura 405 på 12 600 kr förföll 23 oktober 2026 och nästa steg heter Kronofogden. Hundra kuvert gick det bra att sluka på en timme.

Sista dag 4 december 2026. Bankgiro 213-4195

Tack
Mehdi`,
    known: [['tone', 'Kronofogden']],
    unseen: [
      ['tone', 'Jag börjar samla på era bortförklaringar'],
      ['tone', 'Hundra kuvert gick det bra att sluka'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'a piano teacher',
    subject: 'Höstens pianolektioner, faktura 15',
    body: `Hej Åsa!

Nu sitter "Für Elise" nästan hela vägen, och Vilgot har slutat hota med att sälja pianot. Faktura 15 för åtta lektioner är på 2 800 kr. Betala den gärna senast 10 december 2026 till bankgiro 599-4314.

Tack för i höst, vi ses den 13 januari!
Gun`,
    attachments: [{ name: 'faktura15.pdf' }],
  },
  {
    name: 'an authorised translator',
    subject: 'Faktura 2026-61, översättning av vigselbevis',
    body: `Hej Samir,

översättningen av ert vigselbevis är klar och stämplad. Jag postar den i dag. Priset är 950 kr inklusive moms.

Faktura 2026-61 är bifogad. Betala senast den 9 december 2026.
Bankgiro: 271-4871
OCR: 22192165

Hör av dig om myndigheten vill ha fler exemplar, det kostar inget extra.

Tack och vänliga hälsningar
Kristina Palm`,
    attachments: [{ name: 'faktura-2026-61.pdf' }],
  },
  {
    name: 'a carpenter with a calm last reminder',
    subject: 'Sista påminnelsen: faktura 332, 15 400 kr',
    body: `Hej Lars,

jag har skrivit om faktura 332 den 12 oktober och den 4 november men inte fått något svar. Kanske hamnar mina mejl i skräpposten? Det här är den sista påminnelsen jag skickar, och jag har inte lagt på någon avgift.

Betala 15 400 kr senast den 7 december 2026 till bankgiro 489-7062. Är det något med trappan du inte är nöjd med, eller vill du dela upp summan, så ring mig på 070-174 06 35. Det löser vi.

Tack och hälsningar
Ulf`,
    attachments: [{ name: 'faktura332.pdf' }],
  },
  {
    name: 'a municipal expert who writes plainly',
    subject: 'Besiktning 19 november, faktura 708',
    body: `Hej,

tack för att ni anlitade mig för kontrollen av bygget på Ekvägen 4. Allt är i sin ordning och ni kan flytta in. Protokollet och faktura 708 är bifogade.

Kontrollen kostar 6 250 kr med moms. Sista betalningsdag är den 18 december 2026. Bankgiro 149-4566.

Med vänlig hälsning
Inger Fors, kontrollansvarig`,
    attachments: [{ name: 'protokoll.pdf' }, { name: 'faktura708.pdf' }],
  },
  {
    name: 'a chatty florist',
    subject: 'Kransarna! Faktura 118 (1 340 kr)',
    body: `Hejsan Monica,

vilken tur att du ringde igen, annars hade jag bundit granris i stället för en! Katten åt upp ett band, men det märks inte om man inte vet.

Faktura 118 på 1 340 kr ska vara betald fredagen den 11 december 2026. Kontot är SE84 5002 5025 4869 1372 4124.

Kram och tack för att du alltid kommer till mig
Siv`,
    attachments: [{ name: 'faktura118.pdf' }],
  },
  {
    name: 'a programmer, first reminder',
    subject: 'Påminnelse om faktura 2026-09',
    body: `Hej Oskar!

En liten påminnelse om faktura 2026-09 på 21 500 kr, som förföll i fredags den 20 november. Har du redan betalat kan du bortse från det här mejlet.

Annars får du gärna göra det senast den 2 december 2026. Bankgiro 208-2857, OCR 73136723. Fakturan är bifogad igen så slipper du leta.

Tack!
Nadja`,
    attachments: [{ name: '2026-09.pdf' }],
  },
  {
    name: 'a Finland-Swedish boat builder',
    subject: 'Faktura 28, vinterförvaring av Havsfrun',
    body: `Hej Stefan,

nu står Havsfrun under tak, och masten ligger torrt. Faktura 28 är på 740,00 € och förfallodagen är 15.12.2026.

Konto FI41 4055 7764 4964 45
Referens 86 65023

Tack och god vinter!
Henrik Nyholm, Replot`,
    attachments: PDF,
  },
  {
    name: 'a lecturer on debts',
    subject: 'Faktura 6: föreläsningen "Vad gör Kronofogden?"',
    body: `Hej Amina,

tack för en fin kväll på biblioteket! Att så många vågade fråga om inkasso och betalningskrav inför hela salen var starkt.

Arvodet är 5 000 kr, precis som vi kom överens om. Faktura 6 är bifogad, och jag vill gärna ha betalningen senast den 14 december 2026 på bankgiro 481-5106.

Varma hälsningar
Torbjörn`,
    attachments: [{ name: 'faktura6.pdf' }],
  },
  {
    name: 'a hairdresser who rents a chair',
    subject: 'Delad faktura 49',
    body: `Hej Petra!

Klart vi delar upp det. Faktura 49 är på 2 000 kr, så säg 1 000 kr den 1 december 2026 och 1 000 kr den 29 december 2026. Ingen avgift, och hör av dig om du vill byta dag.

SE82 5009 6253 7082 4307 8355

Tack för att du sa till, kram
Jessica`,
  },
  {
    name: 'an accountant who corrects himself',
    subject: 'Rättad faktura 81 (3 750 kr)',
    body: `Hej Hanna,

förlåt, jag råkade ta med oktober två gånger. Rätt summa är 3 750 kr, och den rättade faktura 81 är bifogad. Släng den gamla.

Dagen är densamma, den 4 december 2026, och pengarna sätts in på bankgiro 244-5930 som vanligt. Har du hunnit betala för mycket skickar jag tillbaka mellanskillnaden samma dag.

Tack för att du är så snäll mot en gammal man
Sune`,
    attachments: [{ name: 'faktura81.pdf' }],
  },
]
