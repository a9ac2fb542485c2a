// Takes docs/screenshots/*.png: each page in both themes, from the demo's job hunt on the demo's day.
//   npm run screenshots
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../test/e2e/browser.ts'
import { buildPages, demoMailbox, openRealHouse, root } from '../test/e2e/house.ts'
import { importMail } from '#actions/import-mail.ts'
import type { App } from '#app.ts'
import { Secret } from '#domain/secret.ts'

const posting = `What you bring
- Five years of experience in product design
- Figma, and a prototype that can be pressed
- WCAG in daily work
- German at B1
- Nice to have: SQL`
const resume = {
  basics: { name: 'Orla Keane', label: 'Designer of things that move' },
  work: [
    { name: 'Tidewater', position: 'Product designer', startDate: '2021-03', highlights: ['WCAG for 40 stations'] },
  ],
  skills: [{ name: 'Design', keywords: ['Figma', 'Prototyping'] }],
  languages: [{ language: 'German', fluency: 'B2' }],
}

const folder = join(root, 'docs', 'screenshots')
const desk = { width: 1280, height: 860 }
const telephone = { width: 390, height: 800 }

const pages = await buildPages()
const house = await openRealHouse(pages)
const browser = await openBrowser()
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })

await shoot('welcome', '/', desk)
const { app } = house
const imported = await importMail(app.ctx(), demoMailbox)
if (!imported.ok) throw new Error(imported.error.message)
const { applicationId, stepId, personId, interviewId } = await tellTheStory(app)

await shoot('today', '/', desk)
await shoot('applications', '/applications', desk)
await shoot('application', `/applications/${applicationId}`, desk)
await shoot('mail-with-evidence', `/applications/${applicationId}`, desk, async (page) => {
  await page.getByRole('button', { name: 'Read the mail' }).click()
  await page.getByText('How Ajar reads it').waitFor()
})
await shoot('words', `/words/${stepId}`, desk)
await shoot('reflection', `/applications/${applicationId}/reflection`, desk)
await shoot('interview-log', `/applications/${applicationId}/log/h_orla12345`, desk)
await shoot('posting', `/applications/${applicationId}/posting`, desk)
await shoot('not-sure', '/review', desk)
await shoot('people', '/people', desk)
await shoot('person', `/people/${personId}`, desk)
await shoot('year', '/year', desk)
await shoot('mail', '/import', desk)
await shoot('insights', '/insights', desk)
await shoot('prepare', '/prepare', desk)
await shoot('practice', '/prepare/practice', desk, async (page) => {
  await page.getByRole('button', { name: 'Show my answer' }).click()
})
await shoot('stories', '/prepare/stories', desk)
await shoot('resume', '/prepare/resume', desk)
await shoot('interview-sheet', `/prepare/interview/${interviewId}`, desk)
await shoot('interview-sheet-on-a-telephone', `/prepare/interview/${interviewId}`, telephone)
await shoot('news', '/news', desk)
await shoot('articles', '/news/articles', desk)
await shoot('openings', '/openings', desk)
await shoot('settings', '/settings', desk)
await shoot('templates', '/settings/templates', desk)
await shoot('template', '/settings/templates/en/follow-up', desk)
await shoot('plan-settings', '/settings/plan', desk)
// Not so far down that the folder of this run is seen.
await shoot('keeping', '/keeping', { ...desk, height: 720 })
await shoot('board', '/applications?board=true', desk)
await shoot('search', '/search?q=maps', desk)
await shoot('read-a-table', '/applications/read-table', desk)
await shoot('read-contacts', '/people/read-contacts', desk)
await shoot('connect', '/import/connect', desk)
await shoot('today-on-a-telephone', '/', telephone)
await shoot('application-on-a-telephone', `/applications/${applicationId}`, telephone)
await shoot('words-on-a-telephone', `/words/${stepId}`, telephone)
await shoot('not-sure-on-a-telephone', '/review', telephone)

const draftId = await finishWords(app, stepId)
await shoot('approve', `/approve/${draftId}`, desk)
await shoot('approve-on-a-telephone', `/approve/${draftId}`, telephone)
await app.actions.approve(app.ctx(), draftId, { version: 2, when: 'suggested' })
await shoot('outbox', '/outbox', desk)

await browser.close()
await house[Symbol.asyncDispose]()

