import { addManual } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { must } from './whole-use.ts'

const day = 86_400_000

/** A line cook who met Nora Blum of Brightwater five days after applying, and had her no at the twentieth; the id. */
export async function turnedDownAtBrightwater(begun: Ctx): Promise<string> {
  const { applicationId } = must(
    await addManual(begun, {
      type: 'application',
      company: 'Brightwater',
      role: 'Line Cook',
      location: 'Bremen',
      appliedOn: null,
    }),
  )
  if (!applicationId) throw new Error('an application has an id')
  must(
    await addManual(begun, {
      type: 'interview',
      application: applicationId,
      start: begun.now + 5 * day,
      end: null,
      timeZone: 'Europe/Berlin',
      mode: 'onsite',
      round: null,
      people: [nora],
    } as never),
  )
  must(
    await addManual(begun, {
      type: 'no',
      application: applicationId,
      at: begun.now + 20 * day,
      outcome: 'rejected',
      statedReason: 'none',
      by: { ...nora, relation: 'recruiter' },
      feedbackGiven: false,
    }),
  )
  return applicationId
}

export const nora = { name: 'Nora Blum', address: 'nora@brightwater.example' }
