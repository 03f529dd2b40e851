import { expect, test } from 'vitest';
import { readDocument } from '../../src/lib/documents/index.js';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Phí, lệ phí', 'Quyết định công bố'];
const FOREST = 'Lâm nghiệp';
const SEA = 'Thủy sản';

const OLD = [
  ['1.005160', 'Cấp mới thẻ đi rừng', FOREST, '10.000 đồng', '12/QĐ-UBND ngày 05/02/2025'],
  ['1.005170', 'Cấp thẻ đi biển', SEA, 'Không', '12/QĐ-UBND ngày 05/02/2025'],
  ['1.005180', 'Cấp thẻ đi núi', FOREST, 'Không', '13/QĐ-UBND ngày 06/03/2025'],
  ['1.005190', 'Cấp thẻ đi suối', '', 'Không', ''],
];
const NEW = [
  ['1.005160', 'Cấp lại thẻ đi rừng', FOREST, '20.000 đồng', '30/QĐ-UBND ngày 01/07/2026', ''],
  ['1.005170', 'Cấp thẻ đi biển', SEA, 'Không', '31/QĐ-UBND ngày 02/07/2026', 'Bãi bỏ'],
  ['1.005195', 'Cấp sổ # [nuôi] tôm', SEA, 'Không', '31/QĐ-UBND ngày 02/07/2026', ''],
  ['1.005190', 'Cấp thẻ đi suối', '', '5.000 đồng', '', ''],
];

function desk(): Desk {
  const made = new Desk();
  made.put('cu.csv', csvOf([HEADER, ...OLD]));
  made.put('moi.csv', csvOf([[...HEADER, 'Hình thức công bố'], ...NEW]));
  return made;
}

const DIFF = ['diff', 'procedures', 'cu.csv', 'moi.csv'];

function notice(at: Desk, ...more: readonly string[]) {
  return at.run(...DIFF, '--format', 'notice', ...more);
}

test('what a department publishes: by field, by what it means, with the decisions', () => {
  expect(notice(desk()).stdout).toMatchInlineSnapshot(`
    "# Thông báo về những thay đổi của danh mục thủ tục hành chính

    Kết quả đối chiếu hai danh mục:

    - Danh mục cũ: **cu.csv** (quyết định công bố từ ngày 05/02/2025 đến ngày 06/03/2025)
    - Danh mục mới: **moi.csv** (quyết định công bố từ ngày 01/07/2026 đến ngày 02/07/2026)

    Thông báo này nêu **5** thay đổi: mới 1, sửa đổi 2, bãi bỏ 1, đổi mã 0, thiếu và cần xác minh 1.

    Số trường không so sánh vì một bên không có cột: 1.

    ## 1. Lĩnh vực: Lâm nghiệp (2)

    ### Thiếu, cần xác minh (1)

    - **1.005180** · Cấp thẻ đi núi
      - chưa thấy văn bản bãi bỏ, cần xác minh
      - Quyết định ghi trong danh mục: 13/QĐ-UBND ngày 06/03/2025

    ### Đổi tên (1)

    - **1.005160** · Cấp lại thẻ đi rừng
      - Tên thủ tục (đổi tên): thay “mới” bằng “lại”
      - Quyết định công bố (đổi quyết định công bố): từ “12/QĐ-UBND ngày 05/02/2025” thành “30/QĐ-UBND ngày 01/07/2026”
      - Phí, lệ phí (đổi phí, lệ phí: tăng): từ “10.000 VND” thành “20.000 VND”
      - Quyết định ghi trong danh mục: 30/QĐ-UBND ngày 01/07/2026

    ## 2. Lĩnh vực: Thủy sản (2)

    ### Mới (1)

    - **1.005195** · Cấp sổ # \\[nuôi\\] tôm
      - Quyết định ghi trong danh mục: 31/QĐ-UBND ngày 02/07/2026

    ### Bãi bỏ (1)

    - **1.005170** · Cấp thẻ đi biển
      - bãi bỏ theo 31/QĐ-UBND ngày 02/07/2026
      - Quyết định công bố (đổi quyết định công bố): từ “12/QĐ-UBND ngày 05/02/2025” thành “31/QĐ-UBND ngày 02/07/2026”
      - Quyết định ghi trong danh mục: 31/QĐ-UBND ngày 02/07/2026

    ## 3. Lĩnh vực: chưa ghi lĩnh vực (1)

    ### Đổi phí, lệ phí (1)

    - **1.005190** · Cấp thẻ đi suối
      - Phí, lệ phí (đổi phí, lệ phí: mới thu): từ “Miễn phí” thành “5.000 VND”
    "
  `);
});

test('it is in Vietnamese whoever asks, and the same every time', () => {
  const at = desk();
  const { stdout, status } = notice(at, '--lang', 'en');
  expect([stdout, status]).toEqual([notice(at).stdout, 0]);
});

