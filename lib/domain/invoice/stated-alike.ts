import { isSameData } from '../canonical-json'
import type { Seller } from '../party/party'

/** Whether a document that offers these ways to pay says the same of both sellers. */
export function isStatedAlike(one: Seller, other: Seller, methodIds: readonly string[]): boolean {
  return isSameData(statedOf(one, methodIds), statedOf(other, methodIds))
}

function statedOf(seller: Seller, methodIds: readonly string[]): unknown {
  const { name, contactName, address, email, phone, taxId, chargesVat, methods } = seller
  const { isSmallBusiness = false, legalLine = '' } = seller
  return {
    ...{ name, contactName, address, email, phone, taxId, chargesVat, isSmallBusiness, legalLine },
    methods: methodIds.map((id) => methods.find((method) => method.id === id)),
  }
}
