/** What a template may be told: lists are joined by commas, numbers written as digits. */
export type ParamValue = string | number | readonly string[];

/** The names in braces of a template, as a union: `'{rows} {rows|row|rows} of {file}'` → `'rows' | 'file'`. */
export type Placeholders<T extends string> = string extends T
  ? never
  : T extends `${string}{${infer Name}}${infer Rest}`
    ? NameOf<Name> | Placeholders<Rest>
    : never;

type NameOf<T extends string> = T extends `${infer Name}|${string}` ? Name : T;

/**
 * The template itself when it is a literal and names only `Allowed` placeholders; otherwise a
 * sentence that no template is assignable to, for the compiler to show.
 */
export type Template<T extends string, Allowed extends string> = string extends T
  ? 'a template must be a literal: end its object with "as const"'
  : [Exclude<Placeholders<T>, Allowed>] extends [never]
    ? T
    : `no such parameter: ${Exclude<Placeholders<T>, Allowed>}`;

export type Params = Readonly<Record<string, ParamValue | undefined>>;

/** A parameter, or what stands for one of it and for any other number: `{rows|row|rows}`. */
const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** A remark in parentheses about one parameter, with the space before it. */
const REMARK = / ?\([^(){}]*\{(\w+)\}[^(){}]*\)/g;

/** Of the languages spoken here only English has plurals. */
const PLURALS = new Intl.PluralRules('en');

/** Puts parameters in the places of a template; lists are joined by ", ", `{rows|row|rows}` becomes the form for so many. */
export function fill<T extends string>(
  template: T,
  params: Readonly<Record<Placeholders<T>, ParamValue>>,
): string {
  return fillLoosely(template, params);
}

/**
 * The same for templates whose placeholders were checked against the catalogue, where a parameter
 * may have no value (a finding about a sheet has no `row`): nothing stands in its place, and a
 * remark in parentheses about it is left out.
 */
export function fillLoosely(template: string, params: Params): string {
  return template
    .replace(REMARK, (remark, name: string) => (textOf(params[name]) === '' ? '' : remark))
    .replace(PLACEHOLDER, (_, name: string, one?: string, other = '') =>
      one === undefined ? textOf(params[name]) : numberForm(params[name], one, other),
    );
}

/** Whether every placeholder of the template has a value that isn't empty. */
export function isFilled(template: string, params: Params): boolean {
  return [...template.matchAll(PLACEHOLDER)].every(([, name = '']) => textOf(params[name]) !== '');
}

/** The same parameters, each of their texts passed through `change`. */
export function mapParams(params: Params, change: (text: string, name: string) => string): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      mapValue(value, (text) => change(text, name)),
    ]),
  );
}

function mapValue(
  value: ParamValue | undefined,
  change: (text: string) => string,
): ParamValue | undefined {
  if (typeof value === 'string') return change(value);
  return typeof value === 'object' ? value.map(change) : value;
}

/** “row” of one, “rows” of any other number. */
function numberForm(count: ParamValue | undefined, one: string, other: string): string {
  return PLURALS.select(Number(count)) === 'one' ? one : other;
}

function textOf(value: ParamValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
