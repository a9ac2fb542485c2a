/** A kept posting and a résumé as views, for tests of the pages alone. */
import type { Postings } from '#actions/postings/postings.ts'
import type { PostingView } from '#actions/postings/see-posting.ts'
import { ok } from '#domain/result.ts'
import { now } from '#server/builders.ts'

const day = 86_400_000
const text = 'Your profile\n- Three years of Kafka\n- German at B1\n\nWe offer\n- A quiet house'

const posting: PostingView = {
  applicationId: 'a_northwind',
  company: 'Northwind',
  role: 'Backend Engineer',
  posting: {
    id: 'po_1',
    title: 'Backend Engineer',
    text,
    source: { kind: 'address', url: 'https://jobs.northwind.example/backend-engineer', how: 'job-posting' },
    fetchedAt: now - 30 * day,
  },
  version: 2,
  requirements: [
    {
      id: 'r_1',
      text: 'Three years of Kafka',
      force: 'must',
      facts: [
        { kind: 'years', least: 3, most: null },
        { kind: 'skill', skill: 'Kafka' },
      ],
      span: { start: 15, end: 35 },
      by: 'read',
      quote: 'Three years of Kafka',
      inResume: { said: 'partly', places: [{ path: 'work[0]', quote: 'Ran our Kafka for two years' }] },
    },
    {
      id: 'r_2',
      text: 'German, enough for the telephone',
      force: 'nice',
      facts: [{ kind: 'language', language: 'de', level: 'B1' }],
      span: { start: 38, end: 50 },
      by: 'person',
      quote: 'German at B1',
      inResume: { said: 'no', places: [] },
    },
  ],
  earlier: [{ version: 1, savedAt: now - 20 * day, count: 3 }],
  inMail: [{ message: 'm-invite', subject: 'Backend Engineer at Northwind', at: now - 40 * day, url: null }],
  hasResume: true,
}

export function postingScene(): Pick<Postings, 'seePosting' | 'seeResume'> {
  return {
    seePosting: async () => ok(posting),
    seeResume: async () => ({
      version: 2,
      savedAt: now - day,
      resume: {
        basics: { name: 'Orla Keane', label: 'Designer of maps', email: 'orla.keane@posthorn.example' },
        work: [
          {
            name: 'Tidewater',
            position: 'Designer',
            startDate: '2021-03',
            highlights: ['Ran our Kafka for two years'],
          },
        ],
        education: [{ institution: 'Harbour College', area: 'Cartography', studyType: 'Bachelor' }],
        skills: [{ name: 'Databases', keywords: ['SQL', 'PostgreSQL'] }],
        languages: [{ language: 'German', fluency: 'B1' }],
        certificates: [{ name: 'Accessible maps', date: '2026-10-12', issuer: 'Harbour College' }],
      },
      earlier: [{ version: 1, savedAt: now - 9 * day }],
    }),
  }
}

/** Nothing is kept yet. */
export function noPosting(): Pick<Postings, 'seePosting' | 'seeResume'> {
  const nothing = { posting: null, version: 0, requirements: [], earlier: [], inMail: [], hasResume: false }
  return {
    seePosting: async () => ok({ applicationId: 'a_northwind', company: 'Northwind', role: null, ...nothing }),
    seeResume: async () => ({ version: 0, savedAt: null, resume: {}, earlier: [] }),
  }
}
