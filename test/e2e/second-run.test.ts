import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { DETAIL_SIGNS, WORKBOOK_SIGNS } from '../../src/core/settle/table-file/own-outputs.js';
import { encodeWorkbook } from '../../src/lib/tables/index.js';
import { questionSheets } from '../../src/report/index.js';
import { Desk } from '../support/cli.js';

const TABLE = [
  'Hộ,Mã xã cũ,Xã cũ,Tỉnh cũ',
  '1,00634,Phường Đại Mỗ,Hà Nội',
  '2,00001,Phường Phúc Xá,Hà Nội',
  '3,,Xã Lạ,Hà Nội',
].join('\n');

/** What a second run says of a file that a first one wrote, and whether it wrote anything. */
function again(desk: Desk, file: string) {
  const out = `lan-hai${extname(file)}`;
  const { findings } = desk.json<{ findings: { code: string; message: string }[] }>(
    ...['reconcile', file, '--out', out],
  );
  const told = [...new Set(findings.map(({ code }) => code))];
  return { told, message: findings[0]?.message ?? '', isWritten: desk.list().includes(out) };
}

const REFUSED = { told: ['reconciled-before'], isWritten: false };

test('every output of a run is recognised by the next one', () => {
  const desk = new Desk();
  desk.put('ho.csv', `${TABLE}\n4,00004,thừa,ô,ở,đây\n`);
  desk.json('reconcile', 'ho.csv', '--out', 'moi.csv');
  desk.json('review', 'ho.csv', '--workbook', 'hoi.xlsx');
  desk.json('review', 'ho.csv', '--workbook', 'ask.xlsx', '--lang', 'en');
  const written = desk.list().filter((name) => /^(moi|hoi|ask)\./.test(name));
  expect(written.length).toBeGreaterThanOrEqual(4);
  for (const file of written.filter((name) => !name.endsWith('.json')))
    expect(again(desk, file)).toMatchObject(REFUSED);
});

test('a workbook that was reconciled is recognised', async () => {
  const desk = new Desk();
  const rows = TABLE.split('\n').map((line) => line.split(','));
  desk.put('ho.xlsx', await encodeWorkbook([{ name: 'Hộ', rows }]));
  desk.json('reconcile', 'ho.xlsx', '--out', 'moi.xlsx');
  expect(again(desk, 'moi.xlsx')).toMatchObject(REFUSED);
});

test('one of the added columns is enough, and it is named', () => {
  const desk = new Desk();
  desk.put('bot.csv', 'Xã,haicap_ward_code,haicap_ward_name\nPhường Đại Mỗ,00637,Phường Đại Mỗ\n');
  const { message, ...told } = again(desk, 'bot.csv');
  expect(told).toEqual(REFUSED);
  expect(message).toContain('haicap_ward_code, haicap_ward_name');
});

test('a table that only has one of their words is reconciled', () => {
  const desk = new Desk();
  desk.put('ban.csv', 'id,Xã,Tỉnh,rows\n1,Phường Phúc Xá,Hà Nội,2\n');
  expect(again(desk, 'ban.csv')).toMatchObject({ isWritten: true });
});

test('added columns are no fields of any kind, unless somebody says so', () => {
  const desk = new Desk();
  desk.put('ban.csv', 'Mã xã cũ,haicap_ward_code\n00634,00637\n');
  const columns = (...flags: string[]) =>
    desk
      .json<{
        inputs: { sheets: { columns: { header: string; field?: string }[] }[] }[];
      }>('inspect', 'ban.csv', '--kind', 'records', ...flags)
      .inputs[0]?.sheets[0]?.columns.find(({ header }) => header === 'haicap_ward_code')?.field;
  expect(columns()).toBeUndefined();
  expect(columns('--map', 'haicap_ward_code=newWardCode')).toBe('newWardCode');
});

test('a workbook of questions begins as it is known by, in each language', () => {
  const headers = (['vi', 'en'] as const).map((language) =>
    questionSheets([], language).map(({ rows }) => rows[0] ?? []),
  );
  expect(headers.map(([questions]) => questions?.slice(0, 5))).toEqual(WORKBOOK_SIGNS);
  expect(headers.map(([, details]) => details?.slice(0, 2))).toEqual(DETAIL_SIGNS);
});
