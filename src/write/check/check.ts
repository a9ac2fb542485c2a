import type { Language } from '#domain/language.ts'
import { asFinding, type Look, type Rule } from '#write/check/engine/gather.ts'
import { Listener } from '#write/check/engine/listener.ts'
import { prepare } from '#write/check/engine/prepare.ts'
import { form, languageOf, shape } from '#write/check/rules/form.ts'
import { names } from '#write/check/rules/names.ts'
import { presence, questions } from '#write/check/rules/presence.ts'
import { recipients } from '#write/check/rules/recipients.ts'
import { spoken } from '#write/check/rules/spoken.ts'
import { tone } from '#write/check/rules/tone.ts'
import { speeches } from '#write/check/speeches.ts'
import type { CheckedMail, CheckReport, Finding, Verdict } from '#write/check/types.ts'
import { countWords } from '#write/count-words.ts'

/** What needs no understanding holds in any language. */
const outer: readonly Rule[] = [recipients, names, shape]
const rules: readonly Rule[] = [recipients, names, spoken, tone, presence, questions, form]

/** What is judged of a longer text; nobody writes more, and the time of a keystroke stays bounded. UTF-16 units. */
const longestBody = 20_000

const listeners = new Map<string, Listener>()

/** Compiling a language takes some milliseconds; each is done once, when first asked for. */
function listenerFor(language: string): Listener {
  const code = speeches[language] === undefined ? 'en' : language
  let listener = listeners.get(code)
  if (listener === undefined) {
    listener = new Listener(speeches[code]!)
    listeners.set(code, listener)
  }
  return listener
}

/**
 * Reads a mail as its recipient would (`domain/02`): what may hurt, what is missing, what blocks. `reader` is the
 * language the findings are told in. The words' own language is trusted unless they are plainly in another one.
 */
export function check(mail: CheckedMail, reader: Language = 'en'): CheckReport {
  const facts = mail.facts ?? {}
  const text = mail.body.slice(0, longestBody)
  const body = prepare(
    text,
    [facts.role, facts.company].filter((name): name is string => typeof name === 'string'),
    mail.language,
  )
  const words = countWords(body.own)
  const said = mail.language.slice(0, 2).toLowerCase()
  const listener = listenerFor(languageOf(body.own.slice(body.greetingEnd, body.closingStart)) ?? said)
  const look: Look = {
    mail,
    facts,
    body,
    listener,
    heard: listener.hear(body.spoken),
    words,
    isInThread: facts.inThread ?? /^\s*(?:re|aw|antw|sv|wg|tr|rv|fwd?)\s*:/i.test(mail.subject ?? ''),
  }
  // Words in a language nobody here speaks are judged by what holds in any.
  const isUnderstood = speeches[said] !== undefined || languageOf(body.own) !== null
  const findings = (isUnderstood ? rules : outer)
    .flatMap((rule) => rule(look))
    .map((hit) => asFinding(hit, reader))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return { findings, words, verdict: verdictOf(findings) }
}

function verdictOf(findings: readonly Finding[]): Verdict {
  for (const severity of ['block', 'error', 'warn'] as const)
    if (findings.some((finding) => finding.severity === severity)) return severity
  return 'clean'
}
