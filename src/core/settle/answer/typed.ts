import { tidySpace } from '../../../lib/text/index.js';

/** What a person wrote for an answer, taken apart. */
export interface Typed {
  /** Of an option, from 1; it may be a code as well, whose zeros a spreadsheet took away. */
  readonly option?: number;
  readonly code?: string;
  /** The ward's. */
  readonly name?: string;
  /** Where it says that the ward lies, the smallest place first. */
  readonly places: readonly string[];
}

/** The number of an option in front of what it says: "2. 00637 Phường Đại Mỗ". */
const NUMBERED = /^\d{1,3}[.)]\s+(?=\S)/;

const CODE = /^(\d{1,5})(?=$|[\s,.;:-])[\s,.;:-]*/;

/** Takes what a person wrote: a number, a code, a name, these together, or an option as it is shown. */
export function typedAnswer(text: string): Typed {
  const told = withoutClauses(tidySpace(text).replace(NUMBERED, ''));
  const [coded, digits] = CODE.exec(told) ?? [];
  const [name = '', ...places] = told
    .slice(coded?.length ?? 0)
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isOption = digits !== undefined && digits.length < 3 && name === '';
  return {
    ...(isOption && { option: Number(digits) }),
    ...(digits !== undefined && { code: digits.padStart(5, '0') }),
    ...(name !== '' && { name }),
    places,
  };
}

/** Earlier versions wrote the clauses in brackets behind an option. */
function withoutClauses(text: string): string {
  const opening = text.lastIndexOf('(');
  return text.endsWith(')') && opening !== -1 ? text.slice(0, opening).trimEnd() : text;
}
