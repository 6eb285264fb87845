import type { DraftText } from '../../../../lib/domain/checks/types'

const pdf = [{ name: 'invoice.pdf' }]

/** Mails a friendly, careful person would write; today is 25 November 2026. */
export const calmMails: readonly Pick<DraftText, 'subject' | 'body' | 'attachments'>[] = [
  {
    subject: 'Invoice 2026-014',
    body: `Hi Ella,

Thank you for the quick feedback on the new site. Please find attached invoice 2026-014 for the design work in November, €1,240.00 including VAT.

It is due on Wednesday 9 December 2026. You can pay by bank transfer; the account is on the invoice.

If anything is unclear, just reply to this mail and I will get back to you immediately.

Kind regards,
Aino Lehtonen`,
    attachments: pdf,
  },
  {
    subject: 'Friendly reminder: invoice INV-204',
    body: `Dear Mr Brown,

I hope you are well. This is a friendly reminder that invoice INV-204 for £480.00 was due on 12 November 2026. If you have already paid, thank you, and please ignore this message.

Otherwise, could you pay by 2 December 2026? The payment details are on the attached invoice.

Let me know if you have any questions.

Best wishes,
Tom Plumb`,
    attachments: pdf,
  },
  {
    subject: 'Final notice: invoice INV-204',
    body: `Dear Mr Brown,

Invoice INV-204 for £480.00 was due on 12 September 2026 and is still unpaid, although I wrote on 1 October and 15 October.

Please pay by 9 December 2026 to the account on the attached invoice. If we cannot agree on a date by then, I will consider legal action and may add statutory interest.

If something is wrong with the invoice, please call me.

Kind regards,
Tom Plumb`,
    attachments: pdf,
  },
  {
    subject: 'Invoice #1001: website',
    body: `Hello Sara,

Here is the invoice for the logo: $750.00, due December 15, 2026. You can pay with the link below or by bank transfer (routing and account number are on the PDF).

Thanks again, it was a pleasure.

Best,
Mia Chen
+1 415 555 0100`,
    attachments: pdf,
  },
  {
    subject: 'Invoice 88 for October',
    body: `Hi team,

attached is invoice 88 for 12 hours at $95.00 per hour, $1,140.00 in total. Please pay within 14 days, by 9 December 2026. The bank details are on page 2.

Many thanks,
Dana`,
    attachments: pdf,
  },
  {
    subject: 'Lasku 2026-040',
    body: `Hei Matti,

kiitos mukavasta yhteistyöstä! Liitteenä on lasku 2026-040 marraskuun käännöstöistä, yhteensä 1 240,00 € (sis. alv 25,5 %).

Eräpäivä on 9.12.2026. Maksathan laskun tilille FI21 1234 5600 0007 85, viitenumero 12 34561.

Kysythän, jos jokin jäi epäselväksi.

Ystävällisin terveisin
Aino Lehtonen`,
    attachments: pdf,
  },
  {
    subject: 'Muistutus laskusta 2026-031',
    body: `Hei Liisa,

lasku 2026-031 (620,00 €) erääntyi 10.11.2026, ja se näyttää olevan vielä avoinna. Lasku on ehkä jäänyt huomaamatta.

Voisitko maksaa sen viimeistään 2.12.2026? Tilinumero ja viite ovat liitteenä olevassa laskussa.

Jos olet jo maksanut, kiitos, ja voit unohtaa tämän viestin.

Terveisin
Aino Lehtonen`,
    attachments: pdf,
  },
  {
    subject: 'Viimeinen maksumuistutus: lasku 2026-031',
    body: `Hei,

laskun 2026-031 eräpäivä oli 10.9.2026, ja 620,00 € on yhä maksamatta. Muistutin laskusta 1.10. ja 15.10.

Pyydän maksua viimeistään 9.12.2026 tilille FI21 1234 5600 0007 85. Jos emme saa sovittua maksupäivää, lasku siirtyy perintään.

Ota yhteyttä, jos laskussa on jotain epäselvää.

Kiitos!

Terveisin
Aino Lehtonen`,
    attachments: pdf,
  },
]
