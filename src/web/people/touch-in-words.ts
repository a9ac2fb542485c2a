import type { LastTouch } from '#actions/person-views.ts'
import { texts } from '#web/people/texts.ts'

/** “they wrote”, “you called”, “interview”. */
export function touchInWords({ what, direction }: Pick<LastTouch, 'what' | 'direction'>): string {
  const isFromThem = direction === 'incoming'
  switch (what) {
    case 'mail':
      return isFromThem ? texts.touch.mailFrom : texts.touch.mailTo
    case 'call':
      return isFromThem ? texts.touch.callFrom : texts.touch.callTo
    case 'meeting':
      return texts.touch.meeting
    case 'interview':
      return texts.touch.interview
    case 'other':
      return isFromThem ? texts.touch.otherFrom : texts.touch.otherTo
  }
}
