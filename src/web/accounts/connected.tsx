import { Link } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import CircleAlert from 'lucide-react/icons/circle-alert'
import type { ReactNode } from 'react'
import { TestMail } from '#web/accounts/test-mail.tsx'
import { texts } from '#web/accounts/texts.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'

interface ConnectedProps {
  readonly address: string
  readonly folders: readonly string[]
  readonly mails: number
  readonly sends: boolean
  /** Why it cannot send, in a sentence. */
  readonly noSending: string | null
}

/** What was tried, and how it went. */
export function Connected({ address, folders, mails, sends, noSending }: ConnectedProps) {
  return (
    <div className="space-y-5">
      <Notice alert title={texts.connected(address)}>
        <ul className="mt-2 space-y-1.5">
          <Tried>{texts.loggedIn}</Tried>
          <Tried>{texts.connectedFolders(folders.length, mails)}</Tried>
          {sends && <Tried>{texts.sends}</Tried>}
          {noSending !== null && <Tried fails>{texts.noSending(noSending)}</Tried>}
          {!sends && noSending === null && <Tried>{texts.sendsNothing}</Tried>}
        </ul>
      </Notice>
      <details>
        <summary className="link min-h-10 py-2">{texts.folderNames}</summary>
        <p className="mt-2 break-words text-[0.9375rem]">{folders.join(', ')}</p>
      </details>
      <div className="flex flex-wrap gap-2">
        <Link to="/import" className={buttonClass('primary')}>
          {texts.toMail}
        </Link>
        {sends && <TestMail address={address} />}
      </div>
    </div>
  )
}

function Tried({ children, fails = false }: { children: ReactNode; fails?: boolean }) {
  const Icon = fails ? CircleAlert : Check
  return (
    <li className="flex gap-2">
      <Icon size={18} aria-hidden className="mt-0.5 shrink-0 text-accent" />
      <span className="min-w-0 break-words">{children}</span>
    </li>
  )
}
