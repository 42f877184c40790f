import type { ByteSource } from './byteSource.js'

/** The same text as UTF-8, without byte-order mark: in UTF-16 any byte can look like a comma, so it cannot be split as it stands. */
export function transcodedToUtf8(source: ByteSource, encoding: string): ByteSource {
  return {
    name: source.name,
    async *chunks() {
      const decoder = new TextDecoder(encoding)
      const encoder = new TextEncoder()
      for await (const chunk of source.chunks()) {
        const text = decoder.decode(chunk, { stream: true })
        if (text !== '') yield encoder.encode(text)
      }
      const rest = decoder.decode()
      if (rest !== '') yield encoder.encode(rest)
    },
  }
}
