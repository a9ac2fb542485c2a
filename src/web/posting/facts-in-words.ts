import type { Requirement, RequirementFact } from '#domain/requirement.ts'
import { language } from '#web/data/language.ts'
import { texts } from '#web/posting/texts.ts'

const languageNames = new Intl.DisplayNames([language], { type: 'language' })

/** "3+ years, German (B2), SQL": what was understood of a requirement. */
export function factsInWords({ facts, text }: Pick<Requirement, 'facts' | 'text'>): string {
  return facts.map((fact) => inWords(fact, text)).join(' · ')
}

function inWords(fact: RequirementFact, text: string): string {
  switch (fact.kind) {
    case 'years':
      return texts.years(fact.least, fact.most)
    case 'degree':
      return texts.degrees[fact.level]
    case 'certificate':
      return asWritten(fact.name, text)
    case 'language': {
      const name = languageNames.of(fact.language) ?? fact.language
      return fact.level === null ? name : `${name} (${levelInWords(fact.level)})`
    }
    case 'skill':
      return asWritten(fact.skill, text)
    case 'condition':
      return texts.conditions[fact.condition]
  }
}

function levelInWords(level: string): string {
  return Object.entries(texts.levels).find(([name]) => name === level)?.[1] ?? level
}

/** The table knows small letters; where the requirement says the same name, its own letters are shown. */
function asWritten(name: string, text: string): string {
  const at = text.toLowerCase().indexOf(name)
  return at < 0 ? name : text.slice(at, at + name.length)
}
