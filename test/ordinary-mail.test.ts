import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import { generateMailbox } from '../bench/generate-mailbox.ts'
import { testApp } from './test-app.ts'

/** Friends at one small provider, lists, shops: nobody of these writes about work in a generated mailbox. */
const ordinarySender = /@(?:post|hackers)\.example$|^news@|^no-reply@mail\./
const messages = 2_000

describe('the ordinary mail of a mailbox of years', () => {
  it('is left where it is, although single words of work stand in it', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ajar-ordinary-'))
    try {
      const { kinds } = await generateMailbox(join(folder, 'years.mbox'), { messages, seed: 11 })
      await using test = await testApp()
      const result = await importMail(test.ctx(), join(folder, 'years.mbox'))
      if (!result.ok) throw new Error(result.error.message)

      const kept = await test.ctx().owner.messages.jobMail()
      const ordinary = kept.filter(({ head }) => ordinarySender.test(head.from?.address ?? ''))
      expect(kept.length - ordinary.length).toBeGreaterThan(kinds.job * 0.9)
      expect(ordinary.length, ordinary.map(({ head }) => head.subject).join('\n')).toBeLessThan(messages * 0.01)
      expect(ordinary.filter(({ finding }) => finding.inContext)).toEqual([])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
