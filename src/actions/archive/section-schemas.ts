import { z } from 'zod'
import { accountAuths, securities } from '#domain/account.ts'
import { findingKinds, replyables, statedReasons } from '#domain/finding.ts'
import { feedbackOpinions, feedbackTags } from '#domain/feedback.ts'
import { logModes, logRounds } from '#domain/interview-log.ts'
import { requirementStates } from '#domain/reflection.ts'
import { languages } from '#domain/language.ts'
import { outcomes, stages } from '#domain/application.ts'
import { csvFormats } from '#domain/csv.ts'
import { failReasons, outboxEvents, outboxStates, voidReasons } from '#domain/outbox.ts'
import type { InterviewId } from '#domain/ids.ts'
import { relations } from '#domain/person.ts'
import { articleOrigins } from '#domain/shelf.ts'
import { cardStates, memoryStates, ratings } from '#domain/practice.ts'
import { questionTypes } from '#domain/question-type.ts'
import { competencies } from '#domain/story.ts'
import type { ArchiveSection, ArchiveSections } from '#store/archive-sections.ts'
import { board, coolOff, opening } from '#actions/archive/board-schemas.ts'
import {
  address,
  anchor,
  entryId,
  finding,
  instant,
  interviewId,
  key,
  maybe,
  message,
  mode,
  personId,
  place,
  stepId,
  whole,
  words,
} from '#actions/archive/facts-schema.ts'
import { keptPosting, requirementList, resumeVersion } from '#actions/archive/posting-schemas.ts'

const personAnchor = z.union([z.object({ address: words, name: words }), z.object({ id: personId, name: words })])

const alike = z.literal(true).exactOptional()

const change = z.union([
  z.object({ type: z.literal('kind'), message: key, kind: z.enum(findingKinds), alike }),
  z.object({ type: z.literal('field'), anchor, field: z.enum(['company', 'role', 'location']), value: words }),
  z.object({ type: z.literal('field'), anchor, field: z.literal('outcome'), value: z.enum(outcomes).nullable() }),
  z.object({ type: z.literal('field'), anchor, field: z.enum(['appliedOn', 'closedOn']), value: maybe }),
  z.object({ type: z.literal('field'), anchor, field: z.literal('channel'), value: z.enum(['automatic', 'personal']) }),
  z.object({ type: z.literal('field'), anchor, field: z.literal('statedReason'), value: z.enum(statedReasons) }),
  z.object({ type: z.literal('field'), anchor, field: z.literal('replyable'), value: z.enum(replyables) }),
  z.object({
    type: z.literal('field'),
    anchor,
    field: z.enum(['feedbackOffered', 'feedbackRefused', 'contactRefused']),
    value: z.boolean(),
  }),
  z.object({ type: z.literal('merge'), a: anchor, b: anchor }),
  z.object({ type: z.literal('split'), from: anchor, messages: z.array(key) }),
  z.object({ type: z.literal('move'), message: key, to: anchor }),
  z.object({ type: z.literal('not-job-mail'), message: key, alike }),
  z.object({ type: z.literal('do-not-contact'), address: words, value: z.boolean() }),
  z.object({
    type: z.enum(['same-person', 'not-same-person']),
    one: z.array(personAnchor).max(100),
    other: z.array(personAnchor).max(100),
  }),
])

const application = z.object({
  type: z.literal('application'),
  company: words,
  role: maybe,
  location: maybe,
  appliedOn: maybe,
  row: z.exactOptional(
    z.object({
      from: z.enum(csvFormats),
      stage: z.enum(stages).nullable(),
      outcome: z.enum(outcomes).nullable(),
      closedOn: maybe,
      savedOn: maybe,
      url: maybe,
    }),
  ),
})

const contact = z.object({
  type: z.literal('contact'),
  application: anchor,
  name: words,
  address: maybe,
  title: maybe,
  relation: z.enum(relations),
  card: z.exactOptional(z.object({ telephone: maybe, isTicked: z.boolean() })),
})

const fact = z.discriminatedUnion('type', [
  application,
  z.object({
    type: z.literal('interview'),
    application: anchor,
    start: instant,
    end: instant.nullable(),
    timeZone: words,
    mode,
    round: maybe,
    people: z.array(z.object({ name: words, address: maybe, title: maybe })),
  }),
  z.object({
    type: z.literal('no'),
    application: anchor,
    at: instant,
    outcome: z.enum(['rejected', 'position-closed']),
    statedReason: z.enum(statedReasons),
    by: z.object({ name: words, address: maybe, relation: z.enum(relations) }).nullable(),
    feedbackGiven: z.boolean(),
  }),
  contact,
  z.object({
    type: z.literal('touch'),
    application: anchor.nullable(),
    person: words,
    at: instant,
    direction: z.enum(['incoming', 'outgoing']),
    medium: z.enum(['mail', 'call', 'meeting', 'other']),
    note: z.exactOptional(maybe),
  }),
])

