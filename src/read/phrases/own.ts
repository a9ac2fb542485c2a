import { table } from '#read/phrases/classes.ts'

/** What the person writes: applying, interest, withdrawing, answering an offer. Read only in own mail. */
export const ownPhrases = [
  table('own-withdraws', 'en', [
    '{withdraw|withdrawing|withdrew|withdrawn|remove|removing|retract|retracting|pull} ~5 {application|candidacy|consideration|myself|process|name|candidature}',
    '{withdraw|withdrawing} from',
    '{no longer} ~3 {interested|considered|pursue|pursuing|available|like to be considered} ~6',
    '{accepted|accept|taken|taking|took|signed} ~3 {another|a different|other|an|elsewhere} ~2 {offer|position|role|job|opportunity}',
    '{not|t} ~3 {pursue|pursuing|move forward|continue|proceed} ~4 {with|this|the|your} ~4 {application|process|role|position|opportunity|interview*}',
    '{decided|decision|chosen} ~4 {not to|to stay|to remain|to withdraw|against} ~6',
    '{thank you|thanks} but ~5 {not|no|pass|decline|t}',
    '{have to|need to|will|must|going to} {pass|decline} ~4',
    'not {a good|the right|a|interested in} ~3 {time|fit|match|role|position|opportunity} ~3 {for me|me|right now|currently}',
  ]),
  table('own-withdraws', 'de', [
    '{ziehe|ziehen|möchte|zurückziehen|zurückgezogen|zurücknehmen|zurück} ~7 {bewerbung|kandidatur} ~6 {zurück|zurückziehen|zurücknehmen|zurückgezogen}',
    '{bewerbung|kandidatur} ~5 {zurückziehen|zurückzuziehen|zurücknehmen|zurück}',
    'zurückziehen',
    '{nicht|nicht mehr|nicht weiter} ~6 {weiterverfolgen|zur verfügung|interessiert|in frage|verfolgen}',
    '{anderes|andere|anderen} ~2 {angebot|stelle|position} ~4 {angenommen|entschieden|zugesagt}',
    '{absagen|abzusagen} ~3',
    'kein interesse',
  ]),
  table('own-declines-offer', 'en', [
    '{decline|declining|turn down|turning down|not accept|not be accepting|unable to accept|cannot accept|can t accept|pass on|not to accept} ~5 {offer|position|role}',
    'decline ~3 offer',
  ]),
  table('own-declines-offer', 'de', [
    '{angebot|stelle|vertrag} ~6 {nicht annehmen|ablehnen|abzulehnen|nicht anzunehmen|ausschlagen}',
    '{gegen} {ihr|das|euer} angebot ~2 entschieden',
  ]),
  table('own-accepts-offer', 'en', [
    '{accept|accepting|pleased to accept|happy to accept|delighted to accept|excited to accept} ~3 {offer|position|role|job}',
    '{signed|signed copy} ~5 {offer|contract|letter|agreement}',
    '{offer|contract} ~4 {signed|accepted}',
    '{excited|look forward|looking forward|thrilled} ~3 {to joining|to join|to start|to starting} ~5',
  ]),
  table('own-accepts-offer', 'de', [
    '{angebot|stelle|vertrag} ~6 {gerne an|annehmen|anzunehmen|angenommen|zusagen|unterschrieben|unterzeichnet}',
    'nehme ~6 {angebot|stelle} ~3 an',
    'sage ~4 zu',
  ]),
  table('own-applies', 'en', [
    '{i|my} ~5 {apply|applying|application} {for|to} ~9 {position|role|job|opening|vacancy|internship|posted|advertised|post}',
    '{i|my} ~4 {applying|apply|application} {for|to} the',
    '{please find|attached|enclosed|attach|attaching} ~6 {resume|cv|cover letter|application|curriculum}',
    '{resume|cv|cover letter} ~3 {attached|enclosed|is attached}',
    'submit* my {application|resume|cv}',
    '{writing|like|wish} to {apply|express my interest|submit my}',
    'application for ~9 {position|role|job}',
    'express* [my] {interest|strong interest} in ~3 {position|role|opening|job}',
  ]),
  table('own-applies', 'de', [
    '{bewerbe|bewerben} ~6 {mich|um|auf|als|für}',
    '{hiermit|anbei|beigefügt|anhang|angehängt} ~9 {bewerbung|bewerbungsunterlagen|lebenslauf|unterlagen|bewerbe}',
    '{meine|initiativbewerbung} ~2 {bewerbung|bewerbungsunterlagen|unterlagen|lebenslauf} ~4',
    'bewerbung {als|um|auf|für}',
    'stellenanzeige ~9 {gelesen|gefunden|interesse|aufmerksam}',
  ]),
  table('own-applies', 'fr', ['{candidature|postuler|postule} ~6 {poste|joint|jointe|joins|offre|pour|au}']),
  table('own-applies', 'es', [
    '{adjunto|envío|postular*|postulo|candidatura} ~6 {cv|currículum|puesto|vacante|candidatura|oferta}',
  ]),
  table('own-applies', 'pt', ['{anexo|envio|candidatar*|candidato|candidatura} ~6 {currículo|cv|vaga|anexo|posição}']),
  table('own-applies', 'it', ['{allego|invio|candidar*|candidatura} ~6 {cv|curriculum|posizione|ruolo|candidatura}']),
  table('own-applies', 'nl', ['{solliciteer|sollicitatie|solliciteren} ~6 {functie|vacature|bijlage|naar|op|cv}']),
  table('own-interested', 'en', [
    '{i m|i am|i d be|i would be|im|would be|very|definitely|certainly|indeed} ~3 {interested|open|keen|happy|glad|excited} ~4 {in|to|hear|learn|about|chat|discuss|talk}',
    '{sounds|looks} {great|interesting|good|like|exciting|intriguing|very}',
    '{love|like|happy|glad|keen} to {learn|hear|know|chat|talk|discuss|speak|set up|connect|find out|schedule} ~3',
    '{available|free|works} ~5 {monday|tuesday|wednesday|thursday|friday|tomorrow|week|afternoon|morning|am|pm}',
    '{tell me more|more details|send me|share more|learn more}',
  ]),
  table('own-interested', 'de', [
    '{interesse|interessiert|klingt|spannend|gerne|interessant} ~7 {austauschen|telefonieren|mehr|sprechen|gespräch|spannend|interessant|erfahren|sehr|kennenlernen|gut}',
    '{passt|passen|zeit} ~5 {montag|dienstag|mittwoch|donnerstag|freitag|morgen|woche|vormittag|nachmittag|uhr}',
  ]),
]
