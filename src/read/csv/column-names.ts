import { csvFields, type CsvField, type CsvMapping } from '#domain/csv.ts'

/**
 * What people and programs call their columns, in English and German, as `headKey` writes them. The first name of a
 * field that a table has is taken; each column is taken once.
 */
const names = {
  id: ['ajarid'],
  company: [
    'company',
    'companyname',
    'employer',
    'employername',
    'organization',
    'organisation',
    'firm',
    'business',
    'firma',
    'unternehmen',
    'arbeitgeber',
    'firmenname',
    'unternehmensname',
    'betrieb',
  ],
  role: [
    'role',
    'jobtitle',
    'position',
    'title',
    'job',
    'positiontitle',
    'roletitle',
    'jobname',
    'vacancy',
    'opening',
    'stelle',
    'rolle',
    'stellenbezeichnung',
    'stellentitel',
    'jobtitel',
    'beruf',
    'tatigkeit',
    'positionrolle',
  ],
  location: [
    'location',
    'place',
    'city',
    'office',
    'joblocation',
    'ort',
    'standort',
    'stadt',
    'arbeitsort',
    'einsatzort',
  ],
  status: [
    'status',
    'stage',
    'state',
    'applicationstatus',
    'list',
    'listname',
    'phase',
    'step',
    'progress',
    'stand',
    'stufe',
    'bewerbungsstatus',
    'aktuellerstand',
    'fortschritt',
  ],
  outcome: ['outcome', 'result', 'decision', 'response', 'ergebnis', 'ausgang', 'ruckmeldung', 'entscheidung'],
  reached: ['reached', 'furtheststage', 'stagereached'],
  appliedOn: [
    'appliedon',
    'dateapplied',
    'applied',
    'applieddate',
    'applicationdate',
    'dateofapplication',
    'applicationsent',
    'senton',
    'submitted',
    'submittedon',
    'datesubmitted',
    'appliedat',
    'beworben',
    'beworbenam',
    'bewerbungsdatum',
    'datumderbewerbung',
    'bewerbungvom',
    'abgeschickt',
    'abgeschicktam',
    'versendet',
    'gesendetam',
    'date',
    'datum',
  ],
  closedOn: [
    'closedon',
    'closed',
    'dateclosed',
    'rejectedon',
    'daterejected',
    'rejectiondate',
    'responsedate',
    'enddate',
    'absageam',
    'absagedatum',
    'datumderabsage',
    'absagevom',
    'abgeschlossenam',
    'ruckmeldungam',
  ],
  savedOn: [
    'saveddate',
    'datesaved',
    'savedon',
    'saved',
    'dateadded',
    'added',
    'addedon',
    'created',
    'createdat',
    'createdon',
    'gemerkt',
    'gemerktam',
    'gespeichertam',
    'hinzugefugt',
    'hinzugefugtam',
    'erstellt',
    'erstelltam',
  ],
  url: [
    'joburl',
    'url',
    'link',
    'joblink',
    'jobposting',
    'posting',
    'website',
    'postingurl',
    'listingurl',
    'stellenanzeige',
    'anzeige',
    'stellenlink',
    'weblink',
    'linkzurstelle',
    'linkzuranzeige',
  ],
} as const satisfies Record<CsvField, readonly string[]>

/** Where columns of these heads hold what, as far as their names tell. */
export function guessMapping(head: readonly string[]): CsvMapping {
  const keys = head.map(headKey)
  const taken = new Set<number>()
  const mapping: Partial<Record<CsvField, number>> = {}
  for (const field of csvFields) {
    for (const name of names[field]) {
      const at = keys.findIndex((key, index) => key === name && !taken.has(index))
      if (at < 0) continue
      mapping[field] = at
      taken.add(at)
      break
    }
  }
  return mapping
}

/** `Job Title`, `job_title` and `jobTitle` are one; `Rückmeldung (am)` is `ruckmeldungam`. */
export function headKey(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
