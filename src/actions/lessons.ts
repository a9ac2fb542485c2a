import type { Application } from '#domain/application.ts'
import type { Reflection } from '#domain/reflection.ts'
import { lessonsFor } from '#reflect/lessons.ts'
import type { Lesson } from '#actions/views.ts'
import type { World } from '#actions/world.ts'

/** What earlier noes taught, for an interview of this application that begins at `start` (epoch ms). */
export function lessonsOf(
  world: World,
  application: Application,
  reflections: readonly Reflection[],
  start: number,
): Lesson[] {
  const interview = { company: application.company.value, role: application.role?.value ?? null, start }
  return lessonsFor(interview, reflections, world.history, world.zone).map((lesson) => ({
    applicationId: lesson.applicationId,
    company: lesson.company,
    field: lesson.field,
    text: lesson.text,
    on: lesson.on,
  }))
}
