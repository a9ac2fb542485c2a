import type { ParsedMessage, PeekedMessage } from '#domain/message.ts'
import { shortHash } from '#domain/hash.ts'
import type { Read } from '#read/features.ts'
import { fixtures } from '#read/fixtures/all.ts'
import { me, messageOf, zone } from '#read/fixtures/fixture.ts'
import type { PhraseLanguage } from '#read/phrases/classes.ts'
import { lookAt } from '#read/look-at.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { weighedKinds, type WeighedKind } from '#read/weighed-kinds.ts'
import type { Unit } from '#read/words/units.ts'
import { everydayMails, inventedMails, inventedOwner, messageOfInvented } from './invented-mails.ts'
import { huntExamples } from './hunt-mails.ts'
import {
  jobMailRows,
  labelsOfKind,
  messageOfRow,
  ordinaryMail,
  ordinarySets,
  partOf,
  type Label,
} from './job-mail-corpus.ts'

/** Cross-validation goes over so many parts; a group of the corpus is whole in one of them. */
export const parts = 5
export interface Example {
  readonly read: Read
  readonly units: readonly Unit[]
  readonly allowed: ReadonlySet<WeighedKind>
  readonly source: 'invented' | 'apart' | 'hunt' | 'corpus' | 'ordinary'
  /** What one author wrote in one go, or one sender's mails; never on both sides of a fit. */
  readonly group: string
  readonly part: number
  readonly label: Label | null
  readonly weight: number
  readonly name: string
  readonly language: PhraseLanguage | null
  /** Which half of the corpus it is in; null for all others. */
  readonly half: 'dev' | 'held-out' | null
  readonly passes: boolean
  /** Its place among those of its source. */
  readonly order: number
}

/** Invented mails, the corpus, and those ordinary mails that triage lets through. */
export function readExamples(folder: string): Example[] {
  return [...invented(), ...inventedApart(), ...everyday(), ...hunted(), ...corpus(folder), ...ordinary(folder)].map(
    (example, order) => ({ ...example, order }),
  )
}

type Looked = Pick<Example, 'read' | 'units' | 'passes' | 'language'>

function look(
  message: ParsedMessage | PeekedMessage,
  own: readonly string[] = [me],
): Looked & { readonly outgoing: boolean } {
  const { read, outgoing } = lookAt(message, { me: own, zone })
  const { language } = read.clues
  return {
    read,
    units: read.units,
    passes: mightBeJobMail(message),
    language,
    outgoing,
  }
}

function exampleOf(looked: Looked, rest: Omit<Example, keyof Looked | 'part' | 'order'>): Example {
  const { read, units, passes, language } = looked
  return { read, units, passes, language, ...rest, part: partOfName(rest.group), order: 0 }
}

function invented(): Example[] {
  return fixtures.flatMap((fixture): Example[] => {
    const looked = look(messageOf(fixture))
    const kind = weighedKinds.find((known) => known === fixture.kind)
    if (looked.outgoing || kind === undefined) return []
    const group = `fixture ${fixture.id.replace(/-\d+$/, '')}`
    const allowed = new Set([kind])
    return [
      exampleOf(looked, { allowed, source: 'invented', group, label: null, weight: 1, name: fixture.id, half: null }),
    ]
  })
}

/** Of bench/invented-mails those files that are not held out. */
function inventedApart(): Example[] {
  return inventedMails()
    .filter((mail) => !mail.heldOut)
    .flatMap((mail): Example[] => {
      const looked = look(messageOfInvented(mail), [inventedOwner])
      const allowed = new Set(weighedKinds.filter((known) => known === mail.kind || known === mail.also))
      if (looked.outgoing || !allowed.has(mail.kind as WeighedKind)) return []
      const group = `invented ${mail.file}`
      return [exampleOf(looked, { allowed, source: 'apart', group, label: null, weight: 1, name: mail.id, half: null })]
    })
}

/** Of bench/everyday those files that are not held out. */
function everyday(): Example[] {
  return everydayMails()
    .filter((mail) => !mail.heldOut)
    .flatMap((mail): Example[] => {
      const looked = look(messageOfInvented(mail), [inventedOwner])
      if (looked.outgoing) return []
      const group = `everyday ${mail.file}`
      const allowed = new Set<WeighedKind>(['other'])
      const name = `everyday-${mail.id}`
      return [exampleOf(looked, { allowed, source: 'apart', group, label: null, weight: 1, name, half: null })]
    })
}

function hunted(): Example[] {
  return huntExamples().flatMap((mail): Example[] => {
    const looked = look(mail.message, mail.me)
    const kind = weighedKinds.find((known) => known === mail.kind)
    if (looked.outgoing || kind === undefined) return []
    const group = `hunt ${mail.hunt}`
    const allowed = new Set([kind])
    return [exampleOf(looked, { allowed, source: 'hunt', group, label: null, weight: 1, name: mail.name, half: null })]
  })
}

function corpus(folder: string): Example[] {
  return jobMailRows(folder).map((row): Example => {
    const allowed = new Set(weighedKinds.filter((kind) => labelsOfKind[kind].includes(row.label)))
    const { group, label, id: name } = row
    return exampleOf(look(messageOfRow(row)), {
      allowed,
      source: 'corpus',
      group,
      label,
      weight: 1,
      name,
      half: partOf(row.group),
    })
  })
}

function ordinary(folder: string): Example[] {
  return ordinarySets.flatMap((set) =>
    ordinaryMail(folder, set).map(({ path, message }): Example => {
      const allowed = new Set<WeighedKind>(['other'])
      return exampleOf(look(message), {
        allowed,
        source: 'ordinary',
        group: path,
        label: null,
        weight: 1,
        name: path,
        half: null,
      })
    }),
  )
}

function partOfName(name: string): number {
  return Number.parseInt(shortHash(`fit-1:${name}`).slice(0, 4), 32) % parts
}
