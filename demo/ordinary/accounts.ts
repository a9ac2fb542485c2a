/** Codes, log-ins, storage warnings: the small change of every mailbox. */
import { letter, type Mail, orlaAtHome } from '../source/mail.ts'

type Notice = Pick<Mail, 'id' | 'at' | 'from' | 'subject' | 'text'> & Partial<Mail>

const notice = (mail: Notice): Mail => ({ ...mail, headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers } })

export const accounts: readonly Mail[] = [
  notice({
    id: '<account-login@posthorn.example>',
    at: '2026-06-19T22:08+02:00',
    from: 'Posthorn Security <security@posthorn.example>',
    subject: 'New sign-in from Thunderbird on Linux',
    text: letter`
      Hello Orla,

      there was a new sign-in to your mailbox on 19 June, 22:06, from Berlin. If that was you, all is well. If
      not, change your password now.
    `,
  }),
  notice({
    id: '<account-storage@posthorn.example>',
    at: '2026-08-03T03:00+02:00',
    from: 'Posthorn <team@posthorn.example>',
    subject: 'Your mailbox is 82 % full',
    text: 'Hello Orla,\n\nyour mailbox is 82 % full. You can delete old mail or take the bigger plan.\n\nPosthorn',
  }),
  notice({
    id: '<account-code-bank@spreebank.example>',
    at: '2026-09-01T07:55+02:00',
    from: 'Spreebank <tan@spreebank.example>',
    to: orlaAtHome,
    subject: 'Ihr Sicherheitscode',
    text: 'Ihr Sicherheitscode lautet 482 193. Er gilt zehn Minuten. Geben Sie ihn niemandem weiter.',
  }),
  notice({
    id: '<account-code-forge@codeforge.example>',
    at: '2026-08-15T19:40+00:00',
    from: 'Codeforge <noreply@codeforge.example>',
    subject: '[Codeforge] Please verify your device',
    text: letter`
      Hey orlakeane!

      A sign in attempt requires further verification because we did not recognize your device.

      Verification code: 550114
    `,
  }),
  notice({
    id: '<account-issue@codeforge.example>',
    at: '2026-08-30T11:12+00:00',
    from: 'Petra Ekholm <notifications@codeforge.example>',
    replyTo: 'reply+a1b2c3@reply.codeforge.example',
    subject: '[orlakeane/toy-editor] Two cursors meet and one of them dies (#4)',
    headers: { 'List-Id': 'orlakeane/toy-editor <toy-editor.orlakeane.codeforge.example>', Precedence: 'list' },
    text: letter`
      To reproduce: open two windows, type in both at the same place, undo in the left one. The application
      crashed and the right cursor stays where nobody is.

      I like this project a lot.

      Reply to this email directly or view it on Codeforge.
    `,
  }),
  notice({
    id: '<account-pr-closed@codeforge.example>',
    at: '2026-10-11T14:55+00:00',
    from: 'Ravi Kulkarni <notifications@codeforge.example>',
    replyTo: 'reply+d4e5f6@reply.codeforge.example',
    subject: 'Re: [gridlines/gridlines] Name cells like tickets do (PR #212)',
    headers: { 'List-Id': 'gridlines/gridlines <gridlines.gridlines.codeforge.example>', Precedence: 'list' },
    text: letter`
      Thank you for the contribution! After some thought we decided not to move forward with this change: it
      would be great for ferries and odd for spreadsheets. Closing, with regret.

      Would you consider it as a plugin? I'd review it the same day.
    `,
  }),
  notice({
    id: '<account-backup@kistenberg.example>',
    at: '2026-10-04T02:14+00:00',
    from: 'Kistenberg Backup <robot@kistenberg.example>',
    subject: 'Weekly report: 1 device, 0 problems',
    text: 'Device: thinkorla\nLast backup: 3 October 2026, 23:50\nFiles: 218,440\nProblems: none',
  }),
  notice({
    id: '<account-terms@plaudertel.example>',
    at: '2026-09-25T10:00+02:00',
    from: 'Plaudertel <info@plaudertel.example>',
    to: orlaAtHome,
    charset: 'iso-8859-1',
    subject: 'Änderung unserer Allgemeinen Geschäftsbedingungen',
    text: letter`
      Guten Tag,

      zum 1. Dezember ändern wir unsere Geschäftsbedingungen. Sollten Sie nicht einverstanden sein, können Sie
      bis zum 30. November widersprechen.
    `,
  }),
  notice({
    id: '<account-library-overdue@stadtbibliothek-mitte.example>',
    at: '2026-10-30T06:00+01:00',
    from: 'Stadtbibliothek Mitte <ausleihe@stadtbibliothek-mitte.example>',
    to: orlaAtHome,
    charset: 'iso-8859-1',
    subject: 'Leihfrist überschritten',
    text: letter`
      Guten Tag,

      bitte geben Sie zurück: "Das Handbuch der Knoten". Das Buch ist von einer anderen Person vorbestellt,
      eine Verlängerung ist daher nicht möglich.
    `,
  }),
  notice({
    id: '<account-photos@wolkenhaus.example>',
    at: '2026-11-07T09:00+01:00',
    from: 'Wolkenhaus Fotos <hello@wolkenhaus.example>',
    subject: 'On this day, five years ago',
    body: 'html',
    text: 'Look back at 7 November 2021: your first week at Ferrywell, and a very large plant.',
  }),
]