const scale = z.literal([1, 2, 3, 4, 5])
const text = z.exactOptional(words)
const list = z.exactOptional(z.array(words))

const answers = z.object({
  friend: text,
  mood: z.exactOptional(scale),
  fit: z.exactOptional(scale),
  fitWords: text,
  requirements: z.exactOptional(z.array(z.object({ text: words, has: z.enum(requirementStates).nullable() })).max(200)),
  missingQualification: text,
  learnable: z.exactOptional(z.enum(['yes', 'no', 'unsure'])),
  wentWell: text,
  couldBeBetter: text,
  questionsThatTrippedMeUp: list,
  storiesIShouldHaveTold: list,
  expected: text,
  surprised: text,
  inMyHands: text,
  notInMyHands: text,
  theySaid: text,
  reallyInterested: z.exactOptional(z.enum(['yes', 'maybe', 'no'])),
  actions: z.exactOptional(z.array(z.object({ text: words, due: maybe, done: z.boolean() }))),
  rose: text,
  thorn: text,
  bud: text,
})

const logAnswers = z.object({
  round: z.exactOptional(z.enum(logRounds)),
  on: text,
  people: z.exactOptional(z.array(z.object({ name: words, title: maybe, personId: personId.nullable() })).max(200)),
  questions: z.exactOptional(
    z
      .array(
        z.object({
          id: words,
          text: words,
          type: z.enum(questionTypes).nullable(),
          answered: scale.nullable(),
          trippedUp: z.boolean(),
        }),
      )
      .max(200),
  ),
  caredAbout: list,
  learned: text,
  promised: text,
  promisedOn: text,
  mode: z.exactOptional(z.enum(logModes)),
  prepared: text,
  preparedFor: z.exactOptional(z.number()),
  energy: z.exactOptional(scale),
})

const span = z.tuple([z.number(), z.number()])
const plan = z.object({
  quietHours: z.exactOptional(z.number()),
  acknowledge: z.exactOptional(z.object({ enabled: z.boolean(), days: span })),
  reflectAfterDays: z.exactOptional(z.number()),
  feedbackDays: z.exactOptional(span),
  followUpDaysAfterInterview: z.exactOptional(span),
  followUpAfterNo: z.exactOptional(z.object({ hours: z.number(), closesAfterDays: z.number() })),
  followUpPeople: z.exactOptional(z.number()),
  keepInTouchFirstDays: z.exactOptional(z.number()),
  keepInTouchEveryDays: z.exactOptional(span),
  maxUnansweredPerson: z.exactOptional(z.number()),
  maxUnansweredCompany: z.exactOptional(z.number()),
  minGapPersonDays: z.exactOptional(z.number()),
  minGapCompanyDays: z.exactOptional(z.number()),
  dailyCap: z.exactOptional(z.number()),
  sendSlot: z.exactOptional(z.object({ weekdays: z.array(z.number()), from: words, to: words })),
  reapplyMonths: z.exactOptional(z.number()),
  silentAsNoDays: z.exactOptional(z.number()),
  lapsedAfterDays: z.exactOptional(z.number()),
  forgetAfterMonths: z.exactOptional(z.number()),
})

const kept = z.exactOptional(z.array(z.object({ ruleId: words, quote: words, because: words, at: instant })).max(1000))

const draft = z.object({
  id: words,
  stepId,
  kind: z.enum(['acknowledge', 'feedback', 'follow-up', 'keep-in-touch', 'ask-status']),
  language: words,
  to: z.array(address),
  from: maybe,
  subject: words,
  body: words,
  inReplyTo: maybe,
  references: z.array(words),
  version: whole,
  tells: z.array(words),
  kept,
  composed: z.exactOptional(
    z.object({
      wording: whole,
      register: z.exactOptional(words),
      subject: words,
      parts: z.array(z.object({ name: words, text: words })).max(100),
    }),
  ),
  createdAt: instant,
  editedAt: instant,
})

const mailServer = z.object({ host: words, port: whole.min(1).max(65_535), security: z.enum(securities) })

