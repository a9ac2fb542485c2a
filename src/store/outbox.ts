import type { StepId } from '#domain/ids.ts'
import { isUnderWay, type ApprovedMail, type OutboxState, type Outgoing } from '#domain/outbox.ts'
import { makeVoid } from '#domain/outbox-moves.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db, Schema } from '#store/schema.ts'

export type EnqueueRefusal = 'not-found' | 'changed-since-read' | 'under-way' | 'already-sent'

/** Approved mails and what became of them. Every write is one transaction, on disk when it returns. */
export interface Outbox {
  /**
   * Takes an approved mail, if its draft still has the version that was approved and none of that draft is on its way
   * or gone. An approval of earlier words is made void by it.
   */
  enqueue(mail: ApprovedMail): Promise<Result<Outgoing, EnqueueRefusal>>
  get(id: string): Promise<Outgoing | undefined>
  /** Oldest first. */
  list(): Promise<Outgoing[]>
  /** What is not at an end yet, and what was sent and still has to be copied or noted; oldest first. */
  unfinished(): Promise<Outgoing[]>
  /**
   * Compare-and-set: writes `to` where the stored one is still of `from`'s revision. False: somebody else moved it, or,
   * where it begins to go, its draft was edited since.
   */
  move(from: Outgoing, to: Outgoing): Promise<boolean>
}

export function outboxOf(core: OwnerCore): Outbox {
  const { db, owner } = core
  const select = (from: Db = db) => from.selectFrom('outbox').selectAll().where('owner_id', '=', owner)

  return {
    get: async (id) => {
      const row = await select().where('id', '=', id).executeTakeFirst()
      return row && outgoing(row)
    },
    list: async () => (await select().orderBy('approved_at').orderBy('id').execute()).map(outgoing),
    unfinished: async () => {
      const states: OutboxState[] = ['approved', 'sending', 'uncertain', 'sent']
      const rows = await select().where('state', 'in', states).orderBy('approved_at').orderBy('id').execute()
      return rows.map(outgoing).filter((mail) => isUnderWay(mail) || !mail.noted || mail.copy === 'pending')
    },

    enqueue: (mail) =>
      core.write('history', async (trx, turn): Promise<Result<Outgoing, EnqueueRefusal>> => {
        const draft = await trx
          .selectFrom('drafts')
          .select('version')
          .where('owner_id', '=', owner)
          .where('id', '=', mail.draftId)
          .executeTakeFirst()
        if (!draft) return err('not-found')
        if (draft.version !== mail.draftVersion) return err('changed-since-read')

        const alive = await select(trx).where('alive', '=', mail.draftId).executeTakeFirst()
        const before = alive && outgoing(alive)
        if (before?.state === 'sent') return err('already-sent')
        if (before !== undefined && (before.state !== 'approved' || before.draftVersion === mail.draftVersion))
          return err('under-way')
        if (before !== undefined) {
          const gone = outboxRow(owner, makeVoid(before, 'edited', mail.approvedAt))
          await trx.updateTable('outbox').set(gone).where('owner_id', '=', owner).where('id', '=', before.id).execute()
        }
        const taken: Outgoing = { ...mail, id: turn.newId('o'), revision: 1 }
        await trx.insertInto('outbox').values(outboxRow(owner, taken)).execute()
        return ok(taken)
      }),

    move: (from, to) =>
      core.write('history', async (trx) => {
        if (to.id !== from.id || to.revision !== from.revision + 1)
          throw new Error('A mail is moved one step at a time.')
        let query = trx
          .updateTable('outbox')
          .set(outboxRow(owner, to))
          .where('owner_id', '=', owner)
          .where('id', '=', from.id)
          .where('revision', '=', from.revision)
          .where('state', '=', from.state)
        // Approval is of one version: an edit undoes it, with no code anywhere to forget.
        if (to.state === 'sending' && from.state === 'approved') {
          query = query.where((eb) =>
            eb.exists(
              eb
                .selectFrom('drafts')
                .select('drafts.id')
                .where('drafts.owner_id', '=', owner)
                .where('drafts.id', '=', from.draftId)
                .where('drafts.version', '=', from.draftVersion),
            ),
          )
        }
        const { numUpdatedRows } = await query.executeTakeFirst()
        return Number(numUpdatedRows) === 1
      }),
  }
}

/** What could be sent once more, were it taken out of an archive: only the store it left knows whether it went. */
export function asRestored(mail: Outgoing): Outgoing {
  if (mail.state === 'approved' || (mail.state === 'sending' && mail.claim?.ending !== true))
    return { ...mail, state: 'void', why: 'restored', claim: null }
  return mail.state === 'sending' ? { ...mail, state: 'uncertain' } : mail
}

export function outboxRow(owner: string, mail: Outgoing): Schema['outbox'] {
  const { id, revision, draftId, draftVersion, stepId, state, sendAt, approvedAt, ...content } = mail
  return {
    owner_id: owner,
    id,
    draft_id: draftId,
    draft_version: draftVersion,
    step_id: stepId,
    state,
    revision,
    send_at: sendAt,
    approved_at: approvedAt,
    alive: isUnderWay(mail) || state === 'sent' ? draftId : null,
    content: JSON.stringify(content),
  }
}

type Content = Omit<
  Outgoing,
  'id' | 'revision' | 'draftId' | 'draftVersion' | 'stepId' | 'state' | 'sendAt' | 'approvedAt'
>

function outgoing(row: Schema['outbox']): Outgoing {
  return {
    ...(JSON.parse(row.content) as Content),
    id: row.id,
    revision: row.revision,
    draftId: row.draft_id,
    draftVersion: row.draft_version,
    stepId: row.step_id as StepId,
    state: row.state as OutboxState,
    sendAt: row.send_at,
    approvedAt: row.approved_at,
  }
}
