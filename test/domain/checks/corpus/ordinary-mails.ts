/** Mails that are about no invoice of the writer's: the checks have nothing to say. */
export const ordinaryMails: readonly (readonly [subject: string, body: string])[] = [
  ['Lunch on Friday', 'Hi Bob,\n\nsee you soon. If you are late again I will sue you!\n\nAnn'],
  ['Court dates', 'Hi,\n\nthe tennis court is free at 5. Let me know ASAP.\n\nTom'],
  [
    'Re: holiday',
    'We land on 03/04/2026 and leave within two weeks. The house is ours until 12.4.2026. Love, Mum',
  ],
  ['Meeting notes', 'Attached are the notes. Please reply by 5 May. We must insist on shorter meetings!!!'],
  ['Website bug', 'The form says NET ERROR 30. Can you look at it immediately? It is urgent.\n\nDana'],
  ['Newsletter', 'Our spring sale: 30 % off all plants! Visit https://example.com before 31 April.'],
  ['New phone', 'My number is now 040 123 4567. Call me as soon as you can.'],
  ['Your parcel', 'Parcel FI21123456 is at the pick-up point until 7.12.2026. Bring an id.'],
  [
    'Job application',
    'Dear Ms Laine,\n\nI hereby apply for the post. My reputation as a translator is good.\n\nSincerely,\nJo',
  ],
  ['Angry neighbour', 'This is unacceptable. You always park in my place. You are a liar.'],
  ['Lounas', 'Hei Matti,\n\nnähdään pian! Vastaathan heti kun ehdit.\n\nT. Aino'],
  ['Kokous', 'Hei,\n\nliitteenä pöytäkirja. Kommentit viimeistään perjantaina 4.12.\n\nTerveisin\nLiisa'],
  ['Oikeusjuttu', 'Luitko uutisen? Varas vietiin käräjille ja menetti luottotietonsa. Törkeää!'],
  ['Lomamatka', 'Lento lähtee 3.4. klo 14. Paluu kahden viikon kuluttua.'],
  ['Harjoitukset', 'Hei kaikki, treenit alkavat 14 päivän kuluttua. Ilmoittautukaa mahdollisimman pian.'],
  ['Kirjasto', 'Lainasi erääntyy 7.12.2026. Uusithan lainan ajoissa.'],
  // Invoices of others, which the writer received, pays or passes on.
  [
    'Question about your invoice',
    'Hello,\n\nI received your invoice 4411 of €120.00. Could you send it again with our order number? Thanks\nAino',
  ],
  [
    'Your invoice 4411',
    'Hello,\n\nyour invoice 4411 (€120.00) has the wrong address. Please correct it.\nThanks, Aino',
  ],
  [
    'Invoice 4411',
    'Hi,\n\nthank you for invoice 4411. The total should be €100.00, not €120.00, as we agreed. Could you check?\nAino',
  ],
  ['Your invoice', 'Hello,\n\nwe have not yet received your invoice for the €120.00 repair.\nAino'],
  [
    'Missing invoice',
    'Hello,\n\nI have not had an invoice from you for October yet. Please send it so that I can pay the €450.00.\nAino',
  ],
  ['Invoice from the plumber', 'Hi Pekka,\n\nthe plumber sent invoice 4411, €120.00. Can you pay it?\nAino'],
  ['Invoice 77', 'Hi Tom,\n\nI got the invoice from Baker Ltd yesterday, €340.00. Is it right?\nAino'],
  ['Duplicate invoice', 'Hello,\n\nyou charged me twice: invoices 4411 and 4412, €120.00 each.\nAino'],
  ['Your invoice 88', 'Hi,\n\nwe will pay your invoice 88 (€900.00) on Friday.\nAino'],
  ['Invoice 88', 'Hi,\n\nthere is a mistake on your invoice 88: it should be €90.00.\nAino'],
  [
    'Invoice 55',
    'Hello,\n\nthanks for sending the invoice. Our order number is missing. €210.00 is fine.\nAino',
  ],
  [
    'Laskunne 4411',
    'Hei,\n\nsain laskunne 4411 (120,00 €). Voisitteko lähettää sen uudelleen tilausnumerolla? Kiitos\nAino',
  ],
  ['Kysymys laskustanne', 'Hei,\n\nlaskussanne 4411 (120,00 €) on väärä osoite. Korjaattehan sen.\nAino'],
  [
    'Lasku 4411',
    'Hei,\n\nkiitos laskusta 4411. Summan pitäisi olla 100,00 € eikä 120,00 €. Voisitko tarkistaa?\nAino',
  ],
  ['Lasku puuttuu', 'Hei,\n\nemme ole vielä saaneet laskuanne 120,00 euron korjauksesta.\nAino'],
  ['Lasku 88', 'Hei,\n\nsain eilen laskun 88, 900,00 €. Siinä on viisi tuntia. Tarkistaisitko?\nAino'],
  [
    'Putkimiehen lasku',
    'Moi Pekka,\n\nputkimies lähetti laskun 4411, 120,00 €. Maksatko sen yhteiseltä tililtä? Kiitos\nAino',
  ],
  ['Tuplalasku', 'Hei,\n\nlaskutitte kahdesti: laskut 4411 ja 4412, 120,00 € kumpikin.\nAino'],
  ['Laskusi 88', 'Hei,\n\nmaksamme laskusi 88 (900,00 €) perjantaina.\nAino'],
  [
    'Er faktura 88',
    'Hej,\n\nvi har fått er faktura 88 på 900 kr, men adressen är fel. Kan ni skicka en ny?\nAnna',
  ],
]
