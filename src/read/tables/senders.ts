/**
 * Systems that write in somebody else's name (`domain/04`). They help to read a mail, never to drop one: about half of
 * genuine job mail comes from none of them. Their own names are never the company.
 */
export type SenderKind = 'hiring-system' | 'job-site' | 'scheduler' | 'assessment' | 'background-check'

export interface SenderSystem {
  readonly name: string
  readonly kind: SenderKind
  /** Registrable domains; a mail from a subdomain counts. */
  readonly domains: readonly string[]
  /** Where the employer's name hides when nothing else tells it: in the local part or the subdomain. */
  readonly tenant?: 'local' | 'subdomain'
}

const senderSystems: readonly SenderSystem[] = [
  {
    name: 'Greenhouse',
    kind: 'hiring-system',
    domains: ['greenhouse-mail.io', 'greenhouse.io', 'greenhouse-jobs.com'],
  },
  { name: 'Lever', kind: 'hiring-system', domains: ['lever.co'] },
  { name: 'Ashby', kind: 'hiring-system', domains: ['ashbyhq.com'] },
  {
    name: 'Workday',
    kind: 'hiring-system',
    domains: ['myworkday.com', 'workday.com', 'myworkdayjobs.com', 'workdaysuv.com'],
    tenant: 'local',
  },
  { name: 'iCIMS', kind: 'hiring-system', domains: ['icims.com', 'icims.eu'], tenant: 'local' },
  {
    name: 'SmartRecruiters',
    kind: 'hiring-system',
    domains: ['smartrecruiters.com', 'smartrecruitersmail.com', 'smartrecruiters.net', 'smartrecruiters.io'],
  },
  { name: 'Taleo', kind: 'hiring-system', domains: ['taleo.net', 'taleo.com'], tenant: 'subdomain' },
  { name: 'Oracle', kind: 'hiring-system', domains: ['oraclecloud.com', 'oracle.com'] },
  {
    name: 'SuccessFactors',
    kind: 'hiring-system',
    domains: ['successfactors.eu', 'successfactors.com', 'sapsf.com', 'sapsf.eu', 'jobs2web.com'],
    tenant: 'local',
  },
  { name: 'Jobvite', kind: 'hiring-system', domains: ['jobvite.com'] },
  { name: 'BambooHR', kind: 'hiring-system', domains: ['bamboohr.com'] },
  { name: 'Workable', kind: 'hiring-system', domains: ['workablemail.com', 'workable.com'] },
  { name: 'Breezy', kind: 'hiring-system', domains: ['breezy-mail.com', 'breezy.hr'], tenant: 'subdomain' },
  { name: 'Teamtailor', kind: 'hiring-system', domains: ['teamtailor-mail.com', 'teamtailor.com'] },
  {
    name: 'Personio',
    kind: 'hiring-system',
    domains: ['personio.de', 'personio.com', 'm-personio.com'],
    tenant: 'local',
  },
  { name: 'Recruitee', kind: 'hiring-system', domains: ['recruitee.com', 'tellent.com'], tenant: 'subdomain' },
  { name: 'JazzHR', kind: 'hiring-system', domains: ['applytojob.com', 'jazz.co', 'jazzhr.com'] },
  { name: 'Rippling', kind: 'hiring-system', domains: ['rippling.com', 'ripplingmail.com'] },
  { name: 'Gem', kind: 'hiring-system', domains: ['gem.com'] },
  { name: 'Pinpoint', kind: 'hiring-system', domains: ['pinpointhq.com', 'pinpoint.email'], tenant: 'subdomain' },
  { name: 'Eightfold', kind: 'hiring-system', domains: ['eightfold.ai'] },
  { name: 'Phenom', kind: 'hiring-system', domains: ['phenom.com', 'phenompeople.com'] },
  { name: 'Avature', kind: 'hiring-system', domains: ['avature.net'], tenant: 'subdomain' },
  { name: 'Paylocity', kind: 'hiring-system', domains: ['paylocity.com'] },
  { name: 'ADP', kind: 'hiring-system', domains: ['adp.com'] },
  { name: 'UKG', kind: 'hiring-system', domains: ['ultipro.com', 'ukg.com'] },
  { name: 'Dayforce', kind: 'hiring-system', domains: ['dayforcehcm.com', 'dayforce.com'] },
  { name: 'Paycom', kind: 'hiring-system', domains: ['paycomonline.com', 'paycomonline.net'] },
  { name: 'BrassRing', kind: 'hiring-system', domains: ['brassring.com'] },
  { name: 'PageUp', kind: 'hiring-system', domains: ['pageuppeople.com'] },
  { name: 'Cornerstone', kind: 'hiring-system', domains: ['csod.com'] },
  { name: 'Newton', kind: 'hiring-system', domains: ['newtonsoftware.com'] },
  { name: 'Comeet', kind: 'hiring-system', domains: ['comeet-notifications.com', 'comeet-mail.com', 'comeet.co'] },
  { name: 'Dover', kind: 'hiring-system', domains: ['dover.io', 'dover.com'] },
  { name: 'Ceipal', kind: 'hiring-system', domains: ['ceipalmail.com'] },
  { name: 'Viterbit', kind: 'hiring-system', domains: ['viterbit-mail.com'] },
  { name: 'Darwinbox', kind: 'hiring-system', domains: ['darwinbox.in', 'darwinbox.com'] },
  { name: 'LiveHire', kind: 'hiring-system', domains: ['livehire.com'] },
  { name: 'JOIN', kind: 'hiring-system', domains: ['join.com'] },
  { name: 'd.vinci', kind: 'hiring-system', domains: ['dvinci.de', 'dvinci-hr.com', 'dvinci-easy.com'] },
  { name: 'HRworks', kind: 'hiring-system', domains: ['hrworks.de'] },
  { name: 'rexx', kind: 'hiring-system', domains: ['rexx-systems.com', 'recruitmail.com'], tenant: 'subdomain' },
  { name: 'softgarden', kind: 'hiring-system', domains: ['softgarden.io', 'softgarden.de'], tenant: 'subdomain' },
  { name: 'onlyfy', kind: 'hiring-system', domains: ['onlyfy.jobs', 'prescreenapp.io', 'prescreen.io'] },
  { name: 'Freshteam', kind: 'hiring-system', domains: ['freshteam.com'], tenant: 'subdomain' },
  { name: 'Fountain', kind: 'hiring-system', domains: ['fountain.com'] },
  { name: 'Flatchr', kind: 'hiring-system', domains: ['flatchr.io'] },
  { name: 'Welcome Kit', kind: 'hiring-system', domains: ['welcomekit.co'] },
  { name: 'Homerun', kind: 'hiring-system', domains: ['homerun.co'] },
  { name: 'Factorial', kind: 'hiring-system', domains: ['factorialhr.com', 'factorial.co'] },
  { name: 'Gupy', kind: 'hiring-system', domains: ['gupy.io', 'gupy.com.br'] },
  { name: 'Zoho Recruit', kind: 'hiring-system', domains: ['zohorecruit.com', 'zohorecruit.eu'] },
  { name: 'ApplicantPro', kind: 'hiring-system', domains: ['applicantpro.com'] },
  { name: 'ApplicantStack', kind: 'hiring-system', domains: ['applicantstack.com'] },
  { name: 'CandidateCare', kind: 'hiring-system', domains: ['candidatecare.com'] },
  { name: 'Snaphop', kind: 'hiring-system', domains: ['gosnaphop.com'] },
  { name: 'Hirebridge', kind: 'hiring-system', domains: ['highbridgemail.com', 'hirebridge.com'] },
  { name: 'isolved', kind: 'hiring-system', domains: ['isolvedhire.com'] },
  { name: 'Njoyn', kind: 'hiring-system', domains: ['njoyn.com'] },
  { name: 'Silkroad', kind: 'hiring-system', domains: ['silkroad.com'] },
  { name: 'USA Staffing', kind: 'hiring-system', domains: ['usastaffing.gov'] },
  { name: 'ClearCompany', kind: 'hiring-system', domains: ['clearcompany.com', 'hrmdirect.com'] },
  { name: 'Bullhorn', kind: 'hiring-system', domains: ['bullhornmail.com', 'bullhorn.com'] },

  { name: 'LinkedIn', kind: 'job-site', domains: ['linkedin.com'] },
  { name: 'Indeed', kind: 'job-site', domains: ['indeed.com', 'indeedemail.com'] },
  { name: 'Glassdoor', kind: 'job-site', domains: ['glassdoor.com'] },
  { name: 'ZipRecruiter', kind: 'job-site', domains: ['ziprecruiter.com', 'ziprecruiter.net', 'ziprecruiter.co.uk'] },
  { name: 'Monster', kind: 'job-site', domains: ['monster.com', 'monster.de'] },
  { name: 'SEEK', kind: 'job-site', domains: ['seek.com.au', 'seek.co.nz'] },
  { name: 'Wellfound', kind: 'job-site', domains: ['wellfound.com', 'angel.co'] },
  { name: 'Welcome to the Jungle', kind: 'job-site', domains: ['welcometothejungle.com', 'otta.com'] },
  { name: 'Dice', kind: 'job-site', domains: ['dice.com'] },
  { name: 'CareerBuilder', kind: 'job-site', domains: ['careerbuilder.com'] },
  { name: 'SimplyHired', kind: 'job-site', domains: ['simplyhired.com'] },
  { name: 'USAJOBS', kind: 'job-site', domains: ['usajobs.gov'] },
  { name: 'ClearedJobs', kind: 'job-site', domains: ['clearedjobs.net'] },
  { name: 'StepStone', kind: 'job-site', domains: ['stepstone.de', 'stepstone.com'] },
  { name: 'XING', kind: 'job-site', domains: ['xing.com'] },
  { name: 'Jobware', kind: 'job-site', domains: ['jobware.de'] },
  { name: 'InfoJobs', kind: 'job-site', domains: ['infojobs.net'] },
  { name: 'APEC', kind: 'job-site', domains: ['apec.fr'] },
  { name: 'HelloWork', kind: 'job-site', domains: ['hellowork.com'] },
  { name: 'Reed', kind: 'job-site', domains: ['reed.co.uk'] },
  { name: 'Totaljobs', kind: 'job-site', domains: ['totaljobs.com'] },
  { name: 'Handshake', kind: 'job-site', domains: ['joinhandshake.com'] },
  { name: 'Hired', kind: 'job-site', domains: ['hired.com'] },
  { name: 'RippleMatch', kind: 'job-site', domains: ['ripplematch.com'] },
  { name: 'Untapped', kind: 'job-site', domains: ['untapped.io'] },
  { name: 'Jobright', kind: 'job-site', domains: ['jobright.ai'] },
  { name: 'WayUp', kind: 'job-site', domains: ['wayup.com'] },
  { name: 'Nationale Vacaturebank', kind: 'job-site', domains: ['nationalevacaturebank.nl'] },

  { name: 'Calendly', kind: 'scheduler', domains: ['calendly.com'] },
  { name: 'GoodTime', kind: 'scheduler', domains: ['goodtime.io'] },
  { name: 'ModernLoop', kind: 'scheduler', domains: ['modernloop.io'] },
  { name: 'Cronofy', kind: 'scheduler', domains: ['cronofy.com'] },
  { name: 'Prelude', kind: 'scheduler', domains: ['prelude.co'] },
  { name: 'Paradox', kind: 'scheduler', domains: ['paradox.ai'] },
  { name: 'Zoom', kind: 'scheduler', domains: ['zoom.us'] },
  { name: 'Microsoft Teams', kind: 'scheduler', domains: ['teams.microsoft.com'] },
  { name: 'Webex', kind: 'scheduler', domains: ['webex.com'] },

  { name: 'HackerRank', kind: 'assessment', domains: ['hackerrankforwork.com', 'hackerrank.com'] },
  { name: 'CodeSignal', kind: 'assessment', domains: ['codesignal.com'] },
  { name: 'Codility', kind: 'assessment', domains: ['codility.com'] },
  { name: 'HireVue', kind: 'assessment', domains: ['hirevue.com'] },
  { name: 'Karat', kind: 'assessment', domains: ['karat.com', 'karat.io'] },
  { name: 'TestGorilla', kind: 'assessment', domains: ['testgorilla.com'] },
  { name: 'CoderPad', kind: 'assessment', domains: ['coderpad.io'] },
  { name: 'SHL', kind: 'assessment', domains: ['shl.com'] },
  { name: 'pymetrics', kind: 'assessment', domains: ['pymetrics.com', 'harver.com'] },
  { name: 'Modern Hire', kind: 'assessment', domains: ['modernhire.com'] },
  { name: 'Criteria', kind: 'assessment', domains: ['criteriacorp.com', 'ondemandassessment.com'] },
  { name: 'VidCruiter', kind: 'assessment', domains: ['vidcruiter.com', 'hiringplatform.ca', 'hiringplatform.com'] },
  { name: 'Willo', kind: 'assessment', domains: ['willotalent.com', 'willo.video'] },
  { name: 'Spark Hire', kind: 'assessment', domains: ['sparkhire.com'] },
  { name: 'Aon', kind: 'assessment', domains: ['cut-e.com', 'assessment.aon.com'] },
  { name: 'DevSkiller', kind: 'assessment', domains: ['devskiller.com'] },
  { name: 'CodinGame', kind: 'assessment', domains: ['codingame.com', 'coderbyte.com'] },

  { name: 'HireRight', kind: 'background-check', domains: ['hireright.com'] },
  { name: 'Checkr', kind: 'background-check', domains: ['checkr.com'] },
  { name: 'Sterling', kind: 'background-check', domains: ['sterlingcheck.com'] },
]

const byDomain = new Map<string, SenderSystem>()
for (const system of senderSystems) for (const domain of system.domains) byDomain.set(domain, system)

/** The system a mail host belongs to: `eu.greenhouse-mail.io` to Greenhouse. */
export function senderSystemOf(host: string): SenderSystem | null {
  let rest = host
  for (let i = 0; i < 6; i++) {
    const system = byDomain.get(rest)
    if (system !== undefined) return system
    const dot = rest.indexOf('.')
    if (dot < 0) return null
    rest = rest.slice(dot + 1)
  }
  return null
}

const names = new Set(senderSystems.map((system) => system.name.toLowerCase()))

/** Whether a name is that of a system, as in "Greenhouse Software" or "Indeed". */
export function isSystemName(name: string): boolean {
  const lower = name.toLowerCase().trim()
  return names.has(lower) || names.has(lower.replace(/ (?:software|recruiting|hr|jobs|apply|inc)\.?$/, ''))
}