/** What Orla noted herself, so that no page is empty; and the application whose no is fresh. */
async function tellTheStory({ actions, ctx }: App) {
  await actions.addUpdate(ctx(), {
    on: '2026-10-12',
    kind: 'certificate',
    text: 'I finished the course on accessible maps',
    url: 'https://courses.example/accessible-maps',
  })
  await actions.addArticle(ctx(), {
    title: 'What a screen reader makes of a timetable',
    url: 'https://journal.example/timetables',
    note: 'For the people who build night trains: the table on page two is theirs.',
  })

  const rows = await actions.listApplications(ctx())
  const row = rows.find(({ company }) => company.startsWith('Gleisbogen'))
  if (!row) throw new Error('the demo has lost its Gleisbogen')
  const opened = await actions.openReflection(ctx(), row.id)
  if (!opened.ok) throw new Error(opened.error)
  await actions.saveReflection(ctx(), row.id, {
    version: opened.value.version,
    answers: {
      friend: 'They wanted you in the room, and somebody else was a little nearer. That is all it says.',
      mood: 3,
      fit: 5,
      questionsThatTrippedMeUp: ['How would you show a delay to somebody who cannot see the board?'],
      storiesIShouldHaveTold: ['The ticket machine that people could use with one hand.'],
      reallyInterested: 'yes',
    },
  })

  await actions.saveLog(ctx(), row.id, 'h_orla12345', {
    version: 0,
    answers: {
      round: 'technical',
      mode: 'video',
      on: '2026-10-19',
      questions: [
        {
          id: 'q_delay',
          text: 'How would you show a delay to somebody who cannot see the board?',
          type: 'design',
          answered: 2,
          trippedUp: true,
        },
      ],
      caredAbout: ['Calm screens at night', 'Trying things on the platform'],
      learned: 'Five people, and two of them were conductors before.',
      prepared: 'Rode the line twice and drew every board.',
      preparedFor: 120,
      energy: 3,
    },
  })
  await actions.pastePosting(ctx(), row.id, posting)
  await actions.saveResume(ctx(), resume, 0)
  const [next] = (await actions.seePreparation(ctx())).interviews
  if (next) await actions.pastePosting(ctx(), next.applicationId, posting)
  if (next)
    await actions.saveLog(ctx(), next.applicationId, 'h_orla23456', {
      version: 0,
      answers: {
        round: 'screen',
        on: '2026-11-02',
        caredAbout: ['Forms that a tired nurse can fill in'],
        learned: 'They try every draft on the ward first.',
        promised: 'Names of the panel',
        promisedOn: '2026-11-10',
        prepared: 'Read their post about the booking desk.',
        preparedFor: 60,
      },
    })
  const whole = { situation: 'Half of the passengers had one hand free.', task: 'Make the machine work for them.' }
  const done = { action: 'I moved every button to the right-hand edge.', result: 'Complaints fell by half.' }
  await actions.addStory(ctx(), {
    words: { title: 'The ticket machine for one hand', ...whole, ...done, skills: ['Figma', 'WCAG'] },
  })

  const view = await actions.showApplication(ctx(), row.id)
  const step = view.ok ? view.value.steps.find(({ kind, state }) => kind === 'feedback' && state === 'due') : undefined
  if (!step) throw new Error('the demo has lost the question to Gleisbogen')
  const [ahead] = (await actions.seePreparation(ctx())).interviews
  return { applicationId: row.id, stepId: step.id, personId: step.to[0]?.id ?? '', interviewId: ahead?.id ?? '' }
}

/** Orla's own sentence in the place that waits for it, and a mailbox to send from; nothing is sent here. */
async function finishWords({ actions, ctx }: App, step: string): Promise<string> {
  const server = (port: number) => ({ host: '127.0.0.1', port, security: 'none' }) as const
  const mailbox = {
    address: 'orla.keane@posthorn.example',
    name: 'Orla Keane',
    aliases: [],
    imap: server(9),
    smtp: server(9),
    user: 'orla',
    auth: 'password',
    folders: null,
  } as const
  const saved = await ctx().owner.accounts.save(mailbox, new Secret('none'), ctx().now)
  const draft = await actions.draftStep(ctx(), step)
  if (!saved.ok || !draft.ok) throw new Error('the demo has lost its words')
  const { id, subject, body, version } = draft.value
  const own = 'You said that a timetable is a promise, and I have thought of it on every platform since.'
  const edited = await actions.editDraft(ctx(), id, { subject, body: body.replace(/«[^»]{1,300}»/, own), version })
  if (!edited.ok) throw new Error(edited.error)
  return id
}

async function shoot(name: string, path: string, viewport: typeof desk, before?: (page: Page) => Promise<void>) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(house.server.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(`${house.base}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await before?.(page)
    await hidePaths(page)
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
    await context.close()
  }
}

/** Where the demo lies on this machine is nobody's business. */
async function hidePaths(page: Page) {
  const found = page.getByText(root, { exact: false })
  for (let i = (await found.count()) - 1; i >= 0; i--)
    await found.nth(i).evaluate((element, from) => {
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE && node.nodeValue) node.nodeValue = node.nodeValue.replace(from, '~/ajar/')
    }, root)
}
