import { describe, expect, test } from 'vitest'
import {
  headingRow,
  kindOf,
  missingFields,
  recognise,
  tellsOpenSums,
  valuesOf,
} from '../../../lib/domain/import/columns'

describe('the columns of a file', () => {
  test.each([
    [
      ['Invoice Number', 'Client', 'Invoice Date', 'Due Date', 'Total (EUR)', 'Balance'],
      { number: 0, name: 1, issueDate: 2, dueDate: 3, total: 4, open: 5 },
    ],
    [
      [
        'Laskun numero',
        'Asiakas',
        'Sähköposti',
        'Laskun päivä',
        'Eräpäivä',
        'Yhteensä',
        'Avoinna',
        'Viitenumero',
      ],
      { number: 0, name: 1, email: 2, issueDate: 3, dueDate: 4, total: 5, open: 6, reference: 7 },
    ],
    [
      ['Nimi', 'Y-tunnus', 'Katuosoite', 'Postinro', 'Postitoimipaikka', 'Maa', 'Yhteyshenkilö'],
      { name: 0, taxId: 1, street: 2, postalCode: 3, city: 4, country: 5, contactName: 6 },
    ],
    [
      ['Invoice #', 'Client', 'Date Issued', 'Date Paid', 'Paid Amount', 'Invoice Status'],
      { number: 0, name: 1, issueDate: 2, paidOn: 3, paid: 4, status: 5 },
    ],
    [
      [
        'InvoiceNumber',
        'Customer',
        'InvoiceDate',
        'DueDate',
        'Total',
        'InvoiceAmountPaid',
        'InvoiceAmountDue',
        'Type',
        'Status',
      ],
      { number: 0, name: 1, issueDate: 2, dueDate: 3, total: 4, paid: 5, open: 6, type: 7, status: 8 },
    ],
    [['Name', 'E-mail', 'ZIP', 'Notes'], { name: 0, email: 1, postalCode: 2 }],
  ])('are known by their headings: %j', (headings, expected) => {
    expect(recognise(headings)).toEqual(expected)
  })

  test.each([
    [
      'the first',
      0,
      [
        ['Name', 'Email'],
        ['Halla', 'a@b.example'],
      ],
    ],
    [
      'the one that names the most',
      2,
      [['Open'], ['Company', 'Acme Oy'], ['Invoice', 'Client', 'Total'], ['1', 'Halla', '5']],
    ],
    [
      'the first, where a row is in other words',
      0,
      [
        ['Wer', 'Wann'],
        ['Paid', '5'],
        ['Open', '6'],
      ],
    ],
    [
      'the first of those that name as many',
      0,
      [
        ['Name', 'Email'],
        ['Total', 'Due'],
      ],
    ],
  ])('are named by a row: %s', (_, at, rows) => {
    expect(headingRow(rows)).toBe(at)
  })

  test('have each heading once: a single date column is the date of the invoice', () => {
    expect(recognise(['Date', 'Due'])).toEqual({ issueDate: 0, dueDate: 1 })
    expect(recognise(['Name', 'Client'])).toEqual({ name: 1 })
  })

  test('say whether they hold clients or invoices, and what is missing', () => {
    const invoices = recognise(['Invoice', 'Customer', 'Date', 'Amount due'])
    expect(kindOf(invoices)).toBe('invoices')
    expect(missingFields('invoices', invoices)).toEqual(['dueDate'])
    expect(missingFields('invoices', {})).toEqual(['number', 'name', 'issueDate', 'dueDate', 'total'])
    expect(kindOf(recognise(['Name', 'Email']))).toBe('clients')
    expect(missingFields('clients', {})).toEqual(['name'])
  })

  test.each([
    [['Invoice', 'Total'], false],
    [['Invoice', 'Total', 'Date paid', 'Status'], false],
    [['Invoice', 'Total', 'Balance'], true],
    [['Invoice', 'Total', 'Amount paid'], true],
  ])('say whether they tell what is open: %j', (headings, does) => {
    expect(tellsOpenSums(recognise(headings))).toBe(does)
  })

  test('give their values', () => {
    const table = {
      headings: ['a', 'b'],
      rows: [
        { number: 2, cells: ['1', '2'] },
        { number: 3, cells: ['3'] },
      ],
    }
    expect(valuesOf(table, { email: 1 }, 'email')).toEqual(['2', ''])
    expect(valuesOf(table, {}, 'email')).toEqual([])
  })
})
