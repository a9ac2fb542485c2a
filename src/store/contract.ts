import { afterEach, describe } from 'vitest'
import { accountsContract } from '#store/contract/accounts.ts'
import { afterInterviewsContract } from '#store/contract/after-interviews.ts'
import { archiveContract } from '#store/contract/archive.ts'
import { forgottenContract } from '#store/contract/forgotten.ts'
import { boardsContract } from '#store/contract/boards.ts'
import type { ContractContext, OpenedStore, StoreHarness } from '#store/contract/harness.ts'
import { importsContract } from '#store/contract/imports.ts'
import { isolationContract } from '#store/contract/isolation.ts'
import { messagesContract } from '#store/contract/messages.ts'
import { modelKeyContract } from '#store/contract/model-key.ts'
import { outboxContract } from '#store/contract/outbox.ts'
import { practiceContract } from '#store/contract/practice.ts'
import { saidContract } from '#store/contract/said.ts'
import { peopleContract } from '#store/contract/people.ts'
import { postingsContract } from '#store/contract/postings.ts'
import { searchContract } from '#store/contract/search.ts'
import { shelfContract } from '#store/contract/shelf.ts'
import { tablesContract } from '#store/contract/tables.ts'
import { wordsContract } from '#store/contract/words.ts'
import { localOwner } from '#store/open.ts'

/** What every store must do, whatever database is under it. Each test gets an empty one. */
export function storeContract(harness: StoreHarness): void {
  const opened: OpenedStore[] = []

  const context = async (): Promise<ContractContext> => {
    const store = await harness.open()
    opened.push(store)
    return { owner: store.store.forOwner(localOwner), opened: store }
  }

  afterEach(async () => {
    for (const store of opened.splice(0)) await store[Symbol.asyncDispose]()
  })

  describe('job mail', () => {
    messagesContract(context)
  })
  describe('forgotten mail', () => {
    forgottenContract(context)
  })
  describe('the key of a model', () => {
    modelKeyContract(context)
  })
  describe('imports', () => {
    importsContract(context)
  })
  describe('what the person said', () => {
    saidContract(context)
  })
  describe('tables that were read in', () => {
    tablesContract(context)
  })
  describe('people', () => {
    peopleContract(context)
  })
  describe('what the person writes', () => {
    wordsContract(context)
  })
  describe('stories and practice', () => {
    practiceContract(context)
  })
  describe('boards', () => {
    boardsContract(context)
  })
  describe('postings and the résumé', () => {
    postingsContract(context)
  })
  describe('what is written after interviews', () => {
    afterInterviewsContract(context)
  })
  describe('accounts', () => {
    accountsContract(context)
  })
  describe('the outbox', () => {
    outboxContract(context)
  })
  describe('search', () => {
    searchContract(context)
  })
  describe('the shelf of articles', () => {
    shelfContract(context)
  })
  describe('an archive', () => {
    archiveContract(context)
  })
  describe('owners', () => {
    isolationContract(context)
  })
}
