import { writeFile } from 'node:fs/promises'
import type { Account } from '#domain/account.ts'
import { Secret } from '#domain/secret.ts'
import type { Outgoing } from '#domain/outbox.ts'
import { approveDraft, type ApproveChoice } from '#actions/approve-draft.ts'
import type { Ctx } from '#actions/context.ts'
import { draftStep, editDraft } from '#actions/draft-step.ts'
import { importMail } from '#actions/import-mail.ts'
import type { DraftView } from '#actions/views.ts'
import { seeWorld } from '#actions/world.ts'
import type { TestApp } from './test-app.ts'
import { must } from './whole-use.ts'

/** Where the story's person lives, and a Wednesday morning two weeks after the interview. */
export const sceneZone = 'Europe/Berlin'
export const sceneNow = Date.UTC(2026, 2, 25, 9, 0)
export const kim = 'kim.abara@home.example'
export const nora = 'nora.lindqvist@brightwater.example'
export const ines = 'ines.okafor@brightwater.example'

export interface SceneMail {
  readonly id: string
  readonly from: string
  readonly to?: string
  readonly at: number
  readonly subject: string
  readonly answers?: readonly string[]
  readonly headers?: readonly string[]
  readonly body: string
}

/** A mail as it arrives; lines end as on the wire. */
export function asEml({ id, from, to, at, subject, answers = [], headers = [], body }: SceneMail): string {
  const thread = answers.map((one) => `<${one}>`)
  return [
    `Message-ID: <${id}>`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${from}`,
    `To: ${to ?? `Kim Abara <${kim}>`}`,
    `Delivered-To: ${kim}`,
    `Subject: ${subject}`,
    ...(thread.length > 0 ? [`In-Reply-To: ${thread.at(-1)}`, `References: ${thread.join(' ')}`] : []),
    ...headers,
    'MIME-Version: 1.0',
    ...(headers.some((line) => line.startsWith('Content-Type')) ? [] : ['Content-Type: text/plain; charset=utf-8']),
    '',
    ...body.split('\n'),
    '',
  ].join('\r\n')
}

const dayMs = 86_400_000
export const usualInterview = Date.UTC(2026, 2, 10, 9, 0)

/** One application: confirmed, an interview at that moment with whoever reads at `met`, and Ines's no. */
export function huntWith(met: string, interviewAt: number): readonly SceneMail[] {
  const at = (days: number, hours = 0) => interviewAt + days * dayMs + hours * 3_600_000
  const when = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: sceneZone,
  }).format(interviewAt)
  return [
    {
      id: 'applied-1@brightwater.example',
      from: `Ines Okafor <${ines}>`,
      at: at(-18),
      subject: 'Your application as Backend Engineer',
      body: 'Dear Kim,\n\nthank you for your application for the position of Backend Engineer at Brightwater. We have received it and will get back to you.\n\nKind regards\nInes Okafor\nRecruiter, Brightwater',
    },
    {
      id: 'invite-1@brightwater.example',
      from: `Ines Okafor <${ines}>`,
      to: `Kim Abara <${kim}>, Nora Lindqvist <${met}>`,
      at: at(-7),
      subject: 'Interview: Backend Engineer at Brightwater',
      answers: ['applied-1@brightwater.example'],
      body: `Dear Kim,\n\nwe would like to invite you to an interview for the Backend Engineer role. You will meet Nora Lindqvist, Engineering Manager, on ${when}.\n\nKind regards\nInes Okafor\nRecruiter, Brightwater`,
    },
    {
      id: 'thanks-1@brightwater.example',
      from: `Nora Lindqvist <${met}>`,
      at: at(0, 6),
      subject: 'Re: Interview: Backend Engineer at Brightwater',
      answers: ['applied-1@brightwater.example', 'invite-1@brightwater.example'],
      body: 'Hi Kim,\n\nit was good to meet you in the interview this morning. I enjoyed our talk about queues.\n\nBest\nNora Lindqvist\nEngineering Manager, Brightwater',
    },
    {
      id: 'no-1@brightwater.example',
      from: `Ines Okafor <${ines}>`,
      at: at(6),
      subject: 'Re: Your application as Backend Engineer',
      answers: ['applied-1@brightwater.example', 'invite-1@brightwater.example'],
      body: 'Dear Kim,\n\nthank you for the time you took for the interview. Unfortunately we have decided to move forward with another candidate for the Backend Engineer position.\n\nWe wish you all the best.\n\nKind regards\nInes Okafor\nRecruiter, Brightwater',
    },
  ]
}

/** In the spring of the story. */
const huntMails = huntWith(nora, usualInterview)

/** Reads mails as a file of one source would be. */
export async function receive(test: TestApp, ctx: Ctx, name: string, mails: readonly SceneMail[]): Promise<void> {
  const path = test.path(`${name}.mbox`)
  const one = (mail: SceneMail) =>
    `From MAILER@brightwater.example ${new Date(mail.at).toUTCString()}\n${asEml(mail)
      .replaceAll('\r\n', '\n')
      .replaceAll(/^(>*From )/gm, '>$1')}\n`
  await writeFile(path, mails.map(one).join(''))
  must(await importMail(ctx, path))
}

export interface OutboxScene {
  readonly ctx: (now?: number) => Ctx
  readonly account: Account
  /** The step of thanking Nora, with words that have no free place left. */
  readonly draft: DraftView
  readonly approve: (choice?: Partial<ApproveChoice>, now?: number, name?: string) => Promise<Outgoing>
}

/** The hunt read, an account connected, and the words to Nora written. */
export async function outboxScene(
  test: TestApp,
  servers: { readonly smtpPort: number; readonly imapPort: number; readonly password: string },
  hunt: { readonly mails: readonly SceneMail[]; readonly to: string } = { mails: huntMails, to: nora },
): Promise<OutboxScene> {
  const ctx = (now = sceneNow): Ctx => ({ ...test.app.ctx(), now, zone: sceneZone })
  await ctx().owner.settings.set({ addresses: [kim], name: 'Kim Abara', timeZone: sceneZone, country: 'DE' })
  await receive(test, ctx(), 'hunt', hunt.mails)
  const account = must(
    await ctx().owner.accounts.save(
      {
        address: kim,
        name: 'Kim Abara',
        aliases: [],
        imap: { host: '127.0.0.1', port: servers.imapPort, security: 'none' },
        smtp: { host: '127.0.0.1', port: servers.smtpPort, security: 'none' },
        user: kim,
        auth: 'password',
        folders: null,
      },
      new Secret(servers.password),
      sceneNow,
    ),
  )
  const draft = await wordsFor(ctx(), hunt.to)
  let made = 0
  return {
    ctx,
    account,
    draft,
    approve: async (choice = {}, now = sceneNow, name) => {
      const asked = { version: draft.version, when: 'now', ...choice } as const
      return must(await approveDraft(ctx(now), draft.id, asked, () => name ?? `mail-${++made}-${draft.id}`))
    },
  }
}

/** First words for the follow-up to this address, with every free place filled. */
export async function wordsFor(ctx: Ctx, address: string): Promise<DraftView> {
  const { steps, people } = await seeWorld(ctx)
  const step = steps.find(
    ({ kind, to }) => kind === 'follow-up' && to[0] !== undefined && people.get(to[0])?.emails.includes(address),
  )
  if (!step) throw new Error(`No follow-up goes to ${address}: ${JSON.stringify(steps, null, 1)}`)
  const first = must(await draftStep(ctx, step.id))
  const body = first.body.replaceAll(/«[^«»]*»/gu, 'the queues – “größer” is not always better')
  return must(await editDraft(ctx, first.id, { subject: first.subject, body, version: first.version }))
}
