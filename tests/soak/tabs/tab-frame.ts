import type { SoakTab } from './soak-tab.ts';

/** `now` is this build; `next` one that is a migration ahead. */
export type Build = 'now' | 'next';

/** Nothing a tab is asked for may take longer. Milliseconds. */
const LONGEST = 20_000;

/** A tab in a frame: taken out of the page, it is gone with all that it was doing. */
export class TabFrame {
  readonly build: Build;
  readonly #element: HTMLIFrameElement;
  #tab: SoakTab | null = null;
  #die: () => void = () => undefined;
  readonly #dead: Promise<'dead'>;
  isDead = false;

  private constructor(build: Build, element: HTMLIFrameElement) {
    this.build = build;
    this.#element = element;
    this.#dead = new Promise((resolve) => {
      this.#die = () => {
        resolve('dead');
      };
    });
  }

  static async open(build: Build, name: string): Promise<TabFrame> {
    const element = document.createElement('iframe');
    element.src = `./${build}/tab.html#${name}`;
    const frame = new TabFrame(build, element);
    await new Promise((resolve) => {
      element.onload = resolve;
      document.body.append(element);
    });
    frame.#tab = element.contentWindow?.soakTab ?? null;
    return frame;
  }

  get tab(): SoakTab {
    if (!this.#tab) throw new Error('The frame has no tab');
    return this.#tab;
  }

  /** The answer, or `dead` when the tab went away meanwhile. */
  ask<Answer>(what: string, question: (tab: SoakTab) => Promise<Answer>): Promise<Answer | 'dead'> {
    return Promise.race([
      question(this.tab),
      this.#dead,
      new Promise<never>((_, reject) =>
        setTimeout(() => {
          reject(new Error(`${what}: no answer`));
        }, LONGEST),
      ),
    ]);
  }

  kill(): void {
    this.isDead = true;
    this.#element.remove();
    this.#die();
  }
}
