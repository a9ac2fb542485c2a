import type { MailServer } from '#domain/account.ts'
import type { Language } from '#domain/language.ts'

/** Where a provider's mail is read and sent, and what it wants in the place of the usual password. */
export interface Provider {
  readonly name: string
  readonly domains: readonly string[]
  readonly imap: MailServer
  readonly smtp: MailServer
  /** The whole address, or what stands before the @. */
  readonly user: 'address' | 'local-part'
  /** How one signs in in the browser, with a registration of one's own there. */
  readonly signIn?: { readonly issuer: string; readonly scope: string }
  /** What to do first; a sentence or two. */
  readonly hint: Readonly<Record<Language, string>>
}

const tls = (host: string, port = 993): MailServer => ({ host, port, security: 'tls' })
const starttls = (host: string, port = 587): MailServer => ({ host, port, security: 'starttls' })

const appPassword = (where: string): Provider['hint'] => ({
  en: `It wants an app password instead of your usual one: ${where}.`,
  de: `Es verlangt ein App-Passwort statt des üblichen: ${where}.`,
})
const switchedOn = (where: string): Provider['hint'] => ({
  en: `Reading by other programs has to be switched on first: ${where}.`,
  de: `Der Abruf durch andere Programme muss zuerst eingeschaltet werden: ${where}.`,
})

/** As the providers' own help pages say it, November 2026 (`domain/08 §8.3`). */
export const providers: readonly Provider[] = [
  {
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    imap: tls('imap.gmail.com'),
    smtp: tls('smtp.gmail.com', 465),
    user: 'address',
    signIn: { issuer: 'https://accounts.google.com', scope: 'https://mail.google.com/' },
    hint: appPassword('myaccount.google.com/apppasswords'),
  },
  {
    name: 'Outlook / Microsoft 365',
    domains: [
      'outlook.com',
      'outlook.de',
      'hotmail.com',
      'hotmail.de',
      'hotmail.co.uk',
      'live.com',
      'live.de',
      'msn.com',
    ],
    imap: tls('outlook.office365.com'),
    smtp: starttls('smtp-mail.outlook.com'),
    user: 'address',
    signIn: {
      issuer: 'https://login.microsoftonline.com/common/v2.0',
      scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
    },
    hint: {
      en: 'Microsoft takes no passwords from mail programs any more, only a sign-in in the browser, with a registration of your own (docs/sign-in.md). Or export your mail and import the file.',
      de: 'Microsoft nimmt von Mailprogrammen keine Passwörter mehr, nur die Anmeldung im Browser mit einer eigenen Registrierung (docs/sign-in.md). Oder exportieren Sie Ihre E-Mails, und lesen Sie die Datei ein.',
    },
  },
  {
    name: 'iCloud',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    imap: tls('imap.mail.me.com'),
    smtp: starttls('smtp.mail.me.com'),
    user: 'local-part',
    hint: appPassword('account.apple.com'),
  },
  {
    name: 'Yahoo',
    domains: [
      'yahoo.com',
      'yahoo.de',
      'yahoo.co.uk',
      'yahoo.fr',
      'yahoo.es',
      'yahoo.it',
      'ymail.com',
      'rocketmail.com',
    ],
    imap: tls('imap.mail.yahoo.com'),
    smtp: tls('smtp.mail.yahoo.com', 465),
    user: 'address',
    hint: appPassword('login.yahoo.com/account/security'),
  },
  {
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm', 'fastmail.de', 'sent.com', 'messagingengine.com'],
    imap: tls('imap.fastmail.com'),
    smtp: tls('smtp.fastmail.com', 465),
    user: 'address',
    hint: appPassword('app.fastmail.com/settings/security'),
  },
  {
    name: 'GMX',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch'],
    imap: tls('imap.gmx.net'),
    smtp: starttls('mail.gmx.net'),
    user: 'address',
    hint: switchedOn('GMX → POP3/IMAP'),
  },
  {
    name: 'GMX',
    domains: ['gmx.com', 'gmx.us', 'gmx.co.uk', 'gmx.fr', 'gmx.es'],
    imap: tls('imap.gmx.com'),
    smtp: starttls('mail.gmx.com'),
    user: 'address',
    hint: switchedOn('GMX → POP3 & IMAP'),
  },
  {
    name: 'Web.de',
    domains: ['web.de', 'email.de'],
    imap: tls('imap.web.de'),
    smtp: starttls('smtp.web.de'),
    user: 'address',
    hint: switchedOn('WEB.DE → POP3/IMAP'),
  },
  {
    name: 'Proton Mail Bridge',
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    imap: starttls('127.0.0.1', 1143),
    smtp: starttls('127.0.0.1', 1025),
    user: 'address',
    hint: {
      en: 'Proton’s Bridge has to run on this computer; the password is the one that Bridge shows.',
      de: 'Protons Bridge muss auf diesem Computer laufen; das Passwort ist das, das Bridge anzeigt.',
    },
  },
]

/** The provider whose addresses end so; undefined for a domain of one's own. */
export function providerOf(address: string): Provider | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return providers.find(({ domains }) => domains.includes(domain))
}
