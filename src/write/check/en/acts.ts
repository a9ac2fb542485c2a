import type { Act, Said } from '#write/check/engine/speech.ts'

/** What a sentence does for the mail as a whole. */
export const sentenceActs: Readonly<Record<Act, Said>> = {
  thanks: {
    says: [
      'thank|thanks|thanking|thanked|gratitude|thankful|indebted',
      '(am|still|very|so|truly|really|is|remain|was|and|feel) ..1 grateful',
      '(i|we|really|still|much|greatly|truly|do|very|fully) (appreciate|appreciated|value)',
      '(appreciated|appreciation)',
      '(much|greatly) obliged',
      'means a (lot|great deal)',
      '(kind|generous|good|thoughtful) of (you|your|them|everyone)',
      'value* ..3 (time|conversation|care|openness)',
    ],
    unless: ['in advance', 'thanks to (the|a|our)', 'no thanks'],
  },
  acceptance: {
    says: [
      '(respect|accept|understand|acknowledge|honour|honor|take|took|support|appreciate|realise|recognise|recognize|respecting|accepting) ..7 (decision|decisions|choice|outcome|conclusion|result|verdict|no|going|went|chose|choose|chosen|decided|another|someone else|somebody else|not ..3 (move|mov*|proceed|right|work|fit|continu*)|closed|open|filled|gone)',
      '(respect|accept|understand) (that|it|this|how|your|the|why|and)',
      '(decision|choice|outcome|conclusion|answer|call|verdict|result|no|it) ..10 (respect|accept|accepted|understand|understandable|understood|fine (with|by)|stands|yours to make|yours|clear to me|makes sense|at peace|in good hands)',
      '(fine|okay|ok|at peace|comfortable|reconciled|at ease|no quarrel|no hard feelings|no argument|no issue) ..4 (with|about|by) ..4 (decision|choice|outcome|result|it|that|this|answer)?',
      'no hard feelings',
      '(made|make) my peace',
      '(went|go|gone|going|decided|chose|chosen|picked|opted|settled|moving|moved|move|selected|decision|proceed|continue) ..4 (with|for|on|forward with|ahead with|to go with|in favour of|in favor of)? ..2 (another|someone else|somebody else|a different|other (candidate|applicant|person)|not to (move|proceed|continue|go|take))',
      '(not|no longer) ..4 (be moving|move forward|going ahead|go ahead|work out|worked out|be joining|join you|successful|the one|chosen|selected|meant to be|to be|the right (fit|match|time))',
      'it (was|is) (a|your|the)? ..2 (fair|difficult|hard|tough|good|right) (decision|call|choice)',
      '(you|the team|they) ..3 (had|have) ..3 (decision|choice) to make',
      'i (fully|completely|entirely|of course|certainly)? (understand|accept|respect)',
      '(congratulat*|wish|glad|happy) ..8 (chosen|successful|new colleague|person you|whoever|candidate)',
      'glad you found',
    ],
    unless: [
      '(can|could|do|did|will|would|shall) not ..2 (accept|understand|respect|comprehend|appreciate)',
      '(never|hard|difficult|struggle|refuse|unable|impossible|hardly) ..2 (accept|understand|respect|comprehend)',
      '(like|want|wish|love|help me|trying|hope) ..2 to ..2 understand',
      '(help me|could|can) ..2 understand',
      'understand (if|that (policy|you may|you might|you cannot|feedback|you are))',
      'would (appreciate|understand)',
      'will understand',
    ],
  },
  future: {
    says: [
      '(keep|bear|hold|have) ..3 (in mind|on file|on your (list|radar|books)|in view|in the loop)',
      'future|later|someday|down the (road|line)',
      '(stay|keep|remain|be) in (touch|contact)',
      '(not|never) lose (touch|sight)',
      '(hear|hearing) from (you|the team|your)',
      '(think|thought|remember) ..1 (of)? me',
      '(apply|applying|considered|consider me|talk|try|interview|come back|reapply|speak|be considered|work together|meet|knock|ring|call on me|bake|sit|stand|come) ..3 (again|anew|one day)',
      '(if|when|should|once|whenever|as soon as|the day|next) ..10 (open|opens|opening|come up|comes up|arise*|available|vacancy|frees|free|advertised|similar|suitable|fitting|fits|closer to|grows|grow|need*|look* for|change*|hire|hiring|search*|place|post|role|position|season|hands|chair|seat|turns up|crops up)',
      '(other|similar|another|new|next|open|fitting|suitable|further|upcoming) ..2 (role|roles|position|positions|opening|openings|opportunity|opportunities|vacancy|vacancies|place|post|posts|books|seasons|project|projects)',
      '(cross paths|paths cross|paths ..3 cross|next chance|on your list|on your radar|on the lookout|keep an eye|meet again|another time|see each other again|stay connected|reconnect|in the coming|coming months|my interest|remain interested|(gladly|glad to|happy to|love to) ..3 (again|return|come back))',
      '(is there|are there|do you have|will there be) ..3 (position|positions|role|roles|opening|openings|vacancy|vacancies|place|post)',
      '(openings|vacancies|hiring|looking for (somebody|someone|people))',
    ],
  },
  release: {
    says: [
      'no (need|obligation|pressure|rush|hurry|reply|answer|expectation|worries) ..4',
      '(understand|fine|okay|ok|alright|no problem|respect|mind) ..6 (if|either|too|as well|whatever|not)',
      '(if|should|in case|where|as far as|whenever|when) ..6 (can|could|able|time|possible|allow*|permit*|moment|minute|forbid*|prefer|rather|comfortable|policy|share|willing|like|spare|convenient|suits|appropriate|not)',
      '(even|just|already|only) ..3 (one|a|two|few|single|short|small|brief) ..3 (line|lines|word|words|sentence|hint|thing|thought|pointer|sentences|keyword|keywords|point)',
      '(a|one|single|short|few|two|brief|any) ..2 (line|lines|word|words|sentence|hint|keyword|keywords|sentences) ..4 (plenty|enough|help|helps|suffice*|do|would|is|welcome|already|will)',
      '(any|every) (small|little|bit|thing|hint|pointer|detail|thought|answer|reply)',
      '(feel free|leave (it|this) ..2 (open|aside|unanswered)|entirely up to you|up to you|at your (convenience|leisure)|whatever you (can|are)|as much or as little|not expect|not have to|do not have to|without (any)? obligation|not (meant|intended|trying) ..4 (reopen|debate|contest|question|pressure)|only if|silence is|please ignore|no answer)',
      '(many|some|lots of) (companies|employers|teams) ..6 (not|cannot|policy|rules)',
    ],
  },
  news: {
    says: [
      '(since|in the meantime|meanwhile|recently|lately|just|last (week|month|year)|this (week|month|spring|summer|autumn|winter|year)|now|these days|over the (summer|winter|past)|in (january|february|march|april|may|june|july|august|september|october|november|december)|the past) ..12 (finished|completed|passed|earned|learned|learnt|running|doubled|qualified|built|shipped|published|moved|started|became|taken on|took on|joined|led|gave|given|done|worked|finish|certified|wrote|written|released|launched|ran|run|began|contributed|migrated|spoke|spoken|graduated|got|set up|moved|redesigned|introduced|cut|automated|been (learning|working|building|studying)|taught|picked up|obtained|received|open sourced|trained|studied|read|came across|found|saw|heard)',
      '(i|we|my) ..3 (finished|completed|passed|earned|learned|learnt|running|doubled|qualified|built|shipped|published|certified|graduated|launched|released|contributed|migrated|open sourced|became|obtained|started|wrote|moved|taught|redesigned|have been (learning|working|building|studying)|took on|taken on|read|came across|found|gave|spoke) ..4',
      'certificate|certification|certified|diploma|article|talk|podcast|paper|essay|blog|report|study|book',
      '(new|latest) (project|skill|job|role|article|course|certificate|responsibility|team|tool|version|paper|book)',
      '(something|a piece of|some|my|there is|bit of) (new|news)',
      'there (is|has been) ..4 (new|news|change)',
      '(change|changed|moved on|kept me busy|can do now)',
    ],
    unless: [
      '(article|piece|mail) ..2 (15|art)',
      'enjoyed ..3 talk',
      '^ (since|after) (our|my) (talk|conversation) ..3 $',
    ],
  },
  ask: {
    says: [
      '(please|kindly) ..3 (tell|let me know|share|advise|send|point|name|write|explain|give)',
      '(would|could|may|might|like|love|glad|grateful|curious|interested|appreciate|help|helpful|happy|welcome|useful|keen|hope|wonder*) ..8 (know|hear|learn|ask|advice|feedback|hint|pointer|pointers|thoughts|tell me|share|suggestion|suggestions|view|opinion|tip|tips|name|understand|recommend*|impression|perspective|insight|line)',
      '(if|should) ..8 (concern|question|thought|suggestion|hint|advice|pointer|feedback) ..8 (let me|tell|hear|know|glad|welcome|grateful|share|say)',
      'let me know',
      'i (wonder|would ask|have (a|one) question|am asking)',
    ],
    unless: [
      '(let me know|know|hear from you) ..8 (opens|open|opening|role comes|positions|opportunit*|fits|comes up|suitable)',
      '(thank|thanks) ..3 (letting|for letting|telling)',
      'hear from you',
      'would like to thank',
      '(like|want) to (know|let you know) (you|that)',
    ],
  },
  definite: {
    says: [
      'which|one thing|one skill|one point|one area|one piece|first|most|single|a concern|concern',
      '(skill|skills|answer|answers|experience|requirement|requirements|round|topic|part|portfolio|cv|resume|presentation|case study|exercise|test|example|examples|level|gap|certificate|technical|design|coding|sql|language|interview|task|strength*|weakness*|area|knowledge|preparation|background|project)',
      '(improve|strengthen|work on|build|prepare|learn|practise|practice|develop|focus|change|do differently|advise|advice|get better|better)',
    ],
  },
  advice: {
    says: [
      '(advise|advice|recommend*|suggest*|improve|strengthen|work on|learn|practise|practice|prepare|develop|build|focus|tip|tips|better|pointer|pointers|hint|do differently|stronger|concern|missing|skill|skills|start with|begin)',
    ],
  },
  feedback: { says: ['feedback'] },
  broad: {
    says: [
      '(any|some|general|a bit of|more|detailed|honest|further|all|whatever|your|the|of|for|give me|share|provide|get|have|receive|open to|welcome) ..2 (feedback|thoughts|comments|input|tips|pointers|insight|insights|impressions|remarks|opinion|impression|criticism|observations)',
      'feedback',
      'what ..2 (went wrong|happened|did you think|do you think|was wrong|was the problem|was the issue|is your (opinion|impression|take))',
      'what (do|did) you think',
      'how (did|was|were|do) (i|it|my|things) ..4 (do|go|come across|perform|interview|performance|seem|look)?',
      '(tell|let) me ..3 (everything|anything|more|about it|all|whatever)',
      '(what|anything|something) ..4 (could|should|can) i (have)? (done|do) ..2 (better|differently|otherwise)',
      'where did (it|things) go',
      'what should i (do|change|improve)? (now|next)? $',
    ],
  },
  'yes-no': {
    says: [
      '^ (and|so|or|but|then)? (was|were|is|are|did|do|does|has|have|had|am|will|should|would|could|can|might|may) ..16',
      '(was|were|is|are|did|do|does|has|have|had) (it|my|i|there|the|this|that|you|your|anything|something|someone|we|the team) ..14 $',
    ],
    unless: [
      '(would|could|can|will|may|might) (you|i) ..5 (tell|say|share|name|ask|advise|suggest|recommend|point|describe|give|let|explain|know|learn|help)',
      '(what|which|how|where|whom|who|when)',
      'is there (one|a|any|something) ..10',
    ],
  },
  feeling: {
    says: [
      'disappoint*|sad|sadly|saddened|upset|hurt|unhappy|sorry to|pity|hard for me|down|frustrat*|discourag*|hoped|hoping|dejected|gloomy|let down|regret|heart',
    ],
  },
  praise: {
    says: [
      'amazing|incredible|dream|thrilled|honoured|honored|perfect|fantastic|wonderful|awesome|brilliant|extraordinary|outstanding|inspiring|unforgettable|privilege|privileged|phenomenal|magical|superb|stellar|delighted|breathtaking|exceptional|remarkable|magnificent|fabulous|ecstatic|overjoyed|marvellous|marvelous|spectacular|genius|visionary|legendary|mindblowing|splendid|terrific|sensational|unbelievable|unparalleled|flawless|dazzling|overwhelmed|exhilarating|life changing|unmatched|unique|heavenly|glorious|exquisite|divine|enchanted|excellent|amazed|adore|adored|inspired|inspiration|passionate|impressive|astonishing',
      '(world class|over the moon|blown away|mind blowing|second to none|in awe|fell in love|fall in love|falling in love|bottom of my heart|words cannot|cannot thank you enough|never forget|rest of my life|highlight of|dream come true|cannot put into words|best (conversation|interview|team|company|experience|day|hour|people|place|panel|hour|manager|office|product)|most (amazing|inspiring|wonderful|impressive|incredible|fascinating|brilliant|beautiful|interesting|welcoming|talented|generous|enjoyable) |greatest|finest|kindest|nicest|smartest|warmest|brightest|loveliest|coolest|beyond words|beyond measure|out of this world|once in a lifetime|one of a kind|like no other|walked on air|walking on air|cloud nine|lit up|lights up|sparkl*|glow*|magic|paradise|heaven|goosebumps|forever (grateful|changed)|eternally|endlessly|infinitely|absolutely (love|loved|everything)|love everything|loved every (minute|second|moment)|every single (minute|second|moment|word)|truly special|so so|such an honour|such an honor|such a joy|pure joy|deepest (admiration|gratitude|respect)|sheer (brilliance|joy|delight)|admire* (everything|every|you)|never (met|seen|experienced|known) ..4 (such|so|like|more)|ever (met|had|seen|experienced|heard|visited|known))',
    ],
  },
  contrast: {
    says: [
      'but|however|although|though|nevertheless|nonetheless|whereas|albeit',
      ', (yet|still|only|except)',
      '^ (yet|still|only|while|whilst|except|that said|all the same|even so|as much as|much as|grateful as|even though|having said)',
      'even though',
    ],
    unless: ['not (only|just|merely|simply)', 'last but not least', '(nothing|anything|all) but', 'but also'],
  },
  'kind-turn': {
    says: [
      '(respect|accept|understand|grateful|glad|happy|thank|thanks|appreciate*|learned|learnt|enjoyed|pleased|of course|wish|look forward|hope to|hope that)',
    ],
  },
  when: {
    says: [
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
      '(in|on|of|last|since|early|late|mid) may',
      '(last|this|past|previous) (week|month|year|spring|summer|autumn|fall|winter)',
      '(weeks|days|months|week|month|fortnight) ago',
      '(first|second|third|final|last|technical|panel|telephone|phone|screening|onsite|on site|video) (round|interview|call|conversation|stage|screen|meeting)',
      'yesterday|round',
    ],
  },
  sorry: { says: ['sorry'] },
}
