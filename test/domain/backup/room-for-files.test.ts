import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_FILES, takeFiles } from '../../../lib/domain/backup/room-for-files'

const file = (size: number, at: number) => ({
  invoiceId: `I${at}`,
  name: 'invoice.pdf',
  type: 'application/pdf',
  base64: 'A'.repeat(size),
})

test('a backup takes PDFs as long as there is room, and tells how many are left out', () => {
  const files = [4, 5, 3, 1].map(file)
  expect(takeFiles(NO_FILES, files, 10)).toEqual({
    files: [files[0], files[1], files[3]],
    size: 10,
    leftOut: 1,
  })
  expect(takeFiles(NO_FILES, files)).toEqual({ files, size: 13, leftOut: 0 })
})

test('it is the same in pages of any size, never more than there is room for, and none is left out without need', () => {
  const sizes = fc.array(fc.nat({ max: 20 }))
  fc.assert(
    fc.property(sizes, sizes, fc.nat({ max: 200 }), (one, other, room) => {
      const files = [...one, ...other].map(file)
      const taken = takeFiles(NO_FILES, files, room)
      const paged = takeFiles(
        takeFiles(NO_FILES, files.slice(0, one.length), room),
        files.slice(one.length),
        room,
      )
      expect(paged).toEqual(taken)
      expect(taken.size).toBeLessThanOrEqual(room)
      expect(taken.files.length + taken.leftOut).toBe(files.length)
      const left = files.filter((each) => !taken.files.includes(each))
      for (const { base64 } of left) expect(taken.size + base64.length).toBeGreaterThan(room)
    }),
  )
})
