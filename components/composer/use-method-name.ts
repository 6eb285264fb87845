import type { PaymentMethod } from '../../lib/domain/payment/payment-method'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'

/** How a way to pay is called on the screen. */
export function useMethodName(): (method: PaymentMethod) => string {
  const t = useWords(composerWords)
  return (method) => {
    switch (method.kind) {
      case 'iban':
      case 'domesticAccount':
        return t('bankTransfer')
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
