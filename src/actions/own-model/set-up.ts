import { modelAddress } from '#domain/own-model.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Secret } from '#domain/secret.ts'
import type { FieldProblem } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { modelTrouble } from '#actions/own-model/words.ts'

export interface OwnModelView {
  readonly address: string
  readonly name: string
  readonly hasKey: boolean
}

export interface OwnModelInput {
  readonly address: string
  readonly name: string
  /** Null: it needs none. Left out: the one that is there stays, unless the address is another. */
  readonly key?: Secret | null | undefined
}

/** Null: off, as it is until somebody sets it up. */
export async function seeOwnModel(ctx: Ctx): Promise<OwnModelView | null> {
  const { ownModel } = await ctx.owner.settings.get()
  return ownModel ? { ...ownModel, hasKey: await ctx.owner.modelKey.isThere() } : null
}

/** Nothing is sent by this: the model is asked for the first time when a person sends it a sentence. */
export async function setUpOwnModel(ctx: Ctx, input: OwnModelInput): Promise<Result<OwnModelView, FieldProblem>> {
  const refuse = (field: keyof OwnModelInput, code: Parameters<typeof modelTrouble>[1]) =>
    err({ field, message: modelTrouble(ctx, code).message })
  const address = modelAddress(input.address)
  if (!address.ok) return refuse('address', address.error)
  const name = input.name.trim()
  if (name === '' || name.length > 200) return refuse('name', 'no-name')
  if (input.key && !/^[\x21-\x7e]{1,4096}$/.test(input.key.reveal())) return refuse('key', 'bad-key')

  const before = (await ctx.owner.settings.get()).ownModel
  if (input.key) {
    const kept = await ctx.owner.modelKey.put(address.value, input.key, ctx.now)
    if (!kept.ok) return refuse('key', kept.error)
  } else if (input.key === null || before?.address !== address.value) await ctx.owner.modelKey.remove()
  await ctx.owner.settings.set({ ownModel: { address: address.value, name } })
  return ok({ address: address.value, name, hasKey: await ctx.owner.modelKey.isThere() })
}

/** Off again; its key is erased. */
export async function turnOwnModelOff(ctx: Ctx): Promise<void> {
  await ctx.owner.modelKey.remove()
  await ctx.owner.settings.set({ ownModel: null })
}
