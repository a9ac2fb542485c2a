import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { archiveSections, type ArchiveSection, type ArchiveSections } from '#store/archive-sections.ts'
import { sectionSchemas } from '#actions/archive/section-schemas.ts'

type Plain = string | number | boolean | null | undefined
type Mutable<T> = T extends Plain ? T : { -readonly [Key in keyof T]: Mutable<T[Key]> }

/** Sections of which the store holds something that the schema would not take back. */
type NotTakenBack = {
  [Section in ArchiveSection]: Mutable<ArchiveSections[Section]> extends z.input<(typeof sectionSchemas)[Section]>
    ? never
    : Section
}[ArchiveSection]

describe('what an archive may hold', () => {
  it('is all that the store holds: a new kind of anything does not compile until it is taken back', () => {
    expectTypeOf<NotTakenBack>().toBeNever()
    expect(Object.keys(sectionSchemas)).toEqual(archiveSections)
  })
})
