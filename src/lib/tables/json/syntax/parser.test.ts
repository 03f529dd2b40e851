import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from './node.js';
import { Parser } from './parser.js';

function parse(text: string): unknown {
  const parser = new Parser(text);
  const value = plain(parser.value());
  if (parser.next !== undefined) throw new Error(`more behind ${parser.next}`);
  return value;
}

const json = fc.json({ maxDepth: 6, noUnicodeString: false });

test('what JSON.parse understands is understood alike', () => {
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 1, '\t', '\r\n'), (text, indent) => {
      const spread = JSON.stringify(JSON.parse(text), undefined, indent);
      expect(parse(spread)).toEqual(JSON.parse(spread));
    }),
  );
});

test('what JSON.parse refuses is refused, and nothing else', () => {
  const damaged = fc.tuple(json, fc.nat(), fc.nat(3), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(damaged, ([text, place, cut, put]) => {
      const at = place % (text.length + 1);
      const broken = text.slice(0, at) + put + text.slice(at + cut);
      expect(outcome(parse, broken)).toEqual(outcome(JSON.parse, broken));
    }),
    { numRuns: 2000 },
  );
});

function outcome(read: (text: string) => unknown, text: string): string {
  try {
    read(text);
    return 'read';
  } catch {
    return 'refused';
  }
}
