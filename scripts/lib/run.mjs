// Runs other programs; plain Node, so that it works before anything is installed.
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, wherever the command was started. */
export const ROOT = resolve(fileURLToPath(new URL('.', import.meta.url)), '../..');

const running = new Set();

/** Ends a child and what it started (browsers), as a group where the system has groups. */
function end(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) end(child);
    process.exit(1);
  });
}

/**
 * Runs a command in the project's root, the project's own programs first on the path.
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, limit?: number, env?: Record<string, string> }} [options]
 *   `show`: pass its output through, else it is collected; `limit`: milliseconds before it is killed.
 * @returns {Promise<{ code: number, output: string, stdout: string }>} code 127 where it could not start, 124 where it was killed.
 */
export function run(command, args, { show = false, limit = 900_000, env = {} } = {}) {
  return new Promise((done) => {
    const PATH = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    let stdout = '';
    let late = false;
    child.stdout?.on('data', (data) => {
      output += data;
      stdout += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
    const timer = setTimeout(() => {
      late = true;
      end(child);
    }, limit);
    const finish = (code, more) => {
      clearTimeout(timer);
      running.delete(child);
      done({ code, output: output + more, stdout });
    };
    child.once('error', (error) => finish(127, `${command}: ${error.message}\n`));
    child.once('close', (code) =>
      finish(late ? 124 : (code ?? 1), late ? `\nstopped after ${Math.round(limit / 1000)} s\n` : ''),
    );
  });
}
