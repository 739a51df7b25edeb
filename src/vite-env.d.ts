/// <reference types="vite/client" />

declare module 'virtual:templates' {
  /** Every file of templates/, as `{ path: 'cchc/outline.yaml', content }`; rejects if not loaded. */
  export function loadTemplateFiles(): Promise<
    readonly { readonly path: string; readonly content: unknown }[]
  >;
}

/** The version of package.json, written into backup files. */
declare const __APP_VERSION__: string;
