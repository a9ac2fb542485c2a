import { isObject } from '#domain/is-object.ts'
import { err, ok, type Result } from '#domain/result.ts'

export type AnswerRefusal = 'not-understood' | 'empty' | 'too-long' | 'markup' | 'new-address' | 'unchanged'

/**
 * The passage in a model's answer (the body of `/chat/completions`), or why it is not even shown. A model may say
 * anything: what is no passage, is far longer than what it was asked for, or brings an address of its own, is refused
 * here; how the rest reads, the check says.
 */
export function readAnswer(body: string, sentence: string): Result<string, AnswerRefusal> {
  const said = contentOf(body)
  if (said === null) return err('not-understood')
  const text = unwrapped(withoutThoughts(said), sentence)
  if (text === '') return err('empty')
  if (text.length > Math.max(240, sentence.length * 2 + 80)) return err('too-long')
  if (/<[a-z/!][^<>]{0,300}>/iu.test(text) || text.includes('```')) return err('markup')
  if (addressesIn(text).some((address) => !sentence.toLowerCase().includes(address))) return err('new-address')
  return text === sentence.replace(/\s+/gu, ' ').trim() ? err('unchanged') : ok(text)
}

function contentOf(body: string): string | null {
  let answer: unknown
  try {
    answer = JSON.parse(body)
  } catch {
    return null
  }
  const choices = isObject(answer) ? answer['choices'] : null
  const first: unknown = Array.isArray(choices) ? choices[0] : null
  const message = isObject(first) ? first['message'] : null
  const content = isObject(message) ? message['content'] : null
  return typeof content === 'string' ? content : null
}

/** Models that think aloud do it first. Without an end all of it is thought. */
function withoutThoughts(text: string): string {
  const begin = text.trimStart()
  if (!begin.startsWith('<think>')) return text
  const end = begin.indexOf('</think>')
  return end < 0 ? '' : begin.slice(end + '</think>'.length)
}

/** On one line, without what nobody can see, and without quotation marks around the whole that were not there before. */
function unwrapped(text: string, sentence: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const isQuoted = /^["“„«']/u.test(line) && /["”“»']$/u.test(line) && line.length > 2
  return isQuoted && !/^["“„«']/u.test(sentence.trim()) ? line.slice(1, -1).trim() : line
}

function addressesIn(text: string): string[] {
  return [
    ...text.toLowerCase().matchAll(/https?:\/\/[^\s)]{1,300}|www\.[^\s)]{1,300}|[\w.+-]{1,64}@[\w-]{1,63}\.\w/gu),
  ].map(([address]) => address)
}
