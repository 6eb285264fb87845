/** A way to pay that the seller offers. `id` is stable, so that a client's choice can refer to it. */
export type PaymentMethod =
  | IbanMethod
  | {
      readonly id: string
      readonly kind: 'domesticAccount'
      /** Sort code (UK), routing number (US), clearing number: as the country prints it. */
      readonly bankCode: string
      readonly accountNumber: string
      readonly bankName: string
      /** By which banks abroad find the bank. */
      readonly bic?: string
    }
  | { readonly id: string; readonly kind: 'link'; readonly label: string; readonly url: string }
  /** The address is a UPI id (India), such as `name@bank`. */
  | { readonly id: string; readonly kind: 'upi'; readonly address: string }
  | { readonly id: string; readonly kind: 'bitcoin'; readonly address: string }
  | { readonly id: string; readonly kind: 'cash' }
  | { readonly id: string; readonly kind: 'other'; readonly text: string }

export interface IbanMethod {
  readonly id: string
  readonly kind: 'iban'
  readonly iban: string
  readonly bic: string
}
