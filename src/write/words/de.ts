import type { DayParts, Words } from '#write/words/words.ts'

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
const numbers = [
  'null',
  'einem',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]

/**
 * Every meeting is a neuter noun, so that "unser {meeting}" and "das {meeting}" agree; a date is in the dative ("am
 * Dienstag, dem 6. Oktober"), so that only am, vom, zum and ab may stand before it.
 */
export const german: Words = {
  language: 'de',

  greetings: {
    formal: ['Guten Tag {honorific} [{academic} ]{family},', 'Guten Tag [{academic} ]{full},', 'Guten Tag,'],
    informal: ['Hallo {given},', 'Hallo {full},', 'Hallo,'],
  },
  closings: [
    'Mit freundlichen Grüßen',
    'Freundliche Grüße',
    'Mit besten Grüßen',
    'Herzliche Grüße',
    'Viele Grüße',
    'Beste Grüße',
  ],

  parts: {
    thanksForInterview: [
      'vielen Dank, dass {Sie sich|du dir} am {date} Zeit für unser {meeting}[ über die Stelle als {role}] genommen {haben|hast}.',
      'für unser {meeting} am {date}[ über die Stelle als {role}] möchte ich {Ihnen|dir} danken.',
      'das {meeting} mit {Ihnen|dir} am {date}[ über die Stelle als {role}] war für mich ein guter Austausch. Danke für {Ihre|deine} Zeit.',
      'unser {meeting} am {date} hat mir ein klares Bild von der Arbeit[ in der Stelle als {role}] gegeben. Dafür bin ich {Ihnen|dir} dankbar.',
      'danke für das Gespräch am {date}[ über die Stelle als {role}] und für die Sorgfalt, mit der {Sie|du} es geführt {haben|hast}.',
      'am {date} {haben Sie sich|hast du dir} Zeit für mich[ und die Stelle als {role}] genommen, und das weiß ich zu schätzen. Vielen Dank.',
    ],
    thanksForMeeting: [
      'vielen Dank, dass {Sie sich|du dir} Zeit für ein Gespräch mit mir[ über die Stelle als {role}] genommen {haben|hast}.',
      'für unser Gespräch[ über die Stelle als {role}] möchte ich {Ihnen|dir} danken.',
      'das Gespräch mit {Ihnen|dir}[ über die Stelle als {role}] war für mich ein guter Austausch. Danke für {Ihre|deine} Zeit.',
      'unser Gespräch hat mir ein klares Bild von der Arbeit[ in der Stelle als {role}] gegeben. Dafür bin ich {Ihnen|dir} dankbar.',
      'danke für unser Gespräch[ über die Stelle als {role}] und für die Sorgfalt, mit der {Sie|du} es geführt {haben|hast}.',
      '{Sie haben sich|du hast dir} Zeit für ein Gespräch mit mir[ über die Stelle als {role}] genommen. Vielen Dank dafür.',
    ],
    thanksForTelling: [
      'danke, dass {Sie|du} mir[ zur Stelle als {role}] selbst geschrieben {haben|hast}.',
      'vielen Dank für {Ihre|deine} persönliche Nachricht[ zur Stelle als {role}].',
      'für {Ihre|deine} klare und freundliche Nachricht[ zur Stelle als {role}] danke ich {Ihnen|dir}.',
      'danke für {Ihre|deine} Nachricht[ zur Stelle als {role}] und dafür, dass {Sie|du} mir offen Bescheid gegeben {haben|hast}.',
    ],
    thanksForConsidering: [
      'vielen Dank, dass {Sie sich|du dir} Zeit für meine Bewerbung[ als {role}] genommen {haben|hast}.',
      'danke, dass {Sie|du} meine Bewerbung[ als {role}][ bei {company}] berücksichtigt {haben|hast}.',
      'für die Zeit, die {Sie|du} meiner Bewerbung[ als {role}] gewidmet {haben|hast}, danke ich {Ihnen|dir}.',
      'vielen Dank für die Prüfung meiner Bewerbung[ als {role}] und für die Rückmeldung dazu.',
    ],
    thanksToAgency: [
      'vielen Dank, dass {Sie|du} meine Bewerbung[ als {role}][ bei {company}] begleitet {haben|hast}.',
      'danke für {Ihre|deine} Unterstützung bei der Bewerbung[ als {role}][ bei {company}].',
      'dass {Sie|du} mich[ für die Stelle als {role}][ bei {company}] vorgeschlagen {haben|hast}, weiß ich zu schätzen. Vielen Dank.',
      'für {Ihre|deine} Begleitung bei der Bewerbung[ als {role}][ bei {company}] danke ich {Ihnen|dir}.',
    ],
    thanksToGoBetween: [
      'vielen Dank, dass {Sie|du} meine Bewerbung[ als {role}] begleitet {haben|hast}.',
      'danke für {Ihre|deine} Begleitung während meiner Bewerbung[ als {role}].',
      'für die Sorgfalt, mit der {Sie|du} meine Bewerbung[ als {role}] betreut {haben|hast}, danke ich {Ihnen|dir}.',
      'vielen Dank, dass {Sie|du} während der Bewerbung[ als {role}] für mich da {waren|warst}.',
    ],
    thanksForFeedback: [
      'Danke auch für die Rückmeldung. Sie zeigt mir, wo ich anfangen kann.',
      'Die Rückmeldung, die ich bekommen habe, hilft mir, und ich bin dankbar, dass sich jemand die Mühe gemacht hat.',
      'Auch für die Rückmeldung möchte ich mich bedanken. Damit kann ich etwas anfangen.',
      'Die offene Rückmeldung war mir eine Hilfe. Danke dafür.',
    ],
    passOn: [
      'Bitte {geben Sie|gib} meinen Dank für das {meeting} am {date} an {others} weiter.',
      'Ich wäre {Ihnen|dir} dankbar, wenn {Sie|du} {others} meinen Dank für das {meeting} am {date} ausrichten {würden|würdest}.',
      'Es wäre sehr freundlich, wenn {Sie|du} {others} von mir für das {meeting} am {date} danken {würden|würdest}.',
      'Von {others} habe ich keine Adresse. Bitte {geben Sie|gib} meinen Dank für die Zeit am {date} weiter.',
    ],
    passOnUnknown: [
      'Bitte {geben Sie|gib} meinen Dank an alle weiter, mit denen ich am {date} gesprochen habe.',
      'Ich wäre {Ihnen|dir} dankbar, wenn {Sie|du} allen, die am {date} dabei waren, meinen Dank ausrichten {würden|würdest}.',
      'Von den Menschen, die ich am {date} kennengelernt habe, habe ich keine Adresse. Bitte {geben Sie|gib} meinen Dank an sie weiter.',
      'Bitte {richten Sie|richte} allen, die[ am {date}] mit mir gesprochen haben, meinen Dank aus.',
    ],

    personal: [
      '«Ihr eigener Satz: was Ihnen aus diesem Gespräch im Gedächtnis geblieben ist und warum»',
      '«Ihr eigener Satz: etwas, das diese Person gesagt, gefragt oder gezeigt hat und das Sie noch beschäftigt»',
      '«Ihr eigener Satz: was Sie über die Arbeit oder das Team gelernt haben, das Sie vorher nicht wussten»',
    ],
    personalToPassOn: [
      '«Ihr eigener Satz: etwas aus dem Gespräch, das bei ihnen ankommen soll»',
      '«Ihr eigener Satz: was Sie aus der Begegnung mitgenommen haben»',
      '«Ihr eigener Satz: was sie gesagt oder gezeigt haben und Ihnen geblieben ist»',
    ],

    acceptance: [
      '{Ihre|Deine} Entscheidung respektiere ich.',
      'Die Entscheidung kann ich gut annehmen.',
      'Die Entscheidung verstehe und respektiere ich.',
      'Natürlich akzeptiere ich die Entscheidung und gehe davon aus, dass sie gut überlegt war.',
      'Dass eine Entscheidung fallen musste, ist mir klar, und ich respektiere sie.',
      'Gern wäre ich dabei gewesen, und ich respektiere die Entscheidung.',
    ],
    acceptanceFromAgency: [
      'Die Entscheidung[ von {company}] respektiere ich.',
      'Die Entscheidung[ von {company}] verstehe ich und nehme sie an.',
      'Die Entscheidung lag beim Unternehmen, und ich respektiere sie.',
      'Die Entscheidung[ von {company}] kann ich gut annehmen.',
    ],
    acceptanceOfClosing: [
      'Dass die Stelle nicht mehr offen ist, verstehe ich.',
      'Die Entscheidung zur Stelle verstehe und respektiere ich.',
      'Pläne ändern sich, und ich akzeptiere, dass die Stelle nicht mehr offen ist.',
      'Natürlich respektiere ich, dass die Stelle nun nicht mehr offen ist.',
    ],

    future: [
      'Wenn künftig eine ähnliche Stelle frei wird, würde ich mich freuen, wenn {Sie|du} an mich {denken|denkst}.',
      'Sollte[ bei {company}] später etwas Vergleichbares entstehen, freue ich mich über eine Nachricht.',
      'Bitte {behalten Sie|behalte} mich im Hinterkopf, wenn[ bei {company}] wieder eine solche Stelle zu besetzen ist.',
      'Gern bewerbe ich mich wieder, wenn[ bei {company}] eine passende Stelle frei wird.',
      'Mein Interesse[ an {company} und] an dieser Arbeit bleibt. Bitte {denken Sie|denk} an mich, wenn wieder ein Platz frei wird.',
      'Über ein weiteres Gespräch würde ich mich freuen, wenn in Zukunft eine andere Stelle[ bei {company}] besser passt.',
    ],
    futureAfterClosing: [
      'Wenn sie wieder ausgeschrieben wird oder eine ähnliche frei wird, würde ich mich freuen, wenn {Sie|du} an mich {denken|denkst}.',
      'Sollte die Stelle zurückkommen oder[ bei {company}] etwas Vergleichbares entstehen, freue ich mich über eine Nachricht.',
      'Bitte {behalten Sie|behalte} mich für die Zukunft im Hinterkopf. Gern knüpfe ich dort an, wo wir aufgehört haben.',
      'Mein Interesse bleibt. Bitte {denken Sie|denk} an mich, wenn sie oder eine ähnliche Stelle wieder zu besetzen ist.',
    ],
    futureWithAgency: [
      'Bitte {behalten Sie|behalte} mich für ähnliche Stellen im Hinterkopf, bei diesem Unternehmen oder einem anderen.',
      'Wenn {Ihnen|dir} eine vergleichbare Stelle begegnet, freue ich mich über eine Nachricht.',
      'Ich würde mich freuen, wenn {Sie|du} an mich {denken|denkst}, sobald wieder etwas Ähnliches zu besetzen ist.',
      'Sollte künftig ein anderes Unternehmen ein Profil wie meines suchen, {denken Sie|denk} bitte an mich.',
    ],
    futureWithHint: [
      'Den Hinweis auf eine neue Bewerbung habe ich mir notiert und melde mich {after} gern wieder.',
      'Den Vorschlag einer neuen Bewerbung nehme ich gern auf und bewerbe mich {after} noch einmal.',
      'Gern bewerbe ich mich {after} noch einmal, wie es vorgeschlagen wurde. Bitte {behalten Sie|behalte} mich bis dahin im Hinterkopf.',
      'Eine neue Bewerbung {after}, wie vorgeschlagen, habe ich mir fest vorgenommen.',
    ],

    invite: [
      'Woran sollte ich nach {Ihrem|deinem} Eindruck zuerst arbeiten, bevor ich mich wieder auf eine solche Stelle bewerbe?',
      'Was {würden Sie|würdest du} mir raten, für eine Aufgabe wie diese als Erstes zu stärken?',
      'Welche Fähigkeit oder Erfahrung wäre für eine ähnliche Stelle am meisten wert?',
      'Falls {Ihnen|dir} zu meiner Bewerbung eine Frage oder ein Bedenken geblieben ist: Welches war es?',
      'Welchen Rat {würden Sie|würdest du} jemandem geben, der auf eine solche Stelle hinarbeitet?',
      'Worüber {hätten Sie|hättest du} in unserem Gespräch gern mehr gehört?',
    ],
    invitePassedOn: [
      'Falls es einen Rat für jemanden gibt, der auf eine solche Stelle hinarbeitet: Welcher wäre es?',
      'Was würden mir die Menschen, mit denen ich gesprochen habe, als Erstes zu stärken raten?',
      'Welche Fähigkeit wäre aus Sicht des Teams für eine ähnliche Stelle am meisten wert?',
      'Falls zu meiner Bewerbung eine Frage oder ein Bedenken aufkam: Welches war es?',
    ],
    lead: [
      'Ich möchte daraus lernen, und {Sie sehen|du siehst}, was ich selbst nicht sehen kann.',
      'Ich möchte besser werden, und {Ihr|dein} Blick hilft mir dabei mehr als meine Vermutung.',
      'Damit ich mich auf das nächste Gespräch besser vorbereiten kann, habe ich eine Frage.',
      'Eine Antwort würde mir beim Lernen besonders helfen.',
      'Bevor ich weitergehe, wüsste ich gern, wo sich die Mühe für mich lohnt.',
    ],
    leadWhenOffered: [
      '{Sie haben|Du hast} mir freundlicherweise eine Rückmeldung angeboten, und ich nehme sie gern an.',
      'Danke für das Angebot einer Rückmeldung. Ich würde sie gern hören.',
      'Dass {Sie|du} mir eine Rückmeldung angeboten {haben|hast}, freut mich, und sie würde mir helfen.',
      'Auf {Ihr|dein} Angebot einer Rückmeldung komme ich gern zurück.',
    ],
    askAboutInterview: [
      'Welche meiner Antworten im {meeting}[ am {date}] sollte ich beim nächsten Mal anders vorbereiten?',
      'Wenn {Sie|du} an das {meeting}[ am {date}] {denken|denkst}: Welches Thema sollte ich zuerst vertiefen?',
      'Was hätte meine Antworten[ am {date}] überzeugender gemacht: mehr Tiefe, klarere Beispiele oder etwas anderes?',
      'Welchen einen Rat {würden Sie|würdest du} mir zu meinem Auftreten im {meeting}[ am {date}] geben?',
      'Bei welchem Teil des Gesprächs[ am {date}] hätte mir mehr Vorbereitung am meisten geholfen?',
    ],
    askAboutApplication: [
      'Welchen einen Punkt in meiner Bewerbung sollte ich zuerst stärken?',
      'Welche Fähigkeit oder Erfahrung würde eine Bewerbung wie meine für eine solche Stelle stärker machen?',
      'Welcher Teil meines Werdegangs passte am wenigsten zur Stelle?',
      'Was sollte ich vor einer ähnlichen Bewerbung ergänzen oder deutlicher machen?',
    ],
    askAboutRequirement: [
      'An welcher der Anforderungen sollte ich nach {Ihrem|deinem} Eindruck zuerst arbeiten?',
      'Welche der geforderten Fähigkeiten oder Erfahrungen lohnt sich für mich jetzt am meisten?',
      'Womit könnte ich am besten zeigen, dass die Lücke geschlossen ist: mit einem Zertifikat, einem Projekt oder Berufspraxis?',
      'Welche fehlende Fähigkeit oder Erfahrung wog am meisten, damit ich dort beginnen kann?',
    ],
    askAboutLevel: [
      'Worauf {achten Sie|achtet ihr} auf der gesuchten Stufe, damit ich weiß, worauf ich hinarbeite?',
      'Welche Erfahrung sollte ich zuerst sammeln, um für diese Stufe bereit zu sein?',
      'Was zeigen Menschen auf dieser Stufe, das ich noch zeigen muss?',
      'Woran {erkennen Sie|erkennst du} im Gespräch, dass jemand diese Stufe erreicht hat?',
    ],
    askAfterFeedback: [
      'Welchen der Punkte aus der Rückmeldung {würden Sie|würdest du} an meiner Stelle zuerst angehen?',
      'Wenn ich in den nächsten Monaten nur an einem dieser Punkte arbeiten kann: Welcher sollte es sein?',
      'Woran {würden Sie|würdest du} bei einer nächsten Bewerbung erkennen, dass ich darin besser geworden bin?',
      'Welcher dieser Punkte zählt für eine solche Stelle am meisten?',
    ],
    askAgency: [
      'Welcher eine Punkt aus Sicht des Unternehmens würde mir helfen, mich auf das nächste Gespräch besser vorzubereiten?',
      'Welche Fähigkeit oder Erfahrung sollte ich nach dem, was {Sie|du}[ von {company}] gehört {haben|hast}, zuerst stärken?',
      'An welchem Teil meines Profils oder meiner Gespräche sollte ich arbeiten, bevor {Sie|du} mich wieder {vorschlagen|vorschlägst}?',
      'Was hätte es {Ihnen|dir} leichter gemacht, mich für diese Stelle zu empfehlen?',
    ],
    release: [
      'Eine Zeile genügt völlig, und ich verstehe auch, wenn {Sie|du} dazu nichts sagen {möchten|möchtest}.',
      'Schon wenige Worte helfen mir, und falls es nicht möglich ist, ist das auch in Ordnung.',
      'Ein Satz reicht, und auch keine Antwort ist eine gute Antwort.',
      'Mir geht es ums Lernen, nicht darum, etwas neu aufzurollen. Ich verstehe, wenn {Sie|du} dazu nichts sagen {können|kannst}.',
      '{Lassen Sie|Lass} die Frage gern offen, wenn {Sie|du} dazu nichts weitergeben {dürfen|darfst}.',
      'Eine Antwort muss nicht sein, wenn sie bei {Ihnen|euch} nicht üblich ist.',
    ],
    releaseShort: [
      'Eine Zeile genügt, und keine Antwort ist auch in Ordnung.',
      '{Lassen Sie|Lass} die Frage gern offen, wenn sich dazu nichts sagen lässt.',
      'Schon ein Satz würde mir helfen, wenn er möglich ist.',
      'Eine Antwort muss nicht sein, wenn das nicht möglich ist.',
    ],
    releaseWhenRefused: [
      'Ich weiß, dass {Sie|ihr} üblicherweise keine einzelnen Rückmeldungen {geben|gebt}. Wenn es dabei bleibt, verstehe ich das.',
      'Mir ist bewusst, dass Rückmeldungen zu einzelnen Bewerbungen bei {Ihnen|euch} nicht vorgesehen sind. {Lassen Sie|Lass} die Frage dann bitte einfach offen.',
      'Falls das über das hinausgeht, was {Sie|du} sagen {können|kannst}, {lassen Sie|lass} es bitte einfach. Ich verstehe das.',
    ],
    wish: [
      'Ich wünsche {Ihnen|dir} und dem Team alles Gute.',
      '{Ihnen|Dir} und {Ihren|deinen} Kolleginnen und Kollegen wünsche ich weiterhin viel Erfolg.',
      'Für die Arbeit, die ansteht, wünsche ich {Ihnen|dir} und dem Team alles Gute.',
      'Alles Gute {Ihnen|dir} und allen im Team.',
    ],

    whoIAm: [
      'im {month} haben wir[ über die Stelle als {role}][ bei {company}] gesprochen, und ich bin {Ihnen|dir} für die Zeit noch immer dankbar.',
      'vielleicht {erinnern Sie sich|erinnerst du dich} an unser {meeting} im {month}[ über die Stelle als {role}]. Danke noch einmal dafür.',
      'unser {meeting} im {month}[ über die Stelle als {role}] habe ich in guter Erinnerung. Vielen Dank noch einmal.',
      'ich melde mich wegen unseres Gesprächs im {month}[, in dem es um die Stelle als {role} ging]. Danke noch einmal für {Ihre|deine} Zeit.',
      'im {month} war ich[ für die Stelle als {role}][ bei {company}] mit {Ihnen|dir} im Gespräch. Vielen Dank noch einmal dafür.',
      'an unser {meeting} im {month}[ über die Stelle als {role}] denke ich gern zurück, und ich danke {Ihnen|dir} noch einmal dafür.',
    ],
    whoIAmAgain: [
      'im {month} haben wir uns[ im Gespräch über die Stelle als {role}] kennengelernt. Danke noch einmal für die Zeit damals.',
      'zuletzt habe ich {Ihnen|dir} im {lastWrote} geschrieben, und gesprochen haben wir im {month}[ über die Stelle als {role}]. Danke noch einmal dafür.',
      'vielleicht {erinnern Sie sich|erinnerst du dich} von unserem {meeting} im {month}[ über die Stelle als {role}] an mich. Dafür bin ich nach wie vor dankbar.',
      'unser {meeting} im {month}[ über die Stelle als {role}] liegt nun eine Weile zurück, und ich weiß es noch immer zu schätzen.',
      'noch einmal danke für das {meeting}, das wir im {month}[ über die Stelle als {role}] geführt haben.',
      'zur Erinnerung, wer schreibt: Wir haben im {month}[ über die Stelle als {role}][ bei {company}] gesprochen. Danke noch einmal dafür.',
    ],
    whoIAmNotMet: [
      'im {month} war ich[ für die Stelle als {role}][ bei {company}] im Gespräch. Danke noch einmal für {Ihre|deine} Unterstützung dabei.',
      'vielleicht {erinnern Sie sich|erinnerst du dich} an meine Bewerbung[ als {role}] und das Gespräch im {month}. Danke noch einmal für {Ihre|deine} Hilfe.',
      'im {month} habe ich {Ihre|deine} Kolleginnen und Kollegen[ im Gespräch über die Stelle als {role}] kennengelernt. Danke noch einmal für {Ihre|deine} Mühe.',
      'mein Gespräch im {month}[ über die Stelle als {role}][ bei {company}] hat uns in Kontakt gebracht. Vielen Dank noch einmal für {Ihre|deine} Hilfe.',
      'ich melde mich wegen meines Gesprächs im {month}[ über die Stelle als {role}]. Danke noch einmal, dass {Sie|du} mich so gut betreut {haben|hast}.',
      'das Gespräch im {month}[ über die Stelle als {role}] habe ich in guter Erinnerung, und ich danke {Ihnen|dir} noch einmal für {Ihre|deine} Unterstützung.',
    ],
    whoIAmToAgency: [
      '{Sie haben|du hast} mich[ im {month}][ für die Stelle als {role}][ bei {company}] vorgeschlagen. Danke noch einmal dafür.',
      'vielleicht {erinnern Sie sich|erinnerst du dich} an meine Bewerbung[ als {role}][ bei {company}][ im {month}]. Danke noch einmal für {Ihre|deine} Hilfe.',
      'wir haben[ im {month}] bei meiner Bewerbung[ als {role}][ bei {company}] zusammengearbeitet. Danke noch einmal für {Ihre|deine} Unterstützung.',
      'meine Bewerbung[ als {role}][ bei {company}] hat uns[ im {month}] zusammengebracht. Danke noch einmal für {Ihre|deine} Arbeit damit.',
      'noch einmal vielen Dank, dass {Sie|du} meine Bewerbung[ als {role}][ bei {company}][ im {month}] begleitet {haben|hast}.',
      'zur Erinnerung, wer schreibt: {Sie haben|Du hast}[ im {month}] meine Bewerbung[ als {role}][ bei {company}] betreut. Danke noch einmal dafür.',
    ],
    whoIAmWithoutInterview: [
      '{Sie haben|du hast}[ im {month}] meine Bewerbung[ als {role}][ bei {company}] betreut. Danke noch einmal dafür.',
      'ich hatte mich[ im {month}][ als {role}][ bei {company}] beworben und danke {Ihnen|dir} noch einmal für die Zeit.',
      'vielleicht {erinnern Sie sich|erinnerst du dich} an meine Bewerbung[ als {role}][ im {month}]. Danke noch einmal für {Ihre|deine} Hilfe.',
      'wir hatten[ im {month}] wegen meiner Bewerbung[ als {role}][ bei {company}] Kontakt. Danke noch einmal für {Ihre|deine} Mühe.',
      'meine Bewerbung[ als {role}][ bei {company}] hat uns[ im {month}] in Kontakt gebracht, und ich danke {Ihnen|dir} noch einmal.',
      'noch einmal vielen Dank für {Ihre|deine} Zeit mit meiner Bewerbung[ als {role}][ im {month}].',
    ],
    newsMissing: [
      '«Was seither bei Ihnen neu ist: eine Fähigkeit, ein Zertifikat, ein Projekt, eine Stelle. Oder ein Artikel und warum»',
      '«Eine Neuigkeit von Ihnen oder ein Artikel, der zu dem passt, worüber Sie gesprochen haben»',
      '«Etwas, das noch nicht bekannt ist: was Sie gelernt oder gemacht haben, oder eine Lektüre, die sich lohnt»',
    ],
    article: [
      'Ich bin auf einen Artikel gestoßen, bei dem ich an {Sie|dich} und {Ihr|dein} Team gedacht habe: „{article}“, {url}',
      'Etwas aus meiner Lektüre möchte ich gern mit {Ihnen|dir} teilen: „{article}“, {url}',
      'Kürzlich habe ich „{article}“ gelesen und dachte, es könnte {Ihnen|dir} nützlich sein: {url}',
      'Eine Lektüre, die {Sie|dich} interessieren könnte: „{article}“, {url}',
      'Diesen Artikel möchte ich {Ihnen|dir} empfehlen: „{article}“, {url}',
      'Vielleicht {kennen Sie|kennst du} diesen Artikel noch nicht: „{article}“, {url}',
    ],
    whyArticle: [
      '«Warum er passt, in Ihren Worten[; Ihre Notiz: {note}]»',
      '«Ein Satz dazu, warum Sie dabei an diese Person gedacht haben[; Ihre Notiz: {note}]»',
      '«Was darin ihre Arbeit oder Ihr Gespräch berührt[; Ihre Notiz: {note}]»',
    ],
    whyUpdate: [
      '«Warum es passt: was es mit ihrer Arbeit oder Ihrem Gespräch zu tun hat»',
      '«Ein Satz, der die Verbindung zeigt: ein Thema, ein Werkzeug oder eine Frage aus Ihrem Gespräch»',
      '«Wie das mit etwas zusammenhängt, das Ihnen erzählt wurde oder wonach Sie gefragt wurden»',
    ],
    positions: [
      'Gibt es[ bei {company}] zurzeit oder in den kommenden Monaten neue Stellen, die passen könnten?',
      '{Erwarten Sie|Erwartet ihr} in nächster Zeit offene Stellen, für die ich infrage komme?',
      'Sucht {Ihr|euer} Team oder eines in der Nähe zurzeit Verstärkung?',
      'Ist[ bei {company}] eine Stelle frei oder geplant, in der ich nützlich sein könnte?',
      'Welche Stellen[ bei {company}] sollte ich in den kommenden Monaten im Blick behalten?',
      'Ist seither[ bei {company}] etwas frei geworden, das {Sie|du} mir empfehlen {würden|würdest}?',
    ],
    positionsAtAgency: [
      '{Betreuen Sie|Betreust du} zurzeit oder in den kommenden Monaten Stellen, die passen könnten?',
      'Welche Stellen bei {Ihren|deinen} Kunden sollte ich im Blick behalten?',
      'Sucht gerade eines {Ihrer|deiner} Kundenunternehmen jemanden mit meinem Hintergrund?',
      '{Erwarten Sie|Erwartest du} in nächster Zeit Stellen, für die ich infrage komme?',
      'Ist seither bei einem {Ihrer|deiner} Kunden etwas frei geworden, das {Sie|du} mir empfehlen {würden|würdest}?',
      'Wo {sehen Sie|siehst du} bei {Ihren|deinen} Kunden in den kommenden Monaten einen Platz für mich?',
    ],
    lightly: [
      'Eine kurze Zeile genügt, wann immer es passt.',
      'Wenn gerade nichts passt, ist das in Ordnung. Ich bleibe gern in Kontakt.',
      'Wie auch immer die Antwort ausfällt, ich freue mich, wenn wir in Kontakt bleiben.',
      'Mit der Antwort hat es keine Eile, und sie darf kurz sein.',
      'Falls zurzeit nichts ansteht, {behalten Sie|behalte} mich gern für später im Hinterkopf.',
      'Auch ohne offene Stelle bleibe ich gern mit {Ihnen|dir} in Kontakt.',
    ],

    statusThanks: [
      'noch einmal vielen Dank für unser {meeting} am {date}[ über die Stelle als {role}].',
      'danke für die Zeit, die {Sie|du} mir am {date} im {meeting}[ über die Stelle als {role}] gegeben {haben|hast}.',
      'das {meeting} am {date}[ über die Stelle als {role}] war für mich ein guter Austausch. Vielen Dank dafür.',
    ],
    statusThanksNotMet: [
      'am {date} war ich[ für die Stelle als {role}][ bei {company}] im Gespräch. Vielen Dank noch einmal für {Ihre|deine} Unterstützung.',
      'danke für {Ihre|deine} Hilfe bei meiner Bewerbung[ als {role}] und beim Gespräch am {date}.',
      'am {date} habe ich {Ihre|deine} Kolleginnen und Kollegen[ im Gespräch über die Stelle als {role}] kennengelernt. Danke für {Ihre|deine} Mühe damit.',
    ],
    statusThanksWithoutInterview: [
      'vielen Dank, dass {Sie sich|du dir} Zeit für meine Bewerbung[ vom {appliedOn}][ als {role}][ bei {company}] {nehmen|nimmst}.',
      'am {appliedOn} habe ich mich[ als {role}][ bei {company}] beworben. Danke für die Zeit, die {Sie|du} meiner Bewerbung {widmen|widmest}.',
      'danke für {Ihre|deine} Arbeit mit meiner Bewerbung[ als {role}][ vom {appliedOn}].',
    ],
    statusPromised: [
      'In meinen Notizen steht, dass ich bis zum {promised} mehr erfahren könnte.',
      'Wenn ich es richtig verstanden habe, war eine Nachricht bis zum {promised} geplant.',
      'Für den nächsten Schritt war, soweit ich weiß, die Zeit bis zum {promised} vorgesehen.',
    ],
    stillInterested: [
      'Die Stelle interessiert mich nach wie vor sehr, und ich weiß, dass so etwas seine Zeit braucht.',
      'Mein Interesse an der Stelle ist unverändert, und ich verstehe, dass vieles abzuwägen ist.',
      'Die Aufgabe reizt mich wie am ersten Tag, und mir ist klar, dass bei {Ihnen|euch} vieles zusammenkommt.',
    ],
    statusQuestion: [
      '{Können Sie|Kannst du} mir sagen, wie der Stand ist oder wann ich mehr erfahre?',
      'Lässt sich schon etwas zu den nächsten Schritten und zum Zeitplan sagen?',
      'Wie ist der Stand, und womit kann ich als Nächstes rechnen?',
    ],
    statusRelease: [
      'Eine kurze Zeile genügt, und wenn {Sie|du} noch etwas von mir {brauchen|brauchst}, schicke ich es gern.',
      'Falls noch Unterlagen fehlen, reiche ich sie gern nach.',
      'Wenn es noch zu früh ist, macht das nichts. Auch ein kurzer Hinweis darauf hilft mir.',
    ],
  },

  updates: {
    skill: [
      'Seither habe ich etwas Neues gelernt: {update}.',
      'Zu meinen Kenntnissen ist etwas hinzugekommen: {update}.',
      'Etwas, das ich heute kann und damals noch nicht konnte: {update}.',
    ],
    certificate: [
      'Zu einem Zertifikat gibt es etwas Neues: {update}.',
      'Von einem Zertifikat kann ich berichten: {update}.',
      'Ein Zertifikat hat mich seither beschäftigt: {update}.',
    ],
    project: [
      'Seither habe ich an einem Projekt gearbeitet, das {Sie|dich} interessieren könnte: {update}.',
      'Ein Projekt hat mich seither beschäftigt: {update}.',
      'Es gibt ein neues Projekt von mir zu zeigen: {update}.',
    ],
    job: [
      'Bei meiner Arbeit hat sich etwas verändert: {update}.',
      'Beruflich ist es seither weitergegangen: {update}.',
      'Neu in meinem Berufsleben: {update}.',
    ],
    talk: [
      'Seither habe ich einen Vortrag gehalten: {update}.',
      'Es gibt einen Vortrag von mir, der {Sie|dich} interessieren könnte: {update}.',
      'Ich hatte Gelegenheit zu einem Vortrag: {update}.',
    ],
    other: [
      'Bei mir gibt es etwas Neues: {update}.',
      'Seither hat sich bei mir eines geändert: {update}.',
      'Eine Neuigkeit von mir: {update}.',
    ],
  },

  subjects: {
    thanksForTalk: [
      'Danke für das Gespräch, {role}, {company}',
      '{role} bei {company}: danke',
      'Unser Gespräch, {role} bei {company}',
      'Danke für unser Gespräch, {company}',
      'Danke für unser Gespräch',
    ],
    thanks: [
      'Danke, {role} bei {company}',
      '{role} bei {company}: vielen Dank',
      'Meine Bewerbung, {role} bei {company}',
      'Danke, meine Bewerbung bei {company}',
      'Danke für die Nachricht',
    ],
    question: [
      '{role} bei {company}: eine Frage',
      'Eine Frage, {role} bei {company}',
      'Eine Frage zu {role}, {company}',
      'Eine Frage zu meiner Bewerbung',
    ],
    sinceTalk: [
      'Seit unserem Gespräch, {role}, {company}',
      '{role} bei {company}: seither',
      'In Kontakt bleiben: {role}, {company}',
      'Seit unserem Gespräch, {company}',
      'Seit unserem Gespräch',
    ],
    since: [
      '{role} bei {company}: seither',
      'In Kontakt bleiben: {role}, {company}',
      'Seit meiner Bewerbung, {role}, {company}',
      'In Kontakt bleiben, {company}',
      'Seit meiner Bewerbung',
    ],
    status: [
      '{role} bei {company}: Stand',
      '{role}, {company}: nächste Schritte',
      'Stand meiner Bewerbung, {role}, {company}',
      'Meine Bewerbung bei {company}',
      'Stand meiner Bewerbung',
    ],
  },

  meetings: {
    rounds: [
      ['technical', 'Fachgespräch'],
      ['fachgespräch', 'Fachgespräch'],
      ['erstgespräch', 'Erstgespräch'],
      ['first', 'Erstgespräch'],
      ['zweitgespräch', 'Zweitgespräch'],
      ['second', 'Zweitgespräch'],
      ['final', 'Abschlussgespräch'],
      ['kennenlern', 'Kennenlerngespräch'],
      ['vorstellung', 'Vorstellungsgespräch'],
    ],
    phone: 'Telefonat',
    other: 'Gespräch',
  },

  callSheet: {
    title: 'Gesprächsblatt: [{full}, ][{company}]',
    opening: [
      'Guten Tag[ {full}][, hier ist {me}]. Danke, dass {Sie sich|du dir} Zeit {nehmen|nimmst}. Die Entscheidung[ zur Stelle als {role}] nehme ich an und rufe nicht an, um darüber zu reden. Ich möchte daraus lernen. {Haben Sie|Hast du} fünf Minuten, oder passt es ein andermal besser?',
    ],
    headings: {
      who: 'Worum es geht',
      say: 'Zum Einstieg',
      ask: 'Fragen (zwei oder drei auswählen, Pausen aushalten)',
      answers: 'Was gesagt wurde, im Wortlaut',
      after: 'Zum Schluss',
    },
    who: [
      'Stelle: {role}',
      'Unternehmen: {company}',
      'Vermittlung: {agency}',
      'Gespräch: {meeting} am {date}',
      'Gesprochen mit: {others}',
    ],
    questions: {
      interview: [
        'Welche meiner Antworten hätte überzeugender sein können, und wie?',
        'An welcher Fähigkeit oder welchem Thema sollte ich zuerst arbeiten?',
        'Wie habe ich gewirkt, als jemand, mit dem man zusammenarbeitet?',
      ],
      application: [
        'Welchen Punkt in meiner Bewerbung sollte ich zuerst stärken?',
        'Welche Fähigkeit oder Erfahrung würde für eine solche Stelle am meisten ausmachen?',
        'Was hat an meiner Bewerbung gefallen, damit ich es beibehalte?',
      ],
      requirement: [
        'Welche der Anforderungen wog am meisten, und welche lässt sich in der Arbeit lernen?',
        'Womit könnte ich zeigen, dass die Lücke geschlossen ist: Zertifikat, Projekt oder Praxis?',
        'Welche Stelle würde zu dem passen, was ich heute mitbringe?',
      ],
      level: [
        'Worauf kommt es auf der gesuchten Stufe an?',
        'Welche Erfahrung sollte ich zuerst sammeln, um dorthin zu kommen?',
        'Welche Stelle würde zu meiner heutigen Stufe passen?',
      ],
      agency: [
        'Was hat das Unternehmen gesagt, woraus ich lernen kann?',
        'An welchem Teil meines Profils oder meiner Gespräche sollte ich zuerst arbeiten?',
        'In welchen Stellen {sehen Sie|siehst du} mich als Nächstes?',
      ],
    },
    afterwards: [
      'Bedanken und darum bitten, im Hinterkopf zu bleiben.',
      'Nichts erklären, nichts verteidigen: aufschreiben und eine Nacht darüber schlafen.',
      'Notieren, wer es gesagt hat und an welchem Tag.',
    ],
  },

  gaps: { myName: '«Ihr Name»' },

  longDate: (day) => `${weekdayName(day)}, dem ${day.day}. ${monthName(day)}`,
  monthOf: (day, withYear) => (withYear ? `${monthName(day)} ${day.year}` : monthName(day)),
  withYear: (date, year) => `${date} ${year}`,
  inMonths: (count) =>
    count === 12 ? 'in einem Jahr' : `in ${numbers[count] ?? count} ${count === 1 ? 'Monat' : 'Monaten'}`,
  fromDay: 'ab {date}',
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)!}`),
}

function weekdayName(day: DayParts): string {
  return weekdays[day.weekday - 1]!
}

function monthName(day: DayParts): string {
  return months[day.month - 1]!
}
