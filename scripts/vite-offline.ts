import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Files of a folder and of all below it, as addresses relative to it. */
function filesBelow(folder: string): string[] {
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'));
}

/**
 * Adds sw.js to the build. It stores every emitted and every public file under a version taken
 * from their content, so any change of any file is a new version; `appVersion` is what users are told.
 */
export function offline(appVersion: string): Plugin {
  let publicDir = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const contents = new Map<string, string | Uint8Array>();
        for (const name of filesBelow(publicDir))
          contents.set(name, readFileSync(path.join(publicDir, name)));
        for (const [name, file] of Object.entries(bundle))
          if (!name.endsWith('.map'))
            contents.set(name, file.type === 'chunk' ? file.code : file.source);

        const names = [...contents.keys()].sort();
        const files = names.map((name): [string, string] => [
          // The page is stored under the address people open, not under its file name.
          name === 'index.html' ? './' : encodeURI(name),
          createHash('sha256')
            .update(contents.get(name) ?? '')
            .digest('hex'),
        ]);
        const version = createHash('sha256').update(JSON.stringify(files)).digest('hex');

        const source = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
          .replace(/^\/\*.*\*\/\n/m, '')
          .replace('= __APP_VERSION__', `= ${JSON.stringify(appVersion)}`)
          .replace('= __VERSION__', `= ${JSON.stringify(version.slice(0, 12))}`)
          .replace('= __FILES__', `= ${JSON.stringify(files)}`);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
