import type { Table } from '../../../lib/tables/index.js';
import { type Finding, finding } from '../../findings/index.js';
import { foldHeader } from '../../kinds/index.js';
import type { MappingLayout } from '../mapping.js';

/** How a table differs from the one that a mapping was saved of; nothing when it doesn't. */
export function drift(table: Table, layout: MappingLayout | undefined): Finding[] {
  if (layout === undefined) return [];
  const before = new Map(layout.columns.map((column) => [foldHeader(column.header), column]));
  const now = new Map(table.columns.map((column) => [foldHeader(column.header), column]));
  const added = [...now].filter(([key]) => !before.has(key)).map(([, { header }]) => header);
  const missing = [...before].filter(([key]) => !now.has(key)).map(([, { header }]) => header);
  const moved = [...now].flatMap(([key, { letter, header }]) => {
    const earlier = before.get(key)?.letter;
    return earlier === undefined || earlier === letter ? [] : [`${header} ${earlier}→${letter}`];
  });
  if (added.length + missing.length + moved.length === 0) return [];
  const { source, sheet } = table;
  const place = sheet === undefined ? { file: source.name } : { file: source.name, sheet };
  return [finding('layout-drifted', { place }, { added, missing, moved })];
}
