import { loadConfig } from '../../../src/core/config/index.js';
import type { Finding } from '../../../src/core/findings/index.js';
import { checkWards } from '../../../src/features/wards/check/run.js';
import { encodeCsv } from '../../../src/lib/tables/index.js';
import type { Desk } from '../cli.js';
import type { Texts } from './apply-suggestions.js';

/** Takes a table, header first; gives what `wards check` finds in it, with what it is made of. */
export async function checkTable(desk: Desk, texts: Texts): Promise<readonly Finding[]> {
  desk.put('bang.csv', encodeCsv(texts.map((cells) => [...cells])));
  const flags = { map: [], sheet: [], hidden: 'read' } as const;
  const config = await loadConfig(undefined);
  const asked = { kind: undefined, flags };
  const { report } = await checkWards([desk.path('bang.csv')], asked, config, () => {});
  return [...report.findings];
}
