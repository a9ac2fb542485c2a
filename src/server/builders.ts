/** Views with defaults for tests, and a server's door with fake actions behind it. */
import type { TemplateText } from '#actions/own-template.ts'
import { tmpdir } from 'node:os'
import { postings } from '#actions/postings/postings.ts'
import { boardsAtHand } from '#actions/openings/boards-at-hand.ts'
import { ownerId } from '#domain/ids.ts'
import { fakePreparing } from '#server/preparing-builders.ts'
import type { Ctx } from '#actions/context.ts'
import type { HeldCounts, KeepingView } from '#actions/keeping-views.ts'
import type {
  ApplicationRow,
  ApplicationView,
  DraftView,
  ImportProgress,
  InterviewView,
  MessageView,
  PersonRef,
  ReflectionView,
  SettingsView,
  StepView,
  TimelineItem,
  TodayView,
} from '#actions/views.ts'
import type { FeedbackView } from '#actions/feedback.ts'
import type { LogView } from '#actions/interview-log.ts'
import type { LogAnswers } from '#domain/interview-log.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { err, ok } from '#domain/result.ts'
import type { TablePreview } from '#actions/import-csv.ts'
import type { Actions } from '#server/actions.ts'
import { createServer } from '#server/create-server.ts'
import { cookieName, type Session } from '#server/session.ts'

export const zone = 'Europe/Berlin'
/** Monday, 9 November 2026, 10:00 in Berlin. */
export const now = Date.UTC(2026, 10, 9, 9)
const oneDay = 86_400_000

export function aPerson(over: Partial<PersonRef> = {}): PersonRef {
  return {
    id: 'p_priya',
    name: 'Priya Nair',
    relation: 'interviewer',
    title: 'Engineering Manager',
    address: 'priya.nair@northwind.example',
    replyable: 'person',
    doNotContact: false,
    ...over,
  }
}

export function aStep(over: Partial<StepView> = {}): StepView {
  return {
    id: 's_followup',
    kind: 'follow-up',
    title: 'Thank Priya Nair and ask to be kept in mind',
    state: 'due',
    opensAt: now - 2 * oneDay,
    closesAt: now + 5 * oneDay,
    opensOn: '2026-11-07',
    closesOn: '2026-11-13',
    late: false,
    suggestedAt: now + oneDay,
    to: [aPerson()],
    passOnTo: [],
    reason: 'Two to three weeks after the interview is when a thank-you is read without haste.',
    cautions: [],
    blockedBy: null,
    medium: 'mail',
    snoozedUntil: null,
    draftId: null,
    application: { id: 'a_northwind', company: 'Northwind', role: 'Backend Engineer' },
    ...over,
  }
}

export function aToday(over: Partial<TodayView> = {}): TodayView {
  return {
    today: '2026-11-09',
    zone,
    due: [aStep()],
    soon: [],
    blocked: [],
    lapsedCount: 0,
    interviews: [],
    logOffers: [],
    reviewCount: 0,
    empty: false,
    firstReading: false,
    ...over,
  }
}

export function aRow(over: Partial<ApplicationRow> = {}): ApplicationRow {
  return {
    id: 'a_northwind',
    company: 'Northwind',
    role: 'Backend Engineer',
    location: 'Berlin',
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-09-28',
    closedOn: '2026-11-02',
    lastContactAt: now - 7 * oneDay,
    interviews: 2,
    next: {
      kind: 'follow-up',
      title: 'Thank Priya Nair and ask to be kept in mind',
      opensOn: '2026-11-07',
      state: 'due',
    },
    reviewCount: 0,
    ...over,
  }
}

export function anInterview(over: Partial<InterviewView> = {}): InterviewView {
  return {
    id: 'i_onsite',
    start: now - 17 * oneDay,
    end: now - 17 * oneDay + 3_600_000,
    timeZone: zone,
    mode: 'video',
    round: 'technical',
    status: 'done',
    people: [aPerson()],
    messageKeys: ['m-invite'],
    manual: false,
    ...over,
  }
}

export function aTimelineItem(over: Partial<TimelineItem> = {}): TimelineItem {
  return {
    at: now - 7 * oneDay,
    kind: 'rejection',
    direction: 'incoming',
    title: 'A no',
    messageKey: 'm-no',
    manualId: null,
    from: 'Tom Reyes',
    subject: 'Your application at Northwind',
    confidence: 0.98,
    evidence: [{ part: 'text', quote: 'we decided to move forward with another candidate', start: 35, end: 84 }],
    signal: 'thread',
    corrected: false,
    ...over,
  }
}

