import type { WorkbookPart } from '../xlsx/workbook.js';
import type { ChangedParts } from './changed-parts.js';
import { type StyleList, withItem } from './list-in-part.js';

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Lists that programs count on, with what they must begin with where a workbook has none. */
const FIRST: readonly (readonly [StyleList, readonly ((p: string) => string)[]])[] = [
  ['fonts', [(p) => `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`]],
  ['fills', ['none', 'gray125'].map((type) => (p: string) => patternXml(type, p))],
  ['borders', [(p) => `<${p}border/>`]],
  ['cellStyleXfs', [(p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]],
  ['cellXfs', [(p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`]],
];

function patternXml(type: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
}

/** Gives the name of a workbook's style sheet, which it need not have had, with the lists that looks are put into. */
export function stylesIn(changed: ChangedParts, { styles, part }: WorkbookPart): string {
  const name = styles ?? addStyles(changed, part);
  for (const [list, items] of FIRST) {
    const { bytes } = changed.read(name);
    if (new RegExp(`<(?:\\w+:)?${list}[\\s/>]`).test(bytes.toString())) continue;
    for (const item of items) changed.put(name, withItem(changed.read(name), list, item).bytes);
  }
  return name;
}

function addStyles(changed: ChangedParts, workbookPart: string): string {
  const part = changed.freeName((number) => `xl/styles${number === 1 ? '' : number}.xml`);
  changed.add(part, Buffer.from(`<styleSheet xmlns="${changed.main}"></styleSheet>`), STYLES);
  changed.relate(workbookPart, 'styles', part);
  return part;
}
