import type { Language } from '#domain/language.ts'
import type { RoleFit } from '#read/openings/fit-of-role.ts'

/** A fit in a few words, never in a number: "same title, same city, one level up". */
export function fitInWords(fit: RoleFit, language: Language): string {
  const words = spoken[language]
  const parts = [
    words.title[fit.title],
    fit.title === 'same' || fit.family === 'unknown' ? null : words.family[fit.family],
    fit.place === 'unknown' ? null : words.place[fit.place],
    fit.levels === 0 ? null : words.levels(fit.levels),
  ]
  return parts.filter((part) => part !== null).join(', ')
}

const spoken = {
  en: {
    title: { same: 'same title', alike: 'much the same title', related: 'a related title', other: 'another title' },
    family: { same: 'same kind of work', other: 'another kind of work' },
    place: { same: 'same city', remote: 'remote', other: 'another city' },
    levels: (n: number) => `${howMany.en(Math.abs(n))} ${n > 0 ? 'up' : 'down'}`,
  },
  de: {
    title: {
      same: 'gleicher Titel',
      alike: 'fast gleicher Titel',
      related: 'verwandter Titel',
      other: 'anderer Titel',
    },
    family: { same: 'gleiche Art von Arbeit', other: 'andere Art von Arbeit' },
    place: { same: 'gleiche Stadt', remote: 'ortsunabhängig', other: 'andere Stadt' },
    levels: (n: number) => `${howMany.de(Math.abs(n))} ${n > 0 ? 'höher' : 'niedriger'}`,
  },
} as const satisfies Record<Language, unknown>

const howMany = {
  en: (n: number) => (n === 1 ? 'one level' : n === 2 ? 'two levels' : `${n} levels`),
  de: (n: number) => (n === 1 ? 'eine Stufe' : n === 2 ? 'zwei Stufen' : `${n} Stufen`),
}
