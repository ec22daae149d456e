import { at, type Node, type Source, walkSource } from './sources.ts';

export interface Pattern {
  /** Where it stands, or which module made it. */
  where: string;
  source: string;
  flags: string;
}

/** Every regular expression literal of a source. */
export function literals(source: Source): Pattern[] {
  const found: Pattern[] = [];
  walkSource(source, (node) => {
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    if (node.type === 'Literal' && regex)
      found.push({ where: at(source, node.start), source: regex.pattern, flags: regex.flags });
  });
  return found;
}

/** Where a source calls RegExp with something put together. */
export function constructions(source: Source): string[] {
  const found: string[] = [];
  walkSource(source, (node) => {
    const callee = node.callee as Node | undefined;
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && callee?.name === 'RegExp')
      found.push(at(source, node.start));
  });
  return found;
}

/** The expressions that a module puts together when it is loaded. `load` imports it. */
export async function constructed(path: string, load: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      found.push({ where: path, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
