/**
 * Words for the generated mailbox: invented people, companies and sentences, enough of them that no two mails read
 * alike. `{name}` and the like are filled in by the generator.
 */

export const firstNames =
  'Ada Bela Cleo Dario Edda Fenn Gita Hugo Ines Jory Kaia Lars Mina Nils Oona Pavel Quinn Rosa Sami Tilda Uwe Vera Wim Xenia Yara Zeno'.split(
    ' ',
  )
export const lastNames =
  'Aldbrook Birnholz Corvane Dellmer Eskil Farrow Grunewald Hollis Ivarsen Jansky Kettler Lindqvist Marlow Norden Osterby Pirelle Quast Rainer Sandoval Tarnow Ulmer Vossberg Wexley Yarrow Zellner'.split(
    ' ',
  )
export const companies =
  'Amberline,Brightfold,Cobalt Orchard,Driftmark,Elmwerk,Fernhollow,Glasbach,Harrowgate Labs,Inkwell Systems,Juniper Loop,Kestrelworks,Lanternfish,Mosswell,Northquay,Opalweave,Pinebarrow,Quarrystone,Riverbend Data,Sablecroft,Thistledown,Umberfield,Velvet Harbour,Wickerlane,Yellowhammer'.split(
    ',',
  )
export const roles =
  'Backend Engineer,Frontend Developer,Data Analyst,Product Manager,UX Researcher,Site Reliability Engineer,Technical Writer,Account Manager,Office Coordinator,Mechanical Engineer,QA Engineer,Machine Learning Engineer,Controller,Marketing Specialist,Projektleiterin,Sachbearbeiter'.split(
    ',',
  )
export const places = 'Leuven,Graz,Cork,Aarhus,Turin,Lyon,Bremen,Porto,Utrecht,Brno,Malmö,Zürich'.split(',')

/** Ordinary sentences with the words of job mail in them: a few mails of a hundred have one, as they do. */
export const lookalikes = [
  'The application for the allotment went through, we get the plot by the pond.',
  'My interview with the local paper comes out on Friday, please do not laugh at the picture.',
  'Unfortunately the concert is cancelled, they offer the tickets back.',
  'The position of the shelf is wrong by a hand, we start again.',
  'We decided to go with the other paint, the green one was too green.',
  'Die Bewerbung um den Kleingarten hat geklappt, wir säen schon.',
  'Leider fällt die Chorprobe am {day}. aus, wir üben zu Hause weiter.',
  'We should not reject the request when the header is missing.',
  'A career in cartography begins with a good pair of boots.',
  'The interview with the lighthouse keeper is worth the long read.',
  'Ten new jobs were posted near {place} this week.',
]

/** Sentences of ordinary mail. */
export const chatter = [
  'The train was late again, so I read half of the book you lent me.',
  'Could you bring the ladder on Saturday, the gutter is full of leaves.',
  'Grandmother asked twice whether you eat enough.',
  'I moved the table next to the window and the room looks twice as large.',
  'We found a bakery behind the station, the rye bread is worth the detour.',
  'The printer in the basement works when you hit it, do not tell {name}.',
  'Nobody has heard from the landlord since the boiler gave up.',
  'The children built a submarine out of the sofa and will not surface.',
  'Thank you for the photographs, the one with the goat hangs in the kitchen.',
  'I still owe you for the petrol, remind me when we meet.',
  'The meeting of the house owners is on the {day}th, somebody has to bring cake.',
  'Did you see the moon yesterday, it looked like a slice of melon.',
  'Please water the ferns, the cactus wants nothing.',
  '{name} passed the exam and has been insufferable since.',
  'The dog ate the instructions, so the wardrobe has opinions of its own.',
  'Your jacket is at our place, it has been for a year.',
  'They closed the road by the mill, take the one through {place}.',
]

export const germanChatter = [
  'Die Wäsche hängt noch draußen, und es fängt gerade an zu regnen.',
  'Könntest du am Samstag die Leiter mitbringen, die Rinne läuft über.',
  'Großmutter fragt, ob du genug isst, und schickt Pflaumenmus.',
  'Der Schlüssel liegt unter dem Blumentopf, nicht unter der Fußmatte.',
  'Für das Straßenfest fehlen noch zwei Tische und jemand, der grillt.',
  '{name} hat die Prüfung bestanden und spricht von nichts anderem.',
  'Übrigens: über die Brücke bei {place} kommt man wieder mit dem Rad.',
  'Schöne Grüße, auch von den Hühnern.',
]

