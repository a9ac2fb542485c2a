/**
 * Mail of daily life (bench/everyday) that is taken for job news: `npx tsx bench/everyday.ts [--errors]`. Each mail is
 * read alone. The open files take part in the fit (bench/fit-reader.ts); of the held-out ones only totals are printed.
 */
import { readMessage } from '#read/read-message.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { everydayMails, inventedOwner, messageOfInvented } from './invented-mails.ts'
import { isJobNews } from './job-mail-corpus.ts'

const context = { me: [inventedOwner], zone: 'Europe/Berlin' }
const outcomes = everydayMails().map((mail) => {
  const message = messageOfInvented(mail)
  const { kind, confidence, evidence } = readMessage(message, context)
  return { mail, kind, confidence, evidence, isTaken: mightBeJobMail(message) && isJobNews(kind) }
})

for (const heldOut of [false, true]) {
  const these = outcomes.filter(({ mail }) => mail.heldOut === heldOut)
  const taken = these.filter(({ isTaken }) => isTaken)
  console.log(`${heldOut ? 'held out' : 'open'}: ${taken.length} of ${these.length} taken for job news`)
  for (const language of [...new Set(these.map(({ mail }) => mail.language))].toSorted()) {
    const ofLanguage = these.filter(({ mail }) => mail.language === language)
    console.log(`  ${language}: ${ofLanguage.filter(({ isTaken }) => isTaken).length} of ${ofLanguage.length}`)
  }
  for (const least of [0.5, 0.7, 0.8, 0.95])
    console.log(`  with ${least} or more: ${taken.filter(({ confidence }) => confidence >= least).length}`)
}
if (process.argv.includes('--errors'))
  for (const { mail, kind, confidence, evidence, isTaken } of outcomes)
    if (isTaken && !mail.heldOut)
      console.log(
        `${mail.id} ${kind} ${confidence}: ${mail.subject} | ${evidence.map(({ quote }) => quote).join(' / ')}`,
      )
