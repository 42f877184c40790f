/** Runs a Node script and waits for its end; without `show` its output is kept. */
export function runNode(args: readonly string[], options?: { readonly cwd?: string; readonly show?: boolean }): Promise<{ readonly code: number; readonly output: string }>
/** Runs npm in the same way. */
export function runNpm(args: readonly string[], options?: { readonly cwd?: string; readonly show?: boolean }): Promise<{ readonly code: number; readonly output: string }>
