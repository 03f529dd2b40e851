/** The same tree of names with any texts at its leaves: how the languages are kept equal. */
export type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]>;
};
