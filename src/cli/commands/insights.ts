import { insightAsCsv, seeInsights, type PictureView } from '#actions/insights/see-insights.ts'
import { pictureKeys, type Todo } from '#domain/picture.ts'
import { exitCode, textOption, UsageError, type Command } from '#cli/command.ts'
import { shortId } from '#cli/found.ts'
import { fold, printable, table, type Terminal } from '#cli/terminal.ts'

export const insightsCommand: Command = {
  name: 'insights',
  summary: 'what your applications tell so far, in sentences and numbers',
  usage: ['[PICTURE…]', '--csv PICTURE'],
  about: `How far the applications came, where they stop, how long answers take, what is missing again and again, and what you do about it. It is counted from this hunt alone, tells nothing about what comes next, and shows shares only of eight or more; what has too few to say anything says what it waits for. Beside each picture stands one thing to do.\n\nPictures: ${pictureKeys.join(', ')}. With names only these are told, with their numbers.`,
  options: { csv: { type: 'string', value: 'PICTURE', help: 'the numbers of one picture, for a spreadsheet' } },
  examples: ['ajar insights', 'ajar insights funnel answers', 'ajar insights --csv answers > answers.csv'],
  run: async (run) => {
    const csv = textOption(run.values, 'csv')
    const ctx = await run.ctx()
    if (csv !== undefined) {
      run.terminal.out((await insightAsCsv(ctx, knownPicture(csv))).replace(/\r\n$/, ''))
      return exitCode.fine
    }
    const wanted = run.words.map(knownPicture)
    const { pictures } = await seeInsights(ctx)
    const chosen = wanted.length === 0 ? pictures : pictures.filter(({ key }) => wanted.includes(key))
    if (run.json) run.terminal.out(JSON.stringify(chosen, null, 2))
    else run.terminal.out(chosen.map((one) => inWords(one, run.terminal, wanted.length > 0)).join('\n\n'))
    return exitCode.fine
  },
}

function knownPicture(word: string) {
  const found = pictureKeys.find((key) => key === word)
  if (found === undefined) throw new UsageError(`There is no picture “${word}”; they are ${pictureKeys.join(', ')}.`)
  return found
}

function inWords(picture: PictureView, { columns, style }: Terminal, withNumbers: boolean): string {
  const { title, counted, sentence, todo, drawing, moreRows, key } = picture
  const { heads, rows } = picture.table
  return [
    `${style.bold(title)} ${style.dim(`(${key}; ${counted})`)}`,
    fold(printable(sentence), columns),
    ...(withNumbers && drawing !== null && rows.length > 0 ? [table(heads, rows, columns, style)] : []),
    ...(withNumbers && moreRows > 0 ? [style.dim(`${moreRows} more rows: ajar insights --csv ${key}`)] : []),
    ...(todo === null
      ? []
      : [`${style.accent('→')} ${fold(printable(todo.words), columns - 2)}${style.dim(commandFor(todo))}`]),
  ].join('\n')
}

/** The way there from the terminal; nothing where only the pages lead there. */
function commandFor({ place }: Todo): string {
  if (place.page === 'reflection') return `  ajar reflect ${shortId(place.id)}`
  if (place.page === 'application') return `  ajar show ${shortId(place.id)}`
  if (place.page === 'applications') return `  ajar applications${place.show === 'open' ? ' --open' : ''}`
  if (place.page === 'people' || place.page === 'today' || place.page === 'practice' || place.page === 'stories')
    return `  ajar ${place.page}`
  return ''
}
