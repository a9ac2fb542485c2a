import type { Finding } from '#domain/finding.ts'
import type { JobMail, LinkSignal } from '#domain/history.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { MailSourceRefusal } from '#domain/mail-source.ts'
import { openMailSource } from '#mail/open-source.ts'
import { parse } from '#mail/parse.ts'
import { buildHistory } from '#read/history/build-history.ts'
import { readMessage } from '#read/read-message.ts'
import { toReadOutput, type ReadOutput } from '#read/read-output.ts'
import type { ReadContext } from '#actions/read-files.ts'

/** Mails that are held in memory to be tied to each other; the rest is not looked at. */
const mostExplained = 20_000

/** What was read in a mail, and why: beside what `read` says, the next likely kind and what tied it to an application. */
export interface Explained extends ReadOutput {
  readonly subject: string
  readonly runnerUp: Finding['runnerUp']
  /** Null where the mail belongs to no application. */
  readonly link: {
    readonly company: string
    readonly role: string | null
    readonly signal: LinkSignal | null
    /** 0–1. */
    readonly confidence: number
  } | null
}

export interface Explanation {
  readonly mails: readonly Explained[]
  readonly unreadable: readonly { readonly source: string; readonly reason: string }[]
  /** There was more mail than can be explained at once. */
  readonly isCut: boolean
}

/** Reads a file or folder, ties its mails to each other as an import would, and stores nothing. */
export async function explainFiles(
  path: string,
  context: ReadContext,
): Promise<Result<Explanation, MailSourceRefusal>> {
  const source = await openMailSource(path)
  if (!source.ok) return err(source.error)

  const read: { readonly mail: JobMail; readonly output: ReadOutput }[] = []
  const unreadable: { source: string; reason: string }[] = []
  let isCut = false
  for await (const item of source.value.messages()) {
    if ('unreadable' in item) {
      unreadable.push({ source: `${source.value.name}:${item.unreadable.place.at}`, reason: item.unreadable.reason })
      continue
    }
    if (read.length === mostExplained) {
      isCut = true
      break
    }
    const message = parse(item.raw)
    const { text: _text, html: _html, calendars: _calendars, size: _size, ...head } = message
    const finding = readMessage(message, context)
    const place = `${source.value.name}:${item.raw.place.at}`
    read.push({ mail: { head, finding }, output: toReadOutput(finding, place, message.messageId) })
  }

  const history = buildHistory(
    read.map(({ mail }) => mail),
    [],
    [],
    context,
  )
  const links = new Map(history.links.map((link) => [link.messageKey, link]))
  const applications = new Map(history.applications.map((application) => [application.id, application]))
  const mails = read.map(({ mail: { head, finding }, output }): Explained => {
    const link = links.get(head.key)
    const application = link?.applicationId ? applications.get(link.applicationId) : undefined
    return {
      ...output,
      subject: head.subject,
      runnerUp: finding.runnerUp,
      link: application
        ? {
            company: application.company.value,
            role: application.role?.value ?? null,
            signal: link?.signal ?? null,
            confidence: link?.confidence ?? 0,
          }
        : null,
    }
  })
  return ok({ mails, unreadable, isCut })
}
