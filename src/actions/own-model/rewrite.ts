import type { OwnModel } from '#domain/own-model.ts'
import { quoteOf } from '#domain/kept-words.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Secret } from '#domain/secret.ts'
import { askModel, type ModelLimits } from '#watch/ask-model.ts'
import { check } from '#write/check/check.ts'
import type { CheckedMail, Finding, Severity } from '#write/check/types.ts'
import type { Register } from '#write/compose.ts'
import { readAnswer } from '#write/rewrite/answer.ts'
import { longestSelection, rewriteRequest } from '#write/rewrite/request.ts'
import type { Ctx } from '#actions/context.ts'
import { modelTrouble, type ModelTrouble } from '#actions/own-model/words.ts'

/** A stretch of a mail's body that is to be said differently, UTF-16 units. */
export interface Selection {
  readonly mail: CheckedMail
  readonly register: Register
  readonly start: number
  readonly end: number
}

/** What would leave, and where to: nothing else does. */
export interface RewriteRequest {
  readonly address: string
  readonly withKey: boolean
  /** The body of the request, to the letter. */
  readonly request: string
}

export interface Rewritten {
  /** What the model proposes; put nowhere before the person takes it. */
  readonly proposal: string
  /** What the check minds in the mail with it, and did not mind before. */
  readonly findings: readonly {
    readonly ruleId: string
    readonly severity: Severity
    readonly message: string
    readonly quote: string
  }[]
}

export interface ModelRefusal {
  readonly code: ModelTrouble
  readonly message: string
}

/** The exact request, to be looked at before it leaves. Nothing is sent. */
export async function prepareRewrite(ctx: Ctx, selection: Selection): Promise<Result<RewriteRequest, ModelRefusal>> {
  const refuse = (code: ModelTrouble) => err(modelTrouble(ctx, code))
  const { ownModel } = await ctx.owner.settings.get()
  if (!ownModel) return refuse('off')
  const request = requestFor(ctx, ownModel, selection)
  if (request === null) return refuse('no-sentence')
  return ok({ address: ownModel.address, withKey: await ctx.owner.modelKey.isThere(), request })
}

/** Sends what was shown (`shown`, of `prepareRewrite`) and nothing else, and judges what comes back like any words. */
export async function sendRewrite(
  ctx: Ctx,
  selection: Selection,
  shown: Pick<RewriteRequest, 'address' | 'request'>,
  limits: ModelLimits = {},
): Promise<Result<Rewritten, ModelRefusal>> {
  const refuse = (code: ModelTrouble) => err(modelTrouble(ctx, code))
  const prepared = await prepareRewrite(ctx, selection)
  if (!prepared.ok) return prepared
  const { address, request, withKey } = prepared.value
  if (address !== shown.address || request !== shown.request) return refuse('not-as-shown')
  let key: Secret | null = null
  if (withKey) {
    const opened = await ctx.owner.modelKey.open(address)
    if (!opened.ok) return refuse('key-shut')
    key = opened.value
  }
  const answered = await askModel(address, request, key, limits)
  if (!answered.ok) return refuse(answered.error.code)
  const read = readAnswer(answered.value, selected(selection))
  if (!read.ok) return refuse(read.error)
  return ok({ proposal: read.value, findings: newFindings(ctx, selection, read.value) })
}

function requestFor(ctx: Ctx, { name }: OwnModel, selection: Selection): string | null {
  const { mail, start, end, register } = selection
  const sentence = selected(selection).trim()
  if (sentence === '' || end > mail.body.length || start >= end || end - start > longestSelection) return null
  const minded = check(mail).findings.filter(
    (finding) => finding.field === 'body' && finding.start < end && finding.end > start,
  )
  return rewriteRequest(name, {
    sentence,
    language: mail.language,
    register,
    minded: [...new Set(minded.map(({ why }) => why))],
  })
}

function newFindings(ctx: Ctx, { mail, start, end }: Selection, proposal: string): Rewritten['findings'] {
  const judge = (body: string) =>
    check({ ...mail, body }, ctx.language ?? 'en').findings.map(({ ruleId, severity, message, ...place }) => ({
      ruleId,
      severity,
      message,
      quote: quoteIn(body, place),
    }))
  const before = new Set(judge(mail.body).map(({ ruleId, quote }) => `${ruleId} ${quote}`))
  return judge(mail.body.slice(0, start) + proposal + mail.body.slice(end)).filter(
    ({ ruleId, quote }) => !before.has(`${ruleId} ${quote}`),
  )
}

function quoteIn(body: string, { field, start, end }: Pick<Finding, 'field' | 'start' | 'end'>): string {
  return field === 'body' ? quoteOf(body, start, end) : ''
}

function selected({ mail, start, end }: Selection): string {
  return mail.body.slice(Math.max(0, start), end)
}
