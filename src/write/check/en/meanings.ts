/** Groups of ways to say one thing; patterns name them in pointed brackets. */
export const meanings: Readonly<Record<string, string>> = {
  me: 'i|me|my|mine|myself',
  you: 'you|your|yours|they|their|panel|team|committee|company|interviewer*|recruiter*|management|manager|managers|board|colleagues|anybody|anyone|somebody|someone|nobody|hr|people|firm',
  decision:
    'decision|decisions|outcome|verdict|choice|conclusion|result|rejection|refusal|ruling|judgement|judgment|answer|no|call|assessment|evaluation|position',
  case: '(application|candidacy|candidature|case|profile|cv|resume|file|submission|interview|performance|background|me|it|this|things|matter|portfolio)',
  adv: 'still|firmly|truly|really|strongly|honestly|sincerely|genuinely|absolutely|certainly|definitely|quite|also|just|do|simply|fully|deeply|very|much|am|have|always|can|only|even|now|personally|frankly',
  chose:
    '(chose|chosen|choose|picked|pick|took|taken|hired|hire|selected|select|preferred|prefer|favoured|favored|appointed|appoint|went for|went with|gone for|gone with|opted for|settled on|decided on|decided for|ended up with|brought in|brought on|gave it to|gave the job to|gave the role to|made the offer to|offered it to|signed|got)',
  other:
    '(the|a|your|any|that|this)? (other|others|another|successful|chosen|selected|winning|hired|preferred|lucky|favoured|rival|remaining|competing) (candidate|candidates|applicant|applicants|person|finalist|finalists|one|contender|contenders|people|hire) | the others | someone else | somebody else | anyone else | anybody else | no one else | nobody else | whoever (you|they|was|got|is|ended|landed|won|now) | (the|your|that) (person|one|candidate|man|woman|individual|applicant|winner|hire|people) (who|that|whom)? (you|they)? (have|had)? (<chose>|landed|won|beat) | your (new|chosen|eventual|final) (hire|colleague|recruit|choice|pick|favourite) | the (winner|winning|competition|rest|new hire|new person|field|eventual hire) | my (competitors|rivals|competition|competitor|rival) | everyone else | everybody else',
  better:
    'better|stronger|more|less|superior|fewer|higher|greater|longer|deeper|worse|weaker|lower|inferior|richer|further|ahead|above|outperform*|outrank*|outshine*|beat*|match*',
  hard: 'hard|difficult|impossible|tough|strange|odd|weird|baffling|puzzling|surprising|incomprehensible|inexplicable|incredible|unbelievable|bizarre|curious|astonishing|confusing|mystifying|perplexing|bewildering|remarkable|startling',
  grasp:
    '(believe|understand|comprehend|fathom|grasp|see|swallow|process|reconcile|follow|accept|imagine|digest|credit|explain|square|make sense|get my head|wrap my head|wrap my mind|come to terms)',
  again: 'again|anew|afresh|once more|one more time|a second time|after all',
  future:
    'future|similar|other|another|next|new|opens|open|opening|openings|later|comes|vacancy|vacancies|fitting|suitable|arise*|arises|someday|different|down the road|become*|again in|months',
  time: 'weeks|months|days|hours|evenings|evening|weekend|weekends|ages|forever|nights|afternoon|afternoons|mornings|holiday|eternity|week|month',
  number:
    'two|three|four|five|six|seven|eight|nine|ten|several|many|countless|multiple|so|all|2|3|4|5|6|7|8|10|dozens|few|twelve|twenty',
  mail: 'mail|email|e|message|reply|response|letter|answer|note|rejection|text|wording|lines|line|sentence|sentences|notification|refusal|words|paragraph|no',
  job: 'job|role|position|post|work|place|opening|opportunity|vacancy|task|employment',
  want: '(would like|want|wish|need|would love|would be interested|would be curious|would be glad|would appreciate|am curious|hope|would be grateful|am interested|am keen)',
  not: 'not|never|no|hardly|barely|nobody|none|neither|nor|without|little|scarcely|nothing|nowhere',
}
