/**
 * Builds `demo/mailbox.mbox` from the story; the same bytes each time.
 *
 *     npx tsx demo/build.ts           writes the mailbox
 *     npx tsx demo/build.ts --check   fails when the committed mailbox is not what the story says now
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { allMails } from './mails.ts'
import { encodeMailbox, inDeliveryOrder } from './source/mbox.ts'

export const mailboxPath = fileURLToPath(new URL('mailbox.mbox', import.meta.url))

export function buildMailbox(): Buffer {
  return encodeMailbox(inDeliveryOrder(allMails))
}

function main(args: readonly string[]): void {
  const built = buildMailbox()
  if (!args.includes('--check')) {
    writeFileSync(mailboxPath, built)
    console.log(`demo/mailbox.mbox: ${allMails.length} messages, ${Math.round(built.length / 1024)} kB`)
    return
  }
  if (!readFileSync(mailboxPath).equals(built)) {
    console.error('demo/mailbox.mbox is stale: run `npx tsx demo/build.ts` and commit it')
    process.exitCode = 1
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2))
