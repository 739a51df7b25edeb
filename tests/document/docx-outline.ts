import type { DocxParts } from './docx-parts.ts';

/** A .docx as lines to be read and compared: a paragraph a line, with all its settings. */

interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: (Element | string)[];
}

function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: [], children: [] };
  const open = [root];
  for (const [tag, close, name = '', attributes = '', self] of xml.matchAll(
    /<\?[^>]*>|<(\/?)([\w:.]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|[^<]+/g,
  )) {
    if (tag.startsWith('<?')) continue;
    if (close === undefined) {
      open.at(-1)?.children.push(tag);
      continue;
    }
    if (close === '/') {
      open.pop();
      continue;
    }
    const element: Element = {
      name: name.replace(/^w:/, ''),
      attributes: [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)]
        .map(([, key = '', value = '']) => [key.replace(/^w:/, ''), value] as const)
        .filter(([key]) => !key.startsWith('xmlns') && key !== 'mc:Ignorable'),
      children: [],
    };
    open.at(-1)?.children.push(element);
    if (self === '') open.push(element);
  }
  return root;
}

const elements = ({ children }: Element): readonly Element[] =>
  children.filter((child) => typeof child !== 'string');
const child = (element: Element, name: string): Element | undefined =>
  elements(element).find((one) => one.name === name);

/** `spacing(before=0 after=120)`, `jc=both`, `b` */
function setting({ name, attributes, children }: Element): string {
  const [first, ...others] = attributes;
  const inner = children.map((one) => (typeof one === 'string' ? one : setting(one)));
  const own =
    first === undefined
      ? name
      : others.length === 0 && first[0] === 'val'
        ? `${name}=${first[1]}`
        : `${name}(${attributes.map(([key, value]) => `${key}=${value}`).join(' ')})`;
  return inner.length === 0 ? own : `${own}{${inner.join(' ')}}`;
}

const settings = (element: Element | undefined): string =>
  element === undefined ? '' : `[${elements(element).map(setting).join(' ')}]`;

function runText(run: Element): string {
  const content = elements(run)
    .filter(({ name }) => name !== 'rPr')
    .map((one) => {
      if (one.name === 't') return one.children.filter((part) => typeof part === 'string').join('');
      if (one.name === 'br') return ' ⏎ ';
      return `<${setting(one)}>`;
    });
  return `${settings(child(run, 'rPr'))}${content.join('')}`;
}

const PROPERTIES = /^(?:pPr|tblPr|trPr|tcPr)$/;

function lines(element: Element, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const { name } = element;
  if (name === 'p') {
    const runs = elements(element).filter((one) => one.name !== 'pPr');
    const text = runs
      .map((one) => (one.name === 'r' ? runText(one) : `<${setting(one)}>`))
      .join('');
    return [`${indent}p${settings(child(element, 'pPr'))} ${text}`.trimEnd()];
  }
  const properties = elements(element).find((one) => PROPERTIES.test(one.name));
  const rest = elements(element).filter((one) => one !== properties);
  if (rest.length === 0 || name === 'sectPr' || name === 'tblGrid' || name === 'style') {
    return [indent + setting(element)];
  }
  const own = setting({ ...element, children: [] });
  return [
    `${indent}${own}${settings(properties)}`,
    ...rest.flatMap((one) => lines(one, depth + 1)),
  ];
}

/** Ids in the order they are met: `rId#1`. */
function numberIds(text: string): string {
  const ids = new Map<string, number>();
  return text.replaceAll(/\brId[\w-]+/g, (id) => {
    if (!ids.has(id)) ids.set(id, ids.size + 1);
    return `rId#${String(ids.get(id))}`;
  });
}

/** The parts named by their paths, in that order, after a list of all there are. */
export function docxOutline(parts: DocxParts, paths: readonly string[]): string {
  const all = [...parts.paths].sort().join('\n');
  const described = paths.map(
    (path) =>
      `\n== ${path}\n${elements(parseXml(parts.part(path)))
        .flatMap((one) => lines(one, 0))
        .join('\n')}`,
  );
  return numberIds(`${[all, ...described].join('\n')}\n`);
}
