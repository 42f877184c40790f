const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f
const exclamation = 0x21
const question = 0x3f
const doubleQuote = 0x22
const singleQuote = 0x27
const hyphen = 0x2d
const openBracket = 0x5b
const closeBracket = 0x5d

/** A tag or a text longer than this is none; a cell of Excel has at most 32,767 characters. */
const longestToken = 1 << 22

/** Whom the scanner tells what it meets. The bytes hold until the call returns. */
export interface MarkupHandler {
  /** A start tag: what stands between its brackets, name first. */
  open(buffer: Uint8Array, start: number, end: number): void
  /** An end tag, or an empty element after its `open`: the name that stands at `start`. */
  close(buffer: Uint8Array, start: number, end: number): void
  /** A text, its entities not resolved; `isLiteral` in a CDATA section, where `&` stands for itself. One text may come in several calls. */
  text(buffer: Uint8Array, start: number, end: number, isLiteral: boolean): void
}

/** Thrown for bytes that are no XML as workbooks have it. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError'
}

/**
 * Splits XML in UTF-8 into tags and texts, by bytes and without making strings, in whatever chunks it comes.
 *
 * It is the part of XML 1.0 that workbooks are written in: a document type is refused, since entities of its own could grow
 * without end, and nesting is left to the handler.
 */
export class MarkupScanner {
  private buffer = new Uint8Array(1 << 17)
  private limit = 0
  private hasBegun = false

  constructor(private readonly handler: MarkupHandler) {}

  push(chunk: Uint8Array): void {
    this.append(chunk)
    if (!this.hasBegun && !this.begin()) return
    const position = this.scan()
    const rest = this.limit - position
    if (rest > longestToken) throw new MarkupError('a tag or a text has no end')
    this.buffer.copyWithin(0, position, this.limit)
    this.limit = rest
  }

  /** Tells that there are no more bytes. */
  finish(): void {
    if (this.buffer.subarray(0, this.limit).includes(lessThan)) throw new MarkupError('the last tag has no end')
  }

  private append(chunk: Uint8Array): void {
    const needed = this.limit + chunk.length
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2))
      larger.set(this.buffer.subarray(0, this.limit))
      this.buffer = larger
    }
    this.buffer.set(chunk, this.limit)
    this.limit = needed
  }

  /** Workbooks are in UTF-8; ECMA-376 allows UTF-16 as well, which nobody writes. */
  private begin(): boolean {
    if (this.limit < 2) return false
    const [first, second] = this.buffer as unknown as [number, number]
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new MarkupError('it is written in UTF-16')
    this.hasBegun = true
    return true
  }

  /** Hands on what is whole and says where the rest begins. */
  private scan(): number {
    const { buffer, limit, handler } = this
    let position = 0
    for (;;) {
      let at = position
      while (at < limit && buffer[at] !== lessThan) at++
      if (at + 1 >= limit) return position
      if (at > position) handler.text(buffer, position, at, false)
      position = at
      const next = buffer[at + 1]
      if (next === slash) {
        const end = buffer.indexOf(greaterThan, at + 2)
        if (end < 0 || end >= limit) return position
        handler.close(buffer, at + 2, end)
        position = end + 1
      } else if (next === exclamation || next === question) {
        const after = this.afterDeclaration(at)
        if (after < 0) return position
        position = after
      } else {
        const end = this.tagEnd(at + 1)
        if (end < 0) return position
        const isEmpty = buffer[end - 1] === slash
        handler.open(buffer, at + 1, isEmpty ? end - 1 : end)
        if (isEmpty) handler.close(buffer, at + 1, end - 1)
        position = end + 1
      }
    }
  }

  /** The bracket that ends a start tag; one inside an attribute's quotes does not. */
  private tagEnd(start: number): number {
    const { buffer, limit } = this
    for (let at = start; at < limit; at++) {
      const byte = buffer[at]
      if (byte === greaterThan) return at
      if (byte !== doubleQuote && byte !== singleQuote) continue
      at++
      while (at < limit && buffer[at] !== byte) at++
    }
    return -1
  }

  /** The place after a comment, a CDATA section or a processing instruction; -1 where its end is not there yet. */
  private afterDeclaration(at: number): number {
    const { buffer, limit } = this
    if (buffer[at + 1] === question) return this.after(at + 2, question, -1)
    if (at + 9 > limit) return -1
    if (buffer[at + 2] === hyphen && buffer[at + 3] === hyphen) return this.after(at + 4, hyphen, hyphen)
    if (buffer[at + 2] !== openBracket) throw new MarkupError('it has a document type')
    const after = this.after(at + 9, closeBracket, closeBracket)
    if (after >= 0) this.handler.text(buffer, at + 9, after - 3, true)
    return after
  }

  /** The place after `first`, `second` (-1 for none) and `>`. */
  private after(start: number, first: number, second: number): number {
    const { buffer, limit } = this
    const length = second < 0 ? 2 : 3
    for (let at = start; at + length <= limit; at++) {
      if (buffer[at] !== first || buffer[at + length - 1] !== greaterThan) continue
      if (second < 0 || buffer[at + 1] === second) return at + length
    }
    return -1
  }
}
