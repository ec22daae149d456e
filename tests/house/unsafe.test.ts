import { describe, expect, it } from 'vitest';
import { at, extensionSources, type Node, parse, type Source, walkSource } from './sources.ts';

/** Names that are never used: they run text as code, or send something out. */
const GLOBALS = [
  'eval',
  'Function',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'importScripts',
];
/** Members that are never used, of whatever object: they parse text as HTML, or send something out. */
const MEMBERS = ['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment', 'sendBeacon'];
/** Members that may be read, but not set. */
const SET = ['innerHTML', 'outerHTML', 'srcdoc'];
const PROPERTIES = ['dangerouslySetInnerHTML'];

const nameOf = (node: Node | undefined): string | null => {
  const name = node?.name ?? node?.value;
  return typeof name === 'string' ? name : null;
};

/** What a source uses of these, one line each. */
function unsafe(source: Source): string[] {
  const found: string[] = [];
  const report = (node: Node, what: string) => found.push(`${at(source, node.start)} ${what}`);
  walkSource(source, (node, parent, key) => {
    const name = nameOf(node);
    if (node.type === 'Identifier' && name && GLOBALS.includes(name)) {
      const isMember =
        parent?.type === 'MemberExpression' && key === 'property' && nameOf(parent.object as Node) !== 'globalThis';
      if (!isMember && !(key === 'key' && parent?.shorthand !== true)) report(node, name);
    }
    if (node.type === 'JSXIdentifier' && name && PROPERTIES.includes(name)) report(node, name);
    if (node.type !== 'MemberExpression') return;
    const member = nameOf(node.property as Node) ?? '';
    if (MEMBERS.includes(member)) report(node, member);
    if (SET.includes(member) && parent?.type === 'AssignmentExpression' && key === 'left') report(node, `${member} =`);
  });
  return found;
}

describe('the extension', () => {
  it('runs no text as code, writes no HTML and sends nothing out', () => {
    expect(extensionSources().flatMap(unsafe)).toEqual([]);
  });

  it.each([
    'node.innerHTML = text',
    `node['outerHTML'] += text`,
    'node.insertAdjacentHTML("beforeend", text)',
    'eval(text)',
    'new Function(text)',
    'const f = () => fetch(address)',
    'globalThis.fetch(address)',
    'new XMLHttpRequest()',
    'navigator.sendBeacon(address)',
    'const e = <p dangerouslySetInnerHTML={{ __html: text }} />',
  ])('would be told of `%s`', (text) => {
    expect(unsafe(parse('a.tsx', text))).toHaveLength(1);
  });

  it.each(['const html = node.innerHTML', 'library.fetch(id)', 'const record = { fetch: 1 }'])(
    'may have `%s`',
    (text) => {
      expect(unsafe(parse('a.tsx', text))).toEqual([]);
    },
  );
});
