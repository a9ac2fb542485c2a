import type { ConditionKind, RequirementFact } from '#domain/requirement.ts'

const kinds: readonly (readonly [ConditionKind, RegExp])[] = [
  [
    'licence',
    /\b(?:driv(?:ing|er(?:['’]s)?) licen[cs]e|clean licen[cs]e|full (?:uk )?licen[cs]e|licen[cs]e (?:b|c|ce|c\+e)\b|own (?:car|transport|vehicle)|reliable transport|access to a car|must drive|ability to drive|licen[cs]e,|c\+e\b|hgv licen)|führerschein|fahrausweis (?:kat|b\b)|\bcategory [bcd]\d?\b|fahrerlaubnis|\bpkw\b|eigenes auto|auto brauchst|auto (?:ist|wäre)/iu,
  ],
  [
    'permit',
    /\b(?:right to work|work permit|work authori[sz]ation|authori[sz]ed to work|eligible to work|visa|security clear\w{0,4}|sc clear\w{0,4}|dv clear\w{0,4}|clearance|dbs|citizenship|citizens?|background check|disclosure|police check|criminal record)\b|führungszeugnis|arbeitserlaubnis|aufenthalts(?:titel|erlaubnis)|sicherheitsüberprüf|schufa/iu,
  ],
  [
    'shift',
    /\b(?:(?:night|early|late|rotating|weekend) (?:shifts?|work)|rotating shifts|shifts?\b|shift work|weekends?|saturdays?|sundays?|nights|on[- ]call|call[- ]?outs?|rota|four on|late evening)\b|schicht|wochenend|nachtdienst|rufbereitschaft|bereitschaftsdienst|samstag|sonntag|räumdienst|feiertag/iu,
  ],
  [
    'travel',
    /\b(?:travel(?:ling)? (?:to|up|within|is|of|regularly|needs)|willing(?:ness)? to travel|travel\b|offshore|weeks each|overnight)\b|reisebereitschaft|dienstreise|reisetätigkeit|übernachtung|reisen\b|\bfahren sie\b/iu,
  ],
  [
    'health',
    /\b(?:lift(?:ing)? (?:up to |weights of )?\d|stand(?:ing)? for long|stationary position|colou?r vision|eyesight|ladders|on your feet|manual handling|physically|head for heights|heights|vaccinat\w+|immuni[sz]\w+|fit enough|medical (?:check|fitness))\b|körperlich|schwindelfrei|masern|impf(?:ung|schutz)|belastbar\w* (?:körper|rücken)|höhentauglich|gesundheitliche eignung|tauglich/iu,
  ],
  ['age', /\b(?:at least 18|over 18|18 years|aged? (?:18|21)|minimum age)\b|mindestens 18|volljährig|mindestalter/iu],
  [
    'location',
    /\b(?:based in|live (?:in|within|near)|within \d{1,3} (?:hours?|miles|minutes|km)|willing to relocate|commuting distance|relocation|time ?zone|london time|commutable)\b|wohnort|wohnsitz|umzug|wohnhaft|ortsansässig|im umkreis|vor ort (?:in|wohnen)/iu,
  ],
  ['hours', /\b(?:evening calls|flexible hours|evenings?)\b|bis \d{1,2} uhr|abends/iu],
]

/** Conditions that are no skill: what one must hold, or be able or willing to do. */
export function conditionsIn(text: string): readonly RequirementFact[] {
  return kinds
    .filter(([kind, name]) => name.test(text) && !(kind === 'travel' && kinds[0]?.[1].test(text)))
    .map(([condition]) => ({ kind: 'condition', condition }) as const)
}
