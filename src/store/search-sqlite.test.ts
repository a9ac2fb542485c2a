import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import { aKept, aMessage } from '#store/contract/samples.ts'
import { localOwner } from '#store/open.ts'
import { openedStore, temporaryFolder } from '#store/sqlite-harness.ts'

/** Whether the bytes stand anywhere in the store's files, while it is open. */
async function isOnDisk(folder: string, word: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('ajar.sqlite')) continue
    if ((await readFile(join(folder, name))).includes(word)) return true
  }
  return false
}

describe('the search index of SQLite', () => {
  it('keeps no word of mail that was forgotten, nor of a reflection that was removed', async () => {
    await using folder = await temporaryFolder()
    await using store = await openedStore(folder.path)
    const owner = store.forOwner(localOwner)
    const kept = (name: string, text: string) => aKept(name, { message: aMessage(name, { text }) })
    await owner.messages.keepMany('src-1', [kept('one', 'the word Xylophonquartett'), kept('two', 'other words')])
    await owner.messages.keepMany('src-1', [kept('three', 'more words')])
    const application = messageKey('key-two')
    const answers = { friend: 'Zwetschgenknödel' }
    await owner.reflections.save({ application, answers, readVersion: 0, finished: false, at: 1 })
    expect(await isOnDisk(folder.path, 'xylophonquartett')).toBe(true)

    await owner.reflections.remove(application)
    await owner.messages.forget([messageKey('key-one')])

    expect(await isOnDisk(folder.path, 'xylophonquartett')).toBe(false)
    expect(await isOnDisk(folder.path, 'zwetschgenknodel')).toBe(false)
    expect(await owner.search.find('words', 5)).toMatchObject({ total: 2 })
  })
})
