import * as v from 'valibot';
import { fail, succeed, type Result } from '../../lib/result.ts';
import { checkContent, MAX_NESTING } from './check-content.ts';
import type { TemplateLibrary } from './parse-templates.ts';
import { repeatedKeys, type RepeatedKey } from './repeated-keys.ts';
import type { SectionDefinition, Template } from './template.ts';
import type { TemplateProblem } from './template-problem.ts';

/** The newest version of the format that this build reads. */
const TEMPLATE_FILE_VERSION = 1;
const FORMAT = 'bao-cao-xa-mau';
/** The folder all report types share, and keys that no stored map may have. */
const RESERVED: ReadonlySet<string> = new Set(['catalogue', 'constructor', 'prototype']);
const ID = /^[a-z][a-z0-9-]{1,40}$/;

/** Why a report type made elsewhere is not taken in. */
export type TemplateFileProblem =
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  /** Cut off, damaged, or no JSON at all. */
  | { readonly code: 'not-json' }
  /** Packed: the file is inside, or it is one of Office. */
  | { readonly code: 'zip' }
  /** A text whose letters are two bytes each, as Notepad's “Unicode”. */
  | { readonly code: 'utf-16' }
  /** JSON, but of another program. */
  | { readonly code: 'not-a-template' }
  /** A backup of this program: it belongs to another screen. */
  | { readonly code: 'backup' }
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly code: 'bad-id'; readonly id: string }
  /** The page itself has a report type of this id. */
  | { readonly code: 'taken'; readonly id: string }
  /** At least one, in the order they were found. */
  | { readonly code: 'wrong-content'; readonly problems: readonly TemplateProblem[] };

/** A section of a report type, where only its place and name matter. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
  /** 1 at the top. */
  readonly level: number;
}

/** A report type read from a file, as a person looks at it before it is taken in. */
export interface TemplateProposal {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly periods: Template['periods'];
  readonly outline: readonly OutlineEntry[];
  /** Keys of the figures it asks for. */
  readonly figures: readonly string[];
  /** JSON of `template` and `outline`, made anew: to be kept. */
  readonly content: string;
}

/** `{ format, version, id, template, outline }`, the last two in the format of templates/. */
export function writeTemplateFile(
  id: string,
  { template, outline }: { readonly template: unknown; readonly outline: unknown },
): string {
  const file = { format: FORMAT, version: TEMPLATE_FILE_VERSION, id, template, outline };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const PARTS = { template: v.unknown(), outline: v.unknown() };
const CONTENT = v.strictObject(PARTS);
const ENVELOPE = v.strictObject({
  format: v.literal(FORMAT),
  version: v.number(),
  id: v.string(),
  ...PARTS,
});

/**
 * Reads a report type made by anyone, over the catalogue of `library`. In this order: JSON, plain data
 * of a sane size, no key twice, format, version, id, then every key and every expression strictly.
 */
export function readTemplateFile(
  text: string,
  library: TemplateLibrary,
): Result<TemplateProposal, TemplateFileProblem> {
  // Editors of Windows put a byte order mark in front.
  const json = text.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return fail({ code: 'not-json' });
  }
  const problems: TemplateProblem[] = [];
  const sound = checkContent(data, (path, code, params = {}) => {
    problems.push({ file: '', path, code, params });
  });
  if (!sound) return fail({ code: 'wrong-content', problems });
  // What was parsed has one of the two, and nobody could tell which was meant.
  const repeated = repeatedKeys(json);
  if (repeated === null) return fail({ code: 'wrong-content', problems: [TOO_NESTED] });
  if (repeated.length > 0) {
    return fail({ code: 'wrong-content', problems: repeated.map(repeatedKeyProblem) });
  }
  const head = v.safeParse(v.object({ format: v.string(), version: v.number() }), data);
  if (!head.success) return fail({ code: 'not-a-template' });
  const { format, version } = head.output;
  if (/^bao-cao-xa(-sealed)?$/.test(format)) return fail({ code: 'backup' });
  if (format !== FORMAT) return fail({ code: 'not-a-template' });
  if (version > TEMPLATE_FILE_VERSION) {
    return fail({ code: 'newer-version', version, known: TEMPLATE_FILE_VERSION });
  }
  const envelope = v.safeParse(ENVELOPE, data);
  if (!envelope.success || version !== TEMPLATE_FILE_VERSION) {
    return fail({ code: 'not-a-template' });
  }
  const { id, template, outline } = envelope.output;
  if (!ID.test(id) || RESERVED.has(id)) return fail({ code: 'bad-id', id });
  if (library.templates.some((one) => one.id === id)) return fail({ code: 'taken', id });
  const read = library.read(id, { template, outline });
  if (!read.ok) return fail({ code: 'wrong-content', problems: read.reason });
  const { name, note, periods } = read.value;
  return succeed({
    id,
    name,
    note,
    periods,
    outline: outlineEntries(read.value.sections),
    figures: askedFigures(read.value.sections),
    content: JSON.stringify({ template, outline }),
  });
}

const TOO_NESTED: TemplateProblem = {
  file: '',
  path: [],
  code: 'too-nested',
  params: { limit: MAX_NESTING },
};

const repeatedKeyProblem = (path: RepeatedKey): TemplateProblem => ({
  file: '',
  path,
  code: 'repeated-key',
  params: { key: path.at(-1) ?? '' },
});

/**
 * A report type as it is kept → its template; null when this build cannot read it, or brings one of the
 * same id.
 */
export function readOwnTemplate(
  id: string,
  kept: string,
  library: TemplateLibrary,
): Template | null {
  if (library.templates.some((one) => one.id === id)) return null;
  let data: unknown;
  try {
    data = JSON.parse(kept);
  } catch {
    return null;
  }
  const content = v.safeParse(CONTENT, data);
  if (!content.success) return null;
  const { template, outline } = content.output;
  const read = library.read(id, { template, outline });
  return read.ok ? read.value : null;
}

export function outlineEntries(
  sections: readonly SectionDefinition[],
  level = 1,
): readonly OutlineEntry[] {
  return sections.flatMap(({ id, title, sections: inner }) => [
    { id, title, level },
    ...outlineEntries(inner, level + 1),
  ]);
}

function askedFigures(sections: readonly SectionDefinition[]): readonly string[] {
  const asked = (section: SectionDefinition): readonly string[] => [
    ...section.blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])),
    ...section.sections.flatMap(asked),
  ];
  return [...new Set(sections.flatMap(asked))];
}
