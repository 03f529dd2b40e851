import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from 'xlsx';
import { Desk, ROOT } from '../support/cli.js';
import { docxOf, escaped, numbered, PICTURE, paragraph } from '../support/documents/docx.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';

const SAMPLE = readFileSync(join(ROOT, 'samples/nghi-quyet-mau.md'), 'utf8');

interface Derived {
  readonly inputs: readonly Record<string, unknown>[];
  readonly relations: readonly { readonly old: { code: string }; readonly new: { name: string } }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly row?: number;
    readonly message: string;
    readonly value?: string;
    readonly suggestion?: string;
  }[];
}

/** Derives from one file of a new desk. */
function derive(name: string, content: string | Uint8Array, ...options: string[]) {
  const desk = new Desk();
  desk.put(name, content);
  return desk.json<Derived>('wards', 'derive', name, ...options);
}

/** The line of the sample that begins so. */
function lineOf(start: string): number {
  return SAMPLE.slice(0, SAMPLE.indexOf(start)).split('\n').length;
}

function codesOf({ findings }: Derived): string[] {
  return findings.map(({ code }) => code);
}

/** The sample as a Word document; Word numbers its clauses. */
function wordBody(): string {
  const blocks = SAMPLE.replaceAll('*', '').split(/\n\s*\n/);
  return blocks
    .map((block) => escaped(block.replace(/\s+/g, ' ').trim()))
    .map((block) => {
      const [, clause] = /^\d\. (.*)$/.exec(block) ?? [];
      return clause === undefined ? paragraph(block) : numbered(clause);
    })
    .join('');
}

describe('a new resolution', () => {
  test('pretty: the account, then clause by clause', () => {
    const desk = new Desk();
    desk.samples('nghi-quyet-mau.md');
    const { status, stdout, stderr } = desk.run('wards', 'derive', 'nghi-quyet-mau.md');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatchSnapshot();
  });

  test('as a Word document with automatic numbers it gives the same relations', () => {
    const asText = derive('a.md', SAMPLE);
    const asWord = derive('a.docx', docxOf(wordBody()));
    expect(asWord.findings).toEqual([]);
    const told = ({ relations }: Derived) =>
      relations.map((relation) => [relation.old.code, relation.new.name]);
    expect(told(asWord)).toEqual(told(asText));
    expect(told(asWord)).toHaveLength(6);
  });

  test('orders are read in a Word document as they are in text, its numbers, points and breaks too', () => {
    const clauses = [
      'Thành lập phường Gia Viễn trên cơ sở nguyên trạng toàn bộ diện tích tự nhiên là 48,45 km2, quy mô dân số là 28.700 người của xã Gia Viễn.',
      'Nhập xã Gia Phong vào xã Gia Vân.',
      'Điều chỉnh 1,20 km2 diện tích tự nhiên, quy mô dân số là 250 người của xã Gia Hưng vào xã Đại Hoàng.',
    ];
    const head = [
      'Số: 77/NQ-UBTVQH16',
      'Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Ninh Bình',
    ];
    const foot = [
      'Điều 2. Nghị quyết này có hiệu lực thi hành kể từ ngày 15 tháng 3 năm 2027.',
      'Nghị quyết này được Ủy ban Thường vụ Quốc hội thông qua ngày 20 tháng 01 năm 2027.',
    ];
    const lines = [...head, ...clauses.map((clause, at) => `${at + 1}. ${clause}`), ...foot];
    const asText = derive('a.md', lines.join('\n\n'));
    const body = [
      ...head.map(paragraph),
      ...clauses.map((clause) => numbered(clause)),
      ...foot.map(paragraph),
    ];
    const asWord = derive('a.docx', docxOf(body.join('')));
    expect(asText.relations.map(({ old, new: { name } }) => [old.code, name])).toEqual([
      ['14464', 'Phường Gia Viễn'],
      ['14524', 'Xã Gia Vân'],
      ['14488', 'Xã Gia Vân'],
      ['14482', 'Xã Gia Hưng'],
      ['14482', 'Xã Đại Hoàng'],
      ['14500', 'Xã Đại Hoàng'],
    ]);
    const inText = (relations: Derived['relations']) =>
      relations.map((relation) => ({ ...relation, file: 'a.md' }));
    expect(inText(asWord.relations)).toEqual(asText.relations);
    expect(codesOf(asWord)).toEqual(codesOf(asText));
  });

  test('csv and xlsx are written to files for review; a text is never written over', () => {
    const desk = new Desk();
    desk.samples('nghi-quyet-mau.md');
    const output = (format: string, file: string, ...more: string[]) =>
      desk.run('wards', 'derive', '*.md', '--format', format, '--output', file, ...more);
    expect(output('csv', 'a.csv').status).toBe(0);
    expect(desk.read('a.csv')).toContain(
      '01290,Xã Bảo Lâm,,Tỉnh Cao Bằng,,Xã Quảng Lâm,Tỉnh Cao Bằng,partial,part,part,9001/NQ-UBTVQH16,1,1,2027-01-20,2027-03-01,name,exact,',
    );
    expect(output('xlsx', 'a.xlsx').status).toBe(0);
    expect(read(desk.bytes('a.xlsx')).SheetNames).toEqual([
      'Tổng hợp',
      'Các tệp',
      'Phát hiện',
      'Quan hệ',
    ]);
    const over = output('csv', 'nghi-quyet-mau.md', '--force');
    expect(over.status).toBe(2);
    expect(desk.read('nghi-quyet-mau.md')).toBe(SAMPLE);
  });

  test('several at once, each with its account; the same twice is read once', () => {
    const desk = new Desk();
    desk.put('a.md', SAMPLE);
    desk.put('b.txt', SAMPLE.replace('9001', '9002'));
    const report = desk.json<Derived>('wards', 'derive', 'a.md', 'b.txt', './a.md');
    expect(report.inputs.map(({ number }) => number)).toEqual([
      '9001/NQ-UBTVQH16',
      '9002/NQ-UBTVQH16',
    ]);
    expect(codesOf(report)).toEqual(['input-repeated']);
  });

  test('a name that can’t be settled is told with its line, a doubtful one with its unit', () => {
    const unknown = derive('a.md', SAMPLE.replace('tên xã Hà Quảng', 'tên xã Hà Quảng Nam'));
    expect(unknown.status).toBe(1);
    expect(unknown.relations).toHaveLength(5);
    expect(codesOf(unknown)).toEqual(['name-unresolved']);
    expect(unknown.findings[0]).toMatchObject({
      code: 'name-unresolved',
      row: lineOf('4. Đổi tên'),
      value: 'xã Hà Quảng Nam',
      suggestion: expect.stringContaining('01438 Xã Hà Quảng'),
    });
    const doubtful = derive('a.md', SAMPLE.replace('tên xã Hà Quảng', 'tên xã Hà Quang'));
    expect(doubtful.status).toBe(0);
    expect(doubtful.relations).toHaveLength(6);
    expect(codesOf(doubtful)).toEqual(['name-doubtful']);
  });

  test('the office’s own severities and ignore list hold', () => {
    const desk = new Desk();
    desk.put('a.md', SAMPLE.replace('thông qua ngày 20', 'thông qua'));
    desk.put('haicap.config.json', '{"severities": {"adoption-date-missing": "error"}}');
    expect(desk.run('wards', 'derive', 'a.md').status).toBe(1);
    desk.put(
      'haicap.config.json',
      '{"ignore": [{"code": "adoption-date-missing", "reason": "dự thảo"}]}',
    );
    expect(desk.json<Derived>('wards', 'derive', 'a.md')).toMatchObject({
      status: 0,
      findings: [],
    });
  });
});