export function anApplication(over: Partial<ApplicationView> = {}): ApplicationView {
  return {
    id: 'a_northwind',
    company: { value: 'Northwind', from: 'mail', evidence: null, domain: 'northwind.example' },
    role: { value: 'Backend Engineer', from: 'mail', evidence: null },
    location: 'Berlin',
    requisitionId: null,
    agency: null,
    stage: 'closed',
    stageReached: 'interviewing',
    outcome: 'rejected',
    appliedOn: '2026-09-28',
    closedOn: '2026-11-02',
    no: null,
    notes: [],
    people: [aPerson()],
    interviews: [anInterview()],
    timeline: [aTimelineItem()],
    steps: [aStep()],
    review: [],
    corrections: [],
    manualEntries: [],
    drafts: [],
    reflection: null,
    reallyInterested: null,
    lessons: [],
    feedback: [],
    quotes: [],
    stories: [],
    logs: [],
    ...over,
  }
}

export function aMessage(over: Partial<MessageView> = {}): MessageView {
  const text =
    'Hi Sam,\n\nthank you for your time. we decided to move forward with another candidate.\n\nAll the best,\nTom Reyes\n'
  const quote = 'we decided to move forward with another candidate'
  const start = text.indexOf(quote)
  return {
    key: 'm-no',
    messageId: '<no@northwind.example>',
    date: now - 7 * oneDay,
    from: { name: 'Tom Reyes', address: 'tom.reyes@northwind.example' },
    to: [{ name: 'Sam Okafor', address: 'sam@okafor.example' }],
    cc: [],
    subject: 'Your application at Northwind',
    text,
    kind: 'rejection',
    readerKind: 'rejection',
    confidence: 0.98,
    runnerUp: { kind: 'feedback', confidence: 0.04 },
    evidence: [{ part: 'text', quote, start, end: start + quote.length }],
    applicationId: 'a_northwind',
    signal: 'thread',
    ...over,
  }
}

export function aDraft(over: Partial<DraftView> = {}): DraftView {
  const body =
    'Hello Priya,\n\nthank you for the conversation on 23 October. «One sentence about what you talked about.»\n\nKind regards\nSam\n'
  return {
    id: 'd_1',
    stepId: 's_followup',
    kind: 'follow-up',
    application: { id: 'a_northwind', company: 'Northwind', role: 'Backend Engineer' },
    answers: 'm-no',
    cautions: [],
    language: 'en',
    to: [{ name: 'Priya Nair', address: 'priya.nair@northwind.example' }],
    subject: 'Re: Your application at Northwind',
    body,
    version: 1,
    editedAt: now,
    inThread: true,
    hasPlaceholder: true,
    words: 18,
    mailto: 'mailto:priya.nair@northwind.example?subject=Re',
    note: null,
    callSheet: null,
    offers: [],
    check: {
      inThread: true,
      recipientName: 'Priya Nair',
      recipientRelation: 'hiring-manager',
      company: 'Northwind',
      role: 'Backend Engineer',
      interviewDate: '2026-10-23',
    },
    kept: [],
    choices: {
      languages: ['en', 'de'],
      registers: ['plain', 'warm', 'formal'],
      register: 'plain',
      wordings: 6,
      wording: 0,
    },
    thread: [
      {
        key: 'm-no',
        from: 'Tom Reyes',
        at: now - 7 * 86_400_000,
        subject: 'Your application at Northwind',
        isMine: false,
      },
    ],
    facts: [
      { kind: 'note', text: 'Priya spoke of retries that nobody owns.' },
      { kind: 'interview-day', text: '23 October' },
      { kind: 'role', text: 'Backend Engineer' },
    ],
    ...over,
  }
}

function aLog(over: Partial<LogView> = {}): LogView {
  return {
    id: 'i_1',
    applicationId: 'a_1',
    interview: null,
    answers: {},
    version: 0,
    editedAt: now,
    finishedAt: null,
    known: [],
    ...over,
  }
}

function aFeedback(over: Partial<FeedbackView> = {}): FeedbackView {
  return {
    id: 'q_1',
    applicationId: 'a_1',
    quote: 'You were a little quiet about your own part.',
    medium: 'call',
    messageKey: null,
    by: null,
    on: '2026-11-06',
    tags: [],
    view: null,
    about: { question: null, skill: null, story: null },
    addedAt: now,
    editedAt: now,
    removedAt: null,
    ...over,
  }
}

