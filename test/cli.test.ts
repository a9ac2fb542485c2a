import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '#cli/commands.ts'
import { commandLine, type Ran } from './command-line.ts'
import { demoMailbox, root } from './test-app.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajar-cli-'))
  const imported = await ajar('import', demoMailbox)
  if (imported.code !== 0) throw new Error(imported.err)
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs a command line in this process, on the demo's mailbox imported as one's own. */
function ajar(...argv: string[]): Promise<Ran> {
  return run(argv)
}

function run(argv: readonly string[], input = ''): Promise<Ran> {
  const flags = ['--data', join(folder, 'data'), '--now', '2026-11-09T09:00', '--zone', 'Europe/Berlin']
  return commandLine([...flags, ...argv], input)
}

describe('a model of one’s own', () => {
  it('is asked for nothing while none is named, and the refusal says how to name one', async () => {
    const { code, err } = await ajar('model', 'rewrite', 'To be fair, nobody told me.')
    expect(code).not.toBe(0)
    expect(err).toContain('`ajar model set ADDRESS NAME`')
  })
})

describe('the help', () => {
  it('names every command on one screen', async () => {
    const { code, out } = await ajar('help')
    expect(code).toBe(0)
    for (const command of commands) expect(out).toContain(`  ${command.name} `)
    expect(out.split('\n').length).toBeLessThan(90)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it.each(commands.map(({ name }) => name))('tells how to call %s, with an example', async (name) => {
    const { code, out } = await ajar('help', name)
    expect(code).toBe(0)
    expect(out).toContain('For example')
    expect(out).toContain(`ajar ${name}`)
  })
})

describe('a mistake in the call', () => {
  it.each([
    [['tody'], 'Did you mean `ajar today`?'],
    [['today', '--jsn'], 'There is no option --jsn.'],
    [['import'], 'Which mail?'],
    [['snooze', 'reflect lumenfold'], '--until 3d'],
    [['today', '--now', 'yesterday'], '2026-11-09T09:00'],
    [['today', '--now', '1969-12-31'], 'from 1970 to 2199'],
    [['today', '--now', '2200-01-02'], 'from 1970 to 2199'],
    [['today', '--now', '+275760-09-13T00:00:00Z'], 'from 1970 to 2199'],
    [['demo', '--now', '9999-12-31'], 'from 1970 to 2199'],
    [['settings', '--zone', 'Europe/Berlim'], 'is no time zone'],
    [['demo', 'import', demoMailbox], 'an invented job hunt'],
    [['demo', 'serve', demoMailbox], 'an invented job hunt'],
    [['add', 'update', 'news', '--kind', 'rumour'], '--kind is one of'],
    [['correct', '--mail', 'm', '--kind', 'sad'], 'is no kind of mail'],
  ])('%j ends in 2 and says what to type instead', async (argv, said) => {
    const { code, err } = await ajar(...argv)
    expect(err).toContain(said)
    expect(code).toBe(2)
  })
})

describe('whose mailbox it is', () => {
  it('is not changed in passing by a command that only looks', async () => {
    expect(await ajar('today', '--me', 'wrong@else.example')).toMatchObject({
      code: 2,
      err: expect.stringContaining('ajar settings --me'),
    })
    expect(await ajar('demo', '--me', 'wrong@else.example')).toMatchObject({ code: 2 })
    expect((await ajar('settings')).out).toContain('orla.keane@posthorn.example')
  })
})

describe('what is not there', () => {
  it('ends in 3 and points at the list', async () => {
    expect(await ajar('show', 'nobody-at-all')).toMatchObject({
      code: 3,
      err: expect.stringContaining('ajar applications'),
    })
    expect(await ajar('done', 's_zzzzzzzz')).toMatchObject({ code: 3, err: expect.stringContaining('ajar plan') })
    expect(await ajar('import', join(folder, 'missing.mbox'))).toMatchObject({ code: 3 })
  })

  it('shows what fits when words fit several', async () => {
    const { code, err } = await ajar('show', 'calderon')
    expect(code).toBe(3)
    expect(err).toContain('fits more than one application')
    expect(err.match(/a_[0-9a-v]+/g)?.length).toBeGreaterThanOrEqual(2)
  })
})

describe('walking the four steps on the terminal', () => {
  it('shows today with a reason for each step', async () => {
    const { code, out } = await ajar('today')
    expect(code).toBe(0)
    expect(out).toContain('Lumenfold')
    expect(out).toContain('ajar draft s_')
  })

  it('answers in JSON with the same steps', async () => {
    const today = JSON.parse((await ajar('today', '--json')).out) as {
      today: string
      due: { kind: string; reason: string }[]
    }
    expect(today.today).toBe('2026-11-09')
    expect(today.due.length).toBeGreaterThan(2)
    for (const step of today.due) expect(step.reason).toMatch(/[.!?]$/)
  })

  it('drafts a follow-up in the old thread and saves it for a mail program', async () => {
    const file = join(folder, 'thanks.eml')
    const drafted = await ajar('draft', 'follow-up tessera priya')
    expect(drafted.err).toBe('')
    expect(drafted.out).toContain('«')
    const saved = await ajar('draft', 'follow-up tessera priya', '--eml', file)
    expect(saved).toMatchObject({ code: 0, err: expect.stringMatching(/^Not ready to send.*«.+»/) })
    const eml = await readFile(file, 'utf8')
    expect(eml).toMatch(/^To: .*priya/im)
    expect(eml).toMatch(/^From: Orla Keane <orla/m)
    const opened = await ajar('draft', 'follow-up tessera priya', '--mailto')
    expect(opened).toMatchObject({ code: 0, out: expect.stringMatching(/^mailto:/), err: saved.err })
    expect(eml).toMatch(/^Subject: /m)
  })

  it('marks a step as done, and takes it back', async () => {
    expect((await ajar('done', 'reflect gleisbogen')).out).toContain('ajar reopen')
    expect((await ajar('plan', 'gleisbogen', '--all')).out).toMatch(/done\s.*Look back/)
    expect(await ajar('reopen', 'reflect gleisbogen')).toMatchObject({ code: 0 })
    expect((await ajar('plan', 'gleisbogen', '--all')).out).not.toMatch(/done\s.*Look back/)
  })

  it('snoozes a step until a day', async () => {
    expect(await ajar('snooze', 'reflect gleisbogen', '--until', '3d')).toMatchObject({ code: 0 })
    expect((await ajar('plan', 'gleisbogen', '--all')).out).toMatch(/snoozed\s.*Look back/)
    expect(await ajar('snooze', 'reflect gleisbogen', '--until', '2026-01-01')).toMatchObject({ code: 1 })
    await ajar('reopen', 'reflect gleisbogen')
  })

  it('keeps a reflection and brings it back before the next interview', async () => {
    const answer = 'questionsThatTrippedMeUp=How do you test with a screen reader?'
    expect(await ajar('reflect', 'gleisbogen', '--set', answer, '--finished')).toMatchObject({ code: 0 })
    expect((await ajar('reflect', 'gleisbogen', '--show')).out).toContain('How do you test with a screen reader?')
    expect((await ajar('today')).out).toContain('How do you test with a screen reader?')
    expect((await ajar('export')).out).not.toContain('How do you test with a screen reader?')
  })

  it('offers news in the next keep-in-touch draft', async () => {
    const added = await ajar(
      'add',
      'update',
      'Finished the accessibility certificate',
      '--kind',
      'certificate',
      '--json',
    )
    const { id } = JSON.parse(added.out) as { id: string }
    expect((await ajar('draft', 'keep-in-touch quillon', '--again')).out).toContain('accessibility certificate')
    expect(await ajar('remove', id)).toMatchObject({ code: 0 })
  })
})

describe('putting right on the terminal', () => {
  it('corrects a company and takes it back', async () => {
    const { correctionId } = JSON.parse(
      (await ajar('correct', 'driftwood', '--company', 'Drift Wood Ltd', '--json')).out,
    ) as { correctionId: string }
    expect((await ajar('applications', 'drift')).out).toContain('Drift Wood Ltd')
    expect(await ajar('undo', correctionId)).toMatchObject({ code: 0 })
    expect((await ajar('applications', 'drift')).out).not.toContain('Drift Wood Ltd')
  })

  it('adds a no by telephone, which makes a plan, and takes it away', async () => {
    const added = await ajar(
      'add',
      'no',
      'marrow e-commerce',
      '--at',
      '2026-11-06T16:00',
      '--from',
      'Edith Marrow <edith@marrowandpine.example>',
      '--json',
    )
    const { id } = JSON.parse(added.out) as { id: string }
    expect((await ajar('show', 'marrow e-commerce')).out).toContain('rejected')
    expect(await ajar('remove', id)).toMatchObject({ code: 0 })
    expect((await ajar('show', 'marrow e-commerce')).out).not.toContain('rejected')
  })
})

describe('reading without keeping', () => {
  it('prints one JSON object a message', async () => {
    const { code, out } = await ajar('read', demoMailbox, '--json')
    const lines = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(lines.length).toBeGreaterThan(200)
    expect(Object.keys(lines[0] ?? {})).toEqual(
      expect.arrayContaining([
        'source',
        'messageId',
        'kind',
        'confidence',
        'evidence',
        'language',
        'company',
        'role',
        'requisitionId',
        'people',
        'interview',
        'rejection',
      ]),
    )
  })

  it('says why when asked: the words that decided, what else it may be, and what ties a mail to others', async () => {
    const { code, out } = await ajar('read', demoMailbox, '--explain', '--json')
    expect(code).toBe(0)
    const mails = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(mails.length).toBeGreaterThan(200)
    const noes = mails.filter(({ kind, link }) => kind === 'rejection' && link !== null)
    expect(noes).toContainEqual(
      expect.objectContaining({
        runnerUp: expect.objectContaining({ kind: expect.any(String) }) as unknown,
        link: expect.objectContaining({ company: expect.any(String) }) as unknown,
      }),
    )
    expect(new Set(mails.map(({ link }) => (link as { signal: string } | null)?.signal))).toContain('thread')

    const plain = await ajar('read', demoMailbox, '--explain')
    expect(plain.out).toMatch(/, \d+ % sure; else .*\n {2}(?:text|subject) “/)
    expect(plain.out).toMatch(/belongs to .+, because it is in the same thread/)
  })

  it('answers each line of JSON with one line, and a bad one with its error', async () => {
    const good = JSON.stringify({
      id: 7,
      subject: 'Your application',
      from: 'Talent <jobs@northwind.example>',
      body: 'Thank you for applying to Northwind. We decided to move forward with other candidates.',
    })
    const { out } = await run(['read', '--jsonl', '-'], `${good}\n{oops\n`)
    const [first, second] = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(first).toMatchObject({ id: 7, kind: 'rejection' })
    expect(second).toHaveProperty('error')
  })

  it('answers as many lines as it was given: empty ones, a byte order mark, dates that are none', async () => {
    const dates = [1e99, -1e99, 8.64e15 + 1, 'no day', '+999999-01-01', { odd: true }]
    const lines = [
      '\uFEFF{"id":0,"subject":"Your application","body":"Thank you for applying."}',
      '',
      '   ',
      ...dates.map((date, index) => JSON.stringify({ id: index + 1, subject: 'Interview tomorrow at 3 pm', date })),
      'null',
      '[]',
    ]
    const { code, out } = await run(['read', '--jsonl', '-'], lines.join('\n'))
    const answers = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(answers).toHaveLength(lines.length)
    expect(answers.map(({ id }) => id)).toEqual([0, null, null, 1, 2, 3, 4, 5, 6, null, null])
    expect(answers[0]).not.toHaveProperty('error')
    expect(answers[1]).toEqual({ id: null, error: expect.any(String) })
  })
})

describe('the store', () => {
  it('refuses a folder that cannot be written, with a sentence', async () => {
    const file = join(folder, 'not-a-folder')
    await writeFile(file, '')
    const { code, err } = await commandLine(['today', '--data', file])
    expect(code).toBe(4)
    expect(err).toContain('--data')
  })

  it('keeps the demo apart from one’s own data', async () => {
    const data = join(folder, 'fresh')
    const demo = await commandLine(['demo', '--data', data])
    expect(demo.code).toBe(0)
    expect(demo.out).toContain('ajar demo draft')
    const own = await commandLine(['applications', '--data', data, '--json'])
    expect(own.code).toBe(0)
    expect(JSON.parse(own.out)).toEqual([])
  })
})

describe('options that contradict each other', () => {
  it.each([
    [['correct', 'marrow', '--merge', 'lumenfold', '--role', 'Nurse'], '--role does not go with --merge'],
    [['correct', 'marrow', '--outcome', 'none', '--closed', '2026-11-02'], 'there is no day for --closed'],
    [['correct', '--mail', 'm', '--kind', 'offer', '--not-job-mail'], '--kind and --not-job-mail'],
    [['correct', '--kind', 'offer'], 'say which, with --mail'],
    [['correct', 'marrow', '--mail', 'm', '--kind', 'offer'], 'leave “marrow” out'],
    [['correct', 'marrow', '--contact-refused', 'perhaps'], 'one of yes, no'],
    [['correct', 'marrow', '--feedback-offered', 'yes', '--feedback-refused', 'yes'], 'contradict'],
    [['snooze', 'reflect gleisbogen', '--until', '3d', '--until', '5d'], '--until is given twice'],
    [['draft', 'follow-up tessera priya', '--eml', 'x.eml', '--mailto'], '--eml and --mailto'],
    [['reflect', 'gleisbogen', '--set', 'fit=4', '--show'], '--set and --show'],
    [['show', 'gleisbogen', '--mail', 'm'], 'leave the application out'],
    [['add', 'update', 'news', '--name', 'Sam'], '--name does not go with add update'],
    [['add', 'no', 'marrow', '--closed', '--reason', 'salary'], 'contradicts it'],
    [['add', 'no', 'marrow', '--relation', 'hr'], 'give --from as well'],
    [['add', 'call', 'marrow', '--with', 'Ada', '--with', 'Ben'], 'one call each'],
  ])('%j end in 2, and nothing is done', async (argv, said) => {
    const { code, out, err } = await ajar(...argv)
    expect(err).toContain(said)
    expect([code, out]).toEqual([2, ''])
  })
})

describe('the no, put right on the terminal', () => {
  it('field by field, and taken back', async () => {
    const no = async () =>
      (JSON.parse((await ajar('show', 'gleisbogen', '--json')).out) as { no: Record<string, unknown> }).no
    const before = await no()
    const put = await ajar('correct', 'gleisbogen', '--contact-refused', 'yes', '--json')
    const { correctionId } = JSON.parse(put.out) as { correctionId: string }
    expect(await no()).toEqual({ ...before, contactRefused: true })
    expect((await ajar('show', 'gleisbogen')).out).toContain('Asked not to be written to: yes')
    expect(await ajar('correct', 'gleisbogen', '--contact-refused', 'yes')).toMatchObject({ code: 1 })
    expect(await ajar('undo', correctionId)).toMatchObject({ code: 0 })
    expect(await no()).toEqual(before)
    expect(await ajar('correct', 'marrow e-commerce', '--channel', 'personal')).toMatchObject({ code: 1 })
  })

  it('with all fields or none, when one of them cannot be', async () => {
    const shown = async () =>
      JSON.parse((await ajar('show', 'gleisbogen', '--json')).out) as {
        role: { value: string }
        corrections: readonly unknown[]
        no: { channel: string; contactRefused: boolean }
      }
    const before = await shown()
    for (const wrong of [
      ['--closed', 'yesterday'],
      ['--closed', '2999-01-01'],
      ['--outcome', 'sad'],
    ]) {
      const { code, err } = await ajar('correct', 'gleisbogen', '--role', 'Night guard', ...wrong)
      expect(code).toBe(1)
      expect(err).toContain('Nothing was put right')
    }
    const noNo = await ajar('correct', 'marrow e-commerce', '--role', 'Night guard', '--channel', 'personal')
    expect(noNo).toMatchObject({ code: 1, err: expect.stringContaining('There is no no here') })
    expect(await shown()).toEqual(before)

    const { channel, contactRefused } = before.no
    const refused = contactRefused ? 'no' : 'yes'
    const several = ['--role', 'Night guard', '--channel', channel, '--contact-refused', refused]
    const put = await ajar('correct', 'gleisbogen', ...several, '--json')
    const made = put.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { correctionId: string })
    // What the no says already is not said again.
    expect(made).toHaveLength(2)
    expect((await shown()).role.value).toBe('Night guard')
    expect(await ajar('undo', ...made.map(({ correctionId }) => correctionId))).toMatchObject({ code: 0 })
    expect((await shown()).role).toEqual(before.role)
    expect((await shown()).no).toEqual(before.no)
  })

  it('of an application that gets its no in the same breath', async () => {
    const put = await ajar('correct', 'marrow e-commerce', '--outcome', 'rejected', '--channel', 'personal', '--json')
    expect(put).toMatchObject({ code: 0 })
    type Shown = { no: { channel: string } | null }
    const no = async () => (JSON.parse((await ajar('show', 'marrow e-commerce', '--json')).out) as Shown).no
    expect(await no()).toMatchObject({ channel: 'personal' })
    const ids = put.out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { correctionId: string }).correctionId)
    expect(await ajar('undo', ...ids)).toMatchObject({ code: 0 })
    expect(await no()).toBeNull()
  })

  it('and an entry that was taken away is there again', async () => {
    const added = await ajar('add', 'call', 'gleisbogen', '--with', 'Amara Okafor', '--note', 'Kind words.', '--json')
    const { id } = JSON.parse(added.out) as { id: string }
    const entries = async () =>
      (
        JSON.parse((await ajar('show', 'gleisbogen', '--json')).out) as {
          manualEntries: readonly { id: string; removed: boolean }[]
        }
      ).manualEntries.filter((entry) => entry.id === id && !entry.removed)
    // Nothing was taken away yet that could be put back.
    expect(await ajar('undo', id)).toMatchObject({ code: 3 })
    expect(await ajar('remove', id)).toMatchObject({ code: 0 })
    expect(await entries()).toHaveLength(0)
    expect(await ajar('undo', id)).toMatchObject({ code: 0 })
    expect(await entries()).toHaveLength(1)
    expect(await ajar('remove', id)).toMatchObject({ code: 0 })
  })

  it('comes from somebody known as they are known', async () => {
    type Shown = { people: { name: string; relation: string; address: string | null }[] }
    const people = async () => (JSON.parse((await ajar('show', 'gleisbogen', '--json')).out) as Shown).people
    const known = (await people()).find(({ relation, address }) => relation !== 'recruiter' && address)!
    const added = await ajar('add', 'no', 'gleisbogen', '--from', known.address!, '--json')
    const { id } = JSON.parse(added.out) as { id: string }
    expect(await people()).toContainEqual(expect.objectContaining({ name: known.name, relation: known.relation }))
    await ajar('remove', id)
  })

  it('shows what was said in a call again with the person', async () => {
    const { id } = JSON.parse(
      (
        await ajar(
          'add',
          'call',
          'gleisbogen',
          '--with',
          'Ada Example',
          '--note',
          'More\u001b[2J SQL next time',
          '--json',
        )
      ).out,
    ) as { id: string }
    const { out } = await ajar('show', 'gleisbogen')
    expect(out).toMatch(/Ada Example.*\n +\S.*: More\[2J SQL next time/)
    expect(out).not.toContain('\u001b')
    await ajar('remove', id)
  })
})

