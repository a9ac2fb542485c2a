import type { PlanSettingLine } from '#actions/plan-settings.ts'
import { stepLabel } from '#web/data/labels.ts'
import { texts } from '#web/plan-settings/texts.ts'

type Key = PlanSettingLine['key']

/** The settings as the plan goes: what waits, each step in its turn, then what holds for all of them. */
const groupTitle = {
  quiet: texts.group.quiet,
  acknowledge: stepLabel.acknowledge,
  reflect: stepLabel.reflect,
  feedback: stepLabel.feedback,
  'follow-up': stepLabel['follow-up'],
  'keep-in-touch': stepLabel['keep-in-touch'],
  reapply: stepLabel.reapply,
  'ask-status': stepLabel['ask-status'],
  limits: texts.group.limits,
  sending: texts.group.sending,
} as const
type GroupKey = keyof typeof groupTitle

const groupOf = {
  quietHours: 'quiet',
  acknowledge: 'acknowledge',
  acknowledgeDays: 'acknowledge',
  reflectAfterDays: 'reflect',
  feedbackDays: 'feedback',
  followUpDaysAfterInterview: 'follow-up',
  followUpHoursAfterNo: 'follow-up',
  followUpClosesDaysAfterNo: 'follow-up',
  followUpPeople: 'follow-up',
  keepInTouchFirstDays: 'keep-in-touch',
  keepInTouchEveryDays: 'keep-in-touch',
  reapplyMonths: 'reapply',
  silentAsNoDays: 'ask-status',
  maxUnansweredPerson: 'limits',
  maxUnansweredCompany: 'limits',
  minGapPersonDays: 'limits',
  minGapCompanyDays: 'limits',
  dailyCap: 'limits',
  lapsedAfterDays: 'limits',
  forgetAfterMonths: 'limits',
  sendDays: 'sending',
  sendTimes: 'sending',
} as const satisfies Record<Key, GroupKey>

export interface SettingsGroup {
  readonly id: GroupKey
  readonly title: string
  readonly lines: readonly PlanSettingLine[]
}

export function inGroups(lines: readonly PlanSettingLine[]): readonly SettingsGroup[] {
  return (Object.keys(groupTitle) as GroupKey[])
    .map((id) => ({ id, title: groupTitle[id], lines: lines.filter(({ key }) => groupOf[key] === id) }))
    .filter((group) => group.lines.length > 0)
}
