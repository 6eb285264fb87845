import type { PaymentMethod } from '../../lib/domain/payment/payment-method'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'

/** How a way to pay is called on the screen, told apart from the seller's other ways. */
export function useMethodName(ways: readonly PaymentMethod[]): (method: PaymentMethod) => string {
  const t = useWords(composerWords)
  const isOneBank = ways.filter(({ kind }) => kind === 'iban' || kind === 'domesticAccount').length < 2
  return (method) => {
    switch (method.kind) {
      case 'iban':
        return t(isOneBank ? 'bankTransfer' : 'bankTransferIban')
      case 'domesticAccount':
        return t(isOneBank ? 'bankTransfer' : 'bankTransferAccount')
      case 'link':
        return method.label === '' ? t('payOnline') : t('payByLink', { label: method.label })
      case 'upi':
        return t('payByUpi')
      case 'bitcoin':
        return t('payByBitcoin')
      case 'cash':
        return t('payInCash')
      case 'other':
        return method.text
    }
  }
}
