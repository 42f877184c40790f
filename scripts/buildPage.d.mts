/** Builds the offline page, hotline-audit.html, into a folder. */
export function buildPage(folder: string): Promise<void>
