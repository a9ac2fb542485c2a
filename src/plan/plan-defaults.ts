import type { Language } from '#domain/language.ts'
import { defaultPlanSettings, type PlanSettings } from '#domain/settings.ts'

/** What one default of the plan's clock holds, with what it may be; ends included. */
export type PlanSettingShape =
  | { readonly type: 'number'; readonly unit: PlanUnit; readonly min: number; readonly max: number }
  /** Two whole numbers, the first not above the second. */
  | { readonly type: 'range'; readonly unit: PlanUnit; readonly min: number; readonly max: number }
  | { readonly type: 'yes-no' }
  /** ISO weekdays, 1 Monday to 7 Sunday; at least one. */
  | { readonly type: 'weekdays' }
  /** Two local times, `HH:MM`, the first before the second. */
  | { readonly type: 'times' }

export type PlanUnit = 'hours' | 'days' | 'months' | 'people' | 'mails'
export type PlanSettingValue = number | boolean | string | readonly number[] | readonly string[]

interface PlanDefault {
  readonly shape: PlanSettingShape
  readonly get: (settings: PlanSettings) => PlanSettingValue
  readonly with: (settings: PlanSettings, value: never) => Partial<PlanSettings>
  readonly words: Readonly<Record<Language, { readonly name: string; readonly reason: string }>>
}

type Span = readonly [number, number]

function number<K extends NumberKey>(key: K, unit: PlanUnit, min: number, max: number, words: PlanDefault['words']) {
  return {
    shape: { type: 'number', unit, min, max },
    get: (settings: PlanSettings) => settings[key],
    with: (_: PlanSettings, value: number): Partial<PlanSettings> => ({ [key]: value }),
    words,
  } as const satisfies PlanDefault
}

function range<K extends SpanKey>(key: K, min: number, max: number, words: PlanDefault['words']) {
  return {
    shape: { type: 'range', unit: 'days', min, max },
    get: (settings: PlanSettings) => settings[key],
    with: (_: PlanSettings, value: Span): Partial<PlanSettings> => ({ [key]: value }),
    words,
  } as const satisfies PlanDefault
}

type KeysOf<Value> = { [K in keyof PlanSettings]: PlanSettings[K] extends Value ? K : never }[keyof PlanSettings]
type NumberKey = KeysOf<number>
type SpanKey = KeysOf<Span>

/**
 * Every default of the plan's clock under the name it is changed by: its shape, its bounds, and the reason for it in a
 * sentence (`domain/01`). The command line and any page are made from this one table.
 */
