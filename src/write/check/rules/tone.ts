import { whole, type Hit, type Look } from '#write/check/engine/gather.ts'
import type { HeardSentence } from '#write/check/engine/listener.ts'
import type { Act } from '#write/check/engine/speech.ts'
import { insteadOf, span } from '#write/check/rules/spoken.ts'

/** Rules of tone that count: marks, contrast, feeling, praise, doubt (`domain/02` B, C). */
export function tone(look: Look): Hit[] {
  return [...marks(look), ...afterThanks(look), ...counted(look)]
}

function marks({ body, listener }: Look): Hit[] {
  const hits: Hit[] = []
  const text = body.own.slice(0, body.closingStart)
  for (const match of text.matchAll(/!{2,}|\?!+|!\?+|\?{2,}/g))
    hits.push({
      ruleId: 'sarcasm-marks',
      start: match.index,
      end: match.index + match[0].length,
      fix: { start: match.index, end: match.index + match[0].length, text: match[0].includes('?') ? '?' : '.' },
    })
  for (const match of text.matchAll(/(?:…|\.{3,})(?=[ \t]*(?:\r?\n|$))/g))
    hits.push({
      ruleId: 'sarcasm-marks',
      start: match.index,
      end: match.index + match[0].length,
      fix: { start: match.index, end: match.index + match[0].length, text: '.' },
    })
  for (const match of text.matchAll(/["'«‹]([\p{L}][\p{L} -]{1,40})["'»›]/gu)) {
    if (listener.speech.scareWords.test(match[1] ?? ''))
      hits.push({
        ruleId: 'sarcasm-marks',
        start: match.index,
        end: match.index + match[0].length,
        fix: { start: match.index, end: match.index + match[0].length, text: match[1] ?? '' },
      })
  }
  const exclaimed = [...body.own.matchAll(/!/g)]
  if (exclaimed.length > 1) {
    const second = exclaimed[1]!.index
    hits.push({
      ruleId: 'exclamation',
      start: second,
      end: second + 1,
      fix: { start: second, end: second + 1, text: '.' },
    })
  }
  return hits
}

const accepting: readonly Act[] = ['thanks', 'acceptance']

/** A contrast behind thanks or acceptance takes them back, unless what follows is kind itself. */
function afterThanks(look: Look): Hit[] {
  const { heard } = look
  const hits: Hit[] = []
  heard.sentences.forEach((sentence) => {
    const contrast = sentence.acts.get('contrast')?.[0]
    if (contrast === undefined) return
    const given = accepting.flatMap((act) => sentence.acts.get(act) ?? [])
    const opens = contrast.first === sentence.first
    const from = opens && given.length > 0 ? nextClause(look, sentence, contrast.last) : contrast.last
    const isKind = (sentence.acts.get('kind-turn') ?? []).some((each) => each.first >= from)
    if (isKind) return
    const isBefore = opens
      ? given.some((each) => each.first < from && from < sentence.last)
      : given.some((each) => each.first < contrast.first)
    if (isBefore)
      hits.push({
        ruleId: 'but-after-thanks',
        ...span(look, { first: contrast.first, last: Math.max(contrast.last, sentence.last) }),
      })
  })
  return hits
}

/** Where the clause behind the first break begins; the sentence's end when there is none. */
function nextClause({ heard }: Look, sentence: HeardSentence, from: number): number {
  for (let at = from + 2; at < sentence.last; at++) if (heard.tokens[at]!.afterBreak) return at
  return sentence.last
}

function counted(look: Look): Hit[] {
  const { heard, listener } = look
  const hits: Hit[] = []
  const feelings = heard.sentences.filter((sentence) => sentence.acts.has('feeling'))
  if (feelings.length > 2 && !heard.sentences.some((each) => each.rules.has('devastated'))) {
    const third = feelings[2]!
    hits.push({ ruleId: 'devastated', start: third.start, end: third.end, fix: insteadOf(look, 'devastated', third) })
  }
  const praise = heard.sentences.flatMap((sentence) => sentence.acts.get('praise') ?? [])
  const distinct = new Set(praise.map((each) => each.first))
  if (distinct.size >= 3) {
    const third = praise.find((each) => each.first === [...distinct][2])!
    hits.push({ ruleId: 'gushing', ...span(look, third) })
  }
  const sorry = heard.sentences.flatMap((sentence) => sentence.acts.get('sorry') ?? [])
  if (sorry.length > 1 && !heard.sentences.some((each) => each.rules.has('apology')))
    hits.push({ ruleId: 'apology', ...span(look, sorry[1]!) })
  const words = heard.tokens.map((token) => token.word)
  const text = ` ${words.join(' ')} `
  let hedges = 0
  for (const hedge of listener.hedges) {
    for (let at = text.indexOf(` ${hedge} `); at >= 0; at = text.indexOf(` ${hedge} `, at + 1)) hedges++
  }
  if (hedges >= 4 && words.length > 0 && hedges / words.length > 0.06) hits.push(whole('hedging'))
  else {
    const piled = heard.sentences.find((sentence) => {
      const own = ` ${words.slice(sentence.first, sentence.last).join(' ')} `
      return listener.hedges.filter((hedge) => own.includes(` ${hedge} `)).length >= 4
    })
    if (piled !== undefined) hits.push({ ruleId: 'hedging', start: piled.start, end: piled.end })
  }
  return hits
}
