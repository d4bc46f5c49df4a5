import type { Status, Value } from '../model/value.ts';

/** More different values than that hardly repeat. */
const most = 100_000;

/** Gives the same object for the same value: a file of a million values has mostly `*`, `03` and their like. */
export class SharedValues {
  readonly #byStatus = new Map<Status, Map<string, Value>>();
  #status: Status = '';
  #values = this.#ofStatus('');
  #count = 0;

  get(low: string, high: string, status: Status): Value {
    if (high !== '') return { low, high, status };
    if (status !== this.#status) {
      this.#status = status;
      this.#values = this.#ofStatus(status);
    }
    const known = this.#values.get(low);
    if (known !== undefined) return known;
    const value = { low, high, status };
    if (this.#count++ < most) this.#values.set(low, value);
    return value;
  }

  #ofStatus(status: Status): Map<string, Value> {
    let values = this.#byStatus.get(status);
    if (values === undefined) this.#byStatus.set(status, (values = new Map<string, Value>()));
    return values;
  }
}
