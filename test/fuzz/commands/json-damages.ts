import { HOSTILE_TEXTS } from '../procedure-list.js';
import type { Random } from '../random.js';

/** What may stand where a document has something else. */
const VALUES = [
  'null',
  'true',
  '0',
  '-1',
  '1e400',
  '0.1',
  '99999999999999999999',
  '""',
  '"__proto__"',
  '"26740"',
  '"2025-02-31"',
  '"\\ud800"',
  '"\\u0000"',
  '"\\u001b[31m"',
  '[]',
  '{}',
  '[[]]',
  '{"__proto__":{"x":1}}',
  '{"code":"00634","code":"00637"}',
  'NaN',
  "'x'",
  '// x',
] as const;

const VALUE = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null/g;
const KEY = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;

/** Breaks the text of a JSON document, mostly so that it stays one. */
export const JSON_DAMAGES: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'value replaced': (text, random) => replaceOne(text, VALUE, random, () => random.pick(VALUES)),
  'hostile value': (text, random) =>
    replaceOne(text, VALUE, random, () => JSON.stringify(random.pick(HOSTILE_TEXTS))),
  'key renamed': (text, random) =>
    replaceOne(text, KEY, random, () =>
      random.pick(['"x"', '"__proto__"', '"constructor"', '""', '"code"', '"version"']),
    ),
  'value nested': (text, random) => {
    const depth = random.count();
    return replaceOne(text, VALUE, random, (value) =>
      random.chance(0.5)
        ? '['.repeat(depth) + value + ']'.repeat(depth)
        : '{"a":'.repeat(depth) + value + '}'.repeat(depth),
    );
  },
  'value many times': (text, random) =>
    replaceOne(text, VALUE, random, (value) => `[${`${value},`.repeat(random.count())}${value}]`),
  'member twice': (text, random) =>
    text.replace(/"[^"]*"\s*:\s*"[^"]*"/g, (member) =>
      random.chance(0.1) ? `${member},${member}` : member,
    ),
  'sign dropped': (text, random) => replaceOne(text, /[[\]{}:,"]/g, random, () => ''),
  'sign doubled': (text, random) => replaceOne(text, /[[\]{}:,"]/g, random, (sign) => sign + sign),
  'document twice': (text) => text + text,
  'cut off': (text, random) => text.slice(0, random.below(text.length + 1)),
};

function replaceOne(
  text: string,
  what: RegExp,
  random: Random,
  by: (found: string) => string,
): string {
  const all = [...text.matchAll(what)];
  if (all.length === 0) return text;
  const { index, 0: found } = random.pick(all);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}
