import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../core/kinds/index.js';
import { displayWidth } from '../../lib/text/index.js';
import { cliWords } from '../language.js';
import { DrawnWatch, type Spinner } from './watch.js';

/** A watch whose clock is set by hand, and all lines that it drew. */
function watchAt(columns: number, language: Language = 'vi') {
  const lines: string[] = [];
  let now = 0;
  let isSpinning = false;
  const draw = () => lines.push(spinner.text);
  const spinner: Spinner = {
    text: '',
    get isSpinning() {
      return isSpinning;
    },
    start: () => {
      isSpinning = true;
      draw();
    },
    stop: () => {
      isSpinning = false;
    },
    render: draw,
  };
  const watch = new DrawnWatch(spinner, cliWords(language), {
    columns: () => columns,
    now: () => now,
  });
  return { watch, lines, at: (milliseconds: number) => (now = milliseconds) };
}

test('a step shows its numbers once the command takes longer than a second', () => {
  const { watch, lines, at } = watchAt(100);
  watch.progress('read', 'danh-muc.csv');
  at(500);
  watch.advance({ done: 10_240, share: 0.1 });
  at(2000);
  watch.advance({ done: 1_234_567, share: 0.25 });
  at(400_000);
  watch.advance({ done: 1_300_000, share: 0.5 });
  expect(lines).toEqual([
    'Đang đọc danh-muc.csv',
    'Đang đọc danh-muc.csv',
    'Đang đọc danh-muc.csv: 1.234.567 dòng, 25%, còn khoảng 6 giây',
    'Đang đọc danh-muc.csv: 1.300.000 dòng, 50%, còn khoảng 7 phút',
  ]);
});

test('the time left is that of the step, and is told once it can be', () => {
  const { watch, lines, at } = watchAt(100, 'en');
  watch.progress('read', 'a.csv');
  at(10_000);
  watch.progress('check', 'a.csv');
  at(10_500);
  watch.advance({ done: 256, share: 0.5 });
  at(12_000);
  watch.advance({ done: 512, share: 0.02 });
  at(13_000);
  watch.advance({ done: 1024, share: 0.75 });
  expect(lines.slice(2)).toEqual([
    'Checking a.csv: 256 rows, 50%',
    'Checking a.csv: 512 rows, 2%',
    'Checking a.csv: 1,024 rows, 75%, about 1 s left',
  ]);
});

test('a loop that tells much is drawn some times a second, and nothing of it before a step', () => {
  const { watch, lines, at } = watchAt(100);
  watch.advance({ done: 256 });
  watch.progress('check', 'a.csv');
  for (let now = 0; now < 1000; now += 1) {
    at(now);
    watch.advance({ done: now });
  }
  expect(lines.length).toBeLessThan(15);
  watch.stop();
  at(5000);
  watch.advance({ done: 256 });
  expect(lines.length).toBeLessThan(15);
});

test.each(LANGUAGES)(
  'no line is wider than the terminal, whatever its columns (%s)',
  (language) => {
    const steps = Object.keys(cliWords(language).steps) as (keyof ReturnType<
      typeof cliWords
    >['steps'])[];
    for (const columns of [20, 40, 60])
      for (const step of steps) {
        const { watch, lines, at } = watchAt(columns, language);
        watch.progress(step, 'thu-muc/danh-mục thủ tục hành chính của tỉnh.xlsx');
        at(3000);
        watch.advance({ done: 1_234_567, share: 0.41 });
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns - 3);
      }
  },
);

test('on 40 columns a long name is shortened before a number goes', () => {
  const { watch, lines, at } = watchAt(40);
  watch.progress('check', 'danh-muc-thu-tuc-hanh-chinh.xlsx');
  at(3000);
  watch.advance({ done: 1024, share: 0.41 });
  expect(lines[0]).toMatch(/^Đang kiểm tra danh-muc-thu\S*…$/);
  expect(lines[1]).toMatch(/: 1\.024 dòng, 41%$/);
});
