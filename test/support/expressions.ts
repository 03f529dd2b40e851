import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression and where it stands. */
export interface Expression {
  readonly where: string;
  /** As a literal: `/a+/u`. */
  readonly literal: string;
}

/** Those that the program's own sources write out. */
export function literalExpressions(): readonly Expression[] {
  return filesBelow('src', /(?<!\.test)\.ts$/).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext);
    const found: Expression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push({ where: file, literal: node.text });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Notes what every module of the build makes of texts while it is loaded. */
const NOTING = `
  const made = [];
  const Real = RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, parts, self) {
      const one = Reflect.construct(target, parts, self === globalThis.RegExp ? target : self);
      const at = /dist\\/[^:)]+/.exec(new Error().stack ?? '');
      if (at !== null) made.push({ where: at[0], literal: String(one) });
      return one;
    },
  });
  for (const file of process.argv.slice(1)) await import(file);
  process.stdout.write(JSON.stringify(made));
`;

/** Those that modules put together when they are loaded. */
export function madeExpressions(): readonly Expression[] {
  const modules = filesBelow('dist', /(?<!\/cli\/.*)\.js$/).map((file) =>
    join(process.cwd(), file),
  );
  const noting = ['--input-type=module', '--eval', NOTING, '--', ...modules];
  const told = execFileSync(process.execPath, noting, { encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(told) as Expression[];
}

/** Keys of the kinds' data whose values are expressions. */
const HOLDING = new Set(['looksLike', 'weakLooksLike', 'pattern']);

/** Those that the data of kinds hold. */
export function dataExpressions(): readonly Expression[] {
  return filesBelow('schemas/kinds', /\.json$/).flatMap((where) => {
    const found: Expression[] = [];
    JSON.parse(readFileSync(where, 'utf8'), (key: string, value: unknown) => {
      if (HOLDING.has(key) && typeof value === 'string')
        found.push({ where, literal: String(new RegExp(value, 'iu')) });
      return value;
    });
    return found;
  });
}

function filesBelow(dir: string, named: RegExp): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => join(dir, file))
    .filter((file) => named.test(file))
    .sort();
}
