/** Which revision of a dataset is meant: by its number, or so many before the latest. */
export type RevisionReference = { readonly id: number } | { readonly beforeLatest: number };

const REFERENCE = /^@(?:(?<latest>latest)|(?<id>\d{1,15})|~(?<steps>\d{1,15}))$/;

/** Reads `@latest`, `@12` or `@~1`; anything else is `undefined`. */
export function parseReference(text: string): RevisionReference | undefined {
  const groups = REFERENCE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  if (groups.id !== undefined) return { id: Number(groups.id) };
  return { beforeLatest: Number(groups.steps ?? 0) };
}
