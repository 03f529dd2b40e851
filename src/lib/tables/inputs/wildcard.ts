/** Whether a path holds a wildcard: `*`, `?` or `[…]`. */
export function hasWildcard(path: string): boolean {
  return /[*?[]/.test(path);
}

/**
 * Takes one part of a path with wildcards; gives the test of a file's name. `*` stands for any
 * characters, `?` for one, `[a-z]` for one of those and `[!a-z]` for another one; a leading point must be
 * written out. Composed and decomposed spellings of a name are the same.
 */
export function wildcardTest(pattern: string, ignoreCase: boolean): (name: string) => boolean {
  const composed = pattern.normalize('NFC');
  const regExp = new RegExp(`^${expression(composed)}$`, ignoreCase ? 'isu' : 'su');
  const pointed = composed.startsWith('.');
  return (name) => regExp.test(name.normalize('NFC')) && (pointed || !name.startsWith('.'));
}

const PIECE = /(\*+)|(\?)|\[([!^]?)(?!\])(\[?[^[\]]*)\]|([\s\S])/gu;

function expression(pattern: string): string {
  return pattern.replace(PIECE, (_, stars, one, not, set, literal) => {
    if (stars !== undefined) return '.*';
    if (one !== undefined) return '.';
    if (set !== undefined) return `[${not === '' ? '' : '^'}${setExpression(set)}]`;
    return escapeLiteral(literal);
  });
}

/** Ranges stay ranges; everything else in brackets stands for itself. */
function setExpression(set: string): string {
  return set.replace(/[\\\]^[]/g, '\\$&').replace(/^-|-$/g, '\\-');
}

function escapeLiteral(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
