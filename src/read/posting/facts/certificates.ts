import type { RequirementFact } from '#domain/requirement.ts'

/**
 * Named certificates, registrations and recognised courses: how each is told, under its usual short name. Written from
 * general knowledge of trades in Britain, the United States and Germany; what is missing is read as words only.
 */
const named: readonly (readonly [name: string, told: RegExp])[] = [
  ['nmc registration', /\bnmc\b/iu],
  ['hcpc registration', /\bhcpc\b/iu],
  ['gmc registration', /\bgmc\b/iu],
  ['registered nurse', /\bregistered nurse\b|\brgn\b/iu],
  ['care certificate', /\bcare certificate\b/iu],
  ['rtpi', /\bm?rtpi\b/iu],
  ['social work england', /\bsocial work england\b/iu],
  ['frm', /\bfrm\b/iu],
  ['mrcvs', /\bmrcvs\b/iu],
  ['cysa+', /\bcysa\+/iu],
  ['istructe', /\bistructe\b/iu],
  ['ice', /\bM?ICE\b/u],
  ['rics', /\bm?rics\b/iu],
  ['ciob', /\bm?ciob\b/iu],
  ['riba', /\briba\b/iu],
  ['cemap', /\bcemap\b/iu],
  ['smsts', /\bsmsts\b/iu],
  ['sssts', /\bsssts\b/iu],
  ['personal licence', /\bpersonal licen[cs]e\b/iu],
  ['bls', /\bBLS\b/u],
  ['acls', /\bACLS\b/u],
  ['lpc', /\bLPC\b/u],
  ['cilex', /\bcilex\b/iu],
  ['eyfs', /\beyf?t\b|early years teacher status/iu],
  ['gdp', /\bGDPMD?S\b/u],
  ['qualified teacher status', /\bqualified teacher status\b|\bqts\b/iu],
  ['mentorship', /\bmentorship\b/iu],
  ['first aid', /\bfirst[- ]aid(?:er)?\b|\bersthelfer|erste[- ]hilfe/iu],
  ['aca', /\baca\b/iu],
  ['acca', /\bacca\b/iu],
  ['cima', /\bcima\b/iu],
  ['aat', /\baat\b/iu],
  ['cpa', /\bcpa\b/iu],
  ['cfa', /\bcfa\b/iu],
  ['cipd', /\bcipd\b/iu],
  ['cilip', /\bcilip\b/iu],
  ['shrm', /\bshrm\b/iu],
  ['gas safe', /\bgas[- ]?safe\b/iu],
  ['18th edition', /\b18th ed(?:ition)?\b/iu],
  ['g3 unvented', /\bunvented\b/iu],
  ['oftec', /\boftec\b/iu],
  ['ipaf', /\bipaf\b/iu],
  ['pasma', /\bpasma\b/iu],
  ['cscs card', /\bcscs\b/iu],
  ['cpcs card', /\bcpcs\b/iu],
  ['sia licence', /\bsia (?:licen|badge)/iu],
  ['hiab', /\bhiab\b/iu],
  ['adr', /\badr\b/iu],
  ['cpc', /\bcpc\b/iu],
  ['digi card', /\bdigi ?card|\btacho(?:graph)? card/iu],
  ['counterbalance truck licence', /\bcounterbalance\b/iu],
  ['reach truck licence', /\breach truck/iu],
  ['forklift licence', /\b(?:forklift|flt) (?:truck )?(?:licen|cert|ticket)/iu],
  ['food hygiene', /\bfood (?:hygiene|safety)\b/iu],
  ['nvq', /\bnvq\b/iu],
  ['iosh', /\biosh\b/iu],
  ['nebosh', /\bnebosh\b/iu],
  ['osha', /\bosha\b/iu],
  ['pmp', /\bpmp\b/iu],
  ['prince2', /\bprince ?2\b/iu],
  ['itil', /\bitil\b/iu],
  ['istqb', /\bistqb\b/iu],
  ['scrum master', /\b(?:csm|psm)\b|certified scrum master|scrum[- ]master[- ]zertifi/iu],
  ['product owner', /\b(?:cspo|pspo)\b/iu],
  ['safe', /\bsafe (?:agilist|certif)/iu],
  ['six sigma', /\bsix sigma\b/iu],
  ['cissp', /\bcissp\b/iu],
  ['cism', /\bcism\b/iu],
  ['cisa', /\bcisa\b/iu],
  ['ceh', /\bceh\b/iu],
  ['oscp', /\boscp\b/iu],
  ['gcih', /\bgcih\b/iu],
  ['gcia', /\bgcia\b/iu],
  ['security+', /\bsecurity\+/iu],
  ['ccna', /\bccna\b/iu],
  ['ccnp', /\bccnp\b/iu],
  ['cka', /\bckad?\b/iu],
  ['aws certification', /\baws[- ](?:certif|zertifi)/iu],
  ['cswp', /\bcswp\b/iu],
  ['ccrc', /\bccr[cp]\b/iu],
  ['gcp training', /\bich[- ]gcp\b/iu],
  ['chartered', /\bchartered (?:engineer|institute|status|surveyor)\b|\b(?:mrics|ceng)\b/iu],
  ['bar admission', /\badmitted to (?:the )?(?:bar|practice)|\bqualified solicitor\b/iu],
  ['tefl', /\b(?:tefl|celta)\b/iu],
  ['gesundheitsberuferegister', /gesundheitsberuferegister/iu],
  ['fachweiterbildung', /fachweiterbildung/iu],
  ['intensivpflege', /(?:sonderausbildung|weiterbildung|zusatzqualifikation).{0,20}intensivpflege/iu],
  ['konzessionsprüfung', /konzessionsprüfung/iu],
  ['befähigung zum richteramt', /richteramt/iu],
  ['wehrlehrgang', /truppmann|gruppenführerlehrgang/iu],
  ['staplerschein', /stapler(?:schein|führerschein|fahrausweis)|flurförderschein/iu],
  ['kranschein', /kranschein/iu],
  ['baggerschein', /baggerschein/iu],
  ['sachkunde § 34a', /34\s?a\b|sachkundeprüfung/iu],
  ['ada-schein', /\bada[- ]schein|aevo|ausbildereignung/iu],
  ['praxisanleiter', /praxisanleit/iu],
  ['wundexperte', /wundexpert/iu],
  ['palliative care', /palliative[- ]care/iu],
  ['approbation', /approbation/iu],
  ['fachkunde strahlenschutz', /fachkunde (?:im )?strahlenschutz|röntgenschein/iu],
  ['bilanzbuchhalter', /bilanzbuchhalter/iu],
  ['steuerberater', /steuerberaterexamen|steuerberaterprüfung/iu],
  ['staatsexamen', /staatsexamen/iu],
  ['staatliche anerkennung', /staatliche[rn]? anerkennung/iu],
  ['staatlich geprüfter techniker', /staatlich geprüft/iu],
  ['meisterbrief', /meister(?:brief|titel|prüfung)/iu],
  ['laufbahngruppe', /laufbahngruppe/iu],
  ['angestelltenlehrgang ii', /angestell-?\s?tenlehrgang/iu],
  ['schweißerprüfung', /schwei(?:ß|ss)er(?:prüfung|schein|pass)/iu],
  ['elektrofachkraft', /elektrofachkraft\b/iu],
  ['gebäudeenergieberater', /energieberater/iu],
  ['berufskraftfahrerqualifikation', /schlüsselzahl 95|ziffer 95|berufskraftfahrerqualifikation/iu],
  ['fahrerkarte', /fahrerkarte/iu],
  ['rettungsschwimmer', /rettungsschwimm|dlrg/iu],
  ['hygieneschulung', /gesundheitszeugnis|infektionsschutzbelehrung|§\s?43/iu],
  ['systemische beratung', /systemische[rn]? (?:beratung|therap)/iu],
  ['trainerlizenz', /(?:trainer|übungsleiter)(?:lizenz|schein)/iu],
]

