import { type ClientRegister, currentClientId } from '../party/client-register'
import type { ClientHabit } from './habits'
import type { ClientWay, ReminderRules } from './ways'

/** The rules where clients that were merged are one: they share the way they are reminded, and how they have paid. */
export function withMergedClients(rules: ReminderRules, register: ClientRegister): ReminderRules {
  const merged = Object.keys(register.mergedInto)
  if (merged.length === 0) return rules
  const clients: Record<string, ClientWay> = { ...rules.ways.clients }
  const habits: Record<string, ClientHabit> = { ...rules.habits }
  for (const id of merged) {
    const current = currentClientId(register, id)
    const paid = rules.habits[id]
    if (paid && current !== id) habits[current] = together(habits[current], paid)
  }
  for (const id of merged) {
    const current = currentClientId(register, id)
    const { [current]: way } = rules.ways.clients
    if (way) clients[id] = way
    else delete clients[id]
    const { [current]: habit } = habits
    if (habit) habits[id] = habit
  }
  return { ...rules, habits, ways: { ...rules.ways, clients } }
}

function together(a: ClientHabit | undefined, b: ClientHabit): ClientHabit {
  return { inTime: (a?.inTime ?? 0) + b.inTime, late: (a?.late ?? 0) + b.late }
}
