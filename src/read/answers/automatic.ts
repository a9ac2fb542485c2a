import type { MessageHead } from '#domain/message.ts'

const subjects =
  /^\s{0,5}(?:(?:re|aw|sv|rv|rif)\s?:\s?)?(?:auto(?:matic|matische|matique|m[áa]tica|matica)?[ -]?(?:reply|response|antwort|antwoord|réponse|respuesta|risposta|resposta)|(?:réponse|respuesta|risposta|resposta) autom|(?:eingangs|empfangs)bestätigung|we (?:have )?received your (?:e-?mail|message|request)|your (?:e-?mail|message|request) (?:has been|was) received|accusé de réception|acuse de recibo|conferma di (?:ricezione|ricevimento)|confirmação de rece[pb]|ontvangstbevestiging|\[?ticket\b|thank you for (?:contacting|your (?:e-?mail|message)))/i

/** Whether a machine answered: what it says of itself (RFC 3834), or a subject that only machines write. */
export function isMachineAnswer({
  headers,
  subject,
  from,
}: Pick<MessageHead, 'headers' | 'subject' | 'from'>): boolean {
  const submitted = headers['auto-submitted'] ?? ''
  if (submitted !== '' && !/^no\b/i.test(submitted)) return true
  if (/^(?:auto_?reply|bulk|junk|list)\b/i.test(headers['precedence'] ?? '')) return true
  if ((headers['x-autoreply'] ?? headers['x-autorespond'] ?? '') !== '') return true
  return subjects.test(subject) || /^(?:no-?reply|do-?not-?reply|noreply)\b/i.test(from?.address ?? '')
}