export function aReflection(over: Partial<ReflectionView> = {}): ReflectionView {
  return {
    applicationId: 'a_northwind',
    answers: {},
    version: 1,
    editedAt: now,
    finishedAt: null,
    fromLogs: [],
    ...over,
  }
}

export function anImport(over: Partial<ImportProgress> = {}): ImportProgress {
  return {
    id: 'imp_1',
    source: 'mail.mbox',
    state: 'running',
    phase: 'reading',
    seen: 1200,
    kept: 40,
    setAside: 0,
    bytesRead: 4_000_000,
    bytesTotal: 10_000_000,
    messagesPerSecond: 900,
    secondsLeft: 2,
    error: null,
    ...over,
  }
}

function someSettings(over: Partial<SettingsView> = {}): SettingsView {
  return {
    addresses: [],
    inferredAddresses: ['sam@okafor.example'],
    name: 'Sam Okafor',
    timeZone: null,
    zoneInUse: zone,
    country: 'DE',
    dataFolder: '/home/sam/.local/share/ajar',
    ...over,
  }
}

export function someHeld(over: Partial<HeldCounts> = {}): HeldCounts {
  return {
    messages: 312,
    corrections: 4,
    manual: 3,
    decisions: 9,
    drafts: 5,
    reflections: 2,
    updates: 1,
    articles: 1,
    ...over,
  }
}

export function aKeeping(over: Partial<KeepingView> = {}): KeepingView {
  return {
    copiedBy: 'ajar',
    lastDailyAt: null,
    copies: [],
    held: someHeld(),
    folder: '/home/sam/.local/share/ajar/backups',
    privatePages: 0,
    leftOut: ['Passwords and keys: they belong to one computer and are asked for again.'],
    ...over,
  }
}

const aTablePreview: TablePreview = {
  format: 'generic',
  head: ['Firma', 'Stelle', 'Datum'],
  mapping: { company: 0, role: 1, appliedOn: 2 },
  order: 'day-first',
  counts: { added: 1, updated: 0, linked: 0, known: 0, bad: 1 },
  rows: [{ line: 2, fate: 'added', cells: { company: 'Northwind', role: 'Analyst', appliedOn: '2026-09-14' } }],
  bad: [{ line: 3, reason: 'no-company' }],
  remarks: [],
  cut: false,
}

