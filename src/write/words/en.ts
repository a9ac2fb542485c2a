import type { DayParts, Words } from '#write/words/words.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

export const english: Words = {
  language: 'en',

  greetings: {
    formal: ['Dear {given},', 'Dear {academic} {family},', 'Dear {full},', 'Hello,'],
    informal: ['Hi {given},', 'Hello {full},', 'Hello,'],
  },
  closings: ['Kind regards,', 'Best wishes,', 'With best regards,', 'All the best,', 'Warm regards,', 'Best regards,'],

  parts: {
    thanksForInterview: [
      'Thank you for the time you took for our {meeting} on {date}[, when we talked about the {role} role].',
      'I would like to thank you for our {meeting} on {date}[ about the {role} role].',
      'It was good to talk with you on {date}[ about the {role} role]. Thank you for making the time.',
      'Our {meeting} on {date} gave me a clear picture of the work[ behind the {role} role], and I am grateful for that.',
      'Thank you for the conversation on {date}[ about the {role} role], and for the care you put into it.',
      'You made time for our {meeting} on {date}[ about the {role} role], and I appreciate that.',
    ],
    thanksForMeeting: [
      'Thank you for the time you took to talk with me[ about the {role} role][ at {company}].',
      'I would like to thank you for our conversation[ about the {role} role].',
      'It was good to talk with you[ about the {role} role]. Thank you for making the time.',
      'Our conversation gave me a clear picture of the work[ behind the {role} role], and I am grateful for that.',
      'Thank you for our conversation[ about the {role} role], and for the care you put into it.',
      'You made time to talk with me[ about the {role} role][ at {company}], and I appreciate that.',
    ],
    thanksForTelling: [
      'Thank you for writing to me yourself[ about the {role} role].',
      'Thank you for letting me know[ about the {role} role], and for the way you put it.',
      'Thank you for telling me personally[ how it went with the {role} role].',
      'Thank you for your message[ about the {role} role], and for telling me so clearly.',
    ],
    thanksForConsidering: [
      'Thank you for considering my application[ for the {role} role][ at {company}].',
      'Thank you for the time you gave my application[ for the {role} role].',
      'I appreciate the time you took to look at my application[ for the {role} role][ at {company}].',
      'Thank you for reading my application[ for the {role} role], and for letting me know how it ended.',
    ],
    thanksToAgency: [
      'Thank you for looking after my application[ for the {role} role][ at {company}].',
      'Thank you for your work on my behalf[ with {company}][ for the {role} role].',
      'I appreciate that you put me forward[ for the {role} role][ at {company}].',
      'Thank you for being at my side[ through the {role} application][ with {company}].',
    ],
    thanksToGoBetween: [
      'Thank you for looking after my application[ for the {role} role].',
      'Thank you for being my contact while I applied[ for the {role} role].',
      'I appreciate the care you took with my application[ for the {role} role].',
      'Thank you for guiding me through the application[ for the {role} role].',
    ],
    thanksForFeedback: [
      'Thank you as well for the feedback I was given. It shows me where to begin.',
      'The feedback I received is useful to me, and I am grateful that somebody took the time to put it into words.',
      'I also want to say thank you for the feedback. It gives me something definite to work on.',
      'The feedback was a real help. Thank you for being open with me.',
    ],
    passOn: [
      'Please pass my thanks on to {others} for our {meeting} on {date}.',
      'As I have no address for {others}, please give them my thanks for our {meeting} on {date}.',
      'I would be grateful if you gave my thanks to {others}, who talked with me on {date}.',
      'Please tell {others} that I appreciated the conversation on {date}.',
    ],
    passOnUnknown: [
      'Please pass my thanks on to the people I talked with on {date}.',
      'I would be grateful if you gave my thanks to everyone who took part in our {meeting} on {date}.',
      'As I have no address for the people I met on {date}, please give them my thanks.',
      'Please tell the people I met[ on {date}] that I appreciated the conversation.',
    ],

    personal: [
      '«Your own sentence: one thing from this conversation that stayed with you, and why»',
      '«Your own sentence: something this person said, asked or showed you that you still think about»',
      '«Your own sentence: what you learned about the work or the team that you did not know before»',
    ],
    personalToPassOn: [
      '«Your own sentence: one thing from the conversation that you would like them to hear»',
      '«Your own sentence: what you took away from meeting them»',
      '«Your own sentence: something they said or showed you that stayed with you»',
    ],

    acceptance: [
      'Of course I respect your decision.',
      'The decision is yours, and I accept it.',
      'Your answer is clear, and I respect the decision.',
      'You had a decision to make, and I respect how it came out.',
      'Please know that I accept the decision and trust it was made with care.',
      'Naturally I had hoped to join you, and I fully respect the decision.',
    ],
    acceptanceFromAgency: [
      'Of course I respect the decision[ {company} has made].',
      'The decision[ {company} came to] is clear to me, and I accept it.',
      'The decision was for the client to make, and I accept it.',
      'Naturally I had hoped for this role, and I fully respect the decision.',
    ],
    acceptanceOfClosing: [
      'Of course I understand that the position is no longer open.',
      'The decision about the position is clear to me, and I respect it.',
      'That the position is no longer open is clear to me, and I accept it.',
      'Plans change, and I accept that the position is no longer open.',
    ],

    future: [
      'If a similar role opens in the future, I would be glad if you thought of me.',
      'Should something like it come up[ at {company}] later, I would be happy to hear from you.',
      'Please keep me in mind when a role of this kind opens again[ at {company}].',
      'When a fitting role comes up[ at {company}], I would be glad to be considered again.',
      'My interest[ in {company}] has not changed, so please think of me when a place opens.',
      'If another role[ at {company}] fits in the future, I would gladly talk with you again.',
    ],
    futureAfterClosing: [
      'If it opens again, or something close to it does, I would be glad if you kept me in mind.',
      'Should the position come back, or a similar one open[ at {company}], I would be happy to hear from you.',
      'Please keep me in mind if it returns in the future. I would gladly pick up where we left off.',
      'My interest has not changed, so please think of me when it, or a role like it, opens again.',
    ],
    futureWithAgency: [
      'Please keep me in mind for roles of this kind, with this client or another.',
      'If you come across a similar role, here or with another client, I would be glad to hear from you.',
      'I would be happy if you thought of me when something comparable reaches your desk in the future.',
      'Should one of your clients look for somebody like me, please keep me in mind.',
    ],
    futureWithHint: [
      'The suggestion to apply again is noted, and I will gladly do so {after}.',
      'The suggestion to apply again is a welcome one, and I would be glad to come back to it {after}.',
      'As suggested, I will gladly apply again {after}. Until then, please keep me in mind.',
      'Applying again {after}, as was suggested, is something I look forward to.',
    ],

    invite: [
      'What one thing would you advise me to work on before I try for a role like this again?',
      'From your side of the table, what would you suggest I strengthen first for a role of this kind?',
      'Which skill or experience would be most worth building before I apply for a similar role?',
      'If a concern or a question about my candidacy stayed with you, what was it?',
      'What advice would you give somebody who is aiming for this kind of role?',
      'Thinking back to our conversation, what would you have liked to hear more about?',
    ],
    invitePassedOn: [
      'What advice would the team give somebody who is aiming for this kind of role?',
      'What would the people I met suggest I strengthen first for a role of this kind?',
      'Which skill would they say is most worth building before I apply for something similar?',
      'If a concern or a question about my candidacy came up, what was it?',
    ],
    lead: [
      'I would like to learn from this, and you can see what I cannot.',
      'Your view would help me more than my own guess to do better the next time.',
      'One answer would help me to prepare better for the next interview.',
      'Of all there is to ask, one question would help me most.',
      'Before I move on, I would like to know where to put my effort.',
    ],
    leadWhenOffered: [
      'You kindly offered some feedback, and I would be glad to take you up on it.',
      'Thank you for offering feedback. I would like to hear it.',
      'It was kind of you to offer feedback, and it would help me.',
      'I would gladly take up your offer of feedback.',
    ],
    askAboutInterview: [
      'Which one of my answers in the {meeting}[ on {date}] should I prepare differently next time?',
      'Looking at the {meeting}[ on {date}], which one skill or topic would you advise me to work on first?',
      'What would have made my answers[ on {date}] stronger: more depth, clearer examples, or something else?',
      'What one piece of advice would you give me on how I came across in the {meeting}[ on {date}]?',
      'In which part of the {meeting}[ on {date}] would more preparation have helped me most?',
    ],
    askAboutApplication: [
      'Which one point in my application would you advise me to strengthen first?',
      'What one skill or experience would make an application like mine stronger for this kind of role?',
      'Which part of my background was hardest to match with the role?',
      'What would you advise me to add or make clearer before I apply for a similar role?',
    ],
    askAboutRequirement: [
      'Which one of the requirements would you advise me to work on first?',
      'Of the things the role calls for, which skill or experience would be most worth building now?',
      'What would show best that I have closed the gap: a certificate, a project, or time on the job?',
      'Which missing skill or experience mattered most, so that I can start there?',
    ],
    askAboutLevel: [
      'What would you look for at the level you need, so that I know what to work towards?',
      'Which experience would you advise me to gain first to be ready for that level?',
      'What do people at that level show that I have yet to show?',
      'What would tell you, in an interview, that somebody has reached that level?',
    ],
    askAfterFeedback: [
      'Of the points in the feedback, which one would you work on first in my place?',
      'If I can only work on one of these points in the next few months, which should it be?',
      'What would show you, by the time I apply for a similar role, that I have got better at it?',
      'Which of these points matters most for a role of this kind?',
    ],
    askAgency: [
      'What one point from the client’s side would help me prepare better for the next interview?',
      'Going by what you heard[ from {company}], which skill or experience would you advise me to strengthen first?',
      'What would have made it easier for you to place me in this role?',
      'Which part of my profile or my interviews should I work on before you put me forward again?',
    ],
    release: [
      'A single line is plenty, and I will understand if you would rather not.',
      'Even a few words would help me, and if that is not possible on your side, that is fine too.',
      'One sentence would already help, and no answer is a perfectly good answer as well.',
      'My question is meant for learning, not to reopen anything, so please leave it open if you prefer.',
      'Please feel free to leave this open if it is not something you can share.',
      'There is no need to answer if your policy does not allow it.',
    ],
    releaseShort: [
      'A line is plenty, and no answer is fine too.',
      'Please leave it open if you cannot say.',
      'Even one sentence would help, if you can share it.',
      'No answer is needed if that is not possible.',
    ],
    releaseWhenRefused: [
      'You do not usually give individual feedback, I know, so please leave this open if it is not possible.',
      'The message said that individual feedback is not possible, and I will understand if it stays that way.',
      'If this goes beyond what you can share, please just leave it. I will understand.',
    ],
    wish: [
      'I wish you and the team all the best.',
      'All the best to you and your colleagues for the work ahead.',
      'Good luck to everyone on the team with what comes next.',
      'My best wishes to you and the team.',
    ],

    whoIAm: [
      'We talked in {month}[ about the {role} role][ at {company}], and I am still grateful for the time you gave me.',
      'You may remember our {meeting} in {month}[ about the {role} role]. Thank you again for it.',
      'In {month} I interviewed with you[ for the {role} role][ at {company}]. I think back to it gladly, and thank you again.',
      'It was in {month} that we talked[ about the {role} role][ at {company}]. Thank you again for that conversation.',
      'Our {meeting} in {month}[ about the {role} role] has stayed with me, and I still appreciate it.',
      'I am writing because of our {meeting} in {month}[ about the {role} role][ at {company}]. Thank you again for your time then.',
    ],
    whoIAmAgain: [
      'We met in {month}, when I interviewed[ for the {role} role][ at {company}]. Thank you again for that conversation.',
      'I last wrote in {lastWrote}, and we first talked in {month}[ about the {role} role]. Thank you again for your time then.',
      'You may remember me from our {meeting} in {month}[ about the {role} role]. I am still thankful for it.',
      'Our {meeting} in {month}[ about the {role} role] is some time ago now, and I still appreciate it.',
      'Thank you once more for the {meeting} we had in {month}[ about the {role} role][ at {company}].',
      'A short reminder of who is writing: we talked in {month}[ about the {role} role][ at {company}], and I appreciated it.',
    ],
    whoIAmNotMet: [
      'In {month} I interviewed[ for the {role} role][ at {company}]. Thank you again for the part you had in it.',
      'You may remember my application[ for the {role} role] and the interview in {month}. Thank you again for your help.',
      'I met some of your colleagues in {month}[ about the {role} role], and I still appreciate the time I was given.',
      'It was in {month} that I interviewed with your colleagues[ for the {role} role]. Thank you again for your help with it.',
      'My interview in {month}[ for the {role} role][ at {company}] is how we came to be in contact. Thank you again for your help then.',
      'I am writing because of my interview in {month}[ for the {role} role]. I still appreciate the way I was looked after.',
    ],
    whoIAmToAgency: [
      'You put me forward[ for the {role} role][ at {company}][ in {month}]. Thank you again for that.',
      'You may remember me from the application[ for the {role} role][ at {company}][ in {month}]. I still appreciate your help with it.',
      'We worked together[ in {month}] on my application[ for the {role} role][ at {company}]. Thank you again for your support.',
      'It was[ in {month} and] over the application[ for the {role} role][ at {company}] that we were in contact. Thank you again for your work then.',
      'Thank you once more for your work on my application[ for the {role} role][ at {company}][ in {month}].',
      'A short reminder of who is writing: you looked after my application[ for the {role} role][ at {company}][ in {month}], and I appreciated it.',
    ],
    whoIAmWithoutInterview: [
      'You looked after my application[ for the {role} role][ at {company}][ in {month}]. Thank you again for that.',
      'I applied[ for the {role} role][ at {company}][ in {month}], and I still appreciate the time my application was given.',
      'You may remember my application[ for the {role} role][ in {month}]. Thank you again for your help with it.',
      'We were in contact[ in {month}] about my application[ for the {role} role][ at {company}]. Thank you again for your time.',
      'My application[ for the {role} role][ at {company}] brought us into contact[ in {month}], and I still appreciate your help.',
      'Thank you once more for your time with my application[ for the {role} role][ in {month}].',
    ],
    newsMissing: [
      '«What is new with you since then: a skill, a certificate, a project, a job. Or an article for them and why»',
      '«One piece of news about you, or an article that fits what the two of you talked about»',
      '«Something they have not heard yet: what you have learned or done, or a reading worth sharing»',
    ],
    article: [
      'I came across an article that made me think of you and your team: “{article}”, {url}',
      'Here is something I read and would like to share with you: “{article}”, {url}',
      'I recently read “{article}” and thought it might be of use to you: {url}',
      'A reading that may interest you: “{article}”, {url}',
      'Something from my reading that I thought you might enjoy: “{article}”, {url}',
      'You may not have seen this yet: “{article}”, {url}',
    ],
    whyArticle: [
      '«Why it fits them, in your words[; your note says: {note}]»',
      '«Say in a sentence why this made you think of them[; your note: {note}]»',
      '«What in it touches their work or your conversation[; you noted: {note}]»',
    ],
    whyUpdate: [
      '«Why it fits them: what it has to do with their work or with what the two of you talked about»',
      '«One sentence that ties this to them: a topic, a tool or a question from your conversation»',
      '«How this connects with something they told you or asked you»',
    ],
    positions: [
      'Are there new positions[ at {company}], now or in the coming months, that might fit?',
      'Do you expect any openings in the near future that could suit me?',
      'Is your team, or one near it, looking for somebody at the moment?',
      'Is there a position[ at {company}] now, or one planned, where I could be useful?',
      'Which roles[ at {company}] should I keep an eye on in the coming months?',
      'Has anything opened[ at {company}] since then that you would point me to?',
    ],
    positionsAtAgency: [
      'Are you working on any positions, now or in the coming months, that might fit?',
      'Which roles with your clients should I keep an eye on at the moment?',
      'Is one of your clients looking for somebody with my background just now?',
      'Do you expect openings in the near future that could suit me?',
      'Has a client of yours opened a position since then that you would point me to?',
      'Where among your clients do you see a place for me in the coming months?',
    ],
    lightly: [
      'A short line is enough, whenever it suits you.',
      'If nothing fits right now, that is fine, and I would be glad to stay in touch.',
      'Whatever the answer, I would be glad to stay in touch.',
      'There is no hurry, and a short answer is enough.',
      'If there is nothing at present, please keep me in mind for later.',
      'Even without an opening, I would be glad to stay in touch.',
    ],

    statusThanks: [
      'Thank you again for our {meeting} on {date}[ about the {role} role][ at {company}].',
      'Thank you for the time you gave me on {date}, when we talked[ about the {role} role][ at {company}].',
      'It was good to talk on {date}[ about the {role} role][ at {company}]. Thank you for that.',
    ],
    statusThanksNotMet: [
      'On {date} I interviewed[ for the {role} role][ at {company}]. Thank you again for looking after my application.',
      'Thank you for your help with my application[ for the {role} role][ at {company}] and with the interview on {date}.',
      'It was good to meet your colleagues on {date}[ for the {role} role]. Thank you for your help with it.',
    ],
    statusThanksWithoutInterview: [
      'Thank you for looking at my application[ for the {role} role][ at {company}][, which I sent on {appliedOn}].',
      'On {appliedOn} I applied[ for the {role} role][ at {company}]. Thank you for the time you are giving my application.',
      'Thank you for your time with my application[ of {appliedOn}][ for the {role} role][ at {company}].',
    ],
    statusPromised: [
      'I had noted {promised} as the day by which I might hear more.',
      'If I understood rightly, some news was planned for around {promised}.',
      'In my notes, {promised} stands as the likely date for the next step.',
    ],
    stillInterested: [
      'I am still very interested in the role, and I know that these things take their time.',
      'The role interests me as much as before, and I understand that there is a lot to weigh up.',
      'My interest in the role has not changed, and I know you have many things to look after.',
    ],
    statusQuestion: [
      'Could you tell me where things stand, or when I might hear more?',
      'Is there anything you can tell me about the next steps and their timing?',
      'Could you let me know how the process is coming along and what to expect next?',
    ],
    statusRelease: [
      'A short line is enough, and if you need anything further from me, I will gladly send it.',
      'If there is something else you would like to see from me, I am happy to provide it.',
      'If it is too early to say, a short word to that effect would help me as well.',
    ],
  },

  updates: {
    skill: [
      'Since then I have been learning something new: {update}.',
      'I have added to my skills since we were in contact: {update}.',
      'Something I can do now and could not do then: {update}.',
    ],
    certificate: [
      'There is news about a certificate: {update}.',
      'I have something to report about a certificate: {update}.',
      'A certificate has kept me busy since: {update}.',
    ],
    project: [
      'Since then I have worked on a project that may interest you: {update}.',
      'A project has kept me busy since: {update}.',
      'I have a new project to show: {update}.',
    ],
    job: [
      'There has been a change in my work since: {update}.',
      'My work has moved on since then: {update}.',
      'Something new about my work: {update}.',
    ],
    talk: [
      'Since then I have spoken in public about my work: {update}.',
      'There is a talk of mine that may interest you: {update}.',
      'I have had the chance to give a talk: {update}.',
    ],
    other: [
      'There is something new on my side: {update}.',
      'Since then one thing has changed for me: {update}.',
      'A piece of news from me: {update}.',
    ],
  },

  subjects: {
    thanksForTalk: [
      'Thank you, {role} at {company}',
      '{role} at {company}: thank you',
      'Our talk, {role} at {company}',
      'Thank you for our talk, {company}',
      'Thank you for our talk',
    ],
    thanks: [
      'Thank you, {role} at {company}',
      '{role} at {company}: thank you',
      'My {role} application at {company}',
      'Thank you, my application at {company}',
      'Thank you for your message',
    ],
    question: [
      '{role} at {company}: one question',
      'A question, {role} at {company}',
      'One question about {role}, {company}',
      'One question about my application',
    ],
    sinceTalk: [
      'Since our talk, {role} at {company}',
      '{role} at {company}, since then',
      'Staying in touch: {role}, {company}',
      'Since our talk about {role}, {company}',
      'Staying in touch, {company}',
      'Staying in touch',
    ],
    since: [
      '{role} at {company}, since then',
      'Staying in touch: {role}, {company}',
      'Since my application: {role}, {company}',
      'Staying in touch with {company}',
      'Staying in touch',
    ],
    status: [
      '{role} at {company}: next steps',
      '{role}, {company}: my application',
      'Next steps, {role} at {company}',
      'My application at {company}',
      'My application and next steps',
    ],
  },

  meetings: {
    rounds: [
      ['technical', 'technical interview'],
      ['coding', 'coding interview'],
      ['system design', 'design interview'],
      ['panel', 'panel interview'],
      ['case', 'case interview'],
      ['final', 'final interview'],
      ['first', 'first interview'],
      ['second', 'second interview'],
      ['third', 'third interview'],
    ],
    phone: 'call',
    other: 'conversation',
  },

  callSheet: {
    title: 'Call sheet: [{full}, ][{company}]',
    opening: [
      'Hello[ {full}][, this is {me}]. Thank you for taking the call. I accept the decision[ about the {role} role] and am not calling to question it. I would like to learn from it. Do you have five minutes, or is another time better?',
    ],
    headings: {
      who: 'What it is about',
      say: 'To begin with',
      ask: 'Questions (choose two or three, leave room for silence)',
      answers: 'What they said, in their words',
      after: 'Before you hang up',
    },
    who: [
      'Role: {role}',
      'Company: {company}',
      'Agency: {agency}',
      'Interview: {date}, {meeting}',
      'People you met: {others}',
    ],
    questions: {
      interview: [
        'Which one of my answers would you have liked to be stronger, and how?',
        'Which skill or topic should I work on first?',
        'How did I come across, as a colleague to work with?',
      ],
      application: [
        'Which point in my application would you strengthen first?',
        'Which skill or experience would make the biggest difference for this kind of role?',
        'What in my application did you like, so that I keep it?',
      ],
      requirement: [
        'Which of the requirements mattered most, and which could be learned on the job?',
        'What would show you that I have closed the gap: a certificate, a project, time on the job?',
        'Which role would fit what I bring today?',
      ],
      level: [
        'What would you look for at the level you need?',
        'Which experience should I gain first to get there?',
        'Which role would fit the level I am at today?',
      ],
      agency: [
        'What did the client say that I can learn from?',
        'Which part of my profile or my interviews would you work on first?',
        'Which roles do you see me in, after this one?',
      ],
    },
    afterwards: [
      'Thank them, and ask to be kept in mind.',
      'Do not explain or defend: write it down and sleep on it.',
      'Note who said it and on which day.',
    ],
  },

  gaps: { myName: '«Your name»' },

  longDate: (day, monthFirst) =>
    monthFirst
      ? `${weekdayName(day)}, ${monthName(day)} ${day.day}`
      : `${weekdayName(day)}, ${day.day} ${monthName(day)}`,
  monthOf: (day, withYear) => (withYear ? `${monthName(day)} ${day.year}` : monthName(day)),
  withYear: (date, year) => `${date} ${year}`,
  inMonths: (count) =>
    count === 1 ? 'in a month' : count === 12 ? 'in a year' : `in ${numbers[count] ?? count} months`,
  fromDay: 'from {date} on',
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`),
}

function weekdayName(day: DayParts): string {
  return weekdays[day.weekday - 1]!
}

function monthName(day: DayParts): string {
  return months[day.month - 1]!
}