export const planDefaults = {
  quietHours: number('quietHours', 'hours', 12, 168, {
    en: {
      name: 'Quiet hours after a no',
      reason: 'Nobody writes well in the first hours; they may be more, but never fewer than twelve.',
    },
    de: {
      name: 'Ruhe nach einer Absage',
      reason: 'In den ersten Stunden schreibt niemand gut; es dürfen mehr sein, aber nie weniger als zwölf.',
    },
  }),
  acknowledge: {
    shape: { type: 'yes-no' },
    get: (settings) => settings.acknowledge.enabled,
    with: (settings, value: boolean) => ({ acknowledge: { ...settings.acknowledge, enabled: value } }),
    words: {
      en: {
        name: 'Answer a personal no',
        reason: 'A short thank-you is suggested only where a human wrote the no and can be answered.',
      },
      de: {
        name: 'Auf eine persönliche Absage antworten',
        reason: 'Ein kurzer Dank wird nur vorgeschlagen, wenn ein Mensch die Absage schrieb und Antworten liest.',
      },
    },
  },
  acknowledgeDays: {
    shape: { type: 'range', unit: 'days', min: 1, max: 5 },
    get: (settings) => settings.acknowledge.days,
    with: (settings, value: Span) => ({ acknowledge: { ...settings.acknowledge, days: value } }),
    words: {
      en: {
        name: 'Days after the no to answer it',
        reason: 'Most advice says within one or two days, and a day of distance first.',
      },
      de: {
        name: 'Tage nach der Absage bis zur Antwort',
        reason: 'Die meisten raten zu ein bis zwei Tagen, mit einem Tag Abstand davor.',
      },
    },
  },
  reflectAfterDays: number('reflectAfterDays', 'days', 2, 14, {
    en: {
      name: 'Days after the no to look back',
      reason: 'A few days on, it is easier to see what fitted; never on the same day.',
    },
    de: {
      name: 'Tage nach der Absage bis zum Rückblick',
      reason: 'Nach ein paar Tagen sehen Sie leichter, was gepasst hat; nie am selben Tag.',
    },
  }),
  feedbackDays: range('feedbackDays', 2, 14, {
    en: {
      name: 'Days after the no to ask for feedback',
      reason: 'Not before a day or two have passed, and before details fade after about a week.',
    },
    de: {
      name: 'Tage nach der Absage für die Bitte um Rückmeldung',
      reason: 'Nicht vor ein, zwei Tagen, und bevor nach etwa einer Woche die Einzelheiten verblassen.',
    },
  }),
  followUpDaysAfterInterview: range('followUpDaysAfterInterview', 10, 35, {
    en: {
      name: 'Days after the interview to follow up',
      reason: 'Two to three weeks after the interview is what the advice that Ajar follows says.',
    },
    de: {
      name: 'Tage nach dem Gespräch bis zum Dank',
      reason: 'Zwei bis drei Wochen nach dem Gespräch: So sagt es der Rat, dem Ajar folgt.',
    },
  }),
  followUpHoursAfterNo: {
    shape: { type: 'number', unit: 'hours', min: 24, max: 336 },
    get: (settings) => settings.followUpAfterNo.hours,
    with: (settings, value: number) => ({ followUpAfterNo: { ...settings.followUpAfterNo, hours: value } }),
    words: {
      en: {
        name: 'Hours after the no before any follow-up',
        reason: 'Thanks that come at once read as an answer to the no.',
      },
      de: {
        name: 'Stunden nach der Absage vor jedem Dank',
        reason: 'Ein Dank, der sofort kommt, liest sich wie eine Antwort auf die Absage.',
      },
    },
  },
  followUpClosesDaysAfterNo: {
    shape: { type: 'number', unit: 'days', min: 3, max: 30 },
    get: (settings) => settings.followUpAfterNo.closesAfterDays,
    with: (settings, value: number) => ({ followUpAfterNo: { ...settings.followUpAfterNo, closesAfterDays: value } }),
    words: {
      en: {
        name: 'Days after the no a follow-up stays open at least',
        reason: 'When the no comes late, a week remains after the first two days.',
      },
      de: {
        name: 'Tage, die der Dank nach der Absage mindestens offen bleibt',
        reason: 'Kommt die Absage spät, bleibt nach den ersten zwei Tagen noch eine Woche.',
      },
    },
  },
  followUpPeople: number('followUpPeople', 'people', 1, 5, {
    en: {
      name: 'People to thank after one no',
      reason: 'More than three mails into one team look like a mailing.',
    },
    de: {
      name: 'Menschen, denen Sie nach einer Absage danken',
      reason: 'Mehr als drei Mails an ein Team wirken wie ein Rundschreiben.',
    },
  }),
  keepInTouchFirstDays: number('keepInTouchFirstDays', 'days', 60, 240, {
    en: {
      name: 'Days after the last interview to get in touch again',
      reason: 'A few months later something new has usually happened, with you or with them.',
    },
    de: {
      name: 'Tage nach dem letzten Gespräch bis zum ersten Lebenszeichen',
      reason: 'Nach ein paar Monaten ist meist etwas Neues geschehen, bei Ihnen oder dort.',
    },
  }),
  keepInTouchEveryDays: range('keepInTouchEveryDays', 60, 240, {
    en: {
      name: 'Days from one such mail to the next',
      reason: 'Every three to four months is seldom enough to be welcome.',
    },
    de: {
      name: 'Tage von einem Lebenszeichen zum nächsten',
      reason: 'Alle drei bis vier Monate ist selten genug, um willkommen zu sein.',
    },
  }),
  maxUnansweredPerson: number('maxUnansweredPerson', 'mails', 1, 5, {
    en: {
      name: 'Unanswered mails to a person before it rests',
      reason: 'Three tries, then leave it: silence is an answer too.',
    },
    de: {
      name: 'Unbeantwortete Mails an einen Menschen, dann ist Ruhe',
      reason: 'Drei Versuche, dann lassen Sie es: Auch Schweigen ist eine Antwort.',
    },
  }),
  maxUnansweredCompany: number('maxUnansweredCompany', 'mails', 1, 8, {
    en: {
      name: 'Unanswered mails to a company before it rests',
      reason: 'Colleagues talk to each other; four mails without an answer are enough.',
    },
    de: {
      name: 'Unbeantwortete Mails an ein Unternehmen, dann ist Ruhe',
      reason: 'Kolleginnen und Kollegen sprechen miteinander; vier Mails ohne Antwort genügen.',
    },
  }),
  minGapPersonDays: number('minGapPersonDays', 'days', 7, 60, {
    en: {
      name: 'Days between two mails to a person',
      reason: 'Recruiters advise no more than a mail every ten to fourteen days.',
    },
    de: {
      name: 'Tage zwischen zwei Mails an einen Menschen',
      reason: 'Aus dem Recruiting heißt es: höchstens eine Mail alle zehn bis vierzehn Tage.',
    },
  }),
  minGapCompanyDays: number('minGapCompanyDays', 'days', 3, 60, {
    en: {
      name: 'Days between two mails to a company',
      reason: 'Three mails in a week are what gets people struck off a list.',
    },
    de: {
      name: 'Tage zwischen zwei Mails an ein Unternehmen',
      reason: 'Drei Mails in einer Woche sind der sichere Weg, von der Liste zu fliegen.',
    },
  }),
  dailyCap: number('dailyCap', 'mails', 1, 20, {
    en: { name: 'Mails a day', reason: 'Each deserves a sentence of your own, and five of those are a day’s work.' },
    de: {
      name: 'Mails am Tag',
      reason: 'Jede verdient einen eigenen Satz von Ihnen, und fünf davon sind ein Tagwerk.',
    },
  }),
  sendDays: {
    shape: { type: 'weekdays' },
    get: (settings) => settings.sendSlot.weekdays,
    with: (settings, value: readonly number[]) => ({ sendSlot: { ...settings.sendSlot, weekdays: value } }),
    words: {
      en: {
        name: 'Weekdays to suggest for sending',
        reason: 'Tuesday to Thursday are named most often; the evidence is weak, so it is only a suggestion.',
      },
      de: {
        name: 'Wochentage, die zum Senden vorgeschlagen werden',
        reason:
          'Dienstag bis Donnerstag werden am häufigsten genannt; gesichert ist das nicht, also nur ein Vorschlag.',
      },
    },
  },
  sendTimes: {
    shape: { type: 'times' },
    get: (settings) => [settings.sendSlot.from, settings.sendSlot.to],
    with: (settings, [from, to]: readonly [string, string]) => ({ sendSlot: { ...settings.sendSlot, from, to } }),
    words: {
      en: {
        name: 'Hours to suggest for sending, on the reader’s clock',
        reason: 'The middle of the morning, after the first pile is read; only a suggestion.',
      },
      de: {
        name: 'Uhrzeit, die zum Senden vorgeschlagen wird, nach der Uhr der Lesenden',
        reason: 'Am Vormittag, wenn der erste Stapel gelesen ist; nur ein Vorschlag.',
      },
    },
  },
  reapplyMonths: number('reapplyMonths', 'months', 1, 18, {
    en: {
      name: 'Months until applying again',
      reason: 'Six is the figure named most often; what the no itself says counts more.',
    },
    de: {
      name: 'Monate bis zur neuen Bewerbung',
      reason: 'Sechs wird am häufigsten genannt; was in der Absage selbst steht, zählt mehr.',
    },
  }),
  silentAsNoDays: number('silentAsNoDays', 'days', 14, 60, {
    en: {
      name: 'Days of silence that count as a no',
      reason: 'Three weeks after the last contact or the promised day, waiting has lasted long enough.',
    },
    de: {
      name: 'Tage Schweigen, die als Absage zählen',
      reason: 'Drei Wochen nach dem letzten Kontakt oder dem versprochenen Tag haben Sie lange genug gewartet.',
    },
  }),
  lapsedAfterDays: number('lapsedAfterDays', 'days', 7, 60, {
    en: {
      name: 'Days after its window until a step lapses',
      reason: 'What was not done two weeks late is folded away, so that nothing nags.',
    },
    de: {
      name: 'Tage nach Ablauf, bis ein Schritt verfällt',
      reason: 'Was zwei Wochen zu spät nicht getan ist, wird weggeräumt, damit nichts drängt.',
    },
  }),
  forgetAfterMonths: number('forgetAfterMonths', 'months', 6, 120, {
    en: {
      name: 'Months of silence before Ajar asks whether to forget somebody',
      reason: 'What is kept of people should end with the contact, and nobody is forgotten without your word.',
    },
    de: {
      name: 'Monate ohne Kontakt, bis Ajar fragt, ob es jemanden vergessen soll',
      reason:
        'Was über Menschen aufbewahrt wird, soll mit dem Kontakt enden, und ohne Ihr Wort wird niemand vergessen.',
    },
  }),
} as const satisfies Record<string, PlanDefault>

export type PlanSettingKey = keyof typeof planDefaults
export const planSettingKeys = Object.keys(planDefaults) as readonly PlanSettingKey[]

/** One default as it stands: what is set, what it would be, and why. */
export interface PlanSettingView {
  readonly key: PlanSettingKey
  readonly name: string
  readonly reason: string
  readonly shape: PlanSettingShape
  readonly value: PlanSettingValue
  readonly standard: PlanSettingValue
}

export function planSettingViews(settings: PlanSettings, language: Language): readonly PlanSettingView[] {
  return planSettingKeys.map((key) => {
    const { shape, get, words } = planDefaults[key] as PlanDefault
    return { key, shape, ...words[language], value: get(settings), standard: get(defaultPlanSettings) }
  })
}

/** The settings with this one changed; the value has been checked (`readPlanSetting`). */
export function withPlanSetting(settings: PlanSettings, key: PlanSettingKey, value: PlanSettingValue): PlanSettings {
  return { ...settings, ...planDefaults[key].with(settings, value as never) }
}

/** The settings with this one as the program has it. */
export function withStandard(settings: PlanSettings, key: PlanSettingKey): PlanSettings {
  return withPlanSetting(settings, key, planDefaults[key].get(defaultPlanSettings))
}
