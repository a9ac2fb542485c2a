import { describe, expect, it } from 'vitest'
import { me, messageOf, zone, type Fixture } from '#read/fixtures/fixture.ts'
import { readMessage } from '#read/read-message.ts'

const owner = `Sam Rivera <${me}>`

function kindOf(words: Partial<Fixture> & Pick<Fixture, 'body'>): string {
  const defaults = { id: 'other-hunt', language: 'en', kind: 'other', subject: 'Your application', from: 'a@b.example' }
  return readMessage(messageOf({ ...defaults, ...words } as Fixture), { me: [me], zone }).kind
}

const no = 'Unfortunately we have decided to move forward with other candidates for the position of Line Foreman.'

describe('somebody else’s application', () => {
  it.each([
    ['Dear Marcus,'],
    ['Dear Mr. Doe,'],
    ['Sehr geehrter Herr Doe,'],
    ['Bonjour Marcus,'],
    ['Geachte heer Doe,'],
    ['Cara Beatrice,'],
  ])('is not the owner’s: %s', (greeting) => {
    const from = 'Acme Hiring Team <no-reply@greenhouse.io>'
    expect(kindOf({ from, body: `${greeting}\n\n${no}\n\nAcme` })).toBe('other')
  })

  it.each([
    ['Dear Sam,'],
    ['Dear Samuel,'],
    ['Dear Mx Rivera,'],
    ['Dear Candidate,'],
    ['Hello there,'],
    ['Sehr geehrte Damen und Herren,'],
    ['Dear Hiring Applicant,'],
  ])('is the owner’s: %s', (greeting) => {
    const from = 'Acme Hiring Team <no-reply@greenhouse.io>'
    expect(kindOf({ from, body: `${greeting}\n\n${no}\n\nAcme` })).toBe('rejection')
  })

  it.each([
    'They turned me down again. Unfortunately they went with another candidate, after two interviews. Wine on Friday?',
    'Weer een nee. We kiezen voor de andere kandidaat, schreven ze. Helaas gaan we niet verder met je sollicitatie.',
    'Fui à entrevista e não fiquei. Infelizmente optaram por outro candidato para a vaga. Paciência!',
    'Mi hanno scartato anche lì: purtroppo hanno scelto un altro candidato per la posizione.',
    'Ils m’ont dit non. Malheureusement ils ont retenu une autre candidature pour le poste.',
    'Me han rechazado otra vez, han elegido a otro candidato para el puesto.',
    'Hab schon wieder eine Absage, leider haben sie sich für eine andere Bewerberin entschieden.',
  ])('is told by a friend: %s', (body) => {
    expect(kindOf({ from: 'Robin Moss <robin@sidepost.example>', subject: 'so', body })).toBe('other')
  })

  it('is one to whom the owner says no, or makes an offer', () => {
    const body =
      'Dear Ms. Brooks, thank you for your application. Unfortunately we have decided to move forward with another candidate.'
    expect(kindOf({ from: owner, to: 'Tanya Brooks <tanya@sidepost.example>', body })).toBe('other')
  })
})

describe('an application by mail', () => {
  it.each([
    ['Sollicitatie Logistiek planner', 'Op uw website las ik dat u een planner zoekt. Mijn cv zit erbij.'],
    ['Técnica de Logística - ref. 14/2026', 'Segue a minha candidatura ao lugar de Técnica de Logística, com CV.'],
    ['Candidatura spontanea', 'Vi invio la mia candidatura con il curriculum in allegato.'],
    ['Bewerbung als Gärtnerin', 'anbei meine Unterlagen und der Lebenslauf.'],
    ['Candidature au poste de comptable', 'Vous trouverez ci-joint mon CV et ma lettre de motivation.'],
    ['Candidatura: Coordinación', 'Adjunto mi currículum. Quedo a su disposición.'],
  ])('is one by what it is called and encloses: %s', (subject, body) => {
    const finding = readMessage(
      messageOf({ id: 'applies', language: 'en', kind: 'other', from: owner, to: 'jobs@acme.example', subject, body }),
      { me: [me], zone },
    )
    expect(finding.ownIntent).toBe('applies')
  })
})
