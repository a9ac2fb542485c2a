import { card } from './html.ts'
import type { Mail } from './mail.ts'
import { stableToken } from './mime.ts'

/**
 * How the hiring systems and job sites send: addresses, headers, layout (`domain/04 §4.1` and `§4.2`). The words are
 * the story's; a system puts its furniture around them.
 */
type Words = Pick<Mail, 'id' | 'at' | 'subject' | 'text'> & Partial<Mail>

const automatic = { 'Auto-Submitted': 'auto-generated' } as const

export function greenhouse(company: string, mail: Words): Mail {
  return {
    from: `${company} <no-reply@eu.greenhouse-mail.io>`,
    body: 'html',
    frame: card({ accent: '#24a47f', brand: company, footer: [`${company} hires with Greenhouse Software.`] }),
    ...mail,
    headers: { 'X-Mailgun-Sid': stableToken(mail.id, 20), 'X-Mailgun-Tag': 'candidate-email', ...mail.headers },
  }
}

export function lever(company: string, mail: Words): Mail {
  return {
    from: `${company} <no-reply@hire.eu.lever.co>`,
    body: 'both',
    transfer: 'quoted-printable',
    ...mail,
    headers: { 'X-SG-EID': stableToken(mail.id, 32), ...mail.headers },
  }
}

export function ashby(company: string, mail: Words): Mail {
  return {
    from: `${company} Hiring Team <no-reply@ashbyhq.com>`,
    body: 'both',
    frame: card({ accent: '#473bce', brand: company, footer: ['Powered by Ashby', 'This mailbox is not monitored.'] }),
    ...mail,
    headers: { 'Feedback-ID': `ashby:${stableToken(company, 8)}`, ...mail.headers },
  }
}

export function workday(tenant: string, display: string, mail: Words): Mail {
  return {
    from: `${display} <${tenant}@myworkday.com>`,
    body: 'html',
    transfer: 'base64',
    ...mail,
    headers: { 'X-Workday-Notification': `${tenant}/${stableToken(mail.id, 16)}`, ...automatic, ...mail.headers },
  }
}

export function smartRecruiters(company: string, mail: Words): Mail {
  return {
    from: `${company} Hiring Team <notifications@smartrecruiters.com>`,
    body: 'html',
    frame: card({
      accent: '#4b8f29',
      brand: company,
      footer: ['Please do not reply to this message.', 'You receive it because you applied through SmartRecruiters.'],
    }),
    ...mail,
    headers: { ...automatic, 'X-SR-Message': stableToken(mail.id, 24), ...mail.headers },
  }
}

/** Personio's address is a relay: an answer is filed with the application. */
export function personio(account: string, display: string, mail: Words): Mail {
  return {
    from: `${display} <${account}-jobs@m.personio.de>`,
    body: 'both',
    language: 'de',
    ...mail,
    headers: { 'X-MJ-Mid': stableToken(mail.id, 20), 'Content-Language': 'de', ...mail.headers },
  }
}

export function teamtailor(token: string, company: string, mail: Words): Mail {
  return {
    from: `${company} <no-reply@${token}.teamtailor-mail.com>`,
    body: 'html',
    frame: card({
      accent: '#f43f85',
      brand: company,
      footer: [`${company} uses Teamtailor.`, 'You can see and delete your data at any time.'],
    }),
    ...mail,
    headers: { 'X-Entity-Ref-ID': stableToken(mail.id, 16), ...mail.headers },
  }
}

export function bambooHr(company: string, mail: Words): Mail {
  return {
    from: `${company} <notifications@app.bamboohr.com>`,
    body: 'both',
    ...mail,
    headers: { ...automatic, 'X-BambooHR-Id': stableToken(mail.id, 12), ...mail.headers },
  }
}

export function linkedIn(template: string, mail: Words): Mail {
  return {
    from: 'LinkedIn <jobs-noreply@linkedin.com>',
    body: 'both',
    frame: card({
      accent: '#0a66c2',
      brand: 'LinkedIn',
      footer: [
        'This email was intended for Orla Keane (Frontend engineer).',
        'Unsubscribe: https://www.linkedin.com/comm/psettings/',
      ],
    }),
    ...mail,
    headers: {
      'X-LinkedIn-Template': template,
      'X-LinkedIn-Class': 'JOBS-TO-MBR',
      'List-Unsubscribe': `<https://www.linkedin.com/e/v2?e=${stableToken(mail.id, 12)}>`,
      ...mail.headers,
    },
  }
}

export function indeed(address: string, mail: Words): Mail {
  return {
    from: `Indeed <${address}>`,
    body: 'html',
    frame: card({
      accent: '#2557a7',
      brand: 'indeed',
      footer: ['© 2026 Indeed', 'Help centre: https://support.indeed.com/'],
    }),
    ...mail,
    headers: { 'X-Indeed-Client-App': 'passport-sendgrid', ...automatic, ...mail.headers },
  }
}

export function hackerRank(mail: Words): Mail {
  return {
    from: 'HackerRank Team <support@hackerrankforwork.com>',
    body: 'html',
    frame: card({ accent: '#1ba94c', brand: 'HackerRank', footer: ['Sent on behalf of the company named above.'] }),
    ...mail,
  }
}

export function calendly(mail: Words): Mail {
  return {
    from: 'Calendly <notifications@calendly.com>',
    replyTo: 'no-reply@calendly.com',
    body: 'both',
    ...mail,
    headers: { 'X-SG-EID': stableToken(mail.id, 32), 'X-Category': 'invitee_confirmation', ...mail.headers },
  }
}
