import { factsIn } from '#read/posting/facts-in.ts'

/** What is only welcomed. */
const nice =
  /\b(?:nice[- ]to[- ]have|nice:|bonus(?: points?)?|(?:is|are|be|as|would be) an? (?:big |real |strong |definite |clear )?(?:plus|advantage|bonus|asset)|a plus\b|an advantage|advantageous|desirable|desired|ideally|preferably|preferred|would be (?:handy|lovely|nice|great|good|useful|helpful|welcome|ideal|the icing)|(?:it|that)(?:'|’)?d be (?:handy|great|nice|lovely|good|useful)|be (?:handy|useful) if|(?:is|are|would be|very|also|particularly|warmly) welcome(?:d)?\b(?! to)|welcome but|welcome, |particularly welcome|not essential|but not (?:needed|required|essential)|(?:is|are)n(?:'|’)t (?:needed|essential|required)|helps if|is helpful|useful but|a bonus|counts? in your favour|enjoy it more|we(?:'|’)d (?:love|like)|even better|extra points?|great if|good to have|highly regarded|beneficial|round things off|(?:very )?pleased to|delighted|a big help|stands? out|handy|useful\b|not a must|we(?:'|’)d take|optional(?:ly)?|would be (?:an?|the) )/i
const niceGerman =
  /(?:von (?:großem )?vorteil|vorteilhaft|wünschenswert|erwünscht|wünschen (?:wir )?uns|idealerweise|im idealfall|bestenfalls|vorzugsweise|(?:^|[\s,(])gerne?(?![\p{L}])(?! (?:whats|ruf|an|per))|wäre(?:n)? (?:schön|toll|super|hilfreich|ideal|gut|klasse|ein|das|prima|fein)|wäre .{0,40}sahnehäubchen|sahnehäubchen|(?:ist|sind|wäre|als) ein (?:plus|pluspunkt|bonus)|pluspunkt|hilfreich|nice to have|kein(?:e)? (?:bedingung|voraussetzung)|nicht zwingend|freu(?:en|t) (?:wir )?uns|gern gesehen|schadet nicht|punkten|(?:toll|schön|super|prima|klasse|perfekt),? wenn|wäre(?:n)? der hammer|würde(?:n)? .{0,40}(?:erleichtern|freuen|helfen)|am liebsten|am besten|gerne auch|i-tüpfelchen|begrüßenswert|begrüßen wir|willkommen sind|schätzen wir|freuen wir uns|kein muss)/iu

/** What is asked for. */
const must =
  /\b(?:must(?! (?:be|have) (?:been )?(?:received|submitted))|required|requires?|essential|mandatory|is a must|need(?:s|ed)? (?:to|a|an|someone|you)|you(?:'|’)?(?:ll| will) (?:need|have|bring|be (?:a|an|able|comfortable|time|confident|registered|qualified))|you(?: (?:have|bring|hold|know|are (?:a|an|able|comfortable|fluent|confident|qualified|used|happy))|(?:'|’)ve)\b|you can (?:show|read|write|speak|drive)|we(?:'|’)?re (?:after|looking for) (?:a|an|someone|somebody|people)|looking for (?:a|an|someone|somebody)|we (?:need|expect|ask|require|want)\b|(?:applicants|candidates?|the post ?holder) (?:must|should|will (?:hold|have|be expected))|expected to|should (?:have|be|hold)|has to be|have to be|second nature|so you must|for granted|non-negotiable|no way around|indispensable|vital|crucial|compulsory|obligatory|prerequisite|no arguments|you should|are a must|a must\b|successful (?:candidate|applicant) will|ability to|able to)/i
const mustGerman =
  /(?:\bmuss\b|müssen|musst|zwingend|erforderlich|voraussetz|vorausgesetzt|unabdingbar|unverzichtbar|notwendig|wird verlangt|(?:wir|ich) (?:erwarten|brauchen|suchen)|erwarten wir|brauchst du|brauchen (?:sie|wir)|(?:sie|du|ihr) (?:haben|hast|bringen|bringst|verfügen|verfügst|beherrschen|beherrschst|sprechen|sprichst|kennen|kennst|können|kannst|sind|bist|besitzen|besitzt|solltest|sollten)\b|(?:haben|hast|bringen|bringst|verfügen|verfügst|beherrschen|beherrschst|sprechen|sprichst|kennen|kennst|besitzen|besitzt|fahren) (?:sie|du)\b|bringst du|mitbring|ist (?:uns )?wichtig|sind (?:uns )?wichtig|vorzulegen|nachweisen|pflicht\b|ist ein muss|sind ein muss|geht es nicht|vorweisen|selbstverständlich|gehört(?:en)? dazu|wird erwartet|bereitschaft zu|setzen wir)/iu

/** What looks like a requirement and takes it back, or is somebody else's matter. */
const waived =
  /\b(?:no (?:[\w ]{1,40})(?:needed|required|necessary)|not (?:required|needed|necessary)|don(?:'|’)t (?:care|need|mind|expect)|do not (?:need|require|sponsor|expect|accept)|we(?:'|’)?(?:ll| will| can) (?:teach|train|show)|training (?:is |will be )?(?:given|provided)|can be (?:learn|taught)|welcome to apply|are encouraged|encourage(?:s|d)? applications|equal opportunit|regardless of|without regard|please (?:send|upload|note|apply|include|quote)|send (?:a|your|us)|cv\b.{0,40}@|no agencies|cover(?:ing)? letter)/i
const waivedGerman =
  /(?:kein(?:e)? muss\b|nicht (?:nötig|notwendig|erforderlich|entscheidend)|(?:nicht|kein\w*) .{0,40}(?:nötig|notwendig|erforderlich)|quereinsteiger\w* (?:sind |ist )?(?:herzlich )?(?:willkommen|gern)|berufseinsteiger|(?:bringen|zeigen) (?:wir )?(?:dir|ihnen|es)|lernst du|lernen sie bei uns|arbeiten (?:dich|sie) ein|einarbeit|werden bei gleicher|bevorzugt berücksichtigt|(?:senden|schicken|richten) sie|bewerben sie|bewirb dich|bewerbung|unabhängig von|fordert .{0,40}auf|nicht erstattet|egal ob|spielt keine rolle|den rest kriegen|können wir|ruf (?:trotzdem )?an)/iu

/** Hopes of the firm and what it gives, in running words. */
const given =
  /\b(?:we (?:offer|provide|pay|give|are|do|run|make|build|believe|have)|you(?:'|’)?ll (?:get|receive|enjoy|join|work with)|days(?:'|’)? (?:leave|holiday|off)|pension|bonus scheme|salary|per (?:hour|annum)|£|€|parking|bank holidays)/i
const givenGerman =
  /(?:wir (?:bieten|zahlen|sind|haben|bauen|übernehmen|geben)|es erwarte[tn] (?:sie|dich)|(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst)|tage urlaub|urlaubstage|urlaubs-? und|altersvorsorge|jobrad|unbefristet|vergüt)/iu

export interface Cues {
  readonly nice: boolean
  readonly must: boolean
  readonly waived: boolean
  readonly given: boolean
}

/** Longer sentences say nothing that shorter ones could not. */
const longestRead = 600

export function cuesIn(words: string): Cues {
  // What stands in brackets explains, and asks for nothing by itself.
  const read = words.slice(0, longestRead).replaceAll(/\([^()]{0,120}\)/gu, ' ')
  return {
    nice: nice.test(read) || niceGerman.test(read),
    must: must.test(read) || mustGerman.test(read),
    waived: waived.test(read) || waivedGerman.test(read),
    given: given.test(read) || givenGerman.test(read),
  }
}

const ownWords =
  /\b(?:experience|knowledge|skills?\b|ability|familiar(?:ity)?|understanding|background in|fluen(?:t|cy)|proficien|competen(?:t|ce)|track record|qualifi(?:ed|cation)|degree|certificat|willing(?:ness)?|passion for|attention to|self[- ]starter|team player|eye for|command of|hands-on|expertise|demonstrable|proven|confident|comfort(?:able)? with|licen[cs]e|registration|exposure to)/iu
const ownWordsGerman =
  /(?:kenntnis|erfahrung|fähigkeit|bereitschaft|teamfähig|teamgeist|ausbildung (?:als|zum|zur|im|in)|abgeschlossene|studium|führerschein|sicherer? umgang|umgang mit|qualifikation|verständnis|freude an|freude am|spaß an|interesse an|belastbar|zuverlässig|selbst(?:st)?ändige?|kommunikations|organisations|flexibilität|einfühlungsvermögen|verantwortungsbewusst|arbeitsweise|auftreten|beherrsch|affinität|schein\b|leidenschaft|muttersprach|deutsch (?:in|auf|mind|[abc][12])|sorgfalt|hands-on|gespür|motivation|mobilität|praxis in)/iu

/** Words that name what somebody has or is, so that a list of them is a list of requirements whatever stands above. */
export function namesWhatOneHas(words: string): boolean {
  const read = words.slice(0, longestRead)
  return ownWords.test(read) || ownWordsGerman.test(read)
}

/** A name of something one has, or a fact that nobody would mention otherwise. */
export function asksBySelf(words: string): boolean {
  return namesWhatOneHas(words) || factsIn(words).some(({ kind }) => telling.has(kind))
}

const telling: ReadonlySet<string> = new Set(['years', 'degree', 'certificate'])

const fillers =
  /^(?:an?|the|is|are|be|would|wäre|wären|ist|sind|ein|eine|einen|von|großem|but|not|aber|nicht|even|better|und|and|or|oder|it|das|dies|this|that|also|very|highly|sehr|as|als|for|so|too|auch|mehr|more|besser|noch|required|needed|essential|voraussetzung|zwingend|erforderlich|keine|kein|muss)$/iu

/** "a plus", "von Vorteil", "but not essential": says how much other words count, and nothing of its own. */
export function isOnlyCue(words: string): boolean {
  const bare = words.slice(0, longestRead).replace(nice, ' ').replace(niceGerman, ' ')
  return !(bare.match(/[\p{L}\d+#]+/gu) ?? []).some((word) => word.length > 1 && !fillers.test(word))
}
