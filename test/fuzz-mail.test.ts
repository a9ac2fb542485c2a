import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rawMail } from '#mail/builders.ts'
import { parse } from '#mail/parse.ts'
import { peek } from '#mail/peek.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { Seeded } from '../bench/seeded.ts'

/** `npm run prove` gives it minutes; a commit some seconds. */
const seed = Number(process.env['AJAR_SEED'] ?? 1)
const milliseconds = process.env['AJAR_PROVE'] === 'full' ? 180_000 : 4_000
const mostTries = 200_000

const mails = readFileSync(new URL('../demo/mailbox.mbox', import.meta.url), 'latin1')
  .split(/^From .*\n/m)
  .filter((mail) => mail.includes('Subject:'))
const inserted = [
  '\n',
  '\r\n',
  '\n\n',
  '\0',
  '--',
  '=?utf-8?B?',
  '?=',
  '=',
  '<',
  '>',
  '"',
  '\xff',
  'multipart/mixed; boundary=x',
]

/** One change: bytes flipped, a stretch cut out, doubled, moved, or taken from another mail, the end cut off. */
function changed(random: Seeded, mail: string): string {
  const at = random.between(0, mail.length)
  const end = Math.min(mail.length, at + random.between(1, 400))
  const stretch = mail.slice(at, end)
  switch (random.between(0, 6)) {
    case 0:
      return mail.slice(0, at) + String.fromCharCode(random.between(0, 255)) + mail.slice(at + 1)
    case 1:
      return mail.slice(0, at) + mail.slice(end)
    case 2:
      return mail.slice(0, end) + stretch.repeat(random.between(1, 40)) + mail.slice(end)
    case 3:
      return stretch + mail.slice(0, at) + mail.slice(end)
    case 4:
      return mail.slice(0, at)
    case 5:
      return mail.slice(0, at) + random.pick(inserted) + mail.slice(at)
    default:
      return mail.slice(0, at) + random.pick(mails).slice(at)
  }
}

describe('mail that was damaged', () => {
  it('is read all the same: nothing throws, nothing takes long', { timeout: milliseconds + 60_000 }, () => {
    const random = new Seeded(seed)
    const until = performance.now() + milliseconds
    let tries = 0
    for (; tries < mostTries && performance.now() < until; tries++) {
      let mail = random.pick(mails)
      for (let changes = random.between(1, 8); changes > 0; changes--) mail = changed(random, mail)
      const raw = rawMail(Buffer.from(mail.slice(0, 500_000), 'latin1'))
      const before = process.cpuUsage()
      const peeked = peek(raw)
      const parsed = parse(raw)
      mightBeJobMail(peeked)
      const took = process.cpuUsage(before).user / 1000

      const why = `seed ${seed}, try ${tries}`
      expect(took, why).toBeLessThan(500)
      expect(peeked.key, why).toBe(parsed.key)
      expect(parsed.text === '', why).toBe(peeked.text === '')
    }
    expect(tries).toBeGreaterThan(100)
    console.log(`${tries} damaged mails read, seed ${seed}`)
  })
})
