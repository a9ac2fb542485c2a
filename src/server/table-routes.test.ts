import { describe, expect, it, vi } from 'vitest'
import { err } from '#domain/result.ts'
import type { Actions } from '#server/actions.ts'
import { testDoor } from '#server/builders.ts'

const uuid = '8f14e45f-ceea-467f-a1c6-3a5b6c7d8e9f'

describe('a table at the door', () => {
  it('is handed on as bytes, with what the person said of its columns', async () => {
    const previewCsv = vi.fn<Actions['previewCsv']>(async () => err({ code: 'no-table', message: 'No.' }))
    const door = testDoor({ previewCsv })
    const response = await door.send('POST', '/api/tables/preview?mapped=yes&company=3&order=day-first', 'a;b')

    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ error: 'no-table', message: 'No.' })
    expect(previewCsv.mock.calls[0]?.[1]).toBeInstanceOf(Uint8Array)
    expect(previewCsv.mock.calls[0]?.[2]).toEqual({ mapping: { company: 3 }, order: 'day-first' })
  })

  it('is guessed where nothing was said, and refused where nonsense was', async () => {
    const importCsv = vi.fn<Actions['importCsv']>(async () => err({ code: 'no-company', message: 'No.' }))
    const door = testDoor({ importCsv })
    await door.send('POST', '/api/tables?name=jobs.csv', 'a')
    expect(importCsv.mock.calls[0]?.[1].name).toBe('jobs.csv')
    expect(importCsv.mock.calls[0]?.[2]).toEqual({ mapping: undefined, order: undefined })
    for (const query of ['company=-1', 'company=x', 'role=5000', 'order=sideways', 'mapped=no']) {
      expect((await door.send('POST', `/api/tables?${query}`, 'a')).status, query).toBe(422)
    }
    expect(importCsv).toHaveBeenCalledTimes(1)
  })

  it('goes out as one for spreadsheets, those asked for in their order', async () => {
    const exportCsv = vi.fn<Actions['exportCsv']>(async () => '\uFEFFAjar id\r\n')
    const door = testDoor({ exportCsv })
    const response = await door.send('POST', '/api/applications/csv', { ids: ['a_2', 'a_1'] })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(new Uint8Array(await response.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    expect(exportCsv.mock.calls[0]?.[1]).toEqual(['a_2', 'a_1'])
    expect((await door.send('POST', '/api/applications/csv', { ids: ['../x'] })).status).toBe(422)
  })
})

describe('a saved view at the door', () => {
  it('has a name and an id of the browser’s making', async () => {
    const door = testDoor()
    expect((await door.send('PUT', `/api/views/${uuid}`, { name: ' Mine ', search: 'q=x' })).status).toBe(200)
    expect((await door.send('PUT', `/api/views/${uuid}`, { name: ' ', search: '' })).status).toBe(422)
    expect((await door.send('PUT', '/api/views/1', { name: 'Mine', search: '' })).status).toBe(422)
    const full = testDoor({ saveView: async () => err('too-many') })
    expect((await full.send('PUT', `/api/views/${uuid}`, { name: 'Mine', search: '' })).status).toBe(409)
  })
})
