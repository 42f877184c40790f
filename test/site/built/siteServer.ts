import { createReadStream, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { siteFolder } from '../../../scripts/site/siteFolders.js'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The plainest static server there is: files, and index.html for folders. The site may need nothing more. */
export async function serveSite(): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const file = fileOf(decodeURIComponent(new URL(url, 'http://site').pathname))
    if (file === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** The file that an address of the site stands for. */
export function fileOf(address: string): string | undefined {
  const file = path.join(siteFolder, address)
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return fileOf(path.posix.join(address, 'index.html'))
  return stats === undefined ? undefined : file
}