const outgoing = z.object({
  id: words,
  revision: whole,
  draftId: words,
  draftVersion: whole,
  stepId,
  accountId: words,
  state: z.enum(outboxStates),
  way: z.enum(['send', 'draft']),
  words: z.object({
    from: address,
    to: address,
    subject: words,
    body: words,
    inReplyTo: maybe,
    references: z.array(words),
  }),
  messageId: words,
  kept,
  approvedAt: instant,
  sendAt: instant,
  wishedFor: instant,
  basis: z.object({
    follows: anchor,
    outcome: z.enum(outcomes).nullable(),
    heard: whole.default(0),
    wrote: whole.default(0),
  }),
  claim: z.object({ by: words, at: instant, ending: z.boolean() }).nullable(),
  tries: whole,
  date: instant.nullable(),
  why: z.enum([...voidReasons, ...failReasons]).nullable(),
  answer: maybe,
  copy: z.enum(['none', 'pending', 'made', 'by-server', 'given-up']),
  noted: z.boolean(),
  log: z.array(z.object({ at: instant, what: z.enum(outboxEvents), says: z.exactOptional(words) })).max(1000),
})

const schedule = z.object({
  due: instant,
  stability: z.number().min(0),
  difficulty: z.number().min(0).max(10),
  scheduledDays: whole.min(0),
  learningSteps: whole.min(0),
  reps: whole.min(0),
  lapses: whole.min(0),
  state: z.enum(memoryStates),
  lastReview: instant.nullable(),
})
const personSaying = z.discriminatedUnion('type', [
  z.object({ type: z.literal('note'), about: z.enum(['anything', 'cares']), text: words }),
  z.object({ type: z.literal('tags'), tags: z.array(words).max(50) }),
  z.object({ type: z.literal('interval'), days: span.nullable() }),
  z.object({
    type: z.literal('moved'),
    company: words,
    title: maybe,
    address: maybe,
    on: maybe,
    shownBy: z.enum(['hand', 'mail', 'card']),
  }),
  z.object({ type: z.literal('not-moved'), company: words }),
  z.object({ type: z.literal('title'), title: words }),
  z.object({ type: z.literal('seen-at'), company: words, title: maybe, address: maybe }),
  z.object({ type: z.literal('keep') }),
  z.object({ type: z.literal('forget'), at: instant }),
])

/**
 * What one item of each section must be. An archive is a file that anybody could have written; what the rest of the
 * program takes for granted is checked here, once.
 */
