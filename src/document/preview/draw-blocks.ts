import { assertNever } from '../../lib/assert-never.ts';
import type { DocumentBlock } from '../document-tree.ts';
import { drawChart } from './draw-chart.ts';
import { drawTable } from './draw-table.ts';
import { element } from './element.ts';
import type { FlowItem } from './flow-item.ts';

function drawBlock(block: DocumentBlock, isLast: boolean, available: number): readonly FlowItem[] {
  switch (block.kind) {
    case 'heading': {
      const heading = element('p', `bcx-heading bcx-level-${block.level}`);
      if (block.part) {
        heading.classList.add('bcx-part');
        heading.append(block.number, element('br', ''), block.text);
      } else heading.textContent = `${block.number} ${block.text}`;
      heading.setAttribute('role', 'heading');
      heading.ariaLevel = String(block.level + 1);
      return [{ kind: 'lines', element: heading, keepWithNext: true, keepLines: true }];
    }
    case 'paragraph': {
      const paragraph = element('p', 'bcx-text', block.text);
      return [{ kind: 'lines', element: paragraph, keepWithNext: isLast, keepLines: false }];
    }
    case 'table': {
      const table: FlowItem = {
        kind: 'table',
        element: drawTable(block, available),
        keepWithNext: isLast,
      };
      if (block.title === '') return [table];
      const title = element('p', 'bcx-centred bcx-bold bcx-table-title', block.title);
      return [{ kind: 'block', element: title, keepWithNext: true }, table];
    }
    case 'chart': {
      const chart = element('div', 'bcx-chart', [drawChart(block.chart, block.description)]);
      return [{ kind: 'block', element: chart, keepWithNext: isLast }];
    }
    default:
      return assertNever(block);
  }
}

/** Blocks in order; every element knows the section it comes from. `available`: text width in points. */
export function drawBlocks(
  blocks: readonly DocumentBlock[],
  tied: boolean,
  available: number,
): readonly FlowItem[] {
  return blocks.flatMap((block, index) => {
    const items = drawBlock(block, tied && index === blocks.length - 1, available);
    for (const item of items) item.element.dataset.section = block.section;
    if (blocks[index - 1]?.kind === 'table') items[0]?.element.classList.add('bcx-after-table');
    return items;
  });
}