/** "… certificate", "… registration", "member of the …": names that no table knows, by the word beside them. */
const unnamed: readonly RegExp[] = [
  /(?<![\p{L}])((?:\p{L}[\p{L}&+.-]{1,20} ){1,3})(?:certificate|certification|registration|accreditation|card|ticket)\b/iu,
  /\b(?:member(?:ship)? (?:of|with) the|registered with the|registration with the|chartership with) ((?:\p{Lu}[\p{L}&]{1,20} ?){1,4})/u,
  /(?<![\p{L}])((?:\p{Lu}[\p{Lu}\p{Ll}]{0,3}\p{Lu}[\p{L}+]{0,5}))(?:[ -](?:part[ -])?(?:qualified|certified|registered|accredited))\b/u,
  /(?<![\p{L}])(\p{L}{3,30}(?:zertifikat|zertifizierung|fachausweis|berechtigung|befähigung))(?![\p{L}])/iu,
  /(?<![\p{L}])(Fachausweis \p{Lu}\p{L}{2,20})/u,
  /(?:Zertifikat|Eintragung (?:ins|im|in das)|Zertifizierung (?:als|zum|zur)|Zusatzausbildung (?:in|als)|Sonderausbildung) (\p{Lu}\p{L}{3,40})/u,
]
/** Beside these words it is no certificate that is asked for. */
const noName =
  /^(?:an?|the|your|our|any|or|and|of|with|for|valid|current|full|relevant|appropriate|professional|business|credit|debit|birth|id|gift|meal|report|score|time|fuel|framed|clean|train|parking|vehicle|bank|no|own|company|minimum|least|one|two|some|other|another|similar|additional|further|following|preferred|required|related|industry|this|that|these|all|is|are|oder|und)$/iu
const mostUnnamed = 3

/** Those of the table by their usual short name; others by the words they are told in, in lower case. */
export function certificatesIn(text: string): readonly Extract<RequirementFact, { kind: 'certificate' }>[] {
  const known = named.filter(([, told]) => told.test(text)).map(([name]) => name)
  const names = known.length > 0 ? known : unnamedIn(text)
  return names.map((name) => ({ kind: 'certificate', name }) as const)
}

/** Most lines name none; asking that first is quicker than looking for each. */
const mightName =
  /certif|registr|accredit|card\b|ticket|zertifi|ausweis|berechtigung|befähigung|member|charter|qualified|eintragung|ausbildung/iu

function unnamedIn(text: string): readonly string[] {
  if (!mightName.test(text)) return []
  const names = unnamed.flatMap((told) => {
    const words = (told.exec(text)?.[1] ?? '').split(' ').filter((word) => word !== '')
    while (words[0] !== undefined && noName.test(words[0])) words.shift()
    return words.some((word) => noName.test(word)) || words.length === 0 ? [] : [words.join(' ').toLowerCase()]
  })
  return [...new Set(names)].slice(0, mostUnnamed)
}
