import type { notices as en } from '../en/notices'
import type { Words } from '../translator'

export const notices = {
  remindTitle: 'Aika muistuttaa: {client}',
  remindDue: 'Laskun {number} ({amount}) eräpäivä on {due}. Avaa muistutus napsauttamalla.',
  remindOverdue: 'Laskun {number} ({amount}) eräpäivä oli {due}. Avaa muistutus napsauttamalla.',
  digestTitle: { one: '{count} muistutus odottaa', other: '{count} muistutusta odottaa' },
  digestText: 'Vanhin: {client}, {number}, eräpäivä {due}. Katso kaikki napsauttamalla.',
  unansweredTitle: '{client} ei ole vastannut tarjoukseen {number}',
  unansweredText: '{amount}, lähetetty {on}. Avaa tarjous ja kysy ystävällisesti.',
  invoiceDueTitle: 'Aika laskuttaa: {client}',
  invoiceDueText: '{what}, {amount}. Avaa viesti napsauttamalla.',
  invoicesDueTitle: { one: '{count} lasku lähetettävänä', other: '{count} laskua lähetettävänä' },
  invoicesDueText: 'Vanhin: {client}, {amount}, {due}. Katso kaikki napsauttamalla.',
  'invoice.week': { one: 'Viikkolasku', other: 'Lasku {count} viikon välein' },
  'invoice.month': { one: 'Kuukausilasku', other: 'Lasku {count} kuukauden välein' },
  'invoice.year': { one: 'Vuosilasku', other: 'Lasku {count} vuoden välein' },
} as const satisfies Words<typeof en>
