/** What a sentence of a no can say beside no. */
export const sentenceMeanings = [
  'none',
  'other-candidate',
  'requirement',
  'closed',
  'internal',
  'location',
  'level',
  'salary',
  'feedback-offered',
  'feedback-refused',
  'contact-refused',
] as const
export type SentenceMeaning = (typeof sentenceMeanings)[number]
