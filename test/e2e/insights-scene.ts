import type { InsightsView } from '#actions/insights/see-insights.ts'
import { drawInsights } from '#reflect/insights/draw-insights.ts'
import { aFullHunt } from '#reflect/insights/invented-hunt.ts'

/** Every picture there is, with something in it. */
export function someInsights(): InsightsView {
  return { pictures: drawInsights(aFullHunt(), 'en').map((one) => ({ ...one, moreRows: 0 })), empty: false }
}
