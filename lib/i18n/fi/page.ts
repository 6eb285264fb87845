import type { page as english } from '../en/page'
import type { Words } from '../translator'

export const page = {
  brokenTitle: 'Sivu lakkasi toimimasta',
  brokenText: 'Laskusi ovat tallessa. Lataa sivu uudelleen, niin voit jatkaa.',
  reload: 'Lataa uudelleen',
  unreachable: 'Plainvoice päivittyi. Lataa sivu uudelleen, niin voit jatkaa.',
  failed:
    'Plainvoicessa tapahtui virhe, eikä tämä ehkä tallentunut. Kopioi kirjoittamasi ennen kuin lataat sivun uudelleen.',
  undo: 'Kumoa',
  undoing: 'Kumotaan…',
  undone: 'Kumottu',
  begun: 'Aiemmin kirjoittamasi on yhä tässä. Sitä ei ole vielä tallennettu.',
  dropBegun: 'Hylkää se',
  notCopied: 'Selain ei sallinut tekstin kopiointia. Paina uudelleen.',
  keptOut:
    'Selain ei päästä Plainvoicea näille sähköpostisivuille: {sites}. Niiden viesteissä ei ole Lasku-painiketta, eikä muistutuksia voi kirjoittaa.',
  letIn: 'Päästä Plainvoice sivuille',
  leaveOut: 'Jätä näin',
  notLetIn:
    'Selain ei päästänyt Plainvoicea sivuille. Voit sallia sen milloin tahansa tästä tai selaimen laajennusasetuksista.',
} as const satisfies Words<typeof english>