export const listTopics = [
  'the build breaks on the older compiler since the last release',
  'proposal: drop the configuration file nobody uses',
  'patch for the off-by-one in the ring buffer',
  'how do you back up your notes',
  'minutes of the last meeting',
  'release candidate two is ready for testing',
  'the documentation of the parser is wrong in three places',
  'which keyboard layout do you use and why',
]

export const listSentences = [
  'I can reproduce this with the test from the second message.',
  'The attached trace shows that the lock is taken twice.',
  'This was decided two years ago, see the thread of that spring.',
  'I would rather keep the old name and add an alias.',
  'It passes here, but only when the cache is cold.',
  'Could somebody with the other architecture try this, please.',
  'The patch looks good to me, apart from the comment in the third hunk.',
  'I wrote a small program that counts them, the result is below.',
  'My opinion has not changed since, but I will not block it.',
]

export const newsletterHeads = [
  'Seven small walks for rainy Sundays',
  'What our readers cooked in {month}',
  'New in the shop: lamps that do not hum',
  'The week in maps',
  'Offers that end on the {day}th',
  'Your garden in {month}',
  'Five books about bridges',
  'How {company} counts its bees',
]

export const newsletterSentences = [
  'The path begins behind the church and follows the stream for an hour.',
  'Members get the first look, everybody else waits until Thursday.',
  'We asked twelve carpenters which saw they would take to an island.',
  'It weighs less than a loaf of bread and folds into a pocket.',
  'Simmer until the kitchen smells of autumn, then add the walnuts.',
  'The editors argued for a day and could not agree on the order.',
  'Free delivery from two pieces on, returns are on us.',
  'Prices include tax and a small donation to the beekeepers.',
]

export const receiptSentences = [
  'Thank you for your order {number}, it leaves our house tomorrow.',
  'Your parcel {number} is on its way and arrives on the {day}th.',
  'We received your payment of {amount}, the invoice is enclosed.',
  'Your ticket to {place} is below, please have it ready.',
  'Your subscription renews on the {day}th unless you tell us otherwise.',
  'Your code is {number}. It is valid for ten minutes.',
]

/** Job mail by kind: subjects and paragraphs. */
export const jobMails = {
  confirmation: {
    subjects: [
      'Thank you for applying to {company}',
      'We received your application: {role}',
      '{company}: your application as {role}',
    ],
    paragraphs: [
      'Thank you for your interest in the {role} position at {company} in {place}. We have received your application and our team will look at it over the coming days.',
      'If your background fits what we are looking for, we will get in touch to arrange a first conversation. If you are not selected, we will let you know as well.',
    ],
  },
  interview: {
    subjects: [
      'Interview with {company} - {role}',
      'Invitation: conversation about the {role} role',
      'Your interview on the {day}th',
    ],
    paragraphs: [
      'We enjoyed reading your application for {role} and would like to invite you to an interview with {name} on the {day}th at 10:00.',
      'The conversation takes 45 minutes by video. You will meet {name}, who leads the team, and one of the engineers.',
    ],
  },
  rejection: {
    subjects: ['Your application for {role}', 'Update on your application at {company}', '{company} - {role}'],
    paragraphs: [
      'Thank you for the time you took to speak with us about the {role} position. After careful consideration we have decided to move forward with another candidate whose experience is closer to what the team needs at present.',
      'This was not an easy decision. We would be glad to hear from you again, and wish you all the best in your search.',
    ],
  },
  rejectionGerman: {
    subjects: ['Ihre Bewerbung als {role}', 'Rückmeldung zu Ihrer Bewerbung bei {company}'],
    paragraphs: [
      'vielen Dank für Ihre Bewerbung als {role} (m/w/d) und das Interesse an {company}. Leider müssen wir Ihnen mitteilen, dass wir Ihre Bewerbung nicht weiter berücksichtigen können.',
      'Wir haben uns für eine Kandidatin entschieden, deren Erfahrung noch näher an der Aufgabe liegt. Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.',
    ],
  },
  assessment: {
    subjects: ['Next step: a small exercise for {role}', '{company} online assessment'],
    paragraphs: [
      'As the next step for the {role} position we ask you to complete a short online assessment. It takes about an hour, and you have five business days.',
      'The link below is yours alone. Reply to this mail if you need more time.',
    ],
  },
  outreach: {
    subjects: ['{role} at {company}?', 'An opportunity in {place}'],
    paragraphs: [
      'I am a recruiter at {company} and came across your profile. We are looking for a {role} in {place}, and I think it could be a match.',
      'Would you be open to a short call next week?',
    ],
  },
  offer: {
    subjects: ['Your offer from {company}'],
    paragraphs: [
      'We are delighted to offer you the position of {role} at {company}. The offer letter with salary and start date is attached.',
      'Please let us know by the {day}th whether you accept.',
    ],
  },
} as const
