import { extract } from '../src/extract/extract.ts';
const [, , title = '', published = '', ...texts] = process.argv;
const paragraphs = texts.flatMap((t) => t.split('\n'));
const { quantities, dates, officials } = extract({ url: null, title, kicker: null, subtitle: null, publisher: null, published: published || null, bylines: [], paragraphs });
for (const q of quantities) console.log(`${q.status[0]} ${q.quote} [${q.indicator}] ${q.measure} ${q.value}${q.unit} ${q.bound} p=${q.period} base=${q.base} subj=${q.subject} imp=${q.implied} ${q.rule}`);
for (const d of dates) console.log(`  d ${d.quote} = ${d.value}`);
for (const o of officials) console.log(`  o ${o.name}: ${o.posts.map((p) => `${p.organization ?? ''}|${p.title}`).join('; ')}`);
