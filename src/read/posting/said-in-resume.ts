import type { DegreeLevel, LanguageLevel, Requirement, RequirementFact } from '#domain/requirement.ts'
import type { Resume } from '#domain/resume.ts'
import { factsIn } from '#read/posting/facts-in.ts'
import { languagesIn } from '#read/posting/facts/languages.ts'

/**
 * What a résumé says of a requirement. `no` is silence, and no lack: a résumé leaves out most of what a person can do.
 * Years are never counted together from it, so a requirement that asks for years is at most `partly` said.
 */
export interface SaidInResume {
  readonly said: 'yes' | 'partly' | 'no'
  readonly places: readonly ResumePlace[]
}

export interface ResumePlace {
  /** `skills[0]` */
  readonly path: string
  readonly quote: string
}

interface SaidFact extends ResumePlace {
  readonly fact: RequirementFact
}

/** Reads a résumé once, and answers for each requirement. */
export function saidIn(resume: Resume): (requirement: Pick<Requirement, 'facts'>) => SaidInResume {
  const said = factsOf(resume)
  return ({ facts }) => {
    const found = facts.map((fact) => bestOf(fact, said))
    const places = found.flatMap((one) => (one ? [one.place] : []))
    const isWhole = facts.length > 0 && found.every((one) => one?.whole)
    return {
      said: isWhole ? 'yes' : places.length > 0 ? 'partly' : 'no',
      places: [...new Map(places.map((place) => [place.path, place])).values()].slice(0, 5),
    }
  }
}

const mostTexts = 2000

function factsOf(resume: Resume): readonly SaidFact[] {
  return textsOf(resume)
    .slice(0, mostTexts)
    .flatMap(({ path, quote, facts }) => facts.map((fact) => ({ path, quote: quote.slice(0, 200), fact })))
}

interface TextOf extends ResumePlace {
  readonly facts: readonly RequirementFact[]
}

function textsOf(resume: Resume): readonly TextOf[] {
  const texts: TextOf[] = []
  const say = (path: string, ...words: readonly (string | null | undefined)[]) => {
    const quote = words.filter(Boolean).join(', ')
    if (quote !== '') texts.push({ path, quote, facts: factsIn(quote).filter(({ kind }) => kind !== 'language') })
  }
  resume.skills?.forEach((skill, at) => say(`skills[${at}]`, skill.name, ...(skill.keywords ?? [])))
  resume.certificates?.forEach((one, at) => say(`certificates[${at}]`, one.name, one.issuer))
  resume.education?.forEach((one, at) => say(`education[${at}]`, one.studyType, one.area, one.institution))
  resume.languages?.forEach((one, at) => {
    const quote = [one.language, one.fluency].filter(Boolean).join(', ')
    if (quote !== '') texts.push({ path: `languages[${at}]`, quote, facts: languagesIn(quote) })
  })
  resume.projects?.forEach((one, at) => {
    say(`projects[${at}]`, one.name, one.description, ...(one.keywords ?? []), ...(one.highlights ?? []))
  })
  resume.work?.forEach((one, at) => {
    say(`work[${at}]`, one.position, one.summary, one.description, ...(one.highlights ?? []))
  })
  say('basics.summary', resume.basics?.summary)
  return texts
}

interface Match {
  readonly place: ResumePlace
  readonly whole: boolean
}

function bestOf(asked: RequirementFact, said: readonly SaidFact[]): Match | undefined {
  const matches = said.flatMap(({ fact, path, quote }) => {
    const whole = answers(asked, fact)
    return whole === null ? [] : [{ place: { path, quote }, whole }]
  })
  return matches.find(({ whole }) => whole) ?? matches[0]
}

/** True when it says all that is asked, false when less, null when it says nothing of it. */
function answers(asked: RequirementFact, said: RequirementFact): boolean | null {
  switch (asked.kind) {
    case 'years':
      return null
    case 'skill':
      return said.kind === 'skill' && said.skill === asked.skill ? true : null
    case 'certificate':
      return said.kind === 'certificate' && said.name === asked.name ? true : null
    case 'condition':
      return asked.condition === 'licence' && said.kind === 'condition' && said.condition === 'licence' ? true : null
    case 'degree':
      return said.kind === 'degree' ? degreeAnswers(asked.level, said.level) : null
    case 'language':
      if (said.kind !== 'language' || said.language !== asked.language) return null
      return asked.level === null || (said.level !== null && levels[said.level] >= levels[asked.level])
  }
}

/** How high a level is; words of postings stand where most of them mean it. */
const levels = {
  A1: 1,
  A2: 2,
  basic: 2,
  B1: 3,
  B2: 4,
  good: 4,
  C1: 5,
  'very-good': 5,
  fluent: 5,
  C2: 6,
  native: 7,
} as const satisfies Record<LanguageLevel, number>

const academic = { bachelor: 1, master: 2, doctorate: 3 } as const

/** A higher degree holds the lower ones; training and school are answered by their own kind only. */
function degreeAnswers(asked: DegreeLevel, said: DegreeLevel): true | null {
  if (asked === said) return true
  if (!(said in academic)) return null
  if (asked === 'any') return true
  return asked in academic && academicRank(said) >= academicRank(asked) ? true : null
}

function academicRank(level: DegreeLevel): number {
  return level === 'bachelor' || level === 'master' || level === 'doctorate' ? academic[level] : 0
}
