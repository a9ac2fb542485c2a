import type { Page } from 'playwright-core'
import { importMail } from '#actions/import-mail.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld } from '#actions/world.ts'
import { must } from '../whole-use.ts'
import { demoMailbox } from './house.ts'

const hour = 3_600_000

/** The demo's hunt, and in it the application at Oakhaven; `endedAt`: an hour after its interview. */
export async function withOakhavenAhead(ctx: Ctx): Promise<{ readonly id: string; readonly endedAt: number }> {
  must(await importMail(ctx, demoMailbox))
  const { history } = await seeWorld(ctx)
  const application = history.applications.find(({ company }) => company.value.startsWith('Oakhaven'))
  const interview = application?.interviews.find(({ start }) => start > ctx.now)
  if (!application || !interview) throw new Error('The demo has no interview at Oakhaven any more.')
  return { id: application.id, endedAt: (interview.end ?? interview.start + hour) + hour }
}

/** What a person does from an interview that just ended to a look back on the no: steps that other journeys go on from. */
export function afterInterview(page: Page, base: string) {
  const saved = () => page.getByText('Saved', { exact: true }).first().waitFor()

  return {
    /** Today offers to write it down. */
    openLogFromToday: async (company: string) => {
      await page.goto(`${base}/`)
      const offer = page.getByRole('article').filter({ hasText: `How was it at ${company}?` })
      await offer.getByRole('link', { name: 'Write it down' }).click()
      await page.getByRole('heading', { level: 1, name: `After the interview at ${company}` }).waitFor()
    },

    writeQuestion: async (
      n: number,
      text: string,
      how: { type?: string; answered?: string; trippedUp?: true } = {},
    ) => {
      if (n > 1) await page.getByRole('button', { name: 'Another question' }).click()
      const card = page.getByRole('listitem').filter({ has: page.getByLabel(`Question ${n}`, { exact: true }) })
      await card.getByLabel(`Question ${n}`, { exact: true }).fill(text)
      if (how.type) await card.getByLabel('Kind of question').selectOption({ label: how.type })
      if (how.answered) await card.getByLabel('How the answer went').selectOption({ label: how.answered })
      if (how.trippedUp) await card.getByLabel('It tripped me up').check()
    },

    finishLog: async () => {
      await saved()
      await page.getByRole('button', { name: 'Good enough' }).click()
      await page.getByText('Written down. It comes back when you reflect on it.').waitFor()
    },

    openReflection: async (applicationId: string) => {
      await page.goto(`${base}/applications/${applicationId}/reflection`)
      await page.getByRole('heading', { level: 1, name: /^Looking back on/ }).waitFor()
    },

    finishReflection: async () => {
      await page.getByRole('button', { name: 'Good enough for now' }).click()
      await page.getByText('Kept. It comes back before your next interviews.').waitFor()
    },
    saved,
  }
}
