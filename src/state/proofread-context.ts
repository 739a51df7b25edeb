import {
  NO_CONTEXT,
  type LegalDocument,
  type ProofreadContext,
  type ProofreadUnit,
} from '../domain/proofread/proofread-context.ts';
import { readLegalDocuments, readUnitNames } from '../domain/proofread/read-lists.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';

/** The lists that proofreading looks things up in; large, so fetched when first needed. */
interface Lists {
  readonly register: readonly LegalDocument[];
  readonly unitNames: readonly string[];
}

async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(`./data/${file}`);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return response.json();
}

async function fetchLists(): Promise<Lists> {
  const [legal, now, before] = await Promise.all([
    fetchJson('legal-documents.json'),
    fetchJson('units-2026.json'),
    fetchJson('units-until-2025-06.json'),
  ]);
  const register = readLegalDocuments(legal);
  const unitNames = readUnitNames(now, before);
  if (!register.ok || !unitNames.ok) throw new Error('A list of the page is not as it should be');
  return { register: register.value, unitNames: unitNames.value };
}

let lists: Promise<Lists> | null = null;

/** Whose report it is, when the official says that it is the open organisation's. */
export function unitOf(organisation: Organisation): ProofreadUnit {
  const { name, kind, district, province } = organisation;
  return { name, kind, district, province: province === '' ? null : province };
}

/** What proofreading goes by. Null while the lists cannot be had: then a try later may succeed. */
export async function proofreadContext(
  unit: ProofreadUnit | null,
): Promise<ProofreadContext | null> {
  lists ??= fetchLists();
  try {
    return { ...NO_CONTEXT, unit, ...(await lists) };
  } catch {
    lists = null;
    return null;
  }
}
