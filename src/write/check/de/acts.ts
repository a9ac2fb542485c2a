import type { Act, Said } from '#write/check/engine/speech.ts'

/** What a sentence does for the mail as a whole, in German. */
export const sentenceActs: Readonly<Record<Act, Said>> = {
  thanks: {
    says: [
      'dank|danke|danken|dankbar|bedanke|bedanken|dankeschön|merci|dankend',
      '(schätzen|schätze) (ich|gewusst)',
      'zu schätzen',
      '(gefreut|freundlich von)',
    ],
    unless: ['im voraus', 'dank (eines|einer|des|der)'],
  },
  acceptance: {
    says: [
      '(respektiere|akzeptiere|verstehe|annehmen|nehme|respektieren|akzeptieren|anerkenne|einverstanden|hinnehmen|nachvollziehen|nachvollziehbar|achte|trage) ..10',
      '(entscheidung|wahl|absage|ergebnis) ..12 (respektiere*|akzeptiere*|verstehe*|an|annehmen|klar|ordnung|nachvollzieh*|recht|gut)',
      '(für|zugunsten) ..3 (jemand* ander*|andere*|einen ander*|eine ander*) ..4',
      '(anders entschieden|nicht geklappt|nicht mehr offen|in ordnung)',
      '(wünsche|freue) ..8 (neue* kolleg*|gewählte*|person|nachfolge*)',
    ],
    unless: [
      '(kann|will|werde|möchte|könnte) ..8 (nicht|kaum|schwer) ..4',
      'verstehe (auch|natürlich|ich)? (auch)? (wenn|falls|das|es)',
      'nicht ..1 (verstehe*|akzeptier*|hinnehm*)',
      'ich verstehe wenn',
    ],
  },
  future: {
    says: [
      '(im (kopf|hinterkopf|gedächtnis|sinn|blick|auge)|in (erinnerung|kontakt|verbindung|zukunft|nächster zeit)|künftig*|zukunft|zukünftig*|später*)',
      '(denken|denk|denkst) ..5 (mich|an)',
      '(wieder|erneut|noch einmal|neu) ..5 (bewerbe|bewerben|melde*|ausgeschrieben|besetzen|frei|hören|sprechen|bewerbung|sehen|begegnen|kreuzen)',
      '(wenn|falls|sollte|sobald) ..12 (stelle|frei|passend*|ähnlich*|suchen|sucht|vergleichbar*|platz|etwas)',
      '(ähnliche*|passende*|offene*|neue*|weitere*|vergleichbare*|freie*) (stelle*|position*|aufgabe*|rolle*)',
      '(kontakt|bewerbe ich mich|bewerbung|freue mich ..4 (nachricht|hören)|stelle frei|stellen|verstärkung|sucht|suchen|platz|frei geworden|interesse bleibt)',
    ],
  },
  release: {
    says: [
      '(genügt|genügen|reicht|reichen|in ordnung|kein problem|keine antwort|keine eile|nicht schlimm|kein muss|nicht sein)',
      '(verstehe|verständnis) ..8',
      '(wenn|falls|sofern|soweit|sollte) ..12 (möglich|dürfen|können|kann|darf|möchten|möchtest|geht|lässt|möglichkeit|zeit|erlaubt|üblich|passt|gern*|kannst|darfst)',
      '(schon|auch|nur) ..3 (ein|eine|wenige|zwei|kurze*) ..2 (satz|zeile|worte|wort|hinweis|stichwort)',
      '(lassen|lass) ..6 (offen|einfach|gern)',
      '(jeder|jede|kleine*|kurze*) ..2 (hinweis|zeile|wort|tipp)',
      'ohne (druck|verpflichtung)',
    ],
  },
  news: {
    says: [
      '(seither|seitdem|inzwischen|mittlerweile|kürzlich|neulich|vor kurzem|unterdessen|letzte* (woche|monat|jahr)|in diesem (sommer|herbst|winter|frühjahr|jahr)) ..16',
      'zertifi*|artikel|vortrag|prüfung|lektüre|beitrag|podcast|studie|buch|kurs|fortbildung|weiterbildung|abschluss',
      '(habe|bin|konnte) ..10 (abgeschlossen|bestanden|gelernt|gebaut|veröffentlicht|absolviert|begonnen|übernommen|gewechselt|geleitet|entwickelt|gelesen|erworben)',
      '(etwas|was) (neues|hinzugekommen)',
      '(projekt|neue stelle|neuigkeit*|neues)',
    ],
  },
  ask: {
    says: [
      '(würde|wäre|wüsste|möchte|hätte|könnten|freue|bitte|freuen|dankbar) ..10 (rat|hinweis*|rückmeldung|feedback|wissen|erfahren|gern*|tipp*|einschätzung|sagen|nennen|verraten|mitteilen|anregung*)',
      '(sagen|nennen|schreiben|geben|teilen|verraten|lassen) sie mir ..8',
      '(frage|bitte) ..4 (habe|hätte|ich)',
    ],
    unless: ['(dank|danke|danken) ..8', '(ausrichten|weitergeben|weiter)', '(hinterkopf|denken sie)', 'freuen wenn'],
  },
  definite: {
    says: [
      'welche*|woran|worauf|worin|zuerst|als erstes|einen punkt|eine sache|bedenken',
      '(fähigkeit*|kenntnis*|erfahrung*|antwort*|bereich*|thema|punkt*|runde|fachgespräch|aufgabe|anforderung*|lebenslauf|mappe|stärken|verbessern|arbeiten|vorbereiten|lernen|üben|ausbauen|vertiefen|raten|rat)',
    ],
  },
  advice: {
    says: [
      '(rat|raten|ratschlag|empfehlen|empfehlung|tipp*|hinweis*|verbessern|stärken|arbeiten|lernen|üben|vorbereiten|vertiefen|ausbauen|besser|bedenken|fähigkeit*|kenntnisse)',
    ],
  },
  feedback: { says: ['feedback'] },
  broad: {
    says: [
      '(feedback|irgendein*) ..2',
      '(ihre|ihr|eine) (meinung|eindruck|gedanken)',
      'was ..4 (schiefgelaufen|schief gelaufen|schiefgegangen|falsch gemacht|falsch gelaufen)',
      'wie ..3 (war|fanden) ..3 (ich|mich)',
    ],
  },
  'yes-no': {
    says: [
      '^ (war|waren|hat|haben|ist|sind|habe|bin|hatte|gab|lag|fehlte|passte|soll|sollte|muss) ..20',
      '^ (gibt es|wäre|würde) ..20',
    ],
    unless: [
      '(welche*|was|wie|woran|worauf|wo|wann)',
      'haben sie ..6 (rat|tipp|hinweis)',
      'gibt es ..8 (stelle*|position*)',
      '(frei|geplant|stelle*|kunden)',
    ],
  },
  feeling: {
    says: [
      'enttäuscht|enttäuschung|traurig|verletzt|schade|gekränkt|niedergeschlagen|bedauer*|frustriert|schmerz*|gehofft',
    ],
  },
  praise: {
    says: [
      'großartig*|fantastisch*|phantastisch*|unglaublich*|wundervoll*|wunderbar*|traumhaft*|traum*|begeistert|überwältigt*|überwältigend*|einzigartig*|perfekt*|genial*|brillant*|sensationell*|atemberaubend*|inspirierend*|unvergesslich*|herausragend*|außergewöhnlich*|grandios*|hervorragend*|hingerissen|phänomenal*|ehre|bewundere|fabelhaft*|spektakulär*|faszinierend*|beste|allerbeste*|schönste*',
      '(von ganzem herzen|aus tiefstem herzen|mein leben lang|nie vergessen|siebten himmel|noch nie ..4 so)',
    ],
  },
  contrast: {
    says: ['aber|jedoch|allerdings|dennoch|trotzdem|obwohl|obgleich|gleichwohl|wenngleich'],
    unless: [
      'nicht nur',
      '(nur|schon) ..2 (eine|ein|einen|wenige|kurz)',
      'aber auch',
      '(doch noch|nur noch|wenn nur|nur an|nur wenn)',
    ],
  },
  'kind-turn': {
    says: [
      '(respektier*|akzeptier*|verstehe|dankbar|freue*|danke*|dank|gelernt|gern*|wünsche|annehmen|hoffe|selbstverständlich)',
    ],
  },
  when: {
    says: [
      'montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|runde|gestern',
      '(letzte*|vergangene*|vorige*) (woche|monat|jahr|frühjahr|sommer|herbst|winter)',
      'vor ..2 (wochen|tagen|monaten)',
      '(erstgespräch|zweitgespräch|telefoninterview|fachgespräch|videogespräch)',
    ],
  },
  sorry: { says: ['entschuldig*|verzeih*'] },
}
