/** The font a style names first: `font-family:".VnTime",sans-serif` → `.VnTime`. */
export function fontOfStyle(style: string): string | null {
  const list = /font-family\s*:\s*([^;}]+)/i.exec(style)?.[1];
  const first = /^\s*(?:"([^"]*)"|'([^']*)'|([^,]+))/.exec(list ?? '');
  const font = (first?.[1] ?? first?.[2] ?? first?.[3] ?? '').trim();
  return font === '' ? null : font;
}

export interface FontRules {
  readonly of: (tag: string, classes: string) => string | null;
}

/** More rules than any page of Word's has. */
const MOST = 500;

/** The fonts that the style sheets in a page give by class, or by element where it has no class. */
export function fontRules(html: string): FontRules {
  const fonts = new Map<string, string>();
  for (const [, sheet = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)) {
    for (const [, selectors = '', body = ''] of sheet.matchAll(
      /([^{}]{1,400})\{([^{}]{0,2000})\}/g,
    )) {
      const font = fontOfStyle(body);
      if (font === null || /@font-face/i.test(selectors)) continue;
      for (const selector of selectors.split(',')) {
        const name = selector.trim().toLowerCase();
        if (/^[a-z\d]*(?:\.[\w-]+)?$/.test(name) && name !== '' && fonts.size < MOST) {
          fonts.set(name, font);
        }
      }
    }
  }
  return {
    of: (tag, classes) => {
      for (const one of classes.toLowerCase().split(/\s+/)) {
        const font = fonts.get(`${tag}.${one}`) ?? fonts.get(`.${one}`);
        if (one !== '' && font !== undefined) return font;
      }
      return fonts.get(tag) ?? null;
    },
  };
}
