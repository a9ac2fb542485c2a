import type { Actions } from '#server/actions.ts'

const northwind = { id: 'a_northwind', company: 'Northwind', role: 'Backend Engineer' }
const named = { text: 'Northwind', marks: [{ start: 0, end: 9 }] }

/** What is found of the scene's job hunt, whatever is asked. */
export const searchScene: Pick<Actions, 'search'> = {
  search: async (_ctx, query) => ({
    query,
    named: [
      {
        type: 'application',
        id: northwind.id,
        title: named,
        snippet: { text: 'Backend Engineer · Berlin', marks: [] },
        on: '2026-11-02',
        application: northwind,
      },
    ],
    texts: [
      {
        type: 'mail',
        id: 'm-no',
        title: { text: 'Your application at Northwind', marks: [{ start: 20, end: 29 }] },
        snippet: { text: '…for the time you gave us, and for the conversation with Priya and Lena…', marks: [] },
        on: '2026-11-02',
        application: northwind,
      },
      {
        type: 'reflection',
        id: northwind.id,
        title: named,
        snippet: { text: 'It was one afternoon.', marks: [] },
        on: '2026-11-05',
        application: northwind,
      },
    ],
    total: 61,
  }),
}
