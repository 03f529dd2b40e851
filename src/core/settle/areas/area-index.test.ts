import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AreaIndex } from './area-index.js';
import type { AreaPattern } from './pattern.js';

/** The slow judge: each pattern for itself. */
function isAbout(pattern: AreaPattern, area: string): boolean {
  if (pattern.kind === 'exact') return area === pattern.text;
  if (pattern.kind === 'prefix') return area.startsWith(pattern.text);
  const rest = area.startsWith(pattern.text) ? area.slice(pattern.text.length).trim() : '';
  if (!/^\d+$/.test(rest)) return false;
  return pattern.ranges.some(([from, to]) => Number(rest) >= from && Number(rest) <= to);
}

function share(a: AreaPattern, b: AreaPattern): boolean {
  if (a.kind !== b.kind || a.text !== b.text) return false;
  if (a.kind !== 'range' || b.kind !== 'range') return true;
  return a.ranges.some(([from, to]) =>
    b.ranges.some((other) => from <= other[1] && other[0] <= to),
  );
}

const name = fc.constantFrom('', 'tổ', 'thôn', 'thôn đông');
const number = fc.integer({ min: 0, max: 30 });
const range = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const pattern: fc.Arbitrary<AreaPattern> = fc.oneof(
  fc
    .tuple(name, number)
    .map(([text, n]) => ({ kind: 'exact', text: `${text} ${n}`.trim() }) as const),
  name.map((text) => ({ kind: 'prefix', text }) as const),
  fc
    .tuple(name, fc.array(range, { minLength: 1, maxLength: 4 }))
    .map(([text, ranges]) => ({ kind: 'range', text, ranges }) as const),
);
const area = fc.tuple(name, fc.option(number)).map(([text, n]) => `${text} ${n ?? ''}`.trim());

test('the index finds what each pattern for itself says', () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 12 }), area, pattern, (patterns, asked, other) => {
      const rules = patterns.map((one) => ({ pattern: one }));
      const index = new AreaIndex(rules);
      const about = rules.filter((rule) => isAbout(rule.pattern, asked));
      expect(new Set(index.about(asked))).toEqual(new Set(about));
      const sharing = rules.filter((rule) => share(rule.pattern, other));
      expect(new Set(index.sharing(other))).toEqual(new Set(sharing));
    }),
  );
});
