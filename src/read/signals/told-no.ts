import { plainOf } from '#read/extract/interview-time.ts'
import type { Prepared } from '#read/prepare.ts'

/** What people write back when they were turned down, in seven languages; text without accents, in lower case. */
const regret = of([
  "(?:i am|i'm|so|very|of course|naturally|really|bit) (?:a (?:bit|little) )?(?:sad|sorry|disappointed|gutted)|a (?:pity|shame)|what a (?:pity|shame)|too bad|(?:sad|sorry|disappointed) to (?:hear|read|learn)|hard to read|it stings|no hard feelings|i would have (?:loved|liked)|i'd have (?:loved|liked)",
  'schade|bedauer(?:e|lich)|enttauscht|traurig|hatte (?:ich )?(?:sehr )?gern|nehme es sportlich|trifft mich',
  "dommage|decue?\\b|deception|tant pis|je m'incline|j'aurais (?:bien )?aime|je regrette|c'est la vie|triste",
  'lastima|una pena|que pena|decepcion|que le vamos a hacer|me habria (?:gustado|encantado)|lo siento mucho|qu[ei] pena',
  'peccato|mi dispiace|delus[oa]|pazienza|mi sarebbe piaciuto|ci tenevo|sono triste',
  'que pena|\\bpena\\b|lamento|desiludid[oa]|decepcionad[oa]|paciencia|teria gostado|triste',
  'jammer|spijtig|teleurgesteld|balen|had graag|vind ik sneu|verdrietig',
])
const another = of([
  "(?:somebody|someone) else|(?:an)?other (?:candidate|finalist|person|applicant)|the other one|(?:not|isn't|wasn't|won't) (?:going to )?be me|it's not me|the right (?:one|person)|whoever (?:got|gets)|got the (?:job|role)|is lucky|over me|instead of me",
  'jemand(?:en)? ander|(?:die|den|der|einen?) andere|nicht ich (?:bin|war|werde)|nicht geworden|nicht mich|geworden ist|interne[rn]? (?:losung|kandidat)',
  "quelqu'un d'autre|l'autre (?:candidat|finaliste|personne)|une? autre|pas moi\\b|contre quelqu'un",
  'otra persona|otro candidato|otra candidata|alguien (?:mas|de dentro|con)|no (?:sere|he sido|soy) yo|el otro|la otra',
  "un altr[oa] (?:candidat|person)|l'altr[oa]|qualcun altro|qualcun'altra|non (?:saro|sono) io|non tocca a me",
  'outra pessoa|outr[oa] candidat[oa]|alguem (?:mais|com|de)|nao (?:serei|sou|fui) eu|nao fiquei|(?:o|a) outr[oa]\\b',
  'iemand anders|de andere kandidaat|een ander\\b|de andere|niet (?:ik|mij) (?:ben|geworden)|voor een ander',
])
const told = of([
  'thank(?:s| you)(?: so much| very much| again)? for (?:telling|letting|being (?:so )?(?:honest|straight|clear|open|kind)|the (?:honest|clear|straight|kind|quick) |your (?:call|honest|candou?r|frank|kind)|calling|ringing|phoning|breaking)|your (?:call|decision)|you said|on the phone|the decision',
  'dank(?:e)?\\b[^.!?]{0,40}(?:anruf|bescheid|offen|ehrlich|ruckmeldung|absage|mitgeteilt|gesagt|klaren? worte)|ihre? (?:entscheidung|absage)|deine (?:entscheidung|absage)|am telefon',
  'merci[^.!?]{0,40}(?:prevenu|franchise|honnet|appel|dit\\b|attendre|reponse|retour|explique)|votre (?:decision|choix)|au telephone',
  'gracias[^.!?]{0,40}(?:decir|avisar|llamada|llamar|sincer|contar|respuesta|franqueza|claro)|(?:vuestra|su|tu) decision|por telefono',
  'grazie[^.!?]{0,40}(?:dirmelo|avvisa|avermelo|chiamat|sincer|franch|telefonata|risposta|detto)|(?:vostra|sua|tua) (?:decisione|scelta)|al telefono',
  'obrigad[oa][^.!?]{0,40}(?:dizer|avisar|telefonema|sincer|franqueza|resposta|ligar|clar)|(?:vossa|sua|tua) (?:decisao|escolha)|ao telefone',
  '(?:dank|bedankt)[^.!?]{0,40}(?:telefoontje|bellen|eerlijk|laten weten|bericht|duidelijk|antwoord)|(?:jullie|uw|je) (?:keuze|besluit|beslissing)',
])
const hope = of([
  'if (?:you|that|it|things) ever|should (?:you|that|it|things|another)|next (?:time|fall|year|autumn)|keep me in mind|in (?:the )?future|where i am|where to find me|another (?:role|opening|time)|good luck with|all the best (?:to|for|with)',
  'falls (?:sich|sie|ihr|du|mal|noch)|sollte (?:sich|sie|mal|wieder)|beim nachsten mal|in zukunft|wieder (?:etwas|eine stelle)|alles gute (?:fur|mit|der)|viel erfolg mit',
  "si (?:un jour|jamais|un autre|d'autres)|une autre fois|la prochaine fois|a l'avenir|bonne (?:continuation|chance|route)|dans un autre cadre",
  'si (?:algun dia|alguna vez|surge|sale|cambia)|la proxima|en el futuro|mucha suerte|en otra ocasion|contad conmigo',
  "se (?:un giorno|mai|dovesse|si apr|in futuro)|la prossima volta|in futuro|un'altra occasione|in bocca al lupo",
  'se um dia|se algum dia|se surgir|da proxima|no futuro|noutra (?:ocasiao|altura)|boa sorte|felicidades',
  'mocht (?:er|je|u|jullie|het)|als er ooit|volgende keer|in de toekomst|een andere keer|(?:veel )?succes met|wie weet',
])
/** Thanks for plain words: good news needs none. */
const plainWords =
  /(?:thank|dank|merci|gracias|grazie|obrigad)[^.!?]{0,50}(?:honest|frank|candou?r|straight|clear\b|so clearly|ehrlich|offene|klare|deutliche|franchise|honnete|sincer|franqueza|tan claro|schiett|clareza|eerlijk|duidelijk)|(?:schade|jammer|pena|peccato|dommage|pity|lastima)[^.!?]{0,20}(?:clear|klar|helder|claro|chiaro|clair)/
