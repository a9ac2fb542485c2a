import { paragraphsOf } from './lines.ts'
import type { Client } from './mail.ts'

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

const linked = (line: string) =>
  line.replace(/https:\/\/[^\s<>&]{1,300}[^\s<>&.,;)]/g, (url) => `<a href="${url}">${url}</a>`)
const lineHtml = (line: string) => linked(escapeHtml(line))

/** HTML as the client writes it; without a client, plain paragraphs for a frame to go around. */
export function htmlOf(text: string, client: Client | undefined): string {
  const paragraphs = paragraphsOf(text)
  if (client === 'gmail') {
    return paragraphs.map((lines) => lines.map((l) => `<div>${lineHtml(l)}</div>`).join('')).join('<div><br></div>')
  }
  if (client === 'outlook') {
    return paragraphs
      .map((lines) => lines.map((l) => `<p class="MsoNormal">${lineHtml(l)}<o:p></o:p></p>`).join('\n'))
      .join('\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n')
  }
  return paragraphs.map((lines) => `<p>${lines.map(lineHtml).join('<br>\n')}</p>`).join('\n')
}

/** A whole document around the body, with the client's own furniture. */
export function documentOf(body: string, client: Client | undefined): string {
  if (client === 'gmail') return `<div dir="ltr">${body}</div>\n`
  if (client === 'outlook') return `${outlookHead}\n${body}\n</div>\n</body>\n</html>\n`
  return `<!doctype html>\n<html>\n<body>\n${body}\n</body>\n</html>\n`
}

const outlookHead = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!--
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
--></style>
</head>
<body lang="EN-GB" link="#0563C1" vlink="#954F72">
<div class="WordSection1">`

/** The table layout that hiring systems, shops and newsletters share. */
export function card(options: {
  readonly accent: string
  readonly brand: string
  readonly preheader?: string
  readonly footer: readonly string[]
  readonly button?: { readonly label: string; readonly url: string }
}): (body: string) => string {
  const { accent, brand, preheader, footer, button } = options
  return (body) =>
    [
      ...(preheader ? [`<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preheader)}</div>`] : []),
      '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f4f5">',
      '<tr><td align="center" style="padding:24px">',
      '<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="background:#ffffff;font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;color:#27272a">',
      `<tr><td style="padding:20px 32px;border-top:4px solid ${accent};font-weight:bold">${escapeHtml(brand)}</td></tr>`,
      `<tr><td style="padding:8px 32px 24px">\n${body}\n</td></tr>`,
      ...(button
        ? [
            `<tr><td style="padding:0 32px 24px"><a href="${button.url}" style="background:${accent};color:#ffffff;padding:10px 18px;text-decoration:none">${escapeHtml(button.label)}</a></td></tr>`,
          ]
        : []),
      `<tr><td style="padding:16px 32px;font-size:12px;color:#71717a">${footer.map(lineHtml).join('<br>\n')}</td></tr>`,
      '</table>',
      '</td></tr>',
      '</table>',
    ].join('\n')
}
