import { normaliseText } from '../../lib/normalise-text.ts';
import type { FigureDefinition } from '../template/catalogue.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import type { Reading } from './reading.ts';

/**
 * What a typed cell says, by the type of its figure. A percentage is a ratio (0.9668), a date an
 * IsoDate, a text itself without odd characters. `unit` is one that may be repeated after the number.
 */
export function readFigure(
  definition: Pick<FigureDefinition, 'type'> & Partial<Pick<FigureDefinition, 'unit'>>,
  typed: string,
): Reading {
  switch (definition.type) {
    case 'count':
    case 'money':
    case 'number':
    case 'percent':
      return readNumber(definition.type, typed, definition.unit);
    case 'date':
      return readDate(typed);
    case 'text':
    case 'rows': {
      const text = normaliseText(typed).trim();
      return text === '' ? { state: 'blank' } : { state: 'value', value: text };
    }
  }
}
