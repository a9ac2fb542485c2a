import type { OutboxWords } from '#actions/outbox/words.ts'

const voids: OutboxWords['voids'] = {
  edited: 'Der Text wurde nach der Freigabe geändert. Geben Sie den neuen frei.',
  'taken-back': 'Sie haben die Freigabe zurückgenommen.',
  replied: 'Inzwischen kam eine Antwort. Lesen Sie zuerst diese.',
  bounced: 'E-Mail an diese Adresse kam zurück: Niemand empfängt sie.',
  'own-mail': 'Sie haben inzwischen selbst geschrieben.',
  'do-not-contact': 'Es wird gebeten, nicht mehr zu schreiben.',
  'outcome-changed': 'Die Bewerbung steht inzwischen anders.',
  cap: 'Das wären zu viele E-Mails: an die Person, an das Unternehmen oder an diesem Tag.',
  'window-closed': 'Der Zeitraum für diese E-Mail ist vorbei.',
  'window-moved': 'Der Plan hat diese E-Mail auf einen späteren Tag verschoben.',
  'step-settled': 'Der Schritt ist erledigt, ausgelassen oder verschoben.',
  'step-gone': 'Der Schritt steht nicht mehr im Plan.',
  'recipient-changed': 'Soweit Ajar weiß, gilt diese Adresse nicht mehr.',
  'slept-too-long':
    'Ajar lief zu dieser Stunde nicht, und inzwischen sind mehr als zwei Tage vergangen. Sehen Sie noch einmal darauf.',
  restored:
    'Sie stammt aus einer Sicherung; nur das Original weiß, ob sie gesendet wurde. Sehen Sie bei Ihren gesendeten E-Mails nach.',
  'sent-by-hand': 'Sie haben sie selbst gesendet.',
}

export const german: OutboxWords = {
  voids,
  fails: {
    'recipient-refused': 'Der Server nimmt für diese Adresse keine E-Mail an.',
    'sender-refused': 'Der Server lässt Sie von dieser Adresse nicht senden.',
    'words-refused': 'Der Server nimmt diese E-Mail nicht an.',
    'log-in': 'Der Server lässt Sie nicht hinein. Prüfen Sie das Passwort des Kontos.',
    'not-reached': 'Der Server war mehrmals nicht zu erreichen.',
    'not-safe': 'Die Verbindung zum Server ist nicht sicher; es wurde nichts übertragen.',
    'account-gone': 'Das Konto, über das sie gehen sollte, ist nicht mehr verbunden.',
    'not-writable': 'Es ließ sich nicht festhalten, darum wurde sie nicht gesendet.',
  },
  refusals: {
    ...voids,
    'changed-since-read': 'Der Text wurde in einem anderen Fenster geändert. Lesen Sie ihn noch einmal.',
    'has-placeholder': 'Es steht noch ein freier Platz («…») darin. Füllen oder streichen Sie ihn.',
    'check-blocks': 'Etwas darin darf so nicht hinaus. Die Hinweise sagen, was; eine Begründung hebt es nicht auf.',
    'needs-reason': 'Zu einer Stelle gibt es Bedenken. Ändern Sie sie, oder sagen Sie, warum sie bleiben soll.',
    'nothing-written': 'Eine E-Mail braucht einen Betreff und einen Text.',
    'no-recipient': 'Es gibt keine Adresse, an die sie gehen könnte.',
    'several-recipients': 'Sie geht an mehrere Personen. Schreiben Sie jeder einzeln.',
    'no-sender': 'Es ist nicht bekannt, von welcher Adresse sie gehen soll.',
    'not-found': 'Das ist nicht mehr da.',
    'no-account': 'Es ist kein Postfach verbunden, das sie senden könnte.',
    'under-way': 'Diese E-Mail ist schon freigegeben.',
    'already-sent': 'Diese E-Mail wurde schon gesendet.',
    blocked: 'Diese E-Mail sollte jetzt nicht geschrieben werden; der Schritt sagt, was dagegen spricht.',
    'not-yet': 'Ihre Zeit ist noch nicht gekommen. Geben Sie sie für die vorgeschlagene Stunde frei.',
    'not-waiting': 'Sie wartet nicht mehr.',
    'not-uncertain': 'Es ist bekannt, was aus ihr wurde.',
    passed: 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
  },
}
