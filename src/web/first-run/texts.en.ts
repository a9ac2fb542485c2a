export const en = {
  windowTitle: 'Welcome',
  heading: 'Keep the door open after a no',
  lead: 'You did not get the job. Most people shrug and move on. There are four things worth doing instead, each at its moment and with little typing.',
  steps: [
    ['Look back', 'a few days later, and carry it into the next interview.'],
    ['Follow up', 'two to three weeks after the interview: thanks, and the wish to be kept in mind.'],
    ['Ask for feedback', 'within a week: what was missing, and what would go better next time.'],
    ['Keep in touch', 'every few months, with something worth telling.'],
  ],
  how: 'Show Ajar your mailbox. It finds your applications and the noes, and says what to do when. Everything stays on this computer; nothing is sent that you did not approve.',
  reading: 'Stay here or look around: what there is to do appears by itself when all of it is read.',
  start: 'Begin with your mail',
  demo: 'Or look around first',
  demoLead: 'An invented job hunt with a dozen applications, to walk through.',
  demoGo: 'Walk through the demo',
} as const
