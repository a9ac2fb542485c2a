import type { MeetingService } from '#read/meeting-services/invitation.ts'

const begins =
  /^(?:(?<booked>invitation|einladung)|(?<moved>updated invitation|aktualisierte einladung)|(?<cancelled>cancell?ed event|abgesagter termin|abgesagt))\s?:\s(?<title>.{2,160}?)(?: @ .{0,120})?$/iu

/** Google Calendar puts name and time into the subject: "Invitation: T @ Wed Mar 18, 2026 3pm - 3:45pm (CET) (Sam)". */
export const googleMeet: MeetingService = {
  name: 'Google Meet',
  speaks: ({ subject, text }) =>
    /meet\.google\.com\/|google (?:meet|calendar|kalender)/i.test(text) && begins.test(subject),
  fromSubject: (subject) => {
    const { booked, moved, title = '' } = begins.exec(subject)?.groups ?? {}
    return title === ''
      ? {}
      : { title, action: booked !== undefined ? 'booked' : moved !== undefined ? 'moved' : 'cancelled' }
  },
}