it('tells its version', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(await ajar('--version')).toMatchObject({ code: 0, out: `ajar ${version}` })
})

describe('tables', () => {
  const table =
    'Betrieb;Arbeit;Stand;Beworben am\nBäckerei Süß;Köchin;Absage;14.09.2026\nGasthof Alm;Kellner;unklar;bald\n;Koch;;\n'
  const jobs = () => join(folder, 'meine stellen.csv')

  it('are shown, read in, and taken back', async () => {
    await writeFile(jobs(), table)
    const unmapped = await ajar('import', jobs())
    expect(unmapped).toMatchObject({ code: 0, err: '' })
    await ajar('undo', /ajar undo (\S+)/.exec(unmapped.out)?.[1] ?? '')

    const before = (await ajar('applications', '--json')).out
    const shown = await ajar('import', jobs(), '--dry-run', '--map', 'role=arbeit,status=Stand')
    expect(shown.code).toBe(0)
    expect(shown.out).toContain('company    Betrieb')
    expect(shown.out).toMatch(/2 {2}added {4}Bäckerei Süß · Köchin · rejected · 2026-09-14/)
    expect(shown.out).toContain('line 3: this status is not understood: unklar')
    expect(shown.out).toContain('line 4: left out, no company')
    expect((await ajar('applications', '--json')).out).toBe(before)

    const done = await ajar('import', jobs(), '--map', 'role=Arbeit')
    expect(done.out).toContain('2 new, 1 left out.')
    expect((await ajar('import', jobs(), '--map', 'role=Arbeit')).out).toContain('Nothing new.')
    expect((await ajar('applications', '--json')).out).toContain('Gasthof Alm')

    const id = /ajar undo (\S+)/.exec(done.out)?.[1] ?? ''
    expect(await ajar('undo', id)).toMatchObject({ code: 0, out: 'Taken back.' })
    expect((await ajar('applications', '--json')).out).toBe(before)
    expect((await ajar('undo', id)).code).toBe(3)
  })

  it('say what is wrong with the call', async () => {
    await writeFile(jobs(), 'Eins;Zwei\n1;2\n')
    expect(await ajar('import', jobs())).toMatchObject({
      code: 1,
      err: expect.stringContaining('--map company=Eins') as string,
    })
    expect((await ajar('import', jobs(), '--map', 'firm=Eins')).code).toBe(2)
    expect((await ajar('import', jobs(), '--map', 'company=Drei')).err).toContain('The columns are Eins, Zwei')
    expect((await ajar('import', jobs(), '--days', 'sometimes')).code).toBe(2)
    expect((await ajar('import', join(folder, 'none.csv'))).code).toBe(3)
  })

  it('hold every application', async () => {
    const { out } = await ajar('export', '--csv')
    const rows = JSON.parse((await ajar('applications', '--json')).out) as unknown[]
    expect(out.startsWith('\uFEFFAjar id,')).toBe(true)
    expect(out.split('\r\n').length).toBeGreaterThan(rows.length)

    const to = join(folder, 'out.csv')
    await ajar('export', '--csv', '--to', to)
    expect(await readFile(to, 'utf8')).toBe(`${out.trimEnd()}\r\n`)
    expect((await ajar('import', to)).out).toContain('Nothing new.')
  })
})

