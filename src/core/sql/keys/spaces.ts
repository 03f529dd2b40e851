/** Every character that separates words, line breaks included, as `tidySpace` has it. */
export const SPACES = [
  '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  '\u2028\u2029\u202f\u205f\u3000',
].join('');

/** Every character without width: it means nothing in a code or a name. */
export const INVISIBLE = [
  '\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063',
  '\u2064\u2066\u2067\u2068\u2069\ufeff',
].join('');

/** HTML's line breaks as programs write them. */
export const LINE_BREAKS = ['<br>', '<br/>', '<br />', '<BR>', '<BR/>', '<BR />'] as const;
