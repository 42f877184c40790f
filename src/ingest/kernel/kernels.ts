import { CellKernel } from './cellKernel.js'
import { kernelModule } from './kernelModule.js'

/** Null where the platform allows no such module; undefined until it was asked. */
let module: WebAssembly.Module | null | undefined
/** Those that nobody works with. Memories are few in a process and not soon given back, so that they serve one table after the other. */
const idle: CellKernel[] = []

/** A kernel for one table at a time; null where the platform allows none, and every cell is read without. */
export function takeKernel(): CellKernel | null {
  module ??= compiled()
  if (module === null) return null
  return idle.pop() ?? new CellKernel(module)
}

/** Gives a kernel back for the next table. */
export function giveBack(kernel: CellKernel | null): void {
  kernel?.clear()
  if (kernel) idle.push(kernel)
}

function compiled(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(kernelModule), (character) => character.charCodeAt(0)))
  } catch {
    return null
  }
}
