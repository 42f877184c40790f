/** A part that is handed to the browser; it may keep parts on disk. */
const partLength = 1 << 20

/** A text that grows without being held in this thread's memory. */
export class BlobText {
  private readonly parts: Blob[] = []
  private pending = ''

  constructor(
    private readonly type: string,
    beginning: string,
  ) {
    this.pending = beginning
  }

  add(text: string): void {
    this.pending += text
    if (this.pending.length >= partLength) this.flush()
  }

  /** All of it so far. */
  blob(): Blob {
    this.flush()
    return new Blob(this.parts, { type: this.type })
  }

  private flush(): void {
    if (this.pending === '') return
    this.parts.push(new Blob([this.pending]))
    this.pending = ''
  }
}
