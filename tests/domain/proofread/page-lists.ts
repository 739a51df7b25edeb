import { readFileSync } from 'node:fs';
import { readLegalDocuments, readUnitNames } from '../../../src/domain/proofread/read-lists.ts';

/** The lists of units and laws as the page has them. */
export function pageLists() {
  const json = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, 'utf8'));
  const register = readLegalDocuments(json('legal-documents.json'));
  const units = readUnitNames(json('units-2026.json'), json('units-until-2025-06.json'));
  if (!register.ok || !units.ok) throw new Error('The lists of the page cannot be read');
  return { register: register.value.documents, unitNames: units.value };
}
