import type { RuleTexts } from '#write/check/rule-table.ts'

/** Was gefunden wurde, warum es zählt, was besser ist. */
export const german: RuleTexts = {
  'recipient-noreply': [
    'Diese Adresse liest niemand.',
    'E-Mails an eine No-Reply-Adresse kommen nirgends an.',
    'Wählen Sie eine Person, oder lassen Sie den Schritt aus.',
  ],
  'recipient-self': [
    'Das geht an Ihre eigene Adresse.',
    'Es käme nie an.',
    'Wählen Sie die Empfängerin oder den Empfänger.',
  ],
  'recipient-guessed': [
    'Diese Adresse steht nirgends in Ihrer Post.',
    'Eine geratene Adresse kommt zurück oder trifft Fremde.',
    'Tragen Sie die Adresse selbst ein, wenn Sie sie kennen, oder wählen Sie eine andere Person.',
  ],
  'recipient-suppressed': [
    'Hier wurde darum gebeten, nicht mehr zu schreiben.',
    'Dieser Wunsch muss gelten.',
    'Beenden Sie den Plan dafür.',
  ],
  'too-many-recipients': [
    'Das geht an mehrere auf einmal.',
    'Im Team wird verglichen, und es wirkt wie eine Massenmail.',
    'Schreiben Sie jeder Person eine eigene E-Mail.',
  ],
  'placeholder-left': [
    'Hier fehlt noch etwas.',
    'Eine offene Lücke zeigt, dass niemand die E-Mail noch einmal gelesen hat.',
    'Füllen Sie sie aus, oder löschen Sie den Satz.',
  ],
  'wrong-company': [
    'Das ist der Name eines anderen Unternehmens.',
    'So sieht man sofort, dass der Text kopiert ist.',
    'Setzen Sie das richtige Unternehmen ein.',
  ],
  'wrong-name': [
    'Die Anrede nennt jemand anderen.',
    'Ein falscher Name fällt als Erstes auf.',
    'Setzen Sie den richtigen Namen ein.',
  ],
  'thread-mismatch': [
    'Das antwortet auf eine E-Mail einer anderen Bewerbung.',
    'Es käme im falschen Verlauf an.',
    'Wählen Sie den richtigen Verlauf.',
  ],
  'too-soon': [
    'Es ist zu früh nach der Absage.',
    'Am selben Tag liest man Eile und Enttäuschung aus jeder Zeile.',
    'Lassen Sie ein bis zwei Tage vergehen.',
  ],
  'unanswered-limit': [
    'Ihre letzten E-Mails blieben ohne Antwort.',
    'Eine weitere würde als Drängen empfunden.',
    'Hören Sie hier auf, und behalten Sie die offenen Stellen im Blick.',
  ],
  'near-duplicate': [
    'Das gleicht einer früheren E-Mail fast aufs Wort.',
    'E-Mails werden weitergeleitet, und Zwillinge wirken wie Massenpost.',
    'Schreiben Sie mindestens einen Satz neu und konkret.',
  ],
  'tracking-content': [
    'Das lädt oder verbirgt etwas von anderswo.',
    'Verfolgte Links und fremde Bilder wirken wie Spam.',
    'Geben Sie die schlichte Adresse an, oder lassen Sie es weg.',
  ],
  'attachment-unasked': [
    'Es ist etwas angehängt, worum niemand gebeten hat.',
    'Anhänge machen Mühe, und Filter mögen sie nicht.',
    'Lassen Sie ihn weg, oder geben Sie einen Link an.',
  ],
  'why-not-me': [
    'Das verlangt eine Begründung der Absage.',
    'Die Frage nach Gründen eröffnet eine Debatte; deshalb wird sie selten beantwortet.',
    'Fragen Sie, was Sie verbessern können: „Woran sollte ich zuerst arbeiten?“',
  ],
  'contest-decision': [
    'Das bittet darum, die Entscheidung zu ändern.',
    'Sie ist gefallen, und wer dagegen redet, schließt die Tür.',
    '„Ihre Entscheidung respektiere ich. Bitte denken Sie an mich, wenn eine ähnliche Stelle frei wird.“',
  ],
  disbelief: [
    'Das zeigt Unverständnis über die Absage.',
    'Es liest sich wie ein Vorwurf.',
    'Ein ruhiger Satz genügt: „Natürlich bin ich enttäuscht, und ich respektiere die Entscheidung.“',
  ],
  'fit-insistence': [
    'Das beharrt darauf, dass Sie die richtige Person waren.',
    'Es sagt, dass man falsch geurteilt hat, und hat andere schon die nächste Stelle gekostet.',
    'Lassen Sie es weg. Was Sie von nun an lernen, wird es zeigen.',
  ],
  comparison: [
    'Das misst Sie an der Person, die gewählt wurde.',
    'Über andere darf man nichts sagen, und es drängt in die Verteidigung.',
    'Fragen Sie nur nach Ihrer eigenen Bewerbung.',
  ],
  fairness: [
    'Das sagt, dass es nicht gerecht zuging.',
    'Damit wird die E-Mail zur Beschwerde.',
    'Lassen Sie es hier weg. Wenn Sie dem nachgehen wollen, dann getrennt davon.',
  ],
  legalistic: [
    'Das klingt nach Anwalt.',
    'Juristische Worte beenden das Gespräch.',
    'Lassen Sie es weg. Eine Auskunft über Ihre Daten ist ein eigenes Schreiben.',
  ],
  demand: [
    'Das fordert etwas.',
    'Man schuldet Ihnen keine Antwort, und auf Forderungen kommt selten eine.',
    '„Ich würde mich freuen …“ oder „Es würde mir helfen, wenn …“',
  ],
  'form-letter-jab': [
    'Das spottet über die E-Mail, die kam.',
    'Wer das liest, hat sie wohl geschrieben oder hatte keine Wahl.',
    'Lassen Sie es weg.',
  ],
  'process-complaint': [
    'Das wirft vor, wie man mit Ihnen umging.',
    'Auch wenn es stimmt: Nur das bleibt in Erinnerung.',
    'Lassen Sie es weg. In Ihrem Rückblick hat es seinen Platz.',
  ],
  'positive-wish-jab': [
    'Das bedauert die Nachricht, die kam.',
    'Es liest sich wie ein freundlich verpackter Vorwurf.',
    '„Danke, dass Sie mir Bescheid gegeben haben.“',
  ],
  'but-after-thanks': [
    'Ein „aber“ nimmt den Dank oder die Annahme davor zurück.',
    'Was nach dem „aber“ kommt, ist das, was zählt.',
    'Machen Sie zwei Sätze daraus, ohne Gegensatz.',
  ],
  'self-defence': [
    'Das erklärt oder rechtfertigt, wie das Gespräch lief.',
    'Es führt das Gespräch noch einmal, und dort ist man schon weiter.',
    'Lassen Sie es weg, und notieren Sie es für das nächste Gespräch.',
  ],
  'prove-wrong': [
    'Das droht, wenn auch nur leise.',
    'Das ist es, was man sich über Sie erzählen wird.',
    'Lassen Sie es weg.',
  ],
  'sarcasm-marks': [
    'Das liest sich spöttisch.',
    'Beim Lesen hört niemand ein Lächeln.',
    'Schlichte Worte, schlichte Satzzeichen.',
  ],
  'cc-escalation': [
    'Hier werden Vorgesetzte oder die Personalabteilung hineingezogen.',
    'Es wirkt wie eine Beschwerde über die Person, der Sie schreiben.',
    'Schreiben Sie einer Person.',
  ],
  'around-recruiter': [
    'Das fragt im Gesprächsteam, was das Recruiting beantworten sollte.',
    'Es übergeht die zuständige Person.',
    'Fragen Sie dort nach, und danken Sie hier nur.',
  ],
  pleading: [
    'Das bettelt.',
    'Vor Not weichen Menschen zurück.',
    'Sagen Sie einmal, welche Art Stelle Sie sich wünschen.',
  ],
  hardship: [
    'Das legt anderen Ihre Not auf.',
    'Man kann nichts daran ändern, und es macht eine Antwort schwerer.',
    'Lassen Sie es weg.',
  ],
  devastated: [
    'Das ist mehr Gefühl, als jemand beim Lesen tragen kann.',
    'Mehr als ein milder Satz tut nicht gut.',
    '„Natürlich bin ich enttäuscht“, einmal oder gar nicht.',
  ],
  gushing: [
    'Das ist sehr viel Lob.',
    'So viel wirkt unecht und bringt nichts.',
    'Nennen Sie stattdessen eine konkrete Sache.',
  ],
  exclamation: ['Mehr als ein Ausrufezeichen.', 'Ruhe wirkt aufrichtig.', 'Ein Punkt genügt.'],
  apology: [
    'Das entschuldigt sich fürs Schreiben.',
    'Es gibt nichts zu entschuldigen, und es macht Sie klein.',
    'Beginnen Sie mit dem Dank.',
  ],
  'self-deprecation': ['Das macht Sie schlecht.', 'Was Sie über sich sagen, bleibt hängen.', 'Lassen Sie es weg.'],
  hedging: ['Viele Worte des Zweifels.', 'Die Frage geht darin unter.', 'Ein „würde“ genügt.'],
  'flattery-person': [
    'Das betrifft die Person oder ihr Privatleben.',
    'Es macht unsicher, wie nett es auch gemeint ist.',
    'Bleiben Sie bei der Arbeit.',
  ],
  'hope-pressure': [
    'Das kündigt an, dass Sie nicht lockerlassen.',
    'Es fühlt sich an wie Druck.',
    '„Ich freue mich über eine Nachricht, wenn etwas passt.“',
  ],
  'thanks-in-advance': [
    '„Danke im Voraus“ setzt die Antwort voraus.',
    'Manche mögen es, manche finden es anmaßend.',
    'Behalten Sie es, wenn Sie möchten, oder: „Ich wäre Ihnen dankbar.“',
  ],
  'missing-thanks': [
    'Es fehlt ein Dank.',
    'Man hat Ihnen Zeit geschenkt, und mit Dank beginnt jede gute E-Mail.',
    'Danken Sie zuerst für etwas Bestimmtes: die Zeit, das Gespräch.',
  ],
  'missing-acceptance': [
    'Nichts sagt, dass Sie die Entscheidung annehmen.',
    'Solange das offen ist, liest sich jede Zeile wie ein Einwand.',
    'Ein Satz vor jeder Frage: „Ihre Entscheidung respektiere ich.“',
  ],
  'missing-context': [
    'Es fehlt, um welche Stelle es geht oder wann Sie gesprochen haben.',
    'Seither hat man viele kennengelernt.',
    '„… als wir am 3. Mai über die Stelle als … gesprochen haben.“',
  ],
  'missing-future': [
    'Nichts sagt, dass Sie in Kontakt bleiben möchten.',
    'Dafür ist diese E-Mail da.',
    '„Bitte behalten Sie mich im Hinterkopf, wenn eine ähnliche Stelle frei wird.“',
  ],
  'missing-question': [
    'Es fehlt eine Frage.',
    'Ohne Frage gibt es nichts zu beantworten.',
    'Fragen Sie genau eine Sache.',
  ],
  'missing-specific': [
    'Nichts darin gehört nur zu diesem Gespräch.',
    'Eine E-Mail, die auf alle passt, ist schnell vergessen.',
    'Ein Satz über etwas, das gesagt oder gezeigt wurde.',
  ],
  'missing-news': [
    'Es steht nichts Neues darin.',
    'Ein Anlass macht eine E-Mail willkommen.',
    'Erzählen Sie eine neue Sache, oder teilen Sie einen Artikel und sagen Sie, warum er passt.',
  ],
  'missing-release': [
    'Nichts macht es leicht, nicht zu antworten.',
    'Viele dürfen keine Rückmeldung geben; ein Ausweg stimmt freundlicher.',
    '„Schon eine Zeile würde helfen, und ich verstehe, wenn es nicht möglich ist.“',
  ],
  'missing-signoff': [
    'Am Ende fehlen Gruß und Name, oder er ist zu lang.',
    'Auf einen Blick soll klar sein, wer schreibt.',
    'Ein Gruß, Ihr Name, ein Weg, Sie zu erreichen.',
  ],
  'question-before-acceptance': [
    'Die Frage kommt vor der Annahme.',
    'In dieser Reihenfolge klingt sie nach Zweifel.',
    'Stellen Sie die Annahme davor.',
  ],
  'too-many-questions': [
    'Das sind zu viele Fragen.',
    'Eine wird beantwortet, mehrere werden aufgeschoben.',
    'Behalten Sie die beste.',
  ],
  'too-broad': [
    'Das ist zu allgemein, um es zu beantworten.',
    'Niemand weiß, wo anfangen, und so fängt niemand an.',
    'Nennen Sie eine Sache: eine Runde, eine Fähigkeit, eine Antwort.',
  ],
  'yes-no-question': [
    'Darauf genügt ein schlichtes Nein.',
    'Aus Ja oder Nein lernt man nichts.',
    '„Welche …“ oder „Was würde …“',
  ],
  'advice-over-feedback': [
    'Das bittet nur um Feedback.',
    'Wer um Rat gebeten wird, sagt mehr, und mehr, das hilft.',
    '„Woran würden Sie mir raten, zuerst zu arbeiten?“',
  ],
  'call-request': [
    'Das bittet um ein Telefonat oder Treffen.',
    'Zu diesem Zeitpunkt kostet das zu viel.',
    'Bitten Sie um eine geschriebene Zeile.',
  ],
  'referral-request-early': [
    'Das bittet darum, weiterempfohlen zu werden.',
    'Dafür ist es zu früh.',
    'Heben Sie es auf, bis Sie wieder in Kontakt sind.',
  ],
  length: [
    'Die Länge liegt neben dem, was beantwortet wird.',
    'E-Mails von 50 bis 125 Wörtern werden am häufigsten beantwortet.',
    'Ein Gedanke je Satz, und nur, was zählt.',
  ],
  paragraphs: ['Lange oder viele Absätze.', 'Auf dem Telefon werden sie zur Wand.', 'Teilen oder kürzen Sie.'],
  'reading-level': ['Die Sätze sind schwer zu lesen.', 'Schlichte Worte werden eher beantwortet.', 'Kürzere Sätze.'],
  'subject-empty': [
    'Es fehlt der Betreff.',
    'Ohne Betreff wird kaum eine E-Mail beantwortet.',
    'Die Stelle und das Unternehmen.',
  ],
  'subject-caps': [
    'Der Betreff ist in Großbuchstaben.',
    'Es wirkt wie Schreien oder Spam.',
    'Schreiben Sie ihn wie einen Satz.',
  ],
  'subject-long': [
    'Der Betreff ist lang.',
    'Drei bis sechs Wörter liest man am besten.',
    'Die Stelle und das Unternehmen.',
  ],
  'subject-bait': [
    'Der Betreff sagt nichts oder lockt.',
    'Es wirkt wie Werbung.',
    'Nennen Sie die Stelle und, wenn es hilft, den Tag.',
  ],
  'opener-cliche': [
    'Eine leere Floskel.',
    'Alle schreiben sie, darum liest sie niemand.',
    'Beginnen Sie mit dem Dank.',
  ],
  'status-check': [
    'Das fragt nach dem Stand, obwohl die Absage da ist.',
    'Es wirkt, als hätten Sie die E-Mail nicht gelesen.',
    'Lassen Sie es weg.',
  ],
  'i-density': [
    'Die meisten Sätze beginnen mit „Ich“.',
    'Es liest sich, als ginge es nur um Sie.',
    'Beginnen Sie manche mit den anderen oder mit der Sache.',
  ],
  'passive-wordy': ['Das geht einfacher.', 'Schwere Worte ermüden.', 'Sagen Sie es kürzer.'],
  profanity: ['Ein Schimpfwort.', 'Es beendet den Kontakt.', 'Löschen Sie es.'],
  insensitive: ['Dieses Wort kann verletzen.', 'Sie wissen nicht, wer es liest.', 'Wählen Sie ein neutrales Wort.'],
  'spelling-grammar': ['Das sieht nach einem Versehen aus.', 'Fehler kosten Vertrauen.', 'Berichtigen Sie es.'],
  'unexplained-link': [
    'Ein Link ohne ein Wort dazu.',
    'Niemand öffnet, was sich nicht einordnen lässt.',
    'Nennen Sie den Titel, und sagen Sie, warum er passt.',
  ],
  confidential: [
    'Das ist womöglich nicht für andere bestimmt.',
    'Aufgaben, Gehälter und Bewerbungen anderer sind vertraulich.',
    'Lassen Sie es weg.',
  ],
  'day-hour': [
    'Es käme an, wenn wenig gelesen wird.',
    'Freitagnachmittag, Wochenende und Montagmorgen sind ungünstig.',
    'Besser ist Dienstag bis Donnerstag am Vormittag.',
  ],
  'language-mismatch': [
    'Die E-Mail ist in einer anderen Sprache als der Verlauf.',
    'Es wirkt wie eine Vorlage.',
    'Schreiben Sie in der Sprache des Verlaufs.',
  ],
}
