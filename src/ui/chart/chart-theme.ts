/** The page's colours and font, as a canvas needs them: read, not inherited. */
export interface ChartTheme {
  readonly text: string;
  readonly line: string;
  readonly surface: string;
  readonly series: readonly string[];
  readonly font: string;
}

/** Reads the tokens that hold at `element` now. */
export function readChartTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    text: token('--text'),
    line: token('--line'),
    surface: token('--surface'),
    series: [1, 2, 3, 4, 5, 6, 7, 8].map((index) => token(`--chart-${String(index)}`)),
    font: style.fontFamily,
  };
}

/** Calls back when the colours may have changed: the computer's setting, or the page's own. */
export function onThemeChange(callback: () => void): () => void {
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  for (const query of media) query.addEventListener('change', callback);
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const query of media) query.removeEventListener('change', callback);
    observer.disconnect();
  };
}
