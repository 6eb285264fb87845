import { describe, expect, it } from 'vitest'
import { beforeClosing } from '../../../../lib/domain/checks/facts/mail-shape'
import { readMail } from '../read-body'

const shapeOf = (body: string) => readMail({ body }).shape

describe('the shape of a mail', () => {
  it.each([
    'Hi Ella,\n\ntext',
    'Dear all\n\ntext',
    'Ella,\n\ntext',
    'Hei Matti,\n\nlasku on liitteenä',
    'Good morning',
  ])('knows the greeting of %j', (body) => {
    expect(shapeOf(body).greeting).toBe(true)
  })

  it('knows when there is none', () => {
    expect(shapeOf('The invoice is attached.').greeting).toBe(false)
  })

  it.each([
    'Text.\n\nBest regards,\nAino',
    'Text.\n\nThanks, Aino',
    'Text.\n\nAino Lehtonen',
    'Text.\n\nBosse och Linus',
    'Text.\n\nYours,\nJoost van Rijn',
    'Text.\n\nTa-ra,\nKev at Black Anchor',
    'Text.\n\nMandy x',
    'Teksti on tässä.\n\nKunnioittaen\nEero Hämäläinen, kelloseppä',
    'Teksti on tässä.\n\nEero Hämäläinen, kelloseppä',
    'Teksti on tässä.\n\nT. Aino',
    'Teksti on tässä.\n\nT. Siivous-Sari',
  ])('knows who signed %j', (body) => {
    expect(shapeOf(body).signed).toBe(true)
  })

  it.each(['Text.', 'Text.\n\nBest regards,', 'Text.\n\nSee you on Monday then.'])(
    'sees no name in %j',
    (body) => {
      expect(shapeOf(body).signed).toBe(false)
    },
  )

  it.each([
    'Best,\nAino\n\n--\nAino Lehtonen\nDesign Oy\n040 123 4567',
    'Aino\n\n-- \nAino Lehtonen\nDesign Oy\n040 123 4567',
    '--\nAino Lehtonen\nLehtonen Design Oy',
    '-- \nBest regards,\nAino',
    'Aino Lehtonen\nLehtonen Design Oy',
    'Aino Lehtonen\nGraphic designer\n+358 40 123 4567\nwww.design.example',
    'Aino Lehtonen\nLehtonen Design Ltd.\nTel. +44 20 1234 5678\naino@lehtonen.example',
    'Aino\n\nLehtonen Design Oy\nHämeenkatu 12\n33100 Tampere\n040 123 4567',
    'Aino Lehtonen\nGraafikko\nPuh. 040 123 4567\nY-tunnus: 1234567-1',
    'Thanks!\n\nAino Lehtonen\nGraphic designer\n+358 40 123 4567',
    'Aino\n\nSent from my iPhone',
    'Sent from my iPhone',
    'Aino\n\nLähetetty iPhonesta',
    'Get Outlook for iOS',
    'Terveisin\nAino\n\nHanki Outlook for Androidille',
    'Kind regards,\nAino\n\nThis e-mail is meant for its addressee only.',
    'Best,\nAino\n\nPS: The photos are online.',
  ])('puts nothing into or below the signature %j', (signature) => {
    for (const text of [
      'Hi Ella,\n\nHere is invoice 41.',
      'Thanks for the order!\n\nThe total is €450.00.',
    ]) {
      const { body, shape } = readMail({ body: `${text}\n\n${signature}` })
      expect(beforeClosing(body, shape.closing)).toBe(text.length)
    }
  })

  it.each([
    'Hi Ella,\n\nHere is invoice 41.\n\nEditing: €200\nRetouching: €250',
    'Hei Ella,\n\nlasku 41 liitteenä. Lähetetty aineisto on hyvä.',
    'Thanks for the order!\n\nThe total is €450.00.',
    'Kiitos tilauksesta!\n\nLaskun summa on 450,00 euroa.',
    'Hi Ella,\n\nHere is invoice 41, for:\nEditing\nRetouching\nand all the rest of it.',
  ])('sees no signature in %j', (body) => {
    expect(shapeOf(body).closing).toBeUndefined()
  })

  it('finds the place before the closing, or the end', () => {
    const mail = readMail({ body: 'Text.\n\nBest regards,\nAino' })
    expect(beforeClosing(mail.body, mail.shape.closing)).toBe('Text.'.length)
    const open = readMail({ body: 'Text.\n\n' })
    expect(beforeClosing(open.body, open.shape.closing)).toBe('Text.'.length)
  })
})
