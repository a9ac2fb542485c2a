import type { MeetingService } from '#read/meeting-services/invitation.ts'

/** Outlook writes "When:" and "Where: Microsoft Teams Meeting" above an invitation that lost its calendar part. */
export const teams: MeetingService = {
  name: 'Microsoft Teams',
  speaks: ({ host, text }) =>
    /(?:^|\.)teams\.microsoft\.com$/.test(host) ||
    (/teams\.(?:microsoft|live)\.com\/|microsoft teams/i.test(text) &&
      /^[ \t*]{0,4}(?:when|wann|time|zeit)[*]{0,2}\s?:/im.test(text)),
  hostSentence:
    /^[ \t]{0,4}([^\n]{2,60}?) (?:invited you to a|has invited you to a|hat sie zu einer|hat dich zu einer) (?:microsoft )?teams/imu,
}
