import { featuresOf, type Features } from '#read/features.ts'
import type { Weights } from '#read/weighed-kinds.ts'
import { likelihoodsOf, type WordsModel } from '#read/words/words-model.ts'
import { parts, type Example } from './fit-examples.ts'
import { defaultPull, fit, type Weighed } from './fit.ts'
import { fitWords, isTrainedOn } from './fit-words.ts'

/** What a mail is read with in a measurement: nothing of its group took part in either fit. */
export interface Unseen {
  readonly features: Features
  readonly weights: Weights
}

/**
 * The words are fitted first; what they make of a mail that they never saw is a clue among those that are weighed. So
 * the weights of part p are fitted to mails of the other parts, each seen by words fitted without its own part and p.
 */
export function crossFit(examples: readonly Example[], pull = defaultPull): Map<string, Unseen> {
  const without = wordsWithout(examples)
  const unseen = new Map<string, Unseen>()
  for (let part = 0; part < parts; part++) {
    const training = examples.filter((one) => one.part !== part && isWeighed(one))
    const weights = fit(
      training.map((one) => weighed(one, without(part, one.part))),
      pull,
    )
    for (const one of examples)
      if (one.part === part) unseen.set(one.name, { weights, features: featuresBy(one, without(part, part)) })
  }
  return unseen
}

/** Fitted to everything, as it is shipped. */
export function fitAll(examples: readonly Example[], pull = defaultPull): { words: WordsModel; weights: Weights } {
  const without = wordsWithout(examples)
  const training = examples.filter(isWeighed).map((one) => weighed(one, without(one.part, one.part)))
  return { words: fitWords(examples.filter(isTrainedOn)), weights: fit(training, pull) }
}

const made = new WeakMap<readonly Example[], Map<string, WordsModel>>()

function wordsWithout(examples: readonly Example[]): (one: number, other: number) => WordsModel {
  const models = made.get(examples) ?? new Map<string, WordsModel>()
  made.set(examples, models)
  return (one, other) => {
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`
    const known = models.get(key)
    if (known !== undefined) return known
    const model = fitWords(
      examples.filter((example) => example.part !== one && example.part !== other && isTrainedOn(example)),
    )
    models.set(key, model)
    return model
  }
}

/** The reader never sees what triage stops. */
function isWeighed({ source, passes }: Example): boolean {
  return source !== 'ordinary' || passes
}

/** Phrases were written with the fixtures and half of the corpus in sight: what they prove there is worth less. */
const worth = { invented: 0.3, apart: 2, hunt: 1, corpus: 3, ordinary: 1 } as const satisfies Record<
  Example['source'],
  number
>

function weighed(example: Example, words: WordsModel): Weighed {
  return { features: featuresBy(example, words), allowed: example.allowed, weight: worth[example.source] }
}

function featuresBy({ read, units }: Example, words: WordsModel): Features {
  return featuresOf(read, likelihoodsOf(units, words))
}
