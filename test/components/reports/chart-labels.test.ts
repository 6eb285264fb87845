import { describe, expect, it } from 'vitest'
import { readableLabels } from '../../../components/reports/chart-labels'

/** Steps of 50 pixels, in which six characters have room. */
const room = { step: 50, character: 8, line: 16 }

function shown(labels: readonly (readonly [text: string, top: number])[]): readonly number[] {
  const readable = readableLabels(
    labels.map(([text, top]) => ({ text, top })),
    room,
  )
  return [...readable].sort((a, b) => a - b)
}

describe('The labels of a chart', () => {
  it('are all shown where none is wider than its place', () => {
    expect(
      shown([
        ['1 240', 20],
        ['640', 90],
        ['1 240', 20],
      ]),
    ).toEqual([0, 1, 2])
  })

  it('leave out what would be written into its neighbour', () => {
    expect(
      shown([
        ['4 490 740', 20],
        ['4 490 740', 20],
        ['4 490 740', 20],
      ]),
    ).toEqual([0, 2])
  })

  it('keep the longest bar’s', () => {
    expect(
      shown([
        ['4 490 739', 21],
        ['4 490 740', 20],
      ]),
    ).toEqual([1])
  })

  it('are shown where the bars beside them have none', () => {
    expect(
      shown([
        ['', 180],
        ['4 490 740', 20],
        ['', 180],
      ]),
    ).toEqual([1])
  })

  it('stand beside each other at heights that differ', () => {
    expect(
      shown([
        ['490 740', 90],
        ['4 490 740', 20],
      ]),
    ).toEqual([0, 1])
  })

  it('are not written across a taller bar', () => {
    expect(
      shown([
        ['1 490 740', 90],
        ['4 490 740', 20],
      ]),
    ).toEqual([1])
  })
})
