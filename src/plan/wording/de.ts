import type { CoolOffScope } from '#domain/cool-off.ts'
import type { DayNumber } from '#plan/day-number.ts'
import { toCivil } from '#plan/day-number.ts'
import type { Wording } from '#plan/wording/pick.ts'
import { capital, inOneLine } from '#plan/wording/parts.ts'

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const numbers = 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')

/** What a waiting time holds for, inside the sentence. */
const scopes = {
  'same-role': ' für dieselbe Stelle',
  'same-function': ' für die gleiche Art von Arbeit',
  any: '',
} as const satisfies Record<CoolOffScope, string>

/** `22. Oktober`, with the year where it is not the year of the day one stands on. */
function dateInWords(day: DayNumber, seenFrom: DayNumber): string {
  const { year, month, day: ofMonth } = toCivil(day)
  const words = `${ofMonth}. ${months[month - 1]!}`
  return year === toCivil(seenFrom).year ? words : `${words} ${year}`
}

function numberInWords(count: number): string {
  return numbers[count] ?? String(count)
}

/** One and many, as measured (`einen Tag später`) and after a preposition (`nach drei Tagen`). */
const units = {
  day: { measured: ['einen Tag', 'Tage'], after: ['einem Tag', 'Tagen'] },
  week: { measured: ['eine Woche', 'Wochen'], after: ['einer Woche', 'Wochen'] },
  month: { measured: ['einen Monat', 'Monate'], after: ['einem Monat', 'Monaten'] },
} as const
type Unit = keyof typeof units
type Case = keyof (typeof units)[Unit]

function range(from: number, to: number, unit: Unit, wanted: Case = 'measured'): string {
  const [one, many] = units[unit][wanted]
  if (from === to) return to === 1 ? one : `${numberInWords(to)} ${many}`
  return `${from === 1 ? 'ein' : numberInWords(from)} bis ${numberInWords(to)} ${many}`
}

/** `zwei bis drei Wochen`, `10 bis 15 Tage`, `drei Monate`. */
function span(from: number, to: number, wanted: Case = 'measured'): string {
  if (from % 30 === 0 && to % 30 === 0) return range(from / 30, to / 30, 'month', wanted)
  return from % 7 === 0 && to % 7 === 0 ? range(from / 7, to / 7, 'week', wanted) : range(from, to, 'day', wanted)
}

