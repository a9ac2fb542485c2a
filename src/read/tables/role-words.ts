/**
 * Words that make a line a job title: what somebody is (`heads`), and what only goes with it (`modifiers`). Folded.
 * For "…entwickler", "…leiterin" and the like the ends of words count as well.
 */
const heads =
  `engineer engineers developer developers manager analyst analysts designer scientist architect consultant specialist coordinator
  administrator assistant associate director intern internship trainee apprentice officer representative technician recruiter writer editor
  researcher accountant nurse teacher lecturer professor programmer lead head chief president vp cto cfo ceo coo
  executive supervisor operator planner strategist producer marketer advisor adviser agent clerk driver cook chef waiter barista
  cashier librarian pharmacist physician therapist counselor paralegal lawyer attorney counsel buyer controller auditor
  bookkeeper receptionist secretary translator interpreter journalist photographer animator artist illustrator
  modeler modeller tester sre dba swe sde sdet devops machinist electrician mechanic welder carpenter plumber biologist chemist physicist
  statistician economist actuary underwriter broker trader investigator inspector instructor tutor trainer educator
  fellow fellowship postdoc scholar resident caregiver paramedic dentist veterinarian hygienist surveyor estimator
  scheduler dispatcher foreman superintendent custodian janitor guard partner expert evangelist advocate owner scrum
  copywriter curator archivist geologist ecologist hydrologist oceanographer meteorologist mathematician
  internships traineeship apprenticeship graduate co-op coop summer werkstudent ambassador conservator
  student admin sysadmin webmaster leader handler gardener adjuster guide therapist aide adviser steward
  ranger carer porter bartender baker butcher florist tailor driver courier picker packer stocker fitter joiner roofer
  painter glazier mason bricklayer scaffolder surveyor draftsman drafter cad technologist phlebotomist radiographer sonographer
  midwife doctor surgeon anesthetist optometrist psychologist psychiatrist sociologist anthropologist historian
  interviewer moderator host hostess promoter merchandiser cleaner housekeeper concierge valet lifeguard coach referee
  tischler schreiner gartner maler maurer dachdecker installateur backer metzger friseur friseurin florist kraftfahrer berufskraftfahrer bauleiter bauleiterin polier
  entwickler entwicklerin ingenieur ingenieurin leiter leiterin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin
  referent referentin berater beraterin assistent assistentin kaufmann kauffrau kaufleute techniker technikerin pfleger
  pflegefachkraft fachkraft pflegekraft krankenpfleger krankenschwester erzieher erzieherin lehrer lehrerin verkaufer verkauferin buchhalter
  buchhalterin koordinator koordinatorin praktikant praktikantin praktikum werkstudentin auszubildender auszubildende azubi ausbildung
  trainee volontar volontarin redakteur redakteurin gestalter gestalterin meister meisterin mechaniker mechatroniker mechatronikerin elektroniker
  elektrikerin elektriker informatiker informatikerin programmierer programmiererin administratorin projektleiter projektleiterin
  teamleiter teamleiterin teamleitung projektleitung leitung abteilungsleiter filialleiter produktmanager projektmanager architektin wissenschaftler
  wissenschaftlerin doktorand doktorandin arzt arztin apotheker apothekerin jurist juristin steuerberater kellner koch
  fahrer fahrerin lagerist hausmeister disponent disponentin einkaufer einkauferin vertriebsmitarbeiter aushilfe minijob
  managerin analystin designerin consultantin spezialist spezialistin expertin experte
  ingenieure developpeur developpeuse chef cheffe charge chargee responsable gestionnaire technicien technicienne
  conseiller conseillere comptable assistante stagiaire stage alternance alternant alternante directeur directrice vendeur vendeuse infirmier
  infirmiere enseignant redacteur redactrice concepteur conceptrice analyste consultante juriste acheteur acheteuse commercial commerciale
  desarrollador desarrolladora ingeniero ingeniera analista gerente tecnico tecnica jefe jefa encargado encargada
  administrativo administrativa asistente contable disenador disenadora director directora coordinador coordinadora especialista
  programador programadora becario becaria practicas consultor consultora vendedor vendedora enfermero enfermera profesor profesora auxiliar
  desenvolvedor desenvolvedora engenheiro engenheira estagiario estagiaria estagio coordenador coordenadora tecnologo
  gestor gestora auxiliar assistente contador contadora diretor diretora programador vendedor enfermeiro
  sviluppatore sviluppatrice ingegnere analista responsabile impiegato impiegata addetto addetta tirocinante tirocinio stagista
  progettista contabile commessa commesso direttore direttrice infermiere operaio magazziniere specialista consulente tecnico
  ontwikkelaar medewerker adviseur beheerder leidinggevende verpleegkundige docent leraar boekhouder stagiair ingenieur projectleider
  controleur controleuse coordinateur coordinatrice educateur educatrice formateur formatrice animateur animatrice
  mecanicien mecanicienne electricien electricienne soudeur soudeuse magasinier caissier caissiere hote hotesse aide
  psychologue secretaire receptionniste graphiste webdesigner chercheur chercheuse docteur
  contable cocinero cocinera camarero camarera conductor conductora operario operaria recepcionista dependiente dependienta
  maestro maestra arquitecto arquitecta abogado abogada secretario secretaria investigador investigadora
  cozinheiro cozinheira motorista recepcionista professor professora operador operadora arquiteto arquiteta advogado
  cameriere cameriera cuoco cuoca autista receptionist segretaria segretario ricercatore ricercatrice docente avvocato
  coordinatore coordinatrice educatore educatrice venditore venditrice grafico
  planner chauffeur kok bakker timmerman schilder elektricien loodgieter beleidsmedewerker
  conducteur conductrice ouvrier ouvriere agent agente cuisinier cuisiniere serveur serveuse boulanger boulangere patissier
  macon peintre menuisier plombier couvreur carreleur chaudronnier usineur regleur operateur operatrice logisticien preparateur
  preparatrice livreur coursier ambulancier soignant soignante sage-femme kinesitherapeute pharmacien pharmacienne medecin dentiste
  avocat avocate notaire clerc archiviste bibliothecaire journaliste traducteur traductrice interprete monteur monteuse
  economiste statisticien actuaire auditeur auditrice tresorier tresoriere fiscaliste estheticienne coiffeur coiffeuse
  mecanico mecanica electricista fontanero soldador soldadora carpintero albanil pintor pintora chofer repartidor repartidora
  almacenero mozo carretillero limpiador limpiadora cajero cajera reponedor teleoperador teleoperadora delegado delegada
  medico medica farmaceutico odontologo psicologo psicologa logopeda fisioterapeuta educador educadora monitor cuidador
  cuidadora contador ayudante peon panadero carnicero peluquero peluquera traductor traductora redactora periodista
  economista auditor auditora supervisor supervisora ejecutivo ejecutiva promotor promotora gerocultor celador
  analistas eletricista encanador soldador pedreiro carpinteiro repositor atendente balconista caixa gerente supervisora
  enfermeira medico tecnica tecnico auxiliares advogada jornalista tradutor redator redatora economista contabilista
  rececionista bancario operaria torneiro mecanico cuidadora porteiro vigilante entregador estoquista comprador compradora
  meccanico elettricista idraulico saldatore muratore falegname pittore cassiere cassiera commesso banconista barista pizzaiolo
  disegnatore disegnatrice geometra ragioniere ragioniera infermiera medico farmacista psicologo fisioterapista operatore operatrice
  insegnante traduttore giornalista redattore economista revisore amministrativo amministrativa apprendista autotrasportatore
  capo capocantiere manutentore programmatore programmatrice grafica account buyer
  hoofd lasser metselaar stukadoor schoonmaker magazijnmedewerker orderpicker heftruckchauffeur bezorger kassamedewerker
  verzorgende begeleider pedagoog psycholoog fysiotherapeut arts apotheker tandarts advocaat notaris inkoper verkoopster
  consulent consultant trainee werkvoorbereider calculator uitvoerder opzichter administrateur secretaresse receptioniste
  maatschappelijk werker jongerenwerker beveiliger kapper slager gastvrouw gastheer serveerster
  navigator biller coder enumerator paraprofessional bailiff registrar bursar provost sommelier pastry baler roaster brewer
  distiller farmer farmhand herdsman groundskeeper arborist horticulturist dyer weaver upholsterer toolmaker millwright
  machine-operator pilot steward stewardess dispatcher conductor brakeman captain deckhand mate boatswain bosun rigger
  abstractor adjudicator appraiser assessor arbitrator mediator conveyancer solicitor barrister magistrate usher
  dietitian nutritionist audiologist prosthetist orthotist acupuncturist masseuse osteopath chiropractor podiatrist
  videographer cinematographer gaffer grip colorist stylist choreographer dancer musician composer singer actor
  telemarketer collector teller cashier bookmaker croupier dealer warehouseman loader checker sorter stacker
  operative operatives apprentices telesales practitioner matron sister caseworker keyworker youthworker counsellor
  teamassistenz assistenz sekretar sekretarin bauzeichner kommissionierer maschinenfuhrer anlagenfuhrer zerspanungsmechaniker
  schlosser schweisser lackierer fliesenleger estrichleger trockenbauer klempner spengler elektroinstallateur zimmermann
  servicekraft reinigungskraft kuchenhilfe barkeeper hotelfachmann hotelfachfrau rezeptionist rezeptionistin
  bankkaufmann physiotherapeut physiotherapeutin ergotherapeut logopade psychologe psychologin sozialarbeiter sozialarbeiterin
  sozialpadagoge padagoge dozent dozentin lehrkraft tutor notar rechtsanwalt rechtsanwaltin wirtschaftsprufer
  controller controllerin bilanzbuchhalter bilanzbuchhalterin personalreferent geschaftsfuhrer geschaftsfuhrerin vorstand
  storekeeper webentwickler texter texterin fotograf kameramann journalist journalistin ubersetzer ubersetzerin
  teamleider coordinator specialist onderzoeker jurist verkoper vertegenwoordiger vormgever ontwerper schrijver redacteur monteur`.split(
    /\s+/,
  )

