import { argv, exit, stderr, stdout } from 'node:process';
import { extract } from '../src/extract/extract.ts';
import type { Place } from '../src/extract/types.ts';
import { readFileAsArticle } from './read-file.ts';

/** Prints an article with each mention, its attributes and the rule that made it: for people who improve the rules. */
const files = argv.slice(2);
// Whoever pages through it may have read enough.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => exit(code === 'EPIPE' ? 0 : 1));
if (!files.length || files.some((file) => file.startsWith('-'))) {
  stderr.write('usage: npm run explain -- FILE…   (.txt or .html, as for npm run extract)\n');
  exit(2);
}
for (const file of files) {
  const { article, policy, reader, signs } = await readFileAsArticle(file).catch((error: Error) => {
    stderr.write(`${file}: ${error.message}\n`);
    exit(1);
  });
  const { quantities, dates, officials, outline, programmes, documents } = extract(article);
  const lines: (Place & { says: string })[] = [
    ...quantities.map((q) => ({
      ...q,
      says: `${q.status === 'target' ? 'TARGET' : 'actual'} [${q.indicator ?? '?'}] ${q.bound} ${[q.value].flat().join('..')} ${q.unit} ${q.measure}${q.direction ? ` ${q.direction}` : ''}${q.period ? ` @${q.period}` : ''}${q.base ? ` base=${q.base}` : ''}${q.subject ? ` subject=${q.subject}` : ''}${q.tier ? ` ${q.tier}` : ''}${q.speaker ? ` speaker=${q.speaker}` : ''}${q.responsible ? ` responsible=${q.responsible}` : ''}${q.implied.length ? ` implied: ${q.implied.join(',')}` : ''}  (${q.rule})`,
    })),
    ...dates.map((d) => ({
      ...d,
      says: `date ${d.value}${d.implied ? ' (implied)' : ''}${d.event ? ` — ${d.event}` : ''}  (${d.rule})`,
    })),
    ...officials.flatMap((o) =>
      o.mentions.map((m) => ({
        ...m,
        says: `official ${o.name}: ${o.posts.map((p) => `${p.organization ?? ''}${p.title}${p.change ? ` (${p.change})` : ''}`).join('; ') || 'no post'}  (${o.rule})`,
      })),
    ),
    ...outline.map((o) => ({ ...o, quote: '', says: `${o.kind} ${o.level}: ${o.text}  (${o.rule})` })),
    ...programmes.flatMap((p) =>
      p.mentions.map((m) => ({ ...m, says: `programme: ${p.items.join(' | ') || 'not expanded'}  (${p.rule})` })),
    ),
    ...documents.flatMap((d) =>
      d.mentions.map((m) => ({
        ...m,
        says: `document ${d.title}${d.number ? ` ${d.number}` : ''}${d.issuer ? ` by ${d.issuer}` : ''}${d.date ? ` @${d.date}` : ''}  (${d.rule})`,
      })),
    ),
  ];
  stdout.write(`# ${article.title}\n# ${article.publisher ?? '?'} ${article.published ?? 'no date'}\n`);
  stdout.write(`# read by ${reader}; an article: ${signs.article.join(', ') || 'not asked'}\n`);
  stdout.write(`# ${policy ? 'policy news' : 'no policy news'}: ${signs.policy.join(', ') || 'nothing to judge'}\n`);
  article.paragraphs.forEach((text, paragraph) => {
    stdout.write(`\n${text}\n`);
    for (const line of lines.filter((l) => l.paragraph === paragraph).sort((a, b) => a.start - b.start))
      stdout.write(`    ${String(line.start).padStart(4)} ${line.quote.padEnd(12)} ${line.says}\n`);
  });
}
