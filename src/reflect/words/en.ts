import type { ReflectionWords } from '#reflect/words/words.ts'

export const english: ReflectionWords = {
  language: 'en',
  title: 'Looking back',
  opening:
    'A few quiet minutes, for you alone. Answer what speaks to you and leave the rest. It is saved as you type, and nothing of it goes into a mail unless you put it there.',

  groups: {
    before: { title: 'Before you start', note: 'A no hurts, and that is no verdict on you.' },
    fit: { title: 'The fit', note: null },
    requirements: { title: 'What they were looking for', note: null },
    interviewing: { title: 'The conversations', note: 'What you write here comes back before your next interview.' },
    expected: { title: 'Expected and actual', note: null },
    causes: { title: 'Why it may have gone this way', note: 'You will rarely know for certain. Both sides count.' },
    feedback: { title: 'What they said', note: null },
    next: { title: 'What comes next', note: 'One small thing is enough; three at most.' },
    summary: { title: 'In three lines', note: null },
  },

  fields: {
    friend: {
      prompt: 'If a good friend had been given this no, what would you tell them?',
      label: 'What I would tell a friend',
      hint: 'Then read it once more, as if it were meant for you.',
    },
    mood: {
      prompt: 'How are you today?',
      label: 'Mood',
      hint: 'For yourself only.',
      choices: { '1': 'low', '2': 'rather low', '3': 'so-so', '4': 'all right', '5': 'good' },
    },
    fit: {
      prompt: 'Looking back, how well did this job fit you?',
      label: 'Fit',
      hint: null,
      choices: { '1': 'not at all', '2': 'a little', '3': 'partly', '4': 'well', '5': 'very well' },
    },
    fitWords: {
      prompt: 'What would have fitted, and what would not?',
      label: 'What fitted and what did not',
      hint: 'The work itself, the people, the place, the pay, room to grow.',
    },
    reallyInterested: {
      prompt: 'Are you really interested in this company?',
      label: 'Really interested in this company',
      hint: 'With a no, Ajar will not suggest keeping in touch. You can change your mind.',
      choices: { yes: 'Yes', maybe: 'Maybe', no: 'No' },
    },
    requirements: {
      prompt: 'What did they ask for, and what of it do you have?',
      label: 'What they asked for',
      hint: 'Only what you want to look at. Leave open what you cannot say.',
      choices: { have: 'Have', partly: 'Partly', lack: 'Lack', unsure: 'Not sure' },
    },
    missingQualification: {
      prompt: 'Was there something they needed that you do not have yet?',
      label: 'Missing qualification',
      hint: 'A skill, a degree, a licence, a kind of experience. One is enough.',
    },
    learnable: {
      prompt: 'Could you learn it within three months?',
      label: 'Learnable within three months',
      hint: null,
      choices: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    },
    wentWell: {
      prompt: 'What went well?',
      label: 'Went well',
      hint: 'Keep these. They are easily forgotten after a no.',
    },
    couldBeBetter: {
      prompt: 'What would you do differently next time?',
      label: 'Could be better',
      hint: 'One thing a line, so that each can come back to you when it helps.',
    },
    questionsThatTrippedMeUp: {
      prompt: 'Which questions tripped you up?',
      label: 'Questions that tripped me up',
      hint: 'As you remember them.',
    },
    storiesIShouldHaveTold: {
      prompt: 'Which experiences should you have told them about?',
      label: 'Stories I should have told',
      hint: 'The one you would tell if you could do it again comes first.',
    },
    expected: {
      prompt: 'What did you expect, going in?',
      label: 'What I expected',
      hint: null,
    },
    surprised: {
      prompt: 'What happened instead, and what surprised you?',
      label: 'What happened, and what surprised me',
      hint: null,
    },
    inMyHands: {
      prompt: 'What was in your hands?',
      label: 'In my hands',
      hint: 'Preparation, an answer, an example. Say how sure you are, if it helps.',
    },
    notInMyHands: {
      prompt: 'What was not?',
      label: 'Not in my hands',
      hint: 'An internal candidate, a budget, the timing, the place.',
    },
    theySaid: {
      prompt: 'What did they tell you about it, and do you agree?',
      label: 'What they said',
      hint: 'In their words, as far as you have them, and who said it.',
    },
    actions: {
      prompt: 'What is one thing you can do this week?',
      label: 'Actions',
      hint: 'Learn, practise, find the story, apply elsewhere, call somebody.',
    },
    rose: { prompt: 'Rose: something that went well', label: 'Rose', hint: null },
    thorn: { prompt: 'Thorn: something that was hard', label: 'Thorn', hint: null },
    bud: { prompt: 'Bud: something that may grow out of it', label: 'Bud', hint: null },
  },

  buttons: {
    notToday: 'Not today',
    goodEnough: 'Good enough',
    twoMinutes: 'Only two minutes',
    allQuestions: 'All questions',
  },
  closing: 'That is enough. What you learned comes back before your next interview, wherever it is.',
}
