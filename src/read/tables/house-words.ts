/**
 * Words for what a company is, and for its departments, in seven languages: they stand in names of houses, never in names
 * of humans. Folded.
 */
const houses =
  `kita gasthof hotel pension restaurant cafe bar bistrot brasserie trattoria ristorante osteria pizzeria gelateria padaria
  backerei boulangerie panaderia metzgerei apotheke farmacia pharmacie praxis klinik klinikum krankenhaus hospital hopital ospedale
  ziekenhuis clinica clinique kanzlei cabinet studio atelier bureau buro agence agencia agenzia agentur schule school ecole escuela scuola
  escola lycee college colegio colegio gymnasium universitat university universite universidad universita universidade institut
  institute instituto istituto stadt gemeinde ville commune comune ayuntamiento ministerium ministerio ministere ministero verein
  stiftung foundation fondation fundacion fondazione fundacao stichting museum musee museo museu theater theatre teatro kirche verlag
  druckerei werkstatt autohaus sanitatshaus camping villaggio residence residencia residenza cooperativa cooperative coop genossenschaft
  caseificio cantina bodega vinicola vivero ferme finca agriturismo fabrik fabrica azienda falegnameria sartoria talho oficina
  bakkerij brouwerij slagerij apotheek kinderopvang gemeente kliniek rechtbank loonbedrijf transportbedrijf drukkerij
  supermercati supermarkt ateneo biblioteca bibliothek bibliotheque bibliotheek library nursery surgery bakery hospice
  council ministry mairie rathaus prefeitura municipio municipalite camara camera regione region conseil departement provincia junta diputacion department trust stadtwerke werft reederei spedition steuerberater rechtsanwalte immobilien versicherung
  abogados avocats advocaten advogados arquitectos ingenieure grupo groupe gruppo groep holding logistica logistics transporte
  transports autotrasporti trasporti energies energia energie seguros assurance assurances insurance banco banque banca garderie
  mercearia emporio cartorio escritorio sociedade associacao associazione asociacion association federation federazione vivero galeria galerie gallery ministere hopitaux polizeiprasidium sternwarte residencias maison moulins domaine chateau tenuta caffe birrificio zwembad waterschap provincie politiezone veiligheidsregio uitgeverij scheepswerf boerderij notariskantoor advocatenkantoor museum landestheater kantonsspital bombeiros clube club faculdade laboratorio padarias restaurante restaurant centre centro hof ministerium schreinerei tischlerei gartnerei brauerei molkerei kaserei weingut stadtbibliothek stadtverwaltung landkreis bundesamt amt spital kletterhalle cathedral mill joinery vets tienda taller colectivo orquesta orchestra compania companhia viajes editorial fundacja casa`.split(
    /\s+/,
  )

const departmentsOfHouses =
  `personalamt personaldienst personalabteilung personalservice personalstelle personal personnel wages crewing bewerbungsmanagement bewerbermanagement
  bewerbung bewerbungen recruiting recruitment recruiters hiring talent talents talento karriere career careers jobs job stellen people hr
  hr-team team office empleo empleos postulaciones convocatorias notificaciones seleccion reclutamiento personas direccion
  secretaria segreteria sekretariat secretariat secretaria concorsi ufficio selezione personale lavora concorso risorse umane direzione
  recrutement drh rh direction service calendrier plateforme equipe candidatures administration vie scolaire vagas recrutamento
  selecao pessoas gente direcao secretariado progep desafio instroom werving vacatures personeelszaken directie directe redactie
  e-loket loket portal portale scheduling ausbildung zentrale empfang verwaltung buro reception front desk accueil early graduates
  resources human ressources humaines recursos humanos acquisition comissao comision commission unidad servicio servizio
  mijn po rrhh secretariaat talentteam community network pool hoofdredacteur gesprach vorstellungsgesprach entrevista entretien colloquio proceso interview selezioni selection graduate referat abteilung cabin crew admin registro bolsa notifiche notifications applications candidate candidates experience resourcing culture`.split(
    /\s+/,
  )

const houseSet = new Set(houses)
const departmentSet = new Set(departmentsOfHouses)

/** "Gasthof", "Clínica": in the name of a house, not of a human. */
export function isHouseWord(folded: string): boolean {
  return houseSet.has(folded)
}

export function isDepartmentWord(folded: string): boolean {
  return departmentSet.has(folded)
}

/** Words that end names of companies, run together in an address: `nimbustyres`, `sandpiperairways`. */
const tails =
  /^([a-z]{3,20})(vets|joinery|tyres|studios?|labs|airways|trust|foods|farms?|energy|logistics|group|partners|capital|school|college|media|design|press|homes|hotels|castings|pumps|payments|insurance|crane|cranehire|bakery|brewery|theatre|search|recruitment|recruiting|staffing|consulting|people|trasporti|viaggi|energia|seguros|arquitectos|abogados|turismo|conseil|energies|immobilien|maschinen|technik|logistik|verlag|klinik|bouw|transport|techniek|hospice|kitchen|credit|lane|care|bank|foundation|education|motors|freight|biologics|therapeutics|pharma|systems|software|services|solutions|brothers|legal|finance|financial|health|healthcare|hospital|clinic|dental|timber|construction|engineering|marine|travel|retail|stores|gardens|academy|university|museum|gallery|fitness|analytics|digital|cloud|robotics|aviation|executive|salud|sante|zorg|groep|groupe|grupo|advies|pflege)$/

/** The two words of a host's one, else null. */
export function twoWordsOf(label: string): string | null {
  const match = tails.exec(label)
  return match === null ? null : `${match[1]} ${match[2]}`
}

const jobWords =
  /(?:^|[^a-z])(?:jobs?|stellen\w{0,12}|karriere\w{0,12}|empleos?|emplois?|emprego\w{0,8}|trabajo|trabalho\w{0,8}|lavor[oa]\w{0,10}|vagas?\w{0,4}|vacatures?|werk\w{1,3}|carrieres?\w{0,6}|bewerb\w{0,12}|recrut\w{0,4}|recruit\w{0,5}|talente?)(?:[^a-z]|$)|job(?:s|radar|spring|finder|board|ware|kompass|portal|borse|boerse)|stellen(?:fuchs|brett|markt|anzeig|werk|portal)|(?:tourismus|indigo|kultur|sozial|public|gastro|it|nachhaltige)jobs|bolsadetrabajo|infotrabajo|infolavoro|work(?:finder|seeker)|werk(?:zoek\w{1,4}|bij|vinder)|zorgbaan|emprego|carrieres?(?:plus|online)|curriculo/

/** Whether words or a host speak of jobs as such: a job site, or a mailbox for applications. */
export function speaksOfJobs(name: string): boolean {
  return jobWords.test(name)
}
