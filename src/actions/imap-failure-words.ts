import type { Language } from '#domain/language.ts'
import type { ImapFailure, ImapFailureCode } from '#mail/imap/failure.ts'

/** `{}` stands for the server's name, `[]` for what it said. */
const sentences = {
  'no-such-host': {
    en: 'There is no server called {}. Check the name, and whether this computer is online.',
    de: 'Einen Server namens {} gibt es nicht. Prüfen Sie den Namen, und ob dieser Computer online ist.',
  },
  unreachable: {
    en: 'Nobody answers at {}. Check the port, and whether this computer is online.',
    de: 'Unter {} antwortet niemand. Prüfen Sie den Port, und ob dieser Computer online ist.',
  },
  silent: {
    en: '{} did not answer in time. Try again later; if it stays so, check the port.',
    de: '{} hat nicht rechtzeitig geantwortet. Versuchen Sie es später; bleibt es so, prüfen Sie den Port.',
  },
  'tls-not-spoken': {
    en: '{} does not speak TLS on this port. Mail servers do on 993; on 143 choose STARTTLS.',
    de: '{} spricht auf diesem Port kein TLS. Üblich ist 993; auf 143 wählen Sie STARTTLS.',
  },
  'tls-not-trusted': {
    en: 'The certificate of {} cannot be trusted ([]). Check the server’s name; nothing was sent to it.',
    de: 'Dem Zertifikat von {} ist nicht zu trauen ([]). Prüfen Sie den Namen; es wurde nichts gesendet.',
  },
  'tls-missing': {
    en: '{} does not encrypt the connection, so the password was not sent. Choose TLS, port 993.',
    de: '{} verschlüsselt die Verbindung nicht, darum wurde das Passwort nicht gesendet. Wählen Sie TLS, Port 993.',
  },
  'wrong-password': {
    en: '{} refused the user name or the password. Many providers want an app password, made in the settings of the mailbox.',
    de: '{} hat Benutzername oder Passwort abgelehnt. Viele Anbieter verlangen ein App-Passwort aus den Einstellungen des Postfachs.',
  },
  'app-password-needed': {
    en: '{} wants an app password instead of the usual one ([]). Make one in the settings of the mailbox.',
    de: '{} verlangt ein App-Passwort statt des üblichen ([]). Legen Sie es in den Einstellungen des Postfachs an.',
  },
  'server-busy': {
    en: '{} cannot do it now ([]). Ajar tries again later.',
    de: '{} kann es gerade nicht ([]). Ajar versucht es später noch einmal.',
  },
  dropped: {
    en: 'The connection to {} broke off. What was read is kept; the next time goes on from there.',
    de: 'Die Verbindung zu {} brach ab. Was gelesen ist, bleibt; das nächste Mal geht es dort weiter.',
  },
  incomplete: {
    en: '{} did not list all mail ([]). What was read is kept; Ajar asks again.',
    de: '{} hat nicht alle E-Mails genannt ([]). Was gelesen ist, bleibt; Ajar fragt noch einmal.',
  },
  'folder-refused': {
    en: '{} would not open a folder ([]).',
    de: '{} wollte einen Ordner nicht öffnen ([]).',
  },
  'said-no': {
    en: '{} refused: []',
    de: '{} hat abgelehnt: []',
  },
} as const satisfies Record<ImapFailureCode, Record<Language, string>>

/** What went wrong between here and a mail server, and what to do; one sentence or two. */
export function imapFailureInWords(failure: ImapFailure, host: string, language: Language = 'en'): string {
  const said = failure.message.replace(/\s+/g, ' ').slice(0, 200)
  return sentences[failure.code][language].replace('{}', () => host).replace('[]', () => said)
}
