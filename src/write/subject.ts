/** Marks of an answer as mail programs write them: English, German, Scandinavian, Dutch, Polish, Turkish, Italian, Finnish, Portuguese, Chinese. */
const answerMark = /^(?:re|aw|sv|antw|antwort|odp|ynt|vs|res|回复|答复)(?:\[\d{1,3}\])?\s{0,3}[::]\s{0,3}/iu

/** Longer than any subject a person reads; RFC 5322 asks for lines under 998. */
const longest = 300

/** The subject of an answer: kept, with one "Re: " in front whatever marks stood there before. */
export function subjectInThread(subject: string): string {
  let bare = asHeader(subject)
  for (let i = 0; i < 20; i++) {
    const without = bare.replace(answerMark, '')
    if (without === bare) break
    bare = without
  }
  return `Re: ${bare}`.trim()
}

/** One line without control characters, so that nothing in a subject can begin another header. */
export function asHeader(text: string): string {
  return text
    .slice(0, 2_000)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/ {2,2000}/gu, ' ')
    .trim()
    .slice(0, longest)
    .trimEnd()
}
