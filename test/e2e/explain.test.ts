import { expect, test } from 'vitest';
import { catalogue, type Example, FINDING_CODES } from '../../src/core/findings/index.js';
import { Desk } from '../support/cli.js';
import { bytesOf } from '../support/datasets/examples.js';

interface Explanation {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
}

test.each(FINDING_CODES)('the example of %s yields it', (code) => {
  const desk = new Desk();
  const example: Example = catalogue[code].example;
  const command = example.command ?? 'validate';
  const { kind, files, earlier = [], beside = [], options = [], importing = [] } = example;
  for (const file of [...earlier, ...files, ...beside]) desk.put(file.name, bytesOf(file));
  const names = files.map((file) => file.name);
  const besides = new Set(beside.map((file) => file.name));
  const flags = options.map((option) => (besides.has(option) ? desk.path(option) : option));
  const kinds = kind === undefined ? [] : [kind];
  const words = [...command.split(' '), ...kinds];
  const before = command === 'export' ? files : earlier;
  if (before.length > 0)
    desk.run('import', ...kinds, ...before.map((file) => file.name), ...importing);
  const read = command === 'export' ? [] : names;
  const { findings } = desk.json<{ findings: { code: string }[] }>(...words, ...read, ...flags);
  expect(findings.map((found) => found.code)).toContain(code);
});

test('every code is explained in both languages, and differently', () => {
  const desk = new Desk();
  const list = (language: string) =>
    desk.json<{ codes: Explanation[] }>('explain', '--lang', language).codes;
  const vi = list('vi');
  const en = list('en');
  expect(vi.map((entry) => entry.code)).toEqual(FINDING_CODES);
  for (const [index, entry] of vi.entries()) expect(entry.title).not.toBe(en[index]?.title);
});

test('an explanation shows its example and what to do', () => {
  const { status, stdout } = new Desk().run('explain', 'code-malformed', '--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toContain('haicap validate procedures');
  expect(stdout).toMatchSnapshot();
});
