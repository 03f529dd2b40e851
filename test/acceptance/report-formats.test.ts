import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';
import { data } from './data.js';

const desk = new Desk();

/** Commands whose reports find something, nothing, what nobody would write, or can't read at all. */
const RUNS: readonly (readonly [string, readonly string[]])[] = [
  ['findings', ['validate', 'procedures', 'danh-muc-2025-06.csv', 'danh-muc-2026-01.xlsx']],
  ['changes', ['diff', 'procedures', 'danh-muc-2025-06.csv', 'danh-muc-2026-01.xlsx']],
  ['rows', ['reconcile', 'so-ho.csv', '--out', 'rows.csv', '--force']],
  ['a check', ['wards', 'check', 'chuyen-doi-mau.csv']],
  ['nothing', ['validate', 'procedures', 'clean.csv']],
  ['strange texts', ['validate', 'procedures', 'strange ]]> & "x", 100%.csv']],
  ['an unreadable file', ['validate', 'procedures', 'clean.csv', 'empty.csv']],
  ['no readable file', ['validate', 'procedures', 'empty.csv']],
  ['wrong use', ['validate', 'procedures', 'clean.csv', '--as-of', 'x']],
];

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'];

beforeAll(() => {
  desk.samples('danh-muc-2025-06.csv', 'danh-muc-2026-01.xlsx', 'so-ho.csv', 'chuyen-doi-mau.csv');
  desk.put('clean.csv', csvOf([HEADER, ['1.005160', 'Cấp thẻ đi rừng', 'Hộ tịch']]));
  desk.put('empty.csv', '');
  const texts = [']]> <b> & "\'', 'a\u0000\u0001\u001b[31m\u202e', '😀\ufffe', '=1+1', '\ud800'];
  desk.put(
    'strange ]]> & "x", 100%.csv',
    csvOf([HEADER, ...texts.map((text, i) => [`1.00${i}X${text}`, text, text])]),
  );
});

/** The standard's schema is of draft 4; what of it has changed since are the names of its ids. */
function sarifSchema(): object {
  const { id, $schema, ...schema } = JSON.parse(
    readFileSync(data('standards', 'sarif-2.1.0.json'), 'utf8'),
  );
  return schema;
}

test.each(RUNS)('%s: SARIF holds to its schema', (_, args) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(sarifSchema());
  for (const lang of ['vi', 'en']) {
    const { stdout } = desk.run(...args, '--format', 'sarif', '--lang', lang);
    validate(JSON.parse(stdout));
    expect(validate.errors ?? []).toEqual([]);
  }
});

/** Holds files against an XML Schema; the first that doesn't hold is told. */
const JUDGE = `
import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
public class Judge {
  public static void main(String[] files) throws Exception {
    var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(files[0]));
    for (int i = 1; i < files.length; i++) schema.newValidator().validate(new StreamSource(new File(files[i])));
  }
}
`;

test('JUnit holds to its schema', () => {
  desk.put('Judge.java', JUDGE);
  const reports = RUNS.map(([, args], index) =>
    desk.put(`report-${index}.xml`, desk.run(...args, '--format', 'junit').stdout),
  );
  const judge = (...files: readonly string[]) =>
    execFileSync('java', ['Judge.java', data('standards', 'junit.xsd'), ...files], {
      cwd: desk.folder,
      stdio: 'pipe',
    });
  judge(...reports);
  desk.put('wrong.xml', desk.read('report-0.xml').replace(' tests="', ' proofs="'));
  expect(() => judge('wrong.xml')).toThrow(/proofs/);
}, 60_000);
