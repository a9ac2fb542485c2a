import { createHash } from 'node:crypto'
import { z } from 'zod'
import { archiveVersion } from '#actions/archive/format.ts'
import { sectionSchemas } from '#actions/archive/section-schemas.ts'

/**
 * The name of the archive that is kept of today's format: its version, and a digest of what an item of each section may
 * be. Whoever adds, drops or changes a field makes another name, and has to keep another archive.
 */
export function archiveFixtureName(): string {
  const shapes = Object.entries(sectionSchemas).map(([section, schema]) => [
    section,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  ])
  const digest = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 8)
  return `archive-v${archiveVersion}-${digest}.jsonl.gz`
}
