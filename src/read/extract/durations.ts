const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  ein: 1,
  einem: 1,
  eines: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  sechs: 6,
  neun: 9,
  zwölf: 12,
  acht: 8,
  fünf: 5,
  sieben: 7,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  dos: 2,
  tres: 3,
  cuatro: 4,
  seis: 6,
  doce: 12,
  um: 1,
  dois: 2,
  três: 3,
  doze: 12,
  tre: 3,
  due: 2,
  sei: 6,
  dodici: 12,
  twee: 2,
  drie: 3,
  zes: 6,
  twaalf: 12,
  een: 1,
  año: 1,
  douze: 12,
  half: 6,
  halben: 6,
}
const unit =
  /\b(\d{1,2}|[\p{L}]{1,8})(?:\s?(?:-|to|bis|à|a)\s?\d{1,2})?[\s-](month|months|monat|monate|monaten|mois|mes|meses|mês|mesi|mese|maand|maanden|year|years|jahr|jahre|jahren|an|ans|año|años|ano|anos|anno|anni|jaar|weeks?|wochen?)\b/iu

/** "in six months", "nach einem Jahr": months, weeks rounded up; null where no length of time is told. */
export function durationInMonths(words: string): { readonly months: number } | null {
  const match = unit.exec(words)
  if (match === null) return null
  const raw = (match[1] ?? '').toLowerCase()
  const count = /^\d+$/.test(raw) ? Number(raw) : numbers[raw]
  if (count === undefined || count < 1) return null
  const word = (match[2] ?? '').toLowerCase()
  if (/^(?:year|jahr|an$|ans$|año|ano|anno|anni|jaar)/.test(word))
    return raw.startsWith('half') || raw.startsWith('halb') ? { months: 6 } : { months: count * 12 }
  if (/^(?:week|woch)/.test(word)) return { months: Math.ceil(count / 4.3) }
  return { months: count }
}
