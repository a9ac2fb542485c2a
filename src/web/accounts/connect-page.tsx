import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { emptyServers, ServerFields, serversToSend, type ServerEntry } from '#web/accounts/server-fields.tsx'
import { texts } from '#web/accounts/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'

interface Found {
  readonly address: string
  readonly provider: string | null
  readonly hint: string | null
}

/** “This is my address and my password; say whether it works, and read it.” */
export function ConnectPage() {
  const [address, setAddress] = useState('')
  const [password, setPassword] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [servers, setServers] = useState<ServerEntry>(emptyServers)
  const find = useWrite((of: string) => read(api.accounts.propose.$post({ json: { address: of, ask: true } })), {
    quiet: true,
    done: (proposal, of) => {
      setFound({ address: of, provider: proposal.provider, hint: proposal.hint })
      setServers({
        host: proposal.imap?.host ?? '',
        port: String(proposal.imap?.port ?? 993),
        security: proposal.imap?.security ?? 'tls',
        user: proposal.user,
        smtpHost: proposal.smtp?.host ?? '',
        smtpPort: String(proposal.smtp?.port ?? 587),
        smtpSecurity: proposal.smtp?.security ?? 'starttls',
      })
      return null
    },
  })
  const connect = useWrite(() => read(api.accounts.$post({ json: { address, password, ...serversToSend(servers) } })), {
    quiet: true,
  })
  const isFound = found !== null && found.address === address
  const { data: connected } = connect

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      above={<Link to="/import">{texts.back}</Link>}
      title={texts.heading}
      lead={texts.lead}
    >
      {connected ? (
        <Connected address={connected.address} folders={connected.folders.length} mails={connected.messages} />
      ) : (
        <form
          className="space-y-6"
          onSubmit={(event) => {
            event.preventDefault()
            if (isFound) connect.mutate(undefined)
            else find.mutate(address)
          }}
        >
          <TextField
            label={texts.address}
            hint={isFound ? undefined : texts.ask}
            error={find.error && sentenceOf(find.error)}
            type="email"
            autoComplete="email"
            placeholder={texts.addressExample}
            required
            value={address}
            onChange={(event) => setAddress(event.target.value.trim())}
          />
          <div aria-live="polite" className="empty:hidden">
            {isFound && (
              <Notice>
                <p>{found.provider === null ? texts.notFound : texts.found(found.provider)}</p>
                {found.hint && <p className="mt-1">{found.hint}</p>}
              </Notice>
            )}
          </div>
          {isFound && (
            <>
              <TextField
                label={texts.password}
                hint={texts.passwordHint}
                type="password"
                autoComplete="off"
                required
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
              <ServerFields entry={servers} isOpen={found.provider === null} onChange={setServers} />
            </>
          )}
          {connect.error && (
            <Notice alert title={texts.notConnected}>
              <p className="break-words">{sentenceOf(connect.error)}</p>
            </Notice>
          )}
          <Button look="primary" type="submit" disabled={find.isPending || connect.isPending} className="min-h-11">
            {labelOf(isFound, find.isPending, connect.isPending)}
          </Button>
        </form>
      )}
    </Page>
  )
}

function labelOf(isFound: boolean, isFinding: boolean, isConnecting: boolean): string {
  if (isConnecting) return texts.connecting
  if (isFinding) return texts.finding
  return isFound ? texts.connect : texts.find
}

function Connected({ address, folders, mails }: { address: string; folders: number; mails: number }) {
  return (
    <div className="space-y-5">
      <Notice alert title={texts.connected(address)}>
        <p>{texts.connectedFolders(folders, mails)}</p>
      </Notice>
      <Link to="/import" className={buttonClass('primary')}>
        {texts.toMail}
      </Link>
    </div>
  )
}
