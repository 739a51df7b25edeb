import { element } from './element.ts';
import type { FlowItem } from './flow-item.ts';
import { lineStart, type MeasuredSlice } from './measure-flow.ts';

/** Where a page begins inside an item: before this letter of a paragraph, or this body row. */
export interface Cut {
  readonly item: number;
  readonly at: number;
}

/** Turns the first slice of each page into cuts; reads the laid-out items, changes nothing. */
export function findCuts(
  items: readonly FlowItem[],
  firstSlices: readonly MeasuredSlice[],
  lineHeight: number,
): readonly Cut[] {
  return firstSlices.map(({ item: index, part }) => {
    const item = items[index];
    const inLines = item?.kind === 'lines' && part > 0;
    return { item: index, at: inLines ? lineStart(item.element, part, lineHeight) : part };
  });
}

function splitParagraph(paragraph: HTMLElement, at: number): HTMLElement {
  const rest = paragraph.cloneNode(false) as HTMLElement;
  const [first, ...marks] = paragraph.childNodes;
  const text = first?.textContent ?? '';
  rest.append(text.slice(at), ...marks);
  rest.classList.add('bcx-continued');
  paragraph.textContent = text.slice(0, at);
  paragraph.classList.add('bcx-continues');
  return rest;
}

function splitTable(table: HTMLTableElement, row: number): HTMLTableElement {
  const rest = table.cloneNode(false) as HTMLTableElement;
  for (const part of table.querySelectorAll(':scope > colgroup, :scope > thead')) {
    rest.append(part.cloneNode(true));
  }
  const rows = [...(table.tBodies[0]?.rows ?? [])].slice(row);
  rest.append(element('tbody', '', rows));
  return rest;
}

/** Moves the items into pages, cut where the pages begin. The first cut is the start of all. */
export function fillPages(
  items: readonly FlowItem[],
  cuts: readonly Cut[],
  pages: readonly HTMLElement[],
): void {
  let page = 0;
  for (const [index, item] of items.entries()) {
    let rest: HTMLElement = item.element;
    /** Letters or rows of this item that are on earlier pages. */
    let done = 0;
    for (let next = cuts[page + 1]; next?.item === index; next = cuts[page + 1]) {
      if (next.at > done) {
        const cut =
          item.kind === 'table'
            ? splitTable(rest as HTMLTableElement, next.at - done)
            : splitParagraph(rest, next.at - done);
        pages[page]?.append(rest);
        rest = cut;
        done = next.at;
      }
      page += 1;
    }
    pages[page]?.append(rest);
  }
}
