import { escapeHtml, documentOf, htmlOf } from '../../../demo/source/html.ts'
import { laidOut } from '../../../demo/source/lines.ts'
import { addressOf, type Client, type Mail, nameOf, parties } from '../../../demo/source/mail.ts'
import { clock, momentOf } from '../../../demo/source/when.ts'
import type { HuntMail } from './correspondence.ts'

export type Tongue = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt'

const locales = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', it: 'it-IT', nl: 'nl-NL', pt: 'pt-PT' } as const

/** The mail as the demo's encoder takes it: quoted or forwarded history written into text and HTML. */
export function withHistory(mail: HuntMail): Mail {
  const { quoting, forwards, ...plain } = mail
  const original = quoting ? mail.answers : forwards
  if (!original) return plain
  const text = shownText(mail)
  if (mail.html !== undefined || mail.frame) return { ...plain, text }
  return { ...plain, text, html: shownHtml(mail, original) }
}

function shownText(mail: HuntMail): string {
  const own = laidOut(mail.text, mail.client, mail.flowed ?? false)
  const original = mail.quoting ? mail.answers : mail.forwards
  if (!original) return own
  const history = shownText(original)
  if (!mail.quoting) return `${own}\n\n${forwardHeading(original, mail.tongue, mail.client).join('\n')}\n\n${history}`
  if (mail.client === 'outlook') return `${own}\n\n${outlookHeading(original, mail.tongue).join('\n')}\n\n${history}`
  return `${own}\n\n${attribution(original, mail.tongue, mail.client)}\n${prefixed(history)}`
}

function shownHtml(mail: HuntMail, original: HuntMail): string {
  const own = htmlOf(mail.text, mail.client)
  const history = htmlOf(shownText(original), mail.client)
  const asBlock = mail.client === 'outlook' || !mail.quoting
  if (asBlock) {
    const lines = mail.quoting
      ? outlookHeading(original, mail.tongue)
      : forwardHeading(original, mail.tongue, mail.client)
    const heading = lines.map((line) => escapeHtml(line).replace(/^([^:]{1,20}:)/, '<b>$1</b>')).join('<br>\n')
    return documentOf(
      `${own}\n<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\n<p>${heading}</p>\n</div>\n${history}`,
      mail.client,
    )
  }
  return documentOf(
    `${own}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escapeHtml(attribution(original, mail.tongue, mail.client))}<br></div>` +
      `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${history}</blockquote>`,
    'gmail',
  )
}

function attribution(original: Mail, tongue: Tongue, client: Client | undefined): string {
  const { wall } = momentOf(original.at)
  const sender =
    client === 'thunderbird' ? nameOf(original.from) : `${nameOf(original.from)} <${addressOf(original.from)}>`
  const day = wall.toLocaleString(locales[tongue], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  return {
    en: `On ${day} at ${clock(wall)}, ${sender} wrote:`,
    de: `Am ${day} um ${clock(wall)} schrieb ${sender}:`,
    fr: `Le ${day} à ${clock(wall)}, ${sender} a écrit :`,
    es: `El ${day} a las ${clock(wall)}, ${sender} escribió:`,
    it: `Il giorno ${day} alle ore ${clock(wall)} ${sender} ha scritto:`,
    nl: `Op ${day} om ${clock(wall)} schreef ${sender}:`,
    pt: `${sender} escreveu (${day} à(s) ${clock(wall)}):`,
  }[tongue]
}

function heading(original: Mail, tongue: Tongue, labels: readonly string[]): readonly string[] {
  const { wall } = momentOf(original.at)
  const day = wall.toLocaleString(locales[tongue], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const values = [original.from, `${day} ${clock(wall)}`, parties(original.to).join('; '), original.subject]
  return labels.map((label, i) => `${label} ${values[i]}`)
}

function outlookHeading(original: Mail, tongue: Tongue): readonly string[] {
  return heading(
    original,
    tongue,
    {
      en: ['From:', 'Sent:', 'To:', 'Subject:'],
      de: ['Von:', 'Gesendet:', 'An:', 'Betreff:'],
      fr: ['De :', 'Envoyé :', 'À :', 'Objet :'],
      es: ['De:', 'Enviado el:', 'Para:', 'Asunto:'],
      it: ['Da:', 'Inviato:', 'A:', 'Oggetto:'],
      nl: ['Van:', 'Verzonden:', 'Aan:', 'Onderwerp:'],
      pt: ['De:', 'Enviado:', 'Para:', 'Assunto:'],
    }[tongue],
  )
}

function forwardHeading(original: Mail, tongue: Tongue, client: Client | undefined): readonly string[] {
  if (client === 'outlook') return outlookHeading(original, tongue)
  const rule = {
    en: '---------- Forwarded message ---------',
    de: '---------- Weitergeleitete Nachricht ----------',
    fr: '---------- Message transféré ----------',
    es: '---------- Mensaje reenviado ----------',
    it: '---------- Messaggio inoltrato ----------',
    nl: '---------- Doorgestuurd bericht ----------',
    pt: '---------- Mensagem encaminhada ----------',
  }[tongue]
  const labels = {
    en: ['From:', 'Date:', 'To:', 'Subject:'],
    de: ['Von:', 'Datum:', 'An:', 'Betreff:'],
    fr: ['De :', 'Date :', 'À :', 'Objet :'],
    es: ['De:', 'Date:', 'Para:', 'Asunto:'],
    it: ['Da:', 'Data:', 'A:', 'Oggetto:'],
    nl: ['Van:', 'Datum:', 'Aan:', 'Onderwerp:'],
    pt: ['De:', 'Data:', 'Para:', 'Assunto:'],
  }[tongue]
  return [rule, ...heading(original, tongue, labels)]
}

const prefixed = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n')
