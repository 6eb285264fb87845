/** Lengths from the SWIFT IBAN registry, each with the countries that have it. */
const LENGTHS =
  '15no 16be 18dkfifoglnl 19mksi 20atbaeekzltluxk 21chhrlilv 22bgbhcrdegbgeiemersva 23aegiiliq 24adczesmdpkrosasesktnvg 25pt 26istr 27frgritmcmrsm 28alazbycydogthulbpl 29bregpsqaua 30jokwmu 31mt'

/** How many letters the account numbers of a country have (`fi`: 18); 0 where there are none. */
export function ibanLength(country: string): number {
  const list = LENGTHS.split(' ').find((entry) => entry.slice(2).match(/../g)?.includes(country))
  return Number(list?.slice(0, 2) ?? 0)
}

/** True when the check digits of an account number, in lower case without spaces, hold (ISO 7064 mod 97-10). */
export function holdsIbanDigits(iban: string): boolean {
  let rest = 0
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
