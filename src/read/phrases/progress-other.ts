import { table } from '#read/phrases/classes.ts'

/** Confirmations, invitations, tests and offers in French, Spanish, Portuguese, Italian and Dutch. */
export const progressOther = [
  table('confirmation', 'fr', [
    '{bien|bonne} ~1 {reçu|réception} ~3 {candidature|dossier|cv|demande}',
    '{merci|remercions|remercie} ~6 {candidature|postulé|avoir postulé|votre dossier}',
    '{accusons|accuser|accusé|confirmons|confirmer} ~3 {réception}',
    'candidature ~4 {envoyée|reçue|enregistrée|transmise|prise en compte|soumise|bien été}',
    '{avons|a} ~2 reçu votre candidature',
  ]),
  table('confirmation-weak', 'fr', [
    '{merci|remercions} ~6 {intérêt}',
    '{étudier|étudierons|examiner|examinerons|étudiée|examinée|analysée|attention} ~5 {candidature|profil|dossier|attention}',
    '{reviendrons|recontacter*|reviendra|recontacterons|contacterons|contacté} ~4',
  ]),
  table('viewed', 'fr', ['candidature ~3 {consultée|vue|lue}', 'a {consulté|vu|lu} votre candidature']),
  table('pending', 'fr', [
    '{toujours|actuellement|encore} ~4 {cours d examen|étude|cours de traitement|cours d étude|à l étude|analyse}',
    'candidature est en cours',
  ]),
  table('assessment', 'fr', [
    '{test|tests|évaluation|exercice|questionnaire|étude de cas|cas pratique} ~3 {technique|en ligne|de personnalité|à réaliser|à compléter|de recrutement|de code}',
    '{passer|réaliser|compléter|effectuer} ~3 {test|tests|évaluation|questionnaire|exercice}',
    'entretien vidéo différé',
  ]),
  table('interview-request', 'fr', [
    '{entretien|échange|échanger|rencontrer|rencontre|rendez vous|appel} ~9 {disponibilités|disponible|proposer|convenir|planifier|créneau|créneaux|fixer|organiser|téléphonique|visio|invitation|inviter|candidature}',
    '{convier|inviter|proposer|proposons|invitons|souhaitons|souhaiterions|souhaiterais|aimerions|invitation|convocation} ~8 {entretien|rencontrer|échanger|rencontre|rendez vous}',
    '{disponibilités|créneaux|créneau} ~6',
  ]),
  table('interview-fixed', 'fr', [
    '{entretien|rendez vous} ~6 {confirmé|confirmons|aura lieu|prévu|fixé|planifié|programmé}',
    '{confirmons|confirmer|confirmation} ~5 {entretien|rendez vous}',
  ]),
  table('interview-weak', 'fr', ['entretien', 'entretiens']),
  table('rescheduled', 'fr', [
    '{reporter|reporté|décaler|décalé|reprogrammer|déplacer|déplacé|modifier} ~5 {entretien|rendez vous|échange}',
    '{entretien|rendez vous} ~5 {reporté|décalé|reprogrammé|déplacé|modifié}',
  ]),
  table('cancelled', 'fr', [
    '{annuler|annulé|annulation} ~4 {entretien|rendez vous}',
    '{entretien|rendez vous} ~4 {annulé|annuler}',
  ]),
  table('offer', 'fr', [
    '{proposer|offrir} le poste',
    '{plaisir|heureux|ravis|heureuse|joie} ~6 {proposer le poste|offrir le poste|vous proposer un contrat|offre d embauche|offrir|embauche|proposer un poste|rejoindre}',
    '{promesse d embauche|proposition d embauche|offre d embauche|contrat de travail|proposition de contrat|lettre d engagement}',
    '{bienvenue} ~3 {équipe|parmi nous|bord}',
  ]),
  table('outreach', 'fr', [
    '{seriez|êtes} vous ~5 {écoute|intéressé|intéressée|ouvert|ouverte|disponible}',
    'nous recherchons ~4',
    'votre {profil|parcours} ~6 {attention|intéress*|correspond*|retenu|interpellé}',
    '{opportunité|opportunités|poste} ~6 {intéresser|intéressé|écoute|intéresserait|correspondre}',
    '{à l écoute} ~5',
  ]),
  table('alert', 'fr', [
    '{alerte emploi|offres d emploi|nouvelles offres|offres similaires|emplois recommandés|postuler maintenant}',
  ]),
  table('code', 'fr', [
    '{code de vérification|code de sécurité|mot de passe oublié|réinitialis*|code de confirmation|confirmez votre adresse}',
  ]),
  table('newsletter', 'fr', ['{newsletter|infolettre|se désabonner|désinscri*|désabonner}']),

  table('confirmation', 'es', [
    '{hemos recibido|recibimos|recibido|recibida} ~5 {solicitud|candidatura|postulación|cv|currículum|curriculum}',
    '{gracias} ~6 {postularte|postularse|aplicar|solicitud|candidatura|postulación|inscribirte|inscripción|postulado|aplicado}',
    '{solicitud|candidatura|postulación} ~6 {enviada|enviado|recibida|registrada|correctamente|éxito|recibido}',
    'se ha enviado tu solicitud',
    'te has inscrito',
    '{confirm*} ~4 {recepción|recibido}',
  ]),
  table('confirmation-weak', 'es', [
    '{gracias|agradecemos} ~5 interés',
    '{revisar|revisaremos|revisará|evaluar|evaluaremos|analizar|analizaremos|revisando} ~5 {perfil|solicitud|candidatura|cv|postulación|información}',
    '{pondremos en contacto|contactaremos|nos pondremos|nos comunicaremos}',
  ]),
  table('viewed', 'es', ['{han|ha} {visto|leído|consultado} tu {candidatura|solicitud|cv|currículum}']),
  table('pending', 'es', [
    '{sigue|continúa|todavía|aún|actualmente} ~4 {proceso|revisión|evaluación}',
    'en proceso de {revisión|selección|evaluación}',
  ]),
  table('assessment', 'es', [
    '{prueba|test|evaluación|cuestionario|ejercicio|reto} ~3 {técnica|técnico|online|en línea|psicotécnic*|de código|de programación|de personalidad|práctico|práctica|de conocimientos}',
    '{realizar|completar|hacer} ~4 {prueba|test|evaluación|cuestionario}',
  ]),
  table('interview-request', 'es', [
    '{seleccionado|seleccionada|avanza*|pasado|pasaste} ~6 {entrevista|siguiente fase|siguiente etapa|siguiente ronda|próxima etapa|continuar en el proceso|continuar}',
    '{coordinar|agendar} ~4 {entrevista|próximos pasos}',
    '{entrevista|llamada|reunión} ~9 {disponibilidad|disponible|agendar|coordinar|programar|horario|invitar|gustaría|concertar|invitación|convocar|confirmar}',
    '{invitar|invitarte|invitarle|invitación|agendar|coordinar|programar|concertar|convocar|invitamos|gustaría|avanzar} ~8 {entrevista|llamada|conversar|conocerte|reunión|conocerle}',
    '{disponibilidad} ~5 {horaria|para|entrevista}',
  ]),
  table('interview-fixed', 'es', [
    '{entrevista|reunión} ~6 {confirmada|programada|agendada|tendrá lugar|confirmar|será}',
    '{confirm*} ~4 entrevista',
  ]),
  table('interview-weak', 'es', ['entrevista', 'entrevistas']),
  table('rescheduled', 'es', [
    '{reprogramar|reprogramada|reprogramado|aplazar|cambiar|posponer|mover} ~5 {entrevista|reunión|cita|fecha|hora}',
    'entrevista ~4 {reprogramada|aplazada|pospuesta|cambiada}',
  ]),
  table('cancelled', 'es', [
    '{cancelar|cancelada|cancelado|anulada} ~3 {entrevista|reunión|cita}',
    'entrevista ~4 {cancelada|anulada}',
  ]),
  table('offer', 'es', [
    '{seleccionado|seleccionada} {para el puesto|para la posición|para el cargo}',
    '{oferta laboral|oferta de trabajo|oferta de empleo|carta oferta|contrato laboral|propuesta económica|contrato de trabajo|oferta formal} ~6',
    '{complace|placer|alegra|encantados|felicitaciones|felicidades|enhorabuena|gusto} ~9 {ofrecerte|ofrecerle|oferta|seleccionado|seleccionada|contratar|incorporar|bienvenid*|puesto}',
    '{has sido|ha sido|fuiste|fue} {seleccionado|seleccionada} {para el puesto|para la posición|para ocupar|para el cargo|para la vacante}',
    'bienvenid* {al equipo|a bordo}',
  ]),
  table('outreach', 'es', [
    '{interesaría|interesarte|interesa|gustaría saber} ~6',
    '{podrías|puedes} encajar ~3',
    'vi tu perfil',
    'tu perfil ~6 {interes*|encaja|llamado|llamó|ajusta}',
    '{oportunidad|vacante|oferta} ~6 {interes*|encaj*}',
  ]),
  table('alert', 'es', [
    '{alerta de empleo|ofertas de empleo|nuevas ofertas|empleos recomendados|ofertas similares|ofertas recomendadas}',
  ]),
  table('code', 'es', [
    '{código de verificación|código de seguridad|restablecer tu contraseña|restablecer su contraseña|contraseña|verifica tu correo}',
  ]),
  table('newsletter', 'es', ['{boletín|darse de baja|darte de baja|cancelar suscripción|newsletter}']),

  table('confirmation', 'pt', [
    '{receção|recepção|recebimento|receber|recebeu} ~4 {candidatura|inscrição|currículo}',
    '{confirm*} ~6 {candidatura|inscrição}',
    '{recebemos|recebida|recebido} ~5 {candidatura|currículo|inscrição|cv|curriculum|aplicação}',
    '{obrigado|obrigada|agradecemos} ~6 {candidatura|candidatar|inscrição|se candidatar|aplicar|inscrever}',
    '{candidatura|inscrição|aplicação} ~6 {recebida|enviada|realizada|registrada|sucesso|confirmada|submetida|registada}',
  ]),
  table('confirmation-weak', 'pt', [
    '{obrigado|obrigada|agradecemos} ~5 interesse',
    '{analisar|analisaremos|avaliar|avaliaremos|analisando|analisado|análise} ~5 {perfil|candidatura|currículo|inscrição|cv}',
    '{entraremos em contato|entraremos em contacto|retorno|contato em breve}',
  ]),
  table('viewed', 'pt', [
    '{candidatura|currículo} ~3 {visualizada|visualizado|vista|visto}',
    '{visualizou|viu} ~2 {candidatura|currículo}',
  ]),
  table('pending', 'pt', ['{continua|ainda|permanece|está} ~3 {em análise|em avaliação|em processo}']),
  table('assessment', 'pt', [
    '{teste|avaliação|desafio|questionário|case} ~3 {técnico|técnica|online|de código|prático|de lógica|de perfil}',
    '{realizar|completar|fazer|responder} ~4 {teste|avaliação|desafio|questionário}',
  ]),
  table('interview-request', 'pt', [
    '{entrevista|conversa|reunião|bate papo} ~9 {disponibilidade|disponível|agendar|horário|marcar|convidar|gostaríamos|convite|agendamento|confirmar}',
    '{convidar|convidá*|convite|agendar|marcar|convidamos|gostaríamos|avançar} ~8 {entrevista|conversa|conversar|reunião|bate papo|conhecer}',
  ]),
  table('interview-fixed', 'pt', [
    '{entrevista|reunião} ~6 {confirmada|agendada|marcada|será|confirmar|acontecerá}',
    '{confirm*} ~4 entrevista',
  ]),
  table('interview-weak', 'pt', ['entrevista', 'entrevistas']),
  table('rescheduled', 'pt', [
    '{reagendar|reagendada|remarcar|remarcada|adiar|adiada|reagendamento} ~5',
    'entrevista ~4 {reagendada|remarcada|adiada}',
  ]),
  table('cancelled', 'pt', [
    '{cancelar|cancelada|cancelado} ~3 {entrevista|reunião}',
    'entrevista ~4 {cancelada|desmarcada}',
  ]),
  table('offer', 'pt', [
    '{proposta de emprego|proposta de trabalho|carta proposta|oferta de emprego|contrato de trabalho|carta oferta|proposta formal|oferta formal|proposta salarial} ~4',
    '{prazer|felizes|satisfação|parabéns|feliz} ~9 {oferecer|proposta|aprovado|aprovada|oferta|selecionado|selecionada|contratação|vaga}',
    'bem vind* {ao time|à equipe|à equipa|ao nosso time}',
  ]),
  table('outreach', 'pt', ['seu perfil ~6 {interess*|chamou|encaixa|alinha*}', '{oportunidade|vaga} ~6 {interess*}']),
  table('alert', 'pt', [
    '{alerta de vagas|vagas recomendadas|novas vagas|vagas para você|ofertas de emprego|alerta de emprego}',
  ]),
  table('code', 'pt', [
    '{código de verificação|código de segurança|redefinir sua senha|redefinir a senha|confirme seu e mail}',
  ]),
  table('newsletter', 'pt', ['{newsletter|cancelar inscrição|descadastrar|boletim}']),

  table('confirmation', 'it', [
    '{abbiamo|ha} ~2 ricevuto ~4 {candidatura|cv|curriculum|domanda}',
    '{grazie|ringraziamo|ringraziarla|ringraziarti} ~6 {candidatura|candidarti|candidato|candidata|inviato|esserti candidat*|essersi candidat*}',
    'candidatura ~5 {inviata|ricevuta|registrata|successo|pervenuta}',
    '{confermiamo|conferma} ~4 {ricezione|ricevuto}',
  ]),
  table('confirmation-weak', 'it', [
    '{grazie|ringraziamo} ~5 interesse',
    '{esaminare|esamineremo|valutare|valuteremo|valutazione|analizzeremo|valutando} ~5 {candidatura|profilo|cv|curriculum}',
    '{ricontatt*|contatteremo|contatto}',
  ]),
  table('viewed', 'it', ['candidatura ~3 {visualizzata|vista|letta}', 'ha {visualizzato|visto} ~2 candidatura']),
  table('pending', 'it', ['{ancora|attualmente|tuttora} ~3 {in fase di valutazione|in corso|in valutazione|in esame}']),
  table('assessment', 'it', [
    '{test|prova|esercizio|questionario|valutazione} ~3 {tecnico|tecnica|online|pratica|attitudinale|di programmazione|logico}',
    '{completare|svolgere|effettuare} ~4 {test|prova|questionario|esercizio}',
  ]),
  table('interview-request', 'it', [
    '{colloquio|intervista|incontro|chiamata} ~9 {disponibilità|disponibile|fissare|programmare|organizzare|invitare|invito|piacere|conoscitivo|proporre|proporle}',
    '{invitare|invitarla|invitarti|invito|fissare|organizzare|programmare|piacere|vorremmo} ~8 {colloquio|intervista|incontro|conoscerla|conoscerti|incontrarla}',
  ]),
  table('interview-fixed', 'it', [
    'colloquio ~6 {confermato|fissato|programmato|avrà luogo|si terrà|previsto}',
    '{conferm*} ~4 colloquio',
  ]),
  table('interview-weak', 'it', ['colloquio', 'colloqui']),
  table('rescheduled', 'it', [
    '{spostare|spostato|rinviare|rinviato|riprogrammare|posticipare|posticipato} ~4 {colloquio|appuntamento|incontro}',
    'colloquio ~4 {spostato|rinviato|posticipato|riprogrammato}',
  ]),
  table('cancelled', 'it', [
    '{annullare|annullato|cancellato} ~3 {colloquio|appuntamento|incontro}',
    'colloquio ~4 {annullato|cancellato}',
  ]),
  table('offer', 'it', [
    '{confermar*|confermiamo|formalizz*} ~3 assunzione',
    '{proposta di assunzione|offerta di lavoro|lettera di assunzione|lettera di impegno|contratto di lavoro|proposta economica|lettera di offerta|proposta contrattuale}',
    '{lieti|felici|piacere|congratulazioni|lieto} ~9 {offrirle|offrirti|offerta|assunzione|assumerla|selezionat*|proposta}',
    'benvenut* {a bordo|nel team|nella squadra}',
  ]),
  table('outreach', 'it', ['{suo|tuo} profilo ~6 {interess*|colpit*|linea}', '{opportunità|posizione} ~6 {interess*}']),
  table('alert', 'it', ['{nuove offerte|offerte di lavoro|avviso di lavoro|annunci di lavoro|lavori consigliati}']),
  table('code', 'it', [
    '{codice di verifica|codice di sicurezza|reimposta la password|reimpostare la password|codice di conferma}',
  ]),
  table('newsletter', 'it', ['{newsletter|annulla iscrizione|disiscri*}']),

  table('confirmation', 'nl', [
    '{bedankt|dank|danken} ~6 {sollicitatie|solliciteren|gesolliciteerd}',
    'sollicitatie ~6 {ontvangen|verzonden|verstuurd|binnen|goed ontvangen|binnengekomen}',
    '{ontvangst|ontvangstbevestiging|bevestigen|bevestiging} ~5 {sollicitatie|ontvangst}',
    '{hebben|heeft} ~1 {je|jouw|uw} sollicitatie ~4 ontvangen',
  ]),
  table('confirmation-weak', 'nl', [
    '{bedankt|dank} ~5 {interesse|belangstelling}',
    '{bekijken|beoordelen|beoordeeld|bestuderen} ~5 {sollicitatie|cv|profiel}',
    '{contact met je op|contact met u op|nemen contact|laten weten|laten je|reactie}',
  ]),
  table('viewed', 'nl', ['sollicitatie ~2 {bekeken|gelezen|geopend}', 'heeft ~3 sollicitatie bekeken']),
  table('pending', 'nl', ['{nog|momenteel} ~4 {in behandeling|in procedure|aan het beoordelen}']),
  table('assessment', 'nl', [
    '{assessment|test|opdracht|case} ~4 {maken|uitvoeren|online|invullen|voltooien|afronden}',
    '{maken|invullen|afronden} ~4 {assessment|test|opdracht|vragenlijst}',
  ]),
  table('interview-request', 'nl', [
    '{nodig|nodigen|uit te nodigen|uitgenodigd|uitnodigen|uitnodiging} ~6 {gesprek|kennismaking|interview|sollicitatiegesprek}',
    '{gesprek|kennismaking|kennismakingsgesprek|sollicitatiegesprek|kennismaken|interview} ~9 {uitnodigen|uitnodiging|inplannen|plannen|beschikbaar|beschikbaarheid|afspraak|datum|graag|schikt|spreken}',
    '{uitnodigen|nodigen|uitnodiging|graag|inplannen|willen} ~8 {gesprek|kennismaking|kennismakingsgesprek|sollicitatiegesprek|kennismaken|interview}',
  ]),
  table('interview-fixed', 'nl', [
    '{gesprek|afspraak|sollicitatiegesprek} ~6 {bevestigd|gepland|vindt plaats|ingepland|bevestig*}',
    '{bevestig*} ~4 {gesprek|afspraak|sollicitatiegesprek}',
  ]),
  table('interview-weak', 'nl', ['sollicitatiegesprek', 'kennismakingsgesprek', 'kennismaking', 'gesprek']),
  table('rescheduled', 'nl', [
    '{verzetten|verplaatsen|verplaatst|verzet} ~4',
    '{gesprek|afspraak} ~4 {verzet|verplaatst|verzetten|verplaatsen}',
  ]),
  table('cancelled', 'nl', [
    '{gesprek|afspraak|sollicitatiegesprek} ~5 {geannuleerd|annuleren|afgezegd|vervalt|niet door|afzeggen}',
  ]),
  table('offer', 'nl', [
    '{functie|baan|rol|positie} ~2 {aan te bieden|aanbieden}',
    '{arbeidsovereenkomst|contractvoorstel|arbeidsvoorwaardenvoorstel|aanbod} ~6 {doen|aanbieden|tekenen|bijgevoegd|bijlage|ontvangen|functie}',
    '{verheugd|blij|gefeliciteerd|plezier} ~9 {aanbod|aan te bieden|functie aan|contract|aangenomen|baan}',
    'welkom {in het team|bij het team|aan boord}',
  ]),
  table('outreach', 'nl', [
    '{jouw|je|uw} profiel ~6 {interess*|opgevallen|past|aansprekend}',
    '{nieuwe uitdaging|openstaan|open staat|interesse in een}',
  ]),
  table('alert', 'nl', [
    '{vacature alert|nieuwe vacatures|vacatures voor jou|jobalert|job alert|aanbevolen vacatures}',
  ]),
  table('code', 'nl', [
    '{verificatiecode|beveiligingscode|wachtwoord ~3 {herstellen|resetten|wijzigen|vergeten}|bevestig je e mail}',
  ]),
  table('newsletter', 'nl', ['{nieuwsbrief|uitschrijven|afmelden}']),

  table('out-of-office', 'fr', [
    '{absent du bureau|absence du bureau|réponse automatique|actuellement absent|actuellement en congé|message d absence|de retour le}',
  ]),
  table('out-of-office', 'es', ['{fuera de la oficina|respuesta automática|ausente de la oficina|de vacaciones}']),
  table('out-of-office', 'pt', ['{fora do escritório|resposta automática|ausência temporária|de férias}']),
  table('out-of-office', 'it', ['{fuori ufficio|risposta automatica|assente dall ufficio}']),
  table('out-of-office', 'nl', ['{automatisch antwoord|afwezigheid|niet aanwezig|niet op kantoor|afwezig}']),
]
