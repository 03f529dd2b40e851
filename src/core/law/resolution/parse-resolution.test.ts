import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseResolution } from './parse-resolution.js';
import type { CreatingClause, ParsedResolution } from './types.js';

const ALL = 'toàn bộ diện tích tự nhiên, quy mô dân số của';
const PART = 'một phần diện tích tự nhiên, quy mô dân số của';
const CLAUSES = [
  `Sắp xếp ${ALL} xã Suối Mơ và ${PART} xã Núi Bạc thành xã mới có tên gọi là **xã Suối Mơ**.`,
  `Sắp xếp ${ALL} phường Cầu Mây và phần còn lại của xã Núi Bạc sau khi sắp xếp theo quy định tại
khoản 1 Điều này thành phường mới có tên gọi là **phường Cầu Mây**.`,
  'Đổi tên xã Bến Đá thành **xã Bến Ngọc**.',
];
const SUMMARY = `Sau khi sắp xếp, tỉnh Mây Trắng có 04 đơn vị hành chính cấp xã, gồm 03 xã và 01
phường; trong đó có 02 xã, 01 phường hình thành sau sắp xếp, thực hiện đổi tên quy định tại Điều
này và 01 xã không thực hiện sắp xếp là xã Đồng Xanh.`;

function resolution(clauses: readonly string[]): string {
  return `Số: 9001/NQ-UBTVQH15

**QUYẾT NGHỊ:**

**Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Mây Trắng**

Trên cơ sở Đề án số 77/ĐA-CP ngày 09 tháng 5 năm 2025 của Chính phủ về sắp xếp đơn vị hành chính
cấp xã của tỉnh Mây Trắng (mới) năm 2025, Ủy ban Thường vụ Quốc hội quyết định sắp xếp để thành lập
các đơn vị hành chính cấp xã của tỉnh Mây Trắng như sau:

${clauses.map((clause, index) => `${index + 1}\\. ${clause}`).join('\n\n')}

**Điều 2. Hiệu lực thi hành**

1\\. Chính quyền ở đơn vị mới chính thức hoạt động từ ngày 01 tháng 7 năm 2025.

*Nghị quyết này được thông qua ngày 16 tháng 6 năm 2025.*
`;
}

const parse = (...clauses: string[]) => parseResolution(resolution(clauses));
const reasons = (parsed: ParsedResolution) =>
  parsed.problems.map(({ reason, clause }) => (clause ? `${reason} ${clause}` : reason));
const creating = (parsed: ParsedResolution): CreatingClause[] =>
  parsed.arrangement?.nodes.filter((node) => node.node === 'creating') ?? [];

test('a whole resolution: number, dates, province, clauses, nothing left over', () => {
  const parsed = parse(...CLAUSES, SUMMARY);
  expect(parsed).toMatchObject({
    number: '9001/NQ-UBTVQH15',
    adopted: '2025-06-16',
    effective: '2025-07-01',
    province: 'tỉnh Mây Trắng',
    problems: [],
    account: { clauses: 3, relations: 5, unreadCharacters: 0 },
  });
  expect(parsed.arrangement?.nodes.map(({ node }) => node)).toEqual([
    'heading',
    'preamble',
    'creating',
    'creating',
    'creating',
    'summary',
  ]);
  expect(parsed.articles.map(({ number }) => number)).toEqual([1, 2]);
});

test('a clause lies where the text has it, also when the accents are decomposed', () => {
  const text = resolution([...CLAUSES, SUMMARY]).normalize('NFD');
  const [, second] = creating(parseResolution(text));
  const clause = text.slice(second?.start, second?.end).normalize('NFC');
  expect(clause).toMatch(/^2\\\. Sắp xếp [\s\S]+phường Cầu Mây\*\*\.\s+$/);
});

test('the scheme of the Government is kept', () => {
  const preamble = parse(...CLAUSES, SUMMARY).arrangement?.nodes[1];
  expect(preamble).toMatchObject({ scheme: '77/ĐA-CP', schemeDate: '2025-05-09' });
});

test('a sentence outside the grammar is a problem with its place and what was expected', () => {
  const odd = 'Giải thể xã Bến Đá.';
  const text = resolution([...CLAUSES.slice(0, 2), odd, SUMMARY]);
  const parsed = parseResolution(text);
  expect(parsed.problems[0]).toMatchObject({
    reason: 'unread-clause',
    clause: 3,
    sentence: `3\\. ${odd}`,
    at: text.indexOf('Giải thể'),
    expected: 'Sắp xếp, Nhập',
  });
  expect(parsed.account.unreadCharacters).toBe(`3\\. ${odd}\n\n`.length);
});

test('text behind a clause is not passed over', () => {
  const parsed = parse(`${CLAUSES[0]} Trừ thôn Đá.`, ...CLAUSES.slice(1), SUMMARY);
  expect(reasons(parsed)).toContain('unread-clause 1');
});

test('a preamble or heading in other words is told', () => {
  const text = resolution([...CLAUSES, SUMMARY]);
  const preamble = parseResolution(text.replace('quyết định sắp xếp để', 'đề nghị'));
  expect(reasons(preamble)).toEqual(['unread-preamble']);
  const heading = parseResolution(
    text.replace('tỉnh Mây Trắng**', 'tỉnh Mây Trắng và vùng lân cận**'),
  );
  expect(reasons(heading)).toEqual(['unread-heading']);
});

