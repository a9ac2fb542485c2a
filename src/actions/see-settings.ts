import { isZone } from '#domain/days.ts'
import type { OwnerSettings } from '#domain/settings.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import type { FieldProblem } from '#actions/add-manual.ts'
import { readingUnder } from '#actions/importing/reading-under.ts'
import { settle } from '#actions/importing/settle.ts'
import type { SettingsView } from '#actions/views.ts'
import { ownAddresses } from '#actions/world.ts'
import { zoneFor } from '#actions/zone-in-use.ts'
import { readerVersion } from '#read/read-message.ts'

export interface SettingsPatch {
  readonly addresses?: readonly string[] | undefined
  readonly name?: string | null | undefined
  readonly timeZone?: string | null | undefined
  readonly country?: string | null | undefined
}

/** Whose mailbox it is and where they live, with what was inferred beside what was said. */
export async function seeSettings(ctx: Ctx, dataFolder: string): Promise<SettingsView> {
  return view(ctx, await ctx.owner.settings.get(), dataFolder)
}

/** When the mailbox turns out to be somebody else's, or its days those of another zone, what was read is read again. */
export async function changeSettings(
  ctx: Ctx,
  patch: SettingsPatch,
  dataFolder: string,
): Promise<Result<SettingsView, FieldProblem>> {
  if (patch.timeZone && !isZone(patch.timeZone)) {
    return err({ field: 'timeZone', message: `“${patch.timeZone}” is no time zone; one looks like Europe/Berlin.` })
  }
  if (patch.country && !/^[A-Za-z]{2}$/.test(patch.country)) {
    return err({ field: 'country', message: 'A country is given by its two letters, like DE or US.' })
  }
  const addresses = patch.addresses?.map((address) => address.trim().toLowerCase()).filter(Boolean)
  const wrong = addresses?.find((address) => !/^[^\s@<>]{1,64}@[^\s@<>]{1,253}$/.test(address))
  if (wrong) return err({ field: 'addresses', message: `“${wrong}” is no mail address.` })

  const before = await ctx.owner.settings.get()
  const after = await ctx.owner.settings.set({
    ...(addresses && { addresses: [...new Set(addresses)] }),
    ...(patch.name !== undefined && { name: patch.name?.trim() || null }),
    ...(patch.timeZone !== undefined && { timeZone: patch.timeZone }),
    ...(patch.country !== undefined && { country: patch.country?.toUpperCase() ?? null }),
  })
  // A zone that is saved is meant for good, whatever zone was said for this run alone.
  const reading = patch.timeZone === undefined ? ctx : { ...ctx, zoneSaid: undefined }
  const isOtherMailbox = ownAddresses(before).join(' ') !== ownAddresses(after).join(' ')
  if (isOtherMailbox || patch.timeZone !== undefined) await settleIfNeeded(reading, isOtherMailbox)
  return ok(view(ctx, after, dataFolder))
}

async function settleIfNeeded(ctx: Ctx, isOtherMailbox: boolean): Promise<void> {
  const { version } = await readingUnder(ctx)
  const isReadOtherwise = (await ctx.owner.messages.readBefore(readerVersion, version)).length > 0
  if (isOtherMailbox || isReadOtherwise) await settle(ctx, new Map())
}

function view(ctx: Ctx, settings: OwnerSettings, dataFolder: string): SettingsView {
  return {
    addresses: settings.addresses,
    inferredAddresses: settings.inferredAddresses,
    name: settings.name,
    timeZone: settings.timeZone,
    zoneInUse: zoneFor(ctx, settings),
    country: settings.country,
    dataFolder,
  }
}
