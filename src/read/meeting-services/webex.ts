import type { MeetingService } from '#read/meeting-services/invitation.ts'

/** Webex writes the day and the time on lines of their own, without labels, under the sentence that invites. */
export const webex: MeetingService = {
  name: 'Webex',
  speaks: ({ host, text }) =>
    /(?:^|\.)webex\.com$/.test(host) ||
    /(?:inviting you to a|lädt sie zu einem) (?:scheduled |geplanten )?webex/i.test(text),
  hostSentence:
    /^[ \t]{0,4}([^\n]{2,60}?) (?:is inviting you to a|invites you to a|lädt sie zu einem) (?:scheduled |geplanten )?webex/imu,
}
