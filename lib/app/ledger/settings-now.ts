import type { ClientBefore, RecordBefore, SettingsBefore } from '../../ports/store'
import { registerOf } from '../clients/client-book'
import { termsOf } from '../recurring/plan-changes'
import type { RecordReader } from './records'

/** The same settings as they stand now. */
export async function settingsNow(reader: RecordReader, settings: SettingsBefore): Promise<SettingsBefore> {
  switch (settings.kind) {
    case 'policy': {
      const policy = await reader.load('reminderPolicy')
      return { kind: 'policy', ...(policy ? { policy } : {}) }
    }
    case 'record': {
      const { kind } = settings.record
      const data = await reader.load(kind)
      // The kind and its data are read together.
      return { kind: 'record', record: (data === undefined ? { kind } : { kind, data }) as RecordBefore }
    }
    case 'clientWay':
      return { ...settings, way: (await reader.load('reminderWays'))?.clients[settings.clientId] ?? {} }
    case 'invoiceWay':
      return { ...settings, way: (await reader.load('reminderWays'))?.invoices[settings.invoiceId] ?? {} }
    case 'clients': {
      const clients = await Promise.all(settings.clients.map(({ id }) => clientNow(reader, id)))
      return { kind: 'clients', clients }
    }
    case 'plan': {
      const { terms: _terms, ...plan } = settings
      const record = await reader.load('recurring', plan.planId)
      return { ...plan, ...(record ? { terms: termsOf(record) } : {}) }
    }
    case 'answer': {
      const { answer: _answer, ...version } = settings
      const answer = (await reader.load('estimate', version.estimateId))?.versions[version.version]?.answer
      return { ...version, ...(answer ? { answer } : {}) }
    }
    case 'estimate': {
      const { kind, estimateId } = settings
      const estimate = await reader.load('estimate', estimateId)
      return { kind, estimateId, ...(estimate ? { estimate } : {}) }
    }
    case 'question':
      return settings
  }
}

/** The client, and what stands of it in the register. */
export async function clientNow(reader: RecordReader, id: string): Promise<ClientBefore> {
  const { archived, mergedInto } = await registerOf(reader)
  const client = await reader.load('client', id)
  const into = mergedInto[id]
  return {
    id,
    ...(client ? { client } : {}),
    ...(into === undefined ? {} : { mergedInto: into }),
    ...(archived.includes(id) ? { isArchived: true } : {}),
  }
}
