import { findApplication } from '#actions/find.ts'
import { addStory, listStories, removeStory, restoreStory, saveStory, tellStory } from '#actions/prepare/stories.ts'
import type { StoryView } from '#actions/prepare/views.ts'
import { competencies, type StoryWords } from '#domain/story.ts'
import { exitCode, oneOf, textOption, textsOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'
import { fold, printable } from '#cli/terminal.ts'

export const storiesCommand: Command = {
  name: 'stories',
  summary: 'experiences worth telling, and where one is missing',
  usage: [
    '',
    'ID',
    'add TITLE [OPTIONS]',
    'edit ID [OPTIONS]',
    'told ID APPLICATION [--in-writing]',
    'remove ID',
    'restore ID',
  ],
  about:
    'An experience as it is told: what was, what was to do, what you did, what came of it; with the skills it shows and the questions it answers. Without words all of them, what a reflection asks you to write down, and questions that keep coming without a story.\n\n`told` notes where you told one, so that nobody hears it twice unawares.',
  options: {
    situation: { type: 'string', value: 'TEXT', help: 'what was' },
    task: { type: 'string', value: 'TEXT', help: 'what was to do' },
    action: { type: 'string', value: 'TEXT', help: 'what you did' },
    result: { type: 'string', value: 'TEXT', help: 'what came of it' },
    title: { type: 'string', value: 'TEXT', help: 'with edit: another name' },
    skill: { type: 'string', value: 'SKILL', multiple: true, help: 'a skill it shows; give it once for each' },
    competency: { type: 'string', value: 'NAME', multiple: true, help: `one of ${competencies.join(', ')}` },
    question: { type: 'string', value: 'TEXT', multiple: true, help: 'a question it answers; give it once for each' },
    'in-writing': { type: 'boolean', help: 'told when applying, not in an interview' },
  },
  examples: [
    'ajar stories',
    'ajar stories add "The night the queue filled up" --skill SQL --question "A time something went wrong"',
    'ajar stories told st_0000 lumenfold',
  ],
  run: async (run) => {
    const [what, ...rest] = run.words
    if (what === undefined) return listAll(run)
    const id = rest[0] ?? ''
    switch (what) {
      case 'add':
        return add(run, rest.join(' '))
      case 'edit':
        return edit(run, id)
      case 'told':
        return told(run, id, rest.slice(1).join(' '))
      case 'remove':
      case 'restore': {
        const found = what === 'remove' ? await findStory(run, id) : { id }
        if (!found) return exitCode.notFound
        const done = await (what === 'remove' ? removeStory : restoreStory)(await run.ctx(), found.id)
        if (!done.ok) return noSuch(run, id)
        run.terminal.out(
          what === 'remove' ? `Removed. To bring it back: ajar stories restore ${found.id}` : 'It is back.',
        )
        return exitCode.fine
      }
      default: {
        const story = await findStory(run, run.words.join(' '))
        if (!story) return exitCode.notFound
        run.terminal.out(run.json ? JSON.stringify(story, null, 2) : storyInWords(run, story))
        return exitCode.fine
      }
    }
  },
}

async function listAll(run: CommandRun): Promise<number> {
  const view = await listStories(await run.ctx())
  const { style } = run.terminal
  if (run.json) {
    run.terminal.out(JSON.stringify(view, null, 2))
    return exitCode.fine
  }
  const blocks = [
    view.stories.length === 0
      ? 'No story yet. The first: ajar stories add "…"'
      : view.stories
          .map((story) => `${story.id}  ${printable(story.title)}${style.dim(story.isDraft ? '  (draft)' : '')}`)
          .join('\n'),
  ]
  if (view.raised.length > 0) {
    const lines = view.raised.map(({ line, company }) => `  ${printable(line)}${style.dim(printable(` – ${company}`))}`)
    blocks.push(`${style.bold('To be written: you should have told them')}\n${lines.join('\n')}`)
  }
  if (view.gaps.length > 0) {
    const lines = view.gaps.map(
      ({ text, asked }) =>
        `  ${printable(text)}${style.dim(printable(` – asked by ${asked.map(({ company }) => company).join(', ')}`))}`,
    )
    blocks.push(`${style.bold('Questions that keep coming, without a story')}\n${lines.join('\n')}`)
  }
  run.terminal.out(blocks.join('\n\n'))
  return exitCode.fine
}

async function add(run: CommandRun, title: string): Promise<number> {
  const added = await addStory(await run.ctx(), { words: { ...wordsGiven(run), title } })
  if (!added.ok) throw new UsageError('What is the story called? ajar stories add "The night the queue filled up"')
  run.terminal.out(run.json ? JSON.stringify(added.value) : `Kept as ${added.value.id}.`)
  return exitCode.fine
}

async function edit(run: CommandRun, id: string): Promise<number> {
  const story = await findStory(run, id)
  if (!story) return exitCode.notFound
  const { title, situation, task, action, result, skills, competencies: shows, questions } = story
  const before = { title, situation, task, action, result, skills, competencies: shows, questions }
  const saved = await saveStory(await run.ctx(), story.id, {
    words: { ...before, ...wordsGiven(run) },
    version: story.version,
  })
  if (!saved.ok) {
    run.terminal.err('It was changed elsewhere meanwhile; try again.')
    return exitCode.refused
  }
  run.terminal.out(run.json ? JSON.stringify(saved.value) : 'Saved.')
  return exitCode.fine
}

async function told(run: CommandRun, id: string, where: string): Promise<number> {
  if (where === '') throw new UsageError('Told where? ajar stories told ID APPLICATION')
  const ctx = await run.ctx()
  const story = await findStory(run, id)
  if (!story) return exitCode.notFound
  const found = await findApplication(ctx, where)
  if (!found.ok) return refuseSearch(run, 'application', where, found.error)
  const inWriting = run.values['in-writing'] === true
  const last = found.value.interviews.findLast(({ cancelled, start }) => !cancelled && start <= ctx.now)
  const noted = await tellStory(ctx, story.id, {
    applicationId: found.value.id,
    interviewId: inWriting ? null : (last?.id ?? null),
    inWriting,
  })
  if (!noted.ok) return noSuch(run, id)
  run.terminal.out(run.json ? JSON.stringify(noted.value) : `Noted: told at ${printable(found.value.company.value)}.`)
  return exitCode.fine
}

/** By its id, the beginning of it, or words of its title. */
async function findStory(run: CommandRun, words: string): Promise<StoryView | null> {
  const { stories } = await listStories(await run.ctx())
  const wanted = words.trim().toLowerCase()
  const fits =
    wanted === ''
      ? []
      : stories.filter(({ id, title }) => id.startsWith(wanted) || title.toLowerCase().includes(wanted))
  const exact = fits.find(({ id }) => id === wanted) ?? (fits.length === 1 ? fits[0] : undefined)
  if (!exact) noSuch(run, words)
  return exact ?? null
}

function noSuch(run: CommandRun, words: string): number {
  run.terminal.err(`No one story answers to “${printable(words)}”. \`ajar stories\` lists them.`)
  return exitCode.notFound
}

function wordsGiven(run: CommandRun): Partial<StoryWords> {
  const parts = (['title', 'situation', 'task', 'action', 'result'] as const).flatMap((name) => {
    const text = textOption(run.values, name)
    return text === undefined ? [] : [[name, text] as const]
  })
  const skills = textsOption(run.values, 'skill')
  const questions = textsOption(run.values, 'question')
  const shows = textsOption(run.values, 'competency').map((name) => oneOf(competencies, name, '--competency'))
  return {
    ...Object.fromEntries(parts),
    ...(skills.length > 0 && { skills }),
    ...(questions.length > 0 && { questions }),
    ...(shows.length > 0 && { competencies: shows }),
  }
}

function storyInWords({ terminal }: CommandRun, story: StoryView): string {
  const { style } = terminal
  const width = Math.min(96, Math.max(40, terminal.columns))
  const parts = [
    ['What was', story.situation],
    ['What was to do', story.task],
    ['What I did', story.action],
    ['What came of it', story.result],
  ] as const
  const told = story.told.map(({ company, people }) => [company, people.join(', ')].filter(Boolean).join(': '))
  return [
    style.bold(printable(story.title)),
    ...parts.map(([name, text]) => `${style.dim(name)}\n${fold(printable(text || '–'), width, '  ')}`),
    story.skills.length > 0 ? `${style.dim('Skills')}  ${printable(story.skills.join(', '))}` : '',
    story.questions.length > 0 ? `${style.dim('Answers')}  ${printable(story.questions.join(' · '))}` : '',
    told.length > 0 ? `${style.dim('Told at')}  ${printable(told.join(' · '))}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}
