import type { QuestionsByRound } from '#reflect/interview/usual-questions.ts'

export const german: QuestionsByRound = {
  screen: {
    usual: [
      { text: 'Wie sieht Ihr Werdegang bis heute aus?', type: 'cv-gap' },
      { text: 'Warum suchen Sie etwas Neues?', type: 'motivation' },
      { text: 'Was wissen Sie über uns?', type: 'motivation' },
      { text: 'Welches Gehalt stellen Sie sich vor?', type: 'salary' },
      { text: 'Wann könnten Sie anfangen?', type: 'logistics' },
    ],
    toAsk: [
      'Was sind die nächsten Schritte, und wann entscheiden Sie?',
      'Warum ist diese Stelle frei?',
      'Mit wem würde ich jeden Tag arbeiten?',
    ],
  },
  'hiring-manager': {
    usual: [
      { text: 'Erzählen Sie von einer Arbeit, auf die Sie stolz sind.', type: 'work-sample' },
      { text: 'Wann ist einmal etwas schiefgegangen, und was haben Sie getan?', type: 'behavioural' },
      { text: 'Was tun Sie zuerst, wenn alles dringend ist?', type: 'situational' },
      { text: 'Was würden Sie in den ersten drei Monaten hier tun?', type: 'situational' },
    ],
    toAsk: [
      'Was soll in einem halben Jahr anders sein, weil ich hier bin?',
      'Was ist an dieser Stelle am schwersten?',
      'Wie geben Sie in Ihrem Team Rückmeldung?',
    ],
  },
  technical: {
    usual: [
      {
        text: 'Führen Sie uns durch ein System, das Sie gebaut haben. Was würden Sie heute anders machen?',
        type: 'design',
      },
      { text: 'Wie gehen Sie an ein Problem heran, das Sie nie gesehen haben?', type: 'technical' },
      { text: 'Lösen Sie das bitte mit uns, und denken Sie dabei laut.', type: 'coding' },
      { text: 'Woher wissen Sie, dass Ihre Arbeit stimmt?', type: 'technical' },
    ],
    toAsk: [
      'Wie wird hier aus einer Idee etwas, das läuft?',
      'Welchen alten Teil wären Sie gern los?',
      'Wie entscheiden Sie zwischen zwei guten Wegen?',
    ],
  },
  case: {
    usual: [
      { text: 'Wie gehen Sie diesen Fall an? Was möchten Sie zuerst wissen?', type: 'case' },
      { text: 'Wie groß ist das ungefähr, und wie kommen Sie darauf?', type: 'case' },
      { text: 'Was spricht gegen Ihren eigenen Vorschlag?', type: 'situational' },
    ],
    toAsk: ['Wie nah ist dieser Fall an Ihrem Alltag?', 'Wie haben Sie ihn am Ende gelöst?'],
  },
  panel: {
    usual: [
      { text: 'Erzählen Sie von einer Meinungsverschiedenheit im Team, und wie sie ausging.', type: 'behavioural' },
      { text: 'Was würde Ihr letztes Team über Sie sagen?', type: 'values' },
      { text: 'Wie nehmen Sie jemanden mit, der es anders sieht?', type: 'situational' },
      { text: 'Was haben Sie zuletzt gelernt, und von wem?', type: 'behavioural' },
    ],
    toAsk: [
      'Was tun Sie gemeinsam, und was jeder für sich?',
      'Was hat die Person überrascht, die zuletzt dazukam?',
      'Worüber streiten Sie?',
    ],
  },
  final: {
    usual: [
      { text: 'Warum wir, und warum jetzt?', type: 'motivation' },
      { text: 'Wo möchten Sie in drei Jahren sein?', type: 'motivation' },
      { text: 'Was würde Sie ein Angebot ablehnen lassen?', type: 'salary' },
      { text: 'Was ist Ihnen bei der Arbeit wichtig?', type: 'values' },
    ],
    toAsk: [
      'Was macht Ihnen im nächsten Jahr Sorgen?',
      'Was haben die gemeinsam, denen es hier gut gelingt?',
      'Gibt es etwas, woran Sie bei mir noch zweifeln und das ich jetzt beantworten kann?',
    ],
  },
  other: {
    usual: [
      { text: 'Erzählen Sie etwas über sich.', type: 'motivation' },
      { text: 'Warum möchten Sie hier arbeiten?', type: 'motivation' },
      { text: 'Wann ist einmal etwas schiefgegangen, und was haben Sie getan?', type: 'behavioural' },
    ],
    toAsk: ['Was soll in einem halben Jahr anders sein, weil ich hier bin?', 'Was sind die nächsten Schritte?'],
  },
}
