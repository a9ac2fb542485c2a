import type { Security } from '#domain/account.ts'
import { texts } from '#web/accounts/texts.ts'
import { optionsOf, SelectField, TextField } from '#web/ui/field.tsx'

/** The servers as they are typed. */
export interface ServerEntry {
  readonly host: string
  readonly port: string
  readonly security: Security
  readonly user: string
  readonly smtpHost: string
  readonly smtpPort: string
  readonly smtpSecurity: Security
}

export const emptyServers: ServerEntry = {
  host: '',
  port: '993',
  security: 'tls',
  user: '',
  smtpHost: '',
  smtpPort: '587',
  smtpSecurity: 'starttls',
}

export function serversToSend({ host, port, security, user, smtpHost, smtpPort, smtpSecurity }: ServerEntry) {
  return {
    imap: { host, port: Number(port), security },
    smtp: smtpHost.trim() === '' ? null : { host: smtpHost, port: Number(smtpPort), security: smtpSecurity },
    ...(user.trim() !== '' && { user }),
  }
}

interface ServerFieldsProps {
  readonly entry: ServerEntry
  /** Where nothing is known they have to be filled in. */
  readonly isOpen: boolean
  readonly onChange: (entry: ServerEntry) => void
}

/** Known servers are folded away: most people never need them. */
export function ServerFields({ entry, isOpen, onChange }: ServerFieldsProps) {
  const set = (change: Partial<ServerEntry>) => onChange({ ...entry, ...change })
  const plain = { spellCheck: false, autoCapitalize: 'off', autoComplete: 'off' }

  return (
    <details open={isOpen}>
      <summary className="link min-h-10 py-2">{texts.servers}</summary>
      <div className="mt-3 space-y-5">
        <div className="grid gap-4 sm:grid-cols-[1fr_6rem_12rem]">
          <TextField
            required
            label={texts.host}
            {...plain}
            value={entry.host}
            onChange={(event) => set({ host: event.target.value.trim() })}
          />
          <Port value={entry.port} onChange={(port) => set({ port })} />
          <SelectField
            label={texts.security}
            options={optionsOf(texts.securities)}
            value={entry.security}
            onChange={(security) => set({ security: security || 'tls' })}
          />
        </div>
        <TextField
          label={texts.user}
          {...plain}
          value={entry.user}
          onChange={(event) => set({ user: event.target.value })}
        />
        <div className="grid gap-4 sm:grid-cols-[1fr_6rem_12rem]">
          <TextField
            label={texts.smtpHost}
            hint={texts.smtpHint}
            {...plain}
            value={entry.smtpHost}
            onChange={(event) => set({ smtpHost: event.target.value.trim() })}
          />
          <Port value={entry.smtpPort} onChange={(smtpPort) => set({ smtpPort })} />
          <SelectField
            label={texts.security}
            options={optionsOf(texts.securities)}
            value={entry.smtpSecurity}
            onChange={(security) => set({ smtpSecurity: security || 'starttls' })}
          />
        </div>
      </div>
    </details>
  )
}

function Port({ value, onChange }: { value: string; onChange: (port: string) => void }) {
  return (
    <TextField
      label={texts.port}
      inputMode="numeric"
      pattern="[0-9]{1,5}"
      required
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