/** Every action answers with a default; a test replaces those it is about. */
export function fakeActions(over: Partial<Actions> = {}): Actions {
  return {
    ...boardsAtHand(() => Promise.reject(new Error('A test of the door fetches nothing.')), ownerId('demo')),
    ...postings(() => Promise.reject(new Error('A test of the door fetches nothing.'))),
    listOpenings: async () => ({ watching: false, boards: [], fitting: [], all: [], allCount: 0, coolOffs: [] }),
    openingsOfApplication: async () => ok({ fitting: [], freshFrom: null, earlier: [], later: null, lessons: [] }),
    ...fakePreparing(),
    seeToday: async () => aToday(),
    listApplications: async () => [aRow()],
    exportCsv: async () => '\uFEFFAjar id,Company\r\na_1,Northwind\r\n',
    previewCsv: async () => ok(aTablePreview),
    importCsv: async () => ok({ id: 't_1', format: 'generic', counts: aTablePreview.counts, bad: [], remarks: [] }),
    previewContacts: async () => ok({ cards: [], bad: [], cut: false }),
    importContacts: async () => ok({ id: 't_2', added: 1, filled: 0, updated: 0, bad: [] }),
    listContactImports: async () => [],
    undoTableImport: async () => ok(true),
    listTableImports: async () => [],
    listViews: async () => [],
    saveView: async (_ctx, view) => ok(view),
    removeView: async () => ok(true),
    showApplication: async () => ok(anApplication()),
    showMessage: async () => ok(aMessage()),
    listPeople: async () => [],
    showPerson: async () => err('not-found'),
    sayOfPerson: async () => ok({ id: 'pf_1' }),
    unsayOfPerson: async () => ok(true),
    logContact: async () => ok({ id: 'm_1' }),
    unlogContact: async () => ok(true),
    askToForget: async () => ok({ id: 'pf_2', at: now + 86_400_000 }),
    forgetNow: async () => ok({ mails: 2 }),
    proposeNews: async () => [
      { id: 'n_1', kind: 'certificate', text: 'Accessible maps, Open Courses', on: '2026-11-01' },
    ],
    seeYear: async () => ({
      from: '2025-11-09',
      today: '2026-11-09',
      until: '2027-02-08',
      doors: [],
      touches: [],
      ahead: [],
      weeks: [],
      calmWeek: 2,
    }),
    silentPeople: async () => ({ people: [], months: 24 }),
    exportContacts: async () => ok({ name: 'ajar-contacts.vcf', text: 'BEGIN:VCARD\r\nEND:VCARD\r\n', people: 1 }),
    correctPerson: async (_ctx, id) => ok({ correctionId: 'c_1', personId: id }),
    search: async (_ctx, query) => ({ query, named: [], texts: [], total: 0 }),
    listReview: async () => [],
    answerReview: async () => ok({ undo: ['c_1'], changed: [], others: 0, left: 0 }),
    undoAnswer: async () => ok(true),
    correct: async () => ok({ correctionId: 'c_1', applicationId: 'a_northwind' }),
    correctApplication: async () => ok({ correctionId: 'c_1', applicationId: 'a_northwind' }),
    undoCorrection: async () => ok(true),
    addManual: async () => ok({ id: 'man_1', applicationId: 'a_northwind' }),
    removeManual: async () => ok(true),
    decide: async () => ok({ decisionId: 'dec_1' }),
    draftStep: async () => ok(aDraft()),
    editDraft: async (_ctx, _id, { kept = [], ...edit }) => ok(aDraft({ ...edit, kept, version: edit.version + 1 })),
    recomposeDraft: async () => ok(aDraft()),
    listTemplates: async () => [{ path: 'en/follow-up.txt', isOwn: true, errors: [] }],
    openTemplate: async (_ctx, path) => ok(aTemplate({ path })),
    saveTemplate: async (_ctx, path, { text }) => ok(aTemplate({ path, text, own: text })),
    dropTemplate: async (_ctx, path) => ok(aTemplate({ path, own: null })),
    tryTemplate: async () =>
      ok({
        errors: [{ path: 'en/follow-up.txt', line: 2, column: 3, message: 'This gap is never closed.' }],
        mails: [],
      }),
    seeOwnModel: async () => null,
    setUpOwnModel: async (_ctx, { address, name }) => ok({ address, name, hasKey: false }),
    turnOwnModelOff: async () => {},
    prepareDraftRewrite: async () => ok({ address: 'http://localhost:11434/v1', withKey: false, request: '{}' }),
    sendDraftRewrite: async () => ok({ proposal: 'Thank you.', findings: [] }),
    listDraftVersions: async () => ok([]),
    restoreDraft: async () => ok(aDraft()),
    draftAsEml: async () => ok({ filename: 'follow-up.eml', eml: 'Subject: Hello\r\n\r\nHello\r\n' }),
    reflectionForm: async () => ({ title: 'Looking back', opening: '', groups: [] }),
    visitReflection: async () => ok({ suggestsRest: false }),
    openReflection: async () => ok(aReflection()),
    openLog: async () => ok(aLog()),
    saveLog: async (_ctx, _id, id, save) =>
      ok(aLog({ id, answers: save.answers as LogAnswers, version: save.version + 1 })),
    removeLog: async () => ok(true),
    putLogOfferAway: async () => ok(true),
    openPrivatePages: async () =>
      ok({ applicationId: 'a_1', today: { on: '2026-11-09', text: '', version: 0 }, earlier: [] }),
    savePrivatePage: async (_ctx, _id, { on, text, version }) => ok({ on, text, version: version + 1 }),
    removePrivatePage: async () => ok(true),
    addFeedback: async () => ok(aFeedback()),
    changeFeedback: async () => ok(aFeedback()),
    removeFeedback: async () => ok(true),
    restoreFeedback: async () => ok(true),
    saveReflection: async (_ctx, _id, save) =>
      ok(aReflection({ answers: save.answers as ReflectionAnswers, version: save.version + 1 })),
    seeOutbox: async () => ({ canSend: false, mails: [] }),
    seeApproval: async () => err('not-found'),
    approve: async () => ok({ id: 'o_1' }),
    takeApprovalBack: async (_ctx, id) => ok({ id }),
    sendItNow: async (_ctx, id) => ok({ id }),
    settleUncertain: async (_ctx, id) => ok({ id }),
    seeInsights: async () => ({ pictures: [], empty: true }),
    insightAsCsv: async () => '\uFEFFStage\r\nApplied\r\n',
    listNews: async () => ({ updates: [], articles: [] }),
    addUpdate: async () => ok({ id: 'u_1' }),
    addArticle: async () => ok({ id: 'n_1' }),
    removeNews: async () => ok(true),
    restoreNews: async () => ok(true),
    listArticles: async () => ({ watching: false, feeds: [], articles: [], total: 0, all: 0 }),
    listFetches: async () => [],
    suggestArticles: async () => [],
    putInDraft: async () => ok(aDraft()),
    changeArticle: async () => ok(true),
    followFeed: async () => ok({ state: 'choose', feeds: [] }),
    readFeedNow: async (_ctx, feedId) => ok({ feedId, added: 0, trouble: null }),
    savePage: async () => err({ code: 'not-a-page', message: 'No page.' }),
    unfollowFeed: async () => ok(true),
    followAgain: async () => ok(true),
    takeOpml: async () => ok({ followed: 0 }),
    giveOpml: async () => '<opml/>',
    setWatching: async (_ctx, watching) => ({ watching }),
    startImport: async () => ok({ id: 'imp_1' }),
    dataVersion: async () => 1,
    listImports: async () => [],
    pauseImport: async () => ok(true),
    resumeImport: async () => ok(true),
    listSources: async () => [],
    listSetAside: async () => [],
    listAccounts: async () => [],
    proposeServers: async (_ctx, address) => ({
      provider: null,
      imap: null,
      smtp: null,
      user: address,
      signIn: null,
      hint: null,
    }),
    connectAccount: async () => err({ code: 'wrong-password', message: 'Wrong.' }),
    beginSignIn: async () => ok({ id: 'sign-in-1', url: 'https://id.example/authorise' }),
    seeSignIn: async () => ok({ state: 'waiting' }),
    sendTestMail: async (_ctx, address) => ok({ address, answer: '250 queued' }),
    readAccount: async () => ok(true),
    removeAccount: async () => ok(true),
    loadDemo: async () => ok({ id: 'imp_1' }),
    isDemo: () => false,
    seeKeeping: async () => aKeeping(),
    saveArchive: async () => ok({ name: 'ajar-archive-20261109T090000.jsonl.gz', bytes: 120_000, held: someHeld() }),
    takeArchive: async () => err('not-found'),
    lookIntoCopy: async () =>
      ok({ name: 'ajar.jsonl.gz', madeAt: now - oneDay, bytes: 120_000, held: someHeld(), heldNow: someHeld() }),
    restoreCopy: async () => ok({ madeAt: now - oneDay, applications: 12, restorePoint: null }),
    checkHouse: async () => [{ name: 'store', state: 'fine', says: 'nothing wrong in it', todo: null }],
    seeSettings: async () => someSettings(),
    changeSettings: async () => ok(someSettings()),
    seePlanSettings: async () => [],
    changePlanSettings: async () => ok([]),
    seeLanguage: async () => ({ chosen: null }),
    chooseLanguage: async (_ctx, language) => ({ chosen: language }),
    ...over,
  }
}

