import type { RuleTexts } from '#write/check/rule-table.ts'

/** What was found, why it matters, what to do instead. */
export const english: RuleTexts = {
  'recipient-noreply': [
    'Nobody reads this address.',
    'Mail to a no-reply address goes nowhere.',
    'Choose a person, or leave the step out.',
  ],
  'recipient-self': ['This goes to your own address.', 'It would never reach them.', 'Choose the recipient.'],
  'recipient-guessed': [
    'This address stands nowhere in your mail.',
    'A guessed address bounces or reaches a stranger.',
    'Type the address yourself if you know it, or choose another person.',
  ],
  'recipient-suppressed': [
    'This person or company asked not to be written to.',
    'A wish to be left alone must hold.',
    'Close the plan for them.',
  ],
  'too-many-recipients': [
    'This goes to several people at once.',
    'Colleagues compare, and it looks like a mass mail.',
    'Write one mail per person, each with its own words.',
  ],
  'placeholder-left': [
    'Something is still to be filled in here.',
    'A gap left open shows that nobody read the mail before it went.',
    'Fill it in, or delete the sentence.',
  ],
  'wrong-company': [
    'This is the name of another company.',
    'It shows at once that the text was copied.',
    'Put in the right company.',
  ],
  'wrong-name': [
    'The greeting names somebody else.',
    'A wrong name is the first thing they see.',
    'Put in the recipient’s name.',
  ],
  'thread-mismatch': [
    'It answers a mail of another application.',
    'It would land in the wrong conversation.',
    'Choose the right thread.',
  ],
  'too-soon': [
    'It is too soon after the no.',
    'On the same day, haste and hurt show in every line.',
    'Let a day or two pass.',
  ],
  'unanswered-limit': [
    'Your last mails were not answered.',
    'One more would be felt as pressing.',
    'Stop here, and watch their openings instead.',
  ],
  'near-duplicate': [
    'It is nearly the same as a mail you sent before.',
    'Colleagues forward mails, and twins look like bulk.',
    'Write at least one concrete sentence anew.',
  ],
  'tracking-content': [
    'This loads or hides something from elsewhere.',
    'Tracked links and remote pictures look like spam.',
    'Give the plain address, or leave it out.',
  ],
  'attachment-unasked': [
    'Something is attached that nobody asked for.',
    'Attachments are a burden, and filters dislike them.',
    'Leave it out, or give a link.',
  ],
  'why-not-me': [
    'This asks them to justify the no.',
    'A question for reasons begins a debate, so it is seldom answered.',
    'Ask what to improve: “Which one skill would you advise me to work on first?”',
  ],
  'contest-decision': [
    'This asks for the decision to be changed.',
    'It is made, and arguing with it closes the door.',
    '“I respect your decision. Please keep me in mind when a similar role opens.”',
  ],
  disbelief: [
    'This shows disbelief at the no.',
    'It reads as an accusation.',
    'One calm sentence is enough: “Naturally I was disappointed, and I respect the decision.”',
  ],
  'fit-insistence': [
    'This insists that you were right for the role.',
    'It says that they judged wrongly, and has cost others the next role.',
    'Leave it out. What you learn from now on will show it.',
  ],
  comparison: [
    'This measures you against whom they chose.',
    'They may not speak of others, and it forces them onto the defensive.',
    'Ask about your own application only.',
  ],
  fairness: [
    'This says the process was not fair.',
    'It turns the mail into a complaint.',
    'Take it out here. If you want to pursue it, do so separately.',
  ],
  legalistic: [
    'This sounds like a letter from a lawyer.',
    'Legal words end the conversation.',
    'Take it out. A request for your data is a letter of its own.',
  ],
  demand: [
    'This demands something.',
    'They owe no answer, and a demand seldom gets one.',
    '“I would appreciate…” or “It would help me if…”',
  ],
  'form-letter-jab': [
    'This mocks the mail they sent.',
    'Whoever reads this probably wrote it, or had no choice.',
    'Leave it out.',
  ],
  'process-complaint': [
    'This blames how you were treated.',
    'Even when it is true, it is all that will be remembered.',
    'Leave it out. It has its place in your reflection.',
  ],
  'positive-wish-jab': [
    'This regrets the message they sent.',
    'It reads as a reproach in kind words.',
    '“Thank you for letting me know.”',
  ],
  'but-after-thanks': [
    'A “but” takes back the thanks or the acceptance before it.',
    'What follows a “but” is what counts.',
    'Make two sentences of it, without a contrast.',
  ],
  'self-defence': [
    'This explains or defends what happened in the interview.',
    'It runs the interview again, and they have moved on.',
    'Leave it out, and note it for the next interview.',
  ],
  'prove-wrong': [
    'This threatens, if only a little.',
    'It is what they will tell each other about you.',
    'Leave it out.',
  ],
  'sarcasm-marks': ['This reads as sarcasm.', 'In writing nobody hears a smile.', 'Plain words, plain punctuation.'],
  'cc-escalation': [
    'A superior or HR is brought in.',
    'It looks like a complaint about the person you write to.',
    'Write to one person.',
  ],
  'around-recruiter': [
    'This asks an interviewer what the recruiter should answer.',
    'It goes around the person in charge.',
    'Ask the recruiter, and only thank here.',
  ],
  pleading: ['This pleads.', 'Need makes people draw back.', 'Say which kind of role you would like, once.'],
  hardship: [
    'This puts your hardship on them.',
    'They can do nothing about it, and it makes an answer harder.',
    'Leave it out.',
  ],
  devastated: [
    'This is more feeling than the reader can carry.',
    'One mild sentence is the most that sits well.',
    '“Naturally I was disappointed”, once or not at all.',
  ],
  gushing: [
    'This is very much praise.',
    'So much seems insincere, and brings nothing.',
    'Name one concrete thing instead.',
  ],
  exclamation: ['More than one exclamation mark.', 'Calm reads as sincere.', 'A full stop does.'],
  apology: [
    'This apologises for writing.',
    'There is nothing to be sorry for, and it makes you small.',
    'Begin with the thanks.',
  ],
  'self-deprecation': ['This talks you down.', 'They remember your words about yourself.', 'Leave it out.'],
  hedging: ['Many words of doubt.', 'The question gets lost among them.', 'One “would” is enough.'],
  'flattery-person': [
    'This is about their person or private life.',
    'It makes people uneasy, however kindly meant.',
    'Keep to their work.',
  ],
  'hope-pressure': [
    'This announces that you will not let go.',
    'It feels like pressure.',
    '“I would be happy to hear from you when something fits.”',
  ],
  'thanks-in-advance': [
    '“Thanks in advance” takes the answer for granted.',
    'Some like it, some find it presumptuous.',
    'Keep it if you wish, or: “I would be grateful.”',
  ],
  'missing-thanks': [
    'There is no word of thanks.',
    'They gave time to you, and thanks open every good mail.',
    'Begin with thanks for something definite: the time, the conversation.',
  ],
  'missing-acceptance': [
    'Nothing says that you accept the decision.',
    'Before they know that, they read every line as an argument.',
    'One sentence before any question: “I respect your decision.”',
  ],
  'missing-context': [
    'It does not say which role or when you spoke.',
    'They have met many since.',
    '“…when we spoke on 3 May about the … role.”',
  ],
  'missing-future': [
    'Nothing says that you would like to stay in touch.',
    'That is what the mail is for.',
    '“Please keep me in mind when a similar role opens.”',
  ],
  'missing-question': ['There is no question.', 'Without one there is nothing to answer.', 'Ask exactly one thing.'],
  'missing-specific': [
    'Nothing in it belongs to this conversation alone.',
    'A mail that would fit anybody is forgotten.',
    'One sentence about something that was said or shown.',
  ],
  'missing-news': [
    'There is nothing new in it.',
    'A reason to write is what makes it welcome.',
    'Tell one new thing, or share an article and why it suits them.',
  ],
  'missing-release': [
    'Nothing makes it easy for them not to answer.',
    'Many may not give feedback; a way out makes them kinder.',
    '“Even a line would help, and I understand if it is not possible.”',
  ],
  'missing-signoff': [
    'The end lacks a greeting and your name, or is too long.',
    'They should know at a glance who writes.',
    'A greeting, your name, one way to reach you.',
  ],
  'question-before-acceptance': [
    'The question comes before the acceptance.',
    'In this order it sounds like doubt.',
    'Move the acceptance up.',
  ],
  'too-many-questions': [
    'These are too many questions.',
    'One gets answered; several get put off.',
    'Keep the best one.',
  ],
  'too-broad': [
    'This is too broad to answer.',
    'Nobody knows where to begin, so nobody does.',
    'Name one thing: a round, a skill, an answer.',
  ],
  'yes-no-question': [
    'This can be answered with a plain no.',
    'A yes or no teaches nothing.',
    '“Which one…” or “What would…”',
  ],
  'advice-over-feedback': [
    'This asks for feedback alone.',
    'People who are asked for advice say more, and more that helps.',
    '“What would you advise me to work on first?”',
  ],
  'call-request': [
    'This asks for a call or a meeting.',
    'At this point that costs them too much.',
    'Ask for one written line.',
  ],
  'referral-request-early': [
    'This asks for an introduction.',
    'It is too early for that.',
    'Keep it for when you are in touch again.',
  ],
  length: [
    'The length is outside of what gets answered.',
    'Mails of 50 to 125 words are answered most.',
    'One idea a sentence, and only what matters.',
  ],
  paragraphs: ['Long or many paragraphs.', 'On a telephone they become a wall.', 'Divide it, or cut.'],
  'reading-level': ['The sentences are hard to read.', 'Plain words are answered more.', 'Shorter sentences.'],
  'subject-empty': ['There is no subject.', 'Hardly any mail without one is answered.', 'The role and the company.'],
  'subject-caps': ['The subject is in capitals.', 'It looks like shouting, or spam.', 'Write it as a sentence.'],
  'subject-long': ['The subject is long.', 'Three to six words are read best.', 'The role and the company.'],
  'subject-bait': [
    'The subject says nothing, or lures.',
    'It looks like advertising.',
    'Name the role, and the day if it helps.',
  ],
  'opener-cliche': ['An empty phrase.', 'Everybody writes it, so nobody reads it.', 'Begin with the thanks.'],
  'status-check': [
    'This asks where things stand, after the no.',
    'It looks as if you had not read their mail.',
    'Leave it out.',
  ],
  'i-density': [
    'Most sentences begin with “I”.',
    'It reads as being about you alone.',
    'Begin some with them, or with the topic.',
  ],
  'passive-wordy': ['This can be said more simply.', 'Heavy words tire.', 'Say it shorter.'],
  profanity: ['A swear word.', 'It ends the contact.', 'Delete it.'],
  insensitive: ['This word may hurt somebody.', 'You cannot know who reads it.', 'Choose a neutral word.'],
  'spelling-grammar': ['This looks like a slip.', 'Slips cost trust.', 'Correct it.'],
  'unexplained-link': [
    'A link without a word about it.',
    'Nobody opens what they cannot place.',
    'Give the title, and why it made you think of them.',
  ],
  confidential: [
    'This may not be meant for others.',
    'Tasks, pay and applicants of others are confidential.',
    'Leave it out.',
  ],
  'day-hour': [
    'It would arrive at a time when little is read.',
    'Friday afternoons, weekends and Monday mornings are crowded.',
    'Tuesday to Thursday morning is better.',
  ],
  'language-mismatch': [
    'The mail is in another language than the thread.',
    'It looks like a template.',
    'Write in the language of the thread.',
  ],
}
