import { describe, expect, it } from 'vitest'
import { messageOf } from '#read/fixtures/fixture.ts'
import { readMessage } from '#read/read-message.ts'

const read = (from: string, subject: string, body: string) =>
  readMessage(messageOf({ id: 'named', language: 'en', kind: 'rejection', from, subject, body }), {
    me: ['jo@lindqvist.example'],
    zone: 'Europe/Berlin',
  })

describe('the employer of a mail', () => {
  it('has its whole name from the line under it, where the address has half of it', () => {
    const { company } = read(
      'Sian Preece <sian.preece@hollowell.example>',
      'Abergavenny',
      'Dear Jo,\n\nUnfortunately we have decided to appoint somebody else.\n\nKind regards\nSian Preece\nRegional Manager\nHollowell Care Homes',
    )

    expect(company?.value).toBe('Hollowell Care Homes')
  })

  it('is without its departments', () => {
    const { company } = read(
      'Ufficio Concorsi - Comune di Roccapiana <concorsi@comune-roccapiana.example>',
      'Rinvio prova orale',
      'Gentile candidata, la prova orale è rinviata al 20 marzo. Distinti saluti',
    )

    expect(company?.value).toBe('Comune di Roccapiana')
  })

  it('is not the job site that tells of it', () => {
    const { company } = read(
      'Jobradar <info@jobradar.example>',
      'Hessenguss hat deine Bewerbung angesehen',
      'Hallo Jo,\n\nHessenguss hat sich deine Bewerbung gerade angesehen. Eine Rückmeldung bekommst du direkt vom Unternehmen.\n\nDein Jobradar-Team',
    )

    expect(company?.value).toBe('Hessenguss')
  })
})

describe('the role of a mail', () => {
  it('is the subject that says nothing else', () => {
    const { role } = read(
      'Oliver Beaumont <oliver.beaumont@tremainecapital.example>',
      'Re: Credit Analyst',
      'Jo,\n\nThank you for coming in. We have gone with somebody else, I am sorry to say.\n\nOliver',
    )

    expect(role?.value).toBe('Credit Analyst')
  })

  it('is told in running words and ends where the sentence goes on', () => {
    const { role } = read(
      'Amaia Prieto <amaia@fabricalunera.example>',
      'Estado del proceso',
      'Hola Jo, ayer el comité decidió avanzar con otra persona para Coordinador de logística. Gracias por tu tiempo.\n\nAmaia',
    )

    expect(role?.value).toBe('Coordinador de logística')
  })
})
