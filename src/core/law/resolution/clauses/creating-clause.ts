import { readCommunes } from '../phrases/communes.js';
import { readSources } from '../phrases/sources.js';
import type { Cursor } from '../text/cursor.js';
import type { CreatingClause } from '../types.js';
import { readOutcome } from '../verification/outcome.js';
import { arrangedKind, changeOf } from './clause-kind.js';

/** What a creating clause says, apart from its number and place. */
type Content = Pick<CreatingClause, 'node' | 'kind' | 'unit' | 'sources'>;

/** How a clause begins that arranges a unit. */
const ARRANGE = ['Sắp xếp', 'Nhập'] as const;

/**
 * Reads the sentence of a creating clause:
 *
 *     clause    = ("Sắp xếp" | "Nhập") group {separator group} outcome | "Đổi tên" commune outcome
 *     group     = measure ["của"] units [reference]
 *     measure   = portion extent {[separator] [portion] extent} | "toàn bộ" | "phần còn lại"
 *     portion   = "toàn bộ" | "một phần" | "phần" … "còn lại"
 *     extent    = "diện tích tự nhiên" | "quy mô dân số"
 *     units     = (communes | district | land) {separator (communes | land)}
 *     communes  = ["các"] type name [qualifier] {separator ["các"] [type] name [qualifier]}
 *     qualifier = "(" district ")" | "(bao gồm" words ")" | "thuộc" district
 *     reference = "sau khi sắp xếp theo quy định tại khoản" n {separator ["khoản"] n} ["Điều này"]
 *     outcome   = "thành" [type ["mới"] "có tên gọi là"] type name
 *     separator = "," | ";" | "và" | ", và"
 */
export function readCreating(cursor: Cursor): Content | undefined {
  if (cursor.accept('Đổi tên')) return readRenaming(cursor);
  if (cursor.acceptAny(ARRANGE) === undefined) return cursor.fail(ARRANGE.join(', '));
  const sources = readSources(cursor);
  if (sources === undefined) return undefined;
  const unit = readOutcome(cursor);
  if (unit === undefined) return undefined;
  return { node: 'creating', kind: arrangedKind(unit, sources), unit, sources };
}

/** A renaming moves no border: the whole unit goes on, under a name that the clause gives. */
function readRenaming(cursor: Cursor): Content | undefined {
  const [before, another] = readCommunes(cursor) ?? [];
  if (before === undefined) return undefined;
  if (another !== undefined) return cursor.fail('một đơn vị');
  const unit = readOutcome(cursor);
  if (unit === undefined) return undefined;
  const whole = { coverage: 'full', area: 'unstated', population: 'unstated' } as const;
  const sources = [{ kind: 'commune', ...before, ...whole } as const];
  return { node: 'creating', kind: changeOf(before, unit), unit, sources };
}
