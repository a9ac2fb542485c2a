import type { QuestionsByRound } from '#reflect/interview/usual-questions.ts'

export const english: QuestionsByRound = {
  screen: {
    usual: [
      { text: 'Can you walk me through your career so far?', type: 'cv-gap' },
      { text: 'Why are you looking for something new?', type: 'motivation' },
      { text: 'What do you know about us?', type: 'motivation' },
      { text: 'What salary do you have in mind?', type: 'salary' },
      { text: 'When could you start?', type: 'logistics' },
    ],
    toAsk: [
      'What are the next steps, and when will you decide?',
      'Why is this position open?',
      'Who would I work with every day?',
    ],
  },
  'hiring-manager': {
    usual: [
      { text: 'Tell me about a piece of work you are proud of.', type: 'work-sample' },
      { text: 'Tell me about a time something went wrong. What did you do?', type: 'behavioural' },
      { text: 'How do you decide what to do first when everything is urgent?', type: 'situational' },
      { text: 'What would you do in your first three months here?', type: 'situational' },
    ],
    toAsk: [
      'What should be different in half a year because you hired me?',
      'What is hardest in this role?',
      'How do you give feedback in your team?',
    ],
  },
  technical: {
    usual: [
      { text: 'Walk us through a system you built. What would you do differently today?', type: 'design' },
      { text: 'How do you go about a problem you have never seen?', type: 'technical' },
      { text: 'Please solve this with us, and think aloud.', type: 'coding' },
      { text: 'How do you know that your work is right?', type: 'technical' },
    ],
    toAsk: [
      'How does an idea become something that runs here?',
      'What old part would you rather be rid of?',
      'How do you decide between two good ways?',
    ],
  },
  case: {
    usual: [
      { text: 'How would you go about this case? What would you want to know first?', type: 'case' },
      { text: 'Roughly how large is this, and how did you get there?', type: 'case' },
      { text: 'What speaks against your own proposal?', type: 'situational' },
    ],
    toAsk: ['How close is this case to your daily work?', 'How did you solve it in the end?'],
  },
  panel: {
    usual: [
      { text: 'Tell us about a disagreement with a colleague, and how it ended.', type: 'behavioural' },
      { text: 'What would your last team say about you?', type: 'values' },
      { text: 'How do you bring somebody along who sees it differently?', type: 'situational' },
      { text: 'What did you learn lately, and from whom?', type: 'behavioural' },
    ],
    toAsk: [
      'What do you do together, and what does each do alone?',
      'What did the last person who joined find surprising?',
      'What do you argue about?',
    ],
  },
  final: {
    usual: [
      { text: 'Why us, and why now?', type: 'motivation' },
      { text: 'Where would you like to be in three years?', type: 'motivation' },
      { text: 'What would make you say no to an offer?', type: 'salary' },
      { text: 'What matters to you at work?', type: 'values' },
    ],
    toAsk: [
      'What worries you about the next year?',
      'What do the people who do well here have in common?',
      'Is there anything you still doubt about me that I could answer now?',
    ],
  },
  other: {
    usual: [
      { text: 'Tell me about yourself.', type: 'motivation' },
      { text: 'Why would you like to work here?', type: 'motivation' },
      { text: 'Tell me about a time something went wrong. What did you do?', type: 'behavioural' },
    ],
    toAsk: ['What should be different in half a year because you hired me?', 'What are the next steps?'],
  },
}
