import { ZERO } from '../expression/combine.ts';
import type { Scope } from '../expression/expression.ts';
import type { Outcome } from '../expression/outcome.ts';
import type { Period } from '../period/period.ts';

/** A scope in which the blanks of some names count as 0. */
export class ZeroScope implements Scope {
  readonly #scope: Scope;
  readonly #names: ReadonlySet<string>;

  constructor(scope: Scope, names: ReadonlySet<string>) {
    this.#scope = scope;
    this.#names = names;
  }

  get period(): Period {
    return this.#scope.period;
  }

  read(name: string): Outcome {
    return this.#zero(name, this.#scope.read(name));
  }

  readAll(name: string): readonly Outcome[] {
    return this.#scope.readAll(name).map((outcome) => this.#zero(name, outcome));
  }

  readMember(name: string, member: string): Outcome {
    const outcome = this.#scope.readMember(name, member);
    return this.#zero(`${name}.${member}`, this.#zero(name, outcome));
  }

  forMember(list: string, member: string): Scope {
    return new ZeroScope(this.#scope.forMember(list, member), this.#names);
  }

  #zero(name: string, outcome: Outcome): Outcome {
    return outcome.state === 'blank' && this.#names.has(name) ? ZERO : outcome;
  }
}
