import { mapParams, type Params, type ParamValue, splitLines } from '../../lib/text/index.js';
import type { Filling, Shape } from './shape.js';
import type { NoticeTemplate, TemplateLine, TemplatePart } from './template.js';

/** A line with what its places are filled with: each format puts them in by its own rules. */
export interface NoticeLine extends TemplateLine {
  readonly params: Params;
}

/**
 * Takes a template and what it is filled with; gives the lines of the text. A line all of whose places are empty is left
 * out: an optional part needs no condition. Of blank lines one after the other only the first stays.
 */
export function fillTemplate<S extends Shape>(
  { parts }: NoticeTemplate,
  filling: Filling<S>,
): readonly NoticeLine[] {
  const lines = [...linesOf(parts, filling as LooseFilling, {})];
  return lines.filter(
    ({ type }, at) => type !== 'blank' || (at > 0 && lines[at - 1]?.type !== 'blank'),
  );
}

interface LooseFilling {
  readonly places: Params;
  readonly each: Readonly<Record<string, readonly LooseFilling[]>>;
}

/** What stands around a block may be named in it, too. */
function* linesOf(
  parts: readonly TemplatePart[],
  { places, each }: LooseFilling,
  around: Params,
): Generator<NoticeLine> {
  const params = { ...around, ...mapParams(places, inOneLine) };
  for (const part of parts) {
    if (part.type === 'each')
      for (const one of each[part.name] ?? []) yield* linesOf(part.parts, one, params);
    else if (says(part.line, params)) yield { ...part.line, params };
  }
}

/** A line of a notice is one: what a text breaks into lines is read on. */
function inOneLine(text: string): string {
  return splitLines(text).join(' ');
}

function says({ names }: TemplateLine, params: Params): boolean {
  return names.length === 0 || names.some((name) => !isEmpty(params[name]));
}

function isEmpty(value: ParamValue | undefined): boolean {
  return value === undefined || value === '' || (typeof value === 'object' && value.length === 0);
}
