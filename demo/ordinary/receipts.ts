/** Things bought, sent, returned, and one subscription got rid of. */
import { card } from '../source/html.ts'
import { letter, type Mail, orlaAtHome } from '../source/mail.ts'

type Receipt = Pick<Mail, 'id' | 'at' | 'from' | 'subject' | 'text'> & Partial<Mail>

const receipt = (mail: Receipt): Mail => ({
  body: 'html',
  frame: card({
    accent: '#334155',
    brand: mail.from.slice(0, mail.from.indexOf(' <')),
    footer: ['Do not reply to this mail.'],
  }),
  ...mail,
  headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
})

export const receipts: readonly Mail[] = [
  receipt({
    id: '<train-galway@nachtundmeer.example>',
    at: '2026-10-19T08:02+02:00',
    from: 'Nacht & Meer Reisen <buchung@nachtundmeer.example>',
    subject: 'Booking confirmed: Berlin to Shannon, 22 December 2026',
    text: letter`
      Dear Orla Keane,

      Thank you for your booking. Your reservation is confirmed.

      Outbound: 22 December 2026, 09:40
      Return: 2 January 2027, 17:15
      Total: 184.60 EUR

      Please arrive two hours before departure.
    `,
  }),
  receipt({
    id: '<books-1@eckladen.example>',
    at: '2026-08-11T13:20+02:00',
    from: 'Buchhandlung am Eck <laden@eckladen.example>',
    to: orlaAtHome,
    charset: 'iso-8859-1',
    body: 'plain',
    subject: 'Ihr Buch ist da',
    text: letter`
      Liebe Frau Keane,

      "Conflict-free Replicated Data Types in Practice" ist eingetroffen und wartet auf Sie. 54,90 Euro, wir
      haben auch einen Trost dazu (Schokolade).

      Ihre Buchhandlung am Eck
    `,
  }),
  receipt({
    id: '<groceries-1@korbundkiste.example>',
    at: '2026-07-09T19:12+02:00',
    from: 'Korb & Kiste <service@korbundkiste.example>',
    to: orlaAtHome,
    subject: 'Your order 48812 is on its way',
    text: letter`
      Hi Orla,

      your box arrives tomorrow between 18:00 and 20:00. One item is not available: we replaced fennel with
      kohlrabi. If you don't like that, leave it in the box.
    `,
  }),
  receipt({
    id: '<groceries-2@korbundkiste.example>',
    at: '2026-10-15T19:10+02:00',
    from: 'Korb & Kiste <service@korbundkiste.example>',
    to: orlaAtHome,
    subject: 'Your order 51907 is on its way',
    text: letter`
      Hi Orla,

      your box arrives tomorrow between 18:00 and 20:00. Everything you ordered is in it, even the fennel.
    `,
  }),
  receipt({
    id: '<parcel-1@flinkpost.example>',
    at: '2026-09-16T07:41+02:00',
    from: 'Flinkpost <tracking@flinkpost.example>',
    subject: 'Your parcel is with your neighbour',
    text: letter`
      We could not reach you. Your parcel is waiting with: Pohl, ground floor left.

      Shipment number: FP 5550 1298 33 DE
    `,
  }),
  receipt({
    id: '<parcel-2@flinkpost.example>',
    at: '2026-10-28T06:58+01:00',
    from: 'Flinkpost <tracking@flinkpost.example>',
    subject: 'Unfortunately we could not deliver your parcel',
    text: letter`
      Unfortunately your parcel could not be delivered today. We will try again on the next working day. There
      is nothing you need to do.
    `,
  }),
  receipt({
    id: '<headphones@klangwerk.example>',
    at: '2026-07-13T21:04+02:00',
    from: 'Klangwerk <shop@klangwerk.example>',
    subject: 'Your order: headset with a microphone that hides the neighbours',
    transfer: 'base64',
    text: letter`
      Thank you for your order, Orla.

      1 × headset, dark green – 89,00 €
      Shipping – 0,00 €

      Your invoice is attached to the next mail.
    `,
  }),
  receipt({
    id: '<headphones-return@klangwerk.example>',
    at: '2026-07-21T10:15+02:00',
    from: 'Klangwerk <shop@klangwerk.example>',
    subject: 'We have received your return',
    text: letter`
      Your return has been received and is being reviewed. As soon as the review is complete you will be
      informed and we refund the amount to your account.
    `,
  }),
  receipt({
    id: '<review-request@klangwerk.example>',
    at: '2026-08-01T10:00+02:00',
    from: 'Klangwerk <shop@klangwerk.example>',
    subject: 'How did we do? Your feedback matters',
    text: 'Tell us in two minutes what you thought of your order. Your feedback helps us to get better.',
  }),
  receipt({
    id: '<phone-bill@plaudertel.example>',
    at: '2026-09-03T04:00+02:00',
    from: 'Plaudertel <rechnung@plaudertel.example>',
    to: orlaAtHome,
    charset: 'iso-8859-1',
    subject: 'Ihre Rechnung für August 2026',
    text: letter`
      Guten Tag Orla Keane,

      Ihre Rechnung beträgt 14,99 Euro und wird am 10. September abgebucht. Für Sie ist nichts zu tun.
    `,
  }),
  receipt({
    id: '<gym-cancelled@kletterhalle-nord.example>',
    at: '2026-07-03T12:00+02:00',
    from: 'Kletterhalle Nord <hallo@kletterhalle-nord.example>',
    to: orlaAtHome,
    charset: 'windows-1252',
    subject: 'Kündigungsbestätigung',
    text: letter`
      Liebe Orla,

      hiermit bestätigen wir den Eingang deiner Kündigung zum 30.09.2026. Schade, dass du gehst. Deine
      Mitgliedschaft pausiert auf Wunsch auch – sag einfach Bescheid.
    `,
  }),
  receipt({
    id: '<cinema@lichtspiel-nord.example>',
    at: '2026-09-19T18:33+02:00',
    from: 'Lichtspiel Nord <karten@lichtspiel-nord.example>',
    subject: 'Your tickets for tonight',
    text: letter`
      2 × "The Dispatcher's Daughter", hall 2, row F, seats 7 and 8. Show this mail at the door, no need to
      print it.
    `,
  }),
  receipt({
    id: '<printer@toner-tom.example>',
    at: '2026-08-27T16:26+02:00',
    from: 'Toner-Tom <order@toner-tom.example>',
    subject: 'Order cancelled: the cartridge is no longer made',
    text: letter`
      Dear customer,

      your order 7719 has been cancelled because the item is no longer available. We have closed the order and
      your card was not charged. We're sorry for the inconvenience.
    `,
  }),
  receipt({
    id: '<payment-declined@wolkenhaus.example>',
    at: '2026-10-05T03:12+00:00',
    from: 'Wolkenhaus Hosting <billing@wolkenhaus.example>',
    subject: 'Your payment was declined',
    text: letter`
      Hi,

      we were unable to process your payment of 5.83 EUR for keane.example. We will try again in three days. You
      can update your card in your account.
    `,
  }),
  receipt({
    id: '<domain-renewed@wolkenhaus.example>',
    at: '2026-10-08T03:12+00:00',
    from: 'Wolkenhaus Hosting <billing@wolkenhaus.example>',
    subject: 'keane.example has been renewed',
    text: 'Your domain keane.example is yours for another year. Thank you for staying with us.',
  }),
]
