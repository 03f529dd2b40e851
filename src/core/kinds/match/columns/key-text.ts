import type { Kind } from '../../kind.js';
import { foldHeader } from '../header/fold.js';
import { headersOf } from '../header/header.js';
import { lookOf } from './look.js';

type Look = ReturnType<typeof lookOf>;

/**
 * Whether a text under a header is what names a record, such as a code: for whoever tells records from titles where
 * no header stands above them. Fields of the key whose values look like nothing in particular never say so.
 */
export function keyRecogniser(
  kind: Kind,
  overrides: readonly { readonly header: string; readonly field: string | null }[],
): (header: string, text: string) => boolean {
  const named = new Set(kind.key.flatMap((alternatives) => alternatives.split('|')));
  const looks = new Map(
    kind.fields.flatMap(({ field, looksLike }) =>
      named.has(field) && looksLike !== undefined ? [[field, lookOf(looksLike)] as const] : [],
    ),
  );
  const said = new Map(overrides.map(({ header, field }) => [foldHeader(header), field]));
  const known = new Map<string, Look | undefined>();
  const lookUnder = (header: string): Look | undefined => {
    const field = said.get(foldHeader(header)) ?? bestField(kind, header);
    return field === undefined ? undefined : looks.get(field);
  };
  return (header, text) => {
    if (!known.has(header)) known.set(header, lookUnder(header));
    return known.get(header)?.(text.trim()) === true;
  };
}

function bestField(kind: Kind, header: string): string | undefined {
  const [best] = headersOf(kind).candidates(header);
  return best === undefined || 'pattern' in best.field ? undefined : best.field.field;
}
