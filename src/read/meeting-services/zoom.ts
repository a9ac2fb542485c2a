import type { MeetingService } from '#read/meeting-services/invitation.ts'

/** Zoom's invitation is a text the host pastes into a mail of theirs, or sends from no-reply@zoom.us. */
export const zoom: MeetingService = {
  name: 'Zoom',
  speaks: ({ host, text }) =>
    /(?:^|\.)zoom\.us$/.test(host) ||
    (/(?:zoom\.us|zoomgov\.com)\/(?:j|my|w|s)\//.test(text) &&
      /\b(?:topic|thema|time|uhrzeit|zeit|when|wann)\s?:/i.test(text)),
  hostSentence:
    /^[ \t]{0,4}([^\n]{2,60}?) (?:is inviting you to a|has invited you to a|lädt sie zu einem|lädt dich zu einem) (?:scheduled |geplanten )?zoom/imu,
}
