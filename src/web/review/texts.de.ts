import type { InShapeOf } from '#web/data/language.ts'
import { count } from '#web/data/when.ts'
import type { en } from '#web/review/texts.en.ts'

export const de = {
  windowTitle: 'Offene Fragen',
  heading: (n: number) => (n === 0 ? 'Ajar ist sich in allem sicher' : `${count(n, 'Frage', 'Fragen')} an Sie`),
  lead: 'Ajar fragt lieber, als zu raten. Was Ihren Plan am ehesten ändert, steht zuerst; jede Antwort lässt sich zurücknehmen.',
  keys: 'Tasten: 1 bis 9 antwortet, j und k blättert, Enter öffnet die E-Mail, u nimmt die letzte Antwort zurück.',
  empty: 'Wenn in Ihren E-Mails etwas unklar ist, wartet es hier auf Sie.',
  toImport: 'Ein Postfach lesen',
  toToday: 'Ansehen, was zu tun ist',
  whichNo: (several: boolean) =>
    several
      ? 'Diese Absage passt zu mehreren Bewerbungen. Welche beendet sie?'
      : 'Beendet diese Absage diese Bewerbung oder eine, die hier noch fehlt?',
  whichApplication: (several: boolean) =>
    several
      ? 'Diese E-Mail passt zu mehreren Bewerbungen. Um welche geht es?'
      : 'Geht es in dieser E-Mail um diese Bewerbung oder um eine, die hier noch fehlt?',
  whatKind: (kind: string) => `Ist das, wofür Ajar es hält: ${kind}?`,
  company: 'Keine E-Mail nennt das Unternehmen. Welches ist es?',
  conflict: 'Zwei Ihrer Angaben widersprechen sich. Welche stimmt?',
  lost: 'Sie haben etwas zu einer Bewerbung hinzugefügt, die es hier nicht mehr gibt.',
  samePerson: 'Ist das dieselbe Person?',
  about: (from: string, subject: string) => `${from}: „${subject}“`,
  read: 'E-Mail lesen',
  toApplication: 'Zur Bewerbung',
  belongsTo: (name: string) => `Sie gehört zu ${name}`,
  own: 'Eine eigene Bewerbung',
  kindIs: (kind: string) => kind,
  notJob: 'Es geht um keine Bewerbung',
  otherKind: 'Eine E-Mail zur Bewerbung, aber anderer Art',
  otherKindWhich: 'Welcher Art?',
  companyName: 'Name des Unternehmens',
  companyGo: 'Das ist es',
  keepCompany: (name: string) => `„${name}“ stimmt`,
  factIs: (value: string) => `„${value}“ stimmt`,
  factNone: 'Es gibt keinen Wert',
  same: 'Eine Person',
  two: 'Zwei Personen',
  drop: 'Entfernen',
  undo: 'Zurücknehmen',
  noted: (what: string) => `Vermerkt: ${what}. Sonst ändert sich nichts.`,
  remembered: {
    belongsTo: (name: string) => `sie gehört zu ${name}`,
    own: 'es ist eine eigene Bewerbung',
    notJob: 'es geht um keine Bewerbung',
    kindIs: (kind: string) => `das ist „${kind}“`,
    companyIs: (name: string) => `das Unternehmen heißt ${name}`,
    isRight: (value: string) => `„${value}“ stimmt`,
    none: 'es gibt keinen Wert',
    same: 'es ist eine Person',
    two: 'es sind zwei Personen',
    dropped: 'es ist entfernt',
  },
  taken: 'Zurückgenommen.',
  changed: {
    closed: (company: string, outcome: string) => `${company} ist beendet: ${outcome}`,
    outcome: (company: string, outcome: string) => `${company} endete anders: ${outcome}`,
    openedAgain: (company: string) => `${company} ist wieder offen`,
    newApplication: (company: string) => `${company} ist eine eigene Bewerbung`,
    gone: (company: string) => `${company} ist keine Bewerbung mehr`,
    joined: (company: string, into: string) => `${company} gehört jetzt zu ${into}`,
    renamed: (from: string, company: string) => `${from} heißt ${company}`,
    planned: (n: number, company: string) => `${count(n, 'Schritt', 'Schritte')} für ${company} geplant`,
    dropped: (n: number, company: string) => `${count(n, 'Schritt', 'Schritte')} für ${company} entfallen`,
    peopleJoined: (name: string) => `${name} ist eine Person`,
    peopleParted: (name: string) => `${name} sind zwei Personen`,
    others: (n: number) =>
      n === 1
        ? 'Eine weitere E-Mail nach derselben Vorlage wird jetzt ebenso gelesen'
        : `${n} weitere E-Mails nach derselben Vorlage werden jetzt ebenso gelesen`,
  },
} as const satisfies InShapeOf<typeof en>