/** "What could I have done better?" is asked after a no. */
const improve =
  /what (?:i|could i) (?:could |should |have )?(?:have )?(?:done|do|improve)|could (?:i )?(?:have )?(?:done|do|improve)[^.!?]{0,12}better|(?:besser machen|verbessern kann|verbessern konnte)|(?:ameliorer|faire mieux|m'a manque)|(?:mejorar|haber hecho mejor)|(?:migliorare|fare meglio)|(?:melhorar|fazer melhor)|(?:verbeteren|beter (?:doen|kunnen))/
const notThis = of([
  'withdraw|decline|i accept|reschedul|running late|delay|traffic|train|sick|ill\\b',
  'zuruckzieh|ziehe ich|verschieb|krank|verspat|zusage|absagen muss',
  'retir(?:e|er|o|are) (?:ma|mi|la)|report(?:er|e)|malade|retard|decliner|rinvi|spost|malat|ritardo|ritiro|rinuncio',
  'aplazar|retraso|enferm|renuncio|atras|doente|desisto|adiar|retiro mi',
  'trek (?:ik|mijn)|terugtrek|verzett|ziek|te laat|verplaats',
])
const readUpTo = 1_500

function of(languages: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${languages.join('|')})`)
}

export interface ToldNo {
  /** It says that somebody else was taken. */
  readonly byAnother: boolean
}

/**
 * Whether the person's own words show that they were turned down, for a no told by telephone, or in words that no list
 * knows, often stands only there. Needs two signs of different kinds; withdrawing and moving a date are something else.
 */
export function toldNoIn({ text, zones }: Prepared): ToldNo | null {
  const own = zones.find(({ kind }) => kind === 'new')
  if (own === undefined) return null
  const words = plainOf(text.slice(own.start, Math.min(own.end, own.start + readUpTo)))
  if (notThis.test(words)) return null
  const [isRegret, byAnother, isTold, hopes] = [regret, another, told, hope].map((sign) => sign.test(words)) as [
    boolean,
    boolean,
    boolean,
    boolean,
  ]
  const isNo = (isRegret && (byAnother || isTold || hopes)) || (byAnother && (isTold || hopes)) || (isTold && hopes)
  return isNo || plainWords.test(words) || improve.test(words) ? { byAnother } : null
}
