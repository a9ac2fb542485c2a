import { describe, expect, it } from 'vitest'
import { modelAddress } from '#domain/own-model.ts'

describe('the address of a model', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    [' http://127.0.0.1:11434/v1/ ', 'http://127.0.0.1:11434/v1'],
    ['http://[::1]:8080/api', 'http://[::1]:8080/api'],
    ['https://models.example/v1/chat/completions?x=1#y', 'https://models.example/v1'],
  ])('%s is %s', (typed, address) => {
    expect(modelAddress(typed)).toEqual({ ok: true, value: address })
  })

  it.each([
    ['', 'no-address'],
    ['localhost:11434', 'no-address'],
    ['file:///etc/passwd', 'no-address'],
    ['https://me:key@models.example/v1', 'has-login'],
    ['http://models.example/v1', 'tls-missing'],
    ['http://192.168.1.4:11434', 'tls-missing'],
    ['http://localhost.example:11434', 'tls-missing'],
  ])('%s is refused: %s', (typed, error) => {
    expect(modelAddress(typed)).toEqual({ ok: false, error })
  })
})