const modifiers =
  `senior junior staff principal software data product project program frontend backend fullstack full stack web mobile
  machine learning marketing sales finance financial business operations customer support success account research security cloud platform
  infrastructure quality assurance qa ux ui hr people talent legal supply chain mechanical electrical civil hardware
  embedded systems network it ai ml bi content social media communications graphic brand growth part-time full-time temporary
  teilzeit vollzeit vertrieb entwicklung einkauf logistik produktion verwaltung personalwesen buchhaltung kundenservice
  engineering analytics science design development accounting consulting nursing teaching controlling`.split(/\s+/)

const endings = [
  'entwickler',
  'entwicklerin',
  'ingenieur',
  'ingenieurin',
  'leiter',
  'leiterin',
  'leitung',
  'manager',
  'managerin',
  'berater',
  'beraterin',
  'techniker',
  'technikerin',
  'mitarbeiter',
  'mitarbeiterin',
  'assistent',
  'assistentin',
  'assistenz',
  'referent',
  'referentin',
  'kaufmann',
  'kauffrau',
  'pfleger',
  'pflegerin',
  'mechaniker',
  'mechanikerin',
  'fachkraft',
  'redakteur',
  'redakteurin',
  'gestalter',
  'gestalterin',
  'planer',
  'planerin',
  'student',
  'studentin',
  'praktikant',
  'praktikantin',
  'praktikum',
  'verkaufer',
  'verkauferin',
  'architekt',
  'architektin',
  'analyst',
  'analystin',
  'spezialist',
  'spezialistin',
  'lehrer',
  'lehrerin',
  'arzt',
  'arztin',
  'buchhalter',
  'buchhalterin',
  'ontwikkelaar',
  'medewerker',
  'beheerder',
  'leider',
  'kundiger',
  'angestellte',
  'angestellter',
  'wart',
  'helfer',
  'helferin',
  'designer',
  'designerin',
  'administrator',
  'informatiker',
  'informatikerin',
  'sachbearbeiter',
  'sachbearbeiterin',
  'sachbearbeitung',
  'koordinator',
  'koordinatorin',
]

const headSet = new Set(heads)
const modifierSet = new Set(modifiers)

/** 2 for a word that names a job, 1 for one that goes with jobs, else 0. Folded words only. */
export function roleWordWeight(word: string): 0 | 1 | 2 {
  if (headSet.has(word)) return 2
  if (modifierSet.has(word)) return 1
  if (word.length > 8) for (const ending of endings) if (word.endsWith(ending)) return 2
  return 0
}
