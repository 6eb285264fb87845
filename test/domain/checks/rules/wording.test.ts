import { proveRules } from '../prove-rules'

proveRules(
  'jargon.word',
  'jargon.wordy',
  'surprise.extra',
  'incentive.reminder',
  'dueDate.terms',
  'tone.threat',
  'tone.reputation',
  'tone.insult',
  'tone.ultimatum',
  'tone.legal',
  'tone.pressure',
  'tone.demand',
  'tone.failure',
  'tone.anger',
  'tone.blame',
  'tone.debt',
  'tone.forgot',
  'tone.obvious',
  'tone.apology',
)
