import type { LikelyView } from '#actions/prepare/views.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { texts } from '#web/interview-sheet/texts.ts'
import { texts as shared } from '#web/prepare/texts.ts'

/** Why a question may come, in words. */
export function becauseInWords(because: LikelyView['because'][number], today: string, zone: string): string {
  switch (because.kind) {
    case 'same-company':
      return texts.because['same-company'](because.company, shortDay(dayIn(because.at, zone), today))
    case 'same-round':
      return texts.because['same-round'](texts.round[because.round], because.company)
    case 'same-function':
      return texts.because['same-function'](because.company)
    case 'type-of-round':
      return texts.because['type-of-round'](shared.type[because.type], texts.round[because.round])
    case 'often':
      return texts.because.often(because.times)
    case 'usual':
      return texts.because.usual(because.round === null ? null : texts.round[because.round])
  }
}
