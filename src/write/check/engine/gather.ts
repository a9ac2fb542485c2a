import type { Language } from '#domain/language.ts'
import type { Heard, Listener } from '#write/check/engine/listener.ts'
import type { PreparedBody } from '#write/check/engine/prepare.ts'
import { ruleTable, type RuleId } from '#write/check/rule-table.ts'
import { ruleTexts } from '#write/check/texts/rule-texts.ts'
import type { CheckedMail, CheckFacts, Finding, Fix, Severity } from '#write/check/types.ts'

/** All that a rule may look at. */
export interface Look {
  readonly mail: CheckedMail
  readonly facts: CheckFacts
  readonly body: PreparedBody
  readonly heard: Heard
  readonly listener: Listener
  /** Of the body without quoted history. */
  readonly words: number
  readonly isInThread: boolean
}

export interface Place {
  readonly start: number
  readonly end: number
  readonly field?: Finding['field']
  readonly severity?: Severity
  readonly fix?: Fix | null
}

/** What a rule says: itself and where. */
export interface Hit extends Place {
  readonly ruleId: RuleId
}

export type Rule = (look: Look) => readonly Hit[]

/** Something about the mail as a whole. */
export function whole(ruleId: RuleId, severity?: Severity): Hit {
  return severity === undefined ? { ruleId, start: 0, end: 0 } : { ruleId, start: 0, end: 0, severity }
}

export function asFinding(hit: Hit, language: Language): Finding {
  const [severity, source] = ruleTable[hit.ruleId]
  const [message, why, suggestion] = ruleTexts[language][hit.ruleId]
  return {
    ruleId: hit.ruleId,
    severity: hit.severity ?? severity,
    field: hit.field ?? 'body',
    start: hit.start,
    end: hit.end,
    message,
    why,
    suggestion,
    source,
    fix: hit.fix ?? null,
  }
}
