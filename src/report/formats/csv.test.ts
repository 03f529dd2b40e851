import { expect, test } from 'vitest';
import { reconciled } from '../../../test/support/reports/settled-reports.js';
import { type Report, tell } from '../../../test/support/reports/told.js';
import {
  diff,
  explained,
  exported,
  inspect,
  kind,
  log,
  malformedCode,
  record,
  revision,
  validation,
} from '../../../test/support/reports.js';
import { csv } from './csv.js';

async function textOf(report: Report) {
  const options = {
    lang: 'en',
    redact: false,
    colour: false,
    width: 40,
    samples: 1,
    failOn: 'error',
    folder: '/',
    kind,
  } as const;
  return String((await csv(tell(report), options)).output);
}

async function linesOf(report: Report) {
  return (await textOf(report)).replace('\ufeff', '').split('\r\n');
}

test('a byte order mark stands first, and nowhere else', async () => {
  expect((await textOf(validation)).split('\ufeff')).toEqual(['', expect.stringMatching(/^code,/)]);
});

test('a ledger: every line says whether it balances, of which day and of which period', async () => {
  const lines = await linesOf(reconciled);
  expect(lines.slice(0, 2)).toEqual([
    'item,rows,balanced,asOf,vintage',
    'rowsIn,2,true,2026-09-20,before',
  ]);
  expect(lines).toContain('split-open,1,true,2026-09-20,before');
});

test('findings: the keys of the JSON, one line each', async () => {
  const lines = await linesOf(validation);
  expect(lines[0]).toBe(
    'code,severity,message,suggestion,file,sheet,row,column,cell,field,value,key,fix.from,fix.to,fingerprint',
  );
  expect(lines).toHaveLength(1 + validation.findings.length + 1);
  expect(lines[1]).toMatch(
    /^restore-trailing-zero,info,.*,A4,code,1\.00516,1\.005160,1\.00516,1\.005160,[0-9a-f]{32}$/,
  );
});

test('a value that a spreadsheet would calculate is made harmless', async () => {
  const lines = await linesOf({ ...validation, findings: [malformedCode(5, '=1+1')] });
  expect(lines[1]).toContain(",'=1+1,");
});

test('what could steer a terminal is made visible', async () => {
  const [, line] = await linesOf({
    ...validation,
    findings: [malformedCode(5, 'a\u001b[31m\u202e')],
  });
  expect(line).toContain(',a␛[31m<U+202E>,');
});

test('changes: one line a field, codes as programs want them, lists and objects as people read them', async () => {
  expect(await linesOf(diff)).toMatchInlineSnapshot(`
    [
      "type,key,name,severity,consequences,field,from,to,consequence,oldKey,difference",
      "changed,1.000001,Cấp giấy phép xây dựng,info,level-transferred time-reduced legal-basis-changed,levels,Province,"Province; Commune",level-transferred,,"Province → Province; Commune"",
      "changed,1.000001,Cấp giấy phép xây dựng,info,level-transferred time-reduced legal-basis-changed,timeLimit,5 working days,"2.5 working days (Không quá 2,5 ngày làm việc)",time-reduced,,"5 working days → 2.5 working days (Không quá 2,5 ngày làm việc)"",
      "changed,1.000001,Cấp giấy phép xây dựng,info,level-transferred time-reduced legal-basis-changed,legalBases,,"Number: 15/2025/NĐ-CP, Title: Nghị định",legal-basis-changed,,"(empty) → Number: 15/2025/NĐ-CP, Title: Nghị định"",
      "added,1.000002,Đăng ký khai sinh,info,new,,,,,,",
      "removed,1.000003,Đăng ký kết hôn,warning,missing,,,,,,",
      "renamed-key,1.012756,Đính chính giấy chứng nhận,warning,key-changed,code,1.1.012756,1.012756,key-changed,1.1.012756,1.1.012756 → 1.012756",
      "",
    ]
  `);
});

test('the other reports have their lines too', async () => {
  expect(await linesOf(inspect)).toMatchInlineSnapshot(`
    [
      "file,sheet,letter,header,field,confidence,why",
      "danh-sach.xlsx,Sheet1,A,Mã số,code,1,exact",
      "danh-sach.xlsx,Sheet1,B,Ten thu tuc,name,0.95,bare",
      "danh-sach.xlsx,Sheet1,C,Ghi chú riêng,,,unmatched",
      "xuat.csv,,A,Mã,code,0.9,weak",
      "",
    ]
  `);
  expect(await linesOf(log)).toMatchInlineSnapshot(`
    [
      "id,dataset,kind,createdAt,author,command,records,added,changed,removed,rejected,file",
      "3,procedures,procedures,2025-07-01T02:03:04.000Z,an,import,10,8,1,0,2,danh-sach.xlsx",
      "",
    ]
  `);
  expect(await linesOf(revision)).toMatchInlineSnapshot(`
    [
      "header,field",
      "Mã số,code",
      "Ghi chú riêng,",
      "",
    ]
  `);
  expect(await linesOf(record)).toMatchInlineSnapshot(`
    [
      "field,value",
      "code,1.000001",
      "name,Cấp giấy phép xây dựng",
      "levels,"[""province"",""commune""]"",
      "timeLimit,"{""value"":2.5,""unit"":""working-day""}"",
      "contact,Nguyễn Văn A",
      "",
    ]
  `);
  expect(await linesOf(exported)).toMatchInlineSnapshot(`
    [
      "name,format,records,bytes,sha256",
      "procedures.csv,csv,10,1234,0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      "",
    ]
  `);
  expect((await linesOf(explained('en')))[0]).toBe('code,title,severity,rejecting,why,remedy');
});
