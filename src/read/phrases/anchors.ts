import { table } from '#read/phrases/classes.ts'

/**
 * Words that stand before or after a role or a company (`domain/06 §6.6`). The name itself is read off the text from
 * there (`extract/names.ts`).
 */
export const anchorPhrases = [
  table('role-after', 'en', [
    '{position|role|post|job|vacancy|opening|title|opportunity} of [a|an|the|our]',
    '{position|role|job|vacancy|opening|internship|opportunity} {as|for} {a|an|our|the}',
    '{applying|applied|apply|application|applications|candidacy|interviewing|considered|selected|interest|interested|interview|interviews|submission|process|consideration|candidate|candidates|search|hiring|recruiting|offer|conversation|requisition|assessment|test|next steps|screen|call} {for|to|in} [joining us as|the position of|the role of|a role as|the post of|our open|our current|the open] [the|our|a|an]',
    '{resume|cv|profile|information} for [the|our]',
    '{applying|applied} {as|to be} [a|an|the|our]',
    '{join|joining} ~4 as {a|an|our|the}',
    '{position|role|job|vacancy|requisition|job title|position title|requisition title|role title|posting} [title|applied for]',
    '{for|to|regarding|about|re|as|fill|filled|filling|in|hiring for|interviewed for|on} {the|our|this|an|a}',
    '{work|start|hire|hired|bring you on|offer you ~3 position} as [a|an|our|the]',
    'looking for [a|an|our|the]',
    'hiring [a|an|for a|for an|for the|for our]',
    'for',
    'application submitted',
  ]),
  table('role-after', 'de', [
    '{bewerbung|bewerbungen|bewirbst|beworben|stelle|position|stellenausschreibung|ausschreibung|praktikum|vakanz|stellenanzeige|tätigkeit|gespräch|vorstellungsgespräch|anstellung|job|arbeit|ausbildung|rolle} {als|zum|zur|für die stelle als|auf die stelle als|um die stelle als|für die position als|auf die position als|auf die stelle|für die stelle|um die stelle|für die position|auf die position|für die rolle|für den|für die|auf die|auf den|um die|um den|für|auf} [die|der|den|einen|eine|des|stelle|position|der position] [als|der|des|eines|einer]',
    '{stelle|position|rolle|funktion|vakanz} {des|der|eines|einer|als}',
    '{stelle|position|stellenbezeichnung|betreff|job}',
    '{als} ~1',
    '{zum|zur}',
  ]),
  table('role-after', 'fr', [
    '{poste|candidature|offre|emploi|fonction} {de|d|pour le poste de|au poste de|en tant que|pour le poste d|au poste d|pour l offre|pour|comme}',
    'en tant que',
    'poste',
  ]),
  table('role-after', 'es', [
    '{puesto|vacante|posición|cargo|candidatura|oferta|rol|solicitud|postulación} {de|para|como|a|al|para el puesto de|para la vacante de|para la posición de|al puesto de|a la vacante de|a la posición de|para la vacante|al cargo de}',
  ]),
  table('role-after', 'pt', [
    '{vaga|posição|cargo|candidatura|função|oportunidade|inscrição} {de|para|como|à|a|ao|para a vaga de|à vaga de|para a posição de|para o cargo de|para a vaga|à vaga}',
  ]),
  table('role-after', 'it', [
    '{posizione|ruolo|candidatura|offerta|selezione|annuncio} {di|per|come|per la posizione di|per il ruolo di|per la posizione|per il ruolo|alla posizione di|da}',
  ]),
  table('role-after', 'nl', [
    '{functie|vacature|rol|sollicitatie|positie} {van|als|voor|op|voor de functie van|voor de vacature|naar de functie van|voor de functie|op de functie van|op de vacature|naar de functie|naar de vacature|voor de rol van|voor de positie van}',
  ]),
  table('company-after', 'en', [
    '{interest|interested} in [joining|working at|working for|working with|a career at|a career with|employment with|employment at|opportunities at|opportunities with|the opportunity at|exploring opportunities at|careers at|a position at|a position with|applying to|applying at|becoming part of|joining the team at|exploring a career at|being part of|a role at|becoming a part of|exploring opportunities with] [the|us at]',
    '{applying|apply|applied|application|applications|candidacy} {to|at|with} [join|work at|work for|the] [the]',
    '{sent|submitted|submit} to',
    '{role|position|job|opening|opportunity|opportunities|roles|positions|jobs|internship|vacancy|career|careers|work|working|employment|process|team|interview|interviews|interviewing|everyone|all of us|us|here|colleagues|offer|life|recruiter|manager|hiring|future|openings|applied|opportunity here} {at|with|for us at|here at|within}',
    '{join|joining} [us at|the team at|our team at|our team here at]',
    '{from|on behalf of|behalf of} [the|everyone at|all of us at|the team at|your friends at|us at|all at]',
    '{welcome|coming|come} to',
    '{updates from|update from|message from|news from|response from|thanks from}',
    'here at',
    '{choosing|considering|chose|selected} [to apply to|to apply at|to join|to interview with]',
    '{recruiter|recruiting|talent acquisition|talent partner|hr manager|recruitment|hr|recruiting coordinator|talent acquisition partner|people partner|talent} {at|for|with}',
    '{interviewing|speak|meet|met|interview|interviewed|spoke|time} {with|at} [the team at|us at|the]',
    '{client|employer|company}',
    '{from|at}',
    '{interview|assessment|test|questions|application|screening|challenge|candidate|shortlisted|considered|apply|applying} for',
    'company name',
    'thank you for considering',
    'your friends at',
    'thank you for {applying to|applying at|your application to|your application at|your interest in} [the]',
  ]),
  table('company-after', 'de', [
    '{interesse|bewerbung|stelle|position|tätigkeit|mitarbeit|praktikum|karriere|arbeit|job|team|ausbildung|gespräch|beworben|bewerbungsprozess|einstieg|vorstellungsgespräch|arbeitgeber|interview|bewerben|kennenlerngespräch|jobs|bewerbungsunterlagen|rolle|uns|angebot} {bei|an|am|für|in|von} [der|dem|unserem unternehmen|einer mitarbeit bei|einer tätigkeit bei|einer anstellung bei|uns bei] [der|dem|firma]',
    '{als} ~5 bei [der|dem]',
    '{neuigkeiten|nachricht|antwort|rückmeldung|update|grüße|hiring team|team|personalabteilung|recruiting team} {von|der|des|aus|vom} [der|dem]',
    '{firma|unternehmen|kunde|mandant|arbeitgeber}',
    'teil {von|des|der|vom} [teams bei|team bei]',
    '{willkommen} bei [der|dem]',
    'bei [der|dem]',
  ]),
  table('company-after', 'fr', [
    '{chez|intégrer|rejoindre|société|groupe|entreprise}',
    '{candidature|intérêt} ~9 {chez|à|pour|auprès de|envoyée à} [la société|le groupe|l entreprise]',
    'nouvelle de',
    'équipe {recrutement|rh} [de|d|chez]',
  ]),
  table('company-after', 'es', [
    '{puesto|vacante|candidatura|interés|proceso|solicitud|trabajar|equipo|parte|oferta|entrevista|posición|selección} ~5 {en|de|con|a|por} [la empresa|el equipo de|unirte a|formar parte de]',
    '{empresa|equipo de|bienvenid* a}',
    '{enviado|enviada} ~3 a',
  ]),
  table('company-after', 'pt', [
    '{vaga|candidatura|interesse|processo|trabalhar|equipe|time|equipa|entrevista|posição} ~5 {na|no|da|do|em|com|à|ao|pela|pelo} [empresa|time da|equipe da]',
    '{empresa|equipe|equipa|time} [da|do|de]',
  ]),
  table('company-after', 'it', [
    '{presso|in|azienda|società|gruppo|team di|team}',
    '{candidatura|interesse|posizione|selezione} ~5 {in|a|presso|per|di} [lavorare in|entrare in|far parte di]',
    '{inviata} a',
  ]),
  table('company-after', 'nl', [
    '{bij|organisatie|bedrijf|namens|team}',
    '{sollicitatie|interesse|functie|vacature|baan|gesprek|werken} ~5 {bij|in|aan|voor|van}',
  ]),
  table('company-before', 'en', [
    '{has|have} {received|invited|viewed|reviewed|decided|asked|selected|chosen|opened|requested|sent} ~1 {your|you|not|to}',
    '{viewed|opened|received|reviewed|downloaded} your {application|resume|cv|profile}',
    '{would like|wants|is inviting|invites|invited|is waiting|is hiring|is looking|is excited|is pleased} ~1 {you|to|for}',
    '{hiring|recruiting|recruitment|talent|people|talent acquisition} team',
    '{careers|recruiting|recruitment}',
    '{assessment|assessments|coding challenge|internship|interview|application}',
    'team',
  ]),
  table('company-before', 'de', [
    'hat {ihre|deine} {bewerbung|unterlagen|profil}',
    '{recruiting|recruitingteam|personalabteilung}',
  ]),
  table('meet', 'en', [
    '{who|with}',
    '{meet|meeting|speak|speaking|interview|interviewing|talk|talking|chat|chatting|call|screen|conversation|interviewed|session|round|discussion|connect|discuss} {with|be with}',
    '{interviewer|interviewers|panel|panelist|panelists|participants|attendees|hiring manager} [name|names|will be|are|is|include|includes|members|your]',
    '{you ll|you will} [be] {meet|meeting|speak to|speaking to}',
  ]),
  table('meet', 'de', [
    '{gespräch|interview|termin|telefonat|kennenlernen|austausch|vorstellungsgespräch|kennenlerngespräch|gespräche|videocall|call} ~9 mit',
    '{gesprächspartner|gesprächspartnerin|gesprächspartner:innen|interviewer|interviewerin|teilnehmer|teilnehmende|teilnehmer:innen} [sind|ist|werden|wird|sein|ihre|ihr]',
    '{treffen|sprechen|kennenlernen} ~3 {mit|sie}',
  ]),
  table('meet', 'fr', ['{entretien|échange|rendez vous} ~6 avec']),
  table('meet', 'es', ['{entrevista|reunión|llamada} ~6 con']),
  table('meet', 'pt', ['{entrevista|reunião|conversa} ~6 com']),
  table('meet', 'it', ['{colloquio|incontro} ~6 con']),
  table('meet', 'nl', ['{gesprek|kennismaking|afspraak} ~6 met']),
]
