import { foldText } from '../../../lib/text/index.js';
import { headerGlance, loadKind } from '../../kinds/index.js';

/**
 * Takes the headers of the wanted cells, table by table; tells of the texts of a row below the header of a table
 * whether they are the same headers again, or others. A single cell proves nothing: a ward's name may be "Xã".
 */
export function headerTest(
  tables: readonly (readonly string[])[],
): (texts: readonly string[], table: number) => 'same' | 'other' | undefined {
  const isHeader = headerGlance(loadKind('records'), []);
  const folded = tables.map((headers) => headers.map(foldText).join('\n'));
  return (texts, table) => {
    const [first = ''] = texts;
    if (first !== tables[table]?.[0] && !isHeader(first)) return undefined;
    if (texts.map(foldText).join('\n') === folded[table]) return 'same';
    return texts.length > 1 && texts.every(isHeader) ? 'other' : undefined;
  };
}