function quoted(words: string): string {
  return `„${inOneLine(words)}“`
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)!}`
}

function unanswered(mails: number, to: string): string {
  return mails === 1
    ? `Eine Mail an ${to} ist ohne Antwort geblieben`
    : `${capital(numberInWords(mails))} Mails an ${to} sind ohne Antwort geblieben`
}

/** How a plan speaks German: the same facts in the same voice. */
export const german: Wording = {
  dateInWords,
  reasons: {
    acknowledge: (name, no) =>
      `${name} hat Ihnen die Absage vom ${no} persönlich geschrieben; ein kurzes Dankeschön ein, zwei Tage später kostet wenig und bleibt in Erinnerung`,
    reflect: (company, no, days) =>
      `Die Absage von ${company} kam am ${no}; ${range(days, days, 'day')} danach sehen Sie leichter, was gepasst hat, was gefehlt hat und was Sie beim nächsten Mal erzählen würden`,
    reflectOnForm: (company, no) =>
      `Die Absage von ${company} kam am ${no} automatisch, noch bevor Sie mit jemandem gesprochen hatten; mehr als ein kurzer Rückblick ist nicht nötig`,
    reflectOnClosed: (company, no) =>
      `${company} hat die Stelle am ${no} geschlossen; das war kein Urteil über Sie, und ein paar Tage später sehen Sie leichter, was Sie davon behalten möchten`,
    reflectOnSilence: (company, last) =>
      `Der letzte Kontakt mit ${company} war am ${last}; nach so langem Schweigen müssen Sie für einen Rückblick nicht auf die Absage warten`,
    feedback: (name, no) =>
      `Die Absage kam am ${no}; ab dem zweiten Tag, und bevor nach einer Woche die Einzelheiten verblassen, fragen Sie ${name} am besten nach Konkretem: eine Frage per Mail, zwei oder drei am Telefon`,
    feedbackOnClosed: (name, no) =>
      `Die Stelle wurde am ${no} geschlossen; niemand hat sich gegen Sie entschieden, deshalb kann ${name} in dieser Woche offen sagen, wie Sie gewirkt haben`,
    feedbackWithThanks: (name, no, met) =>
      `${name} hat Sie am ${met} kennengelernt und kann etwas zur Absage vom ${no} sagen; Ihre Frage und Ihr Dank gehören in eine Mail, solange die Einzelheiten frisch sind`,
    followUp: (name, met, days) =>
      `Sie haben ${name} am ${met} getroffen; ${span(...days)} später wirkt ein Dank wohlüberlegt`,
    followUpAfterNo: (name, met, no) =>
      `Sie haben ${name} am ${met} getroffen, und die Absage kam am ${no}; mit zwei Tagen Abstand liest sich Ihr Dank so, wie er gemeint ist, und nicht als Antwort darauf`,
    followUpOnClosed: (name, met, no) =>
      `Sie haben ${name} am ${met} getroffen, und die Stelle wurde am ${no} geschlossen, ohne Urteil über Sie; ein Dank jetzt hält Sie für die nächste im Gedächtnis`,
    passOn: (name, met, day) =>
      met.length > 0
        ? `Sie haben am ${day} mit ${list(met)} gesprochen, und eine Adresse ist nicht bekannt; ${name} kann Ihren Dank weitergeben`
        : `Sie hatten am ${day} ein Gespräch, und es ist nicht bekannt, mit wem; ${name} kann Ihren Dank weitergeben`,
    keepInTouch: (company, met, days) =>
      `Ihr letztes Gespräch bei ${company} war am ${met}; ${span(days, days)} später halten ein paar Zeilen mit etwas Neuem Sie in Erinnerung`,
    keepInTouchAgain: (company, last, days) =>
      `Ihr letzter Kontakt mit ${company} war am ${last}; ein paar Zeilen alle ${span(...days)} sind selten genug, um willkommen zu sein`,
    keepInTouchAfterRest: (company, last) =>
      `Seit dem ${last} haben Sie und ${company} nichts mehr voneinander gehört; wenn Sie dort noch arbeiten möchten, ist jetzt ein guter Zeitpunkt für ein paar Zeilen`,
    keepInTouchForOpening: (company, role, words) =>
      `${company} sucht ${quoted(role)} (${words}); eine passende Stelle ist der beste Anlass für ein paar Zeilen`,
    keepInTouchAnew: (company, role, words) =>
      `${company} hat ${quoted(role)} neu ausgeschrieben (${words}), kurz nach der Absage; ein paar Zeilen treffen jetzt auf eine Suche, die noch offen ist`,
    newDoor: (name, company, met) =>
      `${name}, bekannt von ${met}, arbeitet jetzt bei ${company}: Jemand dort kennt Ihre Arbeit, das ist eine Tür bei einem neuen Unternehmen`,
    reapplyToOpening: (company, role, words) =>
      `${company} sucht ${quoted(role)} (${words}), und seit der Absage ist genug Zeit vergangen`,
    reapplyWithoutWait: (company, role, words) =>
      `${company} sucht ${quoted(role)} (${words}); die Wartezeit nach der Absage gilt für eine solche Stelle nicht`,
    reapplyByTable: (company, no, months, scope) =>
      months === 0
        ? `${company} hat am ${no} abgesagt; eine neue Bewerbung wird dort angeblich jederzeit gelesen, bestätigt hat das niemand`
        : `${company} hat am ${no} abgesagt; angeblich wartet man dort ${range(months, months, 'month')}, bevor man neu hinsieht${scopes[scope]}, bestätigt hat das niemand`,
    reapply: (company, no, months) =>
      `${company} hat am ${no} abgesagt; ${range(months, months, 'month')} später wird eine neue Bewerbung meist mit frischem Blick gelesen`,
    reapplyOnClosed: (company, no, months) =>
      `${company} hat die Stelle am ${no} geschlossen; ${range(months, months, 'month')} später lohnt ein Blick, ob sie wieder offen ist`,
    reapplyByHint: (company, hint, day) => `${company} schrieb ${quoted(hint)}; das gilt ab dem ${day}`,
    askStatus: (company, last, days) =>
      `Der letzte Kontakt mit ${company} war am ${last}; nach ${span(days, days, 'after')} Schweigen ist eine höfliche Frage in Ordnung`,
    askStatusAfterPromise: (company, promised, days) =>
      `${company} wollte sich bis zum ${promised} melden; ${span(days, days)} später ist eine höfliche Frage in Ordnung`,
  },
  waits: {
    forPerson: (name, until, wrote, days) =>
      `das wartet bis zum ${until}, weil Sie am ${wrote} an ${name} geschrieben haben und zwei Mails mindestens ${span(days, days)} auseinanderliegen sollten`,
    forCompany: (company, until, wrote, days) =>
      `das wartet bis zum ${until}, weil Sie am ${wrote} an ${company} geschrieben haben und zwei Mails mindestens ${span(days, days)} auseinanderliegen sollten`,
    away: (name, until) => `das wartet bis zum ${until}, weil ${name} bis dahin nicht da ist`,
    forTheGroup: (until) => `das wartet bis zum ${until}, damit an einem Tag nur eine solche Mail hinausgeht`,
  },
  cautions: {
    longAway: (name, until) =>
      `${name} ist bis zum ${until} nicht da: Möchten Sie warten oder jemand anderem schreiben?`,
    relayOnly: (name) =>
      `Von ${name} ist nur eine Adresse im Bewerbungssystem bekannt; manche Systeme legen Mails zwei Wochen nach der Absage beiseite, schreiben Sie also früh.`,
    otherApplication: (company) =>
      `Bei ${company} läuft eine weitere Bewerbung von Ihnen: Sprechen Sie zuerst mit den Menschen, die sie betreuen.`,
    feedbackRefused: (company) =>
      `${capital(company)} schreibt, dass es keine persönliche Rückmeldung gibt; die Mail bittet deshalb nicht darum.`,
    feedbackGiven: (company) =>
      `${capital(company)} hat Ihnen in der Absage schon etwas gesagt: Fragen Sie nur nach dem, was offen bleibt.`,
    ownDate: (company, hint) => `${capital(company)} hat selbst einen Zeitpunkt genannt: ${quoted(hint)}.`,
    coolingOff: (company, until, scope) =>
      `${capital(company)} liest neue Bewerbungen derselben Person${scopes[scope]} angeblich erst ab dem ${until} (nicht bestätigt): Bitten Sie darum, dass man an Sie denkt, und bewerben Sie sich später.`,
    notHeldBack: (company, until, scope) =>
      `${capital(company)} wartet angeblich bis zum ${until}${scopes[scope]} (nicht bestätigt); diese Stelle ist eine andere, Sie müssen also nicht warten.`,
    notInterested: (company) =>
      `Sie haben notiert, dass Sie bei ${company} nicht arbeiten möchten: Diese Mail dürfen Sie weglassen.`,
  },
  blocks: {
    doNotContact: (name) =>
      `Sie haben festgehalten, dass ${name} keine Mail bekommen soll; nehmen Sie das zurück, wenn es nicht mehr gilt.`,
    noAddress: (name) =>
      `Von ${name} ist keine Adresse bekannt; tragen Sie eine ein, oder jemand anderen aus den Gesprächen, dann geht es weiter.`,
    noReplyOnly: (name) =>
      `Von ${name} ist nur eine Adresse bekannt, die niemand liest; tragen Sie die Adresse eines Menschen ein, dann geht es weiter.`,
    nobodyReads: (company) =>
      `Bei ${company} ist niemand bekannt, den Sie fragen könnten, nur Adressen, die niemand liest; tragen Sie die Adresse eines Menschen ein, dann geht es weiter.`,
    nobody: (company) =>
      `Von niemandem bei ${company} ist eine Adresse bekannt; tragen Sie eine ein, dann geht es weiter.`,
    sameDay: (company) =>
      `Die Absage von ${company} ist gerade erst gekommen; schlafen Sie eine Nacht darüber, dann öffnet sich dieser Schritt von selbst.`,
    unansweredPerson: (name, mails) => `${unanswered(mails, name)}; das ruht, bis ${name} wieder schreibt.`,
    unansweredCompany: (company, mails) =>
      `${unanswered(mails, company)}; das ruht, bis sich dort wieder jemand meldet.`,
    newApplication: (company, role) =>
      `Ihre Bewerbung${role === null ? '' : ` als ${role}`} bei ${company} läuft; das Kontakthalten geht weiter, sobald sie abgeschlossen ist.`,
    offerAccepted: (company, on) =>
      `Sie haben am ${on} das Angebot von ${company} angenommen, deshalb ruhen alle Pläne; sagen Sie, dass Sie hier weiter interessiert sind, um diesen zu wecken.`,
    contactRefused: (company) =>
      `${capital(company)} hat darum gebeten, nicht mehr angeschrieben zu werden; berichtigen Sie die Absage, wenn das falsch gelesen wurde.`,
    enoughToday: (until, mails) =>
      `Das wartet bis zum ${until}, weil ${mails === 1 ? 'eine Mail am Tag genug ist' : `${numberInWords(mails)} Mails am Tag genug sind`}; was früher endet, geht vor.`,
    oneADay: (until) => `Das wartet bis zum ${until}, damit an einem Werktag nur eine solche Mail hinausgeht.`,
  },
}
