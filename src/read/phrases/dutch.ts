import { table } from '#read/phrases/classes.ts'

/** Beyond the stock wordings of `rejection-other.ts` and `progress-other.ts`: how Dutch mails say it politely. */
export const moreDutch = [
  table('rejection', 'nl', [
    '{voor|met} {iemand anders|een ander|een andere kandidaat|een interne kandidaat|andere kandidaten} ~2 {gekozen|kiezen|verder|gesprek|gegaan|gaan}',
    '{gekozen|kiezen|koos} ~2 voor {iemand|een ander*|een interne|een kandidaat} ~2',
    '{voorkeur} ~2 {gegeven|gaat|ging|gaf} ~2 {aan|naar|uit} ~3',
    '{keuze} ~2 op ~3 gevallen',
    '{niet|geen} ~4 {oproepen|opgeroepen|uit te nodigen|terechtgekomen|bij de gesprekken}',
    'niet {verder|verdergaan|door} ~4 {met|procedure|traject|jou|je|u}',
    '{stopt|eindigt|stoppen|beëindigen} ~3 {procedure|hier|traject|sollicitatie} ~2',
    '{geen} ~1 {match|passende functie|geschikte functie} ~3',
    'geen {functie|baan|plek} ~1 aanbieden',
    'interne kandidaat ~2 {benoemen|benoemd|aangenomen|gekozen|gevonden|aan te stellen}',
    'niet {voldoende|goed genoeg|volledig} ~2 {overeen|aan|aansluit*}',
    'onvoldoende ~2 {aan|aansluit*|overeen} ~2',
    'niet ~2 in behandeling',
    'niet geleid tot ~3',
    'niet geworden',
    '{gaat|ging} ~3 naar {een andere|een ander|iemand anders} ~2',
    '{salaris|loon} niet uit',
    '{kandidaten|kandidaat} die beter ~5',
    'niet blij maken',
    '{misten|missen|mis} ~2 ervaring ~2',
    '{de|het} ander kende ~3',
    '{onder} het niveau ~6',
  ]),
  table('rejection-weak', 'nl', [
    '{geen|niet} goed nieuws',
    '{bedankt|dank|danken} ~4 {tijd|moeite|belangstelling|openheid|deelname|alles|inzet}',
    '{lastige|moeilijke|zware} {keuze|beslissing}',
    '{wensen|wens|hopen} ~6 {succes|baan|loopbaan|passende}',
    '{probeer|probeert} ~4 opnieuw',
    '{houd|hou} ~3 in de gaten',
    '{vervelend|spijtig|teleurstellend|jammer}',
    'waarderen ~2 {interesse|belangstelling|moeite}',
    '{deze keer|dit keer}',
  ]),
  table('talent-pool', 'nl', [
    '{in|aan} {onze|ons|de} {talentpool|kandidatenbestand|talentenpool|kandidatenpool}',
    '{profiel|gegevens} ~2 opgenomen ~6',
  ]),
  table('confirmation', 'nl', [
    '{brief|cv|sollicitatie} ~6 {ontvangen|aangekomen|binnen|goede orde}',
    '{bedankt|leuk|goed} ~3 {reageert|gereageerd} ~3',
  ]),
  table('pending', 'nl', ['{loopt|lopen} nog', 'nog geen {besluit|beslissing} ~2', 'nog in behandeling']),
  table('assessment', 'nl', [
    '{online assessment|online test|assessment te maken}',
    'vragen ~2 {assessment|opdracht|test} ~3',
  ]),
  table('interview-request', 'nl', [
    '{door|verder} naar de volgende {ronde|fase}',
    'wanneer kun* {je|u} ~3',
    '{langskomen|langs te komen} ~3 gesprek',
  ]),
  table('incomplete', 'nl', [
    '{begonnen} ~2 {solliciteren|sollicitatie}',
    '{sollicitatie} ~2 {nog niet verstuurd|nog niet afgerond|af}',
  ]),
  table('elsewhere', 'nl', [
    '{woning|huurwoning|verhuurder|huurder|huurders|appartement|makelaar}',
    '{hypotheek*|lening|krediet|subsidie*}',
    '{masteropleiding|opleiding|universiteit|kinderopvang|wachtlijst|toegelaten|toelating|geloot|toernooi|retour|beurs}',
  ]),
  table('job', 'nl', [
    '{selectiegesprek*|stageplek|talentpool|kandidatenbestand|vacaturestop|vacatures|online assessment}',
    '{je|jouw|uw} {cv|werkervaring|brief|profiel|portfolio}',
    '{de|deze|een} {functie|rol|positie}',
    '{tweede|eerste|fijne|leuke} gesprek',
    '{volgende ronde|de procedure|het traject}',
  ]),
]
