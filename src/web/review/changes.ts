import type { FindingKind } from '#domain/finding.ts'
import type { Answered } from '#actions/review-views.ts'
import { kindLabel, outcomeLabel } from '#web/data/labels.ts'
import { texts } from '#web/review/texts.ts'
import type { Settled } from '#web/review/use-answer.ts'

const said = texts.changed

/** What an answer changed, a sentence each. */
export function changesInWords({ changed, others }: Pick<Answered, 'changed' | 'others'>): readonly string[] {
  const lines = changed.map((change) => {
    switch (change.type) {
      case 'closed':
        return said.closed(change.application.company, outcomeLabel[change.outcome])
      case 'outcome':
        return said.outcome(change.application.company, outcomeLabel[change.outcome])
      case 'opened-again':
        return said.openedAgain(change.application.company)
      case 'new-application':
        return said.newApplication(change.application.company)
      case 'gone':
        return said.gone(change.application.company)
      case 'joined':
        return said.joined(change.application.company, change.into.company)
      case 'renamed':
        return said.renamed(change.from, change.application.company)
      case 'steps-planned':
        return said.planned(change.count, change.application.company)
      case 'steps-dropped':
        return said.dropped(change.count, change.application.company)
      case 'people-joined':
        return said.peopleJoined(change.name)
      case 'people-parted':
        return said.peopleParted(change.name)
    }
  })
  return others > 0 ? [...lines, said.others(others)] : lines
}

/** What an answer that changed nothing to be seen told Ajar, to stand after a colon. */
export function rememberedInWords({ answer, text }: Pick<Settled, 'answer' | 'text'>): string {
  const { remembered } = texts
  switch (answer.type) {
    case 'belongs-to': {
      const { company, role } = answer.application
      return remembered.belongsTo(role ? `${company} · ${role}` : company)
    }
    case 'own-application':
      return remembered.own
    case 'not-job-mail':
      return remembered.notJob
    case 'is-kind':
      return remembered.kindIs(kindLabel[answer.kind])
    case 'other-kind':
      return remembered.kindIs(kindLabel[(text ?? 'other') as FindingKind])
    case 'company-is':
      return remembered.companyIs(text ?? '')
    case 'keep-company':
      return remembered.isRight(answer.company)
    case 'fact-is':
      return answer.value === null ? remembered.none : remembered.isRight(String(answer.value))
    case 'same-person':
      return remembered.same
    case 'not-same-person':
      return remembered.two
    case 'drop-entry':
      return remembered.dropped
  }
}
