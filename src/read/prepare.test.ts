import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '#read/prepare.ts'
import { readableText } from '#read/shown-text.ts'
import { splitZones } from '#read/zones.ts'

const zonesOf = (text: string, subject = '') =>
  splitZones(text, subject).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim().split('\n')[0] ?? ''}`,
  )

describe('the readable text', () => {
  it('maps every position back to the shown text', () => {
    const part = fc.constantFrom('a', 'b ', '\u2019', '\u00ad', '\u200b', '\u00a0', '\ufeff', 'ß', '\u2014', '\n')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const shown = parts.join('')
        const readable = readableText(shown)
        const { text } = readable
        for (let i = 0; i < text.length; i++) {
          const original = shown[readable.toShown(i)] ?? ''
          const same = original === text[i] || readableText(original).text === text[i]
          expect(same).toBe(true)
        }
      }),
    )
  })
})

describe('zones', () => {
  it('set quoted history apart in the forms of many clients', () => {
    const forms = [
      'On Mon, 9 Mar 2026 at 12:11, Ana Silva <ana@acme.example> wrote:',
      'On Mon, 9 Mar 2026 at 12:11, Ana Silva\n<ana@acme.example> wrote:',
      'Am 09.03.2026 um 12:11 schrieb Ana Silva:',
      'Le lun. 9 mars 2026 à 12:11, Ana Silva <ana@acme.example> a écrit :',
      '-----Original Message-----',
      '-----Ursprüngliche Nachricht-----',
      'From: Ana Silva\nSent: Monday\nTo: Sam\nSubject: Hi',
      'Von: Ana Silva\nGesendet: Montag\nAn: Sam\nBetreff: Hallo',
    ]
    for (const form of forms) {
      const zones = zonesOf(`Thanks!\n\n${form}\n\nWe will not move forward.`, 'Re: x')
      expect(zones[0], form).toBe('new: Thanks!')
      expect(zones[1]?.startsWith('quoted: '), form).toBe(true)
    }
  })

  it('keep a forwarded mail readable', () => {
    const text =
      'FYI\n\n---------- Forwarded message ---------\nFrom: HR <hr@acme.example>\nSubject: Your application\n\nWe regret.'
    const prepared = prepare({ subject: 'Fwd: Your application', text })
    expect(prepared.forwarded).toMatchObject({ from: 'HR <hr@acme.example>', subject: 'Your application' })
  })

  it('know signatures and legal footers', () => {
    const zones = zonesOf(
      'Hello Sam,\nsee you soon.\n\nKind regards,\nAna Silva\n\nThis e-mail is confidential and intended solely for you.',
    )
    expect(zones).toEqual([
      'new: Hello Sam,',
      'signature: Kind regards,',
      'footer: This e-mail is confidential and intended solely for you.',
    ])
  })

  it('cover the text without gaps', () => {
    const part = fc.constantFrom(
      'Hello',
      '> quoted',
      '',
      'Best regards,',
      '-- ',
      'On 3 May, A wrote:',
      'From: a',
      'To: b',
      'Subject: c',
      'Unsubscribe here',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('\n')
        let at = 0
        for (const zone of splitZones(text, '')) {
          expect(zone.start).toBe(at)
          at = zone.end
        }
        expect(at).toBe(text.length)
      }),
    )
  })
})

describe('sentences', () => {
  it('join wrapped lines and stop at short ones', () => {
    const text =
      'Dear Sam,\n\nwe are sorry to say that we have decided to go\nforward with somebody else for this position.\n- one\n- two'
    const sentences = prepare({ subject: '', text }).sentences.map(({ start, end }) => text.slice(start, end).trim())
    expect(sentences).toContain(
      'we are sorry to say that we have decided to go\nforward with somebody else for this position.',
    )
  })

  it('do not end at abbreviations', () => {
    const text = 'Please ask Dr. Falk, e.g. by mail. Thank you.'
    expect(prepare({ subject: '', text }).sentences).toHaveLength(2)
  })
})
