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

  it('finds the place before the closing, or the end', () => {
    const mail = readMail({ body: 'Text.\n\nBest regards,\nAino' })
    expect(beforeClosing(mail.body, mail.shape.closing)).toBe('Text.'.length)
    const open = readMail({ body: 'Text.\n\n' })
    expect(beforeClosing(open.body, open.shape.closing)).toBe('Text.'.length)
  })
})
