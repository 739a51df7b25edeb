import type { Plugin } from 'vite';

/** Nothing from elsewhere, nothing inline, no text that becomes code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // Svelte's own templates, and the worker addresses of src/lib/trusted-script-url.ts.
  'trusted-types svelte-trusted-html bao-cao-xa-script-url',
].join('; ');

/** Writes the policy into the built page only: Vite's development server needs inline code. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    // After the charset, which a browser looks for in the first 1024 bytes only.
    transformIndexHtml: (html) =>
      html.replace(
        '<meta charset="utf-8" />',
        `$&\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
      ),
  };
}
