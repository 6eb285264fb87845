import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WEBMAIL_ORIGINS, YAHOO_COMPOSE_ORIGIN } from '../webmail/server'

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface NetworkWatch {
  /** `host:port` for the browser's proxy switch. */
  readonly address: string
  /** Hosts that something other than the browser itself wanted to reach since the last call. */
  takeStrays(): string[]
  close(): Promise<void>
}

/**
 * Chromium's own connections, which no switch keeps quite silent: its updater, its sign-in, its push messages, its form
 * helper, and sockets opened ahead to a site whose requests are then answered by the test.
 */
const BROWSERS_OWN = [
  'update.googleapis.com',
  'accounts.google.com',
  'android.clients.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  ...[...WEBMAIL_ORIGINS, YAHOO_COMPOSE_ORIGIN].map((origin) => new URL(origin).host),
]

export async function watchNetwork(): Promise<NetworkWatch> {
  let strays: string[] = []
  const note = (host: string): void => {
    if (!BROWSERS_OWN.includes(host)) strays.push(host)
  }
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://unknown').hostname)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    note((request.url ?? '').replace(/:\d+$/, ''))
    // A browser that closes breaks its connections off.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `127.0.0.1:${port}`,
    takeStrays() {
      const taken = strays
      strays = []
      return taken
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
