import { formatRoute, parseRoute, type Route } from './routes.ts';

/** The route in the address bar. */
export class Router {
  #route = $state.raw<Route>({ name: 'home' });
  readonly #window: Window;

  constructor(target: Window) {
    this.#window = target;
    this.#read();
    target.addEventListener('hashchange', () => {
      this.#read();
    });
  }

  get route(): Route {
    return this.#route;
  }

  go(route: Route): void {
    this.#window.location.hash = formatRoute(route);
  }

  /** Without a new step in the history: for places one should not come back to. */
  replace(route: Route): void {
    this.#window.history.replaceState(null, '', formatRoute(route));
    this.#read();
  }

  #read(): void {
    this.#route = parseRoute(this.#window.location.hash);
  }
}
