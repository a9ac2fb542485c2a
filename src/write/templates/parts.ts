/** What a mail is made of. A part is one or two sentences, said in one of several ways. */
export const partNames = [
  'greeting',
  'subject',
  // Thanks
  'told',
  'late',
  'replyThanks',
  'thanks',
  'passOn',
  'feedbackThanks',
  // What only the person can say
  'personal',
  // The decision and what may come
  'acceptance',
  'future',
  // What would help
  'lead',
  'question',
  'release',
  'relay',
  'wish',
  // Keeping in touch
  'whoIAm',
  'newWork',
  'news',
  'whyNews',
  'opening',
  'positions',
  'lightly',
  // After silence
  'interest',
  'promised',
  'closing',
  // Words inside sentences
  'meeting',
  'myName',
  // The page for a call
  'sheetTitle',
  'sheetWhoHeading',
  'sheetWho',
  'sheetSayHeading',
  'sheetSay',
  'sheetAskHeading',
  'sheetAsk',
  'sheetAnswersHeading',
  'sheetAfterHeading',
  'sheetAfter',
] as const
export type PartName = (typeof partNames)[number]

/** The mails there are templates for, by the name of their file. `common` holds what several of them say. */
export const templateNames = [
  'follow-up',
  'feedback',
  'acknowledge',
  'keep-in-touch',
  'ask-status',
  'common',
  'call-sheet',
] as const
export type TemplateName = (typeof templateNames)[number]
