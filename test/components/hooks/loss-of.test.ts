import { describe, expect, test } from 'vitest'
import { lossOf } from '../../../components/hooks/loss-of'
import { CallFailed, ContextLost } from '../../../lib/messaging/call-background'

describe('what went wrong', () => {
  test.each([
    ['the extension was updated', new ContextLost(), 'unreachable'],
    ['nobody answered', new CallFailed('composer.save', 'unanswered'), 'unreachable'],
    ['the call is one of another version', new CallFailed('composer.save', 'unknown'), 'unreachable'],
    ['anything else', new RangeError('Too long'), 'failed'],
    ['the background cannot take what was asked', new CallFailed('composer.save', 'invalid'), 'failed'],
    ['the background failed at it', new CallFailed('composer.save', 'internal'), 'failed'],
  ])('%s', (_, error, loss) => {
    expect(lossOf(error)).toBe(loss)
  })
})
