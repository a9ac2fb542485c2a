import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import CircleAlert from 'lucide-react/icons/circle-alert'
import { useState } from 'react'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { clockTime, dayIn, nearDay } from '#web/data/when.ts'
import { TestMail } from '#web/accounts/test-mail.tsx'
import { texts } from '#web/accounts/texts.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Meter } from '#web/ui/meter.tsx'

type LiveAccount = Awaited<ReturnType<NonNullable<(typeof queries.accounts)['queryFn']>>>[number]

/** “These mailboxes are read by themselves, and this is how they are.” */
export function LiveAccounts() {
  const { data: accounts } = useSuspenseQuery(queries.accounts)

  return (
    <section aria-labelledby="live">
      <h2 id="live" className="mb-3">
        {texts.live}
      </h2>
      {accounts.length === 0 && <p className="mb-3 text-muted">{texts.none}</p>}
      <ul className="mb-4 divide-y divide-line border-y border-line empty:hidden">
        {accounts.map((account) => (
          <Account key={account.id} account={account} />
        ))}
      </ul>
      <Link to="/import/connect" className={buttonClass(accounts.length === 0 ? 'primary' : 'quiet')}>
        {texts.toConnect}
      </Link>
    </section>
  )
}

function Account({ account }: { account: LiveAccount }) {
  const { id, address, imap, user, reading, trouble } = account
  const given = { param: { id } }
  const readNow = useWrite(() => read(api.accounts[':id'].read.$post(given)), {
    done: () => ({ text: texts.begun(address) }),
  })

  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-64">
        <h3 className="break-words">{address}</h3>
        <p className="break-words text-sm text-muted">
          {imap.host}
          {user === address ? '' : `, ${user}`}
          {account.auth === 'oauth2' && `, ${texts.bySignIn}`}
          {account.smtp === null && `, ${texts.onlyRead}`}
          {account.aliases.length > 0 && `, ${texts.alsoFor(account.aliases.join(', '))}`}
          {account.folders && `, ${texts.onlyThese(account.folders.join(', '))}`}
        </p>
        <Counts account={account} />
        {trouble && (
          <p className="mt-1 flex gap-2 text-[0.9375rem]">
            <CircleAlert size={18} aria-hidden className="mt-0.5 shrink-0 text-accent" />
            <span className="min-w-0 break-words">
              {trouble} <TriesAgain at={account.triesAgainAt} />
            </span>
          </p>
        )}
        {reading && (
          <Meter
            className="mt-2"
            label={reading.phase === 'settling' ? texts.settling : texts.reading(reading.seen, reading.kept)}
            part={reading.bytesTotal > 0 && reading.phase === 'reading' ? reading.bytesRead / reading.bytesTotal : null}
          />
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          aria-label={`${texts.readNow}: ${address}`}
          disabled={reading !== null || readNow.isPending}
          onClick={() => readNow.mutate(undefined)}
        >
          {texts.readNow}
        </Button>
        {account.smtp && <TestMail address={address} look="plain" />}
        <Remove account={account} />
      </div>
    </li>
  )
}

function TriesAgain({ at }: { at: number | null }) {
  const { now, zone } = useClock()
  return at !== null && at > now ? texts.triesAgain(clockTime(at, zone)) : null
}

function Counts({ account: { syncedAt, counted, kept, setAside } }: { account: LiveAccount }) {
  const { today, zone } = useClock()
  const parts = [
    syncedAt === null
      ? texts.notRead
      : texts.lastRead(`${nearDay(dayIn(syncedAt, zone), today)}, ${clockTime(syncedAt, zone)}`),
    ...(counted ? [texts.counted(counted.mailbox, counted.known)] : []),
    texts.counts(kept),
    ...(setAside > 0 ? [texts.aside(setAside)] : []),
  ]
  return <p className="mt-1 text-[0.9375rem]">{parts.join(', ')}.</p>
}

function Remove({ account: { id, address } }: { account: LiveAccount }) {
  const [isAsking, setIsAsking] = useState(false)
  const remove = useWrite(() => read(api.accounts[':id'].$delete({ param: { id } })), {
    done: () => ({ text: texts.removed(address) }),
  })

  return (
    <>
      <Button look="plain" aria-label={`${texts.remove}: ${address}`} onClick={() => setIsAsking(true)}>
        {texts.remove}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={texts.removeTitle(address)}
        lead={texts.removeLead}
      >
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setIsAsking(false)}>{texts.cancel}</Button>
          <Button look="primary" disabled={remove.isPending} onClick={() => remove.mutate(undefined)}>
            {texts.remove}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
