/**
 * The little of an Observable that Web Chat asks of a connection.
 * A late subscriber first gets what is kept: Web Chat subscribes again after it has connected.
 */
export class Subject {
  #kept = [];
  #observers = new Set();
  #keep;

  /** @param keep takes the values kept so far and the new one, returns those to keep */
  constructor(keep, ...first) {
    this.#keep = keep;
    this.#kept = first;
  }

  next(value) {
    this.#kept = this.#keep(this.#kept, value);
    [...this.#observers].forEach(observer => observer.next?.(value));
  }

  subscribe(observer) {
    const heard = typeof observer === 'function' ? { next: observer } : observer;
    this.#observers.add(heard);
    this.#kept.forEach(value => heard.next?.(value));

    return { unsubscribe: () => this.#observers.delete(heard) };
  }
}

/** Keeps the newest value only, as a status does. */
export const newest = (_, value) => [value];
