import { expect, test } from 'vitest';
import { noticeMarkdown } from '../formats/notice/markdown.js';
import { fillTemplate } from './fill-template.js';
import { readTemplate } from './read-template.js';
import type { Shape } from './shape.js';

const SHAPE = {
  places: ['title', 'note', 'count'],
  each: { part: { places: ['name', 'why'], each: { item: { places: ['text'], each: {} } } } },
} as const satisfies Shape;

function filled(template: string, ...parts: readonly (readonly [string, string, ...string[]])[]) {
  const read = readTemplate(template, SHAPE);
  expect(read.problems).toEqual([]);
  const lines = fillTemplate<typeof SHAPE>(read.template, {
    places: { title: 'Danh mục', note: '', count: parts.length },
    each: {
      part: parts.map(([name, why, ...items]) => ({
        places: { name, why },
        each: { item: items.map((text) => ({ places: { text }, each: {} })) },
      })),
    },
  });
  return noticeMarkdown(lines);
}

function problemsOf(template: string) {
  return readTemplate(template, SHAPE).problems;
}

const PARTS = `# {title}
{each part}
- **{name}** ({why})
{each item}
  - {title}: {text}
{end item}
{end part}
`;

test('a block is repeated for each of its parts, and names what stands around it', () => {
  expect(filled(PARTS, ['A', 'mới', 'x', 'y'], ['B', ''])).toBe(
    '# Danh mục\n- **A** (mới)\n  - Danh mục: x\n  - Danh mục: y\n- **B**\n',
  );
});

test('a line all of whose places are empty is left out, and of blank lines one stays', () => {
  expect(filled('{title}\n\n{note}\n\nGhi chú: {note}\n\n\n{count} phần\n')).toBe(
    'Danh mục\n\n0 phần\n',
  );
});

test('remarks of the template are not in the notice', () => {
  expect(filled('<!-- {không có}\nhai dòng -->\n{title}<!-- x --> !\n')).toBe('Danh mục !\n');
});

test('what is filled in is no Markdown, what the template writes is', () => {
  const hostile = '# *a* [b](http://c) <img src=x> {title} @d';
  expect(filled('{each part}\n{name}\n{end part}\n*{title}* [x](y)', [hostile, ''])).toBe(
    '\\# \\*a\\* \\[b\\](http:<!-- -->//c) &lt;img src=x&gt; {title} @<!-- -->d\n*Danh mục* [x](y)\n',
  );
});

test('line breaks in a value begin no line', () => {
  expect(filled('{each part}\n- {name}\n{end part}', ['a\n# b', '']).split('\n')).toHaveLength(2);
});

test.each([
  ['{titel}', '{titel}', 'unknown', 1],
  ['x\n{lĩnh vực}', '{lĩnh vực}', 'unknown', 2],
  ['{ title }', '{ title }', 'unknown', 1],
  ['{title|a}', '{title|a}', 'unknown', 1],
  ['{name}', '{name}', 'unknown', 1],
  ['{each parts}\n{x}\n{end parts}', '{each parts}', 'unknown', 1],
  ['{each item}\n{end item}', '{each item}', 'unknown', 1],
  ['{each part}', '{each part}', 'template-end', 1],
  ['<!--\n-->\n{end part}', '{end part}', 'template-begin', 3],
  ['{each part}\n{each item}\n{end part}', '{each item}', 'template-end', 2],
  ['so {each part}', '{each part}', 'unknown', 1],
] as const)('%j: what names nothing is refused with its place', (text, path, rule, line) => {
  expect(problemsOf(text)).toMatchObject([{ path, rule, line }]);
});

test('all that is wrong is told at once, with the nearest names', () => {
  expect(problemsOf('{titel} {cuont}')).toMatchObject([
    { closest: ['title'] },
    { closest: ['count'] },
  ]);
});
