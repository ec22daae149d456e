import { posix } from 'node:path';
import { at, type Node, type Source, walkSource } from './sources.ts';

interface Rule {
  /** Folders or files (by their beginning) whose values may be imported; the room itself may always. */
  values: string[];
  /** Folders or files of which only types may be imported. */
  types?: string[];
  /** Packages, `#i18n` included. */
  packages?: RegExp;
  /** Whether the room may name the page (`document` …) and the browser's API (`browser` …). */
  page?: boolean;
  browser?: boolean;
}

const PREACT = /^preact(?:\/hooks)?$/;
const ARTICLE_TYPES = 'src/article/types.ts';
const EXTRACT_TYPES = 'src/extract/types.ts';

/** ARCHITECTURE.md's table of rooms, longest path first where one lies in another. A change there is made here too. */
export const ROOMS: Record<string, Rule> = {
  'src/language/': { values: [] },
  'src/extract/': { values: ['src/language/'], types: [ARTICLE_TYPES] },
  'src/summary/': { values: ['src/extract/'], types: [ARTICLE_TYPES], packages: /^valibot$/ },
  'src/export/': { values: ['src/summary/'], types: [EXTRACT_TYPES], packages: /^valibot$/ },
  'src/article/': { values: [], packages: /^@mozilla\/readability$/, page: true },
  'src/highlight/': { values: [], types: [EXTRACT_TYPES, ARTICLE_TYPES], page: true },
  'src/library/': {
    values: ['src/summary/'],
    packages: /^(?:webextension-polyfill|valibot|idb|fflate)$/,
    browser: true,
  },
  'src/messages': {
    values: ['src/summary/', 'src/library/settings.ts'],
    types: [ARTICLE_TYPES, EXTRACT_TYPES],
    packages: /^(?:webextension-polyfill|valibot)$/,
    browser: true,
  },
  'src/ui/': { values: ['src/summary/'], types: [EXTRACT_TYPES, '#i18n'], packages: PREACT, page: true },
};

const PAGE = ['document', 'window', 'self', 'location', 'navigator', 'localStorage', 'MutationObserver', 'DOMParser'];
const BROWSER = ['browser', 'chrome'];

const roomOf = (path: string) => Object.keys(ROOMS).find((room) => path.startsWith(room));

/** Everything a source imports or re-exports from; `type` where only types come over. */
function imports(source: Source): { from: string; type: boolean; start: number }[] {
  const found: { from: string; type: boolean; start: number }[] = [];
  const onlyTypes = (node: Node, kind: string) => {
    const specifiers = (node.specifiers ?? []) as Node[];
    return node[kind] === 'type' || (specifiers.length > 0 && specifiers.every((one) => one[kind] === 'type'));
  };
  walkSource(source, (node) => {
    const from = (node.source as Node | null | undefined)?.value;
    if (typeof from !== 'string') return;
    if (node.type === 'ImportDeclaration') found.push({ from, type: onlyTypes(node, 'importKind'), start: node.start });
    else if (node.type.startsWith('Export'))
      found.push({ from, type: onlyTypes(node, 'exportKind'), start: node.start });
    else if (node.type === 'ImportExpression') found.push({ from, type: false, start: node.start });
  });
  return found;
}

/** Whether an identifier names a variable here, and not a property, a key or a member of a type. */
function isReference(parent: Node | null, key: string): boolean {
  if (!parent) return true;
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed === true;
  const named = ['Property', 'PropertyDefinition', 'MethodDefinition', 'TSPropertySignature', 'TSMethodSignature'];
  if (named.includes(parent.type) && key === 'key') return parent.computed === true || parent.shorthand === true;
  return !/^(?:Import|Export)|JSX|TSEnumMember/.test(parent.type);
}

/** Names that a source gives to variables and parameters of its own. */
function declared(source: Source): Set<unknown> {
  const names = new Set<unknown>();
  walkSource(source, (node, parent, key) => {
    if (node.type === 'Identifier' && (key === 'params' || (key === 'id' && parent?.type === 'VariableDeclarator')))
      names.add(node.name);
  });
  return names;
}

function importViolations(source: Source, room: string, rule: Rule): string[] {
  return imports(source).flatMap(({ from, type, start }) => {
    const target = from.startsWith('.') ? posix.join(posix.dirname(source.path), from) : from;
    const values = [room, ...rule.values];
    const allowed = type ? [...values, ...(rule.types ?? [])] : values;
    const fits =
      allowed.some((start) => target.startsWith(start)) || (!from.startsWith('.') && rule.packages?.test(from));
    return fits ? [] : [`${at(source, start)} imports ${type ? 'a type of ' : ''}${target}`];
  });
}

function globalViolations(source: Source, rule: Rule): string[] {
  const forbidden = [...(rule.page ? [] : PAGE), ...(rule.browser ? [] : BROWSER)];
  const found: string[] = [];
  const own = declared(source);
  walkSource(source, (node, parent, key) => {
    if (node.type !== 'Identifier' || typeof node.name !== 'string' || !forbidden.includes(node.name)) return;
    if (isReference(parent, key) && !own.has(node.name)) found.push(`${at(source, node.start)} names ${node.name}`);
  });
  return found;
}

/** What a source does that its room may not, one line each; nothing for entrypoints, which may import everything. */
export function violations(source: Source): string[] {
  if (source.path.startsWith('entrypoints/')) return [];
  const room = roomOf(source.path);
  const rule = room && ROOMS[room];
  if (!rule) return [`${source.path} is in no room of ARCHITECTURE.md`];
  return [...importViolations(source, room, rule), ...globalViolations(source, rule)];
}
