import type { InShapeOf } from '#web/data/language.ts'
import type { en } from '#web/settings/texts.en.ts'

export const de = {
  heading: 'Wessen Postfach es ist',
  windowTitle: 'Einstellungen',
  lead: 'Ajar muss wissen, welche E-Mails von Ihnen sind und nach welcher Uhr und welchem Kalender Sie leben.',
  language: 'Sprache',
  languageLead: 'Was diese Seiten sprechen. E-Mails entstehen in der Sprache ihres Verlaufs.',
  name: 'Ihr Name',
  nameHint: 'So, wie Sie eine E-Mail unterschreiben.',
  addresses: 'Ihre E-Mail-Adressen',
  addressesHint: 'Eine pro Zeile. Bleibt das Feld leer, ergeben sie sich aus den E-Mails.',
  inferred: (addresses: string) => `Aus den E-Mails: ${addresses}.`,
  zone: 'Zeitzone',
  zoneHint: 'Leer gilt die Zeitzone dieses Computers.',
  zoneInUse: (zone: string) => `Leer gilt die Zeitzone dieses Computers, ${zone}.`,
  country: 'Land',
  countryHint:
    'Zwei Buchstaben, etwa DE oder AT: für Feiertage, wenn das Land der Empfängerin oder des Empfängers nicht bekannt ist.',
  save: 'Speichern',
  saidSaved: 'Gespeichert. Alles wird neu berechnet.',
  clock: 'Die Uhr des Plans',
  clockLead: 'Wann welcher Schritt ansteht, wie oft höchstens, und warum.',
  clockGo: 'Zeiten ansehen und ändern',
  keeping: 'Sichern und zurückgehen',
  keepingLead:
    'Ihre Daten werden einmal am Tag kopiert. Sichern Sie sie als eine Datei, oder gehen Sie zu einer Kopie zurück.',
  keepingGo: 'Sichern oder zurückgehen',
  folder: 'Wo Ihre Daten liegen',
  folderLead: 'Alles liegt in diesem Ordner auf diesem Computer, und nirgends sonst:',
} as const satisfies InShapeOf<typeof en>
