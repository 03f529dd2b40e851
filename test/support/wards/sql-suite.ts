import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDED_COLUMNS } from '../../../src/core/settle/index.js';
import { Desk, type Outcome } from '../cli.js';
import { type Database, sqlText } from '../servers/database.js';
import { answeredRows } from './answered-rows.js';
import { type CodeRow, codeRows, reconciledRows, wardsWithApostrophe } from './code-rows.js';

/** Names that would break out of a statement if they were put into it as they stand. */
const HOSTILE = {
  table: `Hộ "gia đình"; DROP TABLE 'x' -- \\\` /*`,
  code: `select "mã" \`xã\` \\' ; --`,
  key: 'group',
};

/** What `wards sql` gives does in one database what `reconcile` does with a file. */
export function sqlSuite(open: () => Database | Promise<Database>): void {
  const desk = new Desk();
  const rows = codeRows();
  let expected: string[][];
  let database: Database;

  beforeAll(async () => {
    database = await open();
    expected = reconciledRows(desk, rows);
  }, 180_000);
  afterAll(() => database?.stop(), 60_000);

  const statements = (...args: string[]) =>
    desk.json<{ statements: string[] }>('wards', 'sql', '--dialect', database.dialect, ...args)
      .statements;
  /** As the command prints it, comments and all. */
  const script = (...args: string[]) =>
    printed(desk.run('wards', 'sql', '--dialect', database.dialect, ...args));
  const added = () => ADDED_COLUMNS.map((name) => `COALESCE(${name}, '')`).join(', ');
  const answers = (table: string, key = 'id') =>
    database.rows(
      `SELECT ${database.quote(key)}, ${added()} FROM ${database.quote(table)} ORDER BY ${database.quote(key)}`,
    );
  const load = (table: string, type: string, some: readonly CodeRow[], names = NAMES) => {
    const { quote } = database;
    const columns = `${quote(names.key)} INTEGER PRIMARY KEY, ${quote(names.code)} ${type}, note VARCHAR(200)`;
    const written = some.map(
      ({ id, code, area = 'x' }) => `(${id}, ${sqlText(code)}, ${sqlText(area)})`,
    );
    const latin = database.dialect === 'mysql' ? ' CHARACTER SET utf8mb4' : '';
    database.run(
      `CREATE TABLE ${quote(table)} (${columns})${latin}`,
      `INSERT INTO ${quote(table)} VALUES ${written.join(',')}`,
    );
  };

  describe('the migration of a table', () => {
    const flags = ['--table', 'ho', '--code-column', 'ma', '--key-column', 'id'];
    let before: { readonly columns: string[][]; readonly rows: string[][] };
    const state = () => ({
      columns: database.columnsOf('ho'),
      rows: database.rows('SELECT * FROM ho ORDER BY id'),
    });

    beforeAll(() => {
      load('ho', 'VARCHAR(20)', rows);
      before = state();
    });

    test('a dry run counts what reconcile counts, lists what stays open, and changes nothing', () => {
      const counted = database.rows(...statements(...flags, '--dry-run'));
      const counts = countsOf(expected);
      const stillOpen = expected.filter(([, , ward]) => ward === '');
      expect(counted.slice(0, counts.length)).toEqual(counts);
      const listed = counted.slice(counts.length);
      expect(listed.map(([id, , status, candidates]) => [id, status, candidates])).toEqual(
        stillOpen.map(([id, status, , , , , , candidates]) => [id, status, candidates]),
      );
      expect(state()).toEqual(before);
    });

    test('gives every row what reconcile gives it', () => {
      database.run(script(...flags));
      expect(answers('ho')).toEqual(expected);
      expect(database.rows("SELECT COUNT(*) FROM ho WHERE haicap_ward_code = ''")).toEqual([['0']]);
    });

    test('is refused a second time, and changes nothing', () => {
      expect(() => database.run(...statements(...flags))).toThrow(/haicap_status/);
      expect(answers('ho')).toEqual(expected);
    });

    test('is undone exactly', () => {
      database.run(...statements('--table', 'ho', '--inverse'));
      expect(state()).toEqual(before);
    });

    test('follows the land when asked to, as reconcile does', () => {
      database.run(...statements(...flags, '--subject', 'land', '--as-of', '2025-07-01'));
      const land = reconciledRows(desk, rows, '--subject', 'land', '--as-of', '2025-07-01');
      expect(land).not.toEqual(expected);
      expect(answers('ho')).toEqual(land);
    });
  });

  describe("people's answers", () => {
    const { decisions, rows: answered } = answeredRows();
    const byFile = ['--code-column', 'ma', '--decisions', 'tra-loi.json', '--fail-on', 'never'];
    const withoutParts = ['--table', 'dap', ...byFile];
    const withParts = (table: string) => ['--table', table, ...byFile, '--area-column', 'note'];
    let byAll: string[][];
    let byPart: string[][];

    beforeAll(() => {
      desk.put('tra-loi.json', decisions);
      const codesOnly = answered.map(({ id, code }) => ({ id, code }));
      const reconciled = (some: readonly CodeRow[]) =>
        reconciledRows(desk, some, '--decisions', 'tra-loi.json');
      byAll = reconciled(codesOnly);
      byPart = reconciled(answered);
      load('dap', 'VARCHAR(20)', answered);
    });

    test('about all of a ward, and about codes that no ward bore', () => {
      database.run(script(...withoutParts));
      expect(answers('dap')).toEqual(byAll);
      database.run(...statements('--table', 'dap', '--inverse'));
    });

    test('a dry run counts what they give', () => {
      const counted = database.rows(...statements(...withParts('dap'), '--dry-run'));
      expect(counted).toEqual(countsOf(byPart));
    });

    test('about a part of a ward, however its letters are put together and spaced', () => {
      const settled = (some: readonly string[][]) =>
        some.filter(([, , ward]) => ward !== '').length;
      expect(settled(byPart)).not.toBe(settled(byAll));
      database.run(script(...withParts('dap')));
      expect(answers('dap')).toEqual(byPart);
    });

    test('a dry run lists the rows that they leave open', () => {
      const plain = answered.filter(({ area }) => /^[\p{L}\p{N} ;,]+$/u.test(area ?? ''));
      load('tron', 'VARCHAR(20)', plain);
      const ids = new Set(plain.map(({ id }) => String(id)));
      const wanted = byPart.filter(([id = '', , ward]) => ids.has(id) && ward === '');
      const dryRun = [...withParts('tron'), '--key-column', 'id', '--dry-run'];
      const listed = database.rows(...statements(...dryRun)).filter((row) => row.length > 2);
      expect(listed.map(([id, , , status, candidates]) => [id, status, candidates])).toEqual(
        wanted.map(([id, status, , , , , , candidates]) => [id, status, candidates]),
      );
    });
  });

  test('a column of integers: the zeros that it took away are put back', () => {
    const whole = rows.filter(({ code }) => code === null || /^\d{5}$/.test(code));
    const wanted = new Set(whole.map(({ id }) => String(id)));
    load('so', 'INTEGER', whole);
    database.run(...statements('--table', 'so', '--code-column', 'ma'));
    expect(answers('so')).toEqual(expected.filter(([id = '']) => wanted.has(id)));
  });

  test('names that would break out of a statement', () => {
    const { table, code, key } = HOSTILE;
    const some = rows.slice(0, 100);
    load('x', 'VARCHAR(20)', some);
    load(table, 'VARCHAR(20)', some, { code, key });
    const place = ['--table', table, '--schema', database.schema];
    const flags = [...place, '--code-column', code, '--key-column', key];
    database.rows(...statements(...flags, '--dry-run'));
    database.run(script(...flags));
    expect(answers(table, key)).toEqual(expected.slice(0, 100));
    database.run(...statements(...place, '--inverse'));
    expect(database.rows('SELECT COUNT(*) FROM x')).toEqual([['100']]);
  });

  test('a column that is not there is refused, and nothing changes', () => {
    load('khac', 'VARCHAR(20)', rows.slice(0, 3));
    const flags = ['--table', 'khac', '--code-column', 'không có'];
    expect(() => database.run(...statements(...flags))).toThrow(/không có/);
    expect(() => database.rows(...statements(...flags, '--dry-run'))).toThrow(/không có/);
  });

  describe('an error in a statement, after which the client goes on', () => {
    const flags = ['--table', 'loi', '--code-column', 'ma'];
    const state = () => [database.columnsOf('loi'), database.rows('SELECT * FROM loi ORDER BY id')];
    const afresh = () => {
      database.run('DROP TABLE IF EXISTS loi');
      load('loi', 'VARCHAR(20)', [...rows.slice(0, 40), { id: 99_999, code: 'x' }]);
    };
    const without = (all: readonly string[], index: number) =>
      all.with(index, 'SELECT * FROM khong_co_bang');
    test('leaves the table as it was, whichever fails', () => {
      const all = statements(...flags);
      const others = failing(all);
      expect(others.length).toBeGreaterThan(3);
      for (const index of others) {
        afresh();
        const before = state();
        database.runOn(...without(all, index));
        expect([all[index], state()]).toEqual([all[index], before]);
      }
      afresh();
      database.runOn(...all);
      expect(answers('loi').slice(0, 40)).toEqual(expected.slice(0, 40));
    }, 240_000);

    test('leaves what the table was given before, too, when the script is run twice', () => {
      afresh();
      database.run(...statements(...flags));
      database.run("UPDATE loi SET haicap_ward_name = 'của tôi' WHERE id > 0");
      const before = state();
      database.runOn(...statements(...flags));
      expect(state()).toEqual(before);
    });

    test('leaves the added columns when they are taken away', () => {
      afresh();
      database.run(...statements(...flags));
      const before = state();
      const all = statements('--table', 'loi', '--inverse');
      for (const index of failing(all)) {
        database.runOn(...without(all, index));
        expect([index, state()]).toEqual([index, before]);
      }
    });

    test('leaves the crosswalk as it was', () => {
      const all = statements('--as-of', '2025-07-01');
      database.run(...all, "UPDATE haicap_ward_crosswalk SET old_name = 'cũ' WHERE old_code > ''");
      const count = () =>
        database.rows("SELECT COUNT(*) FROM haicap_ward_crosswalk WHERE old_name = 'cũ'");
      const before = count();
      for (const index of failing(all)) {
        if (/^CREATE (?:TABLE|INDEX) IF NOT/.test(all[index] ?? '')) continue;
        database.runOn(...without(all, index));
        expect([index, count()]).toEqual([index, before]);
      }
      database.run(...statements('--inverse'));
    }, 240_000);
  });

  test('the crosswalk is filled anew when it is run again, and dropped by its inverse', () => {
    database.run(script('--schema', database.schema));
    database.run(script('--schema', database.schema));
    const count = (rest: string) =>
      Number(
        database.rows(`SELECT COUNT(DISTINCT old_code) FROM haicap_ward_crosswalk ${rest}`)[0]?.[0],
      );
    const statuses = (status: string) => expected.filter((row) => row[1] === status).length;
    expect(count('')).toBe(10_035);
    expect(count("WHERE status = 'split-open'")).toBe(statuses('split-open'));
    expect(count('WHERE successors > 1 AND settled = 1')).toBe(statuses('split-resolved'));
    const quoted = database.rows(
      "SELECT DISTINCT old_code, old_name FROM haicap_ward_crosswalk WHERE old_name LIKE '%''%' ORDER BY old_code",
    );
    expect(quoted).toEqual(wardsWithApostrophe());
    expect(quoted.map(([, name]) => name)).toContain("Thị trấn M'Đrắk");
    database.run(script('--schema', database.schema, '--inverse'));
    expect(() => count('')).toThrow(/haicap_ward_crosswalk/);
  });
}

