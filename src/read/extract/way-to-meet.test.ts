import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wayOfMeeting, wayToMeet } from '#read/extract/way-to-meet.ts'

describe('the way to meet', () => {
  it.each([
    ['video', 'Here is the link for Thursday: https://acme.zoom.us/j/123'],
    ['video', 'Das Gespräch findet online statt, per Teams; die Einwahldaten folgen.'],
    ['video', 'L’entretien se fera en visio, le lien de connexion suit.'],
    ['video', 'Te enviaremos el enlace; la entrevista será una videollamada.'],
    ['video', 'We doen het gesprek via Teams.'],
    ['phone', 'We will call you on your mobile'],
    ['phone', 'Ich rufe Sie am Mittwoch gegen 11 Uhr an.'],
    ['phone', 'Je vous appelle lundi à 9 h.'],
    ['phone', 'Ligo-lhe na terça às 15h.'],
    ['phone', 'La chiamo giovedì mattina.'],
    ['phone', 'Ik bel je vrijdag om tien uur.'],
    ['onsite', 'Kommen Sie am Freitag um 10 Uhr zu uns in die Werkstatt.'],
    ['onsite', 'We would be glad to see you at the boathouse on Monday.'],
    ['onsite', 'Présentez-vous à l’accueil, 12 rue des Tanneurs.'],
    ['onsite', 'La aspettiamo in sede, in via Garibaldi 12.'],
    ['onsite', 'Le esperamos en nuestras oficinas.'],
    ['onsite', 'A entrevista é presencial, no nosso escritório.'],
    ['onsite', 'Je kunt gewoon langskomen op kantoor, Havenstraat 3.'],
    ['unknown', 'Thursday at ten suits us.'],
  ] as const)('is %s in "%s"', (way, words) => {
    expect(wayToMeet(words)).toBe(way)
  })

  it('is not the one that was given up', () => {
    expect(wayToMeet('Instead of meeting in person, let us speak by phone.')).toBe('phone')
    expect(wayToMeet('Statt vor Ort sprechen wir per Video.')).toBe('video')
  })

  it('follows the place of a calendar entry before its notes', () => {
    const notes = 'We can do a video call another time.'
    expect(wayOfMeeting({ place: 'Larkrise Trust, 9 Canal Walk, Leeds', link: '', words: notes })).toBe('onsite')
    expect(wayOfMeeting({ place: 'Marianne will call 07700 900412', link: '', words: '' })).toBe('phone')
    expect(wayOfMeeting({ place: '', link: 'https://meet.google.com/abc', words: '' })).toBe('video')
    expect(wayOfMeeting({ place: '', link: '', words: 'See you then' })).toBe('unknown')
  })

  it('is told quickly whatever the text holds', () => {
    fc.assert(
      fc.property(fc.constantFrom('via ', 'rue de ', '12 ab ', 'ring ', 'not ', 'a(', 'call you '), (piece) => {
        const before = performance.now()
        wayToMeet(piece.repeat(20_000))
        expect(performance.now() - before).toBeLessThan(500)
      }),
    )
  })
})
