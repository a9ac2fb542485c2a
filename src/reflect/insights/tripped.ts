import { gatherAlike, type Alike } from '#reflect/insights/alike.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import type { Draw } from '#reflect/insights/draw.ts'

/** Questions that tripped the person up, of the logs and of the reflections; those of the same meaning together. */
function trippedBy({ asked, reflections }: Pick<Hunt, 'asked' | 'reflections'>): Alike[] {
  const logged = asked.filter(({ trippedUp }) => trippedUp)
  return gatherAlike([
    ...logged.map(({ text, applicationId }) => ({ text, in: applicationId })),
    ...reflections.flatMap(({ answers, applicationId }) =>
      (answers.questionsThatTrippedMeUp ?? []).map((text) => ({ text, in: applicationId })),
    ),
  ])
}

const mostDrawn = 8

export const tripped: Draw = (hunt, words) => {
  const found = trippedBy(hunt)
  const [first] = found
  const isEnough = found.length >= least.tripped && first !== undefined
  return {
    title: words.tripped.title,
    counted: words.counted('questions', found.length),
    sentence: !isEnough
      ? words.notYet('questions', least.tripped, found.length)
      : first.times > 1
        ? words.tripped.sentence(first.text, first.times)
        : words.tripped.noneTwice(found.length),
    alternative: words.listed(
      words.tripped.title,
      found.slice(0, mostDrawn).map(({ text, times }) => ({ label: text, n: times })),
    ),
    drawing: isEnough
      ? {
          type: 'bars',
          tone: 'falling',
          legend: [words.tripped.legend],
          bars: found.slice(0, mostDrawn).map(({ text, times }) => ({ label: text, parts: [times] })),
        }
      : null,
    table: {
      heads: [words.tripped.question, words.heads.times],
      rows: found.map(({ text, times }) => [text, String(times)]),
    },
    todo: first ? { words: words.tripped.practise, place: { page: 'practice' } } : null,
  }
}
