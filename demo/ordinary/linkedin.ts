/** The network being a network. */
import { letter, type Mail } from '../source/mail.ts'
import { linkedIn } from '../source/systems.ts'

type Words = Pick<Mail, 'id' | 'at' | 'from' | 'subject' | 'text'>

const notification = (template: string, mail: Words): Mail =>
  linkedIn(template, { ...mail, headers: { 'X-LinkedIn-Class': 'MBR-TO-MBR' } })

const invitations = 'LinkedIn <invitations@linkedin.com>'
const messages = 'LinkedIn <messages-noreply@linkedin.com>'
const updates = 'LinkedIn <notifications-noreply@linkedin.com>'

export const linkedInChatter: readonly Mail[] = [
  notification('email_m2m_invite_single_01', {
    id: '<linkedin-invite-1@linkedin.com>',
    at: '2026-07-01T17:40+00:00',
    from: invitations,
    subject: 'Theo Lindner wants to connect',
    text: 'Hi Orla, I would like to join your network.\n\nTheo Lindner\nProduct Manager\n\nAccept · View profile',
  }),
  notification('email_accept_invite_single_01', {
    id: '<linkedin-accept-1@linkedin.com>',
    at: '2026-08-08T08:12+00:00',
    from: invitations,
    subject: 'Yuki Tanabe accepted your invitation',
    text: 'Yuki Tanabe is now a connection. See what Yuki has been up to.',
  }),
  notification('email_accept_invite_single_01', {
    id: '<linkedin-accept-2@linkedin.com>',
    at: '2026-10-24T07:31+00:00',
    from: invitations,
    subject: 'Callum Reid accepted your invitation',
    text: 'Callum Reid, Senior Frontend Engineer at Tessera Maps, is now a connection. Start a conversation.',
  }),
  notification('email_weekly_profile_views_01', {
    id: '<linkedin-views-1@linkedin.com>',
    at: '2026-09-06T09:00+00:00',
    from: updates,
    subject: 'Your profile was viewed by 7 people this week',
    text: 'You appeared in 41 searches. A recruiter at Halvard Robotics and 6 others viewed your profile.',
  }),
  notification('email_notification_single_work_anniversary_01', {
    id: '<linkedin-anniversary@linkedin.com>',
    at: '2026-09-01T10:00+00:00',
    from: updates,
    subject: 'Congratulate Jonas Petersen on 10 years as a bicycle mechanic',
    text: 'Jonas is celebrating 10 years at Petersen Rad. Say congrats.',
  }),
  notification('email_notification_single_new_position_01', {
    id: '<linkedin-new-position@linkedin.com>',
    at: '2026-10-05T10:00+00:00',
    from: updates,
    subject: 'Dilek Aydın has started a new position',
    text: 'Congratulate Dilek on her new position as Senior Backend Engineer at Steuerfuchs.',
  }),
  notification('email_member_message_v2_01', {
    id: '<linkedin-message-1@linkedin.com>',
    at: '2026-08-21T12:20+00:00',
    from: messages,
    subject: 'Yuki just messaged you',
    text: letter`
      Yuki Tanabe
      I heard you wrote to my old address. I left Quillon last week, long story, good one. Send me the toy editor when it has cursors!

      Reply
    `,
  }),
  notification('email_groups_recommended_01', {
    id: '<linkedin-group@linkedin.com>',
    at: '2026-07-27T10:00+00:00',
    from: updates,
    subject: 'You might like: Women of the Canvas Element',
    text: 'A group of 2,140 people who draw with code. 3 of your connections are members.',
  }),
  notification('email_premium_upsell_01', {
    id: '<linkedin-premium@linkedin.com>',
    at: '2026-10-10T10:00+00:00',
    from: updates,
    subject: 'Orla, stand out to hiring teams',
    text: letter`
      Applicants with Premium hear back twice as often. See who viewed your application and send messages to
      recruiters. Your free month is waiting.
    `,
  }),
]
