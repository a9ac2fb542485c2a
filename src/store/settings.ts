import { defaultPracticeSettings, type PracticeSettings } from '#domain/practice.ts'
import { defaultPlanSettings, type OwnerSettings, type PlanSettings, type SavedView } from '#domain/settings.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db } from '#store/schema.ts'

/** A change of settings; parts of the plan's clock can be named alone. */
export type SettingsChange = Partial<Omit<OwnerSettings, 'plan' | 'practice'>> & {
  readonly plan?: Partial<PlanSettings>
  readonly practice?: Partial<PracticeSettings>
}

export interface Settings {
  /** What was set, over the defaults of today's program: a default that gets better reaches everyone who left it. */
  get(): Promise<OwnerSettings>
  set(change: SettingsChange): Promise<OwnerSettings>
  /** Puts what `change` makes of the saved views in their place, whatever else is written meanwhile. */
  setViews(change: (views: readonly SavedView[]) => readonly SavedView[]): Promise<readonly SavedView[]>
}

const defaults: OwnerSettings = {
  addresses: [],
  inferredAddresses: [],
  name: null,
  timeZone: null,
  country: null,
  language: null,
  plan: defaultPlanSettings,
  savedViews: [],
  practice: defaultPracticeSettings,
  watching: false,
}

export function settingsOf(core: OwnerCore): Settings {
  const { owner } = core

  const write = async (trx: Db, change: SettingsChange) => {
    const overrides = JSON.stringify(change)
    await trx
      .insertInto('settings')
      .values({ owner_id: owner, overrides })
      .onConflict((conflict) => conflict.column('owner_id').doUpdateSet({ overrides }))
      .execute()
  }

  return {
    get: async () => merged((await overridesOf(core.db, owner)) ?? {}),

    setViews: (change) =>
      core.write('nothing-derived', async (trx) => {
        const before = (await overridesOf(trx, owner)) ?? {}
        const savedViews = change(before.savedViews ?? [])
        await write(trx, { ...before, savedViews })
        return savedViews
      }),

    set: (change) =>
      core.write('history', async (trx) => {
        const before = (await overridesOf(trx, owner)) ?? {}
        const after: SettingsChange = {
          ...before,
          ...change,
          plan: changedOnly({ ...before.plan, ...change.plan }),
          ...((before.practice ?? change.practice) && { practice: { ...before.practice, ...change.practice } }),
        }
        await write(trx, after)
        return merged(after)
      }),
  }
}

/** What was set, without the defaults; undefined when nothing was. */
export async function overridesOf(db: Db, owner: string): Promise<SettingsChange | undefined> {
  const row = await db.selectFrom('settings').select('overrides').where('owner_id', '=', owner).executeTakeFirst()
  return row && (JSON.parse(row.overrides) as SettingsChange)
}

/** What is set to what the program has anyway follows the program. */
function changedOnly(plan: Partial<PlanSettings>): Partial<PlanSettings> {
  const isStandard = (key: string, value: unknown) =>
    JSON.stringify(value) === JSON.stringify(defaultPlanSettings[key as keyof PlanSettings])
  return Object.fromEntries(Object.entries(plan).filter(([key, value]) => !isStandard(key, value)))
}

function merged(change: SettingsChange): OwnerSettings {
  return {
    ...defaults,
    ...change,
    plan: { ...defaults.plan, ...change.plan },
    practice: { ...defaults.practice, ...change.practice },
  }
}
