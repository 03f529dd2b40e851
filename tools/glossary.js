// docs/glossary.md: what is called what in the product's words, in both languages.
import { readFileSync } from 'node:fs';

export function glossary() {
  const { terms } = JSON.parse(readFileSync('docs/glossary.json', 'utf8'));
  return `${[
    '# Glossary / Bảng thuật ngữ',
    '',
    'One term for one thing, in help, findings, reports, questions, failures and the READMEs. Built of `docs/glossary.json` by `npm run',
    'build:docs`; a test reads all words of the product and fails where one of those to avoid stands, with its place and the term to use.',
    '',
    ...table('Tiếng Việt', ['thuật ngữ', 'nghĩa', 'không dùng'], terms, 'vi'),
    '',
    ...table('English', ['term', 'meaning', 'not'], terms, 'en'),
  ].join('\n')}\n`;
}

function table(title, headers, terms, language) {
  const rows = terms.map(({ [language]: { term, means, avoid } }) => [
    `**${term}**`,
    means,
    avoid
      .map(({ word, unless = [] }) => [word, ...unless.map((phrase) => `(≠ ${phrase})`)].join(' '))
      .join(', '),
  ]);
  const widths = headers.map((header, at) =>
    Math.max(header.length, ...rows.map((cells) => cells[at].length)),
  );
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`## ${title}`, '', line(headers), rule, ...rows.map(line)];
}
