import type { BoardTrouble } from '#domain/board.ts'
import type { Language } from '#domain/language.ts'

/** What went wrong with a board, and what to do, in a sentence. */
export function troubleInWords(trouble: BoardTrouble, language: Language): string {
  return sentences[language][trouble]
}

const sentences = {
  en: {
    'not-found': 'There is no board at this address any more.',
    moved: 'The board has moved. Enter its new address.',
    limited: 'It asked to be left in peace for a while; Ajar tries again later.',
    'not-a-board': 'What is there cannot be read as a board.',
    cut: 'The answer was cut off; Ajar tries again later.',
    empty: 'It showed no role at all, which may also mean that there is no such board.',
    incomplete: 'It could be read in part only, so nothing was taken for closed.',
    server: 'The server has trouble; Ajar tries again later.',
    unreachable: 'It could not be reached; Ajar tries again later.',
    'not-allowed': 'The site asks programs not to read this page.',
  },
  de: {
    'not-found': 'Unter dieser Adresse gibt es keine Stellenseite mehr.',
    moved: 'Die Stellenseite ist umgezogen. Tragen Sie die neue Adresse ein.',
    limited: 'Die Seite bat um eine Pause; Ajar versucht es später noch einmal.',
    'not-a-board': 'Was dort steht, lässt sich nicht als Stellenseite lesen.',
    cut: 'Die Antwort brach ab; Ajar versucht es später noch einmal.',
    empty: 'Dort stand keine einzige Stelle; vielleicht gibt es diese Stellenseite nicht.',
    incomplete: 'Nur ein Teil war lesbar; darum gilt keine Stelle als geschlossen.',
    server: 'Der Server hat Schwierigkeiten; Ajar versucht es später noch einmal.',
    unreachable: 'Die Seite war nicht erreichbar; Ajar versucht es später noch einmal.',
    'not-allowed': 'Die Seite bittet Programme, hier nicht zu lesen.',
  },
} as const satisfies Record<Language, Record<BoardTrouble, string>>
