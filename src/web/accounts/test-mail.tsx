import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/accounts/texts.ts'
import { Button } from '#web/ui/button.tsx'

/** Sends one mail to this very address; what the server says is said in a toast. */
export function TestMail({ address, look = 'quiet' }: { address: string; look?: 'quiet' | 'plain' }) {
  const send = useWrite(() => read(api.accounts['test-mail'].$post({ json: { address } })), {
    done: () => ({ text: texts.testSent(address) }),
  })
  return (
    <Button
      look={look}
      aria-label={`${texts.test}: ${address}`}
      disabled={send.isPending}
      onClick={() => send.mutate(undefined)}
    >
      {send.isPending ? texts.testing : texts.test}
    </Button>
  )
}
