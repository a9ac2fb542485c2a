import type { ReflectionWords } from '#reflect/words/words.ts'

export const german: ReflectionWords = {
  language: 'de',
  title: 'Rückblick',
  opening:
    'Ein paar ruhige Minuten, für Sie allein. Beantworten Sie, was Sie anspricht, und lassen Sie den Rest. Es wird beim Schreiben gespeichert, und nichts davon kommt in eine E-Mail, wenn Sie es nicht selbst dort einfügen.',

  groups: {
    before: { title: 'Bevor Sie beginnen', note: 'Eine Absage tut weh, und sie ist kein Urteil über Sie.' },
    fit: { title: 'Ob es passte', note: null },
    requirements: { title: 'Was gesucht wurde', note: null },
    interviewing: {
      title: 'Die Gespräche',
      note: 'Was Sie hier schreiben, kommt vor Ihrem nächsten Gespräch wieder.',
    },
    expected: { title: 'Erwartet und erlebt', note: null },
    causes: {
      title: 'Woran es gelegen haben mag',
      note: 'Sicher wissen werden Sie es selten. Beide Seiten zählen.',
    },
    feedback: { title: 'Was man Ihnen sagte', note: null },
    next: { title: 'Wie es weitergeht', note: 'Eine kleine Sache genügt; höchstens drei.' },
    summary: { title: 'In drei Zeilen', note: null },
  },

  fields: {
    friend: {
      prompt: 'Wenn eine gute Freundin oder ein guter Freund diese Absage bekommen hätte: Was würden Sie sagen?',
      label: 'Was ich einem Freund sagen würde',
      hint: 'Lesen Sie es dann noch einmal, als wäre es für Sie geschrieben.',
    },
    mood: {
      prompt: 'Wie geht es Ihnen heute?',
      label: 'Stimmung',
      hint: 'Nur für Sie selbst.',
      choices: { '1': 'schlecht', '2': 'eher schlecht', '3': 'mittel', '4': 'ganz gut', '5': 'gut' },
    },
    fit: {
      prompt: 'Im Nachhinein: Wie gut hätte diese Stelle zu Ihnen gepasst?',
      label: 'Passung',
      hint: null,
      choices: { '1': 'gar nicht', '2': 'ein wenig', '3': 'teilweise', '4': 'gut', '5': 'sehr gut' },
    },
    fitWords: {
      prompt: 'Was hätte gepasst, und was nicht?',
      label: 'Was passte und was nicht',
      hint: 'Die Arbeit selbst, die Menschen, der Ort, das Gehalt, der Raum zum Wachsen.',
    },
    reallyInterested: {
      prompt: 'Interessiert Sie dieses Unternehmen wirklich?',
      label: 'Wirklich an diesem Unternehmen interessiert',
      hint: 'Bei „Nein“ schlägt Ajar nicht vor, Kontakt zu halten. Sie können es sich anders überlegen.',
      choices: { yes: 'Ja', maybe: 'Vielleicht', no: 'Nein' },
    },
    requirements: {
      prompt: 'Was wurde verlangt, und was davon bringen Sie mit?',
      label: 'Was verlangt wurde',
      hint: 'Nur, was Sie ansehen möchten. Was Sie nicht sagen können, bleibt offen.',
      choices: { have: 'Habe ich', partly: 'Teilweise', lack: 'Fehlt mir', unsure: 'Nicht sicher' },
    },
    missingQualification: {
      prompt: 'Wurde etwas gebraucht, das Sie noch nicht mitbringen?',
      label: 'Fehlende Qualifikation',
      hint: 'Eine Fähigkeit, ein Abschluss, eine Zulassung, eine Art von Erfahrung. Eines genügt.',
    },
    learnable: {
      prompt: 'Könnten Sie es in drei Monaten lernen?',
      label: 'In drei Monaten lernbar',
      hint: null,
      choices: { yes: 'Ja', no: 'Nein', unsure: 'Nicht sicher' },
    },
    wentWell: {
      prompt: 'Was ist gut gelaufen?',
      label: 'Gut gelaufen',
      hint: 'Bewahren Sie es auf. Nach einer Absage ist es schnell vergessen.',
    },
    couldBeBetter: {
      prompt: 'Was würden Sie beim nächsten Mal anders machen?',
      label: 'Anders machen',
      hint: 'Je Zeile eines, damit jedes dann wiederkommt, wenn es hilft.',
    },
    questionsThatTrippedMeUp: {
      prompt: 'Welche Fragen brachten Sie ins Stocken?',
      label: 'Fragen, die mich ins Stocken brachten',
      hint: 'So, wie Sie sich daran erinnern.',
    },
    storiesIShouldHaveTold: {
      prompt: 'Von welchen Erfahrungen hätten Sie erzählen sollen?',
      label: 'Wovon ich hätte erzählen sollen',
      hint: 'Zuerst die, von der Sie erzählen würden, wenn Sie es noch einmal tun könnten.',
    },
    expected: {
      prompt: 'Was haben Sie vorher erwartet?',
      label: 'Was ich erwartete',
      hint: null,
    },
    surprised: {
      prompt: 'Was kam stattdessen, und was hat Sie überrascht?',
      label: 'Was kam, und was mich überraschte',
      hint: null,
    },
    inMyHands: {
      prompt: 'Was lag in Ihrer Hand?',
      label: 'In meiner Hand',
      hint: 'Die Vorbereitung, eine Antwort, ein Beispiel. Schreiben Sie dazu, wie sicher Sie sind, wenn es hilft.',
    },
    notInMyHands: {
      prompt: 'Was nicht?',
      label: 'Nicht in meiner Hand',
      hint: 'Eine interne Bewerbung, ein Budget, der Zeitpunkt, der Ort.',
    },
    theySaid: {
      prompt: 'Was hat man Ihnen dazu gesagt, und sehen Sie es auch so?',
      label: 'Was man mir sagte',
      hint: 'Möglichst im Wortlaut, und von wem es kam.',
    },
    actions: {
      prompt: 'Was ist eine Sache, die Sie diese Woche tun können?',
      label: 'Vorhaben',
      hint: 'Etwas lernen, üben, die passende Geschichte finden, sich anderswo bewerben, jemanden anrufen.',
    },
    rose: { prompt: 'Rose: etwas, das gut gelaufen ist', label: 'Rose', hint: null },
    thorn: { prompt: 'Dorn: etwas, das schwer war', label: 'Dorn', hint: null },
    bud: { prompt: 'Knospe: etwas, das daraus werden kann', label: 'Knospe', hint: null },
  },

  buttons: {
    notToday: 'Heute nicht',
    goodEnough: 'Gut genug',
    twoMinutes: 'Nur zwei Minuten',
    allQuestions: 'Alle Fragen',
  },
  closing: 'Das genügt. Was Sie gelernt haben, kommt vor Ihrem nächsten Gespräch wieder, wo immer es ist.',
}
