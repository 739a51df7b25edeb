import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(path.join(home, 'dist/assets'), { recursive: true });
  mkdirSync(path.join(home, 'dist-other'));
  writeFileSync(path.join(home, 'secret.txt'), 'secret');
  writeFileSync(path.join(home, 'dist-other/secret.txt'), 'secret');
  writeFileSync(path.join(home, 'dist/index.html'), '<h1>Báo Cáo Xã</h1>');
  writeFileSync(path.join(home, 'dist/sw.js'), '');
  writeFileSync(path.join(home, 'dist/xã.json'), '{}');
  writeFileSync(path.join(home, 'dist/assets/index-abc.js'), '');
  site = await serve(path.join(home, 'dist'));
});

afterAll(async () => {
  await site.close();
  rmSync(home, { recursive: true });
});

/** Sends the path as it is: fetch would tidy it first. */
function get(address: string, method = 'GET') {
  return new Promise<{ status: number; type: string; cache: string }>((resolve, reject) => {
    const { port } = new URL(site.url);
    request({ host: '127.0.0.1', port, path: address, method }, (response) => {
      response.resume();
      const { 'content-type': type = '', 'cache-control': cache = '' } = response.headers;
      resolve({ status: response.statusCode ?? 0, type, cache });
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  { address: '/', type: 'text/html; charset=utf-8', cache: 'no-cache' },
  { address: '/index.html?v=2', type: 'text/html; charset=utf-8', cache: 'no-cache' },
  { address: '/sw.js', type: 'text/javascript; charset=utf-8', cache: 'no-store' },
  { address: '/x%C3%A3.json', type: 'application/json; charset=utf-8', cache: 'no-cache' },
  {
    address: '/assets/index-abc.js',
    type: 'text/javascript; charset=utf-8',
    cache: 'max-age=31536000, immutable',
  },
])('$address is served as $type, $cache', async ({ address, type, cache }) => {
  expect(await get(address)).toEqual({ status: 200, type, cache });
});

test.each([
  '/assets/index-old.js',
  '/assets',
  '/assets/',
  '/bao-cao/1',
  '/../secret.txt',
  '/..%2Fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/..%5Csecret.txt',
  '/../dist-other/secret.txt',
  '/secret.txt%00.html',
  '/%',
])('%s is not found, and never answered with the page', async (address) => {
  const { status, type } = await get(address);
  expect({ status, type }).toEqual({ status: 404, type: 'text/plain; charset=utf-8' });
});

test('only reading is allowed', async () => {
  expect((await get('/', 'HEAD')).status).toBe(200);
  expect((await get('/', 'POST')).status).toBe(405);
});

test('a taken port is an error, not another port', async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve(path.join(home, 'dist'), { port })).rejects.toThrow(/EADDRINUSE/);
});
