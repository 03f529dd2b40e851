import { cellAddress } from '../../address.js';
import type { CellMark } from './marking.js';

/** The drawing of a sheet's notes before there was one: VML, as ECMA-376-4 keeps it for notes. */
export const NO_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const NOTE_TYPE = '_x0000_t202';
const SHAPE_TYPE =
  `<v:shapetype id="${NOTE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The first id that shapes have. */
const FIRST_SHAPE = 1025;

/** Columns and rows that a note is drawn over; characters of a line of it. */
const COLUMNS = 4;
const LINE = 44;
const [FEWEST_ROWS, MOST_ROWS] = [4, 20];

/**
 * Takes the drawing of a sheet's notes, the cells whose notes went and those that were given one; gives it with the
 * shapes of these. It is changed as text: programs write VML that is no well-formed XML.
 */
export function changeShapes(
  vml: string,
  gone: ReadonlySet<string>,
  given: readonly CellMark[],
): string {
  const left = vml.replace(/<v:shape\s[\s\S]*?<\/v:shape>\s*/g, (shape) =>
    gone.has(cellOf(shape)) ? '' : shape,
  );
  const first = nextShape(left);
  const type = left.includes(`"${NOTE_TYPE}"`) ? '' : SHAPE_TYPE;
  const shapes = given.map((mark, i) => shapeXml(mark, first + i)).join('');
  const end = left.lastIndexOf('</xml>');
  return `${left.slice(0, end)}${type}${shapes}${left.slice(end)}`;
}

/** The cell that a note's shape belongs to; empty for any other shape. */
function cellOf(shape: string): string {
  if (!/ObjectType="Note"/.test(shape)) return '';
  const row = /<x:Row>\s*(\d+)/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)/.exec(shape)?.[1];
  return row === undefined || column === undefined
    ? ''
    : cellAddress(Number(row) + 1, Number(column));
}

function nextShape(vml: string): number {
  let last = FIRST_SHAPE - 1;
  for (const [, id] of vml.matchAll(/"_x0000_s(\d{1,9})"/g)) last = Math.max(last, Number(id));
  return last + 1;
}

function shapeXml({ row, column, note }: CellMark, id: number): string {
  const lines = note.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LINE), 1);
  const rows = Math.min(Math.max(lines, FEWEST_ROWS), MOST_ROWS);
  const top = Math.max(row - 2, 0);
  // Left column, offset, top row, offset, right column, offset, bottom row, offset.
  const anchor = [column + 1, 15, top, 4, column + 1 + COLUMNS, 15, top + rows, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#${NOTE_TYPE}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
