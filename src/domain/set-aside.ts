import type { Language } from '#domain/language.ts'

/** Why mail was set aside, to follow “because”. `{}` stands for what is given with it. */
const reasons = {
  empty: { en: 'it is empty', de: 'sie ist leer' },
  'no-headers': { en: 'it has no mail headers', de: 'sie hat keine Kopfzeilen einer E-Mail' },
  'before-first': {
    en: 'it stands before the first message and is no mail',
    de: 'das steht vor der ersten E-Mail und ist keine',
  },
  denied: { en: 'permission denied', de: 'der Zugriff ist nicht erlaubt' },
  gone: { en: 'it is gone', de: 'sie ist nicht mehr da' },
  'is-folder': { en: 'it is a folder', de: 'es ist ein Ordner' },
  'disk-error': { en: 'the disk reports an error', de: 'der Datenträger meldet einen Fehler' },
  circles: { en: 'its links lead in circles', de: 'seine Verknüpfungen führen im Kreis' },
  unreadable: { en: 'it cannot be read ({})', de: 'sie ist nicht lesbar ({})' },
  broke: { en: 'it could not be taken apart: {}', de: 'sie ließ sich nicht zerlegen: {}' },
  'not-handed-out': {
    en: 'the mail server does not hand it out; it is asked for again every day',
    de: 'der Mailserver gibt sie nicht heraus; Ajar fragt jeden Tag noch einmal',
  },
  'cut-off': {
    en: 'the archive is cut off here; copy or download it again, and import it again',
    de: 'das Archiv ist hier abgeschnitten; kopieren oder laden Sie es noch einmal, und lesen Sie es wieder ein',
  },
  damaged: {
    en: 'the archive is damaged here, and what stands behind it cannot be unpacked; import another copy',
    de: 'das Archiv ist hier beschädigt, und was dahinter steht, lässt sich nicht auspacken; lesen Sie eine andere Kopie ein',
  },
  'wrong-checksum': {
    en: 'its checksum is wrong: the archive was damaged; import another copy',
    de: 'die Prüfsumme stimmt nicht: Das Archiv wurde beschädigt; lesen Sie eine andere Kopie ein',
  },
  nested: {
    en: 'it is an archive inside an archive; unpack it, and import it by itself',
    de: 'es ist ein Archiv in einem Archiv; packen Sie es aus, und lesen Sie es für sich ein',
  },
  overlapping: {
    en: 'it lies over another file of the archive, as only harmful archives do',
    de: 'sie liegt im Archiv über einer anderen Datei, was nur in schädlichen Archiven vorkommt',
  },
  locked: {
    en: 'it is locked with a password; unpack the archive with it, and import what comes out',
    de: 'sie ist mit einem Passwort verschlossen; packen Sie das Archiv damit aus, und lesen Sie ein, was herauskommt',
  },
  'packed-otherwise': {
    en: 'it is packed in a way that only some programs know (method {}); unpack the archive, and import what comes out',
    de: 'sie ist so gepackt, wie es nur manche Programme kennen (Methode {}); packen Sie das Archiv aus, und lesen Sie ein, was herauskommt',
  },
  'too-many-times': {
    en: 'the archive unpacks to more than {} times its size, which mail never does; it may have been made to do harm, and reading stopped here',
    de: 'das Archiv wird ausgepackt mehr als {}-mal so groß, was bei E-Mails nie vorkommt; vielleicht soll es schaden, und das Lesen endete hier',
  },
  'too-large': {
    en: 'more than {} came out of the archive; reading stopped here. Unpack it, and import the files one by one',
    de: 'mehr als {} kamen aus dem Archiv; das Lesen endete hier. Packen Sie es aus, und lesen Sie die Dateien einzeln ein',
  },
  'too-many-files': {
    en: 'there are more than {} files in the archive; those behind were not looked at. Unpack it, and import the folder',
    de: 'im Archiv sind mehr als {} Dateien; die dahinter wurden nicht angesehen. Packen Sie es aus, und lesen Sie den Ordner ein',
  },
} as const satisfies Record<string, Record<Language, string>>

export type SetAsideCode = keyof typeof reasons

export const setAsideCodes = Object.keys(reasons) as SetAsideCode[]

/** A reason as it is stored: no language of its own, so that each page says it in its own. */
export function setAsideReason(code: SetAsideCode, given = ''): string {
  return given === '' ? `code:${code}` : `code:${code} ${given}`
}

/** A stored reason in words. What was stored before there were codes is a sentence already, and stays one. */
export function reasonInWords(reason: string, language: Language): string {
  const [, code = '', given = ''] = /^code:([a-z-]{1,40})(?: ([^]*))?$/.exec(reason) ?? []
  return isCode(code) ? reasons[code][language].replace('{}', () => given) : reason
}

function isCode(code: string): code is SetAsideCode {
  return Object.hasOwn(reasons, code)
}
