import type { ModelAddressRefusal } from '#domain/own-model.ts'
import type { AnswerRefusal } from '#write/rewrite/answer.ts'
import type { ModelFailure } from '#watch/ask-model.ts'
import type { Ctx } from '#actions/context.ts'

export type ModelTrouble =
  | AnswerRefusal
  | ModelFailure['code']
  | ModelAddressRefusal
  | 'off'
  | 'no-name'
  | 'bad-key'
  | 'key-exposed'
  | 'key-shut'
  | 'no-sentence'
  | 'not-as-shown'

const sentences = {
  off: {
    en: 'No model of your own is set up. The settings say how.',
    de: 'Es ist kein eigenes Sprachmodell eingerichtet. Wie das geht, steht in den Einstellungen.',
  },
  'no-address': {
    en: 'That is no address; Ollama’s is http://localhost:11434/v1.',
    de: 'Das ist keine Adresse; die von Ollama ist http://localhost:11434/v1.',
  },
  'has-login': {
    en: 'A name or password does not belong into the address. The key has a field of its own.',
    de: 'Name oder Passwort gehören nicht in die Adresse. Der Schlüssel hat ein eigenes Feld.',
  },
  'tls-missing': {
    en: 'Without encryption words only go to this computer itself. Other addresses begin with https://.',
    de: 'Ohne Verschlüsselung gehen Worte nur an diesen Computer selbst. Andere Adressen beginnen mit https://.',
  },
  'no-name': {
    en: 'Which model? Its name is needed, like llama3.2.',
    de: 'Welches Modell? Der Name fehlt, etwa llama3.2.',
  },
  'bad-key': {
    en: 'A key is one word of letters, digits and signs.',
    de: 'Ein Schlüssel ist ein einziges Wort aus Buchstaben, Ziffern und Zeichen.',
  },
  'key-exposed': {
    en: 'Others on this computer can read the key to stored passwords (folder “secrets” of the data folder). Close it with chmod 600 first.',
    de: 'Andere auf diesem Computer können den Schlüssel der gespeicherten Passwörter lesen (Ordner „secrets“ im Datenordner). Schließen Sie ihn zuerst mit chmod 600.',
  },
  'key-shut': {
    en: 'The key of your model was given for another address, or cannot be opened here. Enter it again in the settings.',
    de: 'Der Schlüssel Ihres Sprachmodells gehört zu einer anderen Adresse oder lässt sich hier nicht öffnen. Geben Sie ihn in den Einstellungen neu ein.',
  },
  'no-sentence': {
    en: 'Select one sentence or a few; a whole mail is too long.',
    de: 'Markieren Sie einen Satz oder wenige; eine ganze E-Mail ist zu lang.',
  },
  'not-as-shown': {
    en: 'What would leave is not what was shown any more. Nothing was sent; look at it again.',
    de: 'Was gesendet würde, ist nicht mehr, was gezeigt wurde. Nichts wurde gesendet; sehen Sie es noch einmal an.',
  },
  unreachable: {
    en: 'Nobody answered at the address of your model. Is it running?',
    de: 'Unter der Adresse Ihres Sprachmodells antwortet niemand. Läuft es?',
  },
  slow: {
    en: 'Your model took too long. A smaller one may be quicker.',
    de: 'Ihr Sprachmodell hat zu lange gebraucht. Ein kleineres ist vielleicht schneller.',
  },
  'too-large': {
    en: 'Your model answered with far more than a sentence; it was not read.',
    de: 'Ihr Sprachmodell hat weit mehr als einen Satz geantwortet; das wurde nicht gelesen.',
  },
  garbled: {
    en: 'The answer of your model could not be unpacked.',
    de: 'Die Antwort Ihres Sprachmodells ließ sich nicht entpacken.',
  },
  redirected: {
    en: 'The address of your model leads elsewhere. Ajar does not follow; enter the new address in the settings.',
    de: 'Die Adresse Ihres Sprachmodells führt woandershin. Ajar folgt nicht; tragen Sie die neue Adresse in den Einstellungen ein.',
  },
  'key-refused': {
    en: 'Your model did not accept the key.',
    de: 'Ihr Sprachmodell hat den Schlüssel nicht angenommen.',
  },
  refused: {
    en: 'Your model refused. Perhaps it goes by another name there.',
    de: 'Ihr Sprachmodell hat abgelehnt. Vielleicht heißt es dort anders.',
  },
  'not-understood': {
    en: 'What came back is no answer of a model. Look at the address in the settings.',
    de: 'Was zurückkam, ist keine Antwort eines Sprachmodells. Sehen Sie sich die Adresse in den Einstellungen an.',
  },
  empty: { en: 'Your model answered nothing.', de: 'Ihr Sprachmodell hat nichts geantwortet.' },
  'too-long': {
    en: 'Your model answered with far more than a sentence. Nothing was changed.',
    de: 'Ihr Sprachmodell hat weit mehr als einen Satz geantwortet. Nichts wurde geändert.',
  },
  markup: {
    en: 'Your model answered with code instead of a sentence. Nothing was changed.',
    de: 'Ihr Sprachmodell hat Code statt eines Satzes geantwortet. Nichts wurde geändert.',
  },
  'new-address': {
    en: 'Your model wrote an address that does not stand in your sentence. It was left out; nothing was changed.',
    de: 'Ihr Sprachmodell hat eine Adresse geschrieben, die nicht in Ihrem Satz steht. Nichts wurde geändert.',
  },
  unchanged: {
    en: 'Your model would leave the sentence as it is.',
    de: 'Ihr Sprachmodell würde den Satz lassen, wie er ist.',
  },
} as const satisfies Record<ModelTrouble, { readonly en: string; readonly de: string }>

export function modelTrouble(ctx: Pick<Ctx, 'language'>, code: ModelTrouble): { code: ModelTrouble; message: string } {
  return { code, message: sentences[code][ctx.language ?? 'en'] }
}
