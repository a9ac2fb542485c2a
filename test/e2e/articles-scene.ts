import type { ArticleRow } from '#actions/articles/list-articles.ts'
import { now } from '#server/builders.ts'
import type { Actions } from '#server/actions.ts'

const day = 86_400_000
const anArticle = (id: string, title: string, over: Partial<ArticleRow> = {}): ArticleRow => ({
  id,
  title,
  url: `https://queues.example/${id}`,
  source: 'Notes on queues',
  at: now - 5 * day,
  beginning: 'How a billing queue keeps the order of events when workers crash, told with three outages.',
  note: null,
  isChosen: false,
  isRead: false,
  ...over,
})

/** A shelf with everything that the page can show: suggestions, a dead feed, what was asked. */
export function articlesScene(): Partial<Actions> {
  return {
    listArticles: async () => ({
      watching: true,
      all: 214,
      total: 214,
      articles: [
        anArticle('l_1', 'Ordering without locks'),
        anArticle('l_2', 'Was drei Ausfälle über Warteschlangen lehren', { isRead: true, beginning: '' }),
        anArticle('l_3', 'The pager went off twice', { isChosen: true, note: 'For anybody on call.' }),
      ],
      feeds: [
        {
          id: 'f_1',
          title: 'Notes on queues',
          url: 'https://queues.example/feed',
          siteUrl: 'https://queues.example/',
          state: 'well',
          trouble: null,
          checkedAt: now - day,
          newestAt: now - 5 * day,
        },
        {
          id: 'f_2',
          title: 'A blog that stopped',
          url: 'https://stopped.example/feed',
          siteUrl: null,
          state: 'dead',
          trouble: 'stopped.example says that this is gone for good.',
          checkedAt: now - day,
          newestAt: null,
        },
      ],
    }),
    suggestArticles: async () => [
      {
        person: { id: 'p_priya', name: 'Priya Nair', company: 'Northwind' },
        stepId: 's_followup',
        isUnknown: false,
        articles: [
          {
            id: 'l_1',
            title: 'Ordering without locks',
            url: 'https://queues.example/l_1',
            at: now - 5 * day,
            reason: 'It speaks of “billing”, “queue” and “crash”, which came up in your interview; it is new.',
          },
        ],
      },
      {
        person: { id: 'p_tom', name: 'Tom Reyes', company: 'Fabrikam' },
        stepId: null,
        isUnknown: false,
        articles: [
          {
            id: 'l_3',
            title: 'The pager went off twice',
            url: 'https://queues.example/l_3',
            at: now - 50 * day,
            reason: 'It speaks of “pager”, which you noted about them.',
          },
        ],
      },
    ],
    listFetches: async () => [
      {
        id: 'g_1',
        at: now - day,
        url: 'https://queues.example/feed',
        purpose: 'feed',
        by: 'watching',
        outcome: 'fresh',
        bytes: 5000,
        trouble: null,
      },
    ],
  }
}
