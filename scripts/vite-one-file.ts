import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { policy } from './vite-csp.ts';

/** Folders of `public/` that the page reads from. */
const DATA = 'data';

/** As a source of the policy: this text and no other. */
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** One text as a block that is data and never runs; see src/lib/page-file.ts. */
const block = (name: string, text: string): string =>
  `<script type="application/json" id="file:${name}">${JSON.stringify(text).replaceAll('<', '\\u003c')}</script>`;

/** Script as it may stand in a page. */
function inlineScript(code: string): string {
  if (/<script/i.test(code)) throw new Error('The script holds "<script", which ends no more');
  return code.replace(/<\/(script)/gi, '<\\/$1').replaceAll('\r\n', '\n');
}

/** Takes the first out of the page that matches, and fails where nothing does. */
function without(html: string, pattern: RegExp): string {
  if (!pattern.test(html)) throw new Error(`index.html has no ${String(pattern)}`);
  return html.replace(pattern, '');
}

/**
 * Puts the whole page into one HTML file that runs from a disk: script, style, workers, templates
 * and lists inside. Only this script and this style may run in it, by their hashes.
 */
export function oneFile(fileName: string): Plugin {
  let publicDir = '';
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        let page = '';
        let style = '';
        const scripts: string[] = [];
        const files = new Map<string, string>();
        for (const name of readdirSync(path.join(publicDir, DATA)))
          files.set(name, readFileSync(path.join(publicDir, DATA, name), 'utf8'));
        for (const [name, file] of Object.entries(bundle)) {
          Reflect.deleteProperty(bundle, name);
          if (file.type === 'chunk') scripts.push(file.code);
          else {
            const text = Buffer.from(file.source).toString('utf8');
            if (name.endsWith('.html')) page = text;
            else if (name.endsWith('.css')) style += text;
            else if (/\.js(on)?$/.test(name)) files.set(path.posix.basename(name), text);
            else throw new Error(`${name} has no place in one file`);
          }
        }
        const [code, ...more] = scripts;
        if (code === undefined || more.length > 0)
          throw new Error(`One script is wanted, not ${String(scripts.length)}`);

        const script = inlineScript(code);
        const icon = readFileSync(path.join(publicDir, 'icon.svg')).toString('base64');
        const security = policy({
          script: hashOf(script),
          style: hashOf(style),
          image: 'blob: data:',
          worker: 'blob:',
        });
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${security}" />`,
          `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />`,
          `<style>${style}</style>`,
        ];
        const body = [
          ...[...files].map(([name, text]) => block(name, text)),
          `<script type="module">${script}</script>`,
        ];
        let html = without(page, /<link rel="icon"[^>]*>/);
        html = without(html, /<link rel="manifest"[^>]*>/);
        html = without(html, /<link rel="stylesheet"[^>]*>/);
        html = without(html, /<script type="module"[^>]*><\/script>/);
        // Functions, since a `$` in what is put in would be read as a place in the pattern.
        html = html
          .replace('<meta charset="utf-8" />', (charset) => `${charset}\n${head.join('\n')}`)
          .replace('</body>', (end) => `${body.join('\n')}\n${end}`);
        this.emitFile({ type: 'asset', fileName, source: html });
        const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
        const gzip = gzipSync(html, { level: 9 }).length;
        this.info(`${fileName}: ${kB(Buffer.byteLength(html))}, ${kB(gzip)} gzip`);
      },
    },
  };
}
