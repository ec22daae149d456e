/** Prints the milliseconds from loading the built extractor to its first answer: node cold.mjs BUILT ARTICLE.json */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [built = '', article = ''] = process.argv.slice(2);
const read = JSON.parse(readFileSync(article, 'utf8'));
const start = performance.now();
const { extract } = await import(pathToFileURL(built).href);
extract(read);
console.log(performance.now() - start);
