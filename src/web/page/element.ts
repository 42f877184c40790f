type Child = Node | string | null
type Property = string | number | boolean | null | ((event: Event) => void)

/**
 * Makes an element. Texts become text nodes, so nothing that a file says can become markup.
 *
 * @param properties Attributes by name; `true` sets an empty one, `false` and `null` none. `onX` listens to the event `x`;
 * `value` and `checked` set the present state of a field.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Readonly<Record<string, Property>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.append(...children.filter((child) => child !== null))
  for (const [key, value] of Object.entries(properties)) set(made, key, value)
  return made
}

function set(target: HTMLElement, key: string, value: Property): void {
  if (typeof value === 'function') target.addEventListener(key.slice('on'.length).toLowerCase(), value)
  // A select takes its value once it has its options, which is why children come first.
  else if (key === 'value' || key === 'checked') Object.assign(target, { [key]: value })
  else if (value === true) target.setAttribute(key, '')
  else if (value !== false && value !== null) target.setAttribute(key, String(value))
}
