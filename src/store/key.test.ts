import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyedHash } from '#store/key.ts'

describe('a keyed hash', () => {
  it('is the HMAC of the text under the key of the owner, of any text', () => {
    const storeKey = Buffer.alloc(32, 7)
    const ownerKey = createHmac('sha256', storeKey).update('owner:jo').digest()
    const hash = keyedHash(storeKey, 'jo')
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 2000 }), fc.string({ maxLength: 40 }))
    fc.assert(
      fc.property(texts, (text) => {
        expect(hash(text)).toBe(createHmac('sha256', ownerKey).update(text).digest('base64url').slice(0, 22))
      }),
    )
    expect(hash('ü'.repeat(1000))).toBe(
      createHmac('sha256', ownerKey).update('ü'.repeat(1000)).digest('base64url').slice(0, 22),
    )
  })
})
