import type { Placeholders, Template } from '../../lib/text/index.js';

/**
 * What words per code are held to: `Words` itself when every code is one of `Params` and every
 * template uses only the parameters of its code. To stand after `satisfies`.
 */
export type AllKnown<Words, Params extends Record<string, string>> = {
  readonly [Code in keyof Words]: Code extends keyof Params
    ? { readonly [Part in keyof Words[Code]]: Checked<Words[Code][Part], Params[Code]> }
    : 'no such code';
};

type Checked<Text, Allowed extends string> = Text extends string
  ? Template<Text, Allowed>
  : 'not a text';

/**
 * What a translation is held to: the same words as `Source`, no more and no fewer, with no
 * placeholder that `Source` doesn't have. To stand after `satisfies`.
 */
export type Translation<Source, Words> = {
  readonly [Name in keyof Source | keyof Words]: Name extends keyof Source
    ? Name extends keyof Words
      ? TranslationOf<Source[Name], Words[Name]>
      : string
    : 'no such word';
};

type TranslationOf<Source, Words> = Source extends string
  ? Words extends string
    ? Template<Words, Placeholders<Source>>
    : 'not a text'
  : Translation<Source, Words>;
