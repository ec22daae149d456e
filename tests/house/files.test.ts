import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './sources.ts';

const LONGEST = 300;

/** Longer files that still have one job: path → why it is not two. */
const LONG: Record<string, string> = {
  'tests/ui/popup/popup.test.tsx': 'one popup in all its states, on one port',
};

/** Written by a program, or prose. */
const isScript = (path: string) => /\.(?:tsx?|m?js|css)$/.test(path);
const isText = (path: string) => !/\.(?:png|ico|svg)$/.test(path) && path !== 'package-lock.json';

/** Folders of one person's machine. Put together, so that this file does not find itself. */
const MACHINE_PATHS = [
  ...['home', 'Users', 'root', 'work', 'workspace', 'mnt', 'private'].map(
    (folder) => `["'\`\\s(=:]/${folder}/[A-Za-z0-9.]`,
  ),
  '[A-Z]:\\\\\\\\?Users',
].map((source) => new RegExp(source));

/** The address part of a URL may look like one of these (`https://host/work/…`) and is preceded by the host, not by a quote. */
const machinePaths = (text: string) =>
  text.split('\n').flatMap((line, index) => (MACHINE_PATHS.some((path) => path.test(` ${line}`)) ? [index + 1] : []));

describe('the files of the project', () => {
  it(`have at most ${LONGEST} lines, or a reason`, () => {
    const long = filesBelow('.').filter((path) => isScript(path) && read(path).trimEnd().split('\n').length > LONGEST);
    expect(long).toEqual(Object.keys(LONG).sort());
  });

  it('name no path of a machine', () => {
    const found = filesBelow('.')
      .filter(isText)
      .flatMap((path) => machinePaths(read(path)).map((line) => `${path}:${line}`));
    expect(found).toEqual([]);
  });

  it.each([
    ['cd /ho', 'me/somebody/project'],
    ['"/wo', 'rk/main"'],
    ['C:\\Us', 'ers\\x'],
  ])('would find %s%s', (one, two) => {
    expect(machinePaths(one + two)).toEqual([1]);
  });

  it('lets an address be', () => {
    expect(machinePaths('https://news.example/work/2024.html and ./home/x')).toEqual([]);
  });
});
