import type { Example, ExampleText } from '../example/example.js';

/** Of “Mã”, “1.000080”, a line each. */
const SHA256 = '065600627b65468f79b15c4a17594e35c9b8e8a476180cf0df9a2a828c5e56fe';

/** A folder whose manifest lists one file, and what is in it. */
export function delivered(...files: readonly ExampleText[]): Example {
  const listed = {
    name: 'danh-muc.csv',
    format: 'csv',
    records: 1,
    bytes: 13,
    sha256: SHA256,
  };
  const manifest = {
    profile: 'clean',
    kind: 'procedures',
    dataset: 'procedures',
    records: 1,
    fields: [{ field: 'code', label: 'Mã' }],
    files: [listed],
  };
  const content = `${JSON.stringify(manifest, null, 2)}\n`;
  return {
    command: 'verify',
    files: [],
    beside: [{ name: 'xuat/manifest.json', content }, ...files],
    options: ['xuat'],
  };
}
