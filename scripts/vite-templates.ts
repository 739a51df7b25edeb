import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Plugin } from 'vite';

const MODULE = 'virtual:templates';
const RESOLVED = `\0${MODULE}`;

interface TemplateFile {
  readonly path: string;
  readonly content: unknown;
}

/** Every `<folder>/<name>.yaml` below `root`, in a fixed order. */
function readTemplates(root: string): TemplateFile[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) =>
      readdirSync(path.join(root, folder.name))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${folder.name}/${name}`),
    )
    .sort()
    .map((name) => ({ path: name, content: readYaml(path.join(root, name)) }));
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'), { uniqueKeys: true, strict: true });
  } catch (cause) {
    throw new Error(`${file}: not readable as YAML`, { cause });
  }
}

/**
 * `virtual:templates` gives the templates as plain data: a new folder is a new report type, no YAML
 * reader is shipped, and the data are one file of their own beside the scripts, not inside them.
 */
export function templates(folder = 'templates'): Plugin {
  let root = folder;
  let serving = false;
  return {
    name: 'templates',
    configResolved(config) {
      root = path.resolve(config.root, folder);
      serving = config.command === 'serve';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const source = JSON.stringify(readTemplates(root));
      if (serving) return `export const loadTemplateFiles = () => Promise.resolve(${source});`;
      const file = this.emitFile({ type: 'asset', name: 'templates.json', source });
      return `import { fetchPageJson } from '/src/lib/page-file.ts';
        export const loadTemplateFiles = () => fetchPageJson(import.meta.ROLLUP_FILE_URL_${file});`;
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(root)) server.restart().catch(() => undefined);
      });
    },
  };
}
