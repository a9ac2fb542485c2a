import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

export interface AskedModel {
  readonly path: string
  readonly authorization: string | null
  readonly body: string
}

/** A server that speaks as much of the OpenAI protocol as Ajar asks for; `answer` may be as hostile as it likes. */
export interface ModelServer extends AsyncDisposable {
  /** Where its interface begins. */
  readonly address: string
  /** What it was asked, oldest first. */
  readonly asked: AskedModel[]
  answer: (response: ServerResponse, asked: AskedModel) => void
}

export async function openModelServer(): Promise<ModelServer> {
  const asked: AskedModel[] = []
  const server = createServer((request, response) => {
    void hear(request, response)
  })
  const hear = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request)
    const one = { path: request.url ?? '', authorization: request.headers.authorization ?? null, body }
    asked.push(one)
    opened.answer(response, one)
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const opened: ModelServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answer: (response) => says(response, 'I was surprised by how long the task took.'),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return opened
}

/** An answer as Ollama and others give it. */
export function says(response: ServerResponse, content: string): void {
  response.setHeader('content-type', 'application/json')
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }]
  response.end(JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion', choices }))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