describe('the plan’s clock on the terminal', () => {
  it('shows every default with its reason, changes it, and puts it back', async () => {
    const shown = (await ajar('settings', '--plan')).out
    expect(shown).toContain('dailyCap=5 mails\n')
    expect(shown).toMatch(/sendTimes=09:30-11:30\n +Hours to suggest/)
    const opens = async () => (await ajar('plan', 'gleisbogen', '--all')).out.match(/(\S+) +\S+ +\S+ +Look back/)?.[1]
    const before = await opens()
    expect((await ajar('settings', '--set', 'reflectAfterDays=7', '--set', 'dailyCap=3')).out).toContain(
      'dailyCap=3 mails  (else 5)',
    )
    expect(await opens()).not.toBe(before)
    expect(await ajar('settings', '--reset', 'reflectAfterDays', '--reset', 'dailyCap')).toMatchObject({ code: 0 })
    expect(await opens()).toBe(before)
    expect((await ajar('settings', '--plan')).out).toBe(shown)
  })

  it('takes nothing that is out of bounds, unknown, or contradicts itself', async () => {
    const shown = (await ajar('settings', '--plan')).out
    expect(await ajar('settings', '--set', 'dailyCap=3', '--set', 'quietHours=3')).toMatchObject({
      code: 1,
      err: expect.stringContaining('from 12 to 168'),
    })
    expect(await ajar('settings', '--set', 'toString=3')).toMatchObject({ code: 1 })
    expect(await ajar('settings', '--set', 'dailyCap=3', '--reset', 'dailyCap')).toMatchObject({ code: 2 })
    expect(await ajar('settings', '--set', 'dailyCap')).toMatchObject({ code: 2 })
    expect((await ajar('settings', '--plan')).out).toBe(shown)
  })
})