/** What begins a transaction, sets up a session, and clears away what mostly isn't there. */
const AROUND =
  /^(?:BEGIN|SAVEPOINT|START|SET (?:NAMES|SESSION|LOCAL|@haicap_safe)|DROP TEMPORARY TABLE IF)/;

/** The statements before the end that must not fail alone; of like ones in a row the first and the last. */
function failing(all: readonly string[]): number[] {
  const end = all.findIndex((one) => /^(?:INSERT OR ROLLBACK|COMMIT|ROLLBACK)/.test(one));
  const kind = (index: number) => all[index]?.slice(0, 24);
  return [...all.keys()].filter((index) => {
    if (end >= 0 && index >= end) return false;
    if (AROUND.test(all[index] ?? '')) return false;
    return kind(index - 1) !== kind(index) || kind(index + 1) !== kind(index);
  });
}

/** How many rows there are of each status. */
function countsOf(rows: readonly string[][]): string[][] {
  const statuses = [...new Set(rows.map(([, status]) => status ?? ''))].sort();
  return statuses.map((status) => [status, String(rows.filter((row) => row[1] === status).length)]);
}

const NAMES = { code: 'ma', key: 'id' };

function printed({ status, stdout, stderr }: Outcome): string {
  if (status !== 0) throw new Error(stderr);
  return stdout.replace(/;\n$/, '');
}
