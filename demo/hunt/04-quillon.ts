/**
 * Quillon, Stockholm: a writing tool for scholars. The no of the summer that turned into something like a friendship:
 * the recruiter gave real feedback. Three months on it is time to say hello.
 */
import { zones } from '../source/ical.ts'
import { googleInvite } from '../source/invite.ts'
import { letter, type Mail, orla } from '../source/mail.ts'
import { teamtailor } from '../source/systems.ts'

const linnea = 'Linnéa Åström <linnea.astrom@quillon.example>'
/** The same Linnéa, forwarded by the hiring system. */
const linneaRelayed = 'Linnéa Åström <linnea.astrom@quillon.teamtailor-mail.com>'
const mattias = 'Mattias Ekdahl <mattias.ekdahl@quillon.example>'
const yuki = 'Yuki Tanabe <yuki.tanabe@quillon.example>'

const confirmation = teamtailor('quillon', 'Quillon', {
  id: '<quillon-1-confirmation@quillon.teamtailor-mail.com>',
  at: '2026-07-08T13:45+02:00',
  subject: 'We got your application, Orla!',
  text: letter`
    Hi Orla!

    This is to let you know that your application for Senior Frontend Engineer, Editor at Quillon has
    arrived.

    It is July and half of Sweden is on an island. We read applications every week all the same, so you
    will hear from us shortly.

    All the best,
    Quillon
  `,
})

const firstContact: Mail = {
  id: '<quillon-2-linnea@quillon.teamtailor-mail.com>',
  at: '2026-07-14T09:50+02:00',
  from: linneaRelayed,
  subject: 'Senior Frontend Engineer, Editor - Quillon',
  body: 'html',
  text: letter`
    Hello Orla,

    I'm Linnéa, I work with talent acquisition at Quillon. I read your application on the ferry this
    morning and liked it a lot.

    I'd like to skip the usual screening and invite you directly to meet the two people you would work with
    most. Are you available on the afternoon of Monday 3 August, when they are both back from holiday? If
    you answer this mail it reaches me.

    Have a lovely summer until then,
    Linnéa Åström
    Talent Acquisition Lead
  `,
}

const yes: Mail = {
  id: '<quillon-3-yes@posthorn.example>',
  at: '2026-07-14T12:31+02:00',
  from: orla,
  to: linneaRelayed,
  subject: 'Re: Senior Frontend Engineer, Editor - Quillon',
  client: 'gmail',
  answers: firstContact,
  quoting: true,
  text: letter`
    Hello Linnéa,

    What a nice mail to get. Monday 3 August is free, from 13:00 on, and I'm glad about a date that far
    ahead: I'll use it to read up on collaborative editing.

    Best wishes from a very hot Berlin,
    Orla
  `,
}

const panel = googleInvite(
  {
    uid: '1pquillon1panel@google.com',
    sequence: 0,
    title: 'Quillon interview: Orla Keane, Mattias & Yuki',
    start: '2026-08-03T13:00',
    end: '2026-08-03T15:00',
    zone: zones.stockholm,
    organizer: linnea,
    attendees: [mattias, yuki],
    location: 'https://meet.google.com/qui-llon-one',
    notes: letter`
      Interview for Senior Frontend Engineer, Editor.
      13:00 Mattias Ekdahl, Engineering Manager - how we work
      14:00 Yuki Tanabe, Frontend Engineer - a bug we never fixed, together
    `,
  },
  { id: '<calendar-quillon-4-panel@google.com>', at: '2026-07-15T08:20+02:00' },
)

const theNo: Mail = {
  id: '<quillon-5-no@mail.gmail.com>',
  at: '2026-08-05T16:02+02:00',
  from: linnea,
  subject: 'Quillon and you',
  client: 'gmail',
  text: letter`
    Dear Orla,

    Mattias, Yuki and I sat down this afternoon. I will come straight to it: we are not moving forward
    with your application for the editor role.

    It has one reason and I'd rather name it. For this position we need somebody who has already lived
    with conflict resolution in a collaborative editor, and that experience is still missing. It was no
    question of liking you or your code. Yuki has adopted your fix for the footnote bug, as you will see
    in the next release.

    Please do stay in touch. I don't write that to everyone.

    Linnéa

    Linnéa Åström | Talent Acquisition Lead | Quillon
  `,
}

