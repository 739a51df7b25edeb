import { PARTY_BODIES, SYMBOL_ISSUERS } from '../lists/symbol-issuers.ts';
import type { Draft } from '../draft.ts';
import type { LegalDocument } from '../proofread-context.ts';
import type { Citation } from '../reading/citations.ts';
import type { Reading } from '../reading/read-document.ts';

const mark = (
  { paragraph, start, end }: Citation,
  rest: Omit<Draft, 'paragraph' | 'start' | 'end'>,
  reach = 0,
): Draft => ({ ...rest, paragraph, start, end: Math.min(end + reach, paragraph.text.length) });

/** `43/2011/NĐ-CP` */
export const codeOf = ({ number, symbol }: Citation): string =>
  `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`;

function checkIssuer(citation: Citation, register: readonly LegalDocument[]): readonly Draft[] {
  const { symbol, issuer } = citation;
  if (issuer === null || issuer.length > 80) return [];
  const expected = SYMBOL_ISSUERS.find((one) => one.symbol.test(symbol));
  if (expected === undefined || expected.issuer.test(issuer)) return [];
  // Only what the table can tell for sure: the printed issuer must itself be a body it knows.
  const printed = SYMBOL_ISSUERS.find((one) => one.issuer.test(issuer));
  if (printed === undefined) return [];
  const meant = register.find(
    (known) =>
      known.symbol.startsWith(`${citation.number}/`) &&
      known.issuer !== '' &&
      issuer.includes(known.issuer),
  );
  return [
    mark(
      citation,
      {
        rule: 'R-DOC-ISSUER',
        code: 'issuer-mismatch',
        severity: 'error',
        params: {
          found: codeOf(citation),
          issuer,
          expected: expected.named,
          meant: meant?.symbol ?? '',
        },
        suggestion: meant?.symbol ?? null,
      },
      60,
    ),
  ];
}

/** A decision of the state listed as made by a Party committee. */
function checkActor(citation: Citation): readonly Draft[] {
  const { paragraph, symbol, start } = citation;
  if (!symbol.includes('UBND')) return [];
  const lead = paragraph.text.slice(Math.max(0, start - 260), start);
  const actor =
    /(?:Ban [Cc]hấp hành (?:đảng|Đảng) bộ|Đảng [uủ][ỷy]|Ban Thường vụ)[^.;]{0,120}? ban hành (?:các )?(?:văn bản|nghị quyết|kế hoạch)[^.;]{0,120}$/u.exec(
      lead,
    );
  if (actor === null) return [];
  const from = start - lead.length + actor.index;
  return [
    {
      rule: 'R-DOC-ISSUER',
      code: 'issuer-actor',
      severity: 'info',
      paragraph,
      start: from,
      end: Math.min(from + 140, citation.end),
      params: { found: codeOf(citation), actor: actor[0].split(/ (?:đã|ban|tham)/u)[0] ?? '' },
    },
  ];
}

function checkSymbol(citation: Citation): readonly Draft[] {
  const { raw, symbol, number, before, date, issuer } = citation;
  const drafts: Draft[] = [];
  const base = { rule: 'R-DOC-SYMBOL', severity: 'info' as const };
  const tidy = codeOf(citation);
  const [type = '', body = ''] = symbol.split('/');
  const isPartyForm = symbol.includes('/');
  if (isPartyForm && !PARTY_BODIES.has(body) && /UBND|HĐND/u.test(symbol)) {
    const fix = `${number}/${type}-${body}`;
    drafts.push(
      mark(citation, {
        ...base,
        code: 'symbol-party',
        params: { found: raw, fix },
        suggestion: fix,
      }),
    );
  } else if (raw.includes(' ')) {
    drafts.push(
      mark(citation, {
        ...base,
        code: 'symbol-spaces',
        params: { found: raw, fix: tidy },
        suggestion: tidy,
      }),
    );
  }
  if (/số ?: ?$/iu.test(before) && !/^số ?:/iu.test(before)) {
    const start = citation.start - (/số ?: ?$/iu.exec(before)?.[0].length ?? 0);
    drafts.push({
      ...mark(citation, { ...base, code: 'symbol-colon', params: { found: tidy } }),
      start: Math.max(0, start - 9),
    });
  }
  if (/^CV-(?:UBND|HĐND)$/u.test(symbol)) {
    drafts.push(mark(citation, { ...base, code: 'symbol-letter', params: { found: tidy } }));
  }
  // A province's own decisions reach thousands a year; a small number late in it is of the normative series.
  const isProvince =
    issuer !== null && /(?:UBND|[UỦ][ỷy] ban nhân dân) (?:tỉnh|thành phố)/iu.test(issuer);
  if (
    symbol === 'QĐ-UBND' &&
    isProvince &&
    /^\d{1,2}$/u.test(number) &&
    date !== null &&
    date.slice(5) > '04'
  ) {
    const fix = `${number}/${date.slice(0, 4)}/${symbol}`;
    drafts.push(
      mark(citation, {
        ...base,
        severity: 'warning',
        code: 'symbol-year-missing',
        params: { found: tidy, issuer, fix },
        suggestion: fix,
      }),
    );
  }
  return drafts;
}

/** How documents are numbered, and whether their symbols fit who issued them. */
export function checkReferences({ citations, context }: Reading): readonly Draft[] {
  const seenActor = new Set<string>();
  return citations.flatMap((citation) => {
    const actor = checkActor(citation).filter(({ paragraph, start }) => {
      const key = `${paragraph.text.slice(0, 40)} ${start}`;
      const isNew = !seenActor.has(key);
      seenActor.add(key);
      return isNew;
    });
    return [...checkIssuer(citation, context.register), ...actor, ...checkSymbol(citation)];
  });
}
