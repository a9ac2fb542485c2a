import type { LastTouch, PersonView } from '#actions/person-views.ts'
import type { Likeness } from '#domain/person.ts'
import { dayOf } from '#domain/days.ts'
import { shortDay, shortMoment } from '#cli/days-in-words.ts'
import { shortId } from '#cli/found.ts'
import { cut, fold, printable, type Terminal } from '#cli/terminal.ts'

export const likenessInWords = {
  'same-name-and-company': 'the same name at the same company',
  'relay-names-them': 'the same name on an address that a hiring system forwards from',
  'swapped-name': 'the same names the other way round, at the same company',
  'short-name': 'one name may be short for the other',
  nickname: 'one first name is a short form of the other, at the same company',
  'same-name': 'the same name',
} as const satisfies Record<Likeness, string>

/** Everything about one person on a screen. */
export function personInWords(view: PersonView, terminal: Terminal, zone: string, today: string): string {
  const { style } = terminal
  const facts = [
    ['met', view.met ? `${touchInWords(view.met)}, ${shortDay(dayOf(view.met.at, zone), today)}` : ''],
    ['last', view.last ? `${touchInWords(view.last)}, ${shortDay(dayOf(view.last.at, zone), today)}` : ''],
    ['write', view.doNotContact ? 'never, as you said' : ''],
    [
      'now',
      view.moved ? `at ${view.moved.company}${view.moved.on ? `, since ${shortDay(view.moved.on, today)}` : ''}` : '',
    ],
    ['touch', view.warmth ? warmthInWords(view, zone, today) : ''],
    ['tags', view.tags.join(', ')],
    [
      'gone',
      view.toForget
        ? `to be forgotten on ${shortMoment(view.toForget.at, zone, today)}; ajar undo ${view.toForget.id}`
        : '',
    ],
    ['zone', view.timeZone ?? ''],
    ['phone', view.telephone ?? ''],
    ['id', view.id],
  ].filter(([, value]) => value)
  const blocks = [
    `${style.bold(printable(view.name))}${view.title ? printable(`, ${view.title}`) : ''}`,
    [
      ...view.emails.map(
        ({ address, isOwn }) => `  ${printable(address)}${isOwn ? '' : style.dim(' (not theirs alone)')}`,
      ),
      ...facts.map(([name, value]) => `  ${style.dim((name ?? '').padEnd(5))} ${printable(value ?? '')}`),
    ].join('\n'),
  ]
  const block = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) blocks.push(`${style.bold(title)}\n${lines.join('\n')}`)
  }

  block(
    'At',
    view.applications.map(
      ({ company, role, relation, id }) =>
        `  ${printable(company)}${role ? printable(`, ${role}`) : ''} ${style.dim([relation, shortId(id)].filter(Boolean).join(', '))}`,
    ),
  )
  block(
    'What comes next',
    view.steps.map((step) =>
      [
        `  ${step.state.padEnd(8)}  ${shortDay(step.opensOn, today)} – ${shortDay(step.closesOn, today)}  ${printable(step.title)} ${style.dim(shortId(step.id))}`,
        style.dim(fold(printable(step.blockedBy?.sentence ?? step.reason), 88, '            ')),
      ].join('\n'),
    ),
  )
  block(
    'Interviews',
    view.interviews.map(
      ({ start, status, mode, application }) =>
        `  ${shortMoment(start, zone, today)}  ${status}, ${mode} ${style.dim(printable(application.company))}`,
    ),
  )
  block(
    'Mail and calls',
    view.contacts
      .slice(0, 30)
      .map(
        ({ at, direction, medium, subject, note }) =>
          `  ${shortMoment(at, zone, today)}  ${direction === null ? 'of both  ' : direction === 'incoming' ? 'from them' : 'from you '}  ${printable(cut(subject ?? medium, 60))}${note ? `\n${style.dim(fold(printable(note), 88, '      '))}` : ''}`,
      ),
  )
  block(
    'They have not heard',
    view.unheard.map(({ id, text }) => `  ${printable(cut(text, 80))} ${style.dim(id)}`),
  )
  block(
    'They heard',
    view.heard.map(({ at, text }) => `  ${shortDay(dayOf(at, zone), today)}  ${printable(cut(text, 80))}`),
  )
  block(
    'What you know of them',
    view.sayings.map(
      ({ id, about, text }) =>
        `  ${about === 'cares' ? 'cares about: ' : ''}${printable(cut(text, 120))} ${style.dim(`ajar undo ${id}`)}`,
    ),
  )
  if (view.moveSuggestion) {
    const { company, shownBy, on } = view.moveSuggestion
    const why = shownBy === 'card' ? 'a card of your address book says so' : `mail came from there on ${on}`
    blocks.push(
      `${style.accent('?')} ${printable(`At ${company} now? It looks so: ${why}. A door at a new company.`)}\n${style.dim(`  ajar people moved ${shortId(view.id)} --to "${printable(company)}"\n  ajar people not-moved ${shortId(view.id)} --to "${printable(company)}"`)}`,
    )
  }
  block(
    'Noted by you',
    view.notes.map(
      ({ at, text, step }) =>
        `  ${shortDay(dayOf(at, zone), today)}  ${printable(step)}\n${style.dim(fold(printable(text), 88, '      '))}`,
    ),
  )
  for (const { likeness, other } of view.mayBe) {
    const who = [other.name, other.emails[0], other.companies.join(', ')].filter(Boolean).join(', ')
    blocks.push(
      `${style.accent('?')} ${printable(`The same as ${who}? ${likenessInWords[likeness]}.`)}\n${style.dim(`  ajar people merge ${shortId(view.id)} --with ${shortId(other.id)}\n  ajar people apart ${shortId(view.id)} --from ${shortId(other.id)}`)}`,
    )
  }
  block(
    'Put right by you',
    view.corrections
      .filter((correction) => !correction.undone)
      .map(({ sentence, id }) => `  ${printable(sentence)} ${style.dim(`ajar undo ${id}`)}`),
  )
  return blocks.join('\n\n')
}

function touchInWords({ what, direction }: LastTouch): string {
  if (direction === null) return what === 'interview' ? 'in an interview' : 'in person'
  const by = direction === 'incoming' ? 'from them' : 'from you'
  return what === 'mail' || what === 'call' ? `a ${what} ${by}` : by
}

/** “good until 12 March”, and why then. */
function warmthInWords({ warmth, interval }: PersonView, zone: string, today: string): string {
  if (warmth === null) return ''
  const on = (at: number) => shortDay(dayOf(at, zone), today)
  const every = `every ${interval.days[0]} to ${interval.days[1]} days`
  return {
    fresh: `not before ${on(warmth.ideallyAt)} (${every})`,
    ripe: `a good time, until ${on(warmth.latestAt)} (${every})`,
    quiet: `quiet since ${on(warmth.latestAt)}; a word is still welcome (${every})`,
  }[warmth.state]
}
