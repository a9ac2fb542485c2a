import { count } from '#web/data/when.ts'

export const en = {
  windowTitle: 'Mail',
  heading: 'Your mail',
  lead: 'Where Ajar has read, and where it can read more. It looks for mail about applications and keeps only that.',
  more: 'Read more mail',
  path: 'A mail file or a folder on this computer',
  pathHint:
    'An mbox file, a Maildir, an .eml file, a folder of them, or a .zip, .tgz or .gz of these. Nothing is copied: it is read where it lies.',
  read: 'Read it',
  orUpload: 'Or choose it here',
  files: 'Files',
  folder: 'A folder',
  uploadHint: 'It is copied into Ajar’s own folder on this computer first.',
  uploading: (n: number, all: number) => (all === 1 ? 'Copying the file' : `Copying file ${n} of ${all}`),
  running: 'Being read',
  lately: 'Lately read',
  progress: (seen: number, kept: number) =>
    `${count(seen, 'mail')} seen, ${kept.toLocaleString('en-GB')} about applications`,
  setAside: (n: number) => `${n.toLocaleString('en-GB')} could not be read`,
  rate: (n: number) => `${Math.round(n).toLocaleString('en-GB')} a second`,
  left: (time: string) => `about ${time} left`,
  state: { running: 'Being read', paused: 'Stopped', done: 'Finished', failed: 'Not read' },
  stop: 'Stop',
  resume: 'Go on',
  toToday: 'See what there is to do',
  sources: 'Sources',
  noSources: 'Nothing has been read yet.',
  lastRead: (day: string) => `last read ${day}`,
  unfinished: 'Not read to its end.',
  unreachable: (n: number) =>
    `${count(n, 'mail')} could not be looked at again, because the source is not there any more.`,
  again: 'Read it again',
  asideTitle: (n: number) => `${count(n, 'mail')} could not be read`,
  asideLead: 'They were set aside and stopped nothing else. Only their place and the reason are kept.',
  asideColumns: ['Source', 'Place', 'Reason'],
} as const
