import type { CoolOffScope } from '#domain/cool-off.ts'
import type { WaitView } from '#actions/openings/opening-views.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/openings/texts.en.ts'

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const waitFor = {
  'same-role': ' für dieselbe Stelle',
  'same-function': ' für die gleiche Art von Arbeit',
  any: '',
} as const satisfies Record<CoolOffScope, string>

const waits = {
  'their-words': (day: string, what: string) =>
    `Dort wurde selbst ein Zeitpunkt genannt: neue Bewerbung${what} ab ${day}`,
  table: (day: string, what: string) =>
    `Neue Bewerbungen${what} werden dort angeblich erst ab ${day} gelesen, nicht bestätigt`,
  usual: (day: string, what: string) => `Eine neue Bewerbung${what} wird meist ab ${day} mit frischem Blick gelesen`,
} as const satisfies Record<WaitView['by'], unknown>

export const de: typeof en = {
  windowTitle: 'Stellen',
  heading: 'Türen, die wieder aufgehen',
  lead: 'Unternehmen, die Sie kennen, und die Stellen, die dort jetzt frei sind. Passt eine, ist Ihre nächste Mail dorthin früher dran.',
  fitting: 'Passende Stellen',
  fittingEmpty:
    'Auf den beobachteten Seiten passt gerade keine Stelle zu einer, für die Sie abgelehnt wurden. Ajar sagt Bescheid.',
  fits: (words, role) => capital(role === null ? words : `${words}, verglichen mit ${role}`),
  anew: 'Kurz nach der Absage neu ausgeschrieben',
  old: 'Stand schon vor der Absage da',
  waitOf: ({ by, appliesTo, holds }, day) =>
    holds
      ? waits[by](day, waitFor[appliesTo])
      : `Sie müssen nicht warten: Bis ${day} wartet man dort angeblich nur${waitFor[appliesTo]}, und dies ist etwas anderes`,
  waitFor: { 'same-role': 'dieselbe Stelle', 'same-function': 'die gleiche Art von Arbeit', any: 'jede Stelle' },
  waitForLabel: 'Für welche Stellen',
  write: (name) => `An ${name} schreiben`,
  later: (name, day) => `Die nächste Mail an ${name} kann ab ${day} gehen`,
  open: 'Stelle ansehen',
  applied: 'Ich habe mich beworben',
  saidApplied: 'Als neue Bewerbung notiert, neben der alten.',
  aside: 'Nichts für mich',
  saidAside: 'Ausgeblendet.',
  about: 'Die Bewerbung, zu der sie passt',
  toConfirm: 'Stellenseiten zum Bestätigen',
  toConfirmLead: 'Links in Ihren E-Mails führten hierher. Abgerufen wird nichts, bevor Sie es sagen.',
  confirm: 'Beobachten',
  decline: 'In Ruhe lassen',
  saidConfirmed: 'Wird beobachtet.',
  saidDeclined: 'Bleibt in Ruhe.',
  met: 'Wo sie vorkam',
  watched: 'Beobachtete Stellenseiten',
  watchedEmpty: 'Noch wird keine Stellenseite beobachtet.',
  watchingOff: 'Das Beobachten ist aus: Von selbst wird nichts abgerufen.',
  watchingOn: 'Jede wird einmal am Tag gelesen, solange Ajar offen ist.',
  turnOn: 'Beobachten einschalten',
  turnOff: 'Beobachten ausschalten',
  saidOn: 'Das Beobachten ist an.',
  saidOff: 'Das Beobachten ist aus.',
  readNow: 'Jetzt lesen',
  saidRead: 'Ganz gelesen.',
  saidNotWhole: 'Ganz lesen ließ sie sich nicht.',
  stop: 'Nicht mehr',
  readOn: (day, roles) => `Ganz gelesen am ${day}, ${count(roles, 'Stelle', 'Stellen')} offen`,
  neverRead: 'Noch nicht gelesen',
  rests: 'Sie hat fünfmal abgelehnt und ruht, bis Sie es wieder versuchen.',
  declined: 'In Ruhe gelassen',
  add: 'Stellenseite hinzufügen',
  address: 'Adresse der Stellenseite oder der eigenen Karriereseite',
  company: 'Unternehmen',
  companyHint: 'So, wie es in Ihren Bewerbungen heißt.',
  saidAdded: 'Wird beobachtet.',
  all: (n) => `Alle Stellen (${n})`,
  filter: 'Nach Wörtern filtern',
  none: 'Keine Stelle enthält diese Wörter.',
  firstOnly: (n) => `Zu sehen sind die neuesten ${n}.`,
  waits: 'Wie lange Unternehmen angeblich warten',
  waitsLead:
    'Niemand veröffentlicht das. Was hier steht, ist nicht bestätigt; was in der Absage selbst steht, zählt mehr.',
  months: (n, what) =>
    n === 0 ? 'keine Wartezeit' : `${count(n, 'Monat', 'Monate')}${waitFor[what] || ' für jede Stelle'}`,
  monthsLabel: 'Monate',
  source: 'Wo Sie das gelesen oder gehört haben',
  addWait: 'Unternehmen hinzufügen',
  saidWait: 'Notiert, nicht bestätigt.',
  remove: 'Entfernen',
  saidRemoved: 'Entfernt.',
  earlierTitle: 'Hier haben Sie sich schon einmal beworben',
  earlier: (role, day) => `${role ?? 'Eine Bewerbung'}, Absage ${day}`,
  learned: 'Was Sie damals gelernt haben',
  laterTitle: 'Hier haben Sie sich wieder beworben',
  roleNone: 'Eine Bewerbung',
  fitHere: 'Jetzt offen, und sie passt',
  onToday: (n) =>
    n === 1
      ? 'Eine Stelle ist offen, die zu einer passt, für die Sie abgelehnt wurden.'
      : `${n} Stellen sind offen, die zu welchen passen, für die Sie abgelehnt wurden.`,
  onTodayLink: 'Ansehen',
}
