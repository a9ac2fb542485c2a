import type { Answered } from '#actions/review-views.ts'
import { outcomeLabel } from '#web/data/labels.ts'
import { texts } from '#web/review/texts.ts'

const said = texts.changed

/** What an answer changed, a sentence each. */
export function changesInWords({ changed }: Pick<Answered, 'changed'>): readonly string[] {
  return changed.map((change) => {
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
}
