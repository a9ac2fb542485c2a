/**
 * Applications, interviews, offers and noes of every kind but one: flats, visas, a talk, a study, an allotment. Each
 * uses the words of a rejection, and none is about a job.
 */
import { zones } from '../source/ical.ts'
import { googleInvite } from '../source/invite.ts'
import { letter, type Mail, orla, orlaAtHome } from '../source/mail.ts'

const flatReceived: Mail = {
  id: '<flat-1-received@hausundhof-verwaltung.example>',
  at: '2026-08-18T09:10+02:00',
  from: 'Haus & Hof Verwaltung <vermietung@hausundhof-verwaltung.example>',
  subject: 'Your application for the flat in Genter Straße',
  charset: 'windows-1252',
  text: letter`
    Dear Ms Keane,

    Thank you for your application for the two-room flat in Genter Straße 44. We have received your documents
    and will present them to the owner together with those of other applicants.

    Kind regards
    S. Mahler
  `,
}

const flatNo: Mail = {
  id: '<flat-2-no@hausundhof-verwaltung.example>',
  at: '2026-09-02T16:55+02:00',
  from: 'Haus & Hof Verwaltung <vermietung@hausundhof-verwaltung.example>',
  subject: 'Your application for the flat in Genter Straße',
  charset: 'windows-1252',
  answers: flatReceived,
  text: letter`
    Dear Ms Keane,

    Thank you for your interest. Unfortunately the owner has decided in favour of another applicant. We will
    keep your documents on file and get back to you as soon as a comparable flat becomes available.

    We wish you every success in your search.

    Kind regards
    S. Mahler
  `,
}

const visaReceived: Mail = {
  id: '<visa-1-received@evisa-portal.example>',
  at: '2026-06-24T06:30+07:00',
  from: 'e-Visa Portal <no-reply@evisa-portal.example>',
  subject: 'Your application has been received (E260624KEA)',
  body: 'html',
  text: letter`
    Dear KEANE ORLA,

    Your application has been received and is under review. Processing takes three working days. You can check
    the status of your application with your registration code E260624KEA.
  `,
}

const visaNeedsPhoto: Mail = {
  id: '<visa-2-photo@evisa-portal.example>',
  at: '2026-06-26T11:02+07:00',
  from: 'e-Visa Portal <no-reply@evisa-portal.example>',
  subject: 'Update on your application E260624KEA',
  body: 'html',
  text: letter`
    Dear KEANE ORLA,

    We regret to inform you that your application could not be accepted: the portrait photo does not meet the
    requirements. Please apply again with a photo without glasses.
  `,
}

const allotment: Mail = {
  id: '<allotment-1@laubenfreunde-nord.example>',
  at: '2026-09-29T19:19+02:00',
  from: 'Kleingartenverein Laubenfreunde Nord <vorstand@laubenfreunde-nord.example>',
  to: orlaAtHome,
  subject: 'Ihre Bewerbung um eine Parzelle',
  charset: 'iso-8859-1',
  text: letter`
    Sehr geehrte Frau Keane,

    vielen Dank für Ihre Bewerbung um eine Gartenparzelle. Leider können wir Ihre Bewerbung in diesem Jahr
    nicht berücksichtigen, die freien Parzellen wurden an andere Bewerber vergeben. Auf der Warteliste haben
    Sie Platz 61 (im Vorjahr: 74).

    Mit Gartengruß
    Der Vorstand
  `,
}

const talkNo: Mail = {
  id: '<talk-1-no@quiet-interfaces.example>',
  at: '2026-09-19T14:00+02:00',
  from: 'Quiet Interfaces Conference <programme@quiet-interfaces.example>',
  subject: 'Your proposal "Who is next to me?"',
  client: 'gmail',
  text: letter`
    Dear Orla,

    Thank you for proposing a talk for Quiet Interfaces 2027. We received 240 proposals for 18 slots, and after
    long discussion yours was not selected. Two of us fought for it.

    We would love to see you as a guest, your ticket is on us: use the code NEXTTOME.

    Isolde and the programme committee
  `,
}

const studyInvite: Mail = {
  id: '<study-1-invite@hearwell-lab.example>',
  at: '2026-10-09T10:24+02:00',
  from: 'Nora Feld <nora.feld@hearwell-lab.example>',
  subject: 'Interview for our study on meeting software',
  client: 'apple',
  text: letter`
    Dear Orla,

    you left your address at the a11y meet-up and said we may ask. For our study on captions in meetings we
    are looking for people who would give us an interview of 45 minutes, paid with 40 euros. Are you available
    next week? You can choose a time here: https://hearwell-lab.example/times

    Best,
    Nora Feld, PhD student
  `,
}

