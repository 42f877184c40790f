const fullWidth = /[\uff01-\uff5e\u3000]/

/** A text with full-width digits, colons and the like as the half-width ones that they stand for: `１６：２０` is a time. */
export function foldWidth(text: string): string {
  return fullWidth.test(text) ? text.normalize('NFKC').trim() : text
}
