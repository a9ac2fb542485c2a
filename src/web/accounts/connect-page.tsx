import { Link } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { Connected } from '#web/accounts/connected.tsx'
import { emptyMore, MoreFields, moreToSend, type MoreEntry } from '#web/accounts/more-fields.tsx'
import { emptyServers, ServerFields, serversToSend, type ServerEntry } from '#web/accounts/server-fields.tsx'
import { SignIn } from '#web/accounts/sign-in.tsx'
import { texts } from '#web/accounts/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'

interface Found {
  readonly address: string
  readonly provider: string | null
  readonly hint: string | null
  readonly signIn: { readonly issuer: string; readonly scope: string } | null
}

type How = 'password' | 'sign-in'

/** “This is my address, and this opens it; say whether it works, and read it.” */
export function ConnectPage() {
  const [address, setAddress] = useState('')
  const [password, setPassword] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [servers, setServers] = useState<ServerEntry>(emptyServers)
  const [more, setMore] = useState<MoreEntry>(emptyMore)
  const [how, setHow] = useState<How>('password')
  const [signedIn, setSignedIn] = useState<string | null>(null)
  const onSignedIn = useCallback((id: string) => setSignedIn(id), [])
  const find = useWrite((of: string) => read(api.accounts.propose.$post({ json: { address: of, ask: true } })), {
    quiet: true,
    done: (proposal, of) => {
      setFound({ address: of, provider: proposal.provider, hint: proposal.hint, signIn: proposal.signIn })
      setSignedIn(null)
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
  const connect = useWrite(
    () => {
      const opener = how === 'password' ? { password } : { signIn: signedIn ?? '' }
      return read(api.accounts.$post({ json: { address, ...opener, ...serversToSend(servers), ...moreToSend(more) } }))
    },
    { quiet: true },
  )
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
        <Connected
          address={connected.address}
          folders={connected.folders}
          mails={connected.messages}
          sends={connected.sends}
          noSending={connected.noSending}
        />
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
              <HowChoice how={how} onChange={setHow} />
              {how === 'password' ? (
                <TextField
                  label={texts.password}
                  hint={texts.passwordHint}
                  type="password"
                  autoComplete="off"
                  required
                  value={password}
                  onChange={(event) => setPassword(event.target.value)}
                />
              ) : (
                <SignIn key={found.address} known={found.signIn} onSignedIn={onSignedIn} />
              )}
              <ServerFields entry={servers} isOpen={found.provider === null} onChange={setServers} />
              <MoreFields entry={more} onChange={setMore} />
            </>
          )}
          {connect.error && (
            <Notice alert title={texts.notConnected}>
              <p className="break-words">{sentenceOf(connect.error)}</p>
            </Notice>
          )}
          <Button
            look={how === 'sign-in' && isFound && signedIn === null ? 'quiet' : 'primary'}
            type="submit"
            disabled={find.isPending || connect.isPending || (isFound && how === 'sign-in' && signedIn === null)}
            className="min-h-11"
          >
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

function HowChoice({ how, onChange }: { how: How; onChange: (how: How) => void }) {
  return (
    <fieldset>
      <legend className="mb-1 text-[0.9375rem] font-medium">{texts.how}</legend>
      <div className="flex flex-wrap gap-x-6">
        {(['password', 'sign-in'] as const).map((one) => (
          <label key={one} className="flex min-h-10 items-center gap-2 py-1">
            <input
              type="radio"
              name="how"
              checked={how === one}
              onChange={() => onChange(one)}
              className="size-4.5 shrink-0 accent-accent"
            />
            {texts.hows[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
