import type { AccountHealth } from '#domain/account-health.ts'
import type { SecretRefusal } from '#domain/account.ts'
import type { Language } from '#domain/language.ts'
import type { ImapFailureCode } from '#mail/imap/failure.ts'
import type { OAuthFailureCode } from '#mail/oauth/failure.ts'

type TroubleCode = ImapFailureCode | SecretRefusal | OAuthFailureCode | 'store' | 'disk-full'

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
    en: '{} did not list all mail. What was read is kept; Ajar asks again.',
    de: '{} hat nicht alle E-Mails genannt. Was gelesen ist, bleibt; Ajar fragt noch einmal.',
  },
  'folder-refused': {
    en: '{} would not open a folder ([]).',
    de: '{} wollte einen Ordner nicht öffnen ([]).',
  },
  'said-no': {
    en: '{} refused: []',
    de: '{} hat abgelehnt: []',
  },
  'no-account': {
    en: 'There is no such account.',
    de: 'Dieses Konto gibt es nicht.',
  },
  'no-secret': {
    en: 'Its password is not known on this computer. Connect the mailbox again.',
    de: 'Das Passwort ist auf diesem Computer nicht bekannt. Verbinden Sie das Postfach noch einmal.',
  },
  'no-key': {
    en: 'The key to the stored passwords is gone. Connect the mailbox again.',
    de: 'Der Schlüssel zu den gespeicherten Passwörtern ist weg. Verbinden Sie das Postfach noch einmal.',
  },
  'key-exposed': {
    en: 'Others on this computer can read the key to stored passwords (folder “secrets” of the data folder). Close it with chmod 600, and think about a new password.',
    de: 'Andere auf diesem Computer können den Schlüssel der gespeicherten Passwörter lesen (Ordner „secrets“ im Datenordner). Schließen Sie ihn mit chmod 600, und denken Sie an ein neues Passwort.',
  },
  'cannot-be-opened': {
    en: 'The stored password belongs to other servers, or was changed. Connect the mailbox again.',
    de: 'Das gespeicherte Passwort gehört zu anderen Servern oder wurde verändert. Verbinden Sie das Postfach noch einmal.',
  },
  'provider-not-secure': {
    en: 'The address of the provider ({}) does not begin with https: a sign-in over an open line would be given away.',
    de: 'Die Adresse des Anbieters ({}) beginnt nicht mit https: eine Anmeldung über eine offene Leitung wäre verraten.',
  },
  'provider-unreachable': {
    en: '{} cannot be asked for a sign-in now ([]). Check its address, and whether this computer is online.',
    de: '{} lässt sich gerade nicht um eine Anmeldung bitten ([]). Prüfen Sie die Adresse, und ob dieser Computer online ist.',
  },
  'client-refused': {
    en: '{} does not know this client ([]). Look at the client id and secret of your registration there.',
    de: '{} kennt diesen Client nicht ([]). Prüfen Sie Client-ID und Geheimnis Ihrer Registrierung dort.',
  },
  'sign-in-denied': {
    en: 'You told {} no in the browser. Nothing was changed.',
    de: 'Sie haben im Browser abgelehnt ({}). Es wurde nichts geändert.',
  },
  'sign-in-late': {
    en: 'Nobody signed in at {} in time. Begin again when you are ready.',
    de: 'Bei {} hat sich niemand rechtzeitig angemeldet. Beginnen Sie neu, wenn Sie so weit sind.',
  },
  'sign-in-again': {
    en: 'The permission from {} has run out or was taken back ([]). Connect the mailbox again.',
    de: 'Die Erlaubnis von {} ist abgelaufen oder wurde zurückgenommen ([]). Verbinden Sie das Postfach noch einmal.',
  },
  store: {
    en: 'Ajar’s data could not be written. `ajar doctor` says more.',
    de: 'Ajars Daten ließen sich nicht schreiben. Unter „Worauf Ajar steht“ steht mehr.',
  },
  'disk-full': {
    en: 'The disk is full. Make room; reading goes on by itself.',
    de: 'Der Datenträger ist voll. Schaffen Sie Platz; gelesen wird dann von selbst weiter.',
  },
} as const satisfies Record<TroubleCode, Record<Language, string>>

export interface Trouble {
  readonly code: TroubleCode
  /** What the server said; empty where it said nothing. */
  readonly said: string
}

/** What is wrong with an account, and what to do; one sentence or two. */
export function troubleInWords({ code, said }: Trouble, host: string, language: Language = 'en'): string {
  const short = said.replace(/\s+/g, ' ').slice(0, 200)
  return sentences[code][language].replace('{}', () => host).replace(short === '' ? / ?\(?\[\]\)?/ : '[]', () => short)
}

/** The same of what was noted at the last try; null when that went well. */
export function healthInWords({ error }: AccountHealth, host: string, language: Language = 'en'): string | null {
  if (error === null) return null
  return isTrouble(error.code) ? troubleInWords({ code: error.code, said: error.said }, host, language) : error.said
}

function isTrouble(code: string): code is TroubleCode {
  return Object.hasOwn(sentences, code)
}
