import type { Component } from 'svelte';
import type { Route } from './routes.ts';

export type ScreenComponent = Component<{ route: Route }>;
/** A screen that is the same whatever its address says takes no props. */
export type ScreenSource = () => Promise<{ default: ScreenComponent | Component }>;

/** What is on screen: a route with its component, loaded when first asked for. */
export type Shown =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly route: Route; readonly screen: ScreenComponent }
  | { readonly state: 'failed' };

/** Keeps the screen that is shown until the next one has come, so that nothing flashes. */
export class ScreenLoader {
  #shown = $state.raw<Shown>({ state: 'loading' });
  #wanted: Route | null = null;
  readonly #sources: Readonly<Record<Route['name'], ScreenSource>>;
  #loaded: Partial<Record<Route['name'], ScreenComponent>> = {};

  constructor(sources: Readonly<Record<Route['name'], ScreenSource>>) {
    this.#sources = sources;
  }

  get shown(): Shown {
    return this.#shown;
  }

  show(route: Route): void {
    this.#wanted = route;
    const screen = this.#loaded[route.name];
    if (screen) this.#shown = { state: 'ready', route, screen };
    else void this.#load(route);
  }

  async #load(route: Route): Promise<void> {
    try {
      const { default: screen } = await this.#sources[route.name]();
      this.#loaded = { ...this.#loaded, [route.name]: screen };
      if (this.#wanted === route) this.#shown = { state: 'ready', route, screen };
    } catch {
      // The file did not come: the shell says so and offers to load the page again.
      if (this.#wanted === route) this.#shown = { state: 'failed' };
    }
  }
}
