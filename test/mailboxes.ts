import { writeFile } from 'node:fs/promises'
import { readMbox } from '#mail/mbox.ts'

/** The messages of an mbox file, unescaped. */
export async function messagesIn(file: string): Promise<Uint8Array[]> {
  const messages: Uint8Array[] = []
  for await (const item of readMbox(file)) if ('bytes' in item) messages.push(item.bytes)
  return messages
}

/** Writes messages as one mbox (mboxrd). */
export async function writeMbox(file: string, messages: readonly Uint8Array[]): Promise<void> {
  const parts = messages.map((bytes) => {
    const text = Buffer.from(bytes).toString('latin1').replace(/\n$/, '')
    return `From mailbox@example.org Mon Nov  9 09:00:00 2026\n${text.replace(/^(>*From )/gm, '>$1')}\n\n`
  })
  await writeFile(file, Buffer.from(parts.join(''), 'latin1'))
}

const mailTo = (from: string, id: string, day: string, subject: string, text: string) =>
  Buffer.from(
    `From: ${from}\nTo: Orla Keane <orla@keane.example>\nDate: ${day} 10:00:00 +0100\nMessage-ID: <q${id}@quarrystone.example>\nSubject: ${subject}\n\nDear Orla,\n\n${text}\n\nKind regards\nQuarrystone\n`,
  )

/**
 * Doubtful mail for the demo's Orla: at one company two open applications and a no that names neither; and somebody there
 * has the name of a recruiter whom she met elsewhere.
 */
export const quarrystone: readonly Uint8Array[] = [
  mailTo(
    'Quarrystone Careers <careers@quarrystone.example>',
    '1',
    '2 Nov 2026',
    'Your application as Data Engineer',
    'thank you for applying for the role of Data Engineer at Quarrystone. We have received your application.',
  ),
  mailTo(
    'Quarrystone Careers <careers@quarrystone.example>',
    '2',
    '3 Nov 2026',
    'Your application as Product Designer',
    'thank you for applying for the role of Product Designer at Quarrystone. We have received your application.',
  ),
  mailTo(
    'Amara Okafor <a.okafor@quarrystone.example>',
    '3',
    '4 Nov 2026',
    'Interview for the role of Product Designer at Quarrystone',
    'we would like to invite you to an interview for the role of Product Designer at Quarrystone. Which times suit you?',
  ),
  mailTo(
    'Quarrystone Careers <careers@quarrystone.example>',
    '4',
    '6 Nov 2026',
    'Your application at Quarrystone',
    'thank you for your interest in Quarrystone. Unfortunately we have decided not to move forward with your application.',
  ),
]
