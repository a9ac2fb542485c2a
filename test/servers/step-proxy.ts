import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What happens at a step of a conversation; a step is what one side says in one piece. */
export type StepFault =
  /** Ends both connections before, or after, the other side has heard it. */
  | 'cut-before'
  | 'cut-after'
  /** Says nothing any more, to either side, and keeps the line open. */
  | 'hang'
  /** Calls `onKill`, before or after the other side has heard it, then ends both. */
  | 'kill-before'
  | 'kill-after'

export interface StepProxy extends AsyncDisposable {
  readonly port: number
  /** For the next connections: the fault comes at the `step`th thing said (from 0) of the first of them. */
  arm(fault: StepFault | null, step: number, onKill?: () => void): void
  /** What the clients said since `arm`, one piece each. */
  said(): readonly string[]
  /** Whether the fault came. */
  struck(): boolean
}

/** Stands between a client and a server and breaks their conversation at one step of it. */
export async function startStepProxy(target: number): Promise<StepProxy> {
  const open = new Set<Socket>()
  let armed: { readonly fault: StepFault; readonly step: number; readonly onKill: () => void } | null = null
  let said: string[] = []
  let struck = false

  const server = createServer((client) => {
    const mine = armed
    armed = null
    const upstream = connect(target, '127.0.0.1')
    let steps = 0
    let isSilent = false
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        if (!isSilent) {
          client.destroy()
          upstream.destroy()
        }
      })
    }
    const cut = () => {
      client.destroy()
      upstream.end()
    }
    const pass = (to: Socket) => (bytes: Buffer) => {
      if (to === upstream && said.length < 200) said.push(bytes.toString('latin1').slice(-200))
      if (isSilent) return
      const isHit = mine !== null && steps++ === mine.step
      if (!isHit) {
        to.write(bytes)
        return
      }
      struck = true
      const { fault } = mine
      if (fault === 'hang') {
        isSilent = true
        return
      }
      if (fault === 'kill-before') mine.onKill()
      if (fault === 'cut-before' || fault === 'kill-before') return cut()
      to.write(bytes, () => {
        // Long enough for a server to have heard it, and, where it was the last word, to have taken the mail.
        setTimeout(() => {
          if (fault === 'kill-after') mine.onKill()
          cut()
        }, 30)
      })
      isSilent = true
    }
    client.on('data', pass(upstream))
    upstream.on('data', pass(client))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    arm: (fault, step, onKill = () => undefined) => {
      armed = fault === null ? null : { fault, step, onKill }
      said = []
      struck = false
    },
    said: () => said,
    struck: () => struck,
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
