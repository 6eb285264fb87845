/** A way to pay that the seller offers. `id` is stable, so that a client's choice can refer to it. */
export type PaymentMethod =
  | { readonly id: string; readonly kind: 'iban'; readonly iban: string; readonly bic: string }
  | {
      readonly id: string
      readonly kind: 'domesticAccount'
      /** Sort code (UK), routing number (US), clearing number: as the country prints it. */
      readonly bankCode: string
      readonly accountNumber: string
      readonly bankName: string
    }
  | { readonly id: string; readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly id: string; readonly kind: 'other'; readonly text: string }
