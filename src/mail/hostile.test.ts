import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { rawMail } from '#mail/builders.ts'
import { hostileMails } from '#mail/hostile-mails.ts'
import { parse } from '#mail/parse.ts'
import { peek } from '#mail/peek.ts'

describe('mail made to do harm', () => {
  it.each(hostileMails)('costs little: %s', (_, make) => {
    const raw = rawMail(Buffer.from(make(), 'latin1'))
    const before = process.cpuUsage()
    const heap = process.memoryUsage()

    const peeked = peek(raw)
    const milliseconds = process.cpuUsage(before).user / 1000
    const afterPeek = process.cpuUsage()
    parse(raw)
    const whole = process.cpuUsage(afterPeek).user / 1000

    const now = process.memoryUsage()
    // The bound is 250 ms; a shared machine under load is given twice that.
    expect(milliseconds).toBeLessThan(500)
    expect(whole).toBeLessThan(500)
    expect(now.heapUsed + now.arrayBuffers - heap.heapUsed - heap.arrayBuffers).toBeLessThan(128_000_000)
    expect(peeked.text.length).toBeLessThanOrEqual(256 * 1024)
  })

  it('of random bytes gives something, and the same head from peek and parse', () => {
    const token = fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      'From: ',
      'Subject: ',
      'Content-Type: ',
      'multipart/mixed',
      'text/html',
      '; boundary=',
      'b',
      '--b',
      '--b--',
      '=?utf-8?Q?',
      '?=',
      '<',
      '>',
      '"',
      'message/rfc822',
      'Content-Transfer-Encoding: base64',
      '=',
      'QUJD',
      'charset=utf-7',
      ':',
    )
    const noise = fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes).toString('latin1'))
    fc.assert(
      fc.property(fc.array(fc.oneof(token, noise), { maxLength: 60 }), (pieces) => {
        const raw = rawMail(Buffer.from(pieces.join(''), 'latin1'))
        const { text: peeked, ...peekedHead } = peek(raw)
        const { text: parsed, html: _html, ...parsedHead } = parse(raw)
        expect(peekedHead).toEqual(parsedHead)
        expect(parsed === '').toBe(peeked === '')
      }),
      { numRuns: 2000 },
    )
  })
})
