// `npm start`: from a fresh checkout to the built page on http://localhost:4173/.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install-if-needed.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

installIfNeeded();

for (const config of ['vite.config.ts', 'vite.one-file.config.ts']) {
  const build = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '-c', config],
    { cwd: root, stdio: 'inherit' },
  );
  if (build.status !== 0) process.exit(build.status ?? 1);
}

try {
  const dist = path.join(root, 'dist');
  const { url } = await serve(dist, { port });
  // "localhost" is ::1 first on some machines; one that has no IPv6 does without.
  await serve(dist, { port: Number(new URL(url).port), host: '::1' }).catch(() => null);
  console.log(`\nBáo Cáo Xã: ${url}\nCtrl+C stops it.`);
} catch (error) {
  console.error(`Port ${port} is not free (${String(error)}). Try: PORT=4174 npm start`);
  process.exit(1);
}
