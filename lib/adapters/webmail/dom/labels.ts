/**
 * What hosts call a thing, without case and shortcuts, in English, Finnish, Swedish, Norwegian, Danish, German, French,
 * Spanish, Italian, Portuguese, Dutch, Polish, Hebrew and Arabic. The last but one resort: labels change with the language.
 */
export const LABELS = {
  send: 'send|lähetä|skicka|senden|envoyer|enviar|invia|verzenden|wyślij|שליחה|שלח|إرسال',
  discard:
    'discard draft|discard|hylkää luonnos|hylkää|kasta utkast|ta bort utkast|forkast utkast|forkast|kassér kladde|kassér|entwurf verwerfen|verwerfen|supprimer le brouillon|ignorer|descartar borrador|descartar|elimina bozza|ignora|descartar rascunho|concept verwijderen|verwijderen|odrzuć wersję roboczą|odrzuć|מחיקת הטיוטה|מחיקת טיוטה|تجاهل المسودة|تجاهل',
  subject:
    'subject|add a subject|aihe|lisää aihe|ämne|lägg till ett ämne|emne|legg til et emne|tilføj et emne|betreff|betreff hinzufügen|objet|ajouter un objet|asunto|agregar un asunto|oggetto|aggiungi un oggetto|assunto|adicionar um assunto|onderwerp|onderwerp toevoegen|temat|dodaj temat|נושא|הוספת נושא|الموضوع|إضافة موضوع',
  to: 'to|to recipients|vastaanottaja|vastaanottajat|till|til|an|à|para|a|aan|do|אל|אל נמענים|إلى',
  /** This may be followed by the address. */
  from: 'from|lähettäjä|från|fra|von|de|da|van|od|מאת|من',
  body: 'message body|viestin runko|viestin teksti|viestin tekstiosa|meddelandetext|meldingstekst|meddelelsestekst|nachrichtentext|nachrichteninhalt|corps du message|cuerpo del mensaje|corpo del messaggio|corpo da mensagem|corpo do email|berichttekst|treść wiadomości|גוף ההודעה|نص الرسالة|النص الأساسي للرسالة',
  /** These are followed by a name. */
  remove:
    'remove|remove attachment|poista|poista liite|ta bort|ta bort bifogad fil|fjern|anlage entfernen|entfernen|supprimer|quitar|eliminar|rimuovi|remover|bijlage verwijderen|verwijderen|usuń|הסרה|הסרת|إزالة',
} as const

/** Whether something is labelled with one of a dictionary's words. */
export function isLabelled(element: Element, word: keyof typeof LABELS): boolean {
  const given = plainLabel(element)
  return LABELS[word]
    .split('|')
    .some(
      (known) =>
        given === known ||
        (word === 'remove' && given.startsWith(`${known} `)) ||
        (word === 'from' && given.startsWith(`${known}:`)),
    )
}

/** A label as compared with a dictionary: without case, direction marks, and a shortcut in brackets or behind a comma. */
export function plainLabel(element: Element): string {
  const given = ['aria-label', 'data-tooltip', 'title', 'placeholder'].map((name) =>
    element.getAttribute(name),
  )
  return (given.find((text) => text) ?? element.textContent)
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\([^)]*\)|,.*/g, '')
    .trim()
    .toLowerCase()
}
