import { card } from '../../../demo/source/html.ts'
import { stableToken } from '../../../demo/source/mime.ts'
import * as demo from '../../../demo/source/systems.ts'
import type { System } from './correspondence.ts'

/**
 * Senders of hiring systems and job sites (`domain/04 §4.1, §4.2`), beside those the demo has. Each gives sender, headers
 * and furniture; the words are the story's.
 */
const automatic = { 'Auto-Submitted': 'auto-generated' } as const

/** A system of the demo, named for one employer. */
const via =
  (
    system: (company: string, mail: Parameters<System>[0]) => ReturnType<System>,
    company: string,
    from?: string,
  ): System =>
  (words) => {
    const mail = system(company, words)
    return from ? { ...mail, from } : mail
  }

export const greenhouse = (company: string) =>
  via(demo.greenhouse, company, `${company} <no-reply@us.greenhouse-mail.io>`)
export const lever = (company: string) => via(demo.lever, company, `${company} <no-reply@hire.lever.co>`)
export const ashby = (company: string) => via(demo.ashby, company)
export const smartRecruiters = (company: string, from?: string) => via(demo.smartRecruiters, company, from)
export const bambooHr = (company: string) => via(demo.bambooHr, company)
export const indeed = (address: string) => via(demo.indeed, address)
export const workday =
  (tenant: string, display: string): System =>
  (words) =>
    demo.workday(tenant, display, words)
export const teamtailor =
  (token: string, company: string): System =>
  (words) =>
    demo.teamtailor(token, company, words)
export const personio =
  (account: string, display: string): System =>
  (words) =>
    demo.personio(account, display, words)
/** Personio outside Germany; the address is a relay all the same. */
export const personioAbroad =
  (account: string, display: string): System =>
  (words) => ({
    from: `${display} <${account}-jobs@m.personio.com>`,
    body: 'both',
    ...words,
    headers: { 'X-MJ-Mid': stableToken(words.id, 20), ...words.headers },
  })
export const calendly: System = demo.calendly

/** LinkedIn names the member in its footer. */
export const linkedIn =
  (template: string, member: string, from = 'LinkedIn <jobs-noreply@linkedin.com>'): System =>
  (words) => ({
    ...demo.linkedIn(template, words),
    from,
    frame: card({
      accent: '#0a66c2',
      brand: 'LinkedIn',
      footer: [`This email was intended for ${member}.`, 'Unsubscribe: https://www.linkedin.com/comm/psettings/'],
    }),
    ...(words.headers ? { headers: { 'X-LinkedIn-Template': template, ...words.headers } } : {}),
  })

/** A robot with a letterhead: HTML in a card, marked as automatic. */
export const robot =
  (
    from: string,
    brand: string,
    footer: readonly string[] = [],
    headers: Readonly<Record<string, string>> = {},
  ): System =>
  (words) => ({
    from,
    body: 'html',
    frame: card({ accent: '#334155', brand, footer }),
    ...words,
    headers: { ...automatic, ...headers, ...words.headers },
  })

/** A robot that sends plain text and says nothing of itself. */
export const plainRobot =
  (from: string, headers: Readonly<Record<string, string>> = {}): System =>
  (words) => ({ from, body: 'plain', ...words, headers: { ...headers, ...words.headers } })

export const icims =
  (tenant: string, company: string): System =>
  (words) => ({
    from: `${company} @ icims <${tenant}+autoreply@talent.icims.com>`,
    body: 'both',
    ...words,
    headers: { 'X-ICIMS-Notification': stableToken(words.id, 12), ...automatic, ...words.headers },
  })

/** Answers to this address reach the recruiter through the system. */
export const icimsRelay =
  (tenant: string, display: string, token: string): System =>
  (words) => ({
    from: `${display} <${tenant}+email+${token}-${stableToken(words.id, 6)}@talent.icims.com>`,
    body: 'both',
    ...words,
  })

export const taleo = (company: string, host: string): System =>
  plainRobot(`${company} <noreply@${host}.taleo.net>`, { 'X-Mailer': 'Taleo', Precedence: 'bulk' })

export const successFactors = (display: string, region: 'eu' | 'com' = 'eu'): System =>
  robot(`${display} <system@successfactors.${region}>`, display, [], { 'X-SF-Notification': '1' })

export const jobvite =
  (company: string): System =>
  (words) => ({
    from: `${company} <notification@jobvite.com>`,
    body: 'both',
    ...words,
    headers: { 'X-Jobvite-Id': stableToken(words.id, 9), ...words.headers },
  })

export const workable = (company: string): System =>
  robot(`${company} <noreply@candidates.workablemail.com>`, company, ['Powered by Workable'])

export const workableRelay =
  (display: string, token: string): System =>
  (words) => ({ from: `${display} <${token}@candidates.workablemail.com>`, body: 'both', ...words })

export const recruitee = (company: string): System =>
  robot(`${company} <no-reply@mail.recruitee.com>`, company, ['Sent with Recruitee'])

export const jazz = (company: string): System => plainRobot(`${company} <noreply@applytojob.com>`, { 'X-JazzHR': '1' })

export const oracle = (company: string, pod: string): System =>
  robot(`${company} <${pod}.fa.sender@workflow.email.us-phoenix-1.ocs.oraclecloud.com>`, company, [])

export const hireVue = (company: string): System => robot(`${company} <noreply@hirevue.com>`, company, ['HireVue'])
