import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What a proxy does to a connection once `afterBytes` of the server's bytes have gone through it. */
export interface Fault {
  /** `drop` ends the connection, `hang` says nothing any more, `garbage` says what no server says. */
  readonly kind: 'drop' | 'hang' | 'garbage'
  readonly afterBytes: number
}

export interface FaultyProxy extends AsyncDisposable {
  readonly port: number
  /** Bytes that came from the server, over all connections. */
  received(): number
  /** Bytes that went to it. */
  sent(): number
  /** Connections so far. */
  connections(): number
  /** What the client said, over all connections. */
  said(): string
  /** Faults of the connections to come, one each; those behind them go well. */
  break(...faults: readonly (Fault | null)[]): void
  /** Breaks every connection from now on, or none. */
  always(fault: Fault | null): void
  /** Breaks a connection as soon as its server says this. */
  whenSaid(text: string | null, kind?: Fault['kind']): void
  /** Lets nobody in. */
  close(): Promise<void>
}

/** Stands between a client and a server on the loopback, counts, and breaks connections where it is told to. */
export async function startProxy(target: number): Promise<FaultyProxy> {
  const open = new Set<Socket>()
  let coming: (Fault | null)[] = []
  let every: Fault | null = null
  let trigger: { readonly text: string; readonly kind: Fault['kind'] } | null = null
  let received = 0
  let sent = 0
  let connections = 0
  let said = ''

  const server = createServer((client) => {
    connections++
    const fault = coming.shift() ?? every
    const upstream = connect(target, '127.0.0.1')
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (bytes) => {
      sent += bytes.length
      if (said.length < 1_000_000) said += bytes.toString('latin1')
      upstream.write(bytes)
    })
    let seen = 0
    let isBroken = false
    upstream.on('data', (bytes) => {
      if (isBroken) return
      const isTriggered = trigger !== null && bytes.includes(trigger.text)
      const room = fault === null ? Infinity : fault.afterBytes - seen
      if (!isTriggered && bytes.length < room) {
        seen += bytes.length
        received += bytes.length
        client.write(bytes)
        return
      }
      isBroken = true
      const cut = isTriggered ? bytes.indexOf(trigger?.text ?? '') : room
      received += cut
      client.write(bytes.subarray(0, cut))
      const kind = isTriggered ? trigger?.kind : fault?.kind
      if (kind === 'drop') client.end()
      if (kind === 'garbage') client.write(Buffer.from('\r\n* \u0000\u0001((( FETCH "{99999999999}\r\n+ ] OK\r\n)\r\n'))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    for (const socket of open) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    port: (server.address() as AddressInfo).port,
    received: () => received,
    sent: () => sent,
    connections: () => connections,
    said: () => said,
    break: (...faults) => {
      coming = [...faults]
    },
    always: (fault) => {
      every = fault
    },
    whenSaid: (text, kind = 'drop') => {
      trigger = text === null ? null : { text, kind }
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
