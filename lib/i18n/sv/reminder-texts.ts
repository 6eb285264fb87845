import type { ReminderTexts } from '../stage-text'

export const reminderTexts: ReminderTexts = {
  closing: 'Tack och vänliga hälsningar\n{{seller}}',
  beforeDue: {
    subject: 'Faktura {{number}}, förfaller {{dueDate}}',
    fact: 'Som hjälp i planeringen: faktura {{number}} {{due}}. Beloppet att betala är {{open}}.',
    attached: 'Jag bifogar fakturan igen, så att du har den till hands.',
    ask: 'Om något på den behöver ändras före dess kan du {{reply}}.',
    talk: {
      newClient:
        'Om du behöver något mer från mig för en första betalning, till exempel ett ordernummer på fakturan eller mina företagsuppgifter, skickar jag det gärna. Om betalningen redan är på väg behöver du inte göra något mer.',
      regular: 'Om betalningen redan är på väg behöver du inte göra något mer.',
    },
  },
  friendly: {
    subject: 'Faktura {{number}}, förfaller {{dueDate}}',
    fact: 'Faktura {{number}} {{due}}, och {{open}} återstår att betala.',
    attached: 'Den har kanske blivit liggande, så jag bifogar den igen.',
    ask: 'Kan du vara snäll och berätta när jag kan vänta mig betalningen?',
    talk: {
      newClient:
        'Om du redan har betalat, tack, då behöver du inte göra något mer. Om du behöver något mer från mig för en första betalning, till exempel ett ordernummer på fakturan eller mina företagsuppgifter, kan du {{reply}}.',
      regular:
        'Om du redan har betalat, tack, då behöver du inte göra något mer. Om något på fakturan är oklart kan du {{reply}}.',
    },
  },
  neutral: {
    subject: 'Faktura {{number}}: {{open}} återstår att betala',
    fact: 'Jag återkommer om faktura {{number}}. Den {{due}}, och {{open}} återstår att betala.',
    attached: 'Fakturan är bifogad igen.',
    ask: 'Kan du vara snäll och betala den senast {{payBy}}, eller föreslå en dag som passar dig?',
    talk: {
      newClient:
        'Om något på den är oklart, eller om er ekonomiavdelning behöver något mer från mig, kan du {{reply}}, så ordnar jag det. Om betalningen redan är på väg, tack.',
      regular:
        'Om något på den är oklart, eller om det skulle underlätta att betala i två delar, kan du {{reply}}, så hittar vi ett bra sätt. Om betalningen redan är på väg, tack.',
    },
  },
  firm: {
    subject: 'Faktura {{number}}: {{open}} återstår att betala, vänligen svara senast {{payBy}}',
    fact: 'Jag skriver om faktura {{number}}. Den {{due}}, och {{open}} återstår att betala.',
    attached: 'Fakturan är bifogad igen.',
    ask: 'Vänligen betala den senast {{payBy}}, eller meddela mig före dess vilken dag du betalar.',
    talk: {
      newClient:
        'Jag vill gärna att vi löser det här tillsammans. Om något står i vägen kan du {{reply}}. Om du har betalat under tiden, tack.',
      regular:
        'Tidigare fakturor har gått bra, och jag litar på att vi löser den här också. Om något står i vägen kan du {{reply}}. Om du har betalat under tiden, tack.',
    },
  },
  formal: {
    subject: 'Påminnelse om faktura {{number}}: {{open}}, vänligen betala senast {{payBy}}',
    fact: 'Det här är en påminnelse om faktura {{number}}. Den {{due}}, och {{open}} återstår att betala.',
    attached: 'Fakturan är bifogad igen.',
    ask: 'Vänligen betala den senast {{payBy}}.',
    talk: {
      newClient:
        'Om det inte går kan du {{reply}} före den dagen, så kommer vi överens om ett datum tillsammans. Om vi inte har hörts vid det laget ringer jag dig. Om du har betalat under tiden, tack.',
      regular:
        'Om det inte går kan du {{reply}} före den dagen, så kommer vi överens om ett datum tillsammans, som med tidigare fakturor. Om vi inte har hörts vid det laget ringer jag dig. Om du har betalat under tiden, tack.',
    },
  },
}
