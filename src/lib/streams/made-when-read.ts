/** A list whose items are made anew each time that it is read: of hundreds of thousands only one is there at once. */
export class MadeWhenRead<T> implements Iterable<T> {
  constructor(private readonly make: () => Iterator<T>) {}

  [Symbol.iterator](): Iterator<T> {
    return this.make();
  }

  /** Where it is written together with what holds it, it is a list as any other. */
  toJSON(): readonly T[] {
    return [...this];
  }
}

/** Gives what `make` makes as a list that isn't kept. */
export function madeWhenRead<T>(make: () => Iterator<T>): MadeWhenRead<T> {
  return new MadeWhenRead(make);
}
