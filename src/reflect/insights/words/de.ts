import type { Rung, WayEnd } from '#reflect/insights/way.ts'
import type { Counted, InsightWords } from '#reflect/insights/words/words.ts'

const small = 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const number = (n: number) => small[n] ?? String(n)
/** After a preposition with the dative: „von einer“. */
const dative = (n: number) => (n === 1 ? 'einer' : number(n))
const days = (n: number) => (n === 1 ? 'einem Tag' : `${n === 0 ? '0' : number(n)} Tagen`)
const times = (n: number) => (n === 1 ? 'einmal' : `${number(n)}mal`)
const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const quote = (text: string) => `„${text}“`
const list = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`

/** One, many, and many in the dative. */
const things = {
  applications: ['Bewerbung', 'Bewerbungen', 'Bewerbungen'],
  ended: ['beendete Bewerbung', 'beendete Bewerbungen', 'beendeten Bewerbungen'],
  answers: ['abgeschickte Bewerbung', 'abgeschickte Bewerbungen', 'abgeschickten Bewerbungen'],
  reflections: ['Rückblick', 'Rückblicke', 'Rückblicken'],
  rated: ['eingeschätzte Antwort', 'eingeschätzte Antworten', 'eingeschätzten Antworten'],
  questions: ['Frage zum Stolpern', 'Fragen zum Stolpern', 'Fragen zum Stolpern'],
  stories: ['Geschichte', 'Geschichten', 'Geschichten'],
  fits: [
    'Rückblick mit Angabe, wie gut es passte',
    'Rückblicke mit Angabe, wie gut es passte',
    'Rückblicken mit Angabe, wie gut es passte',
  ],
  feedback: ['Rückmeldung', 'Rückmeldungen', 'Rückmeldungen'],
  actions: ['Vorhaben', 'Vorhaben', 'Vorhaben'],
} as const satisfies Record<Counted, readonly [string, string, string]>

const gender: Partial<Record<Counted, 'masculine' | 'neuter'>> = {
  reflections: 'masculine',
  fits: 'masculine',
  actions: 'neuter',
}
const forms = {
  feminine: { of: 'einer', one: 'eine' },
  masculine: { of: 'einem', one: 'einer' },
  neuter: { of: 'einem', one: 'eines' },
} as const

const stoppedAt = {
  applied: 'vor einem Gespräch',
  screening: 'in der Vorauswahl',
  assessment: 'beim Eignungstest',
  'first-interview': 'nach dem ersten Gespräch',
  'further-interviews': 'nach einem weiteren Gespräch',
  offer: 'beim Angebot',
} as const satisfies Record<Rung, string>

const endedSo = {
  rejected: (n) => `${n === 1 ? 'endete' : 'endeten'} ${number(n)} mit einer Absage`,
  'position-closed': (n) => `${n === 1 ? 'endete' : 'endeten'} ${number(n)}, weil die Stelle geschlossen wurde`,
  withdrawn: (n) => `haben Sie ${number(n)} zurückgezogen`,
  accepted: (n) => `haben Sie ${number(n)} angenommen`,
  declined: (n) => `haben Sie ${number(n)} abgelehnt`,
  'no-response': (n) => `${n === 1 ? 'blieb' : 'blieben'} ${number(n)} ohne Antwort`,
  open: (n) => `${n === 1 ? 'ist' : 'sind'} ${number(n)} noch offen`,
} as const satisfies Record<WayEnd, (n: number) => string>

export const german: InsightWords = {
  rung: {
    applied: 'Beworben',
    screening: 'Vorauswahl',
    assessment: 'Eignungstest',
    'first-interview': 'Erstes Gespräch',
    'further-interviews': 'Weitere Gespräche',
    offer: 'Angebot',
  },
  stoppedAt: {
    applied: 'Vor einem Gespräch',
    screening: 'In der Vorauswahl',
    assessment: 'Beim Eignungstest',
    'first-interview': 'Nach dem ersten Gespräch',
    'further-interviews': 'Nach weiteren Gesprächen',
    offer: 'Beim Angebot',
  },
  end: {
    rejected: 'Absage',
    'position-closed': 'Stelle geschlossen',
    withdrawn: 'Zurückgezogen',
    accepted: 'Angenommen',
    declined: 'Abgelehnt',
    'no-response': 'Keine Antwort',
    open: 'Noch offen',
  },
  wayIn: {
    referral: 'Durch eine Empfehlung',
    agency: 'Über eine Vermittlung',
    approached: 'Sie wurden angesprochen',
    own: 'Selbst beworben',
  },
  family: {
    data: 'Daten',
    security: 'Sicherheit',
    infrastructure: 'Infrastruktur',
    quality: 'Qualität',
    design: 'Gestaltung',
    product: 'Produkt',
    project: 'Projekte',
    hardware: 'Hardware',
    software: 'Software',
    support: 'Kundendienst',
    sales: 'Vertrieb',
    marketing: 'Marketing',
    people: 'Personal',
    finance: 'Finanzen',
    legal: 'Recht',
    medical: 'Pflege und Medizin',
    education: 'Bildung',
    research: 'Forschung',
    operations: 'Betrieb und Logistik',
    office: 'Büro',
    trades: 'Handwerk und Technik',
  },
  otherFamily: 'Andere Arbeit',
  questionType: {
    behavioural: 'Was Sie getan haben',
    situational: 'Was Sie tun würden',
    technical: 'Fachwissen',
    coding: 'Aufgabe vor Ort',
    design: 'Entwurf von Systemen',
    case: 'Fallstudie und Schätzung',
    'work-sample': 'Ihre Arbeiten',
    motivation: 'Warum hier',
    'cv-gap': 'Lücken im Lebenslauf',
    salary: 'Gehalt',
    logistics: 'Ort, Zeit, Erlaubnisse',
    values: 'Werte',
    'their-turn': 'Ihre Fragen',
    odd: 'Seltsame Fragen',
  },
  tag: {
    praise: 'Lob',
    skills: 'Fähigkeiten',
    experience: 'Erfahrung',
    technical: 'Fachliche Tiefe',
    communication: 'Verständigung',
    preparation: 'Vorbereitung',
    motivation: 'Motivation',
    level: 'Erfahrungsstufe',
    language: 'Sprache',
    salary: 'Gehalt',
    'team-fit': 'Passung zum Team',
    'not-about-me': 'Nichts über Sie',
  },
  counted: (what, n) => `${n.toLocaleString('de-DE')} ${things[what][n === 1 ? 0 : 1]}`,
  notYet: (what, least, n) => {
    const { of, one } = forms[gender[what] ?? 'feminine']
    const sofar = n === 0 ? 'noch gibt es keine' : `bisher ${n === 1 ? `ist es ${one}` : `sind es ${number(n)}`}`
    return `Hier zeigt sich etwas ab ${least === 1 ? of : number(least)} ${things[what][least === 1 ? 0 : 2]}; ${sofar}.`
  },
  lookBack: (company) => `Auf ${company} zurückblicken`,
  heads: {
    stage: 'Stand',
    came: 'So weit oder weiter gekommen',
    stopped: 'Hier zu Ende',
    wentOn: 'Ging weiter',
    share: 'Anteil',
    from: 'Von',
    to: 'Nach',
    applications: 'Bewerbungen',
    ended: 'Beendet',
    talked: 'Führte zu einem Gespräch',
    company: 'Unternehmen',
    answered: 'Beantwortet',
    medianDays: 'Tage bis zur Antwort (Median)',
    waiting: 'Ohne Antwort',
    longestWait: 'Längstes Warten in Tagen',
    times: 'Wie oft',
    companies: 'Bei',
    action: 'Vorhaben',
    due: 'Bis',
    state: 'Stand',
    fit: 'Wie gut es passte',
  },
  funnel: {
    title: 'Wie weit es ging',
    stopped: (n, of, rung, asked) =>
      `${begin(number(n))} von ${dative(of)} ${n === 1 ? 'endete' : 'endeten'} ${stoppedAt[rung]}${asked ? `; bei ${dative(asked.n)} davon wurde ${quote(asked.what)} gefragt` : ''}.`,
    noneStopped: (of) => `Von ${dative(of)} endete keine unterwegs.`,
    alternative: (of, stopped) =>
      `Von ${dative(of)} beendeten Bewerbungen ${list(stopped.map(({ rung, n }) => `${n === 1 ? 'endete' : 'endeten'} ${number(n)} ${stoppedAt[rung]}`))}.`,
  },
  flow: {
    title: 'Der Weg Ihrer Bewerbungen',
    sentence: (n, ends) => `Von ${dative(n)} Bewerbungen ${list(ends.map(({ end, n: of }) => endedSo[end](of)))}.`,
    alternative: (passages) =>
      `Ein Fluss von links nach rechts: ${passages.map(({ from, to, n }) => `${from} nach ${to} ${n}`).join(', ')}.`,
    seeOpen: (n) => (n === 1 ? 'Die offene ansehen' : `Die ${number(n)} offenen ansehen`),
    seeAll: 'Alle Bewerbungen ansehen',
  },
  groups: {
    families: 'Wo es endet, nach Art der Arbeit',
    'ways-in': 'Wo es endet, nach dem Anfang',
    family: 'Art der Arbeit',
    wayIn: 'Wie es anfing',
    sentence: (groups) =>
      groups
        .map(({ label, n, talked, share }, i) => {
          const led = i > 0 ? '' : talked === 1 ? ' führte zu einem Gespräch' : ' führten zu einem Gespräch'
          return `${label}: ${number(talked)} von ${dative(n)}${led}${share && ` (${share})`}.`
        })
        .join(' '),
    alternative: (groups) => `Wo sie endeten. ${groups.map(({ label, stops }) => `${label}: ${stops}`).join('; ')}.`,
    stops: (rung, n) => `${number(n)} ${stoppedAt[rung]}`,
    whoCouldIntroduce: 'Sehen, wer Sie empfehlen könnte',
  },
  answers: {
    title: 'Wie lange es dauert',
    sentence: (median, answered, waiting, longest) =>
      [
        answered === 0
          ? 'Noch kam keine Antwort'
          : median === null
            ? `${begin(number(answered))} ${answered === 1 ? 'wurde' : 'wurden'} beantwortet`
            : `Die Hälfte der ${number(answered)} Antworten kam innerhalb von ${days(Math.ceil(median))}`,
        ...(waiting > 0
          ? [
              `ohne Antwort ${waiting === 1 ? 'ist' : 'sind'} bisher ${number(waiting)}, ${waiting === 1 ? 'seit' : 'am längsten seit'} ${days(longest)}`,
            ]
          : []),
      ].join('; ') + '.',
    alternative: (companies, fastest, slowest) =>
      `Tage bis zur ersten Antwort und Tage des Wartens bei ${companies === 1 ? 'einem' : number(companies)} Unternehmen${fastest === null || slowest === null ? '' : `; die schnellste Antwort brauchte ${fastest} Tage, die langsamste ${slowest}`}.`,
    legend: ['beantwortet', 'bisher gewartet'],
    ask: (company) => `Sehen, was Sie ${company} fragen können`,
    seeAll: 'Alle Bewerbungen ansehen',
  },
  gaps: {
    title: 'Was mehr als einmal fehlte',
    sentence: (gap, n, of) => `${quote(gap)} fehlte in ${number(n)} von ${number(of)} Rückblicken.`,
    none: (of) => `In ${number(of)} Rückblicken fehlte nichts immer wieder.`,
    alternative: (gaps, of) =>
      `Von ${number(of)} Rückblicken: ${gaps.map(({ text, times: n }) => `${text} in ${number(n)}`).join(', ')}.`,
    legend: 'Rückblicke',
    noAction: 'Noch kein Vorhaben dagegen',
    done: (action) => `Erledigt: ${action}`,
    decide: (gap) => `Ein Vorhaben zu ${quote(gap)} notieren`,
  },
  tripped: {
    title: 'Fragen, über die Sie stolperten',
    sentence: (question, n) => `Über ${quote(question)} oder fast dasselbe stolperten Sie ${times(n)}.`,
    noneTwice: (n) => `Sie stolperten über ${number(n)} Fragen, über jede einmal.`,
    legend: 'Bewerbungen',
    question: 'Frage',
    practise: 'Diese Fragen üben',
  },
  questions: {
    title: 'Arten von Fragen',
    sentence: (weak, types) =>
      weak.length === 0
        ? `Keine von ${dative(types)} Arten von Fragen lief im Ganzen schlecht.`
        : `Von ${dative(types)} ${types === 1 ? 'Art' : 'Arten'} von Fragen ${weak.length === 1 ? 'lief' : 'liefen'} ${list(weak.map(quote))} am wenigsten gut.`,
    notYet:
      'Hier zeigt sich etwas, sobald eine Art von Frage viermal beantwortet und eingeschätzt ist; notieren Sie die Fragen nach Ihrem nächsten Gespräch.',
    alternative: 'Wie Ihre Antworten im Durchschnitt liefen, eins bis fünf',
    type: 'Art der Frage',
    answers: 'Antworten',
    mean: 'Lief im Durchschnitt (1 bis 5)',
    todo: 'Üben',
  },
  stories: {
    title: 'Nicht erzählte Geschichten',
    sentence: (story, n) => `${begin(times(n))} hätten Sie gern ${quote(story)} erzählt.`,
    each: (missed, never) =>
      `${begin(
        list([
          ...(missed > 0
            ? [`${number(missed)} ${missed === 1 ? 'Geschichte' : 'Geschichten'} hätten Sie gern erzählt`]
            : []),
          ...(never > 0
            ? [`${number(never)} Ihrer Geschichten ${never === 1 ? 'wurde' : 'wurden'} noch nie erzählt`]
            : []),
        ]),
      )}.`,
    told: (n) =>
      n === null ? 'Noch nicht unter Ihren Geschichten' : n === 0 ? 'Noch nie erzählt' : `${begin(times(n))} erzählt`,
    toldHead: 'Erzählt',
    legend: 'Hätte erzählt werden sollen',
    story: 'Geschichte',
    todo: 'Eine Geschichte vorbereiten',
  },
  fit: {
    title: 'Wie gut es passte, und was daraus wurde',
    bands: { low: 'Passte kaum', middle: 'Passte halbwegs', high: 'Passte gut' },
    sentence: (bands) =>
      `${begin(
        bands
          .filter(({ n }) => n > 0)
          .map(({ band, n, talked }) => {
            const [one, many] = {
              low: ['kaum passte', 'kaum passten'],
              middle: ['halbwegs passte', 'halbwegs passten'],
              high: ['gut passte', 'gut passten'],
            }[band]
            return `von ${dative(n)}, die ${n === 1 ? one : many}, ${talked === 1 ? 'führte' : 'führten'} ${number(talked)} zu einem Gespräch`
          })
          .join('; '),
      )}.`,
  },
  feedback: {
    title: 'Was man Ihnen sagte, und wie Sie es sehen',
    sentence: (theme, n, of, agree) =>
      `${begin(number(n))} von ${number(of)} ${n === 1 ? 'sprach' : 'sprachen'} von ${quote(theme)}; ${agree === n ? (n === 1 ? 'Sie sehen es ebenso' : 'Sie sehen alle ebenso') : `${number(agree)} davon sehen Sie ebenso`}.`,
    theme: 'Worum es ging',
    agree: 'Sie sehen es ebenso',
    unsure: 'Noch offen',
    disagree: 'Sie sehen es anders',
    todo: (company) => `Noch einmal lesen, was ${company} sagte`,
  },
  actions: {
    title: 'Was Sie sich vorgenommen haben',
    sentence: (done, of, past) =>
      `${of === 1 ? (done === 1 ? 'Das eine Vorhaben ist erledigt' : 'Das eine Vorhaben ist noch offen') : `${begin(done === 0 ? 'keines' : done === 1 ? 'eines' : number(done))} von ${number(of)} Vorhaben ${done < 2 ? 'ist' : 'sind'} erledigt`}${past > 0 ? `; bei ${past === 1 ? 'einem' : number(past)} ist der Tag vorbei` : ''}.`,
    states: { done: 'Erledigt', open: 'Offen', past: 'Der Tag ist vorbei' },
    all: 'Vorhaben',
    next: (action) => `Als Nächstes: ${action}`,
    allDone: 'Sehen, was heute ansteht',
  },
  listed: (title, rows) => `${title}: ${rows.map(({ label, n }) => `${label} ${n}`).join(', ')}.`,
}
