/** Excel's limit (ECMA-376 leaves it to the program). */
const LONGEST = 31;

/** Characters that no sheet's name may have, control characters among them. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;

/**
 * Takes names for sheets; gives names that Excel accepts, in the same order: at most 31 UTF-16
 * units, no forbidden characters, no apostrophe at an end, never the same twice whatever the case.
 */
export function legalSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return names.map((name) => {
    const legal = freeName(legalName(name), taken);
    taken.add(legal.toLowerCase());
    return legal;
  });
}

function legalName(name: string): string {
  const legal = cut(name.replace(FORBIDDEN, ' ').trim(), LONGEST)
    .replace(/^'+|(?<!')'+$/g, '')
    .trim();
  return legal === '' ? 'Sheet' : legal;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let count = 2; ; count += 1) {
    const suffix = ` (${count})`;
    const numbered = `${cut(name, LONGEST - suffix.length)}${suffix}`;
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}

/** The first `length` UTF-16 units, without half of a surrogate pair at the end. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** A sheet's name as formulas and defined names refer to it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
