import { parse } from 'yaml';
import type { Plugin } from 'vite';

/** Turns templates/*.yaml into plain data at build time, so that no YAML reader is shipped. */
export function yamlData(): Plugin {
  return {
    name: 'yaml-data',
    transform(source, id) {
      if (!id.endsWith('.yaml')) return null;
      let data: unknown;
      try {
        data = parse(source, { uniqueKeys: true, strict: true });
      } catch (cause) {
        throw new Error(`${id}: not readable as YAML`, { cause });
      }
      return { code: `export default ${JSON.stringify(data)};`, map: null };
    },
  };
}
