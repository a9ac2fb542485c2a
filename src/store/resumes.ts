import type { Resume, ResumeVersion } from '#domain/resume.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'

interface ResumeSave {
  readonly resume: Resume
  /** The version that was on the person's screen; 0 for the first save. */
  readonly readVersion: number
  /** Epoch ms. */
  readonly at: number
}

/** The person's résumé; each save is a version of its own. */
export interface Resumes {
  /** Oldest first; the last is the present one. */
  versions(): Promise<ResumeVersion[]>
  present(): Promise<ResumeVersion | undefined>
  /** Adds a version; the oldest beyond `mostVersions` go. */
  save(save: ResumeSave): Promise<Result<ResumeVersion, 'changed-since-read'>>
}

/** A year of a version a week. */
const mostVersions = 60

export function resumesOf(core: OwnerCore): Resumes {
  const { db, owner } = core
  const select = (from = db) => from.selectFrom('resumes').selectAll().where('owner_id', '=', owner)
  const present = async (from = db) => {
    const row = await select(from).orderBy('version', 'desc').limit(1).executeTakeFirst()
    return row && resumeVersion(row)
  }

  return {
    versions: async () => (await select().orderBy('version').execute()).map(resumeVersion),
    present: () => present(),

    save: ({ resume, readVersion, at }) =>
      core.write('nothing-derived', async (trx) => {
        if (((await present(trx))?.version ?? 0) !== readVersion) return err('changed-since-read' as const)

        const saved = { version: readVersion + 1, savedAt: at, resume }
        await trx.insertInto('resumes').values(resumeRow(owner, saved)).execute()
        await trx
          .deleteFrom('resumes')
          .where('owner_id', '=', owner)
          .where('version', '<=', saved.version - mostVersions)
          .execute()
        return ok(saved)
      }),
  }
}

export function resumeRow(owner: string, { version, savedAt, resume }: ResumeVersion) {
  return { owner_id: owner, version, saved_at: savedAt, content: JSON.stringify(resume) }
}

function resumeVersion(row: Schema['resumes']): ResumeVersion {
  return { version: row.version, savedAt: row.saved_at, resume: JSON.parse(row.content) as Resume }
}
