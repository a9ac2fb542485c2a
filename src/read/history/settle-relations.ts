import type { PersonId } from '#domain/ids.ts'
import type { Relation } from '#domain/person.ts'
import { companyName, companyOfDomain, companySimilarity } from '#read/history/company-name.ts'
import type { Dossier } from '#read/history/dossier.ts'
import { fold } from '#read/history/fold.ts'
import { isFreeMail } from '#read/history/free-mail.ts'
import { personName } from '#read/history/person-name.ts'
import type { Human } from '#read/history/human.ts'

export interface Member {
  readonly personId: PersonId
  readonly relation: Relation
}

/**
 * What the people of one application are beside each other, where no mail says it: who reached out from another house
 * is the agency; who is called like the company owns it; and of several who could lead the team, the one whose title
 * fits the role does, the others only interview. What the person typed stands.
 */
export function settleRelations(
  dossier: Dossier,
  members: readonly Member[],
  humans: ReadonlyMap<PersonId, Human>,
): readonly Member[] {
  const settled = members.map((member): Member => {
    const human = humans.get(member.personId)
    const words = human?.words.get(dossier.scope.index) ?? []
    if (human === undefined || words.some((word) => word.isByHand)) return member
    if (member.relation === 'recruiter' && reachedOutFromElsewhere(dossier, human))
      return { ...member, relation: 'agency' }
    if (human.title === null && member.relation === 'recruiter' && isCalledLikeCompany(dossier, human))
      return { ...member, relation: 'hiring-manager' }
    return member
  })
  return oneLeads(dossier, settled, humans)
}

function reachedOutFromElsewhere({ mails, facts }: Dossier, { emails }: Human): boolean {
  const hosts = emails.map((address) => address.slice(address.lastIndexOf('@') + 1)).filter((host) => !isFreeMail(host))
  if (hosts.length === 0 || facts.isCompanyUnknown || !mails.some((item) => item.kind === 'outreach')) return false
  const hasReachedOut = mails.some(
    (item) => item.kind === 'outreach' && emails.includes(item.mail.head.from?.address ?? ''),
  )
  const company = companyName(facts.company.value)
  return hasReachedOut && hosts.every((host) => companySimilarity(companyOfDomain(host), company) < 0.5)
}

/** Judith Roe of Hazel & Roe. */
function isCalledLikeCompany({ facts, scope }: Dossier, { name }: Human): boolean {
  if (!personName(name).isHuman || companySimilarity(companyName(name), companyName(facts.company.value)) > 0.8)
    return false
  const last = fold(name).split(' ').at(-1) ?? ''
  if (name.trim().split(' ').length < 2 || last.length < 3) return false
  const words = fold(facts.company.value).split(/[^\p{L}\p{N}]+/u)
  return words.includes(last) || (last.length > 4 && scope.companies.some((company) => company.includes(last)))
}

function oneLeads(
  { facts, scope }: Dossier,
  members: readonly Member[],
  humans: ReadonlyMap<PersonId, Human>,
): readonly Member[] {
  const leading = members.filter(({ relation }) => relation === 'hiring-manager')
  if (leading.length < 2 || facts.role === null) return members
  const role = new Set(telling(facts.role.value))
  const fits = (member: Member) => {
    const human = humans.get(member.personId)
    if (human === undefined || human.words.get(scope.index)?.some((word) => word.isByHand) === true) return true
    const { title } = human
    return title === null || /^Head\b(?!:? of)/.test(title) || telling(title).some((word) => role.has(word))
  }
  const fitting = leading.filter(fits)
  if (fitting.length === 0 || fitting.length === leading.length) return members
  return members.map((member) =>
    leading.includes(member) && !fitting.includes(member) ? { ...member, relation: 'interviewer' } : member,
  )
}

const common = new Set(
  'head director directrice directeur direktor manager lead leader leiter leiterin leitung chief officer senior junior of the for and de la le du des der die das und di del della do da van en et y e our unser unsere notre responsable chef jefe jefa responsabile responsavel hoofd teamleiter teamlead team'.split(
    ' ',
  ),
)

/** Beginnings of the words that say in what somebody works: "Analytics" and "Analyst" are one. */
function telling(title: string): readonly string[] {
  return fold(title)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !common.has(word))
    .map((word) => word.slice(0, 5))
}
