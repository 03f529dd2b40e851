import { foldText } from '../../../lib/text/index.js';

/** A letter and the marks on it. */
interface Letter {
  readonly base: string;
  readonly marks: string;
}

const LETTER = /(\p{L})(\p{M}*)/gu;

/** Hook and tilde are taken for one another all over the south. */
const TILDE = '\u0303';
const HOOK = /\u0309/g;

/**
 * Takes two names that are spelt alike but for marks; tells whether one is the other with marks left out ("Truc Bạch",
 * "Krông Păc"). One mark in place of another makes another name: "Thuận Hóa" is not "Thuận Hòa".
 */
export function mayBeSameMarks(one: string, other: string): boolean {
  const [letters, others] = [lettersOf(one), lettersOf(other)];
  if (letters.length !== others.length) return true;
  return letters.every(({ base, marks }, at) => {
    const that = others[at];
    return that === undefined || base !== that.base || isWithin(marks, that.marks);
  });
}

function isWithin(some: string, others: string): boolean {
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
  return [...fewer].every((mark) => more.includes(mark));
}

function lettersOf(name: string): Letter[] {
  const apart = foldText(name).normalize('NFD').replace(HOOK, TILDE);
  return [...apart.matchAll(LETTER)].map(([, base = '', marks = '']) => ({ base, marks }));
}