export const sectionSchemas = {
  owner: z.object({ turns: whole.min(0) }),
  settings: z.object({
    addresses: z.exactOptional(z.array(words)),
    inferredAddresses: z.exactOptional(z.array(words)),
    name: z.exactOptional(maybe),
    timeZone: z.exactOptional(maybe),
    country: z.exactOptional(maybe),
    language: z.exactOptional(z.enum(languages).nullable()),
    plan: z.exactOptional(plan),
    savedViews: z.exactOptional(z.array(z.object({ id: words, name: words, search: words }))),
    watching: z.exactOptional(z.boolean()),
    practice: z.exactOptional(
      z.object({
        newPerDay: z.exactOptional(whole),
        reviewsPerDay: z.exactOptional(whole),
        retention: z.exactOptional(z.number()),
      }),
    ),
  }),
  forgottenPeople: z.object({ at: instant, salt: words, hash: words }),
  sources: z.object({
    id: words,
    kind: z.enum(['mbox', 'eml', 'maildir', 'mail-folder', 'gzip', 'zip', 'tar', 'imap']),
    path: words,
    name: words,
    seen: whole,
    unreachable: whole,
    addedAt: instant,
    lastImportAt: instant.nullable(),
  }),
  setAside: z.object({ sourceId: words, place, reason: words }),
  addresses: z.object({ address: words, sentFrom: whole, deliveredTo: whole, to: whole }),
  messages: z.object({ message, finding, meVersion: words, sourceId: maybe, place }),
  corrections: z.object({ id: words, at: instant, change, undoneAt: instant.nullable() }),
  manual: z.object({ id: entryId, at: instant, fact, removedAt: instant.nullable() }),
  tableImports: z.object({
    id: words,
    at: instant,
    name: words,
    format: z.enum([...csvFormats, 'vcard']),
    counts: z.object({ added: whole, updated: whole, linked: whole, known: whole, bad: whole }),
    changes: z.array(z.object({ id: entryId, before: z.union([application, contact]).nullable() })),
    merges: z.array(words),
    undoneAt: instant.nullable(),
  }),
  decisions: z.object({
    id: words,
    stepId,
    at: instant,
    choice: z.enum(['done', 'skipped', 'snoozed', 'reopened']),
    until: instant.nullable(),
    reason: maybe,
  }),
  interests: z.object({ application: words, reallyInterested: z.enum(['yes', 'maybe', 'no']), at: instant }),
  drafts: draft,
  draftVersions: draft,
  outbox: outgoing,
  reflections: z.object({
    application: anchor,
    answers,
    version: whole,
    startedAt: instant,
    editedAt: instant,
    finishedAt: instant.nullable(),
  }),
  interviewLogs: z.object({
    id: words,
    application: anchor,
    interview: words.transform((id) => id as InterviewId).nullable(),
    answers: logAnswers,
    version: whole,
    startedAt: instant,
    editedAt: instant,
    finishedAt: instant.nullable(),
  }),
  feedback: z.object({
    id: words,
    application: anchor,
    quote: words,
    source: z.discriminatedUnion('medium', [
      z.object({ medium: z.literal('mail'), message: key }),
      z.object({ medium: z.enum(['call', 'meeting', 'other']) }),
    ]),
    by: z.object({ name: words, personId: personId.nullable() }).nullable(),
    on: words,
    tags: z.array(z.enum(feedbackTags)),
    view: z.enum(feedbackOpinions).nullable(),
    about: z.object({ question: maybe, skill: maybe, story: maybe }),
    addedAt: instant,
    editedAt: instant,
    removedAt: instant.nullable(),
  }),
  privatePages: z.object({
    application: anchor,
    on: words,
    text: words,
    version: whole,
    startedAt: instant,
    editedAt: instant,
  }),
  updates: z.object({
    id: words,
    on: words,
    kind: z.enum(['skill', 'certificate', 'project', 'job', 'talk', 'other']),
    text: words,
    url: maybe,
    removedAt: instant.nullable(),
  }),
  articles: z.object({
    id: words,
    addedAt: instant,
    title: words,
    url: words,
    note: maybe,
    removedAt: instant.nullable(),
    // An archive from before there were feeds has only what was added by hand.
    origin: z.exactOptional(z.enum(articleOrigins)),
    feedId: z.exactOptional(maybe),
    publishedAt: z.exactOptional(instant.nullable()),
    text: z.exactOptional(words),
    isChosen: z.exactOptional(z.boolean()),
    readAt: z.exactOptional(instant.nullable()),
  }),
  feeds: z.object({
    id: words,
    url: words,
    title: words,
    siteUrl: maybe,
    addedAt: instant,
    removedAt: instant.nullable(),
    health: z.object({
      etag: maybe,
      lastModified: maybe,
      checkedAt: instant.nullable(),
      answeredAt: instant.nullable(),
      nextAt: instant,
      failures: whole,
      trouble: maybe,
      newestAt: instant.nullable(),
    }),
  }),
  fetches: z.object({
    id: words,
    at: instant,
    url: words,
    purpose: z.enum(['page', 'feed', 'board']),
    by: z.enum(['person', 'watching']),
    outcome: words,
    bytes: whole,
  }),
  told: z.object({ personAddress: words, company: words, itemId: words, at: instant }),
  boards: board,
  openings: opening,
  coolOffs: coolOff,
  personFacts: z.object({ id: words, at: instant, person: words, says: personSaying, removedAt: instant.nullable() }),
  postings: keptPosting,
  requirementLists: requirementList,
  resumes: resumeVersion,
  accounts: z.object({
    id: words,
    address: words,
    name: maybe,
    aliases: z.array(words),
    imap: mailServer,
    smtp: mailServer.nullable(),
    user: words,
    auth: z.enum(accountAuths),
    folders: z.array(words).nullable(),
    createdAt: instant,
  }),
  stories: z.object({
    id: words,
    title: words,
    situation: words,
    task: words,
    action: words,
    result: words,
    skills: z.array(words),
    competencies: z.array(z.enum(competencies)),
    questions: z.array(words),
    origin: z.object({ application: anchor, line: words }).nullable(),
    version: whole,
    createdAt: instant,
    editedAt: instant,
    removedAt: instant.nullable(),
  }),
  storyTellings: z.object({
    id: words,
    storyId: words,
    application: anchor,
    place: z.enum(['application', 'interview']),
    interview: interviewId.nullable(),
    at: instant,
  }),
  practiceCards: z.object({
    id: words,
    question: words,
    answer: words,
    type: z.enum(questionTypes).nullable(),
    storyId: maybe,
    state: z.enum(cardStates),
    application: anchor.nullable(),
    schedule,
    version: whole,
    createdAt: instant,
    editedAt: instant,
    removedAt: instant.nullable(),
  }),
  practiceReviews: z.object({
    id: words,
    cardId: words,
    at: instant,
    rating: z.enum(ratings),
    before: schedule,
    after: schedule,
  }),
  questionLists: z.object({
    id: words,
    at: instant,
    name: words,
    cardIds: z.array(words),
    undoneAt: instant.nullable(),
  }),
  interviewNotes: z.object({
    interview: anchor,
    questionsToAsk: z.array(words),
    notes: words,
    version: whole,
    editedAt: instant,
  }),
} satisfies { readonly [Section in ArchiveSection]: z.ZodType<ArchiveSections[Section]> }