const studyAppointment = googleInvite(
  {
    uid: 'hearwellstudy114@google.com',
    sequence: 0,
    title: 'Study interview #114 (captions in meetings)',
    start: '2026-10-16T11:00',
    end: '2026-10-16T11:45',
    zone: zones.berlin,
    organizer: 'Nora Feld <nora.feld@hearwell-lab.example>',
    attendees: [],
    location: 'https://meet.google.com/hea-rwel-lab',
    notes: 'Thank you for taking part! We record sound only, and only if you agree.',
  },
  { id: '<calendar-study-2@google.com>', at: '2026-10-09T12:40+02:00' },
)

const school: Mail = {
  id: '<volunteer-1@lesepaten-wedding.example>',
  at: '2026-07-30T13:05+02:00',
  from: 'Lesepaten Wedding <mail@lesepaten-wedding.example>',
  to: orlaAtHome,
  subject: 'Willkommen bei den Lesepaten',
  charset: 'iso-8859-1',
  text: letter`
    Liebe Frau Keane,

    wir freuen uns sehr, dass Sie sich für ein Ehrenamt als Lesepatin entschieden haben. Ihr erster Termin an
    der Grundschule ist der 10. September um 9:45 Uhr, Raum 12. Die Kinder der 2b sind schon neugierig.

    Herzliche Grüße
    Petra Simon
  `,
}

const choirBursary: Mail = {
  id: '<bursary-1@kulturfonds-mitte.example>',
  at: '2026-08-25T08:45+02:00',
  from: 'Kulturfonds Mitte <foerderung@kulturfonds-mitte.example>',
  to: orlaAtHome,
  cc: 'Kiezchor Wedding <info@kiezchor-wedding.example>',
  subject: 'Ihr Förderantrag: Absage',
  charset: 'iso-8859-1',
  text: letter`
    Sehr geehrte Frau Keane,

    Ihr Antrag auf Förderung des Adventskonzerts hat die Jury beschäftigt. Wir bedauern, Ihnen mitteilen zu
    müssen, dass er nicht berücksichtigt werden konnte. Die Zahl der Anträge war in diesem Jahr sehr hoch. Sie
    können im nächsten Jahr erneut einreichen.

    Mit freundlichen Grüßen
    Kulturfonds Mitte
  `,
}

const sublet: Mail = {
  id: '<sublet-1@wg-nest.example>',
  at: '2026-07-14T22:22+02:00',
  from: 'Cleo via WG-Nest <reply-88213@wg-nest.example>',
  subject: 'Re: your room in August',
  text: letter`
    Hi Orla,

    thanks for showing me the room, it's lovely, and I'd have taken the cat too. I've decided to go with
    another place that is closer to my internship though. I hope you find someone nice for August!

    Cleo
  `,
}

const bookOffer: Mail = {
  id: '<book-offer@eckladen.example>',
  at: '2026-11-04T09:00+01:00',
  from: 'Buchhandlung am Eck <laden@eckladen.example>',
  to: orlaAtHome,
  subject: 'Ein Angebot für Sie: Aushilfe gesucht, Lesende gefunden',
  charset: 'iso-8859-1',
  text: letter`
    Liebe Stammkundinnen und Stammkunden,

    unsere Aushilfe ist gefunden (danke fürs Weitersagen!), und wir bieten allen im November zehn Prozent auf
    Bücher über Berufe, die es nicht mehr gibt.
  `,
}

const flatViewing: Mail = {
  id: '<flat-3-viewing@posthorn.example>',
  at: '2026-10-20T08:31+02:00',
  from: orla,
  to: 'Haus & Hof Verwaltung <vermietung@hausundhof-verwaltung.example>',
  subject: 'Application: two-room flat, Liebenwalder Straße',
  client: 'gmail',
  text: letter`
    Dear Ms Mahler,

    I'd like to apply for the flat in Liebenwalder Straße that you put online this morning. You have my
    documents on file. I could come to a viewing any day this week.

    Kind regards,
    Orla Keane
  `,
}

export const lookalikes: readonly Mail[] = [
  flatReceived,
  flatNo,
  visaReceived,
  visaNeedsPhoto,
  allotment,
  talkNo,
  studyInvite,
  studyAppointment,
  school,
  choirBursary,
  sublet,
  bookOffer,
  flatViewing,
]
