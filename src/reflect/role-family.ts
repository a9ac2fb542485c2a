/** Functions of `domain/07 §7.1` 4, with words of English and German titles. The first that matches counts. */
const families: readonly (readonly [family: string, words: RegExp])[] = [
  ['data', /\b(?:data|machine learning|ml|ai|analytics|analyst|statisti|bi)\b|daten|datenanaly/u],
  ['security', /\b(?:security|appsec|infosec|soc analyst)\b|sicherheit/u],
  [
    'infrastructure',
    /\b(?:devops|sre|site reliability|platform engineer|infrastructure|cloud|system administrator|sysadmin|network)\b|systemadmin|netzwerk/u,
  ],
  ['quality', /\b(?:qa|quality assurance|test engineer|tester|sdet)\b|qualitäts|testingenieur/u],
  ['design', /\b(?:designer|design|ux|ui|illustrator)\b|gestalt/u],
  ['product', /\b(?:product manager|product owner|product lead|head of product)\b|produktmanag/u],
  [
    'project',
    /\b(?:project manager|program manager|programme manager|scrum master|project lead|delivery manager)\b|projekt(?:leit|manag)/u,
  ],
  ['hardware', /\b(?:hardware|mechanical|electrical|electronics|embedded|firmware)\b|maschinenbau|elektro/u],
  [
    'software',
    /\b(?:software|developer|engineer|programmer|frontend|front-end|backend|back-end|full.?stack|web|mobile|ios|android|swe|sde)\b|entwickl|programmier|informatik/u,
  ],
  [
    'support',
    /\b(?:customer success|customer support|customer care|support|help ?desk|service desk)\b|kundenservice|kundenbetreu/u,
  ],
  ['sales', /\b(?:sales|account executive|account manager|business development|bdr|sdr)\b|vertrieb|verkauf|verkäuf/u],
  [
    'marketing',
    /\b(?:marketing|seo|content|communications|brand|social media|public relations)\b|kommunikation|redaktion/u,
  ],
  [
    'people',
    /\b(?:hr|human resources|recruiter|talent|people)\b|personal(?:wesen|referent|abteil|leit|sachbearb|manag|entwickl)/u,
  ],
  [
    'finance',
    /\b(?:finance|financial|accountant|accounting|controller|auditor|tax)\b|buchhalt|finanz|steuer|controlling/u,
  ],
  ['legal', /\b(?:legal|lawyer|counsel|paralegal|compliance)\b|jurist|rechts/u],
  ['medical', /\b(?:nurse|doctor|physician|clinical|therapist|pharmacist|medical|care)\b|pflege|arzt|ärzt|therapeut/u],
  ['education', /\b(?:teacher|lecturer|tutor|professor|trainer|education)\b|lehrer|lehrkraft|dozent|pädagog|erzieh/u],
  ['research', /\b(?:research|scientist|postdoc)\b|forschung|wissenschaft/u],
  ['operations', /\b(?:operations|supply chain|logistics|warehouse|procurement|buyer)\b|logistik|einkauf|lager/u],
  [
    'office',
    /\b(?:assistant|administrator|office|secretary|receptionist|clerk)\b|assistenz|sachbearbeit|verwaltung|sekret/u,
  ],
  [
    'trades',
    /\b(?:electrician|plumber|mechanic|technician|welder|carpenter|driver|chef|cook)\b|techniker|mechani|monteur|fahrer|koch/u,
  ],
]

/** What kind of work a title names, roughly; null when no word tells. */
export function roleFamily(title: string | null): string | null {
  if (title === null) return null
  const words = title.slice(0, 200).normalize('NFC').toLowerCase()
  return families.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
