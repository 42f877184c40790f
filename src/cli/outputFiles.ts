import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { CliError } from './cliError.js'
import { fileProblem, isSystemError } from './fileProblem.js'
import { printable } from '../report/printable.js'

const blockLength = 1 << 20
/** UTF-8 takes up to three bytes for a unit of UTF-16. */
const mostBytesOfUnit = 3
/** What the system answers where another program, such as Excel, holds the file open. */
const heldCodes: readonly (string | undefined)[] = ['EBUSY', 'EPERM', 'EACCES']
const mostNamesBeside = 99

/** Where an output came to lie. */
export interface WrittenFile {
  /** The name that was meant, such as `report.html`. */
  readonly name: string
  readonly path: string
}

interface OutputFile {
  readonly name: string
  readonly temporary: string
  readonly descriptor: number
  /** Bytes that wait to be written, and how many there are. */
  readonly block: Buffer
  pending: number
}

/**
 * The outputs of one run: written to temporary files beside their targets, and renamed together at the end.
 * Until `commit` nothing of an earlier run is touched; after `discard` nothing of this one is left.
 */
export class OutputFiles {
  private readonly files = new Map<string, OutputFile>()
  private readonly created: readonly string[]

  /**
   * Makes the folder and opens the files, so that a place that cannot be written to is told before hours of work.
   *
   * @param rename For tests, which cannot hold a file open the way Excel does.
   * @throws CliError where the folder or a file in it cannot be written.
   */
  constructor(
    private readonly folder: string,
    names: readonly string[],
    private readonly rename: (from: string, to: string) => void = renameSync,
  ) {
    this.created = makeFolder(folder)
    try {
      for (const name of names) this.files.set(name, this.open(name))
    } catch (error) {
      this.discard()
      throw error
    }
  }

  /** Adds text to an output. It is written in blocks, at once, so that memory stays flat however much comes. */
  write(name: string, text: string): void {
    const file = this.files.get(name)
    if (!file) return
    if (text.length * mostBytesOfUnit > blockLength - file.pending) this.flush(file)
    if (text.length * mostBytesOfUnit > blockLength) this.append(file, Buffer.from(text, 'utf8'))
    // Into bytes at once: a text that grows line by line would keep every line alive.
    else file.pending += file.block.write(text, file.pending)
  }

  /** Adds bytes to an output, after what text it has. */
  writeBytes(name: string, bytes: Uint8Array): void {
    const file = this.files.get(name)
    if (!file) return
    this.flush(file)
    this.append(file, bytes)
  }

  /** Puts all files into their places and says where they are: one that is held open gets a name beside it. */
  commit(): WrittenFile[] {
    for (const file of this.files.values()) {
      this.flush(file)
      closeSync(file.descriptor)
    }
    const written = [...this.files.values()].map((file) => ({ name: file.name, path: this.place(file) }))
    this.files.clear()
    return written
  }

  /** Removes what this run has written so far, and the folders it made. */
  discard(): void {
    for (const { descriptor, temporary } of this.files.values()) {
      ignoringErrors(() => closeSync(descriptor))
      ignoringErrors(() => rmSync(temporary, { force: true }))
    }
    this.files.clear()
    // Only empty folders go: somebody else may have put something there.
    for (const folder of this.created) ignoringErrors(() => rmdirSync(folder))
  }

  private open(name: string): OutputFile {
    const target = path.join(this.folder, name)
    assertNoFolder(target)
    const temporary = path.join(this.folder, `.${name}.${randomBytes(6).toString('hex')}.tmp`)
    return { name, temporary, descriptor: naming(target, () => openSync(temporary, 'wx')), block: Buffer.allocUnsafe(blockLength), pending: 0 }
  }

  private flush(file: OutputFile): void {
    const { block, pending } = file
    file.pending = 0
    this.append(file, block.subarray(0, pending))
  }

  private append(file: OutputFile, bytes: Uint8Array): void {
    let written = 0
    // The system may take less than it is given.
    while (written < bytes.length) written += naming(path.join(this.folder, file.name), () => writeSync(file.descriptor, bytes, written))
  }

  private place({ name, temporary }: OutputFile): string {
    const { name: base, ext } = path.parse(name)
    for (let number = 1; ; number++) {
      const target = path.join(this.folder, number === 1 ? name : `${base}-${number}${ext}`)
      try {
        this.rename(temporary, target)
        return target
      } catch (error) {
        if (!isSystemError(error)) throw error
        if (!heldCodes.includes(error.code) || number === mostNamesBeside) throw fileProblem(target, error)
      }
    }
  }
}

/** The folders that had to be made, deepest first. */
function makeFolder(folder: string): string[] {
  const first = naming(folder, () => mkdirSync(folder, { recursive: true }))
  if (first === undefined) return []
  const made: string[] = []
  const top = path.resolve(first)
  for (let each = path.resolve(folder); each.length >= top.length; each = path.dirname(each)) made.push(each)
  return made
}

function assertNoFolder(target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() !== true) return
  const place = printable(target)
  throw new CliError({
    code: 'OUTPUT_IS_FOLDER',
    received: target,
    what: { zh: `${place}：已有同名文件夹，无法写入文件。`, en: `${place}: a folder of that name stands where the file would go.` },
    fix: { zh: '请移走该文件夹，或用 --out 指定别的位置。', en: 'Move the folder away, or give another place with --out.' },
  })
}

function naming<T>(target: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw isSystemError(error) ? fileProblem(target, error) : error
  }
}

function ignoringErrors(work: () => void): void {
  try {
    work()
  } catch {
    // What cannot be removed while another error is being told must not hide that error.
  }
}
