import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OutgoingView } from '#actions/see-outbox.ts'
import { queries } from '#web/data/queries.ts'
import { OutboxMail } from '#web/outbox/outbox-mail.tsx'
import { texts } from '#web/outbox/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Notice } from '#web/ui/notice.tsx'

const groups = ['ask', 'waiting', 'failed', 'sent', 'void'] as const
type Group = (typeof groups)[number]

const groupOf = {
  uncertain: 'ask',
  approved: 'waiting',
  sending: 'waiting',
  failed: 'failed',
  sent: 'sent',
  void: 'void',
} as const satisfies Record<OutgoingView['state'], Group>

/** “This is what I let go, and I see what became of it.” */
export function OutboxPage() {
  const { data: outbox } = useSuspenseQuery(queries.outbox)

  return (
    <Page width="reading" title={texts.title} lead={texts.lead}>
      <div className="space-y-10">
        {!outbox.canSend && <Notice>{texts.noAccount}</Notice>}
        {outbox.mails.length === 0 && (
          <p className="text-muted">
            {texts.empty}{' '}
            <Link to="/" className="link font-medium">
              {texts.toToday}
            </Link>
          </p>
        )}
        {groups.map((group) => {
          const mails = outbox.mails.filter(({ state }) => groupOf[state] === group)
          if (mails.length === 0) return null
          return (
            <section key={group} aria-labelledby={`outbox-${group}`}>
              <h2 id={`outbox-${group}`} className="mb-3">
                {texts.groups[group]}
              </h2>
              <ul className="space-y-4">
                {mails.map((mail) => (
                  <OutboxMail key={mail.id} mail={mail} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </Page>
  )
}