const asksForAdvice: Mail = {
  id: '<quillon-6-advice@posthorn.example>',
  at: '2026-08-07T10:15+02:00',
  from: orla,
  to: linnea,
  subject: 'Re: Quillon and you',
  client: 'gmail',
  answers: theNo,
  quoting: true,
  text: letter`
    Dear Linnéa,

    Thank you for telling me so plainly. I enjoyed the afternoon on Monday very much and I accept the
    decision without a grudge, even the footnote.

    May I ask you for advice? If I wanted to be a good candidate for an editor team in a year, what would
    you have me learn first, and was there a moment in the interview where you wished I had said more?

    Best wishes,
    Orla
  `,
}

const advice: Mail = {
  id: '<quillon-7-feedback@mail.gmail.com>',
  at: '2026-08-10T09:05+02:00',
  from: linnea,
  subject: 'Re: Quillon and you',
  client: 'gmail',
  answers: asksForAdvice,
  quoting: true,
  text: letter`
    Good morning Orla,

    Of course you may! I asked them both, so this is Mattias and Yuki speaking through me.

    - When Mattias asked how you handle disagreement about scope, you told us what the team did. He wanted
      to hear what you did. Two sentences starting with "I" would have been enough.
    - On the technical side: build one toy editor on top of CRDTs and break it on purpose. Yuki says that
      three weekends would have covered the questions you could not answer.
    - What was strong: you think aloud without losing the listener. Keep that.

    Say hello in a few months and tell me how the toy editor is getting on.

    Linnéa
  `,
}

const thanksToMattias: Mail = {
  id: '<quillon-8-thanks-mattias@posthorn.example>',
  at: '2026-08-19T10:40+02:00',
  from: orla,
  to: mattias,
  subject: 'Thank you - editor interview on 3 August',
  client: 'gmail',
  text: letter`
    Dear Mattias,

    Two weeks ago you and I talked for an hour about scope, and I have since caught myself saying "we"
    when I mean "I" about forty times a day. Thank you for that, and for the time you took.

    I understand and accept your decision. Should another position open where somebody who cares about
    readers of footnotes is useful, I'd be glad to be kept in mind.

    Kind regards,
    Orla Keane
  `,
}

const outOfOffice: Mail = {
  id: '<quillon-9-out-of-office@quillon.example>',
  at: '2026-08-19T10:41+02:00',
  from: mattias,
  subject: 'Automatic reply: Thank you - editor interview on 3 August',
  answers: thanksToMattias,
  headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All', Precedence: 'auto_reply' },
  text: letter`
    Hi,

    I'm on parental leave until 1 February 2027 and do not read mail. For anything about the editor team
    please contact Yuki Tanabe (yuki.tanabe@quillon.example).

    Mattias
  `,
}

const thanksToYuki: Mail = {
  id: '<quillon-10-thanks-yuki@posthorn.example>',
  at: '2026-08-20T09:55+02:00',
  from: orla,
  to: yuki,
  subject: 'The footnote bug',
  client: 'gmail',
  text: letter`
    Dear Yuki,

    I saw in the release notes that the footnote fix is in. That hour with you on 3 August was the most fun
    I've had in an interview, whatever came of it, and I've started on the toy editor you recommended.

    If you ever look for company on the editor team again, I'd love to hear of it.

    All the best,
    Orla
  `,
}

const cameBack: Mail = {
  id: '<quillon-11-bounce@mx.posthorn.example>',
  at: '2026-08-20T09:56+02:00',
  from: 'Mail Delivery System <mailer-daemon@mx.posthorn.example>',
  subject: 'Undelivered Mail Returned to Sender',
  answers: thanksToYuki,
  headers: { 'Auto-Submitted': 'auto-replied', 'X-Failed-Recipients': 'yuki.tanabe@quillon.example' },
  text: letter`
    This is the mail system at host mx.posthorn.example.

    I'm sorry to have to inform you that your message could not be delivered to one or more recipients.
    It's attached below.

    <yuki.tanabe@quillon.example>: host mail.quillon.example[192.0.2.25] said:
        550 5.1.1 User unknown; this person no longer works at Quillon (in reply to RCPT TO command)
  `,
  bounced: {
    mail: thanksToYuki,
    recipient: 'yuki.tanabe@quillon.example',
    status: '5.1.1',
    said: '550 5.1.1 User unknown; this person no longer works at Quillon',
  },
}

export const quillon: readonly Mail[] = [
  confirmation,
  firstContact,
  yes,
  panel,
  theNo,
  asksForAdvice,
  advice,
  thanksToMattias,
  outOfOffice,
  thanksToYuki,
  cameBack,
]
