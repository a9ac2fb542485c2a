import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import { groupBy } from '#reflect/insights/numbers.ts'
import type { Draw } from '#reflect/insights/draw.ts'

export interface Theme {
  readonly tag: string
  readonly n: number
  readonly agree: number
  readonly disagree: number
  /** Not sure, or not asked yet. */
  readonly unsure: number
}

/** What they spoke of, and whether the person sees it so; the theme heard most first. */
export function feedbackThemes({ feedback }: Pick<Hunt, 'feedback'>): Theme[] {
  const said = feedback.flatMap(({ tags, view }) => [...new Set(tags)].map((tag) => ({ tag, view })))
  return [...groupBy(said, ({ tag }) => tag)]
    .map(([tag, ofIt]) => {
      const agree = ofIt.filter(({ view }) => view === 'agree').length
      const disagree = ofIt.filter(({ view }) => view === 'disagree').length
      return { tag, n: ofIt.length, agree, disagree, unsure: ofIt.length - agree - disagree }
    })
    .toSorted((a, b) => b.n - a.n)
}

export const feedback: Draw = (hunt, words) => {
  const themes = feedbackThemes(hunt)
  const n = hunt.feedback.length
  const [first] = themes
  const isEnough = n >= least.feedback && first !== undefined
  const label = ({ tag }: Theme) => words.tag[tag] ?? tag
  const open = hunt.feedback.find(({ view }) => view === null) ?? hunt.feedback[0]
  return {
    title: words.feedback.title,
    counted: words.counted('feedback', n),
    sentence: isEnough
      ? words.feedback.sentence(label(first), first.n, n, first.agree)
      : words.notYet('feedback', least.feedback, n),
    alternative: words.listed(
      words.feedback.title,
      themes.map((theme) => ({ label: label(theme), n: theme.n })),
    ),
    drawing: isEnough
      ? {
          type: 'bars',
          tone: 'falling',
          legend: [words.feedback.agree, words.feedback.unsure, words.feedback.disagree],
          bars: themes.map((theme) => ({ label: label(theme), parts: [theme.agree, theme.unsure, theme.disagree] })),
        }
      : null,
    table: {
      heads: [
        words.feedback.theme,
        words.heads.times,
        words.feedback.agree,
        words.feedback.unsure,
        words.feedback.disagree,
      ],
      rows: themes.map((theme) => [
        label(theme),
        ...[theme.n, theme.agree, theme.unsure, theme.disagree].map((count) => String(count)),
      ]),
    },
    todo: open
      ? { words: words.feedback.todo(open.company), place: { page: 'application', id: open.applicationId } }
      : null,
  }
}
