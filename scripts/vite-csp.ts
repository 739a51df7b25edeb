import type { Plugin } from 'vite';

/** From where the parts of a page may come; nothing else may, and no text becomes code. */
interface Sources {
  readonly script: string;
  readonly style: string;
  readonly image: string;
  readonly worker: string;
  /** More directives. */
  readonly more?: readonly string[];
}

/** The security policy of a page. */
export function policy({ script, style, image, worker, more = [] }: Sources): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    `img-src ${image}`,
    `worker-src ${worker}`,
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // Svelte's own templates, and the worker addresses of src/lib/trusted-script-url.ts.
    'trusted-types svelte-trusted-html bao-cao-xa-script-url',
  ].join('; ');
}

const POLICY = policy({
  script: "'self'",
  style: "'self'",
  image: "'self' blob: data:",
  worker: "'self' blob:",
  more: ["font-src 'self'", "connect-src 'self'", "manifest-src 'self'"],
});

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
