/**
 * Names of communes as `units-until-2025-06.json` has them, `{ "Phường": ["Phúc Xá"] }`, with their kinds before
 * them: `Phường Phúc Xá`. Null for anything else.
 */
export function readUnitsByKind(data: unknown): readonly string[] | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const units: string[] = [];
  for (const [kind, names] of Object.entries(data)) {
    if (!Array.isArray(names)) return null;
    for (const name of names as readonly unknown[]) {
      if (typeof name !== 'string') return null;
      units.push(`${kind} ${name}`);
    }
  }
  return units;
}
