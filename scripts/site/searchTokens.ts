/**
 * The terms of a text for the search: words of Latin letters and digits, and every two neighbouring Chinese characters, since Chinese has
 * no spaces and a dictionary would cut the words of this field otherwise in a question than on a page.
 *
 * VitePress hands the function to the browser as its text, so it names nothing outside itself.
 *
 * @example searchTokens('转交时限 5wd') // ['转交', '交时', '时限', '5wd']
 */
export function searchTokens(text: string): string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu) ?? []
  return runs.flatMap((run) => {
    const characters = [...run]
    if (characters.length < 3 || !/\p{Script=Han}/u.test(run)) return [run]
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  })
}
