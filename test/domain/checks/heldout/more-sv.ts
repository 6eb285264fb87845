/** Swedish mails by someone who had not seen the lists of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'faktura.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'en fotograf som har tröttnat',
    subject: 'Faktura 1042',
    body: `Hej Camilla,

faktura 1042 på 8 600 kr skulle ha betalats den 6 november 2026. Bilderna dög tydligen att lägga ut. Nu är måttet rågat för min del. Jag har bättre saker för mig än att jaga folk.

Se till att pengarna finns på SE45 5000 0000 0583 9825 7466 senast på fredag.

Hälsningar
Petra Nyqvist`,
    attachments: PDF,
    known: [
      ['tone', 'Nu är måttet rågat'],
      ['dueDate', 'senast på fredag'],
    ],
    unseen: [
      ['tone', 'Bilderna dög tydligen'],
      ['tone', 'bättre saker för mig än att'],
    ],
  },
  {
    name: 'en stel översättare',
    subject: 'Faktura Ö-77',
    body: `Bäste herr Stenmark,

härmed översändes faktura Ö-77 avseende av mig utfört översättningsarbete. Ovan angiven handling lyder på 4 125 kr, och jag emotser er likvid på SE72 8000 0810 3400 0978 3242. Villkoren är 30 dagar netto.

Tack för ett gott samarbete.

Med vänlig hälsning
Gunnar Ekwall`,
    attachments: PDF,
    known: [
      ['jargon', 'härmed översändes'],
      ['dueDate', '30 dagar netto'],
    ],
    unseen: [
      ['jargon', 'avseende av mig utfört'],
      ['jargon', 'Ovan angiven handling lyder på'],
      ['jargon', 'emotser er likvid'],
    ],
  },
  {
    name: 'en ängslig illustratör',
    subject: 'Faktura 31',
    body: `Hej Lisa!

Förlåt att jag stör dig med det här. Jag skäms nästan för att fråga, men har du sett min faktura 31 på 3 800 kr? Den skulle ha betalats den 13 november 2026. Du får absolut inte ta illa upp.

Betala när du har en stund över, till SE20 6000 0000 0001 1234 5678.

Tack för ett jätteroligt uppdrag!
Tove`,
    attachments: PDF,
    known: [['tone', 'Förlåt att jag stör']],
    unseen: [
      ['tone', 'skäms nästan för att fråga'],
      ['tone', 'absolut inte ta illa upp'],
      ['dueDate', 'när du har en stund över'],
    ],
  },
  {
    name: 'en snickare som hotar',
    subject: 'Faktura 215, altanen',
    body: `Tjena Kent,

faktura 215 på 31 000 kr skulle ha betalats den 30 oktober 2026, men inget har kommit. Kommer det inga pengar så tar jag med kofoten nästa gång. Kronofogden är bara ett samtal bort. Sånt här gör man inte mot en hantverkare. Jag vill se betalningen inom kort på SE45 5000 0000 0583 9825 7466.

Roffe Lundin`,
    attachments: PDF,
    known: [['dueDate', 'inom kort']],
    unseen: [
      ['tone', 'tar jag med kofoten nästa gång'],
      ['tone', 'Kronofogden är bara ett samtal bort'],
      ['tone', 'Sånt här gör man inte mot'],
    ],
  },
  {
    name: 'en webbutvecklare med bråttom',
    subject: 'Faktura W-88',
    body: `Hej Amir!

Här kommer faktura W-88 på 24 500 kr. Det vore toppen om den hinner med i er nästa betalkörning. Jag behöver stänga mina kundfordringar, så betala så snart som möjligt och gärna innan julruschen drar igång. Kontot är SE72 8000 0810 3400 0978 3242.

Tack och hej
Jonna`,
    attachments: PDF,
    known: [['dueDate', 'så snart som möjligt']],
    unseen: [
      ['jargon', 'er nästa betalkörning'],
      ['jargon', 'stänga mina kundfordringar'],
      ['dueDate', 'innan julruschen drar igång'],
    ],
  },
  {
    name: 'en pianolärare med vass penna',
    subject: 'Faktura 57, höstens lektioner',
    body: `Bästa fru Hallberg,

faktura 57 på 3 200 kr skulle ha betalats den 9 november 2026. Ni kanske samlar på obetalda räkningar? Mina elever på sju år kan hålla en överenskommelse. En vuxen människa gör rätt för sig.

Betala senast måndagen den 4 december 2026 till SE20 6000 0000 0001 1234 5678.

Vänliga hälsningar
Birgitta Falk`,
    attachments: PDF,
    known: [['dueDate', 'måndagen den 4 december 2026']],
    unseen: [
      ['tone', 'kanske samlar på obetalda räkningar'],
      ['tone', 'Mina elever på sju år kan'],
      ['tone', 'En vuxen människa gör rätt'],
    ],
  },
  {
    name: 'en städare som vädjar',
    subject: 'Faktura 42',
    body: `Hej Margareta,

snälla, snälla, kan du titta på faktura 42? Den är på 2 850 kr och skulle ha betalats den 6 november 2026. Jag vet inte hur vi ska klara hyran annars. Det hänger på dig om det blir någon jul för barnen. Helst redan i morgon, till SE45 5000 0000 0583 9825 7466.

Tack
Yasmin`,
    attachments: PDF,
    known: [['tone', 'snälla, snälla']],
    unseen: [
      ['tone', 'inte hur vi ska klara hyran'],
      ['tone', 'hänger på dig om det blir'],
      ['dueDate', 'Helst redan i morgon'],
    ],
  },
  {
    name: 'en redovisningskonsult',
    subject: 'Faktura 774',
    body: `Hej Henrik,

faktura 774 på 5 200 kr är alltjämt oreglerad och ligger kvar i vår reskontra. Vi räknar med att beloppet kommer oss tillhanda utan vidare dröjsmål på SE72 8000 0810 3400 0978 3242. Annars vidtar vi rättsliga åtgärder.

Med vänliga hälsningar
Siv Rönn`,
    attachments: PDF,
    known: [['tone', 'vidtar vi rättsliga åtgärder']],
    unseen: [
      ['jargon', 'är alltjämt oreglerad'],
      ['jargon', 'ligger kvar i vår reskontra'],
      ['jargon', 'kommer oss tillhanda'],
      ['dueDate', 'utan vidare dröjsmål'],
    ],
  },
  {
    name: 'en dj som skriker',
    subject: 'Faktura 19, klubbkvällen',
    body: `Hallå Micke,

faktura 19 på 4 500 kr skulle ha betalats den 31 oktober 2026. VAR ÄR MINA PENGAR??? Jag spelade till fem på morgonen medan du stod i baren. Pengarna ska in inom 24 timmar på SE20 6000 0000 0001 1234 5678, annars får alla arrangörer i stan veta.

Hälsningar
Linn`,
    attachments: PDF,
    known: [
      ['tone', 'VAR ÄR MINA PENGAR'],
      ['dueDate', 'inom 24 timmar'],
    ],
    unseen: [
      ['tone', 'medan du stod i baren'],
      ['tone', 'får alla arrangörer i stan veta'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'en skribent som hör av sig',
    subject: 'Faktura 2026-71, de första kapitlen',
    body: `Hej Marianne,

tack för en trevlig eftermiddag i måndags! Här är faktura 2026-71 för de första tre kapitlen. Summan är 24 000 kr, och den ska betalas senast den 9 december 2026 till SE45 5000 0000 0583 9825 7466.

Jag hör av mig i januari om kapitel fyra, så snart som korrekturet är klart.

Varma hälsningar
Kerstin Blom`,
    attachments: PDF,
  },
  {
    name: 'en formgivare hos en juristbyrå',
    subject: 'Faktura 40, nya skyltar',
    body: `Hej Viktor,

nu sitter skyltarna uppe hos er juristavdelning på Tingsrättsgatan 4, och de blev fina. Faktura 40 på 7 800 kr är bifogad. Betala den gärna senast fredagen den 11 december 2026.

Kontot är SE72 8000 0810 3400 0978 3242. Hör av dig om något på fakturan är oklart.

Tack för förtroendet
Ida Sand`,
    attachments: PDF,
  },
  {
    name: 'en lugn påminnelse',
    subject: 'Påminnelse: faktura 302',
    body: `Hej Fredrik,

jag hoppas att skivsläppet gick bra. Faktura 302 på 6 400 kr skulle ha betalats den 16 november 2026, och jag har inte fått pengarna än. Har du betalat i går eller i dag kan du bortse från det här mejlet.

Annars vore jag tacksam om du betalar senast den 2 december 2026 till SE20 6000 0000 0001 1234 5678. Fakturan är bifogad igen.

Tack!
Mira Ståhl`,
    attachments: PDF,
  },
  {
    name: 'en finlandssvensk sömmerska',
    subject: 'Faktura 88, gardiner och dräkter',
    body: `Hej Johanna,

gardinerna är fållade och dräkterna är klara inför terminens sista uppvisning. Faktura 88 är bifogad: 295,00 euro, förfallodag 16.12.2026. Kontot är FI21 1234 5600 0007 85 och referensnumret 8806.

Roligt att du är intresserad av kappan, jag skickar skisser nästa vecka!

Hälsningar
Carola`,
    attachments: PDF,
  },
  {
    name: 'en läxhjälpare som rättar sig',
    subject: 'Rättad faktura 15',
    body: `Hej Ahmed,

jag råkade ta med en lektion för mycket i måndagens faktura, förlåt för det. Rätt summa är 3 600 kr, och den nya faktura 15 är bifogad.

Den ska betalas senast tisdagen den 8 december 2026. Kontot är SE45 5000 0000 0583 9825 7466, som tidigare. Din dotter är en riktig kraft i matte!

Vänligen
Bo Nordin`,
    attachments: PDF,
  },
]
