import type { Said } from '#write/check/engine/speech.ts'
import type { RuleId } from '#write/check/rule-table.ts'

const later =
  '(künftig*|zukunft|ähnlich*|später*|andere (stelle|position)|neue (stelle|position)|weitere stelle*|wieder (eine|frei)|frei (wird|werden))'

/** Groups B and C in German. */
export const attack: Readonly<Partial<Record<RuleId, Said>>> = {
  'why-not-me': {
    says: [
      'n: (warum|weshalb|wieso|weswegen) ..8 (nicht|abgelehnt|abgesagt|absage*|ich|mich|mir|meine|andere*|gegen|jemand|gescheitert)',
      'n: (grund|gründe|gründen|begründung|beweggründe|kriterien|erklärung|maßstäben) ..6 (absage|ablehnung|entscheidung|abgelehnt|nicht|gegen|auswahl|urteil)',
      'n: (was|welche*) ..4 (gegen mich|zur absage|zu (dieser|ihrer) entscheidung|den ausschlag|ausschlaggebend|dazu geführt|bewogen|an mir)',
      'n: (woran|worin) ..5 (gelegen|lag|gescheitert|haperte)',
      'n: (wie|auf welcher grundlage) ..6 (zu (dieser|ihrer|der) (entscheidung|einschätzung)|entscheidung zustande|zu diesem urteil)',
      'n: (erklären|begründen|erläutern|offenlegen|rechtfertigen) ..8 (absage|entscheidung|ablehnung|warum|urteil)',
      'n: (absage|entscheidung|ablehnung|urteil) ..6 (erklären|begründen|erläutern|rechtfertigen|dahinter)',
    ],
    unless: ['(danke|dank) ..10 (grund|gründe|begründung|erklär*|offen*)', 'warum (es|er|sie)'],
  },
  'contest-decision': {
    says: [
      '(überdenken|umstimmen|revidieren|rückgängig|zurücknehmen|anfechten|widersprechen|widerspruch|einspruch|nachverhandeln|wiederaufnehmen)',
      '(noch einmal|nochmal|nochmals|erneut) ..6 (prüfen|anschauen|ansehen|nachdenken|überlegen|bedenken|durchgehen|lesen|hinschauen|hinsehen|einladen|bewerten|zu prüfen|zu überdenken|zeigen|beweisen|in die hand|auf den tisch)',
      '(zweite*|weitere*|letzte*|neue*|andere*) (chance|blick|gelegenheit|versuch|anlauf|gespräch|meinung)',
      '(chance|gelegenheit|möglichkeit|probetag|probewoche) ..8 (beweisen|zeigen|überzeugen|geben|anbieten)',
      'n: (entscheidung|urteil|absage|wahl|einschätzung) ..6 (falsch|fehler|vorschnell|übereilt|voreilig|irrtum|unbegründet|endgültig|letzte wort|in stein|nicht gelten|nicht hinnehmen|nicht akzeptieren|nicht teilen|fehlentscheidung)',
      'n: (kann|werde|will|möchte) ..8 nicht ..2 (akzeptieren|hinnehmen|abfinden|teilen)',
      'n: (hätten sie|hätte man|hätte jemand|wenn sie) ..6 (gefragt|gesehen|gewusst|hingeschaut|nachgefragt|genauer|zugehört)',
      '(verkannt|übersehen|unterschätzt|verschätzt|geirrt|falsch (eingeschätzt|beurteilt))',
      '(doch noch|immer noch) ..6 (platz|möglich|chance|weg|nehmen|ändern)',
    ],
    unless: [
      later,
      '(dank|danke|dankbar) ..14',
      '(nicht|keinesfalls|ohne) ..8 (aufrollen|anfechten|rütteln|überdenken)',
      '(akte|lernen|gelernt|kanzlei)',
    ],
  },
  disbelief: {
    says: [
      'n: (unverständlich|unbegreiflich|unfassbar|unglaublich|fassungslos|sprachlos|schockiert|entsetzt|perplex|verblüfft|befremdet|verwundert|bestürzt|rätselhaft|schleierhaft|vor den kopf|kopfschütteln|unerklärlich|aus allen wolken)',
      'n: (kann|konnte|fällt|fiel) ..6 (nicht|kaum|schwer) ..4 (glauben|fassen|verstehen|nachvollziehen|begreifen|zu glauben|zu verstehen|nachzuvollziehen)',
      'n: (überrascht|erstaunt|wundert) ..8 (absage|entscheidung|nicht|ablehnung|dass)',
      'n: (nie|niemals|nicht) ..4 (gerechnet|erwartet|kommen sehen|geahnt)',
      'n: (zweimal|dreimal|mehrmals) ..4 (lesen|gelesen|durchgelesen)',
      'n: (muss|kann nur|bestimmt|wohl) ..4 (verwechslung|irrtum|missverständnis|scherz|witz)',
      'n: ergibt ..3 (keinen|wenig) sinn',
    ],
    unless: ['(positiv|angenehm) überrascht', 'überrascht ..3 wie'],
  },
  'fit-insistence': {
    says: [
      '(überzeugt|sicher|gewiss|glaube|meine|finde|denke|ansicht|überzeugung|zweifel*) ..12 (richtige*|perfekt*|ideal*|beste*|passe|gepasst|geeignet*|gewachsen|bereicherung|wie geschaffen|besetzung)',
      '(mein|meine|meinen|meiner) (profil|erfahrung*|kenntnisse*|fähigkeiten|werdegang|qualifikation*|lebenslauf) ..6 (deck*|entsprech*|entspricht|erfüll*|haargenau|eins zu eins)',
      'ich ..4 (erfülle|erfüllte|bringe|decke) ..6 (alle*|sämtliche|jede*|alles) ..6 (anforderung*|kriteri*|punkt*|mit|verlang*|ab)',
      '(niemand*|kein*|kaum|schwerlich) ..8 (finden|wie mich|wie ich|geeigneter)',
      '(wie geschaffen|wie gemacht|maßgeschneidert|auf den leib|wie zugeschnitten)',
      'stelle ..6 (im schlaf|mit links|vom ersten tag)',
    ],
    unless: [later, 'welch*', '(verstehe|akzeptiere|respektiere) ..12'],
  },
  comparison: {
    says: [
      'n: (besser*|mehr|weniger|qualifizierter*|erfahrener*|stärker*|geeigneter*) ..6 als (ich|mir|mich|die ander*|der ander*|alle)',
      'n: (andere|anderen|anderer|gewählte*|ausgewählte*|erfolgreiche*|eingestellte*) (kandidat*|bewerber*|person|mitbewerber*) ..8 (hat|hatte|kann|mehr|besser*|wirklich|voraus|mitbring*|bietet|kaum)',
      'n: (was|welche*) ..3 (hat|hatte|kann|bringt) ..4 (andere*|gewählte*|person|kandidat*|bewerber*)',
      'n: (wer|wen) ..4 (bekommen|eingestellt|genommen|stattdessen|vorgezogen|auch immer)',
      'n: (im vergleich|verglichen) ..4 (mit|zu|zum)',
      'n: (statt meiner|mir vorgezogen|mir voraus|das wasser reichen|in den schatten)',
    ],
    unless: ['(verstehe|akzeptiere|respektiere) ..14', '(wünsche|gratul*|glück) ..10', 'mehr als (meine|ich)'],
  },
  fairness: {
    says: [
      'n: (unfair*|ungerecht*|voreingenommen*|vorurteil*|parteiisch|diskriminier*|benachteilig*|willkür*|vetternwirtschaft|abgekartet*|befangen*)',
      'n: (nicht|nie|kaum|kein*|wenig|ob) ..5 (fair|faire|fairen|gerecht|objektiv*|mit rechten dingen)',
      'n: (zweierlei maß|anders behandelt|schlechter behandelt)',
      'n: (von (anfang|vornherein) an|längst|schon vorher|im voraus) ..6 (fest*|entschieden|ausgemacht|vergeben)',
      'n: nie ..3 (chance|chancen)',
      'n: (neffe|nichte|cousin|schwager|vitamin b|beziehungen)',
      'n: (mein|meinem|meines|meiner|meine) (alter|alters|herkunft|geschlecht|geschlechts|akzent|akzents|religion|hautfarbe|nationalität|behinderung|schwangerschaft|jahrgang|kopftuch)',
      'n: zu (alt|jung)',
    ],
    unless: ['(bin sicher|dank*|empfand) ..8 (fair*|gerecht)'],
  },
  legalistic: {
    says: [
      'n: (hiermit|dsgvo|agg|rechtsanw*|anwalt|anwält*|juristisch*|gesetzlich*|klage|gericht*|auskunftsanspruch|fristsetzung|schadensersatz|entschädigung|gewerkschaft|aufsichtsbehörde|rechtsweg|einschreiben|rechtsschutz*|arbeitsgericht)',
      'n: (artikel|art) (13|14|15|16|17|21)',
      'n: (schriftlich*) ..6 (begründung|stellungnahme|auskunft|begründen|erklärung)',
      'n: (meine|meinen|meiner) (rechte|rechten)',
      'n: recht auf ..4 (auskunft|antwort|begründung|einsicht)',
      'n: (innerhalb|binnen) ..4 (tagen|wochen|frist|monat*)',
      'n: (kopie|einsicht|herausgabe|auskunft) ..6 (unterlagen|daten|notizen|akte|bewertung*|protokoll*)',
      'n: rechtliche schritte',
    ],
    unless: ['(projekt|seminar|kurs|zertifikat|gelernt|lernten|lernen|schulung|fortbildung|bericht|akte|kanzlei)'],
  },
  demand: {
    says: [
      'ich (fordere|verlange|erwarte|bestehe|will)',
      '(fordere|verlange|erwarte|bestehe) ich',
      'n: sie (müssen|müssten|sollten|schulden|sind mir)',
      'n: (schulden|schuldig|steht mir zu|zusteht)',
      'n: (das mindeste|das wenigste|mindestens|wenigstens) ..6 (antwort|erklärung|begründung|anstand|rückmeldung|erwarten)',
      'n: man (darf|kann|könnte) ..4 (erwarten|verlangen)',
      'n: (umgehend|unverzüglich|schnellstmöglich|postwendend)',
      'n: spätestens ..6',
      'n: (gehört|gehörte) sich',
    ],
    unless: [
      '(erwarte|verlange) ..4 (nicht|keine*)',
      '(weiß|verstehe|klar) ..6 (müssen|mussten)',
      '(wenn|falls) sie ..6',
    ],
  },
  'form-letter-jab': {
    says: [
      'n: (standardabsage|standardbrief|standardschreiben|standardmail|standardtext|standardantwort|formbrief|formschreiben|serienbrief|massenmail|textbaustein*|floskel*|vordruck|fließband|unpersönlich*|lieblos*|vorgefertigt*|nichtssagend*)',
      'n: (zwei|drei|vier|ein paar|wenige|dürre*) ..2 (zeilen|sätze|sätzen) ..6 (abgespeist|wert|abgefertigt|alles|bekommen|geschickt)',
      'n: (abgespeist|abgefertigt|abgewimmelt)',
      'n: (hat|haben|wurde|ob) ..6 (ein mensch|jemand|irgendjemand) ..6 (gelesen|geschrieben|angesehen)',
      'n: (automat*|vorlage) ..3 (mail|antwort|absage|nachricht|e|brief)',
    ],
    unless: ['(dank|danke|freu*) ..12 (persönlich*|statt|keine)'],
  },
  'process-complaint': {
    says: [
      'n: (zeitverschwendung|verschwendet*|vergeudet*|hingehalten|im regen|geghostet|funkstille|hängen gelassen|vertröstet|unzumutbar*|chaotisch*|unprofessionell*|respektlos*|unhöflich*|armutszeugnis|verärgert|wochenlang*|monatelang*)',
      'n: (nie|niemals|nichts) ..6 (gehört|gemeldet|geantwortet|bescheid)',
      'n: (niemand|keiner) ..6 (gemeldet|gefragt|gelesen|zugehört|informiert|für nötig|bescheid|geantwortet)',
      'n: (wochen|monate|lange|ewig) ..6 (gewartet|warten|gedauert|geschwiegen|nichts gehört|stille)',
      'n: nach (all|so viel*|drei|vier|fünf|sechs) ..6 (runden|gesprächen|aufwand|mühe|stunden)',
      'n: (unbezahlt*|umsonst) ..4 (arbeit*|probe*|aufgabe|gearbeitet|tag)',
      'n: (versprochen|zugesagt|angekündigt|hieß es) ..10 (nie|nicht|aber|nichts|kein*)',
      'n: (kam|kamen|war|waren|erschien*|saß*) ..5 (zu spät|unvorbereitet|gelangweilt|desinteressiert|am handy)',
      'n: (hätte*|wäre*) ..8 (früher|eher|rechtzeitig|von anfang an|ersparen|zugehört|bescheid geben)',
      'n: (umgang|wie (sie mit|man mit)) ..6 (bewerber*|mir|menschen) ..3',
    ],
    unless: ['(dank|danke|danken|dankbar|schätze) ..16', '(seither|seitdem|inzwischen) ..10'],
  },
  'positive-wish-jab': {
    says: [
      'n: (wünschte|gewünscht|erhofft|gehofft|lieber) ..10 (bessere*|positiver*|positivere*|erfreulicher*|schönere*|gute nachricht*|freundlichere*)',
      'n: (bessere*|schönere*|erfreulichere*|positivere*|nettere*) (nachricht*|antwort|mail|post|zeilen)',
      'n: nicht (die|das) ..3 (nachricht|antwort|post|mail|was) ..3 (ich|mir|auf) ..5 (gehofft|erhofft|gewünscht|erwartet)',
      'n: (tag|wochenende|woche|laune) ..4 (verdorben|vermiest|verhagelt|ruiniert)',
      'n: (schlechte|traurige|unerfreuliche|enttäuschende) (nachricht*|antwort|mail|post)',
    ],
  },
  'self-defence': {
    says: [
      'n: (zu meiner (verteidigung|entschuldigung)|um fair zu sein|klarstellen|richtigstellen|rechtfertigen)',
      'n: (nervös|aufgeregt|nervosität|lampenfieber|blackout|schlechten tag|erkältet|übermüdet|schlecht geschlafen|kaum geschlafen|fieber)',
      'n: (frage|aufgabe|aufgabenstellung) ..5 (unklar|missverständlich|mehrdeutig|unverständlich|schwammig)',
      'n: (missverstanden|falsch verstanden|gemeint habe|eigentlich sagen|sagen wollte)',
      'n: (verbindung|leitung|internet|mikrofon|kamera|technik|zug) ..6 (schlecht|abgebrochen|ausgefallen|gestört|ruckelte|versagt*|verspätet|streikte|stockte)',
      'n: (falsch|schlecht|anders) ..3 (rübergekommen|angekommen|gewirkt)',
      'n: (nicht|kaum) ..4 (widerspiegel*|mein bestes|zeigen können|was ich kann)',
      'n: (eigentlich|in wirklichkeit|sehr wohl|normalerweise) ..4 (kann|beherrsche|weiß) ich',
    ],
    unless: ['(lernen|gelernt|vorbereiten|stärken|raten|rat)', '(danke|dank) ..10'],
  },
  'prove-wrong': {
    says: [
      'n: (bereuen|leidtun|leid tun wird|nachtrauern|nachweinen)',
      'n: ihr (verlust|schaden|pech)',
      'n: (konkurrenz|konkurrent*|wettbewerber) ..10 (freu*|interess*|angebot|nimmt|arbeit*|zugesagt|genommen|schätz*)',
      'n: (bei|zur) ..2 konkurrenz',
      'n: (werden|wird) ..3 (noch sehen|schon sehen|noch merken|noch denken|an mich denken|bald merken|feststellen)',
      'n: (entgeht|entgehen lassen|durch die lappen)',
      'n: (kununu|glassdoor|spricht sich herum|weitererzählen)',
    ],
    unless: ['nicht ..4 bereu*'],
  },
  'sarcasm-marks': {
    says: [
      'n: (sogenannt*|so genannt*|bravo|chapeau|na prima|na toll|spricht bände|hut ab)',
      'n: wie (nett|reizend|großzügig|rührend|einfühlsam)',
    ],
  },
  'cc-escalation': {
    says: [
      'n: (kopie|cc) ..8 (geschäftsführ*|vorstand|personalleit*|chef*|vorgesetzt*|personalabteilung)',
      'n: (geschäftsführ*|vorstand|personalleit*|chef*|vorgesetzt*|personalabteilung) ..8 (kopie|cc|verteiler)',
    ],
  },
  pleading: {
    says: [
      'bitte bitte',
      '(flehe|anflehen|verzweifelt*|inständig|erbarmen|letzte hoffnung|letzte chance|auf knien|betteln)',
      '(irgendeine*|jede) (stelle|arbeit|job|aufgabe|position)',
      '(alles|was auch immer) ..3 (tun|machen|nehmen|annehmen)',
      'n: brauche ..5 (stelle|job|arbeit) ..3 (dringend|unbedingt)?',
      '(dringend|unbedingt) ..4 (stelle|job|arbeit)',
      '(umsonst|unbezahlt|für die hälfte) ..4 (arbeiten|anfangen)',
    ],
    unless: [later],
  },
  hardship: {
    says: [
      'n: (miete|schulden|rechnungen|arbeitslos*|jobcenter|arbeitsamt|aufenthaltstitel|aufenthaltserlaubnis|visum|ersparnisse|bürgergeld|hypothek|vermieter*|alleinerziehend*)',
      'n: (meine|meiner|meinen|mein) (kinder|familie|frau|mann|kind|mutter|vater)',
      'n: (kein|ohne) (geld|einkommen|gehalt)',
    ],
  },
  devastated: {
    says: [
      'n: (am boden zerstört|niedergeschmettert|verzweifelt|untröstlich|herz gebrochen|tränen|geweint|zerbrochen|schlaflos*|zutiefst (enttäuscht|verletzt|getroffen)|tief getroffen|maßlos enttäuscht|boden unter den füßen|zusammengebrochen|welt zusammen*)',
    ],
  },
  apology: {
    says: [
      'n: (störung|störe|belästige|belästigen) ..4',
      'n: (entschuldigung|entschuldigen|verzeihung|verzeihen) ..6',
      'n: tut mir leid ..4 (dass ich|sie|noch einmal)',
      'n: (möchte|will) ..6 nicht ..4 (stören|zur last|belästigen|aufhalten)',
      'n: (kostbare|wertvolle) zeit',
    ],
    unless: ['(dank|danke) ..10', '(erst jetzt|so spät)'],
  },
  'self-deprecation': {
    says: [
      'n: ich bin (nur|bloß|lediglich) (ein*|der|die)',
      'n: (versager*|unfähig|dumm|wertlos|nichtskönner|blamiert|schäme|peinlich|zu dumm|nicht gut genug|nicht klug genug|tauge nichts|versagt)',
      'n: (jemanden|jemand|einer|einen) wie (mich|ich|mir)',
    ],
    unless: [later, '(sucht|suchen)'],
  },
  'flattery-person': {
    says: [
      'n: (instagram|facebook|tiktok) ..8',
      'n: (ihr|ihre|ihren) ..1 (lächeln|augen|stimme|haare|kleid|anzug|parfum|aussehen|kinder|hund|urlaub|hochzeit|mann|frau)',
      'n: (hübsch|attraktiv|bezaubernd|wunderschön|charmant)',
    ],
  },
  'hope-pressure': {
    says: [
      'n: (nicht locker|gebe nicht auf|gebe ich nicht auf|werde weiter|so lange bewerben|immer wieder bewerben|werden mich nicht los|hartnäckig)',
      '(werde|rufe|komme|schaue) ..6 (anrufen|vorbeikommen|vorbeischauen|vorbei|jede woche|jeden (montag|tag|monat)|wöchentlich|morgen an)',
      'n: bis (sie|es|ich) ..6 (ja|einstellen|nehmen|klappt|nachgeben)',
    ],
    unless: ['(wenn|falls|sobald) ..8'],
  },
  'thanks-in-advance': {
    says: ['(dank|danke|bedanke) ..4 (im voraus|vorab|schon jetzt)', '(im voraus|vorab) ..4 (dank|danke)'],
  },
  'call-request': {
    says: [
      '(können|könnten|kann|könnte|dürfte|darf|würde*|hätten|wollen|möchte) ..12 (telefonieren|telefonat|anruf|anrufen|kaffee|treffen|zoom|teams|videoanruf|mittagessen|persönlich sprechen)',
      '(hätten|haben|könnten) ..6 (minuten|viertelstunde|halbe stunde)',
    ],
    unless: [later, '(dank|danke) ..12'],
  },
  'referral-request-early': {
    says: [
      '(empfehlen|weiterempfehlen|vermitteln|vorstellen) ..6 (kolleg*|bekannte*|netzwerk|unternehmen|kontakte)',
      '(lebenslauf|unterlagen|profil|namen) ..6 (weitergeben|weiterleiten|weiterreichen)',
      '(ihr|ihrem|ihre) (netzwerk|kontakte|kontakten)',
      '(kennen|wissen) sie ..6 (jemanden|unternehmen|firmen|andere)',
    ],
  },
  'opener-cliche': {
    says: [
      'hoffe ..6 (geht|gut|wohlauf|bestens|gesund)',
      '(wollte|möchte) (nur|mal|nur kurz|kurz) ..3 (nachfragen|nachhaken|melden|hören)',
      '(wie bereits|wie schon) (erwähnt|geschrieben|gesagt)',
      '(hiermit möchte|anbei|bezugnehmend)',
    ],
  },
  'status-check': {
    says: [
      '(gibt es|haben sie|liegt) ..4 (neuigkeiten|etwas neues|schon|bereits) ..4',
      '(stand|stande) ..4 (bewerbung|dinge|verfahren*|auswahl)',
      '(wann|ob) ..8 (entschieden|entscheidung|höre|rechnen|bescheid)',
      '(wie|wo) ..4 stand',
    ],
    unless: ['(respektiere|akzeptiere|verstehe|dank|danke) ..14', later],
  },
  confidential: {
    says: [
      'n: (andere*|ein*|mitbewerber*) (bewerber*|mitbewerber*|kandidat*) ..10 (erzählt|gesagt|verraten|verdient|gehalt)',
      'n: (geheimhaltung*|vertraulich*|verschwiegenheit*|unter verschluss|intern* (zahlen|unterlagen))',
      'n: (gehalt|verdient|verdienen) ..8 (kolleg*|andere*|mitarbeiter*)',
    ],
  },
}
