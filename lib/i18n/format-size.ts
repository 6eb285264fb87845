import type { Language } from '../domain/party/party'

/** A file's size as people say it, in thousands of bytes: `12 kB`, `1.4 MB`, `1,4 Mt`. */
export function formatSize(bytes: number, language: Language): string {
  const kilo = bytes / 1000
  const [value, unit] = kilo < 1000 ? [Math.max(1, Math.round(kilo)), 'kilobyte'] : [kilo / 1000, 'megabyte']
  const locale = language === 'fi' ? 'fi-FI' : 'en-GB'
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