interface AskInit {
  readonly method?: string
  readonly body?: string
  readonly headers?: Record<string, string>
}

export interface TestDoor {
  readonly reported: unknown[]
  readonly cookie: string
  /** As the app's own page asks: own host, own origin, with the cookie. Headers set to '' are left out. */
  ask(path: string, init?: AskInit): Promise<Response>
  send(method: string, path: string, body: unknown): Promise<Response>
}

const session: Session = { token: 'the-token', secret: 'the-secret' }

/** The real routes and guards with fake actions behind them, on port 4170 by name only. */
export function testDoor(actions: Partial<Actions> = {}, folders: { web?: string; uploads?: string } = {}): TestDoor {
  const reported: unknown[] = []
  const app = createServer({
    actions: fakeActions(actions),
    // The fakes look at the moment and the zone only.
    contextFor: () => ({ now, zone }) as Ctx,
    webFolder: folders.web ?? tmpdir(),
    uploadsFolder: folders.uploads ?? tmpdir(),
    report: (error) => reported.push(error),
    session,
    ownPort: () => 4170,
  })
  const cookie = `${cookieName(4170)}=${session.secret}`

  const ask: TestDoor['ask'] = async (path, init = {}) => {
    const headers = { host: '127.0.0.1:4170', origin: 'http://127.0.0.1:4170', cookie, ...init.headers }
    const present = Object.entries(headers).filter(([, value]) => value !== '')
    return app.request(`http://127.0.0.1:4170${path}`, { ...init, headers: Object.fromEntries(present) })
  }
  return {
    reported,
    cookie,
    ask,
    send: (method, path, body) =>
      ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }
}

function aTemplate(over: Partial<TemplateText> = {}): TemplateText {
  const text = 'order\n  «thanks\n'
  return { path: 'en/follow-up.txt', text, own: text, isShipped: true, errors: [], ...over }
}
