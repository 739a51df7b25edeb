import { ownValue } from '../../lib/own-value.ts';
import { BLANK, UNREADABLE } from '../expression/combine.ts';
import type { Scope } from '../expression/expression.ts';
import type { Outcome } from '../expression/outcome.ts';
import { cellKey, type CellKey, type FigureSet } from '../figure/figure-set.ts';
import type { Reading } from '../figure/reading.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Period } from '../period/period.ts';
import type { Catalogue, IndicatorDefinition, ListMember } from '../template/catalogue.ts';
import { listMembers } from '../template/list-members.ts';
import { readChangedCells, rowCellKey } from './read-cells.ts';

/** What all scopes of one evaluation share. */
interface Shared {
  readonly catalogue: Catalogue;
  readonly figures: FigureSet;
  readonly readings: ReadonlyMap<CellKey, Reading>;
  members(list: string): readonly ListMember[];
  /** Indicators computed so far, by key or `key.member`; null while one is being computed. */
  readonly computed: Map<string, Outcome | null>;
  readonly narrowed: Map<string, ReportScope>;
}

/** The member of a list, or the row of a figure, that a scope is narrowed to. */
interface Focus {
  readonly list: string;
  readonly member: string;
}

function readingOutcome(cell: CellKey, reading: Reading | undefined): Outcome {
  switch (reading?.state) {
    case 'value':
      return { state: 'value', value: reading.value };
    case 'unreadable':
      return UNREADABLE;
    case 'blank':
    case undefined:
      return { state: 'blank', missing: [cell] };
  }
}

/** The figures and indicators of one organisation and period; indicators are computed when asked for. */
export class ReportScope implements Scope {
  readonly #shared: Shared;
  readonly #focus: Focus | null;
  readonly #root: ReportScope;

  private constructor(shared: Shared, focus: Focus | null, root: ReportScope | null) {
    this.#shared = shared;
    this.#focus = focus;
    this.#root = root ?? this;
  }

  static over(
    catalogue: Catalogue,
    organisation: Pick<Organisation, 'lists'>,
    figures: FigureSet,
  ): ReportScope {
    const lists = new Map(
      [...catalogue.lists.keys()].map((list) => [list, listMembers(list, catalogue, organisation)]),
    );
    const members = (list: string): readonly ListMember[] => lists.get(list) ?? [];
    const readings = readChangedCells(catalogue, organisation.lists, members, figures);
    const computed = new Map<string, Outcome | null>();
    const shared = { catalogue, figures, readings, members, computed, narrowed: new Map() };
    return new ReportScope(shared, null, null);
  }

  get period(): Period {
    return this.#shared.figures.period;
  }

  get readings(): ReadonlyMap<CellKey, Reading> {
    return this.#shared.readings;
  }

  /** The members of a list as this organisation has them. */
  members(list: string): readonly ListMember[] {
    return this.#shared.members(list);
  }

  /** Ids of the rows typed for a figure of rows; a row with nothing in it yet is none. */
  rows(figure: string): readonly string[] {
    return (ownValue(this.#shared.figures.rows, figure) ?? [])
      .filter(({ cells }) => Object.values(cells).some((text) => text.trim() !== ''))
      .map(({ id }) => id);
  }

  /** The number that a typed row has in its grid, blank rows counted; 0 when it is not there. */
  rowNumber(figure: string, row: string): number {
    return (
      (ownValue(this.#shared.figures.rows, figure) ?? []).findIndex(({ id }) => id === row) + 1
    );
  }

  read(name: string): Outcome {
    const dot = name.indexOf('.');
    if (dot >= 0) return this.#readPart(name.slice(0, dot), name.slice(dot + 1));
    const { figures, indicators } = this.#shared.catalogue;
    const figure = figures.get(name);
    if (figure !== undefined) {
      if (figure.by === null) return this.#cell(name);
      const member = this.#memberOf(figure.by);
      return member === null ? { state: 'blank', missing: [name] } : this.readMember(name, member);
    }
    const indicator = indicators.get(name);
    if (indicator === undefined) throw new Error(`No figure or indicator ${name}`);
    if (indicator.each === null) return this.#compute(name, indicator, this.#root);
    const member = this.#memberOf(indicator.each);
    return member === null ? { state: 'blank', missing: [name] } : this.readMember(name, member);
  }

  readAll(name: string): readonly Outcome[] {
    const dot = name.indexOf('.');
    if (dot >= 0) {
      const key = name.slice(0, dot);
      return this.rows(key).map((row) => this.#cell(rowCellKey(key, row, name.slice(dot + 1))));
    }
    const { figures, indicators } = this.#shared.catalogue;
    if (figures.get(name)?.type === 'rows') {
      return this.rows(name).map((_, index) => ({ state: 'value', value: index + 1 }));
    }
    const list = figures.get(name)?.by ?? indicators.get(name)?.each;
    if (list === undefined || list === null) throw new Error(`${name} is not kept by list`);
    return this.members(list).map(({ key }) => this.readMember(name, key));
  }

  readMember(name: string, member: string): Outcome {
    const { figures, indicators } = this.#shared.catalogue;
    if (figures.has(name)) return this.#cell(cellKey(name, member));
    const indicator = indicators.get(name);
    if (indicator === undefined) throw new Error(`No figure or indicator ${name}`);
    const { each } = indicator;
    // The organisation may have removed the member that a template names.
    if (each === null || !this.members(each).some(({ key }) => key === member)) return BLANK;
    return this.#compute(cellKey(name, member), indicator, this.forMember(each, member));
  }

  forMember(list: string, member: string): ReportScope {
    const { narrowed } = this.#shared;
    const key = `${list}.${member}`;
    const known = narrowed.get(key);
    if (known !== undefined) return known;
    const scope = new ReportScope(this.#shared, { list, member }, this.#root);
    narrowed.set(key, scope);
    return scope;
  }

  /** All indicators, by key or `key.member`, in the order of the catalogue. */
  indicators(): ReadonlyMap<string, Outcome> {
    const outcomes = new Map<string, Outcome>();
    for (const { key, each } of this.#shared.catalogue.indicators.values()) {
      if (each === null) outcomes.set(key, this.#root.read(key));
      else {
        for (const member of this.members(each)) {
          outcomes.set(cellKey(key, member.key), this.readMember(key, member.key));
        }
      }
    }
    return outcomes;
  }

  #memberOf(list: string): string | null {
    return this.#focus?.list === list ? this.#focus.member : null;
  }

  #readPart(key: string, part: string): Outcome {
    if (this.#shared.catalogue.figures.get(key)?.type !== 'rows') return this.readMember(key, part);
    const row = this.#memberOf(key);
    return row === null
      ? { state: 'blank', missing: [key] }
      : this.#cell(rowCellKey(key, row, part));
  }

  #cell(cell: CellKey): Outcome {
    return readingOutcome(cell, this.#shared.readings.get(cell));
  }

  #compute(key: string, { formula }: IndicatorDefinition, scope: ReportScope): Outcome {
    const { computed } = this.#shared;
    const known = computed.get(key);
    if (known === null) throw new Error(`Indicator ${key} reads itself`);
    if (known !== undefined) return known;
    computed.set(key, null);
    const outcome = formula.evaluate(scope);
    computed.set(key, outcome);
    return outcome;
  }
}
