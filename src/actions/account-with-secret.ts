import type { OpenedAccount, SecretRefusal } from '#domain/account.ts'
import { err, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'

/** Why an account cannot be opened, with a sentence for the person that says what to do. */
export interface AccountRefusal {
  readonly code: SecretRefusal
  readonly message: string
}

const sentences = {
  'no-account': 'There is no such account. `ajar accounts` lists those there are.',
  'no-secret': 'Its password is not known on this computer. Connect it again: `ajar connect ADDRESS`.',
  'no-key': 'The key to the stored passwords is gone. Connect the account again: `ajar connect ADDRESS`.',
  'key-exposed':
    'Others on this computer can read the key to your stored passwords (folder `secrets` of the data folder). Close it with chmod 600, and think about a new password.',
  'cannot-be-opened':
    'The stored password belongs to other servers, or was changed. Connect the account again: `ajar connect ADDRESS`.',
} as const satisfies Record<SecretRefusal, string>

/** An account with what opens it, for one use: the only way from an action to a secret. */
export async function accountWithSecret(ctx: Ctx, id: string): Promise<Result<OpenedAccount, AccountRefusal>> {
  const opened = await ctx.owner.accounts.open(id)
  return opened.ok ? opened : err({ code: opened.error, message: sentences[opened.error] })
}
