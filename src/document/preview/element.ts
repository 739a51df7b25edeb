/** An element with a class and text; text is never read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  content: string | readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  created.className = className;
  if (typeof content === 'string') created.textContent = content;
  else created.append(...content);
  return created;
}

/** A length in points, for style properties set one by one: the page's policy forbids style attributes. */
export function points(length: number): string {
  return `${length.toFixed(2)}pt`;
}
