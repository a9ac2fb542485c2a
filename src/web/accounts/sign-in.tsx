import { useQuery } from '@tanstack/react-query'
import ExternalLink from 'lucide-react/icons/external-link'
import { useEffect, useState } from 'react'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/accounts/texts.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'

interface SignInProps {
  /** How one signs in there, where that is known. */
  readonly known: { readonly issuer: string; readonly scope: string } | null
  readonly onSignedIn: (id: string) => void
}

const plain = { spellCheck: false, autoCapitalize: 'off', autoComplete: 'off', required: true }

/** “I say yes at my provider, in a tab of its own, as the client I registered there.” */
export function SignIn({ known, onSignedIn }: SignInProps) {
  const [clientId, setClientId] = useState('')
  const [clientSecret, setClientSecret] = useState('')
  const [issuer, setIssuer] = useState(known?.issuer ?? '')
  const [scope, setScope] = useState(known?.scope ?? '')
  const begin = useWrite(
    () =>
      read(api.accounts['sign-ins'].$post({ json: { issuer, scope, clientId, clientSecret: clientSecret || null } })),
    { quiet: true },
  )
  const isWhole = [clientId, issuer, scope].every((text) => text.trim() !== '')

  return (
    <div className="space-y-5">
      <p className="text-[0.9375rem]">{texts.signInLead}</p>
      <TextField
        label={texts.clientId}
        {...plain}
        value={clientId}
        onChange={(e) => setClientId(e.target.value.trim())}
      />
      <TextField
        label={texts.clientSecret}
        hint={texts.clientSecretHint}
        {...plain}
        required={false}
        type="password"
        value={clientSecret}
        onChange={(e) => setClientSecret(e.target.value)}
      />
      <details open={known === null}>
        <summary className="link min-h-10 py-2">{texts.provider}</summary>
        <div className="mt-3 space-y-5">
          <TextField
            label={texts.issuer}
            hint={texts.issuerHint}
            {...plain}
            type="url"
            value={issuer}
            onChange={(e) => setIssuer(e.target.value.trim())}
          />
          <TextField label={texts.scope} {...plain} value={scope} onChange={(e) => setScope(e.target.value)} />
        </div>
      </details>
      <Button disabled={!isWhole || begin.isPending} className="min-h-11" onClick={() => begin.mutate(undefined)}>
        {begin.data ? texts.signInAnew : texts.signInBegin}
      </Button>
      {begin.error && (
        <Notice alert>
          <p className="break-words">{sentenceOf(begin.error)}</p>
        </Notice>
      )}
      {begin.data && <Waiting key={begin.data.id} id={begin.data.id} url={begin.data.url} onSignedIn={onSignedIn} />}
    </div>
  )
}

/** Asks until the provider has sent the browser back; the other tab says there that it can be closed. */
function Waiting({ id, url, onSignedIn }: { id: string; url: string; onSignedIn: (id: string) => void }) {
  const { data, error } = useQuery({
    queryKey: ['sign-in', id],
    queryFn: () => read(api.accounts['sign-ins'][':id'].$get({ param: { id } })),
    // Once it is said yes to, the answer is used up by connecting.
    enabled: (query) => query.state.data?.state !== 'signed-in',
    refetchInterval: (query) => (query.state.data?.state === 'waiting' || !query.state.data ? 1000 : false),
    refetchIntervalInBackground: true,
  })
  const isSignedIn = data?.state === 'signed-in'
  useEffect(() => {
    if (isSignedIn) onSignedIn(id)
  }, [id, isSignedIn, onSignedIn])

  if (data?.state === 'failed' || error)
    return (
      <Notice alert>
        <p className="break-words">{data?.state === 'failed' ? data.message : sentenceOf(error)}</p>
      </Notice>
    )
  return (
    <div className="space-y-3">
      {!isSignedIn && (
        <a href={url} target="_blank" rel="noreferrer" className={buttonClass('primary', 'min-h-11')}>
          <ExternalLink size={16} aria-hidden />
          {texts.signInAt(new URL(url).host)}
        </a>
      )}
      <div aria-live="polite">
        <Notice>{isSignedIn ? texts.signedIn : texts.signInWaiting}</Notice>
      </div>
    </div>
  )
}
