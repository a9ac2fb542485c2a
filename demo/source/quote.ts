import { documentOf, escapeHtml, htmlOf } from './html.ts'
import { laidOut } from './lines.ts'
import { addressOf, type Mail, nameOf, orla, parties } from './mail.ts'
import { clock, longDate, longDateDe, momentOf, shortDate, shortDateDe } from './when.ts'

/** The whole plain text of a mail: own words, and below them the quoted history where its client quotes. */
export function fullText(mail: Mail): string {
  const own = laidOut(mail.text, mail.client, mail.flowed ?? false)
  if (!mail.quoting || !mail.answers) return own
  const quoted = fullText(mail.answers)
  if (mail.client === 'outlook')
    return `${own}\n\n${outlookHeading(mail.answers, mail.language).join('\n')}\n\n${quoted}`
  return `${own}\n\n${wrapped(attribution(mail.answers, mail))}\n${prefixed(quoted)}`
}

/** The same for the HTML part. */
export function fullHtml(mail: Mail): string {
  if (mail.html !== undefined) return mail.html
  const own = htmlOf(mail.text, mail.client)
  if (mail.frame) return documentOf(mail.frame(own), undefined)
  if (!mail.quoting || !mail.answers) return documentOf(own, mail.client)

  const quoted = htmlOf(fullText(mail.answers), mail.client)
  if (mail.client === 'outlook') {
    const heading = outlookHeading(mail.answers, mail.language)
      .map((line) => line.replace(/^([^:]{1,20}):/, '<b>$1:</b>'))
      .map((line) => line.replace(/<(?!\/?b>)[^>]{1,200}>/g, escapeHtml))
      .join('<br>\n')
    const rule = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'
    return documentOf(
      `${own}\n<div style="${rule}">\n<p class="MsoNormal">${heading}</p>\n</div>\n${quoted}`,
      'outlook',
    )
  }
  const heading = escapeHtml(attribution(mail.answers, mail))
  return documentOf(
    `${own}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${heading}<br></div>` +
      `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${quoted}</blockquote>`,
    'gmail',
  )
}

function attribution(original: Mail, reply: Mail): string {
  const { wall } = momentOf(original.at)
  const name = nameOf(original.from)
  const address = addressOf(original.from)
  const german = reply.language === 'de'
  if (reply.client === 'thunderbird') {
    return german
      ? `Am ${wall.day}.${wall.month}.${wall.year} um ${clock(wall)} schrieb ${name}:`
      : `On ${wall.day}/${wall.month}/${wall.year} ${clock(wall)}, ${name} wrote:`
  }
  if (reply.client === 'apple') {
    return german
      ? `Am ${wall.day}.${wall.month}.${wall.year} um ${clock(wall)} schrieb ${name} <${address}>:`
      : `On ${shortDate(wall).slice(5)}, at ${clock(wall)}, ${name} <${address}> wrote:`
  }
  return german
    ? `Am ${shortDateDe(wall)} um ${clock(wall)} Uhr schrieb ${name} <${address}>:`
    : `On ${shortDate(wall)} at ${clock(wall)}, ${name} <${address}> wrote:`
}

function outlookHeading(original: Mail, language: 'de' | undefined): readonly string[] {
  const { wall } = momentOf(original.at)
  const to = parties(original.to ?? orla).join('; ')
  return language === 'de'
    ? [
        `Von: ${original.from}`,
        `Gesendet: ${longDateDe(wall)} ${clock(wall)}`,
        `An: ${to}`,
        `Betreff: ${original.subject}`,
      ]
    : [`From: ${original.from}`, `Sent: ${longDate(wall)} ${clock(wall)}`, `To: ${to}`, `Subject: ${original.subject}`]
}

/** Gmail breaks the line above a quote when it grows long, which trips readers who look for one line. */
function wrapped(line: string): string {
  if (line.length <= 76) return line
  const at = line.lastIndexOf(' ', 76)
  return `${line.slice(0, at)}\n${line.slice(at + 1)}`
}

const prefixed = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n')
