import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

const HEADER = 'STT,Mã xã,Xã,Huyện,Tỉnh';
const ONE = '1,00556,Xã Đặng Xá,Huyện Gia Lâm,Hà Nội';
const TURNED = ['STT,Tỉnh,Xã,Mã xã,Huyện', '2,Hồ Chí Minh,Phường Bến Nghé,26740,Quận 1'];

interface Document {
  readonly inputs: readonly { readonly account: Readonly<Record<string, number>> }[];
  readonly ledger: {
    readonly rowsOut: number;
    readonly rowsSetAside: number;
    readonly balanced: boolean;
  };
  readonly findings: readonly { readonly code: string; readonly row?: number }[];
}

/** The statuses written behind the lines of a list, and what is told of it. */
function reconciled(lines: readonly string[]) {
  const desk = new Desk();
  desk.put('ho.csv', `${lines.join('\n')}\n`);
  const report = desk.json<Document>('reconcile', 'ho.csv', '--out', 'moi.csv');
  const out = desk.read('moi.csv').trimEnd().split('\n');
  const added = out.map((line) => line.split(',')[5]);
  const [input] = report.inputs;
  const parts = Object.entries(input?.account ?? {}).filter(([, count]) => count > 0);
  return { report, added, account: Object.fromEntries(parts) };
}

test('below a header with its columns in another order rows are answered by that one', () => {
  const { report, added, account } = reconciled([HEADER, ONE, ...TURNED]);
  expect(added).toEqual(['haicap_status', 'split-resolved', 'haicap_status', 'merged']);
  expect(account).toEqual({ rows: 4, header: 2, data: 2 });
  expect(report.findings).toContainEqual(
    expect.objectContaining({ code: 'header-second', row: 3 }),
  );
});

test('a repeated header is no row, and rows above the header are', () => {
  const { added, account } = reconciled([ONE, HEADER, ONE, HEADER, ONE]);
  expect(added.filter((status) => status === 'split-resolved')).toHaveLength(3);
  expect(account).toEqual({ rows: 5, header: 1, repeatedHeader: 1, data: 3 });
});

test('where the other header stands beyond what is looked at first, the rows below are set aside', () => {
  const many = Array.from({ length: 8000 }, () => ONE);
  const { report, added, account } = reconciled([HEADER, ...many, ...TURNED]);
  expect(added).toHaveLength(8001);
  expect(account).toEqual({ rows: 8003, header: 1, data: 8000, setAside: 2 });
  expect(report.ledger).toMatchObject({ rowsSetAside: 2, balanced: true });
  expect(report.findings).toContainEqual(
    expect.objectContaining({ code: 'rows-not-understood', row: 8002 }),
  );
});
