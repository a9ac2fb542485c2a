import { letter } from '../../../../demo/source/mail.ts'
import { personalNo, personOr } from '../../truth-types.ts'
import { lenaAtStudio, story } from '../cast.ts'

export function aldenauStory() {
  const s = story('aldenau')
  const office = 'Hauptamt Aldenau <bewerbung@stadt-aldenau.example>'
  const krug = 'Krug, Heike <heike.krug@stadt-aldenau.example>'
  const mine = s.sent(
    '2026-06-07T19:15+02:00',
    office,
    'Bewerbung als Referentin Digitale Bürgerdienste, Kennziffer 2026-37',
    letter`
    Sehr geehrte Damen und Herren,

    hiermit bewerbe ich mich auf die ausgeschriebene Stelle als Referentin Digitale Bürgerdienste (Kennziffer 2026-37).
    Anschreiben, Lebenslauf und Zeugnisse finden Sie im Anhang.

    Mit freundlichen Grüßen
    Lena Borgwardt
  `,
    { from: lenaAtStudio },
  )
  s.gotRe(
    'confirmation',
    '2026-06-09T07:55+02:00',
    office,
    mine,
    letter`
    Sehr geehrte Frau Borgwardt,

    Ihre Bewerbung um die Stelle als Referentin Digitale Bürgerdienste ist am 08.06.2026 bei der Stadt Aldenau
    eingegangen. Die Bewerbungsfrist endet am 30.06.2026. Danach werden die Auswahlgespräche vorbereitet. Falls Sie in
    die engere Wahl kommen, erhalten Sie eine gesonderte Einladung.

    Im Auftrag
    Hauptamt, Sachgebiet Personal
  `,
    { client: 'outlook', to: lenaAtStudio },
  )
  const ask = s.sentRe(
    '2026-07-20T10:31+02:00',
    mine,
    letter`
    Sehr geehrte Damen und Herren,

    ich wollte höflich nach dem Stand des Verfahrens 2026-37 fragen.

    Mit freundlichen Grüßen
    Lena Borgwardt
  `,
    { from: lenaAtStudio },
  )
  const no = s.gotRe(
    'position-closed',
    '2026-07-22T13:12+02:00',
    krug,
    ask,
    letter`
    Sehr geehrte Frau Borgwardt,

    vielen Dank für Ihre Nachfrage. Aufgrund der vom Stadtrat beschlossenen Haushaltssperre wird das
    Stellenbesetzungsverfahren 2026-37 nicht weitergeführt. Die Stelle wird bis auf Weiteres nicht besetzt.

    Ich bedaure, Ihnen keine günstigere Nachricht geben zu können. Ihre Unterlagen vernichten wir datenschutzgerecht.

    Mit freundlichen Grüßen
    Im Auftrag
    Heike Krug
    Personalsachbearbeiterin
    Stadt Aldenau
  `,
    { client: 'outlook', quoting: true, to: lenaAtStudio },
  )
  return s.told({
    company: 'Stadt Aldenau',
    companyAliases: ['Aldenau', 'Hauptamt Aldenau'],
    role: 'Referentin Digitale Bürgerdienste',
    requisitionId: '2026-37',
    stage: 'closed',
    outcome: 'position-closed',
    appliedOn: '2026-06-07',
    closedOn: '2026-07-22',
    no: personalNo(no.name, 'closed', { outcome: 'position-closed' }),
    people: [personOr(['recruiter', 'coordinator'], 'Heike Krug', 'hr', 'heike.krug@stadt-aldenau.example')],
  })
}
