import {
  NO_CONTEXT,
  type LegalRegister,
  type ProofreadContext,
  type ProofreadUnit,
} from '../domain/proofread/proofread-context.ts';
import { readLegalDocuments, readUnitNames } from '../domain/proofread/read-lists.ts';
import { registerOf } from '../domain/proofread/register-of.ts';
import { fetchPageJson } from '../lib/page-file.ts';
import type { IsoDate } from '../domain/period/period.ts';
import type { Organisation, OrganisationLaws } from '../domain/organisation/organisation.ts';

/** The lists that proofreading looks things up in; large, so fetched when first needed. */
interface Lists {
  readonly register: LegalRegister;
  /** One a line. */
  readonly unitNames: string;
}

const fetchJson = (file: string): Promise<unknown> => fetchPageJson(`./data/${file}`);

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

/** Null while the lists cannot be had: then a try later may succeed. */
async function getLists(): Promise<Lists | null> {
  lists ??= fetchLists();
  try {
    return await lists;
  } catch {
    lists = null;
    return null;
  }
}

/** The list of laws that comes with the page; null while it cannot be had. */
export async function legalRegister(): Promise<LegalRegister | null> {
  return (await getLists())?.register ?? null;
}

/** What proofreading goes by, with an organisation's own list of laws. Null while the lists cannot be had. */
export async function proofreadContext(
  unit: ProofreadUnit | null,
  laws: OrganisationLaws | null,
  reportDate: IsoDate | null = null,
): Promise<ProofreadContext | null> {
  const got = await getLists();
  if (got === null) return null;
  const { register, unitNames } = got;
  return { ...NO_CONTEXT, unit, unitNames, reportDate, register: registerOf(register, laws) };
}
