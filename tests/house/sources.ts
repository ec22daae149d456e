import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type ESTree, parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Folders that are made, not written. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', '.demo', 'coverage']);

/** Every file below a folder of the project that somebody wrote, as paths from the root with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name))
    .flatMap((entry) => {
      const path = relative(ROOT, join(ROOT, folder, entry.name))
        .split(sep)
        .join('/');
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

export interface Source {
  /** From the root, with `/`. */
  path: string;
  text: string;
  program: ESTree.Program;
}

export function parse(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return { path, text, program };
}

/** The extension's own scripts, parsed. */
export const extensionSources = (): Source[] =>
  ['src', 'entrypoints']
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parse(path, read(path)));

/** A node of the syntax tree, seen from outside: its type and whatever else it has. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Calls `visit` for every node below (and with) `node`, its parent and the parent's property that holds it. */
export function walk(node: Node, visit: (node: Node, parent: Node | null, key: string) => void): void {
  const step = (child: unknown, parent: Node | null, key: string): void => {
    if (Array.isArray(child)) for (const one of child) step(one, parent, key);
    else if (isNode(child)) {
      visit(child, parent, key);
      for (const [name, value] of Object.entries(child)) step(value, child, name);
    }
  };
  step(node, null, '');
}

export const walkSource = ({ program }: Source, visit: Parameters<typeof walk>[1]) =>
  walk(program as unknown as Node, visit);

/** `path:line`, for messages. */
export const at = ({ path, text }: Source, offset: number) => `${path}:${text.slice(0, offset).split('\n').length}`;