test('the numbers add up: of all, of each field, of each consequence', () => {
  const { stdout } = notice(desk());
  const sum = (pattern: RegExp) =>
    [...stdout.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
  const [, total] = /nêu \*\*(\d+)\*\* thay đổi/.exec(stdout) ?? [];
  const parts = /thay đổi: (.*)\./.exec(stdout)?.[1]?.match(/\d+/g) ?? [];
  expect(parts.reduce((all, part) => all + Number(part), 0)).toBe(Number(total));
  expect(sum(/^## .*\((\d+)\)$/gm)).toBe(Number(total));
  expect(sum(/^### .*\((\d+)\)$/gm)).toBe(Number(total));
  expect(stdout.match(/^- \*\*1\./gm)).toHaveLength(Number(total));
});

test('a repeal names its document; what is only gone is to be verified', () => {
  const { stdout } = notice(desk());
  expect(stdout).toContain('bãi bỏ theo 31/QĐ-UBND');
  expect(stdout).toMatch(/Cấp thẻ đi núi\n {2}- chưa thấy văn bản bãi bỏ, cần xác minh/);
});

test('what the old list called repealed is not missing when it is gone', () => {
  const at = new Desk();
  const header = [...HEADER, 'Hình thức công bố'];
  at.put('cu.csv', csvOf([header, ...NEW]));
  at.put('moi.csv', csvOf([header, ...NEW.filter(([code]) => code !== '1.005170')]));
  const { stdout } = notice(at);
  expect(stdout).toContain('bãi bỏ 1, đổi mã 0, thiếu và cần xác minh 0');
  expect(stdout).toMatch(/### Bãi bỏ \(1\)\n\n.*\n {2}- danh sách cũ ghi đã bãi bỏ theo 31/);
});

test('the days of the decisions of each list are told', () => {
  const { stdout } = notice(desk());
  expect(stdout).toContain('(quyết định công bố từ ngày 05/02/2025 đến ngày 06/03/2025)');
  expect(stdout).toContain('(quyết định công bố từ ngày 01/07/2026 đến ngày 02/07/2026)');
});

test('an office has words of its own', () => {
  const at = desk();
  at.put('mau.md', 'SỞ X\n{each field}\n* {field}: {inField}\n{end field}\n');
  expect(notice(at, '--template', 'mau.md').stdout).toBe(
    'SỞ X\n- Lâm nghiệp: 2\n- Thủy sản: 2\n- chưa ghi lĩnh vực: 1\n',
  );
});

test.each([
  ['a place that is not there', ['--template', 'sai.md'], 2, /\{lĩnh vực\} \(dòng 2\)/],
  ['no file', ['--template', 'không.md'], 3, /không\.md/],
  ['a document', ['--template', 'mau.docx'], 2, /--template/],
  ['the same file for both', ['--template', 'sai.md', '--output', 'sai.md'], 2, /sai\.md/],
] as const)('%s is refused', (_, more, status, told) => {
  const at = desk();
  at.put('sai.md', 'A\n{lĩnh vực}\n');
  notice(at, '--output', 'mau.docx');
  const failed = notice(at, ...more);
  expect(failed.status).toBe(status);
  expect(failed.stderr).toMatch(told);
  expect(failed.stdout).toBe('');
});

test('a template without a notice is refused, not passed over', () => {
  const { status, stderr } = desk().run(...DIFF, '--template', 'mau.md');
  expect(status).toBe(2);
  expect(stderr).toContain('--format notice');
});

test.each([
  ['validate', 'procedures', 'cu.csv'],
  ['inspect', 'cu.csv'],
  ['log'],
  ['wards', 'list'],
])('%s publishes no notice: the format is refused by name, in Word, too', (...command) => {
  const at = desk();
  const named = at.run(...command, '--format', 'notice');
  expect([named.status, named.stderr.includes('notice')]).toEqual([2, true]);
  const word = at.run(...command, '--output', 'a.docx');
  expect([word.status, word.stderr.includes('a.docx')]).toEqual([2, true]);
  expect(at.list()).not.toContain('a.docx');
});

test('as a Word document it says the same, in the same bytes', async () => {
  const at = desk();
  at.run(...DIFF, '--output', 'a.docx');
  notice(at, '--output', 'b.DOCX');
  expect(at.bytes('a.docx').equals(at.bytes('b.DOCX'))).toBe(true);
  const { text, notes } = await readDocument(at.path('a.docx'));
  expect(notes).toEqual([]);
  const marked = notice(at).stdout.replaceAll(/\*\*|\\|^#+ |^ +(?=-)/gm, '');
  const paragraphs = (of: string) => of.split('\n').filter((line) => line !== '');
  expect(paragraphs(text)).toEqual(paragraphs(marked));
});

test('what the baseline knows or the office ignores is counted, not told', () => {
  const at = desk();
  at.put(
    'haicap.config.json',
    JSON.stringify({
      ignoreChanges: { procedures: [{ consequence: 'missing', reason: 'đã rõ' }] },
    }),
  );
  const { stdout } = notice(at);
  expect(stdout).toContain('Không nêu 1 thay đổi');
  expect(stdout).not.toContain('Cấp thẻ đi núi');
});

test('equal lists, and lists that were not compared whole, are called what they are', () => {
  const at = desk();
  const same = at.run('diff', 'procedures', 'cu.csv', 'cu.csv', '--format', 'notice').stdout;
  expect(same).toContain('nêu **0** thay đổi');
  expect(same).toContain('hai bên giống nhau');
  at.put('ngan.csv', csvOf([HEADER.slice(0, 3), ...OLD.map((row) => row.slice(0, 3))]));
  const short = at.run('diff', 'procedures', 'cu.csv', 'ngan.csv', '--format', 'notice').stdout;
  expect(short).toContain('Số trường không so sánh vì một bên không có cột: 2.');
});

test('a stored revision is named', () => {
  const at = desk();
  at.run('import', 'procedures', 'cu.csv');
  const { stdout } = at.run('diff', 'procedures', '@latest', 'moi.csv', '--format', 'notice');
  expect(stdout).toContain('@<!-- -->1 của bộ dữ liệu procedures)');
});