describe('what is no resolution, or not a whole one', () => {
  test.each([
    ['a.xlsx', bytesOf(workbookOf({ A: [[text('xã')]] })), 2, 'docx, md, txt'],
    ['a.csv', 'Mã,Tên\n', 2, 'docx, md, txt'],
    ['a.pdf', '%PDF-1.7', 2, 'docx, md, txt'],
    ['a.docx', docxOf(wordBody()).subarray(0, 900), 3, 'a.docx'],
    ['a.md', '', 3, 'a.md'],
  ])('%s (case %#) can’t be read at all', (name, content, exit, told) => {
    const desk = new Desk();
    desk.put(name, content);
    const { status, stdout, stderr } = desk.run('wards', 'derive', name);
    expect({ status, stdout }).toEqual({ status: exit, stdout: '' });
    expect(stderr).toContain(told);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each([
    ['a decision', 'quyet-dinh.md', 'QUYẾT ĐỊNH\n\nĐiều 1. Công bố danh mục thủ tục hành chính.\n'],
    ['an article', 'bao.txt', 'Từ ngày mai, xã Lý Bôn sẽ nhập vào xã Bảo Lâm, theo tin của báo.\n'],
    ['another subject', 'a.md', SAMPLE.replaceAll('hành chính cấp xã của', 'sự nghiệp công của')],
    ['the beginning', 'a.md', SAMPLE.slice(0, 180)],
  ])('%s is told by one finding', (_, name, content) => {
    const report = derive(name, content);
    expect(report.status).toBe(1);
    expect(codesOf(report)).toEqual(['resolution-not-recognised']);
    expect(report.relations).toEqual([]);
  });

  test('a scan in a Word document', () => {
    const report = derive('a.docx', docxOf(PICTURE.repeat(3)));
    expect(report.status).toBe(1);
    expect(report.findings).toMatchObject([{ code: 'document-without-text' }]);
    expect(report.findings[0]?.message).toContain('3');
    expect(codesOf(derive('a.txt', ' \n'))).toEqual(['document-without-text']);
  });

  test('cut in the middle of a clause: the clause, the summary, the dates', () => {
    const report = derive('a.md', SAMPLE.slice(0, SAMPLE.indexOf(' thành phường có tên')));
    expect(report.status).toBe(1);
    expect(codesOf(report).sort()).toEqual([
      'adoption-date-missing',
      'effective-date-missing',
      'sentence-unread',
      'summary-missing',
    ]);
    const unread = report.findings.find(({ code }) => code === 'sentence-unread');
    expect(unread).toMatchObject({ row: lineOf('3. Sắp xếp') });
    expect(unread?.value).toMatch(/^3\. Sắp xếp .* của xã Hòa An$/);
    expect(report.relations).toHaveLength(4);
  });

  test('without its last clause', () => {
    const [before = '', after = ''] = SAMPLE.split(/5\. Sau khi sắp xếp[\s\S]*?Điều này\.\n/);
    expect(codesOf(derive('a.md', before + after))).toEqual(['summary-missing']);
  });

  test('clauses whose automatic numbers the file doesn’t tell', () => {
    const lost = wordBody().replaceAll('w:numId w:val="1"', 'w:numId w:val="9"');
    expect(codesOf(derive('a.docx', docxOf(lost)))).toEqual(
      expect.arrayContaining(['document-numbers-unresolved', 'sentence-unread']),
    );
  });

  test('no file, no such day', () => {
    const desk = new Desk();
    desk.put('a.md', SAMPLE);
    expect(desk.run('wards', 'derive').status).toBe(2);
    expect(desk.run('wards', 'derive', 'b.md').status).toBe(3);
    expect(desk.run('wards', 'derive', 'a.md', '--as-of', '31/02/2025').status).toBe(2);
  });
});
