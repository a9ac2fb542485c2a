import type { CoolOffScope } from '#domain/cool-off.ts'
import type { WaitView } from '#actions/openings/opening-views.ts'
import { count } from '#web/data/when.ts'

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const waitFor = {
  'same-role': ' for the same role',
  'same-function': ' for work of the same kind',
  any: '',
} as const satisfies Record<CoolOffScope, string>

const waits = {
  'their-words': (day: string, what: string) => `They named a time themselves: a new application${what} from ${day}`,
  table: (day: string, what: string) => `Said to look at new applications${what} only from ${day}, unverified`,
  usual: (day: string, what: string) => `A new application${what} is usually looked at afresh from ${day}`,
} as const satisfies Record<WaitView['by'], unknown>

export const en = {
  windowTitle: 'Openings',
  heading: 'Doors that open again',
  lead: 'Companies that know you, and the roles they are looking for now. A role that fits brings your next mail there forward.',
  fitting: 'Fitting roles',
  fittingEmpty: 'No role on a watched board fits one you were turned down for. Ajar says so when one does.',
  fits: (words: string, role: string | null) => capital(role === null ? words : `${words}, compared with ${role}`),
  anew: 'Posted anew soon after the no',
  old: 'Stood there before the no',
  waitOf: ({ by, appliesTo, holds }: WaitView, day: string) =>
    holds
      ? waits[by](day, waitFor[appliesTo])
      : `No need to wait: until ${day} they are said to wait${waitFor[appliesTo]} only, and this is another`,
  waitFor: { 'same-role': 'the same role', 'same-function': 'work of the same kind', any: 'any role' },
  waitForLabel: 'For which roles',
  write: (name: string) => `Write to ${name}`,
  later: (name: string, day: string) => `The next mail to ${name} may go from ${day}`,
  open: 'See the role',
  applied: 'I applied',
  saidApplied: 'Noted as a new application, beside the old one.',
  aside: 'Not for me',
  saidAside: 'Out of sight.',
  about: 'The application it goes with',
  toConfirm: 'Boards to confirm',
  toConfirmLead: 'Links in your mail led here. Nothing is asked of a board before you say so.',
  confirm: 'Watch it',
  decline: 'Leave it alone',
  saidConfirmed: 'It is watched.',
  saidDeclined: 'It is left alone.',
  met: 'Where it was met',
  watched: 'Boards watched',
  watchedEmpty: 'No board is watched yet.',
  watchingOff: 'Watching is off: no board is read by itself.',
  watchingOn: 'Each is read once a day while Ajar is open.',
  turnOn: 'Turn watching on',
  turnOff: 'Turn watching off',
  saidOn: 'Watching is on.',
  saidOff: 'Watching is off.',
  readNow: 'Read now',
  saidRead: 'Read whole.',
  saidNotWhole: 'It could not be read whole.',
  stop: 'Stop',
  readOn: (day: string, roles: number) => `Read whole on ${day}, ${count(roles, 'role')} open`,
  neverRead: 'Not read yet',
  rests: 'It refused five times, so it rests until you ask.',
  declined: 'Left alone',
  add: 'Add a board',
  address: 'Address of the board, or of the company’s own jobs page',
  company: 'Company',
  companyHint: 'As your applications call it.',
  saidAdded: 'It is watched.',
  all: (n: number) => `All roles (${n})`,
  filter: 'Filter by words',
  none: 'No role has these words.',
  firstOnly: (n: number) => `The newest ${n} are shown.`,
  waits: 'How long companies are said to wait',
  waitsLead: 'Nobody publishes this. What stands here is unverified; what a no says itself counts more.',
  months: (n: number, what: CoolOffScope) =>
    n === 0 ? 'no wait' : `${count(n, 'month')}${waitFor[what] || ' for any role'}`,
  monthsLabel: 'Months',
  source: 'Where you read or heard it',
  addWait: 'Add a company',
  saidWait: 'Noted, unverified.',
  remove: 'Remove',
  saidRemoved: 'Removed.',
  earlierTitle: 'You applied here before',
  earlier: (role: string | null, day: string) => `${role ?? 'An application'}, turned down ${day}`,
  learned: 'What you learned then',
  laterTitle: 'You applied here again',
  roleNone: 'An application',
  fitHere: 'Open now, and it fits',
  onToday: (n: number) =>
    `${count(n, 'role')} that ${n === 1 ? 'fits' : 'fit'} one you were turned down for ${n === 1 ? 'is' : 'are'} open.`,
  onTodayLink: 'Look at them',
}
