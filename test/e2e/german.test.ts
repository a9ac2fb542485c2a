import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import { axeFindings, canBrowse, listenToConsole, openBrowser, twoAtOnce } from './browser.ts'
import { buildPages, demoMailbox, openRealHouse, root, type House } from './house.ts'

const windows = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const

describe.skipIf(!canBrowse)('the pages in German', { timeout: 180_000 }, () => {
  let folder: string
  let house: Awaited<ReturnType<typeof openRealHouse>>
  let browser: Browser
  let paths: Record<string, string>
  let english: ReadonlySet<string>

  beforeAll(async () => {
    folder = await buildPages()
    house = await openRealHouse(folder)
    browser = await openBrowser()
    english = await englishMessages()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await house?.[Symbol.asyncDispose]()
  })

  it('greet in the language that the browser asks for, and change it at a press', async () => {
    const context = await visitor(browser, house, { locale: 'de-AT' })
    const page = await context.newPage()
    await page.goto(house.base)
    await page.getByRole('heading', { level: 1, name: 'Nach einer Absage die Tür offen halten' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
    expect(await axeFindings(page)).toEqual([])
    expect(await englishOn(page, english)).toEqual([])

    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Keep the door open after a no' }).waitFor()
    expect(await englishOn(page, english)).toContain('Begin with your mail')

    await page.goto(`${house.base}/settings`)
    await page.getByRole('button', { name: 'As the browser asks' }).click()
    await page.getByRole('heading', { level: 2, name: 'Sprache' }).waitFor()
    expect(await page.getByRole('button', { pressed: true }).allInnerTexts()).toEqual(['Wie im Browser eingestellt'])
    await context.close()
  })

  it('say what is wrong in German', async () => {
    const context = await visitor(browser, house, { locale: 'de-DE' })
    const page = await context.newPage()
    await page.goto(`${house.base}/import`)
    await page.getByRole('textbox').fill('/nirgendwo/post.mbox')
    await page.getByRole('textbox').press('Enter')
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toEqual([expect.stringContaining('Es gibt keine Datei und keinen Ordner /nirgendwo/post.mbox')])
    await context.close()
  })

  it('are all walked: none of the router is left out', async () => {
    paths ??= await pagesOfTheDemo(house)
    const routes = pathsOfTheRouter()
    expect(routes.length).toBeGreaterThan(15)
    const walked = new Set(Object.values(paths).map((path) => routeOf(path, routes)))
    expect(routes.filter((route) => !walked.has(route))).toEqual([])
  })

  describe.each(windows)('at $width pixels', (viewport) => {
    it('fit, can be used by everybody, and have no English left', async () => {
      paths ??= await pagesOfTheDemo(house)
      const context = await visitor(browser, house, { locale: 'de-DE', viewport })
      const found: Record<string, unknown> = {}
      await twoAtOnce(Object.entries(paths), async ([name, path]) => {
        const page = await context.newPage()
        const said = listenToConsole(page)
        await page.goto(`${house.base}${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        await page.evaluate(() => document.querySelectorAll('details').forEach((folded) => (folded.open = true)))

        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        const left = await englishOn(page, english)
        const axe = await axeFindings(page)
        if (axe.length > 0 || tooWide > 0 || left.length > 0 || said.length > 0)
          found[name] = { axe, tooWide, left, said }
        await page.close()
      })
      expect(found).toEqual({})
      await context.close()
    })
  })
})

async function visitor(
  browser: Browser,
  house: House,
  options: Parameters<Browser['newContext']>[0],
): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(house.server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.close()
  return context
}

/** Every page there is, over the demo's job hunt with something noted by hand. */
async function pagesOfTheDemo({ app }: Awaited<ReturnType<typeof openRealHouse>>): Promise<Record<string, string>> {
  const imported = await importMail(app.ctx(), demoMailbox)
  if (!imported.ok) throw new Error(imported.error.message)
  const { actions, ctx } = app
  const rows = await actions.listApplications(ctx())
  const gleisbogen = rows.find(({ company }) => company.startsWith('Gleisbogen'))
  const open = rows.find(({ outcome, interviews }) => outcome === null && interviews > 0)
  const shown = gleisbogen && (await actions.showApplication(ctx(), gleisbogen.id))
  const no = shown?.ok ? shown.value.timeline.find(({ kind }) => kind === 'rejection') : undefined
  const step = shown?.ok ? shown.value.steps.find(({ kind }) => kind === 'feedback') : undefined
  const [person] = await actions.listPeople(ctx())
  const draft = step && (await actions.draftStep(ctx(), step.id))
  const words = { title: 'Die Nacht', situation: 'Die Schlange lief voll.', questions: ['Was ging einmal schief?'] }
  const story = await actions.addStory(ctx(), { words })
  await actions.addCard(ctx(), { question: 'Warum wir?', answer: '', type: null, storyId: null })
  const [ahead] = (await actions.seePreparation(ctx())).interviews
  if (!story.ok || !ahead) throw new Error('the demo has no interview ahead')
  if (!gleisbogen || !no?.messageKey || !step || !person || !draft?.ok)
    throw new Error('the demo has lost its Gleisbogen')

  const at = `/applications/${gleisbogen.id}`
  return {
    today: '/',
    year: '/year',
    openings: '/openings',
    applications: '/applications',
    'an application after its no': at,
    ...(open && { 'an open application': `/applications/${open.id}` }),
    'a mail': `${at}?message=${encodeURIComponent(no.messageKey)}`,
    reflection: `${at}/reflection`,
    posting: `${at}/posting`,
    resume: '/prepare/resume',
    'interview log': `${at}/log/h_german12345`,
    'private page': `${at}/private`,
    words: `/words/${step.id}`,
    approve: `/approve/${draft.value.id}`,
    outbox: '/outbox',
    review: '/review',
    mail: '/import',
    'a mailbox to connect': '/import/connect',
    insights: '/insights',
    prepare: '/prepare',
    practice: '/prepare/practice',
    'questions to practise': '/prepare/practice/cards',
    stories: '/prepare/stories',
    'a story': `/prepare/stories/${story.value.id}`,
    'the sheet of an interview': `/prepare/interview/${ahead.id}`,
    news: '/news',
    articles: '/news/articles',
    settings: '/settings',
    'the plan’s clock': '/settings/plan',
    'files of words': '/settings/templates',
    'a file of words': '/settings/templates/de/follow-up',
    search: '/search?q=dank',
    keeping: '/keeping',
    board: '/applications?board=true',
    'a list to read': '/applications/read-table',
    people: '/people',
    person: `/people/${person.id}`,
    'contacts to read': '/people/read-contacts',
    'the two-minute reflection': `${at}/reflection?quick=true`,
    'what is not there': '/nowhere',
  }
}

/** The addresses as the router has them: `/people/$id`. */
function pathsOfTheRouter(): readonly string[] {
  const router = readFileSync(join(root, 'src', 'web', 'router.tsx'), 'utf8')
  return [...router.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path)
}

/** Which page of the router answers to an address: one without a place to fill before one with. */
function routeOf(address: string, routes: readonly string[]): string | undefined {
  const parts = (address.split('?')[0] ?? '').split('/')
  const fits = (route: string) => {
    const wanted = route.split('/')
    return wanted.length === parts.length && wanted.every((part, i) => part.startsWith('$') || part === parts[i])
  }
  return routes.find((route) => !route.includes('$') && fits(route)) ?? routes.find(fits)
}

/** All English messages that are more than a name: whatever stands in the message files and is said otherwise in German. */
async function englishMessages(): Promise<ReadonlySet<string>> {
  const web = join(root, 'src', 'web')
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.en.ts'))
  const messages = new Set<string>()
  const german = new Set<string>()
  for (const file of files) {
    for (const message of leaves(await import(join(web, file)))) messages.add(message)
    for (const message of leaves(await import(join(web, file.replace('.en.ts', '.de.ts'))))) german.add(message)
  }
  const distinct = [...messages].filter((message) => message.length > 3 && !german.has(message))
  if (distinct.length < 200) throw new Error('the message files were not found')
  return new Set(distinct)
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}

/** English messages that stand on the page as a text or a name of their own; mail in its own language is not asked. */
async function englishOn(page: Page, english: ReadonlySet<string>): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(node.getAttribute(name) ?? '')
      } else if (!node.parentElement?.closest('blockquote, [data-mail], button[lang]')) {
        found.push(node.textContent ?? '')
      }
    }
    return found
  })
  return [...new Set(texts.map((text) => text.trim()).filter((text) => english.has(text)))]
}
