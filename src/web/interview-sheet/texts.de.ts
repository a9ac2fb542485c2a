import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/interview-sheet/texts.en.ts'

export const de = {
  windowTitle: (company: string) => `Vorbereiten: ${company}`,
  back: 'Vorbereiten',
  print: 'Drucken',
  over: 'Dieses Gespräch ist vorbei. Was Sie daraus gelernt haben, hilft dem nächsten.',
  cancelled: 'Dieses Gespräch wurde abgesagt.',

  logistics: 'Wann und wo',
  when: 'Ihre Zeit',
  theirs: (time: string, zone: string) => `${time} in ${zone}`,
  way: 'Wie',
  link: 'Link',
  join: 'Zum Treffen',
  place: 'Ort',
  phone: 'Telefon',
  mail: 'Aus der E-Mail',
  noMail: 'Sie haben es selbst eingetragen.',

  people: 'Wen Sie treffen',
  noPeople: 'Noch sind keine Namen bekannt.',
  neverSpoke: 'Bisher hatten Sie keinen Kontakt.',
  contacts: (n: number, last: string) => `Bisher ${count(n, 'Kontakt', 'Kontakte')}, zuletzt ${last}.`,
  metBefore: (where: string) => `Sie trafen sich in einem Gespräch: ${where}.`,
  elsewhere: (companies: string) => `Sie kennen sich auch von ${companies}.`,

  earlier: 'Aus Ihren früheren Gesprächen hier',
  caredAbout: 'Dem Team war wichtig',
  theyTold: 'Das haben Sie erfahren',
  promised: 'Versprochen wurde',
  promisedBy: (day: string) => `bis ${day}`,
  prepared: 'So waren Sie vorbereitet',
  minutes: (n: number) => count(n, 'Minute', 'Minuten'),
  toLog: 'Zur Notiz',
  toLogOf: (day: string) => `Zur Notiz vom ${day}`,

  learned: 'Was frühere Absagen lehrten',
  noLessons: 'Noch nichts. Was Sie in einem Rückblick festhalten, steht vor dem nächsten Gespräch hier.',

  likely: 'Fragen, die kommen können',
  likelyHint: 'Jede mit ihrem Grund.',
  trippedUp: 'brachte Sie schon ins Stocken',
  because: {
    'same-company': (company: string, day: string) => `gefragt bei ${company}, ${day}`,
    'same-round': (round: string, company: string) => `gefragt im ${round} bei ${company}`,
    'same-function': (company: string) => `gefragt für ähnliche Arbeit bei ${company}`,
    'type-of-round': (type: string, round: string) => `„${type}“ ist im ${round} üblich`,
    often: (times: number) => `gefragt von ${count(times, 'Unternehmen', 'Unternehmen')}`,
    usual: (round: string | null) => (round === null ? 'überall üblich' : `im ${round} üblich`),
  },
  round: {
    screen: 'Erstgespräch',
    'hiring-manager': 'Gespräch mit der Teamleitung',
    technical: 'Fachgespräch',
    case: 'Fallgespräch',
    panel: 'Gespräch mit dem Team',
    final: 'Abschlussgespräch',
    other: 'Gespräch dieser Art',
  },
  tell: 'Erzählen',
  heardBy: (people: string, company: string) => `${people} hat sie schon gehört (${company})`,
  heardAt: (company: string) => `schon bei ${company} erzählt`,

  requirements: 'Was die Stelle verlangt',
  noRequirements:
    'Die Ausschreibung ist noch nicht gespeichert. Mit ihr stehen hier die Anforderungen neben Ihren Geschichten.',
  toPosting: 'Ausschreibung speichern',
  must: 'muss',
  nice: 'wäre schön',
  inResume: { yes: 'In Ihrem Lebenslauf', partly: 'Zum Teil in Ihrem Lebenslauf' },

  ask: 'Was Sie fragen möchten',
  askHint: 'Eine je Zeile.',
  suggestions: 'Gute Fragen für so ein Gespräch',
  take: 'Übernehmen',
  takeOf: (question: string) => `Übernehmen: ${question}`,
  notes: 'Nicht vergessen',

  practise: 'Vorher zu üben',
  practised: 'kürzlich geübt',
  noRoom: 'vorher kein Platz, bei dem Pensum, das Sie gewählt haben',
  toPractice: 'Jetzt üben',
  noCards: 'Noch passt keine Übungsfrage.',
} as const satisfies InShapeOf<typeof en>
