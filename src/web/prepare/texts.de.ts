import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/prepare/texts.en.ts'

export const de = {
  windowTitle: 'Vorbereiten',
  heading: 'Was vor dem nächsten Gespräch hilft',
  lead: 'Was Sie gelernt haben, kommt wieder, wenn Sie es brauchen können.',
  places: 'Vorbereiten',
  tabs: { overview: 'Übersicht', practice: 'Üben', stories: 'Geschichten', resume: 'Lebenslauf' },

  interviews: 'Kommende Gespräche',
  noInterviews:
    'Noch ist kein Gespräch bekannt. Kommt eines per E-Mail oder Kalender, oder tragen Sie es ein, steht sein Blatt hier.',
  toSheet: 'Vorbereiten',
  toSheetOf: (company: string) => `Vorbereiten: ${company}`,
  toPractise: (n: number) => `vorher ${count(n, 'Frage', 'Fragen')} zum Üben`,

  practice: 'Üben',
  practiceNow: (n: number) => `${count(n, 'Frage', 'Fragen')} zum lauten Beantworten, ein paar Minuten im Ganzen.`,
  practiceLater: (when: string) => `Im Moment nichts. Die nächste Frage kommt ${when}.`,
  practiceNone: 'Fragen, die Sie ins Stocken brachten, kommen hier wieder, bis Ihnen Ihre Antwort gefällt.',
  toPractice: 'Üben',
  toCards: 'Alle Fragen',

  stories: 'Geschichten',
  storiesSome: (whole: number, drafts: number) =>
    drafts === 0
      ? `${count(whole, 'Geschichte', 'Geschichten')} zum Erzählen.`
      : `${count(whole, 'Geschichte', 'Geschichten')} zum Erzählen, ${count(drafts, 'Entwurf', 'Entwürfe')}.`,
  storiesNone: 'Was Sie erlebt haben und erzählen können: einmal aufgeschrieben, bereit für alle, die fragen.',
  raised: (n: number) =>
    n === 1 ? 'Eine hätten Sie gern erzählt.' : `${n.toLocaleString('de-DE')} hätten Sie gern erzählt.`,
  gap: (question: string) => `Noch ohne Geschichte: „${question}“`,
  toStories: 'Ihre Geschichten',

  todayPractice: (n: number) => `Heute ${count(n, 'Frage', 'Fragen')} zum Üben.`,
  todayPracticeFor: (n: number, company: string) =>
    `${count(n, 'Frage', 'Fragen')} zum Üben vor dem Gespräch: ${company}.`,

  type: {
    behavioural: 'Was Sie einmal taten',
    situational: 'Was Sie tun würden',
    technical: 'Wissen',
    coding: 'Programmieren',
    design: 'Entwurf eines Systems',
    case: 'Fallstudie',
    'work-sample': 'Ihre Arbeit',
    motivation: 'Warum',
    'cv-gap': 'Ihr Werdegang',
    salary: 'Gehalt',
    logistics: 'Rahmen',
    values: 'Werte',
    'their-turn': 'Ihre Fragen',
    odd: 'Seltsam',
  },
  noType: 'Ohne Angabe',

  competency: {
    'self-development': 'Sich entwickeln',
    communication: 'Sich verständigen',
    'critical-thinking': 'Durchdenken',
    inclusion: 'Andere einbeziehen',
    leadership: 'Führen',
    professionalism: 'Verlässlich sein',
    teamwork: 'Zusammenarbeiten',
    technology: 'Technik',
  },

  rating: { again: 'Nochmal', hard: 'Schwer', good: 'Gut', easy: 'Leicht' },
  state: { active: 'Wird geübt', suspended: 'Ruht', archived: 'Weggelegt' },
  parts: {
    situation: 'Was war',
    task: 'Was zu tun war',
    action: 'Was ich tat',
    result: 'Was daraus wurde',
  },
} as const satisfies InShapeOf<typeof en>
