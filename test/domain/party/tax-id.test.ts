import { describe, expect, it } from 'vitest'
import { taxIdProblem } from '../../../lib/domain/party/tax-id'

describe('a tax id', () => {
  it.each([
    ['FI', '2077474-0'],
    ['FI', 'FI20774740'],
    ['FI', 'FI 2077 4740'],
    ['US', '84-1234567'],
    ['US', '841234567'],
    ['AU', '51 824 753 556'],
    ['DE', '12/345/67890'],
    ['DE', 'DE136695976'],
    ['GB', '980780684'],
    ['IN', '29ABCDE1234F1Z5'],
    ['SE', ''],
    ['BE', 'BE 1001.686.633'],
    ['CH', 'CHE-116.281.710 HR/MWST'],
    ['MX', 'RODJ800101ABC'],
    ['MX', 'ROM800101AB1'],
    ['MX', 'DEGJ800101ABC'],
    ['IN', 'BGRPK1234M'],
    ['IN', 'ATMPK1234L'],
    ['IT', 'FRRLRT80A01H501U'],
    ['GR', 'EL 040127797'],
  ])('of %s may be %s', (country, taxId) => {
    expect(taxIdProblem(taxId, country)).toBeUndefined()
  })

  it.each([
    ['FI', '2077474-1', 'businessIdMalformed'],
    ['FI', 'FI20774741', 'businessIdMalformed'],
    ['FI', '20774740', 'businessIdMalformed'],
    ['US', '8-1234567', 'einMalformed'],
    ['AU', '51 824 753 557', 'abnMalformed'],
    ['AU', '5182475355', 'abnMalformed'],
    ['DE', 'DE136695978', 'vatNumberMalformed'],
    ['SE', 'SE556188840400', 'vatNumberMalformed'],
    ['US', 'GB980780685', 'vatNumberMalformed'],
    ['MX', 'DE136695978', 'vatNumberMalformed'],
    ['BE', 'BE1001686634', 'vatNumberMalformed'],
    ['DE', 'DE13669597', 'vatNumberMalformed'],
    ['GR', 'EL04012779', 'vatNumberMalformed'],
  ])('of %s cannot be %s', (country, taxId, problem) => {
    expect(taxIdProblem(taxId, country)).toBe(problem)
  })
})
