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
]