test.each([
  ['a clause that took no part of the unit', 'khoản 1, khoản 2', ['reference-took-no-part 3']],
  ['a clause that is not there', 'khoản 1, khoản 9', ['reference-not-earlier 3']],
  ['its own clause', 'khoản 1, khoản 3', ['reference-not-earlier 3']],
  [
    'no clause that took a part',
    'khoản 2',
    ['reference-took-no-part 3', 'remainder-never-parted 3'],
  ],
])('a remainder may not refer to %s', (_, reference, expected) => {
  const [parting = '', remainder = '', renaming = ''] = CLAUSES;
  const parsed = parse(parting, renaming, remainder.replace('khoản 1', reference), SUMMARY);
  expect(reasons(parsed)).toEqual(expected);
});

test('a remainder that names no clause leaves open what it is the rest of', () => {
  const bare = CLAUSES[1]?.replace(/ sau khi[\s\S]+Điều này/, '') ?? '';
  expect(reasons(parse(CLAUSES[0] ?? '', bare, CLAUSES[2] ?? '', SUMMARY))).toEqual([
    'remainder-without-reference 2',
  ]);
});

test.each([
  ['có 04 đơn vị', 'có 05 đơn vị', 'total-differs', 5, 4],
  ['gồm 03 xã', 'gồm 02 xã', 'total-differs', 2, 3],
  ['có 02 xã', 'có 03 xã', 'formed-differs', 3, 2],
  ['và 01 xã không', 'và 02 xã không', 'unarranged-differs', 2, 1],
])('a total that is not met is told: %s → %s', (right, wrong, reason, stated, counted) => {
  const { problems } = parse(...CLAUSES, SUMMARY.replace(right, wrong));
  expect(problems).toContainEqual(expect.objectContaining({ reason, stated, counted, clause: 4 }));
});

test('a summary of another province, a lost clause and a lost summary are told', () => {
  const other = SUMMARY.replace('Mây Trắng', 'Mây Hồng');
  expect(reasons(parse(...CLAUSES, other))).toEqual(['province-differs 4']);
  const lost = resolution([...CLAUSES, SUMMARY]).replace(/2\\\. [\s\S]+?(?=3\\\.)/, '');
  expect(reasons(parseResolution(lost))).toContain('clause-out-of-order 3');
  expect(reasons(parse(...CLAUSES))).toEqual(['no-summary']);
});

test.each(['', 'Điều 1. Phạm vi điều chỉnh\n1. Thông tư này quy định về lệ phí.'])(
  'another kind of document has no arranging article: %j',
  (text) => {
    const parsed = parseResolution(text);
    expect(parsed.arrangement).toBeUndefined();
    expect(reasons(parsed)).toEqual([
      'no-number',
      'no-adoption-date',
      'no-effective-date',
      'no-arranging-article',
    ]);
  },
);

test('half a document: what is there is read, what is cut off is told', () => {
  const text = resolution([...CLAUSES, SUMMARY]);
  const parsed = parseResolution(text.slice(0, text.indexOf('thành phường')));
  expect(creating(parsed)).toHaveLength(1);
  expect(reasons(parsed)).toEqual([
    'no-adoption-date',
    'no-effective-date',
    'unread-clause 2',
    'no-summary',
  ]);
});

test('however the text is damaged, the nodes of the article follow each other without a gap', () => {
  const whole = resolution([...CLAUSES, SUMMARY]);
  const cut = fc.record({
    at: fc.nat({ max: whole.length }),
    length: fc.nat({ max: 200 }),
    insert: fc.constantFrom('', ' ', '2. ', '\n', 'Điều 2. ', 'xã', '(', 'e\u0301'),
  });
  fc.assert(
    fc.property(cut, ({ at, length, insert }) => {
      const text = whole.slice(0, at) + insert + whole.slice(at + length);
      const { arrangement } = parseResolution(text);
      if (arrangement === undefined) return;
      const edges = arrangement.nodes.map(({ end }) => end);
      expect(arrangement.nodes.map(({ start }) => start)).toEqual([
        arrangement.start,
        ...edges.slice(0, -1),
      ]);
      expect(edges.at(-1)).toBe(arrangement.end);
    }),
    { seed: 20250701, numRuns: 300 },
  );
});

test('spaces lost before words of a formula and decomposed accents change no relation', () => {
  const relations = (text: string) =>
    creating(parseResolution(text)).map(({ kind, unit, sources }) => [
      kind,
      unit.name,
      sources.map(({ name, coverage, refersTo }) => [name, coverage, refersTo]),
    ]);
  const whole = resolution([...CLAUSES, SUMMARY]);
  const expected = relations(whole);
  const seams = [...whole.matchAll(/ (?=thành (xã|phường) mới|và |của |Điều này)/g)];
  fc.assert(
    fc.property(fc.subarray(seams), fc.boolean(), (lost, decomposed) => {
      const gaps = new Set(lost.map(({ index }) => index));
      const glued = [...whole].filter((_, at) => !gaps.has(at)).join('');
      expect(relations(decomposed ? glued.normalize('NFD') : glued)).toEqual(expected);
    }),
    { seed: 20250701, numRuns: 60 },
  );
});

test('the work grows with the text: a resolution of 3,000 clauses is read at once', () => {
  const clauses = Array.from({ length: 3000 }, () => CLAUSES[2] ?? '');
  expect(parse(...clauses, SUMMARY).account.clauses).toBe(3000);
});
