import type { Severity } from '#write/check/types.ts'

/** Every rule of `domain/02 §2.2` with its gravity and where it comes from. */
export const ruleTable = {
  // A: structure and safety
  'recipient-noreply': ['block', 'support.greenhouse.io; public code samples'],
  'recipient-self': ['block', 'public code samples'],
  'recipient-guessed': ['block', 'product rule'],
  'recipient-suppressed': ['block', 'public code samples'],
  'too-many-recipients': ['block', 'versique.com'],
  'placeholder-left': ['block', 'public code samples'],
  'wrong-company': ['block', 'product rule'],
  'wrong-name': ['block', 'product rule'],
  'thread-mismatch': ['block', 'product rule'],
  'too-soon': ['block', 'climbtheladder.com'],
  'unanswered-limit': ['block', 'recruiterscouch.com; seltzerfontaine.com'],
  'near-duplicate': ['block', 'kcdee5.blogspot.com'],
  'tracking-content': ['block', 'product rule'],
  'attachment-unasked': ['block', 'product rule'],
  // B: defensive, arguing, legalistic
  'why-not-me': ['error', 'grahaminc.com; careeraddict.com'],
  'contest-decision': ['error', 'acas.org.uk; nuttyrecruiter.wordpress.com'],
  disbelief: ['error', 'askamanager.org'],
  'fit-insistence': ['error', 'blog.resumebear.com'],
  comparison: ['error', 'climbtheladder.com'],
  fairness: ['error', 'idealist.org'],
  legalistic: ['error', 'thebalancecareers.com'],
  demand: ['error', 'askamanager.org'],
  'form-letter-jab': ['error', 'askamanager.org'],
  'process-complaint': ['error', 'inc.com'],
  'positive-wish-jab': ['error', 'blog.resumebear.com'],
  'but-after-thanks': ['error', 'kcdee5.blogspot.com'],
  'self-defence': ['error', 'nuttyrecruiter.wordpress.com; grahaminc.com'],
  'prove-wrong': ['error', 'askamanager.org'],
  'sarcasm-marks': ['error', 'askamanager.org; Boomerang'],
  'cc-escalation': ['error', 'bizjournals.com'],
  'around-recruiter': ['error', 'seltzerfontaine.com; bizjournals.com'],
  // C: pleading, gushing, lowering oneself
  pleading: ['warn', 'pongoresume.com; woman.thenest.com'],
  hardship: ['warn', 'product rule'],
  devastated: ['warn', 'woman.thenest.com'],
  gushing: ['warn', 'woman.thenest.com; Boomerang'],
  exclamation: ['warn', 'Boomerang'],
  apology: ['warn', 'product rule'],
  'self-deprecation': ['warn', 'product rule'],
  hedging: ['warn', 'word lists of hedges'],
  'flattery-person': ['warn', 'bizjournals.com'],
  'hope-pressure': ['warn', 'seltzerfontaine.com; pongoresume.com'],
  'thanks-in-advance': ['info', 'Boomerang; kcdee5.blogspot.com'],
  // D: must be there
  'missing-thanks': ['error', 'base advice'],
  'missing-acceptance': ['error', 'base advice; managerlink.monster.com'],
  'missing-context': ['warn', 'woman.thenest.com'],
  'missing-future': ['warn', 'base advice'],
  'missing-question': ['error', 'base advice'],
  'missing-specific': ['warn', 'public code samples; kcdee5.blogspot.com'],
  'missing-news': ['warn', 'base advice; inc.com'],
  'missing-release': ['warn', 'richmond.com'],
  'missing-signoff': ['warn', 'product rule'],
  // E: the question
  'question-before-acceptance': ['warn', 'managerlink.monster.com'],
  'too-many-questions': ['warn', 'Boomerang'],
  'too-broad': ['warn', 'climbtheladder.com'],
  'yes-no-question': ['warn', 'product rule'],
  'advice-over-feedback': ['warn', 'Yoon et al.'],
  'call-request': ['warn', 'expresspros.com'],
  'referral-request-early': ['warn', 'speedupmysearch'],
  // F: form
  length: ['warn', 'Boomerang'],
  paragraphs: ['info', 'product rule'],
  'reading-level': ['warn', 'Boomerang'],
  'subject-empty': ['block', 'Boomerang'],
  'subject-caps': ['error', 'Boomerang'],
  'subject-long': ['warn', 'Boomerang'],
  'subject-bait': ['warn', 'public code samples'],
  'opener-cliche': ['warn', 'public code samples; inc.com'],
  'status-check': ['error', 'inc.com'],
  'i-density': ['warn', 'product rule'],
  'passive-wordy': ['info', 'lists of wordy phrases'],
  profanity: ['block', 'askamanager.org'],
  insensitive: ['info', 'lists of considerate words'],
  'spelling-grammar': ['warn', 'common mistakes'],
  'unexplained-link': ['warn', 'base advice'],
  confidential: ['error', 'product rule'],
  'day-hour': ['info', 'domain/01 §1.5'],
  'language-mismatch': ['warn', 'product rule'],
} as const satisfies Record<string, readonly [Severity, string]>

export type RuleId = keyof typeof ruleTable

export const ruleIds = Object.keys(ruleTable) as RuleId[]

/** What was found, why it matters, what to do instead. */
export type RuleTexts = Readonly<Record<RuleId, readonly [message: string, why: string, suggestion: string]>>
